"""The shapes of a network: those of nnlib's own passes, and the first array that does not fit."""

import re

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from nnlib.activations import RELU, SIGMOID, Activation
from nnlib.network import backward_propagation, forward_propagation, initialize_parameters
from nnlib.shapes import expected_shapes, first_misfit, names_in_order, steps, symbols, walk

SIZES = (2, 3, 5, 4, 2, 1)
networks = st.tuples(st.lists(st.integers(1, 6), min_size=2, max_size=6), st.integers(1, 6))
shapes = st.lists(st.integers(1, 7), min_size=1, max_size=3).map(tuple)


def draw(sizes, m):
    """Draw layers with biases that are not zero, examples and labels."""
    rng = np.random.default_rng(0)
    drawn = initialize_parameters(sizes, rng)
    layers = [layer._replace(b=rng.normal(size=layer.b.shape)) for layer in drawn]
    return layers, rng.normal(size=(sizes[0], m)), rng.integers(0, 2, (sizes[-1], m)) * 1.0


def put(layers, X, name, value):
    """Put another value in the place of one array."""
    if name == "X":
        return layers, value
    number = int(name[2:-1]) - 1
    changed = layers[number]._replace(**{name[0]: value})
    return [*layers[:number], changed, *layers[number + 1 :]], X


def look(layers, X, sizes, m):
    Y = np.zeros((sizes[-1], m)) if len(layers) == len(sizes) - 1 else None
    seen = walk(layers, X, Y)
    return seen, first_misfit(seen, sizes, m)


def look_at(name, value, sizes=SIZES, m=7):
    """Say what is told of a network with one array that is another."""
    layers, X, _ = draw(sizes, m)
    return look(*put(layers, X, name, value), sizes, m)


@given(networks)
def test_the_pass_is_nnlibs_own(network):
    sizes, m = network
    layers, X, Y = draw(sizes, m)
    walked = dict(steps(layers, X, Y))
    AL, cache = forward_propagation(X, layers)
    grads = backward_propagation(layers, cache, X, Y)
    np.testing.assert_array_equal(walked[f"A[{len(layers)}]"], AL)
    for number, ((Z, A), (dW, db)) in enumerate(zip(cache, grads, strict=True), 1):
        for kind, value in {"Z": Z, "A": A}.items():
            np.testing.assert_array_equal(walked[f"{kind}[{number}]"], value)
        for kind, value in {"dW": dW, "db": db}.items():
            np.testing.assert_allclose(walked[f"{kind}[{number}]"], value, rtol=1e-12)


@given(networks)
def test_every_array_of_a_right_network_has_the_expected_shape(network):
    sizes, m = network
    layers, X, Y = draw(sizes, m)
    seen = walk(layers, X, Y)
    assert list(seen.reached) == names_in_order(len(layers))
    assert seen.reached == expected_shapes(sizes, m)
    assert not seen.stop and not seen.error
    assert first_misfit(seen, sizes, m) is None


@given(networks, st.data())
def test_symbols_stand_for_the_numbers(network, data):
    sizes, m = network
    name = data.draw(st.sampled_from(names_in_order(len(sizes) - 1)))
    sign = symbols(name)
    numbers = {f"n[{layer}]": n for layer, n in enumerate(sizes)} | {"m": m, "1": 1}
    assert (
        tuple(numbers[part] for part in sign[1:-1].split(", ")) == (expected_shapes(sizes, m)[name])
    )


def test_symbols_as_the_course_writes_them():
    assert [symbols(name) for name in ("X", "W[1]", "b[1]", "Z[1]", "A[1]")] == (
        ["(n[0], m)", "(n[1], n[0])", "(n[1], 1)", "(n[1], m)", "(n[1], m)"]
    )
    assert symbols("dW[3]") == "(n[3], n[2])" and symbols("dA[3]") == "(n[3], m)"


