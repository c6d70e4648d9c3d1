"""Week 3, one layer in between: neurons become a layer, and a layer sees all examples at once."""

from nnlib.exercises.week3_1.layer_forward import LAYER_FORWARD, layer_forward
from nnlib.exercises.week3_1.stack import STACK, stack

PAGE = "Week 3, one layer in between"
EXERCISES = (STACK, LAYER_FORWARD)

__all__ = ["EXERCISES", "LAYER_FORWARD", "PAGE", "STACK", "layer_forward", "stack"]
