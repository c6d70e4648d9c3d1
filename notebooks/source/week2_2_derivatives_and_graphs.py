# %% [markdown]
# # Follow derivatives through a graph
#
# Training walks downhill, and for that it needs the slope of the cost for every weight. On the page
# before, you found one by formula, and nudging said that it was right. Why does either work? Here
# you take both apart, with numbers small enough to follow in your head: first a nudge, then a
# **graph**, in which a long formula is cut into small steps and these are walked backward.
#
# Then many examples come. You write the gradient of logistic regression with two loops, everything
# in full view, and watch the loops disappear one after the other.

# %% tags=["setup"]
import numpy as np

from nnlib import SIGMOID, check, checks, numerical_gradient, plots, train
from nnlib.data import make_blobs
from nnlib.demos.graph import GraphDemo, graphs
from nnlib.demos.nudge import NudgeDemo
from nnlib.exercises import week2_2
from nnlib.network import backward_propagation, forward_propagation
from nnlib.widgets import PredictFirst, Quiz, name_sliders

name_sliders()

# %% [markdown]
# ## Nudge a number
#
# How steep is $f(a) = 3a$ at $a = 2$? Nudge $a$ a little to the right, by a *width* of
# $\varepsilon = 0.001$, and see by which *height* $f$ moves. ($\varepsilon$ is the Greek letter
# epsilon; it usually names a small number.)
#
# $$\text{slope} = \frac{\text{height}}{\text{width}} = \frac{f(a + \varepsilon) - f(a)}{\varepsilon}$$
#
# **Guess before you look:** one of $3a$ and $a^2$ is as steep at 2 as it is at 5. Which one? And
# how steep is the other?

# %%
epsilon = 0.001
functions = {"3a": lambda a: 3 * a, "a^2": lambda a: a**2}
for name, f in functions.items():
    for a in (2, 5):
        height = f(a + epsilon) - f(a)
        print(f"{name:>3} at {a}: up by {height:.3f} from {f(a)}, slope {height / epsilon:.3f}")

# %% [markdown]
# $3a$ is a straight line: wherever you stand, it rises by 3 for each step of 1. $a^2$ gets steeper
# as you go, 4 at 2 and 10 at 5. That looks like $2a$, but for a thousandth. Where does the
# thousandth come from? Multiply out:
#
# $$(2 + \varepsilon)^2 = 4 + 4 \varepsilon + \varepsilon^2, \qquad \text{so} \qquad \frac{\text{height}}{\text{width}} = \frac{4 \varepsilon + \varepsilon^2}{\varepsilon} = 4 + \varepsilon$$
#
# It is the nudge itself, and with a smaller nudge less of it is left. The number that the slopes
# come near to as $\varepsilon$ goes to 0 is the **derivative**, written $\frac{df}{da}$. Here it is
# 4, and in general $2a$. In this course "slope" and "derivative" mean the same.
#
# A nudge of 0.001 is too small to be seen. Here are its triangles a thousand times larger, 1 wide:

# %%
fig, axes = plots.figure(7, 3.2, columns=2)
a = np.linspace(0, 7, 100)
for ax, f in zip(axes, functions.values(), strict=True):
    ax.plot(a, f(a), color=plots.GREY)
    for at, colour in zip((2, 5), plots.CLASS_COLOURS, strict=True):
        height = (f(at + epsilon) - f(at)) / epsilon
        ax.plot([at, at + 1, at + 1, at], f(at) + height * np.array([0, 0, 1, 0]), color=colour)
        ax.text(at + 1.1, f(at) + 0.1 * height, f"{height:.0f} high", color=colour)
    ax.set(xlabel="$a$", xlim=(0, 8.5))
axes[0].set_title("$3a$: equally steep everywhere")
axes[1].set_title("$a^2$: steeper and steeper")
plots.show(fig, f"Triangles 1 wide: on 3a both are 3 high, on a^2 one is 4 and one {height:.0f}.")

# %% [markdown]
# **A slip that you will meet:** $2 \cdot 0.001$ is often written where $2 + 0.001$ is meant. Is it
# as good? Put it in:

# %%
for nudged in (2 + 0.001, 2 * 0.001):
    height = functions["3a"](nudged) - functions["3a"](2)
    print(f"f({nudged}) = {3 * nudged:.3f}: height {height:.3f}, slope {height / 0.001:.0f}")

