"""What the answers call: right functions, as on the page."""

import numpy as np


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))
