"""Two shapes and an operation: the cells that NumPy repeats, or why the shapes do not fit."""

from nnlib.demos.broadcasting.drawing import draw_broadcast
from nnlib.demos.broadcasting.view import BroadcastView

__all__ = ["BroadcastView", "draw_broadcast"]
