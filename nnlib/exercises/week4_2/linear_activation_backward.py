"""A whole layer, backward."""

import inspect
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake
from nnlib.exercises.week3_4.again import again
from nnlib.exercises.week4_1.draws import LayerCache, whole_layers
from nnlib.exercises.week4_2 import linear_backward as linear
from nnlib.exercises.week4_2.linear_activation_forward import linear_activation_forward
from nnlib.exercises.week4_2.linear_backward import linear_backward


def linear_activation_backward(dA: Array, cache: LayerCache) -> tuple[Array, Array, Array]:
    """Return ``dA_prev``, ``dW`` and ``db``."""
    linear_cache, (A, g) = cache
    dZ = dA * g.slope(A)
    return linear_backward(dZ, linear_cache)


def _cases(rng: np.random.Generator) -> list[Case]:
    layers = [(about, linear_activation_forward(*step, g)) for about, step, g in whole_layers(rng)]
    drawn = [(about, rng.normal(size=A.shape), cache) for about, (A, cache) in layers]
    _, dA, cache = drawn[0]
    kinds = [*drawn, ("`dA` of 0", 0 * dA, cache), ("a large `dA`", 1000 * dA, cache)]
    return [Case((dA, cache), about) for about, dA, cache in kinds]


CACHE, SLOPE, DZ = "linear_cache, (A, g) = cache", "g.slope(A)", "dA * g.slope(A)"
CALL = "linear_backward(dZ, linear_cache)"
INPUT, Z = "linear_cache[0]", "(linear_cache[1] @ linear_cache[0] + linear_cache[2])"


def _in_full(form: Mapping[str, str]) -> Mapping[str, str]:
    """Return the form in which the linear step is written out, and a mistake made in that."""
    text = inspect.getsource(linear_backward).split('"""')[2].strip()
    for old, new in form.items():
        text = text.replace(old, new)
    return {f"return {CALL}": text}


def _linear(name: str, *forms: Mapping[str, str]) -> Mistake:
    """Return a mistake of the linear step, made where it is written out or in another form."""
    mistake = next(mistake for mistake in linear.MISTAKES if mistake.name == name)
    return replace(mistake, forms=(*map(_in_full, mistake.forms), *forms))


ACTIVATION = (
    Mistake(
        "slope forgotten",
        "{part} comes out as if the function of the layer had the slope 1 everywhere.",
        "What does the chain rule multiply by to get from A to Z?",
        (
            {f" * {SLOPE}": ""},
            {CALL: f"linear_backward(dA, linear_cache)[0], *{CALL}[1:]"},
            {CALL: f"{CALL}[0], *linear_backward(dA, linear_cache)[1:]"},
        ),
    ),
    Mistake(
        "slope of Z in place of A",
        "{part} comes out as if the slope were computed from Z.",
        "Of what is `slope` a function, as the page writes it?",
        ({SLOPE: f"g.slope({Z})"}, {SLOPE: f"(1 - {Z}**2)"}, {SLOPE: f"{Z} * (1 - {Z})"}),
    ),
    Mistake(
        "value in place of the slope",
        "{part} is built on how high the curve of each unit is, not on how steep.",
        "What does the chain rule multiply by to get from A to Z?",
        ({SLOPE: "A"}, {SLOPE: "g(A)"}, {SLOPE: Z}),
    ),
    *(
        Mistake(
            f"{name} hard-coded",
            f"{{part}} comes out as if every layer used {function}.",
            "Where does the cache say which function the layer uses?",
            tuple({SLOPE: slope} for slope in slopes),
        )
        for name, function, slopes in (
            ("ReLU", "`RELU`", ("(A > 0)",)),
            ("sigmoid", "the sigmoid", ("A * (1 - A)", f"(s := 1 / (1 + np.exp(-{Z}))) * (1 - s)")),
            ("tanh", "`TANH`", ("(1 - A**2)", f"(1 - np.tanh({Z}) ** 2)")),
            ("leaky ReLU", "`LEAKY_RELU`", ("np.where(A > 0, 1, 0.01)",)),
        )
    ),
    Mistake(
        "slope twice",
        "{part} comes out as if the slope were taken twice.",
        "How many times does the way back go through the function of this layer?",
        (
            {SLOPE: f"{SLOPE} * {SLOPE}"},
            {SLOPE: f"g.slope({SLOPE})"},
            {SLOPE: "g.slope(g(A))"},
        ),
    ),
    Mistake(
        "slope added",
        "{part} comes out as if the slope were added.",
        "What does the chain rule do with slopes that follow each other?",
        ({f" * {SLOPE}": f" + {SLOPE}"}, {f" * {SLOPE}": f" - {SLOPE}"}),
    ),
    Mistake(
        "divided by the slope",
        "{part} comes out as if it were divided by the slope.",
        "What does the chain rule do with slopes that follow each other?",
        ({f" * {SLOPE}": f" / {SLOPE}"},),
    ),
    Mistake(
        "slope at dA",
        "{part} comes out as if the slope were taken at `dA`.",
        "At which values is the curve as steep as the formula says?",
        ({SLOPE: "g.slope(dA)"}, {DZ: "g.slope(dA)"}, {DZ: "g.slope(A * dA)"}),
    ),
    Mistake(
        "dA forgotten",
        "{part} comes out as if every number of `dA` were 1.",
        "What comes from the layer behind this one?",
        ({DZ: SLOPE},),
    ),
    Mistake(
        "A in place of dA",
        "{part} is built on A where `dA` belongs.",
        "What goes back through the layer: values, or slopes?",
        ({DZ: f"A * {SLOPE}"}, {DZ: "A"}),
    ),
    Mistake(
        "forward in place of backward",
        "{part} comes out as if `dA` were sent through the function, not its slope.",
        "In which direction does this function go through the layer?",
        ({DZ: "g(dA)"},),
    ),
    Mistake(
        "rows of another layer",
        "A product number by number has `n[l]` rows on one side and `n[l-1]` on the other.",
        "What shape does `dA` have, and what else of this layer has that shape?",
        (
            {SLOPE: f"g.slope({INPUT})"},
            {DZ: f"g.slope({INPUT}) * dA"},
            {
                f"return {CALL}": "dA_prev, dW, db = linear_backward(dA, linear_cache)\n"
                f"    return dA_prev * {SLOPE}, dW, db"
            },
        ),
    ),
    Mistake(
        "slope after the linear step",
        "{part} comes out as if the linear step came first, and then the slope, at `A_prev`.",
        "Which of the two did the layer do last on the way forward, and which comes first on the "
        "way back?",
        (
            {
                DZ: "dA",
                f"return {CALL}": f"dA_prev, dW, db = {CALL}\n"
                f"    return dA_prev * g.slope({INPUT}), dW, db",
            },
        ),
    ),
    _linear(
        "slope of the layer before",
        {
            f"return {CALL}": f"dA_prev, dW, db = {CALL}\n"
            f"    return dA_prev * g.slope({INPUT}), dW, db"
        },
    ),
)

