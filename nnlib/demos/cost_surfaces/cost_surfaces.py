"""Two costs of logistic regression on one feature, as surfaces over (w, b), and a way down each."""

import numpy as np

from nnlib.activations import Array
from nnlib.data import Dataset
from nnlib.demos.cost_surfaces.view import Surface
from nnlib.demos.cost_surfaces.walks import CLOSE, Walk, costs, descend, slopes
from nnlib.figures import figure
from nnlib.widgets import Choice, Demo, Frame, log_slider, whole_slider

NAMES = ("squared error", "cross-entropy")
#: Where the descents start: (w, b), for a feature of size 1 that grows from class 0 to class 1.
STARTS = {"all zeros": (0.0, 0.0), "the wrong way round": (-5.0, 0.0), "far out": (-2.0, 7.0)}
REACH = 8.0  # b is seen from -8 to 8, and so is w for a feature of size 1
FINE, EACH = 121, 5  # points each way, to find the lowest; which of them are drawn


class CostSurfaces(Demo):
    """Squared error and cross-entropy of one model, with gradient descent from one start on both.

    The model is a = sigmoid(w x + b). Its squared error, the mean of (a - y)² / 2, is not convex
    as a function of w and b: far out it is nearly flat, and a descent that starts there gets
    nowhere. Descents from elsewhere may well arrive: "not convex" only says that nothing
    guarantees it. The cross-entropy is convex.

    Parameters
    ----------
    dataset
        One feature, X (1, m), best with a mean near 0. Where the classes overlap, the lowest
        cross-entropy is inside of the picture.

    Raises
    ------
    ValueError
        There is not one feature, or not both classes, or the feature is 0 everywhere.
    """

    def __init__(self, dataset: Dataset) -> None:
        _check(dataset)
        self._x, self._y = dataset.X[0], dataset.Y[0]
        # Rounded to one digit, since it is the number that stands at the ends of the axis.
        width = float(f"{REACH / np.sqrt(np.mean(self._x**2)):.1g}")
        self._reach = np.array([width, REACH])
        grows = np.cov(self._x, self._y)[0, 1] >= 0
        # What STARTS is counted in: w is small for a large feature, negative for one that falls.
        self._unit = np.array([width / REACH * (1 if grows else -1), 1.0])
        w, b = np.meshgrid(*(np.linspace(-end, end, FINE) for end in self._reach))
        landscapes = self._on_both(np.stack([w, b], axis=-1))
        self._lowest = [points.reshape(-1, 3)[points[..., 2].argmin()] for points in landscapes]
        fig, axes = figure(7.0, 3.4, columns=2)
        self._surfaces = [
            Surface(ax, name, points[::EACH, ::EACH], lowest[2])
            for ax, name, points, lowest in zip(axes, NAMES, landscapes, self._lowest, strict=True)
        ]
        super().__init__(
            [
                Choice("start", "start", "far out", tuple(STARTS)),
                log_slider("learning_rate", "learning rate", 1.0, 0.01, 100),
                whole_slider("iterations", "iterations", 200, 0, 1000, step=10),
                whole_slider("turn", "turn (degrees)", -40, -180, 180, step=5),
                whole_slider("tilt", "tilt (degrees)", 40, 0, 90, step=5),
            ],
            fig,
            moving=[artist for surface in self._surfaces for artist in surface.moving],
        )

    def draw(
        self, start: str, learning_rate: float, iterations: int, turn: int, tilt: int
    ) -> Frame:
        """Walk down both surfaces, and look at them from the side asked for."""
        w, b = begin = self._unit * STARTS[start]
        walks = self._walk(begin, learning_rate, iterations)
        for surface, walk in zip(self._surfaces, walks, strict=True):
            surface.show(walk, turn, tilt)
        told = [_tell(name, walk) for name, walk in zip(NAMES, walks, strict=True)]
        words = f"{' '.join(told)} {_tell_lines(walks[0])}"
        alt = (
            f"Two surfaces over w and b, turned by {turn} degrees and seen from {tilt} degrees "
            f"above, with a path down each from w = {w:g}, b = {b:g}, {iterations} iterations at a "
            f"learning rate of {learning_rate:.4g}. {words}"
        )
        results = dict(
            zip(("squared", "cross_entropy"), (walk.result for walk in walks), strict=True)
        )
        arrived = [
            name for name, walk in zip(results, walks, strict=True) if walk.fate == "arrives"
        ]
        results["arrives"] = "both" if len(arrived) == 2 else "".join(arrived) or "neither"
        return Frame(alt, words, results)

    def _walk(self, begin: Array, learning_rate: float, iterations: int) -> list[Walk]:
        """Return the descents on both surfaces."""
        paths = descend(begin, self._x, self._y, learning_rate, iterations)
        steepness = np.hypot(*slopes(paths[:, -1], self._x, self._y).T)
        walks = []
        for rank, lowest in enumerate(self._lowest):
            straight = self._on_both(np.linspace(begin, lowest[:2], 101))[rank][:, 2]
            line = np.linspace(straight[0], straight[-1], 101)
            walks.append(
                Walk(
                    self._on_both(paths[rank])[rank],
                    np.any(np.abs(paths[rank]) > self._reach, axis=1),
                    lowest,
                    float(steepness[rank]),
                    float(np.max(straight - line)),
                )
            )
        return walks

    def _on_both(self, places: Array) -> Array:
        """Put places ``(..., 2)`` on the two surfaces: points (w, b, cost), ``(2, ..., 3)``."""
        heights = costs(places[..., 0], places[..., 1], self._x, self._y)
        both = np.broadcast_to(places, (2, *places.shape))
        return np.concatenate([both, heights[..., None]], axis=-1)


