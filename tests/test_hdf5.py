"""Files of pictures: what is written comes back, and each bad file is told in one sentence."""

import os
import re
import subprocess
import sys
from pathlib import Path

import h5py
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from nnlib.hdf5 import dataset_path, load_images, read_images, save_images

LFS_POINTER = """version https://git-lfs.github.com/spec/v1
oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
size 5242880
"""


def pictures(m=4, height=6, width=5, seed=0):
    return np.random.default_rng(seed).integers(0, 256, (m, height, width, 3), dtype=np.uint8)


def labels(m=4):
    return np.arange(m) % 2


def write(path, **content):
    """Write a file of arrays, without any check."""
    with h5py.File(path, "w") as file:
        for key, value in content.items():
            file[key] = value
    return path


@pytest.fixture
def good(tmp_path):
    path = tmp_path / "train.h5"
    save_images(path, "train", pictures(), labels())
    return path


def refusal(path, split=None, error=ValueError):
    """Return the message that a bad file gets: one sentence with its name and what to do."""
    with pytest.raises((ValueError, FileNotFoundError)) as caught:
        read_images(path, split)
    message = str(caught.value)
    assert caught.type is error
    assert_one_sentence(message)
    assert Path(path).name in message
    assert re.search(r"expected|; (get|give|check|close|number|it is|save)", message), message
    return message


def assert_one_sentence(message):
    assert message.endswith(".") and "\n" not in message
    assert not re.search(r"[.!?] [A-Z]", message), message


# Reading and writing


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    x=arrays(np.uint8, st.tuples(*[st.integers(1, 4)] * 3, st.just(3))).filter(
        lambda x: x.max() != 1
    ),
    split=st.sampled_from(["train", "test"]),
    bits=st.integers(0, 15),
    names=st.lists(st.text(st.characters(categories=["L"]), min_size=1), min_size=2, max_size=2),
)
def test_what_is_saved_is_read_back(tmp_path, x, split, bits, names):
    y = np.array([bits >> i & 1 for i in range(len(x))])
    save_images(tmp_path / "file.h5", split, x, y, names)
    back, y_back, names_back = read_images(tmp_path / "file.h5")
    np.testing.assert_array_equal(back, x)
    np.testing.assert_array_equal(y_back, y)
    assert (back.dtype, y_back.dtype, names_back) == (np.uint8, np.int64, tuple(names))


def test_files_of_the_well_known_size(tmp_path):
    for split, m in (("train", 209), ("test", 50)):
        content = {"x": pictures(m, 64, 64), "y": labels(m), "classes": [b"non-cat", b"cat"]}
        write(
            tmp_path / f"{split}.h5",
            **{f"{split}_set_x": content["x"], f"{split}_set_y": content["y"]},
            list_classes=content["classes"],
        )
    train, test = load_images(tmp_path / "train.h5", str(tmp_path / "test.h5"))
    assert (train.X.shape, train.Y.shape) == ((12288, 209), (1, 209))
    assert (test.X.shape, test.Y.shape) == ((12288, 50), (1, 50))
    assert train.label_names == ("non-cat", "cat")
    assert (train.source, test.source) == ("train.h5", "test.h5")


def test_each_column_is_one_picture_row_by_row_from_0_to_1(tmp_path):
    for split in ("train", "test"):
        save_images(tmp_path / f"{split}.h5", split, pictures(), labels())
    train, _ = load_images(tmp_path / "train.h5", tmp_path / "test.h5")
    assert train.image_shape == (6, 5, 3)
    assert train.X.dtype == train.Y.dtype == np.float64
    for i, picture in enumerate(pictures()):
        np.testing.assert_allclose(train.X[:, i].reshape(train.image_shape) * 255, picture)
    np.testing.assert_array_equal(train.Y, [[0, 1, 0, 1]])


def test_split_is_guessed_or_given(tmp_path, good):
    assert len(read_images(good, "train")[0]) == 4
    both = write(
        tmp_path / "both.h5",
        train_set_x=pictures(4),
        train_set_y=labels(4),
        test_set_x=pictures(3),
        test_set_y=labels(3),
    )
    assert [len(read_images(both, split)[0]) for split in (None, "train", "test")] == [4, 4, 3]


def test_labels_may_be_whole_floats_and_names_text_or_missing(tmp_path):
    content = {"test_set_x": pictures(), "test_set_y": labels().astype(float)}
    unnamed = write(tmp_path / "unnamed.h5", **content)
    _, y, names = read_images(unnamed)
    assert (y.dtype, names) == (np.int64, ("0", "1"))
    named = write(tmp_path / "named.h5", **content, list_classes=["Hund", "Kätzchen"])
    assert read_images(named)[2] == ("Hund", "Kätzchen")


def test_a_file_with_a_user_block_is_hdf5_too(tmp_path, good):
    with h5py.File(tmp_path / "block.h5", "w", userblock_size=512) as file:
        file["train_set_x"], file["train_set_y"] = pictures(), labels()
    np.testing.assert_array_equal(read_images(tmp_path / "block.h5")[0], read_images(good)[0])


