"""Connection: one client's conversation, from its requests' bytes to the bytes of the answers."""

from __future__ import annotations

import enum
import logging
import re
import socket
from time import monotonic
from typing import Callable, NamedTuple, Optional

from ..errors import MessageRefused
from ..web.message import Request, Response
from .request_body import skip_body
from .request_head import Head, HeadParser
from .response_bytes import ResponseWriter, plain_response
from .settings import ServerLimits
from .socket_options import prepare, wake_reader
from .wire import RECEIVE_BYTES, ClientGone, Wire

__all__ = ["AtOnce", "Connection", "Handler", "Handlers", "State"]

Handler = Callable[[Request], Response]
AtOnce = Callable[[Request], Optional[Response]]

_log = logging.getLogger(__name__)

_END = b"\r\n\r\n"
_CARRIAGE_RETURN = 13
_TLS_HANDSHAKE = 22
"""The first byte of a client that speaks https (RFC 8446, 5.1); it would wait for an answer."""

_BARE_LINE_FEED = re.compile(rb"(?<!\r)\n")
_BROKE_DOWN = plain_response(500, "The server broke down over this request.")
_CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"

_PATIENCE = 0.1
"""Seconds that a worker waits for a further request before he gives the connection back."""

_TURN = 4
"""Quick answers after which he gives it back, as the next ones may be such as are made at once."""

_QUICK_SECONDS = 0.005


class Handlers(NamedTuple):
    """Who answers requests. `at_once` gives None where `respond` is needed, as that may wait."""

    respond: Handler
    at_once: AtOnce = lambda request: None


class State(enum.Enum):
    """What becomes of a connection after the reception attended to it."""

    WAITING = "waiting for the next request"
    ANSWERED = "with an answer to be delivered"
    BUSY = "busy with something that may take time"
    ENDED = "ended"


