"""Answers to `sigmoid_slope` as people write them."""

import math

import numpy as np
from written import Answers
from written.week2_3.given import basic_sigmoid

from nnlib import SIGMOID

answers = Answers("week2_3.sigmoid_slope")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "the sigmoid itself": {"value in place of the slope"},
    "1 - s": {"value in place of the slope"},
    "z(1 - z)": {"z in place of s"},
    "s(1 - z)": {"z in place of s"},
    "slope of tanh": {"slope of tanh"},
    "tanh in place of the sigmoid": {"tanh"},
    "one factor squared": {"power too many"},
    "everything squared": {"power too many"},
    "brackets missing": {"brackets", "always 0"},
    "s(1 + s)": {"plus in place of minus"},
    "factors added": {"the same everywhere", "all alike"},
    "factors divided": {"fraction in place of the product"},
    "sign flipped": {"sign flipped"},
    "sigmoid twice": {"sigmoid twice"},
    "slope of the slope": {"slope of the slope"},
    "slope by nudging, too coarse": {"nudged"},
    "overflows to nan for large z": {"overflow"},
    "math.exp of a large number": {"math.exp of a large number"},
    "math.exp of a large number, in a loop of its own": {"math.exp of a large number"},
    "math.exp on an array": {"math.exp"},
    "e to the z in place of s": {"power of e in place of s"},
    "square of the wrong part": {"square of the wrong part"},
    "slope of ReLU": {"slope of ReLU"},
    "matrix product": {"matrix product"},
    "mean of all slopes": {"one number for all"},
    "softmax in place of the sigmoid": {"one number for all"},
    "shape lost": {"other shape"},
    "twice too large": {"constant factor"},
    "argument changed": {"argument changed"},
}

#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "s = SIGMOID(-z)": "s and 1 - s change places, and their product is the same",
}


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


# Right


@answers.right("SIGMOID and the formula")
def _(z):
    s = SIGMOID(z)
    ds = s * (1 - s)
    return ds


@answers.right("the sigmoid written out")
def _(z):
    s = 1 / (1 + np.exp(-z))
    return s - s**2


@answers.right("both factors as sigmoids")
def _(z):
    return sigmoid(z) * sigmoid(-z)


@answers.right("the slope of nnlib")
def _(z):
    return SIGMOID.slope(SIGMOID(z))


@answers.right("a fraction that does not overflow")
def _(z):
    e = np.exp(-np.abs(z))
    return e / (1 + e) ** 2


@answers.right("through cosh")
def _(z):
    return 0.25 / np.cosh(z / 2) ** 2


@answers.right("through tanh")
def _(z):
    return (1 - np.tanh(z / 2) ** 2) / 4


@answers.right("number by number")
def _(z):
    def of_one(number):
        s = 1 / (1 + np.exp(-number))
        return s * (1 - s)

    return np.vectorize(of_one, otypes=[float])(z)


@answers.right("flattened, looped and shaped again")
def _(z):
    slopes = []
    for number in z.flatten():
        s = 0.5 * (1 + math.tanh(number / 2))
        slopes.append(s * (1 - s))
    return np.array(slopes).reshape(z.shape)


@answers.right("nudged on both sides, finely")
def _(z):
    nudge = 1e-5
    return (SIGMOID(z + nudge) - SIGMOID(z - nudge)) / (2 * nudge)


@answers.right("np.multiply and np.subtract")
def _(z):
    s = np.divide(1.0, np.add(1.0, np.exp(np.negative(z))))
    return np.multiply(s, np.subtract(1.0, s))


@answers.right("a quarter less a square")
def _(z):
    return 0.25 - (SIGMOID(z) - 0.5) ** 2


# Wrong


@answers.wrong("the sigmoid itself")
def _(z):
    return SIGMOID(z)


@answers.wrong("the sigmoid itself")
def _(z):
    s = 1 / (1 + np.exp(-z))
    ds = s * (1 - s)
    return s


@answers.wrong("1 - s")
def _(z):
    return 1 - sigmoid(z)


@answers.wrong("z(1 - z)")
def _(z):
    return z * (1 - z)


@answers.wrong("z(1 - z)")
def _(z):
    return SIGMOID.slope(z)


@answers.wrong("s(1 - z)")
def _(z):
    s = SIGMOID(z)
    return s * (1 - z)


@answers.wrong("slope of tanh")
def _(z):
    s = SIGMOID(z)
    return 1 - s**2


@answers.wrong("slope of tanh")
def _(z):
    return 1 - np.tanh(z) ** 2


@answers.wrong("tanh in place of the sigmoid")
def _(z):
    s = np.tanh(z)
    return s * (1 - s)


@answers.wrong("one factor squared")
def _(z):
    s = SIGMOID(z)
    return s**2 * (1 - s)


@answers.wrong("one factor squared")
def _(z):
    s = SIGMOID(z)
    return s * np.square(1 - s)


@answers.wrong("everything squared")
def _(z):
    s = SIGMOID(z)
    return (s * (1 - s)) ** 2


@answers.wrong("brackets missing")
def _(z):
    s = SIGMOID(z)
    return s * 1 - s


@answers.wrong("s(1 + s)")
def _(z):
    s = SIGMOID(z)
    return s * (1 + s)


