"""A computation graph as a picture: boxes with values, and edges that show both passes."""

from collections.abc import Sequence
from typing import Any

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.patches import FancyBboxPatch
from matplotlib.text import Text

from nnlib.demos.graph.edges import BACKWARD, FORWARD, SMALL, edges
from nnlib.demos.graph.parts import Box, Graph
from nnlib.demos.graph.passes import State, derivative
from nnlib.demos.graph.written import told, typeset
from nnlib.figures import figure
from nnlib.look import FONT_SIZE, GREY

WIDTH = 7.0  # inches; a page
LINE, HIGH_LINE = 13.0, 17.0  # points for a line of text, and for one with indices above
RING = 4.0  # points from a box to the ring around it


class GraphView:
    """The picture of a graph; `show` brings it to a state."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        fig, ax = figure(WIDTH, graph.height)
        fig.set_layout_engine("none")
        ax.set_position((0, 0, 1, 1))
        ax.set(xlim=(0, 72 * WIDTH), ylim=(0, 72 * graph.height))  # so that its unit is a point
        ax.set_axis_off()
        self.figure = fig
        self._edges = edges(ax, graph)
        self._sums = {name: _right_of(ax, box) for name, box in graph.boxes.items()}
        self._ring = ax.add_patch(_rounded(Box(0, 0), linewidth=2.2))
        lines = {part.name: [part.symbol] for part in graph.inputs}
        lines |= {node.name: [*node.drawn] for node in graph.nodes}
        self._values = {name: _write(ax, box, lines[name]) for name, box in graph.boxes.items()}
        _legend(ax)

    @property
    def moving(self) -> list[Artist]:
        """The artists that `show` changes."""
        parts = [artist for edge in self._edges.values() for artist in edge.artists]
        return [*parts, self._ring, *self._values.values(), *self._sums.values()]

    def show(self, state: State) -> None:
        """Bring the picture to `state`."""
        for name, text in self._values.items():
            text.set_text(typeset(told(state.values[name])) if name in state.values else "")
        for (start, end), edge in self._edges.items():
            edge.forward(passed=end in state.values, now=end == state.present and not state.back)
            shares = state.shares.get(start, ())
            share = next((share for share in shares if share.node.name == end), None)
            now = start == state.present and state.back
            edge.backward(share, alone=len(shares) == 1, now=now)
        for name, text in self._sums.items():
            shares = state.shares.get(name, ())
            total = f"d{self._graph.plain(name)} = {told(derivative(shares))}, the sum"
            text.set_text(typeset(total) if len(shares) > 1 else "")
        self._mark(state)

    def _mark(self, state: State) -> None:
        """Put the ring around what the last step was about."""
        self._ring.set_visible(bool(state.present))
        if state.present:
            x, y, width, height, *_ = self._graph.boxes[state.present]
            wide, high = width + 2 * RING, height + 2 * RING
            self._ring.set_bounds(x - wide / 2, y - high / 2, wide, high)
            self._ring.set_edgecolor(BACKWARD if state.back else FORWARD)
            self._ring.set_linestyle("--" if state.back else "-")


def _write(ax: Axes, box: Box, lines: Sequence[str]) -> Text:
    """Draw a box with its formula, and return the text below it, for the value."""
    ax.add_patch(_rounded(box, linewidth=1))
    centred: dict[str, Any] = {"ha": "center", "va": "center", "fontsize": FONT_SIZE}
    heights = [HIGH_LINE if "^" in line else LINE for line in lines]
    y = box.y + (sum(heights) + LINE) / 2
    for line, height in zip(lines, heights, strict=True):
        ax.text(box.x, y - height / 2, f"${line}$", **centred)
        y -= height
    return ax.text(box.x, y - LINE / 2, "", color=FORWARD, **centred)


def _right_of(ax: Axes, box: Box) -> Text:
    """Return a text to the right of a box."""
    x = box.x + box.width / 2 + 2 * RING
    return ax.text(x, box.y, "", va="center", fontsize=SMALL, color=BACKWARD)


def _legend(ax: Axes) -> None:
    """Say below the graph what the two kinds of arrows are."""
    for x, style, colour, meaning in (
        (5, "-", FORWARD, "forward: the values"),
        (
            170,
            "--",
            BACKWARD,
            "backward: the derivatives; \N{MULTIPLICATION SIGN} is the local slope",
        ),
    ):
        ax.plot([x, x + 30], [8, 8], style, color=colour)
        ax.text(x + 36, 8, meaning, va="center", fontsize=SMALL)


def _rounded(box: Box, linewidth: float) -> FancyBboxPatch:
    """Return the outline of a box."""
    return FancyBboxPatch(
        (box.x - box.width / 2, box.y - box.height / 2),
        box.width,
        box.height,
        boxstyle="round,pad=0,rounding_size=6",
        facecolor="none",
        edgecolor=GREY,
        linewidth=linewidth,
    )
