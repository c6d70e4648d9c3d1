"""What the reader moves: a number under a slider and in a box, or a choice from a list."""

import math
from collections.abc import Callable, Mapping, Sequence
from numbers import Integral, Real
from typing import Any

import ipywidgets

Number = int | float


class Control:
    """One number under a slider and in a number box, either of which changes the other.

    Parameters
    ----------
    name
        What the number is called in code, `learning_rate`.
    slider, box
        Widgets that start at the same number; the box knows the range.
    kind
        "a number" or "a whole number", for the sentence about a wrong one.
    tidy
        Turns the place of the slider into the number meant, 0.00501187 into 0.005.
    """

    def __init__(
        self,
        name: str,
        slider: ipywidgets.Widget,
        box: ipywidgets.Widget,
        kind: str,
        tidy: Callable[[float], Number],
    ) -> None:
        self.name = name
        self.value: Number = box.value
        self.changed: Callable[[], None] = lambda: None  # whoever owns the control puts its own
        self.slider, self.box = slider, box
        self._kind, self._tidy = kind, tidy
        self._settling = False
        slider.observe(lambda change: self._follow_slider(), "value")
        box.observe(lambda change: self._settle(change.new), "value")
        self.widget = ipywidgets.VBox([box, slider])

    def set(self, value: Any) -> None:
        """Take a number from code.

        Raises
        ------
        ValueError
            If it is not of the kind or in the range that the slider offers.
        """
        number: Any = value  # numbers' abstract classes promise less than int() asks for
        wanted = Integral if self._kind == "a whole number" else Real
        low, high = self.box.min, self.box.max
        if isinstance(value, bool) or not isinstance(value, wanted) or not low <= value <= high:
            raise ValueError(
                f"{self.name} = {value!r} is not possible here: choose {self._kind} "
                f"from {low:g} to {high:g}"
            )
        self._settle(int(number) if wanted is Integral else float(number))

    def _follow_slider(self) -> None:
        # A page moves a slider to its nearest stop; a number set between two stops stays.
        if self._stop(self.slider.value) != self._stop(self.value):
            self._settle(self._read_slider())

    def _stop(self, value: Number) -> int:
        """Return the number of the stop of the slider that is nearest to `value`."""
        is_log = isinstance(self.slider, ipywidgets.FloatLogSlider)
        place = math.log10(value) if is_log else value
        stop: int = round((place - self.slider.min) / self.slider.step)
        return stop

    def _read_slider(self) -> Number:
        number: Number = min(max(self._tidy(self.slider.value), self.box.min), self.box.max)
        return number

    def _settle(self, value: Number) -> None:
        """Bring slider and box to `value`, and say once that it has changed."""
        if self._settling or value == self.value:
            return
        self._settling = True
        try:
            self.value = self.box.value = value
            if self._read_slider() != value:  # else leave it where the hand has put it
                self.slider.value = value
        finally:
            self._settling = False
        self.changed()


class Choice:
    """One of a few words, chosen from a list.

    Parameters
    ----------
    name
        What the choice is called in code, `activation`.
    label
        What it is called on the page.
    value, options
        The word it starts with, and all.

    Raises
    ------
    ValueError
        If it is to start with another word.
    """

    def __init__(self, name: str, label: str, value: str, options: Sequence[str]) -> None:
        self.name = name
        self.changed: Callable[[], None] = lambda: None
        self.options = tuple(options)
        self.widget = ipywidgets.Dropdown(options=self.options, description=label)
        self.set(value)
        self.widget.observe(lambda change: self.changed(), "value")

    @property
    def value(self) -> str:
        """The word chosen."""
        return str(self.widget.value)

    def set(self, value: Any) -> None:
        """Take a word from code.

        Raises
        ------
        ValueError
            If it is not one of the options.
        """
        if not isinstance(value, str) or value not in self.options:
            raise ValueError(
                f"{self.name} = {value!r} is not possible here: choose one of "
                f"{', '.join(self.options)}"
            )
        self.widget.value = value


