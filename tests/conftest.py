"""What the tests of the notebooks share: where they are, and one fresh build of all of them."""

import os
import sys
from pathlib import Path

import nbformat
import pytest

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

NOTEBOOKS = Path(__file__).parent.parent / "notebooks"
sys.path.insert(0, str(NOTEBOOKS))  # its tools are flat modules, as scripts see them

import build  # noqa: E402
from tiny_course import build_tiny  # noqa: E402


@pytest.fixture(scope="session")
def fresh_build() -> dict[str, nbformat.NotebookNode]:
    """Both editions of every page, just built and run, by path. Nothing is written."""
    pages = [page.name for page in build.written(build.read_course())]
    return {path: nbformat.reads(text, as_version=4) for path, text in build.build(pages).items()}


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The learner's notebook of a tiny course, built once; copy its folder before changing it."""
    return build_tiny(tmp_path_factory.mktemp("tiny"))
