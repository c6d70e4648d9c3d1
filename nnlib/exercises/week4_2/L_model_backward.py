"""Backward through all layers."""

import numpy as np

from nnlib.activations import Array
from nnlib.differences import EachLayer
from nnlib.exercises import Case, Exercise, Hints, Mistake
from nnlib.exercises.week2_4.propagate import MISTAKES as ONE_UNIT
from nnlib.exercises.week3_4.again import again
from nnlib.exercises.week3_4.backward_mistakes import MISTAKES as TWO_LAYERS
from nnlib.exercises.week4_1.draws import Grads, LayerCache, networks
from nnlib.exercises.week4_2.L_model_forward import L_model_forward
from nnlib.exercises.week4_2.linear_activation_backward import linear_activation_backward
from nnlib.exercises.week4_2.linear_backward import linear_backward


def L_model_backward(AL: Array, Y: Array, caches: list[LayerCache]) -> Grads:
    """Return ``[(dW1, db1), ..., (dWL, dbL)]``."""
    linear_cache, _ = caches[-1]
    dA, dW, db = linear_backward(AL - Y, linear_cache)
    grads = [(dW, db)]
    for cache in reversed(caches[:-1]):
        dA, dW, db = linear_activation_backward(dA, cache)
        grads.insert(0, (dW, db))
    return grads


def _cases(rng: np.random.Generator) -> list[Case]:
    runs = [(about, Y, *L_model_forward(X, layers)) for about, layers, X, Y in networks(rng)]
    return [Case((AL, Y, caches), about) for about, Y, AL, caches in runs if _is_usual(AL)]


def _is_usual(AL: Array) -> bool:
    """Tell whether there is one unit in the last layer, and it is nowhere saturated.

    There it does not matter whether the way back starts from dZ or, as in textbooks, from dA:
    both are right.
    """
    return len(AL) == 1 and bool(np.all((AL > 1e-6) & (AL < 1 - 1e-6)))


LAST, FIRST = "AL - Y", "grads = [(dW, db)]"
BACK, LOOP = "linear_activation_backward(dA, cache)", "reversed(caches[:-1])"
KEEP, RETURN = "grads.insert(0, (dW, db))", "return grads"
A = "cache[1][0]"


def _each(dW: str, db: str) -> dict[str, str]:
    """Return a form that changes all slopes in the end; X is what goes into the first layer."""
    pairs = "for ((A_prev, W, b), (A, g)), (dW, db) in zip(caches, grads)"
    return {RETURN: f"m = Y.shape[1]\n    return [({dW}, {db}) {pairs}]"}


def _all_slopes(slope: str) -> dict[str, str]:
    """Return a form with another slope of every hidden layer."""
    return {BACK: f"linear_backward(dA * {slope}, cache[0])"}


MEANS = (
    again(ONE_UNIT, "1/m missing", _each("dW * m", "db * m")),
    again(ONE_UNIT, "1/m twice", {LAST: "(AL - Y) / Y.shape[1]"}, _each("dW / m", "db / m")),
    Mistake(
        "1/m once more in each layer",
        "{part} is divided by m again with each layer.",
        "Which of the three slopes of a layer are means already?",
        ({"(dA, cache)": "(dA / Y.shape[1], cache)"},),
    ),
    again(ONE_UNIT, "sign flipped", {LAST: "Y - AL"}, _each("-dW", "-db")),
)

OUTPUT = (
    again(
        ONE_UNIT,
        "dA where dZ belongs",
        {LAST: "-Y / AL + (1 - Y) / (1 - AL)"},
        {LAST: "Y / AL - (1 - Y) / (1 - AL)"},
    ),
    again(
        ONE_UNIT,
        "slope of the sigmoid in part",
        {LAST: "(AL - Y) / (1 - AL)"},
        {LAST: "(AL - Y) / AL"},
    ),
    again(
        ONE_UNIT,
        "slope of the sigmoid once too often",
        {LAST: "(AL - Y) * AL * (1 - AL)"},
        {LAST: "2 * (AL - Y) * AL * (1 - AL)"},
        {LAST: "(Y - AL) * AL * (1 - AL)"},
        {LAST: "AL * (1 - AL)"},
    ),
    again(
        ONE_UNIT,
        "errors without sign",
        {LAST: "np.abs(AL - Y)"},
        {LAST: "-np.abs(AL - Y)"},
        {LAST: "(AL - Y) ** 2"},
    ),
    again(ONE_UNIT, "labels forgotten", {LAST: "AL"}),
    again(ONE_UNIT, "answers in place of probabilities", {LAST: "(AL > 0.5) - Y"}),
    Mistake(
        "squashed twice",
        "{part} is computed from answers that were squashed twice.",
        "What has already been done to `AL`?",
        ({LAST: "caches[-1][1][1](AL) - Y"},),
    ),
)

