# %% [markdown]
# # Put one layer in between
#
# Logistic regression draws one line and asks on which side a point lies. Last week's lab ended
# where that is not enough: a cat may be light or dark, and no single stencil finds both. But
# perhaps a unit for light cats, one for dark cats, and a third one that says "either".
#
# On this page these three units get their weights by hand, and you see that they are enough. Then
# you write the two functions that compute any number of units for any number of examples at once:
# a *layer*, and with two of them a *neural network*.

# %% tags=["setup"]
import numpy as np

from nnlib import Dataset, check, checks, plots
from nnlib.demos.neurons import NeuronsDemo, draw_network
from nnlib.exercises import week3_1
from nnlib.exercises.week2_4 import sigmoid
from nnlib.widgets import PredictFirst, Quiz, name_sliders

name_sliders()

# %% [markdown]
# ## See where one line ends
#
# To *see* what units do, let a picture be two numbers instead of 12288, a point in the plane. The
# points below are **synthetic**, drawn by the next cell: light cats on one side, dark cats on the
# other, and everything else in a stripe between them. The stripe is slanted: $u$ points across it,
# 30 degrees up from the $x_1$ axis, and $v$ along it. Both have length 1. A point is drawn as two
# steps, `across` times $u$ and `along` times $v$.

# %%
rng = np.random.default_rng(3)
m, slant = 160, np.radians(30)
u = np.array([[np.cos(slant)], [np.sin(slant)]])
v = np.array([[-np.sin(slant)], [np.cos(slant)]])
groups = ((-0.3, 1.3, 80), (1.7, 2.8, 40), (-1.8, -0.7, 40))  # others, light cats, dark cats
across = np.concatenate([rng.uniform(low, high, count) for low, high, count in groups])
along = rng.uniform(-2.2, 2.2, m)
X = across * u + along * v
Y = 1.0 * (np.arange(m) >= 80)[None]
stripe = Dataset(X, Y, ("other", "cat"), "stripe")
print("X:", X.shape, "and Y:", Y.shape, f"of which {Y.mean():.0%} are cats")

# %%
ax = plots.plot_points(stripe)
ax.set_title("Two groups of cats, and something else between them")
light, dark = np.sum(across > 1.5), np.sum(across < -0.5)
alt = f"A slanted stripe of {m - light - dark} blue circles between {light} and {dark} triangles."
plots.show(ax.figure, alt)

# %% [markdown]
# A line says "cat" on one of its sides. Let us try very many of them: lines in 180 directions, each
# at 61 distances from the middle of the picture, and keep the best.

# %%
best = 0.0, 0.0, 0.0
for angle in np.radians(np.arange(0, 360, 2)):
    reach = np.cos(angle) * X[0] + np.sin(angle) * X[1]  # how far each point lies that way
    for shift in np.linspace(-3, 3, 61):
        best = max(best, (np.mean((reach > shift) == Y), angle, shift))
share, angle, shift = best

# %% [markdown]
# Before you see it:

# %%
PredictFirst(
    "Half of the points are cats, in two groups of the same size. What share of all points does "
    "the best single line get right?",
    100 * share,
    unit="%",
    then="It cuts off one of the two groups of cats and gives up the other: half of the cats, "
    "a quarter of all points.",
)


# %%
def one_line(P):
    """Say how sure the best line is of a cat at each point, a column of P."""
    return sigmoid(8 * (np.cos(angle) * P[:1] + np.sin(angle) * P[1:] - shift))


ax = plots.plot_decision_boundary(one_line, stripe)
ax.set_title(f"The best line gets {share:.0%} right")
plots.show(ax.figure, f"One line cuts off one group of cats: {share:.0%} of the points are right.")

