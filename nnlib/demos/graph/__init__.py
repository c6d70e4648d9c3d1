"""A computation graph, walked forward and backward, node by node."""

from nnlib.demos.graph import graphs
from nnlib.demos.graph.graph import GraphDemo

__all__ = ["GraphDemo", "graphs"]
