# %% [markdown]
# # Lab: build a deep network step by step
#
# A network with many layers is one small machine, built several times. Here you build that
# machine: ten short functions, each with its formula, and each at work on numbers that you can
# follow. At the end they train a network of any depth.
#
# And you learn to find mistakes. A wrong gradient often raises no error, and training even lowers
# the cost a little. *Gradient checking* tells you, before you train, whether your slopes are right,
# and if they are not, which one is off and why.

# %% tags=["setup"]
import numpy as np

import nnlib
from nnlib import RELU, SIGMOID, TANH, check, checks, network, plots, train
from nnlib.demos.gradient_check import GradientCheck, plot_errors
from nnlib.demos.playground import Playground
from nnlib.exercises import week4_2
from nnlib.gradient_checking import relative_difference
from nnlib.look import diverging
from nnlib.widgets import PredictFirst, Quiz, name_sliders

name_sliders()

# %% [markdown]
# ## See a layer as two blocks
#
# A layer does two things. On the way **forward** it turns what comes in, $A^{[l-1]}$, into
# $A^{[l]}$. On the way **back** it turns $dA^{[l]}$, the slope of the cost when $A^{[l]}$ moves,
# into $dA^{[l-1]}$, and gives the slopes of its own weights and biases. In code each is one
# function. The next cells draw them as blocks, with arrows for what flows between them.


# %%
def block(ax, place, text, colour):
    frame = {"boxstyle": "round,pad=0.5", "facecolor": "none", "edgecolor": colour}
    ax.text(*place, text, ha="center", va="center", color=colour, bbox=frame)


def flow(ax, start, end, text="", shift=(0, 0.12), **where):
    arrow = {"arrowstyle": "->", "color": plots.GREY, "shrinkA": 0, "shrinkB": 0}
    ax.annotate("", end, start, arrowprops=arrow)
    middle = np.mean([start, end], axis=0) + shift
    ax.text(*middle, text, **{"ha": "center", "va": "bottom"} | where)


blue, orange = plots.CLASS_COLOURS

# %% [markdown]
# Now the two blocks, with what goes in and what comes out:

# %%
fig, ax = plots.figure(height=3.2)
ax.set(xlim=(0, 6), ylim=(-1.15, 2.5), xticks=[], yticks=[])
ax.set_title("One layer: what the way forward keeps, the way back uses")
block(ax, (3, 2), "forward", blue)
block(ax, (3, 0), "backward", orange)
flow(ax, (0.5, 2), (2.6, 2), "$A^{[l-1]}$")
flow(ax, (3.4, 2), (5.5, 2), "$A^{[l]}$")
flow(ax, (5.5, 0), (3.4, 0), "$dA^{[l]}$")
flow(ax, (2.6, 0), (0.5, 0), "$dA^{[l-1]}$")
cache = "cache: $A^{[l-1]}, W^{[l]}, b^{[l]}$\nand $A^{[l]}, g^{[l]}$"
flow(ax, (3, 1.75), (3, 0.25), cache, shift=(0.15, 0), ha="left", va="center")
flow(ax, (3, -0.25), (3, -1.1), "$dW^{[l]}, db^{[l]}$", shift=(0.15, 0), ha="left", va="center")

# %%
plots.show(fig, "Two blocks of one layer, forward and backward. A cache of 5 things leads down.")

# %% [markdown]
# The arrow between the two blocks is the **cache**: what the way forward has in its hands and the
# way back will need. In this lab it is a tuple of two,
#
# | part | holds | needed for |
# |---|---|---|
# | the linear cache | $A^{[l-1]}$, $W^{[l]}$, $b^{[l]}$ | $dW^{[l]}$ and $dA^{[l-1]}$; $b^{[l]}$ is not needed, it only comes along with $W^{[l]}$ |
# | the activation's cache | $A^{[l]}$ and the activation $g^{[l]}$ | the slope of $g^{[l]}$, which we compute from $A^{[l]}$ |
#
# What is **not** in the cache: $dW^{[l]}$ and $db^{[l]}$. They do not exist yet on the way forward.
# They are what comes *out* of the way back, and they go to the update. Some lecture notes list
# them among the cached things; the picture shows why that cannot be.
#
# **Think first.** Somebody caches $Z^{[l]}$ alone, and throws away $A^{[l-1]}$. Which of the three
# results of the block *backward* can still be computed?
#
# <details><summary>Answer</summary>
#
# $db^{[l]}$, the mean of $dZ^{[l]}$; and $dA^{[l-1]}$, if $W^{[l]}$ can be looked up in the
# parameters. But not $dW^{[l]}$: it multiplies each error by the input that it came from. (Unless
# the layer before is asked: it can compute its $A$ once more, from its $Z$.)
#
# </details>
#
# ### See one iteration in one picture
#
# Now put three layers in a row. One **iteration** of training goes once around this picture:
# forward on the upper row, back on the lower one, and at the bottom each layer takes its step.


# %%
def draw_layer(ax, layer):
    x, name = 2 * layer, f"[{layer}]"
    block(ax, (x, 2), f"layer {layer}", blue)
    block(ax, (x, 0), f"layer {layer}", orange)
    block(ax, (x, -2), rf"$W^{{{name}}} - \alpha \, dW^{{{name}}}$", plots.GREY)
    flow(ax, (x, 1.65), (x, 0.35), "cache", shift=(0.08, 0), ha="left", va="center")
    slopes = f"$dW^{{{name}}}, db^{{{name}}}$"
    flow(ax, (x, -0.35), (x, -1.6), slopes, shift=(0.08, 0), ha="left", va="center")
    flow(ax, (x + 0.5, 2), (x + 1.5, 2), f"$A^{{{name}}}$")
    flow(ax, (x + 1.5, 0), (x + 0.5, 0), f"$d{'Z' if layer == 3 else 'A'}^{{{name}}}$")


# %%
fig, ax = plots.figure(height=3.6)
ax.set(xlim=(0, 8.9), ylim=(-2.6, 2.7), xticks=[], yticks=[])
ax.set_title("One iteration: forward (blue), cost, back (orange), update (grey)")
for layer in (1, 2, 3):
    draw_layer(ax, layer)
flow(ax, (0.5, 2), (1.5, 2), "$X$")
block(ax, (8, 2), "cost", plots.GREY)
block(ax, (8, 0), "$A^{[3]} - Y$", orange)
flow(ax, (8, 1.65), (8, 0.3))
ax.text(8, -2, "the same for each $b$;\nthen start again", ha="center", va="center")
plots.show(fig, "Three layers in a row: 3 blocks forward, the cost, 3 blocks back, 3 updates.")

