"""Every exercise accepts its own answer and others that are right, and refuses planted mistakes."""

import importlib
import inspect
import pkgutil

import numpy as np
import pytest

from nnlib import exercises
from nnlib.activations import SIGMOID
from nnlib.checks import check
from nnlib.exercises import Exercise, start_here, week2_4
from nnlib.network import Layer, backward_propagation, compute_cost, forward_propagation

MODULES = [
    importlib.import_module(f"nnlib.exercises.{module.name}")
    for module in pkgutil.iter_modules(exercises.__path__)
]
ALL = {
    f"{module.__name__.rpartition('.')[2]}.{name}": value
    for module in MODULES
    for name, value in vars(module).items()
    if isinstance(value, Exercise)
}

# What stands in the reference, and the mistake in its place.
MISTAKES = [
    (start_here.STEP_DOWNHILL, "w - learning", "w + learning"),
    (start_here.STEP_DOWNHILL, "learning_rate * slope", "slope"),
    (start_here.STEP_DOWNHILL, "learning_rate * slope", "learning_rate"),
    (start_here.STEP_DOWNHILL, "w - learning_rate * slope", "learning_rate * slope"),
    (start_here.STEP_DOWNHILL, "learning_rate * slope", "0.1 * slope"),
    (start_here.STEP_DOWNHILL, "learning_rate * slope", "learning_rate * abs(slope)"),
    (start_here.STEP_DOWNHILL, "w - learning_rate * slope", "w * (1 - learning_rate * slope)"),
    (
        week2_4.TO_COLUMNS,
        "pictures.reshape(len(pictures), -1).T",
        "pictures.reshape(-1, len(pictures))",
    ),
    (week2_4.TO_COLUMNS, ".T / 255.0", " / 255.0"),
    (week2_4.TO_COLUMNS, "255.0", "256.0"),
    (week2_4.TO_COLUMNS, " / 255.0", ""),
    (week2_4.TO_COLUMNS, "/ 255.0", "// 255"),
    (week2_4.TO_COLUMNS, " / 255.0", " / pictures.max()"),
    (week2_4.TO_COLUMNS, "pictures.reshape", "pictures.transpose(0, 3, 1, 2).reshape"),
    (week2_4.TO_COLUMNS, "pictures.reshape", "pictures.transpose(0, 2, 1, 3).reshape"),
    (week2_4.SIGMOID, "activations.SIGMOID(Z)", "1 / (1 + np.exp(Z))"),
    (week2_4.SIGMOID, "activations.SIGMOID(Z)", "np.tanh(Z)"),
    (week2_4.SIGMOID, "activations.SIGMOID(Z)", "np.exp(Z) / (1 + np.exp(Z))"),
    (week2_4.SIGMOID, "activations.SIGMOID(Z)", "1 / 1 + np.exp(-Z)"),
    (week2_4.SIGMOID, "activations.SIGMOID(Z)", "np.exp(-Z) / (1 + np.exp(-Z)) ** 2"),
    (week2_4.SIGMOID, "activations.SIGMOID(Z)", "1 / (1 + np.exp(-Z)).mean()"),
    (week2_4.SIGMOID, "activations.SIGMOID(Z)", "1 / (1 + np.exp(-Z.ravel()))"),
    (week2_4.INITIALIZE, "(n_x, 1)), 0.0", "n_x), 0.0"),
    (week2_4.INITIALIZE, "(n_x, 1)), 0.0", "(1, n_x)), 0.0"),
    (week2_4.INITIALIZE, "np.zeros((n_x, 1)), 0.0", "np.zeros((n_x, 1))"),
    (week2_4.INITIALIZE, "np.zeros", "np.ones"),
    (week2_4.INITIALIZE, "np.zeros((n_x, 1))", "0.01 * np.random.default_rng(0).random((n_x, 1))"),
    (week2_4.INITIALIZE, "0.0", "1.0"),
    (week2_4.INITIALIZE, "0.0", "np.zeros((1, 1))"),
    (week2_4.INITIALIZE, "(n_x, 1)", "(4, 1)"),
    (week2_4.PROPAGATE, "X @ dZ.T / m", "X @ dZ.T"),
    (week2_4.PROPAGATE, "np.sum(dZ) / m", "np.sum(dZ)"),
    (week2_4.PROPAGATE, "np.sum(dZ) / m", "np.sum(dZ) / len(X)"),
    (week2_4.PROPAGATE, "X.shape[1]", "X.shape[0]"),
    (week2_4.PROPAGATE, "-np.mean(Y", "np.mean(Y"),
    (week2_4.PROPAGATE, "-np.mean(Y", "-np.sum(Y"),
    (week2_4.PROPAGATE, "-np.mean(Y", "-np.max(Y"),
    (week2_4.PROPAGATE, " + (1.0 - Y) * np.log(1.0 - safe)", ""),
    (week2_4.PROPAGATE, "np.log(safe)", "np.log2(safe)"),
    (week2_4.PROPAGATE, "np.clip(A, EPSILON, 1.0 - EPSILON)", "A"),
    (week2_4.PROPAGATE, "np.clip(A, EPSILON, 1.0 - EPSILON)", "np.clip(A, 0.05, 0.95)"),
    (week2_4.PROPAGATE, "w.T @ X + b", "w.T @ X"),
    (week2_4.PROPAGATE, "w.T @ X + b", "w.T @ X - b"),
    (week2_4.PROPAGATE, "sigmoid(w.T @ X + b)", "(w.T @ X + b)"),
    (week2_4.PROPAGATE, "dZ = A - Y", "dZ = Y - A"),
    (week2_4.PROPAGATE, "dZ = A - Y", "dZ = A * (1 - A)"),
    (week2_4.PROPAGATE, "dZ = A - Y", "dZ = (A - Y) * A * (1 - A)"),
    (week2_4.PROPAGATE, "X @ dZ.T", "dZ @ X.T"),
    (week2_4.PROPAGATE, "X @ dZ.T / m", "np.mean(X * dZ)"),
    (week2_4.PROPAGATE, "X @ dZ.T / m", "np.sum(X * dZ, axis=0, keepdims=True) / m"),
    (week2_4.PROPAGATE, "float(np.sum(dZ) / m)", "dZ"),
    (week2_4.PROPAGATE, "float(np.sum(dZ) / m), float(cost)", "float(cost), float(np.sum(dZ) / m)"),
    (week2_4.PROPAGATE, ", float(cost)", ""),
    (week2_4.OPTIMIZE, "range(n_iterations)", "range(10)"),
    (week2_4.OPTIMIZE, "range(n_iterations)", "range(n_iterations + 1)"),
    (week2_4.OPTIMIZE, "range(n_iterations)", "range(1, n_iterations)"),
    (week2_4.OPTIMIZE, "learning_rate * dw", "dw"),
    (week2_4.OPTIMIZE, "learning_rate * dw", "0.005 * dw"),
    (week2_4.OPTIMIZE, "w - learning_rate", "w + learning_rate"),
    (week2_4.OPTIMIZE, "b = b - learning_rate * db", "pass"),
    (week2_4.OPTIMIZE, "learning_rate * db", "learning_rate * dw.sum()"),
    (week2_4.OPTIMIZE, "w = w - learning_rate * dw", "w -= learning_rate * dw"),
    (week2_4.OPTIMIZE, "costs.append(cost)", "costs.append(propagate(w, b, X, Y)[2])"),
    (week2_4.OPTIMIZE, "costs.append(cost)", "costs = [cost]"),
    (week2_4.OPTIMIZE, "costs.append(cost)", "_ % 100 or costs.append(cost)"),
    (week2_4.OPTIMIZE, "return w, b, costs", "return dw, db, costs"),
    (week2_4.OPTIMIZE, "return w, b, costs", "return w, costs"),
    (week2_4.OPTIMIZE, "costs.append(cost)", "costs.append(cost); return w, b, costs"),
    (week2_4.PREDICT, "> 0.5", ">= 0.5"),
    (week2_4.PREDICT, "> 0.5", "< 0.5"),
    (week2_4.PREDICT, "> 0.5", "> 0.0"),
    (week2_4.PREDICT, "w.T @ X + b", "w.T @ X"),
    (week2_4.PREDICT, "sigmoid(w.T @ X + b) >", "w.T @ X + b >"),
    (week2_4.PREDICT, " > 0.5", ""),
    (week2_4.PREDICT, ".astype(np.float64)", ".T.astype(np.float64)"),
    (week2_4.PREDICT, ".astype(np.float64)", ".ravel().astype(np.float64)"),
    (week2_4.PREDICT, ".astype(np.float64)", ".mean()"),
    (week2_4.MODEL, "X_train, Y_train, n_iterations", "X_val, Y_val, n_iterations"),
    (week2_4.MODEL, "predict(w, b, X_val) == Y_val", "predict(w, b, X_train) == Y_train"),
    (week2_4.MODEL, "predict(w, b, X_train) == Y_train", "predict(w, b, X_val) == Y_val"),
    (week2_4.MODEL, "Y_train, n_iterations, learning_rate)", "Y_train, 2000, 0.005)"),
    (week2_4.MODEL, "Y_train, n_iterations, learning_rate)", "Y_train, 10, learning_rate)"),
    (week2_4.MODEL, "Y_train, n_iterations, learning_rate)", "Y_train, n_iterations, 0.005)"),
    (week2_4.MODEL, "np.mean(predict(w, b, X_train) == Y_train)", "costs[-1]"),
    (week2_4.MODEL, "np.mean(predict(w, b, X_train)", "100 * np.mean(predict(w, b, X_train)"),
    (week2_4.MODEL, "X_train) == Y_train", "X_train) != Y_train"),
    (week2_4.MODEL, '"costs": costs,', ""),
    (week2_4.MODEL, '"costs": costs,', '"costs": costs[-1],'),
]


