"""The mean of the cross-entropy loss."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints
from nnlib.exercises.week3_4.draws import draw_examples, sizes
from nnlib.network import EPSILON


def compute_cost(A2: Array, Y: Array) -> float:
    """Average the cross-entropy loss over the examples."""
    safe = np.clip(A2, EPSILON, 1.0 - EPSILON)
    return -np.mean(Y * np.log(safe) + (1.0 - Y) * np.log(1.0 - safe))


def _cases(rng: np.random.Generator) -> list[Case]:
    return [
        Case((rng.uniform(0.02, 0.98, (1, m)), draw_examples(rng, n_x, m)[1]))
        for n_x, _, m in sizes(rng)
    ]


HINTS = Hints("?", "?", "?")
COMPUTE_COST = Exercise("compute_cost", compute_cost, _cases, hints=HINTS)
