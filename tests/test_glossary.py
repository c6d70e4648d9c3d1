"""The glossary is in order, and each of its words is used on the page that it leads to."""

import re

import build
import nbformat
import pytest
from build import NOTEBOOKS

ENTRY = re.compile(r"^- \*\*(.+?)\*\*: (.+) \(\[(.+)\]\((\w+)\.ipynb\)\)$", re.M)
PAGES = build.written(build.read_course())


def prose(name: str) -> str:
    """The Markdown of a page on one line, in lower case, without marks of emphasis."""
    cells = nbformat.read(NOTEBOOKS / f"{name}.ipynb", as_version=4).cells
    text = " ".join(cell.source for cell in cells if cell.cell_type == "markdown")
    return re.sub(r"\s+", " ", text.replace("*", "")).lower()


ENTRIES = ENTRY.findall((NOTEBOOKS / "source/glossary.py").read_text("utf-8").replace("# - ", "- "))
TERMS = [term for term, *_ in ENTRIES]


def test_every_line_is_an_entry_and_they_are_in_order():
    source = (NOTEBOOKS / "source/glossary.py").read_text("utf-8")
    assert len(ENTRIES) == source.count("\n# - ") > 90
    assert sorted(TERMS, key=str.lower) == TERMS and len(set(TERMS)) == len(TERMS)
    assert re.findall(r"^# ## (.)$", source, re.M) == sorted({term[0].upper() for term in TERMS})


@pytest.mark.parametrize(("term", "text", "title", "name"), ENTRIES, ids=TERMS)
def test_a_word_is_one_sentence_or_more_and_its_page_uses_it(term, text, title, name):
    assert text.endswith((".", "..."))
    assert title == {page.name: page.title for page in PAGES}[name]
    # "convergence" stands for "converge", "clipping" for "clip", "standardise" for "standardize"
    stem = re.sub(r"(ence|ping|ise|isation|ion|e|ed)$", "", term.lower().replace("iz", "is"))
    assert stem in prose(name).replace("iz", "is"), f"{name} does not use {term}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_page_links_the_glossary_and_the_formulas(page):
    top = nbformat.read(NOTEBOOKS / f"{page.name}.ipynb", as_version=4).cells[1].source
    for name in {"glossary", "formulas"} - {page.name}:
        assert f"]({name}.ipynb)" in top
