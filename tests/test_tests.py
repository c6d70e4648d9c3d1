"""The tests of the notebooks can fail: one small change after another, and each is found.

The changed copies go through nbval with the options of the whole suite, and through the same
rules as the course's own notebooks; the untouched copy passes both.
"""

import asyncio
import copy
import re
import shutil
import subprocess
import sys

import build
import nbformat
import notebook_rules as rules
import pytest
from build import NOTEBOOKS
from tiny_course import SOURCE, write_source

from nnlib.figures import figure, show

ROOT = NOTEBOOKS.parent
DIGIT = ("the curve falls to 0.3679", "the curve falls to 0.3678")
ALT = ("The curve falls from 1.00 to 0.37.", "The curve falls from 1.00 to 0.38.")
CALLBACK = ("set_ydata(slope * x)", "set_ydata(slope * y)")
CURVE = ("ax.plot(x, curve)", "ax.plot(x, 1.01 * curve)")


def replace(text: str, *changes: tuple[str, str]) -> str:
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return text


@pytest.fixture(scope="module")
def nbval(tiny, tmp_path_factory) -> str:
    """What pytest says, called as for the course, of a notebook and of a changed copy."""
    folder = tmp_path_factory.mktemp("nbval")
    text = tiny.read_text(encoding="utf-8")
    (folder / "untouched.ipynb").write_text(text, encoding="utf-8")
    changed = replace(text, DIGIT, ALT, CALLBACK)
    (folder / "changed.ipynb").write_text(changed, encoding="utf-8")
    shutil.copy(NOTEBOOKS / "conftest.py", folder)
    options = ["-c", "pyproject.toml", "-p", "no:cacheprovider", "-v", "--color=no"]
    command = [sys.executable, "-m", "pytest", *options, folder]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout


def cells(nbval: str, name: str, outcome: str) -> list[int]:
    """The code cells of a copy that had an outcome, counted from 0."""
    return [int(n) for n in re.findall(rf"{name}\.ipynb::Cell (\d+) {outcome}", nbval)]


def test_nbval_passes_the_untouched_copy(tiny, nbval):
    code = rules.code_cells(nbformat.read(tiny, as_version=4))
    assert cells(nbval, "untouched", "PASSED") == list(range(len(code)))


def test_nbval_finds_a_digit_an_alt_text_and_a_callback_that_raises(nbval):
    assert cells(nbval, "changed", "FAILED") == [1, 2, 4]
    assert "the curve falls to 0.3678" in nbval
    assert "The curve falls from 1.00 to 0.38." in nbval
    assert 'class="nn-error"><b>NameError' in nbval


def test_the_summary_counts_the_cells_that_agree(tiny, nbval):
    number = 2 * len(rules.code_cells(nbformat.read(tiny, as_version=4))) - 3
    assert f"{number} notebook cells in 2 notebooks compared with their stored output" in nbval


@pytest.fixture
def stored(tiny) -> nbformat.NotebookNode:
    return nbformat.read(tiny, as_version=4)


@pytest.fixture(scope="module")
def rebuilt(tmp_path_factory) -> dict[str, nbformat.NotebookNode]:
    """Fresh builds of the learner's edition: of the very source and of a changed one."""
    builds = {}
    for name, changes in {"untouched": [], "changed": [CURVE, CALLBACK]}.items():
        folder = tmp_path_factory.mktemp(name)
        write_source(folder, replace(SOURCE, *changes))
        learner = {"tiny.ipynb": build.editions("tiny", folder)["tiny.ipynb"]}
        text = asyncio.run(build.execute_all(learner, folder))["tiny.ipynb"]
        builds[name] = nbformat.reads(text, as_version=4)
    return builds


def test_the_rules_pass_the_untouched_notebook(stored, rebuilt):
    for rule in (rules.not_run, rules.failures, rules.repeated_ids):
        assert rule(stored) == [], rule
    assert rules.text_of(rebuilt["untouched"]) == rules.text_of(stored)
    assert rules.redrawn_differently(stored, rebuilt["untouched"]) == []
    assert len(rules.pictures(stored)) == 2


def test_a_curve_one_percent_higher_is_found_by_its_numbers(stored, rebuilt):
    for same_versions in (True, False):
        found = rules.redrawn_differently(stored, rebuilt["changed"], same_versions=same_versions)
        assert "cell-003[0]: the numbers drawn differ by 1.0%" in found


def test_a_curve_one_percent_higher_is_found_by_its_pixels(stored, rebuilt):
    place = "cell-003[0]"
    before, after = (rules.pictures(notebook)[place] for notebook in (stored, rebuilt["changed"]))
    assert rules.rms(before, after) > 2 * rules.RMS_TOLERANCE


def test_another_colour_is_found_by_its_pixels():
    def drawn(colour: str) -> bytes:
        fig, ax = figure()
        ax.plot([0, 1], color=colour)
        return show(fig, "A line that rises from 0 to 1.").png

    assert rules.rms(drawn("red"), drawn("red")) == 0
    assert rules.rms(drawn("red"), drawn("green")) > rules.RMS_TOLERANCE


