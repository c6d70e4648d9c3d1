"""What surrounds a learner's function while it is judged: nothing is shown, asked or ended."""

import builtins
import contextlib
import io
import sys
import warnings
from collections.abc import Iterator
from typing import Any

from nnlib.errors import plain
from nnlib.exercises import Function


@contextlib.contextmanager
def quiet(function: Function) -> Iterator[io.StringIO]:
    """Keep back what a function prints, displays and warns of; give what it printed."""
    printed = io.StringIO()
    room = getattr(plain(function), "__globals__", {})
    with (
        contextlib.redirect_stdout(printed),
        contextlib.redirect_stderr(printed),
        _undisplayed(),
        warnings.catch_warnings(),
        _exchanged(vars(builtins), input=_unanswered),
        # Jupyter's own end the kernel; Python's raise.
        _exchanged(room, exit=sys.exit, quit=sys.exit),
    ):
        warnings.simplefilter("ignore")
        yield printed


def _undisplayed() -> contextlib.AbstractContextManager[Any]:
    """Keep back what IPython would display, if it runs."""
    if "IPython" not in sys.modules:
        return contextlib.nullcontext()
    from IPython.utils.capture import capture_output

    held: contextlib.AbstractContextManager[Any] = capture_output(stdout=False, stderr=False)
    return held


def _unanswered(*_: object) -> str:
    raise EOFError("input asks, and nobody answers")


@contextlib.contextmanager
def _exchanged(room: dict[str, Any], **others: object) -> Iterator[None]:
    """Let some names of a room, those that it has, stand for something else."""
    kept = {name: room[name] for name in others if name in room}
    room.update({name: others[name] for name in kept})
    try:
        yield
    finally:
        room.update(kept)
