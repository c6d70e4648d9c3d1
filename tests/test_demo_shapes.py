"""The table of shapes: what it shows, every control, what is plugged in, and bad input."""

import html
import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnlib.activations import TANH
from nnlib.demos.shapes import ShapeView
from nnlib.demos.shapes.state import EXAMPLES, LAYERS, UNITS
from nnlib.network import (
    backward_propagation,
    forward_propagation,
    initialize_parameters,
)

SIZES = [2, 3, 5, 4, 2, 1]
START = "<ShapeView sizes=2-3-5-4-2-1 m=7 parameters=66>"


@pytest.fixture
def view():
    return ShapeView()


def own(sizes=SIZES, hidden=TANH):
    return initialize_parameters(sizes, np.random.default_rng(3), hidden=hidden)


def cells(view):
    """Return the text of each cell of the table."""
    found = re.findall(r"<td[^>]*>(.*?)</td>", view._table.value)
    return [html.unescape(cell.replace("<br>", " ")) for cell in found]


def marked(view, kind):
    found = re.findall(rf'<td class="{kind}">(.*?)</td>', view._table.value)
    return [html.unescape(cell.replace("<br>", " ")) for cell in found]


def words(view):
    (found,) = re.findall(r"<p.*?>(.*?)</p>", view._words.value)
    return html.unescape(re.sub("<.*?>", "", found))


def everything(view):
    return view._table.value, view._words.value, repr(view)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(1, 9), min_size=2, max_size=7), st.integers(1, 9))
def test_the_table_shows_the_shapes_of_nnlibs_own_passes(sizes, m):
    view = ShapeView(sizes, m)
    parameters = own(sizes)
    X, Y = np.zeros((sizes[0], m)), np.zeros((sizes[-1], m))
    _, cache = forward_propagation(X, parameters)
    grads = backward_propagation(parameters, cache, X, Y)
    expected = [f"X = A[0] {X.shape}"]
    for n, ((W, b, _), (Z, A), (dW, db)) in enumerate(
        zip(parameters, cache, grads, strict=True), 1
    ):
        expected += [f"W[{n}] {W.shape}", f"b[{n}] {b.shape}", f"Z[{n}] {Z.shape}"]
        expected += [f"A[{n}] {A.shape}", f"dW[{n}] {dW.shape}", f"db[{n}] {db.shape}"]
        expected += [f"dZ[{n}] {Z.shape}", f"dA[{n}] {A.shape}"]
    expected[-1] = f"dA[{len(parameters)}] not needed"
    shown = cells(view)
    assert [cell for cell in shown if cell[:1] not in ("", "(")] == expected
    count = sum(W.size + b.size for W, b, _ in parameters)
    assert f"parameters={count}>" in repr(view) and f"{count} parameters" in view._table.value
    assert shown[:4] == ["", "", "", "(n[0], m)"]
    symbols = [cell for cell in shown if cell.startswith("(n[")]
    last = len(parameters)
    assert symbols[-4:] == [f"(n[{last}], n[{last - 1}])", f"(n[{last}], 1)"] + (
        [f"(n[{last}], m)"] * 2
    )
    assert not marked(view, "nn-off") and not marked(view, "nn-misfit")


def test_it_starts_with_the_network_of_the_course(view):
    assert repr(view) == view.summary == START
    assert (view.sizes, view.m, view.layer, view.units) == (SIZES, 7, 1, 3)
    assert (view.array, view.shape) == ("W[1]", (3, 2))
    assert marked(view, "nn-chosen") == ["W[1] (3, 2)"]


@pytest.mark.parametrize("name", ["m", "layer", "units"])
def test_every_slider_changes_what_is_shown_from_end_to_end(view, name):
    control = getattr(view, f"_{name}")
    start, default, seen = everything(view), control.value, []
    for place in (control.slider.min, control.slider.max, default):
        control.slider.value = place
        assert getattr(view, name) == control.box.value == place
        assert "error" not in repr(view)
        seen.append(everything(view))
    assert seen[-1] == start
    assert len({table for table, _, _ in seen}) == 3
    assert len({told for _, told, _ in seen}) == 3


