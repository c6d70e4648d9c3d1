"""Week 4, the step-by-step lab: a network of any depth in nine functions, and its check.

``parameters`` is ``[(W, b, g), ...]``, one tuple a layer; a layer caches
``((A_prev, W, b), (A, g))``; gradients are ``[(dW, db), ...]``.
"""

from nnlib.exercises.week4_2.compute_cost import COMPUTE_COST, compute_cost
from nnlib.exercises.week4_2.initialize_parameters_deep import (
    INITIALIZE_PARAMETERS_DEEP,
    initialize_parameters_deep,
)
from nnlib.exercises.week4_2.L_model_backward import L_MODEL_BACKWARD, L_model_backward
from nnlib.exercises.week4_2.L_model_forward import L_MODEL_FORWARD, L_model_forward
from nnlib.exercises.week4_2.linear_activation_backward import (
    LINEAR_ACTIVATION_BACKWARD,
    linear_activation_backward,
)
from nnlib.exercises.week4_2.linear_activation_forward import (
    LINEAR_ACTIVATION_FORWARD,
    linear_activation_forward,
)
from nnlib.exercises.week4_2.linear_backward import LINEAR_BACKWARD, linear_backward
from nnlib.exercises.week4_2.linear_forward import LINEAR_FORWARD, linear_forward
from nnlib.exercises.week4_2.numerical_gradient import NUMERICAL_GRADIENT, numerical_gradient
from nnlib.exercises.week4_2.update_parameters import UPDATE_PARAMETERS, update_parameters

PAGE = "Week 4, lab: step by step"
EXERCISES = (
    INITIALIZE_PARAMETERS_DEEP,
    LINEAR_FORWARD,
    LINEAR_ACTIVATION_FORWARD,
    L_MODEL_FORWARD,
    COMPUTE_COST,
    LINEAR_BACKWARD,
    LINEAR_ACTIVATION_BACKWARD,
    L_MODEL_BACKWARD,
    NUMERICAL_GRADIENT,
    UPDATE_PARAMETERS,
)

__all__ = [
    "COMPUTE_COST",
    "EXERCISES",
    "INITIALIZE_PARAMETERS_DEEP",
    "LINEAR_ACTIVATION_BACKWARD",
    "LINEAR_ACTIVATION_FORWARD",
    "LINEAR_BACKWARD",
    "LINEAR_FORWARD",
    "L_MODEL_BACKWARD",
    "L_MODEL_FORWARD",
    "NUMERICAL_GRADIENT",
    "PAGE",
    "UPDATE_PARAMETERS",
    "L_model_backward",
    "L_model_forward",
    "compute_cost",
    "initialize_parameters_deep",
    "linear_activation_backward",
    "linear_activation_forward",
    "linear_backward",
    "linear_forward",
    "numerical_gradient",
    "update_parameters",
]
