"""The picture of the playground: what the network answers, its cost, its hidden units."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from contourpy import contour_generator
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.colors import Colormap
from numpy.typing import NDArray
from PIL import Image

from nnlib.activations import Activation, Array
from nnlib.data import Dataset
from nnlib.figures import figure
from nnlib.look import CLASS_COLOURS, CLASS_MARKERS, GREY, diverging
from nnlib.plots import PROBABILITIES, ring

RESOLUTION = 80  # points of the plane asked in each direction
UNITS = diverging(0.9)
GAP = 8  # pixels between the maps of two units
Pixel = NDArray[np.uint8]
#: How many steps from 0 to 1 have a colour of their own: no eye sees them, and more take longer
#: to pack.
STEPS = 63


@dataclass(frozen=True, eq=False)
class Scene:
    """What one state of training looks like.

    Attributes
    ----------
    data : Dataset
        The training points.
    reach : float
        The plane is shown from ``-reach`` to ``reach``, both ways.
    P : (RESOLUTION, RESOLUTION) array, optional
        The probability of class 1 all over the plane.
    units : list of (Activation, (n[l], RESOLUTION, RESOLUTION) array)
        What each hidden unit answers all over the plane, layer by layer.
    curve : list of (int, float)
        The cost at some iterations, as far as it is known.
    until : int
        Where the axis of the iterations ends.
    now : (int, float), optional
        The iteration that is shown, and its cost.
    """

    data: Dataset
    reach: float
    P: Array | None
    units: Sequence[tuple[Activation, Array]]
    curve: Sequence[tuple[int, float]]
    until: int
    now: tuple[int, float] | None


def plane(reach: float) -> Array:
    """Return the points of the plane that are asked, (2, RESOLUTION ** 2), row by row upwards."""
    axis = np.linspace(-reach, reach, RESOLUTION)
    return np.stack(np.meshgrid(axis, axis)).reshape(2, -1)


class Pixels(Artist):
    """A picture that fills axes pixel by pixel: Matplotlib's own would be scaled at each draw."""

    def __init__(self, ax: Axes) -> None:
        super().__init__()
        self._ax = ax
        self._picture = np.zeros((1, 1, 4), np.uint8)
        ax.add_artist(self)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the axes in pixels."""
        return round(self._ax.bbox.width), round(self._ax.bbox.height)

    def set_picture(self, picture: Pixel) -> None:
        """Take colours, (height, width, 4), the uppermost row first."""
        self._picture = picture

    def draw(self, renderer: Any) -> None:
        """Copy the picture to its place."""
        gc = renderer.new_gc()
        left, bottom = round(self._ax.bbox.x0), round(self._ax.bbox.y0)
        renderer.draw_image(gc, left, bottom, self._picture[::-1])
        gc.restore()


class View:
    """Draws scenes into one figure, of which only what changes is drawn again."""

    def __init__(self) -> None:
        fig, axes = figure(7.0, 3.9, rows=1, columns=3)
        # The places are fixed: what is shown may not depend on what was shown before.
        fig.set_layout_engine("none")
        self._left, self._right, below = axes
        for ax, place in zip(
            axes, ((0, 0, 0.52, 0.93), (0.62, 0.61, 0.34, 0.32), (0.56, 0, 0.44, 0.44)), strict=True
        ):
            ax.set_position(place)
        self._left.set(xticks=[], yticks=[], title="What the network answers")
        self._right.set(xlabel="iteration", title="Cost of the training points")
        below.set(xticks=[], yticks=[], title="What each hidden unit answers")
        self._answers, self._tiles = Pixels(self._left), Pixels(below)
        self._boundary = LineCollection([], colors=GREY, linewidths=1.5)
        self._left.add_collection(self._boundary)
        self._points: list[PathCollection] = [
            self._left.scatter([], [], s=14, c=colour, marker=marker, linewidths=0)
            for colour, marker in zip(CLASS_COLOURS, CLASS_MARKERS, strict=True)
        ]
        (self._curve,) = self._right.plot([], [], color=GREY, linewidth=1.5)
        self._now = ring(self._right, 0, 0, CLASS_COLOURS[1])
        self._now.set_clip_on(False)
        self.figure = fig
        self.moving = (
            *(self._answers, self._boundary, *self._points),
            *(self._curve, self._now, self._tiles),
        )

    def take(self, scene: Scene) -> None:
        """Move everything to where a scene has it."""
        self._draw_plane(scene)
        self._draw_costs(scene)
        self._tiles.set_picture(mosaic(scene.units, self._tiles.size))

    def _draw_plane(self, scene: Scene) -> None:
        reach = scene.reach
        self._left.set(xlim=(-reach, reach), ylim=(-reach, reach))
        self._answers.set_visible(scene.P is not None)
        lines: Any = []  # contourpy has many kinds of them; this is a list of (k, 2) arrays
        if scene.P is not None:
            self._answers.set_picture(enlarged(scene.P, self._answers.size))
            axis = np.linspace(-reach, reach, RESOLUTION)
            lines = contour_generator(axis, axis, scene.P).lines(0.5)
        self._boundary.set_segments(lines)
        for label, dots in enumerate(self._points):
            dots.set_offsets(scene.data.X[:, scene.data.Y[0] == label].T)

    def _draw_costs(self, scene: Scene) -> None:
        """Draw the costs on the smallest of a few scales, so that the view rarely jumps."""
        iterations, costs = np.reshape(scene.curve, (-1, 2)).T
        top = next((scale for scale in (0.8, 2.0) if np.max(costs, initial=0) <= scale), 8.0)
        self._right.set(xlim=(0, scene.until), ylim=(0, top))
        self._curve.set_data(iterations, np.minimum(costs, 2 * top))
        at, cost = scene.now or (0, -top)
        self._now.set_data([at], [min(cost, top)])


def enlarged(P: Array, size: tuple[int, int]) -> Pixel:
    """Return probabilities as colours, smoothly enlarged, the uppermost row first."""
    steps = Image.fromarray(_steps(P[::-1]))
    return _coloured(np.asarray(steps.resize(size, Image.Resampling.BILINEAR)), PROBABILITIES)


def mosaic(units: Sequence[tuple[Activation, Array]], size: tuple[int, int]) -> Pixel:
    """Return the maps of all hidden units beside and below each other, as colours."""
    width, height = size
    sheet = np.zeros((height, width, 4), np.uint8)
    if not units:
        return sheet
    across, step = fit([len(maps) for _, maps in units], size)
    pick = np.arange(step - GAP) * RESOLUTION // (step - GAP)
    top = 0
    for g, maps in units:
        for number, values in enumerate(maps):
            row, column = divmod(number, across)
            y, x = top + row * step, column * step
            tile = _steps(scaled(g, values))[np.ix_(pick[::-1], pick)]
            sheet[y : y + step - GAP, x : x + step - GAP] = _coloured(tile, UNITS)
        top += math.ceil(len(maps) / across) * step + GAP
    return sheet


def fit(counts: Sequence[int], size: tuple[int, int]) -> tuple[int, int]:
    """Return how many maps stand in a row, and the width of each with its gap, at best."""
    width, height = size

    def step(across: int) -> int:
        rows = sum(math.ceil(count / across) for count in counts)
        return min(width // across, (height - GAP * len(counts)) // rows)

    across = max(range(1, max(counts) + 1), key=step)
    return across, step(across)


def scaled(g: Activation, values: Array) -> Array:
    """Return answers of a unit between 0 and 1, with what stands for nothing at one half."""
    if g.name == "sigmoid":
        return values
    largest = 1.0 if g.name == "tanh" else float(np.abs(values).max())
    return 0.5 + 0.5 * values / (largest or 1.0)


def _steps(values: Array) -> Pixel:
    """Return numbers from 0 to 1 as whole steps."""
    return np.round(STEPS * values).astype(np.uint8)


def _coloured(steps: Pixel, colours: Colormap) -> Pixel:
    """Return steps as colours, (height, width, 4); four bytes are looked up as one number."""
    table = colours(np.linspace(0, 1, STEPS + 1), bytes=True).view(np.uint32).ravel()
    return table.take(steps).view(np.uint8).reshape(*steps.shape, 4)