class Connection:
    """One client's connection. One thread has it at a time: the reception's, or a worker's.

    `idle_since` is the time of `time.monotonic()` at which it began to wait for a request, or 0
    once the request's head is there. Who sends half a head is idle: he may not crowd out others.
    `is_new` says that it has sent nothing yet. With `one_answer` the first answer ends it.
    """

    def __init__(
        self,
        sock: socket.socket,
        peer: str,
        handlers: Handlers,
        limits: ServerLimits,
        writer: ResponseWriter,
        *,
        one_answer: bool = False,
    ) -> None:
        self.idle_since = monotonic()
        self.leaving = False
        self.is_new = True
        self._socket = sock
        self._peer = peer
        self._handlers = handlers
        self._limits = limits
        self._writer = writer
        self._one_answer = one_answer
        self._parser = HeadParser(limits, peer)
        self._wire = Wire(sock, limits, limits.idle_seconds if one_answer else _PATIENCE)
        self._received = b""
        self._ready = b""
        self._ends = False

    def fileno(self) -> int:
        """Return the socket's descriptor, by which a selector watches it."""
        return self._socket.fileno()

    def open(self) -> None:
        """Set the new socket's options."""
        prepare(self._socket, self._limits.send_seconds)

    def wait(self) -> None:
        """Begin to wait for a request, in the reception."""
        self._socket.setblocking(False)
        self.idle_since = monotonic()

    def leave(self) -> None:
        """End it as soon as it is idle: now, or after the answer that a worker is busy with."""
        self.leaving = True
        if self.idle_since:
            wake_reader(self._socket)

    def abort(self) -> None:
        """End it now, whatever a worker does with it; a handler that runs is not interrupted."""
        self.leaving = True
        wake_reader(self._socket, also_writer=True)

    def close(self) -> None:
        """Let go of the socket."""
        self._socket.close()

    def attend(self) -> State:
        """Make the answer to what has come, unless something has to be waited for.

        The reception's part, and so is to `deliver` it then.
        """
        try:
            data = self._received = self._socket.recv(RECEIVE_BYTES)
            self.is_new = False
            if not data:
                return State.ENDED
            # More or less than one request is a worker's business, and so is a malformed one: he
            # waits until the client has read what is wrong.
            if data.find(_END) != len(data) - len(_END):
                return State.BUSY
            head = self._parser.parse(data[: -len(_END)])
            return State.BUSY if head.fields.length else self._answer_at_once(head)
        except MessageRefused:
            return State.BUSY
        except BlockingIOError:
            return State.WAITING
        except OSError as error:
            _log.debug("connection of %s ended: %s", self._peer, error)
            return State.ENDED

    def _answer_at_once(self, head: Head) -> State:
        request = head.request
        close = not head.keep_alive
        try:
            response = self._handlers.at_once(request)
            if response is None:
                return State.BUSY
            answer = self._writer.write(response, request.method == "HEAD", head.old, close)
        except Exception:  # the reception must go on
            _log.exception("no answer at once to %s %s", request.method, request.path)
            return State.BUSY
        self._received = b""
        self._ready, self._ends = answer, close
        self.idle_since = 0.0
        return State.ANSWERED

    def deliver(self) -> State:
        """Send the answer that `attend` made; the reception's part."""
        self.idle_since = monotonic()
        try:
            sent = self._socket.send(self._ready)
        except BlockingIOError:
            sent = 0
        except OSError as error:
            _log.debug("connection of %s ended: %s", self._peer, error)
            return State.ENDED
        rest, self._ready = self._ready[sent:], b""
        if rest:
            self._wire.keep(rest)
            self.idle_since = 0.0
            self.leaving = self._ends
            return State.BUSY
        return State.ENDED if self._ends else State.WAITING

    def converse(self) -> bool:
        """Read requests, have them answered and send the answers; a worker's part.

        Returns whether the connection goes on, for now without a request.
        """
        try:
            self._wire.begin()
            self._converse()
            return not self.leaving
        except ClientGone:
            return False
        except OSError as error:
            _log.debug("connection of %s ended: %s", self._peer, error)
            return False

    def _converse(self) -> None:
        data, self._received = self._received, b""
        quick = 0
        try:
            while True:
                end = data.find(_END)
                if end < 0 or data[0] == _CARRIAGE_RETURN:
                    data = self._read_head(data, may_wait=quick < _TURN)
                    if not data:
                        return
                    continue
                head = self._parser.parse(data[:end])
                data = data[end + len(_END) :]
                self.idle_since = 0.0
                if head.fields.length:
                    data = self._read_body(head, data)
                began = monotonic()
                self._answer(head)
                quick = quick + 1 if monotonic() - began < _QUICK_SECONDS else 0
        except MessageRefused as refusal:
            _log.debug("refused a request of %s: %s", self._peer, refusal)
            response = plain_response(refusal.status, str(refusal))
            self._wire.keep(self._writer.write(response, close=True))
            self._wire.flush()
            self._wire.end_gently()
            raise ClientGone from refusal  # where the next request begins is unknown

    def _read_head(self, data: bytes, *, may_wait: bool) -> bytes:
        """Wait for a request's head; return nothing if not even its beginning comes."""
        data = data.lstrip(b"\r\n")  # RFC 9112 section 2.2: empty lines before a request line
        if not data:
            self._wire.flush()
            self.idle_since = monotonic()
            if self.leaving:  # after idle_since is set: leave() does it the other way round
                raise ClientGone
            if may_wait:
                data = self._wire.receive()
        if data:
            deadline = monotonic() + self._limits.header_seconds
            while _END not in data:
                self._check_partial_head(data)
                data += self._wire.receive_before(deadline)
        return data

    def _check_partial_head(self, data: bytes) -> None:
        if data[0] == _TLS_HANDSHAKE:
            raise MessageRefused(400, "This address begins with http:, not https:.")
        if _BARE_LINE_FEED.search(data):
            raise MessageRefused(400, "A line ends without a carriage return.")
        limits = self._limits
        if data.find(b"\r\n", 0, limits.line_bytes + 2) < 0 and len(data) > limits.line_bytes:
            raise MessageRefused(414, "The request line is too long.")
        if len(data) > limits.line_bytes + limits.header_bytes:
            raise MessageRefused(431, "The header is too large.")

    def _read_body(self, head: Head, data: bytes) -> bytes:
        """Read past the request's body and return what follows."""
        deadline = monotonic() + self._limits.header_seconds
        length, most = head.fields.length, self._limits.body_bytes
        if head.fields.expects_continue and not data and not head.old and length <= most:
            self._wire.flush()
            self._wire.send(_CONTINUE)
        return skip_body(data, length, most, lambda: self._wire.receive_before(deadline))

    def _answer(self, head: Head) -> None:
        """Answer one request.

        Raises:
            ClientGone: that was the last one.
        """
        request = head.request
        head_only = request.method == "HEAD"
        try:
            response = self._handlers.respond(request)
            close = self._closes_after(head)
            answer = self._writer.write(response, head_only, head.old, close)
        except Exception:  # whatever it is, the client gets an answer and the thread goes on
            _log.exception("no answer to %s %s", request.method, request.path)
            close = self._closes_after(head)
            answer = self._writer.write(_BROKE_DOWN, head_only, head.old, close)
        self._wire.keep(answer)
        if close or self._wire.is_full:
            self._wire.flush()
        if close:
            raise ClientGone

    def _closes_after(self, head: Head) -> bool:
        return self.leaving or self._one_answer or not head.keep_alive