def test_a_file_is_closed_again(good):
    read_images(good)
    save_images(good, "train", pictures(2), labels(2))  # fails while the file is open
    assert len(read_images(good)[0]) == 2


def test_other_content_of_a_file_is_let_alone(good):
    with h5py.File(good, "a") as file:
        file["notes"] = "drawn on a Sunday"
        file.create_group("more")
    assert len(read_images(good)[0]) == 4


# Files that are not whole HDF5 files


def test_no_such_file(tmp_path):
    message = refusal(tmp_path / "nowhere.h5", error=FileNotFoundError)
    assert "does not exist" in message


def test_a_folder(tmp_path):
    assert "is a folder" in refusal(tmp_path)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (LFS_POINTER, "a Git LFS pointer"),
        ("<!DOCTYPE html>\n<html><head><title>404</title>", "an HTML page"),
        ("\n  <HTML lang='en'>", "an HTML page"),
        ("\ufeff<!doctype html>", "an HTML page"),
        ("<?xml version='1.0'?><html>", "an HTML page"),
        ("", "an empty file"),
        ("PK\x03\x04", r"starts with b'PK\x03\x04'"),
        ("two words", "starts with b'two word'"),
    ],
)
def test_other_files_under_the_name_are_recognised(tmp_path, content, kind):
    path = tmp_path / "cats.h5"
    path.write_text(content, encoding="utf-8")
    message = refusal(path)
    assert kind in message and "not an HDF5 file" in message


def test_truncation_anywhere_is_recognised(good):
    whole = good.read_bytes()
    ends = range(len(whole))
    for end in {*ends[1:100], *ends[100::61], *ends[-20:]}:
        good.write_bytes(whole[:end])
        assert "truncated" in refusal(good), end
    good.write_bytes(whole)
    assert len(read_images(good)[0]) == 4


@pytest.mark.parametrize("where", ["the header", "the pictures"])
def test_a_hole_in_a_file_is_recognised(good, where):
    with h5py.File(good) as file:
        chunk = file["train_set_x"].id.get_chunk_info(0)
    at = 8 if where == "the header" else chunk.byte_offset
    content = bytearray(good.read_bytes())
    content[at : at + 40] = bytes(40)
    good.write_bytes(content)
    assert "damaged" in refusal(good)


def test_a_file_that_another_program_writes(good):
    code = f"import h5py; file = h5py.File({str(good)!r}, 'a'); print('open', flush=True); input()"
    # h5py locks only where it is told to, on some systems.
    environment = {**os.environ, "HDF5_USE_FILE_LOCKING": "TRUE"}
    with subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as writer:
        assert writer.stdout.readline() == "open\n"
        assert "open for writing in another program" in refusal(good)
        writer.communicate("\n")
    assert len(read_images(good)[0]) == 4


# Whole files that are not in the schema


def bad_content(**changes):
    """Give the content of a good training file with some keys changed, or removed by None."""
    content = {"train_set_x": pictures(), "train_set_y": labels(), **changes}
    return {key: value for key, value in content.items() if value is not None}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"train_set_x": None}, "has no train_set_x, it holds train_set_y; give a file"),
        ({"train_set_y": None}, "has no train_set_y, it holds train_set_x; give a file"),
        ({"train_set_x": pictures()[0]}, r"has shape (6, 5, 3); expected (m, height, width, 3)"),
        ({"train_set_x": pictures()[..., :1]}, "has shape (4, 6, 5, 1); expected (m, height"),
        ({"train_set_x": pictures().reshape(4, -1)}, "has shape (4, 90); expected (m, height"),
        ({"train_set_x": h5py.Empty("u1")}, "has shape (); expected (m, height"),
        ({"train_set_x": pictures(0), "train_set_y": labels(0)}, "which is zero pictures"),
        ({"train_set_x": pictures(4, 0, 5)}, "which is zero pictures"),
        ({"train_set_x": pictures() / 255.0}, "from 0 to 1; expected uint8, whole numbers from"),
        ({"train_set_x": pictures() / 255.0}, "multiply by 255, round and save as uint8"),
        ({"train_set_x": pictures() * 1.0}, "holds float64 from 0 to 255; expected uint8"),
        ({"train_set_x": pictures().astype(int) - 9}, "holds int64 from -9 to 246; expected"),
        ({"train_set_x": np.full((4, 6, 5, 3), np.nan)}, "holds float64 from nan to nan"),
        ({"train_set_x": pictures() > 9}, "holds bool; expected uint8"),
        ({"train_set_x": pictures() * 1j}, "holds complex128; expected uint8"),
        ({"train_set_x": np.full((4, 6, 5, 3), b"a")}, "holds |S1; expected uint8"),
        ({"train_set_x": pictures() // 255}, "holds no pixel above 1; expected 0 to 255"),
        ({"train_set_y": labels(3)}, "holds 3 labels for 4 pictures"),
        ({"train_set_y": labels(5)}, "holds 5 labels for 4 pictures"),
        ({"train_set_y": labels(0)}, "holds 0 labels for 4 pictures"),
        ({"train_set_y": labels().reshape(1, 4)}, "has shape (1, 4); expected (4,)"),
        ({"train_set_y": 1}, "has shape (); expected (4,)"),
        ({"train_set_y": [0, 1, 2, 3]}, "other than 0 and 1, such as 2"),
        ({"train_set_y": [-1, 1, 1, -1]}, "other than 0 and 1, such as -1"),
        ({"train_set_y": [0, 1, 0.5, 0]}, "other than 0 and 1, such as 0.5"),
        ({"train_set_y": [0, 1, np.nan, 0]}, "other than 0 and 1, such as nan"),
        ({"train_set_y": ["no", "yes", "yes", "no"]}, "such as b'no'; expected the numbers 0"),
        ({"train_set_y": [1j, 0, 0, 1]}, "holds complex128 such as"),
        ({"list_classes": [b"cat"]}, "of shape (1,); expected the names of label 0 and label 1"),
        ({"list_classes": [0, 1]}, "holds int64 of shape (2,); expected the names"),
        ({"list_classes": "cat"}, "expected the names of label 0 and label 1"),
    ],
)
def test_content_out_of_the_schema(tmp_path, changes, words):
    message = refusal(write(tmp_path / "bad.h5", **bad_content(**changes)))
    assert words in message


