"""The colours, and the coat of colours that one subject wears."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .canvas import smooth_noise

Colour = NDArray[np.float64]

BLACK = (15, 12, 15)
INK = (30, 25, 28)
WHITE = (255, 255, 255)
CREAM = (245, 242, 236)
PINK = (232, 150, 150)
TONGUE = (235, 110, 120)
ORANGE = (235, 150, 50)
AMBER = (235, 180, 50)
RED = (210, 45, 45)
GREEN = (60, 130, 60)
BROWN = (95, 65, 40)
GREY = (180, 180, 185)

DARK_COATS = (
    (38, 36, 40),
    (62, 62, 70),
    (84, 58, 40),
    (105, 66, 38),
    (70, 48, 60),
    (52, 60, 80),
    (120, 72, 34),
)
LIGHT_COATS = (
    (243, 240, 234),
    (235, 216, 182),
    (200, 200, 205),
    (238, 178, 112),
    (222, 196, 170),
    (244, 205, 160),
    (214, 214, 190),
)
LIGHT_GROUNDS = (
    (192, 216, 242),
    (236, 226, 205),
    (200, 228, 206),
    (242, 208, 208),
    (178, 208, 128),
    (226, 208, 160),
    (210, 205, 232),
    (232, 232, 232),
    (245, 222, 150),
    (160, 210, 215),
)
DARK_GROUNDS = (
    (28, 36, 74),
    (28, 62, 42),
    (86, 32, 44),
    (22, 70, 80),
    (50, 50, 56),
    (82, 54, 34),
    (66, 38, 88),
    (20, 28, 34),
    (96, 60, 20),
    (40, 70, 110),
)
IRISES = ((225, 200, 60), (120, 190, 80), (100, 170, 220), (230, 160, 50), (160, 210, 120))
ROOFS = ((170, 60, 50), (90, 70, 60), (60, 80, 110), (120, 110, 60))
SKINS = ((240, 205, 175), (205, 155, 120), (140, 95, 65), (95, 62, 45))


def varied(rng: np.random.Generator, *colours: ArrayLike, spread: float = 12) -> Colour:
    """Choose one of the colours by chance, each channel moved by normal noise."""
    colour = np.asarray(colours[rng.integers(len(colours))])
    return np.clip(colour + rng.normal(0, spread, 3), 0, 255)


def mix(colour: ArrayLike, other: ArrayLike, share: float | Colour) -> Colour:
    """Stir `share` of the other colour into this one."""
    return np.multiply(colour, 1 - share) + np.multiply(other, share)


def shade(colour: ArrayLike, share: float) -> Colour:
    """Leave the colour `share` of its light."""
    return np.multiply(colour, share)


def grounds(dark: bool) -> tuple[tuple[int, int, int], ...]:
    """Return the colours for whatever lies behind a subject."""
    return DARK_GROUNDS if dark else LIGHT_GROUNDS


@dataclass(frozen=True)
class Coat:
    """The colours of one subject.

    Attributes
    ----------
    dark : bool
        Whether the subject is dark on a light ground or light on a dark one.
    base, accent, pale, outline : (3,) arrays
        Main colour, its stripes and patches, its muzzle and belly, the line round it.
    white, pink, line : (3,) arrays
        Eyes and teeth, noses and ears, thin drawn lines.
    fur : (64, 64, 3) array
        The main colour with soft uneven light, one value a pixel of the picture.
    """

    dark: bool
    base: Colour
    accent: Colour
    pale: Colour
    outline: Colour
    white: Colour
    pink: Colour
    line: Colour
    fur: NDArray[np.float64]


def choose_coat(rng: np.random.Generator, dark: bool) -> Coat:
    """Choose a random coat of a dark or a light subject."""
    base = varied(rng, *(DARK_COATS if dark else LIGHT_COATS))
    white = varied(rng, CREAM, spread=5) if dark else mix(base, WHITE, 0.7)
    return Coat(
        dark=dark,
        base=base,
        accent=mix(base, (255, 240, 220), 0.35) if dark else shade(base, 0.62),
        pale=mix(base, white, 0.6),
        outline=mix(base, WHITE, 0.3) if dark else shade(base, 0.45),
        white=white,
        pink=varied(rng, PINK, spread=10),
        line=shade(base, 0.3) if dark else np.array(INK, float),
        fur=np.clip(base + smooth_noise(rng, 16, 8) + smooth_noise(rng, 6, 8), 0, 255),
    )
