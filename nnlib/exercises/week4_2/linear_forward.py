"""The linear step of a layer."""

from dataclasses import replace

import numpy as np

from nnlib import activations as activations  # for the mistakes
from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake
from nnlib.exercises.week3_1.layer_forward import LAYER_FORWARD
from nnlib.exercises.week3_4.again import again
from nnlib.exercises.week4_1.draws import LinearCache, linear_steps


def linear_forward(A_prev: Array, W: Array, b: Array) -> tuple[Array, LinearCache]:
    """Compute ``Z = W A_prev + b``; cache what went in."""
    Z = W @ A_prev + b
    return Z, (A_prev, W, b)


def _cases(rng: np.random.Generator) -> list[Case]:
    return [Case(step, about) for about, step in linear_steps(rng)]


LINEAR, CACHE = "W @ A_prev + b", "(A_prev, W, b)"
BOTH = f"Z, {CACHE}"
#: What stands in forms that are no mistake of this step, or have words of their own here.
ELSEWHERE = ("sigmoid", "(A_prev + b)", "A_prev @ W")


def _renamed(words: str) -> str:
    """Call the inputs ``A_prev``, which were ``A_previous`` in week 3."""
    return words.replace("A_previous", "A_prev")


def _of_the_linear_step(mistake: Mistake) -> Mistake:
    """Return a mistake of a whole layer with those forms that change its linear step alone."""
    forms = ({_renamed(old): _renamed(new) for old, new in form.items()} for form in mistake.forms)
    kept = tuple(
        form
        for form in forms
        if form.keys() == {LINEAR} and not any(code in form[LINEAR] for code in ELSEWHERE)
    )
    return replace(mistake, says=_renamed(mistake.says), asks=_renamed(mistake.asks), forms=kept)


#: The mistakes of the linear step that week 3 knew already.
KNOWN = [mistake for mistake in map(_of_the_linear_step, LAYER_FORWARD.mistakes) if mistake.forms]
SOME = (":, 1:", ":, :-1", "1:", ":-1")
MISTAKES = (
    *KNOWN,
    Mistake(
        "biases added to the inputs",
        "The biases are added to the inputs.",
        "What has as many rows as there are biases?",
        ({LINEAR: "W @ (A_prev + b)"},),
    ),
    Mistake(
        "wrong order in a product",
        "A matrix product has a column for each example on the left, but not a row for each "
        "example on the right.",
        "What shapes do the two have, and in which order do they fit?",
        ({LINEAR: "A_prev @ W + b"}, {LINEAR: "A_prev @ W.T + b"}),
    ),
    Mistake(
        "activation used already",
        "{part} comes out as if it had gone through a function already.",
        "Which of the two steps of a layer is this one, and which comes after it?",
        (
            *({LINEAR: f"activations.{g}({LINEAR})"} for g in ("RELU", "SIGMOID", "TANH")),
            *({BOTH: f"activations.{g}(Z), {CACHE}"} for g in ("RELU", "SIGMOID", "TANH")),
        ),
    ),
    again(
        LAYER_FORWARD.mistakes,
        "one unit only",
        *({LINEAR: f"W[{one}] @ A_prev + b[{one}]"} for one in ("0", "-1", ":1", "-1:")),
        *({BOTH: f"Z[{one}], {CACHE}"} for one in (":1", "-1:")),
    ),
    again(
        LAYER_FORWARD.mistakes,
        "example or unit left out",
        *({BOTH: f"Z[{some}], {CACHE}"} for some in SOME),
        *({LINEAR: f"np.zeros(({LINEAR}).shape)\n    Z[{s}] = ({LINEAR})[{s}]"} for s in SOME),
    ),
    Mistake(
        "other order",
        "The cache comes before `Z`.",
        "In which order does the description name the two?",
        ({BOTH: f"{CACHE}, Z"},),
    ),
    Mistake(
        "output in the cache",
        "The cache holds what comes out of this step where something that goes in belongs.",
        "Which three arrays does this step start from?",
        tuple({CACHE: f"({three})"} for three in ("Z, W, b", "A_prev, W, Z", "A_prev, Z, b")),
    ),
    Mistake(
        "more in the cache",
        "The cache holds more than the three arrays that this step starts from.",
        "Which of them does the description name?",
        tuple(
            {CACHE: f"({more})"}
            for more in (
                *("A_prev, W, b, Z", "Z, A_prev, W, b", "A_prev, W, Z, b", "A_prev, Z, W, b"),
                *("Z, (A_prev, W, b)", "(A_prev, W, b), Z"),
            )
        ),
    ),
    Mistake(
        "less in the cache",
        "The cache does not hold all three arrays that this step starts from.",
        "Which of them does the description name?",
        tuple(
            {CACHE: less}
            for less in (
                *("(A_prev, W)", "(W, b)", "(A_prev, b)", "(A_prev,)", "(W,)", "(b,)", "()", "[]"),
                *("A_prev", "W", "b", "Z", "(Z,)", "(A_prev, Z)", "(Z, W)", "(Z, b)"),
            )
        ),
    ),
    Mistake(
        "shapes in the cache",
        "The cache holds shapes.",
        "Can the way back multiply by the shape of an array?",
        (
            {CACHE: "(A_prev.shape, W.shape, b.shape)"},
            {CACHE: "(len(A_prev), len(W), len(b))"},
            {CACHE: "A_prev.shape"},
            {CACHE: "W.shape"},
        ),
    ),
    Mistake(
        "flat cache",
        "All arrays come back side by side, not in a cache.",
        "How many things should come back, and of what is the second one made?",
        tuple(
            {BOTH: flat}
            for flat in ("Z, A_prev, W, b", "A_prev, W, b, Z", "Z, W, A_prev, b", "A_prev, W, b")
        ),
    ),
    Mistake(
        "dictionary",
        "The cache is a dictionary.",
        "What does the description say that the cache is?",
        (
            {CACHE: '{"A_prev": A_prev, "W": W, "b": b}'},
            {CACHE: '{"A": A_prev, "W": W, "b": b}'},
            {CACHE: '{"A_prev": A_prev, "W": W, "b": b, "Z": Z}'},
        ),
    ),
    Mistake(
        "no cache",
        "It returns only one of two things.",
        "What else does the description name?",
        ({BOTH: "Z"}, {BOTH: "Z, None"}),
    ),
)
HINTS = Hints(
    "Which half of a layer is this: what comes before the function, or what comes after it? And "
    "which arrays go into it?",
    r"$$Z^{[l]} = W^{[l]} A^{[l-1]} + b^{[l]}$$ The bias is a column, and NumPy adds it to each "
    "column of the product. The cache keeps the three arrays on the right side, as they came.",
    r"`W`: $(n^{[l]}, n^{[l-1]})$ times `A_prev`: $(n^{[l-1]}, m)$ is $(n^{[l]}, m)$. `b`: "
    r"$(n^{[l]}, 1)$. Two things go out: an array, and a tuple of three.",
)
LINEAR_FORWARD = Exercise(
    "linear_forward",
    linear_forward,
    _cases,
    parts=("Z", ("A_prev", "W", "b")),
    mistakes=MISTAKES,
    hints=HINTS,
)
