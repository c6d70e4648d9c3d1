"""Forward through all layers."""

from nnlib import activations as activations  # for the mistakes
from nnlib.activations import Array
from nnlib.differences import EachLayer
from nnlib.exercises import Exercise, Hints, Mistake
from nnlib.exercises.week3_4.again import again
from nnlib.exercises.week4_1.draws import LayerCache, Parameters
from nnlib.exercises.week4_1.forward_propagation import FORWARD_PROPAGATION
from nnlib.exercises.week4_2.linear_activation_forward import linear_activation_forward


def L_model_forward(X: Array, parameters: Parameters) -> tuple[Array, list[LayerCache]]:
    """Go forward through all layers; collect their caches."""
    A, caches = X, []
    for W, b, g in parameters:
        A, cache = linear_activation_forward(A, W, b, g)
        caches.append(cache)
    return A, caches


EARLIER = FORWARD_PROPAGATION.mistakes
START, LAYERS = "A, caches = X, []", "in parameters:"
LAYER, KEPT = "linear_activation_forward(A, W, b, g)", "caches.append(cache)"
RETURN = "return A, caches"
HEAD = f"for W, b, g {LAYERS}"


def _by_hand(linear: str = "W @ A + b", A: str = "g(Z)") -> dict[str, str]:
    """Return the form in which a layer is written out, with something else in it."""
    return {LAYER: f"(lambda Z: ({A}, ((A, W, b), ({A}, g))))({linear})"}


def _kept(*entries: str) -> tuple[dict[str, str], ...]:
    """Return the forms in which something else is kept of each layer."""
    return tuple({KEPT: f"caches.append({entry})"} for entry in entries)


def _with_functions(hidden: str, last: str) -> dict[str, str]:
    """Return the form that uses one function in all layers but the last, whatever they say."""
    which = f"activations.{last} if W is parameters[-1][0] else activations.{hidden}"
    return {HEAD: f"{HEAD}\n        g = {which}"}


def _hard_coded(name: str, function: str) -> Mistake:
    """Return the mistake of using one function in the hidden layers, whatever they say."""
    by_hand = f"activations.{function}(Z) if W is not parameters[-1][0] else g(Z)"
    return Mistake(
        f"{name} hard-coded",
        f"{{part}} comes out as if every hidden layer used `{function}`.",
        "Where does each layer say which function it uses?",
        (
            _with_functions(function, "SIGMOID"),
            _by_hand(A=f"({by_hand})"),
            _by_hand(A=f"({by_hand.replace('else g(Z)', 'else activations.SIGMOID(Z)')})"),
            {HEAD: f"{HEAD}\n        g = {by_hand.replace('(Z)', '')}"},
        ),
    )


