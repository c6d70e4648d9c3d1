"""Week 2, the cat lab: logistic regression in seven functions.

``w`` is ``(n_x, 1)``, ``b`` a number, ``X`` ``(n_x, m)``, ``Y`` ``(1, m)``.
"""

from typing import Any

import numpy as np

from nnlib import activations
from nnlib.activations import Array
from nnlib.exercises import Case, Exercise
from nnlib.network import EPSILON

PAGE = "Week 2, lab: cat or not"

Costs = list[float]


def to_columns(pictures: Array) -> Array:
    """Make each picture of ``(m, height, width, 3)`` a column, its pixels from 0 to 1."""
    return pictures.reshape(len(pictures), -1).T / 255.0


def sigmoid(Z: Array) -> Array:
    """Squash any number into 0..1: ``1 / (1 + exp(-Z))``."""
    return activations.SIGMOID(Z)


def initialize_with_zeros(n_x: int) -> tuple[Array, float]:
    """Start from ``w = 0``, ``(n_x, 1)``, and ``b = 0``."""
    return np.zeros((n_x, 1)), 0.0


def propagate(w: Array, b: float, X: Array, Y: Array) -> tuple[Array, float, float]:
    """Go forward to the cost and backward to its slopes: ``(dw, db, cost)``."""
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, EPSILON, 1.0 - EPSILON)
    cost = -np.mean(Y * np.log(safe) + (1.0 - Y) * np.log(1.0 - safe))
    dZ = A - Y
    return X @ dZ.T / m, float(np.sum(dZ) / m), float(cost)


def optimize(
    w: Array, b: float, X: Array, Y: Array, n_iterations: int, learning_rate: float
) -> tuple[Array, float, Costs]:
    """Take ``n_iterations`` steps downhill: ``(w, b, costs)``, each cost from before its step."""
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


def predict(w: Array, b: float, X: Array) -> Array:
    """Answer 1 where the probability exceeds one half, else 0; ``(1, m)``."""
    return (sigmoid(w.T @ X + b) > 0.5).astype(np.float64)


def model(
    X_train: Array,
    Y_train: Array,
    X_val: Array,
    Y_val: Array,
    n_iterations: int = 2000,
    learning_rate: float = 0.005,
) -> dict[str, Any]:
    """Train from zero, then measure the share of right answers on both sets."""
    w, b = initialize_with_zeros(len(X_train))
    w, b, costs = optimize(w, b, X_train, Y_train, n_iterations, learning_rate)
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "train_accuracy": np.mean(predict(w, b, X_train) == Y_train),
        "validation_accuracy": np.mean(predict(w, b, X_val) == Y_val),
    }


def _draw(rng: np.random.Generator, n_x: int, m: int) -> tuple[Array, float, Array, Array]:
    """Draw parameters and labelled examples of one size."""
    w, b = rng.normal(size=(n_x, 1)), float(rng.normal())
    return w, b, rng.normal(size=(n_x, m)), rng.integers(0, 2, (1, m)).astype(np.float64)


def _sizes(rng: np.random.Generator) -> list[tuple[int, int]]:
    drawn = [(int(n), int(m)) for n, m in rng.integers(2, 8, (3, 2))]
    return [*drawn, (1, 4), (4, 1)]


def _pictures(rng: np.random.Generator) -> list[Case]:
    sizes = [(3, 2, 2), (2, 4, 3), (1, 2, 5)]
    return [Case((rng.integers(0, 256, (*size, 3), dtype=np.uint8),)) for size in sizes]


def _numbers(rng: np.random.Generator) -> list[Case]:
    far = np.array([[-1000.0, -40.0, 0.0, 40.0, 1000.0]])
    return [Case((rng.normal(size=(3, 4)),)), Case((0.0,)), Case((far,), "large numbers")]


def _feature_counts(rng: np.random.Generator) -> list[Case]:
    return [Case((int(n),)) for n in (*rng.integers(2, 20, 2), 1)]


def _propagate_cases(rng: np.random.Generator) -> list[Case]:
    cases = [Case(_draw(rng, n, m)) for n, m in _sizes(rng)]
    sure = (np.full((2, 1), 500.0), 0.0, np.ones((2, 2)), np.array([[1.0, 0.0]]))
    return [*cases, Case(sure, "a network so sure that A rounds to 1", finite_only=("cost",))]


def _optimize_cases(rng: np.random.Generator) -> list[Case]:
    steps = [1, 2, int(rng.integers(3, 12))]
    return [
        Case((*_draw(rng, n, m), k, float(rng.uniform(0.05, 0.5))))
        for (n, m), k in zip(_sizes(rng)[:3], steps, strict=True)
    ]


def _predict_cases(rng: np.random.Generator) -> list[Case]:
    cases = [Case(_draw(rng, n, m)[:3]) for n, m in _sizes(rng)]
    even = (np.zeros((2, 1)), 0.0, rng.normal(size=(2, 3)))
    return [*cases, Case(even, "a probability of exactly one half, which does not exceed it")]


def _model_cases(rng: np.random.Generator) -> list[Case]:
    cases = []
    for n_x, m in _sizes(rng)[:3]:
        _, _, X, Y = _draw(rng, n_x, m + 3)
        steps, rate = int(rng.integers(5, 20)), float(rng.uniform(0.1, 0.5))
        cases.append(Case((X[:, :m], Y[:, :m], X[:, m:], Y[:, m:], steps, rate)))
    return cases


TO_COLUMNS = Exercise("to_columns", to_columns, _pictures)
SIGMOID = Exercise("sigmoid", sigmoid, _numbers)
INITIALIZE = Exercise(
    "initialize_with_zeros", initialize_with_zeros, _feature_counts, parts=("w", "b")
)
PROPAGATE = Exercise("propagate", propagate, _propagate_cases, parts=("dw", "db", "cost"))
OPTIMIZE = Exercise("optimize", optimize, _optimize_cases, parts=("w", "b", "costs"))
PREDICT = Exercise("predict", predict, _predict_cases, whole_numbers=True)
MODEL = Exercise("model", model, _model_cases)
