"""Asks a service as a guest should: at a bounded rate, patiently, and never the same twice."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Optional, overload

from ...errors import JudgingStopped, TransportError, TransportRefused
from ...sentence import Sentence, sentence, sentence_of
from ...transport.addresses import parse_address, same_host, with_user_of
from ...transport.foreign_errors import is_broken_connection
from ...transport.protocol import RemoteAnswer, Transport
from ..asking import Reply
from .journal import Journal
from .known_secrets import known_secrets
from .memory import Key, ReplyMemory, key_of
from .pace import Pace
from .rules import Manners
from .waiting import STOPPED, answer_in_time

__all__ = ["PoliteAsker"]

_NO_HEADERS: Mapping[str, str] = {}
_LOOK_AROUND = 0.05


class PoliteAsker:
    """An `Asker` over a transport, for the service at the address `home`; many threads may ask.

    Only `home`'s host is shown who the user is. What was answered before, in this judgement or in
    the journal, is not asked again and does not count. `stop` ends everything within a moment,
    requests that hang included. The transport is best opened with `polite_settings`.
    """

    def __init__(
        self,
        transport: Transport,
        home: str,
        manners: Manners = Manners(),  # noqa: B008  (a frozen value)
        stop: Optional[threading.Event] = None,
        journal: Optional[Journal] = None,
        pace: Optional[Pace] = None,
    ) -> None:
        """Ask nothing yet."""
        self._transport = transport
        self._anonymous = transport.anonymous()
        self._home = home
        self._manners = manners
        self._stop = stop or threading.Event()
        self._journal = journal
        self._pace = pace or Pace(manners, self._stop)
        self._secrets = known_secrets(transport.settings, home)
        self._memory = ReplyMemory(manners.kept_bytes)
        self._under_way: set[Key] = set()
        self._free = threading.Condition()
        self._asked = 0

    @property
    def asked(self) -> int:
        """How many requests were made so far."""
        return self._asked

    @property
    def left(self) -> int:
        """How many requests may still be made."""
        return max(0, self._manners.max_requests - self._asked)

    @property
    def is_stopped(self) -> bool:
        """Whether the user stopped the judge: then nothing further is to be begun."""
        return self._stop.is_set()

    @overload
    def without_secrets(self, text: Sentence) -> Sentence: ...
    @overload
    def without_secrets(self, text: str) -> str: ...
    def without_secrets(self, text: str) -> str:
        """Return a text, such as what a service said, without the secrets that it is asked with."""
        return self._secrets.out_of(text)

    def ask(self, url: str, headers: Mapping[str, str] = _NO_HEADERS) -> Reply:
        """Ask for an address by GET; see `Asker.ask`."""
        key = key_of(url, headers)
        with self._turn(key):
            known = self._known(key)
            if known is not None:
                return known
            reply = self._asked_patiently(url, headers)
            with self._free:
                self._memory.put(key, reply)
            if self._journal is not None:
                self._journal.note(key, reply)
            return reply

    @contextmanager
    def _turn(self, key: Key) -> Iterator[None]:
        """Wait until few enough others are being asked, and nobody asks for the same."""
        with self._free:
            while key in self._under_way or len(self._under_way) >= self._manners.at_once:
                self._check_stopped()
                self._free.wait(_LOOK_AROUND)
            self._check_stopped()
            self._under_way.add(key)
        try:
            yield
        finally:
            with self._free:
                self._under_way.discard(key)
                self._free.notify_all()

    def _check_stopped(self) -> None:
        if self._stop.is_set():
            raise JudgingStopped(STOPPED)

    def _known(self, key: Key) -> Optional[Reply]:
        with self._free:
            reply = self._memory.get(key)
        if reply is None and self._journal is not None:
            reply = self._journal.find(key)
        return reply

    def _asked_patiently(self, url: str, headers: Mapping[str, str]) -> Reply:
        """Ask, and again where the service was busy, or the connection broke once."""
        may_break = True
        while True:
            self._pace.take_turn()
            self._count()
            began = time.monotonic()
            try:
                reply = self._asked_once(url, headers, began)
            except TransportError as exc:
                if may_break and _is_broken(exc):  # an idle connection was closed, perhaps
                    may_break = False
                    continue
                self._pace.note_silence()
                shown, text = self._secrets.hidden(url), self._secrets.out_of(sentence_of(exc))
                return Reply(shown, 0, {}, b"", shown, time.monotonic() - began, text)
            if not self._pace.note_answer(reply.status, reply.headers):
                return reply

    def _asked_once(self, url: str, headers: Mapping[str, str], began: float) -> Reply:
        transport, address = self._way_to(url)

        def ask(until: float) -> RemoteAnswer:
            return transport.get(address, headers=headers, deadline=until)

        answer = answer_in_time(ask, self._manners.seconds, self._stop)
        seconds = time.monotonic() - began
        shown = self._secrets.hidden(url)
        final = self._secrets.hidden(answer.url)
        return Reply(shown, answer.status, answer.headers, answer.body, final, seconds)

    def _count(self) -> None:
        with self._free:
            if self._asked >= self._manners.max_requests:
                raise JudgingStopped(
                    sentence(
                        "all {count:,} requests that were allowed were made",
                        count=self._manners.max_requests,
                    )
                )
            self._asked += 1

    def _way_to(self, url: str) -> tuple[Transport, str]:
        """Return the transport for an address: with credentials only to where they belong."""
        try:
            is_at_home = same_host(parse_address(self._home), parse_address(url))
        except TransportRefused:
            is_at_home = False
        if not is_at_home:
            return self._anonymous, url
        return self._transport, with_user_of(self._home, url)


def _is_broken(error: TransportError) -> bool:
    return error.__cause__ is not None and is_broken_connection(error.__cause__)
