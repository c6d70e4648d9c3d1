"""The private file that remembers what was solved, and what a page shows of it."""

import asyncio
import json
import os
import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest
from nbformat.v4 import new_code_cell, new_notebook
from running import run

from nnlib import checks
from nnlib.exercises import Case, Exercise, pages, start_here
from nnlib.progress import FILE, Progress, record, states

ROOT = Path(__file__).parents[1]
STEP = start_here.STEP_DOWNHILL


@pytest.fixture
def copy(tmp_path, monkeypatch):
    """A copy of the course, from whose notebooks the test runs as a kernel does."""
    monkeypatch.delenv("NNLIB_PROGRESS")
    for folder in ("nnlib", "notebooks/solutions"):
        (tmp_path / folder).mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "notebooks")
    return tmp_path


def kept(copy):
    """Return the states that the file of a copy holds, line by line."""
    path = copy / FILE
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    return [json.loads(line)["state"] for line in text.splitlines() if line]


def right(w, slope, learning_rate):
    return w - learning_rate * slope


def wrong(w, slope, learning_rate):
    return w + learning_rate * slope


def begun(w, slope, learning_rate):
    raise NotImplementedError


def test_checks_leave_a_line_when_their_result_changes(copy):
    for answer in (begun, wrong, wrong, right, begun, right):
        checks.check(STEP, answer)
    assert kept(copy) == ["wrong", "correct"]
    assert states(copy / "notebooks") == {"start_here.step_downhill": "correct"}


def test_an_exercise_that_is_started_again_stays_solved_and_a_spoilt_one_does_not(copy):
    for answer in (right, begun, STEP.reference):
        checks.check(STEP, answer)
    assert repr(checks.progress()).startswith("Start here: 1 of 1 solved\n")
    checks.check(STEP, wrong)
    assert repr(checks.progress()).startswith("Start here: 0 of 1 solved, 1 wrong\n")


def test_every_exercise_of_the_course_is_kept_under_a_name_of_its_own(copy):
    course = [exercise for known in pages().values() for exercise in known]
    for exercise in course:
        record(exercise, "correct")
    assert len(states(copy)) == len(course)
    shown = checks.progress().pages.values()
    assert {state for page in shown for state in page.values()} == {"correct"}


def test_the_file_lies_at_the_root_of_the_copy_wherever_in_it_one_works(copy, monkeypatch):
    (copy / "notebooks/mine").mkdir()
    for folder, state in (("notebooks/mine", "wrong"), (".", "correct")):
        monkeypatch.chdir(copy / folder)
        record(STEP, state)
    assert kept(copy) == ["wrong", "correct"]


def test_looking_at_solutions_is_not_solving_but_shows_what_is_solved(copy, monkeypatch):
    record(STEP, "wrong")
    monkeypatch.chdir(copy / "notebooks/solutions")
    checks.check(STEP, right)
    assert kept(copy) == ["wrong"]
    shown = repr(checks.progress()).splitlines()
    assert shown[0] == "Start here: 0 of 1 solved, 1 wrong"
    assert shown[-1].startswith("What is checked in a solved edition does not count")


def test_exercises_that_are_not_the_courses_are_not_kept(copy):
    own = Exercise("step_downhill", lambda x: x, lambda rng: [Case((1.0,))])
    assert checks.check(own, lambda x: x)
    assert checks.compare(right, STEP.reference, [(1.0, 1.0, 1.0)])
    assert kept(copy) == []


def test_outside_of_a_copy_nothing_is_kept_and_progress_says_so(tmp_path, monkeypatch):
    monkeypatch.delenv("NNLIB_PROGRESS")
    monkeypatch.chdir(tmp_path)
    assert checks.check(STEP, right)
    assert list(tmp_path.iterdir()) == []
    assert "this folder is in no copy of the course" in repr(checks.progress())


def test_the_variable_names_another_file_or_switches_it_off(copy, monkeypatch):
    monkeypatch.setenv("NNLIB_PROGRESS", str(copy / "elsewhere"))
    record(STEP, "correct")
    assert states(copy) == {"start_here.step_downhill": "correct"}
    monkeypatch.setenv("NNLIB_PROGRESS", "")
    record(STEP, "wrong")
    assert states(copy) == {}
    assert (copy / "elsewhere").exists() and not (copy / FILE).exists()
    assert checks.progress().note == ""


