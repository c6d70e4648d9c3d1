"""One implementation for one layer or many: slopes against nudges, layers against formulas."""

import math

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss

from nnlib.activations import IDENTITY, LEAKY_RELU, RELU, SIGMOID, TANH
from nnlib.network import (
    EPSILON,
    Layer,
    backward_propagation,
    compute_cost,
    compute_squared_cost,
    forward_propagation,
    initialize_parameters,
    predict,
    update_parameters,
)
from nnlib.slopes import numerical_gradient
from nnlib.training import train

HIDDEN = [SIGMOID, TANH, RELU, LEAKY_RELU, IDENTITY]
COSTS = {SIGMOID: compute_cost, IDENTITY: compute_squared_cost}
SHAPES = {1: (3, 1), 2: (3, 4, 1), 3: (3, 4, 2, 1), 4: (3, 5, 4, 2, 1)}


def network(dims, *, hidden=TANH, output=SIGMOID, seed=0, m=6):
    """Draw a net with random biases, since zeros hide a wrong backward pass, and examples."""
    rng = np.random.default_rng(seed)
    drawn = initialize_parameters(dims, rng, hidden=hidden, output=output, scale=0.8)
    parameters = [layer._replace(b=rng.normal(size=layer.b.shape)) for layer in drawn]
    X, Y = rng.normal(size=(dims[0], m)), rng.integers(0, 2, (dims[-1], m)).astype(float)
    return parameters, X, Y


def slopes(parameters, X, Y):
    _, cache = forward_propagation(X, parameters)
    return backward_propagation(parameters, cache, X, Y)


def cost_of(parameters, X, Y):
    return COSTS[parameters[-1].g](forward_propagation(X, parameters)[0], Y)


def assert_slopes_are_measured(parameters, X, Y):
    for layer, grads in enumerate(slopes(parameters, X, Y)):
        for field, slope in zip(("W", "b"), grads, strict=True):

            def cost(value, layer=layer, field=field):
                nudged = list(parameters)
                nudged[layer] = nudged[layer]._replace(**{field: value})
                return cost_of(nudged, X, Y)

            measured = numerical_gradient(cost, getattr(parameters[layer], field), eps=1e-5)
            assert slope.shape == measured.shape
            size = np.linalg.norm(slope) + np.linalg.norm(measured)
            assert np.linalg.norm(slope - measured) / max(size, 1e-300) < 1e-7, (layer, field)


# The backward pass


@pytest.mark.parametrize("output", COSTS, ids=repr)
@pytest.mark.parametrize("hidden", HIDDEN, ids=repr)
@pytest.mark.parametrize("dims", SHAPES.values(), ids=lambda dims: f"{len(dims) - 1} layers")
def test_slopes_agree_with_centred_differences(dims, hidden, output):
    assert_slopes_are_measured(*network(dims, hidden=hidden, output=output))


def test_slopes_agree_for_a_different_activation_in_each_layer():
    parameters, X, Y = network((3, 4, 3, 2, 1))
    mixed = zip(parameters, (TANH, RELU, SIGMOID, SIGMOID), strict=True)
    assert_slopes_are_measured([layer._replace(g=g) for layer, g in mixed], X, Y)


@pytest.mark.parametrize("output", COSTS, ids=repr)
def test_slopes_agree_for_several_output_units(output):
    assert_slopes_are_measured(*network((2, 3, 4), output=output))


