"""Answers to `tanh_slope` as people write them."""

import math

import numpy as np
from written import Answers

answers = Answers("week3_2.tanh_slope")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "A taken for Z": {"tanh once more"},
    "slope of the sigmoid": {"slope of the sigmoid"},
    "sigmoid of A": {"slope of the sigmoid, at another place"},
    "slope of ReLU": {"slope of ReLU"},
    "square missing": {"square missing"},
    "twice in place of the square": {"twice in place of the square"},
    "another power": {"another power"},
    "2 to the power A": {"power of another number"},
    "sign flipped": {"sign flipped"},
    "difference squared": {"brackets"},
    "1 missing": {"1 missing"},
    "plus in place of minus": {"plus in place of minus"},
    "slope of the slope": {"slope of the slope"},
    "A itself": {"value in place of the slope"},
    "tanh of A": {"value in place of the slope"},
    "multiplied by A": {"multiplied by A"},
    "back to Z": {"back to Z, and not to the slope"},
    "slope of the inverse": {"fraction"},
    "slope of arctan": {"fraction"},
    "square root": {"square root"},
    "half of the square": {"half of the square"},
    "summed": {"one number for all"},
    "mean": {"one number for all"},
    "matrix product": {"matrix product"},
    "^ for a power": {"^ in place of **"},
    "1 everywhere": {"the same everywhere"},
    "half the slope": {"constant factor"},
    "argument changed": {"argument changed"},
    "shape lost": {"other shape"},
    "transposed": {"transposed"},
}


# Right


@answers.right("as in the formula")
def _(A):
    return 1 - A**2


@answers.right("np.square")
def _(A):
    return 1.0 - np.square(A)


@answers.right("A times A")
def _(a):
    return 1 - a * a


@answers.right("np.power and np.subtract")
def _(A):
    return np.subtract(1, np.power(A, 2))


@answers.right("third binomial formula")
def _(A):
    return (1 - A) * (1 + A)


@answers.right("ones of the same shape")
def _(A):
    slope = np.ones(A.shape)
    slope -= A**2
    return slope


@answers.right("minus the other way round")
def _(A):
    return -(A**2 - 1)


@answers.right("loop over all places")
def _(A):
    slope = np.empty(A.shape)
    for place in np.ndindex(A.shape):
        slope[place] = 1 - A[place] ** 2
    return slope


@answers.right("flat list, then the shape")
def _(A):
    return np.array([1 - a**2 for a in A.ravel()]).reshape(A.shape)


@answers.right("np.vectorize")
def _(A):
    return np.vectorize(lambda a: 1.0 - math.pow(a, 2), otypes=[float])(A)


@answers.right("np.multiply")
def _(A):
    return np.ones_like(A) - np.multiply(A, A)


@answers.right("back to Z, by cosh")
def _(A):
    return 1 / np.cosh(np.arctanh(A)) ** 2


@answers.right("through the slope of the sigmoid")
def _(A):
    s = (1 + A) / 2
    return 4 * s * (1 - s)


answers.right("lambda")(lambda A: 1 - abs(A) ** 2)


# Wrong


@answers.wrong("A taken for Z")
def _(A):
    return 1 - np.tanh(A) ** 2


@answers.wrong("A taken for Z")
def _(A):
    t = (np.exp(A) - np.exp(-A)) / (np.exp(A) + np.exp(-A))
    return 1 - t * t


@answers.wrong("A taken for Z")
def _(Z):
    return 1 / np.cosh(Z) ** 2


@answers.wrong("A taken for Z")
def _(A):
    return 4 / (np.exp(A) + np.exp(-A)) ** 2


@answers.wrong("slope of the sigmoid")
def _(A):
    return A * (1 - A)


@answers.wrong("slope of the sigmoid")
def _(A):
    return A - A**2


@answers.wrong("sigmoid of A")
def _(A):
    s = 1 / (1 + np.exp(-A))
    return s * (1 - s)


@answers.wrong("sigmoid of A")
def _(A):
    s = 1 / (1 + np.exp(-A))
    return 1 - s**2


@answers.wrong("slope of ReLU")
def _(A):
    return np.where(A > 0, 1.0, 0.0)


@answers.wrong("slope of ReLU")
def _(A):
    return (A > 0).astype(float)


@answers.wrong("slope of leaky ReLU")
def _(A):
    return np.where(A > 0, 1.0, 0.01)


@answers.wrong("square missing")
def _(A):
    return 1 - A


@answers.wrong("square missing")
def _(A):
    slope = np.ones(A.shape)
    for place in np.ndindex(A.shape):
        slope[place] -= A[place]
    return slope


@answers.wrong("twice in place of the square")
def _(A):
    return 1 - A * 2


@answers.wrong("twice in place of the square")
def _(A):
    return 1 - (A + A)


@answers.wrong("another power")
def _(A):
    return 1 - A**3


@answers.wrong("another power")
def _(A):
    return 1 - A**2 * A**2


@answers.wrong("another power")
def _(A):
    return 1 - np.abs(A)


