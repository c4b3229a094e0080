"""Holds one connection's conversation: reads requests, has them answered, writes the answers."""

from __future__ import annotations

import logging
import re
import socket
from time import monotonic
from typing import Callable

from ..errors import MessageRefused
from ..web.message import Request, Response
from .request_body import skip_body
from .request_head import Head, HeadParser
from .response_bytes import ResponseWriter, plain_response
from .settings import ServerLimits
from .socket_options import TIMED_OUT, prepare, set_receive_seconds, wake_reader

__all__ = ["Connection", "Handler"]

Handler = Callable[[Request], Response]

_log = logging.getLogger(__name__)

_END = b"\r\n\r\n"
_BARE_LINE_FEED = re.compile(rb"(?<!\r)\n")
_RECEIVE = 16 * 1024
_MAX_JOINED = 256 * 1024
_MAX_LINGER = 1024 * 1024
_LINGER_SECONDS = 1.0
_BROKE_DOWN = plain_response(500, "The server broke down over this request.")
_CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"


class _Ended(Exception):
    """The client went, or stayed silent for too long: nobody is left to be answered."""


class Connection:
    """One client's connection; `run` belongs to the connection's own thread, the rest to any.

    `idle_since` is the time of `time.monotonic()` at which it began to wait for a request, or 0
    once the request's head is there. Who sends half a head is idle: he may not crowd out others.
    With `one_answer` the first answer ends it.
    """

    def __init__(
        self,
        sock: socket.socket,
        peer: str,
        handler: Handler,
        limits: ServerLimits,
        writer: ResponseWriter,
        *,
        one_answer: bool = False,
    ) -> None:
        self.idle_since = monotonic()
        self.leaving = False
        self._one_answer = one_answer
        self._socket = sock
        self._peer = peer
        self._handler = handler
        self._limits = limits
        self._writer = writer
        self._joined: list[bytes] = []
        self._joined_bytes = 0

    def leave(self) -> None:
        """End it as soon as it is idle: now, or after the answer it is busy with."""
        self.leaving = True
        if self.idle_since:
            wake_reader(self._socket)

    def abort(self) -> None:
        """End it now, whatever it does; a handler that runs is not interrupted."""
        self.leaving = True
        wake_reader(self._socket, also_writer=True)

    def run(self) -> None:
        """Converse until one side ends it."""
        try:
            prepare(self._socket, self._limits.idle_seconds, self._limits.send_seconds)
            self._converse()
        except _Ended:
            pass
        except OSError as error:
            _log.debug("connection of %s ended: %s", self._peer, error)
        except Exception:  # the thread's boundary
            _log.exception("connection of %s broke", self._peer)
        finally:
            self._socket.close()

    def _converse(self) -> None:
        parser = HeadParser(self._limits, self._peer)
        try:
            data = b""
            while True:
                end = data.find(_END)
                if end < 0 or data[0] == 13:
                    data = self._read_head(data)
                    continue
                head = parser.parse(data[:end])
                data = data[end + 4 :]
                if head.fields.length:
                    data = self._read_body(head, data)
                if not self._answer(head, more_to_come=bool(data)):
                    break
        except MessageRefused as refusal:
            _log.debug("refused a request of %s: %s", self._peer, refusal)
            self._say_goodbye(refusal)

    def _read_head(self, data: bytes) -> bytes:
        """Wait for a request's head; between requests that may take long, within one it may not."""
        data = data.lstrip(b"\r\n")  # RFC 9112 section 2.2: empty lines before a request line
        if not data:
            self._send_joined()
            data = self._wait_for_request()
        if _END not in data:
            deadline = monotonic() + self._limits.header_seconds
            while _END not in data:
                self._check_partial_head(data)
                data = self._more(data, deadline)
            set_receive_seconds(self._socket, self._limits.idle_seconds)
        self.idle_since = 0.0
        return data

    def _wait_for_request(self) -> bytes:
        self.idle_since = monotonic()
        if self.leaving:  # after idle_since is set: leave() does it the other way round
            raise _Ended
        try:
            data = self._socket.recv(_RECEIVE)
        except TIMED_OUT:
            raise _Ended from None
        if not data:
            raise _Ended
        return data

    def _check_partial_head(self, data: bytes) -> None:
        if _BARE_LINE_FEED.search(data):
            raise MessageRefused(400, "A line ends without a carriage return.")
        limits = self._limits
        if data.find(b"\r\n", 0, limits.line_bytes + 2) < 0 and len(data) > limits.line_bytes:
            raise MessageRefused(414, "The request line is too long.")
        if len(data) > limits.line_bytes + limits.header_bytes:
            raise MessageRefused(431, "The header is too large.")

    def _read_body(self, head: Head, data: bytes) -> bytes:
        deadline = monotonic() + self._limits.header_seconds
        if head.fields.expects_continue and not data and not head.old:
            if head.fields.length > self._limits.body_bytes:
                raise MessageRefused(413, "The request body is too large.")
            self._send_joined()
            self._send(_CONTINUE)
        rest = skip_body(
            data, head.fields.length, self._limits.body_bytes, lambda had: self._more(had, deadline)
        )
        set_receive_seconds(self._socket, self._limits.idle_seconds)
        return rest

    def _more(self, data: bytes, deadline: float) -> bytes:
        """Return `data` and what came after it."""
        self._send_joined()
        left = deadline - monotonic()
        if left <= 0:
            raise MessageRefused(408, "The request did not arrive in time.")
        set_receive_seconds(self._socket, left)
        try:
            received = self._socket.recv(_RECEIVE)
        except TIMED_OUT:
            raise MessageRefused(408, "The request did not arrive in time.") from None
        if not received:
            raise _Ended
        return data + received

    def _answer(self, head: Head, *, more_to_come: bool) -> bool:
        """Answer one request and say whether the connection goes on."""
        request = head.request
        head_only = request.method == "HEAD"
        try:
            response = self._handler(request)
            close = self._closes_after(head)
            answer = self._writer.write(response, head_only, head.old, close)
        except Exception:  # whatever it is, the client gets an answer and the thread goes on
            _log.exception("no answer to %s %s", request.method, request.path)
            close = self._closes_after(head)
            answer = self._writer.write(_BROKE_DOWN, head_only, head.old, close)
        if more_to_come or self._joined:
            self._joined.append(answer)
            self._joined_bytes += len(answer)
            if close or not more_to_come or self._joined_bytes > _MAX_JOINED:
                self._send_joined()
        else:
            self._send(answer)
        return not close

    def _closes_after(self, head: Head) -> bool:
        return self.leaving or self._one_answer or not head.keep_alive

    def _send_joined(self) -> None:
        """Send the answers to pipelined requests, which were kept to be sent at once."""
        if self._joined:
            data = b"".join(self._joined)
            self._joined.clear()
            self._joined_bytes = 0
            self._send(data)

    def _send(self, data: bytes) -> None:
        sent = self._socket.send(data)
        if sent == len(data):
            return
        # SO_SNDTIMEO starts anew with every call, so that a client which takes a byte now and
        # then could hold the thread for ever.
        deadline = monotonic() + self._limits.send_seconds
        rest = memoryview(data)[sent:]
        while rest:
            if monotonic() > deadline:
                raise _Ended
            rest = rest[self._socket.send(rest) :]

    def _say_goodbye(self, refusal: MessageRefused) -> None:
        """Answer what cannot be understood, and end: where the next request begins is unknown."""
        self._send_joined()
        response = plain_response(refusal.status, str(refusal))
        self._send(self._writer.write(response, False, False, True))
        self._socket.shutdown(socket.SHUT_WR)
        # Closing with bytes unread would reset the connection, and the answer with it.
        deadline = monotonic() + _LINGER_SECONDS
        size = 0
        while size < _MAX_LINGER and monotonic() < deadline:
            set_receive_seconds(self._socket, _LINGER_SECONDS)
            received = self._socket.recv(_RECEIVE)
            if not received:
                break
            size += len(received)
