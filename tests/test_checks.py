"""What a learner is told: every kind of answer, right and wrong, gets its one line."""

import contextlib
import functools
import io
import math
import re
import sys
import time
import warnings
from html.parser import HTMLParser

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from IPython.core.interactiveshell import InteractiveShell
from IPython.display import display

from nnlib.activations import SIGMOID, TANH
from nnlib.checks import check, compare
from nnlib.differences import EachLayer, first_difference
from nnlib.exercises import Case, Exercise
from nnlib.exercises.week4_2 import L_MODEL_BACKWARD
from nnlib.reports import Report
from nnlib.slopes import numerical_gradient


def scale(X, factor):
    """The reference of these tests: multiply."""
    return X * factor


def statistics(X):
    return {"mean": X.mean(axis=0), "largest": X.max()}


def split(X, k):
    return X[:, :k], X[:, k:], k


X = np.arange(6.0).reshape(2, 3)
SCALE = Exercise("scale", scale, lambda rng: [Case((rng.normal(size=(2, 3)), 2.0))])
TRIED = "Tried with X of shape (2, 3), factor = 2."


def line(function, reference=scale, arguments=(X, 2.0), **options):
    """Return the one line for a function on one call."""
    return repr(compare(function, reference, [arguments], name="scale", **options))


# One line for each kind of answer


def test_a_correct_answer():
    def mine(X, factor):
        return factor * X

    report = check(SCALE, mine)
    assert repr(report) == "scale: correct"
    assert report and report.state == "correct" and report.function is mine


def test_an_exercise_that_is_not_begun():
    def scale(X, factor):
        raise NotImplementedError

    report = check(SCALE, scale)
    assert repr(report) == "scale: not attempted yet"
    assert not report and report.function is SCALE.reference


def test_a_call_of_another_exercise_that_is_not_written():
    def twice(X):
        raise NotImplementedError

    def scale(X, factor):
        return twice(X)

    report = check(SCALE, scale)
    assert repr(report) == (
        "scale: not attempted yet. It calls `twice`, which is not written yet; do that one first."
    )
    assert report.state == "not attempted"


def test_the_courses_own_function():
    report = check(SCALE, scale)
    assert report.state == "not attempted" and report.function is scale
    assert "the course's own function; run your cell above again" in report.message


def test_a_function_that_prints_is_correct_and_told_so():
    def mine(X, factor):
        print("hello")
        print("you there", file=sys.stderr)
        return factor * X

    shown = io.StringIO()
    with contextlib.redirect_stdout(shown), contextlib.redirect_stderr(shown):
        report = check(SCALE, mine)
    assert shown.getvalue() == ""
    assert report.state == "correct" and report.function is mine
    assert repr(report) == "scale: correct. It also prints; what it returns is all that is needed."


def in_place(X, factor):
    X *= factor
    return X


def unfinished(X, factor):
    return X @ factor


def endless_list(X, factor):
    values = []
    values.append(values)
    return values


def leaving(X, factor):
    sys.exit("bye")


def very_wordy(X, factor):
    raise ValueError(1000 * "long ")


class Speechless(BaseException):
    """An exception of a learner's own that cannot even be read."""

    def __str__(self):
        return 1 / 0


def speechless(X, factor):
    raise Speechless


class Sulking:
    """An object of a learner's own that will not be an array."""

    def __array__(self, *arguments, **options):
        raise SystemError

    def __len__(self):
        raise SystemError


class Wilful(dict):
    """A dictionary of a learner's own that does not tell what it holds."""

    def __iter__(self):
        raise SystemError

    keys = __iter__


def in_bytes(X, factor):
    Y = X.astype(np.uint8)
    Y /= factor
    return Y


def no_value(X, factor):
    Y += X  # noqa: F821
    return Y


def three_names(X, factor):
    first, second, third = X
    return first + second + third


def silent(X, factor):
    raise AssertionError


def wordy(X, factor):
    raise ValueError(f"two\nlines about {object()}.")


