"""Answers to `l2_loss` as people write them."""

import numpy as np
from written import Answers

answers = Answers("week2_3.l2_loss")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "mean": {"mean"},
    "divided by len": {"divided by len"},
    "divided by the second size": {"mean", "second size asked for"},
    "half": {"half", "constant factor"},
    "half of the mean": {"half"},
    "root of the sum": {"length of the errors"},
    "root of the mean": {"length of the errors"},
    "absolute values": {"distances without squares"},
    "signs kept": {"signs kept"},
    "square of the sum": {"signs kept"},
    "twice in place of the square": {"twice in place of the square", "signs kept"},
    "third power": {"another power"},
    "squares apart": {"squares apart"},
    "one square forgotten": {"squares apart"},
    "sum in place of the difference": {"sum in place of the difference"},
    "product": {"product"},
    "np.dot of two rows": {"rows multiplied as matrices"},
    "column times row": {"column times row"},
    "largest square": {"largest error"},
    "not added up": {"not added up"},
    "wrong axis": {"sum over the wrong axis", "not added up"},
    "an array in place of a number": {"sum over the wrong axis", "other shape"},
    "answers only": {"one of the two only"},
    "variance": {"mean error taken off"},
    "cross-entropy": {"cross-entropy"},
    "last example left out": {"example left out"},
    "only the last example": {"one example only"},
    "^ for **": {"exception"},
    "sign flipped": {"sign flipped"},
    "argument changed": {"argument changed"},
}

#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "return np.sum((y - y_hat) ** 2)": "a number of NumPy's is as good as one of Python's",
}


# Right


@answers.right("sum of squares")
def _(y_hat, y):
    return np.sum((y - y_hat) ** 2)


@answers.right("np.square, the other way round")
def _(y_hat, y):
    return np.square(y_hat - y).sum()


@answers.right("error times itself")
def _(y_hat, y):
    error = y - y_hat
    return float((error * error).sum())


@answers.right("np.vdot")
def _(y_hat, y):
    d = y - y_hat
    return np.vdot(d, d)


@answers.right("np.dot of flat errors")
def _(y_hat, y):
    d = (y - y_hat).ravel()
    return np.dot(d, d)


@answers.right("a loop over all numbers")
def _(y_hat, y):
    loss = 0
    for a, b in zip(y_hat.flatten(), y.flatten()):
        loss += (a - b) ** 2
    return loss


@answers.right("Python's sum")
def _(y_hat, y):
    return sum(d**2 for d in (y - y_hat).ravel())


@answers.right("norm, squared")
def _(y_hat, y):
    return np.linalg.norm(y - y_hat) ** 2


@answers.right("einsum")
def _(y_hat, y):
    d = np.ravel(y - y_hat)
    return np.einsum("i,i->", d, d)


@answers.right("mean times the number")
def _(y_hat, y):
    return y.size * np.mean((y - y_hat) ** 2)


@answers.right("multiplied out")
def _(y_hat, y):
    return np.sum(y**2 - 2 * y * y_hat + y_hat**2)


@answers.right("reshaped to a row")
def _(y_hat, y):
    row = np.reshape(y - y_hat, (1, -1))
    return (row @ row.T).item()


# Wrong


@answers.wrong("mean")
def _(y_hat, y):
    return np.mean((y - y_hat) ** 2)


@answers.wrong("mean")
def _(y_hat, y):
    return np.average(np.power(y - y_hat, 2))


@answers.wrong("divided by len")
def _(y_hat, y):
    return np.sum((y - y_hat) ** 2) / len(y)


@answers.wrong("divided by the second size")
def _(y_hat, y):
    m = y.shape[1]
    return np.sum((y - y_hat) ** 2) / m


@answers.wrong("half")
def _(y_hat, y):
    return 0.5 * np.sum((y - y_hat) ** 2)


@answers.wrong("half of the mean")
def _(y_hat, y):
    return np.sum((y - y_hat) ** 2) / (2 * y.size)


@answers.wrong("root of the sum")
def _(y_hat, y):
    return np.linalg.norm(y - y_hat)


@answers.wrong("root of the sum")
def _(y_hat, y):
    return np.sqrt(np.sum(np.square(y - y_hat)))


@answers.wrong("root of the mean")
def _(y_hat, y):
    return np.sqrt(np.mean((y - y_hat) ** 2))


@answers.wrong("absolute values")
def _(y_hat, y):
    return np.sum(np.abs(y - y_hat))


@answers.wrong("absolute values")
def _(y_hat, y):
    return np.sum(np.sqrt((y - y_hat) ** 2.0))


@answers.wrong("signs kept")
def _(y_hat, y):
    return np.sum(y - y_hat)


