"""Gradient descent on one weight: too timid, just right, too bold."""

from collections.abc import Callable

import numpy as np

from nnlib.activations import Array
from nnlib.figures import CLASS_COLOURS, GREY, figure
from nnlib.plots import ring
from nnlib.widgets import Demo, Frame, log_slider, whole_slider

Step = Callable[[float, float, float], float]

BEST, LOWEST, START = 3.0, 1.0, 0.0
VIEW = (-2.0, 8.0)  # symmetric about the best weight


def cost(w: Array | float) -> Array | float:
    """Return J(w) = (w - 3)² / 2 + 1, smallest at w = 3."""
    return (w - BEST) ** 2 / 2 + LOWEST


def slope(w: float) -> float:
    """Return dJ/dw = w - 3."""
    return w - BEST


def descend(step: Step, w: float, learning_rate: float, steps: int) -> Array:
    """Return the weights visited from `w` on, shape (steps + 1,)."""
    path = [w]
    for _ in range(steps):
        w = step(w, slope(w), learning_rate)
        path.append(w)
    return np.array(path, dtype=float)


class DescentDemo(Demo):
    """Steps down J(w) = (w - 3)² / 2 + 1 from w = 0, under a learning rate and a number of steps.

    Parameters
    ----------
    step
        ``step(w, slope, learning_rate) -> w``, the learner's own.
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
        path = descend(self._step, START, learning_rate, steps)
        # A divergent path reaches 10^14; a little beyond the edge is all that can be seen.
        seen = np.clip(path, VIEW[0] - 10, VIEW[1] + 10)
        self._path.set_data(seen, cost(seen))
        self._now.set_data(seen[-1:], cost(seen[-1:]))
        first, last = float(cost(path[0])), float(cost(path[-1]))
        alt = (
            f"A parabola J(w) with its lowest point at w = 3. {steps} steps with learning rate "
            f"{learning_rate:g} lead from w = {START:g}, cost {first:.2g}, "
            f"to w = {path[-1]:.2g}, cost {last:.2g}."
        )
        return Frame(alt, _tell(path, first, last), {"cost": f"{last:.2g}"})


def _tell(path: Array, first: float, last: float) -> str:
    """Return what happened on the way, in words."""
    steps = len(path) - 1
    if steps == 0:
        return f"No step yet: w = {START:g} and the cost is {first:.2g}."
    moved = (
        f"After {steps} steps w = {path[-1]:.3g} and the cost went from {first:.2g} to {last:.2g}"
    )
    outside = "" if VIEW[0] <= path[-1] <= VIEW[1] else ", and the weight has left the picture"
    if last > first:
        return (
            f"{moved}: each step jumps too far and lands higher{outside}. Learning rate too large."
        )
    if (path[1] - BEST) * (path[0] - BEST) < 0:
        return f"{moved}: each step jumps across the lowest point to the other side."
    return f"{moved}: each step goes downhill, and steps shrink as the slope does."
