"""Answers to `gradients_at_once` as people write them."""

import numpy as np
from written import Answers

answers = Answers("week2_3.gradients_at_once")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "db inside the loop over features": {"db once a feature"},
    "1/m missing": {"1/m missing"},
    "1/m missing in db": {"1/m missing"},
    "1/m twice": {"1/m twice"},
    "times m": {"multiplied by m"},
    "divided by n_x": {"n_x in place of m"},
    "divided by m - 1": {"another count in place of m"},
    "divided by all numbers of X": {"another count in place of m"},
    "dZ not transposed": {"dZ not transposed"},
    "X transposed": {"X transposed"},
    "wrong order": {"wrong order in a product"},
    "* in place of @": {"* in place of @"},
    "products not added up": {"not added up"},
    "db not added up": {"not added up"},
    "wrong axis": {"sum over the wrong axis"},
    "summed to a single number": {"added up to a single number"},
    "keepdims forgotten": {"other shape"},
    "dw a row": {"transposed", "other shape"},
    "db an array": {"other shape"},
    "X forgotten": {"slope of the bias in place of that of the weights", "ignored argument"},
    "dZ forgotten": {"errors forgotten", "ignored argument"},
    "features averaged before they meet the errors": {"errors and features added up apart"},
    "db from dw": {"db from dw"},
    "errors without sign": {"errors without sign"},
    "errors squared": {"errors without sign"},
    "sign flipped": {"sign flipped"},
    "last example left out": {"example left out"},
    "only the last example": {"one example only"},
    "divided inside the loop": {"divided inside the loop"},
    "loop over n_x examples": {"as many examples as features"},
    "other order": {"other order"},
    "argument changed": {"argument changed"},
}

#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "m = dZ.shape[1]": "X and dZ have as many columns, one for each example",
    "return (X @ dZ.T / m, np.sum(dZ) / m)": "a number of NumPy's is as good as one of Python's",
}


# Right


@answers.right("as in the formula")
def _(X, dZ):
    m = X.shape[1]
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return dw, db


@answers.right("means of products")
def _(X, dZ):
    return np.mean(X * dZ, axis=1, keepdims=True), np.mean(dZ)


@answers.right("one loop over the examples")
def _(X, dZ):
    n_x, m = X.shape
    dw, db = np.zeros((n_x, 1)), 0.0
    for i in range(m):
        dw += X[:, i : i + 1] * dZ[0, i]
        db += dZ[0, i]
    return dw / m, db / m


@answers.right("two loops")
def _(X, dZ):
    n_x, m = X.shape
    dw, db = np.zeros((n_x, 1)), 0
    for i in range(m):
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dZ[0, i] / m
        db += dZ[0, i] / m
    return dw, db


@answers.right("einsum")
def _(X, dZ):
    m = dZ.size
    return np.einsum("ji,ki->jk", X, dZ) / m, np.einsum("ki->", dZ) / m


@answers.right("product turned round and transposed")
def _(X, dZ):
    return (dZ @ X.T).T / X.shape[1], dZ.mean()


@answers.right("list of dot products")
def _(X, dZ):
    errors = dZ[0]
    dw = np.array([[np.dot(row, errors)] for row in X]) / len(errors)
    return [dw, sum(errors) / len(errors)]


@answers.right("matrix times vector, reshaped")
def _(X, dZ):
    m = dZ.shape[1]
    dw = (X @ dZ.ravel()).reshape(-1, 1) / m
    db = dZ.sum() / m
    return dw, db.item()


@answers.right("bias as one more feature")
def _(X, dZ):
    with_ones = np.vstack([np.ones((1, X.shape[1])), X])
    theta = with_ones @ dZ.T / X.shape[1]
    return theta[1:], theta[0, 0]


@answers.right("average and vdot")
def _(X, dZ):
    m = len(dZ[0])
    dw = np.average(X * dZ, axis=1)[:, np.newaxis]
    return dw, np.vdot(dZ, np.ones(dZ.shape)) / m


@answers.right("divided first")
def _(X, dZ):
    shares = dZ / dZ.size
    return np.matmul(X, np.transpose(shares)), shares.sum()


# Wrong


@answers.wrong("1/m missing")
def _(X, dZ):
    return X @ dZ.T, np.sum(dZ)


@answers.wrong("1/m missing")
def _(X, dZ):
    dw = np.zeros((len(X), 1))
    for i in range(X.shape[1]):
        dw += X[:, [i]] * dZ[0, i]
    return dw, np.mean(dZ)


@answers.wrong("1/m missing in db")
def _(X, dZ):
    m = X.shape[1]
    return np.dot(X, dZ.T) / m, np.sum(dZ)


