"""Two linear layers as one."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake


def collapse(W1: Array, b1: Array, W2: Array, b2: Array) -> tuple[Array, Array]:
    """Return the one linear layer that two are together: ``(W2 W1, W2 b1 + b2)``."""
    return W2 @ W1, W2 @ b1 + b2


def draw(rng: np.random.Generator, n_x: int, n_h: int, n_y: int) -> tuple[Array, ...]:
    """Draw ``W1``, ``b1``, ``W2``, ``b2`` for layers of these sizes."""
    shapes = ((n_h, n_x), (n_h, 1), (n_y, n_h), (n_y, 1))
    return tuple(rng.normal(size=shape) for shape in shapes)


def _cases(rng: np.random.Generator) -> list[Case]:
    drawn = [rng.choice(np.arange(2, 8), size=3, replace=False) for _ in range(3)]
    W1, b1, W2, b2 = draw(rng, 2, 4, 3)
    return [
        *(Case(draw(rng, *sizes)) for sizes in drawn),
        Case(draw(rng, 3, 3, 3), "layers of the same size"),
        Case(draw(rng, 1, 4, 3), "a single input"),
        Case(draw(rng, 4, 1, 3), "a single hidden unit"),
        Case(draw(rng, 2, 5, 1), "a single output"),
        Case((W1, 0 * b1, W2, 0 * b2), "biases of 0"),
        Case((W1, b1, 0 * W2, b2), "a second layer whose weights are 0"),
        Case((100 * W1, 50 * b1, W2, 1000 * b2), "large numbers"),
    ]


WEIGHTS, BIAS = "W2 @ W1", "W2 @ b1 + b2"
MISTAKES = (
    Mistake(
        "order of the product",
        "The two matrices are multiplied in the wrong order.",
        "Which layer do the inputs meet first, and on which side of X does it stand?",
        ({WEIGHTS: "W1 @ W2"},),
    ),
    Mistake(
        "* in place of @",
        "It multiplies number by number, where a matrix product belongs.",
        "Which sign multiplies two matrices?",
        ({WEIGHTS: "W2 * W1"}, {WEIGHTS: "W1 * W2"}, {"W2 @ b1": "W2 * b1"}),
    ),
    Mistake(
        "weights added",
        "The weights of the two layers are added.",
        "What does the formula do with the two matrices?",
        (
            {WEIGHTS: "W1 + W2"},
            {WEIGHTS: "W2 + W1"},
            {WEIGHTS: "W2 + W1", BIAS: "b1 + b2"},
        ),
    ),
    Mistake(
        "weights transposed",
        "A matrix is transposed that fits as it is.",
        "How many columns has the second matrix, and how many rows the first?",
        (
            {WEIGHTS: "W2.T @ W1"},
            {WEIGHTS: "W2 @ W1.T"},
            {"W2 @ b1": "W2.T @ b1"},
            {WEIGHTS: "W1.T @ W2"},
            {WEIGHTS: "W1 @ W2.T"},
            {"W2 @ b1": "b1.T @ W2"},
        ),
    ),
    Mistake(
        "weights of one layer",
        "The weights are those of one layer only.",
        "Through how many layers do the inputs go?",
        ({WEIGHTS: "W1"}, {WEIGHTS: "W2"}),
    ),
    Mistake(
        "second bias missing",
        "The bias of the second layer is missing in {part}.",
        "What does the second layer add at the end?",
        ({BIAS: "W2 @ b1"},),
    ),
    Mistake(
        "first bias missing",
        "The bias of the first layer is missing in {part}.",
        "What becomes of the first bias on its way through the second layer?",
        ({BIAS: "b2 * 1.0"},),
    ),
    Mistake(
        "biases only added",
        "What is added to the second bias still belongs to the units of the first layer.",
        "Which numbers turn the units of the first layer into those of the second?",
        ({BIAS: "b1 + b2"}, {BIAS: "b2 + b1"}),
    ),
    Mistake(
        "first bias alone",
        "The bias comes from the first layer alone.",
        "How many units has the second layer, and how many numbers should its bias have?",
        ({BIAS: "b1"},),
    ),
    Mistake(
        "both biases multiplied",
        "The second bias is multiplied by weights, too.",
        "Which of the two biases meets the weights of the second layer?",
        (
            {BIAS: "W2 @ (b1 + b2)"},
            {BIAS: "W2 @ b1 + W2 @ b2"},
            {BIAS: "W1 @ b1 + W2 @ b2"},
            {BIAS: "W1 @ (b1 + b2)"},
        ),
    ),
    Mistake(
        "weights of the first layer in the bias",
        "The bias is multiplied by the weights of the first layer.",
        "Which layer comes after the first bias is added?",
        (
            {BIAS: "W1 @ b1 + b2"},
            {BIAS: "W2 @ W1 @ b1 + b2"},
            {BIAS: "W1 @ W2 @ b1 + b2"},
            {BIAS: "W2 @ (W1 @ b1) + b2"},
            {BIAS: "W2 @ W1 @ (b1 + b2)"},
            {BIAS: "W1 @ b1"},
        ),
    ),
    Mistake(
        "biases exchanged",
        "The two biases have traded places.",
        "Which of the two is added first?",
        ({BIAS: "W2 @ b2 + b1"}, {BIAS: "W1 @ b2 + b1"}),
    ),
    Mistake(
        "bias subtracted",
        "One of the two parts of the bias has the wrong sign.",
        "Which signs does the formula have?",
        ({BIAS: "W2 @ b1 - b2"}, {BIAS: "b2 - W2 @ b1"}),
    ),
    Mistake(
        "biases multiplied",
        "The second bias multiplies, where it should be added.",
        "Which sign stands before the second bias in the formula?",
        ({BIAS: "(W2 @ b1) * b2"}, {BIAS: "b1 * b2"}),
    ),
    Mistake(
        "second bias multiplied",
        "The second bias is counted more than once, or only in part.",
        "How many times does the formula add it?",
        ({BIAS: "W2 @ b1 + 2 * b2"}, {BIAS: "W2 @ b1 + b2 / 2"}),
    ),
    Mistake(
        "products not added up",
        "In the bias the products stand side by side and are not added up.",
        "What does a matrix product do with the products of a row?",
        ({BIAS: "W2 * b1.T + b2"}, {BIAS: "b1.T * W2 + b2"}, {BIAS: "W2 * b1.T"}),
    ),
    Mistake(
        "a column grown to a square",
        "A flat array and a column were added, and that makes a square.",
        "Which of the two has lost its second axis?",
        (
            {BIAS: "W2 @ b1[:, 0] + b2"},
            {BIAS: "W2 @ b1 + b2[:, 0]"},
            {BIAS: "W2 @ b1 + b2.T"},
            {BIAS: "(W2 @ b1).T + b2"},
        ),
    ),
    Mistake(
        "one bias for all units",
        "All of a layer's units share one number.",
        "Which step leaves one number where each unit should have its own?",
        (
            {BIAS: "np.sum(W2 @ b1) + b2"},
            {BIAS: "np.mean(W2 @ b1) + b2"},
            {BIAS: "W2 @ b1 + np.sum(b2)"},
            {BIAS: "W2 @ b1 + np.mean(b2)"},
            {BIAS: "np.sum(W2, axis=1, keepdims=True) * np.sum(b1) + b2"},
            {BIAS: "W2 @ b1 + b2[0]"},
            {BIAS: "W2 @ b1 + b2[0, 0]"},
            {BIAS: "W2 @ b1 + b2[-1]"},
        ),
    ),
    Mistake(
        "sum of the weights in the bias",
        "The weights are added up before they meet the bias.",
        "Which weight belongs to which number of the first bias?",
        (
            {BIAS: "np.sum(W2, axis=1, keepdims=True) + b2"},
            {BIAS: "np.mean(W2, axis=1, keepdims=True) * np.sum(b1) + b2"},
        ),
    ),
    Mistake(
        "activation in between",
        "It uses a function that is not linear.",
        "What does a linear layer do with Z?",
        (
            {WEIGHTS: "W2 @ np.tanh(W1)"},
            {WEIGHTS: "W2 @ np.maximum(0, W1)"},
            {WEIGHTS: "np.tanh(W2 @ W1)"},
            {WEIGHTS: "np.maximum(0, W2 @ W1)"},
            {"W2 @ b1": "W2 @ np.tanh(b1)"},
            {"W2 @ b1": "W2 @ np.maximum(0, b1)"},
            {WEIGHTS: "W2 @ (1 / (1 + np.exp(-W1)))"},
            {"W2 @ b1": "W2 @ (1 / (1 + np.exp(-b1)))"},
            {BIAS: "np.maximum(0, W2 @ b1 + b2)"},
            {BIAS: "np.tanh(W2 @ b1 + b2)"},
        ),
    ),
    Mistake(
        "bias in the weights",
        "A bias is added into the weights.",
        "In the formula, which part is multiplied by X?",
        (
            {WEIGHTS: "W2 @ (W1 + b1)"},
            {WEIGHTS: "W2 @ (W1 + b1) + b2"},
            {WEIGHTS: "W2 @ W1 + b2"},
            {WEIGHTS: "W2 @ W1 + W2 @ b1 + b2"},
            {WEIGHTS: "W2 @ W1 + W2 @ b1"},
        ),
    ),
    Mistake(
        "weights in the bias",
        "The weights of both layers are added into the bias.",
        "In the formula, which part is not multiplied by X?",
        (
            {BIAS: "np.sum(W2 @ W1, axis=1, keepdims=True) + W2 @ b1 + b2"},
            {BIAS: "W2 @ (W1 + b1) + b2"},
            {BIAS: "W2 @ W1 + b2"},
        ),
    ),
)
HINTS = Hints(
    "What comes out of the two layers for $X = 0$? And what multiplies $X$ on its way?",
    r"$$W = W^{[2]} W^{[1]}, \qquad b = W^{[2]} b^{[1]} + b^{[2]}$$",
    "`W`: $(n_y, n_h)$ times $(n_h, n_x)$ is $(n_y, n_x)$. `b`: $(n_y, n_h)$ times $(n_h, 1)$ is "
    "$(n_y, 1)$, as `b2`.",
)
COLLAPSE = Exercise("collapse", collapse, _cases, parts=("W", "b"), mistakes=MISTAKES, hints=HINTS)
