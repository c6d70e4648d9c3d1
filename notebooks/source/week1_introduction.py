# %% [markdown]
# # What a neural network is, and why now
#
# A neural network is made of computations of one line each. On this page you write one such line,
# stack four of them, and watch a network find its own way to the price of a house. Then you turn
# pictures, sentences and tones into arrays, and let a learner of two lines tell cats from other
# drawings.
#
# Most of this was known decades ago. So why does it work so well *now*? People give three reasons:
# more data, faster computers, better algorithms. You need not believe them, you can measure.

# %% tags=["setup"]
import numpy as np

from nnlib import IDENTITY, RELU, SIGMOID, check, checks, dataset_path, load_images, network, plots
from nnlib.data import make_moons
from nnlib.demos.experiments import ExperimentLog
from nnlib.demos.house_price import HousePriceDemo
from nnlib.exercises import week1
from nnlib.products import Products
from nnlib.training import train
from nnlib.widgets import PredictFirst, ProgressBar, Quiz, name_sliders

name_sliders()

# %% [markdown]
# ## Price a house with one neuron
#
# You know the size of a house, and want its price. Below are 40 houses of a small town. They are
# **synthetic**: the next cell makes them up. A house costs 4000 euros for each square metre above
# 50, and some more or less by chance. Nobody in this town wants to live on less than 50 square
# metres, so the houses below that cost nothing.

# %%
rng = np.random.default_rng(1)
size = np.sort(rng.uniform(10, 160, 40))  # square metres
price = 4 * size - 200 + rng.normal(0, 30, 40)  # thousands of euros
price[price < 0] = 0
for i in (0, 10, 20, 39):
    print(f"a house of {size[i]:.0f} square metres: {price[i]:.0f} thousand euros")

# %% [markdown]
# The simplest rule is a straight line. `np.polyfit` finds the one that fits best (the sum of its
# squared misses is as small as it can be).

# %%
slope, offset = np.polyfit(size, price, 1)
print(f"price = {slope:.2f} * size + ({offset:.0f})")

# %%
PredictFirst(
    "What does this straight line ask for a house of 15 square metres, in thousands of euros?",
    slope * 15 + offset,
    low=-300,
    high=300,
    then="A price below 0: the owner would have to pay somebody to take the house.",
)

# %% [markdown]
# The ring in the picture is at 15 square metres:

# %%
fig, ax = plots.figure(height=3.2)
ax.plot(size, price, "o", color=plots.CLASS_COLOURS[0], markersize=5)
ends = np.array([5, 165])
ax.plot(ends, slope * ends + offset, "--", color=plots.GREY)
plots.ring(ax, 15, slope * 15 + offset)
ax.set(xlabel="size in m²", ylabel="price in thousands of euros")
ax.set_title("The best straight line goes below 0")
plots.show(fig, f"40 houses and a line that asks {slope * 15 + offset:.0f} thousand for 15 m².")

# %% [markdown]
# No house has a negative price. The remedy is simple: wherever the line is below 0, answer 0. The
# line gets a *bend*:
#
# $$a = \max(0, \; w \, x + b)$$
#
# | letter | here | what it is called |
# |---|---|---|
# | $x$ | size of the house | input, or *feature* |
# | $w$ | what one more square metre costs | *weight* |
# | $b$ | moves the line up or down | *bias* |
# | $a$ | price | output |
#
# This is a *neuron*, or *unit*: it multiplies what comes in by weights, adds a bias, and bends the
# result. This bend is called *rectified linear unit*, in short **ReLU**. "Linear" is the line, and
# "rectified" means that only what is above 0 gets through.
#
# **Your turn.** Write this neuron, for a whole array of sizes at once. NumPy has a function that
# compares two things number by number and keeps the larger one: `np.maximum`.


# %% tags=["exercise"] name="house_price"
def house_price(size, weight, bias):
    """Price houses by one ReLU neuron.

    size: an array of any shape, or a number. weight, bias: numbers.
    Returns the prices: the shape of size.
    """
    ### BEGIN SOLUTION
    return np.maximum(0.0, weight * size + bias)
    ### END SOLUTION


# %% tags=["check"] name="house_price"
report_house_price = check(week1.HOUSE_PRICE, house_price, seed=1)
report_house_price

# %% [markdown]
# How good is a rule? We measure its *mean error*: by how much it misses the price of a house, on
# average.

# %%
house_price = report_house_price.function  # yours if it is right, the course's otherwise


def mean_error(answers, truth):
    """Return the mean distance between what was answered and what is true."""
    return np.mean(np.abs(answers - truth))


# %% [markdown]
# First the line, then the same line with a bend:

# %%
print(f"line: {mean_error(slope * size + offset, price):.0f} thousand euros off")
print(f"line with a bend: {mean_error(house_price(size, slope, offset), price):.0f}")

# %% [markdown]
# **Two slips that you may meet.** This neuron is sometimes called *logistic regression*. That is
# another unit with another bend, the *sigmoid*, whose answers lie between 0 and 1: good for a
# probability, useless for a price. And the neuron is sometimes said to be *given the price*. It is
# given the size, and the price comes out. Run both slips, for three houses with the weight 4 and
# the bias $-200$:

# %%
sizes = np.array([40.0, 55.0, 100.0])
prices = house_price(sizes, 4, -200)
print("this neuron:        ", prices)
print("logistic regression:", SIGMOID(4 * sizes - 200).round(2))
print("given the price:    ", house_price(prices, 4, -200))

# %% [markdown]
# ## Set the weight and the bias
#
# Below, both numbers are yours to set. Guess first where the bend will be:

# %%
PredictFirst(
    "With a weight of 4 and a bias of $-200$: up to how many square metres is the answer 0?",
    200 / 4,
    high=200,
    unit="m²",
    then="There, w x + b is exactly 0. So the bend is where x is -b divided by w.",
)

# %%
demo = HousePriceDemo(house_price, size, price)
demo

