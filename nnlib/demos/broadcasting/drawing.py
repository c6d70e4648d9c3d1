"""Three arrays of cells side by side: two that take part, and the result."""

import math
import operator
from collections.abc import Callable, Sequence
from itertools import zip_longest
from typing import Any, NamedTuple

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import PolyCollection
from numpy.typing import NDArray

from nnlib.activations import Array
from nnlib.demos.broadcasting.rule import Shape, is_drawn, misfit
from nnlib.look import FONT_SIZE, GREY, SERIES_COLOURS

OPERATIONS: dict[str, Callable[[Any, Any], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
}
# Inches of the figure; each of the three arrays has a place of its own, whatever its shape.
WIDTH, PLACE, GAP, CELL, TITLE = 7.0, 2.0, 0.4, 0.46, 0.3
NUMBERS = 36  # cells of an array that have room for their numbers
SMALLEST = 5.5  # points of the smallest number that can be read
NOTHING = np.ones((0, 0))


class Panel(NamedTuple):
    """An array as it takes part: which cells are its own, and which repeat one of these."""

    title: str
    own: NDArray[np.bool_]  # (rows, columns)
    numbers: Array  # (rows, columns)


class Drawing:
    """The artists of three panels, and how they follow the panels.

    Parameters
    ----------
    ax
        About 7 inches wide and `height` high.
    """

    def __init__(self, ax: Axes, height: float) -> None:
        self._room, self._middle = height - TITLE, (height - TITLE) / 2
        ax.set(xlim=(0, WIDTH), ylim=(0, height))
        ax.axis("off")
        self._own, self._repeated = (
            PolyCollection([], facecolor="none", linewidth=1.2, linestyle=line)
            for line in ("solid", (0, (2, 1.5)))
        )
        for cells in (self._own, self._repeated):
            ax.add_collection(cells, autolim=False)
        self._titles = [ax.text(middle_of(place), 0, "", ha="center") for place in range(3)]
        signs = [(middle_of(place) - (PLACE + GAP) / 2, self._middle, "=") for place in (1, 2)]
        self._signs = [ax.text(*sign, ha="center", va="center", fontsize=14) for sign in signs]
        self._numbers = [
            ax.text(0, 0, "", ha="center", va="center_baseline") for _ in range(3 * NUMBERS)
        ]
        for text in (*self._titles, *self._signs, *self._numbers):
            text.set_color(GREY)
        self.artists = [self._own, self._repeated, *self._titles, *self._signs, *self._numbers]

    def show(self, panels: Sequence[Panel], operation: str) -> None:
        """Draw the panels of a, b and the result."""
        rows, columns = np.max([(1, 1), *(panel.own.shape for panel in panels)], axis=0)
        cell = min(CELL, self._room / rows, PLACE / columns)
        middles = [self._middles(panel, place, cell) for place, panel in enumerate(panels)]
        for cells, own in ((self._own, True), (self._repeated, False)):
            chosen = [each[panel.own == own] for each, panel in zip(middles, panels, strict=True)]
            colours = [SERIES_COLOURS[place] for place, cs in enumerate(chosen) for _ in cs]
            cells.set_verts([square(x, y, cell) for x, y in np.concatenate(chosen)])
            cells.set_edgecolor(colours)
            cells.set_facecolor([(colour, 0.2) for colour in colours] if own else "none")
        for title, panel in zip(self._titles, panels, strict=True):
            above = len(panel.own) * cell / 2 + 0.06 if panel.own.size else 0
            title.set(y=self._middle + above, va="bottom" if above else "center")
            title.set_text(panel.title)
        self._signs[0].set_text(operation)
        self._write(panels, middles, cell)

    def _middles(self, panel: Panel, place: int, cell: float) -> Array:
        """Return the middle of each cell, ``(rows, columns, 2)``; the first row is on top."""
        rows, columns = panel.own.shape
        x = middle_of(place) + cell * (np.arange(columns) - (columns - 1) / 2)
        y = self._middle - cell * (np.arange(rows) - (rows - 1) / 2)
        return np.stack(np.meshgrid(x, y), axis=-1)

    def _write(self, panels: Sequence[Panel], middles: Sequence[Array], cell: float) -> None:
        """Put the numbers into the cells, where they are few and large enough."""
        told = [[digits(number) for number in panel.numbers.flat] for panel in panels]
        widest = max(width(text) for texts in (["0"], *told) for text in texts)
        size = min(FONT_SIZE, 0.85 * 72 * cell / widest)  # a square is 0.9 of its cell
        shown: list[tuple[Any, str, Any]] = []
        if size >= SMALLEST and max(map(len, told)) <= NUMBERS:
            for panel, each, texts in zip(panels, middles, told, strict=True):
                shown += zip(each.reshape(-1, 2), texts, panel.own.flat, strict=True)
        for artist, now in zip_longest(self._numbers, shown):
            artist.set_visible(now is not None)
            if now:
                middle, text, own = now
                artist.set(position=middle, text=text, fontsize=size)
                artist.set(fontstyle="normal" if own else "italic")
                artist.set(fontweight="bold" if own else "normal")


def middle_of(place: int) -> float:
    """Return the middle of a place, from left to right."""
    return WIDTH / 2 + (place - 1) * (PLACE + GAP)


def digits(number: float) -> str:
    """Write a whole number as it is, any other with three digits."""
    return f"{number:.0f}" if float(number).is_integer() else f"{number:.3g}"


def width(text: str) -> float:
    """Return how wide a number is in bold, in font sizes: a point or a minus is a narrow sign."""
    narrow = sum(sign in ".-" for sign in text)
    return 0.7 * len(text) - 0.3 * narrow


def square(x: float, y: float, cell: float) -> Array:
    """Return the corners of a cell, a little smaller than its room."""
    return np.array([x, y]) + 0.45 * cell * np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]])


