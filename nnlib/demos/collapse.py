"""A small network trained on each move: with linear hidden units its boundary stays a line."""

from collections.abc import Callable, Sequence
from functools import reduce

import numpy as np

from nnlib.activations import IDENTITY, LEAKY_RELU, RELU, TANH, Array
from nnlib.data import Dataset
from nnlib.figures import figure
from nnlib.look import GREY, SERIES_COLOURS
from nnlib.network import Layer, forward_propagation, initialize_parameters, predict
from nnlib.plots import PROBABILITIES, plot_points
from nnlib.training import train
from nnlib.widgets import Choice, Demo, Frame, whole_slider

Collapse = Callable[[Array, Array, Array, Array], tuple[Array, Array]]

HIDDEN = {g.name: g for g in (IDENTITY, TANH, RELU, LEAKY_RELU)}
# Shared by the layers, so that each move takes as long and a deep network takes short steps.
ITERATIONS, LEARNING_RATE = 1500, 2.0
RESOLUTION = 60  # points of the plane asked in each direction
STRAIGHT = 0.02  # how far off a line a boundary may be that looks straight


class CollapseDemo(Demo):
    """The boundary of a network with 0 to 4 hidden layers, and the line of the one layer it equals.

    Parameters
    ----------
    collapse
        ``collapse(W1, b1, W2, b2)`` returns ``(W, b)`` of the one linear layer that two linear
        layers are. The learner's own.
    points
        Planar, about a hundred examples: the network is trained anew on each move.
    """

    def __init__(self, collapse: Collapse, points: Dataset) -> None:
        self._collapse, self._points = collapse, points
        fig, ax = figure(7.0, 3.8)
        self._ax = plot_points(points, ax=ax)
        low, high = points.X.min(axis=1) - 0.4, points.X.max(axis=1) + 0.4
        ax.set(xlim=(low[0], high[0]), ylim=(low[1], high[1]))
        self._axes = [np.linspace(*ends, RESOLUTION) for ends in zip(low, high, strict=True)]
        extent = (low[0], high[0], low[1], high[1])
        empty = np.full((RESOLUTION, RESOLUTION), 0.5)
        self._map = ax.imshow(
            empty, PROBABILITIES, vmin=0, vmax=1, extent=extent, origin="lower", zorder=0
        )
        (self._boundary,) = ax.plot([], [], color=GREY, linewidth=1.5)
        (self._line,) = ax.plot([], [], color=SERIES_COLOURS[2], linewidth=3, linestyle=":")
        super().__init__(
            [
                whole_slider("layers", "hidden layers", 1, 0, 4),
                whole_slider("units", "units in each", 4, 1, 8),
                Choice("activation", "activation", "identity", tuple(HIDDEN)),
                whole_slider("seed", "seed", 1, 1, 9),
            ],
            fig,
            moving=[self._map, self._boundary, *ax.collections, self._line],
        )

    def draw(self, layers: int, units: int, activation: str, seed: int) -> Frame:
        """Train, draw the boundary, and tell the share of right answers."""
        parameters = trained(self._points, layers, units, activation, seed)
        share = float(np.mean(predict(self._points.X, parameters) == self._points.Y))
        plane = np.stack(np.meshgrid(*self._axes)).reshape(2, -1)
        P = forward_propagation(plane, parameters)[0].reshape(RESOLUTION, RESOLUTION)
        self._map.set_data(P)
        boundary = self._contour(P)
        self._boundary.set_data(*boundary)
        shape = shape_of(*boundary)
        is_linear = layers == 0 or activation == IDENTITY.name
        W, b = equivalent(self._collapse, parameters) if is_linear else (np.zeros((1, 2)), 0.0)
        self._line.set_data(*line_of(W, b, self._axes[0]))
        story = _tell(layers, units, activation, share)
        seen = f"a network's boundary, which is {shape}" if shape else "no boundary between them"
        return Frame(
            f"Points of two classes and {seen} (seed {seed}). {story}",
            f"{story} {_explain(layers, W, b) if is_linear else _describe(shape, units)}",
            {"right": f"{share:.0%}"},
        )

    def _contour(self, P: Array) -> tuple[Array, Array]:
        """Return x and y of the places where P is one half, pieces parted by nan."""
        if not P.min() < 0.5 < P.max():
            return np.array([]), np.array([])
        drawn = self._ax.contour(*self._axes, P, [0.5])
        drawn.remove()  # only its numbers are wanted: a line of our own moves
        gap = np.full((1, 2), np.nan)
        x, y = np.concatenate([part for piece in drawn.allsegs[0] for part in (piece, gap)]).T
        return x, y