def endless(X, factor):
    return endless(X, factor)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (lambda X, factor: None, "It returns nothing (None); end it with `return` and the result."),
        (
            lambda X, factor: X.T * factor + 1,
            "It returns an array of shape (3, 2); expected an array of shape (2, 3).",
        ),
        (lambda X, factor: 1.5, "It returns a number; expected an array of shape (2, 3)."),
        (lambda X, factor: "X", "It returns a str; expected an array of shape (2, 3)."),
        (lambda X, factor: scale, "It returns a function; expected an array of shape (2, 3)."),
        (lambda X, factor: np.int64, "It returns a type; expected an array of shape (2, 3)."),
        (lambda X, factor: {1, 2}, "It returns a set; expected an array of shape (2, 3)."),
        (lambda X, factor: 2j * X, "It returns an array of the type `complex128`; expected an arr"),
        (
            lambda X, factor: (X * factor).tolist(),
            "It returns a list; expected an array: `np.array` turns it into one",
        ),
        (
            lambda X, factor: [X, X],
            "It returns a list of shape (2, 2, 3); expected an array of shape (2, 3).",
        ),
        (lambda X, factor: (X, 1), "It returns 2 values; expected an array of shape (2, 3)."),
        (lambda X, factor: {"X": X}, "It returns a dictionary of X; expected an array of shape"),
        (
            lambda X, factor: X * factor + X,
            "Element [0, 1] of the result is 3; expected 2 "
            "(of shape (2, 3), 5 of 6 differ, by 5 at most).",
        ),
        (
            lambda X, factor: np.where(X > 3, np.nan, factor),
            "Element [1, 1] of the result is nan, which is not a number; expected 8 "
            "(of shape (2, 3), 2 of 6 differ).",
        ),
        (
            lambda X, factor: X * factor + 1e-4 * (X > 4),
            "Element [1, 2] of the result is 10.0001; expected 10 (of shape (2, 3), 1 of 6 d",
        ),
        (functools.partial(silent), "It stops with AssertionError, at `raise AssertionError`."),
        (silent, "It stops with AssertionError, at `raise AssertionError`."),
        (wordy, "It stops with ValueError: two lines about <object object>, at `raise ValueError"),
        (very_wordy, "It stops with ValueError: " + 30 * "long " + "…, at `raise ValueError"),
        (speechless, "It stops with Speechless, at `raise Speechless`."),
        (endless_list, "It stops with RecursionError: what it returns contains itself, or"),
        (lambda X, factor: Sulking(), "It returns a Sulking; expected an array of shape (2, 3)."),
        (lambda X, factor: [Sulking()], "It returns a list of 1 value; expected an array of sha"),
        (lambda X, factor: Wilful(), "It returns something of the type `Wilful`, which cannot be"),
    ],
)
def test_a_wrong_answer_is_told_in_a_sentence_and_with_the_call(answer, words):
    told = line(answer)
    assert told.startswith(f"scale: wrong. {words}")
    assert told.endswith(f". {TRIED}")
    assert "\n" not in told and "0x" not in told


def stand_still(X, factor):
    while X > 0:
        X = X - 1


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (
            lambda X, factor: X @ np.ones((2, 1)),
            "as many columns on the left as rows on the right, not 3 and 2.",
        ),
        (
            lambda X, factor: np.dot(X, np.ones((2, 1))),
            "as many columns on the left as rows on the right, not 3 and 2.",
        ),
        (
            unfinished,
            "at `return X @ factor` with `ValueError`: a matrix product is given a single",
        ),
        (stand_still, "at `while X > 0:` with `ValueError`: an array of many numbers is asked"),
        (lambda X, factor: X + np.ones(2), "arrays of shapes (2,3) and (2,) do not fit together"),
        (lambda X, factor: X.reshape(4, 2), "6 numbers do not fill the shape (4,2)."),
        (lambda X, factor: math.exp(X), "an array stands where only a single number can."),
        (lambda X, factor: float(X), "an array stands where only a single number can."),
        (
            lambda X, factor: factor(X),
            "something of the type `float` is called as if it were a f",
        ),
        (lambda X, factor: len(factor), "a single number is treated like a list."),
        (lambda X, factor: [x for x in factor], "a single number is treated like a list."),
        (lambda X, factor: factor[0], "a single number is treated like a list."),
        (lambda X, factor: [].append(X).T, "something in it is `None`."),
        (lambda X, factor: X ^ factor, "`^` does not raise to a power in Python."),
        (lambda X, factor: -(X > 1), "yes and no are used like numbers."),
        (lambda X, factor: np.zeros(2, 3.0), "a second argument is taken for a kind of number."),
        (lambda X, factor: Z, "Python does not know the name `Z`."),  # noqa: F821
        (lambda X, factor: X[7], "it asks for place 7 along axis 0, where there are only 2."),
        (lambda X, factor: X[0, 0, 0], "asked for a place with more numbers than its shape has."),
        (lambda X, factor: X.shape[5], "it asks for a place that is not there."),
        (lambda X, factor: scale(X), "a function is called with fewer arguments than it takes."),
        (lambda X: X, "a function is called with arguments that it does not take."),
        (endless, "a function calls itself again and again."),
        (lambda X, factor: np.exponent(X), "`numpy` has nothing called `exponent`."),
        (lambda X, factor: X.append(1), "and has no `append`."),
        (lambda X, factor: [1] - factor, "`-` cannot join the types `list` and `float`."),
        (lambda X, factor: float(input("factor? ")) * X, "`input` asks, and nobody answers."),
        (in_bytes, "an array of whole numbers has no room for decimals."),
        (no_value, "`Y` has no value yet."),
        (three_names, "there are more or fewer values than names for them."),
        (leaving, 'It ends at `sys.exit("bye")` with `SystemExit`, which would'),
    ],
)
def test_a_common_exception_is_put_in_plain_words_with_a_question(answer, words):
    report = compare(answer, scale, [(X, 2.0)], name="scale")
    assert words in report.message and report.message.endswith("?")
    assert report.mistake == "exception" and "0x" not in report.message


