"""Small random weights, biases of zero."""

import copy as copy  # for the mistakes

import numpy as np

from nnlib.activations import IDENTITY as IDENTITY  # for the mistakes
from nnlib.activations import LEAKY_RELU as LEAKY_RELU
from nnlib.activations import RELU as RELU
from nnlib.activations import SIGMOID, TANH
from nnlib.exercises import Case, Exercise, Hints, Mistake
from nnlib.exercises.week3_4.draws import Parameters, seeded, sizes


def initialize_parameters(layer_dims: tuple[int, int, int], rng: np.random.Generator) -> Parameters:
    """Draw ``W1`` and then ``W2``, of standard deviation ``1 / sqrt(inputs)``."""
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return [(W1, np.zeros((n_h, 1)), TANH), (W2, np.zeros((n_y, 1)), SIGMOID)]


def _cases(rng: np.random.Generator) -> list[Case]:
    drawn = [
        Case(((n_x, n_h, n_y), seeded(rng)))
        for (n_x, n_h, _), n_y in zip(sizes(rng), rng.permutation([1, 9, 10]), strict=True)
    ]
    edges = (("a single hidden unit", 5, 1, 3), ("a single feature", 1, 6, 2))
    return [
        *drawn,
        Case(((2, 4, 1), seeded(rng)), "one output"),
        *(Case(((n_x, n_h, n_y), seeded(rng)), about) for about, n_x, n_h, n_y in edges),
        Case(((40, 30, 20), seeded(rng)), "large layers"),
    ]


FIRST, SECOND = "rng.standard_normal((n_h, n_x))", "rng.standard_normal((n_y, n_h))"
SCALE_1, SCALE_2 = " / np.sqrt(n_x)", " / np.sqrt(n_h)"
DRAWN = {f"{FIRST}{SCALE_1}": "(n_h, n_x)", f"{SECOND}{SCALE_2}": "(n_y, n_h)"}
SIZES = "n_x, n_h, n_y = layer_dims"
BIASES = ("np.zeros((n_h, 1))", "np.zeros((n_y, 1))")
RESULT = f"[(W1, {BIASES[0]}, TANH), (W2, {BIASES[1]}, SIGMOID)]"


def _scaled(first: str, second: str) -> tuple[dict[str, str], ...]:
    """Return the forms in which the weights are scaled otherwise, a layer each."""
    return {SCALE_1: first}, {SCALE_2: second}


def _drawn_by(*ways: str) -> tuple[dict[str, str], ...]:
    """Return the forms in which both layers are drawn otherwise, in these ways."""
    return tuple(
        {FIRST: way.format("(n_h, n_x)"), SECOND: way.format("(n_y, n_h)")} for way in ways
    )