# %% [markdown]
# Follow one array: $A^{[1]}$ leaves layer 1, enters layer 2, and goes into the caches of both. The
# first block has nothing to send further back, because the examples $X$ are not changed. And the
# way back begins with $dZ^{[3]}$, not with $dA^{[3]}$. Why, you see in a moment.
#
# ## Write down the equations of one layer
#
# For any layer $l$ from 1 to $L$, with $A^{[0]} = X$:
#
# | forward | shape |
# |---|---|
# | $Z^{[l]} = W^{[l]} A^{[l-1]} + b^{[l]}$ | $(n^{[l]}, n^{[l-1]})$ times $(n^{[l-1]}, m)$, plus $(n^{[l]}, 1)$: $(n^{[l]}, m)$ |
# | $A^{[l]} = g^{[l]}(Z^{[l]})$ | $(n^{[l]}, m)$ |
#
# | backward | shape |
# |---|---|
# | $dZ^{[l]} = dA^{[l]} \odot g^{[l]\prime}(Z^{[l]})$ | $(n^{[l]}, m)$, number by number |
# | $dW^{[l]} = \frac1m \, dZ^{[l]} A^{[l-1]T}$ | $(n^{[l]}, m)$ times $(m, n^{[l-1]})$: as $W^{[l]}$ |
# | $db^{[l]} = \frac1m \sum_i dz^{[l](i)}$ | $(n^{[l]}, 1)$: as $b^{[l]}$ |
# | $dA^{[l-1]} = W^{[l]T} dZ^{[l]}$ | $(n^{[l-1]}, n^{[l]})$ times $(n^{[l]}, m)$: as $A^{[l-1]}$ |
#
# Mind the two products. $\odot$ is *number by number*, `*` in code, and stands only where an
# activation is passed. Everything else is a *matrix product*, `@`. In handwritten notes both are
# often a star, and a transpose gets lost; the shapes tell you which is meant. The way back has
# two transposes: $A^{[l-1]T}$ in $dW$, because the sum runs over the examples, and $W^{[l]T}$
# in $dA$, because the error goes through the same weights in the other direction.
#
# ### Begin the way back
#
# The chain needs a first link. Take the derivative of the cost with respect to the answers, where
# the factor $\frac1m$ waits for $dW$ and $db$, as always:
#
# $$dA^{[L]} = -\frac{Y}{A^{[L]}} + \frac{1 - Y}{1 - A^{[L]}}$$
#
# The first line of the way back then multiplies by the slope of the sigmoid, $a (1 - a)$. **What is
# left?** Four answers, four labels:

# %%
A, Y4 = SIGMOID(np.array([[-2.0, 0.5, 1.0, 3.0]])), np.array([[0.0, 1.0, 0.0, 1.0]])
dA = -Y4 / A + (1 - Y4) / (1 - A)
print("dA:            ", dA.round(4))
print("slope a(1 - a):", (A * (1 - A)).round(4))
print("their product: ", (dA * A * (1 - A)).round(4))
print("A - Y:         ", (A - Y4).round(4))

# %% [markdown]
# The error itself, $dZ^{[L]} = A^{[L]} - Y$. So there are two ways to begin, and on paper they are
# the same. Now make the unit *very* sure, $z = 40$ and $z = -800$. Both answers are right.

# %%
A, Y2 = SIGMOID(np.array([[40.0, -800.0]])), np.array([[1.0, 0.0]])
with np.errstate(divide="ignore", invalid="ignore"):  # NumPy would warn of 0 / 0
    dA = -Y2 / A + (1 - Y2) / (1 - A)
print("A:    ", A)
print("dA:   ", dA)
print("A - Y:", A - Y2)

# %% [markdown]
# `nan`, *not a number*: the sigmoid has rounded to exactly 1 and 0, and the formula divides 0 by 0.
# One such example is enough, because the next matrix product spreads it to every weight of the
# network. The difference $A - Y$ divides by nothing and is 0, as it should be.
#
# **So begin with $dZ^{[L]} = A^{[L]} - Y$.** The check of `L_model_backward` below accepts both
# ways, as long as no unit is saturated. Your training will not be so kind.
#
# ## Build the network, function by function
#
# Ten functions follow. To see what they do, we need few numbers, and sizes that are all different,
# so that a wrong shape shows itself: five examples with two features, layers of 4, 3 and 1 units.
# The points are synthetic, the first five of two half moons.

# %%
moons = nnlib.make_moons(np.random.default_rng(0), 20)
few = moons.subset(0, 5)
X, Y = few.X, few.Y
layer_dims = [2, 4, 3, 1]
print("X:", X.shape, " Y:", Y.ravel())


# %% [markdown]
# A helper to look at arrays: each number in its square, blue below zero and orange above.


# %%
def draw_arrays(arrays, height=2.0, digits=2):
    columns = [values.shape[1] for values in arrays.values()]
    fig, axes = plots.figure(7, height, columns=len(arrays), width_ratios=columns)
    for ax, (name, values) in zip(axes, arrays.items(), strict=True):
        ax.imshow(values, diverging(0.4), vmin=-2, vmax=2, aspect="auto")
        ax.set(xticks=[], yticks=[], title=f"{name} {values.shape}")
        ax.grid(False)
        for row, column in np.ndindex(values.shape):
            number = round(values[row, column], digits) + 0.0  # the sum turns -0 into 0
            ax.text(column, row, f"{number:.{digits}f}", ha="center", va="center")
    return fig


# %% [markdown]
# ### 1. Start with small random weights
#
# `layer_dims` is the list $[n_x, n^{[1]}, \dots, n^{[L]}]$. As in week 3, every weight is a normal
# random number over the root of the number of inputs of its unit, and every bias is zero:
#
# $$W^{[l]} = \frac{\text{normal numbers}}{\sqrt{n^{[l-1]}}}, \qquad b^{[l]} = 0, \qquad l = 1, \dots, L$$
#
# Hidden layers get ReLU, the last one the sigmoid.


