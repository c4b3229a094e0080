"""SparingTransport: a remote that does not answer is left alone, and does not hold all who ask."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from time import monotonic
from typing import Callable, Optional

from ..errors import TransportError, TransportRefused, TransportResting, TransportTimeout
from ..sentence import sentence
from .protocol import RemoteAnswer, Transport
from .settings import TransportSettings

__all__ = ["SparingTransport"]

_LONG = 5.0
"""Seconds that a request which fails must have cost, to count: what fails at once costs nobody."""

_ENOUGH = 3
_REST_SECONDS = 10.0
_MOST_WAITING = 96
"""Well below the connections that our server has: the others are for other sources."""


class SparingTransport:
    """Asks by another transport, as long as the remote answers.

    After three requests in a row that cost time in vain, all others fail at once for ten seconds;
    then one of them finds out whether the remote is there again. So an expired tile stands in
    without anybody waiting for it, and workers are free for what can be had.
    """

    def __init__(
        self,
        transport: Transport,
        hosts: Optional[_Hosts] = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """Keep the transport; `hosts` are those of another one over the same connections."""
        self._transport = transport
        self._hosts = _Hosts() if hosts is None else hosts
        self._clock = clock

    @property
    def settings(self) -> TransportSettings:
        """How the remote is reached."""
        return self._transport.settings

    def get(
        self,
        url: str,
        *,
        headers: Optional[Mapping[str, str]] = None,
        deadline: Optional[float] = None,
    ) -> RemoteAnswer:
        """Fetch an address; see `Transport.get`.

        Raises:
            TransportResting: its host has not answered lately.
            TransportTimeout: too many wait for its host already.
            TransportError: as the other transport.
        """
        host = self._hosts.of(url)
        began = self._clock()
        host.begin(began)
        try:
            answer = self._transport.get(url, headers=headers, deadline=deadline)
        except TransportRefused:
            host.answered()
            raise
        except TransportError:
            host.failed(began, self._clock())
            raise
        finally:
            host.end()
        host.answered()
        return answer

    def anonymous(self) -> SparingTransport:
        """Return one that sends no credentials, and knows of the same hosts."""
        return SparingTransport(self._transport.anonymous(), self._hosts, self._clock)

    def close(self) -> None:
        """Close idle connections."""
        self._transport.close()


class _Host:
    """How many wait for a host, and how often in a row it was asked in vain."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._waiting = 0
        self._in_vain = 0
        self._asked_again = 0.0
        self._lock = threading.Lock()

    def begin(self, now: float) -> None:
        """Take part in asking, unless that had better not be."""
        with self._lock:
            if self._in_vain >= _ENOUGH:
                self._check_rest(now)
            if self._waiting >= _MOST_WAITING:
                raise TransportTimeout(
                    sentence(
                        "{host} is slow: {count} requests wait for it already",
                        host=self._name,
                        count=self._waiting,
                    )
                )
            self._waiting += 1

    def end(self) -> None:
        """Wait no longer."""
        with self._lock:
            self._waiting -= 1

    def answered(self) -> None:
        """Take the host for one that answers, whatever it says."""
        self._in_vain = 0

    def failed(self, began: float, ended: float) -> None:
        """Count a request that was made in vain."""
        if ended - began >= _LONG:
            with self._lock:
                self._in_vain += 1
                self._asked_again = ended + _REST_SECONDS

    def _check_rest(self, now: float) -> None:
        left = self._asked_again - now
        if left > 0:
            words = sentence(
                "{host} did not answer {count} times in a row; it is asked again in "
                "{seconds:.0f} s",
                host=self._name,
                count=self._in_vain,
                seconds=left,
            )
            raise TransportResting(words, retry_after=left)
        self._asked_again = now + _REST_SECONDS


class _Hosts:
    """The hosts that were asked, by what stands for them in addresses."""

    def __init__(self) -> None:
        self._hosts: dict[str, _Host] = {}

    def of(self, url: str) -> _Host:
        name = url.partition("://")[2].partition("/")[0].rpartition("@")[2]
        return self._hosts.get(name) or self._hosts.setdefault(name, _Host(name))
