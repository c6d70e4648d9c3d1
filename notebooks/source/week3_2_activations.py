# %% [markdown]
# # Choose an activation
#
# So far every unit ended in a sigmoid. That was a choice, and for hidden units it is rarely the
# best one. On this page you compare four activations, find out what a network becomes without
# any, and work out their slopes, which the next page needs to send errors backward.

# %% tags=["setup"]
import numpy as np

from nnlib import IDENTITY, LEAKY_RELU, RELU, SIGMOID, TANH, check, checks, plots
from nnlib.data import make_moons
from nnlib.demos.activations import ActivationDemo
from nnlib.demos.collapse import CollapseDemo
from nnlib.exercises import week3_2
from nnlib.network import forward_propagation, initialize_parameters, predict
from nnlib.slopes import numerical_gradient
from nnlib.training import train
from nnlib.widgets import PredictFirst, Quiz, name_sliders

ACTIVATIONS = (SIGMOID, TANH, RELU, LEAKY_RELU)
name_sliders()

# %% [markdown]
# ## Compare four curves
#
# A unit computes a number $z = w^T x + b$ and then $a = g(z)$. The function $g$ is its *activation
# function*; the result $a$ is its *activation*. In a layer, $A = g(Z)$ works number by number, so
# $A$ has the shape of $Z$. These four are the best known:
#
# | name | $g(z)$ | values |
# |---|---|---|
# | sigmoid | $\dfrac{1}{1 + e^{-z}}$ | between 0 and 1 |
# | tanh, the hyperbolic tangent | $\dfrac{e^{z} - e^{-z}}{e^{z} + e^{-z}}$ | between $-1$ and 1 |
# | ReLU, the rectified linear unit | $\max(0, z)$ | 0 and above |
# | leaky ReLU | $\max(c \, z, z)$ with a small *leak* $c$, such as 0.01 | any number |
#
# **Look for relatives first:** two of the four curves are one and the same, only stretched and
# moved. Which two? (The lower two are not: one is wholly flat on the left, the other nowhere. With a
# leak of 0.01 nobody would see that, so here it is 0.1.)

# %%
Z = np.linspace(-4, 4, 201)
curves = SIGMOID(Z), TANH(Z), RELU(Z), np.where(Z > 0, Z, 0.1 * Z)
findings = ("from 0 to 1", "from -1 to 1", "flat, then straight up", "gently up, then steeply")
fig, axes = plots.figure(7, 4.4, rows=2, columns=2)
for ax, g, a, finding in zip(axes.flat, ACTIVATIONS, curves, findings, strict=True):
    ax.plot(Z, a, color=plots.CLASS_COLOURS[0], linewidth=2)
    ax.set(xlabel="$z$", title=f"{g.name}: {finding}")
pairs = zip(ACTIVATIONS, curves, strict=True)
ends = ", ".join(f"{g.name} from {a[0]:.2f} to {a[-1]:.2f}" for g, a in pairs)
plots.show(fig, f"Four curves for z from -4 to 4: {ends}.")

# %% [markdown]
# The vertical scales differ: tanh climbs from $-1$ to 1, while the two below go up to 4 and on.
# The relatives are the two in the upper row. Squeeze the sigmoid to half its width, stretch it to
# twice its height, lower it by 1:
#
# $$\tanh(z) = 2 \, \sigma(2 z) - 1$$

# %%
gap = np.abs(np.tanh(Z) - (2 * SIGMOID(2 * Z) - 1)).max()
print("the two sides differ by less than a billionth:", gap < 1e-9)

# %% [markdown]
# **Two slips that you will meet.** The formula of tanh is sometimes written with $e \cdot z$
# where $e^z$ belongs, and leaky ReLU is sometimes written as $\max(0.01, z)$. Do they matter?
# Run them:

# %%
z = np.array([-2.0, -0.5, 0.5, 2.0])
slip = (np.e * z - np.exp(-z)) / (np.e * z + np.exp(-z))
for name, a in {
    "tanh": np.tanh(z),
    "with e times z": slip,
    "max(0.01 z, z)": np.maximum(0.01 * z, z),
    "max(0.01, z)": np.maximum(0.01, z),
}.items():
    print(f"{name:>15}:", "  ".join(f"{number:7.3f}" for number in a))

