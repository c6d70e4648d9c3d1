"""Random networks of two layers, and examples, for the checks of this page."""

import numpy as np

from nnlib.activations import LEAKY_RELU, RELU, SIGMOID, TANH, Activation, Array

#: Layers ``(W, b, g)``, and what they leave behind, ``(Z, A)``: plain tuples, as learners write.
Parameters = list[tuple[Array, Array, Activation]]
Cache = list[tuple[Array, Array]]
#: What is special about a network of two layers; its parameters, and examples X and Y.
Network = tuple[str, Parameters, Array, Array]


def sizes(rng: np.random.Generator) -> list[tuple[int, int, int]]:
    """Draw three triples of ``n_x``, ``n_h`` and ``m``, from 3 to 8: no two of one alike.

    Nor are two of ``n_x``, of ``n_h`` or of m: with one m in all cases, a factor of m could not be
    told from a constant one.
    """
    one, two, three = (int(n) for n in rng.permutation(np.arange(3, 9))[:3])
    return [(one, two, three), (two, three, one), (three, one, two)]


def draw_layers(
    rng: np.random.Generator, n_x: int, n_h: int, g: Activation = TANH, *, n_y: int = 1
) -> Parameters:
    """Draw a network with hidden units of one kind, and probabilities away from 0 and 1."""
    W1, b1 = 1.2 * rng.normal(size=(n_h, n_x)) / np.sqrt(n_x), rng.normal(size=(n_h, 1))
    W2, b2 = 1.2 * rng.normal(size=(n_y, n_h)) / np.sqrt(n_h), rng.normal(size=(n_y, 1))
    return [(W1, b1, g), (W2, b2, SIGMOID)]


def draw_examples(
    rng: np.random.Generator, n_x: int, m: int, *, n_y: int = 1
) -> tuple[Array, Array]:
    """Draw ``X`` and labels, of each output the same number of ones, never half of m."""
    ones = np.tile(np.arange(m) <= (m - 1) // 3, (n_y, 1))
    return rng.normal(size=(n_x, m)), rng.permuted(ones, axis=1) * 1.0


def seeded(rng: np.random.Generator) -> np.random.Generator:
    """Return a generator for a learner's function, which gets a copy in the same state."""
    return np.random.default_rng(rng.integers(2**32))


def networks(rng: np.random.Generator) -> list[Network]:
    """Draw networks of all kinds: those of the lab, those with other hidden units, the edges."""
    (n_x, n_h, m), *_ = triples = sizes(rng)
    kinds: list[tuple[str, int, int, int, Activation, int]] = [
        *(("", *triple, TANH, 1) for triple in triples),
        ("hidden units with `RELU`", n_x, n_h, m, RELU, 1),
        ("hidden units with `LEAKY_RELU`", n_h, m, n_x, LEAKY_RELU, 1),
        ("hidden units with the sigmoid", m, n_x, n_h, SIGMOID, 1),
        ("a single example", 3, 4, 1, TANH, 1),
        ("a single hidden unit", 3, 1, 5, TANH, 1),
        ("a single feature", 1, 4, 6, TANH, 1),
        ("two units in the last layer", 3, 4, 5, TANH, 2),
    ]
    drawn: list[Network] = [
        (about, draw_layers(rng, n_x, n_h, g, n_y=n_y), *draw_examples(rng, n_x, m, n_y=n_y))
        for about, n_x, n_h, m, g, n_y in kinds
    ]
    zeros: Parameters = [(0 * W, 0 * b, g) for W, b, g in draw_layers(rng, 3, 4)]
    return [*drawn, ("weights and biases of 0", zeros, *draw_examples(rng, 3, 5)), sure()]


def sure() -> Network:
    """Return answers that are sure, some of them wrong, from hidden units that are not."""
    W1, W2, zero = np.array([[0.5], [1.0]]), np.array([[2000.0, 1000.0]]), np.zeros((2, 1))
    X, Y = np.array([[1.0, 1.0, -1.0, -1.0, 1.0]]), np.array([[1.0, 0.0, 1.0, 0.0, 0.0]])
    layers: Parameters = [(W1, zero, TANH), (W2, zero[:1], SIGMOID)]
    return "answers so sure that A2 is rounded to 0 and 1", layers, X, Y
