"""Answers to `gram_descent` as people write them."""

import numpy as np
from written import Answers

from nnlib import SIGMOID

answers = Answers("week4_3.gram_descent")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "sign flipped": {"sign flipped"},
    "1/m missing": {"1/m missing"},
    "1/m twice": {"1/m twice"},
    "multiplied by m": {"multiplied by m"},
    "rows of Y counted": {"1/m missing"},
    "learning rate ignored": {"learning rate ignored", "ignored argument"},
    "learning rate hard-coded": {"another learning rate", "ignored argument"},
    "learning rate divides": {"learning rate divides"},
    "K in the step": {"K in the step"},
    "K forgotten": {"K forgotten"},
    "K twice": {"K twice"},
    "1 added again": {"bias twice"},
    "a bias of its own": {"bias twice"},
    "K scaled": {"another K"},
    "K changed in place": {"argument changed"},
    "* in place of @": {"* in place of @"},
    "K before c": {"m columns, not one row", "exception"},
    "column meets row": {"column meets row"},
    "result as a column": {"transposed", "other shape"},
    "result without rows": {"other shape"},
    "tanh": {"another function"},
    "no sigmoid": {"another function"},
    "sigmoid of -Z": {"another function"},
    "answers in place of probabilities": {"answers in place of probabilities"},
    "slope of the sigmoid, too": {"slope of the sigmoid once too often"},
    "errors without sign": {"errors without sign"},
    "all errors in one": {"errors of all examples in one"},
    "labels of -1 and 1": {"labels of -1 and 1"},
    "labels forgotten": {"labels forgotten"},
    "c overwritten": {"where it was forgotten"},
    "ones at the start": {"not from zero"},
    "small random start": {"not from zero", "chance"},
    "errors computed once": {"gradient computed once"},
    "zeros inside the loop": {"one step only"},
    "return inside the loop": {"one step only"},
    "no loop": {"one step only"},
    "one example after the other": {"one example after the other"},
    "one example a round": {"one example a round"},
    "momentum": {"slopes pile up"},
    "one round too many": {"one round too many"},
    "one round too few": {"one round too few"},
    "number of rounds hard-coded": {"another number of rounds", "limit of its own"},
    "loop over the examples": {"another number of rounds"},
    "learning rate decays": {"learning rate not kept"},
    "stops when all are right": {"stops by itself"},
    "answers returned": {"answers returned"},
    "Z returned": {"answers returned"},
    "scaled to a sum of 1": {"scaled at the end"},
    "c and its sum": {"more than c"},
    "bias returned": {"only the bias"},
}

#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "A = SIGMOID(c @ K.T)": "the product of two examples is the same in either order",
    "m = K.shape[1]": "it counts the examples, too",
    "c = np.zeros((m,))": "the first step makes a row of it",
    "c -= learning_rate / m * (A - Y)": "`c` is an array of its own, which nobody else has",
}


# Right


@answers.right("as on the page")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - Y)
    return c


@answers.right("in place")
def _(K, Y, alpha, rounds):
    c = np.zeros_like(Y)
    for _ in range(rounds):
        dZ = SIGMOID(c @ K) - Y
        c -= alpha * dZ / Y.size
    return c


@answers.right("as a column inside")
def _(K, Y, learning_rate, n_iterations):
    m = len(K)
    c = np.zeros((m, 1))
    for _ in range(n_iterations):
        A = SIGMOID(np.dot(K, c))
        c = c - learning_rate * (A - Y.T) / m
    return c.T


@answers.right("without rows inside")
def _(K, Y, learning_rate, n_iterations):
    y = Y.ravel()
    c = np.zeros(y.shape)
    for _ in range(n_iterations):
        c = c + learning_rate * (y - SIGMOID(K @ c)) / len(y)
    return c.reshape(1, -1)


@answers.right("loops")
def _(K, Y, learning_rate, n_iterations):
    m = K.shape[0]
    c = [0.0] * m
    for _ in range(n_iterations):
        answers = []
        for i in range(m):
            z = 0.0
            for j in range(m):
                z += c[j] * K[j, i]
            answers.append(SIGMOID(z))
        for i in range(m):
            c[i] -= learning_rate / m * (answers[i] - Y[0, i])
    return np.array([c])


@answers.right("a sigmoid of its own")
def _(K, Y, learning_rate, n_iterations):
    m, c = Y.shape[1], np.zeros(Y.shape)
    for _ in range(n_iterations):
        Z = np.einsum("ij,jk->ik", c, K)
        A = 1 / (1 + np.exp(-np.clip(Z, -500, 500)))
        c = c - (learning_rate / m) * (A - Y)
    return c


