"""What no page of the course shows while all is well, and what only a hand can do."""

import io
import re

import numpy as np
import pytest
from eyes import pictures
from page import NotebookPage
from PIL import Image
from playwright.sync_api import Locator, expect

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
PLAYGROUND = """
from nnlib.demos.playground import Playground
from nnlib.network import forward_propagation
from nnlib.widgets import name_sliders

def fragile_forward(X, parameters):
    AL, cache = forward_propagation(X, parameters)
    if len(parameters[0][0]) == 5:
        raise ValueError("five are too many")
    return AL, cache

display(name_sliders())
playground = Playground(fragile_forward)
playground
"""
SLOW = """
import time
from nnlib.demos.playground import Playground
from nnlib.network import forward_propagation

def slow_forward(X, parameters):
    time.sleep(0.001)
    return forward_propagation(X, parameters)

playground = Playground(slow_forward, state="iterations=100")
playground
"""
DEEP_CAT = """
from nnlib import dataset_path, load_images
from nnlib.demos.deep_cat import DeepCat
from nnlib.widgets import name_sliders

drawn, _ = load_images(dataset_path("drawn_cats_train.h5"), dataset_path("drawn_cats_test.h5"))
display(name_sliders())
deep = DeepCat(drawn.subset(0, 500), drawn.subset(500, 1000), iterations=100)
deep
"""
SHAPES = """
from nnlib.demos.shapes import ShapeView
from nnlib.widgets import name_sliders

display(name_sliders())
view = ShapeView()
view
"""
GUESS = """
from nnlib.widgets import PredictFirst, name_sliders

display(name_sliders())
first = PredictFirst("Which share can one line get right?", 75, unit="%")
first
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


def shown(playground: Locator) -> int:
    """Return the iteration that the words under the playground tell."""
    words = playground.locator("p").first.text_content() or ""
    found = re.search(r"Iteration (\d+) of", words)
    assert found, words
    return int(found[1])


@pytest.mark.parametrize("scratch", [PLAYGROUND], indirect=True, ids=["playground"])
def test_the_playground_plays_pauses_steps_and_scrubs_by_keyboard(scratch):
    playground, keys = scratch.find(".nn-demo"), scratch.tab.keyboard
    words, picture = playground.locator("p").first, playground.locator("img")
    expect(words).to_contain_text("Iteration 1000 of 1000")
    end = picture.get_attribute("src")

    playground.get_by_role("button", name="Rewind").press("Enter")
    expect(words).to_contain_text("Iteration 0 of 1000")
    playground.get_by_role("button", name="Step").press("Enter")
    expect(words).to_contain_text("Iteration 1 of 1000")

    playground.get_by_role("button", name="Play").press("Enter")
    expect(words).not_to_contain_text("Iteration 1 of 1000")
    playground.get_by_role("button", name="Pause").press("Enter")
    expect(playground.get_by_role("button", name="Play")).to_be_visible()
    scratch.catch_up()
    paused = shown(playground)
    scratch.tab.wait_for_timeout(500)
    assert 1 < shown(playground) == paused < 1000

    playground.get_by_role("slider", name="iteration shown").focus()
    keys.press("End")
    expect(words).to_contain_text("Iteration 1000 of 1000")
    expect(picture).to_have_attribute("src", end or "")


@pytest.mark.parametrize("scratch", [PLAYGROUND], indirect=True, ids=["playground"])
def test_the_playground_comes_back_from_its_link_and_names_a_broken_function(scratch):
    playground = scratch.find(".nn-demo")
    words, picture = playground.locator("p").first, playground.locator("img")
    link = playground.get_by_role("textbox", name="state")
    start, picture_then = link.input_value(), picture.get_attribute("src") or ""

    units = playground.get_by_role("slider", name="units in each")
    units.press("ArrowRight")
    error = playground.locator(".nn-error")
    expect(error).to_contain_text("`fragile_forward` stops with ValueError: five are too many")
    units.press("ArrowRight")
    expect(words).to_contain_text("Iteration 1000 of 1000")
    expect(picture).not_to_have_attribute("src", picture_then)
    expect(error).to_have_count(0)

    playground.get_by_role("combobox", name="points").select_option("moons")
    expect(picture).to_have_attribute("alt", re.compile("moons"))
    link.fill(start)
    link.press("Enter")
    expect(picture).to_have_attribute("src", picture_then)
    link.fill("points=moons")
    link.press("Enter")
    expect(error).to_contain_text("there is no 'points' in a state; it has data, noise")


@pytest.mark.parametrize("scratch", [SLOW], indirect=True, ids=["playground"])
def test_a_long_training_can_be_paused_while_it_runs(scratch):
    playground = scratch.find(".nn-demo")
    playground.get_by_role("spinbutton", name="iterations").fill("20000")
    playground.get_by_role("spinbutton", name="iterations").press("Enter")
    playground.get_by_role("button", name="Pause").press("Enter")
    expect(playground.get_by_role("button", name="Play")).to_be_visible()
    scratch.catch_up()
    assert shown(playground) < 20000


@pytest.mark.parametrize("scratch", [DEEP_CAT], indirect=True, ids=["deep cat"])
def test_a_deep_training_shows_a_bar_and_is_cancelled_by_keyboard(scratch):
    demo = scratch.find(".nn-demo")
    words, cancel = demo.locator("p").first, demo.get_by_role("button", name="Cancel")
    expect(words).to_contain_text("100 iterations on 209 pictures. The cost went from")
    expect(cancel).to_be_hidden()
    pictures, iterations = (
        demo.get_by_role("spinbutton", name=name) for name in ("training pictures", "iterations")
    )
    for box, number in ((pictures, "500"), (iterations, "5000")):
        box.fill(number)
        box.press("Enter")
    expect(words).to_contain_text("So far, after iteration")
    expect(demo.locator(".widget-hprogress")).to_be_visible()
    cancel.press("Enter")
    expect(words).to_contain_text(re.compile(r"Cancelled, after iteration \d+, the cost went"))
    expect(cancel).to_be_hidden()


@pytest.mark.parametrize("scratch", [DEEP_CAT], indirect=True, ids=["deep cat"])
def test_the_units_of_a_layer_show_while_there_is_that_layer(scratch):
    demo = scratch.find(".nn-demo")
    words = demo.locator("p").first
    third = demo.get_by_role("slider", name="units of hidden layer 3")
    expect(third).to_be_visible()
    demo.get_by_role("slider", name="hidden layers").press("ArrowLeft")
    expect(words).to_contain_text("12288-20-7-1 from start 1")
    expect(third).to_be_hidden()


@pytest.mark.parametrize("scratch", [SHAPES], indirect=True, ids=["shapes"])
def test_sizes_and_a_wrong_shape_are_typed_and_told(scratch):
    view = scratch.find(".nn-demo")
    words, caption = view.locator("p").first, view.locator("caption")
    error, sizes = view.locator(".nn-error"), view.get_by_role("textbox", name="sizes")
    before = caption.text_content() or ""
    sizes.fill("two 3")
    sizes.press("Enter")
    expect(error).to_contain_text("two")
    expect(caption).to_have_text(before)
    sizes.fill("4-6-1")
    sizes.press("Enter")
    expect(error).to_have_count(0)
    expect(caption).to_contain_text("4-6-1")
    shape = view.get_by_role("textbox", name="its shape")
    shape_before = shape.input_value()
    view.get_by_role("combobox", name="array").select_option("W[2]")
    expect(shape).not_to_have_value(shape_before)  # or its own would come over what is typed
    shape.fill("6, 1")
    shape.press("Enter")
    expect(words).to_contain_text("W[2] has shape (6, 1)")


@pytest.mark.parametrize("scratch", [GUESS], indirect=True, ids=["guess"])
def test_a_guess_is_made_by_keyboard(scratch):
    guess = scratch.find(".nn-guess")
    guess.get_by_role("spinbutton", name="Your guess:").fill("60")
    scratch.tab.keyboard.press("Tab")
    scratch.tab.keyboard.press("Enter")
    expect(guess.locator(".nn-live")).to_have_text(
        "You guessed 60\u00a0%, it is 75\u00a0%: 15\u00a0% apart."
    )
