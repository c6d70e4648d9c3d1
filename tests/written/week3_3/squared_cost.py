"""Answers to `squared_cost` as people write them."""

import math

import numpy as np
from written import Answers

answers = Answers("week3_3.squared_cost")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "half forgotten": {"half forgotten"},
    "brackets around 2m forgotten": {"brackets of 2m"},
    "1/m missing": {"1/m missing"},
    "1/m and the half missing": {"1/m and the half missing"},
    "times 2 in place of half": {"twice in place of half"},
    "1/m twice": {"1/m twice"},
    "1/m twice, half missing": {"1/m twice, half missing"},
    "m - 1 in place of m": {"another count in place of m"},
    "m hard-coded": {"another count in place of m"},
    "2 + m in place of 2m": {"another count in place of m"},
    "rows taken for m": {"1/m missing"},
    "sign flipped": {"sign flipped"},
    "absolute errors": {"absolute error"},
    "not squared": {"not squared"},
    "sum before the square": {"squared after the sum"},
    "root of the cost": {"root of it"},
    "length of the error": {"root of it"},
    "squared one by one": {"difference of squares"},
    "only Y squared": {"difference of squares"},
    "third power": {"another power"},
    "times 2 in place of the square": {"not squared"},
    "plus in place of minus": {"plus in place of minus"},
    "product of the two": {"product in place of a difference"},
    "targets forgotten": {"targets forgotten"},
    "answers forgotten": {"answers forgotten"},
    "cross-entropy": {"cross-entropy"},
    "slope in place of the cost": {"slope in place of the cost"},
    "not added up": {"not added up"},
    "added up along the wrong axis": {"not added up"},
    "median": {"middle in place of the mean"},
    "largest error only": {"middle in place of the mean"},
    "only the last example": {"middle in place of the mean"},
    "last example left out": {"an example left out"},
    "first example left out": {"an example left out"},
    "column against row": {"column against row"},
    "row times row": {"row against row in a product"},
    "sigmoid of the answers": {"answers put through the sigmoid"},
    "inside an array": {"other shape"},
    "rounded": {"rounded"},
    "cut to a whole number": {"cut to whole numbers"},
    "a third in place of half": {"constant factor"},
    "always 0": {"always 0"},
}

#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "m = A2.shape[1]": "there are as many answers as targets",
}


# Right


@answers.right("sum and division")
def _(A2, Y):
    m = Y.shape[1]
    return np.sum((A2 - Y) ** 2) / (2 * m)


@answers.right("half of the mean")
def _(A2, Y):
    return np.mean(np.square(Y - A2)) / 2


@answers.right("1/2m in front")
def _(A2, Y):
    m = A2.shape[1]
    return 1 / (2 * m) * np.sum(np.power(A2 - Y, 2))


@answers.right("divided twice")
def _(A2, Y):
    return ((A2 - Y) ** 2).sum() / 2 / Y.size


@answers.right("loop")
def _(A2, Y):
    m = Y.shape[1]
    cost = 0
    for i in range(m):
        cost += (A2[0, i] - Y[0, i]) ** 2 / 2
    return cost / m


@answers.right("matrix product of the errors")
def _(A2, Y):
    E = A2 - Y
    return (E @ E.T).item() / (2 * E.shape[1])


@answers.right("vdot")
def _(answer, target):
    error = answer - target
    return np.vdot(error, error) / (2 * error.size)


@answers.right("norm")
def _(A2, Y):
    return np.linalg.norm(A2 - Y) ** 2 / (2 * Y.shape[1])


@answers.right("squeeze at the end")
def _(A2, Y):
    return np.squeeze(np.sum((A2 - Y) ** 2, axis=1) / (2 * Y.shape[1]))


@answers.right("generator over pairs")
def _(A2, Y):
    return sum((a - y) ** 2 for a, y in zip(A2[0], Y[0])) / (2 * len(Y[0]))


@answers.right("multiplied out")
def _(A2, Y):
    m = Y.shape[1]
    return (np.sum((A2 - Y) * A2) - np.sum((A2 - Y) * Y)) / (2 * m)


@answers.right("fsum")
def _(A2, Y):
    return math.fsum(((A2 - Y) ** 2).ravel()) * 0.5 / Y.shape[1]


# Wrong


@answers.wrong("half forgotten")
def _(A2, Y):
    return np.mean((A2 - Y) ** 2)


@answers.wrong("half forgotten")
def _(A2, Y):
    m = Y.shape[1]
    total = 0
    for i in range(m):
        total += (A2[0, i] - Y[0, i]) ** 2
    return total / m


