# %% [markdown]
# # Lab: tell cats from other drawings
#
# Given a small drawing, say whether it shows a cat. You build the whole model yourself: seven
# short functions that turn pictures into columns of numbers, columns into probabilities, and wrong
# answers into better weights. This is *logistic regression*, and at the same time the smallest
# neural network there is: one layer with one unit.
#
# At the end you will know what such a model sees in a picture, what it can never see, and why the
# next week needs a second layer.

# %% tags=["setup"]
import tempfile
from pathlib import Path

import matplotlib.image
import numpy as np

from nnlib import Dataset, check, checks, dataset_path, numerical_gradient, plots, read_images, span
from nnlib.demos import cat_logistic, own_picture
from nnlib.exercises import week2_4
from nnlib.originals import compare_logistic
from nnlib.widgets import Quiz, name_sliders

TRAIN_PATH = dataset_path("drawn_cats_train.h5")
TEST_PATH = dataset_path("drawn_cats_test.h5")
name_sliders()

# %% [markdown]
# Five things of NumPy and school that this page uses, in case they are rusty:
#
# - `A @ B` multiplies matrices: shapes $(n, k)$ and $(k, m)$ give $(n, m)$. `A * B` multiplies
#   number by number.
# - `A.T` is the transpose, rows turned into columns; in formulas $A^T$.
# - `np.exp`, `np.log` work on every number of an array; $\log$ is the natural logarithm, so
#   $\log e = 1$.
# - A number and an array: `1 + A` adds 1 to each number. That is *broadcasting*.
# - The *chain rule*: if $J$ depends on $a$ and $a$ on $z$, the slopes multiply,
#   $\frac{dJ}{dz} = \frac{dJ}{da} \frac{da}{dz}$.
#
# The pictures are **drawn by a program**, not photographed: cats in four poses, and eighteen other
# things from dogs to mugs. `datasets/README.md` tells how. If you own the well-known files
# `train_catvnoncat.h5` and `test_catvnoncat.h5`, put them into `datasets/` and change the two
# names above; every cell below works with them too.
#
# ## Look at the data
#
# Before you train anything, look at what you train on. The file holds an array of pictures and an
# array of labels.

# %%
pictures, labels, label_names = read_images(TRAIN_PATH)
m, height, width, channels = pictures.shape
print("pictures:", pictures.shape, pictures.dtype, "from", pictures.min(), "to", pictures.max())
print("labels:", labels.shape, "of which", labels.sum(), "are 1, called", repr(label_names[1]))
print("numbers in one picture:", height, "x", width, "x", channels, "=", height * width * channels)

# %% [markdown]
# Each picture has 64 rows of 64 pixels, and each pixel three numbers from 0 to 255: how much red,
# green and blue. Half of the pictures are cats, so somebody who always gives the same answer is
# right half of the time. That is the score to beat.

# %%
first = slice(0, 30)
captions = [label_names[label] for label in labels[first]]
ax = plots.plot_pictures(pictures[first], captions=captions, columns=10)
cats = int(labels[first].sum())
plots.show(
    ax.figure, f"The first 30 pictures of the training file: {cats} are cats, the others are not."
)

# %% [markdown]
# Notice that a cat can be light on a dark background or dark on a light one. A coin decided, for
# cats and for everything else. Keep this in mind: it will matter.
#
# ## Flatten and scale
#
# Logistic regression knows nothing of rows and columns of pixels. It wants each example as a
# *column* of $n_x$ numbers, all examples side by side:
#
# $$X = \begin{bmatrix} x^{(1)} & x^{(2)} & \cdots & x^{(m)} \end{bmatrix} \qquad (n_x, m), \quad n_x = 64 \cdot 64 \cdot 3 = 12288$$
#
# And it learns best from small numbers, so we divide by the largest value a pixel can have, 255.
#
# There is a trap here, a famous one. `pictures` has shape $(m, 64, 64, 3)$, and both of these give
# an array of shape $(n_x, m)$:
#
# 1. `pictures.reshape(n_x, m)`
# 2. one row a picture first, `pictures.reshape(m, n_x)`, and then the transpose, `.T`
#
# **Which one keeps each picture together in its column?** Guess, then look at the first column of
# each, folded back into a picture.

