"""Judgement: whether a learner's function is right, and if not, what to look at first."""

import contextlib
import copy
import html
import io
import re
import traceback
import warnings
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np

from nnlib.activations import Array
from nnlib.differences import (
    ATOL,
    RTOL,
    describe,
    describe_argument,
    first_difference,
    name_arguments,
)

# What NumPy says of two matrices that do not fit, in words of its own.
_MISFIT = re.compile(r"matmul: Input operand 1 .* \(size (\d+) is different from (\d+)\)")

State = Literal["correct", "wrong", "not attempted"]
Function = Callable[..., Any]


@dataclass(frozen=True)
class Case:
    """One call that both functions must answer alike.

    Attributes
    ----------
    arguments : tuple
        What the function is called with.
    about : str
        What is special about them, in words that finish "Tried with ...".
    finite_only : bool
        Only ask for finite numbers of the right shape: where several answers are right.
    """

    arguments: tuple[Any, ...]
    about: str = ""
    finite_only: bool = False


@dataclass(frozen=True)
class Exercise:
    """What a check needs to know of an exercise.

    Attributes
    ----------
    name : str
        The function's name.
    reference : callable
        The course's own answer.
    cases : callable
        Draws the calls to compare from a ``numpy.random.Generator``.
    parts : tuple of str
        What the function returns, in words, where it returns several things.
    """

    name: str
    reference: Function
    cases: Callable[[np.random.Generator], Iterable[Case]]
    parts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Report:
    """The result of a check: truthy when the answer is correct, and shown as one line.

    Attributes
    ----------
    name, state, message : str
        Whose check, how it ended, and what to look at.
    function : callable
        The learner's function if it is correct, the course's otherwise.
    """

    name: str
    state: State
    message: str
    function: Function = field(repr=False, compare=False)

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
    cases = exercise.cases(np.random.default_rng(seed))
    return compare(function, exercise.reference, cases, parts=exercise.parts, name=exercise.name)


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
    reported, never raised, but for ``KeyboardInterrupt``: an endless loop can be stopped.

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
    name = name or str(getattr(mine, "__name__", "your function"))
    if not callable(mine):
        message = f"It is {describe(mine)}, not a function; run the cell that defines it."
        return Report(name, "wrong", message, reference)
    calls = [case if isinstance(case, Case) else Case(tuple(case)) for case in cases]
    if not calls:
        raise ValueError("there are no cases to compare; give one call or more.")
    printed = io.StringIO()
    for case in calls:
        try:
            with _quiet(printed):
                message = _judge(mine, reference, case, parts, rtol, atol)
        except NotImplementedError as error:
            return Report(name, "not attempted", _describe_stub(error, mine), reference)
        except Exception as error:  # whatever a learner's code may raise becomes a sentence
            message = _describe_error(error, mine)
        if message:
            return Report(name, "wrong", f"{message} {_tried(case, reference)}", reference)
    note = "It also prints; what it returns is all that is needed." if printed.getvalue() else ""
    return Report(name, "correct", note, mine)


def numerical_gradient(f: Callable[[Array], float], x: Array, *, eps: float = 1e-6) -> Array:
    """Estimate the slope of ``f`` at ``x`` for each element, by nudging it both ways.

    The centred difference ``(f(x + eps) - f(x - eps)) / (2 eps)`` is off by about ``eps**2``
    and by rounding, about ``1e-16 / eps``.

    Parameters
    ----------
    f : callable
        From an array like ``x`` to a number.
    x : array
        Left as it was.
    eps : float
        The nudge.

    Returns
    -------
    array like x
    """
    x = np.array(x, dtype=np.float64)
    slope = np.empty_like(x)
    for index in np.ndindex(x.shape):
        nudge = np.zeros_like(x)
        nudge[index] = eps
        slope[index] = (f(x + nudge) - f(x - nudge)) / (2.0 * eps)
    return slope


def _judge(
    mine: Function,
    reference: Function,
    case: Case,
    parts: tuple[str, ...],
    rtol: float,
    atol: float,
) -> str:
    """Return what is wrong first in the answer to one case, or nothing."""
    arguments = copy.deepcopy(case.arguments)
    answer = mine(*arguments)
    changed = _changed_argument(reference, arguments, case.arguments)
    if changed:
        return f"It changes its argument `{changed}` in place; compute a new one instead."
    if answer is None:
        return "It returns nothing (None); end it with `return` and the result."
    expected = reference(*copy.deepcopy(case.arguments))
    return first_difference(
        answer, expected, names=parts, rtol=rtol, atol=atol, finite_only=case.finite_only
    )


def _changed_argument(function: Function, after: tuple[Any, ...], before: tuple[Any, ...]) -> str:
    """Name the first argument that a call has changed, or none."""
    was = name_arguments(function, before)
    for name, now in name_arguments(function, after).items():
        # Both ways round: a dictionary may have gained a key.
        for pair in ((now, was[name]), (was[name], now)):
            if first_difference(*pair, rtol=0.0, atol=0.0):
                return name
    return ""


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
    # Messages may run over several lines; an address differs from run to run.
    words = re.sub(r" at 0x[0-9a-fA-F]+", "", " ".join(str(error).split())).rstrip(".")
    words = _MISFIT.sub(r"`@` cannot multiply a matrix of \2 columns by one of \1 rows", words)
    file = getattr(getattr(mine, "__code__", None), "co_filename", None)
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.line for frame in frames if frame.filename == file and frame.line]
    kind = type(error).__name__ + (f": {words}" if words else "")
    return f"It stops with {kind}" + (f", at `{lines[-1]}`." if lines else ".")


@contextlib.contextmanager
def _quiet(printed: io.StringIO) -> Iterator[None]:
    """Catch what is printed, and let no warning through: the report says all."""
    with contextlib.redirect_stdout(printed), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
