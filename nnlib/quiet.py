"""What surrounds a learner's function while it is judged: nothing is shown, asked or ended."""

import builtins
import contextlib
import io
import sys
import warnings
from collections.abc import Iterator
from typing import Any
from unittest import mock

from nnlib.exercises import Function


@contextlib.contextmanager
def quiet(function: Function) -> Iterator[io.StringIO]:
    """Keep back what a function prints, displays and warns of; give what it printed."""
    printed = io.StringIO()
    with (
        contextlib.redirect_stdout(printed),
        contextlib.redirect_stderr(printed),
        _undisplayed(),
        warnings.catch_warnings(),
        mock.patch.object(builtins, "input", _unanswered),
        _kept_alive(function),
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
def _kept_alive(function: Function) -> Iterator[None]:
    """Let `exit` and `quit` raise, as they do in plain Python: Jupyter's own end the kernel."""
    room: dict[str, Any] = getattr(function, "__globals__", {})
    ends: dict[str, Any] = {name: room[name] for name in ("exit", "quit") if name in room}
    room.update(dict.fromkeys(ends, sys.exit))
    try:
        yield
    finally:
        room.update(ends)
