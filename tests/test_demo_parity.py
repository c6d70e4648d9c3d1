"""The demo of parity: what is drawn are the activations, what is counted are the networks."""

import numpy as np
import pytest
from matplotlib.colors import to_hex

from nnlib.demos.parity import BITS, NETWORKS, OFF, ON, SIGNS, Parity
from nnlib.network import forward_propagation
from nnlib.parity import size


@pytest.fixture(scope="module")
def shared():
    return Parity()


@pytest.fixture
def demo(shared):
    shared.n, shared.network, shared.number = 4, "tree", 11
    shared.draw(4, "tree", 11)  # a test may have drawn without the controls, which is quicker
    return shared


def drawn(demo):
    """Return what stands in the picture, captions included, in no order."""
    return sorted(text.get_text() for text in demo._texts if text.get_text())


def test_the_controls_are_in_the_order_of_a_thought(demo):
    assert tuple(demo._controls) == ("n", "network", "number")


@pytest.mark.parametrize("control", ["n", "number"])
def test_every_slider_moves_the_picture_and_the_words_from_end_to_end(demo, control):
    part = demo._controls[control]
    default, seen = part.value, [(demo._picture.value, demo._words.value)]
    for place in (part.box.min, part.box.max, default):
        part.slider.value = place
        assert getattr(demo, control) == place and "error" not in repr(demo)
        seen.append((demo._picture.value, demo._words.value))
    assert seen[0] == seen[-1] and len(set(seen)) == 3


def test_every_network_has_a_picture_and_words_of_its_own(demo):
    seen = set()
    for network in NETWORKS:
        demo.network = network
        seen.add((demo._picture.value, demo._words.value))
    assert len(seen) == 3


@pytest.mark.parametrize("network", NETWORKS)
@pytest.mark.parametrize("n", BITS)
def test_the_words_say_the_parity_of_the_bits_and_the_output_agrees(demo, network, n):
    for number in (1, 2**n - 1, 682):
        frame = demo.draw(n, network, number)
        ones = (number % 2**n).bit_count()
        assert f"so the parity is {ones % 2}. The network says" in frame.words
        assert frame.results["a"] == f"{0.99 if ones % 2 else 0.01}"


def test_the_line_of_the_demo_counts_the_network(demo):
    for network, build in NETWORKS.items():
        demo.network = network
        layers, units = size(build(4))
        assert repr(demo).endswith(f"a=0.99 units={units} layers={layers}>")
        assert demo._now.get_xydata().tolist() == [[4, units]]
        assert f"It has {units} hidden units in {layers - 1} hidden" in demo._words.value


def test_the_words_name_what_the_other_two_take(demo):
    demo.n = 10
    assert demo._words.value.endswith("the other two have 512 (patterns) and 10 (zigzag).</p>")


def test_a_circle_stands_for_every_unit_and_says_what_the_unit_says(demo):
    demo.n, demo.number = 7, 77
    x = np.array([[1.0, 0, 0, 1, 1, 0, 1]]).T
    A, cache = forward_propagation(x, NETWORKS["tree"](7))
    hidden = [f"{value:g}" for _, a in cache[:-1] for value in a[:, 0]]
    captions = ["bits", "layer 1", "layer 2", "layer 3", "output"]
    assert drawn(demo) == sorted([*"1001101", *hidden, f"{A.item():.2f}", *captions])
    assert len(demo._units.get_offsets()) == 7 + len(hidden) + 1


def test_the_fullest_pictures_have_room_for_all_their_words(demo):
    for n in BITS:
        for network, build in NETWORKS.items():
            demo.draw(n, network, number=0)
            dots = network == "patterns" and n > 5
            units = n + 1 + (0 if dots else size(build(n)).hidden_units)
            assert len(drawn(demo)) == units + 1 + len(build(n))


@pytest.mark.parametrize(("number", "spoken"), [(512, 1), (513, 0)])
def test_of_512_patterns_one_speaks_if_the_number_of_ones_is_odd(demo, number, spoken):
    demo.network, demo.n, demo.number = "patterns", 10, number
    assert f"512 units, {spoken} active" in drawn(demo)
    assert len(demo._strong.get_segments()) == 2 * spoken  # one bit to the unit, and on


def test_strong_lines_lead_from_units_that_speak_and_show_the_sign(demo):
    demo.network, demo.number = "zigzag", 7  # three ones: the units say 3, 2, 1, 0
    assert len(demo._strong.get_segments()) == 3 * 3 + 3
    assert len(demo._faint.get_segments()) == 4 * 4 + 4 - 12
    assert len({tuple(colour) for colour in demo._strong.get_colors()}) == 2


def test_the_colours_tell_units_that_speak_and_the_signs_of_weights(demo):
    demo.network, demo.number = "zigzag", 7  # the bits 0 1 1 1, the units 3 2 1 0, the answer 0.99
    edges = [to_hex(colour).upper() for colour in demo._units.get_edgecolors()]
    assert edges == [to_hex(ON if on else OFF).upper() for on in (0, 1, 1, 1, 1, 1, 1, 0, 1)]
    to_the_output = [to_hex(colour).upper() for colour in demo._strong.get_colors()[-3:]]
    assert to_the_output == [SIGNS[sign] for sign in ("positive", "negative", "positive")]


def test_dots_are_filled_and_circles_are_not(demo):
    demo.draw(10, "patterns", 512)
    filled = demo._units.get_facecolors()[:, 3] > 0
    assert filled.tolist() == [False] * 10 + [True] * 512 + [False]


def test_each_curve_counts_the_units_of_its_network_and_the_ring_has_its_colour(demo):
    lines = demo._stage.figure.axes[1].lines[: len(NETWORKS)]
    curves = {line.get_color(): line.get_xydata().tolist() for line in lines}
    for network, build in NETWORKS.items():
        demo.draw(4, network, 11)
        units = [[n, size(build(n)).hidden_units] for n in BITS]
        assert curves[demo._now.get_color()] == units


def test_the_names_stand_in_the_order_of_the_curves(demo):
    texts = demo._stage.figure.axes[1].texts
    names = [text.get_text() for text in sorted(texts, key=lambda text: text.xy[1])]
    assert names == ["zigzag", "tree", "patterns"]  # from 10 units at 10 bits to 512


def test_circles_stay_in_the_picture_and_apart(demo):
    for n in BITS:
        for network in NETWORKS:
            demo.draw(n, network, number=11)
            x, y = np.asarray(demo._units.get_offsets()).T
            assert 0 < x.min() and x.max() < 4.6 and 0 <= y.min() and y.max() < 3.4
            apart = np.hypot(x[:, None] - x, y[:, None] - y) + 9 * np.eye(len(x))
            assert apart.min() > 0.08
