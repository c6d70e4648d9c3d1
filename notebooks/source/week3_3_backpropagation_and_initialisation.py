# %% [markdown]
# # Send the error backward, and start well
#
# A network with a hidden layer can answer. Now it has to learn, and for that every weight needs
# its slope: how does the cost move if this weight moves a little? For the last layer you know the
# answer from week 2. The hidden layer has no labels of its own; its error has to be *sent back* to
# it. How, is the subject of the first half of this page, and it is called **backpropagation**.
#
# The second half is about where training starts. Zero was a fine start for one unit. For a hidden
# layer it leads nowhere, and so do very large weights.

# %% tags=["setup"]
import numpy as np

from nnlib import IDENTITY, SIGMOID, TANH, Activation, Layer, check, checks, network, plots, train
from nnlib.data import make_circles, make_moons
from nnlib.demos.curve import CurveDemo
from nnlib.demos.saturation import SaturationDemo
from nnlib.demos.symmetry import SymmetryDemo, follow, start
from nnlib.exercises import week3_3
from nnlib.slopes import numerical_gradient
from nnlib.widgets import PredictFirst, Quiz, name_sliders

name_sliders()

# %% [markdown]
# ## Write down both ways, with shapes
#
# A network with one hidden layer has four arrays of parameters. The way **forward** leads from the
# examples to the answers, for $n_x$ inputs, $n_h$ hidden units, $n_y$ outputs and $m$ examples:
#
# | forward | shape |
# |---|---|
# | $Z^{[1]} = W^{[1]} X + b^{[1]}$ | $(n_h, n_x)$ times $(n_x, m)$, plus $(n_h, 1)$: $(n_h, m)$ |
# | $A^{[1]} = g^{[1]}(Z^{[1]})$ | $(n_h, m)$ |
# | $Z^{[2]} = W^{[2]} A^{[1]} + b^{[2]}$ | $(n_y, n_h)$ times $(n_h, m)$, plus $(n_y, 1)$: $(n_y, m)$ |
# | $A^{[2]} = g^{[2]}(Z^{[2]})$ | $(n_y, m)$ |
#
# The way **backward** leads from the errors of the answers to the slopes of the cost. Here it is,
# before we derive it:
#
# | backward | shape |
# |---|---|
# | $dZ^{[2]} = A^{[2]} - Y$ | $(n_y, m)$ |
# | $dW^{[2]} = \frac1m \, dZ^{[2]} A^{[1]T}$ | $(n_y, m)$ times $(m, n_h)$: $(n_y, n_h)$ |
# | $db^{[2]} = \frac1m \sum_i dz^{[2](i)}$ | $(n_y, 1)$ |
# | $dZ^{[1]} = W^{[2]T} dZ^{[2]} \odot g^{[1]\prime}(Z^{[1]})$ | $(n_h, n_y)$ times $(n_y, m)$, and number by number with $(n_h, m)$: $(n_h, m)$ |
# | $dW^{[1]} = \frac1m \, dZ^{[1]} X^{T}$ | $(n_h, m)$ times $(m, n_x)$: $(n_h, n_x)$ |
# | $db^{[1]} = \frac1m \sum_i dz^{[1](i)}$ | $(n_h, 1)$ |
#
# Mind the two kinds of product. $W^{[2]T} dZ^{[2]}$ is a *matrix product*, and $\odot$ means
# *number by number*, `*` in code. $g^{[1]\prime}$ is the slope of the hidden activation. And as in
# week 2, `dZ` waits for its factor $\frac1m$ until `dW` and `db`.
#
# **A question before you go on.** Compare the shapes of $dW^{[1]}$, $db^{[1]}$ and $dZ^{[1]}$ with
# those of $W^{[1]}$, $b^{[1]}$ and $Z^{[1]}$. Which rule is behind them?
#
# Take a network small enough to look at, with no two sizes alike: 2 inputs, 3 hidden units, 1
# output, 5 examples. All numbers are drawn at random, also the biases: where they are 0, a mistake
# in a bias can hide.

# %%
rng = np.random.default_rng(57)
n_x, n_h, n_y, m = 2, 3, 1, 5
X, Y = rng.standard_normal((n_x, m)), np.array([[1.0, 0, 0, 1, 1]])
W1, b1 = rng.standard_normal((n_h, n_x)), rng.standard_normal((n_h, 1))
W2, b2 = rng.standard_normal((n_y, n_h)), rng.standard_normal((n_y, 1))

# %%
Z1 = W1 @ X + b1
A1 = TANH(Z1)
Z2 = W2 @ A1 + b2
A2 = SIGMOID(Z2)
print("answers:", A2.ravel().round(2), "labels:", Y.ravel())
print(f"cost: {network.compute_cost(A2, Y):.4f}")

# %% [markdown]
# The network as a row of stations: above each the shape of what arrives on the way forward, below
# it the shape of the slope that comes back. ($X$ needs no slope: examples are not changed.)

# %%
stations = {"$X$": X, "$Z^{[1]}$": Z1, "$A^{[1]}$": A1, "$Z^{[2]}$": Z2, "$A^{[2]}$": A2}
blue, orange = plots.CLASS_COLOURS


def arrow(ax, start, end, height, colour):
    look = {"arrowstyle": "->", "color": colour, "shrinkA": 22, "shrinkB": 22}
    ax.annotate("", (end, height), (start, height), arrowprops=look)


