# %% [markdown]
# # Replace loops by arrays
#
# A network works on thousands of numbers at a time. A loop in Python takes them one by one; NumPy
# takes them all at once, in a line that looks like the mathematics, and is often hundreds of times as
# fast. What it asks of you is to think in *shapes*.
#
# On this page you time both on your own machine, find out which shapes go together and which only
# seem to, and write ten short functions that come up again and again. With the last of them, a training
# needs less than a thousandth of its iterations.

# %% tags=["setup"]
import math
import time
from itertools import islice

import numpy as np

from nnlib import SIGMOID, check, checks, dataset_path, numerical_gradient, plots, read_images
from nnlib.data import Dataset, make_blobs
from nnlib.demos.broadcasting import BroadcastView, draw_broadcast
from nnlib.exercises import week2_2, week2_3
from nnlib.training import gradient_descent, train
from nnlib.widgets import FreshQuiz, PredictFirst, Quiz, name_sliders

name_sliders()

# %% [markdown]
# ## Time a loop
#
# The *dot product* of two vectors multiplies them number by number and adds up:
#
# $$a \cdot b = \sum_{i=1}^{n} a_i \, b_i$$
#
# A unit does that with its weights and its inputs, $w^T x$. Here are two vectors of a million numbers,
# and the sum written as a loop.

# %%
rng = np.random.default_rng(1)
a, b = rng.uniform(size=(2, 1_000_000))


def dot_with_a_loop(a, b):
    total = 0.0
    for i in range(len(a)):
        total += a[i] * b[i]
    return total


# %% [markdown]
# `np.dot(a, b)` does the same. To compare their times, one look at the clock is not enough: your
# computer does other things as well, and the next look may say something else. So we time the loop
# three times and NumPy fifty times, and compare each of the three with each of the fifty.


# %%
def seconds(dot, repeats):
    """Call `dot` on the two vectors again and again; return the time of each call."""
    times = []
    for _ in range(repeats):
        began = time.perf_counter()
        dot(a, b)
        times.append(time.perf_counter() - began)
    return np.array(times)


loop, at_once = seconds(dot_with_a_loop, 3), seconds(np.dot, 50)
times_as_long = loop[:, None] / at_once  # (3, 50): how this works, you see further below

# %% [markdown]
# **Guess before you look.** Both have just been timed on this machine.

# %%
PredictFirst(
    "How many times as long as NumPy does the loop take?",
    np.median(times_as_long),
    high=1e6,
    then="In lectures one often sees about 300; every machine has its own number.",
)

# %% [markdown]
# That was the comparison in the middle, the *median*. How sure is it? Leave out the most extreme tenth
# of all comparisons, and see how far the others lie apart:

# %% tags=["nbval-ignore-output", "own-machine"]
low, middle, high = np.percentile(times_as_long, [5, 50, 95])
print(f"the loop {1000 * np.median(loop):.0f} ms, NumPy {1000 * np.median(at_once):.2f} ms")
print(
    f"the loop takes {middle:.0f} times as long; nine of ten comparisons say {low:.0f} to {high:.0f}"
)

# %% [markdown]
# **A slip that you will meet.** In many a copy of this experiment the vectors have a million numbers,
# and the loop says `range(100000)`. Nothing fails. But have a look at the sum:

# %%
whole, tenth = np.dot(a, b), dot_with_a_loop(a[:100_000], b[:100_000])
print(f"a loop over range(100000) finds {tenth / whole:.0%} of the sum")
print("over the million, the loop finds all of it:", np.isclose(dot_with_a_loop(a, b), whole))

# %% [markdown]
# Such a loop seems ten times as fast as it is, because it does a tenth of the work. So compare the
# *results* before you compare the times.
#
# ### Why it is so much faster
#
# The multiplications are not what takes so long. For each of them Python looks up `a[i]`, wraps the
# number into an object, finds out what `*` means for two such objects, and throws them away again.
# NumPy finds out once; then a compiled loop runs along numbers that lie side by side in memory. There
# it can use what processors have been built for:
#
# - **SIMD**, *single instruction, multiple data*: one instruction multiplies two, four or eight
#   pairs of numbers at once.
# - A **CPU**, the main processor, has a few cores, each of them good at any kind of work. Large products
#   of matrices can be spread over all of them.
# - A **GPU**, built for graphics, has thousands of simple cores that all do the same thing to different
#   numbers. That is just what arrays need, and so large networks are trained there.
#
# All of them profit from one habit: say *what* is to be done with all numbers, and leave it to the
# library *how*. This is called *vectorization*. In this course the CPU will do.
#
# ## Say it with whole arrays
#
# A matrix times a vector is a dot product for each row. With $A$ of shape $(n, k)$ and $v$ of shape
# $(k, 1)$, the result $u$ is $(n, 1)$:
#
# $$u = A v, \qquad u_i = \sum_j A_{ij} \, v_j$$

# %%
A, v = np.array([[1, 2, 3], [4, 5, 6]]), np.array([[1], [0], [2]])
u = np.zeros((2, 1))
for i in range(2):
    for j in range(3):
        u[i, 0] += A[i, j] * v[j, 0]
print("two loops:", u.ravel(), "  A @ v:", (A @ v).ravel())

# %% [markdown]
# (`ravel` lays all numbers of an array in one line, to print them.) `np.dot(A, v)` is the same as
# `A @ v` here.
#
# Often written with one sum too many: $u_i = \sum_i \sum_j A_{ij} v_j$. If you sum over $i$ as well, no $i$
# is left that could tell one $u_i$ from the other. What comes out?

# %%
slip = sum(A[i, j] * v[j, 0] for i in range(2) for j in range(3))
print("summed over i as well:", slip, "  the sum of all u:", u.sum())

# %% [markdown]
# One number in place of two. The two loops above are right all the same: there, the loop over $i$ does
# not add up, it goes from one sum to the next.
#
# What works on one number works on a whole array. Each of these takes the place of a loop:

