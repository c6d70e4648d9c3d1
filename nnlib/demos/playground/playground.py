"""Controls, buttons and the clock of the playground."""

import asyncio
import html
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import ipywidgets
import numpy as np

from nnlib.demos.playground.faults import Functions, layers_served
from nnlib.demos.playground.moment import look
from nnlib.demos.playground.panel import make_controls
from nnlib.demos.playground.run import Run
from nnlib.demos.playground.state import ACTIVATIONS, State
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
PLAYTIME = 8  # seconds that a whole play takes


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
        wanted = self._state = _as_state(State() if state is None else state)
        self._task: asyncio.Task[None] | None = None
        self._turns = threading.RLock()  # a cell and a slider may be in different threads
        self._by_code = self._settling = False
        self._layers = layers_served(self._functions)
        self._train_anew()
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
        self._visit(wanted, live=False)

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
        if self._task:
            return
        end = self._state.iterations
        if self._state.now == end:
            self.rewind()
        if _loop_runs():
            self._start(end / PLAYTIME)
        else:
            self._go(self._state.moved("now", end), end)

    def pause(self) -> None:
        """Stay where it is."""
        with self._turns:
            if self._task:
                self._task.get_loop().call_soon_threadsafe(self._task.cancel)
                self._task = None
            self._press(False)
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
        self._by_code = True
        try:
            super().__setattr__(name, value)
        finally:
            self._by_code = False

    def _follow(self, name: str) -> None:
        """Go where a control has been moved."""
        if self._settling:
            return
        state = self._state.moved(name, self._controls[name].value)
        if self._run.fault and name != "now":  # where it had to stop is not where one wants to be
            state = state.moved("now", state.iterations)
        live = not self._by_code and _loop_runs()
        if name == "now" and live:
            self._go(state, state.now, PATIENCE)
        else:
            self._visit(state, live=live)

    def _follow_link(self, link: str) -> None:
        if self._settling or not link.strip():
            return
        try:
            self._visit(State.from_link(link), live=_loop_runs())
        except ValueError as error:  # a callback has no cell under which Jupyter could show it
            self._words.value = f'<p class="nn-error"><b>{html.escape(str(error))}</b></p>'

    def _toggle(self, playing: bool) -> None:
        """Do what the button says, unless it says so because that has been done."""
        if playing and not self._task:
            self.play()
        elif self._task and not playing:
            self.pause()

    def _visit(self, state: State, *, live: bool) -> None:
        """Go to a state; where somebody looks, the rest of a long training is shown as it comes."""
        low, high = self._layers
        if not low <= state.hidden_layers <= high:
            only = f"{low}" if low == high else f"{low} to {high}"
            raise ValueError(
                f"hidden_layers is {state.hidden_layers}; these functions serve {only}."
            )
        self._go(state, state.iterations, PATIENCE if live else np.inf)
        if live and not self._run.done:
            self._start(np.inf)

    def _go(self, state: State, to: int, seconds: float = np.inf) -> None:
        """Show a state, after training it up to an iteration or for a time."""
        with self._turns:
            if self._task:
                self.pause()
            anew = replace(state, now=0) != replace(self._state, now=0)
            self._state = state
            if anew:
                self._train_anew()
            self._run.advance(to, seconds)
            self._show(self._reached(state))

    def _reached(self, state: State) -> State:
        """Return a state, or how near to it the training has come."""
        return state.moved("now", min(state.now, self._run.iteration))

    def _start(self, pace: float) -> None:
        self._task = asyncio.get_running_loop().create_task(self._go_on(pace))
        self._press(True)

    async def _go_on(self, pace: float) -> None:
        """Train and show, picture by picture, ``pace`` iterations a second at the most."""
        begun = time.perf_counter() - FRAME
        while self._state.now < self._state.iterations:
            elapsed, begun = time.perf_counter() - begun, time.perf_counter()
            with self._turns:
                if self._task is not asyncio.current_task():
                    return  # paused, or another has begun
                now, end = self._state.now, self._state.iterations
                to = now + max(1, round(min(pace * elapsed, end - now)))
                self._run.advance(to, PATIENCE)
                reached = min(to, self._run.iteration)
                if reached == now and self._run.fault:
                    break
                self._show(self._state.moved("now", reached))
            await asyncio.sleep(max(0.001, FRAME - (time.perf_counter() - begun)))
        self._task = None
        self.pause()

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
            if not self._task:
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

    def _train_anew(self) -> None:
        state = self._state
        training, _ = state.points()
        layer_dims = [2, *[state.hidden_units] * state.hidden_layers, 1]
        rng = np.random.default_rng(state.seed)
        start = initialize_parameters(layer_dims, rng, hidden=ACTIVATIONS[state.activation])
        self._run = Run(
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


def _loop_runs() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
