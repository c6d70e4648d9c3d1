"""The modules of nnlib import one way only, in the order in which docs/design.md lists them."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ORDER = re.findall(r"^\| `(\w+)` \|", (ROOT / "docs/design.md").read_text(encoding="utf-8"), re.M)
FILES = sorted((ROOT / "nnlib").rglob("*.py"))


def module_of(file: Path) -> str:
    """Return the row of a file: its own name, or its folder's for demos and exercises."""
    return file.relative_to(ROOT / "nnlib").parts[0].removesuffix(".py")


def imported(source: str) -> set[str]:
    """Return the modules of nnlib that a source imports."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.module == "nnlib":
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("nnlib."):
            found.add(node.module.split(".")[1])
        elif isinstance(node, ast.Import):
            found |= {a.name.split(".")[1] for a in node.names if a.name.startswith("nnlib.")}
    return found


def upward(module: str, source: str) -> set[str]:
    """Return what a module imports though it does not stand above it."""
    return imported(source) - {module} - set(ORDER[: ORDER.index(module)])


def test_every_module_is_listed() -> None:
    assert {module_of(file) for file in FILES} - {"__init__"} == set(ORDER)


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_arrows_run_one_way(file: Path) -> None:
    if module_of(file) != "__init__":
        assert not upward(module_of(file), file.read_text(encoding="utf-8"))


def test_an_arrow_the_other_way_is_seen() -> None:
    assert upward("network", "from nnlib.training import span") == {"training"}
    assert upward("data", "from nnlib import plots") == {"plots"}
    assert upward("data", "import nnlib.widgets") == {"widgets"}
