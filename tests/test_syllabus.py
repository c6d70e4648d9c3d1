"""Every link of the course leads somewhere, and the table of contents tells what is there."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote

import build
import nbformat
import pytest
from build import NOTEBOOKS
from editions import MATH
from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = NOTEBOOKS.parent
CONTENTS = NOTEBOOKS / "README.md"
DOCUMENTS = [
    path
    for pattern in ("*.md", "docs/*.md", "datasets/*.md", "notebooks/*.md", "notebooks/**/*.ipynb")
    for path in sorted(ROOT.glob(pattern))
    if not any(part.startswith(".") for part in path.relative_to(ROOT).parts)
]
ROW = re.compile(r"^\| (\d\.\d+) \| (.+) \|$", re.M)
ROWS_OF_WEEK = {1: 8, 2: 16, 3: 11, 4: 12}


def prose(path: Path) -> list[str]:
    """The Markdown of a file, cell by cell where it is a notebook."""
    if path.suffix != ".ipynb":
        return [path.read_text(encoding="utf-8")]
    cells = nbformat.read(path, as_version=4).cells
    return [MATH.sub("x", cell.source) for cell in cells if cell.cell_type == "markdown"]


def tokens(markdown: str) -> Iterator[Token]:
    for token in MarkdownIt("commonmark").enable("table").parse(markdown):
        yield token
        yield from token.children or []


def links(path: Path) -> list[str]:
    """Where a document's links and pictures lead, those in HTML too."""
    found = []
    for token in (token for text in prose(path) for token in tokens(text)):
        target = token.attrs.get("href", token.attrs.get("src"))
        found += [str(target)] if target else []
        if token.type.startswith("html"):
            found += re.findall(r'(?:href|src)="([^"]+)"', token.content)
    return found


def anchors(path: Path) -> set[str]:
    """The headings of a document as anchors: JupyterLab puts hyphens for spaces, no more."""
    found = set()
    for text in prose(path):
        parsed = MarkdownIt("commonmark").parse(text)
        for heading, inline in pairwise(parsed):
            if heading.type == "heading_open":
                words = "".join(child.content for child in inline.children or [])
                found.add(words.replace(" ", "-"))
    return found


def broken(path: Path) -> list[str]:
    """The relative links of a document that lead to no file or to no heading in it."""
    found = []
    for link in links(path):
        target, _, anchor = unquote(link).partition("#")
        if re.match(r"[a-z]+:", target):
            continue
        file = path.parent / target if target else path
        if not file.exists() or (anchor and anchor not in anchors(file)):
            found.append(link)
    return found


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(path):
    assert broken(path) == []


def test_a_link_to_nowhere_is_found(tmp_path):
    page = tmp_path / "page.md"
    page.write_text('# A `b` c\n[a](#A-b-c) [b](#a-b-c) ![c](no.png)\n\n<a href="no.md">d</a>\n')
    assert broken(page) == ["#a-b-c", "no.png", "no.md"]


def test_the_table_has_every_row_of_every_week_once_and_in_order():
    rows = [row for row, _ in ROW.findall(CONTENTS.read_text(encoding="utf-8"))]
    assert len(rows) == 47
    assert rows == [
        f"{week}.{n}" for week, last in ROWS_OF_WEEK.items() for n in range(1, last + 1)
    ]


def test_a_row_is_linked_to_its_heading_or_planned_and_both_are_counted():
    text = CONTENTS.read_text(encoding="utf-8")
    topics = [topic for _, topic in ROW.findall(text)]
    taught = [topic for topic in topics if re.fullmatch(r"\[.+\]\([^)#]+\.ipynb#[^)]+\)", topic)]
    planned = [topic for topic in topics if re.fullmatch(r"[^\[\]]+ \(planned\)", topic)]
    assert len(taught) + len(planned) == len(topics)
    foot = f"{len(topics)} rows: {len(taught)} taught, {len(planned)} planned."
    assert text.splitlines()[-1] == foot


def test_the_pages_are_those_of_the_course_linked_where_they_are_written():
    pages = build.written(build.read_course())
    lines = [
        f"| [{page.title}]({page.name}.ipynb) | {page.minutes} |"
        if page in pages
        else f"| {page.title} (planned) | {page.minutes} |"
        for page in build.read_course()
    ]
    assert "\n".join(["| page | minutes |", "|---|---|", *lines, ""]) in CONTENTS.read_text(
        encoding="utf-8"
    )
