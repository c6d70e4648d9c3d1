"""Return the derivatives of ``J = 3 (a + b c)`` with respect to a, b and c."""

import numpy as np

from nnlib.exercises import Case, Exercise, Hints, Mistake, each_and_all


def graph_backward(a: float, b: float, c: float) -> tuple[float, float, float]:
    """Return the derivatives of ``J = 3 (a + b c)`` with respect to a, b and c."""
    dv = 3.0
    du = dv
    return dv, du * c, du * b


def _cases(rng: np.random.Generator) -> list[Case]:
    signs = ((1, 1, 1), (1, -1, 1), (-1, 1, 1), (1, 1, -1), (-1, -1, -1))
    drawn = [np.array(sign) * rng.uniform(1.2, 6, 3) for sign in signs]
    a, b, c = (float(number) for number in rng.uniform(1.2, 6, 3))
    return [
        *(Case(tuple(map(float, numbers))) for numbers in drawn),
        Case((0.0, b, c), "an `a` of 0"),
        Case((a, 0.0, c), "a `b` of 0"),
        Case((a, b, 0.0), "a `c` of 0"),
        Case((0.0, 0.0, 0.0), "zeros only"),
        Case((100 * a, 1000 * b, -500 * c), "large numbers"),
        Case((0.01 * a, -0.02 * b, 0.03 * c), "small numbers"),
        Case((7, -2, 4), "whole numbers"),
    ]


