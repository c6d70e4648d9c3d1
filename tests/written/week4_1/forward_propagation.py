"""Answers to `forward_propagation`, for any number of layers, as people write them."""

from itertools import pairwise
from typing import NamedTuple

import numpy as np
from written import Answers
from written.week4_1.given import forward_propagation

from nnlib import RELU, SIGMOID, TANH

answers = Answers("week4_1.forward_propagation")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "X in every layer": {"X where a later layer gets A"},
    "A not handed on": {"X where a later layer gets A"},
    "first layer skipped": {"X where a later layer gets A"},
    "layers in reversed order": {"layers in reversed order"},
    "last layer only": {"layers in reversed order"},
    "first layer in every round": {"first layer in every round"},
    "bias of the first layer in every round": {"bias of another layer"},
    "A before W": {"wrong order in a product"},
    "W transposed": {"weights transposed"},
    "A transposed": {"examples transposed"},
    "last layer skipped": {"last layer left out"},
    "return inside the loop": {"first layer only"},
    "first layer only": {"first layer only"},
    "two layers hard-coded": {"number of layers fixed"},
    "three layers hard-coded": {"number of layers fixed"},
    "first and last layer only": {"first and last layer only"},
    "number of layers halved": {"half of the layers"},
    "last layer once more": {"last layer twice"},
    "A of the layer before returned": {"hidden layer returned"},
    "first A returned": {"hidden layer returned"},
    "last Z returned": {"output activation forgotten"},
    "no activation in the last layer": {"output activation forgotten"},
    "no activation in the hidden layers": {"hidden activation forgotten"},
    "no activations": {"both activations forgotten"},
    "Z handed on": {"hidden activation forgotten"},
    "last activation twice": {"activation twice"},
    "sigmoid on top": {"activation twice"},
    "every activation twice": {"activation twice"},
    "ReLU and sigmoid hard-coded": {"ReLU hard-coded"},
    "ReLU in the hidden layers hard-coded": {"ReLU hard-coded"},
    "tanh and sigmoid hard-coded": {"tanh hard-coded"},
    "sigmoid in all layers": {"sigmoid hard-coded", "one function for all layers"},
    "sigmoid in the last layer hard-coded": {"output function hard-coded"},
    "ReLU in all layers": {"one function for all layers"},
    "function of the first layer in all": {"one function for all layers"},
    "function of the last layer in all": {"one function for all layers"},
    "functions in reversed order": {"functions exchanged"},
    "slope in place of the value": {"slope in place of the value"},
    "biases forgotten": {"bias forgotten"},
    "biases subtracted": {"bias subtracted"},
    "biases outside the activations": {"bias outside the activation"},
    "biases multiplied": {"bias multiplied"},
    "one bias for all units": {"one bias for all units"},
    "biases kept out of Z": {"bias kept out of Z"},
    "* for @": {"* in place of @"},
    "answers in place of probabilities": {"answers in place of probabilities"},
    "X standardised": {"X changed"},
    "X divided by 255": {"X changed"},
    "last example left out of the loop": {"example left out"},
    "A before Z in the cache": {"other order"},
    "cache in reversed order": {"other order"},
    "cache returned first": {"other order"},
    "cache sorted by kind": {"sorted by kind"},
    "A kept too early": {"input in place of A"},
    "X kept for A": {"input in place of A"},
    "inputs in the cache": {"inputs in the cache"},
    "A in place of Z in the cache": {"A in place of Z"},
    "Z in place of A in the cache": {"Z in place of A"},
    "parameters in the cache": {"parameters in the cache"},
    "input, Z and A in the cache": {"too much in the cache"},
    "only A in the cache": {"one array a layer in the cache"},
    "only Z in the cache": {"one array a layer in the cache"},
    "all A in the cache, X first": {"one array a layer in the cache"},
    "flat cache": {"flat cache"},
    "no cache, all side by side": {"no cache, all side by side"},
    "two lists returned": {"no cache, all side by side"},
    "X in the cache, too": {"X in the cache, too"},
    "cache of the last layer only": {"last layer only in the cache"},
    "cache made anew in each round": {"last layer only in the cache"},
    "last layer in every place": {"one layer again and again"},
    "cache left empty": {"layers missing in the cache"},
    "last layer missing in the cache": {"layers missing in the cache"},
    "first layer missing in the cache": {"layers missing in the cache"},
    "last layer kept twice": {"layer twice in the cache"},
    "dictionary in place of the list": {"dictionary in place of the list"},
    "list of dictionaries": {"dictionary in place of the list"},
    "no cache": {"no cache"},
    "cache only": {"no cache"},
    "parameters read like a dictionary": {"list read like a dictionary"},
    "AL squeezed": {"other shape"},
    "AL transposed": {"transposed"},
    "AL rounded": {"rounded"},
    "argument changed": {"argument changed"},
    "new random weights": {"chance"},
}


