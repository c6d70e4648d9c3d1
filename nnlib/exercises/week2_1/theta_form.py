"""Put the bias among the weights, and a row of ones on top of the examples."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake


def theta_form(w: Array, b: float, X: Array) -> tuple[Array, Array]:
    """Put the bias among the weights, and a row of ones on top of the examples.

    `w` is ``(n_x, 1)``, `X` ``(n_x, m)``. Returns `theta` ``(n_x + 1, 1)`` with `b` first, and
    the examples with ``x0 = 1``, ``(n_x + 1, m)``.
    """
    theta = np.vstack([[[b]], w])
    return theta, np.vstack([np.ones((1, X.shape[1])), X])


def _draw(rng: np.random.Generator, n_x: int, m: int) -> tuple[Array, float, Array]:
    return rng.normal(size=(n_x, 1)), float(rng.normal()), rng.normal(size=(n_x, m))


def _cases(rng: np.random.Generator) -> list[Case]:
    features, examples = rng.choice([2, 3, 4], 3, replace=False), rng.permutation([6, 7, 8])
    drawn = [Case(_draw(rng, n_x, m)) for n_x, m in zip(features, examples, strict=True)]
    w, b, X = _draw(rng, 3, 5)
    return [
        *drawn,
        Case(_draw(rng, 6, 2), "more features than examples"),
        Case(_draw(rng, 4, 4), "as many features as examples"),
        Case(_draw(rng, 1, 5), "a single feature"),
        Case(_draw(rng, 4, 1), "a single example"),
        Case(_draw(rng, 1, 1), "a single feature of a single example"),
        Case((w, 0.0, X), "a bias of 0"),
        Case((0 * w, b, 0 * X), "weights and features of 0"),
        Case((w, 1000 * b, 500 * X), "large numbers"),
    ]


THETA = "np.vstack([[[b]], w])"
ONES = "np.ones((1, X.shape[1]))"
EXAMPLES = f"np.vstack([{ONES}, X])"
MISTAKES = (
    Mistake(
        "last in place of first",
        "{part} has at its end what should stand at its beginning.",
        "On top or at the bottom: where does the formula put what is new?",
        ({THETA: "np.vstack([w, [[b]]])"}, {EXAMPLES: f"np.vstack([X, {ONES}])"}),
    ),
    Mistake(
        "bias added to the weights",
        "The bias is added to each of the weights.",
        "How many numbers should `theta` have?",
        (
            {THETA: "w + b"},
            {THETA: "np.vstack([[[b]], w + b])"},
            {THETA: "np.vstack([[[1.0]], w + b])"},
        ),
    ),
    Mistake(
        "bias missing",
        "`theta` holds the weights alone.",
        "How many numbers should `theta` have?",
        ({THETA: "w"}, {THETA: "w * 1.0"}),
    ),
    Mistake(
        "another number in place of the bias",
        "In `theta` another number stands in the place of the bias.",
        "Which weight belongs to the feature that is always 1?",
        (
            {THETA: "np.vstack([[[1.0]], w])"},
            {THETA: "np.vstack([[[0.0]], w])"},
            {THETA: "np.vstack([[[-b]], w])"},
            {THETA: "np.vstack([w[:1], w])"},
            {THETA: "np.vstack([w[-1:], w])"},
            {THETA: "np.vstack([[[np.sum(w)]], w])"},
        ),
    ),
    Mistake(
        "weight overwritten",
        "The bias takes the place of a weight.",
        "How many numbers should `theta` have?",
        (
            {THETA: "np.vstack([[[b]], w[1:]])"},
            {THETA: "np.vstack([w[:-1], [[b]]])"},
            {THETA: "np.vstack([[[b]], w[:-1], [[0.0]]])"},
            {THETA: "np.vstack([[[b]], w[1:], [[0.0]]])"},
        ),
    ),
    Mistake(
        "weights missing",
        "`theta` holds the bias and no weights.",
        "How many numbers should `theta` have?",
        ({THETA: "np.array([[b]])"}, {THETA: "np.full((len(w) + 1, 1), b)"}),
    ),
    Mistake(
        "weights filled with something else",
        "In `theta` something else stands in the place of the weights.",
        "What should stand below the bias?",
        (
            {THETA: "np.vstack([[[b]], np.zeros(w.shape)])"},
            {THETA: "np.vstack([[[b]], np.ones(w.shape)])"},
            {THETA: "np.vstack([[[b]], w[::-1]])"},
        ),
    ),
    Mistake(
        "bias beside each weight",
        "`theta` has the bias beside each weight, in a second column.",
        "How many columns should `theta` have?",
        (
            {THETA: "np.hstack([np.full(w.shape, b), w])"},
            {THETA: "np.hstack([w, np.full(w.shape, b)])"},
        ),
    ),
    Mistake(
        "bias many times",
        "`theta` holds the bias more than once.",
        "How many numbers should `theta` have?",
        (
            {THETA: "np.vstack([np.full(w.shape, b), w])"},
            {THETA: "np.vstack([[[b]], [[b]], w])"},
            {THETA: "np.vstack([np.full((X.shape[1], 1), b), w])"},
            {THETA: "np.vstack([[[b]], w, [[b]]])"},
        ),
    ),
    Mistake(
        "a row on a column",
        "A row and a column are put together, and their sizes do not fit.",
        "Which shape should each of the two have?",
        (
            {THETA: "np.vstack([[[b]], w.T])"},
            {THETA: "np.hstack([[[b]], w])"},
            {EXAMPLES: "np.vstack([np.ones((X.shape[1], 1)), X])"},
            {EXAMPLES: "np.vstack([np.ones((len(X), 1)), X])"},
            {EXAMPLES: f"np.hstack([{ONES}, X])"},
        ),
    ),
    Mistake(
        "no rows",
        "Rows and columns are put together with something that has no rows.",
        "Which shape should each of the two have?",
        (
            {THETA: "np.concatenate([b, w])"},
            {THETA: "np.concatenate([[b], w])"},
            {EXAMPLES: "np.concatenate([1.0, X])"},
            {EXAMPLES: "np.concatenate([np.ones(X.shape[1]), X])"},
        ),
    ),
    Mistake(
        "ones as a column",
        "The ones stand in a column.",
        "Is `x0` one more number of each example, or one more example?",
        (
            {EXAMPLES: "np.hstack([np.ones((len(X), 1)), X])"},
            {EXAMPLES: "np.hstack([X, np.ones((len(X), 1))])"},
        ),
    ),
    Mistake(
        "examples as rows",
        "The examples have become rows, and the ones stand at their end.",
        "Is an example a row or a column?",
        ({EXAMPLES: "np.hstack([X.T, np.ones((X.shape[1], 1))])"},),
    ),
    Mistake(
        "ones missing",
        "The examples come back without a row of ones.",
        "How many rows should they have?",
        ({EXAMPLES: "X"}, {EXAMPLES: "X * 1.0"}),
    ),
    Mistake(
        "ones alone",
        "The ones come back without the examples.",
        "What should stand below the ones?",
        ({EXAMPLES: ONES}, {EXAMPLES: "np.ones((len(X) + 1, X.shape[1]))"}),
    ),
    Mistake(
        "ones added to the examples",
        "To each number of the examples 1 is added.",
        "How many rows should they have?",
        ({EXAMPLES: "X + 1"}, {EXAMPLES: f"{ONES} + X"}),
    ),
    Mistake(
        "row overwritten",
        "The ones take the place of a feature.",
        "How many rows should the examples have?",
        (
            {EXAMPLES: f"np.vstack([{ONES}, X[1:]])"},
            {EXAMPLES: f"np.vstack([X[:-1], {ONES}])"},
            {EXAMPLES: f"np.vstack([{ONES}, X[1:], 0 * {ONES}])"},
            {EXAMPLES: f"np.vstack([{ONES}, X[:-1], 0 * {ONES}])"},
        ),
    ),
    Mistake(
        "other numbers in place of ones",
        "The row on top of the examples does not hold ones.",
        "By which number should the bias be multiplied?",
        (
            {"np.ones(": "np.zeros("},
            {EXAMPLES: f"np.vstack([b * {ONES}, X])"},
            {EXAMPLES: "np.vstack([X[:1], X])"},
            {EXAMPLES: "np.vstack([np.arange(X.shape[1])[None], X])"},
            {EXAMPLES: "np.vstack([np.arange(X.shape[1])[None] + 1.0, X])"},
            {EXAMPLES: "np.vstack([np.eye(1, X.shape[1]), X])"},
        ),
    ),
    Mistake(
        "ones many times",
        "There are more rows of ones than one.",
        "How many new numbers should each example get?",
        (
            {EXAMPLES: "np.vstack([np.ones(X.shape), X])"},
            {EXAMPLES: f"np.vstack([{ONES}, {ONES}, X])"},
            {EXAMPLES: f"np.vstack([{ONES}, X, {ONES}])"},
        ),
    ),
    Mistake(
        "weights in place of the examples",
        "The weights stand where the examples should be.",
        "What should stand below the ones?",
        (
            {EXAMPLES: "np.vstack([[[1.0]], w])"},
            {EXAMPLES: f"np.vstack([{ONES}, w * {ONES}])"},
            {EXAMPLES: f"np.vstack([{ONES}, w * X])"},
        ),
    ),
    Mistake(
        "all in one line",
        "{part} has lost its rows and columns.",
        "What does NumPy do with an array where no axis is given?",
        (
            {EXAMPLES: "np.insert(X, 0, 1)"},
            {EXAMPLES: "np.append(1, X)"},
            {EXAMPLES: "np.append(X, 1)"},
            {EXAMPLES: f"np.append({ONES}, X)"},
            {EXAMPLES: f"np.append(X, {ONES})"},
            {THETA: "np.append(w, b)"},
        ),
    ),
    Mistake(
        "product",
        "The two are multiplied already.",
        "Which two arrays should come back?",
        (
            {f"theta, {EXAMPLES}": f"theta.T @ {EXAMPLES}"},
            {f"theta, {EXAMPLES}": f"theta, theta.T @ {EXAMPLES}"},
            {f"theta, {EXAMPLES}": "w.T @ X + b"},
        ),
    ),
)
HINTS = Hints(
    "Which number of `theta` should meet the feature that is always 1? Which function of NumPy "
    "puts arrays on top of each other?",
    r"$$\theta = \begin{bmatrix} b \\ w \end{bmatrix}, \qquad "
    r"\begin{bmatrix} 1 \; \cdots \; 1 \\ X \end{bmatrix}, \qquad "
    r"\theta^T \begin{bmatrix} 1 \; \cdots \; 1 \\ X \end{bmatrix} = w^T X + b$$",
    "`theta`: $(1, 1)$ on top of $(n_x, 1)$ is $(n_x + 1, 1)$. The examples: $(1, m)$ on top of "
    "$(n_x, m)$ is $(n_x + 1, m)$.",
)
THETA_FORM = Exercise(
    "theta_form",
    theta_form,
    _cases,
    parts=("theta", "X with ones"),
    mistakes=MISTAKES,
    hints=HINTS,
)
