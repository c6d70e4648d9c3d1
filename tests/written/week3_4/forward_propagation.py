"""Answers to `forward_propagation` as people write them."""

from typing import NamedTuple

import numpy as np
from written import Answers
from written.week3_4.given import forward_propagation, sigmoid

answers = Answers("week3_4.forward_propagation")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "tanh hard-coded": {"tanh hard-coded"},
    "tanh and sigmoid hard-coded": {"tanh hard-coded"},
    "sigmoid hard-coded": {"sigmoid hard-coded"},
    "ReLU hard-coded": {"ReLU hard-coded"},
    "sigmoid hard-coded at the output": {"output function hard-coded"},
    "tanh at the output": {"one function for both layers"},
    "tanh in both layers": {"one function for both layers"},
    "first function in both layers": {"one function for both layers"},
    "second function in both layers": {"one function for both layers"},
    "functions exchanged": {"functions exchanged"},
    "hidden activation forgotten": {"hidden activation forgotten"},
    "output activation forgotten": {"output activation forgotten"},
    "no activation at all": {"both activations forgotten"},
    "output squashed twice": {"activation twice"},
    "hidden activation twice": {"activation twice"},
    "slope in place of the value": {"slope in place of the value"},
    "b1 forgotten": {"bias forgotten"},
    "b2 forgotten": {"bias forgotten"},
    "both biases forgotten": {"bias forgotten"},
    "bias subtracted": {"bias subtracted"},
    "bias outside the activation": {"bias outside the activation"},
    "bias multiplied": {"bias multiplied"},
    "bias of the other layer": {"bias of the other layer"},
    "bias kept out of Z": {"bias kept out of Z"},
    "X for A1": {"weights transposed, or X for A1"},
    "W1 transposed": {"weights transposed, or X for A1"},
    "W2 transposed": {"weights transposed"},
    "W1 in both layers": {"weights of the other layer"},
    "X before W1": {"wrong order in a product"},
    "A1 before W2": {"wrong order in a product"},
    "X transposed": {"examples transposed"},
    "* for @": {"* in place of @"},
    "examples as rows": {"transposed"},
    "hidden layer returned": {"hidden layer returned"},
    "answers in place of probabilities": {"answers in place of probabilities"},
    "X standardised": {"X changed"},
    "A before Z in the cache": {"other order"},
    "layers exchanged in the cache": {"other order"},
    "cache sorted by kind": {"other order"},
    "cache returned first": {"other order"},
    "A in place of Z in the cache": {"A in place of Z"},
    "Z in place of A in the cache": {"Z in place of A"},
    "inputs in the cache": {"inputs in the cache"},
    "parameters in the cache": {"parameters in the cache"},
    "only A in the cache": {"only A in the cache"},
    "flat cache": {"flat cache"},
    "no cache, all returned side by side": {"flat cache"},
    "dictionary in place of the list": {"dictionary in place of the list"},
    "last layer only in the cache": {"one layer in the cache"},
    "X in the cache, too": {"one layer in the cache"},
    "no cache": {"no cache"},
    "cache only": {"no cache"},
    "both A in place of the cache": {"both A in place of the cache"},
    "parameters read like a dictionary": {"list read like a dictionary"},
    "first bias for all units": {"one bias for all units"},
    "last example left out of the loop": {"example left out"},
    "last example only": {"some only"},
    "A2 squeezed": {"other shape"},
    "returns from inside the loop": {"hidden layer returned"},
    "argument changed": {"argument changed"},
    "new random weights": {"chance"},
}


class Layer(NamedTuple):
    Z: np.ndarray
    A: np.ndarray


# Right


