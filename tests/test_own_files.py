"""The cat lab runs on a learner's own pair of files, as the page promises."""

import asyncio
import re

import build
import numpy as np
import pytest
from build import NOTEBOOKS
from notebook_rules import code_cells, failures
from running import run

from nnlib.hdf5 import read_images, save_images

LAB = "week2_4_lab_cat_or_not"
DATASETS = NOTEBOOKS.parent / "datasets"


def save_some(name: str, split: str, n_cats: int, n_others: int, target) -> None:
    """Save the first cats and others of a shipped file, mixed: as few and uneven as one likes."""
    pictures, labels, names = read_images(DATASETS / name)
    cats, others = np.flatnonzero(labels == 1)[:n_cats], np.flatnonzero(labels == 0)[:n_others]
    chosen = np.random.default_rng(0).permutation([*cats, *others])
    save_images(target, split, pictures[chosen], labels[chosen], names)


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """The lab with its two names changed, run on 209 and 50 pictures, a third of them cats."""
    course = tmp_path_factory.mktemp("course")
    (course / "notebooks").mkdir()
    (course / "datasets").mkdir()
    save_some("drawn_cats_train.h5", "train", 72, 137, course / "datasets/train_catvnoncat.h5")
    save_some("drawn_cats_test.h5", "test", 17, 33, course / "datasets/test_catvnoncat.h5")
    notebook = build.editions(LAB)[f"{LAB}.ipynb"]
    setup = next(cell for cell in notebook.cells if cell.id == "setup")
    setup.source = re.sub(r"drawn_cats_(\w+)\.h5", r"\1_catvnoncat.h5", setup.source)
    asyncio.run(run(notebook, course / "notebooks"))
    return notebook


def test_the_lab_reaches_its_end(lab):
    assert failures(lab) == []
    assert all(cell.execution_count for cell in code_cells(lab))


def test_what_the_lab_says_of_every_file_holds_for_this_one(lab):
    printed = "".join(o.text for c in code_cells(lab) for o in c.outputs if "text" in o)
    assert "pictures: (209, 64, 64, 3)" in printed and "right on 50 test pictures" in printed
    assert "cost at the start: 0.6931" in printed
    claims = re.findall(r"^(same|the sum is the same) .*: (True|False)$", printed, re.M)
    assert [answer for _, answer in claims] == ["True"] * 3
