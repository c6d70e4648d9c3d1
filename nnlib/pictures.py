"""A stranger's picture file, seen as a model of this course sees it: 64 x 64 x 3 numbers.

A photograph has any size, may be stored lying on its side, in grey, with a palette, or with
holes to look through. Training pictures have none of that, so all of it is undone here.
"""

import os
import re
import struct
import warnings
from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps

PIXEL_LIMIT = 64_000_000
"""Pictures of more pixels are refused: unpacked they fill the memory of a small machine."""

BYTE_LIMIT = 256_000_000
"""Files of more bytes are refused unread."""

GROUND = (128, 128, 128)
"""What shows through transparent places: mid grey, on which dark and light subjects both show."""

Upload = Mapping[str, Any]
Source = str | os.PathLike[str] | bytes | Upload | Sequence[Upload]

# Only formats that Pillow reads by itself: some others (EPS) start a program on a stranger's file.
_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF", "AVIF", "JPEG2000", "ICO", "PPM")

# What a file is that Pillow could not read, by its first bytes, and what to do about it.
_NOT_PICTURES = {
    rb"\A\Z": "is an empty file (0 bytes): copy or download it again.",
    rb"\Aversion https://git-lfs": (
        "is a Git LFS pointer in place of the picture: run `git lfs pull` to fetch it."
    ),
    rb"<!doctype html|<html": (
        "is a web page saved under that name: open the page and save the picture itself."
    ),
    rb"<svg": "is an SVG drawing, made of shapes and not of pixels: export it as PNG.",
    rb"\A%PDF": "is a PDF document: export its picture as JPEG or PNG.",
    rb"\A....ftyp(hei|hev|mif1|msf1)": (
        "is a HEIC picture, as phones make them, which cannot be read here: save it as JPEG or PNG."
    ),
    rb"\A....ftyp(?!avi)": "is a video: save one frame of it as JPEG or PNG.",
    rb"\A[\t\n\f\r\x20-\xfe]+\Z": "is a text file, not a picture: choose a JPEG or PNG file.",
}

# How pictures start; the header of some states width and height, at an offset and in a format.
_PICTURES = {
    rb"\A\x89PNG": ("PNG", 16, ">II"),
    rb"\AGIF8": ("GIF", 6, "<HH"),
    rb"\ABM": ("BMP", 18, "<ii"),
    rb"\A\xff\xd8\xff": ("JPEG", None, ""),
    rb"\ARIFF....WEBP": ("WebP", None, ""),
    rb"\A(II\*\0|MM\0\*)": ("TIFF", None, ""),
}


def read_picture(source: Source, size: int = 64) -> npt.NDArray[np.uint8]:
    """Read any picture file as the small square picture that a model sees.

    The picture is turned upright as its EXIF note says, its largest centred square is cut out,
    transparent places are laid on mid grey (`GROUND`), and each pixel of the result is the mean
    of the area that it covers. Of an animation the first frame is taken. A picture smaller than
    ``size`` is enlarged in plain blocks. Colour profiles are ignored.

    Parameters
    ----------
    source : str, path, bytes, or what an ipywidgets ``FileUpload`` holds in ``.value``
        Where the picture is, or the bytes of its file.
    size : int
        Width and height of the result, in pixels.

    Returns
    -------
    ndarray of uint8, shape (size, size, 3)
        Red, green, blue, each 0 to 255. ``picture.reshape(-1, 1) / 255`` is one column of ``X``.

    Raises
    ------
    FileNotFoundError, IsADirectoryError, PermissionError
        When there is no such file, when it is a folder, or when it may not be read.
    ValueError
        When the file is empty, not a picture, damaged, too large, or of a format that cannot be
        read here. The message names the file and says what to do.
    TypeError
        When ``source`` is nothing of the above.

    """
    if size < 1:
        raise ValueError(f"size is the width of the picture in pixels, 1 or more, not {size}.")
    name, data = _name_and_bytes(source)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            small = _seen(_decode(data), size)
        except (Image.DecompressionBombWarning, Image.DecompressionBombError):
            raise ValueError(
                f"{name} has more than the {PIXEL_LIMIT // 10**6} million pixels that are read "
                "here: make it smaller in any picture program and save it again."
            ) from None
        except Exception:  # Pillow raises nearly every kind of error on a damaged file
            raise ValueError(f"{name} {_what_is_wrong(data)}") from None
    return small


