"""Every stored notebook keeps the rules and has been run."""

import re

import build
import nbformat
import notebook_rules as rules
import pytest
from build import NOTEBOOKS
from editions import BEGIN, END, exercises

PAGES = [page.name for page in build.written(build.read_course())]
PATHS = [path for name in PAGES for path in build.edition_paths(name)]
ADVICE = "run `make notebooks`; in your own copy of the course, run `make test-fork` instead"

each_edition = pytest.mark.parametrize("path", PATHS)
each_page = pytest.mark.parametrize("name", PAGES)


def stored(path: str) -> nbformat.NotebookNode:
    return nbformat.read(NOTEBOOKS / path, as_version=4)


def source(name: str) -> str:
    return build.source_of(name).read_text(encoding="utf-8")


def checks(notebook: nbformat.NotebookNode) -> list[str]:
    return [cell.outputs[0].data["text/plain"] for cell in exercises(notebook, "check").values()]


def test_every_source_is_a_page_of_the_course_and_every_notebook_has_a_source():
    sources = {path.stem for path in (NOTEBOOKS / "source").glob("*.py")}
    assert sources == set(PAGES), "list each source in notebooks/source/course.toml"
    solved = {
        path.relative_to(NOTEBOOKS).as_posix() for path in NOTEBOOKS.glob("solutions/*.ipynb")
    }
    assert solved == {path for path in PATHS if "/" in path}, ADVICE
    assert all((NOTEBOOKS / path).exists() for path in PATHS), ADVICE


def test_the_course_names_no_page_twice_and_needs_come_before():
    names = [page.name for page in build.read_course()]
    assert len(set(names)) == len(names)
    for place, page in enumerate(build.read_course()):
        needed = {need for need in page.needs if need.isidentifier()}  # others are plain words
        assert needed <= set(names[:place]), f"{page.name} needs a page that is not before it"


@each_page
def test_a_page_begins_with_its_title_in_the_course(name):
    titles = {page.name: page.title for page in build.read_course()}
    for path in build.edition_paths(name):
        assert stored(path).cells[0].source.splitlines()[0] == f"# {titles[name]}"


@each_edition
def test_notebook_is_valid_and_small(path):
    nbformat.validate(stored(path))
    assert (NOTEBOOKS / path).stat().st_size < 1.5e6


@each_edition
def test_every_code_cell_has_run_without_a_word_on_stderr(path):
    assert rules.not_run(stored(path)) == [], ADVICE
    assert rules.failures(stored(path)) == []


@each_edition
def test_nothing_of_the_machine_is_stored(path):
    assert rules.untidy_metadata(stored(path)) == [], ADVICE
    assert rules.repeated_ids(stored(path)) == []


@each_edition
def test_one_setup_cell_holds_all_imports(path):
    assert rules.scattered_imports(stored(path)) == []


@each_page
def test_learner_cells_are_short(name):
    learner, _ = build.edition_paths(name)
    assert rules.long_cells(stored(learner)) == []
    assert rules.median_length(stored(learner)) <= 6


@each_page
def test_prose_and_code_alternate(name):
    """Code is explained where it stands: in the learner's edition no long run of it has no word."""
    learner, _ = build.edition_paths(name)
    assert rules.runs_of_code(stored(learner)) == []


@each_edition
def test_no_marker_is_left(path):
    assert not [
        cell.id for cell in stored(path).cells if BEGIN in cell.source or END in cell.source
    ]


@each_page
def test_learner_edition_has_stubs_and_no_solution(name):
    learner, _ = map(stored, build.edition_paths(name))
    text = "\n".join(cell.source for cell in learner.cells)
    assert rules.leaks(source(name), text) == [], f"solution text leaks, {ADVICE}"
    for exercise in exercises(learner).values():
        assert "raise NotImplementedError" in exercise.source, ADVICE
    assert all(line.endswith(": not attempted yet") for line in checks(learner)), ADVICE


@each_page
def test_solved_edition_has_no_stub_and_every_check_is_correct(name):
    learner, solved = map(stored, build.edition_paths(name))
    assert (
        exercises(solved).keys() == exercises(learner).keys() == exercises(solved, "check").keys()
    )
    for exercise in exercises(solved).values():
        assert "NotImplementedError" not in exercise.source, ADVICE
    assert all(line.endswith(": correct") for line in checks(solved)), ADVICE


@each_page
def test_every_exercise_can_be_started_again(name):
    learner, _ = map(stored, build.edition_paths(name))
    cells = {cell.id: cell.source for cell in learner.cells}
    for exercise, cell in exercises(learner).items():
        assert cell.source in cells[f"reset-{exercise}"]


@each_edition
def test_no_formula_and_no_code_is_broken_across_lines(path):
    """A second half that starts with a minus would become the item of a list."""
    lines = [
        line
        for cell in stored(path).cells
        if cell.cell_type == "markdown"
        for line in re.sub(r"```.*?```", "", cell.source, flags=re.S).splitlines()
    ]
    broken = [
        line for line in lines if line.replace("$$", "").count("$") % 2 or line.count("`") % 2
    ]
    assert len(lines) > 50 and broken == []