# %% [markdown]
# 0.002 is nowhere near 2, so that height does not answer the question. A nudge is *added*.
#
# **Your turn.** Write the slope for any function: `f` is itself an argument, which your function may
# call as often as you like.


# %% tags=["exercise"] name="slope_by_nudging"
def slope_by_nudging(f, a, epsilon):
    """Find how steep a function is, from a nudge to the right.

    f: a function of one number. a: where, a number. epsilon: the width of the nudge.
    Returns the slope: a number.
    """
    ### BEGIN SOLUTION
    return (f(a + epsilon) - f(a)) / epsilon
    ### END SOLUTION


# %% tags=["check"] name="slope_by_nudging"
report_slope_by_nudging = check(week2_2.SLOPE_BY_NUDGING, slope_by_nudging, seed=1)
report_slope_by_nudging

# %% [markdown]
# With it you can find rules by looking. **Which rule is behind each row?** (In the last row, it may
# help to read the numbers as fractions.)

# %%
slope_by_nudging = report_slope_by_nudging.function  # yours if right, the course's otherwise
functions |= {"a^3": lambda a: a**3, "log a": np.log}
print("  at a:", "".join(f"{a:8}" for a in (1, 2, 4, 5)))
for name, f in functions.items():
    slopes = [slope_by_nudging(f, a, 1e-6) for a in (1, 2, 4, 5)]
    print(f"{name:>6}:", "".join(f"{slope:8.3f}" for slope in slopes))

# %% [markdown]
# <details><summary>The rules</summary>
#
# | function | derivative | why |
# |---|---|---|
# | $3a$ | $3$ | a straight line |
# | $a^2$ | $2a$ | $(a + \varepsilon)^2 - a^2 = 2a \, \varepsilon + \varepsilon^2$ |
# | $a^3$ | $3a^2$ | $(a + \varepsilon)^3 - a^3 = 3a^2 \varepsilon + 3a \, \varepsilon^2 + \varepsilon^3$ |
# | $\log a$ | $\dfrac1a$ | $\log(a + \varepsilon) - \log a = \log\big(1 + \frac{\varepsilon}{a}\big)$, and $\log(1 + t)$ is nearly $t$ for a small $t$ |
#
# Divide by $\varepsilon$, and let it go to 0: what still holds an $\varepsilon$ disappears.
#
# </details>
#
# ## How small should the nudge be?
#
# The smaller, the better? Guess one number first.

# %%
smallest = ((2.0 + 1e-16) ** 2 - 2.0**2) / 1e-16
PredictFirst(
    "At $a = 2$ the slope of $a^2$ is 4. With a nudge of $10^{-16}$, what does the formula give?",
    smallest,
    low=-10,
    high=10,
    then="To the computer, $2 + 10^{-16}$ is 2: it keeps about 16 digits of a number.",
)

# %% [markdown]
# Now see it, with your function. On the left is the curve with its *tangent*, the straight line
# that touches it with the exact slope; on the right the nudge, magnified until it fills the picture.

# %%
demo = NudgeDemo(slope_by_nudging)
demo

# %% [markdown]
# **Think first, then try.**
#
# 1. On which function does the size of the nudge not matter?
# 2. For $a^2$ at 2, make the nudge ten times smaller, and again, and again. When does the answer
#    stop getting better?
# 3. On the right the curve becomes a straight line as you magnify. Go on, to `1e-14` and below.
#    What does it become then?
# 4. Where is the sigmoid steepest, and where is the logarithm?
#
# <details><summary>Answers</summary>
#
# 1. On $3a$, a straight line, until round-off sets in.
# 2. Each time one digit more agrees, until about 8 do, at `1e-8`. Below, digits are lost again.
# 3. Stairs. The numbers that a computer can hold are like the marks on a ruler, and around 2 the
#    next mark is about 4e-16 away. Between two marks nothing can move.
# 4. The sigmoid towards 0, where its slope is nearly $\frac14$; $s$ in the words is its value, and
#    the rule $s (1 - s)$ you know from the page before. The logarithm, too, is steepest on the
#    left: 10 at $a = 0.1$.
#
# </details>

