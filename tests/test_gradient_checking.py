"""A right gradient is never accused; of a wrong one, parameter, element and term are told."""

from itertools import pairwise
from types import SimpleNamespace

import numpy as np
import pytest

from nnlib.activations import IDENTITY, LEAKY_RELU, RELU, SIGMOID, TANH
from nnlib.exercises.week4_2 import L_model_backward, L_model_forward
from nnlib.gradient_checking import (
    Fault,
    Slopes,
    find_fault,
    is_blind,
    measure_slopes,
    relative_difference,
)
from nnlib.network import (
    Layer,
    backward_propagation,
    compute_cost,
    compute_squared_cost,
    forward_propagation,
)
from nnlib.slopes import numerical_gradient

NUDGES = (1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3)
COSTS = {SIGMOID: compute_cost, IDENTITY: compute_squared_cost}


def draw(seed, *, dims=None, hidden=None, output=SIGMOID):
    """Draw a network with biases, and examples; by default of any depth, sizes and activations."""
    rng = np.random.default_rng(seed)
    dims = dims or [*rng.integers(2, 6, rng.integers(1, 5)), 1]
    kinds = hidden or (TANH, SIGMOID, RELU, LEAKY_RELU)
    parameters = [
        Layer(
            rng.normal(size=(n, n_prev)) * 1.5 / np.sqrt(n_prev),
            rng.normal(size=(n, 1)) / 2,
            kinds[rng.integers(len(kinds))],
        )
        for n_prev, n in pairwise(dims)
    ]
    parameters[-1] = parameters[-1]._replace(g=output)
    m = int(rng.integers(7, 12))
    return parameters, rng.normal(size=(dims[0], m)), rng.integers(0, 2, (1, m)).astype(float)


def measured(parameters, X, Y, epsilon=1e-6):
    cost = COSTS[parameters[-1].g]
    return measure_slopes(forward_propagation, cost, parameters, X, Y, epsilon)


def fault(parameters, grads, X, Y, epsilon=1e-6):
    return find_fault(parameters, grads, measured(parameters, X, Y, epsilon), X, Y)


def right(parameters, X, Y):
    return backward_propagation(parameters, forward_propagation(X, parameters)[1], X, Y)


STEPS = {
    "dA": lambda s: s.after.W.T @ s.after.dZ,
    "dZ": lambda s: s.dA * s.g.slope(s.A),
    "dW": lambda s: s.dZ @ s.A_prev.T / s.m,
    "db": lambda s: s.dZ.mean(axis=1, keepdims=True),
}
AT_THE_OUTPUT = {"dA": lambda s: -s.Y / s.A + (1 - s.Y) / (1 - s.A), "dZ": lambda s: s.A - s.Y}


def back(parameters, X, Y, where, step, slip):
    """Go back step by step, with one step done otherwise in one layer."""
    layers, A_prev = [], X
    for W, b, g in parameters:
        Z = W @ A_prev + b
        layers.append(SimpleNamespace(W=W, g=g, Z=Z, A_prev=A_prev, A=g(Z), m=X.shape[1], X=X, Y=Y))
        A_prev = layers[-1].A
    for number, s in reversed(list(enumerate(layers, start=1))):
        steps = {**STEPS, **(AT_THE_OUTPUT if number == len(layers) else {})}
        s.after = layers[number] if number < len(layers) else None
        s.before = layers[number - 2] if number > 1 else None
        for name, formula in steps.items():
            setattr(s, name, (slip if (number, name) == (where, step) else formula)(s))
    return [(s.dW, s.db) for s in layers]