# %% [markdown]
# More training would not help, nor would more points. It is the *structure* that is too small.
#
# ## Set three units by hand
#
# **Look at the points once more. Where would you put two lines, so that each has one group of cats
# beyond it? And how would you join their two answers?** Decide before you read on.
#
# A *unit*, or *neuron*, is what you know as logistic regression:
#
# $$z = w^T x + b, \qquad a = \sigma(z)$$
#
# with $w$ of shape $(n_x, 1)$ and a number $b$. It looks in the direction of $w$ and says 1 beyond
# a line; $b$ says where the line is, and the length of $w$ how suddenly no turns into yes.
#
# Here is one way. The first unit looks across the stripe, in the direction of $u$, and says 1 for
# what lies further than 1.5 that way. As $u$ has length 1, $u^T x$ is how far $x$ lies that way. So
# $w = 8 u$ and $b = -8 \cdot 1.5$ give
#
# $$z = w^T x + b = 8 \, (u^T x - 1.5),$$
#
# which is positive beyond 1.5, and the 8 makes the step a sharp one. The second unit looks the
# opposite way, along $-u$, and says 1 for what is further than 0.5 there.

# %%
light_cats = 8 * u, -8 * 1.5
dark_cats = -8 * u, -8 * 0.5
either = np.array([[10.0], [10.0]]), -5.0


def unit(neuron, inputs):
    """Give one neuron's answers, (1, m), to inputs of shape (n, m)."""
    w, b = neuron
    return sigmoid(w.T @ inputs + b)


# %% [markdown]
# The third unit, `either`, is of the very same kind. Only its inputs are others: not $x$, but what
# the first two say, $a_1$ and $a_2$. Its $z$ is $10 a_1 + 10 a_2 - 5$. If both say 0, that is $-5$,
# a clear no. If one of them says 1, it is $+5$, a clear yes: it says *or*.

# %%
A_light, A_dark = unit(light_cats, X), unit(dark_cats, X)
A = unit(either, np.vstack([A_light, A_dark]))
for name, i in (("other", 0), ("light cat", 81), ("dark cat", 121)):
    print(f"{name:9}: a_1 = {A_light[0, i]:.2f}, a_2 = {A_dark[0, i]:.2f}, a = {A[0, i]:.2f}")
print(f"together the three units get {np.mean((A > 0.5) == Y):.0%} of {m} points right")

# %% [markdown]
# Every single one is right. Nobody has trained anything: nine numbers were *set*. Here is what each
# of the three units says all over the plane.


# %%
def network(P):
    """Give the answers of all three units together at each point, a column of P."""
    return unit(either, np.vstack([unit(light_cats, P), unit(dark_cats, P)]))


shares = [np.mean((a > 0.5) == Y) for a in (A_light, A_dark, A)]
models = (lambda P: unit(light_cats, P), lambda P: unit(dark_cats, P), network)
fig, axes = plots.figure(7, 2.9, columns=3)
for ax, model, name in zip(axes, models, ("light?", "dark?", "light or dark?"), strict=True):
    plots.plot_decision_boundary(model, stripe, ax=ax, resolution=120).get_legend().remove()
    ax.set_title(name)
alt = "{:.0%} and {:.0%} right alone, with a line each; {:.0%} right together, with two lines."
plots.show(fig, alt.format(*shares))

# %% [markdown]
# How can the third unit, which draws one line like all the others, end up with two? Because its
# plane is another one. It never sees $x$. Look at the same points where *it* sees them:

# %%
seen = Dataset(np.vstack([A_light, A_dark]), Y, stripe.label_names, "what the third unit sees")
ax = plots.plot_decision_boundary(lambda P: unit(either, P), seen)
ax.set(xlabel="$a_1$: light cat", ylabel="$a_2$: dark cat", title="Here one line is enough")
nearest = np.mean(np.minimum(seen.X, 1 - seen.X).max(axis=0) < 0.2)
plots.show(
    ax.figure, f"{nearest:.0%} of the points lie near a corner; one line separates the cats."
)

# %% [markdown]
# The first two units have *moved the points*: the others to the corner (0, 0), light cats to
# (1, 0), dark cats to (0, 1). That is what a layer in between is for. It turns numbers in which the
# question is hard into numbers in which it is easy.

# %% [markdown]
# ## Name the parts
#
# A neural network is logistic regression repeated, side by side and one after the other. Drawn as
# circles and arrows, with three inputs and four units in between:

# %%
ax = draw_network((3, 4, 1))
plots.show(ax.figure, "3 inputs, each with an arrow to each of 4 units; from these 4 to 1 output.")

