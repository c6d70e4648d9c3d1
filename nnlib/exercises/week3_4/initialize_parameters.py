"""Small random weights, biases of zero."""

import numpy as np

from nnlib.activations import SIGMOID, TANH
from nnlib.exercises import Case, Exercise, Hints
from nnlib.exercises.week3_4.draws import Parameters, seeded, sizes


def initialize_parameters(layer_dims: tuple[int, int, int], rng: np.random.Generator) -> Parameters:
    """Draw ``W1`` and then ``W2``, of standard deviation ``1 / sqrt(inputs)``."""
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return [(W1, np.zeros((n_h, 1)), TANH), (W2, np.zeros((n_y, 1)), SIGMOID)]


def _cases(rng: np.random.Generator) -> list[Case]:
    return [Case(((n_x, n_h, 1), seeded(rng))) for n_x, n_h, _ in sizes(rng)]


HINTS = Hints("?", "?", "?")
INITIALIZE_PARAMETERS = Exercise(
    "initialize_parameters",
    initialize_parameters,
    _cases,
    parts=(("W1", "b1", "g1"), ("W2", "b2", "g2")),
    hints=HINTS,
)
