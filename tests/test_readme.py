"""The README's commands and its map of the course are those of the repository."""

import re
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
WORKFLOW = (ROOT / ".github/workflows/ci.yml").read_text("utf-8")


def commands(job: str) -> list[str]:
    """Return what a job of the workflow runs, step by step."""
    steps = yaml.safe_load(WORKFLOW)["jobs"][job]["steps"]
    return [step["run"] for step in steps if "run" in step]


def test_workflow_runs_the_windows_commands_of_the_readme():
    (block,) = re.findall(r"```powershell\n(.*?)```", README, re.DOTALL)
    told = [line for line in block.splitlines() if "jupyterlab" not in line]
    assert commands("windows") == told


@pytest.mark.parametrize(
    "name", ["README.md", "CONTRIBUTING.md", ".ci/run", ".github/workflows/ci.yml"]
)
def test_make_knows_every_target_that_is_named(name):
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    text = (ROOT / name).read_text("utf-8")
    named = re.findall(r"(?:^|`|run: )make ([a-z-]+)(?=`|\s|$)", text, re.MULTILINE)
    assert named
    assert set(named) <= set(targets)


def test_map_shows_every_page_and_links_the_written_ones():
    course = tomllib.loads((ROOT / "notebooks/source/course.toml").read_text("utf-8"))
    expected = [
        f"[{page['title']}](notebooks/{page['name']}.ipynb)"
        if (ROOT / f"notebooks/source/{page['name']}.py").exists()
        else f"{page['title']} *(planned)*"
        for page in course["page"]
    ]
    rows = re.findall(r"^\|.*\|$", README.split("## The map")[1].split("\n## ")[0], re.MULTILINE)
    assert [row.split(" | ")[1] for row in rows[2:]] == expected
