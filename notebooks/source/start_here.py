# %% [markdown]
# # Start here
#
# In this course you build neural networks from nothing but arrays of numbers: first a model that
# tells drawings of cats from other drawings, then a network that bends a boundary around the
# petals of a flower, then networks as deep as you like. You write each function yourself, see it
# work on real pictures, and move sliders that run *your* code.
#
# This page shows how the course works, how Jupyter works, which letters mean what, and lets you
# train a model with a single number in it.

# %% [markdown]
# ## How the course works
#
# Each page goes in small steps: a question, a formula, a few lines of code, a picture, and what to
# notice in it. From time to time it is your turn:
#
# - **Exercises.** A cell holds an unfinished function that ends in `raise NotImplementedError`.
#   You replace that line. The next code cell *checks* your function and says *correct*, *not
#   attempted yet*, or what went wrong. The cell after that goes on with your function if it is
#   correct and with the course's otherwise, so you can always read to the end of a page first.
# - **Hints.** Below each exercise wait three, folded: a question, the formula, the shapes. Open
#   one after the other, and no more than you need.
# - **Sliders.** Below many pictures there is the same picture with sliders. Move them with the
#   mouse, or press Tab until one has the focus and use the arrow keys. Beside each slider you can
#   type a number.
# - **Questions.** They come with a folded answer, or with choices and a button *Check*. Make a
#   guess first: a wrong guess teaches more than a right answer that was only read.
# - **Progress.** Each page ends with a list of what you have solved. It is kept in a private file
#   of your copy, `.progress.jsonl`, which is sent to nobody.
#
# The next cell is the only one that imports anything. Click on it and press **Shift + Enter**:
# that runs a cell and moves on to the next.

# %% tags=["setup"]
import numpy as np

from nnlib import check, checks, plots
from nnlib.demos.descent import DescentDemo
from nnlib.exercises import start_here
from nnlib.widgets import Quiz, name_sliders

name_sliders()

# %% [markdown]
# ## A tour of Jupyter
#
# A notebook is a list of *cells*. Text cells like this one are written in Markdown (double-click
# to see the source, Shift + Enter to close it again). Code cells are run by a *kernel*, a Python
# process that waits behind the page and remembers every variable. A cell shows what it prints and,
# below that, the value of its last line:

# %%
greeting = "Hello"
print(greeting, "from the kernel")
len(greeting)

# %% [markdown]
# The number in brackets to the left counts the runs since the kernel started, an asterisk means
# *still running*. What counts is the order in which you **run** cells, not the order in which they
# stand on the page. See it happen: run the next cell three times, and look at the number.

# %% tags=["nbval-ignore-output"]
count = globals().get("count", 0) + 1
print("this cell has run", count, "time" + "s" * (count > 1))

# %% [markdown]
# A notebook in which you have run cells back and forth can hold values that no cell on the page
# explains any more. The cure is to start afresh: **Kernel → Restart Kernel and Run All Cells**.
#
# The keys worth knowing:
#
# | press | to |
# |---|---|
# | Shift + Enter | run the cell, go to the next |
# | Ctrl + Enter | run the cell, stay |
# | Esc, then A or B | add a cell above or below |
# | Esc, then D D | delete the cell (Esc, then Z brings it back) |
# | Esc, then I I | interrupt a cell that does not end |
# | Tab | complete the name you are typing |
# | Shift + Tab | show what a function expects, with the cursor in its brackets |
# | Ctrl + S | save |
#
# With a question mark you ask for the same help in a cell, `np.mean?`. And Python's own `help`
# works everywhere:


# %%
def area(width, height):
    """Return the area of a rectangle: its width times its height."""
    return width * height


help(area)

# %% [markdown]
# When a cell fails, read the *last* line of the message first: it says what went wrong. If the
# cell of your function fails, mend that before you go on, for the check below would still see the
# version from before. Here a failure is caught, so that you see only what it says:

# %%
try:
    np.ones((2, 3)) @ np.ones((2, 3))
except ValueError as error:
    print("ValueError:", str(error).split(",")[0])

