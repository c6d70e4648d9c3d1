# %% [markdown]
# # Go deep
#
# One hidden layer has bent a line around eight petals. Now put a second layer behind it, a third,
# a sixth. Almost nothing has to be learnt anew: you write one loop, and it goes forward through
# any number of layers. What needs care are the shapes, so you practise them until they come by
# themselves.
#
# Then comes the question that matters more. *Why* should more layers help? You look into a trained
# network, and you build one and the same function in three ways, deep and shallow, and count.

# %% tags=["setup"]
import numpy as np

import nnlib
from nnlib import IDENTITY, RELU, check, checks, initialize_parameters, plots, predict, train
from nnlib.demos.neurons import draw_network
from nnlib.demos.parity import Parity
from nnlib.demos.shapes import ShapeView
from nnlib.exercises import week4_1
from nnlib.parity import all_inputs, parity, pattern_units, size, xor_tree, zigzag
from nnlib.picture_plots import WEIGHTS, weight_picture
from nnlib.widgets import PredictFirst, Quiz, name_sliders

name_sliders()

# %% [markdown]
# ## Count the layers
#
# You know the first two of these four networks: logistic regression, and a network with one hidden
# layer. **How many layers does each have?** Count what has weights: the input has none.

# %%
ax = draw_network((2, 1))
plots.show(ax.figure, "2 inputs and 1 output unit: a network of 1 layer, logistic regression.")

# %%
ax = draw_network((2, 3, 1))
plots.show(ax.figure, "2 inputs, 3 hidden units, 1 output unit: a network of 2 layers.")

# %% [markdown]
# With two hidden layers, and then with five:

# %%
ax = draw_network((2, 3, 3, 1))
plots.show(ax.figure, "2 inputs, two hidden layers of 3 units, 1 output unit: 3 layers.")

# %%
ax = draw_network((2, 3, 3, 3, 3, 2, 1))
for label in ax.texts:
    label.set_text(label.get_text().partition(":")[0])  # there is room for "layer 3", no more
plots.show(ax.figure, "2 inputs, five hidden layers of 3, 3, 3, 3, 2 units, 1 output: 6 layers.")

# %% [markdown]
# One, two, three and six. The number of the last layer is the number of layers. A network with no
# hidden layer, or with one, is called *shallow*, one with several is called *deep*. There is no
# sharp border: "deep" is a matter of degree.
#
# The notation is that of week 3, with a letter $l$ for the number of a layer:
#
# | we write | meaning |
# |---|---|
# | $L$ | how many layers there are; the last of them is the output |
# | $n^{[l]}$ | how many **units** layer $l$ has; $n^{[0]} = n_x$ inputs |
# | $W^{[l]}$, $b^{[l]}$ | weights and biases of layer $l$ |
# | $z^{[l]} = W^{[l]} a^{[l-1]} + b^{[l]}$ | what the units of layer $l$ add up |
# | $g^{[l]}$ | the activation function of layer $l$: ReLU, tanh, sigmoid, ... |
# | $a^{[l]} = g^{[l]}(z^{[l]})$ | what the units of layer $l$ say, their **activations**, a column of $n^{[l]}$ numbers |
# | $a^{[0]} = x$ and $a^{[L]} = \hat y$ | the first is the input, the last is the answer |
#
# Do not mix up $n^{[l]}$ and $a^{[l]}$: the first is *how many* units there are, the second *what*
# they say.
#
# **Try it:** a network has the sizes 2-3-5-4-2-1. What is $L$? How many hidden layers are there?
# What is $n^{[3]}$, and what is $n^{[L]}$?
#
# <details><summary>Answers</summary>
#
# Six numbers, the first of them for the input: $L = 5$, of which four are hidden. $n^{[3]} = 4$,
# because counting starts at $n^{[0]} = 2$. $n^{[L]} = n^{[5]} = 1$.
#
# </details>

# %%
layer_dims = [2, 3, 5, 4, 2, 1]
L = len(layer_dims) - 1
print("L =", L, "layers, of which", L - 1, "are hidden")
for layer, n in enumerate(layer_dims):
    print(f"n[{layer}] = {n}")

# %% [markdown]
# ## Keep one loop
#
# Layer 1 computes its $A^{[1]}$ from $X$, layer 2 its $A^{[2]}$ from $A^{[1]}$, and so on. With
# $A^{[0]} = X$, all layers do the same. From the first to the last, this is the *forward pass*:
#
# $$Z^{[l]} = W^{[l]} A^{[l-1]} + b^{[l]}, \qquad A^{[l]} = g^{[l]}\big(Z^{[l]}\big), \qquad l = 1, 2, \dots, L$$
#
# In week 3 the loop over the examples and the loop over the units went into one matrix product.
# **Can the loop over the layers go, too?** Think of what each step has to wait for.
#
# <details><summary>Answer</summary>
#
# No. Example 7 does not need the answer to example 6, and unit 3 does not need unit 2 of its own
# layer. So their order does not matter, and NumPy may do them all at once. But layer 2 cannot
# start before layer 1 is done: its input *is* what layer 1 says. (Could one multiply the matrices
# first, $W^{[2]} W^{[1]}$? Only without the function $g$ between them, and without it
# [all layers collapse into one](week3_2_activations.ipynb).)
#
# </details>
#
# So there is a loop over the layers, the only one. Keep $Z$ and $A$ of each layer in a list, the
# cache; the way back will need them.


