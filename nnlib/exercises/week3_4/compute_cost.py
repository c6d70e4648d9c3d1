"""The mean of the cross-entropy loss."""

import re
from dataclasses import replace
from typing import Any

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Function, Hints, Mistake
from nnlib.exercises.week2_4 import PROPAGATE
from nnlib.exercises.week3_4.again import again
from nnlib.exercises.week3_4.draws import draw_examples, sizes
from nnlib.network import EPSILON


def compute_cost(A2: Array, Y: Array) -> Any:
    """Average the cross-entropy loss over the examples."""
    safe = np.clip(A2, EPSILON, 1.0 - EPSILON)
    return -np.mean(Y * np.log(safe) + (1.0 - Y) * np.log(1.0 - safe))


def _cases(rng: np.random.Generator) -> list[Case]:
    drawn = [Case(_draw(rng, m)) for *_, m in sizes(rng)]
    half = np.full((1, 4), 0.5), np.array([[1.0, 0.0, 0.0, 1.0]])
    return [
        *drawn,
        Case(_draw(rng, 30), "many examples"),
        Case(_draw(rng, 1), "a single example, of label 1"),
        Case((rng.uniform(0.1, 0.9, (1, 1)), np.zeros((1, 1))), "a single example, of label 0"),
        Case(half, "probabilities of one half"),
        Case((np.array([[0.98, 0.01, 0.97]]), np.array([[1.0, 0.0, 1.0]])), "good answers"),
        _sure(6e-6),
        _sure(0.0),
    ]


def _draw(rng: np.random.Generator, m: int) -> tuple[Array, Array]:
    """Draw probabilities that are neither sure nor one half, and labels."""
    return rng.choice([0.02, 0.54], (1, m)) + 0.44 * rng.random((1, m)), draw_examples(rng, 1, m)[1]


def _sure(gap: float) -> Case:
    """Return answers that are sure, two of them wrong; clipping may show in the cost a little."""
    A2, Y = np.array([[1.0 - gap, 1.0 - gap, gap, gap, gap]]), np.array([[1.0, 0, 1, 0, 0]])
    if gap:
        return Case((A2, Y), "very sure answers", rtol=0.01)
    return Case((A2, Y), "answers that are rounded to 0 and 1", finite_only=("",))


def _pays_for_sure_and_wrong_answers(function: Function, rng: np.random.Generator) -> str:
    """Ask for a high cost where A2 is rounded, which clipping anywhere near 0 and 1 gives."""
    if 4 < function(*_sure(0.0).arguments) < 1000:
        return ""
    return "The cost is far off when A2 is rounded to 0 or 1. What do you put in place of log 0?"


def _costs_nothing_to_be_sure_and_right(function: Function, rng: np.random.Generator) -> str:
    """Ask for a cost of nearly 0 where A2 is rounded to the labels themselves."""
    Y = np.array([[1.0, 0.0, 0.0]])
    if abs(function(Y.copy(), Y)) < 1e-5:
        return ""
    return "The cost is not 0 where A2 and Y are the same. What do you put in place of log 0?"


ONES, ZEROS = "Y * np.log(safe)", "(1.0 - Y) * np.log(1.0 - safe)"
LOSS = f"{ONES} + {ZEROS}"
MEAN = f"-np.mean({LOSS})"
CLIPPED = "np.clip(A2, EPSILON, 1.0 - EPSILON)"
LOOP = (
    f"losses = ({LOSS})[0]\n    cost = 0.0\n    for i in range(Y.shape[1]): {{step}}\n"
    "    return cost"
)


def _numbered(words: str) -> str:
    """Call the answers ``A2``, which were ``A`` in week 2."""
    return re.sub(r"\bA\b", "A2", words)


