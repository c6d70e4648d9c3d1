"""Two hidden neurons set by hand, and an output unit that joins them; a network as a drawing."""

from collections.abc import Callable, Sequence
from itertools import pairwise, product
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection

from nnlib.activations import Array
from nnlib.data import Dataset
from nnlib.figures import figure
from nnlib.look import FONT_SIZE, GREY, SERIES_COLOURS
from nnlib.plots import PROBABILITIES, plot_points
from nnlib.quiet import quiet
from nnlib.widgets import Choice, Demo, Frame, number_slider

LayerForward = Callable[[Array, Array, Array], tuple[Array, Array]]

RESOLUTION = 90  # points of the plane asked in each direction
NAMES = ("unit 1: $a^{[1]}_1$", "unit 2: $a^{[1]}_2$", "output: $a^{[2]}$")
#: The output unit: sure of a 1 as soon as one hidden unit is (or), or only when both are (and).
OUTPUTS = {
    "or": (np.array([[10.0, 10.0]]), np.array([[-5.0]])),
    "and": (np.array([[10.0, 10.0]]), np.array([[-15.0]])),
}


class NeuronsDemo(Demo):
    """A network of two inputs, two hidden units and one output, whose weights the reader sets.

    Parameters
    ----------
    layer_forward
        ``layer_forward(W, b, A_previous) -> (Z, A)``, arrays of shape (n_h, m). The learner's own.
    dataset
        Points in the plane.
    """

    def __init__(self, layer_forward: LayerForward, dataset: Dataset) -> None:
        if dataset.n_x != 2:
            raise ValueError(
                f"the data set has {dataset.n_x} features; NeuronsDemo draws the plane and wants 2"
            )
        self._layer_forward, self._dataset = layer_forward, dataset
        reach = 1.08 * float(np.abs(dataset.X).max())
        self._axis = np.linspace(-reach, reach, RESOLUTION)
        self._scratch: Axes = figure()[1]
        super().__init__(
            [
                number_slider("angle_1", "unit 1: angle", 90, -180, 180, step=5),
                number_slider("shift_1", "unit 1: shift", 0, -3, 3, step=0.1),
                number_slider("angle_2", "unit 2: angle", 0, -180, 180, step=5),
                number_slider("shift_2", "unit 2: shift", 0, -3, 3, step=0.1),
                number_slider("sharpness", "sharpness of both", 8, 0.5, 20, step=0.5),
                Choice("output", "output", "or", list(OUTPUTS)),
            ],
            *self._make_figure(),
        )

    def draw(
        self,
        angle_1: float,
        shift_1: float,
        angle_2: float,
        shift_2: float,
        sharpness: float,
        output: str,
    ) -> Frame:
        """Run the plane and the points through both layers, and say how many points are right."""
        neurons = neuron(angle_1, shift_1, sharpness), neuron(angle_2, shift_2, sharpness)
        hidden = np.concatenate([w.T for w, _ in neurons]), np.array([[b] for _, b in neurons])
        layers = [hidden, OUTPUTS[output]]
        self._draw_maps(self._answers(layers, self._plane()))
        wrong = (self._answers(layers, self._dataset.X) > 0.5) != self._dataset.Y
        self._wrong.set_data(*self._dataset.X[:, wrong[2]])
        first, second, right = 100 * (1 - wrong.mean(axis=1))
        words = (
            f"The network gets {right:.0f}\u00a0% of the points right; rings are around the "
            f"{wrong[2].sum()} that it gets wrong. Alone, unit 1 would get {first:.0f}\u00a0% "
            f"right and unit 2 {second:.0f}\u00a0%."
        )
        alt = (
            "Three maps of probabilities in the plane: unit 1, unit 2, and the output, which says "
            f"1 where unit 1 {output} unit 2 does. Unit 1 says 1 beyond {shift_1:g} in the "
            f"direction of {angle_1:g} degrees, unit 2 beyond {shift_2:g} in that of {angle_2:g} "
            f"degrees; the sharpness is {sharpness:g}. {words}"
        )
        return Frame(alt, words, {"right": f"{right:.0f}%"})

    def _plane(self) -> Array:
        """Return every point of the square as a column, (2, RESOLUTION**2)."""
        return np.stack(np.meshgrid(self._axis, self._axis)).reshape(2, -1)

    def _answers(self, layers: Sequence[tuple[Array, Array]], X: Array) -> Array:
        """Return what both hidden units and the output say of each column of X, (3, m)."""
        found = [X]
        for W, b in layers:
            with quiet(self._layer_forward):  # a learner's print would come at every move
                result = self._layer_forward(W, b, found[-1])
            found.append(_activations(result, (len(W), X.shape[1])))
        return np.concatenate(found[1:])

    def _draw_maps(self, answers: Array) -> None:
        """Draw the probabilities of the plane, and the line where they are one half."""
        for row, image, line in zip(answers, self._images, self._lines, strict=True):
            P = row.reshape(RESOLUTION, RESOLUTION)
            image.set_data(P)
            pieces: list[Array] = []
            if P.min() < 0.5 < P.max():
                contour = self._scratch.contour(self._axis, self._axis, P, [0.5])
                pieces = contour.allsegs[0]
                contour.remove()
            line.set_segments(pieces)

    def _make_figure(self) -> tuple[Any, list[Any]]:
        fig, axes = figure(7.0, 2.9, columns=3)
        edges = (self._axis[0], self._axis[-1])
        view: dict[str, Any] = {"extent": edges + edges, "origin": "lower", "vmin": 0, "vmax": 1}
        nothing = np.full((RESOLUTION, RESOLUTION), 0.5)
        self._images, self._lines, points = [], [], []
        for ax, name in zip(axes, NAMES, strict=True):
            plot_points(self._dataset, ax=ax).legend().remove()
            points += ax.collections
            self._images.append(ax.imshow(nothing, PROBABILITIES, **view))
            self._lines.append(ax.add_collection(LineCollection([], colors=GREY, linewidths=1.5)))
            ax.set(xlim=edges, ylim=edges, title=name, xticks=(-2, 0, 2), yticks=(-2, 0, 2))
        for dots in points:
            dots.set_sizes([20])
        for ax in axes[1:]:
            ax.set(ylabel="", yticklabels=[])
        (self._wrong,) = axes[2].plot(
            [], [], "o", color=GREY, markersize=8.5, markerfacecolor="none", markeredgewidth=0.8
        )
        return fig, [*self._images, *self._lines, *points, self._wrong]


