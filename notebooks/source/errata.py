# %% [markdown]
# # Slips that you will meet
#
# Lecture notes, slides and forum answers on neural networks are written by hand, and hands slip: a
# sign, a transpose, an index. The same slips come up again and again. Here they stand week by week,
# each with what is right, and a cell that *shows* it by running. Nobody has to read this from top to
# bottom: look up what puzzles you.
#
# The link after each slip leads to the page that teaches the thing itself.

# %% tags=["setup"]
import numpy as np

from nnlib import RELU, SIGMOID, TANH, initialize_parameters, predict, train
from nnlib.data import make_flower
from nnlib.network import backward_propagation, compute_cost, forward_propagation
from nnlib.parity import all_inputs, parity, pattern_units, xor_tree, zigzag
from nnlib.slopes import numerical_gradient

rng = np.random.default_rng(1)


# %% [markdown]
# Many slips end in an exception. This function runs one line and prints what becomes of it:


# %%
def attempt(line):
    """Run one line of code; print its result or the exception that it ends in."""
    try:
        print(f"{line}  gives  {eval(line)}")
    except Exception as error:
        print(f"{line}  raises  {type(error).__name__}")


# %% [markdown]
# ## Week 1
#
# **"The neuron that prices a house is logistic regression."** Logistic regression ends in a sigmoid
# and answers with a probability. A house needs a price, and a ReLU gives any number from 0 up.
# ([week 1](week1_introduction.ipynb))

# %%
z = np.array([-50.0, 0.0, 250.0])
print("ReLU:   ", RELU(z), "  sigmoid:", SIGMOID(z).round(4))

# %% [markdown]
# **"Given the price, the network computes the price."** The size of the house goes in, the price
# comes out. An input that is the answer leaves nothing to learn:

# %%
price = rng.uniform(100, 500, 50)
print(f"the line that fits prices to prices: {np.polyfit(price, price, 1)[0]:.2f} times the price")

# %% [markdown]
# **"Traditional methods flatten with more data."** Those with a fixed number of weights do. The
# nearest neighbour is from the 1950s and keeps climbing, since it keeps all examples. On the
# flower of week 3, asked about 500 new points, one line even falls back to what a coin gets (more in
# [week 1](week1_introduction.ipynb#Measure-what-more-data-brings)):

# %%
many, new = (make_flower(np.random.default_rng(seed), m) for seed, m in ((1, 2000), (2, 500)))
some = [np.random.default_rng(3).permutation(2000)[:m] for m in (20, 200, 2000)]
for i in some:
    X, Y = many.X[:, i], many.Y[:, i]
    line = train(X, Y, initialize_parameters([2, 1], rng), 0.5, 500, every=500)[-1].parameters
    nearest = np.argmin(((X[:, :, None] - new.X[:, None]) ** 2).sum(axis=0), axis=0)
    shares = np.mean(predict(new.X, line) == new.Y), np.mean(Y[:, nearest] == new.Y)
    print(f"{i.size:4} points: logistic regression {shares[0]:.0%}, neighbour {shares[1]:.0%}")

# %% [markdown]
# ## Week 2
#
# **"$X$ is an $m \times n$ matrix."** Where examples stand in columns, as on these pages, it is
# $(n_x, m)$. Many libraries put examples in rows; then it is $(m, n_x)$. Both are in use, but not in
# one formula. ([logistic regression](week2_1_logistic_regression.ipynb))

# %%
n_x, m = 3, 5
X, w = rng.normal(size=(n_x, m)), rng.normal(size=(n_x, 1))
print("w.T @ X:", (w.T @ X).shape)
attempt("w.T @ X.T")

# %% [markdown]
# **"For $y = 0$ the loss is $-\log(\hat y - 1)$."** It is $-\log(1 - \hat y)$. A probability minus 1
# is negative, and a negative number has no logarithm.

