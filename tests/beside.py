"""What takes minutes is done by a second process, beside the other tests, which go on meanwhile.

The tests that wait for it come last; what has not been begun by then is done here.
"""

import asyncio
import contextlib
import io
import multiprocessing
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from typing import Any, NamedTuple

import pytest

#: Fixtures that stand for such work, in the order in which it is done.
FIXTURES = ("scores", "fresh_build")


class Job(NamedTuple):
    """A call, and what will come of it in the second process."""

    function: Callable[[str], Any]
    key: str
    future: Future


POOL = pytest.StashKey[ProcessPoolExecutor]()
WORK = pytest.StashKey[dict[str, list[Job]]]()


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


def results(jobs: list[Job]) -> dict[str, Any]:
    """Wait for jobs, and do here, from the last on, what the second process has not begun."""
    done = {job.key: job.function(job.key) for job in reversed(jobs) if job.future.cancel()}
    return done | {job.key: job.future.result() for job in jobs if job.key not in done}


def scores(pool: ProcessPoolExecutor) -> list[Job]:
    """Measure the checks of each exercise."""
    import mutation  # here, as it reads the whole course

    return _submit(pool, mutation.score_of, mutation.names())


def builds(pool: ProcessPoolExecutor) -> list[Job]:
    """Build and run the learner's edition of each page; nothing is written."""
    import build

    return _submit(
        pool, learner_edition, [page.name for page in build.written(build.read_course())]
    )


def _submit(
    pool: ProcessPoolExecutor, function: Callable[[str], Any], keys: Iterable[str]
) -> list[Job]:
    return [Job(function, key, pool.submit(function, key)) for key in keys]


def learner_edition(page: str) -> str:
    """Return the text of a page's learner's edition, just run."""
    import build

    path, _ = build.edition_paths(page)
    unrun = {path: build.editions(page)[path]}
    with contextlib.redirect_stdout(io.StringIO()):
        return asyncio.run(build.execute_all(unrun, build.NOTEBOOKS))[path]