@answers.wrong("brackets around 2m forgotten")
def _(A2, Y):
    m = Y.shape[1]
    return np.sum((A2 - Y) ** 2) / 2 * m


@answers.wrong("brackets around 2m forgotten")
def _(A2, Y):
    m = A2.shape[1]
    return 1 / 2 * m * np.sum(np.square(A2 - Y))


@answers.wrong("1/m missing")
def _(A2, Y):
    return np.sum((A2 - Y) ** 2) / 2


@answers.wrong("1/m missing")
def _(A2, Y):
    return sum((a - y) ** 2 / 2 for a, y in zip(A2[0], Y[0]))


@answers.wrong("1/m and the half missing")
def _(A2, Y):
    return np.sum(np.power(A2 - Y, 2))


@answers.wrong("times 2 in place of half")
def _(A2, Y):
    return 2 * np.mean((A2 - Y) ** 2)


@answers.wrong("1/m twice")
def _(A2, Y):
    m = Y.shape[1]
    return np.mean((A2 - Y) ** 2) / (2 * m)


@answers.wrong("1/m twice")
def _(A2, Y):
    m = Y.shape[1]
    cost = 0
    for i in range(m):
        cost += (A2[0, i] - Y[0, i]) ** 2 / m
    return cost / (2 * m)


@answers.wrong("1/m twice, half missing")
def _(A2, Y):
    return np.mean((A2 - Y) ** 2) / Y.shape[1]


@answers.wrong("m - 1 in place of m")
def _(A2, Y):
    m = Y.shape[1]
    return np.sum((A2 - Y) ** 2) / (2 * max(m - 1, 1))


@answers.wrong("m hard-coded")
def _(A2, Y):
    return np.sum((A2 - Y) ** 2) / 50


@answers.wrong("m hard-coded")
def _(A2, Y):
    return np.sum((A2 - Y) ** 2) / (2 * 25)


@answers.wrong("2 + m in place of 2m")
def _(A2, Y):
    return np.sum((A2 - Y) ** 2) / (2 + Y.shape[1])


@answers.wrong("rows taken for m")
def _(A2, Y):
    m = Y.shape[0]
    return np.sum((A2 - Y) ** 2) / (2 * m)


@answers.wrong("rows taken for m")
def _(A2, Y):
    return np.sum(np.square(A2 - Y)) / (2 * len(Y))


@answers.wrong("sign flipped")
def _(A2, Y):
    return -np.mean((A2 - Y) ** 2) / 2


@answers.wrong("absolute errors")
def _(A2, Y):
    return np.mean(np.abs(A2 - Y))


@answers.wrong("absolute errors")
def _(A2, Y):
    return np.sum(np.abs(A2 - Y)) / (2 * Y.shape[1])


@answers.wrong("not squared")
def _(A2, Y):
    return np.sum(A2 - Y) / (2 * Y.shape[1])


@answers.wrong("not squared")
def _(A2, Y):
    return np.mean(Y - A2) / 2


@answers.wrong("times 2 in place of the square")
def _(A2, Y):
    return np.sum((A2 - Y) * 2) / (2 * Y.shape[1])


@answers.wrong("sum before the square")
def _(A2, Y):
    return np.sum(A2 - Y) ** 2 / (2 * Y.shape[1])


@answers.wrong("sum before the square")
def _(A2, Y):
    return (np.mean(A2) - np.mean(Y)) ** 2 / 2


@answers.wrong("root of the cost")
def _(A2, Y):
    return np.sqrt(np.mean((A2 - Y) ** 2))


@answers.wrong("root of the cost")
def _(A2, Y):
    return np.sqrt(np.sum((A2 - Y) ** 2) / (2 * Y.shape[1]))


@answers.wrong("length of the error")
def _(A2, Y):
    return np.linalg.norm(A2 - Y) / (2 * Y.shape[1])


@answers.wrong("squared one by one")
def _(A2, Y):
    return np.sum(A2**2 - Y**2) / (2 * Y.shape[1])


@answers.wrong("only Y squared")
def _(A2, Y):
    return np.sum(A2 - Y**2) / (2 * Y.shape[1])


@answers.wrong("third power")
def _(A2, Y):
    return np.sum((A2 - Y) ** 3) / (2 * Y.shape[1])


@answers.wrong("plus in place of minus")
def _(A2, Y):
    return np.mean((A2 + Y) ** 2) / 2


@answers.wrong("product of the two")
def _(A2, Y):
    return np.sum((A2 * Y) ** 2) / (2 * Y.shape[1])