@answers.wrong("factors added")
def _(z):
    s = SIGMOID(z)
    return s + (1 - s)


@answers.wrong("factors divided")
def _(z):
    s = SIGMOID(np.clip(z, -30, 30))
    return s / (1 - s)


@answers.wrong("factors divided")
def _(z):
    s = SIGMOID(z)
    return s / (1 - s)


@answers.wrong("sign flipped")
def _(z):
    s = SIGMOID(z)
    return s * (s - 1)


@answers.wrong("sign flipped")
def _(z):
    s = sigmoid(z)
    return s**2 - s


@answers.wrong("sigmoid twice")
def _(z):
    s = SIGMOID(SIGMOID(z))
    return s * (1 - s)


@answers.wrong("sigmoid twice")
def _(z):
    s = SIGMOID(z)
    return SIGMOID(s) * (1 - SIGMOID(s))


@answers.wrong("slope of the slope")
def _(z):
    s = SIGMOID(z)
    ds = s * (1 - s)
    return ds * (1 - 2 * s)


@answers.wrong("slope by nudging, too coarse")
def _(z):
    return (SIGMOID(z + 0.001) - SIGMOID(z)) / 0.001


@answers.wrong("slope by nudging, too coarse")
def _(z):
    nudge = 0.01
    return (sigmoid(z + nudge) - sigmoid(z - nudge)) / (2 * nudge)


@answers.wrong("overflows to nan for large z")
def _(z):
    return np.exp(-z) / (1 + np.exp(-z)) ** 2


@answers.wrong("overflows to nan for large z")
def _(z):
    e = np.exp(z)
    s = e / (1 + e)
    return s * (1 - s)


@answers.wrong("math.exp of a large number")
def _(z):
    s = np.vectorize(basic_sigmoid)(z)
    return s * (1 - s)


@answers.wrong("math.exp of a large number")
def _(z):
    s = np.array([basic_sigmoid(number) for number in z.ravel()]).reshape(z.shape)
    return s * (1 - s)


@answers.wrong("math.exp of a large number, in a loop of its own")
def _(z):
    s = np.array([1 / (1 + math.exp(-number)) for number in z.ravel()]).reshape(z.shape)
    return s * (1 - s)


@answers.wrong("math.exp on an array")
def _(z):
    s = 1 / (1 + math.exp(-z))
    return s * (1 - s)


@answers.wrong("math.exp on an array")
def _(z):
    s = basic_sigmoid(z)
    return s * (1 - s)


@answers.wrong("e to the z in place of s")
def _(z):
    s = np.exp(z)
    return s * (1 - s)


@answers.wrong("square of the wrong part")
def _(z):
    return np.exp(-z) / (1 + np.exp(-z) ** 2)


@answers.wrong("slope of ReLU")
def _(z):
    return (z > 0).astype(float)


@answers.wrong("matrix product")
def _(z):
    s = SIGMOID(z)
    return s @ (1 - s)


@answers.wrong("matrix product")
def _(z):
    s = sigmoid(z)
    return np.dot(s, (1 - s).T)


@answers.wrong("mean of all slopes")
def _(z):
    s = SIGMOID(z)
    return np.mean(s * (1 - s))


@answers.wrong("softmax in place of the sigmoid")
def _(z):
    s = np.exp(z) / np.sum(np.exp(z))
    return s * (1 - s)


@answers.wrong("shape lost")
def _(z):
    s = np.array([SIGMOID(number) for number in z.ravel()])
    return s * (1 - s)


@answers.wrong("shape lost")
def _(z):
    s = SIGMOID(z).reshape(1, -1)
    return s * (1 - s)


@answers.wrong("twice too large")
def _(z):
    s = SIGMOID(z)
    return 2 * s * (1 - s)


@answers.wrong("rounded")
def _(z):
    s = np.round(SIGMOID(z), 3)
    return s * (1 - s)


@answers.wrong("s rounded to 0 and 1")
def _(z):
    s = np.round(SIGMOID(z))
    return s * (1 - s)


@answers.wrong("for matrices only")
def _(z):
    slopes = np.zeros(z.shape)
    for i in range(z.shape[0]):
        for j in range(z.shape[1]):
            s = SIGMOID(z[i, j])
            slopes[i, j] = s * (1 - s)
    return slopes


@answers.wrong("returns a list")
def _(z):
    return [SIGMOID(row) * (1 - SIGMOID(row)) for row in z]


@answers.wrong("argument changed")
def _(z):
    np.divide(1, 1 + np.exp(-z), out=z, casting="unsafe")
    return z * (1 - z)


@answers.wrong("argument changed")
def _(z):
    z[z < -30] = -30
    s = 1 / (1 + np.exp(-z))
    return s * (1 - s)


@answers.wrong("both returned")
def _(z):
    s = SIGMOID(z)
    return s, s * (1 - s)


@answers.wrong("forgot return")
def _(z):
    s = SIGMOID(z)
    ds = s * (1 - s)


@answers.wrong("prints in place of returning")
def _(z):
    s = SIGMOID(z)
    print("slope:", s * (1 - s))


@answers.wrong("name that does not exist")
def _(z):
    return s * (1 - s)


@answers.wrong("brackets in place of a product")
def _(z):
    s = SIGMOID(z)
    return s(1 - s)