# %%
y_hat = np.array([0.1, 0.5, 0.9])
with np.errstate(invalid="ignore"):
    print("-log(y_hat - 1):", -np.log(y_hat - 1), "  -log(1 - y_hat):", -np.log(1 - y_hat).round(4))

# %% [markdown]
# **"$w := w - \alpha \, \frac{\partial w}{\partial J}$"**, the fraction upside down. It is
# $\frac{\partial J}{\partial w}$: how much the *cost* changes per change of $w$. Upside down, steps
# grow where the slope is small, so near the lowest point they are thrown out. On $J = w^2$:

# %%
right = upside_down = 2.0
for _ in range(50):
    right -= 0.1 * (2 * right)
    upside_down -= 0.1 / (2 * upside_down)
print(f"after 50 steps, right: {right:.4f}; upside down: w = {upside_down:.2f}, and not at rest")

# %% [markdown]
# **"Convex means that there is only one local minimum."** A convex curve never lies above the
# straight line between two of its points. $\log(1 + w^2)$ has one minimum, at 0, but it does not keep
# below its chords:

# %%
curve = np.log(1 + np.array([1.0, 5.0, 9.0]) ** 2)
print(f"halfway from 1 to 9: the curve at {curve[1]:.2f}, the chord at {curve[::2].mean():.2f}")

# %% [markdown]
# **"Nudge $a = 2$ to $2 \cdot 0.001$."** It is $2 + 0.001$. Multiplying jumps almost to 0, and the
# "slope" of $a^2$ at 2 is then anything but 4.
# ([derivatives](week2_2_derivatives_and_graphs.ipynb))

# %%
for nudged in (2 + 0.001, 2 * 0.001):
    print(f"a nudged to {nudged}: {(nudged**2 - 2**2) / 0.001:.3f}")

# %% [markdown]
# **"$J = \frac1m \sum_i \frac{\partial}{\partial w} L(a^{(i)}, y^{(i)})$."** The right side is not
# $J$, it is $\frac{\partial J}{\partial w}$: the slope of a mean is the mean of the slopes.

# %%
X, Y, w = np.array([[1.0, 2.0, -1.0]]), np.array([[1.0, 0.0, 1.0]]), np.array([0.5])


def J(w):
    return compute_cost(SIGMOID(w * X), Y)


mean_of_slopes = np.mean((SIGMOID(w * X) - Y) * X)
print(
    f"mean of the slopes {mean_of_slopes:.4f}, slope of J {numerical_gradient(J, w)[0]:.4f},",
    end=" ",
)
print(f"J itself {J(w):.4f}")

# %% [markdown]
# **Dividing by $m$ inside the loop.** `dw /= m` belongs after the last example. Inside, the first
# examples are divided again and again:

# %%
products = np.array([3.0, 3.0, 3.0, 3.0])  # x times dz, four examples
inside = 0.0
for product in products:
    inside = (inside + product) / 4
print(f"divided inside of the loop: {inside:.4f}; after it: {products.sum() / 4:.4f}")

# %% [markdown]
# **"$u_i = \sum_i \sum_j A_{ij} v_j$."** In $u = A v$ only $j$ is summed over. Summed over $i$ as
# well, one number is left. ([arrays](week2_3_vectorization_and_broadcasting.ipynb))

# %%
A, v = np.array([[1, 2], [3, 4], [5, 6]]), np.array([[10], [1]])
print("A @ v:", (A @ v).ravel(), "  summed over i as well:", (A @ v).sum())

# %% [markdown]
# **A loop over a tenth of the million.** In one well-known timing the vectors have a million numbers
# and the loop runs over 100 000 of them, which makes it look ten times faster than it is, and its
# result wrong:

# %%
a = np.ones(1_000_000)
total = 0.0
for i in range(100_000):
    total += a[i] * a[i]
print(f"the loop {total:.0f}, NumPy {a @ a:.0f}")

# %% [markdown]
# **Wrong digits in broadcasting.** A row that is added to a matrix is added to each of *its* rows,
# whatever a slide prints:

