"""Answers to `linear_activation_backward` as people write them."""

import numpy as np
from written import Answers
from written.week4_2.given import linear_activation_forward, linear_backward, linear_forward

from nnlib import RELU, SIGMOID

answers = Answers("week4_2.linear_activation_backward")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "slope forgotten": {"slope forgotten"},
    "slope for dA_prev only": {"slope forgotten"},
    "slope for dW and db only": {"slope forgotten"},
    "slope of Z in place of A": {"slope of Z in place of A"},
    "value in place of the slope": {"value in place of the slope"},
    "Z in place of the slope": {"value in place of the slope"},
    "ReLU hard-coded": {"ReLU hard-coded"},
    "sigmoid hard-coded": {"sigmoid hard-coded"},
    "tanh hard-coded": {"tanh hard-coded"},
    "leaky ReLU hard-coded": {"leaky ReLU hard-coded"},
    "slope twice": {"slope twice"},
    "slope added": {"slope added"},
    "divided by the slope": {"divided by the slope"},
    "slope at dA": {"slope at dA"},
    "dA forgotten": {"dA forgotten"},
    "A in place of dA": {"A in place of dA"},
    "forward in place of backward": {"forward in place of backward"},
    "slope at the input": {"rows of another layer"},
    "slope after the linear step": {"rows of another layer"},
    "slope of the layer before, after the linear step": {"slope after the linear step"},
    "slope of the layer before": {"slope of the layer before"},
    "matrix product": {"m columns, not m rows", "m rows, not m columns"},
    "dZ transposed": {"m rows, not m columns"},
    "whole cache handed on": {"another cache handed on"},
    "activation cache handed on": {"another cache handed on"},
    "arguments exchanged": {"another cache handed on"},
    "cache in another order": {"cache taken apart in another order"},
    "A and g exchanged": {"cache taken apart in another order"},
    "cache not taken apart": {"exception"},
    "g in place of its slope": {"exception"},
    "slope without an argument": {"exception"},
    "dA returned": {"dA in place of dA_prev"},
    "dZ returned": {"dZ in place of dA_prev"},
    "dZ alone": {"not all three"},
    "dA_prev alone": {"not all three"},
    "dA_prev left out": {"not all three"},
    "dZ returned, too": {"not all three"},
    "cache returned, too": {"in pairs", "not all three"},
    "in pairs": {"in pairs"},
    "dA_prev last": {"other order"},
    "db before dW": {"other order"},
    "1/m missing": {"1/m missing"},
    "1/m already in dZ": {"1/m where it does not belong"},
    "1/m twice": {"1/m twice"},
    "inputs in place of m": {"inputs counted in place of examples"},
    "W forgotten": {"W forgotten"},
    "W not transposed": {"inputs against units"},
    "A_prev not transposed": {"m columns, not m rows"},
    "A in place of A_prev": {"output in place of input"},
    "* for @": {"* in place of @"},
    "keepdims forgotten": {"other shape"},
    "wrong axis": {"not summed over the examples"},
    "not summed": {"not summed over the examples"},
    "mean over everything": {"summed to a single number"},
    "sign flipped": {"sign flipped"},
    "argument changed": {"argument changed"},
    "dA - Y": {"exception"},
}


# Right


@answers.right("step by step")
def _(dA, cache):
    linear_cache, activation_cache = cache
    A, g = activation_cache
    dZ = np.multiply(dA, g.slope(A))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


@answers.right("one line, by places")
def _(dA, cache):
    return linear_backward(dA * cache[1][1].slope(cache[1][0]), cache[0])


@answers.right("linear step written out")
def _(dA, cache):
    (A_prev, W, b), (A, g) = cache
    m = dA.shape[1]
    dZ = dA * g.slope(A)
    return W.T @ dZ, dZ @ A_prev.T / m, dZ.mean(axis=1, keepdims=True)


@answers.right("forward again")
def _(dA, cache):
    (A_prev, W, b), (_, g) = cache
    A = g(W @ A_prev + b)
    slope = g.slope(A)
    return list(linear_backward(slope * dA, (A_prev, W, b)))