HIDDEN = (
    Mistake(
        "slope forgotten",
        "{part} comes out as if the slope of every hidden unit were 1.",
        "Which of your two functions for a layer knows what the units do with Z?",
        (_all_slopes("1"),),
    ),
    again(TWO_LAYERS, "ReLU hard-coded", _all_slopes(f"({A} > 0)")),
    again(TWO_LAYERS, "sigmoid hard-coded", _all_slopes(f"{A} * (1 - {A})")),
    again(TWO_LAYERS, "tanh hard-coded", _all_slopes(f"(1 - {A}**2)")),
    Mistake(
        "value in place of the slope",
        "{part} is built on how high the curve of each hidden unit is, not on how steep.",
        "What does the chain rule multiply by to get from A to Z?",
        (_all_slopes(A), _all_slopes(f"cache[1][1]({A})")),
    ),
    again(
        TWO_LAYERS,
        "slope twice",
        {"(dA, cache)": f"(dA * cache[1][1].slope({A}), cache)"},
    ),
    Mistake(
        "errors handed to each layer",
        "{part} comes out as if the errors of the last layer came to each layer as they are.",
        "What does each layer hand on to the layer before?",
        (
            {"(dA, cache)": "(AL - Y, cache)"},
            {BACK: "linear_backward(AL - Y, cache[0])"},
            {"(dA, cache)": "(-Y / AL + (1 - Y) / (1 - AL), cache)"},
        ),
    ),
    again(
        TWO_LAYERS,
        "labels for the hidden units",
        {BACK: f"linear_backward({A} - Y, cache[0])"},
        {"(dA, cache)": f"({A} - Y, cache)"},
    ),
)

WAY = (
    Mistake(
        "dA not handed on",
        "The same `dA` comes to two layers.",
        "What does a layer hand on, and under which name does the next one look for it?",
        ({"        dA, dW, db = linear": "        _, dW, db = linear"},),
    ),
    Mistake(
        "forward in place of backward",
        "After the last layer comes the first.",
        "In which direction do the errors go?",
        (
            {LOOP: "caches[:-1]"},
            {LOOP: "caches"},
            {LOOP: "caches[:-1]", KEEP: "grads.append((dW, db))"},
        ),
    ),
    Mistake(
        "last layer twice",
        "After the last layer comes the last layer again.",
        "Which caches are left when the last layer is done?",
        ({LOOP: "reversed(caches)"}, {LOOP: "reversed(caches[1:])"}),
    ),
    Mistake(
        "cache of another layer",
        "The errors of the last layer meet the weights of another one.",
        "At which place is the cache of the last layer, however many layers there are?",
        ({"caches[-1]": "caches[1]"}, {"caches[-1]": "caches[0]"}),
    ),
    Mistake(
        "layer left out",
        "A layer is left out on the way back.",
        "Which caches are left when the last layer is done?",
        ({LOOP: "reversed(caches[:-2])"}, {LOOP: "caches[-3::-1]"}),
    ),
    Mistake(
        "cache of the layer behind",
        "A layer comes twice on the way back.",
        "Which cache belongs to which layer?",
        ({"(dA, cache)": "(dA, caches[-2])"},),
    ),
    Mistake(
        "slopes taken apart in another order",
        "One of the three slopes of a layer stands under the name of another.",
        "In which order do the three slopes of a layer come back?",
        ({"dA, dW, db =": "dW, db, dA ="},),
    ),
)

