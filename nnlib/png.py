"""Pixels to PNG files: small ones for a notebook, quick ones for a slider."""

import io
import json
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PIL.PngImagePlugin import PngInfo


def encode_png(
    pixels: NDArray[np.uint8], *, small: bool, numbers: Sequence[Sequence[float]] = ()
) -> bytes:
    """Return (h, w, 4) pixels as PNG bytes: the same bytes for the same pixels.

    With `small` colours are spared and the file is packed hard, which suits a notebook; without,
    the picture is packed as fast as possible, which suits a slider. The `numbers` that were drawn
    travel in the file as the text "plotted", so that two figures can be compared by them.
    """
    image = _with_fewer_colours(pixels) if small else Image.fromarray(pixels)
    buffer = io.BytesIO()
    if small:
        notes = PngInfo()
        notes.add_text("plotted", json.dumps(numbers), zip=True)
        image.save(buffer, "png", compress_level=9, pnginfo=notes)
    else:  # runs of equal pixels are all that pays to look for: half the size of level 1 alone
        image.save(buffer, "png", compress_level=1, compress_type=3)
    return buffer.getvalue()


def _with_fewer_colours(pixels: NDArray[np.uint8], *, at_most: int = 4096) -> Image.Image:
    """Return a drawing in its 256 commonest colours, a photograph in 32 steps of each primary.

    The rarer colours of a drawing stand at the edges of its lines and letters, where the nearest
    of the common ones does as well. What has over `at_most` colours is taken for a photograph.
    """
    codes = np.ascontiguousarray(pixels).view(np.uint32)[..., 0]
    unique, index, counts = np.unique(codes, return_inverse=True, return_counts=True)
    if len(unique) > at_most:
        steps = pixels // 8 * 8 + 4
        return Image.fromarray(np.concatenate([steps[..., :3], pixels[..., 3:]], axis=-1))
    colours = unique.view(np.uint8).reshape(-1, 4).astype(int)
    palette = colours[np.argsort(-counts, kind="stable")[:256]]
    distances = ((colours[:, None] - palette) ** 2).sum(axis=-1)
    nearest = distances.argmin(axis=1).astype(np.uint8)
    image = Image.fromarray(nearest[index].reshape(codes.shape))
    image.putpalette(palette.astype(np.uint8).tobytes(), "RGBA")
    return image