# %% tags=["exercise"] name="initialize_parameters_deep"
def initialize_parameters_deep(layer_dims, rng):
    """Start with small random weights and with biases of zero.

    layer_dims: [n_x, n[1], ..., n[L]]. rng: a NumPy Generator; draw W1 first, then W2, ...,
    each with rng.standard_normal, and divide it by the root of the number of its inputs.
    Returns [(W1, b1, RELU), ..., (WL, bL, SIGMOID)]; W: (n[l], n[l-1]), b: (n[l], 1).
    """
    ### BEGIN SOLUTION
    L = len(layer_dims) - 1
    parameters = []
    for layer in range(1, L + 1):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        W = rng.standard_normal((n, n_prev)) / np.sqrt(n_prev)
        g = SIGMOID if layer == L else RELU
        parameters.append((W, np.zeros((n, 1)), g))
    return parameters
    ### END SOLUTION


# %% tags=["check"] name="initialize_parameters_deep"
report_initialize = check(week4_2.INITIALIZE_PARAMETERS_DEEP, initialize_parameters_deep, seed=1)
report_initialize

# %%
initialize_parameters_deep = report_initialize.function  # yours if right, else the course's
parameters = initialize_parameters_deep(layer_dims, np.random.default_rng(19))
for number, (W, b, g) in enumerate(parameters, start=1):
    print(f"layer {number}: W {W.shape}, b {b.shape}, {g.name}")

# %% [markdown]
# Why the root? In week 3 a fixed factor of 0.01 was good enough for a small network, after a long
# wait. **What will such weights do in a network of ten layers?** The next cells send 200 random
# examples through ten layers of 50 units, by the course's own forward pass, and measure how large
# the numbers still are.

# %%
ten = initialize_parameters_deep([50] * 11, np.random.default_rng(0))
tiny = [(0.01 * np.sqrt(50) * W, b, g) for W, b, g in ten]  # takes the root out again
examples = np.random.default_rng(1).standard_normal((50, 200))


def sizes(parameters):
    _, cache = network.forward_propagation(examples, parameters)
    return [examples.std()] + [Z.std() for Z, A in cache]


# %%
fig, ax = plots.figure(height=2.8)
names = {"over the root of the inputs": ten, "0.01 times normal numbers": tiny}
for (name, layers), colour in zip(names.items(), plots.SERIES_COLOURS, strict=False):
    ax.plot(range(11), sizes(layers), "o-", color=colour)
    ax.text(5, 5 * sizes(layers)[5], name, color=colour, va="bottom")
ax.set(yscale="log", ylim=(1e-14, 100), xlabel="layer $l$", ylabel="size of $Z^{[l]}$")
ax.set_title("Weights that do not fit the number of inputs lose the signal")
lost = int(-np.log10(sizes(tiny)[-1]))
words = f"The size of Z over ten layers. With 0.01 it falls by {lost} powers of ten; else it stays "
plots.show(fig, words + f"above {np.floor(100 * sizes(ten)[-1]) / 100:.2f}.")

# %% [markdown]
# With 0.01 each layer makes the numbers nearly twenty times smaller, on average. What reaches the
# end carries hardly a trace of the examples, and the slopes on the way back shrink in the same way.
# (Even the root loses a little at each layer, since ReLU cuts away one half. The factor
# $\sqrt{2 / n^{[l-1]}}$ makes up for that: *He initialisation*, see the further reading.)
#
# ### 2. Go forward: the linear part
#
# $$Z^{[l]} = W^{[l]} A^{[l-1]} + b^{[l]}$$
#
# Return $Z$ and, beside it, the linear cache: what went in, as it is.


# %% tags=["exercise"] name="linear_forward"
def linear_forward(A_prev, W, b):
    """Compute the linear part of a layer.

    A_prev: (n[l-1], m). W: (n[l], n[l-1]). b: (n[l], 1).
    Returns Z: (n[l], m), and the linear cache (A_prev, W, b).
    """
    ### BEGIN SOLUTION
    Z = W @ A_prev + b
    return Z, (A_prev, W, b)
    ### END SOLUTION


# %% tags=["check"] name="linear_forward"
report_linear_forward = check(week4_2.LINEAR_FORWARD, linear_forward, seed=1)
report_linear_forward

# %%
linear_forward = report_linear_forward.function  # yours if it is right, the course's otherwise
W1, b1, g1 = parameters[0]
Z1, linear_cache = linear_forward(X, W1, b1)
fig = draw_arrays({"$W^{[1]}$": W1, "$X$": X, "$Z^{[1]}$": Z1})
plots.show(
    fig, f"W1, X and Z1 as tables of numbers; Z1 goes from {Z1.min():.2f} to {Z1.max():.2f}."
)

# %% [markdown]
# Take one square of $Z^{[1]}$ and find its parents: the row of $W^{[1]}$ on the same height, and the
# column of $X$ for the same example. Unit 2 in example 1, say, with four digits:

# %%
print(f"{W1[1, 0]:.4f} * {X[0, 0]:.4f} + {W1[1, 1]:.4f} * {X[1, 0]:.4f} + 0 = {Z1[1, 0]:.4f}")

# %% [markdown]
# ### 3. Go forward: the whole layer
#
# $$A^{[l]} = g^{[l]}(Z^{[l]})$$
#
# Call your `linear_forward`, then the activation. The cache of the layer is a tuple of two: the
# linear cache, and $(A, g)$.


# %% tags=["exercise"] name="linear_activation_forward"
def linear_activation_forward(A_prev, W, b, g):
    """Compute a whole layer.

    A_prev, W, b: as for linear_forward. g: an activation; g(Z) gives A.
    Returns A: (n[l], m), and the cache (linear_cache, (A, g)).
    """
    ### BEGIN SOLUTION
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    return A, (linear_cache, (A, g))
    ### END SOLUTION


# %% tags=["check"] name="linear_activation_forward"
report_layer_forward = check(week4_2.LINEAR_ACTIVATION_FORWARD, linear_activation_forward, seed=1)
report_layer_forward

# %%
linear_activation_forward = report_layer_forward.function  # yours if right, else the course's
A1, cache_1 = linear_activation_forward(X, W1, b1, g1)
fig = draw_arrays({"$Z^{[1]}$": Z1, "$A^{[1]} = ReLU(Z^{[1]})$": A1})
cut = int(np.sum(A1 == 0))
plots.show(fig, f"Z1 and A1 side by side: {cut} of {A1.size} numbers were negative and are now 0.")

