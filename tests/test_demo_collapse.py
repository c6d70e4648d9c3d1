"""The demo of the collapse: linear layers draw the line of the one layer that they are."""

import numpy as np
import pytest

from nnlib.data import make_moons
from nnlib.demos.collapse import HIDDEN, CollapseDemo, equivalent, line_of, shape_of, trained
from nnlib.network import forward_propagation, predict

POINTS = make_moons(np.random.default_rng(3), 60)
PAGE_POINTS = make_moons(np.random.default_rng(3), 100)  # those of the page


def collapse(W1, b1, W2, b2):
    return W2 @ W1, W2 @ b1 + b2


@pytest.fixture
def demo():
    return CollapseDemo(collapse, POINTS)


@pytest.fixture
def page_demo():
    return CollapseDemo(collapse, PAGE_POINTS)


@pytest.mark.parametrize("control", ["layers", "units", "seed"])
def test_every_slider_moves_the_picture_from_end_to_end(demo, control):
    demo.activation = "tanh"
    part = demo._controls[control]
    default, seen = part.value, []
    for place in (default, part.box.min, part.box.max, default):
        part.slider.value = place
        assert getattr(demo, control) == place
        assert "error" not in repr(demo)
        seen.append(demo._picture.value.split("base64,")[1])
    assert seen[0] == seen[-1]
    assert len({*seen}) == (2 if default in (part.box.min, part.box.max) else 3)


@pytest.mark.parametrize("control", ["layers", "units"])
def test_the_words_tell_the_size(demo, control):
    part = demo._controls[control]
    seen = set()
    for place in (part.box.min, part.value, part.box.max):
        setattr(demo, control, place)
        seen.add(demo._words.value)
    assert len(seen) == 3


def test_every_activation_has_a_picture_and_words_of_its_own(demo):
    seen = set()
    for activation in HIDDEN:
        demo.activation = activation
        assert f"with {activation}: " in demo._words.value
        seen.add(demo._picture.value)
    assert len(seen) == len(HIDDEN)


