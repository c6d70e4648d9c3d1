"""Week 2, logistic regression: the theta form, the loss, the gradient of one example."""

from nnlib.exercises.week2_1.cross_entropy import CROSS_ENTROPY, cross_entropy
from nnlib.exercises.week2_1.gradients_of_one import GRADIENTS_OF_ONE, gradients_of_one
from nnlib.exercises.week2_1.theta_form import THETA_FORM, theta_form

PAGE = "Week 2, logistic regression"
EXERCISES = (
    THETA_FORM,
    CROSS_ENTROPY,
    GRADIENTS_OF_ONE,
)

__all__ = [
    "CROSS_ENTROPY",
    "EXERCISES",
    "GRADIENTS_OF_ONE",
    "PAGE",
    "THETA_FORM",
    "cross_entropy",
    "gradients_of_one",
    "theta_form",
]
