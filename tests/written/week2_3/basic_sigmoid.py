"""Answers to `basic_sigmoid` as people write them."""

import math

import numpy as np
from written import Answers

answers = Answers("week2_3.basic_sigmoid")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "sign of the exponent flipped": {"sign flipped"},
    "one minus the sigmoid": {"sign flipped"},
    "brackets missing": {"brackets"},
    "bracket closed too early": {"brackets end too early"},
    "minus in the denominator": {"minus for plus"},
    "minus in the numerator": {"minus above the fraction line"},
    "e times z": {"product in place of a power"},
    "only a power of e": {"power of e alone"},
    "exp forgotten": {"no power of e"},
    "e rounded": {"another base"},
    "another base": {"another base"},
    "z to the power of e": {"power of z"},
    "^ for **": {"exception"},
    "tanh": {"tanh"},
    "tanh without the half": {"tanh without the half"},
    "slope of the sigmoid": {"slope in place of the value"},
    "sigmoid twice": {"sigmoid twice"},
    "relu": {"line in place of the curve"},
    "step function": {"rounded"},
    "softplus": {"logarithm"},
    "mixed signs": {"mixed signs"},
    "z squared": {"z changed"},
    "sign of z lost": {"z changed"},
    "z cut to a whole number": {"z changed"},
    "rounded": {"rounded"},
    "name that does not exist": {"exception"},
    "an array in place of a number": {"other shape"},
}


# Right


@answers.right("math.exp")
def _(z):
    s = 1.0 / (1.0 + math.exp(-z))
    return s


@answers.right("np.exp")
def _(z):
    return 1 / (1 + np.exp(-z))


@answers.right("math.e to a power")
def _(z):
    return 1 / (1 + math.e ** (-z))


@answers.right("math.pow")
def _(z):
    return 1 / (1 + math.pow(math.e, -1 * z))


@answers.right("power of e above and below")
def _(z):
    t = math.exp(z)
    return t / (1 + t)


@answers.right("two stable halves")
def _(z):
    if z >= 0:
        return 1 / (1 + math.exp(-z))
    else:
        return math.exp(z) / (1 + math.exp(z))


@answers.right("through tanh")
def _(z):
    return (1 + math.tanh(z / 2)) / 2


@answers.right("import inside")
def _(z):
    from math import exp

    return (1 + exp(-z)) ** -1


@answers.right("a power divided by one")
def _(z):
    return 1 / (1 + 1 / math.exp(z))


@answers.right("one minus its mirror image")
def _(z):
    return 1 - 1 / (math.exp(z) + 1)


answers.right("lambda")(lambda x: 1 / (1 + math.exp(-x)))


# Wrong


@answers.wrong("sign of the exponent flipped")
def _(z):
    return 1 / (1 + math.exp(z))


@answers.wrong("sign of the exponent flipped")
def _(z):
    return 1 / (1 + 1 / math.exp(-z))


@answers.wrong("one minus the sigmoid")
def _(z):
    return 1 - 1 / (1 + math.exp(-z))


@answers.wrong("brackets missing")
def _(z):
    return 1 / 1 + math.exp(-z)


@answers.wrong("brackets missing")
def _(z):
    s = 1.0 / math.exp(-z) + 1.0
    return s


@answers.wrong("bracket closed too early")
def _(z):
    return 1 / (1 + math.exp(1)) - z


@answers.wrong("minus in the denominator")
def _(z):
    return 1 / (1 - math.exp(-z))


@answers.wrong("minus in the denominator")
def _(z):
    return 1 / (1 - np.exp(-z))


@answers.wrong("minus in the numerator")
def _(z):
    return -1 / (1 + math.exp(-z))


@answers.wrong("e times z")
def _(z):
    return 1 / (1 + math.e * (-z))


@answers.wrong("e times z")
def _(z):
    e = math.exp(1)
    return 1 / (1 - e * z)