# In which layers it can be done, which step, how, and what must be told of it.
ANY, HIDDEN, LAST, DEEPER = range(4)
SLIPS = {
    "1/m missing in dW": (ANY, "dW", lambda s: s.dZ @ s.A_prev.T, "1/m is missing"),
    "1/m missing in db": (ANY, "db", lambda s: s.dZ.sum(axis=1, keepdims=True), "1/m is missing"),
    "1/m twice in dW": (ANY, "dW", lambda s: s.dZ @ s.A_prev.T / s.m**2, "1/m comes twice"),
    "1/m on the way": (HIDDEN, "dA", lambda s: s.after.W.T @ s.after.dZ / s.m, "1/m comes twice"),
    "sign at the output": (LAST, "dZ", lambda s: s.Y - s.A, "the sign"),
    "sign of dW": (ANY, "dW", lambda s: -s.dZ @ s.A_prev.T / s.m, "the sign"),
    "sign on the way": (HIDDEN, "dA", lambda s: -s.after.W.T @ s.after.dZ, "the sign"),
    "no labels": (LAST, "dZ", lambda s: s.A, "Y is not subtracted"),
    "dA for dZ": (LAST, "dZ", lambda s: s.dA, "the slope of g[{l}] is missing"),
    "slope again": (LAST, "dZ", lambda s: (s.A - s.Y) * s.A * (1 - s.A), "since A - Y contains it"),
    "no slope": (HIDDEN, "dZ", lambda s: s.dA, "the slope of g[{l}] is missing"),
    "no slope in db": (
        HIDDEN,
        "db",
        lambda s: s.dA.mean(axis=1, keepdims=True),
        "g[{l}] is missing",
    ),
    "no slope in dW": (HIDDEN, "dW", lambda s: s.dA @ s.A_prev.T / s.m, "g[{l}] is missing"),
    "slope twice": (HIDDEN, "dZ", lambda s: s.dA * (1 - s.A**2) ** 2, "g[{l}] comes twice"),
    "slope added": (HIDDEN, "dZ", lambda s: s.dA + 1 - s.A**2, "is added"),
    "slope of Z": (HIDDEN, "dZ", lambda s: s.dA * (1 - s.Z**2), "is taken of Z"),
    "A for the slope": (HIDDEN, "dZ", lambda s: s.dA * s.A, "A[{l}] stands in place of the slope"),
    "sigmoid's slope": (HIDDEN, "dZ", lambda s: s.dA * s.A * (1 - s.A), "slope is that of sigmoid"),
    "not transposed": (
        HIDDEN,
        "dA",
        lambda s: s.after.W @ s.after.dZ,
        "W[{l+1}] is not transposed",
    ),
    "W of its own": (HIDDEN, "dA", lambda s: s.W.T @ s.after.dZ, "W[{l}] stands in place of W["),
    "dA sent on": (HIDDEN, "dA", lambda s: s.after.W.T @ s.after.dA, "dA[{l+1}] comes back"),
    "dZ as it is": (HIDDEN, "dA", lambda s: s.after.dZ, "W[{l+1}] is missing"),
    "Z for A": (DEEPER, "dW", lambda s: s.dZ @ s.before.Z.T / s.m, "Z[{l-1}] stands in place of"),
    "X for A": (DEEPER, "dW", lambda s: s.dZ @ s.X.T / s.m, "X stands in place of A[{l-1}]"),
    "A of its own": (HIDDEN, "dW", lambda s: s.dZ @ s.A.T / s.m, "A[{l}] stands in place of"),
    "turned": (HIDDEN, "dW", lambda s: s.A_prev @ s.dZ.T / s.m, "it is transposed"),
    "all units": (
        HIDDEN,
        "db",
        lambda s: s.dZ.sum() / s.m * np.ones((len(s.dZ), 1)),
        "it adds up the units, too",
    ),
    "nothing": (ANY, "dW", lambda s: 0 * s.W, "zero everywhere"),
    "rows counted": (
        ANY,
        "dW",
        lambda s: s.dZ @ s.A_prev.T / len(s.A_prev),
        "by n[{l-1}] in place",
    ),
}


def layers_of(kind, L):
    return {
        ANY: range(1, L + 1),
        HIDDEN: range(1, L),
        LAST: range(L, L + 1),
        DEEPER: range(2, L + 1),
    }[kind]


def filled(words, layer):
    names = {"l": layer, "l+1": layer + 1, "l-1": layer - 1}
    for name, number in names.items():
        words = words.replace(f"{{{name}}}", str(number))
    return words


