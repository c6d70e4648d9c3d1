"""Small random weights for layers of any sizes."""

import copy as copy  # for the mistakes

import numpy as np

from nnlib.activations import IDENTITY as IDENTITY  # for the mistakes
from nnlib.activations import LEAKY_RELU as LEAKY_RELU
from nnlib.activations import RELU, SIGMOID
from nnlib.activations import TANH as TANH
from nnlib.differences import EachLayer
from nnlib.exercises import Case, Exercise, Hints, Mistake
from nnlib.exercises.week3_4.again import again
from nnlib.exercises.week3_4.draws import seeded
from nnlib.exercises.week3_4.initialize_parameters import MISTAKES as EARLIER
from nnlib.exercises.week4_1.draws import Parameters, sizes


def initialize_parameters_deep(layer_dims: list[int], rng: np.random.Generator) -> Parameters:
    """Draw weights over the root of the number of inputs; biases are zero."""
    L = len(layer_dims) - 1
    parameters = []
    for layer in range(1, L + 1):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        W = rng.standard_normal((n, n_prev)) / np.sqrt(n_prev)
        g = SIGMOID if layer == L else RELU
        parameters.append((W, np.zeros((n, 1)), g))
    return parameters


def _cases(rng: np.random.Generator) -> list[Case]:
    four, three, two, one = (layer_dims for layer_dims, _ in sizes(rng))
    edges = {
        "a single layer": one,
        "ten units in the last layer": [4, 6, 5, 10],
        "a single unit in each layer": [4, 1, 1, 1],
        "a single feature": [1, 4, 3, 2],
        "a single layer of several units": [5, 3],
        "large layers": [40, 30, 20, 10],
    }
    return [
        *(Case((layer_dims, seeded(rng))) for layer_dims in (four, three, two)),
        *(Case((layer_dims, seeded(rng)), about) for about, layer_dims in edges.items()),
    ]


DRAW, SCALE = "rng.standard_normal((n, n_prev))", " / np.sqrt(n_prev)"
DRAWN, BIAS = f"{DRAW}{SCALE}", "np.zeros((n, 1))"
START, RANGE, RETURN = "parameters = []", "range(1, L + 1)", "return parameters"
CHOICE = "SIGMOID if layer == L else RELU"
KEPT = f"parameters.append((W, {BIAS}, g))"
SIZES = "n, n_prev = layer_dims[layer], layer_dims[layer - 1]"


def _scaled(*scales: str) -> tuple[dict[str, str], ...]:
    """Return the forms in which the weights are scaled otherwise."""
    return tuple({SCALE: scale} for scale in scales)


def _drawn(*ways: str) -> tuple[dict[str, str], ...]:
    """Return the forms in which the weights come from somewhere else, and are not scaled."""
    return tuple({DRAWN: way} for way in ways)


def _biases(*ways: str) -> tuple[dict[str, str], ...]:
    """Return the forms in which the biases are something else."""
    return tuple({BIAS: way} for way in ways)


def _kept(*ways: str) -> tuple[dict[str, str], ...]:
    """Return the forms in which something else is done with a layer; ``{}`` are its biases."""
    return tuple({KEPT: way.replace("{}", BIAS)} for way in ways)


def _generators() -> tuple[dict[str, str], ...]:
    """Return the forms with a generator of their own, made once or for each layer."""
    made = [
        f"rng = np.random.{kind}({seed})"
        for kind in ("default_rng", "RandomState")
        for seed in (0, 1, 2, 3, 42)
    ]
    return (
        *({START: f"{START}\n    {one}"} for one in made),
        *({START: f"{START}\n    {one}", SCALE: " * 0.01"} for one in made),
        *({START: f"{START}\n    {one}", SCALE: ""} for one in made),
        *({SIZES: f"{SIZES}\n        {one}"} for one in made if "default" in one),
    )