@answers.right("errors added up first")
def _(K, Y, learning_rate, n_iterations):
    total = np.zeros(Y.shape)
    rate = learning_rate / Y.shape[1]
    while n_iterations > 0:
        total += SIGMOID(-rate * total @ K) - Y
        n_iterations -= 1
    return -rate * total


@answers.right("w and b kept beside c, by a root of K")
def _(K, Y, learning_rate, n_iterations):
    values, vectors = np.linalg.eigh(K)
    X = np.sqrt(np.maximum(values, 0))[:, None] * vectors.T
    m = X.shape[1]
    w, c = np.zeros((m, 1)), np.zeros((1, m))
    for _ in range(n_iterations):
        dZ = SIGMOID(w.T @ X) - Y
        w = w - learning_rate * X @ dZ.T / m
        c = c - learning_rate * dZ / m
    return c


# Wrong: the step


@answers.wrong("sign flipped")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (Y - A)
    return c


@answers.wrong("sign flipped")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c += learning_rate / m * (A - Y)
    return c


@answers.wrong("1/m missing")
def _(K, Y, learning_rate, n_iterations):
    c = np.zeros(Y.shape)
    for _ in range(n_iterations):
        dZ = SIGMOID(c @ K) - Y
        c = c - learning_rate * dZ
    return c


@answers.wrong("1/m twice")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        dZ = (SIGMOID(c @ K) - Y) / m
        c = c - learning_rate / m * dZ
    return c


@answers.wrong("multiplied by m")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate * m * (A - Y)
    return c


@answers.wrong("rows of Y counted")
def _(K, Y, learning_rate, n_iterations):
    m = len(Y)
    c = np.zeros(Y.shape)
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - Y)
    return c


@answers.wrong("learning rate ignored")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - (A - Y) / m
    return c


@answers.wrong("learning rate hard-coded")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - 0.0075 / m * (A - Y)
    return c


@answers.wrong("learning rate divides")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - (A - Y) / (m * learning_rate)
    return c


@answers.wrong("K in the step")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        dZ = SIGMOID(c @ K) - Y
        c = c - learning_rate / m * dZ @ K
    return c


@answers.wrong("K in the step")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        dZ = SIGMOID(c @ K) - Y
        dc = (K @ dZ.T).T / m
        c = c - learning_rate * dc
    return c


@answers.wrong("errors without sign")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * np.abs(A - Y)
    return c


@answers.wrong("slope of the sigmoid, too")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - Y) * SIGMOID.slope(A)
    return c


@answers.wrong("all errors in one")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate * np.mean(A - Y)
    return c


@answers.wrong("labels of -1 and 1")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    signs = np.where(Y == 1, 1, -1)
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - signs)
    return c


@answers.wrong("labels forgotten")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * A
    return c


@answers.wrong("c overwritten")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = -learning_rate / m * (A - Y)
    return c


@answers.wrong("momentum")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c, v = np.zeros((1, m)), np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        v = 0.9 * v + (A - Y) / m
        c = c - learning_rate * v
    return c


@answers.wrong("update thrown away")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c - learning_rate / m * (A - Y)
    return c


# Wrong: the answers


@answers.wrong("K forgotten")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c)
        c = c - learning_rate / m * (A - Y)
    return c


@answers.wrong("K twice")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        w = c @ K
        A = SIGMOID(w @ K)
        c = c - learning_rate / m * (A - Y)
    return c


@answers.wrong("1 added again")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K + np.sum(c))
        c = c - learning_rate / m * (A - Y)
    return c


@answers.wrong("1 added again")
def _(K, Y, learning_rate, n_iterations):
    K = K + 1
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - Y)
    return c


@answers.wrong("K scaled")
def _(K, Y, learning_rate, n_iterations):
    K = K / K.max()
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - Y)
    return c


@answers.wrong("K changed in place")
def _(K, Y, learning_rate, n_iterations):
    K += 1
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - Y)
    return c


@answers.wrong("K changed in place")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    K /= np.max(K)
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        c -= learning_rate / m * (SIGMOID(c @ K) - Y)
    return c


@answers.wrong("* in place of @")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c * K)
        c = c - learning_rate / m * (A - Y)
    return c


@answers.wrong("K before c")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(K @ c)
        c = c - learning_rate / m * (A - Y)
    return c


@answers.wrong("K before c")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(np.dot(K, c))
        c = c - learning_rate / m * (A - Y)
    return c


