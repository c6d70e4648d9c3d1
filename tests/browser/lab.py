"""A JupyterLab of its own, with the settings of the course and no others."""

import contextlib
import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

COURSE = Path(__file__).parents[2]
START_LIMIT = STOP_LIMIT = 60  # seconds


class Lab(NamedTuple):
    """A running JupyterLab."""

    address: str  # http://127.0.0.1:port
    token: str
    folder: Path  # what it serves
    log: Path


def copy_course(folder: Path) -> Path:
    """Copy the learner's notebooks and the data into `folder`, where they may be changed."""
    for part, wanted in (("notebooks", "*.ipynb"), ("datasets", "*.h5")):
        (folder / part).mkdir(parents=True)
        for file in sorted((COURSE / part).glob(wanted)):
            shutil.copy(file, folder / part)
    return folder


@contextlib.contextmanager
def serve(folder: Path, settings: Mapping[str, Mapping[str, Any]] | None = None) -> Iterator[Lab]:
    """Serve `folder` in JupyterLab; end the server and its kernels on leaving.

    It sees nothing of the user's own configuration, only what comes with this environment (where
    the course's overrides.json is) and `settings`, such as ``{"@jupyterlab/notebook-extension:
    tracker": {"windowingMode": "none"}}``.

    Raises
    ------
    RuntimeError
        If it is not up in `START_LIMIT` seconds; with its log.
    """
    with tempfile.TemporaryDirectory(prefix="lab-", ignore_cleanup_errors=True) as own:
        port = _free_port()
        lab = Lab(f"http://127.0.0.1:{port}", secrets.token_hex(16), folder, Path(own, "log"))
        for name, values in (settings or {}).items():
            file = Path(own, "settings", f"{name.replace(':', '/')}.jupyterlab-settings")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(values), "utf-8")
        with open(lab.log, "wb") as log:
            server = subprocess.Popen(
                _command(lab, port), env=_environment(own), stdout=log, stderr=subprocess.STDOUT
            )
        try:
            _wait_until_up(lab, server)
            yield lab
        finally:
            server.terminate()  # it then ends its kernels
            try:
                server.wait(STOP_LIMIT)
            except subprocess.TimeoutExpired:
                server.kill()  # its kernels notice, and end themselves
                server.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _command(lab: Lab, port: int) -> list[str]:
    return [
        *(sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root"),
        "--expose-app-in-browser",  # as window.jupyterapp
        f"--ServerApp.root_dir={lab.folder}",
        "--ServerApp.ip=127.0.0.1",
        f"--ServerApp.port={port}",
        "--ServerApp.port_retries=0",
        f"--IdentityProvider.token={lab.token}",
        "--LabApp.extension_manager=readonly",  # the other one asks pypi.org
    ]


def _environment(own: str) -> dict[str, str]:
    """Return the environment, with every place where settings of the user might be moved away."""
    places = {
        "JUPYTER_CONFIG_DIR": "config",
        "JUPYTER_DATA_DIR": "data",
        "JUPYTER_RUNTIME_DIR": "runtime",
        "JUPYTERLAB_SETTINGS_DIR": "settings",
        "JUPYTERLAB_WORKSPACES_DIR": "workspaces",
        "IPYTHONDIR": "ipython",
        "MPLCONFIGDIR": "matplotlib",
    }
    moved = {name: os.path.join(own, place) for name, place in places.items()}
    return {**os.environ, "OPENBLAS_NUM_THREADS": "1", **moved}


def _wait_until_up(lab: Lab, server: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + START_LIMIT
    while server.poll() is None and time.monotonic() < end:
        try:
            with urllib.request.urlopen(f"{lab.address}/api?token={lab.token}", timeout=5):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise RuntimeError(f"JupyterLab did not start:\n{lab.log.read_text('utf-8', 'replace')}")