@pytest.mark.parametrize("layer", range(6))
def test_each_step_of_each_slider_changes_the_caption(view, layer):
    view.layer = layer
    captions = set()
    for control in (view._m, view._units):
        before = control.value
        for place in (before + 1, before + 2):
            control.slider.value = place
            captions.add(view._table.value.split("</caption>")[0])
        control.slider.value = before
    assert len(captions) == 4


def test_the_units_are_those_of_the_layer(view):
    for layer, n in enumerate(SIZES):
        view.layer = layer
        assert view.units == view._units.slider.value == n
        assert f"Layer {layer} " in words(view)
        assert view._table.value.count('class="nn-here"') == 1
    view.layer = 3
    view._units.slider.value = 6
    assert view.sizes == [2, 3, 5, 6, 2, 1] and view._sizes.value == "2 3 5 6 2 1"
    assert {"W[3] (6, 5)", "b[3] (6, 1)", "W[4] (2, 6)"} <= set(cells(view))


def test_many_units_fit_the_box_and_then_the_slider(view):
    view._units.box.value = 300
    assert view.sizes[1] == 300 == view._units.slider.value == view._units.slider.max
    view.layer = 2
    assert (view._units.slider.value, view._units.slider.max, view._units.box.max) == (5, 20, UNITS)


def test_fewer_layers_move_the_marks(view):
    view.layer, view.array = 5, "b[5]"
    view._sizes.value = "3-4-1"
    assert (view.layer, view._layer.slider.max, view.array) == (2, 2, "W[1]")
    assert view._array.widget.options == ("X", "W[1]", "b[1]", "W[2]", "b[2]")
    view.sizes = SIZES
    assert view._array.widget.options[-1] == "b[5]" and view._layer.box.max == 5


@pytest.mark.parametrize(
    "given",
    ["3 4 1", "3, 4, 1", "3,4,1", "3-4-1", "3 - 4 - 1", "[3, 4, 1]", " (3;4;1) ", [3, 4, 1]],
)
def test_sizes_are_read_as_people_write_them(view, given):
    view.sizes = given
    assert view.sizes == [3, 4, 1]
    assert view._sizes.value == "3 4 1"


BAD_SIZES = {
    "two 3": "'two' is not a whole number",
    "2.5 3": "'2.5' is not a whole number",
    "2 -3 4": "'-3' is not a whole number",
    "2 ³ 4": "'³' is not a whole number",
    "2 0 1": "0 is no possible size; expected 1 to 20000",
    "5": "there is only one size",
    "": "there is no size",
    "1 " * 41: "that makes 40 layers; the table has room for 12",
    "2 1000000000 1": "1000000000 is no possible size",
    "2 " + "9" * 5000: "is no possible size",
    "20000 20000": "400300000 numbers",
}


@pytest.mark.parametrize("given", BAD_SIZES, ids=lambda given: given[:12])
def test_bad_sizes_get_a_sentence_and_the_table_stays(view, given):
    start = everything(view)
    with pytest.raises(ValueError, match=re.escape(BAD_SIZES[given])):
        view.sizes = given
    assert everything(view) == start
    if given:
        view._sizes.value = given
        assert view._table.value == start[0] and view.sizes == SIZES
        assert BAD_SIZES[given] in words(view) and 'class="nn-error"' in view._words.value
        assert repr(view).startswith("<ShapeView error: ")
    view.m = 8
    view.m = 7
    assert everything(view) == start
    assert view._sizes.value == "2 3 5 4 2 1"


@pytest.mark.parametrize("given", ["a", "(5, 0)", "1 2 3 4", "5.5 2", "(-5, 2)", "9" * 20])
def test_bad_shapes_get_a_sentence_and_the_table_stays(view, given):
    start = everything(view)
    with pytest.raises(ValueError, match="is no possible shape; expected up to three whole"):
        view.shape = given
    view._shape.value = given
    assert view._table.value == start[0] and "is no possible shape" in words(view)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("m", 0, f"choose a whole number from 1 to {EXAMPLES}"),
        ("m", 2.5, "choose a whole number"),
        ("m", True, "choose a whole number"),
        ("m", "7", "choose a whole number"),
        ("layer", 6, "choose a whole number from 0 to 5"),
        ("units", 0, f"choose a whole number from 1 to {UNITS}"),
        ("array", "W[6]", "choose one of X, W[1], b[1]"),
        ("shape", (20_000, 20_000), "expected at most 20000000"),
    ],
)
def test_code_is_told_what_is_not_possible(view, name, value, said):
    start = everything(view)
    with pytest.raises(ValueError, match=re.escape(said)):
        setattr(view, name, value)
    assert everything(view) == start


