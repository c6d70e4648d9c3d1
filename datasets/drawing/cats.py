"""Four ways in which a cat is drawn. Each takes `(canvas, coat, rng)` and paints."""

from __future__ import annotations

import numpy as np

from .canvas import Canvas
from .palette import BLACK, CREAM, INK, IRISES, Coat, varied
from .parts import SIDES, ears, glints, legs, smile, stripes, tail, whiskers
from .shapes import capsule, curve, ellipse, overlap, pair, polygon

HEAD = ellipse(0, 0, 1, 0.86)


def plain(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a face of one colour."""


def tabby(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint stripes on the forehead and the cheeks."""
    stripes(canvas, coat, HEAD, [(-0.22, -0.84), (0, -0.84), (0.22, -0.84)], (0, 0.38))
    for side in SIDES:
        stripes(
            canvas, coat, HEAD, [(side * 0.98, 0.07), (side * 0.95, 0.27)], (-side * 0.32, 0.05)
        )


def tuxedo(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a white blaze, widening from the forehead to the chin."""
    blaze = polygon([(-0.12, -0.5), (0.12, -0.5), (0.5, 0.75), (-0.5, 0.75)], 0.08)
    canvas.paint(overlap(blaze, HEAD), coat.white)


def patched(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a patch over one eye."""
    side = rng.choice(SIDES)
    canvas.paint(overlap(ellipse(side * 0.5, -0.3, 0.5, 0.55, 0.3), HEAD), coat.accent)


def pointed(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint the middle of the face in the accent colour; a Siamese has such ears too."""
    canvas.paint(ellipse(0, 0.2, 0.58, 0.55), coat.accent, blur=12)


PATTERNS = (plain, tabby, tuxedo, patched, pointed)


def cat_eyes(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint almond eyes with upright slits; now and then the cat has closed them."""
    iris, size, slit = varied(rng, *IRISES), rng.uniform(0.9, 1.2), rng.uniform(0.045, 0.12)
    if rng.random() < 0.06:
        lid = curve([(0.22, -0.08), (0.34, 0), (0.5, 0), (0.62, -0.08)], 0.045)
        canvas.paint(pair(lid), coat.pale if coat.dark else coat.line)
        return
    canvas.paint(pair(ellipse(0.42, -0.08, 0.25 * size, 0.2 * size, -0.25)), coat.line)
    canvas.paint(pair(ellipse(0.42, -0.08, 0.205 * size, 0.165 * size, -0.25)), iris)
    canvas.paint(pair(ellipse(0.42, -0.08, slit, 0.15 * size)), BLACK)
    glints(canvas, 0.42, -0.15, at=0.06, radius=0.045)


def cat_muzzle(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint pale cheeks, a small three-cornered nose and the mouth."""
    pink = not coat.dark or rng.random() < 0.6
    canvas.paint(pair(ellipse(0.2, 0.4, 0.27, 0.21)), coat.pale)
    canvas.paint(
        polygon([(-0.13, 0.17), (0.13, 0.17), (0, 0.31)], 0.02), coat.pink if pink else INK
    )
    smile(canvas, coat.line, 0.36, 0.24, line=0.024)


def cat_whiskers(canvas: Canvas, coat: Coat, *, over_face: bool) -> None:
    """Paint three whiskers a side, to be seen against the face or against the ground."""
    heights = np.array([-0.14, 0, 0.16])
    reach = 0.85 if over_face else 1.4
    share = (reach - 0.34) / (1.4 - 0.34)
    roots = [(0.34, 0.4 + 0.4 * height) for height in heights]
    tips = [(reach, 0.4 + 0.4 * height + share * (1.5 * height - 0.04)) for height in heights]
    whiskers(canvas, CREAM if coat.dark == over_face else INK, roots, tips)


def cat_face(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a cat's face from the front, looking a little to one side."""
    pattern = PATTERNS[rng.integers(len(PATTERNS))]
    width, height = rng.uniform(0.78, 0.95), rng.uniform(1.35, 1.6)
    outer = polygon([(0.96, -0.12), (0.16, -0.74), (width, -height)], 0.02)
    inner = polygon([(0.8, -0.52), (0.4, -0.78), (width - 0.04, 0.25 - height)])
    cat_whiskers(canvas, coat, over_face=False)
    ears(canvas, coat, outer, inner, accent=pattern is pointed)
    canvas.paint(HEAD, coat.fur, outline=coat.outline)
    pattern(canvas, coat, rng)
    looking = canvas.frame(rng.uniform(-0.12, 0.12), 0, 1)
    cat_muzzle(looking, coat, rng)
    cat_eyes(looking, coat, rng)
    cat_whiskers(looking, coat, over_face=True)


def place_head(
    canvas: Canvas, coat: Coat, rng: np.random.Generator, x: float, y: float, size: float
) -> None:
    """Put the face on a body, leaning a little."""
    cat_face(canvas.frame(x, y, size, rng.uniform(-0.15, 0.15)), coat, rng)


def sitting_cat(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a cat that sits facing us, its tail curled up at one side."""
    curl, body = rng.uniform(0, 0.5), ellipse(0, 0.75, 0.7, 0.84)
    path = [(0.45, 1.35), (0.95, 1.35), (1.25, 1), (1.15 - curl / 2, 0.45), (1.3 - curl, 0.1)]
    side = rng.choice(SIDES)
    tail(canvas, coat, [(side * x, y) for x, y in path], 0.13, 0.08)
    canvas.paint(body, coat.fur, outline=coat.outline)
    if rng.random() < 0.5:
        canvas.paint(ellipse(0, 0.62, 0.3, 0.5), coat.white, blur=4)
    else:
        for flank in SIDES:
            starts = [(flank * 0.68, y) for y in (0.4, 0.65, 0.9, 1.15)]
            stripes(canvas, coat, body, starts, (-flank * 0.28, 0.05))
    legs(canvas, coat, (-0.2, 0.2), 0.7, 1.45, 0.12)
    canvas.paint(pair(ellipse(0.24, 1.52, 0.2, 0.11)), coat.pale)
    place_head(canvas, coat, rng, rng.uniform(-0.1, 0.1), -0.42, 0.62)


def walking_cat(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a cat that walks to the right with its tail up, its face turned to us."""
    bend, body = rng.uniform(-0.1, 0.1), capsule((-0.7, 0.05), (0.5, 0.05), 0.38, 0.34)
    path = [(-0.85, 0), (-1.2, -0.25), (-1.3, -0.7), (-1.05 + bend, -1.05), (-1.15 + bend, -1.3)]
    tail(canvas, coat, path, 0.1, 0.07)
    legs(canvas, coat, (-0.75, -0.5, 0.3, 0.55), 0.2, 0.95, 0.12)
    canvas.paint(body, coat.fur, outline=coat.outline)
    if rng.random() < 0.6:
        starts = [(x, -0.34) for x in (-0.75, -0.5, -0.25, 0, 0.25)]
        stripes(canvas, coat, body, starts, (0.05, 0.32))
    place_head(canvas, coat, rng, 0.85, -0.4, 0.5)


def lying_cat(canvas: Canvas, coat: Coat, rng: np.random.Generator) -> None:
    """Paint a cat that lies like a loaf of bread, paws in front and tail around it."""
    body = ellipse(0.15, 0.55, 1.16, 0.58)
    canvas.paint(body, coat.fur, outline=coat.outline)
    tail(canvas, coat, [(1.1, 0.7), (1.25, 1), (0.8, 1.15), (0.2, 1.1)], 0.11, 0.07)
    if rng.random() < 0.6:
        starts = [(x, 0.02) for x in (0.1, 0.4, 0.7, 1)]
        stripes(canvas, coat, body, starts, (0.1, 0.38))
    for x in (-0.75, -0.4):
        canvas.paint(ellipse(x, 1.05, 0.17, 0.08), coat.pale, outline=coat.outline)
    place_head(canvas, coat, rng, -0.55, -0.1, 0.66)