@answers.wrong("only a power of e")
def _(z):
    return math.exp(-z)


@answers.wrong("only a power of e")
def _(z):
    return 1 / math.exp(-z)


@answers.wrong("exp forgotten")
def _(z):
    return 1 / (1 + -z)


@answers.wrong("e rounded")
def _(z):
    return 1 / (1 + 2.718**-z)


@answers.wrong("e rounded")
def _(z):
    e = 2.72
    return 1 / (1 + pow(e, -z))


@answers.wrong("another base")
def _(z):
    return 1 / (1 + 10 ** (-z))


@answers.wrong("another base")
def _(z):
    return 1 / (1 + math.pow(2, -z))


@answers.wrong("z to the power of e")
def _(z):
    return 1 / (1 + (-z) ** math.e)


@answers.wrong("^ for **")
def _(z):
    return 1 / (1 + math.e ^ -z)


@answers.wrong("tanh")
def _(z):
    return math.tanh(z)


@answers.wrong("tanh")
def _(z):
    return (math.exp(z) - math.exp(-z)) / (math.exp(z) + math.exp(-z))


@answers.wrong("tanh without the half")
def _(z):
    return (math.tanh(z) + 1) / 2


@answers.wrong("slope of the sigmoid")
def _(z):
    s = 1 / (1 + math.exp(-z))
    return s * (1 - s)


@answers.wrong("sigmoid twice")
def _(z):
    for _ in range(2):
        z = 1 / (1 + math.exp(-z))
    return z


@answers.wrong("relu")
def _(z):
    return max(0, z)


@answers.wrong("relu")
def _(z):
    if z < 0:
        return 0
    if z > 1:
        return 1
    return z


@answers.wrong("step function")
def _(z):
    if z > 0:
        return 1
    return 0


@answers.wrong("softplus")
def _(z):
    return math.log(1 + math.exp(z))


@answers.wrong("softplus")
def _(z):
    return np.log1p(np.exp(-z))


@answers.wrong("mixed signs")
def _(z):
    return math.exp(z) / (1 + math.exp(-z))


@answers.wrong("z squared")
def _(z):
    return 1 / (1 + math.exp(-(z**2)))


@answers.wrong("sign of z lost")
def _(z):
    return 1 / (1 + math.exp(-abs(z)))


@answers.wrong("z cut to a whole number")
def _(z):
    return 1 / (1 + math.exp(-int(z)))


@answers.wrong("rounded")
def _(z):
    return round(1 / (1 + math.exp(-z)))


@answers.wrong("rounded to a few digits")
def _(z):
    return round(1 / (1 + math.exp(-z)), 4)


@answers.wrong("for positive numbers only")
def _(z):
    if z >= 0:
        return 1 / (1 + math.exp(-z))


@answers.wrong("for positive numbers only")
def _(z):
    if z < 0:
        return 0.0
    return 1 / (1 + math.exp(-z))


@answers.wrong("an array in place of a number")
def _(z):
    return 1 / (1 + np.exp(-np.array([z])))


@answers.wrong("as if z were an array")
def _(z):
    return [1 / (1 + math.exp(-number)) for number in z]


@answers.wrong("as if z were an array")
def _(z):
    s = np.zeros(z.shape)
    s += 1 / (1 + np.exp(-z))
    return s


@answers.wrong("returns text")
def _(z):
    return f"{1 / (1 + math.exp(-z)):.4f}"


@answers.wrong("returns z, too")
def _(z):
    return 1 / (1 + math.exp(-z)), z


@answers.wrong("forgot return")
def _(z):
    s = 1 / (1 + math.exp(-z))


@answers.wrong("prints in place of returning")
def _(z):
    print(1 / (1 + math.exp(-z)))


@answers.wrong("name that does not exist")
def _(z):
    return 1 / (1 + exp(-z))


@answers.wrong("name that does not exist")
def _(z):
    return 1 / (1 + math.exp(-x))