# %% [markdown]
# **Think first, then try.**
#
# 1. How small can you make the mean error?
# 2. Can you move the bend and leave the neuron as steep as it is? Can you make it steeper and leave
#    the bend where it is?
# 3. Set the weight to 2 and the bias to $-400$. All answers are 0. Now move the bias a little. Does
#    the mean error tell you in which direction it gets better?
#
# <details><summary>Answers</summary>
#
# 1. To about 15 thousand euros. It cannot be 0, for the prices hold some chance that no size tells.
# 2. The first is easy: move the bias. The second takes both sliders, since the bend is at $-b / w$.
# 3. No. All answers stay 0, so the mean error stays the same: it is *flat* here, and tells you
#    nothing about where to go. Remember that for later on this page.
#
# </details>
#
# There is a way to find both numbers without any thought: try every place of both sliders.

# %%
settings = [(w, b) for w in np.arange(0, 8.05, 0.1) for b in np.arange(-400, 405, 10)]
errors = [mean_error(house_price(size, w, b), price) for w, b in settings]
best_w, best_b = settings[np.argmin(errors)]
print(f"{len(settings)} settings tried; the best is weight {best_w:.1f}, bias {best_b:.0f},")
print(f"off by {min(errors):.0f} thousand euros")

# %% [markdown]
# That works for two numbers with 81 places each. Ten numbers would have $81^{10}$ settings, more than
# a billion billion, and networks have millions of numbers. So these are not tried out but *trained*:
# they walk downhill, as a single weight did on the [first page](start_here.ipynb).
#
# ## Stack neurons
#
# Size is not all. Suppose that we know four things about a house: its size, its bedrooms, its
# postcode, and the wealth of its street (what people there earn, in thousands of euros a year). In
# our town, postcodes count from 1 in the centre to 9 at the edge.
#
# What makes a price of these? One could think of three things *in between*, and leave each of them
# to a neuron:
#
# - the **family size** that fits in, from size and bedrooms;
# - **walkability**, the shops that one can walk to, from the postcode;
# - **school quality**, from postcode and wealth.
#
# A fourth neuron makes the price of these three. Take a house of 100 square metres with 3 bedrooms,
# in postcode 3, in a street with a wealth of 40. All weights are chosen by hand:

# %%
family_size = RELU(0.02 * 100 + 0.5 * 3 - 1)
walkability = RELU(-2 * 3 + 10)
school_quality = RELU(-0.5 * 3 + 0.2 * 40 - 3)
answer = 60 * family_size + 20 * walkability + 40 * school_quality + 50
print(f"family size {family_size:g}, walkability {walkability:g}, school {school_quality:g}")
print(f"price: {answer:g} thousand euros")

# %% [markdown]
# Follow one of them in your head: $-2 \cdot 3 + 10 = 4$ shops, and the bend leaves it as it is. In
# postcode 7 it would be $-4$, and the bend makes that 0. (The last neuron adds up nothing negative,
# so it needs no bend.)
#
# This is a *neural network* with two *layers*. As arrays, the three neurons of the first layer are
# computed at once: each **row** of $W^{[1]}$ holds the weights of one of them. A number in square
# brackets says which layer.
#
# | | shape | |
# |---|---|---|
# | $x$ | $(4, 1)$ | the four features of a house, as a column |
# | $W^{[1]}$, $b^{[1]}$ | $(3, 4)$, $(3, 1)$ | three neurons, each with four weights and a bias |
# | $W^{[2]}$, $b^{[2]}$ | $(1, 3)$, $(1, 1)$ | one neuron with three weights and a bias |

# %%
W1 = np.array([[0.02, 0.5, 0, 0], [0, 0, -2, 0], [0, 0, -0.5, 0.2]])
b1 = np.array([[-1.0], [10.0], [-3.0]])
W2, b2 = np.array([[60.0, 20.0, 40.0]]), np.array([[50.0]])
by_hand = [(W1, b1, RELU), (W2, b2, IDENTITY)]  # the identity is no bend at all
x = np.array([[100.0], [3.0], [3.0], [40.0]])
answer, cache = network.forward_propagation(x, by_hand)  # you write it in week 3
between = cache[0].A
print("in between:", between.ravel(), "and the price:", answer.item())

# %% [markdown]
# The same numbers. Here is the network as a drawing: a line is a weight, orange if it is positive,
# blue if it is negative. Where the weight is 0, there is no line.


# %%
def draw_stack(ax, layers, names):
    """Write the units' names, and draw a line for each weight, thick for the large ones."""
    heights = [(len(column) - 1) / 2 - np.arange(len(column)) for column in names]
    for left, (W, _, _) in enumerate(layers):
        for (to, start), w in np.ndenumerate(W / np.abs(W).max(axis=1, keepdims=True)):
            ends = heights[left][start], heights[left + 1][to]
            style = {"color": plots.CLASS_COLOURS[int(w > 0)], "linewidth": 0.7 + 2.3 * abs(w)}
            ax.plot([left + 0.3, left + 0.7], ends, **style, visible=w != 0)
    for place, column in enumerate(names):
        for name, height in zip(column, heights[place], strict=True):
            ax.text(place, height, name, ha="center", va="center", fontsize=10)
    ax.set(xlim=(-0.35, 2.3), ylim=(-1.9, 1.9), xticks=[], yticks=[])


# %% [markdown]
# The values are those of our house.

# %%
features = ["size\n100", "bedrooms\n3", "postcode\n3", "wealth\n40"]
names = ["family size", "walkability", "school quality"]
with_values = [f"{name}\n{value:g}" for name, value in zip(names, between[:, 0], strict=True)]
fig, ax = plots.figure(7, 2.9)
draw_stack(ax, by_hand, [features, with_values, [f"price\n{answer.item():g}"]])
ax.set_title("Set by hand: every unit in between has a name and a task")
plots.show(fig, f"Four features, three named units, and the price: {answer.item():g} thousand.")

# %% [markdown]
# The units in between are called *hidden units*, for no list of houses tells what they say. Together
# they are a *hidden layer*.
#
# ## Let the network choose its hidden units
#
# Who says that family size is what counts? In practice nobody sets such weights. One lets *every*
# hidden unit take *all* four features, which is called *fully connected*, and leaves all weights to
# training. **Will it find family size, walkability and school quality by itself?**
#
# Our town is just right to ask that: its prices are *made* by the network above, plus some chance.


# %%
def draw_houses(rng, m):
    """Return m houses: size, bedrooms, postcode, wealth, shape (4, m)."""
    size = rng.uniform(30, 180, m)
    bedrooms = np.clip(np.round(size / 30 + rng.normal(0, 1, m)), 1, 7)
    return np.stack([size, bedrooms, rng.integers(1, 10, m), rng.uniform(20, 60, m)])


