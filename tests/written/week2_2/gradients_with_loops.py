"""Answers to `gradients_with_loops` as people write them."""

import math

import numpy as np
from written import Answers
from written.week2_2.given import cross_entropy, gradients_of_one, sigmoid

answers = Answers("week2_2.gradients_with_loops")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "divided inside the loop": {"divided inside the loop"},
    "divided inside and after the loop": {"divided inside the loop"},
    "divided in the loop over the features": {"divided inside the loop"},
    "J not divided": {"1/m missing"},
    "dw not divided": {"1/m missing"},
    "db not divided": {"1/m missing"},
    "nothing divided": {"1/m missing"},
    "divided twice": {"1/m twice"},
    "divided by n_x": {"n_x in place of m"},
    "divided by m - 1": {"another count in place of m"},
    "divided by i": {"another count in place of m"},
    "y - a": {"sign flipped"},
    "dw subtracted": {"sign flipped"},
    "J without minus": {"sign of the cost flipped"},
    "dw overwritten": {"overwritten, not added up"},
    "db overwritten": {"overwritten, not added up"},
    "J overwritten": {"overwritten, not added up"},
    "sums set to 0 in the loop": {"overwritten, not added up"},
    "dw set to 0 in the loop": {"overwritten, not added up"},
    "last example left out": {"example left out"},
    "first example left out": {"example left out"},
    "one example too many": {"exception"},
    "returned in the loop": {"first example only"},
    "only as many examples as features": {"n_x examples"},
    "z not set back": {"z not set back"},
    "z overwritten": {"last feature only"},
    "last feature left out": {"feature left out"},
    "first feature left out in dw": {"feature left out"},
    "two features hard-coded": {"two features only"},
    "two features hard-coded, as dw1 and dw2": {"two features only"},
    "first feature in each dw": {"first feature only"},
    "last feature in each dw": {"last feature only"},
    "dw of the last feature only": {"last feature only"},
    "first label for all": {"first example again and again"},
    "first example for all": {"first example again and again"},
    "X[i, j]": {"i and j exchanged"},
    "m and n_x exchanged": {"i and j exchanged"},
    "label of another example": {"i and j exchanged"},
    "Y[i, 0]": {"axes of a column or a row exchanged"},
    "w[0, j]": {"axes of a column or a row exchanged"},
    "Y[i]": {"axes of a column or a row exchanged"},
    "rows of X as examples": {"exception"},
    "bias forgotten": {"bias forgotten"},
    "bias subtracted": {"bias subtracted"},
    "bias with each feature": {"bias more than once"},
    "bias twice": {"bias more than once"},
    "sigmoid forgotten": {"never a number", "sigmoid forgotten"},
    "sigmoid forgotten in dz": {"sigmoid forgotten"},
    "sigmoid twice": {"sigmoid twice"},
    "sign in the exponent": {"sign of z flipped"},
    "tanh": {"another function in place of the sigmoid"},
    "rounded answers": {"answers in place of probabilities"},
    "da in place of dz": {"dA where dz belongs"},
    "slope of the sigmoid too often": {"slope of the sigmoid once too often"},
    "y forgotten in dz": {"labels forgotten"},
    "X forgotten in dw": {"X forgotten"},
    "dz forgotten in dw": {"errors forgotten"},
    "w in place of X": {"w in place of X"},
    "db in the inner loop": {"db in the loop over the features"},
    "db with X": {"db with X"},
    "db the sum of dw": {"db with X"},
    "dw a single number": {"dw a single number"},
    "dw starts at ones": {"started elsewhere"},
    "dw starts at w": {"started elsewhere"},
    "dw starts at w and changes it": {"argument changed"},
    "step": {"argument changed", "step in place of the slope"},
    "squared error": {"squared error"},
    "half the squared error": {"squared error"},
    "absolute error": {"error in place of the loss"},
    "minus on the first term only": {"minus in one term only"},
    "second term missing": {"term missing"},
    "1 - y forgotten": {"label forgotten in one term"},
    "logs swapped": {"terms exchanged"},
    "log of a - 1": {"never a number"},
    "log of a - 1, for label 0 only": {"logarithm of a - 1"},
    "log of 1 + a": {"logarithm of another number"},
    "log10": {"another logarithm"},
    "log forgotten": {"logarithm forgotten"},
    "losses not added up": {"not added up over the examples"},
    "flat dw": {"other shape"},
    "dw a row": {"other shape", "transposed"},
    "J in an array": {"other shape"},
    "* in place of @": {"not added up over the examples"},
    "sum in the loop over the features": {"same slope for all weights"},
    "dw, db, J": {"other order"},
    "dw of whole numbers": {"whole numbers"},
    "argument changed": {"argument changed"},
    "no name": {"exception"},
    "dw never begun": {"exception"},
}
#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "z += w[j, -1] * X[j, i]": "the weights have one column",
    "a, y = (SIGMOID(z), Y[-1, i])": "the labels have one row",
    "dw[j, -1] += X[j, i] * dz": "the slopes have one column",
    "dw[j,] += X[j, i] * dz": "a row of one number takes a number",
    "a, y = (SIGMOID(z), Y[0, i])": "the last round of the loop leaves the right ones behind",
}


