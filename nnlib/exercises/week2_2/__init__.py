"""Week 2, derivatives: nudging, a graph backward, and the gradient of many examples."""

from nnlib.exercises.week2_2.gradients_with_loops import GRADIENTS_WITH_LOOPS, gradients_with_loops
from nnlib.exercises.week2_2.graph_backward import GRAPH_BACKWARD, graph_backward
from nnlib.exercises.week2_2.slope_by_nudging import SLOPE_BY_NUDGING, slope_by_nudging

PAGE = "Week 2, derivatives and graphs"
EXERCISES = (
    SLOPE_BY_NUDGING,
    GRAPH_BACKWARD,
    GRADIENTS_WITH_LOOPS,
)

__all__ = [
    "EXERCISES",
    "GRADIENTS_WITH_LOOPS",
    "GRAPH_BACKWARD",
    "PAGE",
    "SLOPE_BY_NUDGING",
    "gradients_with_loops",
    "graph_backward",
    "slope_by_nudging",
]