# %% [markdown]
# - The **input layer** holds the features of one example. It computes nothing.
# - The **hidden layer** is called so because the data do not show what its units should say: they
#   hold $x$ and $y$, and nothing in between.
# - The **output layer** gives the answer, $\hat y$.
# - Each arrow is a weight. Each circle with arrows coming in is a unit with a bias of its own.
#
# This is a *two-layer* network. One counts the layers that have weights, and the input has none.
# By the same count, logistic regression is a network of one layer.
#
# A number in **square** brackets says which layer, one in **round** brackets which example, and a
# number below says which unit:
#
# | we write | meaning |
# |---|---|
# | $a^{[0]} = x$ | the input, "layer 0" |
# | $a^{[1]}_2$ | what unit 2 of layer 1 says |
# | $a^{[1](7)}_2$ | what it says to example 7 |
# | $a^{[2]} = \hat y$ | the output |
# | $w^{[1]}_2$, $b^{[1]}_2$ | weights and bias of unit 2 of layer 1 |
# | $n^{[1]}$ | how many units layer 1 has; $n^{[0]} = n_x$ |
#
# So far there were three separate neurons. A network of 50 hidden units would be a long list, and
# a slow loop. Let us put them together.

# %% [markdown]
# ## Stack neurons into a layer
#
# Each unit of the hidden layer asks for a product with the same $x$. Written under each other,
#
# $$\begin{aligned} z^{[1]}_1 &= w^{[1]T}_1 x + b^{[1]}_1 \\ z^{[1]}_2 &= w^{[1]T}_2 x + b^{[1]}_2 \\ &\;\;\vdots \end{aligned} \qquad\text{is}\qquad z^{[1]} = W^{[1]} x + b^{[1]}, \qquad W^{[1]} = \begin{bmatrix} w^{[1]T}_1 \\ w^{[1]T}_2 \\ \vdots \end{bmatrix}$$
#
# Each $w$ is a column; transposed it is a *row* of $W$. **One row, one unit.** So $W^{[1]}$ has
# shape $(n^{[1]}, n_x)$, and $b^{[1]}$ and $z^{[1]}$ have shape $(n^{[1]}, 1)$. Some books keep the
# columns and write $W^T x$; with rows, as here, nothing is left to transpose.
#
# **Guess first:** what is the shape of $W$ for two neurons with three inputs each? And with your
# neurons in a list, `[(w, b), (w, b)]`, how do you get there?


# %% tags=["exercise"] name="stack"
def stack(neurons):
    """Put neurons together into a layer.

    neurons: a list of n_h pairs (w, b), with w: (n_x, 1), and b: a number.
    Returns W: (n_h, n_x), a row for each neuron, and b: (n_h, 1).
    """
    ### BEGIN SOLUTION
    W = np.vstack([w.T for w, _ in neurons])
    b = np.array([[b] for _, b in neurons])
    return W, b
    ### END SOLUTION


# %% tags=["check"] name="stack"
report_stack = check(week3_1.STACK, stack, seed=1)
report_stack

# %% [markdown]
# Two neurons with three inputs each make a $W$ of shape $(2, 3)$: two rows of three. And the three
# units are two layers now:

# %%
stack = report_stack.function  # yours if it is right, the course's otherwise
W1, b1 = stack([light_cats, dark_cats])
W2, b2 = stack([either])
for name, array in (("W1", W1), ("b1", b1), ("W2", W2), ("b2", b2)):
    print(f"{name}: shape {array.shape}, {array.round(2).tolist()}")

# %% [markdown]
# Does a row of the product say what the neuron says alone? Ask for one light cat:

# %%
x = X[:, 81:82]
print(
    "z of each neuron alone:", [(w.T @ x + b).round(4).item() for w, b in (light_cats, dark_cats)]
)
print("z of the whole layer:  ", (W1 @ x + b1).round(4).ravel().tolist())

# %% [markdown]
# ## Compute all examples at once
#
# One example is a column $x^{(i)}$, and gives a column $z^{[1](i)} = W^{[1]} x^{(i)} + b^{[1]}$.
# First the plain way: a loop over the examples, one over the units, and one over the inputs:

# %%
A1_loop = np.zeros((2, m))
for i in range(m):
    for j in range(2):
        z = 0.0
        for k in range(2):
            z += W1[j, k] * X[k, i]
        A1_loop[j, i] = sigmoid(z + b1[j, 0])

