"""Answers to `backward_propagation` as people write them."""

from typing import NamedTuple

import numpy as np
from written import Answers
from written.week3_4.given import backward_propagation

answers = Answers("week3_4.backward_propagation")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "1/m missing everywhere": {"1/m missing"},
    "1/m missing in dW1": {"1/m missing"},
    "1/m missing in db1 and db2": {"1/m missing"},
    "1/m missing in dW2": {"1/m missing"},
    "1/m twice": {"1/m twice"},
    "1/m twice in the first layer": {"1/m twice"},
    "multiplied by m": {"multiplied by m"},
    "n_x in place of m": {"n_x in place of m"},
    "n_h in place of m": {"n_h in place of m"},
    "m - 1 in place of m": {"another count in place of m"},
    "m hard-coded": {"another count in place of m"},
    "sign flipped": {"sign flipped"},
    "sign of dZ1 flipped": {"sign flipped"},
    "factor 2": {"constant factor"},
    "slope of tanh forgotten": {"slope forgotten"},
    "slope of Z in place of A": {"slope of Z in place of A"},
    "tanh hard-coded": {"tanh hard-coded"},
    "sigmoid hard-coded": {"sigmoid hard-coded"},
    "ReLU hard-coded": {"ReLU hard-coded"},
    "value in place of the slope": {"value in place of the slope"},
    "slope of the last layer": {"slope of the last layer"},
    "slope twice": {"slope twice"},
    "+ for *": {"slope added"},
    "W2 forgotten": {"W2 forgotten"},
    "errors of the last layer forgotten": {"errors forgotten"},
    "W2 after a step": {"W2 after a step"},
    "labels for the hidden units": {"labels for the hidden units"},
    "W2 not transposed": {"many columns, one row"},
    "W1 in place of W2": {"many columns, one row"},
    "wrong order in a product": {"many columns, one row"},
    "slope inside the product": {"one column, many rows"},
    "A1 in place of A2 in the errors": {"one column, many rows"},
    "A1 not transposed": {"m columns, not m rows"},
    "X not transposed": {"m columns, not m rows"},
    "@ for *": {"m columns, not m rows"},
    "dZ1 transposed": {"dZ transposed", "m rows, not m columns"},
    "examples as rows": {"examples as rows"},
    "* for @": {"* in place of @"},
    "* for @, which one output forgives": {"* in place of @"},
    "X in place of A1": {"input of the other layer"},
    "A1 in place of X": {"input of the other layer"},
    "A2 in place of A1": {"output in place of input"},
    "Z1 in place of A1": {"Z in place of A"},
    "Z and A taken for each other": {"Z in place of A"},
    "Z2 in place of A2": {"Z in place of A"},
    "input forgotten": {"input forgotten"},
    "dZ2 in place of dZ1": {"dZ of the other layer"},
    "dZ1 in place of dZ2": {"dZ of the other layer"},
    "slope of the sigmoid once too often": {"slope of the sigmoid once too often"},
    "dA where dZ belongs": {"dA where dZ belongs"},
    "slope lost where answers are sure": {"slope lost where answers are sure"},
    "errors without sign": {"errors without sign"},
    "labels forgotten": {"labels forgotten"},
    "answers in place of probabilities": {"answers in place of probabilities"},
    "squashed twice": {"squashed twice"},
    "clipped too much": {"clipped too much"},
    "wrong axis in db": {"not summed over the examples"},
    "wrong axis in db1": {"not summed over the examples"},
    "db not summed": {"not summed over the examples", "dZ in place of db"},
    "keepdims forgotten": {"other shape"},
    "keepdims forgotten in db2": {"other shape"},
    "mean over everything": {"summed to a single number"},
    "db2 a plain number": {"single number in place of an array"},
    "axis forgotten": {"summed to a single number"},
    "axis forgotten in db2": {"units summed, too"},
    "db from dW": {"db from dW"},
    "dW transposed": {"transposed"},
    "last example left out of the loop": {"example left out"},
    "overwritten in the loop": {"overwritten, not added up"},
    "step in place of the slope": {"step in place of the slope"},
    "layers in the wrong order": {"other order"},
    "db before dW": {"other order"},
    "sorted by kind": {"other order"},
    "side by side": {"flat list"},
    "dictionary in place of the list": {"dictionary in place of the list"},
    "last layer only": {"one layer only"},
    "dW only": {"one layer only"},
    "dZ, too": {"one layer only"},
    "dZ in place of db": {"dZ in place of db"},
    "cache read like a dictionary": {"list read like a dictionary"},
    "layers of the cache exchanged": {"one column, many rows"},
    "layers of the parameters exchanged": {"many columns, one row"},
    "labels as a column": {"examples as rows"},
    "argument changed": {"argument changed"},
}