@answers.wrong("1/m missing in db")
def _(X, dZ):
    db = 0
    for dz in dZ[0]:
        db += dz
    return np.mean(X * dZ, axis=1, keepdims=True), db


@answers.wrong("1/m twice")
def _(X, dZ):
    m = X.shape[1]
    dZ = dZ / m
    return X @ dZ.T / m, np.sum(dZ) / m


@answers.wrong("1/m twice")
def _(X, dZ):
    m = X.shape[1]
    return X @ dZ.T / m, np.mean(dZ) / m


@answers.wrong("times m")
def _(X, dZ):
    m = X.shape[1]
    return m * np.dot(X, dZ.T), m * np.sum(dZ)


@answers.wrong("divided by n_x")
def _(X, dZ):
    m = len(X)
    return X @ dZ.T / m, np.sum(dZ) / m


@answers.wrong("divided by n_x")
def _(X, dZ):
    m = X.shape[0]
    dw = 1 / m * np.dot(X, dZ.T)
    db = np.mean(dZ)
    return dw, db


@answers.wrong("divided by m - 1")
def _(X, dZ):
    m = dZ.shape[1]
    return X @ dZ.T / (m - 1), np.sum(dZ) / (m - 1)


@answers.wrong("divided by all numbers of X")
def _(X, dZ):
    return X @ dZ.T / X.size, np.mean(dZ)


@answers.wrong("dZ not transposed")
def _(X, dZ):
    m = X.shape[1]
    return X @ dZ / m, np.sum(dZ) / m


@answers.wrong("dZ not transposed")
def _(X, dZ):
    m = X.shape[1]
    dw = np.dot(X, dZ) / m
    return dw, np.mean(dZ)


@answers.wrong("X transposed")
def _(X, dZ):
    m = X.shape[1]
    return X.T @ dZ.T / m, np.sum(dZ) / m


@answers.wrong("wrong order")
def _(X, dZ):
    m = X.shape[1]
    return np.dot(dZ, X) / m, np.sum(dZ) / m


@answers.wrong("wrong order")
def _(X, dZ):
    m = X.shape[1]
    return np.matmul(dZ.T, X) / m, np.sum(dZ) / m


@answers.wrong("* in place of @")
def _(X, dZ):
    m = X.shape[1]
    return X * dZ.T / m, np.sum(dZ) / m


@answers.wrong("* in place of @")
def _(X, dZ):
    m = X.shape[1]
    dw = 1 / m * np.multiply(X, np.transpose(dZ))
    return dw, np.mean(dZ)


@answers.wrong("products not added up")
def _(X, dZ):
    m = X.shape[1]
    return X * dZ / m, np.sum(dZ) / m


@answers.wrong("products not added up")
def _(X, dZ):
    return np.array([[x * dz for x, dz in zip(row, dZ[0])] for row in X]), np.mean(dZ)


@answers.wrong("db not added up")
def _(X, dZ):
    m = X.shape[1]
    return X @ dZ.T / m, dZ / m


@answers.wrong("db not added up")
def _(X, dZ):
    m = X.shape[1]
    return X @ dZ.T / m, np.sum(dZ, axis=0) / m


@answers.wrong("wrong axis")
def _(X, dZ):
    m = X.shape[1]
    return np.sum(X * dZ, axis=0, keepdims=True) / m, np.sum(dZ) / m


@answers.wrong("wrong axis")
def _(X, dZ):
    return np.mean(X * dZ, axis=0), np.mean(dZ)


@answers.wrong("summed to a single number")
def _(X, dZ):
    m = X.shape[1]
    return np.sum(X * dZ) / m, np.sum(dZ) / m


@answers.wrong("summed to a single number")
def _(X, dZ):
    m = X.shape[1]
    dw = 0
    for i in range(m):
        for j in range(len(X)):
            dw += X[j, i] * dZ[0, i]
    return dw / m, np.sum(dZ) / m


@answers.wrong("keepdims forgotten")
def _(X, dZ):
    return np.mean(X * dZ, axis=1), np.mean(dZ)


@answers.wrong("keepdims forgotten")
def _(X, dZ):
    m = X.shape[1]
    return np.dot(X, dZ[0]) / m, np.sum(dZ) / m


@answers.wrong("keepdims forgotten")
def _(X, dZ):
    m = X.shape[1]
    dw = np.zeros(len(X))
    for i in range(m):
        dw += X[:, i] * dZ[0, i]
    return dw / m, np.sum(dZ) / m


@answers.wrong("dw a row")
def _(X, dZ):
    m = X.shape[1]
    return dZ @ X.T / m, np.sum(dZ) / m


@answers.wrong("db an array")
def _(X, dZ):
    m = X.shape[1]
    return X @ dZ.T / m, np.sum(dZ, axis=1, keepdims=True) / m


