"""Tell whether a gradient is right, and else which parameter, which element, and which term.

Nudging measures every slope without any formula, and tells by itself how far it can be trusted:
where the cost bends, or has a kink, a nudge upward finds another slope than one downward, and a
shorter nudge another than a long one. A gradient is wrong only where it differs by more than that.

Then the formulas of the first layer that is off, on the way back from the last one, are written
wrongly in every way that we know, and the one that reproduces the numbers is the reason.
"""

from collections.abc import Callable, Iterator, Sequence, Sized
from itertools import chain, product
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nnlib.activations import SIGMOID, Activation, Array
from nnlib.network import Layer, forward_propagation

Function = Callable[..., Any]
Parameters = Sequence[Layer]
#: What is wrong with a formula, and the dW and db that come of it; None where it has no say.
Slip = tuple[str, Array | None, Array | None]

BLIND = 0.1  # what may be off by a tenth of the whole gradient judges nothing
ROUNDING = 2e-14  # of a cost near 1: its last digits, after all that has been added up


class Slopes(NamedTuple):
    """The slopes of the cost in one array of parameters, as nudging measures them."""

    name: str  # of the array: "W2"
    down: Array  # nudged downward, shaped like the array
    up: Array
    half: Array  # nudged half as far to both sides
    noise: float  # what rounding alone may do to each

    @property
    def both(self) -> Array:
        """The slope between a nudge downward and one upward."""
        return (self.down + self.up) / 2

    @property
    def reach(self) -> Array:
        """How far `both` may be off, for each element."""
        apart = np.abs(self.up - self.down) + 3 * np.abs(self.both - self.half)
        # Where both happen to vanish, the neighbours say how large they may be.
        return np.asarray(apart + 0.1 * apart.max() + self.noise)


class Fault(NamedTuple):
    """The first array, on the way back, whose slopes are off."""

    name: str  # of the array: "W2"
    n_off: int  # how many of its elements are off
    size: int
    worst: tuple[int, ...]  # the element that is furthest off; empty where the shape is wrong
    given: float  # that element,
    measured: float  # and what nudging finds
    term: str  # what is wrong in the formula; empty where no slip that we know explains it
    also: tuple[str, ...]  # arrays further back that are off, too

    def __str__(self) -> str:
        """Tell where, by how much, and why."""
        told = self.term or "none of the usual slips explains these numbers"
        if self.worst:
            many = "all" if self.n_off == self.size else f"{self.n_off} of"
            where = f"is off in {many} {self.size} element{'s' * (self.size > 1)}"
            given, measured = _told_apart(self.given, self.measured)
            place = f"[{', '.join(map(str, self.worst))}]"
            told = f"{where}, worst at {place}: {given} in place of {measured}; {told}"
        further = ", ".join(f"d{name}" for name in self.also)
        return f"d{self.name} {told}." + (further and f" Off as well: {further}.")


def relative_difference(a: Array, b: Array) -> float:
    """Return ``||a - b|| / (||a|| + ||b||)``: 0 for equal arrays, and 1 at most."""
    lengths = np.linalg.norm(a) + np.linalg.norm(b)
    return float(np.linalg.norm(np.subtract(a, b)) / lengths) if lengths else 0.0


