"""Answers to `initialize_parameters_deep` as people write them."""

import copy
import math
from itertools import pairwise

import numpy as np
from written import Answers
from written.week4_2.given import initialize_parameters_deep

from nnlib import RELU, SIGMOID, TANH

answers = Answers("week4_2.initialize_parameters_deep")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "np.random in place of rng": {"chance"},
    "new generator without a seed": {"chance"},
    "seed inside": {"a generator of its own"},
    "new generator with a seed": {"a generator of its own"},
    "new generator for each layer": {"a generator of its own"},
    "new generator with a seed of one's own": {"ignored argument"},
    "same draws for each layer": {"drawn from the same start again"},
    "scale forgotten": {"scale forgotten"},
    "multiplied by the root": {"multiplied in place of divided"},
    "divided by n_prev": {"square root forgotten"},
    "divided by the root of n": {"outputs in place of inputs"},
    "divided by the root of n_x": {"inputs of another layer"},
    "divided by the root of the number of layers": {"layers counted"},
    "times 0.01": {"scale of its own"},
    "He's scale": {"times the root of 2"},
    "Glorot's scale": {"scaled by another rule"},
    "0.01, and the root": {"scaled by another rule"},
    "root of both sizes": {"scaled by another rule"},
    "weights of zeros": {"all zeros"},
    "weights of ones": {"all ones"},
    "one weight for a layer": {"all ones"},
    "shapes swapped": {"rows and columns exchanged"},
    "W transposed at the end": {"rows and columns exchanged", "transposed"},
    "drawn transposed": {"drawn with rows and columns exchanged"},
    "last layer drawn first": {"later layers drawn first"},
    "biases drawn and thrown away": {"something drawn in between"},
    "biases drawn": {"biases drawn", "not zero"},
    "biases of ones": {"biases start at one"},
    "biases of shape (n,)": {"other shape"},
    "biases in a row": {"other shape"},
    "bias a number": {"bias is one number"},
    "biases by the inputs": {"a bias for each input"},
    "biases like W": {"a bias for each weight"},
    "uniform": {"not normal"},
    "positive weights": {"sign lost"},
    "whole numbers": {"not normal", "cut to whole numbers"},
    "size in two arguments": {"size in two arguments"},
    "ReLU in the last layer": {"another function"},
    "sigmoid in all layers": {"another function"},
    "sigmoid one layer too early": {"another function"},
    "functions exchanged": {"another function"},
    "tanh in the hidden layers": {"another function"},
    "names of the functions": {"name of the function only"},
    "function of NumPy": {"a function of NumPy's"},
    "functions left out": {"function left out"},
    "biases left out": {"biases left out"},
    "weights alone": {"weights alone"},
    "flat list": {"not grouped by layer"},
    "grouped by kind": {"not grouped by layer"},
    "dictionary": {"dictionary"},
    "list of dictionaries": {"dictionary"},
    "last layer missing": {"last layer missing"},
    "input layer made": {"a layer for the inputs"},
    "first layer missing": {"first layer missing"},
    "return inside the loop": {"one layer only"},
    "last layer only": {"one layer only"},
    "two layers hard-coded": {"number of layers fixed"},
    "layers from last to first": {"layers in reversed order"},
    "layer inserted at the front": {"layers in reversed order"},
    "empty list": {"empty list"},
    "range one too far": {"exception"},
    "argument changed": {"argument changed"},
}


# Right


@answers.right("over pairs of sizes")
def _(layer_dims, rng):
    parameters = []
    for n_in, n_out in pairwise(layer_dims):
        W = rng.normal(0, 1 / np.sqrt(n_in), (n_out, n_in))
        parameters.append((W, np.zeros((n_out, 1)), RELU))
    parameters[-1] = (*parameters[-1][:2], SIGMOID)
    return parameters


