"""The playground: every control does what it says, and what is shown is what was trained."""

import asyncio
import io
import re
import threading

import numpy as np
import pytest
from PIL import Image

from nnlib.activations import IDENTITY, TANH
from nnlib.data import make_flower
from nnlib.demos.live.faults import FaultError, Functions, careful_step, layers_served
from nnlib.demos.live.run import Run
from nnlib.demos.playground import Playground, State
from nnlib.demos.playground import playground as clock
from nnlib.demos.playground.state import CHOICES, RANGES
from nnlib.demos.playground.view import GAP, RESOLUTION, fit, mosaic, plane
from nnlib.network import (
    compute_cost,
    forward_propagation,
    initialize_parameters,
)
from nnlib.training import train

QUICK = State(iterations=200, now=200)


def forward(X, parameters):
    """One hidden layer, as a learner writes it."""
    (W1, b1, g1), (W2, b2, g2) = parameters
    Z1 = W1 @ X + b1
    A1 = g1(Z1)
    Z2 = W2 @ A1 + b2
    A2 = g2(Z2)
    return A2, {"A1": A1, "A2": A2}  # its own kind of cache


def backward(parameters, cache, X, Y):
    (_, _, g1), (W2, _, _) = parameters
    A1, A2 = cache["A1"], cache["A2"]
    m = X.shape[1]
    dZ2 = A2 - Y
    dZ1 = W2.T @ dZ2 * g1.slope(A1)
    return [
        (dZ1 @ X.T / m, np.sum(dZ1, axis=1, keepdims=True) / m),
        (dZ2 @ A1.T / m, np.sum(dZ2, axis=1, keepdims=True) / m),
    ]


def update(parameters, grads, learning_rate):
    return [
        (W - learning_rate * dW, b - learning_rate * db, g)
        for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
    ]


def png(playground):
    return playground._shown.png


def words(playground):
    return re.sub("<[^>]*>", " ", playground._words.value)


@pytest.fixture
def playground():
    return Playground(state=QUICK)


# Controls


@pytest.mark.parametrize("name", [*CHOICES, *RANGES])
def test_every_control_moves_the_picture_from_end_to_end_and_back(name):
    """By the widgets themselves, as a reader does."""
    playground = Playground(state=QUICK)
    control, start, seen = playground._controls[name], png(playground), []
    default = control.value
    if name in CHOICES:
        places, handle = control.options, control.widget
    else:
        places, handle = (control.box.min, control.box.max), control.slider
    for place in places:
        handle.value = place
        assert getattr(playground, name) == getattr(playground.state, name) == place
        assert "error" not in repr(playground)
        seen.append(png(playground))
    assert len(set(seen)) == len(places)
    if name == "iterations":
        playground.iterations = default
    else:
        handle.value = default
    assert playground.state == QUICK and png(playground) == start


def test_code_moves_the_same_controls(playground):
    playground.hidden_units, playground.data, playground.noise = 2, "moons", 0.3
    assert playground.state == State("moons", 0.3, hidden_units=2, iterations=200, now=200)
    assert playground._controls["hidden_units"].slider.value == 2
    with pytest.raises(ValueError, match="hidden_units = 17 is not possible here"):
        playground.hidden_units = 17
    with pytest.raises(ValueError, match="activation = 'relu' is not possible here"):
        playground.activation = "relu"
    with pytest.raises(AttributeError, match="no control 'colour'; its controls are data, noise"):
        playground.colour = 1


def test_what_is_shown_is_what_nnlib_trains(playground):
    rng = np.random.default_rng(0)
    training, validation = make_flower(rng), make_flower(rng)
    start = initialize_parameters([2, 4, 1], np.random.default_rng(0), hidden=TANH)
    for now in (0, 37, 200):
        playground.now = now
        parameters = train(training.X, training.Y, start, 1.2, now)[-1].parameters
        AL = forward_propagation(training.X, parameters)[0]
        shares = [
            100 * np.mean((forward_propagation(part.X, parameters)[0] > 0.5) == part.Y)
            for part in (training, validation)
        ]
        assert f"cost={compute_cost(AL, training.Y):.2f} " in repr(playground)
        assert f"train={shares[0]:.0f}% validation={shares[1]:.0f}%" in repr(playground)
        P = forward_propagation(plane(5.0), parameters)[0]
        assert P.shape == (1, RESOLUTION**2)