RETURNS = (
    Mistake(
        "other order",
        "The result begins with the last layer.",
        "Which layer comes first in the description, and which one do you reach first?",
        ({KEEP: "grads.append((dW, db))"}, {RETURN: "return grads[::-1]"}),
    ),
    Mistake(
        "other order",
        "Each layer has its `db` before its `dW`.",
        "In which order does the description name the two?",
        ({"(dW, db)": "(db, dW)"},),
    ),
    Mistake(
        "last layer missing",
        "The result has no slopes of the last layer.",
        "Where do the slopes go that you have before the loop begins?",
        ({FIRST: "grads = []"}, {FIRST: "grads = []", RETURN: "return [*grads, None]"}),
    ),
    Mistake(
        "first layer missing",
        "The result has no slopes of the first layer.",
        "At which layer does the loop end?",
        (
            {LOOP: "reversed(caches[1:-1])"},
            {
                LOOP: "reversed(caches[1:-1])",
                RETURN: "return [None] * (len(caches) - len(grads)) + grads",
            },
        ),
    ),
    Mistake(
        "last layer only",
        "The result has slopes of the last layer only.",
        "How many layers are there, and what does the loop do with the slopes of each?",
        ({LOOP: "[]"}, {LOOP: "[]", RETURN: "return grads[0]"}),
    ),
    Mistake(
        "first layer only",
        "The result has slopes of the first layer only.",
        "How many layers are there, and what does the loop do with the slopes of each?",
        ({KEEP: "grads = [(dW, db)]"}, {RETURN: "return dW, db"}),
    ),
    Mistake(
        "two layers only",
        "The result has slopes of two layers, however many there are.",
        "What tells how many layers there are?",
        (
            {LOOP: "reversed(caches[-2:-1])"},
            {KEEP: "grads = [(dW, db), grads[-1]]"},
        ),
    ),
    Mistake(
        "not two for each layer",
        "The result does not hold one `dW` and one `db`, and nothing else, for each layer.",
        "Which slopes does the description name for each layer?",
        (
            {"(dW, db)": "(dA, dW, db)"},
            {"(dW, db)": "(dW, db, dA)"},
            {FIRST: "grads = [dW]", KEEP: "grads.insert(0, dW)"},
        ),
    ),
    Mistake(
        "flat list",
        "The arrays come back side by side, not two for each layer.",
        "How many things should the result hold, and of what is each of them made?",
        (
            {FIRST: "grads = [dW, db]", KEEP: "grads = [dW, db, *grads]"},
            {FIRST: "grads = [dW, db]", KEEP: "grads += [dW, db]"},
            {FIRST: "grads = [dW, db]", KEEP: "grads = [db, dW, *grads]"},
            {RETURN: "return [dW for dW, _ in grads] + [db for _, db in grads]"},
        ),
    ),
    Mistake(
        "sorted by kind",
        "The result holds all `dW` together, and then all `db`.",
        "What belongs together in the description?",
        (
            {RETURN: "return [dW for dW, _ in grads], [db for _, db in grads]"},
            {RETURN: "return [[dW for dW, _ in grads], [db for _, db in grads]]"},
        ),
    ),
    again(
        TWO_LAYERS,
        "dictionary in place of the list",
        {RETURN: 'return {"dW1": grads[0][0], "db1": grads[0][1]}'},
        {FIRST: "grads = {}", KEEP: "grads[1] = dW, db"},
    ),
    Mistake(
        "dictionary in place of the list",
        "The result holds a dictionary for each layer.",
        "What does the description say that comes back?",
        ({"(dW, db)": '{"dW": dW, "db": db}'},),
    ),
    Mistake(
        "more than the list",
        "Something comes back besides the list.",
        "What does the description say that comes back?",
        ({RETURN: "return dA, grads"}, {RETURN: "return grads, dA"}),
    ),
    again(
        ONE_UNIT,
        "step in place of the slope",
        *(_each(f"W - {a} * dW", f"b - {a} * db") for a in (1, 0.1, 0.01)),
    ),
)

MISTAKES = (*MEANS, *OUTPUT, *HIDDEN, *WAY, *RETURNS)
HINTS = Hints(
    "The last layer has its own beginning. What goes from each layer to the layer before, and "
    "which of your functions takes it there?",
    r"$$dZ^{[L]} = A^{[L]} - Y, \qquad dA^{[l]} \;\to\; dA^{[l-1]}, \; dW^{[l]}, \; db^{[l]}$$ "
    r"for $l = L-1, \ldots, 1$.",
    "`caches` holds L caches, and the last one belongs to layer L. The result holds L pairs; the "
    "slopes of layer L are the first that you have, and stand last.",
)
L_MODEL_BACKWARD = Exercise(
    "L_model_backward",
    L_model_backward,
    _cases,
    parts=EachLayer(("dW", "db")),
    mistakes=MISTAKES,
    hints=HINTS,
)
