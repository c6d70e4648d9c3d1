"""Answers to `sigmoid` as people write them."""

import functools
import math

import numpy as np
from written import Answers

answers = Answers("week2_4.sigmoid")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "sigmoid applied twice": {"sigmoid twice"},
    "sign of the exponent flipped": {"sign flipped"},
    "one minus the sigmoid": {"sign flipped"},
    "brackets missing": {"brackets"},
    "overflows to nan for large z": {"overflow"},
    "tanh in place of sigmoid": {"tanh"},
    "tanh not moved to 0..1": {"tanh"},
    "math.exp on an array": {"math.exp"},
    "shape lost": {"other shape"},
    "minus in the denominator": {"minus for plus"},
    "minus in the numerator": {"sign flipped"},
    "slope of the sigmoid": {"slope in place of the value"},
    "relu in place of sigmoid": {"ReLU"},
    "step function in place of sigmoid": {"rounded"},
    "softmax in place of sigmoid": {"one number for all"},
    "another base than e": {"another base"},
    "1 in the denominator forgotten": {"power of e alone"},
    "argument changed": {"argument changed"},
    "threshold applied": {"rounded"},
}


# Right


@answers.right("as in the formula")
def _(Z):
    return 1 / (1 + np.exp(-Z))


@answers.right("through tanh")
def _(Z):
    return (1 + np.tanh(Z / 2)) / 2


@answers.right("through logaddexp")
def _(z):
    return np.exp(-np.logaddexp(0, -z))


@answers.right("two stable halves")
def _(Z):
    e = np.exp(-np.abs(Z))
    return np.where(np.asarray(Z) >= 0, 1 / (1 + e), e / (1 + e))


@answers.right("two stable halves by masks")
def _(Z):
    z = np.asarray(Z, dtype=float)
    A = np.empty(z.shape)
    up = z >= 0
    A[up] = 1 / (1 + np.exp(-z[up]))
    A[~up] = np.exp(z[~up]) / (1 + np.exp(z[~up]))
    return A


@answers.right("np.vectorize of a stable function of one number")
def _(Z):
    def of_one(z):
        if z >= 0:
            return 1 / (1 + math.exp(-z))
        return math.exp(z) / (1 + math.exp(z))

    return np.vectorize(of_one, otypes=[float])(Z)


@answers.right("recursion over the rows")
def sigmoid_by_rows(Z):
    if np.ndim(Z) > 0:
        return np.array([sigmoid_by_rows(z) for z in Z])
    return 1.0 / (1.0 + np.exp(-Z))


@answers.right("clipped where it makes no difference")
def _(Z):
    z = np.clip(Z, -700, 700)
    return 1 / (1 + np.exp(-z))


@answers.right("in place on a copy of its own")
def _(Z):
    A = np.array(Z, dtype=float)
    A *= -1
    np.exp(A, out=A)
    A += 1
    np.divide(1, A, out=A)
    return A


@answers.right("np.reciprocal, np.add and np.negative")
def _(Z):
    return np.reciprocal(np.add(1.0, np.exp(np.negative(Z))))


@answers.right("np.power of e")
def _(Z):
    return 1 / (1 + np.power(np.e, -1 * Z))


@answers.right("one minus its mirror image")
def _(Z):
    return 1 - 1 / (1 + np.exp(Z))


answers.right("lambda")(lambda t: (1 + np.exp(-t)) ** -1.0)


answers.right("functools.partial of a steeper one")(
    functools.partial(lambda steepness, Z: 1 / (1 + np.exp(-steepness * Z)), 1)
)


@answers.right("argument with a default")
def _(Z, steepness=1.0):
    return 1 / (1 + np.exp(-steepness * Z))


class Squash:
    def __init__(self, top):
        self.top = top

    def __call__(self, Z):
        return self.top / (1 + np.exp(-Z))


answers.right("class with __call__")(Squash(1))


answers.right("method of an object")(Squash(1).__call__)


# Wrong


@answers.wrong("sign of the exponent flipped")
def _(Z):
    return 1 / (1 + np.exp(Z))


@answers.wrong("sign of the exponent flipped")
def _(Z):
    t = np.power(np.e, Z)
    return 1.0 / (1.0 + t)


@answers.wrong("one minus the sigmoid")
def _(Z):
    return 1 - 1 / (1 + np.exp(-Z))


@answers.wrong("brackets missing")
def _(Z):
    return 1 / 1 + np.exp(-Z)


@answers.wrong("brackets missing")
def _(Z):
    a = 1.0 / 1.0 + np.exp(-1 * Z)
    return a


@answers.wrong("overflows to nan for large z")
def _(Z):
    return np.exp(Z) / (1 + np.exp(Z))


@answers.wrong("overflows to nan for large z")
def _(Z):
    e = np.exp(Z)
    e = e / (e + 1)
    return e


@answers.wrong("overflows to nan for large z")
def _(Z):
    return np.nan_to_num(np.exp(Z) / (1 + np.exp(Z)))


@answers.wrong("overflow error far out")
def _(Z):
    return np.vectorize(lambda z: 1 / (1 + math.exp(-z)))(Z)


@answers.wrong("overflow error far out")
def _(Z):
    return 1 / (1 + math.e ** (-Z))


@answers.wrong("tanh in place of sigmoid")
def _(Z):
    return np.tanh(Z)


