"""The build: two editions from one source, and a clear sentence where a source breaks a rule."""

import re

import build
import jupytext
import nbformat
import pytest
from editions import for_solutions, identified, of_page, solved, stub
from nbformat import v4
from tiny_course import COURSE, LIGHT, SOURCE, write_source

from nnlib.exercises import Exercise, Hints, pages

EXERCISE = """\
def f(x):
    ### BEGIN SOLUTION
    y = x
    return y
    ### END SOLUTION
f(1)"""


def test_the_stub_keeps_what_surrounds_the_solution():
    assert stub(EXERCISE) == "def f(x):\n    raise NotImplementedError\nf(1)"


def test_the_solution_loses_only_its_markers():
    assert solved(EXERCISE) == "def f(x):\n    y = x\n    return y\nf(1)"


@pytest.mark.parametrize(
    ("there", "one_further"),
    [
        ("[a](README.md)", "[a](../README.md)"),
        ("[a](../datasets/README.md)", "[a](../../datasets/README.md)"),
        ('<a href="README.md">', '<a href="../README.md">'),
        ("[a](week2.ipynb#Look)", "[a](week2.ipynb#Look)"),
        ("[a](#Look) [b](https://numpy.org)", "[a](#Look) [b](https://numpy.org)"),
        ("$f(x)$ and a (b)", "$f(x)$ and a (b)"),
    ],
)
def test_links_of_the_solved_edition_start_one_folder_further_down(there, one_further):
    assert for_solutions(there) == one_further


def test_both_editions_lead_on_and_back_and_say_what_they_need(tiny):
    learner = nbformat.read(tiny, as_version=4)
    solution = nbformat.read(tiny.parent / "solutions/tiny.ipynb", as_version=4)
    top, bottom = learner.cells[1].source, learner.cells[-1].source
    assert "[Contents](README.md)" in top
    assert "Later (planned); school algebra" in top
    assert "5 minutes" in top
    assert "[solved](solutions/tiny.ipynb)" in bottom
    assert "[Contents](../README.md)" in solution.cells[1].source
    assert "[this page](../tiny.ipynb)" in solution.cells[1].source


def test_both_editions_have_the_same_ids_but_for_what_helps_the_learner(tiny):
    learner = nbformat.read(tiny, as_version=4)
    solution = nbformat.read(tiny.parent / "solutions/tiny.ipynb", as_version=4)
    ids = [cell.id for cell in learner.cells if not cell.id.startswith(("reset-", "hints-"))]
    assert ids == [cell.id for cell in solution.cells]


def test_building_again_writes_nothing(tiny, capsys):
    before = {path: path.stat().st_mtime_ns for path in tiny.parent.rglob("*.ipynb")}
    assert build.main(["tiny"], tiny.parent) == 0
    assert "2 notebooks built, 0 changed" in capsys.readouterr().out
    assert before == {path: path.stat().st_mtime_ns for path in tiny.parent.rglob("*.ipynb")}


def test_a_measured_cell_is_measured_anew_only_if_it_has_changed(tmp_path):
    def page(source, printed):
        tags = {"tags": ["nbval-ignore-output", "own-machine"]}
        output = v4.new_output("stream", text=printed)
        cells = [v4.new_code_cell(source, id=kind, metadata=tag, outputs=[output])
                 for kind, tag in (("timed", tags), ("other", {}))]  # fmt: skip
        return v4.new_notebook(cells=cells)

    stored = tmp_path / "page.ipynb"
    assert build.keep_measured(page("time()", "7 ms"), stored) == page("time()", "7 ms")
    nbformat.write(page("time()", "5 ms"), stored)
    again = build.keep_measured(page("time()", "7 ms"), stored).cells
    assert [cell.outputs[0].text for cell in again] == ["5 ms", "7 ms"]
    changed = page("time(2)", "7 ms")
    assert build.keep_measured(changed, stored) == page("time(2)", "7 ms")


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("twice\n    ### END SOLUTION", "twice", "holds 1 '### BEGIN SOLUTION' and 0 '### END"),
        ('tags=["exercise"] name="double"', 'tags=["exercise"]', "has the name None"),
        ('# %% tags=["check"] name="double"', "# %%", "before double has its check"),
        ('# %% tags=["check"] name="halve"', "# %%", "halve has no check after it"),
        ('tags=["check"] name="double"', 'tags=["check"] name="treble"', "treble"),
        ('# %% tags=["exercise"] name="halve"', "# %%", "a cell that is no exercise"),
    ],
)
def test_a_source_that_breaks_a_rule_is_named_with_the_rule(tmp_path, old, new, complaint):
    assert old in SOURCE
    write_source(tmp_path, SOURCE.replace(old, new))
    with pytest.raises(build.BuildError, match=r"tiny\.py: ") as error:
        build.editions("tiny", tmp_path)
    assert complaint in str(error.value)


