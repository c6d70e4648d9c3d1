"""`make update` in small git repositories: a clone, a fork, and what may go wrong on the way."""

import json
import os
import shutil

import pytest
import update
from update import UpdateError, git

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
PAGE = "notebooks/page.ipynb"
SOLVED = "notebooks/solutions/page.ipynb"
STUB = "def f(x):\n    raise NotImplementedError"
OTHER_STUB = "def g(x):\n    raise NotImplementedError"
MINE = "def f(x):\n    return x"


@pytest.fixture(autouse=True)
def no_settings_of_this_machine(monkeypatch):
    for key in ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"):
        monkeypatch.setenv(key, os.devnull)
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "somebody")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "somebody@example.org")


def cell(name, source, kind="code"):
    extra = {"outputs": [], "execution_count": 1} if kind == "code" else {}
    tags = ["exercise"] if name.startswith("exercise-") else []
    lines = source.splitlines(True)
    return {"id": name, "cell_type": kind, "metadata": {"tags": tags}, "source": lines} | extra


def notebook(*cells):
    content = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(content, indent=1, sort_keys=True) + "\n"


def first_version(f=STUB, g=OTHER_STUB):
    return notebook(cell("intro", "One.", "markdown"), cell("exercise-f", f), cell("exercise-g", g))


def second_version(f=STUB):
    return notebook(cell("intro", "Two.", "markdown"), cell("exercise-f", f), cell("new", "1 + 1"))


def write(root, **files):
    for path, text in files.items():
        path = root / {"page": PAGE, "solved": SOLVED, "other": "nnlib/other.py"}[path]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def commit(root, message="a change"):
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", message)


@pytest.fixture
def course(tmp_path):
    """The course's own repository, at its first version."""
    root = tmp_path / "course"
    root.mkdir()
    git(root, "init", "--quiet", "--initial-branch=main")
    write(root, page=first_version(), solved=first_version(MINE), other="one = 1\n")
    commit(root)
    return root


@pytest.fixture
def clone(course, tmp_path):
    git(tmp_path, "clone", "--quiet", str(course), "clone")
    return tmp_path / "clone"


@pytest.fixture
def fork(course, tmp_path):
    """A copy that is pushed elsewhere and knows the course as its upstream."""
    git(tmp_path, "clone", "--quiet", "--bare", str(course), "fork.git")
    git(tmp_path, "clone", "--quiet", "fork.git", "fork")
    git(tmp_path / "fork", "remote", "add", "upstream", str(course))
    return tmp_path / "fork"


def publish(course, **files):
    write(course, **({"page": second_version(), "solved": second_version(MINE)} | files))
    commit(course, "second version")


def source(root, name):
    cells = json.loads((root / PAGE).read_text(encoding="utf-8"))["cells"]
    return next("".join(cell["source"]) for cell in cells if cell["id"] == name)


def test_nothing_new_changes_nothing(clone):
    write(clone, page=first_version(MINE))
    assert "newest version already" in update.update(clone)[0]
    assert (clone / PAGE).read_text() == first_version(MINE)
    assert not (clone / "my_answers").exists()


def test_a_clone_gets_the_new_pages_with_the_answers_in_them(course, clone):
    write(clone, page=first_version(MINE), solved=first_version("run and saved"))
    publish(course)
    said = update.update(clone)
    assert (clone / SOLVED).read_text() == second_version(MINE)
    assert source(clone, "intro") == "Two."
    assert source(clone, "exercise-f") == MINE
    assert f"{PAGE}: 1 of 1 answers put back." in said
    assert git(clone, "rev-parse", "HEAD") == git(course, "rev-parse", "HEAD")
    filled = json.loads((clone / PAGE).read_text())["cells"][1]
    assert filled["execution_count"] is None  # so that nobody takes it for a result


def test_untouched_pages_are_the_courses_to_the_byte(course, clone):
    publish(course)
    assert update.update(clone) == ["The course is up to date."]
    assert (clone / PAGE).read_text() == second_version()
    assert git(clone, "status", "--porcelain") == ""


def test_a_fork_with_committed_answers_gets_both(course, fork):
    write(fork, page=first_version(MINE))
    commit(fork, "my answer")
    publish(course)
    update.update(fork)
    assert source(fork, "intro") == "Two."
    assert source(fork, "exercise-f") == MINE
    assert "second version" in git(fork, "log", "--format=%s")
    assert "my answer" in git(fork, "log", "--format=%s")
    assert git(fork, "show", f"HEAD:{PAGE}") == second_version()


def test_a_fork_can_be_updated_again_and_again(course, fork):
    write(fork, page=first_version(MINE))
    commit(fork)
    publish(course)
    update.update(fork)
    commit(fork, "my answer, in the new page")
    write(course, page=second_version().replace("Two.", "Three."))
    commit(course, "third version")
    update.update(fork)
    assert source(fork, "intro") == "Three."
    assert source(fork, "exercise-f") == MINE
    assert sorted(path.name for path in (fork / "my_answers").glob("0*")) == ["001", "002"]


