"""Naming the program that listens on a port."""

from __future__ import annotations

import os
import socket
from pathlib import Path

from wmts_bridge.plugin.core.server.port_holder import port_holder

from .live import echo, serving

TABLE_HEAD = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid"
LISTENS = "0: 0100007F:2253 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 4711 1"
CONNECTED = "1: 0100007F:2253 0100007F:9999 01 00000000:00000000 00:00000000 00000000 0 0 4712 1"
PORT = 0x2253


def make_proc(folder: Path, *lines: str) -> Path:
    """Make a /proc with one socket table and one process that holds socket 4711."""
    (folder / "net").mkdir()
    (folder / "net" / "tcp").write_text("\n".join([TABLE_HEAD, *lines]))
    process = folder / "321"
    (process / "fd").mkdir(parents=True)
    (process / "fd" / "5").symlink_to("socket:[4711]")
    (process / "comm").write_text("tileserver\n")
    (folder / "999").mkdir()  # a process of which nothing may be seen
    return folder


def test_a_server_of_our_own_is_known_by_its_answer() -> None:
    with serving(echo) as live:
        holder = port_holder("127.0.0.1", live.server.port)

    assert holder.startswith("another WMTS Bridge (")
    assert holder.endswith(f"process {os.getpid()})")


def test_a_silent_program_is_named_by_its_process() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        holder = port_holder("127.0.0.1", other.getsockname()[1])

    assert holder.endswith(f"process {os.getpid()}")


def test_the_listening_socket_counts_not_a_connected_one(tmp_path: Path) -> None:
    proc = make_proc(tmp_path, CONNECTED, LISTENS)

    assert port_holder("192.0.2.1", PORT, proc) == "tileserver, process 321"


def test_nothing_is_said_of_what_cannot_be_known(tmp_path: Path) -> None:
    assert port_holder("192.0.2.1", PORT, make_proc(tmp_path, CONNECTED)) == ""
    assert port_holder("192.0.2.1", PORT, tmp_path / "missing") == ""
