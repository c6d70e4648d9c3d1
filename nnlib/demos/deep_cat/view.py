"""The picture of the demo: cost curves on the left, shares of right answers on the right."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from matplotlib.artist import Artist

from nnlib.figures import figure
from nnlib.look import CLASS_COLOURS, FONT_SIZE, GREY

#: What is compared, from the top down.
ROWS = ("this network", "nearest neighbour", "logistic regression", "always the same")


class Scene(NamedTuple):
    """What the picture shows at one moment."""

    iterations: int
    at: Sequence[int]  # the iterations of the costs
    costs: Sequence[float]
    validation_costs: Sequence[float]
    training: float  # shares, from 0 to 1
    validation: Mapping[str, float]  # of each row
    interval: tuple[float, float]


class View:
    """The figure and the artists that move in it."""

    def __init__(self) -> None:
        self.figure, (self._left, right) = figure(7.0, 3.3, columns=2, width_ratios=(1.2, 1))
        self._left.set(xlabel="iteration", ylabel="cost $J$")
        (self._curve,) = self._left.plot([], [], color=CLASS_COLOURS[0], linewidth=1.4)
        (self._dashed,) = self._left.plot([], [], "--", color=CLASS_COLOURS[0], linewidth=1.4)
        self._name = self._left.text(
            0.97, 0.97, "", transform=self._left.transAxes, ha="right", va="top", fontsize=FONT_SIZE
        )
        places = np.arange(len(ROWS))[::-1]
        right.set(xlim=(35, 103), ylim=(-0.6, len(ROWS) - 0.4), xlabel="right answers in %")
        right.set_yticks(places, [name.replace(" ", "\n", 1) for name in ROWS])
        right.grid(visible=False, axis="y")
        (self._others,) = right.plot([], [], "o", color=GREY, markersize=7)
        (self._interval,) = right.plot([], [], "-", color=CLASS_COLOURS[0], linewidth=2)
        (self._mine,) = right.plot([], [], "o", color=CLASS_COLOURS[0], markersize=8)
        (self._training,) = right.plot(
            [], [], "o", color=CLASS_COLOURS[0], markersize=9, markerfacecolor="none"
        )
        right.set_title("filled: validation\nring: training")
        self._places = places

    @property
    def moving(self) -> list[Artist]:
        """Everything that a scene changes."""
        lines = [self._curve, self._dashed, self._others, self._interval, self._mine]
        return [*lines, self._training, self._name]

    def take(self, scene: Scene) -> None:
        """Show a scene."""
        self.scene = scene
        highest = max(*scene.costs, *scene.validation_costs, 0.0)
        top = next((scale for scale in (1, 3) if highest <= scale), 10)
        self._left.set(xlim=(0, scene.iterations), ylim=(0, top))
        for curve, costs in (
            (self._curve, scene.costs),
            (self._dashed, scene.validation_costs),
        ):
            curve.set_data(scene.at, np.minimum(costs, 2 * top))
        self._name.set_text("solid: training\ndashed: validation")
        first, *others = (100 * scene.validation[name] for name in ROWS)
        place, *places = self._places
        self._others.set_data(others, places)
        self._mine.set_data([first], [place])
        self._training.set_data([100 * scene.training], [place])
        self._interval.set_data([100 * end for end in scene.interval], [place, place])