MISTAKES = (
    Mistake(
        "scale forgotten",
        "{part} is drawn, but not made any smaller.",
        "What becomes of Z, and of the slope, when the weights are large and the inputs many?",
        _scaled("", ""),
    ),
    Mistake(
        "multiplied in place of divided",
        "With more inputs, {part} becomes larger.",
        "Should a unit with more inputs have larger weights, or smaller ones?",
        (*_scaled(" * np.sqrt(n_x)", " * np.sqrt(n_h)"), *_scaled(" * n_x", " * n_h")),
    ),
    Mistake(
        "square root forgotten",
        "{part} is divided by how many inputs its units have.",
        "What does the formula do with that number before it divides by it?",
        _scaled(" / n_x", " / n_h"),
    ),
    Mistake(
        "outputs in place of inputs",
        "{part} is scaled by the units of its own layer.",
        "What does one unit add up: does it depend on the layer before, or on its own?",
        _scaled(" / np.sqrt(n_h)", " / np.sqrt(n_y)"),
    ),
    Mistake(
        "inputs of another layer",
        "{part} is scaled by the units of a layer that it has nothing to do with.",
        "How many numbers does a unit of this layer get?",
        _scaled(" / np.sqrt(n_y)", " / np.sqrt(n_x)"),
    ),
    Mistake(
        "scale of its own",
        "{part} is multiplied by the same number, whatever the number of inputs is.",
        "Should a unit with many inputs have weights as large as one with few?",
        tuple(form for k in (0.01, 0.1, 0.001, 0.5, 0.05) for form in _scaled(*2 * (f" * {k}",))),
    ),
    Mistake(
        "scaled by another rule",
        "{part} is made smaller, but not as the formula says.",
        "What stands below the fraction line in the formula?",
        (
            *_scaled(" * np.sqrt(2 / n_x)", " * np.sqrt(2 / n_h)"),
            *_scaled(" * np.sqrt(1 / 2 / n_x)", " * np.sqrt(1 / 2 / n_h)"),
            *_scaled(" * np.sqrt(2 / (n_x + n_h))", " * np.sqrt(2 / (n_h + n_y))"),
            *_scaled(" / np.sqrt(n_x + n_h)", " / np.sqrt(n_h + n_y)"),
            *_scaled(" / np.sqrt(n_x * n_h)", " / np.sqrt(n_h * n_y)"),
            *_scaled(" / np.sqrt(n_x) * 0.01", " / np.sqrt(n_h) * 0.01"),
            *_scaled(" / n_x**2", " / n_h**2"),
            *_scaled(" / np.sqrt(n_x + 1)", " / np.sqrt(n_h + 1)"),
        ),
    ),
    Mistake(
        "all zeros",
        "{part} is all zeros.",
        "What do units learn that start with the same weights?",
        (
            *({drawn: f"np.zeros({shape})"} for drawn, shape in DRAWN.items()),
            {SCALE_1: " * 0"},
        ),
    ),
    Mistake(
        "all ones",
        "All weights in {part} are the same.",
        "What do units learn that start with the same weights?",
        tuple(
            {drawn: value.format(shape, inputs)}
            for (drawn, shape), inputs in zip(DRAWN.items(), ("n_x", "n_h"), strict=True)
            for value in (
                *("np.ones({})", "np.ones({}) * 0.01", "np.full({}, 0.5)"),
                *(
                    f"{one} / np.sqrt({{1}})"
                    for one in ("np.ones({0})", "np.full({0}, rng.normal())")
                ),
            )
        ),
    ),
    Mistake(
        "rows and columns exchanged",
        "{part} has a row for each input and a column for each unit.",
        "Where do the weights of one unit stand: in a row or in a column?",
        (
            {"((n_h, n_x))": "((n_x, n_h))"},
            {"((n_y, n_h))": "((n_h, n_y))"},
            {"((n_h, n_x)) / np.sqrt(n_x)": "((n_x, n_h))"},
            {"((n_y, n_h)) / np.sqrt(n_h)": "((n_h, n_y))"},
            {"((n_h, n_x)) / np.sqrt(n_x)": "((n_x, n_h)) * 0.01"},
            {"((n_y, n_h)) / np.sqrt(n_h)": "((n_h, n_y)) * 0.01"},
            {"((n_h, n_x)) / np.sqrt(n_x)": "((n_x, n_h)) / np.sqrt(n_h)"},
            {"((n_y, n_h)) / np.sqrt(n_h)": "((n_h, n_y)) / np.sqrt(n_y)"},
        ),
    ),
    Mistake(
        "drawn with rows and columns exchanged",
        "{part} has the right shape, but it was drawn in another one and then turned.",
        "In which shape can it be drawn at once?",
        (
            {"((n_h, n_x))": "((n_x, n_h)).T"},
            {"((n_y, n_h))": "((n_h, n_y)).T"},
            {"((n_h, n_x))": "((n_x, n_h)).reshape(n_h, n_x, order='F')"},
        ),
    ),
    Mistake(
        "a generator of its own",
        "The weights are the same whatever `rng` is.",
        "Which argument is meant to draw them?",
        tuple(
            form
            for k in (0, 1, 2, 3, 42)
            for made in (f"np.random.default_rng({k})", f"np.random.RandomState({k})")
            for form in (
                {SIZES: f"{SIZES}\n    rng = {made}"},
                {SIZES: f"{SIZES}\n    rng = {made}", SCALE_1: "", SCALE_2: ""},
                {SIZES: f"{SIZES}\n    rng = {made}", SCALE_1: " * 0.01", SCALE_2: " * 0.01"},
            )
        ),
    ),
    Mistake(
        "drawn once for both",
        "`W2` is made of the same draws as `W1`.",
        "Does `rng` go on where it stopped, or start again?",
        (
            {
                SIZES: f"{SIZES}\n    fresh = copy.deepcopy(rng)",
                SECOND: SECOND.replace("rng", "fresh"),
            },
            {SECOND: "np.resize(W1 * np.sqrt(n_x), (n_y, n_h))"},
        ),
    ),
    Mistake(
        "W2 drawn first",
        "`W1` comes out as if something had been drawn before it.",
        "In which order should the two be drawn?",
        (
            {SIZES: f"{SIZES}\n    {SECOND}"},
            {SIZES: f"{SIZES}\n    rng.standard_normal((n_h, 1))"},
        ),
    ),
    Mistake(
        "something drawn in between",
        "`W2` comes out as if something had been drawn between it and `W1`.",
        "What should be drawn by chance, and what not?",
        tuple(
            {SCALE_1: f"{SCALE_1}\n    {drawn}"}
            for drawn in ("rng.standard_normal((n_h, 1))", "rng.standard_normal()", FIRST)
        ),
    ),
    Mistake(
        "not normal",
        "{part} is not drawn in the way that `standard_normal` draws.",
        "Does your way of drawing give small numbers more often than large ones, of both signs?",
        (
            *_drawn_by(
                *("rng.random({})", "(rng.random({}) - 0.5)", "rng.uniform(-1, 1, {})"),
                *("2 * (rng.random({}) - 0.5)", "np.round(rng.standard_normal({}))"),
                *("rng.integers(0, 2, {})", "rng.standard_exponential({})"),
            ),
            *(
                {drawn: way.format(shape) for drawn, shape in DRAWN.items()}
                for way in ("rng.random({})", "rng.random({}) * 0.01", "rng.uniform(-1, 1, {})")
            ),
        ),
    ),
    Mistake(
        "size in two arguments",
        "`standard_normal` reads the second argument as a kind of number, not as a size.",
        "How can two numbers be handed over as one argument?",
        (
            {"((n_h, n_x))": "(n_h, n_x)"},
            {"((n_y, n_h))": "(n_y, n_h)"},
            {"((n_h, n_x))": "(n_x, n_h)"},
        ),
    ),
    Mistake(
        "a bias for each input",
        "{part} has a number for each input of its layer.",
        "Does a bias belong to an input or to a unit?",
        (
            *({BIASES[0]: f"np.zeros({shape})"} for shape in ("(n_x, 1)", "n_x", "(1, n_x)")),
            *({BIASES[1]: f"np.zeros({shape})"} for shape in ("(n_h, 1)", "n_h", "(1, n_h)")),
        ),
    ),
    Mistake(
        "a bias for each weight",
        "{part} has as many numbers as there are weights.",
        "Does a bias belong to a weight or to a unit?",
        ({BIASES[0]: "np.zeros((n_h, n_x))"}, {BIASES[1]: "np.zeros((n_y, n_h))"}),
    ),
    Mistake(
        "bias is one number",
        "{part} holds one number for all units.",
        "How many units are there in the layer, and so how many biases?",
        tuple(
            {bias: zero} for bias in BIASES for zero in ("0.0", "np.zeros(1)", "np.zeros((1, 1))")
        ),
    ),
    Mistake(
        "biases start at one",
        "{part} starts at one.",
        "Which number should a bias start from?",
        ({BIASES[0]: "np.ones((n_h, 1))"}, {BIASES[1]: "np.ones((n_y, 1))"}),
    ),
    Mistake(
        "biases drawn",
        "{part} is drawn by chance.",
        "Which number should a bias start from?",
        tuple(
            {bias: f"rng.standard_normal({shape}){scale}"}
            for bias, shape in zip(BIASES, ("(n_h, 1)", "(n_y, 1)"), strict=True)
            for scale in ("", " * 0.01")
        ),
    ),
    Mistake(
        "another function",
        "{part} is not the function that this layer should have.",
        "Which function does the description name for the hidden units, and which for the last "
        "layer?",
        (
            *({"TANH": g} for g in ("SIGMOID", "RELU", "LEAKY_RELU", "IDENTITY")),
            *({"SIGMOID": g} for g in ("TANH", "RELU", "LEAKY_RELU", "IDENTITY")),
        ),
    ),
    Mistake(
        "a function of NumPy's",
        "`g1` is a function of NumPy's, which does not know its own slope.",
        "Which name of this page stands for both the function and its slope?",
        ({"TANH": "np.tanh"},),
    ),
    Mistake(
        "name of the function only",
        "{part} is only a word.",
        "Can a word be called, and does it know a slope?",
        (
            *({"TANH": f"'{name}'"} for name in ("tanh", "TANH")),
            *({"SIGMOID": f"'{name}'"} for name in ("sigmoid", "SIGMOID")),
        ),
    ),
    Mistake(
        "function left out",
        "A layer comes back without its function.",
        "Which three things make up a layer?",
        (
            {", TANH": "", ", SIGMOID": ""},
            {", TANH": ""},
            {", SIGMOID": ""},
        ),
    ),
    Mistake(
        "biases left out",
        "A layer comes back without its biases.",
        "Which three things make up a layer?",
        ({f", {BIASES[0]}": "", f", {BIASES[1]}": ""},),
    ),
    Mistake(
        "not grouped by layer",
        "What belongs to one layer does not come back together.",
        "Which brackets does the description put around each layer?",
        (
            {RESULT: f"[W1, {BIASES[0]}, TANH, W2, {BIASES[1]}, SIGMOID]"},
            {RESULT: f"[W1, {BIASES[0]}, W2, {BIASES[1]}]"},
            {RESULT: f"W1, {BIASES[0]}, W2, {BIASES[1]}"},
            {RESULT: f"[(W1, W2), ({BIASES[0]}, {BIASES[1]}), (TANH, SIGMOID)]"},
        ),
    ),
    Mistake(
        "dictionary",
        "The parameters come back in a dictionary.",
        "Which brackets does the description put around each layer, and around all of them?",
        (
            {RESULT: f"dict(W1=W1, b1={BIASES[0]}, W2=W2, b2={BIASES[1]})"},
            {RESULT: f"dict(W1=W1, b1={BIASES[0]}, g1=TANH, W2=W2, b2={BIASES[1]}, g2=SIGMOID)"},
        ),
    ),
    Mistake(
        "one layer only",
        "Only one layer comes back.",
        "How many layers with weights does the network have?",
        (
            {f", (W2, {BIASES[1]}, SIGMOID)": ""},
            {f"(W1, {BIASES[0]}, TANH), ": ""},
            {RESULT: f"(W1, {BIASES[0]}, TANH)"},
        ),
    ),
    Mistake(
        "layers in reversed order",
        "The second layer comes back first.",
        "Which layer do the examples meet first?",
        ({RESULT: f"{RESULT}[::-1]"},),
    ),
)
HINTS = Hints(
    "Each unit has one weight for each number that it gets. How many units has the hidden layer, "
    "how many numbers does each of them get, and what of the last layer?",
    r"Each number of $W^{[l]}$ is drawn by `standard_normal` and divided by "
    r"$\sqrt{n^{[l-1]}}$, where $n^{[l-1]}$ is how many numbers a unit of layer $l$ gets. "
    r"$b^{[l]} = 0$.",
    "`W1`: $(n_h, n_x)$, `b1`: $(n_h, 1)$, `W2`: $(n_y, n_h)$, `b2`: $(n_y, 1)$. A shape is *one* "
    "argument, two numbers in a pair of brackets of their own.",
)
INITIALIZE_PARAMETERS = Exercise(
    "initialize_parameters",
    initialize_parameters,
    _cases,
    parts=(("W1", "b1", "g1"), ("W2", "b2", "g2")),
    mistakes=MISTAKES,
    hints=HINTS,
)
