"""An exercise in JupyterLab: hints that unfold, a mistake that is named, a loop that is stopped."""

import shutil

import nbformat
import pytest
from editions import exercises
from lab import COURSE
from page import NotebookPage
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

STUB = "raise NotImplementedError"
BUSY = "window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.status === 'busy'"


@pytest.fixture
def answered(lab, chromium, request):
    """Open the start page with an answer in its exercise: the parameter that the test gives."""
    path = f"notebooks/{request.node.originalname}.ipynb"
    shutil.copy(COURSE / "notebooks/start_here.ipynb", lab.folder / path)
    notebook = nbformat.read(lab.folder / path, as_version=4)
    cell = exercises(notebook)["step_downhill"]
    assert STUB in cell.source
    cell.source = cell.source.replace(STUB, request.param)
    nbformat.write(notebook, lab.folder / path)
    with NotebookPage(chromium, lab, path) as page:
        yield page


@pytest.mark.parametrize("answered", [STUB], indirect=True)
def test_hints_are_folded_and_unfold_by_keyboard(answered):
    hints = answered.tab.locator("details", has_text="Hint ")
    expect(hints).to_have_count(3)
    for place in range(3):
        hint = hints.nth(place)
        assert hint.get_attribute("open") is None
        hint.locator("summary").focus()
        answered.tab.keyboard.press("Enter")
        expect(hint).to_have_attribute("open", "")
    expect(hints.nth(1).locator("mjx-container").first).to_be_visible()


@pytest.mark.parametrize("answered", ["return w + learning_rate * slope"], indirect=True)
def test_a_mistake_is_named_beside_the_exercise(answered):
    answered.run_all()
    report = answered.find("[role=status]").first
    expect(report).to_contain_text("step_downhill: wrong. The step goes uphill.")


@pytest.mark.parametrize("answered", ["while True: pass"], indirect=True)
def test_an_endless_loop_is_stopped_by_its_key_and_the_page_goes_on(answered):
    page = answered.tab
    page.evaluate("() => void window.jupyterapp.commands.execute('notebook:run-all-cells')")
    page.wait_for_function(BUSY)
    page.wait_for_timeout(3000)  # it is in the loop by now
    assert page.evaluate(BUSY)
    answered.command("notebook:interrupt-kernel")
    report = answered.find("[role=status]").first
    expect(report).to_contain_text("wrong. It was stopped at while True: pass. What should")
    cells = nbformat.read(COURSE / "notebooks/start_here.ipynb", as_version=4).cells
    assert answered.catch_up() >= sum(cell.cell_type == "code" for cell in cells)
    assert answered.find("[data-mime-type='application/vnd.jupyter.error']").count() == 0
