"""The controls of the playground, in the order in which a thought runs."""

from nnlib.controls import Choice, Control
from nnlib.demos.playground.state import CHOICES, RANGES, State
from nnlib.widgets import log_slider, number_slider, whole_slider


def make_controls(state: State, layers: tuple[int, int]) -> list[Control | Choice]:
    """Return the controls in the order in which a thought runs: data, network, training."""

    def whole(name: str, label: str, step: int = 1) -> Control:
        low, high = (int(end) for end in RANGES[name])
        return whole_slider(name, label, getattr(state, name), low, high, step=step)

    hidden = whole("hidden_layers", "hidden layers")
    if layers[0] == layers[1]:  # a slider with a single place cannot be drawn
        hidden.slider.disabled = hidden.box.disabled = True
        hidden.box.tooltip = f"these functions serve {layers[0]} hidden layer"
    else:
        hidden.slider.min, hidden.slider.max = layers
    hidden.box.min, hidden.box.max = layers
    rates = RANGES["learning_rate"]
    return [
        Choice("data", "points", state.data, CHOICES["data"]),
        number_slider("noise", "noise", state.noise, *RANGES["noise"], step=0.05),
        whole("data_seed", "seed of the points"),
        hidden,
        whole("hidden_units", "units in each"),
        Choice("activation", "activation", state.activation, CHOICES["activation"]),
        log_slider("learning_rate", "learning rate", state.learning_rate, *rates),
        whole("iterations", "iterations", step=100),
        whole("seed", "seed of the weights"),
        whole("now", "iteration shown"),
    ]