# %%
fig, ax = plots.figure(height=2.2)
ax.set(xlim=(-0.5, 4.5), ylim=(-1, 1), xticks=[], yticks=[], title="What goes right comes back")
for place, (name, values) in enumerate(stations.items()):
    ax.text(place, 0, name, ha="center", va="center", fontsize=15)
    ax.text(place, 0.5, str(values.shape), ha="center", color=blue)
    if place > 0:
        ax.text(place, -0.65, str(values.shape), ha="center", color=orange)
        arrow(ax, place - 1, place, 0.2, blue)
    if place > 1:
        arrow(ax, place, place - 1, -0.2, orange)
plots.show(fig, f"Five stations from X to A2. Z1 and its slope both have the shape {Z1.shape}.")

# %% [markdown]
# That is the rule: **a slope has the shape of what it is the slope of.** One number of `dW1` for
# each number of `W1`, one of `dZ1` for each of `Z1`. The course's own functions keep to it, too:

# %%
parameters = [Layer(W1, b1, TANH), Layer(W2, b2, SIGMOID)]
_, cache = network.forward_propagation(X, parameters)
for layer, grads in zip((1, 2), network.backward_propagation(parameters, cache, X, Y), strict=True):
    print(f"dW{layer}: {grads.dW.shape}, db{layer}: {grads.db.shape}")

# %% [markdown]
# ## Derive the way back, one station at a time
#
# Where do the formulas come from? From one rule that you know, the chain rule: if a nudge passes
# through several stations, the slopes *multiply*. And where it can take several ways, they *add*.
# We start at the cost and go back by one station at a time, and trust nothing: each formula is
# compared with the slope found by nudging.
#
# ### From the cost back to $Z^{[2]}$
#
# For one example the loss is $-y \log a - (1 - y) \log (1 - a)$ with $a = \sigma(z)$. Two slopes
# follow each other, that of the loss and that of the sigmoid:
#
# $$\frac{d\,\text{loss}}{da} = -\frac ya + \frac{1-y}{1-a} = \frac{a - y}{a (1 - a)}, \qquad \frac{da}{dz} = a (1 - a) .$$
#
# Their product is $a - y$: the error itself. For the check we need the rest of the network as a
# function, "the cost, if $Z^{[2]}$ were this". The cost is a mean over $m$ examples, so its slope
# is $m$ times smaller than `dZ`.


# %%
def cost_from_Z2(Z2):
    return network.compute_cost(SIGMOID(Z2), Y)


dZ2 = A2 - Y
print("formula:", dZ2.ravel().round(4))
print("nudged: ", (m * numerical_gradient(cost_from_Z2, Z2)).ravel().round(4))

# %% [markdown]
# ### From $Z^{[2]}$ back to $W^{[2]}$ and $b^{[2]}$
#
# In $z^{[2]} = \sum_j w_j a_j + b$ a nudge of $w_j$ moves $z^{[2]}$ by $a_j$ times as much, in
# *every* example by its own $a_j$. The ways add up, and the cost takes the mean:
# $dw_j = \frac1m \sum_i dz^{(i)} a_j^{(i)}$. That sum over the examples is what the matrix product
# $dZ^{[2]} A^{[1]T}$ does. A nudge of $b$ moves every $z$ by just as much, so
# $db = \frac1m \sum_i dz^{(i)}$.


# %%
def alike(formula, nudged):
    return formula.shape == nudged.shape and np.allclose(formula, nudged, rtol=0, atol=1e-7)


dW2, db2 = dZ2 @ A1.T / m, dZ2.mean(axis=1, keepdims=True)
print("dW2:", alike(dW2, numerical_gradient(lambda W: cost_from_Z2(W @ A1 + b2), W2)))
print("db2:", alike(db2, numerical_gradient(lambda b: cost_from_Z2(W2 @ A1 + b), b2)))

# %% [markdown]
# From here on the computer compares: the same shape, and equal to seven digits. `keepdims=True`
# keeps the column a column, $(n_y, 1)$.
#
# ### From $Z^{[2]}$ back to $A^{[1]}$
#
# Now the step that makes it *back*propagation. Nudge the activation $a_j$ of a hidden unit. Then
# $z^{[2]}$ moves by $w_j$ times as much. So the error that arrives at unit $j$ is
# $w_j \, dz^{[2]}$: a unit that had much say in the answer gets much of the blame. For all units
# and examples at once, and if there are several outputs added up over them, that is
# $dA^{[1]} = W^{[2]T} dZ^{[2]}$.


# %%
def cost_from_A1(A1):
    return cost_from_Z2(W2 @ A1 + b2)


dA1 = W2.T @ dZ2
print("dA1:", dA1.shape, alike(dA1, m * numerical_gradient(cost_from_A1, A1)))
print("weights:", W2.ravel().round(2), "blame in the first example:", dA1[:, 0].round(2))

# %% [markdown]
# ### From $A^{[1]}$ back to $Z^{[1]}$: your turn
#
# One station is left, the tanh. Its slope, written with its value, is $1 - a^2$; you have met it
# on the page before. Put the last two steps into one function, the fourth line of
# the way backward. It should also serve a layer of several units after the hidden one.


# %% tags=["exercise"] name="hidden_error"
def hidden_error(W2, dZ2, A1):
    """Send the error back to a hidden layer of tanh units.

    W2: (n_y, n_h). dZ2: (n_y, m). A1: (n_h, m), the tanh of Z1.
    Returns dZ1: (n_h, m).
    """
    ### BEGIN SOLUTION
    return (W2.T @ dZ2) * (1 - A1**2)
    ### END SOLUTION


