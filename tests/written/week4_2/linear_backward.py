"""Answers to `linear_backward` as people write them."""

import numpy as np
from written import Answers

answers = Answers("week4_2.linear_backward")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "1/m missing": {"1/m missing"},
    "1/m missing in dW": {"1/m missing"},
    "1/m missing in db": {"1/m missing"},
    "1/m twice": {"1/m twice"},
    "1/m twice in db": {"1/m twice"},
    "1/m in dA_prev": {"1/m where it does not belong"},
    "1/m at the start": {"1/m where it does not belong"},
    "multiplied by m": {"multiplied by m"},
    "inputs in place of m": {"inputs counted in place of examples"},
    "units in place of m": {"units counted in place of examples"},
    "m - 1 in place of m": {"another count in place of m"},
    "m hard-coded": {"another count in place of m"},
    "sign flipped": {"sign flipped"},
    "factor 2": {"constant factor"},
    "dW in place of W": {"dW in place of W"},
    "W after a step": {"W after a step"},
    "W forgotten": {"W forgotten"},
    "dZ returned": {"dZ in place of dA_prev"},
    "dZ forgotten": {"errors forgotten", "dZ forgotten"},
    "Z in place of dZ": {"Z in place of dZ"},
    "slope of the layer before": {"slope of the layer before"},
    "times A_prev": {"input where it does not belong"},
    "examples lost": {"examples lost"},
    "W not transposed": {"inputs against units", "m columns, not m rows"},
    "W transposed, on the wrong side": {"m columns, not m rows"},
    "A_prev not transposed": {"m columns, not m rows"},
    "wrong order in a product": {"m columns, not m rows", "inputs against units"},
    "dZ transposed": {"m rows, not m columns", "units against inputs"},
    "dW transposed": {"transposed"},
    "dA_prev transposed": {"transposed"},
    "* for @": {"* in place of @"},
    "W in place of A_prev": {"m columns, not m rows"},
    "cache in another order": {"m columns, not m rows"},
    "Z in place of A_prev": {"output in place of input"},
    "A_prev forgotten": {"input forgotten"},
    "dW times W": {"weights where they do not belong"},
    "wrong axis": {"not summed over the examples"},
    "not summed": {"not summed over the examples"},
    "keepdims forgotten": {"other shape"},
    "db a row": {"other shape"},
    "mean over everything": {"summed to a single number"},
    "axis forgotten": {"summed to a single number"},
    "db from dW": {"db from dW"},
    "last example left out": {"example left out"},
    "first example left out": {"example left out"},
    "overwritten in the loop": {"overwritten, not added up"},
    "step in place of the slope": {"step in place of the slope"},
    "dA_prev last": {"other order"},
    "db before dW": {"other order"},
    "A_prev returned": {"values in place of slopes"},
    "dA_prev left out": {"not all three"},
    "cache returned, too": {"not all three"},
    "in pairs": {"in pairs"},
    "dictionary": {"dictionary in place of the list"},
    "cache read like a dictionary": {"tuple read like a dictionary"},
    "argument changed": {"argument changed"},
    "whole numbers": {"cut to whole numbers"},
    "rounded": {"rounded"},
}
#: Mutants that are right answers, and why the change does no harm.
EQUIVALENT = {"m = dZ.shape[1]": "there is an error for each example"}


# Right


@answers.right("as in the formulas")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = 1 / m * np.dot(dZ, A_prev.T)
    db = 1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


@answers.right("means, one line")
def _(dZ, cache):
    A, W = cache[0], cache[1]
    return W.T.dot(dZ), dZ.dot(A.T) / dZ.shape[-1], dZ.mean(axis=1, keepdims=True)


@answers.right("sums reshaped, in a list")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    n, m = dZ.shape
    return [(dZ.T @ W).T, (A_prev @ dZ.T).T / m, dZ.sum(axis=1).reshape(n, 1) / m]


@answers.right("einsum")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dA_prev = np.einsum("ij,im->jm", W, dZ)
    dW = np.einsum("im,jm->ij", dZ, A_prev) / m
    return dA_prev, dW, np.einsum("im->i", dZ)[:, None] / m


@answers.right("loop over the examples, added up")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW, db, dA_prev = np.zeros(W.shape), np.zeros(b.shape), np.zeros(A_prev.shape)
    for i in range(m):
        dW += dZ[:, [i]] @ A_prev[:, [i]].T / m
        db += dZ[:, [i]] / m
        dA_prev[:, i] = W.T @ dZ[:, i]
    return dA_prev, dW, db


@answers.right("a column of ones for the bias")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = dZ.shape[1]
    slopes = dZ @ np.vstack((A_prev, np.ones((1, m)))).T / m
    return np.transpose(W) @ dZ, slopes[:, :-1], slopes[:, -1:]


