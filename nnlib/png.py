"""Pixels to PNG files: small ones for a notebook, quick ones for a slider."""

import io
import json
import struct
import zlib
from collections.abc import Sequence
from typing import Any

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
    if not small:
        return _packed_quickly(np.ascontiguousarray(pixels))
    image = _with_fewer_colours(pixels)
    notes = PngInfo()
    notes.add_text("plotted", json.dumps(numbers), zip=True)
    buffer = io.BytesIO()
    image.save(buffer, "png", compress_level=9, pnginfo=notes)
    return buffer.getvalue()


def _packed_quickly(pixels: NDArray[np.uint8]) -> bytes:
    """Return pixels as PNG, each row stored as its differences from left to right.

    Pillow tries five such filters on each row, which takes twice as long as packing. What pays
    to look for are runs of equal pixels, so of zeros.
    """
    height, width, _ = pixels.shape
    rows = pixels.reshape(height, -1)
    filtered = np.empty((height, 1 + 4 * width), np.uint8)
    filtered[:, 0] = 1  # the number of this filter in the standard
    filtered[:, 1:5] = rows[:, :4]
    np.subtract(rows[:, 4:], rows[:, :-4], out=filtered[:, 5:])
    packer = zlib.compressobj(1, strategy=zlib.Z_RLE)
    data = packer.compress(filtered.data) + packer.flush()
    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)  # 8 bits each of RGBA
    chunks = ((b"IHDR", header), (b"IDAT", data), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, body) for name, body in chunks)


def _chunk(name: bytes, body: bytes) -> bytes:
    """Return a chunk of a PNG file: its length, name, body and checksum."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _with_fewer_colours(pixels: NDArray[np.uint8], *, at_most: int = 4096) -> Image.Image:
    """Return a drawing in its 256 commonest colours, a photograph in 32 steps of each primary.

    The rarer colours of a drawing stand at the edges of its lines and letters, where the nearest
    of the common ones does as well. A photograph is what has over `at_most` opaque colours; of
    maps, which are transparent, every eighth shade is enough where there are so many.
    """
    shades, opaque = pixels // 8 * 8 + 4, pixels[..., 3] == 255
    shades[..., 3] = np.where(opaque | (pixels[..., 3] == 0), pixels[..., 3], shades[..., 3])
    if len(_colours(pixels[opaque])[0]) > at_most:
        return Image.fromarray(shades)
    unique, index, counts = _colours(pixels)
    if len(unique) > at_most:
        unique, index, counts = _colours(shades)
    colours = unique.view(np.uint8).reshape(-1, 4).astype(int)
    palette = colours[np.argsort(-counts, kind="stable")[:256]]
    distances = ((colours[:, None] - palette) ** 2).sum(axis=-1)
    nearest = distances.argmin(axis=1).astype(np.uint8)
    image = Image.fromarray(nearest[index].reshape(pixels.shape[:2]))
    image.putpalette(palette.astype(np.uint8).tobytes(), "RGBA")
    return image


def _colours(
    pixels: NDArray[np.uint8],
) -> tuple[NDArray[np.uint32], NDArray[np.intp], NDArray[Any]]:
    """Return the colours there are, as numbers, which of them each pixel has, and how often.

    A drawing has few pixels that differ from their left neighbour: only these are sorted.
    """
    codes = np.ascontiguousarray(pixels).view(np.uint32).ravel()
    starts = np.flatnonzero(np.append(True, codes[1:] != codes[:-1])[: codes.size])
    lengths = np.diff(np.append(starts, codes.size))
    unique, index = np.unique(codes[starts], return_inverse=True)
    return unique, np.repeat(index, lengths), np.bincount(index, lengths)
