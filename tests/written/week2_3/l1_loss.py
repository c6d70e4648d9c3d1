"""Answers to `l1_loss` as people write them."""

import math

import numpy as np
from written import Answers

answers = Answers("week2_3.l1_loss")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "mean": {"mean"},
    "divided by len": {"divided by len"},
    "divided by the second size": {"mean", "second size asked for"},
    "squares": {"squares"},
    "mean of the squares": {"mean of the squares"},
    "root of the sum of squares": {"length of the errors"},
    "signs kept": {"signs kept"},
    "sign taken away after the sum": {"signs kept"},
    "errors to one side only": {"one side only"},
    "difference of the absolute values": {"distances of sizes"},
    "sum in place of the difference": {"sum in place of the difference"},
    "product": {"product"},
    "largest distance": {"largest error"},
    "not added up": {"not added up"},
    "wrong axis": {"sum over the wrong axis", "not added up"},
    "an array in place of a number": {"sum over the wrong axis", "other shape"},
    "wrong answers counted": {"wrong answers counted"},
    "answers only": {"one of the two only"},
    "cross-entropy": {"cross-entropy"},
    "last example left out": {"example left out"},
    "only the last example": {"one example only"},
    "only the first example": {"one example only"},
    "cut to whole numbers": {"cut to whole numbers"},
    "half": {"constant factor"},
    "sign flipped": {"sign flipped"},
    "argument changed": {"argument changed"},
}

#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "return np.sum(np.abs(y - y_hat))": "a number of NumPy's is as good as one of Python's",
}


# Right


@answers.right("sum of absolute differences")
def _(y_hat, y):
    loss = np.sum(np.abs(y - y_hat))
    return loss


@answers.right("the other way round")
def _(y_hat, y):
    return np.abs(y_hat - y).sum()


@answers.right("a loop over all numbers")
def _(y_hat, y):
    loss = 0.0
    for a, b in zip(y_hat.ravel(), y.ravel(), strict=True):
        loss += abs(a - b)
    return loss


@answers.right("Python's sum of a list")
def _(y_hat, y):
    return sum(abs(d) for d in (y - y_hat).flatten().tolist())


@answers.right("np.linalg.norm of one axis")
def _(y_hat, y):
    return np.linalg.norm((y - y_hat).ravel(), ord=1)


@answers.right("roots of squares")
def _(y_hat, y):
    return np.sqrt((y - y_hat) ** 2.0).sum()


@answers.right("larger less smaller")
def _(y_hat, y):
    return np.sum(np.maximum(y, y_hat) - np.minimum(y, y_hat))


@answers.right("sign by sign")
def _(y_hat, y):
    d = y - y_hat
    return float(np.sum(d * np.sign(d)))


@answers.right("np.where")
def _(y_hat, y):
    return np.where(y > y_hat, y - y_hat, y_hat - y).sum()


@answers.right("mean times the number")
def _(y_hat, y):
    return np.mean(np.abs(y - y_hat)) * y.size


@answers.right("dot with ones")
def _(y_hat, y):
    distances = np.abs(np.subtract(y, y_hat)).reshape(-1)
    return np.dot(distances, np.ones(len(distances)))


@answers.right("math.fsum")
def _(y_hat, y):
    return math.fsum(np.fabs(y - y_hat).ravel())


# Wrong


@answers.wrong("mean")
def _(y_hat, y):
    return np.mean(np.abs(y - y_hat))


@answers.wrong("mean")
def _(y_hat, y):
    return np.sum(np.abs(y - y_hat)) / y.size


@answers.wrong("divided by len")
def _(y_hat, y):
    return np.sum(np.abs(y - y_hat)) / len(y)


@answers.wrong("divided by the second size")
def _(y_hat, y):
    m = y.shape[1]
    return 1 / m * np.sum(np.abs(y - y_hat))


@answers.wrong("loops over a row only")
def _(y_hat, y):
    m = y.shape[1]
    loss = 0
    for i in range(m):
        loss += abs(y[0, i] - y_hat[0, i])
    return loss


@answers.wrong("loops over flat arrays only")
def _(y_hat, y):
    loss = 0
    for i in range(len(y)):
        loss += abs(y[i] - y_hat[i])
    return loss


@answers.wrong("squares")
def _(y_hat, y):
    return np.sum((y - y_hat) ** 2)


@answers.wrong("mean of the squares")
def _(y_hat, y):
    return np.mean(np.square(y - y_hat))


@answers.wrong("root of the sum of squares")
def _(y_hat, y):
    return np.linalg.norm(y - y_hat)


@answers.wrong("root of the sum of squares")
def _(y_hat, y):
    return np.sqrt(np.sum((y - y_hat) ** 2))


