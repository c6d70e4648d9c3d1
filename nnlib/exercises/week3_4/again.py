"""Mistakes that an earlier exercise had already, in the same words."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from nnlib.exercises import Mistake


def again(mistakes: Sequence[Mistake], name: str, *forms: Mapping[str, str]) -> Mistake:
    """Return the first of some mistakes that has a name, with the forms that it takes here."""
    return replace(next(mistake for mistake in mistakes if mistake.name == name), forms=forms)