def test_a_cell_that_raises_stops_with_the_source_the_cell_and_the_error(tmp_path, capsys):
    write_source(tmp_path, LIGHT.replace("print(double(21))", "print(double(21) / 0)"))
    assert build.main([], tmp_path) == 1
    complaint = capsys.readouterr().err
    assert "tiny.py: the cell cell-005 of" in complaint
    assert "ZeroDivisionError: division by zero" in complaint
    assert complaint.count("\n") == 1
    assert not (tmp_path / "tiny.ipynb").exists()


def test_an_unknown_page_is_named(tmp_path, capsys):
    write_source(tmp_path)
    assert build.main(["later"], tmp_path) == 1
    assert "later: there is no such page" in capsys.readouterr().err


def test_navigation_skips_planned_pages(tmp_path):
    end = COURSE.split("\n\n")[0].replace('"tiny"', '"end"').replace("A tiny page", "The end")
    write_source(tmp_path, course=f"{COURSE}\n{end}\n")
    (tmp_path / "source/end.py").touch()
    course = build.read_course(tmp_path)
    pages = build.written(course, tmp_path)
    assert [page.name for page in course] == ["tiny", "later", "end"]
    assert build.navigation(pages[0], pages) == "[Contents](README.md) · [The end →](end.ipynb)"
    assert build.navigation(pages[1], pages).startswith("[← A tiny page](tiny.ipynb) · [Contents]")


def test_pages_to_look_things_up_stand_in_no_order_and_every_page_links_them():
    words = {"title": "x", "minutes": 5, "teaches": "You learn."}
    first, second = (build.Page(name, **words) for name in ("first", "second"))
    formulas = build.Page("formulas", "Formulas", 5, "You look.", look_up=True)
    pages = [first, second, formulas]
    line = "[Contents](README.md) · [Formulas](formulas.ipynb) · [x →](second.ipynb)"
    assert build.navigation(first, pages) == line
    line = "[← x](first.ipynb) · [Contents](README.md) · [Formulas](formulas.ipynb)"
    assert build.navigation(second, pages) == line
    assert build.navigation(formulas, pages) == "[Contents](README.md)"


def test_ids_do_not_depend_on_the_run():
    first, second = (
        [cell.id for cell in identified(jupytext.reads(SOURCE, fmt="py:percent").cells)]
        for _ in range(2)
    )
    assert first == second
    assert {"setup", "exercise-double", "check-double"} < set(first)


def test_every_exercise_on_a_page_is_one_that_nnlib_knows_and_the_other_way_round():
    for page in build.written(build.read_course()):
        cells = identified(jupytext.read(build.source_of(page.name), fmt="py:percent").cells)
        names = [
            cell.metadata.name for cell in cells if "exercise" in cell.metadata.get("tags", [])
        ]
        assert list(of_page(page.name)) == names
    found = [
        exercise for page in build.written(build.read_course()) for exercise in of_page(page.name)
    ]
    assert len(found) == sum(map(len, pages().values()))


@pytest.mark.parametrize("name", ["tiny", "week2_40_lab", "week2"])
def test_a_page_that_nnlib_does_not_know_has_no_exercises_there(name):
    assert of_page(name) == {}


@pytest.fixture
def with_hints(tmp_path, monkeypatch):
    """Return the cells of both editions of a page whose exercise `double`, alone, has hints."""
    hints = Hints("What is added to $x$?\n", "$$y = 2 x$$", "- `x`: a number\n- `y`: a number")
    known = {"double": Exercise("double", abs, lambda rng: [], hints=hints)}
    known["halve"] = Exercise("halve", abs, lambda rng: [])
    monkeypatch.setattr(build, "of_page", {"tiny": known}.__getitem__)
    write_source(tmp_path)
    return [edition.cells for edition in build.editions("tiny", tmp_path).values()]


def test_hints_stand_between_an_exercise_and_its_check(with_hints):
    learner, solution = ([cell.id for cell in cells] for cells in with_hints)
    first = learner.index("exercise-double")
    order = ["exercise-double", "hints-double", "check-double", "reset-double"]
    assert learner[first : first + 4] == order
    assert "hints-halve" not in learner
    assert not [name for name in solution if name.startswith("hints-")]


def test_hints_are_three_folded_steps_whose_markdown_stands_apart(with_hints):
    cell = next(cell for cell in with_hints[0] if cell.id == "hints-double")
    assert cell.cell_type == "markdown"
    steps = re.findall(
        r"<details><summary>(.*?)</summary>\n\n(.*?)\n\n</details>", cell.source, re.S
    )
    assert steps == [
        ("Hint 1: a question", "What is added to $x$?"),
        ("Hint 2: the formula", "$$y = 2 x$$"),
        ("Hint 3: the shapes", "- `x`: a number\n- `y`: a number"),
    ]
    assert cell.source.count("details>") == 6 and "open" not in cell.source