# %% [markdown]
# So two errors pull in opposite directions: the *bend* of the curve wants a small nudge,
# *round-off* a large one. Which nudge is the best? We measure it on $a^3$ at 2, whose slope is 12,
# and try a second way, too: nudge to *both* sides, and divide by $2 \varepsilon$.


# %%
def cube(a):
    return a * a * a


epsilons = [float(f"1e-{k}") for k in range(16)]
one_side = [slope_by_nudging(cube, 2.0, e) for e in epsilons]
both_sides = [(cube(2 + e) - cube(2 - e)) / (2 * e) for e in epsilons]
errors = {"one side": np.subtract(one_side, 12), "both sides": np.subtract(both_sides, 12)}
print(f"the number after 2 that the computer can hold is {np.nextafter(2.0, 3.0) - 2:.1e} away")

# %% [markdown]
# Nudges and errors have very different sizes, so both axes go in powers of ten:

# %%
fig, ax = plots.figure(height=3.2)
for (name, error), colour in zip(errors.items(), plots.CLASS_COLOURS, strict=True):
    ax.loglog(epsilons, np.abs(error), "o-", color=colour, markersize=4)
    ax.text(1.5e-4, 5 * abs(error[4]), name, color=colour, ha="right")
ax.set(xlabel=r"nudge $\varepsilon$", ylabel="error of the slope")
best = {name: epsilons[np.abs(error).argmin()] for name, error in errors.items()}
ax.set_title(
    f"The best nudge is {best['one side']:.0e} to one side, {best['both sides']:.0e} to both"
)
least = [f"{np.abs(error).min():.0e} to {name}" for name, error in errors.items()]
plots.show(fig, f"Two V-shaped curves of the error; the smallest: {', '.join(least)}.")

# %% [markdown]
# Read it from right to left. With a nudge ten times smaller, the error from the bend is ten times
# smaller to one side, and a *hundred* times smaller to both sides: there the bends to the left and
# to the right nearly cancel. Then round-off takes over. So where this course checks a formula, it
# nudges to both sides, by a millionth: that is `numerical_gradient` of `nnlib`.
#
# ## Draw a formula as a graph
#
# Nudging needs no rules, but with many numbers to nudge it is slow; you will count how slow. A
# graph is the better way. Take the formula
#
# $$J = 3 \, (a + b c)$$
#
# and write down how it is computed, one small step at a time, giving each result a name:
#
# $$u = b c, \qquad v = a + u, \qquad J = 3 v$$
#
# That is the way **forward**. With 5, 3 and 2 for $a$, $b$ and $c$:

# %%
a, b, c = 5.0, 3.0, 2.0
u = b * c
v = a + u
J = 3 * v
print(f"u = {u:.0f}, v = {v:.0f}, J = {J:.0f}")

# %% [markdown]
# Drawn, with an arrow from each number to what is computed from it, this is a *computation graph*.
# Move `step` from 0 to 3 and see it computed, then change an input. **What changes with $a$?**

# %%
forward = GraphDemo(graphs.NUMBERS, step=3)
forward

# %% [markdown]
# ## Walk it backward
#
# A change of $a$ changes $v$ and $J$, but not $u$. Now the question of all training: **how much does
# each number move $J$?** Start at the end, where it is easy, and go back step by step: the *backward
# pass*.
#
# - Nudge $v$. Since $J = 3v$, $J$ moves 3 times as much: $\frac{dJ}{dv} = 3$.
# - Nudge $u$. Then $v = a + u$ moves just as much, and $J$ moves 3 times as much as $v$ does.
# - Nudge $a$. The same: $v$ moves just as much, and $J$ 3 times as much.
#
# That is the **chain rule** of the page before: if a nudge passes through several steps, the slopes
# of the steps *multiply*.
#
# $$\frac{dJ}{du} = \frac{dJ}{dv} \cdot \frac{dv}{du} = 3 \cdot 1, \qquad \frac{dJ}{da} = \frac{dJ}{dv} \cdot \frac{dv}{da} = 3 \cdot 1$$
#
# On top stands $dJ$, time and again. So in code it is left out: **`dvar` is the derivative of the
# final output $J$ with respect to `var`**. `dv` is not a change of $v$: it tells how many times as
# much $J$ moves as $v$ does, and, by its sign, in which direction.

