"""The classic mistakes of an exercise, tried against a wrong answer.

A classic mistake is the reference with something changed in its text. Where that answers as the
learner's function does, the mistake has a name, in whatever way the learner wrote it.
"""

import inspect
import textwrap
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from functools import cache
from typing import Any

import numpy as np

from nnlib.answers import Diagnosis, Outcome, Trial, call, has_part, part_of, parts_of, title
from nnlib.differences import first_difference, is_numeric
from nnlib.errors import misfit, place_of_call, text_of
from nnlib.exercises import Exercise, Function, Mistake


def find_classic(exercise: Exercise, trials: Sequence[Trial]) -> Diagnosis | None:
    """Name the classic that answers as the learner does.

    It has to do so in the first part that is wrong, in all cases that are right and in all wrong
    ones of the kind that came first; a second mistake may show in special ones, and in other
    parts. Of several the one wins that explains the special cases, too, then one that leaves
    alone what is right in other parts, then the one that explains most.
    """
    first = next(trial for trial in trials if trial.wrong)
    part = next(iter(first.wrong))
    if _only_stored_otherwise(exercise, first, part) or _never_a_number(exercise, trials, part):
        return None
    about = first.case.about
    kind = [trial for trial in trials if not trial.wrong or trial.case.about == about]
    kind.sort(key=lambda trial: trial is not first)  # it rules most of them out
    others = [trial for trial in trials if trial.wrong and trial.case.about != about]
    parts = parts_of(first.want.answer, exercise.parts).keys() | first.wrong.keys()
    right = parts.difference(*(trial.wrong for trial in kind)) if part else set()
    alone, best, diagnosis = _tells(exercise, trials, part), (-1, False, 0), None
    for mistake, version in _versions(exercise):
        alike = _reproduced(exercise, version, kind, parts, part)
        if part in alike and (alone or right <= alike):
            special = int(part in _reproduced(exercise, version, others, alike, part))
            fit = special, right <= alike, len(alike)
            if fit > best:
                says = mistake.says.replace("{part}", title(part))
                best, diagnosis = fit, Diagnosis(mistake.name, says, mistake.asks)
    return diagnosis


def _tells(exercise: Exercise, trials: Sequence[Trial], part: str) -> bool:
    """Tell whether a part alone shows what was done: so many numbers do not agree by chance."""
    values = [part_of(trial.have.answer, part, exercise.parts) for trial in trials if part]
    numbers = [np.ravel(value) for value in values if is_numeric(value)]
    return bool(numbers) and len(np.unique(np.concatenate(numbers))) > 5


def _never_a_number(exercise: Exercise, trials: Sequence[Trial], part: str) -> bool:
    """Tell whether a part is nan or infinite in every case, as after any mistake with a log."""
    asked = [trial for trial in trials if has_part(exercise, trial, part)]
    values = [part_of(trial.have.answer, part, exercise.parts) for trial in asked]
    return all(
        is_numeric(value) and np.size(value) and not np.isfinite(value).any() for value in values
    )


def _only_stored_otherwise(exercise: Exercise, trial: Trial, part: str) -> bool:
    """Tell whether the numbers of a part are right and only their type is not."""
    return not trial.have.error and _comparison(exercise, trial, trial.want)(part)


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
    exercise: Exercise, version: Function, trials: Sequence[Trial], parts: Set[str], needed: str
) -> Set[str]:
    """Return those of some parts in which a changed reference always answers as the learner.

    Without the one that is needed, the others do not matter: none is returned.
    """
    for trial in trials:
        same = _comparison(exercise, trial, call(version, trial.case))
        if needed not in parts or not same(needed):
            return set()
        parts = {part for part in parts if part == needed or same(part)}
    return parts


def _comparison(exercise: Exercise, trial: Trial, theirs: Outcome) -> Callable[[str], bool]:
    """Return what tells whether two outcomes agree in a part, or raise for the same reason."""
    if trial.have.error or theirs.error:
        alike = _reason(trial.have.error, exercise.name) == _reason(theirs.error, exercise.name)
        return lambda part: alike
    case, answers = trial.case, (trial.have.answer, theirs.answer)
    have, want = (parts_of(answer, exercise.parts) | {"": answer} for answer in answers)
    asked = {"", *parts_of(trial.want.answer, exercise.parts)}

    def same(part: str) -> bool:
        if part not in asked:
            return True  # the layer of another case
        return have.get(part) is not None and not first_difference(
            have[part], want.get(part), part, rtol=case.rtol, finite_only=case.finite_only
        )

    return same


def _reason(error: BaseException | None, own: str) -> tuple[Any, ...]:
    """Return what makes two exceptions the same: the depth, and sizes that do not fit, or words."""
    if not error:
        return ()
    codes = [frame.f_code for frame, _ in traceback.walk_tb(error.__traceback__)][1:]
    # In what it calls, another exercise or another file, not in a loop of its own.
    inside = place_of_call([code.co_name for code in codes], own) < len(codes) or (
        len(codes) > 1 and codes[-1].co_filename != codes[0].co_filename
    )
    return inside, misfit(error) or (type(error), text_of(error))
