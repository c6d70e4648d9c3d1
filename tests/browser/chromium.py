"""A Chromium without a window."""

import contextlib
import os
import shutil
from collections.abc import Iterator

from playwright.sync_api import BrowserContext, sync_playwright

CHROMIUMS = ("chromium", "google-chrome", "google-chrome-stable", "chromium-browser", "chrome")
WINDOW = {"width": 1280, "height": 900}
# No graphics card, and not a byte to anywhere but this machine.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-breakpad",
    "--disable-sync",
    "--metrics-recording-only",
    "--no-first-run",
    "--disable-features=OptimizationHints,MediaRouter,Translate",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


def find_chromium() -> str:
    """Return the path of Chromium or Chrome: the one that CHROMIUM names, or the first found.

    Raises
    ------
    FileNotFoundError
        If there is none.
    """
    named = os.environ.get("CHROMIUM")
    for name in (named,) if named else CHROMIUMS:
        if path := shutil.which(name):
            return path
    where = f"CHROMIUM={named} is no program" if named else f"none of {', '.join(CHROMIUMS)} is"
    raise FileNotFoundError(
        f"No browser to test in: {where} on the path. Install one with "
        "`sudo apt install chromium`, or give the path of yours in CHROMIUM."
    )


@contextlib.contextmanager
def browse() -> Iterator[BrowserContext]:
    """Start a Chromium without a window, for as long as the context lasts."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=find_chromium(), args=FLAGS)
        try:
            yield chromium.new_context(viewport=WINDOW)
        finally:
            chromium.close()
