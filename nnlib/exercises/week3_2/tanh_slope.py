"""The slope of tanh, from its activation."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake


def tanh_slope(A: Array) -> Array:
    """Return the slope of tanh where its value is ``A``: ``1 - A**2``."""
    return 1 - A**2


def _cases(rng: np.random.Generator) -> list[Case]:
    shapes = ((3, 4), (5,), (2, 1, 3), (3, 3))
    return [
        *(Case((np.tanh(rng.normal(size=shape)),)) for shape in shapes),
        Case((np.array([[-1.0, -0.5, 0.0, 0.5, 1.0]]),), "units that are flat, A = -1 and 1"),
        Case((np.tanh(rng.normal(size=(4, 1))),), "a single example"),
        Case((np.zeros((2, 3)),), "zeros"),
    ]


SLOPE = "1 - A**2"
MISTAKES = (
    Mistake(
        "tanh once more",
        "A is put through tanh once more.",
        "Is A the number before tanh, or after it?",
        ({SLOPE: "1 - np.tanh(A) ** 2"}, {SLOPE: "1 / np.cosh(A) ** 2"}),
    ),
    Mistake(
        "slope of the sigmoid",
        "This is the slope of the sigmoid.",
        "How steep is tanh at 0, and what does yours give there?",
        ({SLOPE: "A * (1 - A)"},),
    ),
    Mistake(
        "slope of the sigmoid, at another place",
        "A is put through a sigmoid.",
        "Which curve is it the slope of?",
        (
            {SLOPE: "1 / (1 + np.exp(-A)) * (1 - 1 / (1 + np.exp(-A)))"},
            {SLOPE: "1 / (1 + np.exp(-A))"},
            {SLOPE: "1 - (1 / (1 + np.exp(-A))) ** 2"},
        ),
    ),
    Mistake(
        "slope of ReLU",
        "This is the slope of ReLU.",
        "How many different slopes does tanh have?",
        ({SLOPE: "(A > 0) * 1.0"}, {SLOPE: "(A >= 0) * 1.0"}),
    ),
    Mistake(
        "square missing",
        "A is subtracted as it is.",
        "What does the formula do with A before it is subtracted?",
        ({SLOPE: "1 - A"},),
    ),
    Mistake(
        "twice in place of the square",
        "A is multiplied by 2, where it should be multiplied by itself.",
        "What does the small 2 in the formula mean?",
        ({SLOPE: "1 - 2 * A"},),
    ),
    Mistake(
        "another power",
        "A is raised to another power, or its sign is taken away.",
        "Which power does the formula have?",
        (
            {SLOPE: "1 - A**3"},
            {SLOPE: "1 - A**4"},
            {SLOPE: "1 - np.abs(A)"},
            {SLOPE: "1 - np.sqrt(np.abs(A))"},
            {SLOPE: "1 - np.abs(A) ** 3"},
        ),
    ),
    Mistake(
        "power of another number",
        "Another number is raised to the power A.",
        "In the formula, which is written small and above, A or 2?",
        ({SLOPE: "1 - np.exp(A)"}, {SLOPE: "1 - 2**A"}),
    ),
    Mistake(
        "sign flipped",
        "The slope has the wrong sign.",
        "Does tanh rise or fall from left to right?",
        ({SLOPE: "A**2 - 1"},),
    ),
    Mistake(
        "brackets",
        "The power takes in more than A.",
        "What is done first in the formula, the difference or the square?",
        ({SLOPE: "(1 - A) ** 2"}, {SLOPE: "(1 - A**2) ** 2"}, {SLOPE: "(1 + A) ** 2"}),
    ),
    Mistake(
        "1 missing",
        "Where A is 0 and tanh is steepest, it gives 0.",
        "From which number does the formula subtract?",
        ({SLOPE: "A**2"}, {SLOPE: "-(A**2)"}),
    ),
    Mistake(
        "plus in place of minus",
        "The slope is never below 1.",
        "Should the curve be steeper or flatter where A is far from 0?",
        ({SLOPE: "1 + A**2"}, {SLOPE: "1 + np.abs(A)"}),
    ),
    Mistake(
        "slope of the slope",
        "This is how fast the slope itself changes.",
        "How many times should a slope be taken?",
        ({SLOPE: "-2 * A"}, {SLOPE: "2 * A"}, {SLOPE: "-2 * A * (1 - A**2)"}),
    ),
    Mistake(
        "value in place of the slope",
        "It returns how high a curve is, and not how steep.",
        "What is still to be done with A?",
        ({SLOPE: "A * 1.0"}, {SLOPE: "np.tanh(A)"}),
    ),
    Mistake(
        "multiplied by A",
        "The slope is multiplied by A once more.",
        "How steep is tanh where A is 0?",
        ({SLOPE: "A * (1 - A**2)"},),
    ),
    Mistake(
        "back to Z, and not to the slope",
        "A is turned back into Z.",
        "Does the formula need Z at all?",
        (
            {SLOPE: "1 - np.arctanh(A) ** 2"},
            {SLOPE: "np.arctanh(A)"},
            {SLOPE: "1 - np.arctanh(A)"},
        ),
    ),
    Mistake(
        "fraction",
        "It divides by something that depends on A.",
        "Where in the formula is a fraction line?",
        (
            {SLOPE: "1 / (1 - A**2)"},
            {SLOPE: "1 / (1 + A**2)"},
            {SLOPE: "1 / A**2"},
            {SLOPE: "(1 - A**2) / (1 + A**2)"},
            {SLOPE: "1 / np.sqrt(1 - A**2)"},
            {SLOPE: "(1 - A) / (1 + A)"},
        ),
    ),
    Mistake(
        "square root",
        "Its square is the slope.",
        "Is anything left to be done after the difference?",
        ({SLOPE: "np.sqrt(1 - A**2)"},),
    ),
    Mistake(
        "half of the square",
        "Only a part of the square is subtracted, or more than all of it.",
        "What is the square multiplied by in the formula?",
        ({SLOPE: "1 - A**2 / 2"}, {SLOPE: "1 - A**2 / 4"}, {SLOPE: "1 - 2 * A**2"}),
    ),
    Mistake(
        "one number for all",
        "The result for one number of A depends on the others.",
        "Which step uses all of A at once?",
        (
            {SLOPE: "1 - np.sum(A**2)"},
            {SLOPE: "1 - np.mean(A**2)"},
            {SLOPE: "1 - np.sum(A) ** 2"},
            {SLOPE: "1 - np.mean(A) ** 2"},
            {SLOPE: "np.mean(1 - A**2)"},
            {SLOPE: "np.sum(1 - A**2)"},
            {SLOPE: "1 - np.sum(A**2, axis=0)"},
            {SLOPE: "1 - np.sum(A**2, axis=1, keepdims=True)"},
            {SLOPE: "1 - np.linalg.norm(A)"},
            {SLOPE: "1 - np.sum(A, axis=0) ** 2"},
        ),
    ),
    Mistake(
        "matrix product",
        "Rows are multiplied by columns, where each number should be multiplied by itself.",
        "Which sign multiplies number by number?",
        (
            {SLOPE: "1 - A @ A"},
            {SLOPE: "1 - A @ A.T"},
            {SLOPE: "1 - A.T @ A"},
            {SLOPE: "np.identity(len(A)) - A @ A.T"},
        ),
    ),
    Mistake(
        "^ in place of **",
        "In Python the sign `^` is not a power.",
        "Which sign is a power in Python?",
        ({SLOPE: "1 - A ^ 2"}, {SLOPE: "1 - (A ^ 2)"}),
    ),
    Mistake(
        "the same everywhere",
        "The slope is the same for every A.",
        "Where is tanh steep, and where is it flat?",
        ({SLOPE: "np.ones_like(A)"}, {SLOPE: "1 - A**0"}),
    ),
)
HINTS = Hints(
    "Where is tanh steepest, and what is $a$ there? Where is it flat, and what is $a$ there? Which "
    "short formula fits both?",
    "The last line of the formula above, for each number of $A$ by itself: $1 - a^2$.",
    "`A`: any shape. The slope: the same shape, for each number its own.",
)
TANH_SLOPE = Exercise("tanh_slope", tanh_slope, _cases, mistakes=MISTAKES, hints=HINTS)