# %%
z = np.array([-2.0, -0.5, 0.5, 2.0])
for name, result in {
    "np.exp(z)": np.exp(z),
    "np.abs(z)": np.abs(z),
    "np.log(np.abs(z))": np.log(np.abs(z)),
    "np.maximum(z, 0)": np.maximum(z, 0),
    "z**2": z**2,
    "1 / z": 1 / z,
}.items():
    print(f"{name:>17}:", "".join(f"{number:8.3f}" for number in result))

# %% [markdown]
# `np.maximum(z, 0)` takes the larger of two numbers, place by place; in week 3 you meet it again. It is
# not `np.max(z)`, which looks for the largest number of the whole array.
#
# ### All examples at once
#
# On the [page before](week2_2_derivatives_and_graphs.ipynb) two loops added up the gradient of logistic
# regression, and then they disappeared into a product. Each example has left its error
# $dz^{(i)} = a^{(i)} - y^{(i)}$ in the row $dZ$, of shape $(1, m)$, and $X$ is $(n_x, m)$:
#
# $$dw = \frac1m \, X \, dZ^T, \qquad db = \frac1m \sum_{i=1}^{m} dz^{(i)}$$
#
# **Your turn.** Check the shapes on paper first: which two sizes meet in the product, and what is left?


# %% tags=["exercise"] name="gradients_at_once"
def gradients_at_once(X, dZ):
    """Find the gradient of logistic regression from all examples at once.

    X: (n_x, m). dZ: (1, m), the error of each example.
    Returns dw: (n_x, 1), and db: a number, each the mean over the examples.
    """
    ### BEGIN SOLUTION
    m = X.shape[1]
    return X @ dZ.T / m, float(np.sum(dZ) / m)
    ### END SOLUTION


# %% tags=["check"] name="gradients_at_once"
report_gradients_at_once = check(week2_3.GRADIENTS_AT_ONCE, gradients_at_once, seed=1)
report_gradients_at_once

# %% [markdown]
# Beside the two loops of the page before, on forty points and weights drawn at random:

# %%
gradients_at_once = report_gradients_at_once.function  # yours if right, the course's otherwise
points = make_blobs(np.random.default_rng(4), 40)
w, b = np.random.default_rng(5).normal(size=(2, 1)), 0.3
dw, db = gradients_at_once(points.X, SIGMOID(w.T @ points.X + b) - points.Y)
_, dw_loop, db_loop = week2_2.gradients_with_loops(w, b, points.X, points.Y)
print("at once:  ", dw.ravel().round(4), f"{db:.4f}")
print("two loops:", dw_loop.ravel().round(4), f"{db_loop:.4f}")

# %% [markdown]
# **A slip that you will meet** is `X * dZ.T`, with a star. The star multiplies number by number; it sums
# nothing. Will NumPy stop you?

# %%
for n_x, m in ((2, 40), (40, 40), (1, 40)):
    X, dZ = np.ones((n_x, m)), np.ones((1, m))
    try:
        print(f"n_x = {n_x}, m = {m}: X * dZ.T has the shape", (X * dZ.T).shape)
    except ValueError:
        print(f"n_x = {n_x}, m = {m}: a ValueError, the shapes do not fit")

# %% [markdown]
# Only sometimes. With as many features as examples, or with one feature, something comes out, of the
# shape $(40, 40)$, and your gradient should be $(n_x, 1)$. Why does NumPy multiply a $(1, 40)$ and a
# $(40, 1)$ number by number at all? That is the next section.
#
# ## Let small arrays stretch
#
# Roughly, 100 grams of these four foods contain so many grams of carbohydrates, protein and fat (one
# food a column). A gram of the first two has 4 kilocalories, a gram of fat 9.

# %%
foods, parts = ["bread", "lentils", "salmon", "walnuts"], ["carbs", "protein", "fat"]
grams = np.array([[49, 20, 0, 14], [9, 9, 20, 15], [3, 0, 13, 65]])
per_gram = np.array([[4], [4], [9]])
calories = grams * per_gram
print(grams.shape, "times", per_gram.shape, "gives", calories.shape)
print(calories)

# %% [markdown]
# A $(3, 4)$ times a $(3, 1)$: NumPy has used the one column for each of the four foods, as if it had been
# copied. This is called *broadcasting*.
#
# How many calories has each food altogether? We sum down the columns, along axis 0. **What is the shape
# of the result?**

# %%
print("A.sum(axis=0):               ", calories.sum(axis=0), calories.sum(axis=0).shape)
print("A.sum(axis=0, keepdims=True):", calories.sum(axis=0, keepdims=True).shape)

# %% [markdown]
# Often said to be $(1, 4)$, it is `(4,)`: the axis along which you sum is gone. With `keepdims=True` it
# stays, with size 1, and the result is a row.
#
# **Your turn.** Which share of a food's calories comes from each part, in percent? For any array $A$ of
# shape $(n, m)$, the sums of the columns make a row $(1, m)$, and each number is divided by the sum of its
# column:
#
# $$\frac{100 \, A_{ij}}{A_{1j} + A_{2j} + \dots + A_{nj}}$$


# %% tags=["exercise"] name="calorie_shares"
def calorie_shares(A):
    """Tell how much each number makes up of its column, in percent.

    A: (n, m), numbers of 0 or more, no column all 0.
    Returns the shares: (n, m), each column of them adds up to 100.
    """
    ### BEGIN SOLUTION
    return 100 * A / np.sum(A, axis=0, keepdims=True)
    ### END SOLUTION


# %% tags=["check"] name="calorie_shares"
report_calorie_shares = check(week2_3.CALORIE_SHARES, calorie_shares, seed=1)
report_calorie_shares

# %% [markdown]
# **Guess:** two of the four foods have more than half of their calories from fat. Which?


# %%
def draw_shares(shares, parts, names, title):
    """Draw a bar for each column of shares, which add up to 100."""
    fig, ax = plots.figure(height=0.9 + 0.42 * len(names))
    starts = np.cumsum(shares, axis=0) - shares
    for row, start, part, colour in zip(shares, starts, parts, plots.SERIES_COLOURS, strict=False):
        ax.barh(range(len(names)), row, left=start, height=0.75, color=colour, alpha=0.3)
        for place in np.flatnonzero(row > 12):  # smaller ones have no room for words
            words = f"{part} {row[place]:.0f}%"
            ax.text(start[place] + row[place] / 2, place, words, ha="center", va="center")
    for place, name in enumerate(names):
        ax.text(-1, place, name, ha="right", va="center")
    ax.set(xlabel="share in %", title=title, yticks=[], ylim=(len(names) - 0.5, -0.5))
    return fig


