# %% [markdown]
# # Decide yes or no with logistic regression
#
# Is this a cat? Will it rain or snow? Many questions have two answers, and *logistic regression*
# gives them by a single unit: it weighs what it is given, adds up, and turns the sum into a
# probability. It is the smallest neural network there is, and all larger ones train as it does.
#
# On this page a picture becomes a column, a column a probability, a wrong probability a cost. Then
# you walk downhill on that cost, and find the formula of its slope.

# %% tags=["setup"]
import numpy as np

import nnlib
from nnlib import SIGMOID, check, checks, compute_cost, compute_squared_cost, plots
from nnlib.data import make_blobs
from nnlib.demos.cost_surfaces import CostSurfaces
from nnlib.demos.graph import GraphDemo, graphs
from nnlib.exercises import week2_1
from nnlib.slopes import numerical_gradient
from nnlib.widgets import PredictFirst, Quiz, name_sliders

TRAIN_PATH = nnlib.dataset_path("drawn_cats_train.h5")
TEST_PATH = nnlib.dataset_path("drawn_cats_test.h5")
name_sliders()

# %% [markdown]
# ## Turn a picture into a column
#
# A question with two answers is called *binary classification*: an example comes in, and out comes
# its class, 1 for yes or 0 for no. Here is a picture that a program has drawn, with its label. In
# the [lab](week2_4_lab_cat_or_not.ipynb) you will train on hundreds of them; first, what *is* a
# picture?

# %%
pictures, labels, label_names = nnlib.read_images(TRAIN_PATH)
picture = pictures[11]
print("one picture:", picture.shape, "and its label:", labels[11], "=", label_names[labels[11]])
print("its first pixel: red, green, blue =", *picture[0, 0])

# %% [markdown]
# The picture has 64 rows of 64 pixels, and each pixel has three numbers from 0 to 255: how much
# red, green and blue light it sends out. The red numbers alone are the red *channel*. Below, a
# channel is bright where its numbers are large. **In which of the three will the green ground be
# bright? And the pale fur?**

# %%
channels = [np.repeat(picture[..., k : k + 1], 3, axis=-1) for k in range(3)]  # in grey
sheet = np.stack([picture, *channels])
ax = plots.plot_pictures(sheet, captions=["picture", "red", "green", "blue"], columns=4)
red, green, blue = picture.mean(axis=(0, 1))
alt = f"A cat and its three channels; their means are {red:.0f}, {green:.0f} and {blue:.0f}."
plots.show(ax.figure, alt)

# %% [markdown]
# The ground is brightest in green, the fur bright in all three: pale is much of every colour.
#
# A unit wants a *column* of numbers. So we read the picture like a page, row by row, three numbers a
# pixel, and put them one below the other: $64 \cdot 64 \cdot 3 = 12288$ numbers. `load_images` does
# so for all pictures, and divides by 255, so that the numbers go from 0 to 1.
#
# **Guess:** at which place of the column does row 30 begin, counting from 0, as Python does?

# %%
training, test = nnlib.load_images(TRAIN_PATH, TEST_PATH)
x = training.X[:, 11:12]
print("the picture as a column:", x.shape)
row = 30
begin = 64 * 3 * row
found = np.rint(255 * x[begin : begin + 192]).reshape(64, 3)
print(f"row {row} stands from place {begin} on:", np.array_equal(found, picture[row]))

# %% [markdown]
# A row has $64 \cdot 3 = 192$ numbers, so row 30 begins at place $30 \cdot 192 = 5760$. Try another
# row.
#
# ## Learn the letters
#
# | we write | meaning | shape |
# |---|---|---|
# | $n_x$ | number of features, the numbers that describe one example | |
# | $(x, y)$ | one example: its features and its label | $(n_x, 1)$ and a number |
# | $m$ or $m_{train}$, $m_{test}$ | number of examples to train on, and to test with | |
# | $x^{(i)}$, $y^{(i)}$ | example number $i$, counted from 1 | $(n_x, 1)$ and a number |
# | $X = \begin{bmatrix} x^{(1)} & x^{(2)} & \cdots & x^{(m)} \end{bmatrix}$ | all examples, one in each column | $(n_x, m)$ |
# | $Y = \begin{bmatrix} y^{(1)} & y^{(2)} & \cdots & y^{(m)} \end{bmatrix}$ | all labels, in a row | $(1, m)$ |
#
# Shapes are easily written down wrong, so let us ask the arrays.

# %%
print("n_x =", training.n_x, " m_train =", training.m, " m_test =", test.m)
print("X", training.X.shape, " Y", training.Y.shape)
print("X of the test", test.X.shape, " Y of the test", test.Y.shape)
print("x(3)", training.X[:, 2:3].shape, " y(3) =", training.Y[0, 2])

# %% [markdown]
# Number 3 is at place 2. The slice `2:3` keeps a column a column; with a plain `2` its shape would
# be `(12288,)`.
#
# **A slip that you will meet:** "$X$ is an $m \times n_x$ matrix", said of examples that stand in
# columns. Elsewhere examples often *are* rows, and that $X$ is our $X^T$. Then the products turn
# around, and the answers are the same. But you cannot take half of each:

# %%
w = np.random.default_rng(0).normal(size=(training.n_x, 1))  # any weights will do
X_rows = training.X.T  # (m, n_x), as elsewhere
ours, elsewhere = w.T @ training.X, X_rows @ w
print("ours", ours.shape, " elsewhere", elsewhere.shape, " same:", np.allclose(ours, elsewhere.T))
try:
    w.T @ X_rows
except ValueError:
    print(w.T.shape, "@", X_rows.shape, "cannot be multiplied")

# %% [markdown]
# ## Ask for a probability
#
# One feature is easier to draw than 12288. Rain or snow? $x$ is the temperature in degrees Celsius,
# and the label is 1 for rain, 0 for snow. These thirty hours are synthetic: drawn at random, by a
# rule that makes rain more probable the warmer it is.