# %% [markdown]
# The first 300 houses are to learn from, another 300 to see what was learnt.

# %%
rng = np.random.default_rng(1)
X = draw_houses(rng, 600)
Y = network.forward_propagation(X, by_hand)[0] + rng.normal(0, 15, (1, 600))
X_train, Y_train, X_new, Y_new = X[:, :300], Y[:, :300], X[:, 300:], Y[:, 300:]
print("to learn from:", X_train.shape, Y_train.shape, " new ones:", X_new.shape, Y_new.shape)

# %% [markdown]
# Training goes best with numbers of about the same size, so from each feature we subtract its mean
# and divide by its *standard deviation*, the usual distance from the mean, and likewise for the
# prices. Then `train` walks downhill, 1500 steps, from small random weights: all 12 + 3 weights and
# all 3 + 1 biases at once. (How it finds all these slopes is the matter of weeks 2 to 4.)

# %%
centre, spread = X_train.mean(axis=1, keepdims=True), X_train.std(axis=1, keepdims=True)


def learn(layer_dims, seed):
    """Train from a random start to price the 300 houses."""
    rng = np.random.default_rng(seed)
    start = network.initialize_parameters(layer_dims, rng, output=IDENTITY)
    targets = (Y_train - Y_train.mean()) / Y_train.std()
    return train((X_train - centre) / spread, targets, start, 0.3, 1500, every=1500)[-1].parameters


# %% [markdown]
# To ask the network, the price that it gives is scaled back to euros.


# %%
def ask(X, parameters):
    """Return the prices, (1, m), and what the hidden units say, (3, m), for houses X."""
    answers, cache = network.forward_propagation((X - centre) / spread, parameters)
    return Y_train.mean() + Y_train.std() * answers, cache[0].A


# %% [markdown]
# How well does it price the 300 houses that it has never seen? Compare it with the network that
# made the prices, whose misses are nothing but chance, and with a network without hidden units: a
# straight line in four features.

# %%
learnt = learn([4, 3, 1], seed=1)
answers, hidden = ask(X_new, learnt)
rule, rule_cache = network.forward_propagation(X_new, by_hand)
line, _ = ask(X_new, learn([4, 1], seed=1))
given = {"always the mean": Y_train.mean(), "without hidden units": line}
for name, prices in (given | {"learnt": answers, "set by hand": rule}).items():
    print(f"{name:>20}: {mean_error(prices, Y_new):3.0f} thousand euros off")

# %% [markdown]
# It was told nothing but houses and what they cost, and comes near to the network that made the
# prices. Do its units do what ours do? We measure that by the *correlation*: 1 if two rows of numbers
# rise and fall together, $-1$ if one rises where the other falls, about 0 if neither tells of the
# other.


# %%
def correlations(A, B):
    """Return how each row of A goes with each row of B: (rows of A, rows of B)."""
    A, B = (rows - rows.mean(axis=1, keepdims=True) for rows in (A, B))
    A, B = (rows / np.linalg.norm(rows, axis=1, keepdims=True) for rows in (A, B))
    return A @ B.T


# %% [markdown]
# Left the learnt network, drawn as above, and right the table of the correlations:

# %%
alike = correlations(hidden, rule_cache[0].A)
fig, (left, right) = plots.figure(7, 3.3, columns=2, width_ratios=(8, 5))
units, short = ["unit 1", "unit 2", "unit 3"], ["size", "bedrooms", "postcode", "wealth"]
draw_stack(left, learnt, [short, units, ["price"]])
right.imshow(alike, plots.PROBABILITIES, vmin=-1, vmax=1)
for (unit, name), r in np.ndenumerate(alike):
    right.text(name, unit, f"{r:.2f}".replace("-", "\N{MINUS SIGN}"), ha="center", va="center")
right.set(xticks=[], yticks=[])  # names without grid lines
right.set_xticks(range(3), ["family\nsize", "walk-\nability", "school\nquality"], minor=True)
right.set_yticks(range(3), units, minor=True)
left.set_title("Fully connected: no unit is one of ours")
plots.show(fig, f"Units use all features; the largest correlation is {np.abs(alike).max():.2f}.")

# %% [markdown]
# Every unit takes something of everything. Was that only this start? We train ten networks, each
# from another random start. How many of their units have a correlation of at least 0.9 with one of
# ours, its sign left out?

# %%
tries = [ask(X_new, learn([4, 3, 1], seed)) for seed in range(1, 11)]
errors = [mean_error(answers, Y_new) for answers, _ in tries]
likeness = [np.abs(correlations(hidden, rule_cache[0].A)).max(axis=1) for _, hidden in tries]
found = int(np.sum(np.array(likeness) >= 0.9))

# %%
PredictFirst(
    "Ten networks have 30 hidden units together. How many of them follow family size, walkability "
    "or school quality?",
    found,
    high=30,
    then="Training looks for good prices. What the units are called is our affair.",
)

# %% [markdown]
# Now see all ten, a column each. The *likeness* of a unit is the largest of its three correlations,
# signs left out:

# %%
fig, (upper, lower) = plots.figure(7, 4, rows=2, sharex=True)
starts = np.arange(1, 11)
upper.bar(starts, errors, color=plots.CLASS_COLOURS[0], alpha=0.7)
upper.axhline(mean_error(line, Y_new), linestyle="--", color=plots.GREY)
upper.text(1, mean_error(line, Y_new) + 1.5, "without hidden units")
lower.plot(starts, likeness, "^", color=plots.CLASS_COLOURS[1])
lower.axhline(0.9, linestyle="--", color=plots.GREY)
upper.set(ylabel="mean error", ylim=(0, 45), title="Most price about as well ...")
lower.set(xlabel="random start", xticks=starts, ylabel="likeness", ylim=(0.3, 1.05))
lower.set_title("... by quite different hidden units")
good = int(np.sum(np.array(errors) < 18))
plots.show(fig, f"{good} of 10 are off by less than 18; {found} of 30 units are like a named one.")

