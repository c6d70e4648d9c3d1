"""A gradient beside the slopes that nudging finds: how far to nudge, and which term is wrong."""

from collections.abc import Sequence
from itertools import chain
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import PolyCollection
from matplotlib.lines import Line2D

from nnlib.activations import Array
from nnlib.figures import figure
from nnlib.gradient_checking import (
    Fault,
    Function,
    Parameters,
    Slopes,
    find_fault,
    is_blind,
    measure_slopes,
    relative_difference,
)
from nnlib.look import CLASS_COLOURS, CLASS_MARKERS, FONT_SIZE, GREY
from nnlib.network import forward_propagation
from nnlib.plots import ring
from nnlib.quiet import quiet
from nnlib.widgets import Choice, Demo, Frame, log_slider

EPSILONS = 10.0 ** (np.arange(-42, 1) / 3)
SEEN = (1e-12, 3.0)  # relative differences that the picture has room for
GOOD, BAD = 1e-7, 1e-3
#: From which nudge on the error is no longer that of rounding, which is luck.
SMOOTH = {"both sides": 1e-4, "one side": 1e-6}
NONE = "none"


class GradientCheck(Demo):
    """The relative difference of a gradient from the slopes found by nudging, over the nudge.

    Parameters
    ----------
    forward, cost, backward : callable
        ``forward(X, parameters)`` returns ``AL, cache``, ``cost(AL, Y)`` a number, and
        ``backward(parameters, cache, X, Y)`` returns ``[(dW, db), ...]``. The learner's own.
    parameters : list of (W, b, g)
    X, Y : (n_x, m) and (1, m) arrays
        A small network and few examples, since every parameter is nudged hundreds of times.
    """

    def __init__(
        self,
        forward: Function,
        cost: Function,
        backward: Function,
        parameters: Parameters,
        X: Array,
        Y: Array,
    ) -> None:
        self._functions, self._data = (forward, cost), (parameters, X, Y)
        with quiet(backward):
            mine = backward(parameters, forward(X, parameters)[1], X, Y)
        self._grads = {NONE: mine, **planted(parameters, X, Y)}
        self._curves = [self._measured(epsilon) for epsilon in EPSILONS]
        fig, (left, right) = figure(7.0, 3.6, columns=2, sharey=True, width_ratios=(5, 4))
        left.set(xscale="log", yscale="log", xlim=(EPSILONS[0], 1), ylim=SEEN)
        left.set(xlabel=r"nudge $\varepsilon$", title="Relative difference over the nudge")
        left.set_xticks(10.0 ** np.arange(-12, 1, 4))
        self._line, self._band = plot_errors(left, EPSILONS, np.ones(EPSILONS.shape))
        self._ring = ring(left, 1, 1)
        names = [f"d{slopes.name}" for slopes in self._curves[0]]
        self._fine, self._wrong = _prepare_arrays(right, names)
        super().__init__(
            [
                log_slider("epsilon", "nudge ε", 1e-3, EPSILONS[0], 1),
                Choice("nudged", "nudged to", "both sides", tuple(SMOOTH)),
                Choice("bug", "bug", NONE, tuple(self._grads)),
            ],
            fig,
            moving=[self._line, self._band, self._ring, self._fine, self._wrong],
        )

    def draw(self, epsilon: float, nudged: str, bug: str) -> Frame:
        """Compare the gradient with the slopes at one nudge, and with those at all."""
        grads, slopes = self._grads[bug], self._measured(epsilon)
        parameters, X, Y = self._data
        fault = find_fault(parameters, grads, slopes, X, Y)
        total, each = errors_of(grads, slopes, nudged)
        curve = np.array([errors_of(grads, found, nudged)[0] for found in self._curves])
        place_errors(self._line, self._band, EPSILONS, curve, SMOOTH[nudged])
        self._ring.set_data([epsilon], [np.clip(total, *SEEN)])
        off = () if fault is None else (fault.name, *fault.also)
        wrong = np.array([found.name in off for found in slopes])
        for marks, here in ((self._fine, ~wrong), (self._wrong, wrong)):
            marks.set_data(np.flatnonzero(here), np.clip(each, 1.3 * SEEN[0], SEEN[1])[here])
        words = f"The relative difference is {total:.1g}. {verdict(slopes, fault, total)}"
        alt = (
            f"Left the relative difference of the gradient from the slopes found with nudges of "
            f"1e-14 to 1, a ring at {epsilon:g}; right that of {len(each)} arrays, of which "
            f"{wrong.sum()} are off. {words}"
        )
        told = "unknown" if is_blind(slopes) else f"d{fault.name}" if fault else NONE
        return Frame(alt, words, {"difference": f"{total:.0e}", "off": told})

    def _measured(self, epsilon: float) -> list[Slopes]:
        with quiet(self._functions[0]):
            forward, cost, parameters, X, Y = *self._functions, *self._data
            return measure_slopes(forward, cost, parameters, X, Y, epsilon)


def _prepare_arrays(ax: Axes, names: Sequence[str]) -> list[Line2D]:
    """Draw a place for each array, and two levels; return the marks of right and wrong ones."""
    ax.set(xlim=(-0.5, len(names) - 0.5), title="Array by array, with this nudge")
    ax.set_xticks(range(len(names)), names)
    for level, word, side in ((GOOD, "↓ good", "top"), (BAD, "↑ bad", "bottom")):
        ax.axhline(level, color=GREY, linestyle=":", linewidth=1)
        ax.text(len(names) - 0.4, level, word, va=side, fontsize=FONT_SIZE)
    marks = zip(CLASS_MARKERS, CLASS_COLOURS, strict=True)
    return [ax.plot([], [], mark, color=colour, markersize=8)[0] for mark, colour in marks]