# %% [markdown]
# What was blue is gone: ReLU has set it to zero, and orange passes unchanged. Remember the pattern of
# the zeros. It comes back on the way back.
#
# ### 4. Go forward: all layers
#
# Each layer takes what the one before has made:
#
# $$A^{[0]} = X, \qquad A^{[l]} = g^{[l]}(W^{[l]} A^{[l-1]} + b^{[l]}), \qquad l = 1, \dots, L$$
#
# Here a loop is the right tool: the layers have to wait for each other. Collect their caches in a
# list, in the order of the layers.


# %% tags=["exercise"] name="L_model_forward"
def L_model_forward(X, parameters):
    """Go forward through all layers, and collect their caches.

    X: (n_x, m). parameters: [(W1, b1, g1), ..., (WL, bL, gL)].
    Returns AL: (n[L], m), and the list of the caches, that of the first layer first.
    """
    ### BEGIN SOLUTION
    A, caches = X, []
    for W, b, g in parameters:
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
    return A, caches
    ### END SOLUTION


# %% tags=["check"] name="L_model_forward"
report_forward = check(week4_2.L_MODEL_FORWARD, L_model_forward, seed=1)
report_forward

# %%
L_model_forward = report_forward.function  # yours if it is right, the course's otherwise
AL, caches = L_model_forward(X, parameters)
for number, ((A_prev, W, b), (A, g)) in enumerate(caches, start=1):
    print(f"cache {number}: A_prev {A_prev.shape}, W {W.shape}, b {b.shape}; A {A.shape}, {g.name}")

# %%
outputs = {f"$A^{{[{number}]}}$": A for number, (_, (A, _)) in enumerate(caches, start=1)}
fig = draw_arrays({"$X$": X, **outputs}, digits=1)
plots.show(fig, f"X and the outputs of three layers; the answers lie near {AL.mean():.1f}.")

# %% [markdown]
# Follow the first column from table to table: one example on its way through the network. Its two
# features become four numbers, then three, then one probability. Nothing has been learnt yet, so
# the answers are still random.
#
# ### 5. Average the loss
#
# The cost does not care how deep the network is. It sees $A^{[L]}$ only, kept away from 0 and 1 by
# `np.clip(AL, 1e-15, 1 - 1e-15)`:
#
# $$J = -\frac1m \sum_{i=1}^{m} \Big( y^{(i)} \log a^{[L](i)} + (1 - y^{(i)}) \log (1 - a^{[L](i)}) \Big)$$


# %% tags=["exercise"] name="compute_cost"
def compute_cost(AL, Y):
    """Average the loss over the examples.

    AL: (1, m), probabilities; clip them to 1e-15 and 1 - 1e-15 first. Y: (1, m), zeros and ones.
    Returns a number.
    """
    ### BEGIN SOLUTION
    safe = np.clip(AL, 1e-15, 1 - 1e-15)
    return -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    ### END SOLUTION


# %% tags=["check"] name="compute_cost"
report_cost = check(week4_2.COMPUTE_COST, compute_cost, seed=1)
report_cost

# %%
compute_cost = report_cost.function  # yours if it is right, the course's otherwise
print(f"the random start: {compute_cost(AL, Y):.4f}")
print(f"always one half:  {compute_cost(np.full(Y.shape, 0.5), Y):.4f}")
print(f"sure and right:   {compute_cost(np.abs(Y - 0.01), Y):.4f}")
print(f"sure and wrong:   {compute_cost(np.abs(Y - 0.99), Y):.4f}")

# %% [markdown]
# ### 6. Go back: the linear part
#
# The error $dZ^{[l]}$ has arrived. Three results come of it, each by one line of the table above:
#
# $$dW^{[l]} = \tfrac1m \, dZ^{[l]} A^{[l-1]T}, \qquad db^{[l]} = \tfrac1m \sum_i dz^{[l](i)}, \qquad dA^{[l-1]} = W^{[l]T} dZ^{[l]}$$
#
# The linear cache has all that you need. `keepdims=True` keeps $db$ a column.


# %% tags=["exercise"] name="linear_backward"
def linear_backward(dZ, linear_cache):
    """Go backward through the linear part of a layer.

    dZ: (n[l], m). linear_cache: (A_prev, W, b).
    Returns dA_prev: (n[l-1], m), and dW and db, means over the examples, shaped like W and b.
    """
    ### BEGIN SOLUTION
    A_prev, W, _ = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db
    ### END SOLUTION


# %% tags=["check"] name="linear_backward"
report_linear_backward = check(week4_2.LINEAR_BACKWARD, linear_backward, seed=1)
report_linear_backward

# %%
linear_backward = report_linear_backward.function  # yours if it is right, the course's otherwise
dZ3 = AL - Y
dA2, dW3, db3 = linear_backward(dZ3, caches[2][0])
fig = draw_arrays({"$dZ^{[3]}$": dZ3, "$dW^{[3]}$": dW3, "$db^{[3]}$": db3}, height=1.1)
words = f"The last layer: five errors, three slopes of W3 and one of b3, which is {db3[0, 0]:.2f}."
plots.show(fig, words)

# %%
fig = draw_arrays({"$W^{[3]T}$": parameters[2][0].T, "$dA^{[2]} = W^{[3]T} dZ^{[3]}$": dA2})
plots.show(fig, f"W3 as a column, and dA2: each error times each of the {dA2.shape[0]} weights.")

# %% [markdown]
# Each column of $dZ^{[3]}$ has one number, the error of one example. $dA^{[2]}$ shares it out among
# the three units of layer 2, to each as much as its weight in $W^{[3]}$ has let it say. A unit with
# a negative weight gets the error with the other sign.
#
# ### 7. Go back: the whole layer
#
# First through the activation, then through the linear part:
#
# $$dZ^{[l]} = dA^{[l]} \odot g^{[l]\prime}(Z^{[l]})$$
#
# The cache holds $A$ and $g$, and `g.slope(A)` gives the slope. Then call your `linear_backward`.


# %% tags=["exercise"] name="linear_activation_backward"
def linear_activation_backward(dA, cache):
    """Go backward through a whole layer.

    dA: (n[l], m). cache: (linear_cache, (A, g)); g.slope(A) gives the slope of g.
    Returns dA_prev, dW, db: as linear_backward.
    """
    ### BEGIN SOLUTION
    linear_cache, (A, g) = cache
    dZ = dA * g.slope(A)
    return linear_backward(dZ, linear_cache)
    ### END SOLUTION


# %% tags=["check"] name="linear_activation_backward"
report_layer_backward = check(
    week4_2.LINEAR_ACTIVATION_BACKWARD, linear_activation_backward, seed=1
)
report_layer_backward

