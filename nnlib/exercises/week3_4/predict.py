"""Yes or no, from the last probability."""

import numpy as np

from nnlib.activations import IDENTITY, LEAKY_RELU, RELU, SIGMOID, TANH, Array
from nnlib.exercises import Case, Exercise, Hints, Mistake
from nnlib.exercises.week2_4.predict import MISTAKES as KNOWN
from nnlib.exercises.week3_4.again import again
from nnlib.exercises.week3_4.draws import Parameters, draw_examples, draw_layers, sizes
from nnlib.exercises.week3_4.forward_propagation import forward_propagation


def predict(X: Array, parameters: Parameters) -> Array:
    """Answer 1 where the probability exceeds one half, else 0; ``(1, m)``."""
    A2, _ = forward_propagation(X, parameters)
    return (A2 > 0.5).astype(float)


def _cases(rng: np.random.Generator) -> list[Case]:
    many = [(n_x, n_h, m + 40) for n_x, n_h, m in sizes(rng)]  # so that both answers occur
    kinds = [
        *(("", n_x, n_h, m, TANH) for n_x, n_h, m in many),
        ("ReLU in the hidden layer", 3, 5, 30, RELU),
        ("leaky ReLU in the hidden layer", 4, 3, 30, LEAKY_RELU),
        ("a hidden layer of sigmoids", 2, 4, 30, SIGMOID),
        ("a single feature", 1, 4, 7, TANH),
        ("a single hidden unit", 4, 1, 7, TANH),
        ("a single example", 3, 4, 1, TANH),
    ]
    drawn = [
        Case((draw_examples(rng, n_x, m)[0], draw_layers(rng, n_x, n_h, g)), about)
        for about, n_x, n_h, m, g in kinds
    ]
    zeros: Parameters = [(0 * W, 0 * b, g) for W, b, g in draw_layers(rng, 3, 4)]
    # As Z2: between them lie the probabilities 0.505, 0.51, 0.55, 0.6, 0.9 and 0.95.
    near = np.array([0.001, 0.03, 0.1, 0.3, 0.39, 0.42, 0.49, 0.51, 2.1, 2.5, 3.5])
    far = np.array([[1000.0, -1000.0, 20.0]])
    return [
        *drawn,
        Case((draw_examples(rng, 3, 5)[0], zeros), "probabilities of exactly one half"),
        Case((np.concatenate([-near, near])[None], _one_by_one()), "probabilities near one half"),
        Case((far, _one_by_one()), "very sure answers"),
    ]


def _one_by_one() -> Parameters:
    """Return two units in a row, of which the last gets X itself as its Z."""
    one, zero = np.ones((1, 1)), np.zeros((1, 1))
    return [(one, zero, IDENTITY), (one, zero, SIGMOID)]


FORWARD, ANSWERS = "A2, _ = forward_propagation(X, parameters)", "(A2 > 0.5).astype(float)"


def _with(first: str = "W1, b1, g1", second: str = "W2, b2, g2") -> dict[str, str]:
    """Return the form in which the network has other layers."""
    return {
        FORWARD: "(W1, b1, g1), (W2, b2, g2) = parameters\n"
        f"    A2, _ = forward_propagation(X, [({first}), ({second})])"
    }


def _by_hand(A1: str = "g1(W1 @ X + b1)", A2: str = "g2(W2 @ A1 + b2)") -> dict[str, str]:
    """Return the form in which both layers are written out."""
    return {
        FORWARD: f"(W1, b1, g1), (W2, b2, g2) = parameters\n    A1 = {A1}\n    A2 = {A2}",
    }


