"""The loop of gradient descent."""

from itertools import chain

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Function, Hints, Mistake, each_and_all
from nnlib.exercises.week2_4.draws import EDGES, draw, sizes
from nnlib.exercises.week2_4.propagate import propagate


def optimize(
    w: Array, b: float, X: Array, Y: Array, n_iterations: int, learning_rate: float
) -> tuple[Array, float, list[float]]:
    """Take ``n_iterations`` steps downhill: ``(w, b, costs)``, each cost from before its step."""
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


def _cases(rng: np.random.Generator) -> list[Case]:
    steps = rng.permutation([2, 4, int(rng.integers(15, 25))])
    drawn = [
        Case((*draw(rng, n_x, m), int(k), float(rng.uniform(0.05, 0.5))))
        for (n_x, m), k in zip(sizes(rng), steps, strict=True)
    ]
    edges = [Case((*draw(rng, n_x, m), 4, 0.2), about) for about, n_x, m in EDGES]
    return [
        *drawn,
        *edges,
        Case((*draw(rng, 3, 4), 1, 0.3), "a single round"),
        _large(rng, 5, 4, 2, (130, 0.5), "many rounds"),
        _large(rng, 4, 6, 100, (5, 0.0001), "large features"),
        Case((*draw(rng, 2, 5), 4, 1e-6), "a very small learning rate"),
        _rising(rng),
    ]


def _large(
    rng: np.random.Generator, n_x: int, m: int, factor: int, how: tuple[int, float], about: str
) -> Case:
    """Draw features that are larger by a factor, and weights that make up for it."""
    w, b, X, Y = draw(rng, n_x, m)
    return Case((w / factor, b, factor * X, Y, *how), about)


def _rising(rng: np.random.Generator) -> Case:
    """Draw a case in which the cost rises and falls, and is not at its lowest in the end.

    No answer is so sure that it would matter where `propagate` clips.
    """
    while True:
        case = _large(rng, 2, 6, 3, (8, 4.0), "a learning rate so large that the cost rises")
        w, b, costs = optimize(*case.arguments)
        rises = np.diff([*costs, propagate(w, b, *case.arguments[2:4])[2]]) > 0
        if 0 < sum(rises[:-1]) < 7 and rises[-1] and min(costs) < costs[-1] and max(costs) < 3:
            return case


def _goes_on_where_it_ended(function: Function, rng: np.random.Generator) -> str:
    """Ask that two rounds and three more are five."""
    w, b, X, Y = draw(rng, 3, 5)
    at_once = function(w, b, X, Y, 5, 0.3)
    w, b, _ = function(w, b, X, Y, 2, 0.3)
    in_two = function(w, b, X, Y, 3, 0.3)
    if np.allclose(at_once[0], in_two[0]) and np.isclose(at_once[1], in_two[1]):
        return ""
    return (
        "Two rounds and three more do not end where five rounds do. What differs from round 3 on?"
    )


def _steps(
    name: str, says: str, asks: str, w: dict[str, str], b: dict[str, str]
) -> tuple[Mistake, ...]:
    """Return a mistake in the step of ``w``, of ``b``, or of both: what it is true of differs."""
    whose = (("The step of `w`", w), ("The step of `b`", b), ("Each step", {**w, **b}))
    return tuple(Mistake(name, says.replace("{what}", what), asks, (form,)) for what, form in whose)