@answers.right("L counts the sizes")
def _(layer_dims, rng):
    parameters = []
    L = len(layer_dims)
    for layer in range(1, L):
        W = rng.standard_normal((layer_dims[layer], layer_dims[layer - 1]))
        W = W * np.sqrt(1 / layer_dims[layer - 1])
        b = np.zeros((layer_dims[layer], 1))
        if layer < L - 1:
            parameters.append((W, b, RELU))
        else:
            parameters.append((W, b, SIGMOID))
    return parameters


@answers.right("last layer on its own")
def _(layer_dims, rng):
    def layer(n_prev, n, g):
        return rng.standard_normal(size=(n, n_prev)) / math.sqrt(n_prev), np.zeros((n, 1)), g

    hidden = [layer(*sizes, RELU) for sizes in pairwise(layer_dims[:-1])]
    return [*hidden, layer(*layer_dims[-2:], SIGMOID)]


@answers.right("comprehension")
def _(layer_dims, rng):
    L = len(layer_dims) - 1
    functions = [RELU] * (L - 1) + [SIGMOID]
    return [
        (rng.standard_normal((n, k)) * k**-0.5, np.zeros(n).reshape(-1, 1), g)
        for k, n, g in zip(layer_dims, layer_dims[1:], functions, strict=False)
    ]


@answers.right("lists in place of tuples, index from 0")
def _(dims, generator):
    layers = []
    for i in range(len(dims) - 1):
        W = np.empty((dims[i + 1], dims[i]))
        W[:] = generator.standard_normal(W.shape)
        W /= dims[i] ** 0.5
        g = SIGMOID if i + 2 == len(dims) else RELU
        layers.append([W, np.zeros_like(W[:, :1]), g])
    return layers


@answers.right("drawn row by row")
def _(layer_dims, rng):
    parameters = ()
    for layer, n in enumerate(layer_dims[1:]):
        n_prev = layer_dims[layer]
        W = np.array([[rng.standard_normal() for _ in range(n_prev)] for _ in range(n)])
        g = RELU if layer + 2 < len(layer_dims) else SIGMOID
        parameters += ((W / np.sqrt(n_prev), np.zeros([n, 1]), g),)
    return list(parameters)


@answers.right("weights first, the rest after that")
def _(layer_dims, rng):
    sizes = list(zip(layer_dims[1:], layer_dims[:-1], strict=True))
    weights = [rng.standard_normal(shape) / np.sqrt(shape[1]) for shape in sizes]
    return [(W, np.zeros((len(W), 1)), SIGMOID if W is weights[-1] else RELU) for W in weights]


@answers.right("while")
def _(layer_dims, rng):
    parameters, layer = [], 1
    while layer < len(layer_dims):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        W = rng.normal(scale=n_prev**-0.5, size=(n, n_prev))
        parameters += [(W, 0.0 * W[:, [0]], RELU)]
        layer += 1
    W, b, _ = parameters.pop()
    return [*parameters, (W, b, SIGMOID)]


# Wrong: the weights


def layers(layer_dims, draw, bias=lambda n: np.zeros((n, 1)), hidden=RELU, last=SIGMOID):
    """Put together what several of the answers below draw in their own ways."""
    L = len(layer_dims) - 1
    return [
        (draw(n, n_prev), bias(n), last if layer == L else hidden)
        for layer, (n_prev, n) in enumerate(pairwise(layer_dims), start=1)
    ]


@answers.wrong("np.random in place of rng")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: np.random.randn(n, k) / np.sqrt(k))


@answers.wrong("np.random in place of rng")
def _(layer_dims, rng):
    parameters = []
    for i in range(1, len(layer_dims)):
        W = np.random.standard_normal((layer_dims[i], layer_dims[i - 1])) * 0.01
        g = SIGMOID if i == len(layer_dims) - 1 else RELU
        parameters.append((W, np.zeros((layer_dims[i], 1)), g))
    return parameters


