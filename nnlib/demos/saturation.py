"""Weights too small, just right, too large: where the activations lie, and what training does."""

import numpy as np

from nnlib.activations import TANH, Array
from nnlib.data import Dataset
from nnlib.figures import figure
from nnlib.look import CLASS_COLOURS, GREY
from nnlib.network import Layer, forward_propagation, initialize_parameters
from nnlib.training import train
from nnlib.widgets import Demo, Frame, log_slider, whole_slider

UNITS, LEARNING_RATE, EVERY = 8, 0.5, 10
BINS = np.linspace(-1, 1, 21)
FLAT = 0.99  # beyond it the slope of tanh is below 0.02


class SaturationDemo(Demo):
    """The hidden activations at the start, and the cost from there, for a scale of the weights.

    Parameters
    ----------
    dataset
        Planar; the network is 2-8-1 with tanh.
    """

    def __init__(self, dataset: Dataset) -> None:
        self._dataset = dataset
        fig, (left, right) = figure(7.0, 3.2, columns=2)
        left.set(xlim=(-1.1, 1.1), ylim=(0, 100), xlabel="activation in $A^{[1]}$")
        left.set(ylabel="share in %", title="Before training")
        self._shares = left.stairs(np.zeros(20), BINS, fill=True, color=CLASS_COLOURS[0], alpha=0.7)
        right.set(yscale="log", xlim=(0, 500), ylim=(0.03, 40), xlabel="iteration")
        right.set(ylabel="cost $J$", title="Training")
        right.axhline(np.log(2), color=GREY, linewidth=1, linestyle=":")
        right.text(500, np.log(2) * 1.12, "shrug, 0.69", ha="right", va="bottom", fontsize=9)
        (self._curve,) = right.plot([], [], color=CLASS_COLOURS[1])
        super().__init__(
            [
                log_slider("scale", "scale of the weights", 0.7, 0.01, 100),
                whole_slider("iterations", "iterations", 500, 0, 500, step=10),
                whole_slider("seed", "seed", 2, 1, 20),
            ],
            fig,
            moving=[self._shares, self._curve],
        )

    def draw(self, scale: float, iterations: int, seed: int) -> Frame:
        """Draw weights of that scale, look at the activations, and train."""
        parameters = start(scale, seed)
        A1 = forward_propagation(self._dataset.X, parameters)[1][0][1]
        X, Y = self._dataset.X, self._dataset.Y
        snapshots = train(X, Y, parameters, LEARNING_RATE, iterations, every=EVERY)
        self._shares.set_data(100 * np.histogram(A1, BINS)[0] / A1.size)
        self._curve.set_data(
            [snapshot.iteration for snapshot in snapshots],
            [snapshot.cost for snapshot in snapshots],
        )
        share, slope = saturated(A1), mean_slope(A1)
        first, last = snapshots[0].cost, snapshots[-1].cost
        words = (
            f"With a scale of {scale:g}, {share:.0%} of the activations are beyond {FLAT}, and "
            f"the mean slope of tanh is {slope:.2f}. The cost is {first:.2f} at the start and "
            f"{last:.2f} after {iterations} iterations."
        )
        alt = f"Left a histogram of the activations, right the cost over the iterations. {words}"
        results = {"saturated": f"{share:.0%}", "slope": f"{slope:.2f}", "cost": f"{last:.2f}"}
        return Frame(alt, words, results)


def start(scale: float, seed: int) -> list[Layer]:
    """Return a 2-8-1 network whose weights have that standard deviation."""
    return initialize_parameters(
        [2, UNITS, 1], np.random.default_rng(seed), hidden=TANH, scale=scale
    )


def saturated(A1: Array) -> float:
    """Return the share of activations so near to -1 or 1 that tanh is flat there."""
    return float(np.mean(np.abs(A1) > FLAT))


def mean_slope(A1: Array) -> float:
    """Return the mean of tanh's slope ``1 - A1^2``."""
    return float(np.mean(TANH.slope(A1)))
