"""Forward through both layers."""

import numpy as np

from nnlib import activations
from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake, each_and_all
from nnlib.exercises.week3_4.draws import Cache, Parameters, networks


def forward_propagation(X: Array, parameters: Parameters) -> tuple[Array, Cache]:
    """Compute ``Z`` and ``A`` of both layers: ``A2`` and the cache."""
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    Z2 = W2 @ A1 + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]


def _cases(rng: np.random.Generator) -> list[Case]:
    cases = [Case((X, parameters), about) for about, parameters, X, _ in networks(rng)]
    X, (hidden, (W2, b2, _)) = cases[0].arguments
    as_it_is = Case((X, [hidden, (W2, b2, activations.IDENTITY)]), "a last layer with A equal to Z")
    return [*cases, as_it_is]


CACHE = "[(Z1, A1), (Z2, A2)]"
BOTH = f"A2, {CACHE}"
SIGMOID, RELU = "activations.SIGMOID", "activations.RELU"


def _each_and_both(
    name: str, says: str, asks: str, first: dict[str, str], second: dict[str, str]
) -> tuple[Mistake, ...]:
    """Return a mistake with the bias of one layer, or of both, and name the one that it is."""
    return (
        Mistake(name, says.format("`b1`"), asks, (first,)),
        Mistake(name, says.format("`b2`"), asks, (second,)),
        Mistake(name, says.format("each bias"), asks, ({**first, **second},)),
    )


