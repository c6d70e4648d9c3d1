"""What is wrong with a learner's functions, found by one careful step, in a sentence."""

import copy
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from nnlib.activations import Array
from nnlib.differences import describe, first_difference, is_numeric
from nnlib.errors import describe_error, lines_of
from nnlib.network import (
    Layer,
    backward_propagation,
    forward_propagation,
    initialize_parameters,
    update_parameters,
)
from nnlib.quiet import quiet

Parameters = Sequence[Layer]


class Functions(NamedTuple):
    """Forward and backward, a pair, and update: nnlib's or a learner's."""

    forward: Callable[..., Any] = forward_propagation
    backward: Callable[..., Any] = backward_propagation
    update: Callable[..., Any] = update_parameters


class FaultError(Exception):
    """A function did not do what its place asks; the message says which, and what came."""


class InterruptedFault(FaultError):
    """Somebody stopped a function."""


def careful_step(
    functions: Functions, X: Array, Y: Array, parameters: Parameters, learning_rate: float
) -> Parameters:
    """Take one step of training and look at everything that the functions return.

    Raises
    ------
    FaultError
        The first thing that is wrong.
    """
    _, cache = careful_forward(functions.forward, X, parameters)
    grads = _called(functions.backward, parameters, cache, X, Y, opaque=1)
    _check_layers(functions.backward, grads, parameters, ("dW", "db"))
    _, true_cache = forward_propagation(X, parameters)
    true_grads = backward_propagation(parameters, true_cache, X, Y)
    _check_finite(functions.backward, grads, true_grads)
    new = _called(functions.update, parameters, grads, learning_rate)
    _check_layers(functions.update, new, parameters, ("W", "b", "g"))
    _check_finite(functions.update, new, update_parameters(parameters, grads, learning_rate))
    result: Parameters = new
    return result


def careful_forward(
    forward: Callable[..., Any], X: Array, parameters: Parameters
) -> tuple[Array, Any]:
    """Go forward, and look at the answers.

    Raises
    ------
    FaultError
        It raises, or the answers are not (n[L], m) finite numbers beside a cache.
    """
    result = _called(forward, X, parameters)
    if not isinstance(result, tuple | list) or len(result) != 2:
        raise _fault(forward, f"gives {_kind(result)}; expected two, the answers and the cache")
    AL, cache = result
    wanted = (parameters[-1][0].shape[0], X.shape[1])
    if not is_numeric(AL):
        raise _fault(forward, f"gives {_kind(AL)} in place of answers; expected an array")
    if np.shape(AL) != wanted:
        raise _fault(forward, f"gives answers of shape {np.shape(AL)}; expected {wanted}")
    AL = np.asarray(AL, dtype=float)
    _check_finite(forward, AL, forward_propagation(X, parameters)[0])
    if AL.min() < 0 or AL.max() > 1:
        reach = f"{AL.min():.2g} to {AL.max():.2g}"
        raise _fault(forward, f"gives answers from {reach}; expected probabilities, 0 to 1")
    return AL, cache


def layers_served(functions: Functions, low: int, high: int) -> tuple[int, int]:
    """Return for how many hidden layers functions work, from the least to the most.

    Functions that name two layers serve one hidden layer only. Where none works, all are
    offered: what is wrong is told then.
    """
    X, Y = np.array([[0.0, 1.0, 2.0], [1.0, 0.0, 1.0]]), np.array([[0.0, 1.0, 0.0]])
    served = []
    for layers in range(low, high + 1):
        parameters = initialize_parameters([2, *[3] * layers, 1], np.random.default_rng(0))
        try:
            with quiet(functions.forward), np.errstate(all="ignore"):
                careful_step(functions, X, Y, parameters, 0.1)
            served.append(layers)
        except InterruptedFault:
            raise KeyboardInterrupt from None  # one interrupt is enough
        except FaultError:
            pass
    return (served[0], served[-1]) if served else (low, high)


def _called(function: Callable[..., Any], *arguments: Any, opaque: int | None = None) -> Any:
    """Call a function; whatever it raises, and a change to its arguments, is a fault.

    One argument may be nobody's business: what a learner's forward pass caches.
    """
    mine = [a if i == opaque else copy.deepcopy(a) for i, a in enumerate(arguments)]
    try:
        result = function(*mine)
    except NotImplementedError:
        raise _fault(function, "is not written yet") from None
    except KeyboardInterrupt as stop:
        place = lines_of(function, stop.__traceback__)[-1:]
        raise InterruptedFault(f"Stopped{f' at `{place[0]}`' if place else ''}.") from None
    except BaseException as error:  # whatever a learner's code may raise, `exit` too
        told, _ = describe_error(error, function)
        raise _fault(function, told.removeprefix("It ").rstrip(".")) from None
    kept = [pair for i, pair in enumerate(zip(mine, arguments, strict=True)) if i != opaque]
    if any(first_difference(now, was, rtol=0.0, atol=0.0) for now, was in kept):
        raise _fault(function, "changes its arguments; make new arrays instead")
    return result


def _check_layers(
    function: Callable[..., Any], layers: Any, like: Parameters, names: tuple[str, ...]
) -> None:
    """Ask for one tuple a layer, each of arrays shaped like those of the parameters."""
    each = f"({', '.join(names)})"
    if not isinstance(layers, list | tuple) or len(layers) != len(like):
        raise _fault(
            function, f"gives {_kind(layers)}; expected {len(like)}, {each} for each layer"
        )
    for number, (layer, (W, b, _)) in enumerate(zip(layers, like, strict=True), start=1):
        if not isinstance(layer, list | tuple) or len(layer) != len(names):
            raise _fault(function, f"gives {_kind(layer)} for layer {number}; expected {each}")
        for name, value, wanted in zip(names, layer[:2], (W, b), strict=False):
            if not isinstance(value, np.ndarray):
                raise _fault(function, f"gives {name}{number} as {_kind(value)}; expected an array")
            if np.shape(value) != wanted.shape:
                raise _fault(
                    function,
                    f"gives {name}{number} of shape {np.shape(value)}; expected {wanted.shape}",
                )


def _check_finite(function: Callable[..., Any], have: Any, want: Any) -> None:
    """Ask for finite numbers; where nnlib has none either, the learning rate is to blame."""
    mine, true = _numbers(have), _numbers(want)
    if np.isfinite(mine).all():
        return
    if np.isfinite(true).all():
        lost = mine[~np.isfinite(mine)][0]
        count = int((~np.isfinite(mine)).sum())
        raise _fault(function, f"gives {lost} in {count} of {mine.size} numbers")
    raise FaultError("The numbers have become too large to count with: lower the learning rate.")


def _numbers(values: Any) -> Array:
    """Return all numbers of an array, or of the W and b of layers."""
    if isinstance(values, np.ndarray):
        return np.asarray(values, dtype=float).ravel()
    flat = [np.ravel(array) for layer in values for array in layer[:2]]
    return np.concatenate(flat).astype(float) if flat else np.zeros(0)


def _kind(value: Any) -> str:
    """Say what came in place of several things."""
    if value is None:
        return "nothing (None)"
    if isinstance(value, list | tuple):
        return f"{len(value)} value{'s' * (len(value) != 1)}"
    return "one array" if isinstance(value, np.ndarray) else describe(value)


def _fault(function: Callable[..., Any], what: str) -> FaultError:
    name = getattr(function, "__name__", "a function")
    return FaultError(f"`{name}` {what}.")
