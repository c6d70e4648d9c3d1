"""A network in the plane, trained live by nnlib's functions or a learner's own."""

from nnlib.demos.playground.playground import Playground
from nnlib.demos.playground.state import State

__all__ = ["Playground", "State"]
