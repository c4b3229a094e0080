"""The texts of the script and of what makes each system start it at log-in."""

from __future__ import annotations

import plistlib
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import NamedTuple

from .surroundings import Surroundings

__all__ = ["LoginEntry", "login_entry", "script_text"]

_SCRIPT = '''\
"""Serves the layers of WMTS Bridge while QGIS does not run.

QGIS wrote this file, and takes it away again ("Keep Serving Without QGIS").
"""

import os
import sys

PLUGIN = {plugin}
LOG = {log}

if not os.path.isdir(PLUGIN):
    sys.exit(0)  # the plugin was removed
if sys.stdout is None or sys.stderr is None:  # without a window there is nowhere to write to
    sys.stdout = sys.stderr = open(LOG, "w", encoding="utf-8", buffering=1)
sys.path.insert(0, PLUGIN)

from plugin.cli import main  # noqa: E402

sys.exit(main({arguments}))
'''

_DESKTOP = """\
[Desktop Entry]
Type=Application
Name=WMTS Bridge ({profile})
Comment=Serves the layers of WMTS Bridge while QGIS does not run
Exec={command}
Terminal=false
X-GNOME-Autostart-enabled=true
"""

_CMD = """\
@echo off
rem Serves the layers of WMTS Bridge while QGIS does not run. QGIS wrote this file.
chcp 65001 >nul
{environment}start "" {python} {script}
"""


class LoginEntry(NamedTuple):
    """A file that makes the system start the script at log-in."""

    path: Path
    content: bytes


def script_text(plugin: Path, log: Path, arguments: Sequence[str]) -> str:
    """Return the script: `arguments` are those of the command line, `plugin` the plugin's folder.

    It is Python, so that no path needs the quoting of any system.
    """
    said = {"plugin": str(plugin), "log": str(log), "arguments": list(arguments)}
    return _SCRIPT.format(**{name: ascii(value) for name, value in said.items()})


def login_entry(around: Surroundings, script: PurePath, profile: str) -> LoginEntry:
    """Return what starts `script` at log-in, named after QGIS's profile."""
    if around.system == "win32":
        return LoginEntry(around.folder / f"WMTS Bridge ({profile}).cmd", _cmd(around, script))
    if around.system == "darwin":
        label = f"wmts-bridge.{profile}"
        said = {
            "Label": label,
            "ProgramArguments": [str(around.python), str(script)],
            "RunAtLoad": True,
            "ProcessType": "Background",
        }
        return LoginEntry(around.folder / f"{label}.plist", plistlib.dumps(said))
    command = f"{_desktop_quoted(around.python)} {_desktop_quoted(script)}"
    text = _DESKTOP.format(profile=profile, command=command)
    return LoginEntry(around.folder / f"wmts-bridge-{profile}.desktop", text.encode())


def _cmd(around: Surroundings, script: PurePath) -> bytes:
    environment = f"call {_cmd_quoted(around.environment)} >nul\n" if around.environment else ""
    text = _CMD.format(
        environment=environment, python=_cmd_quoted(around.python), script=_cmd_quoted(script)
    )
    return text.replace("\n", "\r\n").encode()


def _cmd_quoted(path: PurePath) -> str:
    return '"' + str(path).replace("%", "%%") + '"'


def _desktop_quoted(path: PurePath) -> str:
    """Quote as the Desktop Entry Specification has it: for Exec, and that as a string."""
    text = str(path).replace("%", "%%")
    for character in '\\"`$':
        text = text.replace(character, "\\" + character)
    return '"' + text.replace("\\", "\\\\") + '"'