# Right


@answers.right("two loops")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.right("one loop, columns of X")
def _(w, b, X, Y):
    m = X.shape[1]
    J = db = 0
    dw = np.zeros(w.shape)
    for i in range(m):
        x = X[:, i : i + 1]
        a = sigmoid((w.T @ x).item() + b)
        J -= Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)
        dz = a - Y[0, i]
        dw += x * dz
        db += dz
    J /= m
    dw /= m
    db /= m
    return J, dw, db


@answers.right("no loop")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    J = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return J, dw, db


@answers.right("lists and math")
def _(w, b, X, Y):
    n_x, m = X.shape
    total, slope, slopes = 0.0, 0.0, [0.0] * n_x
    for i in range(m):
        z = b + sum(w[j, 0] * X[j, i] for j in range(n_x))
        a = 1 / (1 + math.exp(-z))
        total += -math.log(a) if Y[0, i] == 1 else -math.log(1 - a)
        slope += a - Y[0, i]
        for j in range(n_x):
            slopes[j] += (a - Y[0, i]) * X[j, i]
    return total / m, np.array(slopes).reshape(n_x, 1) / m, slope / m


@answers.right("earlier functions")
def _(w, b, X, Y):
    J, dw, db, m = 0.0, 0.0, 0.0, X.shape[1]
    for x, y in zip(X.T, Y[0], strict=True):
        dz, dw_i, db_i = gradients_of_one(w, b, x[:, None], y)
        J += cross_entropy(y + dz, y) / m
        dw += dw_i / m
        db += db_i / m
    return J, dw, db


@answers.right("divided at each step")
def _(w, b, X, Y):
    m = X.shape[1]
    J = db = 0
    dw = np.zeros(w.shape)
    for i in range(m):
        x = X[:, i : i + 1]
        a = sigmoid((w.T @ x).item() + b)
        J -= (Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)) / m
        dz = a - Y[0, i]
        dw += x * dz / m
        db += dz / m
    return J, dw, db


@answers.right("einsum")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.einsum("ji,jk->ik", w, X) + b)
    J = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = np.einsum("jk,ik->ji", X, dZ) / m
    db = np.sum(dZ) / m
    return J, dw, db


@answers.right("the features outside")
def _(w, b, X, Y):
    n_x, m = X.shape
    z = [b] * m
    for j in range(n_x):
        for i in range(m):
            z[i] += w[j, 0] * X[j, i]
    a = [sigmoid(number) for number in z]
    dz = [a[i] - Y[0, i] for i in range(m)]
    J = sum(cross_entropy(a[i], Y[0, i]) for i in range(m)) / m
    dw = np.array([[sum(X[j, i] * dz[i] for i in range(m)) / m] for j in range(n_x)])
    return J, dw, sum(dz) / m


