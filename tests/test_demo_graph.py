"""The computation graph: both passes are right, and picture and words say what they found."""

import html
import re
from itertools import combinations, pairwise, product

import numpy as np
import pytest
from matplotlib.text import Text

from nnlib.demos.graph import GraphDemo, graphs
from nnlib.demos.graph.passes import backward, derivative, forward, steps, walk, way_back
from nnlib.demos.graph.words import tell, tell_picture
from nnlib.demos.graph.written import told, typeset
from nnlib.slopes import numerical_gradient

GRAPHS = {
    "numbers": graphs.NUMBERS,
    "logistic": graphs.LOGISTIC,
    "hidden_layer": graphs.HIDDEN_LAYER,
}
CONTROLS = [(name, part.name) for name, graph in GRAPHS.items() for part in graph.inputs]
STEPS = [(name, step) for name, graph in GRAPHS.items() for step in range(steps(graph) + 1)]
#: What makes the labels long: negative, many digits, exponents, units that say nothing but 0 or 1.
EXTREMES = (-10, 10, -9.8765, -0.012345, -1.2345e-9, 1.2345e-3)


@pytest.fixture(scope="module")
def demos():
    return {name: GraphDemo(graph) for name, graph in GRAPHS.items()}


def start(graph):
    return {part.name: part.start for part in graph.inputs}


def random_inputs(graph, rng):
    return {part.name: rng.uniform(-2, 2) for part in graph.inputs} | (
        {"y": int(rng.integers(2))} if "y" in start(graph) else {}
    )


def place(demo, **values):
    for name, value in values.items():
        setattr(demo, name, value)


def picture(demo):
    return demo._picture.value.split("base64,")[1]


def alt(demo):
    return html.unescape(demo._picture.value.split('alt="')[1].split('"')[0])


def words(demo):
    return html.unescape(re.sub("<.*?>", "", demo._words.value))


def plain_formulas(name, v):
    """Return the values of all nodes, written without any graph."""
    if name == "numbers":
        u = v["b"] * v["c"]
        return {"u": u, "v": v["a"] + u, "J": 3 * (v["a"] + v["b"] * v["c"])}
    if name == "logistic":
        z = v["w1"] * v["x1"] + v["w2"] * v["x2"] + v["b"]
        a = 1 / (1 + np.exp(-z))
        return {"z": z, "a": a, "L": -np.log(a if v["y"] else 1 - a)}
    z1 = np.array([v["w1_1"], v["w1_2"]]) * v["x"]
    z2 = np.dot([v["w2_1"], v["w2_2"]], np.tanh(z1))
    a2 = 1 / (1 + np.exp(-z2))
    found = {"z1_1": z1[0], "z1_2": z1[1], "a1_1": np.tanh(z1[0]), "a1_2": np.tanh(z1[1])}
    return found | {"z2": z2, "a2": a2, "L": -np.log(a2 if v["y"] else 1 - a2)}


@pytest.mark.parametrize("name", GRAPHS)
@pytest.mark.parametrize("seed", range(5))
def test_forward_is_what_the_plain_formulas_say(name, seed):
    inputs = random_inputs(GRAPHS[name], np.random.default_rng(seed))
    found = forward(GRAPHS[name], inputs)
    assert list(found) == [*inputs, *(node.name for node in GRAPHS[name].nodes)]
    assert found == pytest.approx(inputs | plain_formulas(name, inputs), rel=1e-12)


@pytest.mark.parametrize("name", GRAPHS)
@pytest.mark.parametrize("seed", range(5))
def test_backward_is_what_nudging_every_number_says(name, seed):
    """Nudge a number, inputs and nodes alike, and compute all behind it anew."""
    graph = GRAPHS[name]
    values = forward(graph, random_inputs(graph, np.random.default_rng(seed)))
    for number, shares in backward(graph, values).items():

        def goal(moved, number=number):
            again = dict(values) | {number: float(moved)}
            for node in graph.nodes:
                if node.name != number:
                    again[node.name] = node.function(*(again[part] for part in node.inputs))
            return again[graph.goal]

        slope = numerical_gradient(goal, np.array(values[number]))
        assert derivative(shares) == pytest.approx(float(slope), rel=1e-5, abs=1e-8), number


