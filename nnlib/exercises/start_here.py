"""The one exercise of the start page."""

import numpy as np

from nnlib.exercises import Case, Exercise

PAGE = "Start here"


def step_downhill(w: float, slope: float, learning_rate: float) -> float:
    """Take one step of gradient descent: ``w - learning_rate * slope``."""
    return w - learning_rate * slope


def _steps(rng: np.random.Generator) -> list[Case]:
    uphill_and_down = [Case((w, slope, 0.1)) for w, slope in ((2.0, 3.0), (2.0, -3.0), (0.5, 0.0))]
    return [*uphill_and_down, *(Case(tuple(rng.normal(size=3).tolist())) for _ in range(5))]


STEP_DOWNHILL = Exercise("step_downhill", step_downhill, _steps)
