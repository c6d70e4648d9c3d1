"""The demo of nudging: the triangle is that of the nudge, the tangent has the exact slope."""

from itertools import product

import numpy as np
import pytest

from nnlib.demos.nudge import CURVES, NudgeDemo, digits, rule
from nnlib.slopes import numerical_gradient

CONTROLS = ("function", "a", "epsilon")


def slope_by_nudging(f, a, epsilon):
    return (f(a + epsilon) - f(a)) / epsilon


@pytest.fixture
def demo():
    return NudgeDemo(slope_by_nudging)


def pixels_and_words(demo):
    return demo._picture.value.split("base64,")[1], demo._words.value


def slope_of(line):
    """The slope of a straight line on the picture, from its two ends."""
    (x, y), *_, (x_end, y_end) = line.get_xydata()
    return (y_end - y) / (x_end - x)


def test_the_controls_are_in_the_order_of_a_thought(demo):
    assert tuple(demo._controls) == CONTROLS


@pytest.mark.parametrize("control", ["a", "epsilon"])
def test_every_slider_moves_the_picture_and_the_words_from_end_to_end(demo, control):
    part = demo._controls[control]
    default, seen = part.value, [pixels_and_words(demo)]
    for place in (part.box.min, part.box.max, default):
        part.slider.value = place
        assert getattr(demo, control) == place and "error" not in repr(demo)
        seen.append(pixels_and_words(demo))
    assert seen[0] == seen[-1]
    assert len({picture for picture, _ in seen}) == len({words for _, words in seen}) == 3


def test_every_function_has_its_picture_and_its_words(demo):
    seen = []
    for function in CURVES:
        demo.function = function
        assert f"a={demo.a:g}" in repr(demo) and "error" not in repr(demo)
        seen.append(pixels_and_words(demo))
    assert len({picture for picture, _ in seen}) == len({words for _, words in seen}) == 5


@pytest.mark.parametrize("function", CURVES)
@pytest.mark.parametrize("a", [0.1, 1.0, 2.5, 5.0])
def test_the_exact_slope_is_that_of_a_nudge_to_both_sides(function, a):
    curve = CURVES[function]
    nudged = numerical_gradient(lambda x: float(curve.value(x[0])), np.array([a]))
    assert float(curve.slope(a)) == pytest.approx(nudged[0], rel=1e-7)


@pytest.mark.parametrize("function", CURVES)
def test_the_triangle_lies_on_the_curve_and_the_tangent_has_the_exact_slope(demo, function):
    demo.function, demo.a = function, 1.5
    curve = CURVES[function]
    for epsilon in (2.0, 0.01, 1e-6):
        demo.epsilon = epsilon
        corners = demo._triangles[0].get_xydata()
        assert corners[0] == pytest.approx([1.5, curve.value(1.5)])
        assert corners[2] == pytest.approx([1.5 + epsilon, curve.value(1.5 + epsilon)])
        assert corners[1] == pytest.approx([corners[2][0], corners[0][1]])
        assert slope_of(demo._tangents[0]) == pytest.approx(float(curve.slope(1.5)))


@pytest.mark.parametrize("function", CURVES)
def test_magnified_the_two_slopes_keep_their_ratio_and_fit(demo, function):
    demo.function = function
    for a, epsilon in product((0.1, 2.0, 5.0), (2.0, 0.3, 1e-4, 1e-9)):
        demo.a, demo.epsilon = a, epsilon
        _, _, (width, height), _ = demo._triangles[1].get_xydata()
        tangent = slope_of(demo._tangents[1])
        nudged = slope_by_nudging(CURVES[function].value, a, epsilon)
        assert width == 1 and max(height, tangent) == pytest.approx(1)
        assert height / tangent == pytest.approx(nudged / float(CURVES[function].slope(a)))
        assert np.interp(1.0, *demo._curves[1].get_data()) == pytest.approx(height, rel=1e-6)


def test_the_slope_told_is_the_learners_and_the_width_and_height_are_written():
    demo = NudgeDemo(lambda f, a, epsilon: 7.25)
    assert repr(demo) == "<NudgeDemo function='a²' a=2 epsilon=1 slope=7.25 exact=4>"
    assert (demo._width.get_text(), demo._height.get_text()) == ("width 1", "height 5")


@pytest.mark.parametrize(
    ("function", "a", "epsilon", "words"),
    [
        ("a²", 2.0, 1.0, "That is off by 1: the curve bends within the nudge. Take a smaller one."),
        ("3a", 2.0, 0.5, "all digits: on a straight line a nudge may be of any size."),
        ("a²", 5.0, 1e-3, "They agree in about 4 digits; a smaller nudge finds more."),
        ("a²", 5.0, 1e-8, "digits, and hardly more can be had."),
        ("a²", 5.0, 1e-12, "digits; the others are lost to round-off."),
        (
            "a²",
            5.0,
            1e-15,
            "is 10.66. The exact slope at a = 5 is 2a = 10. That is off by 0.66, by",
        ),
        ("a²", 2.0, 1e-16, "height over width is 0. "),
        ("a²", 2.0, 1e-16, "a + epsilon is a itself, and nothing moves."),
    ],
)
def test_the_words_tell_what_keeps_the_nudge_away_from_the_slope(demo, function, a, epsilon, words):
    demo.function, demo.a, demo.epsilon = function, a, epsilon
    assert words in demo._words.value


def test_digits_are_those_that_two_numbers_share():
    assert [digits(4 + off, 4) for off in (0.1, 0.004, 4e-7, 0.0)] == [2, 3, 7, 16]


def test_a_rule_is_not_told_twice():
    assert rule(CURVES["3a"], 3.0) == "3" and rule(CURVES["a²"], 10.0) == "2a = 10"


def test_so_near_to_a_the_computer_climbs_stairs(demo):
    demo.a, demo.epsilon = 5.0, 1e-15
    assert len(np.unique(demo._curves[1].get_ydata())) < 5
    demo.epsilon = 1e-9
    assert len(np.unique(demo._curves[1].get_ydata())) > 700


def test_log_is_not_asked_left_of_zero(demo):
    demo.function, demo.a, demo.epsilon = "log a", 0.1, 2.0  # warnings are errors here
    assert "error" not in repr(demo) and demo._curves[1].get_xdata().min() > -0.05


def test_what_a_learners_function_prints_does_not_flood_the_page(capsys):
    def talkative(f, a, epsilon):
        print("slope!")
        return slope_by_nudging(f, a, epsilon)

    assert "error" not in repr(NudgeDemo(talkative))
    assert capsys.readouterr().out == ""
