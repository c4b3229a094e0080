"""How a remote is reached: credentials, proxy, certificates, time-outs and limits."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..secrets import is_secret_header

__all__ = ["TransportSettings", "user_agent"]

_METADATA = Path(__file__).resolve().parents[3] / "metadata.txt"


@dataclass(frozen=True)
class TransportSettings:
    """How the requests to a remote are made; what is secret does not show in the repr.

    `headers` and `query` go with every request to the remote itself, never to another host that it
    redirects to. Times are seconds: to connect, between two pieces of an answer, and for the whole
    exchange with its redirects. `max_connections` counts those to one host at a time, `max_bytes`
    a whole answer, unpacked. `absent_statuses` are statuses by which this remote says that there is
    no such tile, beside 404. `retries` is how often a broken connection is tried again,
    `busy_retries` how often a remote that says it is busy, after a pause. `instance` names our
    server, so that it recognises its own requests.
    """

    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    user: str = ""
    password: str = field(default="", repr=False)
    query: Mapping[str, str] = field(default_factory=dict, repr=False)
    proxy: str = field(default="", repr=False)
    proxy_headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    ca_file: str = ""
    connect_timeout: float = 10.0
    read_timeout: float = 30.0
    total_timeout: float = 60.0
    max_connections: int = 6
    max_bytes: int = 32 << 20
    absent_statuses: tuple[int, ...] = ()
    retries: int = 1
    busy_retries: int = 2
    instance: str = ""

    @property
    def carries_credentials(self) -> bool:
        """Whether requests show who the user is."""
        secret_headers = any(is_secret_header(name) for name in self.headers)
        return bool(self.user or self.password or self.query or secret_headers)

    def without_credentials(self) -> TransportSettings:
        """Return the settings for a host that must not learn who the user is."""
        harmless = {
            name: value for name, value in self.headers.items() if not is_secret_header(name)
        }
        return replace(self, headers=harmless, user="", password="", query={})  # nosec B106  (none)


@functools.lru_cache(maxsize=1)
def user_agent() -> str:
    """Return the User-Agent of our requests: `WMTS-Bridge/<version>`."""
    try:
        found = re.search(r"^version=(\S+)", _METADATA.read_text("utf-8"), re.MULTILINE)
    except OSError:
        found = None
    return f"WMTS-Bridge/{found[1]}" if found else "WMTS-Bridge"
