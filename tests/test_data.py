"""Data sets in the plane: balanced, shuffled, and nothing but what the generator decides."""

import numpy as np
import pytest

from nnlib.data import (
    Dataset,
    make_blobs,
    make_circles,
    make_flower,
    make_gaussian_quantiles,
    make_moons,
    make_no_structure,
)

GENERATORS = [
    make_flower,
    make_circles,
    make_moons,
    make_blobs,
    make_gaussian_quantiles,
    make_no_structure,
]
every_generator = pytest.mark.parametrize("make", GENERATORS, ids=lambda make: make.__name__)


def drawn(make, m=400, seed=0, **options):
    return make(np.random.default_rng(seed), m, **options)


@every_generator
@pytest.mark.parametrize("m", [2, 10, 400])
def test_shapes_types_and_labels(make, m):
    dataset = drawn(make, m)
    assert (dataset.n_x, dataset.m) == dataset.X.shape == (2, m)
    assert dataset.Y.shape == (1, m)
    assert dataset.X.dtype == dataset.Y.dtype == np.float64
    assert np.isfinite(dataset.X).all()
    assert dataset.label_names == ("circle", "triangle")
    assert dataset.image_shape is None


@every_generator
def test_any_first_part_is_balanced_to_within_one(make):
    surplus = np.cumsum(2 * drawn(make).Y - 1)
    assert np.abs(surplus).max() == 1
    assert surplus[-1] == 0


@every_generator
def test_examples_of_a_class_are_shuffled(make):
    """Neighbours in the array are no closer in the plane than any two of the class."""
    X = drawn(make, 2000, noise=0).X[:, ::2]
    neighbours = np.hypot(*np.diff(X)).mean()
    apart = np.hypot(*(X[:, :, None] - X[:, None, :])).mean()
    assert neighbours == pytest.approx(apart, rel=0.15, abs=1e-12)


@every_generator
def test_the_generator_alone_decides(make):
    first, again, other = (drawn(make, seed=seed) for seed in (1, 1, 2))
    np.testing.assert_array_equal(first.X, again.X)
    assert not np.array_equal(first.X, other.X)


@every_generator
@pytest.mark.parametrize("m", [-2, 0, 1, 7, 400.0])
def test_number_of_examples_must_be_even(make, m):
    with pytest.raises(ValueError, match=rf"^m is {m}; expected an even number of 2 or more"):
        drawn(make, m)


@every_generator
@pytest.mark.parametrize("noise", [-0.1, float("nan")])
def test_noise_must_not_be_negative(make, noise):
    with pytest.raises(ValueError, match=rf"^noise is {noise}; expected 0 or more\.$"):
        drawn(make, noise=noise)


# Each generator's own shape, without noise


def classes(dataset):
    """Split the columns by their label."""
    return (dataset.X[:, dataset.Y[0] == label] for label in (0, 1))


def test_flower_lies_on_its_petals():
    x, y = drawn(make_flower, noise=0).X
    t = np.arctan2(x, y)  # x = r sin t, y = r cos t; r < 0 turns t by half, and 4 t by two turns
    np.testing.assert_allclose(np.hypot(x, y), np.abs(4 * np.sin(4 * t)), atol=1e-9)


def test_flower_gives_each_class_one_side():
    for label, points in enumerate(classes(drawn(make_flower, noise=0))):
        t = np.linspace(3.12 * label, 3.12 * (label + 1), 200)
        r = 4 * np.sin(4 * t)
        expected = np.stack([r * np.sin(t), r * np.cos(t)])
        np.testing.assert_allclose(_sorted(points), _sorted(expected), atol=1e-12)


def _sorted(points):
    return points[:, np.lexsort(points.round(9))]


def test_circles_have_radius_two_and_one():
    outer, inner = classes(drawn(make_circles, noise=0))
    np.testing.assert_allclose(np.hypot(*outer), 2)
    np.testing.assert_allclose(np.hypot(*inner), 1)
    np.testing.assert_allclose([outer.mean(axis=1), inner.mean(axis=1)], 0, atol=1e-12)


def test_moons_are_half_circles_that_reach_into_each_other():
    upper, lower = classes(drawn(make_moons, noise=0))
    np.testing.assert_allclose(np.hypot(*upper), 1)
    np.testing.assert_allclose(np.hypot(lower[0] - 1, lower[1] - 0.5), 1)
    assert upper[1].min() >= 0 and lower[1].max() <= 0.5
    assert upper[0].max() > lower[0].min()


def test_blobs_are_two_clouds():
    for centre, points in zip((-1, 1), classes(drawn(make_blobs, 4000)), strict=True):
        np.testing.assert_allclose(points.mean(axis=1), centre, atol=0.1)
        np.testing.assert_allclose(points.std(axis=1), 1, atol=0.1)
    assert len(np.unique(drawn(make_blobs, noise=0).X, axis=1).T) == 2


def test_gaussian_quantiles_split_at_the_middle_radius():
    inner, outer = classes(drawn(make_gaussian_quantiles, 4000, noise=0))
    border = np.sqrt(2 * np.log(2))  # half of a Gaussian cloud lies within
    assert np.hypot(*inner).max() <= np.hypot(*outer).min()
    assert np.hypot(*inner).max() == pytest.approx(border, rel=0.05)


def test_no_structure_has_the_same_cloud_for_both_classes():
    dataset = drawn(make_no_structure, 4000)
    one, other = classes(dataset)
    assert np.abs(dataset.X).max() <= 1
    np.testing.assert_allclose(one.mean(axis=1), other.mean(axis=1), atol=0.1)
    np.testing.assert_allclose(one.var(axis=1), 1 / 3, atol=0.02)
    np.testing.assert_allclose(other.var(axis=1), 1 / 3, atol=0.02)


@pytest.mark.parametrize(
    ("make", "spread"),
    [(make_circles, 0.2), (make_moons, 0.4), (make_blobs, 2.0), (make_gaussian_quantiles, 0.2)],
)
def test_noise_is_the_spread_that_the_docstring_tells(make, spread):
    """The added noise is of known variance, so it adds to the variance of the clean points."""
    clean, noisy = (drawn(make, 20000, noise=noise).X.var(axis=1) for noise in (0, 0.4))
    np.testing.assert_allclose(noisy - clean, spread**2, rtol=0.1, atol=0.015)


# The data set


def pictures():
    X = np.arange(48.0).reshape(12, 4)
    return Dataset(X, np.array([[0.0, 1, 1, 0]]), ("no", "yes"), "a file", (2, 2, 3))


def test_subset_keeps_everything_but_the_other_examples():
    part = pictures().subset(1, 3)
    np.testing.assert_array_equal(part.X, pictures().X[:, 1:3])
    np.testing.assert_array_equal(part.Y, [[1, 1]])
    assert (part.label_names, part.source, part.image_shape) == (
        ("no", "yes"),
        "a file",
        (2, 2, 3),
    )


@pytest.mark.parametrize(("start", "stop"), [(-1, 2), (2, 2), (3, 1), (0, 5)])
def test_subset_must_lie_within(start, stop):
    with pytest.raises(ValueError, match=f"^examples {start} to {stop} .* expected a part of 0"):
        pictures().subset(start, stop)


def test_data_set_shows_itself_in_one_line_and_cannot_be_changed():
    dataset = pictures()
    assert repr(dataset) == "<Dataset a file: X (12, 4), Y (1, 4)>"
    assert dataset == dataset and dataset != pictures()  # by identity: arrays do not compare
    with pytest.raises(AttributeError):
        dataset.X = None