# %%
linear_activation_backward = report_layer_backward.function  # yours if right, else the course's
dA1, dW2, _ = linear_activation_backward(dA2, caches[1])
slope = RELU.slope(caches[1][1][0])
fig = draw_arrays({"$dA^{[2]}$": dA2, "slope of ReLU": slope, "$dZ^{[2]}$": dA2 * slope})
stopped = int(np.sum(slope == 0))
plots.show(
    fig, f"dA2 times the slope of ReLU is dZ2; {stopped} of {slope.size} errors are stopped."
)

# %% [markdown]
# There is the pattern of the zeros again, this time that of layer 2. Where ReLU said 0 on the way
# forward, its slope is 0, and the error stops: a unit that was silent in an example has no part in
# its mistake. A unit that is silent in *all* examples learns nothing at all, and is called *dead*.
#
# ### 8. Go back: all layers
#
# Begin with $dZ^{[L]} = A^{[L]} - Y$ and the last layer's linear part. Then walk through the other
# caches from the last to the first, with `reversed`; what a layer hands back, $dA^{[l-1]}$, is what
# the next one takes. Return the gradients in the order of the layers, the first layer first.


# %% tags=["exercise"] name="L_model_backward"
def L_model_backward(AL, Y, caches):
    """Go backward through all layers.

    AL, Y: (1, m). caches: those of L_model_forward; the last layer has the sigmoid.
    Returns [(dW1, db1), ..., (dWL, dbL)], that of the first layer first.
    """
    ### BEGIN SOLUTION
    linear_cache, _ = caches[-1]
    dA, dW, db = linear_backward(AL - Y, linear_cache)
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads
    ### END SOLUTION


# %% tags=["check"] name="L_model_backward"
report_backward = check(week4_2.L_MODEL_BACKWARD, L_model_backward, seed=1)
report_backward

# %%
L_model_backward = report_backward.function  # yours if it is right, the course's otherwise
grads = L_model_backward(AL, Y, caches)
for number, (dW, db) in enumerate(grads, start=1):
    print(f"layer {number}: dW {dW.shape}, db {db.shape}, largest slope {np.abs(dW).max():.4f}")

# %% [markdown]
# Does yours survive a network that is too sure of itself? Here all weights are a thousand times as
# large, so that every answer is exactly 0 or 1:

# %%
sure = [(1000 * W, b, g) for W, b, g in parameters]
answers, sure_caches = L_model_forward(X, sure)
with np.errstate(all="ignore"):
    sure_grads = L_model_backward(answers, Y, sure_caches)
print("answers:", answers.round(4))
print("all slopes are numbers:", all(np.isfinite(d).all() for pair in sure_grads for d in pair))

# %% [markdown]
# If the last line says False, your way back begins with $dA^{[L]}$. It is right on paper; go back to
# *Begin the way back*, and let it begin with $A - Y$.
#
# ## Check the gradient before you train
#
# The check above compared your function with the course's. When you write something new, there is
# nothing to compare with, except the cost itself: nudge a parameter up and down and see what $J$
# does. You have done that for a single array since week 2. Now do it for the whole network.
#
# ### Lay all parameters out in one long row
#
# To nudge every parameter in turn, it helps to have them all in one array. `to_vector` lays them
# end to end, $W^{[1]}$, $b^{[1]}$, $W^{[2]}$ and so on; it is usually called $\theta$, *theta*.
# `from_vector` puts them back into layers. Since a gradient has the shapes of the parameters,
# `to_vector` serves both.


# %%
def to_vector(layers):
    return np.concatenate([array.ravel() for layer in layers for array in layer[:2]])


def from_vector(theta, like):
    layers, at = [], 0
    for W, b, g in like:
        after_W, after_b = at + W.size, at + W.size + b.size
        new_W, new_b = theta[at:after_W], theta[after_W:after_b]
        layers.append((new_W.reshape(W.shape), new_b.reshape(b.shape), g))
        at = after_b
    return layers


# %% [markdown]
# The network to be checked has four units in both hidden layers. That is on purpose: where sizes
# are equal, a wrong array *fits*, and no error is raised. The biases are random, since a mistake can
# hide behind a zero, and the activation is tanh, which has no corners. (ReLU has one. Wait for it.)

# %%
rng = np.random.default_rng(5)
square = initialize_parameters_deep([2, 4, 4, 1], rng)
activations = TANH, TANH, SIGMOID
checked = [
    (W, rng.normal(scale=0.5, size=b.shape), g)
    for (W, b, _), g in zip(square, activations, strict=True)
]
theta, X, Y = to_vector(checked), moons.X, moons.Y
same = np.array_equal(to_vector(from_vector(theta, checked)), theta)
print(f"theta: {theta.shape}, there and back again: {same}")


# %% [markdown]
# ### 9. Nudge every element
#
# For each element $i$ of $\theta$, with everything else left as it is. Together these slopes are the
# *numerical gradient*:
#
# $$\frac{\partial J}{\partial \theta_i} \approx \frac{J(\theta_i + \varepsilon) - J(\theta_i - \varepsilon)}{2 \varepsilon}$$
#
# Write it for an array of any shape: `np.ndindex(theta.shape)` gives the place of each element in
# turn, and `nudge[i] = epsilon` in an array of zeros moves one of them. Make new arrays, so that
# `theta` stays what it is.


# %% tags=["exercise"] name="numerical_gradient"
def numerical_gradient(J, theta, epsilon):
    """Nudge each element of theta up and down, and see what J does.

    J: a function from an array like theta to a number. theta: an array of any shape; leave it
    unchanged. epsilon: how far to nudge, a number. Returns an array like theta.
    """
    ### BEGIN SOLUTION
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return slopes
    ### END SOLUTION


# %% tags=["check"] name="numerical_gradient"
report_numerical = check(week4_2.NUMERICAL_GRADIENT, numerical_gradient, seed=1)
report_numerical

# %%
numerical_gradient = report_numerical.function  # yours if it is right, the course's otherwise


def J(theta):
    return compute_cost(L_model_forward(X, from_vector(theta, checked))[0], Y)


AL, caches = L_model_forward(X, checked)
by_formula = to_vector(L_model_backward(AL, Y, caches))
by_nudging = numerical_gradient(J, theta, 1e-4)
print("by formula:", by_formula[:6].round(4))
print("by nudging:", by_nudging[:6].round(4))