def _name_and_bytes(source: Source) -> tuple[str, bytes]:
    """Return what to call the picture in a sentence, and its file's bytes."""
    if isinstance(source, bytes | bytearray | memoryview):
        return "the picture", bytes(source)
    if isinstance(source, str | os.PathLike):
        return str(source), _read_file(os.fspath(source))
    uploads = [source] if isinstance(source, Mapping) else source
    if isinstance(uploads, Sequence) and all(isinstance(item, Mapping) for item in uploads):
        if len(uploads) != 1:
            raise ValueError(f"{len(uploads)} pictures were chosen: choose one.")
        if "content" in uploads[0]:
            return str(uploads[0].get("name", "the picture")), bytes(uploads[0]["content"])
    raise TypeError(
        "a picture comes as a path, as bytes, or as the value of a FileUpload, "
        f"not as {type(source).__name__}: give the path of the picture's file."
    )


def _read_file(given: str) -> bytes:
    """Read the file at a path, or say in one sentence why that cannot be."""
    path = os.path.expanduser(given)
    if given.startswith(("http://", "https://")):
        raise ValueError(f"{given} is an address on the web: download it and give the file's path.")
    if os.path.isdir(path):
        raise IsADirectoryError(f"{given} is a folder: give the path of a picture in it.")
    if not os.path.isfile(path):
        raise FileNotFoundError(
            f"{given or 'the empty path'} was not found as a file: check the spelling; "
            "a path starts at the notebook's folder."
        )
    if os.path.getsize(path) > BYTE_LIMIT:
        raise ValueError(
            f"{given} is larger than the {BYTE_LIMIT // 10**6} million bytes that are read here: "
            "make the picture smaller and save it as JPEG or PNG."
        )
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise PermissionError(
            f"{given} cannot be opened ({error.strerror}): allow reading it, or copy it elsewhere."
        ) from None


def _decode(data: bytes) -> Image.Image:
    """Unpack a picture, turned upright, its first frame if there are several."""
    Image.init()
    image = Image.open(BytesIO(data), formats=[name for name in _FORMATS if name in Image.OPEN])
    if image.width * image.height > PIXEL_LIMIT:
        raise Image.DecompressionBombError
    image.load()
    return ImageOps.exif_transpose(image)


def _seen(image: Image.Image, size: int) -> npt.NDArray[np.uint8]:
    """Cut out the centre, lay it on the ground, average it down to (size, size, 3)."""
    side = min(image.size)
    left, top = (image.width - side) // 2, (image.height - side) // 2
    square = _flattened(_in_eight_bits(image.crop((left, top, left + side, top + side))))
    return np.array(square.resize((size, size), Image.Resampling.BOX), dtype=np.uint8)


def _in_eight_bits(image: Image.Image) -> Image.Image:
    """Scale levels of 16 or 32 bits or fractions to 0..255, where Pillow itself would clip them."""
    if not image.mode.startswith(("I", "F")):
        return image
    levels = np.nan_to_num(np.asarray(image, dtype=np.float32), posinf=0, neginf=0)
    brightest = float(levels.max())
    whites = (65535.0,) if image.mode.startswith("I;16") else (1.0, 255.0, 65535.0, brightest)
    white = next(level for level in whites if level >= brightest)
    return Image.fromarray(np.rint(levels.clip(0, white) * (255 / white)).astype(np.uint8))


def _flattened(image: Image.Image) -> Image.Image:
    """Turn any mode to RGB, transparent places laid on `GROUND`."""
    if not image.has_transparency_data:
        return image.convert("RGB")
    ground = Image.new("RGBA", image.size, (*GROUND, 255))
    return Image.alpha_composite(ground, image.convert("RGBA")).convert("RGB")


def _what_is_wrong(data: bytes) -> str:
    """Say what a file is that Pillow could not read, and what to do about it."""
    for start, sentence in _NOT_PICTURES.items():
        if re.search(start, data[:1024], re.DOTALL | re.IGNORECASE):
            return sentence
    for start, (kind, offset, sizes) in _PICTURES.items():
        if not re.match(start, data, re.DOTALL):
            continue
        if offset and len(data) >= offset + struct.calcsize(sizes):
            width, height = struct.unpack_from(sizes, data, offset)
            if 0 in (width, height):
                return f"is a {kind} picture of {width} x {height} pixels: save it with some in it."
        return (
            f"starts as a {kind} picture but is damaged, cut short, or of a rare kind: "
            "copy or download it again, or save it anew as PNG."
        )
    return "is not a picture of a kind that can be read here: save it as JPEG or PNG."
