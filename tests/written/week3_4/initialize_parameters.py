"""Answers to `initialize_parameters` as people write them."""

import copy
import math

import numpy as np
from written import Answers

from nnlib import RELU, SIGMOID, TANH

answers = Answers("week3_4.initialize_parameters")
#: What a check may call the mistake of each label that is a classic.
CLASSICS = {
    "np.random in place of rng": {"chance"},
    "new generator without a seed": {"chance"},
    "seed inside": {"a generator of its own"},
    "new generator with a seed": {"a generator of its own"},
    "size in two arguments": {"size in two arguments"},
    "W1 transposed": {"rows and columns exchanged", "transposed"},
    "W2 transposed": {"rows and columns exchanged"},
    "drawn transposed": {"drawn with rows and columns exchanged"},
    "biases random": {"biases drawn", "not zero"},
    "biases of shape (n,)": {"other shape"},
    "biases in a row": {"other shape"},
    "bias a number": {"bias is one number"},
    "biases by the inputs": {"a bias for each input"},
    "biases of ones": {"biases start at one"},
    "weights of zeros": {"all zeros"},
    "weights of ones": {"all ones"},
    "same weight everywhere": {"all ones"},
    "scale forgotten": {"scale forgotten"},
    "multiplied by the square root": {"multiplied in place of divided"},
    "scale 0.01": {"scale of its own"},
    "divided by n": {"square root forgotten"},
    "own layer in the scale": {"outputs in place of inputs"},
    "scale of the other layer": {"inputs of another layer"},
    "He's scale": {"scaled by another rule"},
    "Glorot's scale": {"scaled by another rule"},
    "same draw for both": {"drawn once for both"},
    "W2 drawn first": {"W2 drawn first"},
    "biases drawn and thrown away": {"something drawn in between"},
    "uniform": {"not normal"},
    "positive weights": {"sign lost"},
    "functions exchanged": {"other order", "another function"},
    "another function": {"another function"},
    "np.tanh": {"a function of NumPy's"},
    "name of the function": {"name of the function only"},
    "functions left out": {"function left out"},
    "biases left out": {"biases left out"},
    "flat list": {"not grouped by layer"},
    "dictionary": {"dictionary"},
    "first layer only": {"one layer only"},
    "last layer only": {"one layer only"},
    "layers in reversed order": {"layers in reversed order"},
    "whole numbers": {"not normal", "cut to whole numbers"},
}


# Right


@answers.right("as on the page")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return [(W1, np.zeros((n_h, 1)), TANH), (W2, np.zeros((n_y, 1)), SIGMOID)]


@answers.right("rng.normal with a scale")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.normal(0, 1 / np.sqrt(n_x), (n_h, n_x))
    b1 = np.zeros((n_h, 1))
    W2 = rng.normal(0, 1 / np.sqrt(n_h), (n_y, n_h))
    b2 = np.zeros((n_y, 1))
    return [(W1, b1, TANH), (W2, b2, SIGMOID)]


@answers.right("loop over the layers")
def _(layer_dims, rng):
    parameters = []
    for i in range(1, len(layer_dims)):
        n_in, n_out = layer_dims[i - 1], layer_dims[i]
        W = rng.standard_normal(size=(n_out, n_in)) * n_in**-0.5
        b = np.zeros((n_out, 1))
        g = SIGMOID if i == len(layer_dims) - 1 else TANH
        parameters.append((W, b, g))
    return parameters


@answers.right("lists in place of tuples")
def _(dims, generator):
    W1 = generator.normal(size=(dims[1], dims[0])) / math.sqrt(dims[0])
    W2 = generator.normal(size=(dims[2], dims[1])) / math.sqrt(dims[1])
    return [
        [W1, np.zeros([dims[1], 1]), TANH],
        [W2, np.zeros([dims[2], 1]), SIGMOID],
    ]


@answers.right("comprehension")
def _(layer_dims, rng):
    pairs = zip(layer_dims[1:], layer_dims[:-1], (TANH, SIGMOID), strict=True)
    return [
        (rng.standard_normal((n, k)) / k**0.5, np.zeros(n).reshape(-1, 1), g) for n, k, g in pairs
    ]


@answers.right("a number at a time")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1, W2 = np.empty((n_h, n_x)), np.empty((n_y, n_h))
    for W in (W1, W2):
        for i in range(W.shape[0]):
            for j in range(W.shape[1]):
                W[i, j] = rng.standard_normal() / np.sqrt(W.shape[1])
    return [(W1, np.zeros((n_h, 1)), TANH), (W2, np.zeros((n_y, 1)), SIGMOID)]


