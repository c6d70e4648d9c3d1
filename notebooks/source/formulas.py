# %% [markdown]
# # Formulas
#
# Every formula of the course with its shapes, in the order of the pages. Below each table a cell
# *tests* what stands in it: a slope against the same slope found by nudging, a shape against a real
# array. So if you ever mistrust a formula, change it here and run the cell.
#
# Throughout, $m$ examples stand in columns; $n^{[0]} = n_x$; in formulas two letters side by side are
# a matrix product, and $*$ multiplies number by number. `dvar` is the slope of the cost $J$ for
# `var`; for $dZ$ the factor $\frac1m$ waits until $dW$ and $db$.

# %% tags=["setup"]
import numpy as np

from nnlib import IDENTITY, LEAKY_RELU, RELU, SIGMOID, TANH
from nnlib.slopes import numerical_gradient

rng = np.random.default_rng(4)
n_x, n_h, m = 3, 4, 7
X, Y = rng.normal(size=(n_x, m)), rng.integers(0, 2, (1, m)) * 1.0


def test(name, formula, f, x):
    """Print whether a formula for the slope of f at x agrees with nudging, in shape and number."""
    nudged = numerical_gradient(f, x)
    same = np.shape(formula) == np.shape(x) and np.allclose(formula, nudged, rtol=1e-6, atol=1e-8)
    print(f"{name:<10} {np.shape(x)!s:<8} as nudged: {same}")


# %% [markdown]
# ## Activations
#
# Each works number by number, so $A = g(Z)$ has the shape of $Z$. The slope is written with $a$, which
# the forward pass has computed already. ([Choose an activation](week3_2_activations.ipynb))
#
# | name | $a = g(z)$ | slope $g'(z)$ |
# |---|---|---|
# | sigmoid | $\dfrac{1}{1 + e^{-z}}$ | $a \, (1 - a)$ |
# | tanh | $\dfrac{e^{z} - e^{-z}}{e^{z} + e^{-z}}$ | $1 - a^2$ |
# | ReLU | $\max(0, z)$ | 1 where $z > 0$, else 0 |
# | leaky ReLU | $\max(0.01 \, z, z)$ | 1 where $z > 0$, else 0.01 |
# | identity | $z$ | 1 |

# %%
Z = rng.normal(size=(n_h, m))
a, t = SIGMOID(Z), TANH(Z)
slopes = {SIGMOID: a * (1 - a), TANH: 1 - t**2, RELU: np.where(Z > 0, 1.0, 0.0)}
slopes |= {LEAKY_RELU: np.where(Z > 0, 1.0, 0.01), IDENTITY: np.ones_like(Z)}
for g, slope in slopes.items():
    test(g.name, slope, lambda z, g=g: np.sum(g(z)), Z)

# %% [markdown]
# ## The loss of one example
#
# $a$ is the answer, $y$ the label, both plain numbers; $z$ is what goes into the last activation.
# ([Decide yes or no](week2_1_logistic_regression.ipynb))
#
# | question | last activation | loss $L(a, y)$ | $\frac{dL}{da}$ | $dz = \frac{dL}{dz}$ |
# |---|---|---|---|---|
# | yes or no | sigmoid | $-y \log a - (1 - y) \log(1 - a)$ | $-\dfrac{y}{a} + \dfrac{1 - y}{1 - a}$ | $a - y$ |
# | how much? | identity | $\frac12 (a - y)^2$ | $a - y$ | $a - y$ |


# %%
def cross_entropy(a, y):
    return -y * np.log(a) - (1 - y) * np.log(1 - a)


# %% [markdown]
# Nudging $a$, and then $z$, for both labels:

# %%
z = np.array([0.7])
for y in (0.0, 1.0):
    a = SIGMOID(z)
    test(f"dL/da y={y:g}", -y / a + (1 - y) / (1 - a), lambda a, y=y: cross_entropy(a, y)[0], a)
    test(f"dz, y={y:g}", a - y, lambda z, y=y: cross_entropy(SIGMOID(z), y)[0], z)