# %% [markdown]
# But a matrix product takes the columns of its right side one by one anyway. Put all examples side
# by side, and all $z$ come out side by side:
#
# $$Z^{[1]} = W^{[1]} X + b^{[1]}, \qquad A^{[1]} = \sigma\big(Z^{[1]}\big)$$
#
# with $X$ of shape $(n_x, m)$, and $Z^{[1]}$ and $A^{[1]}$ of shape $(n^{[1]}, m)$. The bias is a
# column $(n^{[1]}, 1)$, and broadcasting adds it to *each* column of the product.
#
# The next layer does the same with $A^{[1]}$ in place of $X$. So write it once, for any layer.


# %% tags=["exercise"] name="layer_forward"
def layer_forward(W, b, A_previous):
    """Compute one layer of sigmoid units for all examples.

    W: (n_h, n). b: (n_h, 1). A_previous: (n, m), what the layer before gave, or X.
    Returns Z: (n_h, m) and A: (n_h, m).
    """
    ### BEGIN SOLUTION
    Z = W @ A_previous + b
    A = sigmoid(Z)
    return Z, A
    ### END SOLUTION


# %% tags=["check"] name="layer_forward"
report_layer_forward = check(week3_1.LAYER_FORWARD, layer_forward, seed=1)
report_layer_forward

# %%
layer_forward = report_layer_forward.function  # yours if right, the course's otherwise
Z1, A1 = layer_forward(W1, b1, X)
print("the same as the three loops, to 12 digits:", np.allclose(A1, A1_loop, rtol=0, atol=1e-12))

# %% [markdown]
# Three loops have become one product. That is less to write, less to get wrong, and NumPy does it
# far faster than Python can loop.
#
# **What stands in a row of $A^{[1]}$, and what in a column?** Look at 16 of the 160 examples, in the
# order others, light cats, dark cats:

# %%
some = np.arange(5, m, 10)
_, A2 = layer_forward(W2, b2, A1)
fig, ax = plots.figure(height=2.2)
ax.imshow(np.vstack([A1, A2])[:, some], plots.PROBABILITIES, vmin=0, vmax=1)
ax.set_yticks([0, 1, 2], ["unit 1, $a^{[1]}_1$", "unit 2, $a^{[1]}_2$", "output, $a^{[2]}$"])
ax.set_xticks(range(len(some)), [f"{i}" for i in some])
ax.set(xlabel="example $i$", title="Across are the examples, down are the units")
ax.grid(False)
yes = (np.vstack([A1, A2])[:, some] > 0.5).sum(axis=1)
plots.show(fig, "Of 16 examples unit 1 says 1 to {}, unit 2 to {}, the output to {}.".format(*yes))

# %% [markdown]
# A **column** is one example: what all units say to it. A **row** is one unit: what it says to all
# examples. The same holds for every $Z^{[l]}$ and $A^{[l]}$, and for $X$, where the rows are
# features.
#
# ### Go through both layers
#
# A network of two layers is `layer_forward` called twice. In each row of the table the shapes fit
# together like dominoes: the columns of $W$ are the rows of what comes in.
#
# | layer | | shapes |
# |---|---|---|
# | 1 | $Z^{[1]} = W^{[1]} X + b^{[1]}$ | $(n^{[1]}, m) = (n^{[1]}, n_x)(n_x, m) + (n^{[1]}, 1)$ |
# | 1 | $A^{[1]} = \sigma(Z^{[1]})$ | $(n^{[1]}, m)$ |
# | 2 | $Z^{[2]} = W^{[2]} A^{[1]} + b^{[2]}$ | $(1, m) = (1, n^{[1]})(n^{[1]}, m) + (1, 1)$ |
# | 2 | $A^{[2]} = \sigma(Z^{[2]})$ | $(1, m)$ |

# %%
Z1, A1 = layer_forward(W1, b1, X)
Z2, A2 = layer_forward(W2, b2, A1)
print("X ", X.shape)
print("Z1", W1.shape, "@", X.shape, "+", b1.shape, "=", Z1.shape)
print("Z2", W2.shape, "@", A1.shape, "+", b2.shape, "=", Z2.shape)
print(f"{np.mean((A2 > 0.5) == Y):.0%} of the points are right")

