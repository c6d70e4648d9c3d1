"""Rows of the length 1."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake


def normalize_rows(x: Array) -> Array:
    """Divide each row of `x` ``(n, m)`` by its length, so that it has the length 1."""
    rows: Array = x / np.linalg.norm(x, axis=1, keepdims=True)
    return rows


def _cases(rng: np.random.Generator) -> list[Case]:
    n, m = (int(size) for size in rng.choice(np.arange(2, 8), size=2, replace=False))
    return [
        *(Case((2 * rng.normal(size=shape),)) for shape in ((3, 4), (n, m), (5, 2))),
        Case((rng.normal(size=(4, 4)),), "as many rows as columns"),
        Case((3 * rng.normal(size=(1, 5)),), "a single row"),
        Case((rng.uniform(1, 5, (4, 1)) * [[1], [-1], [1], [-1]],), "a single column"),
        Case((np.array([[0.0, 3.0, 4.0], [2.0, 6.0, 4.0]]),), "a number that is 0"),
        Case((1e6 * rng.normal(size=(2, 3)),), "large numbers"),
        Case((rng.integers(1, 9, (3, 2)),), "whole numbers"),
    ]


LENGTH = "np.linalg.norm(x, axis=1, keepdims=True)"
ALL = f"x / {LENGTH}"
MISTAKES = (
    Mistake(
        "length of the columns",
        "Each column has the length 1.",
        "Along which axis do the numbers of a row lie?",
        ({LENGTH: "np.linalg.norm(x, axis=0)"},),
    ),
    Mistake(
        "length of all numbers",
        "All numbers are divided by the same length.",
        "How many rows are there, and how many lengths does that make?",
        (
            {LENGTH: "np.linalg.norm(x)"},
            {LENGTH: "np.linalg.norm(x[0])"},
            {LENGTH: "np.linalg.norm(x[-1])"},
            {LENGTH: "np.sum(x)"},
            {LENGTH: "np.sum(np.abs(x))"},
            {LENGTH: "np.max(np.abs(x))"},
            {LENGTH: "np.max(x)"},
            {LENGTH: "np.sum(x**2)"},
        ),
    ),
    Mistake(
        "lengths in a row",
        "The lengths of the rows stand side by side, so that each meets a column of `x`.",
        "Which shape must the lengths have for each of them to meet its own row?",
        (
            {LENGTH: "np.linalg.norm(x, axis=1)"},
            {LENGTH: "np.sum(x**2, axis=1)"},
            {LENGTH: "np.sum(np.abs(x), axis=1)"},
            {LENGTH: "np.linalg.norm(x, axis=1).reshape(1, -1)"},
            {LENGTH: "np.linalg.norm(x, axis=1).reshape(1, len(x))"},
        ),
    ),
    Mistake(
        "squared length",
        "Each row is divided by the square of its length.",
        "What is still to be done with the sum of the squares?",
        ({LENGTH: "np.sum(x**2, axis=1, keepdims=True)"},),
    ),
    Mistake(
        "sum in place of the length",
        "Each row is divided by the sum of its numbers, with or without its sign.",
        "What is done with each number before the sum?",
        (
            {LENGTH: "np.sum(x, axis=1, keepdims=True)"},
            {LENGTH: "np.abs(np.sum(x, axis=1, keepdims=True))"},
        ),
    ),
    Mistake(
        "sum without signs",
        "The numbers of a row, without their signs, add up to 1.",
        "What is done with each number before the sum, and what after it?",
        ({LENGTH: "np.sum(np.abs(x), axis=1, keepdims=True)"},),
    ),
    Mistake(
        "largest in place of the length",
        "Each row is divided by its largest number, with or without its sign.",
        "How many numbers of a row have a part in its length?",
        (
            {LENGTH: "np.max(x, axis=1, keepdims=True)"},
            {LENGTH: "np.max(np.abs(x), axis=1, keepdims=True)"},
        ),
    ),
    Mistake(
        "mean of the squares",
        "The sum of the squares has become a mean.",
        "Does the length of a row divide by how many numbers there are?",
        (
            {LENGTH: "np.sqrt(np.mean(x**2, axis=1, keepdims=True))"},
            {LENGTH: f"{LENGTH} * x.shape[1]"},
            {LENGTH: "np.mean(x**2, axis=1, keepdims=True)"},
        ),
    ),
    Mistake(
        "mean in place of the length",
        "Each row is divided by its mean.",
        "What is done with each number before it is added up?",
        (
            {LENGTH: "np.mean(x, axis=1, keepdims=True)"},
            {LENGTH: "np.mean(np.abs(x), axis=1, keepdims=True)"},
        ),
    ),
    Mistake(
        "mean subtracted",
        "The mean of each row is subtracted.",
        "What is done with a row besides dividing it?",
        (
            {ALL: "(x - x.mean(axis=1, keepdims=True)) / x.std(axis=1, keepdims=True)"},
            {ALL: "x - x.mean(axis=1, keepdims=True)"},
            {ALL: f"(x - x.mean(axis=1, keepdims=True)) / {LENGTH}"},
        ),
    ),
    Mistake(
        "from 0 to 1",
        "In each row the smallest number has become 0 and the largest 1.",
        "What is done with a row besides dividing it?",
        (
            {
                ALL: "(x - x.min(axis=1, keepdims=True))"
                " / (x.max(axis=1, keepdims=True) - x.min(axis=1, keepdims=True))"
            },
        ),
    ),
    Mistake(
        "multiplied in place of divided",
        "Each row is multiplied by its length.",
        "What should a row that is long already become, longer or shorter?",
        ({ALL: f"x * {LENGTH}"},),
    ),
    Mistake(
        "difference in place of the fraction",
        "The length is subtracted from each number.",
        "What must be done with all numbers of a row to make it half as long?",
        ({ALL: f"x - {LENGTH}"}, {ALL: f"{LENGTH} - x"}),
    ),
    Mistake(
        "lengths alone",
        "It returns the lengths.",
        "What is still to be done with each row?",
        (
            {ALL: "np.linalg.norm(x, axis=1)"},
            {ALL: LENGTH},
            {ALL: "np.linalg.norm(x, axis=0)"},
            {ALL: "np.linalg.norm(x)"},
        ),
    ),
    Mistake(
        "fraction upside down",
        "The lengths are divided by the numbers.",
        "Which of the two stands below the fraction line?",
        ({ALL: f"{LENGTH} / x"},),
    ),
    Mistake(
        "divided twice",
        "Something has been divided or squared once too often.",
        "How long is a row of yours, and how many times is it divided by its length?",
        (
            {ALL: f"x**2 / {LENGTH} ** 2"},
            {ALL: f"x**2 / {LENGTH}"},
            {LENGTH: f"np.sqrt({LENGTH})"},
            {LENGTH: f"{LENGTH} ** 3"},
        ),
    ),
    Mistake(
        "squares forgotten",
        "Each row is divided by a number whose square is a sum without squares.",
        "What is done with each number before the sum?",
        (
            {LENGTH: "np.sqrt(np.sum(np.abs(x), axis=1, keepdims=True))"},
            {LENGTH: "np.sqrt(np.abs(np.sum(x, axis=1, keepdims=True)))"},
        ),
    ),
    Mistake(
        "negative under the root",
        "A row whose sum is below 0 does not hold numbers any more (nan).",
        "Of what is `np.sqrt` taken, and can that be negative?",
        ({LENGTH: "np.sqrt(np.sum(x, axis=1, keepdims=True))"},),
    ),
    Mistake(
        "number left out",
        "Each length leaves out one of the numbers.",
        "Where does the counting start, and where does it stop?",
        (
            {LENGTH: "np.linalg.norm(x[:, :-1], axis=1, keepdims=True)"},
            {LENGTH: "np.linalg.norm(x[:, 1:], axis=1, keepdims=True)"},
        ),
    ),
    Mistake(
        "signs lost",
        "Negative numbers come out positive.",
        "Which step takes the sign away, and where is that needed?",
        ({ALL: f"np.abs(x) / {LENGTH}"},),
    ),
    Mistake(
        "cut to whole numbers",
        "If `x` holds whole numbers, everything after the decimal point is cut off.",
        "What kind of numbers can the array that you fill hold?",
        ({ALL: f"({ALL}).astype(x.dtype)"},),
    ),
)
HINTS = Hints(
    "How long is the arrow $(3, 4)$? Which shape must the lengths of all rows have, so that each "
    "row is divided by its own?",
    r"$$\lVert x_i \rVert = \sqrt{\sum_j x_{ij}^2}, \qquad x_{ij} := \frac{x_{ij}}"
    r"{\lVert x_i \rVert}$$",
    "`x`: $(n, m)$. The lengths: $(n, 1)$, a column, one for each row. The result: $(n, m)$.",
)
NORMALIZE_ROWS = Exercise("normalize_rows", normalize_rows, _cases, mistakes=MISTAKES, hints=HINTS)