# %% [markdown]
# - Names are *not* needed: network 1, with no unit like ours, prices as well as network 6, with one.
# - A start can be unlucky. One of the ten is worse than no hidden units at all.
# - So take drawings with named units for what they are: a way to explain. What a hidden unit means
#   has to be measured, and most of the time it has no name.
#
# ## Learn from examples with answers
#
# What you have just seen is *supervised learning*: examples $x$ come with their right answers $y$,
# and the learner looks for a rule that gives $y$ for a new $x$. Much of what networks are paid for
# is of this kind, with different $x$ and $y$:
#
# | application | input $x$ | output $y$ | kind of network |
# |---|---|---|---|
# | real estate | facts about a house | its price | standard |
# | online advertising | an ad, and facts about a user | will they click? 0 or 1 | standard |
# | photo tagging | a picture | what is on it, one of 1000 things | convolutional (CNN) |
# | speech recognition | sound | the text that was spoken | recurrent (RNN) |
# | translation | an English sentence | the same in French | recurrent (RNN) |
# | driving | pictures, radar | where the other cars are | hybrid: several kinds, put together |
#
# *Standard* are networks such as ours, fully connected. A *convolutional* network looks at a
# picture through a small window that it moves around. A *recurrent* one reads a sequence, such as
# sound or text, piece by piece and keeps a memory. (Today a *transformer* often takes its place.)
# This course is about standard networks; the others are built from the same parts.
#
# **What would be $x$ and $y$** if you want to (a) warn of letters that want to cheat you, (b) tell
# tomorrow's temperature, (c) sort 10000 customers into groups that are alike?
#
# <details><summary>Answer</summary>
#
# (a) $x$ is a letter, $y$ is 1 if it wants to cheat and else 0; somebody has to mark many letters
# first. (b) $x$ is the weather of the last days, $y$ the temperature of the day after, and the past
# is full of examples. (c) There is no $y$: nobody has said what the right groups are. That is *not*
# supervised learning.
#
# </details>
#
# ## Turn everything into arrays
#
# *Structured* data are tables: each number stands under a name and means something by itself. Here
# is the beginning of our table of houses, with its rows as in $X$, so one house is one column:

# %%
for name, row in zip(("size", "bedrooms", "postcode", "wealth"), X, strict=True):
    print(f"{name:>8}:", "  ".join(f"{number:3.0f}" for number in row[:8]), " ...")
print("shape of the table:", X.shape)

# %% [markdown]
# *Unstructured* data are pictures, text and sound. For a computer they are arrays, too. Take one of
# many drawings of cats and other things, **drawn by a program**; a sentence; and a tone that swings
# 440 times a second and fades away.

# %%
paths = dataset_path("drawn_cats_train.h5"), dataset_path("drawn_cats_test.h5")
drawings, _ = load_images(*paths)
picture = drawings.X[:, 0].reshape(drawings.image_shape)
sentence = "Is this a cat?"
codes = np.array([ord(character) for character in sentence])
seconds = np.arange(400) / 8000  # 8000 numbers for each second
tone = np.sin(2 * np.pi * 440 * seconds) * np.exp(-40 * seconds)

# %% [markdown]
# (`ord` gives the number by which computers store a character.) The three arrays:

# %%
for name, numbers in {"picture": picture, "sentence": codes, "tone": tone}.items():
    first = "  ".join(f"{number:.4g}" for number in numbers.ravel()[:5])
    print(f"{name:>8}: shape {numbers.shape!s:<11} first numbers {first}")

# %% [markdown]
# And what they look like:

# %%
fig, (left, middle, right) = plots.figure(7, 2.5, columns=3)
left.imshow(picture)
left.set(xticks=[], yticks=[], title=f"{picture.size} numbers: a picture")
middle.bar(np.arange(codes.size), codes, color=plots.SERIES_COLOURS[2], alpha=0.7)
middle.set(xticks=range(codes.size), title=f"{codes.size}: a sentence")
middle.set_xticklabels(sentence)
right.plot(1000 * seconds, tone, color=plots.CLASS_COLOURS[1], linewidth=1)
right.set(xlabel="thousandths of a second", title=f"{tone.size}: a tone")
sizes = f"{picture.size}, {codes.size} and {tone.size} numbers"
plots.show(fig, f"A drawing, bars for the characters of a sentence, a fading wave: {sizes}.")

# %% [markdown]
# What does *one* of all these numbers tell? Measure it by the correlation with what we want to know:
# of each feature of the houses with the price, and of each number of 500 drawings with their label,
# 1 for a cat and 0 for anything else.

# %%
training, validation = drawings.subset(0, 500), drawings.subset(500, 1000)
of_houses = np.abs(correlations(X_train, Y_train)).max()
of_drawings = np.abs(correlations(training.X, training.Y)).max()
print(f"houses: the best of {X_train.shape[0]} features has the correlation {of_houses:.2f}")
print(f"drawings: the best of {training.n_x} numbers has {of_drawings:.2f}")

# %% [markdown]
# Even the best of all 12288 numbers tells little about cats. What counts is how the numbers stand
# to each other, and that is hard to put into rules. This is where networks changed most.
#
# ## Tell cats without any training
#
# A rival of the networks simply keeps all examples. Asked about a new drawing $x$, it looks for the
# *nearest* one that it knows, and repeats its label. It is called *nearest neighbour*. How near
# example $i$ is, tell the squared differences:
#
# $$d^{(i)} = \sum_{j=1}^{n_x} \big( x_j^{(i)} - x_j \big)^2$$
#
# | | shape | |
# |---|---|---|
# | `X_train` | $(n_x, m)$ | the examples, one in each column |
# | `Y_train` | $(1, m)$ | their labels |
# | `x` | $(n_x, 1)$ | the new one, a column |
#
# **Your turn.** Three things of NumPy help. `X_train - x` subtracts the column from *each* column.
# `np.sum` with `axis=0` adds up each column by itself. And `np.argmin` gives the place of the
# smallest number of an array, the first one if there are several.


# %% tags=["exercise"] name="nearest_neighbour"
def nearest_neighbour(X_train, Y_train, x):
    """Return the label of the training example that is nearest to x.

    X_train: (n_x, m). Y_train: (1, m). x: (n_x, 1). Returns a number.
    Near means a small sum of squared differences; of equally near ones the first counts.
    """
    ### BEGIN SOLUTION
    distances = np.sum((X_train - x) ** 2, axis=0)
    return float(Y_train[0, np.argmin(distances)])
    ### END SOLUTION