# %% [markdown]
# With your function:

# %%
calorie_shares = report_calorie_shares.function  # yours if it is right, the course's otherwise
shares = calorie_shares(calories)
fatty = [food for food, share in zip(foods, shares[2], strict=True) if share > 50]
fig = draw_shares(shares, parts, foods, f"Mostly fat: {' and '.join(fatty)}")
told = ", ".join(f"{food} {share:.0f}%" for food, share in zip(foods, shares[2], strict=True))
plots.show(fig, f"Four bars. Share of the calories that comes from fat: {told}.")

# %% [markdown]
# No loop over foods, none over parts. The same line would do for four thousand foods.
#
# ### The rule
#
# | shapes | what NumPy does | shape of the result |
# |---|---|---|
# | $(m, n)$ and $(1, n)$ | uses the row for each of the $m$ rows | $(m, n)$ |
# | $(m, n)$ and $(m, 1)$ | uses the column for each of the $n$ columns | $(m, n)$ |
# | $(m, n)$ and a number | uses the number everywhere | $(m, n)$ |
#
# It is the same for $+$, $-$, $*$ and $/$, and there is one rule behind it. *Line up both shapes at their
# ends, and put ones in front of the shorter one. In each axis the two sizes must be equal, or one of them
# must be 1; an axis of size 1 is repeated.* Nothing is really copied: NumPy reads the same numbers again.
# (So it was with the times at the top: three loops as a column, $(3, 1)$, and fifty times of NumPy, `(50,)`,
# gave $(3, 50)$ comparisons.)

# %%
A = np.array([[1, 2, 3], [4, 5, 6]])
row, column = np.array([[100, 200, 300]]), np.array([[100], [200]])
fig, axes = plots.figure(7, 4.2, rows=3)
for ax, B in zip(axes, (row, column, np.array(100)), strict=True):
    draw_broadcast(ax, A, "+", B, height=1.4)
sums = "; ".join(str((A + B).tolist()) for B in (row, column, 100))
plots.show(
    fig, f"A (2, 3) array plus a row, a column and a number: {sums}. Repeated cells are dashed."
)

# %% [markdown]
# In $a$ and $b$, filled cells are an array's own, dashed ones are repeated.
#
# **Two slips that you will meet.** Some printed results of broadcasting are wrong. Here are two that are
# given for $A$ plus the row; compare them with the top of the picture. (The second line of the second one
# belongs to $A$ plus the *column*.) And a Python list does not broadcast at all:

# %%
for printed in ([[100, 202, 303], [404, 505, 606]], [[101, 202, 303], [204, 205, 206]]):
    print(f"{printed}: right in {np.sum(printed == A + row)} of {A.size} places")
print("np.array([1, 2, 3, 4]) + 100:", np.array([1, 2, 3, 4]) + 100)
try:
    [1, 2, 3, 4] + 100
except TypeError as error:
    print("[1, 2, 3, 4] + 100: TypeError,", error)

# %% [markdown]
# For lists, $+$ means to join them, and there is no list to join. `np.array` makes an array of a list.
#
# ### Try your own shapes
#
# **Guess first.**

# %%
PredictFirst(
    "a has the shape (4, 1) and b has (1, 5). How many numbers does a + b have?",
    (np.zeros((4, 1)) + np.zeros((1, 5))).size,
    then="Both are stretched: a to the right, b downward, until both are (4, 5).",
)

# %% [markdown]
# Type two shapes, such as `3, 4` or `(4,)`, or nothing for a single number, and press Enter. The numbers
# are 1, 2, 3, ... in a and 10, 20, 30, ... in b, so that you can see where each came from.

# %%
BroadcastView()

# %% [markdown]
# **Think first, then try.**
#
# 1. Let a be $(3, 4)$. Name all shapes of b, with two axes, that do not change the shape of the result.
# 2. Does `(4,)` fit to $(3, 4)$? Does `(3,)`? And if a is $(4, 4)$, is `(4,)` used as a row or as a column?
# 3. Subtract $(5, 1)$ from `(5,)`. How many numbers come out, and how many would you have expected?
# 4. Let a be $(2, 3, 4)$ and b $(3, 1)$. What is the shape of the result?
#
# <details><summary>Answers</summary>
#
# 1. $(3, 4)$, $(1, 4)$, $(3, 1)$ and $(1, 1)$.
# 2. `(4,)` fits, `(3,)` does not: the shapes are lined up at their ends, so 3 meets 4. In $(4, 4)$, too,
#    `(4,)` is a row, because the ones are put in front. If you meant a column, no error tells you.
# 3. 25. Five differences would have been natural, and the section below shows how they get lost.
# 4. $(2, 3, 4)$: b is read as $(1, 3, 1)$. The picture has room for two axes only, but the words tell.
#
# </details>
#
# And this is what a misfit looks like:

# %%
BroadcastView("3, 4", "*", "3")

# %% [markdown]
# ## Stay clear of arrays of rank one
#
# An array with one axis, of shape `(5,)`, is said to have *rank one*. (NumPy calls the number of axes
# `ndim`.) It is neither a row nor a column. **What is its transpose? And what is `a @ a.T`?**

# %%
a, column = np.array([1.0, 2.0, 3.0]), np.array([[1.0], [2.0], [3.0]])
print("rank one", a.shape, " its transpose", a.T.shape, " a @ a.T is the number", a @ a.T)
print("a column", column.shape, " its transpose", column.T.shape, end=" ")
print(" column @ column.T has the shape", (column @ column.T).shape)

# %% [markdown]
# The transpose of rank one is itself: there is no second axis to change places with. So `a @ a.T` is a dot
# product, whatever you meant. With a column both are there: `column.T @ column` is $(1, 1)$, a dot product,
# and `column @ column.T` is $(3, 3)$, the *outer product*, each number times each.
#
# ### Where it breaks
#
# A model answers about four examples, all of its answers perfect. They come as rank one, `(4,)`, and the
# labels as a column $(4, 1)$. The mean squared error should be 0.

