"""Return the loss of each example, ``-(y log(a) + (1 - y) log(1 - a))``."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake


def cross_entropy(a: Array, y: Array) -> Array:
    """Return the loss of each example, ``-(y log(a) + (1 - y) log(1 - a))``.

    `a`, probabilities between 0 and 1, and `y`, labels 0 or 1, have the same shape.
    """
    return -(y * np.log(a) + (1 - y) * np.log(1 - a))


def _draw(rng: np.random.Generator, *shape: int) -> tuple[Array, Array]:
    """Draw probabilities, and labels of both kinds, some of them answered wrongly."""
    m = int(np.prod(shape))
    labels = rng.permutation(np.arange(m) <= m // 3) * 1.0  # never half of them
    return rng.uniform(0.05, 0.95, shape), labels.reshape(shape)


def _cases(rng: np.random.Generator) -> list[Case]:
    drawn = [Case(_draw(rng, *shape)) for shape in ((1, 7), (5,), (3, 4), (2, 3, 2))]
    a, y = _draw(rng, 1, 6)
    sure = np.array([[0.0005, 0.9996, 0.003, 0.998]]), np.array([[0.0, 1.0, 1.0, 0.0]])
    return [
        *drawn,
        Case((a, 0 * y + 1), "labels that are all 1"),
        Case((a, 0 * y), "labels that are all 0"),
        Case((0 * a + 0.5, y), "probabilities of 0.5"),
        Case(sure, "very sure answers, two of them wrong"),
        Case((a, y.astype(int)), "labels that are whole numbers"),
        Case((a[:, :1], y[:, :1]), "a single example in an array"),
        *(Case((rng.uniform(0.1, 0.9), at), "two single numbers") for at in (1.0, 0.0)),
    ]


INNER = "y * np.log(a) + (1 - y) * np.log(1 - a)"
LOSS = f"-({INNER})"
ONE, ZERO = "y * np.log(a)", "(1 - y) * np.log(1 - a)"
MISTAKES = (
    Mistake(
        "minus missing",
        "The losses have the right size but the wrong sign.",
        "What sign has the logarithm of a number below 1, and what sign should a loss have?",
        ({LOSS: INNER},),
    ),
    Mistake(
        "minus in one term only",
        "Where the label is one of the two, the loss is below 0.",
        "Before which parts of the formula does its minus sign count, and which factor is never "
        "below 0?",
        ({LOSS: f"-{INNER}"}, {LOSS: f"{ONE} - {ZERO}"}, {"(1 - y)": "(y - 1)"}),
    ),
    Mistake(
        "single number",
        "It returns one number for all examples together.",
        "The loss belongs to one example: how many losses are there?",
        (
            {LOSS: f"-np.mean({INNER})"},
            {LOSS: f"-np.sum({INNER})"},
            {LOSS: f"np.mean({INNER})"},
            {LOSS: f"np.sum({INNER})"},
            {LOSS: f"-np.sum({INNER}) / np.shape(a)[-1]"},
            {LOSS: f"-np.mean({INNER}, keepdims=True)"},
            {LOSS: f"-np.sum({INNER}, keepdims=True)"},
        ),
    ),
    Mistake(
        "divided by m",
        "Each loss is divided by the number of examples.",
        "Does the loss of one example depend on how many others there are?",
        ({LOSS: f"-({INNER}) / np.size(a)"}, {LOSS: f"-({INNER}) / np.shape(a)[-1]"}),
    ),
    Mistake(
        "sum over an axis",
        "The losses are added up along one axis.",
        "The loss belongs to one example: how many losses are there?",
        tuple(
            {LOSS: f"-np.{how}({INNER}, axis={axis})"} for how in ("sum", "mean") for axis in (0, 1)
        ),
    ),
    Mistake(
        "terms added up over the examples",
        "The examples are added up already in one term or in both.",
        "The loss belongs to one example: how many losses are there?",
        (
            {LOSS: f"-(np.sum({ONE}) + {ZERO})"},
            {LOSS: f"-({ONE} + np.sum({ZERO}))"},
            {LOSS: "-(y @ np.log(a).T + (1 - y) @ np.log(1 - a).T)"},
            {LOSS: "-(np.dot(y, np.log(a).T) + np.dot(1 - y, np.log(1 - a).T))"},
        ),
    ),
    Mistake(
        "matrix product",
        "A matrix product has many columns on the left and one row on the right.",
        "Should labels and logarithms be multiplied as matrices or number by number?",
        (
            {LOSS: "-(y @ np.log(a) + (1 - y) @ np.log(1 - a))"},
            {LOSS: "-(np.dot(y, np.log(a)) + np.dot(1 - y, np.log(1 - a)))"},
        ),
    ),
    Mistake(
        "logarithm of a - 1",
        "Where the label is 0, the loss is not a number.",
        "What is the sign of a - 1, and which numbers have a logarithm?",
        (
            {LOSS: "-np.where(y == 1, np.log(a), np.log(a - 1))"},
            {LOSS: "np.where(y == 1, -np.log(a), -np.log(-a))"},
        ),
    ),
    Mistake(
        "logarithm of 1 + a",
        "Where the label is 0, the loss is the logarithm of something above 1.",
        "If a is the probability of 1, what is that of 0?",
        (
            {"np.log(1 - a)": "np.log(1 + a)"},
            {LOSS: "-np.where(y == 1, np.log(a), -np.log(1 + a))"},
        ),
    ),
    Mistake(
        "logarithms exchanged",
        "The loss is high where it should be low.",
        "For which label should an answer near 1 cost nothing?",
        ({LOSS: "-(y * np.log(1 - a) + (1 - y) * np.log(a))"},),
    ),
    Mistake(
        "logarithms exchanged, minus missing",
        "The loss is below 0, and furthest below it where the answer is right.",
        "For which label should an answer near 1 cost nothing, and what sign should a loss have?",
        ({LOSS: "y * np.log(1 - a) + (1 - y) * np.log(a)"},),
    ),
    Mistake(
        "label without effect",
        "The loss does not depend on the label.",
        "Which part of the formula should count for which label?",
        (
            {"np.log(1 - a)": "np.log(a)"},
            {"np.log(a)": "np.log(1 - a)"},
            {LOSS: "-np.log(a)"},
            {LOSS: "-np.log(1 - a)"},
            {LOSS: "-(np.log(a) + np.log(1 - a))"},
            {LOSS: "-(a * np.log(a) + (1 - a) * np.log(1 - a))"},
        ),
    ),
    Mistake(
        "half of the formula missing",
        "The loss is 0 for one of the two labels, whatever the answer is.",
        "What should a wrong answer cost where the label is the other one?",
        (
            {LOSS: f"-{ONE}"},
            {LOSS: f"-{ZERO}"},
            {"(1 - y)": "y"},
            {ONE: "(1 - y) * np.log(a)"},
        ),
    ),
    Mistake(
        "label forgotten in one term",
        "One half of the formula counts for both labels.",
        "For which label should each half count?",
        (
            {ZERO: "np.log(1 - a)"},
            {ONE: "np.log(a)"},
            {ZERO: "1 - y * np.log(1 - a)"},
        ),
    ),
    Mistake(
        "plus in place of minus in the label",
        "The second half of the formula counts for both labels.",
        "What should be left of the second half where the label is 1?",
        ({"(1 - y)": "(1 + y)"},),
    ),
    Mistake(
        "another logarithm",
        "It uses another logarithm.",
        "Which logarithm of e is 1?",
        (
            {"np.log(": "np.log2("},
            {"np.log(": "np.log10("},
            {"np.log(a)": "np.log2(a)"},
            {"np.log(1 - a)": "np.log2(1 - a)"},
            {"np.log(a)": "np.log10(a)"},
            {"np.log(1 - a)": "np.log10(1 - a)"},
        ),
    ),
    Mistake(
        "logarithm of 1 more",
        "The logarithm is that of a number that is 1 too large.",
        "What is each logarithm taken of?",
        ({"np.log(": "np.log1p("}, {"np.log(a)": "np.log(1 + a)"}, {"np.log(": "np.log(1 + "}),
    ),
    Mistake(
        "logarithm forgotten",
        "The loss is made of probabilities without a logarithm.",
        "What makes a sure and wrong answer cost a lot?",
        (
            {"np.log(": "("},
            {LOSS: "y * (1 - a) + (1 - y) * a"},
            {LOSS: "y * a + (1 - y) * (1 - a)"},
            {"np.log(a)": "a"},
            {"np.log(1 - a)": "(1 - a)"},
        ),
    ),
    Mistake(
        "brackets",
        "The loss comes out as if brackets were missing or in the wrong place.",
        "What is each logarithm taken of, and what is it multiplied by?",
        (
            {"np.log(1 - a)": "(1 - np.log(a))"},
            {"np.log(1 - a)": "np.log(1) - np.log(a)"},
            {"np.log(1 - a)": "np.log(1) - a"},
            {"np.log(1 - a)": "(np.log(1) - a)"},
            {"np.log(1 - a)": "(np.log(1) - np.log(a))"},
            {LOSS: "-y * (np.log(a) + (1 - y)) * np.log(1 - a)"},
        ),
    ),
    Mistake(
        "squared error",
        "The loss is made from the square of the error.",
        "Which loss does this exercise ask for?",
        (
            {LOSS: "(a - y) ** 2"},
            {LOSS: "(a - y) ** 2 / 2"},
            {LOSS: "-((a - y) ** 2)"},
            {LOSS: "np.log(1 + (a - y) ** 2)"},
        ),
    ),
    Mistake(
        "error",
        "The loss is only the difference between answer and label.",
        "Which loss does this exercise ask for?",
        ({LOSS: "a - y"}, {LOSS: "y - a"}),
    ),
    Mistake(
        "slope in place of the loss",
        "It tells how steep the loss is, and not how high.",
        "What does an answer of 0.5 cost?",
        (
            {LOSS: "-y / a + (1 - y) / (1 - a)"},
            {LOSS: "-(y / a + (1 - y) / (1 - a))"},
            {LOSS: "y / a + (1 - y) / (1 - a)"},
            {LOSS: "y / a - (1 - y) / (1 - a)"},
        ),
    ),
    Mistake(
        "labels and answers exchanged",
        "It takes the logarithm of the labels.",
        "What is the logarithm of 0, and which of `a` and `y` is never 0?",
        (
            {"    return": "    a, y = np.clip(y, 1e-15, 1 - 1e-15), a\n    return"},
            {LOSS: "-np.nan_to_num(a * np.log(y) + (1 - a) * np.log(1 - y))"},
        ),
    ),
    Mistake(
        "answers squashed again",
        "The answers go through the sigmoid once more.",
        "Which values has `a` already?",
        (
            {
                "np.log(a)": "np.log(1 / (1 + np.exp(-a)))",
                "np.log(1 - a)": "np.log(1 - 1 / (1 + np.exp(-a)))",
            },
        ),
    ),
    Mistake(
        "yes or no in place of probabilities",
        "It tells whether an answer is right or wrong, and not how sure it was.",
        "What is lost when 0.6 and 0.9 become the same?",
        (
            {LOSS: "((a > 0.5) != y) * 1.0"},
            {LOSS: "((a >= 0.5) != y) * 1.0"},
            {LOSS: "((a > 0.5) == y) * 1.0"},
        ),
    ),
    Mistake(
        "clipped too much",
        "The loss is too small where the answers are very sure and wrong.",
        "How close to 0 and 1 may the probabilities come before they are cut off?",
        tuple(
            {
                "np.log(a)": f"np.log(np.clip(a, {far}, 1 - {far}))",
                "np.log(1 - a)": f"np.log(1 - np.clip(a, {far}, 1 - {far}))",
            }
            for far in (0.1, 0.05, 0.01)
        ),
    ),
    Mistake(
        "something added inside the logarithm",
        "A small number is added inside the logarithm, and it shows in the losses.",
        "Are any of the probabilities here 0?",
        tuple(
            {"np.log(a)": f"np.log(a + {more})", "np.log(1 - a)": f"np.log(1 - a + {more})"}
            for more in (0.1, 0.01, 1e-3, 1e-4, 1e-5)
        ),
    ),
    Mistake(
        "labels of -1 and 1",
        "The loss is made for labels of -1 and 1.",
        "Which two numbers are the labels of this exercise?",
        (
            {LOSS: "np.log(1 + np.exp(-y * a))"},
            {LOSS: "np.maximum(0, 1 - y * a)"},
            {LOSS: "-((1 + y) / 2 * np.log(a) + (1 - y) / 2 * np.log(1 - a))"},
        ),
    ),
    Mistake(
        "power of e in place of the logarithm",
        "It raises e to a power, where a logarithm belongs.",
        "Which function turns numbers between 0 and 1 into numbers below 0?",
        ({"np.log(": "np.exp("},),
    ),
    Mistake(
        "one decision for all",
        "One of the two cases is taken for all examples.",
        "Which step asks one question about all labels at once?",
        (
            {LOSS: "-np.log(a) if np.all(y == 1) else -np.log(1 - a)"},
            {LOSS: "-np.log(a) if np.any(y == 1) else -np.log(1 - a)"},
            {LOSS: "-np.log(a) if np.sum(y) > 0.5 * np.size(y) else -np.log(1 - a)"},
        ),
    ),
)
HINTS = Hints(
    "What is left of the formula where the label is 1, and what where it is 0? How many losses "
    "belong to m examples?",
    r"$$\mathcal{L}(a, y) = -\big(y \log a + (1 - y) \log \left(1 - a\right)\big)$$ with the "
    r"natural logarithm, `np.log` in NumPy.",
    "`a`, `y` and the losses have all the same shape: nothing is added up over the examples, and "
    "each product is one of numbers, not of matrices.",
)
CROSS_ENTROPY = Exercise("cross_entropy", cross_entropy, _cases, mistakes=MISTAKES, hints=HINTS)