# %%
n_x = height * width * channels
wrong = pictures.reshape(n_x, m)[:, 0].reshape(height, width, channels)
right = pictures.reshape(m, n_x).T[:, 0].reshape(height, width, channels)
fig, ax = plots.figure(4.4, 2.5)
plots.plot_pictures(
    np.stack([wrong, right]), captions=["reshape(n_x, m)", "reshape(m, n_x).T"], ax=ax
)
same = (wrong == pictures[0]).mean()
plots.show(fig, f"Left: noise, {same:.0%} of its numbers are in place. Right: picture 1.")

# %% [markdown]
# The first way deals the numbers out like cards: each column gets a few pixels of many pictures.
# The shape is right and the content is scrambled, and no error will ever tell you. NumPy's
# `reshape` reads and fills the *last* axis first; so a picture's numbers stay together in a row,
# and the transpose makes the row a column.
#
# **Your turn.** Write both steps, flatten and scale.


# %% tags=["exercise"] name="to_columns"
def to_columns(pictures):
    """Make each picture a column of numbers from 0 to 1.

    pictures: (m, height, width, 3), whole numbers from 0 to 255.
    Returns X: (n_x, m), with n_x = height * width * 3.
    """
    ### BEGIN SOLUTION
    return pictures.reshape(len(pictures), -1).T / 255
    ### END SOLUTION


# %% tags=["check"] name="to_columns"
report_to_columns = check(week2_4.TO_COLUMNS, to_columns, seed=1)
report_to_columns

# %% [markdown]
# We never judge a model by the pictures it has learnt from. The first half of the file is for
# training, of which we take at most 209 pictures for now; the second half is for *validation*, to
# compare choices such as the learning rate. A third part, the test file, stays closed until the
# last section.