# %%
dv = 3.0
du = dv * 1  # v moves as much as u
da = dv * 1  # and as much as a
nudged = {
    "dv": slope_by_nudging(lambda v: 3 * v, v, 1e-6),
    "du": slope_by_nudging(lambda u: 3 * (a + u), u, 1e-6),
    "da": slope_by_nudging(lambda a: 3 * (a + u), a, 1e-6),
}
for (name, slope), formula in zip(nudged.items(), (dv, du, da), strict=True):
    print(f"{name}: by the chain rule {formula:.4f}, nudged {slope:.4f}")

# %% [markdown]
# Two are left, $b$ and $c$. They are one step further back, behind $u = bc$.

# %%
PredictFirst(
    "Nudge $b$ from 3 to 3.001, while $c$ stays 2. By how many thousandths does $J$ move?",
    slope_by_nudging(lambda b: 3 * (a + b * c), b, 1e-6),
    high=50,
    then="u moves by 2 thousandths, since c is 2, and v does, too. J moves by 3 times as much.",
)

# %% [markdown]
# **Your turn.** Write the whole way backward, for any $a$, $b$ and $c$. Go from the end to the
# start, and use at each step what the step behind it has found.


# %% tags=["exercise"] name="graph_backward"
def graph_backward(a, b, c):
    """Walk the graph of J = 3 (a + b c) backward.

    a, b, c: numbers. Returns da, db, dc: the derivatives of J with respect to each.
    """
    ### BEGIN SOLUTION
    dv = 3.0
    du = dv
    return dv, du * c, du * b
    ### END SOLUTION


# %% tags=["check"] name="graph_backward"
report_graph_backward = check(week2_2.GRAPH_BACKWARD, graph_backward, seed=1)
report_graph_backward

# %% [markdown]
# Now with numbers, and beside them what nudging each input says:

# %%
graph_backward = report_graph_backward.function  # yours if it is right, the course's otherwise
for inputs in ([5, 3, 2], [5, -1, 2], [0, 3, 0]):
    da, db, dc = graph_backward(*inputs)
    nudged = numerical_gradient(lambda abc: 3 * (abc[0] + abc[1] * abc[2]), inputs)
    print(f"at {inputs}: da = {da:g}, db = {db:g}, dc = {dc:g}; nudged", nudged.round(4))

# %% [markdown]
# At 5, 3, 2, the number that moves $J$ the most is $c$: 9 times as much as it moves itself, since it
# is multiplied by $b = 3$ and then by 3. In the last line $c$ is 0, so $b$ moves nothing.
#
# Here is the graph with both ways. Blue leads forward, and orange backward: above each pair of
# arrows stands, after a cross, the slope of the step, and below it what comes back. Set `step` to
# 3, and walk backward one by one.

# %%
both_ways = GraphDemo(graphs.NUMBERS, step=8)
both_ways

# %% [markdown]
# **Think first, then try.**
#
# 1. Which derivatives change if you change $a$? Which if you change $b$?
# 2. Make all of $da$, $db$ and $dc$ equal.
# 3. Can $J$ be made to not move at all, whichever of the three is nudged?
#
# <details><summary>Answers</summary>
#
# 1. None changes with $a$: it is only added, and its slope is 1 wherever it stands. $b$ changes
#    $dc$, since $c$ is multiplied by it; but not its own $db$.
# 2. $b = c = 1$: then all are 3, whatever $a$ is.
# 3. No. $da$ is 3 everywhere. $b = c = 0$ makes the other two 0.
#
# </details>
#
# ### Where two ways meet, add
#
# What if a number takes *two* ways to $J$? Let $c$ be the same number as $a$, so that
# $J = 3 (a + b a)$. A nudge of $a$ now moves $v$ directly, and once more through $u$. Both happen
# at once, so the slopes of the two ways *add*:

# %%
a, b = 5.0, 3.0
straight, _, through_u = graph_backward(a, b, a)
nudged = slope_by_nudging(lambda a: 3 * (a + b * a), a, 1e-6)
print(f"{straight:.0f} + {through_u:.0f} = {straight + through_u:.0f}, nudged: {nudged:.4f}")

# %% [markdown]
# Along a way multiply, over the ways add. That is all there is to it, for any graph. Even for a
# network with a hidden layer: here are two units between $x$ and the output, without biases. ($\tanh$
# bends as the sigmoid does; week 3 derives all of this.) You need not follow every number. Set
# `step` to 7 and walk back, and see that each step uses only what comes back from the steps behind
# it. At the very end, at $x$, two ways meet, and their shares add up.

