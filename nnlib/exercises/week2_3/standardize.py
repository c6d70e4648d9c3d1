"""Features of mean 0 and standard deviation 1."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake


def standardize(X: Array) -> tuple[Array, Array, Array]:
    """Centre each feature at 0 and scale it to a standard deviation of 1.

    `X` is ``(n_x, m)``. Returns the features so changed, ``(n_x, m)``, their means and their
    standard deviations, ``(n_x, 1)`` each. A feature that is the same for all is only centred.
    """
    mu = np.mean(X, axis=1, keepdims=True)
    sigma = np.std(X, axis=1, keepdims=True)
    return (X - mu) / np.where(sigma > 0, sigma, 1), mu, sigma


def _draw(rng: np.random.Generator, n_x: int, m: int) -> Array:
    """Draw features, each about a mean and with a spread of its own."""
    return rng.normal(size=(n_x, m)) * rng.uniform(2, 9, (n_x, 1)) + rng.normal(0, 20, (n_x, 1))


def _cases(rng: np.random.Generator) -> list[Case]:
    few, many = int(rng.integers(2, 5)), int(rng.integers(6, 10))
    same = _draw(rng, 4, 6)
    same[1], same[3] = 3.0, 0.0  # whole numbers, whose mean is exact
    return [
        Case((_draw(rng, 3, 7),)),
        Case((_draw(rng, few, many),)),
        Case((_draw(rng, 5, 3),)),
        Case((_draw(rng, 4, 4),), "as many features as examples"),
        Case((_draw(rng, 1, 6),), "a single feature"),
        Case((_draw(rng, 3, 5) + 1000,), "features far from 0"),
        Case((1000 * _draw(rng, 2, 5),), "large features"),
        Case((rng.uniform(0.1, 0.9, (2, 6)),), "features between 0 and 1"),
        Case((rng.integers(0, 4, (3, 4)) + np.arange(4) * 5,), "whole numbers"),
        Case((same,), "features that are the same for all examples"),
        Case((rng.integers(1, 9, (3, 1)) * 1.0,), "a single example"),
    ]


MU, SIGMA = "np.mean(X, axis=1, keepdims=True)", "np.std(X, axis=1, keepdims=True)"
SQUARES = "np.sum((X - mu) ** 2, axis=1, keepdims=True)"
SAFE = "np.where(sigma > 0, sigma, 1)"
LOWEST, HIGHEST = "X.min(axis=1, keepdims=True)", "X.max(axis=1, keepdims=True)"
SCALED = f"(X - mu) / {SAFE}"
MISTAKES = (
    Mistake(
        "wrong axis",
        "{part} comes from means or deviations over the features of each example.",
        "Along which axis do the examples lie?",
        (
            {MU: "np.mean(X, axis=0, keepdims=True)", SIGMA: "np.std(X, axis=0, keepdims=True)"},
            {MU: "np.mean(X, axis=0)", SIGMA: "np.std(X, axis=0)"},
            {MU: "np.mean(X, axis=0, keepdims=True)"},
            {SIGMA: "np.std(X, axis=0, keepdims=True)"},
            {MU: "np.mean(X, axis=0)"},
            {SIGMA: "np.std(X, axis=0)"},
        ),
    ),
    Mistake(
        "one number for all features",
        "{part} is the same for all features, or made with such a number.",
        "How many features are there, and how many of these numbers does each need?",
        (
            {MU: "np.mean(X)", SIGMA: "np.std(X)"},
            {MU: "np.mean(X, keepdims=True)", SIGMA: "np.std(X, keepdims=True)"},
            {MU: "np.mean(X)"},
            {SIGMA: "np.std(X)"},
        ),
    ),
    Mistake(
        "shape of the means lost",
        "There is a mean for each feature, but they stand side by side and not in a column.",
        "Which shape must the means have for each of them to meet its own row of `X`?",
        (
            {MU: "np.mean(X, axis=1)", SIGMA: "np.std(X, axis=1)"},
            {MU: "np.mean(X, axis=1)"},
            {
                MU: "np.mean(X, axis=1, keepdims=True).T",
                SIGMA: "np.std(X, axis=1, keepdims=True).T",
            },
        ),
    ),
    Mistake(
        "shape of the deviations lost",
        "There is a standard deviation for each feature, but they do not stand in a column.",
        "Which shape must they have for each of them to meet its own row of `X`?",
        ({SIGMA: "np.std(X, axis=1)"}, {SIGMA: "np.std(X, axis=1, keepdims=True).T"}),
    ),
    Mistake(
        "variance in place of the standard deviation",
        "{part} is made with the squares of the standard deviations.",
        "What is still to be done with the mean of the squares?",
        (
            {SIGMA: "np.var(X, axis=1, keepdims=True)"},
            {SCALED: "(X - mu) / np.where(sigma > 0, sigma**2, 1)"},
        ),
    ),
    Mistake(
        "m - 1 in place of m",
        "{part} is made with a sum of squares that is divided by m - 1.",
        "By how many does a mean of m numbers divide?",
        (
            {SIGMA: "np.std(X, axis=1, keepdims=True, ddof=1)"},
            {SIGMA: f"np.sqrt({SQUARES} / max(X.shape[1] - 1, 1))"},
        ),
    ),
    Mistake(
        "1/m missing",
        "{part} is made with sums that are not divided by the number of examples.",
        "The sum of m numbers is not yet their mean: what is missing?",
        (
            {SIGMA: f"np.sqrt({SQUARES})"},
            {SIGMA: SQUARES},
            {SIGMA: "np.linalg.norm(X, axis=1, keepdims=True)"},
            {MU: "np.sum(X, axis=1, keepdims=True)"},
            {
                MU: "np.sum(X, axis=1, keepdims=True)",
                SIGMA: "np.sqrt(np.mean((X - mu) ** 2, axis=1, keepdims=True))",
            },
        ),
    ),
    Mistake(
        "not centred before the squares",
        "{part} is made with the squares of the numbers as they are.",
        "What is subtracted from each number before it is squared?",
        ({SIGMA: "np.sqrt(np.mean(X**2, axis=1, keepdims=True))"},),
    ),
    Mistake(
        "mean distance",
        "{part} is made with the mean distance from the mean.",
        "What does the formula do with each difference before the mean, and what after it?",
        ({SIGMA: "np.mean(np.abs(X - mu), axis=1, keepdims=True)"},),
    ),
    Mistake(
        "median",
        "{part} is made with the number in the middle, not with the mean.",
        "What makes a mean of m numbers?",
        ({MU: "np.median(X, axis=1, keepdims=True)"},),
    ),
    Mistake(
        "only centred",
        "{part} has the mean 0, but its spread is still that of `X`.",
        "What is left to be done after the mean is subtracted?",
        ({SCALED: "X - mu"},),
    ),
    Mistake(
        "not centred",
        "{part} is divided, but its mean is not 0.",
        "What should happen before the division?",
        ({SCALED: f"X / {SAFE}"},),
    ),
    Mistake(
        "brackets",
        "{part} is `X` less a fraction.",
        "What stands above the fraction line in the formula, and do your brackets say so?",
        ({SCALED: f"X - mu / {SAFE}"},),
    ),
    Mistake(
        "multiplied in place of divided",
        "{part} is multiplied by the standard deviation, not divided by it.",
        "What should happen to a feature with a large spread?",
        ({SCALED: "(X - mu) * sigma"}, {SCALED: f"(X - mu) * {SAFE}"}),
    ),
    Mistake(
        "mean added",
        "{part} has the mean added where it should be taken away.",
        "What is the mean of yours, and what should it be?",
        ({SCALED: f"(X + mu) / {SAFE}"},),
    ),
    Mistake(
        "unchanged",
        "{part} is `X` as it came.",
        "What should the mean of each feature be, and what its standard deviation?",
        ({SCALED: "X * 1.0"},),
    ),
    Mistake(
        "divided by 0",
        "{part} holds something that is not a number where a feature is the same for all examples.",
        "What is the standard deviation of such a feature, and what happens when you divide by it?",
        ({SAFE: "sigma"},),
    ),
    Mistake(
        "constant feature not centred",
        "{part} keeps a feature that is the same for all examples as it is.",
        "What is left of such a feature when its mean is subtracted?",
        ({SCALED: "np.where(sigma > 0, (X - mu) / sigma, X)"},),
    ),
    Mistake(
        "0 in sigma replaced",
        "{part} is not 0 for a feature that is the same for all examples.",
        "How far do its numbers lie from their mean?",
        (
            {SIGMA: f"{SIGMA} + 1e-8"},
            *(
                {SIGMA: f"{SIGMA}\n    sigma = np.where(sigma > 0, sigma, {instead})"}
                for instead in (1, 1e-8)
            ),
        ),
    ),
    Mistake(
        "large number against a division by 0",
        "{part} is divided by more than the standard deviation.",
        "How small must a number be that is only there so that nothing is divided by 0?",
        tuple(
            {SAFE: more}
            for e in (1, 0.1, 0.01, 1e-3, 1e-4, 1e-5)
            for more in (f"(sigma + {e})", f"np.sqrt(sigma**2 + {e})")
        ),
    ),
    Mistake(
        "from 0 to 1",
        "{part} runs from 0 to 1 for each feature.",
        "What should the mean of each feature become?",
        (
            {SCALED: f"(X - {LOWEST}) / ({HIGHEST} - {LOWEST})"},
            {SCALED: f"(X - {LOWEST}) / np.where(sigma > 0, {HIGHEST} - {LOWEST}, 1)"},
        ),
    ),
    Mistake(
        "divided by the largest",
        "{part} is divided by how large the numbers get.",
        "What tells how far the numbers of a feature lie from their mean?",
        (
            {SCALED: "(X - mu) / np.max(np.abs(X), axis=1, keepdims=True)"},
            {SCALED: f"(X - mu) / {HIGHEST}"},
            {SCALED: f"(X - mu) / ({HIGHEST} - {LOWEST})"},
            {SCALED: f"X / {HIGHEST}"},
            {SCALED: "X / np.linalg.norm(X, axis=1, keepdims=True)"},
        ),
    ),
    Mistake(
        "means of the new features",
        "{part} is that of the features after they are scaled.",
        "What do you need to bring other examples to the same scale later?",
        ({f"return {SCALED}, mu, sigma": f"X = {SCALED}\n    return X, {MU}, {SIGMA}"},),
    ),
    Mistake(
        "no room for decimals",
        "If `X` holds whole numbers, everything after the decimal point is cut off.",
        "What kind of numbers can the array that you fill hold?",
        ({SCALED: f"({SCALED}).astype(X.dtype)"},),
    ),
    Mistake(
        "spread of all numbers",
        "{part} is divided by the same number for all features.",
        "How many standard deviations are there?",
        ({SCALED: "(X - mu) / np.std(X)"}, {SCALED: "(X - mu) / np.std(X - mu)"}),
    ),
)
HINTS = Hints(
    "Which number must be subtracted from a feature, so that its mean becomes 0? By which is it "
    "then divided, and when is that number 0?",
    r"$$\mu_j = \frac1m \sum_i x_j^{(i)}, \quad \sigma_j = \sqrt{\frac1m \sum_i "
    r"\left( x_j^{(i)} - \mu_j \right)^2}, \quad x_j^{(i)} := \frac{x_j^{(i)} - \mu_j}{\sigma_j}$$",
    "`X`: $(n_x, m)$. The means and the standard deviations: $(n_x, 1)$, one for each feature.",
)
STANDARDIZE = Exercise(
    "standardize",
    standardize,
    _cases,
    parts=("X_standard", "mu", "sigma"),
    mistakes=MISTAKES,
    hints=HINTS,
)
