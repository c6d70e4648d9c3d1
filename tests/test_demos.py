"""The demos: every control moves the picture, and what they show is what the maths says."""

import numpy as np
import pytest

from nnlib.data import Dataset
from nnlib.demos.cat_logistic import CatDemo
from nnlib.demos.descent import DescentDemo, cost, descend, slope


def step_downhill(w, slope, learning_rate):
    return w - learning_rate * slope


def optimize(w, b, X, Y, n_iterations, learning_rate):
    """Logistic regression as a learner writes it, and as badly protected against overflow."""
    costs = []
    for _ in range(n_iterations):
        A = 1 / (1 + np.exp(-(w.T @ X + b)))
        costs.append(-np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A)))
        w = w - learning_rate * X @ (A - Y).T / X.shape[1]
        b = b - learning_rate * np.mean(A - Y)
    return w, b, costs


def blobs(m, seed):
    """Pictures of 4 x 4: class 1 is brighter in the upper half, and all are noisy."""
    rng = np.random.default_rng(seed)
    Y = (np.arange(m) % 2)[None, :].astype(float)
    pictures = rng.random((m, 4, 4, 3))
    pictures[:, :2] += 0.2 * Y[0][:, None, None, None]
    return Dataset(pictures.reshape(m, -1).T, Y, ("dark", "bright"), "made up", (4, 4, 3))


TRAIN, VALIDATION = blobs(60, 1), blobs(50, 2)


@pytest.fixture
def cats():
    return CatDemo(optimize, TRAIN, VALIDATION)


DEMOS = {
    "descent": lambda: DescentDemo(step_downhill),
    "cats": lambda: CatDemo(optimize, TRAIN, VALIDATION),
}
CONTROLS = {"descent": ("learning_rate", "steps"), "cats": ("m", "learning_rate", "iterations")}
CASES = [(name, control) for name, controls in CONTROLS.items() for control in controls]


@pytest.mark.parametrize("name", DEMOS)
def test_the_controls_are_those_of_the_table(name):
    assert tuple(DEMOS[name]()._controls) == CONTROLS[name]


@pytest.mark.parametrize(("name", "control"), CASES)
def test_every_slider_moves_the_picture_and_the_words_from_end_to_end(name, control):
    demo = DEMOS[name]()
    part = demo._controls[control]
    default, seen = part.value, [demo._picture.value]
    other = next(place for place in (part.box.min, part.box.max) if place != default)
    for place in (other, part.box.max if other != part.box.max else part.box.min, default):
        part.slider.value = place
        assert getattr(demo, control) == place
        assert "error" not in repr(demo)
        seen.append(demo._picture.value)
    pngs = [image.split("base64,")[1] for image in seen]
    alts = [image.split('alt="')[1].split('"')[0] for image in seen]
    assert pngs[0] == pngs[-1] and alts[0] == alts[-1]  # where it began
    assert len({*alts}) >= 3 or default in (part.box.min, part.box.max)
    assert len({*pngs}) >= 3 or default in (part.box.min, part.box.max)


def test_a_step_is_followed_by_the_next():
    assert descend(step_downhill, 0.5, 3).tolist() == [0, 1.5, 2.25, 2.625]


def test_the_slope_of_the_parabola_is_its_slope():
    w = np.array([-2.0, 0.0, 3.0, 8.0])
    assert (cost(w + 1e-6) - cost(w - 1e-6)) / 2e-6 == pytest.approx(slope(w), abs=1e-8)


@pytest.mark.parametrize(
    ("learning_rate", "words"),
    [
        (0.1, "every step goes downhill"),
        (1.0, "the first step lands on the lowest point"),
        (1.5, "jumps across"),
        (2.5, "by now outside the picture. The learning rate is too large"),
    ],
)
def test_the_parabola_tells_what_the_rate_does(learning_rate, words):
    demo = DescentDemo(step_downhill)
    demo.learning_rate = learning_rate
    assert words in demo._words.value


def test_no_step_is_no_news():
    demo = DescentDemo(step_downhill)
    demo.steps = 0
    assert "No step yet" in demo._words.value
    assert repr(demo) == "<DescentDemo learning_rate=0.1 steps=0 w=0 cost=5.5>"


def test_the_path_is_drawn_on_the_parabola():
    demo = DescentDemo(step_downhill)
    demo.learning_rate, demo.steps = 0.5, 2
    assert demo._path.get_xydata().tolist() == [[0, 5.5], [1.5, 2.125], [2.25, 1.28125]]
    assert demo._now.get_xydata().tolist() == [[2.25, 1.28125]]


def test_a_step_that_fails_is_told_in_the_demo():
    demo = DescentDemo(lambda w, slope, learning_rate: 1 / 0)
    assert repr(demo) == "<DescentDemo error: ZeroDivisionError: division by zero>"


