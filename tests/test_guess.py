"""A guess comes before the number, and the number stands beside it."""

import pytest

from nnlib.widgets import PredictFirst

QUESTION = "What share is < 60 %?"


@pytest.fixture
def first():
    return PredictFirst(QUESTION, 51.3, unit="%", then="No line can do it.")


def test_nothing_is_given_away_before_the_guess(first):
    bundle = first._repr_mimebundle_()
    assert bundle["text/plain"] == repr(first) == "<PredictFirst: no guess yet>"
    assert "What share is &lt; 60 %?" in bundle["text/html"]
    state = str(bundle) + str([part.get_state() for part in (first._view, *first._view.children)])
    assert "51.3" not in state and "51\u00a0" not in state and "No line" not in state
    assert first.guess is None


def test_the_result_stands_beside_the_guess(first):
    first._box.value = 70
    assert first.guess is None  # not before the button
    first._button.click()
    assert first.guess == 70
    told = "You guessed 70\u00a0%, it is 51\u00a0%: 19\u00a0% apart. No line can do it."
    assert told in first._answer.value and told in first._repr_mimebundle_()["text/html"]
    assert repr(first) == "<PredictFirst: guessed 70 %, it is 51 %>"


def test_code_guesses_too(first):
    first.guess = 51
    assert "it is 51\u00a0%: just so. No line" in first._answer.value
    assert first._box.value == 51
    first.guess = 20
    assert repr(first) == "<PredictFirst: guessed 20 %, it is 51 %>"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (101, "the guess is 101; expected 0 to 100."),
        ("70", "the guess is '70'; expected a number."),
        (True, "the guess is True; expected a number."),
        (float("nan"), "the guess is nan; expected 0 to 100."),
    ],
)
def test_what_cannot_be_guessed_is_told(first, number, words):
    with pytest.raises(ValueError) as told:
        first.guess = number
    assert str(told.value) == words
    assert first.guess is None


def test_digits_and_units_are_as_asked():
    plain = PredictFirst("Which slope?", 0.25, high=1, digits=2)
    plain.guess = 1
    assert "You guessed 1.00, it is 0.25: 0.75 apart." in plain._answer.value


def test_the_truth_must_fit_into_the_box():
    with pytest.raises(ValueError, match="the truth is 120 and the box goes from 0 to 100"):
        PredictFirst("?", 120)


def test_it_is_built_of_parts_that_a_keyboard_and_an_ear_reach(first):
    assert first._box.description == "Your guess:" and first._box.tooltip == "from 0 to 100"
    assert first._button.description == "Compare"
    assert "nn-live" in first._answer._dom_classes and "nn-guess" in first._view._dom_classes