# %% tags=["exercise"] name="forward_propagation"
def forward_propagation(X, parameters):
    """Go forward through all layers, and keep what the way back needs.

    X: (n_x, m). parameters: a list of (W, b, g), one tuple a layer, any number of them.
    Returns AL: (n[L], m), and the cache [(Z1, A1), ..., (ZL, AL)].
    """
    ### BEGIN SOLUTION
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache
    ### END SOLUTION


# %% tags=["check"] name="forward_propagation"
report_forward = check(week4_1.FORWARD_PROPAGATION, forward_propagation, seed=1)
report_forward

# %% [markdown]
# Logistic regression, the network of the flower, and this one with five layers: for your function
# they are lists of one, two and five tuples. Do seven examples at once get the same answers as one
# after the other?

# %%
forward_propagation = report_forward.function  # yours if it is right, the course's otherwise
rng = np.random.default_rng(4)
parameters = initialize_parameters(layer_dims, rng)
X = rng.normal(size=(2, 7))
AL, cache = forward_propagation(X, parameters)
one_by_one = [forward_propagation(X[:, i : i + 1], parameters)[0].item() for i in range(7)]
print("AL:", AL.shape, "and a cache of", len(cache), "pairs")
print("the same one by one:", np.allclose(AL, one_by_one))

# %% [markdown]
# ## Get the shapes right
#
# Many mistakes in networks are mistakes of shape, and most of these can be found with a pencil. Two
# rules give every shape. In layer $l$ everything has $n^{[l]}$ *rows*, one a unit. And in a product
# the *columns* of the left factor meet the rows of the right one: so $W^{[l]}$ has $n^{[l-1]}$
# columns, and $Z^{[l]}$ has $m$, like $A^{[l-1]}$. For 2-3-5-4-2-1:
#
# | $l$ | $W^{[l]}$ and $dW^{[l]}$ | $b^{[l]}$ and $db^{[l]}$ | one example: $z^{[l]}$, $a^{[l]}$ | $m$ examples: $Z^{[l]}$, $A^{[l]}$, $dZ^{[l]}$, $dA^{[l]}$ |
# |---|---|---|---|---|
# | 0 | | | $x$: (2, 1) | $X$: (2, m) |
# | 1 | (3, 2) | (3, 1) | (3, 1) | (3, m) |
# | 2 | (5, 3) | (5, 1) | (5, 1) | (5, m) |
# | 3 | (4, 5) | (4, 1) | (4, 1) | (4, m) |
# | 4 | (2, 4) | (2, 1) | (2, 1) | (2, m) |
# | 5 | (1, 2) | (1, 1) | (1, 1) | (1, m) |
# | any | $(n^{[l]}, n^{[l-1]})$ | $(n^{[l]}, 1)$ | $(n^{[l]}, 1)$ | $(n^{[l]}, m)$ |
#
# Two things to notice:
#
# - $W$ and $b$ do not know how many examples there are. Only $Z$ and $A$ grow with $m$, and $b$ is
#   added to each column of them by broadcasting.
# - A slope has the shape of what it belongs to: there is one slope for each number that can move.
#   So $dW$ is shaped like $W$, and $dA$ like $A$, always.
#
# Your turn: tell all of them from the sizes alone. (A list has `len(layer_dims)` sizes, and that
# is one more than there are layers.)


# %% tags=["exercise"] name="layer_shapes"
def layer_shapes(layer_dims, m):
    """Say the shapes of every layer.

    layer_dims: [n_x, n[1], ..., n[L]]. m: the number of examples.
    Returns a list with (shape of W, shape of b, shape of Z) for each layer; A has that of Z.
    """
    ### BEGIN SOLUTION
    shapes = []
    for layer in range(1, len(layer_dims)):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        shapes.append(((n, n_prev), (n, 1), (n, m)))
    return shapes
    ### END SOLUTION


# %% tags=["check"] name="layer_shapes"
report_shapes = check(week4_1.LAYER_SHAPES, layer_shapes, seed=1)
report_shapes

# %% [markdown]
# Is that what comes out when a network runs? Forward with *your* function, backward with the
# course's:

# %%
layer_shapes = report_shapes.function  # yours if it is right, the course's otherwise
Y = np.ones((1, 7))
grads = nnlib.backward_propagation(parameters, cache, X, Y)
print("told:      W, b, Z         found:     dW, db, A")
for told, (dW, db), (_, A) in zip(layer_shapes(layer_dims, 7), grads, cache, strict=True):
    print(*told, "       ", dW.shape, db.shape, A.shape)

# %% [markdown]
# All weights and biases have to be learnt. How many numbers are that?

# %%
PredictFirst(
    "How many weights and biases does the network 2-3-5-4-2-1 have, all together?",
    truth=sum(W.size + b.size for W, b, _ in parameters),
    high=200,
    then="Each layer has $n^{[l]} n^{[l-1]}$ weights and $n^{[l]}$ biases, however many examples "
    "there are.",
)

# %% [markdown]
# Here are all shapes of a network at once. Change the sizes, the number of examples, the units of
# one layer, or give a single array another shape.

# %%
ShapeView()

