"""Gradient descent as a stream of snapshots, and an exact shortcut for wide data."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count, islice
from typing import Any

import numpy as np

from nnlib.activations import IDENTITY, Array
from nnlib.network import (
    Layer,
    backward_propagation,
    compute_cost,
    compute_squared_cost,
    forward_propagation,
    update_parameters,
)

Parameters = Sequence[Layer]


@dataclass(frozen=True, eq=False)
class Snapshot:
    """The state of training: cost and parameters belong to the same iteration."""

    iteration: int
    cost: float
    parameters: Parameters


def gradient_descent(
    X: Array,
    Y: Array,
    parameters: Parameters,
    learning_rate: float,
    *,
    every: int = 1,
    forward: Callable[..., Any] = forward_propagation,
    cost: Callable[..., float] | None = None,
    backward: Callable[..., Any] = backward_propagation,
    update: Callable[..., Any] = update_parameters,
) -> Iterator[Snapshot]:
    """Descend for ever, yielding the snapshots of iterations 0, ``every``, 2 ``every``, ...

    The cost is computed only where it is recorded. Any of the four steps can be a learner's
    own; what ``forward`` caches is handed to ``backward`` unseen, so these two are swapped
    as a pair.

    Parameters
    ----------
    X : (n_x, m) array
    Y : (n[L], m) array
    parameters : list of Layer
        Where to start; never changed.
    learning_rate : float
        The length of a step, positive.
    every : int
        Iterations between two snapshots, 1 or more.
    cost : callable, optional
        By default the one that belongs to the output: cross-entropy for sigmoid, squared
        error for identity.

    Raises
    ------
    ValueError
        At the first snapshot: a learning rate that is not positive and finite, or an
        ``every`` that is not a whole number of 1 or more.
    """
    if not 0 < learning_rate < np.inf:
        raise ValueError(f"learning_rate is {learning_rate}; expected a positive number.")
    if not isinstance(every, int | np.integer) or every < 1:
        raise ValueError(f"every is {every}; expected a whole number of 1 or more.")
    if cost is None:
        cost = compute_squared_cost if parameters[-1][2] == IDENTITY else compute_cost
    for iteration in count():
        AL, cache = forward(X, parameters)
        if iteration % every == 0:
            yield Snapshot(iteration, cost(AL, Y), parameters)
        grads = backward(parameters, cache, X, Y)
        parameters = update(parameters, grads, learning_rate)


def train(
    X: Array,
    Y: Array,
    parameters: Parameters,
    learning_rate: float,
    n_iterations: int,
    *,
    every: int = 1,
    **steps: Callable[..., Any],
) -> list[Snapshot]:
    """Collect the snapshots of ``gradient_descent`` up to ``n_iterations``.

    The first snapshot is the start, the last is iteration ``n_iterations``, also where
    ``every`` does not divide it. ``steps`` are passed on: ``forward``, ``cost``,
    ``backward``, ``update``.

    Raises
    ------
    ValueError
        ``n_iterations`` is not a whole number of 0 or more, or what ``gradient_descent``
        refuses.
    """
    if not isinstance(n_iterations, int | np.integer) or n_iterations < 0:
        raise ValueError(f"n_iterations is {n_iterations}; expected a whole number of 0 or more.")
    stream = gradient_descent(X, Y, parameters, learning_rate, every=every, **steps)
    snapshots = [next(stream)]
    whole, rest = divmod(n_iterations, every)
    snapshots += islice(stream, whole)
    if rest:
        start = snapshots[-1].parameters
        tail = gradient_descent(X, Y, start, learning_rate, every=rest, **steps)
        *_, last = islice(tail, 2)
        snapshots.append(replace(last, iteration=n_iterations))
    return snapshots


class Span:
    """The span of the columns of ``X``, the only place where the first layer's weights move.

    Every gradient of the first layer is ``dW = dZ X.T / m``: its rows are sums of examples.
    With ``X = Q R`` (``Q`` orthonormal) the network on ``R`` with weights ``W Q`` computes
    the same ``Z``, the same cost and, step for step, the same path; ``Q`` turns the result
    back. For 209 pictures of 12288 numbers, ``R`` is 209 x 209: 59 times less to multiply.

    Attributes
    ----------
    Q : (n_x, r) array
        Orthonormal columns, ``r = min(n_x, m)``.
    R : (r, m) array
        Train on this in place of ``X``.
    """

    def __init__(self, Q: Array, R: Array) -> None:
        self.Q = Q
        self.R = R
        self._started_from: list[Array] = []

    def reduce(self, parameters: Parameters) -> list[Layer]:
        """Turn parameters for ``X`` into parameters for ``R``: ``W`` becomes ``W Q``.

        The start is remembered for ``restore``.
        """
        (W, b, g), *rest = parameters
        if not any(np.array_equal(W, W0) for W0 in self._started_from):
            self._started_from.append(W.copy())
        return [Layer(W @ self.Q, b, g), *rest]

    def restore(self, parameters: Parameters, initial: Parameters | None = None) -> list[Layer]:
        """Turn parameters for ``R`` back: ``W0 + (W - W0 Q) Q.T``.

        Parameters
        ----------
        parameters : list of Layer
            Trained on ``R``.
        initial : list of Layer, optional
            The full parameters that training started from: what they hold outside the span
            never changes. By default the one start that this span has reduced, or zero
            weights where it has reduced none.

        Raises
        ------
        ValueError
            ``initial`` is left out and this span has reduced several different starts.
        """
        starts = self._started_from if initial is None else [initial[0][0]]
        if len(starts) > 1:
            raise ValueError(
                f"this span has reduced {len(starts)} different starts; say which one these "
                "parameters come from: restore(parameters, initial)."
            )
        (W, b, g), *rest = parameters
        W0 = starts[0] if starts else np.zeros((W.shape[0], self.Q.shape[0]))
        return [Layer(W0 + (W - W0 @ self.Q) @ self.Q.T, b, g), *rest]

    def first(self, m: int) -> "Span":
        """Return the span of the first ``m`` examples, without another factorisation.

        Raises
        ------
        ValueError
            ``m`` is below 1 or above the number of examples.
        """
        if not isinstance(m, int | np.integer) or not 1 <= m <= self.R.shape[1]:
            raise ValueError(f"m is {m}; expected 1 to {self.R.shape[1]}, the examples at hand.")
        r = min(m, self.Q.shape[1])
        return Span(self.Q[:, :r], np.ascontiguousarray(self.R[:r, :m]))


def span(X: Array) -> Span:
    """Factor ``X = Q R`` by reduced QR, which also holds for equal, black or many examples.

    Cholesky's factor of ``X.T X`` would be found sooner, but it squares the condition number
    and does not exist where two examples are equal; here the error stays at rounding.

    Raises
    ------
    ValueError
        ``X`` is not a matrix of finite numbers with at least one example.
    """
    if np.ndim(X) != 2 or 0 in np.shape(X):
        raise ValueError(f"X has shape {np.shape(X)}; expected (n_x, m), neither of them 0.")
    if not np.isfinite(X).all():
        raise ValueError("X holds nan or infinity; expected finite numbers.")
    Q, R = np.linalg.qr(X)
    return Span(Q, R)
