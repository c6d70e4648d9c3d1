"""What the tests of the notebooks share: where they are, and a tiny course to try things on."""

import os
import sys
from pathlib import Path

import beside
import pytest

# Kernels inherit it: two contended threads make a product many times slower.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# What is run here is not what a learner solves.
os.environ["NNLIB_PROGRESS"] = ""

NOTEBOOKS = Path(__file__).parent.parent / "notebooks"
sys.path.insert(0, str(NOTEBOOKS))  # its tools are flat modules, as scripts see them
MEASURED = pytest.StashKey[str]()


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The learner's notebook of a tiny course, built once; copy it before changing it."""
    from tiny_course import build_tiny  # here, as most tests need no notebook

    return build_tiny(tmp_path_factory.mktemp("tiny"))


@pytest.fixture(scope="session")
def scores(request: pytest.FixtureRequest) -> list:
    """How good the checks are, measured once."""
    import checks_page  # here, as it reads the whole course

    measured = beside.scores(request.config)
    request.config.stash[MEASURED] = checks_page.by_exercise(measured)
    return measured


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave for the end what waits for the second process."""
    items.sort(key=beside.last)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Start the second process."""
    beside.start(session)


def pytest_configure(config: pytest.Config) -> None:
    """Listen to the notebooks, too: the hooks of this file are asked for its own folder only."""
    config.pluginmanager.register(beside.Listener())


def pytest_unconfigure(config: pytest.Config) -> None:
    """End it."""
    beside.stop(config)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show how good the checks are, if that was measured."""
    if measured := terminalreporter.config.stash.get(MEASURED, None):
        terminalreporter.section("how good the checks are")
        terminalreporter.write_line(measured)
