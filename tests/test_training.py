"""Training is a stream of snapshots; the shortcut takes the very same path."""

import itertools
from pathlib import Path

import numpy as np
import pytest

from nnlib.activations import IDENTITY, RELU, SIGMOID, TANH
from nnlib.data import make_blobs
from nnlib.hdf5 import read_images
from nnlib.network import (
    backward_propagation,
    compute_cost,
    compute_squared_cost,
    forward_propagation,
    initialize_parameters,
    update_parameters,
)
from nnlib.training import gradient_descent, span, train

RATE = 0.3
DRAWN_CATS = Path(__file__).parents[1] / "datasets/drawn_cats_train.h5"


def planar(seed=0, dims=(2, 3, 1)):
    rng = np.random.default_rng(seed)
    dataset = make_blobs(rng, 20)
    return dataset.X, dataset.Y, initialize_parameters(dims, rng, hidden=TANH)


def counted(function):
    def call(*arguments):
        call.times += 1
        return function(*arguments)

    call.times = 0
    return call


def assert_same_layers(mine, theirs, rtol=0.0):
    for (W, b, g), (V, c, h) in zip(mine, theirs, strict=True):
        assert np.linalg.norm(W - V) <= rtol * np.linalg.norm(V)
        assert np.linalg.norm(b - c) <= max(rtol * np.linalg.norm(c), rtol * 1e-3)
        assert g == h


# The stream


def test_the_stream_is_the_loop_of_the_four_steps():
    X, Y, parameters = planar()
    for snapshot in itertools.islice(gradient_descent(X, Y, parameters, RATE), 5):
        AL, cache = forward_propagation(X, parameters)
        assert snapshot.cost == compute_cost(AL, Y)
        assert_same_layers(snapshot.parameters, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, RATE)


def test_cost_and_parameters_belong_to_the_same_iteration():
    X, Y, parameters = planar()
    for snapshot in train(X, Y, parameters, RATE, 12, every=5):
        AL, _ = forward_propagation(X, snapshot.parameters)
        assert snapshot.cost == compute_cost(AL, Y)


@pytest.mark.parametrize(
    ("n_iterations", "every", "expected"),
    [
        (4, 1, [0, 1, 2, 3, 4]),
        (10, 5, [0, 5, 10]),
        (7, 3, [0, 3, 6, 7]),
        (2, 9, [0, 2]),
        (0, 1, [0]),
    ],
)
def test_the_first_and_the_last_iteration_are_always_recorded(n_iterations, every, expected):
    X, Y, parameters = planar()
    recorded = train(X, Y, parameters, RATE, n_iterations, every=every)
    assert [s.iteration for s in recorded] == expected
    dense = train(X, Y, parameters, RATE, n_iterations)
    for snapshot in recorded:
        assert snapshot.cost == dense[snapshot.iteration].cost
        assert_same_layers(snapshot.parameters, dense[snapshot.iteration].parameters)


def test_cost_is_computed_only_where_it_is_recorded():
    X, Y, parameters = planar()
    cost = counted(compute_cost)
    train(X, Y, parameters, RATE, 100, every=25, cost=cost)
    assert cost.times == 5


def test_the_stream_does_no_step_before_it_is_asked():
    X, Y, parameters = planar()
    update = counted(update_parameters)
    stream = gradient_descent(X, Y, parameters, RATE, every=3, update=update)
    next(stream)
    assert update.times == 0
    next(stream)
    assert update.times == 3


def test_snapshots_are_not_changed_by_the_steps_that_follow():
    X, Y, parameters = planar()
    stream = gradient_descent(X, Y, parameters, RATE)
    first = next(stream)
    before = [(W.copy(), b.copy(), g) for W, b, g in first.parameters]
    next(stream), next(stream)
    assert_same_layers(first.parameters, before)
    assert first != next(gradient_descent(X, Y, parameters, RATE))  # compared by identity


def test_a_small_step_lowers_the_cost():
    X, Y, parameters = planar()
    costs = [s.cost for s in train(X, Y, parameters, 0.05, 50)]
    assert all(after < before for before, after in itertools.pairwise(costs))


def test_a_learners_own_steps_are_used_and_their_cache_is_not_looked_into():
    X, Y, parameters = planar(dims=(2, 1))

    def forward(X, parameters):
        ((W, b, _),) = parameters
        A = 1 / (1 + np.exp(-(W @ X + b)))
        return A, {"mine": A}

    def backward(parameters, cache, X, Y):
        dZ = cache["mine"] - Y
        return [(dZ @ X.T / X.shape[1], dZ.mean(axis=1, keepdims=True))]

    steps = {
        "forward": counted(forward),
        "backward": counted(backward),
        "cost": counted(lambda AL, Y: compute_cost(AL, Y)),
        "update": counted(
            lambda parameters, grads, rate: [
                (W - rate * dW, b - rate * db, g)
                for (W, b, g), (dW, db) in zip(parameters, grads, strict=True)
            ]
        ),
    }
    mine = train(X, Y, [tuple(parameters[0])], RATE, 20, **steps)
    theirs = train(X, Y, parameters, RATE, 20)
    assert all(step.times >= 20 for step in steps.values())
    assert_same_layers(mine[-1].parameters, theirs[-1].parameters, rtol=1e-13)