# %% [markdown]
# ### Put the difference into one number
#
# Nobody wants to compare 37 pairs of numbers by eye. Take both gradients as arrows, and
# measure how far their tips are apart, compared with how long they are:
#
# $$\text{relative difference} = \frac{\lVert \text{formula} - \text{nudging} \rVert}{\lVert \text{formula} \rVert + \lVert \text{nudging} \rVert}, \qquad \lVert v \rVert = \sqrt{\textstyle\sum_i v_i^2}$$
#
# It is 0 if they are equal and 1 if they point in opposite directions, and it does not care whether
# the slopes are large or small. How to read it:
#
# | relative difference | means |
# |---|---|
# | $10^{-7}$ or less | the gradient is right |
# | about $10^{-5}$ | look twice: perhaps a corner of ReLU, perhaps a small mistake |
# | $10^{-3}$ or more | something is wrong |

# %%
difference = relative_difference(by_formula, by_nudging)
forgetful = L_model_backward(AL, Y, caches)
forgetful[1] = (forgetful[1][0] * Y.size, forgetful[1][1])  # dW2 without its factor 1/m
wrong = relative_difference(to_vector(forgetful), by_nudging)
print("as it should be: below 1e-7:", difference < 1e-7)
print(f"1/m forgotten in dW2: {wrong:.2f}")

# %% [markdown]
# ### Choose how far to nudge
#
# The formula of the slope wants $\varepsilon$ to become ever smaller. So why not $10^{-14}$? **Guess:
# with which power of ten does nudging come closest to the formula?**

# %%
epsilons = 10.0 ** (np.arange(-42, 1) / 3)
two_sided = [
    relative_difference(by_formula, numerical_gradient(J, theta, epsilon)) for epsilon in epsilons
]
PredictFirst(
    "The relative difference is smallest for a nudge of about 10 to the power of ...",
    truth=np.log10(epsilons[np.argmin(two_sided)]),
    low=-14,
    high=0,
    then="Too long a nudge measures other places, too short a one drowns in rounding.",
)


# %% [markdown]
# For comparison we also nudge to one side only, $\big(J(\theta_i + \varepsilon) - J(\theta_i)\big) / \varepsilon$,
# which takes about half as many passes: $J(\theta)$ is the same for all elements.


# %%
def one_sided_gradient(epsilon):
    here, nudges = J(theta), epsilon * np.eye(theta.size)  # row i nudges element i
    return np.array([(J(theta + nudge) - here) / epsilon for nudge in nudges])


one_sided = [relative_difference(by_formula, one_sided_gradient(epsilon)) for epsilon in epsilons]

# %%
fig, ax = plots.figure(height=3.6)
ax.set(xscale="log", yscale="log", xlim=(1e-14, 1), ylim=(1e-12, 3))
plot_errors(ax, epsilons, np.array(two_sided), colour=blue)
plot_errors(ax, epsilons, np.array(one_sided), colour=orange, smooth_from=1e-6)
ax.text(3e-3, 2e-9, "to both sides", color=blue)
ax.text(1e-6, 2e-5, "to one side", color=orange, ha="right")
ax.set(xlabel=r"nudge $\varepsilon$", ylabel="relative difference")
ax.set_title("Too long, too short, and in between")
both, one = two_sided[-4] / two_sided[-7], one_sided[-4] / one_sided[-7]
words = f"Two curves like a V. From 0.1 to 0.01 the difference becomes {both:.0f} times smaller "
plots.show(fig, words + f"with both sides, {one:.0f} times with one side; below 1e-8 it grows.")

# %% [markdown]
# Each curve is a V, and each of its arms has a reason:
#
# - **On the right, the nudge is too long.** Over such a distance the cost bends. To one side, the
#   error grows like $\varepsilon$. To both sides, the bend to the left and the bend to the right
#   cancel, and what remains grows like $\varepsilon^2$ only: ten times shorter, a hundred times
#   better. That is what the second pass is for.
# - **On the left, rounding takes over.** $J$ is known to 16 digits. The two costs differ by less
#   and less, their common digits cancel, and a rounding error of $10^{-16}$ is divided by
#   $\varepsilon$. Where exactly it falls is luck, so we draw a band.
#
# Where both errors are equal is the bottom. Anything from $10^{-6}$ to $10^{-4}$ is a good choice.
#
# ### Find the bug
#
# The same drawing with your functions under a slider. Two lines translate: nnlib hands `backward`
# the parameters, the caches, $X$ and $Y$, and your `L_model_backward` wants $A^{[L]}$, $Y$ and the
# caches. $A^{[L]}$ is in the last cache.


# %%
def forward(X, parameters):
    return L_model_forward(X, parameters)


def backward(parameters, caches, X, Y):
    return L_model_backward(caches[-1][1][0], Y, caches)


gradient_check = GradientCheck(forward, compute_cost, backward, checked, X, Y)
gradient_check

# %% [markdown]
# With *bug: none* it checks **your** way back. The others are planted in the course's; each is a
# mistake that somebody makes every day, and none raises an error here. The words below the picture
# say which array is off, which element most, and which term of its formula. (To find the term, the
# demo writes the formulas wrongly in every way it knows, and compares.)
#
# **Think first, then try.**
#
# 1. Choose *1/m missing in dW2*. What will become of the V? And which of the six arrays will be off?
# 2. Choose *Y - A at the end*. Why is everything off, and why is the last layer told first?
# 3. *W2 not transposed*: which is the first array that is off? Why not $dW^{[2]}$?
# 4. Without a bug, set the nudge to 1, then to $10^{-14}$. Is the gradient wrong now?
#
# <details><summary>Answers</summary>
#
# 1. The V is gone: the curve is flat. A wrong formula is wrong by the same amount with every nudge,
#    and *that* is how you tell a bug from a bad nudge. Only $dW^{[2]}$ is off, since nothing further
#    back is computed from it.
# 2. The error is where the way back begins, and everything is computed from it. So always mend the
#    array that is nearest to the output; often the others are right then.
# 3. $dW^{[1]}$, and with it $db^{[1]}$. $W^{[2]}$ takes part in what layer 2 *sends back*, $dA^{[1]}$,
#    not in $dW^{[2]}$.
# 4. The gradient is the same as before. It is the nudge that is off, and the words say so.
#
# </details>
#
# ## Where the check breaks
#
# **At a corner of ReLU.** ReLU has no slope at 0: on the left it is 0, on the right 1. If a nudge
# carries some $z$ across, the cost is measured on both sides of the corner. We arrange it: the bias
# of one unit is set so that its $z$ in the second example is only 0.0005 above zero.