# %%
rng = np.random.default_rng(13)
X = rng.uniform(-5, 7, (1, 30)).round(1)
Y = (rng.random((1, 30)) < SIGMOID(1.2 * (X - 1))).astype(float)
weather = nnlib.Dataset(X, Y, ("snow", "rain"), "synthetic weather")
print("X:", X.shape, " Y:", Y.shape, " hours of rain:", int(Y.sum()))

# %% [markdown]
# We want $\hat y = P(y = 1 \mid x)$: the probability of rain, given the temperature. (The hat says
# "estimated".)
#
# ### Why not a line?
#
# The simplest try is a straight line, $\hat y = w x + b$. `np.polyfit` finds the one with the
# smallest squared errors. **What will it answer on the warmest hour?**

# %%
slope, height = np.polyfit(X[0], Y[0], 1)
answers = slope * X + height
outside = (answers < 0) | (answers > 1)
print(f"the line answers from {answers.min():.2f} to {answers.max():.2f}")
print(f"{outside.sum()} of {weather.m} answers are below 0 or above 1")
print(f"at 20 °C it would say {20 * slope + height:.1f}")

# %% [markdown]
# A probability of 1.10 means nothing, and one of $-0.08$ neither. At 20 °C, where rain is simply
# sure, the line is more wrong than ever.
#
# ### Squash the line
#
# So we keep the line, call its value $z$, and squash it with the *sigmoid* $\sigma$. This is
# logistic regression:
#
# $$z = w^T x + b, \qquad \hat y = a = \sigma(z), \qquad \sigma(z) = \frac{1}{1 + e^{-z}}$$
#
# with a column $w$ of $n_x$ weights and a number $b$. The product $w^T x$ is
# $w_1 x_1 + \dots + w_{n_x} x_{n_x}$; with one feature it is just $w x$. We say $a$, for
# *activation*, when we speak of the unit, and $\hat y$ when we speak of its answer.
#
# The course's sigmoid is `SIGMOID`; you will write your own soon. **What does it make of 0? Of 10,
# and of $-10$?**

# %%
for z in (-10.0, -5.0, -2.0, 0.0, 2.0, 5.0, 10.0):
    print(f"z = {z:5.1f}: e^-z = {np.exp(-z):9.4g}, sigmoid = {SIGMOID(z):.4f}")

# %% [markdown]
# The formula says the same. If $z$ is large, $e^{-z}$ is nearly 0, and
# $\sigma(z) \approx \frac{1}{1 + 0} = 1$. If $z$ is very negative, $e^{-z}$ is big, and
# $\sigma(z) \approx \frac{1}{\text{big}}$ is nearly 0. At 0 it is one half: no idea.
#
# What do $w$ and $b$ do to the curve?

# %%
t = np.linspace(-8, 10, 181)
fig, (left, right) = plots.figure(7, 2.6, columns=2, sharey=True)
for w, colour in zip((0.3, 1, 5), plots.SERIES_COLOURS, strict=False):
    left.plot(t, SIGMOID(w * t), color=colour, label=f"$w$ = {w}")
for b, colour in zip((-4, 0, 4), plots.SERIES_COLOURS, strict=False):
    right.plot(t, SIGMOID(t + b), color=colour, label=f"$b$ = {b}")
for ax, title in ((left, "$w$ sets how steep ($b$ = 0)"), (right, "$b$ moves it ($w$ = 1)")):
    ax.legend(frameon=False, labelcolor=plots.GREY, loc="lower right")
    ax.set(xlabel="$x$", title=title)
left.set_ylabel(r"$\sigma(w x + b)$")
gap = SIGMOID(5 * 0.4) - SIGMOID(0.3 * 0.4)
plots.show(fig, f"Six S-shaped curves. At x = 0.4, w = 5 answers {gap:.2f} more than w = 0.3.")

# %% [markdown]
# The answer is one half where $w x + b = 0$, at $x = -b / w$. On one side of that *boundary* the
# model says yes, on the other no. Here it is beside the line, with $w = 0.79$ and $b = -0.65$, which
# training will find further down:

# %%
w, b = np.array([[0.79]]), -0.65
A = SIGMOID(w.T @ X + b)  # (1, m): the answers for all hours at once
boundary, accuracy = -b / w[0, 0], np.mean((A > 0.5) == Y)
print(f"one half at {boundary:.1f} °C, and {accuracy:.0%} of the hours are right")

# %%
fig, ax = plots.figure(height=3)
for label, name in enumerate(weather.label_names):
    colour, marker = plots.CLASS_COLOURS[label], plots.CLASS_MARKERS[label]
    ax.plot(X[Y == label], Y[Y == label], marker, color=colour)
    ax.text((7.2, -7.5)[label], label, name, color=colour, va="center")
ax.plot(t, slope * t + height, "--", color=plots.GREY)
ax.plot(t, SIGMOID(w[0, 0] * t + b), color=plots.GREY)
plots.ring(ax, boundary, 0.5)
ax.set(xlabel="temperature $x$ in °C", ylabel=r"$\hat y$", xlim=(-8, 10), yticks=(0, 0.5, 1))
ax.set_title("The line (dashed) leaves 0 to 1, the sigmoid does not")
alt = f"A line that reaches {answers.max():.2f}, and an S-shaped curve, one half at {boundary:.1f}."
plots.show(fig, alt)

# %% [markdown]
# Nothing below 0, nothing above 1, and in between a modest "perhaps". The lone triangle at
# $-3.6$ °C, freezing rain, the model does not believe.
#
# ### Hide the bias among the weights
#
# Often you will see the same model in another dress. Give every example one more feature, $x_0$,
# which is always 1, and call its weight $\theta_0 = b$:
#
# $$\theta = \begin{bmatrix} b \\ w_1 \\ \vdots \\ w_{n_x} \end{bmatrix}, \qquad
# x = \begin{bmatrix} 1 \\ x_1 \\ \vdots \\ x_{n_x} \end{bmatrix}, \qquad
# \hat y = \sigma(\theta^T x)$$
#
# because $\theta^T x = b \cdot 1 + w_1 x_1 + \dots + w_{n_x} x_{n_x}$.
#
# **Your turn.** Put the bias on top of the weights, and a row of ones on top of all examples.


