"""Forward through a graph, node by node, and backward by the chain rule."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from nnlib.demos.graph.parts import Graph, Node

Values = Mapping[str, float]


class Share(NamedTuple):
    """What comes to a number along one edge: the derivative behind it times the local slope."""

    node: Node  # at the other end of the edge
    behind: float  # the derivative of the goal with respect to that node
    slope: float

    @property
    def amount(self) -> float:
        """The product."""
        return self.behind * self.slope


Shares = Mapping[str, Sequence[Share]]


@dataclass(frozen=True)
class State:
    """What has been found after some steps of a walk forward and back."""

    graph: Graph
    values: Values
    shares: Shares
    step: int

    @property
    def back(self) -> bool:
        """Whether the last step was one backward."""
        return bool(self.shares)

    @property
    def present(self) -> str:
        """The name of what the last step was about; before the first, none."""
        return list(self.shares or self.values)[-1] if self.step else ""


def walk(graph: Graph, inputs: Values, step: int) -> State:
    """Return the state after so many steps: one for each node, then one for each derivative."""
    values = forward(graph, inputs)
    shares = backward(graph, values)
    found = islice(values.items(), len(graph.inputs) + step)
    come_back = islice(shares.items(), max(0, step - len(graph.nodes)))
    return State(graph, dict(found), dict(come_back), step)


def steps(graph: Graph) -> int:
    """Return how many steps there are, forward and back."""
    return len(graph.nodes) + len(way_back(graph))


def forward(graph: Graph, inputs: Values) -> dict[str, float]:
    """Return the value of every input and node, in the order in which they are computed."""
    values = dict(inputs)
    for node in graph.nodes:
        values[node.name] = node.function(*_inputs(node, values))
    return values


def backward(graph: Graph, values: Values) -> dict[str, list[Share]]:
    """Return the shares of the derivative of every wanted number, in the order of the way back.

    The derivative is their sum: a number has a share for each way out of it.
    """
    shares: dict[str, list[Share]] = {}
    for name in way_back(graph):
        shares[name] = []
        for node in ways_out(graph, name):
            behind = 1.0 if node.name == graph.goal else derivative(shares[node.name])
            slope = node.slopes[name].function(*_inputs(node, values), values[node.name])
            shares[name].append(Share(node, behind, slope))
    return shares


def derivative(shares: Sequence[Share]) -> float:
    """Return the derivative that the shares add up to."""
    return sum(share.amount for share in shares)


def way_back(graph: Graph) -> list[str]:
    """Return the names of all wanted numbers, each behind those that its derivative needs."""
    order: list[str] = []
    done: set[str] = set()
    for node in reversed(graph.nodes):
        done.add(node.name)
        order += [
            name
            for name in node.slopes
            if all(other.name in done for other in ways_out(graph, name))
        ]
    return order


def ways_out(graph: Graph, name: str) -> list[Node]:
    """Return the nodes that have a slope towards `name`."""
    return [node for node in graph.nodes if name in node.slopes]


def _inputs(node: Node, values: Values) -> list[float]:
    return [values[name] for name in node.inputs]