@answers.right("flat draw, reshaped, biases from the weights")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal(n_h * n_x).reshape(n_h, n_x)
    W2 = rng.standard_normal(n_y * n_h).reshape(n_y, n_h)
    W1 /= np.sqrt(n_x)
    W2 /= np.sqrt(n_h)
    b1 = 0 * W1[:, :1]
    b2 = np.zeros_like(W2[:, [0]])
    return ((W1, b1, TANH), (W2, b2, SIGMOID))


@answers.right("inner function, shapes asserted, printed")
def _(layer_dims, rng):
    def layer(n_in, n_out, g):
        W = np.sqrt(1 / n_in) * rng.standard_normal((n_out, n_in))
        b = np.full((n_out, 1), 0.0)
        assert W.shape == (n_out, n_in)
        print(W.shape, b.shape)
        return W, b, g

    n_x, n_h, n_y = layer_dims
    first = layer(n_x, n_h, TANH)
    return [first, layer(n_h, n_y, SIGMOID)]


# Wrong


def layers(W1, W2, g1=TANH, g2=SIGMOID):
    return [(W1, np.zeros((len(W1), 1)), g1), (W2, np.zeros((len(W2), 1)), g2)]


@answers.wrong("np.random in place of rng")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = np.random.randn(n_h, n_x) / np.sqrt(n_x)
    W2 = np.random.randn(n_y, n_h) / np.sqrt(n_h)
    return [(W1, np.zeros((n_h, 1)), TANH), (W2, np.zeros((n_y, 1)), SIGMOID)]


@answers.wrong("np.random in place of rng")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = np.random.standard_normal((n_h, n_x)) * 0.01
    W2 = np.random.standard_normal((n_y, n_h)) * 0.01
    return layers(W1, W2)


@answers.wrong("new generator without a seed")
def _(layer_dims, rng):
    rng = np.random.default_rng()
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return layers(W1, W2)


@answers.wrong("seed inside")
def _(layer_dims, rng):
    np.random.seed(2)
    n_x, n_h, n_y = layer_dims
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return [(W1, b1, TANH), (W2, b2, SIGMOID)]


@answers.wrong("seed inside")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    np.random.seed(3)
    W1 = np.random.randn(n_h, n_x) / np.sqrt(n_x)
    W2 = np.random.randn(n_y, n_h) / np.sqrt(n_h)
    return layers(W1, W2)


@answers.wrong("new generator with a seed")
def _(layer_dims, rng):
    rng = np.random.default_rng(1)
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return layers(W1, W2)


@answers.wrong("new generator with a seed")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    generator = np.random.default_rng(seed=42)
    W1 = generator.normal(0, 1, (n_h, n_x))
    W2 = generator.normal(0, 1, (n_y, n_h))
    return layers(W1, W2)


@answers.wrong("size in two arguments")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal(n_h, n_x) / np.sqrt(n_x)
    W2 = rng.standard_normal(n_y, n_h) / np.sqrt(n_h)
    return layers(W1, W2)


@answers.wrong("size in two arguments of normal")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.normal(n_h, n_x) / np.sqrt(n_x)
    W2 = rng.normal(n_y, n_h) / np.sqrt(n_h)
    return [(W1, np.zeros((n_h, 1)), TANH), (W2, np.zeros((n_y, 1)), SIGMOID)]


@answers.wrong("zeros with two arguments")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return [(W1, np.zeros(n_h, 1), TANH), (W2, np.zeros(n_y, 1), SIGMOID)]


@answers.wrong("W1 transposed")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_x, n_h)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_h, n_y)) / np.sqrt(n_h)
    return [(W1, np.zeros((n_h, 1)), TANH), (W2, np.zeros((n_y, 1)), SIGMOID)]


@answers.wrong("W1 transposed")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = (rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)).T
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return [(W1, np.zeros((n_h, 1)), TANH), (W2, np.zeros((n_y, 1)), SIGMOID)]


@answers.wrong("W2 transposed")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_h, n_y)) / np.sqrt(n_h)
    return [(W1, np.zeros((n_h, 1)), TANH), (W2, np.zeros((n_y, 1)), SIGMOID)]


@answers.wrong("drawn transposed")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_x, n_h)).T / np.sqrt(n_x)
    W2 = rng.standard_normal((n_h, n_y)).T / np.sqrt(n_h)
    return layers(W1, W2)


@answers.wrong("biases random")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    b1 = rng.standard_normal((n_h, 1))
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    b2 = rng.standard_normal((n_y, 1))
    return [(W1, b1, TANH), (W2, b2, SIGMOID)]


