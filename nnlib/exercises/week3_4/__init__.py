"""Week 3, the planar lab: a network with one hidden layer in eight functions, a module each.

``parameters`` is ``[(W1, b1, g1), (W2, b2, g2)]``, a cache ``[(Z1, A1), (Z2, A2)]``, gradients are
``[(dW1, db1), (dW2, db2)]``.
"""

from nnlib.exercises.week3_4.backward_propagation import BACKWARD_PROPAGATION, backward_propagation
from nnlib.exercises.week3_4.compute_cost import COMPUTE_COST, compute_cost
from nnlib.exercises.week3_4.forward_propagation import FORWARD_PROPAGATION, forward_propagation
from nnlib.exercises.week3_4.initialize_parameters import (
    INITIALIZE_PARAMETERS,
    initialize_parameters,
)
from nnlib.exercises.week3_4.layer_sizes import LAYER_SIZES, layer_sizes
from nnlib.exercises.week3_4.nn_model import NN_MODEL, nn_model
from nnlib.exercises.week3_4.predict import PREDICT, predict
from nnlib.exercises.week3_4.update_parameters import UPDATE_PARAMETERS, update_parameters

PAGE = "Week 3, lab: planar data"
EXERCISES = (
    LAYER_SIZES,
    INITIALIZE_PARAMETERS,
    FORWARD_PROPAGATION,
    COMPUTE_COST,
    BACKWARD_PROPAGATION,
    UPDATE_PARAMETERS,
    NN_MODEL,
    PREDICT,
)

__all__ = [
    "BACKWARD_PROPAGATION",
    "COMPUTE_COST",
    "EXERCISES",
    "FORWARD_PROPAGATION",
    "INITIALIZE_PARAMETERS",
    "LAYER_SIZES",
    "NN_MODEL",
    "PAGE",
    "PREDICT",
    "UPDATE_PARAMETERS",
    "backward_propagation",
    "compute_cost",
    "forward_propagation",
    "initialize_parameters",
    "layer_sizes",
    "nn_model",
    "predict",
    "update_parameters",
]