# %%
matrix, row = np.array([[1, 2, 3], [4, 5, 6]]), np.array([100, 200, 300])
for printed in ([[100, 202, 303], [404, 505, 606]], [[101, 202, 303], [204, 205, 206]]):
    print("often printed:", printed, np.sum(matrix + row == printed), "of 6 places right")
print("it is:        ", (matrix + row).tolist())

# %% [markdown]
# **"`A.sum(axis=0)` is a row of shape (1, 4)."** Its shape is `(4,)`, of rank one. `keepdims=True`
# keeps the row.

# %%
A = np.ones((3, 4))
print(A.sum(axis=0).shape, A.sum(axis=0, keepdims=True).shape)

# %% [markdown]
# **"`[1, 2, 3, 4] + 100` adds 100 to each."** To each number of an *array*. A list of Python refuses:

# %%
attempt("[1, 2, 3, 4] + 100")
attempt("np.array([1, 2, 3, 4]) + 100")

# %% [markdown]
# **"`dw = 1 / m * X * dZ.T`."** The star multiplies number by number. The sum over the examples is in
# the matrix product: `X @ dZ.T / m`.

# %%
X, dZ = rng.normal(size=(3, 5)), rng.normal(size=(1, 5))
attempt("(X * dZ.T).shape")
attempt("(X @ dZ.T / 5).shape")

# %% [markdown]
# And if $m$ and $n_x$ happen to be equal, nothing is raised at all. What comes out is wrong in shape
# and numbers:

# %%
X = rng.normal(size=(5, 5))
print("star:", (X * dZ.T).shape, "  matrix product:", (X @ dZ.T).shape)

# %% [markdown]
# **"`assert (a.shape = (5, 1))`."** One `=` gives a name to a value. A comparison has two.

# %%
try:
    compile("assert (a.shape = (5, 1))", "a cell", "exec")
except SyntaxError:
    print("Python does not even begin: SyntaxError")

# %% [markdown]
# **"`np.zeros(n, 1)`."** The shape is *one* argument, a tuple; the second one is the type of numbers.

# %%
attempt("np.zeros(3, 1)")
attempt("np.zeros((3, 1)).shape")

# %% [markdown]
# ## Week 3
#
# **"Stack the weights: $z = W^T x + b$."** For one unit it is $w^T x$, with $w$ a column. Stacked,
# these rows $w^T$ *are* $W$, so it is $W x$. ([shallow networks](week3_1_shallow_networks.ipynb))

# %%
units = [rng.normal(size=(3, 1)) for _ in range(4)]
W, x = np.vstack([w.T for w in units]), rng.normal(size=(3, 1))
one_by_one = np.vstack([w.T @ x for w in units])
print("W @ x as unit by unit:", np.allclose(W @ x, one_by_one))
attempt("(W.T @ x).shape")

# %% [markdown]
# **"$A = \sigma$."** The argument gets lost: it is $A^{[1]} = \sigma(Z^{[1]})$. A function is no
# matrix, and has no shape:

# %%
attempt("SIGMOID @ np.ones((4, 1))")
attempt("(SIGMOID(np.ones((1, 4))) @ np.ones((4, 1))).shape")

# %% [markdown]
# **"$\tanh z = \frac{e z - e^{-z}}{e z + e^{-z}}$."** $e$ to the power of $z$ is meant, not $e$
# times $z$. ([activations](week3_2_activations.ipynb))

# %%
z = np.array([-2.0, 0.5, 2.0])
print("tanh:        ", np.tanh(z).round(4))
print("with e times:", ((np.e * z - np.exp(-z)) / (np.e * z + np.exp(-z))).round(4))

# %% [markdown]
# **"Leaky ReLU is $\max(0.01, z)$."** It is $\max(0.01 \, z, z)$. Without the $z$ nothing leaks: all
# negative numbers become the same.

# %%
print("max(0.01 z, z):", np.maximum(0.01 * z, z), "  max(0.01, z):", np.maximum(0.01, z))