MISTAKES = (
    again(KNOWN, "threshold >=", {"> 0.5": ">= 0.5"}),
    again(KNOWN, "classes exchanged", {"> 0.5": "< 0.5"}, {"> 0.5": "<= 0.5"}),
    Mistake(
        "threshold on Z",
        "One half is compared with Z, not with the probability.",
        "What turns Z into a probability, and where does it come back?",
        (
            {"A2, _ = ": "_, (_, (A2, _)) = "},
            {"A2, _ = ": "_, (_, (A2, _)) = ", "> 0.5": ">= 0.5"},
        ),
    ),
    Mistake(
        "Z rounded",
        "Z is rounded, not the probability.",
        "What turns Z into a probability?",
        ({"A2, _ = ": "_, (_, (A2, _)) = ", ANSWERS: "np.round(A2)"},),
    ),
    again(KNOWN, "threshold 0", {"> 0.5": "> 0"}, {ANSWERS: "np.ceil(A2)"}),
    again(KNOWN, "threshold 1", {"> 0.5": "> 1"}, {"> 0.5": ">= 1"}, {ANSWERS: "0.0 * A2"}),
    again(
        KNOWN,
        "another threshold",
        *({"> 0.5": f"> {k}"} for k in (0.05, 0.1, 0.2, 0.25, 0.3, 0.4, 0.45, 0.49)),
        *({"> 0.5": f"> {k}"} for k in (0.51, 0.55, 0.6, 0.7, 0.75, 0.8, 0.9, 0.95)),
        {"> 0.5": "> A2.mean()"},
        {"> 0.5": "> np.median(A2)"},
        {"> 0.5": "== A2.max()"},
    ),
    again(
        KNOWN,
        "answered in part",
        {ANSWERS: "np.where(A2 > 0.5, 1, A2)"},
        {ANSWERS: "np.where(A2 > 0.5, A2, 0)"},
        {ANSWERS: "np.round(2 * A2) / 2"},
    ),
    again(
        KNOWN,
        "examples left out",
        *(
            {ANSWERS: f"({ANSWERS} * (np.arange(A2.size) {which}))"}
            for which in ("== 0", "> 0", "< A2.size - 1", "== A2.size - 1", "< len(X)")
        ),
    ),
    again(KNOWN, "probability in place of the answer", {ANSWERS: "A2"}),
    again(KNOWN, "Z in place of the answer", {"A2, _ = ": "_, (_, (A2, _)) = ", ANSWERS: "A2"}),
    Mistake(
        "hidden layer in place of the output",
        "The answers are made from `A1`, so there is a row for each hidden unit.",
        "Which layer gives the probability of a 1?",
        (
            {"A2, _ = ": "_, ((_, A2), _) = "},
            {"A2, _ = ": "_, ((A2, _), _) = "},
            {"A2, _ = ": "_, ((_, A2), _) = ", ANSWERS: "A2"},
        ),
    ),
    Mistake(
        "cache taken for the output",
        "`forward_propagation` returns two things, and they are taken for one.",
        "What are the two, and which of them do you need?",
        (
            {"A2, _ =": "A2 ="},
            {FORWARD: "A2 = np.array(forward_propagation(X, parameters)[1])"},
            {"A2, _ =": "_, A2 ="},
        ),
    ),
    Mistake(
        "arguments exchanged",
        "`forward_propagation` gets its two arguments in the wrong order.",
        "Which of the two does it name first?",
        ({"(X, parameters)\n": "(parameters, X)\n"},),
    ),
    again(
        KNOWN,
        "other numbers for yes and no",
        *({ANSWERS: f"{ANSWERS} {change}"} for change in ("+ 1", "* 2", "* 100", "* 255")),
    ),
    again(
        KNOWN, "-1 for no", {ANSWERS: "np.where(A2 > 0.5, 1, -1)"}, {ANSWERS: "np.sign(A2 - 0.5)"}
    ),
    Mistake(
        "biases forgotten",
        "The result comes out as if a bias were 0.",
        "What goes into each Z besides the weights and what comes in?",
        (
            _with("W1, 0 * b1, g1", "W2, 0 * b2, g2"),
            _with("W1, 0 * b1, g1"),
            _with(second="W2, 0 * b2, g2"),
        ),
    ),
    Mistake(
        "biases subtracted",
        "The result comes out as if a bias had the other sign.",
        "With which sign does a bias enter Z?",
        (_with("W1, -b1, g1", "W2, -b2, g2"), _with("W1, -b1, g1"), _with(second="W2, -b2, g2")),
    ),
    Mistake(
        "function of the hidden layer fixed",
        "The result comes out as if every hidden layer had the same function.",
        "Which function does the first layer bring along?",
        tuple(_with(f"W1, b1, {g}") for g in ("TANH", "SIGMOID", "RELU", "LEAKY_RELU")),
    ),
    Mistake(
        "function of the hidden layer forgotten",
        "The result comes out as if `A1` were `Z1`.",
        "What happens to the Z of a hidden unit before it goes on?",
        (_with("W1, b1, IDENTITY"),),
    ),
    Mistake(
        "another function at the end",
        "The result comes out as if the last sigmoid were another function.",
        "Which function turns the last Z into a probability?",
        (_with(second="W2, b2, TANH"),),
    ),
    Mistake(
        "* in place of @",
        "It multiplies number by number where a matrix product is meant.",
        "Which kind of product also adds up?",
        (_by_hand(A1="g1(W1 * X + b1)"), _by_hand(A2="g2(W2 * A1 + b2)")),
    ),
    Mistake(
        "weights transposed",
        "In a matrix product there are not as many columns on the left as rows on the right.",
        "What shapes do the two have, and is anything transposed that should not be?",
        (
            _by_hand(A1="g1(W1.T @ X + b1)"),
            _by_hand(A2="g2(W2.T @ A1 + b2)"),
            _by_hand(A1="g1(X @ W1 + b1)"),
            _by_hand(A2="g2(W2 @ X + b2)"),
        ),
    ),
    Mistake(
        "examples in rows",
        "A matrix product gets the examples in rows.",
        "Where do the examples stand in `X` on this page?",
        ({"(X, parameters)\n": "(X.T, parameters)\n"},),
    ),
    again(KNOWN, "column in place of a row", {ANSWERS: f"{ANSWERS}.T"}),
    again(
        KNOWN,
        "one number for all",
        *(
            {ANSWERS: f"{ANSWERS}{end}"}
            for end in (".mean()", ".sum()", ".all()", ".any()", "[0, 0]", "[0, -1]")
        ),
    ),
)
HINTS = Hints(
    "Which of your functions turns `X` into probabilities, and what else does it return? And when "
    "is a 1 the likelier answer?",
    r"$$\hat y = 1 \;\text{ where }\; a^{[2]} > \tfrac12, \quad \hat y = 0 \;\text{ elsewhere}$$",
    "`A2`: $(1, m)$, and so are the answers: one for each example, 0 or 1.",
)
PREDICT = Exercise("predict", predict, _cases, mistakes=MISTAKES, hints=HINTS, whole_numbers=True)
