"""Client profiles as values: which dialect of WMTS a client is given."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

__all__ = ["DEFAULT", "PROFILES", "STRICT", "ClientProfile"]


class ClientProfile(NamedTuple):
    """The dialect one kind of client needs.

    A `strict` profile takes only what the standard allows: every parameter required that OGC
    07-057r7 requires, values exact, no aliases.
    """

    name: str
    strict: bool = False


DEFAULT = ClientProfile("default")
STRICT = ClientProfile("strict", strict=True)

PROFILES: Mapping[str, ClientProfile] = {profile.name: profile for profile in (DEFAULT, STRICT)}
