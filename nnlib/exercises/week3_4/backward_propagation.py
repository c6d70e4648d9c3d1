"""Backward through both layers."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints
from nnlib.exercises.week3_4.backward_mistakes import MISTAKES
from nnlib.exercises.week3_4.draws import Cache, Parameters, networks
from nnlib.exercises.week3_4.forward_propagation import forward_propagation

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
    return [
        Case((parameters, forward_propagation(X, parameters)[1], X, Y), about)
        for about, parameters, X, Y in networks(rng)
    ]


HINTS = Hints(
    "The errors of the last layer are where you begin. What do they meet on their way back to the "
    "hidden units: which weights, and which slope?",
    r"$$dZ^{[2]} = A^{[2]} - Y, \quad dW^{[2]} = \tfrac1m dZ^{[2]} A^{[1]T}, \quad "
    r"db^{[2]} = \tfrac1m \sum_i dz^{[2](i)}$$ $$dZ^{[1]} = \left(W^{[2]T} dZ^{[2]}\right) * "
    r"g^{[1]\prime}, \quad dW^{[1]} = \tfrac1m dZ^{[1]} X^T, \quad "
    r"db^{[1]} = \tfrac1m \sum_i dz^{[1](i)}$$ where $*$ multiplies number by number.",
    "`dZ2`: $(n_y, m)$, like `A2`. `dZ1`: $(n_h, n_y)$ times $(n_y, m)$ is $(n_h, m)$, like `A1`. "
    "Each `dW` has the shape of its W, each `db` that of its b, a column.",
)
BACKWARD_PROPAGATION = Exercise(
    "backward_propagation",
    backward_propagation,
    _cases,
    parts=(("dW1", "db1"), ("dW2", "db2")),
    mistakes=MISTAKES,
    hints=HINTS,
)