@pytest.mark.parametrize("epsilon", NUDGES)
@pytest.mark.parametrize("output", COSTS)
def test_a_right_gradient_is_never_accused(epsilon, output):
    judged = 0
    for seed in range(40):
        parameters, X, Y = draw(seed, output=output)
        found = measured(parameters, X, Y, epsilon)
        assert find_fault(parameters, right(parameters, X, Y), found, X, Y) is None, seed
        judged += not is_blind(found)
    assert judged > 30


@pytest.mark.parametrize("name", SLIPS)
def test_every_slip_is_told_by_parameter_element_and_term(name):
    kind, step, slip, words = SLIPS[name]
    told = 0
    for seed in range(6):
        # Equal sizes, so that wrong arrays fit, too: those are the slips that raise no error.
        parameters, X, Y = draw(seed, dims=[3, 3, 3, 3, 1], hidden=[TANH])
        truth, slopes = right(parameters, X, Y), measured(parameters, X, Y)
        for layer in layers_of(kind, 4):
            try:
                grads = back(parameters, X, Y, layer, step, slip)
            except ValueError:
                continue  # next to the single output some do not fit
            off = [
                (f"{'Wb'[place]}{number}", grads[number - 1][place], truth[number - 1][place])
                for number in (4, 3, 2, 1)
                for place in (0, 1)
                if not np.allclose(grads[number - 1][place], truth[number - 1][place])
            ]
            found = find_fault(parameters, grads, slopes, X, Y)
            first, given, wanted = off[0]
            assert (found.name, found.also) == (first, tuple(name for name, *_ in off[1:]))
            assert found.name[1] == str(layer) and filled(words, layer) in found.term, found
            far = abs(given - wanted)
            assert far[found.worst] == far.max() and found.n_off == np.sum(far > 1e-6)
            assert found.given == given[found.worst]
            assert found.measured == pytest.approx(wanted[found.worst], abs=1e-8)
            told += 1
    assert told >= 6


@pytest.mark.parametrize("epsilon", NUDGES)
def test_slips_are_found_in_networks_of_any_shape_and_with_any_nudge(epsilon):
    found = 0
    for seed in range(20):
        parameters, X, Y = draw(seed)
        layer = seed % len(parameters) + 1
        grads = back(parameters, X, Y, layer, *SLIPS["1/m missing in dW"][1:3])
        told = fault(parameters, grads, X, Y, epsilon)
        if told is not None:
            assert told.name == f"W{layer}" and "1/m is missing" in told.term
            found += 1
    assert found >= 17


def test_the_last_layer_is_told_first_and_the_others_are_named():
    parameters, X, Y = draw(1, dims=[2, 4, 3, 1], hidden=[TANH])
    grads = back(parameters, X, Y, 3, "dZ", lambda s: s.Y - s.A)
    found = fault(parameters, grads, X, Y)
    assert found.name == "W3" and found.also == ("b3", "W2", "b2", "W1", "b1")
    assert str(found).startswith("dW3 is off in all 3 elements, worst at [0, ")
    assert str(found).endswith("; the sign is turned around. Off as well: db3, dW2, db2, dW1, db1.")


def test_two_slips_in_a_layer_are_told_one_after_the_other():
    parameters, X, Y = draw(2, dims=[2, 4, 1], hidden=[TANH])
    (dW1, db1), last = right(parameters, X, Y)
    found = fault(parameters, [(2 * dW1, -db1), last], X, Y)
    assert found.name == "W1" and found.term == "it is twice too large" and found.also == ("b1",)
    found = fault(parameters, [(dW1, -db1), last], X, Y)
    assert found.name == "b1" and "sign" in found.term and found.also == ()


def test_the_slopes_of_another_layer_are_told():
    parameters, X, Y = draw(1, dims=[3, 3, 3, 1], hidden=[TANH])
    _, *later = right(parameters, X, Y)
    found = fault(parameters, [later[0], *later], X, Y)
    assert found.name == "W1" and found.term == "it is that of layer 2"


def test_two_numbers_are_written_with_the_digits_that_tell_them_apart():
    near = Fault("W1", 1, 2, (0, 1), 0.123456, 0.123467, "", ())
    assert "worst at [0, 1]: 0.12346 in place of 0.12347;" in str(near)
    assert ": 1 in place of -3;" in str(near._replace(given=1.0, measured=-3.0))


