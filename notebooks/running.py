"""Run a notebook in a fresh kernel of this very Python, and keep what is worth keeping."""

import asyncio
import contextlib
import os
import subprocess
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import ipykernel.kernelspec
from jupyter_client.asynchronous import AsyncKernelClient
from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, DeadKernelError
from nbformat import NotebookNode

# Before a kernel starts: two contended threads make a product many times slower.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

WIDGET = "application/vnd.jupyter.widget-view+json"


class StoppedError(Exception):
    """A notebook did not reach its end; says in one sentence at which cell and why."""

    def __init__(self, cell: NotebookNode, reason: str) -> None:
        super().__init__(f"{cell.id}: {reason}")
        self.cell, self.reason = cell, reason


class ThisPython(KernelSpecManager):
    """Finds the kernel of the running Python, whatever kernels its user has installed."""

    def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
        """Return this Python's ipykernel for every name."""
        return KernelSpec(
            resource_dir=ipykernel.kernelspec.RESOURCES, **ipykernel.kernelspec.get_kernel_dict()
        )


async def run(
    notebook: NotebookNode,
    folder: Path,
    *,
    seconds: int = 120,
    keep_going: bool = False,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> None:
    """Run every code cell of a notebook in place, as Run All does.

    Parameters
    ----------
    notebook : NotebookNode
        Gets the outputs.
    folder : Path
        Where the kernel starts.
    seconds : int
        A cell that takes longer is interrupted, and given up after twice that time.
    keep_going : bool
        Whether to run on after a cell that raises.
    progress : function
        Called with the number of cells done and of all cells.

    Raises
    ------
    StoppedError
        At a cell that raises unless `keep_going`, or that ends or hangs the kernel.
    """
    total = len(notebook.cells)
    async with kernel(folder) as manager, channels(manager) as kernel_client:
        client = NotebookClient(
            notebook,
            km=manager,
            timeout=seconds,
            interrupt_on_timeout=True,
            allow_errors=keep_going,
            record_timing=False,
            coalesce_streams=True,
        )
        client.kc = kernel_client
        client.log.disabled = True
        for number, cell in enumerate(notebook.cells):
            progress(number, total)
            await _run_cell(client, cell, number, seconds)
    progress(total, total)


@contextlib.asynccontextmanager
async def kernel(folder: Path) -> AsyncIterator[AsyncKernelManager]:
    """Start a kernel in a folder, and end it whatever happens. What it checks is not kept."""
    manager = AsyncKernelManager(kernel_spec_manager=ThisPython())
    try:
        await manager.start_kernel(
            cwd=str(folder), env=dict(os.environ, NNLIB_PROGRESS=""), stderr=subprocess.DEVNULL
        )
        yield manager
    finally:
        if manager.has_kernel:
            await manager.shutdown_kernel(now=True)


@contextlib.asynccontextmanager
async def channels(manager: AsyncKernelManager) -> AsyncIterator[AsyncKernelClient]:
    """Open the channels to a kernel, and close them whatever happens."""
    client = manager.client()
    client.allow_stdin = False
    client.start_channels()
    try:
        await client.wait_for_ready(timeout=60)
        yield client
    finally:
        client.stop_channels()


async def _run_cell(client: NotebookClient, cell: NotebookNode, number: int, seconds: int) -> None:
    limit = asyncio.timeout(2 * seconds)
    try:
        async with limit:
            await client.async_execute_cell(cell, number)
    except CellExecutionError as error:
        raise StoppedError(cell, f"{error.ename}: {error.evalue}".rstrip(": ")) from None
    except (DeadKernelError, TimeoutError):  # at the limit nbclient, too, speaks of a dead kernel
        reason = f"it did not stop after {seconds} s" if limit.expired() else "its kernel died"
        raise StoppedError(cell, reason) from None


def normalise(notebook: NotebookNode) -> NotebookNode:
    """Drop what differs from run to run: the numbers of live widgets. Works in place."""
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            output.get("data", {}).pop(WIDGET, None)
    return notebook
