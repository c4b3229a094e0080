"""How a bridge is to be run, as a value."""

from __future__ import annotations

from typing import NamedTuple, Optional

from ..cache.policy import CachePolicy
from ..catalogue.values import Catalogue
from ..service.protocols import PROTOCOLS

__all__ = ["ACCESS_LOG", "SERVICES", "ServerOptions", "policy_of"]

ACCESS_LOG = "wmts_bridge.access"
"""The name of the logger that is told of every request, where that is wanted."""

SERVICES = frozenset(PROTOCOLS)
"""The protocols that can be spoken, by the first segment of their addresses."""

_MEGABYTE = 1024 * 1024


class ServerOptions(NamedTuple):
    """Where a bridge listens, who may ask, and what it may use.

    Port 0 takes a free one. `origins` are the websites that may read layers behind credentials.
    `services` are the protocols spoken. `cache_bytes` bounds the memory cache of all layers,
    `cache_policy` says how long remote tiles are good; each of their folders may take `disk_bytes`,
    else what the catalogue or the policy says. While it is `offline` no remote is asked for
    anything.
    """

    host: str = "127.0.0.1"
    port: int = 8787
    public_url: str = ""
    allowed_hosts: frozenset[str] = frozenset()
    origins: frozenset[str] = frozenset()
    services: frozenset[str] = SERVICES
    proxy: str = ""
    ca_file: str = ""
    cache_bytes: int = 64 * _MEGABYTE
    cache_policy: CachePolicy = CachePolicy()
    access_log: bool = False
    disk_bytes: Optional[int] = None
    offline: bool = False


def policy_of(options: ServerOptions, catalogue: Catalogue) -> CachePolicy:
    """Return how remote tiles are kept, by what was said at the start and by the catalogue."""
    policy = options.cache_policy
    return policy._replace(
        offline=policy.offline or options.offline or catalogue.offline,
        max_bytes=options.disk_bytes or catalogue.cache_bytes or policy.max_bytes,
    )