# %% tags=["check"] name="nearest_neighbour"
report_nearest_neighbour = check(week1.NEAREST_NEIGHBOUR, nearest_neighbour, seed=1)
report_nearest_neighbour

# %% [markdown]
# Let it judge 200 drawings that it does not know by the 500 that it does. To be quick, it gets only
# every fourth pixel in each direction: 768 of the 12288 numbers.

# %%
nearest_neighbour = report_nearest_neighbour.function  # yours if right, else the course's
few = np.arange(training.n_x).reshape(training.image_shape)[::4, ::4].ravel()
X_known, X_asked, truth = training.X[few], validation.X[few], validation.Y[0]
guesses = [nearest_neighbour(X_known, training.Y, X_asked[:, i : i + 1]) for i in range(200)]
share = np.mean(guesses == truth[:200])

# %%
PredictFirst(
    "Half of the drawings are cats, so always saying the same is right for 50%. What share does "
    "nearest neighbour get right?",
    100 * share,
    unit="%",
    then="That is a lot. These drawings come from one program, and many look alike; do not expect "
    "it of photos.",
)

# %% [markdown]
# See which drawings it finds: new ones in the upper row, below each its nearest neighbour. (With
# the numbers 0, 1, 2, ... for labels, it returns the place of the nearest.)

# %%
places = np.arange(500.0).reshape(1, -1)
nearest = [int(nearest_neighbour(X_known, places, X_asked[:, i : i + 1])) for i in range(10)]
columns = np.hstack([validation.X[:, :10], training.X[:, nearest]])
right = guesses[:10] == truth[:10]
names = [training.label_names[int(label)] for label in [*truth[:10], *guesses[:10]]]
ax = plots.plot_pictures(columns.T.reshape(-1, *training.image_shape), captions=names)
ax.set_title(f"New drawings, their nearest neighbours below: {right.sum()} of 10 labels agree")
plots.show(ax.figure, f"Ten pairs of drawings that look alike; {right.sum()} of 10 labels agree.")

# %% [markdown]
# Near means: light and dark in the same places. So a rabbit is taken for a cat, and the last cat for
# a rabbit. The more examples there are, the nearer is the nearest, and the longer it takes to find.
#
# ## Where it breaks
#
# Can the same function price houses? With prices for labels, it returns the price of the most
# similar house. Let it price the 300 new ones three times: with the size in square metres, then in
# square *centimetres*, then with each feature divided by its standard deviation. **The houses are
# the same each time. Does it matter?**


# %%
def by_neighbour(factors):
    """Return the mean error of nearest neighbour if the features are times factors, (4, 1)."""
    known, asked = X_train * factors, X_new * factors
    answers = [nearest_neighbour(known, Y_train, asked[:, i : i + 1]) for i in range(300)]
    return mean_error(np.array(answers), Y_new[0])


# %% [markdown]
# Each row is multiplied by its factor:

# %%
in_metres, in_centimetres = np.ones((4, 1)), np.array([[10000], [1], [1], [1]])
for name, factors in (("m²", in_metres), ("cm²", in_centimetres), ("scaled", 1 / spread)):
    print(f"{name:>7}: {by_neighbour(factors):3.0f} thousand euros off")
print(f"always the mean: {mean_error(Y_train.mean(), Y_new):.0f}")

# %% [markdown]
# In square centimetres, sizes differ by hundreds of thousands and all else by less than fifty. So
# the nearest house is the one with the nearest size, whatever its street, and the answers are worse
# than one answer for all. No error message tells. The cure is what we did for the network: bring all
# features to the same scale.
#
# ## Ask why now
#
# Nearest neighbour is from the 1950s, and neurons are even older. What has changed?
#
# **Data.** Since we write, shop and take pictures with computers, there are examples of nearly
# everything. The network that convinced many people, in 2012, had learnt from 1.2 million labelled
# photos (see the end of the page).
#
# **Computation.** That network held 60 million weights, and went through its photos about 90 times.
# For each weight and photo, that takes at the very least one multiplication going forward, and about
# two more to find the slopes. Compare it with ours:

# %%
ours = 3 * (12 + 3) * 300 * 1500  # weights, houses, steps
theirs = 3 * 60e6 * 1.2e6 * 90
print(f"our network: {ours:.1e} multiplications; the one of 2012: {theirs:.1e} at least")
print(f"if ours took one second, theirs would take {theirs / ours / 3600 / 24 / 365:.0f} years")

# %% [markdown]
# It took less than a week, on two *graphics cards*: built for games, they do thousands of such
# multiplications at the same time.
#
# **Algorithms.** The way of computing has become better, too. A new bend is one such step.
#
# Two of the three can be measured right here: first data, then the bend.
#
# ## Measure what more data brings
#
# Here is what you often hear, mostly with a sketch. With little data all learners are alike, and
# what counts is how well somebody chooses features and settings. With more data, traditional
# learners soon stop getting better, while networks go on, and large ones longer than small ones.
# **Which of it is true of our drawings?**
#
# Five learners get the same $m$ drawings, $m$ from 10 to 500, and answer for 500 others:
#
# - *logistic regression*, a traditional one: no hidden units, the subject of week 2;
# - your *nearest neighbour*, traditional as well;
# - networks with 4, 8 and 16 hidden units.
#
# A single result would tell more of luck than of the learner, so each gets five turns, with other
# drawings and other random weights. That makes 120 trainings. `Products` takes the same steps as
# `train`, but multiplies each picture with each other one only once, and never looks at them again.

# %%
products = Products(training.X, validation.X)


def network_score(m, units, seed):
    """Train on m drawings; return the percentage of right answers for the others."""
    rng = np.random.default_rng(seed)
    some = rng.permutation(training.m)[:m]
    layer_dims = [training.n_x, units, 1] if units else [training.n_x, 1]
    start = network.initialize_parameters(layer_dims, rng)
    rate = 0.0075 if units else 0.003
    answers = products.answers(some, training.Y[:, some], start, rate, 1000)
    return 100 * np.mean((answers > 0.5) == validation.Y)


# %% [markdown]
# Nearest neighbour needs $500 \cdot 500$ distances. Let $x^{(i)} \cdot x$ be the products of the
# numbers of both, added up. Then all distances come from one product of matrices,
#
# $$d^{(i)} = x^{(i)} \cdot x^{(i)} - 2 \, x^{(i)} \cdot x + x \cdot x ,$$
#
# whose last term is left out, as it is the same for all $i$:

