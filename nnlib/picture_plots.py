"""Pictures and weights: contact sheets, and what a unit looks for.

Each function takes `ax` (or makes a figure of its own) and returns the axes.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from numpy.typing import NDArray

from nnlib.activations import Array
from nnlib.figures import figure
from nnlib.look import CLASS_COLOURS, FONT_SIZE, GREY, diverging

RIGHT, WRONG = "\N{CHECK MARK}", "\N{BALLOT X}"
WEIGHTS = diverging(1.0)


def plot_pictures(
    pictures: NDArray[Any],
    *,
    captions: Sequence[str] | None = None,
    right: Sequence[bool] | None = None,
    columns: int = 10,
    ax: Axes | None = None,
) -> Axes:
    """Draw a contact sheet.

    Parameters
    ----------
    pictures
        (m, height, width, 3), whole numbers 0 to 255 or fractions 0 to 1.
    captions
        A word or two to stand under each picture.
    right
        Whether the model was right about each picture: a check mark, or a cross in vermillion.
    columns
        Pictures in a row.
    """
    if pictures.ndim != 4 or pictures.shape[-1] != 3 or len(pictures) == 0:
        raise ValueError(
            f"the pictures came with shape {pictures.shape}; a contact sheet wants "
            "(m, height, width, 3) with m at least 1"
        )
    m, height, width = pictures.shape[:3]
    columns = min(columns, m)
    rows = -(-m // columns)
    written = captions is not None or right is not None
    step_x, step_y = width + width // 16, height + (height // 3 if written else height // 16)
    sheet = np.zeros((rows * step_y, columns * step_x, 4))  # nothing but the pictures is opaque
    scale = 255 if pictures.dtype.kind in "ui" else 1
    ax = ax or figure(7, 7 * sheet.shape[0] / sheet.shape[1] + 0.25)[1]  # room for a title
    for index, picture in enumerate(pictures):
        y, x = index // columns * step_y, index % columns * step_x
        sheet[y : y + height, x : x + width, :3] = picture / scale
        sheet[y : y + height, x : x + width, 3] = 1
        if written:
            text, colour = _caption(index, captions, right)
            ax.text(
                x + width / 2,
                y + height + 1,
                text,
                color=colour,
                ha="center",
                va="top",
                fontsize=FONT_SIZE,
            )
    ax.imshow(sheet, interpolation="nearest")
    ax.axis("off")
    return ax


def _caption(
    index: int, captions: Sequence[str] | None, right: Sequence[bool] | None
) -> tuple[str, str]:
    """Return the words under picture `index` and their colour."""
    words = captions[index] if captions is not None else ""
    if right is None:
        return words, GREY
    sign, colour = (RIGHT, GREY) if right[index] else (WRONG, CLASS_COLOURS[1])
    return f"{sign} {words}".strip(), colour


def plot_weights(
    w: NDArray[Any], image_shape: tuple[int, int, int], *, ax: Axes | None = None
) -> Axes:
    """Draw the weights of one unit as a picture: vermillion where brighter speaks for class 1.

    The three colours of a pixel are added up, for that is what making the pixel brighter adds to
    z. The scale is the same on both sides of zero, and zero is transparent.

    Parameters
    ----------
    w
        (n_x, 1) or (n_x,), in the order in which a picture of `image_shape` was flattened.
    image_shape
        (height, width, 3).
    """
    picture = weight_picture(w, image_shape)
    ax = ax or figure(4.5, 3.5)[1]
    limit = float(np.abs(picture).max()) or 1.0
    image = ax.imshow(picture, WEIGHTS, vmin=-limit, vmax=limit, interpolation="nearest")
    ax.set(xticks=[], yticks=[])
    bar = ax.figure.colorbar(image, ax=ax, ticks=[-limit, 0, limit])
    bar.set_ticklabels([f"\N{MINUS SIGN}{limit:.2g}", "0", f"+{limit:.2g}"])
    bar.outline.set_visible(False)
    return ax


def weight_picture(w: NDArray[Any], image_shape: tuple[int, int, int]) -> Array:
    """Return w as (height, width): what one pixel, all its colours together, adds to z."""
    if w.size != np.prod(image_shape):
        raise ValueError(
            f"w has {w.size} numbers, but a picture of shape {image_shape} has "
            f"{np.prod(image_shape)}: pass the weights of one unit and the shape of the pictures"
        )
    picture: Array = w.reshape(image_shape).sum(axis=-1)
    return picture