# %%
labels = np.array([[1.0], [0.0], [1.0], [1.0]])
answers = np.array([1.0, 0.0, 1.0, 1.0])
errors = answers - labels
print("shape of the errors:", errors.shape, " their mean square:", np.mean(errors**2))
print("with a column:      ", (answers.reshape(4, 1) - labels).shape, end="  ")
print("their mean square:", np.mean((answers.reshape(4, 1) - labels) ** 2))

# %% [markdown]
# No error, no warning, and a cost that training can never bring to 0: each answer has been compared with
# *every* label. See it happen:

# %%
BroadcastView("(4,)", "-", "(4, 1)")

# %% [markdown]
# With 209 examples there would be 43681 differences, and still one harmless-looking number at the end. So
# in this course every vector is a row $(1, m)$ or a column $(n, 1)$, and where it matters a line says so:
# `assert` does nothing if what follows is true, and stops with an error if not. It costs next to nothing.

# %%
assert labels.shape == (4, 1)
try:
    assert answers.shape == (4, 1), f"answers has the shape {answers.shape}"
except AssertionError as error:
    print("AssertionError:", error)

# %% [markdown]
# Often written with a single `=`. That is an assignment, and Python does not even begin to run it:

# %%
try:
    compile("assert (answers.shape = (4, 1))", "a cell", "exec")
except SyntaxError as error:
    print(type(error).__name__, "in", repr(error.text.strip()))

# %% [markdown]
# To mend a shape there is `reshape`. It keeps the numbers and their order, and only changes where lines
# end. One size may be $-1$: it follows from the others.

# %%
numbers = np.arange(1, 7)
for shape in ((2, 3), (3, 2), (6, 1), (-1, 1), (4, 2)):
    try:
        print(f"{shape}:", numbers.reshape(shape).tolist())
    except ValueError:
        print(f"{shape}: ValueError, 6 numbers do not fit in")

# %% [markdown]
# A reshape is not a transpose, though their shapes agree; and it is so cheap because both arrays share
# their numbers in memory. Change one, and the other changes with it:

# %%
A = numbers.reshape(2, 3)
print("reshape:", A.reshape(3, 2).tolist(), "  transpose:", A.T.tolist())
A[0, 0] = 100
print("after A[0, 0] = 100:", numbers)

# %% [markdown]
# ## Write what every network needs
#
# Seven short functions follow. None of them needs a loop; each takes one line or two.
#
# ### Squash one number
#
# You know the sigmoid. For a single number $z$,
#
# $$\sigma(z) = \frac{1}{1 + e^{-z}},$$
#
# and Python's own `math.exp` will do. **Your turn.**


# %% tags=["exercise"] name="basic_sigmoid"
def basic_sigmoid(z):
    """Squash one number into 0..1, with Python's own `math`.

    z: a number. Returns a: a number.
    """
    ### BEGIN SOLUTION
    return 1 / (1 + math.exp(-z))
    ### END SOLUTION


# %% tags=["check"] name="basic_sigmoid"
report_basic_sigmoid = check(week2_3.BASIC_SIGMOID, basic_sigmoid, seed=1)
report_basic_sigmoid

# %% [markdown]
# And if three numbers come at once, as an array?

# %%
basic_sigmoid = report_basic_sigmoid.function  # yours if it is right, the course's otherwise
z = np.array([-3.0, 0.0, 3.0])
print("one by one:", [f"{basic_sigmoid(number):.4f}" for number in z])
try:
    print("at once:", basic_sigmoid(z))
except TypeError as error:
    print(f"at once: {type(error).__name__}, math.exp takes one number")

# %% [markdown]
# That is why `math` is hardly ever used with networks. `np.exp` takes one number or a million of them, and
# all shapes. In the [lab](week2_4_lab_cat_or_not.ipynb) you write the sigmoid with it; until then `SIGMOID`
# of `nnlib` does it.
#
# ### Take its slope
#
# With $s = \sigma(z)$ the slope of the sigmoid is $s \, (1 - s)$: you have derived that on the way to
# $dz = a - y$. **Where is it largest, and how large is it there?** Write it for arrays of any shape, with
# `SIGMOID`.


# %% tags=["exercise"] name="sigmoid_slope"
def sigmoid_slope(z):
    """Return how steep the sigmoid is.

    z: an array of any shape. Returns the slope at each number of it: the same shape.
    """
    ### BEGIN SOLUTION
    s = SIGMOID(z)
    return s * (1 - s)
    ### END SOLUTION


# %% tags=["check"] name="sigmoid_slope"
report_sigmoid_slope = check(week2_3.SIGMOID_SLOPE, sigmoid_slope, seed=1)
report_sigmoid_slope

# %% [markdown]
# Here it is, with dots where the slope was found by nudging:

# %%
sigmoid_slope = report_sigmoid_slope.function  # yours if it is right, the course's otherwise
z, dots = np.linspace(-6, 6, 121), np.arange(-6.0, 7.0)
nudged = numerical_gradient(lambda at: np.sum(SIGMOID(at)), dots)
fig, ax = plots.figure(height=2.8)
ax.plot(z, SIGMOID(z), color=plots.GREY)
ax.plot(z, sigmoid_slope(z), color=plots.CLASS_COLOURS[1], linewidth=2)
ax.plot(dots, nudged, "o", color=plots.CLASS_COLOURS[1], markersize=5)
ax.text(2.6, 0.82, r"$\sigma(z)$")
ax.text(1.7, 0.2, "its slope", color=plots.CLASS_COLOURS[1])
ax.set(xlabel="$z$", title="Steepest in the middle, and there only 1/4")
top = sigmoid_slope(z).max()
plots.show(fig, f"The sigmoid from 0 to 1, and its slope: a hill of height {top:.2f} at z = 0.")

# %% [markdown]
# Far from 0 there is hardly any slope left, and training lives on slopes. Keep this in mind for week 3.
#
# ### Turn a picture into a column
#
# A colour picture is an array of shape (height, width, 3). A unit takes a column, here
# $(\text{height} \cdot \text{width} \cdot 3, \; 1)$. All numbers stay in their order, row by row, and the
# three of a pixel stay together. **Your turn.**


