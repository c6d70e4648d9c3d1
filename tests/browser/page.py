"""A notebook open in JupyterLab: what a learner does with it, and what it does behind the back."""

from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

from lab import Lab
from playwright.sync_api import BrowserContext, Locator, Request, TimeoutError, WebSocket

LIMIT = 30_000  # milliseconds that anything may take, but
RUN_LIMIT = 120_000  # for running a whole notebook

_KERNEL = "window.jupyterapp?.shell?.currentWidget?.sessionContext?.session?.kernel"
# JupyterLab puts cells out of sight into the page when it has time. A widget that is not there
# yet says "Loading widget..." or, until those of a saved notebook are read, "model not found".
_MISSING = """() => {
    const all = selector => [...document.querySelectorAll('.jp-OutputArea-output' + selector)];
    const cells = window.jupyterapp.shell.currentWidget.content.widgets;
    return [
        ...cells.filter(cell => cell.isPlaceholder()).map(cell => 'cell ' + cell.model.id),
        ...all('.lm-Panel').filter(one => !one.querySelector('.jupyter-widgets'))
            .map(one => 'widget: ' + one.textContent),
        ...all(' img').filter(one => !one.complete).map(one => 'picture: ' + one.alt),
    ];
}"""
# What a promise comes to, or an error when it takes too long.
_IN_TIME = """(promise, limit) => Promise.race([promise, new Promise(
    (_, fail) => setTimeout(fail, limit, `still waiting after ${limit} ms`))])"""


class NotebookPage:
    """A tab with one notebook in it; as a context it opens the notebook and closes the tab.

    Parameters
    ----------
    context, lab
        The browser, and the server that it visits.
    path
        Of the notebook, from the folder that the server serves.
    """

    def __init__(self, context: BrowserContext, lab: Lab, path: str) -> None:
        self.lab, self.path = lab, path
        self.errors: list[str] = []  # of the page's scripts
        self.outside: list[str] = []  # addresses that the page wanted from elsewhere
        self.tab = context.new_page()
        self.tab.set_default_timeout(LIMIT)
        self.tab.on("pageerror", lambda error: self.errors.append(str(error)))
        self.tab.on("request", self._note_request)
        self.tab.on("websocket", self._note_socket)

    def __enter__(self) -> Self:
        try:
            self.open()
        except BaseException:
            self.tab.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.tab.close()

    def open(self) -> None:
        """Open the notebook, or open it once more; wait for its kernel and its outputs."""
        address = f"{self.lab.address}/lab/tree/{quote(self.path)}"
        self.tab.goto(f"{address}?reset&token={self.lab.token}")
        self.tab.wait_for_function(f"{_KERNEL}?.status === 'idle'")
        self._settle()

    def run_all(self) -> None:
        """Run → Run All Cells."""
        self.command("notebook:run-all-cells", limit=RUN_LIMIT)
        self._settle()

    def save(self) -> None:
        """File → Save Notebook."""
        self.command("docmanager:save")

    def stop_kernel(self) -> None:
        """Kernel → Shut Down Kernel."""
        self.command("notebook:shutdown-kernel")
        self.tab.wait_for_function(f"!{_KERNEL}")

    def set_theme(self, theme: str) -> None:
        """Settings → Theme; `theme` is light or dark."""
        self.command("apputils:change-theme", {"theme": f"JupyterLab {theme.title()}"})
        light = "true" if theme == "light" else "false"
        self.tab.wait_for_function(f"document.body.dataset.jpThemeLight === '{light}'")

    def command(self, name: str, args: Mapping[str, Any] | None = None, limit: int = LIMIT) -> None:
        """Do what an entry of a menu does, and wait until it is done."""
        run = "([name, args]) => window.jupyterapp.commands.execute(name, args).then(() => null)"
        self._in_time(run, [name, args or {}], limit)

    def catch_up(self) -> int:
        """Wait until the kernel has done all that it was asked; return how many cells it ran."""
        ask = f"() => {_KERNEL}.requestExecute({{code: '', silent: true}}).done"
        return int(self._in_time(ask)["content"]["execution_count"])

    def find(self, selector: str) -> Locator:
        """Find elements in the outputs of the cells."""
        return self.tab.locator(f".jp-Notebook .jp-OutputArea-output {selector}")

    def _in_time(self, function: str, arg: Any = None, limit: int = LIMIT) -> Any:
        return self.tab.evaluate(f"arg => ({_IN_TIME})(({function})(arg), {limit})", arg)

    def _settle(self) -> None:
        """Wait until every output is in the page, or say which are not."""
        try:
            self.tab.wait_for_function(f"() => ({_MISSING})().length === 0")
        except TimeoutError as late:
            raise AssertionError(f"not there: {self.tab.evaluate(_MISSING)}") from late

    def _note_request(self, request: Request) -> None:
        if not request.url.startswith((self.lab.address, "data:", "blob:")):
            self.outside.append(request.url)

    def _note_socket(self, socket: WebSocket) -> None:
        if not socket.url.startswith(self.lab.address.replace("http", "ws", 1)):
            self.outside.append(socket.url)
