"""What the answers call: right functions, as on the page."""

import numpy as np


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