# %% [markdown]
# **Think first, then try.**
#
# 1. There are 100 examples in place of 7. Which shapes change?
# 2. Layer 2 gets one unit more. Which weights and biases change their shape?
# 3. You give $W^{[3]}$ the shape (5, 4). Where does the pass forward stop?
#
# <details><summary>Answers</summary>
#
# 1. $X$, and every $Z$ and $A$ with their slopes. No weight and no bias: a trained network takes
#    any number of examples.
# 2. Three: $W^{[2]}$ has one row more, $b^{[2]}$ one row more, and $W^{[3]}$ one *column* more, since
#    each of its units has one input more.
# 3. At layer 3: (5, 4) times (5, m) is not possible, because 4 columns meet 5 rows.
#
# </details>
#
# You can plug in a network of your own, as a list of tuples `(W, b, g)`. It runs forward and
# backward, and the first array that does not fit is marked. First the one from above, which is
# right:

# %%
ShapeView().plug_in(parameters)

# %% [markdown]
# Then the same with one matrix the wrong way round:

# %%
W3, b3, g3 = parameters[2]
ShapeView().plug_in([*parameters[:2], (W3.T, b3, g3), *parameters[3:]])

# %% [markdown]
# ## Where it breaks
#
# A $W$ that does not fit stops with an error, and that is the good case. The dangerous mistake is a
# bias that is not a column, because broadcasting makes *something* of nearly everything. Here is
# the network with a bias that is not zero. (With biases of zero, as they are at the start, all of
# this would stay unseen.) There are three examples, and layer 1 has three units:

# %%
three = X[:, :3]
(W1, b1, g1), *rest = parameters
b1 = np.array([[1.0], [0.0], [-1.0]])
for name, b in {"(3, 1)": b1, "(3,)": b1.ravel(), "(1, 3)": b1.T}.items():
    among = forward_propagation(three, [(W1, b, g1), *rest])[0]
    alone = forward_propagation(three[:, :1], [(W1, b, g1), *rest])[0]
    print(f"b of shape {name}: answers {among.round(3)}, the first example alone {alone.round(3)}")

# %% [markdown]
# No error anywhere, and all three lines begin with answers of the right shape. But in the second
# and third line the numbers are wrong: each *example* got a bias, where each *unit* should have
# one. The end of each line shows a test that finds it: **ask one example alone.** What a network
# says about an example must not depend on the others that stand beside it. With the two wrong
# biases, one example alone gets three answers. And a look at all shapes finds it, too:

# %%
ShapeView(m=3).plug_in([(W1, b1.ravel(), g1), *rest])

# %% [markdown]
# A bias rarely has a wrong shape at the start. It gets one in the update, from a sum over the
# examples without `keepdims=True`:

# %%
dZ = np.ones((3, 7))
flat_db = np.sum(dZ, axis=1) / 7
print("db:", flat_db.shape, "and b - 0.1 * db:", (b1 - 0.1 * flat_db).shape)
column_db = np.sum(dZ, axis=1, keepdims=True) / 7
print("with keepdims, db:", column_db.shape, "and b - 0.1 * db:", (b1 - 0.1 * column_db).shape)

# %% [markdown]
# A column minus a row is a square. The update runs, and the error, if there is one, comes in the
# next round and in another line: far away from its cause. When something is odd, print the shapes
# of all arrays beside those of `layer_shapes`.
#
# ## Ask why deep
#
# A network with one hidden layer can come as near as you like to any continuous function (on inputs
# that stay within bounds), if only it may have enough units. Why should one want more layers?
#
# ### Climb from simple to complex
#
# The first answer is a picture of how a hard task splits into easier ones. Each layer works with
# what the layer before has found, so what it finds can be a little more complex:
#
# | | pictures | speech |
# |---|---|---|
# | input | pixels | air pressure, thousands of numbers a second |
# | first layers | edges: here it is light, beside it dark | is the pitch rising or falling? |
# | then | parts: an ear, an eye | phonemes, the sounds of a language |
# | then | objects: a face, a cat | words |
# | last | which cat? | sentences |
#
# Is it like that in a network of *ours*? Let us not believe, but look. Here is a network of four
# layers, 12288-20-7-5-1, and 209 of the drawings from [week 2](week2_4_lab_cat_or_not.ipynb).
# (`span` is the shortcut from there: the same training on shorter columns. The last lab of this
# week is about such networks; here we only want to look inside one.)

# %%
paths = nnlib.dataset_path("drawn_cats_train.h5"), nnlib.dataset_path("drawn_cats_test.h5")
drawings, _ = nnlib.load_images(*paths)
cats, validation = drawings.subset(0, 209), drawings.subset(500, 1000)
small = nnlib.span(cats.X)


def train_on_cats(learning_rate, n_iterations, seed):
    start = initialize_parameters([12288, 20, 7, 5, 1], np.random.default_rng(seed))
    begin = small.reduce(start)
    end = train(small.R, cats.Y, begin, learning_rate, n_iterations, every=n_iterations)[-1]
    return start, small.restore(end.parameters, start)


# %%
start, network = train_on_cats(0.0075, 2500, seed=1)
for name, data in {"training": cats, "validation": validation}.items():
    print(f"right of the {name} pictures: {np.mean(predict(data.X, network) == data.Y):.0%}")