# %%
squares = np.sum(training.X**2, axis=0)
closeness = squares[:, None] - 2 * training.X.T @ validation.X


def neighbour_score(m, seed):
    """Look up the nearest of m drawings; return the percentage of right answers."""
    some = np.random.default_rng(seed).permutation(training.m)[:m]
    nearest = some[np.argmin(closeness[some], axis=0)]
    return 100 * np.mean(training.Y[0, nearest] == validation.Y[0])


# %% [markdown]
# Believe it when it agrees with your own function:

# %%
nearest = np.argmin(closeness[:, :5], axis=0)
mine = [nearest_neighbour(training.X, training.Y, validation.X[:, [i]]) for i in range(5)]
print("five labels are the same:", np.array_equal(mine, training.Y[0, nearest]))

# %% [markdown]
# And `Products`, when it agrees with `train`:

# %%
begin = network.initialize_parameters([training.n_x, 4, 1], np.random.default_rng(1))
twenty = training.subset(0, 20)
trained = train(twenty.X, twenty.Y, begin, 0.0075, 50, every=50)[-1].parameters
answers, _ = network.forward_propagation(validation.X, trained)
quick = products.answers(np.arange(20), twenty.Y, begin, 0.0075, 50)
print("500 answers are the same:", np.allclose(answers, quick))

# %% [markdown]
# Now all of it. This takes some seconds; the bar tells how far it is, and its button cancels.

# %%
sizes, seeds = (10, 20, 50, 100, 209, 500), range(5)
learners = {"logistic regression": 0} | {f"{units} hidden units": units for units in (4, 8, 16)}
scores = {name: [] for name in ("nearest neighbour", *learners)}
for m in ProgressBar(sizes, "Drawings"):
    scores["nearest neighbour"].append([neighbour_score(m, seed) for seed in seeds])
    for name, units in learners.items():
        scores[name].append([network_score(m, units, seed) for seed in seeds])
scores = {name: np.array(score) for name, score in scores.items()}  # (6, 5) each

# %% [markdown]
# Guess before you look. A percentage point is one right answer more in a hundred.

# %%
lead = scores["16 hidden units"].mean(axis=1) - scores["logistic regression"].mean(axis=1)
PredictFirst(
    "With 500 drawings, how many percentage points is the network with 16 hidden units ahead of "
    "logistic regression?",
    lead[-1],
    low=-50,
    high=50,
    unit="points",
    then=f"With 20 drawings it is {lead[1]:.0f}.",
)

# %% [markdown]
# Each line is the mean of five, the shade around it reaches from the worst to the best.

# %%
fig, ax = plots.figure(7, 4)
labels = {"8 hidden units": -1.5, "16 hidden units": 0.5, "nearest neighbour": 2}  # moved apart
for (name, score), colour in zip(scores.items(), plots.SERIES_COLOURS, strict=False):
    ax.plot(sizes, score.mean(axis=1), "o-", color=colour, markersize=4)
    ax.fill_between(sizes, score.min(axis=1), score.max(axis=1), color=colour, alpha=0.12)
    ax.text(540, score[-1].mean() + labels.get(name, 0), name, color=colour, va="center")
ax.set(xscale="log", xlim=(9, 2000), xticks=sizes, xticklabels=sizes, ylim=(40, 100))
ax.set(xlabel="number of drawings learnt from", ylabel="right answers in %")
ax.set_title("All that are trained: alike with 20 drawings, far apart with 500")
ends = ", ".join(f"{name} {s[0].mean():.0f} to {s[-1].mean():.0f} %" for name, s in scores.items())
plots.show(fig, f"Right answers with 10 and with 500 drawings: {ends}.")

# %% [markdown]
# The same as numbers. Behind ± stands half the way from the worst to the best:

# %%
print(f"{'drawings':>20}", *(f"{m:>9}" for m in sizes))
for name, score in scores.items():
    halves = np.ptp(score, axis=1) / 2
    pairs = zip(score.mean(axis=1), halves, strict=True)
    print(f"{name:>20}", *(f"{f'{mean:.0f} ± {half:.0f}':>9}" for mean, half in pairs))

# %% [markdown]
# How far apart are the four that are trained, and how much does each learner gain?

# %%
means = {name: score.mean(axis=1) for name, score in scores.items()}
for m, column in zip(sizes, np.transpose([means[name] for name in learners]), strict=True):
    print(f"{m:3} drawings: all that are trained lie within {np.ptp(column):.0f} points")
print(f"{'points gained':>20}  20 to 500  209 to 500")
for name, mean in means.items():
    print(f"{name:>20}  {mean[-1] - mean[1]:9.1f}  {mean[-1] - mean[4]:10.1f}")

# %% [markdown]
# - **With little data no training shines.** With 20 drawings, all that are trained are alike, and
#   little better than guessing. There a person's skill decides. You have seen how much: a better
#   scale of the same 300 houses more than halved the error.
# - **Logistic regression flattens**, and low: from 209 drawings on, it changes by less than 5
#   points. It weighs each number of a picture by itself, however many pictures it gets.
# - **Networks rise, the larger ones higher.** From 20 drawings to 500 they gain about twice as much.
#   From 8 to 16 units the difference is small, and with 4 luck decides: look at the shade.
# - **"Traditional learners flatten" is too simple.** It holds for those with a fixed number of
#   weights. Nearest neighbour keeps all examples, so it need not stop, and with 500 it is ahead of
#   every network. (It pays for that at each answer, when it looks at all of them again.)
#
# One thing it cannot say: the networks, too, gain less towards the end. How they would go on with a
# million drawings is not seen here.

# %% [markdown]
# ## Watch slopes go flat
#
# For decades, neurons were bent by S-shaped curves, such as the *sigmoid*, which goes from 0 to 1.
# Then ReLU took their place in hidden layers. Why should one bend be better than another?
#
# Training moves a weight by its slope: if the cost does not change when the weight is nudged, the
# step is 0. So look at the slopes of both bends, by nudging, as on the first page:

# %%
for z in (0.5, 2.0, 5.0, 10.0):
    slopes = [(g(z + 0.001) - g(z - 0.001)) / 0.002 for g in (SIGMOID, RELU)]
    print(f"at z = {z:4}: slope of the sigmoid {slopes[0]:.5f}, of ReLU {slopes[1]:.5f}")

