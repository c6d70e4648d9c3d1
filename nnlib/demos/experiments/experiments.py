"""Have an idea, run the experiment, look what came of it, change one thing."""

import html
from collections.abc import Mapping, Sequence
from typing import Any

import ipywidgets
import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from nnlib.data import Dataset
from nnlib.demos.deep_cat.pictures import Pictures
from nnlib.demos.experiments.rows import Experiment, Settings, table, tell, try_out, warning
from nnlib.figures import figure
from nnlib.look import CLASS_COLOURS, FONT_SIZE, GREY
from nnlib.widgets import Demo, Frame, log_slider, whole_slider

MOST = 500  # training pictures, so that the largest experiment lasts less than a second


class ExperimentLog(Demo):
    """A log of experiments on a classifier of pictures, each with an idea in one's own words.

    Each experiment trains from the same start: logistic regression for 0 hidden units, else a
    network with a hidden layer of ReLU units. ``log.idea = "more pictures will help"``,
    ``log.pictures = 400`` and ``log.run()`` do what the box, the slider and the button do;
    ``log.rows`` holds the experiments, ``len(log)`` is their number.

    Parameters
    ----------
    train_set, validation_set : Dataset
        Examples of one length; the slider offers the first 500 of the training set at the most.

    Raises
    ------
    ValueError
        Examples of two lengths, or fewer than 10 to train on.
    """

    _invitation = "Run this cell to run experiments of your own."

    def __init__(self, train_set: Dataset, validation_set: Dataset) -> None:
        if train_set.n_x != validation_set.n_x or train_set.m < 10 or validation_set.m < 1:
            raise ValueError(
                f"the training set holds {train_set.m} examples of {train_set.n_x} numbers and the "
                f"validation set {validation_set.m} of {validation_set.n_x}; expected 10 or more "
                "to train on, some to validate with, all of one length."
            )
        self._pictures = Pictures(train_set, validation_set, MOST)
        self._rows: list[Experiment] = []
        most = self._pictures.most
        controls = [
            whole_slider("pictures", "training pictures", min(100, most), 10, most, step=10),
            whole_slider("hidden_units", "hidden units", 0, 0, 20),
            log_slider("learning_rate", "learning rate", 0.005, 1e-4, 1e-1),
            whole_slider("iterations", "iterations", 300, 10, 1000, step=10),
        ]
        baseline = 100 * max(np.mean(validation_set.Y), 1 - np.mean(validation_set.Y))
        fig = self._begin_picture(float(baseline))
        super().__init__(controls, fig, moving=[self._validation, self._training])

    def _begin_picture(self, baseline: float) -> Figure:
        """Draw what never changes: the axes, and what is right without looking, in %."""
        fig, self._axes = figure(7.0, 2.4)
        self._axes.set(xlabel="experiment", ylabel="right answers in %", ylim=(0, 105))
        self._axes.set_yticks([0, 25, 50, 75, 100])
        self._axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        self._axes.axhline(baseline, color=GREY, linestyle="--", linewidth=1)
        self._axes.text(
            0.995,
            baseline - 3,
            "always the same answer",
            transform=self._axes.get_yaxis_transform(),
            ha="right",
            va="top",
            fontsize=FONT_SIZE,
        )
        self._axes.set_title("filled: validation, rings: training")
        colour = CLASS_COLOURS[0]
        (self._validation,) = self._axes.plot([], [], "o-", color=colour, linewidth=1)
        (self._training,) = self._axes.plot(
            [], [], "o", color=colour, markersize=9, markerfacecolor="none"
        )
        return fig

    def __len__(self) -> int:
        """Return how many experiments are in the log."""
        return len(self._rows)

    @property
    def rows(self) -> tuple[Experiment, ...]:
        """The experiments, the first one first."""
        return tuple(self._rows)

    @property
    def idea(self) -> str:
        """What the box holds for the next experiment."""
        return str(self._idea.value)

    def __setattr__(self, name: str, value: Any) -> None:
        """Write an idea, or move a control."""
        if name == "idea":
            self._idea.value = str(value)
        else:
            super().__setattr__(name, value)

    def run(self) -> None:
        """Train with what the controls say, and put a row into the log."""
        settings = self._settings()
        before = self._rows[-1].settings if self._rows else None
        changes = None if before is None else settings.changes_from(before)
        training, is_right = try_out(self._pictures, settings)
        number = len(self._rows) + 1
        row = Experiment(number, self.idea.strip(), settings, changes, training, is_right)
        self._rows.append(row)
        self._idea.value = ""  # the next experiment deserves an idea of its own
        self._refresh()

    def remove_last(self) -> None:
        """Take the last row out of the log.

        Raises
        ------
        ValueError
            The log is empty.
        """
        if not self._rows:
            raise ValueError("the log is empty; there is no experiment to remove.")
        self._rows.pop()
        self._refresh()

    def draw(self, **values: Any) -> Frame:
        """Show the log, and what the next experiment would change."""
        numbers = [row.number for row in self._rows]
        self._axes.set_xlim(0.5, max(10, 5 * -(-len(numbers) // 5)) + 0.5)
        self._validation.set_data(numbers, [100 * row.validation for row in self._rows])
        self._training.set_data(numbers, [100 * row.training for row in self._rows])
        self._table.value = table(self._rows)
        self._remove.disabled = not self._rows
        if not self._rows:
            words = "No experiment yet. What do you expect? Write it down, then run it."
            return Frame(f"An empty log: 0 experiments. {words}", words, {"experiments": "0"})
        words = self._announce() or tell(self._rows)
        told = ", ".join(f"{row.validation:.0%}" for row in self._rows)
        alt = f"The validation accuracy over {len(self)} experiments: {told}. {words}"
        last = self._rows[-1]
        results = {
            "experiments": f"{len(self)}",
            "train": f"{last.training:.0%}",
            "validation": f"{last.validation:.0%}",
        }
        return Frame(alt, words, results)

    def _announce(self) -> str:
        """Return what the next experiment would change, if anything yet."""
        last = self._rows[-1]
        changes = self._settings().changes_from(last.settings)
        if not changes:
            return ""
        listed = ", ".join(changes)
        return f"Not run yet; since experiment {last.number}: {listed}. {warning(changes)}".rstrip()

    def _settings(self) -> Settings:
        values: dict[str, Any] = {name: part.value for name, part in self._controls.items()}
        return Settings(**values)

    def _press_run(self) -> None:
        self._words.value = "<p>Training …</p>"
        try:
            self.run()
        except Exception as error:  # a callback has no cell under which Jupyter could show it
            told = html.escape(f"{type(error).__name__}: {error}")
            self._words.value = f'<p class="nn-error"><b>{told}</b></p>'

    def _lay_out(self) -> ipywidgets.Widget:
        """Put the idea above the controls, the buttons below them, and the log below all."""
        self._table = ipywidgets.HTML(layout={"flex": "1 1 100%", "min_width": "0"})
        self._idea = ipywidgets.Text(description="idea", placeholder="what you expect, and why")
        self._idea.add_class("nn-long")
        self._run = ipywidgets.Button(description="Run the experiment", layout={"width": "auto"})
        self._run.on_click(lambda button: self._press_run())
        self._remove = ipywidgets.Button(description="Remove the last", layout={"width": "auto"})
        self._remove.on_click(lambda button: self.remove_last())
        view = super()._lay_out()
        pane, panel = view.children
        style, *controls = panel.children
        panel.children = (style, self._idea, *controls, self._run, self._remove)
        view.children = (pane, panel, self._table)
        return view

    def _repr_mimebundle_(
        self, include: Sequence[str] | None = None, exclude: Sequence[str] | None = None
    ) -> Mapping[str, Any]:
        bundle = super()._repr_mimebundle_(include, exclude)
        return {**bundle, "text/html": bundle["text/html"] + self._table.value}