def rewritten(reference, old, new):
    """Return a reference with one place in its code changed."""
    source = inspect.getsource(reference).replace(reference.__doc__, "")
    assert source.count(old) == 1, f"{old!r} stands {source.count(old)} times in {reference}"
    room = dict(vars(inspect.getmodule(reference)))
    exec(source.replace(old, new), room)
    return room[reference.__name__]


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("seed", range(30))
def test_every_reference_passes_its_own_check(name, seed):
    exercise = ALL[name]
    report = check(exercise, lambda *arguments: exercise.reference(*arguments), seed=seed)
    assert repr(report) == f"{exercise.name}: correct"


@pytest.mark.parametrize("name", ALL)
def test_an_exercise_is_called_as_its_function(name):
    exercise = ALL[name]
    assert exercise.name == exercise.reference.__name__
    assert exercise.reference.__doc__


@pytest.mark.parametrize("name", ALL)
def test_cases_are_new_for_each_seed_and_the_same_for_one(name):
    first, again, other = (
        [str(case) for case in ALL[name].cases(np.random.default_rng(seed))] for seed in (1, 1, 2)
    )
    assert first == again
    assert first != other


@pytest.mark.parametrize("name", ALL)
def test_every_exercise_has_planted_mistakes(name):
    assert sum(exercise is ALL[name] for exercise, _, _ in MISTAKES) >= 6


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize(
    ("exercise", "old", "new"), MISTAKES, ids=[f"{e.name}: {new}" for e, _, new in MISTAKES]
)
def test_planted_mistakes_are_refused(exercise, old, new, seed):
    report = check(exercise, rewritten(exercise.reference, old, new), seed=seed)
    assert report.state == "wrong"
    assert report.function is exercise.reference
    assert report.message.endswith((".", "?")) and "\n" not in report.message


