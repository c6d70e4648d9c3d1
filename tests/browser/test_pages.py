"""Every page of the course, opened in JupyterLab as a learner opens it."""

import html
import json
import re
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from eyes import contrasts, cut_off, pictures
from page import NotebookPage
from playwright.sync_api import Locator, expect

pytestmark = pytest.mark.browser

LEAST_CONTRAST = 4.5  # what WCAG 2.2 AA asks of text
WIDTHS = (1280, 700)
ERRORS = (
    "[data-mime-type='application/vnd.jupyter.error'], "
    "[data-mime-type='application/vnd.jupyter.stderr'], .nn-error"
)


class Frame(NamedTuple):
    """What a demo shows."""

    picture: int  # a hash; of a table, where there is no picture
    alt: str  # or the caption
    words: str


def every(elements: Locator) -> list[Locator]:
    """Return the elements one by one; there must be some."""
    found = elements.all()
    assert found, f"the page has nothing like {elements}"
    return found


def is_lesson(page: NotebookPage) -> bool:
    """Return whether a page teaches: pictures, demos and questions are on each that does."""
    name = Path(page.path).stem.removesuffix("-untouched")
    return name not in ("errata", "formulas", "glossary")


def all_of(page: NotebookPage, kind: str) -> list[Locator]:
    """Return the demos or the quizzes of a page: some on each lesson, none elsewhere."""
    found = page.find(kind).all()
    assert bool(found) == is_lesson(page)
    return found


def frame(demo: Locator) -> Frame:
    """Return what a demo shows now."""
    source, alt = demo.locator("img, table").first.evaluate(
        "shown => shown.caption ? [shown.outerHTML, shown.caption.textContent] "
        ": [shown.src, shown.alt]"
    )
    return Frame(hash(source), alt, demo.locator("p").text_content() or "")


def expect_alt(demo: Locator, alt: re.Pattern[str]) -> None:
    """Wait until the picture's alt text, or the caption of the table, is as wanted."""
    if demo.locator("img").count():
        expect(demo.locator("img")).to_have_attribute("alt", alt)
    else:
        expect(demo.locator("caption")).to_have_text(alt)


def check_named(demo: Locator) -> None:
    """Hold the name and the number that each slider tells a screen reader against its box."""
    boxes = demo.get_by_role("spinbutton").all() or every(demo.get_by_role("textbox"))
    if boxes[0].get_attribute("type") == "text":
        assert all(box.evaluate("box => box.labels[0].textContent") for box in boxes)
        return
    assert demo.get_by_role("slider").count() == len(boxes)
    for box in boxes:
        name = box.evaluate("box => box.labels[0].textContent")
        handle = demo.get_by_role("slider", name=name, exact=True)
        expect(handle).to_have_attribute("aria-valuetext", box.input_value())


def free_direction(handle: Locator) -> str:
    """Return the arrow key that moves a slider, wherever it stands."""
    now, least = (handle.get_attribute(f"aria-value{which}") for which in ("now", "min"))
    return "ArrowRight" if float(now or "nan") == float(least or "nan") else "ArrowLeft"


def notebook_file(page: NotebookPage) -> dict[str, Any]:
    """Read the notebook as it is saved."""
    return json.loads(Path(page.lab.folder, page.path).read_text("utf-8"))


def test_run_all_reaches_the_end_without_an_error(ran):
    code = [cell for cell in notebook_file(ran)["cells"] if cell["cell_type"] == "code"]
    assert ran.catch_up() == len(code)
    assert code or not is_lesson(ran)
    assert ran.find(ERRORS).all_text_contents() == []
    assert ran.errors == []
    assert ran.outside == []


def test_every_picture_shows_and_says_something(ran):
    found = pictures(ran.tab.locator(".jp-Notebook img"))
    assert bool(found) == is_lesson(ran)
    assert [picture for picture in found if not picture.drawn or len(picture.alt) <= 20] == []


def test_every_slider_says_its_name_and_number(ran):
    for demo in all_of(ran, ".nn-demo"):
        check_named(demo)


