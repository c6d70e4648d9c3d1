"""Return the label of the training example that is nearest to `x`."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake


def nearest_neighbour(X_train: Array, Y_train: Array, x: Array) -> float:
    """Return the label of the training example that is nearest to `x`.

    `X_train` is ``(n_x, m)``, `Y_train` ``(1, m)``, `x` ``(n_x, 1)``; near means a small sum of
    squared differences. Of equally near ones the first counts.
    """
    distances = np.sum((X_train - x) ** 2, axis=0)
    return float(Y_train[0, np.argmin(distances)])


#: Differences from x, an example a column: each is the nearest in another sense.
SENSES = np.array(
    [
        [0.80, 0.50, 0.00, 0.00],  # by the sum of squares
        [1.10, 0.00, 0.00, 0.00],  # by the sum without signs
        [0.70, 0.65, 0.00, 0.00],  # by the sum of a higher power
        [0.58, 0.58, 0.58, 0.58],  # by the largest difference
        [3.0, -3.0, 2.0, -1.9],  # by a sum in which signs cancel
        [-4.0, -3.0, -5.0, -4.0],  # by a sum that falls below 0
        [-7.0, -1.0, -1.0, -1.0],  # by a sum of third powers
        [4.0, 5.0, 3.0, 4.0],  # by a sum that falls below 0, were x first
        [9.0, -8.0, 8.0, -7.0],  # by nothing: it is the farthest
    ]
).T


def _senses(
    rng: np.random.Generator, features: int, others: int, place: int | None = None
) -> tuple[Array, Array, Array]:
    """Draw examples of which each sense of near has another for the nearest.

    The nearest stands in a given place, or in any. No two labels are equal.
    """
    differences = np.zeros((features, SENSES.shape[1]))
    differences[:4] = SENSES
    far = 4 * np.sign(rng.normal(size=(features, others))) + rng.normal(size=(features, others))
    differences = rng.permutation(np.hstack([differences, far]))
    m = differences.shape[1]
    order = rng.permutation(m)  # column 0 is the nearest
    if place is not None:
        order = np.roll(order, place - int(np.argmin(order)))
    x = rng.normal(size=(features, 1))
    return x + rng.uniform(0.8, 1.2) * differences[:, order], _labels(rng, m), x


def _labels(rng: np.random.Generator, m: int) -> Array:
    """Draw labels that are all different, each with another number than that of its place."""
    order = rng.permutation(m)
    labels = np.empty((1, m))
    labels[0, order] = np.roll(order, 1)
    return labels


def _cases(rng: np.random.Generator) -> list[Case]:
    told_apart = [
        *(Case(_senses(rng, *sizes)) for sizes in ((4, 2), (6, 0))),
        *(Case(_senses(rng, *sizes)) for sizes in ((5, 4, 0), (10, 3, -1))),
    ]
    drawn = [
        Case((rng.normal(size=(n_x, m)), _labels(rng, m), rng.normal(size=(n_x, 1))))
        for n_x, m in ((2, 8), (8, 3), (3, 6))
    ]
    X, Y, x = _senses(rng, 4, 2)
    nearest = int(np.argmin(np.sum((X - x) ** 2, axis=0)))
    alone = (np.arange(X.shape[1]) == nearest)[None] * 1.0
    n_x, m = 3, 6
    few = rng.permutation(9)[:m] - 4.0
    tie = np.array([[7.0, 1.0, -2.0, 2.0, 6.0], [5.0, 2.0, 1.0, -1.0, 9.0]])
    labels = np.array([[9.0, 5.0, 2.0, 7.0, 0.0]]) + rng.integers(1, 4)
    place = rng.integers(m)
    inside = rng.normal(size=(n_x, m))
    return [
        *told_apart,
        *drawn,
        Case((X, alone, x), "labels of 0 and 1"),
        Case((X, 1 - alone, x), "labels of 0 and 1"),
        Case((few[None], _labels(rng, m), few[[place]][None] + 0.3), "a single feature"),
        Case(
            (rng.normal(size=(4, 1)), np.array([[3.0]]), rng.normal(size=(4, 1))),
            "a single example",
        ),
        Case((inside, _labels(rng, m), inside[:, [place]].copy()), "an `x` that is there itself"),
        Case((tie, labels, np.zeros((2, 1))), "three examples that are equally near"),
        Case((1000 * X, Y, 1000 * x), "large numbers"),
        Case((X - x, Y, 0 * x), "an `x` of zeros"),
    ]


SQUARES = "np.sum((X_train - x) ** 2, axis=0)"
NEAREST = "np.argmin(distances)"
LABEL = "float(Y_train[0, np.argmin(distances)])"
MISTAKES = (
    Mistake(
        "farthest",
        "It returns the label of the example that is furthest away.",
        "Should the distance be large or small?",
        ({"argmin": "argmax"},),
    ),
    Mistake(
        "place in place of the label",
        "It returns the place of the nearest example, and not its label.",
        "Which array holds the labels?",
        ({LABEL: "float(np.argmin(distances))"}, {LABEL: "float(np.argmin(distances) + 1)"}),
    ),
    Mistake(
        "distance in place of the label",
        "It returns how far away the nearest example is, and not its label.",
        "Which example is that, and which array holds the labels?",
        (
            {LABEL: "float(np.min(distances))"},
            {LABEL: "float(np.sqrt(np.min(distances)))"},
        ),
    ),
    Mistake(
        "differences not squared",
        "Differences above 0 and below 0 make up for each other in its sums.",
        "What is done with each difference before they are added up?",
        (
            {SQUARES: "np.sum(X_train - x, axis=0)"},
            {SQUARES: "np.sum(x - X_train, axis=0)"},
            {SQUARES: "np.mean(X_train - x, axis=0)"},
            {SQUARES: "np.sum(X_train - x**2, axis=0)"},
            {SQUARES: "np.sum(X_train, axis=0) - np.sum(x)"},
        ),
    ),
    Mistake(
        "squared too late",
        "Differences above 0 and below 0 make up for each other before their sign is lost.",
        "Which comes first, the sum or the squares?",
        (
            {SQUARES: "np.sum(X_train - x, axis=0) ** 2"},
            {SQUARES: "np.abs(np.sum(X_train - x, axis=0))"},
            {SQUARES: "(np.sum(X_train, axis=0) - np.sum(x)) ** 2"},
        ),
    ),
    Mistake(
        "differences without squares",
        "A large difference counts too little beside many small ones.",
        "What is done with each difference before they are added up?",
        (
            {SQUARES: "np.sum(np.abs(X_train - x), axis=0)"},
            {SQUARES: "np.sum(np.sqrt(np.abs(X_train - x)), axis=0)"},
        ),
    ),
    Mistake(
        "another power",
        "The differences are raised to another power than 2.",
        "Which power does the formula have?",
        tuple({SQUARES: f"np.sum((X_train - x) ** {power}, axis=0)"} for power in (3, 4)),
    ),
    Mistake(
        "one difference alone",
        "Of the differences of an example only one counts.",
        "Which features should have a say in what is near?",
        (
            {SQUARES: "np.max(np.abs(X_train - x), axis=0)"},
            {SQUARES: "np.min(np.abs(X_train - x), axis=0)"},
            {SQUARES: "((X_train - x) ** 2)[0]"},
            {SQUARES: "((X_train - x) ** 2)[-1]"},
            {SQUARES: "np.median(np.abs(X_train - x), axis=0)"},
        ),
    ),
    Mistake(
        "two features alone",
        "Only the first two features count.",
        "How many features are there, and which of them should have a say?",
        ({SQUARES: "np.sum((X_train - x)[:2] ** 2, axis=0)"},),
    ),
    Mistake(
        "sum over the wrong axis",
        "The squares are added up along the wrong axis.",
        "How many distances should there be, and along which axis do the examples lie?",
        (
            {"axis=0": "axis=1"},
            {"np.sum(": "np.mean(", "axis=0": "axis=1"},
        ),
    ),
    Mistake(
        "rows taken for examples",
        "It compares the rows of `X_train` with `x`.",
        "Is an example a row of `X_train` or a column?",
        tuple(
            {SQUARES: f"np.array([np.sum((X_train[i] - x) ** 2) for i in range({end})])"}
            for end in ("len(X_train)", "X_train.shape[1]")
        ),
    ),
    Mistake(
        "nothing added up",
        "It looks for the smallest difference of all.",
        "How many distances should there be?",
        ({SQUARES: "(X_train - x) ** 2"}, {SQUARES: "np.abs(X_train - x)"}),
    ),
    Mistake(
        "sum over both axes",
        "It returns the label of the first example, whatever `x` is.",
        "How many distances should there be, and which examples should each of them know of?",
        (
            {SQUARES: "np.sum((X_train - x) ** 2)"},
            {LABEL: "float(Y_train[0, 0])"},
        ),
    ),
    Mistake(
        "last example",
        "It returns the label of the last example, whatever `x` is.",
        "Which examples has the loop seen when it ends, and which of them is kept?",
        ({LABEL: "float(Y_train[0, -1])"},),
    ),
    Mistake(
        "x forgotten",
        "It goes by how far the examples are from 0, and not from `x`.",
        "What should each example be compared with?",
        (
            {SQUARES: "np.sum(X_train**2, axis=0)"},
            {SQUARES: "np.sum(X_train**2 - x**2, axis=0)"},
            {SQUARES: "np.sum(np.abs(X_train), axis=0)"},
        ),
    ),
    Mistake(
        "squared too early",
        "The numbers are squared before they are compared.",
        "Which comes first, the difference or the square?",
        (
            {SQUARES: "np.sum(np.abs(X_train**2 - x**2), axis=0)"},
            {SQUARES: "np.sum((X_train**2 - x**2) ** 2, axis=0)"},
            {SQUARES: "(np.sum(X_train**2, axis=0) - np.sum(x**2)) ** 2"},
        ),
    ),
    Mistake(
        "x with the other sign",
        "It comes out as if `x` had the other sign.",
        "What makes a difference of two numbers?",
        ({"X_train - x": "X_train + x"},),
    ),
    Mistake(
        "product in place of the difference",
        "It goes by products of the numbers, and not by their differences.",
        "What makes a difference of two numbers?",
        (
            {SQUARES: "np.sum(X_train * x, axis=0)"},
            {SQUARES: "-np.sum(X_train * x, axis=0)"},
            {"X_train - x": "X_train * x"},
            {"X_train - x": "X_train / x"},
        ),
    ),
    Mistake(
        "angle in place of the distance",
        "It goes by the direction from 0, and not by the distance.",
        "What is near: what lies in the same direction, or what differs by little?",
        ({SQUARES: "-np.sum(X_train * x, axis=0) / np.sqrt(np.sum(X_train**2, axis=0))"},),
    ),
    Mistake(
        "one number of x for all features",
        "All features are compared with the same number.",
        "Which number of `x` belongs to which row of `X_train`?",
        (
            {"X_train - x": "X_train - x[0]"},
            {"X_train - x": "X_train - x[0, 0]"},
            {"X_train - x": "X_train - x[-1]"},
            {"X_train - x": "X_train - np.mean(x)"},
            {"X_train - x": "X_train - np.sum(x)"},
        ),
    ),
    Mistake(
        "mean of the labels",
        "All labels go into the answer, and not only that of the nearest example.",
        "How many examples should have a say in the answer?",
        (
            {LABEL: "float(np.mean(Y_train))"},
            {LABEL: "float(np.median(Y_train))"},
            {LABEL: "float(np.sum(Y_train))"},
            {LABEL: "float(np.max(Y_train))"},
            {LABEL: "float(np.min(Y_train))"},
            {LABEL: "float(np.mean(Y_train) > 0.5)"},
            {LABEL: "float(np.round(np.mean(Y_train)))"},
        ),
    ),
    Mistake(
        "several neighbours",
        "More than one example has a say in the answer.",
        "How many examples should have a say in it?",
        tuple({LABEL: f"float(np.mean(Y_train[0, np.argsort(distances)[:{k}]]))"} for k in (2, 3)),
    ),
    Mistake(
        "second nearest",
        "It returns the label of the example that is the second nearest.",
        "At which number does Python begin to count?",
        (
            {NEAREST: "np.argsort(distances)[1]"},
            {LABEL: "float(Y_train[0, np.argsort(distances)[min(1, distances.size - 1)]])"},
        ),
    ),
    Mistake(
        "example beside the nearest",
        "It returns the label of an example that stands beside the nearest.",
        "At which number does Python begin to count?",
        (
            {NEAREST: "np.argmin(distances) - 1"},
            {NEAREST: "np.argmin(distances) + 1"},
            {NEAREST: "(np.argmin(distances) + 1) % distances.size"},
        ),
    ),
    Mistake(
        "counted from the end",
        "It returns the label that stands as far from the end as it should from the start.",
        "At which end does Python begin to count?",
        ({NEAREST: "-np.argmin(distances)"}, {NEAREST: "-1 - np.argmin(distances)"}),
    ),
    Mistake(
        "first or last example left out",
        "It never returns the label of one of the examples.",
        "Where do you start counting, and where do you stop?",
        (
            {NEAREST: "np.argmin(np.append(np.inf, distances[1:]))"},
            {NEAREST: "np.argmin(np.append(distances[:-1], np.inf))"},
            {NEAREST: "1 + np.argmin(distances[1:])"},
            {NEAREST: "np.argmin(distances[:-1])"},
        ),
    ),
    Mistake(
        "last of equals",
        "Where several examples are equally near, it returns the label of a later one.",
        "Of equally near examples, which one should count?",
        (
            {NEAREST: "(distances.size - 1 - np.argmin(distances[::-1]))"},
            {LABEL: "float(np.mean(Y_train[0, distances == np.min(distances)]))"},
            {LABEL: "float(np.min(Y_train[0, distances == np.min(distances)]))"},
            {LABEL: "float(np.max(Y_train[0, distances == np.min(distances)]))"},
        ),
    ),
    Mistake(
        "label turned into yes or no",
        "It tells whether the label is 1 or above 0, and not which one it is.",
        "Which number stands in `Y_train` for the nearest example?",
        (
            {LABEL: f"{LABEL} > 0.5"},
            {LABEL: f"{LABEL} == 1"},
            {LABEL: f"{LABEL} > 0"},
        ),
    ),
    Mistake(
        "other label",
        "It returns 1 minus the label of the nearest example.",
        "Which number stands in `Y_train` for the nearest example?",
        ({LABEL: "1 - float(Y_train[0, np.argmin(distances)])"},),
    ),
    Mistake(
        "row of the labels",
        "It asks `Y_train` for a row, and there is only one.",
        "Which axis of `Y_train` counts the examples?",
        ({LABEL: "Y_train[np.argmin(distances)]"},),
    ),
    Mistake(
        "all labels",
        "It returns the labels of all examples.",
        "How many examples should have a say in the answer?",
        (
            {LABEL: "Y_train"},
            {LABEL: "Y_train[0]"},
            {LABEL: "Y_train[0, np.argsort(distances)]"},
        ),
    ),
    Mistake(
        "example in place of the label",
        "It returns numbers of the nearest example itself.",
        "Which array holds the labels?",
        (
            {LABEL: "X_train[:, np.argmin(distances)]"},
            {LABEL: "X_train[:, [np.argmin(distances)]]"},
            {LABEL: "X_train[0, np.argmin(distances)]"},
        ),
    ),
)
HINTS = Hints(
    "How far is each example from `x`? Find one number for each, then the place of the smallest, "
    "then the label that stands in that place.",
    r"$$d^{(i)} = \sum_j \left(X_{ji} - x_j\right)^2, \qquad i^* = \text{the } i \text{ with the "
    r"smallest } d^{(i)}, \qquad \text{label} = y^{(i^*)}$$",
    "`X_train` minus `x`: $(n_x, m)$, since the column `x` is taken from each column. The "
    "distances: $m$ numbers, a sum over the $n_x$ features. The label: a number.",
)
NEAREST_NEIGHBOUR = Exercise(
    "nearest_neighbour", nearest_neighbour, _cases, mistakes=MISTAKES, hints=HINTS
)
