"""A notebook open in JupyterLab: what a learner does with it, and what they would notice."""

from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

from lab import Lab
from playwright.sync_api import BrowserContext, Locator, Request, WebSocket

LIMIT = 30_000  # milliseconds that anything may take, but
RUN_LIMIT = 120_000  # for running a whole notebook

_KERNEL = "window.jupyterapp?.shell?.currentWidget?.sessionContext?.session?.kernel"
# Alike whether one came by Run All or by opening a saved notebook.
_SETTLED = """() => {
    const widgets = [...document.querySelectorAll('.jp-OutputArea-output.jupyter-widgets')];
    const pictures = [...document.querySelectorAll('.jp-OutputArea-output img')];
    return widgets.every(one => one.firstElementChild && !/Loading widget/.test(one.innerText))
        && pictures.every(one => one.complete);
}"""
_START = """([id, args]) => {
    window.commandState = 'running';
    window.jupyterapp.commands.execute(id, args).then(
        () => { window.commandState = 'done'; },
        error => { window.commandState = 'failed: ' + error; });
}"""


class NotebookPage:
    """A tab with one notebook in it; a context manager that closes the tab.

    Parameters
    ----------
    context, lab
        The browser, and the server that it visits.
    path
        Of the notebook, from the folder that the server serves.
    """

    def __init__(self, context: BrowserContext, lab: Lab, path: str) -> None:
        self.lab, self.path = lab, path
        self.page_errors: list[str] = []
        self.outside: list[str] = []  # addresses that the page wanted from elsewhere
        self.executed = 0  # cells that the page asked a kernel to run
        self.page = context.new_page()
        self.page.set_default_timeout(LIMIT)
        self.page.on("pageerror", lambda error: self.page_errors.append(str(error)))
        self.page.on("request", self._note_request)
        self.page.on("websocket", self._note_socket)

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.page.close()

    def open(self) -> None:
        """Open the notebook, or open it again, and wait for its kernel and its outputs."""
        address = f"{self.lab.address}/lab/tree/{quote(self.path)}?token={self.lab.token}&reset"
        self.page.goto(address)
        self.page.wait_for_function(f"{_KERNEL}?.status === 'idle'")
        self.settle()

    def settle(self) -> None:
        """Wait until every widget and every picture is there."""
        self.page.wait_for_function(_SETTLED)

    def command(self, name: str, args: Mapping[str, Any] | None = None, limit: int = LIMIT) -> None:
        """Do what an entry of a menu does, and wait until it is done."""
        self.page.evaluate(_START, [name, args or {}])
        self.page.wait_for_function("window.commandState !== 'running'", timeout=limit)
        state = self.page.evaluate("window.commandState")
        assert state == "done", f"{name} {state}"

    def run_all(self) -> None:
        """Run → Run All Cells."""
        self.command("notebook:run-all-cells", limit=RUN_LIMIT)
        self.settle()

    def dark(self, dark: bool = True) -> None:
        """Settings → Theme."""
        theme = "JupyterLab Dark" if dark else "JupyterLab Light"
        self.command("apputils:change-theme", {"theme": theme})
        self.page.wait_for_function(
            f"document.body.dataset.jpThemeLight === '{str(not dark).lower()}'"
        )

    def find(self, selector: str) -> Locator:
        """Find elements in the outputs of the cells."""
        return self.page.locator(f".jp-Notebook .jp-OutputArea-output {selector}")

    def _note_request(self, request: Request) -> None:
        if not request.url.startswith((self.lab.address, "data:", "blob:")):
            self.outside.append(request.url)

    def _note_socket(self, socket: WebSocket) -> None:
        if not socket.url.startswith(self.lab.address.replace("http", "ws", 1)):
            self.outside.append(socket.url)
        socket.on("framesent", self._note_frame)

    def _note_frame(self, frame: str | bytes) -> None:
        if b"execute_request" in (frame if isinstance(frame, bytes) else frame.encode()):
            self.executed += 1
