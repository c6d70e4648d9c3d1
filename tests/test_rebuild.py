"""A fresh build gives the stored notebooks again: cells and texts to the byte, figures as drawn."""

import re
from importlib.metadata import version
from pathlib import Path

import build
import nbformat
import notebook_rules as rules
import pytest
from test_notebooks import ADVICE, PAGES, each_edition, stored

LOCK = Path(__file__).parent.parent / "requirements.lock"
DRAWING = ("matplotlib", "numpy", "pillow", "contourpy")


@pytest.fixture(scope="module")
def fresh_build() -> dict[str, nbformat.NotebookNode]:
    """Both editions of every page, just built and run, by path. Nothing is written."""
    return {path: nbformat.reads(text, as_version=4) for path, text in build.build(PAGES).items()}


def locked_versions() -> list[tuple[str, str]]:
    return re.findall(r"^([\w-]+)==([^\s;\\]+)", LOCK.read_text(encoding="utf-8"), re.M)


def test_the_lock_names_all_that_draws():
    assert set(DRAWING) <= {package for package, _ in locked_versions()}


@each_edition
def test_building_again_changes_no_cell_and_no_text(path, fresh_build):
    assert rules.text_of(fresh_build[path]) == rules.text_of(stored(path)), (
        f"{path} is not what its source builds: {ADVICE}"
    )


@each_edition
def test_building_again_draws_the_stored_figures(path, fresh_build):
    same = all((package, version(package)) in locked_versions() for package in DRAWING)
    found = rules.redrawn_differently(stored(path), fresh_build[path], same_versions=same)
    assert found == [], f"{path}: {ADVICE}"
