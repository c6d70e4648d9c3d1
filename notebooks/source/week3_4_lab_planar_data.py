# %% [markdown]
# # Lab: separate a flower

# %% tags=["setup"]
import numpy as np

from nnlib import SIGMOID, TANH, check, checks
from nnlib.exercises import week3_4
from nnlib.widgets import name_sliders

name_sliders()


# %% tags=["exercise"] name="layer_sizes"
def layer_sizes(X, Y, n_h):
    """Count what goes in and what comes out.

    X: (n_x, m). Y: (n_y, m). n_h: the number of hidden units, which you choose.
    Returns n_x, n_h, n_y: three whole numbers.
    """
    ### BEGIN SOLUTION
    return X.shape[0], n_h, Y.shape[0]
    ### END SOLUTION


# %% tags=["check"] name="layer_sizes"
report_layer_sizes = check(week3_4.LAYER_SIZES, layer_sizes, seed=1)
report_layer_sizes


# %% tags=["exercise"] name="initialize_parameters"
def initialize_parameters(layer_dims, rng):
    """Start with small random weights and with biases of zero.

    layer_dims: n_x, n_h, n_y. rng: a NumPy Generator; draw W1 first, then W2, each with
    rng.standard_normal.
    Returns [(W1, b1, TANH), (W2, b2, SIGMOID)]; W1: (n_h, n_x), b1: (n_h, 1), W2: (n_y, n_h),
    b2: (n_y, 1).
    """
    ### BEGIN SOLUTION
    n_x, n_h, n_y = layer_dims
    W1 = rng.standard_normal((n_h, n_x)) / np.sqrt(n_x)
    W2 = rng.standard_normal((n_y, n_h)) / np.sqrt(n_h)
    return [(W1, np.zeros((n_h, 1)), TANH), (W2, np.zeros((n_y, 1)), SIGMOID)]
    ### END SOLUTION


# %% tags=["check"] name="initialize_parameters"
report_initialize = check(week3_4.INITIALIZE_PARAMETERS, initialize_parameters, seed=1)
report_initialize


# %% tags=["exercise"] name="forward_propagation"
def forward_propagation(X, parameters):
    """Go forward through both layers, and keep what the way back needs.

    X: (n_x, m). parameters: [(W1, b1, g1), (W2, b2, g2)]; each g is a function of Z.
    Returns A2: (n_y, m), and the cache [(Z1, A1), (Z2, A2)].
    """
    ### BEGIN SOLUTION
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    Z2 = W2 @ A1 + b2
    A2 = g2(Z2)
    return A2, [(Z1, A1), (Z2, A2)]
    ### END SOLUTION


# %% tags=["check"] name="forward_propagation"
report_forward = check(week3_4.FORWARD_PROPAGATION, forward_propagation, seed=1)
report_forward


# %% tags=["exercise"] name="compute_cost"
def compute_cost(A2, Y):
    """Average the loss over the examples.

    A2: (1, m), probabilities. Y: (1, m), zeros and ones. Returns a number.
    """
    ### BEGIN SOLUTION
    safe = np.clip(A2, 1e-15, 1 - 1e-15)
    return -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    ### END SOLUTION


# %% tags=["check"] name="compute_cost"
report_cost = check(week3_4.COMPUTE_COST, compute_cost, seed=1)
report_cost


# %% tags=["exercise"] name="backward_propagation"
def backward_propagation(parameters, cache, X, Y):
    """Go backward from the errors to the slopes of the cost.

    parameters: [(W1, b1, g1), (W2, b2, g2)]; g1.slope(A1) gives the slope of g1.
    cache: [(Z1, A1), (Z2, A2)]. X: (n_x, m). Y: (n_y, m).
    Returns [(dW1, db1), (dW2, db2)], each shaped like its W or b.
    """
    ### BEGIN SOLUTION
    (_, _, g1), (W2, _, _) = parameters
    (_, A1), (_, A2) = cache
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return [(dW1, db1), (dW2, db2)]
    ### END SOLUTION


# %% tags=["check"] name="backward_propagation"
report_backward = check(week3_4.BACKWARD_PROPAGATION, backward_propagation, seed=1)
report_backward


# %% tags=["exercise"] name="update_parameters"
def update_parameters(parameters, grads, learning_rate):
    """Take one step downhill with every weight and bias.

    parameters: [(W1, b1, g1), (W2, b2, g2)]; leave it unchanged. grads: [(dW1, db1), (dW2, db2)].
    Returns a new list like parameters.
    """
    ### BEGIN SOLUTION
    (W1, b1, g1), (W2, b2, g2) = parameters
    (dW1, db1), (dW2, db2) = grads
    return [
        (W1 - learning_rate * dW1, b1 - learning_rate * db1, g1),
        (W2 - learning_rate * dW2, b2 - learning_rate * db2, g2),
    ]
    ### END SOLUTION


# %% tags=["check"] name="update_parameters"
report_update = check(week3_4.UPDATE_PARAMETERS, update_parameters, seed=1)
report_update


# %% tags=["exercise"] name="nn_model"
def nn_model(X, Y, n_h, n_iterations, learning_rate, rng):
    """Train a network with n_h hidden units from random weights.

    X: (n_x, m). Y: (1, m). rng: a NumPy Generator for the start.
    Returns the parameters, and costs: a list with the cost before each step.
    """
    ### BEGIN SOLUTION
    parameters = initialize_parameters(layer_sizes(X, Y, n_h), rng)
    costs = []
    for _ in range(n_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
    ### END SOLUTION


# %% tags=["check"] name="nn_model"
report_model = check(week3_4.NN_MODEL, nn_model, seed=1)
report_model


# %% tags=["exercise"] name="predict"
def predict(X, parameters):
    """Answer 1 where the probability exceeds one half, else 0.

    X: (n_x, m). parameters: [(W1, b1, g1), (W2, b2, g2)]. Returns (1, m).
    """
    ### BEGIN SOLUTION
    A2, _ = forward_propagation(X, parameters)
    return (A2 > 0.5).astype(float)
    ### END SOLUTION


# %% tags=["check"] name="predict"
report_predict = check(week3_4.PREDICT, predict, seed=1)
report_predict

# %% tags=["nbval-ignore-output"]
checks.progress()
