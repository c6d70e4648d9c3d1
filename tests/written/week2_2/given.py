"""What the answers call: right functions, as on the pages."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def cross_entropy(a, y):
    return -(y * np.log(a) + (1 - y) * np.log(1 - a))


def gradients_of_one(w, b, x, y):
    dz = sigmoid((w.T @ x).item() + b) - y
    return dz, x * dz, dz
