"""Week 4, the cats again: the training loop, what a covered part does, and the Gram form."""

from nnlib.exercises.week4_3.gram_descent import GRAM_DESCENT, gram_descent
from nnlib.exercises.week4_3.L_layer_model import L_LAYER_MODEL, L_layer_model
from nnlib.exercises.week4_3.occlusion_map import OCCLUSION_MAP, occlusion_map

PAGE = "Week 4, lab: cats again"
EXERCISES = (
    L_LAYER_MODEL,
    OCCLUSION_MAP,
    GRAM_DESCENT,
)

__all__ = [
    "EXERCISES",
    "GRAM_DESCENT",
    "L_LAYER_MODEL",
    "OCCLUSION_MAP",
    "PAGE",
    "L_layer_model",
    "gram_descent",
    "occlusion_map",
]