# %%
hidden_layer = GraphDemo(graphs.HIDDEN_LAYER, step=18)
hidden_layer

# %% [markdown]
# ## Count why it goes backward
#
# The chain rule could be read forward, too: a nudge of $b$ moves $u$ by $c = 2$ times as much, $v$ by
# 2, and $J$ by 6. But that was $b$ alone; $a$ and $c$ each need a walk of their own, and so does each
# weight of a network. Walking **backward**, `dv` and `du` were found once and served everybody.
#
# How much does that save? Count the *passes*, the walks through a graph, that nudging takes.

# %%
passes = []  # one entry each time that somebody goes through the graph


def loss(w, x):
    """Go forward once: the loss of one example x, (n_x, 1), whose label is 1."""
    passes.append("forward")
    return -np.log(SIGMOID(np.sum(w * x)))


def nudge_each(w, x):
    """Return the slope for each weight: one pass to begin with, and one a nudge."""
    start, slopes = loss(w, x), np.zeros_like(w)
    for j in range(len(w)):
        moved = w.copy()
        moved[j] += 1e-6
        slopes[j] = (loss(moved, x) - start) / 1e-6
    return slopes


# %% [markdown]
# To compare, `backward` is the formula of the page before, $dw = x \, dz$ with $dz = a - y$. A
# picture of 64 x 64 pixels in three colours has 12288 weights. **How many passes will it take?**

# %%
rng = np.random.default_rng(3)
for n_x in (2, 100, 12288):
    w, x = rng.normal(size=(2, n_x, 1)) / n_x**0.25  # so that w.T x is of usual size
    passes.clear()
    nudged = nudge_each(w, x)
    backward = (SIGMOID(np.sum(w * x)) - 1) * x  # here y = 1
    same = np.allclose(nudged, backward, rtol=0, atol=1e-5)
    print(f"{n_x:>5} weights: {len(passes):>5} passes by nudging; the same slopes: {same}")

# %% [markdown]
# One pass without a nudge, and one for each weight. Going backward takes 2, one there and one back,
# and the one back is about as much work as the one there: here one product for each weight either
# way. So all slopes together cost two passes, with 2 weights or with millions. This is why networks
# are trained backward, and why the algorithm is called *backpropagation*. Nudging stays useful for
# *checking*: it knows nothing of your formula, so it cannot repeat a mistake in it.
#
# ## Take the mean over many examples
#
# One example says how the weights should move for *its* sake. The cost speaks for all of them,
# since it is the mean of their losses:
#
# $$J = \frac1m \sum_{i=1}^{m} \mathcal L^{(i)}$$
#
# So each weight takes $m$ ways to $J$, one through each example. Over the ways you add, and the
# factor $\frac1m$ comes along:
#
# | for example $i$ | mean over all examples |
# |---|---|
# | $z^{(i)} = w_1 x_1^{(i)} + w_2 x_2^{(i)} + \dots + b$, $\quad a^{(i)} = \sigma(z^{(i)})$ | |
# | $\mathcal L^{(i)} = -y^{(i)} \log a^{(i)} - (1 - y^{(i)}) \log(1 - a^{(i)})$ | $J = \frac1m \sum_i \mathcal L^{(i)}$ |
# | $dz^{(i)} = a^{(i)} - y^{(i)}$ | |
# | $x_j^{(i)} \, dz^{(i)}$, for each feature $j$ | $dw_j = \frac1m \sum_i x_j^{(i)} \, dz^{(i)}$ |
# | $dz^{(i)}$ once more | $db = \frac1m \sum_i dz^{(i)}$ |
#
# All slopes together, `dw` and `db`, are the *gradient*. (`dz` stays without the factor $\frac1m$,
# which waits for `dw` and `db`: it is the slope of its own example's loss.)
#
# **Your turn**, with two loops: one over the examples, and within it one over the features. (The
# inner one comes up twice: on the way forward, to compute $z$, and on the way back, for $dw$.) Start
# the sums `J`, `dw` and `db` at 0, let each example add its share, and divide once, after the loop.
# Example $i$ is column `X[:, i]`, its feature $j$ is `X[j, i]`, and its label `Y[0, i]`.


