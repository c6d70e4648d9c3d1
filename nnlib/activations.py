"""Activation functions, each beside its slope.

The slope is written as a function of the activation ``A = g(Z)``, not of ``Z``: the
forward pass has computed ``A`` already, so nothing is computed twice.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Activation:
    """A function applied to each element, and its slope.

    Attributes
    ----------
    name : str
        The name used in figures and messages.
    function : callable
        ``A = function(Z)``, any shape, the same shape back.
    slope : callable
        ``g'(Z)`` expressed by ``A``, any shape, the same shape back.
    """

    name: str
    function: Callable[[Array], Array]
    slope: Callable[[Array], Array]

    def __call__(self, Z: Array) -> Array:
        """Apply the function."""
        return self.function(Z)

    def __repr__(self) -> str:
        """Show the name alone: function addresses say nothing."""
        return f"<Activation {self.name}>"


def _sigmoid(Z: Array) -> Array:
    # exp of 0 or a negative number only: it may round to 0, it cannot overflow.
    return np.exp(np.minimum(Z, 0.0)) / (1.0 + np.exp(-np.abs(Z)))


LEAK = 0.01  # the slope of leaky ReLU left of 0

SIGMOID = Activation("sigmoid", _sigmoid, lambda A: A * (1.0 - A))
TANH = Activation("tanh", np.tanh, lambda A: 1.0 - A**2)
# At Z = 0 the slope of both ReLUs is chosen to be that of the left side. (True is 1.0 and False
# 0.0; `np.where` takes eight times as long, and this is what a deep training spends its time on.)
RELU = Activation("ReLU", lambda Z: np.maximum(0.0, Z), lambda A: np.greater(A, 0.0).astype(float))
LEAKY_RELU = Activation(
    "leaky ReLU", lambda Z: np.maximum(LEAK * Z, Z), lambda A: np.where(A > 0, 1.0, LEAK)
)
IDENTITY = Activation("identity", lambda Z: Z, lambda A: np.ones_like(A))