# %%
to_columns = report_to_columns.function  # yours if it is right, the course's otherwise
X, Y = to_columns(pictures), labels.reshape(1, -1).astype(float)
everything = Dataset(X, Y, label_names, TRAIN_PATH.name, (height, width, channels))
training, validation = everything.subset(0, m // 2), everything.subset(m // 2, m)
m_train = min(209, training.m)
X_train, Y_train = training.X[:, :m_train], training.Y[:, :m_train]
X_val, Y_val = validation.X, validation.Y
print("train:", X_train.shape, Y_train.shape, f"{Y_train.mean():.0%} cats")
print("validate:", X_val.shape, Y_val.shape, f"{Y_val.mean():.0%} cats")

# %% [markdown]
# ## The recipe
#
# Every model of this course is built by the same recipe:
#
# 1. **Structure**: how many inputs, how many units. Here: $n_x$ inputs, one unit.
# 2. **Initialise** the weights.
# 3. **Loop**: *forward*, to the answers and the cost; *backward*, to the slopes of the cost;
#    *update*, one step downhill.
#
# The unit computes, for all examples at once,
#
# $$Z = w^{T} X + b, \qquad A = \sigma(Z), \qquad \sigma(z) = \frac{1}{1 + e^{-z}}$$
#
# with $w$ of shape $(n_x, 1)$, a number $b$, and $Z$ and $A$ of shape $(1, m)$. Each $a$ is the
# probability that its picture shows a cat.
#
# ### Squash: the sigmoid


# %% tags=["exercise"] name="sigmoid"
def sigmoid(Z):
    """Squash each number into 0..1.

    Z: an array of any shape, or a number. Returns the same shape.
    """
    ### BEGIN SOLUTION
    return 1 / (1 + np.exp(-Z))
    ### END SOLUTION


# %% tags=["check"] name="sigmoid"
report_sigmoid = check(week2_4.SIGMOID, sigmoid, seed=1)
report_sigmoid

# %%
sigmoid = report_sigmoid.function  # yours if it is right, the course's otherwise
fig, ax = plots.figure(height=2.6)
Z = np.linspace(-8, 8, 200)
ax.plot(Z, sigmoid(Z), color=plots.GREY)
low, high = sigmoid(np.array([-2, 2]))
plots.ring(ax, -2, low, plots.CLASS_COLOURS[0])
plots.ring(ax, 2, high, plots.CLASS_COLOURS[1])
ax.set(
    xlabel="$z$", ylabel=r"$\sigma(z)$", title="Large z: surely a cat. Very negative z: surely not"
)
plots.show(fig, f"An S-shaped curve from 0 to 1; at z = -2 it is {low:.2f}, at 2 it is {high:.2f}.")

# %% [markdown]
# And far out? At $z = -1000$ your function may ask for $e^{1000}$, which is more than a computer
# can hold: NumPy says *overflow* and goes on with infinity. The answer is right all the same,
# since $1 / (1 + \infty) = 0$. So we tell NumPy not to warn us of it.

# %%
np.seterr(over="ignore")
print("sigmoid(-1000) =", float(sigmoid(-1000.0)))

# %% [markdown]
# ### Initialise
#
# Logistic regression may start from zero. Its cost is a bowl with one lowest value, and from
# wherever you start the way down leads there. (With hidden units this is no longer so, and zero
# would be the worst of starts: week 3.)


# %% tags=["exercise"] name="initialize_with_zeros"
def initialize_with_zeros(n_x):
    """Start from nothing.

    n_x: the number of inputs. Returns w: (n_x, 1), all zeros, and b: the number 0.0.
    """
    ### BEGIN SOLUTION
    return np.zeros((n_x, 1)), 0.0
    ### END SOLUTION


# %% tags=["check"] name="initialize_with_zeros"
report_initialize = check(week2_4.INITIALIZE, initialize_with_zeros, seed=1)
report_initialize

# %%
initialize_with_zeros = report_initialize.function  # yours if right, the course's otherwise
w_0, b_0 = initialize_with_zeros(n_x)
print("w:", w_0.shape, "and b:", b_0)
print("the first answer for every picture:", np.unique(sigmoid(w_0.T @ X_train + b_0)))

# %% [markdown]
# With nothing learnt, every picture gets one half: the model shrugs.
#
# ### Forward and backward
#
# How wrong are the answers? For one picture the *loss* is $-\log a$ if it is a cat and
# $-\log(1 - a)$ if it is not: nothing to pay for a sure and right answer, a lot for a sure and
# wrong one. The *cost* is the average:
#
# $$J = -\frac1m \sum_{i=1}^{m} \Big( y^{(i)} \log a^{(i)} + (1 - y^{(i)}) \log (1 - a^{(i)}) \Big)$$
#
# Backward, the slopes come out astonishingly simple. The slope of the loss is
# $-\frac ya + \frac{1-y}{1-a}$ when $a$ moves, and that of $a$ is $a (1 - a)$ when $z$ moves. The
# chain rule multiplies them, and all fractions cancel: $a - y$ is left. So, with `dZ`, `dw`, `db`
# for the slopes of the cost when $Z$, $w$, $b$ move (but for the factor $\frac1m$, which waits for
# `dw` and `db`):
#
# | slope | shape |
# |---|---|
# | $dZ = A - Y$ | $(1, m)$ |
# | $dw = \frac1m \, X \, dZ^{T}$ | $(n_x, 1)$, as $w$ |
# | $db = \frac1m \sum_i dz^{(i)}$ | a number, as $b$ |
#
# **Before you write it, meet a trap.** What is the loss of a unit that is *very* sure, and wrong?

# %%
for z in (10.0, 30.0, 40.0):
    print(f"z = {z:.0f}: 1 - a = {1 - week2_4.sigmoid(z):.4g}")

# %% [markdown]
# Numbers in a computer have about 16 digits. At $z = 40$, $a$ has been rounded to exactly 1, and
# $\log(1 - a)$ would be minus infinity. The cure is to keep $a$ a hair's breadth away from 0 and 1
# **for the cost only**: `np.clip(A, 1e-15, 1 - 1e-15)`. The slopes need no such care, since
# $A - Y$ has no logarithm in it.


# %% tags=["exercise"] name="propagate"
def propagate(w, b, X, Y):
    """Go forward to the cost and backward to its slopes.

    w: (n_x, 1). b: a number. X: (n_x, m). Y: (1, m) of zeros and ones.
    Returns dw: (n_x, 1), db: a number, and the cost: a number.
    """
    ### BEGIN SOLUTION
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    return X @ dZ.T / m, np.sum(dZ) / m, cost
    ### END SOLUTION


# %% tags=["check"] name="propagate"
report_propagate = check(week2_4.PROPAGATE, propagate, seed=1)
report_propagate

# %% [markdown]
# **Guess the cost at the start**, before any training. You know every answer: it is one half.

# %%
propagate = report_propagate.function  # yours if it is right, the course's otherwise
dw, db, cost = propagate(w_0, b_0, X_train, Y_train)
print(f"cost at the start: {cost:.4f}, and -log(1/2) = {-np.log(0.5):.4f}")
print("dw:", dw.shape, f"and db: {db:.4f}")

# %% [markdown]
# Can you trust slopes that fell out of a formula? Do not believe, measure: nudge a weight up and
# down by a millionth and see what the cost does. Here for five examples with four features, drawn
# at random:

# %%
rng = np.random.default_rng(4)
x, y = rng.normal(size=(4, 5)), rng.integers(0, 2, (1, 5))
start = rng.normal(size=(4, 1))
nudged = numerical_gradient(lambda v: propagate(v, 0.3, x, y)[2], start)
formula = propagate(start, 0.3, x, y)[0]
print("by nudging:", nudged.ravel().round(4))
print("by formula:", formula.ravel().round(4))

# %% [markdown]
# ### Update, and loop
#
# One step moves $w$ and $b$ against their slopes, $w := w - \alpha \, dw$ and
# $b := b - \alpha \, db$. Then everything starts over. Note the cost of each round *before* its
# step, so that the first one is the cost of the start.


# %% tags=["exercise"] name="optimize"
def optimize(w, b, X, Y, n_iterations, learning_rate):
    """Take n_iterations steps downhill.

    w, b, X, Y: as for propagate; leave w unchanged and make a new one in each step.
    Returns w, b, and costs: a list with the cost before each step.
    """
    ### BEGIN SOLUTION
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs
    ### END SOLUTION


# %% tags=["check"] name="optimize"
report_optimize = check(week2_4.OPTIMIZE, optimize, seed=1)
report_optimize

# %%
optimize = report_optimize.function  # yours if it is right, the course's otherwise
_, _, costs_50 = optimize(w_0, b_0, X_train, Y_train, 50, 0.005)
print("costs of rounds 1, 2, 3:", np.round(costs_50[:3], 4))
print(f"the highest of 50 rounds: {max(costs_50):.2f}")

# %% [markdown]
# At first the cost falls, and then it rises *above* its start. A rate of 0.005 is a little too
# much here: the steps jump across the valley and back, as you saw on the start page. Do not give
# up on it, though. Give it more rounds.
#
# ## Train in a blink: the shortcut
#
# Each round multiplies thousands of weights with every picture, twice: too slow for a slider that
# should show two thousand rounds at once. But look at the formula: $dw = \frac1m X \, dZ^T$ is a
# weighted sum of *pictures*. Starting from zero, $w$ always stays a mixture of the $m$ training
# pictures, whatever happens. So $m$ numbers say all about it.
#
# `span` writes each picture in these terms. It finds $Q$, $m$ directions of length 1 at right
# angles to each other, and $R$, each picture's share in each direction, so that $X = QR$. Then
# your own functions, unchanged, train on $R$, of shape $(m, m)$, in place of $X$, of shape
# $(n_x, m)$, and $Q$ turns the result back. Nothing is approximated; only the rounding in the last
# digits differs. Ten rounds each way:

# %%
small = span(X_train)
w_long, b_long, costs_long = optimize(w_0, b_0, X_train, Y_train, 10, 0.005)
w_short, b_short, costs_short = optimize(small.Q.T @ w_0, b_0, small.R, Y_train, 10, 0.005)
print("pictures:", X_train.shape, "become", small.R.shape)
print("same costs to 10 digits:", np.allclose(costs_short, costs_long, rtol=0, atol=1e-10))
print("same weights to 9 digits:", np.allclose(small.Q @ w_short, w_long, rtol=1e-9, atol=1e-9))

# %% [markdown]
# Now all two thousand rounds:

# %%
w_short, b, costs = optimize(small.Q.T @ w_0, b_0, small.R, Y_train, 2000, 0.005)
w = small.Q @ w_short
ax = plots.plot_costs(costs)
ax.set_title("The cost zigzags at first, then falls and falls")
plots.show(
    ax.figure,
    f"Cost over 2000 iterations: from {costs[0]:.2f} it zigzags up to "
    f"{max(costs):.1f}, then falls to {costs[-1]:.2f}.",
)

# %% [markdown]
# The blue area is one curve: the cost jumps up and down from round to round, less and less widely,
# until the valley is found. From there on it falls smoothly.
#
# ## Predict
#
# A probability of *more than* one half is a "cat".


# %% tags=["exercise"] name="predict"
def predict(w, b, X):
    """Answer 1 where the probability exceeds one half, else 0.

    w: (n_x, 1). b: a number. X: (n_x, m). Returns (1, m).
    """
    ### BEGIN SOLUTION
    return (sigmoid(w.T @ X + b) > 0.5).astype(float)
    ### END SOLUTION


# %% tags=["check"] name="predict"
report_predict = check(week2_4.PREDICT, predict, seed=1)
report_predict

# %%
predict = report_predict.function  # yours if it is right, the course's otherwise
answers = predict(w, b, X_val)
print(f"right on the {m_train} training pictures: {np.mean(predict(w, b, X_train) == Y_train):.0%}")
print(f"right on the {validation.m} validation pictures: {np.mean(answers == Y_val):.0%}")
print(f"always the commoner answer: {max(Y_val.mean(), 1 - Y_val.mean()):.0%}")

# %% [markdown]
# Nearly perfect on what it has seen, and much weaker on what it has not. It has learnt the
# training pictures partly *by heart*: with many more weights than pictures that is easy. This gap
# is called *overfitting*; being right about what is new is *generalisation*. That is why there are
# three sets: a *training set* to learn from, a *validation set* to choose by, and a *test set* for one
# last look.
#
# ### All in one
#
# The last function puts the pieces together: start, train, measure.


# %% tags=["exercise"] name="model"
def model(X_train, Y_train, X_val, Y_val, n_iterations=2000, learning_rate=0.005):
    """Train from zero on the training examples; measure on both sets.

    Returns a dictionary with "w", "b", "costs", and the shares of right answers,
    "train_accuracy" and "validation_accuracy", numbers from 0 to 1.
    """
    ### BEGIN SOLUTION
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_val),
    }
    ### END SOLUTION


