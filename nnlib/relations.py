"""What the numbers of a wrong answer tell by themselves, beside the expected ones."""

from collections.abc import Sequence
from functools import partial
from itertools import combinations, permutations
from typing import Any

import numpy as np

from nnlib.activations import Array
from nnlib.answers import Diagnosis, Trial, has_part, part_of, parts_of, title
from nnlib.differences import ATOL, RTOL, first_difference, is_numeric
from nnlib.exercises import Exercise, Function

#: What came and what was expected, case by case; a case that is wrong comes first.
Pairs = list[tuple[Array, Array]]


def find_relation(exercise: Exercise, trials: Sequence[Trial]) -> Diagnosis | None:
    """Recognise a simple relation between the answers and what was expected."""
    if any(trial.have.error for trial in trials):
        return None
    part = next(iter(next(trial.wrong for trial in trials if trial.wrong)))
    asked = [trial for trial in trials if part in trial.wrong]
    asked += [t for t in trials if part not in (*t.wrong, *t.case.finite_only)]
    asked = [trial for trial in asked if has_part(exercise, trial, part)]
    pairs = [pair_of(exercise, trial, part) for trial in asked]
    if not all(is_numeric(value) for pair in pairs for value in pair):
        return None
    if any(isinstance(have, tuple) and not isinstance(want, tuple) for have, want in pairs):
        return _find_comma(pairs[0][0], title(part))
    if any(isinstance(have, list) > isinstance(want, list) for have, want in pairs):
        return None
    arrays = [(np.asarray(have, float), np.asarray(want, float)) for have, want in pairs]
    wrong = arrays[: sum(part in trial.wrong for trial in trials)]
    if all(
        have.shape == want.shape and np.allclose(have, want, RTOL, exercise.atol)
        for have, want in wrong
    ):
        return None  # only stored in another way
    for of_shapes in (_find_shape, _find_transpose, _find_some, _find_more):
        if diagnosis := of_shapes(wrong, title(part)):
            return diagnosis
    if any(have.shape != want.shape for have, want in arrays):
        return None
    if diagnosis := _find_no_number(wrong, title(part)):
        return diagnosis
    if not all(np.isfinite(have).all() for have, _ in arrays):
        return None
    for of_numbers in (
        *(_find_nothing, _find_factor, _find_other_places, _find_rounded),
        *(_find_lost_sign, _find_limit, _find_offset, _find_all_alike, _find_not_zero),
    ):
        if diagnosis := of_numbers(arrays, title(part)):
            return diagnosis
    return _find_other_part(exercise, trials, part)


def pair_of(exercise: Exercise, trial: Trial, part: str) -> tuple[Any, Any]:
    """Return what came as a part of an answer and what was expected."""
    have, want = trial.have.answer, trial.want.answer
    return part_of(have, part, exercise.parts), part_of(want, part, exercise.parts)


def find_order(exercise: Exercise, trials: Sequence[Trial]) -> Diagnosis | None:
    """Recognise the right values in another order, or two under each other's names."""
    pairs = [_parts_of_both(exercise, trial) for trial in trials]
    keys = tuple(pairs[0][1])
    for one, other in combinations(keys, 2):
        if _same_in_order(trials, pairs, {one: other, other: one}):
            if not exercise.parts:
                says = f"`{one}` and `{other}` have traded places."
                return Diagnosis("other order", says, "Which value belongs to which name?")
            return _OTHER_ORDER
    for order in permutations(keys) if exercise.parts and len(keys) < 5 else ():
        places = dict(zip(keys, order, strict=True))
        if order != keys and _same_in_order(trials, pairs, places):
            return _OTHER_ORDER
    return None


_OTHER_ORDER = Diagnosis(
    "other order",
    "The values are right, but they come back in the wrong order.",
    "In which order does the description of the function name them?",
)