@answers.wrong("db an array")
def _(X, dZ):
    m = X.shape[1]
    return X @ dZ.T / m, np.mean(dZ, axis=1)


@answers.wrong("X forgotten")
def _(X, dZ):
    m = X.shape[1]
    dw = np.zeros((len(X), 1))
    for i in range(m):
        dw += dZ[0, i]
    return dw / m, np.sum(dZ) / m


@answers.wrong("X forgotten")
def _(X, dZ):
    m = X.shape[1]
    return np.sum(dZ, axis=1, keepdims=True) / m, np.sum(dZ) / m


@answers.wrong("dZ forgotten")
def _(X, dZ):
    return X.mean(axis=1, keepdims=True), np.mean(dZ)


@answers.wrong("features averaged before they meet the errors")
def _(X, dZ):
    return np.mean(X, axis=1, keepdims=True) * np.mean(dZ), np.mean(dZ)


@answers.wrong("db from dw")
def _(X, dZ):
    m = X.shape[1]
    dw = X @ dZ.T / m
    db = np.sum(dw)
    return dw, db


@answers.wrong("db from dw")
def _(X, dZ):
    dw = X @ dZ.T / X.shape[1]
    return dw, np.mean(dw)


@answers.wrong("errors without sign")
def _(X, dZ):
    m = X.shape[1]
    dZ = np.abs(dZ)
    return X @ dZ.T / m, np.sum(dZ) / m


@answers.wrong("errors squared")
def _(X, dZ):
    m = X.shape[1]
    return X @ dZ.T / m, np.sum(dZ**2) / m


@answers.wrong("sign flipped")
def _(X, dZ):
    m = X.shape[1]
    return -X @ dZ.T / m, -np.sum(dZ) / m


@answers.wrong("last example left out")
def _(X, dZ):
    m = X.shape[1]
    dw, db = np.zeros((len(X), 1)), 0.0
    for i in range(m - 1):
        dw += X[:, [i]] * dZ[0, i] / m
        db += dZ[0, i] / m
    return dw, db


@answers.wrong("only the last example")
def _(X, dZ):
    m = X.shape[1]
    for i in range(m):
        dw = X[:, [i]] * dZ[0, i]
        db = dZ[0, i]
    return dw / m, db / m


@answers.wrong("divided inside the loop")
def _(X, dZ):
    m = X.shape[1]
    dw, db = np.zeros((len(X), 1)), 0.0
    for i in range(m):
        dw += X[:, [i]] * dZ[0, i]
        db += dZ[0, i]
        dw /= m
        db /= m
    return dw, db


@answers.wrong("loop over n_x examples")
def _(X, dZ):
    m = X.shape[1]
    dw, db = np.zeros((len(X), 1)), 0.0
    for i in range(len(X)):
        dw += X[:, [i]] * dZ[0, i] / m
        db += dZ[0, i] / m
    return dw, db


@answers.wrong("other order")
def _(X, dZ):
    m = X.shape[1]
    return np.sum(dZ) / m, X @ dZ.T / m


@answers.wrong("dw alone")
def _(X, dZ):
    return X @ dZ.T / X.shape[1]


@answers.wrong("returns a dictionary")
def _(X, dZ):
    m = X.shape[1]
    return {"dw": X @ dZ.T / m, "db": np.sum(dZ) / m}


@answers.wrong("number of examples fixed")
def _(X, dZ):
    m = 7
    return X @ dZ.T / m, np.sum(dZ) / m


@answers.wrong("cut to whole numbers")
def _(X, dZ):
    m = X.shape[1]
    return X @ dZ.T // m, np.sum(dZ) // m


@answers.wrong("argument changed")
def _(X, dZ):
    dZ /= X.shape[1]
    return X @ dZ.T, np.sum(dZ)


@answers.wrong("argument changed")
def _(X, dZ):
    X[:] = X * dZ
    return X.mean(axis=1, keepdims=True), np.mean(dZ)


@answers.wrong("forgot return")
def _(X, dZ):
    m = X.shape[1]
    dw, db = X @ dZ.T / m, np.sum(dZ) / m


@answers.wrong("prints in place of returning")
def _(X, dZ):
    m = X.shape[1]
    print("dw =", X @ dZ.T / m, "db =", np.sum(dZ) / m)


@answers.wrong("name that does not exist")
def _(X, dZ):
    return X @ dZ.T / m, np.sum(dZ) / m


@answers.wrong("db inside the loop over features")
def _(X, dZ):
    n_x, m = X.shape
    dw, db = np.zeros((n_x, 1)), 0.0
    for i in range(m):
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dZ[0, i]
            db += dZ[0, i]
    return dw / m, db / m