# %% [markdown]
# With $e \cdot z$ the values leave the range from $-1$ to 1, and at $z = -1$ it would divide by
# $-e + e = 0$. And $\max(0.01, z)$ is the same for all negative $z$: nothing leaks through.
#
# **Your turn.** Write leaky ReLU, for any leak from 0 to 1.


# %% tags=["exercise"] name="leaky_relu"
def leaky_relu(Z, leak=0.01):
    """Keep positive numbers, and let a little of the negative ones through.

    Z: an array of any shape. leak: the slope left of 0, a number from 0 to 1.
    Returns A: the shape of Z.
    """
    ### BEGIN SOLUTION
    return np.maximum(leak * Z, Z)
    ### END SOLUTION


# %% tags=["check"] name="leaky_relu"
report_leaky_relu = check(week3_2.LEAKY_RELU, leaky_relu, seed=1)
report_leaky_relu

# %% [markdown]
# The leak is a *hyperparameter*: like the learning rate it is chosen by you, and not learnt. There
# is nothing special about 0.01.

# %%
leaky_relu = report_leaky_relu.function  # yours if it is right, the course's otherwise
fig, ax = plots.figure(height=2.8)
heights = {0: 0.2, 0.1: -0.65, 0.3: -1.45}  # of each name: no curve and no grid line crosses it
for (leak, height), colour in zip(heights.items(), plots.SERIES_COLOURS, strict=False):
    A = leaky_relu(Z, leak)
    ax.plot(Z, A, color=colour, linewidth=2)
    ax.text(-3.5, height, f"leak {leak:g}", color=colour, ha="center", va="center")
ax.set(xlim=(-4.2, 2.2), ylim=(-1.7, 2.2), xticks=range(-4, 3), yticks=range(-1, 3))
ax.set(xlabel="$z$", ylabel="$a$", title="With a leak of 0 it is ReLU")
plots.show(fig, f"Three curves, alike right of 0. At z = -4, a leak of 0.3 gives {A[0]:.1f}.")

# %% [markdown]
# Training lives on slopes. So beside each curve, below, stands the curve of its slope. Before you
# move anything, guess one number:

# %%
steepest = numerical_gradient(lambda z: np.sum(SIGMOID(z)), np.zeros(1))[0]
PredictFirst(
    "At $z = 0$ the slope of tanh is 1. What percentage of that is the sigmoid's slope there?",
    100 * steepest,
    unit="%",
    then="It climbs half as high over twice the width.",
)

# %%
demo = ActivationDemo(leaky_relu)
demo

# %% [markdown]
# **Think first, then try.**
#
# 1. How far from 0 do you have to go until the slope of tanh is below 0.05? And for the sigmoid?
# 2. What does the leak change at $z = 3$?
# 3. At $z = 0$, how many tangents fit on the curve of ReLU?
#
# <details><summary>Answers</summary>
#
# 1. To about 2.2 for tanh and 2.9 for the sigmoid. A curve that is so flat is called *saturated*.
# 2. Nothing: right of 0, ReLU and leaky ReLU are one line of slope 1.
# 3. Many. The curve has a corner there, and no slope of its own. More on that below.
#
# </details>
#
# ## Weigh them against each other
#
# What a hidden layer puts out is what the next layer takes in. Two things help that next layer to
# learn. One is inputs around 0: where all inputs of a unit are positive, an example pushes all of
# its weights the same way, up or down. The other is slopes that are not flat, since the chain rule
# multiplies by them.
#
# **Which of the four puts out numbers around 0?** Let us give each 1000 values of $z$ around 0,
# drawn at random, and measure. The slopes we find by nudging, and since each number has its own,
# we nudge them one by one.


# %%
def nudged(g, Z):
    """Return the slope of g at each number of Z; nudging one moves the sum by its slope."""
    return numerical_gradient(lambda moved: np.sum(g(moved)), Z)


# %% [markdown]
# Now the thousand numbers. "Nearly flat" means a slope below 0.05:

# %%
z = 2 * np.random.default_rng(1).standard_normal(1000)
for g in ACTIVATIONS:
    a, slopes = g(z), nudged(g, z)
    print(f"{g.name:>10}: mean {a.mean():5.2f}, steepest {slopes.max():.2f},", end=" ")
    print(f"{np.mean(slopes < 0.05):.0%} nearly flat, {np.mean(slopes == 0):.0%} wholly flat")