#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {
    "m = Y.shape[1]": "there are as many labels as examples",
    "m = A1.shape[1]": "a hidden unit has a value for each example",
    "m = A2.shape[1]": "there is an answer for each example",
    "(_, A1), (_, A2) = cache; (_, _, g1), (W2, _, _) = parameters": "nobody reads `_`",
}


class Slopes(NamedTuple):
    dW: np.ndarray
    db: np.ndarray


# Right


@answers.right("as in the formulas")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.right("by places, the mean of dZ")
def _(parameters, cache, X, Y):
    W2, g1 = parameters[1][0], parameters[0][2]
    A1, A2 = cache[0][1], cache[1][1]
    dZ2 = A2 - Y
    dZ1 = (W2.T @ dZ2) * g1.slope(A1)
    n = Y.shape[-1]
    return (
        (dZ1 @ X.T / n, dZ1.mean(axis=1, keepdims=True)),
        (dZ2 @ A1.T / n, dZ2.mean(axis=1, keepdims=True)),
    )


@answers.right("loop over the layers, from the last to the first")
def _(parameters, cache, X, Y):
    inputs = [X, cache[0][1]]
    dZ, grads = cache[-1][1] - Y, []
    for layer in (1, 0):
        dW = dZ @ inputs[layer].T / X.shape[1]
        grads.insert(0, [dW, dZ.mean(axis=1).reshape(-1, 1)])
        if layer:
            dZ = parameters[1][0].T @ dZ * parameters[0][2].slope(inputs[1])
    return grads


@answers.right("named tuples, dZ already divided by m")
def _(parameters, cache, X, Y):
    (_, _, g1), (W2, _, _) = parameters
    (_, A1), (_, A2) = cache
    dZ2 = (A2 - Y) / X.shape[1]
    dZ1 = g1.slope(A1) * (W2.T @ dZ2)
    return [
        Slopes(np.einsum("im,jm->ij", dZ1, X), np.einsum("im->i", dZ1)[:, None]),
        Slopes(np.einsum("im,jm->ij", dZ2, A1), np.einsum("im->i", dZ2)[:, None]),
    ]


@answers.right("loop over the examples, added up")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, _) = parameters
    m = X.shape[1]
    dW1, db1, dW2, db2 = (np.zeros(array.shape) for array in (W1, b1, W2, b2))
    for i in range(m):
        x, a1, a2, y = (array[:, [i]] for array in (X, cache[0][1], cache[1][1], Y))
        dz2 = a2 - y
        dz1 = W2.T @ dz2 * g1.slope(a1)
        dW2 += dz2 @ a1.T
        db2 += dz2
        dW1 += dz1 @ x.T
        db1 += dz1
    return [(dW1 / m, db1 / m), (dW2 / m, db2 / m)]


@answers.right("examples as rows inside")
def _(parameters, cache, X, Y):
    (_, _, g1), (W2, _, _) = parameters
    (_, A1), (_, A2) = cache
    m = len(Y.T)
    dZ2 = (A2 - Y).T
    dZ1 = (dZ2 @ W2) * g1.slope(A1.T)
    ones = np.ones((m, 1))
    return [
        ((X @ dZ1).T / m, dZ1.T @ ones / m),
        ((A1 @ dZ2).T / m, dZ2.T @ ones / m),
    ]


