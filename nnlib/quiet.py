"""What surrounds a learner's function: nothing is shown, asked or ended.

JupyterLab may run what a slider calls in another thread, beside a cell. So only what the calling
thread shows is kept back, and two threads take turns.
"""

import builtins
import contextlib
import io
import sys
import threading
import warnings
from collections.abc import Iterable, Iterator
from typing import Any

from nnlib.errors import plain
from nnlib.exercises import Function

_TURNS = threading.RLock()


@contextlib.contextmanager
def quiet(function: Function) -> Iterator[io.StringIO]:
    """Keep back what a function prints, displays and warns of; give what it printed."""
    printed = io.StringIO()
    room = getattr(plain(function), "__globals__", {})
    with (
        _TURNS,
        contextlib.redirect_stdout(_Kept(sys.stdout, printed)),
        contextlib.redirect_stderr(_Kept(sys.stderr, printed)),
        _undisplayed(),
        warnings.catch_warnings(),
        _exchanged(vars(builtins), input=_unanswered),
        # Jupyter's own end the kernel; Python's raise.
        _exchanged(room, exit=sys.exit, quit=sys.exit),
    ):
        warnings.simplefilter("ignore")
        yield printed


class _Kept:
    """A stream that keeps what one thread writes, and lets everything else through."""

    def __init__(self, stream: Any, kept: io.StringIO) -> None:
        self._stream, self._kept, self._thread = stream, kept, threading.get_ident()

    def write(self, text: str) -> int:
        """Keep the text, or pass it on if it comes from another thread."""
        mine = threading.get_ident() == self._thread
        return int((self._kept if mine else self._stream).write(text))

    def writelines(self, lines: Iterable[str]) -> None:
        """Write one text after the other."""
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        """Do nothing: there is nobody who waits for what is kept."""

    def close(self) -> None:
        """Close what is kept, not the stream."""
        self._kept.close()

    def __getattr__(self, name: str) -> Any:
        """Pass on all else: the kernel tells its streams to which cell the next words belong."""
        return getattr(self._stream, name)


@contextlib.contextmanager
def _undisplayed() -> Iterator[None]:
    """Keep back what IPython would display, if it runs."""
    shell = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
    if shell is None:
        yield
    elif hasattr(shell.display_pub, "register_hook"):  # a kernel, whose hooks are a thread's own
        shell.display_pub.register_hook(_nothing)
        try:
            yield
        finally:
            shell.display_pub.unregister_hook(_nothing)
    else:
        from IPython.utils.capture import capture_output

        with capture_output(stdout=False, stderr=False):
            yield


def _nothing(message: object) -> None:
    """Send nothing in place of a message."""


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
