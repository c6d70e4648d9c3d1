"""How many inputs, hidden units and outputs."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints
from nnlib.exercises.week3_4.draws import draw_examples, sizes


def layer_sizes(X: Array, Y: Array, n_h: int) -> tuple[int, int, int]:
    """Count inputs and outputs: ``(n_x, n_h, n_y)``."""
    return X.shape[0], n_h, Y.shape[0]


def _cases(rng: np.random.Generator) -> list[Case]:
    return [Case((*draw_examples(rng, n_x, m), n_h)) for n_x, n_h, m in sizes(rng)]


HINTS = Hints("?", "?", "?")
LAYER_SIZES = Exercise(
    "layer_sizes", layer_sizes, _cases, parts=("n_x", "n_h", "n_y"), whole_numbers=True, hints=HINTS
)