def _check(dataset: Dataset) -> None:
    """Raise a ValueError where there is no landscape to draw."""
    classes = sorted({*dataset.Y[0].tolist()})
    if dataset.n_x != 1 or classes != [0, 1]:
        raise ValueError(
            f"X has shape {dataset.X.shape} and Y holds the labels {classes}; expected one "
            "feature, X (1, m), and examples of both classes, 0 and 1."
        )
    if not np.all(np.isfinite(dataset.X)) or not np.any(dataset.X):
        raise ValueError(
            "X is 0 everywhere, or holds numbers that are not finite; expected finite numbers that "
            "differ."
        )


def _tell(name: str, walk: Walk) -> str:
    """Return how far one descent has come, in a sentence."""
    title, lowest = name.capitalize(), f"{walk.lowest[2]:.2f} at the lowest point shown"
    steps, cost = len(walk.points) - 1, walk.costs[-1]
    if steps == 0:
        return f"{title}: the cost is {cost:.2f} at the start, and {lowest}."
    fates = {
        "arrives": f"and {lowest}: it arrives",
        "crawls": (
            f"but {lowest}: the surface is nearly flat here (slope {walk.slope:.1g}), and the "
            "steps hardly move"
        ),
        "goes on": f"and {lowest}: it is on its way (slope {walk.slope:.1g})",
        "leaves": "and still falls, outside of the picture",
        "jumps": "the steps jump to and fro, up and down: the learning rate is too large",
        "diverges": "the steps leave the picture, it diverges: the learning rate is too large",
    }
    if walk.fate in ("jumps", "diverges"):
        return f"{title}: {fates[walk.fate]}."
    return f"{title}: the cost is {cost:.2f} after {steps} iterations, {fates[walk.fate]}."


def _tell_lines(squared: Walk) -> str:
    """Return whether the squared error rises above the straight line to its lowest point."""
    line = "the dashed line from the start straight to the lowest point"
    if squared.bulge > CLOSE:
        return (
            f"The squared error rises up to {squared.bulge:.2f} above {line}, so it is not convex; "
            "the cross-entropy stays below its line."
        )
    return f"Neither surface rises noticeably above {line}: on this way both look convex."
