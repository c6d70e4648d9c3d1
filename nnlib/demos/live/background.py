"""Work that goes on beside the cells, a piece at a time, so that the kernel answers in between."""

import asyncio
import contextlib
import threading
import time
from collections.abc import Callable


class Background:
    """One piece of work after the other, until somebody stops it.

    A cell and a slider may be in different threads: whoever changes what the pieces work on
    takes ``turns`` first.

    Parameters
    ----------
    frame : float
        Seconds from one piece to the next, where the machine is quick enough.
    """

    def __init__(self, frame: float) -> None:
        self.turns = threading.RLock()
        self._frame = frame
        self._task: asyncio.Task[None] | None = None

    @property
    def running(self) -> bool:
        """Whether there is more to come."""
        task = self._task
        return task is not None and not task.done() and not task.get_loop().is_closed()

    def start(self, piece: Callable[[], None]) -> None:
        """Do a piece of work again and again, until `stop` is called, in a piece or elsewhere.

        Raises
        ------
        RuntimeError
            No event loop runs here, as in a script.
        """
        self._task = asyncio.get_running_loop().create_task(self._go_on(piece))

    def stop(self) -> None:
        """Let no further piece begin."""
        task, self._task = self._task, None
        if task and not task.done():
            with contextlib.suppress(RuntimeError):  # its loop may have ended before it
                task.get_loop().call_soon_threadsafe(task.cancel)

    async def _go_on(self, piece: Callable[[], None]) -> None:
        while True:
            begun = time.perf_counter()
            with self.turns:
                if self._task is not asyncio.current_task():
                    return  # stopped, or another has begun
                piece()
            await asyncio.sleep(max(0.001, self._frame - (time.perf_counter() - begun)))


def loop_runs() -> bool:
    """Tell whether there is an event loop, as in a notebook, in which work can go on."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
