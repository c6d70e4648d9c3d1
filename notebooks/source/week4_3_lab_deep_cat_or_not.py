# %% [markdown]
# # Lab: tell cats again, with depth
#
# In [week 2](week2_4_lab_cat_or_not.ipynb) one layer told cats from other drawings, and got about
# seven of ten right. Now you can train two layers, or four. You know all the pieces: this lab joins
# them into one training loop for any number of layers.
#
# Then comes the harder half. One network is right more often than another. Is that because it has
# more layers, because it has more units, or because of luck? You will see a difference of eight
# percentage points that a test from the textbooks calls significant, and of which twenty trainings
# leave less than two; and smaller differences that stay.

# %% tags=["setup"]
import tempfile
import time

import matplotlib.image
import numpy as np

import nnlib
from nnlib import SIGMOID, Dataset, check, checks, dataset_path, originals, plots, read_images, span
from nnlib.demos import deep_cat, occlusion, own_picture
from nnlib.exercises import week4_3
from nnlib.network import backward_propagation, compute_cost, forward_propagation, update_parameters
from nnlib.statistics import mcnemar, wilson_interval
from nnlib.widgets import PredictFirst, ProgressBar, Quiz, name_sliders

name_sliders()

# %% [markdown]
# ## Meet the drawings again
#
# The pictures are the **synthetic** ones of week 2, drawn by a program: half of them cats, the
# others dogs, mugs, trees and more. We split them as there: 209 to train on, 500 for *validation*,
# by which we compare and choose. The test file stays closed until the end.


# %%
def read(path):
    """Read a file of pictures: one picture a column, numbers from 0 to 1."""
    pictures, labels, names = read_images(path)
    X = pictures.reshape(len(pictures), -1).T / 255
    return Dataset(X, labels.reshape(1, -1).astype(float), names, path.name, pictures.shape[1:])


