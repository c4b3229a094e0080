"""What the script depends on: the system, QGIS's own Python, and where log-in looks for scripts."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import NamedTuple, Optional

__all__ = ["Surroundings", "find_surroundings"]

_STARTUP = ("Microsoft", "Windows", "Start Menu", "Programs", "Startup")


class Surroundings(NamedTuple):
    """`system` is `sys.platform`'s name, `python` starts QGIS's own Python without a window.

    `environment` is the file that OSGeo4W's programs begin with on Windows, else None. `folder` is
    where the system looks at log-in.
    """

    system: str
    python: Path
    folder: Path
    environment: Optional[Path] = None


def find_surroundings() -> Surroundings:
    """Return those of this computer. In QGIS `sys.executable` may be QGIS itself."""
    if sys.platform == "win32":
        return _on_windows()
    home = Path.home()
    if sys.platform == "darwin":
        inside_qgis = Path(sys.executable).parent / "bin" / "python3"
        python = inside_qgis if inside_qgis.exists() else Path(sys.exec_prefix) / "bin" / "python3"
        return Surroundings("darwin", python, home / "Library" / "LaunchAgents")
    config = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    return Surroundings("linux", _python_on_linux(), config / "autostart")


def _on_windows() -> Surroundings:
    root = os.environ.get("OSGEO4W_ROOT", "")
    environment = Path(root) / "bin" / "o4w_env.bat"
    roaming = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    return Surroundings(
        "win32",
        Path(sys.exec_prefix) / "pythonw.exe",
        roaming.joinpath(*_STARTUP),
        environment if root and environment.exists() else None,
    )


def _python_on_linux() -> Path:
    if Path(sys.executable or "").name.startswith("python"):
        return Path(sys.executable)
    return Path(shutil.which("python3") or "/usr/bin/python3")
