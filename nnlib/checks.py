"""Judgement: is a learner's function right, and if not, what is the first thing to look at?"""

import contextlib
import copy
import html
import io
import traceback
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np

from nnlib.activations import Array

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
        What is special, in words that finish "for ...".
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
    message: str = ""
    function: Function = field(repr=False, compare=False, default=lambda: None)

    def __bool__(self) -> bool:
        """Tell whether the answer is correct."""
        return self.state == "correct"

    def __repr__(self) -> str:
        """Write the one line that is shown, stored and counted."""
        state = "not attempted yet" if self.state == "not attempted" else self.state
        return f"{self.name}: {state}" + (f". {self.message}" if self.message else "")

    def _repr_html_(self) -> str:
        sign = {"correct": "✓", "wrong": "✗", "not attempted": "○"}[self.state]
        line = html.escape(repr(self))
        return (
            '<div role="status" style="border-left: 4px solid; padding: 0.2em 0.8em">'
            f"<span aria-hidden='true'>{sign}</span> {line}</div>"
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
        return Report(
            exercise.name,
            "not attempted",
            "This is the course's own function; run your cell above once more, then this one.",
            function,
        )
    cases = exercise.cases(np.random.default_rng(seed))
    return compare(function, exercise.reference, cases, parts=exercise.parts, name=exercise.name)


def compare(
    mine: Function,
    reference: Function,
    cases: Iterable[Case | tuple[Any, ...]],
    *,
    rtol: float = 1e-6,
    atol: float = 1e-9,
    parts: tuple[str, ...] = (),
    name: str | None = None,
) -> Report:
    """Call both functions on each case and report the first difference.

    Values and shapes must agree, arguments must be left as they were, and nothing but
    numbers may come back. Exceptions are reported, never raised.

    Parameters
    ----------
    mine, reference : callable
    cases : iterable of Case or of tuples of arguments
    rtol, atol : float
        ``|mine - reference| <= atol + rtol |reference|``.
    parts : tuple of str
        Names of the returned values.
    name : str, optional
        For the report; by default the function's own.
    """
    name = name or getattr(mine, "__name__", "your function")
    if not callable(mine):
        message = f"It is a {type(mine).__name__}, not a function; run the cell that defines it."
        return Report(name, "wrong", message, reference)
    printed = io.StringIO()
    for case in cases:
        case = case if isinstance(case, Case) else Case(tuple(case))
        try:
            with contextlib.redirect_stdout(printed), np.errstate(all="ignore"):
                message = _first_difference(mine, reference, case, parts, rtol, atol)
        except NotImplementedError as error:
            return _not_written(name, error, reference)
        except Exception as error:  # whatever a learner's code may raise becomes a sentence
            message = _describe_error(error)
        if message:
            return Report(name, "wrong", message + _for(case), reference)
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
        here = x[index]
        x[index] = here + eps
        above = f(x.copy())
        x[index] = here - eps
        slope[index] = (above - f(x.copy())) / (2.0 * eps)
        x[index] = here
    return slope


def _first_difference(
    mine: Function,
    reference: Function,
    case: Case,
    parts: tuple[str, ...],
    rtol: float,
    atol: float,
) -> str:
    """Return what is wrong first, in a sentence, or an empty string."""
    arguments = copy.deepcopy(case.arguments)
    answer = mine(*arguments)
    changed = _changed_argument(mine, arguments, case.arguments)
    if changed:
        return changed
    if answer is None:
        return "It returns nothing (None); end it with `return` and the result."
    expected = reference(*copy.deepcopy(case.arguments))
    want, have = _by_name(expected, parts), _by_name(answer, parts)
    if want.keys() != have.keys():
        return f"It returns {_describe(answer)}; expected {', '.join(want)}."
    differences = (
        _difference(label, have[label], want[label], rtol, atol, case.finite_only) for label in want
    )
    return next(filter(None, differences), "")


def _by_name(value: Any, names: tuple[str, ...]) -> dict[str, Any]:
    """Give each returned value its name."""
    if isinstance(value, Mapping):
        return dict(value)
    if names and isinstance(value, tuple | list):
        return dict(zip(names, value, strict=False)) if len(value) == len(names) else {}
    return {"one result": value}


def _describe(answer: Any) -> str:
    if isinstance(answer, Mapping):
        return f"a dictionary of {', '.join(map(str, answer)) or 'nothing'}"
    if isinstance(answer, tuple | list):
        return f"{len(answer)} value{'s' * (len(answer) != 1)}"
    if isinstance(answer, np.ndarray):
        return f"one array of shape {answer.shape}"
    return f"one {type(answer).__name__}"


def _difference(
    label: str, have: Any, want: Any, rtol: float, atol: float, finite_only: bool
) -> str:
    """Compare one returned value; return the first difference in a sentence, or nothing."""
    label = "The result" if label == "one result" else f"`{label}`"
    try:
        have = np.asarray(have, dtype=np.float64)
    except (TypeError, ValueError):
        return f"{label} is a {type(have).__name__}; expected numbers."
    want = np.asarray(want, dtype=np.float64)
    if have.shape != want.shape:
        return f"{label} has shape {have.shape}; expected {want.shape}."
    if np.isfinite(want).all() and not np.isfinite(have).all():
        return f"{label} holds {have[~np.isfinite(have)].flat[0]}; expected finite numbers."
    if finite_only:
        return ""
    off = ~np.isclose(have, want, rtol=rtol, atol=atol)
    if not off.any():
        return ""
    index = tuple(int(i) for i in np.argwhere(off)[0])
    place = f"{label}{list(index)}" if index else label
    share = f" ({off.sum()} of {off.size} differ)" if off.size > 1 else ""
    return f"{place} is {have[index]:.4g}; expected {want[index]:.4g}{share}."


def _changed_argument(function: Function, after: tuple[Any, ...], before: tuple[Any, ...]) -> str:
    """Name the first argument that the call has changed."""
    code = getattr(function, "__code__", None)
    names = code.co_varnames if code else ()
    for i, (new, old) in enumerate(zip(after, before, strict=True)):
        if not np.array_equal(new, old):
            name = f"`{names[i]}`" if i < len(names) else f"number {i + 1}"
            return f"It changes its argument {name} in place; compute a new array instead."
    return ""


def _not_written(name: str, error: NotImplementedError, reference: Function) -> Report:
    """Tell an exercise that is not begun from one that calls another not yet written."""
    place = traceback.extract_tb(error.__traceback__)[-1].name
    waits = place != name and place.isidentifier()
    message = f"It calls `{place}`, which is not written yet; do that one first." if waits else ""
    return Report(name, "not attempted", message, reference)


def _describe_error(error: Exception) -> str:
    last = traceback.extract_tb(error.__traceback__)[-1]
    line = f" at `{last.line}`" if last.line else ""
    return f"It stops with {type(error).__name__}: {str(error).rstrip('.')}{line}."


def _for(case: Case) -> str:
    shapes = ", ".join(str(np.shape(a)) for a in case.arguments if np.ndim(a))
    about = case.about or (f"arguments of shape {shapes}" if shapes else "")
    return f" (For {about}.)" if about else ""