DA, DB, DC = "return dv,", "du * c,", "du * b"
ALL = "return dv, du * c, du * b"
MISTAKES = (
    Mistake(
        "3 missing",
        "{part} is 3 times too small.",
        "If v moves by 1, by how much does J move?",
        (
            {"dv = 3.0": "dv = 1.0"},
            {"du = dv": "du = 1.0"},
            *each_and_all({DA: "return 1.0,", DB: "c,", DC: "b"}),
            {DB: "c,", DC: "b"},
        ),
    ),
    Mistake(
        "3 twice",
        "{part} is 3 times too large.",
        "How many times does the way from J back to it meet the 3?",
        (
            {"dv = 3.0": "dv = 9.0"},
            {"du = dv": "du = 3 * dv"},
            *each_and_all({DA: "return 9.0,", DB: "9 * c,", DC: "9 * b"}),
        ),
    ),
    Mistake(
        "3 upside down",
        "{part} is divided by 3, and not multiplied by it.",
        "If v moves by 1, by how much does J move?",
        (
            {"dv = 3.0": "dv = 1 / 3"},
            {"du = dv": "du = 1 / 3"},
            *each_and_all({DA: "return 1 / 3,", DB: "c / 3,", DC: "b / 3"}),
        ),
    ),
    Mistake(
        "sign flipped",
        "{part} has the right size but the wrong sign.",
        "If this number grows a little and the others are above 0, does J grow?",
        (
            {"dv = 3.0": "dv = -3.0"},
            {"du = dv": "du = -dv"},
            *each_and_all({DA: "return -dv,", DB: "-du * c,", DC: "-du * b"}),
        ),
    ),
    Mistake(
        "own number in place of the other",
        "{part} is multiplied by the number itself that moves, not by its partner in the product.",
        "If `b` moves by 1 in the product of `b` and `c`, by how much does the product move?",
        ({DB: "du * b,"}, {DC: "du * c"}),
    ),
    Mistake(
        "whole product",
        "{part} is multiplied by the whole product.",
        "If `b` moves by 1 in the product of `b` and `c`, by how much does the product move?",
        ({DB: "du * b * c,"}, {DC: "du * b * c"}, {DB: "b * c,"}, {DC: "b * c"}),
    ),
    Mistake(
        "partner missing",
        "{part} comes out as if its number were added, where it is multiplied.",
        "If `b` moves by 1 in the product of `b` and `c`, by how much does the product move?",
        (
            *each_and_all({DB: "du,", DC: "du"}),
            {DB: "1.0,"},
            {DC: "1.0"},
        ),
    ),
    Mistake(
        "added on the way back",
        "{part} is added up on the way back, where the chain rule multiplies.",
        "What does the chain rule do with the slopes of one step after the other?",
        (
            *each_and_all({DB: "du + c,", DC: "du + b"}),
            {DA: "return dv + 1,"},
            {DB: "1 + c,"},
            {DC: "1 + b"},
        ),
    ),
    Mistake(
        "a in the derivatives",
        "{part} has `a` in it.",
        "On the way from J back to this number, which places of the graph do you meet?",
        (
            {DA: "return dv * a,"},
            {DA: "return a,"},
            {DA: "return dv + a,"},
            {DA: "return 3 * a**2,"},
            {DB: "du * (a + c),"},
            {DC: "du * (a + b)"},
            {DB: "du * a,"},
            {DC: "du * a"},
            {DB: "du * a * c,"},
            {DC: "du * a * b"},
            {DB: "du * c + a,"},
            {DC: "du * b + a"},
            {DB: "du * (a + b * c),"},
            {DC: "du * (a + b * c)"},
            {DB: "du * (a + b),"},
            {DC: "du * (a + c)"},
        ),
    ),
    Mistake(
        "a forgotten",
        "`da` is 0, as if J did not depend on `a`.",
        "If `a` moves by 1, by how much does J move?",
        ({DA: "return 0.0,"},),
    ),
    Mistake(
        "value in place of the derivative",
        "{part} is a value of the way forward, and not a derivative.",
        "Does the exercise ask how large the numbers are, or how much J moves with them?",
        (
            {ALL: "return a, b, c"},
            {ALL: "return 3 * (a + b * c)"},
            {ALL: "return 3 * (a + b * c), b, c"},
            {ALL: "return b * c, a + b * c, 3 * (a + b * c)"},
            {ALL: "return 3 * (a + b * c), a + b * c, b * c"},
            {ALL: "return 3 * a, 3 * b, 3 * c"},
            {DA: "return 3 * (a + b * c),"},
            {DA: "return a + b * c,"},
            {"dv = 3.0": "dv = 3 * (a + b * c)"},
            {"dv = 3.0": "dv = a + b * c"},
            {"du = dv": "du = b * c"},
            {"du = dv": "du = dv * b * c"},
        ),
    ),
    Mistake(
        "step in between",
        "{part} is the derivative of a step in between, and not of J.",
        "How many steps lie between this number and J?",
        ({ALL: "return 0.0, c, b"},),
    ),
    Mistake(
        "b and c without a product",
        "{part} comes from a product of `b` and `c` that has become something else.",
        "Which sign stands between `b` and `c` in J?",
        (
            {DB: "du / c if c else 0.0,"},
            {DC: "-du * b / c**2 if c else 0.0"},
            {DB: "du * (b + c),", DC: "du * (b + c)"},
            {DB: "du * (b + c),"},
            {DC: "du * (b + c)"},
            {DB: "du * (c - b),"},
            {DC: "du * (b - c)"},
        ),
    ),
    Mistake(
        "powers",
        "{part} comes out as if something were squared.",
        "Does J have a square in it?",
        (
            {DB: "du * c**2,"},
            {DC: "du * b**2"},
            {DB: "2 * du * c,"},
            {DC: "2 * du * b"},
            {DA: "return 2 * dv,"},
            {DA: "return 6 * a,"},
            {DB: "du * c * c * b,"},
            {DB: "2 * du * b * c,"},
        ),
    ),
    Mistake(
        "numbers of an example",
        "{part} is the same whatever `b` and `c` are.",
        "Where should they come in?",
        ({ALL: "return 3.0, 6.0, 9.0"}, {DB: "6.0,"}, {DC: "9.0"}),
    ),
    Mistake(
        "step in place of the derivative",
        "{part} is the number after a step, and not the derivative.",
        "Should this function take a step, or only say how steep J is?",
        (
            {DA: "return a - dv,"},
            {DB: "b - du * c,"},
            {DC: "c - du * b"},
            {ALL: "return a - dv, b - du * c, c - du * b"},
            {ALL: "return a + dv, b + du * c, c + du * b"},
        ),
    ),
)
HINTS = Hints(
    "The graph has three steps: a product u, a sum v, and J. If v moves by 1, by how much does J "
    "move? And what do u and v do if `a`, `b` or `c` moves by 1?",
    r"$$u = b \, c, \quad v = a + u, \quad J = 3 v, \qquad "
    r"\frac{dJ}{db} = \frac{dJ}{dv} \cdot \frac{dv}{du} \cdot \frac{du}{db}$$ "
    "The two others go the same way.",
    "Numbers everywhere: three come in, and three go out, one derivative for each.",
)
GRAPH_BACKWARD = Exercise(
    "graph_backward",
    graph_backward,
    _cases,
    parts=("da", "db", "dc"),
    mistakes=MISTAKES,
    hints=HINTS,
)