# %% [markdown]
# ## Where it breaks
#
# **W the wrong way round.** Most often NumPy refuses. Four units and three inputs:

# %%
try:
    layer_forward(np.ones((4, 3)).T, np.ones((4, 1)), np.ones((3, 10)))
except ValueError as error:
    print("ValueError:", str(error).split(",")[0])

# %% [markdown]
# But here there are as many units as inputs, two. Then $W^{[1]T}$ has the right shape, too, and
# nobody complains:

# %%
_, A1_turned = layer_forward(W1.T, b1, X)
_, A2_turned = layer_forward(W2, b2, A1_turned)
print("shape:", A2_turned.shape, f"but only {np.mean((A2_turned > 0.5) == Y):.0%} are right")

# %% [markdown]
# **A flat b.** Broadcasting lines shapes up from the *right*. A bias of shape $(2,)$ is taken for a
# row, $(1, 2)$, and goes across, where the examples are. With 160 of them that is an error. With
# exactly two it is not; here are a light and a dark cat:

# %%
two = X[:, [81, 121]]
print("b of shape (2, 1):", (W1 @ two + b1).round(1).tolist())
print("b of shape (2,):  ", (W1 @ two + b1.ravel()).round(1).tolist())
print("and for one example, in place of (2, 1):", (W1 @ two[:, :1] + b1.ravel()).shape)

# %% [markdown]
# In the second line each *example* has got a bias, the light cat $-12$ and the dark cat $-4$, where
# each *unit* should have one. The shape is right, two of the four numbers are wrong. And with one
# example alone, a column and a row have made a square. Keep biases as columns, and look at shapes
# whenever something is odd.

# %% [markdown]
# ## Turn the lines
#
# Below, the three pictures from above under sliders. For each hidden unit you set the direction in
# which it looks, as an angle from the $x_1$ axis, and how far that way its line lies. The sharpness
# is the length of $w$, for both units. The output can say *or*, $10 a_1 + 10 a_2 - 5$, or *and*,
# with $-15$ in place of $-5$.

# %%
both = np.array([[10.0], [10.0]]), -15.0
share_and = np.mean((unit(both, A1) > 0.5) == Y)

# %%
PredictFirst(
    "Leave the two hidden units as they were set above, one for light and one for dark cats, and "
    'let the output say "and" in place of "or". What share of the points is right?',
    100 * share_and,
    unit="%",
    then='No cat is light and dark at once: the network always says "other", and that is right '
    "for the half that are.",
)

# %% [markdown]
# Every move runs *your* `layer_forward` four times: on the points and on 8100 places of the plane,
# through two layers each.

# %%
demo = NeuronsDemo(layer_forward, stripe)
demo

# %% [markdown]
# **Think first, then try.**
#
# 1. The two units start in bad places. Can you get every point right without looking up the numbers
#    above? How do the two directions have to lie to each other?
# 2. When you are there, lower the sharpness to 1. Why does the network now call everything a cat?
# 3. Let the output say *and*. How can you do as well as the best single line?
#
# <details><summary>Answers</summary>
#
# 1. They look in opposite directions, across the stripe: one at about 30 degrees with a shift of
#    1.5, the other at about -150 degrees with 0.5. Which of the two is unit 1 does not matter.
# 2. With short weights a unit is never sure. Halfway between the lines each still says
#    $\sigma(-1)$, which is 0.27, and $10 \cdot 0.27 + 10 \cdot 0.27 - 5$ is positive: two faint
#    suspicions add up to a yes.
# 3. Give both units the same line, one that cuts off a group of cats. *And* keeps what lies beyond
#    both lines, and that is always one piece without a gap, while the cats are in two.
#
# </details>

# %% [markdown]
# What a slider sets, code can set too. The next cell does so for the second question. It names the
# places that the first one asks for, so try those yourself before you look:

# %%
faint = NeuronsDemo(layer_forward, stripe)
faint.angle_1, faint.shift_1 = 30, 1.5
faint.angle_2, faint.shift_2 = -150, 0.5
faint.sharpness = 1
faint

