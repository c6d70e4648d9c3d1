"""Gradient descent on one weight: too timid, just right, too bold."""

from collections.abc import Callable

import numpy as np

from nnlib.activations import Array
from nnlib.figures import figure
from nnlib.look import CLASS_COLOURS, GREY
from nnlib.plots import ring
from nnlib.widgets import Demo, Frame, log_slider, whole_slider

Step = Callable[[float, float, float], float]

START, BEST = 0.0, 3.0
VIEW = (-2.0, 8.0)  # symmetric about the best weight


class DescentDemo(Demo):
    """Steps down J(w) = (w - 3)² / 2 + 1 from w = 0, under a learning rate and a number of steps.

    Parameters
    ----------
    step
        ``step(w, slope, learning_rate)`` returns the weight after one step. The learner's own.
    """

    def __init__(self, step: Step) -> None:
        self._step = step
        fig, ax = figure(7.0, 3.8)
        w = np.linspace(*VIEW, 201)
        ax.plot(w, cost(w), color=GREY)
        ax.set(xlim=VIEW, ylim=(0, cost(VIEW[0])), xlabel="weight $w$", ylabel="cost $J(w)$")
        (self._path,) = ax.plot([], [], "o-", color=CLASS_COLOURS[1], markersize=5, linewidth=1)
        self._now = ring(ax, START, float(cost(START)), CLASS_COLOURS[1])
        super().__init__(
            [
                log_slider("learning_rate", "learning rate", 0.1, 0.01, 3),
                whole_slider("steps", "steps", 10, 0, 40),
            ],
            fig,
            moving=[self._path, self._now],
        )

    def draw(self, learning_rate: float, steps: int) -> Frame:
        """Walk the path, and say where it ended."""
        path = descend(self._step, learning_rate, steps)
        # A path that runs away reaches 10^12; a little beyond the edge is all that can be seen.
        seen = np.clip(path, VIEW[0] - 10, VIEW[1] + 10)
        self._path.set_data(seen, cost(seen))
        self._now.set_data(seen[-1:], cost(seen[-1:]))
        story = _tell(path)
        alt = (
            f"A parabola J(w) with its lowest point at w = {BEST:g}, and a path of {steps} steps "
            f"on it from w = {START:g}. {story}"
        )
        return Frame(alt, story, {"w": f"{path[-1]:.3g}", "cost": f"{cost(path[-1]):.3g}"})


def cost(w: Array | float) -> Array | float:
    """Return J(w) = (w - 3)² / 2 + 1, smallest at w = 3."""
    return (w - BEST) ** 2 / 2 + 1


def slope(w: float) -> float:
    """Return dJ/dw = w - 3."""
    return w - BEST


def descend(step: Step, learning_rate: float, steps: int) -> Array:
    """Return the weights visited from the start on, shape (steps + 1,)."""
    path = [START]
    for _ in range(steps):
        path.append(step(path[-1], slope(path[-1]), learning_rate))
    return np.array(path)


def _tell(path: Array) -> str:
    """Return what happened on the way, in words."""
    steps = len(path) - 1
    if steps == 0:
        return f"No step yet: w = {START:g} and the cost is {cost(START):.3g}."
    first, last = cost(path[0]), cost(path[-1])
    story = (
        f"w is {path[-1]:.3g} after {steps} step{'s' * (steps > 1)}, and the cost went from "
        f"{first:.3g} to {last:.3g}"
    )
    if last > first:
        gone = "" if VIEW[0] <= path[-1] <= VIEW[1] else ", by now outside the picture"
        story += f": every step lands higher on the other side{gone}."
        return f"{story} The learning rate is too large."
    if path[1] == BEST:
        return f"{story}: the first step lands on the lowest point."
    if (path[1] - BEST) * (path[0] - BEST) < 0:
        return f"{story}: every step jumps across the lowest point."
    return f"{story}: every step goes downhill, and the steps shrink as the slope does."
