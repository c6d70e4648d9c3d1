"""Random networks and examples for the checks of this page."""

import numpy as np

from nnlib.activations import LEAKY_RELU, RELU, SIGMOID, TANH, Activation, Array

Parameters = list[tuple[Array, Array, Activation]]
#: What a hidden layer may use; the lab itself uses the second.
HIDDEN = (SIGMOID, TANH, RELU, LEAKY_RELU)


def draw_layers(rng: np.random.Generator, n_x: int, n_h: int, g: Activation = TANH) -> Parameters:
    """Draw the two layers of a network with ``n_h`` hidden units and one output."""
    W1, b1 = rng.normal(size=(n_h, n_x)) / np.sqrt(n_x), rng.normal(size=(n_h, 1))
    W2, b2 = rng.normal(size=(1, n_h)) / np.sqrt(n_h), rng.normal(size=(1, 1))
    return [(W1, b1, g), (W2, b2, SIGMOID)]


def draw_examples(rng: np.random.Generator, n_x: int, m: int) -> tuple[Array, Array]:
    """Draw ``X`` and labels, never half of them 1."""
    return rng.normal(size=(n_x, m)), rng.permutation(np.arange(m) <= m // 3)[None] * 1.0


def sizes(rng: np.random.Generator) -> list[tuple[int, int, int]]:
    """Draw three triples of ``n_x``, ``n_h`` and ``m``: no two numbers of one alike, no two m."""
    counts = [int(m) for m in rng.choice(np.arange(2, 9), size=3, replace=False)]
    others = (rng.choice(np.setdiff1d(np.arange(2, 9), m), 2, replace=False) for m in counts)
    return [(int(n_x), int(n_h), m) for (n_x, n_h), m in zip(others, counts, strict=True)]


def seeded(rng: np.random.Generator) -> np.random.Generator:
    """Return a generator for a learner's function, which gets a copy in the same state."""
    return np.random.default_rng(rng.integers(2**32))
