"""What right answers to some pictures tell about pictures that nobody has seen yet."""

from math import comb, sqrt
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike


def wilson_interval(right: int, m: int, *, z: float = 1.96) -> tuple[float, float]:
    """Return from where to where the true share lies, most likely, after ``right`` of ``m``.

    Parameters
    ----------
    right, m : int
        Right answers, and all; 0 <= right <= m, and m is 1 or more.
    z : float
        Standard errors to both sides: 1.96 takes in the true share about 19 times out of 20.

    Returns
    -------
    low, high : float
        Shares from 0 to 1.

    Raises
    ------
    ValueError
        ``right`` is not from 0 to ``m``, or ``m`` is below 1.

    References
    ----------
    E. B. Wilson, "Probable inference, the law of succession, and statistical inference" (1927).
    """
    if not 0 <= right <= m or m < 1:
        raise ValueError(f"{right} of {m} answers are right; expected 0 to m of m, at least 1.")
    share, extra = right / m, z * z / m
    middle = (share + extra / 2) / (1 + extra)
    reach = z / (1 + extra) * sqrt(share * (1 - share) / m + extra / m / 4)
    return max(0.0, float(middle - reach)), min(1.0, float(middle + reach))


class Paired(NamedTuple):
    """Two models on the same pictures: how many only one of them gets right, and the chance."""

    only_first: int
    only_second: int
    p: float


def mcnemar(first: ArrayLike, second: ArrayLike) -> Paired:
    """Compare two trained models by the pictures that only one of them gets right.

    If both are equally good, each such picture falls to either by the throw of a coin. ``p`` is
    the chance that so many coins fall at least as unevenly as here (McNemar's exact test, both
    sides).

    Parameters
    ----------
    first, second : arrays of one shape
        Whether each answer of the two models is right: True or False, 1 or 0.

    Returns
    -------
    Paired

    Raises
    ------
    ValueError
        The two shapes differ, or there is something else than True or False in them.

    References
    ----------
    Q. McNemar, "Note on the sampling error of the difference between correlated proportions or
    percentages" (1947).
    """
    a, b = np.asarray(first), np.asarray(second)
    if a.shape != b.shape or not np.isin([a, b], (0, 1)).all():
        raise ValueError(
            f"the answers came with shapes {a.shape} and {b.shape}; expected two arrays of one "
            "shape that say True where an answer is right, and False where it is wrong."
        )
    only_first, only_second = int(np.sum(a > b)), int(np.sum(a < b))
    coins, fewer = only_first + only_second, min(only_first, only_second)
    one_side = sum(comb(coins, heads) for heads in range(fewer + 1)) / 2**coins
    return Paired(only_first, only_second, min(1.0, 2 * one_side))
