"""Answers to `hidden_error` as people write them."""

import numpy as np
from written import Answers

answers = Answers("week3_3.hidden_error")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "slope forgotten": {"slope forgotten"},
    "+ in place of *": {"plus in place of times"},
    "- in place of *": {"plus in place of times"},
    "brackets around the slope forgotten": {"brackets of the slope"},
    "slope of the sigmoid": {"slope of the sigmoid"},
    "slope of ReLU": {"slope of ReLU"},
    "slope of leaky ReLU": {"slope of ReLU"},
    "tanh of A1 again": {"A1 taken for Z1"},
    "square forgotten": {"square forgotten"},
    "square outside the bracket": {"square forgotten"},
    "1 + A1 squared": {"sign in the slope"},
    "A1 squared - 1": {"sign flipped"},
    "A1 in place of the slope": {"activation in place of the slope"},
    "A1 squared in place of the slope": {"activation in place of the slope"},
    "slope twice": {"slope twice"},
    "divided by the slope": {"divided by the slope"},
    "* in place of @": {"* in place of @"},
    "matrix product with the slope": {
        "matrix product with the slope",
        "two that do not belong together",
    },
    "W2 not transposed": {"W2 not transposed"},
    "dZ2 transposed": {"dZ2 transposed"},
    "wrong order in the product": {"wrong order in the product"},
    "W2 transposed on the wrong side": {"two that do not belong together"},
    "examples down": {"examples down, units across"},
    "slope too early": {"slope too early"},
    "W2 forgotten": {"W2 forgotten"},
    "dZ2 forgotten": {"dZ2 forgotten"},
    "slope alone": {"slope alone"},
    "slope of dZ2": {"slope at dZ2"},
    "slope of dA1": {"slope at dZ2"},
    "divided by m": {"divided by m"},
    "multiplied by m": {"multiplied by m"},
    "divided by n_h": {"divided by the units"},
    "summed over the examples": {"summed over the examples"},
    "mean over the examples": {"summed over the examples"},
    "summed over the units": {"summed over the units"},
    "dW2 in place of dZ1": {"slope of the weights in its place"},
    "weights squared": {"weights squared"},
    "signs lost": {"signs lost", "sign lost"},
    "sign flipped": {"sign flipped"},
    "transposed": {"transposed"},
    "shape lost": {"other shape"},
    "half of it": {"constant factor"},
    "rounded": {"rounded"},
    "always 0": {"always 0"},
    "first example for all": {"one example for all"},
    "first unit for all": {"one unit for all"},
}


# Right


@answers.right("one line")
def _(W2, dZ2, A1):
    return (W2.T @ dZ2) * (1 - A1**2)


@answers.right("np.dot and np.power")
def _(W2, dZ2, A1):
    return np.multiply(np.dot(W2.T, dZ2), 1 - np.power(A1, 2))


@answers.right("two steps")
def _(W2, dZ2, A1):
    dA1 = np.matmul(np.transpose(W2), dZ2)
    slope = 1.0 - A1 * A1
    return dA1 * slope


@answers.right("einsum")
def _(W, error, A):
    return np.einsum("jk,ji,ki->ki", W, error, 1 - A**2)


@answers.right("three loops")
def _(W2, dZ2, A1):
    n_h, m = A1.shape
    dZ1 = np.zeros((n_h, m))
    for k in range(n_h):
        for i in range(m):
            for j in range(len(W2)):
                dZ1[k, i] += W2[j, k] * dZ2[j, i] * (1 - A1[k, i] ** 2)
    return dZ1


@answers.right("loop over the examples")
def _(W2, dZ2, A1):
    columns = [W2.T @ dZ2[:, [i]] * (1 - A1[:, [i]] ** 2) for i in range(A1.shape[1])]
    return np.hstack(columns)


@answers.right("difference of two products")
def _(W2, dZ2, A1):
    dA1 = W2.T @ dZ2
    return dA1 - dA1 * np.square(A1)


