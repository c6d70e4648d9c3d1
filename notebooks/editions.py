"""One source, two editions: the cells a learner gets and the same cells solved."""

import re
from collections.abc import Iterator, Mapping

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from nnlib.exercises import Exercise, Hints, pages

BEGIN, END = "### BEGIN SOLUTION", "### END SOLUTION"
SOLUTION = re.compile(
    rf"^(?P<indent>[ \t]*){BEGIN}\n(?P<lines>.*?)^[ \t]*{END}[ \t]*(?:\n|\Z)", re.M | re.S
)
#: A formula may look like a link: ``$a^{[1](7)}$``.
MATH = re.compile(r"(\$\$.*?\$\$|\$[^$\n]+\$)", re.S)
TARGET = re.compile(r'(\]\(|(?:href|src)=")(?![a-z]+:|[#/])([^)"\s]+)')
METADATA = {
    "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
}


def is_a(cell: NotebookNode, tag: str) -> bool:
    """Say whether a cell carries a tag."""
    return tag in cell.metadata.get("tags", [])


def exercises(notebook: NotebookNode, tag: str = "exercise") -> dict[str, NotebookNode]:
    """Return the exercise cells of a notebook by name; `tag` "check" asks for their checks."""
    return {cell.metadata.get("name"): cell for cell in notebook.cells if is_a(cell, tag)}


def of_page(name: str) -> dict[str, Exercise]:
    """Return what nnlib knows of the exercises of a page, by their names.

    Its module is called as the page begins: that of ``week2_4_lab_cat_or_not`` is ``week2_4``.
    """
    return {
        exercise.name: exercise
        for known in pages().values()
        for exercise in known
        if f"{name}_".startswith(exercise.key.partition(".")[0] + "_")
    }


def stub(source: str) -> str:
    """Return an exercise as the learner gets it: ``raise NotImplementedError`` for a solution."""
    return SOLUTION.sub(r"\g<indent>raise NotImplementedError\n", source).rstrip("\n")


def solved(source: str) -> str:
    """Return an exercise with its solution, without the two marker lines."""
    return SOLUTION.sub(r"\g<lines>", source).rstrip("\n")


def for_solutions(markdown: str) -> str:
    """Return text whose relative links start from ``solutions/``, one folder further down.

    Links to another page stay as they are: they lead to that page's solved edition.
    """

    def move(match: re.Match[str]) -> str:
        opening, target = match.groups()
        sibling = re.fullmatch(r"[^/]+\.ipynb(#.*)?", target)
        return match[0] if sibling else f"{opening}../{target}"

    parts = MATH.split(markdown)  # every second one is a formula
    return "".join(part if i % 2 else TARGET.sub(move, part) for i, part in enumerate(parts))


def learner_edition(
    cells: list[NotebookNode], top: str, bottom: str, hints: Mapping[str, Hints]
) -> NotebookNode:
    """Return the notebook that people open: stubs, hints below, and ways to start again."""

    def edited() -> Iterator[NotebookNode]:
        stubs = {}
        for cell in cells:
            if is_a(cell, "exercise"):
                stubs[cell.metadata.name] = stub(cell.source)
                yield _copy(cell, stub(cell.source))
                if cell.metadata.name in hints:
                    yield _hints(cell.metadata.name, hints[cell.metadata.name])
            else:
                yield _copy(cell, cell.source)
            if is_a(cell, "check"):
                yield _reset(cell.metadata.name, stubs[cell.metadata.name])

    return _notebook(edited(), top, bottom)


def solved_edition(cells: list[NotebookNode], top: str, bottom: str) -> NotebookNode:
    """Return the notebook with every solution in its place."""

    def edited() -> Iterator[NotebookNode]:
        for cell in cells:
            change = for_solutions if cell.cell_type == "markdown" else solved
            yield _copy(cell, change(cell.source))

    return _notebook(edited(), top, bottom)


def identified(cells: list[NotebookNode]) -> list[NotebookNode]:
    """Return a source's cells with the ids that both editions keep, after looking at their tags.

    Raises
    ------
    ValueError
        If an exercise has no name, no single solution or no check after it, or if a solution
        stands outside an exercise.
    """
    named: list[NotebookNode] = []
    open_exercise = None
    for number, cell in enumerate(cells):
        tags, name = cell.metadata.get("tags", []), cell.metadata.get("name")
        role = next((tag for tag in ("exercise", "check") if tag in tags), None)
        _inspect(cell, role, name, open_exercise)
        open_exercise = {"exercise": name, "check": None}.get(role, open_exercise)
        cell_id = "setup" if "setup" in tags else f"{role}-{name}" if role else f"cell-{number:03d}"
        kept = {key: cell.metadata[key] for key in ("tags", "name") if key in cell.metadata}
        if "quiz" in tags:  # its code explains the choices: JupyterLab folds it
            kept["jupyter"] = {"source_hidden": True}
        new = new_code_cell if cell.cell_type == "code" else new_markdown_cell
        named.append(new(cell.source, id=cell_id, metadata=kept))
    if open_exercise:
        raise ValueError(f"the exercise {open_exercise} has no check after it: add its check cell.")
    return named


def _inspect(cell: NotebookNode, role: str | None, name: str | None, waiting: str | None) -> None:
    found = len(SOLUTION.findall(cell.source))
    marks = cell.source.count(BEGIN), cell.source.count(END)
    if role and not re.fullmatch(r"\w+", name or ""):
        raise ValueError(f"the {role} cell has the name {name!r}: give it one of letters and _.")
    if role == "exercise" and waiting:
        raise ValueError(f"the exercise {name} comes before {waiting} has its check: add that.")
    if role == "check" and name != waiting:
        raise ValueError(f"the check {name} follows the exercise {waiting}: give both one name.")
    wanted = 1 if role == "exercise" else 0
    if found != wanted or marks != (wanted, wanted):
        place = f"the exercise {name}" if role == "exercise" else "a cell that is no exercise"
        raise ValueError(
            f"{place} holds {marks[0]} '{BEGIN}' and {marks[1]} '{END}': it must hold {wanted}."
        )


def _copy(cell: NotebookNode, source: str) -> NotebookNode:
    copy = NotebookNode(cell)
    copy.source = source
    if cell.cell_type == "code":
        copy.outputs = []
    return copy


def _hints(name: str, hints: Hints) -> NotebookNode:
    steps = {"a question": hints.question, "the formula": hints.formula, "the shapes": hints.shapes}
    folded = (
        f"<details><summary>Hint {number}: {what}</summary>\n\n{text.strip()}\n\n</details>"
        for number, (what, text) in enumerate(steps.items(), start=1)
    )
    return new_markdown_cell("\n\n".join(folded), id=f"hints-{name}")


def _reset(name: str, source: str) -> NotebookNode:
    text = (
        "<details><summary>Start this exercise again</summary>\n\n"
        "Put these lines in place of everything in the exercise's cell, then run it.\n\n"
        f"```python\n{source}\n```\n\n</details>"
    )
    return new_markdown_cell(text, id=f"reset-{name}")


def _notebook(cells: Iterator[NotebookNode], top: str, bottom: str) -> NotebookNode:
    title, *rest = cells
    before, after = (
        new_markdown_cell(text, id=f"nav-{place}")
        for place, text in (("top", top), ("bottom", bottom))
    )
    return new_notebook(cells=[title, before, *rest, after], metadata=METADATA)
