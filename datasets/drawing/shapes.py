"""Shapes as signed distances.

A shape is a function of points: it takes their coordinates `x` and `y` (`x` to the right, `y` down)
and returns how far each lies outside the outline, negative inside. Knowing the distance, and not
just inside or outside, is what gives smooth edges, outlines, rings and blur for nothing.

Only `+ - * /` and square roots touch the points. IEEE 754 fixes those to the last bit, while the
sine of an array differs between processors: the pictures must not.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import reduce
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
Shape = Callable[[Points, Points], Points]
Point = tuple[float, float]

TINY = 1e-9


def turned(x: Points, y: Points, angle: float) -> tuple[Points, Points]:
    """Return the same points along axes turned by `angle` radians."""
    cos, sin = math.cos(angle), math.sin(angle)
    return cos * x + sin * y, cos * y - sin * x


def length(x: Points, y: Points) -> Points:
    """Return the distance from the origin."""
    return np.sqrt(x * x + y * y)


def ellipse(cx: float, cy: float, rx: float, ry: float | None = None, turn: float = 0) -> Shape:
    """Make an ellipse round `(cx, cy)`, a circle without `ry`; its distance is of first order."""
    ry = rx if ry is None else ry

    def distance(x: Points, y: Points) -> Points:
        u, v = turned(x - cx, y - cy, turn)
        radius = length(u / rx, v / ry)
        slope = length(u / rx**2, v / ry**2)
        return np.where(slope > TINY, radius * (radius - 1) / np.maximum(slope, TINY), -min(rx, ry))

    return distance


def capsule(start: Point, end: Point, width: float, end_width: float | None = None) -> Shape:
    """Make a line with round ends, `width` to each side, tapering to `end_width`."""
    (ax, ay), (bx, by) = start, end
    dx, dy = bx - ax, by - ay
    taper = 0.0 if end_width is None else end_width - width

    def distance(x: Points, y: Points) -> Points:
        along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy + TINY)
        along = np.clip(along, 0, 1)
        return length(x - ax - along * dx, y - ay - along * dy) - width - along * taper

    return distance


def curve(points: Sequence[Point], width: float, end_width: float | None = None) -> Shape:
    """Join capsules from point to point, tapering evenly from the first to the last."""
    end_width = width if end_width is None else end_width
    widths = np.linspace(width, end_width, len(points)).tolist()
    stretches = zip(points, points[1:], widths, widths[1:], strict=False)
    return union(*(capsule(*stretch) for stretch in stretches))


def polygon(corners: Sequence[Point], rounding: float = 0) -> Shape:
    """Make a polygon, blown up by `rounding` all round so that its corners are round."""

    def distance(x: Points, y: Points) -> Points:
        nearest = np.full(x.shape, np.inf)
        outside = np.ones(x.shape, bool)
        for edge in zip(corners, [*corners[1:], corners[0]], strict=True):
            nearest = np.minimum(nearest, capsule(*edge, 0)(x, y))
            (ax, ay), (bx, by) = sorted(edge, key=itemgetter(1))
            level = (ay <= y) & (y < by)
            # A ray to the right crosses an odd number of edges if it starts inside.
            outside ^= level & ((x - ax) * (by - ay) < (bx - ax) * (y - ay))
        return np.where(outside, nearest, -nearest) - rounding

    return distance


def box(cx: float, cy: float, half_width: float, half_height: float, rounding: float = 0) -> Shape:
    """Make an upright rectangle round `(cx, cy)` with corners of radius `rounding`."""

    def distance(x: Points, y: Points) -> Points:
        u = np.abs(x - cx) - half_width + rounding
        v = np.abs(y - cy) - half_height + rounding
        outside = length(np.maximum(u, 0), np.maximum(v, 0))
        return outside + np.minimum(np.maximum(u, v), 0) - rounding

    return distance


def union(*shapes: Shape) -> Shape:
    """Join what lies in any of the shapes."""
    return lambda x, y: reduce(np.minimum, (shape(x, y) for shape in shapes))


def overlap(*shapes: Shape) -> Shape:
    """Keep what lies in all of the shapes."""
    return lambda x, y: reduce(np.maximum, (shape(x, y) for shape in shapes))


def pair(shape: Shape) -> Shape:
    """Add its mirror image to a shape that lies right of `x = 0`."""
    return lambda x, y: shape(np.abs(x), y)


def grown(shape: Shape, by: float) -> Shape:
    """Enlarge the shape by `by` all round."""
    return lambda x, y: shape(x, y) - by


def ring(shape: Shape, width: float) -> Shape:
    """Keep a band along the outline, `width` to each side."""
    return lambda x, y: np.abs(shape(x, y)) - width
