"""The linear step of a layer, backward."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake
from nnlib.exercises.week2_4.propagate import MISTAKES as ONE_UNIT
from nnlib.exercises.week3_4.again import again
from nnlib.exercises.week3_4.backward_mistakes import MISTAKES as TWO_LAYERS
from nnlib.exercises.week4_1.draws import LinearCache, linear_steps


def linear_backward(dZ: Array, linear_cache: LinearCache) -> tuple[Array, Array, Array]:
    """Return ``dA_prev``, ``dW`` and ``db``."""
    A_prev, W, _ = linear_cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db


def _cases(rng: np.random.Generator) -> list[Case]:
    drawn = [(about, _slopes(rng, step), step) for about, step in linear_steps(rng)]
    _, dZ, step = drawn[0]
    kinds = [*drawn, ("`dZ` of 0", 0 * dZ, step), ("a large `dZ`", 1000 * dZ, step)]
    return [Case((dZ, step), about) for about, dZ, step in kinds]


def _slopes(rng: np.random.Generator, step: LinearCache) -> Array:
    A_prev, W, _ = step
    return rng.normal(size=(len(W), A_prev.shape[1]))


CACHE, M = "A_prev, W, _ = linear_cache", "m = A_prev.shape[1]"
DW, DB, BACK = "dZ @ A_prev.T / m", "np.sum(dZ, axis=1, keepdims=True) / m", "W.T @ dZ"
Z = "(W @ A_prev + linear_cache[2])"
RETURNED = "dA_prev, dW, db"

# A form that changes two parts serves for each of them, too.
MEANS = (
    again(ONE_UNIT, "1/m missing", {M: "m = 1"}),
    Mistake(
        "1/m where it does not belong",
        "{part} is m times too small.",
        "Which of the three things are means over the examples, and which is not?",
        ({BACK: f"{BACK} / m"}, {M: f"{M}\n    dZ = dZ / m"}),
    ),
    again(ONE_UNIT, "1/m twice", {M: f"{M} ** 2"}),
    again(ONE_UNIT, "multiplied by m", {M: "m = 1 / A_prev.shape[1]"}, {BACK: f"{BACK} * m"}),
    again(ONE_UNIT, "sign flipped and 1/m missing", {M: "m = -1"}),
    Mistake(
        "inputs counted in place of examples",
        "{part} is divided by the number of inputs of the layer, not by the number of examples.",
        "Which axis of `A_prev` counts the examples?",
        ({M: "m = len(A_prev)"}, {BACK: f"{BACK} / len(A_prev)"}),
    ),
    Mistake(
        "units counted in place of examples",
        "{part} is divided by the number of units, not by the number of examples.",
        "Which axis of `dZ` counts the examples?",
        ({M: "m = len(dZ)"}, {BACK: f"{BACK} / len(dZ)"}),
    ),
    Mistake(
        "another count in place of m",
        "{part} is divided by a number that is not the number of examples.",
        "What does the formula divide by, and which axis of `A_prev` counts it?",
        (
            *({M: f"{M} {more} 1"} for more in "-+"),
            *({M: f"m = {n}"} for n in ("A_prev.size", "dZ.size", "W.size", "100", "209", "400")),
        ),
    ),
)

BACKWARD = (
    Mistake(
        "dW in place of W",
        "{part} comes out as if the layer had `dW` for weights.",
        "What did `A_prev` meet on its way forward?",
        ({BACK: "dW.T @ dZ"},),
    ),
    Mistake(
        "W after a step",
        "{part} comes out as if `W` had taken a step before the errors went back.",
        "Which weights made the values that the errors are about?",
        tuple({BACK: f"(W - {a} * dW).T @ dZ"} for a in (1, 0.1, 0.01, 0.5)),
    ),
    Mistake(
        "W forgotten",
        "{part} comes out as if all weights were 1.",
        "What does `dZ` meet on its way back to the inputs?",
        ({BACK: "np.ones_like(W).T @ dZ"}, {BACK: "np.sum(dZ, axis=0, keepdims=True)"}),
    ),
    Mistake(
        "dZ in place of dA_prev",
        "{part} is `dZ` as it came.",
        "What does `dZ` meet on its way back to the inputs?",
        ({BACK: "dZ"},),
    ),
    Mistake(
        "errors forgotten",
        "{part} comes out as if every number of `dZ` were 1.",
        "What goes back to the inputs, besides weights?",
        ({BACK: "W.T @ np.ones_like(dZ)"}, {BACK: "W.T"}),
    ),
    Mistake(
        "Z in place of dZ",
        "{part} is built on Z where `dZ` belongs.",
        "What goes back through the weights: values, or slopes?",
        (
            {BACK: f"W.T @ {Z}"},
            {BACK: "W.T @ (W @ A_prev)"},
            {"dZ @ A_prev.T": f"{Z} @ A_prev.T"},
            {DB: f"np.sum({Z}, axis=1, keepdims=True) / m"},
        ),
    ),
    Mistake(
        "slope of the layer before",
        "{part} holds a slope of the layer before already.",
        "Does this function know which function the layer before uses, and does it have to?",
        tuple(
            {BACK: f"{BACK} * {slope}"}
            for slope in ("(1 - A_prev**2)", "A_prev * (1 - A_prev)", "(A_prev > 0)")
        ),
    ),
    Mistake(
        "input where it does not belong",
        "{part} holds `A_prev`, too.",
        "Which two things does its formula multiply?",
        ({BACK: f"{BACK} * A_prev"}, {BACK: f"{BACK} + A_prev"}),
    ),
    Mistake(
        "examples lost",
        "{part} holds one number for each input, not one for each input and example.",
        "Which of the three are about all examples together, and which is not?",
        (
            *({BACK: f"np.{f}({BACK}, axis=1, keepdims=True)"} for f in ("sum", "mean")),
            {BACK: "W.T @ db"},
        ),
    ),
)

MEETINGS = (
    again(
        TWO_LAYERS,
        "m columns, not m rows",
        {"dZ @ A_prev.T": "dZ @ A_prev"},
        {"dZ @ A_prev.T": "A_prev @ dZ"},
        {"dZ @ A_prev.T": "dZ @ W.T"},
        {BACK: "dZ @ W"},
        {CACHE: "W, A_prev, _ = linear_cache"},
    ),
    again(
        TWO_LAYERS,
        "m rows, not m columns",
        {"dZ @ A_prev.T": "dZ.T @ A_prev.T"},
        {"dZ @ A_prev.T": "A_prev.T @ dZ.T"},
        {BACK: "W.T @ dZ.T"},
        {BACK: "W @ dZ.T"},
    ),
    Mistake(
        "inputs against units",
        "A matrix product has `n[l-1]` columns on the left and `n[l]` rows on the right.",
        "What shapes do the two have, and does each of them belong there as it is?",
        ({BACK: "W @ dZ"}, {"dZ @ A_prev.T": "A_prev.T @ dZ"}),
    ),
    Mistake(
        "units against inputs",
        "A matrix product has `n[l]` columns on the left and `n[l-1]` rows on the right.",
        "What shapes do the two have, and does each of them belong there as it is?",
        ({"dZ @ A_prev.T": "dZ.T @ A_prev"}, {BACK: "dZ.T @ W.T"}, {BACK: "W.T @ A_prev"}),
    ),
    again(
        TWO_LAYERS,
        "* in place of @",
        {BACK: "W.T * dZ"},
        {BACK: "W * dZ"},
        {BACK: "dZ * W"},
        {BACK: "dZ * W.T"},
        {DW: "np.sum(dZ * A_prev, axis=1, keepdims=True) / m"},
        *(
            {"dZ @ A_prev.T": product}
            for one, other in (("dZ", "A_prev"), ("A_prev", "dZ"))
            for product in (f"{one} * {other}", f"{one} * {other}.T", f"{one}.T * {other}")
        ),
    ),
    again(
        TWO_LAYERS,
        "output in place of input",
        {"dZ @ A_prev.T": f"dZ @ {Z}.T"},
        {"dZ @ A_prev.T": "dZ @ (W @ A_prev).T"},
    ),
    again(
        TWO_LAYERS,
        "input forgotten",
        {"dZ @ A_prev.T": "dZ @ np.ones_like(A_prev).T"},
        {DW: "dZ / m"},
        {DW: DB},
    ),
    Mistake(
        "dZ forgotten",
        "{part} is made from the inputs alone.",
        "What is each input multiplied by in the formula?",
        (
            {"dZ @ A_prev.T": "np.ones_like(dZ) @ A_prev.T"},
            {DW: "np.sum(A_prev, axis=1, keepdims=True) / m"},
            {DB: "np.sum(A_prev, axis=1, keepdims=True) / m"},
        ),
    ),
    Mistake(
        "weights where they do not belong",
        "{part} holds `W`, too.",
        "Which two things does its formula multiply?",
        ({DW: f"{DW} * W"}, {DW: f"{DW} + W"}),
    ),
)

SUMS = (
    again(
        TWO_LAYERS,
        "not summed over the examples",
        *(
            {DB: new}
            for new in (
                *("dZ", "dZ / m", "np.sum(dZ, axis=0) / m", "np.mean(dZ, axis=0)"),
                *("np.sum(dZ, axis=0, keepdims=True) / m", "np.mean(dZ, axis=0, keepdims=True)"),
                *("np.sum(dZ, axis=0)", "np.sum(dZ, axis=0, keepdims=True)"),
            )
        ),
    ),
    again(
        TWO_LAYERS,
        "summed to a single number",
        *(
            {DB: f"np.{f}"}
            for f in ("sum(dZ) / m", "mean(dZ)", "sum(dZ)", "sum(dZ, keepdims=True) / m")
        ),
        *({DW: f"np.{f}"} for f in ("sum(dZ @ A_prev.T) / m", "mean(dZ @ A_prev.T)")),
        {BACK: f"np.sum({BACK})"},
    ),
    again(
        TWO_LAYERS,
        "db from dW",
        *(
            {DB: f"np.{f}(dW, axis=1, keepdims=True){end}"}
            for f, end in (("sum", ""), ("sum", " / m"), ("mean", ""))
        ),
    ),
    again(
        ONE_UNIT,
        "example left out",
        *(
            {M: f"{M}\n    dZ = dZ * {some}"}
            for some in ("(np.arange(m) < m - 1)", "(np.arange(m) > 0)")
        ),
    ),
    again(
        ONE_UNIT,
        "overwritten, not added up",
        *({M: f"{M}\n    dZ = dZ * (np.arange(m) == m - 1){more}"} for more in ("", " * m")),
    ),
)

RETURNS = (
    again(
        ONE_UNIT,
        "step in place of the slope",
        *(
            {f"return {RETURNED}": f"return dA_prev, W - {a} * dW, linear_cache[2] - {a} * db"}
            for a in (1, 0.1, 0.01)
        ),
    ),
    Mistake(
        "values in place of slopes",
        "The result holds what came out of the cache.",
        "Which three slopes does the description ask for?",
        (
            {f"return {RETURNED}": "return A_prev, dW, db"},
            {f"return {RETURNED}": "return linear_cache"},
            {f"return {RETURNED}": "return dA_prev, W, linear_cache[2]"},
        ),
    ),
    Mistake(
        "not all three",
        "The result does not hold exactly the three slopes that are asked for.",
        "What do the weights need, what do the biases need, and what does the layer before need?",
        tuple(
            {f"return {RETURNED}": f"return {some}"}
            for some in ("dW, db", "dA_prev", "dA_prev, dW", "dA_prev, dW, db, linear_cache")
        ),
    ),
    Mistake(
        "in pairs",
        "The three slopes do not come back side by side.",
        "Which brackets does the description put around them?",
        tuple(
            {f"return {RETURNED}": f"return {some}"}
            for some in (
                "dA_prev, (dW, db)",
                "(dW, db), dA_prev",
                "[(dA_prev, dW, db)]",
                "(dA_prev, dW, db), linear_cache",
            )
        ),
    ),
    again(
        TWO_LAYERS,
        "dictionary in place of the list",
        {f"return {RETURNED}": 'return {"dA_prev": dA_prev, "dW": dW, "db": db}'},
    ),
    Mistake(
        "tuple read like a dictionary",
        "A tuple is asked for a place by a name.",
        "In which order does the cache hold its three arrays?",
        ({CACHE: f'linear_cache["A_prev"]\n    {CACHE}'},),
    ),
)

MISTAKES = (*MEANS, *BACKWARD, *MEETINGS, *SUMS, *RETURNS)
HINTS = Hints(
    "Three things went into Z: the inputs, the weights and the biases. How much does the cost "
    "change with each of them, and which of them are the same for all examples?",
    r"$$dW^{[l]} = \tfrac1m dZ^{[l]} A^{[l-1]T}, \quad db^{[l]} = \tfrac1m \sum_i dz^{[l](i)}, "
    r"\quad dA^{[l-1]} = W^{[l]T} dZ^{[l]}$$",
    "`dA_prev`: $(n^{[l-1]}, n^{[l]})$ times $(n^{[l]}, m)$, like `A_prev`. `dW`: "
    "$(n^{[l]}, m)$ times $(m, n^{[l-1]})$, like `W`. `db` is a column, like `b`.",
)
LINEAR_BACKWARD = Exercise(
    "linear_backward",
    linear_backward,
    _cases,
    parts=("dA_prev", "dW", "db"),
    mistakes=MISTAKES,
    hints=HINTS,
)
