"""Every activation beside its slope, far out and at the kink."""

import copy

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import expit

from nnlib.activations import IDENTITY, LEAKY_RELU, RELU, SIGMOID, TANH

ALL = [SIGMOID, TANH, RELU, LEAKY_RELU, IDENTITY]
numbers = st.floats(-30, 30).filter(lambda z: abs(z) > 1e-4)  # the ReLUs have no slope at 0


@pytest.mark.parametrize("g", ALL, ids=repr)
@given(z=numbers)
def test_slope_from_the_activation_is_the_derivative(g, z):
    Z, eps = np.array([[z]]), 1e-5
    measured = (g(Z + eps) - g(Z - eps)) / (2 * eps)
    np.testing.assert_allclose(g.slope(g(Z)), measured, rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize("g", ALL, ids=repr)
@pytest.mark.parametrize("shape", [(), (3,), (2, 3), (2, 0), (2, 3, 4)])
def test_shape_is_kept_and_the_argument_left_alone(g, shape):
    Z = np.random.default_rng(0).normal(size=shape)
    before = Z.copy()
    A = g(Z)
    assert np.shape(A) == np.shape(g.slope(A)) == shape
    np.testing.assert_array_equal(Z, before)


@given(z=st.floats(-700, 700))
def test_sigmoid_is_symmetric(z):
    assert SIGMOID(z) + SIGMOID(-z) == pytest.approx(1, abs=1e-15)


def test_sigmoid_agrees_with_scipy():
    Z = np.linspace(-700, 700, 2001)
    np.testing.assert_allclose(SIGMOID(Z), expit(Z), rtol=1e-14, atol=0)


def test_sigmoid_of_a_thousand_is_exact_and_silent():
    with np.errstate(over="raise", invalid="raise", divide="raise"):
        np.testing.assert_array_equal(SIGMOID(np.array([-1000.0, 0.0, 1000.0])), [0, 0.5, 1])


def test_sigmoid_passes_nan_on():
    assert np.isnan(SIGMOID(np.array([np.nan]))).all()


def test_relus_at_and_around_their_kink():
    Z = np.array([-2.0, 0.0, 3.0])
    np.testing.assert_array_equal(RELU(Z), [0, 0, 3])
    np.testing.assert_array_equal(RELU.slope(RELU(Z)), [0, 0, 1])
    np.testing.assert_array_equal(LEAKY_RELU(Z), [-0.02, 0, 3])
    np.testing.assert_array_equal(LEAKY_RELU.slope(LEAKY_RELU(Z)), [0.01, 0.01, 1])


@pytest.mark.parametrize("g", ALL, ids=repr)
def test_whole_numbers_become_floats_or_stay(g):
    Z = np.array([-2, 0, 3])
    np.testing.assert_allclose(g(Z), g(Z.astype(float)))


def test_an_activation_is_a_value():
    assert copy.deepcopy(TANH) == TANH
    assert len(set(ALL)) == len({g.name for g in ALL}) == 5
    assert repr(TANH) == "<Activation tanh>"
    with pytest.raises(AttributeError):
        TANH.name = "other"