@answers.right("while loops")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, dw, db = 0, np.zeros((n_x, 1)), 0
    i = 0
    while i < m:
        z, j = b, 0
        while j < n_x:
            z, j = z + w[j][0] * X[j][i], j + 1
        dz = sigmoid(z) - Y[0][i]
        J += cross_entropy(sigmoid(z), Y[0][i])
        dw += X[:, [i]] * dz
        db += dz
        i += 1
    return J / m, dw / m, db / m


@answers.right("enumerate, flat weights")
def _(w, b, X, Y):
    dw, losses, errors = np.zeros(len(w)), [], []
    for i, y in enumerate(Y.flatten()):
        a = sigmoid(np.dot(w.flatten(), X[:, i]) + b)
        losses.append(-np.log(a if y else 1 - a))
        errors.append(a - y)
        dw = dw + X[:, i] * (a - y)
    return np.mean(losses), dw[:, np.newaxis] / len(errors), np.mean(errors)


@answers.right("means of rows")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    J = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = np.mean(X * dZ, axis=1, keepdims=True)
    db = dZ.mean()
    return J, dw, db


# Wrong


@answers.wrong("divided inside the loop")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
        J = J / m
        dw = dw / m
        db = db / m
    return J, dw, db


@answers.wrong("divided inside the loop")
def _(w, b, X, Y):
    m = X.shape[1]
    J = db = 0
    dw = np.zeros(w.shape)
    for i in range(m):
        x = X[:, i : i + 1]
        a = sigmoid((w.T @ x).item() + b)
        J -= Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)
        dz = a - Y[0, i]
        dw += x * dz
        db += dz
        dw /= m
        db /= m
    J /= m
    return J, dw, db


@answers.wrong("divided inside and after the loop")
def _(w, b, X, Y):
    m = X.shape[1]
    J = db = 0
    dw = np.zeros(w.shape)
    for i in range(m):
        x = X[:, i : i + 1]
        a = sigmoid((w.T @ x).item() + b)
        J -= Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)
        dz = a - Y[0, i]
        dw += x * dz
        db += dz
        dw /= m
    J /= m
    dw /= m
    db /= m
    return J, dw, db


@answers.wrong("divided in the loop over the features")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
            dw /= m
        db += dz
    J = J / m
    db = db / m
    return J, dw, db


@answers.wrong("J not divided")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("dw not divided")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    db = db / m
    return J, dw, db


@answers.wrong("db not divided")
def _(w, b, X, Y):
    m = X.shape[1]
    J = db = 0
    dw = np.zeros(w.shape)
    for i in range(m):
        x = X[:, i : i + 1]
        a = sigmoid((w.T @ x).item() + b)
        J -= Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)
        dz = a - Y[0, i]
        dw += x * dz
        db += dz
    J /= m
    dw /= m
    return J, dw, db


@answers.wrong("nothing divided")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    return J, dw, db


@answers.wrong("divided twice")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    J = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.mean(dZ) / m
    return J, dw, db


@answers.wrong("divided by n_x")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / n_x
    dw = dw / n_x
    db = db / n_x
    return J, dw, db


@answers.wrong("divided by m - 1")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    J = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = X @ dZ.T / (m - 1)
    db = np.sum(dZ) / (m - 1)
    return J, dw, db


@answers.wrong("divided by i")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / i
    db = db / i
    return J, dw, db


@answers.wrong("y - a")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = y - a
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("y - a")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    J = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = Y - A
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return J, dw, db


@answers.wrong("dw subtracted")
def _(w, b, X, Y):
    m = X.shape[1]
    J = db = 0
    dw = np.zeros(w.shape)
    for i in range(m):
        x = X[:, i : i + 1]
        a = sigmoid((w.T @ x).item() + b)
        J -= Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)
        dz = a - Y[0, i]
        dw -= x * dz
        db += dz
    J /= m
    dw /= m
    db /= m
    return J, dw, db


@answers.wrong("J without minus")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += y * np.log(a) + (1 - y) * np.log(1 - a)
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("J without minus")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    J = np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return J, dw, db