def test_a_file_that_cannot_be_written_stops_no_check_and_is_told(copy):
    (copy / FILE).mkdir()
    assert checks.check(STEP, right)
    note = checks.progress().note
    assert note.startswith(f"New results are not kept, as {FILE} cannot be written")
    assert str(copy) not in note


def test_a_kernel_whose_folder_is_gone_still_checks(copy, monkeypatch):
    def gone():
        raise FileNotFoundError

    monkeypatch.setattr(Path, "cwd", gone)
    assert checks.check(STEP, right)


@pytest.mark.parametrize(
    "line",
    [
        '{"exercise": "start_here.step_dow',
        "[]",
        "3",
        '{"exercise": ["a"], "state": "correct"}',
        '{"exercise": "start_here.step_downhill", "state": "not attempted"}',
        '{"exercise": "start_here.step_downhill"}',
        "[" * 100_000,
        "\udcff\udcfe",
    ],
)
def test_a_line_that_cannot_be_read_costs_itself_alone(copy, line):
    record(STEP, "wrong")
    with (copy / FILE).open("ab") as file:
        file.write(b"\n" + line.encode(errors="surrogateescape"))  # cut short: no end of line
    assert states(copy) == {"start_here.step_downhill": "wrong"}
    record(STEP, "correct")
    assert states(copy) == {"start_here.step_downhill": "correct"}


@pytest.mark.skipif(
    sys.platform == "win32", reason="appends in two steps there: 300 a second clash"
)
def test_two_kernels_may_write_at_once(copy):
    code = """
from nnlib.exercises import start_here, week2_4
from nnlib.progress import record
for _ in range(150):
    for state in ("wrong", "correct"):
        record({}, state)
"""
    kernels = [
        subprocess.Popen([sys.executable, "-c", code.format(exercise)], cwd=copy)
        for exercise in ("start_here.STEP_DOWNHILL", "week2_4.SIGMOID")
    ]
    assert [kernel.wait(60) for kernel in kernels] == [0, 0]
    assert len(kept(copy)) == 600
    assert set(states(copy).values()) == {"correct"} and len(states(copy)) == 2


SHOWN = Progress({"A & B": {"f": "correct", "g": "wrong", "h": ""}, "C": {"k": ""}}, "A note.")


def test_progress_is_a_line_for_each_page():
    assert repr(SHOWN) == "A & B: 1 of 3 solved, 1 wrong\nC: 0 of 1 solved\nA note."


def test_the_page_says_in_words_what_its_signs_mean_and_sets_no_colour():
    page = SHOWN._repr_html_()
    heard = re.sub(r'<span aria-hidden="true">.</span> ', "", page)
    assert "<p>A &amp; B: 1 of 3 solved, 1 wrong</p>" in heard
    assert "<li><code>f</code> solved</li>" in heard
    assert "<li><code>g</code> wrong last time</li>" in heard
    assert "<li><code>h</code> not solved yet</li>" in heard
    assert heard.endswith("<p>A note.</p>")
    assert re.findall("[✓✗○]", page) == ["✓", "✗", "○", "○"] and not re.search("[✓✗○]", heard)
    assert 'role="list"' in page and "color" not in page and "background" not in page


def test_git_ignores_the_file():
    assert FILE in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()


def test_no_build_and_no_test_writes_it(tmp_path, monkeypatch):
    monkeypatch.setenv("NNLIB_PROGRESS", str(tmp_path / "mine"))
    code = "from nnlib import check\nfrom nnlib.exercises.start_here import *\n"
    code += "report = check(STEP_DOWNHILL, lambda w, slope, rate: w - rate * slope)\nreport"
    notebook = new_notebook(cells=[new_code_cell(code)])
    asyncio.run(run(notebook, tmp_path))
    assert "correct" in notebook.cells[0].outputs[0]["data"]["text/plain"]
    assert not (tmp_path / "mine").exists()
    for folder in ("tests", "notebooks"):  # nbval's kernels inherit what their conftest sets
        monkeypatch.setenv("NNLIB_PROGRESS", str(tmp_path / "mine"))
        runpy.run_path(str(ROOT / folder / "conftest.py"))
        assert os.environ["NNLIB_PROGRESS"] == ""