def test_other_names_are_refused(view):
    with pytest.raises(AttributeError, match="no control 'mm'; its controls are sizes, m"):
        view.mm = 3
    with pytest.raises(AttributeError, match="no control 'size'"):
        _ = view.size
    for bad in ("1", [], 7):
        with pytest.raises(ValueError, match="size; expected the number of inputs"):
            ShapeView(bad)


def test_the_most_layers_still_have_room():
    view = ShapeView([1] * (LAYERS + 1))
    assert cells(view).count("") == 6 and f"(n[{LAYERS}], m)" in cells(view)


@pytest.mark.parametrize(
    ("array", "shape", "first"),
    [
        ("W[3]", "5 4", "✗ W[3] (5, 4) expected (4, 5)"),
        ("W[3]", "(5 x 4)", "✗ W[3] (5, 4) expected (4, 5)"),
        ("b[2]", "(5,)", "✗ b[2] (5,) expected (5, 1)"),
        ("X", "7 2", "✗ X = A[0] (7, 2) expected (2, 7)"),
    ],
)
def test_one_array_gets_another_shape(view, array, shape, first):
    view._array.widget.value = array
    assert marked(view, "nn-chosen")[0].split(" (")[0].startswith(array)
    view._shape.value = shape
    assert marked(view, "nn-misfit") == [first]
    number = int(array[2:-1]) if array != "X" else 1
    assert f"Z[{number}] not reached" in cells(view)
    assert f"dW[{number}] not reached" in cells(view)
    assert "NumPy stops at" in words(view)
    assert f"misfit={array} came=" in repr(view) and "error" not in repr(view)
    view._shape.value = ""
    assert words(view).startswith("Layer 1 ") and not marked(view, "nn-misfit")
    assert view._shape.value == str(view.shape)


def test_the_right_shape_typed_in_is_no_misfit(view):
    view.array = "b[2]"
    start = everything(view)
    view.shape = (5, 1)
    assert everything(view) == start
    view.shape = (5,)
    view.m = 5  # now NumPy takes it without a word
    assert "NumPy raises nothing" in words(view) and marked(view, "nn-misfit")
    view.m = 1
    assert "comes out as (5, 5)" in words(view) and "≠ Z[2] (5, 5)" in marked(view, "nn-off")
    view.units = 4
    assert view.array == "b[2]" and view.shape == (5, 1) and not marked(view, "nn-misfit")


def test_what_fits_is_never_marked(view):
    for hidden in (TANH, None):
        parameters = own() if hidden else [(W, b) for W, b, _ in own()]
        assert view.plug_in(parameters) is view
        assert repr(view) == START and words(view).startswith("All 5 layers fit, forward and back")
        assert not marked(view, "nn-misfit") and not marked(view, "nn-off")
    view.plug_in(own(), np.ones((2, 50)))
    assert view.m == 50 and "m=50 parameters=66" in repr(view)
    view.plug_in(own(), np.ones((2, 5000)))
    assert view.m == 5000 == view._m.slider.max
    view.plug_in(None)
    assert not words(view).startswith("All")


def test_more_examples_than_the_slider_had_can_be_left_again(view):
    view.plug_in(own(), np.ones((2, 5000)))
    view.m = 8
    assert (view.m, view._m.slider.max, view._m.slider.value) == (8, EXAMPLES, 8)
    assert words(view).startswith("All 5 layers fit")


def test_what_is_plugged_in_shows_at_its_own_sizes_and_shapes(view):
    bad = [(W.T, b) for W, b, _ in own()]
    view.plug_in(bad)
    for move in ({"m": 9}, {"layer": 4}, {"array": "b[3]"}):
        for name, value in move.items():
            setattr(view, name, value)
        assert marked(view, "nn-misfit") == ["✗ W[1] (2, 3) expected (3, 2)"]
    view.units = 7
    assert not marked(view, "nn-misfit")
    view.sizes = SIZES
    assert marked(view, "nn-misfit") == ["✗ W[1] (2, 3) expected (3, 2)"]
    view.shape = (4,)
    assert marked(view, "nn-misfit") == ["✗ b[3] (4,) expected (4, 1)"]


