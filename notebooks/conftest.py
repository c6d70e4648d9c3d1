"""What pytest needs to compare notebooks, also where only they are asked for."""

import os

import pytest
from nbval.plugin import IPyNbCell

# Kernels inherit it: two contended threads make a product many times slower.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# What is run here is not what a learner solves.
os.environ["NNLIB_PROGRESS"] = ""


def pytest_itemcollected(item: pytest.Item) -> None:
    """Note on a notebook's cell whether its output will be compared, for the summary."""
    if isinstance(item, IPyNbCell) and item.options["check"]:
        item.user_properties.append(("compared", str(item.path)))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many cells agreed with what is stored."""
    notebooks = [
        path
        for report in terminalreporter.getreports("passed")
        for key, path in report.user_properties
        if key == "compared"
    ]
    if notebooks:
        terminalreporter.write_line(
            f"{len(notebooks)} notebook cells in {len(set(notebooks))} notebooks compared with "
            "their stored output: equal"
        )
