"""What the deep cat demo shows is what plain training on whole pictures gives."""

import asyncio

import numpy as np
import pytest

from nnlib.data import Dataset
from nnlib.demos.deep_cat import DeepCat, deep_cat
from nnlib.network import (
    backward_propagation,
    compute_cost,
    forward_propagation,
    initialize_parameters,
    predict,
    update_parameters,
)
from nnlib.statistics import wilson_interval
from nnlib.training import train

SHAPE = (6, 5, 3)
SIZES = {"hidden_layers": 2, "units_1": 6, "units_2": 3, "iterations": 200, "learning_rate": 0.1}


def draw(m, seed):
    """Pictures with a bright or a dark left side; the bright ones are cats, and noise."""
    rng = np.random.default_rng(seed)
    Y = (rng.permutation(m) < 0.4 * m).astype(float).reshape(1, -1)
    pictures = rng.uniform(size=(m, *SHAPE))
    pictures[:, :, :2] += 0.3 * Y.T[:, :, None, None]
    return Dataset(pictures.reshape(m, -1).T / 1.3, Y, ("non-cat", "cat"), "drawn here", SHAPE)


TRAINING, VALIDATION = draw(60, 1), draw(50, 2)


def make(**values):
    return DeepCat(TRAINING, VALIDATION, most=40, **{**SIZES, **values})


@pytest.fixture(scope="module")
def moved():
    """A demo whose controls are moved by each test that takes it: quicker than a new one."""
    return make()