def test_one_layer_is_unpenalised_logistic_regression():
    rng = np.random.default_rng(3)
    X = rng.normal(size=(3, 200))
    probability = SIGMOID(np.array([[1.0, -2.0, 0.5]]) @ X - 0.4)
    Y = (rng.random((1, 200)) < probability).astype(float)  # noisy, so not separable
    oracle = LogisticRegression(C=np.inf, tol=1e-12, max_iter=1000).fit(X.T, Y.ravel())
    start = initialize_parameters((3, 1), rng)
    ((W, b, _),) = train(X, Y, start, 2.0, 2000, every=2000)[-1].parameters
    np.testing.assert_allclose(W, oracle.coef_, rtol=0, atol=1e-5)
    np.testing.assert_allclose(b.ravel(), oracle.intercept_, rtol=0, atol=1e-5)
    expected = oracle.predict_proba(X.T)[:, 1]
    answer, _ = forward_propagation(X, [Layer(W, b, SIGMOID)])
    np.testing.assert_allclose(answer.ravel(), expected, rtol=0, atol=1e-5)


def test_one_step_on_numbers_worked_by_hand():
    layer = Layer(np.array([[0.0, 0.0]]), np.array([[0.0]]), SIGMOID)
    X, Y = np.array([[1.0, 3.0], [2.0, -2.0]]), np.array([[1.0, 0.0]])
    assert cost_of([layer], X, Y) == pytest.approx(math.log(2), abs=1e-15)
    ((dW, db),) = slopes([layer], X, Y)
    np.testing.assert_allclose(dW, [[0.5, -1.0]])
    np.testing.assert_allclose(db, [[0.0]])
    ((W, b, g),) = update_parameters([layer], [(dW, db)], 0.1)
    np.testing.assert_allclose(W, [[-0.05, 0.1]])
    assert (b.item(), g) == (0.0, SIGMOID)


# Symmetries


def test_order_of_the_examples_changes_nothing():
    parameters, X, Y = network((3, 4, 2, 1), m=9)
    order = np.random.default_rng(1).permutation(9)
    AL, _ = forward_propagation(X, parameters)
    shuffled, _ = forward_propagation(X[:, order], parameters)
    np.testing.assert_allclose(shuffled, AL[:, order], rtol=1e-13)
    assert compute_cost(shuffled, Y[:, order]) == pytest.approx(compute_cost(AL, Y), rel=1e-13)
    both = zip(slopes(parameters, X, Y), slopes(parameters, X[:, order], Y[:, order]), strict=True)
    for (dW, db), (dW2, db2) in both:
        np.testing.assert_allclose(dW2, dW, rtol=1e-12, atol=1e-15)
        np.testing.assert_allclose(db2, db, rtol=1e-12, atol=1e-15)


def test_every_example_twice_changes_neither_cost_nor_slopes():
    parameters, X, Y = network((3, 4, 1))
    X2, Y2 = np.tile(X, 2), np.tile(Y, 2)
    assert cost_of(parameters, X2, Y2) == pytest.approx(cost_of(parameters, X, Y), rel=1e-13)
    for once, twice in zip(slopes(parameters, X, Y), slopes(parameters, X2, Y2), strict=True):
        np.testing.assert_allclose(twice.dW, once.dW, rtol=1e-12)
        np.testing.assert_allclose(twice.db, once.db, rtol=1e-12)


def test_hidden_units_that_start_equal_stay_equal():
    _, X, Y = network((3, 4, 1))
    first, last = Layer(np.full((4, 3), 0.3), np.zeros((4, 1)), TANH), np.full((1, 4), 0.2)
    parameters = [first, Layer(last, np.zeros((1, 1)), SIGMOID)]
    W = train(X, Y, parameters, 0.5, 10)[-1].parameters[0][0]
    assert not np.allclose(W, first.W)
    np.testing.assert_allclose(W, np.tile(W[0], (4, 1)), rtol=1e-12)


# The forward pass and the cost


def test_forward_pass_is_the_formula_number_by_number():
    parameters, X, _ = network((3, 2, 1))
    AL, cache = forward_propagation(X, parameters)
    (W1, b1, _), (W2, b2, _) = parameters
    for i in range(X.shape[1]):
        hidden = [math.tanh(sum(W1[j, k] * X[k, i] for k in range(3)) + b1[j, 0]) for j in range(2)]
        z = sum(W2[0, j] * hidden[j] for j in range(2)) + b2[0, 0]
        assert AL[0, i] == pytest.approx(1 / (1 + math.exp(-z)), rel=1e-13)
        np.testing.assert_allclose(cache[0].A[:, i], hidden, rtol=1e-13)
    assert [(Z.shape, A.shape) for Z, A in cache] == [((2, 6), (2, 6)), ((1, 6), (1, 6))]