@answers.wrong("2 to the power A")
def _(A):
    return 1 - np.power(2, A)


@answers.wrong("another power")
def _(A):
    return 1 - np.sqrt(A * A)


@answers.wrong("sign flipped")
def _(A):
    return A**2 - 1


@answers.wrong("sign flipped")
def _(A):
    return -(1 - np.square(A))


@answers.wrong("sign flipped")
def _(A):
    return (A - 1) * (A + 1)


@answers.wrong("difference squared")
def _(A):
    return (1 - A) ** 2


@answers.wrong("difference squared")
def _(A):
    return np.square(1 - A)


@answers.wrong("difference squared")
def _(A):
    return (1 - A) * (1 - A)


@answers.wrong("1 missing")
def _(A):
    return A**2


@answers.wrong("1 missing")
def _(A):
    return -(A**2)


@answers.wrong("plus in place of minus")
def _(A):
    return 1 + A**2


@answers.wrong("plus in place of minus")
def _(A):
    return np.add(1, A * A)


@answers.wrong("slope of the slope")
def _(A):
    return -2 * A


@answers.wrong("slope of the slope")
def _(A):
    return -2 * A * (1 - A**2)


@answers.wrong("A itself")
def _(A):
    return A


@answers.wrong("A itself")
def _(A):
    1 - A**2
    return A


@answers.wrong("tanh of A")
def _(A):
    return np.tanh(A)


@answers.wrong("multiplied by A")
def _(A):
    return A * (1 - A**2)


@answers.wrong("multiplied by A")
def _(A):
    return A - A**3


@answers.wrong("back to Z")
def _(A):
    return np.arctanh(A)


@answers.wrong("back to Z")
def _(A):
    Z = np.arctanh(A)
    return 1 - Z**2


@answers.wrong("slope of the inverse")
def _(A):
    return 1 / (1 - A**2)


@answers.wrong("slope of arctan")
def _(A):
    return 1 / (1 + A**2)


@answers.wrong("square root")
def _(A):
    return np.sqrt(1 - A**2)


@answers.wrong("square root")
def _(A):
    return (1 - A**2) ** 0.5


@answers.wrong("half of the square")
def _(A):
    return 1 - A**2 / 2


@answers.wrong("half of the square")
def _(A):
    return 1 - 0.5 * np.square(A)


@answers.wrong("summed")
def _(A):
    return 1 - np.sum(A**2)


@answers.wrong("summed")
def _(A):
    return 1 - np.vdot(A, A)


@answers.wrong("mean")
def _(A):
    return 1 - np.mean(A**2)


@answers.wrong("mean")
def _(A):
    return np.mean(1 - A**2)


@answers.wrong("matrix product")
def _(A):
    return 1 - A @ A


@answers.wrong("matrix product")
def _(A):
    return 1 - np.matmul(A, A)


@answers.wrong("matrix product")
def _(A):
    return 1 - A @ A.T


@answers.wrong("np.dot")
def _(A):
    return 1 - np.dot(A, A)


@answers.wrong("^ for a power")
def _(A):
    return 1 - (A ^ 2)


@answers.wrong("^ for a power")
def _(A):
    square = A ^ 2
    return 1 - square


@answers.wrong("1 everywhere")
def _(A):
    return np.ones(A.shape)


@answers.wrong("1 everywhere")
def _(A):
    return np.ones_like(A)


@answers.wrong("half the slope")
def _(A):
    return (1 - A**2) / 2


@answers.wrong("a number in place of an array")
def _(A):
    return 1.0


@answers.wrong("argument changed")
def _(A):
    A **= 2
    return 1 - A


@answers.wrong("argument changed")
def _(A):
    A[...] = 1 - A**2
    return A


@answers.wrong("shape lost")
def _(A):
    return np.array([1 - a**2 for a in A.ravel()])


@answers.wrong("shape lost")
def _(A):
    return (1 - A**2).flatten()


@answers.wrong("transposed")
def _(A):
    return (1 - A**2).T


@answers.wrong("works for matrices only")
def _(A):
    slope = np.zeros(A.shape)
    for i in range(A.shape[0]):
        for j in range(A.shape[1]):
            slope[i, j] = 1 - A[i, j] ** 2
    return slope


@answers.wrong("math on an array")
def _(A):
    return 1 - math.pow(A, 2)


@answers.wrong("rounded to 4 digits")
def _(A):
    return np.round(1 - A**2, 4)


@answers.wrong("nudged too far")
def _(A):
    Z = np.arctanh(A)
    return (np.tanh(Z + 0.1) - np.tanh(Z - 0.1)) / 0.2


@answers.wrong("forgot return")
def _(A):
    slope = 1 - A**2


@answers.wrong("prints in place of returning")
def _(A):
    print(1 - A**2)


@answers.wrong("returns a list")
def _(A):
    return (1 - A**2).tolist()


@answers.wrong("name that does not exist")
def _(A):
    return 1 - a**2


@answers.wrong("returns A, too")
def _(A):
    return A, 1 - A**2
