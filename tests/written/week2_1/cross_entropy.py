"""Answers to `cross_entropy` as people write them."""

import math

import numpy as np
from written import Answers

answers = Answers("week2_1.cross_entropy")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "an if for the whole array": {"one decision for all"},
    "minus missing": {"minus missing"},
    "minus on the first term only": {"minus in one term only"},
    "minus on the second term only": {"minus in one term only"},
    "y - 1": {"minus in one term only"},
    "mean": {"single number"},
    "sum": {"single number"},
    "cost of all examples": {"single number"},
    "divided by m": {"divided by m"},
    "sum over an axis": {"sum over an axis"},
    "dot products": {"terms added up over the examples", "matrix product"},
    "matrix product": {"matrix product"},
    "log of a - 1": {"never a number"},
    "log of a - 1, for label 0 only": {"logarithm of a - 1"},
    "log of 1 + a": {"logarithm of 1 + a"},
    "logs swapped": {"logarithms exchanged"},
    "labels swapped": {"logarithms exchanged"},
    "logs swapped and minus missing": {"logarithms exchanged, minus missing"},
    "same logarithm twice": {"label without effect"},
    "y forgotten": {"label without effect"},
    "second term missing": {"half of the formula missing"},
    "first term missing": {"half of the formula missing"},
    "same label twice": {"half of the formula missing"},
    "1 - y forgotten": {"label forgotten in one term"},
    "brackets around 1 - y forgotten": {"label forgotten in one term"},
    "brackets around 1 - a forgotten": {"brackets"},
    "log10": {"another logarithm"},
    "log2": {"another logarithm"},
    "log1p": {"logarithm of 1 more"},
    "log forgotten": {"logarithm forgotten"},
    "log of one term forgotten": {"logarithm forgotten"},
    "absolute error": {"logarithm forgotten"},
    "squared error": {"squared error"},
    "half the squared error": {"squared error"},
    "difference": {"error"},
    "y and a exchanged": {"never a number"},
    "y and a exchanged, clipped": {"labels and answers exchanged"},
    "slope": {"slope in place of the loss"},
    "sigmoid once more": {"answers squashed again"},
    "right or wrong": {"yes or no in place of probabilities"},
    "clipped at 0.1": {"clipped too much"},
    "epsilon of 0.01": {"something added inside the logarithm"},
    "entropy": {"label without effect"},
    "exp": {"power of e in place of the logarithm"},
    "hinge": {"labels of -1 and 1"},
    "terms multiplied": {"always 0"},
    "math.log on arrays": {"exception"},
    "if on arrays": {"exception"},
    "argument changed": {"argument changed"},
    "twice": {"constant factor"},
    "rounded": {"rounded"},
    "whole numbers": {"cut to whole numbers"},
    "no name": {"exception"},
    "flattened": {"other shape"},
}


# Right


@answers.right("as in the formula")
def _(a, y):
    return -(y * np.log(a) + (1 - y) * np.log(1 - a))


@answers.right("minus in both terms")
def _(a, y):
    return -y * np.log(a) - (1 - y) * np.log(1 - a)


@answers.right("np.where")
def _(a, y):
    return np.where(y == 1, -np.log(a), -np.log(1 - a))


@answers.right("clipped")
def _(a, y):
    safe = np.clip(a, 1e-15, 1 - 1e-15)
    return -(y * np.log(safe) + (1 - y) * np.log(1 - safe))


@answers.right("clipped by maximum, less closely")
def _(a, y):
    eps = 1e-8
    return -y * np.log(np.maximum(a, eps)) - (1 - y) * np.log(np.maximum(1 - a, eps))


@answers.right("probability of the right answer")
def _(a, y):
    p = np.abs(1 - y - a)
    return -np.log(p)


@answers.right("logarithm of a product of powers")
def _(a, y):
    return -np.log(a**y * (1 - a) ** (1 - y))


@answers.right("logarithm of a sum")
def _(a, y):
    return np.log(1 / (y * a + (1 - y) * (1 - a)))


@answers.right("NumPy's functions by name")
def _(a, y):
    first = np.multiply(y, np.log(a))
    second = np.multiply(np.subtract(1, y), np.log1p(-a))
    return np.negative(np.add(first, second))


@answers.right("np.vectorize of a function of two numbers")
def _(a, y):
    def loss(p, label):
        if label == 1:
            return -math.log(p)
        return -math.log(1 - p)

    return np.vectorize(loss, otypes=[float])(a, y)


