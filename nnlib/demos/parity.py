"""The parity of n bits, computed by three networks whose weights are set by hand."""

from itertools import pairwise
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection

from nnlib.activations import Array
from nnlib.figures import figure
from nnlib.look import CLASS_COLOURS, FONT_SIZE, GREY, SERIES_COLOURS, name_end
from nnlib.network import Layer, forward_propagation
from nnlib.parity import pattern_units, size, xor_tree, zigzag
from nnlib.plots import ring
from nnlib.widgets import Choice, Demo, Frame, whole_slider

NETWORKS = {"tree": xor_tree, "patterns": pattern_units, "zigzag": zigzag}
BITS = range(2, 11)
SIZES = {(name, n): size(build(n)) for name, build in NETWORKS.items() for n in BITS}
WIDTH, HEIGHT = 4.6, 3.5  # of the drawing, in inches
FITS = 16  # units that have room for their number above each other; more become dots
MOST_WORDS = 37  # in the fullest picture: the tree of 10 bits
STACK, STEP = 32, 0.095  # dots above each other, and the distance from dot to dot
MOST_LINES = 300  # weights of a layer that are all drawn; of more only those of active units
OUTPUT_AREA = 800.0  # square points; the output says two digits more
ON, OFF = CLASS_COLOURS[1], GREY
SIGNS = {"negative": CLASS_COLOURS[0], "positive": CLASS_COLOURS[1]}


class Parity(Demo):
    """A network for the parity of n bits with the values in it, and the units that all three take.

    ``demo.n = 8``, ``demo.network = "zigzag"`` and ``demo.number = 200`` do what the controls do;
    the bits are the last n binary digits of the number.
    """

    def __init__(self) -> None:
        fig, (left, right) = figure(7.0, 3.9, columns=2, width_ratios=[2.4, 1])
        left.set(xlim=(0, WIDTH), ylim=(0, HEIGHT), xticks=[], yticks=[], aspect="equal")
        left.grid(False)
        self._faint = left.add_collection(LineCollection([], colors=GREY, alpha=0.3, linewidths=1))
        self._strong = left.add_collection(LineCollection([], linewidths=2))
        self._units = left.scatter([], [], linewidths=1.6)
        centred: dict[str, Any] = {"ha": "center", "va": "center", "fontsize": FONT_SIZE - 1}
        self._texts = [left.text(0, 0, "", **centred) for _ in range(MOST_WORDS)]
        self._colours = _draw_counts(right)
        self._now = ring(right, 2, 2)
        super().__init__(
            [
                whole_slider("n", "number of bits n", 4, BITS[0], BITS[-1]),
                Choice("network", "network", "tree", list(NETWORKS)),
                whole_slider("number", "input, as a number", 11, 0, 2 ** BITS[-1] - 1),
            ],
            fig,
            moving=[self._faint, self._strong, self._units, *self._texts, self._now],
        )

    def draw(self, n: int, network: str, number: int) -> Frame:
        """Run the network on one input, and draw what each of its units says."""
        digits = f"{number % 2**n:0{n}b}"
        x = np.array([[float(digit)] for digit in digits])
        parameters = NETWORKS[network](n)
        A, cache = forward_propagation(x, parameters)
        values = [x[:, 0], *(each[:, 0] for _, each in cache)]
        places = [_places(len(each), column, len(values)) for column, each in enumerate(values)]
        self._draw_units(places, values)
        self._write(places, values)
        self._draw_weights(places, values, parameters)
        layers, units = SIZES[network, n]
        self._now.set_data([n], [units])
        self._now.set_color(self._colours[network])
        words = (
            f"The last {n} binary digits of {number} are {_count(digits)}. The network says "
            f"{A.item():.2f}. {_compare(network, n)}"
        )
        alt = (
            f"Left a network for the parity of {n} bits with what each unit says, right the hidden "
            f"units of three networks for 2 to 10 bits. {words}"
        )
        results = {"a": f"{A.item():.2f}", "units": f"{units}", "layers": f"{layers}"}
        return Frame(alt, words, results)

    def _draw_units(self, places: list[Array], values: list[Array]) -> None:
        """Draw a circle for each unit, or a dot where there are too many."""
        every = np.concatenate(values)
        dots = np.concatenate([np.full(len(each), len(each) > FITS) for each in values])
        colours = np.where(every > 0.5, ON, OFF)
        self._units.set_offsets(np.concatenate(places))
        areas = np.where(dots, np.where(every > 0.5, 26.0, 8.0), _area(values))
        areas[-1] = OUTPUT_AREA
        self._units.set_sizes(areas)
        self._units.set_edgecolors(list(colours))
        self._units.set_facecolors(
            [colour if dot else "none" for colour, dot in zip(colours, dots, strict=True)]
        )

    def _write(self, places: list[Array], values: list[Array]) -> None:
        """Write a caption above each layer, and its value into each circle."""
        told = ["bits", *map(_caption, range(1, len(values) - 1), values[1:-1]), "output"]
        tops = [(place[:, 0].mean(), HEIGHT - 0.1) for place in places]
        written: list[tuple[Any, str, str]] = [
            (place, text, GREY) for place, text in zip(tops, told, strict=True)
        ]
        for column, (each, place) in enumerate(zip(values, places, strict=True)):
            form = ".2f" if column == len(values) - 1 else "g"
            if len(each) <= FITS:
                written += [
                    (spot, f"{value:{form}}", ON if value > 0.5 else OFF)
                    for spot, value in zip(place, each, strict=True)
                ]
        for text in self._texts:
            at, word, colour = written.pop() if written else ((0, 0), "", GREY)
            text.set(position=at, text=word, color=colour)

    def _draw_weights(
        self, places: list[Array], values: list[Array], parameters: list[Layer]
    ) -> None:
        """Draw the weights that are not 0; strong those between units that are active."""
        radius = np.sqrt(_area(values) / np.pi) / 72 + 0.03
        faint, strong, colours = [], [], []
        for (start, end), (sent, heard), (W, _, _) in zip(
            pairwise(places), pairwise(values), parameters, strict=True
        ):
            is_small = W.size <= MOST_LINES
            for unit, source in np.argwhere(W if is_small else W * heard[:, None]):
                line = _shortened(start[source], end[unit], radius)
                if sent[source] > 0 and heard[unit] > 0:
                    strong.append(line)
                    colours.append(SIGNS["positive" if W[unit, source] > 0 else "negative"])
                elif is_small:
                    faint.append(line)
        self._faint.set_segments(faint)
        self._strong.set_segments(strong)
        self._strong.set_colors(colours)
        self._strong.set_linewidths(2.0 if len(strong) <= 40 else 0.8)


