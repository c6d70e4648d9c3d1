"""How far luck carries a score: against published tables, and by what must hold of any numbers."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from nnlib.statistics import mcnemar, wilson_interval

answers = st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=60)


def answers_of(both: int, first: int, second: int, neither: int) -> tuple[list[int], list[int]]:
    """Return the answers of two models of which a table counts the four kinds of pairs."""
    pairs = [(1, 1)] * both + [(1, 0)] * first + [(0, 1)] * second + [(0, 0)] * neither
    return [a for a, _ in pairs], [b for _, b in pairs]


@given(st.integers(1, 500), st.data())
def test_the_interval_holds_the_share_and_turns_with_it(m, data):
    right = data.draw(st.integers(0, m))
    low, high = wilson_interval(right, m)
    tiny = 1e-12  # rounding
    assert 0 <= low <= right / m + tiny and right / m - tiny <= high <= 1
    assert low < high
    assert wilson_interval(m - right, m) == pytest.approx((1 - high, 1 - low))


@given(st.integers(1, 50), st.data())
def test_more_pictures_narrow_the_interval(m, data):
    right = data.draw(st.integers(0, m))
    (low, high), (nearer_low, nearer_high) = (wilson_interval(k * right, k * m) for k in (1, 4))
    assert nearer_high - nearer_low < high - low


@given(st.integers(1, 500), st.data())
def test_both_ends_are_the_shares_from_which_this_one_is_196_standard_errors_away(m, data):
    right = data.draw(st.integers(0, m))
    for share in wilson_interval(right, m):
        assert (right / m - share) ** 2 == pytest.approx(1.96**2 * share * (1 - share) / m)


@pytest.mark.parametrize(
    ("right", "m", "low", "high"),
    # R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in
    # Medicine 17 (1998), table I, method 3.
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_interval_is_the_published_one(right, m, low, high):
    assert wilson_interval(right, m) == pytest.approx((low, high), abs=6e-5)


def test_counts_of_numpy_give_plain_numbers():
    interval = wilson_interval(np.int64(8), np.int64(10))
    assert interval == wilson_interval(8, 10) and {type(end) for end in interval} == {float}


@pytest.mark.parametrize(("right", "m"), [(-1, 5), (6, 5), (0, 0)])
def test_more_right_answers_than_answers_are_refused(right, m):
    with pytest.raises(ValueError, match=f"{right} of {m} answers are right; expected 0 to m"):
        wilson_interval(right, m)


@given(answers)
def test_the_test_counts_whom_only_one_gets_right_whatever_the_order(pairs):
    first, second = np.array(pairs).T
    found = mcnemar(first, second)
    assert found.only_first - found.only_second == first.sum() - second.sum()
    assert found.only_first + found.only_second == np.sum(first != second)
    assert 0 < found.p <= 1
    turned = mcnemar(second, first)
    assert turned == (found.only_second, found.only_first, found.p)
    assert mcnemar(first[::-1].reshape(1, -1), second[::-1].reshape(1, -1)) == found


@given(answers)
def test_pictures_that_both_get_right_or_wrong_say_nothing(pairs):
    split = [(a, b) for a, b in pairs if a != b]
    assert mcnemar(*np.array(pairs).T).p == mcnemar(*np.array(split or [(1, 1)]).T).p


@given(st.integers(0, 300), st.integers(0, 300))
def test_the_chance_is_that_of_a_fair_coin(first, second):
    found = mcnemar(*answers_of(1, first, second, 1))
    oracle = binomtest(first, first + second).pvalue if first + second else 1.0
    assert found.p == pytest.approx(oracle, rel=1e-9)


def test_the_chance_is_the_published_one():
    # M. P. Fay, "Exact McNemar's test and matching confidence intervals", the vignette of the R
    # package exact2x2: 21, 9, 2 and 12 give 0.06543.
    found = mcnemar(*answers_of(21, 9, 2, 12))
    assert found[:2] == (9, 2)
    assert found.p == pytest.approx(0.06543, abs=5e-6)


@pytest.mark.parametrize(
    ("first", "second"),
    [([1, 0], [1]), ([0.7, 0.2], [1, 0]), ([[1, 0]], [1, 0]), ([1, np.nan], [1, 0])],
)
def test_what_is_no_pair_of_right_and_wrong_is_refused(first, second):
    with pytest.raises(ValueError, match="expected two arrays of one shape that say True"):
        mcnemar(first, second)
