"""Answers to `propagate` as people write them."""

import math

import numpy as np
from written import Answers
from written.week2_4.given import propagate, sigmoid

answers = Answers("week2_4.propagate")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "m - 1 in place of m": {"another count in place of m"},
    "size of X taken for m": {"another count in place of m"},
    "1/m on one term of the cost only": {"1/m on one term"},
    "factor 1 - a missing in the chain rule": {"slope of the sigmoid in part"},
    "tanh in place of sigmoid": {"another function in place of the sigmoid"},
    "m hard-coded": {"another count in place of m"},
    "1/m missing in dw": {"1/m missing"},
    "1/m missing in db": {"1/m missing"},
    "1/m missing in the cost": {"1/m missing"},
    "1/m missing everywhere": {"1/m missing"},
    "1/m missing in dw and db": {"1/m missing"},
    "1/m twice in dw": {"1/m twice"},
    "1/m twice in db": {"1/m twice"},
    "1/m twice in dw and db": {"1/m twice"},
    "1/m twice in the cost": {"1/m twice"},
    "n_x in place of m": {"n_x in place of m"},
    "n_x in place of m in dw": {"n_x in place of m"},
    "n_x in place of m in the cost": {"n_x in place of m"},
    "rows of Y taken for m": {"1/m missing"},
    "1/(2m) in place of 1/m in the cost": {"constant factor"},
    "sign of dZ flipped": {"sign flipped"},
    "sign of dw flipped": {"sign flipped"},
    "sign of db flipped": {"sign flipped"},
    "sign of the cost flipped": {"sign of the cost flipped"},
    "minus sign before one term of the cost only": {"terms subtracted"},
    "slope with respect to A in place of Z": {"dA where dZ belongs"},
    "extra factor a(1 - a)": {"slope of the sigmoid once too often"},
    "w not transposed": {"w not transposed"},
    "X transposed in place of w": {"w not transposed"},
    "dZ not transposed in dw": {"dZ not transposed"},
    "examples taken for rows": {"wrong order in a product"},
    "column of answers against a row of labels": {"column against row"},
    "* for @ in Z": {"* in place of @"},
    "* for @ in dw": {"* in place of @"},
    "bias forgotten": {"bias forgotten"},
    "bias outside the sigmoid": {"bias outside the sigmoid"},
    "bias subtracted": {"bias subtracted"},
    "sigmoid forgotten": {"sigmoid forgotten"},
    "sigmoid forgotten in the slopes": {"sigmoid forgotten"},
    "sigmoid applied twice": {"sigmoid twice"},
    "sign of the exponent flipped": {"sign of Z flipped"},
    "labels forgotten in dZ": {"labels forgotten"},
    "labels forgotten in db": {"labels forgotten"},
    "labels forgotten in the cost": {"same label in both terms", "ignored argument"},
    "classes exchanged in the cost": {"terms exchanged"},
    "answers and labels exchanged in the cost": {"labels and answers exchanged"},
    "second term of the cost missing": {"term missing"},
    "first term of the cost missing": {"term missing"},
    "cost with log2": {"another logarithm"},
    "cost with log10": {"another logarithm"},
    "log(1 + a) for log(1 - a)": {"sign inside the logarithm"},
    "logarithm forgotten in the cost": {"logarithm forgotten"},
    "squared error in place of the loss": {"squared error"},
    "squared error in place of the loss, in the slopes too": {
        "slope of the sigmoid once too often",
        "squared error",
    },
    "absolute error in place of the loss": {"absolute error"},
    "answers in place of probabilities in dZ": {"answers in place of probabilities"},
    "no clipping": {"no clipping"},
    "nan covered up in place of clipping": {"no clipping"},
    "clipped on one side only": {"no clipping"},
    "clipping finer than the computer's numbers": {"no clipping"},
    "clipping too coarse": {"clipped too much"},
    "coarse clipping of the slopes too": {"clipped too much"},
    "wrong axis in db": {"sum over the wrong axis or none"},
    "db not summed": {"sum over the wrong axis or none"},
    "db an array": {"other shape"},
    "cost an array": {"other shape"},
    "losses not averaged": {"sum over the wrong axis or none"},
    "wrong axis in the cost": {"sum over the wrong axis or none"},
    "wrong axis in dw": {"sum over the wrong axis"},
    "keepdims forgotten in dw": {"other shape"},
    "dw squeezed": {"other shape"},
    "dw a row": {"other shape"},
    "dw averaged over all weights": {"summed to a single number"},
    "overwritten in the loop in place of added up": {"overwritten, not added up"},
    "last example left out of the loop": {"example left out"},
    "divided by m inside the loop": {"divided inside the loop"},
    "argument changed": {"argument changed"},
    "values returned in another order": {"other order"},
}

#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "m = Y.shape[1]": "there are as many labels as examples",
    "dZ = safe - Y": "clipping moves an answer by 1e-15 at most",
    "safe = np.clip(A, 2e-15, 1 - 1e-15)": "where to clip is free, within reason",
    "safe = np.clip(A, 1e-15, 1 - 2e-15)": "where to clip is free, within reason",
    "safe = np.clip(1e-15, A, 1 - 1e-15)": "the larger of two numbers, whichever comes first",
}


# Right


@answers.right("as in the formulas")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return dw, db, cost


@answers.right("np.dot and 1/m, cost squeezed")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * (np.dot(Y, np.log(a).T) + np.dot(1 - Y, np.log(1 - a).T))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return dw, db, np.squeeze(cost)


@answers.right("einsum")
def _(w, b, X, Y):
    m = Y.size
    A = sigmoid(np.einsum("ji,jk->ik", w, X) + b)
    safe = A.clip(1e-12, 1 - 1e-12)
    losses = np.einsum("ik,ik->k", Y, np.log(safe)) + np.einsum("ik,ik->k", 1 - Y, np.log(1 - safe))
    error = np.subtract(A, Y)
    return np.einsum("jk,ik->ji", X, error) / m, np.einsum("ik->", error) / m, -losses.sum() / m


