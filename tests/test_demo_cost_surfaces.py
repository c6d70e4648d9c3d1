"""The two surfaces: what is drawn are the costs and the descents, from every side, in words too."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from nnlib.activations import SIGMOID
from nnlib.data import Dataset
from nnlib.demos.cost_surfaces import CostSurfaces
from nnlib.demos.cost_surfaces.cost_surfaces import STARTS
from nnlib.demos.cost_surfaces.view import HEIGHT, depth, seen
from nnlib.demos.cost_surfaces.walks import Walk, costs, descend, slopes
from nnlib.network import Layer, compute_cost, compute_squared_cost
from nnlib.training import train

CONTROLS = ("start", "learning_rate", "iterations", "turn", "tilt")
PLACES = st.tuples(st.floats(-8, 8), st.floats(-8, 8))
TURNS = st.integers(-180, 180)


def feature(m=40, seed=1, apart=1.0, way=1):
    rng = np.random.default_rng(seed)
    Y = np.tile([[0.0, 1.0]], m // 2)
    X = way * (apart * (2 * Y - 1) + rng.standard_normal((1, m)))
    return Dataset(X, Y, ("small", "large"), "made up")


DATA = feature()
x, y = DATA.X[0], DATA.Y[0]


@pytest.fixture
def demo():
    return CostSurfaces(DATA)


def words(demo):
    return demo._words.value


def alt(demo):
    return demo._picture.value.split('alt="')[1].split('"')[0]


def pixels(demo):
    return demo._picture.value.split("base64,")[1]


def test_the_controls_are_those_of_the_thought(demo):
    assert tuple(demo._controls) == CONTROLS


@pytest.mark.parametrize("name", CONTROLS[1:])
def test_every_slider_moves_the_picture_and_its_words_from_end_to_end(demo, name):
    part = demo._controls[name]
    default, places = part.value, (part.box.min, part.box.max)
    before, words_before = pixels(demo), alt(demo)
    seen_words = {words_before}
    for place in places:
        part.slider.value = place
        assert getattr(demo, name) == place and "error" not in repr(demo)
        seen_words.add(alt(demo))
        # Half a turn to either side shows the same, so both ends are compared with the start.
        assert pixels(demo) != before
    assert len(seen_words) == 3
    part.slider.value = default
    assert (pixels(demo), alt(demo)) == (before, words_before)


def test_every_start_is_another_place(demo):
    shown = {start: setattr(demo, "start", start) or alt(demo) for start in STARTS}
    assert len({*shown.values()}) == 3
    assert "from w = 0, b = 0," in shown["all zeros"]


@given(PLACES, PLACES)
def test_the_costs_are_those_of_the_course(one, other):
    places = np.array([one, other]) / 3  # further out 1 - a is rounded away in the course's way
    both = costs(*places.T, x, y)
    for rank, (w, b) in enumerate(places):
        A = SIGMOID(w * DATA.X + b)
        assert both[0, rank] == pytest.approx(compute_squared_cost(A, DATA.Y), rel=1e-12)
        assert both[1, rank] == pytest.approx(compute_cost(A, DATA.Y), rel=1e-6)


@given(PLACES, PLACES)
def test_the_slopes_are_slopes_of_the_costs(one, other):
    found = slopes(np.array([one, other]), x, y)
    for rank, (w, b) in enumerate((one, other)):
        nudged = np.array([[w + 1e-5, b], [w - 1e-5, b], [w, b + 1e-5], [w, b - 1e-5]])
        up_w, down_w, up_b, down_b = costs(*nudged.T, x, y)[rank]
        numerical = np.array([up_w - down_w, up_b - down_b]) / 2e-5
        assert found[rank] == pytest.approx(numerical, abs=1e-8)


@given(PLACES, PLACES, st.floats(0, 1))
def test_the_cross_entropy_is_convex(one, other, share):
    between = tuple(share * a + (1 - share) * b for a, b in zip(one, other, strict=True))
    first, last, middle = costs(*np.array([one, other, between]).T, x, y)[1]
    assert middle <= share * first + (1 - share) * last + 1e-9


def test_the_squared_error_is_not_convex():
    first, last, middle = costs(*np.array([(-2.0, 7), (2, 0), (0, 3.5)]).T, x, y)[0]
    assert middle > (first + last) / 2 + 0.05


def test_the_descent_on_cross_entropy_is_training():
    path = descend(np.array([1.0, -2.0]), x, y, 0.5, 50)[1]
    start = [Layer(np.array([[1.0]]), np.array([[-2.0]]), SIGMOID)]
    trained = [snapshot.parameters[0] for snapshot in train(DATA.X, DATA.Y, start, 0.5, 50)]
    assert path == pytest.approx(np.array([[W.item(), b.item()] for W, b, _ in trained]))


def test_the_descent_on_the_squared_error_goes_downhill():
    path = descend(np.array([-3.0, 1.0]), x, y, 0.5, 200)[0]
    assert np.all(np.diff(costs(*path.T, x, y)[0]) < 0)
    assert path[1] - path[0] == pytest.approx(-0.5 * slopes(path[[0, 0]], x, y)[0])


def test_the_walks_lie_on_the_surfaces_and_the_lowest_is_lowest(demo):
    w, b = np.meshgrid(np.linspace(-6, 6, 40), np.linspace(-8, 8, 40))
    for rank, walk in enumerate(demo._walk(np.array([-2.0, 3.0]), 1.0, 30)):
        for points in (walk.points, walk.lowest[None]):
            assert points[:, 2] == pytest.approx(costs(*points.T[:2], x, y)[rank])
        assert walk.lowest[2] <= costs(w, b, x, y)[rank].min() + 1e-4
        assert len(walk.points) == 31 and walk.points[0, :2].tolist() == [-2, 3]


def test_far_out_only_the_cross_entropy_arrives(demo):
    assert repr(demo) == (
        "<CostSurfaces start='far out' learning_rate=1 iterations=200 turn=-40 tilt=40 "
        "squared=0.25 cross_entropy=0.33 arrives=cross_entropy>"
    )
    assert "Squared error: the cost is 0.25 after 200 iterations, but 0.05" in words(demo)
    assert "nearly flat here (slope 0.0003)" in words(demo) and "not convex" in words(demo)
    assert "Cross-entropy: the cost is 0.33 after 200 iterations" in words(demo)
    assert "Two surfaces over w and b" in alt(demo)
    demo.iterations = 1000
    assert "squared=0.25" in repr(demo) and "hardly move" in words(demo)


def test_from_zeros_both_arrive(demo):
    demo.start = "all zeros"
    assert "squared=0.05 cross_entropy=0.33 arrives=both>" in repr(demo)
    assert "both look convex" in words(demo) and words(demo).count("it arrives") == 2


def test_the_wrong_way_round_the_squared_error_comes_later(demo):
    demo.start, demo.iterations = "the wrong way round", 50
    assert "arrives=cross_entropy" in repr(demo)
    demo.iterations = 400
    assert "arrives=both" in repr(demo)


def test_nothing_has_moved_before_the_first_iteration(demo):
    demo.iterations = 0
    assert "Squared error: the cost is 0.25 at the start, and 0.05 at the" in words(demo)
    assert "arrives=neither" in repr(demo)


def test_a_path_that_leaves_the_picture_diverges(demo):
    demo.start, demo.learning_rate = "all zeros", 100
    assert "cross_entropy=diverges arrives=" in repr(demo)
    assert "Cross-entropy: the steps leave the picture, it diverges" in words(demo)
    path = np.asarray(demo._surfaces[1]._path.get_xydata())
    assert np.isnan(path).any() and np.isfinite(path[0]).all()


def walk_with(heights, *, is_out=(), slope=1.0, lowest=0.0):
    points = np.column_stack([np.zeros((len(heights), 2)), heights])
    out = np.isin(np.arange(len(heights)), is_out)
    return Walk(points, out, np.array([0, 0, lowest]), slope, 0.0)


@pytest.mark.parametrize(
    ("heights", "options", "fate"),
    [
        ([1.0, 0.5, 0.001], {}, "arrives"),
        ([1.0, 2.0, 0.001], {"is_out": [1]}, "arrives"),
        ([1.0, 0.5, 0.4], {}, "goes on"),
        ([1.0, 0.5, 0.4], {"slope": 0.001}, "crawls"),
        ([1.0, 0.5, 0.6], {}, "jumps"),
        ([1.0, 3.0, 2.0], {"is_out": [1, 2]}, "diverges"),
        ([1.0, 3.0, *[2.0] * 50], {"is_out": range(1, 52)}, "diverges"),
        ([1.0, 3.0, 0.5], {"is_out": [1]}, "diverges"),
        ([1.0, 3.0, *np.linspace(2, 0.5, 50)], {"is_out": [1]}, "goes on"),
        ([1.0, 0.5, 0.4], {"is_out": [2]}, "leaves"),
        ([1.0], {}, "goes on"),
    ],
)
def test_the_fate_of_a_walk(heights, options, fate):
    walk = walk_with(heights, **options)
    assert walk.fate == fate
    assert walk.result == (fate if fate in ("jumps", "diverges") else f"{heights[-1]:.2f}")


def test_classes_apart_are_lowest_at_the_edge():
    demo = CostSurfaces(feature(apart=4))
    demo.start, demo.learning_rate, demo.iterations = "all zeros", 50, 1000
    assert "squared=0.00 cross_entropy=0.00 arrives=both" in repr(demo)
    assert np.abs(demo._lowest[1][:2] / demo._reach).max() == 1


def test_a_feature_that_falls_is_the_mirror_image(demo):
    other = CostSurfaces(feature(way=-1))
    assert repr(other) == repr(demo) and words(other) == words(demo)
    ours, theirs = (each._walk(each._unit * (-2, 7), 1.0, 9)[0].points for each in (demo, other))
    assert theirs == pytest.approx(ours * (-1, 1, 1))


@given(st.lists(st.tuples(PLACES, st.floats(0, HEIGHT)), min_size=2, max_size=2), TURNS)
def test_from_above_the_floor_is_seen_as_it_is(points, turn):
    box = np.array([(*place, height) for place, height in points])
    drawn = seen(box, turn, 90)
    apart = np.hypot(*(box[0] - box[1])[:2])
    assert np.hypot(*(drawn[0] - drawn[1])) == pytest.approx(apart, abs=1e-9)
    assert drawn[:, 1] == pytest.approx(depth(box, turn), abs=1e-9)
    assert seen(box, turn, 0)[:, 1] == pytest.approx(box[:, 2] - HEIGHT / 2)  # and from the side
    assert seen(box, turn + 360, 30) == pytest.approx(seen(box, turn, 30), abs=1e-9)


def test_a_quarter_turn_brings_b_to_the_left():
    w_end, b_end = np.eye(3)[:2]
    assert seen(w_end, 0, 0)[0] == pytest.approx(1) and seen(b_end, 0, 0)[0] == pytest.approx(0)
    assert seen(w_end, 90, 0)[0] == pytest.approx(0) and seen(b_end, 90, 0)[0] == pytest.approx(-1)


def test_what_is_near_is_drawn_over_what_is_far(demo):
    demo.tilt = 90  # how high a face is drawn is then how far away it is
    for turn in (-180, -75, 0, 30, 120):
        demo.turn = turn
        faces = demo._surfaces[0]._faces.get_paths()
        heights = [path.vertices[:4, 1].mean() for path in faces]
        assert len(faces) == 24 * 24 and np.all(np.diff(heights) < 1e-9)


def test_the_low_is_dark_and_stays_dark_when_turned(demo):
    surface = demo._surfaces[1]
    demo.tilt, demo.turn = 90, 0
    faces = surface._faces.get_facecolor()
    middles = np.array([path.vertices[:4].mean(axis=0) for path in surface._faces.get_paths()])
    heights = costs(middles[:, 0] * 6, middles[:, 1] * 8, x, y)[1]
    assert np.corrcoef(heights, faces[:, 0])[0, 1] > 0.95


def test_path_ball_and_line_stand_where_they_belong(demo):
    demo.start, demo.iterations = "all zeros", 3
    surface, walk = demo._surfaces[0], demo._walk(np.zeros(2), 1.0, 3)[0]
    top = costs(*np.meshgrid(np.linspace(-6, 6, 25), np.linspace(-8, 8, 25)), x, y)[0].max()
    box = walk.points / (6, 8, top / HEIGHT)
    assert np.asarray(surface._path.get_xydata()) == pytest.approx(seen(box, -40, 40))
    assert np.asarray(surface._ball.get_xydata()) == pytest.approx(seen(box[-1:], -40, 40))
    assert np.asarray(surface._begin.get_xydata()) == pytest.approx(seen(box[:1], -40, 40))
    low = walk.lowest / (6, 8, top / HEIGHT)
    ends = seen(np.array([box[0], low]), -40, 40)
    assert np.asarray(surface._line.get_xydata()) == pytest.approx(ends)


@settings(max_examples=25, deadline=None)
@given(TURNS, st.integers(0, 90))
@example(0, 40)  # seen along an axis, where the post and an edge may both be on the left
@example(90, 40)
@example(180, 40)
@example(-90, 40)
def test_no_name_stands_on_another_and_none_leaves_the_picture(turn, tilt):
    surface = DEMO._surfaces[0]
    surface._show_frame(turn, tilt)
    shown = [name for name in surface._names if name.get_visible()]
    places = np.array([name.get_position() for name in shown])
    assert len(shown) >= 4 and np.all(np.abs(places) < (1.75, 1.9))
    gaps = [
        np.abs(places[i] - places[j]) - (0.25, 0.1) for i in range(len(shown)) for j in range(i)
    ]
    assert all(gap.max() > 0 for gap in gaps)


DEMO = CostSurfaces(DATA)


@pytest.mark.parametrize(
    "dataset",
    [
        Dataset(np.zeros((2, 4)), np.array([[0.0, 1, 0, 1]]), ("a", "b"), "planar"),
        Dataset(np.ones((1, 4)), np.zeros((1, 4)), ("a", "b"), "one class"),
        Dataset(np.ones((1, 4)), np.array([[-1.0, 1, -1, 1]]), ("a", "b"), "labels -1 and 1"),
    ],
)
def test_other_data_is_refused_in_words(dataset):
    with pytest.raises(ValueError, match=r"expected one feature, X \(1, m\), and examples of both"):
        CostSurfaces(dataset)


@pytest.mark.parametrize("X", [np.zeros((1, 4)), np.array([[1.0, np.nan, 2, 3]])])
def test_a_feature_without_a_landscape_is_refused_in_words(X):
    with pytest.raises(ValueError, match="expected finite numbers that differ"):
        CostSurfaces(Dataset(X, np.array([[0.0, 1, 0, 1]]), ("a", "b"), "no landscape"))
