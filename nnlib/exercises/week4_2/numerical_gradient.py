"""The slopes of any function, by nudging."""

from collections.abc import Callable

import numpy as np

from nnlib.activations import SIGMOID, Array
from nnlib.exercises import Case, Exercise, Hints, Mistake
from nnlib.exercises.week2_4.propagate import MISTAKES as ONE_UNIT
from nnlib.exercises.week3_4.again import again
from nnlib.exercises.week3_4.draws import draw_examples
from nnlib.exercises.week4_2.compute_cost import compute_cost


def numerical_gradient(J: Callable[[Array], float], theta: Array, epsilon: float) -> Array:
    """Nudge each element both ways: an array like ``theta``."""
    slopes = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        slopes[i] = (J(theta + nudge) - J(theta - nudge)) / (2 * epsilon)
    return slopes


def _cases(rng: np.random.Generator) -> list[Case]:
    # Nudges so long that the result depends on how long they are, and one of a usual length.
    one, two, three = rng.uniform((0.15, 0.05, 0.01), (0.3, 0.1, 0.03)).tolist()
    return [
        _bent(rng, (3, 4), one),
        _bent(rng, (5,), two),
        _bent(rng, (4, 2), three),
        _bent(rng, (2, 5), 1e-4),
        _bent(rng, (6, 1), one, "a column"),
        _bent(rng, (1, 4), two, "a row"),
        _bent(rng, (2, 3, 4), three, "an array with three axes"),
        _bent(rng, (1, 1), two, "a single element"),
        _bent(rng, (3, 2), one, "elements that are all 0", size=0.0),
        _bent(rng, (2, 3), two, "large elements", size=100.0),
        _cost(rng, one),
    ]


def _bent(
    rng: np.random.Generator,
    shape: tuple[int, ...],
    epsilon: float,
    about: str = "",
    *,
    size: float = 1.0,
) -> Case:
    """Draw a function whose slope for each element depends on all of them, and bends."""
    C, D = rng.normal(size=shape), rng.normal(size=shape)

    def J(theta: Array) -> float:
        return float(np.sum(C * theta**3 + D * theta) + np.sum(D * theta) ** 2)

    return Case((J, size * rng.normal(size=shape), epsilon), about)


def _cost(rng: np.random.Generator, epsilon: float) -> Case:
    """Draw a cost and the weights of one unit."""
    X, Y = draw_examples(rng, 3, 6)

    def J(W: Array) -> float:
        return float(compute_cost(SIGMOID(W @ X), Y))

    return Case((J, rng.normal(size=(1, 3)), epsilon), "a cost and the weights of one unit")


