"""What the numbers of a wrong answer tell by themselves, beside the expected ones."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import permutations
from typing import Any

import numpy as np

from nnlib.activations import Array
from nnlib.answers import Diagnosis, Outcome, Trial, call, part_of, title
from nnlib.differences import first_difference, is_numeric, name_arguments
from nnlib.exercises import Case, Exercise, Function

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
    if other_order := _find_order(exercise, trials):
        return other_order
    if not all(is_numeric(value) for pair in pairs for value in pair):
        return None
    if any(isinstance(have, list) > isinstance(want, list) for have, want in pairs):
        return None
    arrays = [(np.asarray(have, float), np.asarray(want, float)) for have, want in pairs]
    asked = [trial for trial in trials if part not in trial.case.finite_only]
    always = len(pairs) >= len(asked)  # what is right now and then has no rule like these two
    for relation in (_find_shape, _find_transpose, *(always * [_find_nothing, _find_factor])):
        if diagnosis := relation(arrays, title(part)):
            return diagnosis
    if any(have.ndim != want.ndim or not np.isfinite(have).all() for have, want in arrays):
        return None
    return _find_chance(exercise, function, trials, part) or _find_ignored(
        exercise, function, trials, part
    )


def _pair(exercise: Exercise, trial: Trial, part: str) -> tuple[Any, Any]:
    have, want = trial.have.answer, trial.want.answer
    return part_of(have, part, exercise.parts), part_of(want, part, exercise.parts)


def _find_order(exercise: Exercise, trials: Sequence[Trial]) -> Diagnosis | None:
    """Recognise the right values in another order."""
    for order in permutations(exercise.parts):
        if order != exercise.parts and not any(
            first_difference(
                part_of(trial.have.answer, place, exercise.parts),
                part_of(trial.want.answer, part, exercise.parts),
                part,
                rtol=trial.case.rtol,
                finite_only=trial.case.finite_only,
            )
            for trial in trials
            for place, part in zip(order, exercise.parts, strict=True)
        ):
            says = "The values are right, but they come back in another order."
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


def _find_nothing(pairs: Pairs, name: str) -> Diagnosis | None:
    if len(pairs) < 2 or any(have.any() or not (have.size and want.any()) for have, want in pairs):
        return None
    asks = "What is rounded down, or multiplied by nothing, on the way?"
    return Diagnosis("always 0", f"{name} is always 0.", asks)


def _find_factor(pairs: Pairs, name: str) -> Diagnosis | None:
    if not all(have.shape == want.shape and np.any(want) for have, want in pairs):
        return None
    have, want = pairs[0]
    factor = np.vdot(have, want) / np.vdot(want, want)
    if (
        not factor
        or np.isclose(factor, 1)
        or not all(np.allclose(have, factor * want) for have, want in pairs)
    ):
        return None
    if np.isclose(factor, -1):
        says = f"{name} has the right size and the wrong sign."
        return Diagnosis("sign flipped", says, "Where is a minus missing, or one too many?")
    if len(pairs) < 3:
        return None
    says = f"{name} is {factor:.4g} times what is expected, in every case."
    return Diagnosis("constant factor", says, "Which factor is missing, or one too many?")


def _find_chance(
    exercise: Exercise, function: Function, trials: Sequence[Trial], part: str
) -> Diagnosis | None:
    """Recognise an answer that is another one at the next call."""
    trial = next(trial for trial in trials if trial.wrong)
    if not _differ(exercise, part, call(function, trial.case), trial.have):
        return None
    says = f"{title(part)} is another one each time the function is called."
    asks = "What does it draw by chance, or remember from one call to the next?"
    return Diagnosis("chance", says, asks)


def _find_ignored(
    exercise: Exercise, function: Function, trials: Sequence[Trial], part: str
) -> Diagnosis | None:
    """Recognise an argument on which a part of the answer should depend and does not."""

    def moves(what: Function, expected: Sequence[Outcome]) -> Iterator[bool]:
        for case, was in zip(cases, expected, strict=True):
            yield _differ(exercise, part, call(what, case), was)

    some = trials[:3]  # enough, and a slow function is not called too often
    for place, argument in enumerate(name_arguments(exercise.reference, some[0].case.arguments)):
        pairs = [(trial, case) for trial in some for case in _moved(trial, place)]
        cases = [case for _, case in pairs]
        if not cases or not all(moves(exercise.reference, [trial.want for trial, _ in pairs])):
            continue  # a share, or a yes or no, may stay by chance
        if not any(moves(function, [trial.have for trial, _ in pairs])):
            says = f"{title(part)} comes out the same whatever `{argument}` is."
            return Diagnosis("ignored argument", says, f"Where should `{argument}` come in?")
    return None


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
    elif isinstance(value, int):
        others = [2 * value + 3]
    elif isinstance(value, float):
        others = [value + 17.3, value - 17.3]
    else:
        return []
    before, after = trial.case.arguments[:place], trial.case.arguments[place + 1 :]
    return [replace(trial.case, arguments=(*before, other, *after)) for other in others]