# %% tags=["check"] name="hidden_error"
report_hidden_error = check(week3_3.HIDDEN_ERROR, hidden_error, seed=1)
report_hidden_error


# %%
def cost_from_Z1(Z1):
    return cost_from_A1(TANH(Z1))


hidden_error = report_hidden_error.function  # yours if it is right, the course's otherwise
dZ1 = hidden_error(W2, dZ2, A1)
print("dZ1:", dZ1.shape, alike(dZ1, m * numerical_gradient(cost_from_Z1, Z1)))

# %% [markdown]
# ### From $Z^{[1]}$ back to $W^{[1]}$ and $b^{[1]}$
#
# This is the second step once more, with $X$ where $A^{[1]}$ was. A layer does not care whether
# what comes in is the output of other units or the examples themselves.

# %%
dW1, db1 = dZ1 @ X.T / m, dZ1.mean(axis=1, keepdims=True)
nudged_W1 = numerical_gradient(lambda W: cost_from_Z1(W @ X + b1), W1)
nudged_b1 = numerical_gradient(lambda b: cost_from_Z1(W1 @ X + b), b1)
print("dW1:", alike(dW1, nudged_W1), " db1:", alike(db1, nudged_b1))

# %% [markdown]
# That is all of backpropagation. Six lines, two of them for each layer's parameters, and one pass
# gives *all* slopes. Nudging would need two passes forward for each single weight.
#
# ## Where it breaks: three slips
#
# These formulas are often written down with a slip. In training, the first two do not even raise
# an error, so look at each once and recognise it later.
#
# **A plus in place of the times.** Often written: $dZ^{[1]} = W^{[2]T} dZ^{[2]} + g'(Z^{[1]})$.
# The shape is right, and only nudging tells:

# %%
plus = W2.T @ dZ2 + TANH.slope(A1)
print("shape:", plus.shape, " alike:", alike(plus, m * numerical_gradient(cost_from_Z1, Z1)))
print("formula:", dZ1[0].round(2))
print("plus:   ", plus[0].round(2))

# %% [markdown]
# **Sums left out.** Often written: $J = -\frac1m \big(Y \log A + \dots\big)$ and
# $db = \frac1m \, dZ$. Then the cost is a whole row, and the bias, after one step, has a column
# for each example:

# %%
cost_row = -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m
b1_grown = b1 - 0.5 * dZ1 / m
b1_flat = b1 - 0.5 * dZ1.sum(axis=1) / m
print("cost without the sum:", cost_row.shape, " with it:", f"{cost_row.sum():.4f}")
print("b1:", b1.shape, " after a step without the sum:", b1_grown.shape)
print("b1 after a step without keepdims:", b1_flat.shape)

# %% [markdown]
# Broadcasting makes it fit, and training goes on: each example now has biases of its own, which
# is learning by heart. It is found out when other examples come, say 7 in place of 5:

# %%
try:
    W1 @ np.ones((n_x, 7)) + b1_grown
except ValueError as error:
    print("ValueError:", error)

# %% [markdown]
# **A wrong shape for $Z^{[2]}$.** Often written: $Z^{[2]}$ is $(n_h, m)$, like $Z^{[1]}$. But
# $W^{[2]}$ is $(n_y, n_h)$ and $A^{[1]}$ is $(n_h, m)$. What cancels is $n_h$:

# %%
print("W2", W2.shape, "times A1", A1.shape, "is Z2", Z2.shape, "- and Z1 is", Z1.shape)

# %% [markdown]
# ## Where it breaks: the slope forgotten
#
# A fourth slip is quickly made: $g'(Z^{[1]})$ is left out, and $dZ^{[1]} = W^{[2]T} dZ^{[2]}$.
# Shapes are right, nothing is raised. **Guess:** will the network still learn something?
#
# First the check. Each mark is one number of `dW1` or `db1`; on the diagonal, formula and nudging
# agree.

# %%
nudged = np.column_stack([nudged_W1, nudged_b1]).ravel()
right = np.column_stack([dW1, db1]).ravel()
forgot = np.column_stack([dA1 @ X.T / m, dA1.mean(axis=1)]).ravel()
worst = np.abs(forgot - nudged).max()

# %%
fig, ax = plots.figure(height=3.4)
ax.axline((0, 0), slope=1, color=plots.GREY, linewidth=1)
ax.plot(nudged, right, "o", color=blue, label="with the slope")
ax.plot(nudged, forgot, "^", color=orange, label="slope forgotten")
ax.set(xlabel="by nudging", ylabel="by formula", title="The check sees it at once")
ax.legend(frameon=False, labelcolor=plots.GREY)
plots.show(fig, f"Without the slope, the worst of {right.size} numbers is {worst:.2f} off.")

# %% [markdown]
# Then the training, on 64 points of two circles, one inside the other (made by a program). To
# forget the slope, we hand over a tanh that says of itself that its slope is 1:

# %%
circles = make_circles(np.random.default_rng(3), 64)
forgetful = Activation("tanh", np.tanh, np.ones_like)
for name, g in (("with the slope", TANH), ("slope forgotten", forgetful)):
    begin = network.initialize_parameters([2, 4, 1], np.random.default_rng(1), hidden=g)
    end = train(circles.X, circles.Y, begin, 0.5, 1000, every=1000)[-1]
    score = np.mean(network.predict(circles.X, end.parameters) == circles.Y)
    print(f"{name}: cost {end.cost:.2f}, right {score:.0%}")