HANDED_ON = (
    Mistake(
        "another cache handed on",
        "`linear_backward` is given something else than `(A_prev, W, b)`.",
        "What is each part of the cache made of, and which part does the linear step need?",
        (
            {CALL: "linear_backward(dZ, cache)"},
            {CALL: "linear_backward(dZ, (A, g))"},
            {CALL: "linear_backward(linear_cache, dZ)"},
        ),
    ),
    Mistake(
        "cache taken apart in another order",
        "The names stand in another order than what the cache holds.",
        "What does the cache hold first, and what does each of its two parts hold?",
        ({CACHE: "(A, g), linear_cache = cache"}, {CACHE: "linear_cache, (g, A) = cache"}),
    ),
    Mistake(
        "dA in place of dA_prev",
        "{part} is `dA` as it came.",
        "Which slopes does the layer before wait for?",
        ({CALL: f"dA, *{CALL}[1:]"},),
    ),
    Mistake(
        "dZ in place of dA_prev",
        "{part} is the `dZ` of this layer.",
        "Which slopes does the layer before wait for?",
        ({CALL: f"dZ, *{CALL}[1:]"},),
    ),
    again(
        linear.MISTAKES,
        "not all three",
        {CALL: "dZ"},
        {CALL: f"{CALL}[0]"},
        {CALL: f"{CALL}[1:]"},
        {CALL: f"(dZ, *{CALL})"},
        {CALL: f"(*{CALL}, cache)"},
    ),
    again(
        linear.MISTAKES,
        "in pairs",
        {CALL: f"{CALL}, cache"},
        {CALL: f"dZ, {CALL}"},
        {CALL: f"{CALL}[0], {CALL}[1:]"},
        {CALL: f"[{CALL}]"},
    ),
)

LINEAR = (
    _linear("1/m missing"),
    _linear("1/m where it does not belong", {DZ: f"{DZ} / A.shape[1]"}),
    _linear("1/m twice"),
    _linear("inputs counted in place of examples"),
    _linear("units counted in place of examples"),
    _linear("W forgotten"),
    _linear("dW in place of W"),
    _linear("m columns, not m rows", {f" * {SLOPE}": f" @ {SLOPE}"}),
    _linear(
        "m rows, not m columns",
        {f" * {SLOPE}": f" @ {SLOPE}.T"},
        {DZ: f"dA.T @ {SLOPE}"},
        {DZ: f"{DZ}.T"},
        {DZ: f"({DZ}).T"},
    ),
    _linear("inputs against units"),
    _linear("units against inputs"),
    _linear("* in place of @"),
    _linear("output in place of input", _in_full({"A_prev.T": "A.T"})),
    _linear("input forgotten"),
    _linear("not summed over the examples"),
    _linear("summed to a single number"),
)

MISTAKES = (*ACTIVATION, *HANDED_ON, *LINEAR)
HINTS = Hints(
    "On the way forward, Z went through g and gave A. What does `dA` meet when it goes that way "
    "back, and which of your functions does the rest?",
    r"$$dZ^{[l]} = dA^{[l]} * g^{[l]\prime}$$ where $*$ multiplies number by number. "
    r"$g^{[l]\prime}$ is the slope of the layer's function, computed from $A^{[l]}$.",
    "`dA`, A, the slopes and `dZ` all have the shape $(n^{[l]}, m)$. The linear cache is one half "
    "of `cache`.",
)
LINEAR_ACTIVATION_BACKWARD = Exercise(
    "linear_activation_backward",
    linear_activation_backward,
    _cases,
    parts=("dA_prev", "dW", "db"),
    mistakes=MISTAKES,
    hints=HINTS,
)
