"""What `make progress` says of notebooks in every state in which a learner may have saved them."""

import asyncio
import json
import shutil

import editions
import nbformat
import progress
import pytest
from editions import exercises
from running import run
from tiny_course import LIGHT, build_tiny

from nnlib.exercises import Exercise

STUB = "raise NotImplementedError"


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    return build_tiny(tmp_path_factory.mktemp("light"), LIGHT).parent


@pytest.fixture
def folder(built, tmp_path):
    """A course of its own for each test."""
    return shutil.copytree(built, tmp_path / "notebooks")


def edit(folder, *, saved_after_run=False, **answers):
    """Put answers into exercises of the learner's notebook, by name, and save it."""
    notebook = nbformat.read(folder / "tiny.ipynb", as_version=4)
    for name, answer in answers.items():
        cell = exercises(notebook)[name]
        assert STUB in cell.source
        cell.source = cell.source.replace(STUB, answer)
    if saved_after_run:
        asyncio.run(run(notebook, folder, keep_going=True))
    nbformat.write(notebook, folder / "tiny.ipynb")


def lines(folder, capsys, seconds=30):
    """Run progress; return its exit status and what it says, and see that it wrote nothing."""
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    capsys.readouterr()
    status = progress.main(folder, seconds=seconds)
    assert before == {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return status, [line.strip() for line in capsys.readouterr().out.splitlines()]


def test_untouched_is_green(folder, capsys):
    assert lines(folder, capsys) == (
        0,
        [
            "tiny",
            "double: not attempted yet",
            "halve: not attempted yet",
            "0 correct, 0 wrong, 2 not attempted yet, 0 not judged",
        ],
    )


def test_all_right_and_saved_is_green(folder, capsys):
    edit(folder, double="return 2 * x", halve="return x / 2", saved_after_run=True)
    status, said = lines(folder, capsys)
    assert status == 0
    assert said[1:3] == ["double: correct", "halve: correct"]


def test_a_wrong_answer_is_named_and_the_other_counts(folder, capsys):
    edit(folder, double="return 3 * x", halve="return x / 2", saved_after_run=True)
    status, said = lines(folder, capsys)
    assert status == 1
    assert said[1].startswith("double: wrong. ")
    assert said[2:] == ["halve: correct", "1 correct, 1 wrong, 0 not attempted yet, 0 not judged"]


def test_filled_in_but_not_run_again_is_red_in_one_sentence(folder, capsys):
    edit(folder, double="return 2 * x")
    status, said = lines(folder, capsys)
    assert status == 1
    assert said[1].startswith("double: saved without being run since it changed")
    assert said[2] == "halve: not attempted yet"
    assert said[4:] == ["Choose Run > Run All Cells in JupyterLab, save, and try again."]


def test_never_run_at_all_is_the_same(folder, capsys):
    edit(folder, double="return 2 * x")
    notebook = nbformat.read(folder / "tiny.ipynb", as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    nbformat.write(notebook, folder / "tiny.ipynb")
    status, said = lines(folder, capsys)
    assert status == 1
    assert said[1].startswith("double: saved without being run since it changed")
    assert said[2] == "halve: not attempted yet"


def test_a_check_that_was_deleted_is_missed(folder, capsys):
    notebook = nbformat.read(folder / "tiny.ipynb", as_version=4)
    notebook.cells = [cell for cell in notebook.cells if cell.id != "check-halve"]
    nbformat.write(notebook, folder / "tiny.ipynb")
    status, said = lines(folder, capsys)
    assert status == 1
    assert said[1] == "double: not attempted yet"
    assert said[2].startswith("halve: its check is gone")


@pytest.mark.parametrize("content", ["{", "[]", "<<<<<<< HEAD\n{}", "", '{"cells": 3}', b"\xff"])
def test_a_file_that_is_no_notebook_is_named(folder, capsys, content):
    content = content if isinstance(content, bytes) else content.encode()
    (folder / "tiny.ipynb").write_bytes(content)
    status, said = lines(folder, capsys)
    assert status == 1
    assert "tiny.ipynb is not a notebook any more" in said[0]
    assert len(said) == 2


def test_a_notebook_that_is_gone_is_named(folder, capsys):
    (folder / "tiny.ipynb").unlink()
    status, said = lines(folder, capsys)
    assert status == 1
    assert "tiny.ipynb is missing" in said[0]


def test_a_syntax_error_and_an_endless_loop_get_a_sentence_each(folder, capsys):
    edit(folder, double="return 2 *", halve="while True: pass", saved_after_run=False)
    status, said = lines(folder, capsys, seconds=5)
    assert status == 1
    assert said[1].startswith("double: wrong. Its cell stops with SyntaxError: invalid syntax")
    assert said[2] == (
        "halve: wrong. It was stopped after 5 s at `while True: pass`. What should bring it to an "
        "end there?"
    )
    assert len(said) == 4


def test_the_kernel_lives_after_an_endless_loop(folder, capsys):
    edit(folder, double="x = x\n    while x: x = 1", halve="return x / 2", saved_after_run=False)
    _, said = lines(folder, capsys, seconds=3)
    assert said[1].startswith("double: wrong. It was stopped after 3 s at `while x: x = 1`.")
    assert said[2] == "halve: saved without being run since it changed"


def test_an_endless_loop_outside_of_the_function_is_named_by_its_seconds(folder, capsys):
    notebook = nbformat.read(folder / "tiny.ipynb", as_version=4)
    exercises(notebook)["double"].source = "while True: pass"
    nbformat.write(notebook, folder / "tiny.ipynb")
    _, said = lines(folder, capsys, seconds=3)
    assert said[1].startswith("double: wrong. It ran for more than 3 s")


def test_a_loop_that_cannot_be_interrupted_is_given_up(folder, capsys):
    deaf = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\n    while True: pass"
    edit(folder, double=deaf)
    status, said = lines(folder, capsys, seconds=4)
    assert status == 1
    assert said[1].startswith("tiny: not judged, see its cell check-double: it did not")


def test_a_kernel_that_dies_is_said(folder, capsys):
    edit(folder, double="import os; os._exit(1)")
    status, said = lines(folder, capsys)
    assert status == 1
    assert said[1] == "tiny: not judged, see its cell check-double: its kernel died."


@pytest.fixture
def solved_in_jupyterlab(tmp_path, monkeypatch):
    """Let the page be one of nnlib's, and its exercise `double` solved by the private file."""

    def double(x):
        return 2 * x

    double.__module__ = "nnlib.exercises.tiny"
    known = [Exercise("double", double, lambda rng: [])]
    monkeypatch.setattr(editions, "pages", lambda: {"A tiny page": known})
    line = json.dumps({"exercise": "tiny.double", "state": "correct"})
    (tmp_path / "kept").write_text(line, encoding="utf-8")
    monkeypatch.setenv("NNLIB_PROGRESS", str(tmp_path / "kept"))


@pytest.mark.parametrize(("answer", "state"), [(STUB, "not attempted yet"), ("return x", "wrong")])
def test_an_answer_that_was_not_saved_is_missed(
    folder, capsys, tmp_path, solved_in_jupyterlab, answer, state
):
    kept = (tmp_path / "kept").read_bytes()
    edit(folder, double=answer, saved_after_run=True)
    status, said = lines(folder, capsys)
    assert status == (state == "wrong")
    assert said[1].startswith(f"double: {state}")
    assert said[2] == progress.UNSAVED
    assert said[3] == "halve: not attempted yet"
    assert (tmp_path / "kept").read_bytes() == kept


def test_an_answer_that_was_saved_is_not_missed(folder, capsys, solved_in_jupyterlab):
    edit(folder, double="return 2 * x", saved_after_run=True)
    _, said = lines(folder, capsys)
    assert said[1:3] == ["double: correct", "halve: not attempted yet"]


def test_an_answer_that_was_never_right_is_not_missed(
    folder, capsys, tmp_path, solved_in_jupyterlab
):
    text = (tmp_path / "kept").read_text(encoding="utf-8").replace("correct", "wrong")
    (tmp_path / "kept").write_text(text, encoding="utf-8")
    _, said = lines(folder, capsys)
    assert said[1:3] == ["double: not attempted yet", "halve: not attempted yet"]
