"""HTTP to remotes over urllib3 (1.26 and 2.x): pooled, bounded in every way, errors translated."""

from __future__ import annotations

import base64
import re
import threading
import time
import weakref
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Optional

import urllib3

from ..errors import SetupError, TransportError, TransportRefused, TransportTimeout
from ..secrets import redact
from ..sentence import Sentence, sentence
from ..web.hops import HOP_HEADER, outgoing_hops
from .addresses import Address, parse_address, redirected, same_host, with_query
from .body import ACCEPTED_ENCODINGS, read_body
from .certificates import certificates
from .foreign_errors import FOREIGN, is_broken_connection, translated
from .patience import pause_before_retry
from .protocol import RemoteAnswer
from .punctual import POOLS, hurry
from .settings import TransportSettings, user_agent

if TYPE_CHECKING:
    from urllib3.poolmanager import PoolManager

__all__ = ["PooledTransport", "open_transport"]

_MOST_REDIRECTS = 5
_REDIRECTS = (301, 302, 303, 307, 308)
_PATH = re.compile(r"https?://[^/?#]+(/[^#]*)\Z")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")
_HOSTS_AT_ONCE = 16
_MOST_CONNECTIONS = 256
_NO_RETRIES = urllib3.Retry(False, redirect=False)


def open_transport(settings: TransportSettings) -> PooledTransport:
    """Return a transport with these settings; nothing is asked yet.

    Raises:
        SetupError: the proxy, the certificate file or a header cannot be used.
    """
    for name, value in {**settings.headers, **settings.proxy_headers}.items():
        if not _HEADER_NAME.match(name) or any(character < " " for character in value):
            raise SetupError(sentence("{name!r} cannot be sent as a header", name=name[:40]))
    return PooledTransport(settings, _pools(settings))


class PooledTransport:
    """Fetches over pools of connections, one pool a host.

    We follow redirects ourselves: only to http and https, at most five, and what is secret stays
    with the host it was meant for.
    """

    def __init__(self, settings: TransportSettings, pools: PoolManager) -> None:
        """Keep the settings and the pools."""
        self._settings = settings
        self._pools = pools
        self._closed = threading.Event()

    @property
    def settings(self) -> TransportSettings:
        """How it reaches the remote."""
        return self._settings

    def get(
        self,
        url: str,
        *,
        headers: Optional[Mapping[str, str]] = None,
        deadline: Optional[float] = None,
    ) -> RemoteAnswer:
        """Fetch an address; see `Transport.get`."""
        until = time.monotonic() + self._settings.total_timeout
        until = until if deadline is None else min(until, deadline)
        address = first = parse_address(url)
        settings = self._settings
        shown: Callable[[], str] = partial(redact, url)
        for _ in range(_MOST_REDIRECTS + 1):
            answer = self._ask_patiently(address, shown, settings, headers or {}, until)
            location = answer.headers.get("location", "")
            if answer.status not in _REDIRECTS or not location:
                return answer
            try:
                target = redirected(address, location)
            except TransportRefused as exc:
                raise TransportRefused(
                    sentence("{address}: {reason}", address=shown(), reason=exc)
                ) from exc
            if same_host(first, target):
                target = target._replace(user=first.user, password=first.password)
            else:
                settings = settings.without_credentials()
                first = target
            address = target
            # The rest of where it leads is the remote's to say, and may repeat our secrets.
            shown = partial(_redirected, address.host, redact(url))
        raise TransportRefused(
            sentence(
                "{address} redirects more than {most} times",
                address=redact(url),
                most=_MOST_REDIRECTS,
            )
        )

    def anonymous(self) -> PooledTransport:
        """Return a transport over the same connections that sends no credentials."""
        return PooledTransport(self._settings.without_credentials(), self._pools)

    def close(self) -> None:
        """Close idle connections; a later request opens new ones. Nobody goes on waiting."""
        self._closed.set()
        self._closed = threading.Event()
        self._pools.clear()

    def _ask_patiently(
        self,
        address: Address,
        shown: Callable[[], str],
        settings: TransportSettings,
        headers: Mapping[str, str],
        until: float,
    ) -> RemoteAnswer:
        """Ask, and again after a pause if the remote says that it is busy and there is time."""
        closed, attempt = self._closed, 1
        while True:
            answer = self._ask(address, shown, settings, headers, until)
            pause = pause_before_retry(answer, attempt)
            if pause is None or attempt > settings.busy_retries:
                return answer
            if time.monotonic() + pause >= until or closed.wait(pause):
                return answer
            attempt += 1

    def _ask(
        self,
        address: Address,
        shown: Callable[[], str],
        settings: TransportSettings,
        headers: Mapping[str, str],
        until: float,
    ) -> RemoteAnswer:
        """Ask once, or twice if the connection breaks; errors name the address as `shown` says."""
        url = with_query(address.url, settings.query)
        sent = _headers(address, settings, headers)
        tries = settings.retries + 1
        while True:
            tries -= 1
            try:
                answer = self._exchange(address, url, sent, until)
                return answer._replace(url=address.url)
            except FOREIGN as exc:
                if tries and is_broken_connection(exc) and time.monotonic() < until:
                    continue
                raise translated(exc, shown()) from exc
            except TransportError as exc:  # from reading the body, which does not know the address
                raise type(exc)(
                    sentence("{address}: {reason}", address=shown(), reason=exc)
                ) from exc

    def _exchange(
        self, address: Address, url: str, headers: Mapping[str, str], until: float
    ) -> RemoteAnswer:
        left = until - time.monotonic()
        if left <= 0:
            raise TransportTimeout("there was no time left to ask")
        settings = self._settings
        hurry.until, hurry.read_timeout = until, settings.read_timeout
        hurry.under_way = True
        try:
            sender, target = self._sender(address, url)
            response: Any = sender.urlopen(
                "GET",
                target,
                headers=headers,
                redirect=False,
                retries=_NO_RETRIES,
                preload_content=False,
                decode_content=False,
                pool_timeout=left,
                timeout=urllib3.Timeout(
                    connect=min(left, settings.connect_timeout),
                    read=min(left, settings.read_timeout),
                ),
            )
        finally:
            hurry.under_way = False
        try:
            received = {name.lower(): value for name, value in response.headers.items()}
            length, encoding = received.get("content-length", ""), received.get("content-encoding")
            body = read_body(response, length, encoding or "", settings.max_bytes)
        except BaseException:
            response.close()  # what is left of the answer must not be taken for the next one's
            raise
        finally:
            response.release_conn()
        return RemoteAnswer(response.status, received, body, url)

    def _sender(self, address: Address, url: str) -> tuple[Any, str]:
        """Return who sends a request, and what he is asked for: the host's pool, and a path.

        All pools together would take the address apart once more, which is only worth its time
        where a proxy stands between, or the path leads up and down.
        """
        found = _PATH.match(url)
        if found is None or self._settings.proxy or "/." in found[1]:
            return self._pools, url
        return self._pools.connection_from_host(address.host, address.port, address.scheme), found[
            1
        ]