@answers.wrong("square of the sum")
def _(y_hat, y):
    return np.sum(y - y_hat) ** 2


@answers.wrong("square of the sum")
def _(y_hat, y):
    total = 0
    for a, b in zip(y_hat.ravel(), y.ravel()):
        total += a - b
    return total**2


@answers.wrong("twice in place of the square")
def _(y_hat, y):
    return np.sum((y - y_hat) * 2)


@answers.wrong("twice in place of the square")
def _(y_hat, y):
    return np.sum(2 * np.abs(y - y_hat))


@answers.wrong("third power")
def _(y_hat, y):
    return np.sum((y - y_hat) ** 3)


@answers.wrong("squares apart")
def _(y_hat, y):
    return np.sum(y**2 - y_hat**2)


@answers.wrong("squares apart")
def _(y_hat, y):
    return np.sum(y**2) - np.sum(y_hat**2)


@answers.wrong("one square forgotten")
def _(y_hat, y):
    return np.sum(y - y_hat**2)


@answers.wrong("sum in place of the difference")
def _(y_hat, y):
    return np.sum((y + y_hat) ** 2)


@answers.wrong("product")
def _(y_hat, y):
    return np.sum((y * y_hat) ** 2)


@answers.wrong("product")
def _(y_hat, y):
    return np.sum(y_hat * y)


@answers.wrong("np.dot of two rows")
def _(y_hat, y):
    return np.dot(y - y_hat, y - y_hat)


@answers.wrong("np.dot of two rows")
def _(y_hat, y):
    d = y - y_hat
    return d @ d


@answers.wrong("np.dot of a row and a column")
def _(y_hat, y):
    d = y - y_hat
    return np.dot(d, d.T)


@answers.wrong("column times row")
def _(y_hat, y):
    d = y - y_hat
    return np.sum(np.dot(d.T, d))


@answers.wrong("column times row")
def _(y_hat, y):
    return (y - y_hat).T @ (y - y_hat)


@answers.wrong("largest square")
def _(y_hat, y):
    return np.max((y - y_hat) ** 2)


@answers.wrong("not added up")
def _(y_hat, y):
    return (y - y_hat) ** 2


@answers.wrong("wrong axis")
def _(y_hat, y):
    return np.sum((y - y_hat) ** 2, axis=0)


@answers.wrong("wrong axis")
def _(y_hat, y):
    return sum((y - y_hat) ** 2)


@answers.wrong("an array in place of a number")
def _(y_hat, y):
    return np.sum((y - y_hat) ** 2, axis=1)


@answers.wrong("an array in place of a number")
def _(y_hat, y):
    return np.sum((y - y_hat) ** 2, keepdims=True)


@answers.wrong("answers only")
def _(y_hat, y):
    return np.sum(y_hat**2)


@answers.wrong("variance")
def _(y_hat, y):
    return np.var(y - y_hat)


@answers.wrong("cross-entropy")
def _(y_hat, y):
    return -np.sum(y * np.log(y_hat) + (1 - y) * np.log(1 - y_hat))


@answers.wrong("last example left out")
def _(y_hat, y):
    d = (y - y_hat).ravel()
    loss = 0
    for i in range(len(d) - 1):
        loss += d[i] ** 2
    return loss


@answers.wrong("only the last example")
def _(y_hat, y):
    for d in (y - y_hat).ravel():
        loss = d**2
    return loss


@answers.wrong("loops over a row only")
def _(y_hat, y):
    loss = 0
    for i in range(y.shape[1]):
        loss += (y[0, i] - y_hat[0, i]) ** 2
    return loss


@answers.wrong("rounded")
def _(y_hat, y):
    return round(np.sum((y - y_hat) ** 2), 2)


@answers.wrong("^ for **")
def _(y_hat, y):
    return np.sum((y - y_hat) ^ 2)


@answers.wrong("sign flipped")
def _(y_hat, y):
    return -np.sum((y - y_hat) ** 2)


@answers.wrong("sign flipped")
def _(y_hat, y):
    return np.sum(-((y - y_hat) ** 2))


@answers.wrong("argument changed")
def _(y_hat, y):
    y -= y_hat
    y **= 2
    return np.sum(y)


@answers.wrong("errors returned, too")
def _(y_hat, y):
    error = y - y_hat
    return np.sum(error**2), error


@answers.wrong("forgot return")
def _(y_hat, y):
    loss = np.sum((y - y_hat) ** 2)


@answers.wrong("prints in place of returning")
def _(y_hat, y):
    print("L2 =", np.sum((y - y_hat) ** 2))


@answers.wrong("name that does not exist")
def _(y_hat, y):
    return np.sum((Y - y_hat) ** 2)
