"""The rule of broadcasting: whether two shapes fit, and what is repeated, in words."""

import math
from collections.abc import Iterator, Sequence
from contextlib import suppress

import numpy as np

from nnlib.demos.shapes.state import read_shape

Shape = tuple[int, ...]
LARGEST = 1_000_000  # NumPy counts the numbers of a result up to nine times the cube of it
MOST = 12  # rows or columns that are drawn


def read(given: str | Sequence[int]) -> Shape:
    """Read ``3, 4``, ``(3, 4)``, ``(4,)``, ``4`` or a tuple; nothing is a single number, ``()``.

    Raises
    ------
    ValueError
        It is no shape.
    """
    shape: Shape | None = None
    with suppress(ValueError):  # its sentence is about another demo
        shape = read_shape(given) or ()
    if shape is None or max(shape, default=1) > LARGEST:
        raise ValueError(
            f"{given!r} is no shape that can be shown; expected up to three whole numbers from 1 "
            f"to {LARGEST}, such as (3, 4) or (4,), or nothing for a single number."
        )
    return shape


def misfit(a: Shape, b: Shape) -> tuple[int, int, int] | None:
    """Return the last axis at which two shapes do not fit, with both sizes; None if they fit."""
    for back, (n, k) in enumerate(zip(reversed(a), reversed(b), strict=False), 1):
        if n != k and 1 not in (n, k):
            return max(len(a), len(b)) - back, n, k
    return None


def is_drawn(shape: Shape) -> bool:
    """Tell whether there is room for an array of that shape."""
    return len(shape) <= 2 and all(n <= MOST for n in shape)


def tell(a: Shape, b: Shape, operation: str) -> str:
    """Say in words what broadcasting does with two shapes."""
    found = misfit(a, b)
    filled = "".join(_filled(name, s, o) for name, s, o in (("a", a, b), ("b", b, a)))
    if found:
        axis, n, k = found
        return (
            f"a {a} {operation} b {b}: the shapes do not fit.{filled} Lined up at their ends, they "
            f"meet in axis {axis} with {n} and {k}: these differ, and neither is 1. NumPy raises a "
            "ValueError."
        )
    result = np.broadcast_shapes(a, b)
    steps = [*_repeats("a", a, result), *_repeats("b", b, result)]
    steps.append("The repeated cells are dashed." if steps else "Nothing is repeated.")
    if not is_drawn(result):
        steps[-1] = f"Not drawn: there is room for two axes of up to {MOST}."
    return f"a {a} {operation} b {b} gives {result}.{filled} {' '.join(steps)}"


def _filled(name: str, shape: Shape, other: Shape) -> str:
    """Say how a shape with fewer axes than the other is filled up: with ones, in front."""
    missing = len(other) - len(shape)
    if missing <= 0 or not shape:
        return ""
    return f" {name} {shape} is read as {(1,) * missing + shape}."


def _repeats(name: str, shape: Shape, result: Shape) -> Iterator[str]:
    """Say along which axes an array is repeated, and how often."""
    if not shape and math.prod(result) > 1:
        yield f"{name} is a single number, used {math.prod(result)} times."
        return
    filled = (1,) * (len(result) - len(shape)) + shape
    for axis, (n, wanted) in enumerate(zip(filled, result, strict=True)):
        if n != wanted:
            way = (", downward", ", to the right")[axis] if len(result) == 2 else ""
            yield f"{name} is repeated {wanted} times along axis {axis}{way}."
