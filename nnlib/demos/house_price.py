"""One neuron prices houses: a line that would go negative, and the bend that stops it."""

from collections.abc import Callable
from typing import Any

import numpy as np

from nnlib.activations import Array
from nnlib.figures import figure
from nnlib.look import CLASS_COLOURS, GREY
from nnlib.widgets import Demo, Frame, number_slider

Neuron = Callable[[Array, float, float], Array]

SIZES = np.linspace(0.0, 170.0, 341)  # square metres, all that the picture shows
PRICES = (-260.0, 560.0)  # thousands of euros


class HousePriceDemo(Demo):
    """Houses, the prices that a ReLU neuron asks for them, and the line that it replaces.

    Sizes are in square metres, prices in thousands of euros.

    Parameters
    ----------
    house_price
        ``house_price(size, weight, bias)`` returns a price for each size. The learner's own.
    size, price
        The houses, of shape (m,).
    """

    def __init__(self, house_price: Neuron, size: Array, price: Array) -> None:
        self._neuron, self._size, self._price = house_price, size, price
        fig, ax = figure(7.0, 3.8)
        (self._misses,) = ax.plot([], [], color=GREY, alpha=0.7, linewidth=1)
        (self._line,) = ax.plot([], [], "--", color=GREY, linewidth=1.5)
        ax.plot(size, price, "o", color=CLASS_COLOURS[0], markersize=5)
        (self._bent,) = ax.plot([], [], color=CLASS_COLOURS[1], linewidth=2.5)
        ax.set(xlim=(SIZES[0], SIZES[-1]), ylim=PRICES)
        ax.set(xlabel="size in m²", ylabel="price in thousands of euros")
        ax.set_title("Orange: the neuron. Dashed: the line that it replaces. Thin: the misses")
        super().__init__(
            [
                number_slider("weight", "weight", 2, 0, 8, step=0.1),
                number_slider("bias", "bias", -50, -400, 400, step=10),
            ],
            fig,
            moving=[self._misses, self._line, self._bent],
        )

    def draw(self, weight: float, bias: float) -> Frame:
        """Price every house, and measure how far that is from what was paid."""
        asked = _prices(self._neuron(self._size, weight, bias), self._size)
        self._bent.set_data(SIZES, _prices(self._neuron(SIZES, weight, bias), SIZES))
        self._line.set_data(SIZES, weight * SIZES + bias)
        self._misses.set_data(*sticks(self._size, self._price, asked))
        error = float(np.mean(np.abs(asked - self._price)))
        words = (
            f"Weight {weight:g}, bias {bias:g}: {tell(weight, bias, float(self._size.max()))} "
            f"The mean error over {self._size.size} houses is {error:.0f} thousand euros."
        )
        alt = f"Houses by size and price, a neuron's answers and the line that it replaces. {words}"
        return Frame(alt, words, {"error": f"{error:.1f}"})


def sticks(x: Array, start: Array, end: Array) -> tuple[Array, Array]:
    """Return one curve of upright pieces, from start to end at each x, with gaps (nan) between."""
    gaps = np.full_like(start, np.nan)
    return np.repeat(x, 3), np.stack([start, end, gaps], axis=1).ravel()


def tell(weight: float, bias: float, largest: float) -> str:
    """Return what the bend does for houses of up to the largest size; the weight is 0 or more."""
    if bias >= 0:
        return "the line is negative for no size, so the bend has nothing to do."
    if weight * largest + bias <= 0:
        return "the line is negative for all these houses, and the neuron answers 0 for each."
    return (
        f"up to {-bias / weight:.0f} m² the neuron answers 0, where the line goes down to "
        f"{bias:g} thousand euros."
    )


def _prices(result: Any, size: Array) -> Array:
    """Return what a learner's `house_price` gave, or say what is wrong with it."""
    if np.shape(result) != size.shape:
        raise ValueError(
            f"house_price gave shape {np.shape(result)}; expected {size.shape}, a price for each "
            "size"
        )
    return np.asarray(result, dtype=float)