@pytest.mark.parametrize(("m", "learning_rate"), [(10, 0.005), (60, 0.1)])
def test_the_cat_demo_takes_the_very_steps_of_the_plain_loop(cats, m, learning_rate):
    cats.m, cats.learning_rate, cats.iterations = m, learning_rate, 300
    X, Y = TRAIN.X[:, :m], TRAIN.Y[:, :m]
    w, b, costs = optimize(np.zeros((48, 1)), 0.0, X, Y, 300, learning_rate)
    assert cats._curve.get_ydata() == pytest.approx(np.array(costs), rel=0, abs=1e-10)
    expected = w.reshape(4, 4, 3).sum(axis=-1)
    expected /= np.abs(expected).max()
    assert np.asarray(cats._weights.get_array()) == pytest.approx(expected, rel=1e-9, abs=1e-12)
    for name, data in (("train", (X, Y)), ("validation", (VALIDATION.X, VALIDATION.Y))):
        right = np.mean((w.T @ data[0] + b > 0) == data[1])
        assert f"{name}={100 * right:.0f}%" in repr(cats)


def test_the_line_of_the_cat_demo_has_everything(cats):
    cats.iterations = 200
    _, _, costs = optimize(np.zeros((48, 1)), 0.0, TRAIN.X, TRAIN.Y, 200, 0.005)
    start = f"<CatDemo m=60 learning_rate=0.005 iterations=200 cost={costs[-1]:.2f} train="
    assert repr(cats).startswith(start) and "validation=" in repr(cats)
    assert "after 200 iterations on 60 pictures" in cats._words.value


def fake(costs):
    """An optimize that learns nothing and reports these costs."""

    def pretend(w, b, X, Y, n_iterations, learning_rate):
        return w, b, np.interp(np.arange(n_iterations), np.arange(len(costs)), costs)

    return pretend


@pytest.mark.parametrize(
    ("costs", "words"),
    [
        ([0.69, 0.688], "The cost hardly left 0.69."),
        ([0.69, 0.4], "The cost fell from 0.69 to 0.40."),
        ([0.69, 2.5], "from 0.69 up to 2.50: the learning rate is too large"),
        ([0.69, 2.5, 0.1], "from 0.69 up to 2.50, before it fell to 0.10: steps overshoot"),
        ([0.69, 900.0, 5.0], "from 0.69 up to 900.00: the learning rate is too large"),
        ([0.69, 2.0, np.nan], "at iteration 2 an output is exactly 0 or 1"),
        ([0.69, 2.0, np.inf], "at iteration 2 an output is exactly 0 or 1"),
        ([np.nan], "The cost is nan from the start"),
    ],
)
def test_the_cat_demo_tells_how_the_cost_went(costs, words):
    demo = CatDemo(fake(costs), TRAIN, VALIDATION)
    assert words in demo._words.value
    assert "error" not in repr(demo)


def test_a_rate_far_too_large_gives_words_and_no_warning():
    demo = CatDemo(
        optimize, Dataset(40 * TRAIN.X, TRAIN.Y, *list(vars(TRAIN).values())[2:]), VALIDATION
    )
    demo.learning_rate = 0.1  # warnings are errors here
    assert "cost=nan" in repr(demo) and "too large" in demo._words.value
    assert "no number (nan)" in demo._note.get_text()
    demo.learning_rate = 1e-4
    assert demo._note.get_text() == ""


@pytest.mark.parametrize(
    ("result", "words"),
    [
        (lambda w, b, n: None, "it must return (w, b, costs)"),
        (lambda w, b, n: (w, b), "it must return (w, b, costs)"),
        (lambda w, b, n: (w.T, b, [1.0] * n), "expected w (48, 1) as it came in"),
        (lambda w, b, n: (w, b, [1.0] * 7), "one cost for each of the 2000 iterations"),
        (lambda w, b, n: (w, w, [1.0] * n), "one number b"),
    ],
)
def test_an_optimize_of_another_shape_is_told_in_words(result, words):
    demo = CatDemo(lambda w, b, X, Y, n, rate: result(w, b, n), TRAIN, VALIDATION)
    assert repr(demo).startswith("<CatDemo error: ValueError: ") and words in repr(demo)


def test_pictures_must_be_of_one_shape():
    flat = Dataset(TRAIN.X, TRAIN.Y, TRAIN.label_names, TRAIN.source)
    with pytest.raises(ValueError, match="CatDemo wants pictures of one shape"):
        CatDemo(optimize, flat, VALIDATION)


def test_what_a_learners_optimize_prints_does_not_flood_the_page(capsys):
    def talkative(*arguments):
        print("cost!")
        return optimize(*arguments)

    assert "error" not in repr(CatDemo(talkative, TRAIN, VALIDATION))
    assert capsys.readouterr().out == ""
