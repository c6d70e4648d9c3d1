"""The demo of regression: the fit is that of training, and is told in the units of the data."""

import numpy as np
import pytest

from nnlib.demos.curve import MOST_UNITS, CurveDemo, scaled, start
from nnlib.network import compute_squared_cost, forward_propagation
from nnlib.training import train

CONTROLS = ("units", "learning_rate", "iterations", "seed")
T = np.linspace(0, 12, 25).reshape(1, -1)
BEND = (T - 3.983035) ** 2 * (T + 301.797) / (522528.9 * (T + 69.34881))
DENSITY = 999.974950 * (1 - BEND)


@pytest.fixture
def demo():
    return CurveDemo(T, DENSITY)


def test_the_controls_are_in_the_order_of_a_thought(demo):
    assert tuple(demo._controls) == CONTROLS


@pytest.mark.parametrize("control", CONTROLS)
def test_every_slider_moves_the_picture_and_the_words_from_end_to_end(demo, control):
    part = demo._controls[control]
    default, seen = part.value, [(demo._picture.value, demo._words.value)]
    for place in (part.box.min, part.box.max, default):
        part.slider.value = place
        assert getattr(demo, control) == place and "error" not in repr(demo)
        seen.append((demo._picture.value, demo._words.value))
    assert seen[0] == seen[-1]
    assert len({picture for picture, _ in seen}) == 3
    assert len({words for _, words in seen}) == 3 or control == "seed"


def test_scaling_takes_away_mean_and_spread():
    assert scaled(DENSITY).mean() == pytest.approx(0, abs=1e-9)
    assert scaled(DENSITY).std() == pytest.approx(1)
    assert scaled(3 * DENSITY - 7) == pytest.approx(scaled(DENSITY))


def test_the_fit_is_that_of_training_in_the_units_of_the_data(demo):
    demo.units, demo.iterations = 3, 100
    last = train(scaled(T), scaled(DENSITY), start(3, 4), 0.3, 100, every=100)[-1]
    answer = DENSITY.mean() + DENSITY.std() * forward_propagation(scaled(T), last.parameters)[0]
    at_points = np.interp(T[0], *demo._fit.get_data())
    assert at_points == pytest.approx(answer[0], abs=1e-4)
    error = 1000 * np.sqrt(np.mean((answer - DENSITY) ** 2))
    assert f"off={error:.0f}>" in repr(demo)


def test_the_parts_of_the_units_add_up_to_the_fit(demo):
    demo.units = 5
    parts = [line.get_ydata() for line in demo._units if len(line.get_ydata())]
    assert len(parts) == 5 and len(demo._units) == MOST_UNITS
    assert [part.mean() for part in parts] == pytest.approx([DENSITY.mean()] * 5)
    total = np.sum(parts, axis=0) - 5 * DENSITY.mean()
    fit = demo._fit.get_ydata()
    assert total == pytest.approx(fit - fit.mean(), abs=1e-9)


@pytest.mark.parametrize("seed", [1, 4, 9])
def test_one_unit_has_no_hill(demo, seed):
    demo.units, demo.seed = 1, seed
    steps = np.diff(demo._fit.get_ydata())
    assert (steps <= 0).all() or (steps >= 0).all()


def test_four_units_find_the_temperature_at_which_water_is_densest(demo):
    assert "highest point is at 4.0 degrees" in demo._words.value
    assert "off=4>" in repr(demo)


def test_a_cost_of_the_learner_s_is_the_one_that_is_told():
    demo = CurveDemo(T, DENSITY, lambda A2, Y: 4 * compute_squared_cost(A2, Y))
    right = CurveDemo(T, DENSITY)
    double, single = (float(repr(each).split("off=")[1][:-1]) for each in (demo, right))
    assert double == pytest.approx(2 * single, abs=1)


def test_a_rate_too_large_gives_words_and_no_warning(demo):
    demo.learning_rate = 3.0  # warnings are errors here
    assert "beyond all bounds. The learning rate is too large" in demo._words.value
    assert not np.isfinite(demo._fit.get_ydata()).any()
    demo.learning_rate = 0.3
    assert "off=4>" in repr(demo)


def test_the_start_is_no_better_than_a_level_line(demo):
    demo.iterations = 0
    assert "no better than a level line at their mean, 138" in demo._words.value
