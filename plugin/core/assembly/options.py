"""How a bridge is to be run, as a value."""

from __future__ import annotations

from typing import NamedTuple

from ..cache.policy import CachePolicy

__all__ = ["ACCESS_LOG", "ServerOptions"]

ACCESS_LOG = "wmts_bridge.access"
"""The name of the logger that is told of every request, where that is wanted."""

_MEGABYTE = 1024 * 1024


class ServerOptions(NamedTuple):
    """Where a bridge listens, who may ask, and what it may use.

    Port 0 takes a free one. `origins` are the websites that may read layers behind credentials.
    `services` are the protocols spoken. `cache_bytes` bounds the memory cache of all layers,
    `cache_policy` says how long remote tiles are good and what their folders may take.
    """

    host: str = "127.0.0.1"
    port: int = 8787
    public_url: str = ""
    allowed_hosts: frozenset[str] = frozenset()
    origins: frozenset[str] = frozenset()
    services: frozenset[str] = frozenset({"wmts"})
    proxy: str = ""
    ca_file: str = ""
    cache_bytes: int = 64 * _MEGABYTE
    cache_policy: CachePolicy = CachePolicy()
    access_log: bool = False
