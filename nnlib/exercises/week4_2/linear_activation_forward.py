"""A whole layer, forward."""

import numpy as np

from nnlib import activations as activations  # for the mistakes
from nnlib.activations import Activation, Array
from nnlib.exercises import Case, Exercise, Hints, Mistake
from nnlib.exercises.week3_4.again import again
from nnlib.exercises.week3_4.forward_propagation import MISTAKES as EARLIER
from nnlib.exercises.week4_1.draws import LayerCache, whole_layers
from nnlib.exercises.week4_2.linear_forward import LINEAR_FORWARD, linear_forward


def linear_activation_forward(
    A_prev: Array, W: Array, b: Array, g: Activation
) -> tuple[Array, LayerCache]:
    """Compute ``A = g(W A_prev + b)``; cache the linear step's, and ``(A, g)``."""
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g(Z)
    return A, (linear_cache, (A, g))


def _cases(rng: np.random.Generator) -> list[Case]:
    return [Case((*step, g), about) for about, step, g in whole_layers(rng)]


LINEAR, SQUASHED = "linear_forward(A_prev, W, b)", "A = g(Z)"
CACHE = "(linear_cache, (A, g))"
BOTH = f"A, {CACHE}"
BY_HAND = "{}, (A_prev, W, b)"
FUNCTIONS = {"tanh": "TANH", "sigmoid": "SIGMOID", "ReLU": "RELU"}


def _cached(*caches: str) -> tuple[dict[str, str], ...]:
    """Return the forms in which something else is the cache."""
    return tuple({CACHE: cache} for cache in caches)


def _hard_coded(name: str, function: str) -> Mistake:
    """Return the mistake of using one function, whatever the layer says."""
    code = f"activations.{function}"
    return Mistake(
        f"{name} hard-coded",
        f"{{part}} comes out as if the layer used `{function}`, not the function that it is given.",
        "Which argument says what function the layer has?",
        ({SQUASHED: f"A = {code}(Z)"}, {SQUASHED: f"g = {code}\n    A = g(Z)"}),
    )


def _of_the_linear_step(name: str) -> Mistake:
    """Return a mistake of the linear step, made by somebody who writes it out once more."""
    known = next(mistake for mistake in LINEAR_FORWARD.mistakes if mistake.name == name)
    forms = ({LINEAR: BY_HAND.format(*form.values())} for form in known.forms)
    return again(LINEAR_FORWARD.mistakes, name, *forms)