@answers.right("(1 - a)(1 + a)")
def _(W2, dZ2, A1):
    return W2.T.dot(dZ2) * (1 - A1) * (1 + A1)


@answers.right("everything transposed")
def _(W2, dZ2, A1):
    return ((dZ2.T @ W2) * (1 - A1.T**2)).T


@answers.right("in place on an array of its own")
def _(W2, dZ2, A1):
    dZ1 = W2.T @ dZ2
    dZ1 *= 1 - A1**2
    return dZ1


@answers.right("the slope by a list")
def _(W2, dZ2, A1):
    slope = np.array([[1 - a**2 for a in row] for row in A1])
    return slope * (W2.transpose() @ dZ2)


@answers.right("outer products added up")
def _(W2, dZ2, A1):
    total = sum(np.outer(W2[j], dZ2[j]) for j in range(W2.shape[0]))
    return total * (1 - A1**2)


# Wrong


@answers.wrong("slope forgotten")
def _(W2, dZ2, A1):
    return W2.T @ dZ2


@answers.wrong("slope forgotten")
def _(W2, dZ2, A1):
    dA1 = np.dot(W2.T, dZ2)
    dA1 * (1 - A1**2)
    return dA1


@answers.wrong("+ in place of *")
def _(W2, dZ2, A1):
    return W2.T @ dZ2 + (1 - A1**2)


@answers.wrong("- in place of *")
def _(W2, dZ2, A1):
    return np.dot(W2.T, dZ2) - (1 - np.power(A1, 2))


@answers.wrong("brackets around the slope forgotten")
def _(W2, dZ2, A1):
    return W2.T @ dZ2 * 1 - A1**2


@answers.wrong("slope of the sigmoid")
def _(W2, dZ2, A1):
    return (W2.T @ dZ2) * A1 * (1 - A1)


@answers.wrong("slope of the sigmoid")
def _(W2, dZ2, A1):
    s = 1 / (1 + np.exp(-A1))
    return np.dot(W2.T, dZ2) * s * (1 - s)


@answers.wrong("slope of ReLU")
def _(W2, dZ2, A1):
    return (W2.T @ dZ2) * (A1 > 0)


@answers.wrong("slope of ReLU")
def _(W2, dZ2, A1):
    dZ1 = W2.T @ dZ2
    dZ1[A1 <= 0] = 0
    return dZ1


@answers.wrong("slope of leaky ReLU")
def _(W2, dZ2, A1):
    return (W2.T @ dZ2) * np.where(A1 > 0, 1, 0.01)


@answers.wrong("tanh of A1 again")
def _(W2, dZ2, A1):
    return (W2.T @ dZ2) * (1 - np.tanh(A1) ** 2)


@answers.wrong("tanh of A1 again")
def _(W2, dZ2, A1):
    return np.multiply(W2.T @ dZ2, 1 / np.cosh(A1) ** 2)


@answers.wrong("square forgotten")
def _(W2, dZ2, A1):
    return (W2.T @ dZ2) * (1 - A1)


@answers.wrong("square outside the bracket")
def _(W2, dZ2, A1):
    return (W2.T @ dZ2) * (1 - A1) ** 2


@answers.wrong("1 + A1 squared")
def _(W2, dZ2, A1):
    return (W2.T @ dZ2) * (1 + A1**2)


@answers.wrong("A1 squared - 1")
def _(W2, dZ2, A1):
    return (W2.T @ dZ2) * (A1**2 - 1)


@answers.wrong("sign flipped")
def _(W2, dZ2, A1):
    return -(W2.T @ dZ2) * (1 - A1**2)


@answers.wrong("A1 in place of the slope")
def _(W2, dZ2, A1):
    return np.dot(W2.T, dZ2) * A1


@answers.wrong("A1 squared in place of the slope")
def _(W2, dZ2, A1):
    return (W2.T @ dZ2) * A1**2