@answers.wrong("new generator without a seed")
def _(layer_dims, rng):
    rng = np.random.default_rng()
    return initialize_parameters_deep(layer_dims, rng)


@answers.wrong("seed inside")
def _(layer_dims, rng):
    rng = np.random.RandomState(3)
    return layers(layer_dims, lambda n, k: rng.randn(n, k) / np.sqrt(k))


@answers.wrong("seed inside")
def _(layer_dims, rng):
    rng = np.random.RandomState(3)
    return layers(layer_dims, lambda n, k: rng.randn(n, k) * 0.01)


@answers.wrong("new generator with a seed")
def _(layer_dims, rng):
    rng = np.random.default_rng(1)
    return initialize_parameters_deep(layer_dims, rng)


@answers.wrong("new generator for each layer")
def _(layer_dims, rng):
    parameters = []
    for n_prev, n in pairwise(layer_dims):
        rng = np.random.default_rng(0)
        W = rng.standard_normal((n, n_prev)) / np.sqrt(n_prev)
        parameters.append((W, np.zeros((n, 1)), RELU))
    parameters[-1] = (W, np.zeros((n, 1)), SIGMOID)
    return parameters


@answers.wrong("same draws for each layer")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: copy.deepcopy(rng).standard_normal((n, k)) / np.sqrt(k))


@answers.wrong("scale forgotten")
def _(layer_dims, rng):
    parameters = []
    L = len(layer_dims) - 1
    for layer in range(1, L + 1):
        W = rng.standard_normal((layer_dims[layer], layer_dims[layer - 1]))
        b = np.zeros((layer_dims[layer], 1))
        parameters.append((W, b, SIGMOID if layer == L else RELU))
    return parameters


@answers.wrong("scale forgotten")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: rng.normal(size=(n, k)))


@answers.wrong("scale forgotten in the last layer")
def _(layer_dims, rng):
    parameters = initialize_parameters_deep(layer_dims, rng)
    W, b, g = parameters[-1]
    return [*parameters[:-1], (W * np.sqrt(W.shape[1]), b, g)]


@answers.wrong("multiplied by the root")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: rng.standard_normal((n, k)) * np.sqrt(k))


@answers.wrong("divided by n_prev")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: rng.standard_normal((n, k)) / k)


@answers.wrong("divided by n_prev")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: rng.normal(0, 1 / k, (n, k)))


@answers.wrong("divided by the root of n")
def _(layer_dims, rng):
    parameters = []
    for i in range(1, len(layer_dims)):
        W = rng.standard_normal((layer_dims[i], layer_dims[i - 1])) / np.sqrt(layer_dims[i])
        g = SIGMOID if i == len(layer_dims) - 1 else RELU
        parameters.append((W, np.zeros((layer_dims[i], 1)), g))
    return parameters


@answers.wrong("divided by the root of n")
def _(layer_dims, rng):
    def draw(n, k):
        W = rng.standard_normal((n, k))
        return W / np.sqrt(len(W))

    return layers(layer_dims, draw)


@answers.wrong("divided by the root of n_x")
def _(layer_dims, rng):
    n_x = layer_dims[0]
    return layers(layer_dims, lambda n, k: rng.standard_normal((n, k)) / np.sqrt(n_x))


@answers.wrong("divided by the root of the number of layers")
def _(layer_dims, rng):
    L = len(layer_dims) - 1
    return layers(layer_dims, lambda n, k: rng.standard_normal((n, k)) / np.sqrt(L))


@answers.wrong("times 0.01")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: rng.standard_normal((n, k)) * 0.01)


@answers.wrong("times 0.01")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: rng.normal(0, 0.01, (n, k)))


@answers.wrong("He's scale")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: rng.standard_normal((n, k)) * np.sqrt(2 / k))


@answers.wrong("He's scale")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: rng.standard_normal((n, k)) / np.sqrt(k / 2))