# %% [markdown]
# It learns next to nothing: the two classes have as many points each, so a coin is right half of
# the time. On other data it may learn *something*, and then the slip stays for weeks. So:
# **check your slopes by nudging before you train.** It takes four lines.
#
# ## Answer with a number: regression
#
# Yes or no is not the only question. *How dense is water at 7 degrees?* asks for a number, and
# fitting such a curve is called **regression**. The network changes in two places only:
#
# - The output is **linear**, $g^{[2]}(z) = z$, so that it can be any number.
# - The loss is the **squared error**, $\frac12 (a - y)^2$.
#
# **What becomes of $dZ^{[2]}$?** Take the chain rule again. The slope of the loss is $a - y$, and
# the slope of $a = z$ is 1. So once more
#
# $$dZ^{[2]} = A^{[2]} - Y,$$
#
# and everything further back is the same as before, to the letter. That is why the half is there:
# without it, the slope would be $2 (a - y)$. The numbers to be learnt are called *targets* now, not
# labels. The cost is the mean over the examples, and no root is taken:
#
# $$J = \frac{1}{2m} \sum_{i=1}^{m} \big( a^{(i)} - y^{(i)} \big)^2$$


# %% tags=["exercise"] name="squared_cost"
def squared_cost(A2, Y):
    """Average the squared errors, and halve.

    A2: (1, m), the answers. Y: (1, m), the targets. Returns a plain number.
    """
    ### BEGIN SOLUTION
    m = Y.shape[1]
    return np.sum((A2 - Y) ** 2) / (2 * m)
    ### END SOLUTION


# %% tags=["check"] name="squared_cost"
report_squared_cost = check(week3_3.SQUARED_COST, squared_cost, seed=1)
report_squared_cost

# %% [markdown]
# Believe it after the check. With five targets in place of the labels, and $A^{[2]} = Z^{[2]}$:

# %%
squared_cost = report_squared_cost.function  # yours if it is right, the course's otherwise
targets = rng.standard_normal((1, m))
nudged = m * numerical_gradient(lambda A2: squared_cost(A2, targets), Z2)
print("formula:", (Z2 - targets).ravel().round(4))
print("nudged: ", nudged.ravel().round(4))

# %% [markdown]
# ### Look at the density of water
#
# The numbers come from a formula that metrologists fitted to their measurements, and which is the
# recommended one: Tanaka and others, "Recommended table for the density of water between 0 °C and
# 40 °C", *Metrologia* 38 (2001) 301. So these are smooth values, not single
# measurements.


# %%
def water_density(t):
    """Return the density of water in kg per cubic metre at t degrees C, from 0 to 40."""
    bend = (t - 3.983035) ** 2 * (t + 301.797) / (522528.9 * (t + 69.34881))
    return 999.974950 * (1 - bend)


t_wide, t = np.linspace(0, 40, 41).reshape(1, -1), np.linspace(0, 12, 25).reshape(1, -1)
density = water_density(t)
print("examples:", t.shape, density.shape)

# %%
fig, axes = plots.figure(height=3, columns=2)
for ax, degrees in zip(axes, (t_wide, t), strict=True):
    ax.plot(degrees[0], water_density(degrees)[0], "o", color=blue, markersize=4)
    ax.set(xlabel="temperature in °C", xticks=np.linspace(0, degrees[0, -1], 5))
    ax.ticklabel_format(useOffset=False)
densest = t[0, density.argmax()]
axes[0].set(ylabel="density in kg/m³", title="Warm water is lighter")
axes[1].set_title(f"Ice-cold water, too: densest at {densest:g} °C")
plots.show(fig, f"Density of water up to 40 and up to 12 degrees. It is highest at {densest:g}.")

# %% [markdown]
# Left, water that is warmed becomes lighter. Right, a closer look: below 4 degrees it becomes
# lighter again as it *cools*. That is why a lake freezes from above: the coldest water floats, and
# at the bottom fish live through the winter at about 4 degrees. We take the 25 points on the
# right.
#
# ### Centre and scale
#
# The inputs run from 0 to 12, and what is to be learnt differs in the fourth digit only: about
# 999.5 to 1000. **What would a network with small random weights make of that?** Try it as it is,
# and with both brought to mean 0 and standard deviation 1:


# %%
def scaled(values):
    return (values - values.mean()) / values.std()


def curve_network(units):
    """Return a network of one input, some tanh units and a linear output."""
    rng = np.random.default_rng(4)
    return network.initialize_parameters([1, units, 1], rng, hidden=TANH, output=IDENTITY)


# %%
for name, inputs, targets in (("as it is", t, density), ("scaled", scaled(t), scaled(density))):
    end = train(inputs, targets, curve_network(4), 0.3, 1500, every=1500)[-1]
    off = 1000 * np.sqrt(2 * end.cost) * (1 if name == "as it is" else density.std())
    A = network.forward_propagation(inputs, end.parameters)[1][0].A
    print(f"{name}: off by {off:.0f} g/m³; {np.mean(np.abs(A) > 0.99):.0%} of tanh beyond 0.99")
print(f"a level line at the mean: off by {1000 * density.std():.0f} g/m³")

