"""What the answers call: a right function, as on the page."""

import math


def basic_sigmoid(z):
    return 1 / (1 + math.exp(-z))