# %% tags=["exercise"] name="theta_form"
def theta_form(w, b, X):
    """Put the bias among the weights, and a row of ones on top of the examples.

    w: (n_x, 1). b: a number. X: (n_x, m).
    Returns theta: (n_x + 1, 1), with b first, and the examples with x0 = 1: (n_x + 1, m).
    """
    ### BEGIN SOLUTION
    theta = np.vstack([[[b]], w])
    return theta, np.vstack([np.ones((1, X.shape[1])), X])
    ### END SOLUTION


# %% tags=["check"] name="theta_form"
report_theta_form = check(week2_1.THETA_FORM, theta_form, seed=1)
report_theta_form

# %% [markdown]
# Both dresses, the same answers:

# %%
theta_form = report_theta_form.function  # yours if it is right, the course's otherwise
theta, X1 = theta_form(w, b, X)
print("theta:", theta.shape, " X with ones:", X1.shape)
print("same answers:", np.allclose(SIGMOID(theta.T @ X1), SIGMOID(w.T @ X + b)))

# %% [markdown]
# The theta form is handy where one array should hold all that is learnt, as further down. Otherwise
# the course keeps $w$ and $b$ apart: their slopes have different formulas.
#
# ## Say how wrong an answer is
#
# The label says what happened, 1 or 0, and the model said $a$. The *loss* $\mathcal L(a, y)$ says
# how wrong that was, for **one** example: 0 for a sure and right answer, large for a sure and wrong
# one. The logarithm is made for this (here always the natural one, $\log e = 1$): it is 0 at 1, and
# falls without end on the way to 0.
#
# - **If $y = 1$**, the loss is $-\log a$: small only if $a$ is near 1.
# - **If $y = 0$**, it is $-\log (1 - a)$: small only if $a$ is near 0.
#
# **Guess:** it rained, and the model gave rain one chance in a hundred. What is the loss?

# %%
for a in (0.99, 0.5, 0.1, 0.01):
    print(f"a = {a:.2f}: loss {-np.log(a):.4f} if y = 1, loss {-np.log(1 - a):.4f} if y = 0")

# %%
a = np.linspace(0.005, 0.995, 199)
fig, ax = plots.figure(height=2.6)
ax.plot(a, -np.log(1 - a), color=plots.CLASS_COLOURS[0])
ax.plot(a, -np.log(a), color=plots.CLASS_COLOURS[1])
ax.text(0.93, 3.6, "snow, $y = 0$", color=plots.CLASS_COLOURS[0], ha="right")
ax.text(0.07, 3.6, "rain, $y = 1$", color=plots.CLASS_COLOURS[1])
plots.ring(ax, 0.5, np.log(2))
ax.set(xlabel="answer $a$", ylabel="loss", title="Sure and wrong is expensive")
plots.show(fig, f"Two mirrored curves that meet at a = 0.5, where the loss is {np.log(2):.2f}.")

# %% [markdown]
# "No idea", $a = 0.5$, costs $\log 2 \approx 0.69$, whatever happened: remember that number.
#
# The two cases fit into one formula, the *cross-entropy* loss:
#
# $$\mathcal L(a, y) = - \big( y \log a + (1 - y) \log (1 - a) \big)$$
#
# One of the factors $y$ and $1 - y$ is 1, the other 0: one of the two terms is switched off.
#
# **A slip that you will meet:** for $y = 0$, "$-\log(a - 1)$". There $a - 1$ is negative, and has no
# logarithm:

# %%
answers = np.array([0.1, 0.5, 0.9])
with np.errstate(invalid="ignore"):  # NumPy would warn, and rightly
    slip = -np.log(answers - 1)
print("-log(a - 1):", slip)
print("-log(1 - a):", (-np.log(1 - answers)).round(4))

# %% [markdown]
# `nan` is "not a number". It spreads to everything that is computed with it.
#
# **Your turn.** Write the loss, for any number of examples at once.


# %% tags=["exercise"] name="cross_entropy"
def cross_entropy(a, y):
    """Return the cross-entropy loss of each example.

    a: probabilities between 0 and 1, an array of any shape, or a number.
    y: labels 0 or 1, the shape of a.
    Returns the losses: the shape of a.
    """
    ### BEGIN SOLUTION
    return -(y * np.log(a) + (1 - y) * np.log(1 - a))
    ### END SOLUTION


# %% tags=["check"] name="cross_entropy"
report_cross_entropy = check(week2_1.CROSS_ENTROPY, cross_entropy, seed=1)
report_cross_entropy

# %% [markdown]
# The loss is about one example. The *cost* $J$ is the mean loss of all of them, and the one number
# that training makes small:
#
# $$J(w, b) = \frac1m \sum_{i=1}^{m} \mathcal L(a^{(i)}, y^{(i)})$$

# %%
cross_entropy = report_cross_entropy.function  # yours if it is right, the course's otherwise
losses = cross_entropy(A, Y)
for i in (0, 1, np.argmax(losses)):
    print(f"{X[0, i]:4.1f} °C: y = {Y[0, i]:.0f}, a = {A[0, i]:.3f}, loss {losses[0, i]:.3f}")
print(f"losses: {losses.shape}, cost: {np.mean(losses):.4f}")
print(f"share of one hour of {weather.m}: {np.max(losses) / np.sum(losses):.0%}")
print(f"cost where w and b are 0: {np.mean(cross_entropy(SIGMOID(0 * X), Y)):.4f}")

# %% [markdown]
# The third of these hours is the freezing rain: nearly half of the whole cost is due to it alone.
#
# ## Choose a cost without traps
#
# Why logarithms? One could also square the error: $\frac12 (a - y)^2$ is 0 for sure and right
# answers, too. We keep $b$, move $w$, and look at the shape of both costs.
#
# A curve is *convex* if no chord, a straight line from one of its points to another, runs below it
# anywhere. A bowl is convex. For three neighbours this says that the middle one must not lie above
# the mean of the two others: the *second difference*
#
# $$J(w - h) - 2 J(w) + J(w + h)$$
#
# must not be negative. `np.diff(..., 2)` computes it all along a curve.

