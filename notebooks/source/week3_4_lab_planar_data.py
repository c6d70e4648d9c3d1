# %% [markdown]
# # Lab: separate a flower
#
# Four hundred points form a flower: eight petals, of two colours. No straight line comes anywhere
# near to separating the colours, so logistic regression must fail, and you will see it fail. Then
# you put one hidden layer in between. Eight short functions, most of them two or three lines
# long, make a network that bends its boundary around the petals.
#
# Afterwards you look inside. What has each hidden unit learnt? Why do most random starts end well,
# and some not? How many units are enough, and what do too many of them do?

# %% tags=["setup"]
import numpy as np

import nnlib
from nnlib import SIGMOID, TANH, check, checks, make_flower, numerical_gradient, plots, train
from nnlib.demos.playground import Playground
from nnlib.exercises import week3_4
from nnlib.widgets import PredictFirst, Quiz, name_sliders

name_sliders()

# %% [markdown]
# ## Look at the data
#
# The flower is **synthetic**: a few lines of code draw it. Class 0 walks nearly half a turn around
# the centre, class 1 the other half. For class $j$, 200 angles $t$ go in equal steps from
# $3.12\,j$ to $3.12\,(j + 1)$, and
#
# $$r = 4 \sin 4t, \qquad x = \begin{bmatrix} r \sin t \\ r \cos t \end{bmatrix}$$
#
# Noise makes it a little untidy: to every $t$ and to every $r$ a normal random number with a
# standard deviation of 0.2 is added. The same recipe with other random numbers gives us 400 more
# points for *validation*. A test set waits until the end.

# %%
training = make_flower(np.random.default_rng(0), m=400, noise=0.2)
validation = make_flower(np.random.default_rng(1), m=400, noise=0.2)
X, Y = training.X, training.Y
print("X:", X.shape, "two features, one point a column")
print("Y:", Y.shape, "of which", int(Y.sum()), "are 1")

# %%
ax = plots.plot_points(training)
ax.set_title("Eight petals: walk around the centre and count the changes of colour")
radius = np.hypot(*X)
plots.show(
    ax.figure,
    f"A flower of {training.m} points in eight petals around the centre, up to "
    f"{radius.max():.1f} long; going around, the colour changes six times.",
)

# %% [markdown]
# At the top stand two blue petals side by side, at the bottom two orange ones. Everywhere else the
# colour changes from petal to petal.
#
# **Think first.** A straight line through the centre can serve as a border on both of its sides.
# How many such lines would you need to draw all the borders between blue and orange?
#
# <details><summary>Answer</summary>
#
# Three: one horizontal line and the two diagonals. Together they cut the plane into six parts
# whose colours take turns. Keep this number in mind.
#
# </details>
#
# ## Try a straight line
#
# Logistic regression is a network of a single layer: a list of one tuple `(W, b, g)`. It may start
# at zero. We train it with the course's own functions: a thousand steps, with a learning rate of 0.1.

# %%
zero_start = [(np.zeros((1, 2)), np.zeros((1, 1)), SIGMOID)]
line = train(X, Y, zero_start, 0.1, 1000, every=1000)[-1].parameters
line_answers = nnlib.forward_propagation(X, line)[0]
line_accuracy = np.mean((line_answers > 0.5) == Y)

# %%
PredictFirst(
    "Half of the points are blue, half orange. How many per cent of the 400 points does logistic "
    "regression get right after training?",
    truth=100 * line_accuracy,
    unit="%",
    then="That is no better than a coin.",
)


# %% [markdown]
# The boundary is the line where its answer is 0.5:


# %%
def one_layer(x):
    return nnlib.forward_propagation(x, line)[0]


ax = plots.plot_decision_boundary(one_layer, training)
ax.set_title("One line, and on each of its sides both colours")
line_cost = nnlib.compute_cost(line_answers, Y)
plots.show(
    ax.figure,
    "The boundary is a horizontal line through the centre. On each side lie petals of both colours; "
    f"it gets {line_accuracy:.0%} of the points right, at a cost of {line_cost:.2f}.",
)

# %% [markdown]
# Less than half! Is something broken? On each side of this line lie two petals of either colour,
# and either diagonal would be right more often. But training lowers the *cost*:

# %%
for name, across in {"falling": X[:1] + X[1:], "rising": X[1:] - X[:1]}.items():
    begin = [(np.zeros((1, 1)), np.zeros((1, 1)), SIGMOID)]
    cost = train(across, Y, begin, 0.1, 1000, every=1000)[-1].cost
    print(f"{name} diagonal: cost {cost:.2f}, {np.mean((across < 0) == Y):.0%} right")
print(f"what it has learnt: cost {line_cost:.2f}, {line_accuracy:.0%} right")
print(f"always one half: cost {np.log(2):.2f}")

# %% [markdown]
# Each diagonal gets more points right and yet has a higher cost. (The cost of logistic regression
# is a bowl with one lowest point, and the flower is, but for the noise, its own mirror image, left
# and right. So its lowest point belongs to a line that is its own mirror image, too.) And even
# the better diagonal misses three points of ten. The model is too simple for the data.
#
# ## Recall the recipe
#
# A hidden layer helps. [Week 3 began](week3_1_shallow_networks.ipynb) with its equations; here
# they are once more, for $n_h$ units with tanh and one output with the sigmoid:
#
# $$\begin{aligned} Z^{[1]} &= W^{[1]} X + b^{[1]} & A^{[1]} &= \tanh(Z^{[1]}) \\ Z^{[2]} &= W^{[2]} A^{[1]} + b^{[2]} & A^{[2]} &= \sigma(Z^{[2]}) \end{aligned}$$
#
# | array | shape | here, with four hidden units |
# |---|---|---|
# | $X$ | $(n_x, m)$ | (2, 400) |
# | $W^{[1]}$ and $b^{[1]}$ | $(n_h, n_x)$ and $(n_h, 1)$ | (4, 2) and (4, 1) |
# | $Z^{[1]}$ and $A^{[1]}$ | $(n_h, m)$ | (4, 400) |
# | $W^{[2]}$ and $b^{[2]}$ | $(n_y, n_h)$ and $(n_y, 1)$ | (1, 4) and (1, 1) |
# | $Z^{[2]}$, $A^{[2]}$ and $Y$ | $(n_y, m)$ | (1, 400) |
#
# In code a layer is a tuple `(W, b, g)`, and `parameters` is a list of two of them. `g` is the
# activation: `TANH(Z)` gives $A$, and `TANH.slope(A)` its slope, computed from $A$.
#
# You know the recipe from week 2: set the structure, initialise, and loop over forward, cost,
# backward and update. Each of these becomes a function.
#
# ### Count the units
#
# How many inputs and outputs there are, the data say: $n_x$ is the number of rows of $X$ and $n_y$
# that of $Y$. How many hidden units there are, *you* say.


