"""A cost as a landscape that is turned and tilted: a projection of a few lines.

Matplotlib's own axes in three dimensions take three times as long to draw, too long for a slider.
"""

from typing import Any

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.collections import PolyCollection
from matplotlib.colors import LinearSegmentedColormap

from nnlib.activations import Array
from nnlib.demos.cost_surfaces.walks import Walk
from nnlib.look import CLASS_COLOURS, FONT_SIZE, GREY

HEIGHT = 1.5  # of the box, whose floor goes from -1 to 1 both ways
#: Few, so that the picture is a small file.
SHADES = LinearSegmentedColormap.from_list("heights", [CLASS_COLOURS[0], "#A9B7C0"], N=24)
NARROW = 0.4  # names closer than that would stand on one another


class Surface:
    """A cost as a landscape that can be turned, and a walk on it.

    Parameters
    ----------
    ax
        Where to draw it.
    name
        What the cost is called.
    points : (k, k, 3) array
        A grid of points (w, b, cost).
    lowest
        The lowest cost in this part, which may lie between the points.
    """

    def __init__(self, ax: Axes, name: str, points: Array, lowest: float) -> None:
        top = points[..., 2].max()
        self._scale = np.array([*points[-1, -1, :2], top / HEIGHT])
        self._points = points / self._scale
        ax.set(xlim=(-1.9, 1.9), ylim=(-2, 1.62), xticks=[], yticks=[], aspect="equal")
        ax.set_title(f"{name}: {lowest:.2f} to {top:.2f}")
        (self._frame,) = ax.plot([], [], color=GREY, linewidth=0.8)
        self._faces = PolyCollection([], edgecolors=GREY, linewidths=0.3)
        ax.add_collection(self._faces)
        (self._line,) = ax.plot([], [], "--", color=CLASS_COLOURS[1], linewidth=1)
        (self._path,) = ax.plot([], [], color=CLASS_COLOURS[1], linewidth=2)
        dots: dict[str, Any] = {"color": CLASS_COLOURS[1], "markersize": 9}
        (self._begin,) = ax.plot([], [], "o", markerfacecolor="none", **dots)
        (self._ball,) = ax.plot([], [], "o", **dots)
        w, b = (f"{end:g}" for end in points[-1, -1, :2])
        self._names = [
            ax.text(0, 0, text, ha="center", va="center", fontsize=FONT_SIZE)
            for text in (f"$w=-{w}$", f"$w={w}$", f"$b=-{b}$", f"$b={b}$", "0", "cost")
        ]

    @property
    def moving(self) -> list[Artist]:
        """Everything that turns."""
        ways = [self._line, self._path, self._begin, self._ball]
        return [self._frame, self._faces, *ways, *self._names]

    def show(self, walk: Walk, turn: int, tilt: int) -> None:
        """Show the landscape and the walk from a side."""
        grid = seen(self._points, turn, tilt)
        corners = [grid[:-1, :-1], grid[1:, :-1], grid[1:, 1:], grid[:-1, 1:]]
        faces = np.stack(corners, axis=2).reshape(-1, 4, 2)
        middles = (self._points[:-1, :-1] + self._points[1:, 1:]).reshape(-1, 3) / 2
        order = np.argsort(-depth(middles, turn))  # what is near is drawn last, and hides the rest
        self._faces.set_verts(faces[order])  # type: ignore[arg-type]  # an array will do
        self._faces.set_facecolor(SHADES(middles[order, 2] / HEIGHT))
        inside = np.where(walk.is_out[:, None], np.nan, walk.points)
        path = seen(inside / self._scale, turn, tilt)
        self._path.set_data(*path.T)
        self._begin.set_data(*path[:1].T)
        self._ball.set_data(*path[-1:].T)
        ends = np.array([walk.points[0], walk.lowest]) / self._scale
        self._line.set_data(*seen(ends, turn, tilt).T)
        self._show_frame(turn, tilt)

    def _show_frame(self, turn: int, tilt: int) -> None:
        """Draw the floor, a post for the cost at its left corner, and the names of the axes."""
        floor = np.array([(-1, -1, 0), (-1, 1, 0), (1, 1, 0), (1, -1, 0), (-1, -1, 0.0)])
        left = floor[np.argmin(seen(floor, turn, tilt)[:, 0])]
        post = seen(np.array([left, (*left[:2], HEIGHT)]), turn, tilt)
        gap = np.full((1, 2), np.nan)
        self._frame.set_data(*np.concatenate([seen(floor, turn, tilt), gap, post]).T)
        # The edges in front, or on the right where none is: the post stands on the left.
        near = -1.35 * np.sign(depth(np.eye(3)[:2], turn - 1e-6))
        edges = [(-0.75, near[1]), (0.75, near[1]), (near[0], -0.75), (near[0], 0.75)]
        places = seen(np.array([(*edge, 0) for edge in edges]), turn, tilt) - (0, 0.16)
        pairs = [places[:2], places[2:], post - (0.25, -0.05)]
        for rank, pair in enumerate(pairs):
            is_wide = float(np.hypot(*(pair[1] - pair[0]))) > NARROW
            for name, place in zip(self._names[2 * rank : 2 * rank + 2], pair, strict=True):
                name.set(position=place, visible=is_wide)


def seen(points: Array, turn: float, tilt: float) -> Array:
    """Return where points ``(..., 3)`` of the box are in the picture, ``(..., 2)``.

    Parallels stay parallel. `turn` turns the box about its middle, and `tilt` is the angle from
    which one looks down at it: 0 from the side, 90 from above.
    """
    angle, steep = np.radians(turn), np.radians(tilt)
    across = points[..., 0] * np.cos(angle) - points[..., 1] * np.sin(angle)
    height = points[..., 2] - HEIGHT / 2
    up = height * np.cos(steep) + depth(points, turn) * np.sin(steep)
    return np.stack([across, up], axis=-1)


def depth(points: Array, turn: float) -> Array:
    """Return how far points are behind the middle of the floor, seen from the side."""
    angle = np.radians(turn)
    return np.asarray(points[..., 0] * np.sin(angle) + points[..., 1] * np.cos(angle))