# %%
drawings = read(dataset_path("drawn_cats_train.h5"))
training = drawings.subset(0, drawings.m // 2)
validation = drawings.subset(drawings.m // 2, drawings.m)
X_train, Y_train = training.X[:, :209], training.Y[:, :209]
X_val, Y_val = validation.X, validation.Y

# %% [markdown]
# Look at the shapes first, and at some pictures:

# %%
n_x, m = X_train.shape
print("train:", X_train.shape, Y_train.shape, "and validate:", X_val.shape, Y_val.shape)

# %%
sheet = X_train[:, :8].T.reshape(-1, *drawings.image_shape)
ax = plots.plot_pictures(sheet, captions=[drawings.label_names[int(y)] for y in Y_train[0, :8]])
cats = int(Y_train[0, :8].sum())
plots.show(ax.figure, f"The first 8 training pictures, {cats} of them cats.")

# %% [markdown]
# Before you train anything, ask what has to be beaten, the *baselines*. Two need no training. One
# always gives the answer that is commoner among the training pictures. The other, the *nearest
# neighbour*, looks for the training picture that is most similar to the new one, $x$, and answers
# with its label. The most similar picture $x^{(i)}$ is the one with the smallest
#
# $$\lVert x^{(i)} - x \rVert^2 = \lVert x^{(i)} \rVert^2 - 2\, x^{(i)T} x + \lVert x \rVert^2,$$
#
# and the last summand is the same for all $i$, so we leave it out.


# %%
def nearest_neighbour(X):
    distances = np.sum(X_train**2, axis=0)[:, np.newaxis] - 2 * X_train.T @ X
    return Y_train[:, distances.argmin(axis=0)]


# %%
right = {  # for each model and validation picture: is the answer right?
    "always the same": (Y_val == (Y_train.mean() > 0.5))[0],
    "nearest neighbour": (nearest_neighbour(X_val) == Y_val)[0],
}
for name, answers in right.items():
    print(f"{name}: {answers.mean():.0%} right")

# %% [markdown]
# Remember the second number. Three lines that do nothing but remember the training pictures get
# more than eight of ten right. A network that does worse than that has not earned its training
# time.
#
# ## Write the loop for any number of layers
#
# The recipe is the one of weeks 2 and 3, and the pieces are those of the
# [page before](week4_2_lab_step_by_step.ipynb): forward, cost, backward, update, and round again.
# They work for a list of layers of any length, so the loop does, too:
#
# $$W^{[l]} := W^{[l]} - \alpha \, dW^{[l]}, \qquad b^{[l]} := b^{[l]} - \alpha \, db^{[l]}, \qquad l = 1, \dots, L$$
#
# `nnlib` holds the course's own versions of the pieces: `forward_propagation(X, parameters)` gives
# $A^{[L]}$ and a cache, `backward_propagation(parameters, cache, X, Y)` gives a pair `(dW, db)` for
# each layer, `compute_cost(AL, Y)` a number, and
# `update_parameters(parameters, grads, learning_rate)` a new list of layers.


# %% tags=["exercise"] name="L_layer_model"
def L_layer_model(X, Y, parameters, learning_rate, n_iterations):
    """Train a network of any number of layers.

    X: (n_x, m). Y: (1, m). parameters: where to start, [(W1, b1, g1), ...]; leave it unchanged.
    Returns the trained parameters, and costs: a list with the cost before each step.
    """
    ### BEGIN SOLUTION
    costs = []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
    ### END SOLUTION


# %% tags=["check"] name="L_layer_model"
report_model = check(week4_3.L_LAYER_MODEL, L_layer_model, seed=1)
report_model

# %%
L_layer_model = report_model.function  # yours if it is right, the course's otherwise

# %% [markdown]
# ### Take the shortcut
#
# A step with 12288 numbers a picture takes its time, and we want thousands of steps. Week 2 had a
# shortcut that is exact: training only ever adds mixtures of the training pictures to the first
# layer's weights. All such mixtures together are called the *span* of the pictures. `span` finds
# $X = QR$, and we train on $R$, of shape $(m, m)$, in place of $X$. For any first layer, `reduce`
# turns the weights for $X$ into weights for $R$, and `restore` turns them back. (The optional
# section *Explain the shortcut*, further below, shows why this is exact.)
#
# All networks on this page start alike: normal random weights over the root of the fan-in, biases
# of zero, ReLU in the hidden layers. Only the seed differs.

# %%
small = span(X_train)
print("X:", X_train.shape, "becomes R:", small.R.shape)


# %%
def start_from(seed, *hidden):
    """Draw a network for our pictures that has these hidden layers."""
    return nnlib.initialize_parameters((n_x, *hidden, 1), np.random.default_rng(seed))


def fit(start, learning_rate=0.0075, n_iterations=2500):
    """Train on R; give the network for whole pictures, and the costs."""
    begin = small.reduce(start)
    trained, costs = L_layer_model(small.R, Y_train, begin, learning_rate, n_iterations)
    return small.restore(trained, start), costs


# %% [markdown]
# Is it really the same? Five iterations each way, with four layers, 12288-20-7-5-1:

# %%
start = start_from(31, 20, 7, 5)
long_way, long_costs = L_layer_model(X_train, Y_train, start, 0.0075, 5)
short_way, short_costs = fit(start, n_iterations=5)
print("same costs to 12 digits:", np.allclose(short_costs, long_costs, rtol=0, atol=1e-12))
pairs = zip(long_way, short_way, strict=True)
print("same weights:", all(np.allclose(V, W, rtol=0, atol=1e-12) for (V, _, _), (W, _, _) in pairs))

# %% [markdown]
# ## Train one layer, two layers, four layers
#
# First the model of week 2: one layer, from zero, with a learning rate of 0.005 and 2000
# iterations. Then two layers, 12288-7-1, with a rate of 0.0075 and 2500 iterations.


# %%
def answers_right(parameters, X, Y):
    """Tell for each picture whether the network answers right; (m,)."""
    AL, _ = forward_propagation(X, parameters)
    return ((AL > 0.5) == Y)[0]


# %%
zero = [(np.zeros((1, n_x)), np.zeros((1, 1)), SIGMOID)]
networks, costs = {}, {}
networks["one layer"], costs["one layer"] = fit(zero, 0.005, 2000)
networks["two layers"], costs["two layers"] = fit(start_from(31, 7))

# %% [markdown]
# How many pictures does each get right?

# %%
for name, network in networks.items():
    right[name] = answers_right(network, X_val, Y_val)
    seen = answers_right(network, X_train, Y_train).mean()
    print(f"{name}: cost {costs[name][-1]:.2f}, right about {seen:.0%} of train,", end=" ")
    print(f"{right[name].mean():.0%} of validation")

# %% [markdown]
# Seven hidden units lift the score by about ten percentage points. (The higher rate and the longer
# training are not why: with these, one layer is still at about 70 %. You can try that in
# [Turn the knobs](#Turn-the-knobs).) You know the reason: one layer is one stencil, and a stencil
# that fits light cats speaks against dark ones. With hidden units there can be one stencil for
# each. And yet, look back at the nearest neighbour: the network has not beaten it.
#
# Now four layers, 12288-20-7-5-1, with the same rate and as many iterations.

# %%
name = "four layers"
networks[name], costs[name] = fit(start)
right[name] = answers_right(networks[name], X_val, Y_val)
PredictFirst(
    "One layer gets about 70 % of the validation pictures right, two layers about 80 %. How many "
    "per cent will four layers get right?",
    truth=100 * right[name].mean(),
    unit="%",
    then="Keep it in mind, and do not believe it yet.",
)

# %%
print(f"four layers: {right[name].mean():.0%} of the validation pictures right,", end=" ")
print(f"{answers_right(networks[name], X_train, Y_train).mean():.0%} of the training pictures")

# %% [markdown]
# The two costs on their way down:

# %%
ax = plots.plot_costs({name: costs[name] for name in ("two layers", "four layers")})
ax.set_title("Down they go, not smoothly")
top, two, four = max(costs["two layers"][950:]), costs["two layers"][-1], costs["four layers"][-1]
words = f"Two layers: a spike up to {top:.2f} near iteration 1050, at the end {two:.2f}. Four: "
plots.show(ax.figure, words + f"ragged, at the end {four:.2f}.")

# %% [markdown]
# 70, 80, 88 %: each time we add layers, the score climbs. It looks as if depth were the answer.
#
# Three things in the picture want an explanation. There is a spike in the blue curve: that gets
# [a section of its own](#Look-at-a-spike). The four layers end at a *higher* cost than the two,
# although they are better at new pictures. And they are right about all training pictures. How can
# the cost be so high then? Look inside: what does the last hidden layer tell the output?

# %%
AL, cache = forward_propagation(X_train, networks["four layers"])
silent = np.all(cache[2][1] == 0, axis=0)
print(f"all five units of layer 3 are 0 for {silent.sum()} of {m} pictures:", end=" ")
print(f"{Y_train[0, silent].sum():.0f} of the {Y_train.sum():.0f} cats")
print("answers to these:", np.unique(AL[0, silent].round(2)), end=" ")
share = -np.sum(np.log(AL[0, silent])) / m / compute_cost(AL, Y_train)
print(f"and their share of the cost: {share:.0%}")

# %% [markdown]
# For half of the cats the layer says nothing at all: every ReLU is off, only the bias $b^{[4]}$ is
# left, and each of these cats gets the same 0.79. That is right, but it costs $-\log 0.79$, nearly
# a quarter, each time, and nearly the whole cost comes from there. And these cats move no weight of
# any layer any more: where a ReLU is off, its $a$ and its slope are 0. For them the network has
# learnt what is *not* a cat, and calls a cat what is left.
#
# ## Ask whether that is more than luck
#
# The scores come from 500 pictures. With 500 others they would be a little different. How much?
# Week 2 went 1.96 standard errors to both sides. That breaks down at the edges: somebody who gets
# 10 of 10 right would have an error of 0, and be sure to be perfect for ever. **Wilson's interval**
# asks a better question. Let the true share $p$ be what would be right among ever more pictures:
# *for which $p$ is a score as far from $p$ as ours no rarer than 1 in 20?* If a share $\hat p$ of
# $n$ answers is right, these $p$ lie between two ends, one with the minus and one with the plus,
# where $z = 1.96$:
#
# $$\frac{1}{1 + \frac{z^2}{n}} \left( \hat p + \frac{z^2}{2n} \pm z \sqrt{\frac{\hat p (1 - \hat p)}{n} + \frac{z^2}{4 n^2}} \right)$$

# %%
low, high = wilson_interval(10, 10)
print(f"10 of 10 right: from {low:.0%} to {high:.0%}")

# %%
for name, answers in right.items():
    low, high = wilson_interval(answers.sum(), answers.size)
    print(f"{name:17}: {answers.sum()} of {answers.size}, from {low:.0%} to {high:.0%}")

# %% [markdown]
# The same as a picture, a line for each interval:

# %%
fig, ax = plots.figure(height=2.6)
ends = 100 * np.array([wilson_interval(answers.sum(), answers.size) for answers in right.values()])
for row, answers in enumerate(right.values()):
    ax.plot(ends[row], [row, row], color=plots.GREY, linewidth=2)
    ax.plot(100 * answers.mean(), row, "o", color=plots.CLASS_COLOURS[1])
ax.set(yticks=range(len(right)), yticklabels=right, ylim=(4.5, -0.5))
ax.set(xlabel="right answers to validation pictures, in %")
ax.set_title("Trained once each: four layers seem to be far ahead")
told = ", ".join(f"{name} {answers.mean():.0%}" for name, answers in right.items())
half = np.diff(ends) / 2
words = f"Five dots, intervals of {half.min():.0f} to {half.max():.0f} points each way: "
plots.show(fig, words + f"{told}.")

# %% [markdown]
# The intervals of two and of four layers do not even touch. But if they did, there could still be a
# clear difference, since both models have answered the same pictures: what is hard for one is often
# hard for the other. **McNemar's test** makes use of that. Leave out all pictures that both get
# right, or both wrong. If the two models are equally good, each of the others is like the throw of
# a coin, and about half should fall to each model. The test computes how likely it is that the
# coins fall as unevenly as here, or more so. That is the $p$ *value* (another $p$ than the share
# above); below 0.05 people call a difference *significant*.

# %%
for other in ("one layer", "nearest neighbour", "two layers"):
    paired = mcnemar(right["four layers"], right[other])
    print(f"four layers against {other}: only they are right {paired.only_first} times,", end=" ")
    print(f"only the other {paired.only_second} times, p = {paired.p:.1g}")

# %% [markdown]
# The last line says: if the two were equally good, coins would fall as unevenly as this about five
# times in a million. So it is settled, is it not?
#
# **Think first.** What has been compared here: *two layers* with *four layers*, or this network
# with that network?
#
# <details><summary>Answer</summary>
#
# This network with that one. The test knows about the luck in the choice of pictures. It knows
# nothing of the luck in the start: with another seed each of the two would have become a different
# network. And the two differ in more than depth, since 20 units in the first layer are more than 7.
#
# </details>
#
# ## Train twenty of each
#
# So let us train with twenty seeds. And since we want to know whether it is *depth* or *width*, a
# third kind joins in, 12288-20-1: as wide as the deep one, as deep as the narrow one. One seed
# draws the same first layer for both kinds with 20 units, so that these compare like with like.
#
# Sixty trainings, even by the shortcut, would take too long for a page. But they do not depend on
# each other, so we can do twenty side by side: a stack of matrices, $W^{[l]}$ of shape
# $(20, n^{[l]}, n^{[l-1]})$. NumPy's `@` multiplies stacks matrix by matrix, and `.mT` transposes
# each of them.


# %%
def side_by_side(starts):
    """Stack networks of one shape: W (20, n[l], n[l-1]), b (20, n[l], 1), and g."""
    layers = (zip(*alike, strict=True) for alike in zip(*starts, strict=True))
    return [(np.stack(W), np.stack(b), g[0]) for W, b, g in layers]


def all_activations(A, layers):
    """Go forward from A through these layers of all networks; give A and what each layer makes."""
    A = [A]
    for W, b, g in layers:
        A.append(g(W @ A[-1] + b))
    return A


def all_probabilities(X, stack):
    """Give the answers of all networks to whole pictures; (20, m)."""
    (W1, b1, g1), *layers = stack
    Z1 = np.tensordot(W1, X, 1) + b1  # as W1 @ X, all twenty in one go: faster for wide data
    return all_activations(g1(Z1), layers)[-1][:, 0]


# %% [markdown]
# The training below takes the very steps of yours, with two savings. It notes no costs. And it does
# not touch the first layer's weights while it trains: it keeps only how much of each picture has
# been added to each unit's weights, `C`, and multiplies it by $K = X^T X + 1$, where $X^T X$ holds
# the products of each two pictures. You may take that as given for now; in the optional section you
# write it yourself for one layer.


# %%
def train_all(X, Y, stack, learning_rate, iterations):
    """Train all networks of a stack, none of them knowing of the others."""
    (W1, b1, g1), *layers = stack
    K, Z1, C = X.T @ X + 1, W1 @ X + b1, np.zeros((*b1.shape[:2], Y.size))
    for _ in iterations:
        A = all_activations(g1(Z1 + C @ K), layers)
        step = learning_rate / Y.size * (A[-1] - Y)
        for k in reversed(range(len(layers))):
            W, b, g = layers[k]
            layers[k] = (W - step @ A[k].mT, b - np.sum(step, axis=2, keepdims=True), g)
            step = W.mT @ step * g1.slope(A[k])
        C = C - step
    return [(W1 + C @ X.T, b1 + np.sum(C, axis=2, keepdims=True), g1), *layers]


# %% [markdown]
# Does it do what your loop does? Three seeds, forty iterations:

# %%
starts = [start_from(seed, 20, 7, 5) for seed in (31, 32, 33)]
stacked = train_all(X_train, Y_train, side_by_side(starts), 0.0075, range(40))
for number, one in enumerate(starts):
    alone, _ = fit(one, n_iterations=40)
    pairs = zip(alone, stacked, strict=True)
    same = all(np.allclose(W, V[number], atol=1e-9) for (W, _, _), (V, _, _) in pairs)
    print(f"seed {31 + number}: the same weights in all layers: {same}")

# %% [markdown]
# Now all sixty, 2500 iterations each. This is the longest cell of the page, up to ten seconds; a
# bar tells how far each kind has come, and its button cancels.

# %%
kinds = {"two layers, 7": (7,), "two layers, 20": (20,), "four layers, 20-7-5": (20, 7, 5)}
seeds = range(31, 51)
twenty, twenty_right, seconds = {}, {}, {}
for name, hidden in kinds.items():
    stack = side_by_side([start_from(seed, *hidden) for seed in seeds])
    began = time.perf_counter()
    bar = ProgressBar(range(2500), name)
    twenty[name] = train_all(X_train, Y_train, stack, 0.0075, bar)
    seconds[name] = time.perf_counter() - began
    twenty_right[name] = (all_probabilities(X_val, twenty[name]) > 0.5) == Y_val  # (20, 500)

# %% [markdown]
# (Why the seeds 31 to 50? With some seeds, four layers are touchy: a difference in the sixteenth
# digit of the start grows until a few answers change. Two computers round differently, so your
# numbers would not be ours. With the seeds 31 to 50 no answer to a validation picture changed when
# we tried. We chose by that, not by the scores. *On your own*, at the end, shows you a touchy one.)

# %%
scores = {name: answers.mean(axis=1) for name, answers in twenty_right.items()}
deep, wide, narrow = (scores[name] for name in reversed(kinds))
PredictFirst(
    "Each seed starts both kinds with the same first layer of 20 units. With how many of the twenty "
    "seeds do four layers get more validation pictures right than two layers with 20 units?",
    truth=np.sum(deep > wide),
    high=20,
    then="Fewer than half.",
)


# %%
def draw_dots(ax, scores):
    """Draw a dot for each network, a row for each kind; lift dots that lie on one another."""
    for row, shares in enumerate(scores.values()):
        values = np.sort(np.round(100 * shares, 1))
        lift = [0.09 * (k - np.searchsorted(values, v - 0.3)) for k, v in enumerate(values)]
        ax.plot(values, row - 0.1 - np.array(lift), "o", color=plots.SERIES_COLOURS[row], ms=5)
        ax.plot([values.mean()] * 2, [row, row + 0.25], color=plots.GREY, linewidth=2)
    ax.set(yticks=range(len(scores)), yticklabels=scores, ylim=(len(scores) - 0.5, -0.7))
    ax.set(xlabel="right answers to validation pictures, in %")


# %% [markdown]
# One dot for each of the sixty:

# %%
fig, ax = plots.figure(height=3.4)
draw_dots(ax, scores)
neighbour = 100 * right["nearest neighbour"].mean()
ax.axvline(neighbour, color=plots.GREY, linestyle="--", linewidth=1)
ax.text(neighbour - 0.2, -0.55, "nearest neighbour", ha="right", va="center")
ax.set_title("A dot is a network, a tick the mean: the kinds overlap")
told = "; ".join(f"{name}: {v.min():.0%} to {v.max():.0%}" for name, v in scores.items())
plots.show(fig, f"Twenty dots for each of three kinds, overlapping widely. {told}.")

# %% [markdown]
# The dots of one kind, which differ in nothing but the seed, lie further apart than the means of
# the three kinds. And the pair that we trained first was exceptional in both its networks: with
# seed 31, two layers of 7 units are near the lower end of their row, and four layers *are* the
# upper end of theirs.

# %%
for name, values in scores.items():
    print(f"{name:19}: {values.mean():.0%} on average, standard deviation", end=" ")
    print(f"{100 * np.std(values, ddof=1):.1f} percentage points")

# %% [markdown]
# ### Ask whether it is depth or width
#
# Compare seed by seed. For differences $d_1, \dots, d_{20}$ with mean $\bar d$ and standard
# deviation $s$, the mean difference over ever more seeds lies most likely in
#
# $$\bar d \pm 2.1 \, \frac{s}{\sqrt{20}}$$
#
# (It is 2.1 and not 1.96 because $s$ is itself a guess, made from twenty numbers only.) That allows
# for the luck of the start, and for no other: all sixty networks have been trained on the same 209
# pictures, and have answered the same 500.


# %%
def mean_difference(first, second):
    """Give the mean difference in percentage points, and how far it may be off."""
    d = 100 * (first - second)
    return d.mean(), 2.1 * np.std(d, ddof=1) / np.sqrt(d.size)


# %%
for name, pair in {
    "wider, 20 for 7": (wide, narrow),
    "deeper, 4 for 2": (deep, wide),
    "both": (deep, narrow),
}.items():
    mean, reach = mean_difference(*pair)
    print(f"{name:15}: {mean:+.1f} percentage points, give or take {reach:.1f}", end=" ")
    print(f"(better with {np.sum(pair[0] > pair[1])} of 20 seeds)")

# %% [markdown]
# **Width** has brought something: about two percentage points, and zero is outside of the interval.
# **Depth** has brought nothing that we can measure: the interval holds zero, and small effects in
# either direction. (That is not the same as "depth is no use". For these drawings, 209 of them,
# these sizes and this training, nothing is to be seen.) And the last line asks about the very
# change that we made at first, from 7 units to 20-7-5: of its eight percentage points less than two
# are left, and that interval holds zero as well. The rest was the luck of seed 31.
#
# Was McNemar's test wrong, then? Let us ask it about each of the twenty pairs of the same width:

# %%
a, b = twenty_right["four layers, 20-7-5"], twenty_right["two layers, 20"]
pairs = [mcnemar(first, second) for first, second in zip(a, b, strict=True)]
significant = [pair for pair in pairs if pair.p < 0.05]
for_four = sum(pair.only_first > pair.only_second for pair in significant)
print(f"'significantly' better: four layers with {for_four} seeds,", end=" ")
print(f"two layers with {len(significant) - for_four}; p is", end=" ")
print(", ".join(f"{p:.1g}" for p in sorted(pair.p for pair in significant)))

# %% [markdown]
# It speaks up for four layers twice, and twice for two. (If all pairs were equally good, about one
# $p$ in twenty would still be below 0.05. Four, and so small ones, are more than that.) It may well
# be right each time about the two networks at hand: that they differ by more than the luck of the
# pictures. Only it does not tell what the next seed will bring. If you want to know which *network*
# to use, compare networks on many pictures. If you want to know which *kind* is better, train many
# of each.
#
# ## Look at a spike
#
# Back to the blue curve. Around iteration 1050 the cost of the two layers shoots up to more than
# three times its value, and comes back. Here is that stretch, and beside it something you can
# compute at any iteration: stop at 1040, and try the next step with different learning rates.

# %%
begin = small.reduce(start_from(31, 7))
stopped, _ = L_layer_model(small.R, Y_train, begin, 0.0075, 1040)
_, cache = forward_propagation(small.R, stopped)
grads = backward_propagation(stopped, cache, small.R, Y_train)

# %%
rates = np.linspace(0, 0.009, 46)
tries = [update_parameters(stopped, grads, rate) for rate in rates]
along = [compute_cost(forward_propagation(small.R, p)[0], Y_train) for p in tries]

# %% [markdown]
# Left the spike, right the cost along the direction of that one step:

# %%
spiking = np.array(costs["two layers"])
fig, (left, along_ax) = plots.figure(7, 3.2, columns=2)
left.plot(range(980, 1081), spiking[980:1081], color=plots.CLASS_COLOURS[0])
left.set(xlabel="iteration", ylabel="cost $J$", title="In a zigzag up, and down again")
along_ax.plot(rates, along, color=plots.GREY)
for rate, name, where in ((0, "here, at 1040", "left"), (0.0075, "after the step", "right")):
    after = np.interp(rate, rates, along)
    plots.ring(along_ax, rate, after, plots.CLASS_COLOURS[1])
    along_ax.text(rate, after + 0.015, name, ha=where)
along_ax.set(xlabel="learning rate of the step", ylim=(0.1, 0.42), title="The step goes too far")
words = f"Left: a zigzag up to {max(spiking[980:]):.2f} and back. Right: the cost falls from "
plots.show(fig, words + f"{along[0]:.2f} to {min(along):.2f}, then rises to {spiking[1041]:.2f}.")

# %% [markdown]
# The slopes point the right way: half a step would have lowered the cost by half. A whole step
# crosses the valley and ends on the other side, a little *higher* than it began. There the slope is
# steeper, so the next step is longer, and crosses the valley again. From side to side the cost
# climbs, and that is the zigzag. Beyond iteration 1049 it dies down again: while the weights swing
# across the valley, they also move along it, and have come to where it is wide enough for their
# steps. Nothing is broken. It was a narrow place, too narrow for a rate of 0.0075. Does half the
# rate get through, from iteration 1000 on? To be fair, it gets twice as many iterations.

# %%
at_1000, _ = L_layer_model(small.R, Y_train, begin, 0.0075, 1000)
for rate, n_more in ((0.0075, 300), (0.00375, 600)):
    _, onward = L_layer_model(small.R, Y_train, at_1000, rate, n_more)
    print(f"rate {rate:g}: the cost is {onward[0]:.2f}, then {max(onward):.2f} at most,", end=" ")
    print(f"and {onward[-1]:.2f} after {n_more} iterations")

# %% [markdown]
# No spike, and the same cost in the end, for twice the work. So a spike says: *here the steps are
# longer than the valley is wide.* It is a reason to try a lower rate, and no reason to throw the
# network away. But never stop training in the middle of one.
#
# ## Look at what goes wrong
#
# Which pictures does the four-layer network of seed 31 get wrong? Here are the sixteen of which it
# was surest, with the probability it gave for "cat".

# %%
net = networks["four layers"]
P = forward_propagation(X_val, net)[0][0]
wrong = np.flatnonzero(~right["four layers"])
worst = wrong[np.argsort(-np.abs(P[wrong] - 0.5))][:16]

# %%
sheet = X_val[:, worst].T.reshape(-1, *drawings.image_shape)
captions = [f"{p:.0%}" for p in P[worst]]
ax = plots.plot_pictures(sheet, captions=captions, right=[False] * 16, columns=8)
missed = int(Y_val[0, worst].sum())
plots.show(
    ax.figure, f"16 sure and wrong of {wrong.size} wrong answers, {missed} of the 16 to cats."
)

# %% [markdown]
# Are these hard for everyone?

# %%
for name in ("two layers", "one layer", "nearest neighbour"):
    print(f"{name}: wrong about {np.sum(~right[name][wrong])} of these {wrong.size}, too")
print(f"surer than 90 %: {np.mean(np.abs(P - 0.5) > 0.4):.0%} of all answers,", end=" ")
print(f"{np.mean(np.abs(P[wrong] - 0.5) > 0.4):.0%} of the wrong ones")

# %% [markdown]
# Look for what they have in common. Faces of pandas, bears, a dog and a rabbit are called cats, and
# so are two heaps of shapes; the missed cats stand, sit or lie, with their whole body in the
# picture. Many of the 60 are hard for the other models as well. And note the last line: a wrong
# answer is often a *sure* one. Training has pushed the answers to its own pictures towards 0 and 1,
# and new pictures get such answers, too, right or wrong.
#
# ## Show them negatives
#
# A cat's negative is still a cat. [In week 2](week2_4_lab_cat_or_not.ipynb#What-it-can-never-see)
# you proved that one layer cannot know that: the more a picture looks like a cat to it, the less
# its negative does. What do the networks say?

# %%
for name, network in networks.items():
    said, negated = (forward_propagation(x, network)[0] > 0.5 for x in (X_val, 1 - X_val))
    same, score = np.mean(said == negated), np.mean(negated == Y_val)
    print(f"{name}: the same answer for {same:.0%}, right about {score:.0%} of the negatives")

# %% [markdown]
# See it with the eight cats of which it is surest:

# %%
surest = np.argsort(-P)[:8]
both = np.hstack([X_val[:, surest], 1 - X_val[:, surest]])
P_both = forward_propagation(both, net)[0][0]

# %%
sheet = both.T.reshape(-1, *drawings.image_shape)
ax = plots.plot_pictures(sheet, captions=[f"{p:.0%}" for p in P_both], columns=8)
still = int(np.sum(P_both[8:] > 0.5))
plots.show(
    ax.figure, f"Above 8 surest cats of four layers; {still} of their negatives are cats as well."
)

# %% [markdown]
# There it is, the step from one layer to more. One layer gets most negatives wrong, as it must. The
# four-layer network of seed 31 gives the same answer nearly nine times out of ten, though nobody
# told it what a negative is. (Did it *recognise* these negatives? Look at their number, 79 %, which
# you know from above: nothing in them spoke against a cat, and that was enough.)
#
# By now you will ask at once: with *this seed*, or with all?

# %%
negatives = {}
for name, stack in twenty.items():
    negatives[name] = ((all_probabilities(1 - X_val, stack) > 0.5) == Y_val).mean(axis=1)
    print(f"{name:19}: {negatives[name].mean():.0%} of the negatives right on average")
mean, reach = mean_difference(negatives["four layers, 20-7-5"], negatives["two layers, 20"])
print(f"deeper, 4 for 2: {mean:+.0f} percentage points, give or take {reach:.0f}")

# %%
fig, ax = plots.figure(height=3.2)
draw_dots(ax, negatives)
ax.set(xlabel="right answers to negatives of the validation pictures, in %")
ax.set_title("With negatives, four layers are ahead on average")
told = "; ".join(f"{name}: {v.min():.0%} to {v.max():.0%}" for name, v in negatives.items())
plots.show(fig, f"Twenty dots for each kind; on average, four layers lie furthest right. {told}.")

# %% [markdown]
# So there *is* something that depth has brought: not more right answers to drawings of the kind it
# was trained on, but to their negatives, which it had never seen, and on average over twenty seeds.
# That comes as a surprise, and we found it by looking at one thing after the other, which is how
# one also finds things that are not there. So we note it down as a *guess to be tested*, on
# pictures that had no part in finding it. That is what the test file is for.
#
# ## Cover parts of a picture
#
# What in a picture makes the network say "cat"? With one layer the weights were a picture. You have
# also seen [what the units of a first layer look for](week4_1_deep_networks.ipynb), but no picture
# shows what four layers do together. There is a way that works for every model, whatever is inside:
# **cover a part, and see by how much the probability falls.** Slide a grey square over the picture,
# and you get a map:
#
# $$\text{fall}_{ij} = a(\text{picture}) - a(\text{picture with the square at place } i, j \text{ covered})$$
#
# The square starts in the top left corner and moves by `step` pixels each time; a place where it
# would stick out is left out. So with a height of 64, a size of 16 and a step of 8 there are places
# at 0, 8, ..., 48: seven down, and seven across.


# %% tags=["exercise"] name="occlusion_map"
def occlusion_map(classify, picture, size, step):
    """Cover one square of a picture after the other; note by how much the probability falls.

    classify: takes a column (n_x, 1), gives (1, 1), a probability. picture: (height, width, 3),
    from 0 to 1; leave it unchanged. size: the side of the square, filled with 0.5. step: how far
    it moves each time, from the top left corner; it never reaches over an edge.
    Returns falls: (number of places down, number of places across).
    """
    ### BEGIN SOLUTION
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    falls = np.zeros((len(rows), len(columns)))
    whole = classify(picture.reshape(-1, 1)).item()
    for i, row in enumerate(rows):
        for j, column in enumerate(columns):
            covered = picture.copy()
            covered[row : row + size, column : column + size] = 0.5
            falls[i, j] = whole - classify(covered.reshape(-1, 1)).item()
    return falls
    ### END SOLUTION


# %% tags=["check"] name="occlusion_map"
report_occlusion = check(week4_3.OCCLUSION_MAP, occlusion_map, seed=1)
report_occlusion

# %%
occlusion_map = report_occlusion.function  # yours if it is right, the course's otherwise


def classify(X):
    return forward_propagation(X, net)[0]


# %% [markdown]
# Eight pictures to try it on: cats it is fairly sure of, and others.

# %%
is_cat = Y_val[0] == 1
cats = np.flatnonzero(is_cat & (P > 0.82) & (P < 0.98))[:5]
one_of_many = np.flatnonzero(is_cat & (P.round(2) == 0.79))[:1]
others = np.flatnonzero(~is_cat & (P > 0.1) & (P < 0.4))[:2]
chosen = np.concatenate([cats, one_of_many, others])
shown = X_val[:, chosen].T.reshape(-1, *drawings.image_shape)

# %%
falls = occlusion_map(classify, shown[0], 16, 4)
print("places:", falls.shape, f"the probability without a square: {P[chosen[0]]:.2f}")
print(f"it falls by {falls.max():.2f} at most, and rises by {-falls.min():.2f} at most")

# %% [markdown]
# Under sliders: choose one of eight pictures, six cats and two others, the size of the square, and
# its step.

# %%
covering = occlusion.Occlusion(classify, shown, drawings.label_names, Y_val[0, chosen])
covering

# %% [markdown]
# **Think first, then try.**
#
# 1. Where would *you* cover picture 1 so that it is no cat any more? Does the network agree?
# 2. Picture 6 is a cat, too, with a probability of 0.79. Where does covering help or harm it?
# 3. Pictures 7 and 8 are no cats. Can a grey square make a cat of them?
# 4. Make the square small. What becomes of the largest fall, and of the colours?
#
# <details><summary>Answers</summary>
#
# 1. A square over the chin lowers the probability most; a stretch of background beside it counts,
#    too, while ears and eyes count little. The network was never asked to *find* the cat, only to
#    be right about 209 pictures.
# 2. With a square of 16 pixels, nowhere. Its 0.79 is the one that half of the training cats get:
#    all units of layer 3 are off, and no square of that size turns one on. Larger ones do.
# 3. Yes, both. A grey square is not *nothing* to a network. It changes light and dark at fixed
#    places, and these are all that the first layer looks at. Add up for picture 8, 0.17 + 0.62:
#    there is the 0.79 again, so the square has turned all units of layer 3 off.
# 4. The largest fall shrinks, since a small square changes few of the 12288 numbers. The colours
#    stay strong, because their scale follows the largest change.
#
# </details>
#
# ## Turn the knobs
#
# Now you decide about everything: how many training pictures, how many hidden layers, how many
# units in each, the learning rate, the iterations and the start. Each move trains from scratch and
# shows the interval of the score, with the rivals beside it.

# %%
demo = deep_cat.DeepCat(training, validation)
demo

# %% [markdown]
# **Think first, then try.**
#
# 1. Take away all hidden layers. Which score do you expect, and of which model does it remind you?
# 2. With three hidden layers, give the network 10 training pictures, then 50, then 500. When is the
#    score no better than a coin?
# 3. One hidden layer of 20 units, and 500 pictures in place of 209: does that bring more or less
#    than two more layers did?
# 4. Raise the learning rate to 0.1. What happens, and does it happen with every seed?
#
# <details><summary>Answers</summary>
#
# 1. About 70 %: it is logistic regression, only from a random start. One stencil is one stencil.
# 2. With 10 pictures: it learns them by heart, and a coin does as well on new ones. With 50 it gets
#    about two of three right, with 500 about nine of ten.
# 3. Far more: it gets about 90 % right, some five percentage points more than with 209 pictures.
#    But the nearest neighbour has also got better, to 89 %.
# 4. Training breaks down: the steps are far longer than any valley is wide, and the weights land
#    where many units are off for every picture. How badly depends on the seed; with some seeds all
#    pictures get the same answer.
#
# </details>
#
# What a slider sets, code can set too. If the other knobs are as in the beginning,
# `demo.hidden_layers = 1`, `demo.units_1 = 7` and `demo.seed = 31` bring back the network with the
# spike.

# %% [markdown]
# ## Try your own picture
#
# As in week 2, choose a file, or type its path. It is turned upright, cut to a square and shrunk to
# 64 x 64. Here it starts with a validation drawing.

# %%
path = tempfile.mkdtemp() + "/drawing.png"
matplotlib.image.imsave(path, X_val[:, 0].reshape(drawings.image_shape))
own = own_picture.OwnPicture(classify, drawings.label_names)
own.path = path
own

# %% [markdown]
# Give it a photograph of a cat, and it may well be right, and it may be 99 % sure. Take neither
# seriously. More layers have not changed that: the network has seen 209 drawings by one program,
# and a photograph is of another world, with shadows, fur and sofas. That is *distribution shift*,
# and nothing on this page says how the network does there. The negatives were a mild form of it,
# and even they cost it several percentage points.
#
# ## Optional: explain the shortcut
#
# This section may be left out. It shows why training on $R$ is exact, and how sixty trainings fit
# into ten seconds.
#
# **No step leaves the span.** The first layer's slope is
#
# $$dW^{[1]} = \frac1m \, dZ^{[1]} X^T, \qquad \text{row } k: \quad \frac1m \sum_{i=1}^{m} dz^{[1](i)}_k \, x^{(i)T}$$
#
# Each row is a mixture of the $m$ pictures. So after any number of steps $W^{[1]}$ is the start
# plus mixtures of pictures. What the start holds besides, at right angles to all pictures, no step
# ever touches. $Q$ has $m$ directions of length 1 in its columns, at right angles to each other,
# and every picture is a mixture of them. So $W Q$ says how far each row of $W$ goes in each of these
# directions, and $W Q Q^T$ puts these pieces together again: it is the part of $W$ inside the span.
# The rest is outside:

# %%
Q = small.Q
(W_start, _, _), (W_end, _, _) = start[0], networks["four layers"][0]
inside = [W @ Q @ Q.T for W in (W_start, W_end)]
outside = [W - part for W, part in zip((W_start, W_end), inside, strict=True)]
print(f"inside, the weights moved by up to  {np.abs(inside[1] - inside[0]).max():.1g}")
print("outside, they moved by less than 1e-12:", np.abs(outside[1] - outside[0]).max() < 1e-12)
print(f"share of the start that lies outside: {np.sum(outside[0] ** 2) / np.sum(W_start**2):.0%}")

# %% [markdown]
# Nearly all of the random start lies outside, has no effect on any training picture, and stays as
# it was. (On *new* pictures it has an effect: a little noise. That is why `restore` wants to know
# the start.)
#
# **So write everything in the basis $Q$.** With $X = QR$ and $V = W^{[1]} Q$, of shape
# $(n^{[1]}, m)$,
#
# $$W^{[1]} X = W^{[1]} Q R = V R, \qquad dV = dW^{[1]} Q = \frac1m \, dZ^{[1]} X^T Q = \frac1m \, dZ^{[1]} R^T$$
#
# That is the same network with $V$ in place of $W^{[1]}$ and $R$ in place of $X$, forward and
# backward. So your own functions train it, unchanged. One step, both ways:

# %%
R, V_start = Q.T @ X_train, W_start @ Q
stepped = []
for x, W in ((X_train, W_start), (R, V_start)):
    network = [(W, *start[0][1:]), *start[1:]]
    _, cache = forward_propagation(x, network)
    grads = backward_propagation(network, cache, x, Y_train)
    stepped.append(update_parameters(network, grads, 0.0075)[0][0])
print("W1 after a step, times Q, is V after a step:", np.allclose(stepped[0] @ Q, stepped[1]))

# %% [markdown]
# **One product in place of two.** If the weights are a mixture of pictures anyway, why not keep the
# mixture? Take logistic regression, which starts at zero. Let $c_i$ say how much of picture $i$ is
# in the weights: $w = X c^T$, with $c$ of shape $(1, m)$. Then
#
# $$Z = w^T X + b = c \, X^T X + b, \qquad c := c - \frac{\alpha}{m} (A - Y)$$
#
# since one step adds $-\frac{\alpha}{m} (a^{(i)} - y^{(i)})$ times picture $i$ to the weights. The
# bias takes the same numbers, added up: $b = \sum_i c_i$. So a 1 added to every product of two
# pictures takes care of it,
#
# $$K = X^T X + 1 \quad (m, m), \qquad Z = c K$$
#
# $K$ without the 1 is called the *Gram matrix*. It is computed once, and the pictures are not
# needed any more. Write the training:


# %% tags=["exercise"] name="gram_descent"
def gram_descent(K, Y, learning_rate, n_iterations):
    """Train logistic regression from zero, with the products of the examples alone.

    K: (m, m), the product of each two examples, plus 1 for the bias. Y: (1, m).
    Returns c: (1, m), so that w = X @ c.T and b = np.sum(c).
    """
    ### BEGIN SOLUTION
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - Y)
    return c
    ### END SOLUTION


# %% tags=["check"] name="gram_descent"
report_gram = check(week4_3.GRAM_DESCENT, gram_descent, seed=1)
report_gram

# %%
gram_descent = report_gram.function  # yours if it is right, the course's otherwise
K = X_train.T @ X_train + 1
c = gram_descent(K, Y_train, 0.005, 2000)
(w, b, _) = networks["one layer"][0]
print("the weights of week 2, to 9 digits:", np.allclose(c @ X_train.T, w, rtol=0, atol=1e-9))
print("and the bias:", np.allclose(np.sum(c), b, rtol=0, atol=1e-9))

# %% [markdown]
# In two thousand steps not one weight was ever computed, and in the end they are all there. Look at
# `train_all` again: `C` is your `c`, with a row for each hidden unit. Since these networks do not
# start at zero, `Z1` holds what the start makes of the pictures. The layers above are small, and
# are trained as ever.
#
# How much does it save? Count the multiplications that the first layer of 20 units takes in each
# iteration, forward and backward:

# %%
counts = {"on X": 2 * 20 * n_x * m, "on R": 2 * 20 * m * m, "with K": 20 * m * m}
for name, count in counts.items():
    print(f"{name:6}: {count:11,} multiplications, 1/{counts['on X'] / count:.0f} of the first")

# %% [markdown]
# And on your machine? Here are a network and an iteration of 12288-20-7-5-1, timed. Other work on
# your computer makes such times longer, so run the cell twice.


# %%
def milliseconds(parameters, X, n_iterations):
    """Time an iteration of your training loop."""
    began = time.perf_counter()
    L_layer_model(X, Y_train, parameters, 0.0075, n_iterations)
    return 1000 * (time.perf_counter() - began) / n_iterations


# %% tags=["nbval-ignore-output", "own-machine"]
on_X = milliseconds(start, X_train, 10)
on_R = milliseconds(small.reduce(start), small.R, 200)
abreast = 1000 * seconds["four layers, 20-7-5"] / 2500 / len(seeds)
for name, each in {"on X": on_X, "on R": on_R, "twenty side by side": abreast}.items():
    print(f"{name:19}: {each:.2g} ms, {on_X / each:.0f} times as fast as on X")

# %% [markdown]
# ## Open the test file, once
#
# What do we want to know? Let us write it down *before* we look: (1) how good are the kinds, (2)
# does width help, (3) does depth help, and (4) does depth help with negatives? After this, nothing
# is chosen any more.

# %%
test = read(dataset_path("drawn_cats_test.h5"))
test_right = {
    "nearest neighbour": (nearest_neighbour(test.X) == test.Y)[0],
    **{name: answers_right(network, test.X, test.Y) for name, network in networks.items()},
}
for name, answers in test_right.items():
    low, high = wilson_interval(answers.sum(), answers.size)
    print(f"{name:17}: {answers.mean():.0%} right, from {low:.0%} to {high:.0%}")

# %%
test_scores, test_negatives = {}, {}
for name, stack in twenty.items():
    for found, X in ((test_scores, test.X), (test_negatives, 1 - test.X)):
        found[name] = ((all_probabilities(X, stack) > 0.5) == test.Y).mean(axis=1)
    values = test_scores[name]
    print(f"{name:19}: {values.mean():.0%} on average,", end=" ")
    print(f"from {values.min():.0%} to {values.max():.0%} over {values.size} seeds")

# %% [markdown]
# And the differences between the kinds, with their intervals:

# %%
deep, wide, narrow = (test_scores[name] for name in reversed(kinds))
deep_negated, wide_negated, _ = (test_negatives[name] for name in reversed(kinds))
for name, pair in {
    "wider": (wide, narrow),
    "deeper": (deep, wide),
    "deeper, negatives": (deep_negated, wide_negated),
}.items():
    mean, reach = mean_difference(*pair)
    print(f"{name:17}: {mean:+.1f} percentage points, give or take {reach:.1f}")

# %%
paired = mcnemar(test_right["four layers"], test_right["two layers"])
print(f"McNemar, four layers of seed 31 against two: p = {paired.p:.0e}")

# %% [markdown]
# Everything that the validation pictures said comes again. Hidden layers against none: fourteen
# percentage points or more on average, and the worst of the sixty networks is still ahead of the
# single layer. Twenty units against seven: two or three points. Four layers against two of the same
# width: nothing that can be told from zero. With negatives: about five points, as we had guessed
# beforehand, and so now it counts. And the pair of seed 31, judged alone, would still praise depth.
#
# The nearest neighbour, by the way, is about as good as the average network of each kind.
#
# ## If you own the original files
#
# For the well-known photographs, `train_catvnoncat.h5` and `test_catvnoncat.h5`, results of a
# network 12288-7-1 and of one 12288-20-7-5-1 are published. If you own the files, put them into
# `datasets/`. The next cell then trains both kinds on them, from twenty starts each, beside what is
# published.

# %% tags=["nbval-ignore-output"]
originals.compare_networks()

# %% [markdown]
# What is published, 72 % and 80 %, is one run of each kind, and the test file has 50 photographs:
# 36 and 40 of them. Before you read anything into the difference, ask what Wilson says:

# %%
for n_right in (36, 40):
    low, high = wilson_interval(n_right, 50)
    print(f"{n_right} of 50 right, {n_right / 50:.0%}: from {low:.0%} to {high:.0%}")

# %% [markdown]
# ## Questions on week 4
#
# Six questions on all three pages of this week. Choose, then press Check.

# %% tags=["quiz"]
W3, b3, _ = start[2]
Quiz(
    "The network is 12288-20-7-5-1. What are the shapes of W[3] and b[3]?",
    {
        "(7, 5), (5, 1)": "A row for each unit of layer 3, not for each of its inputs.",
        "(5, 7), (5, 1)": "W[l] is (n[l], n[l-1]): 5 units, each with 7 inputs.",
        "(5, 7), (7, 1)": "Each of the five units has one bias.",
    },
    right=f"{W3.shape}, {b3.shape}",
)

# %% tags=["quiz"]
weights_of = {"12288-20-1": start_from(0, 20), "12288-20-7-5-1": start}
sizes = {name: sum(W.size + b.size for W, b, _ in net_) for name, net_ in weights_of.items()}
more = sizes["12288-20-7-5-1"] / sizes["12288-20-1"] - 1
Quiz(
    "How many more weights and biases has 12288-20-7-5-1 than 12288-20-1?",
    {
        "Twice as many": "Count them: the first layer alone has 20 times 12288 weights.",
        "About a tenth more": "The layers added have 147, 40 and 6: next to 245,000 that is little.",
        "Less than a thousandth more": "Nearly all of the weights are in the first layer.",
    },
    right="Less than a thousandth more" if more < 0.001 else "About a tenth more",
)

# %% tags=["quiz"]
AL, cache = forward_propagation(X_train, start)
dW4 = backward_propagation(start, cache, X_train, Y_train)[3][0]
from_A3 = np.allclose(dW4, (AL - Y_train) @ cache[2][1].T / m)
Quiz(
    "Why does the way forward keep a cache?",
    {
        "dW[l] needs A[l-1]": "dW[l] = dZ[l] A[l-1].T / m, and slopes of g are computed from A[l].",
        "dW and db are kept in it": "Those are results of the way back; the cache comes before.",
        "Training could not be repeated": "The start and the data are enough for that.",
    },
    right="dW[l] needs A[l-1]" if from_A3 else "dW and db are kept in it",
)

# %% tags=["quiz"]
dW = backward_propagation(start, cache, X_train, Y_train)[0][0]
difference, lengths = (np.linalg.norm(2 * dW + sign * dW) for sign in (-1, 1))
Quiz(
    "Somebody's dW is twice too large. Which relative difference does gradient checking show?",
    {
        "About 1e-9": "That is what right formulas show: rounding, and the nudge is not zero.",
        "About 0.3": "The length of the difference over the sum of both lengths: 1 / (2 + 1).",
        "Exactly 0": "Not even right formulas show 0.",
    },
    right="About 0.3" if 0.25 < difference / lengths < 0.35 else "About 1e-9",
)

# %% tags=["quiz"]
(before, *_), (after, *_) = start[0], networks["four layers"][0]
learnt = not np.allclose(before, after) and before.shape == after.shape
Quiz(
    "Which of these is a hyperparameter: chosen by you, and left alone by gradient descent?",
    {
        "W[1]": "It moves with every step: a parameter.",
        "The number of units in layer 1": "The shapes after training are those of the start.",
        "b[4]": "Biases move with every step, too: parameters.",
    },
    right="The number of units in layer 1" if learnt else "W[1]",
)

# %% tags=["quiz"]
(width, off_1), (depth, off_2) = mean_difference(wide, narrow), mean_difference(deep, wide)
clear = [name for name, far in (("Width", width > off_1), ("Depth", depth > off_2)) if far]
Quiz(
    "Which of the two made networks measurably better at new drawings of the same kind?",
    {
        "Width": "20 units against 7: two or three percentage points over twenty seeds.",
        "Depth": "One pair of networks said so. Twenty pairs did not.",
        "Both": "For depth the interval of the mean difference holds zero.",
        "Neither": "For width the interval of the mean difference lies above zero.",
    },
    right="Both" if len(clear) == 2 else (clear or ["Neither"])[0],
)

# %% [markdown]
# ## What you take along
#
# - One loop of four lines trains a network of any depth.
# - Hidden layers can see what one layer cannot: that light and dark cats are both cats.
# - A score has three kinds of luck in it: which pictures it was measured on, which start was drawn,
#   and how much you chose after looking. Wilson and McNemar allow for the first, many seeds for the
#   second, a test file opened once for the third. A fourth, which pictures were there to train on,
#   has not been measured here.
# - Here width brought a little, and depth brought nothing that we could measure on drawings like
#   those in training, and something on negatives. With other data depth can bring a lot: measure it
#   where you are.
# - A spike says that the steps are longer than the valley is wide.
# - Ask a simple rival first. The nearest neighbour needed three lines.
#
# **On your own.** Give the network what it lacks: train on the 209 pictures *and* their negatives,
# `np.hstack([X_train, 1 - X_train])`. Does that help with negatives only? And half of the cats got
# 0.79 because every unit of a layer was off: does the leaky ReLU, `hidden=nnlib.LEAKY_RELU` in
# `initialize_parameters`, cure that? Twenty seeds, please. And train the four layers of seed 5
# twice, the second time from weights multiplied by `1 + 1e-15`. How many validation pictures get
# another answer?
#
# **Further reading.** Thomas Dietterich, "Approximate statistical tests for comparing supervised
# classification learning algorithms" (*Neural Computation*, 1998), on which test answers which
# question; Jeremy Cohen and others, "Gradient descent on neural networks typically occurs at the
# edge of stability" (2021), on valleys that narrow until the steps no longer fit; Matthew Zeiler
# and Rob Fergus, "Visualizing and understanding convolutional networks" (2014), where the grey
# square comes from.

# %% [markdown]
# ## How far you have come
#
# All exercises of the course, each by what its check said last:

# %% tags=["nbval-ignore-output"]
checks.progress()
