"""Pictures become columns of numbers from 0 to 1."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Function, Hints, Mistake


def to_columns(pictures: Array) -> Array:
    """Make each picture of ``(m, height, width, 3)`` a column, its pixels from 0 to 1."""
    return pictures.reshape(len(pictures), -1).T / 255.0


def _pictures(rng: np.random.Generator) -> list[Case]:
    # No pixel is 255: dividing by the largest number would be right by chance.
    sizes = [("", 3, 2, 2), ("", 2, 4, 3), ("a single picture", 1, 2, 5)]
    return [
        Case((rng.integers(0, 255, (*size, 3), dtype=np.uint8),), about) for about, *size in sizes
    ]


def _apart(function: Function, rng: np.random.Generator) -> str:
    """Ask that a column knows nothing of the other pictures."""
    pictures = rng.integers(0, 256, (4, 3, 3, 3), dtype=np.uint8)
    if np.array_equal(function(pictures)[:, :2], function(pictures[:2])):
        return ""
    return "A column changes when other pictures do. What in it comes from them?"


COLUMNS = "pictures.reshape(len(pictures), -1).T"
DEALT = "pictures.reshape(-1, len(pictures))"
MISTAKES = (
    Mistake(
        "reshape(n, m)",
        "The shape is right, but each column holds numbers of many pictures.",
        "Which axis does `reshape` fill first, and which numbers must stay together?",
        ({COLUMNS: DEALT}, {f"{COLUMNS} / 255.0": DEALT}, {f"{COLUMNS} / 255.0": f"{DEALT} / 256"}),
    ),
    Mistake(
        "size hard-coded",
        "It works for pictures of one size alone.",
        "From what can the size be read off?",
        (
            {"len(pictures), -1": "len(pictures), 12288"},
            {"len(pictures), -1": "209, -1"},
            {"len(pictures), -1": "1000, -1"},
        ),
    ),
    Mistake(
        "not transposed",
        "Each picture has become a row.",
        "Where do the examples stand in `X`?",
        ({".T / 255.0": " / 255.0"}, {".T / 255.0": ""}, {".T / 255.0": " / 256"}),
    ),
    Mistake(
        "not scaled",
        "The numbers still run up to 255.",
        "From where to where should they run?",
        ({" / 255.0": ""},),
    ),
    Mistake(
        "scaled by 256",
        "The numbers are divided by 256.",
        "Which is the largest value that a pixel can have, and what should become of it?",
        ({"255.0": "256"},),
    ),
    Mistake(
        "scaled by the largest value present",
        "The numbers are divided by the largest one that happens to be there.",
        "Would the same pixel get the same number among other pictures?",
        ({"255.0": "pictures.max()"}, {"255.0": "pictures.max(axis=(1, 2, 3))"}),
    ),
    Mistake(
        "whole-number division",
        "Everything behind the decimal point is cut off.",
        "What becomes of 254 when it is divided in this way?",
        ({"/ 255.0": "// 255"}, {" / 255.0": " * 0"}),
    ),
    Mistake(
        "division in its own place",
        "Whole numbers cannot be divided in their own place: they have no room for decimals.",
        "Which way of writing makes a new array instead?",
        ({"return pictures": "pictures /= 255\n    return pictures"},),
    ),
    Mistake(
        "scaled to -1..1",
        "The numbers run from -1 to 1.",
        "From where to where should they run?",
        ({"/ 255.0": "/ 127.5 - 1"}, {"/ 255.0": "/ 255.0 * 2 - 1"}),
    ),
    Mistake(
        "axes exchanged",
        "Each picture stays together, but its numbers stand in another order.",
        "Does anything have to be exchanged before `reshape` reads a picture?",
        (
            {COLUMNS: "pictures.T.reshape(-1, len(pictures))"},
            {COLUMNS: "pictures.transpose(0, 3, 1, 2).reshape(len(pictures), -1).T"},
            {COLUMNS: "pictures.transpose(0, 2, 1, 3).reshape(len(pictures), -1).T"},
            {COLUMNS: "pictures.transpose(0, 3, 2, 1).reshape(len(pictures), -1).T"},
        ),
    ),
    Mistake(
        "all in one",
        "All pictures have become one long line of numbers.",
        "How many columns should there be?",
        ({COLUMNS: "pictures.ravel()"}, {COLUMNS: "pictures.reshape(-1, 1)"}),
    ),
)
HINTS = Hints(
    "Which of the two ways above kept each picture together? And which number should a pixel of "
    "255 become?",
    r"Flatten: one row a picture, $(m, n_x)$, then transpose. Scale: $x_{\text{new}} = x / 255$, "
    "for every number at once.",
    r"`pictures`: $(m, \text{height}, \text{width}, 3)$ → rows: $(m, n_x)$ → `X`: $(n_x, m)$. A "
    "`-1` in `reshape` stands for *whatever is left*.",
)
TO_COLUMNS = Exercise(
    "to_columns", to_columns, _pictures, mistakes=MISTAKES, properties=(_apart,), hints=HINTS
)