# %% tags=["exercise"] name="gradients_with_loops"
def gradients_with_loops(w, b, X, Y):
    """Find the cost of logistic regression and its gradient, one example after the other.

    w: (n_x, 1). b: a number. X: (n_x, m). Y: (1, m) of zeros and ones.
    Returns J: a number, dw: (n_x, 1), and db: a number, each the mean over the examples.
    """
    ### BEGIN SOLUTION
    n_x, m = X.shape
    J, dw, db = 0.0, np.zeros((n_x, 1)), 0.0
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a, y = SIGMOID(z), Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    return J / m, dw / m, db / m
    ### END SOLUTION


# %% tags=["check"] name="gradients_with_loops"
report_gradients_with_loops = check(week2_2.GRADIENTS_WITH_LOOPS, gradients_with_loops, seed=1)
report_gradients_with_loops

# %% [markdown]
# Try it on forty synthetic points in the plane, two clouds drawn at random, with arbitrary weights.
# The slopes are checked by nudging, and `db` with the function that you wrote yourself.

# %%
gradients_with_loops = report_gradients_with_loops.function  # yours if right, else the course's
points = make_blobs(np.random.default_rng(8), 40, noise=0.25)
X, Y, m = points.X, points.Y, points.m
w, b = np.array([[0.5], [-1.0]]), 1.0
J, dw, db = gradients_with_loops(w, b, X, Y)
dw_nudged = numerical_gradient(lambda w: gradients_with_loops(w, b, X, Y)[0], w)
db_nudged = slope_by_nudging(lambda b: gradients_with_loops(w, b, X, Y)[0], b, 1e-7)
print(f"cost {J:.4f}")
print("by the chain rule: dw", dw.ravel().round(4), f"db {db:.4f}")
print("nudged:            dw", dw_nudged.ravel().round(4), f"db {db_nudged:.4f}")

# %% [markdown]
# **A slip that you will meet:** the line that divides by $m$ stands *inside* of the loop, one
# indent too far to the right. It looks harmless. What does it do to the cost, and to `db`? Here the
# share of each example comes from your own function, given one column at a time.

# %%
each = [gradients_with_loops(w, b, X[:, [i]], Y[:, [i]]) for i in range(m)]
for name, part in (("cost", 0), ("db", 2)):
    shares, slip = [example[part] for example in each], 0.0
    for share in shares:
        slip = (slip + share) / m  # what was added before is divided again
    print(
        f"{name}: divided after the loop {sum(shares) / m:.4f}, inside of it {slip:.4f};", end=" "
    )
    print(f"the last share alone, divided once: {shares[-1] / m:.4f}")

# %% [markdown]
# The first example is divided by $m$ forty times over, the second thirty-nine times, and so on. In
# effect only the last example counts. Here even the sign of `db` is wrong, and $b$ would step
# uphill. No error tells you; and the cost comes out far too small, which looks like success.
# (`slip += share / m` would be right: that divides each share once.)
#
# ## Train, one example after the other
#
# Now walk downhill: $w := w - \alpha \, dw$ and $b := b - \alpha \, db$. Each iteration goes
# through all points with your two loops.

# %%
w, b, costs = np.zeros((2, 1)), 0.0, []
for _ in range(100):
    J, dw, db = gradients_with_loops(w, b, X, Y)
    costs.append(J)
    w, b = w - 0.5 * dw, b - 0.5 * db
print(f"the cost went from {costs[0]:.2f} to {costs[-1]:.2f}")

# %% [markdown]
# `train` of `nnlib` has no loop over examples at all. It starts at the same place: **will its costs be
# the same?**

# %%
history = train(X, Y, [(np.zeros((1, 2)), np.zeros((1, 1)), SIGMOID)], 0.5, 99)
gap = np.abs(np.array([snapshot.cost for snapshot in history]) - costs).max()
print("the same 100 costs, to twelve digits:", gap < 1e-12)

# %% [markdown]
# ## Take the loops away
#
# So the loops are not needed. How often do the two innermost lines run in one iteration? For 40
# points with 2 features not often. For 209 pictures of 12288 numbers, as in this week's lab:

# %%
print(f"{209 * 12288:,} times forward, and as often backward")

