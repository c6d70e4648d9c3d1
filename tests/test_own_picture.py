"""A stranger's picture in the demo: seen, answered, and refused in words."""

import base64
import re
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from nnlib.demos import own_picture
from nnlib.demos.own_picture import CAVEAT, OwnPicture
from nnlib.figures import check_alt
from nnlib.pictures import read_picture


def mean_level(X):
    """Classify by brightness: an answer that can be told from the picture."""
    return X.mean(axis=0, keepdims=True)


def png_of(level, size=(80, 70)):
    buffer = BytesIO()
    Image.new("L", size, level).save(buffer, "PNG")
    return buffer.getvalue()


@pytest.fixture
def here(tmp_path, monkeypatch):
    """Stand in a folder that holds a bright picture, a dark one, and a text."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bright.png").write_bytes(png_of(222))
    (tmp_path / "dark.png").write_bytes(png_of(51))
    (tmp_path / "note.jpg").write_text("not a picture")
    return tmp_path


@pytest.fixture
def own(here):
    return OwnPicture(mean_level)


def upload(own, name, content):
    """Send what the browser sends when a file was picked."""
    file = {"name": name, "type": "image/png", "size": len(content), "content": memoryview(content)}
    own._picker.set_state({"value": [{**file, "last_modified": 1_700_000_000_000}]})


def words(own):
    return own._words.value


def test_before_any_picture(own):
    assert repr(own) == "<OwnPicture: no picture yet>"
    bundle = own._repr_mimebundle_()
    assert "image/png" not in bundle
    assert "No picture yet" in bundle["text/html"]
    assert CAVEAT in words(own)


def test_a_path_from_code(own):
    own.path = "bright.png"
    assert repr(own) == own.summary == "<OwnPicture bright.png: 64 x 64 x 3, cat 87%>"
    assert own.path == "bright.png"
    assert "cat, with a probability of 87%" in words(own)
    assert "does not know photographs" in words(own)
    assert "distribution shift" in words(own)


def test_the_path_box_does_the_same(own):
    own._box.value = "dark.png"
    assert repr(own) == "<OwnPicture dark.png: 64 x 64 x 3, non-cat 80%>"


def test_classify_gets_one_column_of_fractions(here):
    seen = []

    def remember(X):
        seen.append(X)
        return np.array([[0.5]])

    own = OwnPicture(remember, ["dog", "bird"])
    own.path = "bright.png"
    (X,) = seen
    assert X.shape == (12288, 1)
    assert np.array_equal(X, read_picture("bright.png").reshape(-1, 1) / 255)
    assert repr(own) == "<OwnPicture bright.png: 64 x 64 x 3, dog 50%>"  # as predict: not above 0.5


def test_a_file_picked_in_the_browser(own):
    own.path = "dark.png"
    upload(own, "my cat.png", png_of(222))
    assert repr(own) == "<OwnPicture my cat.png: 64 x 64 x 3, cat 87%>"
    assert own.path == ""
    assert own._picker.value == ()  # so that a saved notebook does not hold the photo


def test_picking_the_same_file_again_looks_again(own):
    upload(own, "cat.png", png_of(222))
    own.path = "dark.png"
    upload(own, "cat.png", png_of(222))
    assert "cat 87%" in repr(own)


def test_the_same_path_again_reads_the_file_again(own, here):
    own.path = "bright.png"
    (here / "bright.png").write_bytes(png_of(51))
    own.path = "bright.png"
    assert repr(own) == "<OwnPicture bright.png: 64 x 64 x 3, non-cat 80%>"


def test_an_empty_box_asks_for_nothing(own):
    own.path = "bright.png"
    own._box.value = ""
    assert "cat 87%" in repr(own)
    own.path = ""
    assert "the empty path was not found" in repr(own)


@pytest.mark.parametrize("typed", ['"bright.png"', "  bright.png ", "'bright.png'", "./bright.png"])
def test_a_path_as_people_paste_it(own, typed):
    own._box.value = typed
    assert repr(own) == "<OwnPicture bright.png: 64 x 64 x 3, cat 87%>"


def test_the_picture_shown_is_the_one_the_model_sees(own, here):
    striped = np.zeros((64, 64, 3), dtype=np.uint8)
    striped[::3] = (200, 100, 50)
    Image.fromarray(striped).save(here / "striped.png")
    own.path = "striped.png"
    bundle = own._repr_mimebundle_()
    with Image.open(BytesIO(base64.b64decode(bundle["image/png"]))) as shown:
        blocks = np.array(shown)
    assert blocks.shape == (320, 320, 3)
    assert np.array_equal(blocks, striped.repeat(5, axis=0).repeat(5, axis=1))


def test_the_bundle_has_words_and_alt_text_for_every_reader(own):
    own.path = "bright.png"
    bundle = own._repr_mimebundle_()
    assert bundle["text/plain"] == repr(own)
    assert "application/vnd.jupyter.widget-view+json" in bundle
    (alt,) = re.findall(r'alt="([^"]*)"', bundle["text/html"])
    assert alt == "bright.png as the model sees it, 64 x 64 pixels: cat, 87%."
    check_alt(alt)
    assert f'alt="{alt}"' in own._picture.value
    assert words(own) in bundle["text/html"]


def test_a_name_is_text_not_html(own):
    upload(own, '<b>"x"</b>.png', png_of(222))
    assert "<b>" not in words(own)
    assert '"x"' not in own._picture.value


@pytest.mark.parametrize(("level", "percent"), [(255, "cat over 99%"), (0, "non-cat over 99%")])
def test_no_answer_is_certain(own, here, level, percent):
    (here / "extreme.png").write_bytes(png_of(level))
    own.path = "extreme.png"
    assert repr(own) == f"<OwnPicture extreme.png: 64 x 64 x 3, {percent}>"


# What goes wrong is said in words, and nothing of the last picture is left


@pytest.mark.parametrize(
    ("path", "kind", "sentence"),
    [
        ("gone.png", "FileNotFoundError", "gone.png was not found as a file"),
        ("note.jpg", "ValueError", "note.jpg is a text file, not a picture"),
        (".", "IsADirectoryError", ". is a folder"),
    ],
)
def test_a_bad_path_is_told_in_the_widget_and_in_the_summary(own, path, kind, sentence):
    own.path = "bright.png"
    own.path = path
    assert repr(own).startswith(f"<OwnPicture error: {kind}: {sentence}")
    assert sentence in words(own)
    assert own._picture.value == ""
    bundle = own._repr_mimebundle_()
    assert "image/png" not in bundle
    assert sentence in bundle["text/html"]


def test_a_bad_upload_is_told_by_its_name(own):
    upload(own, "IMG_0001.HEIC", b"\0\0\0\x24ftypheic" + bytes(50))
    assert "IMG_0001.HEIC is a HEIC picture" in words(own)


def test_after_an_error_a_good_picture_is_shown_again(own):
    own.path = "note.jpg"
    own.path = "bright.png"
    assert "cat 87%" in repr(own)
    assert "nn-error" not in words(own)


def test_an_exception_in_classify_is_told(here):
    def broken(X):
        raise KeyError("W<1>")

    own = OwnPicture(broken)
    own.path = "bright.png"
    assert repr(own) == "<OwnPicture error: KeyError: 'W<1>'>"
    assert "KeyError in classify: &#x27;W&lt;1&gt;&#x27;" in words(own)


@pytest.mark.parametrize("answer", [0.5, [0.5], [[1.5]], [[float("nan")]], [[0.2, 0.8]]])
def test_an_answer_that_is_no_probability_is_told(here, answer):
    own = OwnPicture(lambda X: np.array(answer))
    own.path = "bright.png"
    assert "ValueError in classify: it returned" in words(own)
    assert "expected shape (1, 1), one probability from 0 to 1" in words(own)


@pytest.mark.parametrize("names", [("cat",), ("a", "b", "c"), "no"])
def test_two_label_names_are_needed(names):
    with pytest.raises(ValueError, match="expected two names"):
        OwnPicture(mean_level, names)


# For those who use a keyboard and a screen reader


def test_the_controls_have_names(own):
    assert own._picker.description == "Choose a picture"
    assert own._box.description == "or type its path:"


def test_a_change_of_the_words_is_spoken(own):
    assert "nn-live" in own._words._dom_classes


def test_the_style_touches_nothing_else_on_the_page():
    rules = re.findall(r"([^{}]+)\{", own_picture._STYLE.removeprefix("<style>"))
    selectors = [selector.strip() for rule in rules for selector in rule.split(",")]
    assert selectors
    assert all(selector.startswith(".nn-own-picture ") for selector in selectors)
