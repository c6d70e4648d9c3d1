"""One layer, for all examples at once."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake
from nnlib.exercises.week2_4.sigmoid import sigmoid


def layer_forward(W: Array, b: Array, A_previous: Array) -> tuple[Array, Array]:
    """Compute ``Z = W A_previous + b`` and ``A = sigmoid(Z)``, both ``(n_h, m)``."""
    Z = W @ A_previous + b
    A = sigmoid(Z)
    return Z, A


def _draw(rng: np.random.Generator, n: int, n_h: int, m: int) -> tuple[Array, Array, Array]:
    """Draw ``W``, ``b`` and ``A_previous``, with Z of a size at which the sigmoid still bends."""
    W = rng.normal(size=(n_h, n)) / np.sqrt(n)
    return W, rng.normal(size=(n_h, 1)), rng.normal(size=(n, m))


def _cases(rng: np.random.Generator) -> list[Case]:
    sizes = [rng.permutation(np.arange(2, 8))[:3] for _ in range(3)]
    W, b, A = _draw(rng, 4, 3, 5)
    return [
        *(Case(_draw(rng, *map(int, size))) for size in sizes),
        Case(_draw(rng, 4, 3, 1), "a single example"),
        Case(_draw(rng, 4, 1, 3), "a single unit"),
        Case(_draw(rng, 1, 3, 4), "a single input"),
        Case(_draw(rng, 3, 3, 3), "as many units as inputs and examples"),
        Case((W, np.zeros_like(b), A), "biases of 0"),
        Case((W, b, np.zeros_like(A)), "inputs of 0"),
        Case((300 * W, b, A), "large weights"),
    ]


LINEAR = "W @ A_previous + b"
SQUASHED = "sigmoid(Z)"
RETURN = "return Z, A"
MISTAKES = (
    Mistake(
        "bias forgotten",
        "{part} comes out as if `b` were 0.",
        "What goes into Z besides the weights and the inputs?",
        ({LINEAR: "W @ A_previous"}, {SQUASHED: "sigmoid(Z - b)"}),
    ),
    Mistake(
        "bias subtracted",
        "{part} comes out as if `b` had the other sign.",
        "With which sign does the bias enter Z?",
        ({LINEAR: "W @ A_previous - b"},),
    ),
    Mistake(
        "bias outside the sigmoid",
        "The bias is added after squashing.",
        "Before or after squashing: where does the bias belong?",
        (
            {LINEAR: "W @ A_previous", SQUASHED: "sigmoid(Z) + b"},
            {LINEAR: "sigmoid(W @ A_previous) + b", SQUASHED: "Z"},
            {SQUASHED: "sigmoid(Z - b) + b"},
        ),
    ),
    Mistake(
        "bias twice",
        "{part} comes out as if `b` were added twice.",
        "How many times does the formula use the bias?",
        ({LINEAR: "W @ A_previous + b + b"}, {SQUASHED: "sigmoid(Z + b)"}),
    ),
    Mistake(
        "bias added in every round",
        "{part} comes out as if `b` were added once for each input.",
        "How many times does the formula use the bias?",
        ({LINEAR: "W @ A_previous + len(A_previous) * b"},),
    ),
    Mistake(
        "bias inside the product",
        "{part} comes out as if `b` were multiplied by something.",
        "What is multiplied in Z, and what is only added?",
        (
            {LINEAR: "W @ A_previous * b"},
            {LINEAR: "W @ (A_previous + b)"},
            {LINEAR: "(W + b) @ A_previous"},
        ),
    ),
    Mistake(
        "bias across",
        "The biases are laid across, one for each example.",
        "Does a bias belong to a unit or to an example, and which way do the units go?",
        tuple({LINEAR: f"W @ A_previous + {b}"} for b in ("b.T", "b.ravel()")),
    ),
    Mistake(
        "one bias for all units",
        "{part} comes out as if all units had the same bias.",
        "How many biases does the layer have?",
        tuple(
            {LINEAR: f"W @ A_previous + {b}"} for b in ("b[0]", "b[-1]", "np.sum(b)", "np.mean(b)")
        ),
    ),
    Mistake(
        "sigmoid forgotten",
        "{part} is Z as it is.",
        "What squashes Z into numbers from 0 to 1?",
        ({SQUASHED: "Z"},),
    ),
    Mistake(
        "sigmoid twice",
        "{part} is computed from numbers that were squashed twice.",
        "How many times should Z go through the sigmoid?",
        ({SQUASHED: "sigmoid(sigmoid(Z))"},),
    ),
    Mistake(
        "Z squashed",
        "{part} is squashed already.",
        "Which of the two comes before the sigmoid, and which after it?",
        ({RETURN: "return A, A"}, {LINEAR: "sigmoid(W @ A_previous + b)"}),
    ),
    Mistake(
        "sign of Z flipped",
        "{part} is computed with 1 - A in place of A.",
        "With which sign does Z enter the sigmoid?",
        ({SQUASHED: "1 - sigmoid(Z)"},),
    ),
    Mistake(
        "another function in place of the sigmoid",
        "{part} is computed with another function in place of the sigmoid.",
        "Which function squashes Z into numbers from 0 to 1?",
        tuple(
            {SQUASHED: function}
            for function in (
                *("np.tanh(Z)", "np.maximum(0, Z)", "np.exp(Z)", "np.exp(-Z)", "1 + np.exp(-Z)"),
                *("1 / (1 + np.exp(Z) * 2)", "1 / 1 + np.exp(-Z)", "np.log(1 + np.exp(Z))"),
                *("np.exp(Z) / np.sum(np.exp(Z), axis=0)", "np.exp(Z) / np.sum(np.exp(Z))"),
                *("1 / (1 - np.exp(-Z))", "np.clip(Z, 0, 1)", "(np.tanh(Z) + 1) / 2"),
            )
        ),
    ),
    Mistake(
        "slope of the sigmoid",
        "{part} is the slope of the sigmoid.",
        "Which of the two does this layer give on: the sigmoid or its slope?",
        ({SQUASHED: "sigmoid(Z) * (1 - sigmoid(Z))"},),
    ),
    Mistake(
        "answers in place of activations",
        "{part} is made of zeros and ones.",
        "Should a unit say yes or no here, or how sure it is?",
        (
            {SQUASHED: "(sigmoid(Z) > 0.5) * 1.0"},
            {SQUASHED: "(sigmoid(Z) >= 0.5) * 1.0"},
            {SQUASHED: "np.round(sigmoid(Z))"},
        ),
    ),
    Mistake(
        "sigmoid of something else",
        "{part} is not made from `Z`.",
        "What does the sigmoid get in the formula?",
        (
            {SQUASHED: "sigmoid(A_previous)"},
            {SQUASHED: "sigmoid(W)"},
            {SQUASHED: "sigmoid(b)"},
        ),
    ),
    Mistake(
        "inputs squashed",
        "{part} is computed from inputs that were squashed first.",
        "What goes through the sigmoid: what enters the layer, or what leaves it?",
        (
            {LINEAR: "W @ sigmoid(A_previous) + b"},
            {LINEAR: "W @ sigmoid(A_previous) + b", SQUASHED: "Z"},
        ),
    ),
    Mistake(
        "* in place of @",
        "It multiplies number by number where a matrix product is meant.",
        "Which kind of product also adds up?",
        (
            {LINEAR: "W * A_previous + b"},
            {LINEAR: "W.T * A_previous + b"},
            {LINEAR: "W * A_previous.T + b"},
        ),
    ),
    Mistake(
        "W transposed",
        "A matrix product has one column for each unit on the left, and one row for each input "
        "on the right.",
        "Which way do the weights of one unit lie in `W` already?",
        ({LINEAR: "W.T @ A_previous + b"}, {LINEAR: "W.T @ A_previous + b.T"}),
    ),
    Mistake(
        "wrong order in a product",
        "A matrix product has the inputs on the left and the weights on the right.",
        "What shapes do the two have, and in which order do they fit?",
        ({LINEAR: "A_previous @ W + b"}, {LINEAR: "A_previous @ W.T + b"}),
    ),
    Mistake(
        "inputs transposed",
        "A matrix product has one column for each input on the left, and one row for each "
        "example on the right.",
        "What stands in a column of `A_previous`, and what in a row of `W`?",
        ({LINEAR: "W @ A_previous.T + b"}, {LINEAR: "W.T @ A_previous.T + b"}),
    ),
    Mistake(
        "examples in rows",
        "{part} holds one example in each row.",
        "Which way do the examples go in `A_previous`, and so in what comes out?",
        (
            {LINEAR: "A_previous.T @ W.T + b.T"},
            {RETURN: "return Z.T, A.T"},
            {RETURN: "return Z, A.T"},
            {RETURN: "return Z.T, A"},
        ),
    ),
    Mistake(
        "one example only",
        "{part} holds a single example.",
        "What happens to the others: are they kept, or does the next one take their place?",
        tuple(
            change
            for some in ("[:, :1]", "[:, -1:]")
            for change in (
                {LINEAR: f"W @ A_previous{some} + b"},
                {LINEAR: f"W @ A_previous{some} + b", RETURN: "return Z[:, 0], A[:, 0]"},
            )
        ),
    ),
    Mistake(
        "one example for all",
        "{part} is the same for all examples.",
        "Which column should each example be computed from?",
        (
            *(
                {LINEAR: f"W @ A_previous[:, {k}] + 0 * A_previous[:1] + b"}
                for k in ("[0]", "[-1]")
            ),
            {LINEAR: "W @ A_previous.mean(axis=1, keepdims=True) + 0 * A_previous[:1] + b"},
            {LINEAR: "W @ A_previous.sum(axis=1, keepdims=True) + 0 * A_previous[:1] + b"},
        ),
    ),
    Mistake(
        "example or unit left out",
        "{part} leaves out an example or a unit.",
        "Where do you start counting, and where do you stop?",
        (
            *(
                {RETURN: f"return Z[{some}], A[{some}]"}
                for some in (":, 1:", ":, :-1", "1:", ":-1")
            ),
            *(
                {
                    SQUASHED: "sigmoid(Z)\n"
                    "    keep = np.zeros(Z.shape)\n"
                    f"    keep[{some}] = 1\n"
                    "    Z, A = Z * keep, A * keep"
                }
                for some in (":, 1:", ":, :-1", "1:", ":-1", ":1", ":, :1", "-1", ":, -1")
            ),
        ),
    ),
    Mistake(
        "number of units hard-coded",
        "{part} is computed for the first two units only.",
        "What tells you how many units the layer has?",
        (
            {RETURN: "return Z[:2], A[:2]"},
            {SQUASHED: "sigmoid(Z)\n    Z[2:] = 0\n    A[2:] = 0"},
            {LINEAR: "(W @ A_previous + b) * (np.arange(len(W)) < 2)[:, None]"},
        ),
    ),
    Mistake(
        "number of inputs hard-coded",
        "{part} comes from the first two inputs only.",
        "What tells you how many inputs there are?",
        ({LINEAR: "W[:, :2] @ A_previous[:2] + b"},),
    ),
    Mistake(
        "sizes of the page hard-coded",
        "{part} is computed for the first two units only, and from two inputs only.",
        "What tells you how many units and how many inputs there are?",
        tuple(
            {LINEAR: "W[:, :2] @ A_previous[:2] + b", **rest}
            for rest in (
                {RETURN: "return Z[:2], A[:2]"},
                {SQUASHED: "sigmoid(Z)\n    Z[2:] = 0\n    A[2:] = 0"},
                {SQUASHED: "sigmoid(Z * (np.arange(len(W)) < 2)[:, None])\n    Z[2:] = 0"},
            )
        ),
    ),
    Mistake(
        "one input only",
        "{part} comes from one of the inputs only.",
        "Is each input added to those before, or does it take their place?",
        tuple({LINEAR: f"W[:, {k}] @ A_previous[{k}] + b"} for k in (":1", "-1:")),
    ),
    Mistake(
        "one unit only",
        "{part} holds a single unit.",
        "How many units does the layer have, and where is that to be seen?",
        tuple({RETURN: f"return Z[{some}], A[{some}]"} for some in (":1", "-1:", "0", "-1")),
    ),
    Mistake(
        "added up over the units",
        "{part} is added up over the units.",
        "Which numbers does the product add up, and which stay separate?",
        (
            {LINEAR: "np.sum(W @ A_previous + b, axis=0)"},
            {LINEAR: "np.sum(W @ A_previous + b, axis=0, keepdims=True)"},
            {LINEAR: "np.sum(W @ A_previous, axis=0, keepdims=True) + b"},
            {LINEAR: "np.mean(W @ A_previous + b, axis=0, keepdims=True)"},
        ),
    ),
    Mistake(
        "added up over the examples",
        "{part} is added up over the examples.",
        "Should one example know anything of the others?",
        (
            {LINEAR: "np.sum(W @ A_previous + b, axis=1)"},
            {LINEAR: "np.sum(W @ A_previous + b, axis=1, keepdims=True)"},
            {LINEAR: "np.mean(W @ A_previous + b, axis=1, keepdims=True)"},
            {LINEAR: "np.sum(W @ A_previous, axis=1, keepdims=True) + b"},
            {LINEAR: "np.mean(W @ A_previous, axis=1, keepdims=True) + b"},
        ),
    ),
    Mistake(
        "divided by a count",
        "{part} comes out as if something were divided by the number of examples, inputs or units.",
        "Is there a mean in the formula?",
        tuple(
            {LINEAR: change.format(n=n)}
            for n in ("A_previous.shape[1]", "len(A_previous)", "len(W)")
            for change in ("W @ A_previous / {n} + b", "(W @ A_previous + b) / {n}")
        ),
    ),
    Mistake(
        "W forgotten",
        "{part} comes out as if all weights were 1.",
        "What is each input multiplied by?",
        (
            {LINEAR: "np.ones(W.shape) @ A_previous + b"},
            {LINEAR: "np.sum(A_previous, axis=0, keepdims=True) + b"},
        ),
    ),
    Mistake(
        "inputs forgotten",
        "{part} is computed without the inputs.",
        "What are the weights multiplied by?",
        (
            {LINEAR: "W + b"},
            {LINEAR: "np.sum(W, axis=1, keepdims=True) + 0 * A_previous[:1] + b"},
            {LINEAR: "np.sum(W, axis=1, keepdims=True) + b"},
        ),
    ),
    Mistake(
        "one of the two only",
        "{part} is only one of the two arrays.",
        "Which two things does the description say come back?",
        ({RETURN: "return A"}, {RETURN: "return Z"}),
    ),
)
HINTS = Hints(
    "You have multiplied all examples by one `w` before. What does the same product give if the "
    "first array has a row for each unit?",
    r"$$Z = W \, A_{\text{previous}} + b, \qquad A = \sigma(Z)$$ The bias is a column, and NumPy "
    "adds it to each column of the product.",
    "`W`: $(n_h, n)$ times `A_previous`: $(n, m)$ is $(n_h, m)$. `b`: $(n_h, 1)$. `Z` and `A`: "
    "$(n_h, m)$, one row for each unit, one column for each example.",
)
LAYER_FORWARD = Exercise(
    "layer_forward", layer_forward, _cases, parts=("Z", "A"), mistakes=MISTAKES, hints=HINTS
)
