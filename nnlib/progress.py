"""Which exercises a learner has solved: a private file in their copy of the course.

A line is added when the state of an exercise changes; the last line of an exercise counts.
"""

import contextlib
import html
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from nnlib.exercises import Exercise, pages

FILE = ".progress.jsonl"
#: The environment variable that names another file; empty, it switches the file off.
VARIABLE = "NNLIB_PROGRESS"
#: Sign and words for the states that the file holds, and for what it does not hold.
SHOWN = {"correct": ("✓", "solved"), "wrong": ("✗", "wrong last time"), "": ("○", "not solved yet")}


@dataclass(frozen=True)
class Progress:
    """How far a learner has come, shown page by page.

    Attributes
    ----------
    pages : mapping
        By title each page's exercises, and by name the state of each: "correct", "wrong" or "".
    note : str
        Why new results are not kept, if so.
    """

    pages: Mapping[str, Mapping[str, str]]
    note: str = ""

    def __repr__(self) -> str:
        """Sum up each page in a line."""
        lines = [_sum_up(title, exercises) for title, exercises in self.pages.items()]
        return "\n".join([*lines, self.note] if self.note else lines)

    def _repr_html_(self) -> str:
        """Show each exercise by a sign and in words, in the page's own colour."""
        lists = [
            f"<p>{html.escape(_sum_up(title, exercises))}</p>{_list(exercises)}"
            for title, exercises in self.pages.items()
        ]
        return "".join(lists) + (f"<p>{html.escape(self.note)}</p>" if self.note else "")


def record(exercise: Exercise, state: str) -> None:
    """Note that an exercise of the course is correct or wrong now; other states change nothing.

    A file that cannot be written stops no check; `summary` tells of it.
    """
    with contextlib.suppress(OSError):
        here = Path.cwd()
        path = None if _in_solutions(here) else file_for(here)
        new = state in ("correct", "wrong") and state != states(here).get(exercise.key)
        if path and exercise.key and new:
            line = json.dumps({"exercise": exercise.key, "state": state})
            with path.open("a", encoding="utf-8", newline="\n") as file:
                file.write(f"\n{line}")  # in one piece, and apart from a line that was cut short


def summary() -> Progress:
    """Return what became of every exercise of the course in this copy."""
    here = Path.cwd()
    kept = states(here)
    found = {
        title: {exercise.name: kept.get(exercise.key, "") for exercise in exercises}
        for title, exercises in pages().items()
    }
    return Progress(found, _obstacle(here))


def states(folder: Path) -> dict[str, str]:
    """Return the last state of each exercise, by its key, in the file that a folder belongs to.

    Lines that cannot be read are skipped.
    """
    found: dict[str, str] = {}
    path = file_for(folder)
    with contextlib.suppress(OSError):
        text = path.read_text(encoding="utf-8", errors="replace") if path else ""
        for line in text.splitlines():
            with contextlib.suppress(ValueError, RecursionError):
                match json.loads(line):
                    case {"exercise": str(key), "state": "correct" | "wrong" as state}:
                        found[key] = state
    return found


def file_for(folder: Path) -> Path | None:
    """Return the file that a folder of the course belongs to, or None if there is to be none."""
    if (named := os.environ.get(VARIABLE)) is not None:
        return Path(named) if named else None
    root = course_around(folder)
    return root / FILE if root else None


def course_around(folder: Path) -> Path | None:
    """Return the copy of the course that a folder lies in: what holds notebooks and nnlib."""
    for root in (folder, *folder.parents):
        if (root / "notebooks").is_dir() and (root / "nnlib").is_dir():
            return root
    return None


def _in_solutions(folder: Path) -> bool:
    """Tell whether a folder holds solved editions: to look at a solution is not to solve."""
    root = course_around(folder)
    return root is not None and folder.is_relative_to(root / "notebooks/solutions")


def _obstacle(folder: Path) -> str:
    """Say in a sentence why results are not kept; nothing if they are, or if that was asked for."""
    if _in_solutions(folder):
        return "What is checked in a solved edition does not count; open the page itself to go on."
    path = file_for(folder)
    if path is None:
        outside = "New results are not kept, as this folder is in no copy of the course; open one."
        return "" if VARIABLE in os.environ else outside
    try:
        path.open("a").close()
    except OSError:
        return f"New results are not kept, as {path.name} cannot be written; make it writable."
    return ""


def _sum_up(title: str, exercises: Mapping[str, str]) -> str:
    counted = list(exercises.values())
    wrong = f", {counted.count('wrong')} wrong" if "wrong" in counted else ""
    return f"{title}: {counted.count('correct')} of {len(counted)} solved{wrong}"


def _list(exercises: Mapping[str, str]) -> str:
    items = "".join(_item(name, *SHOWN[state]) for name, state in exercises.items())
    # Without its marks a list is no list any more to some screen readers, unless it says so.
    return f'<ul role="list" style="list-style: none">{items}</ul>'


def _item(name: str, sign: str, words: str) -> str:
    return (
        f'<li><span aria-hidden="true">{sign}</span> <code>{html.escape(name)}</code> {words}</li>'
    )