MISTAKES = (
    again(EARLIER, "scale forgotten", *_scaled("")),
    again(EARLIER, "multiplied in place of divided", *_scaled(" * np.sqrt(n_prev)", " * n_prev")),
    again(EARLIER, "square root forgotten", *_scaled(" / n_prev")),
    again(EARLIER, "outputs in place of inputs", *_scaled(" / np.sqrt(n)")),
    again(
        EARLIER,
        "inputs of another layer",
        *_scaled(" / np.sqrt(layer_dims[0])", " / np.sqrt(layer_dims[-1])"),
        *_scaled(" / np.sqrt(layer_dims[layer - 2])"),
    ),
    Mistake(
        "layers counted",
        "{part} is scaled by how many layers there are, or by which of them it is.",
        "How many numbers does a unit of this layer get?",
        _scaled(
            *(" / np.sqrt(L)", " / np.sqrt(layer)", " / np.sqrt(len(layer_dims))"),
            *(" / L", " / layer", " / len(layer_dims)"),
        ),
    ),
    again(
        EARLIER,
        "scale of its own",
        *_scaled(*(f" * {k}" for k in (0.01, 0.1, 0.001, 0.5, 0.05))),
    ),
    Mistake(
        "times the root of 2",
        "{part} is too large, by a factor of the square root of 2.",
        "What does the formula divide by, and does anything else change the size of the draws?",
        _scaled(" * np.sqrt(2 / n_prev)"),
    ),
    again(
        EARLIER,
        "scaled by another rule",
        *_scaled(" * np.sqrt(1 / 2 / n_prev)", " * 2 / n_prev"),
        *_scaled(" * np.sqrt(2 / (n_prev + n))", " / np.sqrt(n_prev + n)"),
        *_scaled(" / np.sqrt(n_prev * n)", " * 0.01 / np.sqrt(n_prev)", " / n_prev**2"),
        *_scaled(" / np.sqrt(n_prev + 1)", " * np.sqrt(6 / (n_prev + n))", " / (n_prev * n)"),
        *_scaled(" / np.sqrt(sum(layer_dims))", " * np.sqrt(2 / n)", " / (n_prev + n)"),
    ),
    again(EARLIER, "all zeros", *_drawn("np.zeros((n, n_prev))"), *_scaled(" * 0")),
    again(
        EARLIER,
        "all ones",
        *_drawn(
            "np.ones((n, n_prev))", "np.ones((n, n_prev)) * 0.01", f"np.ones((n, n_prev)){SCALE}"
        ),
        *_drawn(f"np.full((n, n_prev), rng.normal()){SCALE}", "np.full((n, n_prev), 0.5)"),
    ),
    again(
        EARLIER,
        "rows and columns exchanged",
        *_drawn(f"rng.standard_normal((n_prev, n)){SCALE}", "rng.standard_normal((n_prev, n))"),
        *_drawn("rng.standard_normal((n_prev, n)) * 0.01"),
        *_drawn("rng.standard_normal((n_prev, n)) / np.sqrt(n)"),
        *_drawn(f"({DRAWN}).T"),
    ),
    again(
        EARLIER,
        "drawn with rows and columns exchanged",
        *_drawn(
            f"rng.standard_normal((n_prev, n)).T{SCALE}",
            f"rng.standard_normal((n_prev, n)).reshape(n, n_prev, order='F'){SCALE}",
        ),
    ),
    again(EARLIER, "a generator of its own", *_generators()),
    Mistake(
        "drawn from the same start again",
        "{part} is made of the same draws as the weights of the layer before.",
        "Does `rng` go on where it stopped, or start again?",
        ({DRAW: f"copy.deepcopy(rng){DRAW.removeprefix('rng')}"},),
    ),
    Mistake(
        "later layers drawn first",
        "{part} comes out as if something had been drawn before it.",
        "In which order should the layers be drawn?",
        (
            {
                START: f"{START}\n    draws = [rng.standard_normal((layer_dims[k], "
                "layer_dims[k - 1])) for k in range(L, 0, -1)]",
                DRAW: "draws[L - layer]",
            },
            {START: f"{START}\n    rng.standard_normal()"},
            {START: f"{START}\n    rng.standard_normal((layer_dims[1], 1))"},
        ),
    ),
    Mistake(
        "something drawn in between",
        "{part} comes out as if something had been drawn between it and the weights of the layer "
        "before.",
        "What should be drawn by chance, and what not?",
        tuple(
            {KEPT: f"{drawn}\n        {KEPT}"}
            for drawn in ("rng.standard_normal((n, 1))", "rng.standard_normal()", DRAW)
        ),
    ),
    again(
        EARLIER,
        "not normal",
        *(
            {DRAW: way}
            for way in (
                *("rng.random((n, n_prev))", "(rng.random((n, n_prev)) - 0.5)"),
                *("rng.uniform(-1, 1, (n, n_prev))", "2 * (rng.random((n, n_prev)) - 0.5)"),
                *("np.round(rng.standard_normal((n, n_prev)))", "rng.integers(0, 2, (n, n_prev))"),
                "rng.standard_exponential((n, n_prev))",
            )
        ),
        *_drawn("rng.random((n, n_prev))", "rng.random((n, n_prev)) * 0.01"),
        *_drawn("rng.uniform(-1, 1, (n, n_prev))"),
    ),
    Mistake(
        "cut to whole numbers",
        "{part} has lost everything after the decimal point.",
        "Which step cuts it off, and is that needed?",
        _drawn(f"np.trunc({DRAWN})", f"np.round({DRAWN})", f"np.floor({DRAWN})"),
    ),
    again(
        EARLIER,
        "size in two arguments",
        {"((n, n_prev))": "(n, n_prev)"},
        {"((n, n_prev))": "(n_prev, n)"},
    ),
    again(
        EARLIER,
        "a bias for each input",
        *_biases("np.zeros((n_prev, 1))", "np.zeros(n_prev)", "np.zeros((1, n_prev))"),
    ),
    again(
        EARLIER,
        "a bias for each weight",
        *_biases("np.zeros((n, n_prev))", "np.zeros(W.shape)"),
    ),
    again(EARLIER, "bias is one number", *_biases("0.0", "np.zeros(1)", "np.zeros((1, 1))")),
    again(EARLIER, "biases start at one", *_biases("np.ones((n, 1))")),
    again(
        EARLIER,
        "biases drawn",
        *_biases("rng.standard_normal((n, 1))", "rng.standard_normal((n, 1)) * 0.01"),
        *_biases(f"rng.standard_normal((n, 1)){SCALE}"),
    ),
    again(
        EARLIER,
        "another function",
        *({CHOICE: g} for g in ("SIGMOID", "RELU", "TANH", "LEAKY_RELU", "IDENTITY")),
        *({"else RELU": f"else {g}"} for g in ("TANH", "LEAKY_RELU", "IDENTITY")),
        *({"SIGMOID if": f"{g} if"} for g in ("TANH", "LEAKY_RELU", "IDENTITY")),
        {CHOICE: "RELU if layer == L else SIGMOID"},
        {CHOICE: "SIGMOID if layer == L - 1 else RELU"},
        {CHOICE: "SIGMOID if layer >= L - 1 else RELU"},
        {CHOICE: "SIGMOID if layer == 1 else RELU"},
        {CHOICE: "RELU if layer == 1 else SIGMOID"},
        {CHOICE: "SIGMOID if n == 1 else RELU"},
    ),
    Mistake(
        "a function of NumPy's",
        "{part} does not know its own slope.",
        "Which names of this page stand for both a function and its slope?",
        (
            {"else RELU": "else (lambda Z: np.maximum(0, Z))"},
            {CHOICE: "(SIGMOID if layer == L else RELU).function"},
            {"else RELU": "else RELU.function"},
        ),
    ),
    again(
        EARLIER,
        "name of the function only",
        *(
            {"SIGMOID if": f"'{sigmoid}' if", "else RELU": f"else '{relu}'"}
            for sigmoid, relu in (("sigmoid", "relu"), ("SIGMOID", "RELU"), ("sigmoid", "ReLU"))
        ),
        {CHOICE: "(SIGMOID if layer == L else RELU).name"},
    ),
    again(
        EARLIER,
        "function left out",
        *_kept("parameters.append((W, {}))"),
        {KEPT: f"parameters.append((W, {BIAS}, g) if layer < L else (W, {BIAS}))"},
        {KEPT: f"parameters.append((W, {BIAS}, g) if layer == L else (W, {BIAS}))"},
    ),
    again(EARLIER, "biases left out", *_kept("parameters.append((W, g))")),
    Mistake(
        "weights alone",
        "Each layer is an array, and nothing goes with it.",
        "Which three things make up a layer?",
        _kept("parameters.append(W)"),
    ),
    again(
        EARLIER,
        "not grouped by layer",
        *_kept("parameters += [W, {}, g]", "parameters += [W, {}]"),
        {RETURN: "return tuple(zip(*parameters))"},
        {RETURN: "return [list(kind) for kind in zip(*parameters)]"},
        {RETURN: "return tuple(zip(*(layer[:2] for layer in parameters)))"},
    ),
    again(
        EARLIER,
        "dictionary",
        {
            START: "parameters = {}",
            KEPT: f'parameters[f"W{{layer}}"] = W\n        parameters[f"b{{layer}}"] = {BIAS}',
        },
        {
            START: "parameters = {}",
            KEPT: f'parameters[f"W{{layer}}"] = W\n        parameters[f"b{{layer}}"] = {BIAS}\n'
            '        parameters[f"g{layer}"] = g',
        },
        {START: "parameters = {}", KEPT: f"parameters[layer] = (W, {BIAS}, g)"},
    ),
    Mistake(
        "dictionary",
        "Each layer is a dictionary.",
        "Which brackets does the description put around each layer?",
        _kept(
            'parameters.append({"W": W, "b": {}, "g": g})', 'parameters.append({"W": W, "b": {}})'
        ),
    ),
    Mistake(
        "last layer missing",
        "The last layer is missing.",
        "Which of the sizes is that of the last layer, and does the loop get that far?",
        (
            {RANGE: "range(1, L)"},
            {RANGE: "range(1, L)", "layer == L": "layer == L - 1"},
        ),
    ),
    Mistake(
        "first layer missing",
        "The first layer is missing.",
        "Which layer is the first that has weights?",
        (
            {RANGE: "range(2, L + 1)"},
            {RETURN: "return parameters[1:]"},
            {RANGE: "range(2, L + 1)", "layer == L": "layer == L + 1"},
        ),
    ),
    Mistake(
        "a layer for the inputs",
        "The list begins with a layer that has as many units as there are features.",
        "Which layer is the first that has weights?",
        (
            {RANGE: "range(L + 1)"},
            {RANGE: "range(L)"},
            {RANGE: "range(L + 1)", "layer == L": "layer == L + 1"},
            {RANGE: "range(L)", "layer == L": "layer == L - 1"},
        ),
    ),
    Mistake(
        "one layer only",
        "Only one layer comes back.",
        "How many layers with weights does the network have?",
        (
            {KEPT: f"parameters = [(W, {BIAS}, g)]"},
            {KEPT: f"return [(W, {BIAS}, g)]"},
            {KEPT: f"return (W, {BIAS}, g)"},
            {KEPT: f"parameters = (W, {BIAS}, g)"},
            {KEPT: f"return W, {BIAS}"},
            {KEPT: f"return [(W, {BIAS}, RELU)]"},
            {f"    {RETURN}": f"        {RETURN}"},
        ),
    ),
    Mistake(
        "number of layers fixed",
        "Only the first layers come back, always the same number of them.",
        "How many layers can a network have here?",
        (
            {RETURN: "return parameters[:2]"},
            {RETURN: "return parameters[:3]"},
            {"L = len(layer_dims) - 1": "L = min(2, len(layer_dims) - 1)"},
            {"L = len(layer_dims) - 1": "L = min(3, len(layer_dims) - 1)"},
        ),
    ),
    Mistake(
        "empty list",
        "The list is empty.",
        "Where does each layer go once it is made?",
        _kept("parameters"),
    ),
    Mistake(
        "layers in reversed order",
        "The last layer comes back first.",
        "Which layer do the examples meet first?",
        (
            {RETURN: "return parameters[::-1]"},
            {KEPT: f"parameters.insert(0, (W, {BIAS}, g))"},
            {RANGE: "range(L, 0, -1)"},
        ),
    ),
)
HINTS = Hints(
    "Each unit has one weight for each number that it gets. Which two of the sizes does layer 1 "
    "need, which two does layer 2 need, and which layer is the last?",
    r"For $l = 1, \dots, L$ each number of $W^{[l]}$ is drawn by `standard_normal` and divided by "
    r"$\sqrt{n^{[l-1]}}$, where $n^{[l-1]}$ is how many numbers a unit of layer $l$ gets. "
    r"$b^{[l]} = 0$.",
    r"`W`: $(n^{[l]}, n^{[l-1]})$, `b`: $(n^{[l]}, 1)$. There is one layer fewer than there are "
    "sizes. A shape is *one* argument, two numbers in a pair of brackets of their own.",
)
INITIALIZE_PARAMETERS_DEEP = Exercise(
    "initialize_parameters_deep",
    initialize_parameters_deep,
    _cases,
    parts=EachLayer(("W", "b", "g")),
    mistakes=MISTAKES,
    hints=HINTS,
)
