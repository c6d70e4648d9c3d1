"""Return the cost of logistic regression and its gradient, one example after the other."""

from typing import Any

import numpy as np

from nnlib.activations import SIGMOID, Array
from nnlib.exercises import Case, Exercise, Hints, Mistake, each_and_all
from nnlib.exercises.week2_4.draws import EDGES, draw, sizes


def gradients_with_loops(w: Array, b: float, X: Array, Y: Array) -> tuple[float, Array, float]:
    """Return the cost of logistic regression and its gradient, one example after the other.

    `w` is ``(n_x, 1)``, `X` ``(n_x, m)``, `Y` ``(1, m)``. Returns `J`, `dw` ``(n_x, 1)`` and
    `db`, each the mean over the examples.
    """
    n_x, m = X.shape
    J, dw, db = 0.0, np.zeros((n_x, 1)), 0.0
    for i in range(m):
        z: Any = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a, y = float(SIGMOID(z)), Y[0, i]
        J += -(y * np.log(a) + (1 - y) * np.log(1 - a))
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    return J / m, dw / m, db / m


def _cases(rng: np.random.Generator) -> list[Case]:
    drawn = [Case(draw(rng, n_x, m)) for n_x, m in (*sizes(rng), (3, 8))]
    edges = [Case(draw(rng, n_x, m), about) for about, n_x, m in EDGES]
    w, b, X, Y = draw(rng, 3, 5)
    return [
        *drawn,
        *edges,
        Case((w, b, X[:, :1], 0 * Y[:, :1]), "a single example, of label 0"),
        Case(draw(rng, 4, 4), "as many features as examples"),
        Case((0 * w, 0.4, X, Y), "weights of 0"),
        Case((w / 20, b, 20 * X, Y), "large features"),
        Case((w, b, X, Y.astype(int)), "labels that are whole numbers"),
    ]


