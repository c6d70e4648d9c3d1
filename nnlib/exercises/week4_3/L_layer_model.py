"""The whole training in one function."""

import copy
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from nnlib.activations import LEAKY_RELU, RELU, SIGMOID, TANH, Activation, Array
from nnlib.differences import EachLayer
from nnlib.exercises import Case, Exercise, Hints, Mistake
from nnlib.exercises.week3_4.again import again
from nnlib.exercises.week3_4.draws import draw_examples
from nnlib.exercises.week3_4.nn_model import MISTAKES as EARLIER
from nnlib.exercises.week4_1.draws import draw_deep
from nnlib.network import (
    Layer,
    backward_propagation,
    compute_cost,
    forward_propagation,
    update_parameters,
)


def L_layer_model(
    X: Array, Y: Array, parameters: Sequence[Layer], learning_rate: float, n_iterations: int
) -> tuple[Sequence[Layer], list[float]]:
    """Train from some parameters on; give the cost before each step, too."""
    costs = []
    for _ in range(n_iterations):
        AL, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


def _cases(rng: np.random.Generator) -> list[Case]:
    """Draw networks of one to four layers; no two sizes of one are alike, nor is m."""
    rate = rng.uniform(0.2, 0.9, 4)
    return [
        _case(rng, 4, 3, rate[0], hidden=TANH),
        _case(rng, 3, 5, rate[1], hidden=LEAKY_RELU),
        _case(rng, 2, int(rng.integers(15, 20)), rate[2], hidden=RELU),
        _case(rng, 1, 4, rate[3], "a single layer"),
        _case(rng, 3, 4, 0.3, "hidden units with the sigmoid", hidden=SIGMOID),
        _case(rng, 2, 4, 0.3, "a single example", m=1),
        _case(rng, 3, 1, 0.5, "a single round"),
        _case(rng, 2, 55, 0.5, "many rounds"),
        _case(rng, 3, 4, 1e-6, "a very small learning rate"),
        _rising(rng),
    ]


def _case(
    rng: np.random.Generator,
    layers: int,
    n_iterations: int,
    learning_rate: float,
    about: str = "",
    *,
    hidden: Activation = TANH,
    m: int = 0,
) -> Case:
    *dims, other = (int(n) for n in rng.permutation(np.arange(2, 9))[: layers + 1])
    X, Y = draw_examples(rng, dims[0], m or other)
    start = draw_deep(rng, [*dims, 1], hidden=hidden)
    return Case((X, Y, start, float(learning_rate), n_iterations), about)


def _rising(rng: np.random.Generator) -> Case:
    """Draw a case in which the cost rises and falls, and is not at its lowest in the end."""
    while True:
        case = _case(rng, 2, 8, 6.0, "a learning rate so large that the cost rises")
        X, Y, *_ = case.arguments
        parameters, costs = L_layer_model(*copy.deepcopy(case.arguments))
        costs.append(compute_cost(forward_propagation(X, parameters)[0], Y))
        rises = np.diff(costs) > 0
        if 0 < sum(rises[:-1]) < 7 and rises[-1] and min(costs) < costs[-2] and max(costs) < 3:
            return case


START, LOOP = "    costs = []\n", "range(n_iterations)"
FORWARD = "AL, cache = forward_propagation(X, parameters)"
NOTED = "costs.append(compute_cost(AL, Y))"
STEP = "parameters = update_parameters(parameters, grads, learning_rate)"
RESULT = "return parameters, costs"


def _as_before(*names: str) -> tuple[Mistake, ...]:
    """Return mistakes of the planar lab as they are: its loop differs by the name of A2."""
    return tuple(
        replace(mistake, forms=tuple(map(_renamed, mistake.forms)))
        for name in names
        for mistake in EARLIER
        if mistake.name == name
    )


def _renamed(form: Mapping[str, str]) -> Mapping[str, str]:
    return {old.replace("A2", "AL"): new.replace("A2", "AL") for old, new in form.items()}


def _started(how: str) -> dict[str, str]:
    """Return the form that starts from other layers, made from those that are given."""
    return {START: f"    parameters = [{how} for W, b, g in parameters]\n{START}"}


def _stepped(how: str) -> dict[str, str]:
    """Return the form whose step is written in another way."""
    return {STEP: f"parameters = [{how} for (W, b, g), (dW, db) in zip(parameters, grads)]"}


#: Layers drawn anew, with the sizes of those that are given.
DRAWN = "rng.standard_normal(W.shape)"

