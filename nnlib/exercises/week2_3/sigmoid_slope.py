"""The slope of the sigmoid, number by number."""

import numpy as np

from nnlib.activations import SIGMOID, Array
from nnlib.exercises import Case, Exercise, Hints, Mistake


def sigmoid_slope(z: Array) -> Array:
    """Return the slope of the sigmoid at each number of `z`, also of large ones: ``s (1 - s)``.

    `z` has any shape; the slopes have the same.
    """
    s = SIGMOID(z)
    return s * (1 - s)


def _cases(rng: np.random.Generator) -> list[Case]:
    shapes = ((3, 4), (5,), (2, 1, 3), (3, 3), (4, 1))
    return [
        *(Case((2 * rng.normal(size=shape),)) for shape in shapes),
        Case((np.array([[-0.2, -0.1, 0.0, 0.1, 0.2]]),), "numbers close to 0"),
        Case(
            (np.array([[-6.0, 4.5, -3.0], [3.5, -5.0, 7.0]]),), "numbers where the slope is small"
        ),
        Case((np.array([[-1000.0, -40.0, 40.0, 1000.0]]),), "large numbers"),
        Case((np.array([[-3, 0, 2]]),), "whole numbers"),
    ]


S, SLOPE = "SIGMOID(z)", "return s * (1 - s)"
# What a learner may call: the exercise before.
BASIC = {"    s =": "    from nnlib.exercises.week2_3 import basic_sigmoid\n    s ="}
MISTAKES = (
    Mistake(
        "value in place of the slope",
        "It returns how high the curve is, and not how steep.",
        "What is still to be done with s?",
        ({SLOPE: "return s"}, {SLOPE: "return 1 - s"}),
    ),
    Mistake(
        "z in place of s",
        "z itself is put into the formula.",
        "What becomes of z before the formula multiplies?",
        (
            {SLOPE: "return z * (1 - z)"},
            {SLOPE: "return s * (1 - z)"},
            {SLOPE: "return z * (1 - s)"},
            {SLOPE: "return s * z"},
        ),
    ),
    Mistake(
        "slope of tanh",
        "This is 1 minus a square.",
        "How steep is the sigmoid at 0, and what does yours give there?",
        (
            {SLOPE: "return 1 - s**2"},
            {SLOPE: "return 1 - np.tanh(z) ** 2"},
            {SLOPE: "return 1 - z**2"},
        ),
    ),
    Mistake(
        "tanh",
        "It is made with a curve that runs from -1 to 1.",
        "Which function gives s?",
        ({S: "np.tanh(z)"}, {SLOPE: "return np.tanh(z)"}, {S: "2 * SIGMOID(z) - 1"}),
    ),
    Mistake(
        "power too many",
        "One of the two factors is used more than once.",
        "How many times does each of the two factors stand in the formula?",
        (
            {SLOPE: "return s * (1 - s) ** 2"},
            {SLOPE: "return s**2 * (1 - s)"},
            {SLOPE: "return (s * (1 - s)) ** 2"},
            {SLOPE: "return s**2"},
            {SLOPE: "return (1 - s) ** 2"},
            {SLOPE: "return s * (1 - s**2)"},
        ),
    ),
    Mistake(
        "brackets",
        "The result is 0 everywhere.",
        "What should the product be where s is 0.5, and do your brackets say so?",
        ({SLOPE: "return s * 1 - s"},),
    ),
    Mistake(
        "plus in place of minus",
        "It adds s to 1, where it should subtract.",
        "How steep should the curve be where s is close to 1?",
        ({SLOPE: "return s * (1 + s)"},),
    ),
    Mistake(
        "difference in place of the product",
        "One of the two factors is subtracted from the other.",
        "What does it mean in a formula when two things stand side by side?",
        ({SLOPE: "return s - (1 - s)"}, {SLOPE: "return (1 - s) - s"}),
    ),
    Mistake(
        "fraction in place of the product",
        "The two factors are divided, and that leaves only a power of e.",
        "What does it mean in a formula when two things stand side by side?",
        ({SLOPE: "return s / (1 - s)"}, {SLOPE: "return (1 - s) / s"}),
    ),
    Mistake(
        "sigmoid twice",
        "z is squashed twice.",
        "How many times should z go through the sigmoid?",
        (
            {S: "SIGMOID(SIGMOID(z))"},
            {SLOPE: "return SIGMOID(s) * (1 - s)"},
            {SLOPE: "return s * (1 - SIGMOID(s))"},
        ),
    ),
    Mistake(
        "sigmoid of the slope",
        "The slope itself is squashed.",
        "What is left to be done after the product?",
        ({SLOPE: "return SIGMOID(s * (1 - s))"}, {SLOPE: "return SIGMOID(z * (1 - z))"}),
    ),
    Mistake(
        "slope of the slope",
        "This is how fast the slope itself changes.",
        "How many times should a slope be taken?",
        (
            {SLOPE: "return s * (1 - s) * (1 - 2 * s)"},
            {SLOPE: "return s * (1 - s) * (2 * s - 1)"},
        ),
    ),
    Mistake(
        "nudged",
        "It is the slope of a line between two points of the curve.",
        "What does the formula say, with no nudge in it?",
        (
            *(
                {SLOPE: f"return (SIGMOID(z + {e}) - s) / {e}"}
                for e in (1, 0.1, 0.01, 0.001, 1e-4, 1e-5)
            ),
            *(
                {SLOPE: f"return (SIGMOID(z + {e}) - SIGMOID(z - {e})) / (2 * {e})"}
                for e in (1, 0.1, 0.01)
            ),
        ),
    ),
    Mistake(
        "overflow",
        "For large z it divides infinity by infinity, and that is not a number.",
        "Which way of writing s has a power of e in one place only?",
        (
            {SLOPE: "return np.exp(-z) / (1 + np.exp(-z)) ** 2"},
            {SLOPE: "return np.exp(z) / (1 + np.exp(z)) ** 2"},
            {S: "np.exp(z) / (1 + np.exp(z))"},
        ),
    ),
    Mistake(
        "math.exp of a large number",
        "`math.exp` gives up where the power of e is too large for the computer.",
        "Which function of NumPy goes on, also there?",
        (
            {S: "np.vectorize(lambda v: 1 / (1 + __import__('math').exp(-v)))(z)"},
            {**BASIC, S: "np.vectorize(basic_sigmoid)(z)"},
        ),
    ),
    Mistake(
        "math.exp",
        "`math` works with single numbers only, and z may be an array.",
        "Which function of the same name works on every number of an array?",
        (
            {S: "1 / (1 + __import__('math').exp(-z))"},
            {**BASIC, S: "basic_sigmoid(z)"},
        ),
    ),
    Mistake(
        "power of e in place of s",
        "s is only a power of e.",
        "Which part of the sigmoid is still missing?",
        ({S: "np.exp(z)"}, {S: "np.exp(-z)"}),
    ),
    Mistake(
        "square of the wrong part",
        "Below the fraction line only the power of e is squared, and not the whole sum.",
        "What does your square belong to, and do your brackets say so?",
        ({SLOPE: "return np.exp(-z) / (1 + np.exp(-z) ** 2)"},),
    ),
    Mistake(
        "slope of ReLU",
        "It is 0 on one side and the same number on the other.",
        "How many different slopes does the sigmoid have?",
        ({SLOPE: "return (z > 0) * 1.0"}, {SLOPE: "return (z >= 0) * 1.0"}),
    ),
    Mistake(
        "the same everywhere",
        "The slope is the same everywhere.",
        "Where is the sigmoid steep, and where is it not?",
        ({SLOPE: "return 0.25 + 0 * s"}, {SLOPE: "return s + (1 - s)"}),
    ),
    Mistake(
        "matrix product",
        "Rows are multiplied by columns, where each number should meet its own.",
        "Which sign multiplies number by number?",
        (
            {SLOPE: "return s @ (1 - s)"},
            {SLOPE: "return s @ (1 - s).T"},
            {SLOPE: "return s.T @ (1 - s)"},
            {SLOPE: "return np.dot(s, 1 - s)"},
            {SLOPE: "return np.dot(s, (1 - s).T)"},
        ),
    ),
    Mistake(
        "one number for all",
        "The result for one number of z depends on the others.",
        "Which step uses all of z at once?",
        (
            {SLOPE: "return np.sum(s * (1 - s))"},
            {SLOPE: "return np.mean(s * (1 - s))"},
            {SLOPE: "return np.sum(s) * (1 - s)"},
            {SLOPE: "return s * (1 - np.sum(s))"},
            {SLOPE: "return s * (1 - np.mean(s))"},
            {S: "np.exp(z) / np.sum(np.exp(z))"},
        ),
    ),
)
HINTS = Hints(
    "Which numbers lie between 0 and 1, and which may be anything? And where the slope is close to "
    "0, which of $s$ and $1 - s$ is, too?",
    r"$$s = \sigma(z) = \frac{1}{1 + e^{-z}}, \qquad \frac{ds}{dz} = s \, (1 - s)$$ for each "
    "number of $z$ by itself.",
    "`z`: any shape. `s` and the slope: the same shape, for each number its own. At $z = 0$ the "
    "slope is $\\tfrac14$.",
)
SIGMOID_SLOPE = Exercise("sigmoid_slope", sigmoid_slope, _cases, mistakes=MISTAKES, hints=HINTS)
