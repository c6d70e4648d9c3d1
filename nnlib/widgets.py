"""A demo: a picture under sliders, which also answers to code and to those who do not see it."""

import html
import traceback
from collections.abc import Mapping, Sequence, Set
from typing import Any, NamedTuple

import ipywidgets
from matplotlib.artist import Artist
from matplotlib.figure import Figure

from nnlib.bar import ProgressBar
from nnlib.controls import (
    Choice,
    Control,
    Number,
    log_slider,
    name_sliders,
    number_slider,
    whole_slider,
)
from nnlib.figures import Shown, Stage, check_alt
from nnlib.guess import PredictFirst
from nnlib.quiz import FreshQuiz, Quiz

__all__ = [
    "Choice",
    "Demo",
    "Frame",
    "FreshQuiz",
    "PredictFirst",
    "ProgressBar",
    "Quiz",
    "log_slider",
    "name_sliders",
    "number_slider",
    "whole_slider",
]

# The number box carries the label and the number, so the slider's own would be said twice. They
# stay in the page unseen, because `name_sliders` reads them.
STYLE = """<style>
.nn-demo .widget-slider > .widget-label, .nn-demo .widget-readout { display: none; }
.nn-demo .widget-text > .widget-label { width: auto; flex: 1; text-align: left; }
.nn-demo .widget-text > input { width: 6em; flex: none; }
.nn-demo .nn-long > .widget-label { flex: none; }
.nn-demo .nn-long > input { flex: 1; }
.nn-demo .widget-slider, .nn-demo .widget-text, .nn-demo .widget-dropdown { width: auto; }
.nn-demo .widget-dropdown > .widget-label { width: auto; flex: 1; text-align: left; }
.nn-demo .widget-dropdown > select { width: 11em; flex: none; }
.nn-demo p { margin: 0; line-height: 1.5; white-space: normal; max-width: 700px; }
</style>"""


class Frame(NamedTuple):
    """What one state of a demo shows, besides the picture itself."""

    alt: str  # what the picture shows, with a number
    words: str  # what stands under the picture
    results: Mapping[str, str]  # for the line in place of the picture: {"cost": "0.06"}
    fault: str = ""  # what a learner's function does wrong, one sentence


class Pictured:
    """A picture with words under it and controls beside it, as notebooks and tests see it.

    Where a kernel runs, that is a widget; elsewhere it is the picture and the words; in the
    eyes of nbval it is one line, the summary.
    """

    _view: ipywidgets.Widget
    _words: ipywidgets.HTML
    _shown: Shown | None
    _summary: str
    _invitation = "Run this cell to move the sliders."

    @property
    def summary(self) -> str:
        """What is seen in one line, the same on every machine."""
        return self._summary

    def __repr__(self) -> str:
        """Return the summary."""
        return self._summary

    def _still(self) -> Shown | None:
        """Return the picture for a page without a kernel."""
        return self._shown

    def _repr_mimebundle_(
        self, include: Sequence[str] | None = None, exclude: Sequence[str] | None = None
    ) -> Mapping[str, Any]:
        words = f"{self._words.value}<p><small>{self._invitation}</small></p>"
        shown = self._still()
        still: Mapping[str, Any] = {"text/html": words}
        if shown is not None:
            still = {**shown._repr_mimebundle_(), "text/html": shown.html() + words}
        return {**self._view._repr_mimebundle_(), **still, "text/plain": self._summary}