# %% tags=["check"] name="model"
report_model = check(week2_4.MODEL, model, seed=1)
report_model

# %% [markdown]
# ## What it gets right and wrong
#
# All that the model can see of a picture $x$ is its share in these directions, $Q^T x$. So we hand
# such shorter columns to `model`, and have the result in a blink again.

# %%
model = report_model.function  # yours if it is right, the course's otherwise
trained = model(small.R, Y_train, small.Q.T @ X_val, Y_val, 2000, 0.005)
w, b = small.Q @ trained["w"], trained["b"]
P = sigmoid(w.T @ X_val + b)[0]
sure = np.argsort(-np.abs(P - 0.5))
is_right = (P[sure] > 0.5) == (Y_val[0, sure] == 1)
chosen = np.concatenate([sure[is_right][:10], sure[~is_right][:10]])

# %% [markdown]
# Above, ten answers of which the model was sure and right; below, ten of which it was sure and
# *wrong*. Under each stands the probability it gave for "cat".

# %%
ax = plots.plot_pictures(
    X_val[:, chosen].T.reshape(-1, height, width, channels),
    captions=[f"{p:.0%}" for p in P[chosen]],
    right=(P[chosen] > 0.5) == (Y_val[0, chosen] == 1),
)
n_right, n_wrong = is_right.sum(), (~is_right).sum()
plots.show(
    ax.figure, f"10 of {n_right} right answers above, 10 of {n_wrong} wrong ones below, each sure."
)