def test_what_is_plugged_in_takes_the_place_of_a_shape_changed_by_hand(view):
    start = view._table.value
    view.shape = (4,)
    view.plug_in(own())
    assert view._table.value == start and view.shape == (3, 2)


def test_the_table_is_drawn_once_for_each_move(view):
    drawn = []
    view._table.observe(lambda change: drawn.append(change.new), "value")
    view.layer, view.array, view.shape = 5, "b[5]", (2,)
    moves = len(drawn)
    view.sizes = "4 7 1"
    assert (moves, len(drawn)) == (3, 4)


def test_a_layer_too_few_and_a_layer_too_many(view):
    view.plug_in(own()[:4])
    assert marked(view, "nn-misfit") == ["✗ W[5] missing expected (1, 2)"]
    assert "dW[1] not reached" in cells(view)
    view.plug_in([*own(), own()[-1]])
    (first,) = marked(view, "nn-misfit")
    assert first.endswith("expected no such layer") and first.startswith("✗ W[6]")
    view.plug_in([])
    assert marked(view, "nn-misfit") == ["✗ W[1] missing expected (3, 2)"]


@pytest.mark.parametrize(
    ("X", "m"),
    [
        (np.ones((3, 50)), 50),
        (np.ones((50, 2)), 50),
        (np.ones(2), 1),
        (np.ones((2, 0)), 1),
        ([[1, 2], [3, 4]], 7),
        (np.float64(3), 7),
        (np.ones((2, 3, 4)), 3),
    ],
)
def test_examples_that_do_not_fit(view, X, m):
    view.plug_in(own(), X)
    assert view.m == m
    (first,) = marked(view, "nn-misfit")
    assert first.startswith("✗ X = A[0] ") and first.endswith(f"expected (2, {m})")


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"W1": 1, "b1": 2}, "parameters is a dictionary of W1, b1; expected (W, b) or"),
        (np.zeros((3, 2)), "parameters is an array of shape (3, 2); expected"),
        (own()[0], "layer 1 of parameters is an array of shape (3, 2); expected (W, b)"),
        ([(1,)], "layer 1 of parameters is 1 value; expected"),
        ([own()[0], None], "layer 2 of parameters is nothing (None)"),
        (own() * 5, "parameters has 25 layers; expected 1 to 12"),
    ],
)
def test_what_is_no_list_of_layers_is_refused(view, parameters, said):
    start = everything(view)
    with pytest.raises(ValueError, match=re.escape(said)):
        view.plug_in(parameters)
    assert everything(view) == start


def test_nothing_of_what_is_plugged_in_is_changed(view):
    parameters, X = own(), np.ones((2, 4))
    before = [(W.copy(), b.copy()) for W, b, _ in parameters]
    view.plug_in(parameters, X)
    for (W, b, _), (W_before, b_before) in zip(parameters, before, strict=True):
        np.testing.assert_array_equal(W, W_before)
        np.testing.assert_array_equal(b, b_before)
    np.testing.assert_array_equal(X, 1)


def test_a_learners_own_text_is_escaped(view):
    def g(Z):
        raise ValueError("<b>bold</b>")

    view.plug_in([(W, b, g) for W, b, _ in own()])
    assert "&lt;b&gt;bold" in view._words.value and "A[1] missing" in view._table.value


def test_what_is_stored_is_a_table_with_words(view):
    bundle = view._repr_mimebundle_()
    assert bundle["text/plain"] == START
    assert "<table>" in bundle["text/html"] and "Layer 1 has 3 units" in bundle["text/html"]
    assert "application/vnd.jupyter.widget-view+json" in bundle
    assert bundle["text/html"] == ShapeView()._repr_mimebundle_()["text/html"]


def test_the_table_names_its_rows_and_columns(view):
    assert view._table.value.count("<caption>") == 1
    assert view._table.value.count('scope="col"') == 6
    assert view._table.value.count('scope="rowgroup"') == 6
    assert view._table.value.count('scope="row"') == 2 + 3 * 5
    for box in (view._sizes, view._shape, view._array.widget, view._m.box, view._units.box):
        assert box.description
