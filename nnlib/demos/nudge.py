"""A slope found by nudging: the triangle on the curve, and the same triangle magnified."""

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from nnlib.activations import SIGMOID
from nnlib.figures import figure
from nnlib.look import CLASS_COLOURS, GREY
from nnlib.plots import ring
from nnlib.quiet import quiet
from nnlib.widgets import Choice, Demo, Frame, log_slider, number_slider

Function = Callable[[Any], Any]  # of a number, and of each number of an array
SlopeByNudging = Callable[[Function, float, float], float]

EDGES = (-0.25, 7.25)  # what is seen of each curve
WIDTHS = np.linspace(-0.3, 1.6, 761)  # what is seen of it magnified, counted in nudges
CLOSE = 0.01  # two slopes nearer to each other than that share of the exact one agree
TINY = 1e-6  # above it only the bend of the curve puts them apart, below it only round-off
FINE = 1e-8  # about here bend and round-off are alike, and a nudge to one side finds the most


class Curve(NamedTuple):
    """A function that grows, its derivative, and the rule for that in words."""

    value: Function
    slope: Function
    rule: str
    heights: tuple[float, float]  # between which the curve is seen


# Products, where powers would do: they are rounded in the same way on every machine.
CURVES = {
    "3a": Curve(lambda a: 3.0 * a, lambda a: 3.0, "3", (0, 22)),
    "a²": Curve(lambda a: a * a, lambda a: 2.0 * a, "2a", (0, 50)),
    "a³": Curve(lambda a: a * a * a, lambda a: 3.0 * a * a, "3a²", (0, 350)),
    "log a": Curve(np.log, lambda a: 1.0 / a, "1/a", (-3, 3)),
    "sigmoid": Curve(SIGMOID, lambda a: SIGMOID.slope(SIGMOID(a)), "s(1 - s)", (0.4, 1.1)),
}