class Kept(NamedTuple):
    Z: np.ndarray
    A: np.ndarray


# Right


@answers.right("by places")
def _(X, parameters):
    L = len(parameters)
    A = X
    cache = []
    for l in range(L):  # noqa: E741
        A_prev = A
        W = parameters[l][0]
        b = parameters[l][1]
        g = parameters[l][2]
        Z = np.dot(W, A_prev) + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.right("counted from 1 to L")
def _(X, parameters):
    A, cache = X, [None] * len(parameters)
    for layer in range(1, len(parameters) + 1):
        W, b, g = parameters[layer - 1]
        Z = W.dot(A) + b
        A = g(Z)
        cache[layer - 1] = (Z, A)
    return A, cache


@answers.right("hidden layers in a loop, the last one after it")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters[:-1]:
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    W, b, g = parameters[-1]
    ZL = W @ A + b
    AL = g(ZL)
    cache.append((ZL, AL))
    return AL, cache


@answers.right("lists of Z and of A, joined at the end")
def _(X, parameters):
    Zs, As = [], [X]
    for W, b, g in parameters:
        Zs.append(np.matmul(W, As[-1]) + b)
        As.append(g(Zs[-1]))
    return As[-1], list(zip(Zs, As[1:], strict=True))


@answers.right("a name for what goes into X again")
def _(X, parameters):
    cache = []
    for layer in parameters:
        Z = layer[0] @ X + layer[1]
        X = layer[2](Z)
        cache += [[Z, X]]
    return [X, tuple(cache)]


@answers.right("recursion")
def _(X, parameters):
    if not parameters:
        return X, []
    (W, b, g), *rest = parameters
    Z = W @ X + b
    A = g(Z)
    AL, cache = forward_propagation(A, rest)
    return AL, [(Z, A), *cache]


@answers.right("named tuples, X first and left out at the end")
def _(X, parameters):
    cache = [Kept(None, X)]
    for W, b, g in parameters:
        Z = W @ cache[-1].A + b
        cache.append(Kept(Z, g(Z)))
    return cache[-1].A, cache[1:]


@answers.right("while, einsum")
def _(X, parameters):
    cache, A, i = [], np.copy(X), 0
    while i != len(parameters):
        W, b, g = parameters[i]
        Z = np.einsum("ij,jk->ik", W, A) + b
        A = g(Z)
        cache.append((Z, A))
        i += 1
    return A, cache


@answers.right("examples as rows inside")
def _(X, parameters):
    A, cache = X.T, []
    for W, b, g in parameters:
        Z = A @ W.T + b.T
        A = g(Z)
        cache.append((Z.T, A.T))
    return A.T, cache


@answers.right("loops over examples and units")
def _(X, parameters):
    A, cache = X, []
    m = X.shape[1]
    for W, b, g in parameters:
        Z = np.zeros((W.shape[0], m))
        for i in range(m):
            for j in range(W.shape[0]):
                Z[j, i] = np.sum(W[j] * A[:, i]) + b[j, 0]
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.right("inserted at the front, then turned round")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        A = g(Z := W @ A + b)
        cache.insert(0, (Z, A))
    return A, cache[::-1]


# Wrong: which layers, and what goes into them


@answers.wrong("X in every layer")
def _(X, parameters):
    cache = []
    for W, b, g in parameters:
        Z = W @ X + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("X in every layer")
def _(X, parameters):
    A, cache = X, []
    for i in range(len(parameters)):
        W, b, g = parameters[i]
        Z = np.dot(W, X) + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("A not handed on")
def _(X, parameters):
    A_prev, cache = X, []
    for W, b, g in parameters:
        Z = np.dot(W, A_prev) + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("A not handed on")