@answers.wrong("Glorot's scale")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: rng.standard_normal((n, k)) * np.sqrt(2 / (n + k)))


@answers.wrong("0.01, and the root")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: 0.01 * rng.standard_normal((n, k)) / np.sqrt(k))


@answers.wrong("root of both sizes")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: rng.standard_normal((n, k)) / np.sqrt(n * k))


@answers.wrong("divided by the norm")
def _(layer_dims, rng):
    def draw(n, k):
        W = rng.standard_normal((n, k))
        return W / np.linalg.norm(W)

    return layers(layer_dims, draw)


@answers.wrong("weights of zeros")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: np.zeros((n, k)))


@answers.wrong("weights of ones")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: np.ones((n, k)))


@answers.wrong("one weight for a layer")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: np.full((n, k), rng.normal() / np.sqrt(k)))


@answers.wrong("shapes swapped")
def _(layer_dims, rng):
    parameters = []
    L = len(layer_dims) - 1
    for layer in range(1, L + 1):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        W = rng.standard_normal((n_prev, n)) / np.sqrt(n_prev)
        parameters.append((W, np.zeros((n, 1)), SIGMOID if layer == L else RELU))
    return parameters


@answers.wrong("shapes swapped")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: rng.normal(0, k**-0.5, size=(k, n)))


@answers.wrong("W transposed at the end")
def _(layer_dims, rng):
    return [(W.T, b, g) for W, b, g in initialize_parameters_deep(layer_dims, rng)]


@answers.wrong("drawn transposed")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: rng.standard_normal((k, n)).T / np.sqrt(k))


@answers.wrong("last layer drawn first")
def _(layer_dims, rng):
    parameters = []
    L = len(layer_dims) - 1
    for layer in range(L, 0, -1):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        W = rng.standard_normal((n, n_prev)) / np.sqrt(n_prev)
        parameters.insert(0, (W, np.zeros((n, 1)), SIGMOID if layer == L else RELU))
    return parameters


@answers.wrong("biases drawn and thrown away")
def _(layer_dims, rng):
    parameters = []
    L = len(layer_dims) - 1
    for layer in range(1, L + 1):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        W = rng.standard_normal((n, n_prev)) / np.sqrt(n_prev)
        b = rng.standard_normal((n, 1)) * 0
        parameters.append((W, b, SIGMOID if layer == L else RELU))
    return parameters


@answers.wrong("uniform")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: rng.random((n, k)) / np.sqrt(k))


@answers.wrong("uniform")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: rng.uniform(-1, 1, (n, k)) / np.sqrt(k))


@answers.wrong("uniform with limits of its own")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: rng.uniform(-1 / np.sqrt(k), 3 / np.sqrt(k), (n, k)))


@answers.wrong("positive weights")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: np.abs(rng.standard_normal((n, k))) / np.sqrt(k))


@answers.wrong("whole numbers")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: (rng.standard_normal((n, k)) / np.sqrt(k)).astype(int))


@answers.wrong("size in two arguments")
def _(layer_dims, rng):
    parameters = []
    for i in range(1, len(layer_dims)):
        W = rng.standard_normal(layer_dims[i], layer_dims[i - 1]) / np.sqrt(layer_dims[i - 1])
        parameters.append((W, np.zeros((layer_dims[i], 1)), RELU))
    return parameters


@answers.wrong("randn of a Generator")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: rng.randn(n, k) / np.sqrt(k))


@answers.wrong("generator called")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: rng((n, k)) / np.sqrt(k))


@answers.wrong("shape forgotten")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: rng.standard_normal() / np.sqrt(k))


# Wrong: biases and functions


@answers.wrong("biases drawn")
def _(layer_dims, rng):
    parameters = []
    L = len(layer_dims) - 1
    for layer in range(1, L + 1):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        W = rng.standard_normal((n, n_prev)) / np.sqrt(n_prev)
        b = rng.standard_normal((n, 1))
        parameters.append((W, b, SIGMOID if layer == L else RELU))
    return parameters


