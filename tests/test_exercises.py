"""Every exercise: its reference is the page's solution, its mistakes are named, its words teach."""

import copy
import re
from itertools import chain

import numpy as np
import pytest
from mutation import page_of, room_of

from nnlib.activations import SIGMOID
from nnlib.checks import check
from nnlib.differences import first_difference
from nnlib.exercises import each_and_all, pages, start_here, week2_4
from nnlib.exercises.week2_4.draws import sizes
from nnlib.mistakes import rewritten
from nnlib.network import Layer, backward_propagation, compute_cost, forward_propagation

ALL = {exercise.key: exercise for exercise in chain(*pages().values())}


@pytest.fixture(scope="module")
def solutions():
    """The solutions of all pages, as functions, by the keys of their exercises."""
    rooms = {key.partition(".")[0]: None for key in ALL}
    rooms = {module: room_of(page_of(module)) for module in rooms}
    return {key: rooms[key.partition(".")[0]][exercise.name] for key, exercise in ALL.items()}


each_exercise = pytest.mark.parametrize("exercise", ALL.values(), ids=ALL)


@each_exercise
@pytest.mark.parametrize("seed", range(30))
def test_every_reference_passes_its_own_check(exercise, seed):
    report = check(exercise, lambda *arguments: exercise.reference(*arguments), seed=seed)
    assert repr(report) == f"{exercise.name}: correct"


@each_exercise
def test_an_exercise_is_called_as_its_function(exercise):
    assert exercise.name == exercise.reference.__name__
    assert exercise.reference.__doc__


def test_keys_tell_page_and_function():
    assert start_here.STEP_DOWNHILL.key == "start_here.step_downhill"
    assert week2_4.INITIALIZE.key == "week2_4.initialize_with_zeros"
    assert list(pages()) == [
        "Start here",
        "Week 1, introduction",
        "Week 2, logistic regression",
        "Week 2, derivatives and graphs",
        "Week 2, arrays in place of loops",
        "Week 2, lab: cat or not",
        "Week 3, one layer in between",
        "Week 3, activations",
        "Week 3, backpropagation",
        "Week 3, lab: planar data",
        "Week 4, deep networks",
        "Week 4, lab: step by step",
        "Week 4, lab: cats again",
    ]
    assert len(ALL) == sum(map(len, pages().values()))


def text_of(case):
    """Return a case as text; a generator's has an address in it."""
    return re.sub(r" at 0x[0-9A-Fa-f]+", "", str(case))


@each_exercise
def test_cases_are_new_for_each_seed_and_the_same_for_one(exercise):
    first, again, other = (
        [text_of(case) for case in exercise.cases(np.random.default_rng(seed))]
        for seed in (1, 1, 2)
    )
    assert first == again
    assert first != other


@each_exercise
def test_the_page_s_solution_answers_as_the_reference(exercise, solutions):
    """To the last digits, where the check would let a millionth pass."""
    solution = solutions[exercise.key]
    for case in chain(*(exercise.cases(np.random.default_rng(seed)) for seed in range(10))):
        with np.errstate(all="ignore"):
            functions = solution, exercise.reference
            answers = [function(*copy.deepcopy(case.arguments)) for function in functions]
        assert not first_difference(*answers, rtol=1e-12, finite_only=case.finite_only)
    assert check(exercise, solution)


@each_exercise
def test_every_exercise_knows_classic_mistakes_and_hints(exercise):
    assert len(exercise.mistakes) >= 5
    forms = [str(form) for mistake in exercise.mistakes for form in mistake.forms]
    assert len(set(forms)) == len(forms)
    assert exercise.hints


def test_a_form_that_changes_nothing_is_an_error():
    with pytest.raises(ValueError, match="sigmoid does not hold 'tanh': change what it holds"):
        rewritten(week2_4.sigmoid, {"tanh": "sinh"})


def test_a_mistake_in_one_place_or_in_all():
    assert each_and_all({"a": "b", "c": "d"}) == ({"a": "b"}, {"c": "d"}, {"a": "b", "c": "d"})


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"rate * dw": "rate**2 * dw"}, "The step of `w` comes"),
        ({"rate * db": "rate**2 * db"}, "The step of `b` comes"),
        ({"rate * dw": "rate**2 * dw", "rate * db": "rate**2 * db"}, "Each step comes"),
    ],
)
def test_whose_step_is_wrong_is_told(changes, what):
    report = check(week2_4.OPTIMIZE, rewritten(week2_4.optimize, changes), seed=1)
    assert report.message.startswith(what)


def test_a_cost_that_is_never_a_number_is_no_classic():
    """Any mistake with a logarithm ends there."""
    function = rewritten(week2_4.propagate, {"np.log(safe)": "np.log(-safe)"})
    report = check(week2_4.PROPAGATE, function, seed=1)
    assert report.mistake == "never a number"


@pytest.mark.parametrize("seed", range(50))
def test_sizes_tell_a_factor_of_m_from_a_constant_one(seed):
    drawn = sizes(np.random.default_rng(seed))
    assert len({m for _, m in drawn}) == 3
    assert all(n_x != m for n_x, m in drawn)


