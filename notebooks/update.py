"""Fetch the newest version of the course and keep the learner's answers.

Works on a clone whose notebooks were only saved and on a fork whose answers were committed. The
course comes from the remote ``upstream`` if there is one, as in a fork, otherwise from ``origin``.
Every changed notebook is first copied to ``my_answers/``, and put back if anything fails.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
UNMERGED = ("diff", "--name-only", "--diff-filter=U")


class UpdateError(Exception):
    """The update cannot go on; one sentence that says why and what to do."""


def git(root: Path, *arguments: str) -> str:
    """Run git and return what it prints; raise an `UpdateError` with its own words otherwise."""
    try:
        done = subprocess.run(
            ["git", *arguments], cwd=root, capture_output=True, text=True, encoding="utf-8"
        )
    except FileNotFoundError:
        raise UpdateError("git is not installed: install it, then run this again.") from None
    if done.returncode:
        words = (done.stderr or done.stdout).split() or ["no reason given"]
        raise UpdateError(f"git {arguments[0]} says: {' '.join(words)}")
    return done.stdout


def editions(root: Path, commit: str) -> list[str]:
    """Return the generated notebooks in a commit: learner editions that have a solved one, both."""
    folders = ("ls-tree", "--name-only", commit, "notebooks/", "notebooks/solutions/")
    paths = git(root, *folders).splitlines()
    solved = [path for path in paths if path.startswith("notebooks/solutions/")]
    return solved + [path for path in paths if f"notebooks/solutions/{Path(path).name}" in solved]


def exercises(notebook: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the exercise cells of a notebook by their ids."""
    return {
        cell["id"]: cell
        for cell in notebook["cells"]
        if "exercise" in cell["metadata"].get("tags", []) and "id" in cell
    }


def answers(mine: str, given: str) -> dict[str, str]:
    """Return, by cell id, the exercises of a notebook that are no longer as they were given.

    A file that is no notebook any more has none.
    """
    try:
        now, before = exercises(json.loads(mine)), exercises(json.loads(given))
    except (ValueError, KeyError, TypeError):
        return {}
    return {
        name: "".join(cell["source"])
        for name, cell in now.items()
        if name in before and "".join(cell["source"]) != "".join(before[name]["source"])
    }


def put_back(text: str, kept: dict[str, str]) -> tuple[str, list[str]]:
    """Return a new notebook with the kept answers in it, and the ids that it no longer has."""
    notebook = json.loads(text)
    cells = exercises(notebook)
    for name in kept.keys() & cells.keys():
        new = {"source": kept[name].splitlines(True), "outputs": [], "execution_count": None}
        cells[name].update(new)
    filled = json.dumps(notebook, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    return filled, [name for name in kept if name not in cells]


def keep(root: Path, copies: dict[str, bytes], kept: dict[str, dict[str, str]]) -> Path:
    """Copy notebooks whole, and their answers as text, to a new folder in ``my_answers``."""
    shelf = root / "my_answers"
    shelf.mkdir(exist_ok=True)
    (shelf / ".gitignore").write_text("*\n", encoding="utf-8")
    numbers = [int(path.name) for path in shelf.iterdir() if path.name.isdigit()]
    folder = shelf / f"{max(numbers, default=0) + 1:03d}"
    for path, content in copies.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    for path, cells in kept.items():
        text = "\n\n".join(f"# %% {name}\n{source}" for name, source in cells.items())
        (folder / path).with_suffix(".py").write_text(text + "\n", encoding="utf-8")
    return folder


def merge(root: Path, new: str, ours: list[str]) -> None:
    """Bring in the new version; where it and the learner differ on generated notebooks, it wins.

    Raises
    ------
    UpdateError
        If other files conflict; the merge is then still under way.
    """
    try:
        git(root, "merge", "--quiet", "--no-edit", "--no-commit", new)
    except UpdateError:
        if not git(root, *UNMERGED):
            raise
    theirs = editions(root, new)
    if gone := [path for path in ours if path not in theirs]:
        git(root, "rm", "--quiet", "--force", "--ignore-unmatch", "--", *gone)
    if theirs:
        git(root, "checkout", new, "--", *theirs)
    if left := git(root, *UNMERGED).split():
        raise UpdateError(
            f"you and the course both changed {', '.join(left)}: undo your change there, or merge "
            f"by hand with git merge {new[:12]}."
        )
    if merging(root):
        git(root, "commit", "--quiet", "--no-edit")


def merging(root: Path) -> bool:
    """Tell whether a merge is under way."""
    return (root / git(root, "rev-parse", "--git-path", "MERGE_HEAD").strip()).exists()


def newest(root: Path) -> tuple[str, str]:
    """Fetch the course; return its newest commit and the last one that the learner's copy has."""
    if merging(root):
        raise UpdateError("a merge is under way here: finish it, or undo it by git merge --abort.")
    remotes = git(root, "remote").split()
    remote = next((name for name in ("upstream", "origin") if name in remotes), None)
    if remote is None:
        raise UpdateError("this copy does not know its origin: get the course by git clone.")
    git(root, "fetch", "--quiet", remote, "HEAD")
    new = git(root, "rev-parse", "FETCH_HEAD").strip()
    return new, git(root, "merge-base", "HEAD", new).strip()


def update(root: Path) -> list[str]:
    """Bring a copy of the course up to date and return, line by line, what there is to say.

    Raises
    ------
    UpdateError
        If it cannot be done; the notebooks are then as they were.
    """
    new, base = newest(root)
    if new == base:
        return ["This is the newest version already; nothing was changed."]
    ours = editions(root, base)
    changed = git(root, "diff", "--name-only", "--diff-filter=d", base, "--", *ours).splitlines()
    copies = {path: (root / path).read_bytes() for path in changed}
    kept = {
        path: answers(content.decode(errors="replace"), git(root, "show", f"{base}:{path}"))
        for path, content in copies.items()
        if Path(path).parent.name != "solutions"
    }
    kept = {path: cells for path, cells in kept.items() if cells}
    folder = keep(root, copies, kept) if copies else None
    try:
        tracked = [path for path in editions(root, "HEAD") if path in ours]
        git(root, "checkout", "HEAD", "--", *tracked)
        merge(root, new, ours)
        return ["The course is up to date.", *restore(root, kept, folder)]
    except BaseException:
        if merging(root):
            git(root, "merge", "--abort")
        for path, content in copies.items():
            (root / path).write_bytes(content)
        raise


def restore(root: Path, kept: dict[str, dict[str, str]], folder: Path | None) -> list[str]:
    """Put the kept answers into the new notebooks and return what there is to say of them."""
    lines = []
    for path, cells in kept.items():
        lost = list(cells)
        if (root / path).exists():
            filled, lost = put_back((root / path).read_text(encoding="utf-8"), cells)
            (root / path).write_text(filled, encoding="utf-8", newline="\n")
        lines.append(f"{path}: {len(cells) - len(lost)} of {len(cells)} answers put back.")
        lines += [f"  {name} is no longer in the course; yours stays in the copy." for name in lost]
    if kept:
        lines.append("Open these pages, choose Run > Run All Cells, and save.")
    if folder:
        lines.append(
            f"Whole copies of the notebooks you changed, with any cells that you added, are in "
            f"{folder.relative_to(root).as_posix()}."
        )
    return lines


def main() -> int:
    """Update this copy of the course; return 1 and say why if that cannot be done."""
    print("Looking for a newer version ...", flush=True)
    try:
        print(*update(ROOT), sep="\n")
    except UpdateError as error:
        print(f"Nothing was updated: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