def test_cost_agrees_with_scikit_learn():
    rng = np.random.default_rng(5)
    AL, Y = rng.uniform(0.01, 0.99, (1, 50)), rng.integers(0, 2, (1, 50)).astype(float)
    assert compute_cost(AL, Y) == pytest.approx(log_loss(Y.ravel(), AL.ravel()), rel=1e-13)


def test_squared_cost_is_half_the_mean_square():
    assert compute_squared_cost(np.array([[1.0, 4.0]]), np.array([[2.0, 0.0]])) == 17 / 4


def test_saturated_units_give_finite_cost_and_slopes_in_silence():
    X, Y = np.array([[1.0, -1.0, 1.0, -1.0]]), np.array([[1.0, 0.0, 0.0, 1.0]])
    parameters = [Layer(np.array([[1000.0]]), np.zeros((1, 1)), SIGMOID)]
    with np.errstate(over="raise", invalid="raise", divide="raise"):
        cost = cost_of(parameters, X, Y)
        ((dW, db),) = slopes(parameters, X, Y)
    assert cost == pytest.approx(-math.log(EPSILON) / 2, rel=1e-3)
    np.testing.assert_array_equal(dW, [[0.5]])
    np.testing.assert_array_equal(db, [[0.0]])


@pytest.mark.parametrize("hidden", HIDDEN, ids=repr)
def test_saturated_hidden_units_give_finite_slopes(hidden):
    parameters, X, Y = network((3, 4, 1), hidden=hidden)
    wild = [layer._replace(W=1e4 * layer.W) for layer in parameters]
    assert math.isfinite(cost_of(wild, X, Y))
    for dW, db in slopes(wild, X, Y):
        assert np.isfinite(dW).all() and np.isfinite(db).all()


def test_cost_of_nan_is_nan():
    assert math.isnan(compute_cost(np.array([[np.nan]]), np.array([[1.0]])))


def test_predict_answers_one_only_above_the_threshold():
    parameters = [Layer(np.array([[1.0]]), np.zeros((1, 1)), SIGMOID)]
    X = np.array([[-1.0, 0.0, 1.0]])
    answer = predict(X, parameters)
    np.testing.assert_array_equal(answer, [[0, 0, 1]])
    assert answer.dtype == np.float64
    np.testing.assert_array_equal(predict(X, parameters, threshold=0.2), [[1, 1, 1]])


# Contracts


def test_nothing_is_mutated():
    parameters, X, Y = network((3, 4, 1))
    for array in (X, Y, *(a for W, b, _ in parameters for a in (W, b))):
        array.flags.writeable = False  # to write would raise
    AL, cache = forward_propagation(X, parameters)
    for array in (AL, *(a for pair in cache for a in pair)):
        array.flags.writeable = False
    compute_cost(AL, Y), compute_squared_cost(AL, Y), predict(X, parameters)
    grads = backward_propagation(parameters, cache, X, Y)
    for array in (a for pair in grads for a in pair):
        array.flags.writeable = False
    for old, new in zip(parameters, update_parameters(parameters, grads, 0.1), strict=True):
        assert not np.shares_memory(old.W, new.W) and not np.shares_memory(old.b, new.b)


def test_plain_tuples_serve_as_layers_caches_and_gradients():
    parameters, X, Y = network((3, 4, 1))
    plain = [tuple(layer) for layer in parameters]
    _, cache = forward_propagation(X, plain)
    grads = backward_propagation(plain, [tuple(pair) for pair in cache], X, Y)
    stepped = update_parameters(plain, [tuple(pair) for pair in grads], 0.1)
    expected = update_parameters(parameters, slopes(parameters, X, Y), 0.1)
    for mine, theirs in zip(stepped, expected, strict=True):
        np.testing.assert_array_equal(mine.W, theirs.W)