@pytest.mark.parametrize("layers", [0, 1, 4])
def test_linear_layers_are_one_layer(layers):
    parameters = trained(POINTS, layers, 5, "identity", 2)
    W, b = equivalent(collapse, parameters)
    assert (W.shape, b.shape) == ((1, 2), (1, 1))
    Z = forward_propagation(POINTS.X, parameters)[1][-1][0]
    assert W @ POINTS.X + b == pytest.approx(Z, rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("layers", [0, 2])
def test_the_boundary_of_linear_layers_lies_on_the_dotted_line(demo, layers):
    demo.layers = layers
    x, y = demo._boundary.get_xydata().T
    there = np.isfinite(x)
    assert there.sum() > 20
    assert y[there] == pytest.approx(np.interp(x[there], *demo._line.get_data()), abs=0.01)


def test_the_boundary_of_tanh_is_bent_and_has_no_line(demo):
    demo.activation, demo.units = "tanh", 8
    x, y = demo._boundary.get_xydata().T
    there = np.isfinite(x)
    misfit = np.polyfit(x[there], y[there], 1, full=True)[1]
    assert misfit[0] > 0.5
    assert len(demo._line.get_xdata()) == 0
    assert "no dotted line" in demo._words.value
    assert "boundary, which is bent" in demo._shown.alt


@pytest.mark.parametrize("activation", HIDDEN)
def test_a_single_unit_draws_a_straight_boundary(demo, activation):
    """Whatever its activation: it sees one number only."""
    demo.units, demo.activation = 1, activation
    x, y = demo._boundary.get_xydata().T
    there = np.isfinite(x)
    slope, height = np.polyfit(x[there], y[there], 1)
    assert y[there] == pytest.approx(slope * x[there] + height, abs=0.02)
    assert "boundary, which is straight" in demo._shown.alt
    assert ("one number only" in demo._words.value) == (activation != "identity")


def test_what_is_told_is_what_the_network_answers(demo):
    demo.layers, demo.units, demo.activation, demo.seed = 2, 6, "leaky ReLU", 3
    parameters = trained(POINTS, 2, 6, "leaky ReLU", 3)
    share = np.mean(predict(POINTS.X, parameters) == POINTS.Y)
    assert f"right={share:.0%}" in repr(demo)
    assert f"2 hidden layers of 6 units with leaky ReLU: {share:.0%}" in demo._words.value


def test_the_map_is_the_networks_answer_at_its_place(demo):
    parameters = trained(POINTS, 1, 4, "identity", 1)
    corner = np.array([[ends[0]] for ends in demo._axes])
    lowest = float(np.asarray(demo._map.get_array())[0, 0])
    assert lowest == pytest.approx(float(forward_propagation(corner, parameters)[0][0, 0]))


def test_without_a_hidden_layer_the_activation_plays_no_part(demo):
    demo.layers = 0
    seen = []
    for activation in HIDDEN:
        demo.activation = activation
        seen.append((demo._picture.value, demo._words.value))
    assert len({*seen}) == 1 and "logistic regression" in seen[0][1]


def test_a_start_that_learns_nothing_is_told(demo):
    demo.layers, demo.units, demo.activation = 4, 1, "ReLU"
    assert "this start has learnt nothing" in demo._words.value
    assert "no boundary" in demo._shown.alt


@pytest.mark.parametrize(
    ("x", "y", "shape"),
    [
        ([0, 1, np.nan, 2, 3], [1, 3, np.nan, 5, 7], "straight"),
        ([2, 2, 2], [0, 1, 5], "straight"),
        ([0, 1, 2], [0, 0.1, 0], "bent"),
        ([0, 1, np.nan, 0, 1], [0, 0, np.nan, 1, 1], "bent"),
        ([], [], ""),
    ],
)
def test_a_boundary_is_straight_if_one_line_is_all_of_it(x, y, shape):
    assert shape_of(np.array(x, dtype=float), np.array(y, dtype=float)) == shape


def test_units_that_have_not_learnt_to_bend_are_told(page_demo):
    page_demo.activation, page_demo.units = "tanh", 2
    assert "have not learnt to bend it" in page_demo._words.value
    page_demo.seed = 4
    assert "The boundary is bent" in page_demo._words.value


def shares(layers, units, activation):
    """Return the shares of right answers, in whole percent, from the nine seeds of the page."""
    found = []
    for seed in range(1, 10):
        parameters = trained(PAGE_POINTS, layers, units, activation, seed)
        found.append(round(100 * np.mean(predict(PAGE_POINTS.X, parameters) == PAGE_POINTS.Y)))
    return found


def test_what_the_page_says_of_the_nine_seeds():
    assert {*shares(1, 8, "tanh")} == {98, 99}
    one_layer = shares(1, 8, "ReLU")
    assert sum(share > 90 for share in one_layer) == 4
    assert {share for share in one_layer if share <= 90} == {88, 89}
    assert min(shares(2, 8, "ReLU")) == 96
    assert [share for share in shares(4, 1, "identity") if share != 88] == [73]
    assert shares(4, 1, "identity")[4] == 73


def test_a_wrong_collapse_shows_as_another_line():
    demo = CollapseDemo(lambda W1, b1, W2, b2: (W2 @ W1, b2 - 1), POINTS)
    x, y = demo._boundary.get_xydata().T
    there = np.isfinite(x)
    assert np.abs(y[there] - np.interp(x[there], *demo._line.get_data())).min() > 0.1


def test_a_line_is_where_the_layer_is_0():
    x, y = line_of(np.array([[2.0, -4.0]]), np.array([[1.0]]), np.array([0.0, 3.0]))
    assert 2 * x - 4 * y + 1 == pytest.approx([0, 0])
    assert [part.size for part in line_of(np.array([[1.0, 0.0]]), 0.0, x)] == [0, 0]