# %%
ws = np.linspace(-3, 4, 141)
costs = {
    "squared error": [np.mean((SIGMOID(w * X + b) - Y) ** 2) / 2 for w in ws],
    "cross-entropy": [np.mean(cross_entropy(SIGMOID(w * X + b), Y)) for w in ws],
}

# %% [markdown]
# **Guess:** how many of the 139 second differences will be negative, for each of the two?

# %%
for name, curve in costs.items():
    print(f"{name}: {np.sum(np.diff(curve, 2) < 0)} second differences are below 0")

# %%
fig, axes = plots.figure(7, 3, columns=2)
ends = [0, 74]  # a chord from w = -3 to w = 0.7
for ax, curve in zip(axes, costs.values(), strict=True):
    ax.plot(ws, curve, color=plots.CLASS_COLOURS[0])
    ax.plot(ws[ends], np.take(curve, ends), "o--", color=plots.CLASS_COLOURS[1])
    ax.set(xlabel="weight $w$", ylim=(0, 1.1 * max(curve)))
axes[0].set(ylabel="cost $J$", title="Squared error: the chord runs below")
axes[1].set_title("Cross-entropy: the chord runs above")
fall = [1 - curve[20] / curve[0] for curve in costs.values()]
alt = f"From w = -3 to -2 the squared error falls by {fall[0]:.0%}, cross-entropy by {fall[1]:.0%}."
plots.show(fig, alt)

# %% [markdown]
# The squared error has a high plain on the left. There the model is sure and mostly wrong, and yet
# hardly any slope tells it where to go. Cross-entropy is steepest just there.
#
# Flat is slow. Can it be worse? Five other hours, made up with some malice: the snow at 1 °C and
# the rain at $-1$ °C are in the wrong places. Now we keep $w = 2$, move $b$, and go down from both
# ends. `numerical_gradient` finds the slopes by nudging, as on the [start page](start_here.ipynb).


# %%
def descend(J, start, learning_rate, n_steps):
    """Return all places on the way down: the start, then one for each step."""
    path = [np.array(start, dtype=float)]
    for _ in range(n_steps):
        path.append(path[-1] - learning_rate * numerical_gradient(J, path[-1]))
    return np.array(path)


X5, Y5 = np.array([[-3, -1, 1, 1, 3]]), np.array([[0, 1, 0, 0, 1]])
five = {
    "squared error": lambda b: compute_squared_cost(SIGMOID(2 * X5 + b), Y5),
    "cross-entropy": lambda b: compute_cost(SIGMOID(2 * X5 + b), Y5),
}

# %% [markdown]
# `compute_cost` of `nnlib` is the mean of your `cross_entropy` (and keeps $a$ just off 0 and 1,
# where a logarithm would be infinite), `compute_squared_cost` half the mean squared error.

# %%
walks = {}
for name, J in five.items():
    for start in (-7, 7):
        walks[name, start] = path = descend(J, [start], 1.0, 300)[:, 0]
        print(f"{name} from {start:2d}: ends at b = {path[-1]:5.2f}, cost {J(path[-1]):.3f}")

# %%
fig, axes = plots.figure(7, 2.6, columns=2)
titles = ("Squared error: two valleys", "Cross-entropy: one")
bs = np.linspace(-9, 9, 181)
for ax, title, (name, J) in zip(axes, titles, five.items(), strict=True):
    ax.plot(bs, [J(b) for b in bs], color=plots.GREY)
    for start, colour in zip((-7, 7), plots.CLASS_COLOURS, strict=True):
        seen = walks[name, start][::10]
        ax.plot(seen, [J(b) for b in seen], "o", color=colour, markersize=4)
        plots.ring(ax, seen[-1], J(seen[-1]), colour)
    ax.set(xlabel="bias $b$", ylabel="cost $J$", title=title)
left, right = walks["squared error", -7][-1], walks["squared error", 7][-1]
plots.show(fig, f"Squared error: two valleys, at {left:.1f} and {right:.1f}; cross-entropy: one.")

# %% [markdown]
# With the squared error, where you arrive depends on the start, and from the right you are caught in
# the worse of two valleys. With cross-entropy both ways lead to one place. That is no accident: the
# loss of one example is convex in $z$, $z$ is a straight line in $w$ and in $b$, and sums of convex
# functions are convex. Where a convex curve has the slope 0, it is at its lowest.
#
# **A slip that you will meet:** "convex means that there is only one local minimum". A *local
# minimum* is a place that is lower than its neighbours. Take $f(w) = \frac{w^2}{1 + w^2}$, which has
# exactly one, at 0:

# %%
low, middle, high = (w**2 / (1 + w**2) for w in (0, 3, 6))
print(f"at w = 3 the curve has {middle:.3f}, its chord from 0 to 6 has {(low + high) / 2:.3f}")
curve = ws**2 / (1 + ws**2)
lower = (curve[1:-1] < curve[:-2]) & (curve[1:-1] < curve[2:])
print("places lower than both neighbours:", np.sum(lower))
print("second differences below 0:", np.sum(np.diff(curve, 2) < 0), "of", ws.size - 2)

# %% [markdown]
# One minimum, and not convex: the chord runs below the curve, and far out it is as flat as that
# plain.
#
# ### Turn the two surfaces
#
# With $w$ and $b$ both free, each curve becomes a surface over the plane of $(w, b)$. The theta
# form serves here: one array holds both, $b$ on top.


# %%
def J(theta):
    """Return the cross-entropy cost of the weather. theta: (2, 1), the bias and the weight."""
    return compute_cost(SIGMOID(theta.T @ X1), Y)


def J_squared(theta):
    """Return the squared-error cost of the weather."""
    return compute_squared_cost(SIGMOID(theta.T @ X1), Y)


far_out = np.array([[7.0], [-0.5]])
remains = [cost(descend(cost, far_out, 1.0, 200)[-1]) / cost(far_out) for cost in (J_squared, J)]