def measure_slopes(
    forward: Function, cost: Function, parameters: Parameters, X: Array, Y: Array, epsilon: float
) -> list[Slopes]:
    """Measure the slopes of W1, b1, W2, b2, ..., by nudging each element by `epsilon`.

    Parameters
    ----------
    forward, cost : callable
        ``forward(X, parameters)`` returns the answers ``AL`` and anything else, ``cost(AL, Y)`` a
        number.
    parameters : list of (W, b, g)
    X, Y : (n_x, m) and (n[L], m) arrays
    epsilon : float
        The nudge, above 0 and at most 1: a longer one finds activations that are flat, and takes
        their slope of 0 for certain.

    Raises
    ------
    ValueError
        `epsilon` is no such number.
    """
    if not 0 < epsilon <= 1:
        raise ValueError(f"epsilon is {epsilon}; expected a nudge above 0, and of 1 at most.")

    def J(layers: Parameters) -> float:
        return float(cost(forward(X, layers)[0], Y))

    here, measured = J(parameters), []
    noise = ROUNDING * max(1.0, abs(here)) / epsilon
    for number, layer in enumerate(parameters):
        for place, letter in enumerate("Wb"):
            costs = np.zeros((4, *np.asarray(layer[place]).shape))
            for step, index in product(range(4), np.ndindex(costs[0].shape)):
                nudge = (-1, 1, -0.5, 0.5)[step] * epsilon
                costs[step][index] = J(_nudged(parameters, number, place, index, nudge))
            down, up, half = here - costs[0], costs[1] - here, costs[3] - costs[2]
            name = f"{letter}{number + 1}"
            measured.append(Slopes(name, down / epsilon, up / epsilon, half / epsilon, noise))
    return measured


def _nudged(
    parameters: Parameters, number: int, place: int, index: tuple[int, ...], nudge: float
) -> list[Any]:
    """Return the parameters with one element moved; all other arrays are shared."""
    layers, layer = list[Any](parameters), list[Any](parameters[number])
    layer[place] = np.array(layer[place], dtype=float)
    layer[place][index] += nudge
    layers[number] = tuple(layer)
    return layers


def is_blind(measured: Sequence[Slopes]) -> bool:
    """Return whether slopes are measured too coarsely to judge a gradient."""
    reach, both = (
        np.concatenate([np.ravel(part) for part in parts])
        for parts in zip(*((slopes.reach, slopes.both) for slopes in measured), strict=True)
    )
    return bool(np.linalg.norm(reach) > BLIND * np.linalg.norm(both))