@answers.wrong("biases random")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    b1, b2 = 0.01 * rng.standard_normal((n_h, 1)), 0.01 * rng.standard_normal((n_y, 1))
    return [(W1, b1, TANH), (W2, b2, SIGMOID)]


@answers.wrong("biases of shape (n,)")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return [(W1, np.zeros(n_h), TANH), (W2, np.zeros(n_y), SIGMOID)]


@answers.wrong("biases of shape (n,)")
def _(layer_dims, rng):
    result = []
    for i, g in enumerate([TANH, SIGMOID]):
        W = rng.standard_normal((layer_dims[i + 1], layer_dims[i])) / np.sqrt(layer_dims[i])
        result.append((W, np.zeros((layer_dims[i + 1],)), g))
    return result


@answers.wrong("biases in a row")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return [(W1, np.zeros((1, n_h)), TANH), (W2, np.zeros((1, n_y)), SIGMOID)]


@answers.wrong("bias a number")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return [(W1, 0.0, TANH), (W2, 0.0, SIGMOID)]


@answers.wrong("bias a number")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    b = np.zeros((1, 1))
    return [(W1, b, TANH), (W2, b, SIGMOID)]


@answers.wrong("biases by the inputs")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return [(W1, np.zeros((n_x, 1)), TANH), (W2, np.zeros((n_h, 1)), SIGMOID)]


@answers.wrong("biases of ones")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return [(W1, np.ones((n_h, 1)), TANH), (W2, np.ones((n_y, 1)), SIGMOID)]


@answers.wrong("weights of zeros")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    return layers(np.zeros((n_h, n_x)), np.zeros((n_y, n_h)))


@answers.wrong("weights of zeros")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = 0 * rng.standard_normal((n_h, n_x))
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return layers(W1, W2)


@answers.wrong("weights of ones")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    return layers(np.ones((n_h, n_x)), np.ones((n_y, n_h)))


@answers.wrong("same weight everywhere")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = np.full((n_h, n_x), rng.standard_normal() / np.sqrt(n_x))
    W2 = np.full((n_y, n_h), rng.standard_normal() / np.sqrt(n_h))
    return layers(W1, W2)


@answers.wrong("scale forgotten")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x))
    W2 = rng.standard_normal((n_y, n_h))
    return layers(W1, W2)


@answers.wrong("scale forgotten")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.normal(0, 1 / np.sqrt(n_x), size=(n_h, n_x))
    W2 = rng.normal(size=(n_y, n_h))
    return layers(W1, W2)


@answers.wrong("multiplied by the square root")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) * np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) * np.sqrt(n_h)
    return layers(W1, W2)


@answers.wrong("scale 0.01")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) * 0.01
    W2 = rng.standard_normal((n_y, n_h)) * 0.01
    return layers(W1, W2)


@answers.wrong("scale 0.01")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.normal(0, 0.01, (n_h, n_x))
    W2 = rng.normal(0, 0.01, (n_y, n_h))
    return layers(W1, W2)


@answers.wrong("divided by n")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / n_x
    W2 = rng.standard_normal((n_y, n_h)) / n_h
    return layers(W1, W2)


@answers.wrong("divided by n")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    return layers(rng.normal(0, 1 / n_x, (n_h, n_x)), rng.normal(0, 1 / n_h, (n_y, n_h)))


@answers.wrong("own layer in the scale")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_h)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_y)
    return layers(W1, W2)


@answers.wrong("scale of the other layer")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_x)
    return layers(W1, W2)


@answers.wrong("He's scale")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) * np.sqrt(2 / n_x)
    W2 = rng.standard_normal((n_y, n_h)) * np.sqrt(2 / n_h)
    return layers(W1, W2)


@answers.wrong("Glorot's scale")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) * np.sqrt(2 / (n_x + n_h))
    W2 = rng.standard_normal((n_y, n_h)) * np.sqrt(2 / (n_h + n_y))
    return layers(W1, W2)


@answers.wrong("same draw for both")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = copy.deepcopy(rng).standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = copy.deepcopy(rng).standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return layers(W1, W2)


@answers.wrong("W2 drawn first")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    return layers(W1, W2)


@answers.wrong("W2 drawn first")
def _(layer_dims, rng):
    parameters = []
    for i in (2, 1):
        n_in, n_out = layer_dims[i - 1], layer_dims[i]
        W = rng.normal(size=(n_out, n_in)) / n_in**0.5
        parameters.insert(0, (W, np.zeros((n_out, 1)), [TANH, SIGMOID][i - 1]))
    return parameters