# %% [markdown]
# Each of the 20 units of the first layer has 12288 weights, one for each number of a picture. So
# its weights *are* a picture. **What do you expect: edges, ears, whole cats, noise?** Above are the
# five units that training has changed most, as they are; below, of the same five, what training has
# *added* to their random start. Orange is positive, blue is negative.

# %%
W, added = network[0][0], network[0][0] - start[0][0]
most = np.argsort(-np.abs(added).sum(axis=1))[:5]
fig, axes = plots.figure(7, 3.2, rows=2, columns=5)
for ax, w, k in zip(axes.flat, [*W[most], *added[most]], [*most, *most], strict=True):
    picture = weight_picture(w, cats.image_shape)
    reach = np.abs(picture).max()
    ax.imshow(picture, WEIGHTS, vmin=-reach, vmax=reach)
    ax.set(xticks=[], yticks=[], title=f"unit {k + 1}")
ratio = start[0][0][most].std() / added[most].std()
words = "Above five units as grain in which faces can be guessed; below what training added: heads "
plots.show(fig, words + f"with ears and eyes. The grain is {ratio:.1f} times as strong.")

# %% [markdown]
# No edges. In the upper row the noise of the start is still there: taken together it is stronger
# than what training has added, even in these five units. What was added are *stencils of whole
# heads*: ears, eyes and mouths of many training pictures, laid over each other, light and dark.
# The first layer of this network does not begin with something simple.
#
# That is no accident. In this network each unit of the first layer is tied to *all* pixels, and it
# is not told which pixels are neighbours. The neat ladder of edges, parts, objects has been seen
# in *convolutional* networks, whose units look at small patches, trained on very many photographs.
# A section below shows what such a unit does.
#
# And yet something does grow from layer to layer. Take every unit alone: split the validation
# pictures into those for which its $z$ is above its mean and those for which it is below, and call
# one of the two parts "cat", whichever is better. How many pictures are then right?

# %%
_, cache = forward_propagation(validation.X, network)
alone = []
for Z, _ in cache:
    right = np.mean((Z > Z.mean(axis=1, keepdims=True)) == validation.Y, axis=1)
    alone.append(np.maximum(right, 1 - right))
best = [shares.max() for shares in alone]

# %%
fig, ax = plots.figure(height=2.8)
for layer, shares in enumerate(alone, start=1):
    ax.plot([layer] * len(shares), 100 * shares, "o", color=plots.SERIES_COLOURS[2], alpha=0.6)
    ax.text(layer + 0.08, 100 * shares.max(), f"{shares.max():.0%}", va="center")
ax.set(xlabel="layer", ylabel="one unit alone: right in %", xticks=range(1, 5), ylim=(48, 90))
ax.set_title("The later the layer, the more its best unit knows")
told = ", ".join(f"{share:.0%}" for share in best)
plots.show(fig, f"The best unit of layers 1 to 4 alone gets {told} of validation right.")

# %% [markdown]
# In the first layer no unit knows much by itself; in the third, one of the five knows about as much
# as the output. So the layers do turn pixels, step by step, into numbers in which the question is
# easy. But *what* the steps are is not ours to choose, and seldom as tidy as in the table.
#
# ### Compute XOR by hand
#
# The second answer comes from the theory of circuits. It is about *how many* units a task takes,
# and we can follow every weight of it.
#
# The **parity** of $n$ bits is 1 if an odd number of them is 1, else 0. For two bits that is
# *exclusive or*, XOR: one of them, but not both. No single line separates the two cases. But two
# ReLU units do it:
#
# $$h = \text{ReLU}(x_1 + x_2), \qquad k = \text{ReLU}(x_1 + x_2 - 1), \qquad x_1 \text{ XOR } x_2 = h - 2 k$$
#
# **Check it by hand** for the sums 0, 1 and 2 before you run it: what are $h$, $k$ and $h - 2 k$?

# %%
W1, b1 = np.array([[1.0, 1.0], [1.0, 1.0]]), np.array([[0.0], [-1.0]])
W2, b2 = np.array([[1.0, -2.0]]), np.array([[0.0]])
xor = [(W1, b1, RELU), (W2, b2, IDENTITY)]
two_bits = all_inputs(2)
A2, [(_, A1), _] = forward_propagation(two_bits, xor)
for (p, q), (h, k), a in zip(two_bits.T, A1.T, A2[0], strict=True):
    print(f"{p:.0f} XOR {q:.0f}: h = {h:.0f}, k = {k:.0f}, h - 2k = {a:.0f}")

# %% [markdown]
# Exactly 0 or 1, each time. The unit $k$ speaks only if both bits are 1, and then it takes back
# twice what $h$ says.
#
# ### Build the parity of more bits, in three ways
#
# **A tree.** Join the bits in pairs by XOR, then the results in pairs, and so on, as in a
# tournament. A bit that is left over is passed on, by one unit. Since $h - 2k$ is a weighted sum,
# no unit is needed for that: the weights of the *next* layer contain it. Follow them for four bits:

# %%
for number, (W, b, g) in enumerate(xor_tree(4), start=1):
    print(f"layer {number}, {g.name}")
    for row, bias in zip(W, b[:, 0], strict=True):
        print("   weights", row.astype(int), "bias", int(bias))

