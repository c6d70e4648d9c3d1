"""Measure the checks: which wrong answers they refuse and name, which right ones they accept."""

import ast
import sys
import time
import warnings
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from unittest import mock

import jupytext
import numpy as np
import written

# The tools of the notebooks are flat modules, as scripts see them.
sys.path.insert(0, str(Path(__file__).parents[1] / "notebooks"))

from editions import exercises, is_a
from mutants import Mutant, mutants
from nbformat import NotebookNode
from written import Answer, Answers

from nnlib import answers, check, checks, mistakes
from nnlib.answers import Outcome
from nnlib.exercises import Case, Exercise, Function, pages
from nnlib.reports import Report

ROOT = Path(__file__).parents[1]
SEEDS = (1, 2, 3)
#: How many rounds all loops of an answer may make in one check.
STEPS = 20_000
#: What must be caught of the wrong mutants, may be equivalent of all, must be named of classics.
CAUGHT, EQUIVALENTS, NAMED = 0.98, 0.05, 0.90

HEADS = (
    *("mutants", "caught", "equivalent", "missed"),
    *("wrong answers", "refused", "classics", "named rightly"),
    *("right answers", "accepted"),
)

Room = dict[str, Any]  # the names that an answer sees


@dataclass(frozen=True)
class Verdict:
    """What was said of an answer that people write: whether rightly, and in which words."""

    line: str
    right: bool
    classic: bool = False
    named: bool = False
    messages: tuple[str, ...] = ()


@dataclass(frozen=True)
class Score:
    """What became of the mutants of an exercise, and of the answers that people write.

    Attributes
    ----------
    key : str
        The exercise.
    mutants, survivors : tuple of Mutant
        All, and those that were not refused with every seed.
    wrong, right : tuple of Verdict
        For the wrong and the right answers; the page's own solution is one of these.
    misnamed : tuple of str
        The forms of mistakes that a check does not call by their own name.
    slowest : float
        The seconds that the slowest check took.
    """

    key: str
    mutants: tuple[Mutant, ...]
    survivors: tuple[Mutant, ...]
    wrong: tuple[Verdict, ...]
    right: tuple[Verdict, ...]
    misnamed: tuple[str, ...]
    slowest: float

    def fate(self, mutant: Mutant) -> str:
        """Return what became of a mutant: caught, equivalent or missed."""
        if mutant not in self.survivors:
            return "caught"
        return "equivalent" if mutant.line in equivalent(self.key) else "missed"

    def counts(self) -> Counter[str]:
        """Return the numbers of the exercise, by the heads of their columns."""
        fates = Counter(map(self.fate, self.mutants))
        numbers = (
            len(self.mutants),
            *(fates[fate] for fate in ("caught", "equivalent", "missed")),
            len(self.wrong),
            sum(verdict.right for verdict in self.wrong),
            sum(verdict.classic for verdict in self.wrong),
            sum(verdict.named for verdict in self.wrong),
            len(self.right),
            sum(verdict.right for verdict in self.right),
        )
        return Counter(dict(zip(HEADS, numbers, strict=True)))


# Pages and what runs on them


class Steps:
    """Counts the rounds of loops, and raises when there are too many.

    It is called from the body of each loop, so that a loop without end ends on every system,
    with no clock and no second process.
    """

    def __init__(self) -> None:
        self.left = STEPS

    def __call__(self) -> None:
        """Count one round."""
        self.left -= 1
        if self.left < 0:
            raise RuntimeError(f"Its loops go on after {STEPS} rounds.")


def page_of(module: str) -> NotebookNode:
    """Return the page of a module of exercises, ``week2_4_lab_cat_or_not`` for ``week2_4``."""
    paths = sorted((ROOT / "notebooks/source").glob(f"{module}*.py"))
    return jupytext.read(paths[0], fmt="py:percent") if paths else NotebookNode(cells=[])


def room_of(page: NotebookNode) -> Room:
    """Return the solutions of a page, and what the page imports for them."""
    room: Room = {"_step": Steps()}
    solutions = [ast.parse(cell.source) for cell in exercises(page).values()]
    nodes = [node for tree in solutions for node in ast.walk(tree)]
    used = {node.id for node in nodes if isinstance(node, ast.Name)}
    for cell in page.cells:
        if is_a(cell, "setup"):
            run(imports(ast.parse(cell.source), used), room)
    for tree in solutions:
        run(tree, room)
    return room


def imports(tree: ast.Module, used: set[str]) -> ast.Module:
    """Return those imports of a cell that give one of the names that are used."""
    kept = [
        node
        for node in tree.body
        if isinstance(node, ast.Import | ast.ImportFrom)
        and used & {alias.asname or alias.name for alias in node.names}
    ]
    return ast.Module(kept, [])


def run(tree: ast.Module, room: Room) -> None:
    """Run a program in a room; each round of each of its loops counts as a step."""
    for node in ast.walk(tree):
        if isinstance(node, ast.For | ast.While):
            node.body.insert(0, ast.Expr(ast.Call(ast.Name("_step", ast.Load()), [], [])))
    exec(compile(ast.fix_missing_locations(tree), "<answer>", "exec"), room)


def equivalent(key: str) -> dict[str, str]:
    """Return the mutants of an exercise that are right answers, and why."""
    return dict(getattr(written.of(key), "EQUIVALENT", {})) if key in written.exercises() else {}


# Measuring


