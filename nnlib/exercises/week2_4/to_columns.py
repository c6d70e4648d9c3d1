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
    black = rng.integers(0, 2, (3, 3, 4, 3), dtype=np.uint8)
    return [
        *(Case((rng.integers(0, 255, (*size, 3), dtype=np.uint8),), a) for a, *size in sizes),
        Case((black,), "pictures that are nearly black"),
    ]


def _apart(function: Function, rng: np.random.Generator) -> str:
    """Ask that a column knows nothing of the other pictures."""
    pictures = rng.integers(0, 256, (4, 3, 3, 3), dtype=np.uint8)
    if np.array_equal(function(pictures)[:, :2], function(pictures[:2])):
        return ""
    return "A column changes when other pictures do. Which step looks at more than one picture?"


COLUMNS = "pictures.reshape(len(pictures), -1).T"
DEALT = "pictures.reshape(-1, len(pictures))"
MISTAKES = (
    Mistake(
        "reshape(n, m)",
        "The shape is right, but each column holds numbers from several pictures.",
        "Which axis does `reshape` fill first, and which numbers must stay together?",
        (
            {COLUMNS: DEALT},
            {f"{COLUMNS} / 255.0": DEALT},
            {f"{COLUMNS} / 255.0": f"{DEALT} / 256"},
            {COLUMNS: 'pictures.reshape(-1, len(pictures), order="F")'},
        ),
    ),
    Mistake(
        "reshape(n, m), transposed",
        "Each row holds numbers from several pictures, and the rows should be columns.",
        "Which axis does `reshape` fill first, and which numbers must stay together?",
        ({COLUMNS: f"{DEALT}.T"}, {f"{COLUMNS} / 255.0": f"{DEALT}.T"}),
    ),
    Mistake(
        "size hard-coded",
        "It fits only pictures of one size.",
        "What tells you the size of the pictures that are handed over?",
        tuple(
            {COLUMNS: f"pictures.reshape({sizes})"}
            for sizes in ("len(pictures), 12288", "-1, 12288", "12288, -1", "12288, len(pictures)")
        ),
    ),
    Mistake(
        "number of pictures hard-coded",
        "It fits only one number of pictures.",
        "What tells you how many pictures are handed over?",
        tuple(
            {COLUMNS: f"pictures.reshape({sizes})"}
            for m in (209, 1000)
            for sizes in (f"{m}, -1", f"-1, {m}", f"12288, {m}", f"{m}, 12288")
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
        "Between which two numbers should they lie?",
        ({" / 255.0": ""},),
    ),
    Mistake(
        "scaled twice",
        "The numbers are divided by 255 twice.",
        "How many times should a number be divided?",
        ({"255.0": "255.0**2"},),
    ),
    Mistake(
        "multiplied in place of divided",
        "The numbers come out as if they were multiplied by 255.",
        "Between which two numbers should they lie?",
        ({"/ 255.0": "* 255.0"}, {"/ 255.0": "* np.uint8(255)"}),
    ),
    Mistake(
        "light and dark exchanged",
        "What is light becomes dark, and the other way round.",
        "Which number should a pixel of 255 become?",
        ({"return pictures": "pictures = 255 - pictures\n    return pictures"},),
    ),
    Mistake(
        "not flattened",
        "Each picture still has more than one axis.",
        "Which step turns a picture into one long line of numbers?",
        (
            {COLUMNS: "pictures"},
            {f"{COLUMNS} / 255.0": "pictures"},
            {COLUMNS: "pictures.T"},
            {f"{COLUMNS} / 255.0": "pictures.T"},
        ),
    ),
    Mistake(
        "colours lost",
        "Each column has only one number for each pixel.",
        "How many numbers does a pixel have, and what becomes of them?",
        tuple(
            {COLUMNS: f"pictures{some}.reshape(len(pictures), -1).T"}
            for some in ("[..., 0]", "[..., 1]", "[..., 2]", ".mean(axis=-1)", ".sum(axis=-1)")
        ),
    ),
    Mistake(
        "colours as examples",
        "Each colour of each picture has a column of its own.",
        "How many columns should there be, and what stands in one of them?",
        (
            {COLUMNS: "np.moveaxis(pictures, -1, 1).reshape(3 * len(pictures), -1).T"},
            {COLUMNS: "pictures.transpose(1, 2, 0, 3).reshape(-1, 3 * len(pictures))"},
            {COLUMNS: "pictures.transpose(1, 2, 3, 0).reshape(-1, 3 * len(pictures))"},
        ),
    ),
    Mistake(
        "picture left out",
        "One of the columns holds only zeros.",
        "Where does the loop start counting, and where does it stop?",
        (
            {".T /": ".T * (np.arange(len(pictures)) > 0) /"},
            {".T /": ".T * (np.arange(len(pictures)) < len(pictures) - 1) /"},
        ),
    ),
    Mistake(
        "one picture only",
        "The result holds only one picture.",
        "How many columns should there be?",
        tuple({COLUMNS: f"pictures[{i}].reshape(-1, 1)"} for i in (0, -1)),
    ),
    Mistake(
        "scaled by 256",
        "The numbers are divided by 256.",
        "What is the largest value that a pixel can have, and what should it become?",
        ({"255.0": "256"},),
    ),
    Mistake(
        "scaled by the largest value present",
        "The numbers are divided by the largest one that happens to be there.",
        "Does a pixel of 100 always become the same number?",
        (
            {"255.0": "pictures.max()"},
            {"255.0": "pictures.max(axis=(1, 2, 3))"},
            {f"{COLUMNS} / 255.0": f"(X := {COLUMNS}) / X.max(axis=1, keepdims=True)"},
        ),
    ),
    Mistake(
        "standardised",
        "What becomes of a number depends on the other numbers.",
        "Does a pixel of 100 always become the same number?",
        (
            *(
                {f"{COLUMNS} / 255.0": f"((X := {COLUMNS}) - X.mean({axis})) / X.std({axis})"}
                for axis in ("", "axis=0", "axis=1, keepdims=True")
            ),
            *(
                {
                    f"{COLUMNS} / 255.0": f"((X := {COLUMNS} * 1.0) - X.min({axis})) "
                    f"/ (X.max({axis}) - X.min({axis}))"
                }
                for axis in ("", "axis=0", "axis=1, keepdims=True")
            ),
            {f"{COLUMNS} / 255.0": f"(X := {COLUMNS} / 255.0) - X.mean()"},
        ),
    ),
    Mistake(
        "whole-number division",
        "Everything after the decimal point is cut off.",
        "What becomes of 254 when it is divided in this way?",
        ({"/ 255.0": "// 255"}, {" / 255.0": " * 0"}),
    ),
    Mistake(
        "division in its own place",
        "The results have decimals, but the array has room for whole numbers only.",
        "Which way of writing it makes a new array instead?",
        ({"return pictures": "pictures /= 255\n    return pictures"},),
    ),
    Mistake(
        "scaled to -1..1",
        "Some of the numbers are below 0.",
        "Between which two numbers should they lie?",
        ({"/ 255.0": "/ 127.5 - 1"}, {"/ 255.0": "/ 255.0 * 2 - 1"}, {"/ 255.0": "/ 255.0 - 0.5"}),
    ),
    Mistake(
        "axes exchanged",
        "Each picture stays together, but its numbers are in the wrong order.",
        "Which step changes the order within a picture, and is it needed?",
        (
            {COLUMNS: "pictures.T.reshape(-1, len(pictures))"},
            {COLUMNS: 'pictures.reshape(len(pictures), -1, order="F").T'},
            {COLUMNS: "pictures[:, ::-1].reshape(len(pictures), -1).T"},
            {COLUMNS: "pictures[..., ::-1].reshape(len(pictures), -1).T"},
            {COLUMNS: "pictures.transpose(0, 3, 1, 2).reshape(len(pictures), -1).T"},
            {COLUMNS: "pictures.transpose(0, 2, 1, 3).reshape(len(pictures), -1).T"},
            {COLUMNS: "pictures.transpose(0, 3, 2, 1).reshape(len(pictures), -1).T"},
        ),
    ),
    Mistake(
        "all in one",
        "The result no longer shows where one picture ends and the next begins.",
        "How many columns should there be, and what should be in one of them?",
        (
            *({COLUMNS: f"pictures.{flat}"} for flat in ("ravel()", "reshape(-1, 1)")),
            *({COLUMNS: f"pictures.{flat}"} for flat in ("reshape(1, -1)", "reshape(-1, 3)")),
        ),
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
