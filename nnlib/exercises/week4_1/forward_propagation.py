"""Forward through any number of layers."""

import numpy as np

from nnlib import activations as activations  # for the mistakes
from nnlib.activations import Array
from nnlib.differences import EachLayer
from nnlib.exercises import Case, Exercise, Hints, Mistake
from nnlib.exercises.week3_4.again import again
from nnlib.exercises.week3_4.forward_propagation import MISTAKES as EARLIER
from nnlib.exercises.week4_1.draws import Parameters, draw_deep, networks


def forward_propagation(
    X: Array, parameters: Parameters
) -> tuple[Array, list[tuple[Array, Array]]]:
    """Go forward through all layers; keep ``(Z, A)`` of each."""
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append((Z, A))
    return A, cache


def _cases(rng: np.random.Generator) -> list[Case]:
    cases = [Case((X, parameters), about) for about, parameters, X, _ in networks(rng)]
    parameters = draw_deep(rng, [4, 3, 2], last=activations.IDENTITY)
    as_it_is = Case((rng.normal(size=(4, 5)), parameters), "a last layer with A equal to Z")
    return [*cases, as_it_is]


START, HEAD = "A, cache = X, []", "for W, b, g in parameters:"
LINEAR, ACTIVE, KEPT = "Z = W @ A + b", "A = g(Z)", "cache.append((Z, A))"
RETURN = "return A, cache"
IS_LAST = "W is parameters[-1][0]"


def _kept(*entries: str) -> tuple[dict[str, str], ...]:
    """Return the forms in which something else is kept of each layer."""
    return tuple({KEPT: f"cache.append({entry})"} for entry in entries)


def _returned(*answers: str) -> tuple[dict[str, str], ...]:
    """Return the forms in which something else is returned."""
    return tuple({RETURN: f"return {answer}"} for answer in answers)


def _kept_with_input(*entries: str) -> tuple[dict[str, str], ...]:
    """Return the forms in which something is kept that has to do with a layer's input."""
    return tuple(
        {LINEAR: f"A_prev = A\n        {LINEAR}", KEPT: f"cache.append({entry})"}
        for entry in entries
    )


def _hard_coded(name: str, function: str) -> Mistake:
    """Return the mistake of using one function in the hidden layers, whatever they say."""
    last = f"if {IS_LAST} else activations.{function}(Z)"
    return again(
        EARLIER,
        f"{name} hard-coded",
        {ACTIVE: f"A = activations.SIGMOID(Z) {last}"},
        {ACTIVE: f"A = g(Z) {last}"},
    )


def _one_function(*functions: str) -> tuple[dict[str, str], ...]:
    return tuple({ACTIVE: f"A = {function}(Z)"} for function in functions)


