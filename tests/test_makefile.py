"""What `make` does on machines that we do not have: no Python, an old one, no venv, no network.

A shell script plays Python. It makes no environment and installs nothing, but writes down that
it was asked to, so each of these takes milliseconds.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PYTHON = """#!/bin/sh
# {version}
case "$*" in
{traps}
*"-m venv --clear"*) echo "new environment" >> log; mkdir -p .venv/bin; cp "$0" .venv/bin/python ;;
*"-m pip"*) echo "pip install" >> log ;;
*"version_info[:2]"*) echo {version} ;;
*"< (3, 11)"*) exit {too_old} ;;
esac
"""

ALL = ["new environment", "pip install", "pip install"]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no make")


def play_python(path: Path, version: str = "3.11", traps: str = "", too_old: int = 0) -> Path:
    """Write a script that answers what the Makefile asks of a Python."""
    path.write_text(PYTHON.format(version=version, traps=traps, too_old=too_old))
    path.chmod(0o755)
    return path


@pytest.fixture
def course(tmp_path):
    """Lay out a fresh clone, as far as the Makefile looks at it, with a Python in it."""
    folder = tmp_path / "my course"
    folder.mkdir()
    for name in ("Makefile", "pyproject.toml", "requirements.lock"):
        shutil.copy(ROOT / name, folder)
    (folder / "log").touch()
    play_python(folder / "python3")
    return folder


def make(course: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Call make in the course's folder, out of reach of a `make test` that runs these tests."""
    own = {"MAKEFLAGS", "MAKELEVEL", "MFLAGS", "PYTHON"}
    environment = {name: value for name, value in os.environ.items() if name not in own}
    environment["PATH"] = f"{course}{os.pathsep}{environment['PATH']}"
    return subprocess.run(
        ["make", *arguments], cwd=course, env=environment, capture_output=True, text=True
    )


def installs(course: Path, *arguments: str) -> list[str]:
    """Install, and return what was done since the last call."""
    (course / "log").write_text("")
    assert make(course, ".venv/installed", *arguments).returncode == 0
    return (course / "log").read_text().splitlines()


@pytest.mark.parametrize(
    ("python", "sentence"),
    [
        (
            {"version": "3.9", "too_old": 1},
            "Python 3.11 or newer is needed, ./odd here is 3.9: install it, "
            "or name another with make PYTHON=python3.12 lab.",
        ),
        (
            {"traps": "*) exit 127 ;;"},
            "Python 3.11 or newer is needed, ./odd here is missing: install it, "
            "or name another with make PYTHON=python3.12 lab.",
        ),
        (
            {"traps": '*"import ensurepip"*) exit 1 ;;'},
            "./odd cannot make environments, its venv is missing: "
            "on Debian or Ubuntu install it with sudo apt install python3.11-venv.",
        ),
    ],
    ids=["old", "missing", "no venv"],
)
def test_unfit_python_gets_one_sentence(course, python, sentence):
    play_python(course / "odd", **python)
    run = make(course, "PYTHON=./odd", "lab")
    said = [line for line in run.stderr.splitlines() if not line.startswith("make")]
    assert (run.returncode, said) == (2, [sentence])
    assert (course / "log").read_text() == ""


def test_second_call_installs_nothing(course):
    assert installs(course) == ALL
    assert installs(course) == []


@pytest.mark.parametrize("name", ["requirements.lock", "pyproject.toml"])
def test_changed_dependencies_are_installed_into_what_is_there(course, name):
    installs(course)
    os.utime(course / ".venv/installed", (0, 0))
    for other in {"requirements.lock", "pyproject.toml"} - {name}:
        os.utime(course / other, (0, 0))
    assert installs(course) == ALL[1:]


def test_another_python_by_name_gets_a_new_environment_and_keeps_it(course):
    installs(course)
    play_python(course / "python3.12", version="3.12")
    assert installs(course, "PYTHON=python3.12") == ALL
    assert installs(course, "PYTHON=python3.12") == []
    assert installs(course) == []


def test_moved_folder_gets_a_new_environment(course, tmp_path_factory):
    installs(course)
    moved = course.rename(tmp_path_factory.mktemp("elsewhere") / "course")
    assert installs(moved) == ALL


def test_interrupted_install_starts_again(course):
    play_python(course / "python3", traps='*"--editable"*) exit 1 ;;')
    assert make(course, ".venv/installed").returncode != 0
    play_python(course / "python3")
    assert installs(course) == ALL


def test_interrupted_update_starts_again(course):
    installs(course)
    play_python(course / ".venv/bin/python", traps='*"-m pip"*) exit 1 ;;')
    os.utime(course / ".venv/installed", (0, 0))
    assert make(course, ".venv/installed").returncode != 0
    assert installs(course) == ALL


@pytest.mark.parametrize("half", ["pytest tests", "pytest notebooks"])
def test_both_halves_of_the_tests_run_and_either_can_fail(course, half):
    install = installs(course)
    assert install == ALL
    told = '*"pytest tests"*) echo library ;;\n*"pytest notebooks"*) echo pages ;;'
    play_python(course / ".venv/bin/python", traps=told)
    passed = make(course, "test")
    assert passed.returncode == 0
    assert [line for line in passed.stdout.splitlines() if line in ("library", "pages")] == [
        "library",
        "pages",
    ]
    play_python(course / ".venv/bin/python", traps=f'*"{half}"*) echo oops; exit 1 ;;')
    failed = make(course, "test")
    assert failed.returncode == 2
    assert failed.stdout.count("oops") == 1
