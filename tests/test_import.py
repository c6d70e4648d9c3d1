"""What comes with ``import nnlib``, and which way the modules lean on one another."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import nnlib

PACKAGE = Path(nnlib.__file__).parent
HEAVY = ["matplotlib", "ipywidgets", "IPython", "h5py", "PIL", "scipy", "sklearn"]
# A module may import these of nnlib's own and no others: arrows run down the table, never up.
MAY_IMPORT = {
    "activations": set(),
    "network": {"activations"},
    "training": {"activations", "network"},
    "data": {"activations"},
    "schema": set(),
    "hdf5": {"data", "schema"},
    "differences": set(),
    "checks": {"activations", "differences"},
    "exercises/start_here": {"checks"},
    "exercises/week2_4": {"activations", "checks", "network"},
}


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


@pytest.mark.parametrize("module", MAY_IMPORT)
def test_modules_lean_one_way(module):
    tree = ast.parse((PACKAGE / f"{module}.py").read_text(encoding="utf-8"))
    froms = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    names = {alias.name for node in froms if node.module == "nnlib" for alias in node.names}
    names |= {
        node.module.split(".")[1] for node in froms if (node.module or "").startswith("nnlib.")
    }
    assert names <= MAY_IMPORT[module]
