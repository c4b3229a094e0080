"""Stores as JSON, under the names that GeoServer's REST interface gives their fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable, NamedTuple

from ..errors import DocumentError
from ..sentence import sentence
from .identifiers import is_identifier
from .json_checks import a_boolean, a_number, a_text, an_integer, an_object, integers, texts
from .values import StoreSettings

__all__ = ["STORE_MEMBERS", "store_from_json", "store_to_json"]


class _Member(NamedTuple):
    field: str
    check: Callable[[Any, str], Any]


STORE_MEMBERS: Mapping[str, _Member] = {
    "name": _Member("name", a_text),
    "workspace": _Member("workspace", a_text),
    "description": _Member("description", a_text),
    "enabled": _Member("enabled", a_boolean),
    "capabilitiesURL": _Member("capabilities_url", a_text),
    "user": _Member("user", a_text),
    "password": _Member("password", a_text),
    "headers": _Member("headers", texts),
    "authKey": _Member("query", texts),
    "authcfg": _Member("authcfg", a_text),
    "maxConnections": _Member("max_connections", an_integer),
    "connectTimeout": _Member("connect_timeout", a_number),
    "readTimeout": _Member("read_timeout", a_number),
    "proxy": _Member("proxy", a_text),
    "caFile": _Member("ca_file", a_text),
    "absentStatuses": _Member("absent_statuses", integers),
}
"""What a store's JSON holds, and the field of the value each is."""


def store_to_json(store: StoreSettings) -> dict[str, Any]:
    """Return a store as a JSON object, without the members that are at their default."""
    default = StoreSettings("", "")
    found = {}
    for member, (field, _) in STORE_MEMBERS.items():
        content = getattr(store, field)
        if content != getattr(default, field):
            found[member] = dict(content) if isinstance(content, Mapping) else content
    return found


def store_from_json(value: Any, where: str) -> StoreSettings:
    """Read a store.

    Raises:
        DocumentError: something in it is not what it should be; the text says where.
    """
    members = an_object(value, where)
    fields = {
        field: check(members[member], f"{where}.{member}")
        for member, (field, check) in STORE_MEMBERS.items()
        if members.get(member) is not None
    }
    for needed in ("name", "capabilitiesURL"):
        if not members.get(needed):
            raise DocumentError(sentence("{where}.{needed} is missing", where=where, needed=needed))
    for name in (fields["name"], fields.get("workspace") or "w"):
        if not is_identifier(name):
            raise DocumentError(
                sentence(
                    "{where}: {name!r} is no name of a store or workspace",
                    where=where,
                    name=name[:40],
                )
            )
    return StoreSettings(**fields)