@answers.right("a loop over all places")
def _(a, y):
    a, y = np.asarray(a), np.asarray(y)
    losses = np.zeros(a.shape)
    for i in np.ndindex(a.shape):
        losses[i] = -np.log(a[i] if y[i] else 1 - a[i])
    return losses


# Wrong


@answers.wrong("minus missing")
def _(a, y):
    return y * np.log(a) + (1 - y) * np.log(1 - a)


@answers.wrong("minus missing")
def _(a, y):
    return np.where(y == 1, np.log(a), np.log(1 - a))


@answers.wrong("minus on the first term only")
def _(a, y):
    return -y * np.log(a) + (1 - y) * np.log(1 - a)


@answers.wrong("minus on the second term only")
def _(a, y):
    return y * np.log(a) - (1 - y) * np.log(1 - a)


@answers.wrong("y - 1")
def _(a, y):
    return -(y * np.log(a) + (y - 1) * np.log(1 - a))


@answers.wrong("mean")
def _(a, y):
    return -np.mean(y * np.log(a) + (1 - y) * np.log(1 - a))


@answers.wrong("sum")
def _(a, y):
    return np.sum(-y * np.log(a) - (1 - y) * np.log(1 - a))


@answers.wrong("cost of all examples")
def _(a, y):
    m = np.size(y)
    return -1 / m * np.sum(y * np.log(a) + (1 - y) * np.log(1 - a))


@answers.wrong("divided by m")
def _(a, y):
    m = np.size(y)
    return -(y * np.log(a) + (1 - y) * np.log(1 - a)) / m


@answers.wrong("sum over an axis")
def _(a, y):
    return -np.sum(y * np.log(a) + (1 - y) * np.log(1 - a), axis=0)


@answers.wrong("dot products")
def _(a, y):
    return -(np.dot(y, np.log(a).T) + np.dot(1 - y, np.log(1 - a).T))


@answers.wrong("matrix product")
def _(a, y):
    return -(y @ np.log(a) + (1 - y) @ np.log(1 - a))


@answers.wrong("matrix product")
def _(a, y):
    return -np.dot(y, np.log(a)) - np.dot(1 - y, np.log(1 - a))


@answers.wrong("log of a - 1")
def _(a, y):
    return -(y * np.log(a) + (1 - y) * np.log(a - 1))


@answers.wrong("log of a - 1, for label 0 only")
def _(a, y):
    return np.where(y == 1, -np.log(a), -np.log(a - 1))


@answers.wrong("log of 1 + a")
def _(a, y):
    return -(y * np.log(a) + (1 - y) * np.log(1 + a))


@answers.wrong("logs swapped")
def _(a, y):
    return -(y * np.log(1 - a) + (1 - y) * np.log(a))


@answers.wrong("labels swapped")
def _(a, y):
    return np.where(y == 0, -np.log(a), -np.log(1 - a))


@answers.wrong("logs swapped and minus missing")
def _(a, y):
    return y * np.log(1 - a) + (1 - y) * np.log(a)


@answers.wrong("same logarithm twice")
def _(a, y):
    return -(y * np.log(a) + (1 - y) * np.log(a))


@answers.wrong("y forgotten")
def _(a, y):
    return -np.log(a)


@answers.wrong("second term missing")
def _(a, y):
    return -y * np.log(a)


@answers.wrong("first term missing")
def _(a, y):
    return -(1 - y) * np.log(1 - a)


@answers.wrong("same label twice")
def _(a, y):
    return -(y * np.log(a) + y * np.log(1 - a))


@answers.wrong("1 - y forgotten")
def _(a, y):
    return -(y * np.log(a) + np.log(1 - a))


@answers.wrong("brackets around 1 - y forgotten")
def _(a, y):
    return -(y * np.log(a) + 1 - y * np.log(1 - a))


@answers.wrong("brackets around 1 - a forgotten")
def _(a, y):
    return -(y * np.log(a) + (1 - y) * (np.log(1) - a))


@answers.wrong("log10")
def _(a, y):
    return -(y * np.log10(a) + (1 - y) * np.log10(1 - a))


@answers.wrong("log2")
def _(a, y):
    return -np.log2(np.abs(1 - y - a))


@answers.wrong("log1p")
def _(a, y):
    return -(y * np.log1p(a) + (1 - y) * np.log1p(1 - a))


@answers.wrong("log forgotten")
def _(a, y):
    return -(y * a + (1 - y) * (1 - a))


@answers.wrong("log of one term forgotten")
def _(a, y):
    return -(y * np.log(a) + (1 - y) * (1 - a))


