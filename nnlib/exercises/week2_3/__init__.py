"""Week 2, NumPy for networks: ten short functions without a loop."""

from nnlib.exercises.week2_3.basic_sigmoid import BASIC_SIGMOID, basic_sigmoid
from nnlib.exercises.week2_3.calorie_shares import CALORIE_SHARES, calorie_shares
from nnlib.exercises.week2_3.gradients_at_once import GRADIENTS_AT_ONCE, gradients_at_once
from nnlib.exercises.week2_3.image_to_vector import IMAGE_TO_VECTOR, image_to_vector
from nnlib.exercises.week2_3.l1_loss import L1_LOSS, l1_loss
from nnlib.exercises.week2_3.l2_loss import L2_LOSS, l2_loss
from nnlib.exercises.week2_3.normalize_rows import NORMALIZE_ROWS, normalize_rows
from nnlib.exercises.week2_3.sigmoid_slope import SIGMOID_SLOPE, sigmoid_slope
from nnlib.exercises.week2_3.softmax import SOFTMAX, softmax
from nnlib.exercises.week2_3.standardize import STANDARDIZE, standardize

PAGE = "Week 2, arrays in place of loops"
EXERCISES = (
    GRADIENTS_AT_ONCE,
    CALORIE_SHARES,
    BASIC_SIGMOID,
    SIGMOID_SLOPE,
    IMAGE_TO_VECTOR,
    NORMALIZE_ROWS,
    SOFTMAX,
    L1_LOSS,
    L2_LOSS,
    STANDARDIZE,
)

__all__ = [
    "BASIC_SIGMOID",
    "CALORIE_SHARES",
    "EXERCISES",
    "GRADIENTS_AT_ONCE",
    "IMAGE_TO_VECTOR",
    "L1_LOSS",
    "L2_LOSS",
    "NORMALIZE_ROWS",
    "PAGE",
    "SIGMOID_SLOPE",
    "SOFTMAX",
    "STANDARDIZE",
    "basic_sigmoid",
    "calorie_shares",
    "gradients_at_once",
    "image_to_vector",
    "l1_loss",
    "l2_loss",
    "normalize_rows",
    "sigmoid_slope",
    "softmax",
    "standardize",
]
