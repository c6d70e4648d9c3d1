"""What calling a wrong answer again tells: it ignores an argument, or goes by chance."""

import copy
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from nnlib.answers import Diagnosis, Outcome, Trial, call, has_part, part_of, title
from nnlib.differences import first_difference, is_numeric, name_arguments
from nnlib.exercises import Case, Exercise, Function
from nnlib.relations import pair_of


def find_by_calling(
    exercise: Exercise, function: Function, trials: Sequence[Trial], deadline: float
) -> Diagnosis | None:
    """Recognise what a part of an answer does not depend on, or that it is another each time.

    Parameters
    ----------
    exercise, function, trials
        The exercise, the learner's function, and what it made of the cases.
    deadline : float
        The time, by ``time.perf_counter``, after which the function is called no more.
    """
    if any(trial.have.error for trial in trials):
        return None
    part = next(iter(next(trial.wrong for trial in trials if trial.wrong)))
    trials = [trial for trial in trials if has_part(exercise, trial, part)]
    pairs = [pair_of(exercise, trial, part) for trial in trials]
    if not all(is_numeric(value) for pair in pairs for value in pair):
        return None
    if any(np.shape(have) != np.shape(want) or not np.isfinite(have).all() for have, want in pairs):
        return None
    return _find_ignored(exercise, function, trials, part, deadline) or _find_chance(
        exercise, function, trials, part, deadline
    )


def _find_chance(
    exercise: Exercise, function: Function, trials: Sequence[Trial], part: str, deadline: float
) -> Diagnosis | None:
    """Recognise an answer that is another one at the next call."""
    trial = next(trial for trial in trials if trial.wrong)
    if time.perf_counter() > deadline or not _differ(
        exercise, part, call(function, trial.case), trial.have
    ):
        return None
    says = f"{title(part)} is different each time the function is called."
    asks = "What does it draw by chance, or remember from one call to the next?"
    return Diagnosis("chance", says, asks)


def _find_ignored(
    exercise: Exercise,
    function: Function,
    trials: Sequence[Trial],
    part: str,
    deadline: float,
) -> Diagnosis | None:
    """Recognise an argument on which a part of the answer should depend and does not."""

    def moves(what: Function, expected: Sequence[Outcome]) -> Iterator[bool]:
        for case, was in zip(cases, expected, strict=True):
            if what is function and time.perf_counter() > deadline:
                yield True  # not to be found out in time
            yield _differ(exercise, part, call(what, case), was)

    if part and 1 < len(_distinct(exercise, trials, part)) < 4:
        return None  # so few values may stay by chance
    ignored = []
    some = trials[:2]  # enough, and a slow function is not called too often
    names = list(name_arguments(exercise.reference, some[0].case.arguments).items())
    # Counts first, then other numbers: they are the likelier ones to be hard-coded.
    kinds = [(not isinstance(value, int), isinstance(value, np.ndarray)) for _, value in names]
    for place in sorted(range(len(names)), key=kinds.__getitem__):
        argument = names[place][0]
        pairs = [(trial, case) for trial in some for case in _moved(trial, place)]
        cases = [case for _, case in pairs]
        if not cases or not all(moves(exercise.reference, [trial.want for trial, _ in pairs])):
            continue  # a share, or a yes or no, may stay by chance
        if not any(moves(function, [trial.have for trial, _ in pairs])):
            ignored.append(f"`{argument}`")
    if not ignored:
        return None
    if len(ignored) == 1:
        says = f"{title(part)} comes out the same whatever {ignored[0]} is."
        return Diagnosis("ignored argument", says, f"Where should {ignored[0]} come in?")
    every = f"{', '.join(ignored[:-1])} and {ignored[-1]}"
    says = f"{title(part)} comes out the same whatever {every} are."
    return Diagnosis("ignored argument", says, "Where should they come in?")


def _distinct(exercise: Exercise, trials: Sequence[Trial], part: str) -> set[float]:
    """Return the numbers that came as a part, over all cases, none if they came as arrays."""
    values = [pair_of(exercise, trial, part)[0] for trial in trials]
    return {float(value) for value in values} if not any(map(np.ndim, values)) else set()


def _differ(exercise: Exercise, part: str, one: Outcome, other: Outcome) -> bool:
    """Tell whether two outcomes differ in a part."""
    have, want = (part_of(each.answer, part, exercise.parts) for each in (one, other))
    return bool(one.error or other.error or first_difference(have, want, rtol=1e-9))


def _moved(trial: Trial, place: int) -> list[Case]:
    """Return a case with one argument changed, up and down, each number in its own way."""
    value = trial.case.arguments[place]
    if isinstance(value, np.ndarray) and is_numeric(value):
        steps = (1 + np.arange(value.size).reshape(value.shape) ** 2 % 7).astype(value.dtype)
        others: list[Any] = [value + steps, value - steps]
    elif isinstance(value, np.random.Generator):
        other = copy.deepcopy(value)
        other.random()  # its draws are other ones from here on
        others = [other]
    elif isinstance(value, int):
        others = [2 * value + 3]
    elif isinstance(value, float):
        others = [value + 17.3, value - 17.3]
    else:
        return []
    before, after = trial.case.arguments[:place], trial.case.arguments[place + 1 :]
    return [replace(trial.case, arguments=(*before, other, *after)) for other in others]