LOSS = "y * np.log(a) + (1 - y) * np.log(1 - a)"
GROW = "J += -"
J_LINE = f"J += -({LOSS})"
Z_LINE, DW_LINE, DB_LINE = "z += w[j, 0] * X[j, i]", "dw[j, 0] += X[j, i] * dz", "db += dz"
A = "SIGMOID(w.T @ X + b)"  # all answers at once, for those who do without the loops
FOR_Z = "for j in range(n_x):\n            z +="
FOR_DW = "for j in range(n_x):\n            dw["
MISTAKES = (
    Mistake(
        "1/m missing",
        "{part} is m times too large.",
        "It is a mean over m examples: where does m come in?",
        each_and_all({"return J / m": "return J", "dw / m": "dw", ", db / m": ", db"}),
    ),
    Mistake(
        "divided inside the loop",
        "{part} is divided by m again and again.",
        "When is the sum complete, so that it can become a mean?",
        (
            *(
                {"        dz = a - y": "        J = J / m\n        dz = a - y", "return J / m": new}
                for new in ("return J", "return J / m")
            ),
            *(
                {f"        {DB_LINE}": f"        dw = dw / m\n        {DB_LINE}", " dw / m,": new}
                for new in (" dw,", " dw / m,")
            ),
            *({DB_LINE: "db = (db + dz) / m", ", db / m": new} for new in (", db", ", db / m")),
            {f"            {DW_LINE}": f"            {DW_LINE}\n            dw = dw / m"},
            {
                f"            {DW_LINE}": f"            {DW_LINE}\n            dw = dw / m",
                " dw / m,": " dw,",
            },
        ),
    ),
    Mistake(
        "1/m twice",
        "{part} is m times too small.",
        "How many times is it divided by the number of examples?",
        each_and_all(
            {"return J / m": "return J / m / m", "dw / m": "dw / m / m", ", db / m": ", db / m / m"}
        ),
    ),
    Mistake(
        "multiplied by m",
        "{part} is multiplied by the number of examples, not divided by it.",
        "What makes a mean of a sum?",
        each_and_all({"return J / m": "return J * m", "dw / m": "dw * m", ", db / m": ", db * m"}),
    ),
    Mistake(
        "n_x in place of m",
        "{part} is divided by the number of features, not by the number of examples.",
        "Over what is it a mean, and which axis of `X` counts that?",
        each_and_all(
            {"return J / m": "return J / n_x", "dw / m": "dw / n_x", ", db / m": ", db / n_x"}
        ),
    ),
    Mistake(
        "another count in place of m",
        "{part} is divided by a number that is not the number of examples.",
        "Over what is it a mean, and which axis of `X` counts that?",
        tuple(
            form
            for n in ("(m + 1)", "max(m - 1, 1)", "(m - 1)", "X.size", "i")
            for form in (
                {"return J / m": f"return J / {n}"},
                {" dw / m": f" dw / {n}"},
                {", db / m": f", db / {n}"},
            )
        ),
    ),
    Mistake(
        "sign flipped",
        "{part} has the right size but the wrong sign.",
        "If an answer is too high, what sign should its error have?",
        ({"a - y": "y - a"}, {"+= X[j": "-= X[j"}, {"db +=": "db -="}),
    ),
    Mistake(
        "sign of the cost flipped",
        "{part} has the right size but the wrong sign.",
        "What sign does the logarithm of a probability have, and what sign should a loss have?",
        ({GROW: "J += "},),
    ),
    Mistake(
        "sign flipped and 1/m missing",
        "{part} has the wrong sign and is m times too large.",
        "If an answer is too high, what sign should its error have, and where does m come in?",
        (
            {GROW: "J += ", "return J / m": "return J"},
            {"+= X[j": "-= X[j", " dw / m": " dw"},
            {"db +=": "db -=", ", db / m": ", db"},
        ),
    ),
    Mistake(
        "overwritten, not added up",
        "{part} comes from the last example only.",
        "Is each example added to those before, or does it take their place?",
        (
            *({"range(m)": "range(m - 1, m)", **divided} for divided in ({}, {"/ m": "/ 1"})),
            *({GROW: "J = -", "return J / m": f"return J{end}"} for end in (" / m", "")),
            *({"+= X[j": "= X[j", " dw / m": f" dw{end}"} for end in (" / m", "")),
            *({"db +=": "db =", ", db / m": f", db{end}"} for end in (" / m", "")),
        ),
    ),
    Mistake(
        "first example only",
        "{part} comes from the first example only.",
        "How many times should the loop run, and what ends it?",
        ({"range(m)": "range(1)"}, {"range(m)": "range(1)", "/ m": "/ 1"}),
    ),
    Mistake(
        "example left out",
        "{part} leaves out one of the examples.",
        "Where do you start counting, and where do you stop?",
        (
            {"range(m)": "range(m - 1)"},
            {"range(m)": "range(1, m)"},
            {"range(m)": "range(m - 1)", "/ m": "/ max(m - 1, 1)"},
            {"range(m)": "range(1, m)", "/ m": "/ max(m - 1, 1)"},
        ),
    ),
    Mistake(
        "n_x examples",
        "{part} comes from as many examples as there are features.",
        "How many times should the loop over the examples run?",
        ({"range(m)": "range(n_x)"}, {"range(m)": "range(min(m, n_x))"}),
    ),
    Mistake(
        "z not set back",
        "{part} comes out as if z went on growing from one example to the next.",
        "With which number should z begin for each example?",
        (
            {
                "    for i in range(m):\n        z: Any = b": "    z: Any = b\n"
                "    for i in range(m):",
            },
            {
                "    for i in range(m):\n        z: Any = b": "    z: Any = 0.0\n"
                "    for i in range(m):\n        z += b",
            },
        ),
    ),
    Mistake(
        "feature left out",
        "{part} comes out as if one of the features were not there.",
        "Where does the loop over the features start counting, and where does it stop?",
        (
            {"range(n_x)": "range(n_x - 1)"},
            {"range(n_x)": "range(1, n_x)"},
            *({FOR_Z: FOR_Z.replace("(n_x", end)} for end in ("(n_x - 1", "(1, n_x")),
            *({FOR_DW: FOR_DW.replace("(n_x", end)} for end in ("(n_x - 1", "(1, n_x")),
        ),
    ),
    Mistake(
        "two features only",
        "{part} comes out as if there were only two features.",
        "How many features are there, and does the loop reach all of them?",
        (
            {"range(n_x)": "range(2)"},
            {FOR_Z: FOR_Z.replace("n_x", "2")},
            {FOR_DW: FOR_DW.replace("n_x", "2")},
            {"range(n_x)": "range(2)", "np.zeros((n_x, 1))": "np.zeros((2, 1))"},
        ),
    ),
    Mistake(
        "first feature only",
        "{part} comes out as if each feature were the first one.",
        "Which letter in the brackets runs over the features?",
        (
            {"z += w[j, 0] * X[j, i]": "z += w[j, 0] * X[0, i]"},
            {"z += w[j, 0] * X[j, i]": "z += w[0, 0] * X[j, i]"},
            {"z += w[j, 0] * X[j, i]": "z += w[0, 0] * X[0, i]"},
            {Z_LINE: "z = b + w[0, 0] * X[0, i]"},
            {"+= X[j, i] * dz": "+= X[0, i] * dz"},
            {"dw[j, 0] += X[j, i] * dz": "dw[0, 0] += X[j, i] * dz"},
            {"X[j, i]": "X[0, i]"},
            {FOR_DW: FOR_DW.replace("n_x", "1")},
        ),
    ),
    Mistake(
        "last feature only",
        "{part} comes from the last feature only.",
        "Is each product added to those before, or does it take their place?",
        (
            {Z_LINE: "z = w[j, 0] * X[j, i]"},
            {Z_LINE: "z = w[j, 0] * X[j, i] + b"},
            {FOR_DW: "j = n_x - 1\n        if True:\n            dw["},
            {f"        for j in range(n_x):\n            {DW_LINE}": "        dw += X[j, i] * dz"},
        ),
    ),
    Mistake(
        "first example again and again",
        "{part} comes out as if each example were the first one.",
        "Which letter in the brackets runs over the examples?",
        (
            {"X[j, i]": "X[j, 0]"},
            {"z += w[j, 0] * X[j, i]": "z += w[j, 0] * X[j, 0]"},
            {"+= X[j, i] * dz": "+= X[j, 0] * dz"},
            {"Y[0, i]": "Y[0, 0]"},
        ),
    ),
    Mistake(
        "i and j exchanged",
        "The letters that count the examples and the features have traded places.",
        "Which axis of `X` counts the features, and which of the two loops runs over them?",
        (
            {"X[j, i]": "X[i, j]"},
            {"z += w[j, 0] * X[j, i]": "z += w[j, 0] * X[i, j]"},
            {"z += w[j, 0] * X[j, i]": "z += w[i, 0] * X[j, i]"},
            {"+= X[j, i] * dz": "+= X[i, j] * dz"},
            {"dw[j, 0] += X[j, i] * dz": "dw[i, 0] += X[j, i] * dz"},
            {"n_x, m = X.shape": "m, n_x = X.shape"},
            {"n_x, m = X.shape": "m, n_x = X.shape", "X[j, i]": "X[i, j]"},
            {"Y[0, i]": "Y[0, j]"},
        ),
    ),
    Mistake(
        "axes of a column or a row exchanged",
        "An array is asked for a column that it does not have, or for a row.",
        "Which shapes have `w` and `Y`: in which place should the letter stand?",
        (
            {"Y[0, i]": "Y[i, 0]"},
            {"w[j, 0]": "w[0, j]"},
            {"z += w[j, 0]": "z += w[0, j]"},
            {"dw[j, 0] +=": "dw[0, j] +="},
            {"Y[0, i]": "Y[i]"},
        ),
    ),
    Mistake(
        "bias forgotten",
        "{part} comes out as if `b` were 0.",
        "What goes into z besides the weights and the features?",
        ({"z: Any = b": "z: Any = 0.0"},),
    ),
    Mistake(
        "bias subtracted",
        "{part} comes out as if `b` had the other sign.",
        "With which sign does the bias enter z?",
        ({"z: Any = b": "z: Any = -b"},),
    ),
    Mistake(
        "bias more than once",
        "{part} comes out as if `b` were added more than once, or multiplied.",
        "How many times does the bias enter z?",
        (
            {"z: Any = b": "z: Any = 0.0", Z_LINE: "z += w[j, 0] * X[j, i] + b"},
            {Z_LINE: "z += w[j, 0] * X[j, i] + b"},
            {"SIGMOID(z)": "SIGMOID(z + b)"},
            {"z: Any = b": "z: Any = 0.0", "SIGMOID(z)": "SIGMOID(z * b)"},
            {"z: Any = b": "z: Any = 0.0", "float(SIGMOID(z))": "float(SIGMOID(z)) + b"},
        ),
    ),
    Mistake(
        "weights and features added",
        "{part} comes out as if weights and features were not multiplied.",
        "What does z do with each weight and its feature?",
        (
            {"w[j, 0] * X[j, i]": "w[j, 0] + X[j, i]"},
            {"w[j, 0] * X[j, i]": "X[j, i]"},
            {"w[j, 0] * X[j, i]": "w[j, 0]"},
            {"z += w[j, 0] *": "z -= w[j, 0] *"},
        ),
    ),
    Mistake(
        "sigmoid forgotten",
        "{part} is computed from z as it is.",
        "What squashes z into a probability?",
        ({"SIGMOID(z)": "z"}, {"dz = a - y": "dz = z - y"}),
    ),
    Mistake(
        "sigmoid twice",
        "{part} is computed from answers that were squashed twice.",
        "How many times should z go through the sigmoid?",
        ({"SIGMOID(z)": "SIGMOID(SIGMOID(z))"},),
    ),
    Mistake(
        "sign of z flipped",
        "{part} is computed with 1 - a in place of a.",
        "With which sign does z enter the sigmoid?",
        ({"SIGMOID(z)": "SIGMOID(-z)"}, {"dz = a - y": "dz = 1 - a - y"}),
    ),
    Mistake(
        "another function in place of the sigmoid",
        "{part} is computed with another function in place of the sigmoid.",
        "Which function squashes z into a probability?",
        (
            {"SIGMOID(z)": "np.tanh(z)"},
            {"SIGMOID(z)": "(np.tanh(z) + 1) / 2"},
            {"SIGMOID(z)": "np.maximum(0, z)"},
            {"SIGMOID(z)": "np.exp(-z)"},
        ),
    ),
    Mistake(
        "answers in place of probabilities",
        "{part} is built on answers of 0 and 1, not on probabilities.",
        "What is lost when 0.6 and 0.9 become the same?",
        ({"dz = a - y": "dz = (a > 0.5) - y"}, {"dz = a - y": "dz = (a >= 0.5) - y"}),
    ),
    Mistake(
        "dA where dz belongs",
        "{part} is built on the slope of the loss when a moves, not when z moves.",
        "What does the chain rule multiply by to get from a to z?",
        ({"a - y": "-y / a + (1 - y) / (1 - a)"}, {"a - y": "y / a - (1 - y) / (1 - a)"}),
    ),
    Mistake(
        "slope of the sigmoid once too often",
        "{part} still holds the slope of the sigmoid.",
        "What is left of the chain rule when all the fractions cancel?",
        (
            {"a - y": "(a - y) * a * (1 - a)"},
            {"a - y": "2 * (a - y) * a * (1 - a)"},
            {"dz = a - y": "dz = a * (1 - a)"},
        ),
    ),
    Mistake(
        "errors without sign",
        "{part} is made of errors that have lost their sign.",
        "Should an answer that is too low push the same way as one that is too high?",
        (
            {"dz = a - y": "dz = abs(a - y)"},
            {"dz = a - y": "dz = (a - y) ** 2"},
            {"dz = a - y": "dz = (a - y) ** 2 / 2"},
        ),
    ),
    Mistake(
        "no difference",
        "{part} is not made from the errors of the answers.",
        "What is the error of an answer?",
        ({"a - y": "a * y"}, {"a - y": "a + y"}, {"dz = a - y": "dz = y"}),
    ),
    Mistake(
        "labels forgotten",
        "{part} is computed from the answers alone.",
        "What should the answers be compared with?",
        (
            {"dz = a - y": "dz = a"},
            {"+= X[j, i] * dz": "+= X[j, i] * a"},
            {"db += dz": "db += a"},
        ),
    ),
    Mistake(
        "X forgotten",
        "{part} is made from the errors alone, without the features.",
        "What is each error multiplied by in the formula?",
        ({"+= X[j, i] * dz": "+= dz"},),
    ),
    Mistake(
        "errors forgotten",
        "{part} does not depend on how wrong the answers are.",
        "What should the slopes be where all answers are right?",
        (
            {"+= X[j, i] * dz": "+= X[j, i]"},
            {"+= X[j, i] * dz": "+= X[j, i] * y"},
            {"db += dz": "db += 1.0"},
            {"db += dz": "db += b"},
        ),
    ),
    Mistake(
        "w in place of X",
        "{part} is made from the weights, where the features belong.",
        "If one weight grows a little, by how much does z grow?",
        ({"+= X[j, i] * dz": "+= w[j, 0] * dz"}, {"+= X[j, i] * dz": "+= w[j, 0] * X[j, i] * dz"}),
    ),
    Mistake(
        "no product in dw",
        "{part} comes from a sum or a division, where a product belongs.",
        "What is each error multiplied by in the formula?",
        ({"+= X[j, i] * dz": "+= X[j, i] + dz"}, {"+= X[j, i] * dz": "+= dz / X[j, i]"}),
    ),
    Mistake(
        "db in the loop over the features",
        "{part} is n_x times too large.",
        "Once for each example or once for each feature: how often should it grow?",
        (
            {f"        {DB_LINE}": f"            {DB_LINE}"},
            {J_LINE: f"J += -n_x * ({LOSS})"},
        ),
    ),
    Mistake(
        "db with X",
        "{part} has features in it.",
        "What is the bias multiplied by in z?",
        (
            {"db += dz": "db += X[j, i] * dz"},
            {"db += dz": "db += X[0, i] * dz"},
            {"db += dz": "db += np.sum(X[:, i]) * dz"},
            {", db / m": ", np.sum(dw)"},
            {", db / m": ", np.sum(dw) / m"},
            {", db / m": ", np.mean(dw) / m"},
            {"db += dz": "db += np.sum(dw)"},
            {"db += dz": "db += b * dz"},
        ),
    ),
    Mistake(
        "same slope for all weights",
        "{part} holds the same number for every weight.",
        "Which feature belongs to which weight?",
        (
            {DW_LINE: "dw[:] += X[j, i] * dz"},
            {"dw[j, 0] += X[j, i] * dz": "dw[:] += X[0, i] * dz"},
        ),
    ),
    Mistake(
        "not added up over the examples",
        "{part} has one number, or one column, for each example.",
        "Which step adds up what the examples bring?",
        tuple(
            form
            for end in ("", " / m")
            for form in (
                {"return J / m": f"return -(Y * np.log({A}) + (1 - Y) * np.log(1 - {A})){end}"},
                {" dw / m": f" X * ({A} - Y){end}"},
                {", db / m": f", ({A} - Y){end}"},
            )
        ),
    ),
    Mistake(
        "whole numbers",
        "{part} loses what stands after the decimal point, at each step.",
        "What kind of numbers has the array to hold?",
        (
            {"np.zeros((n_x, 1))": "np.zeros((n_x, 1), dtype=int)"},
            {"np.zeros((n_x, 1))": "np.array([[0]] * n_x)"},
        ),
    ),
    Mistake(
        "dw a single number",
        "{part} is added up until a single number is left.",
        "How many weights are there, and how many slopes does that make?",
        (
            {"dw / m": "np.sum(dw) / m"},
            {"dw / m": "np.sum(dw)"},
            {"dw / m": "np.mean(dw) / m"},
            {"dw / m": "dw[0, 0] / m"},
            {"dw / m": "dw[-1, 0] / m"},
        ),
    ),
    Mistake(
        "started elsewhere",
        "{part} does not begin at 0.",
        "What is the sum before the first example comes in?",
        (
            {"np.zeros(": "np.ones("},
            {"J, dw, db = 0.0": "J, dw, db = 1.0"},
            {"np.zeros((n_x, 1)), 0.0": "np.zeros((n_x, 1)), 1.0"},
            {"np.zeros((n_x, 1))": "w.copy()"},
            {"np.zeros((n_x, 1)), 0.0": "np.zeros((n_x, 1)), b"},
        ),
    ),
    Mistake(
        "step in place of the slope",
        "{part} is not the slope but the value after a step.",
        "Should this function take a step, or only say how steep the cost is?",
        ({" dw / m": " w - dw / m"}, {", db / m": ", b - db / m"}),
    ),
    Mistake(
        "squared error",
        "{part} is made from the squares of the errors.",
        "Which loss belongs to logistic regression?",
        (
            {J_LINE: "J += (a - y) ** 2"},
            {J_LINE: "J += (a - y) ** 2 / 2"},
            {J_LINE: "J += (a - y) ** 2", "return J / m": "return J"},
        ),
    ),
    Mistake(
        "error in place of the loss",
        "{part} adds up errors in place of losses.",
        "Which loss belongs to logistic regression?",
        ({J_LINE: "J += abs(a - y)"}, {J_LINE: "J += a - y"}, {J_LINE: "J += y - a"}),
    ),
    Mistake(
        "minus in one term only",
        "{part} subtracts the loss for one label from the loss for the other.",
        "How far does the minus sign of the formula reach?",
        (
            {J_LINE: f"J += -{LOSS}"},
            {J_LINE: "J += y * np.log(a) - (1 - y) * np.log(1 - a)"},
        ),
    ),
    Mistake(
        "term missing",
        "{part} counts only the examples with one of the two labels.",
        "What should an example with the other label cost?",
        (
            {LOSS: "y * np.log(a)"},
            {LOSS: "(1 - y) * np.log(1 - a)"},
            {"(1 - y) *": "y *"},
        ),
    ),
    Mistake(
        "label forgotten in one term",
        "{part} counts one of its halves for every example.",
        "For which label should each half count?",
        (
            {"(1 - y) * np.log(1 - a)": "np.log(1 - a)"},
            {"y * np.log(a)": "np.log(a)"},
            {LOSS: "np.log(a)"},
            {"np.log(1 - a)": "np.log(a)"},
            {"(1 - y) * np.log(1 - a)": "1 - y * np.log(1 - a)"},
        ),
    ),
    Mistake(
        "terms exchanged",
        "{part} is high where it should be low.",
        "For which label should an answer near 1 cost nothing?",
        ({LOSS: "y * np.log(1 - a) + (1 - y) * np.log(a)"},),
    ),
    Mistake(
        "logarithm of another number",
        "{part} takes the logarithm of something else than the probability of the label.",
        "If a is the probability of 1, what is that of 0?",
        (
            {"np.log(1 - a)": "np.log(1 + a)"},
            {"np.log(": "np.log1p("},
            {"np.log(1 - a)": "(1 - np.log(a))"},
            {"np.log(1 - a)": "(np.log(1) - np.log(a))"},
        ),
    ),
    Mistake(
        "logarithm of a - 1",
        "{part} is not a number as soon as one of the labels is 0.",
        "What is the sign of a - 1, and which numbers have a logarithm?",
        ({J_LINE: "J += -np.log(a) if y == 1 else -np.log(a - 1)"},),
    ),
    Mistake(
        "logarithm forgotten",
        "{part} is made of probabilities without a logarithm.",
        "What makes a sure and wrong answer cost a lot?",
        ({"np.log(": "("}, {"np.log(1 - a)": "(1 - a)"}, {"np.log(a)": "a"}),
    ),
    Mistake(
        "another logarithm",
        "{part} uses another logarithm.",
        "Which logarithm of e is 1?",
        ({"np.log(": "np.log2("}, {"np.log(": "np.log10("}),
    ),
)
HINTS = Hints(
    "Each example is one walk forward, to its loss, and one walk backward, to its `dz`. What does "
    "it add to each of the three sums, and what turns the sums into means?",
    r"$$z^{(i)} = b + \sum_j w_j x_j^{(i)}, \quad a^{(i)} = \sigma(z^{(i)}), \quad "
    r"\mathrm{d}z^{(i)} = a^{(i)} - y^{(i)}$$ "
    r"$$\mathrm{d}w_j = \tfrac1m \sum_i x_j^{(i)} \, \mathrm{d}z^{(i)}, \qquad "
    r"\mathrm{d}b = \tfrac1m \sum_i \mathrm{d}z^{(i)}$$ and `J` is the mean of the losses.",
    "`z`, `a`, `dz`, `J` and `db` are plain numbers. `dw`: $(n_x, 1)$, as `w`; the outer loop has "
    "$m$ rounds, each inner one $n_x$.",
)
GRADIENTS_WITH_LOOPS = Exercise(
    "gradients_with_loops",
    gradients_with_loops,
    _cases,
    parts=("J", "dw", "db"),
    mistakes=MISTAKES,
    hints=HINTS,
)
