"""What takes minutes is done by a second process, beside the other tests, which go on meanwhile.

The tests that wait for it come last.
"""

import asyncio
import contextlib
import io
import multiprocessing
from collections.abc import Iterable
from concurrent.futures import Future, ProcessPoolExecutor

import pytest

#: Fixtures that stand for such work, in the order in which it is done.
FIXTURES = ("scores", "fresh_build")
POOL = pytest.StashKey[ProcessPoolExecutor]()
WORK = pytest.StashKey[dict[str, dict[str, Future]]]()


def last(item: pytest.Item) -> int:
    """Return where in line a test stands: first all those that wait for nothing."""
    needed = [FIXTURES.index(name) + 1 for name in wanted([item])]
    return max(needed, default=0)


def wanted(items: Iterable[pytest.Item]) -> list[str]:
    """Return the names of the fixtures of this kind that some tests use."""
    used = {name for item in items for name in getattr(item, "fixturenames", ())}
    return [name for name in FIXTURES if name in used]


def start(session: pytest.Session) -> None:
    """Begin what the collected tests will ask for."""
    names = wanted(session.items)
    if not names or session.config.option.collectonly:
        return
    # A fork, where there are threads already, may stand still.
    context = multiprocessing.get_context("spawn")
    session.config.stash[POOL] = pool = ProcessPoolExecutor(1, mp_context=context)
    jobs = {"scores": scores, "fresh_build": builds}
    session.config.stash[WORK] = {name: jobs[name](pool) for name in names}


def stop(config: pytest.Config) -> None:
    """Let the process do no more than what it has begun, also when the tests were cut short."""
    if pool := config.stash.get(POOL, None):
        pool.shutdown(wait=False, cancel_futures=True)


def scores(pool: ProcessPoolExecutor) -> dict[str, Future]:
    """Measure the checks of each exercise."""
    import mutation  # here, as it reads the whole course

    return {key: pool.submit(mutation.score_of, key) for key in mutation.names()}


def builds(pool: ProcessPoolExecutor) -> dict[str, Future]:
    """Build and run the learner's edition of each page; nothing is written."""
    import build

    pages = [page.name for page in build.written(build.read_course())]
    return {page: pool.submit(learner_edition, page) for page in pages}


def learner_edition(page: str) -> str:
    """Return the text of a page's learner's edition, just run."""
    import build

    path, _ = build.edition_paths(page)
    unrun = {path: build.editions(page)[path]}
    with contextlib.redirect_stdout(io.StringIO()):
        return asyncio.run(build.execute_all(unrun, build.NOTEBOOKS))[path]
