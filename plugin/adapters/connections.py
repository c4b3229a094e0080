"""What QGIS adds to the requests for a source's tiles: authentication headers and its proxy."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from ..core.catalogue.values import SourceSettings, StoreSettings
from ..core.errors import SetupError
from .credentials import headers_of_authcfg
from .proxy import DIRECT, Proxy, proxy_for
from .translated import told

if TYPE_CHECKING:
    from ..core.transport.settings import TransportSettings

__all__ = ["Connections", "source_of_store"]

_NO_HEADERS: Mapping[str, str] = {}
_Key = tuple[str, str, str]


class _Prepared(NamedTuple):
    headers: Mapping[str, str] = _NO_HEADERS
    proxy: Proxy = DIRECT
    refusal: str = ""


class Connections:
    """Asks QGIS in the main thread, answers in any.

    What QGIS says is kept for the session only; nothing of it reaches the catalogue file.
    """

    def __init__(self) -> None:
        self._prepared: dict[_Key, _Prepared] = {}

    def prepare(self, sources: Iterable[SourceSettings]) -> None:
        """Ask QGIS what these sources need. Main thread; QGIS may ask for the master password."""
        found = {_key(source): _prepare(source) for source in sources}
        # Replaced whole: threads read it meanwhile.
        self._prepared = {**self._prepared, **found}

    def complete(self, source: SourceSettings, settings: TransportSettings) -> TransportSettings:
        """Return `settings` with what QGIS adds. Any thread, after `prepare`.

        Raises:
            SetupError: QGIS does not give the credentials that the source needs.
        """
        prepared = self._prepared.get(_key(source), _Prepared())
        if prepared.refusal:
            raise SetupError(prepared.refusal)
        return dataclasses.replace(
            settings,
            headers={**prepared.headers, **settings.headers},
            proxy=prepared.proxy.url,
            proxy_headers=dict(prepared.proxy.headers),
        )


def _key(source: SourceSettings) -> _Key:
    # Not the whole address: in worker threads it holds secrets that it does not hold here.
    parts = urlsplit(source.location)
    return parts.scheme, parts.netloc.rpartition("@")[2], source.authcfg


def _prepare(source: SourceSettings) -> _Prepared:
    if source.kind not in ("xyz", "tms", "wmts"):
        return _Prepared()
    scheme, host, _ = _key(source)
    url = f"{scheme}://{host}/"
    try:
        headers = headers_of_authcfg(source.authcfg, url) if source.authcfg else _NO_HEADERS
    except SetupError as exc:
        return _Prepared(refusal=told(exc))
    return _Prepared(headers, proxy_for(url))


def source_of_store(store: StoreSettings) -> SourceSettings:
    """Return the source for which QGIS is asked how the remote of a store is reached."""
    return SourceSettings("wmts", store.capabilities_url, authcfg=store.authcfg)