# %% [markdown]
# The sigmoid is nowhere steeper than $\frac14$, and far out it is nearly flat. ReLU keeps the slope
# 1 to the right. (Left of 0 it is wholly flat: you met that as a mean error that does not move.)
#
# Now put many layers one after the other. A weight of the first layer moves the cost through *all*
# later bends, and each of them passes on only as much as its slope lets through. **What is left
# after ten sigmoids?** To find out we take two half-moons of synthetic points, and a network with
# ten hidden layers of 16 units that shall tell them apart: once with sigmoids, once with ReLU,
# otherwise alike.

# %%
moons = make_moons(np.random.default_rng(3), 200)


def start(hidden, seed, n_layers=10):
    """Return a network with random weights of usual size (2 / 16) ** 0.5, and this bend."""
    dims, rng = [2, *[16] * n_layers, 1], np.random.default_rng(seed)
    return network.initialize_parameters(dims, rng, hidden=hidden, scale=np.sqrt(2 / 16))


# %% [markdown]
# All slopes of a network together, one for each weight and bias, are called its *gradient*.
# `backward_propagation` finds them at once. You write it in week 3; here we look at what it gives.


# %%
def gradient(parameters):
    """Return the slopes of the cost for the weights, an array for each layer."""
    _, cache = network.forward_propagation(moons.X, parameters)
    grads = network.backward_propagation(parameters, cache, moons.X, moons.Y)
    return [dW for dW, _ in grads]


# %% [markdown]
# Believe it after a nudge of one weight of the first layer:

# %%
(W, b, g), *rest = start(RELU, seed=1)
nudge = np.zeros_like(W)
nudge[0, 0] = 1e-6
costs = []
for moved in (W + nudge, W - nudge):
    A, _ = network.forward_propagation(moons.X, [(moved, b, g), *rest])
    costs.append(network.compute_cost(A, moons.Y))
print(f"the slope of one weight, by nudging: {(costs[0] - costs[1]) / 2e-6:.5f}")
print(f"from backward_propagation:           {gradient([(W, b, g), *rest])[0][0, 0]:.5f}")

# %% [markdown]
# For each layer we take the mean size of its slopes, from five random starts.


# %%
def mean_slopes(hidden):
    """Return the mean size of the slopes, (5 starts, 11 layers)."""
    starts = [start(hidden, seed) for seed in range(1, 6)]
    return np.array([[np.abs(dW).mean() for dW in gradient(each)] for each in starts])


# %% [markdown]
# As these sizes are very different, we keep their logarithms: $-3$ stands for a thousandth.

# %%
with_sigmoid, with_relu = np.log10(mean_slopes(SIGMOID)), np.log10(mean_slopes(RELU))
lost = np.mean(with_sigmoid[:, -1] - with_sigmoid[:, 0])

# %%
PredictFirst(
    "With sigmoids, the slopes in the first layer are smaller than in the last. By which power of "
    "ten? (1 means 10 times smaller, 2 means 100 times, and so on.)",
    lost,
    high=20,
    digits=1,
    then="While the last layer moves by a metre, the first one moves by less than a hundredth of a "
    "millimetre.",
)

# %% [markdown]
# Left the points, right the slopes. From each line to the next one below it is a factor of 100.

# %%
fig, (left, right) = plots.figure(7, 3.2, columns=2, width_ratios=(2, 3))
plots.plot_points(moons, ax=left).get_legend().remove()
layers, bends = np.arange(1, 12), zip((with_sigmoid, with_relu), ("sigmoid", "ReLU"), strict=True)
for (runs, name), colour in zip(bends, plots.CLASS_COLOURS, strict=True):
    right.plot(layers, runs.T, color=colour, linewidth=1, alpha=0.4)
    right.plot(layers, runs.mean(axis=0), "o", color=colour)
    right.text(5, runs[:, 4].mean() + 1, name, color=colour, ha="center")
right.set(xlabel="layer", xticks=layers, ylim=(-8, -0.5), yticks=[-7, -5, -3, -1])
right.set_yticklabels(["$10^{-7}$", "$10^{-5}$", "$10^{-3}$", "$10^{-1}$"])
right.set_title("Size of the slopes, before training")
plots.show(fig, f"From layer 11 to 1, slopes shrink by 10^{lost:.1f} with sigmoids, not with ReLU.")

# %% [markdown]
# Thin lines are single starts, marks their mean. With ReLU, all layers have slopes of about the
# same size; with sigmoids, hardly anything arrives at the first layers. Does that matter for
# training? The sigmoids may try three learning rates, so that nobody can say that their steps were
# too short, and a network with a single layer of them may try as well:


# %%
def cost_curve(hidden, learning_rate, n_layers=10):
    """Train for 300 steps; return the cost after every ten of them."""
    begin = start(hidden, 1, n_layers)
    return [each.cost for each in train(moons.X, moons.Y, begin, learning_rate, 300, every=10)]


# %% [markdown]
# Five trainings, of which the last two are only printed:

# %%
curves = {"10 layers of sigmoids": cost_curve(SIGMOID, 0.03)}
curves["1 layer of sigmoids"] = cost_curve(SIGMOID, 3, n_layers=1)
curves["10 layers of ReLU"] = cost_curve(RELU, 0.03)
for rate in (0.3, 3):
    print(f"10 layers of sigmoids, learning rate {rate}: {cost_curve(SIGMOID, rate)[-1]:.2f}")
always_half = np.full((1, moons.m), 0.5)
print(f"the answer 50% to everything: {network.compute_cost(always_half, moons.Y):.2f}")

# %% [markdown]
# And the curves, with a learning rate of 0.03 for ten layers and of 3 for a single one:

# %%
fig, ax = plots.figure(height=3)
plots.plot_costs(curves, ax=ax, every=10)
ax.set_title("Ten layers: the sigmoids are stuck at 50% for everything, ReLU learns")
last = ", ".join(f"{name} {curve[-1]:.2f}" for name, curve in curves.items())
plots.show(fig, f"The cost after 300 steps: {last}.")

