"""The keeper of a port: serves while nobody else of the same catalogue does."""

from __future__ import annotations

import logging
import socket
import threading
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from time import sleep
from typing import Callable, Optional

from ..errors import ListenError
from .hand_over import (
    END,
    GIVE,
    TAKE,
    TROUBLE,
    Meeting,
    open_meeting,
    receive_sockets,
    received,
    send_sockets,
)
from .listening import open_listeners
from .settings import ListenAddress

__all__ = ["Keeper", "KeptListeners"]

_log = logging.getLogger(__name__)

_RETRY_SECONDS = 1.0
_CLOSE_SECONDS = 0.5


class KeptListeners:
    """The sockets of a keeper: its server gets copies, so that they outlive the server's stop."""

    def __init__(self) -> None:
        """There are none yet."""
        self.sockets: tuple[socket.socket, ...] = ()

    def open(self, address: ListenAddress) -> tuple[socket.socket, ...]:
        """Return copies of the sockets, opened at the first time.

        Raises:
            ListenError: the address cannot be had.
        """
        if not self.sockets:
            self.sockets = open_listeners(address)
        return tuple(one.dup() for one in self.sockets)

    def replace(self, sockets: tuple[socket.socket, ...]) -> None:
        """Have these from now on."""
        for one in self.sockets:
            one.close()
        self.sockets = sockets

    def accepting(self, sockets: Sequence[socket.socket]) -> None:
        """The server accepts: there is nothing more to do."""

    def close(self) -> None:
        """The server accepts no more: the sockets stay."""


class Keeper:
    """Starts a server, and lets it accept connections while no other has the port.

    `start` and `accept` are the server's, called by one thread of ours; `start` raises ListenError
    and does nothing where the server runs already. `ended` is called when somebody wants the end.
    `file` says how the keeper is reached; see `hand_over`.
    """

    def __init__(
        self,
        listeners: KeptListeners,
        start: Callable[[], None],
        accept: Callable[[bool], None],
        file: Path,
        ended: Callable[[], None],
    ) -> None:
        """Nothing is served yet."""
        self._listeners = listeners
        self._start = start
        self._accept = accept
        self._file = file
        self._ended = ended
        self._meeting: Optional[Meeting] = None
        self._changed = threading.Condition()
        self._guests = 0
        self._is_ending = False
        self._thread = threading.Thread(target=self._keep, name="wmts-bridge keeper", daemon=True)

    def open(self) -> None:
        """Begin to serve and to take guests.

        Raises:
            OSError: it cannot be reached.
        """
        self._meeting = meeting = open_meeting(self._file)
        name = "wmts-bridge keeper's door"
        threading.Thread(target=self._receive, args=(meeting,), name=name, daemon=True).start()
        self._thread.start()

    def close(self) -> None:
        """Take no more guests; those that there are keep the sockets they have."""
        with self._changed:
            self._is_ending = True
            self._changed.notify_all()
        if self._meeting is not None:
            self._meeting.close()
            # It may be about to open layers of a remote that keeps silent.
            self._thread.join(_CLOSE_SECONDS)
        self._listeners.replace(())

    def _keep(self) -> None:
        """Serve whenever there are no guests."""
        told = ""
        while not self._is_ending:
            if self._wait(lambda: not self._guests):
                told = self._try_to_start(told)
                self._wait(lambda: bool(self._guests), _RETRY_SECONDS if told else None)
            self._accept(False)

    def _wait(self, condition: Callable[[], bool], seconds: Optional[float] = None) -> bool:
        with self._changed:
            self._changed.wait_for(lambda: self._is_ending or condition(), seconds)
            return not self._is_ending

    def _try_to_start(self, told: str) -> str:
        """Start the server; return why that failed, or nothing. What was told is not told again."""
        try:
            self._start()
            self._accept(True)
        except ListenError as exc:
            if str(exc) != told:
                _log.warning("%s It is tried again every second.", exc)
            return str(exc)
        return ""

    def _receive(self, meeting: Meeting) -> None:
        while not self._is_ending:
            try:
                guest = meeting.accept()
            except OSError:
                sleep(_RETRY_SECONDS / 10)  # no descriptors left, or the end
                continue
            if guest is not None:
                name = "wmts-bridge keeper's guest"
                threading.Thread(target=self._host, args=(guest,), name=name, daemon=True).start()

    def _host(self, guest: Connection) -> None:
        """Leave the port to a guest for as long as he stays connected."""
        with guest, suppress(*TROUBLE):
            wish = received(guest)
            if wish == GIVE:
                self._listeners.replace(receive_sockets(guest))
            elif wish == END:
                self._ended()
                return
            elif wish == TAKE:
                send_sockets(guest, self._listeners.sockets)
                received(guest)  # he accepts now
            else:
                return
            self._count(1)
            try:
                guest.recv_bytes(1)  # he says nothing more, but goes
            finally:
                self._count(-1)

    def _count(self, guests: int) -> None:
        with self._changed:
            self._guests += guests
            self._changed.notify_all()