def _(X, parameters):
    cache = []
    for W, b, g in parameters:
        A = X
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("first layer skipped")
def _(X, parameters):
    A, cache = X, []
    for layer in range(1, len(parameters)):
        W, b, g = parameters[layer]
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("counted beyond the last layer")
def _(X, parameters):
    A, cache = X, []
    for layer in range(1, len(parameters) + 1):
        W, b, g = parameters[layer]
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("counted beyond the last layer")
def _(X, parameters):
    A, cache = X, []
    for layer in range(len(parameters) + 1):
        W, b, g = parameters[layer]
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("layers in reversed order")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in reversed(parameters):
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("layers in reversed order")
def _(X, parameters):
    A, cache = X, []
    for layer in range(len(parameters) - 1, -1, -1):
        W, b, g = parameters[layer]
        Z = np.dot(W, A) + b
        A = g(Z)
        cache.insert(0, (Z, A))
    return A, cache


@answers.wrong("last layer only")
def _(X, parameters):
    W, b, g = parameters[-1]
    Z = W @ X + b
    return g(Z), [(Z, g(Z))]


@answers.wrong("first layer in every round")
def _(X, parameters):
    W, b, g = parameters[0]
    A, cache = X, []
    for _ in range(len(parameters)):
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("bias of the first layer in every round")
def _(X, parameters):
    A, cache = X, []
    b = parameters[0][1]
    for W, _, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("A before W")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = A @ W + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("A before W")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = np.dot(A, W) + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("W transposed")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = np.dot(W.T, A) + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("A transposed")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A.T + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("examples as rows")
def _(X, parameters):
    A, cache = X.T, []
    for W, b, g in parameters:
        Z = A @ W.T + b.T
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("last layer skipped")
def _(X, parameters):
    A, cache = X, []
    for layer in range(len(parameters) - 1):
        W, b, g = parameters[layer]
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("last layer skipped")
def _(X, parameters):
    L = len(parameters) - 1
    A, cache = X, []
    for W, b, g in parameters[:L]:
        A = g(Z := W @ A + b)
        cache += [(Z, A)]
    return A, cache


@answers.wrong("return inside the loop")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
        return A, cache


@answers.wrong("return inside the loop")
def _(X, parameters):
    for W, b, g in parameters:
        Z = W @ X + b
        A = g(Z)
        return A, (Z, A)


@answers.wrong("first layer only")
def _(X, parameters):
    W, b, g = parameters[0]
    Z = W @ X + b
    A = g(Z)
    return A, [(Z, A)]


@answers.wrong("two layers unpacked")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    Z2 = W2 @ A1 + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("two layers hard-coded")
def _(X, parameters):
    W1, b1, g1 = parameters[0]
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    W2, b2, g2 = parameters[1]
    Z2 = W2 @ A1 + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


@answers.wrong("two layers hard-coded")
def _(X, parameters):
    A, cache = X, []
    for layer in range(2):
        W, b, g = parameters[layer]
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("three layers hard-coded")
def _(X, parameters):
    A, cache = X, []
    for layer in range(3):
        W, b, g = parameters[layer]
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("four layers hard-coded")
def _(X, parameters):
    A, cache = X, []
    for layer in range(4):
        W, b, g = parameters[layer]
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("number of layers halved")
def _(X, parameters):
    L = len(parameters) // 2
    A, cache = X, []
    for layer in range(L):
        W, b, g = parameters[layer]
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("last layer once more")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    Z = W @ A + b
    return g(Z), cache


@answers.wrong("layers paired with the next one's bias")
def _(X, parameters):
    A, cache = X, []
    for (W, _, g), (_, b, _) in pairwise(parameters):
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("loop over the rows of X")
def _(X, parameters):
    A, cache = X, []
    for layer in range(X.shape[0]):
        W, b, g = parameters[layer]
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


# Wrong: what a layer computes


@answers.wrong("last Z returned")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return Z, cache


@answers.wrong("no activation in the last layer")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters[:-1]:
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    W, b, _ = parameters[-1]
    AL = W @ A + b
    cache.append((AL, AL))
    return AL, cache


@answers.wrong("no activation in the hidden layers")
def _(X, parameters):
    A, cache = X, []
    for i, (W, b, g) in enumerate(parameters):
        Z = np.dot(W, A) + b
        A = g(Z) if i == len(parameters) - 1 else Z
        cache.append((Z, A))
    return A, cache


