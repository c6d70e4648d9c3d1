"""Answers to `layer_sizes` as people write them."""

import numpy as np
from written import Answers

answers = Answers("week3_4.layer_sizes")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "m in place of n_x": {"examples counted"},
    "m in place of n_y": {"examples counted"},
    "examples taken for rows": {"examples counted"},
    "size of the array": {"all numbers counted"},
    "whole shape": {"whole shape"},
    "hidden units hard-coded": {"hidden units hard-coded"},
    "n_x hard-coded": {"hard-coded"},
    "n_y hard-coded": {"hard-coded"},
    "classes counted": {"labels counted by kind"},
    "hidden units made up": {"hidden units made up"},
    "X and Y exchanged": {"other order", "counted in the other array"},
    "both from X": {"counted in the other array"},
    "values in another order": {"other order"},
    "hidden units left out": {"hidden units left out"},
    "only one size returned": {"only one size"},
    "dictionary": {"dictionary"},
    "bias counted": {"bias counted"},
    "one too small": {"one too small"},
    "labels added up": {"labels added up"},
    "argument changed": {"argument changed"},
}


# Right


@answers.right("as on the page")
def _(X, Y, n_h):
    return X.shape[0], n_h, Y.shape[0]


@answers.right("len")
def _(X, Y, n_h):
    n_x = len(X)
    n_y = len(Y)
    return n_x, n_h, n_y


@answers.right("shapes unpacked")
def _(X, Y, hidden):
    n_x, m = X.shape
    n_y, _ = Y.shape
    return (n_x, hidden, n_y)


@answers.right("list")
def _(X, Y, n_h):
    return [np.shape(X)[0], n_h, np.shape(Y)[0]]


@answers.right("np.size with axis, printed")
def _(X, Y, n_h):
    n_x, n_y = np.size(X, axis=0), np.size(Y, 0)
    print("The size of the input layer is: n_x = " + str(n_x))
    return n_x, n_h, n_y


@answers.right("length of a column")
def _(X, Y, n_h):
    return int(X[:, 0].size), int(n_h), int(Y[:, 0].size)


@answers.right("rows counted in a loop")
def _(X, Y, n_h):
    n_x = n_y = 0
    for _ in X:
        n_x += 1
    for _ in Y:
        n_y += 1
    return n_x, n_h, n_y


@answers.right("columns of the transpose")
def _(X, Y, n_h):
    sizes = (X.T.shape[1], n_h, Y.T.shape[-1])
    return sizes


@answers.right("size divided by m")
def _(X, Y, n_h):
    m = X.shape[1]
    return X.size // m, n_h, Y.size // m


# Wrong


@answers.wrong("m in place of n_x")
def _(X, Y, n_h):
    return X.shape[1], n_h, Y.shape[0]


@answers.wrong("m in place of n_x")
def _(X, Y, n_h):
    m, n_x = X.shape
    n_y = Y.shape[0]
    return n_x, n_h, n_y


@answers.wrong("m in place of n_x")
def _(X, Y, n_h):
    return len(X[0]), n_h, len(Y)


@answers.wrong("m in place of n_y")
def _(X, Y, n_h):
    n_x = X.shape[0]
    n_y = Y.shape[1]
    return n_x, n_h, n_y


@answers.wrong("m in place of n_y")
def _(X, Y, n_h):
    return len(X), n_h, len(Y.T)


@answers.wrong("examples taken for rows")
def _(X, Y, n_h):
    return X.shape[1], n_h, Y.shape[1]


@answers.wrong("examples taken for rows")
def _(X, Y, n_h):
    n_x = np.size(X, 1)
    n_y = np.size(Y, 1)
    return (n_x, n_h, n_y)


@answers.wrong("size of the array")
def _(X, Y, n_h):
    return X.size, n_h, Y.size


@answers.wrong("size of the array")
def _(X, Y, n_h):
    return np.size(X), n_h, Y.shape[0]


@answers.wrong("size of the array")
def _(X, Y, n_h):
    n_x = X.shape[0] * X.shape[1]
    return n_x, n_h, len(Y)


@answers.wrong("whole shape")
def _(X, Y, n_h):
    return X.shape, n_h, Y.shape


@answers.wrong("whole shape")
def _(X, Y, n_h):
    n_x = len(X)
    n_y = np.shape(Y)
    return n_x, n_h, n_y


@answers.wrong("hidden units hard-coded")
def _(X, Y, n_h):
    n_h = 4
    return X.shape[0], n_h, Y.shape[0]


@answers.wrong("hidden units hard-coded")
def _(X, Y, n_h=4):
    return len(X), 4, len(Y)