# %% [markdown]
# "Off by" is the root of the mean squared error, $\sqrt{2J}$, in grams per cubic metre: the cost is
# a square, and its root is in the units of the thing itself. (After scaling, one unit is one
# standard deviation.) The first network has learnt a level line, and nothing more. At the start
# its answers are a thousand too low, so the first error is huge, so are the first steps, and they
# throw every hidden unit to where tanh is flat. From there no slope leads back.
#
# After scaling, errors and inputs are of the size that the weights expect. To answer in kilograms
# the network's output is scaled *back*: times the standard deviation, plus the mean. Both numbers
# come from the training points and belong to the model from then on.

# %%
snapshots = train(
    scaled(t), scaled(density), curve_network(4), 0.3, 1500, every=50, cost=squared_cost
)


def fitted(parameters, degrees):
    """Return the network's density at some degrees, in kg per cubic metre."""
    answer, _ = network.forward_propagation((degrees - t.mean()) / t.std(), parameters)
    return density.mean() + density.std() * answer


# %% [markdown]
# We draw what it fits at the start, early, and at the end.

# %%
chosen = (snapshots[0], snapshots[4], snapshots[-1])
fine = np.linspace(0, 12, 121).reshape(1, -1)
lines = [fitted(snapshot.parameters, fine)[0] for snapshot in chosen]
off = 1000 * density.std() * np.sqrt(2 * snapshots[-1].cost)
words = (
    f"In the end the curve is {off:.0f} g/m³ off and highest at {fine[0, lines[-1].argmax()]:.1f}."
)
print(words)

# %%
fig, ax = plots.figure(height=3.4)
ax.plot(t[0], density[0], "o", color=plots.GREY, markersize=4)
for snapshot, line, colour in zip(chosen, lines, plots.SERIES_COLOURS[:3], strict=True):
    ax.plot(fine[0], line, color=colour)
    ax.text(12.15, line[-1], f"{snapshot.iteration}", color=colour, va="center")
ax.set(xlabel="temperature in °C", ylabel="density in kg/m³", xlim=(-0.3, 13.2))
ax.set_title("The curve after 0, 200 and 1500 iterations")
ax.ticklabel_format(useOffset=False)
plots.show(fig, f"Three curves over 25 points. {words}")

# %% [markdown]
# Four bent lines, added up, follow the points, and the network has found out where water is
# densest.
#
# ### Bend it yourself
#
# **With a single hidden unit, how far off will the trained curve be?** One unit is one tanh, some
# way stretched and moved. Guess before you move a slider; a level line would be off by 138.

# %%
lone = train(scaled(t), scaled(density), curve_network(1), 0.3, 1500, every=1500)[-1]
PredictFirst(
    "One hidden unit, 1500 iterations, learning rate 0.3: off by how many grams per cubic metre?",
    1000 * density.std() * np.sqrt(2 * lone.cost),
    high=200,
    unit="g/m³",
    then="A tanh only rises or only falls, so a single one has no hill: it follows the long way "
    "down and gives up on the short way up.",
)

# %%
curve = CurveDemo(t, density, squared_cost)
curve

# %% [markdown]
# **Think first, then try.**
#
# 1. How few hidden units are enough for a hill?
# 2. Do twelve units do much better than four?
# 3. Raise the learning rate, slowly. Where does training break, and what do you see first?
#
# <details><summary>Answers</summary>
#
# 1. Two: one that rises and one that falls. (With the seeds 3, 9 and 17 two units are stuck about
#    30 g/m³ off, and even 20,000 iterations hardly help: where training starts can matter.)
# 2. Not much, in this time. The curve is simple, and four can draw it.
# 3. Up to about 0.5 it gets better and better. At 1 the curve stands beside the points and no
#    longer gets closer; further up the cost leaves all bounds and the curve is gone.
#
# </details>

# %% [markdown]
# The third answer as a figure. Each learning rate starts from the same weights:

# %%
curves = {}
for rate in (0.03, 0.1, 0.3, 1.0):
    run = train(scaled(t), scaled(density), curve_network(4), rate, 300, every=2)
    curves[f"{rate:g}"] = [1000 * density.std() * np.sqrt(2 * each.cost) for each in run]
ax = plots.plot_costs(curves, every=2)
ax.set(ylim=(0, 180), ylabel="off by, in g/m³", title="At 1 the steps jump across the valley")
ends = ", ".join(f"{values[-1]:.0f} at {rate}" for rate, values in curves.items())
plots.show(ax.figure, f"How far off over 300 iterations. In the end, in g/m³: {ends}.")

# %% [markdown]
# ### Ask for what it has not seen
#
# The network has seen 0 to 12 degrees. **What will it say at 40?** A tanh far out is flat, so all
# four are, and so is their sum.

# %%
for degrees in (6, 12, 20, 40):
    asked = np.array([[float(degrees)]])
    says = fitted(snapshots[-1].parameters, asked)[0, 0]
    print(f"{degrees} °C: network {says:.1f}, formula {water_density(degrees):.1f} kg/m³")

# %% [markdown]
# Between its points the network knows its way; beyond them it is only guessing, and it does not
# say so. That is true of every network in this course.
#
# ## Start well: what zeros do
#
# So far the weights were drawn at random, and nobody said why. Week 2 started from zero. **Take a
# network of zeros: which of $W^{[1]}$, $b^{[1]}$, $W^{[2]}$, $b^{[2]}$ will move in the first
# step?** Work it out on the two tables of the first section before you run the
# cell.


