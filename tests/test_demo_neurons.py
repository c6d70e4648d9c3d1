"""The neurons set by hand: what the picture shows is what three logistic units say."""

import numpy as np
import pytest

from nnlib import SIGMOID, Dataset
from nnlib.demos.neurons import OUTPUTS, RESOLUTION, NeuronsDemo, draw_network, neuron

PLACES = {"angle_1": 30, "shift_1": 1.5, "angle_2": -150, "shift_2": 0.5}


def layer_forward(W, b, A_previous):
    Z = W @ A_previous + b
    return Z, 1 / (1 + np.exp(-Z))


def stripe(m=80, seed=1):
    """Ones beyond 1.7 and beneath -0.7 in the direction of 30 degrees, zeros in between."""
    rng = np.random.default_rng(seed)
    low, high = np.repeat([[-0.3, 1.7, -1.8], [1.3, 2.8, -0.7]], (m // 2, m // 4, m // 4), axis=1)
    across, along = rng.uniform(low, high), rng.uniform(-2, 2, m)
    turn = np.exp(1j * np.radians(30)) * (across + 1j * along)
    Y = (np.arange(m) >= m // 2)[None].astype(float)
    return Dataset(np.stack([turn.real, turn.imag]), Y, ("middle", "outer"), "stripe")


STRIPE = stripe()


@pytest.fixture
def demo():
    return NeuronsDemo(layer_forward, STRIPE)


def place(demo, **values):
    for name, value in values.items():
        setattr(demo, name, value)


@pytest.mark.parametrize("name", ["angle_1", "shift_1", "angle_2", "shift_2", "sharpness"])
def test_every_slider_moves_the_picture_and_the_words_from_end_to_end(demo, name):
    place(demo, sharpness=4, **PLACES)
    part = demo._controls[name]
    default, seen = part.value, [demo._picture.value]
    for stop in (part.box.min, (part.box.min + default) / 2, part.box.max, default):
        setattr(demo, name, stop)
        assert getattr(demo, name) == stop and "error" not in repr(demo)
        seen.append(demo._picture.value)
    pngs = [image.split("base64,")[1] for image in seen]
    alts = [image.split('alt="')[1].split('"')[0] for image in seen]
    assert pngs[0] == pngs[-1] and alts[0] == alts[-1]
    assert len({*alts}) == 4
    assert len({*pngs}) == (3 if name.startswith("angle") else 4)  # -180 degrees are 180


def test_the_output_is_chosen(demo):
    place(demo, **PLACES)
    assert "right=100%" in repr(demo) and "unit 1 or unit 2" in demo._shown.alt
    demo.output = "and"
    assert "right=50%" in repr(demo) and "unit 1 and unit 2" in demo._shown.alt


def test_the_start_is_far_from_the_solution_and_hides_nothing(demo):
    line = "<NeuronsDemo angle_1=90 shift_1=0 angle_2=0 shift_2=0 sharpness=8 output='or' right="
    assert repr(demo).startswith(line)
    assert float(repr(demo).split("right=")[1].rstrip("%>")) < 60


@pytest.mark.parametrize(("angle", "shift", "sharpness"), [(0, 0, 1), (75, -2, 5), (-150, 0.5, 8)])
def test_a_neuron_says_one_beyond_its_line(angle, shift, sharpness):
    w, b = neuron(angle, shift, sharpness)
    way = np.array([[np.cos(np.radians(angle))], [np.sin(np.radians(angle))]])
    z = w.T @ (way * [shift, shift + 1, shift - 1]) + b
    assert z[0] == pytest.approx([0, sharpness, -sharpness], abs=1e-12)
    sideways = np.array([[-way[1, 0]], [way[0, 0]]])
    assert w.T @ (way * shift + 7 * sideways) + b == pytest.approx(0, abs=1e-12)


@pytest.mark.parametrize(("output", "table"), [("or", [0, 1, 1, 1]), ("and", [0, 0, 0, 1])])
def test_the_output_unit_has_the_table_of_its_name(output, table):
    W, b = OUTPUTS[output]
    A = SIGMOID(W @ np.array([[0, 0, 1, 1], [0, 1, 0, 1]]) + b)
    assert (A > 0.5).tolist() == [[bool(a) for a in table]]
    assert np.abs(A - 0.5).min() > 0.49


@pytest.mark.parametrize("output", OUTPUTS)
def test_the_maps_are_what_three_units_say_one_by_one(demo, output):
    place(demo, angle_1=20, shift_1=0.7, angle_2=-70, shift_2=-0.4, sharpness=3, output=output)
    reach = 1.08 * np.abs(STRIPE.X).max()
    spots = {0: -reach, RESOLUTION - 1: reach, 50: -reach + 2 * reach * 50 / (RESOLUTION - 1)}
    one, other, out = (np.asarray(image.get_array()) for image in demo._images)
    for row, x_2 in spots.items():
        for column, x_1 in spots.items():
            x = np.array([x_1, x_2])
            says = [
                SIGMOID(3 * (x @ [np.cos(np.radians(angle)), np.sin(np.radians(angle))] - shift))
                for angle, shift in ((20, 0.7), (-70, -0.4))
            ]
            joined = SIGMOID(10 * sum(says) - (5 if output == "or" else 15))
            assert one[row, column] == pytest.approx(says[0], rel=1e-9)
            assert other[row, column] == pytest.approx(says[1], rel=1e-9)
            assert out[row, column] == pytest.approx(joined, rel=1e-9)


def test_the_line_of_a_unit_is_drawn_where_it_says_one_half(demo):
    place(demo, **PLACES)
    [piece] = demo._lines[0].get_segments()
    way = np.array([np.cos(np.radians(30)), np.sin(np.radians(30))])
    assert piece @ way == pytest.approx(np.full(len(piece), 1.5), abs=0.01)
    assert len(demo._lines[2].get_segments()) == 2  # two lines separate what one cannot


def test_no_line_is_drawn_where_a_unit_says_the_same_everywhere(demo):
    place(demo, output="and", **PLACES)
    assert demo._lines[2].get_segments() == []


def test_rings_are_around_the_points_that_are_wrong_and_no_others(demo):
    ringed = {tuple(point) for point in demo._wrong.get_xydata()}
    says = (STRIPE.X > 0).any(axis=0)  # both units at the start look along an axis from 0 on
    assert ringed == {tuple(point) for point in STRIPE.X[:, says != STRIPE.Y[0]].T}
    assert f"the {len(ringed)} that it gets wrong" in demo._words.value
    place(demo, **PLACES)
    assert len(demo._wrong.get_xydata()) == 0


def test_the_accuracies_of_the_units_alone_are_told(demo):
    place(demo, **PLACES)
    assert "The network gets 100\u00a0% of the points right" in demo._words.value
    assert "unit 1 would get 75\u00a0% right and unit 2 75\u00a0%" in demo._words.value


def test_one_line_alone_never_gets_more_than_three_quarters(demo):
    """Two equal units are one line; the stripe needs two."""
    found = []
    place(demo, shift_1=1.5, shift_2=1.5)
    for angle in range(-150, 181, 60):
        place(demo, angle_1=angle, angle_2=angle)
        found.append(float(repr(demo).split("right=")[1].rstrip("%>")))
    assert max(found) == 75


def test_the_demo_runs_the_learners_own_function():
    calls = []

    def mine(W, b, A_previous):
        print("layer!")
        calls.append((W.shape, b.shape, A_previous.shape))
        return layer_forward(W, b, A_previous)

    NeuronsDemo(mine, STRIPE)
    m = (RESOLUTION**2, STRIPE.m)
    assert calls == [
        call for n in m for call in (((2, 2), (2, 1), (2, n)), ((1, 2), (1, 1), (2, n)))
    ]


def test_what_a_learners_function_prints_does_not_flood_the_page(capsys):
    NeuronsDemo(lambda W, b, A: (print("layer!"), layer_forward(W, b, A))[1], STRIPE)
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (lambda W, b, A: None, "layer_forward gave NoneType; it must return (Z, A)"),
        (lambda W, b, A: (1, 2, 3), "it must return (Z, A)"),
        (lambda W, b, A: (A, A.T), "layer_forward gave A of shape (8100, 2); expected (2, 8100)"),
        (lambda W, b, A: W @ A.T, "ValueError"),
    ],
)
def test_a_layer_that_is_wrong_is_told_in_the_demo(wrong, words):
    demo = NeuronsDemo(wrong, STRIPE)
    assert repr(demo).startswith("<NeuronsDemo error: ValueError: ") and words in repr(demo)


def test_only_points_in_the_plane_are_taken():
    solid = Dataset(np.ones((3, 4)), np.zeros((1, 4)), ("a", "b"), "solid")
    with pytest.raises(ValueError, match="3 features; NeuronsDemo draws the plane and wants 2"):
        NeuronsDemo(layer_forward, solid)


@pytest.mark.parametrize("layer_dims", [(3, 4, 1), (2, 2, 1), (5, 3, 2)])
def test_a_network_is_drawn_with_a_circle_a_unit_and_an_arrow_a_weight(layer_dims):
    ax = draw_network(layer_dims)
    assert [len(line.get_xdata()) for line in ax.lines] == list(layer_dims)
    arrows = [text for text in ax.texts if not text.get_text()]
    n_x, n_h, n_y = layer_dims
    assert len(arrows) == n_x * n_h + n_h * n_y
    names = [text.get_text() for text in ax.texts if text.get_text()]
    assert {"layer 0: input", "layer 1: hidden", "layer 2: output"} <= {*names}
    assert f"$a^{{[1]}}_{n_h}$" in names and "$x_1$" in names
    assert ("$a^{[2]}$" in names) == (n_y == 1)
