"""Squash one number into 0..1 with Python's own `math`."""

import math

import numpy as np

from nnlib.exercises import Case, Exercise, Hints, Mistake


def basic_sigmoid(z: float) -> float:
    """Squash one number into 0..1 with Python's own `math`: ``1 / (1 + exp(-z))``."""
    return 1 / (1 + math.exp(-z))


def _cases(rng: np.random.Generator) -> list[Case]:
    sizes = rng.uniform((0.3, 0.3, 1.1, 1.1), (0.9, 0.9, 2.5, 2.5))
    return [
        *(Case((float(z),)) for z in sizes * (1, -1, 1, -1)),
        Case((0.0,), "z in the middle"),
        Case((float(rng.uniform(4, 6)),), "a larger number"),
        Case((float(-rng.uniform(4, 6)),), "a number far below 0"),
        Case((30.0,), "a large number"),
        Case((-30.0,), "a number very far below 0"),
        Case((2,), "a whole number"),
        Case((-3,), "a whole number below 0"),
    ]


SQUASHED = "1 / (1 + math.exp(-z))"
MISTAKES = (
    Mistake(
        "sign flipped",
        "The curve falls where it should rise.",
        "What sign does z have in the formula?",
        ({SQUASHED: "1 / (1 + math.exp(z))"}, {SQUASHED: "1 - 1 / (1 + math.exp(-z))"}),
    ),
    Mistake(
        "brackets",
        "The result is 1 plus or minus a power of e: nothing is divided by it.",
        "What stands below the fraction line, and do your brackets say so?",
        (
            {SQUASHED: "1 / 1 + math.exp(-z)"},
            {SQUASHED: "1 / math.exp(-z) + 1"},
            {SQUASHED: "1 - math.exp(-z)"},
            {SQUASHED: "1 - math.exp(z)"},
        ),
    ),
    Mistake(
        "brackets end too early",
        "z is added to the result or subtracted from it.",
        "What does the minus sign belong to?",
        ({SQUASHED: "1 / (1 + math.exp(1)) - z"}, {SQUASHED: "1 / (1 + math.exp(-1)) + z"}),
    ),
    Mistake(
        "product in place of a power",
        "e is multiplied where it should be raised to a power.",
        "Which function of `math` raises e to a power?",
        (
            {SQUASHED: "1 / (1 + math.e * -z)"},
            {SQUASHED: "1 / (1 + math.e * z)"},
            {SQUASHED: "1 / (1 - math.exp(1) * z)"},
        ),
    ),
    Mistake(
        "power of e alone",
        "It returns only a power of e.",
        "Which part of the fraction is still missing?",
        ({SQUASHED: "math.exp(-z)"}, {SQUASHED: "math.exp(z)"}),
    ),
    Mistake(
        "no power of e",
        "There is no power of e in it.",
        "What does the formula do with minus z?",
        ({SQUASHED: "1 / (1 - z)"}, {SQUASHED: "1 / (1 + z)"}),
    ),
    Mistake(
        "minus for plus",
        "It subtracts below the fraction line.",
        "Can 1 divided by less than 1 be a probability?",
        (
            {SQUASHED: "1 / (1 - math.exp(-z))"},
            {SQUASHED: "1 / (math.exp(-z) - 1)"},
            {SQUASHED: "1 / (1 - math.exp(z))"},
        ),
    ),
    Mistake(
        "minus above the fraction line",
        "The result is below 0.",
        "Between which values does a probability lie?",
        ({SQUASHED: "-1 / (1 + math.exp(-z))"}, {SQUASHED: "-1 / (1 + math.exp(z))"}),
    ),
    Mistake(
        "mixed signs",
        "z has one sign above the fraction line and the other sign below it.",
        "What stands above the fraction line in the formula?",
        (
            {SQUASHED: "math.exp(z) / (1 + math.exp(-z))"},
            {SQUASHED: "math.exp(-z) / (1 + math.exp(z))"},
        ),
    ),
    Mistake(
        "sigmoid twice",
        "The number is squashed twice.",
        "How many times should z go through the formula?",
        ({SQUASHED: "1 / (1 + math.exp(-1 / (1 + math.exp(-z))))"},),
    ),
    Mistake(
        "tanh",
        "Its values run from -1 to 1.",
        "Between which values does a probability lie?",
        (
            {SQUASHED: "math.tanh(z)"},
            {SQUASHED: "math.tanh(z / 2)"},
            {SQUASHED: "(1 - math.exp(-z)) / (1 + math.exp(-z)) * 2 - 1"},
        ),
    ),
    Mistake(
        "tanh without the half",
        "The curve is twice as steep as it should be.",
        "What does the formula do to z besides changing its sign?",
        ({SQUASHED: "(1 + math.tanh(z)) / 2"}, {SQUASHED: "1 / (1 + math.exp(-2 * z))"}),
    ),
    Mistake(
        "slope in place of the value",
        "It returns how steep the curve is.",
        "Does the formula say how steep the curve is, or how high?",
        ({SQUASHED: "math.exp(-z) / (1 + math.exp(-z)) ** 2"},),
    ),
    Mistake(
        "another base",
        "It takes powers of a number other than e.",
        "Which function of `math` raises e to a power?",
        tuple(
            {SQUASHED: f"1 / (1 + {base} ** -z)"}
            for base in (2.0, 10.0, 2.7, 2.71, 2.718, 2.7183, 2.72, 3.0)
        ),
    ),
    Mistake(
        "power of z",
        "z stands below, and e above it as the power.",
        "In the formula, which of the two is written small and above?",
        ({SQUASHED: "1 / (1 + (-z) ** math.e)"}, {SQUASHED: "1 / (1 + z ** -math.e)"}),
    ),
    Mistake(
        "z changed",
        "Something is done to z before it is squashed.",
        "What does the formula do to z besides changing its sign?",
        tuple(
            {SQUASHED: f"1 / (1 + math.exp(-({changed})))"}
            for changed in ("z / 2", "z**2", "abs(z)", "-abs(z)", "z + 1", "z - 1", "int(z)")
        ),
    ),
    Mistake(
        "logarithm",
        "It takes a logarithm where a fraction belongs.",
        "Which of the two does the formula have?",
        (
            {SQUASHED: "math.log(1 + math.exp(z))"},
            {SQUASHED: "math.log(1 + math.exp(-z))"},
            {SQUASHED: "math.log(1 / (1 + math.exp(-z)))"},
        ),
    ),
    Mistake(
        "2 for 1",
        "Another number than 1 stands in the fraction.",
        "Which two numbers does the formula have, besides z and e?",
        ({SQUASHED: "1 / (2 + math.exp(-z))"}, {SQUASHED: "1 / (math.e + math.exp(-z))"}),
    ),
    Mistake(
        "line in place of the curve",
        "Its results lie on a line, cut off or with a bend.",
        "What does the formula give for 0, and for 1?",
        (
            {SQUASHED: "max(0, z)"},
            {SQUASHED: "min(max(0, z), 1)"},
            {SQUASHED: "min(max(0, 0.5 + z / 4), 1)"},
            {SQUASHED: "0.5 + z / 4"},
        ),
    ),
    Mistake(
        "rounded",
        "Its results are rounded to 0 and 1.",
        "What is lost when 0.6 and 0.9 become the same?",
        (
            {SQUASHED: "round(1 / (1 + math.exp(-z)))"},
            {SQUASHED: "float(z > 0)"},
            {SQUASHED: "float(z >= 0)"},
            {SQUASHED: "int(1 / (1 + math.exp(-z)))"},
        ),
    ),
)
HINTS = Hints(
    "What does `math.exp` do with a number? And which number must it be given, if a large $z$ is "
    "to come out close to 1?",
    r"$$\sigma(z) = \frac{1}{1 + e^{-z}}$$ Look at the brackets: all of $1 + e^{-z}$ stands below.",
    "`z`: one number. The result: one number between 0 and 1, and 0.5 for $z = 0$.",
)
BASIC_SIGMOID = Exercise("basic_sigmoid", basic_sigmoid, _cases, mistakes=MISTAKES, hints=HINTS)