@answers.wrong("absolute error")
def _(a, y):
    return np.abs(a - y)


@answers.wrong("squared error")
def _(a, y):
    return (y - a) ** 2


@answers.wrong("half the squared error")
def _(a, y):
    return 0.5 * np.square(a - y)


@answers.wrong("difference")
def _(a, y):
    return a - y


@answers.wrong("y and a exchanged")
def _(a, y):
    return -(a * np.log(y) + (1 - a) * np.log(1 - y))


@answers.wrong("y and a exchanged, clipped")
def _(y, a):
    a = np.clip(a, 1e-15, 1 - 1e-15)
    return -(y * np.log(a) + (1 - y) * np.log(1 - a))


@answers.wrong("slope")
def _(a, y):
    return -y / a + (1 - y) / (1 - a)


@answers.wrong("sigmoid once more")
def _(a, y):
    p = 1 / (1 + np.exp(-a))
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


@answers.wrong("right or wrong")
def _(a, y):
    return np.abs((a > 0.5) - y)


@answers.wrong("clipped at 0.1")
def _(a, y):
    a = np.clip(a, 0.1, 0.9)
    return -(y * np.log(a) + (1 - y) * np.log(1 - a))


@answers.wrong("epsilon of 0.01")
def _(a, y):
    return -(y * np.log(a + 0.01) + (1 - y) * np.log(1 - a + 0.01))


@answers.wrong("entropy")
def _(a, y):
    return -(a * np.log(a) + (1 - a) * np.log(1 - a))


@answers.wrong("exp")
def _(a, y):
    return -(y * np.exp(a) + (1 - y) * np.exp(1 - a))


@answers.wrong("hinge")
def _(a, y):
    return np.maximum(0, 1 - y * a)


@answers.wrong("terms multiplied")
def _(a, y):
    return -(y * np.log(a) * (1 - y) * np.log(1 - a))


@answers.wrong("math.log on arrays")
def _(a, y):
    return -(y * math.log(a) + (1 - y) * math.log(1 - a))


@answers.wrong("if on arrays")
def _(a, y):
    if y == 1:
        return -np.log(a)
    return -np.log(1 - a)


@answers.wrong("argument changed")
def _(a, y):
    if np.ndim(a):
        a[y == 0] = 1 - a[y == 0]
        return -np.log(a)
    return -(y * np.log(a) + (1 - y) * np.log(1 - a))


@answers.wrong("twice")
def _(a, y):
    return -2 * (y * np.log(a) + (1 - y) * np.log(1 - a))


@answers.wrong("rounded")
def _(a, y):
    return np.round(-(y * np.log(a) + (1 - y) * np.log(1 - a)), 2)


@answers.wrong("whole numbers")
def _(a, y):
    return np.trunc(-np.log(np.abs(1 - y - a)))


@answers.wrong("flattened")
def _(a, y):
    return np.array(
        [-np.log(abs(1 - t - p)) for p, t in zip(np.ravel(a), np.ravel(y), strict=True)]
    )


@answers.wrong("works for a row of numbers only")
def _(a, y):
    losses = np.zeros(len(a))
    for i in range(len(a)):
        losses[i] = -(y[i] * np.log(a[i]) + (1 - y[i]) * np.log(1 - a[i]))
    return losses


@answers.wrong("works for matrices only")
def _(a, y):
    losses = np.zeros(a.shape)
    for i in range(a.shape[1]):
        losses[0, i] = -(y[0, i] * np.log(a[0, i]) + (1 - y[0, i]) * np.log(1 - a[0, i]))
    return losses


@answers.wrong("a list")
def _(a, y):
    return [-(t * np.log(p) + (1 - t) * np.log(1 - p)) for p, t in zip(a, y, strict=True)]


@answers.wrong("returns more than the result")
def _(a, y):
    losses = -(y * np.log(a) + (1 - y) * np.log(1 - a))
    return losses, np.mean(losses)


@answers.wrong("no name")
def _(a, y):
    return -(y * log(a) + (1 - y) * log(1 - a))


@answers.wrong("no name")
def _(a, y):
    return -(Y * np.log(a) + (1 - Y) * np.log(1 - a))


@answers.wrong("forgot return")
def _(a, y):
    loss = -(y * np.log(a) + (1 - y) * np.log(1 - a))


@answers.wrong("prints in place of returning")
def _(a, y):
    print(-(y * np.log(a) + (1 - y) * np.log(1 - a)))


@answers.wrong("an if for the whole array")
def _(a, y):
    if np.all(y == 1):
        return -np.log(a)
    return -np.log(1 - a)
