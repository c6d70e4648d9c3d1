"""The shape of every array of a network, in a table: in symbols, and from a real pass."""

from nnlib.demos.shapes.view import ShapeView

__all__ = ["ShapeView"]
