"""What no page of the course shows while all is well, and what only a hand can do."""

import io
import re

import numpy as np
import pytest
from eyes import pictures
from page import NotebookPage
from PIL import Image
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

FRAGILE = """
from nnlib.demos.descent import DescentDemo
from nnlib.widgets import name_sliders

def fragile_step(w, slope, learning_rate):
    if learning_rate < 0.1:
        raise ValueError("a rate < 0.1 is <too> timid")
    return w - learning_rate * slope

display(name_sliders())
demo = DescentDemo(fragile_step)
demo
"""
OWN_PICTURE = """
import numpy as np
from nnlib.demos.own_picture import OwnPicture

own = OwnPicture(lambda X: np.full((1, 1), 0.25 + X.mean() / 2))
own
"""


def png(size: tuple[int, int]) -> bytes:
    """Return the file of a white picture."""
    file = io.BytesIO()
    Image.fromarray(np.full((*size, 3), 255, np.uint8)).save(file, "png")
    return file.getvalue()


def pick(page: NotebookPage, name: str, file: bytes) -> None:
    """Choose a file by keyboard, as if the disk held it under `name`."""
    with page.tab.expect_file_chooser() as chooser:
        page.find(".nn-own-picture").get_by_role("button").press("Enter")
    chooser.value.set_files({"name": name, "mimeType": "image/png", "buffer": file})


@pytest.mark.parametrize("scratch", [FRAGILE], indirect=True, ids=["descent"])
def test_an_exception_under_a_slider_is_told_in_words(scratch):
    demo = scratch.find(".nn-demo")
    words, handle = demo.locator("p"), demo.get_by_role("slider", name="learning rate")
    good = words.text_content() or ""
    handle.focus()
    scratch.tab.keyboard.press("ArrowLeft")
    expect(words).to_contain_text("ValueError: a rate < 0.1 is <too> timid")
    expect(words).to_contain_text("in fragile_step, line")
    expect(words).to_be_visible()
    expect(demo.locator("img")).to_have_count(0)

    scratch.tab.keyboard.press("ArrowRight")
    expect(words).to_have_text(good)
    expect(demo.locator("img")).to_be_visible()


@pytest.mark.parametrize("scratch", [OWN_PICTURE], indirect=True, ids=["own picture"])
def test_own_picture_is_picked_or_named(scratch):
    own = scratch.find(".nn-own-picture")
    pick(scratch, "snow.png", png((90, 70)))
    expect(own).to_contain_text(re.compile(r"snow\.png.*cat.*75\s?%", re.DOTALL))
    (seen,) = pictures(own.locator("img"))
    assert seen.drawn
    assert "snow.png" in seen.alt

    pick(scratch, "not.png", b"no picture")
    expect(own.locator(".nn-error")).to_contain_text("not.png")
    expect(own.locator("img")).to_have_count(0)

    (scratch.lab.folder / "notebooks" / "typed.png").write_bytes(png((64, 64)))
    box = own.get_by_role("textbox", name="or type its path:")
    box.fill("typed.png")
    box.press("Enter")
    expect(own.locator("img")).to_have_attribute("alt", re.compile(r"typed\.png"))