@answers.right("loop over the units")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    dW = np.array([[np.mean(error * a) for a in A_prev] for error in dZ])
    db = np.array([[np.mean(error)] for error in dZ])
    return sum(np.outer(w, error) for w, error in zip(W, dZ, strict=True)), dW, db


@answers.right("dZ over m, a product with ones")
def _(dZ, linear_cache):
    (A_prev, W, _), m = linear_cache, dZ.shape[1]
    shares = dZ / m
    return np.matmul(W.T, dZ), np.matmul(shares, A_prev.T), shares @ np.ones((m, 1))


@answers.right("np.average and np.inner")
def _(dZ, linear_cache):
    A_prev, W, _ = linear_cache
    db = np.average(dZ, axis=-1)[:, np.newaxis]
    return np.inner(W.T, dZ.T), np.inner(dZ, A_prev) / np.size(dZ, 1), db


# Wrong


@answers.wrong("1/m missing")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T)
    db = np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


@answers.wrong("1/m missing in dW")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = np.einsum("im,jm->ij", dZ, A_prev)
    db = np.mean(dZ, axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("1/m missing in db")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = dZ.sum(axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("1/m missing")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    dW = 0
    for i in range(dZ.shape[1]):
        dW = dW + np.outer(dZ[:, i], A_prev[:, i])
    db = dZ.sum(axis=1).reshape(-1, 1)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("1/m twice in db")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.mean(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("1/m twice")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = 1 / m * np.dot(dZ, A_prev.T) / m
    db = 1 / m * np.mean(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


@answers.wrong("1/m in dA_prev")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ / m
    return dA_prev, dW, db


@answers.wrong("1/m in dA_prev")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = 1 / m * np.dot(dZ, A_prev.T)
    db = 1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = 1 / m * np.dot(W.T, dZ)
    return dA_prev, dW, db


@answers.wrong("1/m at the start")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dZ = dZ / m
    dW = dZ @ A_prev.T
    db = np.sum(dZ, axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("1/m at the start")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dZ = dZ / m
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("multiplied by m")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = m * dZ @ A_prev.T
    db = m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("multiplied by m")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / (1 / m)
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("inputs in place of m")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = len(A_prev)
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("inputs in place of m")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[0]
    dW = 1 / m * np.dot(dZ, A_prev.T)
    db = 1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


@answers.wrong("inputs in place of m")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = W.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("units in place of m")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = len(dZ)
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("units in place of m")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = W.shape[0]
    dW = dZ @ A_prev.T / m
    db = np.mean(dZ, axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("units in place of m")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = len(b)
    dW = 1 / m * np.dot(dZ, A_prev.T)
    db = 1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


@answers.wrong("m - 1 in place of m")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1] - 1
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("m hard-coded")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = 209
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("sign flipped")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = -1 / m * np.dot(dZ, A_prev.T)
    db = -1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


@answers.wrong("sign flipped")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = -W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("factor 2")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / (2 * m)
    db = np.sum(dZ, axis=1, keepdims=True) / (2 * m)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("dW in place of W")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = dW.T @ dZ
    return dA_prev, dW, db


@answers.wrong("dW in place of W")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = 1 / m * np.dot(dZ, A_prev.T)
    db = 1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(np.transpose(dW), dZ)
    return dA_prev, dW, db


@answers.wrong("W after a step")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    W = W - 0.01 * dW
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("W forgotten")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.ones(W.shape).T @ dZ
    return dA_prev, dW, db


@answers.wrong("W forgotten")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = dZ.sum(axis=0, keepdims=True)
    return dA_prev, dW, db


@answers.wrong("dZ returned")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dZ, dW, db


@answers.wrong("dZ forgotten")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T
    return dA_prev, dW, db


@answers.wrong("dZ forgotten")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = np.ones(dZ.shape) @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("Z in place of dZ")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    Z = W @ A_prev + b
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ Z
    return dA_prev, dW, db


@answers.wrong("Z in place of dZ")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    Z = np.dot(W, A_prev) + b
    m = A_prev.shape[1]
    dW = Z @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("slope of the layer before")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ * (A_prev > 0)
    return dA_prev, dW, db


@answers.wrong("slope of the layer before")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.multiply(W.T @ dZ, 1 - np.power(A_prev, 2))
    return dA_prev, dW, db


@answers.wrong("times A_prev")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ * A_prev
    return dA_prev, dW, db


@answers.wrong("examples lost")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.mean(W.T @ dZ, axis=1, keepdims=True)
    return dA_prev, dW, db


@answers.wrong("examples lost")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ db
    return dA_prev, dW, db


@answers.wrong("W not transposed")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W @ dZ
    return dA_prev, dW, db


@answers.wrong("W not transposed")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = 1 / m * np.dot(dZ, A_prev.T)
    db = 1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(dZ, W)
    return dA_prev, dW, db


@answers.wrong("W transposed, on the wrong side")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = dZ @ W.T
    return dA_prev, dW, db


@answers.wrong("A_prev not transposed")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("A_prev not transposed")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = 1 / m * np.dot(dZ, A_prev)
    db = 1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


@answers.wrong("wrong order in a product")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = A_prev.T @ dZ / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("wrong order in a product")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = 1 / m * np.dot(A_prev, dZ)
    db = 1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


@answers.wrong("dZ transposed")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ.T @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("dZ transposed")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ.T @ A_prev / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("dZ transposed")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = 1 / m * np.dot(dZ, A_prev.T)
    db = 1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ.T)
    return dA_prev, dW, db


@answers.wrong("dZ transposed")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = dZ.T @ W.T
    return dA_prev, dW, db


@answers.wrong("dZ transposed")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dZ = dZ.T
    dW = 1 / m * np.dot(dZ, A_prev.T)
    db = 1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


@answers.wrong("dW transposed")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = A_prev @ dZ.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("dW transposed")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = 1 / m * np.dot(A_prev, dZ.T)
    db = 1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


@answers.wrong("dA_prev transposed")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = dZ.T @ W
    return dA_prev, dW, db


@answers.wrong("* for @")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ * A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("* for @")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = 1 / m * np.dot(dZ, A_prev.T)
    db = 1 / m * np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.multiply(W.T, dZ)
    return dA_prev, dW, db


@answers.wrong("* for @")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = np.sum(dZ * A_prev, axis=1, keepdims=True) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("* for @")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W * dZ
    return dA_prev, dW, db


@answers.wrong("W in place of A_prev")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ W.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("cache in another order")
def _(dZ, linear_cache):
    W, A_prev, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("cache in another order, bias second")
def _(dZ, linear_cache):
    A_prev, b, W = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("Z in place of A_prev")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    Z = W @ A_prev + b
    m = A_prev.shape[1]
    dW = dZ @ Z.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("A_prev forgotten")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("A_prev forgotten")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ np.ones(A_prev.T.shape) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("A_prev forgotten")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = np.sum(dZ, axis=1, keepdims=True) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("dW times W")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m * W
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("wrong axis")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=0, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("wrong axis")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.mean(dZ, axis=0)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("not summed")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = dZ
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("not summed")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = dZ / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("keepdims forgotten")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("keepdims forgotten")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = dZ.mean(1)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("db a row")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1).reshape(1, -1) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("mean over everything")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.mean(dZ)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("axis forgotten")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("axis forgotten")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = 1 / m * np.dot(dZ, A_prev.T)
    db = 1 / m * np.sum(dZ, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db


@answers.wrong("db from dW")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dW, axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("last example left out")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW, db = np.zeros(W.shape), np.zeros(b.shape)
    for i in range(m - 1):
        dW += np.outer(dZ[:, i], A_prev[:, i]) / m
        db += dZ[:, i : i + 1] / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("first example left out")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW, db = np.zeros(W.shape), np.zeros(b.shape)
    for i in range(1, m):
        dW += np.outer(dZ[:, i], A_prev[:, i]) / m
        db += dZ[:, [i]] / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("overwritten in the loop")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    for i in range(m):
        dW = np.outer(dZ[:, i], A_prev[:, i]) / m
        db = dZ[:, [i]] / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("step in place of the slope")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = W - dZ @ A_prev.T / m
    db = b - np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("dA_prev last")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dW, db, dA_prev


@answers.wrong("db before dW")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, db, dW


@answers.wrong("A_prev returned")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return A_prev, dW, db


@answers.wrong("dA_prev left out")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    return dW, db


@answers.wrong("cache returned, too")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db, linear_cache


@answers.wrong("in pairs")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, (dW, db)


@answers.wrong("in pairs")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return [(dA_prev, dW, db)]


@answers.wrong("dictionary")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return {"dA_prev": dA_prev, "dW": dW, "db": db}


@answers.wrong("cache read like a dictionary")
def _(dZ, linear_cache):
    A_prev = linear_cache["A_prev"]
    W = linear_cache["W"]
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("argument changed")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dZ /= m
    dW = dZ @ A_prev.T
    db = np.sum(dZ, axis=1, keepdims=True)
    dA_prev = W.T @ dZ * m
    return dA_prev, dW, db


@answers.wrong("whole numbers")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T // m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("rounded")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return np.round(dA_prev, 2), np.round(dW, 2), np.round(db, 2)


@answers.wrong("printed in place of returned")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    print(dA_prev, dW, db)


@answers.wrong("b subtracted")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ (dZ - b)
    return dA_prev, dW, db


@answers.wrong("dA_prev as means")
def _(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ - np.mean(W.T @ dZ, axis=1, keepdims=True)
    return dA_prev, dW, db
