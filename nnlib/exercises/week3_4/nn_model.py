"""All of it: sizes, start, and the loop."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints
from nnlib.exercises.week3_4.backward_propagation import backward_propagation
from nnlib.exercises.week3_4.compute_cost import compute_cost
from nnlib.exercises.week3_4.draws import Parameters, draw_examples, seeded, sizes
from nnlib.exercises.week3_4.forward_propagation import forward_propagation
from nnlib.exercises.week3_4.initialize_parameters import initialize_parameters
from nnlib.exercises.week3_4.layer_sizes import layer_sizes
from nnlib.exercises.week3_4.update_parameters import update_parameters


def nn_model(
    X: Array,
    Y: Array,
    n_h: int,
    n_iterations: int,
    learning_rate: float,
    rng: np.random.Generator,
) -> tuple[Parameters, list[float]]:
    """Train from random weights: ``(parameters, costs)``."""
    parameters = initialize_parameters(layer_sizes(X, Y, n_h), rng)
    costs = []
    for _ in range(n_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


def _cases(rng: np.random.Generator) -> list[Case]:
    return [
        Case((*draw_examples(rng, n_x, m), n_h, 5, 0.5, seeded(rng))) for n_x, n_h, m in sizes(rng)
    ]


HINTS = Hints("?", "?", "?")
NN_MODEL = Exercise(
    "nn_model",
    nn_model,
    _cases,
    parts=((("W1", "b1", "g1"), ("W2", "b2", "g2")), "costs"),
    hints=HINTS,
)
