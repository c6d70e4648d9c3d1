"""The classic mistakes of an exercise, tried against a wrong answer.

A classic mistake is the reference with something changed in its text. Where that answers as the
learner's function does, the mistake has a name, in whatever way the learner wrote it.
"""

import inspect
import textwrap
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache
from typing import Any

from nnlib.answers import Diagnosis, Outcome, Trial, call, misfit, part_of, parts_of, title
from nnlib.differences import first_difference
from nnlib.exercises import Exercise, Function, Mistake


def find_classic(exercise: Exercise, trials: Sequence[Trial]) -> Diagnosis | None:
    """Name the classic that answers as the learner does, best in all cases.

    A second mistake may show in special cases only, so a classic that holds in all cases of the
    kind that went wrong first comes next. Of several, the one that explains most parts wins.
    """
    first = next(trial for trial in trials if trial.wrong)
    kind = [trial for trial in trials if trial.case.about == first.case.about]
    others = [trial for trial in trials if trial.case.about != first.case.about]
    parts = parts_of(first.want.answer, exercise.parts).keys() | first.wrong.keys()
    best: tuple[int, int] = (0, 0)
    diagnosis = None
    for mistake, version in _versions(exercise):
        alike = _reproduced(exercise, version, [first, *kind], parts)
        wrong = [part for part in first.wrong if part in alike]
        if wrong:
            everywhere = _reproduced(exercise, version, others, alike)
            fit = int(wrong[0] in everywhere), len(alike)
            if fit > best:
                best = fit
                says = mistake.says.replace("{part}", title(wrong[0]))
                diagnosis = Diagnosis(mistake.name, says, mistake.asks)
    return diagnosis


def rewritten(function: Function, changes: Mapping[str, str]) -> Function:
    """Return a function with some of its text changed; it sees the same module.

    Raises
    ------
    ValueError
        If something that is to be changed does not stand there.
    """
    return _rewritten(function, tuple(changes.items()))


@cache
def _rewritten(function: Function, changes: tuple[tuple[str, str], ...]) -> Function:
    text = textwrap.dedent(inspect.getsource(function))
    for old, new in changes:
        if old not in text:
            raise ValueError(f"{function.__name__} does not hold {old!r}: change what it holds.")
        text = text.replace(old, new)
    room = dict(function.__globals__)
    exec(compile(text, f"<{function.__name__}, changed>", "exec"), room)
    changed: Function = room[function.__name__]
    return changed


def _versions(exercise: Exercise) -> Iterator[tuple[Mistake, Function]]:
    for mistake in exercise.mistakes:
        for form in mistake.forms:
            yield mistake, rewritten(exercise.reference, form)


def _reproduced(
    exercise: Exercise, version: Function, trials: Sequence[Trial], parts: Set[str]
) -> Set[str]:
    """Return those of some parts in which a changed reference always answers as the learner."""
    for trial in trials:
        if not parts:
            break
        theirs = call(version, trial.case)
        parts = {part for part in parts if _same(exercise, trial, theirs, part)}
    return parts


def _same(exercise: Exercise, trial: Trial, theirs: Outcome, part: str) -> bool:
    """Tell whether two outcomes agree in a part, or raise for the same reason."""
    if trial.have.error or theirs.error:
        return _reason(trial.have.error) == _reason(theirs.error)
    have, want = (part_of(outcome.answer, part, exercise.parts) for outcome in (trial.have, theirs))
    return have is not None and not first_difference(have, want, rtol=trial.case.rtol)


def _reason(error: Exception | None) -> tuple[Any, ...]:
    """Return what makes two exceptions the same: the sizes that do not fit, or the words."""
    return misfit(error) or (type(error), str(error))
