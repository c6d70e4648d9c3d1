"""A guess before the picture moves: a number box, then the result beside the guess."""

import html
from collections.abc import Mapping, Sequence
from numbers import Real
from typing import Any

import ipywidgets

_STYLE = """<style>
.nn-guess .widget-text { width: auto; }
.nn-guess .widget-text > .widget-label { width: auto; }
.nn-guess .widget-text > input { width: 6em; flex: none; }
.nn-guess p { margin: 0.3em 0; line-height: 1.5; white-space: normal; max-width: 700px; }
</style>"""


class PredictFirst:
    """Ask for a number before it is seen; then tell both, side by side.

    ``first.guess = 60`` does what the box and the button do.

    Parameters
    ----------
    question
        In words; formulas between dollar signs are typeset.
    truth
        The number itself, computed on the page.
    low, high
        The range of the box.
    unit
        What stands after both numbers, "%".
    then
        A sentence or two that follow the result: why it is so.
    digits
        How many digits after the point are told.

    Raises
    ------
    ValueError
        If `truth` is outside of the range.
    """

    def __init__(
        self,
        question: str,
        truth: float,
        *,
        low: float = 0.0,
        high: float = 100.0,
        unit: str = "",
        then: str = "",
        digits: int = 0,
    ) -> None:
        if not low <= truth <= high:
            raise ValueError(
                f"the truth is {truth:g} and the box goes from {low:g} to {high:g}; choose a range "
                "that holds it."
            )
        self._truth, self._unit, self._then, self._digits = float(truth), unit, then, digits
        self._question = question
        self._guess: float | None = None
        self._box = ipywidgets.BoundedFloatText(
            value=low, min=low, max=high, step=None, description="Your guess:"
        )
        self._box.tooltip = f"from {low:g} to {high:g}"
        self._button = ipywidgets.Button(description="Compare")
        self._button.on_click(lambda button: self._compare(self._box.value))
        self._answer = ipywidgets.HTMLMath()
        self._answer.add_class("nn-live")
        asked = ipywidgets.HTMLMath(f"{_STYLE}<p>{html.escape(question)}</p>")
        row = ipywidgets.Box([self._box, self._button], layout={"flex_flow": "row wrap"})
        self._view = ipywidgets.VBox([asked, row, self._answer])
        self._view.add_class("nn-guess")

    @property
    def guess(self) -> float | None:
        """The number guessed, if any; set it to guess from code."""
        return self._guess

    @guess.setter
    def guess(self, number: float) -> None:
        low, high = self._box.min, self._box.max
        if isinstance(number, bool) or not isinstance(number, Real):
            raise ValueError(f"the guess is {number!r}; expected a number.")
        if not low <= number <= high:
            raise ValueError(f"the guess is {number}; expected {low:g} to {high:g}.")
        self._box.value = float(number)
        self._compare(self._box.value)

    def _compare(self, number: float) -> None:
        self._guess = float(number)
        self._answer.value = f"<p>{html.escape(self._verdict())}</p>"

    def _verdict(self) -> str:
        guess, truth = self._told(float(self._guess or 0)), self._told(self._truth)
        gap = abs(round(float(self._guess or 0), self._digits) - round(self._truth, self._digits))
        apart = "just so" if guess == truth else f"{self._told(gap)} apart"
        return f"You guessed {guess}, it is {truth}: {apart}. {self._then}".rstrip()

    def _told(self, number: float) -> str:
        unit = self._unit and f"\u00a0{self._unit}"
        return f"{number:.{self._digits}f}{unit}"

    def __repr__(self) -> str:
        """Return one line that does not give the number away before a guess."""
        if self._guess is None:
            return "<PredictFirst: no guess yet>"
        guess, truth = self._told(self._guess), self._told(self._truth)
        return f"<PredictFirst: guessed {guess}, it is {truth}>".replace("\u00a0", " ")

    def _repr_mimebundle_(
        self, include: Sequence[str] | None = None, exclude: Sequence[str] | None = None
    ) -> Mapping[str, Any]:
        still = f"<p>{html.escape(self._question)}</p>{self._answer.value}"
        return {**self._view._repr_mimebundle_(), "text/html": still, "text/plain": repr(self)}