@pytest.mark.parametrize("rate", [0, -0.1, np.nan, np.inf])
def test_learning_rate_must_be_positive(rate):
    with pytest.raises(ValueError, match=r"^learning_rate is .*; expected a positive number\.$"):
        train(*planar(), rate, 10)


@pytest.mark.parametrize("every", [0, -1, 1.5])
def test_every_must_be_whole_and_positive(every):
    with pytest.raises(ValueError, match=r"^every is .*; expected a whole number of 1 or more\.$"):
        train(*planar(), RATE, 10, every=every)


@pytest.mark.parametrize("n_iterations", [-1, 2.5, 2000.0])
def test_iterations_must_be_whole(n_iterations):
    with pytest.raises(ValueError, match=r"^n_iterations is .*; expected a whole number of 0"):
        train(*planar(), RATE, n_iterations)


# The shortcut


def wide(n_x=300, m=12, *, seed=0):
    rng = np.random.default_rng(seed)
    return rng.random((n_x, m)), rng.integers(0, 2, (1, m)).astype(float)


def with_twin(X):
    X[:, 3] = X[:, 7]
    return X


def with_black(X):
    X[:, 5] = 0
    return X


DATA = {
    "wide": lambda: wide()[0],
    "a duplicate picture": lambda: with_twin(wide()[0]),
    "a black picture": lambda: with_black(wide()[0]),
    "only black pictures": lambda: np.zeros((300, 12)),
    "both, in the order of a file": lambda: np.asfortranarray(with_black(with_twin(wide()[0]))),
    "more pictures than pixels": lambda: wide(8, 12)[0],
    "square": lambda: wide(12, 12)[0],
    "one picture": lambda: wide(300, 1)[0],
}
NETS = {"logistic": (1,), "two layers": (4, 1), "three layers": (5, 3, 1)}


def start(n_x, net, hidden=TANH):
    rng = np.random.default_rng(11)
    drawn = initialize_parameters((n_x, *NETS[net]), rng, hidden=hidden)
    return [layer._replace(b=rng.normal(size=layer.b.shape)) for layer in drawn]


def assert_same_path(basis, X, Y, parameters, initial=None, *, rate=0.1, n_iterations=60):
    plain = train(X, Y, parameters, rate, n_iterations)
    short = train(basis.R, Y, basis.reduce(parameters), rate, n_iterations)
    for mine, theirs in zip(short, plain, strict=True):
        assert mine.cost == pytest.approx(theirs.cost, rel=0, abs=1e-10)
        assert_same_layers(basis.restore(mine.parameters, initial), theirs.parameters, 1e-9)
    moved = np.linalg.norm(plain[-1].parameters[0][0] - parameters[0][0])
    assert moved > 1e-3 or not X.any()  # a path that stands still proves nothing


@pytest.mark.parametrize("net", NETS)
@pytest.mark.parametrize("data", DATA)
def test_shortcut_takes_the_path_of_the_plain_loop(data, net):
    X = DATA[data]()
    Y = np.arange(X.shape[1]).reshape(1, -1) % 2.0
    assert_same_path(span(X), X, Y, start(len(X), net))


def test_shortcut_holds_for_relu_and_from_zero():
    X, Y = wide(seed=2)
    assert_same_path(span(X), X, Y, start(300, "two layers", RELU))
    zero = initialize_parameters((300, 1), np.random.default_rng(0), scale=0)
    assert_same_path(span(X), X, Y, zero)


@pytest.mark.parametrize("kind", ["as shipped", "a duplicate", "a black picture"])
def test_shortcut_holds_for_the_pictures_of_the_lab(kind):
    pictures, labels, _ = read_images(DRAWN_CATS)
    X, Y = pictures[:209].reshape(209, -1).T / 255, labels[:209].reshape(1, -1).astype(float)
    X[:, 7] = {"as shipped": X[:, 7], "a duplicate": X[:, 3], "a black picture": 0}[kind]
    zero = initialize_parameters((len(X), 1), np.random.default_rng(0), scale=0)
    plain, basis = train(X, Y, zero, 0.005, 2000, every=20), span(X)
    short = train(basis.R, Y, basis.reduce(zero), 0.005, 2000, every=20)
    costs = np.array([[snapshot.cost for snapshot in path] for path in (plain, short)])
    np.testing.assert_allclose(*costs, rtol=0, atol=1e-10)
    assert_same_layers(basis.restore(short[-1].parameters), plain[-1].parameters, 1e-9)


