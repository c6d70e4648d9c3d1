"""The slope of any function, found by nudging: what a formula for it is tested against."""

from collections.abc import Callable

import numpy as np

from nnlib.activations import Array


def numerical_gradient(f: Callable[[Array], float], x: Array, *, eps: float = 1e-6) -> Array:
    """Estimate the slope of ``f`` at ``x`` for each element, by nudging it both ways.

    The centred difference ``(f(x + eps) - f(x - eps)) / (2 eps)`` is off by about ``eps**2``
    and by rounding, about ``1e-16 / eps``.

    Parameters
    ----------
    f : callable
        From an array like ``x`` to a number.
    x : array
        Left as it was.
    eps : float
        The nudge.

    Returns
    -------
    array like x
    """
    x = np.array(x, dtype=np.float64)
    slope = np.empty_like(x)
    for index in np.ndindex(x.shape):
        nudge = np.zeros_like(x)
        nudge[index] = eps
        slope[index] = (f(x + nudge) - f(x - nudge)) / (2.0 * eps)
    return slope
