"""A person, plants and things. Each takes `(canvas, coat, rng)` and paints."""

from __future__ import annotations

import math

import numpy as np

from .canvas import Canvas
from .palette import (
    AMBER,
    BROWN,
    DARK_COATS,
    DARK_GROUNDS,
    GREEN,
    GREY,
    INK,
    LIGHT_COATS,
    LIGHT_GROUNDS,
    RED,
    ROOFS,
    SKINS,
    WHITE,
    Coat,
    grounds,
    mix,
    shade,
    varied,
)
from .parts import round_eyes
from .shapes import Shape, box, capsule, curve, ellipse, overlap, pair, polygon, ring


def car(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a car that drives to the right."""
    glass = varied(rng, (170, 205, 225) if coat.dark else (70, 95, 120))
    canvas.paint(polygon([(-0.75, -0.1), (-0.45, -0.6), (0.4, -0.6), (0.75, -0.1)], 0.1), coat.base)
    rear = [(-0.55, -0.1), (-0.38, -0.48), (-0.05, -0.48), (-0.05, -0.1)]
    front = [(0.05, -0.1), (0.05, -0.48), (0.33, -0.48), (0.55, -0.1)]
    for window in (rear, front):
        canvas.paint(polygon(window, 0.03), glass)
    canvas.paint(box(0, 0.15, 1.31, 0.3, 0.13), coat.base, outline=coat.outline)
    canvas.paint(capsule((-1.2, 0.12), (1.2, 0.12), 0.02), coat.outline)
    canvas.paint(ellipse(1.22, 0.05, 0.1), (250, 240, 160))
    canvas.paint(box(-1.25, 0.05, 0.06, 0.1), RED)
    canvas.paint(pair(ellipse(0.75, 0.48, 0.3)), INK)
    canvas.paint(pair(ellipse(0.75, 0.48, 0.14)), GREY)


def house(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a house with a chimney, a door and two windows."""
    roof = varied(rng, *ROOFS)
    glass = varied(rng, (255, 225, 120) if coat.dark else (90, 120, 150))
    canvas.paint(box(0.55, -0.85, 0.14, 0.35), shade(roof, 0.8))
    canvas.paint(box(0, 0.4, 0.91, 0.71), coat.fur, outline=coat.outline)
    canvas.paint(polygon([(-1.2, -0.3), (1.2, -0.3), (0, -1.2)], 0.04), roof)
    canvas.paint(pair(box(0.5, 0.12, 0.22, 0.2)), coat.white)
    canvas.paint(pair(box(0.5, 0.12, 0.18, 0.16)), glass)
    canvas.paint(pair(box(0.5, 0.12, 0.02, 0.18)), coat.white)
    canvas.paint(box(0, 0.78, 0.19, 0.34), shade(roof, 0.7))


def flower(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a flower with five to eight petals on a stem with two leaves."""
    green, heart = varied(rng, GREEN), varied(rng, AMBER if coat.dark else (150, 90, 30))
    canvas.paint(capsule((0, 0.3), (rng.uniform(-0.1, 0.1), 1.6), 0.07), green)
    canvas.paint(ellipse(0.3, 1.1, 0.32, 0.13, -0.5), green)
    canvas.paint(ellipse(-0.3, 1.25, 0.32, 0.13, 0.5), green)
    first, petals = rng.uniform(0, 6), rng.integers(5, 9)
    for petal in range(petals):
        angle = first + 2 * math.pi * petal / petals
        x, y = 0.58 * math.cos(angle), 0.58 * math.sin(angle) - 0.25
        canvas.paint(ellipse(x, y, 0.4, 0.23, angle), coat.base, outline=coat.outline)
    canvas.paint(ellipse(0, -0.25, 0.3), heart)


def person(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a person's head and shoulders; the coat colours the hair, long or short."""
    skin, shirt = varied(rng, *SKINS, spread=5), varied(rng, *LIGHT_GROUNDS, *DARK_GROUNDS)
    neck = box(0, 0.95, 0.25, 0.3, 0.1)
    canvas.paint(ellipse(0, 1.75, 1.1, 0.75), shirt)
    canvas.paint(ellipse(0, -0.1, 0.92, 1.02), coat.base)
    if rng.random() < 0.5:
        canvas.paint(box(0, 0.35, 0.9, 0.75, 0.25), coat.base)
    canvas.paint(neck, shade(skin, 0.85))
    canvas.paint(ellipse(0, 0.12, 0.72, 0.86), skin)
    fringe = ellipse(rng.uniform(-0.2, 0.2), -0.55, 0.75, 0.42)
    canvas.paint(overlap(fringe, ellipse(0, 0.05, 0.78, 0.95)), coat.base)
    round_eyes(canvas, WHITE, 0.28, 0.08, 0.085)
    canvas.paint(capsule((0, 0.15), (0.04, 0.35), 0.035), shade(skin, 0.8))
    canvas.paint(curve([(-0.22, 0.55), (0, 0.64), (0.22, 0.55)], 0.045), (190, 70, 75))


def tree(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a round tree, sometimes with red fruit."""
    leaves, light = mix(coat.base, GREEN, 0.35), mix(coat.accent, GREEN, 0.35)
    canvas.paint(capsule((0, 0.3), (0, 1.5), 0.16, 0.22), BROWN)
    for spot in range(9):
        angle = 2 * math.pi * spot / 8 + rng.uniform(-0.3, 0.3)
        out = 0 if spot == 8 else rng.uniform(0.4, 0.6)
        x, y = out * math.cos(angle), out * math.sin(angle) - 0.4
        canvas.paint(ellipse(x, y, 0.48, 0.42), light if rng.random() < 0.4 else leaves)
    for _ in range(rng.integers(0, 8)):
        canvas.paint(ellipse(rng.uniform(-0.7, 0.7), rng.uniform(-1, 0.3), 0.09), RED)


def mug(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a mug of coffee with a spot on it."""
    canvas.paint(ring(ellipse(0.85, 0.2, 0.38, 0.4), 0.1), coat.outline)
    canvas.paint(box(0, 0.2, 0.78, 0.91, 0.12), coat.fur, outline=coat.outline)
    canvas.paint(ellipse(0, -0.72, 0.8, 0.18), coat.outline)
    canvas.paint(ellipse(0, -0.7, 0.68, 0.12), BROWN)
    canvas.paint(ellipse(0, 0.3, 0.3), coat.accent)


def random_shape(rng: np.random.Generator, size: float) -> Shape:
    """Choose an ellipse, a box, a triangle or a bar somewhere in the frame."""
    x, y = rng.uniform(-1, 1, 2)
    end_x, end_y = rng.uniform(-1.1, 1.1, 2)
    flat, turn = rng.uniform(0.4, 1), rng.uniform(0, math.pi)
    corners = [(x - size, y + size), (x + size, y + size), (x + size * end_x, y - size)]
    shapes = (
        ellipse(x, y, size, size * flat, turn),
        box(x, y, size, size * flat, 0.04),
        polygon(corners, 0.03),
        capsule((x, y), (end_x, end_y), 0.3 * size),
    )
    return shapes[rng.integers(len(shapes))]


def loose_shapes(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a few shapes that are a picture of nothing."""
    coats = DARK_COATS if coat.dark else LIGHT_COATS
    for _ in range(rng.integers(3, 7)):
        colours = coats if rng.random() < 0.6 else grounds(coat.dark)
        canvas.paint(random_shape(rng, rng.uniform(0.2, 0.6)), varied(rng, *colours))