# %% tags=["exercise"] name="image_to_vector"
def image_to_vector(image):
    """Turn a picture into a column of its numbers, in their order.

    image: (height, width, 3). Returns x: (height * width * 3, 1).
    """
    ### BEGIN SOLUTION
    return image.reshape(-1, 1)
    ### END SOLUTION


# %% tags=["check"] name="image_to_vector"
report_image_to_vector = check(week2_3.IMAGE_TO_VECTOR, image_to_vector, seed=1)
report_image_to_vector

# %% [markdown]
# One of the drawings of the lab, there and back:

# %%
image_to_vector = report_image_to_vector.function  # yours if it is right, the course's otherwise
picture = read_images(dataset_path("drawn_cats_train.h5"))[0][4]
x = image_to_vector(picture)
print("picture:", picture.shape, " column:", x.shape)
print("first pixel:", picture[0, 0], " top of the column:", x[:3].ravel())
print("folded back, nothing is lost:", np.array_equal(x.reshape(picture.shape), picture))

# %% [markdown]
# ### Make all rows equally long
#
# The *length* of a vector is $\|x\| = \sqrt{x_1^2 + x_2^2 + \dots}$. Divide a vector by its length, and it
# points where it pointed before, with the length 1. For a matrix with one vector in each *row*, $(n, m)$,
# the lengths make a column $(n, 1)$, and broadcasting does the rest. `np.linalg.norm` finds lengths; it
# takes `axis` and `keepdims` as `np.sum` does. **Which axis disappears?**


# %% tags=["exercise"] name="normalize_rows"
def normalize_rows(x):
    """Give each row the length 1, and leave its direction.

    x: (n, m), no row all 0. Returns the rows with length 1: (n, m).
    """
    ### BEGIN SOLUTION
    return x / np.linalg.norm(x, axis=1, keepdims=True)
    ### END SOLUTION


# %% tags=["check"] name="normalize_rows"
report_normalize_rows = check(week2_3.NORMALIZE_ROWS, normalize_rows, seed=1)
report_normalize_rows

# %% [markdown]
# Twelve rows of two numbers each, drawn at random:

# %%
normalize_rows = report_normalize_rows.function  # yours if it is right, the course's otherwise
rows = np.random.default_rng(8).normal(size=(12, 2))
ends = normalize_rows(rows)
for name, vectors in {"before": rows, "after": ends}.items():
    lengths = np.linalg.norm(vectors, axis=1)
    print(f"{name:>6}: lengths from {lengths.min():.2f} to {lengths.max():.2f}")

# %% [markdown]
# Each row as a point in the plane, and a circle of radius 1:

# %%
fig, ax = plots.figure(4, 4)
angles = np.linspace(0, 2 * np.pi, 200)
ax.plot(np.cos(angles), np.sin(angles), color=plots.GREY, linestyle=":")
for (x, y), (u, v) in zip(rows, ends, strict=True):
    ax.plot([x, u], [y, v], color=plots.GREY, alpha=0.5)
for dots, colour, marker in zip((rows, ends), plots.CLASS_COLOURS, "o^", strict=True):
    ax.plot(*dots.T, marker, color=colour)
ax.set(aspect="equal", title="Before (blue), after (orange)")
plots.show(
    fig, f"{len(rows)} points around a circle of radius 1; moved along lines through 0 onto it."
)

# %% [markdown]
# All orange triangles lie on the circle, each on the line through 0 and its blue point.
#
# ### Turn scores into probabilities
#
# A network that tells *several* classes apart ends in one score for each class. *Softmax* makes
# probabilities of them: all positive, and adding up to 1. With a class in each row and an example in each
# column, $Z$ is $(n, m)$ and so is the result:
#
# $$a_{ij} = \frac{e^{z_{ij}}}{e^{z_{1j}} + e^{z_{2j}} + \dots + e^{z_{nj}}}$$
#
# There is a trap: $e^{1000}$ is too large for a computer. So subtract from each column its largest number
# before you raise $e$ to it. That divides the numerator and the denominator by the same factor, so their
# quotient stays what it was. (`np.max` takes `axis` and `keepdims`, too.)


# %% tags=["exercise"] name="softmax"
def softmax(Z):
    """Turn the scores of each example into probabilities.

    Z: (n, m), one example a column. Scores may be very large, or very far below 0.
    Returns A: (n, m), each column of them adds up to 1.
    """
    ### BEGIN SOLUTION
    powers = np.exp(Z - np.max(Z, axis=0, keepdims=True))
    return powers / np.sum(powers, axis=0, keepdims=True)
    ### END SOLUTION


# %% tags=["check"] name="softmax"
report_softmax = check(week2_3.SOFTMAX, softmax, seed=1)
report_softmax

# %% [markdown]
# Four examples with made-up scores for three classes. The second has the scores of the first plus 1000, in
# the third they are doubled, and in the last all are the same.

# %%
softmax = report_softmax.function  # yours if it is right, the course's otherwise
scores = np.array([2.0, 1.0, 0.0]).reshape(3, 1)
Z = np.hstack([scores, scores + 1000, 2 * scores, np.ones((3, 1))])
A = softmax(Z)
names = ["2, 1, 0", "1002, 1001, 1000", "4, 2, 0", "1, 1, 1"]
fig = draw_shares(100 * A, ["cat", "dog", "mug"], names, "Only the gaps between scores count")
told = ", ".join(f"{share:.0%}" for share in A[0])
plots.show(fig, f"Four bars of probabilities. For the class cat they are {told}.")

# %% [markdown]
# Adding the same number to all scores changes nothing, doubling them makes the answer surer. And without
# the subtraction, the second example is lost:

# %%
with np.errstate(all="ignore"):  # we know that it overflows
    powers = np.exp(Z)
    careless = powers / np.sum(powers, axis=0)
for name, column in {"careless": careless[:, 1], "yours": A[:, 1]}.items():
    print(f"{name:>8}:", " ".join(f"{probability:.4f}" for probability in column))