def test_the_curve_holds_the_costs_of_its_iterations(playground):
    x, y = playground._picture_of._curve.get_data()
    training, _ = State("flower", 0.2, 0).points()
    start = initialize_parameters([2, 4, 1], np.random.default_rng(0), hidden=TANH)
    costs = {s.iteration: s.cost for s in train(training.X, training.Y, start, 1.2, 200)}
    assert list(x) == list(range(0, 201, 2))
    np.testing.assert_allclose(y, [costs[i] for i in x], rtol=1e-12)
    playground.now = 60
    assert playground._picture_of._now.get_xydata().tolist() == [[60, pytest.approx(costs[60])]]


def test_the_points_of_validation_are_others_of_the_same_recipe():
    training, validation = State("moons", 0.1, 5).points()
    assert training.m == validation.m == 400
    assert not np.isin(training.X[0], validation.X[0]).any()


def test_maps_fill_their_room_and_do_not_overlap():
    for counts in ([4], [16], [16, 16, 16], [1], [3, 3]):
        across, step = fit(counts, (600, 340))
        rows = sum(-(-count // across) for count in counts)
        assert across * step <= 600 and rows * step <= 340
    assert fit([4], (600, 340))[1] >= 150


def test_there_is_a_map_for_each_hidden_unit(playground):
    for layers, units in ((0, 4), (1, 1), (2, 3), (3, 16)):
        playground.hidden_layers, playground.hidden_units = layers, units
        assert f"and {layers * units} maps of hidden units" in playground._shown.alt
        sheet = playground._picture_of._tiles._picture[..., 3]
        assert (sheet.any() > 0) == (layers > 0)


# The state


@pytest.mark.parametrize(
    "state",
    [
        State(now=0),
        State("moons", 0.35, 7, 2, 5, "ReLU", 0.3, 300, 4, 120),
        State("no structure", hidden_layers=0, iterations=100, now=99),
        State("circles", activation="sigmoid", learning_rate=10.0, iterations=100, now=100),
    ],
)
def test_a_state_restored_gives_the_identical_picture(state):
    before, other = Playground(state=state), Playground(state=QUICK)
    other.restore(before.state.link)
    assert other.state == before.state == state
    assert png(other) == png(before)
    assert repr(other) == repr(before)
    assert other._still().png == before._still().png


def test_the_link_stands_in_its_box_and_a_link_put_there_is_followed(playground):
    assert playground._link.value == playground.state.link
    wanted = State("blobs", seed=9, iterations=100, now=50)
    playground._link.value = f"see #{wanted.link}"
    assert playground.state == wanted and playground._link.value == wanted.link
    playground._link.value = "seed=900"
    assert "seed is 900; expected a whole number from 0 to 99." in words(playground)
    assert playground.state == wanted
    playground.seed = 8
    assert playground._link.value == playground.state.link
    assert "expected" not in words(playground)


# Time


def test_step_and_rewind(playground):
    playground.rewind()
    assert playground.state.now == 0
    playground.step()
    playground.step(5)
    assert playground.state.now == 6
    playground._step.click()
    assert playground.state.now == 7
    playground.step(1000)
    assert playground.state.now == 200
    playground._rewind.click()
    assert playground.state.now == 0 and "Iteration 0 of 200" in words(playground)


def test_without_a_loop_playing_ends_at_the_end(playground):
    playground.rewind()
    playground.play()
    assert playground.state.now == 200


def in_time(steps):
    """Run an event loop, with a limit."""

    async def limited():
        await asyncio.wait_for(steps(), 60)

    asyncio.run(limited())


def test_playing_goes_on_until_paused():
    async def watch():
        playground, seen = Playground(state="iterations=20000&now=0&hidden_units=1"), []
        playground._picture.observe(lambda change: seen.append(playground.state.now), "value")
        playground._play.value = True
        assert playground._play.description == "Pause"
        while len(seen) < 3:
            await asyncio.sleep(0.01)
        playground._play.value = False
        paused = playground.state.now
        await asyncio.sleep(0.15)
        assert playground.state.now == paused < 20000
        assert playground._play.description == "Play"
        assert playground._link.value == playground.state.link
        assert seen[:3] == sorted(seen[:3])

    in_time(watch)


def test_a_play_ends_at_the_end(monkeypatch):
    monkeypatch.setattr(clock, "FRAME", 0.0)

    async def watch():
        playground = Playground(state=QUICK.moved("iterations", 100))
        playground.play()
        assert playground.state.now == 0
        while playground._play.value:
            await asyncio.sleep(0.01)
        assert playground.state.now == 100 and playground._play.description == "Play"
        assert png(playground) == png(Playground(state=QUICK.moved("iterations", 100)))

    in_time(watch)


def test_a_long_training_goes_on_live_after_a_move_and_can_be_paused(monkeypatch):
    monkeypatch.setattr(clock, "PATIENCE", 0.0)  # a machine so slow that it does one at a time

    async def watch():
        playground = Playground(state=QUICK)
        playground._controls["seed"].slider.value = 5
        assert playground._play.value  # the kernel is free again before the training is complete
        assert playground._run.iteration == 1
        await asyncio.sleep(0.2)
        playground.pause()
        reached = playground._run.iteration
        await asyncio.sleep(0.2)
        assert playground._run.iteration == reached < 200 and not playground._play.value
        playground.now = 200  # by code, all of it
        assert playground._run.done
        assert png(playground) == png(Playground(state=QUICK.moved("seed", 5)))

    in_time(watch)


@pytest.mark.parametrize("now", [100, 37, 0])
def test_the_moment_that_was_asked_for_is_reached_live(monkeypatch, now):
    monkeypatch.setattr(clock, "PATIENCE", 0.0)
    monkeypatch.setattr(clock, "FRAME", 0.0)

    async def watch():
        wanted = State(iterations=100, seed=3, now=now)
        playground = Playground(state=QUICK)
        playground._link.value = wanted.moved("seed", 2).link
        playground._controls["seed"].slider.value = 3  # before the first has come to its end
        while playground._play.value:
            await asyncio.sleep(0.01)
        assert playground.state == wanted and playground._run.done
        assert png(playground) == png(Playground(state=wanted))

    in_time(watch)


def test_a_move_while_it_plays_starts_anew(monkeypatch):
    monkeypatch.setattr(clock, "PATIENCE", np.inf)

    async def watch():
        playground = Playground(state=QUICK)
        playground.play()
        await asyncio.sleep(0.05)
        playground._controls["hidden_units"].slider.value = 2
        assert not playground._play.value and playground.state.hidden_units == 2
        await asyncio.sleep(0.1)
        assert "error" not in repr(playground)

    in_time(watch)


def test_it_outlives_the_loop_in_which_it_played():
    playground = Playground(state=QUICK)

    async def begin():
        playground.play()

    asyncio.run(begin())
    playground.pause()
    playground.seed = 4
    assert playground.state == QUICK.moved("seed", 4).moved("now", playground.state.now)
    playground.play()
    assert playground.state.now == 200


def test_a_slider_that_another_thread_moves_is_followed():
    playground = Playground(state=QUICK)
    slider = playground._controls["hidden_units"].slider
    with playground._turns:  # as while a picture is shown
        playground._settling = True
        thread = threading.Thread(target=lambda: setattr(slider, "value", 7))
        thread.start()
        thread.join(0.1)
        playground._settling = False
    thread.join()
    assert playground.state.hidden_units == 7


# A learner's functions


def test_a_learner_s_functions_are_used_and_give_the_same():
    calls = []

    def counted(X, parameters):
        calls.append(X.shape[1])
        return forward(X, parameters)

    mine, theirs = Playground(counted, backward, update, state=QUICK), Playground(state=QUICK)
    assert png(mine) == png(theirs) and repr(mine) == repr(theirs)
    assert calls.count(400) > 200 and RESOLUTION**2 in calls


def test_another_update_trains_another_network():
    def timid(parameters, grads, learning_rate):
        return update(parameters, grads, learning_rate / 10)

    assert png(Playground(forward, backward, timid, state=QUICK)) != png(Playground(state=QUICK))


def test_functions_without_a_hidden_layer_begin_with_none():
    def alone(X, parameters):
        ((W, b, g),) = parameters
        return g(W @ X + b), (None, X)

    def back(parameters, cache, X, Y):
        dZ = alone(X, parameters)[0] - Y
        cache[1][:] = 0  # its own business
        return [(dZ @ X.T / 400, np.mean(dZ, axis=1, keepdims=True))]

    playground = Playground(lambda X, p: alone(X.copy(), p), back, update)
    assert playground.hidden_layers == 0 and "error" not in repr(playground)


def test_functions_for_one_hidden_layer_offer_no_other_number():
    playground = Playground(forward, backward, update, state=QUICK)
    assert layers_served(Functions(forward, backward, update), 0, 3) == (1, 1)
    assert layers_served(Functions(), 0, 3) == (0, 3)
    assert playground._controls["hidden_layers"].slider.disabled
    with pytest.raises(ValueError, match="hidden_layers = 2 is not possible here"):
        playground.hidden_layers = 2
    with pytest.raises(ValueError, match="hidden_layers is 2; these functions serve 1"):
        playground.restore("hidden_layers=2")
    assert playground.state == QUICK


def broken(how):
    """Functions of which one is broken, and the words that name it."""

    def stubborn(X, parameters):
        raise NotImplementedError

    def dividing(X, parameters):
        return 1 / 0

    def turned(X, parameters):
        AL, cache = forward(X, parameters)
        return AL.T, cache

    def lost(X, parameters):
        AL, cache = forward(X, parameters)
        return AL * np.nan, cache

    def alone(X, parameters):
        return forward(X, parameters)[0]

    def counting(X, parameters):
        return forward(X[:, range(400)], parameters)[0] if X.shape[1] == 400 else 1 / 0, {}

    def leaving(X, parameters):
        exit()

    def flat(parameters, cache, X, Y):
        return [(dW, db.ravel()) for dW, db in backward(parameters, cache, X, Y)]

    def silent(parameters, cache, X, Y):
        backward(parameters, cache, X, Y)

    def first(parameters, cache, X, Y):
        return backward(parameters, cache, X, Y)[:1]

    def unsquashed(X, parameters):
        AL, cache = forward(X, parameters)
        return np.log(AL / (1 - AL)), cache

    def centring(X, parameters):
        X -= X.mean(axis=1, keepdims=True)
        return forward(X, parameters)

    def words_only(X, parameters):
        return "0.5", {}

    def in_place(parameters, grads, learning_rate):
        for (W, b, _), (dW, db) in zip(parameters, grads, strict=True):
            W -= learning_rate * dW
            b -= learning_rate * db
        return parameters

    def pairs(parameters, grads, learning_rate):
        return [(W, b) for W, b, _ in update(parameters, grads, learning_rate)]

    def infinite(parameters, grads, learning_rate):
        return [(W / 0, b, g) for W, b, g in update(parameters, grads, learning_rate)]

    return {
        "not written": ((stubborn, backward, update), "`stubborn` is not written yet."),
        "raises": ((dividing, backward, update), "`dividing` stops with ZeroDivisionError"),
        "shape": ((turned, backward, update), "answers of shape (400, 1); expected (1, 400)."),
        "nan": ((lost, backward, update), "`lost` gives nan in 400 of 400 numbers."),
        "no sigmoid": ((unsquashed, backward, update), "expected probabilities, 0 to 1."),
        "changes X": ((centring, backward, update), "`centring` changes its arguments"),
        "text": ((words_only, backward, update), "`words_only` gives a str in place of answers"),
        "no cache": ((alone, backward, update), "`alone` gives one array; expected two"),
        "exit": ((leaving, backward, update), "`leaving` ends"),
        "db": ((forward, flat, update), "`flat` gives db1 of shape (4,); expected (4, 1)."),
        "None": ((forward, silent, update), "`silent` gives nothing (None); expected 2, (dW, db)"),
        "one layer": ((forward, first, update), "`first` gives 1 value; expected 2, (dW, db) for"),
        "in place": ((forward, backward, in_place), "`in_place` changes its arguments"),
        "pairs": ((forward, backward, pairs), "gives 2 values for layer 1; expected (W, b, g)."),
        "infinity": ((forward, backward, infinite), "`infinite` gives "),
    }[how]


@pytest.mark.parametrize(
    "how",
    [
        *("not written", "raises", "shape", "nan", "no cache", "exit", "changes X", "no sigmoid"),
        *("text", "db", "None", "one layer", "in place", "pairs", "infinity"),
    ],
)
@pytest.mark.filterwarnings("ignore:divide by zero", "ignore:invalid value")
def test_a_broken_function_is_named_in_the_widget(how):
    functions, told = broken(how)
    playground = Playground(*functions, state=QUICK)
    assert told in words(playground)
    assert repr(playground).startswith("<Playground error: `")
    assert playground._shown.alt.startswith("400 points (flower,")
    playground.seed = 5  # and everything goes on
    assert told in words(playground) and playground.state.seed == 5


def test_the_points_outlive_a_function_that_changes_them():
    """They are drawn once for all playgrounds."""
    before, calls = png(Playground(state=QUICK)), []

    def later(X, parameters):
        calls.append(1)
        if len(calls) > 50:
            X += 1
        return forward(X, parameters)

    assert "`later`" in words(Playground(later, backward, update, state=QUICK))
    assert png(Playground(state=QUICK)) == before


@pytest.mark.parametrize(
    "link", ["activation=leaky ReLU&learning_rate=10&noise=0&hidden_units=16&iterations=500"]
)
def test_a_training_that_runs_away_shows_its_last_numbers(link):
    playground = Playground(state=link)
    found = re.search(r"Iteration (\d+) of 500: .*After iteration \1: (.*)", words(playground))
    told = "The numbers have become too large to count with: lower the learning rate."
    assert found[2].strip() == told
    playground.step(1)
    assert playground.state.now == int(found[1])


@pytest.mark.parametrize("n", [0, -5, 1.5])
def test_a_step_goes_forward_by_whole_iterations(playground, n):
    with pytest.raises(ValueError, match="expected a whole number of 1 or more"):
        playground.step(n)


def test_a_function_that_works_for_training_points_only_is_named():
    def fixed(X, parameters):
        Z = np.zeros((4, 400))
        Z[:] = parameters[0][0] @ X
        return forward(X, parameters)

    assert "an array of shape (4,6400) does not fit" in words(
        Playground(fixed, backward, update, state=QUICK)
    )


def test_a_function_that_fails_on_the_way_is_named_with_the_iteration():
    def tired(parameters, cache, X, Y):
        grads = backward(parameters, cache, X, Y)
        if compute_cost(cache["A2"], Y) < 0.5:
            raise RuntimeError("enough")
        return grads

    def losing(parameters, cache, X, Y):
        grads = backward(parameters, cache, X, Y)
        factor = np.nan if compute_cost(cache["A2"], Y) < 0.5 else 1
        return [(factor * dW, db) for dW, db in grads]

    for function, told in (
        (tired, "`tired` stops with RuntimeError"),
        (losing, "`losing` gives nan"),
    ):
        playground = Playground(forward, function, update, state=QUICK)
        found = re.search(r"After iteration (\d+): (.*)", words(playground))
        assert found[2].startswith(told)
        assert playground.state.now == int(found[1]) == playground._run.iteration
        assert f"Iteration {found[1]} of 200" in words(playground)
        playground.data = "no structure"  # whose cost does not fall so far
        assert playground.state.now == 200 and "error" not in repr(playground)
        playground.data, playground.now = "flower", 2
        assert "Iteration 2 of 200" in words(playground)


@pytest.mark.parametrize(("size", "whose"), [(1e200, "lower the learning rate"), (1.0, "`lost`")])
def test_where_nnlib_has_no_numbers_left_either_no_function_is_to_blame(size, whose):
    def lost(X, parameters):
        return np.full((1, X.shape[1]), np.nan), {}

    start = initialize_parameters([2, 4, 4, 1], np.random.default_rng(0), hidden=IDENTITY)
    large = [(size * W, b, g) for W, b, g in start]
    training, _ = State("flower", 0.2, 0).points()
    with np.errstate(all="ignore"), pytest.raises(FaultError, match=whose):
        careful_step(Functions(lost, backward, update), training.X, training.Y, large, 1.0)


def test_what_a_function_prints_is_kept_back(capsys):
    def loud(X, parameters):
        print("here I am")
        return forward(X, parameters)

    Playground(loud, backward, update, state=QUICK)
    assert capsys.readouterr().out == ""


def test_an_interrupt_is_told_and_ends_nothing():
    calls = []

    def slow(X, parameters):
        calls.append(1)
        if len(calls) == 60:
            raise KeyboardInterrupt
        return forward(X, parameters)

    playground = Playground(slow, backward, update, state=QUICK)
    assert "Training was interrupted." in words(playground)
    playground.restore(QUICK)
    assert playground.state == QUICK and "interrupted" not in words(playground)
    calls.clear()
    playground.seed = 2
    assert "Training was interrupted." in words(playground)
    playground.seed = 3
    assert "interrupted" not in words(playground)


# The run


def run(iterations=230, functions=None):
    training, _ = State("flower", 0.2, 0).points()
    start = initialize_parameters([2, 4, 1], np.random.default_rng(0), hidden=TANH)
    functions = functions or Functions()
    return Run(functions, training.X, training.Y, start, 1.2, iterations), training, start


def test_any_iteration_is_found_again():
    training_run, training, start = run()
    training_run.advance(230)
    snapshots = train(training.X, training.Y, start, 1.2, 230)
    for iteration in (0, 1, 2, 3, 101, 229, 230):
        for mine, theirs in zip(
            training_run.at(iteration), snapshots[iteration].parameters, strict=True
        ):
            assert np.array_equal(mine[0], theirs[0]) and np.array_equal(mine[1], theirs[1])
    assert [stop.iteration for stop in training_run.stops] == [*range(0, 231, 2)]


def test_a_run_may_be_advanced_in_pieces():
    whole, pieces = run()[0], run()[0]
    whole.advance(230)
    while not pieces.done:
        pieces.advance(pieces.iteration + 7)
    assert [s.cost for s in whole.stops] == [s.cost for s in pieces.stops]
    assert np.array_equal(whole.at(230)[0][0], pieces.at(230)[0][0])


def test_a_run_stops_when_its_time_is_up():
    slow, *_ = run(20000)
    slow.advance(20000, seconds=0.01)
    assert 0 < slow.iteration < 20000 and not slow.done


# The picture


def corner(X, parameters):
    """A network that says 1 where both are positive, whatever it has learnt."""
    return 0.02 + 0.96 * np.all(X > 0, axis=0, keepdims=True), forward(X, parameters)[1]


def pixels(playground):
    return np.asarray(Image.open(io.BytesIO(png(playground))).convert("RGBA")).astype(int)


def test_the_map_stands_upright_and_its_boundary_is_at_one_half():
    playground = Playground(corner, lambda p, c, X, Y: [(0 * W, 0 * b) for W, b, _ in p], update)
    left = playground._picture_of._left.get_window_extent()
    picture = pixels(playground)[::-1]  # the lowest row first, as Matplotlib counts
    places = {(0.9, 0.95): 1, (0.05, 0.95): 0, (0.05, 0.05): 0, (0.95, 0.05): 0}
    for (x, y), label in places.items():
        row, column = int(left.y0 + y * left.height), int(left.x0 + x * left.width)
        red, _, blue, alpha = picture[row, column]
        assert alpha > 0 and (red > blue) == bool(label)
    lines = playground._picture_of._boundary.get_segments()
    assert min(np.abs(points_of_line).min() for points_of_line in lines) < 0.1
    reach = playground._picture_of._left.get_xlim()[1]
    assert all((line > -0.2).all() and (line <= reach).all() for line in lines)


def test_the_points_lie_where_they_were_drawn(playground):
    training, _ = playground.state.points()
    for label, dots in enumerate(playground._picture_of._points):
        assert np.array_equal(dots.get_offsets(), training.X[:, training.Y[0] == label].T)


def test_the_maps_of_the_units_stand_upright_side_by_side():
    axis = np.linspace(-1, 1, RESOLUTION)
    east, north = np.meshgrid(axis, axis)  # rows upwards, as the plane is asked
    sheet = mosaic([(TANH, np.stack([east, north]))], (400, 200)).astype(int)
    assert sheet.shape == (200, 400, 4)
    size = fit([2], (400, 200))[1]

    def red_over_blue(x, y):
        red, _, blue, alpha = sheet[y, x]
        return alpha > 0 and red > blue

    assert [red_over_blue(x, 100) for x in (10, size - 20)] == [False, True]
    assert [red_over_blue(size + 100, y) for y in (10, size - 20)] == [True, False]


def test_every_unit_of_every_layer_has_its_tile():
    flat = np.ones((3, RESOLUTION, RESOLUTION))
    sheet = mosaic([(TANH, flat), (TANH, flat[:2])], (600, 340))
    row = sheet[5, :, 3] > 0
    assert np.sum(np.diff(row.astype(int)) == -1) == 3
    assert (sheet[..., 3] > 0).sum() == 5 * (fit([3, 2], (600, 340))[1] - GAP) ** 2


def test_pictures_are_sharp_and_of_one_size(playground):
    import io

    sizes = set()
    for state in (QUICK, QUICK.moved("data", "moons"), QUICK.moved("hidden_layers", 3)):
        playground.restore(state)
        sizes.add(Image.open(io.BytesIO(png(playground))).size)
    assert sizes == {(1400, 780)}