@dataclass
class Judge:
    """Checks answers to one exercise with every seed, and remembers how long the slowest took."""

    exercise: Exercise
    room: Room
    slowest: float = 0.0

    def __call__(self, function: Function) -> list[Report]:
        """Return what each check says."""
        return [self.once(function, seed) for seed in SEEDS]

    def once(self, function: Function, seed: int) -> Report:
        """Return what the check says with one seed."""
        self.room["_step"].left = STEPS
        start = time.perf_counter()
        report = check(self.exercise, function, seed=seed)
        self.slowest = max(self.slowest, time.perf_counter() - start)
        return report


@contextmanager
def remembered(exercise: Exercise) -> Iterator[Exercise]:
    """Give an exercise whose reference and classics are called once a case, not for each answer.

    The cases of a seed are the same each time, and so is what these make of them.
    """
    drawn: dict[str, tuple[list[Case], dict[str, Any]]] = {}
    outcomes: dict[tuple[Function, int], Outcome] = {}
    plain = answers.call

    def cases(rng: np.random.Generator) -> list[Case]:
        start = str(rng.bit_generator.state)
        if start not in drawn:
            drawn[start] = list(exercise.cases(rng)), rng.bit_generator.state
        known, rng.bit_generator.state = drawn[start]  # the properties draw on from there
        return known

    def call(function: Function, case: Case) -> Outcome:
        if getattr(function, "__module__", "") != exercise.reference.__module__:
            return plain(function, case)
        key = function, id(case)
        if key not in outcomes:
            outcomes[key] = plain(function, case)
        return outcomes[key]

    with mock.patch.object(answers, "call", call), mock.patch.object(mistakes, "call", call):
        yield replace(exercise, cases=cases)


@contextmanager
def untimed() -> Iterator[None]:
    """Let checks take their time, so that what they say does not depend on the machine."""
    with mock.patch.multiple(checks, TRY=np.inf, EXPLAIN=np.inf):
        yield


def measure() -> list[Score]:
    """Return the scores of all exercises of the course, measured side by side."""
    with ProcessPoolExecutor() as pool:
        return list(pool.map(score_of, names()))


def names() -> list[str]:
    """Return the keys of all exercises of the course, in its order."""
    return [exercise.key for group in pages().values() for exercise in group]


def score_of(key: str) -> Score:
    """Return the score of an exercise of the course."""
    exercise = next(each for group in pages().values() for each in group if each.key == key)
    page = page_of(key.partition(".")[0])
    cells = exercises(page)
    cell = cells[exercise.name].source if exercise.name in cells else ""
    return score(exercise, cell, room_of(page))


def score(exercise: Exercise, cell: str, room: Room) -> Score:
    """Try the mutants of an exercise's cell, and the answers that people write."""
    has_answers = exercise.key in written.exercises()
    people = written.of(exercise.key).answers if has_answers else Answers(exercise.key)
    right_ones = list(people.all_right)
    if exercise.name in room:
        right_ones.append(Answer(exercise.key, "the page's", room[exercise.name]))
    with warnings.catch_warnings(), remembered(exercise) as known, untimed():
        warnings.simplefilter("ignore")  # mutants divide by zero, and call numbers
        judge = Judge(known, room)
        nameless = Judge(replace(known, mistakes=()), room)  # names have no part in a refusal
        made = mutants(cell) if cell else []
        survivors = [mutant for mutant in made if survives(mutant, nameless)]
        wrong = [of_wrong(answer, judge) for answer in people.all_wrong]
        right = [of_right(answer, judge) for answer in right_ones]
        misnamed = list(misnamed_forms(judge))
    kinds = (tuple(kind) for kind in (made, survivors, wrong, right, misnamed))
    return Score(exercise.key, *kinds, slowest=judge.slowest)


def misnamed_forms(judge: Judge) -> Iterator[str]:
    """Give the forms of mistakes that are not refused by their own name with two seeds."""
    for mistake in judge.exercise.mistakes:
        for form in mistake.forms:
            form_of_it = mistakes.rewritten(judge.exercise.reference, form)
            for report in (judge.once(form_of_it, seed) for seed in SEEDS[:2]):
                if (report.state, report.mistake) != ("wrong", mistake.name):
                    yield f"{mistake.name}, {form}: {report!r} [{report.mistake or 'no name'}]"


def survives(mutant: Mutant, judge: Judge) -> bool:
    """Tell whether some seed does not refuse a mutant, run beside the page's other solutions."""
    room = dict(judge.room)
    run(ast.parse(mutant.source), room)
    return not refused(judge(room[judge.exercise.name]))


def refused(reports: list[Report]) -> bool:
    return all(report.state == "wrong" for report in reports)


def of_wrong(answer: Answer, judge: Judge) -> Verdict:
    """Judge a wrong answer: it is to be refused, and a classic to be named."""
    reports = judge(answer.function)
    classic = is_classic(answer)
    misnamed = [report for report in reports if classic and not named_rightly(answer, report)]
    told = next((report for report in reports if report.state != "wrong"), [*misnamed, *reports][0])
    line = f"{answer.label}: {told!r} [{told.mistake or 'no name'}]"
    messages = tuple(report.message for report in reports)
    return Verdict(line, refused(reports), classic, classic and not misnamed, messages)


def of_right(answer: Answer, judge: Judge) -> Verdict:
    """Judge a right answer: it is to be accepted."""
    reports = judge(answer.function)
    told = next((report for report in reports if not report), reports[0])
    return Verdict(f"{answer.label}: {told!r}", all(reports))


def is_classic(answer: Answer) -> bool:
    """Tell whether a wrong answer is to be named, not only to be refused."""
    return answer.label in written.of(answer.key).CLASSICS


def named_rightly(answer: Answer, report: Report) -> bool:
    """Tell whether a report calls a classic mistake by one of the names that fit it."""
    return report.mistake in written.of(answer.key).CLASSICS[answer.label]
