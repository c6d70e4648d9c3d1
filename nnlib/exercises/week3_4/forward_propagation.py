"""Forward through both layers."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints
from nnlib.exercises.week3_4.draws import Parameters, draw_examples, draw_layers, sizes

Cache = list[tuple[Array, Array]]


def forward_propagation(X: Array, parameters: Parameters) -> tuple[Array, Cache]:
    """Compute ``Z`` and ``A`` of both layers: ``A2`` and the cache."""
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    Z2 = W2 @ A1 + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


def _cases(rng: np.random.Generator) -> list[Case]:
    return [
        Case((draw_examples(rng, n_x, m)[0], draw_layers(rng, n_x, n_h)))
        for n_x, n_h, m in sizes(rng)
    ]


HINTS = Hints("?", "?", "?")
FORWARD_PROPAGATION = Exercise(
    "forward_propagation",
    forward_propagation,
    _cases,
    parts=("A2", (("Z1", "A1"), ("Z2", "A2 in the cache"))),
    hints=HINTS,
)