def test_shortcut_holds_for_more_pictures_than_numbers_in_one():
    pictures, labels, _ = read_images(DRAWN_CATS)
    X, Y = pictures[:, ::16, ::16].reshape(1000, -1).T / 255, labels.reshape(1, -1).astype(float)
    zero = initialize_parameters((len(X), 1), np.random.default_rng(0), scale=0)
    assert X.shape == (48, 1000)
    assert_same_path(span(X), X, Y, zero, rate=0.1, n_iterations=200)


def test_the_cost_belongs_to_the_output():
    X, Y, parameters = planar()
    parameters = [*parameters[:-1], parameters[-1]._replace(g=IDENTITY)]
    first, *_, last = train(X, Y, parameters, 0.05, 50)
    AL, _ = forward_propagation(X, parameters)
    assert first.cost == compute_squared_cost(AL, Y) > last.cost > 0


def test_a_start_that_is_changed_later_is_remembered_as_it_was():
    X, _ = wide()
    basis, parameters = span(X), start(300, "logistic")
    reduced, before = basis.reduce(parameters), parameters[0].W.copy()
    parameters[0].W[:] += 1
    np.testing.assert_allclose(basis.restore(reduced)[0].W, before, atol=1e-12)


@pytest.mark.parametrize("data", DATA)
def test_the_span_is_an_orthonormal_basis_of_the_data(data):
    X = DATA[data]()
    basis = span(X)
    n_x, m = X.shape
    r = min(n_x, m)
    assert (basis.Q.shape, basis.R.shape) == ((n_x, r), (r, m))
    np.testing.assert_allclose(basis.Q @ basis.R, X, atol=1e-13)
    np.testing.assert_allclose(basis.Q.T @ basis.Q, np.eye(r), atol=1e-13)


@pytest.mark.parametrize("data", ["wide", "a duplicate picture", "more pictures than pixels"])
@pytest.mark.parametrize("m", [1, 5, 12])
def test_the_first_examples_need_no_other_factorisation(data, m):
    X = DATA[data]()
    Y = np.arange(12).reshape(1, -1) % 2.0
    part = span(X).first(m)
    np.testing.assert_allclose(part.Q @ part.R, X[:, :m], atol=1e-13)
    assert len(part.R) == min(m, len(X))
    assert_same_path(part, X[:, :m], Y[:, :m], start(len(X), "two layers"))


@pytest.mark.parametrize("m", [0, -1, 13, 2.5])
def test_the_first_must_be_examples_at_hand(m):
    with pytest.raises(ValueError, match=f"^m is {m}; expected 1 to 12"):
        span(wide()[0]).first(m)


def test_restoring_at_once_gives_the_start_back():
    X, _ = wide()
    basis, parameters = span(X), start(300, "two layers")
    assert_same_layers(basis.restore(basis.reduce(parameters)), parameters, 1e-14)


def test_one_span_serves_several_starts_that_are_named():
    X, Y = wide()
    basis, one = span(X), start(300, "logistic")
    other = [layer._replace(W=layer.W + 1) for layer in one]
    for parameters in (one, other, one):
        assert_same_path(basis, X, Y, parameters, initial=parameters)
    with pytest.raises(ValueError, match="2 different starts; say which one"):
        basis.restore(basis.reduce(one))


def test_the_same_start_reduced_twice_is_one_start():
    basis, parameters = span(wide()[0]), start(300, "logistic")
    basis.reduce(parameters)
    assert_same_layers(basis.restore(basis.reduce(parameters)), parameters, 1e-14)


def test_without_a_start_the_weights_began_at_zero():
    X, Y = wide()
    basis = span(X)
    zero = initialize_parameters((300, 1), np.random.default_rng(0), scale=0)
    plain = train(X, Y, zero, 0.1, 30)[-1]
    on_R = [(np.zeros((1, 12)), np.zeros((1, 1)), SIGMOID)]
    short = train(basis.R, Y, on_R, 0.1, 30)[-1]
    assert_same_layers(basis.restore(short.parameters), plain.parameters, 1e-9)


@pytest.mark.parametrize("shape", [(3,), (0, 3), (3, 0), (2, 2, 2)])
def test_span_wants_a_matrix_with_examples(shape):
    with pytest.raises(ValueError, match=r"^X has shape \(.*\); expected \(n_x, m\)"):
        span(np.zeros(shape))


def test_span_wants_finite_numbers():
    with pytest.raises(ValueError, match=r"^X holds nan or infinity; expected finite numbers\.$"):
        span(np.array([[1.0, np.nan]]))
