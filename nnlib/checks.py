"""Judgement: whether a learner's function is right, and if not, what to look at first."""

import time
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from nnlib.answers import Trial, attempt, gets_through
from nnlib.borrowed import find_borrowed
from nnlib.differences import ATOL, RTOL, Names, describe, describe_argument, name_arguments
from nnlib.errors import describe_error, describe_stub, exercise_called, lines_of
from nnlib.exercises import Case, Exercise, Function, Property
from nnlib.mistakes import find_classic
from nnlib.progress import Progress, record, summary
from nnlib.quiet import quiet
from nnlib.relations import find_order, find_relation
from nnlib.reports import Report
from nnlib.reruns import find_by_calling

#: Seconds after which a function that is wrong already is tried no further, and called no more to
#: find out why: what is slow and wrong is told within a second, too.
TRY, EXPLAIN = 0.15, 0.65


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
    parts: Names = (),
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
    start = time.perf_counter()
    if not callable(mine):
        message = f"It is {describe(mine)}, not a function; run the cell that makes it."
        return Report(exercise.name, "wrong", message, exercise.reference)
    cases = list(exercise.cases(rng))
    if not cases:
        raise ValueError("there are no cases to compare; give one call or more.")
    try:
        with quiet(mine) as printed:
            trials = _trials(exercise, mine, cases, start + TRY)
            message, mistake = _verdict(exercise, mine, trials, rng, start + EXPLAIN)
    except NotImplementedError as error:
        message = describe_stub(error, mine)
        return Report(exercise.name, "not attempted", message, exercise.reference)
    except KeyboardInterrupt as stop:
        lines = lines_of(mine, stop.__traceback__)
        if not lines:  # it was not the learner's function that was stopped
            raise
        message = f"It was stopped at `{lines[-1]}`. What should bring it to an end there?"
        return Report(exercise.name, "wrong", message, exercise.reference)
    if message:
        return Report(exercise.name, "wrong", message, exercise.reference, mistake)
    prints = printed.closed or printed.getvalue()
    note = "It also prints; what it returns is all that is needed." if prints else ""
    return Report(exercise.name, "correct", note, mine)


def _trials(
    exercise: Exercise, mine: Function, cases: Sequence[Case], deadline: float
) -> list[Trial]:
    """Try every case; once a slow function has been wrong, the rest of them can wait."""
    trials: list[Trial] = []
    for case in cases:
        trials.append(attempt(exercise, mine, case))
        if any(trial.wrong for trial in trials) and time.perf_counter() > deadline:
            break
    return trials


def _verdict(
    exercise: Exercise,
    mine: Function,
    trials: Sequence[Trial],
    rng: np.random.Generator,
    deadline: float,
) -> tuple[str, str]:
    """Return what to say of a wrong answer and what the mistake is called, or nothing."""
    wrong = next((trial for trial in trials if trial.wrong), None)
    if wrong is None:
        broken = (_ask(holds, mine, rng) for holds in exercise.properties)
        return next(filter(None, broken), ""), ""
    if changed := next(filter(None, (trial.have.changed for trial in trials)), ()):
        name = list(name_arguments(exercise.reference, wrong.case.arguments))[changed[0]]
        says = f"It changes its argument `{name}`, which the caller goes on to use."
        return f"{says} Which way of writing it makes a new array instead?", "argument changed"
    error = wrong.have.error
    if diagnosis := find_order(exercise, trials) or find_classic(exercise, trials):
        says = _with_place(diagnosis.says, mine, error) if error else diagnosis.says
        return f"{says} {diagnosis.asks}", diagnosis.name
    if diagnosis := find_borrowed(mine):
        return f"{diagnosis.says} {diagnosis.asks}", diagnosis.name
    diagnosis = find_relation(exercise, trials)
    if diagnosis := diagnosis or find_by_calling(exercise, mine, trials, deadline):
        return f"{diagnosis.says} {diagnosis.asks}", diagnosis.name
    if error:
        told, asks = describe_error(error, mine)
        return f"{told} {asks or _tried(wrong.case, exercise.reference)}", "exception" * bool(asks)
    told = next(iter(wrong.wrong.values()))
    return f"{told} {_tried(wrong.case, exercise.reference)}", ""


def _with_place(sentence: str, mine: Function, error: BaseException) -> str:
    """Return a sentence with the line of a learner's function at which it stopped."""
    lines = lines_of(mine, error.__traceback__)
    if not lines:
        return sentence
    called = exercise_called(mine, error.__traceback__)
    place = f"`{lines[-1]}`, in the call of `{called}`" if called else f"`{lines[-1]}`"
    return f"At {place}: {_within(sentence)}"


def _within(sentence: str) -> str:
    """Return a sentence as it reads after a colon; one that begins with a name stays."""
    word = sentence.split()[0]
    return sentence if len(word) == 1 and word != "A" else word[0].lower() + sentence[1:]


def _ask(holds: Property, mine: Function, rng: np.random.Generator) -> str:
    """Return what a property says of a learner's function, or how that ends."""
    try:
        return holds(mine, rng)
    except BaseException as error:
        if gets_through(error):
            raise
        return " ".join(filter(None, describe_error(error, mine)))


def _tried(case: Case, reference: Function) -> str:
    """Tell which call went wrong."""
    arguments = name_arguments(reference, case.arguments)
    call = ", ".join(describe_argument(name, value) for name, value in arguments.items())
    return f"Tried with {': '.join(filter(None, (case.about, call))) or 'no arguments'}."