# Answers that are right in another way


def by_loop(pictures):
    columns = [np.array(picture).ravel() / 255 for picture in pictures]
    return np.stack(columns, axis=1)


def one_by_one(w, b, X, Y):
    m = X.shape[1]
    dw, db, cost = np.zeros_like(w), 0.0, 0.0
    for i in range(m):
        x, y = X[:, i : i + 1], Y[0, i]
        a = 1 / (1 + np.exp(-(np.sum(w * x) + b)))
        safe = min(max(a, 1e-15), 1 - 1e-15)
        cost = cost - (y * np.log(safe) + (1 - y) * np.log(1 - safe)) / m
        dw = dw + (a - y) * x / m
        db += (a - y) / m
    return dw, db, cost


def from_the_network(w, b, X, Y):
    parameters = [Layer(w.T, np.array([[b]]), SIGMOID)]
    AL, cache = forward_propagation(X, parameters)
    ((dW, db),) = backward_propagation(parameters, cache, X, Y)
    return [dW.T, db.item(), compute_cost(AL, Y)]


def from_Z(w, b, X, Y):
    Z = w.T @ X + b
    dw, db, _ = week2_4.propagate(w, b, X, Y)
    return dw, db, np.mean(np.logaddexp(0, Z) - Y * Z)  # needs no clipping