# %% [markdown]
# Two matrices of shape (2, 3) cannot be multiplied: the first has 3 columns, the second 2 rows.
# Most mistakes in this course are of that kind, and this is why shapes are written beside every
# formula.

# %% [markdown]
# ## The notation
#
# These letters mean the same on every page, in formulas and in code.
#
# | letter | in code | shape | meaning |
# |---|---|---|---|
# | $m$ | `m` | | number of examples |
# | $n_x$ | `n_x` | | number of features, the numbers that describe one example |
# | $x^{(i)}$, $y^{(i)}$ | | $(n_x, 1)$ and a number | example number $i$ and its label, 0 or 1 |
# | $X$ | `X` | $(n_x, m)$ | all examples, **one in each column** |
# | $Y$ | `Y` | $(1, m)$ | all labels, in a row |
# | $w$, $b$ | `w`, `b` | $(n_x, 1)$ and a number | weights and bias: what a model learns |
# | $\hat y$, $a$ | `A` | $(1, m)$ | the model's answers, probabilities between 0 and 1 |
# | $J$ | `cost` | | how wrong the answers are, on average; lower is better |
# | $\alpha$ | `learning_rate` | | how far a step of training goes for a given slope |
# | $\frac{\partial J}{\partial w}$ | `dw` | the shape of `w` | the slope of the cost, were `w` to move a little |
#
# For example, three measurements of each of four flowers:

# %%
X = np.array([[5.1, 4.9, 6.3, 5.8], [3.5, 3.0, 3.3, 2.7], [1.4, 1.4, 6.0, 5.1]])
Y = np.array([[0, 0, 1, 1]])
n_x, m = X.shape
print("n_x =", n_x, "features,", "m =", m, "examples")
print("X has shape", X.shape, "and Y has shape", Y.shape)
print("the third example, as a column:", X[:, 2:3].shape)

# %% [markdown]
# In other books and libraries each example is a *row*: their `X` is the transpose of ours, `X.T`,
# and the products turn around with it.

# %% [markdown]
# ## Walk downhill with one number
#
# Training a network means changing its weights so that the cost becomes smaller. A network has
# thousands of weights; let us take one. Suppose that with the weight $w$ the cost were
#
# $$J(w) = \tfrac12 (w - 3)^2 + 1 .$$
#
# **Which way should $w$ go, if it is 0 now?** Nudge it by a thousandth and see what the cost does,
# for each thousandth of the nudge: that is the *slope*, written $\frac{dJ}{dw}$.


# %%
def cost(w):
    return 0.5 * (w - 3) ** 2 + 1


for w in (0, 1, 5):
    nudged = (cost(w + 0.001) - cost(w)) / 0.001
    print(f"at w = {w} the cost is {cost(w):.1f} and its slope {nudged:.2f}")

# %% [markdown]
# Do you see the rule? The slope is $\frac{dJ}{dw} = w - 3$.


# %%
def slope(w):
    return w - 3


# %% [markdown]
# At 0 the slope is negative: the curve falls to the right, so $w$ has to grow. At 5 it is
# positive, and $w$ has to shrink. Both times the right way is *against* the sign of the slope.

# %%
fig, ax = plots.figure(height=3.2)
w = np.linspace(-1, 7, 100)
ax.plot(w, cost(w), color=plots.GREY)
for at, colour in zip((0, 5), plots.CLASS_COLOURS, strict=True):
    tangent = np.array([at - 0.8, at + 0.8])
    ax.plot(tangent, cost(at) + slope(at) * (tangent - at), color=colour, linewidth=3)
    plots.ring(ax, at, cost(at), colour)
ax.set(xlabel="weight $w$", ylabel="cost $J$", title="Downhill is against the slope")
plots.show(
    fig, "A bowl with its lowest point at w = 3. At w = 0 the slope is -3, at w = 5 it is 2."
)

# %% [markdown]
# *Gradient descent* makes a rule of this. In each step it moves the weight against the slope, by a
# length that the *learning rate* $\alpha$ sets:
#
# $$w := w - \alpha \, \frac{dJ}{dw}$$
#
# **Your turn.** Write this step. All three arguments are numbers, and so is the result.