@answers.wrong("targets forgotten")
def _(A2, Y):
    return np.sum(A2**2) / (2 * A2.shape[1])


@answers.wrong("answers forgotten")
def _(A2, Y):
    return np.sum(Y**2) / (2 * Y.shape[1])


@answers.wrong("cross-entropy")
def _(A2, Y):
    return -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))


@answers.wrong("cross-entropy")
def _(A2, Y):
    safe = np.clip(A2, 1e-15, 1 - 1e-15)
    return -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))


@answers.wrong("slope in place of the cost")
def _(A2, Y):
    return A2 - Y


@answers.wrong("slope in place of the cost")
def _(A2, Y):
    return (A2 - Y) / Y.shape[1]


@answers.wrong("not added up")
def _(A2, Y):
    return (A2 - Y) ** 2 / (2 * Y.shape[1])


@answers.wrong("not added up")
def _(A2, Y):
    return 0.5 * (A2 - Y) ** 2


@answers.wrong("added up along the wrong axis")
def _(A2, Y):
    return np.sum((A2 - Y) ** 2, axis=0) / (2 * Y.shape[1])


@answers.wrong("median")
def _(A2, Y):
    return np.median((A2 - Y) ** 2) / 2


@answers.wrong("largest error only")
def _(A2, Y):
    return np.max((A2 - Y) ** 2) / 2


@answers.wrong("only the last example")
def _(A2, Y):
    m = Y.shape[1]
    for i in range(m):
        cost = (A2[0, i] - Y[0, i]) ** 2
    return cost / (2 * m)


@answers.wrong("last example left out")
def _(A2, Y):
    m = Y.shape[1]
    cost = 0
    for i in range(m - 1):
        cost += (A2[0, i] - Y[0, i]) ** 2
    return cost / (2 * m)


@answers.wrong("first example left out")
def _(A2, Y):
    m = Y.shape[1]
    return sum((A2[0, i] - Y[0, i]) ** 2 for i in range(1, m)) / (2 * m)


@answers.wrong("returns in the first round")
def _(A2, Y):
    m = Y.shape[1]
    cost = 0
    for i in range(m):
        cost += (A2[0, i] - Y[0, i]) ** 2
        return cost / (2 * m)


@answers.wrong("column against row")
def _(A2, Y):
    return np.mean((A2.reshape(-1, 1) - Y) ** 2) / 2


@answers.wrong("column against row")
def _(A2, Y):
    return np.sum((A2.T - Y) ** 2) / (2 * Y.shape[1])


@answers.wrong("row times row")
def _(A2, Y):
    E = A2 - Y
    return E @ E / (2 * Y.shape[1])


@answers.wrong("sigmoid of the answers")
def _(A2, Y):
    return np.mean((1 / (1 + np.exp(-A2)) - Y) ** 2) / 2


@answers.wrong("inside an array")
def _(A2, Y):
    E = A2 - Y
    return E @ E.T / (2 * Y.shape[1])


@answers.wrong("inside an array")
def _(A2, Y):
    return np.sum((A2 - Y) ** 2, axis=1) / (2 * Y.shape[1])


@answers.wrong("rounded")
def _(A2, Y):
    return round(float(np.mean((A2 - Y) ** 2) / 2), 2)


@answers.wrong("cut to a whole number")
def _(A2, Y):
    return np.sum((A2 - Y) ** 2) // (2 * Y.shape[1])


@answers.wrong("a third in place of half")
def _(A2, Y):
    return np.mean((A2 - Y) ** 2) / 3


@answers.wrong("always 0")
def _(A2, Y):
    return 0.0 * np.sum((A2 - Y) ** 2)


@answers.wrong("argument changed")
def _(A2, Y):
    A2 -= Y
    return np.mean(A2**2) / 2


@answers.wrong("returns cost and slope")
def _(A2, Y):
    return np.mean((A2 - Y) ** 2) / 2, A2 - Y


@answers.wrong("power written with ^")
def _(A2, Y):
    return np.sum((A2 - Y) ^ 2) / (2 * Y.shape[1])


@answers.wrong("forgot return")
def _(A2, Y):
    cost = np.mean((A2 - Y) ** 2) / 2


@answers.wrong("prints in place of returning")
def _(A2, Y):
    print(np.mean((A2 - Y) ** 2) / 2)


@answers.wrong("name that does not exist")
def _(A2, Y):
    return np.sum((A2 - Y) ** 2) / (2 * m)


@answers.wrong("returns the text")
def _(A2, Y):
    return f"{np.mean((A2 - Y) ** 2) / 2:.4f}"