def _parts_of_both(exercise: Exercise, trial: Trial) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the parts of what came and of what was expected."""
    have, want = trial.have.answer, trial.want.answer
    return parts_of(have, exercise.parts) | {"": have}, parts_of(want, exercise.parts)


def _same_in_order(
    trials: Sequence[Trial],
    pairs: Sequence[tuple[dict[str, Any], dict[str, Any]]],
    places: dict[str, str],
) -> bool:
    """Tell whether all parts are right, each looked for in the place of another."""
    return not any(
        first_difference(
            have.get(places.get(part, part)),
            value,
            part,
            rtol=trial.case.rtol,
            finite_only=trial.case.finite_only,
        )
        for trial, (have, want) in zip(trials, pairs, strict=True)
        for part, value in want.items()
    )


# Relations of structure and shape, where nothing has the right one


def _find_comma(have: Any, name: str) -> Diagnosis | None:
    if not isinstance(have, tuple) or len(have) != 1:
        return None
    asks = "Is there one comma too many at the end of a line?"
    return Diagnosis("comma", f"{name} is a tuple of one value.", asks)


def _find_shape(pairs: Pairs, name: str) -> Diagnosis | None:
    if not all(
        have.shape != want.shape and have.size == want.size and _close(have.flat, want.flat)
        for have, want in pairs
    ):
        return None
    have, want = pairs[0]
    if not want.ndim:
        says = f"{name} is the right number, but inside an array of shape {have.shape}."
        return Diagnosis("other shape", says, "Which step should end in a plain number?")
    says = f"{name} has the right numbers, but the shape {have.shape} in place of {want.shape}."
    return Diagnosis("other shape", says, "Which step gives it that shape?")


def _find_transpose(pairs: Pairs, name: str) -> Diagnosis | None:
    if not all(
        have.ndim > 1 and have.T.shape == want.shape and _close(have.T, want)
        for have, want in pairs
    ):
        return None
    says = f"{name} has the right numbers, but its rows should be its columns."
    return Diagnosis("transposed", says, "What should one column of it stand for?")


def _find_some(pairs: Pairs, name: str) -> Diagnosis | None:
    if not all(have.size < want.size and _follow(have, want) for have, want in pairs):
        return None
    have, want = max(pairs, key=lambda pair: pair[0].size)
    says = f"{name} has only some of the right numbers, {have.size} of {want.size}."
    return Diagnosis("some only", says, "When is a number kept, and when does it get lost?")


def _find_more(pairs: Pairs, name: str) -> Diagnosis | None:
    if not all(have.size > want.size > 0 and _follow(want, have) for have, want in pairs):
        return None
    have, want = pairs[0]
    says = f"{name} has the right numbers and more, {have.size} in place of {want.size}."
    return Diagnosis("more than asked", says, "Which of them were not asked for?")


def _follow(some: Array, every: Array) -> bool:
    """Tell whether the numbers of one array stand in another, in the same order."""
    if every.size > 1000:  # such answers are about something else
        return False
    rest = iter(every.flat)
    return all(any(_close(x, y) for y in rest) for x in some.flat)


# Relations of numbers, which must hold in every case, also in those that are right


def _find_no_number(pairs: Pairs, name: str) -> Diagnosis | None:
    if len(pairs) < 2 or any(np.isfinite(have).any() for have, _ in pairs):
        return None
    if not any(want.any() for _, want in pairs):
        says = f"{name} holds whatever is there by chance, which need not be 0."
        return Diagnosis("not filled", says, "Which step fills the array?")
    says = f"{name} is infinite or not a number (nan) in every case."
    asks = "Which step cannot be done with the number it gets, as a division by 0 cannot?"
    return Diagnosis("never a number", says, asks)


def _find_not_zero(pairs: Pairs, name: str) -> Diagnosis | None:
    if any(want.any() for _, want in pairs):
        return None
    return Diagnosis("not zero", f"{name} is not 0.", "What should stand there at the beginning?")


def _find_nothing(pairs: Pairs, name: str) -> Diagnosis | None:
    if any(have.any() for have, _ in pairs) or sum(bool(want.any()) for _, want in pairs) < 2:
        return None
    asks = "What is rounded down, or multiplied by 0, on the way?"
    return Diagnosis("always 0", f"{name} is always 0.", asks)


def _find_factor(pairs: Pairs, name: str) -> Diagnosis | None:
    have, want = pairs[0]
    if not want.any():
        return None
    factor = np.vdot(have, want) / np.vdot(want, want)
    if (
        not factor
        or np.isclose(factor, 1)
        or not all(_close(have, factor * want) for have, want in pairs)
    ):
        return None
    if np.isclose(factor, -1):
        says = f"{name} has the right size but the wrong sign."
        return Diagnosis(
            "sign flipped", says, "Where is a minus sign missing, or where is there one too many?"
        )
    if sum(want.any() for _, want in pairs) < 3:
        return None
    says = f"{name} is {factor:.4g} times what is expected, in every case."
    return Diagnosis(
        "constant factor", says, "Which factor is missing, or which should not be there?"
    )


def _find_other_places(pairs: Pairs, name: str) -> Diagnosis | None:
    if not _various(pairs) or not all(
        _close(np.sort(have, None), np.sort(want, None)) for have, want in pairs
    ):
        return None
    says = f"{name} has the right numbers, but in other places."
    return Diagnosis(
        "other places", says, "In which order should they stand, and which step changes it?"
    )


def _find_rounded(pairs: Pairs, name: str) -> Diagnosis | None:
    if not _various(pairs) or sum(np.sum(have != want) for have, want in pairs) < 5:
        return None

    def rounded(*ways: Function) -> bool:
        return any(
            all(np.allclose(have, way(want), rtol=1e-12, atol=1e-12) for have, want in pairs)
            for way in ways
        )

    if rounded(np.trunc, np.floor, np.ceil):
        says = f"{name} has lost everything after the decimal point."
        return Diagnosis(
            "cut to whole numbers", says, "Which step cuts it off, and is that needed?"
        )
    digits = (partial(np.round, decimals=k) for k in range(9))
    if not rounded(np.float32, np.float16, *digits):
        return None
    asks = "Which step rounds it, and is that needed?"
    return Diagnosis("rounded", f"{name} is right, but rounded.", asks)


def _find_lost_sign(pairs: Pairs, name: str) -> Diagnosis | None:
    if not _various(pairs) or not all(_close(have, np.abs(want)) for have, want in pairs):
        return None
    asks = "What makes every number positive on the way?"
    return Diagnosis(
        "sign lost", f"{name} is right except for its sign: it is never below 0.", asks
    )


def _find_limit(pairs: Pairs, name: str) -> Diagnosis | None:
    have, want = (np.concatenate([pair[i].ravel() for pair in pairs]) for i in (0, 1))
    off = ~np.isclose(have, want, RTOL, ATOL)
    if not off.any() or (~off).sum() < 3 or not _various(pairs):
        return None
    lowest, highest = have[off].min(), have[off].max()  # the same if only one side is cut off
    low = lowest if (have[off] > want[off]).any() else -np.inf
    high = highest if (have[off] < want[off]).any() else np.inf
    if not _close(have, np.clip(want, low, high)):
        return None
    limits = " and ".join(f"{limit:.4g}" for limit in (low, high) if np.isfinite(limit))
    says = f"{name} is right, but cut off at {limits}."
    return Diagnosis("cut off", says, "What keeps it from going further?")


def _find_offset(pairs: Pairs, name: str) -> Diagnosis | None:
    gaps = np.concatenate([(have - want).ravel() for have, want in pairs])
    if len(pairs) < 2 or not gaps[0] or not _close(gaps, gaps[0]) or not _various(pairs):
        return None
    way = "large" if gaps[0] > 0 else "small"
    says = f"{name} is {abs(gaps[0]):.4g} too {way}, in every case."
    return Diagnosis(
        "constant offset", says, "What is added that should not be, or what is left out?"
    )


def _find_all_alike(pairs: Pairs, name: str) -> Diagnosis | None:
    told = [(have, want) for have, want in pairs if np.ptp(want) > 0] if pairs[0][1].size else []
    if len(told) < 2 or any(np.ptp(have) > 0 for have, _ in told):
        return None
    asks = "What is done only once instead of for each of them?"
    of = name[0].lower() + name[1:]
    return Diagnosis("all alike", f"All numbers in {of} are the same.", asks)


def _close(have: Any, want: Any) -> bool:
    return np.allclose(have, want, RTOL, ATOL)


def _various(pairs: Pairs) -> bool:
    """Tell whether so many different numbers were expected that none agrees by chance."""
    return len(np.unique(np.concatenate([want.ravel() for _, want in pairs]))) > 3


def _find_other_part(exercise: Exercise, trials: Sequence[Trial], part: str) -> Diagnosis | None:
    """Recognise what belongs to another part."""
    for other in parts_of(trials[0].want.answer, exercise.parts) if exercise.parts else ():
        told = [trial for trial in trials if other not in trial.case.finite_only]
        if other != part and not any(
            first_difference(
                pair_of(exercise, trial, part)[0],
                part_of(trial.want.answer, other, exercise.parts),
                rtol=trial.case.rtol,
            )
            for trial in told
        ):
            says = f"{title(part)} is what `{other}` should be."
            return Diagnosis("other part", says, "Which value belongs to which name?")
    return None