# %% [markdown]
# Layer 1 holds two XORs, each with two units. In layer 2 both rows read
# $(h_1 - 2 k_1) + (h_2 - 2 k_2)$, the sum of the two results: again an $h$ and a $k$. The output
# reads $h - 2k$ once more, and a sigmoid with $z = 10 \, (h - 2k) - 5$ makes it a probability of
# 0.01 or 0.99.
#
# **Patterns.** One hidden layer, and one unit for each input with an odd number of ones. A unit
# counts the bits that agree with its pattern, and subtracts $n - 1$: so it says 1 if *all* of them
# agree, and 0 otherwise. (Where the pattern has a 1, the bit $x$ itself counts; where it has a 0,
# $1 - x$ counts. So the weights are 1 and $-1$, and all constants together are the bias.) That is
# an *and* of all bits, and the output is an *or*. For three bits:

# %%
(W, b, _), _ = pattern_units(3)
for row, bias in zip(W.astype(int), b[:, 0].astype(int), strict=True):
    print("pattern", (row > 0).astype(int), "weights", row, "bias", bias)

# %% [markdown]
# **A zigzag.** One hidden layer of $n$ ReLU units. All of them look at nothing but the sum $s$ of
# the bits: unit $k$ says $\text{ReLU}(s - k)$, for $k = 0, 1, \dots, n - 1$. With the weights
# $1, -2, 2, -2, \dots$ each of them but the first turns the line around where it begins:

# %%
s = np.linspace(0, 8, 161)
(_, _, relu), (turns, _, _) = zigzag(8)
units = relu(s - np.arange(8)[:, None])
fig, ax = plots.figure(height=2.4)
for count in (1, 2):
    ax.plot(s[:60], (turns[0, :count] @ units[:count] / 10)[:60], color=plots.GREY, alpha=0.5)
ax.plot(s, (turns[0] @ units) / 10, color=plots.SERIES_COLOURS[2])
ax.plot(range(9), (turns[0] @ units)[::20] / 10, "o", color=plots.SERIES_COLOURS[2])
ax.set(xlabel="sum $s$ of eight bits", ylim=(-1.2, 3), ylabel="weighted sum")
ax.set_title("Each further ReLU turns the line around once")
turns_seen = int(np.sum(np.diff(np.sign(np.diff(turns[0] @ units))) != 0))
plots.show(fig, f"A zigzag: 0 at even sums, 1 at odd ones, with {turns_seen} turns from 0 to 8.")

# %% [markdown]
# The grey lines are the first unit alone, and the first two. (Before the sigmoid all weights are
# ten times as large, as in the tree; the picture leaves that out.) Do all three constructions
# really compute parity? Two to ten bits, every possible input, with *your* `forward_propagation`:

# %%
NETWORKS = {"tree": xor_tree, "patterns": pattern_units, "zigzag": zigzag}
for name, build in NETWORKS.items():
    asked = wrong = 0
    for n in range(2, 11):
        answers = forward_propagation(all_inputs(n), build(n))[0] > 0.5
        asked, wrong = asked + answers.size, wrong + np.sum(answers != parity(all_inputs(n)))
    print(f"{name}: {asked} inputs, {wrong} wrong")

# %% [markdown]
# ### Count what they cost

# %%
PredictFirst(
    "How many hidden units do the patterns take for 10 bits?",
    truth=size(pattern_units(10)).hidden_units,
    high=2000,
    then="Of all 1024 inputs one half has an odd number of ones, and each of these has a unit.",
)

# %% [markdown]
# The next table is not a formula. The networks are built, and their units counted:

# %%
counted = {name: [size(build(n)) for n in range(2, 11)] for name, build in NETWORKS.items()}
print("hidden units (hidden layers)")
print("bits", *(f"{name:>10}" for name in NETWORKS))
for n, row in enumerate(zip(*counted.values(), strict=True), start=2):
    print(f"{n:4}", *(f"{one.hidden_units:>6} ({one.layers - 1})" for one in row))

# %%
fig, ax = plots.figure(height=3)
for colour, (name, sizes) in zip(plots.SERIES_COLOURS[2:], counted.items(), strict=False):
    units = [one.hidden_units for one in sizes]
    ax.plot(range(2, 11), units, "o-", color=colour)
    ax.text(10.15, units[-1], f"{name}: {units[-1]}", va="center")
ax.set(yscale="log", xlabel="bits $n$", ylabel="hidden units", xlim=(1.8, 11.6))
ax.set_yticks([2, 10, 100, 500], ["2", "10", "100", "500"])
ax.set_title("One unit a pattern: that doubles with every bit")
tree, patterns, line = (counted[name][-1].hidden_units for name in NETWORKS)
words = f"10 bits: {patterns} hidden units with patterns, {tree} in the tree, {line} in the zigzag."
plots.show(fig, words)

# %% [markdown]
# The patterns *double* with every bit: $2^{n-1}$ units. The tree has about $2n$. Its **depth**
# grows like $\log_2 n$, since each layer halves the number of bits; its **units** grow like $n$. (One
# often reads that this tree has "$\log n$ units"; that mixes up the two.)
#
# Now watch numbers flow through all three. Orange circles say 1 or more, grey ones 0 (the output:
# nearly 1, nearly 0). Strong lines lead from an orange circle to another one or to the output; they
# are orange for a positive weight, blue for a negative one. The input is a number of which the last
# $n$ binary digits are the bits.

# %%
Parity()

