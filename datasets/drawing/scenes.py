"""What is round a subject: the ground behind it, something in front of it, the light on it."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from .canvas import Canvas, smooth_noise
from .palette import DARK_GROUNDS, LIGHT_GROUNDS, grounds, mix, varied
from .shapes import box, capsule, turned
from .things import random_shape

Cover = NDArray[np.float64]


def across(canvas: Canvas, rng: np.random.Generator) -> Cover:
    """Return how far each pixel lies along a random direction: -1 to 1, 1.4 in a corner."""
    return turned(canvas.x, canvas.y, rng.uniform(0, 2 * math.pi))[0]


def gradient(canvas: Canvas, rng: np.random.Generator) -> Cover:
    """Let one colour pass into the other from edge to edge."""
    return np.clip(0.5 + 0.5 * across(canvas, rng), 0, 1)


def horizon(canvas: Canvas, rng: np.random.Generator) -> Cover:
    """Set a wall against a floor, or the sky against a meadow."""
    return (canvas.y > rng.uniform(0.1, 0.6)).astype(float)


def bands(canvas: Canvas, rng: np.random.Generator) -> Cover:
    """Draw slanting stripes."""
    width, strength = rng.uniform(0.12, 0.3), rng.uniform(0.2, 0.6)
    return strength * (np.floor(across(canvas, rng) / width) % 2)


def patches(canvas: Canvas, rng: np.random.Generator) -> Cover:
    """Draw patches with sharp winding borders."""
    return (smooth_noise(rng, 3)[..., 0] > 0) * rng.uniform(0.3, 0.9)


def clouds(canvas: Canvas, rng: np.random.Generator) -> Cover:
    """Draw soft blots."""
    return np.clip(smooth_noise(rng, 2, 0.5)[..., 0] + 0.5, 0, 1)


GROUNDS = (gradient, horizon, bands, patches, clouds)


def paint_ground(canvas: Canvas, rng: np.random.Generator, dark: bool) -> None:
    """Paint two colours in one of the five patterns, and a few blurred things far behind."""
    colours = grounds(dark)
    first, second = varied(rng, *colours), varied(rng, *colours)
    cover = GROUNDS[rng.integers(len(GROUNDS))](canvas, rng)
    canvas.pixels[:] = mix(first, second, cover[..., None])
    for _ in range(rng.poisson(2.5)):
        canvas.paint(
            random_shape(rng, rng.uniform(0.1, 0.4)),
            varied(rng, *colours, spread=18),
            opacity=rng.uniform(0.4, 1),
            blur=rng.uniform(1, 8),
        )


def paint_foreground(canvas: Canvas, rng: np.random.Generator) -> None:
    """Put a sill, a post or a stick in front of everything, in about one picture of seven."""
    if rng.random() >= 0.15:
        return
    width, side = rng.uniform(0.15, 0.35), rng.choice((-1, 1))
    sill, post = box(0, 1, 1.2, width), box(side, 0, width, 1.2)
    stick = capsule((rng.uniform(-1, 1), 1.1), (rng.uniform(-1, 1), 0.45), 0.08)
    thing = (sill, post, stick)[rng.integers(3)]
    canvas.paint(thing, varied(rng, *LIGHT_GROUNDS, *DARK_GROUNDS))


def lit(canvas: Canvas, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Return the finished picture: light from one side, a tint over all, rounded to bytes."""
    slant = 1 + rng.uniform(-0.25, 0.25) * across(canvas, rng)
    tint = (1 + rng.normal(0, 0.08, 3)) * rng.uniform(0.85, 1.1)
    return np.clip(np.rint(canvas.pixels * slant[..., None] * tint), 0, 255).astype(np.uint8)
