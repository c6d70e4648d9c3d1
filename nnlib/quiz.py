"""A question with choices, answered by mouse, by keyboard, or in code."""

import html
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import ipywidgets
import numpy as np

_STYLE = """<style>
.nn-quiz .widget-radio, .nn-quiz .widget-radio-box { width: auto; }
.nn-quiz .widget-radio-box label { height: auto; white-space: normal; padding: 2px 0;
  display: flex; flex-direction: row-reverse; justify-content: flex-end; align-items: start; }
.nn-quiz .widget-radio-box input { position: static; margin: 1px 8px 0 2px; flex: none; }
.nn-quiz p { margin: 0.3em 0; line-height: 1.5; white-space: normal; }
</style>"""

TRIES = 20  # draws before a question is asked twice in a row


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
        self._asked = ipywidgets.HTMLMath()
        self._asked.add_class("nn-question")
        self._radios = ipywidgets.RadioButtons()
        self._radios.layout.width = "auto"
        self._radios.observe(lambda change: self._clear(), "value")
        self._button = ipywidgets.Button(description="Check")
        self._button.on_click(lambda button: self._check())
        self._feedback = ipywidgets.HTMLMath()
        self._feedback.add_class("nn-live")
        self._view = ipywidgets.VBox([self._asked, self._radios, self._button, self._feedback])
        self._view.add_class("nn-quiz")
        self._ask(question, choices, right)

    @property
    def choices(self) -> tuple[str, ...]:
        """The choices, in the order in which they stand."""
        return tuple(self._choices)

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

    def _ask(self, question: str, choices: Mapping[str, str], right: str) -> None:
        """Put a question in place of the one that stood there, if any."""
        if right not in choices:
            raise ValueError(
                f"the right answer {right!r} is not among the choices {', '.join(choices)}"
            )
        self._question, self._choices, self._right = question, dict(choices), right
        self._answer: str | None = None
        self._asked.value = f"{_STYLE}<p>{html.escape(question)}</p>"
        with self._radios.hold_sync():  # new options choose the first of them: undo that unseen
            self._radios.options = list(choices)
            self._radios.value = None
        self._clear()

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
        return f"<{type(self).__name__}: {len(self._choices)} choices, {state}>"

    def _repr_mimebundle_(
        self, include: Sequence[str] | None = None, exclude: Sequence[str] | None = None
    ) -> Mapping[str, Any]:
        items = "".join(f"<li>{html.escape(choice)}</li>" for choice in self._choices)
        still = f"<p>{html.escape(self._question)}</p><ul>{items}</ul>{self._feedback.value}"
        return {**self._view._repr_mimebundle_(), "text/html": still, "text/plain": repr(self)}


# The question, its choices with their explanations, and the right choice.
Drawn = tuple[str, Mapping[str, str] | Sequence[tuple[str, str]], str]


class FreshQuiz(Quiz):
    """A question whose numbers are drawn, as often as somebody wants another one.

    ``quiz.draw_again()`` does what the button does; ``quiz.answer`` and ``quiz.choices`` are
    those of the question that stands there.

    Parameters
    ----------
    make
        ``make(rng) -> (question, choices, right)``, the arguments of a `Quiz`, all drawn with
        `rng`. Where two choices may happen to be the same, return them as a list of pairs
        ``(choice, explanation)``: of two equal keys a dictionary keeps the last, unseen.
    seed
        Of the first question; each further one has the next.

    Raises
    ------
    ValueError
        What `make` returns is no such question: the right answer is not among the choices, two
        choices are the same, or there are fewer than two.
    """

    def __init__(self, make: Callable[[np.random.Generator], Drawn], seed: int = 1) -> None:
        self._make, self._seed = make, seed
        super().__init__(*self._draw())
        self._asked.add_class("nn-live")  # the focus stays on the button, the question is heard
        self._again = ipywidgets.Button(description="New numbers", tooltip="draw another question")
        self._again.on_click(lambda button: self._draw_or_tell())
        row = ipywidgets.Box([self._button, self._again], layout={"flex_flow": "row wrap"})
        self._view.children = (self._asked, self._radios, row, self._feedback)

    def draw_again(self) -> None:
        """Draw another question: not the one that stands there, if `make` has another."""
        before = self._question, set(self._choices), self._right
        for _ in range(TRIES):
            self._seed += 1
            question, choices, right = self._draw()
            if (question, set(choices), right) != before:
                break
        self._ask(question, choices, right)

    def _draw_or_tell(self) -> None:
        try:
            self.draw_again()
        except Exception as error:  # a callback has no cell under which Jupyter could show it
            told = f"{type(error).__name__}: {error}"
            self._feedback.value = f'<p class="nn-error"><b>{html.escape(told)}</b></p>'

    def _draw(self) -> tuple[str, dict[str, str], str]:
        """Return the question of this seed, its choices shuffled, or say what is wrong with it."""
        rng = np.random.default_rng(self._seed)
        try:
            question, choices, right = self._make(rng)
            listed = choices.items() if isinstance(choices, Mapping) else choices
            pairs = [(str(choice), str(explanation)) for choice, explanation in listed]
        except (TypeError, ValueError) as error:
            raise ValueError(
                f"make failed with seed {self._seed} ({error}); expected (question, choices, "
                "right), choices being a dictionary with an explanation of each"
            ) from error
        if fault := _fault([choice for choice, _ in pairs], str(right)):
            raise ValueError(f"make gave {fault}, with seed {self._seed}")
        return (
            str(question),
            dict(pairs[place] for place in rng.permutation(len(pairs))),
            str(right),
        )


def _fault(choices: Sequence[str], right: str) -> str:
    """Return what is wrong with the choices that `make` gave, or nothing."""
    if len(choices) < 2:
        return f"{len(choices)} choices where 2 or more were expected"
    if twice := next((choice for choice in choices if choices.count(choice) > 1), None):
        return f"the choice {twice!r} twice"
    if right not in choices:
        return f"the right answer {right!r}, which is not among the choices {', '.join(choices)}"
    return ""
