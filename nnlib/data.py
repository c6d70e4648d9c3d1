"""Data sets: examples in columns, labels in a row, and where they come from."""

from dataclasses import dataclass, replace

import numpy as np

from nnlib.activations import Array


@dataclass(frozen=True, eq=False)
class Dataset:
    """Examples and their labels.

    Attributes
    ----------
    X : (n_x, m) float64 array
        One example a column.
    Y : (1, m) float64 array
        Labels, 0.0 or 1.0.
    label_names : tuple of str
        What label 0 and label 1 are called.
    source : str
        Where the data come from, in words.
    image_shape : tuple of int, optional
        ``(height, width, 3)`` where a column is a flattened picture.
    """

    X: Array
    Y: Array
    label_names: tuple[str, ...]
    source: str
    image_shape: tuple[int, int, int] | None = None

    @property
    def n_x(self) -> int:
        """The number of features of an example."""
        return int(self.X.shape[0])

    @property
    def m(self) -> int:
        """The number of examples."""
        return int(self.X.shape[1])

    def subset(self, start: int, stop: int) -> "Dataset":
        """Return examples ``start`` up to, not including, ``stop``.

        Raises
        ------
        ValueError
            Not two whole numbers with ``0 <= start < stop <= m``.
        """
        whole = isinstance(start, int | np.integer) and isinstance(stop, int | np.integer)
        if not (whole and 0 <= start < stop <= self.m):
            raise ValueError(
                f"examples {start} to {stop} were asked for; expected a part of 0 to {self.m}, "
                "not empty."
            )
        return replace(self, X=self.X[:, start:stop], Y=self.Y[:, start:stop])

    def __repr__(self) -> str:
        """One line instead of two large arrays."""
        return f"<Dataset {self.source}: X {self.X.shape}, Y {self.Y.shape}>"


PLANAR_NAMES = ("circle", "triangle")


def make_flower(rng: np.random.Generator, m: int = 400, *, noise: float = 0.2) -> Dataset:
    """Draw a flower whose petals belong to two classes in turn.

    With ``t`` over nearly half a turn (3.12) for each class, ``r = 4 sin 4t`` and
    ``x = (r sin t, r cos t)``; ``noise`` is the standard deviation added to ``t`` and ``r``.
    As in every generator here the examples are shuffled, the classes taking turns, so that
    any ``subset`` of them is balanced to within one.

    Raises
    ------
    ValueError
        ``m`` is not an even number of 2 or more, or ``noise`` is negative (all generators).
    """
    half = _half(m, noise)
    t = np.concatenate([np.linspace(3.12 * j, 3.12 * (j + 1), half) for j in (0, 1)])
    t += noise * rng.standard_normal(m)
    r = 4.0 * np.sin(4.0 * t) + noise * rng.standard_normal(m)
    return _planar(np.stack([r * np.sin(t), r * np.cos(t)]), "flower", rng)


def make_circles(rng: np.random.Generator, m: int = 400, *, noise: float = 0.2) -> Dataset:
    """Draw a circle of radius 2 around one of radius 1, blurred by half of ``noise``."""
    half = _half(m, noise)
    t = np.tile(np.linspace(0.0, 2.0 * np.pi, half, endpoint=False), 2)
    radius = np.repeat([2.0, 1.0], half)
    X = radius * np.stack([np.cos(t), np.sin(t)])
    return _planar(X + noise / 2.0 * rng.standard_normal(X.shape), "circles", rng)


def make_moons(rng: np.random.Generator, m: int = 400, *, noise: float = 0.2) -> Dataset:
    """Draw two half circles that reach into each other."""
    half = _half(m, noise)
    t = np.linspace(0.0, np.pi, half)
    upper = np.stack([np.cos(t), np.sin(t)])
    lower = np.stack([1.0 - np.cos(t), 0.5 - np.sin(t)])
    X = np.concatenate([upper, lower], axis=1)
    return _planar(X + noise * rng.standard_normal(X.shape), "moons", rng)


def make_blobs(rng: np.random.Generator, m: int = 400, *, noise: float = 0.2) -> Dataset:
    """Draw two round clouds around (-1, -1) and (1, 1), of standard deviation ``5 noise``."""
    half = _half(m, noise)
    X = np.repeat([[-1.0, 1.0], [-1.0, 1.0]], half, axis=1)
    return _planar(X + 5.0 * noise * rng.standard_normal(X.shape), "blobs", rng)


def make_gaussian_quantiles(
    rng: np.random.Generator, m: int = 400, *, noise: float = 0.2
) -> Dataset:
    """Draw one Gaussian cloud: its inner half is one class, its outer half the other."""
    _half(m, noise)
    X = rng.standard_normal((2, m))
    X = X[:, np.argsort(np.hypot(*X))]
    return _planar(X + noise / 2.0 * rng.standard_normal(X.shape), "Gaussian quantiles", rng)


def make_no_structure(rng: np.random.Generator, m: int = 400, *, noise: float = 0.2) -> Dataset:
    """Draw points whose class is a coin: there is nothing to learn, whatever ``noise`` is."""
    _half(m, noise)
    return _planar(rng.uniform(-1.0, 1.0, (2, m)), "no structure", rng)


def _half(m: int, noise: float) -> int:
    """Return the size of a class, or say what is wrong with the two numbers."""
    if not isinstance(m, int | np.integer) or m < 2 or m % 2:
        raise ValueError(f"m is {m}; expected an even number of 2 or more, half for each class.")
    if not noise >= 0:
        raise ValueError(f"noise is {noise}; expected 0 or more.")
    return int(m) // 2


def _planar(X: Array, source: str, rng: np.random.Generator) -> Dataset:
    """Label the first half 0 and the other 1, then shuffle within and deal in turn."""
    half = X.shape[1] // 2
    order = np.stack([rng.permutation(half), half + rng.permutation(half)], axis=1).ravel()
    return Dataset(X[:, order], np.tile([[0.0, 1.0]], half), PLANAR_NAMES, source)
