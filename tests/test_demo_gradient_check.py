"""The demo of gradient checking: the V has the slopes of the theory, and bugs are told by name."""

from itertools import pairwise

import numpy as np
import pytest

from nnlib.activations import IDENTITY, RELU, SIGMOID, TANH
from nnlib.data import make_moons
from nnlib.demos.gradient_check import (
    EPSILONS,
    NONE,
    SMOOTH,
    GradientCheck,
    back_with,
    errors_of,
    planted,
)
from nnlib.exercises.week4_2 import L_model_backward, L_model_forward, compute_cost
from nnlib.gradient_checking import measure_slopes
from nnlib.network import (
    Layer,
    backward_propagation,
    compute_squared_cost,
    forward_propagation,
)
from nnlib.slopes import numerical_gradient

MOONS = make_moons(np.random.default_rng(0), 12)
#: Each bug, the first array that is off, the others, and words of what is said.
TOLD = {
    "1/m missing in dW2": ("W2", (), "it is m times too large, so the factor 1/m is missing"),
    "W2 not transposed": ("W1", ("b1",), "W[2] is not transposed"),
    "slope missing in dZ1": ("W1", ("b1",), "the slope of g[1] is missing"),
    "all units in db2": ("b2", (), "it adds up the units, too"),
    "Y - A at the end": ("W3", ("b3", "W2", "b2", "W1", "b1"), "the sign is turned around"),
    "A1 for A2 in dW3": ("W3", (), "A[1] stands in place of A[2]"),
    "dA2 sent on for dZ2": ("W1", ("b1",), "dA[2] comes back in place of dZ[2]"),
}


def draw(dims, *, hidden=TANH, output=SIGMOID, seed=5):
    rng = np.random.default_rng(seed)
    parameters = [
        Layer(rng.normal(size=(n, k)) / np.sqrt(k), rng.normal(size=(n, 1)) / 2, hidden)
        for k, n in pairwise(dims)
    ]
    return [*parameters[:-1], parameters[-1]._replace(g=output)]


PARAMETERS = draw([2, 4, 4, 1])


def make(parameters=PARAMETERS, backward=backward_propagation, forward=forward_propagation):
    return GradientCheck(forward, compute_cost, backward, parameters, MOONS.X, MOONS.Y)


@pytest.fixture(scope="module")
def shared():
    return make()


@pytest.fixture
def demo(shared):
    shared.epsilon, shared.nudged, shared.bug = 1e-3, "both sides", NONE
    shared.draw(1e-3, "both sides", NONE)  # a test may have drawn without the controls
    return shared


def words(demo):
    return demo._words.value


def test_the_controls_are_in_the_order_of_a_thought(demo):
    assert tuple(demo._controls) == ("epsilon", "nudged", "bug")
    assert demo._controls["bug"].options == (NONE, *TOLD)


def test_the_nudge_moves_the_picture_and_the_words_from_end_to_end(demo):
    part = demo._controls["epsilon"]
    seen = [(demo._picture.value, words(demo))]
    for place in (part.box.min, part.box.max, 1e-3):
        part.slider.value = place
        assert demo.epsilon == place and "error" not in repr(demo)
        seen.append((demo._picture.value, words(demo)))
    assert seen[0] == seen[-1] and len(set(seen)) == 3


def test_every_choice_has_a_picture_and_words_of_its_own(demo):
    seen = set()
    for nudged in SMOOTH:
        for bug in (NONE, *TOLD):
            demo.nudged, demo.bug = nudged, bug
            assert "error" not in repr(demo)
            seen.add((demo._picture.value, words(demo)))
    assert len(seen) == 2 * (1 + len(TOLD))


def slope_of(demo, low, high):
    """How steep the line of the errors is, both scales logarithmic."""
    x, y = demo._line.get_xydata().T
    part = (x > low) & (x < high)
    return np.polyfit(np.log(x[part]), np.log(y[part]), 1)[0]


