"""How good the checks are takes minutes: a second process measures it beside the other tests.

The tests that wait for it come last; what has not been begun by then is done here.
"""

import multiprocessing
from collections.abc import Generator
from concurrent.futures import Future, ProcessPoolExecutor
from pathlib import Path

import pytest

#: Fixtures that other tests should go before, in the order in which theirs come.
LAST = ("scores", "fresh_build")
POOL = pytest.StashKey[ProcessPoolExecutor]()
#: What nbval's runs of the notebooks gave, cell by cell, by the notebook's path.
RAN = pytest.StashKey[dict[Path, list]]()
SCORES = pytest.StashKey[dict[str, Future]]()


class Listener:
    """Keeps what each cell of a notebook has just given: a fresh build would run it once more."""

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Generator[None, None, None]:
        """Keep the outputs of a cell that ran as it should."""
        yield
        if hasattr(item, "test_outputs"):
            ran = item.config.stash.setdefault(RAN, {})
            ran.setdefault(item.path, []).append(item.test_outputs)


def last(item: pytest.Item) -> int:
    """Return where in line a test stands: first all those that wait for nothing."""
    used = getattr(item, "fixturenames", ())
    return max((LAST.index(name) + 1 for name in LAST if name in used), default=0)


def start(session: pytest.Session) -> None:
    """Begin to measure, if one of the collected tests will ask for it."""
    asked = any("scores" in getattr(item, "fixturenames", ()) for item in session.items)
    if not asked or session.config.option.collectonly:
        return
    import mutation  # here, as it reads the whole course

    # A fork, where there are threads already, may stand still.
    context = multiprocessing.get_context("spawn")
    session.config.stash[POOL] = pool = ProcessPoolExecutor(1, mp_context=context)
    session.config.stash[SCORES] = {
        key: pool.submit(mutation.score_of, key) for key in mutation.names()
    }


def scores(config: pytest.Config) -> list:
    """Return all scores; those that the second process has not begun are measured here."""
    import mutation

    futures = config.stash[SCORES]
    mine = {key: mutation.score_of(key) for key in reversed(futures) if futures[key].cancel()}
    return [mine[key] if key in mine else futures[key].result() for key in futures]


def stop(config: pytest.Config) -> None:
    """Let the process do no more than what it has begun, also when the tests were cut short."""
    if pool := config.stash.get(POOL, None):
        pool.shutdown(wait=False, cancel_futures=True)