def plainly(demo):
    """The snapshots of training on whole pictures what the demo shows, at the demo's stops."""
    dims = [90, *(getattr(demo, f"units_{n}") for n in range(1, demo.hidden_layers + 1)), 1]
    start = initialize_parameters(dims, np.random.default_rng(demo.seed))
    X, Y = TRAINING.X[:, : demo.m], TRAINING.Y[:, : demo.m]
    every = max(1, demo.iterations // 100)
    return train(X, Y, start, demo.learning_rate, demo.iterations, every=every)


@pytest.mark.parametrize("m", [10, 25, 40])
@pytest.mark.parametrize("hidden_layers", [0, 1, 4])
def test_it_shows_what_training_on_whole_pictures_gives(moved, m, hidden_layers):
    demo = moved
    demo.m, demo.hidden_layers, demo.seed = m, hidden_layers, 3
    snapshots = plainly(demo)
    for mine, theirs in zip(demo.parameters, snapshots[-1].parameters, strict=True):
        np.testing.assert_allclose(mine.W, theirs.W, rtol=1e-9, atol=1e-11)
    scene = demo._picture_of.scene
    np.testing.assert_allclose(scene.costs, [s.cost for s in snapshots], rtol=1e-9)
    whole = [forward_propagation(VALIDATION.X, s.parameters)[0] for s in snapshots]
    costs = [compute_cost(AL, VALIDATION.Y) for AL in whole]
    np.testing.assert_allclose(scene.validation_costs, costs, rtol=1e-8)
    X, Y = TRAINING.X[:, :m], TRAINING.Y[:, :m]
    assert scene.training == np.mean(predict(X, snapshots[-1].parameters) == Y)
    share = np.mean((whole[-1] > 0.5) == VALIDATION.Y)
    assert scene.validation["this network"] == share
    assert scene.interval == wilson_interval(round(50 * share), 50)
    assert f"train={scene.training:.0%} validation={share:.0%}>" in demo.summary


@pytest.mark.parametrize("m", [10, 40])
def test_the_rivals_learn_from_the_same_pictures(moved, m):
    demo = moved
    demo.m = m
    X, Y = TRAINING.X[:, :m], TRAINING.Y[:, :m]
    shown = demo._picture_of.scene.validation
    zero = initialize_parameters([90, 1], np.random.default_rng(0), scale=0.0)
    answers = predict(VALIDATION.X, train(X, Y, zero, 0.005, 2000, every=2000)[-1].parameters)
    assert shown["logistic regression"] == np.mean(answers == VALIDATION.Y)
    nearest = [np.argmin(np.sum((X - x[:, None]) ** 2, axis=0)) for x in VALIDATION.X.T]
    assert shown["nearest neighbour"] == np.mean(Y[0, nearest] == VALIDATION.Y[0])
    assert shown["always the same"] == np.mean(VALIDATION.Y == (Y.mean() > 0.5))


def test_every_control_changes_picture_and_words_and_leads_back():
    demo = make(hidden_layers=4)
    before = demo._shown.png, demo._shown.alt
    for name, control in demo._controls.items():
        was = control.value
        low, high = control.box.min, control.box.max
        high = {"iterations": 300, "learning_rate": 0.03}.get(name, high)
        seen = [before[1]]
        for value in (low, high):
            if value != was:
                setattr(demo, name, value)
                assert "error" not in demo.summary
                assert demo._shown.png != before[0]
                assert demo._shown.alt not in seen
                seen.append(demo._shown.alt)
        setattr(demo, name, was)
        assert (demo._shown.png, demo._shown.alt) == before, name


def test_only_the_units_of_layers_that_there_are_can_be_moved():
    demo = make(hidden_layers=2)
    shown = {n: demo._controls[f"units_{n}"].widget.layout.display != "none" for n in range(1, 5)}
    assert shown == {1: True, 2: True, 3: False, 4: False}
    assert "units_2=3" in demo.summary
    assert "units_3" not in demo.summary
    before = demo.summary
    demo.units_4 = 9  # for later
    assert demo.summary == before
    demo.hidden_layers = 4
    assert "90-6-3-5-9-1" in demo._shown.alt


def test_the_numbers_stand_where_the_axes_say():
    demo = make()
    scene, (left, right) = demo._picture_of.scene, demo._picture_of.figure.axes
    solid, dashed = left.lines
    np.testing.assert_array_equal(solid.get_xydata(), np.transpose([scene.at, scene.costs]))
    np.testing.assert_array_equal(dashed.get_ydata(), scene.validation_costs)
    rows = {label.get_text().replace("\n", " "): y for label, y in
            zip(right.get_yticklabels(), right.get_yticks(), strict=True)}  # fmt: skip
    dots = {y: x for line in right.lines[:1] + right.lines[2:3] for x, y in line.get_xydata()}
    assert dots == {rows[name]: 100 * share for name, share in scene.validation.items()}
    interval, training = right.lines[1], right.lines[3]
    np.testing.assert_allclose(interval.get_xdata(), 100 * np.array(scene.interval))
    assert training.get_xydata().tolist() == [[100 * scene.training, rows["this network"]]]


def test_a_rate_that_is_too_large_is_told():
    demo = make(hidden_layers=4)
    demo._pictures.span.R[:] *= 1e200
    demo.seed = 8
    assert "error" in demo.summary
    assert "lower the learning rate" in demo._words.value or "no number" in demo._words.value


# A learner's own functions


def deep_forward(X, parameters):
    """As week 4's lab writes it, with caches of another kind than nnlib's."""
    A, caches = X, []
    for W, b, g in parameters:
        Z = W @ A + b
        caches.append(((A, W, b), (g(Z), g)))
        A = g(Z)
    return A, caches


def deep_backward(parameters, caches, X, Y):
    dZ, grads = caches[-1][1][0] - Y, []
    for place in reversed(range(len(caches))):
        A_prev, W, _ = caches[place][0]
        grads.insert(0, (dZ @ A_prev.T / Y.shape[1], dZ.mean(axis=1, keepdims=True)))
        if place:
            A, g = caches[place - 1][1]
            dZ = W.T @ dZ * g.slope(A)
    return grads


def test_a_learners_functions_give_the_same():
    mine = deep_forward, deep_backward, update_parameters
    demo = DeepCat(TRAINING, VALIDATION, *mine, most=40, **SIZES)
    nnlibs = make()
    assert demo.summary == nnlibs.summary
    np.testing.assert_allclose(demo.parameters[0].W, nnlibs.parameters[0].W, rtol=1e-9)


def not_written(X, parameters):
    raise NotImplementedError


def too_wide(X, parameters):
    AL, cache = forward_propagation(X, parameters)
    return np.vstack([AL, AL]), cache


def five_are_too_many(parameters, cache, X, Y):
    if len(parameters[0][0]) == 5:
        raise ValueError("five are too many")
    return backward_propagation(parameters, cache, X, Y)


@pytest.mark.parametrize(
    "forward, backward, words",
    [
        (not_written, backward_propagation, "`not_written` is not written yet"),
        (too_wide, backward_propagation, "`too_wide` gives answers of shape (2, 40)"),
        (forward_propagation, five_are_too_many, "five are too many"),
    ],
)
def test_what_is_wrong_with_a_learners_function_is_told(forward, backward, words):
    demo = DeepCat(TRAINING, VALIDATION, forward, backward, most=40, **SIZES)
    demo.units_1 = 5
    assert words in demo.summary
    assert words in demo._words.value.replace("&#x27;", "'")


def test_a_long_training_can_be_interrupted_and_shows_what_was_reached():
    calls = iter(range(10_000))

    def stopped(parameters, cache, X, Y):
        if next(calls) == 120:
            raise KeyboardInterrupt
        return backward_propagation(parameters, cache, X, Y)

    demo = DeepCat(TRAINING, VALIDATION, backward=stopped, most=40, **SIZES)
    assert "Cancelled, after iteration" in demo._words.value
    assert "error" not in demo.summary


# Live


def live(steps):
    async def limited():
        await asyncio.wait_for(steps(), 60)

    asyncio.run(limited())


def waiting(demo):
    return [w.layout.visibility for w in (demo._bar, demo._cancel)] == ["visible", "visible"]


def move(demo, name, value):
    """Move a slider as a hand does."""
    demo._controls[name].slider.value = value


def test_a_long_training_goes_on_live_and_can_be_cancelled(monkeypatch):
    demo = make()
    monkeypatch.setattr(deep_cat, "PATIENCE", 0.0)  # so slow that it does one at a time
    monkeypatch.setattr(deep_cat, "LONG", 0.0)

    async def steps():
        move(demo, "iterations", 5000)
        assert waiting(demo)
        assert "So far, after iteration 1," in demo._words.value
        while demo._run.iteration < 20:
            await asyncio.sleep(0.001)
        assert "So far, after iteration" in demo._words.value
        demo._cancel.click()
        reached = demo._run.iteration
        assert not waiting(demo)
        assert f"Cancelled, after iteration {reached}" in demo._words.value
        await asyncio.sleep(0.1)
        assert demo._run.iteration == reached

    live(steps)


def test_a_live_training_ends_as_one_from_code(monkeypatch):
    demo, from_code = make(), make(seed=7)
    monkeypatch.setattr(deep_cat, "PATIENCE", 0.0)

    async def steps():
        move(demo, "seed", 5)
        move(demo, "seed", 7)  # while the first goes on
        while demo._live.running:
            await asyncio.sleep(0.001)
            if demo._run.iteration > 10:  # often enough for one picture after each iteration
                monkeypatch.setattr(deep_cat, "PATIENCE", 0.25)

    live(steps)
    assert not waiting(demo)
    assert demo._bar.value == demo._bar.max == 200
    assert (demo.summary, demo._shown.png) == (from_code.summary, from_code._shown.png)


def test_a_short_training_has_no_bar(monkeypatch):
    demo = make()
    monkeypatch.setattr(deep_cat, "PATIENCE", 0.0)
    monkeypatch.setattr(deep_cat, "LONG", 1000.0)

    async def steps():
        move(demo, "seed", 5)
        assert demo._live.running
        assert not waiting(demo)

    live(steps)


def test_from_code_the_training_is_complete_even_where_an_event_loop_runs(monkeypatch):
    demo = make()
    monkeypatch.setattr(deep_cat, "PATIENCE", 0.0)

    async def steps():
        demo.seed = 7

    live(steps)
    assert demo.summary == make(seed=7).summary


def test_pictures_of_two_shapes_are_refused():
    small = Dataset(VALIDATION.X[:60], VALIDATION.Y, VALIDATION.label_names, "drawn here")
    with pytest.raises(ValueError, match="90 numbers each and the validation pictures 60"):
        DeepCat(TRAINING, small)


@pytest.mark.parametrize("most", [0, -1, 2.5])
def test_there_must_be_a_picture_to_train_on(most):
    with pytest.raises(ValueError, match=f"most is {most}; expected a whole number of 1 or more"):
        DeepCat(TRAINING, VALIDATION, most=most)


def test_an_interrupt_while_the_answers_are_computed_is_told():
    def stopped(X, parameters):
        if len(X) > 40:  # the validation pictures
            raise KeyboardInterrupt
        return forward_propagation(X, parameters)

    assert "Somebody has interrupted the forward pass" in make(forward=stopped).summary


def test_a_control_that_there_is_not_is_refused():
    with pytest.raises(ValueError, match="units is no control; the controls are m, hidden_layers"):
        make(units=3)
    with pytest.raises(ValueError, match="m = 41 is not possible here"):
        make(m=41)
