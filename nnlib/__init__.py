"""nnlib: neural networks from scratch, the reference behind the course's notebooks.

``import nnlib`` loads NumPy and nothing heavier. Names that need h5py, Matplotlib or
ipywidgets are fetched from their module at first use.
"""

from importlib import import_module
from typing import Any

from nnlib.activations import IDENTITY, LEAKY_RELU, RELU, SIGMOID, TANH, Activation
from nnlib.checks import check, compare
from nnlib.data import (
    Dataset,
    make_blobs,
    make_circles,
    make_flower,
    make_gaussian_quantiles,
    make_moons,
    make_no_structure,
)
from nnlib.network import (
    Layer,
    LayerCache,
    LayerGrads,
    backward_propagation,
    compute_cost,
    compute_squared_cost,
    forward_propagation,
    initialize_parameters,
    predict,
    update_parameters,
)
from nnlib.slopes import numerical_gradient
from nnlib.training import Snapshot, Span, gradient_descent, span, train

_LAZY = {
    "dataset_path": "nnlib.hdf5",
    "load_images": "nnlib.hdf5",
    "read_images": "nnlib.hdf5",
    "save_images": "nnlib.hdf5",
    "read_picture": "nnlib.pictures",
    "plot_decision_boundary": "nnlib.plots",
}

__all__ = [
    "IDENTITY",
    "LEAKY_RELU",
    "RELU",
    "SIGMOID",
    "TANH",
    "Activation",
    "Dataset",
    "Layer",
    "LayerCache",
    "LayerGrads",
    "Snapshot",
    "Span",
    "backward_propagation",
    "check",
    "compare",
    "compute_cost",
    "compute_squared_cost",
    "dataset_path",
    "forward_propagation",
    "gradient_descent",
    "initialize_parameters",
    "load_images",
    "make_blobs",
    "make_circles",
    "make_flower",
    "make_gaussian_quantiles",
    "make_moons",
    "make_no_structure",
    "numerical_gradient",
    "plot_decision_boundary",
    "predict",
    "read_images",
    "read_picture",
    "save_images",
    "span",
    "train",
    "update_parameters",
]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """Fetch a lazily exported name from the module that holds it."""
    if name not in _LAZY:
        raise AttributeError(f"module 'nnlib' has no attribute {name!r}")
    return getattr(import_module(_LAZY[name]), name)


def __dir__() -> list[str]:
    """Offer the lazy names too when Tab is pressed."""
    return sorted({*globals(), *__all__})