def test_an_element_whose_nudges_agree_by_luck_is_as_doubtful_as_its_neighbours():
    down, up = np.array([[1.0, 1.0]]), np.array([[1.0, 1.2]])
    lucky, bent = Slopes("W1", down, up, (down + up) / 2, 0.0).reach[0]
    assert bent / 20 < lucky < bent


def test_a_right_gradient_of_a_large_cost_is_not_accused_either():
    def cost(AL, Y):
        return 1e6 + compute_cost(AL, Y)  # what is added costs digits and changes no slope

    for seed in range(10):
        parameters, X, Y = draw(seed)
        slopes = measure_slopes(forward_propagation, cost, parameters, X, Y, 1e-6)
        assert find_fault(parameters, right(parameters, X, Y), slopes, X, Y) is None, seed


def test_what_no_slip_explains_is_said_honestly():
    parameters, X, Y = draw(3, dims=[2, 4, 1], hidden=[TANH])
    (dW1, db1), last = right(parameters, X, Y)
    strange = dW1.copy()
    strange[2, 1] += 0.25
    found = fault(parameters, [(strange, db1), last], X, Y)
    assert (found.name, found.n_off, found.worst, found.term) == ("W1", 1, (2, 1), "")
    assert found.given - found.measured == pytest.approx(0.25)
    assert "1 of 8 elements, worst at [2, 1]" in str(found)
    assert "none of the usual slips" in str(found)


def test_a_wrong_way_forward_is_told():
    parameters, X, Y = draw(4, dims=[2, 4, 1], hidden=[TANH])

    def forgetful(X, layers):
        return forward_propagation(X, [(W, 0 * b, g) for W, b, g in layers])

    slopes = measure_slopes(forgetful, compute_cost, parameters, X, Y, 1e-6)
    found = find_fault(parameters, right(parameters, X, Y), slopes, X, Y)
    assert found.name == "W2" and "look at the way forward or at the cost" in found.term


def test_a_wrong_shape_and_nan_are_told():
    parameters, X, Y = draw(5, dims=[2, 4, 1], hidden=[TANH])
    (dW1, db1), last = right(parameters, X, Y)
    found = fault(parameters, [(dW1, db1.ravel()), last], X, Y)
    assert str(found) == "db1 has the shape (4,), and b1 has (4, 1)."
    lost = dW1.copy()
    lost[3, 0] = np.nan
    found = fault(parameters, [(lost, db1), last], X, Y)
    assert found.worst == (3, 0) and "nan in place of" in str(found)


@pytest.mark.parametrize("grads", [None, [], 3.0, [1, 2], [(np.zeros((1, 2)), np.zeros((1, 1)))]])
def test_what_is_no_gradient_is_refused(grads):
    parameters, X, Y = draw(5, dims=[2, 4, 1])
    with pytest.raises(ValueError, match="expected a list of 2 pairs"):
        fault(parameters, grads, X, Y)


def test_a_layer_too_few_is_counted():
    parameters, X, Y = draw(5, dims=[2, 4, 1])
    with pytest.raises(ValueError, match="the way back gives list of 1; expected a list of 2"):
        fault(parameters, right(parameters, X, Y)[1:], X, Y)


@pytest.mark.parametrize("epsilon", [0, -1e-6, np.nan, np.inf, 2.0])
def test_a_nudge_that_measures_no_slope_is_refused(epsilon):
    parameters, X, Y = draw(5, dims=[2, 1])
    with pytest.raises(ValueError, match=f"epsilon is {epsilon}; expected a nudge above 0"):
        measured(parameters, X, Y, epsilon)


def test_the_slopes_between_both_nudges_are_those_of_numerical_gradient():
    parameters, X, Y = draw(7, dims=[3, 4, 2, 1], hidden=[TANH])
    slopes = measured(parameters, X, Y, 1e-4)
    assert [found.name for found in slopes] == ["W1", "b1", "W2", "b2", "W3", "b3"]

    def cost(W):
        layers = [parameters[0], parameters[1]._replace(W=W), parameters[2]]
        return compute_cost(forward_propagation(X, layers)[0], Y)

    oracle = numerical_gradient(cost, parameters[1].W, eps=1e-4)
    assert slopes[2].both == pytest.approx(oracle, abs=1e-11)


