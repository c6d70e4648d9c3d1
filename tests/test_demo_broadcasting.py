"""The demo of broadcasting: what is drawn and told is what NumPy does, for shapes of all kinds."""

import html
import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnlib.demos.broadcasting import BroadcastView, draw_broadcast
from nnlib.demos.broadcasting.drawing import NUMBERS, OPERATIONS, Drawing, digits, panels_of, square
from nnlib.demos.broadcasting.rule import MOST, is_drawn, misfit, read, tell
from nnlib.figures import figure

START = "<BroadcastView a='(3, 4)' operation='+' b='(1, 4)' result=(3, 4)>"
SIZES = st.one_of(st.just(1), st.integers(1, 4))
SHAPES = st.lists(SIZES, max_size=3).map(tuple)
SMALL = st.lists(SIZES, max_size=2).map(tuple)


@pytest.fixture
def view():
    return BroadcastView()


def words(view):
    return html.unescape(re.sub("<.*?>", "", view._words.value))


def everything(view):
    return view._picture.value, view._words.value, repr(view)


def written(view):
    """Return the numbers that stand in cells, in their order."""
    return [float(text.get_text()) for text in view._drawing._numbers if text.get_visible()]


def cells(drawing):
    """Return how many cells are drawn as own, and how many as repeated ones."""
    return len(drawing._own.get_paths()), len(drawing._repeated.get_paths())


@given(SHAPES, SHAPES)
def test_shapes_fit_exactly_if_numpy_says_so(a, b):
    try:
        np.broadcast_shapes(a, b)
    except ValueError:
        axis, n, k = misfit(a, b)
        axes = max(len(a), len(b))
        whole = np.array([(1,) * (axes - len(shape)) + shape for shape in (a, b)])
        off = (whole[0] != whole[1]) & (whole.min(axis=0) > 1)
        assert axis == np.flatnonzero(off)[-1] and (n, k) == (*whole[:, axis],)
        assert f"meet in axis {axis} with {n} and {k}" in tell(a, b, "+")
    else:
        assert misfit(a, b) is None
        assert f"a {a} * b {b} gives {np.broadcast_shapes(a, b)}." in tell(a, b, "*")


@settings(max_examples=30, deadline=None)
@given(SMALL, SMALL, st.sampled_from(tuple(OPERATIONS)))
def test_the_cells_hold_what_numpy_computes(a, b, operation):
    view = BroadcastView(a, operation, b)
    A = np.arange(1.0, np.prod(a) + 1).reshape(a)
    B = 10 * np.arange(1.0, np.prod(b) + 1).reshape(b)
    own = int(np.prod(a) + np.prod(b))
    if misfit(a, b):
        assert "result=none" in repr(view) and cells(view._drawing) == (own, 0)
        assert written(view) == [*A.flat, *B.flat]
        return
    result = OPERATIONS[operation](A, B)
    both = np.broadcast_arrays(A, B)
    expected = [*both[0].flat, *both[1].flat, *result.flat]
    assert written(view) == pytest.approx(expected, rel=6e-3)
    assert cells(view._drawing) == (own + result.size, 2 * result.size - own)
    assert f"result={result.shape}>" in repr(view)
    assert ("dashed" in words(view)) == (2 * result.size > own)
    assert ("Nothing is repeated" in words(view)) == (2 * result.size == own)


@settings(max_examples=30, deadline=None)
@given(SMALL, SMALL)
def test_own_cells_are_those_that_are_read_first(a, b):
    if misfit(a, b):
        return
    A, B = np.arange(1.0, np.prod(a) + 1).reshape(a), np.zeros(b)
    panel = panels_of(A, B, "+")[0]
    assert list(panel.numbers[panel.own]) == list(A.flat)
    assert panel.own[0, 0] and (np.diff(panel.own.astype(int), axis=0) <= 0).all()
    assert set(panel.numbers.flat) == set(A.flat)


def test_it_starts_with_a_row_added_to_a_matrix(view):
    assert repr(view) == view.summary == START
    assert tuple(view._controls) == ("a", "operation", "b")
    assert (view.a, view.operation, view.b) == ("(3, 4)", "+", "(1, 4)")
    assert cells(view._drawing) == (12 + 4 + 12, 8)
    assert "b is repeated 3 times along axis 0, downward." in words(view)


