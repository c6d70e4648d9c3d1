"""Week 4, the ideas: forward through any number of layers, and all their shapes."""

from nnlib.exercises.week4_1.forward_propagation import FORWARD_PROPAGATION, forward_propagation
from nnlib.exercises.week4_1.layer_shapes import LAYER_SHAPES, layer_shapes

PAGE = "Week 4, deep networks"
EXERCISES = (
    FORWARD_PROPAGATION,
    LAYER_SHAPES,
)

__all__ = [
    "EXERCISES",
    "FORWARD_PROPAGATION",
    "LAYER_SHAPES",
    "PAGE",
    "forward_propagation",
    "layer_shapes",
]