# %% [markdown]
# The start is far out, at $b = 7$ and $w = -0.5$: nearly sure of rain at any temperature, and wrong
# in every hour of snow. Guess a number before you look at the picture.

# %%
PredictFirst(
    "Gradient descent takes 200 steps from there, with the learning rate 1, down the squared error. "
    "What percentage of that cost remains?",
    100 * remains[0],
    unit="%",
    then=f"Down the cross-entropy, {remains[1]:.0%} remain after 200 steps.",
)

# %%
demo = CostSurfaces(weather)
demo

# %% [markdown]
# The ring is the start, the filled circle the end of each descent (on the left they coincide), and
# the dashed line a chord from the start to the lowest point.
#
# **Think first, then try.**
#
# 1. Look from above, with a tilt of 90, and from the side, with 0. Where is the left surface flat?
# 2. From far out, try the learning rates 1, 10 and 30. Which of them lead off the plain? What do
#    they do on the cross-entropy?
# 3. Start from all zeros. Is the squared error a bad cost from there, too?
#
# <details><summary>Answers</summary>
#
# 1. Nearly everywhere, but for one slope across the middle: a plain above and one below, and two of
#    middle height where the model is sure of the same answer in all weather.
# 2. With 1 the squared error stays where it is, with 10 it comes off the plain, with 30 it arrives.
#    The cross-entropy arrives with 1; the larger steps never settle. (Such a plain is called a
#    *plateau*.)
# 3. No: with a rate of 1, both arrive. "Not convex" does not say that every way fails, only that
#    nobody can promise that yours will not.
#
# </details>
#
# ## Find the same cost in ten coins
#
# Cross-entropy has a second reason, which has nothing to do with bowls. Toss a coin that shows heads,
# 1, with an unknown probability $p$. Ten tosses give seven heads. How probable was exactly this
# series? One factor $p$ for each head, one factor $1 - p$ for each tail:
#
# $$p^7 (1 - p)^3$$
#
# As a function of $p$ this is the *likelihood*. The most believable $p$ makes it largest. **Guess
# which one that is.**

# %%
p, tosses = np.linspace(0.05, 0.95, 91), np.array([[1, 1, 0, 1, 0, 1, 1, 1, 0, 1]])
likelihood = p ** tosses.sum() * (1 - p) ** (10 - tosses.sum())
cost = [np.mean(cross_entropy(np.full((1, 10), q), tosses)) for q in p]
fig, (left, right) = plots.figure(7, 2.6, columns=2)
left.plot(p, 1000 * likelihood, color=plots.CLASS_COLOURS[0])
left.set(xlabel="$p$", ylabel="likelihood, in thousandths", title="Highest at 0.7")
right.plot(p, cost, color=plots.CLASS_COLOURS[1])
right.set(xlabel="$p$", ylabel="cost $J$", title="Lowest at 0.7")
top, bottom = p[np.argmax(likelihood)], p[np.argmin(cost)]
plots.show(fig, f"The likelihood is highest at p = {top:.1f}, the cost lowest at p = {bottom:.1f}.")

# %% [markdown]
# Seven out of ten is where the likelihood has its top and the cross-entropy its bottom. They say the
# same thing, for in logistic regression each label is like a coin of its own, which shows 1 with the
# probability $a$ that the model gives. The label that really came had the probability $a$ if
# $y = 1$, and $1 - a$ if $y = 0$. One formula says both, since $a^0 = 1$:
#
# $$P(y \mid x) = a^{\, y} \, (1 - a)^{1 - y}$$
#
# If the labels are independent of each other, the likelihood of all of them is the product. The
# logarithm of a product is a sum of logarithms, and $\log a^y = y \log a$:
#
# $$\log \prod_{i=1}^{m} P(y^{(i)} \mid x^{(i)})
# = \sum_{i=1}^{m} \Big( y^{(i)} \log a^{(i)} + (1 - y^{(i)}) \log (1 - a^{(i)}) \Big) = - m \, J$$
#
# There is our cost. With hours 11 to 20 of the weather:

# %%
A10, Y10 = A[:, 10:20], Y[:, 10:20]
P = A10**Y10 * (1 - A10) ** (1 - Y10)  # of each label that came
print("probabilities:", *(f"{number:.2f}" for number in P[0]))
print(f"likelihood, their product: {np.prod(P):.4f}, its logarithm: {np.log(np.prod(P)):.4f}")
print(f"minus its mean over ten: {-np.log(np.prod(P)) / 10:.4f}")
print(f"the cost of these hours: {np.mean(cross_entropy(A10, Y10)):.4f}")

# %% [markdown]
# To make the cost small is to make the labels as probable as the model can: *maximum likelihood*.
#
# ## Walk downhill from both sides
#
# Now we train, first with $b$ held still, so that there is only $J(w)$. *Gradient descent* takes
# steps against the slope,
#
# $$w := w - \alpha \, \frac{dJ}{dw}$$
#
# with a learning rate $\alpha > 0$. **Which way does it go from $w = -0.5$? And from $w = 2.5$?**


# %%
def J_of_w(w):
    """Return the cost with the bias held still. w: (1,)."""
    return compute_cost(SIGMOID(w * X + b), Y)


for start in (-0.5, 2.5):
    slope = numerical_gradient(J_of_w, [start])[0]
    print(f"w = {start:4.1f}: slope {slope:7.4f}, step {-0.3 * slope:7.4f} at a rate of 0.3")

# %%
ws = np.linspace(-1, 3, 161)
fig, ax = plots.figure(height=2.6)
ax.plot(ws, [J_of_w(w) for w in ws], color=plots.GREY)
for start, colour in zip((-0.5, 2.5), plots.CLASS_COLOURS, strict=True):
    path = descend(J_of_w, [start], 0.3, 60)
    ax.plot(path, [J_of_w(w) for w in path], "o-", color=colour, markersize=4, linewidth=1)
    plots.ring(ax, start, J_of_w(start), colour)