def in_its_own_copy(w, b, X, Y, n_iterations, learning_rate):
    w, costs = w.copy(), np.zeros(n_iterations)
    for i in range(n_iterations):
        dw, db, costs[i] = one_by_one(w, b, X, Y)
        w -= learning_rate * dw
        b -= learning_rate * db
    return w, b, costs


RIGHT = [
    (week2_4.TO_COLUMNS, by_loop),
    (week2_4.TO_COLUMNS, lambda pictures: np.reshape(pictures / 255, (len(pictures), -1)).T),
    (week2_4.SIGMOID, lambda Z: 1 / (1 + np.exp(-Z))),
    (week2_4.SIGMOID, lambda Z: (1 + np.tanh(Z / 2)) / 2),
    (week2_4.SIGMOID, lambda Z: 1 / (1 + np.exp(-np.array(Z)))),
    (week2_4.INITIALIZE, lambda n_x: (np.zeros(shape=(n_x, 1)), 0)),
    (week2_4.INITIALIZE, lambda n_x: [np.zeros(n_x).reshape(n_x, 1), float(0)]),
    (week2_4.PROPAGATE, one_by_one),
    (week2_4.PROPAGATE, from_the_network),
    (week2_4.PROPAGATE, from_Z),
    (week2_4.OPTIMIZE, in_its_own_copy),
    (week2_4.PREDICT, lambda w, b, X: w.T @ X + b > 0),
    (week2_4.PREDICT, lambda w, b, X: np.where(week2_4.sigmoid(np.dot(w.T, X) + b) > 0.5, 1, 0)),
    (week2_4.MODEL, lambda *given: {**week2_4.model(*given), "learning_rate": given[-1]}),
]


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize(("exercise", "answer"), RIGHT)
def test_other_right_answers_are_accepted(exercise, answer, seed):
    assert repr(check(exercise, answer, seed=seed)) == f"{exercise.name}: correct"


# The references are the network of one layer


def test_the_lab_is_the_network_of_one_layer():
    rng = np.random.default_rng(0)
    w, b, X, Y = rng.normal(size=(5, 1)), 0.3, rng.normal(size=(5, 9)), np.arange(9)[None] % 2.0
    for mine, networks in zip(
        week2_4.propagate(w, b, X, Y), from_the_network(w, b, X, Y), strict=True
    ):
        np.testing.assert_allclose(mine, networks, rtol=1e-12)


def test_the_first_cost_from_zero_is_the_logarithm_of_two():
    X, Y = np.random.default_rng(0).random((12, 8)), np.arange(8)[None] % 2.0
    result = week2_4.model(X, Y, X, Y, n_iterations=3, learning_rate=0.1)
    assert result["costs"][0] == pytest.approx(0.6931, abs=5e-5)
    assert result["costs"] == sorted(result["costs"], reverse=True)