def draw_broadcast(ax: Axes, A: Any, operation: str, B: Any, *, height: float) -> None:
    """Draw two arrays of at most two axes under an operation, as the demo does."""
    left, right = (np.asarray(array, dtype=float) for array in (A, B))
    Drawing(ax, height).show(panels_of(left, right, operation), operation)


def panels_of_shapes(a: Shape, b: Shape, operation: str) -> list[Panel]:
    """Return panels of 1, 2, 3, ... and 10, 20, 30, ...; empty ones where there is no room."""
    result = () if misfit(a, b) else np.broadcast_shapes(a, b)
    if all(is_drawn(shape) for shape in (a, b, result)):
        A, B = (np.arange(1.0, math.prod(shape) + 1).reshape(shape) for shape in (a, b))
        return panels_of(A, 10 * B, operation)
    titles = f"a {a}", f"b {b}", "do not fit" if misfit(a, b) else f"result {result}"
    return [Panel(title, NOTHING.astype(bool), NOTHING) for title in titles]


def panels_of(A: Array, B: Array, operation: str) -> list[Panel]:
    """Return the panels of two arrays and of their result; what does not fit stays as it is."""
    found = misfit(A.shape, B.shape)
    if found:
        axis, n, k = found
        words = f"do not fit:\naxis {axis} has {n} and {k}"
        both = stretched("a", A, A.shape), stretched("b", B, B.shape)
        return [*both, Panel(words, NOTHING.astype(bool), NOTHING)]
    result = OPERATIONS[operation](A, B)
    named = {"a": A, "b": B, "result": result}
    return [stretched(name, array, result.shape) for name, array in named.items()]


def stretched(name: str, array: Array, shape: Shape) -> Panel:
    """Return the panel of an array as it takes part in a result of that shape."""
    numbers = np.broadcast_to(array, shape).reshape(grid(shape))
    own = np.zeros(numbers.shape, dtype=bool)
    rows, columns = grid(array.shape)
    own[:rows, :columns] = True
    become = f" as {shape}" if array.shape != shape else ""
    return Panel(f"{name} {array.shape}{become}", own, numbers)


def grid(shape: Shape) -> tuple[int, int]:
    """Return rows and columns: one axis is a row, none is a single cell."""
    rows, columns = (1, 1, *shape)[-2:]
    return rows, columns