def test_initial_parameters_have_the_shapes_and_activations_asked_for():
    rng = np.random.default_rng(0)
    parameters = initialize_parameters((5, 3, 2, 1), rng, hidden=TANH, output=IDENTITY)
    assert [W.shape for W, _, _ in parameters] == [(3, 5), (2, 3), (1, 2)]
    assert [b.shape for _, b, _ in parameters] == [(3, 1), (2, 1), (1, 1)]
    assert not any(b.any() for _, b, _ in parameters)
    assert [g for _, _, g in parameters] == [TANH, TANH, IDENTITY]
    assert [g for _, _, g in initialize_parameters([2, 2, 1], rng)] == [RELU, SIGMOID]


@pytest.mark.parametrize(("scale", "expected"), [(None, 0.05), (0.01, 0.01), (0, 0)])
def test_weights_spread_as_asked_and_by_default_over_the_root_of_the_inputs(scale, expected):
    W = initialize_parameters((400, 300), np.random.default_rng(0), scale=scale)[0].W
    assert W.std() == pytest.approx(expected, rel=0.01)
    assert abs(W.mean()) <= 4 * expected / math.sqrt(W.size)


def test_the_generator_alone_decides_the_weights():
    first, again, other = (
        initialize_parameters((4, 2), np.random.default_rng(seed))[0].W for seed in (7, 7, 8)
    )
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)


@pytest.mark.parametrize("dims", [[], [3], [3, 0, 1], [3, -1], [3, 2.5, 1], [3.0, 1], ["3", 1]])
def test_layer_sizes_must_be_whole_and_positive(dims):
    with pytest.raises(ValueError, match=r"^layer_dims is \[.*; expected .*\[2, 4, 1\]\.$"):
        initialize_parameters(dims, np.random.default_rng(0))


@pytest.mark.parametrize("output", [TANH, RELU, "sigmoid"])
def test_output_must_be_one_whose_slope_is_a_minus_y(output):
    parameters, X, Y = network((3, 1))
    _, cache = forward_propagation(X, parameters)
    wrong = [parameters[0]._replace(g=output)]
    with pytest.raises(ValueError, match=r"^the output activation is .*; expected SIGMOID"):
        initialize_parameters((3, 1), np.random.default_rng(0), output=output)
    with pytest.raises(ValueError, match=r"^the output activation is .*; expected SIGMOID"):
        backward_propagation(wrong, cache, X, Y)


@pytest.mark.parametrize("shape", [(4, 6), (3,), (6, 3)])
def test_inputs_must_have_a_row_for_each_weight(shape):
    parameters, _, _ = network((3, 2, 1))
    with pytest.raises(ValueError, match=r"^X has shape \(.*\); expected \(3, m\)"):
        forward_propagation(np.zeros(shape), parameters)


@pytest.mark.parametrize("shape", [(6,), (6, 1), (1, 5), (2, 6)])
@pytest.mark.parametrize("cost", COSTS.values())
def test_labels_must_have_the_shape_of_the_output(cost, shape):
    parameters, X, _ = network((3, 1), m=6)
    AL, cache = forward_propagation(X, parameters)
    for call in (lambda Y: cost(AL, Y), lambda Y: backward_propagation(parameters, cache, X, Y)):
        with pytest.raises(ValueError, match=r"shape \(1, 6\) and Y has shape \(.*reshape"):
            call(np.zeros(shape))


def test_flat_outputs_are_refused_even_where_they_agree():
    with pytest.raises(ValueError, match=r"reshape\(1, -1\)"):
        compute_cost(np.array([0.5, 0.5]), np.array([0.0, 1.0]))