def errors_of(grads: Sequence[Any], slopes: Sequence[Slopes], nudged: str) -> tuple[float, Array]:
    """Return the relative difference of all slopes together, and that of each array."""
    found = [one.up if nudged == "one side" else one.both for one in slopes]
    given = [_comparable(d, b) for d, b in zip(chain(*grads), found, strict=True)]
    each = [relative_difference(a, b) for a, b in zip(given, found, strict=True)]
    together = (np.concatenate([d.ravel() for d in arrays]) for arrays in (given, found))
    return relative_difference(*together), np.array(each)


def _comparable(given: Any, found: Array) -> Array:
    """Return given slopes; what is no number or has another shape is as wrong as can be."""
    if np.shape(given) != found.shape:
        return -found
    return np.where(np.isfinite(given), given, -found)


def verdict(slopes: Sequence[Slopes], fault: Fault | None, total: float) -> str:
    """Return what the check says of the gradient, in words."""
    if fault is not None:
        return str(fault)
    if is_blind(slopes):
        apart = max(float(one.reach.max()) for one in slopes)
        if slopes[0].noise > apart / 2:
            return "So short a nudge drowns in rounding: it tells nothing about the gradient."
        return (
            "So long a nudge measures slopes of other places: it tells nothing about the gradient."
        )
    if total < GOOD:
        return "The gradient is right."
    return "As far as this nudge can tell, the gradient is right."


def plot_errors(
    ax: Axes, epsilons: Array, errors: Array, *, smooth_from: float = 1e-4, colour: str = GREY
) -> tuple[Line2D, PolyCollection]:
    """Draw errors over the nudge: a line where they follow a law, a band where they are luck."""
    (line,) = ax.plot([], [], color=colour, linewidth=2)
    band = PolyCollection([], facecolors=colour, alpha=0.25, linewidths=0)
    ax.add_collection(band, autolim=False)
    place_errors(line, band, epsilons, errors, smooth_from)
    return line, band


def place_errors(
    line: Line2D, band: PolyCollection, epsilons: Array, errors: Array, smooth_from: float
) -> None:
    """Move line and band to errors, (k,); the errors of rounding lie mostly within the band."""
    x, y = np.log10(epsilons), np.log10(np.clip(errors, *SEEN))
    law = x > np.log10(smooth_from) - 0.01
    line.set_data(epsilons[law], 10 ** y[law])
    luck = np.flatnonzero(x < np.log10(smooth_from) + 0.01)
    middle = []
    for place in luck:
        near = luck[np.abs(luck - place) <= 3]  # a power of ten to each side
        middle.append(np.polyfit(x[near] - x[place], y[near], 1)[1])
    low, high = 10 ** (np.array(middle) - 0.3), 10 ** (np.array(middle) + 0.3)
    across = epsilons[luck]
    band.set_verts([np.column_stack([np.r_[across, across[::-1]], np.r_[low, high[::-1]]])])


def planted(parameters: Parameters, X: Array, Y: Array) -> dict[str, Any]:
    """Return the gradient with each bug, of those bugs that fit this network and change it."""
    right, grads = back_with(NONE, parameters, X, Y), {}
    for bug in BUGS:
        try:
            wrong = back_with(bug, parameters, X, Y)
        except ValueError:
            continue  # sizes that would raise an error at once
        pairs = list(zip(chain(*wrong), chain(*right), strict=True))
        fits = all(given.shape == d.shape for given, d in pairs)
        if fits and not all(np.allclose(given, d, atol=0) for given, d in pairs):
            grads[bug] = wrong
    return grads


BUGS = (
    "1/m missing in dW2",
    "W2 not transposed",
    "slope missing in dZ1",
    "all units in db2",
    "Y - A at the end",
    "A1 for A2 in dW3",
    "dA2 sent on for dZ2",
)


def back_with(bug: str, parameters: Parameters, X: Array, Y: Array) -> list[tuple[Array, Array]]:
    """Go back through all layers, with a bug."""
    m, A = X.shape[1], [X, *(A for _, A in forward_propagation(X, parameters)[1])]
    dZ = dA = Y - A[-1] if bug == "Y - A at the end" else A[-1] - Y
    grads: list[tuple[Array, Array]] = []
    for layer in reversed(range(1, len(parameters) + 1)):
        W, g = parameters[layer - 1][0], parameters[layer - 1][2]
        if layer < len(parameters):
            dZ = dA if (bug, layer) == ("slope missing in dZ1", 1) else dA * g.slope(A[layer])
        A_prev = A[1] if (bug, layer) == ("A1 for A2 in dW3", 3) else A[layer - 1]
        dW = dZ @ A_prev.T / (1 if (bug, layer) == ("1/m missing in dW2", 2) else m)
        db = dZ.sum(axis=1, keepdims=True) / m
        if (bug, layer) == ("all units in db2", 2):
            db = np.full(db.shape, db.sum())
        grads.insert(0, (dW, db))
        sent = dA if (bug, layer) == ("dA2 sent on for dZ2", 2) else dZ
        dA = (W if (bug, layer) == ("W2 not transposed", 2) else W.T) @ sent
    return grads
