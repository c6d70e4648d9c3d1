"""One step downhill for every layer."""

from collections.abc import Mapping, Sequence

import numpy as np

from nnlib.activations import IDENTITY, LEAKY_RELU, RELU, SIGMOID, TANH, Activation
from nnlib.differences import EachLayer
from nnlib.exercises import Case, Exercise, Hints, Mistake
from nnlib.exercises.week3_4.again import again
from nnlib.exercises.week3_4.update_parameters import MISTAKES as TWO_LAYERS
from nnlib.exercises.week4_1.draws import Grads, Parameters, draw_deep, sizes


def update_parameters(parameters: Parameters, grads: Grads, learning_rate: float) -> Parameters:
    """Take one step downhill: new layers."""
    return [
        (W - learning_rate * dW, b - learning_rate * db, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


def _cases(rng: np.random.Generator) -> list[Case]:
    four, three, two, one = (layer_dims for layer_dims, _ in sizes(rng))
    rates = rng.uniform(0.05, 0.9, 4)
    return [
        _case(rng, four, rates[0]),
        _case(rng, three, rates[1]),
        _case(rng, two, rates[2]),
        _case(rng, one, rates[3], "a single layer"),
        _case(rng, [3, 6, 4, 5], 1.7, "a last layer of several units"),
        _case(rng, four, 0.01, "layers with other functions", (TANH, LEAKY_RELU, RELU, IDENTITY)),
        _case(rng, [4, 1, 1, 1], 0.3, "a single unit in each layer"),
        _case(rng, [1, 5, 3, 1], 0.2, "a single feature", (SIGMOID, TANH, SIGMOID)),
        _case(rng, [3, 4, 2, 1], 0.4, "large slopes", size=300.0),
        _case(rng, [3, 4, 2, 1], 0.5, "slopes of 0", size=0.0),
    ]


def _case(
    rng: np.random.Generator,
    layer_dims: list[int],
    learning_rate: float,
    about: str = "",
    functions: Sequence[Activation] = (),
    *,
    size: float = 1.0,
) -> Case:
    """Draw parameters, and slopes of the same shapes and of about a given size."""
    layers, slopes = draw_deep(rng, layer_dims), draw_deep(rng, layer_dims)
    chosen = functions or [g for _, _, g in layers]
    parameters = [(W, b, g) for (W, b, _), g in zip(layers, chosen, strict=True)]
    grads = [(size * dW, size * db) for dW, db, _ in slopes]
    return Case((parameters, grads, float(learning_rate)), about)


STEPS = {name: f"{name} - learning_rate * d{name}" for name in "Wb"}
LAYER, PAIRS = f"({STEPS['W']}, {STEPS['b']}, g)", "zip(parameters, grads, strict=True)"
LOOP = f"for (W, b, g), (dW, db) in {PAIRS}"
RESULT = f"[\n        {LAYER}\n        {LOOP}\n    ]"


def _each(*changes: str) -> tuple[Mapping[str, str], ...]:
    """Return the forms in which W or b becomes something else; ``{}`` is its name."""
    return tuple(
        {STEPS[name]: change.format(*[name] * change.count("{}"))}
        for change in changes
        for name in STEPS
    )


def _some(condition: str) -> Mapping[str, str]:
    """Return the form in which a layer moves only under a condition on its place ``i``."""
    return {
        LAYER: f"{LAYER} if {condition} else (W, b, g)",
        LOOP: f"for i, ((W, b, g), (dW, db)) in enumerate({PAIRS})",
    }


STEP = (
    again(TWO_LAYERS, "learning rate ignored", *_each("{} - d{}")),
    again(TWO_LAYERS, "learning rate twice", *_each("{} - learning_rate**2 * d{}")),
    again(TWO_LAYERS, "learning rate divides", *_each("{} - d{} / learning_rate")),
    again(TWO_LAYERS, "sign flipped", *_each("{} + learning_rate * d{}")),
    again(
        TWO_LAYERS, "where it was forgotten", *_each("-learning_rate * d{}", "learning_rate * d{}")
    ),
    again(TWO_LAYERS, "slope in place of the value", *_each("d{}", "-d{}")),
    again(TWO_LAYERS, "slope without its sign", *_each("{} - learning_rate * abs(d{})")),
    again(
        TWO_LAYERS,
        "slope without its size",
        *_each(
            "{} - learning_rate * np.sign(d{})",
            "{} - learning_rate * d{} / np.linalg.norm(d{})",
        ),
    ),
    again(
        TWO_LAYERS,
        "slopes cut off",
        *_each(*(f"{{}} - learning_rate * np.clip(d{{}}, -{k}, {k})" for k in (1, 5, 10))),
    ),
    again(TWO_LAYERS, "slope squared", *_each("{} - learning_rate * d{} ** 2")),
    again(
        TWO_LAYERS,
        "one slope for all",
        *_each("{} - learning_rate * np.sum(d{})", "{} - learning_rate * np.mean(d{})"),
    ),
    again(
        TWO_LAYERS,
        "value in the step",
        *_each(
            "{} - learning_rate * d{} * {}",
            "(1 - learning_rate) * {} - learning_rate * d{}",
            "{} - learning_rate * (d{} + {})",
        ),
    ),
    again(
        TWO_LAYERS,
        "no product",
        *_each("{} - learning_rate - d{}", "{} - (learning_rate + d{})"),
    ),
    again(
        TWO_LAYERS,
        "brackets",
        *_each(
            "({} - learning_rate) * d{}",
            "learning_rate * ({} - d{})",
            "{} * learning_rate * d{}",
        ),
    ),
    again(TWO_LAYERS, "difference turned round", *_each("learning_rate * d{} - {}")),
    again(
        TWO_LAYERS,
        "step of another length",
        *_each(
            *(f"{{}} - {k} * learning_rate * d{{}}" for k in (0.5, 2, 3, 10, 0.1, 100, 0.01)),
            "{} - len(grads) * learning_rate * d{}",
            "{} - learning_rate / len(grads) * d{}",
        ),
    ),
)

LAYERS = (
    again(
        TWO_LAYERS,
        "nothing updated",
        {STEPS["W"]: "W", STEPS["b"]: "b"},
        {RESULT: "parameters"},
    ),
    again(TWO_LAYERS, "not updated", *_each("{}")),
    Mistake(
        "last layer not updated",
        "{part} comes back as it was given, as all of the last layer does.",
        "Which layers should take a step?",
        (_some("i < len(grads) - 1"),),
    ),
    Mistake(
        "first layer not updated",
        "{part} comes back as it was given, as all of the first layer does.",
        "Which layers should take a step?",
        (_some("i > 0"),),
    ),
    Mistake(
        "some layers updated",
        "{part} comes back as it was given: only some of the layers have taken a step.",
        "What tells how many layers there are?",
        tuple(
            _some(f"i {places}")
            for places in (
                *("< 2", "in (0, len(grads) - 1)", "< len(grads) // 2"),
                *("== 0", "== len(grads) - 1"),
            )
        ),
    ),
    Mistake(
        "two layers hard-coded",
        "There are names for two layers, and the list holds more of them, or fewer.",
        "What goes through all layers of a list, however many there are?",
        tuple(
            {"return [": f"{names}\n    return ["}
            for names in ("(W1, b1, g1), (W2, b2, g2) = parameters", "(_, _), (_, _) = grads")
        ),
    ),
    Mistake(
        "two layers only",
        "Two layers come back, however many there are.",
        "What tells how many layers there are?",
        ({PAIRS: f"list({PAIRS})[:2]"}, {PAIRS: f"list({PAIRS})[-2:]"}),
    ),
    Mistake(
        "half of the layers only",
        "Only half of the layers come back.",
        "What tells how many layers there are?",
        ({PAIRS: f"list({PAIRS})[: len(grads) // 2]"},),
    ),
    Mistake(
        "layer missing",
        "One of the layers does not come back.",
        "Where do you start counting, and where do you stop?",
        ({PAIRS: f"list({PAIRS})[:-1]"}, {PAIRS: f"list({PAIRS})[1:]"}),
    ),
    again(
        TWO_LAYERS,
        "one layer only",
        {PAIRS: f"list({PAIRS})[:1]"},
        {PAIRS: f"list({PAIRS})[-1:]"},
        {RESULT: f"{RESULT}[0]"},
        {RESULT: f"{RESULT}[-1]"},
    ),
    Mistake(
        "slopes of another layer",
        "The slopes of one layer meet the weights of another.",
        "Which slopes belong to which layer, and in which order do they come?",
        (
            {PAIRS: "zip(parameters, grads[::-1])"},
            {PAIRS: "zip(parameters, [*grads[1:], grads[0]])"},
            {PAIRS: "zip(parameters, [grads[0]] * len(grads))"},
        ),
    ),
    again(
        TWO_LAYERS,
        "slopes of weights and biases exchanged",
        {"* dW": "* db"},
        {"* db": "* dW"},
        {"(dW, db)": "(db, dW)"},
        {"* db": "* np.sum(dW, axis=1, keepdims=True)"},
    ),
    again(TWO_LAYERS, "transposed", {"* dW": "* dW.T"}, {"* db": "* db.T"}),
    again(
        TWO_LAYERS,
        "matrix product",
        {"learning_rate * dW": "learning_rate @ dW"},
        {"learning_rate * dW": "np.dot(W, dW)"},
        {"learning_rate * dW": "learning_rate * W @ dW"},
    ),
    again(
        TWO_LAYERS,
        "a tuple changed in its place",
        *(
            {"return [": f"parameters[0][0] {change}\n    return ["}
            for change in ("= parameters[0][0]", "-= 0 * parameters[0][0]")
        ),
    ),
    again(
        TWO_LAYERS,
        "asked for by name",
        *(
            {"return [": f"{asked}\n    return ["}
            for asked in ('parameters["W1"]', 'parameters["b1"]', 'grads["dW1"]', "parameters['W']")
        ),
    ),
)

RETURNS = (
    again(
        TWO_LAYERS,
        "function fixed",
        *({"* db, g)": f"* db, {g})"} for g in ("RELU", "SIGMOID", "TANH")),
        *(
            {"* db, g)": f"* db, SIGMOID if dW is grads[-1][0] else {hidden})"}
            for hidden in ("RELU", "TANH")
        ),
    ),
    Mistake(
        "functions of other layers",
        "{part} is the function of another layer.",
        "Which function belongs to which layer?",
        tuple(
            {
                "* db, g)": f"* db, parameters[{place}][2])",
                LOOP: f"for i, ((W, b, g), (dW, db)) in enumerate({PAIRS})",
            }
            for place in ("-1 - i", "i - 1", "(i + 1) % len(grads)", "-1")
        ),
    ),
    again(TWO_LAYERS, "function left out", {"* db, g)": "* db)"}),
    again(TWO_LAYERS, "slopes returned", {RESULT: "grads"}, {LAYER: "(dW, db, g)"}),
    Mistake(
        "layers in reversed order",
        "The last layer comes back first.",
        "Which layer stands first in `parameters`?",
        ({RESULT: f"{RESULT}[::-1]"},),
    ),
    again(
        TWO_LAYERS,
        "layers piled up",
        {RESULT: f"parameters + {RESULT}"},
        {RESULT: f"{RESULT} + parameters"},
    ),
    again(
        TWO_LAYERS,
        "not grouped by layer",
        {RESULT: f"[value for layer in {RESULT} for value in layer]"},
        {RESULT: f"[value for layer in {RESULT} for value in layer[:2]]"},
        {RESULT: f"list(zip(*{RESULT}))"},
    ),
    again(
        TWO_LAYERS,
        "dictionary",
        {RESULT: '{"W1": parameters[0][0] - learning_rate * grads[0][0]}'},
        {RESULT: f"dict(enumerate({RESULT}))"},
    ),
)

MISTAKES = (*STEP, *LAYERS, *RETURNS)
HINTS = Hints(
    "You have taken such a step with two layers. What goes through a list of layers of any "
    "length, and what through two lists side by side?",
    r"$$W^{[l]} := W^{[l]} - \alpha \, dW^{[l]}, \qquad b^{[l]} := b^{[l]} - \alpha \, db^{[l]}$$ "
    r"for $l = 1, \ldots, L$. Each $g^{[l]}$ goes along unchanged.",
    "Slopes have the shapes of what they belong to. L tuples of three go in, L tuples of two "
    "beside them, and L new tuples of three come out, in a list.",
)
UPDATE_PARAMETERS = Exercise(
    "update_parameters",
    update_parameters,
    _cases,
    parts=EachLayer(("W", "b", "g")),
    mistakes=MISTAKES,
    hints=HINTS,
)
