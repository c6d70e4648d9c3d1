"""Controls, buttons and the clock of the playground."""

import html
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import ipywidgets
import numpy as np

from nnlib.demos.live.background import Background, loop_runs
from nnlib.demos.live.faults import Functions, layers_served
from nnlib.demos.live.run import Run
from nnlib.demos.playground.moment import look
from nnlib.demos.playground.panel import make_controls
from nnlib.demos.playground.state import ACTIVATIONS, LAYERS, State
from nnlib.demos.playground.view import View
from nnlib.network import (
    backward_propagation,
    forward_propagation,
    initialize_parameters,
    update_parameters,
)
from nnlib.widgets import Demo, Frame

PATIENCE = 0.2  # seconds that a move may train at once; what is left is trained live
FRAME = 0.04  # seconds from one picture to the next while it plays, if the machine is quick enough
PLAYTIME = 8  # seconds that a whole play takes at the most


class Playground(Demo):
    """Points in the plane and a network that learns to separate them, under every control.

    Play, pause, step, rewind, or move ``now`` to look at any iteration. The map shows the
    probability of class 1, the small maps what each hidden unit answers; the words under them
    tell the accuracy on the training points and on as many that had no part in training.

    ``playground.state`` is all that is shown, one object; ``playground.state.link`` is the same
    as a string, and ``playground.restore(link)`` brings it back exactly.

    Parameters
    ----------
    forward, backward : callable
        ``forward(X, parameters) -> (AL, cache)`` and ``backward(parameters, cache, X, Y) ->
        grads``, a pair: what one caches only the other reads. The learner's own, or nnlib's.
    update : callable
        ``update(parameters, grads, learning_rate) -> parameters``.
    state : State or str, optional
        Where to begin.

    Raises
    ------
    ValueError
        A state that does not exist.
    """

    def __init__(
        self,
        forward: Callable[..., Any] = forward_propagation,
        backward: Callable[..., Any] = backward_propagation,
        update: Callable[..., Any] = update_parameters,
        *,
        state: State | str | None = None,
    ) -> None:
        self._functions = Functions(forward, backward, update)
        self._layers = layers_served(self._functions, *LAYERS)
        self._live = Background(FRAME)
        self._turns = self._live.turns
        self._by_code = self._settling = False
        # The state that is shown, and the one that is wanted: a training may still be on its way.
        self._wanted = self._state = self._beginning(state)
        self._run = self._begin(self._wanted)
        self._state = self._state.moved("now", 0)
        self._play = ipywidgets.ToggleButton(description="Play", icon="play")
        self._step = ipywidgets.Button(description="Step", tooltip="one iteration on")
        self._rewind = ipywidgets.Button(description="Rewind", tooltip="back to the start")
        self._link = ipywidgets.Text(description="state", continuous_update=False)
        self._link.add_class("nn-long")
        self._link.tooltip = "copy this to come back later; paste one here to go there"
        self._picture_of = View()
        controls = make_controls(self._state, self._layers)
        super().__init__(controls, self._picture_of.figure, self._picture_of.moving)
        for control in controls:
            control.changed = partial(self._follow, control.name)
        self._play.observe(lambda change: self._toggle(change.new), "value")
        self._step.on_click(lambda button: self.step())
        self._rewind.on_click(lambda button: self.rewind())
        self._link.observe(lambda change: self._follow_link(change.new), "value")
        self._visit(self._wanted, live=False)

    @property
    def state(self) -> State:
        """All that is shown, as one object."""
        return self._state

    def restore(self, state: State | str) -> None:
        """Show a state again, or that of a link.

        Raises
        ------
        ValueError
            It does not exist, or not with these functions.
        """
        self._visit(_as_state(state), live=False)

    def step(self, n: int = 1) -> None:
        """Go ``n`` iterations on, at once, and not beyond the last.

        Raises
        ------
        ValueError
            ``n`` is not a whole number of 1 or more.
        """
        if not isinstance(n, int) or n < 1:
            raise ValueError(f"n is {n!r}; expected a whole number of 1 or more.")
        now = min(self._state.now + n, self._state.iterations)
        self._go(self._state.moved("now", now), now)

    def rewind(self) -> None:
        """Go back to the start."""
        self._go(self._state.moved("now", 0), 0)

    def play(self) -> None:
        """Go on from here, live, or from the start where the end is shown.

        Where no event loop runs, as in a script, the end is shown at once.
        """
        with self._turns:
            end = self._state.iterations
            if self._is_playing():
                return
            if self._state.now == end:
                self.rewind()
            if loop_runs():
                self._wanted = self._state.moved("now", end)
                self._start(end / PLAYTIME)
            else:
                self._go(self._state.moved("now", end), end)

    def pause(self) -> None:
        """Stay where it is."""
        with self._turns:
            self._halt()
            self._wanted = self._state
            self._show(self._state)

    def draw(self, **_: Any) -> Frame:
        """Show the moment that the state names."""
        scene, frame = look(self._state, self._run, self._functions)
        self._picture_of.take(scene)
        return frame

    def __setattr__(self, name: str, value: Any) -> None:
        """Move a control from code: the training is complete when this returns."""
        if name.startswith("_"):
            super().__setattr__(name, value)
            return
        with self._turns:
            self._by_code = True
            try:
                super().__setattr__(name, value)
            finally:
                self._by_code = False

    def _follow(self, name: str) -> None:
        """Go where a control has been moved."""
        with self._turns:  # another thread waits until the controls have settled
            if not self._settling:
                wanted = self._wanted.moved(name, self._controls[name].value)
                self._visit(wanted, live=not self._by_code and loop_runs())

    def _follow_link(self, link: str) -> None:
        if self._settling or not link.strip():
            return
        try:
            self._visit(State.from_link(link), live=loop_runs())
        except ValueError as error:  # a callback has no cell under which Jupyter could show it
            self._words.value = f'<p class="nn-error"><b>{html.escape(str(error))}</b></p>'

    def _toggle(self, playing: bool) -> None:
        """Do what the button says, unless it says so because that has been done."""
        if playing and not self._is_playing():
            self.play()
        elif self._is_playing() and not playing:
            self.pause()

    def _visit(self, wanted: State, *, live: bool) -> None:
        """Go to a state; where somebody looks, the rest of a long training is shown as it comes."""
        low, high = self._layers
        if not low <= wanted.hidden_layers <= high:
            only = f"{low}" if low == high else f"{low} to {high}"
            raise ValueError(
                f"hidden_layers is {wanted.hidden_layers}; these functions serve {only}."
            )
        with self._turns:
            self._go(wanted, wanted.iterations, PATIENCE if live else np.inf)
            if live and not self._run.done:
                self._start(np.inf)

    def _go(self, wanted: State, to: int, seconds: float = np.inf) -> None:
        """Show a state, or how near to it a training up to an iteration or for a time comes."""
        with self._turns:
            self._halt()
            if self._run.interrupted or replace(wanted, now=0) != replace(self._state, now=0):
                self._run = self._begin(wanted)
            self._wanted = wanted
            self._run.advance(to, seconds)
            self._show(wanted.moved("now", min(wanted.now, self._run.iteration)))

    def _start(self, pace: float) -> None:
        """Come nearer to what is wanted, by ``pace`` iterations a second, picture by picture.

        Without a limit to the pace all of the training is done on the way.
        """
        self._begun = time.perf_counter() - FRAME
        self._live.start(partial(self._go_on, pace))
        self._press(True)

    def _go_on(self, pace: float) -> None:
        """Show one picture more."""
        elapsed, self._begun = time.perf_counter() - self._begun, time.perf_counter()
        run, now, end = self._run, self._state.now, self._wanted.now
        to = now + round(min(max(1.0, pace * elapsed), end - now))
        run.advance(to if np.isfinite(pace) else run.iterations, PATIENCE)
        shown = min(to, run.iteration)
        arrived = run.done and shown in (end, run.iteration)
        if arrived or (np.isfinite(pace) and shown == end):
            self._halt()
        self._show(self._wanted.moved("now", shown))

    def _halt(self) -> None:
        """Go no further."""
        self._live.stop()
        self._press(False)

    def _is_playing(self) -> bool:
        return self._live.running

    def _show(self, state: State) -> None:
        """Bring the controls to a state, and draw it."""
        self._state = state
        self._settling = True
        try:
            for widget in self._controls["now"].widget.children:
                widget.max = state.iterations
            for name, control in self._controls.items():
                if control.value != getattr(state, name):
                    control.set(getattr(state, name))
            if not self._is_playing():
                self._link.value = state.link
        finally:
            self._settling = False
        self._refresh()

    def _press(self, playing: bool) -> None:
        """Let the button say what it does next."""
        self._play.value = playing
        self._play.description, self._play.icon = (
            ("Pause", "pause") if playing else ("Play", "play")
        )

    def _beginning(self, state: State | str | None) -> State:
        """Return where to begin: by default with as many layers as the functions serve."""
        if state is not None:
            return _as_state(state)
        low, high = self._layers
        return State(hidden_layers=min(max(State().hidden_layers, low), high))

    def _begin(self, state: State) -> Run:
        """Return the training of a state, at its start."""
        training, _ = state.points()
        layer_dims = [2, *[state.hidden_units] * state.hidden_layers, 1]
        rng = np.random.default_rng(state.seed)
        start = initialize_parameters(layer_dims, rng, hidden=ACTIVATIONS[state.activation])
        return Run(
            self._functions, training.X, training.Y, start, state.learning_rate, state.iterations
        )

    def _lay_out(self) -> ipywidgets.Widget:
        """Put what moves through time under the picture, and the state under the words."""
        view = super()._lay_out()
        pane, panel = view.children
        now = self._controls["now"].widget
        now.layout.flex = "1 1 200px"
        panel.children = tuple(child for child in panel.children if child is not now)
        buttons = ipywidgets.HBox([self._rewind, self._play, self._step])
        for button in buttons.children:
            button.layout.width = "80px"
        row = ipywidgets.Box([buttons, now], layout={"flex_flow": "row wrap", "grid_gap": "0 16px"})
        picture, words = pane.children
        pane.children = (picture, row, words, self._link)
        return view


def _as_state(state: State | str) -> State:
    return State.from_link(state) if isinstance(state, str) else state
