"""The drawings as the demo trains on them: in the span, and what else answers the same question."""

from collections.abc import Sequence

import numpy as np

from nnlib.activations import SIGMOID, Array
from nnlib.data import Dataset
from nnlib.network import Layer, predict
from nnlib.training import span, train


class Pictures:
    """Training and validation pictures, and rivals to a network, for any number of the former.

    Parameters
    ----------
    training, validation : Dataset
        Pictures of one shape.
    most : int
        How many of the training pictures are offered.
    """

    def __init__(self, training: Dataset, validation: Dataset, most: int) -> None:
        self.most = min(most, training.m)
        self.Y, self.Y_validation = training.Y[:, : self.most], validation.Y
        self.span = span(training.X[:, : self.most])
        self._X_validation = validation.X
        self._inside = self.span.Q.T @ validation.X
        # Squared distances but for what is the same for each validation picture.
        lengths = np.sum(training.X[:, : self.most] ** 2, axis=0)
        self._distances = lengths[:, None] - 2.0 * self.span.R.T @ self._inside
        self._logistic: dict[int, float] = {}

    def seen(self, m: int, parameters: Sequence[Layer]) -> Array:
        """Return the validation pictures as `widened` parameters see them, trained on m pictures.

        What training changes acts on the part of a picture inside the span, ``Q.T X``; the rest
        is answered by the weights of the start for ever, ``W0 (X - Q Q.T X)``.
        """
        W0, Q = parameters[0][0], self.span.Q[:, :m]
        inside = self._inside[: Q.shape[1]]
        return np.vstack([inside, W0 @ self._X_validation - (W0 @ Q) @ inside])

    def logistic(self, m: int) -> float:
        """Return the share that week 2's logistic regression gets right of the validation set.

        From zero, at a learning rate of 0.005, for 2000 iterations.
        """
        if m not in self._logistic:
            part, Y = self.span.first(m), self.Y[:, :m]
            zero = [Layer(np.zeros((1, len(part.R))), np.zeros((1, 1)), SIGMOID)]
            trained = train(part.R, Y, zero, 0.005, 2000, every=2000)[-1].parameters
            answers = predict(self._inside[: len(part.R)], trained)
            self._logistic[m] = float(np.mean(answers == self.Y_validation))
        return self._logistic[m]

    def neighbour(self, m: int) -> float:
        """Return the share that the label of the nearest training picture gets right."""
        nearest = np.argmin(self._distances[:m], axis=0)
        return float(np.mean(self.Y[:, nearest] == self.Y_validation))

    def commoner(self, m: int) -> float:
        """Return the share that is right where the answer is always the commoner label."""
        cats = self.Y[:, :m].mean() > 0.5
        return float(np.mean(self.Y_validation == cats))


def widened(parameters: Sequence[Layer]) -> list[Layer]:
    """Let parameters for R take what `Pictures.seen` gives: to ``W`` the identity is added."""
    (W, b, g), *rest = parameters
    return [Layer(np.hstack([W, np.eye(len(W))]), b, g), *rest]