@pytest.mark.parametrize("name", GRAPHS)
def test_each_local_slope_is_what_nudging_one_input_says(name):
    graph = GRAPHS[name]
    values = forward(graph, random_inputs(graph, np.random.default_rng(7)))
    for number, shares in backward(graph, values).items():
        for share in shares:
            node = share.node

            def one(moved, node=node, number=number):
                again = values | {number: float(moved)}
                return node.function(*(again[part] for part in node.inputs))

            slope = numerical_gradient(one, np.array(values[number]))
            assert share.slope == pytest.approx(float(slope), rel=1e-5, abs=1e-8)


def test_the_way_back_is_that_of_the_lecture():
    assert way_back(graphs.NUMBERS) == ["v", "a", "u", "b", "c"]
    assert way_back(graphs.LOGISTIC) == ["a", "z", "w1", "w2", "b"]


@pytest.mark.parametrize("name", GRAPHS)
def test_a_derivative_waits_for_those_that_it_needs(name):
    graph = GRAPHS[name]
    found = [graph.goal]
    for number in way_back(graph):
        needed = {node.name for node in graph.nodes if number in node.slopes}
        assert needed and needed <= {*found}
        found.append(number)
    data = {"x1", "x2", "y"} & {*start(graph)}
    assert {*found} == {*graph.boxes} - data


@pytest.mark.parametrize("y", [0, 1])
@pytest.mark.parametrize("z", [-100, -20, 0, 20, 100])
def test_dz_is_a_minus_y_even_where_the_unit_is_saturated(z, y):
    inputs = {"x1": 10, "w1": z / 10, "x2": 0, "w2": 0, "b": 0, "y": y}
    values = forward(graphs.LOGISTIC, inputs)
    shares = backward(graphs.LOGISTIC, values)
    assert derivative(shares["z"]) == pytest.approx(values["a"] - y, rel=1e-9, abs=2e-15)
    assert derivative(shares["w1"]) == pytest.approx(10 * (values["a"] - y), rel=1e-9, abs=2e-14)
    assert np.isfinite([*values.values(), *(derivative(parts) for parts in shares.values())]).all()


def test_what_is_kept_from_0_and_1_is_told(demos):
    demo = demos["logistic"]
    place(demo, **start(graphs.LOGISTIC), step=2)
    assert "kept" not in words(demo)
    for w1, edge in ((-9.87, 0), (10.13, 1)):
        place(demo, x1=10, w1=max(-10, min(w1, 10)), step=2)
        assert f"kept 1e\N{MINUS SIGN}15 away from {edge}, so that" in words(demo)
    place(demo, **start(graphs.LOGISTIC))


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (3, "3"), (0.0, "0"), (-0.0, "0"), (0.1 + 0.2 - 0.3, "0"), (-0.57444, "-0.5744"),
        (1234.56, "1235"), (9999.9, "1e4"), (-12345, "-1.23e4"), (0.01, "0.01"),
        (0.0099999, "0.01"), (0.0012345, "1.23e-3"), (1e-15, "1e-15"), (-1e15, "-1e15"),
    ],
)  # fmt: skip
def test_numbers_are_short(number, text):
    assert told(number) == text
    assert float(text) == pytest.approx(number, rel=5e-3, abs=1e-15)


@pytest.mark.parametrize(("name", "control"), CONTROLS)
def test_every_slider_moves_the_picture_and_the_words_from_end_to_end(demos, name, control):
    demo = demos[name]
    demo.step = steps(GRAPHS[name])
    part = demo._controls[control]
    default, seen = part.value, [(picture(demo), alt(demo), words(demo))]
    for stop in (part.box.min, part.box.max, default):
        part.slider.value = stop
        assert getattr(demo, control) == stop and "error" not in repr(demo)
        seen.append((picture(demo), alt(demo), words(demo)))
    assert seen[0] == seen[-1]
    expected = 2 if control == "y" else 3
    assert len({png for png, _, _ in seen}) == len({said for _, said, _ in seen}) == expected