def test_a_part_that_is_right_speaks_against_a_classic():
    """Half of the labels forgotten is not all of them forgotten."""
    function = rewritten(week2_4.propagate, {"X @ dZ.T": "X @ (2 * dZ - A + Y).T * 3"})
    assert check(week2_4.PROPAGATE, function, seed=1).mistake == "constant factor"
    function = rewritten(week2_4.propagate, {"X @ dZ.T": "X @ -dZ.T"})
    assert check(week2_4.PROPAGATE, function, seed=1).message.startswith(
        "`dw` has the right size but the"
    )


def test_two_mistakes_at_once_are_told_by_the_first_wrong_part():
    forms = {"dZ.T / m": "dZ.T", "np.log(": "np.log2("}
    report = check(week2_4.PROPAGATE, rewritten(week2_4.propagate, forms), seed=1)
    assert report.message.startswith("`dw` is m times too large.")


def test_a_part_that_is_right_by_another_mistake_does_not_hide_the_first():
    forms = {
        "range(n_iterations)": "range(n_iterations - 1)",
        "return w, b, costs": "return w, b, [*costs, propagate(w, b, X, Y)[2]]",
    }
    report = check(week2_4.OPTIMIZE, rewritten(week2_4.optimize, forms), seed=1)
    assert report.mistake == "one round too few"


def test_the_same_sizes_in_another_place_are_another_mistake():
    """Weights for m examples do not fit in `predict`; here it is the learner's own product."""
    inside = rewritten(week2_4.model, {"len(X_train)": "X_train.shape[1]"})
    own = rewritten(week2_4.model, {"    return {": "    X_train @ w\n    return {"})
    assert check(week2_4.MODEL, inside, seed=1).mistake == "m in place of n_x"
    assert check(week2_4.MODEL, own, seed=1).mistake == "exception"


def test_a_mistake_beside_another_in_special_cases_is_named():
    forms = {"np.clip(A, EPSILON, 1.0 - EPSILON)": "A", "np.log(": "np.log2("}
    report = check(week2_4.PROPAGATE, rewritten(week2_4.propagate, forms), seed=1)
    assert report.mistake == "another logarithm"


def test_an_exception_in_a_property_is_told():
    forms = {"return pictures": "assert len(pictures) < 4\n    return pictures"}
    report = check(week2_4.TO_COLUMNS, rewritten(week2_4.to_columns, forms), seed=1)
    assert report.message == "It stops with AssertionError."


# What must hold beside the cases


@pytest.mark.parametrize(
    ("exercise", "changes", "words"),
    [
        (
            week2_4.TO_COLUMNS,
            {"/ 255.0": "/ (255.0 if len(pictures) < 4 else 1.0 + pictures.max())"},
            "A column changes when other pictures do.",
        ),
        (
            week2_4.PROPAGATE,
            {
                "dw = X @ dZ.T / m": "dw = X @ dZ.T / m * "
                "(2 if X.shape == (3, 5) and (X < 3).all() and X[0, 0] != X[0, 1] else 1)"
            },
            "`dw` is not the slope of your cost.",
        ),
        (
            week2_4.OPTIMIZE,
            {"learning_rate * dw": "learning_rate * dw * (1 if X.shape != (3, 5) else _)"},
            "Two rounds and three more do not end where five rounds do.",
        ),
        (
            week2_4.MODEL,
            {"= 2000": "= 2001"},
            "Called without `n_iterations` and `learning_rate`, it",
        ),
        (
            week2_4.MODEL,
            {"= 0.005": "= 0.05"},
            "Called without `n_iterations` and `learning_rate`, it",
        ),
        (
            week2_4.MODEL,
            {"int = 2000": "int", "float = 0.005": "float"},
            "It cannot be called without `n_iterations`. Which value should",
        ),
    ],
)
def test_a_property_that_does_not_hold_is_told(exercise, changes, words):
    function = rewritten(exercise.reference, changes)
    messages = {check(exercise, function, seed=seed).message for seed in range(20)}
    assert any(message.startswith(words) and message.endswith("?") for message in messages)


# The references are the network of one layer


def test_the_lab_is_the_network_of_one_layer():
    rng = np.random.default_rng(0)
    w, b, X, Y = rng.normal(size=(5, 1)), 0.3, rng.normal(size=(5, 9)), np.arange(9)[None] % 2.0
    parameters = [Layer(w.T, np.array([[b]]), SIGMOID)]
    AL, cache = forward_propagation(X, parameters)
    ((dW, db),) = backward_propagation(parameters, cache, X, Y)
    networks = dW.T, db.item(), compute_cost(AL, Y)
    for mine, theirs in zip(week2_4.propagate(w, b, X, Y), networks, strict=True):
        np.testing.assert_allclose(mine, theirs, rtol=1e-12)


def test_the_first_cost_from_zero_is_the_logarithm_of_two():
    X, Y = np.random.default_rng(0).random((12, 8)), np.arange(8)[None] % 2.0
    result = week2_4.model(X, Y, X, Y, n_iterations=3, learning_rate=0.1)
    assert result["costs"][0] == pytest.approx(0.6931, abs=5e-5)
    assert result["costs"] == sorted(result["costs"], reverse=True)
