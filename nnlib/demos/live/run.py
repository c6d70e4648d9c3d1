"""One training of the playground: as far as it is needed, by whoever's functions."""

import time

import numpy as np

from nnlib.activations import Array
from nnlib.demos.live.faults import FaultError, Functions, Parameters, careful_step
from nnlib.network import compute_cost
from nnlib.quiet import quiet
from nnlib.training import Snapshot

STOPS = 100  # about how many moments are kept; those in between are found again


class Run:
    """A training that goes on when asked, keeps its stops, and finds any iteration again.

    Parameters
    ----------
    functions : Functions
    X, Y : (n_x, m), (1, m) arrays
    parameters : list of Layer
        The start.
    learning_rate : float
    iterations : int
        Where it ends.

    Attributes
    ----------
    iteration : int
        How far it has come.
    stops : list of Snapshot
        Iterations 0, ``every``, 2 ``every``, ..., and the last.
    fault : str
        Why it goes no further; empty while it can.
    interrupted : bool
        Whether that is because somebody stopped it.
    """

    def __init__(
        self,
        functions: Functions,
        X: Array,
        Y: Array,
        parameters: Parameters,
        learning_rate: float,
        iterations: int,
    ) -> None:
        self._functions, self._X, self._Y = functions, X, Y
        self._learning_rate, self.iterations = learning_rate, iterations
        self._parameters = parameters
        self.every = max(1, iterations // STOPS)
        self.iteration, self.stops = 0, list[Snapshot]()
        self.fault, self.interrupted = "", False
        with quiet(functions.forward), np.errstate(all="ignore"):
            try:
                if functions != Functions():  # nnlib's own need no looking after
                    careful_step(functions, X, Y, parameters, learning_rate)
                self._record()
            except FaultError as error:
                self.fault = str(error)
            except Exception as error:  # a function that fails at its second call
                self.fault = f"Training stopped with {type(error).__name__}: {error}"

    @property
    def done(self) -> bool:
        """Whether it has reached its end, or can go no further."""
        return bool(self.fault) or self.iteration >= self.iterations

    def advance(self, to: int, seconds: float = np.inf) -> None:
        """Train up to an iteration, or for a time, whichever comes first."""
        deadline = time.perf_counter() + seconds
        with quiet(self._functions.forward), np.errstate(all="ignore"):
            while not self.done and self.iteration < to:
                try:
                    self._parameters = self._step(self._parameters)
                    self.iteration += 1
                    if self.iteration % self.every == 0 or self.iteration == self.iterations:
                        self._record()
                except (Exception, KeyboardInterrupt, SystemExit) as error:
                    self._explain(error)
                if time.perf_counter() > deadline:
                    return

    def at(self, iteration: int) -> Parameters:
        """Return the parameters of an iteration that was reached."""
        if iteration == self.iteration:
            return self._parameters
        stop = next(stop for stop in reversed(self.stops) if stop.iteration <= iteration)
        parameters = stop.parameters
        with quiet(self._functions.forward), np.errstate(all="ignore"):
            for _ in range(stop.iteration, iteration):
                parameters = self._step(parameters)
        return parameters

    def _step(self, parameters: Parameters) -> Parameters:
        forward, backward, update = self._functions
        _, cache = forward(self._X, parameters)
        grads = backward(parameters, cache, self._X, self._Y)
        after: Parameters = update(parameters, grads, self._learning_rate)
        return after

    def _record(self) -> None:
        """Keep where it is, with the cost there.

        Raises
        ------
        FaultError
            The cost is no number any more.
        """
        AL, _ = self._functions.forward(self._X, self._parameters)
        cost = compute_cost(AL, self._Y)
        if not np.isfinite(cost):
            raise FaultError("The cost is no number any more.")
        self.stops.append(Snapshot(self.iteration, cost, self._parameters))

    def _explain(self, error: BaseException) -> None:
        """Go back to the last stop and on from there, carefully, to see what goes wrong.

        It ends where all was still well, and can be looked at.
        """
        stop = self.stops[-1]
        self.iteration, self._parameters = stop.iteration, stop.parameters
        coming = self._parameters
        self.fault = f"Training stopped with {type(error).__name__}: {error}".rstrip(": ") + "."
        if isinstance(error, KeyboardInterrupt):
            self.fault, self.interrupted = "Training was interrupted.", True
            return
        try:
            for iteration in range(stop.iteration, stop.iteration + self.every + 1):
                after = careful_step(self._functions, self._X, self._Y, coming, self._learning_rate)
                self.iteration, self._parameters, coming = iteration, coming, after
        except FaultError as fault:
            self.fault = f"After iteration {self.iteration}: {fault}"
