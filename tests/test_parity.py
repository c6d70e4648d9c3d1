"""The three networks for parity: right for every input, of the sizes that the formulas say."""

import re
from math import ceil, log2
from pathlib import Path

import numpy as np
import pytest

import nnlib
from nnlib import parity
from nnlib.parity import all_inputs, pattern_units, size, xor_tree, zigzag

BUILDERS = [xor_tree, pattern_units, zigzag]
BITS = range(1, 11)


@pytest.mark.parametrize("n", BITS)
def test_the_inputs_are_all_there_once_in_the_order_of_counting(n):
    X = all_inputs(n)
    assert X.shape == (n, 2**n) and set(np.unique(X)) == {0.0, 1.0}
    assert ["".join(f"{bit:.0f}" for bit in column) for column in X.T] == [
        f"{number:0{n}b}" for number in range(2**n)
    ]


@pytest.mark.parametrize("n", BITS)
def test_the_parity_is_that_of_python(n):
    expected = [number.bit_count() % 2 for number in range(2**n)]
    assert parity.parity(all_inputs(n)).tolist() == [expected]


def test_half_of_all_inputs_are_odd():
    assert all(parity.parity(all_inputs(n)).mean() == 0.5 for n in BITS)


@pytest.mark.parametrize("build", BUILDERS)
@pytest.mark.parametrize("n", BITS)
def test_each_network_is_right_and_sure_for_every_input(build, n):
    X = all_inputs(n)
    Y = parity.parity(X)
    A, cache = nnlib.forward_propagation(X, build(n))
    assert np.array_equal(nnlib.predict(X, build(n)), Y)
    assert np.array_equal(cache[-1].Z, 10 * Y - 5)  # not nearly: whole numbers have no rounding
    assert np.abs(A - Y).max() < 0.01


@pytest.mark.parametrize("build", BUILDERS)
def test_flipping_any_bit_flips_the_answer(build):
    X = all_inputs(6)
    answers = nnlib.predict(X, build(6))
    for bit in range(6):
        flipped = X.copy()
        flipped[bit] = 1 - flipped[bit]
        assert np.array_equal(nnlib.predict(flipped, build(6)), 1 - answers)


@pytest.mark.parametrize("build", BUILDERS)
@pytest.mark.parametrize("n", BITS)
def test_hidden_units_are_relu_and_the_output_is_one_sigmoid(build, n):
    *hidden, (W, b, g) = build(n)
    assert [layer.g for layer in hidden] == [nnlib.RELU] * len(hidden)
    assert g == nnlib.SIGMOID and W.shape[0] == 1 and b.shape == (1, 1)
    assert (hidden or build(n))[0].W.shape[1] == n


def tree_units(n: int) -> int:
    """Two units a pair and one for a bit left over, level by level."""
    return 0 if n == 1 else 2 * (n // 2) + n % 2 + tree_units((n + 1) // 2)


@pytest.mark.parametrize("n", BITS)
def test_sizes_are_those_of_the_formulas(n):
    assert size(xor_tree(n)) == (ceil(log2(n)) + 1, tree_units(n))
    assert size(pattern_units(n)) == (2, 2 ** (n - 1))
    assert size(zigzag(n)) == (2, n)


@pytest.mark.parametrize("k", [1, 2, 3, 4, 5, 6])
def test_the_tree_of_a_power_of_two_has_two_units_for_each_of_its_xors(k):
    assert size(xor_tree(2**k)) == (k + 1, 2 * (2**k - 1))


def test_the_tree_needs_no_table_of_all_inputs():
    assert size(xor_tree(100)) == (8, tree_units(100)) and size(zigzag(100)) == (2, 100)


def test_one_pattern_at_most_is_recognised():
    A1 = nnlib.forward_propagation(all_inputs(5), pattern_units(5))[1][0].A
    assert np.array_equal(A1.sum(axis=0), parity.parity(all_inputs(5))[0])
    assert A1.sum(axis=1).tolist() == [1] * 16


def test_the_first_level_of_the_tree_is_xor_of_neighbours():
    X = all_inputs(6)
    A1 = nnlib.forward_propagation(X, xor_tree(6))[1][0].A
    assert np.array_equal(A1[0::2] - 2 * A1[1::2], np.logical_xor(X[0::2], X[1::2]))


@pytest.mark.parametrize("build", [*BUILDERS, all_inputs])
@pytest.mark.parametrize("n", [0, -1, 2.0, True, "3"])
def test_a_number_of_bits_that_is_none_is_told(build, n):
    words = f"n is {n!r}; expected a whole number"
    with pytest.raises(ValueError, match=re.escape(words)):
        build(n)


@pytest.mark.parametrize("build", [pattern_units, all_inputs])
def test_tables_that_would_fill_the_memory_are_not_made(build):
    with pytest.raises(ValueError, match="n is 40; expected a whole number from 1 to 16"):
        build(40)


def test_the_module_stands_on_activations_and_network_alone():
    source = Path(parity.__file__).read_text(encoding="utf-8")
    assert set(re.findall(r"^from nnlib\.(\w+) ", source, re.M)) == {"activations", "network"}
