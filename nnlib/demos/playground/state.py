"""The whole state of the playground: one object that prints, travels in a link, and comes back."""

from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl, urlencode

import numpy as np

from nnlib.activations import IDENTITY, LEAKY_RELU, RELU, SIGMOID, TANH, Activation
from nnlib.data import (
    Dataset,
    make_blobs,
    make_circles,
    make_flower,
    make_gaussian_quantiles,
    make_moons,
    make_no_structure,
)

DATA: dict[str, Callable[..., Dataset]] = {
    "flower": make_flower,
    "circles": make_circles,
    "moons": make_moons,
    "blobs": make_blobs,
    "Gaussian quantiles": make_gaussian_quantiles,
    "no structure": make_no_structure,
}
ACTIVATIONS: dict[str, Activation] = {
    g.name: g for g in (TANH, SIGMOID, RELU, LEAKY_RELU, IDENTITY)
}
M = 400  # points to train on
LAYERS = (0, 3)  # hidden ones
#: The least and the most of each number, and the words of each choice.
RANGES: dict[str, tuple[float, float]] = {
    "noise": (0.0, 0.5),
    "data_seed": (0, 99),
    "hidden_layers": LAYERS,
    "hidden_units": (1, 16),
    "learning_rate": (0.01, 10.0),
    "iterations": (100, 20000),
    "seed": (0, 99),
    "now": (0, 20000),
}
CHOICES = {"data": tuple(DATA), "activation": tuple(ACTIVATIONS)}


@dataclass(frozen=True)
class State:
    """What the playground shows, entirely: the same state gives the same picture.

    Attributes
    ----------
    data : str
        Which points.
    noise : float
        How far they are scattered.
    data_seed : int
        Draws them.
    hidden_layers, hidden_units : int
        How many layers, and units in each.
    activation : str
        Of the hidden layers.
    learning_rate : float
    iterations : int
        How long the training is.
    seed : int
        Draws the weights at the start.
    now : int
        The iteration that is shown.

    Raises
    ------
    ValueError
        A number outside of its range, a word that is not one of the choices, or a ``now``
        after the last iteration.
    """

    data: str = "flower"
    noise: float = 0.2
    data_seed: int = 0
    hidden_layers: int = 1
    hidden_units: int = 4
    activation: str = "tanh"
    learning_rate: float = 1.2
    iterations: int = 1000
    seed: int = 0
    now: int = 1000

    def __post_init__(self) -> None:
        """Refuse what no control could be set to."""
        for name, options in CHOICES.items():
            if getattr(self, name) not in options:
                raise ValueError(
                    f"{name} is {getattr(self, name)!r}; expected one of {', '.join(options)}."
                )
        for name, (low, high) in RANGES.items():
            value = getattr(self, name)
            kind = "a whole number" if _kind(name) is int else "a number"
            right = isinstance(value, int if _kind(name) is int else int | float)
            if isinstance(value, bool) or not right or not low <= value <= high:
                raise ValueError(f"{name} is {value!r}; expected {kind} from {low:g} to {high:g}.")
        if self.now > self.iterations:
            raise ValueError(
                f"now is {self.now}; expected 0 to {self.iterations}, the last iteration."
            )

    @property
    def link(self) -> str:
        """The state as a string that fits into a link: ``data=flower&noise=0.2&...``."""
        return urlencode(asdict(self))

    @classmethod
    def from_link(cls, link: str) -> "State":
        """Return the state that a string holds; what it leaves out is as at the start.

        Raises
        ------
        ValueError
            A name that no state has, a value that is none, or what ``State`` refuses.
        """
        pairs = dict(parse_qsl(link.strip().rpartition("#")[2].rpartition("?")[2]))
        if not pairs:
            raise ValueError(
                f"{link!r} holds no state; expected one like {cls(seed=1).link[:30]}..., as the "
                "playground gives it."
            )
        values: dict[str, Any] = {}
        for name, text in pairs.items():
            if name not in _KINDS:
                raise ValueError(f"there is no {name!r} in a state; it has {', '.join(_KINDS)}.")
            try:
                values[name] = _kind(name)(text)
            except ValueError:
                kind = "a whole number" if _kind(name) is int else "a number"
                raise ValueError(f"{name} is {text!r}; expected {kind}.") from None
        if "iterations" in values:
            values.setdefault("now", values["iterations"])
        return cls(**values)

    def points(self) -> tuple[Dataset, Dataset]:
        """Return the points to train on, and as many from the same recipe to validate."""
        return _points(self.data, self.noise, self.data_seed)

    def moved(self, name: str, value: Any) -> "State":
        """Return the state with one thing changed.

        Who looks at the end goes on to look at the end when the training gets longer.
        """
        if name != "iterations":
            return replace(self, **{name: value})
        now = value if self.now == self.iterations else min(self.now, value)
        return replace(self, iterations=value, now=now)


_KINDS: dict[str, type] = {field.name: type(field.default) for field in fields(State)}


def _kind(name: str) -> type:
    """Return the type of a value by its name: str, int or float."""
    return _KINDS[name]


@lru_cache(maxsize=16)
def _points(data: str, noise: float, data_seed: int) -> tuple[Dataset, Dataset]:
    rng = np.random.default_rng(data_seed)
    drawn = DATA[data](rng, M, noise=noise), DATA[data](rng, M, noise=noise)
    for part in drawn:  # they are drawn once for all, and a learner's function may try anything
        part.X.setflags(write=False)
        part.Y.setflags(write=False)
    return drawn