# %% [markdown]
# **Think first, then try.**
#
# 1. In the tree of eight bits you change one single bit. How many units of each layer can change?
# 2. Among the patterns, how many units say more than 0 at the same time?
# 3. The zigzag takes the fewest units of all, in one hidden layer. Why can it be so small? And what
#    does that say about "deep is better"?
#
# <details><summary>Answers</summary>
#
# 1. Two in each: those of the XORs on the way from this bit to the output. The rest of the tree
#    does not notice.
# 2. One, if the number of ones is odd, and else none. Every unit knows one input by heart, and
#    nothing about any other.
# 3. It is small because parity depends on the *sum* of the bits alone, and because a ReLU unit may
#    say any number, not only 0 and 1. So "one hidden layer must be huge" is true of some units and
#    false of others. That is what the next section is about.
#
# </details>
#
# The same for ten bits, with the patterns: many dots, and a single one speaks.

# %%
patterns_of_ten = Parity()
patterns_of_ten.n, patterns_of_ten.network, patterns_of_ten.number = 10, "patterns", 701
patterns_of_ten

# %% [markdown]
# ### What the theorem does not claim
#
# There is a theorem behind this. It is about circuits of *gates* that compute *and*, *or* and
# *not*. With an *or* of *ands*, parity takes $2^{n-1}$ of them: an *and* that leaves out a bit says
# the same whether that bit is 0 or 1, and one of the two is wrong; so each *and* must look at all
# $n$ bits and can serve one pattern only. And Håstad proved in 1986 that with any *fixed* number of
# layers the number of gates still grows exponentially, with a power of $n$ in the exponent that
# shrinks as layers are added. That is a strong result, and it is easy to read too much into it:
#
# - It is not about ReLU units. One hidden layer of $n$ of them is enough, as you have seen.
# - It is about parity, and some functions like it. Many others are easy in one layer.
# - It counts units, and says nothing about whether *training* finds their weights.
#
# For networks of ReLU units there are theorems of the same kind, about other functions: lines with
# very many turns, which each further layer can *double*, while each further unit of one layer adds
# only one. The idea is the same each time: depth lets a network reuse what it has computed.
#
# ### Ask whether training finds it
#
# Small weights exist: we have set them by hand. Does gradient descent find such weights from a
# random start? Four bits are only 16 examples, and all of them are in the training set:


# %%
def share_right(layer_dims, seed):
    bits = all_inputs(layer_dims[0])
    begin = initialize_parameters(layer_dims, np.random.default_rng(seed))
    end = train(bits, parity(bits), begin, 0.3, 2000, every=2000)[-1].parameters
    return np.mean(predict(bits, end) == parity(bits))


sizes = [(4, 4, 1), (4, 8, 1), (4, 16, 1), (4, 4, 2, 1), (6, 24, 1)]
shares = {dims: [share_right(dims, seed) for seed in range(1, 11)] for dims in sizes}
perfect = {dims: sum(share == 1 for share in some) for dims, some in shares.items()}

# %%
PredictFirst(
    "Four ReLU units are enough for four bits. From ten random starts, 2000 steps each, how many "
    "trained networks 4-4-1 get all 16 inputs right?",
    truth=perfect[4, 4, 1],
    high=10,
    then="That weights exist does not mean that going downhill leads to them.",
)

# %% [markdown]
# Every dot is a network, and its height the share of inputs that it gets right:

# %%
fig, ax = plots.figure(height=3)
spread = np.linspace(-0.25, 0.25, 10)
for place, (dims, some) in enumerate(shares.items()):
    ax.plot(place + spread, 100 * np.array(some), "o", color=plots.SERIES_COLOURS[2], alpha=0.7)
    ax.text(place, 106, f"{perfect[dims]} of 10", ha="center")
names = ["-".join(f"{n}" for n in dims) for dims in shares]
ax.set_xticks(range(len(names)), names)
ax.set(ylim=(45, 113), ylabel="inputs right in %", yticks=range(50, 101, 10))
ax.set_title("Above: how many of ten starts get every input right")
told = ", ".join(f"{name} {perfect[dims]}" for name, dims in zip(names, shares, strict=True))
plots.show(fig, f"Of ten starts, so many get every input right: {told}.")

# %% [markdown]
# With just as many units as are needed, none of the ten starts ends well; nor does the shape of
# the tree, 4-4-2-1. With two and four times as many it works more and more often, perhaps because
# among more units some start near to something useful. With six bits it is harder: four times as many units
# are enough for only some of the starts, in 2000 steps. Spare units make
# *training* easier, even where the *function* does not need them.
#
# And what do these networks learn? Take six bits, train on 48 of the 64 inputs, and ask for the
# other 16:

# %%
bits, seen, unseen = all_inputs(6), [], []
for seed in range(1, 11):
    rng = np.random.default_rng(seed)
    order = rng.permutation(64)
    known, new = bits[:, order[:48]], bits[:, order[48:]]
    begin = initialize_parameters((6, 24, 1), rng)
    end = train(known, parity(known), begin, 0.3, 2000, every=2000)[-1].parameters
    seen.append(np.mean(predict(known, end) == parity(known)))
    unseen.append(np.mean(predict(new, end) == parity(new)))
print(f"ten networks: {np.mean(seen):.0%} right of those seen, {np.mean(unseen):.0%} of the others")

