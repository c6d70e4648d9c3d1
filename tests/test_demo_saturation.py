"""The demo of saturation: the histogram is that of the activations, the curve that of training."""

import numpy as np
import pytest

from nnlib.data import make_circles
from nnlib.demos.saturation import SaturationDemo, mean_slope, saturated, start
from nnlib.network import forward_propagation
from nnlib.slopes import numerical_gradient
from nnlib.training import train

CIRCLES = make_circles(np.random.default_rng(3), 64)
CONTROLS = ("scale", "iterations", "seed")


@pytest.fixture
def demo():
    return SaturationDemo(CIRCLES)


def test_the_controls_are_in_the_order_of_a_thought(demo):
    assert tuple(demo._controls) == CONTROLS


@pytest.mark.parametrize("control", CONTROLS)
def test_every_slider_moves_the_picture_and_the_words_from_end_to_end(demo, control):
    part = demo._controls[control]
    default, seen = part.value, [(demo._picture.value, demo._words.value)]
    ends = [part.box.min, part.box.max]
    other = ends[0] if default != ends[0] else ends[1]
    for place in (other, ends[1] if other != ends[1] else ends[0], default):
        part.slider.value = place
        assert getattr(demo, control) == place and "error" not in repr(demo)
        seen.append((demo._picture.value, demo._words.value))
    assert seen[0] == seen[-1] and len(set(seen)) >= (2 if default in ends else 3)


@pytest.mark.parametrize("scale", [0.01, 0.7, 100.0])
def test_weights_are_drawn_on_that_scale(scale):
    small, large = start(1.0, 5), start(scale, 5)
    for one, other in zip(small, large, strict=True):
        assert other.W == pytest.approx(scale * one.W) and not other.b.any()


@pytest.mark.parametrize("scale", [0.01, 3.0, 100.0])
def test_the_histogram_counts_every_activation_once(demo, scale):
    demo.scale = scale
    A1 = forward_propagation(CIRCLES.X, start(scale, 2))[1][0].A
    shares = demo._shares.get_data().values
    assert shares.sum() == pytest.approx(100)
    assert shares[-1] == pytest.approx(100 * np.mean(A1 >= 0.9))
    assert f"saturated={np.mean(np.abs(A1) > 0.99):.0%}" in repr(demo)


def test_the_mean_slope_is_that_of_a_nudge():
    Z = np.linspace(-3, 3, 12).reshape(3, 4)
    nudged = numerical_gradient(lambda Z: float(np.sum(np.tanh(Z))), Z)
    assert mean_slope(np.tanh(Z)) == pytest.approx(nudged.mean(), abs=1e-8)


def test_saturated_looks_at_both_sides():
    assert saturated(np.array([[-0.995, 0.995, 0.5, 0.99]])) == 0.5


def test_the_larger_the_weights_the_flatter_the_units(demo):
    slopes = []
    for scale in (0.01, 0.1, 1.0, 10.0, 100.0):
        demo.scale = scale
        slopes.append(float(repr(demo).split("slope=")[1].split()[0]))
    assert slopes == sorted(slopes, reverse=True) and slopes[0] == 1.0 and slopes[-1] < 0.02


def test_the_curve_is_the_cost_of_training(demo):
    demo.scale, demo.iterations = 0.5, 100
    expected = train(CIRCLES.X, CIRCLES.Y, start(0.5, 2), 0.5, 100, every=10)
    assert demo._curve.get_xdata() == list(range(0, 101, 10))
    assert demo._curve.get_ydata() == pytest.approx([each.cost for each in expected])
    assert f"cost={expected[-1].cost:.2f}" in repr(demo)


def test_both_ends_learn_less_than_the_middle(demo):
    costs = {}
    for scale in (0.01, 0.7, 100.0):
        demo.scale = scale
        costs[scale] = demo._curve.get_ydata()[-1]
    assert costs[0.7] < 0.1 < costs[0.01] < costs[100.0]
