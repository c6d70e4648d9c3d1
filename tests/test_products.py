"""Training on inner products takes the steps of plain training."""

import numpy as np
import pytest

from nnlib.activations import LEAKY_RELU, RELU, TANH
from nnlib.network import forward_propagation, initialize_parameters
from nnlib.products import Products
from nnlib.training import train


@pytest.fixture(scope="module")
def examples():
    """Ten wide examples to train on, four to answer for, and labels."""
    rng = np.random.default_rng(1)
    return rng.normal(size=(50, 10)), rng.normal(size=(50, 4)), rng.integers(0, 2, (1, 10)) * 1.0


@pytest.mark.parametrize("hidden", [RELU, TANH, LEAKY_RELU])
@pytest.mark.parametrize("layer_dims", [[50, 1], [50, 3, 1], [50, 5, 4, 3, 1]])
def test_it_answers_as_the_network_that_plain_training_gives(examples, layer_dims, hidden):
    X, X_new, Y = examples
    some = np.array([7, 2, 9, 4, 0, 1])
    start = initialize_parameters(layer_dims, np.random.default_rng(2), hidden=hidden)
    found = Products(X, X_new).answers(some, Y[:, some], start, 0.1, 60)
    trained = train(X[:, some], Y[:, some], start, 0.1, 60, every=60)[-1].parameters
    expected = forward_propagation(X_new, trained)[0]
    assert np.allclose(found, expected, rtol=0, atol=1e-10)
    at_the_start = forward_propagation(X_new, start)[0]
    assert np.max(np.abs(expected - at_the_start)) > 0.05  # or the training would have shown little


def test_without_a_step_the_start_answers_and_is_left_alone(examples):
    X, X_new, Y = examples
    start = initialize_parameters([50, 3, 1], np.random.default_rng(2))
    before = [(layer.W.copy(), layer.b.copy()) for layer in start]
    products = Products(X, X_new)
    assert np.allclose(
        products.answers(np.arange(10), Y, start, 0.1, 0), forward_propagation(X_new, start)[0]
    )
    products.answers(np.arange(10), Y, start, 0.1, 5)
    for (W, b), layer in zip(before, start, strict=True):
        assert np.array_equal(W, layer.W) and np.array_equal(b, layer.b)


def test_plain_tuples_are_layers_too(examples):
    X, X_new, Y = examples
    start = initialize_parameters([50, 3, 1], np.random.default_rng(2))
    products, some = Products(X, X_new), np.arange(10)
    plain = [tuple(layer) for layer in start]
    assert np.array_equal(
        products.answers(some, Y, plain, 0.1, 5), products.answers(some, Y, start, 0.1, 5)
    )
