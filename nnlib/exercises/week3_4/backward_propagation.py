"""Backward through both layers."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints
from nnlib.exercises.week3_4.draws import Parameters, draw_examples, draw_layers, sizes
from nnlib.exercises.week3_4.forward_propagation import Cache, forward_propagation

Grads = list[tuple[Array, Array]]


def backward_propagation(parameters: Parameters, cache: Cache, X: Array, Y: Array) -> Grads:
    """Compute the slopes of the cost: ``[(dW1, db1), (dW2, db2)]``."""
    (_, _, g1), (W2, _, _) = parameters
    (_, A1), (_, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]


def _cases(rng: np.random.Generator) -> list[Case]:
    cases = []
    for n_x, n_h, m in sizes(rng):
        parameters, (X, Y) = draw_layers(rng, n_x, n_h), draw_examples(rng, n_x, m)
        cases.append(Case((parameters, forward_propagation(X, parameters)[1], X, Y)))
    return cases


HINTS = Hints("?", "?", "?")
BACKWARD_PROPAGATION = Exercise(
    "backward_propagation",
    backward_propagation,
    _cases,
    parts=(("dW1", "db1"), ("dW2", "db2")),
    hints=HINTS,
)