def _count(digits: str) -> str:
    """Return binary digits, how many of them are 1, and the parity."""
    ones = digits.count("1")
    return f"{' '.join(digits)}: {ones} one{'s' * (ones != 1)}, so the parity is {ones % 2}"


def _compare(network: str, n: int) -> str:
    """Say how large a network is, and how large the other two are."""
    layers, units = SIZES[network, n]
    others = [name for name in NETWORKS if name != network]
    taken = " and ".join(f"{SIZES[name, n].hidden_units} ({name})" for name in others)
    return (
        f"It has {units} hidden units in {layers - 1} hidden layer{'s' * (layers > 2)}; "
        f"the other two have {taken}."
    )


def _places(count: int, column: int, columns: int) -> Array:
    """Return where the units of a layer stand, (count, 2): above each other, or in a block."""
    x = 0.3 + (WIDTH - 0.6) * column / (columns - 1)
    rows = count if count <= FITS else STACK
    step = min(0.5, (HEIGHT - 0.35) / rows)
    across, down = np.divmod(np.arange(count), rows)
    middle = (HEIGHT - 0.35) / 2
    return np.column_stack(
        [x + STEP * (across - across.max() / 2), middle + step * ((rows - 1) / 2 - down)]
    )


def _area(values: list[Array]) -> float:
    """Return the area of a circle, in square points, so that the fullest layer has room."""
    fullest = max(len(each) for each in values if len(each) <= FITS)
    return float(min(560.0, (72 * 0.75 * (HEIGHT - 0.35) / fullest) ** 2))


def _shortened(start: Array, end: Array, radius: float) -> Array:
    """Return the line between two circles without the parts that are inside of them."""
    way = end - start
    cut = radius / np.hypot(*way) * way
    return np.array([start + cut, end - cut])


def _caption(column: int, values: Array) -> str:
    """Return what stands above a layer."""
    if len(values) > FITS:
        return f"{len(values)} units, {int(values.sum())} active"
    return f"layer {column}"


def _draw_counts(ax: Axes) -> dict[str, str]:
    """Draw the hidden units of each network over n; return the colours of the curves."""
    colours = dict(zip(NETWORKS, SERIES_COLOURS[2:], strict=True))
    for name in NETWORKS:
        units = [SIZES[name, n].hidden_units for n in BITS]
        ax.plot(BITS, units, color=colours[name])
        name_end(ax, name, BITS[-1], units[-1], colours[name])
    ax.set(yscale="log", xlabel="bits $n$", title="Hidden units", xticks=range(2, 11, 2))
    ax.set_yticks([2, 10, 100, 500], ["2", "10", "100", "500"], minor=False)
    ax.minorticks_off()
    return colours