MISTAKES = (
    Mistake(
        "X where a later layer gets A",
        "A matrix product has `X` on the right, but on the left the weights of a later layer.",
        "Which layer should meet `X`, and what should the next one get?",
        ({LINEAR: "Z = W @ X + b"}, {"in parameters:": "in parameters[1:]:"}),
    ),
    Mistake(
        "layers in reversed order",
        "A matrix product has `X` on the right, and on the left the weights of the last layer.",
        "Which layer stands first in `parameters`?",
        ({"in parameters:": "in reversed(parameters):"}, {"in parameters:": "in parameters[-1:]:"}),
    ),
    Mistake(
        "first layer in every round",
        "A matrix product has the weights of one layer on the left and its own A on the right.",
        "Which layer's weights come after the first?",
        ({LINEAR: "Z = parameters[0][0] @ A + parameters[0][1]"},),
    ),
    Mistake(
        "bias of another layer",
        "The bias that is added belongs to another layer.",
        "Which bias belongs to which layer?",
        (
            {LINEAR: "Z = W @ A + parameters[0][1]"},
            {LINEAR: "Z = W @ A + parameters[-1][1]"},
        ),
    ),
    Mistake(
        "wrong order in a product",
        "A matrix product has a column for each example on the left, but not a row for each "
        "example on the right.",
        "What shapes do the two have, and in which order do they fit?",
        ({LINEAR: "Z = A @ W + b"},),
    ),
    Mistake(
        "weights transposed",
        "A matrix product has a column for each unit of the first layer on the left, and `X` on "
        "the right.",
        "What shapes do the two have, and is it right that one is transposed?",
        ({LINEAR: "Z = W.T @ A + b"},),
    ),
    Mistake(
        "examples transposed",
        "A matrix product has a row for each example on the right.",
        "What shapes do the two have, and is it right that one is transposed?",
        ({LINEAR: "Z = W @ A.T + b"},),
    ),
    Mistake(
        "last layer left out",
        "The last layer is left out.",
        "Where does the loop stop, and which layer comes after that?",
        ({"in parameters:": "in parameters[:-1]:"},),
    ),
    Mistake(
        "first layer only",
        "Only the first layer is there.",
        "When should the function return: after one layer, or after all of them?",
        (
            {f"    {RETURN}": f"        {RETURN}"},
            {"in parameters:": "in parameters[:1]:"},
            {f"        {KEPT}\n    {RETURN}": "        return A, (Z, A)"},
        ),
    ),
    Mistake(
        "number of layers fixed",
        "Only the first layers are there, always the same number of them.",
        "How many layers can a network have here?",
        tuple(
            {"in parameters:": f"in {some}:"}
            for n in (2, 3)
            for some in (f"parameters[:{n}]", f"[parameters[i] for i in range({n})]")
        ),
    ),
    Mistake(
        "first and last layer only",
        "The last layer comes right after the first.",
        "How many layers can a network have here?",
        ({"in parameters:": "in (parameters[0], parameters[-1]):"},),
    ),
    Mistake(
        "half of the layers",
        "Only the first half of the layers is there.",
        "How many things does `parameters` hold for each layer, as this course keeps them?",
        ({"in parameters:": "in parameters[: len(parameters) // 2]:"},),
    ),
    Mistake(
        "last layer twice",
        "The last layer comes twice.",
        "How many rounds does the loop make, and what is done after it?",
        ({HEAD: "for W, b, g in [*parameters, parameters[-1]]:"},),
    ),
    Mistake(
        "hidden layer returned",
        "{part} is what another layer computes.",
        "Which layer comes last?",
        (
            {LINEAR: f"before = A\n        {LINEAR}", RETURN: "return before, cache"},
            *_returned("cache[0][1], cache", "cache[-2][1], cache"),
        ),
    ),
    again(
        EARLIER,
        "output activation forgotten",
        {ACTIVE: f"A = Z if {IS_LAST} else g(Z)"},
        *_returned("Z, cache", "W @ cache[-2][1] + b, cache"),
    ),
    Mistake(
        "hidden activation forgotten",
        "{part} comes out as if the hidden layers left out their function.",
        "What does a hidden unit do with its Z before the next layer gets it?",
        (
            {ACTIVE: f"A = g(Z) if {IS_LAST} else Z"},
            {KEPT: f"{KEPT}\n        A = A if {IS_LAST} else Z"},
        ),
    ),
    again(
        EARLIER,
        "both activations forgotten",
        {ACTIVE: "A = Z"},
        {KEPT: f"{KEPT}\n        A = Z"},
    ),
    again(
        EARLIER,
        "activation twice",
        {ACTIVE: "A = g(g(Z))"},
        {LINEAR: "Z = W @ (A if A is X else g(A)) + b"},
        *_returned("g(A), cache", "activations.SIGMOID(A), cache"),
    ),
    *(
        _hard_coded(name, function)
        for name, function in (("ReLU", "RELU"), ("tanh", "TANH"), ("sigmoid", "SIGMOID"))
    ),
    again(
        EARLIER,
        "output function hard-coded",
        {ACTIVE: f"A = activations.SIGMOID(Z) if {IS_LAST} else g(Z)"},
    ),
    Mistake(
        "one function for all layers",
        "{part} comes out as if all layers had the same function.",
        "Where does each layer say which function it uses?",
        _one_function(
            "parameters[-1][2]", "parameters[0][2]", "activations.RELU", "activations.TANH"
        ),
    ),
    again(
        EARLIER,
        "functions exchanged",
        {ACTIVE: f"A = parameters[0 if {IS_LAST} else -1][2](Z)"},
        {ACTIVE: f"A = (activations.RELU if {IS_LAST} else activations.SIGMOID)(Z)"},
    ),
    again(
        EARLIER,
        "slope in place of the value",
        {ACTIVE: "A = g.slope(g(Z))"},
        {ACTIVE: "A = g.slope(Z)"},
    ),
    Mistake(
        "bias forgotten",
        "{part} comes out as if all biases were 0.",
        "What goes into Z besides the weights and what they are multiplied by?",
        ({LINEAR: "Z = W @ A"},),
    ),
    Mistake(
        "bias subtracted",
        "{part} comes out as if each bias had the other sign.",
        "With which sign does a bias enter Z?",
        ({LINEAR: "Z = W @ A - b"},),
    ),
    Mistake(
        "bias outside the activation",
        "{part} comes out as if each bias were added to A.",
        "Where does a bias belong: before the function of its layer, or after it?",
        ({LINEAR: "Z = W @ A", ACTIVE: "A = g(Z) + b"},),
    ),
    Mistake(
        "bias multiplied",
        "{part} comes out as if each bias were multiplied, not added.",
        "What is multiplied in Z, and what is only added?",
        ({LINEAR: "Z = W @ A * b"},),
    ),
    Mistake(
        "one bias for all units",
        "{part} comes out as if all units of a layer had the same bias.",
        "How many biases are there, and which unit does each belong to?",
        tuple({LINEAR: f"Z = W @ A + {one}"} for one in ("b[0]", "np.sum(b)", "np.mean(b)")),
    ),
    again(EARLIER, "bias kept out of Z", *_kept_with_input("(W @ A_prev, A)", "(Z - b, A)")),
    Mistake(
        "* in place of @",
        "It multiplies number by number where a matrix product is meant.",
        "Which kind of product also adds up?",
        ({LINEAR: "Z = W * A + b"}, {LINEAR: "Z = W.T * A + b"}),
    ),
    again(
        EARLIER,
        "one Z for all",
        {LINEAR: "Z = np.sum(W @ A) + b"},
    ),
    again(
        EARLIER,
        "answers in place of probabilities",
        *_returned("(A > 0.5) * 1.0, cache", "np.round(A), cache"),
        {ACTIVE: f"A = (g(Z) > 0.5) * 1.0 if {IS_LAST} else g(Z)"},
    ),
    again(
        EARLIER,
        "X changed",
        *(
            {START: f"A, cache = {X}, []"}
            for X in (
                "X / 255",
                "X - X.mean(axis=1, keepdims=True)",
                "(X - X.mean(axis=1, keepdims=True)) / X.std(axis=1, keepdims=True)",
            )
        ),
    ),
    again(
        EARLIER,
        "example left out",
        *(
            {LINEAR: f"Z = {some} * (W @ A + b)", ACTIVE: f"A = {kept}"}
            for some in ("(np.arange(X.shape[1]) < X.shape[1] - 1)", "(np.arange(X.shape[1]) > 0)")
            for kept in ("g(Z)", f"{some} * g(Z)")
        ),
    ),
    again(
        EARLIER,
        "other order",
        *_kept("(A, Z)"),
    ),
    Mistake(
        "other order",
        "The cache begins with the last layer.",
        "In which order does the description name the layers?",
        ({KEPT: "cache.insert(0, (Z, A))"},),
    ),
    Mistake(
        "other order",
        "The cache comes before `AL`.",
        "In which order does the description name the two?",
        _returned("cache, A"),
    ),
    Mistake(
        "sorted by kind",
        "The cache holds all Z, then all A.",
        "Which two things stand side by side in the cache?",
        _returned(
            "A, [[Z for Z, A in cache], [A for Z, A in cache]]",
            "A, [Z for Z, _ in cache] + [A for _, A in cache]",
        ),
    ),
    Mistake(
        "input in place of A",
        "The cache holds what goes into a layer where A belongs.",
        "When does A get its new value, and when is it kept?",
        (*_kept_with_input("(Z, A_prev)"), *_kept("(Z, X)")),
    ),
    again(
        EARLIER,
        "inputs in the cache",
        *_kept_with_input("(A_prev, Z)", "(A_prev, A)", "(A, A_prev)"),
    ),
    again(EARLIER, "A in place of Z", *_kept("(A, A)")),
    again(EARLIER, "Z in place of A", *_kept("(Z, Z)")),
    again(
        EARLIER,
        "parameters in the cache",
        *_kept("(W, b)", "(Z, A, W, b)", "(Z, W, b)", "(A, W, b)", "(Z, A, W, b, g)"),
        *_kept("(W, b, Z)", "(W, b, Z, A)", "((W, b), (Z, A))", "((Z, A), (W, b))"),
        *_kept_with_input("(A_prev, W, b)", "(A_prev, W, b, Z)", "(A_prev, W, b, Z, A)"),
        *_kept_with_input("((A_prev, W, b), Z)", "((A_prev, W, b), (Z, A))"),
        *_kept_with_input("((A_prev, W, b), (A, g))", "(A_prev, W, b, g)"),
        *_returned("A, parameters"),
    ),
    Mistake(
        "too much in the cache",
        "The cache holds more than two things for each layer.",
        "Which two things does the description name?",
        (*_kept("(Z, A, g)"), *_kept_with_input("(A_prev, Z, A)", "(Z, A, A_prev)")),
    ),
    Mistake(
        "one array a layer in the cache",
        "The cache holds one array for each layer.",
        "Which two things does each layer compute?",
        (
            *_kept("A", "Z", "(A,)", "(Z,)"),
            *({START: "A, cache = X, [X]", KEPT: f"cache.append({kept})"} for kept in "AZ"),
        ),
    ),
    Mistake(
        "flat cache",
        "The cache holds arrays side by side, not two by two.",
        "How many things should the cache hold, and of what is each of them made?",
        (
            {KEPT: "cache += [Z, A]"},
            {KEPT: "cache += [A, Z]"},
            {KEPT: "cache += [Z, A]", START: "A, cache = X, [X]"},
        ),
    ),
    Mistake(
        "no cache, all side by side",
        "The layers come back side by side, not in a cache.",
        "How many things should come back, and of what is the second one made?",
        (
            *_returned("(A, *cache)", "(A, *(part for kept in cache for part in kept))"),
            *_returned("(A, [Z for Z, _ in cache], [A for _, A in cache])"),
        ),
    ),
    Mistake(
        "X in the cache, too",
        "The cache holds more than Z and A of each layer: `X` is there, too.",
        "Which layers have a Z, and is `X` computed by one of them?",
        tuple(
            {START: f"A, cache = X, [{first}]"} for first in ("X", "(X, X)", "(None, X)", "(X,)")
        ),
    ),
    Mistake(
        "last layer only in the cache",
        "The cache holds the last layer alone.",
        "What becomes of the other layers in each round?",
        ({KEPT: "cache = [(Z, A)]"}, {KEPT: "cache = (Z, A)"}, *_returned("A, cache[-1:]")),
    ),
    Mistake(
        "one layer again and again",
        "The cache holds the same layer again and again.",
        "Which layer does each place in the cache belong to?",
        _returned("A, [(Z, A)] * len(parameters)", "A, [cache[0]] * len(parameters)"),
    ),
    Mistake(
        "layers missing in the cache",
        "The cache holds fewer layers than there are.",
        "When is something put into the cache, and is there a layer for which that does not "
        "happen?",
        (
            *_returned("A, cache[:-1]", "A, cache[1:]", "A, cache[:1]", "A, cache[0]", "A, []"),
            *_returned("A, cache[:2]"),
        ),
    ),
    Mistake(
        "layer twice in the cache",
        "The cache holds more than there are layers.",
        "How often is something put into the cache for each layer?",
        ({KEPT: f"{KEPT}\n        {KEPT}"}, *_returned("A, [*cache, (Z, A)]")),
    ),
    again(
        EARLIER,
        "dictionary in place of the list",
        *(
            {START: "A, cache = X, {}", KEPT: kept}
            for kept in (
                'n = len(cache) // 2 + 1; cache[f"Z{n}"] = Z; cache[f"A{n}"] = A',
                "cache[len(cache) + 1] = (Z, A)",
                "cache[len(cache)] = (Z, A)",
                'cache.setdefault("Z", []).append(Z); cache.setdefault("A", []).append(A)',
            )
        ),
    ),
    Mistake(
        "dictionary in place of the list",
        "The cache holds a dictionary for each layer.",
        "What does the description say that the cache holds?",
        _kept('{"Z": Z, "A": A}', '{f"Z{len(cache) + 1}": Z, f"A{len(cache) + 1}": A}'),
    ),
    again(
        EARLIER,
        "no cache",
        *_returned("A", "cache", "A, None"),
    ),
    again(
        EARLIER,
        "list read like a dictionary",
        *({START: f"{START}\n    W = parameters[{name}]"} for name in ('"W1"', '"W" + str(1)')),
        *(
            {HEAD: f'for l in range(1, len(parameters) // {n} + 1):\n        parameters["W"]'}
            for n in (1, 2)
        ),
    ),
)
HINTS = Hints(
    "One layer does two things: a product with a bias added, and its function. What does the "
    "first layer get, and what does each layer after it get?",
    r"$$A^{[0]} = X, \qquad Z^{[l]} = W^{[l]} A^{[l-1]} + b^{[l]}, \quad A^{[l]} = "
    r"g^{[l]}(Z^{[l]}) \;\text{ for }\; l = 1, \dots, L$$ The last of these A is `AL`.",
    r"`X`: $(n_x, m)$. Z and A of layer l: $(n^{[l]}, n^{[l-1]})$ times $(n^{[l-1]}, m)$ is "
    r"$(n^{[l]}, m)$. The cache has as many pairs as there are layers.",
)
FORWARD_PROPAGATION = Exercise(
    "forward_propagation",
    forward_propagation,
    _cases,
    parts=("AL", EachLayer(("Z", "A"))),
    mistakes=MISTAKES,
    hints=HINTS,
)