MISTAKES = (
    Mistake(
        "hidden activation forgotten",
        "{part} comes out as if the hidden layer left out its function.",
        "What does a hidden unit do with its Z before the next layer gets it?",
        ({"A1 = g1(Z1)": "A1 = Z1"}, {"W2 @ A1": "W2 @ Z1"}),
    ),
    Mistake(
        "output activation forgotten",
        "{part} comes out as if the last layer left out its function.",
        "What turns the last Z into a probability?",
        ({"A2 = g2(Z2)": "A2 = Z2"}, {"return A2": "return Z2"}),
    ),
    Mistake(
        "both activations forgotten",
        "{part} comes out as if each A were its Z.",
        "What does a unit do with its Z before it hands it on?",
        ({"A1 = g1(Z1)": "A1 = Z1", "A2 = g2(Z2)": "A2 = Z2"},),
    ),
    Mistake(
        "tanh hard-coded",
        "{part} comes out as if every hidden unit used `tanh`.",
        "Where does each layer say which function it uses?",
        (
            {"g1(Z1)": "np.tanh(Z1)"},
            {"g1(Z1)": "np.tanh(Z1)", "g2(Z2)": f"{SIGMOID}(Z2)"},
        ),
    ),
    Mistake(
        "sigmoid hard-coded",
        "{part} comes out as if every hidden unit used the sigmoid.",
        "Where does each layer say which function it uses?",
        (
            {"g1(Z1)": f"{SIGMOID}(Z1)"},
            {"g1(Z1)": f"{SIGMOID}(Z1)", "g2(Z2)": f"{SIGMOID}(Z2)"},
        ),
    ),
    Mistake(
        "ReLU hard-coded",
        "{part} comes out as if every hidden unit used `RELU`.",
        "Where does each layer say which function it uses?",
        (
            {"g1(Z1)": f"{RELU}(Z1)"},
            {"g1(Z1)": f"{RELU}(Z1)", "g2(Z2)": f"{SIGMOID}(Z2)"},
        ),
    ),
    Mistake(
        "output function hard-coded",
        "{part} comes out as if the last layer always used the sigmoid.",
        "Where does each layer say which function it uses?",
        ({"g2(Z2)": f"{SIGMOID}(Z2)"},),
    ),
    Mistake(
        "functions exchanged",
        "{part} comes out as if the layers had each other's function.",
        "Which function belongs to which layer?",
        ({"g1(Z1)": "g2(Z1)", "g2(Z2)": "g1(Z2)"},),
    ),
    Mistake(
        "one function for both layers",
        "{part} comes out as if both layers had the same function.",
        "Which function belongs to which layer?",
        (
            {"g1(Z1)": "g2(Z1)"},
            {"g2(Z2)": "g1(Z2)"},
            {"g2(Z2)": "np.tanh(Z2)"},
            {"g1(Z1)": "np.tanh(Z1)", "g2(Z2)": "np.tanh(Z2)"},
        ),
    ),
    Mistake(
        "activation twice",
        "{part} comes out as if a layer used its function twice.",
        "How many times should each Z go through a function?",
        (
            {"A1 = g1(Z1)": "A1 = g1(g1(Z1))"},
            {"A2 = g2(Z2)": "A2 = g2(g2(Z2))"},
            {"return A2": "return g2(A2)"},
            {"W2 @ A1": "W2 @ g1(A1)"},
            {"A1 = g1(Z1)": "A1 = g1(g1(Z1))", "A2 = g2(Z2)": "A2 = g2(g2(Z2))"},
        ),
    ),
    Mistake(
        "slope in place of the value",
        "{part} comes out as if a layer handed on how steep its function is, not its value.",
        "Does the formula say how steep the curve is, or how high?",
        each_and_all({"g1(Z1)": "g1.slope(g1(Z1))", "g2(Z2)": "g2.slope(g2(Z2))"}),
    ),
    *_each_and_both(
        "bias forgotten",
        "{{part}} comes out as if {} were 0.",
        "What goes into Z besides the weights and what they are multiplied by?",
        {"W1 @ X + b1": "W1 @ X"},
        {"W2 @ A1 + b2": "W2 @ A1"},
    ),
    *_each_and_both(
        "bias subtracted",
        "{{part}} comes out as if {} had the other sign.",
        "With which sign does a bias enter Z?",
        {"W1 @ X + b1": "W1 @ X - b1"},
        {"W2 @ A1 + b2": "W2 @ A1 - b2"},
    ),
    *_each_and_both(
        "bias outside the activation",
        "{{part}} comes out as if {} were added to A.",
        "Where does a bias belong: before the function of its layer, or after it?",
        {"W1 @ X + b1": "W1 @ X", "g1(Z1)": "g1(Z1) + b1"},
        {"W2 @ A1 + b2": "W2 @ A1", "g2(Z2)": "g2(Z2) + b2"},
    ),
    *_each_and_both(
        "bias multiplied",
        "{{part}} comes out as if {} were multiplied, not added.",
        "What is multiplied in Z, and what is only added?",
        {"W1 @ X + b1": "W1 @ X * b1"},
        {"W2 @ A1 + b2": "W2 @ A1 * b2"},
    ),
    Mistake(
        "bias kept out of Z",
        "The cache holds Z without its bias.",
        "What is Z made of?",
        (
            {CACHE: "[(W1 @ X, A1), (Z2, A2)]"},
            {CACHE: "[(Z1, A1), (W2 @ A1, A2)]"},
            {CACHE: "[(W1 @ X, A1), (W2 @ A1, A2)]"},
        ),
    ),
    Mistake(
        "bias of the other layer",
        "{part} comes out as if a layer had the bias of the other one.",
        "Which bias belongs to which layer?",
        each_and_all({"X + b1": "X + b2", "A1 + b2": "A1 + b1"}),
    ),
    Mistake(
        "one bias for all units",
        "{part} comes out as if all hidden units had the same bias.",
        "How many biases are there, and which unit does each belong to?",
        ({"X + b1": "X + b1[0]"}, {"X + b1": "X + np.sum(b1)"}, {"X + b1": "X + np.mean(b1)"}),
    ),
    Mistake(
        "weights transposed, or X for A1",
        "A matrix product has n_h columns on the left and n_x rows on the right.",
        "What goes into each layer, and what shapes do the two have?",
        ({"W2 @ A1": "W2 @ X"}, {"W1 @ X": "W1.T @ X"}),
    ),
    Mistake(
        "weights of the other layer",
        "A matrix product has n_x columns on the left and n_h rows on the right.",
        "Which weights belong to which layer, and what shapes do the two have?",
        ({"W2 @ A1": "W1 @ A1"}, {"W1 @ X": "X.T @ W1"}),
    ),
    Mistake(
        "weights transposed",
        "A matrix product has one column on the left and many rows on the right.",
        "What shapes do the two have, and is it right that one is transposed?",
        ({"W2 @ A1": "W2.T @ A1"},),
    ),
    Mistake(
        "wrong order in a product",
        "A matrix product has m columns on the left, but not m rows on the right.",
        "What shapes do the two have, and in which order do they fit?",
        ({"W1 @ X": "X @ W1"}, {"W2 @ A1": "A1 @ W2"}),
    ),
    Mistake(
        "examples transposed",
        "A matrix product has m rows on the right, but not m columns on the left.",
        "What shapes do the two have, and is it right that one is transposed?",
        ({"W1 @ X": "W1 @ X.T"}, {"W2 @ A1": "W2 @ A1.T"}),
    ),
    Mistake(
        "* in place of @",
        "{part} comes from multiplying number by number where a matrix product is meant.",
        "Which kind of product also adds up?",
        (
            {"W1 @ X": "W1 * X"},
            {"W1 @ X": "W1.T * X"},
            {"W2 @ A1": "W2 * A1"},
            {"W2 @ A1": "W2.T * A1"},
        ),
    ),
    Mistake(
        "one Z for all",
        "{part} comes out as if a product were added up until a single number is left.",
        "How many values of Z should each layer have?",
        (
            {"W1 @ X": "np.sum(W1 @ X)"},
            {"W2 @ A1": "np.sum(W2 @ A1)"},
            {"W2 @ A1": "np.sum(W2.T * A1)"},
        ),
    ),
    Mistake(
        "hidden layer returned",
        "{part} is what the hidden layer computes.",
        "Which layer comes last?",
        ({"return A2": "return A1"}, {"return A2": "return Z1"}, {BOTH: "A1, [(Z1, A1)]"}),
    ),
    Mistake(
        "answers in place of probabilities",
        "{part} holds answers of 0 and 1.",
        "What is lost when 0.6 and 0.9 become the same?",
        (
            {"return A2": "return (A2 > 0.5) * 1.0"},
            {"return A2": "return np.round(A2)"},
            {"A2 = g2(Z2)": "A2 = (g2(Z2) > 0.5) * 1.0"},
            {"A2 = g2(Z2)": "A2 = np.round(g2(Z2))"},
        ),
    ),
    Mistake(
        "example left out",
        "{part} leaves out one of the examples.",
        "Where do you start counting, and where do you stop?",
        tuple(
            {
                "Z1 = ": f"some = {some}\n    Z1 = some * (",
                "+ b1": "+ b1)",
                "Z2 = ": "Z2 = some * (",
            }
            | {"+ b2": "+ b2)"}
            | more
            for some in ("(np.arange(X.shape[1]) < X.shape[1] - 1)", "(np.arange(X.shape[1]) > 0)")
            for more in ({}, {"g1(Z1)": "some * g1(Z1)", "g2(Z2)": "some * g2(Z2)"})
        ),
    ),
    Mistake(
        "X changed",
        "{part} comes out as if X had been changed first.",
        "Should this function do anything to X besides the formulas?",
        (
            {"W1 @ X": "W1 @ (X - X.mean(axis=1, keepdims=True))"},
            {"W1 @ X": "W1 @ (X / 255)"},
            {"W1 @ X": "W1 @ ((X - X.mean(axis=1, keepdims=True)) / X.std(axis=1, keepdims=True))"},
        ),
    ),
    Mistake(
        "other order",
        "The cache holds each A before its Z.",
        "In which order does the description name the two?",
        ({CACHE: "[(A1, Z1), (A2, Z2)]"},),
    ),
    Mistake(
        "other order",
        "The cache begins with the second layer.",
        "In which order does the description name the layers?",
        ({CACHE: "[(Z2, A2), (Z1, A1)]"},),
    ),
    Mistake(
        "other order",
        "The cache comes before `A2`.",
        "In which order does the description name the two?",
        ({BOTH: f"{CACHE}, A2"},),
    ),
    Mistake(
        "A in place of Z",
        "The cache holds A where Z belongs.",
        "What has been done to Z by the time it is put there?",
        (
            {CACHE: "[(A1, A1), (Z2, A2)]"},
            {CACHE: "[(Z1, A1), (A2, A2)]"},
            {CACHE: "[(A1, A1), (A2, A2)]"},
        ),
    ),
    Mistake(
        "Z in place of A",
        "The cache holds Z where A belongs.",
        "What turns Z into A?",
        (
            {CACHE: "[(Z1, Z1), (Z2, A2)]"},
            {CACHE: "[(Z1, A1), (Z2, Z2)]"},
            {CACHE: "[(Z1, Z1), (Z2, Z2)]"},
        ),
    ),
    Mistake(
        "inputs in the cache",
        "The cache holds what goes into a layer where something that it computes belongs.",
        "Which two things does each layer compute?",
        (
            {CACHE: "[(X, Z1), (A1, Z2)]"},
            {CACHE: "[(Z1, X), (Z2, A1)]"},
            {CACHE: "[(X, A1), (A1, A2)]"},
        ),
    ),
    Mistake(
        "parameters in the cache",
        "The cache holds weights and biases.",
        "Which two things does each layer compute?",
        tuple(
            {CACHE: cache}
            for cache in (
                "[(W1, b1), (W2, b2)]",
                "[(Z1, A1, W1, b1), (Z2, A2, W2, b2)]",
                "[(X, W1, b1), (A1, W2, b2)]",
                "[(X, W1, b1, Z1), (A1, W2, b2, Z2)]",
                "[((X, W1, b1), Z1), ((A1, W2, b2), Z2)]",
                "(Z1, A1, W1, b1, Z2, A2, W2, b2)",
                "parameters",
            )
        ),
    ),
    Mistake(
        "only A in the cache",
        "The cache holds one array for each layer.",
        "Which two things does each layer compute?",
        tuple({CACHE: cache} for cache in ("[A1, A2]", "[Z1, Z2]", "[(A1,), (A2,)]")),
    ),
    Mistake(
        "flat cache",
        "The cache holds four arrays side by side, not two by two.",
        "How many things should the cache hold, and of what is each of them made?",
        tuple(
            {CACHE: f"[{four}]"} for four in ("Z1, A1, Z2, A2", "Z1, Z2, A1, A2", "A1, Z1, A2, Z2")
        ),
    ),
    Mistake(
        "flat cache",
        "All arrays come back side by side, not in a cache.",
        "How many things should come back, and of what is the second one made?",
        tuple(
            {BOTH: flat}
            for flat in (
                *("A2, Z1, A1, Z2, A2", "A2, Z1, A1, Z2", "A2, A1, Z1, Z2"),
                *("A2, (Z1, A1), (Z2, A2)", "Z1, A1, Z2, A2"),
            )
        ),
    ),
    Mistake(
        "dictionary in place of the list",
        "The cache is a dictionary.",
        "What does the description say that the cache is?",
        tuple(
            {CACHE: cache}
            for cache in (
                '{"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}',
                "{1: (Z1, A1), 2: (Z2, A2)}",
            )
        ),
    ),
    Mistake(
        "dictionary in place of the list",
        "The cache holds a dictionary for each layer.",
        "What does the description say that the cache holds?",
        (
            {CACHE: '[{"Z": Z1, "A": A1}, {"Z": Z2, "A": A2}]'},
            {CACHE: '[{"Z1": Z1, "A1": A1}, {"Z2": Z2, "A2": A2}]'},
        ),
    ),
    Mistake(
        "one layer in the cache",
        "The cache does not hold one Z and one A for each of the two layers.",
        "How many layers are there, and what is kept of each?",
        tuple(
            {CACHE: cache}
            for cache in (
                *("[(Z2, A2)]", "(Z2, A2)", "[(Z1, A1)]", "(Z1, A1)", "[]"),
                *("[(Z2, A2), (Z2, A2)]", "[(Z1, A1), (Z1, A1)]"),
                *("[(X, X), (Z1, A1), (Z2, A2)]", "[X, (Z1, A1), (Z2, A2)]"),
                "[(None, X), (Z1, A1), (Z2, A2)]",
            )
        ),
    ),
    Mistake(
        "no cache",
        "It returns only one of two things.",
        "What else does the description name?",
        ({BOTH: "A2"}, {BOTH: CACHE}, {BOTH: "A2, None"}),
    ),
    Mistake(
        "both A in place of the cache",
        "It returns the A of each layer.",
        "What else does the description name, besides `A2`?",
        ({BOTH: "A1, A2"}, {BOTH: "A2, A1"}),
    ),
    Mistake(
        "list read like a dictionary",
        "A list is asked for a place by a name.",
        "How are the layers stored, and how do you take one out?",
        (
            {"(W1, b1, g1), (W2, b2, g2) = parameters": 'W1 = parameters["W1"]'},
            {"(W1, b1, g1), (W2, b2, g2) = parameters": 'W1 = parameters[0]["W"]'},
        ),
    ),
)
HINTS = Hints(
    "What goes into the first layer, and what into the second? And which function does each of "
    "them bring along?",
    r"$$Z^{[1]} = W^{[1]} X + b^{[1]}, \quad A^{[1]} = g^{[1]}(Z^{[1]}), \quad "
    r"Z^{[2]} = W^{[2]} A^{[1]} + b^{[2]}, \quad A^{[2]} = g^{[2]}(Z^{[2]})$$",
    r"`Z1`, `A1`: $(n_h, n_x)$ times $(n_x, m)$ is $(n_h, m)$. `Z2`, `A2`: $(n_y, n_h)$ times "
    r"$(n_h, m)$ is $(n_y, m)$. Each bias is a column that is added to all m columns.",
)
FORWARD_PROPAGATION = Exercise(
    "forward_propagation",
    forward_propagation,
    _cases,
    parts=("A2", (("Z1", "A1"), ("Z2", "A2 in the cache"))),
    mistakes=MISTAKES,
    hints=HINTS,
)
