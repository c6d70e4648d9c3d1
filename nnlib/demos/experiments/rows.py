"""What is tried, what came of it, and what was changed: the rows of the log, and their table."""

import html
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from nnlib.activations import SIGMOID
from nnlib.demos.deep_cat.pictures import Pictures, widened
from nnlib.network import Layer, initialize_parameters, predict
from nnlib.statistics import mcnemar
from nnlib.training import train

SEED = 1  # of the start, the same in every experiment
CHANCE = 0.05  # a difference that coins bring about as often as that may be chance

# JupyterLab stripes tables and puts numbers to the right; its colours follow the theme.
_STYLE = """<style>
.nn-log { overflow-x: auto; }
.nn-log table { border-collapse: collapse; margin: 0; font-size: 13px; line-height: 1.4; }
.nn-log caption { text-align: left; padding: 4px 0; }
.nn-log th, .nn-log td { text-align: left !important; padding: 2px 8px; max-width: 20em;
  vertical-align: top; white-space: normal; overflow-wrap: anywhere; }
.nn-log thead th { overflow-wrap: normal; vertical-align: bottom; }
.nn-log td:nth-child(2), .nn-log td:nth-child(7) { min-width: 10em; }
.nn-log tbody tr { border-top: 1px solid var(--jp-border-color2, #888);
  background: transparent !important; }
</style>"""


class Settings(NamedTuple):
    """All that can be changed between two experiments."""

    pictures: int
    hidden_units: int
    learning_rate: float
    iterations: int

    def changes_from(self, other: "Settings") -> list[str]:
        """Return what is different, in words: ``learning rate 0.005 → 0.05``."""
        return [
            f"{name.replace('_', ' ')} {before:g} → {now:g}"
            for name, before, now in zip(self._fields, other, self, strict=True)
            if before != now
        ]


@dataclass(frozen=True)
class Experiment:
    """A row of the log.

    Attributes
    ----------
    number : int
        1 for the first.
    idea : str
        What was expected, in the words of whoever ran it.
    settings : Settings
        What was tried.
    changes : list of str, optional
        What was changed since the experiment before; None for the first.
    training, validation : float
        Shares of right answers, from 0 to 1.
    is_right : array of bool
        Of each validation picture, whether it was told right.
    """

    number: int
    idea: str
    settings: Settings
    changes: list[str] | None
    training: float
    is_right: NDArray[np.bool_] = field(repr=False, compare=False)

    @property
    def validation(self) -> float:
        """The share of the validation pictures that are answered right."""
        return float(np.mean(self.is_right))


def try_out(pictures: Pictures, settings: Settings) -> tuple[float, NDArray[np.bool_]]:
    """Train from the start on, in the span of the training pictures.

    Returns
    -------
    float
        The share of the training pictures that are answered right.
    array of bool
        Whether each validation picture is.
    """
    m = settings.pictures
    part, Y = pictures.span.first(m), pictures.Y[:, :m]
    start = _start(part.Q.shape[0], settings.hidden_units)
    with np.errstate(all="ignore"):  # a rate that is too large is an experiment, too
        trained = train(
            part.R,
            Y,
            part.reduce(start),
            settings.learning_rate,
            settings.iterations,
            every=settings.iterations,
        )[-1].parameters
        right = predict(part.R, trained) == Y
        seen = predict(pictures.seen(m, start), widened(trained)) == pictures.Y_validation
    return float(np.mean(right)), seen[0]


def _start(n_x: int, hidden_units: int) -> list[Layer]:
    """Return zeros for logistic regression, and else small random weights, always the same."""
    if hidden_units == 0:
        return [Layer(np.zeros((1, n_x)), np.zeros((1, 1)), SIGMOID)]
    return initialize_parameters([n_x, hidden_units, 1], np.random.default_rng(SEED))


def warning(changes: Sequence[str]) -> str:
    """Return a sentence where more than one thing was changed, else nothing."""
    if len(changes) < 2:
        return ""
    count = ("two", "three", "four")[len(changes) - 2]
    return f"{count.capitalize()} things changed: you will not know which one it was."


def tell(rows: Sequence[Experiment]) -> str:
    """Return what came of the last experiment, and how it differs from the one before."""
    last = rows[-1]
    words = (
        f"Experiment {last.number}: {last.training:.0%} of the training pictures and "
        f"{last.validation:.0%} of the validation pictures are answered right."
    )
    if last.changes is None:
        return words
    before = rows[-2]
    if not last.changes:
        return f"{words} Nothing was changed, so nothing is different."
    points = round(100 * last.validation) - round(100 * before.validation)
    if points == 0:
        compared = f"The validation accuracy is that of experiment {before.number}."
    else:
        how = f"{abs(points)} point{'s' * (abs(points) > 1)} {'higher' if points > 0 else 'lower'}"
        p = mcnemar(last.is_right, before.is_right).p
        chance = ", which may well be chance" if p > CHANCE else ""
        compared = f"The validation accuracy is {how} than in experiment {before.number}{chance}."
    return f"{words} {compared} {warning(last.changes)}".rstrip()


def table(rows: Sequence[Experiment]) -> str:
    """Return the log as an HTML table."""
    names = [name.replace("_", " ") for name in Settings._fields]
    heads = ["", "idea", *names, "changed", "training", "validation"]
    head = "".join(f'<th scope="col">{name or "number"}</th>' for name in heads)
    count = f"{len(rows)} experiment{'' if len(rows) == 1 else 's'}"
    body = "".join(map(_row, rows))
    return (
        f'{_STYLE}<div class="nn-log"><table><caption>Your log: {count}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _row(row: Experiment) -> str:
    settings = [f"{value:g}" for value in row.settings]
    changed = "the first" if row.changes is None else ", ".join(row.changes) or "nothing"
    if row.changes:
        changed = f"<b>{html.escape(changed)}</b><br>{warning(row.changes)}"
    cells = [html.escape(row.idea) or "none noted", *settings, changed]
    cells += [f"{row.training:.0%}", f"{row.validation:.0%}"]
    inner = "".join(f"<td>{cell}</td>" for cell in cells)
    return f'<tr><th scope="row">{row.number}</th>{inner}</tr>'