# %% [markdown]
# Look for a reason in the lower row before you read on. Is it the pose? The colours? The
# background?
#
# ## See what it has learnt
#
# There is one weight for each number of a picture. So the weights *are* a picture: add up the
# three colours of each pixel, and where the sum is orange, a brighter pixel speaks for a cat;
# where it is blue, against one.

# %%
ax = plots.plot_weights(w, everything.image_shape)
ax.set_title("The weights as a picture")
speak_for = (w.reshape(everything.image_shape).sum(axis=-1) > 0).mean()
plots.show(
    ax.figure,
    f"Blue and orange grain. At {speak_for:.0%} of the pixels, brighter speaks for a cat.",
)

# %% [markdown]
# With some goodwill you see the outline of a head, and in it much noise. One such stencil is all
# that logistic regression has: it lays the stencil on the picture, adds up, and compares with a
# threshold.
#
# ## Compare learning rates

# %%
runs = {}
for rate in (0.0005, 0.002, 0.005, 0.02):
    V = small.Q.T @ X_val
    runs[f"{rate:g}"] = model(small.R, Y_train, V, Y_val, 2000, rate)
ax = plots.plot_costs({rate: np.minimum(run["costs"], 3) for rate, run in runs.items()})
ax.set(title="Slow and smooth, or fast and wild", ylabel="cost $J$ (cut at 3)")
ends = ", ".join(f"{run['costs'][-1]:.2f} at {rate}" for rate, run in runs.items())
plots.show(ax.figure, f"Four cost curves over 2000 iterations. They end at {ends}.")

