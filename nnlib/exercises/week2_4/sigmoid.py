"""The sigmoid, for numbers and for arrays of any shape."""

import numpy as np

from nnlib import activations
from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake


def sigmoid(Z: Array) -> Array:
    """Squash any number into 0..1: ``1 / (1 + exp(-Z))``."""
    return activations.SIGMOID(Z)


def _numbers(rng: np.random.Generator) -> list[Case]:
    far = np.array([[-1000.0, -40.0, 0.0, 40.0, 1000.0]])
    return [
        *(Case((rng.normal(size=shape),)) for shape in ((3, 4), (5,), (2, 1, 3))),
        Case((far,), "large numbers"),
        Case((np.array([[-3, 0, 2]]),), "whole numbers"),
        Case((float(rng.normal()),), "a single number"),
        Case((-1000.0,), "a single large number"),
    ]


SQUASHED = "activations.SIGMOID(Z)"
MISTAKES = (
    Mistake(
        "sign flipped",
        "The curve falls where it should rise.",
        "What sign does Z have in the formula?",
        ({SQUASHED: "1 / (1 + np.exp(Z))"}, {SQUASHED: "1 - 1 / (1 + np.exp(-Z))"}),
    ),
    Mistake(
        "brackets",
        "The result is 1 plus or minus a power of e: nothing is divided by it.",
        "What stands below the fraction line, and do your brackets say so?",
        (
            {SQUASHED: "1 / 1 + np.exp(-Z)"},
            {SQUASHED: "1 / np.exp(-Z) + 1"},
            {SQUASHED: "1 - np.exp(-Z)"},
            {SQUASHED: "1 - np.exp(Z)"},
        ),
    ),
    Mistake(
        "brackets end too early",
        "Z is subtracted from the result.",
        "What does the minus sign belong to?",
        ({SQUASHED: "1 / (1 + np.exp(1)) - Z"},),
    ),
    Mistake(
        "product in place of a power",
        "e is multiplied where it should be raised to a power.",
        "Which function of NumPy raises e to a power?",
        ({SQUASHED: "1 / (1 + np.e * -Z)"}, {SQUASHED: "1 / (1 + np.e * Z)"}),
    ),
    Mistake(
        "power of e alone",
        "It returns only a power of e.",
        "Which part of the fraction is still missing?",
        ({SQUASHED: "np.exp(-Z)"}, {SQUASHED: "np.exp(Z)"}),
    ),
    Mistake(
        "minus for plus",
        "It subtracts below the fraction line.",
        "Can 1 divided by less than 1 be a probability?",
        (
            {SQUASHED: "1 / (1 - np.exp(-Z))"},
            {SQUASHED: "1 / (np.exp(-Z) - 1)"},
            {SQUASHED: "1 / (1 - np.exp(Z))"},
        ),
    ),
    Mistake(
        "overflow",
        "For large Z it divides infinity by infinity, and that is not a number.",
        "Which way of writing the fraction has a power of e in one place only?",
        (
            {SQUASHED: "np.exp(Z) / (1 + np.exp(Z))"},
            {SQUASHED: "np.nan_to_num(np.exp(Z) / (np.exp(Z) + 1))"},
        ),
    ),
    Mistake(
        "mixed signs",
        "Z has one sign above the fraction line and the other sign below it.",
        "What stands above the fraction line in the formula?",
        ({SQUASHED: "np.exp(Z) / (1 + np.exp(-Z))"}, {SQUASHED: "np.exp(-Z) / (1 + np.exp(Z))"}),
    ),
    Mistake(
        "cut to whole numbers",
        "If Z holds whole numbers, everything after the decimal point is cut off.",
        "What kind of numbers can the array that you fill hold?",
        ({SQUASHED: "activations.SIGMOID(Z).astype(np.asarray(Z).dtype)"},),
    ),
    Mistake(
        "sigmoid twice",
        "Each number is squashed twice.",
        "How many times should Z go through the formula?",
        ({SQUASHED: "activations.SIGMOID(activations.SIGMOID(Z))"},),
    ),
    Mistake(
        "tanh",
        "Its values run from -1 to 1.",
        "Between which values does a probability lie?",
        ({SQUASHED: "np.tanh(Z)"}, {SQUASHED: "2 / (1 + np.exp(-Z)) - 1"}),
    ),
    Mistake(
        "slope in place of the value",
        "It returns how steep the curve is.",
        "Does the formula say how steep the curve is, or how high?",
        ({SQUASHED: "activations.SIGMOID.slope(activations.SIGMOID(Z))"},),
    ),
    Mistake(
        "ReLU",
        "Negative numbers become 0, and numbers between 0 and 1 stay as they are.",
        "What does the formula give for 0?",
        ({SQUASHED: "np.maximum(0, Z)"}, {SQUASHED: "np.clip(Z, 0, 1)"}),
    ),
    Mistake(
        "another base",
        "It takes powers of a number other than e.",
        "Which function of NumPy raises e to a power?",
        tuple(
            {SQUASHED: f"1 / (1 + np.power({base}, -Z))"}
            for base in (2.0, 10.0, 2.7, 2.71, 2.718, 2.7183, 2.72, 3.0)
        ),
    ),
    Mistake(
        "Z changed",
        "Something is done to Z before it is squashed.",
        "What does the formula do to Z besides changing its sign?",
        tuple(
            {SQUASHED: f"activations.SIGMOID({changed})"}
            for changed in ("2 * Z", "Z / 2", "Z**2", "np.abs(Z)", "Z - np.mean(Z)", "-np.abs(Z)")
        ),
    ),
    Mistake(
        "logarithm",
        "It takes a logarithm where a fraction belongs.",
        "Which of the two does the formula have?",
        ({SQUASHED: "np.log(1 + np.exp(Z))"}, {SQUASHED: "np.log(1 + np.exp(-Z))"}),
    ),
    Mistake(
        "one number for all",
        "The result for one number of Z depends on the others.",
        "Which step uses all of Z at once?",
        (
            {SQUASHED: "np.mean(1 / (1 + np.exp(-Z)))"},
            {SQUASHED: "np.sum(1 / (1 + np.exp(-Z)))"},
            {SQUASHED: "1 / np.sum(1 + np.exp(-Z))"},
            {SQUASHED: "1 / (1 + np.sum(np.exp(-Z)))"},
            {SQUASHED: "np.exp(Z) / np.sum(np.exp(Z))"},
            {SQUASHED: "np.exp(Z) / (1 + np.sum(np.exp(Z)))"},
        ),
    ),
    Mistake(
        "rounded",
        "Its results are rounded to 0 and 1.",
        "What is lost when 0.6 and 0.9 become the same?",
        ({SQUASHED: "np.round(1 / (1 + np.exp(-Z)))"}, {SQUASHED: "(Z > 0) * 1.0"}),
    ),
    Mistake(
        "math.exp",
        "`math` works with single numbers only, and Z may be an array.",
        "Which function of the same name works on every number of an array?",
        ({SQUASHED: "1 / (1 + __import__('math').exp(-Z))"},),
    ),
)
HINTS = Hints(
    "Which function of NumPy raises e to the power of each number of an array? And what becomes of "
    "the fraction when $z$ is very negative?",
    r"$$\sigma(z) = \frac{1}{1 + e^{-z}}$$ Mind the brackets: all of $1 + e^{-z}$ stands below.",
    "Whatever shape `Z` has, the result has too: NumPy works number by number, and a plain number "
    "gives a plain number.",
)
SIGMOID = Exercise("sigmoid", sigmoid, _numbers, mistakes=MISTAKES, hints=HINTS)