@pytest.mark.parametrize("name", ["exit", "quit"])
def test_a_function_that_ends_the_kernel_does_not(name):
    """In Jupyter these names are objects that end the kernel without raising."""
    ended = []
    room = {name: lambda: ended.append(True)}
    exec(f"def mine(X, factor):\n    {name}()\n    return factor * X", room)
    report = compare(room["mine"], scale, [(X, 2.0)])
    assert not report and "`SystemExit`" in report.message and not ended
    room[name]()
    assert ended


def test_what_ipython_would_display_is_kept_back(capsys):
    """One time is enough: a check calls a function for each case."""
    shell = InteractiveShell.instance()

    def mine(X, factor):
        display("a figure")
        return factor * X

    try:
        assert compare(mine, scale, [(X, 2.0), (X, 3.0)])
        display("this is shown")
    finally:
        InteractiveShell.clear_instance()
        del shell
    assert capsys.readouterr().out == "'this is shown'\n"


def test_a_stub_with_lines_above_it_is_told():
    def scale(X, factor):
        """Scale."""
        print(factor)
        raise NotImplementedError

    report = check(SCALE, scale)
    assert report.state == "not attempted"
    assert report.message.startswith("It still ends in `raise NotImplementedError`;")


def test_what_was_not_written_to_is_not_zero():
    """New memory is, most of the time, and `np.empty` would pass for `np.zeros`."""
    shapes = [(3,), (2, 5), (12, 1), (1,)]
    for _ in range(20):
        assert not compare(np.empty, np.zeros, [(shape,) for shape in shapes])


def test_a_slow_wrong_answer_is_not_tried_on_and_on():
    calls = []

    def slow(X, factor):
        calls.append(factor)
        time.sleep(0.1)
        return X * 2.5

    def quick(X, factor):
        calls.append(factor)
        return X * 2.5

    cases = [(X + k, float(k)) for k in range(3, 30)]
    assert "same whatever `factor` is" in compare(quick, scale, cases).message
    assert len(calls) > 27
    calls.clear()
    assert not compare(slow, scale, cases)
    assert len(calls) < 12


@pytest.mark.parametrize(
    ("thing", "words"),
    [
        (None, "It is nothing (None), not a function; run the cell that makes it."),
        (3, "It is a number, not a function; run the cell that makes it."),
        ([1.0], "It is a list of 1 value, not a function; run the cell that makes it."),
        (np.eye(2), "It is an array of shape (2, 2), not a function; run the cell that"),
    ],
)
def test_what_is_not_a_function_is_told(thing, words):
    report = check(SCALE, thing)
    assert repr(report).startswith(f"scale: wrong. {words}")
    assert report.function is scale


def test_the_line_of_the_error_is_the_learners_and_not_numpys():
    def mine(X, factor):
        wide = np.ones(5)
        return np.linalg.inv(wide) * factor

    told = line(mine)
    assert "LinAlgError" in told and "at `return np.linalg.inv(wide) * factor`." in told


def test_the_line_of_the_error_is_not_that_of_another_exercise():
    """An earlier one has its own check; what is the learner's own beside it has none."""

    def product(A):
        return A @ A

    def linear_forward(A):
        return product(A)

    told = line(lambda X, factor: linear_forward(X))
    assert "at `told = line(lambda X, factor: linear_forward(X))` with" in told
    assert "`ValueError`: inside `linear_forward`, a matrix product needs" in told
    told = line(lambda X, factor: product(X))
    assert "at `return A @ A` with `ValueError`: a matrix product needs" in told