# %% [markdown]
# Where does it get out of hand? A large rate makes the cost leap to many times its first value,
# because a step that is too long makes the model sure of nonsense:

# %%
for rate, run in runs.items():
    train, val = run["train_accuracy"], run["validation_accuracy"]
    print(f"rate {rate}: cost up to {max(run['costs']):.2g},", end=" ")
    print(f"right in the end on {train:.0%} of train, {val:.0%} of validation")

# %% [markdown]
# And yet the wildest run ends with the lowest cost, and right about every training picture. With
# so many more weights than pictures there are many $w$ that manage that, and even such a zigzag
# finds one. New pictures do not profit: their share hardly moves. So judge by validation, never by
# the cost of training.
#
# ## Turn the knobs
#
# Every move starts from zero and runs *your* `optimize` for all the rounds, and you see the cost,
# the weights and the accuracies of exactly that training.

# %%
demo = cat_logistic.CatDemo(optimize, training, validation)
demo

# %% [markdown]
# **Think first, then try.**
#
# 1. With 10 training pictures, how well does the model do on them? And on the validation pictures?
# 2. What is the best validation accuracy you can reach with these three knobs?
# 3. What happens to the picture of the weights between 50 rounds and 2000?
#
# <details><summary>Answers</summary>
#
# 1. It is right about all ten, and not much better than a coin on new pictures: ten pictures are
#    easily learnt by heart.
# 2. Not far above 70 %; the next section asks whether more pictures change that. And if you tried
#    many settings, even your best one is a bit too good: you have picked it *for these validation
#    pictures*. That is why the test file is still closed.
# 3. After a few rounds it is a soft shape, the difference between the mean cat and the mean other
#    thing. Then it breaks up into grain that fits single training pictures.
#
# </details>