# %%
def layers_of(W1, W2):
    """Return a network of these weights, with tanh, a sigmoid output and biases of zero."""
    return [Layer(W, np.zeros((len(W), 1)), g) for W, g in ((W1, TANH), (W2, SIGMOID))]


zeros = layers_of(np.zeros((3, 2)), np.zeros((1, 3)))
_, cache = network.forward_propagation(X, zeros)
zero_grads = network.backward_propagation(zeros, cache, X, Y)
for layer, (dW, db) in enumerate(zero_grads, start=1):
    print(f"largest in dW{layer}: {np.abs(dW).max():.2f}, in db{layer}: {np.abs(db).max():.2f}")

# %% [markdown]
# Only $b^{[2]}$. Since $\tanh 0 = 0$, all of $A^{[1]}$ is 0, and so is $dW^{[2]}$. Since $W^{[2]}$
# is 0, nothing is sent back, so $dZ^{[1]}$, $dW^{[1]}$ and $db^{[1]}$ are 0. After the step $b^{[2]}$
# has changed, and for all the others nothing has. So it stays: the network learns how *common* the
# label 1 is, and never looks at $X$. With ReLU it is the same.

# %%
end = train(X, Y, zeros, 0.5, 1000, every=1000)[-1].parameters
print("W1 and W2 after 1000 iterations:", np.unique(end[0].W), np.unique(end[1].W))
print(f"the answer for every example: {SIGMOID(end[1].b)[0, 0]:.2f}, share of ones: {Y.mean():.2f}")

# %% [markdown]
# ## What equal weights do
#
# Perhaps zero is to blame, and not that they are all alike? Take one half for every weight, $b$
# zero, and four hidden units on the circles. **What can four units do that are all alike at the
# start?**

# %%
alike_units = layers_of(np.full((4, 2), 0.5), np.full((1, 4), 0.5))
equal = train(circles.X, circles.Y, alike_units, 1.0, 1000, every=1000)[-1]
rows = equal.parameters[0].W
print("W1 after 1000 iterations:")
print(rows.round(2))
print("largest difference between two rows:", np.ptp(rows, axis=0).max())

# %% [markdown]
# They have all moved, and all by the same: not a digit apart. It has to be so. Units with equal
# weights give equal answers, so they get equal blame, so they take equal steps, so they have equal
# weights. This is called **symmetry**, and gradient descent cannot break it. Four such units are one unit,
# four times. Compare with a network that *has* one, and with four that start at random:

# %%
starts = {"four equal units": alike_units}
for units, name in ((1, "one unit"), (4, "four random units")):
    rng = np.random.default_rng(1)
    starts[name] = network.initialize_parameters([2, units, 1], rng, hidden=TANH)
ends, shares = {}, {}
for name, begin in starts.items():
    ends[name] = train(circles.X, circles.Y, begin, 1.0, 1000, every=1000)[-1].parameters
    shares[name] = f"{np.mean(network.predict(circles.X, ends[name]) == circles.Y):.0%}"


# %%
def answers_of(parameters):
    return lambda X: network.forward_propagation(X, parameters)[0]


fig, axes = plots.figure(7.0, 3.0, columns=3)
for ax, (name, end) in zip(axes, ends.items(), strict=True):
    plots.plot_decision_boundary(answers_of(end), circles, ax=ax, resolution=100)
    ax.get_legend().remove()
    ax.set(xticks=[], yticks=[], xlabel="", ylabel="", title=f"{name}:\n{shares[name]} right")
told = ", ".join(f"{name} {share}" for name, share in shares.items())
plots.show(fig, f"Right on the circles: {told}.")

# %% [markdown]
# Four equal units draw one straight line, as one unit does. The one unit found a slightly better
# line because it started elsewhere, not because it can do more. Four different ones close a ring.
#
# ### Break the symmetry
#
# How different do they have to be? Let the rows of $W^{[1]}$ begin *one millionth* apart, and all
# else be equal as before. **Guess:** after how many iterations will two of them be 1 apart, if
# ever?

# %%
run = follow(circles, start(0.000001), 1000)  # trains, and keeps every fifth iteration
gaps = [np.ptp(snapshot.parameters[0].W, axis=0).max() for snapshot in run]
PredictFirst(
    "Rows one millionth apart: after how many iterations are two of them 1 apart?",
    run[np.argmax(np.array(gaps) > 1)].iteration,
    high=1000,
    unit="iterations",
    then="Each iteration multiplies the difference by about the same factor, so that a millionth "
    "grows to 1 in little time. Exactly 0 stays 0.",
)

# %%
symmetry = SymmetryDemo(circles)
symmetry

# %% [markdown]
# **Think first, then try.**
#
# 1. With a difference of 0, how many paths do you see?
# 2. What does the difference do on the right while the paths on the left still look like one?
# 3. Does a larger difference at the start give a better network in the end?
#
# <details><summary>Answers</summary>
#
# 1. One. There are four, in four colours, exactly on one another.
# 2. It grows along a straight line, and on such an axis that means: by the same *factor* in equal
#    times. Symmetry is a balance like that of a pencil on its tip: exactly upright it stands, and
#    the smallest push is enough.
# 3. No, it only saves time. After 1000 iterations every difference except 0 gets every point right.
#
# </details>

