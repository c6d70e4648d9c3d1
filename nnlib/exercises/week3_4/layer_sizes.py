"""How many inputs, hidden units and outputs."""

from numbers import Integral

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Function, Hints, Mistake
from nnlib.exercises.week3_4.draws import draw_examples, sizes


def layer_sizes(X: Array, Y: Array, n_h: int) -> tuple[int, int, int]:
    """Count inputs and outputs: ``(n_x, n_h, n_y)``."""
    return X.shape[0], n_h, Y.shape[0]


def _cases(rng: np.random.Generator) -> list[Case]:
    drawn = [
        _case(rng, n_x, n_h, m, n_y)
        for (n_x, n_h, m), n_y in zip(sizes(rng), (1, 9, 10), strict=True)
    ]
    edges = (("a single example", 3, 5, 1), ("a single feature", 1, 4, 6))
    return [
        *drawn,
        *(_case(rng, n_x, n_h, m, 2, about) for about, n_x, n_h, m in edges),
        _case(rng, 4, 1, 5, 3, "a single hidden unit"),
        _case(rng, 12, 30, 25, 11, "large sizes"),
    ]


def _case(rng: np.random.Generator, n_x: int, n_h: int, m: int, n_y: int, about: str = "") -> Case:
    return Case((*draw_examples(rng, n_x, m, n_y=n_y), n_h), about)


def _can_be_sizes(function: Function, rng: np.random.Generator) -> str:
    """Ask for whole numbers: an array cannot have 3.0 rows."""
    found = function(*_case(rng, 3, 4, 5, 2).arguments)
    if all(isinstance(n, Integral) for n in found):
        return ""
    return (
        "The sizes are right, but not all of them are whole numbers to Python. "
        "Which step gives one of them decimals?"
    )


MISTAKES = (
    Mistake(
        "examples counted",
        "{part} is the number of examples.",
        "Along which axis do the examples lie, and what lies along the other?",
        ({"X.shape[0]": "X.shape[1]"}, {"Y.shape[0]": "Y.shape[1]"}),
    ),
    Mistake(
        "all numbers counted",
        "{part} counts all the numbers of an array.",
        "How many of them belong to a single example?",
        ({"X.shape[0]": "X.size"}, {"Y.shape[0]": "Y.size"}),
    ),
    Mistake(
        "whole shape",
        "{part} is a whole shape.",
        "Which one of its numbers is asked for?",
        ({"X.shape[0]": "X.shape"}, {"Y.shape[0]": "Y.shape"}),
    ),
    Mistake(
        "counted in the other array",
        "{part} is counted in the wrong one of the two arrays.",
        "Which of them holds what goes in, and which what should come out?",
        ({"X.shape[0]": "Y.shape[0]"}, {"Y.shape[0]": "X.shape[0]"}),
    ),
    Mistake(
        "labels counted by kind",
        "{part} is the number of different labels.",
        "How many numbers does the label of one example have?",
        ({"Y.shape[0]": "len(np.unique(Y))"},),
    ),
    Mistake(
        "labels added up",
        "{part} adds up labels.",
        "Does it matter what the labels are, or only how many there are?",
        ({"Y.shape[0]": "int(np.sum(Y))"},),
    ),
    Mistake(
        "hard-coded",
        "{part} is the same whatever comes in.",
        "Where can you see how many numbers an example has, or its label?",
        (
            *({"X.shape[0]": f"{k}"} for k in (1, 2, 3, 4, 5, 12288)),
            *({"Y.shape[0]": f"{k}"} for k in (1, 2)),
        ),
    ),
    Mistake(
        "hidden units hard-coded",
        "`n_h` is the same whatever is asked for.",
        "Who chooses how many hidden units there are?",
        tuple({" n_h, Y": f" {k}, Y"} for k in (1, 2, 3, 4, 5, 10)),
    ),
    Mistake(
        "hidden units made up",
        "`n_h` is not the number that was handed over.",
        "Who chooses how many hidden units there are?",
        tuple(
            {" n_h, Y": f" {n}, Y"}
            for n in (
                *("X.shape[0]", "X.shape[1]", "Y.shape[0]", "X.shape[0] + Y.shape[0]"),
                *("(X.shape[0] + Y.shape[0]) // 2", "max(X.shape[0], n_h)", "min(X.shape[0], n_h)"),
                *("2 * X.shape[0]", "X.shape[0] + n_h", "n_h * X.shape[0]"),
            )
        ),
    ),
    Mistake(
        "bias counted",
        "{part} is one too large.",
        "Does the bias count among the inputs or the units?",
        (
            {"X.shape[0]": "X.shape[0] + 1"},
            {" n_h, Y": " n_h + 1, Y"},
            {"Y.shape[0]": "Y.shape[0] + 1"},
        ),
    ),
    Mistake(
        "one too small",
        "{part} is one too small.",
        "At which number does the counting begin, and is anything left out?",
        (
            {"X.shape[0]": "X.shape[0] - 1"},
            {" n_h, Y": " n_h - 1, Y"},
            {"Y.shape[0]": "Y.shape[0] - 1"},
        ),
    ),
    Mistake(
        "hidden units left out",
        "The number of hidden units does not come back.",
        "What lies between what goes in and what comes out?",
        ({" n_h, Y": " Y"},),
    ),
    Mistake(
        "only one size",
        "Only one of the three numbers comes back.",
        "Which line ends the function, and what does it hand over?",
        (
            {", n_h, Y.shape[0]": ""},
            {"X.shape[0], n_h, Y": "Y"},
            {"X.shape[0], n_h, Y.shape[0]": "n_h"},
        ),
    ),
    Mistake(
        "dictionary",
        "The sizes come back in a dictionary.",
        "How does a function hand over several values one after the other?",
        ({"X.shape[0], n_h, Y.shape[0]": "dict(n_x=X.shape[0], n_h=n_h, n_y=Y.shape[0])"},),
    ),
)
HINTS = Hints(
    "Every example is a column. So what does a row of `X` stand for, and what a row of `Y`?",
    r"$$X: (n_x, m), \qquad Y: (n_y, m)$$ The size in the middle is not found in either: it is "
    "yours to choose.",
    "`X.shape` and `Y.shape` have two numbers each, and you need one of each. Three plain numbers "
    "go out.",
)
LAYER_SIZES = Exercise(
    "layer_sizes",
    layer_sizes,
    _cases,
    parts=("n_x", "n_h", "n_y"),
    mistakes=MISTAKES,
    properties=(_can_be_sizes,),
    hints=HINTS,
    whole_numbers=True,
)