@answers.right("a row of ones for the bias")
def _(parameters, cache, X, Y):
    (_, _, g1), (W2, _, _) = parameters
    (_, A1), (_, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dZ1 = W2.T.dot(dZ2) * g1.slope(A1)
    both = []
    for dZ, A in ((dZ1, X), (dZ2, A1)):
        slopes = dZ @ np.vstack([A, np.ones((1, m))]).T / m
        both.append((slopes[:, :-1], slopes[:, -1:]))
    return both


@answers.right("A1 computed anew, the slope by hand for each unit")
def _(parameters, cache, X, Y):
    W1, b1, g1 = parameters[0]
    W2 = parameters[1][0]
    A1 = g1(W1 @ X + b1)
    errors = np.subtract(cache[1][1], Y)
    back = np.array([g1.slope(A1[j]) * (W2[:, j] @ errors) for j in range(len(A1))])
    return [
        (np.matmul(back, X.T) / Y.shape[1], np.average(back, axis=1)[:, np.newaxis]),
        (np.matmul(errors, A1.T) / Y.shape[1], np.average(errors, axis=1)[:, np.newaxis]),
    ]


@answers.right("clipped as finely as for the cost")
def _(parameters, cache, X, Y):
    (_, _, g1), (W2, _, _) = parameters
    (_, A1), (_, A2) = cache
    m = X.shape[1]
    dZ2 = np.clip(A2, 1e-15, 1 - 1e-15) - Y
    dW2, db2 = dZ2 @ A1.T / m, dZ2.sum(1, keepdims=True) / m
    dZ1 = W2.T @ dZ2
    dZ1 *= g1.slope(A1)
    dW1, db1 = dZ1 @ X.T / m, dZ1.sum(1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


# Wrong: how much


@answers.wrong("1/m missing everywhere")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T)
    db2 = np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = dZ1 @ X.T
    db1 = np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("1/m missing in dW1")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = np.einsum("im,jm->ij", dZ1, X)
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("1/m missing in db1 and db2")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = dZ2.sum(axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("1/m missing in dW2")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = np.matmul(dZ2, np.transpose(A1))
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("1/m twice")
def _(parameters, cache, X, Y):
    (_, _, g1), (W2, _, _) = parameters
    (_, A1), (_, A2) = cache
    m = X.shape[1]
    dZ2 = (A2 - Y) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    return [
        (dZ1 @ X.T / m, np.mean(dZ1, axis=1, keepdims=True)),
        (dZ2 @ A1.T / m, np.mean(dZ2, axis=1, keepdims=True)),
    ]


@answers.wrong("1/m twice")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = np.mean(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = np.mean(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("1/m twice in the first layer")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = (W2.T @ dZ2) / m * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("multiplied by m")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = m * dZ2 @ A1.T
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = m * dZ1 @ X.T
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("n_x in place of m")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[0]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("n_x in place of m")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = len(X)
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("n_h in place of m")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = A1.shape[0]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("m - 1 in place of m")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1] - 1
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("m hard-coded")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = 400
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("sign flipped")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = Y - A2
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("sign flipped")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = -(A2 - Y)
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("sign of dZ1 flipped")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = -np.dot(W2.T, dZ2) * g1.slope(A1)
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("factor 2")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = 2 * (A2 - Y)
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("factor 2")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = (A2 - Y) / 2
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


# Wrong: the way through the hidden units


@answers.wrong("slope of tanh forgotten")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("slope of tanh forgotten")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(W2.T, dZ2)
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("slope of Z in place of A")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(Z1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("slope of Z in place of A")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = W2.T @ dZ2 * (1 - np.power(Z1, 2))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("tanh hard-coded")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * (1 - A1**2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("tanh hard-coded")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), 1 - np.power(A1, 2))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("tanh hard-coded")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 / np.cosh(Z1) ** 2
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("sigmoid hard-coded")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = W2.T @ dZ2 * A1 * (1 - A1)
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("sigmoid hard-coded")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g2.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("ReLU hard-coded")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = W2.T @ dZ2 * (A1 > 0)
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("ReLU hard-coded")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2
    dZ1[Z1 <= 0] = 0
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("value in place of the slope")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = W2.T @ dZ2 * g1(Z1)
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("value in place of the slope")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * A1
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("slope of the last layer")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = W2.T @ dZ2 * g2.slope(A2)
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("slope twice")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dA1 = W2.T @ dZ2 * g1.slope(A1)
    dZ1 = dA1 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("+ for *")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = W2.T @ dZ2 + g1.slope(A1)
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("W2 forgotten")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("errors of the last layer forgotten")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = W2.T * g1.slope(A1)
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("W2 after a step")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    W2 = W2 - 1.2 * dW2
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("W2 after a step")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    W2 = W2 - 0.01 * dW2
    dZ1 = np.dot(W2.T, dZ2) * g1.slope(A1)
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("labels for the hidden units")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = A1 - Y
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("labels for the hidden units")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = (A1 - Y) * g1.slope(A1)
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("slope not called with anything")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("slope called like a function of its own")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = W2.T @ dZ2 * slope(A1)
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


# Wrong: products and what goes into them


@answers.wrong("W2 not transposed")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2 @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("W2 not transposed")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(W2, dZ2) * g1.slope(A1)
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("W1 in place of W2")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W1.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("W1 in place of W2")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(W1, dZ2) * g1.slope(A1)
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("wrong order in a product")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = dZ2 @ W2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("wrong order in a product")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = A1 @ dZ2 / m
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("slope inside the product")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ (dZ2 * g1.slope(A1))
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("slope inside the product")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(W2.T, dZ2 * g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("A1 in place of A2 in the errors")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A1 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("A1 not transposed")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1 / m
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("X not transposed")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = np.dot(dZ1, X) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("@ for *")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = W2.T @ dZ2 @ g1.slope(A1)
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("@ for *")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("dZ1 transposed")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = X.T @ dZ1 / m
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("dZ1 transposed")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = np.dot(dZ1.T, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("examples as rows")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(dZ2.T, W2) * g1.slope(A1)
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("examples as rows")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1).T
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("* for @")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = dZ1 * X / m
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("* for @")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = np.multiply(dZ2, A1) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("* for @")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * (dZ1 * X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("* for @, which one output forgives")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T * dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("* for @, which one output forgives")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = np.sum(dZ2 * A1, axis=1, keepdims=True).T / m
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("outer product, which one output forgives")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.outer(W2, dZ2) * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("X in place of A1")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ X.T / m
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("A1 in place of X")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ A1.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("A2 in place of A1")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A2.T) / m
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("Z1 in place of A1")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ Z1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("Z and A taken for each other")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (A1, Z1), (A2, Z2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("Z and A taken for each other")
def _(parameters, cache, X, Y):
    W2, g1 = parameters[1][0], parameters[0][2]
    A1, A2 = cache[0][0], cache[1][0]
    m = X.shape[1]
    dZ2 = A2 - Y
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    sums = [np.sum(dZ, axis=1, keepdims=True) for dZ in (dZ1, dZ2)]
    return [(dZ1 @ X.T / m, sums[0] / m), (dZ2 @ A1.T / m, sums[1] / m)]


@answers.wrong("Z2 in place of A2")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = Z2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("input forgotten")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = np.sum(dZ1, axis=1, keepdims=True) / m * np.ones(W1.shape)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("dZ2 in place of dZ1")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ2 @ X.T / m
    db1 = np.sum(dZ2, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("dZ2 in place of dZ1")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = np.mean(dZ2, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("dZ1 in place of dZ2")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = db2 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("layers of the cache exchanged")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z2, A2), (Z1, A1) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("layers of the parameters exchanged")
def _(parameters, cache, X, Y):
    (W2, b2, g2), (W1, b1, g1) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


# Wrong: the errors


@answers.wrong("slope of the sigmoid once too often")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = (A2 - Y) * g2.slope(A2)
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("slope of the sigmoid once too often")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = (A2 - Y) * A2 * (1 - A2)
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("dA where dZ belongs")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = -(Y / A2 - (1 - Y) / (1 - A2))
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("slope lost where answers are sure")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dA2 = -(np.divide(Y, A2) - np.divide(1 - Y, 1 - A2))
    dZ2 = dA2 * g2.slope(A2)
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("slope lost where answers are sure")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    safe = np.clip(A2, 1e-15, 1 - 1e-15)
    dZ2 = (-Y / safe + (1 - Y) / (1 - safe)) * A2 * (1 - A2)
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("slope lost where answers are sure")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = np.nan_to_num((-Y / A2 + (1 - Y) / (1 - A2)) * A2 * (1 - A2))
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("errors without sign")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = np.abs(A2 - Y)
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("errors without sign")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = (A2 - Y) ** 2
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("labels forgotten")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("answers in place of probabilities")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = np.round(A2) - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("squashed twice")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = g2(A2) - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("clipped too much")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = np.clip(A2, 0.01, 0.99) - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("labels as a column")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y.reshape(-1, 1)
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("one error for all")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = np.mean(A2 - Y) * np.ones(Y.shape)
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


# Wrong: sums


@answers.wrong("wrong axis in db")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = np.sum(dZ2, axis=0, keepdims=True) / m
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = np.sum(dZ1, axis=0, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("wrong axis in db1")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.mean(dZ1, axis=0)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("db not summed")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = dZ2
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = dZ1
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("db not summed")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = dZ2 / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = dZ1 / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("keepdims forgotten")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = np.sum(dZ2, axis=1) / m
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = np.sum(dZ1, axis=1) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("keepdims forgotten in db2")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.mean(dZ2, axis=1)
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("mean over everything")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = np.mean(dZ2)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = np.mean(dZ1)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("db2 a plain number")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("axis forgotten")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = np.sum(dZ2, keepdims=True) / m
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = np.sum(dZ1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("axis forgotten in db2")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.array([[np.sum(dZ2)]]) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("db from dW")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = np.sum(dW2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = np.sum(dW1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("dW transposed")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = A1 @ dZ2.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = X @ dZ1.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("dW transposed")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = A1 @ dZ2.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("dW transposed")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(A1, dZ2.T)
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("dW transposed")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = (dZ2 @ A1.T).T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("dW transposed")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = np.einsum("im,jm->ji", dZ2, A1) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("last example left out of the loop")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, _) = parameters
    m = X.shape[1]
    dW1, db1, dW2, db2 = (np.zeros(array.shape) for array in (W1, b1, W2, b2))
    for i in range(m - 1):
        a1 = cache[0][1][:, [i]]
        dz2 = cache[1][1][:, [i]] - Y[:, [i]]
        dz1 = W2.T @ dz2 * g1.slope(a1)
        dW2 += dz2 @ a1.T / m
        db2 += dz2 / m
        dW1 += dz1 @ X[:, [i]].T / m
        db1 += dz1 / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("overwritten in the loop")
def _(parameters, cache, X, Y):
    (_, _, g1), (W2, _, _) = parameters
    m = X.shape[1]
    for i in range(m):
        a1 = cache[0][1][:, [i]]
        dz2 = cache[1][1][:, [i]] - Y[:, [i]]
        dz1 = W2.T @ dz2 * g1.slope(a1)
        dW2 = dz2 @ a1.T / m
        db2 = dz2 / m
        dW1 = dz1 @ X[:, [i]].T / m
        db1 = dz1 / m
    return [(dW1, db1), (dW2, db2)]


# Wrong: what is returned


@answers.wrong("step in place of the slope")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(W1 - dW1, b1 - db1), (W2 - dW2, b2 - db2)]


@answers.wrong("new parameters")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    a = 1.2
    return [(W1 - a * dW1, b1 - a * db1, g1), (W2 - a * dW2, b2 - a * db2, g2)]


@answers.wrong("layers in the wrong order")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW2, db2), (dW1, db1)]


@answers.wrong("layers in the wrong order")
def _(parameters, cache, X, Y):
    inputs = [X, cache[0][1]]
    dZ, grads = cache[-1][1] - Y, []
    for layer in (1, 0):
        dW = dZ @ inputs[layer].T / X.shape[1]
        grads.append((dW, dZ.mean(axis=1, keepdims=True)))
        if layer:
            dZ = parameters[layer][0].T @ dZ * parameters[0][2].slope(inputs[layer])
    return grads


@answers.wrong("db before dW")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(db1, dW1), (db2, dW2)]


@answers.wrong("sorted by kind")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, dW2), (db1, db2)]


@answers.wrong("side by side")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return dW1, db1, dW2, db2


@answers.wrong("side by side")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [dW1, db1, dW2, db2]


@answers.wrong("dictionary in place of the list")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    return grads


@answers.wrong("dictionary in place of the list")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [{"dW": dW1, "db": db1}, {"dW": dW2, "db": db2}]


@answers.wrong("last layer only")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW2, db2)]


@answers.wrong("dW only")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [dW1, dW2]


@answers.wrong("dZ, too")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dZ1, dW1, db1), (dZ2, dW2, db2)]