def test_a_mistake_inside_another_exercise_is_named_at_the_line_of_its_call():
    """It does not matter in which cell the other one is written."""

    def linear_backward(dZ, linear_cache):
        A_prev, W, _ = linear_cache
        return W.T @ dZ, dZ @ A_prev.T / A_prev.shape[1], np.mean(dZ, axis=1, keepdims=True)

    def linear_activation_backward(dA, cache):
        return linear_backward(dA * cache[1][1].slope(cache[1][0]), cache[0])

    def L_model_backward(AL, Y, caches):
        dA, dW, db = linear_backward(AL - Y, caches[-1][0])
        grads = [(dW, db)]
        for cache in reversed(caches):
            dA, dW, db = linear_activation_backward(dA, cache)
            grads.insert(0, (dW, db))
        return grads

    report = check(L_MODEL_BACKWARD, L_model_backward, seed=0)
    assert report.mistake == "last layer twice"
    assert report.message.startswith(
        "At `dA, dW, db = linear_activation_backward(dA, cache)`, in the call of "
        "`linear_activation_backward`: after the last layer comes the last layer again."
    )


def test_a_scalar_is_compared_as_a_number():
    told = line(lambda x: x + 1, lambda x: abs(x), (2.0,))
    assert told == "scale: wrong. It returns 3; expected 2. Tried with x = 2."


def test_numpys_own_functions_serve_as_references():
    told = line(lambda x: x + 1, np.abs, (2.0,))  # not every NumPy knows its arguments' names
    assert re.search(r"It returns 3; expected 2\. Tried with (x|argument 1) = 2\.$", told)


def test_several_values_are_named():
    wrong_count = line(lambda X, k: (X, k), split, (X, 1), parts=("left", "right", "k"))
    assert "It returns 2 values; expected 3 values (left, right, k)." in wrong_count
    off = line(
        lambda X, k: (X[:, :k], X[:, k:] + k, k), split, (X, 1), parts=("left", "right", "k")
    )
    assert "`right[0, 0]` is 2; expected 1 (of shape (2, 2), 4 of 4 differ, by 1 at" in off
    scalar = line(lambda X, k: (X[:, :k], X[:, k:], k + 1), split, (X, 1), parts=("a", "b", "k"))
    assert "`k` is 2; expected 1." in scalar
    none = line(lambda X, k: (X[:, :k], None, k), split, (X, 1), parts=("left", "right", "k"))
    assert "`right` is nothing (None); expected an array of shape (2, 2)." in none
    assert not compare(lambda X, k: list(split(X, k))[:2], split, [(X, 1)])
    assert compare(lambda X, k: list(split(X, k)), split, [(X, 1)])


def powers(x, layers):
    """A list of any length: two arrays a layer, each larger than the last."""
    return [(np.full((n, 2), x**n), np.full((n, 1), x + n)) for n in range(1, layers + 1)]


@pytest.mark.parametrize(
    "answer, words",
    [
        (lambda x, layers: powers(x, layers)[:2], "a list of 3 values [(W1, b1), ...]."),
        (lambda x, layers: powers(x, layers + 1), "a list of 4 values; expected a list of 3"),
        (lambda x, layers: [(W, b + (b > 4)) for W, b in powers(x, layers)], "`b3[0, 0]` is 6; ex"),
        (lambda x, layers: [(W, -b) for W, b in powers(x, layers)], "`b1` has the right size but"),
        (lambda x, layers: [W for W, b in powers(x, layers)], "`result[0]` is an array of shape"),
        (lambda x, layers: dict(enumerate(powers(x, layers))), "a dictionary of 0, 1, 2; expected"),
    ],
)
def test_layers_of_any_number_are_named_one_by_one(answer, words):
    cases = [(2.0, 3), (3.0, 1), (1.5, 2)]
    assert words in repr(compare(answer, powers, cases, parts=EachLayer(("W", "b"))))


def test_numbers_agree_where_numpy_says_so():
    each = [0.0, 1.0, -1.0, np.inf, -np.inf, np.nan, 1 + 1e-7, 1 + 1e-5, 1e-10, 1e-8]
    for have in each:
        for want in (value for value in each if np.isfinite(value)):
            told = first_difference(np.array([have]), np.array([want]))
            assert bool(told) != np.isclose(have, want, rtol=1e-6, atol=1e-9), (have, want)


def test_values_without_names_are_counted_from_zero():
    told = line(lambda X, k: (X[:, :k], X[:, k:], 9), split, (X, 1))
    assert "`result[2]` is 9; expected 1." in told


def test_dictionaries_are_compared_key_by_key():
    missing = line(lambda X: {"mean": X.mean(axis=0)}, statistics, (X,))
    assert "The dictionary has no key `largest`; it has `mean`." in missing
    assert "no key `mean`; it has nothing." in line(lambda X: {}, statistics, (X,))
    assert "It returns 2 values; expected a dictionary of mean, largest." in line(
        lambda X: (1, 2), statistics, (X,)
    )
    off = line(lambda X: {"mean": X.mean(axis=0), "largest": X.min()}, statistics, (X,))
    assert "`largest` is 0; expected 5." in off
    assert compare(lambda X: {**statistics(X), "more": 1}, statistics, [(X,)])


