"""Week 3, the page on backpropagation: the error of the hidden layer, and the squared cost.

The layer after the hidden one has ``n_y`` units, the hidden layer ``n_h``; there are ``m``
examples.
"""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake

PAGE = "Week 3, backpropagation"


def hidden_error(W2: Array, dZ2: Array, A1: Array) -> Array:
    """Send the error back through the weights and the tanh: ``dZ1``, shaped like ``A1``."""
    return (W2.T @ dZ2) * (1.0 - A1**2)


def _layers(rng: np.random.Generator) -> list[Case]:
    # No two of the three sizes are alike, nor any of them in two cases.
    sizes = ((1, 3, 5), (2, 4, 7), (1, 2, 6))
    one_weight = (np.array([[2.0]]), np.array([[0.5]]), np.array([[0.6]]))
    saturated = _drawn(rng, 1, 3, 4)
    sure = (*saturated[:2], np.sign(saturated[2]) * np.array([[1.0], [0.0], [1.0 - 1e-9]]))
    return [
        *(Case(_drawn(rng, *three), "" if three[0] == 1 else TWO_AFTER) for three in sizes),
        Case(_drawn(rng, 3, 5, 8), TWO_AFTER),
        Case(_drawn(rng, 1, 1, 4), "a single hidden unit"),
        Case(_drawn(rng, 1, 4, 1), "a single example"),
        Case(one_weight, "a single number of each"),
        Case(sure, "activations of 0 and very near to 1"),
        Case(tuple(np.zeros_like(array) for array in _drawn(rng, 1, 3, 2)), "zeros"),
        Case((100.0 * _drawn(rng, 1, 2, 3)[0], *_drawn(rng, 1, 2, 3)[1:]), "large weights"),
    ]


TWO_AFTER = "several units in the layer after"


def _drawn(rng: np.random.Generator, n_y: int, n_h: int, m: int) -> tuple[Array, Array, Array]:
    """Draw ``W2``, ``dZ2`` and ``A1``, the last between -1 and 1."""
    W2, dZ2 = rng.standard_normal((n_y, n_h)), rng.uniform(-1.0, 1.0, (n_y, m))
    return W2, dZ2, np.tanh(rng.standard_normal((n_h, m)))


