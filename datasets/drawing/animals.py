"""Animals that are not cats. Each takes `(canvas, coat, rng)` and paints."""

from __future__ import annotations

import numpy as np

from .canvas import Canvas
from .palette import AMBER, BLACK, CREAM, INK, ORANGE, TONGUE, WHITE, Coat, varied
from .parts import (
    SIDES,
    bird_beak,
    ears,
    legs,
    nose,
    round_eyes,
    smile,
    tail,
    whiskers,
)
from .shapes import box, capsule, ellipse, overlap, pair, polygon


def white_of_eyes(coat: Coat) -> tuple[float, ...]:
    """Return what shows round a pupil."""
    return CREAM if coat.dark else WHITE


def dog_face(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a dog's face: hanging ears, a long muzzle with a big nose, often the tongue out."""
    ear_colour = coat.accent if rng.random() < 0.8 else coat.fur
    head, tilt = ellipse(0, 0, 0.86, 0.94), rng.uniform(0.1, 0.4)
    canvas.paint(head, coat.fur, outline=coat.outline)
    if rng.random() < 0.4:
        canvas.paint(overlap(ellipse(0.38, -0.15, 0.34, 0.36), head), coat.accent)
    canvas.paint(pair(ellipse(0.9, 0.08, 0.27, 0.74, tilt)), ear_colour, outline=coat.outline)
    canvas.paint(ellipse(0, 0.5, 0.52, 0.46), coat.pale)
    if rng.random() < 0.6:
        canvas.paint(ellipse(0, 0.84, 0.17, 0.24), TONGUE)
    nose(canvas, 0.26, 0.24, 0.17)
    smile(canvas, coat.line, 0.48, 0.34, line=0.035)
    round_eyes(canvas, white_of_eyes(coat))


def sitting_dog(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a dog that sits facing us on straight front legs, its tail out at one side."""
    side = rng.choice(SIDES)
    tail(canvas, coat, [(side * 0.5, 1.3), (side * 1.05, 1.1), (side * 1.2, 0.75)], 0.1, 0.06)
    canvas.paint(pair(ellipse(0.5, 1.2, 0.34, 0.4)), coat.fur, outline=coat.outline)
    canvas.paint(ellipse(0, 0.75, 0.56, 0.8), coat.fur, outline=coat.outline)
    canvas.paint(ellipse(0, 0.55, 0.28, 0.4), coat.pale, blur=3)
    legs(canvas, coat, (-0.24, 0.24), 0.75, 1.45, 0.14)
    canvas.paint(pair(ellipse(0.28, 1.53, 0.22, 0.11)), coat.pale)
    dog_face(canvas.frame(0, -0.42, 0.68), coat, rng)


def standing_dog(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a dog that stands to the right, its face turned to us."""
    body = capsule((-0.7, 0), (0.5, 0), 0.4)
    tail(canvas, coat, [(-0.95, -0.1), (-1.2, -0.35), (-1.3, -0.6)], 0.09, 0.05)
    legs(canvas, coat, (-0.8, -0.55, 0.35, 0.6), 0.2, 1, 0.13)
    canvas.paint(body, coat.fur, outline=coat.outline)
    if rng.random() < 0.5:
        canvas.paint(overlap(ellipse(-0.2, -0.1, 0.35, 0.3), body), coat.accent)
    dog_face(canvas.frame(0.85, -0.5, 0.58), coat, rng)


def rabbit_face(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a rabbit's face: long upright ears, two front teeth."""
    spread = rng.uniform(0.05, 0.3)
    x = 0.36 + 0.6 * spread
    outer, inner = ellipse(x, -1.25, 0.21, 0.78, spread), ellipse(x, -1.2, 0.11, 0.58, spread)
    ears(canvas, coat, outer, inner)
    canvas.paint(ellipse(0, 0, 0.82, 0.76), coat.fur, outline=coat.outline)
    canvas.paint(box(0, 0.62, 0.1, 0.13, 0.02), WHITE)
    canvas.paint(pair(ellipse(0.2, 0.4, 0.24, 0.2)), coat.pale)
    canvas.paint(ellipse(0, 0.26, 0.1, 0.07), coat.pink)
    round_eyes(canvas, white_of_eyes(coat), 0.42, -0.08, 0.13)


def sitting_rabbit(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a rabbit that sits up: pear-shaped, long hind feet, a white tail at one side."""
    canvas.paint(ellipse(rng.choice(SIDES) * 0.85, 1.2, 0.26), coat.white, outline=coat.outline)
    canvas.paint(ellipse(0, 0.85, 0.72, 0.75), coat.fur, outline=coat.outline)
    canvas.paint(ellipse(0, 0.75, 0.36, 0.45), coat.pale, blur=3)
    canvas.paint(pair(ellipse(0.5, 1.52, 0.4, 0.14)), coat.fur, outline=coat.outline)
    canvas.paint(pair(ellipse(0.16, 0.72, 0.12, 0.24, 0.3)), coat.fur, outline=coat.outline)
    rabbit_face(canvas.frame(0, -0.25, 0.58), coat, rng)


def bear_face(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a bear's face: small round ears, a short muzzle; some are pandas."""
    panda = rng.random() < 0.3
    canvas.paint(
        pair(ellipse(0.72, -0.7, 0.34)), coat.line if panda else coat.fur, outline=coat.outline
    )
    canvas.paint(pair(ellipse(0.72, -0.68, 0.18)), coat.accent)
    canvas.paint(ellipse(0, 0, 0.96, 0.88), coat.fur, outline=coat.outline)
    canvas.paint(ellipse(0, 0.4, 0.42, 0.34), coat.pale)
    nose(canvas, 0.24, 0.17, 0.12)
    smile(canvas, coat.line, 0.42, 0.22)
    if panda:
        canvas.paint(pair(ellipse(0.4, -0.08, 0.24, 0.3, 0.4)), coat.line)
    round_eyes(canvas, white_of_eyes(coat), 0.38, -0.1, 0.1)


def sitting_bear(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a bear that sits up like a toy: round belly, arms, feet turned to us."""
    canvas.paint(ellipse(0, 0.8, 0.74, 0.81), coat.fur, outline=coat.outline)
    canvas.paint(ellipse(0, 0.85, 0.42, 0.55), coat.pale)
    canvas.paint(pair(ellipse(0.72, 0.62, 0.17, 0.4, -0.4)), coat.fur, outline=coat.outline)
    canvas.paint(pair(ellipse(0.38, 1.52, 0.26, 0.15)), coat.accent)
    bear_face(canvas.frame(0, -0.42, 0.62), coat, rng)


def mouse_face(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a mouse's face: very large round ears, a pointed snout, fine whiskers."""
    ears(canvas, coat, ellipse(0.85, -0.62, 0.5), ellipse(0.85, -0.6, 0.33))
    head = polygon([(-0.5, -0.2), (0.5, -0.2), (0, 0.65)], 0.36)
    canvas.paint(head, coat.fur, outline=coat.outline)
    whiskers(canvas, coat.line, [(0.2, 0.68), (0.2, 0.76)], [(0.85, 0.55), (0.85, 0.9)])
    canvas.paint(ellipse(0, 0.95, 0.15, 0.13), coat.pink, outline=coat.outline)
    round_eyes(canvas, white_of_eyes(coat), 0.33, 0.1, 0.12)


def owl(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint an owl: tufts, huge round eyes, wings, a speckled breast."""
    canvas.paint(ellipse(0, 0.35, 0.88, 1.16), coat.fur, outline=coat.outline)
    canvas.paint(pair(polygon([(0.75, -0.45), (0.3, -0.72), (0.75, -1.05)], 0.04)), coat.fur)
    canvas.paint(ellipse(0, 0.75, 0.5, 0.65), coat.pale)
    for y in (0.5, 0.75, 1.0):
        for x in (-0.25, 0, 0.25):
            canvas.paint(ellipse(x, y, 0.08, 0.05), coat.accent)
    canvas.paint(pair(ellipse(0.9, 0.55, 0.22, 0.65, 0.15)), coat.accent)
    canvas.paint(pair(ellipse(0.38, -0.2, 0.36)), coat.pale)
    canvas.paint(pair(ellipse(0.38, -0.2, 0.24)), varied(rng, AMBER))
    canvas.paint(pair(ellipse(0.38, -0.2, 0.13)), BLACK)
    bird_beak(canvas, varied(rng, ORANGE), [(-0.1, 0.05), (0.1, 0.05), (0, 0.3)])


def bird(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a small bird on two thin legs, seen from the side."""
    orange = varied(rng, ORANGE)
    canvas.paint(polygon([(-0.6, 0.2), (-1.5, -0.1), (-1.45, 0.35)], 0.05), coat.accent)
    for x in (-0.05, 0.2):
        canvas.paint(capsule((x, 0.6), (x, 1.15), 0.04), orange)
    canvas.paint(ellipse(0, 0.15, 0.78, 0.54, 0.2), coat.fur, outline=coat.outline)
    canvas.paint(ellipse(0.62, -0.45, 0.39, 0.37), coat.fur, outline=coat.outline)
    canvas.paint(ellipse(0.15, 0.35, 0.45, 0.3, 0.2), coat.pale)
    canvas.paint(ellipse(-0.2, 0.05, 0.5, 0.26, 0.3), coat.accent)
    bird_beak(canvas, orange, [(0.95, -0.55), (0.95, -0.3), (1.35, -0.4)])
    canvas.paint(ellipse(0.75, -0.52, 0.09), WHITE)
    canvas.paint(ellipse(0.77, -0.52, 0.055), BLACK)


def fish(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a striped fish, seen from the side."""
    body = ellipse(0, 0, 1, 0.56)
    canvas.paint(polygon([(-0.75, 0), (-1.4, -0.5), (-1.25, 0), (-1.4, 0.5)], 0.05), coat.accent)
    canvas.paint(polygon([(-0.3, -0.4), (0.4, -0.45), (0, -0.9)], 0.05), coat.accent)
    canvas.paint(body, coat.fur, outline=coat.outline)
    for x in (-0.5, -0.15, 0.2):
        canvas.paint(overlap(ellipse(x, 0, 0.1, 0.6), body), coat.accent)
    canvas.paint(ellipse(0.62, -0.12, 0.16), WHITE)
    canvas.paint(ellipse(0.66, -0.12, 0.08), INK)
    canvas.paint(capsule((0.85, 0.2), (0.98, 0.15), 0.03), coat.line)
    canvas.paint(polygon([(0.1, 0.1), (-0.25, 0.35), (0.15, 0.3)], 0.04), coat.outline)