# %% [markdown]
# Worse than a coin! All of the *nearest* inputs, those that differ in one bit, have the opposite
# parity, so whoever judges by what is near is wrong. The networks have learnt their examples by
# heart; the rule they have not found. Parity is a fine object for counting units, and a poor model
# of what one wants to learn from data.
#
# ## Tell parameters from hyperparameters
#
# Training sets the **parameters**: all $W^{[l]}$ and $b^{[l]}$. What *you* have to set before
# training are the **hyperparameters**. They decide which parameters come out:
#
# | parameters, found by training | hyperparameters, chosen by you |
# |---|---|
# | $W^{[1]}, b^{[1]}, \dots, W^{[L]}, b^{[L]}$ | the learning rate $\alpha$ |
# | | the number of iterations |
# | | the number of layers $L$ |
# | | the numbers of hidden units $n^{[1]}, n^{[2]}, \dots$ |
# | | the activation functions $g^{[l]}$ |
# | | how the weights start: their scale, their random numbers |
#
# Larger networks bring more of them. Three names that you will meet: *momentum* lets steps keep
# some of their last direction; the *mini-batch size* says how many examples each step looks at;
# *regularisation* holds the weights small, against overfitting.
#
# How does one choose? Nobody can compute the best values. One has an **idea**, writes the **code**,
# runs the **experiment**, and learns from it what to try next, round after round. A small
# experiment: the cat network again, 600 iterations, three learning rates, three starts each.
# **Which differs more, one rate from the next, or one start from the next?**

# %%
for rate in (0.0005, 0.0075, 0.3):
    networks = [train_on_cats(rate, 600, seed)[1] for seed in (1, 2, 3)]
    scores = [np.mean(predict(validation.X, one) == validation.Y) for one in networks]
    print(f"rate {rate:<6}: right of validation", ", ".join(f"{score:.0%}" for score in scores))
AL, _ = forward_propagation(validation.X, networks[-1])
print(f"the last network answers {AL.min():.2f} to {AL.max():.2f}")

# %% [markdown]
# Both matter. Too small a rate has not come far, and how far depends on the start. Too large a rate
# ends at one half: the first steps were so long that the network now gives nearly the same answer
# to every picture.
#
# The best values of one task are only a first guess for the next one. They change with the data,
# with how many there are, and with the machine, since a faster one allows more iterations and more
# units. So choose by *validation*, try again from time to time, and keep the test set for the end.
#
# ## Choose the kind of layer
#
# All layers so far are **dense**: each unit is tied to every unit of the layer before. There are
# other kinds, and each suits a kind of data:
#
# | layer | to what a unit is tied | network | where it belongs |
# |---|---|---|---|
# | dense | to everything in the layer before | multilayer perceptron, MLP | tables: age, income, size; and the last layers of many networks |
# | convolutional | to a small patch; the same weights at every place | convolutional network, CNN | pictures, sound: what counts is the same wherever it is |
# | recurrent | to the layer before, and to the last answers of its own layer | recurrent network, RNN; LSTM and GRU are kinds that learn what to keep and what to forget | sequences: text, speech, measurements over time |
#
# **A convolutional unit** lays a small stencil on every place of a picture. Here are two of 3 x 3,
# set by hand: light on the left minus light on the right, and the same from top to bottom.


# %%
def convolve(picture, F):
    rows, columns = picture.shape[0] - 2, picture.shape[1] - 2
    patches = [picture[i : i + rows, j : j + columns] for i in range(3) for j in range(3)]
    return sum(weight * patch for weight, patch in zip(F.ravel(), patches, strict=True))


F = np.array([[1.0, 0.0, -1.0]] * 3) / 3
drawing = cats.X[:, 2].reshape(cats.image_shape)
maps = [convolve(drawing.mean(axis=2), stencil) for stencil in (F, F.T)]

# %%
fig, axes = plots.figure(7, 2.6, columns=3)
axes[0].imshow(drawing)
for ax, edges in zip(axes[1:], maps, strict=True):
    ax.imshow(edges, WEIGHTS, vmin=-0.5, vmax=0.5)
for ax, title in zip(axes, ("a drawing", "from left to right", "from top to bottom"), strict=True):
    ax.set(xticks=[], yticks=[], title=title)
strong = [np.mean(np.abs(edges) > 0.1) for edges in maps]
words = "A drawing, its upright and its level edges, strong at {:.0%} and {:.0%} of the places."
plots.show(fig, words.format(*strong))

# %% [markdown]
# There are the edges. A convolutional network finds its stencils in training, often such
# ones, and it needs few weights for them. Twenty units on pictures of 64 x 64 x 3, dense or 3 x 3:

# %%
dense = 20 * (64 * 64 * 3) + 20
convolutional = 20 * (3 * 3 * 3) + 20
places = 62 * 62
print(f"dense:         {dense:,} weights and biases, each used once a picture")
print(f"convolutional: {convolutional:,} weights and biases, each used at {places:,} places")

# %% [markdown]
# Few weights, and much work for each of them. They can be learnt from fewer pictures, because every
# patch of every picture is an example for them.
#
# **A recurrent unit** reads one thing after the other and hands its answer on to itself. Parity
# comes apart that way, too: keep the parity so far, and XOR it with the next bit. So the two hidden
# units of `xor` are enough for any number of bits:

