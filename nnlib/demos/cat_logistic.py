"""Logistic regression on pictures, trained anew at every move of a slider."""

from collections.abc import Callable
from typing import Any

import numpy as np

from nnlib.activations import Array
from nnlib.data import Dataset
from nnlib.figures import figure
from nnlib.look import CLASS_COLOURS, FONT_SIZE
from nnlib.picture_plots import WEIGHTS, weight_picture
from nnlib.quiet import quiet
from nnlib.training import span
from nnlib.widgets import Demo, Frame, log_slider, whole_slider

Optimize = Callable[[Array, float, Array, Array, int, float], tuple[Array, float, Any]]


class CatDemo(Demo):
    """The cost, the weights and the accuracies for a rate, a time and a number of pictures.

    Every move trains from w = 0, b = 0 on R of X = Q R, which takes the very steps of training
    on X (see `nnlib.training.span`) in a fraction of the time.

    Parameters
    ----------
    optimize
        ``optimize(w, b, X, Y, n_iterations, learning_rate) -> (w, b, costs)``, with w of shape
        (n_x, 1) and one cost an iteration, computed before the update. The learner's own.
    train, validation
        Pictures of one shape; the slider offers the first `most` of `train` at the most.
    """

    def __init__(
        self, optimize: Optimize, train: Dataset, validation: Dataset, *, most: int = 500
    ) -> None:
        if train.image_shape is None or train.image_shape != validation.image_shape:
            raise ValueError(
                f"the training pictures have shape {train.image_shape} and the validation "
                f"pictures {validation.image_shape}; CatDemo wants pictures of one shape"
            )
        most = min(most, train.m)
        self._optimize, self._image_shape = optimize, train.image_shape
        self._span = span(train.X[:, :most])
        self._Y, self._Y_validation = train.Y[:, :most], validation.Y
        self._QtX_validation = self._span.Q.T @ validation.X
        super().__init__(
            [
                whole_slider("m", "training pictures m", min(209, most), min(10, most), most),
                log_slider("learning_rate", "learning rate", 0.005, 1e-4, 1e-1),
                whole_slider("iterations", "iterations", 2000, 50, 3000, step=50),
            ],
            *self._make_figure(train.label_names[1]),
        )

    def draw(self, learning_rate: float, iterations: int, m: int) -> Frame:
        """Train from zero, and show what came of it."""
        part, Y = self._span.first(m), self._Y[:, :m]
        # A rate that is too large is told in words; a learner's print would come 2000 times.
        with np.errstate(all="ignore"), quiet(self._optimize):
            w0 = np.zeros((len(part.R), 1))
            result = self._optimize(w0, 0.0, part.R, Y, iterations, learning_rate)
            w, b, costs = _unpack(result, len(w0), iterations)
            picture = weight_picture(part.Q @ w, self._image_shape)
            train = _accuracy(w, b, part.R, Y)
            validation = _accuracy(w, b, self._QtX_validation[: len(w)], self._Y_validation)
        self._draw_curve(costs)
        limit = float(np.abs(picture).max())
        self._weights.set_data(picture / limit if 0 < limit < np.inf else 0 * picture)
        story = _tell(costs)
        words = (
            f"{story} Training accuracy {train:.0f}\u00a0%, "
            f"validation accuracy {validation:.0f}\u00a0%, "
            f"after {iterations} iterations on {m} pictures."
        )
        alt = f"Left the cost over the iterations, right the weights as a picture. {words}"
        results = {
            "cost": f"{costs[-1]:.2f}",
            "train": f"{train:.0f}%",
            "validation": f"{validation:.0f}%",
        }
        return Frame(alt, words, results)

    def _draw_curve(self, costs: Array) -> None:
        """Draw the costs on the smallest of a few scales, so that the view rarely jumps."""
        highest = np.max(costs, initial=0, where=np.isfinite(costs))
        top = next((scale for scale in (1, 3) if highest <= scale), 10)
        self._left.set_ylim(0, top)
        self._curve.set_data(np.arange(len(costs)), np.minimum(costs, 2 * top))
        self._note.set_text(
            "" if np.isfinite(costs[-1]) else "in the end the cost\nis no number (nan)"
        )

    def _make_figure(self, label: str) -> tuple[Any, list[Any]]:
        fig, (self._left, right) = figure(7.0, 3.3, columns=2, width_ratios=(1.6, 1))
        self._left.set(xlim=(0, 3000), xlabel="iteration", ylabel="cost $J$")
        (self._curve,) = self._left.plot([], [], color=CLASS_COLOURS[0], linewidth=1.2)
        self._note = self._left.text(
            0.5, 0.5, "", transform=self._left.transAxes, ha="center", fontsize=FONT_SIZE
        )
        right.set(
            xticks=[], yticks=[], title=f"vermillion: bright says {label}\nblue: dark says {label}"
        )
        self._weights = right.imshow(
            np.zeros(self._image_shape[:2]), WEIGHTS, vmin=-1, vmax=1, interpolation="nearest"
        )
        return fig, [self._curve, self._note, self._weights]


def _unpack(result: Any, n: int, iterations: int) -> tuple[Array, float, Array]:
    """Return w (n, 1), b and the costs (iterations,) that a learner's `optimize` gave."""
    try:
        w, b, costs = result
    except (TypeError, ValueError):
        raise ValueError(
            f"optimize gave {type(result).__name__}; it must return (w, b, costs)"
        ) from None
    w, costs = np.asarray(w, dtype=float), np.asarray(costs, dtype=float)
    if w.shape != (n, 1) or np.size(b) != 1 or costs.shape != (iterations,):
        raise ValueError(
            f"optimize gave w {w.shape}, b {np.shape(b)} and costs {costs.shape}; expected "
            f"w ({n}, 1) as it came in, one number b, and one cost for each of the {iterations} "
            "iterations"
        )
    return w, float(np.squeeze(b)), costs


def _accuracy(w: Array, b: float, X: Array, Y: Array) -> float:
    """Return the percentage of columns of X on the right side of z = 0, where a = 0.5."""
    return 100 * float(np.mean((w.T @ X + b > 0) == Y))


def _tell(costs: Array) -> str:
    """Return how the cost went, in one sentence."""
    start, end = costs[0], costs[-1]
    finite = np.isfinite(costs)
    if not finite[0]:
        return f"The cost is {start} from the start: look at how it is computed."
    peak = costs[finite].max()
    if finite.all() and peak <= start:
        moved = f"{start:.2f}" != f"{end:.2f}"
        return f"The cost {f'fell from {start:.2f} to' if moved else 'hardly left'} {end:.2f}."
    story = f"The cost went from {start:.2f} up to {peak:.2f}"
    if not finite.all():
        lost = int(np.argmin(finite))
        story += f", and at iteration {lost} an output is exactly 0 or 1 and the cost no number"
    if end <= start:
        return f"{story}, before it fell to {end:.2f}: steps overshoot on the way."
    return f"{story}: the learning rate is too large."
