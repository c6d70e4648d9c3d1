"""Yes or no."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints
from nnlib.exercises.week3_4.draws import Parameters, draw_examples, draw_layers, sizes
from nnlib.exercises.week3_4.forward_propagation import forward_propagation


def predict(X: Array, parameters: Parameters) -> Array:
    """Answer 1 where the probability exceeds one half, else 0."""
    A2, _ = forward_propagation(X, parameters)
    return (A2 > 0.5).astype(float)


def _cases(rng: np.random.Generator) -> list[Case]:
    return [
        Case((draw_examples(rng, n_x, m)[0], draw_layers(rng, n_x, n_h)))
        for n_x, n_h, m in sizes(rng)
    ]


HINTS = Hints("?", "?", "?")
PREDICT = Exercise("predict", predict, _cases, whole_numbers=True, hints=HINTS)