# %%
stream = np.random.default_rng(1).integers(0, 2, 1000)
so_far = np.zeros((1, 1))
for bit in stream:
    so_far, _ = forward_propagation(np.array([[so_far.item()], [bit]]), xor)
print(f"{stream.sum()} ones in {stream.size} bits: parity {so_far.item():.0f}")

# %% [markdown]
# One could draw this as a network of a thousand layers of XOR which share their weights. A
# recurrent network *is* deep, in time.
#
# ## Compare with the brain
#
# What has this to do with the brain? Little. The first artificial neurons, in 1943, were meant as a
# sketch of real ones, and the likeness is a loose one: a nerve cell receives signals from others,
# and if enough comes together, it sends a signal itself. A unit adds up what comes in, and bends
# the sum.
#
# There the likeness ends. A nerve cell sends pulses, and their timing matters; it changes with
# chemistry and age; its branches compute before anything reaches its body. To imitate a detailed
# simulation of *one* cell of the cortex, researchers needed a network of five to eight layers. And
# how the brain *learns* is not known. Backpropagation sends errors backward through the very
# weights that were used forward, and nobody has found how nerve cells could do just that.
#
# Think of a network as what you have built: a function with many numbers in it, which goes
# downhill on a cost. You need no brain to explain why it works, or why it fails.
#
# ## Check what you know

# %% tags=["quiz"]
sizes = [12288, 20, 7, 5, 1]
Quiz(
    "A network has the sizes 12288-20-7-5-1. How many layers does it have?",
    {
        "3": "These are the hidden ones; the output has weights, too.",
        "4": "Every size but the first belongs to a layer with weights.",
        "5": "The input has no weights and is not counted.",
    },
    right=str(len(sizes) - 1),
)

# %% tags=["quiz"]
shape_of_W2 = str(layer_shapes([4, 6, 3, 1], 50)[1][0])
Quiz(
    "Sizes 4-6-3-1, and 50 examples. What is the shape of $dW^{[2]}$?",
    {
        "(6, 3)": "Rows are the units of the layer itself, and layer 2 has three.",
        "(3, 6)": "As $W^{[2]}$: three units, each with six weights.",
        "(3, 50)": "That is $Z^{[2]}$. The slopes of weights do not grow with the examples.",
    },
    right=shape_of_W2,
)

# %% tags=["quiz"]
product = np.ones((5, 3)) @ np.ones((3, 5))
biases = {"(5, 1)": np.arange(5.0)[:, None], "(5,)": np.arange(5.0), "(1, 1)": np.zeros((1, 1))}
differ = [name for name, b in biases.items() if np.ptp((product + b)[0]) > 0]
Quiz(
    "Five units, five equal examples. With which shape of $b^{[1]}$ do their answers differ?",
    {
        "(5, 1)": "A column is added to every example alike: that is how it should be.",
        "(5,)": "It is taken for a row: each example gets a bias, not each unit.",
        "(1, 1)": "One number for all: the units lose their own biases, but no example differs.",
    },
    right=differ[0],
)

# %% tags=["quiz"]
sixteen = size(xor_tree(16))
Quiz(
    "The tree for 16 bits: how many hidden units, in how many hidden layers?",
    {
        "4 units in 4 layers": "The depth is the logarithm, not the number of units.",
        "30 units in 4 layers": "15 XORs of two units each; 16, 8, 4, 2 bits are joined in turn.",
        "32768 units in 1 layer": "That is one unit for each odd pattern of 16 bits.",
    },
    right=f"{sixteen.hidden_units} units in {sixteen.layers - 1} layers",
)

# %% [markdown]
# ## What you take along
#
# - $L$ counts the layers with weights. One loop goes through them, and the examples go all at once.
# - $W^{[l]}$ is $(n^{[l]}, n^{[l-1]})$, $b^{[l]}$ is $(n^{[l]}, 1)$, and everything with a column
#   for each example is $(n^{[l]}, m)$. A slope has the shape of what it belongs to.
# - A bias that is no column breaks silently. Ask one example alone.
# - Depth lets a network reuse what it has computed: a tree for parity takes about $2n$ units
#   where one unit a pattern takes $2^{n-1}$. That a small network exists does not mean that
#   training finds it.
# - Hyperparameters are found by experiment, and judged by validation.
#
# **On your own.** *Fold the sum.* Let $s$ be the sum of eight bits, and
# $\text{ReLU}(s) - 2 \, \text{ReLU}(s - 4)$ the first fold: it takes 0 to 8 into 0 to 4 and back to
# 0. Is the parity still the same? Fold again, at 2, and again, at 1. How many units does that take
# for eight bits, and for a thousand? Build it as a list of tuples and check it with `all_inputs`.
#
# **Further reading.** Johan Håstad, "Almost optimal lower bounds for small depth circuits" (1986);
# Matus Telgarsky, "Benefits of depth in neural networks" (2016), for the folds; Matthew Zeiler and
# Rob Fergus, "Visualizing and understanding convolutional networks" (2014), for edges, parts and
# objects; David Beniaguev, Idan Segev and Michael London, "Single cortical neurons as deep
# artificial neural networks" (2021).

# %% [markdown]
# ## How far you have come
#
# All exercises of the course, each by what its check said last:

# %% tags=["nbval-ignore-output"]
checks.progress()
