"""A network draws a curve through points: regression with one hidden layer of tanh units."""

from collections.abc import Callable
from typing import Any

import numpy as np

from nnlib.activations import IDENTITY, TANH, Array
from nnlib.figures import figure
from nnlib.look import CLASS_COLOURS, GREY
from nnlib.network import Layer, compute_squared_cost, forward_propagation, initialize_parameters
from nnlib.training import train
from nnlib.widgets import Demo, Frame, log_slider, whole_slider

MOST_UNITS = 12
GRAMS = 1000  # in a kilogram


class CurveDemo(Demo):
    """The density of water by temperature, and the curve that a network learns.

    Temperatures and densities are centred and scaled before training; the picture and the words
    are in degrees and in kilograms or grams per cubic metre.

    Parameters
    ----------
    temperature, density
        Of shape (1, m), in degrees C and in kg per cubic metre.
    cost
        ``cost(A2, Y)``, half of the mean squared error. May be the learner's own.
    """

    def __init__(
        self,
        temperature: Array,
        density: Array,
        cost: Callable[[Array, Array], float] = compute_squared_cost,
    ) -> None:
        self._cost = cost
        self._temperature, self._density = temperature, density
        self._degrees = np.linspace(temperature.min(), temperature.max(), 121)[None]
        fig, ax = figure(7.0, 3.8)
        room = 0.2 * np.ptp(density)
        ax.set(ylim=(density.min() - room, density.max() + room))
        ax.set(xlabel="temperature in °C", ylabel="density in kg/m³")
        ax.ticklabel_format(useOffset=False)
        self._units = [
            ax.plot([], [], color=GREY, alpha=0.6, linewidth=1)[0] for _ in range(MOST_UNITS)
        ]
        ax.plot(temperature[0], density[0], "o", color=CLASS_COLOURS[0], markersize=5)
        (self._fit,) = ax.plot([], [], color=CLASS_COLOURS[1], linewidth=2)
        ax.set_xlim(self._degrees[0, 0] - 0.3, self._degrees[0, -1] + 0.3)
        ax.set_title("Points, fit, and in grey the part of each hidden unit, moved to the middle")
        super().__init__(
            [
                whole_slider("units", "hidden units", 4, 1, MOST_UNITS),
                log_slider("learning_rate", "learning rate", 0.3, 0.01, 3),
                whole_slider("iterations", "iterations", 1500, 0, 2000, step=50),
                whole_slider("seed", "seed", 4, 1, 20),
            ],
            fig,
            moving=[*self._units, self._fit],
        )

    def draw(self, units: int, learning_rate: float, iterations: int, seed: int) -> Frame:
        """Train from a random start, and draw what came of it in the units of the data."""
        X, Y = scaled(self._temperature), scaled(self._density)
        with np.errstate(all="ignore"):  # a rate that is too large is told in words
            parameters = start(units, seed)
            steps: dict[str, Any] = {"every": max(iterations, 1), "cost": self._cost}
            last = train(X, Y, parameters, learning_rate, iterations, **steps)[-1]
            x = (self._degrees - self._temperature.mean()) / self._temperature.std()
            fit, cache = forward_propagation(x, last.parameters)
            each = last.parameters[1][0].T * cache[0][1]
            each -= each.mean(axis=1, keepdims=True)
            error = GRAMS * self._density.std() * np.sqrt(2 * last.cost)
        fit, each = (self._density.mean() + self._density.std() * part for part in (fit, each))
        for unit, line in enumerate(self._units):
            line.set_data((self._degrees[0], each[unit]) if unit < units else ([], []))
        self._fit.set_data(self._degrees[0], fit[0])
        words = (
            f"{units} hidden unit{'s' * (units > 1)}, {iterations} iterations, learning rate "
            f"{learning_rate:g}: {self._tell(fit, float(error))}"
        )
        alt = f"{self._density.size} points, a curve, and the part of each hidden unit. {words}"
        return Frame(alt, words, {"off": f"{error:.0f}"})

    def _tell(self, fit: Array, error: float) -> str:
        """Return how good the fit is, in words."""
        if not np.isfinite(error) or error > 1e6:
            return "the cost has grown beyond all bounds. The learning rate is too large."
        flat = GRAMS * self._density.std()
        top = self._degrees[0, fit.argmax()]
        story = f"the fit misses the points by {error:.0f} g/m³ (root of the mean squared error)"
        if error >= flat:
            return f"{story}, no better than a level line at their mean, {flat:.0f} g/m³."
        return f"{story}. Its highest point is at {top:.1f} degrees."


def scaled(values: Array) -> Array:
    """Return the values with mean 0 and standard deviation 1."""
    return np.asarray((values - values.mean()) / values.std())


def start(units: int, seed: int) -> list[Layer]:
    """Return a network of one input, some tanh units and a linear output."""
    rng = np.random.default_rng(seed)
    return initialize_parameters([1, units, 1], rng, hidden=TANH, output=IDENTITY)
