"""What comes with ``import nnlib``."""

import subprocess
import sys

import pytest

import nnlib

HEAVY = ["matplotlib", "ipywidgets", "IPython", "h5py", "PIL", "scipy", "sklearn"]


def loaded_by(statement):
    """List the heavy modules that a fresh Python has loaded after a statement."""
    code = f"{statement}; import sys; print(*(set({HEAVY!r}) & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_import_loads_numpy_and_nothing_heavier():
    assert loaded_by("import nnlib") == []
    assert loaded_by("import nnlib.exercises.week2_4") == []


def test_files_of_pictures_need_h5py_only():
    assert loaded_by("from nnlib import read_images") == ["h5py"]


def test_every_public_name_is_there():
    for name in nnlib.__all__:
        assert getattr(nnlib, name) is not None
    assert set(nnlib.__all__) <= set(dir(nnlib))
    assert sorted(set(nnlib.__all__)) == sorted(nnlib.__all__)


def test_other_names_are_not():
    with pytest.raises(AttributeError, match="'nnlib' has no attribute 'relu'"):
        _ = nnlib.relu
    with pytest.raises(ImportError):
        from nnlib import relu  # noqa: F401