ax.set(xlabel="weight $w$", ylabel="cost $J(w)$", title="Two starts, one end")
alt = f"From w = -0.5 and from w = 2.5 the steps lead to w = {path[-1, 0]:.2f}"
plots.show(fig, f"{alt}, where the cost is {J_of_w(path[-1]):.3f}.")

# %% [markdown]
# On the left the slope is negative, minus makes the step positive, and $w$ grows. On the right the
# slope is positive, and $w$ shrinks. Steep means long steps; near the bottom they become short by
# themselves.
#
# ### Two numbers at once
#
# $J(w, b)$ has two slopes. Nudge $w$ and hold $b$ still: that gives
# $\frac{\partial J}{\partial w}$, a *partial* derivative, with a round $\partial$ because $J$ depends
# on more than one number. The other way round it is $\frac{\partial J}{\partial b}$. Both together
# are the *gradient*, and both numbers step from the same old place:
#
# $$w := w - \alpha \, \frac{\partial J}{\partial w}, \qquad
# b := b - \alpha \, \frac{\partial J}{\partial b}$$

# %%
path = descend(J, np.zeros((2, 1)), 0.5, 200)
for step in (0, 1, 2, 10, 200):
    b_now, w_now = path[step, :, 0]
    print(f"after {step:3d} steps: w = {w_now:5.2f}, b = {b_now:5.2f}, cost {J(path[step]):.4f}")

# %% [markdown]
# These are the 0.79 and $-0.65$ from above. And now with three learning rates, each from zero, in
# 60 steps:

# %%
ways = {"too small": 0.005, "about right": 0.5, "too large": 4.5}
paths = {rate: descend(J, np.zeros((2, 1)), rate, 60) for rate in ways.values()}
for name, rate in ways.items():
    last_two = " and ".join(f"{J(theta):.3f}" for theta in paths[rate][-2:])
    print(f"{name}, {rate}: farthest w = {paths[rate][:, 1].max():.2f}, last two costs {last_two}")

# %% [markdown]
# The grey lines connect places of equal cost, as on a map; the ring is the lowest place.

# %%
fig, axes = plots.figure(7, 2.6, columns=3, sharey=True)
for ax, (name, rate), end in zip(axes, ways.items(), (1.6, 1.6, 8.5), strict=True):
    ws, bs = np.linspace(-0.1, end, 50), np.linspace(-1.6, 0.6, 50)
    heights = [[J(np.array([[b], [w]])) for w in ws] for b in bs]
    ax.contour(ws, bs, np.log(heights), 4, colors=plots.GREY, linewidths=0.6, linestyles="-")
    b_path, w_path = paths[rate][:, :, 0].T
    ax.plot(w_path, b_path, "o-", color=plots.CLASS_COLOURS[1], markersize=3, linewidth=1)
    plots.ring(ax, 0.79, -0.65)
    ax.set(xlabel="weight $w$", title=f"{name}: {rate}")
axes[0].set_ylabel("bias $b$")
ends = ", ".join(f"{J(paths[rate][-1]):.3f} {name}" for name, rate in ways.items())
plots.show(fig, f"Three paths over lines of equal cost. Costs after 60 steps: {ends}.")

# %% [markdown]
# - **Too small**: in the right direction, and far from done.
# - **About right**: one bold step into the valley, then along its floor to the lowest place. Coming to
#   rest like this is called *to converge*; its opposite is *to diverge*.
# - **Too large** (mind the axis: it goes five times as far): the first step leaps to the far side.
#   The steps come back, but in the end they jump to and fro across the lowest place for ever.
#
# **A slip that you will meet:** the update with its fraction upside down,
# $w := w - \alpha \, \frac{\partial w}{\partial J}$. It divides by the slope: the flatter the curve,
# the longer the step, and at the lowest place it would be infinite.

# %%
for w_now in (-0.5, 0.5, 0.78):
    slope = numerical_gradient(J_of_w, [w_now])[0]
    print(f"w = {w_now:4.2f}: right step {-0.3 * slope:6.3f}, upside down {-0.3 / slope:8.3f}")

# %% [markdown]
# So near to the goal, the right step is tiny and the other one leaps out of every picture.
#
# ## Send the error back through the graph
#
# Nudging is fine for two numbers. For a drawing there are 12288 weights and a bias, and each wants
# two costs to be computed, for every single step. A formula gives all slopes at once. To find it,
# look at the calculation as a *graph*: each box is computed from the boxes whose arrows lead to it.
# Here is one example with two features, forward from left to right.

# %%
forward = GraphDemo(graphs.LOGISTIC, step=3)
forward

# %% [markdown]
# How does the loss change if we nudge $w_1$? The nudge travels: $w_1$ moves $z$, $z$ moves $a$, $a$
# moves the loss. We go backward from the loss, one arrow after the other. (A slope found by a formula
# is also called a *derivative*.)
#
# **First arrow: from $a$ to the loss.** The slope of $\log a$ is $\frac1a$. The slope of
# $\log(1 - a)$ is $-\frac{1}{1 - a}$, with a minus since $1 - a$ shrinks when $a$ grows. With
# $\mathcal L = -(y \log a + (1 - y) \log(1 - a))$ that makes
#
# $$\frac{d\mathcal L}{da} = -\frac{y}{a} + \frac{1 - y}{1 - a} .$$
#
# Over one denominator this is $\frac{-y (1 - a) + (1 - y) a}{a (1 - a)}$. In the numerator $y a$ and
# $-y a$ cancel, and there remains
#
# $$\frac{d\mathcal L}{da} = \frac{a - y}{a (1 - a)} .$$
#
# **Second arrow: from $z$ to $a$.** $a = \frac1s$ with $s = 1 + e^{-z}$. The slope of $\frac1s$ is
# $-\frac{1}{s^2}$ as $s$ moves, and that of $s$ is $-e^{-z}$ as $z$ moves. If a nudge of $z$ moves
# $s$ by so many times as much, and a nudge of $s$ moves $a$ by so many times as much, the two factors
# multiply. This is the *chain rule*:
#
# $$\frac{da}{dz} = \frac{e^{-z}}{(1 + e^{-z})^2}
# = \frac{1}{1 + e^{-z}} \cdot \frac{e^{-z}}{1 + e^{-z}} = a \, (1 - a) ,$$
#
# since the first factor is $a$ and the two add up to 1.
#
# **Both arrows together.** By the chain rule once more,
#
# $$dz = \frac{d\mathcal L}{da} \cdot \frac{da}{dz}
# = \frac{a - y}{a (1 - a)} \cdot a \, (1 - a) = a - y$$
#
# Everything complicated cancels. The slope is the answer minus the label: the *error*.
#
# In code, `dz` is the derivative of what we want to make small, the loss or the cost, with respect
# to `z`, as everywhere in this course. So `da` is $\frac{d\mathcal L}{da}$. Never believe a
# derivation that was not measured: nudge every station. (Why that works is the [next
# page](week2_2_derivatives_and_graphs.ipynb).)