def _redirected(host: str, address: str) -> Sentence:
    return sentence("redirected to {host} by {address}", host=host, address=address)


def _headers(
    address: Address, settings: TransportSettings, more: Mapping[str, str]
) -> dict[str, str]:
    headers = {"User-Agent": user_agent(), "Accept-Encoding": ACCEPTED_ENCODINGS}
    user, password = settings.user or address.user, settings.password or address.password
    if user or password:
        token = base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
        headers["Authorization"] = f"Basic {token}"
    hops = outgoing_hops(settings.instance)
    if hops:
        headers[HOP_HEADER] = hops
    known = {name.lower(): name for name in headers}
    for name, value in (*settings.headers.items(), *more.items()):
        headers[known.setdefault(name.lower(), name)] = _latin(value)
    return headers


def _latin(value: str) -> str:
    """Return a header value that http.client sends as UTF-8; it sends what is Latin-1 as that."""
    return value if value.isascii() else value.encode("utf-8").decode("latin-1")


def _pools(settings: TransportSettings) -> PoolManager:
    options: dict[str, Any] = {
        "num_pools": _HOSTS_AT_ONCE,
        "maxsize": max(1, min(settings.max_connections, _MOST_CONNECTIONS)),
        "block": True,
        "ssl_context": certificates(settings.ca_file),
    }
    pools = _proxied(settings, options) if settings.proxy else urllib3.PoolManager(**options)
    pools.pool_classes_by_scheme = POOLS
    pools.key_fn_by_scheme = dict.fromkeys(POOLS, _host_of)
    weakref.finalize(pools, pools.pools.clear)  # urllib3 1.26 leaves open sockets to the collector
    return pools


def _host_of(context: Mapping[str, Any]) -> Any:
    """Return by what a pool is found again: nothing else differs between those of one transport."""
    return context["scheme"], context["host"], context["port"]


def _proxied(settings: TransportSettings, options: Mapping[str, Any]) -> PoolManager:
    text = settings.proxy if "://" in settings.proxy else f"http://{settings.proxy}"
    try:
        proxy = parse_address(text)
    except TransportRefused as exc:
        raise SetupError(
            sentence("the proxy has to be http:// or https://, not {address}", address=redact(text))
        ) from exc
    headers = dict(settings.proxy_headers)
    if proxy.user:
        basic = f"{proxy.user}:{proxy.password}"
        headers.update(urllib3.make_headers(proxy_basic_auth=basic))
    return urllib3.ProxyManager(proxy.url, proxy_headers=headers, **options)
