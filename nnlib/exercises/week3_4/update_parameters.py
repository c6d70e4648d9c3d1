"""One step downhill for every layer."""

import numpy as np

from nnlib.activations import IDENTITY, LEAKY_RELU, RELU, SIGMOID, TANH, Activation, Array
from nnlib.exercises import Case, Exercise, Hints, Mistake
from nnlib.exercises.week3_4.draws import Parameters, draw_layers, sizes


def update_parameters(
    parameters: Parameters, grads: list[tuple[Array, Array]], learning_rate: float
) -> Parameters:
    """Take one step downhill: new layers."""
    (W1, b1, g1), (W2, b2, g2) = parameters
    (dW1, db1), (dW2, db2) = grads
    return [
        (W1 - learning_rate * dW1, b1 - learning_rate * db1, g1),
        (W2 - learning_rate * dW2, b2 - learning_rate * db2, g2),
    ]


def _cases(rng: np.random.Generator) -> list[Case]:
    drawn = [
        _case(rng, n_x, n_h, 1, rate)
        for (n_x, n_h, _), rate in zip(sizes(rng), rng.uniform(0.05, 0.9, 3), strict=True)
    ]
    return [
        *drawn,
        _case(rng, 3, 5, 4, 1.7, "a last layer of several units", hidden=RELU),
        _case(rng, 4, 3, 2, 0.01, "layers with other functions", hidden=LEAKY_RELU, last=IDENTITY),
        _case(rng, 5, 1, 2, 0.3, "a single hidden unit"),
        _case(rng, 1, 6, 1, 0.2, "a single feature", hidden=SIGMOID),
        _case(rng, 3, 4, 1, 0.4, "large slopes", size=300.0),
        _case(rng, 3, 4, 1, 0.5, "slopes of 0", size=0.0),
    ]


def _case(
    rng: np.random.Generator,
    n_x: int,
    n_h: int,
    n_y: int,
    learning_rate: float,
    about: str = "",
    *,
    hidden: Activation = TANH,
    last: Activation = SIGMOID,
    size: float = 1.0,
) -> Case:
    """Draw parameters, and slopes of the same shapes and of about a given size."""
    first, (W2, b2, _) = draw_layers(rng, n_x, n_h, hidden, n_y=n_y)
    slopes = draw_layers(rng, n_x, n_h, n_y=n_y)
    grads = [(size * dW, size * db) for dW, db, _ in slopes]
    return Case(([first, (W2, b2, last)], grads, learning_rate), about)


NAMES = ("W1", "b1", "W2", "b2")
OLD, SLOPES = "(W1, b1, g1), (W2, b2, g2) = parameters", "(dW1, db1), (dW2, db2) = grads"


def _each(*changes: str) -> tuple[dict[str, str], ...]:
    """Return the forms in which one of the four becomes something else; ``{}`` is its name."""
    return tuple(
        {f"{name} - learning_rate * d{name}": change.format(*[name] * change.count("{}"))}
        for change in changes
        for name in NAMES
    )


def _all(change: str) -> dict[str, str]:
    """Return the form in which all four become something else."""
    return {old: new for form in _each(change) for old, new in form.items()}