class Demo(Pictured):
    """Base of a demo: controls, a figure, and words under it.

    A subclass makes its figure and its artists, keeps them under names that start with an
    underscore, calls this constructor, and says in `draw` how they follow the controls. Controls
    are attributes: ``demo.learning_rate = 0.5`` does what the slider does.

    Parameters
    ----------
    controls
        In the order in which a thought runs: data, network, training.
    figure
        Complete but for what moves.
    moving
        The artists that `draw` changes; everything else is drawn once.
    """

    def __init__(
        self, controls: Sequence[Control | Choice], figure: Figure, moving: Sequence[Artist]
    ) -> None:
        self._controls = {control.name: control for control in controls}
        self._stage = Stage(figure, moving)
        self._shown: Shown | None = None
        self._picture = ipywidgets.HTML()
        self._words = ipywidgets.HTML()
        self._view = self._lay_out()
        for control in controls:
            control.changed = self._refresh
        self._refresh()

    def draw(self, *_: Any, **values: Any) -> Frame:
        """Move the artists to where the controls, passed by name, put them; say what is seen."""
        raise NotImplementedError

    def __getattr__(self, name: str) -> Number | str:
        """Return the number or word of the control called `name`."""
        if name in self.__dict__.get("_controls", {}):
            return self._controls[name].value
        raise AttributeError(self._no_such(name))

    def __setattr__(self, name: str, value: Any) -> None:
        """Move the control called `name`, and redraw."""
        if name.startswith("_"):
            super().__setattr__(name, value)
        elif name in self._controls:
            self._controls[name].set(value)
        else:
            raise AttributeError(self._no_such(name))

    def _no_such(self, name: str) -> str:
        controls = ", ".join(self.__dict__.get("_controls", {}))
        return f"{type(self).__name__} has no control {name!r}; its controls are {controls}"

    def _refresh(self) -> None:
        values = {name: control.value for name, control in self._controls.items()}
        try:
            frame = self.draw(**values)
            check_alt(frame.alt)
            self._shown = self._stage.shown(frame.alt, small=False)
        except Exception as error:  # a callback has no cell under which Jupyter could show it
            self._shown = None
            self._picture.value, self._words.value = "", _describe(error)
            self._summary = f"<{type(self).__name__} error: {type(error).__name__}: {error}>"
            return
        self._picture.value = self._shown.html()
        self._words.value = f"<p>{html.escape(frame.words)}</p>"
        if frame.fault:
            self._words.value += f'<p class="nn-error"><b>{html.escape(frame.fault)}</b></p>'
            self._summary = f"<{type(self).__name__} error: {frame.fault}>"
            return
        unused = self._unused()
        told = {name: _told(value) for name, value in values.items() if name not in unused}
        told |= frame.results
        line = " ".join(f"{name}={value}" for name, value in told.items())
        self._summary = f"<{type(self).__name__} {line}>"

    def _unused(self) -> Set[str]:
        """Return the controls that have no part in what is shown just now."""
        return frozenset()

    def _lay_out(self) -> ipywidgets.Widget:
        """Put the picture left and the controls right, below it where the page is narrow."""
        self._words.add_class("nn-live")
        self._picture.layout.min_width = "0"
        pane = ipywidgets.VBox(
            [self._picture, self._words], layout={"flex": "1 1 420px", "max_width": "720px"}
        )
        panel = ipywidgets.VBox(
            [ipywidgets.HTML(STYLE), *(control.widget for control in self._controls.values())],
            layout={"flex": "0 1 250px"},
        )
        view = ipywidgets.Box([pane, panel], layout={"flex_flow": "row wrap", "grid_gap": "0 16px"})
        view.add_class("nn-demo")
        return view

    def _still(self) -> Shown | None:
        # A file deserves a smaller picture than a slider has time for.
        return self._shown and self._stage.shown(self._shown.alt, small=True)


def _told(value: Number | str) -> str:
    """Return the value of a control as a summary says it."""
    return repr(value) if isinstance(value, str) else f"{value:g}"


def _describe(error: Exception) -> str:
    """Return an exception in words, with the line that raised it."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    return (
        f'<p class="nn-error"><b>{type(error).__name__}: {html.escape(str(error))}</b><br>'
        f"in {html.escape(place.name)}, line {place.lineno}: "
        f"<code>{html.escape(place.line or '')}</code></p>"
    )