def test_nested_values_are_compared_to_the_bottom():
    def layers(X):
        return [(X, X[:1], TANH), (X.T, X[:, :1], SIGMOID)], {"cache": [X]}

    def wrong(X):
        return [(X, X[:1], TANH), (X.T, X[:, :1] + 1, SIGMOID)], {"cache": [X]}

    def other(X):
        return [(X, X[:1], TANH), (X.T, X[:, :1], TANH)], {"cache": [X]}

    assert compare(lambda X: layers(X), layers, [(X,)])
    assert "`result[0][1][1][0, 0]` is 1; expected 0" in line(wrong, layers, (X,))
    assert "`result[0][1][2]` is <Activation tanh>; expected <Activation sigmoid>." in line(
        other, layers, (X,)
    )
    short = line(lambda X: (layers(X)[0], {"cache": []}), layers, (X,))
    assert "`result[1]['cache']` is a list of 0 values; expected a list of 1 value." in short


@pytest.mark.parametrize(
    "equal",
    [
        lambda X, factor: np.asfortranarray(factor * X),
        lambda X, factor: (factor * X).astype(int),
        lambda X, factor: factor * X * (1 + 1e-7),
    ],
)
def test_the_same_numbers_in_other_clothes_are_correct(equal):
    assert line(equal) == "scale: correct"


def test_truth_values_count_as_numbers():
    assert compare(lambda x: x > 0, lambda x: (x > 0) * 1.0, [(X - 2,)])


def test_arguments_nested_in_others_may_not_be_changed_either():
    def reads(parameters):
        return parameters["W"][0].sum()

    def adds(parameters):
        parameters["Z"] = 1
        return reads(parameters)

    def writes(parameters):
        parameters["W"][0][:] = 1
        return reads(parameters)

    arguments = ({"W": [X, X[:1]], "g": TANH},)
    assert compare(lambda parameters: reads(parameters), reads, [arguments])
    for function in (adds, writes):
        told = line(function, reads, arguments)
        assert "It changes its argument `parameters`, which" in told


def test_a_generator_may_be_used_and_both_draw_the_same():
    def draw(n, rng):
        return rng.normal(size=n)

    cases = [(4, np.random.default_rng(0))] * 2
    assert compare(lambda n, rng: rng.standard_normal(n), draw, cases)
    assert not compare(lambda n, rng: rng.random(n), draw, cases)


def test_a_generator_that_is_not_used_is_told():
    def draw(n, rng):
        return rng.normal(size=(n, n))

    cases = [(n, np.random.default_rng(seed)) for seed, n in enumerate((4, 3, 2))]
    report = compare(lambda n, rng: np.random.default_rng(19).normal(size=(n, n)), draw, cases)
    assert report.mistake == "ignored argument"
    assert "The result comes out the same whatever `rng` is. Where should" in report.message
    used = compare(lambda n, rng: rng.normal(size=(n, n)) ** 3, draw, cases)
    assert used.mistake != "ignored argument"


def test_special_cases_say_what_is_special():
    cases = [Case((X, 2.0)), Case((X, 0.0), "a factor of nothing")]
    told = repr(compare(lambda X, factor: X * (factor or 1), scale, cases, name="scale"))
    assert told.endswith("Tried with a factor of nothing: X of shape (2, 3), factor = 0.")
    nothing = repr(compare(lambda: 1, lambda: 2, [()], name="scale"))
    assert nothing == "scale: wrong. It returns 1; expected 2. Tried with no arguments."


def test_cases_with_several_right_answers_ask_for_finite_numbers_only():
    case = Case((X, 2.0), finite_only=("",))
    assert compare(lambda X, factor: X + 9, scale, [case])
    told = repr(compare(lambda X, factor: X / 0, scale, [case], name="scale"))
    assert (
        "Element [0, 0] of the result is nan, which is not a number; expected a number, and not"
        in told
    )
    assert not compare(lambda X, factor: X[0], scale, [case])


def test_only_where_the_reference_is_finite_must_an_answer_be():
    def logarithm(X):
        return np.log(X)

    assert compare(lambda X: np.log2(X) * np.log(2), logarithm, [(X - 1,)])
    assert not compare(lambda X: np.zeros_like(X), logarithm, [(X - 1,)])


def test_every_case_is_tried():
    calls = []

    def mine(X, factor):
        calls.append(factor)
        return X * factor

    assert compare(mine, scale, [(X, 1.0), Case((X, 2.0)), (X, 3.0)])
    assert calls == [1, 2, 3]
    assert not compare(lambda X, factor: X * min(factor, 2), scale, [(X, 1.0), (X, 3.0)])


