"""What the table of shapes shows, and how it is asked for: sizes and shapes as people type them."""

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import numpy as np

from nnlib.shapes import Shape, expected_shapes, names_in_order

LAYERS, UNITS, EXAMPLES = 12, 20_000, 1000  # at most
NUMBERS = 20_000_000  # that a pass may need: some hundred megabytes
EXAMPLE = "the number of inputs and then the units of each layer, such as 2 3 5 4 2 1"


@dataclass(frozen=True)
class State:
    """All that is shown, but for what somebody has plugged in.

    Attributes
    ----------
    sizes : tuple of int
        ``(n[0], n[1], ..., n[L])``.
    m : int
        The number of examples.
    layer : int
        The one that is marked and told of; 0 is the input.
    array : str
        The one whose shape can be changed, such as ``W[2]``.
    shape : tuple of int, optional
        The shape that it is given; None is as it should be.
    """

    sizes: tuple[int, ...]
    m: int
    layer: int = 1
    array: str = "W[1]"
    shape: Shape | None = None

    @property
    def layers(self) -> int:
        """The number of layers, L."""
        return len(self.sizes) - 1

    @property
    def units(self) -> int:
        """The units of the layer that is marked."""
        return self.sizes[self.layer]

    @property
    def arrays(self) -> list[str]:
        """The arrays that are given, not computed: those whose shapes can be changed."""
        return [name for name in names_in_order(self.layers) if name[0] in "XWb"]

    @property
    def parameters(self) -> int:
        """How many weights and biases there are."""
        return sum(n * n_prev + n for n_prev, n in pairwise(self.sizes))

    @property
    def right(self) -> dict[str, Shape]:
        """The right shape of each array."""
        return expected_shapes(self.sizes, self.m)

    def moved(self, name: str, value: Any) -> "State":
        """Return the state after one control has been moved.

        Raises
        ------
        ValueError
            It cannot be moved there.
        """
        if name == "sizes":
            return self._resized(read_sizes(value))
        if name == "units":
            n = whole("units", value, 1, UNITS)
            return self._resized((*self.sizes[: self.layer], n, *self.sizes[self.layer + 1 :]))
        if name == "layer":
            return replace(self, layer=whole("layer", value, 0, self.layers))
        if name == "m":
            return replace(self, m=whole("m", value, 1, EXAMPLES)).checked()
        if name == "array":
            if value not in self.arrays:
                offered = ", ".join(self.arrays)
                raise ValueError(
                    f"array = {value!r} is not possible here: choose one of {offered}."
                )
            return replace(self, array=value, shape=None)
        shape = read_shape(value)
        return replace(self, shape=None if shape == self.right[self.array] else shape).checked()

    def _resized(self, sizes: tuple[int, ...]) -> "State":
        """Return the state with other sizes, and with the same marks if they are still there."""
        layer = min(self.layer, len(sizes) - 1)
        other = replace(self, sizes=sizes, layer=layer, shape=None).checked()
        return other if other.array in other.arrays else replace(other, array="W[1]")

    def checked(self) -> "State":
        """Refuse what would take too much time and memory."""
        numbers = self.parameters + self.m * sum(self.sizes)
        if self.shape is not None:
            numbers += math.prod(self.shape) + self.m * max(self.shape)
        if numbers > NUMBERS:
            raise ValueError(
                f"that makes {numbers} numbers, in the parameters and for all examples together; "
                f"expected at most {NUMBERS}: take fewer units or fewer examples."
            )
        return self


def read_sizes(given: str | Sequence[int]) -> tuple[int, ...]:
    """Read ``2 3 5``, ``2, 3, 5``, ``2-3-5`` or a list; a ValueError says what is wrong with it."""
    parts = _parts(given, "-")
    for part in parts:
        if not _is_whole(part):
            raise ValueError(f"{part!r} is not a whole number; expected {EXAMPLE}.")
        if not _is_from_one_to(UNITS, part):
            raise ValueError(f"{part} is no possible size; expected 1 to {UNITS} for each.")
    if len(parts) < 2:
        found = "only one size" if parts else "no size"
        raise ValueError(f"there is {found}; expected {EXAMPLE}.")
    if len(parts) > LAYERS + 1:
        raise ValueError(f"that makes {len(parts) - 1} layers; the table has room for {LAYERS}.")
    return tuple(map(int, parts))


def read_shape(given: str | Sequence[int]) -> Shape | None:
    """Read ``(5, 4)``, ``5 4``, ``5 x 4``, ``(5,)``; None stands for the right one."""
    parts = _parts(given, "x")
    if not parts:
        return None
    if len(parts) > 3 or not all(_is_whole(n) and _is_from_one_to(NUMBERS, n) for n in parts):
        raise ValueError(
            f"{given!r} is no possible shape; expected up to three whole numbers of 1 or more, "
            "such as (5, 4) or (5,), or nothing for the right shape."
        )
    return tuple(map(int, parts))


def whole(name: str, value: Any, low: int, high: int) -> int:
    """Return a whole number of a range, or raise a ValueError."""
    is_whole = isinstance(value, int | np.integer) and not isinstance(value, bool)
    if not is_whole or not low <= value <= high:
        raise ValueError(
            f"{name} = {value!r} is not possible here: choose a whole number from {low} to {high}."
        )
    return int(value)


def _parts(given: str | Sequence[int], joint: str) -> list[str]:
    """Take apart what blanks or commas separate; or `joint`, where there is nothing else."""
    several = isinstance(given, Iterable) and not isinstance(given, str)
    text = " ".join(map(str, given)) if several else str(given)
    text = re.sub(rf"\s+{joint}\s+", " ", text)
    parts: list[str] = re.findall(r"[^\s,;()\[\]]+", text)
    return parts[0].split(joint) if len(parts) == 1 else parts


def _is_whole(part: str) -> bool:
    return part.isascii() and part.isdigit()


def _is_from_one_to(most: int, part: str) -> bool:
    return len(part) < 10 and 1 <= int(part) <= most  # int() refuses thousands of digits
