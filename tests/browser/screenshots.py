"""Look at a notebook as a learner sees it: run all of it, and save pictures of the whole page.

python tests/browser/screenshots.py notebooks/start_here.ipynb pictures/ [--dark] [--stored]
"""

import argparse
import tempfile
from pathlib import Path

from chromium import browse
from lab import COURSE, copy_course, serve
from page import NotebookPage

# Every cell in the page, also those out of sight.
SETTINGS = {"@jupyterlab/notebook-extension:tracker": {"windowingMode": "none"}}
SCROLLER = ".jp-NotebookPanel .jp-WindowedPanel-outer"
OVERLAP = 60  # pixels that two pictures share
NEXT = """(box, overlap) => {
    const before = box.scrollTop;
    box.scrollTop += box.clientHeight - overlap;
    return box.scrollTop > before;
}"""


def take(notebook: Path, out: Path, *, dark: bool, stored: bool, width: int) -> list[Path]:
    """Save pictures of `notebook` from top to bottom into `out`, and return their paths."""
    theme = "dark" if dark else "light"
    out.mkdir(parents=True, exist_ok=True)
    saved = []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        copy = copy_course(Path(folder, "course"))
        path = notebook.resolve().relative_to(COURSE).as_posix()
        with (
            serve(copy, SETTINGS) as lab,
            browse() as context,
            NotebookPage(context, lab, path) as notebook_page,
        ):
            page = notebook_page.tab
            page.set_viewport_size({"width": width, "height": 1200})
            notebook_page.command("application:toggle-left-area")
            notebook_page.set_theme(theme)
            if not stored:
                notebook_page.run_all()
            scroller = page.locator(SCROLLER)
            scroller.evaluate("box => { box.scrollTop = 0; }")
            more = True
            while more:
                saved.append(out / f"{notebook.stem}-{theme}-{len(saved) + 1:02}.png")
                scroller.screenshot(path=saved[-1])
                more = scroller.evaluate(NEXT, OVERLAP)
    return saved


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("notebook", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--dark", action="store_true", help="in the dark theme")
    parser.add_argument("--stored", action="store_true", help="as the file is, without running it")
    parser.add_argument("--width", type=int, default=1280, help="of the window, in pixels")
    given = parser.parse_args()
    for path in take(
        given.notebook, given.out, dark=given.dark, stored=given.stored, width=given.width
    ):
        print(path)


if __name__ == "__main__":
    main()
