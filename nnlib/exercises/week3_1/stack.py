"""Neurons side by side become the two arrays of a layer."""

from collections.abc import Sequence

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake

Neuron = tuple[Array, float]


def stack(neurons: Sequence[Neuron]) -> tuple[Array, Array]:
    """Make a layer of ``(w, b)``: ``W``, its rows the weights turned, and ``b``, a column."""
    W = np.vstack([w.T for w, _ in neurons])
    b = np.array([[b] for _, b in neurons])
    return W, b


def _draw(rng: np.random.Generator, n_x: int, n_h: int) -> list[Neuron]:
    return [(rng.normal(size=(n_x, 1)), float(rng.normal())) for _ in range(n_h)]


def _cases(rng: np.random.Generator) -> list[Case]:
    # Inputs and neurons never alike but where it is said: a turned W has another shape then.
    sizes = rng.permutation(np.arange(2, 8))[:6].reshape(3, 2)
    alike = _draw(rng, 4, 1) * 3
    return [
        *(Case((_draw(rng, int(n_x), int(n_h)),)) for n_x, n_h in sizes),
        Case((_draw(rng, 3, 1),), "a single neuron"),
        Case((_draw(rng, 1, 4),), "a single input"),
        Case((_draw(rng, 3, 3),), "as many neurons as inputs"),
        Case((alike,), "the same neuron three times"),
        Case(([(np.zeros((2, 1)), 0.0), *_draw(rng, 2, 2)],), "a neuron of zeros"),
        Case(([(1e6 * w, 1e6 * b) for w, b in _draw(rng, 5, 2)],), "large weights"),
    ]