def find_fault(
    parameters: Parameters, grads: Sequence[Any], measured: Sequence[Slopes], X: Array, Y: Array
) -> Fault | None:
    """Return the first array whose slopes are off, going from the last layer to the first.

    Parameters
    ----------
    parameters : list of (W, b, g)
    grads : list of (dW, db)
        What a way back gives, one pair for each layer.
    measured : list of Slopes
        From `measure_slopes`. Where they are blind, nothing is found.

    Raises
    ------
    ValueError
        `grads` is not a list of pairs, one for each layer.
    """
    pairs = _pairs_of(grads, len(parameters))
    if is_blind(measured):
        return None
    wrong = [_off(given, slopes) for given, slopes in zip(chain(*pairs), measured, strict=True)]
    back = [2 * number + place for number in reversed(range(len(pairs))) for place in (0, 1)]
    off = [rank for rank in back if wrong[rank].any()]
    if not off:
        return None
    number, place = divmod(off[0], 2)
    given, slopes, mask = pairs[number][place], measured[off[0]], wrong[off[0]]
    count, also = int(mask.sum()), tuple(measured[rank].name for rank in off[1:])
    if given.shape != mask.shape:
        term = f"has the shape {given.shape}, and {slopes.name} has {mask.shape}"
        return Fault(slopes.name, count, mask.size, (), np.nan, np.nan, term, also)
    worst = _furthest(given, slopes.both)
    places = [rank % 2 for rank in off if rank // 2 == number]
    term = _explain(pairs[number], places, list(_slips(_Way(parameters, X, Y), number + 1)))
    numbers = float(given[worst]), float(slopes.both[worst])
    return Fault(slopes.name, count, mask.size, worst, *numbers, term, also)


def _furthest(given: Array, found: Array) -> tuple[int, ...]:
    """Return the element that is furthest off; what is no number is further than any."""
    far = np.nan_to_num(np.abs(given - found), nan=np.inf)
    return tuple(int(i) for i in np.unravel_index(np.argmax(far), far.shape))


def _pairs_of(grads: Any, layers: int) -> list[tuple[Array, Array]]:
    """Return a gradient as pairs of arrays."""
    try:
        pairs = [(np.asarray(dW, dtype=float), np.asarray(db, dtype=float)) for dW, db in grads]
    except (TypeError, ValueError):
        pairs = []
    if len(pairs) != layers:
        length = f" of {len(grads)}" if isinstance(grads, Sized) else ""
        raise ValueError(
            f"the way back gives {type(grads).__name__}{length}; expected a list of {layers} pairs "
            "(dW, db), that of the first layer first."
        )
    return pairs


def _off(given: Array, slopes: Slopes) -> NDArray[np.bool_]:
    """Return which elements of given slopes are off: all, if their shape is wrong."""
    if given.shape != slopes.both.shape:
        return np.ones(slopes.both.shape, dtype=bool)
    return ~(np.abs(given - slopes.both) <= slopes.reach)  # nan is off, too


def _explain(given: tuple[Array, Array], places: Sequence[int], slips: Sequence[Slip]) -> str:
    """Return the slip that gives the numbers of dW (place 0), of db (place 1), or of both."""
    for wanted in (places, places[:1]):
        for term, *wrong in slips:
            if all(_same(given[place], wrong[place]) for place in wanted):
                return term
    return ""


def _same(given: Array, wrong: Array | None) -> bool:
    if wrong is None or given.shape != wrong.shape:
        return False
    close = 1e-9 * np.max(np.abs(wrong), initial=0.0, where=np.isfinite(wrong))
    return np.allclose(given, wrong, rtol=1e-6, atol=close, equal_nan=True)


class _Way:
    """All arrays of the way forward and of the right way back, from layer 1 to L."""

    def __init__(self, parameters: Parameters, X: Array, Y: Array) -> None:
        AL, cache = forward_propagation(X, parameters)
        self.L, self.m = len(parameters), X.shape[1]
        # Lists that begin with layer 0, so that indices are those of the formulas.
        self.W: list[Array] = [np.zeros((0, 0)), *(W for W, _, _ in parameters)]
        self.g: list[Activation] = [SIGMOID, *(g for _, _, g in parameters)]
        self.Z, self.A = [X, *(Z for Z, _ in cache)], [X, *(A for _, A in cache)]
        self.dZ, self.dA = [X] * (self.L + 1), [X] * (self.L + 1)
        self.dZ[-1] = self.dA[-1] = AL - Y
        if self.g[-1] == SIGMOID:
            with np.errstate(all="ignore"):  # infinite where a unit is too sure
                self.dA[-1] = -Y / AL + (1 - Y) / (1 - AL)
        for layer in reversed(range(1, self.L)):
            self.dA[layer] = self.W[layer + 1].T @ self.dZ[layer + 1]
            self.dZ[layer] = self.dA[layer] * self.slope(layer)

    def slope(self, layer: int) -> Array:
        """Return the slope of the activation of a layer."""
        return self.g[layer].slope(self.A[layer])

    def slopes(self, layer: int, dZ: Array) -> tuple[Array, Array]:
        """Return the dW and db that follow from an error."""
        return dZ @ self.A[layer - 1].T / self.m, dZ.sum(axis=1, keepdims=True) / self.m


def _slips(way: _Way, layer: int) -> Iterator[Slip]:
    """Write the formulas of a layer wrongly, in one way after the other, the simplest first."""
    m, n_prev, n = way.m, *way.W[layer].shape[::-1]
    dW, db = way.slopes(layer, way.dZ[layer])
    yield "the formulas give these numbers, so look at the way forward or at the cost", dW, db
    yield "it is zero everywhere", 0 * dW, 0 * db
    factors = {
        "the sign is turned around": -1.0,
        "it is m times too large, so the factor 1/m is missing": m,
        "it is m times too small, so the factor 1/m comes twice": 1 / m,
        "it is twice too large": 2.0,
        f"it is divided by n[{layer - 1}] in place of m": m / n_prev,
        f"it is divided by n[{layer}] in place of m": m / n,
    }
    yield from ((term, factor * dW, factor * db) for term, factor in factors.items())
    for term, dZ in _wrong_errors(way, layer):
        yield term, *way.slopes(layer, dZ)
    for name, inputs in _other_inputs(way, layer):
        yield (
            f"{name} stands in place of {_name_of_A(layer - 1)}",
            way.dZ[layer] @ inputs.T / m,
            None,
        )
    yield "it is transposed", dW.T, None
    yield "it adds up the units, too, and not the examples alone", None, np.full_like(db, db.sum())
    for other in range(1, way.L + 1):
        yield f"it is that of layer {other}", *way.slopes(other, way.dZ[other])


def _wrong_errors(way: _Way, layer: int) -> Iterator[tuple[str, Array]]:
    """Give wrong dZ of a layer that have the right shape."""
    dA, slope = way.dA[layer], way.slope(layer)
    if not np.isfinite(dA).all():
        lost = f"dA[{layer}] is no number where A is exactly 0 or 1, so begin with A - Y"
        yield lost, dA * slope
    yield f"the slope of g[{layer}] is missing, and dA stands in place of dZ", dA
    if layer == way.L:
        yield "the slope of g comes twice, since A - Y contains it already", way.dZ[layer] * slope
        yield "Y is not subtracted", way.A[layer]
    else:
        yield from _wrong_slopes(way, layer)
        yield from _wrong_ways_back(way, layer)


def _wrong_slopes(way: _Way, layer: int) -> Iterator[tuple[str, Array]]:
    """Give dZ of a hidden layer with something else where the slope of g belongs."""
    dA, A, slope = way.dA[layer], way.A[layer], way.slope(layer)
    yield f"the slope of g[{layer}] comes twice", dA * slope * slope
    yield f"the slope of g[{layer}] is added in place of multiplied", dA + slope
    yield f"A[{layer}] stands in place of the slope of g[{layer}]", dA * A
    yield f"the slope of g[{layer}] is taken of Z, not of A", dA * way.g[layer].slope(way.Z[layer])
    for g in dict.fromkeys(way.g[1:]):
        yield f"the slope is that of {g.name}, and g[{layer}] is another", dA * g.slope(A)


def _wrong_ways_back(way: _Way, layer: int) -> Iterator[tuple[str, Array]]:
    """Give dZ of a hidden layer with something else sent back from the layer after it."""
    after, slope = layer + 1, way.slope(layer)
    back = {f"W[{after}] is not transposed": (way.W[after], way.dZ[after])}
    for other in range(1, way.L + 1):
        back[f"W[{other}] stands in place of W[{after}]"] = way.W[other].T, way.dZ[after]
    back[f"dA[{after}] comes back in place of dZ[{after}]"] = way.W[after].T, way.dA[after]
    for term, (W, dZ) in back.items():
        if W.shape == way.W[after].shape[::-1]:
            with np.errstate(all="ignore"):
                yield term, (W @ dZ) * slope
    if way.dZ[after].shape[0] in (1, slope.shape[0]):
        yield f"W[{after}] is missing, and dZ[{after}] comes back as it is", way.dZ[after] * slope


def _other_inputs(way: _Way, layer: int) -> Iterator[tuple[str, Array]]:
    """Give what has the shape of a layer's inputs; these are among them and explain nothing."""
    named = [(_name_of_A(other), A) for other, A in enumerate(way.A)]
    named += [(f"Z[{other}]", way.Z[other]) for other in range(1, way.L + 1)]
    yield from ((name, values) for name, values in named if values.shape == way.A[layer - 1].shape)


def _name_of_A(layer: int) -> str:
    return f"A[{layer}]" if layer else "X"


def _told_apart(a: float, b: float) -> tuple[str, str]:
    """Return two numbers with as few digits as tell them apart, two at least."""
    for digits in range(2, 17):
        told = f"{a:.{digits}g}", f"{b:.{digits}g}"
        if told[0] != told[1]:
            break
    return told