# %% tags=["exercise"] name="layer_sizes"
def layer_sizes(X, Y, n_h):
    """Count what goes in and what comes out.

    X: (n_x, m). Y: (n_y, m). n_h: the number of hidden units, which you choose.
    Returns n_x, n_h, n_y: three whole numbers.
    """
    ### BEGIN SOLUTION
    return X.shape[0], n_h, Y.shape[0]
    ### END SOLUTION


# %% tags=["check"] name="layer_sizes"
report_layer_sizes = check(week3_4.LAYER_SIZES, layer_sizes, seed=1)
report_layer_sizes

# %%
layer_sizes = report_layer_sizes.function  # yours if it is right, the course's otherwise
layer_dims = layer_sizes(X, Y, 4)
print("n_x, n_h, n_y =", layer_dims)

# %% [markdown]
# ### Start with small random weights
#
# [Zeros would keep the hidden units alike](week3_3_backpropagation_and_initialisation.ipynb), and
# large weights would make them flat. So each weight is a normal random number, divided by the
# square root of how many inputs its unit has:
#
# $$W^{[1]} = \frac{\text{normal numbers}}{\sqrt{n_x}}, \qquad W^{[2]} = \frac{\text{normal numbers}}{\sqrt{n_h}}, \qquad b^{[1]} = 0, \qquad b^{[2]} = 0$$
#
# That keeps every $z$ about as large as its inputs, however many of them there are.


# %% tags=["exercise"] name="initialize_parameters"
def initialize_parameters(layer_dims, rng):
    """Start with small random weights and with biases of zero.

    layer_dims: n_x, n_h, n_y. rng: a NumPy Generator; draw W1 first, then W2, each with
    rng.standard_normal.
    Returns [(W1, b1, TANH), (W2, b2, SIGMOID)]; W1: (n_h, n_x), b1: (n_h, 1), W2: (n_y, n_h),
    b2: (n_y, 1).
    """
    ### BEGIN SOLUTION
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return [(W1, np.zeros((n_h, 1)), TANH), (W2, np.zeros((n_y, 1)), SIGMOID)]
    ### END SOLUTION


# %% tags=["check"] name="initialize_parameters"
report_initialize = check(week3_4.INITIALIZE_PARAMETERS, initialize_parameters, seed=1)
report_initialize

# %%
initialize_parameters = report_initialize.function  # yours if right, the course's otherwise
start = initialize_parameters(layer_dims, np.random.default_rng(1))
for number, (W, b, g) in enumerate(start, start=1):
    print(f"layer {number}: W {W.shape}, b {b.shape}, {g.name}; weights", W.ravel().round(2))

# %% [markdown]
# ### Go forward
#
# The four equations above, one line each. In place of tanh and $\sigma$ call what the layers hold,
# `g1` and `g2`: another network may hold other functions, and the check tries some. Keep $Z$ and
# $A$ of both layers in a list, the *cache*: the way back will need them.


# %% tags=["exercise"] name="forward_propagation"
def forward_propagation(X, parameters):
    """Go forward through both layers, and keep what the way back needs.

    X: (n_x, m). parameters: [(W1, b1, g1), (W2, b2, g2)]; each g is a function of Z.
    Returns A2: (n_y, m), and the cache [(Z1, A1), (Z2, A2)].
    """
    ### BEGIN SOLUTION
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    Z2 = W2 @ A1 + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]
    ### END SOLUTION


# %% tags=["check"] name="forward_propagation"
report_forward = check(week3_4.FORWARD_PROPAGATION, forward_propagation, seed=1)
report_forward

# %%
forward_propagation = report_forward.function  # yours if it is right, the course's otherwise
A2, cache = forward_propagation(X, start)
print("A1:", cache[0][1].shape, "and A2:", A2.shape)
print(f"before training, A2 goes from {A2.min():.2f} to {A2.max():.2f}")

# %% [markdown]
# Before you train a network, **set one by hand**. Three units, each with one of the three borders
# for its line: there $z = 0$, and tanh says nearly $-1$ on one side and $+1$ on the other. Walk
# around the centre, and at each border one of the three changes its sign. So the sum of the three
# with the weights $1, -1, 1$ changes from $-1$ to $1$ and back, six times, just as the colours do:

# %%
W1 = 5 * np.array([[1.0, -1.0], [0.0, -1.0], [-1.0, -1.0]])
W2 = 4 * np.array([[1.0, -1.0, 1.0]])
by_hand = [(W1, np.zeros((3, 1)), TANH), (W2, np.zeros((1, 1)), SIGMOID)]
hand_answers = forward_propagation(X, by_hand)[0]
print(f"set by hand: {np.mean((hand_answers > 0.5) == Y):.0%} right")

# %% [markdown]
# So three hidden units *can* do it. Training has to find such weights without having seen the
# picture.
#
# ### Average the loss
#
# The cost is that of week 2. There is still one answer for each point:
#
# $$J = -\frac1m \sum_{i=1}^{m} \Big( y^{(i)} \log a^{[2](i)} + (1 - y^{(i)}) \log (1 - a^{[2](i)}) \Big)$$
#
# Keep `A2` a hair's breadth away from 0 and 1, as there: `np.clip(A2, 1e-15, 1 - 1e-15)`.


