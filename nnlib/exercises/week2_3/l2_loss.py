"""The sum of squared distances."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Exercise, Hints, Mistake
from nnlib.exercises.week2_3.l1_loss import pairs


def l2_loss(y_hat: Array, y: Array) -> float:
    """Return the sum of the squared distances ``(y - y_hat)^2``; both have the same shape."""
    return float(np.sum((y - y_hat) ** 2))


TOTAL = "float(np.sum((y - y_hat) ** 2))"
MISTAKES = (
    Mistake(
        "mean",
        "The sum is divided by the number of examples.",
        "Does the formula say sum or mean?",
        ({TOTAL: "np.mean((y - y_hat) ** 2)"},),
    ),
    Mistake(
        "divided by len",
        "The sum is divided by `len`, which is 1 for an array of shape `(1, m)`.",
        "Does the formula divide at all?",
        ({TOTAL: "np.sum((y - y_hat) ** 2) / len(y)"},),
    ),
    Mistake(
        "second size asked for",
        "Arrays of shape `(m,)` have no second size.",
        "Does the formula need the number of examples?",
        ({TOTAL: "np.sum((y - y_hat) ** 2) + 0 * y.shape[1]"},),
    ),
    Mistake(
        "half",
        "It is half of the sum, or half of a mean.",
        "Where in the formula does a half stand?",
        (
            {TOTAL: "np.sum((y - y_hat) ** 2) / 2"},
            {TOTAL: "np.mean((y - y_hat) ** 2) / 2"},
            {TOTAL: "np.sum((y - y_hat) ** 2) / len(y) / 2"},
        ),
    ),
    Mistake(
        "length of the errors",
        "Its own square is a sum or a mean of squares.",
        "Is anything left to be done after the sum?",
        (
            {TOTAL: "np.sqrt(np.sum((y - y_hat) ** 2))"},
            {TOTAL: "np.sqrt(np.mean((y - y_hat) ** 2))"},
        ),
    ),
    Mistake(
        "distances without squares",
        "It takes the distances as they are.",
        "What does the small 2 in the formula mean?",
        ({TOTAL: "np.sum(np.abs(y - y_hat))"}, {TOTAL: "np.mean(np.abs(y - y_hat))"}),
    ),
    Mistake(
        "signs kept",
        "An answer that is too high makes up for one that is too low.",
        "What is done with each error before the sum?",
        (
            {TOTAL: "np.sum(y - y_hat)"},
            {TOTAL: "np.sum(y_hat - y)"},
            {TOTAL: "np.mean(y - y_hat)"},
            {TOTAL: "np.sum(y - y_hat) ** 2"},
            {TOTAL: "np.mean(y - y_hat) ** 2"},
            {TOTAL: "np.abs(np.sum(y - y_hat))"},
        ),
    ),
    Mistake(
        "twice in place of the square",
        "Each error is multiplied by 2, where it should be multiplied by itself.",
        "What does the small 2 in the formula mean?",
        (
            {TOTAL: "np.sum((y - y_hat) * 2)"},
            {TOTAL: "np.sum(np.abs(y - y_hat) * 2)"},
        ),
    ),
    Mistake(
        "another power",
        "The errors are raised to another power.",
        "Which power does the formula have?",
        (
            *({TOTAL: f"np.sum(np.abs(y - y_hat) ** {power})"} for power in (3, 4, 0.5)),
            {TOTAL: "np.sum((y - y_hat) ** 3)"},
            {TOTAL: "np.sum(2 ** (y - y_hat))"},
        ),
    ),
    Mistake(
        "squares apart",
        "The labels and the answers are squared one by one.",
        "What comes first in the formula, the difference or the square?",
        (
            {TOTAL: "np.sum(y**2 - y_hat**2)"},
            {TOTAL: "np.sum(y - y_hat**2)"},
            {TOTAL: "np.sum(y**2 - y_hat)"},
            {TOTAL: "np.sum(y**2 + y_hat**2)"},
            {TOTAL: "np.sum(y_hat**2 - y**2)"},
            {TOTAL: "np.sum(np.abs(y**2 - y_hat**2))"},
            {TOTAL: "np.sum((y**2 - y_hat**2) ** 2)"},
        ),
    ),
    Mistake(
        "sum in place of the difference",
        "The labels and the answers are added.",
        "How far apart are 1 and 1?",
        ({TOTAL: "np.sum((y + y_hat) ** 2)"}, {TOTAL: "np.sum(y + y_hat)"}),
    ),
    Mistake(
        "product",
        "The labels and the answers are multiplied.",
        "How far apart are 0 and 0.9?",
        (
            {TOTAL: "np.sum((y * y_hat) ** 2)"},
            {TOTAL: "np.sum(y * y_hat)"},
            {TOTAL: "np.sum(y * (y - y_hat) ** 2)"},
        ),
    ),
    Mistake(
        "one of the two only",
        "Only the answers count, or only the labels.",
        "A distance lies between two points: which two are they here?",
        (
            {TOTAL: "np.sum(y**2)"},
            {TOTAL: "np.sum(y_hat**2)"},
            {TOTAL: "np.sum(y)"},
            {TOTAL: "np.sum(y_hat)"},
        ),
    ),
    Mistake(
        "rows multiplied as matrices",
        "Two rows stand side by side in a matrix product.",
        "How many columns has the first, and how many rows the second?",
        (
            {TOTAL: "np.dot(y - y_hat, y - y_hat)"},
            {TOTAL: "np.dot(y, y_hat)"},
        ),
    ),
    Mistake(
        "column times row",
        "The errors of different examples are multiplied with each other.",
        "Which error does each error have to meet?",
        (
            {TOTAL: "np.sum((y - y_hat).T @ (y - y_hat))"},
            {TOTAL: "(y - y_hat).T @ (y - y_hat)"},
        ),
    ),
    Mistake(
        "largest error",
        "It returns the largest of the squares.",
        "What should become of the others?",
        ({TOTAL: "np.max((y - y_hat) ** 2)"}, {TOTAL: "np.max(np.abs(y - y_hat))"}),
    ),
    Mistake(
        "not added up",
        "There is still a number for each example.",
        "What makes one number of all squares?",
        ({TOTAL: "(y - y_hat) ** 2"}, {TOTAL: "y - y_hat"}),
    ),
    Mistake(
        "sum over the wrong axis",
        "The sum runs along one axis only.",
        "What does `np.sum` add up if it is given no axis?",
        (
            {TOTAL: "np.sum((y - y_hat) ** 2, axis=0)"},
            {TOTAL: "np.sum((y - y_hat) ** 2, axis=1)"},
            {TOTAL: "np.sum((y - y_hat) ** 2, axis=1)[0]"},
            {TOTAL: "np.sum((y - y_hat) ** 2, axis=1, keepdims=True)"},
        ),
    ),
    Mistake(
        "wrong answers counted",
        "It counts answers, and does not look at how far off they are.",
        "Should an answer of 0.4 cost more than one of 0.1, if the label is 0?",
        (
            {TOTAL: "np.sum((y_hat > 0.5) != y)"},
            {TOTAL: "np.sum(y != y_hat)"},
            {TOTAL: "np.sum((y - np.round(y_hat)) ** 2)"},
            {TOTAL: "np.mean((y_hat > 0.5) != y)"},
        ),
    ),
    Mistake(
        "mean error taken off",
        "The mean of the errors is subtracted from each of them.",
        "What is subtracted in the formula?",
        (
            {TOTAL: "np.sum((y - y_hat - np.mean(y - y_hat)) ** 2)"},
            {TOTAL: "np.var(y - y_hat)"},
            {TOTAL: "np.std(y - y_hat)"},
        ),
    ),
    Mistake(
        "example left out",
        "One of the examples is left out.",
        "Where does the counting start, and where does it stop?",
        (
            {TOTAL: "np.sum(((y - y_hat) ** 2).ravel()[:-1])"},
            {TOTAL: "np.sum(((y - y_hat) ** 2).ravel()[1:])"},
        ),
    ),
    Mistake(
        "one example only",
        "It is the square of one error only.",
        "Is each square added to those before, or does it take their place?",
        (
            {TOTAL: "((y - y_hat) ** 2).ravel()[-1]"},
            {TOTAL: "((y - y_hat) ** 2).ravel()[0]"},
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
    "Where does an error of -0.9 lose its sign in this formula? And is the square taken of each "
    "error, or of their sum?",
    r"$$L_2(\hat y, y) = \sum_{i=1}^m \left( y^{(i)} - \hat y^{(i)} \right)^2$$",
    "`y_hat`, `y`: both $(1, m)$, or both $(m,)$. The loss: one plain number.",
)
L2_LOSS = Exercise("l2_loss", l2_loss, pairs, mistakes=MISTAKES, hints=HINTS)