def log_slider(name: str, label: str, value: float, low: float, high: float) -> Control:
    """Return a control over powers of ten; the slider stops ten times in each of them."""
    slider = ipywidgets.FloatLogSlider(
        value, min=math.log10(low), max=math.log10(high), description=label, readout_format=".2g"
    )
    box = ipywidgets.BoundedFloatText(value, min=low, max=high, step=None, description=label)
    box.tooltip = f"from {low:g} to {high:g}"
    return Control(name, slider, box, "a number", lambda number: float(f"{number:.2g}"))


def number_slider(
    name: str, label: str, value: float, low: float, high: float, *, step: float
) -> Control:
    """Return a control over evenly spaced numbers; the box takes those in between, too."""
    slider = ipywidgets.FloatSlider(value, min=low, max=high, step=step, description=label)
    box = ipywidgets.BoundedFloatText(value, min=low, max=high, step=None, description=label)
    box.tooltip = f"from {low:g} to {high:g}"
    return Control(name, slider, box, "a number", lambda number: float(f"{number:.6g}"))


def whole_slider(
    name: str, label: str, value: int, low: int, high: int, *, step: int = 1
) -> Control:
    """Return a control over whole numbers; the slider stops at every `step`, the box at all."""
    slider = ipywidgets.IntSlider(value, min=low, max=high, step=step, description=label)
    box = ipywidgets.BoundedIntText(value, min=low, max=high, description=label)
    box.tooltip = f"whole numbers from {low} to {high}"
    return Control(name, slider, box, "a whole number", int)


_NAMING = """
(() => {
  // ipywidgets gives the handle of a slider no name, and that of a log slider announces the
  // exponent; its radio buttons do not know that they are one group. This copies the label and
  // the number beside each slider to its handle, groups the choices of a quiz, lets screen
  // readers speak the words that change, and keeps JupyterLab from taking the arrow keys.
  if (window.nnlibNames) return;
  window.nnlibNames = true;
  const HANDS_ON = '[role=slider], .nn-demo input, .nn-demo select, .nn-demo button, ' +
    '.nn-quiz input, .nn-quiz button, .nn-guess input, .nn-guess button';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const text = (element) => (element ? element.textContent.trim() : '');
  const put = (element, attribute, value) => {
    if (element && element.getAttribute(attribute) !== value) {
      element.setAttribute(attribute, value);
    }
  };
  const nameSlider = (slider) => {
    const handle = slider.querySelector('[role=slider]');
    put(handle, 'aria-label', text(slider.querySelector('.widget-label')));
    // The box has the number itself; the slider has moved to the nearest of its stops.
    const box = slider.parentElement.querySelector('.widget-text input');
    put(handle, 'aria-valuetext', box ? box.value : text(slider.querySelector('.widget-readout')));
  };
  const groupChoices = (quiz) => {
    const choices = quiz.querySelector('.widget-radio-box');
    put(choices, 'role', 'radiogroup');
    put(choices, 'aria-label', text(quiz.querySelector('.nn-question p')));
    if (choices && !choices.id) choices.id = 'nn-' + Math.random().toString(36).slice(2);
    all('input', quiz).forEach((input) => put(input, 'name', choices.id));
  };
  const name = () => {
    all('.widget-slider').forEach(nameSlider);
    all('.nn-quiz').forEach(groupChoices);
    all('.nn-live').forEach((words) => put(words, 'aria-live', 'polite'));
    all(HANDS_ON).forEach((part) => put(part, 'data-lm-suppress-shortcuts', 'true'));
  };
  new MutationObserver(name).observe(document.body, {childList: true, subtree: true});
  name();
})();
"""


class _Naming:
    def __repr__(self) -> str:
        return "<sliders are named for screen readers>"

    def _repr_mimebundle_(
        self, include: Sequence[str] | None = None, exclude: Sequence[str] | None = None
    ) -> Mapping[str, Any]:
        return {"application/javascript": _NAMING, "text/plain": repr(self)}


def name_sliders() -> _Naming:
    """Return the script that names every slider on the page; show it once, in the setup cell."""
    return _Naming()