@pytest.mark.parametrize("key", ["train_set_x", "train_set_y", "list_classes"])
def test_a_group_in_place_of_an_array(tmp_path, key):
    path = write(tmp_path / "bad.h5", **bad_content(**{key: None}))
    with h5py.File(path, "a") as file:
        file.create_group(key)
    assert f"{key} in bad.h5 is a group; expected an array." in refusal(path)


def test_a_file_that_holds_nothing(tmp_path):
    assert "has no train_set_x, it holds nothing" in refusal(write(tmp_path / "bad.h5"))


def test_a_link_to_nowhere(tmp_path, good):
    with h5py.File(good, "a") as file:
        del file["train_set_x"]
        file["train_set_x"] = h5py.SoftLink("/gone")
    assert "damaged" in refusal(good)


def test_swapped_names_are_recognised(tmp_path, good):
    save_images(tmp_path / "test.h5", "test", pictures(), labels())
    assert len(load_images(good, tmp_path / "test.h5")) == 2
    with pytest.raises(ValueError, match=r"test\.h5 has no train_set_x.*are swapped\.$") as caught:
        load_images(tmp_path / "test.h5", good)
    assert_one_sentence(str(caught.value))
    assert "it is a train file" in refusal(good, "test")


def test_training_and_test_pictures_must_have_one_size(tmp_path, good):
    save_images(tmp_path / "test.h5", "test", pictures(height=7), labels())
    with pytest.raises(ValueError, match=r"train\.h5 holds .*\(6, 5, 3\) and test\.h5 of \(7"):
        load_images(good, tmp_path / "test.h5")


@pytest.mark.parametrize(
    ("x", "y", "names"),
    [
        (pictures() / 255.0, labels(), ("a", "b")),
        (pictures(), labels(3), ("a", "b")),
        (pictures(), labels() + 1, ("a", "b")),
        (pictures(), labels(), ("a",)),
    ],
)
def test_what_could_not_be_read_is_not_written(tmp_path, x, y, names):
    with pytest.raises(ValueError, match=r"expected|number the classes"):
        save_images(tmp_path / "new.h5", "train", x, y, names)
    assert not (tmp_path / "new.h5").exists()


# Where the files are


def test_data_sets_are_found_from_any_folder_below(tmp_path, monkeypatch):
    (tmp_path / "datasets").mkdir()
    (tmp_path / "datasets" / "cats.h5").touch()
    (tmp_path / "notebooks" / "solutions").mkdir(parents=True)
    for folder in (".", "notebooks", "notebooks/solutions", "datasets"):
        monkeypatch.chdir(tmp_path / folder)
        assert dataset_path("cats.h5") == tmp_path / "datasets" / "cats.h5"


def test_a_data_set_that_is_nowhere_is_told_with_those_that_are_there(tmp_path, monkeypatch):
    (tmp_path / "datasets").mkdir()
    for name in ("dogs.h5", "birds.h5", "README.md"):
        (tmp_path / "datasets" / name).touch()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(
        FileNotFoundError, match=r"datasets/cats\.h5 .*there is birds\.h5, dogs\.h5;"
    ):
        dataset_path("cats.h5")
    monkeypatch.chdir("/")
    with pytest.raises(FileNotFoundError, match=r"no \.h5 file; check the name") as caught:
        dataset_path("cats.h5")
    assert_one_sentence(str(caught.value))


def test_a_file_is_saved_for_training_or_for_testing(tmp_path):
    with pytest.raises(ValueError, match=r"^split is 'val'; expected 'train' or 'test'\.$"):
        save_images(tmp_path / "x.h5", "val", np.full((1, 2, 2, 3), 9, np.uint8), np.array([1]))
