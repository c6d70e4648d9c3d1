"""Return how the loss of one example changes with z, w and b."""

from typing import Any

import numpy as np

from nnlib.activations import SIGMOID, Array
from nnlib.exercises import Case, Exercise, Hints, Mistake


def gradients_of_one(w: Array, b: float, x: Array, y: float) -> tuple[float, Array, float]:
    """Return how the loss of one example changes with z, w and b.

    `w` and `x` are ``(n_x, 1)``, `y` is 0 or 1. Returns `dz`, a number, `dw` ``(n_x, 1)`` and
    `db`, a number.
    """
    z: Any = np.sum(w * x) + b
    a: Any = SIGMOID(z)
    dz = a - y
    return dz, x * dz, dz


def _draw(rng: np.random.Generator, n_x: int) -> tuple[Array, float, Array]:
    """Draw weights, a bias and an example; the probability stays away from 0 and 1."""
    sign = rng.choice([-1.0, 1.0])
    w = 1.5 * rng.normal(size=(n_x, 1)) / np.sqrt(n_x)
    return w, sign * rng.uniform(0.3, 1.2), rng.normal(size=(n_x, 1))


def _cases(rng: np.random.Generator) -> list[Case]:
    sizes = rng.choice(np.arange(2, 8), 4, replace=False)
    drawn = [
        Case((*_draw(rng, n_x), y)) for n_x, y in zip(sizes, (1.0, 0.0, 0.0, 1.0), strict=True)
    ]
    w, b, x = _draw(rng, 3)
    return [
        *drawn,
        *(Case((*_draw(rng, 1), y), "a single feature") for y in (0.0, 1.0)),
        Case((w, b, x, 1), "a label that is a whole number"),
        Case((0 * w, b, x, 0.0), "weights of 0"),
        Case((0 * w, 0.0, x, 1.0), "weights and a bias of 0"),
        Case((w, b, 0 * x, 1.0), "features of 0"),
        *(Case((w / 30, b, 30 * x, y), "large features") for y in (0.0, 1.0)),
        *(Case((0 * w, far, x, 1.0), "a very sure answer") for far in (9.0, -9.0)),
    ]


