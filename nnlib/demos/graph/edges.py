"""The edges of a graph as they are drawn: an arrow forward, one backward beside it, two labels."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.lines import Line2D

from nnlib.activations import Array
from nnlib.demos.graph.parts import Box, Graph
from nnlib.demos.graph.passes import Share
from nnlib.demos.graph.written import told, typeset
from nnlib.look import CLASS_COLOURS, GREY

FORWARD, BACKWARD = CLASS_COLOURS
# Lengths are in points.
SMALL = 9
ASIDE, GAP = 6.0, 4.0  # between the two arrows, and between an arrow and its label
BEND, LANDING = 24.0, 7.0  # an edge turns at least so far before its end, and is straight again
ROOM = 31.0  # an edge is straight so far from its start, if it can be, for the labels beside it
THIN, THICK = 1.4, 3.0
DIRECTIONS = {"right": (1, 0), "left": (-1, 0), "down": (0, -1), "up": (0, 1)}

End = tuple[str, str]  # the names at the start and at the end of an edge


class Edge:
    """One edge; it keeps its artists and says how they look.

    Parameters
    ----------
    ax
        Axes whose unit is a point.
    path
        From the box where it starts to that where it ends, shape (points, 2).
    box
        Where it starts.
    name
        What the derivative that comes back on it is called.
    """

    def __init__(self, ax: Axes, path: Array, box: Box, name: str) -> None:
        self._name = name
        x, y = path[0]
        if DIRECTIONS[box.leaves][0]:  # across: one label above the arrows, the other below
            side, align = (0, -1), "center"
            x = (x + path[-1, 0]) / 2
            places = [y + GAP + 4, y - ASIDE - GAP - 5]
        else:  # both labels stand beside the arrows
            led = box.labels or ("right" if path[-1, 0] > x else "left")
            side, align = DIRECTIONS[led], {"left": "right", "right": "left"}[led]
            x += (ASIDE + GAP + 2) * side[0]
            # Both lines are in the straight part, the upper one first, 12 points apart.
            y += 24 if box.leaves == "up" else -12
            places = [y, y - 12]
        self._forward = _arrow(ax, path, FORWARD, "-")
        self._backward = _arrow(ax, _beside(path, np.array(side))[::-1], BACKWARD, "--")
        style: dict[str, Any] = {"fontsize": SMALL, "color": BACKWARD, "ha": align, "va": "center"}
        self._slope, self._amount = (ax.text(x, height, "", **style) for height in places)
        self.artists: list[Artist] = [self._forward, self._backward, self._slope, self._amount]

    def forward(self, *, passed: bool, now: bool) -> None:
        """Show whether the forward pass has used the edge, and whether it does so just now."""
        self._forward.set(color=FORWARD if passed else GREY, alpha=1.0 if passed else 0.6)
        _weigh(self._forward, thick=now)

    def backward(self, share: Share | None, *, alone: bool, now: bool) -> None:
        """Show what has come back along the edge, if anything; alone it is the derivative."""
        self._backward.set_visible(share is not None)
        _weigh(self._backward, thick=now)
        slope = amount = ""
        if share is not None:
            slope = typeset(f"\N{MULTIPLICATION SIGN} {told(share.slope)}")
            name = self._name if alone else "share"
            amount = typeset(f"{name} = {told(share.amount)}")
        self._slope.set_text(slope)
        self._amount.set_text(amount)


def edges(ax: Axes, graph: Graph) -> dict[End, Edge]:
    """Draw the edges of a graph."""
    ends = [(name, node.name) for node in graph.nodes for name in node.inputs]
    starts, stops = (_ports(graph.boxes, ends, at_start=at_start) for at_start in (True, False))
    drawn = {}
    for end in ends:
        box = graph.boxes[end[0]]
        path = _path(starts[end], stops[end], np.array(DIRECTIONS[box.leaves]))
        drawn[end] = Edge(ax, path, box, f"d{graph.plain(end[0])}")
    return drawn


def _ports(boxes: Mapping[str, Box], ends: list[End], *, at_start: bool) -> dict[End, Array]:
    """Return where each edge touches the box at its start, or that at its end.

    Edges on the same side of a box are spread there, in the order of the boxes that they join it
    to, so that they do not cross.
    """
    sides: dict[tuple[str, str], list[tuple[float, End]]] = {}
    for end in ends:
        here, other = end if at_start else end[::-1]
        leaves = boxes[end[0]].leaves
        across = boxes[other].x if DIRECTIONS[leaves][1] else boxes[other].y
        sides.setdefault((here, leaves), []).append((across, end))
    ports = {}
    for (here, leaves), joined in sides.items():
        box, direction = boxes[here], np.array(DIRECTIONS[leaves])
        half, sideways = np.array([box.width, box.height]) / 2, np.abs(direction[::-1])
        side = np.array([box.x, box.y]) + direction * half * (1 if at_start else -1)
        joined.sort()
        reach = min(half @ sideways - 10, (joined[-1][0] - joined[0][0]) / 2)
        offsets = np.linspace(-reach, reach, len(joined)) if len(joined) > 1 else [0.0]
        for offset, (_, end) in zip(offsets, joined, strict=True):
            ports[end] = side + offset * sideways
    return ports


def _path(start: Array, stop: Array, direction: Array) -> Array:
    """Return the points of an edge: straight, then to the side in a bend, then straight again."""
    length = float((stop - start) @ direction)
    sideways = stop - start - direction * length
    bend = max(BEND, min(length - ROOM, float(np.hypot(*sideways))))
    t = np.linspace(0, 1, 21)[:, None]
    middle = start + direction * (length - bend + t * (bend - LANDING))
    middle += (3 * t**2 - 2 * t**3) * sideways
    # A point right before the bend and one right after it are straight on.
    near = [middle[0] - direction, *middle, middle[-1] + direction]
    return np.concatenate([[start], near, [stop]])


def _beside(path: Array, side: Array) -> Array:
    """Return the path that runs along another on one side of it."""
    along: Array = np.gradient(path, axis=0)
    normal: Array = along[:, ::-1] * [1, -1] / np.hypot(*along.T)[:, None]
    shift: Array = ASIDE * normal * np.sign(normal[0] @ side)
    return path + shift


def _arrow(ax: Axes, path: Array, colour: str, style: str) -> Line2D:
    """Draw a line whose head touches the box where the path ends."""
    along = (path[-1] - path[-2]) / np.hypot(*(path[-1] - path[-2]))
    points = np.concatenate([path[:-1], [path[-1] - 5 * along]])
    turned = float(np.degrees(np.arctan2(along[1], along[0]))) - 90
    head: dict[str, Any] = {"marker": (3, 0, turned), "markevery": [-1], "markeredgewidth": 0}
    (line,) = ax.plot(*points.T, style, color=colour, **head)
    return line


def _weigh(line: Line2D, *, thick: bool) -> None:
    line.set(linewidth=THICK if thick else THIN, markersize=10 if thick else 7)