# %% [markdown]
# **One loop.** All that the loop over $j$ does for one example can be said with whole columns.
# Example $x^{(i)}$ is a column $(n_x, 1)$, and so are $w$ and $dw$:
#
# $$z^{(i)} = w^T x^{(i)} + b, \qquad dw := dw + x^{(i)} \, dz^{(i)}$$


# %%
def gradients_with_one_loop(w, b, X, Y):
    """As before, but each example as one column."""
    m = X.shape[1]
    J, dw, db = 0.0, np.zeros_like(w), 0.0
    for i in range(m):
        x, y = X[:, [i]], Y[0, i]  # [i] keeps the column a column, (n_x, 1)
        a = SIGMOID(np.sum(w * x) + b)
        J -= y * np.log(a) + (1 - y) * np.log(1 - a)
        dw += x * (a - y)
        db += a - y
    return J / m, dw / m, db / m


# %% [markdown]
# **No loop.** And what the loop over $i$ does for all examples can be said with whole matrices:
#
# | one example | all at once | shape |
# |---|---|---|
# | $z^{(i)} = w^T x^{(i)} + b$ | $Z = w^T X + b$ | $(1, n_x)$ times $(n_x, m)$: $(1, m)$ |
# | $a^{(i)} = \sigma(z^{(i)})$ | $A = \sigma(Z)$ | $(1, m)$ |
# | $dz^{(i)} = a^{(i)} - y^{(i)}$ | $dZ = A - Y$ | $(1, m)$ |
# | add up $x^{(i)} \, dz^{(i)}$ | $dw = \frac1m \, X \, dZ^T$ | $(n_x, m)$ times $(m, 1)$: $(n_x, 1)$ |
# | add up $dz^{(i)}$ | $db = \frac1m \sum_i dz^{(i)}$ | a number |
#
# Where has the sum over $i$ gone in $X \, dZ^T$? Into the matrix product: its row $j$ is
# $x_j^{(1)} dz^{(1)} + x_j^{(2)} dz^{(2)} + \dots + x_j^{(m)} dz^{(m)}$, which is just what the
# two loops add up.
#
# On the [next page](week2_3_vectorization_and_broadcasting.ipynb) you write this. `nnlib` has it
# already, for whole networks; logistic regression is a network of one layer, with $W = w^T$. **Do all
# three agree?**

# %%
w, b = np.array([[0.5], [-1.0]]), 1.0
layers = [(w.T, np.array([[b]]), SIGMOID)]
A, cache = forward_propagation(X, layers)
[(dW, db)] = backward_propagation(layers, cache, X, Y)
print("A:", A.shape, " dW:", dW.shape, " and as a column dw:", dW.T.shape)
for gradients in (gradients_with_loops, gradients_with_one_loop):
    _, dw_loop, db_loop = gradients(w, b, X, Y)
    gap = max(np.abs(dW.T - dw_loop).max(), np.abs(db - db_loop).max())
    print("the same to twelve digits:", gap < 1e-12)

# %% [markdown]
# One loop stays: that over the iterations, since each step begins where the last one ended. How much
# *time* the others cost, you measure on the next page.
#
# ## Where it breaks
#
# The sums must start at 0 **in each iteration**. Suppose that `dw = 0` and `db = 0` stand one line
# too high, before the loop over the iterations. Then every step goes against the sum of *all*
# slopes so far. **What will the cost do?**


# %%
def descend(start_at_0):
    """Train for 200 iterations, with sums that start at 0 in each, or never again."""
    w, b, dw, db, costs = np.zeros((2, 1)), 0.0, 0.0, 0.0, []
    for _ in range(200):
        if start_at_0:
            dw, db = 0.0, 0.0
        J, dw_now, db_now = gradients_with_loops(w, b, X, Y)
        dw, db = dw + dw_now, db + db_now
        w, b = w - 0.05 * dw, b - 0.05 * db
        costs.append(J)
    return costs


# %% [markdown]
# Both runs, from the same place at the same rate:

# %%
runs = {"set to 0 each time": descend(True), "never set to 0": descend(False)}
fig, ax = plots.figure(height=3.0)
plots.plot_costs(runs, ax=ax)
good, bad = runs.values()
ax.set(ylim=(0, 0.75), title=f"Never set to 0, the cost climbs back to {max(bad[20:]):.2f}")
alt = f"Set to 0, the cost falls to {good[-1]:.2f}. Never set to 0, it falls to {min(bad):.2f}"
plots.show(fig, f"{alt}, rises to {max(bad[20:]):.2f} again, and so on.")