# %% [markdown]
# Perhaps it surprises you that tanh is nearly flat more often than the sigmoid. It is half as wide,
# so it gets flat sooner; in return it is four times as steep in the middle.
#
# | | speaks for it | speaks against it |
# |---|---|---|
# | sigmoid | values are probabilities | mean far from 0; slope at most $\frac14$; flat far out |
# | tanh | mean around 0; slope up to 1 | flat far out, and sooner than the sigmoid |
# | ReLU | slope exactly 1 right of 0, however far; one comparison to compute | mean above 0; wholly flat left of 0 |
# | leaky ReLU | as ReLU, and nowhere wholly flat | one more hyperparameter |
#
# What does a quarter do? Going backward, each layer multiplies by its slope once more (and by its
# weights, which we leave out here). After ten layers this much is left *at best*:

# %%
layers = np.arange(11)
best = {"tanh and both ReLUs": 1.0**layers, "sigmoid": 0.25**layers}
fig, ax = plots.figure(height=2.8)
for (name, left), colour in zip(best.items(), plots.SERIES_COLOURS, strict=False):
    ax.semilogy(layers, left, "o-", color=colour)
    ax.text(4.5, left[4] * 2, name, color=colour)
ax.set(xlabel="layers on the way back", ylabel="largest share left", ylim=(1e-7, 10))
ax.set_title("Ten sigmoids leave a millionth at best")
plots.show(fig, f"After 10 layers the sigmoid leaves {0.25**10:.1e} at most, the others up to 1.")

# %% [markdown]
# ## Choose for hidden layers, and for the output
#
# **For hidden layers** start with ReLU. If a network with it learns badly, try tanh or leaky ReLU
# and let the validation examples decide. The sigmoid is hardly used there any more. ReLU is a first
# choice and does not win everywhere: further down you meet points that a small layer of tanh learns
# from more starts than one of ReLU.
#
# **For the output** the question decides, since the last activation sets which answers are
# possible at all:
#
# | the question | possible answers | last activation |
# |---|---|---|
# | yes or no? | a probability | sigmoid |
# | which one of $K$ classes? | $K$ probabilities that add up to 1 | softmax |
# | how much? | any number | none, that is $g(z) = z$: *linear*, or the *identity* |
#
# "Always a sigmoid at the output" is sometimes written, and it holds for yes-or-no questions only.
# Suppose a network is to answer 3.2, 0.4 and $-1.5$. As near as a sigmoid can ever come:

# %%
wanted = np.array([3.2, 0.4, -1.5])
for number in wanted:
    nearest = np.clip(number, 0, 1)
    print(f"wanted {number:4.1f}: the nearest that a sigmoid can answer is {nearest:.1f}")

# %% [markdown]
# With several classes, one sigmoid each would answer every question by itself, and the answers
# would not fit together. *Softmax* makes powers of $e$, which are positive, and divides them by
# their sum: $a_k = e^{z_k} / \sum_j e^{z_j}$.

# %%
z = np.array([2.0, 1.0, 0.0])
softmax = np.exp(z) / np.sum(np.exp(z))
for name, a in (("three sigmoids", SIGMOID(z)), ("softmax", softmax)):
    print(f"{name:>14}:", " + ".join(f"{share:.2f}" for share in a), f"= {a.sum():.2f}")

# %% [markdown]
# In this course the questions are yes or no, so the last activation is a sigmoid from here on,
# unless a page says otherwise.
#
# ## See why it has to bend
#
# Why any activation at all? Let us leave it out of the hidden layer, $g(z) = z$, and put the two
# layers one into the other:
#
# $$Z^{[2]} = W^{[2]} \big( W^{[1]} X + b^{[1]} \big) + b^{[2]}
# = \underbrace{W^{[2]} W^{[1]}}_{W} \, X + \underbrace{W^{[2]} b^{[1]} + b^{[2]}}_{b}$$
#
# The right side is *one* layer. With $n_x$ inputs, $n_h$ hidden units and $n_y$ outputs:
#
# | | shape |
# |---|---|
# | $W^{[1]}$, $b^{[1]}$ | $(n_h, n_x)$, $(n_h, 1)$ |
# | $W^{[2]}$, $b^{[2]}$ | $(n_y, n_h)$, $(n_y, 1)$ |
# | $W$, $b$ | $(n_y, n_x)$, $(n_y, 1)$: nothing in them tells of $n_h$ |
#
# **Your turn.** Write this collapse. The order of a matrix product matters: $X$ meets $W^{[1]}$
# first, so $W^{[1]}$ stands next to it.


