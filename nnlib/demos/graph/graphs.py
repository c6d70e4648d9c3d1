"""Three computation graphs: numbers, logistic regression, and a hidden layer of two units."""

from collections.abc import Mapping, Sequence

import numpy as np

from nnlib.activations import SIGMOID, TANH
from nnlib.demos.graph.parts import Box, Graph, Input, Node, Slope
from nnlib.demos.graph.written import told
from nnlib.network import EPSILON, compute_cost

__all__ = ["HIDDEN_LAYER", "LOGISTIC", "NUMBERS"]


def _sigmoid(z: float) -> float:
    """Return the sigmoid, as far from 0 and 1 as `compute_cost` keeps it."""
    return float(np.clip(SIGMOID(np.asarray(z)), EPSILON, 1 - EPSILON))


def _kept(a: float) -> str:
    """Say so where `_sigmoid` has kept a number from 0 or 1."""
    if a not in (EPSILON, 1 - EPSILON):
        return ""
    return f"It is kept {EPSILON:g} away from {round(a)}, so that the loss is finite."


def _sigmoid_of(z: str, a: str, symbol: str, drawn: str) -> Node:
    slope = Slope(f"{{{a}}} * (1 - {{{a}}})", lambda z, a: a * (1 - a))
    return Node(a, symbol, [drawn], f"sigmoid({{{z}}})", [z], _sigmoid, {z: slope}, remark=_kept)


def _tanh_of(z: str, a: str, symbol: str, drawn: str) -> Node:
    slope = Slope(f"1 - {{{a}}}²", lambda z, a: float(TANH.slope(np.asarray(a))))
    return Node(a, symbol, [drawn], f"tanh({{{z}}})", [z], lambda z: float(np.tanh(z)), {z: slope})


def _loss_of(a: str, drawn: str) -> Node:
    """Return the node with the cross-entropy of the label y and `a`."""
    slope = Slope(
        f"({{{a}}} - {{y}}) / ({{{a}}} * (1 - {{{a}}}))", lambda a, y, L: (a - y) / (a * (1 - a))
    )
    return Node(
        "L",
        "L",
        [drawn],
        f"-({{y}} * log {{{a}}} + (1 - {{y}}) * log(1 - {{{a}}}))",
        [a, "y"],
        lambda a, y: compute_cost(np.array([[a]]), np.array([[float(y)]])),
        {a: slope},
        worked=lambda a, y: f"-log {told(a if y else 1 - a)}",
    )


def _weighed(
    z: str, symbol: str, drawn: Sequence[str], pairs: Mapping[str, str], *, shortcut: str = ""
) -> Node:
    """Return the node with the sum of weights times what they weigh, without a bias."""
    names = [name for pair in pairs.items() for name in pair]
    slopes = {}
    for place, name in enumerate(names):
        other = place ^ 1  # the place of the other one of the pair
        slopes[name] = Slope(f"{{{names[other]}}}", lambda *values, other=other: values[other])
    return Node(
        z,
        symbol,
        drawn,
        " + ".join(f"{{{w}}} * {{{a}}}" for w, a in pairs.items()),
        names,
        lambda *values: float(np.dot(values[::2], values[1::2])),
        slopes,
        shortcut=shortcut,
    )


_ONE = Slope("1", lambda *values: 1.0)
_Y = Input("y", "y", 1, "label", 0, 1, whole=True)

#: J = 3 (a + b c), with u and v on the way.
NUMBERS = Graph(
    [
        Input("a", "a", 5, step=0.5),
        Input("b", "b", 3, step=0.5),
        Input("c", "c", 2, step=0.5),
    ],
    [
        Node(
            "u",
            "u",
            [r"u = b\,c"],
            "{b} * {c}",
            ["b", "c"],
            lambda b, c: b * c,
            {"b": Slope("{c}", lambda b, c, u: c), "c": Slope("{b}", lambda b, c, u: b)},
        ),
        Node(
            "v",
            "v",
            ["v = a + u"],
            "{a} + {u}",
            ["a", "u"],
            lambda a, u: a + u,
            {"a": _ONE, "u": _ONE},
        ),
        Node(
            "J",
            "J",
            [r"J = 3\,v"],
            "3 * {v}",
            ["v"],
            lambda v: 3 * v,
            {"v": Slope("3", lambda v, J: 3.0)},
        ),
    ],
    {
        "a": Box(36, 170),
        "b": Box(36, 110),
        "c": Box(36, 54),
        "u": Box(198, 82, 62, 86),
        "v": Box(336, 126, 62, 118),
        "J": Box(468, 126),
    },
    2.75,
)