@answers.wrong("biases drawn")
def _(layer_dims, rng):
    parameters = initialize_parameters_deep(layer_dims, rng)
    return [(W, 0.01 * rng.standard_normal(b.shape), g) for W, b, g in parameters]


@answers.wrong("biases of ones")
def _(layer_dims, rng):
    draw = initialize_parameters_deep(layer_dims, rng)
    return [(W, np.ones((W.shape[0], 1)), g) for W, _, g in draw]


@answers.wrong("biases of shape (n,)")
def _(layer_dims, rng):
    draw = initialize_parameters_deep(layer_dims, rng)
    return [(W, np.zeros(W.shape[0]), g) for W, _, g in draw]


@answers.wrong("biases in a row")
def _(layer_dims, rng):
    draw = initialize_parameters_deep(layer_dims, rng)
    return [(W, np.zeros((1, W.shape[0])), g) for W, _, g in draw]


@answers.wrong("bias a number")
def _(layer_dims, rng):
    return [(W, 0, g) for W, _, g in initialize_parameters_deep(layer_dims, rng)]


@answers.wrong("bias a number")
def _(layer_dims, rng):
    b = np.zeros((1, 1))
    return [(W, b, g) for W, _, g in initialize_parameters_deep(layer_dims, rng)]


@answers.wrong("biases by the inputs")
def _(layer_dims, rng):
    draw = initialize_parameters_deep(layer_dims, rng)
    return [(W, np.zeros((W.shape[1], 1)), g) for W, _, g in draw]


@answers.wrong("biases like W")
def _(layer_dims, rng):
    return [(W, np.zeros_like(W), g) for W, _, g in initialize_parameters_deep(layer_dims, rng)]


@answers.wrong("zeros with two arguments")
def _(layer_dims, rng):
    draw = initialize_parameters_deep(layer_dims, rng)
    return [(W, np.zeros(W.shape[0], 1), g) for W, _, g in draw]


@answers.wrong("ReLU in the last layer")
def _(layer_dims, rng):
    parameters = []
    for n_prev, n in pairwise(layer_dims):
        W = rng.standard_normal((n, n_prev)) / np.sqrt(n_prev)
        parameters.append((W, np.zeros((n, 1)), RELU))
    return parameters


@answers.wrong("sigmoid in all layers")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: rng.normal(size=(n, k)) / np.sqrt(k), hidden=SIGMOID)


@answers.wrong("sigmoid one layer too early")
def _(layer_dims, rng):
    parameters = []
    L = len(layer_dims) - 1
    for i in range(L):
        W = rng.standard_normal((layer_dims[i + 1], layer_dims[i])) / np.sqrt(layer_dims[i])
        g = SIGMOID if i == L - 2 else RELU
        parameters.append((W, np.zeros((layer_dims[i + 1], 1)), g))
    return parameters


@answers.wrong("sigmoid where there is one unit")
def _(layer_dims, rng):
    draw = initialize_parameters_deep(layer_dims, rng)
    return [(W, b, SIGMOID if len(b) == 1 else RELU) for W, b, _ in draw]


@answers.wrong("functions exchanged")
def _(layer_dims, rng):
    def draw(n, k):
        return rng.standard_normal((n, k)) / np.sqrt(k)

    return layers(layer_dims, draw, hidden=SIGMOID, last=RELU)


@answers.wrong("tanh in the hidden layers")
def _(layer_dims, rng):
    return layers(layer_dims, lambda n, k: rng.normal(size=(n, k)) / np.sqrt(k), hidden=TANH)


@answers.wrong("names of the functions")
def _(layer_dims, rng):
    def draw(n, k):
        return rng.standard_normal((n, k)) / np.sqrt(k)

    return layers(layer_dims, draw, hidden="relu", last="sigmoid")