def test_the_slopes_of_the_two_sides_enclose_the_right_one_at_a_kink():
    parameters = [
        Layer(np.ones((1, 1)), np.array([[1e-5]]), RELU),
        Layer(-np.ones((1, 1)), 0, SIGMOID),
    ]
    parameters[1] = parameters[1]._replace(b=np.zeros((1, 1)))
    X, Y = np.zeros((1, 1)), np.ones((1, 1))
    kink = measured(parameters, X, Y, 1e-3)[1]
    assert kink.up[0, 0] == pytest.approx(0.5, abs=1e-3) and kink.down[0, 0] < 0.01
    assert relative_difference(kink.both, right(parameters, X, Y)[0][1]) > 0.3
    assert abs(kink.both - 0.5) < kink.reach


def test_two_corners_that_hide_from_the_two_sides_are_seen_by_a_shorter_nudge():
    def forward(X, layers):
        return layers[0][0], None

    def cost(w, Y):
        t = float(w[0, 0]) - 1
        return 0.3 * t + 0.5 * max(t - 3e-4, 0) - 0.5 * max(-t - 3e-4, 0)

    parameters, one = [Layer(np.ones((1, 1)), np.zeros((1, 1)), SIGMOID)], np.ones((1, 1))
    slopes = measure_slopes(forward, cost, parameters, one, one, 1e-3)[0]
    assert slopes.up == pytest.approx(slopes.down) and slopes.both > 0.6
    assert abs(slopes.both - 0.3) < slopes.reach


def test_where_the_output_is_saturated_a_way_back_through_dA_is_told():
    parameters, X, Y = draw(6, dims=[2, 3, 1], hidden=[RELU])
    X[:, 0] *= 1000
    Y[0, 0] = forward_propagation(X, parameters)[0][0, 0]
    assert Y[0, 0] in (0, 1)  # exactly, so the cost has nothing to say against it
    with np.errstate(all="ignore"):
        grads = back(parameters, X, Y, 2, "dZ", lambda s: s.dA * s.A * (1 - s.A))
        found = fault(parameters, grads, X, Y)
    assert found.name == "W2" and np.isnan(found.given)
    assert found.term == "dA[2] is no number where A is exactly 0 or 1, so begin with A - Y"


@pytest.mark.parametrize("epsilon", [1e-14, 1.0])
def test_a_nudge_too_short_or_too_long_judges_nothing(epsilon):
    for seed in range(40):
        parameters, X, Y = draw(seed)
        slopes = measured(parameters, X, Y, epsilon)
        assert is_blind(slopes)
        wrong = back(parameters, X, Y, 1, *SLIPS["sign of dW"][1:3])
        for grads in (right(parameters, X, Y), wrong):
            assert find_fault(parameters, grads, slopes, X, Y) is None


def test_the_learners_functions_serve_and_nothing_is_changed():
    parameters, X, Y = draw(9, dims=[2, 4, 3, 1], hidden=[RELU])
    before = [(W.copy(), b.copy()) for W, b, _ in parameters]
    slopes = measure_slopes(L_model_forward, compute_cost, parameters, X, Y, 1e-6)
    AL, caches = L_model_forward(X, parameters)
    assert find_fault(parameters, L_model_backward(AL, Y, caches), slopes, X, Y) is None
    for (W, b, _), (W_before, b_before) in zip(parameters, before, strict=True):
        assert np.array_equal(W, W_before) and np.array_equal(b, b_before)


def test_the_relative_difference_is_0_for_equal_and_1_for_opposite():
    a = np.array([[3.0, -4.0]])
    assert relative_difference(a, a) == 0 and relative_difference(a, -a) == 1
    assert relative_difference(0 * a, 0 * a) == 0
    assert relative_difference(a, 1.001 * a) == pytest.approx(0.001 / 2.001)
