"""A network is a list of layers; the same five functions serve one layer or twenty.

Logistic regression is a list of one layer, the planar network a list of two, the deep
network a list of any length. Notation: ``X`` is ``(n_x, m)`` with one example a column,
``W[l]`` is ``(n[l], n[l-1])``, ``b[l]`` is ``(n[l], 1)``, ``Z[l]`` and ``A[l]`` are
``(n[l], m)``, and ``dW`` is the derivative of the cost with respect to ``W``.

Layers, caches and gradients are unpacked, never asked for attributes, so plain tuples
written by a learner serve as well.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from nnlib.activations import IDENTITY, RELU, SIGMOID, Activation, Array

EPSILON = 1e-15  # a few rounding steps of a number near 1


class Layer(NamedTuple):
    """Weights ``(n[l], n[l-1])``, biases ``(n[l], 1)`` and the activation of a layer."""

    W: Array
    b: Array
    g: Activation


class LayerCache(NamedTuple):
    """What the forward pass keeps for the backward pass: ``Z`` and ``A``, ``(n[l], m)``."""

    Z: Array
    A: Array


class LayerGrads(NamedTuple):
    """Derivatives of the cost, shaped like ``W`` and ``b``."""

    dW: Array
    db: Array


def initialize_parameters(
    layer_dims: Sequence[int],
    rng: np.random.Generator,
    *,
    hidden: Activation = RELU,
    output: Activation = SIGMOID,
    scale: float | None = None,
) -> list[Layer]:
    """Draw small random weights and set the biases to zero.

    Parameters
    ----------
    layer_dims : sequence of int
        ``(n_x, n[1], ..., n[L])``: the number of inputs, then the units of each layer.
    rng : numpy.random.Generator
        The source of the normal deviates.
    hidden, output : Activation
        Of the layers in between, and of the last one (sigmoid or identity).
    scale : float, optional
        The weights' standard deviation; by default ``1 / sqrt(n[l-1])``.

    Returns
    -------
    list of Layer

    Raises
    ------
    ValueError
        Fewer than two sizes, a size that is not a whole number of 1 or more, or an
        output activation for which ``dZ = A - Y`` does not hold.
    """
    whole = all(isinstance(n, int | np.integer) and n >= 1 for n in layer_dims)
    if len(layer_dims) < 2 or not whole:
        raise ValueError(
            f"layer_dims is {list(layer_dims)}; expected the number of inputs and then the "
            "units of each layer, whole numbers of 1 or more, such as [2, 4, 1]."
        )
    _check_output(output)
    parameters = []
    for n_in, n_out in pairwise(layer_dims):
        spread = 1.0 / np.sqrt(n_in) if scale is None else scale
        W = rng.standard_normal((n_out, n_in)) * spread
        parameters.append(Layer(W, np.zeros((n_out, 1)), hidden))
    parameters[-1] = parameters[-1]._replace(g=output)
    return parameters


def forward_propagation(X: Array, parameters: Sequence[Layer]) -> tuple[Array, list[LayerCache]]:
    """Compute ``Z = W A_previous + b`` and ``A = g(Z)`` layer by layer.

    Returns
    -------
    AL : (n[L], m) array
        The output of the last layer.
    cache : list of LayerCache
        ``Z`` and ``A`` of every layer.

    Raises
    ------
    ValueError
        ``X`` does not have as many rows as the first layer has inputs.
    """
    n_x = parameters[0][0].shape[1]
    if np.ndim(X) != 2 or X.shape[0] != n_x:
        raise ValueError(
            f"X has shape {np.shape(X)}; expected ({n_x}, m): one row for each of the first "
            "layer's inputs, one column for each example."
        )
    A, cache = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        A = g(Z)
        cache.append(LayerCache(Z, A))
    return A, cache


def compute_cost(AL: Array, Y: Array) -> float:
    """Average the cross-entropy loss ``-(y log a + (1 - y) log(1 - a))`` over the examples.

    A unit so sure of itself that ``a`` rounds to 0 or 1 would make the logarithm infinite;
    ``a`` is kept 1e-15 away from both, so no loss exceeds 34.6.

    Parameters
    ----------
    AL, Y : (n[L], m) arrays
        Probabilities and labels, 0 or 1; the losses of several units are summed.

    Raises
    ------
    ValueError
        The two shapes differ, or have not two dimensions.
    """
    _check_same_shape(AL, Y)
    A = np.clip(AL, EPSILON, 1.0 - EPSILON)
    loss = -(Y * np.log(A) + (1.0 - Y) * np.log(1.0 - A))
    return float(np.sum(loss) / Y.shape[1])


def compute_squared_cost(AL: Array, Y: Array) -> float:
    """Average the squared-error loss ``(a - y)^2 / 2``: the cost for an identity output.

    Raises
    ------
    ValueError
        As ``compute_cost``.
    """
    _check_same_shape(AL, Y)
    return float(np.sum((AL - Y) ** 2) / 2.0 / Y.shape[1])


def backward_propagation(
    parameters: Sequence[Layer], cache: Sequence[LayerCache], X: Array, Y: Array
) -> list[LayerGrads]:
    """Compute the derivatives of the cost, from the last layer to the first.

    At the output ``dZ = A - Y``, for sigmoid with cross-entropy and for identity with
    squared error. It is never formed as ``dA g'(Z)``: there ``dA = -Y/A`` is infinite for a
    saturated unit. Below, ``dZ[l] = W[l+1].T dZ[l+1] * g'(Z[l])``; ``dW = dZ A_previous.T / m``
    and ``db`` is the mean of ``dZ`` over the examples.

    Returns
    -------
    list of LayerGrads
        In the order of ``parameters``.

    Raises
    ------
    ValueError
        The output activation is neither sigmoid nor identity, or ``Y`` has another shape
        than the output.
    """
    _check_output(parameters[-1][2])
    m = X.shape[1]
    inputs = [X, *(A for _, A in cache[:-1])]
    A_L = cache[-1][1]
    _check_same_shape(A_L, Y)
    dZ = A_L - Y
    grads: list[LayerGrads] = []
    for layer in reversed(range(len(parameters))):
        dW, db = dZ @ inputs[layer].T / m, dZ.sum(axis=1, keepdims=True) / m
        grads.append(LayerGrads(dW, db))
        if layer > 0:
            W, g_below = parameters[layer][0], parameters[layer - 1][2]
            dZ = (W.T @ dZ) * g_below.slope(inputs[layer])
    return grads[::-1]


def update_parameters(
    parameters: Sequence[Layer], grads: Sequence[LayerGrads], learning_rate: float
) -> list[Layer]:
    """Take one step downhill: new layers ``W - learning_rate dW`` and ``b - learning_rate db``."""
    return [
        Layer(W - learning_rate * dW, b - learning_rate * db, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


def predict(X: Array, parameters: Sequence[Layer], *, threshold: float = 0.5) -> Array:
    """Answer 1.0 where the output exceeds the threshold, else 0.0; ``(1, m)``."""
    AL, _ = forward_propagation(X, parameters)
    return np.greater(AL, threshold).astype(np.float64)


def _check_output(g: Activation) -> None:
    if g not in (SIGMOID, IDENTITY):
        raise ValueError(
            f"the output activation is {g!r}; expected SIGMOID (with cross-entropy) or IDENTITY "
            "(with squared error), the two for which dZ = A - Y."
        )


def _check_same_shape(AL: Array, Y: Array) -> None:
    if np.shape(AL) != np.shape(Y) or np.ndim(Y) != 2:
        raise ValueError(
            f"the output has shape {np.shape(AL)} and Y has shape {np.shape(Y)}; expected the "
            "same (n[L], m), one column for each example: Y.reshape(1, -1) makes a row of labels."
        )