@answers.right("matmul and inner")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.matmul(w.T, X) + b)
    a = np.minimum(np.maximum(A, 1e-15), 1 - 1e-15)
    cost = -(np.inner(Y, np.log(a)) + np.inner(1 - Y, np.log(1 - a))).item() / m
    return np.inner(X, A - Y) / m, np.inner(A - Y, np.ones(m)).item() / m, cost


@answers.right("multiply and sum")
def _(w, b, X, Y):
    m = X.shape[1]
    Z = np.sum(w * X, axis=0, keepdims=True) + b
    A = sigmoid(Z)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.sum(np.multiply(Y, np.log(safe)) + np.multiply(1 - Y, np.log(1 - safe))) / m
    dw = np.sum(np.multiply(X, A - Y), axis=1, keepdims=True) / m
    return dw, np.sum(A - Y) / m, cost


@answers.right("means only")
def _(w, b, X, Y):
    A = sigmoid(w.T.dot(X) + b)
    error = A - Y
    p = np.where(Y == 1, A, 1 - A)
    cost = np.mean(-np.log(np.clip(p, 1e-15, None)))
    return (X * error).mean(axis=1, keepdims=True), error.mean(), cost


@answers.right("averages and log1p")
def _(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = np.average(-Y * np.log(safe) - (1 - Y) * np.log1p(-safe))
    dw = np.average(X * (A - Y), axis=1).reshape(w.shape)
    return dw, np.average(A - Y), cost


@answers.right("cost from Z by logaddexp")
def _(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    cost = np.mean(np.logaddexp(0, Z) - Y * Z)
    dZ = sigmoid(Z) - Y
    return X @ dZ.T / m, dZ.sum() / m, cost


@answers.right("vdot for the sums")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -(np.vdot(Y, np.log(safe)) + np.vdot(1 - Y, np.log(1 - safe))) / m
    dw = np.array([[np.vdot(row, A - Y) / m] for row in X])
    return dw, np.vdot(np.ones(m), A - Y) / m, cost


@answers.right("loop over the examples")
def _(w, b, X, Y):
    m = X.shape[1]
    dw, db, cost = np.zeros(w.shape), 0.0, 0.0
    for i in range(m):
        x, y = X[:, i : i + 1], Y[0, i]
        a = sigmoid((w.T @ x).item() + b)
        dw += x * (a - y)
        db += a - y
        a = min(max(a, 1e-15), 1 - 1e-15)
        cost += -(y * math.log(a) + (1 - y) * math.log(1 - a))
    return dw / m, db / m, cost / m


@answers.right("loops over everything, plain Python numbers")
def _(w, b, X, Y):
    n, m = X.shape
    slopes, slope_b, total = [0.0] * n, 0.0, 0.0
    for k in range(m):
        z = b
        for j in range(n):
            z += w[j, 0] * X[j, k]
        a = 0.5 * (1 + math.tanh(z / 2))
        p = a if Y[0, k] == 1 else 1 - a
        total -= math.log(max(p, 1e-15))
        slope_b += a - Y[0, k]
        for j in range(n):
            slopes[j] += X[j, k] * (a - Y[0, k])
    return np.array(slopes).reshape(n, 1) / m, float(slope_b / m), total / m


@answers.right("zip over columns and labels, returned as a list")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    losses = [
        -math.log(max(a, 1e-15)) if y == 1 else -math.log(max(1 - a, 1e-15))
        for a, y in zip(A.ravel(), Y.ravel(), strict=True)
    ]
    parts = [x * (a - y) for x, a, y in zip(X.T, A[0], Y[0], strict=True)]
    dw = (sum(parts) / m).reshape(-1, 1)
    return [dw, sum(A[0] - Y[0]) / m, sum(losses) / m]


@answers.right("chain rule in two steps, with a safe A")
def _(w, b, X, Y):
    m = X.shape[1]
    A = np.clip(sigmoid(w.T @ X + b), 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dA = -Y / A + (1 - Y) / (1 - A)
    dZ = dA * A * (1 - A)
    return 1 / m * X @ dZ.T, 1 / m * np.sum(dZ), cost


@answers.right("bias as a weight of an extra row of ones")
def _(w, b, X, Y):
    m = X.shape[1]
    theta = np.concatenate([w, [[b]]])
    X1 = np.concatenate([X, np.ones((1, m))])
    A = sigmoid(theta.T @ X1)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -(Y * np.log(safe) + (1 - Y) * np.log(1 - safe)).mean()
    slopes = X1 @ (A - Y).T / m
    return slopes[:-1], slopes[-1, 0], cost


@answers.right("examples as rows inside")
def _(weights, bias, features, labels):
    rows, targets = features.T, labels.T
    probabilities = sigmoid(rows @ weights + bias)
    errors = probabilities - targets
    p = np.clip(np.where(targets == 1, probabilities, 1 - probabilities), 1e-15, 1)
    return rows.T @ errors / len(rows), np.mean(errors), -np.mean(np.log(p))


@answers.right("nested functions and 0-d arrays")
def _(w, b, X, Y):
    def forward():
        return sigmoid(w.T @ X + b)

    def loss(A):
        a = np.clip(A, 1e-15, 1 - 1e-15)
        return -Y * np.log(a) - (1 - Y) * np.log(1 - a)

    def backward(A):
        return X @ (A - Y).T / Y.size, np.array(np.mean(A - Y))

    A = forward()
    dw, db = backward(A)
    return dw, db, np.array(np.mean(loss(A)))


@answers.right("in place on arrays of its own")
def _(w, b, X, Y):
    A = w.T @ X + b
    A = 1 / (1 + np.exp(-A))
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.sum(np.log(safe[Y == 1])) - np.sum(np.log(1 - safe[Y == 0]))
    A -= Y
    A /= X.shape[1]
    return X @ A.T, A.sum(), cost / X.shape[1]


@answers.right("halves of the examples added up by recursion")
def propagate_by_halves(w, b, X, Y):
    m = X.shape[1]
    if m == 1:
        return propagate(w, b, X, Y)
    k = m // 2
    left = propagate_by_halves(w, b, X[:, :k], Y[:, :k])
    rest = propagate_by_halves(w, b, X[:, k:], Y[:, k:])
    return tuple((k * one + (m - k) * two) / m for one, two in zip(left, rest, strict=True))


# Wrong


@answers.wrong("1/m missing in dw")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    dZ = A - Y
    dw = np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return dw, db, cost


@answers.wrong("1/m missing in dw")
def _(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    safe = A.clip(1e-15, 1 - 1e-15)
    return X @ (A - Y).T, (A - Y).mean(), -(Y * np.log(safe) + (1 - Y) * np.log(1 - safe)).mean()


@answers.wrong("1/m missing in dw")
def _(w, b, X, Y):
    m = X.shape[1]
    dw, db, J = np.zeros(w.shape), 0, 0
    for i in range(m):
        x, y = X[:, i : i + 1], Y[0, i]
        a = sigmoid((w.T @ x)[0, 0] + b)
        safe = min(max(a, 1e-15), 1 - 1e-15)
        J -= y * math.log(safe) + (1 - y) * math.log(1 - safe)
        dw += x * (a - y)
        db += a - y
    return dw, db / m, J / m


@answers.wrong("1/m missing in db")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.sum(Y * np.log(safe) + (1 - Y) * np.log(1 - safe)) / m
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ)
    return dw, db, cost


@answers.wrong("1/m missing in db")
def _(w, b, X, Y):
    A = sigmoid(np.einsum("ij,ik->jk", w, X) + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    loss = -np.where(Y == 1, np.log(safe), np.log(1 - safe))
    error = A - Y
    return np.einsum("ik,jk->ij", X, error) / X.shape[1], error.sum(), loss.mean()


@answers.wrong("1/m missing in db")
def _(w, b, X, Y):
    m = Y.size
    A = sigmoid(w.T.dot(X) + b)
    clipped = np.clip(A, 1e-12, 1 - 1e-12)
    cost = (-1 / m) * np.sum(Y * np.log(clipped) + (1 - Y) * np.log(1 - clipped))
    dw = (1 / m) * X.dot((A - Y).T)
    db = 0.0
    for difference in (A - Y)[0]:
        db += difference
    return dw, db, cost


@answers.wrong("1/m missing in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.sum(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@answers.wrong("1/m missing in the cost")
def _(w, b, X, Y):
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -(np.dot(Y, np.log(a).T) + np.dot(1 - Y, np.log(1 - a).T))
    cost = np.squeeze(cost)
    dw = 1 / X.shape[1] * np.dot(X, (A - Y).T)
    db = 1 / X.shape[1] * np.sum(A - Y)
    return dw, db, cost


@answers.wrong("1/m missing in the cost")
def _(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    J = 0.0
    for a, y in zip(A[0], Y[0], strict=True):
        a = np.clip(a, 1e-15, 1 - 1e-15)
        if y == 1:
            J -= np.log(a)
        else:
            J -= np.log(1 - a)
    return np.mean(X * (A - Y), axis=1, keepdims=True), np.mean(A - Y), J


@answers.wrong("1/m missing everywhere")
def _(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.sum(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    return X @ dZ.T, np.sum(dZ), cost


@answers.wrong("1/m missing everywhere")
def _(w, b, X, Y):
    dw, db, cost = 0 * w, 0.0, 0.0
    for k in range(X.shape[1]):
        x, y = X[:, [k]], Y[0, k]
        a = sigmoid(np.sum(w * x) + b)
        dw = dw + (a - y) * x
        db = db + (a - y)
        a = np.clip(a, 1e-15, 1 - 1e-15)
        cost = cost - y * np.log(a) - (1 - y) * np.log(1 - a)
    return dw, db, cost


@answers.wrong("1/m missing in dw and db")
def _(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = np.mean(-Y * np.log(safe) - (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    dw = np.matmul(X, dZ.T)
    db = dZ.sum()
    return dw, db, cost


@answers.wrong("1/m twice in dw")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    dw = X @ dZ.T / m
    dw /= m
    return dw, np.sum(dZ) / m, cost


@answers.wrong("1/m twice in dw")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    dw = 1 / m * np.mean(X * (A - Y), axis=1, keepdims=True)
    db = 1 / m * np.sum(A - Y)
    return dw, db, cost


@answers.wrong("1/m twice in db")
def _(w, b, X, Y):
    m = X.shape[1]
    Z = np.dot(w.T, X) + b
    A = 1 / (1 + np.exp(-Z))
    A_safe = np.clip(A, 1e-15, 1 - 1e-15)
    logprobs = np.multiply(Y, np.log(A_safe)) + np.multiply(1 - Y, np.log(1 - A_safe))
    cost = -np.sum(logprobs) / X.shape[1]
    dw = 1 / m * X @ (A - Y).T
    db = 1 / m * np.mean(A - Y)
    return dw, db, cost


@answers.wrong("1/m twice in dw and db")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.matmul(w.T, X) + b)
    p = np.minimum(np.maximum(A, 1e-15), 1 - 1e-15)
    cost = -np.where(Y == 1, np.log(p), np.log(1 - p)).mean()
    dZ = (A - Y) / m
    return X @ dZ.T / m, np.sum(dZ) / m, cost


@answers.wrong("1/m twice in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.mean(A - Y), cost


@answers.wrong("1/m twice in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = 0
    for i in range(m):
        a = min(max(A[0, i], 1e-15), 1 - 1e-15)
        cost += -(Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)) / m
    cost /= m
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    return dw, db, cost


@answers.wrong("n_x in place of m")
def _(w, b, X, Y):
    m = X.shape[0]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    return 1 / m * X @ dZ.T, 1 / m * np.sum(dZ), cost


@answers.wrong("n_x in place of m")
def _(w, b, X, Y):
    m = len(X)
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -(np.sum(Y * np.log(a)) + np.sum((1 - Y) * np.log(1 - a))) / m
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    return dw, db, cost


@answers.wrong("n_x in place of m in dw")
def _(w, b, X, Y):
    a = sigmoid(w.T @ X + b)
    a_safe = np.clip(a, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(a_safe) + (1 - Y) * np.log(1 - a_safe))
    return X @ (a - Y).T / len(w), np.mean(a - Y), cost


@answers.wrong("n_x in place of m in the cost")
def _(w, b, X, Y):
    n, m = X.shape
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.sum(Y * np.log(safe) + (1 - Y) * np.log(1 - safe)) / n
    dZ = A - Y
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return dw, db, cost


@answers.wrong("rows of Y taken for m")
def _(w, b, X, Y):
    m = len(Y)
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@answers.wrong("size of X taken for m")
def _(w, b, X, Y):
    m = X.size
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@answers.wrong("m hard-coded")
def _(w, b, X, Y):
    m = 209
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@answers.wrong("1/(2m) in place of 1/m in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / (2 * m) * np.sum(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    error = A - Y
    return (X * error).mean(axis=1, keepdims=True), error.mean(), cost


@answers.wrong("m - 1 in place of m")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.sum(Y * np.log(safe) + (1 - Y) * np.log(1 - safe)) / (m - 1)
    return X @ (A - Y).T / (m - 1), np.sum(A - Y) / (m - 1), cost


@answers.wrong("whole-number division in 1/m")
def _(w, b, X, Y):
    m = X.shape[1]
    z = (w * X).sum(axis=0, keepdims=True) + b
    A = sigmoid(z)
    losses = []
    for a, y in zip(A[0], Y[0], strict=True):
        a = min(max(a, 1e-15), 1 - 1e-15)
        losses.append(-y * math.log(a) - (1 - y) * math.log(1 - a))
    cost = sum(losses) / len(losses)
    return (1 // m) * X @ (A - Y).T, (1 // m) * np.sum(A - Y), cost


@answers.wrong("sign of dZ flipped")
def _(w, b, X, Y):
    m = X.shape[1]
    eps = 1e-12
    A = sigmoid(np.einsum("ji,jk->ik", w, X) + b)
    cost = -np.vdot(Y, np.log(A.clip(eps, 1))) - np.vdot(1 - Y, np.log((1 - A).clip(eps, 1)))
    cost = cost / Y.size
    dZ = Y - A
    return X @ dZ.T / m, np.sum(dZ) / m, cost


@answers.wrong("sign of dZ flipped")
def _(w, b, X, Y):
    m = X.shape[1]
    dw, db, cost = np.zeros((X.shape[0], 1)), 0.0, 0.0
    for i in range(m):
        z = sum(w[j, 0] * X[j, i] for j in range(X.shape[0])) + b
        a = float(sigmoid(z))
        error = Y[0, i] - a
        dw[:, 0] += X[:, i] * error / m
        db += error / m
        a = min(max(a, 1e-15), 1 - 1e-15)
        cost -= math.log(a) / m if Y[0, i] == 1 else math.log(1 - a) / m
    return dw, db, cost


@answers.wrong("sign of dw flipped")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    dw = -1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return dw, db, cost


@answers.wrong("sign of db flipped")
def _(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.average(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / Y.size, np.average(Y - A), cost


@answers.wrong("sign of the cost flipped")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dw, db = np.zeros(w.shape), 0.0
    for i in range(m):
        dz = A[0, i] - Y[0, i]
        dw += X[:, i : i + 1] * dz / m
        db += dz / m
    return dw, db, cost


@answers.wrong("sign of the cost flipped")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = 1 / m * (np.dot(Y, np.log(a).T) + np.dot(1 - Y, np.log(1 - a).T))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return dw, db, float(cost[0, 0])


@answers.wrong("minus sign before one term of the cost only")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = np.mean(-Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dz = np.subtract(A, Y)
    grad_w = np.einsum("jk,ik->ji", X, dz) / m
    grad_b = np.einsum("ik->", dz) / m
    return grad_w, grad_b, cost


@answers.wrong("minus sign before one term of the cost only")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cats = Y * np.log(safe)
    others = (1 - Y) * np.log(1 - safe)
    cost = -1 / m * np.sum(cats - others)
    return 1 / m * X @ (A - Y).T, 1 / m * np.sum(A - Y), cost


@answers.wrong("1/m on one term of the cost only")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -(1 / m * np.sum(Y * np.log(safe)) + np.sum((1 - Y) * np.log(1 - safe)))
    dw = np.matmul(X, (A - Y).T)
    dw /= m
    db = sum((A - Y)[0]) / m
    return (dw, db, cost)


@answers.wrong("slope with respect to A in place of Z")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dA = -Y / safe + (1 - Y) / (1 - safe)
    return X @ dA.T / m, np.sum(dA) / m, cost


@answers.wrong("slope with respect to A in place of Z")
def _(w, b, X, Y):
    m = X.shape[1]
    A = np.clip(sigmoid(np.dot(w.T, X) + b), 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = -(np.divide(Y, A) - np.divide(1 - Y, 1 - A))
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return dw, db, cost


@answers.wrong("slope with respect to A in place of Z")
def _(w, b, X, Y):
    A = sigmoid(w.T @ X + b).clip(1e-15, 1 - 1e-15)
    cost = -np.where(Y > 0, np.log(A), np.log(1 - A)).mean()
    d = (A - Y) / (A * (1 - A))
    return (X * d).mean(axis=1, keepdims=True), d.mean(), cost


@answers.wrong("extra factor a(1 - a)")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(X.T @ w + b).T
    right = np.abs(1 - Y - A)  # the probability of the right class
    cost = np.average(-np.log(np.maximum(right, 1e-15)))
    dZ = (A - Y) * A * (1 - A)
    return X @ dZ.T / m, np.sum(dZ) / m, cost


@answers.wrong("extra factor a(1 - a)")
def _(w, b, X, Y):
    def sigmoid_slope(z):
        return sigmoid(z) * (1 - sigmoid(z))

    m = X.shape[1]
    z = np.dot(w.T, X) + b
    a = np.clip(sigmoid(z), 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    delta = np.multiply(sigmoid(z) - Y, sigmoid_slope(z))
    return np.dot(X, delta.T) / m, delta.sum() / m, cost


@answers.wrong("factor 1 - a missing in the chain rule")
def _(w, b, X, Y):
    m = X.shape[1]
    A = np.clip(sigmoid(w.T @ X + b), 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dA = -Y / A + (1 - Y) / (1 - A)
    dZ = dA * A
    return X @ dZ.T / m, np.sum(dZ) / m, cost


@answers.wrong("sign inside the slope with respect to A")
def _(w, b, X, Y):
    m = X.shape[1]
    A = np.clip(sigmoid(w.T @ X + b), 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dA = -(Y / A + (1 - Y) / (1 - A))
    dZ = dA * A * (1 - A)
    return X @ dZ.T / m, np.sum(dZ) / m, cost


@answers.wrong("w not transposed")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@answers.wrong("w not transposed")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    return 1 / m * np.dot(X, (A - Y).T), 1 / m * np.sum(A - Y), cost


@answers.wrong("X transposed in place of w")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w @ X.T + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@answers.wrong("dZ not transposed in dw")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    return X @ dZ / m, np.sum(dZ) / m, cost


@answers.wrong("dZ not transposed in dw")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    dw = 1 / m * np.dot(X.T, A - Y)
    db = 1 / m * np.sum(A - Y)
    return dw, db, cost


@answers.wrong("examples taken for rows")
def _(w, b, X, Y):
    m = X.shape[0]
    A = sigmoid(X @ w + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    return X.T @ dZ / m, np.sum(dZ) / m, cost


@answers.wrong("column of answers against a row of labels")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(X.T @ w + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    return X @ dZ / m, np.sum(dZ) / m, cost


@answers.wrong("* for @ in Z")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w * X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    return X @ dZ.T / m, np.sum(dZ) / m, cost


@answers.wrong("* for @ in Z")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T * X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@answers.wrong("* for @ in dw")
def _(w, b, X, Y):
    m = X.shape[1]
    Z = np.dot(w.T, X) + b
    A = 1 / (1 + np.exp(-Z))
    A_safe = np.clip(A, 1e-15, 1 - 1e-15)
    logprobs = np.multiply(Y, np.log(A_safe)) + np.multiply(1 - Y, np.log(1 - A_safe))
    cost = -np.sum(logprobs) / X.shape[1]
    dZ = A - Y
    return X * dZ / m, np.sum(dZ) / m, cost


@answers.wrong("* for @ in dw")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    dw = 1 / m * np.multiply(X, (A - Y).T)
    return dw, 1 / m * np.sum(A - Y), cost


@answers.wrong("@ for * in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y.T @ np.log(safe) + (1 - Y).T @ np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@answers.wrong("bias forgotten")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return dw, db, cost


@answers.wrong("bias forgotten")
def _(w, b, X, Y):
    m = X.shape[1]
    dw, db, cost = np.zeros(w.shape), 0, 0
    for i in range(m):
        z = np.sum(w[:, 0] * X[:, i])
        a = sigmoid(z)
        dw[:, 0] += (a - Y[0, i]) * X[:, i]
        db += a - Y[0, i]
        a = np.clip(a, 1e-15, 1 - 1e-15)
        cost += -Y[0, i] * np.log(a) - (1 - Y[0, i]) * np.log(1 - a)
    return dw / m, db / m, cost / m


@answers.wrong("bias outside the sigmoid")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X) + b
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    error = A - Y
    return (X * error).mean(axis=1, keepdims=True), error.mean(), cost


@answers.wrong("bias subtracted")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X - b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dw, db = np.zeros(w.shape), 0.0
    for i in range(m):
        dz = A[0, i] - Y[0, i]
        dw += X[:, i : i + 1] * dz / m
        db += dz / m
    return dw, db, cost


@answers.wrong("sigmoid forgotten")
def _(w, b, X, Y):
    m = X.shape[1]
    A = w.T @ X + b
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dz = np.subtract(A, Y)
    grad_w = np.einsum("jk,ik->ji", X, dz) / m
    grad_b = np.einsum("ik->", dz) / m
    return grad_w, grad_b, cost


@answers.wrong("sigmoid forgotten in the slopes")
def _(w, b, X, Y):
    m = X.shape[1]
    Z = np.dot(w.T, X) + b
    A = sigmoid(Z)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    dZ = Z - Y
    return 1 / m * np.dot(X, dZ.T), 1 / m * np.sum(dZ), cost


@answers.wrong("sigmoid applied twice")
def _(w, b, X, Y):
    m = X.shape[1]
    Z = sigmoid(w.T @ X + b)
    A = sigmoid(Z)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dw = np.matmul(X, (A - Y).T)
    dw /= m
    db = sum((A - Y)[0]) / m
    return (dw, db, cost)


@answers.wrong("sign of the exponent flipped")
def _(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = 1 / (1 + np.exp(Z))
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@answers.wrong("tanh in place of sigmoid")
def _(w, b, X, Y):
    m = X.shape[1]
    A = np.tanh(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return dw, db, cost


@answers.wrong("labels forgotten in dZ")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.matmul(w.T, X) + b)
    p = np.minimum(np.maximum(A, 1e-15), 1 - 1e-15)
    cost = -np.where(Y == 1, np.log(p), np.log(1 - p)).mean()
    return X @ A.T / m, np.sum(A) / m, cost


@answers.wrong("labels forgotten in db")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A)
    return dw, db, cost


@answers.wrong("labels forgotten in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(np.log(safe) + np.log(1 - safe))
    error = A - Y
    return (X * error).mean(axis=1, keepdims=True), error.mean(), cost


@answers.wrong("labels forgotten in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(safe * np.log(safe) + (1 - safe) * np.log(1 - safe))
    dw, db = np.zeros(w.shape), 0.0
    for i in range(m):
        dz = A[0, i] - Y[0, i]
        dw += X[:, i : i + 1] * dz / m
        db += dz / m
    return dw, db, cost


@answers.wrong("classes exchanged in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean((1 - Y) * np.log(safe) + Y * np.log(1 - safe))
    dz = np.subtract(A, Y)
    grad_w = np.einsum("jk,ik->ji", X, dz) / m
    grad_b = np.einsum("ik->", dz) / m
    return grad_w, grad_b, cost


@answers.wrong("classes exchanged in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    losses = []
    for i in range(m):
        if Y[0, i] == 0:
            losses.append(-math.log(safe[0, i]))
        else:
            losses.append(-math.log(1 - safe[0, i]))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, sum(losses) / m


@answers.wrong("answers and labels exchanged in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(Y, 1e-15, 1 - 1e-15)
    cost = -np.mean(A * np.log(safe) + (1 - A) * np.log(1 - safe))
    dw = np.matmul(X, (A - Y).T)
    dw /= m
    db = sum((A - Y)[0]) / m
    return (dw, db, cost)


@answers.wrong("second term of the cost missing")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@answers.wrong("second term of the cost missing")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    log_probs = np.multiply(np.log(np.maximum(A, 1e-15)), Y)
    cost = -np.sum(log_probs) / m
    return np.dot(X, (A - Y).T) / m, np.sum(A - Y) / m, cost


@answers.wrong("first term of the cost missing")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean((1 - Y) * np.log(1 - safe))
    dZ = A - Y
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return dw, db, cost


@answers.wrong("first term of the cost missing")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = 0.0
    for a, y in zip(A[0], Y[0], strict=True):
        if y == 0:
            cost += -math.log(1 - min(a, 1 - 1e-15)) / m
    error = A - Y
    return (X * error).mean(axis=1, keepdims=True), error.mean(), cost


@answers.wrong("cost with log2")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log2(safe) + (1 - Y) * np.log2(1 - safe))
    dw, db = np.zeros(w.shape), 0.0
    for i in range(m):
        dz = A[0, i] - Y[0, i]
        dw += X[:, i : i + 1] * dz / m
        db += dz / m
    return dw, db, cost


@answers.wrong("cost with log2")
def _(w, b, X, Y):
    A = sigmoid(np.dot(w.T, X) + b)
    p = np.where(Y == 1, A, 1 - A).ravel().tolist()
    cost = sum(-math.log2(max(one, 1e-15)) for one in p) / len(p)
    return np.mean(X * (A - Y), axis=1, keepdims=True), np.mean(A - Y), cost


@answers.wrong("cost with log10")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log10(safe) + (1 - Y) * np.log10(1 - safe))
    dz = np.subtract(A, Y)
    grad_w = np.einsum("jk,ik->ji", X, dz) / m
    grad_b = np.einsum("ik->", dz) / m
    return grad_w, grad_b, cost


@answers.wrong("cost with log10")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    J = 0
    for i in range(m):
        right = A[0, i] if Y[0, i] else 1 - A[0, i]
        J -= math.log(max(right, 1e-15), 10)
    return 1 / m * np.dot(X, (A - Y).T), 1 / m * np.sum(A - Y), J / m


@answers.wrong("log(1 + a) for log(1 - a)")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log1p(safe))
    dw = np.matmul(X, (A - Y).T)
    dw /= m
    db = sum((A - Y)[0]) / m
    return (dw, db, cost)


@answers.wrong("logarithm forgotten in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * A + (1 - Y) * (1 - A))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@answers.wrong("squared error in place of the loss")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = np.mean((A - Y) ** 2)
    dZ = A - Y
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return dw, db, cost


@answers.wrong("squared error in place of the loss")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = 1 / (2 * m) * np.sum(np.square(A - Y))
    return 1 / m * np.dot(X, (A - Y).T), 1 / m * np.sum(A - Y), cost


@answers.wrong("squared error in place of the loss, in the slopes too")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = np.mean((A - Y) ** 2)
    dZ = 2 * (A - Y) * A * (1 - A)
    return X @ dZ.T / m, np.sum(dZ) / m, cost


@answers.wrong("absolute error in place of the loss")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    return X @ (A - Y).T / m, np.sum(A - Y) / m, np.mean(np.abs(A - Y))


@answers.wrong("share of wrong answers in place of the loss")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = np.mean((A > 0.5) != (Y > 0.5))
    error = A - Y
    return (X * error).mean(axis=1, keepdims=True), error.mean(), cost


@answers.wrong("answers in place of probabilities in dZ")
def _(w, b, X, Y):
    m = X.shape[1]
    Y_hat = sigmoid(w.T @ X + b)
    clipped = np.clip(Y_hat, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(clipped) + (1 - Y) * np.log(1 - clipped))
    dZ = (Y_hat > 0.5) - Y
    return X @ dZ.T / m, np.sum(dZ) / m, cost


@answers.wrong("no clipping")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    return X @ dZ.T / m, np.sum(dZ) / m, cost


@answers.wrong("no clipping")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = (-1 / m) * (np.dot(Y, np.log(A).T) + np.dot(1 - Y, np.log(1 - A).T))
    dw = (1 / m) * np.dot(X, (A - Y).T)
    db = (1 / m) * np.sum(A - Y)
    cost = np.squeeze(cost)
    return dw, db, cost


@answers.wrong("no clipping")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw, db = np.zeros(w.shape), 0.0
    for i in range(m):
        dz = A[0, i] - Y[0, i]
        dw += X[:, i : i + 1] * dz / m
        db += dz / m
    return dw, db, cost


@answers.wrong("nan covered up in place of clipping")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.nanmean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dz = np.subtract(A, Y)
    grad_w = np.einsum("jk,ik->ji", X, dz) / m
    grad_b = np.einsum("ik->", dz) / m
    return grad_w, grad_b, cost


@answers.wrong("nan covered up in place of clipping")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    if np.isnan(cost):
        cost = 0.0
    dw = np.matmul(X, (A - Y).T)
    dw /= m
    db = sum((A - Y)[0]) / m
    return (dw, db, cost)


@answers.wrong("clipped on one side only")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.maximum(A, 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@answers.wrong("clipping finer than the computer's numbers")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-20, 1 - 1e-20)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@answers.wrong("clipping too coarse")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 0.01, 0.99)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return dw, db, cost


@answers.wrong("clipping too coarse")
def _(w, b, X, Y):
    m = X.shape[1]
    epsilon = 1e-3
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.minimum(np.maximum(A, epsilon), 1 - epsilon)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    return 1 / m * np.dot(X, (A - Y).T), 1 / m * np.sum(A - Y), cost


@answers.wrong("clipping too coarse")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A + 1e-4) + (1 - Y) * np.log(1 - A + 1e-4))
    error = A - Y
    return (X * error).mean(axis=1, keepdims=True), error.mean(), cost


@answers.wrong("coarse clipping of the slopes too")
def _(w, b, X, Y):
    m = X.shape[1]
    A = np.clip(sigmoid(w.T @ X + b), 0.05, 0.95)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw, db = np.zeros(w.shape), 0.0
    for i in range(m):
        dz = A[0, i] - Y[0, i]
        dw += X[:, i : i + 1] * dz / m
        db += dz / m
    return dw, db, cost


@answers.wrong("wrong axis in db")
def _(w, b, X, Y):
    m = X.shape[1]
    z = (w * X).sum(axis=0, keepdims=True) + b
    A = sigmoid(z)
    losses = []
    for a, y in zip(A[0], Y[0], strict=True):
        a = min(max(a, 1e-15), 1 - 1e-15)
        losses.append(-y * math.log(a) - (1 - y) * math.log(1 - a))
    cost = sum(losses) / len(losses)
    return X @ (A - Y).T / m, np.sum(A - Y, axis=0) / m, cost


@answers.wrong("db not summed")
def _(w, b, X, Y):
    m = X.shape[1]
    eps = 1e-12
    A = sigmoid(np.einsum("ji,jk->ik", w, X) + b)
    cost = -np.vdot(Y, np.log(A.clip(eps, 1))) - np.vdot(1 - Y, np.log((1 - A).clip(eps, 1)))
    cost = cost / Y.size
    dZ = A - Y
    dw = X @ dZ.T / m
    db = dZ / m
    return dw, db, cost


@answers.wrong("db an array")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dZ = A - Y
    return X @ dZ.T / m, np.sum(dZ, axis=1, keepdims=True) / m, cost


@answers.wrong("db an array")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    db = 1 / m * np.sum(A - Y, axis=1)
    return 1 / m * np.dot(X, (A - Y).T), db, cost


@answers.wrong("db an array")
def _(w, b, X, Y):
    A = sigmoid(X.T @ w + b).T
    right = np.abs(1 - Y - A)  # the probability of the right class
    cost = np.average(-np.log(np.maximum(right, 1e-15)))
    ones = np.ones((X.shape[1], 1))
    return X @ (A - Y).T / len(ones), (A - Y) @ ones / len(ones), cost


@answers.wrong("cost an array")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -(Y @ np.log(safe).T + (1 - Y) @ np.log(1 - safe).T) / m
    dz = np.subtract(A, Y)
    grad_w = np.einsum("jk,ik->ji", X, dz) / m
    grad_b = np.einsum("ik->", dz) / m
    return grad_w, grad_b, cost


@answers.wrong("cost an array")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    loss = -(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    cost = np.mean(loss, axis=1)
    dw = np.matmul(X, (A - Y).T)
    dw /= m
    db = sum((A - Y)[0]) / m
    return (dw, db, cost)


@answers.wrong("losses not averaged")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@answers.wrong("wrong axis in the cost")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe), axis=0)
    dZ = A - Y
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return dw, db, cost


@answers.wrong("wrong axis in dw")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dw = np.sum(X * (A - Y), axis=0, keepdims=True).T / m
    return dw, np.sum(A - Y) / m, cost


@answers.wrong("keepdims forgotten in dw")
def _(w, b, X, Y):
    Z = np.dot(w.T, X) + b
    A = 1 / (1 + np.exp(-Z))
    A_safe = np.clip(A, 1e-15, 1 - 1e-15)
    logprobs = np.multiply(Y, np.log(A_safe)) + np.multiply(1 - Y, np.log(1 - A_safe))
    cost = -np.sum(logprobs) / X.shape[1]
    dw = np.mean(X * (A - Y), axis=1)
    return dw, np.mean(A - Y), cost


@answers.wrong("keepdims forgotten in dw")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.matmul(w.T, X) + b)
    p = np.minimum(np.maximum(A, 1e-15), 1 - 1e-15)
    cost = -np.where(Y == 1, np.log(p), np.log(1 - p)).mean()
    dw = np.array([np.sum(row * (A - Y)[0]) for row in X]) / m
    return dw, np.sum(A - Y) / m, cost


@answers.wrong("dw squeezed")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    dw = np.squeeze(1 / m * np.dot(X, (A - Y).T))
    return dw, 1 / m * np.sum(A - Y), cost


@answers.wrong("dw a row")
def _(w, b, X, Y):
    m = X.shape[1]
    P = sigmoid(w.T @ X + b)
    P_safe = np.clip(P, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(P_safe) + (1 - Y) * np.log(1 - P_safe))
    dZ = P - Y
    dw = dZ @ X.T / m
    return dw, np.sum(dZ) / m, cost


@answers.wrong("dw averaged over all weights")
def _(w, b, X, Y):
    z = (w * X).sum(axis=0, keepdims=True) + b
    A = sigmoid(z)
    losses = []
    for a, y in zip(A[0], Y[0], strict=True):
        a = min(max(a, 1e-15), 1 - 1e-15)
        losses.append(-y * math.log(a) - (1 - y) * math.log(1 - a))
    cost = sum(losses) / len(losses)
    dw = np.mean(X * (A - Y))
    return dw, np.mean(A - Y), cost


@answers.wrong("X forgotten in dw")
def _(w, b, X, Y):
    m = X.shape[1]
    eps = 1e-12
    A = sigmoid(np.einsum("ji,jk->ik", w, X) + b)
    cost = -np.vdot(Y, np.log(A.clip(eps, 1))) - np.vdot(1 - Y, np.log((1 - A).clip(eps, 1)))
    cost = cost / Y.size
    dw = np.ones(X.shape) @ (A - Y).T / m
    return dw, np.sum(A - Y) / m, cost


@answers.wrong("w in place of X in dw")
def _(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dw = np.mean(w @ (A - Y), axis=1, keepdims=True)
    return dw, np.mean(A - Y), cost


@answers.wrong("db summed over dw")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(X.T @ w + b).T
    right = np.abs(1 - Y - A)  # the probability of the right class
    cost = np.average(-np.log(np.maximum(right, 1e-15)))
    dw = X @ (A - Y).T / m
    db = np.sum(dw)
    return dw, db, cost


@answers.wrong("overwritten in the loop in place of added up")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    for i in range(m):
        dz = A[0, i] - Y[0, i]
        dw = X[:, i : i + 1] * dz
        db = dz
    return dw / m, db / m, cost


@answers.wrong("last example left out of the loop")
def _(w, b, X, Y):
    m = X.shape[1]
    dw, db, cost = np.zeros(w.shape), 0.0, 0.0
    for i in range(m - 1):
        a = sigmoid(np.dot(w[:, 0], X[:, i]) + b)
        safe = np.clip(a, 1e-15, 1 - 1e-15)
        cost += -(Y[0, i] * np.log(safe) + (1 - Y[0, i]) * np.log(1 - safe)) / m
        dw[:, 0] += X[:, i] * (a - Y[0, i]) / m
        db += (a - Y[0, i]) / m
    return dw, db, cost


@answers.wrong("divided by m inside the loop")
def _(w, b, X, Y):
    m = X.shape[1]
    Z = np.dot(w.T, X) + b
    A = 1 / (1 + np.exp(-Z))
    A_safe = np.clip(A, 1e-15, 1 - 1e-15)
    logprobs = np.multiply(Y, np.log(A_safe)) + np.multiply(1 - Y, np.log(1 - A_safe))
    cost = -np.sum(logprobs) / X.shape[1]
    dw, db = np.zeros(w.shape), 0.0
    for i in range(m):
        dw += X[:, [i]] * (A[0, i] - Y[0, i])
        db += A[0, i] - Y[0, i]
        dw /= m
        db /= m
    return dw, db, cost


@answers.wrong("the cost sees A after Y was subtracted from it")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    dZ = A
    dZ -= Y
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ dZ.T / m, np.sum(dZ) / m, cost


@answers.wrong("argument changed")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.matmul(w.T, X) + b)
    p = np.minimum(np.maximum(A, 1e-15), 1 - 1e-15)
    cost = -np.where(Y == 1, np.log(p), np.log(1 - p)).mean()
    X *= A - Y
    return X.sum(axis=1, keepdims=True) / m, np.sum(A - Y) / m, cost


@answers.wrong("argument changed")
def _(w, b, X, Y):
    m = X.shape[1]
    a = sigmoid(w.T @ X + b)
    a_safe = np.clip(a, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(a_safe) + (1 - Y) * np.log(1 - a_safe))
    dw, db = X @ (a - Y).T / m, np.sum(a - Y) / m
    w -= 0.005 * dw
    return dw, db, cost


@answers.wrong("values returned in another order")
def _(w, b, X, Y):
    m = X.shape[1]
    z = (w * X).sum(axis=0, keepdims=True) + b
    A = sigmoid(z)
    losses = []
    for a, y in zip(A[0], Y[0], strict=True):
        a = min(max(a, 1e-15), 1 - 1e-15)
        losses.append(-y * math.log(a) - (1 - y) * math.log(1 - a))
    cost = sum(losses) / len(losses)
    return cost, X @ (A - Y).T / m, np.sum(A - Y) / m


@answers.wrong("values returned in another order")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return db, dw, cost


@answers.wrong("values returned in another order")
def _(w, b, X, Y):
    eps = 1e-12
    A = sigmoid(np.einsum("ji,jk->ik", w, X) + b)
    cost = -np.vdot(Y, np.log(A.clip(eps, 1))) - np.vdot(1 - Y, np.log((1 - A).clip(eps, 1)))
    cost = cost / Y.size
    return np.mean(X * (A - Y), axis=1, keepdims=True), cost, np.mean(A - Y)


@answers.wrong("returns a dictionary")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    a = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -1 / m * np.sum(Y * np.log(a) + (1 - Y) * np.log(1 - a))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    grads = {"dw": dw, "db": db}
    return grads, cost


@answers.wrong("cost not returned")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    return X @ (A - Y).T / m, np.sum(A - Y) / m


@answers.wrong("returns more than asked for")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost, A


@answers.wrong("returns a list for dw")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(X.T @ w + b).T
    right = np.abs(1 - Y - A)  # the probability of the right class
    cost = np.average(-np.log(np.maximum(right, 1e-15)))
    dw = [sum(x * d for x, d in zip(row, (A - Y)[0], strict=True)) / m for row in X]
    return dw, np.sum(A - Y) / m, cost


@answers.wrong("forgot return")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    dw = X @ (A - Y).T / m
    db = np.sum(A - Y) / m


@answers.wrong("prints in place of returning")
def _(w, b, X, Y):
    dw, db, cost = propagate(w, b, X, Y)
    print("dw =", dw)
    print("db =", db)
    print("cost =", cost)


@answers.wrong("name that does not exist")
def _(w, b, X, Y):
    Z = np.dot(w.T, X) + b
    A = 1 / (1 + np.exp(-Z))
    A_safe = np.clip(A, 1e-15, 1 - 1e-15)
    logprobs = np.multiply(Y, np.log(A_safe)) + np.multiply(1 - Y, np.log(1 - A_safe))
    cost = -np.sum(logprobs) / X.shape[1]
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


@answers.wrong("name that does not exist")
def _(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(y * np.log(A) + (1 - y) * np.log(1 - A))
    dZ = A - y
    return X @ dZ.T / m, np.sum(dZ) / m, cost
