"""Logistic regression by the products of the examples alone."""

import numpy as np

from nnlib.activations import SIGMOID, Array
from nnlib.exercises import Case, Exercise, Hints, Mistake
from nnlib.exercises.week2_4.optimize import MISTAKES as KNOWN
from nnlib.exercises.week2_4.propagate import MISTAKES as SLOPES
from nnlib.exercises.week3_4.again import again
from nnlib.exercises.week3_4.draws import draw_examples


def gram_descent(K: Array, Y: Array, learning_rate: float, n_iterations: int) -> Array:
    """Return how much each example has got: ``w = X c.T`` and ``b`` the sum of ``c``."""
    m = Y.shape[1]
    c = np.zeros((1, m))
    for _ in range(n_iterations):
        A = SIGMOID(c @ K)
        c = c - learning_rate / m * (A - Y)
    return c


def _cases(rng: np.random.Generator) -> list[Case]:
    sizes = [(int(n), int(m)) for n, m in rng.permutation(np.arange(3, 9)).reshape(3, 2)]
    rates = rng.uniform(0.3, 0.9, 3)
    rounds = (3, 5, int(rng.integers(15, 20)))
    return [
        *(
            _case(rng, n_x, m, float(rate), k)
            for (n_x, m), rate, k in zip(sizes, rates, rounds, strict=True)
        ),
        _case(rng, 30, 4, 0.2, 6, "many features"),
        _case(rng, 3, 1, 0.3, 4, "a single example"),
        _case(rng, 4, 6, 0.4, 1, "a single round"),
        _case(rng, 2, 5, 0.5, 130, "many rounds"),
        _case(rng, 4, 6, 1e-6, 4, "a very small learning rate"),
        _case(rng, 3, 7, 20.0, 6, "a learning rate so large that the cost rises"),
        _case(rng, 3, 5, 0.01, 4, "answers so sure that A is rounded to 0 and 1", size=100.0),
    ]


def _case(
    rng: np.random.Generator,
    n_x: int,
    m: int,
    learning_rate: float,
    n_iterations: int,
    about: str = "",
    *,
    size: float = 1.0,
) -> Case:
    X, Y = draw_examples(rng, n_x, m)
    X *= size
    return Case((X.T @ X + 1, Y, learning_rate, n_iterations), about)


LOOP = "range(n_iterations)"
START = "    c = np.zeros((1, m))\n"
FORWARD = "        A = SIGMOID(c @ K)\n"
STEP = "c = c - learning_rate / m * (A - Y)"
END = f"        {STEP}\n"


def _before(line: str) -> dict[str, str]:
    """Return the form that has another line before the loop."""
    return {START: f"{START}    {line}\n"}


