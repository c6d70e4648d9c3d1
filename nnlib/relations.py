"""What the numbers of a wrong answer tell by themselves, beside the expected ones."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from typing import Any

import numpy as np

from nnlib.activations import Array
from nnlib.answers import Diagnosis, Outcome, Trial, call, part_of, title
from nnlib.differences import first_difference, is_numeric, name_arguments
from nnlib.exercises import Exercise, Function

#: What came and what was expected, in every case that is wrong.
Pairs = list[tuple[Array, Array]]


def find_relation(
    exercise: Exercise, function: Function, trials: Sequence[Trial]
) -> Diagnosis | None:
    """Recognise a simple relation between the answers and what was expected."""
    if any(trial.have.error for trial in trials):
        return None
    part = next(iter(next(trial.wrong for trial in trials if trial.wrong)))
    pairs = [_pair(exercise, trial, part) for trial in trials if part in trial.wrong]
    if swapped := _find_swap(exercise, trials):
        return swapped
    if not all(is_numeric(value) for pair in pairs for value in pair):
        return None
    arrays = [(np.asarray(have, float), np.asarray(want, float)) for have, want in pairs]
    for relation in (_find_shape, _find_transpose, _find_factor):
        if diagnosis := relation(arrays, title(part)):
            return diagnosis
    if any(have.ndim != want.ndim or not np.isfinite(have).all() for have, want in arrays):
        return None
    return _find_ignored(exercise, function, trials, part)


def _pair(exercise: Exercise, trial: Trial, part: str) -> tuple[Any, Any]:
    have, want = trial.have.answer, trial.want.answer
    return part_of(have, part, exercise.parts), part_of(want, part, exercise.parts)


def _find_swap(exercise: Exercise, trials: Sequence[Trial]) -> Diagnosis | None:
    """Recognise the right values, two of them in each other's place."""
    for one, other in combinations(exercise.parts, 2):
        new = {one: other, other: one}
        if not any(
            first_difference(
                part_of(trial.have.answer, new.get(part, part), exercise.parts),
                part_of(trial.want.answer, part, exercise.parts),
            )
            for trial in trials
            for part in exercise.parts
        ):
            says = f"`{one}` and `{other}` are right, but stand in each other's place."
            asks = "In which order does the description of the function name them?"
            return Diagnosis("other order", says, asks)
    return None


def _find_shape(pairs: Pairs, name: str) -> Diagnosis | None:
    if not all(
        have.shape != want.shape and have.size == want.size and np.allclose(have.flat, want.flat)
        for have, want in pairs
    ):
        return None
    have, want = pairs[0]
    if not want.ndim:
        says = f"{name} is the right number, but inside an array of shape {have.shape}."
        return Diagnosis("other shape", says, "Which step should end in a plain number?")
    says = f"{name} has the right numbers, but the shape {have.shape} in place of {want.shape}."
    return Diagnosis("other shape", says, "Which step makes that shape of it?")


def _find_transpose(pairs: Pairs, name: str) -> Diagnosis | None:
    if not all(
        have.ndim == 2 and have.T.shape == want.shape and np.allclose(have.T, want)
        for have, want in pairs
    ):
        return None
    says = f"{name} has the right numbers, but its rows should be its columns."
    return Diagnosis("transposed", says, "What should one column of it stand for?")


def _find_factor(pairs: Pairs, name: str) -> Diagnosis | None:
    if not all(have.shape == want.shape and np.any(want) for have, want in pairs):
        return None
    have, want = pairs[0]
    factor = np.vdot(have, want) / np.vdot(want, want)
    if not factor or not all(np.allclose(have, factor * want) for have, want in pairs):
        return None
    if np.isclose(factor, -1):
        says = f"{name} has the right size and the wrong sign."
        return Diagnosis("sign flipped", says, "Where is a minus missing, or one too many?")
    if len(pairs) < 2:
        return None
    says = f"{name} is {factor:.4g} times what is expected, in every case."
    return Diagnosis("constant factor", says, "Which factor is missing, or one too many?")


def _find_ignored(
    exercise: Exercise, function: Function, trials: Sequence[Trial], part: str
) -> Diagnosis | None:
    """Recognise an argument on which a part of the answer should depend and does not."""

    def differs(one: Outcome, other: Outcome) -> bool:
        have, want = (part_of(each.answer, part, exercise.parts) for each in (one, other))
        return bool(one.error or other.error or first_difference(have, want, rtol=1e-9))

    for place, argument in enumerate(name_arguments(function, trials[0].case.arguments)):
        calls = [(trial, replace(trial.case, arguments=_moved(trial, place))) for trial in trials]
        if any(differs(call(function, case), trial.have) for trial, case in calls):
            continue
        if any(differs(call(exercise.reference, case), trial.want) for trial, case in calls):
            says = f"{title(part)} comes out the same whatever `{argument}` is."
            return Diagnosis("ignored argument", says, f"Where should `{argument}` come in?")
    return None


def _moved(trial: Trial, place: int) -> tuple[Any, ...]:
    """Return the arguments of a case with one of them changed, if it is made of numbers."""
    arguments = list(trial.case.arguments)
    if isinstance(value := arguments[place], int | float | np.ndarray) and is_numeric(value):
        arguments[place] = value + (1 if np.asarray(value).dtype.kind in "biu" else 0.7)
    return tuple(arguments)
