"""The sum of distances."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake


def l1_loss(y_hat: Array, y: Array) -> float:
    """Return the sum of the distances ``|y - y_hat|``; both have the same shape."""
    return float(np.sum(np.abs(y - y_hat)))


def pairs(rng: np.random.Generator) -> list[Case]:
    """Draw answers and labels, also such labels as prices, in rows and in one axis."""
    m = int(rng.integers(4, 9))
    hits = rng.normal(size=(1, 6))
    return [
        Case((rng.uniform(size=(1, m)), rng.integers(0, 2, (1, m)) * 1.0)),
        Case((2 * rng.normal(size=(1, 5)), 2 * rng.normal(size=(1, 5)))),
        Case((rng.uniform(size=(1, 7)), rng.integers(0, 2, (1, 7)) * 1.0)),
        Case((3 * rng.normal(size=6), 3 * rng.normal(size=6)), "arrays with one axis"),
        Case((rng.uniform(size=3), rng.integers(0, 2, 3) * 1.0), "arrays with one axis"),
        Case((rng.normal(size=(1, 1)) + 2, rng.normal(size=(1, 1))), "a single example"),
        Case((hits, hits.copy()), "answers without an error"),
        Case((1e5 * rng.uniform(1, 5, (1, 5)), 1e5 * rng.uniform(1, 5, (1, 5))), "large numbers"),
        Case((rng.integers(0, 9, (1, 6)), rng.integers(10, 19, (1, 6))), "whole numbers"),
    ]


TOTAL = "float(np.sum(np.abs(y - y_hat)))"
MISTAKES = (
    Mistake(
        "mean",
        "The sum is divided by the number of examples.",
        "Does the formula say sum or mean?",
        ({TOTAL: "np.mean(np.abs(y - y_hat))"},),
    ),
    Mistake(
        "divided by len",
        "The sum is divided by `len`, which is 1 for an array of shape `(1, m)`.",
        "Does the formula divide at all?",
        ({TOTAL: "np.sum(np.abs(y - y_hat)) / len(y)"},),
    ),
    Mistake(
        "second size asked for",
        "Arrays of shape `(m,)` have no second size.",
        "Does the formula need the number of examples?",
        ({TOTAL: "np.sum(np.abs(y - y_hat)) + 0 * y.shape[1]"},),
    ),
    Mistake(
        "squares",
        "It adds up the squares of the errors.",
        "Where in the formula is a square?",
        ({TOTAL: "np.sum((y - y_hat) ** 2)"},),
    ),
    Mistake(
        "mean of the squares",
        "It is a mean of the squares of the errors.",
        "Where in the formula is a square?",
        ({TOTAL: "np.mean((y - y_hat) ** 2)"},),
    ),
    Mistake(
        "length of the errors",
        "Its own square is a sum or a mean of squares.",
        "What does the formula do with each error before the sum?",
        (
            {TOTAL: "np.sqrt(np.sum((y - y_hat) ** 2))"},
            {TOTAL: "np.sqrt(np.mean((y - y_hat) ** 2))"},
        ),
    ),
    Mistake(
        "signs kept",
        "An answer that is too high makes up for one that is too low.",
        "What makes every error count as a distance?",
        (
            {TOTAL: "np.sum(y - y_hat)"},
            {TOTAL: "np.sum(y_hat - y)"},
            {TOTAL: "np.abs(np.sum(y - y_hat))"},
            {TOTAL: "np.mean(y - y_hat)"},
            {TOTAL: "np.mean(y_hat - y)"},
            {TOTAL: "np.abs(np.mean(y - y_hat))"},
        ),
    ),
    Mistake(
        "one side only",
        "Only errors in one direction count.",
        "What should an answer cost that is off to the other side?",
        (
            {TOTAL: "np.sum(np.maximum(0, y - y_hat))"},
            {TOTAL: "np.sum(np.maximum(0, y_hat - y))"},
            {TOTAL: "np.sum(np.minimum(0, y - y_hat))"},
        ),
    ),
    Mistake(
        "distances of sizes",
        "The signs are taken away before the difference.",
        "How far apart are 2 and -2?",
        (
            {TOTAL: "np.sum(np.abs(y)) - np.sum(np.abs(y_hat))"},
            {TOTAL: "np.sum(np.abs(np.abs(y) - np.abs(y_hat)))"},
            {TOTAL: "np.sum(np.abs(y) - y_hat)"},
        ),
    ),
    Mistake(
        "sum in place of the difference",
        "The labels and the answers are added.",
        "How far apart are 1 and 1?",
        ({TOTAL: "np.sum(np.abs(y + y_hat))"}, {TOTAL: "np.sum(y + y_hat)"}),
    ),
    Mistake(
        "product",
        "The labels and the answers are multiplied.",
        "How far apart are 0 and 0.9?",
        (
            {TOTAL: "np.sum(np.abs(y * y_hat))"},
            {TOTAL: "np.sum(y * y_hat)"},
            {TOTAL: "np.sum(y * np.abs(y - y_hat))"},
        ),
    ),
    Mistake(
        "one of the two only",
        "Only the answers count, or only the labels.",
        "A distance lies between two points: which two are they here?",
        (
            {TOTAL: "np.sum(np.abs(y))"},
            {TOTAL: "np.sum(np.abs(y_hat))"},
            {TOTAL: "np.sum(y)"},
            {TOTAL: "np.sum(y_hat)"},
        ),
    ),
    Mistake(
        "largest error",
        "It returns the largest of the distances.",
        "What should become of the other distances?",
        ({TOTAL: "np.max(np.abs(y - y_hat))"},),
    ),
    Mistake(
        "not added up",
        "There is still a number for each example.",
        "What makes one number of all distances?",
        ({TOTAL: "np.abs(y - y_hat)"}, {TOTAL: "y - y_hat"}),
    ),
    Mistake(
        "sum over the wrong axis",
        "The sum runs along one axis only.",
        "What does `np.sum` add up if it is given no axis?",
        (
            {TOTAL: "np.sum(np.abs(y - y_hat), axis=0)"},
            {TOTAL: "np.sum(np.abs(y - y_hat), axis=1)"},
            {TOTAL: "np.sum(np.abs(y - y_hat), axis=1)[0]"},
            {TOTAL: "np.sum(np.abs(y - y_hat), axis=1, keepdims=True)"},
        ),
    ),
    Mistake(
        "wrong answers counted",
        "It counts answers, and does not look at how far off they are.",
        "Should an answer of 0.4 cost more than one of 0.1, if the label is 0?",
        (
            {TOTAL: "np.sum((y_hat > 0.5) != y)"},
            {TOTAL: "np.sum(y != y_hat)"},
            {TOTAL: "np.sum(np.abs(y - np.round(y_hat)))"},
            {TOTAL: "np.mean((y_hat > 0.5) != y)"},
        ),
    ),
    Mistake(
        "cut to whole numbers",
        "Everything after the decimal point is cut off.",
        "Which step makes whole numbers, and is that needed?",
        ({TOTAL: "int(np.sum(np.abs(y - y_hat)))"},),
    ),
    Mistake(
        "rows multiplied as matrices",
        "Two rows stand side by side in a matrix product.",
        "Does the formula multiply at all?",
        ({TOTAL: "np.dot(np.abs(y), np.abs(y_hat))"}, {TOTAL: "np.dot(y - y_hat, y - y_hat)"}),
    ),
    Mistake(
        "example left out",
        "One of the examples is left out.",
        "Where does the counting start, and where does it stop?",
        (
            {TOTAL: "np.sum(np.abs(y - y_hat).ravel()[:-1])"},
            {TOTAL: "np.sum(np.abs(y - y_hat).ravel()[1:])"},
        ),
    ),
    Mistake(
        "one example only",
        "It is the distance of one example only.",
        "Is each distance added to those before, or does it take their place?",
        (
            {TOTAL: "np.abs(y - y_hat).ravel()[-1]"},
            {TOTAL: "np.abs(y - y_hat).ravel()[0]"},
        ),
    ),
    Mistake(
        "cross-entropy",
        "It takes logarithms.",
        "Where in the formula is a logarithm?",
        ({TOTAL: "-np.sum(y * np.log(y_hat) + (1 - y) * np.log(1 - y_hat))"},),
    ),
)
HINTS = Hints(
    "How far apart are 1 and 0.9, and how far 0 and 0.2? Which function of NumPy forgets the sign "
    "of a number?",
    r"$$L_1(\hat y, y) = \sum_{i=1}^m \lvert y^{(i)} - \hat y^{(i)} \rvert$$",
    "`y_hat`, `y`: both $(1, m)$, or both $(m,)$. The loss: one plain number.",
)
L1_LOSS = Exercise("l1_loss", l1_loss, pairs, mistakes=MISTAKES, hints=HINTS)