@pytest.mark.parametrize("name", ["a", "b"])
def test_every_shape_changes_the_picture_and_the_words(view, name):
    box, start, seen = view._controls[name].widget, everything(view), []
    default = box.value
    for shape in ("", "12 12", "3 1", default):
        box.value = shape
        assert "error" not in repr(view)
        seen.append(everything(view))
    assert seen[-1] == start
    assert len({picture for picture, _, _ in seen}) == len({told for _, told, _ in seen}) == 4


def test_every_operation_changes_the_picture_and_the_words(view):
    seen = []
    for operation in (*OPERATIONS, "+"):
        view._controls["operation"].widget.value = operation
        assert f" {operation} b (1, 4) gives" in words(view)
        assert view._drawing._signs[0].get_text() == operation
        seen.append(everything(view))
    assert seen[0] == seen[-1] and len(set(seen)) == len(OPERATIONS)


@pytest.mark.parametrize(
    ("typed", "shape"),
    [
        ("3, 4", (3, 4)),
        ("(3,4)", (3, 4)),
        (" [3 4] ", (3, 4)),
        ("3 x 4", (3, 4)),
        ("5", (5,)),
        ("(5,)", (5,)),
        ("", ()),
        ("()", ()),
        ("2, 3, 4", (2, 3, 4)),
        ((7, 1), (7, 1)),
        ((), ()),
    ],
)
def test_shapes_are_read_as_people_write_them(view, typed, shape):
    assert read(typed) == shape
    view.a = typed
    assert view.a == view._controls["a"].widget.value == str(shape)
    view.b = ""
    if isinstance(typed, str):
        view._controls["b"].widget.value = typed
        assert view.b == view._controls["b"].widget.value == str(shape)


@pytest.mark.parametrize(
    "bad", ["three", "3 0", "-1", "2.5", "1 2 3 4", "3,,x", "1000001", "9" * 30]
)
def test_what_is_no_shape_gets_a_sentence_and_the_picture_stays(view, bad):
    picture, told, _ = everything(view)
    with pytest.raises(ValueError, match="is no shape that can be shown; expected up to three"):
        view.a = bad
    assert everything(view) == (picture, told, START)
    view._controls["a"].widget.value = bad
    assert view._picture.value == picture and view._words.value.startswith(told)
    assert 'class="nn-error"' in view._words.value and f"{bad!r} is no shape" in words(view)
    assert repr(view).startswith("<BroadcastView error: ")
    assert view._controls["a"].widget.value == bad  # it can be mended
    view._controls["a"].widget.value = "3 4"
    assert everything(view) == (picture, told, START)


def test_other_operations_are_refused(view):
    with pytest.raises(ValueError, match="operation = '@' is not possible here: choose one of"):
        view.operation = "@"


def test_one_axis_is_a_row_and_none_is_one_cell(view):
    view.b = "4"
    assert "b (4,) is read as (1, 4)." in words(view)
    assert view._drawing._titles[1].get_text() == "b (4,) as (3, 4)"
    view.b = ""
    assert "b is a single number, used 12 times." in words(view)
    assert cells(view._drawing) == (12 + 1 + 12, 11)


def test_both_may_be_repeated(view):
    view.a, view.b = "(3, 1)", "(4,)"
    assert "a is repeated 4 times along axis 1, to the right." in words(view)
    assert "b is repeated 3 times along axis 0, downward." in words(view)


def test_a_misfit_names_the_axis_and_the_sizes(view):
    view.b = "(3,)"
    assert "they meet in axis 1 with 4 and 3: these differ" in words(view)
    assert view._drawing._titles[2].get_text() == "do not fit:\naxis 1 has 4 and 3"
    assert repr(view) == "<BroadcastView a='(3, 4)' operation='+' b='(3,)' result=none>"
    view.b = "(5, 1)"
    assert "they meet in axis 0 with 3 and 5" in words(view)


