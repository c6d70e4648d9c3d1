"""What a computation graph is described by: inputs, nodes with local slopes, places."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

# Formulas for the words have names in braces and a star for each product: "{a} * (1 - {a})".


class Slope(NamedTuple):
    """The slope of a node towards one of its inputs.

    `function` takes the values of the node's inputs, in their order, and then the node's own.
    """

    formula: str
    function: Callable[..., float]


@dataclass(frozen=True)
class Input:
    """A number that the reader sets.

    Attributes
    ----------
    name, symbol
        In code, `w1`, and in formulas, `w_1`.
    start, low, high, step
        Where its slider starts, ends, and stops.
    role
        What it is called on the page: "weight".
    whole
        Whether only whole numbers are meant.
    """

    name: str
    symbol: str
    start: float
    role: str = ""
    low: float = -10
    high: float = 10
    step: float = 0.1
    whole: bool = False


@dataclass(frozen=True)
class Node:
    """A number that is computed.

    Attributes
    ----------
    name, symbol
        In code, `z`, and in formulas.
    drawn
        The formula as it stands in the box, line by line.
    formula
        The same for the words.
    inputs, function
        What it is computed from; `function` takes the inputs' values in this order.
    slopes
        Towards each input whose derivative is wanted; towards data it is not.
    worked
        Takes the inputs' values and returns the formula with numbers, where filling in rounded
        numbers would mislead, as in log(1 - 1).
    remark
        Takes the value, and returns a sentence to add, or nothing.
    shortcut
        A formula for the derivative of the goal with respect to this node in one go.
    """

    name: str
    symbol: str
    drawn: Sequence[str]
    formula: str
    inputs: Sequence[str]
    function: Callable[..., float]
    slopes: Mapping[str, Slope]
    worked: Callable[..., str] | None = None
    remark: Callable[[float], str] | None = None
    shortcut: str = ""


class Box(NamedTuple):
    """Where a number stands, in points, and how edges leave it.

    Attributes
    ----------
    leaves
        The side from which they start: "right", "left", "down" or "up".
    labels
        On which side of those that go down or up their labels stand; empty, where they lead.
    """

    x: float
    y: float
    width: float = 62
    height: float = 34
    leaves: str = "right"
    labels: str = ""


@dataclass(frozen=True)
class Graph:
    """Inputs, and nodes each of which stands behind all that it needs; the last is the goal."""

    inputs: Sequence[Input]
    nodes: Sequence[Node]
    boxes: Mapping[str, Box]
    height: float  # of the picture, in inches

    @property
    def goal(self) -> str:
        """The name of the number whose derivatives are wanted."""
        return self.nodes[-1].name

    def node(self, name: str) -> Node:
        """Return the node called `name`."""
        return next(node for node in self.nodes if node.name == name)

    def plain(self, name: str) -> str:
        """Return the symbol of `name` without markup: z[1]₁ for z^{[1]}_1."""
        symbols = {part.name: part.symbol for part in self.inputs}
        symbols |= {node.name: node.symbol for node in self.nodes}
        symbol = re.sub(r"\^\{(.*?)\}", r"\1", symbols[name])
        return re.sub(r"_(\d)", lambda found: chr(ord("₀") + int(found[1])), symbol)
