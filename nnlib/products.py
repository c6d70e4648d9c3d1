"""Training on any of a few hundred wide examples, from their inner products alone.

Gradient descent adds multiples of the examples to the first layer's weights and ones to its
biases. So what the first layer says of an example changes by multiples of ``x_i . x_j + 1``, and
once these products are known no training has to look at the examples again. The steps are those
of ``nnlib.training``, up to rounding; no costs are noted. Many small trainings on parts of one
set are what this is for: one of a few seconds takes `nnlib.training.span`.
"""

import numpy as np

from nnlib.activations import Array
from nnlib.network import Layer
from nnlib.training import Parameters


class Products:
    """Inner products of examples that may be trained on, with each other and with new ones.

    Parameters
    ----------
    X : (n_x, m) array
        Examples to train on.
    X_new : (n_x, m_new) array
        Examples to answer for.
    """

    def __init__(self, X: Array, X_new: Array) -> None:
        self._X, self._X_new = X, X_new
        self._among, self._to_new = X.T @ X + 1, X.T @ X_new + 1

    def answers(
        self, some: Array, Y: Array, parameters: Parameters, learning_rate: float, n_iterations: int
    ) -> Array:
        """Return what a network answers for the new examples, trained on some of the others.

        Parameters
        ----------
        some : (k,) array of int
            Which examples to train on.
        Y : (1, k) array
            Their labels.
        parameters
            Where to start; never changed. The output is a sigmoid or the identity, the two for
            which ``dZ = A - Y``.
        learning_rate, n_iterations
            As for ``nnlib.training.train``.

        Returns
        -------
        A_L : (n[L], m_new) array
        """
        (W1, b1, g1), *later = (Layer(*layer) for layer in parameters)
        K, Z1 = self._among[np.ix_(some, some)], W1 @ self._X[:, some] + b1
        C = np.zeros_like(Z1)  # how much of each example has been added to each unit's weights
        for _ in range(n_iterations):
            activations = _forward(g1(Z1 + C @ K), later)
            # From here on dZ times learning_rate / m: what is taken off, layer by layer.
            step = learning_rate / Y.shape[1] * (activations[-1] - Y)
            for number in reversed(range(len(later))):
                W, b, g = later[number]
                A = activations[number]
                later[number] = Layer(W - step @ A.T, b - np.sum(step, axis=1, keepdims=True), g)
                g_before = later[number - 1].g if number else g1
                step = (W.T @ step) * g_before.slope(A)
            C -= step
        return _forward(g1(W1 @ self._X_new + b1 + C @ self._to_new[some]), later)[-1]


def _forward(A: Array, layers: list[Layer]) -> list[Array]:
    """Return `A` and the activations of each of these layers after it."""
    activations = [A]
    for W, b, g in layers:
        activations.append(g(W @ activations[-1] + b))
    return activations