@given(networks, shapes, st.data())
def test_every_wrong_shape_in_every_place_is_named(network, shape, data):
    sizes, m = network
    right = expected_shapes(sizes, m)
    given_arrays = [name for name in right if name[0] in "XWb"]
    name = data.draw(st.sampled_from(given_arrays))
    assume(shape != right[name])
    layers, X, _ = draw(sizes, m)
    layers, X = put(layers, X, name, np.random.default_rng(1).normal(size=shape))
    seen, misfit = look(layers, X, sizes, m)

    assert misfit is not None and misfit.name == name
    assert misfit.says.startswith(f"{name} has shape {shape}: it has ")
    assert f"; expected {right[name]}" in misfit.says
    assert ("the transpose" in misfit.says) == (shape == right[name][::-1])
    check_consequence(misfit, layers, X, seen, m)


def check_consequence(misfit, layers, X, seen, m):
    """Hold what is said of NumPy against what NumPy does with these numbers."""
    layer = int(misfit.name[2:-1]) if "[" in misfit.name else 1
    (W, b, _), m_now = layers[layer - 1], m
    before = forward_propagation(X, layers[: layer - 1])[0] if layer > 1 else X
    try:
        Z = W @ before + b
    except ValueError:
        assert f"NumPy stops at Z[{layer}] = " in misfit.says
        assert f"Z[{layer}]" not in seen.reached
        return
    says = misfit.says
    assert "NumPy raises nothing: " in says
    out = re.search(r"comes out as (\(.*?\)) in place of", says)
    assert out is None or out[1] == str(Z.shape)
    if "right shape" in says:
        assert f"right shape {Z.shape}" in says and Z.shape[1] == m_now
    else:
        assert out is not None
    if "same weights" in says:
        np.testing.assert_allclose((Z - b), np.broadcast_to((Z - b)[:1], Z.shape), atol=1e-12)
    if "same bias" in says:
        added = Z - W @ before
        np.testing.assert_allclose(added, np.broadcast_to(added[:1, :1], Z.shape), atol=1e-12)
    if "for each example, not for each unit" in says:
        added = Z - W @ before
        np.testing.assert_allclose(added, np.broadcast_to(added[:1], Z.shape), atol=1e-12)
        assert np.ptp(added) > 0
    if "its numbers are right" in says:
        right = np.reshape(W, (1, -1)) @ before + np.reshape(b, (1, 1))
        np.testing.assert_allclose(Z, right, atol=1e-12)
    assert ("stops only at" in says) == bool(seen.stop)


def test_a_transposed_matrix():
    seen, misfit = look_at("W[3]", np.zeros((5, 4)))
    assert misfit.says == (
        "W[3] has shape (5, 4): it has 4 columns, but A[2] has 5 rows; expected (4, 5), the "
        "transpose. NumPy stops at Z[3] = W[3] A[2] + b[3]: nothing after it is reached."
    )
    assert seen.stop == "Z[3]" and "W[4]" not in seen.reached


@pytest.mark.parametrize(
    ("shape", "m", "effect"),
    [
        ((1, 7), 7, "a number is added for each example, not for each unit"),
        ((5,), 5, "a number is added for each example, not for each unit"),
        ((5, 7), 7, "a number is added for each unit and each example"),
        ((1,), 7, "all 5 units get the same bias"),
        ((5,), 1, "comes out as (5, 5) in place of (5, 1)"),
    ],
)
def test_a_bias_that_numpy_stretches_without_a_word(shape, m, effect):
    _, misfit = look_at("b[2]", np.ones(shape), m=m)
    assert misfit.name == "b[2]"
    assert "NumPy raises nothing" in misfit.says and effect in misfit.says
    is_wide = shape == (5, 7)
    assert ("but a bias is one column for all examples" in misfit.says) == is_wide


