"""Leaky ReLU, for arrays of any shape and any leak from 0 to 1."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake


def leaky_relu(Z: Array, leak: float = 0.01) -> Array:
    """Keep positive numbers, multiply negative ones by the leak: ``max(leak * z, z)``."""
    return np.maximum(leak * Z, Z)


def _cases(rng: np.random.Generator) -> list[Case]:
    shapes = ((3, 4), (5,), (2, 1, 3))
    drawn = [Case((2 * rng.normal(size=shape), rng.uniform(0.05, 0.6))) for shape in shapes]
    close = np.linspace(-0.3, 0.3, 8).reshape(2, 4) * rng.uniform(0.9, 1.1)
    return [
        *drawn,
        Case((close, 0.4), "numbers close to 0"),
        Case((3 * rng.normal(size=(2, 5)),), "no leak given, so that it is 0.01"),
        Case((rng.uniform(0.5, 3, (2, 4)), 0.25), "positive numbers only"),
        Case((-rng.uniform(0.5, 3, (3, 2)), 0.25), "negative numbers only"),
        Case((rng.normal(size=(4, 2)), 0.0), "a leak of 0"),
        Case((np.array([[-1000.0, 0.0, 1000.0]]), 0.2), "large numbers"),
        Case((np.array([[-7, -2], [0, 3]]), 0.3), "whole numbers"),
    ]


KEPT = "np.maximum(leak * Z, Z)"
MISTAKES = (
    Mistake(
        "leak in place of a product",
        "Every negative number becomes the leak itself.",
        "What stands beside the leak in the formula?",
        ({KEPT: "np.maximum(leak, Z)"}, {KEPT: "np.where(Z > 0, Z, leak)"}),
    ),
    Mistake(
        "leak with a minus sign in place of a product",
        "Every number left of 0 becomes the same.",
        "What stands beside the leak in the formula?",
        ({KEPT: "np.maximum(-leak, Z)"}, {KEPT: "np.where(Z > 0, Z, -leak)"}),
    ),
    Mistake(
        "ReLU",
        "Negative numbers become 0.",
        "How much of a negative number should be left?",
        ({KEPT: "np.maximum(0.0, Z)"},),
    ),
    Mistake(
        "leak fixed",
        "The slope left of 0 is the same for every leak.",
        "Which argument says how steep the left side is?",
        tuple(
            {KEPT: f"np.maximum({leak} * Z, Z)"}
            for leak in (0.01, 0.1, 0.001, 0.2, 0.02, 0.05, 0.3)
        ),
    ),
    Mistake(
        "another leak by default",
        "When no leak is given, it takes another one than 0.01.",
        "What does the first line of the function say about the leak?",
        tuple(
            {"leak: float = 0.01": f"leak: float = {leak}"} for leak in (0.1, 0.0, 0.001, 1.0, 0.2)
        ),
    ),
    Mistake(
        "smaller of the two",
        "Positive numbers are multiplied by the leak, and negative ones stay as they are.",
        "Of the two numbers in the brackets, which one does the formula keep?",
        ({KEPT: "np.minimum(leak * Z, Z)"}, {KEPT: "np.where(Z > 0, leak * Z, Z)"}),
    ),
    Mistake(
        "leak on both sides",
        "Positive numbers are multiplied by the leak, too.",
        "What should become of a positive number?",
        ({KEPT: "leak * Z"},),
    ),
    Mistake(
        "sign of the left side flipped",
        "Negative numbers come out positive.",
        "What sign should the result have where z is negative?",
        (
            {KEPT: "np.maximum(-leak * Z, Z)"},
            {KEPT: "np.maximum(0.0, Z) - leak * np.minimum(0.0, Z)"},
            {KEPT: "np.abs(np.maximum(leak * Z, Z))"},
            {KEPT: "np.abs(Z)"},
        ),
    ),
    Mistake(
        "leak added",
        "The leak is added or subtracted, where it should multiply.",
        "What does it mean in a formula when two letters stand side by side?",
        (
            {KEPT: "np.maximum(leak + Z, Z)"},
            {KEPT: "np.where(Z > 0, Z, Z + leak)"},
            {KEPT: "np.where(Z > 0, Z, Z - leak)"},
            {KEPT: "np.maximum(0.0, Z) + leak"},
            {KEPT: "np.maximum(0.0, Z) - leak"},
        ),
    ),
    Mistake(
        "divided by the leak",
        "It divides by the leak.",
        "Should a smaller leak let more through, or less?",
        ({KEPT: "np.maximum(Z / leak, Z)"}, {KEPT: "np.where(Z > 0, Z, Z / leak)"}),
    ),
    Mistake(
        "identity",
        "Negative numbers come out as they came in.",
        "Which numbers should become smaller?",
        ({KEPT: "Z"}, {KEPT: "Z * 1.0"}),
    ),
    Mistake(
        "positive numbers lost",
        "Positive numbers become 0.",
        "What should become of a positive number?",
        (
            {KEPT: "np.minimum(0.0, Z)"},
            {KEPT: "np.minimum(0.0, leak * Z)"},
            {KEPT: "np.where(Z > 0, 0.0, leak * Z)"},
        ),
    ),
    Mistake(
        "slope in place of the value",
        "It returns how steep the curve is.",
        "Does the formula say how steep the curve is, or how high?",
        ({KEPT: "np.where(Z > 0, 1.0, leak)"}, {KEPT: "np.where(Z >= 0, 1.0, leak)"}),
    ),
    Mistake(
        "leak added on the right",
        "The leak changes positive numbers, too.",
        "What should become of a positive number?",
        (
            {KEPT: "np.maximum(0.0, Z) + leak * Z"},
            {KEPT: "np.maximum(0.0, Z) - leak * Z"},
            {KEPT: "np.maximum(0.0, Z) + leak * np.abs(Z)"},
            {KEPT: "np.maximum(leak * Z, Z) + leak * Z"},
            {KEPT: "np.maximum(leak * Z, (1 - leak) * Z)"},
        ),
    ),
    Mistake(
        "bend elsewhere",
        "The bend is not at 0.",
        "Where does the formula change from one straight line to the other?",
        tuple(
            {KEPT: f"np.where(Z > {edge}, Z, leak * Z)"} for edge in ("leak", "-leak", "1", "-1")
        ),
    ),
    Mistake(
        "1 minus the leak",
        "Negative numbers lose a share as large as the leak, in place of keeping it.",
        "With a leak of 0.01, how much of a negative number should be left?",
        ({KEPT: "np.maximum((1 - leak) * Z, Z)"},),
    ),
    Mistake(
        "leak twice",
        "The left side comes out as if the leak were used twice.",
        "How many times does the formula use it?",
        ({KEPT: "np.maximum(leak**2 * Z, Z)"}, {KEPT: "np.where(Z > 0, Z, leak * (leak * Z))"}),
    ),
    Mistake(
        "left side curved",
        "The left side is curved.",
        "Which part of the formula is not a straight line?",
        (
            {KEPT: "np.where(Z > 0, Z, leak * np.expm1(Z))"},
            {KEPT: "np.where(Z > 0, Z, np.expm1(Z))"},
            {KEPT: "np.where(Z > 0, Z, leak * np.exp(Z))"},
            {KEPT: "np.where(Z > 0, Z, leak * Z**2)"},
            {KEPT: "np.where(Z > 0, Z, leak * np.tanh(Z))"},
            {KEPT: "np.where(Z > 0, Z, -leak * Z**2)"},
        ),
    ),
    Mistake(
        "one decision for all",
        "The result for one number of Z depends on the others.",
        "Which step uses all of Z at once?",
        (
            {KEPT: "np.where(np.sum(Z) > 0, Z, leak * Z)"},
            {KEPT: "np.where(np.all(Z > 0), Z, leak * Z)"},
            {KEPT: "np.where(np.any(Z > 0), Z, leak * Z)"},
            {KEPT: "np.where(Z.flat[0] > 0, Z, leak * Z)"},
            {KEPT: "np.maximum(leak * Z, Z).max()"},
            {KEPT: "max(np.max(leak * Z), np.max(Z))"},
        ),
    ),
    Mistake(
        "max of two arrays",
        "It looks for one largest number, and not for the larger of two in each place.",
        "Which function of NumPy compares two arrays number by number?",
        ({KEPT: "np.max(leak * Z, Z)"},),
    ),
    Mistake(
        "cut to whole numbers",
        "If Z holds whole numbers, everything after the decimal point is cut off.",
        "What kind of numbers can the array that you fill hold?",
        ({KEPT: "np.maximum(leak * Z, Z).astype(Z.dtype)"},),
    ),
)
HINTS = Hints(
    "For a negative $z$ and a small leak $c$, which of the two numbers $c \\, z$ and $z$ is "
    "larger? And for a positive one?",
    r"$$a = \max(c \, z, z)$$ for each number of $Z$ by itself; in code $c$ is `leak`.",
    "`Z`: any shape. `A`: the same shape. `leak`: a plain number.",
)
LEAKY_RELU = Exercise("leaky_relu", leaky_relu, _cases, mistakes=MISTAKES, hints=HINTS)