# %%
def nudged(f, at):
    """Return the slope of f at the one number in an array (1, 1)."""
    return numerical_gradient(lambda moved: np.sum(f(moved)), at).item()


z, y = np.array([[-0.3]]), np.array([[1]])  # as in the picture
a = SIGMOID(z)
by_formula = {"da": (a - y) / (a * (1 - a)), "da/dz": a * (1 - a), "dz": a - y}
by_nudging = {
    "da": nudged(lambda a: cross_entropy(a, y), a),
    "da/dz": nudged(SIGMOID, z),
    "dz": nudged(lambda z: cross_entropy(SIGMOID(z), y), z),
}

# %% [markdown]
# Side by side:

# %%
for name, slope in by_formula.items():
    print(f"{name:>5}: formula {slope.item():.4f}, nudged {by_nudging[name]:.4f}")

# %% [markdown]
# **Last arrows: from $w$ and $b$ to $z$.** $z = w_1 x_1 + w_2 x_2 + b$, so a nudge of $w_1$ moves
# $z$ by $x_1$ times as much, and a nudge of $b$ moves $z$ by just as much. With the weights in a
# column, it is one formula for any number of features:
#
# $$dw = x \, dz, \qquad db = dz$$
#
# with $x$ and $dw$ of shape $(n_x, 1)$, and numbers $dz$ and $db$. Now walk the whole way: `step`
# goes forward and then back.

# %%
whole_way = GraphDemo(graphs.LOGISTIC, step=8)
whole_way

# %% [markdown]
# **Think first, then try.**
#
# 1. Why do $dw_1$ and $dw_2$ have opposite signs? Which of the two weights should grow?
# 2. Set $x_2$ to 0. What becomes of $dw_2$?
# 3. Set $b$ to 5. What becomes of all the slopes, and why? And if you then set $y$ to 0?
#
# <details><summary>Answers</summary>
#
# 1. They are $dz$ times 2 and $dz$ times $-1$. $dz$ is negative, since $z$ should grow: so $w_1$
#    should grow, and $w_2$, whose feature is negative, should shrink.
# 2. It is 0. A feature that is 0 had no part in the answer, so nothing is learnt about its weight.
# 3. They are nearly 0: the model is sure, and right. With $y = 0$ it is sure and wrong, and $dz$ is
#    nearly 1, as large as it can get.
#
# </details>
#
# ### Write it for any number of features
#
# **Your turn.** Go forward and backward for one example with any number of features. Mind that
# `w.T @ x` is an array of shape `(1, 1)`; its method `.item()` gives the number in it.


# %% tags=["exercise"] name="gradients_of_one"
def gradients_of_one(w, b, x, y):
    """Return how the loss of one example changes with z, w and b.

    w: (n_x, 1). b: a number. x: (n_x, 1). y: 0 or 1.
    Returns dz: a number, dw: (n_x, 1), and db: a number.
    """
    ### BEGIN SOLUTION
    a = SIGMOID(np.sum(w * x) + b)
    dz = a - y
    return dz, x * dz, dz
    ### END SOLUTION


# %% tags=["check"] name="gradients_of_one"
report_gradients_of_one = check(week2_1.GRADIENTS_OF_ONE, gradients_of_one, seed=1)
report_gradients_of_one

# %% [markdown]
# ### Train with it
#
# The cost is the mean of the losses, so its slopes are the means of theirs. (The page [after the
# next](week2_3_vectorization_and_broadcasting.ipynb) gets rid of the loop over the examples.) Now two
# features, and forty synthetic points: two clouds that overlap.

# %%
gradients_of_one = report_gradients_of_one.function  # yours if right, the course's otherwise
clouds = make_blobs(np.random.default_rng(6), 40)
examples = [(clouds.X[:, [i]], clouds.Y[0, i]) for i in range(clouds.m)]
w, b, costs = np.zeros((2, 1)), 0.0, []
for _ in range(100):
    costs.append(np.mean(cross_entropy(SIGMOID(w.T @ clouds.X + b), clouds.Y)))
    _, dws, dbs = zip(*(gradients_of_one(w, b, x, y) for x, y in examples), strict=True)
    w, b = w - 0.5 * np.mean(dws, axis=0), b - 0.5 * np.mean(dbs)
print(f"cost: {costs[0]:.4f} at first, {costs[1]:.4f} after one step, {costs[-1]:.2f} at the end")
print("lower after each step:", bool(np.all(np.diff(costs) < 0)))

# %%
fig, ax = plots.figure(3.6, 3)
plots.plot_decision_boundary(lambda x: SIGMOID(w.T @ x + b), clouds, ax=ax)
ax.get_legend().remove()
accuracy = np.mean((SIGMOID(w.T @ clouds.X + b) > 0.5) == clouds.Y)
ax.set_title(f"{accuracy:.0%} are answered right")
plots.show(fig, f"Two clouds with a straight boundary between them; {accuracy:.0%} are right.")

