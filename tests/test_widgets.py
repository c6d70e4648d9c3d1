"""A demo follows its sliders, its boxes and code alike, and tells what went wrong; the quiz too."""

import base64
import re

import ipywidgets
import numpy as np
import pytest

from nnlib.figures import figure
from nnlib.widgets import (
    Choice,
    Demo,
    Frame,
    Quiz,
    log_slider,
    name_sliders,
    number_slider,
    whole_slider,
)

INVITATION = "<p><small>Run this cell to move the sliders.</small></p>"

WIDGET = "application/vnd.jupyter.widget-view+json"


class Bar(Demo):
    """As high as the height says, as often as the count says; 7 does not work."""

    def __init__(self):
        fig, ax = figure(3, 2)
        ax.set(xlim=(0, 1), ylim=(0, 10))
        (self._line,) = ax.plot([], [])
        self._draws = 0
        super().__init__(
            [
                log_slider("height", "height of the bar", 1.0, 0.1, 10),
                whole_slider("count", "how many", 3, 1, 9, step=2),
            ],
            fig,
            moving=[self._line],
        )

    def draw(self, height, count):
        self._draws += 1
        if count == 7:
            raise ZeroDivisionError("seven <bars>")
        self._line.set_data(np.linspace(0, 1, count), np.full(count, height))
        words = f"{count} bars, {height:g} high."
        return Frame(f"A row of bars: {words}", words, {"area": f"{count * height:g}"})


@pytest.fixture
def bar():
    return Bar()


def control(demo, name):
    return demo._controls[name]


def test_a_demo_is_a_widget_a_picture_and_a_line(bar):
    bundle = bar._repr_mimebundle_()
    assert bundle["text/plain"] == repr(bar) == "<Bar height=1 count=3 area=3>"
    assert bundle[WIDGET]["model_id"] == bar._view.model_id
    assert 'alt="A row of bars: 3 bars, 1 high."' in bundle["text/html"]
    assert bundle["text/html"].endswith("<p>3 bars, 1 high.</p>" + INVITATION)
    assert base64.b64decode(bundle["image/png"]).startswith(b"\x89PNG")


def test_slider_box_and_code_do_the_same():
    by_slider, by_box, by_code = Bar(), Bar(), Bar()
    control(by_slider, "height").slider.value = 10**0.3
    control(by_box, "height").box.value = 2.0
    by_code.height = 2
    for demo in (by_slider, by_box, by_code):
        assert repr(demo) == "<Bar height=2 count=3 area=6>"
        assert demo.height == 2 and demo._draws == 2
        assert "A row of bars: 3 bars, 2 high." in demo._picture.value
        assert "2 high" in demo._words.value
    assert by_slider._picture.value == by_box._picture.value == by_code._picture.value
    assert by_slider._picture.value != Bar()._picture.value


def test_slider_and_box_follow_each_other(bar):
    height = control(bar, "height")
    height.box.value = 4.4
    assert height.slider.value == pytest.approx(4.4)
    height.slider.value = 10**0.5
    assert height.box.value == bar.height == 3.2  # two digits of 3.1623
    bar.count = 9
    assert control(bar, "count").slider.value == control(bar, "count").box.value == 9


def test_a_number_between_two_stops_survives_a_page_that_snaps_the_slider(bar):
    bar.height = 2.1
    control(bar, "height").slider.value = 10**0.3
    assert bar.height == 2.1


def test_the_same_number_again_draws_nothing(bar):
    bar.height = 1.0
    assert bar._draws == 1


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("height", 10.1),
        ("height", 0),
        ("height", "2"),
        ("height", True),
        ("height", float("nan")),
        ("height", None),
        ("count", 2.0),
        ("count", 10),
    ],
)
def test_an_impossible_number_is_refused_with_the_range(bar, name, value):
    offer = {"height": "a number from 0.1 to 10", "count": "a whole number from 1 to 9"}[name]
    before = repr(bar)
    with pytest.raises(ValueError, match=re.escape(f"{name} = {value!r}") + f".*{offer}"):
        setattr(bar, name, value)
    assert repr(bar) == before


def test_numbers_of_numpy_are_numbers(bar):
    bar.height, bar.count = np.float64(2), np.int64(5)
    assert repr(bar) == "<Bar height=2 count=5 area=10>"


def test_a_misspelt_control_names_the_real_ones(bar):
    with pytest.raises(AttributeError, match="no control 'hight'; its controls are height, count"):
        bar.hight = 2
    with pytest.raises(AttributeError, match="no control 'hight'"):
        _ = bar.hight


def test_an_exception_is_told_in_the_widget_and_in_the_line(bar):
    control(bar, "count").slider.value = 7
    assert repr(bar) == "<Bar error: ZeroDivisionError: seven <bars>>"
    assert bar._picture.value == ""
    told = bar._words.value
    assert "ZeroDivisionError: seven &lt;bars&gt;" in told and "in draw, line" in told
    bundle = bar._repr_mimebundle_()
    assert "image/png" not in bundle and "seven &lt;bars&gt;" in bundle["text/html"]
    bar.count = 5  # and it recovers
    assert repr(bar) == "<Bar height=1 count=5 area=5>"
    assert bar._picture.value.startswith("<img")


