"""On the drawings networks are better than logistic regression, and depth is not what does it."""

import numpy as np
import pytest

from nnlib.activations import SIGMOID
from nnlib.hdf5 import dataset_path, load_images
from nnlib.network import Layer, initialize_parameters, predict
from nnlib.training import span, train

SEEDS = range(10)


@pytest.fixture(scope="module")
def drawings():
    """The first 209 training pictures, the test pictures, and the former's span."""
    training, test = load_images(
        dataset_path("drawn_cats_train.h5"), dataset_path("drawn_cats_test.h5")
    )
    training = training.subset(0, 209)
    return training, test, span(training.X)


def percent_right(drawings, start, learning_rate, n_iterations):
    """Train through the span, and count on the test pictures."""
    training, test, small = drawings
    steps = small.reduce(start), learning_rate, n_iterations
    trained = train(small.R, training.Y, *steps, every=n_iterations)[-1].parameters
    return 100 * np.mean(predict(test.X, small.restore(trained, start)) == test.Y)


@pytest.fixture(scope="module")
def logistic(drawings):
    zero = [Layer(np.zeros((1, 12288)), np.zeros((1, 1)), SIGMOID)]
    return percent_right(drawings, zero, 0.005, 2000)


@pytest.mark.parametrize("hidden", [(7,), (20, 7, 5)])
def test_networks_climb_above_logistic_regression(drawings, logistic, hidden):
    starts = [initialize_parameters((12288, *hidden, 1), np.random.default_rng(s)) for s in SEEDS]
    shares = np.array([percent_right(drawings, start, 0.0075, 2500) for start in starts])
    assert shares.mean() >= 78
    assert np.sum(shares > logistic) >= 9


def test_the_shortcut_takes_the_path_of_the_plain_loop_in_a_deep_network(drawings):
    training, _, small = drawings
    start = initialize_parameters((12288, 20, 7, 5, 1), np.random.default_rng(1))
    plain = train(training.X, training.Y, start, 0.0075, 500, every=10)
    short = train(small.R, training.Y, small.reduce(start), 0.0075, 500, every=10)
    costs = np.array([[snapshot.cost for snapshot in path] for path in (plain, short)])
    np.testing.assert_allclose(*costs, rtol=0, atol=1e-9)
    for mine, theirs in zip(
        small.restore(short[-1].parameters, start), plain[-1].parameters, strict=True
    ):
        np.testing.assert_allclose(mine.W, theirs.W, rtol=0, atol=1e-9)
