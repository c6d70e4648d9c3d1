"""The drawing of a broadcast under two text boxes and an operation."""

import math
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

import ipywidgets
import numpy as np

from nnlib.demos.broadcasting.drawing import OPERATIONS, WIDTH, Drawing, panels_of_shapes
from nnlib.demos.broadcasting.rule import misfit, read, tell
from nnlib.figures import figure
from nnlib.widgets import Choice, Demo, Frame

HEIGHT = 2.2


class ShapeBox:
    """A shape in a text box: a control of a `Demo`, as `Choice` is.

    What is no shape stays in the box as it was typed, so that it can be mended.
    """

    def __init__(self, name: str, label: str, value: str | Sequence[int]) -> None:
        self.name = name
        self.changed: Callable[[], None] = lambda: None
        self.value = str(read(value))
        self.widget = ipywidgets.Text(self.value, description=label, continuous_update=False)
        self.widget.tooltip = "such as (3, 4) or (4,); nothing is a single number"
        self.widget.observe(lambda change: self._follow(change.new), "value")

    def set(self, value: Any) -> None:
        """Take a shape from code, as a tuple or as it is typed.

        Raises
        ------
        ValueError
            If it is no shape.
        """
        self.widget.value = str(read(value))

    def _follow(self, text: str) -> None:
        with suppress(ValueError):  # `draw` says what is wrong, where it can be seen
            text = str(read(text))
        if text != self.value:
            self.value = text
            self.changed()
        self.widget.value = text


class BroadcastView(Demo):
    """Two arrays, the cells that broadcasting repeats, and the result.

    ``view.a = (3, 1)`` and ``view.operation = "*"`` do what the controls do.

    Parameters
    ----------
    a, b
        Shapes, as text or as tuples.
    operation
        One of ``+``, ``-``, ``*``, ``/``.
    """

    _invitation = "Run this cell to change the shapes."

    def __init__(
        self,
        a: str | Sequence[int] = (3, 4),
        operation: str = "+",
        b: str | Sequence[int] = (1, 4),
    ) -> None:
        fig, ax = figure(WIDTH, HEIGHT)
        self._drawing = Drawing(ax, HEIGHT)
        self._frame = Frame("", "", {})
        # A ShapeBox has all that a Demo asks of a control.
        boxes: list[Any] = [ShapeBox("a", "shape of a", a), ShapeBox("b", "shape of b", b)]
        choice = Choice("operation", "operation", operation, tuple(OPERATIONS))
        super().__init__([boxes[0], choice, boxes[1]], fig, moving=self._drawing.artists)

    def draw(self, a: str, operation: str, b: str) -> Frame:
        """Draw both arrays and the result, or say why there is none."""
        try:
            shapes = read(a), read(b)
        except ValueError as error:  # the picture stays, and so do its words
            return self._frame._replace(fault=str(error))
        self._drawing.show(panels_of_shapes(*shapes, operation), operation)
        words = tell(*shapes, operation)
        result = "none" if misfit(*shapes) else str(np.broadcast_shapes(*shapes))
        cells = " and ".join(str(math.prod(shape)) for shape in shapes)
        self._frame = Frame(f"Arrays of {cells} cells. {words}", words, {"result": result})
        return self._frame
