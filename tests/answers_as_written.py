"""How answers are collected as people write them, and the functions that they call."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Answer:
    """An answer to the exercise of a key, and what is right or wrong about it."""

    key: str
    label: str
    function: Callable


def collector(answers: list[Answer]) -> Callable:
    """Return a decorator, called with key and label, that adds functions to a list."""

    def register(key: str, label: str) -> Callable:
        def add(function: Callable) -> Callable:
            answers.append(Answer(key, label, function))
            return function

        return add

    return register


# What the answers call: right functions, as on the page.


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def initialize_with_zeros(n_x):
    return np.zeros((n_x, 1)), 0.0


def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    safe = np.clip(A, 1e-15, 1 - 1e-15)
    cost = -np.mean(Y * np.log(safe) + (1 - Y) * np.log(1 - safe))
    return X @ (A - Y).T / m, np.sum(A - Y) / m, cost


def optimize(w, b, X, Y, n_iterations, learning_rate):
    costs = []
    for _ in range(n_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        costs.append(cost)
    return w, b, costs


def predict(w, b, X):
    return (sigmoid(w.T @ X + b) > 0.5).astype(float)
