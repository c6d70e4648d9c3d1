"""Networks that compute the parity of n bits, their weights set by hand, in three ways.

The parity is 1 where an odd number of bits is 1. All hidden units are ReLU units, so the three
differ in nothing but how they are put together: in a tree, or side by side.
"""

from typing import NamedTuple

import numpy as np

from nnlib.activations import RELU, SIGMOID, Array
from nnlib.network import Layer

MOST_BITS = 16  # of which all inputs are 65,536 columns
STEEPNESS = 10.0  # the output's z is -5 or 5: it says 0.01 or 0.99


class Size(NamedTuple):
    """How large a network is: its layers, the output counted, and all its hidden units."""

    layers: int
    hidden_units: int


def size(parameters: list[Layer]) -> Size:
    """Count the layers and the hidden units of a network."""
    return Size(len(parameters), sum(len(W) for W, _, _ in parameters[:-1]))


def all_inputs(n: int) -> Array:
    """Return every input of n bits as a column, ``(n, 2**n)``; column i holds i in binary.

    Raises
    ------
    ValueError
        n is not a whole number from 1 to 16.
    """
    _check(n, MOST_BITS)
    return np.array(np.arange(2**n) >> np.arange(n)[::-1, None] & 1, dtype=np.float64)


def parity(X: Array) -> Array:
    """Return 1 for each column with an odd number of ones, else 0; ``(1, m)``."""
    return np.array(X.sum(axis=0, keepdims=True) % 2)


def xor_tree(n: int) -> list[Layer]:
    """Join the bits in pairs, then the results in pairs, and so on; an odd one is passed on.

    Two ReLU units a pair compute ``h = relu(p + q)`` and ``k = relu(p + q - 1)``, and
    ``h - 2 k`` is p XOR q. No unit is spent on that difference: the weights of the next layer
    contain it.

    Returns
    -------
    list of Layer
        About ``log2(n)`` hidden layers with about ``2 n`` units in all.

    Raises
    ------
    ValueError
        n is not a whole number of 1 or more.
    """
    _check(n)
    parameters = []
    bits = np.eye(n)  # row by row, how a bit is computed from the layer before
    while len(bits) > 1:
        joins, b, results = _join_pairs(len(bits))
        parameters.append(Layer(joins @ bits, b, RELU))
        bits = results
    return [*parameters, _output(bits)]


def pattern_units(n: int) -> list[Layer]:
    """Spend one hidden unit on each input with an odd number of ones: it says 1 there alone.

    The unit of the pattern p counts the bits that agree with p and subtracts n - 1; only where
    all agree is a 1 left.

    Returns
    -------
    list of Layer
        One hidden layer with ``2**(n - 1)`` units.

    Raises
    ------
    ValueError
        n is not a whole number from 1 to 16.
    """
    X = all_inputs(n)
    patterns = X[:, parity(X)[0] == 1].T
    b = 1.0 - patterns.sum(axis=1, keepdims=True)
    return [Layer(2.0 * patterns - 1.0, b, RELU), _output(np.ones((1, len(patterns))))]


def zigzag(n: int) -> list[Layer]:
    """Add up the bits, and let the sum go up and down n times.

    Unit k is ``relu(s - k)``, where s is the sum of the bits, and k goes from 0 to n - 1. With
    the weights 1, -2, 2, -2, ... their sum is a zigzag: 0, 1, 0, 1, ... at s = 0, 1, 2, 3, ...

    Returns
    -------
    list of Layer
        One hidden layer with n units.

    Raises
    ------
    ValueError
        n is not a whole number of 1 or more.
    """
    _check(n)
    k = np.arange(n, dtype=np.float64)
    turns = np.where(k > 0, 2.0, 1.0) * (-1.0) ** k
    return [Layer(np.ones((n, n)), -k[:, None], RELU), _output(turns[None])]


def _join_pairs(n: int) -> tuple[Array, Array, Array]:
    """Return W and b of a layer that joins n bits in pairs, and how its results are read."""
    pairs, odd = divmod(n, 2)
    joins, b = np.zeros((2 * pairs + odd, n)), np.zeros((2 * pairs + odd, 1))
    results = np.zeros((pairs + odd, 2 * pairs + odd))
    for pair in range(pairs):
        two = slice(2 * pair, 2 * pair + 2)
        joins[two, two] = 1.0
        b[two, 0] = 0.0, -1.0
        results[pair, two] = 1.0, -2.0
    if odd:
        joins[-1, -1] = results[-1, -1] = 1.0
    return joins, b, results


def _output(weights: Array) -> Layer:
    """Return the output unit: sure of a 1 where the weighted sum is 1, of a 0 where it is 0."""
    return Layer(STEEPNESS * weights, np.array([[-STEEPNESS / 2.0]]), SIGMOID)


def _check(n: int, most: int | None = None) -> None:
    whole = isinstance(n, int | np.integer) and not isinstance(n, bool)
    if not whole or n < 1 or (most is not None and n > most):
        reach = "of 1 or more" if most is None else f"from 1 to {most}"
        raise ValueError(f"n is {n!r}; expected a whole number {reach}, the number of bits.")