def test_slider_follows_the_arrow_keys_and_the_box(ran):
    for demo in all_of(ran, ".nn-demo"):
        words = demo.locator("p")
        # A step that ends far outside of the picture changes the words alone; one after which as
        # many points are right as before the picture alone. The alt text tells of every step.
        redrawn = []
        boxes = demo.get_by_role("spinbutton", disabled=False).all()
        for box in boxes:
            before, number = frame(demo), box.input_value()
            box.focus()
            ran.tab.keyboard.press("Tab")
            handle = demo.locator("[role=slider]:focus")
            ran.tab.keyboard.press(free_direction(handle))
            expect_alt(demo, re.compile(f"^(?!{re.escape(before.alt)}$)"))
            redrawn.append(frame(demo).picture != before.picture)
            expect(box).not_to_have_value(number)
            expect(handle).to_be_focused()
            check_named(demo)

            box.fill(number)
            box.press("Enter")
            expect_alt(demo, re.compile(f"^{re.escape(before.alt)}$"))
            expect(words).to_have_text(before.words)
            assert frame(demo) == before
            check_named(demo)
        # Some demos wait for a button, and some have shapes to type and no slider.
        before, button = frame(demo), demo.get_by_role("button", name=re.compile("^Run "))
        if button.count():
            button.press("Enter")
        elif not boxes:
            shape = every(demo.get_by_role("textbox"))[0]
            shape.fill("5")
            shape.press("Enter")
        if button.count() or not boxes:
            expect_alt(demo, re.compile(f"^(?!{re.escape(before.alt)}$)"))
            redrawn.append(frame(demo).picture != before.picture)
        assert any(redrawn)


def test_quiz_is_answered_by_keyboard(ran):
    for quiz in all_of(ran, ".nn-quiz"):
        # Where a question can be drawn anew, it is announced, too: the verdict comes last.
        choices, feedback = every(quiz.get_by_role("radio")), quiz.locator(".nn-live").last
        verdicts = []
        choices[0].focus()
        ran.tab.keyboard.press("Space")
        for choice in choices:
            expect(choice).to_be_focused()
            expect(choice).to_be_checked()
            ran.catch_up()  # a page sends a click before a choice that it could not send yet
            ran.tab.keyboard.press("Tab")
            expect(quiz.get_by_role("button", name="Check")).to_be_focused()
            before = feedback.text_content() or ""
            ran.tab.keyboard.press("Enter")
            expect(feedback).not_to_have_text(before)
            verdicts.append((feedback.text_content() or " ").strip()[:1])
            ran.tab.keyboard.press("Shift+Tab")
            ran.tab.keyboard.press("ArrowDown")
        assert sorted(verdicts) == ["✓"] + ["✗"] * (len(choices) - 1)


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_cut_off(ran, width):
    ran.tab.set_viewport_size({"width": width, "height": 900})
    assert cut_off(ran.find("img, input, button, p, [role=slider]")) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_outputs_are_readable(ran, theme):
    ran.set_theme(theme)
    words = contrasts(ran.find("*"))
    assert any(len(text) > 20 for _, text in words) or not is_lesson(ran)
    assert [(ratio, text) for ratio, text in words if ratio < LEAST_CONTRAST] == []
    figures = pictures(ran.find("img.nn-figure:not(.nn-own-picture img)"))
    assert bool(figures) == is_lesson(ran)
    assert [figure.alt for figure in figures if not figure.clear] == []


def test_pictures_show_before_anything_has_run(untouched):
    cells = notebook_file(untouched)["cells"]
    outputs = json.dumps([cell.get("outputs") for cell in cells], ensure_ascii=False)
    alts = re.findall(r'<img [^>]*?alt=\\"(.*?)\\"', outputs)
    found = pictures(untouched.find("img"))
    assert [picture.alt for picture in found] == [html.unescape(alt) for alt in alts]
    assert bool(found) == is_lesson(untouched)
    assert all(picture.drawn for picture in found)
    assert untouched.catch_up() == 0


def test_pictures_outlive_the_kernel(ran):
    """The last test of a page, since it stops its kernel."""
    before = pictures(ran.find("img"))
    words = ran.find(".nn-demo p").all_text_contents()
    ran.save()
    ran.stop_kernel()
    ran.open()
    assert pictures(ran.find("img")) == before
    assert ran.find(".nn-demo p").all_text_contents() == words
    assert bool(before) == bool(words) == is_lesson(ran)
    assert ran.catch_up() == 0
