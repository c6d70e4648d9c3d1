"""What the course draws: costs, decision boundaries, pictures, weights.

Each function takes `ax` (or makes a figure of its own) and returns the axes; `show` turns the
figure into a picture with alt text.
"""

from collections.abc import Callable, Mapping

import numpy as np
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from numpy.typing import ArrayLike

from nnlib.activations import Array
from nnlib.data import Dataset
from nnlib.figures import Shown, check_alt, figure, show
from nnlib.look import (
    CLASS_COLOURS,
    CLASS_MARKERS,
    FONT,
    FONT_SIZE,
    GREY,
    SERIES_COLOURS,
    diverging,
    name_end,
    style,
)
from nnlib.picture_plots import plot_pictures, plot_weights

__all__ = [
    "CLASS_COLOURS",
    "CLASS_MARKERS",
    "GREY",
    "SERIES_COLOURS",
    "Shown",
    "check_alt",
    "figure",
    "plot_costs",
    "plot_decision_boundary",
    "plot_pictures",
    "plot_points",
    "plot_weights",
    "ring",
    "show",
    "style",
]

PROBABILITIES = diverging(0.35)  # pale, for points lie on it


def plot_costs(
    costs: ArrayLike | Mapping[str, ArrayLike], *, ax: Axes | None = None, every: int = 1
) -> Axes:
    """Draw one cost curve, or several with their names at their ends.

    Parameters
    ----------
    costs
        The cost at iterations 0, `every`, 2 `every`, ...; or such a sequence for each name.
    every
        Iterations between two recorded costs.
    """
    ax = ax or figure()[1]
    for rank, (name, curve) in enumerate(_named(costs)):
        colour = SERIES_COLOURS[rank % len(SERIES_COLOURS)]
        iterations = every * np.arange(len(curve))
        ax.plot(iterations, curve, color=colour)
        if name and np.isfinite(curve[-1]):
            name_end(ax, name, iterations[-1], curve[-1], colour)
    ax.set(xlabel="iteration", ylabel="cost $J$")
    return ax


def _named(curves: ArrayLike | Mapping[str, ArrayLike]) -> list[tuple[str, Array]]:
    """Return the name and the values of each curve; a lone one has no name."""
    named = curves if isinstance(curves, Mapping) else {"": curves}
    arrays = [(label, np.asarray(curve, dtype=float)) for label, curve in named.items()]
    for label, curve in arrays:
        if curve.ndim != 1 or curve.size == 0:
            raise ValueError(
                f"the costs {label!r} came with shape {curve.shape}; plot_costs wants one number "
                "for each recorded iteration, shape (n,) with n at least 1"
            )
    return arrays


def ring(ax: Axes, x: float, y: float, colour: str = GREY) -> Line2D:
    """Mark "now" at (x, y) with a ring and return its line, to be moved later."""
    (line,) = ax.plot(
        [x], [y], "o", markersize=10, markerfacecolor="none", markeredgewidth=2, color=colour
    )
    return line


def plot_points(dataset: Dataset, *, ax: Axes | None = None) -> Axes:
    """Draw the points of a planar data set: class 0 blue circles, class 1 vermillion triangles."""
    ax = ax or figure(height=4.5)[1]
    for label, (colour, marker) in enumerate(zip(CLASS_COLOURS, CLASS_MARKERS, strict=True)):
        x, y = dataset.X[:, dataset.Y[0] == label]
        name = dataset.label_names[label]
        ax.scatter(x, y, s=22, c=colour, marker=marker, linewidths=0, label=name)
    ax.set(xlabel="$x_1$", ylabel="$x_2$", aspect="equal")
    ax.legend(
        loc="upper left",
        bbox_to_anchor=(1, 1),
        frameon=False,
        labelcolor=GREY,
        prop={"family": FONT, "size": FONT_SIZE},
    )
    return ax


def plot_decision_boundary(
    predict: Callable[[Array], Array],
    dataset: Dataset,
    *,
    ax: Axes | None = None,
    resolution: int = 200,
) -> Axes:
    """Draw what a model answers all over the plane, and the points it learnt from.

    Parameters
    ----------
    predict
        Takes X of shape (2, k), gives k probabilities (or zeros and ones), shape (1, k).
    dataset
        Planar: X of shape (2, m).
    resolution
        Points of the plane asked in each direction.
    """
    if dataset.X.shape[0] != 2:
        raise ValueError(
            f"the data set has {dataset.X.shape[0]} features; a decision boundary is drawn in the "
            "plane and needs 2"
        )
    x_axis, y_axis = (_padded_range(row, resolution) for row in dataset.X)
    plane = np.stack(np.meshgrid(x_axis, y_axis)).reshape(2, -1)
    P = np.asarray(predict(plane), dtype=float)
    if P.size != plane.shape[1]:
        raise ValueError(
            f"predict gave shape {P.shape} for {plane.shape[1]} points; it must give one "
            f"probability a point, shape (1, {plane.shape[1]})"
        )
    P = P.reshape(resolution, resolution)
    ax = plot_points(dataset, ax=ax)
    extent = (x_axis[0], x_axis[-1], y_axis[0], y_axis[-1])
    # In steps of 2 %: nobody sees them, and a picture of few colours is a small file.
    map_of_shades = ax.imshow(
        np.round(50 * P) / 50, PROBABILITIES, vmin=0, vmax=1, extent=extent, origin="lower"
    )
    map_of_shades.set(interpolation="nearest", zorder=0)
    if P.min() < 0.5 < P.max():
        ax.contour(x_axis, y_axis, P, [0.5], colors=GREY, linewidths=1.5)
    return ax


def _padded_range(row: Array, count: int) -> Array:
    """Return `count` numbers from a little under the smallest of `row` to a little over."""
    margin = 0.08 * (np.ptp(row) or 1.0)
    return np.linspace(row.min() - margin, row.max() + margin, count)
