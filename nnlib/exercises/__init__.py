"""The exercises of the course, a module a page, and what an exercise is made of."""

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from nnlib.differences import ATOL, RTOL, Names

Function = Callable[..., Any]
#: Asks a learner's function for something that must hold whatever is drawn; returns what does
#: not, in one or two sentences, or nothing.
Property = Callable[[Function, np.random.Generator], str]


@dataclass(frozen=True)
class Case:
    """One call that both functions must answer alike.

    Attributes
    ----------
    arguments : tuple
        What the function is called with.
    about : str
        What is special about them, in words that finish "Tried with ...".
    finite_only : tuple of str
        Parts of the answer of which only finite numbers are asked: several are right. ``""`` is
        an answer that has no parts.
    rtol : float
        By what share a number may be off.
    """

    arguments: tuple[Any, ...]
    about: str = ""
    finite_only: tuple[str, ...] = ()
    rtol: float = RTOL


@dataclass(frozen=True)
class Mistake:
    """A classic mistake, as changes to the text of the reference, and what to say to it.

    Attributes
    ----------
    name : str
        What the field calls it, for reports.
    says : str
        The diagnosis, one sentence that is true of the *numbers*, whatever the code that gave
        them; ``{part}`` stands for the part of the answer that they are.
    asks : str
        One question that leads to the mend and does not contain it.
    forms : tuple of dict
        The ways in which it is made. Each maps what stands in the reference to what stands
        there instead, and every place that reads so is changed.
    """

    name: str
    says: str
    asks: str
    forms: tuple[Mapping[str, str], ...]


@dataclass(frozen=True)
class Hints:
    """Three steps towards an answer, each folded: Markdown that no code is copied from."""

    question: str
    formula: str
    shapes: str


@dataclass(frozen=True)
class Exercise:
    """What a check needs to know of an exercise.

    Attributes
    ----------
    name : str
        The function's name.
    reference : callable
        The course's own answer.
    cases : callable
        Draws the calls to compare from a ``numpy.random.Generator``.
    parts : tuple of str
        What to call what the function returns, where it returns several things; where one of
        these has parts itself, a tuple of their names: ``("A2", ("Z1", "A1"))``; of a list with
        an entry a layer ``EachLayer`` of their names.
    mistakes : tuple of Mistake
        The classics, the likelier first: the first that fits is named.
    properties : tuple of callables
        What must hold beside the cases.
    hints : Hints, optional
        For the page.
    whole_numbers : bool
        Whether whole numbers and truth values are as good as ``float64``.
    atol : float
        By how much a number may be off, whatever its size.
    """

    name: str
    reference: Function
    cases: Callable[[np.random.Generator], Iterable[Case]]
    parts: Names = ()
    mistakes: tuple[Mistake, ...] = ()
    properties: tuple[Property, ...] = ()
    hints: Hints | None = None
    whole_numbers: bool = False
    atol: float = ATOL

    @property
    def key(self) -> str:
        """Tell it from all others: ``week2_4.sigmoid``; empty outside of this package."""
        module = self.reference.__module__
        inside = module.removeprefix(f"{__name__}.").partition(".")[0]
        return f"{inside}.{self.name}" if module.startswith(f"{__name__}.") else ""


def each_and_all(changes: Mapping[str, str]) -> tuple[Mapping[str, str], ...]:
    """Return the forms of a mistake that is made in one place or in all of them."""
    return (*({old: new} for old, new in changes.items()), changes)


def pages() -> dict[str, list[Exercise]]:
    """Return the exercises of each page that has some, in the order of the course."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    return {module.PAGE: list(module.EXERCISES) for module in modules}