@pytest.mark.parametrize("name", GRAPHS)
def test_every_step_changes_the_picture_and_the_words_and_can_be_taken_back(demos, name):
    demo, count = demos[name], steps(GRAPHS[name])
    place(demo, **start(GRAPHS[name]))
    seen = {}
    for step in range(count + 1):
        demo.step = step
        seen[step] = picture(demo), alt(demo), words(demo), repr(demo)
        assert alt(demo).endswith(words(demo))
    assert all(len({*column}) == count + 1 for column in zip(*seen.values(), strict=True))
    for step in (count // 2, 0):
        demo.step = step
        assert seen[step] == (picture(demo), alt(demo), words(demo), repr(demo))
    assert demo._controls["step"].box.max == demo._controls["step"].slider.max == count


@pytest.mark.parametrize(("name", "step"), STEPS)
def test_the_words_end_in_what_the_step_found(name, step):
    graph = GRAPHS[name]
    inputs = random_inputs(graph, np.random.default_rng(step))
    state = walk(graph, inputs, step)
    said = tell(state)
    if not step:
        assert all(
            f"{graph.plain(part)} = {typeset(told(inputs[part]))}" in said for part in inputs
        )
    elif step <= len(graph.nodes):
        here = graph.nodes[step - 1].name
        total = typeset(told(state.values[here]))
        assert state.present == here
        assert re.search(rf"forward: {re.escape(graph.plain(here))} = .* = {total}\.$", said)
    else:
        here = way_back(graph)[step - 1 - len(graph.nodes)]
        total = typeset(told(derivative(state.shares[here])))
        assert state.present == here
        goal = re.escape(f"d{graph.goal}/d{graph.plain(here)}")
        assert (
            re.search(rf"(: |: .*: ){goal} = .*?= {total}[.,]", said) or f"= {total}, the" in said
        )


@pytest.mark.parametrize(
    ("name", "step", "said"),
    [
        ("numbers", 0, "Given are a = 5, b = 3, c = 2. From them 3 steps lead forward to J,"),
        ("numbers", 1, "Step 1 of 8, forward: u = b times c = 3 times 2 = 6."),
        ("numbers", 4, "Step 4 of 8, backward: dJ/dv = 3, the slope of J itself."),
        ("numbers", 6, "backward: dJ/du = dJ/dv times dv/du = 3 times 1 = 3."),
        ("numbers", 7, "= 3 times 2 = 6. The local slope du/db is c = 2."),
        ("numbers", 8, "Now all are known: dJ/da = 3, dJ/db = 6, dJ/dc = 9."),
        ("logistic", 2, "a = sigmoid(z) = sigmoid(-0.3) = 0.4256."),
        ("logistic", 3, "(1 - y) times log(1 - a)) = -log 0.4256 = 0.8544."),
        ("logistic", 5, "In one go: a - y = 0.4256 - 1 = -0.5744."),
        ("hidden_layer", 3, "a[1]₁ = tanh(z[1]₁) = tanh(1.2) = 0.8337."),
    ],
)
def test_the_sentences(demos, name, step, said):
    place(demos[name], **start(GRAPHS[name]), step=step)
    assert typeset(said) in words(demos[name])


def test_a_number_with_two_ways_out_adds_up_its_shares(demos):
    demo = demos["hidden_layer"]
    place(demo, **start(graphs.HIDDEN_LAYER), step=18)
    state = walk(graphs.HIDDEN_LAYER, start(graphs.HIDDEN_LAYER), 18)
    one, other = state.shares["x"]
    total = one.behind * one.slope + other.behind * other.slope
    assert one.node.name == "z1_1" and other.node.name == "z1_2"
    assert "x has 2 ways to L, and their shares add up: dL/dx = dL/dz[1]₁ times" in words(demo)
    assert typeset(f"= {told(one.amount)} + {told(other.amount)} = {told(total)}.") in words(demo)
    shown = {text.get_text() for text in texts(demo)}
    assert {typeset(f"share = {told(share.amount)}") for share in (one, other)} <= shown
    assert typeset(f"dx = {told(total)}, the sum") in shown


@pytest.mark.parametrize(("name", "step"), STEPS)
def test_numbers_stand_where_a_pass_has_come_by_and_nowhere_else(demos, name, step):
    graph, view = GRAPHS[name], demos[name]._drawing
    state = walk(graph, start(graph), step)
    view.show(state)
    for number, text in view._values.items():
        reached = number in state.values
        assert text.get_text() == (typeset(told(state.values[number])) if reached else "")
    for (first, last), edge in view._edges.items():
        shares = [s for s in state.shares.get(first, ()) if s.node.name == last]
        slope = f"\N{MULTIPLICATION SIGN} {told(shares[0].slope)}" if shares else ""
        assert edge._slope.get_text() == typeset(slope)
        assert edge._backward.get_visible() == bool(edge._amount.get_text()) == bool(shares)
        if shares:
            assert edge._amount.get_text().endswith(f"= {typeset(told(shares[0].amount))}")
        assert edge._forward.get_linewidth() == (
            3 if last == state.present and not state.back else 1.4
        )
        assert edge._backward.get_linewidth() == (
            3 if first == state.present and state.back else 1.4
        )
        assert edge._forward.get_linestyle() == "-" and edge._backward.get_linestyle() == "--"
    assert view._ring.get_visible() == bool(step)
    if step:
        x, y, *_ = graph.boxes[state.present]
        middle = view._ring.get_x() + view._ring.get_width() / 2
        assert (middle, view._ring.get_y() + view._ring.get_height() / 2) == (x, y)
        assert view._ring.get_linestyle() == ("--" if state.back else "-")


@pytest.mark.parametrize(("name", "step"), STEPS)
def test_somebody_who_sees_nothing_is_told_every_number_in_the_picture(demos, name, step):
    state = walk(GRAPHS[name], start(GRAPHS[name]), step)
    demos[name]._drawing.show(state)
    said = f"{tell_picture(state)} {tell(state)} "
    for text in demos[name]._drawing.moving:
        if isinstance(text, Text) and text.get_text():
            number = re.split("[=\N{MULTIPLICATION SIGN}] ", text.get_text())[-1]
            number = re.escape(number.removesuffix(", the sum"))
            assert re.search(rf"[=+] \(?{number}[,.)]? ", said), text.get_text()


def texts(demo):
    """Return every text in the picture that says something."""
    return [text for text in demo._drawing.figure.axes[0].texts if text.get_text()]


def extent(artist):
    """Return left, bottom, right, top in points."""
    return artist.get_window_extent().extents * 72 / artist.figure.dpi


def apart(one, other):
    return one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]