@answers.wrong("function of NumPy")
def _(layer_dims, rng):
    def relu(Z):
        return np.maximum(0, Z)

    return layers(layer_dims, lambda n, k: rng.normal(size=(n, k)) / np.sqrt(k), hidden=relu)


# Wrong: what is returned


@answers.wrong("functions left out")
def _(layer_dims, rng):
    return [(W, b) for W, b, _ in initialize_parameters_deep(layer_dims, rng)]


@answers.wrong("biases left out")
def _(layer_dims, rng):
    return [(W, g) for W, _, g in initialize_parameters_deep(layer_dims, rng)]


@answers.wrong("weights alone")
def _(layer_dims, rng):
    weights = []
    for n_prev, n in pairwise(layer_dims):
        weights.append(rng.standard_normal((n, n_prev)) / np.sqrt(n_prev))
    return weights


@answers.wrong("flat list")
def _(layer_dims, rng):
    parameters = []
    for layer in initialize_parameters_deep(layer_dims, rng):
        parameters.extend(layer)
    return parameters


@answers.wrong("grouped by kind")
def _(layer_dims, rng):
    weights, biases, functions = [], [], []
    for W, b, g in initialize_parameters_deep(layer_dims, rng):
        weights.append(W)
        biases.append(b)
        functions.append(g)
    return weights, biases, functions


