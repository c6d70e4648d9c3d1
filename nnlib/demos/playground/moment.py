"""One moment of a training: what the picture shows, and the words to it."""

from dataclasses import replace

import numpy as np

from nnlib.activations import Activation, Array
from nnlib.data import Dataset
from nnlib.demos.live.faults import FaultError, Functions, Parameters, careful_forward
from nnlib.demos.live.run import Run
from nnlib.demos.playground.state import M, State
from nnlib.demos.playground.view import RESOLUTION, Scene, plane
from nnlib.network import compute_cost, forward_propagation
from nnlib.quiet import quiet
from nnlib.widgets import Frame


def look(state: State, run: Run, functions: Functions) -> tuple[Scene, Frame]:
    """Return what the moment that a state names looks like, and what there is to say of it."""
    training, validation = state.points()
    reach = float(np.ceil(11 * np.abs(training.X).max()) / 10)
    curve = [(stop.iteration, stop.cost) for stop in run.stops]
    scene = Scene(training, reach, None, [], curve, state.iterations, None)
    try:
        if not run.stops:
            raise FaultError(run.fault)
        parameters = run.at(state.now)
        inputs = training.X, validation.X, plane(reach)
        A, A_validation, P = _answers(functions, parameters, *inputs)
    except FaultError as fault:
        return scene, Frame(f"{_what(state)}, and no answers: {fault}", "", {}, str(fault))
    now = state.now, compute_cost(A, training.Y)
    P, units = P.reshape(RESOLUTION, RESOLUTION), _units(parameters, plane(reach))
    shares = _percent_right(A, training), _percent_right(A_validation, validation)
    return replace(scene, P=P, units=units, now=now), _tell(state, now[1], *shares, run.fault)


def _answers(functions: Functions, parameters: Parameters, *inputs: Array) -> list[Array]:
    """Return what the network answers, by the learner's own forward pass.

    Raises
    ------
    FaultError
        It fails, or what it answers is not one number for each point.
    """
    forward, answers = functions.forward, []
    with quiet(forward), np.errstate(all="ignore"):
        for X in inputs:
            try:
                AL = np.asarray(forward(X, parameters)[0], dtype=float)
                good = AL.shape == (1, X.shape[1]) and AL.min() >= 0 and AL.max() <= 1
            except Exception:  # the careful way tells in words what it is
                good = False
            answers.append(AL if good else careful_forward(forward, X, parameters)[0])
    return answers


def _units(parameters: Parameters, X: Array) -> list[tuple[Activation, Array]]:
    """Return what each hidden unit answers all over the plane, layer by layer."""
    with np.errstate(all="ignore"):
        _, cache = forward_propagation(X, parameters)
    hidden = zip(parameters[:-1], cache[:-1], strict=True)
    return [(g, A.reshape(-1, RESOLUTION, RESOLUTION)) for (_, _, g), (_, A) in hidden]


def _what(state: State) -> str:
    """Return which points and which network the picture shows."""
    layers = f"{state.hidden_layers} hidden layer{'s' * (state.hidden_layers > 1)}"
    units = f"{state.hidden_units} {state.activation} unit{'s' * (state.hidden_units > 1)}"
    hidden = f"{layers} of {units}" if state.hidden_layers else "no hidden layer"
    return (
        f"{M} points ({state.data}, noise {state.noise:g}, seed {state.data_seed}) and what a "
        f"network with {hidden} answers (learning rate {state.learning_rate:g}, seed {state.seed})"
    )


def _tell(state: State, cost: float, train: float, validation: float, fault: str) -> Frame:
    """Return the words to a moment of training."""
    words = (
        f"Iteration {state.now} of {state.iterations}: the cost is {cost:.2f}; "
        f"{train:.0f}\u00a0% of the training points and {validation:.0f}\u00a0% of the validation "
        "points are right."
    )
    maps = f"{state.hidden_layers * state.hidden_units} maps of hidden units"
    results = {
        "cost": f"{cost:.2f}",
        "train": f"{train:.0f}%",
        "validation": f"{validation:.0f}%",
    }
    return Frame(f"{_what(state)}, the cost curve, and {maps}. {words}", words, results, fault)


def _percent_right(A: Array, data: Dataset) -> float:
    return 100 * float(np.mean((A > 0.5) == data.Y))