# %% tags=["exercise"] name="step_downhill"
def step_downhill(w, slope, learning_rate):
    """Take one step of gradient descent.

    w: the weight now. slope: the slope of the cost at w. learning_rate: alpha.
    Returns the weight after the step.
    """
    ### BEGIN SOLUTION
    return w - learning_rate * slope
    ### END SOLUTION


# %% tags=["check"] name="step_downhill"
report_step_downhill = check(start_here.STEP_DOWNHILL, step_downhill, seed=1)
report_step_downhill

# %% [markdown]
# Now the loop. Five steps from $w = 0$ with a learning rate of 0.5:

# %%
step_downhill = report_step_downhill.function  # yours if it is right, the course's otherwise
w = 0.0
for step in range(5):
    w = step_downhill(w, slope(w), 0.5)
    print(f"after step {step + 1}: w = {w:.4f}, cost = {cost(w):.4f}")

# %% [markdown]
# Each step halves the distance to 3, where the cost is lowest. The steps become shorter by
# themselves, since the slope does.
#
# ## Choose the learning rate
#
# **Guess first:** with a learning rate of 1, how many steps does it take to reach 3? And what
# happens with 2.5?
#
# Then find out. The sliders below run the function of your exercise; every move starts again at
# $w = 0$.

# %%
demo = DescentDemo(step_downhill)
demo

# %% [markdown]
# <details><summary>Answer</summary>
#
# With 1 a single step is enough: $0 - 1 \cdot (-3) = 3$. That is luck, or rather the shape of this
# bowl. With 2.5 each step lands on the other side of 3 and half as far again from it: the weight
# swings ever wider, and the cost grows. A learning rate that is too large does not train faster.
# It does not train at all.
#
# </details>

# %% [markdown]
# What a slider sets, code can set too. With 2.2, say:

# %%
too_far = DescentDemo(step_downhill)
too_far.learning_rate = 2.2
too_far

# %% [markdown]
# ## Where it breaks
#
# A step multiplies the distance from 3 by $1 - \alpha$. So the walk arrives as long as
# $|1 - \alpha| < 1$, that is for $0 < \alpha < 2$, and at exactly 2 it jumps between 0 and 6 for
# ever. Count on it:

# %%
for learning_rate in (0.1, 1.9, 2.0, 2.1):
    w = 0.0
    for _ in range(50):
        w = step_downhill(w, slope(w), learning_rate)
    print(f"learning rate {learning_rate}: after 50 steps w = {w:.2f}")

# %% [markdown]
# ## A question
#
# Choose, then press Check. (The code of questions is folded; it computes the right answer.)

# %% tags=["quiz"]
before = 4.0
after = step_downhill(before, slope(before), 0.1)
direction = "It becomes smaller" if after < before else "It becomes larger"
Quiz(
    "The weight is 4 and the learning rate 0.1. What does one step do to the weight?",
    {
        "It becomes larger": "At w = 4 the slope is +1: larger would be uphill.",
        "It becomes smaller": "The slope at 4 is +1, and the step goes against it, to 3.9.",
        "It stays": "It would stay where the slope is 0, and that is only at w = 3.",
    },
    right=direction,
)

# %% [markdown]
# ## What you take along
#
# - Run cells from top to bottom; when in doubt, restart the kernel and run all.
# - Examples are columns: `X` is $(n_x, m)$, `Y` is $(1, m)$.
# - Training is walking downhill: $w := w - \alpha \, dJ/dw$, over and over. The learning rate
#   decides between slow, fast and never.
#
# **On your own.** Give `cost` two valleys, such as `0.1 * w**4 - w**2 + 0.3 * w`, work out its
# slope, and start from different places with `step_downhill`. Where you arrive now depends on
# where you begin.
#
# **Further reading.** The [JupyterLab documentation](https://jupyterlab.readthedocs.io/) for
# everything about notebooks, and the [absolute basics of
# NumPy](https://numpy.org/doc/stable/user/absolute_beginners.html) if arrays are new to you.

# %% [markdown]
# ## How far you have come
#
# All exercises of the course, each by what its check said last:

# %% tags=["nbval-ignore-output"]
checks.progress()
