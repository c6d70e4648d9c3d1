"""Judgement: whether a learner's function is right, and if not, what to look at first."""

import contextlib
import html
import io
import re
import traceback
import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Literal

import numpy as np

from nnlib.answers import Trial, attempt, misfit
from nnlib.differences import ATOL, RTOL, describe, describe_argument, name_arguments
from nnlib.exercises import Case, Exercise, Function, Property
from nnlib.mistakes import find_classic
from nnlib.progress import Progress, record, summary
from nnlib.relations import find_relation

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


def check(exercise: Exercise, function: Function, *, seed: int | None = None) -> Report:
    """Compare a learner's function with the reference on freshly drawn cases.

    Parameters
    ----------
    exercise : Exercise
    function : callable
        The learner's.
    seed : int, optional
        Draws the same cases again; by default they are new each time, so that an answer
        cannot be learnt by heart.

    Returns
    -------
    Report
        Its ``function`` is the learner's if it is correct, the reference otherwise.
    """
    if function is exercise.reference:
        message = "This is the course's own function; run your cell above again, then this one."
        return Report(exercise.name, "not attempted", message, function)
    report = _judge(exercise, function, np.random.default_rng(seed))
    record(exercise, report.state)
    return report


def compare(
    mine: Function,
    reference: Function,
    cases: Iterable[Case | tuple[Any, ...]],
    *,
    rtol: float = RTOL,
    atol: float = ATOL,
    parts: tuple[str, ...] = (),
    name: str = "",
) -> Report:
    """Call both functions on each case and report the first difference.

    Values and shapes must agree and arguments must be left as they were. Exceptions are
    reported, never raised; an interrupt is, too, so that an endless loop can be stopped.

    Parameters
    ----------
    mine, reference : callable
    cases : iterable of Case or of tuples of arguments
    rtol, atol : float
        ``|mine - reference| <= atol + rtol |reference|``.
    parts : tuple of str
        Names of the returned values.
    name : str
        For the report; by default the function's own.

    Raises
    ------
    ValueError
        There are no cases.
    """
    calls = [case if isinstance(case, Case) else Case(tuple(case), rtol=rtol) for case in cases]
    name = name or str(getattr(mine, "__name__", "your function"))
    exercise = Exercise(name, reference, lambda rng: calls, parts, whole_numbers=True, atol=atol)
    return _judge(exercise, mine, np.random.default_rng(0))


def progress() -> Progress:
    """Return which exercises of each page are solved, by what their checks said last."""
    return summary()


def _judge(exercise: Exercise, mine: Function, rng: np.random.Generator) -> Report:
    """Try every case, then every property."""
    if not callable(mine):
        message = f"It is {describe(mine)}, not a function; run the cell that defines it."
        return Report(exercise.name, "wrong", message, exercise.reference)
    cases = list(exercise.cases(rng))
    if not cases:
        raise ValueError("there are no cases to compare; give one call or more.")
    printed = io.StringIO()
    try:
        with _quiet(printed):
            trials = [attempt(exercise, mine, case) for case in cases]
            message, mistake = _verdict(exercise, mine, trials, rng)
    except NotImplementedError as error:
        message = _describe_stub(error, mine)
        return Report(exercise.name, "not attempted", message, exercise.reference)
    except KeyboardInterrupt as stop:
        lines = _lines_of(mine, stop.__traceback__)
        if not lines:  # it was not the learner's function that was stopped
            raise
        message = f"It was stopped at `{lines[-1]}`. What should bring its loop to an end?"
        return Report(exercise.name, "wrong", message, exercise.reference)
    if message:
        return Report(exercise.name, "wrong", message, exercise.reference, mistake)
    note = "It also prints; what it returns is all that is needed." if printed.getvalue() else ""
    return Report(exercise.name, "correct", note, mine)


def _verdict(
    exercise: Exercise, mine: Function, trials: Sequence[Trial], rng: np.random.Generator
) -> tuple[str, str]:
    """Return what to say of a wrong answer and what the mistake is called, or nothing."""
    wrong = next((trial for trial in trials if trial.wrong), None)
    if wrong is None:
        broken = (_ask(holds, mine, rng) for holds in exercise.properties)
        return next(filter(None, broken), ""), ""
    if changed := next(filter(None, (trial.have.changed for trial in trials)), ""):
        says = f"It changes its argument `{changed}`, which the caller goes on to use."
        return f"{says} Which way of writing makes a new array instead?", "argument changed"
    if diagnosis := find_classic(exercise, trials) or find_relation(exercise, mine, trials):
        return f"{diagnosis.says} {diagnosis.asks}", diagnosis.name
    if wrong.have.error:
        told = _describe_error(wrong.have.error, mine)
    else:
        told = next(iter(wrong.wrong.values()))
    return f"{told} {_tried(wrong.case, exercise.reference)}", ""


def _ask(holds: Property, mine: Function, rng: np.random.Generator) -> str:
    """Return what a property says of a learner's function, or how that ends."""
    try:
        return holds(mine, rng)
    except NotImplementedError:
        raise
    except Exception as error:
        return _describe_error(error, mine)


def _tried(case: Case, reference: Function) -> str:
    """Tell which call went wrong."""
    arguments = name_arguments(reference, case.arguments)
    call = ", ".join(describe_argument(name, value) for name, value in arguments.items())
    return f"Tried with {': '.join(filter(None, (case.about, call))) or 'no arguments'}."


def _describe_stub(error: NotImplementedError, mine: Function) -> str:
    """Tell an exercise that calls another, not yet written, from one that is not begun."""
    place = traceback.extract_tb(error.__traceback__)[-1].name
    if place == getattr(mine, "__name__", place):
        return ""
    return f"It calls `{place}`, which is not written yet; do that one first."


def _describe_error(error: Exception, mine: Function) -> str:
    """Make one sentence of an exception, with the line of the learner's function it came from."""
    # Messages may run over several lines and sentences; an address differs from run to run.
    words = re.sub(r" at 0x[0-9a-fA-F]+", "", " ".join(str(error).split()))
    words = re.split(r"[.!?] ", words)[0].rstrip(".")
    if sizes := misfit(error):
        words = "a matrix product needs as many columns as rows, not {} and {}".format(*sizes)
    lines = _lines_of(mine, error.__traceback__)
    kind = type(error).__name__ + (f": {words}" if words else "")
    return f"It stops with {kind}" + (f", at `{lines[-1]}`." if lines else ".")


def _lines_of(function: Function, trace: TracebackType | None) -> list[str]:
    """Return the lines of a learner's function that a traceback runs through, the last one last."""
    file = getattr(getattr(function, "__code__", None), "co_filename", None)
    frames = traceback.extract_tb(trace)
    return [frame.line for frame in frames if frame.filename == file and frame.line]


@contextlib.contextmanager
def _quiet(printed: io.StringIO) -> Iterator[None]:
    """Catch what is printed, and let no warning through: the report says all."""
    with contextlib.redirect_stdout(printed), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