@answers.wrong("slope twice")
def _(W2, dZ2, A1):
    slope = 1 - A1**2
    dA1 = (W2.T @ dZ2) * slope
    return dA1 * slope


@answers.wrong("divided by the slope")
def _(W2, dZ2, A1):
    return (W2.T @ dZ2) / (1 - A1**2)


@answers.wrong("* in place of @")
def _(W2, dZ2, A1):
    return W2.T * dZ2 * (1 - A1**2)


@answers.wrong("* in place of @")
def _(W2, dZ2, A1):
    dA1 = np.multiply(W2.T, dZ2)
    return np.multiply(dA1, 1 - np.power(A1, 2))


@answers.wrong("matrix product with the slope")
def _(W2, dZ2, A1):
    return (W2.T @ dZ2) @ (1 - A1**2)


@answers.wrong("matrix product with the slope")
def _(W2, dZ2, A1):
    return np.dot(np.dot(W2.T, dZ2), (1 - A1**2).T)


@answers.wrong("W2 not transposed")
def _(W2, dZ2, A1):
    return (W2 @ dZ2) * (1 - A1**2)


@answers.wrong("W2 not transposed")
def _(W2, dZ2, A1):
    return np.dot(W2, dZ2) * (1 - np.power(A1, 2))


@answers.wrong("dZ2 transposed")
def _(W2, dZ2, A1):
    return (W2.T @ dZ2.T) * (1 - A1**2)


@answers.wrong("wrong order in the product")
def _(W2, dZ2, A1):
    return (dZ2 @ W2) * (1 - A1**2)


@answers.wrong("W2 transposed on the wrong side")
def _(W2, dZ2, A1):
    return np.dot(dZ2, W2.T) * (1 - A1**2)


@answers.wrong("examples down")
def _(W2, dZ2, A1):
    return (dZ2.T @ W2) * (1 - A1**2)


@answers.wrong("slope too early")
def _(W2, dZ2, A1):
    return W2.T @ (dZ2 * (1 - A1**2))


@answers.wrong("W2 forgotten")
def _(W2, dZ2, A1):
    return dZ2 * (1 - A1**2)


@answers.wrong("W2 forgotten")
def _(W2, dZ2, A1):
    return np.sum(dZ2, axis=0, keepdims=True) * (1 - A1**2)


@answers.wrong("dZ2 forgotten")
def _(W2, dZ2, A1):
    return W2.T * (1 - A1**2)


@answers.wrong("slope alone")
def _(W2, dZ2, A1):
    return 1 - A1**2


@answers.wrong("slope of dZ2")
def _(W2, dZ2, A1):
    return (W2.T @ dZ2) * (1 - dZ2**2)


@answers.wrong("slope of dA1")
def _(W2, dZ2, A1):
    dA1 = W2.T @ dZ2
    return dA1 * (1 - dA1**2)


@answers.wrong("divided by m")
def _(W2, dZ2, A1):
    m = A1.shape[1]
    return (W2.T @ dZ2) * (1 - A1**2) / m


@answers.wrong("divided by m")
def _(W2, dZ2, A1):
    return 1 / dZ2.shape[1] * np.dot(W2.T, dZ2) * (1 - A1 * A1)


@answers.wrong("multiplied by m")
def _(W2, dZ2, A1):
    return (W2.T @ dZ2) * (1 - A1**2) * dZ2.shape[1]


@answers.wrong("divided by n_h")
def _(W2, dZ2, A1):
    return (W2.T @ dZ2) * (1 - A1**2) / A1.shape[0]


@answers.wrong("summed over the examples")
def _(W2, dZ2, A1):
    return np.sum((W2.T @ dZ2) * (1 - A1**2), axis=1, keepdims=True)


@answers.wrong("mean over the examples")
def _(W2, dZ2, A1):
    return ((W2.T @ dZ2) * (1 - A1**2)).mean(axis=1, keepdims=True)