def trained(
    points: Dataset, layers: int, units: int, activation: str, seed: int
) -> Sequence[Layer]:
    """Return the parameters after some hundred iterations from a start that the seed draws."""
    layer_dims = [points.n_x, *[units] * layers, 1]
    start = initialize_parameters(
        layer_dims, np.random.default_rng(seed), hidden=HIDDEN[activation]
    )
    n = layers + 1
    snapshots = train(
        points.X, points.Y, start, LEARNING_RATE / n, ITERATIONS // n, every=ITERATIONS
    )
    return snapshots[-1].parameters


def equivalent(collapse: Collapse, parameters: Sequence[Layer]) -> tuple[Array, Array]:
    """Return ``(W, b)`` of the one layer that a network of linear layers is, before the sigmoid."""
    layers = [(W, b) for W, b, _ in parameters]
    return reduce(lambda below, above: collapse(*below, *above), layers)


def line_of(W: Array, b: Array | float, x: Array) -> tuple[Array, Array]:
    """Return x and y of the line where ``W x + b = 0``, or nothing where there is none."""
    w1, w2 = np.ravel(W)
    if w2 == 0:
        return np.array([]), np.array([])
    return x, -(w1 * x + np.ravel(b)[0]) / w2


def shape_of(x: Array, y: Array) -> str:
    """Return whether the places of a boundary are "straight" or "bent", or "" if there are none."""
    places = np.stack([x, y])[:, np.isfinite(x)]
    if places.size == 0:
        return ""
    away = places - places.mean(axis=1, keepdims=True)
    across = np.linalg.svd(away, full_matrices=False)[0][:, -1]  # square to the line that fits best
    return "straight" if np.abs(across @ away).max() < STRAIGHT else "bent"


def _tell(layers: int, units: int, activation: str, share: float) -> str:
    """Return what was trained and how well it does, in words."""
    if layers == 0:
        return (
            f"No hidden layer, which is logistic regression: {share:.0%} of the points are right."
        )
    size = f"{layers} hidden layer{'s' * (layers > 1)} of {units} unit{'s' * (units > 1)}"
    return f"{size} with {activation}: {share:.0%} of the points are right."


def _explain(layers: int, W: Array, b: Array | float) -> str:
    """Return the one layer's numbers, in words."""
    w1, w2 = np.ravel(W)
    together = f"All {layers + 1} layers together are" if layers > 1 else "Both layers together are"
    whole = together if layers else "It is"
    return (
        f"{whole} one layer with W = ({w1:.2f}, {w2:.2f}) and b = {np.ravel(b)[0]:.2f}: "
        "the dotted line, and the boundary lies on it."
    )


def _describe(shape: str, units: int) -> str:
    """Return what there is to see where no single layer gives the same numbers, in words."""
    if not shape:
        return "It gives one answer everywhere: this start has learnt nothing."
    if shape == "bent":
        return "The boundary is bent. No single layer draws it, so there is no dotted line."
    if units == 1:
        return "A layer of one unit passes on one number only, so the boundary has to be straight."
    return (
        "The boundary is as good as straight: from this start the units have not learnt to bend it."
    )