# %% [markdown]
# **"Always a sigmoid at the output."** For yes or no. A price, a temperature or a profit is not
# between 0 and 1:

# %%
wanted = np.array([3.2, 0.4, -1.5])
print("as near as a sigmoid comes:", np.clip(wanted, 0, 1), "to", wanted)

# %% [markdown]
# **"$Z^{[2]} = W^{[2]} A^{[2]} + b^{[2]}$"** and other mixed numbers of layers. A layer takes in what
# the layer *before* it puts out. Most mixed numbers do not even fit.
# ([backpropagation](week3_3_backpropagation_and_initialisation.ipynb))

# %%
parameters = initialize_parameters([2, 4, 1], rng, hidden=TANH)
X, Y = rng.normal(size=(2, 7)), rng.integers(0, 2, (1, 7)) * 1.0
A2, [(Z1, A1), _] = forward_propagation(X, parameters)
(W1, b1, _), (W2, b2, _) = parameters
attempt("(W2 @ A1 + b2).shape")
attempt("(W2 @ A2 + b2).shape")

# %% [markdown]
# **"$dZ^{[1]} = W^{[2]T} dZ^{[2]} + g'(Z^{[1]})$."** The last step is a product, number by number: the
# chain rule multiplies. Nudging $W^{[1]}$ tells which is right:


# %%
def cost_of(W):
    return compute_cost(forward_propagation(X, [(W, b1, TANH), (W2, b2, SIGMOID)])[0], Y)


dA1, slope = W2.T @ (A2 - Y), 1 - A1**2
nudged = numerical_gradient(cost_of, W1)
for name, dZ1 in {"times": dA1 * slope, "plus": dA1 + slope}.items():
    print(f"{name}: off by {np.abs(dZ1 @ X.T / 7 - nudged).max():.4f} at most")

# %% [markdown]
# **Sums that got lost**, from the cost and from $db$. Without its sum the cost is not a number but
# seven, and $db$ has the shape of $dZ$ in place of that of $b$:

# %%
losses = -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
dZ2 = A2 - Y
print("without the sum:", losses.shape, dZ2.shape)
print("with it:        ", np.mean(losses).shape, np.mean(dZ2, axis=1, keepdims=True).shape)

# %% [markdown]
# **"$z^{[2]}$ has the shape of $z^{[1]}$."** Each layer has as many rows as units:

# %%
print("Z1:", Z1.shape, "  Z2:", (W2 @ A1 + b2).shape)

# %% [markdown]
# **"All-zero weights keep the units alike, though they learn."** They do not even learn: with
# $W^{[2]} = 0$ nothing comes back to $W^{[1]}$, and with tanh or ReLU $A^{[1]} = 0$ leaves
# $W^{[2]}$ where it is. To see symmetry, start with weights that are equal and *not* zero:

# %%
for start in (0.0, 0.5):
    alike = [(np.full((4, 2), start), b1, TANH), (np.full((1, 4), start), b2, SIGMOID)]
    W = train(X, Y, alike, 0.5, 200, every=200)[-1].parameters[0][0]
    moved, apart = np.abs(W - start).max(), np.ptp(W, axis=0).max()
    print(f"all {start:g}: W1 moved by {moved:.2f}, its rows are {apart:.2f} apart")

# %% [markdown]
# **"`np.random.randn((4, 2))`."** This one function takes the sizes one by one. The newer generators
# take a tuple:

# %%
attempt("np.random.randn((4, 2))")
attempt("np.random.default_rng(1).standard_normal((4, 2)).shape")

# %% [markdown]
# **"`np.random.rand(4, 2) * (0, 0.1)`."** That is no range: it multiplies the first column by 0 and
# the second by 0.1. And `rand` is never negative.

# %%
W = np.random.default_rng(1).random((4, 2)) * (0, 0.1)
print("largest in each column:", W.max(axis=0).round(4), "  smallest:", W.min(axis=0).round(4))