# %% tags=["exercise"] name="collapse"
def collapse(W1, b1, W2, b2):
    """Return the one linear layer that two linear layers are together.

    W1: (n_h, n_x). b1: (n_h, 1). W2: (n_y, n_h). b2: (n_y, 1).
    Returns W: (n_y, n_x) and b: (n_y, 1).
    """
    ### BEGIN SOLUTION
    return W2 @ W1, W2 @ b1 + b2
    ### END SOLUTION


# %% tags=["check"] name="collapse"
report_collapse = check(week3_2.COLLAPSE, collapse, seed=1)
report_collapse

# %% [markdown]
# Now with numbers. Two inputs, four linear hidden units, one output, three examples:

# %%
collapse = report_collapse.function  # yours if it is right, the course's otherwise
rng = np.random.default_rng(2)
W1, b1, X = rng.normal(size=(4, 2)), rng.normal(size=(4, 1)), rng.normal(size=(2, 3))
W2, b2 = rng.normal(size=(1, 4)), rng.normal(size=(1, 1))
W, b = collapse(W1, b1, W2, b2)
two, one = W2 @ (W1 @ X + b1) + b2, W @ X + b
print("two layers:", two.round(4))
print("one layer: ", one.round(4))
print("equal but for the last digits:", np.allclose(two, one, rtol=1e-12))

# %% [markdown]
# And what two layers do, ten do, too: collapse the first two, then the result with the third, and
# so on. We count how many numbers there are to learn before and after.

# %%
layers = initialize_parameters([2, *[8] * 9, 1], rng)
W, b, _ = layers[0]
A = W @ X + b
for W_next, b_next, _ in layers[1:]:
    A = W_next @ A + b_next
    W, b = collapse(W, b, W_next, b_next)
print("ten layers and one agree:", np.allclose(A, W @ X + b))
n_before = sum(W_l.size + b_l.size for W_l, b_l, _ in layers)
print(f"weights and biases: {n_before} in ten layers, {W.size + b.size} in one")

# %% [markdown]
# Depth without a bend adds nothing. With a sigmoid at the very end, such a network is logistic
# regression, and its boundary, where $W x + b = 0$, is a straight line. See it on synthetic points
# that no line can separate: two half-moons, blurred at random.

# %%
moons = make_moons(np.random.default_rng(3), 100)
ax = plots.plot_points(moons)
ax.set_title("Two moons that reach into each other")
plots.show(ax.figure, f"{moons.m} points: a half-moon of circles over one of triangles.")


# %% [markdown]
# Two networks learn them. One has nine hidden layers, all linear, of 8 units; the other a single
# hidden layer of 8 tanh units. (`initialize_parameters` and `train` of `nnlib` are for any number
# of layers; you write your own soon.)


# %%
def learn(layer_dims, hidden, learning_rate, n_iterations=2000):
    """Train on the moons; return the parameters and the share of right answers."""
    start = initialize_parameters(layer_dims, np.random.default_rng(1), hidden=hidden)
    last = train(moons.X, moons.Y, start, learning_rate, n_iterations, every=n_iterations)[-1]
    return last.parameters, np.mean(predict(moons.X, last.parameters) == moons.Y)


# %% [markdown]
# And for comparison logistic regression, which has no hidden layer at all:

# %%
linear, linear_share = learn([2, *[8] * 9, 1], IDENTITY, 0.05)
bent, bent_share = learn([2, 8, 1], TANH, 1.0)
_, logistic_share = learn([2, 1], IDENTITY, 1.0)

# %%
PredictFirst(
    "Ten layers without a bend have learnt the moons. What share of the points is right?",
    100 * linear_share,
    unit="%",
    then=f"Logistic regression alone, without any hidden layer, gets {logistic_share:.0%}: they find "
    "the same line, and no depth adds to it.",
)


# %% [markdown]
# And here are the two boundaries, side by side:


# %%
def draw(ax, parameters, title):
    plots.plot_decision_boundary(lambda x: forward_propagation(x, parameters)[0], moons, ax=ax)
    ax.get_legend().remove()
    ax.set_title(title)


fig, (left, right) = plots.figure(7, 2.9, columns=2)
draw(left, linear, f"Ten linear layers: {linear_share:.0%} right")
draw(right, bent, f"One layer of tanh between: {bent_share:.0%}")
alt = f"Left a straight boundary, {linear_share:.0%} right; right a bent one, {bent_share:.0%}."
plots.show(fig, alt)

# %% [markdown]
# On the left, 9 hidden layers have found a line. On the right, a single one goes around both tips.
#
# ## Bend it yourself
#
# Each move trains a new network, in 1500 iterations if it has one layer and in fewer if it has
# more. Where all hidden units are linear, your `collapse` folds the layers into one, and its line
# is drawn dotted.

# %%
demo = CollapseDemo(collapse, moons)
demo

# %% [markdown]
# **Think first, then try.**
#
# 1. With the identity, go from 0 to 4 hidden layers and from 1 unit to 8. What moves?
# 2. With tanh and one hidden layer, how many units does a bent boundary take? Try several seeds.
# 3. Compare tanh and ReLU with two layers of 8 units. How can you tell from the boundary which one
#    it is?
# 4. With a single layer of 8 units, from how many of the nine seeds does tanh learn the moons, and
#    from how many ReLU?
#
# <details><summary>Answers</summary>
#
# 1. Nearly nothing: they end at the same line, or very near it. One start is an exception: four
#    layers of a single unit, with seed 5, are at 73% when the training stops. A deep network can be
#    slower to find the line; it has no other to find.
# 2. A single unit, whatever its activation, sees only the one number $w^T x + b$, which is the same
#    all along a straight line. So every boundary that it can draw is straight. Two units can bend
#    it, as seed 4 shows, but from most starts they do not find out how. Four nearly always do: some
#    units to spare make training easier.
# 3. A network of ReLU units is made of flat pieces, so its boundary is made of straight pieces with
#    corners. That of tanh is smooth.
# 4. tanh from all nine, with 98 or 99%. ReLU only from four: the others stay at 88 or 89%, no better
#    than a line. Give ReLU a second layer of 8, and it gets 96% or more from every seed.
#
# </details>
#
# ## Take their slopes
#
# Going backward, training multiplies by the slope $g'(z)$ of each activation. The forward pass has
# computed $a = g(z)$ already. Can we have the slope without computing a power of $e$ once more?
#
# For the sigmoid you know it from week 2: $a \, (1 - a)$. For tanh we need the slope of a fraction.
# A prime, as in $r'$, means "the slope of". Where $r$ and $s$ are functions of $z$, the *quotient
# rule* says what the slope of $r / s$ is:
#
# $$\Big( \frac{r}{s} \Big)' = \frac{r' s - r \, s'}{s^2} .$$
#
# Write $p = e^z$, which is its own slope, and $q = e^{-z}$, whose slope is $-q$. Tanh is $r / s$ with
# $r = p - q$ and $s = p + q$; so $r' = p + q$ and $s' = p - q$, and the rule gives
#
# $$\frac{d}{dz} \, \frac{p - q}{p + q} = \frac{(p + q)(p + q) - (p - q)(p - q)}{(p + q)^2}
# = 1 - \Big( \frac{p - q}{p + q} \Big)^2 = 1 - a^2 .$$
#
# The two others are each made of two straight pieces. All four slopes can be read off $a$ alone:
#
# | activation | slope, as a function of $a$ |
# |---|---|
# | sigmoid | $a \, (1 - a)$ |
# | tanh | $1 - a^2$ |
# | ReLU | 1 where $a > 0$, else 0 |
# | leaky ReLU | 1 where $a > 0$, else the leak $c$ |
#
# **Your turn**, with tanh. Mind what comes in: the activation, after tanh.


# %% tags=["exercise"] name="tanh_slope"
def tanh_slope(A):
    """Return the slope of tanh, given its activation.

    A: an array of any shape, A = tanh(Z). Returns the slope at Z: the shape of A.
    """
    ### BEGIN SOLUTION
    return 1 - A**2
    ### END SOLUTION