Z = "np.sum(w * x) + b"
MISTAKES = (
    Mistake(
        "sign flipped",
        "{part} has the right size but the wrong sign.",
        "If an answer is too high, what sign should its error have?",
        ({"a - y": "y - a"}, {"x * dz, dz": "-x * dz, dz"}, {"x * dz, dz": "x * dz, -dz"}),
    ),
    Mistake(
        "da in place of dz",
        "{part} is the slope of the loss when a moves, not when z moves.",
        "What does the chain rule multiply by to get from a to z?",
        (
            {"a - y": "-y / a + (1 - y) / (1 - a)"},
            {"a - y": "y / a - (1 - y) / (1 - a)"},
            {"a - y": "-y / a"},
        ),
    ),
    Mistake(
        "slope of the sigmoid once too often",
        "{part} still holds the slope of the sigmoid.",
        "What is left when da is multiplied by the slope of the sigmoid?",
        (
            {"a - y": "(a - y) * a * (1 - a)"},
            {"a - y": "2 * (a - y) * a * (1 - a)"},
            {"x * dz, dz": "x * dz * a * (1 - a), dz"},
            {"x * dz, dz": "x * dz, dz * a * (1 - a)"},
            {
                "return dz, x": "da = -y / a + (1 - y) / (1 - a); return dz, x",
                "x * dz, dz": "x * da, da",
            },
        ),
    ),
    Mistake(
        "slope of the sigmoid alone",
        "{part} is the slope of the sigmoid, and knows nothing of the loss.",
        "Which two slopes does the chain rule multiply?",
        ({"a - y": "a * (1 - a)"},),
    ),
    Mistake(
        "slope of the sigmoid in part",
        "{part} holds only one of the two factors of the slope of the sigmoid.",
        "Which two factors does the slope of the sigmoid have?",
        (
            {"a - y": "(a - y) / (1 - a)"},
            {"a - y": "(a - y) / a"},
            {"a - y": "(a - y) * a"},
            {"a - y": "(a - y) * (1 - a)"},
        ),
    ),
    Mistake(
        "error without its sign",
        "{part} is made of an error that has lost its sign.",
        "Should an answer that is too low push the same way as one that is too high?",
        (
            {"a - y": "abs(a - y)"},
            {"a - y": "(a - y) ** 2"},
            {"a - y": "(a - y) ** 2 / 2"},
        ),
    ),
    Mistake(
        "loss in place of its slope",
        "{part} is the loss itself, and not how it changes.",
        "Does the exercise ask how high the loss is, or how steep?",
        (
            {"a - y": "-(y * np.log(a) + (1 - y) * np.log(1 - a))"},
            {"a - y": "y * np.log(a) + (1 - y) * np.log(1 - a)"},
        ),
    ),
    Mistake(
        "label forgotten",
        "{part} is computed from the answer alone.",
        "What should the answer be compared with?",
        (
            {"dz = a - y": "dz = a"},
            {"x * dz, dz": "x * a, dz"},
            {"x * dz, dz": "x * dz, a"},
        ),
    ),
    Mistake(
        "no difference",
        "{part} is not made from the error of the answer.",
        "What is the error of an answer?",
        ({"a - y": "a + y"}, {"a - y": "a * y"}, {"dz = a - y": "dz = y"}),
    ),
    Mistake(
        "z in place of a",
        "{part} is computed from z as it is.",
        "What squashes z into a probability?",
        ({"a - y": "z - y"}, {"dz = a - y": "dz = z"}),
    ),
    Mistake(
        "bias forgotten",
        "{part} comes out as if `b` were 0.",
        "What goes into z besides the weights and x?",
        ({Z: "np.sum(w * x)"},),
    ),
    Mistake(
        "bias subtracted",
        "{part} comes out as if `b` had the other sign.",
        "With which sign does the bias enter z?",
        ({Z: "np.sum(w * x) - b"},),
    ),
    Mistake(
        "bias inside the sum",
        "{part} comes out as if the bias were added more than once, or multiplied.",
        "How many times does the bias enter z?",
        (
            {Z: "np.sum(w * x + b)"},
            {Z: "np.sum(w * (x + b))"},
            {Z: "np.sum(w * x) * b"},
            {Z: "np.sum((w + b) * x)"},
        ),
    ),
    Mistake(
        "bias outside of the sigmoid",
        "{part} comes out as if `b` were added to the probability.",
        "Before or after squashing: where does the bias belong?",
        ({Z: "np.sum(w * x)", "SIGMOID(z)": "SIGMOID(z) + b"},),
    ),
    Mistake(
        "mean in place of the sum",
        "{part} comes out as if z were a mean over the features.",
        "What does z do with the products of weights and features?",
        ({"np.sum(w": "np.mean(w"},),
    ),
    Mistake(
        "weights and features added",
        "{part} comes out as if weights and features were added.",
        "What does z do with each weight and its feature?",
        ({"w * x": "w + x"}, {"w * x": "x"}, {"w * x": "w"}),
    ),
    Mistake(
        "sums multiplied",
        "{part} comes out as if weights and features were added up before they are multiplied.",
        "Which comes first, the products or the sum?",
        ({"np.sum(w * x)": "np.sum(w) * np.sum(x)"},),
    ),
    Mistake(
        "first feature only",
        "{part} comes out as if there were no feature but the first or the last.",
        "How many features does the example have?",
        ({"np.sum(w * x)": "w[0, 0] * x[0, 0]"}, {"np.sum(w * x)": "w[-1, 0] * x[-1, 0]"}),
    ),
    Mistake(
        "one z for each feature",
        "`dz` is not one number, but one for each feature.",
        "How many answers does the model give for one example?",
        (
            {Z: "w * x + b"},
            {Z: "w * x + b", "x * dz, dz": "x * dz, np.sum(dz)"},
            {Z: "(w * x + b)[:, 0]"},
        ),
    ),
    Mistake(
        "column times row",
        "`dz` is a whole table: each weight has met each feature.",
        "Which of the two columns should become a row, so that one number comes out?",
        ({Z: "w @ x.T + b"}, {Z: "x @ w.T + b"}),
    ),
    Mistake(
        "column times column",
        "A matrix product has one column on the left and many rows on the right.",
        "What shapes do the two have, and which of them must be transposed?",
        ({Z: "w @ x + b"}, {Z: "x @ w + b"}, {Z: "np.dot(w, x) + b"}, {Z: "np.dot(x, w) + b"}),
    ),
    Mistake(
        "sigmoid twice",
        "{part} is computed from an answer that was squashed twice.",
        "How many times should z go through the sigmoid?",
        ({"SIGMOID(z)": "SIGMOID(SIGMOID(z))"},),
    ),
    Mistake(
        "sign of z flipped",
        "{part} is computed with 1 - a in place of a.",
        "With which sign does z enter the sigmoid?",
        (
            {"SIGMOID(z)": "SIGMOID(-z)"},
            {"dz = a - y": "dz = (1 - a) - y"},
            {"dz = a - y": "dz = y - (1 - a)"},
        ),
    ),
    Mistake(
        "another function in place of the sigmoid",
        "{part} is computed with another function in place of the sigmoid.",
        "Which function squashes z into a probability?",
        (
            {"SIGMOID(z)": "np.tanh(z)"},
            {"SIGMOID(z)": "(np.tanh(z) + 1) / 2"},
            {"SIGMOID(z)": "np.maximum(0, z)"},
            {"SIGMOID(z)": "np.exp(z)"},
            {"SIGMOID(z)": "np.exp(-z)"},
            {"SIGMOID(z)": "1 / (1 - np.exp(-z))"},
            {"SIGMOID(z)": "1 / 1 + np.exp(-z)"},
        ),
    ),
    Mistake(
        "yes or no in place of the probability",
        "{part} is built on an answer of 0 or 1, not on a probability.",
        "What is lost when 0.6 and 0.9 become the same?",
        ({"a - y": "(a > 0.5) - y"}, {"a - y": "(a >= 0.5) - y"}),
    ),
    Mistake(
        "x forgotten",
        "{part} is made from the error alone, without x.",
        "What is the error multiplied by in the formula?",
        (
            {"x * dz, dz": "dz, dz"},
            {"x * dz, dz": "dz * np.ones(x.shape), dz"},
        ),
    ),
    Mistake(
        "w in place of x",
        "{part} is made from the weights, where the features belong.",
        "If one weight grows a little, by how much does z grow?",
        ({"x * dz, dz": "w * dz, dz"}, {"x * dz, dz": "w * x * dz, dz"}),
    ),
    Mistake(
        "error forgotten",
        "{part} does not depend on how wrong the answer is.",
        "What should the slopes be where the answer is right?",
        (
            {"x * dz, dz": "x, dz"},
            {"x * dz, dz": "x * y, dz"},
            {"x * dz, dz": "x * dz, 1.0"},
            {"x * dz, dz": "x * dz, 0.0"},
            {"x * dz, dz": "x * dz, b"},
        ),
    ),
    Mistake(
        "error added to x",
        "{part} is a sum or a difference, where a product belongs.",
        "What does it mean in a formula when two letters stand side by side?",
        (
            {"x * dz, dz": "x + dz, dz"},
            {"x * dz, dz": "x - dz, dz"},
            {"x * dz, dz": "x * dz, dz + b"},
            {"x * dz, dz": "x * a - y, dz"},
        ),
    ),
    Mistake(
        "divided by x",
        "{part} comes from a division by the features.",
        "What does it mean in a formula when two letters stand side by side?",
        ({"x * dz, dz": "dz / x, dz"}, {"x * dz, dz": "x / dz, dz"}),
    ),
    Mistake(
        "dw a single number",
        "{part} is added up until a single number is left.",
        "How many weights are there, and how many slopes does that make?",
        (
            {"x * dz, dz": "np.sum(x * dz), dz"},
            {"x * dz, dz": "np.mean(x * dz), dz"},
            {"x * dz, dz": "np.sum(x) * dz, dz"},
            {"x * dz, dz": "np.sum(x * dz, keepdims=True), dz"},
            {"x * dz, dz": "x[0, 0] * dz, dz"},
        ),
    ),
    Mistake(
        "same slope for all weights",
        "{part} holds the same number for every weight.",
        "Which feature belongs to which weight?",
        (
            {"x * dz, dz": "np.full(x.shape, np.sum(x) * dz), dz"},
            {"x * dz, dz": "np.full(x.shape, np.mean(x) * dz), dz"},
            {"x * dz, dz": "np.full(x.shape, x[0] * dz), dz"},
            {"x * dz, dz": "np.full(x.shape, x[-1] * dz), dz"},
        ),
    ),
    Mistake(
        "divided by n_x",
        "{part} is divided by the number of features.",
        "Over what would this be a mean, and does the formula have one?",
        ({"x * dz, dz": "x * dz / len(x), dz"}, {"x * dz, dz": "x * dz, dz / len(x)"}),
    ),
    Mistake(
        "db with x",
        "{part} has features in it.",
        "What is the bias multiplied by in z?",
        (
            {"x * dz, dz": "x * dz, x * dz"},
            {"x * dz, dz": "x * dz, np.sum(x * dz)"},
            {"x * dz, dz": "x * dz, np.mean(x * dz)"},
            {"x * dz, dz": "x * dz, x[0, 0] * dz"},
            {"x * dz, dz": "x * dz, (x * dz)[0]"},
        ),
    ),
    Mistake(
        "db with b",
        "{part} is multiplied by the bias.",
        "If the bias grows a little, by how much does z grow?",
        ({"x * dz, dz": "x * dz, b * dz"},),
    ),
    Mistake(
        "db many times",
        "`db` is not one number, but one for each weight.",
        "How many biases are there?",
        (
            {"x * dz, dz": "x * dz, dz * np.ones(x.shape)"},
            {"x * dz, dz": "x * dz, dz * np.ones(len(x))"},
        ),
    ),
    Mistake(
        "step in place of the slope",
        "{part} is not the slope but the value after a step.",
        "Should this function take a step, or only say how steep it is?",
        (
            {"x * dz, dz": "w - x * dz, dz"},
            {"x * dz, dz": "x * dz, b - dz"},
            *({"x * dz, dz": f"w - {rate} * x * dz, dz"} for rate in (0.01, 0.1, 0.5)),
        ),
    ),
    Mistake(
        "two features only",
        "{part} comes out as if there were only two features.",
        "How many features are there, and which tells you?",
        ({Z: "np.sum((w * x)[:2]) + b"},),
    ),
)
HINTS = Hints(
    "Go forward first: what are z and a? Then backward: what is the error of the answer, and by "
    "how much does z grow if one weight, or the bias, grows a little?",
    r"$$z = w^T x + b, \quad a = \sigma(z), \qquad \mathrm{d}z = a - y, \quad "
    r"\mathrm{d}w = x \, \mathrm{d}z, \quad \mathrm{d}b = \mathrm{d}z$$",
    "`z`, `a`, `dz`, `db`: plain numbers. `dw`: $(n_x, 1)$, a number times a column. $w^T x$ is "
    "$(1, 1)$ as a matrix product.",
)
GRADIENTS_OF_ONE = Exercise(
    "gradients_of_one",
    gradients_of_one,
    _cases,
    parts=("dz", "dw", "db"),
    mistakes=MISTAKES,
    hints=HINTS,
)
