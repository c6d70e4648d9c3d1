"""What an answer rests on: cover one part of a picture after the other."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from matplotlib.patches import Rectangle

from nnlib.activations import Array
from nnlib.differences import describe, is_numeric
from nnlib.figures import figure
from nnlib.look import CLASS_COLOURS, diverging
from nnlib.quiet import quiet
from nnlib.widgets import Demo, Frame, whole_slider

Classify = Callable[[Array], Array]

COVER = 0.5  # the grey of the square, neither dark nor light
LEAST_SIDE = 4  # of a picture, in pixels: the square begins with a quarter of it
LEAST = 0.005  # falls below it are 0.00 in words, and faint on the map
DOWN, ACROSS = ("upper", "middle", "lower"), ("left", "middle", "right")


class Occlusion(Demo):
    """A picture, and by how much the probability falls where a square covers it.

    Parameters
    ----------
    classify
        Takes X (n_x, k), one picture a column, levels in 0..1; returns (1, k), the probability of
        the second label. It is called once a move, with all covered pictures.
    pictures
        (m, height, width, 3), levels in 0..1; height and width 4 or more.
    label_names
        What the labels 0 and 1 are called.
    labels
        The label of each picture, 0 or 1, to be told with it.

    Raises
    ------
    ValueError
        Pictures or labels of another kind.
    """

    def __init__(
        self,
        classify: Classify,
        pictures: Array,
        label_names: Sequence[str] = ("non-cat", "cat"),
        labels: Sequence[float] | Array | None = None,
    ) -> None:
        _check(pictures, labels)
        self._classify, self._pictures, self._label_names = classify, pictures, label_names
        self._labels = None if labels is None else np.ravel(labels)
        m, height, width, _ = pictures.shape
        side = min(height, width)
        least = max(side // 16, 1)  # at most some 16 x 16 places
        super().__init__(
            [
                whole_slider("picture", "picture", 1, 1, m),
                whole_slider("size", "side of the square", side // 4, least, side // 2, step=least),
                whole_slider("step", "step", least, least, side // 4),
            ],
            *self._make_figure(height, width),
        )

    def draw(self, picture: int, size: int, step: int) -> Frame:
        """Cover each place, ask for all probabilities at once, and show by how much they fall."""
        pixels = self._pictures[picture - 1]
        with np.errstate(all="ignore"), quiet(self._classify):
            whole, falls = find_falls(self._classify, pixels, size, step)
        limit = max(float(np.abs(falls).max()), 2 * LEAST)
        self._draw_map(pixels, falls / limit, extent(falls, size, step))
        self._scale.set_text(f"full colour: {limit:.2f}")
        label = "" if self._labels is None else self._label_names[int(self._labels[picture - 1])]
        words = (
            f"Picture {picture}{f', labelled {label}' * bool(label)}: the probability of "
            f"{self._label_names[1]} is {whole:.2f} with nothing covered."
        )
        most = {}
        for sign, does, frame in ((1, "lower", self._lowest), (-1, "raise", self._highest)):
            (row, column), fall = largest(sign * falls)
            frame.set(xy=(column * step, row * step), width=size, height=size)
            frame.set_visible(fall >= LEAST)
            most[f"{does}_by"] = f"{max(0.0, fall):.2f}"
            place = name_place((row * step + size / 2, column * step + size / 2), pixels.shape)
            words += f" {self._tell(whole, sign * fall, place, does)}"
        alt = (
            "Left a picture, right the same in grey under a map: orange where covering lowers the "
            f"probability, blue where it raises it, {limit:.2f} in full colour. {words}"
        )
        return Frame(alt, words, {"probability": f"{whole:.2f}", **most})

    def _draw_map(self, pixels: Array, shades: Array, place: tuple[float, ...]) -> None:
        """Draw a picture, and a map of numbers from -1 to 1 over the same in grey."""
        self._plain.set_data(pixels)
        self._dim.set_data(dimmed(pixels))
        self._map.set_data(shades)
        self._map.set_extent(place)

    def _tell(self, whole: float, fall: float, place: str, does: str) -> str:
        """Say what covering one place does, and whether it turns the answer."""
        if abs(fall) < LEAST:
            return f"No square {does}s it by as much as {LEAST}."
        answers = [self._label_names[p > 0.5] for p in (whole, whole - fall)]
        turned = f", and the answer becomes {answers[1]}" * (answers[0] != answers[1])
        return f"A square {place} {does}s it most, by {abs(fall):.2f}{turned}."

    def _make_figure(self, height: int, width: int) -> tuple[Any, list[Any]]:
        fig, (left, right) = figure(7.0, 0.6 + 3.2 * height / width, columns=2)
        left.set_title("frames: the squares that lower\nand raise the probability most")
        right.set_title("orange: covering lowers the\nprobability; blue: it raises it")
        options = {"extent": (0, width, height, 0), "interpolation": "nearest"}
        blank = np.zeros((height, width, 3))
        self._plain, self._dim = (ax.imshow(blank, **options) for ax in (left, right))
        self._map = right.imshow(blank[..., 0], diverging(0.9), vmin=-1, vmax=1, **options)
        for ax in (left, right):
            ax.set(xticks=[], yticks=[], xlim=(0, width), ylim=(height, 0), autoscale_on=False)
        self._highest, self._lowest = (
            left.add_patch(Rectangle((0, 0), 1, 1, fill=False, edgecolor=colour, linewidth=2.5))
            for colour in CLASS_COLOURS
        )
        self._scale = right.text(
            1, -0.02, "full colour: 0.00", transform=right.transAxes, ha="right", va="top"
        )
        moving = [self._plain, self._highest, self._lowest, self._dim, self._map, self._scale]
        return fig, moving


def find_falls(classify: Classify, picture: Array, size: int, step: int) -> tuple[float, Array]:
    """Return the probability of a picture, and by how much each square lowers it, as a map.

    Parameters
    ----------
    classify
        From (n_x, k) to (1, k).
    picture : (height, width, 3) array
    size, step : int
        The side of the square, and how far it moves each time.

    Raises
    ------
    ValueError
        `classify` gives anything else than a probability for each column.
    """
    height, width, _ = picture.shape
    rows, columns = range(0, height - size + 1, step), range(0, width - size + 1, step)
    places = [(row, column) for row in rows for column in columns]
    stack = np.repeat(picture[None], 1 + len(places), axis=0)  # the first stays uncovered
    for covered, (row, column) in zip(stack[1:], places, strict=True):
        covered[row : row + size, column : column + size] = COVER
    A = classify(stack.reshape(len(stack), -1).T)
    if not is_numeric(A):
        raise ValueError(
            f"classify gave {describe(A)}; expected an array of shape (1, {len(stack)}), a "
            "probability for each column of X: of several things return the first alone"
        )
    A = np.asarray(A, dtype=np.float64)
    if A.shape != (1, len(stack)) or not ((A >= 0) & (A <= 1)).all():
        raise ValueError(
            f"classify gave numbers of shape {A.shape}; expected (1, {len(stack)}), a probability "
            "from 0 to 1 for each column of X"
        )
    return float(A[0, 0]), (A[0, 0] - A[0, 1:]).reshape(len(rows), len(columns))


def largest(values: Array) -> tuple[tuple[int, int], float]:
    """Return where the largest number of a map stands, row and column, and the number."""
    row, column = np.unravel_index(values.argmax(), values.shape)
    return (int(row), int(column)), float(values.max())


def extent(falls: Array, size: int, step: int) -> tuple[float, float, float, float]:
    """Return left, right, bottom and top of a map each cell of which is centred on its square."""
    start, (rows, columns) = (size - step) / 2, falls.shape
    return start, start + columns * step, start + rows * step, start


def dimmed(picture: Array) -> Array:
    """Return a picture in greys of little contrast, under which colours read on any ground."""
    grey: Array = 0.35 + 0.4 * picture.mean(axis=-1, keepdims=True)
    return np.repeat(grey, 3, axis=-1)


def name_place(place: tuple[float, float], shape: Sequence[int]) -> str:
    """Say in which ninth of a picture a point (y, x) lies; y counts from above."""
    (y, x), (height, width, *_) = place, shape
    down, across = DOWN[int(3 * y / height)], ACROSS[int(3 * x / width)]
    return "in the middle" if down == across else f"in the {down} {across}"


def _check(pictures: Array, labels: Sequence[float] | Array | None) -> None:
    if np.ndim(pictures) != 4 or pictures.shape[-1] != 3 or pictures.size == 0:
        raise ValueError(
            f"the pictures came with shape {np.shape(pictures)}; expected (m, height, width, 3): "
            "X.T.reshape(-1, height, width, 3) makes them of columns"
        )
    if min(pictures.shape[1:3]) < LEAST_SIDE:
        raise ValueError(
            f"the pictures came with shape {pictures.shape}; expected a height and a width of "
            f"{LEAST_SIDE} or more, since there has to be room for a square"
        )
    if not (pictures.min() >= 0 and pictures.max() <= 1):
        raise ValueError(
            f"the pictures run from {pictures.min():g} to {pictures.max():g}; expected levels "
            "from 0 to 1: divide whole numbers by 255"
        )
    if labels is not None and np.size(labels) != len(pictures):
        raise ValueError(
            f"there are {np.size(labels)} labels for {len(pictures)} pictures; expected one each"
        )
    if labels is not None and not np.isin(labels, (0, 1)).all():
        raise ValueError("the labels hold something else than 0 and 1; expected one of them each")
