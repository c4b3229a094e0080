"""Finds out which program listens on a port of this machine, for an error message."""

from __future__ import annotations

import http.client
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Optional

from ..sentence import sentence
from .response_bytes import SERVER_NAME
from .settings import LOOPBACK_NAMES

__all__ = ["port_holder"]

_LISTENING = "0A"  # include/net/tcp_states.h of Linux
_PATIENCE = 0.5


def port_holder(host: str, port: int, proc: Path = Path("/proc")) -> str:
    """Return words for the program that listens, such as `python3, process 123`, or nothing.

    A server of our own is known by its answer, any other by what Linux tells of processes.
    """
    process = _process_listening(port, proc)
    if host.lower() in LOOPBACK_NAMES and _is_ours(port):
        if not process:
            return sentence("another WMTS Bridge")
        return sentence("another WMTS Bridge ({process})", process=process)
    return process


def _is_ours(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_PATIENCE)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().getheader("Server") == SERVER_NAME
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _process_listening(port: int, proc: Path) -> str:
    """Return name and number of the listening process, as far as this user may see it."""
    sockets = {f"socket:[{inode}]" for inode in _listening_inodes(port, proc)}
    if not sockets:
        return ""
    for folder in proc.glob("[0-9]*"):
        try:
            if any(_link(entry) in sockets for entry in (folder / "fd").iterdir()):
                name = (folder / "comm").read_text(errors="replace").strip()
                return sentence("{name}, process {pid}", name=name, pid=folder.name)
        except OSError:
            continue  # it ended meanwhile, or belongs to another user
    return ""


def _link(entry: Path) -> Optional[str]:
    try:
        return os.readlink(entry)
    except OSError:
        return None


def _listening_inodes(port: int, proc: Path) -> Iterator[str]:
    for table in ("tcp", "tcp6"):
        try:
            lines = (proc / "net" / table).read_text().splitlines()[1:]
        except OSError:
            continue
        for line in lines:
            fields = line.split()
            local, state, inode = fields[1], fields[3], fields[9]
            if state == _LISTENING and int(local.rpartition(":")[2], 16) == port:
                yield inode
