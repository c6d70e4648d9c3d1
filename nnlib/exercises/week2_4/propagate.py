"""Forward to the cost, backward to its slopes."""

from typing import Any

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Function, Hints, Mistake
from nnlib.exercises.week2_4.draws import EDGES, draw, sizes
from nnlib.exercises.week2_4.sigmoid import sigmoid
from nnlib.network import EPSILON
from nnlib.slopes import numerical_gradient


def propagate(w: Array, b: float, X: Array, Y: Array) -> tuple[Array, Any, Any]:
    """Go forward to the cost and backward to its slopes: ``(dw, db, cost)``."""
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, EPSILON, 1.0 - EPSILON)
    cost = -np.mean(Y * np.log(safe) + (1.0 - Y) * np.log(1.0 - safe))
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.sum(dZ) / m
    return dw, db, cost


def _cases(rng: np.random.Generator) -> list[Case]:
    drawn = [Case(draw(rng, n_x, m)) for n_x, m in sizes(rng)]
    edges = [Case(draw(rng, n_x, m), about) for about, n_x, m in EDGES]
    w, b, X, Y = draw(rng, 3, 5)
    large = Case((w / 20, b, 20 * X, Y), "large features")
    twice = Case(
        (w, b, X[:, [0, 0, 1, 2, 3]], Y[:, [0, 0, 1, 2, 3]]), "an example that is there twice"
    )
    return [*drawn, *edges, large, twice, _sure(12.0), _sure(1000.0)]


def _sure(z: float) -> Case:
    """Return answers that are sure, two of them wrong; clipping may show in the cost a little."""
    w, X, Y = np.array([[z]]), np.array([[1.0, 1.0, -1.0, -1.0]]), np.array([[1.0, 0.0, 1.0, 0.0]])
    if z < 100:
        return Case((w, 0.0, X, Y), "very sure answers", rtol=0.01)
    about = "answers so sure that A is rounded to 0 and 1"
    return Case((w, 0.0, X, Y), about, finite_only=("cost",))


def _slopes_belong_to_the_cost(function: Function, rng: np.random.Generator) -> str:
    """Ask that ``dw`` and ``db`` are the slopes of the learner's own cost."""
    w, b, X, Y = draw(rng, 3, 5)
    dw, db, _ = function(w, b, X, Y)
    for name, slope, cost, start in (
        ("dw", dw, lambda v: function(v, b, X, Y)[2], w),
        ("db", db, lambda v: function(w, v, X, Y)[2], np.array(b)),
    ):
        if not np.allclose(slope, numerical_gradient(cost, start), rtol=1e-4, atol=1e-6):
            asks = f"What does the cost do when you nudge `{name[1:]}`?"
            return f"`{name}` is not the slope of your cost. {asks}"
    return ""


def _pays_for_sure_and_wrong_answers(function: Function, rng: np.random.Generator) -> str:
    """Ask for a high cost where A is rounded, which clipping anywhere near 0 and 1 gives."""
    if 5 < function(*_sure(1000.0).arguments)[2] < 1000:
        return ""
    return "`cost` is far off when A is rounded to 0 or 1. What do you put in place of log 0?"


