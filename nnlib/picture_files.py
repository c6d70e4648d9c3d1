"""Where a stranger's picture file comes from, and in words what is wrong with one."""

import os
import re
import struct
from collections.abc import Mapping, Sequence
from typing import Any

BYTE_LIMIT = 256_000_000
"""Files of more bytes are refused unread."""

Upload = Mapping[str, Any]
Source = str | os.PathLike[str] | bytes | Upload | Sequence[Upload]

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


def name_and_bytes(source: Source) -> tuple[str, bytes]:
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


def what_is_wrong(data: bytes) -> str:
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
                return f"is a {kind} picture of {width} x {height} pixels: save it anew."
        return (
            f"starts as a {kind} picture but is damaged, cut short, or of a rare kind: "
            "copy or download it again, or save it anew as PNG."
        )
    return "is not a picture of a kind that can be read here: save it as JPEG or PNG."