def test_the_right_arm_grows_like_the_square_of_the_nudge_and_to_one_side_like_the_nudge(demo):
    assert slope_of(demo, 1e-4, 1e-2) == pytest.approx(2, abs=0.05)
    assert demo._line.get_xdata()[0] == pytest.approx(1e-4)
    demo.nudged = "one side"
    assert demo._line.get_xdata()[0] == pytest.approx(1e-6)
    assert slope_of(demo, 1e-6, 1e-2) == pytest.approx(1, abs=0.05)


def test_the_left_arm_grows_like_one_over_the_nudge(demo):
    corners = demo._band.get_paths()[0].vertices
    middle = {}
    for x, y in corners:
        middle.setdefault(round(np.log10(x), 6), []).append(np.log10(y))
    x, y = np.array([(x, np.mean(heights)) for x, heights in middle.items() if x < -6.1]).T
    assert np.polyfit(x, y, 1)[0] == pytest.approx(-1, abs=0.15)


def test_the_band_holds_most_of_the_errors_that_rounding_makes(demo):
    grads = demo._grads[NONE]
    corners = demo._band.get_paths()[0].vertices
    inside = []
    for epsilon, slopes in zip(EPSILONS, demo._curves, strict=True):
        near = corners[np.isclose(corners[:, 0], epsilon)][:, 1]
        if near.size:
            total, _ = errors_of(grads, slopes, "both sides")
            inside.append(near.min() <= total <= near.max())
    assert len(inside) > 20 and np.mean(inside) > 0.8


def test_the_ring_stands_where_an_independent_measurement_puts_it(demo):
    (epsilon,), (total,) = demo._ring.get_data()
    given, found = [], []
    grads = backward_propagation(
        PARAMETERS, forward_propagation(MOONS.X, PARAMETERS)[1], MOONS.X, MOONS.Y
    )
    for layer, pair in enumerate(grads):
        for name, slope in zip("Wb", pair, strict=True):

            def J(values, layer=layer, name=name):
                layers = list(PARAMETERS)
                layers[layer] = layers[layer]._replace(**{name: values})
                return compute_cost(forward_propagation(MOONS.X, layers)[0], MOONS.Y)

            given += [*slope.ravel()]
            found += [*numerical_gradient(J, getattr(PARAMETERS[layer], name), eps=epsilon).ravel()]
    length = np.linalg.norm(given) + np.linalg.norm(found)
    assert total == pytest.approx(np.linalg.norm(np.subtract(given, found)) / length, rel=1e-3)


@pytest.mark.parametrize("bug", TOLD)
def test_a_bug_is_told_by_parameter_and_term_and_marked(demo, bug):
    demo.epsilon, demo.bug = 1e-5, bug
    first, also, term = TOLD[bug]
    assert f"d{first} is off" in words(demo) and term in words(demo)
    assert repr(demo).endswith(f"off=d{first}>")
    names = [slopes.name for slopes in demo._curves[0]]
    marked = {names[int(place)] for place in demo._wrong.get_xdata()}
    assert marked == {first, *also}
    assert len(demo._fine.get_xdata()) + len(marked) == len(names)
    for name in also:
        assert f"d{name}" in words(demo).split("Off as well:")[1]


@pytest.mark.parametrize("bug", TOLD)
def test_a_bug_does_not_depend_on_the_nudge(demo, bug):
    demo.bug = bug
    x, y = demo._line.get_xydata().T
    flat = y[x < 0.01]
    assert flat.min() > 1e-3 and flat.max() / flat.min() < 1.05


@pytest.mark.parametrize("epsilon", EPSILONS)
def test_the_right_gradient_is_never_accused(demo, epsilon):
    frame = demo.draw(epsilon, "both sides", NONE)
    assert "is off" not in frame.words and len(demo._wrong.get_xdata()) == 0


