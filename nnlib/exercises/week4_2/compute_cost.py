"""The cost of the answers: that of the planar lab, whatever the number of layers."""

from dataclasses import replace
from typing import Any

import numpy as np

from nnlib.activations import Array
from nnlib.exercises import Exercise, Function, Hints, Property
from nnlib.exercises.week3_4 import COMPUTE_COST as EARLIER
from nnlib.network import EPSILON


def compute_cost(AL: Array, Y: Array) -> Any:
    """Average the cross-entropy loss over the examples."""
    safe = np.clip(AL, EPSILON, 1.0 - EPSILON)
    return -np.mean(Y * np.log(safe) + (1.0 - Y) * np.log(1.0 - safe))


def _last(words: str) -> str:
    """Call the answers ``AL``, which were ``A2`` in week 3."""
    return words.replace("A2", "AL").replace("[2]", "[L]")


def _of_the_last(holds: Property) -> Property:
    """Return what asks for the same, and calls the answers ``AL``."""

    def asks(function: Function, rng: np.random.Generator) -> str:
        return _last(holds(function, rng))

    return asks


MISTAKES = tuple(
    replace(
        mistake,
        says=_last(mistake.says),
        asks=_last(mistake.asks),
        forms=tuple(
            {_last(old): _last(new) for old, new in form.items()} for form in mistake.forms
        ),
    )
    for mistake in EARLIER.mistakes
)
HINTS = Hints(
    "You have written this for a network with one hidden layer. What does the cost know of the "
    "layers that made the answers?",
    r"$$J = -\frac1m \sum_i \Big( y^{(i)} \log a^{[L](i)} + (1 - y^{(i)}) \log (1 - a^{[L](i)}) "
    r"\Big)$$ with a copy of $a^{[L]}$ that is clipped, so that no logarithm is infinite.",
    "`AL`, `Y` and the losses: $(1, m)$. Their mean is a plain number.",
)
COMPUTE_COST = Exercise(
    "compute_cost",
    compute_cost,
    EARLIER.cases,
    mistakes=MISTAKES,
    properties=tuple(map(_of_the_last, EARLIER.properties)),
    hints=HINTS,
)
