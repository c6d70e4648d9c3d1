"""Week 3, activations: leaky ReLU, two linear layers as one, and the slope of tanh."""

from nnlib.exercises.week3_2.collapse import COLLAPSE, collapse
from nnlib.exercises.week3_2.leaky_relu import LEAKY_RELU, leaky_relu
from nnlib.exercises.week3_2.tanh_slope import TANH_SLOPE, tanh_slope

PAGE = "Week 3, activations"
EXERCISES = (LEAKY_RELU, COLLAPSE, TANH_SLOPE)

__all__ = [
    "COLLAPSE",
    "EXERCISES",
    "LEAKY_RELU",
    "PAGE",
    "TANH_SLOPE",
    "collapse",
    "leaky_relu",
    "tanh_slope",
]