# %% [markdown]
# The cost starts at $\log 2$, as it must with $w$ and $b$ at zero, and falls with every step. With
# two features the boundary, where $w^T x + b = 0$, is a straight line in the plane.
#
# The formula also explains what you saw before:
#
# - $a - y$ lies between $-1$ and 1, so the slope of the loss is at most as large as $x$. That is why
#   the steps at too large a rate did not grow without end, as they did on the start page.
# - With the squared error $\frac12 (a - y)^2$, the first arrow is $a - y$, and the factor
#   $a (1 - a)$ of the second one does **not** cancel. It is nearly 0 when the model is sure and
#   wrong. That is the plain.

# %%
for z in (-10.0, -5.0, 0.0):
    a = SIGMOID(z)
    print(f"y = 1, z = {z:5.1f}: dz = {a - 1:.4f} with cross-entropy", end=", ")
    print(f"{(a - 1) * a * (1 - a):.6f} with the squared error")

# %% [markdown]
# ## Where it breaks
#
# A convex cost has no false valleys. But does it have a lowest place at all? Take the same thirty
# hours with a perfect boundary: snow below 0.5 °C, rain above, no exception. **Guess what becomes of
# $w$** when training goes on and on. (For `train` of `nnlib`, a network is a list of layers, each with
# weights, bias and activation; here there is just one.)

# %%
Y_clean = (X > 0.5).astype(float)
start = [(np.zeros((1, 1)), np.zeros((1, 1)), SIGMOID)]
history = nnlib.train(X, Y_clean, start, 1.0, 10_000, every=10)
for snapshot in (history[place] for place in (1, 10, 100, 1000)):
    w_now = snapshot.parameters[0][0].item()
    right = np.mean(nnlib.predict(X, snapshot.parameters) == Y_clean)
    print(f"after {snapshot.iteration:5d} iterations: w = {w_now:4.1f}", end=", ")
    print(f"{right:.0%} right, cost {snapshot.cost:.1g}")

# %% [markdown]
# $w$ grows and grows. All answers are right long before the end, but a steeper curve makes them
# surer, and that lowers the cost a little more, for ever: convex, and without a lowest place.
# Nothing crashes. The model just becomes far too sure of itself, after only thirty hours. The cure:
# data that overlap, as real data mostly do, or stopping early.
#
# And the one boundary is always straight. Where yes is in the middle and no on both sides, as for "is
# it warm enough, and not too hot?", no $w$ and $b$ will do. That is what hidden layers are for.

# %% [markdown]
# ## Check what you know

# %% tags=["quiz"]
n_x, m = 28 * 28 * 1, 10
Quiz(
    "Ten grey pictures of 28 x 28 pixels have one number a pixel. What is the shape of X?",
    {
        "(10, 784)": "That is one picture a row, as elsewhere; here each is a column.",
        "(784, 10)": "28 * 28 = 784 numbers down, ten pictures across.",
        "(2352, 10)": "Three numbers a pixel are for colour pictures.",
    },
    right=str((n_x, m)),
)

# %% tags=["quiz"]
wrong_and_sure = cross_entropy(np.array([[0.9]]), np.array([[0]])).item()
Quiz(
    "The model gives rain a probability of 0.9, and it snows. What is the loss?",
    {
        "0.11": "That is -log(0.9), the loss if it rains.",
        "0.81": "That is the square of the error.",
        "0.90": "That is the slope dz, a - y.",
        "2.30": "-log(1 - 0.9): the model gave snow one chance in ten.",
    },
    right=f"{wrong_and_sure:.2f}",
)

# %% tags=["quiz"]
line = np.linspace(-2, 2, 41)
curves = {"w⁴": line**4, "1 - exp(-w²)": 1 - np.exp(-(line**2)), "cos w": np.cos(line)}
convex = [name for name, curve in curves.items() if np.diff(curve, 2).min() >= 0]
Quiz(
    "Which of these is convex, for $w$ from $-2$ to 2?",
    {
        "w⁴": "No second difference is negative.",
        "1 - exp(-w²)": "It has a single minimum, but its sides flatten out.",
        "cos w": "Around 0 it is a hill: chords run below it.",
    },
    right=convex[0],
)

# %% tags=["quiz"]
_, dw, _ = gradients_of_one(np.zeros((2, 1)), 0.0, np.array([[2.0], [-1.0]]), 1)
Quiz(
    "All weights are 0, and the one example is x = (2, -1) with y = 1. What is dw?",
    {
        "(1, -0.5)": "The sign is turned: a - y is 0.5 - 1.",
        "(-1, 0.5)": "dz = 0.5 - 1 = -0.5, and each weight gets that times its feature.",
        "(-2, 1)": "With weights of 0 the answer is 0.5, not 0.",
    },
    right=f"({dw[0, 0]:g}, {dw[1, 0]:g})",
)

# %% [markdown]
# ## What you take along
#
# - A picture is a column of $n_x$ numbers, all examples together are $X$, $(n_x, m)$.
# - $a = \sigma(w^T x + b)$ is the probability of "yes". The boundary is where $w^T x + b = 0$.
# - Loss: one example, $-\log$ of the probability that the model gave to what happened. Cost: the mean.
# - Cross-entropy is convex in $w$ and $b$, the squared error is not. To make the cross-entropy small
#   is to make the labels probable.
# - $w := w - \alpha \, \partial J / \partial w$: against the slope, from both sides.
# - Backward: $dz = a - y$, $dw = x \, dz$, $db = dz$.
#
# **On your own.** Add ten hours of rain at 20 °C to the weather. Fit the line anew: where does it
# cross one half now? And the sigmoid? Then train with the slope of the squared error,
# $(a - y) \, a \, (1 - a)$, from the far-out start, and count the steps until it leaves the plain.
#
# **Further reading.** Where the method comes from: David Cox, "The regression analysis of binary
# sequences" (1958). How many valleys the squared error of a single unit can have: Peter Auer and
# others, "Exponentially many local minima for single neurons" (1996). All about convexity: Stephen
# Boyd and Lieven Vandenberghe, [*Convex Optimization*](https://web.stanford.edu/~boyd/cvxbook/).

# %% [markdown]
# ## How far you have come
#
# All exercises of the course, each by what its check said last:

# %% tags=["nbval-ignore-output"]
checks.progress()
