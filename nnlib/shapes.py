"""The shape of every array of a network: in symbols, from a real pass, and the first misfit.

A pass that goes wrong is the point here. `forward_propagation` and `backward_propagation` run to
their end or not at all, so the pass is written out once more: every array is handed over as soon
as it is there, under its name. Tests hold it to the numbers of `network`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from nnlib.differences import describe, is_numeric

Shape = tuple[int, ...]
#: ``(W, b, g)``; each of them may be anything, since a learner has made it.
Layers = Sequence[tuple[Any, Any, Any]]

A_NUMBER = describe(0.0)


@dataclass(frozen=True)
class Misfit:
    """The first array of a pass that is not as it should be.

    Attributes
    ----------
    name : str
        Such as ``W[3]``.
    says : str
        What came, what was expected and why, and what NumPy makes of it.
    """

    name: str
    says: str


@dataclass(frozen=True)
class Pass:
    """A pass forward and backward, as far as it came.

    Attributes
    ----------
    reached : mapping
        What was found under each name, in this order: its shape, or words for what is no array.
    stop : str
        The array at which NumPy stopped; empty if it reached the end.
    error : str
        With what it stopped.
    layers : int
        How many layers there were.
    """

    reached: Mapping[str, Shape | str]
    stop: str
    error: str
    layers: int


def symbols(name: str) -> str:
    """Return the shape of an array in symbols: ``(n[2], n[1])`` for ``W[2]`` and for ``dW[2]``."""
    kind, layer = kind_and_layer(name)
    columns = {"W": f"n[{layer - 1}]", "b": "1"}.get(kind.removeprefix("d"), "m")
    return f"(n[{layer}], {columns})"


def expected_shapes(sizes: Sequence[int], m: int) -> dict[str, Shape]:
    """Return the shape that each array should have, in the order of a pass."""
    dims = {f"n[{layer}]": n for layer, n in enumerate(sizes)} | {"m": m, "1": 1}
    return {
        name: (dims[rows], dims[columns])
        for name in names_in_order(len(sizes) - 1)
        for rows, columns in [symbols(name)[1:-1].split(", ")]
    }


def names_in_order(layers: int) -> list[str]:
    """Name all arrays in the order in which a pass reaches them."""
    forward = [f"{kind}[{layer}]" for layer in range(1, layers + 1) for kind in "WbZA"]
    backward = [
        f"{kind}[{layer}]" for layer in range(layers, 0, -1) for kind in ("dA", "dZ", "dW", "db")
    ]
    # The way back begins with dZ[L] = A[L] - Y, and needs no dA[L].
    return ["X", *forward, *backward[1:]]


def formula(name: str) -> str:
    """Say from what an array is computed; empty for one that is given."""
    kind, layer = kind_and_layer(name)
    before = f"A[{layer - 1}]" if layer > 1 else "X"
    return {
        "Z": f"W[{layer}] {before} + b[{layer}]",
        "A": f"g[{layer}](Z[{layer}])",
        "dA": f"W[{layer + 1}].T dZ[{layer + 1}]",
        "dZ": f"dA[{layer}] times the slope of g[{layer}]",
        "dW": f"dZ[{layer}] {before}.T / m",
        "db": f"the mean of dZ[{layer}] over the examples",
    }.get(kind, "")


def kind_and_layer(name: str) -> tuple[str, int]:
    """Return ``("dW", 2)`` for ``dW[2]``; X is ``A[0]`` by another name."""
    kind, _, layer = name.rstrip("]").partition("[")
    return (kind, int(layer)) if layer else ("X", 0)


def walk(layers: Layers, X: Any, Y: Any) -> Pass:
    """Go forward and backward until the end, or until NumPy stops.

    Parameters
    ----------
    layers
        ``(W, b, g)`` of each layer, of any shape and kind.
    X, Y
        The examples ``(n[0], m)`` and what the last layer is held against, ``(n[L], m)``. Without
        Y the way back is not gone.
    """
    reached: dict[str, Shape | str] = {}
    error = ""
    try:
        with np.errstate(all="ignore"):
            for name, value in steps(layers, X, Y):
                reached[name] = _shape_of(value)
    except Exception as stopped:  # whatever a learner's arrays and functions raise
        error = f"{type(stopped).__name__}: {stopped}"
    order = (name for name in names_in_order(len(layers)) if name not in reached)
    return Pass(reached, next(order) if error else "", error, len(layers))


def steps(layers: Layers, X: Any, Y: Any) -> Iterator[tuple[str, Any]]:
    """Hand over each array with its name, in the order of `names_in_order`."""
    yield "X", X
    A = [X]
    for layer, (W, b, g) in enumerate(layers, 1):
        yield f"W[{layer}]", W
        yield f"b[{layer}]", b
        Z = W @ A[-1] + b
        yield f"Z[{layer}]", Z
        A.append(g(Z))
        yield f"A[{layer}]", A[-1]
    if Y is None:
        return
    m = Y.shape[1]
    dZ = A[-1] - Y
    for layer in range(len(layers), 0, -1):
        yield f"dZ[{layer}]", dZ
        yield f"dW[{layer}]", dZ @ A[layer - 1].T / m
        yield f"db[{layer}]", np.sum(dZ, axis=1, keepdims=True) / m
        if layer > 1:
            dA = layers[layer - 1][0].T @ dZ
            yield f"dA[{layer - 1}]", dA
            dZ = dA * layers[layer - 2][2].slope(A[layer - 1])


def _shape_of(value: Any) -> Shape | str:
    """Return the shape of an array of numbers, or say what is there instead."""
    if isinstance(value, np.ndarray) and value.ndim and is_numeric(value):
        shape: Shape = value.shape
        return shape
    return describe(value)


def first_misfit(seen: Pass, sizes: Sequence[int], m: int) -> Misfit | None:
    """Name the first array that is not as the sizes ask, whether NumPy minds or not."""
    wanted = expected_shapes(sizes, m)
    count = _count(seen.layers, len(sizes) - 1)
    for name, shape in wanted.items():
        if name not in seen.reached:
            return Misfit(name, f"{_absence(name, seen, wanted)}{count}")
        came = seen.reached[name]
        if came != shape:
            sentence = f"{_what(name, came)}{_why(name, came, shape)}"
            return Misfit(name, f"{sentence} {_consequence(name, seen, wanted)}{count}")
        if count and name == f"A[{len(sizes) - 1}]":
            return Misfit(f"W[{len(sizes)}]", f"All {len(sizes) - 1} layers fit.{count}")
    return None


def _count(came: int, wanted: int) -> str:
    """Say that there are too many or too few layers; empty if there are not."""
    if came == wanted:
        return ""
    return f" The list has {came} layer{_s(came)}; expected {wanted}, one for each size after n[0]."


def _absence(name: str, seen: Pass, wanted: Mapping[str, Shape]) -> str:
    """Say why an array is not there, though all before it are as they should be."""
    kind, layer = kind_and_layer(name)
    if kind == "W":
        last = f"A[{layer - 1}]" if layer > 1 else "X"
        return (
            f"W[{layer}] is missing: nothing comes after {last}; expected W[{layer}] of shape "
            f"{wanted[name]} and b[{layer}] of shape {wanted[f'b[{layer}]']}."
        )
    return f"{name} = {formula(name)} is never computed: {seen.error}."


def _what(name: str, came: Shape | str) -> str:
    return f"{name} is {came}" if isinstance(came, str) else f"{name} has shape {came}"


def _why(name: str, came: Shape | str, wanted: Shape) -> str:
    """Say what is wrong with a shape, and what was expected."""
    if isinstance(came, str):
        return f"; expected an array of shape {wanted}."
    kind, layer = kind_and_layer(name)
    rows, columns = wanted
    reason = ""
    if kind in ("A", "dZ"):
        whose = f"g[{layer}]" if kind == "A" else f"the slope of g[{layer}]"
        reason = f"{whose} gives back another shape than it gets"
    elif len(came) == 1:
        reason = "it has one dimension, which is neither a row nor a column"
    elif len(came) > 2:
        reason = f"it has {len(came)} dimensions, and a matrix has two"
    elif kind == "W" and came[1] != columns:
        before = f"A[{layer - 1}]" if layer > 1 else "X"
        reason = (
            f"it has {came[1]} column{_s(came[1])}, but {before} has {columns} row{_s(columns)}"
        )
    elif came[0] != rows:
        meant = f"layer {layer} has {rows} unit{_s(rows)}" if layer else f"n[0] is {rows}"
        reason = f"it has {came[0]} row{_s(came[0])}, but {meant}"
    else:
        meant = "a bias is one column for all examples" if kind == "b" else f"m is {columns}"
        reason = f"it has {came[1]} columns, but {meant}"
    turned = ", the transpose" if came == wanted[::-1] else ""
    return f": {reason}; expected {wanted}{turned}."


def _consequence(name: str, seen: Pass, wanted: Mapping[str, Shape]) -> str:
    """Say what NumPy makes of an array that does not fit: often nothing, and that is worse."""
    user = _first_use(name, seen.layers)
    if seen.stop == user:
        return f"NumPy stops at {user} = {formula(user)}: nothing after it is reached."
    later = f" It stops only at {seen.stop}." if seen.stop else ""
    return f"NumPy raises nothing: {_effect(name, user, seen, wanted)}{later}"


def _first_use(name: str, layers: int) -> str:
    """Name the array that is computed first from one."""
    kind, layer = kind_and_layer(name)
    if kind in ("W", "b"):
        return f"Z[{layer}]"
    if kind == "dZ":
        return f"dW[{layer}]"
    return f"Z[{layer + 1}]" if layer < layers else f"dZ[{layer}]"


def _effect(name: str, user: str, seen: Pass, wanted: Mapping[str, Shape]) -> str:
    """Say what comes of an array that does not fit and that NumPy takes all the same."""
    came = seen.reached.get(user)
    if user not in wanted or came is None:
        return "nothing is computed from it."
    if came != wanted[user]:
        was = f"is {came}" if isinstance(came, str) else f"comes out as {came}"
        return f"{user} {was} in place of {wanted[user]}."
    kind, _ = kind_and_layer(name)
    (units, _), given = wanted[user], seen.reached[name]
    result = f"{user} has the right shape {wanted[user]}"
    if kind not in ("W", "b") or (isinstance(given, str) and given != A_NUMBER):
        return f"{result} all the same."
    rows, columns = _as_read(given)
    if units == 1 and (kind == "W" or rows == columns == 1):
        return f"{result}, and with one unit its numbers are right, too."
    if kind == "W":
        return f"{result}, but all {units} units get the same weights."
    if rows == columns == 1:
        return f"{result}, but all {units} units get the same bias."
    each = "unit and each example" if rows > 1 else "example, not for each unit"
    return f"{result}, but a number is added for each {each}."


def _as_read(shape: Shape | str) -> tuple[int, int]:
    """Return rows and columns as NumPy fills them up: one dimension is a row."""
    if isinstance(shape, str):  # a number, of no dimension
        return 1, 1
    rows, columns = (1, 1, *shape)[-2:]
    return rows, columns


def _s(n: int) -> str:
    return "" if n == 1 else "s"