class Row(Demo):
    """Bars of a kind, and where they stand."""

    def __init__(self):
        fig, ax = figure(3, 2)
        (self._line,) = ax.plot([], [])
        controls = [
            Choice("kind", "kind of bar", "wide", ("wide", "narrow")),
            number_slider("place", "where", 0.0, -1.0, 1.0, step=0.25),
        ]
        super().__init__(controls, fig, moving=[self._line])

    def draw(self, kind, place):
        self._line.set_data([place, place], [0, 1 if kind == "wide" else 2])
        words = f"Bars that are {kind}, at {place:g}."
        return Frame(f"1 row: {words}", words, {}, "They fall over." if place == 1 else "")


def test_a_choice_is_a_control_like_others():
    row = Row()
    assert repr(row) == "<Row kind='wide' place=0>"
    before = row._picture.value
    row._controls["kind"].widget.value = "narrow"
    assert row.kind == "narrow" and repr(row) == "<Row kind='narrow' place=0>"
    assert "Bars that are narrow" in row._words.value and row._picture.value != before
    row.kind = "wide"
    assert row._controls["kind"].widget.value == "wide" and row._picture.value == before
    with pytest.raises(ValueError, match=r"kind = 'high' is not possible .*: choose one of wide"):
        row.kind = "high"
    with pytest.raises(ValueError, match="choose one of wide, narrow"):
        row.kind = np.array(["wide", "narrow"])
    with pytest.raises(ValueError, match=r"kind = 'high' is not possible .*: choose one of wide"):
        Choice("kind", "kind of bar", "high", ("wide", "narrow"))
    assert row._controls["kind"].widget.description == "kind of bar"


def test_a_number_may_be_negative_and_between_two_stops():
    row = Row()
    row._controls["place"].slider.value = -0.75
    assert row.place == -0.75 == row._controls["place"].box.value
    row.place = 0.3
    row._controls["place"].slider.value = 0.25  # as a page does that snaps it
    assert row.place == 0.3


def test_a_fault_stands_beside_the_picture_and_in_the_line():
    row = Row()
    row.place = 1
    assert repr(row) == "<Row error: They fall over.>"
    assert "Bars that are wide, at 1." in row._words.value
    assert '<p class="nn-error"><b>They fall over.</b></p>' in row._words.value
    assert row._picture.value.startswith("<img")
    row.place = 0
    assert repr(row) == "<Row kind='wide' place=0>" and "nn-error" not in row._words.value


class Mute(Bar):
    def draw(self, height, count):
        return super().draw(height, count)._replace(alt="")


def test_a_demo_without_alt_text_is_an_error():
    assert repr(Mute()).startswith("<Mute error: ValueError: the alt text ''")


def test_every_slider_has_the_name_of_its_box(bar):
    for part in bar._controls.values():
        assert part.slider.description == part.box.description != ""
        assert part.slider.readout  # the naming script reads it
    assert bar._words._dom_classes == ("nn-live",)


def test_the_naming_script_is_one_and_short():
    bundle = name_sliders()._repr_mimebundle_()
    script = bundle["application/javascript"]
    assert "aria-label" in script and "aria-valuetext" in script and "aria-live" in script
    assert bundle["text/plain"] == "<sliders are named for screen readers>"


CHOICES = {"one": "It is two.", "two": "One and one.", "<b>": "That is no number."}


@pytest.fixture
def quiz():
    return Quiz("What is 1 + 1 < 3?", CHOICES, right="two")


def press(quiz):
    quiz._button.click()


def test_a_quiz_keeps_its_answer_to_itself(quiz):
    bundle = quiz._repr_mimebundle_()
    assert bundle["text/plain"] == repr(quiz) == "<Quiz: 3 choices, not answered>"
    assert "1 + 1 &lt; 3?" in bundle["text/html"]
    assert bundle["text/html"].count("<li>") == 3 and "&lt;b&gt;" in bundle["text/html"]
    state = str(bundle) + str([w.get_state() for w in (quiz._view, *quiz._view.children)])
    assert not any(explanation in state for explanation in CHOICES.values())
    assert quiz._radios.value is None


def test_a_right_and_a_wrong_choice_get_their_sentences(quiz):
    quiz._radios.value = "one"
    assert quiz._feedback.value == ""  # not before it is checked
    press(quiz)
    assert repr(quiz) == "<Quiz: 3 choices, answered wrong>" and quiz.answer == "one"
    assert "✗" in quiz._feedback.value and "It is two." in quiz._feedback.value
    quiz._radios.value = "two"
    press(quiz)
    assert repr(quiz) == "<Quiz: 3 choices, answered right>"
    assert "✓" in quiz._feedback.value and "One and one." in quiz._feedback.value


def test_a_quiz_answers_to_code(quiz):
    quiz.answer = "two"
    assert quiz._radios.value == "two" and repr(quiz) == "<Quiz: 3 choices, answered right>"
    assert "One and one." in quiz._repr_mimebundle_()["text/html"]
    with pytest.raises(ValueError, match="'four' is not one of the choices: take one of one, two"):
        quiz.answer = "four"


def test_check_without_a_choice_asks_for_one(quiz):
    press(quiz)
    assert "Choose an answer first" in quiz._feedback.value and quiz.answer is None


def test_the_right_answer_must_be_a_choice():
    with pytest.raises(ValueError, match="'three' is not among the choices one, two"):
        Quiz("?", CHOICES, right="three")


def test_a_quiz_is_built_of_parts_a_keyboard_reaches(quiz):
    kinds = [type(part) for part in quiz._view.children]
    assert kinds == [
        ipywidgets.HTMLMath,
        ipywidgets.RadioButtons,
        ipywidgets.Button,
        ipywidgets.HTMLMath,
    ]
    assert "nn-live" in quiz._feedback._dom_classes