MISTAKES = (
    *_as_before("cost after the update", "update thrown away", "initial parameters returned"),
    *_as_before("starts again in every round", "forward once", "gradient computed once"),
    *_as_before("slopes of old Z and A", "slopes pile up", "goes uphill"),
    *_as_before("one round too many", "one round too few", "one round only", "limit of its own"),
    again(
        EARLIER,
        "another number of rounds",
        *(
            {LOOP: f"range({n})"}
            for n in (
                *("2 * n_iterations", "n_iterations // 2", "len(X)", "Y.size"),
                "len(parameters)",
            )
        ),
    ),
    *_as_before("trained twice", "two steps a round"),
    again(
        EARLIER,
        "another learning rate",
        *(
            {"grads, learning_rate)": f"grads, {rate})"}
            for rate in (
                *("learning_rate / 2", "learning_rate / 10", "learning_rate * 10"),
                *("learning_rate**2", "learning_rate / Y.size", "1 / learning_rate"),
                *("1.0", "1.2", "0.1", "0.01", "0.0075"),
            )
        ),
    ),
    *_as_before("learning rate not kept"),
    Mistake(
        "start of its own",
        "{part} comes from weights that did not start as they were given.",
        "Where should training begin, and is anything done to it before the first round?",
        (
            *(_started(f"(W * {k}, b, g)") for k in (0, 0.01, 0.1)),
            *(_started(f"(W * {k}, b * {k}, g)") for k in (0, 0.01, 0.1)),
            _started("(0 * W + 1, b, g)"),
            _started("(W, 0 * b, g)"),
            *(
                {START: f"    rng = np.random.default_rng({seed})\n{drawn[START]}"}
                for seed in (0, 1, 2, 3, 42)
                for drawn in (
                    _started(f"({DRAWN}, 0 * b, g)"),
                    _started(f"({DRAWN} * 0.01, 0 * b, g)"),
                    _started(f"({DRAWN} / np.sqrt(W.shape[1]), 0 * b, g)"),
                )
            ),
        ),
    ),
    Mistake(
        "biases not updated",
        "The biases come back as they were given.",
        "What does each layer have beside its weights, and does it move?",
        (_stepped("(W - learning_rate * dW, b, g)"),),
    ),
    Mistake(
        "weights not updated",
        "The weights come back as they were given.",
        "What does each layer have beside its biases, and does it move?",
        (_stepped("(W, b - learning_rate * db, g)"),),
    ),
    Mistake(
        "some layers only",
        "Not every layer takes steps.",
        "Which layers should move in a round?",
        tuple(
            {START: f"    old = parameters\n{START}", STEP: f"{STEP}\n        parameters = {some}"}
            for some in (
                "[*old[:-1], parameters[-1]]",
                "[parameters[0], *old[1:]]",
                "[*old[:1], *parameters[1:]]",
                "[*parameters[:-1], old[-1]]",
                "[parameters[0], *old[1:-1], parameters[-1]] if len(old) > 1 else parameters",
            )
        ),
    ),
    *_as_before("stops by itself", "best kept", "one example a round"),
    again(
        EARLIER,
        "examples changed before training",
        *(
            {START: f"    X = {changed}\n{START}"}
            for changed in (
                "X / 255",
                "X / np.max(np.abs(X))",
                "X - X.mean(axis=1, keepdims=True)",
                "(X - X.mean(axis=1, keepdims=True)) / X.std(axis=1, keepdims=True)",
            )
        ),
    ),
    again(EARLIER, "labels exchanged", {START: f"    Y = 1 - Y\n{START}"}),
    *_as_before("last cost only", "not every cost", "costs in reversed order"),
    *_as_before("one cost too many", "answers and labels exchanged"),
    again(
        EARLIER,
        "cost before or after",
        {NOTED: "costs.append(min([*costs, compute_cost(AL, Y)]))"},
        {NOTED: "costs.append(np.mean([*costs, compute_cost(AL, Y)]))"},
        {RESULT: "return parameters, list(np.cumsum(costs))"},
        {RESULT: "return parameters, list(np.cumsum(costs) / np.arange(1, len(costs) + 1))"},
    ),
    again(
        EARLIER,
        "arguments exchanged",
        {"forward_propagation(X, parameters)": "forward_propagation(parameters, X)"},
        *(
            {"(parameters, cache, X, Y)": order}
            for order in (
                *("(cache, parameters, X, Y)", "(parameters, cache, Y, X)"),
                *("(X, Y, parameters, cache)", "(X, Y, cache, parameters)"),
            )
        ),
        {"(parameters, grads, learning_rate)": "(grads, parameters, learning_rate)"},
    ),
    *_as_before("cache taken for the output", "slopes returned", "costs not returned"),
    *_as_before("parameters not returned", "results exchanged", "not grouped", "dictionary"),
    Mistake(
        "layers without their functions",
        "Each layer comes back without its activation.",
        "Of which three things is a layer made?",
        ({RESULT: "return [(W, b) for W, b, g in parameters], costs"},),
    ),
)
HINTS = Hints(
    "You have written this loop for two layers. Which of its lines has to know how many layers "
    "there are? And what is no longer needed before the loop, now that the start is handed over?",
    r"In each round: forward to $A^{[L]}$, the cost $J$, backward to the slopes, and the step "
    r"$W^{[l]} := W^{[l]} - \alpha \, dW^{[l]}$, the same for each $b^{[l]}$.",
    "`parameters`: a list of layers, always the newest. `costs`: a list of `n_iterations` numbers, "
    "empty before the loop.",
)
L_LAYER_MODEL = Exercise(
    "L_layer_model",
    L_layer_model,
    _cases,
    parts=(EachLayer(("W", "b", "g")), "costs"),
    mistakes=MISTAKES,
    hints=HINTS,
)