@answers.right("loop over the layers")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = np.dot(W, A) + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.right("by places")
def _(X, parameters):
    W1, b1, g1 = parameters[0]
    W2, b2, g2 = parameters[1]
    Z1 = np.dot(W1, X) + b1
    A1 = g1(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = g2(Z2)
    cache = [(Z1, A1), (Z2, A2)]
    return A2, cache


@answers.right("tuples in place of lists, list around both")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    A1 = g1(Z1 := np.matmul(W1, X) + b1)
    A2 = g2(Z2 := np.matmul(W2, A1) + b2)
    return [A2, ([Z1, A1], [Z2, A2])]


@answers.right("named tuples")
def _(X, parameters):
    cache = [Layer(None, X)]
    for W, b, g in parameters:
        Z = W @ cache[-1].A + b
        cache.append(Layer(Z, g(Z)))
    return cache[-1].A, cache[1:]


@answers.right("examples as rows inside")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = X.T @ W1.T + b1.T
    A1 = g1(Z1)
    Z2 = A1 @ W2.T + b2.T
    A2 = g2(Z2)
    return A2.T, [(Z1.T, A1.T), (Z2.T, A2.T)]


@answers.right("loop over the examples")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    m = X.shape[1]
    Z1, Z2 = np.zeros((len(W1), m)), np.zeros((len(W2), m))
    for i in range(m):
        Z1[:, i] = W1 @ X[:, i] + b1[:, 0]
        Z2[:, i] = W2 @ g1(Z1[:, i]) + b2[:, 0]
    return g2(Z2), [(Z1, g1(Z1)), (Z2, g2(Z2))]


@answers.right("loop over the units")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        rows = []
        for j in range(W.shape[0]):
            rows.append(sum(W[j, k] * A[k] for k in range(W.shape[1])) + b[j, 0])
        Z = np.array(rows)
        A = np.array([g(row) for row in Z])
        cache += [(Z, A)]
    return A, cache


@answers.right("einsum, and a bias added in its own place")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = np.einsum("jk,km->jm", W1, X)
    Z1 += b1
    A1 = g1(Z1)
    Z2 = np.einsum("jk,km->jm", W2, A1)
    Z2 += b2
    return g2(Z2), [(Z1, A1), (Z2, g2(Z2))]


@answers.right("a row of ones for the bias")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = np.hstack([W, b]) @ np.vstack([A, np.ones(A.shape[1])])
        A = g.function(Z)
        cache.append((Z, A))
    return cache[-1][1], cache


@answers.right("one layer calls the other")
def _(X, parameters):
    def layer(A, W, b, g):
        Z = np.add(W.dot(A), b)
        return Z, g(Z)

    Z1, A1 = layer(X, *parameters[0])
    Z2, A2 = layer(A1, *parameters[1])
    return A2, [(Z1, A1), (Z2, A2)]


# Wrong: what the units compute


@answers.wrong("tanh hard-coded")
def _(X, parameters):
    (W1, b1, _), (W2, b2, g2) = parameters
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("tanh hard-coded")
def _(X, parameters):
    cache, A = [], X
    for i, (W, b, g) in enumerate(parameters):
        Z = W @ A + b
        A = (np.exp(Z) - np.exp(-Z)) / (np.exp(Z) + np.exp(-Z)) if i == 0 else g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("tanh and sigmoid hard-coded")
def _(X, parameters):
    W1, b1 = parameters[0][:2]
    W2, b2 = parameters[1][:2]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = [(Z1, A1), (Z2, A2)]
    return A2, cache


@answers.wrong("tanh and sigmoid hard-coded")
def _(X, parameters):
    (W1, b1, _), (W2, b2, _) = parameters
    Z1 = W1 @ X + b1
    Z2 = W2 @ np.tanh(Z1) + b2
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, [(Z1, np.tanh(Z1)), (Z2, A2)]


@answers.wrong("sigmoid hard-coded")
def _(X, parameters):
    (W1, b1, _), (W2, b2, _) = parameters
    Z1 = W1 @ X + b1
    A1 = sigmoid(Z1)
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("sigmoid hard-coded")
def _(X, parameters):
    (W1, b1, _), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = 1 / (1 + np.exp(-Z1))
    Z2 = W2 @ A1 + b2
    return g2(Z2), [(Z1, A1), (Z2, g2(Z2))]


@answers.wrong("ReLU hard-coded")
def _(X, parameters):
    (W1, b1, _), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = np.where(Z1 > 0, Z1, 0)
    Z2 = W2 @ A1 + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("ReLU hard-coded")
def _(X, parameters):
    (W1, b1, _), (W2, b2, _) = parameters
    Z1 = np.dot(W1, X) + b1
    A1 = np.maximum(0, Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("sigmoid hard-coded at the output")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, _) = parameters
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("tanh at the output")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, _) = parameters
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    Z2 = W2 @ A1 + b2
    A2 = np.tanh(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("tanh in both layers")
def _(X, parameters):
    A, cache = X, []
    for W, b, _ in parameters:
        Z = W @ A + b
        A = np.tanh(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("first function in both layers")
def _(X, parameters):
    g = parameters[0][2]
    A, cache = X, []
    for W, b, _ in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("second function in both layers")
def _(X, parameters):
    (W1, b1, g), (W2, b2, g) = parameters
    Z1 = W1 @ X + b1
    A1 = g(Z1)
    Z2 = W2 @ A1 + b2
    A2 = g(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("functions exchanged")
def _(X, parameters):
    (W1, b1, g2), (W2, b2, g1) = parameters
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    Z2 = W2 @ A1 + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("hidden activation forgotten")
def _(X, parameters):
    (W1, b1, _), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    Z2 = W2 @ Z1 + b2
    A2 = g2(Z2)
    return A2, [(Z1, Z1), (Z2, A2)]


@answers.wrong("hidden activation forgotten")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = np.dot(W1, X) + b1
    A1 = g1(Z1)
    Z2 = np.dot(W2, Z1) + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("output activation forgotten")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, _) = parameters
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    Z2 = W2 @ A1 + b2
    return Z2, [(Z1, A1), (Z2, Z2)]


@answers.wrong("output activation forgotten")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return Z, cache


@answers.wrong("no activation at all")
def _(X, parameters):
    (W1, b1, _), (W2, b2, _) = parameters
    A1 = W1 @ X + b1
    A2 = W2 @ A1 + b2
    return A2, [(A1, A1), (A2, A2)]


@answers.wrong("output squashed twice")
def _(X, parameters):
    A2, cache = forward_propagation(X, parameters)
    return parameters[1][2](A2), cache


@answers.wrong("hidden activation twice")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = g1(W1 @ X + b1)
    A1 = g1(Z1)
    Z2 = W2 @ A1 + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("slope in place of the value")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = g1.slope(g1(Z1))
    Z2 = W2 @ A1 + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


# Wrong: biases


@answers.wrong("b1 forgotten")
def _(X, parameters):
    (W1, _, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X
    A1 = g1(Z1)
    Z2 = W2 @ A1 + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("b2 forgotten")
def _(X, parameters):
    (W1, b1, g1), (W2, _, g2) = parameters
    Z1 = np.dot(W1, X) + b1
    A1 = g1(Z1)
    Z2 = np.dot(W2, A1)
    return g2(Z2), [(Z1, A1), (Z2, g2(Z2))]


@answers.wrong("both biases forgotten")
def _(X, parameters):
    A, cache = X, []
    for W, _, g in parameters:
        Z = np.einsum("ij,jk->ik", W, A)
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("bias subtracted")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A - b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("bias subtracted")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    Z2 = W2 @ A1 - b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("bias outside the activation")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X
    A1 = g1(Z1) + b1
    Z2 = W2 @ A1
    A2 = g2(Z2) + b2
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("bias outside the activation")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X
    A1 = g1(Z1) + b1
    Z2 = W2 @ A1 + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("bias multiplied")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X * b1
    A1 = g1(Z1)
    Z2 = W2 @ A1 * b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("bias of the other layer")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b2
    A1 = g1(Z1)
    Z2 = W2 @ A1 + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("bias of the other layer")
def _(X, parameters):
    (W1, b2, g1), (W2, b1, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    Z2 = W2 @ A1 + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("bias kept out of Z")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A
        A = g(Z + b)
        cache.append((Z, A))
    return A, cache


@answers.wrong("bias inside the product")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ (X + b1)
    A1 = g1(Z1)
    Z2 = W2 @ (A1 + b2)
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("bias turned into a row")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1.T
    A1 = g1(Z1)
    Z2 = W2 @ A1 + b2.T
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("first bias for all units")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1[0]
    A1 = g1(Z1)
    Z2 = W2 @ A1 + b2[0]
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


# Wrong: products and shapes


@answers.wrong("X for A1")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    Z2 = W2 @ X + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("X for A1")
def _(X, parameters):
    cache = []
    for W, b, g in parameters:
        Z = np.dot(W, X) + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("W1 transposed")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = np.dot(W1.T, X) + b1
    A1 = g1(Z1)
    Z2 = np.dot(W2.T, A1) + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("W2 transposed")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    Z2 = W2.T @ A1 + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("W1 in both layers")
def _(X, parameters):
    W, b, g1 = parameters[0]
    Z1 = W @ X + b
    A1 = g1(Z1)
    Z2 = W @ A1 + parameters[1][1]
    A2 = parameters[1][2](Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("X before W1")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = np.dot(X, W1) + b1
    A1 = g1(Z1)
    Z2 = np.dot(A1, W2) + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("A1 before W2")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    Z2 = A1 @ W2 + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("X transposed")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X.T + b1
    A1 = g1(Z1)
    Z2 = W2 @ A1.T + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("* for @")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 * X + b1
    A1 = g1(Z1)
    Z2 = W2 * A1 + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("* for @")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    Z2 = np.multiply(W2, A1) + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("* for @")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    Z2 = W2.T * A1 + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("right for one unit in the last layer only")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    Z2 = np.sum(W2.T * A1, axis=0, keepdims=True) + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("summed along the wrong axis")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    Z2 = np.sum(W2.T * A1, axis=1, keepdims=True) + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("examples as rows")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = X.T @ W1.T + b1.T
    A1 = g1(Z1)
    Z2 = A1 @ W2.T + b2.T
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("four hidden units hard-coded")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = np.zeros((4, X.shape[1]))
    for j in range(4):
        Z1[j] = W1[j] @ X + b1[j]
    A1 = g1(Z1)
    Z2 = W2 @ A1 + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("last example left out of the loop")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    m = X.shape[1]
    Z1, Z2 = np.zeros((len(W1), m)), np.zeros((1, m))
    for i in range(m - 1):
        Z1[:, [i]] = W1 @ X[:, [i]] + b1
        Z2[:, [i]] = W2 @ g1(Z1[:, [i]]) + b2
    return g2(Z2), [(Z1, g1(Z1)), (Z2, g2(Z2))]


@answers.wrong("last example only")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    for x in X.T:
        Z1 = W1 @ x[:, None] + b1
        A1 = g1(Z1)
        Z2 = W2 @ A1 + b2
        A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("A2 squeezed")
def _(X, parameters):
    A2, cache = forward_propagation(X, parameters)
    return np.squeeze(A2), cache


# Wrong: what is returned


@answers.wrong("hidden layer returned")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    Z2 = W2 @ A1 + b2
    A2 = g2(Z2)
    return A1, [(Z1, A1), (Z2, A2)]


@answers.wrong("answers in place of probabilities")
def _(X, parameters):
    A2, cache = forward_propagation(X, parameters)
    return (A2 > 0.5).astype(float), cache


@answers.wrong("X standardised")
def _(X, parameters):
    X = (X - np.mean(X, axis=1, keepdims=True)) / np.std(X, axis=1, keepdims=True)
    return forward_propagation(X, parameters)


@answers.wrong("A before Z in the cache")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append((A, Z))
    return A, cache


@answers.wrong("A before Z in the cache")
def _(X, parameters):
    A2, [(Z1, A1), (Z2, _)] = forward_propagation(X, parameters)
    return A2, [(Z1, A1), (A2, Z2)]


@answers.wrong("layers exchanged in the cache")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.insert(0, (Z, A))
    return A, cache


@answers.wrong("cache sorted by kind")
def _(X, parameters):
    A2, [(Z1, A1), (Z2, _)] = forward_propagation(X, parameters)
    return A2, [(Z1, Z2), (A1, A2)]


@answers.wrong("cache returned first")
def _(X, parameters):
    A2, cache = forward_propagation(X, parameters)
    return cache, A2


@answers.wrong("A in place of Z in the cache")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = Z1
    A1[:] = g1(Z1)
    Z2 = W2 @ A1 + b2
    A2 = Z2
    A2[:] = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("A in place of Z in the cache")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        A = g(W @ A + b)
        cache.append((A, A))
    return A, cache


@answers.wrong("Z in place of A in the cache")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        cache.append((Z, Z))
        A = g(Z)
    return A, cache


@answers.wrong("inputs in the cache")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        cache.append((Z, A))
        A = g(Z)
    return A, cache


@answers.wrong("inputs in the cache")
def _(X, parameters):
    A2, [(Z1, A1), (Z2, _)] = forward_propagation(X, parameters)
    return A2, [(X, Z1), (A1, Z2)]


@answers.wrong("parameters in the cache")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        cache.append(((A, W, b), Z))
        A = g(Z)
    return A, cache


@answers.wrong("parameters in the cache")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    Z2 = W2 @ A1 + b2
    A2 = g2(Z2)
    cache = (Z1, A1, W1, b1, Z2, A2, W2, b2)
    return A2, cache


@answers.wrong("only A in the cache")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        A = g(W @ A + b)
        cache.append(A)
    return A, cache


@answers.wrong("flat cache")
def _(X, parameters):
    A2, [(Z1, A1), (Z2, _)] = forward_propagation(X, parameters)
    cache = (Z1, A1, Z2, A2)
    return A2, cache


@answers.wrong("flat cache")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append(Z)
        cache.append(A)
    return A, cache


@answers.wrong("no cache, all returned side by side")
def _(X, parameters):
    A2, [(Z1, A1), (Z2, _)] = forward_propagation(X, parameters)
    return A2, Z1, A1, Z2, A2


@answers.wrong("dictionary in place of the list")
def _(X, parameters):
    A2, [(Z1, A1), (Z2, _)] = forward_propagation(X, parameters)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache


@answers.wrong("dictionary in place of the list")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append({"Z": Z, "A": A})
    return A, cache


@answers.wrong("last layer only in the cache")
def _(X, parameters):
    A = X
    for W, b, g in parameters:
        cache = []
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("last layer only in the cache")
def _(X, parameters):
    A = X
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
    return A, (Z, A)


@answers.wrong("X in the cache, too")
def _(X, parameters):
    A2, cache = forward_propagation(X, parameters)
    return A2, [X, *cache]


@answers.wrong("no cache")
def _(X, parameters):
    A = X
    for W, b, g in parameters:
        A = g(W @ A + b)
    return A


@answers.wrong("cache only")
def _(X, parameters):
    _, cache = forward_propagation(X, parameters)
    return cache


@answers.wrong("both A in place of the cache")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    A1 = g1(W1 @ X + b1)
    A2 = g2(W2 @ A1 + b2)
    return A1, A2


@answers.wrong("append's result kept")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache = cache.append((Z, A))
    return A, cache


@answers.wrong("returns from inside the loop")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
        return A, cache


@answers.wrong("parameters read like a dictionary")
def _(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("layers asked for their names")
def _(X, parameters):
    A, cache = X, []
    for layer in parameters:
        Z = layer.W @ A + layer.b
        A = layer.g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("g not called")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = g1 * Z1
    Z2 = W2 @ A1 + b2
    A2 = g2 * Z2
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("two names for three things")
def _(X, parameters):
    (W1, b1), (W2, b2) = parameters
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("argument changed")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        W *= 2
        Z = W @ A / 2 + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("argument changed")
def _(X, parameters):
    A2, cache = forward_propagation(X, parameters)
    parameters[0] = (*parameters[0][:2], None)
    return A2, cache


@answers.wrong("new random weights")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = np.random.randn(*W1.shape) @ X + b1
    A1 = g1(Z1)
    Z2 = np.random.randn(*W2.shape) @ A1 + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("name that does not exist")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = g1(z1)
    Z2 = W2 @ A1 + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("forgot return")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    Z2 = W2 @ A1 + b2
    A2 = g2(Z2)
    cache = [(Z1, A1), (Z2, A2)]
