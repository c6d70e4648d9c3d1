"""The slopes of all examples at once."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake


def gradients_at_once(X: Array, dZ: Array) -> tuple[Array, float]:
    """Return `dw` ``(n_x, 1)`` and the number `db`, the means over all examples.

    `X` is ``(n_x, m)``, `dZ` is ``(1, m)``.
    """
    m = X.shape[1]
    return X @ dZ.T / m, float(np.sum(dZ) / m)


def _draw(rng: np.random.Generator, n_x: int, m: int) -> tuple[Array, Array]:
    """Draw ``X`` and ``dZ``, errors of probabilities."""
    return rng.normal(size=(n_x, m)), rng.uniform(-1, 1, (1, m))


def _cases(rng: np.random.Generator) -> list[Case]:
    few, many = int(rng.integers(2, 5)), int(rng.integers(6, 10))
    X, dZ = _draw(rng, 2, 5)
    return [
        Case(_draw(rng, few, many)),
        Case(_draw(rng, 5, 3)),
        Case(_draw(rng, 3, 8)),
        Case(_draw(rng, 4, 4), "as many features as examples"),
        Case(_draw(rng, 3, 1), "a single example"),
        Case(_draw(rng, 1, 6), "a single feature"),
        Case((1000 * X, dZ), "large features"),
        Case((X, 0 * dZ), "answers without an error"),
        Case((rng.integers(0, 9, (2, 7)), rng.uniform(-1, 1, (1, 7))), "whole numbers in X"),
    ]


DW, DB = "X @ dZ.T / m", "float(np.sum(dZ) / m)"
MISTAKES = (
    Mistake(
        "1/m missing",
        "{part} is m times too large.",
        "Each slope is a mean over m examples: where does m come in?",
        ({DW: "X @ dZ.T"}, {DB: "np.sum(dZ)"}),
    ),
    Mistake(
        "1/m twice",
        "{part} is m times too small.",
        "How many times is it divided by the number of examples?",
        ({DW: "X @ dZ.T / m / m"}, {DB: "np.sum(dZ) / m / m"}),
    ),
    Mistake(
        "multiplied by m",
        "{part} is multiplied by the number of examples, not divided by it.",
        "What makes a mean of a sum?",
        ({DW: "X @ dZ.T * m"}, {DB: "np.sum(dZ) * m"}),
    ),
    Mistake(
        "n_x in place of m",
        "{part} is divided by the number of features, not by the number of examples.",
        "Which axis of `X` counts the examples?",
        ({DW: "X @ dZ.T / len(X)"}, {DB: "np.sum(dZ) / len(X)"}),
    ),
    Mistake(
        "another count in place of m",
        "{part} is divided by a number that is not the number of examples.",
        "What does the mean divide by, and which axis of `X` counts it?",
        tuple(
            form
            for n in ("(m - 1)", "max(m - 1, 1)", "(m + 1)", "X.size", "100", "1000")
            for form in ({DW: f"X @ dZ.T / {n}"}, {DB: f"np.sum(dZ) / {n}"})
        ),
    ),
    Mistake(
        "dZ not transposed",
        "A matrix product has many columns on the left and one row on the right.",
        "What shapes do the two have, and which of them must be transposed?",
        ({"X @ dZ.T": "X @ dZ"}, {"X @ dZ.T": "X.T @ dZ"}),
    ),
    Mistake(
        "X transposed",
        "A matrix product has n_x columns on the left and m rows on the right.",
        "What shapes do the two have, and which of them should not be transposed?",
        ({"X @ dZ.T": "X.T @ dZ.T"},),
    ),
    Mistake(
        "wrong order in a product",
        "The two stand in the wrong order in a matrix product.",
        "What shapes do the two have, and in which order do they fit?",
        ({"X @ dZ.T": "dZ @ X"}, {"X @ dZ.T": "dZ.T @ X"}),
    ),
    Mistake(
        "* in place of @",
        "The examples of `X` lie in its columns, and those of the transposed `dZ` in its rows.",
        "Which sign adds up the products, and which one only multiplies?",
        ({"X @ dZ.T": "X * dZ.T"}, {"X @ dZ.T": "np.sum(X * dZ.T, axis=1, keepdims=True)"}),
    ),
    Mistake(
        "not added up",
        "{part} still holds a number for each example.",
        "What adds up the examples?",
        (
            {DW: "X * dZ / m"},
            {DW: "X * dZ"},
            {DB: "dZ / m"},
            {DB: "dZ"},
            {DB: "dZ[0] / m"},
            {DB: "dZ[0]"},
            {DB: "dZ.T / m"},
            {DB: "dZ.T"},
        ),
    ),
    Mistake(
        "sum over the wrong axis",
        "{part} is added up along the wrong axis.",
        "Along which axis do the examples lie?",
        (
            {"X @ dZ.T": "np.sum(X * dZ, axis=0, keepdims=True)"},
            {"X @ dZ.T": "np.sum(X * dZ, axis=0, keepdims=True).T"},
            {"X @ dZ.T": "np.sum(X * dZ, axis=0)"},
            {DW: "np.mean(X * dZ, axis=0)"},
            {DW: "np.mean(X * dZ, axis=0, keepdims=True)"},
            {DW: "np.mean(X * dZ, axis=0, keepdims=True).T"},
        ),
    ),
    Mistake(
        "added up to a single number",
        "{part} is added up until a single number is left.",
        "How many weights are there, and how many slopes does that make?",
        (
            {"X @ dZ.T": "np.sum(X @ dZ.T)"},
            {"X @ dZ.T": "np.sum(X @ dZ.T, keepdims=True)"},
            {DW: "np.mean(X * dZ)"},
            {DW: "np.mean(X @ dZ.T)"},
            {DW: "np.mean(X @ dZ.T) / m"},
        ),
    ),
    Mistake(
        "slope of the bias in place of that of the weights",
        "{part} is the slope of the bias.",
        "By what is each error multiplied before it moves a weight?",
        (
            {DW: "np.sum(dZ) / m"},
            {DW: "np.sum(dZ)"},
            {DW: "np.ones((len(X), 1)) * np.mean(dZ)"},
            {DW: "np.ones((len(X), 1)) * np.sum(dZ)"},
            {DW: "np.sum(dZ, axis=1, keepdims=True) / m"},
            {DW: "np.sum(dZ, axis=1, keepdims=True)"},
        ),
    ),
    Mistake(
        "errors forgotten",
        "{part} is made of the features alone.",
        "Where do the errors come in?",
        (
            {DW: "np.mean(X, axis=1, keepdims=True)"},
            {DW: "np.sum(X, axis=1, keepdims=True)"},
            {DW: "np.mean(X, axis=1)"},
            {DB: "np.sum(X) / m"},
            {DB: "np.mean(X)"},
        ),
    ),
    Mistake(
        "errors and features added up apart",
        "{part} adds up the errors and the features before they meet.",
        "Which feature belongs to which error?",
        (
            {DW: "np.sum(X, axis=1, keepdims=True) * np.sum(dZ) / m"},
            {DW: "np.mean(X, axis=1, keepdims=True) * np.mean(dZ)"},
            {DW: "np.mean(X, axis=1, keepdims=True) * np.sum(dZ)"},
        ),
    ),
    Mistake(
        "db from dw",
        "{part} is made of the slopes of the weights.",
        "Does a feature change how fast the cost moves with the bias?",
        (
            {DB: "np.sum(X @ dZ.T / m)"},
            {DB: "np.mean(X @ dZ.T / m)"},
            {DB: "np.sum(X @ dZ.T)"},
            {DB: "np.sum(X @ dZ.T / m) / m"},
            {DB: "np.sum(X @ dZ.T, axis=1) / m"},
        ),
    ),
    Mistake(
        "errors without sign",
        "{part} is made of errors that have lost their sign.",
        "Should an answer that is too low push the same way as one that is too high?",
        (
            *({"X @ dZ.T": f"X @ {errors}.T"} for errors in ("np.abs(dZ)", "(dZ**2)")),
            *({"np.sum(dZ)": f"np.sum({errors})"} for errors in ("np.abs(dZ)", "dZ**2")),
            {"X @ dZ.T": "np.abs(X) @ dZ.T"},
        ),
    ),
    Mistake(
        "example left out",
        "{part} leaves out one of the examples.",
        "Where does the counting start, and where does it stop?",
        tuple(
            form
            for some in (":-1", "1:")
            for form in (
                {"X @ dZ.T": f"X[:, {some}] @ dZ[:, {some}].T"},
                {"np.sum(dZ)": f"np.sum(dZ[:, {some}])"},
            )
        ),
    ),
    Mistake(
        "one example only",
        "{part} comes from one example only.",
        "Is each example added to those before, or does it take their place?",
        tuple(
            form
            for i in (-1, 0)
            for divided in (" / m", "")
            for form in ({DW: f"X[:, [{i}]] * dZ[0, {i}]{divided}"}, {DB: f"dZ[0, {i}]{divided}"})
        ),
    ),
    Mistake(
        "divided inside the loop",
        "{part} is divided by m again with each example.",
        "When is the sum complete, so that it can become a mean?",
        (
            {
                "    return X @ dZ.T / m": "    dw = np.zeros((len(X), 1))\n"
                "    for i in range(m): dw = (dw + X[:, [i]] * dZ[0, i]) / m\n"
                "    return dw"
            },
            {
                "    return X": "    db = 0.0\n"
                "    for i in range(m): db = (db + dZ[0, i]) / m\n"
                "    return X",
                DB: "db",
            },
        ),
    ),
    Mistake(
        "as many examples as features",
        "{part} adds up as many examples as there are features.",
        "How many times should the loop run?",
        tuple(
            form
            for some in (": len(X)", "np.arange(len(X))")
            for form in (
                {"X @ dZ.T": f"X[:, {some}] @ dZ[:, {some}].T"},
                {"np.sum(dZ)": f"np.sum(dZ[:, {some}])"},
            )
        ),
    ),
    Mistake(
        "sum of something in place of m",
        "{part} is divided by a sum of errors or of features.",
        "What does the mean divide by?",
        (
            {DW: "X @ dZ.T / np.sum(dZ)"},
            {DW: "X @ dZ.T / np.sum(X, axis=1, keepdims=True)"},
            {DB: "np.sum(dZ) / np.sum(X)"},
        ),
    ),
    Mistake(
        "db once a feature",
        "`db` is n_x times too large.",
        "How many times does the error of an example count in `db`?",
        ({DB: "len(X) * np.sum(dZ) / m"}, {DB: "len(X) * np.sum(dZ)"}),
    ),
)
HINTS = Hints(
    "The loop added one product to `dw` for each example. Which product of two matrices multiplies "
    "a row of `X` by the errors, number by number, and adds it all up?",
    r"$$dw = \frac1m X \, dZ^T, \qquad db = \frac1m \sum_{i=1}^m dz^{(i)}$$",
    "`dw`: $(n_x, m)$ times $(m, 1)$ is $(n_x, 1)$, as `w`. `db`: a plain number, as `b`.",
)
GRADIENTS_AT_ONCE = Exercise(
    "gradients_at_once",
    gradients_at_once,
    _cases,
    parts=("dw", "db"),
    mistakes=MISTAKES,
    hints=HINTS,
)