# %% tags=["exercise"] name="compute_cost"
def compute_cost(A2, Y):
    """Average the loss over the examples.

    A2: (1, m), probabilities. Y: (1, m), zeros and ones. Returns a number.
    """
    ### BEGIN SOLUTION
    safe = np.clip(A2, 1e-15, 1 - 1e-15)
    return -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    ### END SOLUTION


# %% tags=["check"] name="compute_cost"
report_cost = check(week3_4.COMPUTE_COST, compute_cost, seed=1)
report_cost

# %%
compute_cost = report_cost.function  # yours if it is right, the course's otherwise
print(f"cost of the random start: {compute_cost(A2, Y):.4f}")
print(f"always one half:          {compute_cost(np.full(Y.shape, 0.5), Y):.4f}")
print(f"set by hand:              {compute_cost(hand_answers, Y):.4f}")

# %% [markdown]
# ### Go backward
#
# The error starts at the output and goes back through the same weights. Here `*` multiplies number
# by number, and the sums run over the examples:
#
# | slope | shape |
# |---|---|
# | $dZ^{[2]} = A^{[2]} - Y$ | $(n_y, m)$ |
# | $dW^{[2]} = \frac1m \, dZ^{[2]} A^{[1]T}$ | $(n_y, n_h)$, as $W^{[2]}$ |
# | $db^{[2]} = \frac1m \sum_i dz^{[2](i)}$ | $(n_y, 1)$, as $b^{[2]}$ |
# | $dZ^{[1]} = W^{[2]T} dZ^{[2]} * g'(Z^{[1]})$ | $(n_h, m)$ |
# | $dW^{[1]} = \frac1m \, dZ^{[1]} X^{T}$ | $(n_h, n_x)$, as $W^{[1]}$ |
# | $db^{[1]} = \frac1m \sum_i dz^{[1](i)}$ | $(n_h, 1)$, as $b^{[1]}$ |
#
# For tanh, $g'(Z^{[1]}) = 1 - A^{[1]} * A^{[1]}$. But write `g1.slope(A1)`: it gives that for tanh,
# and the right slope for any other activation. Your function should serve those, too, and the check
# tries some. In a sum over the examples, `keepdims=True` keeps $db$ a column.


# %% tags=["exercise"] name="backward_propagation"
def backward_propagation(parameters, cache, X, Y):
    """Go backward from the errors to the slopes of the cost.

    parameters: [(W1, b1, g1), (W2, b2, g2)]; g1.slope(A1) gives the slope of g1.
    cache: [(Z1, A1), (Z2, A2)]. X: (n_x, m). Y: (n_y, m).
    Returns [(dW1, db1), (dW2, db2)], each shaped like its W or b.
    """
    ### BEGIN SOLUTION
    (_, _, g1), (W2, _, _) = parameters
    (_, A1), (_, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]
    ### END SOLUTION


# %% tags=["check"] name="backward_propagation"
report_backward = check(week3_4.BACKWARD_PROPAGATION, backward_propagation, seed=1)
report_backward

# %% [markdown]
# As in week 2: do not believe, measure. Nudge each weight of $W^{[1]}$ up and down by a millionth
# and compare.

# %%
backward_propagation = report_backward.function  # yours if it is right, the course's otherwise
grads = backward_propagation(start, cache, X, Y)
(W1, b1, g1), layer_2 = start


def cost_with(W):
    return compute_cost(forward_propagation(X, [(W, b1, g1), layer_2])[0], Y)


print("dW1 by nudging:", numerical_gradient(cost_with, W1).ravel().round(4))
print("dW1 by formula:", grads[0][0].ravel().round(4))

# %% [markdown]
# ### Step downhill
#
# $$W^{[l]} := W^{[l]} - \alpha \, dW^{[l]}, \qquad b^{[l]} := b^{[l]} - \alpha \, db^{[l]}, \qquad l = 1, 2$$
#
# Make new arrays rather than change the old ones. Then an old list of parameters stays what it
# was, and you can compare *before* and *after*.


# %% tags=["exercise"] name="update_parameters"
def update_parameters(parameters, grads, learning_rate):
    """Take one step downhill with every weight and bias.

    parameters: [(W1, b1, g1), (W2, b2, g2)]; leave it unchanged. grads: [(dW1, db1), (dW2, db2)].
    Returns a new list like parameters.
    """
    ### BEGIN SOLUTION
    (W1, b1, g1), (W2, b2, g2) = parameters
    (dW1, db1), (dW2, db2) = grads
    return [
        (W1 - learning_rate * dW1, b1 - learning_rate * db1, g1),
        (W2 - learning_rate * dW2, b2 - learning_rate * db2, g2),
    ]
    ### END SOLUTION


# %% tags=["check"] name="update_parameters"
report_update = check(week3_4.UPDATE_PARAMETERS, update_parameters, seed=1)
report_update

# %%
update_parameters = report_update.function  # yours if it is right, the course's otherwise
after = update_parameters(start, grads, 1.2)
cost_after = compute_cost(forward_propagation(X, after)[0], Y)
print(f"one step of 1.2: the cost goes from {compute_cost(A2, Y):.4f} to {cost_after:.4f}")

# %% [markdown]
# ### Loop
#
# Now join them. Count the units, start, and then over and over: forward, note the cost, backward,
# update. Everything is there already, so call your functions; the loop has five lines.


