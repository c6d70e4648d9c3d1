"""The one exercise of the start page."""

import numpy as np

from nnlib.exercises import Case, Exercise, Hints, Mistake

PAGE = "Start here"


def step_downhill(w: float, slope: float, learning_rate: float) -> float:
    """Take one step of gradient descent: ``w - learning_rate * slope``."""
    return w - learning_rate * slope


def _steps(rng: np.random.Generator) -> list[Case]:
    uphill_and_down = [Case((2.0, 3.0, 0.1)), Case((2.0, -3.0, 0.1)), Case((-2.0, 3.0, 1.5))]
    drawn = 3 * rng.normal(size=(5, 2))
    others = [Case((w, slope, rng.uniform(0.01, 2.5)), rtol=1e-9) for w, slope in drawn]
    steep = [Case((1.0, slope, 0.01), "a steep slope") for slope in (400.0, -300.0)]
    return [*uphill_and_down, *others, *steep, Case((0.5, 0.0, 0.1), "no slope")]


STEP = "w - learning_rate * slope"
MISTAKES = (
    Mistake(
        "sign flipped",
        "The step goes uphill.",
        "If the slope is positive, on which side of `w` is the cost lower?",
        ({STEP: "w + learning_rate * slope"},),
    ),
    Mistake(
        "learning rate ignored",
        "The step is as long as the slope itself.",
        "What sets how far a step goes for a given slope?",
        ({STEP: "w - slope"},),
    ),
    Mistake(
        "learning rate twice",
        "The step comes out as if the learning rate were used twice.",
        "How many times does the formula use it?",
        ({STEP: "w - learning_rate * learning_rate * slope"},),
    ),
    Mistake(
        "learning rate divides",
        "A larger learning rate makes a shorter step.",
        "Should a larger learning rate make the step longer or shorter?",
        ({STEP: "w - slope / learning_rate"},),
    ),
    Mistake(
        "slope ignored",
        "The step does not depend on the slope.",
        "How long should the step be where the slope is 0?",
        ({STEP: "w - learning_rate"}, {STEP: "w + learning_rate"}),
    ),
    Mistake(
        "slope without its sign",
        "The step always goes the same way, whatever the sign of the slope.",
        "Which way is downhill if the slope is negative?",
        ({STEP: "w - learning_rate * abs(slope)"},),
    ),
    Mistake(
        "slope without its size",
        "The step is as long for a gentle slope as for a steep one.",
        "Where the ground is steep, should the step be longer?",
        ({STEP: "w - learning_rate * np.sign(slope)"},),
    ),
    Mistake(
        "step in place of the weight",
        "It returns only the step.",
        "Where does the step start from?",
        ({STEP: "learning_rate * slope"}, {STEP: "-learning_rate * slope"}),
    ),
    Mistake(
        "brackets",
        "The weight itself is multiplied by something.",
        "Which two numbers does the formula multiply?",
        (
            {STEP: "(w - learning_rate) * slope"},
            {STEP: "learning_rate * (w - slope)"},
            {STEP: "w * learning_rate * slope"},
            {STEP: "w / (learning_rate * slope)"},
        ),
    ),
    Mistake(
        "no product",
        "The learning rate and the slope are not multiplied together.",
        "What does it mean in a formula when two things stand side by side?",
        (
            {STEP: "w - learning_rate - slope"},
            {STEP: "w - learning_rate + slope"},
            {STEP: "w + learning_rate - slope"},
            {STEP: "w + learning_rate + slope"},
            {STEP: "w - learning_rate**slope"},
            {STEP: "w - slope**learning_rate"},
            {STEP: "w - learning_rate / slope"},
        ),
    ),
    Mistake(
        "slope squared",
        "The step comes out as if the slope were used twice.",
        "How many times does the formula use it?",
        ({STEP: "w - learning_rate * slope**2"}, {STEP: "w - learning_rate * slope * abs(slope)"}),
    ),
    Mistake(
        "step of another length",
        "The step goes the right way, but it is too long or too short.",
        "How many steps does it take, and what is in each besides the learning rate and the slope?",
        tuple({STEP: f"w - {k} * learning_rate * slope"} for k in (0.5, 2, 3, 5, 10, 100, 1000)),
    ),
    Mistake(
        "one direction only",
        "The weight moves only when the slope has one of the two signs.",
        "What should happen when the slope has the other sign?",
        tuple({STEP: f"w - learning_rate * {f}(slope, 0)"} for f in ("max", "min")),
    ),
    Mistake(
        "weight in the step",
        "The step depends on the weight itself, too.",
        "Which two numbers make the step in the formula?",
        ({STEP: "w * (1 - learning_rate * slope)"}, {STEP: "w - learning_rate * slope * w"}),
    ),
    Mistake(
        "arguments exchanged",
        "Two of the three numbers have traded places.",
        "Which of the three is to be moved, and which only say how far?",
        (
            {STEP: "slope - learning_rate * w"},
            {STEP: "learning_rate - w * slope"},
        ),
    ),
    Mistake(
        "difference turned round",
        "The weight is taken away from the step.",
        "In the formula, what is taken away from what?",
        ({STEP: "learning_rate * slope - w"},),
    ),
)
HINTS = Hints(
    "At $w = 5$ the slope is positive. Should $w$ become larger or smaller, and what in the "
    "formula makes it so?",
    r"$$w := w - \alpha \, \frac{dJ}{dw}$$ In code the slope has come as an argument, and so has "
    r"$\alpha$.",
    "Plain numbers everywhere: `w`, `slope` and `learning_rate` come in, one number goes out.",
)
STEP_DOWNHILL = Exercise("step_downhill", step_downhill, _steps, mistakes=MISTAKES, hints=HINTS)
EXERCISES = (STEP_DOWNHILL,)
