"""Answers to the exercises as people write them, a module an exercise.

Each module holds ``answers``, right and wrong ones, and ``CLASSICS``: which label of a wrong
answer is a classic, and by which names a check may call it, written by reading what the checks
say of each answer. A label that is not there has only to be refused; a classic with an empty set
has no name yet, and counts as named wrongly. ``EQUIVALENT``, where there is one, lists mutants
that are right answers, by their changed line, and why the change does no harm.
"""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any


@dataclass(frozen=True)
class Answer:
    """An answer to the exercise of a key, and what is right or wrong about it."""

    key: str
    label: str
    function: Callable[..., Any]


class Answers:
    """Collects right and wrong answers to the exercise of a key, by two decorators."""

    def __init__(self, key: str) -> None:
        self.key = key
        self.all_right: list[Answer] = []
        self.all_wrong: list[Answer] = []

    def right(self, label: str) -> Callable:
        """Return a decorator that adds a right answer, in a few words."""
        return self._adder(self.all_right, label)

    def wrong(self, label: str) -> Callable:
        """Return a decorator that adds a wrong answer, labelled by its mistake."""
        return self._adder(self.all_wrong, label)

    def _adder(self, answers: list[Answer], label: str) -> Callable:
        def add(function: Callable) -> Callable:
            answers.append(Answer(self.key, label, function))
            return function

        return add


def exercises() -> set[str]:
    """Return the keys of the exercises to which there are answers."""
    found = Path(__file__).parent.glob("*/*.py")
    return {
        f"{path.parent.name}.{path.stem}" for path in found if not path.stem.startswith("given")
    }


def of(key: str) -> ModuleType:
    """Return the module with the answers to the exercise of a key."""
    return importlib.import_module(f"written.{key}")
