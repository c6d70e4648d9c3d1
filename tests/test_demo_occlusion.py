"""The demo of occlusion: the map is zero where the answer does not look, and is not turned."""

import time

import numpy as np
import pytest

from nnlib.activations import SIGMOID
from nnlib.demos.occlusion import Occlusion, dimmed, extent, find_falls, name_place
from nnlib.exercises.week4_3 import occlusion_map

CONTROLS = ("picture", "size", "step")
HEIGHT, WIDTH = 18, 30
PICTURES = np.random.default_rng(1).uniform(size=(3, HEIGHT, WIDTH, 3))


def looks_at(rows, columns, sign=1.0, calls=None):
    """Return a classifier that sees one patch: the brighter it is, the surer the answer."""
    seen = np.zeros((HEIGHT, WIDTH, 3))
    seen[rows, columns] = 1 / seen[rows, columns].size

    def classify(X):
        if calls is not None:
            calls.append(X.shape)
        return SIGMOID(sign * (9 * seen.reshape(1, -1) @ X - 3))

    return classify


@pytest.fixture(scope="module")
def bright():
    """A white picture, in which grey is a loss, before two others."""
    pictures = PICTURES.copy()
    pictures[0] = 1
    return pictures


@pytest.fixture(scope="module")
def white(bright):
    """A demo of the white picture, of a dog; `answers` gives it another classifier."""
    return Occlusion(looks_at(slice(0, 3), slice(0, 3)), bright, ("dog", "cat"))


def answers(demo, classify, size=4):
    """Draw with another classifier, without the time that a new figure takes; return the words."""
    demo._classify = classify
    return demo.draw(1, size, 1).words


@pytest.fixture(scope="module")
def shared():
    w = np.random.default_rng(2).normal(size=(1, HEIGHT * WIDTH * 3)) / 20
    return Occlusion(lambda X: SIGMOID(w @ (X - 0.5)), PICTURES, labels=[0, 1, 1])


@pytest.fixture
def demo(shared):
    shared.picture, shared.size, shared.step = 1, 4, 1
    return shared


def test_the_controls_are_in_the_order_of_a_thought(demo):
    assert tuple(demo._controls) == CONTROLS


@pytest.mark.parametrize("control", CONTROLS)
def test_every_slider_moves_the_picture_and_the_words_from_end_to_end(demo, control):
    part = demo._controls[control]
    default, seen = part.value, [(demo._picture.value, repr(demo))]
    ends = [place for place in (part.box.min, part.box.max) if place != default]
    for place in (*ends, default):
        part.slider.value = place
        assert getattr(demo, control) == place and "error" not in repr(demo)
        seen.append((demo._picture.value, repr(demo)))
    assert seen[0] == seen[-1]
    assert len({picture for picture, _ in seen}) == len({line for _, line in seen}) == 1 + len(ends)


@pytest.mark.parametrize(
    ("rows", "columns", "place"),
    [
        (slice(0, 3), slice(0, 3), "in the upper left"),
        (slice(0, 3), slice(27, 30), "in the upper right"),
        (slice(15, 18), slice(0, 3), "in the lower left"),
        (slice(7, 10), slice(13, 16), "in the middle"),
        (slice(7, 10), slice(27, 30), "in the middle right"),
        (slice(15, 18), slice(13, 16), "in the lower middle"),
    ],
)
def test_a_classifier_that_sees_one_patch_has_a_map_of_that_patch(white, rows, columns, place):
    demo, size = white, 3
    words = answers(demo, looks_at(rows, columns), size)
    falls = np.asarray(demo._map.get_array())
    assert falls.shape == (HEIGHT - size + 1, WIDTH - size + 1)
    covers = np.zeros(falls.shape, bool)
    for row, column in np.ndindex(*falls.shape):
        down = max(0, min(row + size, rows.stop) - max(row, rows.start))
        across = max(0, min(column + size, columns.stop) - max(column, columns.start))
        covers[row, column] = down * across > 0
    assert (falls[covers] > 0).all() and np.abs(falls[~covers]).max() < 1e-9
    assert np.unravel_index(falls.argmax(), falls.shape) == (rows.start, columns.start)
    assert demo._lowest.get_xy() == (columns.start, rows.start)
    assert f"A square {place} lowers it most" in words
    assert "No square raises it by as much as 0.005" in words
    assert demo._lowest.get_visible() and not demo._highest.get_visible()