@answers.wrong("dw overwritten")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] = X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("dw overwritten")
def _(w, b, X, Y):
    m = X.shape[1]
    J = db = 0
    dw = np.zeros(w.shape)
    for i in range(m):
        x = X[:, i : i + 1]
        a = sigmoid((w.T @ x).item() + b)
        J -= Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)
        dz = a - Y[0, i]
        dw = x * dz
        db += dz
    J /= m
    dw /= m
    db /= m
    return J, dw, db


@answers.wrong("db overwritten")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db = dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("J overwritten")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J = -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("sums set to 0 in the loop")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        J, db, dw = 0.0, 0.0, np.zeros((n_x, 1))
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("dw set to 0 in the loop")
def _(w, b, X, Y):
    m = X.shape[1]
    J = db = 0
    dw = np.zeros(w.shape)
    for i in range(m):
        dw = np.zeros(w.shape)
        x = X[:, i : i + 1]
        a = sigmoid((w.T @ x).item() + b)
        J -= Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)
        dz = a - Y[0, i]
        dw += x * dz
        db += dz
    J /= m
    dw /= m
    db /= m
    return J, dw, db


@answers.wrong("last example left out")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m - 1):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("first example left out")
def _(w, b, X, Y):
    m = X.shape[1]
    J = db = 0
    dw = np.zeros(w.shape)
    for i in range(1, m):
        x = X[:, i : i + 1]
        a = sigmoid((w.T @ x).item() + b)
        J -= Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)
        dz = a - Y[0, i]
        dw += x * dz
        db += dz
    J /= m
    dw /= m
    db /= m
    return J, dw, db


@answers.wrong("one example too many")
def _(w, b, X, Y):
    m = X.shape[1]
    J = db = 0
    dw = np.zeros(w.shape)
    for i in range(m + 1):
        x = X[:, [i]]
        a = sigmoid((w.T @ x).item() + b)
        J -= Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)
        dz = a - Y[0, i]
        dw += x * dz
        db += dz
    J /= m
    dw /= m
    db /= m
    return J, dw, db


@answers.wrong("returned in the loop")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
        return J / m, dw / m, db / m


@answers.wrong("only as many examples as features")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(n_x):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("z not set back")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    z = b
    for i in range(m):
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("z overwritten")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z = w[j, 0] * X[j, i] + b
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("last feature left out")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x - 1):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x - 1):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("first feature left out in dw")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(1, n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("two features hard-coded")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(2):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(2):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("two features hard-coded, as dw1 and dw2")
def _(w, b, X, Y):
    m = X.shape[1]
    J = dw1 = dw2 = db = 0.0
    for i in range(m):
        z = w[0, 0] * X[0, i] + w[1, 0] * X[1, i] + b
        a = sigmoid(z)
        J += -(Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a))
        dz = a - Y[0, i]
        dw1 += X[0, i] * dz
        dw2 += X[1, i] * dz
        db += dz
    return J / m, np.array([[dw1 / m], [dw2 / m]]), db / m


@answers.wrong("first feature in each dw")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[0, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("last feature in each dw")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        dw += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("dw of the last feature only")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("first label for all")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, 0]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("first example for all")
def _(w, b, X, Y):
    m = X.shape[1]
    J = db = 0
    dw = np.zeros(w.shape)
    for i in range(m):
        x = X[:, 0:1]
        a = sigmoid((w.T @ x).item() + b)
        J -= Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)
        dz = a - Y[0, i]
        dw += x * dz
        db += dz
    J /= m
    dw /= m
    db /= m
    return J, dw, db


@answers.wrong("X[i, j]")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[i, j]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[i, j] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("m and n_x exchanged")
def _(w, b, X, Y):
    m, n_x = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("label of another example")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, j]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("Y[i, 0]")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[i, 0]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("w[0, j]")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[0, j] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("Y[i]")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("rows of X as examples")