# %% [markdown]
# ## Week 4
#
# **"$a^{[l]}$ is the number of units of layer $l$."** That is $n^{[l]}$. The activations $a^{[l]}$
# are what these units say. ([going deep](week4_1_deep_networks.ipynb))

# %%
layer_dims = [2, 3, 5, 4, 2, 1]
deep = initialize_parameters(layer_dims, rng)
AL, cache = forward_propagation(X, deep)
for layer in (1, 2):
    print(
        f"layer {layer}: {layer_dims[layer]} units, activations of shape {cache[layer - 1][1].shape}"
    )

# %% [markdown]
# **"$x$ has $n^{[1]}$ rows", "$Z^{[1]}$ is $(n^{[0]}, m)$."** The other way round: what goes in has
# $n^{[0]}$ rows, and layer 1 makes $n^{[1]}$ of them.

# %%
print("X:", X.shape, "  W1:", deep[0].W.shape, "  Z1:", cache[0][0].shape)

# %% [markdown]
# **"A shallow network needs $2^{n-1}$ hidden units for the parity of $n$ bits."** If each unit answers
# to one pattern, as an *and* does. With ReLU units, $n$ in one hidden layer are enough. Right for all
# 256 inputs of eight bits:

# %%
bits = all_inputs(8)
for name, build in {"tree": xor_tree, "patterns": pattern_units, "zigzag": zigzag}.items():
    network = build(8)
    units = [layer[0].shape[0] for layer in network[:-1]]
    wrong = np.sum((forward_propagation(bits, network)[0] > 0.5) != parity(bits))
    print(f"{name}: hidden units by layer {units}, {wrong} inputs wrong")

# %% [markdown]
# **"The tree takes $O(\log n)$ units."** Its *depth* grows like $\log n$. Its units grow like $n$:

# %%
for n in (4, 8, 16):
    units = [layer[0].shape[0] for layer in xor_tree(n)[:-1]]
    print(f"{n} bits: {len(units)} hidden layers, {sum(units)} hidden units")

# %% [markdown]
# **"The cache holds $dW$ and $db$."** These are what the way back *gives*. The cache comes from the
# way forward, when no slope is known yet.
# ([step by step](week4_2_lab_step_by_step.ipynb))

# %%
print("known after the way forward: Z and A of", len(cache), "layers")
grads = backward_propagation(deep, cache, X, Y)
print("known after the way back: dW and db of", len(grads), "layers, the first", grads[0][0].shape)

# %% [markdown]
# **"$dA^{[l-1]} = W^{[l]T} * dZ^{[l]}$"** or without the transpose. It is a matrix product, and $W$ is
# transposed, since each unit of layer $l-1$ collects from all units of layer $l$:

# %%
W, dZ = deep[1].W, rng.normal(size=(5, 7))  # layer 2 takes 3 numbers and gives 5
attempt("(W.T * dZ).shape")
attempt("(W @ dZ).shape")
attempt("(W.T @ dZ).shape")

# %% [markdown]
# **"Begin the way back with $dA^{[L]} = -\frac{Y}{A} + \frac{1 - Y}{1 - A}$."** True, until a unit
# saturates: then it divides 0 by 0. The product of it with the slope is $A - Y$, which never does.

# %%
A, Y_one = SIGMOID(np.array([[-800.0, 0.3, 40.0]])), np.array([[0.0, 1.0, 1.0]])
with np.errstate(divide="ignore", invalid="ignore"):
    dZ = (-Y_one / A + (1 - Y_one) / (1 - A)) * A * (1 - A)
print("through dA:", dZ.round(4), "  A - Y:", (A - Y_one).round(4))

# %% [markdown]
# ## Found another?
#
# A slip that you meet and that is missing here makes a good contribution: `CONTRIBUTING.md` says how.
# And before you trust a formula, from whatever source and from this one too: **nudge**. A numerical
# slope has no opinion.