# %% [markdown]
# Infinity divided by infinity is `nan`, not a number, and one `nan` spoils all weights in the next step.
#
# ### Measure how wrong
#
# Two ways to measure how far answers $\hat y$ are from what they should be, $y$, both summed over all
# examples:
#
# $$L_1 = \sum_i |y^{(i)} - \hat y^{(i)}|, \qquad L_2 = \sum_i (y^{(i)} - \hat y^{(i)})^2$$
#
# **Your turn.** Both arguments have the same shape, and what comes out is one number.


# %% tags=["exercise"] name="l1_loss"
def l1_loss(y_hat, y):
    """Add up how far the answers are from the labels.

    y_hat, y: arrays of the same shape. Returns the loss: a number.
    """
    ### BEGIN SOLUTION
    return float(np.sum(np.abs(y - y_hat)))
    ### END SOLUTION


# %% tags=["check"] name="l1_loss"
report_l1_loss = check(week2_3.L1_LOSS, l1_loss, seed=1)
report_l1_loss

# %% [markdown]
# And with squares:


# %% tags=["exercise"] name="l2_loss"
def l2_loss(y_hat, y):
    """Add up the squares of how far the answers are from the labels.

    y_hat, y: arrays of the same shape. Returns the loss: a number.
    """
    ### BEGIN SOLUTION
    return float(np.sum((y - y_hat) ** 2))
    ### END SOLUTION


# %% tags=["check"] name="l2_loss"
report_l2_loss = check(week2_3.L2_LOSS, l2_loss, seed=1)
report_l2_loss

# %% [markdown]
# Somebody predicts the temperature of five days and is 1 degree off each time; somebody else is right four
# times and 5 degrees off once. **Who is better?**

# %%
l1_loss, l2_loss = report_l1_loss.function, report_l2_loss.function  # yours where they are right
y = np.array([[14.0, 15.0, 11.0, 9.0, 12.0]])
for name, off in {
    "1 off each day": np.ones((1, 5)),
    "5 off once": np.array([[0, 0, 5, 0, 0]]),
}.items():
    print(f"{name:>14}: L1 = {l1_loss(y + off, y):.0f}, L2 = {l2_loss(y + off, y):.0f}")

# %% [markdown]
# For $L_1$ they are equal. $L_2$ punishes one large error more than many small ones, so a model that is
# trained with it takes great care of the examples that are far off, and of false labels, too.
#
# ### Three products
#
# $L_2$ is the dot product of the errors with themselves. There are three ways to multiply two columns, and
# their names are easily confused:

# %%
a, b = np.array([[1.0], [2.0], [3.0]]), np.array([[4.0], [5.0], [6.0]])
for name, product in {"dot": a.T @ b, "outer": a @ b.T, "number by number": a * b}.items():
    print(f"{name:>16} {product.shape}: {product.tolist()}")

# %% [markdown]
# The first two are matrix products, with `@` or `np.dot`; the last, *elementwise*, is `*` or `np.multiply`,
# and it is the one that broadcasts.
#
# ## Put all features on one scale
#
# Will it rain tomorrow? Here are 200 days, drawn by a program and not measured: how much of the sky is
# covered, from 0 to 1, the temperature in °C, from $-5$ to 25, and whether it rained on the day after.

# %%
rng = np.random.default_rng(3)
cover, temperature = rng.uniform(0, 1, 200), rng.uniform(-5, 25, 200)
chance = SIGMOID(6 * (cover - 0.5) - 0.15 * (temperature - 10))
Y = (rng.uniform(size=200) < chance).astype(float).reshape(1, -1)
X = np.stack([cover, temperature])
print("X:", X.shape, " Y:", Y.shape, f" rain on {Y.mean():.0%} of the days")

# %% [markdown]
# A step of 1 is the whole range of the first feature and a thirtieth of the second's, and the model knows
# no units. *Standardize* both: subtract from each feature its mean $\mu$, then divide by its standard deviation
# $\sigma$ (the usual letter; it has nothing to do with the sigmoid). Both are columns $(n_x, 1)$, one number
# for each feature, and $X$ is $(n_x, m)$:
#
# $$\mu = \frac1m \sum_{i=1}^{m} x^{(i)}, \qquad
# \sigma = \sqrt{\frac1m \sum_{i=1}^{m} \big(x^{(i)} - \mu\big)^2}, \qquad
# x^{(i)} := \frac{x^{(i)} - \mu}{\sigma}$$
#
# `np.mean` and `np.std` find them. A feature that is the same in all examples has $\sigma = 0$: leave out the
# division there.


# %% tags=["exercise"] name="standardize"
def standardize(X):
    """Centre each feature at 0 and scale it to a standard deviation of 1.

    X: (n_x, m). A feature that is the same in all examples is only centred.
    Returns the features so changed: (n_x, m), their means mu: (n_x, 1), and their standard
    deviations sigma: (n_x, 1).
    """
    ### BEGIN SOLUTION
    mu = np.mean(X, axis=1, keepdims=True)
    sigma = np.std(X, axis=1, keepdims=True)
    return (X - mu) / np.where(sigma > 0, sigma, 1), mu, sigma
    ### END SOLUTION


# %% tags=["check"] name="standardize"
report_standardize = check(week2_3.STANDARDIZE, standardize, seed=1)
report_standardize

# %% [markdown]
# The days before and after, both drawn with the same scale in both directions:

# %%
standardize = report_standardize.function  # yours if it is right, the course's otherwise
X_standard, mu, sigma = standardize(X)
fig, axes = plots.figure(7, 3.6, columns=2)
for ax, features in zip(axes, (X, X_standard), strict=True):
    plots.plot_points(Dataset(features, Y, ("dry", "rain"), "weather"), ax=ax).legend().remove()
axes[0].set(xlabel="cover", ylabel="temperature in °C", title="Raw: a needle", xlim=(-8, 9))
axes[1].set(xlabel="cover", ylabel="temperature", title="Standardized: a square around 0")
spread = ", ".join(f"{number:.2f}" for number in sigma.ravel())
plots.show(
    fig, f"The points of a narrow upright band, standard deviations {spread}; then a square."
)