@answers.wrong("no activations")
def _(X, parameters):
    A, cache = X, []
    for W, b, _ in parameters:
        A = W @ A + b
        cache.append((A, A))
    return A, cache


@answers.wrong("Z handed on")
def _(X, parameters):
    Z, cache = X, []
    for W, b, g in parameters:
        Z = W @ Z + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("last activation twice")
def _(X, parameters):
    A, cache = forward_propagation(X, parameters)
    return parameters[-1][2](A), cache


@answers.wrong("sigmoid on top")
def _(X, parameters):
    A, cache = forward_propagation(X, parameters)
    return 1 / (1 + np.exp(-A)), cache


@answers.wrong("every activation twice")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(g(Z))
        cache.append((Z, A))
    return A, cache


@answers.wrong("ReLU and sigmoid hard-coded")
def _(X, parameters):
    A, cache = X, []
    L = len(parameters)
    for i in range(L - 1):
        W, b, _ = parameters[i]
        Z = np.dot(W, A) + b
        A = np.maximum(0, Z)
        cache.append((Z, A))
    W, b, _ = parameters[L - 1]
    Z = np.dot(W, A) + b
    A = SIGMOID(Z)
    cache.append((Z, A))
    return A, cache


@answers.wrong("ReLU in the hidden layers hard-coded")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = RELU(Z) if len(cache) < len(parameters) - 1 else g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("tanh and sigmoid hard-coded")
def _(X, parameters):
    A, cache = X, []
    for i, (W, b, _) in enumerate(parameters, 1):
        Z = W @ A + b
        A = SIGMOID(Z) if i == len(parameters) else np.tanh(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("sigmoid in all layers")
def _(X, parameters):
    A, cache = X, []
    for W, b, _ in parameters:
        Z = W @ A + b
        A = SIGMOID(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("sigmoid in the last layer hard-coded")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters[:-1]:
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    W, b, _ = parameters[-1]
    Z = W @ A + b
    A = SIGMOID(Z)
    cache.append((Z, A))
    return A, cache


@answers.wrong("ReLU in all layers")
def _(X, parameters):
    A, cache = X, []
    for W, b, _ in parameters:
        Z = W @ A + b
        A = Z * (Z > 0)
        cache.append((Z, A))
    return A, cache


@answers.wrong("function of the first layer in all")
def _(X, parameters):
    g = parameters[0][2]
    A, cache = X, []
    for W, b, _ in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("function of the last layer in all")
def _(X, parameters):
    for layer in parameters:
        g = layer[2]
    A, cache = X, []
    for layer in parameters:
        Z = layer[0] @ A + layer[1]
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("functions in reversed order")
def _(X, parameters):
    A, cache = X, []
    for i in range(len(parameters)):
        W, b, _ = parameters[i]
        Z = W @ A + b
        A = (RELU if i == len(parameters) - 1 else SIGMOID)(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("leaky ReLU with another slope")
def _(X, parameters):
    A, cache = X, []
    for i, (W, b, g) in enumerate(parameters):
        Z = W @ A + b
        A = g(Z) if i == len(parameters) - 1 else np.where(Z > 0, Z, 0.1 * Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("slope in place of the value")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g.slope(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("biases forgotten")
def _(X, parameters):
    A, cache = X, []
    for W, _, g in parameters:
        Z = np.dot(W, A)
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("biases subtracted")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A - b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("biases outside the activations")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A
        A = g(Z) + b
        cache.append((Z, A))
    return A, cache


@answers.wrong("biases multiplied")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A * b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("one bias for all units")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b[0, 0]
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("biases as a row")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b.reshape(-1)
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("biases kept out of Z")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A
        A = g(Z + b)
        cache.append((Z, A))
    return A, cache


@answers.wrong("* for @")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W * A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("* for @")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = np.multiply(W.T, A) + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("summed up to one number")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = np.einsum("ij,jk->", W, A) + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("answers in place of probabilities")
def _(X, parameters):
    A, cache = forward_propagation(X, parameters)
    return (A > 0.5).astype(float), cache


@answers.wrong("X standardised")
def _(X, parameters):
    X = (X - np.mean(X, axis=1, keepdims=True)) / (np.std(X, axis=1, keepdims=True) + 1e-15)
    return forward_propagation(X, parameters)


@answers.wrong("X divided by 255")
def _(X, parameters):
    return forward_propagation(X / 255.0, parameters)


@answers.wrong("last example left out of the loop")
def _(X, parameters):
    A, cache = X, []
    m = X.shape[1]
    for W, b, g in parameters:
        Z = np.zeros((len(W), m))
        for i in range(m - 1):
            Z[:, [i]] = W @ A[:, [i]] + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("last unit left out of the loop")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = np.zeros((len(W), X.shape[1]))
        for j in range(len(W) - 1):
            Z[j] = W[j] @ A + b[j]
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("two units hard-coded")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = np.stack([W[0] @ A + b[0], W[1] @ A + b[1]])
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("new random weights")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = np.random.randn(*W.shape) @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


# Wrong: what is kept and returned


@answers.wrong("A of the layer before returned")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        A_prev = A
        Z = W @ A_prev + b
        A = g(Z)
        cache.append((Z, A))
    return A_prev, cache


@answers.wrong("first A returned")
def _(X, parameters):
    _, cache = forward_propagation(X, parameters)
    return cache[0][1], cache


@answers.wrong("X returned")
def _(X, parameters):
    _, cache = forward_propagation(X, parameters)
    return X, cache


@answers.wrong("A before Z in the cache")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append((A, Z))
    return A, cache


@answers.wrong("cache in reversed order")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.insert(0, (Z, A))
    return A, cache


@answers.wrong("cache in reversed order")
def _(X, parameters):
    A, cache = forward_propagation(X, parameters)
    cache.reverse()
    return A, cache


@answers.wrong("cache returned first")
def _(X, parameters):
    A, cache = forward_propagation(X, parameters)
    return cache, A


@answers.wrong("cache sorted by kind")
def _(X, parameters):
    Zs, As, A = [], [], X
    for W, b, g in parameters:
        Zs.append(W @ A + b)
        A = g(Zs[-1])
        As.append(A)
    return A, [Zs, As]


@answers.wrong("cache sorted by kind")
def _(X, parameters):
    A, cache = forward_propagation(X, parameters)
    return A, list(zip(*cache, strict=True))


@answers.wrong("two lists returned")
def _(X, parameters):
    Zs, As, A = [], [], X
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        Zs.append(Z)
        As.append(A)
    return A, Zs, As


@answers.wrong("A kept too early")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        cache.append((Z, A))
        A = g(Z)
    return A, cache


@answers.wrong("A kept too early")
def _(X, parameters):
    Zs, As = [], [X]
    for W, b, g in parameters:
        Zs.append(W @ As[-1] + b)
        As.append(g(Zs[-1]))
    return As[-1], list(zip(Zs, As, strict=False))


@answers.wrong("X kept for A")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, X))
    return A, cache


@answers.wrong("inputs in the cache")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        A_prev = A
        Z = W @ A_prev + b
        A = g(Z)
        cache.append((A_prev, Z))
    return A, cache


@answers.wrong("inputs in the cache")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        A_prev, A = A, g(W @ A + b)
        cache.append((A_prev, A))
    return A, cache


@answers.wrong("A in place of Z in the cache")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        A = g(W @ A + b)
        cache.append((A, A))
    return A, cache


@answers.wrong("A in place of Z in the cache")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = Z
        A[:] = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("Z in place of A in the cache")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        cache.append((Z, Z))
        A = g(Z)
    return A, cache


@answers.wrong("parameters in the cache")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        linear_cache = (A, W, b)
        Z = W @ A + b
        A = g(Z)
        cache.append((linear_cache, Z))
    return A, cache


@answers.wrong("parameters in the cache")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A, W, b))
    return A, cache


@answers.wrong("parameters in the cache")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        A_prev = A
        A = g(W @ A_prev + b)
        cache.append(((A_prev, W, b), (A, g)))
    return A, cache


@answers.wrong("input, Z and A in the cache")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        A_prev = A
        Z = W @ A_prev + b
        A = g(Z)
        cache.append((A_prev, Z, A))
    return A, cache


@answers.wrong("only A in the cache")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        A = g(W @ A + b)
        cache.append(A)
    return A, cache


@answers.wrong("only Z in the cache")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append(Z)
    return A, cache


@answers.wrong("all A in the cache, X first")
def _(X, parameters):
    As = [X]
    for W, b, g in parameters:
        As.append(g(W @ As[-1] + b))
    return As[-1], As


@answers.wrong("flat cache")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append(Z)
        cache.append(A)
    return A, cache


@answers.wrong("flat cache")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.extend((Z, A))
    return A, cache


@answers.wrong("no cache, all side by side")
def _(X, parameters):
    A, cache = forward_propagation(X, parameters)
    return (A, *cache)


@answers.wrong("X in the cache, too")
def _(X, parameters):
    A, cache = X, [(None, X)]
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("X in the cache, too")
def _(X, parameters):
    A, cache = forward_propagation(X, parameters)
    return A, [X, *cache]


@answers.wrong("cache of the last layer only")
def _(X, parameters):
    A = X
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache = (Z, A)
    return A, cache


@answers.wrong("cache of the last layer only")
def _(X, parameters):
    A = X
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
    return A, [(Z, A)]


@answers.wrong("cache made anew in each round")
def _(X, parameters):
    A = X
    for W, b, g in parameters:
        cache = []
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("last layer in every place")
def _(X, parameters):
    A = X
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
    cache = []
    for _ in parameters:
        cache.append((Z, A))
    return A, cache


@answers.wrong("cache left empty")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache + [(Z, A)]
    return A, cache


@answers.wrong("last layer missing in the cache")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters[:-1]:
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    W, b, g = parameters[-1]
    return g(W @ A + b), cache


@answers.wrong("first layer missing in the cache")
def _(X, parameters):
    W, b, g = parameters[0]
    A, cache = g(W @ X + b), []
    for W, b, g in parameters[1:]:
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("last layer kept twice")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    cache.append((Z, A))
    return A, cache


@answers.wrong("dictionary in place of the list")
def _(X, parameters):
    A, cache = X, {}
    for l in range(len(parameters)):  # noqa: E741
        W, b, g = parameters[l]
        Z = np.dot(W, A) + b
        A = g(Z)
        cache["Z" + str(l + 1)] = Z
        cache["A" + str(l + 1)] = A
    return A, cache


@answers.wrong("dictionary in place of the list")
def _(X, parameters):
    A, cache = X, {}
    for layer, (W, b, g) in enumerate(parameters, 1):
        Z = W @ A + b
        A = g(Z)
        cache[layer] = (Z, A)
    return A, cache


@answers.wrong("list of dictionaries")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append({"Z": Z, "A": A})
    return A, cache


@answers.wrong("no cache")
def _(X, parameters):
    A = X
    for W, b, g in parameters:
        A = g(W @ A + b)
    return A


@answers.wrong("cache only")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return cache


@answers.wrong("append's result kept")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache = cache.append((Z, A))
    return A, cache


@answers.wrong("append with two arguments")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append(Z, A)
    return A, cache


@answers.wrong("parameters read like a dictionary")
def _(X, parameters):
    A, cache = X, []
    L = len(parameters) // 2
    for l in range(1, L + 1):  # noqa: E741
        W = parameters["W" + str(l)]
        b = parameters["b" + str(l)]
        Z = np.dot(W, A) + b
        A = np.maximum(0, Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("layers asked for their names")
def _(X, parameters):
    A, cache = X, []
    for layer in parameters:
        Z = layer.W @ A + layer.b
        A = layer.g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("two names for three things")
def _(X, parameters):
    A, cache = X, []
    for W, b in parameters:
        Z = W @ A + b
        A = TANH(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("g not called")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g * Z
        cache.append((Z, A))
    return A, cache


@answers.wrong("A used before it has a value")
def _(X, parameters):
    cache = []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("AL squeezed")
def _(X, parameters):
    A, cache = forward_propagation(X, parameters)
    return np.squeeze(A), cache


@answers.wrong("AL transposed")
def _(X, parameters):
    A, cache = forward_propagation(X, parameters)
    return A.T, cache


@answers.wrong("AL rounded")
def _(X, parameters):
    A, cache = forward_propagation(X, parameters)
    return np.round(A, 3), cache


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
    A, cache = X, []
    while parameters:
        W, b, g = parameters.pop(0)
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("forgot return")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))


@answers.wrong("A of the page in place of the argument")
def _(X, parameters):
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(z)
        cache.append((Z, A))
    return A, cache


@answers.wrong("first and last layer only")
def _(X, parameters):
    (W1, b1, g1), (W2, b2, g2) = parameters[0], parameters[-1]
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    Z2 = W2 @ A1 + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]