MISTAKES = (
    Mistake(
        "activation forgotten",
        "{part} comes out as if the layer left out its function.",
        "What does a unit do with its Z before it hands it on?",
        (
            {SQUASHED: "A = Z"},
            {"return A": "return Z"},
            {"return A": "return Z", "(A, g)": "(Z, g)"},
        ),
    ),
    again(
        EARLIER,
        "activation twice",
        {SQUASHED: "A = g(g(Z))"},
        {"return A": "return g(A)"},
        {"(A, g)": "(g(A), g)"},
        {SQUASHED: "Z = g(Z)\n    A = g(Z)"},
    ),
    *(_hard_coded(name, function) for name, function in FUNCTIONS.items()),
    Mistake(
        "slope in place of the value",
        "{part} holds how steep the function of the layer is, not its value.",
        "Does the formula say how steep the curve is, or how high?",
        (
            {SQUASHED: "A = g.slope(g(Z))"},
            {SQUASHED: "A = g.slope(Z)"},
            {"(A, g)": "(g.slope(A), g)"},
        ),
    ),
    Mistake(
        "function of something else",
        "{part} is not made from Z.",
        "What does the function get in the formula?",
        tuple({SQUASHED: f"A = g({other})"} for other in ("A_prev", "W", "b")),
    ),
    Mistake(
        "inputs through the function",
        "{part} is computed from inputs that went through the function first.",
        "What goes through the function: what enters the layer, or what leaves it?",
        (
            {LINEAR: "linear_forward(g(A_prev), W, b)", SQUASHED: "A = Z"},
            {LINEAR: "linear_forward(g(A_prev), W, b)"},
            {LINEAR: BY_HAND.format("W @ g(A_prev) + b"), SQUASHED: "A = Z"},
            {LINEAR: BY_HAND.format("W @ g(A_prev) + b")},
        ),
    ),
    Mistake(
        "bias outside the activation",
        "{part} comes out as if the biases were added to A.",
        "Where does a bias belong: before the function of its layer, or after it?",
        (
            {LINEAR: BY_HAND.format("W @ A_prev"), SQUASHED: "A = g(Z) + b"},
            {SQUASHED: "A = g(Z) + b"},
            {SQUASHED: "A = g(Z - b) + b"},
        ),
    ),
    *(
        _of_the_linear_step(name)
        for name in (
            *("bias forgotten", "bias subtracted", "bias inside the product", "bias across"),
            *("one bias for all units", "biases added to the inputs", "* in place of @"),
            *("added up over the units", "added up over the examples", "W forgotten"),
        )
    ),
    again(
        LINEAR_FORWARD.mistakes,
        "bias twice",
        {SQUASHED: "A = g(Z + b)"},
        {LINEAR: BY_HAND.format("W @ A_prev + b + b")},
    ),
    again(
        LINEAR_FORWARD.mistakes,
        "W transposed",
        {LINEAR: "linear_forward(A_prev, W.T, b)"},
        {LINEAR: BY_HAND.format("W.T @ A_prev + b")},
    ),
    again(
        LINEAR_FORWARD.mistakes,
        "inputs transposed",
        {LINEAR: "linear_forward(A_prev.T, W, b)"},
        {LINEAR: BY_HAND.format("W @ A_prev.T + b")},
    ),
    again(
        LINEAR_FORWARD.mistakes,
        "wrong order in a product",
        {LINEAR: "linear_forward(W, A_prev, b)"},
        {LINEAR: BY_HAND.format("A_prev @ W + b")},
    ),
    Mistake(
        "arguments in another order",
        "A matrix product has the biases on the left.",
        "In which order does the function that you call take its arguments?",
        ({LINEAR: "linear_forward(A_prev, b, W)"}, {LINEAR: "linear_forward(W, b, A_prev)"}),
    ),
    again(
        LINEAR_FORWARD.mistakes,
        "examples in rows",
        {LINEAR: BY_HAND.format("A_prev.T @ W.T + b.T")},
        {SQUASHED: "A = g(Z).T"},
    ),
    again(
        EARLIER,
        "answers in place of probabilities",
        {SQUASHED: "A = (g(Z) > 0.5) * 1.0"},
        {"return A": "return (A > 0.5) * 1.0"},
    ),
    Mistake(
        "pair not taken apart",
        "A function gets several arrays where it needs one.",
        "How many things does `linear_forward` return, and in which order?",
        (
            {"Z, linear_cache = ": "linear_cache, Z = "},
            {f"Z, linear_cache = {LINEAR}": f"Z = linear_cache = {LINEAR}"},
            {f"Z, linear_cache = {LINEAR}": f"Z = linear_cache = {LINEAR}", "(A, g)": "(Z, g)"},
        ),
    ),
    Mistake(
        "Z in place of A",
        "The cache holds Z where A belongs.",
        "From which of the two does the page compute the slope of g?",
        _cached("(linear_cache, (Z, g))"),
    ),
    Mistake(
        "one array in place of a pair",
        "The second half of the cache is one array, not a pair.",
        "Which two things does the way back need to find the slope?",
        _cached("(linear_cache, Z)", "(linear_cache, A)", "(linear_cache, (A))"),
    ),
    Mistake(
        "inputs where A belongs",
        "The cache holds what goes into the layer where what comes out of it belongs.",
        "What does the description name beside g?",
        _cached("(linear_cache, (A_prev, g))", "(linear_cache, (W, g))"),
    ),
    Mistake(
        "A where the inputs belong",
        "The first half of the cache holds what comes out of the layer, or Z, where what goes in "
        "belongs.",
        "What does `linear_forward` keep?",
        _cached("((A, W, b), (A, g))", "((Z, W, b), (A, g))", "((A, W, b), (Z, g))"),
    ),
    Mistake(
        "not the function itself",
        "{part} is not the function itself.",
        "Which argument knows both its value and its slope?",
        _cached(
            *("(linear_cache, (A, g.name))", "(linear_cache, (A, g.function))"),
            *("(linear_cache, (A, g.slope))", "(linear_cache, (A, g.slope(A)))"),
            *("(linear_cache, (A, g(Z)))", "(linear_cache, (A, Z))", "(linear_cache, (A, A))"),
            *("(linear_cache, (A, 'relu'))", "(linear_cache, (A, 'sigmoid'))"),
        ),
    ),
    Mistake(
        "function fixed",
        "{part} is the same whatever comes in.",
        "Where can you see which function a layer has?",
        _cached(*(f"(linear_cache, (A, activations.{g}))" for g in ("RELU", "SIGMOID", "TANH"))),
    ),
    Mistake(
        "one half of the cache only",
        "The cache leaves out something that one of the two steps keeps.",
        "Of which two halves is the cache made?",
        _cached(
            *("linear_cache", "(A, g)", "(linear_cache,)", "((A, g),)", "((A_prev, W), (A, g))"),
            *("(Z, g)", "(A_prev, W, b)", "(linear_cache, (A,))", "(linear_cache, (g,))"),
            *("(linear_cache, g)", "(linear_cache, ())", "(linear_cache, None)", "[]", "A", "Z"),
            *("(None, (A, g))", "((), (A, g))", "(A_prev, (A, g))", "(W, (A, g))"),
        ),
    ),
    Mistake(
        "more in the cache",
        "The cache holds more than the description names.",
        "Of which two halves is it made, and what does each of them hold?",
        _cached(
            *(
                "(linear_cache, (Z, A, g))",
                "(linear_cache, (A, Z, g))",
                "(linear_cache, (A, g, Z))",
            ),
            *("(linear_cache, (A, g), Z)", "(linear_cache, Z, (A, g))", "(linear_cache, Z, A)"),
            *("((Z, linear_cache), (A, g))", "(linear_cache, (Z, (A, g)))", "(Z, linear_cache, g)"),
            *("((A_prev, W, b, Z), (A, g))", "((A_prev, W, b, g), (A, g))", "(linear_cache, Z, g)"),
            "(linear_cache, (A, (Z, g)))",
        ),
    ),
    Mistake(
        "flat cache",
        "The cache is not made of two halves.",
        "Which brackets does the description put around what each step keeps?",
        _cached(
            *("(linear_cache, A, g)", "(*linear_cache, A, g)", "(*linear_cache, (A, g))"),
            *(
                "(A_prev, W, b, A)",
                "(A_prev, W, b, Z)",
                "(A_prev, W, b, Z, A)",
                "(A_prev, W, b, g)",
            ),
            *("(A_prev, W, b, Z, g)", "(A_prev, W, b, Z, A, g)"),
        ),
    ),
    Mistake(
        "flat cache",
        "All things come back side by side, not in a cache.",
        "How many things should come back, and of what is the second one made?",
        tuple(
            {BOTH: flat}
            for flat in (
                *("A, linear_cache, (A, g)", "A, linear_cache, A, g", "A, linear_cache, g"),
                *("A, A_prev, W, b, A, g", "A, A_prev, W, b, g", "A, Z, linear_cache"),
                *("A, linear_cache, Z", "A, g, linear_cache"),
            )
        ),
    ),
    Mistake(
        "other order",
        "The cache begins with what the function leaves behind.",
        "In which order does the description name the two halves?",
        _cached("((A, g), linear_cache)", "((Z, g), linear_cache)", "(A, linear_cache)"),
    ),
    Mistake(
        "other order",
        "The cache comes before `A`.",
        "In which order does the description name the two?",
        ({BOTH: f"{CACHE}, A"},),
    ),
    Mistake(
        "dictionary",
        "The cache is a dictionary.",
        "What does the description say that the cache is?",
        _cached(
            '{"linear_cache": linear_cache, "activation_cache": (A, g)}',
            '{"A_prev": A_prev, "W": W, "b": b, "Z": Z, "A": A, "g": g}',
            '{"A_prev": A_prev, "W": W, "b": b, "A": A, "g": g}',
        ),
    ),
    Mistake(
        "dictionary",
        "A half of the cache is a dictionary.",
        "What does the description say that each half is?",
        _cached(
            '({"A_prev": A_prev, "W": W, "b": b}, {"A": A, "g": g})',
            '(linear_cache, {"A": A, "g": g})',
        ),
    ),
    again(
        EARLIER,
        "no cache",
        {BOTH: "A"},
        {BOTH: "A, None"},
    ),
)
HINTS = Hints(
    "The linear step is written already. What does it return, and which of these does the "
    "function of the layer get?",
    r"$$Z^{[l]} = W^{[l]} A^{[l-1]} + b^{[l]}, \qquad A^{[l]} = g^{[l]}(Z^{[l]})$$ The cache has "
    "two halves: what the linear step keeps, and a pair from which the slope can be found.",
    r"`A` has the shape of Z: $(n^{[l]}, m)$. Two things go out: an array, and a tuple of two "
    "tuples, the first with three things, the second with two.",
)
LINEAR_ACTIVATION_FORWARD = Exercise(
    "linear_activation_forward",
    linear_activation_forward,
    _cases,
    parts=("A", (("A_prev", "W", "b"), ("A in the cache", "g"))),
    mistakes=MISTAKES,
    hints=HINTS,
)