#: Logistic regression on one example with two features.
LOGISTIC = Graph(
    [
        Input("x1", "x_1", 2, "feature"),
        Input("w1", "w_1", 0.5, "weight"),
        Input("x2", "x_2", -1, "feature"),
        Input("w2", "w_2", 1.5, "weight"),
        Input("b", "b", 0.2, "bias"),
        _Y,
    ],
    [
        Node(
            "z",
            "z",
            ["z = w_1 x_1", r"+\, w_2 x_2 + b"],
            "{w1} * {x1} + {w2} * {x2} + {b}",
            ["x1", "w1", "x2", "w2", "b"],
            lambda x1, w1, x2, w2, b: w1 * x1 + w2 * x2 + b,
            {
                "w1": Slope("{x1}", lambda x1, w1, x2, w2, b, z: x1),
                "w2": Slope("{x2}", lambda x1, w1, x2, w2, b, z: x2),
                "b": _ONE,
            },
            shortcut="{a} - {y}",
        ),
        _sigmoid_of("z", "a", "a", r"a = \sigma(z)"),
        _loss_of("a", "L(a, y)"),
    ],
    {
        "x1": Box(36, 228),
        "w1": Box(36, 184),
        "x2": Box(36, 140),
        "w2": Box(36, 96),
        "b": Box(36, 52),
        "z": Box(205, 140, 72, 210),
        "a": Box(344, 140, 52),
        "L": Box(473, 140, 52),
        "y": Box(473, 210, 52, leaves="down"),
    },
    3.5,
)

#: One example with one feature through a hidden layer of two tanh units, without biases.
HIDDEN_LAYER = Graph(
    [
        Input("x", "x", 1.5, "feature"),
        Input("w1_1", "w^{[1]}_1", 0.8, "weight"),
        Input("w1_2", "w^{[1]}_2", -0.6, "weight"),
        Input("w2_1", "w^{[2]}_1", 1.2, "weight"),
        Input("w2_2", "w^{[2]}_2", 0.7, "weight"),
        _Y,
    ],
    [
        _weighed("z1_1", "z^{[1]}_1", ["z^{[1]}_1 = w^{[1]}_1 x"], {"w1_1": "x"}),
        _weighed("z1_2", "z^{[1]}_2", ["z^{[1]}_2 = w^{[1]}_2 x"], {"w1_2": "x"}),
        _tanh_of("z1_1", "a1_1", "a^{[1]}_1", r"a^{[1]}_1 = \tanh z^{[1]}_1"),
        _tanh_of("z1_2", "a1_2", "a^{[1]}_2", r"a^{[1]}_2 = \tanh z^{[1]}_2"),
        _weighed(
            "z2",
            "z^{[2]}",
            ["z^{[2]} = w^{[2]}_1 a^{[1]}_1", r"+\, w^{[2]}_2 a^{[1]}_2"],
            {"w2_1": "a1_1", "w2_2": "a1_2"},
            shortcut="{a2} - {y}",
        ),
        _sigmoid_of("z2", "a2", "a^{[2]}", r"a^{[2]} = \sigma(z^{[2]})"),
        _loss_of("a2", "L(a^{[2]}, y)"),
    ],
    {
        "x": Box(252, 317, leaves="down"),
        "w1_1": Box(36, 230),
        "z1_1": Box(204, 230, 70, leaves="down", labels="left"),
        "w1_2": Box(468, 230, leaves="left"),
        "z1_2": Box(300, 230, 70, leaves="down", labels="right"),
        "a1_1": Box(204, 160, 84, leaves="down", labels="left"),
        "a1_2": Box(300, 160, 84, leaves="down", labels="right"),
        "w2_1": Box(36, 86),
        "w2_2": Box(36, 38),
        "z2": Box(236, 62, 84, 68),
        "a2": Box(418, 62, 74, leaves="up", labels="left"),
        "L": Box(418, 160, 62),
        "y": Box(484, 160, 30, leaves="left"),
    },
    4.75,
)
