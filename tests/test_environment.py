"""What conda, pip and JupyterLab are told agrees with pyproject.toml."""

import json
import re
import tomllib
from pathlib import Path

import pytest
import rattler
import yaml
from jupyterlab.commands import get_app_dir
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
SETTINGS = "share/jupyter/lab/settings/overrides.json"
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
PLATFORMS = {
    "linux": {"sys_platform": "linux", "os_name": "posix", "platform_system": "Linux"},
    "darwin": {"sys_platform": "darwin", "os_name": "posix", "platform_system": "Darwin"},
    "win32": {"sys_platform": "win32", "os_name": "nt", "platform_system": "Windows"},
}
LOCKED = re.compile(
    r"(?P<requirement>[^\n\\]+) \\\n"
    r"(?P<hashes>(?:    --hash=sha256:[0-9a-f]{64} \\\n)*    --hash=sha256:[0-9a-f]{64}\n)"
)


def project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def conda_specs() -> list:
    environment = yaml.safe_load((ROOT / "environment.yml").read_text("utf-8"))
    assert environment["channels"] == ["conda-forge"]
    return environment["dependencies"]


def read_lock(text: str) -> list[Requirement]:
    """Parse a lock of pinned, hashed entries and nothing else: no option, address or path."""
    entries = list(LOCKED.finditer(text))
    if "".join(entry[0] for entry in entries) != text:
        raise ValueError("requirements.lock holds more than pinned and hashed entries")
    locked = [Requirement(entry["requirement"]) for entry in entries]
    for requirement in locked:
        if [clause.operator for clause in requirement.specifier] != ["=="] or requirement.url:
            raise ValueError(f"requirements.lock does not pin {requirement.name}")
    return locked


def locked_for(python: str, platform: str) -> dict[str, str]:
    """Map each package that this Python on this platform installs to its one version."""
    machine = {
        "python_version": python,
        "python_full_version": f"{python}.9",
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }
    pinned: dict[str, str] = {}
    for requirement in read_lock((ROOT / "requirements.lock").read_text("utf-8")):
        if requirement.marker is None or requirement.marker.evaluate(PLATFORMS[platform] | machine):
            name = canonicalize_name(requirement.name)
            assert name not in pinned, f"{name} is pinned twice for {python} on {platform}"
            pinned[name] = next(iter(requirement.specifier)).version
    return pinned


def test_conda_and_pip_ask_for_the_same():
    table = project()["project"]
    wanted = [Requirement(line) for line in table["dependencies"]]
    by_pip = {wish.name: set(map(str, wish.specifier)) for wish in wanted}
    by_pip["python"] = set(table["requires-python"].split(","))

    *specs, pip, by_pip_itself = conda_specs()
    parsed = [rattler.MatchSpec(spec, strict=True) for spec in specs]
    by_conda = {spec.name.normalized: set(str(spec.version).split(",")) for spec in parsed}

    assert by_conda == by_pip
    assert (pip, by_pip_itself) == ("pip", {"pip": ["-e ."]})


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("python", PYTHONS)
def test_lock_satisfies_every_wish(python, platform):
    table = project()
    wishes = (
        table["project"]["dependencies"]
        + table["project"]["optional-dependencies"]["dev"]
        + table["build-system"]["requires"]
    )
    pinned = locked_for(python, platform)
    for wish in map(Requirement, wishes):
        assert pinned[canonicalize_name(wish.name)] in wish.specifier


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://pypi.example/simple",
        "numpy==2.4.6",
        f"numpy==2.4.6 --hash=sha256:{'0' * 64}",
        f"numpy>=2.4 \\\n    --hash=sha256:{'0' * 64}",
        f"numpy @ file:///tmp/numpy.whl \\\n    --hash=sha256:{'0' * 64}",
        f"./numpy.whl \\\n    --hash=sha256:{'0' * 64}",
        "# made by hand",
    ],
)
def test_lock_with_anything_else_is_refused(line):
    good = (ROOT / "requirements.lock").read_text("utf-8")
    with pytest.raises(ValueError):
        read_lock(f"{good}{line}\n")


def test_jupyterlab_has_the_settings_of_the_course():
    installed = Path(get_app_dir(), "settings", "overrides.json").read_text("utf-8")
    ours = (ROOT / ".jupyter" / SETTINGS).read_text("utf-8")
    assert json.loads(installed) == json.loads(ours), "install again: pip install -e ."
    assert json.loads(ours)["@jupyter-widgets/jupyterlab-manager:plugin"] == {"saveState": True}
