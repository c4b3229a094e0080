"""Sets the script up, starts it, hands it the port, and takes it away again."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Callable

from qgis.PyQt.QtCore import QCoreApplication, QProcess

from ...core.errors import SetupError
from ..settings import BridgeSettings
from .surroundings import Surroundings
from .texts import login_entry, script_text

__all__ = ["KeepServing", "keeper_file"]

_PLUGIN = Path(__file__).resolve().parents[3]
_SECONDS = 15.0
_LOOK_SECONDS = 0.05


def keeper_file(catalogue: Path) -> Path:
    """Return the file by which QGIS and the script find each other."""
    return catalogue.with_name("keeper.json")


class KeepServing:
    """The script of one QGIS profile. All but `is_set_up` is for worker threads."""

    def __init__(self, catalogue: Path, profile: str, around: Surroundings) -> None:
        self._catalogue = catalogue
        self._profile = "".join(x if x.isalnum() or x in "-_" else "_" for x in profile)
        self._around = around
        self._script = catalogue.with_name("keep_serving.py")
        self._entry = login_entry(around, self._script, self._profile).path

    @property
    def is_set_up(self) -> bool:
        """Whether the script is started at log-in."""
        return self._entry.exists()

    def is_running(self) -> bool:
        """Tell whether the script runs, by asking it."""
        from ...core.server.hand_over import meet

        keeper = meet(keeper_file(self._catalogue))
        if keeper is not None:
            keeper.close()
        return keeper is not None

    def set_up(
        self, settings: BridgeSettings, listeners: Any, is_cancelled: Callable[[], bool]
    ) -> None:
        """Write the script, start it, and give it the port if the bridge of QGIS has it.

        `listeners` are those of the bridge (`core.server.taking.TakenListeners`).

        Raises:
            SetupError: it cannot be written, or does not start.
        """
        log = self._script.with_suffix(".log")
        self._write(script_text(_PLUGIN, log, _arguments(self._catalogue, settings)))
        if not self.is_running():
            self._start()
        deadline = time.monotonic() + _SECONDS
        while not is_cancelled() and not self.is_running():
            if time.monotonic() > deadline:
                raise SetupError(_tr("The script was written, but does not start: {}").format(log))
            time.sleep(_LOOK_SECONDS)
        listeners.give()

    def take_away(self) -> None:
        """Remove the script and end what runs of it; the bridge of QGIS keeps the port.

        It waits for the end, so that one that is set up afterwards is not taken for the old one.
        """
        from ...core.server.hand_over import END, TROUBLE, meet

        self._remove_files()
        keeper = meet(keeper_file(self._catalogue))
        if keeper is not None:
            with keeper, suppress(*TROUBLE):
                keeper.send_bytes(END)
            deadline = time.monotonic() + _SECONDS
            while self.is_running() and time.monotonic() < deadline:
                time.sleep(_LOOK_SECONDS)

    def _write(self, text: str) -> None:
        entry = login_entry(self._around, self._script, self._profile)
        try:
            self._script.parent.mkdir(parents=True, exist_ok=True)
            self._script.write_text(text, "utf-8")
            entry.path.parent.mkdir(parents=True, exist_ok=True)
            entry.path.write_bytes(entry.content)
        except OSError as exc:
            self._remove_files()
            raise SetupError(_tr("The script cannot be written: {}").format(exc)) from exc

    def _remove_files(self) -> None:
        for path in (self._entry, self._script):
            with suppress(OSError):
                path.unlink()

    def _start(self) -> None:
        if self._around.system == "win32":
            command = ("cmd.exe", ["/c", str(self._entry)])
        else:
            command = (str(self._around.python), [str(self._script)])
        started = QProcess.startDetached(*command, str(Path.home()))
        if not (started[0] if isinstance(started, tuple) else started):
            text = _tr("QGIS's Python cannot be started: {}")
            raise SetupError(text.format(self._around.python))


def _arguments(catalogue: Path, settings: BridgeSettings) -> Sequence[str]:
    """Return the arguments by which the command line serves as the bridge in QGIS does."""
    arguments = ["serve", "--catalogue", str(catalogue), "--keep", str(keeper_file(catalogue))]
    arguments += ["--host", settings.host, "--port", str(settings.port)]
    for name in settings.allowed_hosts:
        arguments += ["--allow-host", name]
    for origin in settings.origins:
        arguments += ["--allow-origin", origin]
    return [*arguments, "--offline"] if settings.offline else arguments


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeepServing", text)