@answers.wrong("biases drawn and thrown away")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    b1 = rng.standard_normal((n_h, 1)) * 0
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    b2 = rng.standard_normal((n_y, 1)) * 0
    return [(W1, b1, TANH), (W2, b2, SIGMOID)]


@answers.wrong("uniform")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.random((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.random((n_y, n_h)) / np.sqrt(n_h)
    return layers(W1, W2)


@answers.wrong("uniform")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.uniform(-1, 1, (n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.uniform(-1, 1, (n_y, n_h)) / np.sqrt(n_h)
    return layers(W1, W2)


@answers.wrong("uniform with limits of its own")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    a, b = 1 / np.sqrt(n_x), 1 / np.sqrt(n_h)
    return layers(rng.uniform(-a, 2 * a, (n_h, n_x)), rng.uniform(-b, 2 * b, (n_y, n_h)))


@answers.wrong("positive weights")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = np.abs(rng.standard_normal((n_h, n_x)) / np.sqrt(n_x))
    W2 = np.abs(rng.standard_normal((n_y, n_h)) / np.sqrt(n_h))
    return layers(W1, W2)


@answers.wrong("functions exchanged")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return layers(W1, W2, SIGMOID, TANH)


@answers.wrong("another function")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return layers(W1, W2, TANH, TANH)


@answers.wrong("another function")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return layers(W1, W2, RELU, SIGMOID)


@answers.wrong("np.tanh")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return layers(W1, W2, np.tanh, SIGMOID)


@answers.wrong("name of the function")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return layers(W1, W2, "tanh", "sigmoid")


@answers.wrong("functions left out")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return [(W1, np.zeros((n_h, 1))), (W2, np.zeros((n_y, 1)))]


@answers.wrong("biases left out")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return [(W1, TANH), (W2, SIGMOID)]


@answers.wrong("flat list")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return [W1, np.zeros((n_h, 1)), TANH, W2, np.zeros((n_y, 1)), SIGMOID]


@answers.wrong("flat list")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    b1, b2 = np.zeros((n_h, 1)), np.zeros((n_y, 1))
    return W1, b1, W2, b2


@answers.wrong("dictionary")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}


@answers.wrong("first layer only")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    for n_in, n_out, g in ((n_x, n_h, TANH), (n_h, n_y, SIGMOID)):
        W = rng.standard_normal((n_out, n_in)) / np.sqrt(n_in)
        return [(W, np.zeros((n_out, 1)), g)]


@answers.wrong("last layer only")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    for n_in, n_out, g in ((n_x, n_h, TANH), (n_h, n_y, SIGMOID)):
        parameters = []
        W = rng.standard_normal((n_out, n_in)) / np.sqrt(n_in)
        parameters.append((W, np.zeros((n_out, 1)), g))
    return parameters


@answers.wrong("layers in reversed order")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return [(W2, np.zeros((n_y, 1)), SIGMOID), (W1, np.zeros((n_h, 1)), TANH)]


@answers.wrong("whole numbers")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = (rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)).astype(int)
    W2 = (rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)).astype(int)
    return layers(W1, W2)


@answers.wrong("sizes hard-coded")
def _(layer_dims, rng):
    W1 = rng.standard_normal((4, 2)) / np.sqrt(2)
    W2 = rng.standard_normal((1, 4)) / np.sqrt(4)
    return [(W1, np.zeros((4, 1)), TANH), (W2, np.zeros((1, 1)), SIGMOID)]


@answers.wrong("generator called")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng((n_y, n_h)) / np.sqrt(n_h)
    return layers(W1, W2)


@answers.wrong("randn of a Generator")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.randn(n_h, n_x) / np.sqrt(n_x)
    W2 = rng.randn(n_y, n_h) / np.sqrt(n_h)
    return layers(W1, W2)


@answers.wrong("randn with a pair")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = np.random.randn((n_h, n_x)) * 0.01
    W2 = np.random.randn((n_y, n_h)) * 0.01
    return layers(W1, W2)


@answers.wrong("shape forgotten")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal() / np.sqrt(n_x)
    W2 = rng.standard_normal() / np.sqrt(n_h)
    return [(W1, np.zeros((n_h, 1)), TANH), (W2, np.zeros((n_y, 1)), SIGMOID)]


@answers.wrong("forgot return")
def _(layer_dims, rng):
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    parameters = [(W1, np.zeros((n_h, 1)), TANH), (W2, np.zeros((n_y, 1)), SIGMOID)]


@answers.wrong("name that does not exist")
def _(layer_dims, rng):
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return layers(W1, W2)