def _(w, b, X, Y):
    m = X.shape[1]
    J = db = 0
    dw = np.zeros(w.shape)
    for i in range(m):
        x = X[i : i + 1, :].T
        a = sigmoid((w.T @ x).item() + b)
        J -= Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)
        dz = a - Y[0, i]
        dw += x * dz
        db += dz
    J /= m
    dw /= m
    db /= m
    return J, dw, db


@answers.wrong("bias forgotten")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = 0
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("bias forgotten")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X))
    J = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return J, dw, db


@answers.wrong("bias subtracted")
def _(w, b, X, Y):
    m = X.shape[1]
    J = db = 0
    dw = np.zeros(w.shape)
    for i in range(m):
        x = X[:, i : i + 1]
        a = sigmoid((w.T @ x).item() - b)
        J -= Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)
        dz = a - Y[0, i]
        dw += x * dz
        db += dz
    J /= m
    dw /= m
    db /= m
    return J, dw, db


@answers.wrong("bias with each feature")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = 0
        for j in range(n_x):
            z += w[j, 0] * X[j, i] + b
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("bias twice")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z + b)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("sigmoid forgotten")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = z
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("sigmoid forgotten in dz")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = z - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("sigmoid twice")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(sigmoid(w.T @ X + b))
    J = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return J, dw, db


@answers.wrong("sign in the exponent")
def _(w, b, X, Y):
    n_x, m = X.shape
    total, slope, slopes = 0.0, 0.0, [0.0] * n_x
    for i in range(m):
        z = b + sum(w[j, 0] * X[j, i] for j in range(n_x))
        a = 1 / (1 + math.exp(z))
        total += -math.log(a) if Y[0, i] == 1 else -math.log(1 - a)
        slope += a - Y[0, i]
        for j in range(n_x):
            slopes[j] += (a - Y[0, i]) * X[j, i]
    return total / m, np.array(slopes).reshape(n_x, 1) / m, slope / m


@answers.wrong("tanh")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = np.tanh(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("rounded answers")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = round(a) - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("da in place of dz")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = -y / a + (1 - y) / (1 - a)
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("slope of the sigmoid too often")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = (a - y) * a * (1 - a)
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("y forgotten in dz")
def _(w, b, X, Y):
    m = X.shape[1]
    J = db = 0
    dw = np.zeros(w.shape)
    for i in range(m):
        x = X[:, i : i + 1]
        a = sigmoid((w.T @ x).item() + b)
        J -= Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)
        dz = a
        dw += x * dz
        db += dz
    J /= m
    dw /= m
    db /= m
    return J, dw, db


@answers.wrong("X forgotten in dw")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("X forgotten in dw")
def _(w, b, X, Y):
    m = X.shape[1]
    J = db = 0
    dw = np.zeros(w.shape)
    for i in range(m):
        x = X[:, i : i + 1]
        a = sigmoid((w.T @ x).item() + b)
        J -= Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)
        dz = a - Y[0, i]
        dw += dz
        db += dz
    J /= m
    dw /= m
    db /= m
    return J, dw, db


@answers.wrong("dz forgotten in dw")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i]
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("w in place of X")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += w[j, 0] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("db in the inner loop")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
            db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("db with X")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += X[j, i] * dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("db the sum of dw")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    J = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dw)
    return J, dw, db


@answers.wrong("dw a single number")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = 0.0
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("dw starts at ones")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.ones((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("dw starts at w")
def _(w, b, X, Y):
    m = X.shape[1]
    J = db = 0
    dw = w.copy()
    for i in range(m):
        x = X[:, i : i + 1]
        a = sigmoid((w.T @ x).item() + b)
        J -= Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)
        dz = a - Y[0, i]
        dw += x * dz
        db += dz
    J /= m
    dw /= m
    db /= m
    return J, dw, db


@answers.wrong("dw starts at w and changes it")
def _(w, b, X, Y):
    m = X.shape[1]
    J = db = 0
    dw = w
    for i in range(m):
        x = X[:, i : i + 1]
        a = sigmoid((w.T @ x).item() + b)
        J -= Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)
        dz = a - Y[0, i]
        dw += x * dz
        db += dz
    J /= m
    dw /= m
    db /= m
    return J, dw, db