def test_an_exercise_that_is_gone_stays_in_the_copy_and_is_named(course, clone):
    write(clone, page=first_version(g="def g(x):\n    return 7"))
    publish(course)
    said = "\n".join(update.update(clone))
    assert "0 of 1 answers put back" in said
    assert "exercise-g is no longer in the course" in said
    answers = (clone / "my_answers/001/notebooks/page.py").read_text()
    assert answers == "# %% exercise-g\ndef g(x):\n    return 7\n"


def test_a_page_that_is_gone_stays_in_the_copy(course, fork):
    write(fork, page=first_version(MINE))
    commit(fork)
    git(course, "rm", "--quiet", PAGE, SOLVED)
    commit(course)
    said = "\n".join(update.update(fork))
    assert not (fork / PAGE).exists()
    assert "0 of 1 answers put back" in said
    assert (fork / "my_answers/001" / PAGE).read_text() == first_version(MINE)


def test_added_cells_are_in_the_copy_which_git_ignores(course, clone):
    mine = first_version(MINE).replace(
        '"cells": [', '"cells": [' + json.dumps(cell("me", "1")) + ","
    )
    write(clone, page=mine)
    publish(course)
    said = update.update(clone)
    assert "with any cells that you added, are in my_answers/001" in said[-1]
    assert (clone / "my_answers/001" / PAGE).read_text() == mine
    assert "my_answers" not in git(clone, "status", "--porcelain", "--untracked-files=all")


def test_an_older_copy_is_never_overwritten(course, clone):
    (clone / "my_answers/007").mkdir(parents=True)
    write(clone, page=first_version(MINE))
    publish(course)
    update.update(clone)
    assert (clone / "my_answers/008" / PAGE).exists()


def test_an_unreadable_notebook_is_copied_and_replaced(course, clone):
    write(clone, page="<<<<<<< no notebook")
    publish(course)
    update.update(clone)
    assert (clone / PAGE).read_text() == second_version()
    assert (clone / "my_answers/001" / PAGE).read_text() == "<<<<<<< no notebook"


def test_staged_answers_survive_too(course, clone):
    write(clone, page=first_version(MINE))
    git(clone, "add", PAGE)
    publish(course)
    update.update(clone)
    assert source(clone, "exercise-f") == MINE


def test_own_changes_elsewhere_stop_it_with_the_answers_in_place(course, clone):
    write(clone, page=first_version(MINE), other="one = 'mine'\n")
    publish(course, other="one = 2\n")
    with pytest.raises(UpdateError, match=r"other\.py"):
        update.update(clone)
    assert (clone / PAGE).read_text() == first_version(MINE)
    assert (clone / "nnlib/other.py").read_text() == "one = 'mine'\n"


def test_committed_changes_elsewhere_that_conflict_undo_the_merge(course, fork):
    write(fork, page=first_version(MINE), other="one = 'mine'\n")
    commit(fork)
    write(fork, page=first_version(MINE, g="not yet committed"))
    head = git(fork, "rev-parse", "HEAD")
    publish(course, other="one = 2\n")
    with pytest.raises(UpdateError, match=r"both changed nnlib/other\.py"):
        update.update(fork)
    assert git(fork, "rev-parse", "HEAD") == head
    assert not update.merging(fork)
    assert (fork / PAGE).read_text() == first_version(MINE, g="not yet committed")
    assert (fork / "nnlib/other.py").read_text() == "one = 'mine'\n"


@pytest.mark.parametrize("step", ["merge", "restore"])
def test_whatever_fails_half_way_leaves_the_answers_in_place(course, clone, monkeypatch, step):
    def interrupted(*_):
        raise KeyboardInterrupt

    write(clone, page=first_version(MINE))
    publish(course)
    monkeypatch.setattr(update, step, interrupted)
    with pytest.raises(KeyboardInterrupt):
        update.update(clone)
    assert (clone / PAGE).read_text() == first_version(MINE)


def test_interrupted_in_the_midst_of_a_merge_it_undoes_that(course, fork, monkeypatch):
    def interrupted(root, *arguments):
        if arguments[0] == "commit":
            raise KeyboardInterrupt
        return git(root, *arguments)

    write(fork, page=first_version(MINE))
    commit(fork)
    publish(course)
    monkeypatch.setattr(update, "git", interrupted)
    with pytest.raises(KeyboardInterrupt):
        update.update(fork)
    assert not update.merging(fork)
    assert git(fork, "status", "--porcelain") == ""
    assert (fork / PAGE).read_text() == first_version(MINE)


def test_without_a_network_or_an_origin_nothing_is_touched(course, clone, capsys, monkeypatch):
    write(clone, page=first_version(MINE))
    course.rename(course.with_name("elsewhere"))
    with pytest.raises(UpdateError, match="git fetch says"):
        update.update(clone)
    git(clone, "remote", "remove", "origin")
    monkeypatch.setattr(update, "ROOT", clone)
    assert update.main() == 1
    assert "Nothing was updated: this copy does not know its origin" in capsys.readouterr().err
    assert (clone / PAGE).read_text() == first_version(MINE)


def test_a_folder_that_is_no_clone_is_said(tmp_path):
    with pytest.raises(UpdateError, match="not a git repository"):
        update.update(tmp_path)