def test_an_endless_loop_can_be_interrupted():
    def mine(X, factor):
        while True:
            raise KeyboardInterrupt  # what Jupyter's stop button does

    report = check(SCALE, mine)
    assert report.message == (
        "It was stopped at `raise KeyboardInterrupt  # what Jupyter's stop button does`. "
        "What should bring it to an end there?"
    )
    assert report.state == "wrong" and report.function is scale


def test_an_interrupt_of_the_check_itself_gets_through():
    def cases(rng):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        check(Exercise("scale", scale, cases), lambda X, factor: X)
    print("stdout is back")


def test_warnings_of_a_learners_code_do_not_get_through():
    def mine(X, factor):
        warnings.warn("old", DeprecationWarning, stacklevel=1)
        np.log(np.zeros(2)), np.exp(1e4 * X)
        return X * factor

    assert repr(check(SCALE, mine)) == "scale: correct"  # warnings are errors in these tests


def test_settings_of_numpy_end_with_the_call():
    def mine(X, factor):
        np.seterr(all="raise")
        return X * factor

    before = np.geterr()
    assert check(SCALE, mine)
    assert np.geterr() == before


def test_tolerance_can_be_set():
    assert compare(lambda X, factor: X * factor + 0.1, scale, [(X, 2.0)], atol=0.2)
    assert compare(lambda X, factor: X * factor * 1.1, scale, [(X, 2.0)], rtol=0.2)
    assert not compare(lambda X, factor: X * factor + 1e-8, scale, [(X, 2.0)])


def test_a_seed_repeats_the_cases_and_none_draws_new_ones():
    seen = []
    exercise = Exercise("scale", scale, lambda rng: [Case((rng.normal(size=(1, 1)), 2.0))])

    def mine(X, factor):
        seen.append(X.item())
        return X * factor

    for seed in (1, 1, 2, None, None):
        assert check(exercise, mine, seed=seed)
    assert seen[0] == seen[1] and len(set(seen)) == 4


def test_a_report_without_a_name_takes_the_functions():
    assert repr(compare(scale, scale, [(X, 1.0)])) == "scale: correct"


# What the numbers tell


