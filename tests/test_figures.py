"""Every figure says in words what it shows, and a fresh build draws what is stored."""

import re
from importlib.metadata import version
from pathlib import Path

import nbformat
import notebook_rules as rules
import pytest
from conftest import NOTEBOOKS
from test_notebooks import ADVICE, each_edition

LOCK = Path(__file__).parent.parent / "requirements.lock"
DRAWING = ("matplotlib", "numpy", "pillow", "contourpy")


def on_locked_versions() -> bool:
    """Whether what draws the figures here is what drew the stored ones."""
    locked = re.findall(r"^([\w-]+)==([^\s;\\]+)", LOCK.read_text(encoding="utf-8"), re.M)
    return all((package, version(package)) in locked for package in DRAWING)


@each_edition
def test_every_picture_has_words(path):
    assert rules.without_words(nbformat.read(NOTEBOOKS / path, as_version=4)) == []


@each_edition
def test_a_fresh_build_draws_the_stored_figures(path, fresh_build):
    stored = nbformat.read(NOTEBOOKS / path, as_version=4)
    found = rules.redrawn_differently(stored, fresh_build[path], same_versions=on_locked_versions())
    assert found == [], f"{path}: {ADVICE}"


@pytest.mark.skipif(not LOCK.exists(), reason="requirements.lock is not there")
def test_the_lock_names_all_that_draws():
    locked = LOCK.read_text(encoding="utf-8")
    assert all(re.search(rf"^{package}==", locked, re.M) for package in DRAWING)
