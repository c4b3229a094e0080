"""How two servers of one catalogue hand the listening sockets of their port from one to the other.

A keeper serves while nobody else does. It writes into a file how it is reached; whoever wants to
serve connects, gets copies of the keeper's sockets or gives his own, and holds the connection open
for as long as he serves. The keeper stops accepting meanwhile and goes on when the connection ends,
however it ends. As the sockets stay open throughout, no client is ever refused.
"""

from __future__ import annotations

import hmac
import json
import os
import socket
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing import reduction
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path
from typing import NamedTuple, Optional

from ..errors import ListenError
from .socket_options import timeout_value

__all__ = [
    "END",
    "GIVE",
    "TAKE",
    "TROUBLE",
    "Meeting",
    "meet",
    "open_meeting",
    "receive_sockets",
    "received",
    "send_sockets",
]

TAKE, GIVE, END = b"take", b"give", b"end"
"""What whoever connects says first: he wants sockets, brings some, or wants the keeper to end."""

TROUBLE = (OSError, EOFError, ValueError, ListenError)
"""What happens when the other end is gone, hangs, or is not what it should be."""

_SECONDS = 3.0
_GUESTS_AT_A_TIME = 16
_KEY_BYTES = 32
_MOST_BYTES = 4096
_MOST_SOCKETS = 16


class Meeting(NamedTuple):
    """Where a keeper is met, and the key by which it knows whoever has read its file."""

    listener: Listener
    key: bytes
    file: Path

    def accept(self) -> Optional[Connection]:
        """Wait for a guest; None if it was a stranger.

        Raises:
            OSError: the meeting was closed.
        """
        connection = self.listener.accept()
        with suppress(*TROUBLE):
            if hmac.compare_digest(received(connection), self.key):
                return connection
        connection.close()
        return None

    def close(self) -> None:
        """Take no more guests; the file goes if it is still ours."""
        self.listener.close()
        with suppress(*TROUBLE, KeyError, TypeError):
            if json.loads(self.file.read_text("utf-8"))["key"] == self.key.hex():
                self.file.unlink()


def open_meeting(file: Path) -> Meeting:
    """Begin to take guests, and write into `file` how; only its owner may read it.

    Raises:
        OSError: the file cannot be written, or there is no way to be reached.
    """
    key = os.urandom(_KEY_BYTES)
    listener = Listener(backlog=_GUESTS_AT_A_TIME)
    new = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as opened:
            json.dump({"address": listener.address, "key": key.hex()}, opened)
        os.replace(new, file)
    except OSError:
        listener.close()
        raise
    return Meeting(listener, key, file)


def meet(file: Path) -> Optional[Connection]:
    """Return a connection to the keeper that wrote `file`, or None if there is none."""
    with suppress(*TROUBLE, KeyError, TypeError):
        said = json.loads(file.read_text("utf-8"))
        connection = _connected(said["address"])
        connection.send_bytes(bytes.fromhex(said["key"]))
        return connection
    return None


def _connected(address: str) -> Connection:
    """Return a connection; raises OSError if there is none, or not in time."""
    if os.name == "nt":
        return Client(address)  # a pipe, for which Python waits some seconds at most
    with socket.socket(socket.AF_UNIX) as connecting:
        # Where nobody accepts, connecting waits for ever once a few have done so before.
        timeout = timeout_value(_SECONDS)
        connecting.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, timeout)
        connecting.connect(address)
        return Connection(connecting.detach())


def received(connection: Connection) -> bytes:
    """Return the next message.

    Raises:
        OSError, EOFError, ListenError: none comes, or not in time.
    """
    if not connection.poll(_SECONDS):
        raise ListenError("The other server of the port does not answer.")
    return connection.recv_bytes(_MOST_BYTES)


def send_sockets(connection: Connection, sockets: Sequence[socket.socket]) -> None:
    """Send copies of listening sockets to the process at the other end; raises what TROUBLE is."""
    connection.send_bytes(b"%d" % len(sockets))
    pid = int(received(connection))
    for one in sockets:
        if hasattr(one, "share"):
            connection.send_bytes(one.share(pid))  # Windows, where sockets are no descriptors
        else:
            reduction.send_handle(connection, one.fileno(), pid)
        received(connection)


def receive_sockets(connection: Connection) -> tuple[socket.socket, ...]:
    """Return the sockets that the other end sends; raises what TROUBLE is."""
    count = min(int(received(connection)), _MOST_SOCKETS)
    connection.send_bytes(b"%d" % os.getpid())
    sockets = []
    for _ in range(count):
        sockets.append(_receive_socket(connection))
        sockets[-1].setblocking(False)
        connection.send_bytes(b"ok")
    return tuple(sockets)


def _receive_socket(connection: Connection) -> socket.socket:
    if hasattr(socket, "fromshare"):
        shared: socket.socket = socket.fromshare(received(connection))
        return shared
    if not connection.poll(_SECONDS):
        raise ListenError("The other server of the port does not answer.")
    return socket.socket(fileno=reduction.recv_handle(connection))
