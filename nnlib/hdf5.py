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

Split = Literal["train", "test"]
Pictures = NDArray[np.uint8]
Labels = NDArray[np.int64]

_SIGNATURE = b"\x89HDF\r\n\x1a\n"
_GET_IT = "get the file again (datasets/README.md says where it comes from)"


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
        f"datasets/{name} is neither here nor in a folder above; there is "
        f"{', '.join(found) or 'no .h5 file'}. Open the notebook inside the course's folder."
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

    Raises
    ------
    FileNotFoundError
        No such file.
    ValueError
        Not a whole HDF5 file, or not in the schema; one sentence says what is wrong and what
        to do.
    """
    path = Path(path)
    _check_is_hdf5(path)
    try:
        with h5py.File(path, "r") as file:
            split = split or ("test" if "test_set_x" in file else "train")
            x = _read(file, f"{split}_set_x", path)
            y = _read(file, f"{split}_set_y", path)
            names = file["list_classes"][()] if "list_classes" in file else [b"0", b"1"]
    except (OSError, RuntimeError, KeyError):
        raise ValueError(
            f"{path.name} is a truncated or damaged HDF5 file ({path.stat().st_size} bytes); "
            f"{_GET_IT}."
        ) from None
    _check_pictures(path, f"{split}_set_x", x)
    _check_labels(path, f"{split}_set_y", y, len(x))
    return x, y.astype(np.int64), tuple(_text(name) for name in np.ravel(names))


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
    """
    path = Path(path)
    _check_pictures(path, "pictures", np.asarray(pictures))
    _check_labels(path, "labels", np.asarray(labels), len(pictures))
    with h5py.File(path, "w") as file:
        file.create_dataset(f"{split}_set_x", data=pictures, compression="gzip")
        file.create_dataset(f"{split}_set_y", data=labels)
        file.create_dataset("list_classes", data=[name.encode() for name in label_names])


def _to_dataset(path: Path, split: Split) -> Dataset:
    pictures, labels, names = read_images(path, split)
    X = pictures.reshape(len(pictures), -1).T / 255.0
    height, width = pictures.shape[1:3]
    Y = labels.reshape(1, -1).astype(np.float64)
    return Dataset(X, Y, names, path.name, (height, width, 3))


def _check_is_hdf5(path: Path) -> None:
    """Name what stands in place of an HDF5 file."""
    if path.is_dir():
        raise ValueError(f"{path.name} is a folder; give the path of an .h5 file.")
    if not path.is_file():
        raise FileNotFoundError(
            f"{path} does not exist; check the name and the folder, or run the notebook "
            "inside the course's folder."
        )
    with path.open("rb") as file:
        start = file.read(512)
    if start.startswith(_SIGNATURE):
        return
    kind = _kind_of(start)
    raise ValueError(f"{path.name} is {kind}, not an HDF5 file; {_GET_IT}.")


def _kind_of(start: bytes) -> str:
    text = start.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if not start:
        return "an empty file"
    if text.startswith(b"version https://git-lfs"):
        return "a Git LFS pointer (the address of a file that was not downloaded)"
    if text.startswith((b"<!doctype html", b"<html", b"<head", b"<?xml", b"<!--")):
        return "an HTML page (saved by a browser in place of the file)"
    if _SIGNATURE.startswith(start):
        return "a truncated file"
    return f"a file that starts with {start[:8]!r}"


def _read(file: h5py.File, key: str, path: Path) -> NDArray[Any]:
    if key not in file:
        other = key.replace("train", "*").replace("test", "train").replace("*", "test")
        advice = (
            "perhaps the names of the two files are swapped"
            if other in file
            else "give a file in the course's schema (datasets/README.md)"
        )
        raise ValueError(
            f"{path.name} has no {key!r}, it holds {', '.join(sorted(file)) or 'nothing'}; {advice}."
        )
    if not isinstance(file[key], h5py.Dataset):
        raise ValueError(f"{key!r} in {path.name} is a group; expected an array.")
    return np.asarray(file[key][()])


def _check_pictures(path: Path, key: str, x: NDArray[Any]) -> None:
    where = f"{key} in {path.name}"
    if x.ndim != 4 or x.shape[-1] != 3:
        raise ValueError(
            f"{where} has shape {x.shape}; expected (m, height, width, 3): one colour picture "
            "after the other."
        )
    if len(x) == 0:
        raise ValueError(f"{where} holds zero pictures; give a file with at least one.")
    if x.size == 0:
        raise ValueError(f"{where} has shape {x.shape}: the pictures have no pixels.")
    if not np.issubdtype(x.dtype, np.number) or np.issubdtype(x.dtype, np.complexfloating):
        raise ValueError(f"{where} holds {x.dtype}; expected uint8, whole numbers from 0 to 255.")
    low, high = x.min(), x.max()
    if x.dtype != np.uint8:
        hint = "multiply by 255 and round" if 0 <= low and high <= 1 else "convert"
        raise ValueError(
            f"{where} holds {x.dtype} from {low:.4g} to {high:.4g}; expected uint8, whole "
            f"numbers from 0 to 255. {hint.capitalize()} and save as uint8."
        )
    if high == 1:
        raise ValueError(
            f"{where} goes from {low} to {high} only; expected pixels from 0 to 255. It seems "
            "to have been scaled already: save the pictures before scaling."
        )


def _check_labels(path: Path, key: str, y: NDArray[Any], m: int) -> None:
    where = f"{key} in {path.name}"
    if y.ndim != 1:
        raise ValueError(f"{where} has shape {y.shape}; expected ({m},): a label a picture.")
    if len(y) != m:
        raise ValueError(
            f"{path.name} holds {m} pictures but {len(y)} labels in {key}; expected as many of "
            "one as of the other."
        )
    if not np.issubdtype(y.dtype, np.number):
        raise ValueError(f"{where} holds {y.dtype}; expected whole numbers, 0 or 1.")
    if not np.isin(y, (0, 1)).all():
        others = sorted(set(y.tolist()) - {0, 1}, key=str)
        raise ValueError(f"{where} holds labels other than 0 and 1, such as {others[0]!r}.")


def _text(name: bytes | str) -> str:
    return name.decode(errors="replace") if isinstance(name, bytes) else str(name)
