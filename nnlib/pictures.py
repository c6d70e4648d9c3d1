"""A stranger's picture file, seen as a model of this course sees it: 64 x 64 x 3 numbers.

A photograph has any size, may be stored lying on its side, in grey, with a palette, or with
holes to look through. Training pictures have none of that, so all of it is undone here.
"""

import warnings
from io import BytesIO

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps

from nnlib.picture_files import Source, name_and_bytes, what_is_wrong

PIXEL_LIMIT = 64_000_000
"""Pictures of more pixels are refused: unpacked they fill the memory of a small machine."""

GROUND = (128, 128, 128)
"""What shows through transparent places: mid grey, on which dark and light subjects both show."""

# Only formats that Pillow reads by itself: some others (EPS) start a program on a stranger's file.
_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF", "AVIF", "JPEG2000", "ICO", "PPM")


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
    name, data = name_and_bytes(source)
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
            raise ValueError(f"{name} {what_is_wrong(data)}") from None
    return small


def _decode(data: bytes) -> Image.Image:
    """Unpack a picture, turned upright, its first frame if there are several."""
    Image.init()
    image = Image.open(BytesIO(data), formats=[name for name in _FORMATS if name in Image.OPEN])
    if image.width * image.height > PIXEL_LIMIT:
        raise Image.DecompressionBombError
    image.load()
    ImageOps.exif_transpose(image, in_place=True)
    return image


def _seen(image: Image.Image, size: int) -> npt.NDArray[np.uint8]:
    """Lay it on the ground, average its centre down to (size, size, 3)."""
    side = min(image.size)
    left, top = (image.width - side) // 2, (image.height - side) // 2
    flat = _flattened(_in_eight_bits(image))
    centre = (left, top, left + side, top + side)  # not cropped: that would copy a large photo
    return np.array(flat.resize((size, size), Image.Resampling.BOX, centre), dtype=np.uint8)


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
        return image if image.mode == "RGB" else image.convert("RGB")
    clear = image if image.mode == "RGBA" else image.convert("RGBA")
    ground = Image.new("RGB", image.size, GROUND)
    ground.paste(clear, mask=clear)
    return ground