MISTAKES = (
    again(
        EARLIER,
        "X where a later layer gets A",
        {LAYER: "linear_activation_forward(X, W, b, g)"},
        _by_hand("W @ X + b"),
        {LAYERS: "in parameters[1:]:"},
        {LAYERS: "in parameters[1:]:", **_by_hand()},
    ),
    again(
        EARLIER,
        "layers in reversed order",
        {LAYERS: "in reversed(parameters):"},
        {LAYERS: "in reversed(parameters):", **_by_hand()},
        {LAYERS: "in parameters[-1:]:"},
    ),
    Mistake(
        "arguments in another order",
        "A matrix product has a column for each example on the left, but not a row for each "
        "example on the right.",
        "In which order does the function that you call take its arguments?",
        (
            {LAYER: "linear_activation_forward(W, A, b, g)"},
            _by_hand("A @ W + b"),
        ),
    ),
    again(
        EARLIER,
        "last layer left out",
        {LAYERS: "in parameters[:-1]:"},
        {LAYERS: "in parameters[:-1]:", RETURN: "return A, caches + [cache]"},
    ),
    again(
        EARLIER,
        "first layer only",
        {"    return A, caches": "        return A, caches"},
        {LAYERS: "in parameters[:1]:", RETURN: "return A, caches[0]"},
        {f"        {KEPT}\n    return A, caches": "        return A, cache"},
    ),
    again(
        EARLIER,
        "number of layers fixed",
        *({LAYERS: f"in parameters[:{n}]:"} for n in (2, 3)),
    ),
    again(
        EARLIER,
        "first and last layer only",
        {LAYERS: "in (parameters[0], parameters[-1]):"},
    ),
    again(EARLIER, "last layer twice", {LAYERS: "in [*parameters, parameters[-1]]:"}),
    Mistake(
        "half of the layers",
        "Only the first half of the layers is there.",
        "How many things does `parameters` hold for each layer, as this page keeps them?",
        ({LAYERS: "in parameters[: len(parameters) // 2]:"},),
    ),
    again(
        EARLIER,
        "hidden layer returned",
        {RETURN: "return caches[-1][0][0], caches"},
        {RETURN: "return caches[0][1][0], caches"},
    ),
    again(
        EARLIER,
        "output activation forgotten",
        {RETURN: "return (lambda A, W, b: W @ A + b)(*caches[-1][0]), caches"},
        _by_hand(A="(Z if W is parameters[-1][0] else g(Z))"),
        {HEAD: f"{HEAD}\n        g = activations.IDENTITY if W is parameters[-1][0] else g"},
    ),
    again(
        EARLIER,
        "both activations forgotten",
        _by_hand(A="Z"),
        {LAYER: "linear_activation_forward(A, W, b, activations.IDENTITY)"},
    ),
    again(
        EARLIER,
        "activation twice",
        {KEPT: f"A = g(A)\n        {KEPT}"},
        _by_hand(A="g(g(Z))"),
        {RETURN: "return g(A), caches"},
        {RETURN: "return activations.SIGMOID(A), caches"},
    ),
    *(
        _hard_coded(name, function)
        for name, function in (("ReLU", "RELU"), ("tanh", "TANH"), ("sigmoid", "SIGMOID"))
    ),
    again(
        EARLIER,
        "output function hard-coded",
        {HEAD: f"{HEAD}\n        g = activations.SIGMOID if W is parameters[-1][0] else g"},
        _by_hand(A="(activations.SIGMOID(Z) if W is parameters[-1][0] else g(Z))"),
    ),
    again(
        EARLIER,
        "one function for all layers",
        *({LAYER: f"linear_activation_forward(A, W, b, parameters[{i}][2])"} for i in (0, -1)),
        *(_by_hand(A=f"parameters[{i}][2](Z)") for i in (0, -1)),
        *(
            form
            for g in ("RELU", "TANH")
            for form in (
                {LAYER: f"linear_activation_forward(A, W, b, activations.{g})"},
                _by_hand(A=f"activations.{g}(Z)"),
            )
        ),
    ),
    Mistake(
        "functions exchanged",
        "{part} comes out as if hidden layers had the sigmoid, and the last layer `RELU`.",
        "Where does each layer say which function it uses?",
        (
            _with_functions("SIGMOID", "RELU"),
            {HEAD: f"{HEAD}\n        g = parameters[0 if W is parameters[-1][0] else -1][2]"},
        ),
    ),
    again(
        EARLIER,
        "bias forgotten",
        {LAYER: "linear_activation_forward(A, W, 0 * b, g)"},
        _by_hand("W @ A"),
    ),
    again(
        EARLIER,
        "bias subtracted",
        _by_hand("W @ A - b"),
    ),
    again(
        EARLIER,
        "bias outside the activation",
        _by_hand("W @ A", "(g(Z) + b)"),
    ),
    Mistake(
        "weights transposed",
        "A matrix product has a column for each unit of the first layer on the left, and `X` on "
        "the right.",
        "Which way do the weights of one unit lie in `W` already?",
        (_by_hand("W.T @ A + b"), {LAYER: "linear_activation_forward(A, W.T, b, g)"}),
    ),
    again(
        EARLIER,
        "* in place of @",
        _by_hand("W * A + b"),
    ),
    again(
        EARLIER,
        "answers in place of probabilities",
        {RETURN: "return (A > 0.5) * 1.0, caches"},
        {RETURN: "return A.round(), caches"},
    ),
    again(
        EARLIER,
        "X changed",
        {START: "A, caches = X - X.mean(axis=1, keepdims=True), []"},
        {START: "A, caches = X / 255, []"},
        {
            START: "A, caches = (X - X.mean(axis=1, keepdims=True)) "
            "/ X.std(axis=1, keepdims=True), []"
        },
    ),
    Mistake(
        "caches in reversed order",
        "The list of caches begins with the last layer.",
        "Which end of a list does each new cache belong to?",
        (
            {KEPT: "caches.insert(0, cache)"},
            {RETURN: "return A, caches[::-1]"},
            {KEPT: "caches = [cache, *caches]"},
        ),
    ),
    Mistake(
        "cache of the last layer only",
        "The cache of the last layer alone is there.",
        "What becomes of the caches of the other layers in each round?",
        (
            {KEPT: "caches = [cache]"},
            {KEPT: "caches = cache"},
            {KEPT: "caches = (cache,)", RETURN: "return A, caches[0]"},
        ),
    ),
    Mistake(
        "cache missing",
        "The list holds fewer caches than there are layers.",
        "When is a cache put into the list, and is there a layer for which that does not happen?",
        (
            {RETURN: "return A, caches[:-1]"},
            {RETURN: "return A, caches[1:]"},
            {RETURN: "return A, caches[:1]"},
            {RETURN: "return A, caches[0]"},
            {KEPT: "caches"},
        ),
    ),
    Mistake(
        "cache of the last layer twice",
        "The list holds the cache of the last layer twice.",
        "How many caches should the list hold, and when is one put into it?",
        ({RETURN: "return A, [*caches, cache]"},),
    ),
    Mistake(
        "same cache for all layers",
        "The list holds the same cache again and again.",
        "Which layer does each place in the list belong to?",
        (
            {RETURN: "return A, [cache] * len(parameters)"},
            {RETURN: "return A, len(caches) * [caches[0]]"},
        ),
    ),
    Mistake(
        "output in place of input",
        "{part} is what comes out of the layer, not what goes into it.",
        "When does A get its new value, and is the old one needed after that?",
        (*_kept("((A, W, b), (A, g))"),),
    ),
    Mistake(
        "X in every cache",
        "{part} is `X`, as in the cache of the first layer.",
        "What goes into this layer?",
        _kept("((X, W, b), (A, g))"),
    ),
    Mistake(
        "one half of each cache",
        "The list holds one half of each cache.",
        "Of which two halves is the cache of a layer made?",
        _kept("cache[0]", "cache[1]", "(cache[0],)", "(cache[1],)"),
    ),
    Mistake(
        "as on the page before",
        "The list holds Z and A of each layer.",
        "What do the caches of this page hold?",
        _kept("(W @ cache[0][0] + b, A)", "(A, W @ cache[0][0] + b)"),
    ),
    Mistake(
        "arrays in place of caches",
        "The list holds an array for each layer.",
        "What does `linear_activation_forward` return beside A?",
        (
            *_kept("A", "cache[0][0]", "W @ cache[0][0] + b", "W"),
            {KEPT: "caches.append(A)", START: "A, caches = X, [X]"},
        ),
    ),
    Mistake(
        "more than a cache for each layer",
        "The list holds more than a cache for each layer.",
        "What does `linear_activation_forward` return beside A, and is anything else needed?",
        (
            *_kept(
                "(A, cache)", "(cache, A)", "[cache]", "(cache,)", "(cache, g)", "(W, b, cache)"
            ),
            *_kept("(*cache, A)", "(A, *cache)", "(*cache, g)"),
            {START: "A, caches = X, [X]"},
            {START: "A, caches = X, [None]"},
            {KEPT: "caches.append(A)\n        caches.append(cache)"},
            {KEPT: "caches.append(cache)\n        caches.append(A)"},
            {KEPT: "caches.append(cache)\n        caches.append(cache)"},
        ),
    ),
    Mistake(
        "caches taken apart",
        "The list holds the halves of all caches, not the caches.",
        "How many things are put into the list for each layer?",
        ({KEPT: "caches += cache"}, {KEPT: "caches.extend(cache)"}),
    ),
    Mistake(
        "caches taken apart",
        "What belongs to a layer is not kept in two halves.",
        "What does `linear_activation_forward` return beside A, and is it kept as it is?",
        (
            *_kept("(*cache[0], *cache[1])", "(*cache[0], cache[1])", "(A, W, b, g)", "(W, b, g)"),
            *_kept("(cache[0], *cache[1])", "(cache[0][0], W, b, g)"),
            {KEPT: "caches.extend((*cache[0], *cache[1]))"},
        ),
    ),
    Mistake(
        "dictionary",
        "The caches come back in a dictionary.",
        "What does the description say that they come back in?",
        (
            {START: "A, caches = X, {}", KEPT: "caches[len(caches)] = cache"},
            {START: "A, caches = X, {}", KEPT: "caches[len(caches) + 1] = cache"},
            {START: "A, caches = X, {}", KEPT: 'caches[f"cache{len(caches) + 1}"] = cache'},
            {START: "A, caches = X, {}", KEPT: 'caches[f"A{len(caches) + 1}"] = A'},
        ),
    ),
    Mistake(
        "dictionary",
        "The list holds a dictionary for each layer.",
        "What does the description say that the list holds?",
        _kept('{"linear": cache[0], "activation": cache[1]}', '{"A": A, "g": g}'),
    ),
    Mistake(
        "other order",
        "The caches come before `AL`.",
        "In which order does the description name the two?",
        ({RETURN: "return caches, A"},),
    ),
    Mistake(
        "no caches",
        "It returns only one of two things.",
        "What else does the description name?",
        ({RETURN: "return A"}, {RETURN: "return A, None"}, {RETURN: "return caches"}),
    ),
    Mistake(
        "side by side",
        "The caches come back side by side, not in a list.",
        "How many things should come back, and what is the second one?",
        ({RETURN: "return (A, *caches)"},),
    ),
    Mistake(
        "pair not taken apart",
        "A function gets several things where it needs one array.",
        "How many things does `linear_activation_forward` return?",
        (
            {f"A, cache = {LAYER}": f"A = cache = {LAYER}"},
            {f"A, cache = {LAYER}": f"cache, A = {LAYER}"},
        ),
    ),
    again(
        EARLIER,
        "list read like a dictionary",
        *({START: f"{START}\n    W = parameters[{name}]"} for name in ('"W1"', '"W" + str(1)')),
    ),
)
HINTS = Hints(
    "The function for one layer is written already. What does the first layer get, and what does "
    "each layer after it get?",
    r"$$A^{[0]} = X, \qquad A^{[l]} = g^{[l]}(W^{[l]} A^{[l-1]} + b^{[l]}) \;\text{ for }\; "
    r"l = 1, \dots, L$$ The last of these is `AL`. The cache of each layer is kept as it comes.",
    r"`X`: $(n_x, m)$. `AL`: $(n^{[L]}, m)$. As many caches as layers, in a list: that of layer 1 "
    "stands at place 0.",
)
L_MODEL_FORWARD = Exercise(
    "L_model_forward",
    L_model_forward,
    FORWARD_PROPAGATION.cases,
    parts=("AL", EachLayer((("A_prev", "W", "b"), ("A", "g")))),
    mistakes=MISTAKES,
    hints=HINTS,
)
