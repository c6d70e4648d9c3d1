"""The demo of activations: its curves, tangents and slopes are those of the functions."""

import numpy as np
import pytest

from nnlib.activations import LEAK, LEAKY_RELU, RELU, SIGMOID, TANH
from nnlib.demos.activations import HEIGHTS, ActivationDemo, choose
from nnlib.slopes import numerical_gradient


def leaky_relu(Z, leak=0.01):
    return np.maximum(leak * Z, Z)


@pytest.fixture
def demo():
    return ActivationDemo(leaky_relu)


def alt_of(demo):
    return demo._picture.value.split('alt="')[1].split('"')[0]


@pytest.mark.parametrize("control", ["z", "leak"])
def test_every_slider_moves_picture_and_words_from_end_to_end(demo, control):
    part = demo._controls[control]
    default, seen = part.value, []
    for place in (default, part.box.min, part.box.max, default):
        part.slider.value = place
        assert getattr(demo, control) == place
        assert "error" not in repr(demo)
        seen.append((demo._picture.value, demo._words.value))
    assert seen[0] == seen[-1]
    assert len({picture for picture, _ in seen}) == len({words for _, words in seen}) == 3


def test_every_activation_has_a_picture_and_words_of_its_own(demo):
    seen = set()
    for activation in HEIGHTS:
        demo.activation = activation
        assert "error" not in repr(demo)
        assert f"The curve of {activation} " in alt_of(demo)
        seen.add(demo._picture.value)
    assert len(seen) == len(HEIGHTS) == 4


def test_each_has_heights_of_its_own_and_the_curve_lies_within_or_leaves_by_the_leak(demo):
    demo.leak = 0.3
    for activation, heights in HEIGHTS.items():
        demo.activation = activation
        low, high = demo._left.get_ylim()
        assert (low, high) == heights
        assert low < demo._curve.get_ydata().min() and demo._curve.get_ydata().max() < high


@pytest.mark.parametrize("z", [-5.5, 0.5])
def test_the_tangent_touches_the_curve_with_its_slope(demo, z):
    demo.z, demo.leak = z, 0.2
    for activation in HEIGHTS:
        demo.activation = activation
        g = choose(activation, leaky_relu, 0.2)
        slope = numerical_gradient(lambda v, g=g: float(g(v)[0]), np.array([z]))[0]
        (x1, y1), (x2, y2) = demo._tangent.get_xydata()
        assert (x1 + x2) / 2 == pytest.approx(z)
        assert (y1 + y2) / 2 == pytest.approx(float(g(np.array([z]))[0]))
        assert (y2 - y1) / (x2 - x1) == pytest.approx(slope, abs=1e-8)
        assert demo._slope_at.get_xydata()[0] == pytest.approx([z, slope], abs=1e-8)
        assert f"slope={slope:.3g}" in repr(demo)


def test_the_second_curve_is_the_slope_of_the_first(demo):
    for activation in HEIGHTS:
        demo.activation = activation
        z, a = demo._curve.get_xydata().T
        slopes = demo._slopes.get_ydata()
        mean = (slopes[1:] + slopes[:-1]) / 2
        away = np.abs(z[1:] + z[:-1]) > 0.05  # from the corner
        assert (np.diff(a) / np.diff(z))[away] == pytest.approx(mean[away], abs=1e-4)


@pytest.mark.parametrize("g", [SIGMOID, TANH, RELU, LEAKY_RELU])
def test_the_activations_are_those_of_nnlib(g):
    Z = np.linspace(-3, 3, 13)
    chosen = choose(g.name, leaky_relu, LEAK)
    assert chosen(Z) == pytest.approx(g(Z))
    assert chosen.slope(chosen(Z)) == pytest.approx(g.slope(g(Z)))


def test_leaky_relu_is_the_learners_own():
    demo = ActivationDemo(lambda Z, leak: Z + 7)
    assert demo._curve.get_ydata() == pytest.approx(demo._curve.get_xdata() + 7)


WORDS = {
    ("ReLU", 0): "Here is the corner",
    ("leaky ReLU", 0): "the course takes the left one",
    ("ReLU", -1): "level: nothing",
    ("ReLU", 4): "the slope is 1 everywhere",
    ("leaky ReLU", -4): "the slope is the leak, 0.1, everywhere",
    ("sigmoid", 0): "Go further from 0",
    ("sigmoid", 4): "nearly flat: hardly anything",
    ("tanh", -2.5): "nearly flat",
}


def test_the_words_tell_what_the_slope_means(demo):
    for (activation, z), words in WORDS.items():
        demo.activation, demo.z = activation, float(z)
        assert words in demo._words.value


@pytest.mark.parametrize(("activation", "z"), [("tanh", 2.2), ("sigmoid", 2.9)])
def test_the_first_stop_that_is_nearly_flat_is_the_one_the_page_tells(demo, activation, z):
    demo.activation = activation
    slider = demo._controls["z"].slider
    for stop in np.arange(1.5, slider.max, slider.step):
        slider.value = float(stop)
        if "nearly flat" in demo._words.value:
            break
    assert demo.z == pytest.approx(z)


def test_a_slider_that_stops_next_to_0_stops_at_the_corner(demo):
    demo.z = 5e-16
    assert "Here is the corner" in demo._words.value and "At z = 0 " in demo._words.value


def test_at_the_corner_the_left_slope_is_taken(demo):
    demo.z = 0.0
    assert repr(demo) == "<ActivationDemo activation='leaky ReLU' z=0 leak=0.1 a=0 slope=0.1>"
    demo.activation = "ReLU"
    assert repr(demo).endswith("a=0 slope=0>")