LOSS = "Y * np.log(safe) + (1.0 - Y) * np.log(1.0 - safe)"
MEAN = f"-np.mean({LOSS})"
MISTAKES = (
    Mistake(
        "1/m missing",
        "{part} is m times too large.",
        "The cost is a mean over m examples: where does m come in?",
        ({"dZ.T / m": "dZ.T"}, {"np.sum(dZ) / m": "np.sum(dZ)"}, {"np.mean(": "np.sum("}),
    ),
    Mistake(
        "1/m twice",
        "{part} is m times too small.",
        "How many times is it divided by the number of examples?",
        (
            {"dZ.T / m": "dZ.T / m / m"},
            {"np.sum(dZ) / m": "np.sum(dZ) / m / m"},
            {"db, cost": "db, cost / m"},
        ),
    ),
    Mistake(
        "multiplied by m",
        "{part} is multiplied by the number of examples, not divided by it.",
        "What makes a mean of a sum?",
        (
            {"dZ.T / m": "dZ.T * m"},
            {"np.sum(dZ) / m": "np.sum(dZ) * m"},
            {"db, cost": "db, cost * m * m"},
        ),
    ),
    Mistake(
        "sign flipped and 1/m missing",
        "{part} has the wrong sign and is m times too large.",
        "If an answer is too high, what sign should its error have, and where does m come in?",
        (
            {"X @ dZ.T / m": "-X @ dZ.T"},
            {"np.sum(dZ) / m": "-np.sum(dZ)"},
            {"-np.mean(": "np.sum("},
        ),
    ),
    Mistake(
        "n_x in place of m",
        "{part} is divided by the number of features, not by the number of examples.",
        "Which axis of `X` counts the examples?",
        (
            {"dZ.T / m": "dZ.T / len(X)"},
            {"np.sum(dZ) / m": "np.sum(dZ) / len(X)"},
            {"db, cost": "db, cost * m / len(X)"},
        ),
    ),
    Mistake(
        "another count in place of m",
        "{part} is divided by a number that is not the number of examples.",
        "What does the formula divide by, and which axis of `X` counts it?",
        tuple(
            form
            for n in (
                "(m - 1)",
                "max(m - 1, 1)",
                "(m + 1)",
                "X.size",
                "np.sum(Y)",
                "209",
                "1000",
                "100",
            )
            for form in (
                {"dZ.T / m": f"dZ.T / {n}"},
                {"np.sum(dZ) / m": f"np.sum(dZ) / {n}"},
                {"db, cost": f"db, cost * m / {n}"},
            )
        ),
    ),
    Mistake(
        "sign flipped",
        "{part} has the right size but the wrong sign.",
        "If an answer is too high, what sign should its error have?",
        ({"A - Y": "Y - A"},),
    ),
    Mistake(
        "sign of the cost flipped",
        "{part} has the right size but the wrong sign.",
        "What sign does the logarithm of a probability have, and what sign should a loss have?",
        ({"-np.mean(": "np.mean("},),
    ),
    Mistake(
        "dA where dZ belongs",
        "{part} is built on the slope of the loss when A moves, not when Z moves.",
        "What does the chain rule multiply by to get from A to Z?",
        (
            {"A - Y": "-Y / A + (1 - Y) / (1 - A)"},
            {"A - Y": "Y / A - (1 - Y) / (1 - A)"},
        ),
    ),
    Mistake(
        "slope of the sigmoid in part",
        "{part} is built on a slope of the sigmoid that lacks one of its two factors.",
        "Which two factors does the slope of the sigmoid have?",
        ({"A - Y": "(A - Y) / (1 - A)"}, {"A - Y": "(A - Y) / A"}),
    ),
    Mistake(
        "slope lost where answers are sure",
        "{part} is 0, or not a number, where an answer is rounded to 0 or 1.",
        "What is left when all the fractions cancel?",
        (
            {"dZ = A - Y": "dZ = (-Y / safe + (1 - Y) / (1 - safe)) * A * (1 - A)"},
            {"dZ = A - Y": "dZ = (-Y / A + (1 - Y) / (1 - A)) * A * (1 - A)"},
        ),
    ),
    Mistake(
        "errors without sign",
        "{part} is made of errors that have lost their sign.",
        "Should an answer that is too low push the same way as one that is too high?",
        ({"A - Y": "np.abs(A - Y)"}, {"A - Y": "(A - Y) ** 2"}, {"A - Y": "(Y - A) ** 2 / 2"}),
    ),
    Mistake(
        "slope of the sigmoid once too often",
        "{part} still holds the slope of the sigmoid.",
        "What is left when all the fractions cancel?",
        tuple({"A - Y": f"{factor}A * (1 - A)"} for factor in ("(A - Y) * ", "2 * (A - Y) * ", "")),
    ),
    Mistake(
        "no difference",
        "{part} is not made from the errors of the answers.",
        "What is the error of an answer?",
        ({"A - Y": "A * Y"}, {"A - Y": "A + Y"}, {"A - Y": "Y"}),
    ),
    Mistake(
        "labels forgotten",
        "{part} is computed from the answers alone.",
        "What should the answers be compared with?",
        ({"dZ = A - Y": "dZ = A"}, {"X @ dZ.T": "X @ A.T"}, {"np.sum(dZ)": "np.sum(A)"}),
    ),
    Mistake(
        "* in place of @",
        "{part} comes from multiplying number by number where a matrix product is meant.",
        "Which kind of product also adds up?",
        (
            {"w.T @ X": "w * X"},
            {"w.T @ X": "w.T * X"},
            {"w.T @ X": "w * X", "X @ dZ.T / m": "np.sum(X * dZ, axis=1, keepdims=True) / m"},
            {"X @ dZ.T": "X * dZ"},
            {"X @ dZ.T": "X * dZ.T"},
            {"X @ dZ.T / m": "X * dZ"},
        ),
    ),
    Mistake(
        "X changed",
        "{part} comes out as if X had been changed first.",
        "What has already been done to the examples that are handed over?",
        (
            {"    m = X": "    X = X / 255\n    m = X"},
            {"    m = X": "    X = (X - X.mean(axis=1, keepdims=True))\n    m = X"},
        ),
    ),
    Mistake(
        "one Z for all",
        "{part} comes out as if all examples had the same Z.",
        "How many values of Z should there be?",
        ({"w.T @ X": "np.sum(w * X)"},),
    ),
    Mistake(
        "X forgotten",
        "{part} is made from the errors alone, without X.",
        "What is each error multiplied by in the formula?",
        (
            {"X @ dZ.T": "np.ones_like(X) @ dZ.T"},
            {"X @ dZ.T": "np.sum(dZ)"},
            {"X @ dZ.T": "dZ"},
            {"X @ dZ.T": "dZ.T"},
        ),
    ),
    Mistake(
        "db from dw",
        "{part} is made from `dw`.",
        "What is `db` made from in the formula?",
        tuple({"np.sum(dZ) / m": f"np.{f}"} for f in ("sum(dw)", "mean(dw)", "sum(dw) / m")),
    ),
    Mistake(
        "step in place of the slope",
        "{part} is not the slope but the value after a step.",
        "Should this function take a step, or only say how steep it is?",
        ({"X @ dZ.T / m": "w - X @ dZ.T / m"}, {"np.sum(dZ) / m": "b - np.sum(dZ) / m"}),
    ),
    Mistake(
        "sum over the wrong axis",
        "{part} is added up along the wrong axis.",
        "Along which axis do the examples lie?",
        (
            {"X @ dZ.T": "np.sum(X * dZ, axis=0, keepdims=True)"},
            {"X @ dZ.T": "np.sum(X * dZ, axis=0)"},
            {"X @ dZ.T": "np.sum(X * dZ, axis=0)[:, None]"},
            {"X @ dZ.T / m": "np.mean(X * dZ, axis=0)"},
        ),
    ),
    Mistake(
        "sum over the wrong axis or none",
        "{part} is not one number but one for each example.",
        "Along which axis do the examples lie, and what adds them up?",
        (
            {"np.sum(dZ)": "dZ"},
            {"np.sum(dZ)": "np.sum(dZ, axis=0)"},
            {"np.sum(dZ) / m": "dZ"},
            {"np.sum(dZ) / m": "np.mean(dZ, axis=0)"},
            {"-np.mean(": "-("},
            {"np.log(1.0 - safe))": "np.log(1.0 - safe), axis=0)"},
            {"-np.mean(": "-1 / m * ("},
            {MEAN: f"-({LOSS})[0]"},
            {MEAN: f"-({LOSS})[0] / m"},
            {MEAN: "-(np.sum(Y * np.log(safe)) + (1.0 - Y) * np.log(1.0 - safe)) / m"},
            {MEAN: "-np.sum(Y * np.log(safe)) / m + (1.0 - Y) * np.log(1.0 - safe)"},
        ),
    ),
    Mistake(
        "summed to a single number",
        "{part} is added up until a single number is left.",
        "How many weights are there, and how many slopes does that make?",
        (
            {"X @ dZ.T": "np.sum(X @ dZ.T)"},
            {"X @ dZ.T / m": "np.mean(X * dZ)"},
            {"X @ dZ.T / m": "np.mean(X @ dZ.T)"},
            {"X @ dZ.T": "np.sum(X * dZ, keepdims=True)"},
        ),
    ),
    Mistake(
        "w not transposed",
        "A matrix product has one column on the left and many rows on the right.",
        "What shapes do the two have, and which of them must be transposed?",
        ({"w.T @ X": "w @ X"}, {"w.T @ X": "w @ X.T"}),
    ),
    Mistake(
        "dZ not transposed",
        "A matrix product has many columns on the left and one row on the right.",
        "What shapes do the two have, and which of them must be transposed?",
        ({"X @ dZ.T": "X @ dZ"}, {"X @ dZ.T": "X.T @ dZ"}),
    ),
    Mistake(
        "wrong order in a product",
        "A matrix product has m columns on the left and n_x rows on the right.",
        "What shapes do the two have, and in which order do they fit?",
        ({"w.T @ X": "X @ w"}, {"X @ dZ.T": "dZ @ X"}),
    ),
    Mistake(
        "X transposed",
        "A matrix product has n_x columns on the left and m rows on the right.",
        "What shapes do the two have, and which of them should not be transposed?",
        ({"w.T @ X": "w.T @ X.T"}, {"X @ dZ.T": "X.T @ dZ.T"}),
    ),
    Mistake(
        "column against row",
        "{part} comes out as if each number of a column had met each number of a row.",
        "Which of the two is a column, and should it be one?",
        (
            {"w.T @ X": "X.T @ w"},
            {"w.T @ X": "X.T @ w", "dZ.T": "dZ"},
            {"X @ dZ.T / m": "(X @ A.T - Y) / m"},
            {"X @ dZ.T": "X @ (A.T - Y)"},
            *(
                {MEAN: f"-{f}(Y.T * np.log(safe) + (1 - Y).T * np.log(1 - safe)){end}"}
                for f, end in (("np.mean", ""), ("np.sum", " / m"), ("", " / m"))
            ),
        ),
    ),
    Mistake(
        "bias forgotten",
        "{part} comes out as if `b` were 0.",
        "What goes into Z besides the weights and X?",
        ({"w.T @ X + b": "w.T @ X"},),
    ),
    Mistake(
        "bias subtracted",
        "{part} comes out as if `b` had the other sign.",
        "With which sign does the bias enter Z?",
        ({"w.T @ X + b": "w.T @ X - b"},),
    ),
    Mistake(
        "sigmoid forgotten",
        "{part} is computed from Z as it is.",
        "What squashes Z into a probability?",
        ({"sigmoid(w.T @ X + b)": "(w.T @ X + b)"}, {"A - Y": "w.T @ X + b - Y"}),
    ),
    Mistake(
        "sigmoid twice",
        "{part} is computed from answers that were squashed twice.",
        "How many times should Z go through the sigmoid?",
        ({"sigmoid(w.T @ X + b)": "sigmoid(sigmoid(w.T @ X + b))"},),
    ),
    Mistake(
        "sign of Z flipped",
        "{part} is computed with 1 - A in place of A.",
        "With which sign does Z enter the sigmoid?",
        ({"A = sigmoid(w.T @ X + b)": "A = 1 - sigmoid(w.T @ X + b)"},),
    ),
    Mistake(
        "bias outside the sigmoid",
        "{part} comes out as if `b` were added to the probabilities.",
        "Before or after squashing: where does the bias belong?",
        ({"sigmoid(w.T @ X + b)": "sigmoid(w.T @ X) + b"},),
    ),
    Mistake(
        "bias inside the product",
        "{part} comes out as if `b` were multiplied by the weights.",
        "What is multiplied in Z, and what is only added?",
        ({"w.T @ X + b": "w.T @ (X + b)"}, {"w.T @ X + b": "w.T @ X * b"}),
    ),
    Mistake(
        "another function in place of the sigmoid",
        "{part} is computed with another function in place of the sigmoid.",
        "Which function squashes Z into a probability?",
        (
            {"sigmoid(w.T @ X + b)": "np.tanh(w.T @ X + b)"},
            {"sigmoid(w.T @ X + b)": "(np.tanh(w.T @ X + b) + 1) / 2"},
            {"sigmoid(w.T @ X + b)": "np.maximum(0, w.T @ X + b)"},
            {"sigmoid(w.T @ X + b)": "np.exp(w.T @ X + b)"},
            {"sigmoid(w.T @ X + b)": "np.exp(-(w.T @ X + b))"},
        ),
    ),
    Mistake(
        "answers in place of probabilities",
        "{part} is built on answers of 0 and 1, not on probabilities.",
        "What is lost when 0.6 and 0.9 become the same?",
        ({"A - Y": "(A > 0.5) - Y"}, {"np.clip(A,": "np.clip(A > 0.5,"}),
    ),
    Mistake(
        "first examples only",
        "{part} leaves out all but the first examples.",
        "How many times does the loop run, and what ends it?",
        tuple(
            {"dZ = A - Y": f"k = {k}; dZ = (A - Y)[:, :k]; X[0, k - 1]; X = X[:, :k]; m = {m}"}
            for k, m in (("1", "m"), ("1", "1"), ("len(X)", "m"), ("len(X)", "k"))
        )
        + tuple(
            {"np.mean(": "(", "np.log(1.0 - safe))": f"np.log(1.0 - safe)){some}"}
            for some in ("[0, 0]", "[0, 0] / m", "[0, :len(X)].sum() / m")
        ),
    ),
    Mistake(
        "example left out",
        "{part} leaves out one of the examples.",
        "Where do you start counting, and where do you stop?",
        tuple(
            {"dZ = A - Y": f"dZ = (A - Y)[:, {some}]; X = X[:, {some}]"} for some in (":-1", "1:")
        ),
    ),
    Mistake(
        "overwritten, not added up",
        "{part} comes from the last example only.",
        "Is each example added to those before, or does it take their place?",
        (
            *({"dZ = A - Y": f"dZ = (A - Y)[:, -1:]; X = X[:, -1:]; m = {m}"} for m in ("m", "1")),
            *({"X @ dZ.T / m": f"X[:, -1:] * dZ[0, -1] / {m}"} for m in ("m", "1")),
            *({"np.sum(dZ) / m": f"dZ[0, -1] / {m}"} for m in ("m", "1")),
            *({MEAN: f"-({LOSS})[0, -1] / {m}"} for m in ("m", "1")),
        ),
    ),
    Mistake(
        "divided inside the loop",
        "{part} is divided by m again with each example.",
        "When is the sum complete, so that it can become a mean?",
        (
            {
                "dw = X @ dZ.T / m": "dw = 0 * w\n"
                "    for i in range(m): dw = (dw + X[:, [i]] * dZ[0, i]) / m"
            },
            {"db = np.sum(dZ) / m": "db = 0.0\n    for i in range(m): db = (db + dZ[0, i]) / m"},
            {
                "    dZ": f"    losses = ({LOSS})[0]\n    cost = 0.0\n"
                "    for i in range(m): cost = (cost - losses[i]) / m\n    dZ"
            },
        ),
    ),
    Mistake(
        "sign inside the logarithm",
        "{part} takes the logarithm of 1 + A.",
        "What is the probability of the other answer?",
        ({"1.0 - safe": "1.0 + safe"},),
    ),
    Mistake(
        "logarithm forgotten",
        "{part} is made of probabilities without a logarithm.",
        "What makes a sure and wrong answer cost a lot?",
        ({"np.log(": "("},),
    ),
    Mistake(
        "logarithm forgotten in one term",
        "{part} lacks a logarithm in one of its two halves.",
        "What does each half take the logarithm of?",
        ({"np.log(1.0 - safe)": "(1.0 - safe)"}, {"np.log(safe)": "safe"}),
    ),
    Mistake(
        "brackets in the cost",
        "{part} comes out as if brackets were missing or in the wrong place.",
        "What is each logarithm taken of, and what is it multiplied by?",
        (
            {"np.log(1.0 - safe)": "(1.0 - np.log(safe))"},
            {"np.log(1.0 - safe)": "np.log(1.0) - safe"},
            {"np.log(1.0 - safe)": "np.log(1.0) - np.log(safe)"},
            {"(1.0 - Y) *": "1.0 - Y *"},
        ),
    ),
    Mistake(
        "1/m on one term",
        "{part} has only one of its two halves divided by the number of examples.",
        "What is the mean taken of, and do your brackets say so?",
        (
            {MEAN: "-(np.sum(Y * np.log(safe)) / m + np.sum((1.0 - Y) * np.log(1.0 - safe)))"},
            {MEAN: "-(np.sum(Y * np.log(safe)) + np.sum((1.0 - Y) * np.log(1.0 - safe)) / m)"},
            {MEAN: "-np.sum(Y * np.log(safe)) / m + np.sum((1.0 - Y) * np.log(1.0 - safe))"},
        ),
    ),
    Mistake(
        "same probability in both terms",
        "{part} uses the same probability for both labels.",
        "If A is the probability of 1, what is that of 0?",
        ({"np.log(1.0 - safe)": "np.log(safe)"}, {"np.log(safe)": "np.log(1.0 - safe)"}),
    ),
    Mistake(
        "label forgotten in one term",
        "{part} counts one of its halves for every example.",
        "For which label should each half count?",
        (
            {"(1.0 - Y) * np.log(1.0 - safe)": "np.log(1.0 - safe)"},
            {"Y * np.log(safe)": "np.log(safe)"},
        ),
    ),
    Mistake(
        "same label in both terms",
        "{part} gives both of its halves the same factor.",
        "Which half should count where the label is 0?",
        (
            {"(1.0 - Y) *": "Y *"},
            {"Y * np.log(safe)": "(1 - Y) * np.log(safe)"},
            {LOSS: "np.log(safe) + np.log(1 - safe)"},
        ),
    ),
    Mistake(
        "another logarithm",
        "{part} uses another logarithm.",
        "Which logarithm of e is 1?",
        ({"np.log(": "np.log2("}, {"np.log(": "np.log10("}, {"np.log(": "np.log1p("}),
    ),
    Mistake(
        "term missing",
        "{part} counts only the examples with one of the two labels.",
        "What should an example with the other label cost?",
        ({" + (1.0 - Y) * np.log(1.0 - safe)": ""}, {"Y * np.log(safe) + ": ""}),
    ),
    Mistake(
        "terms subtracted",
        "{part} subtracts the loss for one label from the loss for the other.",
        "Can one example make up for what another costs?",
        ({") + (1.0 - Y)": ") - (1.0 - Y)"}, {"Y * np.log(safe) +": "-Y * np.log(safe) +"}),
    ),
    Mistake(
        "terms exchanged",
        "{part} is high where it should be low.",
        "For which label should an answer near 1 cost nothing?",
        (
            {"np.log(safe)": "np.log(1 - safe)", "np.log(1.0 - safe)": "np.log(safe)"},
            {"Y * np.log(safe)": "(1 - Y) * np.log(safe)", "(1.0 - Y) *": "Y *"},
        ),
    ),
    Mistake(
        "labels and answers exchanged",
        "{part} takes the logarithm of the labels.",
        "What is the logarithm of 0, and which of `A` and `Y` should never be 0?",
        (
            {
                "np.clip(A, EPSILON": "np.clip(Y, EPSILON",
                "Y * np.log(safe) + (1.0 - Y) *": "A * np.log(safe) + (1 - A) *",
            },
        ),
    ),
    Mistake(
        "squared error",
        "{part} is made from the squares of the errors.",
        "Which loss does this page use?",
        (
            *({MEAN: f"np.{f}((A - Y) ** 2)"} for f in ("mean", "sum")),
            *({MEAN: f"np.{f}((A - Y) ** 2) / 2"} for f in ("mean", "sum")),
            {MEAN: "np.sqrt(np.mean((A - Y) ** 2))"},
        ),
    ),
    Mistake(
        "labels of -1 and 1",
        "{part} is made for labels of -1 and 1.",
        "Which two numbers are the labels of this page?",
        (
            {MEAN: "np.mean(np.log(1 + np.exp(-Y * (w.T @ X + b))))"},
            {MEAN: "np.mean(np.maximum(0, 1 - Y * (w.T @ X + b)))"},
        ),
    ),
    Mistake(
        "absolute error",
        "{part} is made of the distances between answers and labels.",
        "Which loss does this page use?",
        ({MEAN: "np.mean(np.abs(A - Y))"}, {MEAN: "np.sum(np.abs(A - Y))"}),
    ),
    Mistake(
        "mean error",
        "{part} adds up errors, so that too high and too low cancel.",
        "Which loss does this page use?",
        ({MEAN: "np.mean(A - Y)"}, {MEAN: "np.mean(Y - A)"}, {MEAN: "np.sum(A - Y)"}),
    ),
    Mistake(
        "share of wrong answers",
        "{part} counts right or wrong answers.",
        "Which loss does this page use?",
        ({MEAN: "np.mean((A > 0.5) != Y)"}, {MEAN: "np.mean((A > 0.5) == Y)"}),
    ),
    Mistake(
        "no clipping",
        "{part} becomes infinite, or not a number, when an answer is rounded to 0 or 1.",
        "What keeps the logarithm away from 0?",
        (
            {"np.clip(A, EPSILON, 1.0 - EPSILON)": "A"},
            {
                "np.clip(A, EPSILON, 1.0 - EPSILON)": "A",
                "Y * np.log(safe) + (1.0 - Y) * np.log(1.0 - safe)": (
                    "np.where(Y == 1, np.log(A), np.log(1 - A))"
                ),
            },
            {"np.clip(A, EPSILON, 1.0 - EPSILON)": "np.clip(A, 0, 1 - EPSILON)"},
            {"np.clip(A, EPSILON, 1.0 - EPSILON)": "np.clip(A, EPSILON, 1)"},
        ),
    ),
    Mistake(
        "clipped too much",
        "{part} is too small where the answers are very sure and wrong.",
        "How close to 0 and 1 may A come before it is clipped?",
        (
            *({"EPSILON": str(far)} for far in (0.1, 0.05, 0.01, 1e-3, 1e-4, 1e-5)),
            *({"A - Y": f"np.clip(A, {far}, 1 - {far}) - Y"} for far in (0.1, 0.05, 0.01)),
        ),
    ),
)
HINTS = Hints(
    "For each example there is an answer and a label. Which one line turns them into the errors "
    "from which both slopes are made?",
    r"$$A = \sigma(w^T X + b), \quad dZ = A - Y, \quad dw = \tfrac1m X \, dZ^T, \quad "
    r"db = \tfrac1m \sum_i dz^{(i)}$$ and the cost $J$ as above, from a clipped copy of $A$.",
    "`A`, `dZ`: $(1, m)$. `dw`: $(n_x, m)$ times $(m, 1)$ is $(n_x, 1)$. `db` and the cost: plain "
    "numbers, a sum and a mean over the $m$ examples.",
)
PROPAGATE = Exercise(
    "propagate",
    propagate,
    _cases,
    parts=("dw", "db", "cost"),
    mistakes=MISTAKES,
    properties=(_slopes_belong_to_the_cost, _pays_for_sure_and_wrong_answers),
    hints=HINTS,
)