# %% [markdown]
# (Blue circles are dry days, orange triangles rainy ones.)
#
# "Descent converges faster on standardized data": so it is said. How much faster? First, how low can the
# cost of logistic regression be at all on these days?

# %%
start = [(np.zeros((1, 2)), np.zeros((1, 1)), SIGMOID)]
for snapshot in train(X_standard, Y, start, 3, 1000, every=500):
    print(f"iteration {snapshot.iteration:>4}: cost {snapshot.cost:.2f}")

# %% [markdown]
# Then let us see how long it takes from zero to below 0.41. So that the race is fair, each may choose the
# learning rate that suits it best. One with which the cost ever rises does not count: whoever overshoots
# arrives by luck. And to see which of the two steps matters, we try each alone, too.


# %%
def costs_on_the_way(X, learning_rate, target=0.41, most=5000):
    """Train until the cost is below the target; return all costs, or none if it rises."""
    costs = [np.inf]
    for snapshot in islice(gradient_descent(X, Y, start, learning_rate), most):
        if snapshot.cost > costs[-1]:
            return []
        costs.append(snapshot.cost)
        if snapshot.cost < target:
            break
    return costs[1:]


# %% [markdown]
# The learning rates go from 0.01 to 3, each about three times the one before:

# %%
rates = (0.01, 0.03, 0.1, 0.3, 1, 3)
versions = {"raw": X, "only centred": X - mu, "only scaled": X / sigma, "both": X_standard}
runs = {}
for name, features in versions.items():
    tried = {rate: costs_on_the_way(features, rate) for rate in rates}
    best = min((rate for rate in rates if tried[rate]), key=lambda rate: len(tried[rate]))
    runs[name] = best, tried[best]
iterations = {name: len(costs) - 1 for name, (_, costs) in runs.items()}

# %% [markdown]
# **Guess before you see it.**

# %%
PredictFirst(
    "How many times as many iterations does the raw data take as the standardized?",
    iterations["raw"] / iterations["both"],
    high=1e5,
    then="One feature asks for small steps, the other for large ones, and there is only one "
    "learning rate for both.",
)

# %%
for name, (rate, _) in runs.items():
    print(f"{name:>12}: {iterations[name]:>4} iterations at its best learning rate, {rate:g}")

# %% [markdown]
# As curves, with the iterations on a scale of powers of ten:

# %%
fig, ax = plots.figure(height=3.4)
for (name, (_, costs)), colour in zip(runs.items(), plots.SERIES_COLOURS, strict=False):
    ax.plot(costs, color=colour, linewidth=2)
    ax.text(len(costs) - 1, 0.395, f"{name}\n{len(costs) - 1}", color=colour, ha="center", va="top")
ax.axhline(0.41, color=plots.GREY, linestyle=":")
ax.set_xscale("symlog", linthresh=1)
ax.set(xlim=(0, 12000), ylim=(0.33, 0.75), xlabel="iteration", ylabel="cost $J$")
ax.set_title("The same cost, the same model, and very different ways")
told = ", ".join(f"{name} after {count}" for name, count in iterations.items())
plots.show(fig, f"Four cost curves fall to 0.41: {told} iterations.")

# %% [markdown]
# Why? Look at $dw = \frac1m X \, dZ^T$: each slope is an average of errors *times the feature*. Where the
# feature is large, so is the slope, and the learning rate must be small enough for the largest. For all
# others it is then far too small. Centring does its part because a feature that is nearly always positive
# pulls its weight and the bias in the same direction.
#
# A new example is changed with the *same* $\mu$ and $\sigma$, those of the training data. Standardized by
# itself, every single example would become 0:

# %%
tomorrow = np.array([[0.9], [4.0]])
print("with mu and sigma of the training:", ((tomorrow - mu) / sigma).ravel().round(2))
print("by itself:", standardize(tomorrow)[0].ravel())

# %% [markdown]
# For pictures, as in the lab, it is enough to divide by 255, since all pixels have the same scale to begin
# with.
#
# ## Questions on week 2
#
# Nine questions on the pages of this week. In all but the first, *New numbers* draws another one. What is
# right is computed; shapes are found by trying, on arrays of zeros:


# %%
def shape_of(operation, *shapes):
    """Return the shape that an operation on arrays of these shapes gives, or say that it fails."""
    try:
        return str(operation(*map(np.zeros, shapes)).shape)
    except ValueError:
        return "an error"


def draw_sizes(rng, count):
    """Return different whole numbers from 2 to 9."""
    return rng.choice(np.arange(2, 10), count, replace=False).tolist()


# %% [markdown]
# First, what a unit is.

# %% tags=["quiz"]
w, x, b, g = rng.normal(size=(3, 1)), rng.normal(size=(3, 1)), 0.5, SIGMOID
lines = {"g(w.T @ x + b)": g(w.T @ x + b), "w.T @ g(x) + b": w.T @ g(x) + b}
by_hand = g(sum(w[:, 0] * x[:, 0]) + b)
Quiz(
    "A unit has weights w, a bias b and an activation function g, its bend. What does it make of x?",
    {
        "g(w.T @ x + b)": "A linear function first, then the activation function.",
        "w.T @ g(x) + b": "The activation function comes last, after the sum.",
        "w.T @ x + b": "That is z. The activation function is still to come.",
    },
    right=min(lines, key=lambda line: abs(lines[line][0, 0] - by_hand)),
)


# %% tags=["quiz"]
def logistic_loss(rng):
    a, y = rng.choice([0.1, 0.2, 0.3, 0.7, 0.8, 0.9]), rng.integers(2)
    choices = {
        f"{-np.log(a):.2f}": "-log(a), which is the loss if y is 1.",
        f"{-np.log(1 - a):.2f}": "-log(1 - a), which is the loss if y is 0.",
        f"{(a - y) ** 2:.2f}": "That is the squared error.",
    }
    loss = -(y * np.log(a) + (1 - y) * np.log(1 - a))
    return f"The model says a = {a}, and y = {y}. Its logistic loss?", choices, f"{loss:.2f}"


FreshQuiz(logistic_loss, seed=1)