@pytest.mark.parametrize(
    ("answer", "mistake", "words"),
    [
        (in_place, "argument changed", "It changes its argument `X`, which the caller goes on"),
        (lambda X, factor: X.T * factor, "transposed", "but its rows should be its columns."),
        (
            lambda X, factor: (X * factor).ravel(),
            "other shape",
            "The result has the right numbers, but the shape (6,) in place of (2, 3).",
        ),
        (
            lambda X, factor: X * -factor,
            "sign flipped",
            "The result has the right size but the wrong sign.",
        ),
        (
            lambda X, factor: X * factor * 100,
            "constant factor",
            "The result is 100 times what is expected, in every case.",
        ),
        (
            lambda X, factor: X * 3,
            "ignored argument",
            "The result comes out the same whatever `factor` is.",
        ),
        (
            lambda X, factor: np.arange(6).reshape(2, 3) * factor,
            "ignored argument",
            "The result comes out the same whatever `X` is.",
        ),
        (
            lambda X, factor: np.arange(6).reshape(2, 3),
            "ignored argument",
            "The result comes out the same whatever `factor` and `X` are. Where should they",
        ),
        (lambda X, factor: np.full((2, 3), factor), "all alike", "All numbers in the result are"),
        (lambda X, factor: (X * factor,), "comma", "The result is a tuple of one value."),
        (lambda X, factor: (X * factor)[0], "some only", "only some of the right numbers, 3 of 6."),
        (
            lambda X, factor: np.append(X * factor, 1),
            "more than asked",
            "The result has the right numbers and more, 7 in place of 6.",
        ),
        (lambda X, factor: 0 * X, "always 0", "The result is always 0."),
        (lambda X, factor: X * np.nan, "never a number", "is infinite or not a number (nan)"),
        (
            lambda X, factor: X[::-1] * factor,
            "other places",
            "The result has the right numbers, but in other places.",
        ),
        (lambda X, factor: np.round(X * factor, 1), "rounded", "is right, but rounded."),
        (lambda X, factor: np.float16(X * factor), "rounded", "is right, but rounded."),
        (lambda X, factor: X * factor // 1, "cut to whole numbers", "lost everything after the"),
        (lambda X, factor: abs(X * factor), "sign lost", "right except for its sign: it is n"),
        (lambda X, factor: np.maximum(X * factor, 0), "cut off", "is right, but cut off at 0."),
        (
            lambda X, factor: np.clip(X * factor, -2, 3),
            "cut off",
            "is right, but cut off at -2 and 3.",
        ),
        (
            lambda X, factor: X * factor - 0.5,
            "constant offset",
            "The result is 0.5 too small, in every case.",
        ),
    ],
)
def test_simple_relations_are_told(answer, mistake, words):
    Z = X - 2.123
    report = compare(answer, scale, [(Z, 2.0), (Z - 1, -4.0), (Z + 2, 5.0)])
    assert report.mistake == mistake
    assert words in report.message and report.message.endswith("?")


def test_a_relation_that_holds_now_and_then_is_none():
    """The sentence is judged on what is right as well."""
    cases = [(X + 1, 2.0), (X + 1, -3.0), (X + 1, -4.0)]
    told = compare(lambda X, factor: np.maximum(0, factor) * X, scale, cases)
    assert told.mistake not in {"always 0", "sign flipped"}
    told = compare(lambda X, factor: X * abs(factor), scale, cases)
    assert told.mistake == "sign lost"


def test_a_list_of_other_things_is_not_said_to_be_what_it_should_be():
    told = line(lambda X: [X, X], lambda X: [0.5, 1.5], (X,))
    assert "a list of 2 values, the first of them an array of shape (2, 3); expected a" in told


def test_memory_that_was_not_filled_is_told():
    report = compare(np.empty, np.zeros, [((3,),), ((4, 2),)])
    assert report.mistake == "not filled"


def test_a_long_line_is_cut():
    def mine(X, factor):
        return [].nothing + factor * X * 1000000000 * 2000000000 * 3000000000 * 4000000000 * 5050505

    assert "5050" not in line(mine) and " …`" in line(mine)


def test_what_belongs_to_another_part_is_told():
    def pair(X):
        return X.sum(), X.max()

    report = compare(lambda X: (X.max(), X.max()), pair, [(X,), (X + 1,)], parts=("all", "most"))
    assert report.message == ("`all` is what `most` should be. Which value belongs to which name?")


def test_what_should_be_zero_and_is_not_is_told():
    report = compare(lambda n: np.arange(n) * 1e-12, np.zeros, [(3,), (5,)], atol=0.0)
    assert report.mistake == "not zero"


def test_a_number_inside_an_array_is_told():
    report = compare(lambda X: X.max(keepdims=True), lambda X: X.max(), [(X,), (X + 1,)])
    assert report.message == (
        "The result is the right number, but inside an array of shape (1, 1). "
        "Which step should end in a plain number?"
    )


def test_values_in_each_others_place_are_told():
    told = line(lambda X, k: (X[:, k:], X[:, :k], k), split, (X, 1), parts=("left", "right", "k"))
    assert "The values are right, but they come back in the wrong order." in told


def test_numbers_of_few_digits_are_told():
    told = line(lambda X, factor: (factor * X).astype(np.float32))
    assert "The numbers it returns are right, but stored with too few decimals." in told
    whole = Exercise("scale", scale, SCALE.cases, whole_numbers=False)
    assert not check(whole, lambda X, factor: np.zeros_like(X, dtype=int))


# How a report is shown


class Text(HTMLParser):
    """The words of a piece of HTML, and its tags."""

    def __init__(self, source):
        super().__init__()
        self.words, self.tags = "", []
        self.feed(source)

    def handle_data(self, data):
        self.words += data

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))


@pytest.mark.parametrize(
    ("state", "sign"), [("correct", "✓"), ("wrong", "✗"), ("not attempted", "○")]
)
def test_html_says_the_same_after_a_sign_and_sets_no_colour(state, sign):
    report = Report("f", state, "It has `a < b` & <b>more</b>.", scale)
    shown = Text(report._repr_html_())
    assert shown.words == f"{sign} {repr(report).replace('`', '')}"
    assert [tag for tag, _ in shown.tags] == ["div", "span", "code"]
    # No colour of its own: the page's colour reads in the light and in the dark theme.
    assert "color" not in report._repr_html_() and "background" not in report._repr_html_()


# Differences


values = arrays(
    np.float64,
    array_shapes(max_dims=3, max_side=3),
    elements=st.floats(-1e3, 1e3, allow_subnormal=False),
)


@given(values)
def test_nothing_differs_from_itself(x):
    assert first_difference(x, x) == ""
    assert (
        first_difference({"x": [x, 1], "y": (x, "a", None)}, {"x": [x, 1], "y": (x, "a", None)})
        == ""
    )


@given(values, st.data())
def test_one_changed_number_is_found_where_it_is(x, data):
    index = tuple(data.draw(st.integers(0, n - 1)) for n in x.shape)
    changed = x.copy()
    changed[index] += 1
    told = first_difference(changed, x, "x")
    assert told.startswith(f"`x{list(index)}` is ")
    assert told.endswith(f"(of shape {x.shape}, 1 of {x.size} differ).")