def test_the_opposite_answer_has_the_opposite_map(bright):
    patch = slice(0, 3), slice(20, 24)
    one, other = (Occlusion(looks_at(*patch, sign), bright) for sign in (1, -1))
    assert np.asarray(one._map.get_array()) == pytest.approx(-np.asarray(other._map.get_array()))
    assert one._lowest.get_xy() == other._highest.get_xy()
    assert "in the upper right lowers it most" in one._words.value
    assert "in the upper right raises it most" in other._words.value


def test_the_map_is_that_of_the_exercise(demo):
    for size, step in ((4, 1), (6, 4), (9, 2)):
        demo.picture, demo.size, demo.step = 2, size, step
        expected = occlusion_map(demo._classify, PICTURES[1], size, step)
        _, falls = find_falls(demo._classify, PICTURES[1], size, step)
        assert falls == pytest.approx(expected, abs=1e-12)
        strongest = np.abs(expected).max()
        assert np.asarray(demo._map.get_array()) == pytest.approx(expected / strongest)
        assert demo._scale.get_text() == f"full colour: {strongest:.2f}"
        assert f"lower_by={expected.max():.2f} raise_by={max(0.0, -expected.min()):.2f}>" in repr(
            demo
        )


def test_the_scale_is_symmetric_and_zero_is_transparent(demo):
    assert demo._map.get_clim() == (-1, 1)
    low, middle, high = demo._map.cmap(demo._map.norm([-1.0, 0.0, 1.0]))
    assert middle[3] < 0.01 and low[3] == high[3] > 0.8
    assert low[2] > low[0] and high[0] > high[2]  # blue raises, orange lowers


def test_a_map_of_next_to_nothing_is_faint(bright):
    demo = Occlusion(lambda X: 0.5 + 1e-6 * X[:1], bright)
    assert np.abs(demo._map.get_array()).max() < 1e-3
    assert "No square lowers it" in demo._words.value and "No square raises it" in demo._words.value


@pytest.mark.parametrize(("size", "step"), [(4, 1), (5, 3), (2, 4), (9, 4)])
def test_each_cell_of_the_map_lies_on_the_middle_of_its_square(demo, size, step):
    demo.size, demo.step = size, step
    for frame in (demo._lowest, demo._highest):
        assert (frame.get_width(), frame.get_height()) == (size, size)
    rows, columns = demo._map.get_array().shape
    left, right, bottom, top = demo._map.get_extent()
    assert (left, right, bottom, top) == extent(np.zeros((rows, columns)), size, step)
    middles = left + (np.arange(columns) + 0.5) * (right - left) / columns
    assert middles == pytest.approx(np.arange(columns) * step + size / 2)
    middles = top + (np.arange(rows) + 0.5) * (bottom - top) / rows
    assert middles == pytest.approx(np.arange(rows) * step + size / 2)
    for ax in demo._stage.figure.axes:  # row 0 on top, and the limits stay
        assert ax.get_xlim() == (0, WIDTH) and ax.get_ylim() == (HEIGHT, 0)


def test_both_sides_show_the_pixels_of_the_picture(demo):
    demo.picture = 3
    assert np.asarray(demo._plain.get_array()) == pytest.approx(PICTURES[2])
    assert demo._plain.get_extent() == demo._dim.get_extent() == [0, WIDTH, HEIGHT, 0]
    grey = np.asarray(demo._dim.get_array())
    assert np.corrcoef(grey[..., 0].ravel(), PICTURES[2].mean(axis=-1).ravel())[0, 1] > 0.999
    assert (grey[..., 0] == grey[..., 2]).all()
    assert 0.3 < dimmed(np.zeros((2, 2, 3))).min() and dimmed(np.ones((2, 2, 3))).max() < 0.8


def test_the_squares_are_grey_and_the_pictures_stay_as_they_are(bright):
    before, seen = bright.copy(), []

    def classify(X):
        seen.append(X)
        return np.full((1, X.shape[1]), 0.5)

    find_falls(classify, bright[0], 6, 5)
    covered = seen[0].T.reshape(-1, HEIGHT, WIDTH, 3)
    assert (covered[0] == 1).all()
    assert (covered[1:] == 0.5).sum(axis=(1, 2, 3)).tolist() == [6 * 6 * 3] * (len(covered) - 1)
    assert (covered[-1, 10:16, 20:26] == 0.5).all()  # from (10, 20), the last place of all
    assert (bright == before).all()