ROWS = "np.vstack([w.T for w, _ in neurons])"
COLUMN = "np.array([[b] for _, b in neurons])"
RETURN = "return W, b"
MISTAKES = (
    Mistake(
        "neurons in columns",
        "{part} holds one neuron in each column.",
        "Should the weights of a neuron stand upright in `W`, or lie in it?",
        ({ROWS: "np.hstack([w for w, _ in neurons])"},),
    ),
    Mistake(
        "numbers of several neurons mixed",
        "The shape is right, but each row of `W` holds numbers from several neurons.",
        "In which order does `reshape` fill an array, and which numbers must stay together?",
        (
            {ROWS: "np.hstack([w for w, _ in neurons]).reshape(len(neurons), -1)"},
            {ROWS: 'np.vstack([w for w, _ in neurons]).reshape(len(neurons), -1, order="F")'},
        ),
    ),
    Mistake(
        "one long row or column",
        "{part} has all weights in a single long row or column.",
        "How many rows should there be if there are five neurons?",
        (
            {ROWS: "np.hstack([w.T for w, _ in neurons])"},
            {ROWS: "np.vstack([w for w, _ in neurons])"},
            {ROWS: "np.concatenate([w[:, 0] for w, _ in neurons])"},
        ),
    ),
    Mistake(
        "an axis too many",
        "{part} has an axis too many.",
        "How many numbers are there in the shape that the description asks for?",
        (
            {ROWS: "np.array([w for w, _ in neurons])"},
            {ROWS: "np.array([w.T for w, _ in neurons])"},
            {ROWS: "np.stack([w.T for w, _ in neurons], axis=1)"},
            {ROWS: "np.stack([w for w, _ in neurons], axis=1)"},
            {ROWS: "np.stack([w for w, _ in neurons], axis=2)"},
            {COLUMN: "np.array([[[b]] for _, b in neurons])"},
        ),
    ),
    Mistake(
        "b flat",
        "{part} has only one axis.",
        "Which two numbers make the shape that the description asks for?",
        ({COLUMN: "np.array([b for _, b in neurons])"},),
    ),
    Mistake(
        "b in a row",
        "{part} lies in a row.",
        "Each neuron has a row in `W`: where should its bias be?",
        ({COLUMN: "np.array([[b for _, b in neurons]])"},),
    ),
    Mistake(
        "b as wide as W",
        "{part} holds each bias several times.",
        "How many biases does one neuron have?",
        (
            {COLUMN: "np.array([[b] * len(w) for w, b in neurons])"},
            {COLUMN: "np.array([[b] * len(neurons) for _, b in neurons])"},
            {COLUMN: "np.array([[b for _, b in neurons]] * len(neurons))"},
        ),
    ),
    Mistake(
        "neuron left out",
        "{part} leaves out one of the neurons.",
        "Where do you start counting, and where do you stop?",
        tuple(
            change
            for some in ("1:", ":-1")
            for change in (
                {ROWS: f"np.vstack([w.T for w, _ in neurons[{some}]] or [np.ones((1, 1))])"},
                {COLUMN: f"np.array([[b] for _, b in neurons[{some}]] or [[1.0]])"},
                {"in neurons": f"in (neurons[{some}] or 1 / 0)"},
            )
        )
        + tuple(
            {RETURN: f"seen = np.ones((len(neurons), 1)); seen[{one}] = 0; return {both}"}
            for one in (0, -1)
            for both in ("W * seen, b", "W, b * seen", "W * seen, b * seen")
        ),
    ),
    Mistake(
        "number of neurons hard-coded",
        "{part} never has more than two neurons.",
        "What tells you how many neurons come in?",
        ({"in neurons": "in neurons[:2]"},),
    ),
    Mistake(
        "first or last neuron only",
        "{part} holds a single neuron.",
        "What happens to the others: are they kept, or does the next one take their place?",
        tuple(
            change
            for one in (0, -1)
            for change in (
                {ROWS: f"neurons[{one}][0].T"},
                {COLUMN: f"np.array([[neurons[{one}][1]]])"},
                {COLUMN: f"neurons[{one}][1]"},
                {ROWS: f"neurons[{one}][0].T", COLUMN: f"np.array([[neurons[{one}][1]]])"},
                {ROWS: f"neurons[{one}][0].T", COLUMN: f"neurons[{one}][1]"},
            )
        ),
    ),
    Mistake(
        "one neuron for all",
        "{part} repeats one neuron for all of them.",
        "Which neuron does each round take?",
        tuple(
            change
            for one in (0, -1)
            for change in (
                {"w.T for": f"neurons[{one}][0].T for"},
                {"[[b]": f"[[neurons[{one}][1]]"},
                {"w.T for": f"neurons[{one}][0].T for", "[[b]": f"[[neurons[{one}][1]]"},
            )
        ),
    ),
    Mistake(
        "order reversed",
        "The last neuron comes first.",
        "In which order do the neurons come in, and should that change?",
        (
            {ROWS: "np.vstack([w.T for w, _ in neurons[::-1]])"},
            {COLUMN: "np.array([[b] for _, b in neurons[::-1]])"},
            {"in neurons": "in neurons[::-1]"},
        ),
    ),
    Mistake(
        "weights turned round",
        "{part} has the weights of each neuron from the last to the first.",
        "Which input belongs to the first number of a row?",
        ({"w.T for": "w.T[:, ::-1] for"},),
    ),
    Mistake(
        "neurons added up",
        "{part} is added up over the neurons.",
        "How many rows should there be if there are five neurons?",
        (
            {ROWS: "sum(w.T for w, _ in neurons)"},
            {ROWS: "sum(w for w, _ in neurons)"},
            {ROWS: "np.mean([w.T for w, _ in neurons], axis=0)"},
            {COLUMN: "np.array([[sum(b for _, b in neurons)]])"},
            {COLUMN: "sum(b for _, b in neurons)"},
            {COLUMN: "np.array([[np.mean([b for _, b in neurons])]])"},
            {COLUMN: "np.mean([b for _, b in neurons])"},
        ),
    ),
    Mistake(
        "weights added up",
        "{part} has one number for each neuron where there should be all its weights.",
        "How many weights has a neuron, and should they become one?",
        (
            {"w.T for": "w.T.sum(keepdims=True) for"},
            {"w.T for": "w.T.sum() for"},
            {"w.T for": "w.T.mean(keepdims=True) for"},
            {"w.T for": "w.T[:, :1] for"},
            {"w.T for": "w.T[0, 0] for"},
        ),
    ),
    Mistake(
        "bias forgotten",
        "{part} is 0 everywhere.",
        "What stands beside the weights in each neuron?",
        ({COLUMN: "np.zeros((len(neurons), 1))"},),
    ),
    Mistake(
        "bias inside W",
        "{part} holds the biases beside the weights.",
        "Should the biases be in `W`, or have an array of their own?",
        (
            {ROWS: "np.vstack([np.append(w, b) for w, b in neurons])"},
            {ROWS: "np.vstack([np.append(b, w) for w, b in neurons])"},
        ),
    ),
    Mistake(
        "bias added to the weights",
        "{part} has the bias of each neuron added to its weights.",
        "Should the biases be in `W`, or have an array of their own?",
        ({ROWS: "np.vstack([w.T + b for w, b in neurons])"},),
    ),
    Mistake(
        "sign flipped",
        "{part} has the wrong sign.",
        "Should stacking change any of the numbers?",
        (
            {"w.T for": "-w.T for"},
            {"[[b]": "[[-b]"},
            {"w.T for": "-w.T for", "[[b]": "[[-b]"},
        ),
    ),
    Mistake(
        "numbers changed on the way",
        "{part} does not hold the numbers of the neurons themselves.",
        "Should stacking change any of the numbers?",
        (
            {"w.T for": "w.T / np.linalg.norm(w) for"},
            {"w.T for": "w.T / np.sqrt(len(w)) for"},
            {"w.T for": "w.T / len(w) for"},
            {"w.T for": "w.T / len(neurons) for"},
            {"w.T for": "w.T * b for"},
            {"w.T for": "np.round(w.T) for"},
            {"[[b]": "[[round(b)]"},
            {"[[b]": "[[int(b)]"},
            {"[[b]": "[[b / len(neurons)]"},
            {"w.T for": "np.abs(w.T) for"},
            {"[[b]": "[[abs(b)]"},
        ),
    ),
    Mistake(
        "one of the two only",
        "{part} is only one of the two arrays.",
        "Which two things does the description say come back?",
        ({RETURN: "return W"}, {RETURN: "return b"}),
    ),
)
HINTS = Hints(
    "Take one neuron: which of its two parts becomes a row of $W$, and how do you make a row of "
    "a column?",
    r"$$W = \begin{bmatrix} w_1^T \\ w_2^T \\ \vdots \end{bmatrix}, \qquad "
    r"b = \begin{bmatrix} b_1 \\ b_2 \\ \vdots \end{bmatrix}$$ `np.vstack` puts the rows of a "
    "list under each other.",
    "Each `w`: $(n_x, 1)$, so `w.T`: $(1, n_x)$. `W`: $(n_h, n_x)$. `b`: $(n_h, 1)$, a list of "
    "rows with one number in each.",
)
STACK = Exercise("stack", stack, _cases, parts=("W", "b"), mistakes=MISTAKES, hints=HINTS)
