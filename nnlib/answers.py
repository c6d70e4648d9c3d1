"""What a function answers to a case, part by part, beside what was expected."""

import copy
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from nnlib.differences import Names, first_difference, spelled_out
from nnlib.exercises import Case, Exercise, Function


@dataclass(frozen=True)
class Outcome:
    """What a call came to: an answer or an exception, and the places of changed arguments."""

    answer: Any = None
    error: BaseException | None = None
    changed: Sequence[int] = ()


@dataclass(frozen=True)
class Trial:
    """One case, what the learner's function made of it, and what was expected.

    Attributes
    ----------
    wrong : dict
        A sentence for each part of the answer that is wrong, the first one first; ``""`` is the
        answer as a whole.
    """

    case: Case
    have: Outcome
    want: Outcome
    wrong: Mapping[str, str]


@dataclass(frozen=True)
class Diagnosis:
    """A mistake that was recognised: its name for reports, a sentence and a question."""

    name: str
    says: str
    asks: str


def call(function: Function, case: Case) -> Outcome:
    """Call a function on copies of a case's arguments.

    Raises
    ------
    NotImplementedError
        It is a stub, or calls one.
    KeyboardInterrupt
        Somebody stopped it.
    """
    arguments = copy.deepcopy(case.arguments)
    _leave_no_zeros_behind()
    try:
        with np.errstate(all="ignore"):  # and whatever the function sets ends with it
            answer = _kept(function(*arguments))
    except BaseException as error:  # whatever a learner's code may raise, `exit` too
        if gets_through(error):
            raise
        return Outcome(error=error)
    pairs = zip(arguments, case.arguments, strict=True)
    return Outcome(answer, changed=[place for place, pair in enumerate(pairs) if _changed(*pair)])


def gets_through(error: BaseException) -> bool:
    """Tell whether an exception is no answer: an exercise not begun, or somebody's stop."""
    return type(error) is NotImplementedError or isinstance(error, KeyboardInterrupt)


def attempt(exercise: Exercise, function: Function, case: Case) -> Trial:
    """Call a learner's function and the reference on a case, and compare their answers."""
    have, want = call(function, case), call(exercise.reference, case)
    if have.error or have.changed:
        return Trial(case, have, want, {"": "It raises an exception or changes an argument."})
    if have.answer is None:
        nothing = "It returns nothing (None); end it with `return` and the result."
        return Trial(case, have, want, {"": nothing})
    try:
        return Trial(case, have, want, _differences(exercise, case, have.answer, want.answer))
    except Exception:  # things of a learner's own may fail at anything that is asked of them
        kind = f"It returns something of the type `{type(have.answer).__name__}`"
        return Trial(case, Outcome(), want, {"": f"{kind}, which cannot be compared."})


def parts_of(answer: Any, names: Names) -> dict[str, Any]:
    """Take an answer apart: a dictionary by its keys, several values by their names."""
    if isinstance(answer, Mapping) and not names:
        return dict(answer)
    parts = dict(_named(answer, names))
    return parts if "" not in parts else {"": answer}


def _named(answer: Any, names: Names) -> Iterator[tuple[str, Any]]:
    """Give each part with its name; ``""`` is one that is not built as the names are."""
    names = spelled_out(names, answer)
    if not names or not isinstance(answer, list | tuple) or len(answer) != len(names):
        yield "", answer
        return
    for part, name in zip(answer, names, strict=True):
        if isinstance(name, str):
            yield name, part
        else:
            yield from _named(part, name)


def part_of(answer: Any, part: str, names: Names) -> Any:
    """Return one part of an answer by its name, None if there is none; ``""`` is all of it."""
    return parts_of(answer, names).get(part) if part else answer


def has_part(exercise: Exercise, trial: Trial, part: str) -> bool:
    """Tell whether a part was expected in a trial: a layer's is where there are so many layers."""
    return not part or part in parts_of(trial.want.answer, exercise.parts)


def title(part: str) -> str:
    """Return what to call a part at the start of a sentence."""
    return f"`{part}`" if part else "The result"


def _differences(exercise: Exercise, case: Case, have: Any, want: Any) -> dict[str, str]:
    """Return a sentence for each part of an answer that is wrong."""
    parts, expected = parts_of(have, exercise.parts), parts_of(want, exercise.parts)
    if expected.keys() - parts.keys() or (exercise.parts and parts.keys() - expected.keys()):
        parts, expected = {"": have}, {"": want}
    told = {
        part: first_difference(
            parts[part],
            value,
            part,
            names=() if part else exercise.parts,
            rtol=case.rtol,
            atol=exercise.atol,
            finite_only=case.finite_only,
            whole_numbers=exercise.whole_numbers,
        )
        for part, value in expected.items()
    }
    return {part: sentence for part, sentence in told.items() if sentence}


def _leave_no_zeros_behind() -> None:
    """Fill memory that NumPy will hand out next with nan: `np.empty` is zero only by chance."""
    for size in range(1, 65):
        np.full(size, np.nan)


def _kept(answer: Any, depth: int = 0) -> Any:
    """Return an answer that a later call cannot change any more.

    Raises
    ------
    RecursionError
        If a list, tuple or dictionary contains itself.
    """
    if depth > 20:
        raise RecursionError("what it returns contains itself, or lists in lists without end")
    if type(answer) in (list, tuple):
        return type(answer)(_kept(part, depth + 1) for part in answer)
    if type(answer) is dict:
        return {key: _kept(part, depth + 1) for key, part in answer.items()}
    return answer.copy() if isinstance(answer, np.ndarray) else answer


def _changed(now: Any, was: Any) -> bool:
    """Tell whether a value has been changed in place; numbers and words cannot be."""
    if isinstance(was, np.ndarray):
        return not np.array_equal(now, was)
    if not isinstance(was, list | tuple | dict):
        return False
    # Both ways round: a dictionary may have gained a key.
    return any(first_difference(*pair, rtol=0.0, atol=0.0) for pair in ((now, was), (was, now)))
