"""Each number of an array as a percentage of its column's sum."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake


def calorie_shares(A: Array) -> Array:
    """Return each number as a percentage of its column's sum; `A` is ``(n, m)``, so is this."""
    shares: Array = 100 * A / np.sum(A, axis=0, keepdims=True)
    return shares


def _cases(rng: np.random.Generator) -> list[Case]:
    n, m = (int(size) for size in rng.choice(np.arange(2, 8), size=2, replace=False))
    with_zero = rng.uniform(1, 90, (3, 5))
    with_zero[1, [0, 3]] = 0
    return [
        *(Case((rng.uniform(1, 90, shape),)) for shape in ((3, 4), (n, m), (5, 2))),
        Case((rng.uniform(1, 90, (4, 4)),), "as many rows as columns"),
        Case((rng.uniform(1, 90, (1, 6)),), "a single row"),
        Case((rng.uniform(1, 90, (6, 1)),), "a single column"),
        Case((with_zero,), "zeros among the numbers"),
        Case((rng.uniform(1e6, 9e6, (2, 3)),), "large numbers"),
        Case((rng.integers(1, 90, (2, 5)),), "whole numbers"),
    ]


TOTAL = "np.sum(A, axis=0, keepdims=True)"
ALL = f"100 * A / {TOTAL}"
MISTAKES = (
    Mistake(
        "sums of the rows",
        "Each number is compared with the sum of its row.",
        "Which numbers should add up to 100, those of a row or those of a column?",
        (
            {TOTAL: "np.sum(A, axis=1, keepdims=True)"},
            {"100 * A": "A", TOTAL: "np.sum(A, axis=1, keepdims=True)"},
        ),
    ),
    Mistake(
        "sums of the rows, in a row",
        "There is one sum for each row of `A`, where each column needs one.",
        "Along which axis do the numbers lie that belong to one column?",
        ({TOTAL: "np.sum(A, axis=1)"}, {"100 * A": "A", TOTAL: "np.sum(A, axis=1)"}),
    ),
    Mistake(
        "one sum for everything",
        "All numbers are compared with the same sum.",
        "How many sums are needed?",
        (
            {TOTAL: "np.sum(A)"},
            {"100 * A": "A", TOTAL: "np.sum(A)"},
            {TOTAL: "np.sum(A[:, 0])"},
            {TOTAL: "np.sum(A[:, -1])"},
            {TOTAL: "np.sum(A[0])"},
        ),
    ),
    Mistake(
        "fractions",
        "Each number is a share of 1.",
        "What should the numbers of a column add up to as percentages?",
        ({"100 * A": "A"},),
    ),
    Mistake(
        "sums in a column",
        "The sums stand in a column, so that each meets a row of `A`.",
        "Which shape must the sums have for each of them to meet its own column?",
        (
            {TOTAL: "np.sum(A, axis=0).reshape(-1, 1)"},
            {TOTAL: "np.sum(A, axis=0).reshape(len(A), 1)"},
            {TOTAL: "np.sum(A, axis=0).reshape(4, 1)"},
            {"100 * A": "A", TOTAL: "np.sum(A, axis=0).reshape(-1, 1)"},
        ),
    ),
    Mistake(
        "size fixed",
        "It fits only an array of one size.",
        "What tells you the size of the array that is handed over?",
        (
            {TOTAL: "np.sum(A, axis=0).reshape(1, 4)"},
            {"100 * A": "A", TOTAL: "np.sum(A, axis=0).reshape(1, 4)"},
            {TOTAL: "np.sum(A, axis=0).reshape(1, 3)"},
            {ALL: "np.stack([100 * A[:, j] / np.sum(A[:, j]) for j in range(4)], axis=1)"},
            {TOTAL: "(A[0] + A[1] + A[2])"},
        ),
    ),
    Mistake(
        "mean in place of the sum",
        "Each number is compared with the mean of its column.",
        "What is the whole of which a share is taken?",
        (
            {TOTAL: "np.mean(A, axis=0, keepdims=True)"},
            {"100 * A": "A", TOTAL: "np.mean(A, axis=0, keepdims=True)"},
        ),
    ),
    Mistake(
        "largest in place of the sum",
        "The largest number of each column becomes 100, or 1.",
        "What is the whole of which a share is taken?",
        (
            {TOTAL: "np.max(A, axis=0, keepdims=True)"},
            {"100 * A": "A", TOTAL: "np.max(A, axis=0, keepdims=True)"},
        ),
    ),
    Mistake(
        "number of rows or columns in place of the sum",
        "Each number is divided by how many there are.",
        "What is the whole of which a share is taken?",
        tuple(
            {ALL: f"{share} / {count}"}
            for share in ("100 * A", "A")
            for count in ("A.shape[0]", "A.shape[1]", "A.size")
        ),
    ),
    Mistake(
        "divided by 100",
        "Each number is only multiplied or divided by 100.",
        "Of what should it be a share?",
        ({ALL: "A / 100"}, {ALL: "100 * A"}),
    ),
    Mistake(
        "sums alone",
        "It returns the sums.",
        "What is still to be done with each number of `A`?",
        (
            {ALL: "np.sum(A, axis=0)"},
            {ALL: TOTAL},
            {ALL: "np.sum(A, axis=1)"},
            {ALL: "np.sum(A, axis=1, keepdims=True)"},
        ),
    ),
    Mistake(
        "fraction upside down",
        "The sums are divided by the numbers.",
        "Which of the two is the smaller one, and should a share of the whole be above 100?",
        ({ALL: f"100 * {TOTAL} / A"}, {ALL: f"{TOTAL} / A"}),
    ),
    Mistake(
        "product in place of the fraction",
        "The numbers are multiplied by their sums.",
        "What makes a share of a number and the whole?",
        ({ALL: f"100 * A * {TOTAL}"}, {ALL: f"A * {TOTAL}"}),
    ),
    Mistake(
        "difference in place of the fraction",
        "The sums are subtracted from the numbers, or the other way round.",
        "What makes a share of a number and the whole?",
        (
            {ALL: f"A - {TOTAL}"},
            {ALL: f"{TOTAL} - A"},
            {ALL: f"100 * (A - {TOTAL})"},
            {ALL: f"100 * ({TOTAL} - A)"},
        ),
    ),
    Mistake(
        "whole-number division",
        "The shares are cut to whole numbers before they become percentages.",
        "What does 3 // 4 give, and what 3 / 4?",
        ({ALL: f"A // {TOTAL} * 100"}, {ALL: f"A // {TOTAL}"}),
    ),
    Mistake(
        "cut to whole numbers",
        "Everything after the decimal point is cut off.",
        "What does 7 // 4 give, and what 7 / 4?",
        ({ALL: f"100 * A // {TOTAL}"},),
    ),
    Mistake(
        "no room for decimals",
        "If `A` holds whole numbers, everything after the decimal point is cut off.",
        "What kind of numbers can the array that you fill hold?",
        ({ALL: f"({ALL}).astype(A.dtype)"},),
    ),
    Mistake(
        "sums that grow",
        "Each number is compared with the sum as it is so far.",
        "When is the sum of a column complete, so that something can be divided by it?",
        ({TOTAL: "np.cumsum(A, axis=0)"}, {TOTAL: "np.cumsum(A, axis=1)"}),
    ),
    Mistake(
        "row left out of the sums",
        "One of the rows is missing in the sums.",
        "Where does the counting start, and where does it stop?",
        ({TOTAL: "np.sum(A[:-1], axis=0)"}, {TOTAL: "np.sum(A[1:], axis=0)"}),
    ),
    Mistake(
        "number itself left out of the sum",
        "Each number is compared with the sum of the others in its column.",
        "Does the whole have the number itself in it?",
        ({TOTAL: f"({TOTAL} - A)"},),
    ),
    Mistake(
        "length in place of the sum",
        "The numbers are squared before they are added up.",
        "What does the sum of a column add up?",
        (
            {TOTAL: "np.linalg.norm(A, axis=0)"},
            {TOTAL: "np.sum(A**2, axis=0)"},
            {"100 * A": "A", TOTAL: "np.linalg.norm(A, axis=0)"},
        ),
    ),
)
HINTS = Hints(
    "What is the sum of each column, and along which axis do the numbers lie that it adds up? "
    "What happens when a row of sums meets all of `A`?",
    r"$$\text{share}_{ij} = 100 \cdot \frac{A_{ij}}{\sum_k A_{kj}}$$ The sum goes over $k$, from "
    "top to bottom.",
    "`A`: $(n, m)$. The sums: $(1, m)$, one for each column; divided by them, $(n, m)$ stays "
    "$(n, m)$.",
)
CALORIE_SHARES = Exercise("calorie_shares", calorie_shares, _cases, mistakes=MISTAKES, hints=HINTS)
