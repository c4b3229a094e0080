"""Listening sockets taken over from a keeper, or given to one."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Optional

from .hand_over import GIVE, TAKE, TROUBLE, meet, receive_sockets, send_sockets
from .listening import open_listeners
from .settings import ListenAddress

__all__ = ["TakenListeners"]


class TakenListeners:
    """Takes the sockets of the keeper that `file` tells of, else opens some."""

    def __init__(self, file: Path) -> None:
        """Nothing is taken yet."""
        self._file = file
        self._keeper: Optional[Connection] = None
        self._sockets: Sequence[socket.socket] = ()

    def open(self, address: ListenAddress) -> tuple[socket.socket, ...]:
        """Return sockets that listen at the address.

        Raises:
            ListenError: the address cannot be had.
        """
        return self._taken(address) or open_listeners(address)

    def accepting(self, sockets: Sequence[socket.socket]) -> None:
        """The server accepts: so the keeper need not."""
        self._sockets = sockets
        if self._keeper is not None:
            with suppress(*TROUBLE):
                self._keeper.send_bytes(b"ok")

    def give(self) -> bool:
        """Give the sockets to a keeper that has none; tell whether there is one.

        He accepts on them once this server has stopped, or its process has ended.
        """
        if self._is_kept():
            return True
        keeper = meet(self._file) if self._sockets else None
        if keeper is None:
            return False
        try:
            keeper.send_bytes(GIVE)
            send_sockets(keeper, self._sockets)
        except TROUBLE:
            keeper.close()
            return False
        self._leave_keeper()
        self._keeper = keeper
        return True

    def close(self) -> None:
        """The server accepts no more: the keeper goes on."""
        self._sockets = ()
        self._leave_keeper()

    def _leave_keeper(self) -> None:
        if self._keeper is not None:
            self._keeper.close()
            self._keeper = None

    def _is_kept(self) -> bool:
        """Whether the keeper is still there: all that is ever to be heard of it is its end."""
        return self._keeper is not None and not self._keeper.poll(0)

    def _taken(self, address: ListenAddress) -> tuple[socket.socket, ...]:
        keeper = meet(self._file)
        if keeper is None:
            return ()
        sockets: tuple[socket.socket, ...] = ()
        with suppress(*TROUBLE):
            keeper.send_bytes(TAKE)
            sockets = receive_sockets(keeper)
        if sockets and sockets[0].getsockname()[1] == address.port:
            self._keeper = keeper
            return sockets
        for one in sockets:
            one.close()
        keeper.close()
        return ()