BACK, SLOPE = "(W2.T @ dZ2)", "(1.0 - A1**2)"
WHOLE = f"{BACK} * {SLOPE}"
HIDDEN_MISTAKES = (
    Mistake(
        "slope forgotten",
        "{part} comes out as if tanh had a slope of 1 everywhere.",
        "What does the chain rule multiply by on the way from A1 to Z1?",
        ({WHOLE: BACK},),
    ),
    Mistake(
        "plus in place of times",
        "{part} comes out as if the slope of tanh were added.",
        "What does the chain rule do with two slopes that follow each other?",
        (
            {WHOLE: f"{BACK} + {SLOPE}"},
            {WHOLE: f"{BACK} - {SLOPE}"},
        ),
    ),
    Mistake(
        "brackets of the slope",
        "{part} comes out as if the square of A1 were subtracted at the end.",
        "In which order does Python multiply and subtract, and what do brackets change?",
        ({WHOLE: "W2.T @ dZ2 * 1.0 - A1**2"},),
    ),
    Mistake(
        "slope of the sigmoid",
        "{part} is built on the slope of the sigmoid.",
        "Which activation do the hidden units have here?",
        (
            {SLOPE: "(A1 * (1.0 - A1))"},
            {SLOPE: "(1 / (1 + np.exp(-A1)) * (1 - 1 / (1 + np.exp(-A1))))"},
        ),
    ),
    Mistake(
        "slope of ReLU",
        "{part} is built on the slope of ReLU.",
        "Which activation do the hidden units have here?",
        ({SLOPE: "(A1 > 0)"}, {SLOPE: "np.where(A1 > 0, 1.0, 0.01)"}, {SLOPE: "(A1 >= 0)"}),
    ),
    Mistake(
        "A1 taken for Z1",
        "{part} comes out as if A1 went through the tanh again.",
        "Has A1 been through the tanh already?",
        (
            {SLOPE: "(1.0 - np.tanh(A1) ** 2)"},
            {SLOPE: "(1.0 - np.tanh(A1))"},
            {SLOPE: "np.tanh(A1)"},
        ),
    ),
    Mistake(
        "square forgotten",
        "{part} is built on 1 minus A1, without a square.",
        "What is the slope of tanh where A1 is 0.5, and where it is -0.5?",
        ({SLOPE: "(1.0 - A1)"}, {SLOPE: "(1.0 - A1) ** 2"}, {SLOPE: "(1.0 - np.abs(A1))"}),
    ),
    Mistake(
        "sign in the slope",
        "{part} is built on a slope that is never below 1.",
        "Where is tanh steepest, and how steep is it there?",
        (
            {SLOPE: "(1.0 + A1**2)"},
            {SLOPE: "(1.0 + A1)"},
        ),
    ),
    Mistake(
        "activation in place of the slope",
        "{part} is multiplied by A1 itself or by its square, not by the slope of tanh.",
        "What is the slope of tanh, written with A1?",
        ({SLOPE: "A1"}, {SLOPE: "A1**2"}, {SLOPE: "(2 * A1)"}, {SLOPE: "(-2 * A1)"}),
    ),
    Mistake(
        "another power",
        "{part} is built on another power of A1.",
        "Which power of A1 stands in the slope of tanh?",
        ({SLOPE: "(1.0 - A1**3)"}, {SLOPE: "(1.0 - A1**4)"}, {SLOPE: "(1.0 - 2 * A1)"}),
    ),
    Mistake(
        "slope twice",
        "{part} comes out as if the slope of tanh were used twice.",
        "How many times does the way back pass through the tanh?",
        ({SLOPE: "(1.0 - A1**2) ** 2"},),
    ),
    Mistake(
        "divided by the slope",
        "{part} is divided by the slope of tanh.",
        "Where the slope is small, should a nudge of Z1 do more or less?",
        ({WHOLE: "(W2.T @ dZ2) / (1.0 - A1**2)"},),
    ),
    Mistake(
        "* in place of @",
        "{part} comes from multiplying number by number where a matrix product is meant.",
        "Which kind of product also adds up what comes from several units?",
        ({"W2.T @ dZ2": "W2.T * dZ2"}, {"W2.T @ dZ2": "W2 * dZ2"}),
    ),
    Mistake(
        "matrix product with the slope",
        "{part} comes from a matrix product where number by number is meant.",
        "Should the slope of one example meet the error of another?",
        (
            {WHOLE: f"{BACK} @ {SLOPE}.T"},
            {WHOLE: f"{BACK}.T @ {SLOPE}"},
            {WHOLE: f"{SLOPE} @ {BACK}.T"},
        ),
    ),
    Mistake(
        "W2 not transposed",
        "A matrix product has n_h columns on the left and n_y rows on the right.",
        "Which shapes do `W2` and `dZ2` have, and which of them must be transposed?",
        ({"W2.T @ dZ2": "W2 @ dZ2"},),
    ),
    Mistake(
        "dZ2 transposed",
        "A matrix product has n_y columns on the left and m rows on the right.",
        "Which shapes do the two have, and which of them should stay as it is?",
        ({"W2.T @ dZ2": "W2.T @ dZ2.T"}, {"W2.T @ dZ2": "W2 @ dZ2.T"}),
    ),
    Mistake(
        "wrong order in the product",
        "A matrix product has m columns on the left and n_y rows on the right.",
        "In which order do the shapes of the two fit?",
        ({"W2.T @ dZ2": "dZ2 @ W2"},),
    ),
    Mistake(
        "two that do not belong together",
        "A matrix product has m columns on the left and n_h rows on the right.",
        "Which two does the formula multiply as matrices, and in which order do they fit?",
        ({"W2.T @ dZ2": "dZ2 @ W2.T"}, {WHOLE: f"{BACK} @ {SLOPE}"}),
    ),
    Mistake(
        "examples down, units across",
        "One factor has its examples across and the other has them down.",
        "What does one column of `A1` stand for, and one column of the matrix product?",
        (
            {WHOLE: f"(dZ2.T @ W2) * {SLOPE}"},
            {WHOLE: f"{BACK} * {SLOPE}.T"},
        ),
    ),
    Mistake(
        "slope too early",
        "The slope of tanh is multiplied in before the error has come back through W2.",
        "Which does the error meet first on its way back, W2 or the tanh?",
        ({WHOLE: f"W2.T @ (dZ2 * {SLOPE})"}, {WHOLE: f"W2 @ (dZ2 * {SLOPE})"}),
    ),
    Mistake(
        "W2 forgotten",
        "{part} comes out as if all weights in W2 were 1.",
        "By how much does Z2 move when A1 does?",
        (
            {"W2.T @ dZ2": "np.ones_like(W2).T @ dZ2"},
            {"(W2.T @ dZ2)": "dZ2"},
        ),
    ),
    Mistake(
        "dZ2 forgotten",
        "{part} is made from the weights and A1 alone.",
        "Which error is to be sent back?",
        ({BACK: "W2.T"}, {"W2.T @ dZ2": "W2.T @ np.ones_like(dZ2)"}),
    ),
    Mistake(
        "slope alone",
        "{part} is the slope of tanh, and nothing else.",
        "Which error is the slope multiplied by?",
        ({WHOLE: SLOPE},),
    ),
    Mistake(
        "slope at dZ2",
        "{part} is built on the slope of tanh in a wrong place.",
        "Of which numbers is the slope of tanh asked?",
        (
            {SLOPE: "(1.0 - dZ2**2)"},
            {SLOPE: "(1.0 - np.tanh(dZ2) ** 2)"},
            {SLOPE: "(1.0 - (W2.T @ dZ2) ** 2)"},
        ),
    ),
    Mistake(
        "divided by m",
        "{part} is m times too small.",
        "Where does the factor 1/m wait: here or in the slopes of the weights?",
        tuple({WHOLE: f"{WHOLE} / {m}"} for m in ("A1.shape[1]", "dZ2.shape[1]")),
    ),
    Mistake(
        "multiplied by m",
        "{part} is m times too large.",
        "Is a number of examples part of this formula?",
        ({WHOLE: f"{WHOLE} * A1.shape[1]"},),
    ),
    Mistake(
        "divided by the units",
        "{part} is divided by the number of units.",
        "Does the formula add up, or does it average?",
        (
            {WHOLE: f"{WHOLE} / len(A1)"},
            {WHOLE: f"{WHOLE} / len(W2)"},
            {WHOLE: f"{WHOLE} / W2.size"},
        ),
    ),
    Mistake(
        "summed over the examples",
        "{part} is added up over the examples.",
        "How many errors should each hidden unit have?",
        (
            {WHOLE: f"np.sum({WHOLE}, axis=1, keepdims=True)"},
            {WHOLE: f"np.sum({WHOLE}, axis=1, keepdims=True) / A1.shape[1]"},
            {WHOLE: f"np.sum({WHOLE}, axis=1)"},
            {BACK: "(W2.T @ np.sum(dZ2, axis=1, keepdims=True))"},
        ),
    ),
    Mistake(
        "summed over the units",
        "{part} is added up over the hidden units.",
        "How many errors should each example have?",
        (
            {WHOLE: f"np.sum({WHOLE}, axis=0, keepdims=True)"},
            {WHOLE: f"np.sum({WHOLE}, axis=0)"},
            {WHOLE: f"np.sum({BACK}, axis=0, keepdims=True) * {SLOPE}"},
        ),
    ),
    Mistake(
        "slope of the weights in its place",
        "{part} is the slope of the weights, not of Z1.",
        "Is the activation of the hidden units multiplied in here?",
        ({WHOLE: "dZ2 @ A1.T"}, {WHOLE: "dZ2 @ A1.T / A1.shape[1]"}, {WHOLE: "A1 @ dZ2.T"}),
    ),
    Mistake(
        "weights squared",
        "{part} comes out as if W2 were used twice.",
        "How many times does the way back pass through W2?",
        ({"W2.T @": "(W2**2).T @"},),
    ),
    Mistake(
        "signs lost",
        "{part} is made of numbers that have lost their signs.",
        "Should a weight below 0 push the same way as one above 0?",
        (
            {"W2.T @ dZ2": "np.abs(W2).T @ dZ2"},
            {"W2.T @ dZ2": "W2.T @ np.abs(dZ2)"},
        ),
    ),
    Mistake(
        "one example for all",
        "{part} comes out as if all examples were the first one.",
        "What differs between the examples?",
        (
            {BACK: "(W2.T @ dZ2[:, :1])"},
            {SLOPE: "(1.0 - A1[:, :1] ** 2)"},
        ),
    ),
    Mistake(
        "one unit for all",
        "{part} comes out as if all hidden units were the first one.",
        "What differs between the hidden units?",
        ({BACK: "(W2.T[:1] @ dZ2)"}, {SLOPE: "(1.0 - A1[:1] ** 2)"}),
    ),
)
HIDDEN_HINTS = Hints(
    "Two things lie between $Z_1$ and $Z_2$: the tanh and the weights $W_2$. By what does each of "
    "them multiply a nudge, and which of the two does the way back meet first?",
    r"$$dZ_1 = W_2^{T} \, dZ_2 \odot g'(Z_1), \qquad g'(Z_1) = 1 - A_1 \odot A_1 .$$ The first "
    r"product is a matrix product. The sign $\odot$ means number by number.",
    "`W2.T` is $(n_h, n_y)$ and `dZ2` is $(n_y, m)$, so their matrix product is $(n_h, m)$, as "
    "`A1` is and as `dZ1` should be.",
)
HIDDEN_ERROR = Exercise(
    "hidden_error", hidden_error, _layers, mistakes=HIDDEN_MISTAKES, hints=HIDDEN_HINTS
)


