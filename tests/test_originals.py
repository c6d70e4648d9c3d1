"""A learner's original files are known by their checksums; results stand beside published ones."""

import hashlib
import re

import numpy as np
import pytest

from nnlib import originals
from nnlib.hdf5 import save_images
from nnlib.network import predict


@pytest.fixture
def own_files(tmp_path, monkeypatch):
    """Small files of our own, registered in place of the originals, under names of their own."""
    rng = np.random.default_rng(0)
    folder = tmp_path / "datasets"
    folder.mkdir()
    for split, m in (("train", 24), ("test", 10)):
        labels = np.arange(m) % 2
        pictures = rng.integers(0, 180, (m, 5, 6, 3)).astype(np.uint8)
        pictures[labels == 1, 1:4] += 70
        path = folder / f"my_{split}.h5"
        save_images(path, split, pictures, labels)
        checksum = hashlib.sha256(path.read_bytes()).hexdigest()
        monkeypatch.setitem(originals.CHECKSUMS, split, checksum)
    (tmp_path / "notebooks").mkdir()
    monkeypatch.chdir(tmp_path / "notebooks")
    return folder


def test_files_are_found_by_what_they_hold_from_here_and_from_above(own_files, monkeypatch):
    for folder in (own_files.parent / "notebooks", own_files.parent):
        monkeypatch.chdir(folder)
        assert originals.find_originals() == (own_files / "my_train.h5", own_files / "my_test.h5")


@pytest.mark.parametrize("compare", [originals.compare_logistic, originals.compare_networks])
def test_without_both_files_it_says_what_to_do(own_files, compare):
    with (own_files / "my_test.h5").open("ab") as file:
        file.write(b"another file")
    assert originals.find_originals() is None
    assert "not in datasets/. Put both of them there" in repr(compare())


def test_the_course_ships_no_original(monkeypatch):
    assert {len(checksum) for checksum in originals.CHECKSUMS.values()} == {64}
    assert originals.find_originals() is None


def test_logistic_regression_stands_beside_the_published_run(own_files):
    rows = {what: (published, here) for what, published, here in originals.compare_logistic().rows}
    training, test = originals.load_images(*originals.find_originals())
    w, b, costs = np.zeros((90, 1)), 0.0, []
    for _ in range(2000):
        A = 1 / (1 + np.exp(-(w.T @ training.X + b)))
        costs.append(-np.mean(np.log(np.where(training.Y == 1, A, 1 - A))))
        w = w - 0.005 * training.X @ (A - training.Y).T / 24
        b = b - 0.005 * np.mean(A - training.Y)
    right = [np.mean((w.T @ d.X + b > 0) == d.Y) for d in (training, test)]
    assert rows["cost at iteration 100"] == ("0.584508", f"{costs[100]:.6f}")
    assert rows["cost at iteration 1900"] == ("0.140872", f"{costs[1900]:.6f}")
    assert rows["right on the training file"] == ("99.04 %", f"{right[0]:.2%}")
    assert rows["right on the test file"] == ("70 %", f"{right[1]:.0%}")


def test_networks_stand_beside_the_published_runs_with_their_spread(own_files, monkeypatch):
    told = repr(originals.compare_networks(range(3)))
    assert re.search(
        r"^90-7-1, right on the test file +72% +\d+% to \d+%, .* 3 starts$", told, re.M
    )
    assert re.search(r"^90-20-7-5-1, right on the test file +80% ", told, re.M)


def test_the_shares_are_those_of_the_test_file(own_files):
    training, test = originals.load_images(*originals.find_originals())
    start = originals.initialize_parameters([90, 7, 1], np.random.default_rng(4))
    trained = originals.train(training.X, training.Y, start, 0.0075, 2500, every=2500)[-1]
    share = f"{np.mean(predict(test.X, trained.parameters) == test.Y):.0%}"
    _, _, here = originals.compare_networks([4]).rows[0]
    assert here == f"{share} to {share}, {share} on average, over 1 starts"
