"""What a file of labelled pictures must hold, and the sentence for one that does not."""

from typing import Any

import numpy as np
from numpy.typing import NDArray


def check_pictures(where: str, x: NDArray[Any]) -> None:
    """Accept ``(m, height, width, 3)`` uint8 from 0 to 255, with m of 1 or more.

    Parameters
    ----------
    where : str
        The array and its file, the subject of the sentence.
    x : array

    Raises
    ------
    ValueError
        Wrong rank, no pictures, wrong dtype, or pixels that end at 1.
    """
    if x.ndim != 4 or x.shape[-1] != 3:
        raise ValueError(
            f"{where} has shape {x.shape}; expected (m, height, width, 3), one colour picture "
            "after the other."
        )
    if x.size == 0:
        raise ValueError(
            f"{where} has shape {x.shape}, which is zero pictures; give a file with at least one."
        )
    if x.dtype.kind not in "uif":
        raise ValueError(f"{where} holds {x.dtype}; expected uint8, whole numbers from 0 to 255.")
    low, high = x.min(), x.max()
    if x.dtype != np.uint8:
        cure = "multiply by 255, round" if low >= 0 and high <= 1 else "bring them to that range"
        raise ValueError(
            f"{where} holds {x.dtype} from {low:.4g} to {high:.4g}; expected uint8, whole "
            f"numbers from 0 to 255: {cure} and save as uint8."
        )
    if high == 1:
        raise ValueError(
            f"{where} holds no pixel above 1; expected 0 to 255: save the pictures as they were "
            "before scaling."
        )


def check_labels(where: str, y: NDArray[Any], m: int) -> None:
    """Accept ``(m,)`` numbers that are 0 or 1.

    Raises
    ------
    ValueError
        Wrong rank, more or fewer than ``m``, or anything but 0 and 1.
    """
    if y.ndim != 1:
        raise ValueError(f"{where} has shape {y.shape}; expected ({m},), one label a picture.")
    if len(y) != m:
        raise ValueError(
            f"{where} holds {len(y)} labels for {m} pictures; expected one for each picture."
        )
    if y.dtype.kind not in "uif":
        raise ValueError(
            f"{where} holds {y.dtype} such as {y[0]!r:.40}; expected the numbers 0 and 1."
        )
    others = y[~np.isin(y, (0, 1))]
    if others.size:
        raise ValueError(
            f"{where} holds labels other than 0 and 1, such as {others[0]:g}; number the classes "
            "0 and 1."
        )


def check_label_names(where: str, names: NDArray[Any]) -> None:
    """Accept two texts.

    Raises
    ------
    ValueError
        Anything else.
    """
    if names.shape != (2,) or names.dtype.kind not in "SUO":
        raise ValueError(
            f"{where} holds {names.dtype} of shape {names.shape}; expected the names of label 0 "
            "and label 1."
        )
