"""All of it: sizes, start, and the loop."""

import copy

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake
from nnlib.exercises.week2_4.optimize import MISTAKES as KNOWN
from nnlib.exercises.week3_4.again import again
from nnlib.exercises.week3_4.backward_propagation import backward_propagation
from nnlib.exercises.week3_4.compute_cost import compute_cost
from nnlib.exercises.week3_4.draws import Parameters, draw_examples, seeded, sizes
from nnlib.exercises.week3_4.forward_propagation import forward_propagation
from nnlib.exercises.week3_4.initialize_parameters import initialize_parameters
from nnlib.exercises.week3_4.layer_sizes import layer_sizes
from nnlib.exercises.week3_4.update_parameters import update_parameters


def nn_model(
    X: Array,
    Y: Array,
    n_h: int,
    n_iterations: int,
    learning_rate: float,
    rng: np.random.Generator,
) -> tuple[Parameters, list[float]]:
    """Train from random weights: ``(parameters, costs)``."""
    parameters = initialize_parameters(layer_sizes(X, Y, n_h), rng)
    costs = []
    for _ in range(n_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


def _cases(rng: np.random.Generator) -> list[Case]:
    rounds = (3, 5, int(rng.integers(15, 20)))
    return [
        *(
            _case(rng, *triple, k, float(rng.uniform(0.2, 1.5)))
            for triple, k in zip(sizes(rng), rounds, strict=True)
        ),
        _case(rng, 1, 4, 6, 4, 0.3, "a single feature"),
        _case(rng, 4, 1, 6, 4, 0.3, "a single hidden unit"),
        _case(rng, 3, 4, 1, 4, 0.3, "a single example"),
        _case(rng, 2, 4, 7, 1, 0.5, "a single round"),
        _case(rng, 2, 3, 9, 60, 0.5, "many rounds"),
        _case(rng, 2, 3, 5, 4, 1e-6, "a very small learning rate"),
        _rising(rng),
    ]


def _case(
    rng: np.random.Generator,
    n_x: int,
    n_h: int,
    m: int,
    n_iterations: int,
    learning_rate: float,
    about: str = "",
) -> Case:
    examples = draw_examples(rng, n_x, m)
    return Case((*examples, n_h, n_iterations, learning_rate, seeded(rng)), about)


def _rising(rng: np.random.Generator) -> Case:
    """Draw a case in which the cost rises and falls, and is not at its lowest in the end."""
    while True:
        about = "a learning rate so large that the cost rises"
        case = _case(rng, 2, 3, 6, 8, 6.0, about)
        X, Y, *_ = case.arguments
        parameters, costs = nn_model(*copy.deepcopy(case.arguments))  # which draws
        costs.append(compute_cost(forward_propagation(X, parameters)[0], Y))
        rises = np.diff(costs) > 0
        if 0 < sum(rises[:-1]) < 7 and rises[-1] and min(costs) < costs[-2] and max(costs) < 3:
            return case


LOOP = "range(n_iterations)"
START = "initialize_parameters(layer_sizes(X, Y, n_h), rng)"
FORWARD = "A2, cache = forward_propagation(X, parameters)"
NOTED = "costs.append(compute_cost(A2, Y))"
BACKWARD = "grads = backward_propagation(parameters, cache, X, Y)"
STEP = "parameters = update_parameters(parameters, grads, learning_rate)"
RESULT = "return parameters, costs"
COST = "compute_cost(forward_propagation(X, parameters)[0], Y)"
#: Where something may be put before the loop, or at the beginning or end of a round.
BEFORE, BEGINNING, END = "    costs = []\n", f"        {FORWARD}\n", f"        {STEP}\n"


def _before(line: str, *others: dict[str, str]) -> dict[str, str]:
    """Return the form that has another line before the loop, and other changes."""
    return {BEFORE: f"{BEFORE}    {line}\n"} | {k: v for other in others for k, v in other.items()}


def _started(how: str) -> dict[str, str]:
    """Return the form that starts from other parameters, made from the right ones."""
    return _before(f"parameters = [{how} for W, b, g in parameters]")


def _piled_up(old: str) -> str:
    """Return the sum of old slopes, each times a factor, and of the new ones."""
    return f"[({old} * v + dW, {old} * u + db) for (v, u), (dW, db) in zip(sums, grads)]"


MISTAKES = (
    again(
        KNOWN,
        "cost after the update",
        {f"        {NOTED}\n": "", END: f"{END}        costs.append({COST})\n"},
    ),
    Mistake(
        "update thrown away",
        "Neither the parameters nor the cost ever change.",
        "What does `update_parameters` return, and where does it go?",
        ({STEP: STEP.removeprefix("parameters = ")}, {f"        {STEP}\n": ""}),
    ),
    Mistake(
        "initial parameters returned",
        "The parameters come back as they were at the start, though the cost has changed.",
        "Which parameters does training end with?",
        (_before("start = parameters", {RESULT: "return start, costs"}),),
    ),
    Mistake(
        "initialised in every round",
        "{part} comes from weights that are drawn again in every round.",
        "What belongs before the loop, and what inside it?",
        (
            {BEGINNING: f"        parameters = {START}\n{BEGINNING}"},
            {
                f"    parameters = {START}\n": "",
                BEGINNING: f"        parameters = {START}\n{BEGINNING}",
            },
        ),
    ),
    Mistake(
        "starts again in every round",
        "{part} is only one step away from where it started.",
        "From which parameters should each round start?",
        (
            _before("start = parameters", {STEP: STEP.replace("(parameters", "(start")}),
            _before(
                "start = parameters",
                {
                    STEP: STEP.replace("(parameters", "(start"),
                    FORWARD: FORWARD.replace("parameters", "start"),
                    BACKWARD: BACKWARD.replace("parameters", "start"),
                },
            ),
        ),
    ),
    Mistake(
        "forward once",
        "{part} comes from going forward only once.",
        "Do Z and A stay the same when the weights change?",
        (
            {BEGINNING: "", BEFORE: f"{BEFORE}    {FORWARD}\n"},
            _before("start = parameters", {FORWARD: FORWARD.replace("parameters", "start")}),
        ),
    ),
    again(
        KNOWN,
        "gradient computed once",
        _before(
            f"{FORWARD}\n    {BACKWARD}",
            {BEGINNING: "", f"        {BACKWARD}\n": ""},
        ),
        _before(
            f"{FORWARD}\n    {BACKWARD}",
            {f"        {BACKWARD}\n": ""},
        ),
    ),
    Mistake(
        "slopes of old Z and A",
        "{part} comes from slopes that use the first Z and A again and again.",
        "Which Z and A belong to the weights of this round?",
        (_before("_, first = forward_propagation(X, parameters)", {"s, cache, X": "s, first, X"}),),
    ),
    again(
        KNOWN,
        "slopes pile up",
        *(
            _before(
                "sums = [(0 * W, 0 * b) for W, b, _ in parameters]",
                {
                    BACKWARD: f"{BACKWARD}\n        sums = {_piled_up(old)}",
                    "s, grads, l": "s, sums, l",
                },
            )
            for old in ("1.0", "0.9", "0.5")
        ),
    ),
    Mistake(
        "goes uphill",
        "{part} comes from steps that go uphill.",
        "Does `update_parameters` take care of the sign already?",
        ({"grads, learning_rate)": "grads, -learning_rate)"},),
    ),
    again(KNOWN, "one round too many", {LOOP: "range(n_iterations + 1)"}),
    again(
        KNOWN,
        "one round too few",
        {LOOP: "range(n_iterations - 1)"},
        {RESULT: "return before, costs", STEP: f"before = parameters\n        {STEP}"},
    ),
    again(KNOWN, "one round only", {LOOP: "range(1)"}),
    again(
        KNOWN,
        "limit of its own",
        *({LOOP: f"range(min(n_iterations, {k}))"} for k in (2, 5, 10, 20, 50)),
    ),
    again(
        KNOWN,
        "another number of rounds",
        *(
            {LOOP: f"range({n})"}
            for n in ("2 * n_iterations", "n_iterations // 2", "len(X)", "Y.size")
        ),
    ),
    Mistake(
        "trained twice",
        "{part} comes from training twice as long as the costs tell.",
        "How many times does the loop run from its beginning to its end?",
        (
            {
                RESULT: f"for _ in {LOOP}:\n        {FORWARD}\n        {BACKWARD}\n"
                f"        {STEP}\n    {RESULT}"
            },
        ),
    ),
    Mistake(
        "two steps a round",
        "{part} comes from two steps in every round.",
        "How many times is `update_parameters` called in a round?",
        (
            {STEP: f"{STEP}\n        {STEP}"},
            {STEP: f"{STEP}\n        {FORWARD}\n        {BACKWARD}\n        {STEP}"},
        ),
    ),
    Mistake(
        "another learning rate",
        "{part} comes from a learning rate that was not asked for.",
        "Which argument says how large the learning rate is?",
        tuple(
            {"grads, learning_rate)": f"grads, {rate})"}
            for rate in (
                *("learning_rate / 2", "learning_rate / 10", "learning_rate * 10"),
                *("learning_rate**2", "learning_rate / Y.size", "1 / learning_rate"),
            )
        ),
    ),
    again(
        KNOWN,
        "learning rate not kept",
        *(
            {END: f"{END}        learning_rate {change}\n"}
            for change in ("*= 0.9", "*= 0.95", "*= 0.99", "*= 0.5")
        ),
        {"grads, learning_rate)": "grads, learning_rate / (_ + 1))"},
    ),
    Mistake(
        "hidden units of its own",
        "The number of hidden units is not the one that was asked for.",
        "Which argument says how many hidden units there should be?",
        tuple(
            {"X, Y, n_h)": f"X, Y, {n})"}
            for n in (
                *(1, 2, 3, 4, 5, 6, 7, 8, 10, 20, 50),
                *("X.shape[0]", "X.shape[1]", "n_h + 1", "n_h - 1", "n_iterations"),
            )
        ),
    ),
    Mistake(
        "a generator of its own",
        "{part} comes out the same whatever `rng` is.",
        "Which argument is meant to draw the weights?",
        tuple(
            {"n_h), rng)": f"n_h), {made})"}
            for k in (0, 1, 2, 3, 42)
            for made in (f"np.random.default_rng({k})", f"np.random.RandomState({k})")
        ),
    ),
    Mistake(
        "something drawn before",
        "{part} comes out as if something had been drawn before the weights.",
        "What should `rng` draw first?",
        ({f"    parameters = {START}": f"    {START}\n    parameters = {START}"},),
    ),
    Mistake(
        "starts elsewhere",
        "{part} comes from weights that did not start where `initialize_parameters` starts.",
        "Which of your functions gives the start, and is anything done to it?",
        (
            *(_started(f"(W * {k}, b, g)") for k in (0, 0.01, 0.1)),
            _started("(0 * W + 1, b, g)"),
            _started("(W * np.sqrt(W.shape[1]), b, g)"),
            _started("(W * np.sqrt(W.shape[1]) * 0.01, b, g)"),
        ),
    ),
    again(
        KNOWN,
        "stops by itself",
        *(
            {NOTED: f"{NOTED}\n        if len(costs) > 1 and {small}: break"}
            for small in (
                *(f"abs(costs[-1] - costs[-2]) < {gap}" for gap in (0.01, 1e-3, 1e-4, 1e-5)),
                "costs[-1] > costs[-2]",
            )
        ),
        {NOTED: f"{NOTED}\n        if costs[-1] < 0.5: break"},
    ),
    Mistake(
        "best kept",
        "The parameters are those of the lowest cost, not of the last round.",
        "Which round should the parameters come from?",
        (
            {
                NOTED: f"{NOTED}\n        if costs[-1] == min(costs): best = parameters",
                RESULT: f"if {COST} <= min(costs): best = parameters\n    return best, costs",
            },
            {
                NOTED: f"{NOTED}\n        if costs[-1] == min(costs): best = parameters",
                RESULT: "return best, costs",
            },
        ),
    ),
    again(
        KNOWN,
        "one example a round",
        *(
            {
                FORWARD: f"A2, cache = forward_propagation(X[:, {i}], parameters)",
                NOTED: "costs.append(compute_cost(forward_propagation(X, parameters)[0], Y))",
                "cache, X, Y)": f"cache, X[:, {i}], Y[:, {i}])",
            }
            for i in ("[_ % Y.size]", "[0]")
        ),
    ),
    Mistake(
        "examples changed before training",
        "{part} comes from examples that were changed before training.",
        "Does the description say that anything is done to the examples?",
        tuple(
            {f"    parameters = {START}": f"    X = {changed}\n    parameters = {START}"}
            for changed in (
                "X / 255",
                "X / np.max(np.abs(X))",
                "X - X.mean(axis=1, keepdims=True)",
                "(X - X.mean(axis=1, keepdims=True)) / X.std(axis=1, keepdims=True)",
            )
        ),
    ),
    Mistake(
        "labels exchanged",
        "{part} comes from labels in which 0 and 1 have traded places.",
        "Which answer should an example of label 1 get?",
        ({f"    parameters = {START}": f"    Y = 1 - Y\n    parameters = {START}"},),
    ),
    again(
        KNOWN,
        "last cost only",
        {NOTED: "costs = [compute_cost(A2, Y)]"},
        {RESULT: "return parameters, costs[-1]"},
    ),
    again(
        KNOWN,
        "not every cost",
        {NOTED: "pass"},
        {NOTED: "costs = costs or [compute_cost(A2, Y)]"},
        {RESULT: "return parameters, costs[1:]"},
        {RESULT: "return parameters, costs[:-1]"},
        *(
            {NOTED: f"{place} % {k} or {NOTED}"}
            for k in (2, 5, 10, 100, 1000)
            for place in ("_", "(_ + 1)")
        ),
    ),
    again(KNOWN, "costs in reversed order", {RESULT: "return parameters, costs[::-1]"}),
    again(
        KNOWN,
        "one cost too many",
        {RESULT: f"return parameters, [*costs, {COST}]"},
        {RESULT: "return parameters, [*costs, costs[-1]]"},
        {"costs = []": f"costs = [{COST}]"},
        {"costs = []": "costs = [0]"},
    ),
    again(
        KNOWN,
        "cost before or after",
        {NOTED: "costs.append(min([*costs, compute_cost(A2, Y)]))"},
        {NOTED: "costs.append(np.mean([*costs, compute_cost(A2, Y)]))"},
        {RESULT: "return parameters, list(np.cumsum(costs))"},
    ),
    Mistake(
        "answers and labels exchanged",
        "`costs` comes from exchanging answers and labels.",
        "Which of the two does `compute_cost` name first?",
        ({"compute_cost(A2, Y)": "compute_cost(Y, A2)"},),
    ),
    Mistake(
        "sizes in another order",
        "The sizes of the layers come in the wrong order.",
        "Which layer do the examples meet first?",
        tuple(
            {START: f"initialize_parameters([layer_sizes(X, Y, n_h)[i] for i in {order}], rng)"}
            for order in ("(1, 0, 2)", "(0, 2, 1)", "(2, 1, 0)")
        ),
    ),
    Mistake(
        "examples counted as features",
        "A matrix product gets weights for m features.",
        "Along which axis do the examples lie?",
        ({START: START.replace("X, Y,", "X.T, Y,")},),
    ),
    Mistake(
        "arguments exchanged",
        "A function gets its arguments in the wrong order.",
        "In which order does each of your functions name what it needs?",
        (
            {"forward_propagation(X, parameters)": "forward_propagation(parameters, X)"},
            {"(parameters, cache, X, Y)": "(cache, parameters, X, Y)"},
            {"(parameters, cache, X, Y)": "(parameters, cache, Y, X)"},
            {"(parameters, cache, X, Y)": "(X, Y, parameters, cache)"},
            {"(parameters, grads, learning_rate)": "(grads, parameters, learning_rate)"},
            {"(layer_sizes(X, Y, n_h), rng)": "(rng, layer_sizes(X, Y, n_h))"},
            {"layer_sizes(X, Y, n_h)": "layer_sizes(n_h, X, Y)"},
        ),
    ),
    Mistake(
        "sizes handed over one by one",
        "`initialize_parameters` gets more arguments than it takes.",
        "How many arguments does it take, and what is in the first?",
        (
            {START: "initialize_parameters(*layer_sizes(X, Y, n_h), rng)"},
            {START: "initialize_parameters(*layer_sizes(X, Y, n_h))"},
        ),
    ),
    Mistake(
        "generator not handed over",
        "`initialize_parameters` does not get everything that it needs.",
        "What should draw the weights?",
        ({"n_h), rng)": "n_h))"},),
    ),
    Mistake(
        "cache taken for the output",
        "`forward_propagation` returns two things, and they are taken for one.",
        "What are the two, and what is each of them for?",
        ({"A2, cache = f": "A2 = cache = f"}, {"A2, cache = f": "cache, A2 = f"}),
    ),
    Mistake(
        "slopes returned",
        "The last slopes come back in place of the parameters.",
        "What should training find?",
        ({RESULT: "return grads, costs"},),
    ),
    Mistake(
        "costs not returned",
        "Only the parameters come back.",
        "What else should the function hand over at the end?",
        ({RESULT: "return parameters"},),
    ),
    Mistake(
        "parameters not returned",
        "Only the costs come back.",
        "What else should the function hand over at the end?",
        ({RESULT: "return costs"},),
    ),
    Mistake(
        "results exchanged",
        "The parameters and the costs come back in the wrong order.",
        "Which of the two does the description name first?",
        ({RESULT: "return costs, parameters"},),
    ),
    Mistake(
        "not grouped",
        "The two layers and the costs come back side by side.",
        "How many values should come back, and what does the first of them hold?",
        (
            {RESULT: "return *parameters, costs"},
            {RESULT: "return [*parameters, costs]"},
        ),
    ),
    Mistake(
        "dictionary",
        "The results come back in a dictionary.",
        "How does a function hand over several values one after the other?",
        ({RESULT: "return dict(parameters=parameters, costs=costs)"},),
    ),
)
HINTS = Hints(
    "You have written every piece. Which of them is called once, and which in every round? And "
    "when in a round is the cost of its *beginning* known?",
    r"Once: sizes, start. In each round: forward to $A^{[2]}$, the cost $J$, backward to the "
    r"slopes, and the step $W^{[l]} := W^{[l]} - \alpha \, dW^{[l]}$, the same for each $b^{[l]}$.",
    "`parameters`: two layers, always the newest. `costs`: a list of `n_iterations` numbers, empty "
    "before the loop.",
)
NN_MODEL = Exercise(
    "nn_model",
    nn_model,
    _cases,
    parts=((("W1", "b1", "g1"), ("W2", "b2", "g2")), "costs"),
    mistakes=MISTAKES,
    hints=HINTS,
)