MISTAKES = (
    Mistake(
        "sign flipped",
        "The steps go uphill.",
        "If an answer is too low, should the number of its example grow?",
        ({"c - learning": "c + learning"},),
    ),
    Mistake(
        "1/m missing",
        "The steps are m times too long.",
        "The cost is a mean over m examples: where does m come in?",
        ({"learning_rate / m": "learning_rate"},),
    ),
    Mistake(
        "1/m missing and sign flipped",
        "The steps go uphill, and they are m times too long.",
        "What makes a mean of a sum, and on which side is the cost lower?",
        ({"c - learning_rate / m": "c + learning_rate"},),
    ),
    Mistake(
        "1/m twice",
        "The steps are m times too short.",
        "How many times is it divided by the number of examples?",
        ({"learning_rate / m": "learning_rate / m**2"},),
    ),
    Mistake(
        "another count in place of m",
        "The steps are divided by a number that is not the number of examples.",
        "What does the mean divide by, and which axis counts it?",
        tuple(
            {"learning_rate / m": f"learning_rate / {n}"}
            for n in (
                "2",
                "(m - 1 or 1)",
                "(m + 1)",
                "np.sum(Y)",
                "K.sum()",
                "209",
                "100",
            )
        ),
    ),
    Mistake(
        "multiplied by m",
        "The steps are multiplied by the number of examples, not divided by it.",
        "What makes a mean of a sum?",
        ({"learning_rate / m": "learning_rate * m"},),
    ),
    Mistake(
        "learning rate ignored",
        "The steps are the same whatever the learning rate is.",
        "What sets how far a step goes for a given slope?",
        ({"learning_rate / m * ": "1 / m * "}, {"learning_rate / m * ": ""}),
    ),
    Mistake(
        "another learning rate",
        "The steps come from a learning rate that was not asked for.",
        "Which argument says how large the learning rate is?",
        tuple(
            {"learning_rate / m": f"{rate} / m"}
            for rate in (
                *("learning_rate**2", "(learning_rate / 2)", "(2 * learning_rate)"),
                *("0.1", "0.01", "0.0075", "0.005", "0.5"),
            )
        ),
    ),
    Mistake(
        "learning rate divides",
        "The steps become shorter when the learning rate becomes larger.",
        "Should a larger learning rate make the step longer or shorter?",
        (
            {"learning_rate / m * (A - Y)": "(A - Y) / m / learning_rate"},
            {"learning_rate / m * (A - Y)": "m / learning_rate * (A - Y)"},
        ),
    ),
    Mistake(
        "K in the step",
        "The step is multiplied by `K`, as if `c` were `Z`.",
        "The step of `w` is a sum over the examples: how much does it take of each of them?",
        ({"(A - Y)": "(A - Y) @ K"},),
    ),
    Mistake(
        "K forgotten",
        "The answers are computed from `c` alone.",
        "What are $w$ and $b$ made of, and what is $w^T x$ then for an example $x$?",
        ({"SIGMOID(c @ K)": "SIGMOID(c)"},),
    ),
    Mistake(
        "K twice",
        "The answers are computed as if `K` were used twice.",
        "How many products of examples are there between $c$ and $Z$?",
        ({"SIGMOID(c @ K)": "SIGMOID(c @ K @ K)"}, {"SIGMOID(c @ K)": "SIGMOID(c @ K**2)"}),
    ),
    Mistake(
        "bias twice",
        "The bias comes in twice: by a number of its own, or by something added to `K`.",
        "What does the description say that `K` holds already?",
        ({"c @ K": "c @ (K + 1)"},),
    ),
    Mistake(
        "another K",
        "Something is done to `K` before it is used.",
        "What does the description say that `K` holds already?",
        tuple(
            {"c @ K": f"c @ ({other})"}
            for other in (
                *("K - 1", "K / m", "K / np.max(K)", "K / len(K) ** 0.5"),
                *("K - K.mean()", "K / K.sum()", "K + np.eye(m)", "K - K.mean(axis=0)"),
                "K / np.sqrt(np.outer(np.diag(K), np.diag(K)))",
            )
        ),
    ),
    Mistake(
        "* in place of @",
        "`Z` comes from multiplying number by number where a matrix product is meant.",
        "Which kind of product also adds up?",
        (
            {"c @ K": "c * K"},
            {"c @ K": "(c * np.diag(K))"},
            {"c @ K": "(c.T * K)"},
            {"c @ K": "(c * K.sum(axis=0))"},
        ),
    ),
    Mistake(
        "m columns, not one row",
        "A matrix product has m columns on the left and one row on the right.",
        "What shapes do the two have, and in which order do they fit?",
        ({"c @ K": "K @ c"},),
    ),
    Mistake(
        "column meets row",
        "A column meets a row, and becomes a square array of m rows and m columns.",
        "Which shape should `c` have, and which shape has `Y`?",
        (
            {"np.zeros((1, m))": "np.zeros((m, 1))", "c @ K": "K @ c"},
            {"np.zeros((1, m))": "np.zeros((m, 1))", "c @ K": "c.T @ K"},
            {"c @ K": "(K @ c.T)"},
            {"(A - Y)": "(A - Y.T)"},
            {"np.zeros((1, m))": "np.zeros((m, 1))", "c @ K": "K @ c", "- Y": "- Y[0]"},
        ),
    ),
    Mistake(
        "size of Y taken from its rows",
        "The array for `c` has room for one example only.",
        "Which axis of `Y` counts the examples?",
        ({"Y.shape[1]": "Y.shape[0]"},),
    ),
    Mistake(
        "another function",
        "The answers come out as if another function than the sigmoid squashed them, or none.",
        "Which function turns $Z$ into a probability?",
        (
            {"SIGMOID(c @ K)": "np.tanh(c @ K)"},
            {"SIGMOID(c @ K)": "c @ K"},
            {"SIGMOID(c @ K)": "np.maximum(0, c @ K)"},
            {"SIGMOID(c @ K)": "(np.tanh(c @ K) + 1) / 2"},
            {"SIGMOID(c @ K)": "1 / (1 + np.exp(c @ K))"},
            {"SIGMOID(c @ K)": "SIGMOID(SIGMOID(c @ K))"},
            {"SIGMOID(c @ K)": "np.exp(c @ K) / np.sum(np.exp(c @ K))"},
        ),
    ),
    again(
        SLOPES,
        "answers in place of probabilities",
        {"SIGMOID(c @ K)": "(c @ K > 0) * 1.0"},
        {"SIGMOID(c @ K)": "(SIGMOID(c @ K) >= 0.5) * 1.0"},
    ),
    Mistake(
        "slope of the sigmoid once too often",
        "The steps still hold the slope of the sigmoid.",
        "What is left when all the fractions cancel?",
        ({"(A - Y)": "((A - Y) * A * (1 - A))"}, {"(A - Y)": "(A * (1 - A))"}),
    ),
    Mistake(
        "dA where dZ belongs",
        "The steps are built on the slope of the loss when A moves, not when Z moves.",
        "What does the chain rule multiply by to get from A to Z?",
        ({"(A - Y)": "(-Y / A + (1 - Y) / (1 - A))"},),
    ),
    Mistake(
        "errors without sign",
        "The steps are made of errors that have lost their sign.",
        "Should an answer that is too low push the same way as one that is too high?",
        ({"(A - Y)": "np.abs(A - Y)"}, {"(A - Y)": "(A - Y) ** 2"}),
    ),
    Mistake(
        "errors of all examples in one",
        "Each example gets the same step.",
        "Whose error should move the number of an example?",
        (
            {"(A - Y)": "np.sum(A - Y)"},
            {"/ m * (A - Y)": "* np.mean(A - Y)"},
            {"/ m * (A - Y)": "/ m * np.mean(A - Y)"},
        ),
    ),
    Mistake(
        "labels of -1 and 1",
        "The labels come out as if they were -1 and 1.",
        "Which two numbers does the sigmoid lie between?",
        ({"A - Y": "A - (2 * Y - 1)"},),
    ),
    Mistake(
        "labels exchanged",
        "The labels come out as if 0 and 1 had traded places.",
        "Which answer should an example of label 1 get?",
        ({"A - Y": "A - (1 - Y)"},),
    ),
    Mistake(
        "labels forgotten",
        "The steps are computed from the answers alone.",
        "What should the answers be compared with?",
        ({"(A - Y)": "A"},),
    ),
    Mistake(
        "where it was forgotten",
        "The last step takes the place of `c` instead of changing it.",
        "Where does each step start from?",
        ({STEP: "c = -learning_rate / m * (A - Y)"}, {STEP: "c = learning_rate / m * (A - Y)"}),
    ),
    Mistake(
        "not from zero",
        "Training does not start from zero.",
        "What should `c` be, so that $w$ and $b$ are zero at the start?",
        (
            {"np.zeros((1, m))": "np.ones((1, m))"},
            {"np.zeros((1, m))": "np.ones((1, m)) / m"},
            {"np.zeros((1, m))": "0.01 * np.ones((1, m))"},
            {"np.zeros((1, m))": "Y.copy()"},
            *(
                {"np.zeros((1, m))": f"np.random.default_rng({seed}).normal(size=(1, m)){scale}"}
                for seed in (0, 1, 2, 3, 42)
                for scale in ("", " * 0.01")
            ),
        ),
    ),
    Mistake(
        "gradient computed once",
        "The errors of the first round are taken in every round.",
        "Are the answers still the same after the first step?",
        ({FORWARD: "", START: f"{START}    A = SIGMOID(c @ K)\n"},),
    ),
    Mistake(
        "one step only",
        "What comes back is one step from zero, as after a single round.",
        "What belongs before the loop, what inside it, and what after it?",
        ({FORWARD: f"    {START}{FORWARD}"}, {LOOP: "range(1)"}),
    ),
    Mistake(
        "one example after the other",
        "The steps of a round are not taken all at once.",
        "Which `c` should give the answers to all examples of a round?",
        (
            {
                FORWARD: "        for i in range(m):\n            A = SIGMOID(c @ K)[0, i]\n",
                END: "            c[0, i] = c[0, i] - learning_rate / m * (A - Y[0, i])\n",
            },
            {
                FORWARD: "        for i in range(m):\n            A = SIGMOID(c @ K)[0, i]\n",
                END: "            c[0, i] = c[0, i] - learning_rate * (A - Y[0, i])\n",
            },
        ),
    ),
    Mistake(
        "one example a round",
        "Each round moves the number of one example only.",
        "Which examples should move in a round?",
        (
            {"(A - Y)": "(A - Y) * (np.arange(m) == _ % m)"},
            {"/ m * (A - Y)": "* (A - Y) * (np.arange(m) == _ % m)"},
        ),
    ),
    again(
        KNOWN,
        "slopes pile up",
        *(
            _before("v = 0.0")
            | {STEP: f"v = {old} * v + A - Y\n        {STEP.replace('A - Y', 'v')}"}
            for old in ("1.0", "0.9", "0.5")
        ),
    ),
    again(KNOWN, "one round too many", {LOOP: "range(n_iterations + 1)"}),
    again(KNOWN, "one round too few", {LOOP: "range(n_iterations - 1)"}),
    again(
        KNOWN, "limit of its own", *({LOOP: f"range(min(n_iterations, {k}))"} for k in (2, 10, 100))
    ),
    again(
        KNOWN,
        "another number of rounds",
        *({LOOP: f"range({n})"} for n in ("2 * n_iterations", "n_iterations // 2", "m", "1000")),
    ),
    again(
        KNOWN,
        "learning rate not kept",
        *({END: f"{END}        learning_rate *= {k}\n"} for k in (0.5, 0.9, 0.95, 0.99)),
        {"learning_rate / m": "learning_rate / (_ + 1) / m"},
    ),
    again(
        KNOWN,
        "stops by itself",
        *({END: f"        if np.abs(A - Y).max() < {small}: break\n{END}"} for small in (0.5, 0.1)),
        *(
            {END: f"        if np.mean((A > 0.5) == Y) == 1: break\n{END}"},
            {END: f"        if _ and np.mean((A > 0.5) == Y) == 1: break\n{END}"},
        ),
    ),
    Mistake(
        "answers returned",
        "What comes back is computed from the numbers of the examples, not these numbers.",
        "What does the description call the result, and what are `w` and `b` made from?",
        (
            {"return c": "return A"},
            {"return c": "return SIGMOID(c @ K)"},
            {"return c": "return c @ K"},
            {"return c": "return (SIGMOID(c @ K) > 0.5) * 1.0"},
            {"return c": "return A - Y"},
        ),
    ),
    Mistake(
        "scaled at the end",
        "Something is done to `c` after the last step.",
        "Does the description ask for anything after the last round?",
        (
            {"return c": "return c / np.sum(c)"},
            {"return c": "return c / np.linalg.norm(c)"},
            {"return c": "return c / np.max(np.abs(c))"},
            {"return c": "return c - np.mean(c)"},
        ),
    ),
    Mistake(
        "more than c",
        "More comes back than `c`.",
        "What does the description say that comes back?",
        (
            {"return c": "return c, np.sum(c)"},
            {"return c": "return c, A"},
            {"return c": "return c, n_iterations"},
            {"return c": "return c @ K, np.sum(c)"},
            {"return c": "return c, []"},
        ),
    ),
    Mistake(
        "only the bias",
        "What comes back is a single number.",
        "How many numbers does `c` hold?",
        ({"return c": "return np.sum(c)"}, {"return c": "return np.mean(c)"}),
    ),
)
HINTS = Hints(
    "Each step adds to $w$ a little of every example. How much of example $i$, and what would you "
    "have to remember in order to make $w$ in the end?",
    r"With $w = X c^T$ and $b$ the sum of $c$: $Z = w^T X + b = c \, (X^T X + 1) = c K$. The "
    r"step of $w$ is $-\frac{\alpha}{m} X \, dZ^T$; leave out $X$, and the step of $c$ is left.",
    r"`K`: $(m, m)$. `c`, $Z$, $A$ and `Y`: all $(1, m)$, one number for each example.",
)
GRAM_DESCENT = Exercise("gram_descent", gram_descent, _cases, mistakes=MISTAKES, hints=HINTS)