class NudgeDemo(Demo):
    """A curve with its tangent at a, and the triangle that a nudge of epsilon spans.

    Parameters
    ----------
    slope_by_nudging
        ``slope_by_nudging(f, a, epsilon)`` returns height over width. The learner's own.
    """

    def __init__(self, slope_by_nudging: SlopeByNudging) -> None:
        self._slope_by_nudging = slope_by_nudging
        self._a = np.linspace(0.02, EDGES[1], 400)  # log a has no value at 0
        blue, orange = CLASS_COLOURS
        fig, axes = figure(7.0, 3.6, columns=2)
        self._left, right = axes
        self._left.set(xlim=EDGES, xticks=range(8), xlabel="$a$")
        self._left.set_title("The curve and its tangent at $a$")
        # Filled up with spaces as wide as a digit: numbers have room whichever curve is seen.
        self._left.yaxis.set_major_formatter(lambda height, _: f"{height:\u2007>4g}")
        right.set(xlim=(-0.3, 2.0), ylim=(-0.4, 1.4), title="The same nudge, magnified")
        right.set(xticks=(0, 1), xticklabels=("$a$", r"$a + \varepsilon$"), yticks=())
        self._curves = [ax.plot([], [], color=GREY, linewidth=2)[0] for ax in axes]
        self._tangents = [ax.plot([], [], color=orange, linewidth=2)[0] for ax in axes]
        self._triangles = [ax.plot([], [], color=blue, linewidth=2)[0] for ax in axes]
        self._rings = ring(self._left, 0, 0, orange), ring(right, 0, 0, orange)
        self._width = right.text(0.5, -0.1, "", color=blue, ha="center", va="top")
        self._height = right.text(1.04, -0.1, "", color=blue, va="top")
        super().__init__(
            [
                Choice("function", "function", "a²", tuple(CURVES)),
                number_slider("a", "a", 2.0, 0.1, 5.0, step=0.1),
                log_slider("epsilon", "epsilon, the nudge", 1.0, 1e-16, 2.0),
            ],
            fig,
            moving=[
                *self._curves,
                *self._tangents,
                *self._triangles,
                *self._rings,
                self._width,
                self._height,
            ],
        )

    def draw(self, function: str, a: float, epsilon: float) -> Frame:
        """Draw curve, tangent and triangle, and compare the slope found with the exact one."""
        curve = CURVES[function]
        with quiet(self._slope_by_nudging):  # a learner's print would come at every move
            nudged = float(self._slope_by_nudging(curve.value, a, epsilon))
        exact, height = float(curve.slope(a)), float(curve.value(a + epsilon) - curve.value(a))
        self._draw_curve(curve, a, epsilon, height)
        self._magnify(curve, a, epsilon, height)
        words = (
            f"Nudged by {epsilon:g}, {function} moves by {height:.4g}: height over width is "
            f"{nudged:.4g}. The exact slope at a = {a:g} is {rule(curve, exact)}. "
            f"{_tell(function, a, epsilon, nudged, exact)}"
        )
        alt = (
            f"The curve of {function} with its tangent at a = {a:g}, and beside it the triangle of "
            f"the nudge, magnified, {epsilon:g} wide and {height:.4g} high. {words}"
        )
        return Frame(alt, words, {"slope": f"{nudged:.4g}", "exact": f"{exact:.4g}"})

    def _draw_curve(self, curve: Curve, a: float, epsilon: float, height: float) -> None:
        """Draw the curve as it is, with tangent and triangle in their true size."""
        at, ends = float(curve.value(a)), np.array(EDGES)
        self._left.set_ylim(*curve.heights)
        self._curves[0].set_data(self._a, curve.value(self._a))
        self._tangents[0].set_data(ends, at + float(curve.slope(a)) * (ends - a))
        across, up = np.array([0, epsilon, epsilon, 0]), np.array([0, 0, height, 0])
        self._triangles[0].set_data(a + across, at + up)
        self._rings[0].set_data([a], [at])

    def _magnify(self, curve: Curve, a: float, epsilon: float, height: float) -> None:
        """Draw the surroundings of a, so large that the nudge is 1 wide and its triangle fits."""
        exact = float(curve.slope(a))
        unit = max(height, exact * epsilon)
        places = a + epsilon * WIDTHS
        inside = places > 0  # where log a has values
        heights = curve.value(places[inside]) - curve.value(a)
        self._curves[1].set_data(WIDTHS[inside], heights / unit)
        self._tangents[1].set_data(WIDTHS, exact * epsilon * WIDTHS / unit)
        self._triangles[1].set_data([0, 1, 1, 0], [0, 0, height / unit, 0])
        self._rings[1].set_data([0], [0])
        self._width.set_text(f"width {epsilon:g}")
        self._height.set_text(f"height {height:.3g}")


def rule(curve: Curve, exact: float) -> str:
    """Return the rule for the derivative and its value, "2a = 4"."""
    value = f"{exact:.4g}"
    return value if curve.rule == value else f"{curve.rule} = {value}"


def digits(nudged: float, exact: float) -> int:
    """Return in about how many digits two slopes agree, 16 at most."""
    share = abs(nudged - exact) / abs(exact)
    return min(16, round(-np.log10(share))) if share > 0 else 16


def _tell(function: str, a: float, epsilon: float, nudged: float, exact: float) -> str:
    """Return how near the nudge has come, and what keeps it away."""
    off = abs(nudged - exact)
    if a + epsilon == a:
        return (
            "But the computer keeps about 16 digits of a number, and the nudge is beyond them: "
            "a + epsilon is a itself, and nothing moves."
        )
    if off < CLOSE * abs(exact):
        found = digits(nudged, exact)
        told = "all digits" if found > 14 else f"about {found} digits"
        return f"They agree in {told}{_rest(function, epsilon, found)}."
    if epsilon > TINY:
        return f"That is off by {off:.2g}: the curve bends within the nudge. Take a smaller one."
    return (
        f"That is off by {off:.2g}, by round-off: the two heights share nearly all of the 16 "
        "digits that the computer keeps, and hardly any are left for their difference."
    )


def _rest(function: str, epsilon: float, found: int) -> str:
    """Return what becomes of the digits in which the two slopes do not agree."""
    if epsilon < FINE / 10:
        return "; the others are lost to round-off" if found < 15 else ""
    if function == "3a":
        return ": on a straight line a nudge may be of any size"
    return "; a smaller nudge finds more" if epsilon > FINE * 10 else ", and hardly more can be had"
