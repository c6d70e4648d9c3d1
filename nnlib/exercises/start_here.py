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
    others = [Case((w, slope, rng.uniform(0.01, 2.5))) for w, slope in drawn]
    return [*uphill_and_down, *others, Case((0.5, 0.0, 0.1), "no slope")]


STEP = "w - learning_rate * slope"
MISTAKES = (
    Mistake(
        "sign flipped",
        "The weight moves along the slope, and so uphill.",
        "At a positive slope, on which side does the cost fall?",
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
        "The step is as long as if the learning rate came in twice.",
        "How often does it stand in the formula?",
        ({STEP: "w - learning_rate * learning_rate * slope"},),
    ),
    Mistake(
        "learning rate divides",
        "A larger learning rate makes a shorter step.",
        "Should the step grow or shrink with the learning rate?",
        ({STEP: "w - slope / learning_rate"},),
    ),
    Mistake(
        "slope ignored",
        "The step does not look at the slope.",
        "Where is the ground steep, and should the step be longer there?",
        ({STEP: "w - learning_rate"}, {STEP: "w + learning_rate"}),
    ),
    Mistake(
        "slope without its sign",
        "The step always goes the same way, whatever the sign of the slope.",
        "Which way is down if the slope is negative?",
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
        "It returns the step alone.",
        "From where is the step taken?",
        ({STEP: "learning_rate * slope"}, {STEP: "-learning_rate * slope"}),
    ),
    Mistake(
        "brackets",
        "More is multiplied than the learning rate and the slope.",
        "Which of the numbers does the formula multiply with each other?",
        (
            {STEP: "(w - learning_rate) * slope"},
            {STEP: "learning_rate * (w - slope)"},
            {STEP: "w * learning_rate * slope"},
        ),
    ),
    Mistake(
        "no product",
        "The learning rate and the slope are not multiplied with each other.",
        "What does the formula say with two letters next to each other?",
        (
            {STEP: "w - learning_rate - slope"},
            {STEP: "w - learning_rate + slope"},
            {STEP: "w + learning_rate - slope"},
            {STEP: "w + learning_rate + slope"},
            {STEP: "w - learning_rate**slope"},
            {STEP: "w - slope**learning_rate"},
            {STEP: "w - learning_rate / slope"},
            {STEP: "w / (learning_rate * slope)"},
        ),
    ),
    Mistake(
        "slope squared",
        "The slope comes in twice.",
        "How often does it stand in the formula?",
        ({STEP: "w - learning_rate * slope**2"}, {STEP: "w - learning_rate * slope * abs(slope)"}),
    ),
    Mistake(
        "step of another length",
        "The step goes the right way, but its length is another, as after several steps.",
        "How many steps should it take, and is anything multiplied that the formula does not name?",
        tuple({STEP: f"w - {k} * learning_rate * slope"} for k in (0.5, 2, 3, 5, 10, 100, 1000)),
    ),
    Mistake(
        "one direction only",
        "The weight moves for slopes of one sign only.",
        "What should happen at a slope of the other sign?",
        tuple({STEP: f"w - learning_rate * {f}(slope, 0)"} for f in ("max", "min")),
    ),
    Mistake(
        "weight in the step",
        "The step depends on where the weight stands, not on the slope alone.",
        "Which two numbers make the step?",
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
        "What is taken away from what?",
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