def test_a_nudge_that_tells_nothing_says_why(demo):
    demo.epsilon = 1e-14
    assert "drowns in rounding" in words(demo) and repr(demo).endswith("off=unknown>")
    demo.epsilon = 1.0
    assert "slopes of other places" in words(demo)
    demo.epsilon = 1e-5
    assert "The gradient is right." in words(demo) and repr(demo).endswith("off=none>")


def test_a_learners_own_functions_are_checked():
    def forward(X, parameters):
        print("a learner may print")
        return L_model_forward(X, parameters)

    def right(parameters, caches, X, Y):
        return L_model_backward(caches[-1][1][0], Y, caches)

    def wrong(parameters, caches, X, Y):
        (dW1, db1), *rest = right(parameters, caches, X, Y)
        return [(dW1, 2 * db1), *rest]

    small = draw([2, 4, 1])
    assert repr(make(small, right, forward)).endswith("off=none>")
    demo = make(small, wrong, forward)
    assert "db1 is off in all 4 elements" in words(demo) and "twice too large" in words(demo)


def test_a_wrong_shape_and_nan_are_told_and_drawn_as_quite_wrong():
    def backward(parameters, cache, X, Y):
        (dW1, db1), (dW2, db2), last = backward_propagation(parameters, cache, X, Y)
        return [(dW1, db1.ravel()), (np.nan * dW2, db2), last]

    demo = make(backward=backward)
    assert "dW2 is off in all 16 elements" in words(demo) and "nan in place of" in words(demo)
    assert demo._wrong.get_data()[0].tolist() == [1, 2]
    assert demo._wrong.get_data()[1] == pytest.approx([1, 1])


def test_what_is_no_gradient_is_told_in_the_demo():
    demo = make(backward=lambda parameters, cache, X, Y: None)
    assert "error" in repr(demo)


@pytest.mark.parametrize("dims", [[2, 1], [2, 4, 1], [2, 3, 5, 1], [2, 4, 4, 4, 1]])
@pytest.mark.parametrize("hidden", [TANH, RELU])
def test_only_bugs_that_fit_the_shapes_are_offered(dims, hidden):
    parameters = draw(dims, hidden=hidden)
    grads = planted(parameters, MOONS.X, MOONS.Y)
    assert "Y - A at the end" in grads
    assert ("W2 not transposed" in grads) == (len(dims) > 2 and dims[1] == dims[2] > 1)
    assert ("A1 for A2 in dW3" in grads) == (len(dims) > 3 and dims[1] == dims[2])
    for pairs in grads.values():
        shapes = [(dW.shape, db.shape) for dW, db in pairs]
        assert shapes == [(W.shape, b.shape) for W, b, _ in parameters]


def test_without_a_bug_the_way_back_is_the_right_one():
    expected = backward_propagation(
        PARAMETERS, forward_propagation(MOONS.X, PARAMETERS)[1], MOONS.X, MOONS.Y
    )
    for pair, wanted in zip(back_with(NONE, PARAMETERS, MOONS.X, MOONS.Y), expected, strict=True):
        assert np.allclose(pair[0], wanted[0]) and np.allclose(pair[1], wanted[1])


def test_a_linear_output_with_squared_errors_is_checked_too():
    parameters = draw([2, 3, 1], output=IDENTITY)
    demo = GradientCheck(
        forward_propagation,
        compute_squared_cost,
        backward_propagation,
        parameters,
        MOONS.X,
        MOONS.Y,
    )
    demo.epsilon = 1e-5
    assert "The gradient is right." in words(demo)


def test_one_side_is_measured_upward():
    slopes = measure_slopes(forward_propagation, compute_cost, PARAMETERS, MOONS.X, MOONS.Y, 1e-2)
    upward = [(slopes[2 * k].up, slopes[2 * k + 1].up) for k in range(3)]
    total, each = errors_of(upward, slopes, "one side")
    assert total == 0 and not each.any()
    assert errors_of(upward, slopes, "both sides")[0] > 1e-4