def neuron(angle: float, shift: float, sharpness: float) -> tuple[Array, float]:
    """Return the weights, (2, 1), and the bias of a neuron that says 1 beyond a line.

    Parameters
    ----------
    angle
        The direction in which it looks, in degrees from the x_1 axis towards the x_2 axis.
    shift
        How far from the origin, in that direction, its line lies.
    sharpness
        The length of w: how suddenly no turns into yes.
    """
    turned = np.radians(angle)
    return sharpness * np.array([[np.cos(turned)], [np.sin(turned)]]), -sharpness * shift


def _activations(result: Any, shape: tuple[int, int]) -> Array:
    """Return A from what a learner's `layer_forward` gave, or say what is wrong with it."""
    try:
        _, A = result
    except (TypeError, ValueError):
        raise ValueError(
            f"layer_forward gave {type(result).__name__}; it must return (Z, A)"
        ) from None
    if np.shape(A) != shape:
        raise ValueError(
            f"layer_forward gave A of shape {np.shape(A)}; expected {shape}, one row for each "
            "unit, one column for each example"
        )
    return np.asarray(A, dtype=float)


def draw_network(layer_dims: Sequence[int]) -> Axes:
    """Draw a network as circles and arrows, from the inputs on the left to the output.

    Parameters
    ----------
    layer_dims
        ``(n_x, n[1], ..., n[L])``: the number of inputs, then the units of each layer.
    """
    ax: Axes = figure(7.0, 0.62 * max(layer_dims) + 0.6)[1]
    top, last = max(layer_dims) / 2, len(layer_dims) - 1
    places = [
        [(layer, (n - 1) / 2 - unit) for unit in range(n)] for layer, n in enumerate(layer_dims)
    ]
    arrow = {"arrowstyle": "->", "color": GREY, "alpha": 0.6, "shrinkA": 15, "shrinkB": 15}
    for layer, following in pairwise(places):
        for start, end in product(layer, following):
            ax.annotate("", end, start, arrowprops=arrow)
    centred: dict[str, Any] = {"ha": "center", "va": "center", "fontsize": FONT_SIZE}
    for number, units in enumerate(places):
        kind = (number > 0) + (number == last)
        colour = (GREY, *SERIES_COLOURS[2:])[kind]
        role = ("input", "hidden", "output")[kind]
        ax.plot(*np.transpose(units), "o", markersize=26, markerfacecolor="none", color=colour)
        ax.annotate(f"layer {number}: {role}", (number, top + 0.1), **centred)
        for unit, place in enumerate(units, start=1):
            index = f"_{unit}" if len(units) > 1 else ""
            ax.annotate(f"$a^{{[{number}]}}{index}$" if number else f"$x{index}$", place, **centred)
    ax.grid(False)
    ax.set(xticks=[], yticks=[], xlim=(-0.5, last + 0.5), ylim=(-top, top + 0.3))
    return ax