@answers.wrong("step")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    J = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return J, w - dw, b - db


@answers.wrong("step")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    J = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    alpha = 0.01
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    w -= alpha * dw
    return J, dw, db


@answers.wrong("squared error")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += (a - y) ** 2
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("half the squared error")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    J = 0.5 * np.mean((A - Y) ** 2)
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return J, dw, db


@answers.wrong("absolute error")
def _(w, b, X, Y):
    m = X.shape[1]
    J = db = 0
    dw = np.zeros(w.shape)
    for i in range(m):
        x = X[:, i : i + 1]
        a = sigmoid((w.T @ x).item() + b)
        J += abs(a - Y[0, i])
        dz = a - Y[0, i]
        dw += x * dz
        db += dz
    J /= m
    dw /= m
    db /= m
    return J, dw, db


@answers.wrong("minus on the first term only")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -y * np.log(a) + (1 - y) * np.log(1 - a)
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("second term missing")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -y * np.log(a)
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("1 - y forgotten")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("logs swapped")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(1 - a) + (1 - y) * np.log(a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("log of a - 1")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(a - 1))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("log of a - 1, for label 0 only")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        if y == 1:
            J -= np.log(a)
        else:
            J -= np.log(a - 1)
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("log of 1 + a")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 + a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("log10")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log10(a) + (1 - y) * np.log10(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("log forgotten")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * (a) + (1 - y) * (1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("losses not added up")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    J = -(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return J, dw, db


@answers.wrong("flat dw")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros(n_x)
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("dw a row")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    J = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = dZ @ X.T / m
    db = np.sum(dZ) / m
    return J, dw, db


@answers.wrong("J in an array")
def _(w, b, X, Y):
    m = X.shape[1]
    J = db = 0
    dw = np.zeros(w.shape)
    for i in range(m):
        x = X[:, i : i + 1]
        a = sigmoid(w.T @ x + b)
        J -= Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)
        dz = a - Y[0, i]
        dw += x * dz
        db += dz
    J /= m
    dw /= m
    db /= m
    return J, dw, db


@answers.wrong("* in place of @")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    J = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = X * dZ / m
    db = np.sum(dZ) / m
    return J, dw, db


@answers.wrong("sum in the loop over the features")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("dw, db, J")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return dw, db, J


@answers.wrong("J missing")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return dw, db


@answers.wrong("a dictionary")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return {"J": J, "dw": dw, "db": db}


@answers.wrong("a list for dw")
def _(w, b, X, Y):
    n_x, m = X.shape
    total, slope, slopes = 0.0, 0.0, [0.0] * n_x
    for i in range(m):
        z = b + sum(w[j, 0] * X[j, i] for j in range(n_x))
        a = 1 / (1 + math.exp(-z))
        total += -math.log(a) if Y[0, i] == 1 else -math.log(1 - a)
        slope += a - Y[0, i]
        for j in range(n_x):
            slopes[j] += (a - Y[0, i]) * X[j, i]
    return total / m, [[slope / m] for slope in slopes], slope / m


@answers.wrong("dw of whole numbers")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1), dtype=int)
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("argument changed")
def _(w, b, X, Y):
    m = X.shape[1]
    J = db = 0
    dw = np.zeros(w.shape)
    for i in range(m):
        x = X[:, i : i + 1]
        a = sigmoid((w.T @ x).item() + b)
        J -= Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)
        dz = a - Y[0, i]
        x *= dz
        dw += x
        db += dz
    J /= m
    dw /= m
    db /= m
    return J, dw, db


@answers.wrong("b changed in the loop")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        b = b - 0.1
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("no name")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = Sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("no name")
def _(w, b, X, Y):
    m = X.shape[1]
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("dw never begun")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    return J, dw, db


@answers.wrong("forgot return")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m


@answers.wrong("prints in place of returning")
def _(w, b, X, Y):
    n_x, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n_x, 1))
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = sigmoid(z)
        y = Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    J = J / m
    dw = dw / m
    db = db / m
    print(J, dw, db)
