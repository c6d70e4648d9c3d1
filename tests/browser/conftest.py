"""One JupyterLab and one Chromium for all tests of the browser."""

import shutil
from collections.abc import Generator, Iterator

import nbformat
import pytest
from chromium import browse
from lab import COURSE, Lab, copy_course, serve
from nbformat import v4
from page import NotebookPage
from playwright.sync_api import BrowserContext, expect

BUILT = sorted(path.stem for path in (COURSE / "notebooks").glob("*.ipynb"))
LOG_LINES = 40

expect.set_options(timeout=20_000)  # milliseconds; the machine may be busy with other tests


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show the end of JupyterLab's log with a test that failed."""
    report = yield
    lab = getattr(item, "funcargs", {}).get("lab")
    if report.failed and lab:
        lines = lab.log.read_text("utf-8", "replace").splitlines()[-LOG_LINES:]
        report.sections.append(("JupyterLab's log", "\n".join(lines)))
    return report


@pytest.fixture(scope="session")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """Serve a copy of the course."""
    assert "start_here" in BUILT, "there is no notebook to open: build them with make notebooks"
    with serve(copy_course(tmp_path_factory.mktemp("lab") / "course")) as lab:
        yield lab


@pytest.fixture(scope="session")
def chromium() -> Iterator[BrowserContext]:
    """Start the browser."""
    with browse() as context:
        yield context


@pytest.fixture(scope="session", params=BUILT)
def name(request: pytest.FixtureRequest) -> str:
    """Name each page of the course in turn."""
    return str(request.param)


@pytest.fixture(scope="session")
def ran(lab: Lab, chromium: BrowserContext, name: str) -> Iterator[NotebookPage]:
    """Open a page of the course, and run all of it."""
    with NotebookPage(chromium, lab, f"notebooks/{name}.ipynb") as page:
        page.run_all()
        yield page


@pytest.fixture
def untouched(lab: Lab, chromium: BrowserContext, name: str) -> Iterator[NotebookPage]:
    """Open a page of the course as it was built, under a name and with a kernel of its own."""
    path = f"notebooks/{name}-untouched.ipynb"
    shutil.copy(COURSE / "notebooks" / f"{name}.ipynb", lab.folder / path)
    with NotebookPage(chromium, lab, path) as page:
        yield page


@pytest.fixture
def scratch(
    lab: Lab, chromium: BrowserContext, request: pytest.FixtureRequest
) -> Iterator[NotebookPage]:
    """Open a notebook of one cell, the parameter that the test gives, and run it."""
    path = f"notebooks/{request.node.originalname}.ipynb"
    notebook = v4.new_notebook(cells=[v4.new_code_cell(request.param)])
    notebook.metadata.kernelspec = {"name": "python3", "display_name": "Python 3"}
    nbformat.write(notebook, lab.folder / path)
    with NotebookPage(chromium, lab, path) as page:
        page.run_all()
        yield page
