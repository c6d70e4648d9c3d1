"""Build the notebooks: every source becomes a learner and a solved edition, both run.

``python notebooks/build.py`` builds every page that has a source, with names only those.
Files whose content would not change are left alone.
"""

import asyncio
import os
import sys
import time
import tomllib
from dataclasses import dataclass
from pathlib import Path

import jupytext
import nbformat
from editions import for_solutions, identified, is_a, learner_edition, of_page, solved_edition
from nbformat import NotebookNode
from running import StoppedError, normalise, run

NOTEBOOKS = Path(__file__).parent


class BuildError(Exception):
    """A source that cannot be built; one sentence that names it."""


@dataclass(frozen=True)
class Page:
    """What ``course.toml`` says of a page: how it is called, how long it takes, what it needs.

    One for looking things up stands in no order; every page links it.
    """

    name: str
    title: str
    minutes: int
    teaches: str
    needs: tuple[str, ...] = ()
    look_up: bool = False


def read_course(notebooks: Path = NOTEBOOKS) -> list[Page]:
    """Return the pages of the course in their order, planned ones among them."""
    course = tomllib.loads((notebooks / "source/course.toml").read_text(encoding="utf-8"))
    return [Page(**{**page, "needs": tuple(page["needs"])}) for page in course["page"]]


def written(course: list[Page], notebooks: Path = NOTEBOOKS) -> list[Page]:
    """Return the pages of a course that have a source; the others are planned."""
    return [page for page in course if source_of(page.name, notebooks).exists()]


def source_of(name: str, notebooks: Path = NOTEBOOKS) -> Path:
    """Return the path of a page's source."""
    return notebooks / "source" / f"{name}.py"


def edition_paths(name: str) -> tuple[str, str]:
    """Return where a page's learner and solved edition lie under the notebooks' folder."""
    return f"{name}.ipynb", f"solutions/{name}.ipynb"


def navigation(page: Page, pages: list[Page]) -> str:
    """Return the line that leads to the pages before and after, and to those to look things up."""
    aside = [other for other in pages if other.look_up and other != page]
    links = ["[Contents](README.md)", *(f"[{other.title}]({other.name}.ipynb)" for other in aside)]
    row = [other for other in pages if not other.look_up]
    place = row.index(page) if page in row else None
    if place:
        links.insert(0, f"[← {row[place - 1].title}]({row[place - 1].name}.ipynb)")
    if place is not None and place + 1 < len(row):
        links.append(f"[{row[place + 1].title} →]({row[place + 1].name}.ipynb)")
    return " · ".join(links)


def requirements(page: Page, course: list[Page], pages: list[Page]) -> str:
    """Return what a page needs, linked where it is a page, and how long it takes."""
    linked = {other.name: f"[{other.title}]({other.name}.ipynb)" for other in pages}
    titles = {other.name: f"{other.title} (planned)" for other in course} | linked
    needs = "; ".join(titles.get(need, need) for need in page.needs) or "nothing beforehand"
    return f"**You need:** {needs}.\n\n**Takes about** {page.minutes} minutes. {page.teaches}"


def editions(name: str, notebooks: Path = NOTEBOOKS) -> dict[str, NotebookNode]:
    """Return a page's two notebooks, not run, by their path under the notebooks' folder.

    Raises
    ------
    BuildError
        If the page is not in ``course.toml``, has no source, or its source breaks a rule.
    """
    course = read_course(notebooks)
    pages = written(course, notebooks)
    page = next((page for page in pages if page.name == name), None)
    if page is None:
        raise BuildError(
            f"{name}: there is no such page; write {source_of(name, notebooks)} and list the page "
            "in course.toml."
        )
    try:
        cells = identified(jupytext.read(source_of(name, notebooks), fmt="py:percent").cells)
    except ValueError as error:
        raise BuildError(f"{source_of(name, notebooks)}: {error}") from None
    learner, solution = edition_paths(name)
    links = navigation(page, pages)
    top = f"{links}\n\n{requirements(page, course, pages)}"
    has_exercises = any(is_a(cell, "exercise") for cell in cells)
    solved = f"\n\nThe same page with every exercise [solved]({solution})." if has_exercises else ""
    bottom = links + solved
    hints = {task: known.hints for task, known in of_page(name).items() if known.hints}
    return {
        learner: learner_edition(cells, top, bottom, hints),
        solution: solved_edition(
            cells,
            for_solutions(top) + f"\n\nThis is the solved edition of [this page](../{learner}).",
            for_solutions(links),
        ),
    }


async def execute(
    path: str, notebook: NotebookNode, notebooks: Path, gate: asyncio.Semaphore
) -> tuple[str, str]:
    """Run one edition where it will lie and return its path and its normalised text."""
    folder = (notebooks / path).parent
    folder.mkdir(exist_ok=True)
    async with gate:
        start = time.perf_counter()
        try:
            await run(notebook, folder)
        except StoppedError as stop:
            name = Path(path).stem
            raise BuildError(
                f"{source_of(name, notebooks)}: the cell {stop.cell.id} of {path} did not run: "
                f"{stop.reason}"
            ) from None
        print(f"{path}: ran in {time.perf_counter() - start:.1f} s", flush=True)
    return path, nbformat.writes(keep_measured(normalise(notebook), notebooks / path)) + "\n"


def keep_measured(notebook: NotebookNode, built: Path) -> NotebookNode:
    """Leave what was measured on one machine as it was, unless the cell has changed since.

    A cell tagged ``own-machine`` prints other times at each run; no rebuild should tell of that.
    """
    known = nbformat.read(built, as_version=4).cells if built.exists() else []
    outputs = {(cell.id, cell.source): cell.outputs for cell in known if is_a(cell, "own-machine")}
    for cell in notebook.cells:
        if is_a(cell, "own-machine"):
            cell.outputs = outputs.get((cell.id, cell.source), cell.outputs)
    return notebook


async def execute_all(unrun: dict[str, NotebookNode], notebooks: Path) -> dict[str, str]:
    """Run up to four editions side by side; if one fails, say so when the others have ended.

    None is cancelled: a kernel that is stopped while it starts leaves its process behind.
    """
    gate = asyncio.Semaphore(min(4, os.cpu_count() or 1))
    runs = (execute(path, notebook, notebooks, gate) for path, notebook in unrun.items())
    texts: dict[str, str] = {}
    for result in await asyncio.gather(*runs, return_exceptions=True):
        if isinstance(result, BaseException):
            raise result
        texts.update([result])
    return texts


def build(names: list[str], notebooks: Path = NOTEBOOKS) -> dict[str, str]:
    """Return the text of both editions of each named page, run, by their path."""
    unrun: dict[str, NotebookNode] = {}
    for name in names:
        unrun |= editions(name, notebooks)
    return asyncio.run(execute_all(unrun, notebooks))


def write_if_changed(path: Path, text: str) -> bool:
    """Write a text unless the file holds just that; return whether it was written."""
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return False
    path.write_text(text, encoding="utf-8", newline="\n")
    return True


def main(names: list[str], notebooks: Path = NOTEBOOKS) -> int:
    """Build the named pages, or all that have a source, and say what changed."""
    try:
        pages = [page.name for page in written(read_course(notebooks), notebooks)]
        texts = build(names or pages, notebooks)
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    changed = [path for path, text in texts.items() if write_if_changed(notebooks / path, text)]
    print(f"{len(texts)} notebooks built, {len(changed)} changed", *changed, sep="\n  ")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