# %%
(W1, b1, _), *others = checked
corner = b1.copy()
corner[1] = 0.0005 - W1[1] @ few.X[:, 1]


def J_of_b1(b):
    layers = [(W1, b, RELU), *others]
    return compute_cost(L_model_forward(few.X, layers)[0], few.Y)


AL, caches = L_model_forward(few.X, [(W1, corner, RELU), *others])
slope = L_model_backward(AL, few.Y, caches)[0][1][1, 0]
nudges = np.geomspace(1e-5, 1e-2, 61)
measured = [numerical_gradient(J_of_b1, corner, epsilon)[1, 0] for epsilon in nudges]

# %%
fig, ax = plots.figure(height=2.6)
ax.plot(nudges, measured, color=orange)
ax.text(7e-4, measured[45], "by nudging", ha="right", color=orange)
ax.axhline(slope, color=plots.GREY, linestyle=":")
ax.text(nudges[-1], 0.9 * slope, "by formula", ha="right", va="top")
ax.set(xscale="log", xlabel=r"nudge $\varepsilon$", ylabel="slope of one bias", ylim=(0.02, 0.1))
ax.set_title("From 0.0005 on, the nudge reaches across the corner")
words = f"The slope is {slope:.3f} by formula, and by nudging too up to 0.0005; at 0.01 it is "
plots.show(fig, words + f"{measured[-1]:.3f}.")

# %% [markdown]
# Neither is wrong: the nudge has measured something else. So if one element differs in a network
# with ReLU, nudge again, ten times less far. A corner disappears; a bug stays.
#
# **Near zero.** The slopes of a dead unit are exactly 0. If nudging finds $10^{-12}$ there, by
# rounding, the relative difference of these two is the worst possible:

# %%
print("relative difference:", relative_difference(np.array([0.0]), np.array([1e-12])))

# %% [markdown]
# That means nothing. Compare whole arrays, or all of $\theta$, rather than single elements; and
# check at the start of training, when the slopes are large, rather than at its end.
#
# **In large networks.** Each element costs two passes forward. In the next lab you train a network
# with 12288 inputs and layers of 20, 7, 5 and 1 units.

# %%
large = initialize_parameters_deep([12288, 20, 7, 5, 1], np.random.default_rng(0))
passes = 2 * sum(W.size + b.size for W, b, g in large)
PredictFirst(
    "How many thousand passes forward does it take to nudge every parameter of it, up and down?",
    truth=passes / 1000,
    high=1000,
    unit="thousand",
    then="Your L_model_backward takes one pass forward and one back for all of them.",
)

# %% [markdown]
# That is why nudging is a **check and not a way to train**: run it once, on a small network with a
# few examples, and switch it off. The code is the same for all sizes, so what is right there
# is right here.
#
# ## Take a step
#
# ### 10. Update every layer
#
# $$W^{[l]} := W^{[l]} - \alpha \, dW^{[l]}, \qquad b^{[l]} := b^{[l]} - \alpha \, db^{[l]}, \qquad l = 1, \dots, L$$
#
# Make new arrays and a new list, and keep each layer's activation.