UP, DOWN, BY = "J(theta + nudge)", "J(theta - nudge)", "(2 * epsilon)"
DIFFERENCE = f"({UP} - {DOWN})"
ZEROS = "nudge = np.zeros(theta.shape)"
MISTAKES = (
    Mistake(
        "to one side only",
        "{part} comes out as if each element were nudged to one side only.",
        "In which two directions does the formula look?",
        ({DOWN: "J(theta)", BY: "epsilon"}, {UP: "J(theta)", BY: "epsilon"}),
    ),
    Mistake(
        "to one side only, halved",
        "{part} comes out as if each element were nudged to one side only, and then halved.",
        "At which two places does the formula take J, and how far apart are they?",
        ({DOWN: "J(theta)"}, {UP: "J(theta)"}),
    ),
    Mistake(
        "epsilon in place of 2 epsilon",
        "{part} is twice as large as it should be.",
        "How far apart are the two places at which J is taken?",
        ({BY: "epsilon"},),
    ),
    Mistake(
        "difference not divided",
        "{part} says how much J changes, not how steep it is.",
        "What makes a slope of a change?",
        ({f" / {BY}": ""}, {f" / {BY}": " / 2"}, {DOWN: "J(theta)", f" / {BY}": ""}),
    ),
    Mistake(
        "multiplied by epsilon",
        "{part} becomes larger with a longer nudge, as if `epsilon` were multiplied.",
        "What does Python divide by, and what does it multiply by, where the line has both?",
        ({BY: "2 * epsilon"}, {f" / {BY}": " * epsilon"}, {f" / {BY}": f" * {BY}"}),
    ),
    Mistake(
        "epsilon twice",
        "{part} comes out as if it were divided by `epsilon` twice.",
        "How many times does the formula divide by it?",
        (
            {BY: "(2 * epsilon**2)"},
            {BY: "epsilon**2"},
            {BY: "(2 * epsilon) ** 2"},
        ),
    ),
    Mistake(
        "another length in the division",
        "{part} is divided by a length that has nothing to do with how far J was nudged.",
        "Does every nudge have the length that the last argument gives?",
        tuple(
            {BY: f"(2 * {length})"} for length in ("1e-7", "1e-6", "1e-5", "1e-4", "1e-3", "0.01")
        )
        + tuple(
            {"= epsilon": f"= {length}"} for length in ("1e-7", "1e-5", "1e-4", "1e-3", "0.01")
        ),
    ),
    Mistake(
        "sign flipped",
        "{part} has the right size but the wrong sign.",
        "If J grows when an element does, what sign should its slope have?",
        ({DIFFERENCE: f"({DOWN} - {UP})"},),
    ),
    Mistake(
        "brackets",
        "{part} comes out as if only one of the two values of J were divided.",
        "What does Python do first, the minus or the division?",
        ({DIFFERENCE: f"{UP} - {DOWN}"}, {DIFFERENCE: f"{UP} - {DOWN}", BY: "2 * epsilon"}),
    ),
    Mistake(
        "sum in place of the difference",
        "{part} is built on the sum of two values of J.",
        "What does a slope compare?",
        ({f"- {DOWN}": f"+ {DOWN}"},),
    ),
    Mistake(
        "sign lost",
        "{part} is right except for its sign: it is never below 0.",
        "What makes every number positive on the way?",
        ({DIFFERENCE: f"abs{DIFFERENCE}"},),
    ),
    Mistake(
        "not nudged",
        "{part} is 0, as if J were taken twice at the same place.",
        "What is handed to J, and has it been nudged by then?",
        ({UP: "J(theta)", DOWN: "J(theta)"}, {DOWN: UP}),
    ),
    Mistake(
        "all elements nudged at once",
        "{part} comes out as if all elements were nudged at once.",
        "While one element is nudged, what should the others do?",
        ({"nudge[i]": "nudge[...]"},),
    ),
    Mistake(
        "all elements nudged at once, to one side",
        "{part} comes out as if all elements were nudged at once, and to one side only.",
        "While one element is nudged, what should the others do?",
        (
            {"nudge[i]": "nudge[...]", DOWN: "J(theta)", BY: "epsilon"},
            {"nudge[i]": "nudge[...]", DOWN: "J(theta)"},
        ),
    ),
    Mistake(
        "nudges left in place",
        "{part} comes out as if earlier elements were still nudged when the next one is.",
        "When an element is done, where should it be again?",
        (
            {f"        {ZEROS}\n": "", "    for i": f"    {ZEROS}\n    for i"},
            *(
                {BY: f"(2 * epsilon)\n        theta = theta {sign} nudge"} | other
                for sign in "-+"
                for other in ({}, {DOWN: "J(theta)"})
            ),
            {BY: "epsilon\n        theta = theta + nudge", DOWN: "J(theta)"},
            {
                BY: "epsilon\n        theta = theta + nudge",
                DOWN: "start",
                "    for i": "    start = J(theta)\n    for i",
            },
            {
                BY: "(2 * epsilon)\n        up = theta + nudge",
                UP: "J(up + nudge)",
                "    for i": "    up = theta\n    for i",
            },
        ),
    ),
    Mistake(
        "relative nudge",
        "{part} comes out as if large elements were nudged further than small ones.",
        "How far is each element nudged, and should that depend on how large it is?",
        (
            {"= epsilon": "= epsilon * theta[i]"},
            {"= epsilon": "= epsilon * theta[i]", "2 * epsilon": "2 * nudge[i]"},
            {"= epsilon": "= epsilon * abs(theta[i])", "2 * epsilon": "2 * nudge[i]"},
        ),
    ),
    Mistake(
        "nudge of another length",
        "{part} comes out as if each nudge were longer or shorter than `epsilon`.",
        "How far up and how far down is an element moved, and how far apart is that?",
        (
            {"= epsilon": "= epsilon / 2", BY: "epsilon"},
            {"= epsilon": "= 2 * epsilon", BY: "(4 * epsilon)"},
            {"= epsilon": "= 2 * epsilon"},
            {"= epsilon": "= epsilon / 2"},
            {DOWN: "J(theta - 2 * nudge)"},
            {DOWN: "J(theta - 2 * nudge)", BY: "(3 * epsilon)"},
            {"= epsilon": "= epsilon**2"},
            {"= epsilon": "= epsilon**2", BY: "(2 * epsilon**2)"},
        ),
    ),
    Mistake(
        "theta forgotten",
        "{part} comes out as if J were taken around 0, not around `theta`.",
        "Where does each nudge start from?",
        ({"theta + nudge": "nudge", "theta - nudge": "-nudge"},),
    ),
    Mistake(
        "the element alone",
        "{part} comes out as if J were given a single element.",
        "What does J take, and how much of it changes with one nudge?",
        ({"theta + nudge": "theta[i] + epsilon", "theta - nudge": "theta[i] - epsilon"},),
    ),
    Mistake(
        "all elements nudged at once, by multiplying",
        "{part} comes out as if all elements were nudged at once, the large ones further.",
        "While one element is nudged, what should the others do?",
        ({"theta + nudge": "theta * (1 + epsilon)", "theta - nudge": "theta * (1 - epsilon)"},),
    ),
    Mistake(
        "a whole row nudged",
        "{part} comes out as if all elements of a row were nudged at once.",
        "Which elements does a single number in square brackets name, where there are two axes?",
        (
            {"np.ndindex(theta.shape)": "range(len(theta))"},
            {
                "np.ndindex(theta.shape)": "range(len(theta))",
                "slopes = np.zeros(theta.shape)": "slopes = np.zeros(len(theta))",
            },
            {
                "np.ndindex(theta.shape)": "range(len(theta))",
                "slopes = np.zeros(theta.shape)": "slopes = np.zeros((len(theta), 1))",
            },
        ),
    ),
    Mistake(
        "first element only",
        "{part} is 0 in every element but the first.",
        "When does the function end, and which elements has it done by then?",
        ({BY: f"{BY}\n        return slopes"},),
    ),
    Mistake(
        "overwritten",
        "{part} is a single number.",
        "How many slopes are there, and where does each of them go?",
        ({"slopes[i] =": "slopes ="}, {"slopes[i] =": "return"}),
    ),
    Mistake(
        "added up",
        "{part} adds up what belongs to different elements.",
        "How many slopes are there, and where does each of them go?",
        (
            {"slopes[i] =": "slopes +="},
            {"return slopes": "return np.sum(slopes)"},
            {"return slopes": "return np.mean(slopes)"},
        ),
    ),
    Mistake(
        "element left out",
        "{part} is 0 in an element that was left out.",
        "Where do you start counting, and where do you stop?",
        (
            {"return slopes": "slopes.flat[-1] = 0\n    return slopes"},
            {"return slopes": "slopes.flat[0] = 0\n    return slopes"},
        ),
    ),
    Mistake(
        "curvature",
        "{part} says how the slope changes, not how steep J is.",
        "How many values of J does the formula compare, and what does it divide by?",
        ({DIFFERENCE: f"({UP} - 2 * J(theta) + {DOWN})", BY: "epsilon**2"},),
    ),
    again(
        ONE_UNIT,
        "step in place of the slope",
        *({"return slopes": f"return theta - {a} * slopes"} for a in (1, 0.1, 0.01)),
    ),
    Mistake(
        "length in place of the slopes",
        "{part} is the length of all slopes together, not the slopes.",
        "How many slopes does the description ask for?",
        ({"return slopes": "return np.linalg.norm(slopes)"},),
    ),
)
HINTS = Hints(
    "Which two values of J tell how steep it is for one element, and what should the other "
    "elements do at that time?",
    r"$$\frac{J(\theta + \epsilon\, e_i) - J(\theta - \epsilon\, e_i)}{2 \epsilon}$$ for each "
    r"element: $e_i$ is 1 at its place and 0 at all others.",
    "`theta`, each nudge and the result have one shape, of one axis, of two or of more. "
    "`np.ndindex` goes through all places of a shape; each can stand in square brackets.",
)
NUMERICAL_GRADIENT = Exercise(
    "numerical_gradient", numerical_gradient, _cases, mistakes=MISTAKES, hints=HINTS
)