def test_a_picture_that_is_not_drawn_any_more_is_found(stored, rebuilt):
    found = rules.redrawn_differently(stored, rebuilt["changed"])
    assert "cell-005[0] is in one of the two only" in found


def test_a_callback_that_raises_is_found_though_it_be_stored(rebuilt):
    complaint = "cell-005[0]: <Line error: NameError: name 'y' is not defined>"
    assert rules.failures(rebuilt["changed"]) == [complaint]


def test_a_cell_that_has_not_run_is_found(stored):
    """Strict nbval passes it without a word."""
    changed = copy.deepcopy(stored)
    cell = rules.code_cells(changed)[1]
    cell.execution_count, cell.outputs = None, []
    assert rules.not_run(changed) == ["cell-002 has the count None in place of 2"]
    cell.execution_count = 7
    assert rules.not_run(changed) == ["cell-002 has the count 7 in place of 2"]


def spoil(notebook: nbformat.NotebookNode, what: str) -> None:
    """Break one rule in a notebook."""
    cells = {cell.id: cell for cell in notebook.cells}
    picture = cells["cell-003"].outputs[0].data
    match what:
        case "picture without an img element":
            del picture["text/html"]
        case "without alt text":
            picture["text/html"] = picture["text/html"].replace("alt=", "title=")
        case "cell-000":
            cells["cell-000"].source += '\n<img src="x.png">'
        case "language_info":
            notebook.metadata["language_info"] = {"version": "3.11"}
        case "has execution":
            cells["cell-002"].metadata["execution"] = {"iopub.status.busy": "2024"}
        case "widget-view":
            cells["cell-005"].outputs[0].data["application/vnd.jupyter.widget-view+json"] = {}
        case "imports something":
            cells["cell-002"].source += "\nimport os"
        case "13 lines":
            cells["cell-002"].source = "\n".join(["x = 1"] * 13)
        case "oops":
            output = nbformat.v4.new_output("stream", name="stderr", text="oops")
            cells["cell-002"].outputs.append(output)


@pytest.mark.parametrize(
    ("rule", "what"),
    [
        (rules.without_words, "picture without an img element"),
        (rules.without_words, "without alt text"),
        (rules.without_words, "cell-000"),
        (rules.untidy_metadata, "language_info"),
        (rules.untidy_metadata, "has execution"),
        (rules.untidy_metadata, "widget-view"),
        (rules.scattered_imports, "imports something"),
        (rules.long_cells, "13 lines"),
        (rules.failures, "oops"),
    ],
)
def test_a_broken_rule_is_found(stored, rule, what):
    assert rule(stored) == []
    spoil(stored, what)
    complaints = rule(stored)
    assert len(complaints) == 1
    assert what in complaints[0]


def test_code_without_a_word_is_found_and_how_long_its_cells_are():
    def code(*lines, tags=()):
        return nbformat.v4.new_code_cell("\n".join(lines), metadata={"tags": list(tags)})

    word = nbformat.v4.new_markdown_cell("Look:")
    short, long = code("x = 1"), code("x = 1", "", "y = 2", "z = 3")
    page = nbformat.NotebookNode(cells=[short, long, word, long])
    assert rules.runs_of_code(page) == [] and rules.median_length(page) == 3
    page.cells.insert(1, code("q = 1", tags=["quiz"]))
    assert rules.runs_of_code(page) == [] and rules.median_length(page) == 2
    page.cells.insert(1, short)
    assert rules.runs_of_code(page) == [f"3 code cells in a row from {short.id} on"]


def test_a_solution_in_the_learners_edition_is_found():
    source = (
        "def f(x):\n    ### BEGIN SOLUTION\n    y = 2 * x\n    return y\n    ### END SOLUTION\nf(1)"
    )
    assert rules.leaks(source, "def f(x):\n    raise NotImplementedError\nf(1)") == []
    assert rules.leaks(source, "def f(x):\n    y = 2 * x\n") == ["y = 2 * x"]
    told = f"The formula is\ny = 2 * x\n{source}"
    assert rules.leaks(told, "The formula is\ny = 2 * x\n") == []


def test_the_course_s_own_pages_are_held_to_the_rules(tmp_path):
    """A cell of a real page that has not run, and a picture without words, fail the suite."""
    for folder in ("notebooks", "tests"):
        shutil.copytree(
            ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__")
        )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    page = tmp_path / "notebooks/start_here.ipynb"
    notebook = nbformat.read(page, as_version=4)
    rules.code_cells(notebook)[1].execution_count = None
    for _, drawn in rules.bundles(notebook):
        if rules.PNG in drawn:
            drawn["text/html"] = re.sub('alt="[^"]*"', 'alt=""', drawn["text/html"])
    nbformat.write(notebook, page)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--color=no"]
    command += ["tests/test_notebooks.py", "tests/test_figures.py"]
    told = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False).stdout
    failed = re.findall(r"^FAILED (\S+)", told, re.M)
    assert [name for name in failed if "every_code_cell_has_run" in name], told
    assert [name for name in failed if "test_figures" in name], told
    assert all("start_here.ipynb" in name for name in failed), failed
