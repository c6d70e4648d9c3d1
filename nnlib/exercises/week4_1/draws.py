"""Random networks of any number of layers, and examples, for the checks of week 4."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from nnlib.activations import IDENTITY, LEAKY_RELU, RELU, SIGMOID, TANH, Activation, Array
from nnlib.exercises.week3_4 import draws

#: Layers ``(W, b, g)``; what a linear step caches, ``(A_prev, W, b)``; what a layer caches,
#: ``((A_prev, W, b), (A, g))``: plain tuples, as learners write.
Parameters = list[tuple[Array, Array, Activation]]
LinearCache = tuple[Array, Array, Array]
LayerCache = tuple[LinearCache, tuple[Array, Activation]]
Grads = list[tuple[Array, Array]]
#: What is special about a network; its parameters, and examples X and Y.
Network = tuple[str, Parameters, Array, Array]


def draw_deep(
    rng: np.random.Generator,
    layer_dims: Sequence[int],
    *,
    hidden: Activation = RELU,
    last: Activation = SIGMOID,
) -> Parameters:
    """Draw a network with layers of some sizes, and biases that are not zero."""
    parameters: Parameters = []
    for n_in, n_out in pairwise(layer_dims):
        W = 1.2 * rng.normal(size=(n_out, n_in)) / np.sqrt(n_in)
        parameters.append((W, 0.5 * rng.normal(size=(n_out, 1)), hidden))
    W, b, _ = parameters[-1]
    return [*parameters[:-1], (W, b, last)]


def sizes(rng: np.random.Generator) -> list[tuple[list[int], int]]:
    """Draw ``layer_dims`` and m of networks of four, three, two layers and one.

    One unit comes last; all other sizes are from 3 to 9, no two of one network alike. Nor are two
    m: with one m in all cases, a factor of m could not be told from a constant one.
    """
    drawn = rng.permutation(np.arange(3, 10))
    rolled = (np.roll(drawn, shift).tolist() for shift in range(4))
    return [([*ns[:layers], 1], ns[-1]) for layers, ns in zip((4, 3, 2, 1), rolled, strict=True)]


def networks(rng: np.random.Generator) -> list[Network]:
    """Draw networks of all kinds: those of the lab, the deepest first, then others, the edges."""
    four, three, two, one = sizes(rng)
    kinds: list[tuple[str, list[int], int, Activation]] = [
        *(("", *drawn, RELU) for drawn in (four, three, two)),
        ("a single layer", *one, RELU),
        ("hidden units with `TANH`", *three, TANH),
        ("hidden units with `LEAKY_RELU`", *two, LEAKY_RELU),
        ("hidden units with the sigmoid", *four, SIGMOID),
        ("a single example", [3, 5, 4, 1], 1, RELU),
        ("a single unit in each layer", [4, 1, 1, 1], 5, TANH),
        ("a single feature", [1, 4, 3, 1], 6, RELU),
        ("two units in the last layer", [3, 5, 4, 2], 6, RELU),
    ]
    drawn: list[Network] = [
        (about, draw_deep(rng, dims, hidden=g), *_examples(rng, dims, m))
        for about, dims, m, g in kinds
    ]
    functions = TANH, RELU, LEAKY_RELU, SIGMOID
    layers = zip(draw_deep(rng, four[0]), functions, strict=True)
    mixed: Parameters = [(W, b, g) for (W, b, _), g in layers]
    zeros: Parameters = [(0 * W, 0 * b, g) for W, b, g in draw_deep(rng, [3, 4, 2, 1])]
    return [
        *drawn,
        ("another function in each layer", mixed, *_examples(rng, *four)),
        ("weights and biases of 0", zeros, *_examples(rng, [3, 4, 2, 1], 5)),
        ("answers so sure that AL is rounded to 0 and 1", *draws.sure()[1:]),
    ]


def _examples(rng: np.random.Generator, layer_dims: Sequence[int], m: int) -> tuple[Array, Array]:
    return draws.draw_examples(rng, layer_dims[0], m, n_y=layer_dims[-1])


def linear_steps(rng: np.random.Generator) -> list[tuple[str, LinearCache]]:
    """Draw what goes into a linear step, ``(A_prev, W, b)``, and say what is special about it."""
    A_prev, W, b = _step(rng, 3, 4, 5)
    return [
        *(("", _step(rng, *triple)) for triple in draws.sizes(rng)),
        ("a single example", _step(rng, 3, 4, 1)),
        ("a single unit", _step(rng, 4, 1, 3)),
        ("a single input", _step(rng, 1, 3, 4)),
        ("as many units as inputs and examples", _step(rng, 3, 3, 3)),
        ("biases of 0", (A_prev, W, 0 * b)),
        ("weights of 0", (A_prev, 0 * W, b)),
        ("inputs of 0", (0 * A_prev, W, b)),
        ("large numbers", (1000 * A_prev, 100 * W, 1000 * b)),
    ]


def _step(rng: np.random.Generator, n_prev: int, n: int, m: int) -> LinearCache:
    """Draw inputs, weights and biases with Z of a size at which the sigmoid still bends."""
    W = rng.normal(size=(n, n_prev)) / np.sqrt(n_prev)
    return rng.normal(size=(n_prev, m)), W, rng.normal(size=(n, 1))


def whole_layers(rng: np.random.Generator) -> list[tuple[str, LinearCache, Activation]]:
    """Draw what goes into a layer, ``(A_prev, W, b)`` and g, with functions of all kinds."""
    n_prev, n, m = draws.sizes(rng)[0]
    others = {
        "a layer with the sigmoid": SIGMOID,
        "a layer with `TANH`": TANH,
        "a layer with `LEAKY_RELU`": LEAKY_RELU,
        "a layer with A equal to Z": IDENTITY,
    }
    *plain, large = linear_steps(rng)
    return [
        *((about, step, RELU) for about, step in plain),
        *((about, _step(rng, n_prev, n, m), g) for about, g in others.items()),
        *((*large, g) for g in (RELU, SIGMOID)),
    ]
