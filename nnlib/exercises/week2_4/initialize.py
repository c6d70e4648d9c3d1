"""Logistic regression may start from nothing."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake


def initialize_with_zeros(n_x: int) -> tuple[Array, float]:
    """Start from ``w = 0``, ``(n_x, 1)``, and ``b = 0``."""
    return np.zeros((n_x, 1)), 0.0


def _feature_counts(rng: np.random.Generator) -> list[Case]:
    counts = rng.choice(np.arange(2, 20), size=2, replace=False)
    return [*(Case((int(n),)) for n in counts), Case((1,), "a single feature")]


MISTAKES = (
    Mistake(
        "starts at one",
        "{part} starts at one.",
        "What does the name of the function say?",
        ({"np.zeros": "np.ones"}, {", 0.0": ", 1.0"}),
    ),
    Mistake(
        "bias forgotten",
        "It returns `w` alone.",
        "What else does the unit need besides its weights?",
        ({", 0.0": ""},),
    ),
    Mistake(
        "weights for the bias too",
        "`w` has one weight too many.",
        "How many inputs are there, and does the bias belong in `w`?",
        ({"(n_x, 1)": "(n_x + 1, 1)"},),
    ),
    Mistake(
        "a weight for each pair",
        "`w` has as many columns as rows.",
        "How many weights does one unit need?",
        ({"(n_x, 1)": "(n_x, n_x)"}, {"np.zeros((n_x, 1))": "np.eye(n_x)"}),
    ),
    Mistake(
        "another number of weights",
        "`w` does not have as many weights as there are inputs.",
        "How many weights does one unit need?",
        (
            {"(n_x, 1)": "(n_x - 1, 1)"},
            {"(n_x, 1)": "(n_x, 2)"},
            {"(n_x, 1)": "(1, 1)"},
            {"(n_x, 1)": "(12288, 1)"},
        ),
    ),
    Mistake(
        "a bias for each weight",
        "`b` is an array.",
        "How many units are there, and so how many biases?",
        tuple({", 0.0": f", np.zeros({size})"} for size in ("(n_x, 1)", "n_x", "(1, n_x)")),
    ),
    Mistake(
        "weights are one number",
        "`w` is a single number.",
        "How many weights does one unit need?",
        ({"np.zeros((n_x, 1))": "0.0"},),
    ),
    Mistake(
        "shape in two arguments",
        "`np.zeros` reads the second argument as a kind of number, not as a size.",
        "How can two numbers be handed over as one argument?",
        ({"(n_x, 1)": "n_x, 1"}, {"(n_x, 1)": "1, n_x"}),
    ),
)
HINTS = Hints(
    "How many weights does the unit have? And do they stand in a row or in a column?",
    r"$$w = \begin{bmatrix} 0 \\ \vdots \\ 0 \end{bmatrix}, \qquad b = 0$$",
    "`w`: $(n_x, 1)$, two numbers in one pair of brackets, not $(n_x,)$. `b`: a plain number.",
)
INITIALIZE = Exercise(
    "initialize_with_zeros",
    initialize_with_zeros,
    _feature_counts,
    parts=("w", "b"),
    atol=0.0,
    mistakes=MISTAKES,
    hints=HINTS,
)
