"""A question with choices, answered by mouse, by keyboard, or in code."""

import html
from collections.abc import Mapping, Sequence
from typing import Any

import ipywidgets

_STYLE = """<style>
.nn-quiz .widget-radio, .nn-quiz .widget-radio-box { width: auto; }
.nn-quiz .widget-radio-box label { height: auto; white-space: normal; padding: 2px 0;
  display: flex; flex-direction: row-reverse; justify-content: flex-end; align-items: start; }
.nn-quiz .widget-radio-box input { position: static; margin: 1px 8px 0 2px; flex: none; }
.nn-quiz p { margin: 0.3em 0; line-height: 1.5; white-space: normal; }
</style>"""


class Quiz:
    """One question. Each choice, once checked, gets its sentence of explanation.

    Parameters
    ----------
    question
        In words; formulas between dollar signs are typeset.
    choices
        Explanation of each choice: why it is right, or what it overlooks.
    right
        The right choice, best computed in the cell above.

    Raises
    ------
    ValueError
        If `right` is not among the choices.
    """

    def __init__(self, question: str, choices: Mapping[str, str], right: str) -> None:
        if right not in choices:
            raise ValueError(
                f"the right answer {right!r} is not among the choices {', '.join(choices)}"
            )
        self._question, self._choices, self._right = question, dict(choices), right
        self._answer: str | None = None
        self._radios = ipywidgets.RadioButtons(options=list(choices), value=None)
        self._radios.layout.width = "auto"
        self._radios.observe(lambda change: self._clear(), "value")
        self._button = ipywidgets.Button(description="Check")
        self._button.on_click(lambda button: self._check())
        self._feedback = ipywidgets.HTMLMath()
        self._feedback.add_class("nn-live")
        asked = ipywidgets.HTMLMath(f"{_STYLE}<p>{html.escape(question)}</p>")
        asked.add_class("nn-question")
        self._view = ipywidgets.VBox([asked, self._radios, self._button, self._feedback])
        self._view.add_class("nn-quiz")

    @property
    def answer(self) -> str | None:
        """The choice last checked; set it to answer from code."""
        return self._answer

    @answer.setter
    def answer(self, choice: str) -> None:
        if choice not in self._choices:
            raise ValueError(
                f"{choice!r} is not one of the choices: take one of {', '.join(self._choices)}"
            )
        self._radios.value = choice
        self._check()

    def _clear(self) -> None:
        # A verdict on another choice than the chosen one would mislead.
        self._feedback.value = ""

    def _check(self) -> None:
        if self._radios.value is None:
            self._feedback.value = "<p>Choose an answer first.</p>"
            return
        self._answer = self._radios.value
        self._feedback.value = f"<p>{html.escape(self._verdict())}</p>"

    def _verdict(self) -> str:
        sign = "✓ Right." if self._answer == self._right else "✗ Not this one."
        return f"{sign} {self._choices[str(self._answer)]}"

    def __repr__(self) -> str:
        """Return one line that does not give the answer away."""
        state = "not answered"
        if self._answer is not None:
            state = "answered right" if self._answer == self._right else "answered wrong"
        return f"<Quiz: {len(self._choices)} choices, {state}>"

    def _repr_mimebundle_(
        self, include: Sequence[str] | None = None, exclude: Sequence[str] | None = None
    ) -> Mapping[str, Any]:
        items = "".join(f"<li>{html.escape(choice)}</li>" for choice in self._choices)
        still = f"<p>{html.escape(self._question)}</p><ul>{items}</ul>{self._feedback.value}"
        return {**self._view._repr_mimebundle_(), "text/html": still, "text/plain": repr(self)}