# %% [markdown]
# What a slider sets, code can set too. Here are ten pictures, learnt by heart; the weights begin
# to look like one of them:

# %%
by_heart = cat_logistic.CatDemo(optimize, training, validation)
by_heart.m = min(10, training.m)
by_heart

# %% [markdown]
# ## Ask for more pictures
#
# More data helps, they say. Does it help *this* model? `span` of all training pictures serves
# every smaller number of them as well.

# %%
whole = span(training.X)
counts = [count for count in (10, 20, 50, 100, 209, 350, 500) if count <= training.m]
scores = []
for count in counts:
    part = whole.first(count)
    fit = model(part.R, training.Y[:, :count], part.Q.T @ X_val, Y_val, 2000, 0.005)
    scores.append((fit["train_accuracy"], fit["validation_accuracy"]))
train_scores, val_scores = np.array(scores).T

# %%
fig, ax = plots.figure(height=3)
for curve, dashes in ((train_scores, "o-"), (val_scores, "o--")):
    ax.plot(counts, 100 * curve, dashes, color=plots.GREY)
ax.text(counts[-1], 100 * train_scores[-1] - 5, "training", ha="right")
ax.text(counts[-1], 100 * val_scores[-1] - 7, "validation", ha="right")
ax.set(xlabel="training pictures $m$", ylabel="right answers in %", ylim=(48, 102))
ax.set_title("More pictures help, and soon no more")
plots.show(
    fig,
    f"From {counts[0]} to {counts[-1]} pictures training accuracy goes from {train_scores[0]:.0%} to "
    f"{train_scores[-1]:.0%}, validation accuracy from {val_scores[0]:.0%} to {val_scores[-1]:.0%}.",
)

# %% [markdown]
# With 2000 rounds, the more pictures there are, the fewer of them are learnt by heart. Validation
# accuracy rises at first, and soon stays where it is, with a gap above it. More drawings of this
# kind will not carry this model much further. There must be something that it cannot see.
#
# ## What it can never see
#
# Here is the reason, and it can be proved. Take a picture $x$ and its negative $1 - x$: light
# where it was dark, dark where it was light. A cat's negative is still a cat. But
#
# $$\big(w^T x + b\big) + \big(w^T (1 - x) + b\big) = \sum_j w_j + 2b,$$
#
# the same number for *every* picture. When one summand grows, the other shrinks: the more a
# picture looks like a cat to this model, the *less* its negative does. Let us see:

# %%
z, z_negative = w.T @ X_val + b, w.T @ (1 - X_val) + b
total = np.sum(w) + 2 * b
print("the sum is the same for every picture:", np.allclose(z + z_negative, total))
print(f"the sum is {total:.1f}; a typical z is {np.abs(z).mean():.1f} away from 0")
agree = np.mean((z > 0) == (z_negative > 0))
print(f"a picture and its negative get the same answer in {agree:.0%} of {validation.m} cases")

# %%
sure_cats = np.argsort(-P)[:8]
both = np.concatenate([X_val[:, sure_cats], 1 - X_val[:, sure_cats]], axis=1)
P_both = sigmoid(w.T @ both + b)[0]
sheet = both.T.reshape(-1, height, width, channels)
ax = plots.plot_pictures(sheet, captions=[f"{p:.0%}" for p in P_both], columns=8)
alt = f"Above 8 surest cats of this model; their negatives, below, get {P_both[8:].max():.0%} at most."
plots.show(ax.figure, alt)

# %% [markdown]
# You recognise what is above and what is below, and you would not take everything above for a cat.
# One stencil cannot. What would help is a unit that looks for light cats, a second one that looks
# for dark cats, and a third that says "cat" if either of them does. That is a hidden layer, and it
# is week 3.
#
# ## Try your own picture
#
# Choose a file, or type its path. Any size will do: it is turned upright, cut to a square and
# shrunk to the 64 x 64 pixels that the model sees. Here it starts with one of the validation
# drawings.

