"""What a check ends with: one line for the page, the tests and the progress."""

import html
import re
from dataclasses import dataclass, field
from typing import Literal

from nnlib.exercises import Function

State = Literal["correct", "wrong", "not attempted"]


@dataclass(frozen=True)
class Report:
    """The result of a check: truthy when the answer is correct, and shown as one line.

    Attributes
    ----------
    name, state, message : str
        Whose check, how it ended, and what to look at.
    function : callable
        The learner's function if it is correct, the course's otherwise.
    mistake : str
        What the field calls the mistake, if it was recognised.
    """

    name: str
    state: State
    message: str
    function: Function = field(repr=False, compare=False)
    mistake: str = ""

    def __bool__(self) -> bool:
        """Tell whether the answer is correct."""
        return self.state == "correct"

    def __repr__(self) -> str:
        """Write the one line that is shown, stored and counted."""
        state = "not attempted yet" if self.state == "not attempted" else self.state
        return f"{self.name}: {state}" + (f". {self.message}" if self.message else "")

    def _repr_html_(self) -> str:
        """Show the same line after a sign, in the page's own colour: both themes can read it."""
        sign = {"correct": "✓", "wrong": "✗", "not attempted": "○"}[self.state]
        line = re.sub("`(.*?)`", r"<code>\1</code>", html.escape(repr(self)))
        return (
            '<div role="status" style="border-left: 4px solid; padding: 0.2em 0.8em">'
            f'<span aria-hidden="true">{sign}</span> {line}</div>'
        )