# %% tags=["exercise"] name="update_parameters"
def update_parameters(parameters, grads, learning_rate):
    """Take one step downhill with every weight and bias.

    parameters: [(W1, b1, g1), ...]; leave it unchanged. grads: [(dW1, db1), ...].
    Returns a new list like parameters.
    """
    ### BEGIN SOLUTION
    return [
        (W - learning_rate * dW, b - learning_rate * db, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]
    ### END SOLUTION


# %% tags=["check"] name="update_parameters"
report_update = check(week4_2.UPDATE_PARAMETERS, update_parameters, seed=1)
report_update

# %% [markdown]
# All blocks are there. Once around the picture, on the flower of week 3 (400 synthetic points), with
# two hidden layers of eight units each:

# %%
update_parameters = report_update.function  # yours if it is right, the course's otherwise
flower = nnlib.make_flower(np.random.default_rng(0), m=400, noise=0.2)
start = initialize_parameters_deep([2, 8, 8, 1], np.random.default_rng(1))
AL, caches = L_model_forward(flower.X, start)
before = compute_cost(AL, flower.Y)
grads = L_model_backward(AL, flower.Y, caches)
stepped = update_parameters(start, grads, 0.1)
after = compute_cost(L_model_forward(flower.X, stepped)[0], flower.Y)
print(f"one step of 0.1: the cost goes from {before:.4f} to {after:.4f}")

# %% [markdown]
# ## Train a deep network with your functions
#
# You have written the loop in week 3, and will write it for any depth in the next lab. Here nnlib's
# own `train` runs it, and every step in it is yours, through the two lines that translate:

# %%
steps = {"forward": forward, "cost": compute_cost, "backward": backward}
run = train(flower.X, flower.Y, start, 0.1, 2000, **steps, update=update_parameters)
trained = run[-1].parameters


def probability(X):
    return L_model_forward(X, trained)[0]


accuracy = np.mean((probability(flower.X) > 0.5) == flower.Y)
print(f"cost: from {run[0].cost:.2f} to {run[-1].cost:.2f}; {accuracy:.0%} right")

# %%
fig, (left, right) = plots.figure(7, 3.4, columns=2)
plots.plot_costs([snapshot.cost for snapshot in run], ax=left)
left.set(ylim=(0, 0.8), title="Two hidden layers learn the flower")
plots.plot_decision_boundary(probability, flower, ax=right)
right.get_legend().remove()
right.set_title("ReLU draws with straight lines")
words = f"Left the cost falls from {run[0].cost:.2f} to {run[-1].cost:.2f}. Right the boundary: "
plots.show(fig, words + f"{accuracy:.0%} of 400 points lie in the area of their colour.")

# %% [markdown]
# Units with tanh bent the boundary around the petals. ReLU has one corner and is straight
# elsewhere, so the boundary is made of straight pieces, joined at corners. And what do the units see?
# Each of the 16 as a map of the plane, paler where it is silent:

# %%
axis = np.linspace(-4.5, 4.5, 48)
plane = np.stack(np.meshgrid(axis, axis)).reshape(2, -1)
hidden = [A for _, (A, _) in L_model_forward(plane, trained)[1][:2]]
fig, axes = plots.figure(7, 2.2, rows=2, columns=8)
for row, A, name in zip(axes, hidden, ("layer 1", "layer 2"), strict=True):
    for ax, unit in zip(row, A / A.max(), strict=True):
        shades = np.round(10 * unit).reshape(48, 48)
        ax.imshow(shades, diverging(0.6), vmin=-10, vmax=10, origin="lower")
        ax.set(xticks=[], yticks=[])
    row[0].set_ylabel(name)

# %%
silent = np.mean([np.mean(A == 0) for A in hidden])
dead = sum(not unit.any() for A in hidden for unit in A)
words = f"Maps of 16 hidden units. On average a unit is silent on {silent:.0%} of the plane, and "
plots.show(fig, words + f"{dead} of them are silent on all of it.")

# %% [markdown]
# The units of layer 1 each see one straight edge: on one side silence, on the other a slope that
# rises steadily. The units of layer 2 add these up, and cut again: they see wedges and petals.
# Nobody has told them to. Where a map is empty, a unit has died: it is silent everywhere in this
# part of the plane, and no error reaches it any more.
#
# ## Play
#
# The playground takes your functions as well, and since they serve any number of layers, the slider
# *hidden layers* is free now. Every move trains a network by your functions, from the start.

# %%
state = "hidden_layers=3&hidden_units=6&activation=ReLU&learning_rate=0.1&iterations=2000&now=2000"
playground = Playground(forward, backward, update_parameters, state=state)
playground

# %% [markdown]
# **Think first, then try.**
#
# 1. With three hidden layers, choose *tanh* in place of *ReLU*. What will the boundary look like?
# 2. Choose the activation *identity*. Does it help to have three layers of it?
# 3. Three hidden layers with *sigmoid*: how far does the cost fall in 2000 iterations? Which of the
#    equations of the way back is to blame?
#
# <details><summary>Answers</summary>
#
# 1. It has curves in place of corners.
# 2. No: without a bend in between, any number of layers adds up to one straight line.
# 3. Hardly at all. In each layer $dZ = dA \odot g'$, and the slope of the sigmoid is $\frac14$ at
#    most. After three such layers little of the error is left for the first one.
#
# </details>

# %% [markdown]
# ## Check what you know

# %% tags=["quiz"]
linear_cache, activation_cache = caches[0]
cached = any(array is grads[0][0] for array in (*linear_cache, *activation_cache))
Quiz(
    "What is in the cache of a layer?",
    {
        "A_prev, W, b, and A, g": "What the way forward has in its hands and the way back needs.",
        "dW and db": "These come out of the way back; on the way forward there are none.",
        "J and Y": "The cost and the labels enter once, at the end, not in every layer.",
    },
    right="dW and db" if cached else "A_prev, W, b, and A, g",
)

# %% tags=["quiz"]
W3, dZ = np.ones((3, 7)), np.ones((3, 50))
products = {
    "W[3] * dZ[3]": "Number by number needs equal shapes: (3, 7) and (3, 50) are not.",
    "W[3] @ dZ[3]": "(3, 7) times (3, 50): 7 does not meet 3.",
    "W[3].T @ dZ[3]": "(7, 3) times (3, 50) gives (7, 50), the shape of A[2].",
}
Quiz(
    "Layer 3 has 3 units, layer 2 has 7, and there are 50 examples. What is dA[2]?",
    products,
    right="W[3].T @ dZ[3]" if (W3.T @ dZ).shape == (7, 50) else "W[3] @ dZ[3]",
)

# %% tags=["quiz"]
ratio = two_sided[-4] / two_sided[-7]
Quiz(
    "You nudge to both sides and make the nudge ten times shorter, 0.01 in place of 0.1. The error is",
    {
        "ten times smaller": "That would be so for a nudge to one side only.",
        "about a hundred times smaller": "The error grows like the square of the nudge.",
        "larger, because of rounding": "Rounding takes over only for far shorter nudges.",
    },
    right="about a hundred times smaller" if ratio > 50 else "ten times smaller",
)

# %% tags=["quiz"]
_, (first, ((A1, W2, b2), active), last) = L_model_forward(X, checked)
turned = L_model_backward(last[1][0], Y, [first, ((A1, W2.T, b2), active), last])
off = ~np.isclose(to_vector(turned), by_formula)  # in theta, layer 1 has the first 12 places
Quiz(
    "In the way back of a three-layer network, W2 is not transposed by mistake. Which slopes are off?",
    {
        "dW2 alone": "dW2 is made of dZ2 and A1; there is no W2 in it.",
        "dW1 and db1": "W2 sends the error from layer 2 to layer 1, and all of layer 1 depends on it.",
        "all of them": "Layers 3 and 2 have been computed before W2 is used.",
    },
    right="dW1 and db1" if off[:12].any() and not off[12:].any() else "all of them",
)

# %% [markdown]
# ## What you take along
#
# - A layer is two blocks. What the way forward caches, $A^{[l-1]}$, $W^{[l]}$, $b^{[l]}$ and
#   $A^{[l]}$, $g^{[l]}$, the way back uses; $dW^{[l]}$ and $db^{[l]}$ are its results.
# - `*` where an activation is passed, `@` everywhere else; the shapes tell.
# - Begin the way back with $dZ^{[L]} = A^{[L]} - Y$. The way through $dA^{[L]}$ ends in `nan` as soon
#   as a unit is too sure.
# - Check a new gradient by nudging: small network, equal sizes, random biases, a nudge of about
#   $10^{-5}$ to both sides. $10^{-7}$ is good, $10^{-3}$ is bad.
# - A bug stays with every nudge; a corner or rounding does not. Mend what is nearest to the output
#   first.
#
# **On your own.** Check the ReLU network `start` on the flower with your `numerical_gradient`, for
# nudges of $10^{-2}$ and $10^{-6}$. How do you explain the two relative differences? Then give
# `initialize_parameters_deep` a factor $\sqrt 2$ and draw the picture with the ten layers again.
#
# **Further reading.** He, Zhang, Ren and Sun, "Delving deep into rectifiers" (2015), on how large the
# weights of deep ReLU networks should be at the start; and the notes on gradient checks of Stanford's
# course [CS231n](https://cs231n.github.io/neural-networks-3/#gradcheck), with more traps than we had
# room for.

# %% [markdown]
# ## How far you have come
#
# All exercises of the course, each by what its check said last:

# %% tags=["nbval-ignore-output"]
checks.progress()