@given(values)
def test_the_two_numbers_shown_are_never_the_same(x):
    told = first_difference(x + 1e-5 * (1 + np.abs(x)), x, "x")
    mine, expected = told.split(" is ")[1].split(" (")[0].split("; expected ")
    assert mine != expected


# The slope by nudging


@given(values)
def test_numerical_gradient_of_a_sum_of_squares(x):
    before = x.copy()
    slope = numerical_gradient(lambda v: float(np.sum((v - 1) ** 2)), x, eps=1e-4)
    np.testing.assert_allclose(slope, 2 * (x - 1), rtol=1e-4, atol=1e-2)
    np.testing.assert_array_equal(x, before)


def test_numerical_gradient_is_exact_to_the_order_of_the_nudge_squared():
    x = np.array([[0.3, -0.7], [1.1, 0.0]])
    slope = numerical_gradient(lambda v: float(np.sin(v).sum()), x)
    np.testing.assert_allclose(slope, np.cos(x), atol=1e-9)
    coarse = numerical_gradient(lambda v: float(np.sin(v).sum()), x, eps=0.1)
    np.testing.assert_allclose(coarse, np.cos(x) * np.sin(0.1) / 0.1, atol=1e-12)


def test_numerical_gradient_takes_a_number_or_whole_numbers():
    assert numerical_gradient(lambda v: float(v**3), 2.0) == pytest.approx(12)
    np.testing.assert_allclose(numerical_gradient(lambda v: float(v @ v), np.array([1, 2])), [2, 4])


def test_nothing_to_compare_is_not_correct():
    with pytest.raises(ValueError, match="there are no cases to compare"):
        compare(np.exp, np.exp, [])


# What is not an argument


WEIGHTS = np.array([[2.0, 3.0]])
FACTOR = 3


def weigh(W, X):
    """Multiply."""
    return W @ X


def with_those_of_the_page(W, X):
    return WEIGHTS @ X


def in_a_loop(W, X):
    return np.stack([sum(w * x for w, x in zip(WEIGHTS[0], X, strict=True))])


def with_a_constant(W, X):
    return FACTOR * (W @ X) + X[:1]


CALLS = [(np.full((1, 2), k), np.arange(6.0).reshape(2, 3) + k) for k in (1.0, 5.0)]


@pytest.mark.parametrize("function", [with_those_of_the_page, in_a_loop])
def test_an_array_of_the_page_in_place_of_an_argument_is_named(function):
    report = compare(function, weigh, CALLS)
    told = "It uses `WEIGHTS`, which stands on the page and is not handed over to it. Which"
    assert report.message.startswith(told) and report.mistake == "not its argument"


def test_a_number_of_the_page_is_no_reason():
    assert "page" not in compare(with_a_constant, weigh, CALLS).message


def test_a_right_answer_may_look_anything_up():
    def looks(W, X):
        return W @ X + 0 * WEIGHTS.sum()

    assert compare(looks, weigh, CALLS)


# Parts that have parts


NESTED = ("A2", (("Z1", "A1"), ("Z2", "A2 in the cache")))


def two_layers(X):
    Z = X + 1.0
    return Z * 2, [(X, Z), (Z, Z * 2)]


@pytest.mark.parametrize(
    ("function", "told"),
    [
        (lambda X: (2 * X + 2, [(X, X + 1), (X**2, 2 * X + 2)]), "`Z2[0, 0]` is 0; expected 1"),
        (lambda X: (2 * X + 2, [(X, X + 1)]), "`result[1]` is a list of 1 value; expected a list"),
        (lambda X: 2 * X + 2, "It returns an array of shape (2, 3); expected 2 values (A2, ((Z1,"),
        (lambda X: (2 * X + 2, [(X + 1, X), (X + 1, 2 * X + 2)]), "The values are right, but"),
        (lambda X: (2 * X + 2, [(X, -X - 1), (X + 1, 2 * X + 2)]), "`A1` has the right size but"),
    ],
)
def test_a_part_of_a_part_is_told_by_its_name(function, told):
    X = np.arange(6.0).reshape(2, 3)
    report = compare(function, two_layers, [(X,), (X - 7,)], parts=NESTED)
    assert report.message.startswith(told)


def test_lists_and_tuples_may_stand_for_each_other_in_nested_parts():
    X = np.arange(6.0).reshape(2, 3)

    def mine(X):
        A2, ((Z1, A1), (Z2, again)) = two_layers(X)
        return [A2, ((Z1, A1), [Z2, again])]

    assert compare(mine, two_layers, [(X,), (X - 7,)], parts=NESTED)