def squared_cost(A2: Array, Y: Array) -> float:
    """Average the squared errors over the examples, and halve: ``sum (a - y)^2 / 2m``."""
    m = Y.shape[1]
    return float(np.sum((A2 - Y) ** 2) / (2 * m))


def _rows(rng: np.random.Generator) -> list[Case]:
    drawn = [tuple(rng.standard_normal((2, 1, m))) for m in (5, 3, 8)]
    A2, Y = rng.standard_normal((2, 1, 4))
    return [
        *(Case((2.0 * a, y + 1.0)) for a, y in drawn),
        Case((np.array([[3.0]]), np.array([[1.5]])), "a single example"),
        Case((Y, Y.copy()), "answers that are all right"),
        Case((A2 - 3.0, Y + 3.0), "answers that are all too low"),
        Case((1000.0 * A2, Y), "large errors"),
        Case((rng.random((1, 9)), rng.permutation(np.arange(9) < 3)[None] * 1.0), "labels"),
        Case((np.zeros((1, 7)), rng.standard_normal((1, 7))), "answers of 0"),
        Case((rng.standard_normal((1, 6)), np.zeros((1, 6))), "targets of 0"),
    ]


SQUARES, HALF = "(A2 - Y) ** 2", "np.sum((A2 - Y) ** 2) / (2 * m)"
SQUARED_MISTAKES = (
    Mistake(
        "half forgotten",
        "{part} is twice too large.",
        "Which number stands in the formula beside m?",
        ({HALF: "np.sum((A2 - Y) ** 2) / m"},),
    ),
    Mistake(
        "brackets of 2m",
        "{part} is multiplied by m where it should be divided by it.",
        "What does Python do first in `x / 2 * m`?",
        ({HALF: "np.sum((A2 - Y) ** 2) / 2 * m"}, {HALF: "np.sum((A2 - Y) ** 2) * m / 2"}),
    ),
    Mistake(
        "1/m missing",
        "{part} is m times too large.",
        "The cost is a mean over m examples: where does m come in?",
        ({HALF: "np.sum((A2 - Y) ** 2) / 2"},),
    ),
    Mistake(
        "1/m and the half missing",
        "{part} is the sum of the squared errors, 2m times too large.",
        "What stands in the formula before the sum?",
        ({HALF: "np.sum((A2 - Y) ** 2)"},),
    ),
    Mistake(
        "twice in place of half",
        "{part} is four times too large.",
        "Does the formula multiply by 2, or divide by it?",
        ({HALF: "2 * np.sum((A2 - Y) ** 2) / m"},),
    ),
    Mistake(
        "1/m twice",
        "{part} is m times too small.",
        "How many times is it divided by the number of examples?",
        (
            {HALF: "np.sum((A2 - Y) ** 2) / (2 * m) / m"},
            {HALF: "np.sum((A2 - Y) ** 2) / (2 * m**2)"},
        ),
    ),
    Mistake(
        "1/m twice, half missing",
        "{part} is divided by m twice and not by 2.",
        "What does the formula divide by, and how many times?",
        ({HALF: "np.sum((A2 - Y) ** 2) / m**2"},),
    ),
    Mistake(
        "another count in place of m",
        "{part} is divided by a number that is not the number of examples.",
        "What does the formula divide by, and which axis of `Y` counts it?",
        tuple(
            {HALF: f"np.sum((A2 - Y) ** 2) / {n}"}
            for n in (
                *("(2 * m + 2)", "(2 * m - 1)", "(2 + m)", "max(m - 1, 1)"),
                *("(2 * max(m - 1, 1))", "(2 * (m - 1))", "50", "25", "100", "400"),
            )
        ),
    ),
    Mistake(
        "sign flipped",
        "{part} has the right size but the wrong sign.",
        "What sign does a square have, and what sign should a cost have?",
        ({HALF: "-np.sum((A2 - Y) ** 2) / (2 * m)"},),
    ),
    Mistake(
        "absolute error",
        "{part} is built on the errors without their signs, not on their squares.",
        "What is done to each error before they are added up?",
        (
            {SQUARES: "np.abs(A2 - Y)"},
            {HALF: "np.sum(np.abs(A2 - Y)) / m"},
            {HALF: "np.sum(np.abs(A2 - Y))"},
        ),
    ),
    Mistake(
        "not squared",
        "Errors above and below 0 cancel in it.",
        "What is done to each error before they are added up?",
        (
            {SQUARES: "(A2 - Y)"},
            {SQUARES: "(Y - A2)"},
            {SQUARES: "((A2 - Y) * 2)"},
            {HALF: "np.sum(A2 - Y) / m"},
            {HALF: "np.sum(Y - A2) / m"},
            {HALF: "np.abs(np.sum(A2 - Y)) / m"},
            {HALF: "np.abs(np.sum(A2 - Y)) / (2 * m)"},
        ),
    ),
    Mistake(
        "squared after the sum",
        "The errors are added up first and then squared, so that some of them cancel.",
        "Which comes first in the formula, the square or the sum?",
        (
            {HALF: "np.sum(A2 - Y) ** 2 / (2 * m)"},
            {HALF: "np.sum(A2 - Y) ** 2 / m"},
            {HALF: "np.mean(A2 - Y) ** 2 / 2"},
            {HALF: "np.mean(A2 - Y) ** 2"},
            {HALF: "(np.sum(A2 - Y) / (2 * m)) ** 2"},
            {HALF: "np.sum(A2 - Y) ** 2"},
        ),
    ),
    Mistake(
        "root of it",
        "{part} is a root of the cost.",
        "Is there a root in the formula?",
        (
            {HALF: "np.sqrt(np.sum((A2 - Y) ** 2) / m)"},
            {HALF: "np.sqrt(np.sum((A2 - Y) ** 2) / (2 * m))"},
            {HALF: "np.sqrt(np.sum((A2 - Y) ** 2)) / (2 * m)"},
            {HALF: "np.sqrt(np.sum((A2 - Y) ** 2))"},
            {HALF: "np.sqrt(np.sum((A2 - Y) ** 2)) / m"},
            {HALF: "np.sqrt(np.sum((A2 - Y) ** 2) / m) / 2"},
        ),
    ),
    Mistake(
        "difference of squares",
        "Each of the two is squared on its own.",
        "Is it the difference that is squared, or are the squares subtracted?",
        ({SQUARES: "A2**2 - Y**2"}, {SQUARES: "(A2 - Y**2)"}, {SQUARES: "Y**2 - A2**2"}),
    ),
    Mistake(
        "another power",
        "{part} is built on another power of the errors.",
        "Which power stands in the formula?",
        (
            {SQUARES: "(A2 - Y) ** 3"},
            {SQUARES: "(A2 - Y) ** 4"},
            {SQUARES: "2.0 ** (A2 - Y)"},
        ),
    ),
    Mistake(
        "plus in place of minus",
        "{part} is built on sums of answers and targets.",
        "What is the error of an answer?",
        ({SQUARES: "(A2 + Y) ** 2"},),
    ),
    Mistake(
        "product in place of a difference",
        "{part} is built on products of answers and targets.",
        "What is the error of an answer?",
        ({SQUARES: "(A2 * Y) ** 2"}, {SQUARES: "A2 * Y"}),
    ),
    Mistake(
        "targets forgotten",
        "{part} is computed from the answers alone.",
        "What should the answers be compared with?",
        ({SQUARES: "A2**2"}, {SQUARES: "(A2 - A2.mean()) ** 2"}),
    ),
    Mistake(
        "answers forgotten",
        "{part} is computed from the targets alone.",
        "What should the targets be compared with?",
        ({SQUARES: "Y**2"}, {SQUARES: "(Y - Y.mean()) ** 2"}),
    ),
    Mistake(
        "cross-entropy",
        "{part} is computed with logarithms.",
        "Which loss belongs to an output that may be any number?",
        (
            {HALF: "-np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m"},
            {HALF: "-np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / (2 * m)"},
            {
                HALF: "-np.sum(Y * np.log(np.clip(A2, 1e-15, 1 - 1e-15)) + (1 - Y) * "
                "np.log(1 - np.clip(A2, 1e-15, 1 - 1e-15))) / m"
            },
        ),
    ),
    Mistake(
        "slope in place of the cost",
        "{part} is the slope of the cost, or the errors themselves.",
        "Does the formula say how steep the cost is, or how high?",
        ({f"float({HALF})": "A2 - Y"}, {f"float({HALF})": "(A2 - Y) / m"}),
    ),
    Mistake(
        "not added up",
        "{part} is not one number but one for each example.",
        "What adds the examples up?",
        (
            {f"float({HALF})": "(A2 - Y) ** 2 / (2 * m)"},
            {f"float({HALF})": "(A2 - Y) ** 2 / 2"},
            {f"float({HALF})": "(A2 - Y) ** 2"},
            {f"float({HALF})": "((A2 - Y) ** 2 / (2 * m))[0]"},
            {f"float({HALF})": "((A2 - Y) ** 2 / 2)[0]"},
            {f"float({HALF})": "np.sum((A2 - Y) ** 2, axis=0) / (2 * m)"},
            {f"float({HALF})": "np.mean((A2 - Y) ** 2, axis=0) / 2"},
        ),
    ),
    Mistake(
        "middle in place of the mean",
        "{part} is built on one of the squared errors, not on their mean.",
        "How many of the examples should count?",
        (
            {HALF: "np.median((A2 - Y) ** 2) / 2"},
            {HALF: "np.max((A2 - Y) ** 2) / 2"},
            {HALF: "np.max((A2 - Y) ** 2)"},
            {HALF: "np.max((A2 - Y) ** 2) / (2 * m)"},
            {HALF: "((A2 - Y) ** 2)[0, 0] / 2"},
            {HALF: "((A2 - Y) ** 2)[0, 0] / (2 * m)"},
            {HALF: "((A2 - Y) ** 2)[0, -1] / (2 * m)"},
            {HALF: "((A2 - Y) ** 2)[0, -1] / 2"},
        ),
    ),
    Mistake(
        "an example left out",
        "{part} leaves one of the examples out.",
        "At which example does it begin, and which is the last?",
        (
            {HALF: "np.sum(((A2 - Y) ** 2)[:, :-1]) / (2 * m)"},
            {HALF: "np.sum(((A2 - Y) ** 2)[:, 1:]) / (2 * m)"},
        ),
    ),
    Mistake(
        "column against row",
        "{part} comes out as if each answer were compared with every target.",
        "Is one of the two a column, and should it be one?",
        (
            {SQUARES: "(A2.T - Y) ** 2"},
            {HALF: "np.mean((A2.T - Y) ** 2) / 2"},
        ),
    ),
    Mistake(
        "row against row in a product",
        "A matrix product has m columns on the left and one row on the right.",
        "What shapes do the two have, and which of them must be transposed?",
        ({SQUARES: "(A2 - Y) @ (A2 - Y)"},),
    ),
    Mistake(
        "answers put through the sigmoid",
        "{part} comes out as if the answers were squashed first.",
        "Which activation does an output have that may be any number?",
        (
            {SQUARES: "(1 / (1 + np.exp(-A2)) - Y) ** 2"},
            {SQUARES: "(np.tanh(A2) - Y) ** 2"},
            {SQUARES: "(np.maximum(0, A2) - Y) ** 2"},
        ),
    ),
)
SQUARED_HINTS = Hints(
    "What is the error of one answer, and what is done to it before the examples are added up?",
    r"$$J = \frac{1}{2m} \sum_{i=1}^{m} \big(a^{(i)} - y^{(i)}\big)^2$$ All of $2m$ stands below "
    r"the fraction line.",
    "`A2` and `Y` are both $(1, m)$, and so are their difference and its squares. The cost is a "
    "plain number.",
)
SQUARED_COST = Exercise(
    "squared_cost", squared_cost, _rows, mistakes=SQUARED_MISTAKES, hints=SQUARED_HINTS
)
EXERCISES = (HIDDEN_ERROR, SQUARED_COST)