# %% [markdown]
# ## What large weights do
#
# So the weights have to differ, and random ones do. How large should they be? If small
# differences cost time, why not large weights?
#
# Tanh is flat far out: an activation beyond 0.99 or -0.99 has a slope below 0.02. Such a unit is
# **saturated**, and almost nothing is sent back through it. Draw weights of eight units on
# different scales, and look at $A^{[1]}$ before any training, then at the cost after 500 iterations:

# %%
scales, flat, slopes, costs = (0.01, 0.1, 1 / np.sqrt(2), 3, 10, 100), [], [], []
for scale in scales:
    rng = np.random.default_rng(2)
    begin = network.initialize_parameters([2, 8, 1], rng, hidden=TANH, scale=scale)
    A = network.forward_propagation(circles.X, begin)[1][0].A
    flat.append(np.mean(np.abs(A) > 0.99))
    slopes.append(np.mean(TANH.slope(A)))
    costs.append(train(circles.X, circles.Y, begin, 0.5, 500, every=500)[-1].cost)
    print(f"scale {round(scale, 2):g}: beyond 0.99 {flat[-1]:.0%},", end=" ")
    print(f"mean slope {slopes[-1]:.2f}, cost {costs[-1]:.2f}")

# %%
fig, (left, right) = plots.figure(height=3, columns=2)
left.plot(scales, flat, "o-", color=orange)
left.plot(scales, slopes, "o-", color=blue)
left.text(0.013, 0.1, "beyond 0.99", color=orange)
left.text(0.013, 0.8, "mean slope", color=blue)
left.set(xscale="log", xlabel="scale of the weights", title="Large weights make units flat")
right.plot(scales, costs, "o-", color=plots.GREY)
right.set(xscale="log", yscale="log", xlabel="scale of the weights", ylabel="cost $J$")
right.set_title("After 500 iterations")
alt = f"At a scale of 100, {flat[-1]:.0%} are beyond 0.99 and the cost is {costs[-1]:.1f}"
plots.show(fig, f"{alt}; at 0.71 it is {costs[2]:.2f}, at 0.01 {costs[0]:.2f}.")

# %% [markdown]
# The two ends are not alike. With *large* weights the units are saturated, and the output is very
# sure of wrong answers, so the cost begins high and finds hardly a slope. With *very small* ones
# the units are nearly alike, and nearly 0: the symmetry has to break first, and until then the cost
# stands still. **Which of them will get better with four times as many iterations?** Here is the
# middle one of five costs, from five seeds:

# %%
for scale in (0.01, 10, 100):
    late = []
    for seed in range(1, 6):
        rng = np.random.default_rng(seed)
        begin = network.initialize_parameters([2, 8, 1], rng, hidden=TANH, scale=scale)
        late.append(train(circles.X, circles.Y, begin, 0.5, 2000, every=2000)[-1].cost)
    print(f"scale {scale:g}, 2000 iterations: cost {np.median(late):.1g}")

# %% [markdown]
# Very small weights only wait, and then they learn well. From large ones more time helps less: at 10
# the cost is still ten times as high, and at 100 it is above 0.69, which is that of answering one
# half everywhere. In between there is room, and a default that is good enough:
#
# ### Divide by the root of the inputs
#
# Each $z$ is a sum over the inputs of its unit. The more there are, the wider it spreads, with the
# *root* of their number $n$, the *fan-in* of the unit. Draw the weights with a standard deviation of $\frac{1}{\sqrt n}$,
# and $z$ spreads by about 1, however many inputs there are:

# %%
rng = np.random.default_rng(5)
for n in (2, 100, 10000):
    x, W = rng.standard_normal((n, 50)), rng.standard_normal((50, n))
    spread = np.std(W @ x)
    print(f"{n} inputs: z spreads by {spread:.1f}, after division by {spread / np.sqrt(n):.1f}")

# %% [markdown]
# That is what `initialize_parameters` does in this course: `rng.standard_normal((n_h, n_x))`,
# divided by $\sqrt{n_x}$. A fixed factor of 0.01, which you will see elsewhere, works for a small
# network like this one, but only after a long wait: no change to be seen after 500 iterations,
# and a low cost after 2000.

# %%
saturation = SaturationDemo(circles)
saturation

# %% [markdown]
# **Think first, then try.**
#
# 1. At a scale of 0.01, where do all the activations lie? What does the cost do?
# 2. From which scale on does the cost at the start lie clearly above that of a shrug, 0.69?
# 3. Go through some seeds at a scale of 0.7, then at 0.1, then at 10. Where does luck matter?
#
# <details><summary>Answers</summary>
#
# 1. All near 0, in the two bars in the middle. The cost stays at 0.69 for all of the 500 iterations.
# 2. With seed 2, from about 1. At 10 it is about 15 times as high: the network is sure, and about
#    many points sure and wrong.
# 3. At 0.7 every seed ends below 0.1. At 0.1 most end between 0.1 and 0.35, and one has hardly
#    begun: how soon the symmetry breaks is luck. At 10 none gets below 0.2, and most stay above 0.5.
#
# </details>

# %% [markdown]
# ### Two slips on the way
#
# **Often written:** `np.random.randn((2, 2))`. The old function takes sizes, not a shape, so
# this raises. In the course a `Generator` draws, `rng.standard_normal((2, 2))`, which wants the
# shape.

# %%
try:
    np.random.RandomState(0).randn((2, 2))
except TypeError as error:
    print("TypeError:", error)
print("standard_normal:", rng.standard_normal((2, 2)).shape)

