"""What a share of right answers tells about pictures that nobody has seen yet."""

from math import sqrt


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
    return max(0.0, middle - reach), min(1.0, middle + reach)