# %% [markdown]
# It falls *faster* at first, for it gathers speed like a ball that rolls down. But it has no
# brake: it rolls through the lowest point and up on the other side, as high as it began. A cost
# that swings like this is worth a look at where the sums are set to 0.

# %% [markdown]
# ## Check what you know

# %% tags=["quiz"]
_, _, dc = graph_backward(1.0, -2.0, 4.0)
Quiz(
    "In $J = 3 (a + bc)$, let $a = 1$, $b = -2$ and $c = 4$. What is $dc$?",
    {
        "12": "That is db: b is multiplied by c = 4, and then by 3.",
        "-2": "That is du/dc. On the way from u to J there is one factor more.",
        "-6": "u moves b = -2 times as much as c, and J 3 times as much as u.",
        "-24": "That is 3bc, a value and no slope.",
    },
    right=f"{dc:g}",
)

# %% tags=["quiz"]
change = 0.01 * slope_by_nudging(lambda a: a * a * a, 2.0, 1e-6)
Quiz(
    "At $a = 2$ the derivative of $a^3$ is 12. You move $a$ to 2.01. By how much does $a^3$ move, nearly?",
    {
        "12": "So much it would move for a whole step of 1, if it went on as steeply as it begins.",
        "0.12": "Slope times width is height: 12 times 0.01.",
        "8.12": "That is where it arrives. It comes from 8.",
    },
    right=f"{change:.2f}",
)

# %% tags=["quiz"]
X_quiz, Y_quiz = np.ones((3, 50)), np.zeros((1, 50))
shape = gradients_with_loops(np.zeros((3, 1)), 0.0, X_quiz, Y_quiz)[1].shape
Quiz(
    "Three features, fifty examples. What is the shape of $dw$?",
    {
        "(3, 50)": "So many products x dz there are; dw is their mean over the examples.",
        "(3, 1)": "One slope for each weight, averaged over the examples.",
        "(1, 50)": "That is the shape of dZ: one error for each example.",
    },
    right=str(shape),
)

# %% tags=["quiz"]
passes.clear()
nudge_each(np.zeros((1000, 1)), np.ones((1000, 1)))
ratio = len(passes) // 2
Quiz(
    "A model has 1000 weights. How many times as many passes does nudging take as going backward?",
    {
        "about 2": "Nudging takes a pass for each weight, and there are 1000.",
        "about 500": "1001 passes against 2.",
        "about 1,000,000": "Each nudge takes one pass, not one for each other weight.",
    },
    right=f"about {ratio}",
)

# %% [markdown]
# ## What you take along
#
# - A derivative is height over width for a small nudge. `1e-6` to both sides is a good size: much
#   smaller, and round-off eats the digits.
# - A computation graph cuts a formula into small steps. Forward it computes values, backward
#   derivatives: along a way multiply, over the ways add. `dvar` is the derivative of the final
#   output.
# - One pass backward finds all slopes; nudging needs a pass for each. So go backward, and nudge to
#   check.
# - For $m$ examples, `J`, `dw` and `db` are means: start the sums at 0 in each iteration, and divide
#   by $m$ once, after the loop.
# - Loops over features and examples become $Z = w^T X + b$, $dZ = A - Y$,
#   $dw = \frac1m X \, dZ^T$. The loop over iterations stays.
#
# **On your own.** Draw the graph of $J = (ab + c)^2$, walk it backward on paper for three numbers
# of your choice, and check all of it with `slope_by_nudging`. Then write a class `Number` that
# remembers how it was computed, with `+` and `*`, and let it walk backward by itself: fifty lines
# are enough, and you have built what the large libraries call *automatic differentiation*.
#
# **Further reading.** Christopher Olah, [Calculus on computational
# graphs](https://colah.github.io/posts/2015-08-Backprop/) (2015), with beautiful drawings. Andrej
# Karpathy's [micrograd](https://github.com/karpathy/micrograd), such a class `Number` and a small
# network on top of it. A. G. Baydin and others, "Automatic differentiation in machine
# learning: a survey" (2018), on forward and backward.

# %% [markdown]
# ## How far you have come
#
# All exercises of the course, each by what its check said last:

# %% tags=["nbval-ignore-output"]
checks.progress()
