"""A picture as one long column of numbers."""

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Case, Exercise, Hints, Mistake


def image_to_vector(image: Array) -> Array:
    """Return a picture ``(height, width, 3)`` as a column, ``(height * width * 3, 1)``."""
    return image.reshape(-1, 1)


def _cases(rng: np.random.Generator) -> list[Case]:
    high, wide = (int(size) for size in rng.choice(np.arange(2, 8), size=2, replace=False))
    return [
        *(Case((rng.uniform(size=(*size, 3)),)) for size in ((4, 5), (high, wide), (6, 2))),
        Case((rng.uniform(size=(4, 4, 3)),), "as many rows as columns"),
        Case((rng.uniform(size=(1, 5, 3)),), "a picture of one row"),
        Case((rng.uniform(size=(5, 1, 3)),), "a picture of one column"),
        Case((rng.uniform(size=(1, 1, 3)),), "a single pixel"),
        Case((rng.integers(0, 256, (3, 2, 3), dtype=np.uint8),), "numbers from 0 to 255"),
    ]


VECTOR = "image.reshape(-1, 1)"
MISTAKES = (
    Mistake(
        "size fixed",
        "It fits only pictures of one size.",
        "What tells you the size of the picture that is handed over?",
        tuple(
            {VECTOR: f"image.reshape({sizes})"}
            for sizes in ("12288, 1", "1, 12288", "12288", "27, 1", "18, 1", "60, 1")
        ),
    ),
    Mistake(
        "colours not counted",
        "There is room for one number a pixel.",
        "How many numbers does a pixel have, and what becomes of them?",
        (
            {VECTOR: "image.reshape(image.shape[0] * image.shape[1], 1)"},
            {VECTOR: "image.reshape(image.shape[0] * image.shape[1])"},
        ),
    ),
    Mistake(
        "colours in blocks",
        "All numbers of one colour come first, then those of the next.",
        "Which three numbers of the picture belong to one pixel, and do they stay together?",
        (
            {VECTOR: "image.transpose(2, 0, 1).reshape(-1, 1)"},
            {VECTOR: "image.transpose(2, 0, 1).reshape(1, -1)"},
            {VECTOR: "image.transpose(2, 0, 1).reshape(-1)"},
        ),
    ),
    Mistake(
        "axes exchanged",
        "All numbers are there, but the picture is read in another order.",
        "Which step changes the order of the numbers, and is it needed?",
        (
            {VECTOR: "image.T.reshape(-1, 1)"},
            {VECTOR: "image.reshape(-1, 1, order='F')"},
            {VECTOR: "image.T.reshape(1, -1)"},
            {VECTOR: "image.T.reshape(-1)"},
            {VECTOR: "image.transpose(1, 0, 2).reshape(-1, 1)"},
            {VECTOR: "image.transpose(1, 2, 0).reshape(-1, 1)"},
            {VECTOR: "image.transpose(0, 2, 1).reshape(-1, 1)"},
            {VECTOR: "image.transpose(1, 0, 2).reshape(-1)"},
            {VECTOR: "image[..., ::-1].reshape(-1, 1)"},
            {VECTOR: "image[::-1].reshape(-1, 1)"},
            {VECTOR: "image.reshape(-1, 1)[::-1]"},
        ),
    ),
    Mistake(
        "a row a pixel",
        "Each pixel has a row or a column of its own.",
        "How many columns should the result have?",
        ({VECTOR: "image.reshape(-1, 3)"}, {VECTOR: "image.reshape(-1, 3).T"}),
    ),
    Mistake(
        "not flattened",
        "The result is still the picture.",
        "Which step turns it into one long line of numbers?",
        ({VECTOR: "image"}, {VECTOR: "image.T"}),
    ),
    Mistake(
        "a row a row",
        "Each row of the picture has a row or a column of its own.",
        "How many columns should the result have?",
        (
            {VECTOR: "image.reshape(len(image), -1)"},
            {VECTOR: "image.reshape(len(image), -1).T"},
        ),
    ),
    Mistake(
        "colours lost",
        "There is only one number for each pixel.",
        "How many numbers does a pixel have, and what becomes of them?",
        tuple(
            {VECTOR: f"image{some}.reshape({shape})"}
            for some in ("[..., 0]", "[..., 1]", "[..., 2]", ".mean(axis=2)", ".sum(axis=2)")
            for shape in ("-1, 1", "-1")
        ),
    ),
    Mistake(
        "first row or pixel only",
        "It holds only a part of the picture.",
        "Which step keeps some of the numbers, and which are lost?",
        (
            {VECTOR: "image[0].reshape(-1, 1)"},
            {VECTOR: "image[-1].reshape(-1, 1)"},
            {VECTOR: "image[:, 0].reshape(-1, 1)"},
            {VECTOR: "image[0, 0].reshape(-1, 1)"},
        ),
    ),
    Mistake(
        "scaled",
        "The numbers themselves have changed.",
        "What should become of a single number of the picture?",
        (
            {VECTOR: "image.reshape(-1, 1) / 255"},
            {VECTOR: "image.reshape(-1, 1) / 256"},
            {VECTOR: "image.reshape(-1, 1) / np.max(image)"},
            {VECTOR: "image.reshape(-1, 1) - np.mean(image)"},
            {VECTOR: "image.reshape(-1, 1) * 255"},
        ),
    ),
    Mistake(
        "added up",
        "Numbers of the picture are added up.",
        "How many numbers does the picture have, and how many should the column have?",
        (
            {VECTOR: "image.sum(axis=0).reshape(-1, 1)"},
            {VECTOR: "image.sum(axis=1).reshape(-1, 1)"},
            {VECTOR: "image.mean(axis=(0, 1)).reshape(-1, 1)"},
            {VECTOR: "image.sum()"},
            {VECTOR: "image.mean()"},
        ),
    ),
    Mistake(
        "sizes in place of the numbers",
        "It holds the sizes of the picture, not its numbers.",
        "What should stand in the column?",
        ({VECTOR: "np.array(image.shape).reshape(-1, 1)"}, {VECTOR: "image.size"}),
    ),
)
HINTS = Hints(
    "How many numbers does a picture of 4 by 5 pixels have? Which size can NumPy work out by "
    "itself, if you say that there is one column?",
    r"$$(\text{height}, \text{width}, 3) \;\to\; (\text{height} \cdot \text{width} \cdot 3, 1)$$ "
    "The numbers stay in the order in which they are stored: row after row, in a row pixel after "
    "pixel, in a pixel its three colours.",
    "`image`: $(4, 5, 3)$, for example. The column: $(60, 1)$, two axes, the second of size 1. A "
    "`-1` in `reshape` stands for *whatever is left*.",
)
IMAGE_TO_VECTOR = Exercise(
    "image_to_vector", image_to_vector, _cases, mistakes=MISTAKES, hints=HINTS
)