@answers.wrong("dZ in place of db")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, dZ1), (dW2, dZ2)]


@answers.wrong("cache read like a dictionary")
def _(parameters, cache, X, Y):
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    m = X.shape[1]
    return [(dZ2 @ A1.T / m, dZ2.mean(axis=1, keepdims=True))]


@answers.wrong("cache taken for four arrays")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1, A1, Z2, A2 = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("argument changed")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2
    dZ2 -= Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("argument changed")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    A1 *= A1
    dZ1 = W2.T @ dZ2 * (1 - A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("argument changed")
def _(parameters, cache, X, Y):
    grads = backward_propagation(parameters, cache, X, Y)
    for (W, b, _), (dW, db) in zip(parameters, grads, strict=True):
        W -= 1.2 * dW
        b -= 1.2 * db
    return grads


@answers.wrong("zeros")
def _(parameters, cache, X, Y):
    return [(np.zeros(W.shape), np.zeros(b.shape)) for W, b, _ in parameters]


@answers.wrong("m not set")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("name that does not exist")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dz2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("dZ1 used before it is there")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = np.sum(dZ1, axis=1, keepdims=True) / m
    dZ1 = np.multiply(np.dot(W2.T, dZ2), g1.slope(A1))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return [(dW1, db1), (dW2, db2)]


@answers.wrong("forgot return")
def _(parameters, cache, X, Y):
    (W1, b1, g1), (W2, b2, g2) = parameters
    (Z1, A1), (Z2, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    grads = [(dW1, db1), (dW2, db2)]
