"""The controls of the demo, the training behind them, and the words to what came of it."""

import time
from collections.abc import Callable, Sequence
from typing import Any

import ipywidgets
import numpy as np

from nnlib.activations import Array
from nnlib.data import Dataset
from nnlib.demos.deep_cat.pictures import Pictures, widened
from nnlib.demos.deep_cat.view import ROWS, Scene, View
from nnlib.demos.live.background import Background, loop_runs
from nnlib.demos.live.faults import FaultError, Functions, careful_forward
from nnlib.demos.live.run import Run
from nnlib.figures import Shown
from nnlib.network import (
    Layer,
    backward_propagation,
    compute_cost,
    forward_propagation,
    initialize_parameters,
    update_parameters,
)
from nnlib.quiet import quiet
from nnlib.statistics import wilson_interval
from nnlib.widgets import Demo, Frame, log_slider, whole_slider

PATIENCE = 0.25  # seconds that a move trains at once, and from one picture to the next
LONG = 1.0  # seconds of training from which on there is a bar, and a button that cancels
UNITS = (20, 7, 5, 5)  # of the hidden layers, to begin with


class DeepCat(Demo):
    """A network of zero to four hidden layers, trained from scratch at every move.

    The training runs on R of X = Q R, which takes the very steps of training on X (see
    `nnlib.training.span`). What lasts longer than a moment goes on beside the cells, with a bar
    and a button that cancels it. Beside the network stand logistic regression as in week 2, the
    nearest neighbour, and always the same answer, each with the same training pictures.

    Parameters
    ----------
    training, validation : Dataset
        Pictures of one shape; the slider offers the first `most` of `training` at the most.
    forward, backward : callable
        ``forward(X, parameters) -> (AL, cache)`` and ``backward(parameters, cache, X, Y) ->
        grads``, a pair: what one caches only the other reads. The learner's own, or nnlib's.
    update : callable
        ``update(parameters, grads, learning_rate) -> parameters``.
    **begin
        What the controls start with, by their names: ``hidden_layers=1, units_1=7``.

    Raises
    ------
    ValueError
        Pictures of two shapes, a `most` below 1, or a control that there is not, or not with
        that value.
    """

    def __init__(
        self,
        training: Dataset,
        validation: Dataset,
        forward: Callable[..., Any] = forward_propagation,
        backward: Callable[..., Any] = backward_propagation,
        update: Callable[..., Any] = update_parameters,
        *,
        most: int = 500,
        **begin: int | float,
    ) -> None:
        if training.n_x != validation.n_x:
            raise ValueError(
                f"the training pictures have {training.n_x} numbers each and the validation "
                f"pictures {validation.n_x}; expected pictures of one shape."
            )
        if not isinstance(most, int) or most < 1:
            raise ValueError(f"most is {most!r}; expected a whole number of 1 or more.")
        self._functions = Functions(forward, backward, update)
        self._n_x = training.n_x
        self._pictures = Pictures(training, validation, most)
        self._live = Background(0.0)
        self._by_code = self._is_long = False
        self._picture_of = View()
        self._bar = ipywidgets.IntProgress(description="training")
        self._cancel = ipywidgets.Button(description="Cancel", tooltip="train no further")
        self._cancel.on_click(lambda button: self.cancel())
        most = self._pictures.most
        controls = [
            whole_slider("m", "training pictures m", min(209, most), min(10, most), most),
            whole_slider("hidden_layers", "hidden layers", 3, 0, len(UNITS)),
            *(
                whole_slider(f"units_{layer}", f"units of hidden layer {layer}", units, 1, 40)
                for layer, units in enumerate(UNITS, start=1)
            ),
            log_slider("learning_rate", "learning rate", 0.0075, 1e-4, 1e-1),
            whole_slider("iterations", "iterations", 2500, 100, 5000, step=100),
            whole_slider("seed", "start (seed)", 1, 0, 99),
        ]
        names = {control.name: control for control in controls}
        if unknown := begin.keys() - names:
            raise ValueError(f"{unknown.pop()} is no control; the controls are {', '.join(names)}.")
        for name, value in begin.items():
            names[name].set(value)
        self._begin({name: control.value for name, control in names.items()})
        self._run.advance(self._run.iterations)
        super().__init__(controls, self._picture_of.figure, self._picture_of.moving)
        for control in controls:
            control.changed = self._follow
        self._tidy()

    @property
    def parameters(self) -> list[Layer]:
        """The network that is shown, for whole pictures."""
        return self._part.restore(self._run.at(self._run.iteration), self._start)

    def cancel(self) -> None:
        """Train no further; what has been reached stays."""
        with self._live.turns:
            self._live.stop()
            self._tidy()
            self._refresh()

    def draw(self, **values: Any) -> Frame:
        """Show how far the training has come, and what it is worth."""
        run = self._run
        what = self._what(values)
        try:
            if not run.stops:
                raise FaultError(run.fault)
            training, validation = self._shares()
            costs = self._validation_costs()
        except FaultError as error:
            return Frame(f"{what}: no answers. {error}", "", {}, str(error))
        m, pictures = int(values["m"]), self._pictures
        rivals = pictures.neighbour(m), pictures.logistic(m), pictures.commoner(m)
        shares = dict(zip(ROWS, (validation, *rivals), strict=True))
        interval = wilson_interval(
            round(validation * pictures.Y_validation.size), pictures.Y_validation.size
        )
        at, train_costs = zip(*((stop.iteration, stop.cost) for stop in run.stops), strict=True)
        self._picture_of.take(
            Scene(run.iterations, at, train_costs, costs, training, shares, interval)
        )
        words = f"{what}. {self._story()} {_compare(training, shares, interval)}"
        results = {
            "cost": f"{run.stops[-1].cost:.2f}",
            "train": f"{training:.0%}",
            "validation": f"{validation:.0%}",
        }
        fault = "" if run.interrupted else run.fault
        return Frame(f"Left cost curves, right shares. {words}", words, results, fault)

    def __setattr__(self, name: str, value: Any) -> None:
        """Move a control from code: the training is complete when this returns."""
        if name.startswith("_"):
            super().__setattr__(name, value)
            return
        with self._live.turns:
            self._by_code = True
            try:
                super().__setattr__(name, value)
            finally:
                self._by_code = False

    def _follow(self) -> None:
        """Train anew with what the controls say; where somebody looks, the rest of it live."""
        with self._live.turns:
            self._live.stop()
            begun = time.perf_counter()
            self._begin({name: control.value for name, control in self._controls.items()})
            self._go_on()
            share = max(self._run.iteration, 1) / self._run.iterations
            self._is_long = (time.perf_counter() - begun) / share > LONG
            if self._by_code or not loop_runs():
                while not self._run.done:
                    self._go_on()
            if not self._run.done:
                self._live.start(self._show_more)
            self._tidy()
            self._refresh()

    def _show_more(self) -> None:
        """Train for another moment, and show what came of it."""
        self._go_on()
        if self._run.done:
            self._live.stop()
            self._tidy()
        self._refresh()

    def _go_on(self) -> None:
        self._run.advance(self._run.iterations, PATIENCE)
        self._bar.max, self._bar.value = self._run.iterations, self._run.iteration

    def _begin(self, values: dict[str, Any]) -> None:
        """Draw a start, and take it into the span of the training pictures."""
        m = int(values["m"])
        rng = np.random.default_rng(values["seed"])
        self._start = initialize_parameters([self._n_x, *_hidden(values), 1], rng)
        self._part = self._pictures.span.first(m)
        self._seen = self._pictures.seen(m, self._start)
        self._costs: list[float] = []  # of the validation pictures, at the stops so far
        self._run = Run(
            self._functions,
            self._part.R,
            self._pictures.Y[:, :m],
            self._part.reduce(self._start),
            values["learning_rate"],
            values["iterations"],
        )

    def _shares(self) -> tuple[float, float]:
        """Return which shares of the training and of the validation pictures are right."""
        run, pictures = self._run, self._pictures
        m = self._part.R.shape[1]
        parameters = run.at(run.iteration)
        answers = self._answers(self._part.R, parameters)
        seen = self._answers(self._seen, widened(parameters))
        return (
            float(np.mean((answers > 0.5) == pictures.Y[:, :m])),
            float(np.mean((seen > 0.5) == pictures.Y_validation)),
        )

    def _validation_costs(self) -> list[float]:
        """Return the costs of the validation pictures at the stops; the new ones are computed."""
        for stop in self._run.stops[len(self._costs) :]:
            answers = self._answers(self._seen, widened(stop.parameters))
            self._costs.append(compute_cost(answers, self._pictures.Y_validation))
        return self._costs

    def _answers(self, X: Array, parameters: Sequence[Layer]) -> Array:
        """Return the answers of the forward pass.

        Raises
        ------
        FaultError
            They are not one probability for each picture.
        """
        forward = self._functions.forward
        with quiet(forward), np.errstate(all="ignore"):
            try:
                AL = np.asarray(forward(X, parameters)[0], dtype=float)
                good = AL.shape == (1, X.shape[1]) and AL.min() >= 0 and AL.max() <= 1
            except KeyboardInterrupt:
                raise FaultError("Somebody has interrupted the forward pass.") from None
            except Exception:  # the careful way tells in words what it is
                good = False
            return AL if good else careful_forward(forward, X, parameters)[0]

    def _what(self, values: dict[str, Any]) -> str:
        """Say which network is trained, and how."""
        sizes = "-".join(map(str, (self._n_x, *_hidden(values), 1)))
        count = sum(W.size + b.size for W, b, _ in self._start)
        return (
            f"{sizes} from start {values['seed']}: {count} weights and biases, learning rate "
            f"{values['learning_rate']:g}, {values['iterations']} iterations on {values['m']} "
            "pictures"
        )

    def _story(self) -> str:
        """Say how far the training has come, and how the cost went."""
        run = self._run
        cost, last = run.stops[0].cost, run.stops[-1].cost
        fell = f"the cost went from {cost:.2f} to {last:.2f}"
        if run.iteration == run.iterations or (run.fault and not run.interrupted):
            return f"{fell[0].upper()}{fell[1:]}."
        how = "So far" if self._live.running else "Cancelled"
        return f"{how}, after iteration {run.iteration}, {fell}."

    def _tidy(self) -> None:
        """Show the bar while there is something to wait for, and the units of layers there are."""
        hidden = "visible" if self._live.running and self._is_long else "hidden"
        for widget in (self._bar, self._cancel):
            widget.layout.visibility = hidden
        unused = self._unused()
        for name, control in self._controls.items():
            control.widget.layout.display = "none" if name in unused else None

    def _unused(self) -> set[str]:
        """Return the controls for the units of layers that there are not."""
        return {f"units_{layer}" for layer in range(int(self.hidden_layers) + 1, len(UNITS) + 1)}

    def _still(self) -> Shown | None:
        with self._live.turns:  # a cell is shown while a training may go on
            return super()._still()

    def _lay_out(self) -> ipywidgets.Widget:
        """Put the bar and the button under the picture."""
        view = super()._lay_out()
        pane, _ = view.children
        picture, words = pane.children
        row = ipywidgets.Box([self._bar, self._cancel], layout={"flex_flow": "row wrap"})
        pane.children = (picture, row, words)
        return view


def _hidden(values: dict[str, Any]) -> list[int]:
    """Return the units of the hidden layers."""
    return [values[f"units_{layer}"] for layer in range(1, values["hidden_layers"] + 1)]


def _compare(training: float, shares: dict[str, float], interval: tuple[float, float]) -> str:
    """Say what is right of the pictures that had a part in training, and of the others."""
    low, high = interval
    mine, *others = ROWS
    rivals = ", ".join(f"{name} {shares[name]:.0%}" for name in others)
    return (
        f"Right: {training:.0%} of training, {shares[mine]:.0%} of validation "
        f"({low:.0%} to {high:.0%}, Wilson interval); {rivals}."
    )
