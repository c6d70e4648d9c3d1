"""The table of shapes under its controls."""

import html
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import ipywidgets

from nnlib.controls import Choice, Control, whole_slider
from nnlib.demos.shapes.plugged import Plugged, count_examples, nnlib_own, read_layers, run
from nnlib.demos.shapes.state import EXAMPLES, UNITS, State, read_sizes, whole
from nnlib.demos.shapes.table import summary, table, tell
from nnlib.shapes import first_misfit
from nnlib.widgets import STYLE, Pictured

CONTROLS = ("sizes", "m", "layer", "units", "array", "shape")
SLIDER = 20  # units to which the slider goes; the box goes further


class ShapeView(Pictured):
    """The shapes of W, b, Z, A and of their derivatives in each layer, under sizes and m.

    All come from a pass that has been run. ``view.sizes = "2 3 5 4 2 1"`` and ``view.m = 7`` do
    what the controls do; so do ``layer`` and ``units``, which change one size, and ``array`` and
    ``shape``, which give one array another shape. `view.sizes` is a list, such as `layer_dims`.

    Parameters
    ----------
    sizes : str or sequence of int
        The number of inputs, then the units of each layer.
    m : int
        The number of examples.

    Raises
    ------
    ValueError
        Sizes or an m that cannot be shown.
    """

    _invitation = "Run this cell to change sizes and shapes."

    def __init__(self, sizes: str | Sequence[int] = "2 3 5 4 2 1", m: int = 7) -> None:
        self._state = State(read_sizes(sizes), whole("m", m, 1, EXAMPLES)).checked()
        self._plugged: tuple[State, Plugged] | None = None  # and where it was plugged in
        self._settling = False
        self._shown = None
        self._table, self._words = ipywidgets.HTML(), ipywidgets.HTML()
        self._sizes, self._shape = _text_box("sizes"), _text_box("its shape")
        self._m = whole_slider("m", "examples m", 1, 1, EXAMPLES)
        self._layer = whole_slider("layer", "layer", 1, 0, 1)
        self._units = whole_slider("units", "units of it", 1, 1, UNITS)
        self._array = Choice("array", "array", "W[1]", self._state.arrays)
        self._view = self._lay_out()
        self._show(self._state)
        for control in (self._m, self._layer, self._units, self._array):
            control.changed = partial(self._follow, control)
        self._sizes.observe(lambda change: self._try("sizes", change.new), "value")
        self._shape.observe(lambda change: self._try("shape", change.new), "value")

    def plug_in(self, parameters: Any, X: Any = None) -> "ShapeView":
        """Look at somebody's own parameters, and mark the first array that does not fit.

        They show wherever sizes and shapes are those that they were plugged in for;
        ``view.plug_in(None)`` takes them out.

        Parameters
        ----------
        parameters : list of (W, b) or (W, b, g)
            For the sizes shown. Without g the last layer has the sigmoid, the others ReLU.
        X : (n[0], m) array, optional
            The examples; without them there are m columns of zeros.

        Raises
        ------
        ValueError
            `parameters` is no list of layers.
        """
        state, mine = self._state, None
        if parameters is not None:
            mine = Plugged(read_layers(parameters), X)
            state = replace(state, m=count_examples(X, state), shape=None)
        self._plugged = mine and (state, mine)
        self._show(state)
        return self

    def __getattr__(self, name: str) -> Any:
        """Return where a control stands."""
        if name not in CONTROLS:
            raise AttributeError(_no_such(name))
        if name == "sizes":
            return list(self._state.sizes)
        if name == "shape":
            return self._state.shape or self._state.right[self._state.array]
        return getattr(self._state, name)

    def __setattr__(self, name: str, value: Any) -> None:
        """Move a control."""
        if name.startswith("_"):
            super().__setattr__(name, value)
        elif name in CONTROLS:
            self._show(self._state.moved(name, value))
        else:
            raise AttributeError(_no_such(name))

    def _follow(self, control: Control | Choice) -> None:
        self._try(control.name, control.value)

    def _try(self, name: str, value: Any) -> None:
        """Go where a hand has moved a control; if that is not possible say so, and stay."""
        if self._settling:
            return
        try:
            self._show(self._state.moved(name, value))
        except Exception as error:  # a callback has no cell under which Jupyter could show it
            self._words.value = f'<p class="nn-error"><b>{html.escape(str(error))}</b></p>'
            self._summary = f"<ShapeView error: {error}>"

    def _meant(self, state: State) -> Plugged | None:
        """Return what is plugged in, if a state is one that it was meant for."""
        if self._plugged is None:
            return None
        home, plugged = self._plugged
        if (state.sizes, state.shape) != (home.sizes, None):
            return None
        return plugged if state.m == home.m else plugged._replace(X=None)

    def _show(self, state: State) -> None:
        plugged = self._meant(state)
        looked_at = plugged or nnlib_own(state)
        seen = run(looked_at, state)
        misfit = first_misfit(seen, state.sizes, state.m)
        words = misfit.says if misfit else tell(state, looked_at)
        if plugged and not misfit:
            words = f"All {state.layers} layers fit, forward and backward. {words}"
        self._state = state
        self._table.value = table(state, seen, misfit)
        self._words.value = f"<p>{html.escape(words)}</p>"
        self._summary = summary(state, seen, misfit)
        self._settling = True
        try:
            self._settle()
        finally:
            self._settling = False

    def _settle(self) -> None:
        """Bring the controls to the state."""
        state = self._state
        self._sizes.value = " ".join(map(str, state.sizes))
        self._shape.value = str(self.shape)
        if list(self._array.options) != state.arrays:
            self._array.options = self._array.widget.options = tuple(state.arrays)
        self._array.set(state.array)
        _fit(self._m, state.m, max(EXAMPLES, state.m))
        _fit(self._layer, state.layer, state.layers)
        _fit(self._units, state.units, max(SLIDER, state.units))
        self._units.box.max = UNITS

    def _lay_out(self) -> ipywidgets.Widget:
        """Put the table left and the controls right, below it where the page is narrow."""
        self._words.add_class("nn-live")
        self._table.layout.min_width = "0"
        pane = ipywidgets.VBox(
            [self._table, self._words], layout={"flex": "1 1 420px", "max_width": "720px"}
        )
        numbers = (self._m.widget, self._layer.widget, self._units.widget)
        panel = ipywidgets.VBox(
            [ipywidgets.HTML(STYLE), self._sizes, *numbers, self._array.widget, self._shape],
            layout={"flex": "0 1 250px"},
        )
        view = ipywidgets.Box([pane, panel], layout={"flex_flow": "row wrap", "grid_gap": "0 16px"})
        view.add_class("nn-demo")
        return view

    def _repr_mimebundle_(
        self, include: Sequence[str] | None = None, exclude: Sequence[str] | None = None
    ) -> dict[str, Any]:
        bundle = super()._repr_mimebundle_(include, exclude)
        return {**bundle, "text/html": self._table.value + bundle["text/html"]}


def _no_such(name: str) -> str:
    return f"ShapeView has no control {name!r}; its controls are {', '.join(CONTROLS)}"


def _text_box(label: str) -> ipywidgets.Text:
    box = ipywidgets.Text(description=label, continuous_update=False)
    box.add_class("nn-long")
    return box


def _fit(control: Control, value: int, high: int) -> None:
    """Bring a control and the end of its range to a number, whichever has to give way first."""
    control.slider.max = control.box.max = high
    control.set(value)
    control.slider.value = value