@answers.right("units one by one")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = np.zeros(A.shape)
    for unit in range(len(A)):
        for example in range(A.shape[1]):
            dZ[unit, example] = dA[unit, example] * g.slope(A[unit, example])
    return linear_backward(dZ, linear_cache)


@answers.right("in place on a copy")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = np.array(dA, copy=True)
    dZ *= g.slope(A)
    return linear_backward(dZ=dZ, linear_cache=linear_cache)


@answers.right("the slope asked for by name")
def _(dA, cache):
    linear_cache, (A, g) = cache
    slopes = {
        "sigmoid": lambda A: A * (1 - A),
        "tanh": lambda A: 1 - A**2,
        "ReLU": lambda A: (A > 0) * 1.0,
        "leaky ReLU": lambda A: np.where(A > 0, 1, 0.01),
        "identity": np.ones_like,
    }
    return linear_backward(dA * slopes[g.name](A), linear_cache)


# Wrong


@answers.wrong("slope forgotten")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA
    return linear_backward(dZ, linear_cache)


@answers.wrong("slope forgotten")
def _(dA, cache):
    linear_cache, activation_cache = cache
    return linear_backward(dA, linear_cache)


@answers.wrong("slope forgotten")
def _(dA, cache):
    (A_prev, W, b), (A, g) = cache
    m = A_prev.shape[1]
    dZ = dA
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("slope for dA_prev only")
def _(dA, cache):
    (A_prev, W, b), (A, g) = cache
    m = A_prev.shape[1]
    dZ = dA * g.slope(A)
    dW = dA @ A_prev.T / m
    db = np.sum(dA, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("slope for dW and db only")
def _(dA, cache):
    (A_prev, W, b), (A, g) = cache
    m = A_prev.shape[1]
    dZ = dA * g.slope(A)
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dA
    return dA_prev, dW, db


@answers.wrong("slope of Z in place of A")
def _(dA, cache):
    linear_cache, (A, g) = cache
    A_prev, W, b = linear_cache
    Z = W @ A_prev + b
    dZ = dA * g.slope(Z)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


@answers.wrong("slope of Z in place of A")
def _(dA, cache):
    linear_cache, (A, g) = cache
    Z, _ = linear_forward(*linear_cache)
    dZ = dA * (1 - np.power(Z, 2))
    return linear_backward(dZ, linear_cache)


@answers.wrong("value in place of the slope")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA * g(A)
    return linear_backward(dZ, linear_cache)


@answers.wrong("value in place of the slope")
def _(dA, cache):
    linear_cache, activation_cache = cache
    A, g = activation_cache
    dZ = dA * A
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


@answers.wrong("value in place of the slope")
def _(dA, cache):
    linear_cache, (A, g) = cache
    A, _ = linear_activation_forward(*linear_cache, g)
    dZ = np.multiply(A, dA)
    return linear_backward(dZ, linear_cache)


@answers.wrong("Z in place of the slope")
def _(dA, cache):
    linear_cache, (A, g) = cache
    Z = linear_forward(*linear_cache)[0]
    dZ = dA * Z
    return linear_backward(dZ, linear_cache)


@answers.wrong("ReLU hard-coded")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA * (A > 0)
    return linear_backward(dZ, linear_cache)


@answers.wrong("ReLU hard-coded")
def _(dA, cache):
    linear_cache, activation_cache = cache
    A, g = activation_cache
    dZ = np.array(dA, copy=True)
    dZ[A <= 0] = 0
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


@answers.wrong("ReLU hard-coded")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA * RELU.slope(A)
    return linear_backward(dZ, linear_cache)


@answers.wrong("sigmoid hard-coded")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA * A * (1 - A)
    return linear_backward(dZ, linear_cache)


@answers.wrong("sigmoid hard-coded")
def _(dA, cache):
    linear_cache, activation_cache = cache
    A, g = activation_cache
    dZ = dA * SIGMOID.slope(A)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


@answers.wrong("sigmoid hard-coded")
def _(dA, cache):
    (A_prev, W, b), (A, g) = cache
    m = A_prev.shape[1]
    s = 1 / (1 + np.exp(-(np.dot(W, A_prev) + b)))
    dZ = dA * s * (1 - s)
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("tanh hard-coded")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA * (1 - A**2)
    return linear_backward(dZ, linear_cache)


@answers.wrong("tanh hard-coded")
def _(dA, cache):
    (A_prev, W, b), (A, g) = cache
    m = A_prev.shape[1]
    dZ = np.multiply(dA, 1 - np.power(A, 2))
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("leaky ReLU hard-coded")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = np.where(A > 0, dA, 0.01 * dA)
    return linear_backward(dZ, linear_cache)


@answers.wrong("slope twice")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA * g.slope(A)
    dZ = dZ * g.slope(A)
    return linear_backward(dZ, linear_cache)


@answers.wrong("slope twice")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA * g.slope(A) ** 2
    return linear_backward(dZ, linear_cache)


@answers.wrong("slope twice")
def _(dA, cache):
    linear_cache, activation_cache = cache
    A, g = activation_cache
    dZ = dA * g.slope(g.slope(A))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


@answers.wrong("slope twice")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA * g.slope(g(A))
    return linear_backward(dZ, linear_cache)


@answers.wrong("slope added")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA + g.slope(A)
    return linear_backward(dZ, linear_cache)


@answers.wrong("divided by the slope")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA / g.slope(A)
    return linear_backward(dZ, linear_cache)


@answers.wrong("slope at dA")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = g.slope(dA)
    return linear_backward(dZ, linear_cache)


@answers.wrong("slope at dA")
def _(dA, cache):
    linear_cache, activation_cache = cache
    A, g = activation_cache
    dZ = dA * g.slope(dA)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


@answers.wrong("dA forgotten")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = g.slope(A)
    return linear_backward(dZ, linear_cache)


@answers.wrong("A in place of dA")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = A * g.slope(A)
    return linear_backward(dZ, linear_cache)


@answers.wrong("forward in place of backward")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = g(dA)
    return linear_backward(dZ, linear_cache)


@answers.wrong("slope at the input")
def _(dA, cache):
    linear_cache, (A, g) = cache
    A_prev, W, b = linear_cache
    dZ = dA * g.slope(A_prev)
    return linear_backward(dZ, linear_cache)


@answers.wrong("slope at the input")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = np.multiply(dA, g.slope(linear_cache[0]))
    return linear_backward(dZ, linear_cache)


@answers.wrong("slope after the linear step")
def _(dA, cache):
    linear_cache, activation_cache = cache
    A, g = activation_cache
    dA_prev, dW, db = linear_backward(dA, linear_cache)
    dA_prev = dA_prev * g.slope(A)
    return dA_prev, dW, db


@answers.wrong("slope of the layer before")
def _(dA, cache):
    linear_cache, activation_cache = cache
    A, g = activation_cache
    dZ = np.multiply(dA, g.slope(A))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    dA_prev = dA_prev * g.slope(linear_cache[0])
    return dA_prev, dW, db


@answers.wrong("matrix product")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA @ g.slope(A)
    return linear_backward(dZ, linear_cache)


@answers.wrong("matrix product")
def _(dA, cache):
    linear_cache, activation_cache = cache
    A, g = activation_cache
    dZ = np.dot(dA, g.slope(A))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


@answers.wrong("matrix product")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = np.dot(dA, g.slope(A).T)
    return linear_backward(dZ, linear_cache)


@answers.wrong("matrix product")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA.T @ g.slope(A)
    return linear_backward(dZ, linear_cache)


@answers.wrong("dZ transposed")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = (dA * g.slope(A)).T
    return linear_backward(dZ, linear_cache)


@answers.wrong("whole cache handed on")
def _(dA, cache):
    linear_cache, activation_cache = cache
    A, g = activation_cache
    dZ = np.multiply(dA, g.slope(A))
    dA_prev, dW, db = linear_backward(dZ, cache)
    return dA_prev, dW, db


@answers.wrong("activation cache handed on")
def _(dA, cache):
    linear_cache, activation_cache = cache
    A, g = activation_cache
    dZ = np.multiply(dA, g.slope(A))
    dA_prev, dW, db = linear_backward(dZ, activation_cache)
    return dA_prev, dW, db


@answers.wrong("arguments exchanged")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA * g.slope(A)
    return linear_backward(linear_cache, dZ)


@answers.wrong("cache in another order")
def _(dA, cache):
    (A, g), linear_cache = cache
    dZ = dA * g.slope(A)
    return linear_backward(dZ, linear_cache)


@answers.wrong("cache in another order")
def _(dA, cache):
    activation_cache, linear_cache = cache
    A, g = activation_cache
    dZ = np.multiply(dA, g.slope(A))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


@answers.wrong("A and g exchanged")
def _(dA, cache):
    linear_cache, (g, A) = cache
    dZ = dA * g.slope(A)
    return linear_backward(dZ, linear_cache)


@answers.wrong("cache not taken apart")
def _(dA, cache):
    A, g = cache
    dZ = dA * g.slope(A)
    return linear_backward(dZ, linear_cache)


@answers.wrong("cache not taken apart")
def _(dA, cache):
    linear_cache, A, g = cache
    dZ = dA * g.slope(A)
    return linear_backward(dZ, linear_cache)


@answers.wrong("g in place of its slope")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA * g
    return linear_backward(dZ, linear_cache)


@answers.wrong("slope without an argument")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA * g.slope
    return linear_backward(dZ, linear_cache)


@answers.wrong("slope without an argument")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA * g.slope()
    return linear_backward(dZ, linear_cache)


@answers.wrong("dA returned")
def _(dA, cache):
    linear_cache, activation_cache = cache
    A, g = activation_cache
    dZ = np.multiply(dA, g.slope(A))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA, dW, db


@answers.wrong("dZ returned")
def _(dA, cache):
    linear_cache, activation_cache = cache
    A, g = activation_cache
    dZ = np.multiply(dA, g.slope(A))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dZ, dW, db


@answers.wrong("dZ alone")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA * g.slope(A)
    return dZ


@answers.wrong("dA_prev alone")
def _(dA, cache):
    linear_cache, activation_cache = cache
    A, g = activation_cache
    dZ = np.multiply(dA, g.slope(A))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev


@answers.wrong("dA_prev left out")
def _(dA, cache):
    linear_cache, activation_cache = cache
    A, g = activation_cache
    dZ = np.multiply(dA, g.slope(A))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dW, db


@answers.wrong("dZ returned, too")
def _(dA, cache):
    linear_cache, activation_cache = cache
    A, g = activation_cache
    dZ = np.multiply(dA, g.slope(A))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dZ, dA_prev, dW, db


@answers.wrong("cache returned, too")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA * g.slope(A)
    return linear_backward(dZ, linear_cache), cache


@answers.wrong("cache returned, too")
def _(dA, cache):
    linear_cache, activation_cache = cache
    A, g = activation_cache
    dZ = np.multiply(dA, g.slope(A))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db, cache


@answers.wrong("in pairs")
def _(dA, cache):
    linear_cache, activation_cache = cache
    A, g = activation_cache
    dZ = np.multiply(dA, g.slope(A))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, (dW, db)


@answers.wrong("in pairs")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA * g.slope(A)
    return dZ, linear_backward(dZ, linear_cache)


@answers.wrong("dA_prev last")
def _(dA, cache):
    linear_cache, activation_cache = cache
    A, g = activation_cache
    dZ = np.multiply(dA, g.slope(A))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dW, db, dA_prev


@answers.wrong("dA_prev last")
def _(dA, cache):
    linear_cache, activation_cache = cache
    A, g = activation_cache
    dZ = np.multiply(dA, g.slope(A))
    dW, db, dA_prev = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


@answers.wrong("db before dW")
def _(dA, cache):
    linear_cache, activation_cache = cache
    A, g = activation_cache
    dZ = np.multiply(dA, g.slope(A))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, db, dW


@answers.wrong("1/m missing")
def _(dA, cache):
    (A_prev, W, b), (A, g) = cache
    m = A_prev.shape[1]
    dZ = dA * g.slope(A)
    dW = dZ @ A_prev.T
    db = np.sum(dZ, axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("1/m missing")
def _(dA, cache):
    linear_cache, activation_cache = cache
    A, g = activation_cache
    dZ = np.multiply(dA, g.slope(A))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    m = dA.shape[1]
    dW, db = m * dW, m * db
    return dA_prev, dW, db


@answers.wrong("1/m already in dZ")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA * g.slope(A) / dA.shape[1]
    return linear_backward(dZ, linear_cache)


@answers.wrong("1/m already in dZ")
def _(dA, cache):
    (A_prev, W, b), (A, g) = cache
    m = A_prev.shape[1]
    dZ = dA * g.slope(A) / m
    dW = dZ @ A_prev.T
    db = np.sum(dZ, axis=1, keepdims=True)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("1/m twice")
def _(dA, cache):
    linear_cache, activation_cache = cache
    A, g = activation_cache
    dZ = np.multiply(dA, g.slope(A))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    m = dA.shape[1]
    dW, db = dW / m, db / m
    return dA_prev, dW, db


@answers.wrong("inputs in place of m")
def _(dA, cache):
    (A_prev, W, b), (A, g) = cache
    m = len(A_prev)
    dZ = dA * g.slope(A)
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("W forgotten")
def _(dA, cache):
    (A_prev, W, b), (A, g) = cache
    m = A_prev.shape[1]
    dZ = dA * g.slope(A)
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.ones(W.shape).T @ dZ
    return dA_prev, dW, db


@answers.wrong("W not transposed")
def _(dA, cache):
    (A_prev, W, b), (A, g) = cache
    m = A_prev.shape[1]
    dZ = dA * g.slope(A)
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W, dZ)
    return dA_prev, dW, db


@answers.wrong("A_prev not transposed")
def _(dA, cache):
    (A_prev, W, b), (A, g) = cache
    m = A_prev.shape[1]
    dZ = dA * g.slope(A)
    dW = dZ @ A_prev / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("A in place of A_prev")
def _(dA, cache):
    (A_prev, W, b), (A, g) = cache
    m = A_prev.shape[1]
    dZ = dA * g.slope(A)
    dW = dZ @ A.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("* for @")
def _(dA, cache):
    (A_prev, W, b), (A, g) = cache
    m = A_prev.shape[1]
    dZ = dA * g.slope(A)
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T * dZ
    return dA_prev, dW, db


@answers.wrong("keepdims forgotten")
def _(dA, cache):
    (A_prev, W, b), (A, g) = cache
    m = A_prev.shape[1]
    dZ = dA * g.slope(A)
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("wrong axis")
def _(dA, cache):
    (A_prev, W, b), (A, g) = cache
    m = A_prev.shape[1]
    dZ = dA * g.slope(A)
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=0, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("not summed")
def _(dA, cache):
    (A_prev, W, b), (A, g) = cache
    m = A_prev.shape[1]
    dZ = dA * g.slope(A)
    dW = dZ @ A_prev.T / m
    db = dZ / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("mean over everything")
def _(dA, cache):
    (A_prev, W, b), (A, g) = cache
    m = A_prev.shape[1]
    dZ = dA * g.slope(A)
    dW = dZ @ A_prev.T / m
    db = np.mean(dZ)
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("sign flipped")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = -dA * g.slope(A)
    return linear_backward(dZ, linear_cache)


@answers.wrong("argument changed")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dA *= g.slope(A)
    return linear_backward(dA, linear_cache)


@answers.wrong("dA - Y")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA - Y
    return linear_backward(dZ, linear_cache)


@answers.wrong("forward called")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA * g.slope(A)
    return linear_activation_forward(*linear_cache, g)


@answers.wrong("result not returned")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA * g.slope(A)
    linear_backward(dZ, linear_cache)


@answers.wrong("slope as whole numbers")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA * g.slope(A).astype(int)
    return linear_backward(dZ, linear_cache)


@answers.wrong("A as it is after a step")
def _(dA, cache):
    (A_prev, W, b), (A, g) = cache
    m = A_prev.shape[1]
    dZ = dA * g.slope(A - dA)
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


@answers.wrong("slope of the layer before, after the linear step")
def _(dA, cache):
    linear_cache, (A, g) = cache
    A_prev, W, b = linear_cache
    dA_prev, dW, db = linear_backward(dA, linear_cache)
    dA_prev = dA_prev * g.slope(A_prev)
    return dA_prev, dW, db


@answers.wrong("matrix product")
def _(dA, cache):
    linear_cache, (A, g) = cache
    dZ = dA @ g.slope(A).T
    return linear_backward(dZ, linear_cache)