def inside(one, other):
    return (one[:2] >= other[:2]).all() and (one[2:] <= other[2:]).all()


def extremes(graph):
    """Yield inputs that make the labels long, some of them for each label of a loss."""
    yield start(graph)
    for extreme, sign in product(EXTREMES, (1, -1)):
        signs = np.resize([1, sign, -1], len(graph.inputs))
        inputs = {part.name: s * extreme for part, s in zip(graph.inputs, signs, strict=True)}
        yield inputs | ({"y": int(sign > 0)} if "y" in inputs else {})


@pytest.mark.parametrize(("name", "step"), STEPS)
def test_no_text_lies_on_another_or_on_a_box_or_leaves_the_picture(demos, name, step):
    graph, view = GRAPHS[name], demos[name]._drawing
    page = np.array([0, 0, *72 * view.figure.get_size_inches()])
    boxes = {
        number: np.array([x - width / 2, y - height / 2, x + width / 2, y + height / 2])
        for number, (x, y, width, height, *_) in graph.boxes.items()
    }
    for inputs in extremes(graph):
        view.show(walk(graph, inputs, step))
        found = [(extent(text), text.get_text()) for text in texts(demos[name])]
        for (one, first), (other, second) in combinations(found, 2):
            assert apart(one, other), (inputs, first, second)
        for one, said in found:
            assert inside(one, page), (inputs, said)
            for box in boxes.values():
                assert inside(one, box) or apart(one, box), (inputs, said)
        for number, text in view._values.items():
            assert not text.get_text() or inside(extent(text), boxes[number]), (inputs, number)


