"""Reception: the thread that accepts connections, watches the idle ones and answers at once."""

from __future__ import annotations

import logging
import socket
import threading
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from time import monotonic, sleep
from typing import Callable, Optional

from .connection import Connection, State
from .door import Door
from .poller import make_poller
from .settings import ServerLimits
from .workers import Workers

__all__ = ["Reception"]

_log = logging.getLogger(__name__)

_TURNED_AWAY = 8
_PAUSE = 0.2
_LONGEST_ROUND = 1.0
_NEWCOMERS_SECONDS = 0.25
"""How long a stop waits for the first request of whoever has just been let in."""

_HANGING_SECONDS = 5.0
"""How long it waits for the thread that accepts, which ends at once unless something is wrong."""

Greet = Callable[[socket.socket, str, bool], Connection]
"""Makes a connection of an accepted socket, its peer, and whether it is to be turned away."""


class Reception:
    """Serves the connections of some listening sockets.

    One thread watches all connections that wait for a request. What can be answered at once it
    answers itself: with a thread for each connection, handing the interpreter's lock around would
    take longer than the answers. All else, be it slow to come, to make or to send, it leaves to a
    worker, who gives the connection back when it is idle again.
    """

    def __init__(
        self, listeners: Sequence[socket.socket], greet: Greet, limits: ServerLimits, name: str
    ) -> None:
        """Keep the sockets, which are closed in the end; nothing is accepted yet."""
        self._greet = greet
        self._limits = limits
        self._next_round = 0.0
        self._round = min(_LONGEST_ROUND, limits.idle_seconds / 2)
        self._workers = Workers(f"{name} worker")
        self._thread = threading.Thread(target=self._run, name=f"{name} reception", daemon=True)
        self._poller = make_poller()
        self._door = Door(listeners, self._poller, self._accept)
        self._alarm, self._alarmed = socket.socketpair()
        self._lock = threading.Lock()
        self._waiting: set[Connection] = set()
        self._busy: set[Connection] = set()
        self._turned_away: set[Connection] = set()
        self._given_back: deque[Connection] = deque()
        self._ending = False
        self._ended = False
        self._answered: list[Connection] = []

    @property
    def connections(self) -> int:
        """How many connections are open."""
        return len(self._waiting) + len(self._busy)

    @property
    def idle_connections(self) -> int:
        """How many of them wait for a request, or for the rest of one."""
        return len(self._waiting) + len(self._idle_among_busy())

    def start(self) -> None:
        """Begin to accept."""
        self._alarm.setblocking(False)
        self._alarmed.setblocking(False)
        self._poller.watch(self._alarmed, self._take_back)
        self._door.heed()
        self._thread.start()

    def accept(self, is_wanted: bool) -> None:
        """Accept connections, or no more of them; those that there are go on. Any thread."""
        self._door.is_wanted_open = is_wanted
        self._ring()

    def stop(self) -> None:
        """Stop within the limits' `stop_seconds`: requests in flight get half of it to finish."""
        deadline = monotonic() + self._limits.stop_seconds
        self.accept(False)
        self._hear_newcomers(monotonic() + _NEWCOMERS_SECONDS)
        self._ending = True
        self._ring()
        self._thread.join(_HANGING_SECONDS)
        if self._thread.is_alive():
            _log.error("the reception of the server hangs, and its sockets stay open")
        self._workers.end()
        for connection in self._held_by_workers():
            connection.leave()
        self._workers.join(deadline - self._limits.stop_seconds / 2)
        for connection in self._held_by_workers():
            connection.abort()
        left = self._workers.join(deadline)
        if left:
            _log.warning("%d requests were still being worked on when the server stopped", left)
        self._alarm.close()

    def _hear_newcomers(self, deadline: float) -> None:
        """Wait a moment until everybody who was let in has said what he wants."""
        while self._door.is_open or any(one.is_new for one in self._waiting.copy()):
            if monotonic() > deadline:
                return
            sleep(_NEWCOMERS_SECONDS / 50)

    def _ring(self) -> None:
        with suppress(OSError):  # it rings already, or all is over
            self._alarm.send(b"\0")

    def _run(self) -> None:
        while not self._ending:
            try:
                self._attend_all()
            except Exception:  # the thread's boundary: the other connections go on
                _log.exception("the reception stumbled")
                sleep(_PAUSE)
        self._close_all()

    def _attend_all(self) -> None:
        """Wait until something comes, and see to it."""
        for callback in self._poller.ready(self._patience()):
            callback()
        self._deliver()
        if self._door.seconds_left:
            self._door.heed()
        now = monotonic()
        if now > self._next_round:
            self._end_the_silent(now)
            self._next_round = now + self._round

    def _patience(self) -> Optional[float]:
        if self._door.seconds_left:
            return self._door.seconds_left
        return self._round if self._waiting else None

    def _attend(self, connection: Connection) -> None:
        """Let a connection answer at once what has come, or leave it to a worker."""
        if connection not in self._waiting:
            return  # it made room for one that came in the same moment
        state = connection.attend()
        if state is State.ANSWERED:
            self._answered.append(connection)
        else:
            self._proceed(connection, state)

    def _deliver(self) -> None:
        """Send the answers that are ready.

        They are sent together, because each would wake a client that sleeps, and soon sleeps again.
        """
        for connection in self._answered:
            self._proceed(connection, connection.deliver())
        self._answered.clear()

    def _proceed(self, connection: Connection, state: State) -> None:
        if state is State.WAITING:
            return
        self._release(connection)
        if state is State.BUSY:
            self._hand_over(connection, self._busy)
        else:
            connection.close()

    def _watch(self, connection: Connection) -> None:
        connection.wait()
        self._poller.watch(connection, partial(self._attend, connection))
        self._waiting.add(connection)

    def _release(self, connection: Connection) -> None:
        self._poller.forget(connection)
        self._waiting.discard(connection)

    def _hand_over(self, connection: Connection, group: set[Connection]) -> None:
        def converse() -> None:
            goes_on = False
            try:
                goes_on = connection.converse()
            finally:
                self._give_back(connection, goes_on)

        with self._lock:
            group.add(connection)
        try:
            self._workers.do(converse)
        except RuntimeError as error:
            _log.warning("cannot serve a connection: %s", error)
            self._give_back(connection, False)

    def _give_back(self, connection: Connection, goes_on: bool) -> None:
        """Take a connection off a worker's hands; called by the worker."""
        with self._lock:
            goes_on = goes_on and connection in self._busy and not self._ended
            self._busy.discard(connection)
            self._turned_away.discard(connection)
            if goes_on:
                self._given_back.append(connection)
            is_first = len(self._given_back) == 1  # seen later, it would be so for none of two
        if not goes_on:
            connection.close()
        elif is_first:
            self._ring()

    def _take_back(self) -> None:
        with suppress(OSError):
            self._alarmed.recv(1024)
        while self._given_back:
            connection = self._given_back.popleft()
            try:
                self._watch(connection)
            except (OSError, ValueError) as error:  # it was closed meanwhile; the others go on
                _log.debug("a connection ended: %s", error)
                connection.close()
        self._door.heed()

    def _accept(self, listener: socket.socket) -> None:
        if not self._door.is_open:
            return
        try:
            sock, address = listener.accept()
        except (BlockingIOError, ConnectionError, InterruptedError):
            return  # the client went before we came to it
        except OSError as error:  # out of descriptors or memory
            _log.warning("cannot accept a connection: %s", error)
            self._make_room()
            self._door.pause()
            return
        try:
            self._welcome(sock, str(address[0]))
        except OSError as error:
            _log.debug("a connection ended at once: %s", error)
            sock.close()

    def _welcome(self, sock: socket.socket, peer: str) -> None:
        """Take a connection in; when there are too many, an idle one makes room."""
        if self.connections < self._limits.connections or self._make_room():
            connection = self._greet(sock, peer, False)
            connection.open()
            self._watch(connection)
        elif len(self._turned_away) < _TURNED_AWAY:
            self._hand_over(self._greet(sock, peer, True), self._turned_away)
        else:
            sock.close()

    def _make_room(self) -> bool:
        """End the connection that has been idle for the longest time, if there is one."""
        idle = [one for one in self._waiting if one.idle_since]
        candidates = [*idle, *self._idle_among_busy()]
        if not candidates:
            return False
        oldest = min(candidates, key=lambda connection: connection.idle_since)
        if oldest in self._waiting:
            self._release(oldest)
            oldest.close()
        else:
            oldest.leave()
        return True

    def _held_by_workers(self) -> list[Connection]:
        with self._lock:
            return [*self._busy, *self._turned_away]

    def _idle_among_busy(self) -> list[Connection]:
        """Return those with workers who wait for a request, or for the rest of one."""
        with self._lock:
            return [one for one in self._busy if one.idle_since and not one.leaving]

    def _end_the_silent(self, now: float) -> None:
        too_old = now - self._limits.idle_seconds
        for connection in [one for one in self._waiting if one.idle_since < too_old]:
            self._release(connection)
            connection.close()

    def _close_all(self) -> None:
        with self._lock:
            self._ended = True
            idle = [*self._waiting, *self._given_back]
            self._waiting.clear()
            self._given_back.clear()
        self._poller.close()
        for connection in idle:
            connection.close()
        self._door.close()
        self._alarmed.close()