@answers.wrong("matrix norm of a row")
def _(y_hat, y):
    return np.linalg.norm(y - y_hat, ord=1)


@answers.wrong("signs kept")
def _(y_hat, y):
    return np.sum(y - y_hat)


@answers.wrong("signs kept")
def _(y_hat, y):
    loss = 0
    for a, b in zip(y_hat.ravel(), y.ravel()):
        loss += a - b
    return loss


@answers.wrong("sign taken away after the sum")
def _(y_hat, y):
    return abs(np.sum(y - y_hat))


@answers.wrong("sign taken away after the sum")
def _(y_hat, y):
    return np.abs(y.sum() - y_hat.sum())


@answers.wrong("errors to one side only")
def _(y_hat, y):
    return np.sum(np.maximum(y - y_hat, 0))


@answers.wrong("errors to one side only")
def _(y_hat, y):
    d = y_hat - y
    return d[d > 0].sum()


@answers.wrong("difference of the absolute values")
def _(y_hat, y):
    return np.sum(np.abs(y) - np.abs(y_hat))


@answers.wrong("difference of the absolute values")
def _(y_hat, y):
    return np.sum(abs(abs(y) - abs(y_hat)))


@answers.wrong("sum in place of the difference")
def _(y_hat, y):
    return np.sum(np.abs(y + y_hat))


@answers.wrong("product")
def _(y_hat, y):
    return np.sum(np.abs(y * y_hat))


@answers.wrong("largest distance")
def _(y_hat, y):
    return np.max(np.abs(y - y_hat))


@answers.wrong("not added up")
def _(y_hat, y):
    return np.abs(y - y_hat)


@answers.wrong("wrong axis")
def _(y_hat, y):
    return np.sum(np.abs(y - y_hat), axis=0)


@answers.wrong("wrong axis")
def _(y_hat, y):
    return sum(abs(y - y_hat))


@answers.wrong("an array in place of a number")
def _(y_hat, y):
    return np.sum(np.abs(y - y_hat), axis=1)


@answers.wrong("an array in place of a number")
def _(y_hat, y):
    return np.sum(np.abs(y - y_hat), keepdims=True)


@answers.wrong("an array in place of a number")
def _(y_hat, y):
    return np.array([np.sum(np.abs(y - y_hat))])


@answers.wrong("wrong answers counted")
def _(y_hat, y):
    return np.sum((y_hat > 0.5) != y)


@answers.wrong("wrong answers counted")
def _(y_hat, y):
    return np.sum(np.abs(y - np.round(y_hat)))


@answers.wrong("answers only")
def _(y_hat, y):
    return np.sum(np.abs(y_hat))


@answers.wrong("cross-entropy")
def _(y_hat, y):
    return -np.sum(y * np.log(y_hat) + (1 - y) * np.log(1 - y_hat))


@answers.wrong("right for labels of 0 and 1 only")
def _(y_hat, y):
    return np.sum(y * (1 - y_hat) + (1 - y) * y_hat)


@answers.wrong("last example left out")
def _(y_hat, y):
    a, b = y_hat.ravel(), y.ravel()
    return sum(abs(a[i] - b[i]) for i in range(len(a) - 1))


@answers.wrong("only the last example")
def _(y_hat, y):
    for a, b in zip(y_hat.ravel(), y.ravel()):
        loss = abs(a - b)
    return loss


@answers.wrong("only the first example")
def _(y_hat, y):
    loss = 0
    for a, b in zip(y_hat.ravel(), y.ravel()):
        loss += abs(a - b)
        return loss


@answers.wrong("cut to whole numbers")
def _(y_hat, y):
    return int(np.sum(np.abs(y - y_hat)))


@answers.wrong("rounded")
def _(y_hat, y):
    return round(np.sum(np.abs(y - y_hat)), 1)


@answers.wrong("half")
def _(y_hat, y):
    return np.sum(np.abs(y - y_hat)) / 2


@answers.wrong("sign flipped")
def _(y_hat, y):
    return -np.sum(np.abs(y - y_hat))


@answers.wrong("argument changed")
def _(y_hat, y):
    y_hat -= y
    return np.sum(np.abs(y_hat))


@answers.wrong("distances returned, too")
def _(y_hat, y):
    distances = np.abs(y - y_hat)
    return np.sum(distances), distances


@answers.wrong("forgot return")
def _(y_hat, y):
    loss = np.sum(np.abs(y - y_hat))


@answers.wrong("prints in place of returning")
def _(y_hat, y):
    print("L1 =", np.sum(np.abs(y - y_hat)))


@answers.wrong("name that does not exist")
def _(y_hat, y):
    return np.sum(np.abs(y - yhat))


@answers.wrong("math.fabs on an array")
def _(y_hat, y):
    return sum(math.fabs(y - y_hat))
