"""How a remote is reached, as a value: credentials, proxy, certificates, limits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["TransportSettings"]


@dataclass(frozen=True)
class TransportSettings:
    """What every request to one remote has in common.

    `query` holds secret parameters that are added to every address. Times are seconds, sizes
    bytes; `max_connections` bounds the connections to one host. `absent_statuses` are HTTP statuses
    that mean that there is no such tile, beside 404 and 204.
    """

    headers: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    user: str = ""
    password: str = field(default="", repr=False)
    proxy: str = ""
    proxy_headers: Mapping[str, str] = field(default_factory=dict)
    ca_file: str = ""
    connect_timeout: float = 10.0
    read_timeout: float = 30.0
    max_connections: int = 6
    max_bytes: int = 32 * 1024 * 1024
    absent_statuses: frozenset[int] = frozenset()