# %% [markdown]
# You found these weights by looking. With more than two features nobody can look, and with
# hundreds of units nobody would want to. Training finds them: forward, backward, update, as in
# week 2, and the rest of this week.

# %% [markdown]
# ## Check what you know
#
# The first question is about this network:

# %%
n_x, n_h = 5, 3
hidden = stack([(np.ones((n_x, 1)), 0.0)] * n_h)
ax = draw_network((n_x, n_h, 1))
plots.show(ax.figure, f"{n_x} inputs, a hidden layer of {n_h} units, 1 output.")

# %% tags=["quiz"]
Z_hidden, A_hidden = layer_forward(*hidden, np.ones((n_x, 40)))
shapes = ", ".join(str(array.shape) for array in (*hidden, Z_hidden))
Quiz(
    "The network sees 40 examples. What are the shapes of $W^{[1]}$, $b^{[1]}$, $Z^{[1]}$?",
    {
        "(5, 3), (3, 1), (3, 40)": "A row of W is a unit, and there are three units.",
        "(3, 5), (3, 1), (3, 40)": "Three units with five weights each, and 40 examples across.",
        "(3, 5), (3, 40), (3, 40)": "Each unit has one bias, whatever the number of examples.",
        "(3, 5), (3, 1), (40, 3)": "Examples go across, as in X.",
    },
    right=shapes,
)

# %% tags=["quiz"]
Z_out, _ = layer_forward(*stack([(np.ones((n_h, 1)), 0.0)]), A_hidden)
Quiz(
    "And what is the shape of $Z^{[2]}$?",
    {
        "(1, 3)": "That is the shape of the weights of layer 2; they meet 40 columns.",
        "(1, 40)": "One output unit down, 40 examples across.",
        "(3, 40)": "That is layer 1; the output layer has one unit.",
    },
    right=f"{Z_out.shape}",
)

# %% tags=["quiz"]
with_weights = len([(W1, b1), (W2, b2)])
Quiz(
    "Four inputs, then three hidden units, then two outputs: how many layers does one count?",
    {
        "One": "The output has weights as well, on the arrows from the hidden units.",
        "Two": "Hidden and output layer have weights; the input computes nothing.",
        "Three": "The input has no weights and computes nothing, so it is not counted.",
    },
    right={1: "One", 2: "Two", 3: "Three"}[with_weights],
)

# %% tags=["quiz"]
is_example = np.allclose(A1[:, 7:8], layer_forward(W1, b1, X[:, 7:8])[1])
example = "What all hidden units say to one example"
one_unit = "What one hidden unit says to all examples"
Quiz(
    "What is a column of $A^{[1]}$?",
    {
        example: "Down are the units, across the examples.",
        one_unit: "That is a row: across are the examples.",
        "The weights of one hidden unit": "Those are in W, and do not change with the examples.",
    },
    right=example if is_example else one_unit,
)

# %% [markdown]
# ## What you take along
#
# - A unit draws one line. Units side by side draw several, and a unit behind them joins their
#   answers: what no line can separate, a layer in between can.
# - Count the layers with weights: input, hidden, output is a *two-layer* network.
# - $Z^{[l]} = W^{[l]} A^{[l-1]} + b^{[l]}$ and $A^{[l]} = \sigma(Z^{[l]})$, with $A^{[0]} = X$: a row of
#   $W$ is a unit, a column of $A$ is an example, and $b$ is a column.
# - A shape that fits proves nothing where two sizes are equal.
#
# **On your own.** Put a third group of points, with the label 1, *into* the stripe, a patch of cats
# among the others. How many hidden units do you need now, and which numbers does the output want?
# `stack` and `layer_forward` take as many as you like.
#
# **Further reading.** Michael Nielsen, [*Neural Networks and Deep
# Learning*](http://neuralnetworksanddeeplearning.com/chap4.html), chapter 4, shows how far one can
# get by setting weights by hand. Marvin Minsky and Seymour Papert, *Perceptrons* (1969), is the
# book on what one line cannot do.

# %% [markdown]
# ## How far you have come
#
# All exercises of the course, each by what its check said last:

# %% tags=["nbval-ignore-output"]
checks.progress()
