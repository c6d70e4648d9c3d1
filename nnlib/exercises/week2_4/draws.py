"""Random parameters and examples for the checks of this page."""

import numpy as np

from nnlib.activations import Array


def draw(rng: np.random.Generator, n_x: int, m: int) -> tuple[Array, float, Array, Array]:
    """Draw ``w``, ``b``, ``X``, ``Y`` of one size, with probabilities away from 0 and 1."""
    w, b = 1.5 * rng.normal(size=(n_x, 1)) / np.sqrt(n_x), float(rng.normal())
    Y = rng.permutation(np.arange(m) <= m // 3)[None] * 1.0  # never half of them
    return w, b, rng.normal(size=(n_x, m)), Y


def sizes(rng: np.random.Generator) -> list[tuple[int, int]]:
    """Draw three pairs of ``n_x`` and ``m``: no two m alike, nor the two of a pair.

    With one m in all cases, a factor of m could not be told from a constant one.
    """
    counts = rng.choice(np.arange(2, 8), size=3, replace=False)
    return [(int(rng.choice(np.setdiff1d(np.arange(2, 8), m))), int(m)) for m in counts]


#: The smallest there are, with the words that tell what is special about them.
EDGES = (("a single feature", 1, 4), ("a single example", 4, 1))
