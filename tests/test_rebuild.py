"""A fresh build gives the stored notebooks again: cells and texts to the byte, figures as drawn.

The learner's editions are built, and filled with what came of them when nbval ran them just now;
the solved ones are held to their sources and to them.
"""

import asyncio
import re
from collections.abc import Callable
from functools import cache
from importlib.metadata import version
from pathlib import Path

import build
import nbformat
import notebook_rules as rules
import pytest
from beside import RAN
from build import NOTEBOOKS
from running import normalise, run
from test_notebooks import ADVICE, each_page, stored

LOCK = Path(__file__).parent.parent / "requirements.lock"
DRAWING = ("matplotlib", "numpy", "pillow", "contourpy")


@pytest.fixture(scope="session")
def fresh_build(request: pytest.FixtureRequest) -> Callable[[str], nbformat.NotebookNode]:
    """The learner's edition of a page, just built and run. Nothing is written."""
    ran = request.config.stash.get(RAN, {})
    return cache(lambda page: built(page, ran.get(NOTEBOOKS / build.edition_paths(page)[0], [])))


def built(page: str, outputs: list) -> nbformat.NotebookNode:
    """Return the learner's edition with its outputs, or run it where they are not complete."""
    path, _ = build.edition_paths(page)
    notebook = build.editions(page)[path]
    cells = rules.code_cells(notebook)
    if len(outputs) == len(cells):
        for number, (cell, found) in enumerate(zip(cells, outputs, strict=True), start=1):
            cell.execution_count, cell.outputs = number, found
            for output in found:
                if "execution_count" in output:  # nbval's kernels do not count
                    output.execution_count = number
    else:  # this file is tested alone, or a cell has failed
        asyncio.run(run(notebook, NOTEBOOKS))
    return build.keep_measured(normalise(notebook), NOTEBOOKS / path)


def same_drawing() -> bool:
    """Tell whether all that draws is here in the locked version."""
    return all((package, version(package)) in locked_versions() for package in DRAWING)


def locked_versions() -> list[tuple[str, str]]:
    return re.findall(r"^([\w-]+)==([^\s;\\]+)", LOCK.read_text(encoding="utf-8"), re.M)


def test_the_lock_names_all_that_draws():
    assert set(DRAWING) <= {package for package, _ in locked_versions()}


@each_page
def test_building_again_changes_no_cell_and_no_text(name, fresh_build):
    learner, _ = build.edition_paths(name)
    assert rules.text_of(fresh_build(name)) == rules.text_of(stored(learner)), (
        f"{learner} is not what its source builds: {ADVICE}"
    )


@each_page
def test_building_again_draws_the_stored_figures(name, fresh_build):
    learner, _ = build.edition_paths(name)
    found = rules.redrawn_differently(
        stored(learner), fresh_build(name), same_versions=same_drawing()
    )
    assert found == [], f"{learner}: {ADVICE}"


@each_page
def test_the_solved_edition_has_the_cells_that_its_source_gives(name):
    """Its outputs are compared where all notebooks are run."""
    _, solved = build.edition_paths(name)
    cells = [
        [(cell.id, cell.source, cell.metadata) for cell in notebook.cells]
        for notebook in (stored(solved), build.editions(name)[solved])
    ]
    assert cells[0] == cells[1], f"{solved} is not what its source builds: {ADVICE}"


@each_page
def test_the_solved_edition_shows_the_figures_of_the_learner_s(name):
    learner, solved = map(stored, build.edition_paths(name))
    assert rules.redrawn_differently(learner, solved) == [], ADVICE
