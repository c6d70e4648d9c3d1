"""Tell which exercises are correct, wrong or not attempted yet, from the notebooks as saved.

``python notebooks/progress.py`` runs every page that has exercises, in memory: no file changes.
It ends with 1 if an answer is wrong, was saved without being run, or cannot be judged. Of answers
that were never saved it knows from the learner's private file.
"""

import asyncio
import os
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import nbformat
from editions import exercises, of_page
from nbformat import NotebookNode
from running import StoppedError, run

from nnlib.progress import states

NOTEBOOKS = Path(__file__).parent
CORRECT, WRONG, OPEN, UNJUDGED = "correct", "wrong", "not attempted yet", "not judged"
STALE = "saved without being run since it changed"
UNSAVED = "You have solved it in JupyterLab: if your answer is still there, save the notebook."
STOPPED = "wrong. It was stopped"  # what a check says; that the clock did it, only we know


class UnreadableError(Exception):
    """A file that is no notebook any more; one sentence that says what to do."""


@dataclass(frozen=True)
class Verdict:
    """What one exercise counts as, and the line to print."""

    state: str
    line: str


def read(path: Path) -> NotebookNode:
    """Return a saved notebook.

    Raises
    ------
    UnreadableError
        If the file is gone or does not hold a notebook.
    """
    try:
        notebook = nbformat.read(path, as_version=4)
        nbformat.validate(notebook)
    except Exception as error:  # of reading, JSON, schema: to a learner they are one thing
        name, problem = os.path.relpath(path), "is missing"
        if path.exists():
            problem = f"is not a notebook any more ({type(error).__name__})"
        raise UnreadableError(
            f"{name} {problem}: undo your last change to it, or start it afresh with "
            f"git checkout -- {name}"
        ) from None
    return notebook


def result(check: NotebookNode, name: str) -> Verdict | None:
    """Return the verdict that a check cell shows, or None if it shows none."""
    for output in check.outputs:
        line = output.get("data", {}).get("text/plain", "")
        for state in (CORRECT, WRONG, OPEN):
            if line.startswith(f"{name}: {state}"):
                return Verdict(state, line)
    return None


def solved_before(path: Path) -> set[str]:
    """Return the names of a page's exercises that were correct when last checked in JupyterLab."""
    kept = states(path.parent)
    return {name for name, known in of_page(path.stem).items() if kept.get(known.key) == CORRECT}


def failure(cells: list[NotebookNode], seconds: int) -> str:
    """Return in words why cells that were just run show no verdict: their first exception."""
    for cell in cells:
        for output in cell.outputs:
            if output.output_type == "error" and output.ename == "KeyboardInterrupt":
                return f"It ran for more than {seconds} s: look for a loop that never ends."
            if output.output_type == "error":
                return f"Its cell stops with {output.ename}: {output.evalue}".rstrip(": ")
    return "Its check shows no result: put that cell back as it was."


def judge(name: str, saved: NotebookNode, fresh: NotebookNode, seconds: int) -> Verdict:
    """Return the verdict on one exercise from its notebook as saved and as just run."""
    check = exercises(fresh, "check").get(name)
    if check is None:
        return Verdict(
            UNJUDGED, f"{name}: its check is gone, copy that cell from the notebook in solutions/."
        )
    now = result(check, name)
    if now is None:
        cells = [cell for cell in (exercises(fresh).get(name), check) if cell]
        return Verdict(WRONG, f"{name}: wrong. {failure(cells, seconds)}")
    before = result(exercises(saved, "check")[name], name)
    saved_state = before.state if before else OPEN
    if now.state != WRONG and now.state != saved_state:
        return Verdict(UNJUDGED, f"{name}: {STALE}")
    return Verdict(now.state, now.line.replace(STOPPED, f"{STOPPED} after {seconds} s", 1))


def verdicts(path: Path, seconds: int) -> Iterator[Verdict]:
    """Run a saved notebook in memory and yield the verdict on each exercise of its page.

    The solved edition tells which exercises there are, whatever the learner deleted.

    Raises
    ------
    UnreadableError
        If the file, or its solved edition, does not hold a notebook.
    """
    names = list(exercises(read(path.parent / "solutions" / path.name)))
    if not names:
        return
    saved, fresh = read(path), read(path)
    print(path.stem, flush=True)
    try:
        asyncio.run(run(fresh, path.parent, seconds=seconds, keep_going=True, progress=counter))
    except StoppedError as stop:
        yield Verdict(UNJUDGED, f"{path.stem}: not judged, see its cell {stop}.")
        return
    solved = solved_before(path)
    for name in names:
        verdict = judge(name, saved, fresh, seconds)
        if name in solved and verdict.state in (WRONG, OPEN):
            verdict = Verdict(verdict.state, f"{verdict.line}\n    {UNSAVED}")
        yield verdict


def counter(done: int, total: int) -> None:
    """Show on a terminal, in one line that is written over, how far a notebook has come."""
    if sys.stdout.isatty():
        print(f"  cell {done} of {total}", end="\n" if done == total else "\r", flush=True)


def main(folder: Path = NOTEBOOKS, *, seconds: int = 60) -> int:
    """Print the verdict on every exercise and the sums; return 1 if one needs the learner."""
    count: Counter[str] = Counter()
    stale = False
    for solution in sorted((folder / "solutions").glob("*.ipynb")):
        try:
            for verdict in verdicts(folder / solution.name, seconds):
                print(f"  {verdict.line}", flush=True)
                count[verdict.state] += 1
                stale |= verdict.line.endswith(STALE)
        except UnreadableError as error:
            print(f"  {error}", flush=True)
            count[UNJUDGED] += 1
    print(", ".join(f"{count[state]} {state}" for state in (CORRECT, WRONG, OPEN, UNJUDGED)))
    if stale:
        print("Choose Run > Run All Cells in JupyterLab, save, and try again.")
    return int(count[WRONG] + count[UNJUDGED] > 0)


if __name__ == "__main__":
    sys.exit(main())
