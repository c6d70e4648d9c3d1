"""For those who own the well-known cat files: what is published, beside what is computed here.

The two files are photographs of cats and of other things, 209 to train on and 50 to test on. They
are neither shipped nor fetched; whoever has them puts them into ``datasets/``, under any name,
and they are recognised by their checksums.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nnlib.activations import SIGMOID
from nnlib.data import Dataset
from nnlib.hdf5 import load_images
from nnlib.network import Layer, initialize_parameters, predict
from nnlib.training import span, train

#: SHA-256 of the files.
CHECKSUMS = {
    "train": "fbe56ab67c3ae28d564e3a644189117976d6b31af0a3ce9bb17dbf22908af242",
    "test": "6a9d39ce52fa85953c5834695b8534a30ed8cfd54971fb2f080b5a24d002b951",
}
#: Hidden layers of the two networks whose accuracy on the test file is published, and that.
NETWORKS = {(7,): 0.72, (20, 7, 5): 0.80}


@dataclass(frozen=True)
class Comparison:
    """A table of what is published and what came out here, or why there is none."""

    rows: Sequence[tuple[str, str, str]] = ()
    why_not: str = ""

    def __repr__(self) -> str:
        """Return the table as text."""
        lines = [("", "published", "here"), *self.rows]
        return self.why_not or "\n".join(f"{a:<40}{b:>10}  {c}".rstrip() for a, b, c in lines)


def find_originals() -> tuple[Path, Path] | None:
    """Return the training and the test file, if they are in ``datasets/`` here or above."""
    here = Path.cwd()
    files = [file for folder in (here, *here.parents) for file in folder.glob("datasets/*.h5")]
    by_checksum = {hashlib.sha256(file.read_bytes()).hexdigest(): file for file in files}
    train_file, test_file = (by_checksum.get(CHECKSUMS[split]) for split in ("train", "test"))
    return (train_file, test_file) if train_file and test_file else None


def compare_logistic() -> Comparison:
    """Train logistic regression on the original files as the published run did, and compare.

    From zero, at a learning rate of 0.005, for 2000 iterations.
    """
    files = find_originals()
    if files is None:
        return Comparison(why_not=_MISSING)
    training, test = load_images(*files)
    small = span(training.X)
    zero = [Layer(np.zeros((1, len(small.R))), np.zeros((1, 1)), SIGMOID)]
    snapshots = train(small.R, training.Y, zero, 0.005, 2000, every=100)
    trained = small.restore(snapshots[-1].parameters)
    return Comparison(
        (
            ("cost at iteration 100", "0.584508", f"{snapshots[1].cost:.6f}"),
            ("cost at iteration 1900", "0.140872", f"{snapshots[19].cost:.6f}"),
            ("right on the training file", "99.04 %", f"{_share(training, trained):.2%}"),
            ("right on the test file", "70 %", f"{_share(test, trained):.0%}"),
        )
    )


def compare_networks(seeds: Iterable[int] = range(20)) -> Comparison:
    """Train two layers and four on the original files from several starts, and compare.

    At a learning rate of 0.0075, for 2500 iterations, from weights over the root of the fan-in.
    What is published is one run each, and the start of two layers was another one: 0.01 for
    every weight.
    """
    files = find_originals()
    if files is None:
        return Comparison(why_not=_MISSING)
    training, test = load_images(*files)
    small = span(training.X)
    shares: dict[tuple[int, ...], list[float]] = {hidden: [] for hidden in NETWORKS}
    for seed in seeds:
        for hidden, found in shares.items():
            rng = np.random.default_rng(seed)
            start = initialize_parameters([training.n_x, *hidden, 1], rng)
            reduced = small.reduce(start)
            trained = train(small.R, training.Y, reduced, 0.0075, 2500, every=2500)[-1].parameters
            found.append(_share(test, small.restore(trained, start)))
    return Comparison(
        tuple(
            (
                f"{'-'.join(map(str, (training.n_x, *hidden, 1)))}, right on the test file",
                f"{NETWORKS[hidden]:.0%}",
                f"{min(found):.0%} to {max(found):.0%}, {np.mean(found):.0%} on average, "
                f"over {len(found)} starts",
            )
            for hidden, found in shares.items()
        )
    )


_MISSING = (
    "The original files are not in datasets/. Put both of them there, under any name, and run "
    "this cell again. (Files of the same name with other contents do not count.)"
)


def _share(dataset: Dataset, parameters: Sequence[Layer]) -> float:
    """Return the share of pictures that a network gets right."""
    return float(np.mean(predict(dataset.X, parameters) == dataset.Y))
