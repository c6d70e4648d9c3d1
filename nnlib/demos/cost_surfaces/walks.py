"""Descents on the two costs, and what is to be said of them."""

from typing import NamedTuple

import numpy as np

from nnlib.activations import SIGMOID, Array

CLOSE = 0.01  # a cost so near to the lowest has arrived
FLAT = 0.02  # on a slope so small a step moves next to nothing
LATELY = 20  # iterations in which the cost should not rise any more


def costs(w: Array, b: Array, x: Array, y: Array) -> Array:
    """Return the squared error and the cross-entropy at each (w, b), ``(2, ...)``."""
    Z = w[..., None] * x + b[..., None]
    squared = np.mean((SIGMOID(Z) - y) ** 2, axis=-1) / 2
    # -log(a) = log(1 + e^-z) and -log(1 - a) = log(1 + e^z), which never take the log of 0.
    return np.stack([squared, np.mean(np.logaddexp(0, Z) - y * Z, axis=-1)])


def slopes(places: Array, x: Array, y: Array) -> Array:
    """Return (dw, db) of the squared error at the first place, of the cross-entropy at the second.

    Parameters
    ----------
    places : (2, 2) array
        A row (w, b) for each of the two costs.
    """
    A = SIGMOID(places[:, :1] * x + places[:, 1:])
    dZ = A - y
    dZ[0] *= SIGMOID.slope(A[0])
    return np.stack([dZ @ x, dZ.sum(axis=1)], axis=1) / len(x)


def descend(begin: Array, x: Array, y: Array, learning_rate: float, iterations: int) -> Array:
    """Return the places (w, b) that both descents visit, ``(2, iterations + 1, 2)``."""
    paths = np.empty((2, iterations + 1, 2))
    paths[:, 0] = begin
    for i in range(iterations):
        paths[:, i + 1] = paths[:, i] - learning_rate * slopes(paths[:, i], x, y)
    return paths


class Walk(NamedTuple):
    """A descent on one surface, and what is to be said of it."""

    points: Array  # (w, b, cost) at the start and after each iteration, (n + 1, 3)
    is_out: Array  # whether that is outside of the picture, (n + 1,)
    lowest: Array  # the lowest point in the picture, (3,)
    slope: float  # at its end
    bulge: float  # how high the surface rises above the line from its start to the lowest point

    @property
    def costs(self) -> Array:
        """The costs on the way."""
        return self.points[:, 2]

    @property
    def fate(self) -> str:
        """What has become of it, in a word."""
        first, last = self.costs[0], self.costs[-1]
        if abs(last - self.lowest[2]) < CLOSE:
            return "arrives"
        rises = bool(np.any(np.diff(self.costs[-LATELY:]) > 1e-9))
        if (rises and self.is_out.any()) or (self.is_out[-1] and last > first):
            return "diverges"
        if self.is_out[-1]:
            return "leaves"
        if rises:
            return "jumps"
        return "crawls" if self.slope < FLAT else "goes on"

    @property
    def result(self) -> str:
        """The cost at its end; or its fate, where the cost is another on each machine."""
        return self.fate if self.fate in ("diverges", "jumps") else f"{self.costs[-1]:.2f}"
