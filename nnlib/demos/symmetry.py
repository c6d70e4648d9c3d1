"""Hidden units that begin alike stay alike; the smallest difference sets them free."""

import numpy as np

from nnlib.activations import SIGMOID, TANH, Array
from nnlib.data import Dataset
from nnlib.figures import figure
from nnlib.look import FONT_SIZE, SERIES_COLOURS
from nnlib.network import Layer, predict
from nnlib.training import Snapshot, train
from nnlib.widgets import Choice, Demo, Frame, whole_slider

UNITS, ALL_WEIGHTS, LEARNING_RATE = 4, 0.5, 1.0
EVERY = 5  # iterations between two points of a path
SEEN = 0.2  # rows further apart than this have paths that are seen side by side
DIFFERENCES = ("0", "0.000001", "0.00001", "0.0001", "0.001", "0.01", "0.1", "1")


class SymmetryDemo(Demo):
    """The rows of W1 during training, for rows that begin alike or a little apart.

    Parameters
    ----------
    dataset
        Planar: a row of W1 is then a point of the plane, and its training a path.
    """

    def __init__(self, dataset: Dataset) -> None:
        self._dataset = dataset
        fig, (left, right) = figure(7.0, 3.4, columns=2)
        left.set(xlim=(-4, 4), ylim=(-4, 4), xticks=(-3, 0, 3), yticks=(-3, 0, 3), aspect="equal")
        left.set(xlabel="weight of $x_1$", ylabel="weight of $x_2$", title="The rows of $W^{[1]}$")
        colours = SERIES_COLOURS[:UNITS]
        self._paths = [left.plot([], [], color=colour)[0] for colour in colours]
        self._ends = [left.plot([], [], "o", color=colour)[0] for colour in colours]
        right.set(yscale="log", ylim=(3e-7, 30), xlim=(0, 1000), xlabel="iteration")
        right.set_title("How far they are apart")
        (self._gap,) = right.plot([], [], color=SERIES_COLOURS[0])
        self._note = right.text(
            0.5, 0.45, "", transform=right.transAxes, ha="center", fontsize=FONT_SIZE
        )
        super().__init__(
            [
                Choice("difference", "rows differ by", "0", DIFFERENCES),
                whole_slider("iterations", "iterations", 600, 0, 1000, step=20),
            ],
            fig,
            moving=[*self._paths, *self._ends, self._gap, self._note],
        )

    def draw(self, difference: str, iterations: int) -> Frame:
        """Train from the start with that difference, and follow the rows."""
        snapshots = follow(self._dataset, start(float(difference)), iterations)
        rows = np.array([snapshot.parameters[0][0] for snapshot in snapshots])
        times = [snapshot.iteration for snapshot in snapshots]
        gap = apart(rows)
        # The first is drawn widest, so that four paths on one another are seen as four.
        step = 4 if gap.max() < SEEN else 1.2
        for unit in range(UNITS):
            self._paths[unit].set_data(*rows[:, unit].T)
            self._paths[unit].set_linewidth(2 + step * (UNITS - 1 - unit))
            self._ends[unit].set_data(*rows[-1:, unit].T)
            self._ends[unit].set_markersize(6 + 1.4 * step * (UNITS - 1 - unit))
        self._gap.set_data(times, gap)
        self._note.set_text("" if gap[0] else "exactly 0, which has\nno place on this axis")
        last = snapshots[-1]
        right = np.mean(predict(self._dataset.X, last.parameters) == self._dataset.Y)
        words = (
            f"{_tell(gap, difference)} After {iterations} iterations the cost is {last.cost:.2f}, "
            f"and {right:.0%} of {self._dataset.m} points are on the right side."
        )
        alt = f"Left the paths of the {UNITS} rows of W1, right how far they are apart. {words}"
        results = {
            "apart": f"{gap[-1]:.2g}",
            "cost": f"{last.cost:.2f}",
            "right": f"{right:.0%}",
        }
        return Frame(alt, words, results)


def start(difference: float) -> list[Layer]:
    """Return a 2-4-1 network of equal weights, but for rows of W1 that lie `difference` apart."""
    pattern = np.random.default_rng(1).standard_normal((UNITS, 2))
    pattern -= pattern.mean(axis=0)
    W1 = ALL_WEIGHTS + difference * pattern / np.ptp(pattern, axis=0).max()
    W2 = np.full((1, UNITS), ALL_WEIGHTS)
    return [Layer(W1, np.zeros((UNITS, 1)), TANH), Layer(W2, np.zeros((1, 1)), SIGMOID)]


def follow(dataset: Dataset, parameters: list[Layer], iterations: int) -> list[Snapshot]:
    """Return the snapshots of training, the first and the last among them."""
    return train(dataset.X, dataset.Y, parameters, LEARNING_RATE, iterations, every=EVERY)


def apart(rows: Array) -> Array:
    """Return the largest difference between two rows of ``(k, units, 2)`` weights, ``(k,)``."""
    return np.asarray(np.ptp(rows, axis=1).max(axis=-1))


def _tell(gap: Array, difference: str) -> str:
    """Return how the rows came apart, in a sentence."""
    if not gap.any():
        return f"The {UNITS} rows are alike to the last digit: there is one path, {UNITS} times."
    return f"The rows were {difference} apart at the start and are {gap[-1]:.2g} apart now."
