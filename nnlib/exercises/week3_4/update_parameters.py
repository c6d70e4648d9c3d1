"""One step downhill for every layer."""

import numpy as np

from nnlib.exercises import Case, Exercise, Hints
from nnlib.exercises.week3_4.backward_propagation import Grads
from nnlib.exercises.week3_4.draws import Parameters, draw_layers, sizes


def update_parameters(parameters: Parameters, grads: Grads, learning_rate: float) -> Parameters:
    """Take one step downhill: new layers."""
    (W1, b1, g1), (W2, b2, g2) = parameters
    (dW1, db1), (dW2, db2) = grads
    return [
        (W1 - learning_rate * dW1, b1 - learning_rate * db1, g1),
        (W2 - learning_rate * dW2, b2 - learning_rate * db2, g2),
    ]


def _cases(rng: np.random.Generator) -> list[Case]:
    return [
        Case((draw_layers(rng, n_x, n_h), [layer[:2] for layer in draw_layers(rng, n_x, n_h)], 0.3))
        for n_x, n_h, _ in sizes(rng)
    ]


HINTS = Hints("?", "?", "?")
UPDATE_PARAMETERS = Exercise(
    "update_parameters",
    update_parameters,
    _cases,
    parts=(("W1", "b1", "g1"), ("W2", "b2", "g2")),
    hints=HINTS,
)