# %% tags=["check"] name="tanh_slope"
report_tanh_slope = check(week3_2.TANH_SLOPE, tanh_slope, seed=1)
report_tanh_slope

# %% [markdown]
# Formulas for slopes are never believed, they are nudged. In `nnlib` each activation `g` knows its
# slope, `g.slope(A)`, and here is yours beside it:

# %%
tanh_slope = report_tanh_slope.function  # yours if it is right, the course's otherwise
z = np.array([-3.0, -0.5, 1.0, 2.0])
slopes = {g.name: (g, g.slope) for g in ACTIVATIONS} | {"your tanh": (TANH, tanh_slope)}
for name, (g, slope) in slopes.items():
    print(f"{name:>10}: formula", slope(g(z)).round(4), " nudged", nudged(g, z).round(4))

# %%
fig, axes = plots.figure(7, 2.8, columns=2, sharey=True)
for ax, pair in zip(axes, (ACTIVATIONS[:2], ACTIVATIONS[2:]), strict=True):
    for g, colour, dashes in zip(pair, plots.CLASS_COLOURS, ("-", "--"), strict=True):
        ax.plot(Z, g.slope(g(Z)), dashes, color=colour, linewidth=2, label=g.name)
    ax.legend(frameon=False, labelcolor=plots.GREY, loc="upper left")
    ax.set(xlabel="$z$", ylim=(-0.05, 1.3))
axes[0].set_title("Flat on both sides")
axes[1].set_title("Flat on one side only")
top = SIGMOID.slope(SIGMOID(Z)).max(), TANH.slope(TANH(Z)).max()
plots.show(fig, f"Slopes: a hill up to {top[0]:.2f} for the sigmoid, {top[1]:.0f} for tanh; steps.")

# %% [markdown]
# In the right picture, the two curves coincide right of 0; left of it one is 0 and the other 0.01.
#
# ### At exactly zero
#
# At $z = 0$ both ReLUs have a corner. From the left the slope is 0 (or the leak), from the right
# it is 1, and *at* 0 there is none. **What will nudging say**, which goes to both sides?

# %%
corner = np.zeros(1)
for g in (RELU, LEAKY_RELU):
    at_0, chosen = nudged(g, corner)[0], g.slope(g(corner))[0]
    print(f"{g.name}: nudged {at_0:.3f}, chosen in this course {chosen:.2f}")
z = np.random.default_rng(0).standard_normal(1_000_000)
print("of a million z drawn at random,", np.sum(z == 0), "are exactly 0")

# %% [markdown]
# Nudging gives the mean of both sides: of 0 and 1 for ReLU, of 0.01 and 1 for the leaky one. The
# course takes the left one, which is what the table says: "where $a > 0$, else". Any value from 0 to
# 1 would serve, since $z$ is almost never exactly 0. (Unless all weights of a unit and its bias are
# 0, and that start has a worse problem: next page.)
#
# ## Where it breaks
#
# **A saturated unit** hardly learns. At $z = 10$, how much is left of the slope?

# %%
far = np.array([10.0])
for g in ACTIVATIONS:
    print(f"{g.name:>10}: slope at z = 10 is {g.slope(g(far))[0]:.1e}")

# %% [markdown]
# A step of training is as long as the slope allows: the weights of that sigmoid move some twenty
# thousand times less than those of the ReLU.
#
# **A dead unit** does not learn at all. A ReLU whose $z$ is negative for *every* example has the
# slope 0 for every example, so nothing moves its weights. In the first hidden layer, whose inputs
# never change, it stays dead for good. One among many does little harm; but suppose that all four
# hidden units start with a bias of $-5$, far left of the corner.


# %%
def learn_from_dead(hidden):
    """Return the costs of 3000 iterations, how far the farthest hidden weight moved, who is awake."""
    (W, _, g), last = initialize_parameters([2, 4, 1], np.random.default_rng(2), hidden=hidden)
    start = [(W, np.full((4, 1), -5.0), g), last]
    print(f"{g.name}: {np.mean(g(W @ moons.X - 5) > 0):.0%} of the activations are above 0")
    history = train(moons.X, moons.Y, start, 1.0, 3000, every=10)
    W_end, b_end, _ = history[-1].parameters[0]
    awake = (W_end @ moons.X + b_end > 0).any(axis=1)  # a unit that is above 0 for some example
    return [snapshot.cost for snapshot in history], np.abs(W_end - W).max(), awake.sum()


