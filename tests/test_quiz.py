"""A quiz whose question is drawn: another one, shuffled choices, and what a bad one is told."""

import html
import re
from collections import Counter
from itertools import pairwise

import ipywidgets
import numpy as np
import pytest

from nnlib.widgets import FreshQuiz, Quiz

SEEDS = range(1, 101)


def product(rng):
    a, b = (int(number) for number in rng.integers(2, 5, size=2))
    choices = {f"{a * b}": "So many in all.", f"{a + b} < 9": "That adds.", "none": "There are."}
    return f"What is {a} times {b} & why?", choices, f"{a * b}"


@pytest.fixture
def quiz():
    return FreshQuiz(product)


def asked(quiz):
    return html.unescape(re.findall(r"<p>(.*?)</p>", quiz._asked.value)[0])


def shown(quiz):
    return asked(quiz), quiz.choices, quiz._feedback.value, repr(quiz), quiz._radios.value


def right_of(quiz):
    a, b = re.findall(r"\d", asked(quiz))
    return f"{int(a) * int(b)}"


def state(quiz):
    """Return all that goes to the page or into the file."""
    return str(quiz._repr_mimebundle_()) + str(
        [part.get_state() for part in (quiz._view, *quiz._view.children)]
    )


def test_a_fresh_quiz_is_a_quiz(quiz):
    assert isinstance(quiz, Quiz) and repr(quiz) == "<FreshQuiz: 3 choices, not answered>"
    quiz.answer = right_of(quiz)
    assert repr(quiz) == "<FreshQuiz: 3 choices, answered right>"
    assert "✓ Right. So many in all." in quiz._feedback.value
    quiz.answer = "none"
    assert repr(quiz) == "<FreshQuiz: 3 choices, answered wrong>"
    assert "✗ Not this one. There are." in quiz._feedback.value
    with pytest.raises(ValueError, match="'7' is not one of the choices"):
        quiz.answer = "7"


def test_the_same_seed_asks_the_same_in_the_same_order(quiz):
    others = FreshQuiz(product, 1), FreshQuiz(product, seed=2)
    assert shown(quiz) == shown(others[0])
    quiz.draw_again()
    assert shown(quiz) == shown(others[1])


def test_the_button_does_what_code_does():
    by_hand, by_code = FreshQuiz(product), FreshQuiz(product)
    for _ in range(5):
        by_hand._again.click()
        by_code.draw_again()
        assert shown(by_hand) == shown(by_code)


def test_another_question_takes_the_place_of_the_one_before(quiz):
    before = asked(quiz)
    quiz.answer = right_of(quiz)
    quiz.draw_again()
    assert asked(quiz) != before and quiz.answer is None and quiz._radios.value is None
    assert quiz._feedback.value == "" and repr(quiz) == "<FreshQuiz: 3 choices, not answered>"
    assert quiz._radios.options == quiz.choices and right_of(quiz) in quiz.choices
    still = quiz._repr_mimebundle_()["text/html"]
    assert html.escape(asked(quiz)) in still and before not in html.unescape(still)
    quiz._radios.value = right_of(quiz)
    quiz._button.click()
    assert quiz.answer == right_of(quiz) and "Right" in quiz._feedback.value


def test_never_the_same_question_twice_in_a_row(quiz):
    questions = [asked(quiz)]
    for _ in SEEDS:
        quiz.draw_again()
        questions.append(asked(quiz))
    assert all(now != then for then, now in pairwise(questions))
    assert len({*questions}) == 9


def test_a_make_with_a_single_question_may_ask_it_again():
    quiz = FreshQuiz(lambda rng: ("Yes?", {"yes": "It is.", "no": "It is not."}, "yes"))
    quiz.answer = "yes"
    quiz.draw_again()
    assert asked(quiz) == "Yes?" and quiz.answer is None


def test_the_place_of_the_right_choice_tells_nothing():
    places = Counter()
    for seed in SEEDS:
        quiz = FreshQuiz(product, seed)
        places[quiz.choices.index(right_of(quiz))] += 1
    assert {*places} == {0, 1, 2} and min(places.values()) > len(SEEDS) / 5


def test_what_is_stored_does_not_give_the_answer_away(quiz):
    for _ in range(3):
        assert not any(words in state(quiz) for words in ("So many", "That adds", "There are"))
        assert "Right" not in state(quiz)
        quiz.draw_again()


def test_what_make_writes_is_escaped(quiz):
    still = quiz._repr_mimebundle_()["text/html"]
    assert "&amp; why?" in still and "&lt; 9" in still and "&amp; why?" in quiz._asked.value


def test_choices_may_be_numbers_and_pairs():
    quiz = FreshQuiz(lambda rng: ("1 + 1?", [(1, "No."), (np.int64(2), "Yes.")], 2))
    quiz.answer = "2"
    assert {*quiz.choices} == {"1", "2"} and "answered right" in repr(quiz)


BAD = {
    "the right answer '3', which is not among the choices 1, 2, with seed 4": (
        lambda rng: ("?", {"1": "a", "2": "b"}, "3")
    ),
    "1 choices where 2 or more were expected, with seed 4": lambda rng: ("?", {"1": "a"}, "1"),
    "0 choices where 2 or more": lambda rng: ("?", {}, "1"),
    "the choice '2' twice, with seed 4": (
        lambda rng: ("?", [("1", "a"), ("2", "b"), ("2", "c")], "1")
    ),
    "make failed with seed 4 .*; expected .question, choices": lambda rng: ("?", {"1": "a"}),
    r"make failed with seed 4 \(bad luck\)": lambda rng: (_ for _ in ()).throw(
        ValueError("bad luck")
    ),
    "make failed with seed 4 .*choices being a dictionary": lambda rng: ("?", ["one", "two"], "1"),
    "make failed with seed 4": lambda rng: None,
}


@pytest.mark.parametrize("words", BAD)
def test_a_bad_make_is_told_in_a_sentence(words):
    with pytest.raises(ValueError, match=words):
        FreshQuiz(BAD[words], seed=4)


def test_what_fails_at_the_button_is_told_beside_it_and_the_question_stays():
    def moody(rng):
        question, choices, right = product(rng)
        if calls:
            raise ZeroDivisionError("<zero>")
        calls.append(1)
        return question, choices, right

    calls = []
    quiz = FreshQuiz(moody)
    before = shown(quiz)[:2]
    quiz._again.click()
    assert "ZeroDivisionError: &lt;zero&gt;" in quiz._feedback.value and shown(quiz)[:2] == before
    calls.clear()
    quiz._again.click()
    assert quiz._feedback.value == ""
    with pytest.raises(ZeroDivisionError):
        quiz.draw_again()


def test_the_parts_stay_where_they_are_so_that_the_focus_does(quiz):
    parts = quiz._view.children
    assert [type(part) for part in parts] == [
        ipywidgets.HTMLMath,
        ipywidgets.RadioButtons,
        ipywidgets.Box,
        ipywidgets.HTMLMath,
    ]
    buttons = [button.description for button in parts[2].children]
    assert buttons == ["Check", "New numbers"]
    quiz.draw_again()
    assert quiz._view.children == parts and quiz._view._dom_classes == ("nn-quiz",)


def test_a_new_question_is_heard(quiz):
    assert {"nn-live", "nn-question"} <= {*quiz._asked._dom_classes}
    assert "nn-live" in quiz._feedback._dom_classes
    assert "nn-live" not in Quiz("?", {"1": "a"}, "1")._asked._dom_classes
