"""Parts that several creatures share. All are drawn in the creature's own frame."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from numpy.typing import ArrayLike

from .canvas import Canvas
from .palette import BLACK, INK, WHITE, Coat, mix, shade
from .shapes import Point, Shape, capsule, curve, ellipse, overlap, pair, polygon

SIDES = (-1, 1)


def ears(canvas: Canvas, coat: Coat, outer: Shape, inner: Shape, *, accent: bool = False) -> None:
    """Paint both ears from the shapes of the right one, pink inside."""
    canvas.paint(pair(outer), coat.accent if accent else coat.fur, outline=coat.outline)
    canvas.paint(pair(inner), mix(coat.pink, coat.base, 0.25))


def round_eyes(
    canvas: Canvas, white: ArrayLike, x: float = 0.38, y: float = -0.1, radius: float = 0.11
) -> None:
    """Paint two round eyes with a dark pupil and a glint."""
    canvas.paint(pair(ellipse(x, y, 1.25 * radius, 1.3 * radius)), white)
    canvas.paint(pair(ellipse(x, y, radius, 1.1 * radius)), BLACK)
    glints(canvas, x, y - 0.05, at=0.04, radius=0.035)


def glints(canvas: Canvas, x: float, y: float, *, at: float, radius: float) -> None:
    """Paint the same light in both eyes: not mirrored, a step `at` to the right of each."""
    for side in SIDES:
        canvas.paint(ellipse(side * x + at, y, radius), WHITE)


def nose(canvas: Canvas, y: float, width: float, height: float) -> None:
    """Paint a dark shiny nose."""
    canvas.paint(ellipse(0, y, width, height), INK)
    canvas.paint(ellipse(-width / 4, y - height / 3, width / 4, height / 4), (150, 150, 150))


def smile(canvas: Canvas, colour: ArrayLike, y: float, width: float, *, line: float = 0.03) -> None:
    """Paint a mouth of two curls that meet under the nose at height `y`."""
    curl = [(0, 0), (0.1, 0.4), (0.4, 0.6), (0.75, 0.55), (1, 0.25)]
    canvas.paint(pair(curve([(width * u, y + width * v) for u, v in curl], line)), colour)


def whiskers(
    canvas: Canvas, colour: ArrayLike, roots: Iterable[Point], tips: Iterable[Point]
) -> None:
    """Paint thin hairs on both sides from the roots to the tips of the right one."""
    for root, tip in zip(roots, tips, strict=True):
        canvas.paint(pair(capsule(root, tip, 0.022, 0.014)), colour, opacity=0.85)


def tail(
    canvas: Canvas, coat: Coat, points: Sequence[Point], width: float, end_width: float
) -> None:
    """Paint a tail along the points, from its root to its tip."""
    canvas.paint(curve(points, width, end_width), coat.fur, outline=coat.outline)


def legs(
    canvas: Canvas, coat: Coat, xs: Iterable[float], top: float, bottom: float, width: float
) -> None:
    """Paint upright legs, one over the other in the order given."""
    for x in xs:
        canvas.paint(capsule((x, top), (1.02 * x, bottom), width), coat.fur, outline=coat.outline)


def stripes(
    canvas: Canvas, coat: Coat, within: Shape, starts: Iterable[Point], step: Point
) -> None:
    """Paint tapering stripes, each a `step` long, as far as they lie within a shape."""
    for x, y in starts:
        stripe = capsule((x, y), (x + step[0], y + step[1]), 0.055, 0.02)
        canvas.paint(overlap(stripe, within), coat.accent)


def bird_beak(canvas: Canvas, colour: ArrayLike, corners: Sequence[Point]) -> None:
    """Paint a pointed beak with a darker line below it."""
    canvas.paint(polygon(corners, 0.02), colour, outline=shade(colour, 0.6))