def on_the_way(line):
    """Return points close together on a line, (points, 2)."""
    corners = line.get_xydata()
    t = np.linspace(0, 1, 40)[:, None]
    return np.concatenate([a + t * (b - a) for a, b in pairwise(corners)])


@pytest.mark.parametrize("name", GRAPHS)
def test_no_label_lies_on_an_arrow(demos, name):
    graph, view = GRAPHS[name], demos[name]._drawing
    arrows = [arrow for edge in view._edges.values() for arrow in (edge._forward, edge._backward)]
    points = np.concatenate([on_the_way(arrow) for arrow in arrows])
    for inputs in extremes(graph):
        view.show(walk(graph, inputs, steps(graph)))
        for text in texts(demos[name]):
            left, bottom, right, top = extent(text)
            hit = (points > [left, bottom]).all(axis=1) & (points < [right, top]).all(axis=1)
            assert not hit.any(), (inputs, text.get_text(), points[hit])


def test_every_text_is_large_enough(demos):
    for demo in demos.values():
        assert min(text.get_fontsize() for text in texts(demo)) >= 9


@pytest.mark.parametrize("name", GRAPHS)
@pytest.mark.parametrize("sign", [-1, 1])
def test_saturated_units_give_numbers_and_no_warning(name, sign):
    graph = GRAPHS[name]
    inputs = {part.name: part.high if part.whole else sign * part.high for part in graph.inputs}
    for step in range(steps(graph) + 1):
        state = walk(graph, inputs, step)  # warnings are errors here
        assert not re.search(r"\b(nan|inf)\b", tell(state) + tell_picture(state))


def test_the_line_says_where_it_starts():
    assert repr(GraphDemo(graphs.NUMBERS)) == "<GraphDemo a=5 b=3 c=2 step=0>"
    assert repr(GraphDemo(graphs.NUMBERS, step=7)) == "<GraphDemo a=5 b=3 c=2 step=7 db=6>"
    logistic = "<GraphDemo x1=2 w1=0.5 x2=-1 w2=1.5 b=0.2 y=1 step=5 dz=-0.5744>"
    assert repr(GraphDemo(graphs.LOGISTIC, step=5)) == logistic
    line = "<GraphDemo x=1.5 w1_1=0.8 w1_2=-0.6 w2_1=1.2 w2_2=0.7 y=1 step=18 dx=-0.03336>"
    assert repr(GraphDemo(graphs.HIDDEN_LAYER, step=18)) == line


def test_two_of_a_kind_show_the_same():
    one, other = (GraphDemo(graphs.HIDDEN_LAYER, step=18) for _ in range(2))
    assert (one._picture.value, one._words.value) == (other._picture.value, other._words.value)


@pytest.mark.parametrize("value", [-1, 9, 2.5])
def test_a_step_that_there_is_not(value):
    demo = GraphDemo(graphs.NUMBERS)
    with pytest.raises(ValueError, match=re.escape("choose a whole number from 0 to 8")):
        demo.step = value
    with pytest.raises(ValueError, match=re.escape("choose a whole number from 0 to 8")):
        GraphDemo(graphs.NUMBERS, step=value)


def test_a_graph_is_frozen():
    with pytest.raises(AttributeError):
        graphs.NUMBERS.height = 3
