"""Four activations under one slider: the curve, its tangent, and the curve of its slope."""

from collections.abc import Callable

import numpy as np

from nnlib.activations import RELU, SIGMOID, TANH, Activation, Array
from nnlib.figures import figure
from nnlib.look import CLASS_COLOURS, GREY
from nnlib.plots import ring
from nnlib.widgets import Choice, Demo, Frame, number_slider

Leaky = Callable[[Array, float], Array]

EDGE = 6.0  # the curves are drawn from -EDGE to EDGE
REACH = 1.5  # how far a tangent goes to each side
FLAT = 0.05  # below this slope a curve is called flat
#: The name of each choice, with the heights between which its curve is seen.
HEIGHTS = {
    "sigmoid": (-0.2, 1.2),
    "tanh": (-1.3, 1.3),
    "ReLU": (-2.0, 6.2),
    "leaky ReLU": (-2.0, 6.2),
}


class ActivationDemo(Demo):
    """The curve of an activation with its tangent at z, and beside it the curve of its slope.

    Parameters
    ----------
    leaky_relu
        ``leaky_relu(Z, leak)``, any shape. The learner's own.
    """

    def __init__(self, leaky_relu: Leaky) -> None:
        self._leaky = leaky_relu
        self._z = np.linspace(-EDGE, EDGE, 601)
        fig, (self._left, right) = figure(7.0, 3.4, columns=2)
        self._left.set(title="activation $a = g(z)$ and tangent")
        right.set(ylim=(-0.05, 1.1), title="slope $g'(z)$")
        for ax in (
            self._left,
            right,
        ):  # no number at the left end, where those of the heights begin
            ax.set(xlim=(-EDGE, EDGE), xticks=range(-4, 5, 2), xlabel="$z$")
        # All numbers of one width, so that they have room whichever heights are seen.
        self._left.yaxis.set_major_formatter("{x:4.1f}")
        (self._curve,) = self._left.plot([], [], color=GREY)
        (self._tangent,) = self._left.plot([], [], color=CLASS_COLOURS[1], linewidth=3)
        (self._slopes,) = right.plot([], [], color=GREY)
        self._at = ring(self._left, 0, 0, CLASS_COLOURS[1])
        self._slope_at = ring(right, 0, 0, CLASS_COLOURS[1])
        super().__init__(
            [
                Choice("activation", "activation", "leaky ReLU", tuple(HEIGHTS)),
                number_slider("z", "z", -2.0, -EDGE, EDGE, step=0.1),
                number_slider("leak", "leak", 0.1, 0.0, 0.3, step=0.01),
            ],
            fig,
            moving=[self._curve, self._tangent, self._at, self._slopes, self._slope_at],
        )

    def draw(self, activation: str, z: float, leak: float) -> Frame:
        """Draw curve, tangent and slopes, and tell height and slope at z."""
        z = round(z, 6)  # steps of 0.1 may add up to nearly 0, and the corner is at 0
        g = choose(activation, self._leaky, leak)
        A = g(self._z)
        a = g(np.array([z]))
        slope = float(g.slope(a)[0])
        self._left.set_ylim(*HEIGHTS[activation])
        self._curve.set_data(self._z, A)
        self._slopes.set_data(self._z, g.slope(A))
        ends = np.array([-REACH, REACH])
        self._tangent.set_data(z + ends, a[0] + slope * ends)
        self._at.set_data([z], a)
        self._slope_at.set_data([z], [slope])
        story = f"At z = {z:g} the activation is {a[0]:.3g} and its slope is {slope:.3g}."
        alt = f"The curve of {activation} with its tangent, and the curve of its slope. {story}"
        words = f"{story} {_tell(activation, z, slope, leak)}"
        return Frame(alt, words, {"a": f"{a[0]:.3g}", "slope": f"{slope:.3g}"})


def choose(activation: str, leaky_relu: Leaky, leak: float) -> Activation:
    """Return the activation of a name; the slope of leaky ReLU at 0 is that of its left side."""
    known = {g.name: g for g in (SIGMOID, TANH, RELU)}
    if activation in known:
        return known[activation]
    return Activation(
        activation, lambda Z: leaky_relu(Z, leak), lambda A: np.where(A > 0, 1.0, leak)
    )


def _tell(activation: str, z: float, slope: float, leak: float) -> str:
    """Return what the slope at z means for learning, in words."""
    if activation.endswith("ReLU") and z == 0:
        return "Here is the corner, with another slope to the right; the course takes the left one."
    if slope == 0:
        return "The curve is level: nothing that goes backward gets through here."
    if slope < FLAT:
        return "The curve is nearly flat: hardly anything that goes backward gets through here."
    if activation.endswith("ReLU") and z > 0:
        return "To the right of 0 the slope is 1 everywhere, however far you go."
    if activation == "leaky ReLU":
        return f"To the left of 0 the slope is the leak, {leak:g}, everywhere."
    return "Go further from 0 and the curve becomes flatter."