# %% tags=["exercise"] name="nn_model"
def nn_model(X, Y, n_h, n_iterations, learning_rate, rng):
    """Train a network with n_h hidden units from random weights.

    X: (n_x, m). Y: (1, m). rng: a NumPy Generator for the start.
    Returns the parameters, and costs: a list with the cost before each step.
    """
    ### BEGIN SOLUTION
    parameters = initialize_parameters(layer_sizes(X, Y, n_h), rng)
    costs = []
    for _ in range(n_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
    ### END SOLUTION


# %% tags=["check"] name="nn_model"
report_model = check(week3_4.NN_MODEL, nn_model, seed=1)
report_model

# %%
nn_model = report_model.function  # yours if it is right, the course's otherwise
_, first_costs = nn_model(X, Y, 4, 100, 1.2, np.random.default_rng(1))
for iteration in (0, 1, 2, 10, 99):
    print(f"iteration {iteration}: cost {first_costs[iteration]:.2f}")

# %% [markdown]
# ### Predict
#
# $$\text{prediction} = \begin{cases} 1 & \text{if } a^{[2]} > 0.5 \\ 0 & \text{otherwise} \end{cases} \qquad (1, m)$$


# %% tags=["exercise"] name="predict"
def predict(X, parameters):
    """Answer 1 where the probability exceeds one half, else 0.

    X: (n_x, m). parameters: [(W1, b1, g1), (W2, b2, g2)]. Returns (1, m).
    """
    ### BEGIN SOLUTION
    A2, _ = forward_propagation(X, parameters)
    return (A2 > 0.5).astype(float)
    ### END SOLUTION


# %% tags=["check"] name="predict"
report_predict = check(week3_4.PREDICT, predict, seed=1)
report_predict

# %%
predict = report_predict.function  # yours if it is right, the course's otherwise


def accuracy(parameters, data):
    return np.mean(predict(data.X, parameters) == data.Y)


print(f"set by hand:      {accuracy(by_hand, training):.0%}")
print(f"the random start: {accuracy(start, training):.0%}")

# %% [markdown]
# ## Train four hidden units
#
# Four units, one more than we would need, a learning rate of 1.2, and 10,000 iterations:

# %%
parameters, costs = nn_model(X, Y, 4, 10000, 1.2, np.random.default_rng(1))
print(f"cost: from {costs[0]:.2f} to {costs[-1]:.2f}")
print(f"training points:   {accuracy(parameters, training):.0%} right")
print(f"validation points: {accuracy(parameters, validation):.0%} right")


# %%
def probability(parameters):
    return lambda x: forward_propagation(x, parameters)[0]


fig, (left, right) = plots.figure(7, 3.4, columns=2)
plots.plot_costs(costs, ax=left)
left.set(xscale="log", ylim=(0, 0.75), title="The first 100 iterations do most")
plots.plot_decision_boundary(probability(parameters), training, ax=right)
right.get_legend().remove()
right.set_title("The boundary bends around the petals")
words = f"The cost falls from {costs[0]:.2f} to {costs[100]:.2f} in 100 iterations and to "
plots.show(fig, words + f"{costs[-1]:.2f} in 10,000. Blue and orange areas follow the petals.")

# %% [markdown]
# The scale of the iterations is logarithmic: each grid line stands for ten times as many. And the
# points that are still wrong, where are they?

# %%
wrong = (predict(X, parameters) != Y)[0]
print(f"{wrong.sum()} of {Y.size} points are wrong,", end=" ")
print(f"{np.sum(radius[wrong] < 1)} of these within a distance of 1 from the centre")

# %% [markdown]
# More than half of them lie close to the centre, where all the petals meet. Look at the picture
# for the others: the noise has carried most of them into petals of the other colour.
#
# ## Look inside the units
#
# What does each hidden unit see? Its answer $a^{[1]}_k$ depends on the place in the plane, so we
# can draw it as a map: blue where it is near $-1$, orange where it is near $1$, and a line where
# it is 0. The next cell draws such maps side by side, with some of the points; we shall need it
# often.


# %%
def draw_maps(panels, columns, height=2.1):
    """Draw maps of the plane side by side; each panel is (title, function of X, data set)."""
    rows = -(-len(panels) // columns)
    fig, axes = plots.figure(7, height * rows, rows=rows, columns=columns)
    for ax, (title, answer, data) in zip(axes.flat, panels, strict=True):
        some = data.subset(0, 400 // columns)
        plots.plot_decision_boundary(answer, some, ax=ax, resolution=400 // columns)
        ax.get_legend().remove()
        ax.set(title=title, xlabel="", ylabel="", xticks=[], yticks=[], aspect="auto")
        for dots in ax.collections[:2]:
            dots.set_sizes([20 / columns])
    return fig


# %%
def unit(k):
    return lambda x: (1 + forward_propagation(x, parameters)[1][0][1][k]) / 2  # from -1..1 to 0..1


(W1, b1, _), (W2, _, _) = parameters
titles = [f"unit {k + 1}, weight {W2[0, k]:.1f}" for k in range(4)]
fig = draw_maps([(title, unit(k), training) for k, title in enumerate(titles)], columns=4)
distances = np.abs(b1[:, 0]) / np.linalg.norm(W1, axis=1)
sides = ", ".join(f"{distance:.1f}" for distance in distances)
words = f"Four maps, each cut in two by a line, {sides} away from the centre. The near lines: "
plots.show(fig, words + "one horizontal, and the two diagonals.")

# %% [markdown]
# Training has found our three borders by itself: one horizontal line and the two diagonals. The
# fourth unit is left over: its line passes below the centre, and its weight is small. (Above each
# map stands the unit's weight on its way to the output; a negative one turns the map around.) In
# numbers, we take the angle of each line, where 0° is horizontal and 90° upright, and its distance
# from the centre, $|b^{[1]}_k|$ divided by the length of row $k$ of $W^{[1]}$:


# %%
def line_angles(parameters):
    W1 = parameters[0][0]
    return np.degrees(np.arctan2(-W1[:, 0], W1[:, 1])) % 180


for k, (angle, distance) in enumerate(zip(line_angles(parameters), distances, strict=True)):
    print(f"unit {k + 1}: angle {angle:.0f}°, distance from the centre {distance:.1f}")

# %% [markdown]
# No unit was told what to do. Each only went downhill, and so they shared the work among them.
#
# ## Start twelve times
#
# Was that luck? The weights start at random, and the network above had the random numbers of
# `default_rng(1)`. Let us train eleven more, with 2 to 12 in its place and everything else alike.

# %%
runs = {1: (parameters, costs)}
for seed in range(2, 13):
    runs[seed] = nn_model(X, Y, 4, 10000, 1.2, np.random.default_rng(seed))
scores = {seed: accuracy(trained, training) for seed, (trained, _) in runs.items()}
good_ones = [seed for seed, score in scores.items() if score >= 0.9]
poor_ones = [seed for seed, score in scores.items() if score < 0.9]

# %%
PredictFirst(
    "How many of the twelve end with at least 90 % of the training points right?",
    truth=len(good_ones),
    high=12,
    then="The others are not a little worse. They are much worse.",
)

# %% [markdown]
# Twelve cost curves, one for each start:

# %%
fig, ax = plots.figure(height=3)
at = np.unique(np.geomspace(1, 9999, 200).astype(int))
for seed, (_, run_costs) in runs.items():
    colour = plots.CLASS_COLOURS[int(seed in poor_ones)]
    ax.plot(at, np.array(run_costs)[at], color=colour, linewidth=1)
ax.text(10000, 0.52, f"{len(poor_ones)} starts", ha="right")
ax.text(10000, 0.10, f"{len(good_ones)} starts", ha="right")
ax.set(xscale="log", xlabel="iteration", ylabel="cost $J$", ylim=(0, 0.8))
ax.set_title("Ten starts end well, two are stuck")
best, worst = (runs[some[0]][1][-1] for some in (good_ones, poor_ones))
plots.show(fig, f"Of twelve cost curves ten end near {best:.2f}, two near {worst:.2f}.")

# %% [markdown]
# What do the poor ones have in common? Look at the directions of their four lines:

# %%
for seed in poor_ones:
    angles = np.sort(line_angles(runs[seed][0]).round().astype(int))
    print(f"start {seed}: cost {runs[seed][1][-1]:.2f}, {scores[seed]:.0%} right;", end=" ")
    print("angles of the four lines:", angles)

# %% [markdown]
# One of the ten lingers beside the two at first, and finds a way down after a hundred or two
# hundred iterations. And the two end in the very same place: the same cost, the same four lines.
# Beside a good network it looks like this:

# %%
good, poor = runs[1][0], runs[4][0]
panels = [
    (f"start 1: {scores[1]:.0%}", probability(good), training),
    (f"start 4: {scores[4]:.0%}", probability(poor), training),
]
fig = draw_maps(panels, columns=2, height=3.4)
plots.show(
    fig,
    f"Two boundaries. Start 1: the areas follow all petals, {scores[1]:.0%} are right. Start 4: left "
    f"and right of the centre the map is pale, and {scores[4]:.0%} are right.",
)

# %% [markdown]
# To the left and to the right of the centre the poor network is pale: it hardly has an opinion.
# Let us look at those points alone, the ones that lie further to the side than up or down.

# %%
side = np.abs(X[0]) > np.abs(X[1])
for name, place in {"left and right": side, "above and below": ~side}.items():
    answers = forward_propagation(X[:, place], poor)[0]
    right = np.mean((answers > 0.5) == Y[:, place])
    print(f"{name}: {right:.0%} right,", end=" ")
    print(f"answers {answers.mean():.2f}, give or take {answers.std():.2f}")

# %% [markdown]
# Left and right it shrugs: about one half for every point. Look at the angles again. Two units
# have found the diagonals, but **no line is near to horizontal**, so nothing separates the upper
# petals from the lower ones there. The two other units stand nearly upright, amid the double
# petals at the top and at the bottom, where there is no border to draw.
#
# ## Ask why it stays there
#
# Why does training not turn one of those two? Perhaps it only needs more time:


# %%
def gradient_length(parameters):
    _, cache = forward_propagation(X, parameters)
    grads = backward_propagation(parameters, cache, X, Y)
    return np.sqrt(sum(np.sum(d**2) for pair in grads for d in pair))


steps = {"forward": forward_propagation, "backward": backward_propagation}
longer = train(X, Y, poor, 1.2, 3000, every=3000, **steps)[-1]
after_longer = accuracy(longer.parameters, training)
print(f"3000 iterations more: cost {longer.cost:.2f}, {after_longer:.0%} right")
print(f"length of the gradient before them: {gradient_length(poor):.1g}")

# %% [markdown]
# More time changes next to nothing. The gradient, all slopes together taken as one long arrow, is
# tiny, and steps are as long as their slopes. **Was it larger for the good network in the end?**
# Guess before you run the next cell.

# %%
before = initialize_parameters((2, 4, 1), np.random.default_rng(4))
for name, network in {"poor, at its start": before, "poor": poor, "good": good}.items():
    print(f"{name}: length of the gradient {gradient_length(network):.1g}")

# %% [markdown]
# Just as tiny. A gradient near zero says that the ground is level *here*; it does not say how
# deep the valley is. To see what lies around, take one of the two upright lines, that of unit 3,
# and turn it by hand, while everything else stays as it is.


# %%
def turned(parameters, unit, degrees):
    (W1, b1, g1), layer_2 = parameters
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    W1 = W1.copy()
    W1[unit] = np.array([[c, -s], [s, c]]) @ W1[unit]
    return [(W1, b1, g1), layer_2]


turns = np.arange(-90, 91, 2)
turned_costs = [compute_cost(probability(turned(poor, 2, turn))(X), Y) for turn in turns]

# %%
fig, ax = plots.figure(height=3)
ax.plot(turns, turned_costs, color=plots.GREY)
here, lowest = turned_costs[45], int(np.argmin(turned_costs))
hill = max(turned_costs[lowest:45])
plots.ring(ax, 0, here, plots.CLASS_COLOURS[1])
plots.ring(ax, turns[lowest], turned_costs[lowest], plots.CLASS_COLOURS[0])
ax.text(0, here - 0.09, "training stopped here", ha="center")
ax.text(turns[lowest], turned_costs[lowest] - 0.09, "a better place", ha="center")
ax.set(xlabel="turn of the line of unit 3, in degrees", ylabel="cost $J$", ylim=(0.2, 1.0))
ax.set_title("A hill stands between the poor valley and a deeper one")
words = f"Turning the line from 0 to {turns[lowest]} degrees, the cost rises from {here:.2f} "
plots.show(fig, words + f"to {hill:.2f} and only then falls to {turned_costs[lowest]:.2f}.")

# %% [markdown]
# The orange ring is where training has stopped: at the bottom of a small valley, a *local
# minimum* along this path, though not the lowest. A much better place lies 70° away, where the
# line is nearly horizontal. But each step of gradient descent goes downhill, and between the two
# is a hill. (There are 17 weights and biases, and this is one path among very many. Some detour
# may go down all the way; training has not found any.)
#
# And why did it come to *this* valley? The line that is missing is a horizontal one. Which of the
# twelve starts had no line within 40° of horizontal?

# %%
for seed in runs:
    begin = initialize_parameters((2, 4, 1), np.random.default_rng(seed))
    angles = line_angles(begin)
    if np.minimum(angles, 180 - angles).min() > 40:
        end = "stuck" if seed in poor_ones else "ends well"
        print(f"start {seed:2}: {end:9}, lines at {angles.round().astype(int)}")

# %% [markdown]
# Two of these four are stuck, and none of the other eight starts. So a start without a line near the
# missing border seems to make the poor valley likelier. It does not make it certain: the two others
# end well, with lines nearly as upright. What helps?
#
# 1. **Another start.** That is why one trains more than once.
# 2. **Draw a stuck unit anew.** Unit 3 gets fresh small weights, and only then training goes on:

# %%
(W1, b1, g1), (W2, b2, g2) = poor
fresh = initialize_parameters((2, 1, 1), np.random.default_rng(0))
W1, b1, W2 = W1.copy(), b1.copy(), W2.copy()
W1[2], b1[2], W2[0, 2] = fresh[0][0][0], 0, 0
mended = train(X, Y, [(W1, b1, g1), (W2, b2, g2)], 1.2, 3000, every=3000, **steps)[-1]
print(f"start 4 with a fresh unit 3: {accuracy(mended.parameters, training):.0%} right")

# %% [markdown]
# 3. **More units than needed.** The more lines, the likelier one of them starts near each border.
#    Twelve starts with other random numbers would be weak evidence, since most start well with four
#    units, too. So take the two starts that are stuck, and put two random units beside their four,
#    in twenty ways each:


# %%
def widened(parameters, rng):
    """Return the network with two more random units beside its own."""
    (W1, b1, g1), (W2, b2, g2) = parameters
    (V1, c1, _), (V2, _, _) = initialize_parameters((2, 2, 1), rng)
    return [(np.vstack([W1, V1]), np.vstack([b1, c1]), g1), (np.hstack([W2, V2]), b2, g2)]


for seed in poor_ones:
    four, ends = initialize_parameters((2, 4, 1), np.random.default_rng(seed)), []
    for draw in range(20):
        six = widened(four, np.random.default_rng(draw))
        ends.append(train(X, Y, six, 1.2, 500, every=500, **steps)[-1].cost)
    below = sum(cost < 0.4 for cost in ends)
    print(f"start {seed} and two units more: {below} of 20 below a cost of 0.4")

# %% [markdown]
# Left with four units, both end at a cost of 0.50. Two more help nearly always; twice they did not.
#
# ## Choose the number of units
#
# How many units does the flower need, then? And is there such a thing as too many? Seven networks,
# 3000 iterations each, beside logistic regression:

# %%
sizes = (1, 2, 3, 4, 5, 20, 50)
nets = {n: nn_model(X, Y, n, 3000, 1.2, np.random.default_rng(1))[0] for n in sizes}
panels = [(f"one layer: {line_accuracy:.0%}", one_layer, training)]
for n, net in nets.items():
    score = f"{accuracy(net, training):.0%}, {accuracy(net, validation):.0%}"
    panels.append((f"{n} unit{'s' * (n > 1)}: {score}", probability(net), training))
fig = draw_maps(panels, columns=4)
told = "; ".join(title for title, _, _ in panels)
plots.show(fig, f"Eight boundaries, with training and then validation accuracy. {told}.")

# %% [markdown]
# Above each map stand the training and the validation accuracy. One unit finds the diagonal: tanh
# makes a step of the slope, and then this line has the lower cost. But one or two lines cannot cut
# the flower into six parts, however long they are trained. Three can. From there on the boundary
# only gains small bends, and with 20 and 50 units it makes islands for a few points near the
# middle.
#
# Is that overfitting? Validation with 400 points is too coarse to tell: one or two percentage points
# up or down are luck. But the flower is synthetic, and we can draw as many fresh points as we like.

# %%
fresh_points = make_flower(np.random.default_rng(3), m=10000)
for n, net in nets.items():
    seen, unseen = accuracy(net, training), accuracy(net, fresh_points)
    print(f"{n:2} units: training {seen:.0%}, 10,000 fresh points {unseen:.0%},", end=" ")
    print(f"a gap of {100 * (seen - unseen):.0f} percentage points")

# %% [markdown]
# Beyond three units the training score goes on growing, and fresh points do not profit at all. With
# 50 units, 201 weights and biases in all, the gap has grown to five percentage points: so much has
# been learnt by heart. And yet the harm is small. Fresh points are not answered *better* with 50 units
# than with 3, but hardly worse either, after 3000 iterations on this flower. Measure it: with
# other data it will be different.
#
# ## Where it breaks
#
# **Zeros.** You have seen it on the page before; here it is with your functions. All weights start
# at zero, and take a thousand steps:

# %%
zeros = [(0 * W, b, g) for W, b, g in start]
stuck = train(X, Y, zeros, 1.2, 1000, every=1000, **steps)[-1]
print(f"cost {stuck.cost:.4f}, {accuracy(stuck.parameters, training):.0%} right")
print("largest number in W1 and W2:", max(np.abs(W).max() for W, b, g in stuck.parameters))

# %% [markdown]
# Nothing has moved. $A^{[1]} = 0$ makes $dW^{[2]} = 0$, and $W^{[2]} = 0$ makes $dZ^{[1]} = 0$ and
# with it $dW^{[1]}$. Each waits for the other.
#
# **Steps that are too long.** Here is the same start with four learning rates:

# %%
rates = {}
for rate in (0.1, 1.2, 10, 1000):
    rates[rate] = nn_model(X, Y, 4, 100, rate, np.random.default_rng(1))
fig, ax = plots.figure(height=2.7)
plots.plot_costs({f"{rate:g}": run_costs for rate, (_, run_costs) in rates.items()}, ax=ax)
ax.set(yscale="log", title="0.1 is slow, 1.2 is fine, 10 is wild, 1000 never recovers")
ends = ", ".join(f"{run[1][-1]:.2g} with {rate:g}" for rate, run in rates.items())
plots.show(fig, f"Four cost curves over 100 iterations. They end at {ends}.")

# %%
for rate, (trained, _) in rates.items():
    slope = TANH.slope(forward_propagation(X, trained)[1][0][1])
    print(f"rate {rate:g}: weights up to {np.abs(trained[0][0]).max():.0f},", end=" ")
    print(f"slope of the hidden units {slope.mean():.1g} on average")

# %% [markdown]
# With a rate of 1000, the first few steps throw the weights of the hidden layer out to thousands.
# There tanh is flat: the units say $-1$ or $1$ and nothing between, their slope is as good as
# zero, and so is $dW^{[1]}$. The lines stay where chance has put them. Only the output layer still
# moves, and it jumps to and fro. A rate of 10 recovers, as the wild run of week 2 did; do not count
# on it.
#
# ## Separate other shapes
#
# Nothing in your functions knows of flowers. Five other data sets, all synthetic, with five hidden
# units and 3000 iterations:

# %%
panels, told = [], []
for name in ("circles", "moons", "blobs", "gaussian_quantiles", "no_structure"):
    make = getattr(nnlib, f"make_{name}")
    data, new = make(np.random.default_rng(0)), make(np.random.default_rng(1))
    net, _ = nn_model(data.X, data.Y, 5, 3000, 1.2, np.random.default_rng(1))
    scored = f"{accuracy(net, data):.0%}, {accuracy(net, new):.0%}"
    panels.append((data.source.replace(" ", "\n") + "\n" + scored, probability(net), data))
    told.append(f"{data.source} {scored}")

# %%
fig = draw_maps(panels, columns=5, height=2.2)
plots.show(fig, f"Five boundaries, with training and validation accuracy. {'; '.join(told)}.")

# %% [markdown]
# Again the first number is training, the second validation. Circles and moons are easy once the
# boundary may bend. The blobs overlap, so even the best boundary would be wrong about some points.
# And in the last set the class of each point was decided by a coin. There is *nothing* to learn,
# and yet the network gets more than half of the points right that it was trained on: it has
# learnt some of the luck. On 400 new points it is near 50 %: a coin, too, would get 45 to 55 %.
#
# ## Play
#
# Now it is all in your hands: the data set, the noise, the number of units, the learning rate and
# the number of iterations. Every move trains a network by *your* functions, from the start.

# %%
circles = nnlib.make_circles(np.random.default_rng(0))
for n_h in range(1, 6):
    net, _ = nn_model(circles.X, circles.Y, n_h, 1000, 1.2, np.random.default_rng(0))
    if accuracy(net, circles) >= 0.95:
        break
PredictFirst(
    "The circles: how many hidden units with tanh does it take, at least, to get 95 % right?",
    truth=n_h,
    high=16,
    then="Two lines leave at least one side open; three make a triangle, with round corners.",
)

# %%
playground = Playground(forward_propagation, backward_propagation, update_parameters)
playground

# %% [markdown]
# **Think first, then try.**
#
# 1. Give the flower 16 hidden units, and choose the activation *identity*. How many lines do you
#    expect?
# 2. Set the *seed of the weights* to 4, with four units of tanh: the poor start from above. Which
#    of these help: more iterations, a learning rate of 3, two more units?
# 3. Choose *no structure*, 16 units and the longest training. Where will the training accuracy go,
#    and where the validation accuracy?
#
# <details><summary>Answers</summary>
#
# 1. One, and it is that of logistic regression. Without a bend in between, sixteen lines add up to
#    a single one.
# 2. Two more units help. More iterations leave it where it is. And a rate of 3 helps, too: its
#    longer steps take the lines past the hill. With 2 they do not yet.
# 3. The training accuracy climbs slowly, to a little over 60 %: some of the coin's throws are learnt
#    by heart. The validation accuracy stays near one half, as it must.
#
# </details>

# %% [markdown]
# The line *state* below the picture holds all settings. Copy it to come back later or to send it to
# somebody; paste one there to go to it. In code, `playground.restore("...")` does the same.
#
# The slider *hidden layers* is locked, because your functions serve exactly one hidden layer. With
# the course's own functions, `Playground()` offers 0 to 3. **A look ahead to week 4:** here are two
# layers with three units in each. Does the flower gain much over a single layer of three?

# %%
deeper = Playground(state="data=flower&hidden_layers=2&hidden_units=3")
deeper

# %% [markdown]
# Not much: on the flower one layer of three does nearly as well. But look at the small maps. The
# first row shows lines, as before; the units of the second layer put these together, and the last
# one has nearly the whole flower in it. What more layers are good for is the subject of week 4.

# %% [markdown]
# ## Open the test set, once
#
# All choices are made: four units, a rate of 1.2, 10,000 iterations, start 1. Now a thousand new
# points, which have had no part in any choice.

# %%
test = make_flower(np.random.default_rng(2), m=1000, noise=0.2)
right = predict(test.X, parameters) == test.Y
share, spread = right.mean(), 1.96 * right.std() / np.sqrt(right.size)
print(f"{right.size} test points: {share:.0%} right")
print(f"with ever more such points, most likely {share - spread:.0%} to {share + spread:.0%}")

# %% [markdown]
# ## Questions on week 3
#
# Eight questions on all four pages of this week. Choose, then press Check.

# %% tags=["quiz"]
five = initialize_parameters((3, 5, 1), np.random.default_rng(0))
A1 = forward_propagation(np.ones((3, 100)), five)[1][0][1]
Quiz(
    "Three features, five hidden units, 100 examples. What are the shapes of W1, b1 and A1?",
    {
        "(3, 5), (5, 1), (5, 100)": "W1 has a row for each unit, not for each input.",
        "(5, 3), (5, 1), (5, 100)": "A row of W1, of b1 and of A1 for each unit.",
        "(5, 3), (5, 100), (5, 100)": "b1 is the same for all examples.",
    },
    right=", ".join(str(array.shape) for array in (*five[0][:2], A1)),
)

# %% tags=["quiz"]
Z = np.linspace(-3, 3, 61)
centred = abs(TANH(Z).mean()) < 0.01 < abs(SIGMOID(Z).mean())
Quiz(
    "Why is tanh often better than the sigmoid in a hidden layer?",
    {
        "Its outputs lie around 0": "The sigmoid averages 1/2. And tanh has slopes up to 1, not 1/4.",
        "It never becomes flat": "It does, at both ends, just as the sigmoid does.",
        "Its outputs are probabilities": "Those of the sigmoid are. Tanh goes from -1 to 1.",
    },
    right="Its outputs lie around 0" if centred else "It never becomes flat",
)

# %% tags=["quiz"]
Z = np.linspace(-9, 9, 61)
fits = [g.name for g in (TANH, nnlib.RELU, SIGMOID) if g(Z).min() >= 0 and g(Z).max() <= 1]
Quiz(
    "Which activation suits the output unit of a yes-or-no question?",
    {
        "tanh": "A probability of -0.7 makes no sense, and its logarithm does not exist.",
        "ReLU": "It can exceed 1, which no probability does.",
        "sigmoid": "It lies between 0 and 1, and with the cross-entropy dZ2 is A2 - Y.",
    },
    right=fits[0],
)

# %% tags=["quiz"]
(V, b, _), (w, c, _) = initialize_parameters((2, 50, 1), np.random.default_rng(0))
wide = forward_propagation(X, [(V, b, nnlib.IDENTITY), (w, c, SIGMOID)])[0]
same = np.allclose(wide, SIGMOID((w @ V) @ X + (w @ b + c)))
Quiz(
    "Fifty hidden units with g(z) = z, and a sigmoid output: what can be their boundary?",
    {
        "One straight line": "W2 (W1 X + b1) + b2 = (W2 W1) X + (W2 b1 + b2): one layer.",
        "Fifty straight lines": "The output sees only their sum, and that is linear again.",
        "Any curve": "For curves the hidden units need to bend something.",
    },
    right="One straight line" if same else "Any curve",
)

# %% tags=["quiz"]
single = train(X, Y, zero_start, 1.2, 100)[-1].parameters
double = train(X, Y, zeros, 1.2, 100, **steps)[-1].parameters
moved = [np.any(network[0][0]) for network in (single, double)]
Quiz(
    "All weights start at zero. After 100 iterations, which W1 has moved?",
    {
        "Both": "With a hidden layer, dZ1 is zero as long as W2 is.",
        "Only that of logistic regression": "There dW1 = dZ X.T / m; below a W2 of zero it is 0.",
        "None": "Logistic regression may start at zero: dW1 = dZ X.T / m.",
    },
    right="Only that of logistic regression" if moved == [True, False] else "Both",
)

# %% tags=["quiz"]
large = [(100 * W, b, g) for W, b, g in start[:1]] + start[1:]
dW1 = [backward_propagation(p, forward_propagation(X, p)[1], X, Y)[0][0] for p in (start, large)]
usual, saturated = (np.linalg.norm(d) for d in dW1)
Quiz(
    "You make the random W1 a hundred times as large. What becomes of the first dW1?",
    {
        "It grows, too": "W1 makes Z1 larger, and far out tanh has hardly a slope.",
        "It stays as it is": "Z1 becomes as many times larger, and tanh has another slope there.",
        "It shrinks": "For most points 1 - A1 * A1 is nearly zero: training crawls.",
    },
    right="It shrinks" if saturated < 0.5 * usual else "It stays as it is",
)

# %% tags=["quiz"]
b1, dZ1 = np.zeros((4, 1)), np.ones((4, 400))
without = b1 - 1.2 * np.sum(dZ1, axis=1)
Quiz(
    "db1 = np.sum(dZ1, axis=1) / m, without keepdims, and b1 is (4, 1). What shape has the next b1?",
    {
        "(4, 1)": "db1 is (4,), which broadcasting takes for a row, (1, 4).",
        "(4,)": "The column b1 and the row db1 are stretched until they fit.",
        "(4, 4)": "A column minus a row: broadcasting makes a square, without an error.",
    },
    right=str(without.shape),
)

# %% tags=["quiz"]
W2, dZ2 = start[1][0], A2 - Y
alike = np.allclose(W2.T * dZ2, W2.T @ dZ2)
Quiz(
    "Somebody writes W2.T * dZ2 for W2.T @ dZ2, with one output unit. What happens?",
    {
        "An error": "(4, 1) and (1, 400) broadcast to (4, 400) without complaint.",
        "Wrong numbers": "With one output, the sum that @ takes has one summand.",
        "Nothing, for now": "With two outputs @ would add over them, and * would fail.",
    },
    right="Nothing, for now" if alike else "Wrong numbers",
)

# %% [markdown]
# ## What you take along
#
# - The recipe has not changed: structure, initialise, and a loop of forward, backward, update. A
#   hidden layer adds two equations to the way forward and three to the way back.
# - A hidden unit draws a line; the output layer combines the lines. Three lines are enough for the
#   flower, two are not.
# - Where training ends depends on where it starts. A tiny gradient says that it goes no further,
#   not that it has gone far enough. Try several starts, and a few more units than you need.
# - More units fit the training points better. Whether new points profit, only new points can tell.
# - Zeros never move, and steps that are too long freeze the units.
#
# **On your own.** Scale all weights and biases of `poor` down to a twentieth and train on from
# there. Does it leave the valley now? Why could that be? And with ReLU in place of tanh
# (`nnlib.RELU` in the first layer of a list), what do the boundaries look like?
#
# **Further reading.** Rumelhart, Hinton and Williams, "Learning representations by
# back-propagating errors" (*Nature*, 1986), four pages that made hidden units learn; and the
# [TensorFlow Playground](https://playground.tensorflow.org/), a relative of the one above, in
# which you can also stack layers, as we do next week.

# %% [markdown]
# ## How far you have come
#
# All exercises of the course, each by what its check said last:

# %% tags=["nbval-ignore-output"]
checks.progress()