KNOWN = [
    replace(mistake, says=_numbered(mistake.says), asks=_numbered(mistake.asks))
    for mistake in PROPAGATE.mistakes
]
MISTAKES = (
    replace(
        again(KNOWN, "1/m missing", {"np.mean(": "np.sum("}),
        asks="The cost is a mean over m examples: where does m come in, and which axis of `Y` "
        "counts them?",
    ),
    again(KNOWN, "1/m twice", {MEAN: f"{MEAN} / Y.size"}),
    again(KNOWN, "multiplied by m", {MEAN: f"{MEAN} * Y.size * Y.size"}),
    Mistake(
        "sign flipped and 1/m missing",
        "{part} has the wrong sign and is m times too large.",
        "What sign should a loss have, and where does m come in?",
        ({"-np.mean(": "np.sum("},),
    ),
    Mistake(
        "another count in place of m",
        "{part} is divided by a number that is not the number of examples.",
        "What does the formula divide by, and which axis counts it?",
        tuple(
            {MEAN: f"-np.sum({LOSS}) / {n}"}
            for n in (
                *("(Y.size - 1)", "max(Y.size - 1, 1)", "(Y.size + 1)", "np.sum(Y)"),
                *("np.sum(1 - Y)", "(2 * Y.size)", "100", "400", "1000", "209"),
            )
        ),
    ),
    again(KNOWN, "sign of the cost flipped", {"-np.mean(": "np.mean("}),
    again(
        KNOWN,
        "sum over the wrong axis or none",
        {"-np.mean(": "-("},
        {"np.log(1.0 - safe))": "np.log(1.0 - safe), axis=0)"},
        {"np.log(1.0 - safe))": "np.log(1.0 - safe), axis=0, keepdims=True)"},
        {MEAN: f"-1 / Y.size * ({LOSS})"},
        {MEAN: f"-({LOSS})[0]"},
        {MEAN: f"-({LOSS})[0] / Y.size"},
        {MEAN: f"-(np.sum({ONES}) + {ZEROS}) / Y.size"},
        {MEAN: f"-(np.mean({ONES}) + {ZEROS})"},
        {MEAN: f"-np.sum({ONES}) / Y.size + {ZEROS}"},
    ),
    again(
        KNOWN,
        "column against row",
        *(
            {MEAN: f"-{f}(Y.T * np.log(safe) + (1 - Y).T * np.log(1 - safe)){end}"}
            for f, end in (("np.mean", ""), ("np.sum", " / Y.size"), ("", ""), ("", " / Y.size"))
        ),
    ),
    Mistake(
        "nothing transposed in a product",
        "A matrix product has one row on the left and one on the right.",
        "What shapes do the two have, and which of them must be transposed?",
        (
            {MEAN: "-(Y @ np.log(safe) + (1 - Y) @ np.log(1 - safe)) / Y.size"},
            {MEAN: "-(np.dot(Y, np.log(safe)) + np.dot(1 - Y, np.log(1 - safe))) / Y.size"},
            {MEAN: "-(np.log(safe) @ Y + np.log(1 - safe) @ (1 - Y)) / Y.size"},
        ),
    ),
    again(
        KNOWN,
        "first examples only",
        {MEAN: f"-({LOSS})[0, 0]"},
        {MEAN: f"-({LOSS})[0, 0] / Y.size"},
    ),
    again(
        KNOWN,
        "example left out",
        *(
            {MEAN: f"-np.{f}(({LOSS})[0, {some}]){end}"}
            for some in (":-1", "1:")
            for f, end in (("sum", " / Y.size"), ("sum", " / max(Y.size - 1, 1)"))
        ),
    ),
    again(
        KNOWN,
        "overwritten, not added up",
        {MEAN: f"-({LOSS})[0, -1]"},
        {MEAN: f"-({LOSS})[0, -1] / Y.size"},
    ),
    again(
        KNOWN,
        "divided inside the loop",
        {f"return {MEAN}": LOOP.format(step="cost = (cost - losses[i]) / Y.size")},
    ),
    again(KNOWN, "sign inside the logarithm", {"1.0 - safe)": "1.0 + safe)"}),
    again(
        KNOWN,
        "logarithm forgotten",
        {"np.log(": "("},
        {MEAN: "-np.log(np.mean(Y * safe + (1.0 - Y) * (1.0 - safe)))"},
        {MEAN: "np.mean(Y * safe + (1.0 - Y) * (1.0 - safe))"},
    ),
    again(
        KNOWN,
        "logarithm forgotten in one term",
        {"np.log(1.0 - safe)": "(1.0 - safe)"},
        {"np.log(safe)": "safe"},
    ),
    again(
        KNOWN,
        "brackets in the cost",
        {"np.log(1.0 - safe)": "(1.0 - np.log(safe))"},
        {"np.log(1.0 - safe)": "np.log(1.0) - safe"},
        {"np.log(1.0 - safe)": "np.log(1.0) - np.log(safe)"},
        {"(1.0 - Y) *": "1.0 - Y *"},
    ),
    again(
        KNOWN,
        "1/m on one term",
        {MEAN: f"-(np.mean({ONES}) + np.sum({ZEROS}))"},
        {MEAN: f"-(np.sum({ONES}) + np.mean({ZEROS}))"},
    ),
    Mistake(
        "minus on one term",
        "{part} subtracts the loss for one label from the loss for the other.",
        "What does the minus sign belong to, and do your brackets say so?",
        (
            {MEAN: f"-np.mean({ONES}) + np.mean({ZEROS})"},
            {MEAN: f"-np.sum({ONES}) / Y.size + np.sum({ZEROS})"},
            {MEAN: f"np.mean({ONES} - {ZEROS})"},
            {MEAN: f"-np.sum({ONES}) + np.sum({ZEROS})"},
        ),
    ),
    again(
        KNOWN,
        "same probability in both terms",
        {"np.log(1.0 - safe)": "np.log(safe)"},
        {"np.log(safe)": "np.log(1.0 - safe)"},
    ),
    again(
        KNOWN,
        "label forgotten in one term",
        {ZEROS: "np.log(1.0 - safe)"},
        {ONES: "np.log(safe)"},
    ),
    again(
        KNOWN,
        "same label in both terms",
        {"(1.0 - Y) *": "Y *"},
        {ONES: "(1 - Y) * np.log(safe)"},
        {LOSS: "np.log(safe) + np.log(1 - safe)"},
    ),
    again(
        KNOWN,
        "another logarithm",
        {"np.log(": "np.log2("},
        {"np.log(": "np.log10("},
        {"np.log(": "np.log1p("},
    ),
    again(KNOWN, "term missing", {f" + {ZEROS}": ""}, {f"{ONES} + ": ""}),
    Mistake(
        "term missing, and 1/m",
        "{part} counts only the examples with one of the two labels, and adds up what they cost.",
        "What should an example with the other label cost, and what makes a mean of a sum?",
        ({MEAN: f"-np.sum({ONES})"}, {MEAN: f"-np.sum({ZEROS})"}),
    ),
    again(
        KNOWN,
        "terms exchanged",
        {"np.log(safe)": "np.log(1 - safe)", "np.log(1.0 - safe)": "np.log(safe)"},
    ),
    again(
        KNOWN,
        "labels and answers exchanged",
        {
            "np.clip(A2, EPSILON": "np.clip(Y, EPSILON",
            f"{ONES} + (1.0 - Y) *": "A2 * np.log(safe) + (1 - A2) *",
        },
        {
            "np.clip(A2, EPSILON": "np.clip(Y, EPSILON",
            MEAN: "-np.sum(A2 * np.log(safe) + (1 - A2) * np.log(1 - safe))",
        },
    ),
    Mistake(
        "answers in place of the labels",
        "{part} is computed from the answers alone.",
        "What should the answers be compared with?",
        ({LOSS: "safe * np.log(safe) + (1.0 - safe) * np.log(1.0 - safe)"},),
    ),
    again(
        KNOWN,
        "squared error",
        *({MEAN: f"np.{f}((A2 - Y) ** 2)"} for f in ("mean", "sum")),
        *({MEAN: f"np.{f}((A2 - Y) ** 2) / 2"} for f in ("mean", "sum")),
        {MEAN: "np.sqrt(np.mean((A2 - Y) ** 2))"},
    ),
    again(
        KNOWN,
        "absolute error",
        {MEAN: "np.mean(np.abs(A2 - Y))"},
        {MEAN: "np.sum(np.abs(A2 - Y))"},
    ),
    again(
        KNOWN,
        "mean error",
        *({MEAN: f"np.{f}"} for f in ("mean(A2 - Y)", "mean(Y - A2)", "sum(A2 - Y)")),
    ),
    again(
        KNOWN,
        "share of wrong answers",
        {MEAN: "np.mean((A2 > 0.5) != Y)"},
        {MEAN: "np.mean((A2 > 0.5) == Y)"},
    ),
    Mistake(
        "answers rounded",
        "{part} is built on answers of 0 and 1, not on probabilities.",
        "What is lost when 0.6 and 0.9 become the same?",
        ({"np.clip(A2,": "np.clip(A2 > 0.5,"}, {"np.clip(A2,": "np.clip(np.round(A2, 1),"}),
    ),
    Mistake(
        "sigmoid twice",
        "{part} is computed from answers that were squashed once more.",
        "Is `A2` a probability already?",
        ({"np.clip(A2,": "np.clip(1 / (1 + np.exp(-A2)),"},),
    ),
    again(
        KNOWN,
        "no clipping",
        {CLIPPED: "A2"},
        {CLIPPED: "A2", LOSS: "np.where(Y == 1, np.log(A2), np.log(1 - A2))"},
        {CLIPPED: "np.clip(A2, 0, 1 - EPSILON)"},
        {CLIPPED: "np.clip(A2, EPSILON, 1)"},
    ),
    again(
        KNOWN,
        "clipped too much",
        *({"EPSILON": str(far)} for far in (0.1, 0.05, 0.01, 1e-3, 1e-4, 1e-5)),
    ),
)
HINTS = Hints(
    "Each example costs $-\\log$ of the probability that the answer gave to its true label. How "
    "does `Y` choose between $a$ and $1 - a$, and what makes one number of all losses?",
    r"$$J = -\frac1m \sum_i \Big( y^{(i)} \log a^{[2](i)} + (1 - y^{(i)}) \log (1 - a^{[2](i)}) "
    r"\Big)$$ with a copy of $a^{[2]}$ that is clipped, so that no logarithm is infinite.",
    "`A2`, `Y` and the losses: $(1, m)$. Their mean is a plain number.",
)
COMPUTE_COST = Exercise(
    "compute_cost",
    compute_cost,
    _cases,
    mistakes=MISTAKES,
    properties=(_pays_for_sure_and_wrong_answers, _costs_nothing_to_be_sure_and_right),
    hints=HINTS,
)