test("dz, number", z - 3.0, lambda z: 0.5 * (z[0] - 3.0) ** 2, z)

# %% [markdown]
# ## Logistic regression
#
# | | formula | shape |
# |---|---|---|
# | examples, labels | $X$, $Y$ | $(n_x, m)$, $(1, m)$ |
# | weights, bias | $w$, $b$ | $(n_x, 1)$, a number |
# | answers | $A = \sigma(w^T X + b)$ | $(1, m)$ |
# | cost | $J = \frac1m \sum_i L(a^{(i)}, y^{(i)})$ | a number |
# | errors | $dZ = A - Y$ | $(1, m)$ |
# | slopes | $dw = \frac1m X \, dZ^T$, $\quad db = \frac1m \sum_i dz^{(i)}$ | $(n_x, 1)$, a number |
# | one step | $w := w - \alpha \, dw$, $\quad b := b - \alpha \, db$ | |

# %%
w, b = rng.normal(size=(n_x, 1)), np.array([0.3])
dZ = SIGMOID(w.T @ X + b) - Y
test("dw", X @ dZ.T / m, lambda w: np.mean(cross_entropy(SIGMOID(w.T @ X + b), Y)), w)
test("db", np.sum(dZ, axis=1) / m, lambda b: np.mean(cross_entropy(SIGMOID(w.T @ X + b), Y)), b)

# %% [markdown]
# ## One layer of any network
#
# For $l = 1, \dots, L$, forward from $A^{[0]} = X$ and backward from $dZ^{[L]} = A^{[L]} - Y$.
# ([One hidden layer](week3_3_backpropagation_and_initialisation.ipynb),
# [any number](week4_2_lab_step_by_step.ipynb))
#
# | | formula | shape |
# |---|---|---|
# | weights, biases | $W^{[l]}$, $b^{[l]}$ | $(n^{[l]}, n^{[l-1]})$, $(n^{[l]}, 1)$ |
# | forward | $Z^{[l]} = W^{[l]} A^{[l-1]} + b^{[l]}$, $\quad A^{[l]} = g^{[l]}(Z^{[l]})$ | $(n^{[l]}, m)$ |
# | errors | $dZ^{[l]} = dA^{[l]} * g^{[l]\prime}(Z^{[l]})$ | $(n^{[l]}, m)$ |
# | slopes | $dW^{[l]} = \frac1m dZ^{[l]} A^{[l-1]T}$ | $(n^{[l]}, n^{[l-1]})$ |
# | | $db^{[l]} = \frac1m \sum_i dZ^{[l](i)}$, the sum of each row | $(n^{[l]}, 1)$ |
# | back | $dA^{[l-1]} = W^{[l]T} dZ^{[l]}$ | $(n^{[l-1]}, m)$ |
# | one step | $W^{[l]} := W^{[l]} - \alpha \, dW^{[l]}$, $\quad b^{[l]} := b^{[l]} - \alpha \, db^{[l]}$ | |

# %%
W1, b1 = rng.normal(size=(n_h, n_x)), rng.normal(size=(n_h, 1))
W2, b2 = rng.normal(size=(1, n_h)), rng.normal(size=(1, 1))


def cost(X=X, W1=W1, b1=b1, W2=W2, b2=b2):
    """Return the cost of a network n_x-n_h-1 with tanh and a sigmoid."""
    return np.mean(cross_entropy(SIGMOID(W2 @ np.tanh(W1 @ X + b1) + b2), Y))


# %% [markdown]
# The two layers backward, and each result beside nudging:

# %%
A1 = np.tanh(W1 @ X + b1)
dZ2 = SIGMOID(W2 @ A1 + b2) - Y
dZ1 = (W2.T @ dZ2) * (1 - A1**2)
test("dW2", dZ2 @ A1.T / m, lambda W2: cost(W2=W2), W2)
test("db2", np.sum(dZ2, axis=1, keepdims=True) / m, lambda b2: cost(b2=b2), b2)
test("dW1", dZ1 @ X.T / m, lambda W1: cost(W1=W1), W1)
test("db1", np.sum(dZ1, axis=1, keepdims=True) / m, lambda b1: cost(b1=b1), b1)
test("dA0 / m", W1.T @ dZ1 / m, lambda X: cost(X=X), X)

# %% [markdown]
# The errors $dZ^{[l]}$ and $dA^{[l]}$ are slopes too, $m$ times those of the cost:

# %%
Z1, Z2 = W1 @ X + b1, W2 @ A1 + b2


def last(Z2):
    return np.mean(cross_entropy(SIGMOID(Z2), Y))


test("dZ2 / m", dZ2 / m, last, Z2)
test("dA1 / m", W2.T @ dZ2 / m, lambda A1: last(W2 @ A1 + b2), A1)
test("dZ1 / m", dZ1 / m, lambda Z1: last(W2 @ np.tanh(Z1) + b2), Z1)

# %% [markdown]
# ## To begin, and to go on
#
# | | formula |
# |---|---|
# | slope by nudging to the right | $\dfrac{f(a + \epsilon) - f(a)}{\epsilon}$, off by about $\frac{\epsilon}{2} f''(a)$ |
# | slope by nudging both ways | $\dfrac{f(a + \epsilon) - f(a - \epsilon)}{2 \epsilon}$, off by about $\frac{\epsilon^2}{6} f'''(a)$ |
# | start of a layer | $W^{[l]}$ normal with standard deviation $1 / \sqrt{n^{[l-1]}}$, $\quad b^{[l]} = 0$ |
# | gradient descent | $\theta := \theta - \alpha \, d\theta$ for every parameter |
# | standardised features | $\dfrac{x - \mu}{s}$ with the mean $\mu$ and the standard deviation $s$ of each row of $X$ |
# | softmax, number $k$ of a column | $a_k = \dfrac{e^{z_k}}{\sum_j e^{z_j}}$, which add up to 1 |
# | L1 and L2 loss | $\sum_i \lvert y_i - \hat y_i \rvert$ and $\sum_i (y_i - \hat y_i)^2$ |

# %%
a, epsilon = 1.2, 1e-3
right = (np.exp(a + epsilon) - np.exp(a)) / epsilon - np.exp(a)
both = (np.exp(a + epsilon) - np.exp(a - epsilon)) / (2 * epsilon) - np.exp(a)
print(f"to the right: off by {right:.1e}, expected {epsilon / 2 * np.exp(a):.1e}")
print(f"both ways:    off by {both:.1e}, expected {epsilon**2 / 6 * np.exp(a):.1e}")

# %% [markdown]
# The slopes of the last three rows:

# %%
z, y, y_hat = rng.normal(size=(3, 1)), rng.normal(size=(3, 1)), rng.normal(size=(3, 1))
softmax = np.exp(z) / np.sum(np.exp(z))
slope_of_first = -softmax[0] * softmax  # for the other numbers
slope_of_first[0] += softmax[0]  # and for its own
test("softmax", slope_of_first, lambda z: (np.exp(z) / np.sum(np.exp(z)))[0, 0], z)
test("L1", np.sign(y_hat - y), lambda y_hat: np.sum(np.abs(y - y_hat)), y_hat)
test("L2", 2 * (y_hat - y), lambda y_hat: np.sum((y - y_hat) ** 2), y_hat)

# %% [markdown]
# And one step of gradient descent goes down as far as the slopes say, if it is small: by $\alpha$
# times the sum of their squares.

# %%
dW1 = dZ1 @ X.T / m
before, after = cost(), cost(W1=W1 - 1e-4 * dW1)
print(f"the cost falls by {before - after:.3e}, expected {1e-4 * np.sum(dW1**2):.3e}")