# %% [markdown]
# The deep network of sigmoids finds the answer 50% to everything, and then nothing more, at each of
# the three rates.
#
# - It is not the sigmoid alone: with one hidden layer it learns. It is *many* flat slopes, one after
#   the other. Slopes that shrink like this on the way back are called *vanishing gradients*.
# - With ReLU, ten layers learn, and come to a lower cost than one layer of sigmoids does.
# - At the *output*, for a yes or no, the sigmoid is still what one takes, from the [next
#   page](week2_1_logistic_regression.ipynb) on. For hidden layers, [week
#   3](week3_2_activations.ipynb) compares four bends.
#
# ## Go round: idea, code, experiment
#
# Nobody knows beforehand how many hidden units a task needs, or which learning rate. One has an
# *idea*, writes the *code*, and runs an *experiment*; the result gives the next idea, and so it goes
# round. That is why fast computing matters even where one could wait: if an answer takes ten
# minutes, you try twenty ideas in a morning. If it takes a week, you do not dare to try a strange one.
#
# Three habits make the rounds worth more. **Change one thing at a time**, or you will not know what
# made the difference. **Write your guess down first**: a result that surprises you teaches most, and
# only a written guess can be surprised. And **keep a log**, of what failed, too. Here is yours, with
# a first line to compare with. *Validation* pictures are those that were not learnt from.

# %%
log = ExperimentLog(training, validation)
log.idea = "No hidden units, to compare with"
log.run()
log

# %% [markdown]
# **Think first, then try.**
#
# 1. What if you give it all 500 pictures, and change nothing else?
# 2. How do you get above 80% on validation pictures? And in how few rounds?
#
# <details><summary>Answers</summary>
#
# 1. It gets *worse*, hardly better than always the same answer. With a learning rate of 0.001 it is
#    about where it was. What fits 100 pictures need not fit 500.
# 2. With 500 pictures, 8 hidden units and 1000 iterations. No two of these three do it.
#
# </details>

# %% [markdown]
# ## Questions on week 1

# %% tags=["quiz"]
answer = house_price(np.array([40.0]), 3, -150)[0]
Quiz(
    "A ReLU neuron has the weight 3 and the bias -150. What does it answer for 40 square metres?",
    {
        "-30": "That is the line, 3 times 40 less 150. What does the bend make of it?",
        "0": "The line is at -30, and whatever is below 0 becomes 0.",
        "120": "The bias is missing.",
    },
    right=f"{answer:g}",
)

# %% tags=["quiz"]
size_of_ours = sum(W.size + b.size for W, b, _ in learnt)
Quiz(
    "Four features, three hidden units, one output, fully connected. How many numbers are trained?",
    {
        "8": "These are the circles of the drawing. What is trained are weights and biases.",
        "15": "These are the weights, 12 and 3. Each unit has a bias, too.",
        "19": "12 + 3 weights and 3 + 1 biases.",
    },
    right=str(size_of_ours),
)

# %% tags=["quiz"]
pairs = zip(tries[0], tries[3], strict=True)  # the prices of both, and what their units say
in_common = [np.abs(correlations(A, B)).max(axis=1).min() for A, B in pairs]
Quiz(
    "Networks 1 and 4 of the ten were trained on the same houses. What do they have in common?",
    {
        "the prices": "Their correlation is above 0.99. The units do not come in pairs.",
        "what the hidden units say": "Not every unit of the one has a partner in the other.",
        "the weights": "With the same weights, the hidden units would say the same, too.",
    },
    right=("the prices", "what the hidden units say")[np.argmax(in_common)],
)

# %% tags=["quiz"]
again = [nearest_neighbour(X_known, training.Y, X_known[:, i : i + 1]) for i in range(20)]
Quiz(
    "Nearest neighbour is asked about the drawings that it knows. What share does it get right?",
    {
        "50%": "So good is always saying the same.",
        "as on new ones": "On new ones it has to find another drawing. And on those it knows?",
        "100%": "The nearest one is the drawing itself, at distance 0. So this says nothing about "
        "how good it is: always judge by new examples.",
    },
    right=f"{np.mean(again == training.Y[0, :20]):.0%}",
)

# %% tags=["quiz"]
layer = with_sigmoid.mean(axis=0).argmin()
Quiz(
    "Ten hidden layers of sigmoids. Which layers learn most slowly?",
    {
        "the first ones": "All the sigmoids lie between them and the cost.",
        "those in the middle": "Others have still more sigmoids between them and the cost.",
        "the last ones": "Nothing flat lies between them and the cost.",
    },
    right=("the first ones", "those in the middle", "the last ones")[layer // 4],
)

# %% tags=["quiz"]
minutes = {"a day each": 24 * 60, "an hour each": 60, "ten minutes each": 10}
rounds = {name: 30 * 24 * 60 // length for name, length in minutes.items()}
Quiz(
    "You have a month of 30 days for experiments, one after the other, day and night. At which "
    "length can you try more than 4000?",
    {
        "a day each": f"That makes {rounds['a day each']}.",
        "an hour each": f"That makes {rounds['an hour each']}.",
        "ten minutes each": f"That makes {rounds['ten minutes each']}.",
    },
    right=next(name for name, number in rounds.items() if number > 4000),
)

# %% [markdown]
# ## What you take along
#
# - A ReLU neuron is a line with a bend: $a = \max(0, w x + b)$. With several features, each has a
#   weight of its own.
# - Neurons side by side make a layer, layers one after the other a network. What hidden units mean
#   is found by training, and seldom has a name.
# - Supervised learning needs examples $x$ with answers $y$. Tables, pictures, text and sound all
#   become arrays.
# - Bring features to the same scale, and judge by examples that the learner has not seen.
# - Data, computation and algorithms grew together. Networks gain much from more data, logistic
#   regression little. And with a bend whose slope does not go flat, deep networks learn.
# - Go round the loop often: one change at a time, with a guess written down.
#
# **On your own.** Call `initialize_parameters` in `start` with other values of `scale`. Is there one
# for which the slopes of the sigmoids arrive at the first layer? And what happens to ReLU there?
#
# **Further reading.** The network of 2012: Alex Krizhevsky, Ilya Sutskever and Geoffrey Hinton,
# "ImageNet classification with deep convolutional neural networks". An overview by three who have
# shaped the field: Yann LeCun, Yoshua Bengio and Geoffrey Hinton, "Deep learning", *Nature* 521
# (2015).

# %% [markdown]
# ## How far you have come
#
# All exercises of the course, each by what its check said last:

# %% tags=["nbval-ignore-output"]
checks.progress()
