"""A canvas: pixels, and the frame of coordinates in which the next shape is drawn."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .shapes import Points, Shape, grown, turned

SIDE = 64
OUTLINE = 0.04


@dataclass(frozen=True)
class Canvas:
    """Pixels seen from a frame; frames of one picture share its pixels.

    Attributes
    ----------
    pixels : (SIDE, SIDE, 3) float array
        Red, green and blue, 0 to 255. `paint` writes here.
    x, y : (SIDE, SIDE) float arrays
        Where the centre of each pixel lies in the frame.
    pixel : float
        How wide a pixel is in the frame.
    """

    pixels: NDArray[np.float64]
    x: Points
    y: Points
    pixel: float

    @classmethod
    def blank(cls) -> Canvas:
        """Return a black canvas from -1 to 1 both ways, `y` down."""
        centres = (np.arange(SIDE) + 0.5) / SIDE * 2 - 1
        x, y = np.meshgrid(centres, centres)
        return cls(np.zeros((SIDE, SIDE, 3)), x, y, 2 / SIDE)

    def frame(
        self, x: float, y: float, scale: float, turn: float = 0, *, mirror: bool = False
    ) -> Canvas:
        """Return the same pixels seen from a frame placed at `(x, y)`, scaled, turned, mirrored."""
        u, v = turned((self.x - x) / scale, (self.y - y) / scale, turn)
        return replace(self, x=-u if mirror else u, y=v, pixel=self.pixel / scale)

    def paint(
        self,
        shape: Shape,
        colour: ArrayLike,
        *,
        outline: ArrayLike | None = None,
        opacity: float = 1,
        blur: float = 1,
    ) -> None:
        """Fill a shape.

        Parameters
        ----------
        shape : Shape
            In the coordinates of this frame.
        colour : (3,) or (SIDE, SIDE, 3)
            One colour, or one for every pixel of the picture.
        outline : (3,), optional
            Colour of a band `OUTLINE` wide round the shape.
        opacity : float
            0 leaves the picture as it is, 1 hides what was there.
        blur : float
            Width of the soft edge in pixels.
        """
        if outline is not None:
            self.paint(grown(shape, OUTLINE), outline, opacity=opacity, blur=blur)
        edge = 1.2 * blur * self.pixel
        cover = np.clip(0.5 - shape(self.x, self.y) / edge, 0, 1) * opacity
        self.pixels[:] += cover[..., None] * (np.asarray(colour) - self.pixels)


def smooth_noise(
    rng: np.random.Generator, cells: int, amplitude: float = 1, channels: int = 1
) -> NDArray[np.float64]:
    """Draw random values on a coarse grid, eased into each other.

    Returns
    -------
    (SIDE, SIDE, channels) float array
        Normal values of standard deviation `amplitude` at `cells` places each way.
    """
    grid = rng.normal(0, amplitude, (cells + 1, cells + 1, channels))
    place = np.arange(SIDE) * cells / SIDE
    corner = place.astype(int)
    step = place - corner
    ease = (step * step * (3 - 2 * step))[:, None]
    rows = grid[corner] + ease[..., None] * (grid[corner + 1] - grid[corner])
    return rows[:, corner] + ease * (rows[:, corner + 1] - rows[:, corner])