runs = {g.name: learn_from_dead(g) for g in (RELU, LEAKY_RELU)}
for name, (costs, moved, awake) in runs.items():
    print(f"{name}: the farthest weight moved by {moved:.1f}, the cost ends at {costs[-1]:.2f},")
    print(f"    and {awake} of the 4 units are above 0 for some example")

# %%
fig, ax = plots.figure(height=2.8)
plots.plot_costs({name: costs for name, (costs, *_) in runs.items()}, ax=ax, every=10)
back = runs["leaky ReLU"][2]
ax.set_title(f"Dead units stay dead; of four leaky ones, {back} have come back")
ends = [costs[-1] for costs, *_ in runs.values()]
alt = f"The cost of ReLU stays at {ends[0]:.2f}; that of leaky ReLU falls to {ends[1]:.2f}."
plots.show(fig, f"{alt} {back} of its 4 units have come back.")

# %% [markdown]
# The leak lets a hundredth of the slope through. That is little: it takes hundreds of iterations
# until anything is seen, and two of the four units are still on their way. But it is not nothing.

# %% [markdown]
# ## Check what you know

# %% tags=["quiz"]
cold, warm = np.array([-1000.0]), np.array([1000.0])
able = [g.name for g in (SIGMOID, TANH, RELU, IDENTITY) if g(cold) < -30 and g(warm) > 40]
Quiz(
    "A network is to predict a temperature, -30 to 40 degrees. Which activation comes last?",
    {
        "sigmoid": "It answers between 0 and 1: no winter and no summer.",
        "tanh": "It answers between -1 and 1.",
        "ReLU": "It never answers below 0.",
        "identity": "It is linear: every number is possible.",
    },
    right=able[0],
)

# %% tags=["quiz"]
shapes = (50, 2), (50, 1), (1, 50), (1, 1)
W, b = collapse(*map(np.zeros, shapes))
Quiz(
    "Two linear layers, 2 inputs, 50 units, 1 output, collapse. How many numbers are left?",
    {
        "3": "W is (1, 2) and b is (1, 1).",
        "51": "Nothing of the 50 units is left in the shapes.",
        "201": "So many are there before the collapse.",
    },
    right=str(W.size + b.size),
)

# %% tags=["quiz"]
slope = tanh_slope(np.array([0.8]))[0]
Quiz(
    "A tanh unit has the activation $a = 0.8$. How steep is tanh there?",
    {
        "0.16": "That would be a (1 - a), which belongs to the sigmoid.",
        "0.36": "1 - 0.64.",
        "0.56": "That puts 0.8 through tanh once more; it has been through already.",
    },
    right=f"{slope:.2f}",
)

# %% [markdown]
# ## What you take along
#
# - Hidden layers: ReLU first; tanh or leaky ReLU if that goes badly; the sigmoid hardly ever.
# - Output: sigmoid for yes or no, softmax for one of several classes, the identity for a number.
# - Linear layers collapse: $W = W^{[2]} W^{[1]}$, $b = W^{[2]} b^{[1]} + b^{[2]}$. Without a bend
#   in between, ten layers are one.
# - Slopes from $a$ alone: $a (1 - a)$, $1 - a^2$, and 1 or 0 (or the leak). At 0 the left one.
# - Where a curve is flat, hardly anything is learnt. ReLU is flat left of 0, the S-shaped curves
#   on both sides.
#
# **On your own.** *ELU* is $z$ right of 0 and $e^z - 1$ left of it. Write its slope as a function
# of $a$ (left of 0 it is short), make an `Activation` of both, as `nnlib/activations.py` does, and
# train on the moons with it. Then try $z \, \sigma(z)$, and see why its slope *cannot* be read off
# $a$.
#
# **Further reading.** Why inputs around 0 help: Yann LeCun and others, "Efficient BackProp" (1998).
# How ReLU made deep networks easy to train: Xavier Glorot and others, "Deep sparse rectifier
# neural networks" (2011). Where the leak comes from: Andrew Maas and others, "Rectifier
# nonlinearities improve neural network acoustic models" (2013).

# %% [markdown]
# ## How far you have come
#
# All exercises of the course, each by what its check said last:

# %% tags=["nbval-ignore-output"]
checks.progress()
