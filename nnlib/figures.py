"""Figures in the style of the course, and how they are shown with words.

Nothing here touches pyplot or ``rcParams``: a figure carries its own style, so that one page of
the course cannot change the look of another.
"""

import base64
import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from numpy.typing import NDArray

from nnlib.activations import Array
from nnlib.look import spread_names, style
from nnlib.png import encode_png

PIXELS_PER_INCH = 100
SHARPNESS = 2  # pixels drawn for each pixel of the page, so that a dense screen stays sharp


def figure(
    width: float = 7.0, height: float = 3.5, *, rows: int = 1, columns: int = 1, **options: Any
) -> tuple[Figure, Any]:
    """Return an empty figure in the style of the course, and its axes.

    Parameters
    ----------
    width, height
        Size in inches of 100 CSS pixels each; 7 is as wide as a page.
    rows, columns
        How many axes. One gives an `Axes`, more give an array of them.
    **options
        Passed on to `matplotlib.figure.Figure.subplots`.
    """
    fig = Figure(
        figsize=(width, height),
        dpi=PIXELS_PER_INCH * SHARPNESS,
        layout="constrained",
        facecolor="none",
    )
    FigureCanvasAgg(fig)
    axes = fig.subplots(rows, columns, **options)
    for ax in fig.axes:
        style(ax)
    return fig, axes


@dataclass(frozen=True)
class Shown:
    """A finished picture with the words for those who do not see it."""

    png: bytes
    alt: str
    width: int
    height: int

    def html(self) -> str:
        """Return the picture as an ``img`` element that carries the words."""
        data = base64.b64encode(self.png).decode()
        return (
            f'<img class="nn-figure" alt="{html.escape(self.alt)}" width="{self.width}" '
            f'height="{self.height}" style="max-width: 100%; height: auto" '
            f'src="data:image/png;base64,{data}">'
        )

    def __repr__(self) -> str:
        """Return the words: what a test compares, and what a terminal can show."""
        return f"<Figure: {self.alt}>"

    def _repr_mimebundle_(
        self, include: Sequence[str] | None = None, exclude: Sequence[str] | None = None
    ) -> Mapping[str, Any]:
        png = base64.b64encode(self.png).decode()
        return {"text/html": self.html(), "image/png": png, "text/plain": repr(self)}


def show(fig: Figure, alt: str) -> Shown:
    """Return the figure as a picture for the notebook, with `alt` for those who do not see it.

    Parameters
    ----------
    fig
        A figure made by `figure`.
    alt
        What the figure shows, with a number: "The cost falls from 0.69 to 0.05".

    Raises
    ------
    ValueError
        If `alt` is too short to say anything, or states no number.
    """
    check_alt(alt)
    return Stage(fig).shown(alt, small=True)


def check_alt(alt: str) -> None:
    """Raise a `ValueError` unless `alt` could stand in for the figure: a sentence with a number."""
    words = alt.strip()
    if len(words) > 20 and any(character.isdigit() for character in words):
        return
    raise ValueError(
        f"the alt text {alt!r} does not say what the figure shows: write one sentence "
        "with a number, such as 'The cost falls from 0.69 to 0.05 in 2000 iterations.'"
    )


class Stage:
    """A figure of which only some artists move, so that the rest is drawn once.

    A first picture lays out the figure and keeps everything but `moving` as a background. Every
    later picture pastes that background and draws the moving artists over it: 1 ms in place of
    30. Where the limits of an axis have changed, the background is drawn anew.

    Parameters
    ----------
    fig
        A figure made by `figure`, complete but for what moves.
    moving
        The artists whose data change.
    """

    def __init__(self, fig: Figure, moving: Sequence[Artist] = ()) -> None:
        self.figure = fig
        self.moving = tuple(moving)
        self._background: Any = None
        self._limits: list[tuple[float, ...]] = []

    def shown(self, alt: str, *, small: bool) -> Shown:
        """Draw, and return the picture; `small` spends 60 ms on a file of half the size."""
        pixels = self._draw()
        height, width = (length // SHARPNESS for length in pixels.shape[:2])
        numbers = plotted(self.figure) if small else ()
        return Shown(encode_png(pixels, small=small, numbers=numbers), alt, width, height)

    def _draw(self) -> NDArray[np.uint8]:
        canvas: Any = self.figure.canvas  # Matplotlib leaves its canvas without types
        limits: list[tuple[float, ...]] = [
            (*ax.get_xlim(), *ax.get_ylim()) for ax in self.figure.axes
        ]
        if self._background is None:
            self._lay_out()
        if limits != self._limits:
            canvas.draw()
            self._background, self._limits = canvas.copy_from_bbox(self.figure.bbox), limits
        canvas.restore_region(self._background)
        for artist in self.moving:
            self.figure.draw_artist(artist)
        return np.asarray(canvas.buffer_rgba())

    def _lay_out(self) -> None:
        """Find room for everything, the moving artists included, and leave it there."""
        canvas: Any = self.figure.canvas
        for ax in self.figure.axes:
            style(ax)
        canvas.draw()
        for ax in self.figure.axes:
            spread_names(ax)
        canvas.draw()  # only now does the layout know where titles and names end
        self.figure.set_layout_engine("none")
        for artist in self.moving:
            artist.set_animated(True)


def plotted(fig: Figure, *, at_most: int = 100) -> list[list[float]]:
    """Return the numbers that `fig` draws, a list for each curve's x and y and each map's rows.

    Four digits of at most about `at_most` numbers of each are kept; pictures in colour are left
    out, and so is what is not a finite number.
    """
    series: list[Array] = []
    for ax in fig.axes:
        series += [column for line in ax.lines for column in np.asarray(line.get_xydata()).T]
        series += [column for dots in ax.collections for column in np.asarray(dots.get_offsets()).T]
        maps = [np.asarray(image.get_array()) for image in ax.images]
        series += [values.mean(axis=1) for values in maps if values.ndim == 2]
    thinned = (values[:: max(1, len(values) // at_most)] for values in series)
    return [[float(f"{number:.4g}") for number in few if np.isfinite(number)] for few in thinned]
