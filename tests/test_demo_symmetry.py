"""The demo of symmetry: equal rows stay equal, and others follow the very steps of training."""

import numpy as np
import pytest

from nnlib.data import make_circles
from nnlib.demos.symmetry import (
    DIFFERENCES,
    LEARNING_RATE,
    UNITS,
    SymmetryDemo,
    apart,
    follow,
    start,
)
from nnlib.network import backward_propagation, forward_propagation, predict

CIRCLES = make_circles(np.random.default_rng(3), 64)


@pytest.fixture
def demo():
    return SymmetryDemo(CIRCLES)


def test_the_controls_are_in_the_order_of_a_thought(demo):
    assert tuple(demo._controls) == ("difference", "iterations")


def test_iterations_move_the_picture_and_the_words_from_end_to_end(demo):
    part = demo._controls["iterations"]
    seen = [(demo._picture.value, demo._words.value)]
    for place in (part.box.min, part.box.max, 600):
        part.slider.value = place
        assert demo.iterations == place and "error" not in repr(demo)
        seen.append((demo._picture.value, demo._words.value))
    assert seen[0] == seen[-1] and len(set(seen)) == 3


def test_every_difference_has_a_picture_and_words_of_its_own(demo):
    seen = set()
    for difference in DIFFERENCES:
        demo.difference = difference
        assert "error" not in repr(demo)
        seen.add((demo._picture.value, demo._words.value))
    assert len(seen) == len(DIFFERENCES)
    demo.difference = "0"
    assert (demo._picture.value, demo._words.value) in seen


@pytest.mark.parametrize("difference", DIFFERENCES)
def test_rows_begin_that_far_apart_and_nothing_else_differs(difference):
    (W1, b1, _), (W2, b2, _) = start(float(difference))
    assert apart(W1[None]) == pytest.approx([float(difference)], rel=1e-8, abs=0)
    assert len(np.unique(W2)) == 1 and not b1.any() and not b2.any()


def test_rows_that_begin_alike_stay_alike_to_the_last_digit(demo):
    demo.iterations = 1000
    assert not demo._gap.get_ydata().any()
    last = follow(CIRCLES, start(0.0), 1000)[-1].parameters
    assert (last[0].W == last[0].W[0]).all() and (last[1].W == last[1].W[0, 0]).all()
    assert "apart=0 " in repr(demo) and "alike to the last digit" in demo._words.value
    assert "exactly 0" in demo._note.get_text()


def test_equal_units_are_no_better_than_one_unit_with_their_votes_added_up():
    W, b = follow(CIRCLES, start(0.0), 500)[-1].parameters[0][:2]
    last = follow(CIRCLES, start(0.0), 500)[-1].parameters
    A = UNITS * last[1].W[0, 0] * np.tanh(W[:1] @ CIRCLES.X + b[:1]) + last[1].b
    assert np.array_equal(A > 0, predict(CIRCLES.X, last) == 1)


def test_paths_on_one_another_show_the_rims_of_all_and_others_are_thin(demo):
    def rims():
        lines = ([line.get_linewidth() for line in demo._paths],)
        return np.diff([*lines, [end.get_markersize() for end in demo._ends]], axis=1)

    together = rims()
    assert together.max() <= -4  # points, of which each line shows half on either side
    demo.difference = "1"
    assert (together < rims()).all() and rims().max() < 0


def test_the_smallest_difference_sets_them_free(demo):
    demo.difference, demo.iterations = "0.000001", 1000
    gap = demo._gap.get_ydata()
    assert gap[0] == pytest.approx(1e-6) and gap[-1] > 1
    assert "right=100%" in repr(demo) and demo._note.get_text() == ""
    assert "0.000001 apart at the start" in demo._words.value


def test_the_paths_are_the_steps_of_plain_gradient_descent(demo):
    demo.difference, demo.iterations = "0.1", 10
    parameters, rows = start(0.1), []
    for _ in range(11):
        rows.append(parameters[0].W)
        _, cache = forward_propagation(CIRCLES.X, parameters)
        grads = backward_propagation(parameters, cache, CIRCLES.X, CIRCLES.Y)
        parameters = [
            layer._replace(W=layer.W - LEARNING_RATE * dW, b=layer.b - LEARNING_RATE * db)
            for layer, (dW, db) in zip(parameters, grads, strict=True)
        ]
    for unit, (path, end) in enumerate(zip(demo._paths, demo._ends, strict=True)):
        every_fifth = np.array(rows)[::5, unit]
        assert path.get_xydata() == pytest.approx(every_fifth, rel=1e-12)
        assert end.get_xydata() == pytest.approx(every_fifth[-1:], rel=1e-12)
    told = np.ptp(np.array(rows)[::5], axis=1).max(axis=-1)
    assert demo._gap.get_ydata() == pytest.approx(told, rel=1e-12)


def test_all_paths_stay_within_the_picture(demo):
    demo.iterations = 1000
    for difference in DIFFERENCES:
        demo.difference = difference
        assert all(np.abs(path.get_xydata()).max() < 4 for path in demo._paths)
        assert demo._gap.get_ydata().max() < 30