LOOP = "range(n_iterations)"
MISTAKES = (
    *_steps(
        "learning rate ignored",
        "{what} is as long as the slope itself.",
        "What sets how far a step goes for a given slope?",
        {"learning_rate * dw": "dw"},
        {"learning_rate * db": "db"},
    ),
    *_steps(
        "learning rate twice",
        "{what} comes out as if the learning rate were used twice.",
        "How many times does the formula use it?",
        {"rate * dw": "rate**2 * dw"},
        {"rate * db": "rate**2 * db"},
    ),
    *_steps(
        "slope without its size",
        "{what} is as long for a gentle slope as for a steep one.",
        "Where the ground is steep, should the step be longer?",
        {"rate * dw": "rate * np.sign(dw)"},
        {"rate * db": "rate * np.sign(db)"},
    ),
    *_steps(
        "slope without its size",
        "{what} is as long for a gentle slope as for a steep one.",
        "Where the ground is steep, should the step be longer?",
        {"rate * dw": "rate / np.linalg.norm(dw) * dw"},
        {"rate * db": "rate / abs(db) * db"},
    ),
    *_steps(
        "learning rate divides",
        "{what} becomes shorter when the learning rate becomes larger.",
        "Should a larger learning rate make the step longer or shorter?",
        {"learning_rate * dw": "dw / learning_rate"},
        {"learning_rate * db": "db / learning_rate"},
    ),
    *chain.from_iterable(
        _steps(
            "step of another length",
            "{what} is longer or shorter than the learning rate and the slope say.",
            "Is it taken once a round, and is there anything in it that is not in the formula?",
            {"rate * dw": f"rate * dw * {factor}"},
            {"rate * db": f"rate * db * {factor}"},
        )
        for factor in ("2", "0.5", "X.shape[1]", "1 / X.shape[1]", "10", "0.1", "100")
    ),
    *_steps(
        "sign flipped",
        "{what} goes uphill.",
        "If the slope is positive, on which side is the cost lower?",
        {"w - learning": "w + learning"},
        {"b - learning": "b + learning"},
    ),
    *_steps(
        "where it was forgotten",
        "{what} takes the place of the old value instead of changing it.",
        "Where does the step start from?",
        {"w - learning": "-learning"},
        {"b - learning": "-learning"},
    ),
    *_steps(
        "where it was forgotten",
        "{what} takes the place of the old value, and has lost its minus sign.",
        "Where does the step start from?",
        {"w - learning": "learning"},
        {"b - learning": "learning"},
    ),
    Mistake(
        "b not updated",
        "{part} comes out as if `b` stayed where it was.",
        "What should move in a round besides `w`?",
        ({"b = b - learning_rate * db": "pass"},),
    ),
    Mistake(
        "w not updated",
        "`w` comes back as it was given.",
        "Which `w` should come back, and what moves it in each round?",
        (
            {"w = w - learning_rate * dw": "pass"},
            {"costs = []": "costs = []; w_0 = w", "return w, b": "return w_0, b"},
        ),
    ),
    Mistake(
        "nothing updated",
        "`w` and `b` come back as they were given.",
        "Which `w` and `b` should come back, and what moves them in each round?",
        (
            {"w = w - learning_rate * dw": "pass", "b = b - learning_rate * db": "pass"},
            {
                "costs = []": "costs = []; start = w, b",
                "return w, b, costs": "return *start, costs",
            },
        ),
    ),
    Mistake(
        "slopes exchanged",
        "{part} comes from steps that take the wrong numbers for slopes.",
        "Which slope belongs to which, and in which order does `propagate` return them?",
        (
            {"dw, db, cost =": "db, dw, cost ="},
            {"dw, db, cost =": "cost, dw, db ="},
            {"dw, db, cost =": "dw, cost, db ="},
            {"dw, db, cost =": "db, cost, dw ="},
            {"rate * dw": "rate * db"},
            *({"b - learning_rate * db": f"b - learning_rate * {s}"} for s in ("dw", "np.sum(dw)")),
            {"b - learning_rate * db": "b - learning_rate * np.mean(dw)"},
            {"rate * dw": "rate * (dw + db)"},
            *each_and_all({"rate * dw": "rate * cost", "rate * db": "rate * cost"}),
        ),
    ),
    Mistake(
        "one round too many",
        "{part} comes from one round too many.",
        "At which number does the loop start, and at which does it stop?",
        ({LOOP: "range(n_iterations + 1)"},),
    ),
    Mistake(
        "one round too few",
        "{part} comes from one round too few.",
        "At which number does the loop start, and at which does it stop?",
        ({LOOP: "range(n_iterations - 1)"}, {LOOP: "range(1, n_iterations)"}),
    ),
    Mistake(
        "one round only",
        "It ends after the first round.",
        "Which line ends the loop, and should it be inside the loop?",
        ({LOOP: "range(1)"},),
    ),
    Mistake(
        "limit of its own",
        "It stops at a limit of its own, whatever number of rounds is asked for.",
        "Which argument says how many rounds to make?",
        tuple({LOOP: f"range(min(n_iterations, {k}))"} for k in (2, 5, 10, 20, 100)),
    ),
    Mistake(
        "another number of rounds",
        "{part} comes from more or fewer rounds than asked for.",
        "Which argument says how many rounds to make?",
        tuple({LOOP: f"range({n})"} for n in ("2 * n_iterations", "n_iterations // 2")),
    ),
    Mistake(
        "stops by itself",
        "It stops before all rounds are made.",
        "What ends your loop besides the number of rounds?",
        (
            *(
                {"append(cost)": f"append(cost)\n        if len(costs) > 1 and {small}: break"}
                for small in (
                    *(
                        f"abs(costs[-1] - costs[-2]) < {gap}"
                        for gap in (0.01, 1e-3, 1e-4, 1e-5, 1e-6)
                    ),
                    "costs[-1] > costs[-2]",
                )
            ),
            *(
                {"append(cost)": f"append(cost)\n        if cost < {low}: break"}
                for low in (0.5, 0.1)
            ),
        ),
    ),
    Mistake(
        "learning rate not kept",
        "{part} comes from a learning rate that changes on the way.",
        "Which learning rate should each round use?",
        (
            *(
                {"        costs.append": f"        learning_rate {change}\n        costs.append"}
                for change in ("*= 0.9", "*= 0.95", "*= 0.99", "*= 0.5", "/= 2")
            ),
            *({"rate * d": f"rate / (_ + 1){power} * d"} for power in ("", "**0.5")),
            {
                "        costs.app": "        if costs and cost > costs[-1]: learning_rate /= 2\n"
                "        costs.app"
            },
        ),
    ),
    Mistake(
        "best kept",
        "`w` and `b` are those of the lowest cost, not of the last round.",
        "Which round should `w` and `b` come from?",
        (
            {
                "        w = w": "        if cost <= min([*costs, cost]): best = w, b\n"
                "        w = w",
                "return w, b": "last = propagate(w, b, X, Y)[2]\n"
                "    if not costs or last <= min(costs): best = w, b\n"
                "    return *best",
            },
            {
                "        w = w": "        if cost <= min([*costs, cost]): best = w, b\n"
                "        w = w",
                "return w, b": "return *best",
            },
        ),
    ),
    Mistake(
        "slopes cut off",
        "{part} comes from slopes that are cut off where they are large.",
        "How large may a slope be?",
        tuple(
            {
                "rate * dw": f"rate * np.clip(dw, -{k}, {k})",
                "rate * db": f"rate * np.clip(db, -{k}, {k})",
            }
            for k in (1, 5)
        ),
    ),
    Mistake(
        "slopes pile up",
        "{part} comes from steps that use the slopes of earlier rounds, too.",
        "Which slopes should the step of a round use?",
        tuple(
            {
                "costs = []": "costs = []; v = u = 0.0",
                "        w = w": f"        v, u = {old} * v + {new} * dw, {old} * u + {new} * db\n"
                "        w = w",
                "rate * dw": "rate * v",
                "rate * db": "rate * u",
            }
            for old, new in ((1, 1), (0.9, 1), (0.9, 0.1), (0.5, 1))
        ),
    ),
    Mistake(
        "one example a round",
        "{part} comes from rounds that look at one example each.",
        "Which examples should the slopes of a round come from?",
        tuple({"b, X, Y": f"b, X[:, [{i}]], Y[:, [{i}]]"} for i in ("_ % X.shape[1]", "0", "-1")),
    ),
    Mistake(
        "slope after the step",
        "{part} comes from a slope that was computed when `w` or `b` had already moved.",
        "When in a round should both slopes be computed?",
        (
            {"rate * db": "rate * propagate(w, b, X, Y)[1]"},
            {
                "        w = w - learning_rate * dw\n": "",
                "        costs": "        w = w - learning_rate * propagate(w, b, X, Y)[0]\n"
                "        costs",
            },
        ),
    ),
    Mistake(
        "gradient computed once",
        "{part} comes from taking the slopes of the first round in every round.",
        "Are the slopes still the same after the first step?",
        (
            {
                "    costs = []\n": "    costs = []\n    dw, db, cost = propagate(w, b, X, Y)\n",
                "        dw, db, cost = propagate(w, b, X, Y)\n": "",
            },
            {
                "    costs = []\n": "    costs = []\n    start = w, b\n",
                "propagate(w, b, X, Y)": "propagate(*start, X, Y)",
            },
        ),
    ),
    Mistake(
        "cost after the update",
        "`costs` holds the cost after each step.",
        "Which cost should come first, and when is it known?",
        (
            {"costs.append(cost)": "costs.append(propagate(w, b, X, Y)[2])"},
            {"return w, b, costs": "return w, b, [*costs[1:], propagate(w, b, X, Y)[2]]"},
        ),
    ),
    Mistake(
        "cost one round late",
        "`costs` holds each cost one round late.",
        "When in a round is its cost known?",
        ({"return w, b, costs": "return w, b, [0.0, *costs[:-1]]"},),
    ),
    Mistake(
        "cost before or after",
        "`costs` does not hold the cost at the beginning of each round.",
        "When in a round is the cost computed, and is it noted as it is?",
        (
            {"        b = b": "        cost = propagate(w, b, X, Y)[2]\n        b = b"},
            {"costs.append(cost)": "costs.append(min([*costs, cost]))"},
            {"costs.append(cost)": "costs.append(np.mean([*costs, cost]))"},
            {"return w, b, costs": "return w, b, list(np.cumsum(costs))"},
            {"return w, b, costs": "return w, b, list(np.cumsum(costs) / np.arange(1, _ + 2))"},
        ),
    ),
    Mistake(
        "last cost only",
        "Only the last cost comes back.",
        "Where does the list begin, and where does it grow?",
        ({"costs.append(cost)": "costs = [cost]"}, {"return w, b, costs": "return w, b, cost"}),
    ),
    Mistake(
        "not every cost",
        "`costs` does not hold the cost of every round.",
        "In which rounds is a cost noted?",
        (
            {"costs.append(cost)": "pass"},
            {"costs.append(cost)": "costs = costs or [cost]"},
            {"return w, b, costs": "return w, b, costs[1:]"},
            *(
                {"costs.append(cost)": f"{place} % {k} or costs.append(cost)"}
                for k in (2, 5, 10, 100)
                for place in ("_", "(_ + 1)")
            ),
        ),
    ),
    Mistake(
        "costs in reversed order",
        "`costs` begins with the last round.",
        "At which end of the list does a new cost belong?",
        ({"return w, b, costs": "return w, b, costs[::-1]"},),
    ),
    Mistake(
        "one cost too many",
        "`costs` has one cost more than there are rounds.",
        "How many costs get into the list inside the loop, and how many elsewhere?",
        (
            {"return w, b, costs": "return w, b, [*costs, propagate(w, b, X, Y)[2]]"},
            {"return w, b, costs": "return w, b, [*costs, cost]"},
            {"costs = []": "costs = [propagate(w, b, X, Y)[2]]"},
            {"costs = []": "costs = [0]"},
        ),
    ),
    Mistake(
        "slopes returned",
        "The last slopes come back in place of `w` and `b`.",
        "What should training find?",
        ({"return w, b, costs": "return dw, db, costs"},),
    ),
    Mistake(
        "starts from zero",
        "{part} comes out as if `w` or `b` started at 0.",
        "Which arguments say where `w` and `b` start?",
        tuple(
            {"costs = []": f"costs = []; {start}"}
            for start in ("w, b = 0 * w, 0.0", "w = 0 * w", "b = 0.0")
        ),
    ),
    Mistake(
        "set back in every round",
        "{part} comes out as if something were set back to 0 in every round.",
        "What belongs before the loop, and what inside it?",
        tuple(
            {"        dw, db, cost": f"        {start}\n        dw, db, cost"}
            for start in ("w, b = 0 * w, 0.0", "w = 0 * w", "b = 0.0")
        )
        + tuple(
            {"        costs.a": f"        {end}\n        costs.a"}
            for end in ("w = 0 * w", "b = 0.0")
        ),
    ),
    Mistake(
        "starts again in every round",
        "{part} is only one step away from where it started.",
        "From which `w` and `b` should each round start?",
        (
            {
                "    costs = []\n": "    costs = []\n    w_0, b_0 = w, b\n",
                "w - learning": "w_0 - learning",
                "b - learning": "b_0 - learning",
            },
            {
                "    costs = []\n": "    costs = []\n    w_0, b_0 = w, b\n",
                "propagate(w, b": "propagate(w_0, b_0",
                "w - learning": "w_0 - learning",
                "b - learning": "b_0 - learning",
            },
        ),
    ),
)
HINTS = Hints(
    "Which of your functions gives the two slopes and the cost in one call? And when in a round is "
    "the cost of its *beginning* known?",
    r"In each round $w := w - \alpha \, dw$ and $b := b - \alpha \, db$, with slopes that "
    "belong to the $w$ and $b$ of this round.",
    "`w`, `dw`: $(n_x, 1)$. `b`, `db`: numbers. `costs`: a list of `n_iterations` numbers, empty "
    "before the loop.",
)
OPTIMIZE = Exercise(
    "optimize",
    optimize,
    _cases,
    parts=("w", "b", "costs"),
    mistakes=MISTAKES,
    properties=(_goes_on_where_it_ended,),
    hints=HINTS,
)