def test_a_bias_of_one_unit_is_right_by_luck():
    _, misfit = look_at("b[5]", np.ones(1))
    assert "with one unit its numbers are right" in misfit.says


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (np.array(0.0), "b[2] is a number; expected an array of shape (5, 1). NumPy raises"),
        (0.0, "b[2] is a number; expected an array of shape (5, 1). NumPy raises nothing"),
        (None, "b[2] is nothing (None); expected"),
        ([0] * 5, "b[2] is a list of 5 values; expected an array of shape (5, 1). NumPy stops"),
        (np.array(["0"] * 5), "b[2] is an array of text; expected"),
        (np.array([None]), "b[2] is an array of the type `object`; expected"),
    ],
)
def test_what_is_no_array_is_told(value, said):
    _, misfit = look_at("b[2]", value)
    assert misfit.says.startswith(said)


def test_a_list_that_numpy_takes_is_told_too():
    _, misfit = look_at("b[2]", [[0]] * 5)
    assert "Z[2] has the right shape (5, 7) all the same" in misfit.says


@given(networks, st.data())
def test_a_wrong_number_of_layers_is_told(network, data):
    sizes, m = network
    layers, X, _ = draw(sizes, m)
    short = layers[: data.draw(st.integers(0, len(layers) - 1))]
    _, misfit = look(short, X, sizes, m)
    assert misfit.name == f"W[{len(short) + 1}]" and "is missing" in misfit.says
    count = f"has {len(short)} layer{'s' * (len(short) != 1)}; expected {len(layers)},"
    assert count in misfit.says
    _, misfit = look([*layers, layers[-1]], X, sizes, m)
    assert misfit.name == f"W[{len(layers) + 1}]"
    assert misfit.says.startswith(f"All {len(layers)} layer")


def test_a_layer_left_out_in_the_middle():
    layers, X, _ = draw(SIZES, 7)
    _, misfit = look(layers[:1] + layers[2:], X, SIZES, 7)
    assert misfit.says.startswith("W[2] has shape (4, 5): it has 5 columns, but A[1] has 3 rows")
    assert "The list has 4 layers; expected 5" in misfit.says


@pytest.mark.parametrize(
    ("X", "said"),
    [
        (np.zeros((3, 7)), "X has shape (3, 7): it has 3 rows, but n[0] is 2; expected (2, 7)."),
        (np.zeros((7, 2)), "n[0] is 2; expected (2, 7), the transpose. NumPy stops at Z[1] = W[1]"),
        (np.zeros((2, 9)), "it has 9 columns, but m is 7"),
        (np.zeros(2), "NumPy raises nothing: Z[1] comes out as (3, 3) in place of (3, 7)"),
        ([[0] * 7] * 2, "X is a list of 2 values; expected an array of shape (2, 7)"),
    ],
)
def test_examples_that_do_not_fit(X, said):
    _, misfit = look_at("X", X)
    assert misfit.name == "X" and said in misfit.says


@pytest.mark.parametrize(
    ("g", "name", "said"),
    [
        (None, "A[2]", "A[2] = g[2](Z[2]) is never computed: TypeError"),
        (np.tanh, "dZ[2]", "dZ[2] = dA[2] times the slope of g[2] is never computed: Attrib"),
        (lambda Z: Z.sum(axis=0), "A[2]", "g[2] gives back another shape than it gets"),
        (lambda Z: None, "A[2]", "A[2] is nothing (None); expected an array of shape (5, 7)"),
        (Activation("odd", RELU, lambda A: np.ones((1, *A.shape))), "dZ[2]", "the slope of g[2]"),
    ],
)
def test_a_function_that_does_not_fit(g, name, said):
    _, misfit = look_at("g[2]", g)
    assert misfit.name == name and said in misfit.says


def test_the_last_function_needs_no_slope():
    layers, X, _ = draw(SIZES, 7)
    layers[-1] = layers[-1]._replace(g=SIGMOID.function)
    assert look(layers, X, SIZES, 7)[1] is None


def test_overflow_is_no_misfit():
    layers, X, _ = draw(SIZES, 7)
    huge = [layer._replace(W=1e200 * layer.W) for layer in layers]
    assert look(huge, 1e200 * X, SIZES, 7)[1] is None
