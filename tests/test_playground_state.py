"""The state of the playground: it prints, travels in a link, and refuses what cannot be."""

import json
from dataclasses import asdict, fields, replace

import pytest

from nnlib.demos.playground.state import CHOICES, DATA, RANGES, State

EXTREMES = [
    *((name, end) for name, ends in RANGES.items() if name != "now" for end in ends),
    *((name, option) for name, options in CHOICES.items() for option in options),
]


def whole(name, value):
    return type(getattr(State(), name))(value)


@pytest.mark.parametrize(("name", "value"), EXTREMES)
def test_a_state_comes_back_from_its_link_exactly(name, value):
    state = replace(State(now=100), **{name: whole(name, value)})
    assert State.from_link(state.link) == state
    assert len(state.link) < 250


@pytest.mark.parametrize("rate", [0.1, 1 / 3, 0.012, 9.999999999999998])
def test_no_digit_is_lost_on_the_way(rate):
    assert State.from_link(State(learning_rate=rate).link).learning_rate == rate


def test_a_state_prints_and_serialises():
    state = State(data="moons", seed=3)
    assert eval(repr(state)) == state
    assert State(**json.loads(json.dumps(asdict(state)))) == state


def test_a_link_may_hold_an_address_and_leave_things_out():
    assert State.from_link("https://example.org/lab?x#data=moons&seed=3") == State("moons", seed=3)
    assert State.from_link("  ?noise=0.3 ") == State(noise=0.3)
    assert State.from_link("iterations=300") == State(iterations=300, now=300)


@pytest.mark.parametrize(
    ("link", "words"),
    [
        ("", "'' holds no state; expected one like data=flower"),
        ("hello", "'hello' holds no state"),
        ("colour=3", "there is no 'colour' in a state; it has data, noise,"),
        ("seed=three", "seed is 'three'; expected a whole number."),
        ("seed=3.5", "seed is '3.5'; expected a whole number."),
        ("noise=some", "noise is 'some'; expected a number."),
        ("noise=nan", "noise is nan; expected a number from 0 to 0.5."),
        ("data=cats", "data is 'cats'; expected one of flower, circles,"),
        ("hidden_units=17", "hidden_units is 17; expected a whole number from 1 to 16."),
        ("now=2000", "now is 2000; expected 0 to 1000, the last iteration."),
    ],
)
def test_what_is_no_state_is_told_in_a_sentence(link, words):
    with pytest.raises(ValueError) as told:
        State.from_link(link)
    assert str(told.value).startswith(words)


@pytest.mark.parametrize("value", [True, 2.0, "4", None, -1])
def test_a_count_is_a_whole_number(value):
    with pytest.raises(ValueError, match=r"hidden_units is .*; expected a whole number from 1 "):
        State(hidden_units=value)


def test_the_end_stays_the_end_and_a_moment_stays_if_it_can():
    at_end, midway = State(), State(now=400)
    assert at_end.moved("iterations", 5000).now == 5000
    assert at_end.moved("iterations", 100).now == 100
    assert midway.moved("iterations", 5000).now == 400
    assert midway.moved("iterations", 300).now == 300
    assert midway.moved("seed", 5) == State(now=400, seed=5)


def test_every_field_has_a_range_or_choices():
    assert {field.name for field in fields(State)} == RANGES.keys() | CHOICES.keys()
    assert len(DATA) == 6