@pytest.mark.parametrize(
    ("a", "b", "result", "told"),
    [
        ("2 3 4", "4", "(2, 3, 4)", "b is repeated 2 times along axis 0. b is repeated 3 times"),
        ("13 2", "1 2", "(13, 2)", "b is repeated 13 times along axis 0, downward."),
        ("12288 150", "12288 1", "(12288, 150)", "b is repeated 150 times along axis 1"),
        ("2 3 4", "", "(2, 3, 4)", "b is a single number, used 24 times."),
        ("2 3 4", "2 4", "none", "they meet in axis 1 with 3 and 2"),
        ("1000000 1 1000000", "1 1000000 1", "(1000000, 1000000, 1000000)", "Not drawn"),
    ],
)
def test_what_has_no_room_is_told_in_words_only(a, b, result, told):
    view = BroadcastView(a, "+", b)
    assert cells(view._drawing) == (0, 0) and written(view) == []
    assert f"result={result}>" in repr(view) and told in words(view)
    assert ("Not drawn" in words(view)) == (result != "none")
    assert all(title.get_text() for title in view._drawing._titles)


@pytest.mark.parametrize("shape", [(), (12,), (12, 12), (1, 12), (12, 1), (6, 6), (2, 3)])
@pytest.mark.parametrize("height", [1.3, 2.5])
def test_all_cells_are_in_the_picture_and_none_lies_on_another(shape, height):
    _, ax = figure(7, height)
    drawing = Drawing(ax, height)
    drawing.show(panels_of(np.ones(shape), np.ones((1, 1)), "+"), "+")
    corners = [p.vertices for cs in (drawing._own, drawing._repeated) for p in cs.get_paths()]
    low, high = (np.array([extreme(c, axis=0) for c in corners]) for extreme in (np.min, np.max))
    assert low.min() >= 0 and (high <= [7, height]).all()
    meets = (low[:, None] < high - 1e-9).all(-1) & (low < high[:, None] - 1e-9).all(-1)
    assert meets.sum() == len(corners)  # each with itself


def test_numbers_fit_their_cells():
    for a in ("(12,)", "(6, 6)", "(1, 8)", "(3, 4)"):
        view = BroadcastView(a, "/", "")
        view._stage.figure.canvas.draw()
        renderer = view._stage.figure.canvas.get_renderer()
        cell = np.ptp(view._drawing._own.get_paths()[0].vertices[:, 0])
        ax = view._stage.figure.axes[0]
        wide = cell * np.diff(ax.transData.transform([(0, 0), (1, 0)])[:, 0])[0]
        shown = [text for text in view._drawing._numbers if text.get_visible()]
        assert all(text.get_window_extent(renderer).width < wide for text in shown), a


@pytest.mark.parametrize(
    ("number", "text"), [(3.0, "3"), (2560.0, "2560"), (-18.0, "-18"), (1 / 3, "0.333")]
)
def test_numbers_are_written_without_powers_of_ten(number, text):
    assert digits(number) == text


def test_products_of_a_large_square_have_their_numbers():
    view = BroadcastView((6, 6), "*", (6, 6))
    assert written(view)[-1] == 36 * 360


def test_many_cells_have_no_numbers():
    assert written(BroadcastView((NUMBERS, 1), "+", "")) == []
    assert len(written(BroadcastView((6, 6), "+", ""))) == 3 * NUMBERS
    assert written(BroadcastView((6, 7), "+", "")) == []


def test_own_and_repeated_cells_differ_by_more_than_colour(view):
    own, repeated = view._drawing._own, view._drawing._repeated
    assert own.get_linestyle() != repeated.get_linestyle()
    assert (own.get_facecolor()[:, 3] > 0).all() and len(repeated.get_facecolor()) == 0
    styles = {text.get_fontstyle() for text in view._drawing._numbers if text.get_visible()}
    assert styles == {"normal", "italic"}


def test_a_static_figure_shows_arrays_of_the_page():
    _, ax = figure(7, 1.5)
    A = np.array([[1, 2, 3], [4, 5, 6]])
    b = np.array([100, 200, 300])
    draw_broadcast(ax, A, "+", b, height=1.5)
    shown = [text.get_text() for text in ax.texts if text.get_visible()]
    assert shown[-6:] == [str(number) for number in (A + b).flat]
    assert "b (3,) as (2, 3)" in shown and "result (2, 3)" in shown


def test_room_and_squares():
    assert is_drawn(()) and is_drawn((MOST, MOST))
    assert not is_drawn((1, MOST + 1)) and not is_drawn((1, 1, 1))
    corners = square(3.0, 2.0, 0.5)
    assert corners.mean(axis=0) == pytest.approx([3, 2])
    assert np.ptp(corners, axis=0) == pytest.approx([0.45, 0.45])