# %% tags=["quiz"]
def column_of_a_picture(rng):
    n = int(rng.choice([16, 28, 32, 48, 64, 100]))
    choices = {
        f"({3 * n * n}, 1)": "Three numbers for each pixel, all in one column.",
        f"({n * n}, 3)": "A row for each pixel; a unit takes one column.",
        f"({3 * n * n},)": "That is rank one: neither a row nor a column.",
        f"(1, {3 * n * n})": "A row. In this course an example is a column.",
    }
    right = str(image_to_vector(np.zeros((n, n, 3))).shape)
    return f"A picture is ({n}, {n}, 3). What is the shape of its x?", choices, right


FreshQuiz(column_of_a_picture, seed=1)


# %% tags=["quiz"]
def matrix_plus_column(rng):
    n, m = draw_sizes(rng, 2)
    choices = {
        f"({n}, {m})": f"The column is used for each of the {m} columns.",
        f"({n}, {m + 1})": "Adding is not joining: + goes number by number.",
        f"({n}, 1)": "The smaller array is stretched, the larger one is not squeezed.",
        "an error": "In axis 1 one of the sizes is 1, so it is repeated.",
    }
    right = shape_of(np.add, (n, m), (n, 1))
    return f"a is ({n}, {m}) and b is ({n}, 1). What is the shape of a + b?", choices, right


FreshQuiz(matrix_plus_column, seed=1)


# %% tags=["quiz"]
def star(rng):
    n, m, k = draw_sizes(rng, 3)
    b = [(m, k), (1, m), (m, k), (n, 1)][rng.integers(4)]
    choices = {
        "an error": "That takes an axis in which the sizes differ and neither is 1.",
        f"({n}, {m})": "So it is if each axis fits, by equal sizes or by a size of 1.",
        f"({n}, {k})": "Such a shape comes from a matrix product, with @.",
    }
    right = shape_of(np.multiply, (n, m), b)
    return f"a is ({n}, {m}) and b is {b}. What is the shape of a * b?", choices, right


FreshQuiz(star, seed=1)


# %% tags=["quiz"]
def all_examples(rng):
    n_x, m = 10 * rng.integers(2, 9), 10 * rng.integers(10, 90)
    choices = {
        f"({n_x}, {m})": "A column for each example, as tall as it has features.",
        f"({m}, {n_x})": "One example a row, as in many libraries; here it is the transpose.",
        f"(1, {m})": "That is Y, one label for each example.",
    }
    right = str(np.hstack([np.zeros((n_x, 1))] * m).shape)
    return f"{m} examples have {n_x} features each. What is the shape of X?", choices, right


FreshQuiz(all_examples, seed=1)


# %% tags=["quiz"]
def dot_of_matrices(rng):
    n, k, m = (np.array(draw_sizes(rng, 3)) * [1000, 10, 1]).tolist()
    choices = {
        f"({n}, {m})": f"The two sizes {k} meet, and that axis is summed over.",
        f"({k}, {k})": "What meets disappears; what is outside stays.",
        f"({n}, {k})": "Then b would have to be square.",
        "an error": f"It would be, if the {k} columns of a did not meet {k} rows of b.",
    }
    right = shape_of(np.dot, (n, k), (k, m))
    return f"a is ({n}, {k}), b is ({k}, {m}). What is the shape of np.dot(a, b)?", choices, right


FreshQuiz(dot_of_matrices, seed=1)


# %% tags=["quiz"]
def loops_to_a_line(rng):
    n, m = draw_sizes(rng, 2)
    a, b = rng.normal(size=(n, m)), rng.normal(size=(m, 1))
    c = np.array([[a[i, j] + b[j, 0] for j in range(m)] for i in range(n)])
    choices = {
        "a + b.T": f"b.T is a row (1, {m}); it is used for each row of a.",
        "a + b": f"({n}, {m}) and ({m}, 1): axis 0 has {n} and {m}, an error.",
        "a.T + b": f"The numbers are right, but it is c.T, of shape ({m}, {n}).",
    }
    ask = f"a is ({n}, {m}), b is ({m}, 1). Two loops set c[i, j] = a[i, j] + b[j, 0]. In one line?"
    return ask, choices, "a + b.T" if np.allclose(a + b.T, c) else "a.T + b"


FreshQuiz(loops_to_a_line, seed=1)


# %% tags=["quiz"]
def square_times_column(rng):
    (n,) = draw_sizes(rng, 1)
    choices = {
        f"({n}, {n})": f"Each row of a is multiplied by one number of b, used {n} times.",
        f"({n}, 1)": "That is a @ b, which sums along the rows.",
        "an error": "Axis 0 has equal sizes, and axis 1 of b is 1.",
    }
    right = shape_of(np.multiply, (n, n), (n, 1))
    return f"a is ({n}, {n}) and b is ({n}, 1). What is the shape of a * b?", choices, right


FreshQuiz(square_times_column, seed=1)

# %% [markdown]
# ## What you take along
#
# - Say it with whole arrays: a loop in Python takes hundreds of times as long. Compare the results, then
#   the times, and more than once.
# - `@` is a matrix product, `*` goes number by number. $dw = \frac1m X \, dZ^T$ is `X @ dZ.T / m`.
# - Broadcasting: line up the shapes at their ends; sizes must be equal or 1, and 1 is repeated.
# - A sum loses its axis; `keepdims=True` keeps it. Rank one is neither row nor column: make rows and
#   columns, and `assert` their shapes.
# - Subtract the largest score before a softmax; put features on one scale before you train.
#
# **On your own.** Write the distances between all pairs of 100 points in the plane, a $(100, 100)$ array,
# without a loop: what shapes must the two arrays have whose difference you take? Then time it against two
# loops.
#
# **Further reading.** [Broadcasting](https://numpy.org/doc/stable/user/basics.broadcasting.html) in NumPy's
# own words; Charles Harris and others, "Array programming with NumPy" (2020), for how it came about; and for
# why even scales help, Yann LeCun and others, "Efficient BackProp" (1998), section 4.

# %% [markdown]
# ## How far you have come
#
# All exercises of the course, each by what its check said last:

# %% tags=["nbval-ignore-output"]
checks.progress()