def test_all_covered_pictures_go_in_one_call():
    calls = []
    demo = Occlusion(looks_at(slice(0, 3), slice(0, 3), 1.0, calls), PICTURES)
    demo.step = 2
    rows, columns = demo._map.get_array().shape
    assert len(calls) == 2 and calls[1] == (HEIGHT * WIDTH * 3, 1 + rows * columns)


def test_the_words_tell_label_probability_and_a_turned_answer(bright, white):
    classify = looks_at(slice(0, 4), slice(0, 4))
    demo = Occlusion(classify, bright, ("dog", "cat"), np.array([[0, 1, 1]]))
    whole = classify(bright[0].reshape(-1, 1)).item()
    start = f"Picture 1, labelled dog: the probability of cat is {whole:.2f} with nothing covered."
    assert start in demo._words.value and "labelled" not in answers(white, classify)
    assert "and the answer becomes" not in demo._words.value
    dim = answers(white, lambda X: classify(X) - 0.2)
    assert "lowers it most" in dim and "the answer becomes" not in dim
    turned = answers(white, lambda X: classify(X) - 0.4)
    assert ", and the answer becomes dog." in turned
    back = answers(white, lambda X: 1.4 - classify(X))
    assert ", and the answer becomes cat." in back


def test_places_are_ninths_of_the_picture():
    named = [[name_place((y, x), (3, 6, 3)) for x in (1, 3, 5)] for y in (0.5, 1.5, 2.5)]
    assert named == [
        ["in the upper left", "in the upper middle", "in the upper right"],
        ["in the middle left", "in the middle", "in the middle right"],
        ["in the lower left", "in the lower middle", "in the lower right"],
    ]


def test_one_picture_is_enough(bright):
    assert "error" not in repr(Occlusion(looks_at(slice(0, 3), slice(0, 3)), bright[:1]))


@pytest.mark.parametrize(
    ("classify", "words"),
    [
        (lambda X: X[:1].T, "classify gave numbers of shape (177, 1); expected (1, 177)"),
        (lambda X: SIGMOID(X[:1, 0]), "expected (1, 177)"),
        (lambda X: X[:1] - 2, "a probability from 0 to 1 for each column"),
        (lambda X: X[:1] * np.nan, "a probability from 0 to 1 for each column"),
        (lambda X: None, "classify gave nothing (None); expected an array of shape (1, 177)"),
        (lambda X: (X[:1], []), "classify gave 2 values; expected an array of shape (1, 177)"),
    ],
)
def test_a_classifier_of_another_kind_is_told_in_words(classify, words):
    demo = Occlusion(classify, PICTURES[:, :18, :13])
    assert repr(demo).startswith("<Occlusion error: ValueError: ") and words in repr(demo)


@pytest.mark.parametrize(
    ("pictures", "labels", "words"),
    [
        (PICTURES[0], None, "came with shape (18, 30, 3)"),
        (PICTURES[:0], None, "came with shape (0, 18, 30, 3)"),
        (PICTURES.reshape(3, -1).T, None, "makes them of columns"),
        (255 * PICTURES, None, "divide whole numbers by 255"),
        (PICTURES[:, :3], None, "expected a height and a width of 4 or more"),
        (PICTURES, [0, 1], "there are 2 labels for 3 pictures"),
        (PICTURES, [0, 1, 2], "labels hold something else than 0 and 1"),
        (PICTURES, [0, np.nan, 1], "labels hold something else than 0 and 1"),
    ],
)
def test_pictures_and_labels_of_another_kind_are_told_in_words(pictures, labels, words):
    with pytest.raises(ValueError) as caught:
        Occlusion(lambda X: X[:1], pictures, labels=labels)
    assert words in str(caught.value)


def test_what_a_learners_classifier_prints_does_not_flood_the_page(capsys):
    def talkative(X):
        print("cat!")
        return X[:1]

    assert "error" not in repr(Occlusion(talkative, PICTURES))
    assert capsys.readouterr().out == ""


def test_a_move_on_large_pictures_does_not_keep_anybody_waiting():
    w = np.random.default_rng(4).normal(size=(20, 64 * 64 * 3)) / 50
    pictures = np.random.default_rng(5).uniform(size=(2, 64, 64, 3))
    demo = Occlusion(lambda X: SIGMOID(np.tanh(w @ X).sum(axis=0, keepdims=True)), pictures)
    demo.size = 4  # the most places
    times = []
    for picture in (2, 1, 2):
        start = time.perf_counter()
        demo.picture = picture
        times.append(time.perf_counter() - start)
    assert min(times) < 0.25  # 0.05 on a machine of its own
