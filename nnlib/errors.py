"""An exception that comes out of a learner's function, in a sentence."""

import functools
import re
import traceback
from types import TracebackType

from nnlib.exercises import Function

# What NumPy's two matrix products say of sizes that do not fit.
_MISFITS = (
    r"\(size (?P<rows>\d+) is different from (?P<columns>\d+)\)",
    r"not aligned: (?P<columns>\d+) \(dim \d\) != (?P<rows>\d+) \(dim \d\)",
)


def describe_stub(error: NotImplementedError, mine: Function) -> str:
    """Tell an exercise that calls another, not yet written, from one that is not begun."""
    place = traceback.extract_tb(error.__traceback__)[-1].name
    if place == getattr(mine, "__name__", place):
        return ""
    return f"It calls `{place}`, which is not written yet; do that one first."


def describe_error(error: BaseException, mine: Function) -> str:
    """Make one sentence of an exception, with the line of the learner's function it came from."""
    # Messages may run over several lines and sentences; an address differs from run to run.
    words = re.sub(r" at 0x[0-9a-fA-F]+", "", " ".join(str(error).split()))
    words = re.split(r"[.!?] ", words)[0].rstrip(".")
    if sizes := misfit(error):
        words = "a matrix product needs as many columns as rows, not {} and {}".format(*sizes)
    lines = lines_of(mine, error.__traceback__)
    kind = type(error).__name__ + (f": {words}" if words else "")
    return f"It stops with {kind}" + (f", at `{lines[-1]}`." if lines else ".")


def lines_of(function: Function, trace: TracebackType | None) -> list[str]:
    """Return the lines of a learner's function that a traceback runs through, the last one last."""
    while isinstance(function, functools.partial):
        function = function.func
    plain = function if hasattr(function, "__code__") else type(function).__call__
    file = getattr(getattr(plain, "__code__", None), "co_filename", None)
    frames = traceback.extract_tb(trace)
    return [frame.line for frame in frames if frame.filename == file and frame.line]


def misfit(error: BaseException | None) -> tuple[int, int] | None:
    """Return the columns and rows that a matrix product found not to be equal, if it did."""
    for pattern in _MISFITS:
        if sizes := re.search(pattern, str(error)):
            return int(sizes["columns"]), int(sizes["rows"])
    return None