LAYERS = (
    "(W1 - learning_rate * dW1, b1 - learning_rate * db1, g1)",
    "(W2 - learning_rate * dW2, b2 - learning_rate * db2, g2)",
)
RESULT = f"[\n        {LAYERS[0]},\n        {LAYERS[1]},\n    ]"
MISTAKES = (
    Mistake(
        "learning rate ignored",
        "The step of {part} is as long as the slope itself.",
        "What sets how far a step goes for a given slope?",
        _each("{} - d{}"),
    ),
    Mistake(
        "learning rate twice",
        "The step of {part} comes out as if the learning rate were used twice.",
        "How many times does the formula use it?",
        _each("{} - learning_rate**2 * d{}"),
    ),
    Mistake(
        "learning rate divides",
        "The step of {part} becomes shorter when the learning rate becomes larger.",
        "Should a larger learning rate make the step longer or shorter?",
        _each("{} - d{} / learning_rate"),
    ),
    Mistake(
        "sign flipped",
        "The step of {part} goes uphill.",
        "If the slope is positive, on which side is the cost lower?",
        _each("{} + learning_rate * d{}"),
    ),
    Mistake(
        "where it was forgotten",
        "The step takes the place of {part} instead of changing it.",
        "Where does the step start from?",
        _each("-learning_rate * d{}", "learning_rate * d{}"),
    ),
    Mistake(
        "slope in place of the value",
        "The slope takes the place of {part}.",
        "Which number should move, and which only says which way?",
        _each("d{}", "-d{}"),
    ),
    Mistake(
        "slope without its sign",
        "The step of {part} always goes the same way, whatever the sign of the slope.",
        "Which way is downhill if the slope is negative?",
        _each("{} - learning_rate * abs(d{})"),
    ),
    Mistake(
        "slope without its size",
        "The step of {part} is as long for a gentle slope as for a steep one.",
        "Where the ground is steep, should the step be longer?",
        _each(
            "{} - learning_rate * np.sign(d{})",
            "{} - learning_rate * d{} / np.linalg.norm(d{})",
        ),
    ),
    Mistake(
        "slopes cut off",
        "The step of {part} is cut off where the slope is large.",
        "How large may a slope be?",
        _each(*(f"{{}} - learning_rate * np.clip(d{{}}, -{k}, {k})" for k in (1, 5, 10))),
    ),
    Mistake(
        "slope squared",
        "The step of {part} comes out as if the slope were used twice.",
        "How many times does the formula use it?",
        _each("{} - learning_rate * d{} ** 2"),
    ),
    Mistake(
        "one slope for all",
        "Every number in {part} moves by the same step.",
        "How many slopes are there, and which number does each of them belong to?",
        _each(
            "{} - learning_rate * np.sum(d{})",
            "{} - learning_rate * np.mean(d{})",
        ),
    ),
    Mistake(
        "value in the step",
        "The step of {part} depends on where it starts, too.",
        "Which two numbers make the step in the formula?",
        _each(
            "{} - learning_rate * d{} * {}",
            "(1 - learning_rate) * {} - learning_rate * d{}",
            "{} - learning_rate * (d{} + {})",
        ),
    ),
    Mistake(
        "no product",
        "For {part} the learning rate and the slope are not multiplied together.",
        "What does it mean in a formula when two things stand side by side?",
        _each("{} - learning_rate - d{}", "{} - (learning_rate + d{})"),
    ),
    Mistake(
        "brackets",
        "For {part} something is multiplied that should only be moved.",
        "Which two numbers does the formula multiply?",
        _each(
            "({} - learning_rate) * d{}",
            "learning_rate * ({} - d{})",
            "({} - d{}) * learning_rate",
            "{} * learning_rate * d{}",
        ),
    ),
    Mistake(
        "difference turned round",
        "The old {part} is taken away from the step.",
        "In the formula, what is taken away from what?",
        _each("learning_rate * d{} - {}"),
    ),
    Mistake(
        "nothing updated",
        "The parameters come back as they were given.",
        "Where do the new values go, and are they what is returned?",
        (_all("{}"), {RESULT: "parameters"}, {RESULT: "[(W1, b1, g1), (W2, b2, g2)]"}),
    ),
    Mistake(
        "one layer not updated",
        "One of the two layers comes back as it was given.",
        "Which layers should take a step?",
        ({LAYERS[1]: "(W2, b2, g2)"}, {LAYERS[0]: "(W1, b1, g1)"}),
    ),
    Mistake(
        "not updated",
        "{part} comes back as it was given.",
        "What should take a step besides what you have moved?",
        (
            *_each("{}"),
            {LAYERS[0]: LAYERS[0].replace("b1 - learning_rate * db1", "b1")}
            | {LAYERS[1]: LAYERS[1].replace("b2 - learning_rate * db2", "b2")},
            {LAYERS[0]: LAYERS[0].replace("W1 - learning_rate * dW1", "W1")}
            | {LAYERS[1]: LAYERS[1].replace("W2 - learning_rate * dW2", "W2")},
        ),
    ),
    Mistake(
        "step of another length",
        "The step of {part} is longer or shorter than the learning rate and the slope say.",
        "Is it taken once, and is there anything in it that is not in the formula?",
        _each(
            *(
                f"{{}} - {k} * learning_rate * d{{}}"
                for k in (0.5, 2, 3, 10, 0.1, 100, 0.01, "len(W1)")
            )
        ),
    ),
    Mistake(
        "slopes of the other layer",
        "{part} is moved by the slopes of the other layer.",
        "Which slopes belong to which layer, and in which order do they come?",
        (
            {SLOPES: "(dW2, db2), (dW1, db1) = grads"},
            {"* db1": "* db2"},
            {"* db2": "* db1"},
            {"* db1": "* db2", "* db2": "* db1"},
            {"* dW1": "* dW2"},
            {"* dW2": "* dW1"},
        ),
    ),
    Mistake(
        "slopes of weights and biases exchanged",
        "{part} is moved by the slopes of something else in its layer.",
        "Which slope belongs to which, and in which order do they come?",
        (
            *({f"* d{one}": f"* d{other}"} for one, other in (("W1", "b1"), ("b1", "W1"))),
            *({f"* d{one}": f"* d{other}"} for one, other in (("W2", "b2"), ("b2", "W2"))),
            {SLOPES: "(db1, dW1), (db2, dW2) = grads"},
            *({f"* db{n}": f"* np.sum(dW{n}, axis=1, keepdims=True)"} for n in (1, 2)),
        ),
    ),
    Mistake(
        "values of the other layer",
        "The layers have traded their values before the step.",
        "Which layer comes first in `parameters`?",
        ({OLD: "(W2, b2, g2), (W1, b1, g1) = parameters"},),
    ),
    Mistake(
        "transposed",
        "A slope is turned before the step: its rows should be its columns.",
        "Which shape do the slopes have already?",
        (
            {"* dW1": "* dW1.T"},
            {"* dW2": "* dW2.T"},
            {"* db1": "* db1.T"},
            {"* db2": "* db2.T"},
        ),
    ),
    Mistake(
        "matrix product",
        "Two arrays are multiplied as matrices.",
        "Which kind of product leaves the shape of a slope as it is?",
        (
            {"learning_rate * dW1": "learning_rate @ dW1"},
            {"learning_rate * dW1": "np.dot(W1, dW1)"},
            {"learning_rate * dW1": "learning_rate * W1 @ dW1"},
        ),
    ),
    Mistake(
        "a tuple changed in its place",
        "A tuple cannot be changed once it is made.",
        "What can be made new instead?",
        (
            {OLD: f"{OLD}\n    parameters[0][0] = W1"},
            {OLD: f"{OLD}\n    parameters[0][0] -= 0 * W1"},
        ),
    ),
    Mistake(
        "asked for by name",
        "`parameters` is a list, and a list has places, not names.",
        "At which place of which layer does each of the two stand?",
        (
            {OLD: f"parameters['W1']\n    {OLD}"},
            {OLD: f"parameters['b1']\n    {OLD}"},
            {OLD: f"grads['dW1']\n    {OLD}"},
        ),
    ),
    Mistake(
        "function fixed",
        "{part} is the same whatever comes in.",
        "Where can you see which function a layer has?",
        (
            *({"db1, g1),": f"db1, {g}),"} for g in ("TANH", "SIGMOID", "RELU")),
            *({"db2, g2),": f"db2, {g}),"} for g in ("SIGMOID", "TANH", "IDENTITY")),
        ),
    ),
    Mistake(
        "function left out",
        "A layer comes back without its function.",
        "Which three things make up a layer?",
        (
            {"db1, g1)": "db1)", "db2, g2)": "db2)"},
            {"db1, g1)": "db1)"},
            {"db2, g2)": "db2)"},
        ),
    ),
    Mistake(
        "slopes returned",
        "The slopes come back in place of the parameters.",
        "What should the next round start from?",
        (
            {RESULT: "grads"},
            {LAYERS[0]: "(dW1, db1, g1)", LAYERS[1]: "(dW2, db2, g2)"},
        ),
    ),
    Mistake(
        "one layer only",
        "Only one layer comes back.",
        "How many layers should be in the list at the end?",
        (
            {f"        {LAYERS[1]},\n": ""},
            {f"        {LAYERS[0]},\n": ""},
            {RESULT: LAYERS[0]},
            {RESULT: LAYERS[1]},
        ),
    ),
    Mistake(
        "layers in reversed order",
        "The second layer comes back first.",
        "Which layer stands first in `parameters`?",
        ({RESULT: f"{RESULT}[::-1]"},),
    ),
    Mistake(
        "layers piled up",
        "The old layers come back, too.",
        "Does the list begin empty?",
        (
            {RESULT: f"parameters + {RESULT}"},
            {RESULT: f"{RESULT} + parameters"},
        ),
    ),
    Mistake(
        "not grouped by layer",
        "What belongs to one layer does not come back together.",
        "Which brackets does the description put around each layer?",
        (
            {RESULT: f"[{LAYERS[0][1:-1]}, {LAYERS[1][1:-1]}]"},
            {RESULT: f"[*{LAYERS[0]}[:2], *{LAYERS[1]}[:2]]"},
        ),
    ),
    Mistake(
        "dictionary",
        "The parameters come back in a dictionary.",
        "Which brackets does the description put around each layer, and around all of them?",
        (
            {
                RESULT: "dict(W1=W1 - learning_rate * dW1, b1=b1 - learning_rate * db1, "
                "W2=W2 - learning_rate * dW2, b2=b2 - learning_rate * db2)"
            },
        ),
    ),
)
HINTS = Hints(
    "You have taken such a step before, with `w` and `b`. Which four values take it here, and "
    "what stays as it is?",
    r"$$W^{[l]} := W^{[l]} - \alpha \, dW^{[l]}, \qquad b^{[l]} := b^{[l]} - \alpha \, db^{[l]}$$ "
    r"for $l = 1$ and $l = 2$. Each $g^{[l]}$ goes along unchanged.",
    "Slopes have the shapes of what they belong to: `dW1` that of `W1`, `db1` that of `b1`. Two "
    "tuples of three go out, in a list.",
)
UPDATE_PARAMETERS = Exercise(
    "update_parameters",
    update_parameters,
    _cases,
    parts=(("W1", "b1", "g1"), ("W2", "b2", "g2")),
    mistakes=MISTAKES,
    hints=HINTS,
)
