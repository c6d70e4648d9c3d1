"""The demo of one neuron: what is drawn is max(0, w x + b), and the error is that of the sticks."""

import numpy as np
import pytest

from nnlib.demos.house_price import PRICES, SIZES, HousePriceDemo, sticks, tell

CONTROLS = ("weight", "bias")
SIZE = np.array([20.0, 40.0, 60.0, 100.0, 150.0])
PRICE = np.array([0.0, 10.0, 30.0, 210.0, 390.0])


def neuron(size, weight, bias):
    return np.maximum(0.0, weight * size + bias)


def pixels_and_words(demo):
    return demo._picture.value.split("base64,")[1], demo._words.value


@pytest.fixture
def demo():
    return HousePriceDemo(neuron, SIZE, PRICE)


def test_the_controls_are_in_the_order_of_a_thought(demo):
    assert tuple(demo._controls) == CONTROLS


@pytest.mark.parametrize("control", CONTROLS)
def test_every_slider_moves_the_picture_and_the_words_from_end_to_end(demo, control):
    part = demo._controls[control]
    default, seen = part.value, [pixels_and_words(demo)]
    for place in (part.box.min, part.box.max, default):
        part.slider.value = place
        assert getattr(demo, control) == place and "error:" not in repr(demo)
        seen.append(pixels_and_words(demo))
    assert seen[0] == seen[-1]
    assert len({picture for picture, _ in seen}) == len({words for _, words in seen}) == 3


@pytest.mark.parametrize("weight", [0.0, 0.7, 4.0, 8.0])
@pytest.mark.parametrize("bias", [-400.0, -75.0, 0.0, 400.0])
def test_the_neuron_is_the_line_where_that_is_positive_and_else_0(demo, weight, bias):
    demo.weight, demo.bias = weight, bias
    bent, line = demo._bent.get_ydata(), demo._line.get_ydata()
    assert line == pytest.approx(bias + weight * SIZES)
    assert (bent >= 0).all()
    assert (bent[line > 0] == line[line > 0]).all() and not bent[line <= 0].any()


@pytest.mark.parametrize(("weight", "bias"), [(0.0, -10.0), (3.0, -120.0), (4.0, -200.0)])
def test_the_error_is_the_mean_length_of_the_sticks(demo, weight, bias):
    demo.weight, demo.bias = weight, bias
    x, y = demo._misses.get_data()
    ends = np.reshape(y, (-1, 3))
    assert np.reshape(x, (-1, 3))[:, 0].tolist() == SIZE.tolist()
    assert ends[:, 0].tolist() == PRICE.tolist() and np.isnan(ends[:, 2]).all()
    length = np.abs(ends[:, 1] - ends[:, 0]).mean()
    assert f"error={length:.1f}>" in repr(demo)
    assert f"{length:.0f} thousand euros" in demo._words.value


def test_the_error_of_one_setting_by_hand(demo):
    demo.weight, demo.bias = 4.0, -200.0  # answers 0, 0, 40, 200, 400
    assert repr(demo) == "<HousePriceDemo weight=4 bias=-200 error=8.0>"


def test_a_neuron_that_knows_the_houses_has_no_error():
    knowing = HousePriceDemo(lambda size, w, b: np.interp(size, SIZE, PRICE), SIZE, PRICE)
    assert "error=0.0>" in repr(knowing)


def test_the_bend_is_where_the_line_crosses_0(demo):
    demo.weight, demo.bias = 2.5, -150.0
    assert "up to 60 m² the neuron answers 0" in demo._words.value
    assert neuron(np.array([59.0, 60.0, 61.0]), 2.5, -150.0).tolist() == [0, 0, 2.5]


@pytest.mark.parametrize(
    ("weight", "bias", "words"),
    [
        (2.0, 0.0, "negative for no size"),
        (0.0, 30.0, "negative for no size"),
        (0.0, -30.0, "negative for all these houses"),
        (2.0, -300.0, "negative for all these houses"),
        (2.0, -299.0, "up to 150 m²"),
    ],
)
def test_what_the_bend_does_is_told_for_every_line(weight, bias, words):
    assert words in tell(weight, bias, 150.0)


def test_sticks_have_gaps_between_them():
    x, y = sticks(np.array([1.0, 2.0]), np.array([0.0, 5.0]), np.array([3.0, 4.0]))
    assert x.tolist() == [1, 1, 1, 2, 2, 2]
    assert y[[0, 1, 3, 4]].tolist() == [0, 3, 5, 4] and np.isnan(y[[2, 5]]).all()


def test_the_houses_and_the_start_are_in_the_picture(demo):
    assert PRICES[0] < demo._line.get_ydata().min() and demo._bent.get_ydata().max() < PRICES[1]
    assert SIZES[0] < SIZE.min() and SIZE.max() < SIZES[-1]


def test_a_neuron_of_another_shape_is_told_in_words():
    demo = HousePriceDemo(lambda size, weight, bias: 3.0, SIZE, PRICE)
    assert repr(demo).startswith("<HousePriceDemo error: ValueError: house_price gave shape ()")
    assert "expected (5,), a price for each size" in repr(demo)
