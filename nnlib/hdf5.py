"""Labelled pictures in HDF5 files, in the schema of the well-known cat files.

A training file holds ``train_set_x`` (m, height, width, 3) uint8 and ``train_set_y`` (m,)
integers 0 and 1; a test file the same under ``test_``. Both may hold ``list_classes``, the
names of the two labels as bytes.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

import h5py
import numpy as np
from numpy.typing import NDArray

from nnlib.data import Dataset
from nnlib.schema import check_label_names, check_labels, check_pictures

Split = Literal["train", "test"]
Pictures = NDArray[np.uint8]
Labels = NDArray[np.int64]

_KEYS = ("train_set_x", "train_set_y", "test_set_x", "test_set_y", "list_classes")
_GET_IT = "get the file again (datasets/README.md says where it comes from)"
_HTML = (b"<!doctype html", b"<html", b"<head", b"<body", b"<?xml", b"<!--")


def dataset_path(name: str) -> Path:
    """Find ``datasets/<name>`` in this folder or the nearest one above it.

    Raises
    ------
    FileNotFoundError
        There is no such file; the sentence lists the ones there are.
    """
    here = Path.cwd()
    folders = [folder / "datasets" for folder in (here, *here.parents)]
    for folder in folders:
        if (folder / name).is_file():
            return folder / name
    found = sorted({file.name for folder in folders for file in folder.glob("*.h5")})
    raise FileNotFoundError(
        f"datasets/{name} is neither here nor in a folder above, where there is "
        f"{', '.join(found) or 'no .h5 file'}; check the name, or open the notebook inside the "
        "course's folder."
    )


def read_images(
    path: str | Path, split: Split | None = None
) -> tuple[Pictures, Labels, tuple[str, ...]]:
    """Read the pictures and labels of one file, and check everything about them.

    Parameters
    ----------
    path : path of the file
    split : {"train", "test"}, optional
        Which part to read; by default the one that the file holds.

    Returns
    -------
    pictures : (m, height, width, 3) uint8 array
    labels : (m,) int64 array of 0 and 1
    label_names : tuple of str
        Of label 0 and label 1; ``("0", "1")`` where the file does not name them.

    Raises
    ------
    FileNotFoundError, PermissionError
        No such file, or none that you may read.
    ValueError
        Not a whole HDF5 file, or not in the schema; one sentence says what is wrong and what
        to do.
    """
    path = Path(path)
    _check_is_hdf5(path)
    held = _read_arrays(path)
    split = split or ("test" if "test_set_x" in held and "train_set_x" not in held else "train")
    x = _take(held, f"{split}_set_x", path)
    y = _take(held, f"{split}_set_y", path)
    held.setdefault("list_classes", np.array([b"0", b"1"]))
    names = _take(held, "list_classes", path)
    check_pictures(f"{split}_set_x in {path.name}", x)
    check_labels(f"{split}_set_y in {path.name}", y, len(x))
    check_label_names(f"list_classes in {path.name}", names)
    return x, y.astype(np.int64), tuple(_text(name) for name in names)


def load_images(train_path: str | Path, test_path: str | Path) -> tuple[Dataset, Dataset]:
    """Read a training and a test file as data sets ready for a network.

    Each picture becomes a column of ``X``, row of pixels by row of pixels, scaled from
    0..255 to 0..1.

    Raises
    ------
    FileNotFoundError, ValueError
        As ``read_images``; also where the two files hold pictures of different sizes.
    """
    train = _to_dataset(Path(train_path), "train")
    test = _to_dataset(Path(test_path), "test")
    if train.image_shape != test.image_shape:
        raise ValueError(
            f"{Path(train_path).name} holds pictures of {train.image_shape} and "
            f"{Path(test_path).name} of {test.image_shape}; give two files of the same size."
        )
    return train, test


def save_images(
    path: str | Path,
    split: Split,
    pictures: Pictures,
    labels: Labels,
    label_names: Sequence[str] = ("non-cat", "cat"),
) -> None:
    """Write pictures and labels in the schema that ``read_images`` reads, compressed.

    Raises
    ------
    ValueError
        What ``read_images`` would refuse.
    OSError
        The file cannot be written.
    """
    if split not in ("train", "test"):
        raise ValueError(f"split is {split!r}; expected 'train' or 'test'.")
    x, y, names = np.asarray(pictures), np.asarray(labels), np.array(label_names)
    check_pictures("pictures", x)
    check_labels("labels", y, len(x))
    check_label_names("label_names", names)
    with h5py.File(path, "w") as file:
        file.create_dataset(f"{split}_set_x", data=x, compression="gzip")
        file.create_dataset(f"{split}_set_y", data=y.astype(np.int64))
        file.create_dataset("list_classes", data=[str(name).encode() for name in names])


def _to_dataset(path: Path, split: Split) -> Dataset:
    pictures, labels, names = read_images(path, split)
    X = pictures.reshape(len(pictures), -1).T / 255.0
    height, width = pictures.shape[1:3]
    Y = labels.reshape(1, -1).astype(np.float64)
    return Dataset(X, Y, names, path.name, (height, width, 3))


def _check_is_hdf5(path: Path) -> None:
    """Name what stands in place of an HDF5 file."""
    if path.is_dir():
        raise ValueError(f"{path} is a folder; give the path of an .h5 file.")
    if not path.is_file():
        raise FileNotFoundError(
            f"{path} does not exist; check the name and the folder, or open the notebook inside "
            "the course's folder."
        )
    if not h5py.is_hdf5(path):
        with path.open("rb") as file:
            kind = _kind_of(file.read(512))
        raise ValueError(f"{path.name} is {kind}, not an HDF5 file; {_GET_IT}.")


def _kind_of(start: bytes) -> str:
    """Recognise a file by its first bytes."""
    text = start.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if not start:
        return "an empty file"
    if text.startswith(b"version https://git-lfs"):
        return "a Git LFS pointer (the address of a file that was not downloaded)"
    if text.startswith(_HTML):
        return "an HTML page (saved by a browser in place of the file)"
    if b"\x89HDF\r\n\x1a\n".startswith(start):
        return "a truncated file"
    return f"a file that starts with {start[:8]!r}"


def _read_arrays(path: Path) -> dict[str, NDArray[Any] | None]:
    """Read what the schema knows; a key that holds something else than an array gets None."""
    try:
        with h5py.File(path, "r") as file:
            held: dict[str, NDArray[Any] | None] = dict.fromkeys(map(str, file))
            for key in held.keys() & _KEYS:
                if isinstance(file[key], h5py.Dataset):
                    held[key] = np.asarray(file[key][()])
            return held
    except BlockingIOError:
        raise ValueError(
            f"{path.name} is open for writing in another program; close it there and try again."
        ) from None
    except Exception:  # h5py meets a damaged file with errors of many kinds
        raise ValueError(
            f"{path.name} is a truncated or damaged HDF5 file ({path.stat().st_size} bytes); "
            f"{_GET_IT}."
        ) from None


def _take(held: dict[str, NDArray[Any] | None], key: str, path: Path) -> NDArray[Any]:
    """Take one array, or say why it is not there."""
    if key not in held:
        raise ValueError(
            f"{path.name} has no {key}, it holds {', '.join(sorted(held)) or 'nothing'}; "
            f"{_advice(held, key)}."
        )
    array = held[key]
    if array is None:
        raise ValueError(f"{key} in {path.name} is a group; expected an array.")
    return array


def _advice(held: dict[str, NDArray[Any] | None], key: str) -> str:
    split, _, rest = key.partition("_")
    other = {"train": "test", "test": "train"}.get(split, split)
    if f"{other}_{rest}" in held:
        return f"it is a {other} file: perhaps the names of the two files are swapped"
    return "give a file in the course's schema (datasets/README.md)"


def _text(name: bytes | str) -> str:
    return name.decode(errors="replace") if isinstance(name, bytes) else str(name)