@answers.wrong("dictionary")
def _(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for layer in range(1, L):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        parameters["W" + str(layer)] = rng.standard_normal((n, n_prev)) / np.sqrt(n_prev)
        parameters["b" + str(layer)] = np.zeros((n, 1))
    return parameters


@answers.wrong("list of dictionaries")
def _(layer_dims, rng):
    parameters = initialize_parameters_deep(layer_dims, rng)
    return [{"W": W, "b": b, "g": g} for W, b, g in parameters]


@answers.wrong("last layer missing")
def _(layer_dims, rng):
    parameters = []
    L = len(layer_dims) - 1
    for layer in range(1, L):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        W = rng.standard_normal((n, n_prev)) / np.sqrt(n_prev)
        g = SIGMOID if layer == L else RELU
        parameters.append((W, np.zeros((n, 1)), g))
    return parameters


@answers.wrong("last layer missing")
def _(layer_dims, rng):
    return initialize_parameters_deep(layer_dims[:-1], rng)


@answers.wrong("input layer made")
def _(layer_dims, rng):
    parameters = []
    L = len(layer_dims) - 1
    for layer in range(L + 1):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        W = rng.standard_normal((n, n_prev)) / np.sqrt(n_prev)
        g = SIGMOID if layer == L else RELU
        parameters.append((W, np.zeros((n, 1)), g))
    return parameters


@answers.wrong("input layer made")
def _(layer_dims, rng):
    parameters = []
    for i in range(len(layer_dims) - 1):
        W = rng.standard_normal((layer_dims[i], layer_dims[i - 1])) / np.sqrt(layer_dims[i - 1])
        g = SIGMOID if i == len(layer_dims) - 1 else RELU
        parameters.append((W, np.zeros((layer_dims[i], 1)), g))
    return parameters


@answers.wrong("first layer missing")
def _(layer_dims, rng):
    parameters = []
    L = len(layer_dims) - 1
    for layer in range(2, L + 1):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        W = rng.standard_normal((n, n_prev)) / np.sqrt(n_prev)
        parameters.append((W, np.zeros((n, 1)), SIGMOID if layer == L else RELU))
    return parameters


@answers.wrong("range one too far")
def _(layer_dims, rng):
    parameters = []
    for i in range(len(layer_dims)):
        W = rng.standard_normal((layer_dims[i + 1], layer_dims[i])) / np.sqrt(layer_dims[i])
        parameters.append((W, np.zeros((layer_dims[i + 1], 1)), RELU))
    return parameters


@answers.wrong("return inside the loop")
def _(layer_dims, rng):
    parameters = []
    L = len(layer_dims) - 1
    for layer in range(1, L + 1):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        W = rng.standard_normal((n, n_prev)) / np.sqrt(n_prev)
        parameters.append((W, np.zeros((n, 1)), SIGMOID if layer == L else RELU))
        return parameters


@answers.wrong("last layer only")
def _(layer_dims, rng):
    L = len(layer_dims) - 1
    for layer in range(1, L + 1):
        parameters = []
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        W = rng.standard_normal((n, n_prev)) / np.sqrt(n_prev)
        parameters.append((W, np.zeros((n, 1)), SIGMOID if layer == L else RELU))
    return parameters


@answers.wrong("two layers hard-coded")
def _(layer_dims, rng):
    return initialize_parameters_deep(layer_dims, rng)[:2]


@answers.wrong("three sizes unpacked")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return [(W1, np.zeros((n_h, 1)), RELU), (W2, np.zeros((n_y, 1)), SIGMOID)]


@answers.wrong("layers from last to first")
def _(layer_dims, rng):
    return list(reversed(initialize_parameters_deep(layer_dims, rng)))


@answers.wrong("layer inserted at the front")
def _(layer_dims, rng):
    parameters = []
    L = len(layer_dims) - 1
    for layer in range(1, L + 1):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        W = rng.standard_normal((n, n_prev)) / np.sqrt(n_prev)
        parameters.insert(0, (W, np.zeros((n, 1)), SIGMOID if layer == L else RELU))
    return parameters


@answers.wrong("empty list")
def _(layer_dims, rng):
    parameters = []
    for n_prev, n in pairwise(layer_dims):
        W = rng.standard_normal((n, n_prev)) / np.sqrt(n_prev)
        parameters + [(W, np.zeros((n, 1)), RELU)]
    return parameters


@answers.wrong("argument changed")
def _(layer_dims, rng):
    parameters = []
    while len(layer_dims) > 1:
        n_prev = layer_dims.pop(0)
        n = layer_dims[0]
        W = rng.standard_normal((n, n_prev)) / np.sqrt(n_prev)
        g = RELU if len(layer_dims) > 1 else SIGMOID
        parameters.append((W, np.zeros((n, 1)), g))
    return parameters


@answers.wrong("append returned")
def _(layer_dims, rng):
    parameters = []
    for n_prev, n in pairwise(layer_dims):
        W = rng.standard_normal((n, n_prev)) / np.sqrt(n_prev)
        parameters = parameters.append((W, np.zeros((n, 1)), RELU))
    return parameters


@answers.wrong("forgot return")
def _(layer_dims, rng):
    parameters = initialize_parameters_deep(layer_dims, rng)


@answers.wrong("name that does not exist")
def _(layer_dims, rng):
    parameters = []
    for i in range(1, len(layer_dims)):
        W = rng.standard_normal((layer_dims[i], layer_dims[i - 1])) / np.sqrt(n_prev)
        parameters.append((W, np.zeros((layer_dims[i], 1)), RELU))
    return parameters


@answers.wrong("He's scale")
def _(layer_dims, rng):
    L = len(layer_dims) - 1
    parameters = []
    for layer in range(L):
        n_prev, n = layer_dims[layer], layer_dims[layer + 1]
        W = rng.standard_normal((n, n_prev)) * np.sqrt(2 / n_prev)
        g = RELU
        if layer == L - 1:
            g = SIGMOID
        parameters.append((W, np.zeros((n, 1)), g))
    return parameters


@answers.wrong("new generator with a seed of one's own")
def _(layer_dims, rng):
    rng = np.random.default_rng(19)
    L = len(layer_dims) - 1
    parameters = []
    for l in range(1, L + 1):  # noqa: E741
        W = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / math.sqrt(layer_dims[l - 1])
        b = np.zeros((layer_dims[l], 1))
        parameters.append((W, b, SIGMOID if l == L else RELU))
    return parameters