@answers.wrong("summed over the units")
def _(W2, dZ2, A1):
    return np.sum((W2.T @ dZ2) * (1 - A1**2), axis=0, keepdims=True)


@answers.wrong("dW2 in place of dZ1")
def _(W2, dZ2, A1):
    return dZ2 @ A1.T / A1.shape[1]


@answers.wrong("weights squared")
def _(W2, dZ2, A1):
    return ((W2 * W2).T @ dZ2) * (1 - A1**2)


@answers.wrong("signs lost")
def _(W2, dZ2, A1):
    return (np.abs(W2).T @ dZ2) * (1 - A1**2)


@answers.wrong("signs lost")
def _(W2, dZ2, A1):
    return np.abs((W2.T @ dZ2) * (1 - A1**2))


@answers.wrong("transposed")
def _(W2, dZ2, A1):
    return (dZ2.T @ W2) * (1 - A1**2).T


@answers.wrong("shape lost")
def _(W2, dZ2, A1):
    return ((W2.T @ dZ2) * (1 - A1**2)).ravel()


@answers.wrong("half of it")
def _(W2, dZ2, A1):
    return 0.5 * (W2.T @ dZ2) * (1 - A1**2)


@answers.wrong("rounded")
def _(W2, dZ2, A1):
    return np.round((W2.T @ dZ2) * (1 - A1**2), 2)


@answers.wrong("always 0")
def _(W2, dZ2, A1):
    dZ1 = np.zeros_like(A1)
    for i in range(A1.shape[1]):
        (W2.T @ dZ2[:, i]) * (1 - A1[:, i] ** 2)
    return dZ1


@answers.wrong("first example for all")
def _(W2, dZ2, A1):
    return np.dot(W2.T, dZ2[:, [0]]) * (1 - A1**2)


@answers.wrong("first unit for all")
def _(W2, dZ2, A1):
    return (W2[:, [0]].T @ dZ2) * (1 - A1**2)


@answers.wrong("first output only")
def _(W2, dZ2, A1):
    return np.outer(W2[0], dZ2[0]) * (1 - A1**2)


@answers.wrong("last example left out")
def _(W2, dZ2, A1):
    n_h, m = A1.shape
    dZ1 = np.zeros((n_h, m))
    for i in range(m - 1):
        dZ1[:, i] = W2.T @ dZ2[:, i] * (1 - A1[:, i] ** 2)
    return dZ1


@answers.wrong("sizes hard-coded")
def _(W2, dZ2, A1):
    dZ1 = np.zeros((3, 5))
    for i in range(5):
        dZ1[:, i] = (W2.T @ dZ2[:, i]) * (1 - A1[:, i] ** 2)
    return dZ1


@answers.wrong("argument changed")
def _(W2, dZ2, A1):
    A1 **= 2
    return (W2.T @ dZ2) * (1 - A1)


@answers.wrong("returns two things")
def _(W2, dZ2, A1):
    dA1 = W2.T @ dZ2
    return dA1, dA1 * (1 - A1**2)


@answers.wrong("forgot return")
def _(W2, dZ2, A1):
    dZ1 = (W2.T @ dZ2) * (1 - A1**2)


@answers.wrong("prints in place of returning")
def _(W2, dZ2, A1):
    print((W2.T @ dZ2) * (1 - A1**2))


@answers.wrong("name that does not exist")
def _(W2, dZ2, A1):
    return (W2.T @ dZ2) * (1 - np.tanh(Z1) ** 2)


@answers.wrong("power written with ^")
def _(W2, dZ2, A1):
    return (W2.T @ dZ2) * (1 - A1 ^ 2)


@answers.wrong("a list of columns")
def _(W2, dZ2, A1):
    return [W2.T @ dZ2[:, i] * (1 - A1[:, i] ** 2) for i in range(A1.shape[1])]