# %%
folder = Path(tempfile.mkdtemp())
matplotlib.image.imsave(folder / "drawing.png", validation.X[:, 0].reshape(height, width, channels))
own = own_picture.OwnPicture(lambda x: sigmoid(w.T @ x + b), label_names)
own.path = str(folder / "drawing.png")
own

# %% [markdown]
# If you give it a photograph, do not take the answer seriously, even if it is right. This model
# has seen nothing but drawings in its life; shadows, fur and sofas are news to it, and there is no
# reason why it should do better than a coin. Such a change between training and use is called
# *distribution shift*, and it is how good models fail in practice.

# %% [markdown]
# ## Open the test file, once
#
# All choices are made: the first training pictures, 2000 rounds, a rate of 0.005. Now, and only
# now, the pictures that have had no part in any choice.

# %%
test_pictures, test_labels, _ = read_images(TEST_PATH)
Y_test = test_labels.reshape(1, -1)
right = predict(w, b, to_columns(test_pictures)) == Y_test
accuracy, spread = right.mean(), 1.96 * right.std() / np.sqrt(right.size)
print(f"right on {right.size} test pictures: {accuracy:.0%}")
print(f"on ever more such drawings, most likely {accuracy - spread:.0%} to {accuracy + spread:.0%}")

# %% [markdown]
# Even 500 pictures leave some luck in the score. The second line allows for it: it reaches 1.96
# standard errors to both sides, which takes in the score in the long run 19 times out of 20.

# %% [markdown]
# ## If you own the original files
#
# This exercise is known from another course, with photographs in place of drawings, and the
# results there are published. If you have its two files, put them into `datasets/`, under any
# name, and run the next cell: it trains logistic regression on them in the same way as there,
# and sets your figures beside the published ones. The files are known by their checksums; nothing
# is fetched, and nothing is sent.

# %% tags=["nbval-ignore-output"]
compare_logistic()

# %% [markdown]
# ## Check what you know

# %% tags=["quiz"]
answer = str(to_columns(np.zeros((7, 32, 32, 3))).shape)
Quiz(
    "Seven colour pictures of 32 x 32 pixels become X. What is its shape?",
    {
        "(7, 3072)": "That is one picture a row; in this course each example is a column.",
        "(3072, 7)": "32 * 32 * 3 = 3072 numbers down, seven pictures across.",
        "(1024, 21)": "Three colours of one pixel belong to the same picture.",
    },
    right=answer,
)

# %% tags=["quiz"]
shrug = propagate(np.zeros((5, 1)), 0.0, np.ones((5, 3)), np.array([[1, 0, 0]]))[2]
Quiz(
    "All weights are zero, and one of three examples is a cat. What is the cost?",
    {
        "0": "A cost of 0 is for sure and right answers; these are all one half.",
        "0.69": "Each example costs -log(1/2), whatever its label.",
        "0.33": "The cost averages losses, it does not count cats.",
    },
    right=f"{shrug:.2f}",
)

# %% [markdown]
# ## What you take along
#
# - The recipe: structure, initialise, and a loop of forward, backward, update.
# - $dZ = A - Y$, $dw = \frac1m X dZ^T$, $db = \frac1m \sum dz$: forward and backward in five
#   lines, for any number of pictures.
# - A shape can be right and the content scrambled. Look at your data after every step.
# - Judge by pictures that had no part in training, and open the test set once.
# - One layer is one stencil. It cannot see that a thing and its negative are the same thing.
#
# **On your own.** From each picture, subtract its own mean, `X - X.mean(axis=0)`. Does the cost
# still zigzag? Does the negative still get the opposite answer? What of `np.abs` of that?
#
# **Further reading.** Michael Nielsen, [*Neural Networks and Deep
# Learning*](http://neuralnetworksanddeeplearning.com/), chapter 1; and for the history, David Cox,
# "The regression analysis of binary sequences" (1958).

# %% [markdown]
# ## How far you have come
#
# All exercises of the course, each by what its check said last:

# %% tags=["nbval-ignore-output"]
checks.progress()