@answers.wrong("tanh in place of sigmoid")
def _(Z):
    up, down = np.exp(np.clip(Z, -300, 300)), np.exp(-np.clip(Z, -300, 300))
    return (up - down) / (up + down)


@answers.wrong("tanh without the half inside")
def _(Z):
    return (1 + np.tanh(Z)) / 2


@answers.wrong("tanh not moved to 0..1")
def _(Z):
    return np.tanh(Z / 2)


@answers.wrong("math.exp on an array")
def _(Z):
    return 1 / (1 + math.exp(-Z))


@answers.wrong("math.exp on an array")
def _(Z):
    from math import exp

    s = 1.0 / (1.0 + exp(-1.0 * Z))
    return s


@answers.wrong("returns a list")
def _(Z):
    return (1 / (1 + np.exp(-np.asarray(Z)))).tolist()


@answers.wrong("works for a row of numbers only")
def _(Z):
    return np.array([float(1 / (1 + np.exp(-z))) for z in Z])


@answers.wrong("returns a list")
def _(Z):
    return [1 / (1 + np.exp(-z)) for z in Z]


@answers.wrong("works for matrices only")
def _(Z):
    A = np.zeros(Z.shape)
    for i in range(Z.shape[0]):
        for j in range(Z.shape[1]):
            A[i, j] = 1 / (1 + np.exp(-Z[i, j]))
    return A


@answers.wrong("works for arrays only")
def _(Z):
    A = np.ones(Z.shape)
    A = A / (A + np.exp(-Z))
    return A


@answers.wrong("works for numbers only")
def _(Z):
    if Z >= 0:
        return 1 / (1 + np.exp(-Z))
    return np.exp(Z) / (1 + np.exp(Z))


@answers.wrong("shape lost")
def _(Z):
    return np.array([1 / (1 + np.exp(-z)) for z in np.ravel(Z)])


@answers.wrong("shape lost")
def _(Z):
    A = 1 / (1 + np.exp(-np.asarray(Z)))
    return A.reshape(1, -1)


@answers.wrong("minus in the denominator")
def _(Z):
    return 1 / (1 - np.exp(-Z))


@answers.wrong("minus in the numerator")
def _(Z):
    return -1 / (1 + np.exp(-Z))


@answers.wrong("slope of the sigmoid")
def _(Z):
    s = 1 / (1 + np.exp(-Z))
    return s * (1 - s)


@answers.wrong("relu in place of sigmoid")
def _(Z):
    return np.maximum(0, Z)


@answers.wrong("step function in place of sigmoid")
def _(Z):
    return np.where(np.asarray(Z) > 0, 1.0, 0.0)


@answers.wrong("straight line in place of the curve")
def _(Z):
    return np.clip(0.25 * Z + 0.5, 0, 1)


@answers.wrong("softmax in place of sigmoid")
def _(Z):
    e = np.exp(Z - np.max(Z))
    return e / np.sum(e)


@answers.wrong("softplus in place of sigmoid")
def _(Z):
    return np.log(1 + np.exp(Z))


@answers.wrong("another base than e")
def _(Z):
    return 1 / (1 + np.exp2(-Z))


@answers.wrong("another base than e")
def _(Z):
    return 1 / (1 + np.power(10.0, -Z))


@answers.wrong("e rounded")
def _(Z):
    return 1 / (1 + np.power(2.718, -Z))


@answers.wrong("^ for **")
def _(Z):
    return 1 / (1 + np.e ^ (-Z))


@answers.wrong("exponent forgotten")
def _(Z):
    return 1 / (1 - Z)


@answers.wrong("1 in the denominator forgotten")
def _(Z):
    return 1 / np.exp(-Z)


@answers.wrong("sign of z lost")
def _(Z):
    return 1 / (1 + np.exp(-np.abs(Z)))


@answers.wrong("argument changed")
def _(Z):
    Z *= -1
    return 1 / (1 + np.exp(Z))


@answers.wrong("argument changed")
def _(Z):
    if isinstance(Z, np.ndarray):
        Z[Z < -500] = -500
    return 1 / (1 + np.exp(-Z))


@answers.wrong("clipping too coarse")
def _(Z):
    return 1 / (1 + np.exp(-np.clip(Z, -2, 2)))


@answers.wrong("clipping too coarse")
def _(Z):
    return np.clip(1 / (1 + np.exp(-Z)), 0.1, 0.9)


@answers.wrong("rounded")
def _(Z):
    return np.round(1 / (1 + np.exp(-Z)), 2)


@answers.wrong("threshold applied")
def _(Z):
    return np.round(1 / (1 + np.exp(-Z)))


@answers.wrong("only the last number")
def _(Z):
    for z in np.ravel(Z):
        a = 1 / (1 + np.exp(-z))
    return a


@answers.wrong("sigmoid applied twice")
def _(Z):
    Z = 1 / (1 + np.exp(-Z))
    return 1 / (1 + np.exp(-Z))


@answers.wrong("returns more than the result")
def _(Z):
    A = 1 / (1 + np.exp(-Z))
    cache = Z
    return A, cache


@answers.wrong("forgot return")
def _(Z):
    s = 1 / (1 + np.exp(-Z))


@answers.wrong("prints in place of returning")
def _(Z):
    print("sigmoid:", 1 / (1 + np.exp(-Z)))


@answers.wrong("name that does not exist")
def _(Z):
    return 1 / (1 + np.exp(-z))


@answers.wrong("name that does not exist")
def _(Z):
    return 1 / (1 + exp(-Z))