@answers.wrong("column meets row")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((m, 1))
    for _ in range(n_iterations):
        A = SIGMOID(K @ c)
        c = c - learning_rate / m * (A - Y)
    return c


@answers.wrong("column meets row")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(K @ c.T)
        c = c - learning_rate / m * (A - Y)
    return c


@answers.wrong("tanh")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = np.tanh(c @ K)
        c = c - learning_rate / m * (A - Y)
    return c


@answers.wrong("no sigmoid")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        Z = c @ K
        c = c - learning_rate / m * (Z - Y)
    return c


@answers.wrong("sigmoid of -Z")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = 1 / (1 + np.exp(c @ K))
        c = c - learning_rate / m * (A - Y)
    return c


@answers.wrong("answers in place of probabilities")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K) > 0.5
        c = c - learning_rate / m * (A - Y)
    return c


# Wrong: start, rounds, shapes


@answers.wrong("ones at the start")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.ones((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - Y)
    return c


@answers.wrong("small random start")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.random.default_rng(1).normal(size=(1, m)) * 0.01
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - Y)
    return c


@answers.wrong("small random start")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.random.randn(1, m) * 0.01
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - Y)
    return c


@answers.wrong("errors computed once")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    A = SIGMOID(c @ K)
    for _ in range(n_iterations):
        c = c - learning_rate / m * (A - Y)
    return c


@answers.wrong("zeros inside the loop")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    for _ in range(n_iterations):
        c = np.zeros((1, m))
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - Y)
    return c


@answers.wrong("return inside the loop")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - Y)
        return c


@answers.wrong("no loop")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    A = SIGMOID(c @ K)
    return c - learning_rate / m * (A - Y)


@answers.wrong("one example after the other")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        for i in range(m):
            a = SIGMOID(c @ K[:, i]).item()
            c[0, i] -= learning_rate / m * (a - Y[0, i])
    return c


@answers.wrong("one example a round")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for k in range(n_iterations):
        i = k % m
        a = SIGMOID(c[0] @ K[i])
        c[0, i] = c[0, i] - learning_rate * (a - Y[0, i])
    return c


@answers.wrong("one round too many")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c, k = np.zeros((1, m)), 0
    while k <= n_iterations:
        c = c - learning_rate / m * (SIGMOID(c @ K) - Y)
        k += 1
    return c


@answers.wrong("one round too few")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(1, n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - Y)
    return c


@answers.wrong("number of rounds hard-coded")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(1000):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - Y)
    return c


@answers.wrong("loop over the examples")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(m):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - Y)
    return c


@answers.wrong("learning rate decays")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for k in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate * 0.99**k / m * (A - Y)
    return c


@answers.wrong("stops when all are right")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        if ((A > 0.5) == Y).all():
            break
        c = c - learning_rate / m * (A - Y)
    return c


@answers.wrong("rate and rounds exchanged")
def _(K, Y, n_iterations, learning_rate):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - Y)
    return c


# Wrong: what comes back


@answers.wrong("result as a column")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((m, 1))
    for _ in range(n_iterations):
        A = SIGMOID(K @ c)
        c = c - learning_rate / m * (A - Y.T)
    return c


@answers.wrong("result without rows")
def _(K, Y, learning_rate, n_iterations):
    y, c = Y[0], np.zeros(len(K))
    for _ in range(n_iterations):
        c = c - learning_rate / len(y) * (SIGMOID(K @ c) - y)
    return c


@answers.wrong("answers returned")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - Y)
    return A


@answers.wrong("Z returned")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - Y)
    return c @ K


@answers.wrong("scaled to a sum of 1")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - Y)
    return c / c.sum()


@answers.wrong("c and its sum")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - Y)
    return c, np.sum(c)


@answers.wrong("bias returned")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - Y)
    return c.sum()


@answers.wrong("forgot return")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - Y)


@answers.wrong("weights of the features")
def _(K, Y, learning_rate, n_iterations):
    n_x, m = K.shape
    w, b = np.zeros((n_x, 1)), 0.0
    for _ in range(n_iterations):
        dZ = SIGMOID(w.T @ K + b) - Y
        w = w - learning_rate / m * K @ dZ.T
        b = b - learning_rate / m * np.sum(dZ)
    return w.T


@answers.wrong("a bias of its own")
def _(K, Y, learning_rate, n_iterations):
    m = Y.shape[1]
    c = np.zeros((1, m))
    b = 0.0
    for _ in range(n_iterations):
        A = SIGMOID(c @ K + b)
        dZ = A - Y
        c = c - learning_rate / m * dZ
        b = b - learning_rate * np.mean(dZ)
    return c