# %% [markdown]
# **Also written:** `rand(2, 2) * (0, 0.1)`, meant as "between 0 and 0.1". But the pair is
# broadcast: the first column is multiplied by 0, the second by 0.1.

# %%
print((rng.random((2, 2)) * (0, 0.1)).round(3))

# %% [markdown]
# The first input would have no weight at all. A scale is *one* number.
#
# ### What may be zero
#
# **Biases.** It is enough that the rows of $W^{[1]}$ differ; then the units give different
# answers and get different blame. All networks on this page that learnt well had biases of zero.
#
# **Logistic regression.** There is one unit, and no other unit for it to be equal to. And its cost
# is *convex*, a bowl: the way down leads to the same lowest cost from every start, as here on two
# half moons, once from zero and once from far away. (With labels that a line separates perfectly
# there is no lowest point: the weights grow for ever, and the cost goes on falling.)

# %%
moons = make_moons(np.random.default_rng(3), 64)
for W in (np.zeros((1, 2)), np.array([[5.0, -8.0]])):
    begin = [Layer(W, np.zeros((1, 1)), SIGMOID)]
    end = train(moons.X, moons.Y, begin, 1.0, 1000, every=1000)[-1]
    print(f"from {W.ravel()}: W = {end.parameters[0].W.ravel().round(2)}, cost {end.cost:.2f}")

# %% [markdown]
# A hidden layer makes valleys of different depth and shape, so where you end depends on where you
# begin: try a few seeds in the last demo, and compare their costs.

# %% [markdown]
# ## Check what you know

# %% tags=["quiz"]
probe = network.initialize_parameters([4, 6, 1], np.random.default_rng(0), hidden=TANH)
_, cache = network.forward_propagation(np.ones((4, 50)), probe)
grads = network.backward_propagation(probe, cache, np.ones((4, 50)), np.ones((1, 50)))
Quiz(
    "4 inputs, 6 hidden units, 1 output, and 50 examples: which shape has db1?",
    {
        "(6, 50)": "That is dZ1, one number for each example. db1 is their mean over the examples.",
        "(6, 1)": "The shape of b1: one bias for each hidden unit.",
        "(4, 1)": "Biases belong to units, not to inputs.",
    },
    right=str(grads[0].db.shape),
)

# %% tags=["quiz"]
slopes = dict(zip(("W1", "b1", "W2", "b2"), [*zero_grads[0], *zero_grads[1]], strict=True))
Quiz(
    "All weights and biases of a network with tanh units are 0. What moves in the first step?",
    {
        "b2": "Nothing comes out of the hidden layer, and nothing is sent back into it.",
        "W2, b2": "dW2 is made from A1, and the tanh of 0 is 0.",
        "W1, b1, W2, b2": "W2 is 0, so no error is sent back to the hidden layer.",
    },
    right=", ".join(name for name, slope in slopes.items() if slope.any()),
)

# %% tags=["quiz"]
price = squared_cost(np.array([[3.0, 7.0]]), np.array([[1.0, 9.0]]))
Quiz(
    "Two answers, 3 and 7, where 1 and 9 would be right. What is the cost, with the factor 1/2m?",
    {
        "0": "The errors are 2 and -2, and squares do not cancel.",
        "2": "Both squares are 4: their sum is 8, divided by 2m = 4.",
        "4": "That is the mean of the squares; there is a half, too.",
    },
    right=f"{price:.0f}",
)

# %% tags=["quiz"]
kinds = len(np.unique(equal.parameters[0].W, axis=0))
Quiz(
    "Four hidden units have equal weights at the start, in and out. And after 1000 iterations?",
    {
        "Still one kind of unit": "Equal weights, equal blame, equal steps: they stay one unit, four times.",
        "Two kinds": "What could have told two of them apart?",
        "Four kinds": "They move, but all by the same.",
    },
    right={1: "Still one kind of unit", 2: "Two kinds", 4: "Four kinds"}[kinds],
)

# %% [markdown]
# ## What you take along
#
# - Backward is the chain rule, station by station: $dZ^{[2]} = A^{[2]} - Y$, then
#   $dZ^{[1]} = W^{[2]T} dZ^{[2]} \odot g'(Z^{[1]})$, and for each layer
#   $dW = \frac1m dZ A_{\text{previous}}^{T}$ and $db$ the mean of $dZ$.
# - A slope has the shape of what it is the slope of. Whether it is *right*, nudging tells.
# - Regression is a linear output and the squared error; $A - Y$ stays. Centre and scale first.
# - Equal units stay equal for ever, weights of zero do not even move, large ones saturate. Start from
#   small random weights with a standard deviation of $1/\sqrt n$, and from biases of zero.
#
# **On your own.** Fit all 41 points from 0 to 40 degrees with
# `CurveDemo(t_wide, water_density(t_wide))`. Where is the highest point now, and why does the
# network care so little about it?
#
# **Further reading.** David Rumelhart, Geoffrey Hinton and Ronald Williams, "Learning
# representations by back-propagating errors", *Nature* 323 (1986) 533; Xavier Glorot and Yoshua
# Bengio, ["Understanding the difficulty of training deep feedforward neural
# networks"](https://proceedings.mlr.press/v9/glorot10a.html) (2010), on the scale of weights.

# %% [markdown]
# ## How far you have come
#
# All exercises of the course, each by what its check said last:

# %% tags=["nbval-ignore-output"]
checks.progress()
