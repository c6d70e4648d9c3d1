"""Softmax, column by column."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake


def softmax(Z: Array) -> Array:
    """Turn each column of `Z` ``(n, m)`` into probabilities that add up to 1.

    Large numbers of `Z`, positive or negative, are no exception.
    """
    powers: Array = np.exp(Z - np.max(Z, axis=0, keepdims=True))
    probabilities: Array = powers / np.sum(powers, axis=0, keepdims=True)
    return probabilities


def _cases(rng: np.random.Generator) -> list[Case]:
    n, m = (int(size) for size in rng.choice(np.arange(2, 8), size=2, replace=False))
    high = np.array([[1000.0, 2.0, -1000.0], [1002.0, 1.0, -1001.0], [999.0, 0.0, -998.0]])
    wide = np.array([[1000.0, -3.0, 500.0], [-1000.0, 800.0, 500.0]])
    return [
        *(Case((1.5 * rng.normal(size=shape),)) for shape in ((3, 4), (n, m), (5, 2))),
        Case((rng.normal(size=(4, 4)),), "as many rows as columns"),
        Case((rng.normal(size=(5, 1)),), "a single column"),
        Case((rng.normal(size=(1, 6)),), "a single row"),
        Case((np.zeros((2, 3)),), "zeros"),
        Case((rng.integers(-2, 3, (3, 2)),), "whole numbers"),
        Case((high,), "large numbers"),
        Case((wide,), "large numbers, far apart"),
    ]


SHIFTED = "np.exp(Z - np.max(Z, axis=0, keepdims=True))"
TOTAL = "np.sum(powers, axis=0, keepdims=True)"
SHARE = f"powers / {TOTAL}"
MISTAKES = (
    Mistake(
        "rows in place of columns",
        "Each row adds up to 1.",
        "Where does one example stand in `Z`, in a row or in a column?",
        (
            {SHIFTED: "np.exp(Z)", TOTAL: "np.sum(powers, axis=1, keepdims=True)"},
            {
                SHIFTED: "np.exp(Z - np.max(Z, axis=1, keepdims=True))",
                TOTAL: "np.sum(powers, axis=1, keepdims=True)",
            },
        ),
    ),
    Mistake(
        "sums of the rows, in a row",
        "There is one sum for each row, where each column needs one.",
        "Along which axis do the powers lie that belong to one column?",
        (
            {SHIFTED: "np.exp(Z)", TOTAL: "np.sum(powers, axis=1)"},
            {TOTAL: "np.sum(powers, axis=1)"},
        ),
    ),
    Mistake(
        "one sum for everything",
        "All numbers together add up to 1.",
        "How many columns are there, and how many sums does that make?",
        (
            {SHIFTED: "np.exp(Z)", TOTAL: "np.sum(powers)"},
            {SHIFTED: "np.exp(Z - np.max(Z))", TOTAL: "np.sum(powers)"},
        ),
    ),
    Mistake(
        "largest of each column, sum of everything",
        "The powers of a column are divided by what all columns add up to.",
        "How many columns are there, and how many sums does that make?",
        ({TOTAL: "np.sum(powers)"}, {TOTAL: "np.sum(powers, axis=1, keepdims=True)"}),
    ),
    Mistake(
        "overflow",
        "For large numbers it divides infinity by infinity, and that is not a number.",
        "What can be subtracted from all numbers of a column without changing the shares?",
        (
            {SHIFTED: "np.exp(Z)"},
            {SHIFTED: "np.exp(Z - np.mean(Z, axis=0))"},
            {SHIFTED: "np.exp(Z - np.min(Z, axis=0))"},
            {SHIFTED: "np.exp(Z - np.min(Z))"},
            {SHIFTED: "np.exp(Z - np.mean(Z))"},
        ),
    ),
    Mistake(
        "overflow covered up",
        "A probability close to 1 comes out as 0 when the numbers are large.",
        "What can be subtracted from all numbers of a column without changing the shares?",
        ({SHIFTED: "np.exp(Z)", SHARE: f"np.nan_to_num({SHARE})"},),
    ),
    Mistake(
        "largest of all columns",
        "In a column far below the others all powers are 0, and 0 is divided by 0.",
        "Which number should be subtracted from a column, so that its largest power is 1?",
        (
            {SHIFTED: "np.exp(Z - np.max(Z))"},
            {SHIFTED: "np.exp(Z - np.max(np.abs(Z)))"},
        ),
    ),
    Mistake(
        "largest of each row",
        "Not the same number is subtracted from all numbers of a column.",
        "Along which axis do the numbers lie that belong to one column?",
        (
            {SHIFTED: "np.exp(Z - np.max(Z, axis=1, keepdims=True))"},
            {SHIFTED: "np.exp(Z - np.max(Z, axis=1))"},
        ),
    ),
    Mistake(
        "cut off",
        "Numbers that are large are treated as if they were smaller.",
        "What can be subtracted from all numbers of a column without changing the shares?",
        tuple({SHIFTED: f"np.exp(np.clip(Z, -{far}, {far}))"} for far in (700, 500, 100, 50, 20)),
    ),
    Mistake(
        "powers missing",
        "It takes shares of the numbers as they are.",
        "What makes every number positive first, also a negative one?",
        ({SHIFTED: "Z * 1.0"},),
    ),
    Mistake(
        "powers missing after the shift",
        "The largest number of each column comes out as 0.",
        "What is still to be done with the numbers after the subtraction?",
        ({SHIFTED: "Z - np.max(Z, axis=0, keepdims=True)"},),
    ),
    Mistake(
        "largest subtracted after the power",
        "The largest power of each column comes out as 0.",
        "Which comes first, the subtraction or the power?",
        (
            {SHIFTED: "np.exp(Z) - np.max(np.exp(Z), axis=0, keepdims=True)"},
            {SHIFTED: "np.exp(Z) - np.max(Z, axis=0, keepdims=True)"},
        ),
    ),
    Mistake(
        "divided by the largest",
        "The numbers of a column are divided before the power, and that changes the shares.",
        "What may be done to all numbers of a column so that the shares stay as they are?",
        (
            {SHIFTED: "np.exp(Z / np.max(Z, axis=0, keepdims=True))"},
            {SHIFTED: "np.exp(Z / np.max(np.abs(Z), axis=0, keepdims=True))"},
            {SHIFTED: "np.exp(Z / np.max(Z))"},
        ),
    ),
    Mistake(
        "sum missing",
        "It returns powers of e.",
        "What makes them add up to 1?",
        (
            {SHIFTED: "np.exp(Z)", SHARE: "powers"},
            {SHARE: "powers"},
            {SHIFTED: "np.exp(Z - np.max(Z))", SHARE: "powers"},
        ),
    ),
    Mistake(
        "powers of minus Z",
        "The largest number gets the smallest probability.",
        "What sign does z have in the formula?",
        (
            {SHIFTED: "np.exp(-Z)"},
            {SHIFTED: "np.exp(np.max(Z, axis=0, keepdims=True) - Z)"},
            {SHIFTED: "np.exp(-(Z - np.min(Z, axis=0, keepdims=True)))"},
        ),
    ),
    Mistake(
        "sums alone",
        "It returns the sums.",
        "What is still to be done with each power?",
        (
            {SHIFTED: "np.exp(Z)", SHARE: "np.sum(powers, axis=0)"},
            {SHIFTED: "np.exp(Z)", SHARE: TOTAL},
        ),
    ),
    Mistake(
        "mean in place of the sum",
        "The numbers of a column add up to how many there are.",
        "What should they add up to?",
        ({TOTAL: "np.mean(powers, axis=0, keepdims=True)"},),
    ),
    Mistake(
        "length in place of the sum",
        "The squares of the numbers of a column add up to 1.",
        "What should add up to 1, the probabilities or their squares?",
        ({TOTAL: "np.linalg.norm(powers, axis=0)"},),
    ),
    Mistake(
        "sigmoid",
        "Each number is squashed by itself, whatever the others of its column are.",
        "What should the numbers of a column add up to?",
        (
            {SHARE: "1 / (1 + np.exp(-Z))"},
            {SHIFTED: "np.exp(Z)", SHARE: "powers / (1 + powers)"},
        ),
    ),
    Mistake(
        "1 added to the sum",
        "The numbers of a column add up to less than 1.",
        "Does a 1 stand below the fraction line of this formula?",
        ({SHIFTED: "np.exp(Z)", TOTAL: "(1 + np.sum(powers, axis=0))"},),
    ),
    Mistake(
        "logarithm",
        "It returns logarithms.",
        "Between which values does a probability lie?",
        (
            {SHARE: f"np.log({SHARE})"},
            {SHARE: "Z - np.max(Z, axis=0) - np.log(np.sum(powers, axis=0))"},
        ),
    ),
    Mistake(
        "math.exp of a large number",
        "`math.exp` gives up where the power of e is too large for the computer.",
        "What can be subtracted from all numbers of a column without changing the shares?",
        ({SHIFTED: "np.vectorize(lambda z: __import__('math').exp(z))(Z)"},),
    ),
    Mistake(
        "softmax twice",
        "The probabilities are turned into powers once more.",
        "How many times should Z go through the formula?",
        ({SHARE: f"np.exp({SHARE}) / np.sum(np.exp({SHARE}), axis=0)"},),
    ),
    Mistake(
        "another base",
        "It takes powers of a number other than e.",
        "Which function of NumPy raises e to a power?",
        tuple({"np.exp(": f"np.power({base}, "} for base in (2.0, 10.0, 2.7, 2.71, 2.718, 3.0)),
    ),
    Mistake(
        "winner takes all",
        "The largest number of each column becomes 1 and all others 0.",
        "How much should be left for a number that is only a little smaller?",
        ({SHARE: "(powers == 1) * 1.0"},),
    ),
    Mistake(
        "Z changed",
        "Something is done to Z before the powers are taken.",
        "What does the formula do to z, besides raising e to it?",
        tuple(
            {SHIFTED: f"np.exp({z} - np.max({z}, axis=0))"}
            for z in ("Z / 2", "2 * Z", "Z**2", "np.abs(Z)", "Z / len(Z)")
        ),
    ),
    Mistake(
        "percentages",
        "The numbers of a column add up to 100.",
        "What should probabilities add up to?",
        ({SHARE: f"100 * {SHARE}"},),
    ),
)
HINTS = Hints(
    "Which function makes every number positive, and larger numbers larger? And what happens to "
    "shares if all numbers of a column are divided by the same one first?",
    r"$$\text{softmax}(Z)_{ij} = \frac{e^{z_{ij}}}{\sum_k e^{z_{kj}}}"
    r" = \frac{e^{z_{ij} - c_j}}{\sum_k e^{z_{kj} - c_j}}$$ for any $c_j$; the largest number of "
    "column $j$ keeps every power at 1 or below.",
    "`Z`, the powers and the result: $(n, m)$. The largest numbers, and the sums: $(1, m)$, one "
    "for each column.",
)
SOFTMAX = Exercise("softmax", softmax, _cases, mistakes=MISTAKES, hints=HINTS)