@answers.wrong("n_x hard-coded")
def _(X, Y, n_h):
    return 2, n_h, 1


@answers.wrong("n_x hard-coded")
def _(X, Y, n_h):
    n_x = 12288
    n_y = Y.shape[0]
    return n_x, n_h, n_y


@answers.wrong("n_y hard-coded")
def _(X, Y, n_h):
    return X.shape[0], n_h, 1


@answers.wrong("n_y hard-coded")
def _(X, Y, n_h):
    n_x, m = X.shape
    n_y = 2
    return n_x, n_h, n_y


@answers.wrong("classes counted")
def _(X, Y, n_h):
    return X.shape[0], n_h, len(np.unique(Y))


@answers.wrong("classes counted")
def _(X, Y, n_h):
    classes = set(Y.ravel().tolist())
    return X.shape[0], n_h, len(classes)


@answers.wrong("hidden units made up")
def _(X, Y, n_h):
    n_x, n_y = len(X), len(Y)
    n_h = (n_x + n_y) // 2
    return n_x, n_h, n_y


@answers.wrong("hidden units made up")
def _(X, Y, n_h):
    return X.shape[0], X.shape[1], Y.shape[0]


@answers.wrong("hidden units made up")
def _(X, Y, n_h):
    n_x = n_h = X.shape[0]
    n_y = Y.shape[0]
    return n_x, n_h, n_y


@answers.wrong("X and Y exchanged")
def _(X, Y, n_h):
    return Y.shape[0], n_h, X.shape[0]


@answers.wrong("both from X")
def _(X, Y, n_h):
    n_x = X.shape[0]
    n_y = X.shape[0]
    return n_x, n_h, n_y


@answers.wrong("values in another order")
def _(X, Y, n_h):
    return X.shape[0], Y.shape[0], n_h


@answers.wrong("values in another order")
def _(X, Y, n_h):
    n_x, n_y = len(X), len(Y)
    return n_h, n_x, n_y


@answers.wrong("hidden units left out")
def _(X, Y, n_h):
    return X.shape[0], Y.shape[0]


@answers.wrong("hidden units left out")
def _(X, Y, n_h):
    n_x, _ = X.shape
    n_y, _ = Y.shape
    return [n_x, n_y]


@answers.wrong("only one size returned")
def _(X, Y, n_h):
    return X.shape[0]
    return n_h
    return Y.shape[0]


@answers.wrong("only one size returned")
def _(X, Y, n_h):
    n_x, n_y = len(X), len(Y)
    return n_y


@answers.wrong("dictionary")
def _(X, Y, n_h):
    return {"n_x": X.shape[0], "n_h": n_h, "n_y": Y.shape[0]}


@answers.wrong("bias counted")
def _(X, Y, n_h):
    return X.shape[0] + 1, n_h, Y.shape[0]


@answers.wrong("bias counted")
def _(X, Y, n_h):
    return len(X), n_h + 1, len(Y)


@answers.wrong("one too small")
def _(X, Y, n_h):
    n_x = 0
    for _ in range(1, len(X)):
        n_x += 1
    return n_x, n_h, len(Y)


@answers.wrong("labels added up")
def _(X, Y, n_h):
    return X.shape[0], n_h, int(Y.sum())


@answers.wrong("decimals")
def _(X, Y, n_h):
    m = X.shape[1]
    return X.size / m, n_h, Y.size / m


@answers.wrong("an array")
def _(X, Y, n_h):
    return np.array([X.shape[0], n_h, Y.shape[0]])


@answers.wrong("more than three values")
def _(X, Y, n_h):
    n_x, m = X.shape
    return n_x, n_h, Y.shape[0], m


@answers.wrong("argument changed")
def _(X, Y, n_h):
    X[:] = 0
    return X.shape[0], n_h, Y.shape[0]


@answers.wrong("shape called")
def _(X, Y, n_h):
    return X.shape(0), n_h, Y.shape(0)


@answers.wrong("place that is not there")
def _(X, Y, n_h):
    return X.shape[2], n_h, Y.shape[2]


@answers.wrong("arrays in place of sizes")
def _(X, Y, n_h):
    return X[0], n_h, Y[0]


@answers.wrong("forgot return")
def _(X, Y, n_h):
    n_x = X.shape[0]
    n_y = Y.shape[0]


@answers.wrong("prints in place of returning")
def _(X, Y, n_h):
    print(X.shape[0], n_h, Y.shape[0])


@answers.wrong("text")
def _(X, Y, n_h):
    return f"{X.shape[0]}, {n_h}, {Y.shape[0]}"


@answers.wrong("name that does not exist")
def _(X, Y, n_h):
    return X.shape[0], n_H, Y.shape[0]
