"""The parameters whose shapes are looked at: nnlib's own, or what somebody plugs in."""

from typing import Any, NamedTuple

import numpy as np

from nnlib.activations import RELU, SIGMOID
from nnlib.demos.shapes.state import LAYERS, State
from nnlib.differences import describe
from nnlib.network import initialize_parameters
from nnlib.shapes import Layers, Pass, walk


class Plugged(NamedTuple):
    """Parameters, and the examples that go with them; None stands for columns of zeros."""

    layers: Layers
    X: Any


def read_layers(parameters: Any) -> Layers:
    """Return ``(W, b, g)`` of each layer, whatever they are; a ValueError says what else came."""
    wanted = "expected (W, b) or (W, b, g) for each layer"
    if not isinstance(parameters, list | tuple):
        raise ValueError(f"parameters is {describe(parameters)}; {wanted}, in a list.")
    for number, layer in enumerate(parameters, 1):
        if not isinstance(layer, list | tuple) or len(layer) not in (2, 3):
            raise ValueError(f"layer {number} of parameters is {describe(layer)}; {wanted}.")
    if len(parameters) > 2 * LAYERS:
        raise ValueError(f"parameters has {len(parameters)} layers; expected 1 to {LAYERS}.")
    usual = [*[RELU] * (len(parameters) - 1), SIGMOID]
    return [(*layer, g)[:3] for layer, g in zip(parameters, usual, strict=False)]


def count_examples(X: Any, state: State) -> int:
    """Return how many examples X is meant to hold, also where it is turned."""
    if not isinstance(X, np.ndarray) or not X.ndim:
        return state.m
    rows, columns = (*X.shape, 1)[:2]
    turned = X.ndim == 2 and columns == state.sizes[0] != rows
    return max(1, int(rows if turned else columns))


def nnlib_own(state: State) -> Plugged:
    """Return parameters of the right shapes, but for the one that has been changed by hand."""
    rng = np.random.default_rng(0)
    layers: list[tuple[Any, Any, Any]] = [*initialize_parameters(state.sizes, rng)]
    if state.shape is None:
        return Plugged(layers, None)
    changed = np.zeros(state.shape)
    if state.array == "X":
        return Plugged(layers, changed)
    layer = int(state.array[2:-1]) - 1
    W, b, g = layers[layer]
    layers[layer] = (changed, b, g) if state.array[0] == "W" else (W, changed, g)
    return Plugged(layers, None)


def run(plugged: Plugged, state: State) -> Pass:
    """Go forward, and backward if there are as many layers as the sizes ask for."""
    layers, X = plugged
    Y = np.zeros((state.sizes[-1], state.m)) if len(layers) == state.layers else None
    return walk(layers, np.zeros((state.sizes[0], state.m)) if X is None else X, Y)
