"""The catalogue as JSON: written briefly, read with suspicion.

Version 1 is an object: `wmts_bridge_catalogue` (the version), `update_sequence`, `offline`,
`cache_size` (bytes, or a text such as `2G`), `stores` (see `json_stores`), `layers`; a layer has
the fields of `LayerSettings`, those left at their default are left out. Members that this version
does not know are ignored, and kept when the file is written again.
"""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Mapping
from typing import Any, Callable, NamedTuple

from ..errors import CatalogueError, DocumentError
from ..sentence import sentence
from .identifiers import is_identifier
from .json_checks import (
    a_boolean,
    a_grid,
    a_list,
    a_size,
    a_text,
    an_integer,
    an_object,
    bounds,
    effects,
    grids,
    integers,
    levels,
    lower_case_list,
    parsed_json,
    text_list,
    texts,
)
from .json_stores import STORE_MEMBERS, store_from_json, store_to_json
from .json_wms import WMS_MEMBERS, wms_from_json, wms_to_json
from .values import Catalogue, LayerSettings, RemoteLayer, SourceSettings, StoreSettings

__all__ = [
    "FORMAT",
    "VERSION",
    "ReadCatalogue",
    "Unknown",
    "catalogue_from_json",
    "catalogue_to_json",
]

FORMAT = "wmts_bridge_catalogue"
VERSION = 1

Unknown = Mapping[str, Mapping[str, Any]]
"""Members of a catalogue's JSON that were not understood, to be written again: those of the whole
under the empty name, of a layer under its identifier, of its parts under identifier and `/source`
or `/wms`.
"""

_HALF_PAIR = re.compile("[\ud800-\udfff]")
_NOTHING: Mapping[str, Any] = {}


class ReadCatalogue(NamedTuple):
    """A catalogue and what of its JSON was not understood."""

    catalogue: Catalogue
    unknown: Unknown


def catalogue_to_json(catalogue: Catalogue, unknown: Unknown) -> bytes:
    """Return the catalogue as JSON in UTF-8, with what `unknown` kept from the last reading.

    Raises:
        CatalogueError: it could not be read back: an identifier is none, a number is infinite.
    """
    layers = []
    for layer in catalogue.layers:
        name = layer.identifier
        if not is_identifier(name):
            raise CatalogueError(sentence("{name!r} is not an identifier of a layer", name=name))
        source = {**unknown.get(f"{name}/source", _NOTHING), **_changed_fields(layer.source)}
        if layer.source.remote is not None:
            source["remote"] = _changed_fields(layer.source.remote)
        members = {**unknown.get(name, _NOTHING), **_changed_fields(layer), "source": source}
        wms = {**unknown.get(f"{name}/wms", _NOTHING), **wms_to_json(layer.wms)}
        layers.append({**members, "wms": wms} if wms else members)
    whole = {
        **unknown.get("", _NOTHING),
        FORMAT: VERSION,
        "update_sequence": catalogue.update_sequence,
        "layers": layers,
    }
    if catalogue.offline:
        whole["offline"] = True
    if catalogue.cache_bytes is not None:
        whole["cache_size"] = catalogue.cache_bytes
    if catalogue.stores:
        whole["stores"] = [
            {**unknown.get(f"stores/{store.full_name}", _NOTHING), **store_to_json(store)}
            for store in catalogue.stores
        ]
    try:
        text = json.dumps(whole, indent=1, ensure_ascii=False, allow_nan=False)
    except ValueError as exc:
        raise CatalogueError("a number in the settings of a layer is infinite") from exc
    # Half surrogate pairs stand for the bytes of a path that are no UTF-8.
    return _HALF_PAIR.sub(lambda found: f"\\u{ord(found[0]):04x}", text).encode()


def catalogue_from_json(body: bytes) -> ReadCatalogue:
    """Read a catalogue.

    Raises:
        CatalogueError: it is of a version that is newer than this program.
        DocumentError: it is damaged; the text says where.
    """
    whole = an_object(parsed_json(body), sentence("the file"))
    _check_version(an_integer(whole.get(FORMAT), FORMAT))
    unknown: dict[str, Mapping[str, Any]] = {"": _others(whole, _WHOLE)}
    layers: dict[str, LayerSettings] = {}
    for number, value in enumerate(a_list(whole.get("layers", []), "layers")):
        layer = _layer(value, f"layers[{number}]", unknown)
        if layer.identifier in layers:
            raise DocumentError(
                sentence("layers[{number}] has the identifier of another layer", number=number)
            )
        layers[layer.identifier] = layer
    sequence = an_integer(whole.get("update_sequence", 0), "update_sequence")
    found = Catalogue(
        tuple(layers.values()),
        sequence,
        _stores(whole, unknown),
        a_boolean(whole.get("offline", False), "offline"),
        a_size(whole["cache_size"], "cache_size") if "cache_size" in whole else None,
    )
    return ReadCatalogue(found, unknown)


def _check_version(version: int) -> None:
    if version > VERSION:
        raise CatalogueError(
            sentence(
                "it was written by a newer WMTS Bridge (version {version} of the file, this "
                "program knows {known})",
                version=version,
                known=VERSION,
            )
        )
    if version < 1:
        raise DocumentError(
            sentence(
                "{where} is {version}, not {known}", where=FORMAT, version=version, known=VERSION
            )
        )


def _stores(
    whole: Mapping[str, Any], unknown: dict[str, Mapping[str, Any]]
) -> tuple[StoreSettings, ...]:
    stores: dict[str, StoreSettings] = {}
    for number, value in enumerate(a_list(whole.get("stores", []), "stores")):
        store = store_from_json(value, f"stores[{number}]")
        if store.full_name in stores:
            raise DocumentError(
                sentence("stores[{number}] has the name of another store", number=number)
            )
        stores[store.full_name] = store
        unknown[f"stores/{store.full_name}"] = _others(value, STORE_MEMBERS)
    return tuple(stores.values())


def _changed_fields(value: Any) -> dict[str, Any]:
    """Return the fields of a dataclass that differ from their defaults, but for inner ones."""
    found = {}
    for field in dataclasses.fields(value):
        content = getattr(value, field.name)
        factory: Any = field.default_factory
        default = field.default if factory is dataclasses.MISSING else factory()
        if content != default and field.name not in ("source", "remote", "wms"):
            found[field.name] = dict(content) if isinstance(content, Mapping) else content
    return found


def _layer(value: Any, where: str, unknown: dict[str, Mapping[str, Any]]) -> LayerSettings:
    members = an_object(value, where)
    fields = _checked(members, _LAYER, where)
    identifier = fields.get("identifier", "")
    if not is_identifier(identifier):
        raise DocumentError(
            sentence(
                "{where}.identifier is {identifier!r}, not an identifier",
                where=where,
                identifier=identifier[:40],
            )
        )
    source = an_object(members.get("source"), f"{where}.source")
    of_source = _checked(source, _SOURCE, f"{where}.source")
    unknown[identifier] = _others(members, {**_LAYER, "source": an_object})
    unknown[f"{identifier}/wms"] = _others(members.get("wms") or {}, WMS_MEMBERS)
    unknown[f"{identifier}/source"] = _others(source, {**_SOURCE, "remote": an_object})
    return LayerSettings(source=_source(source, of_source, f"{where}.source"), **fields)


def _source(members: Mapping[str, Any], fields: Mapping[str, Any], where: str) -> SourceSettings:
    remote = None
    if members.get("remote") is not None:
        of_remote = _checked(an_object(members["remote"], f"{where}.remote"), _REMOTE, where)
        if not of_remote.get("layer"):
            raise DocumentError(sentence("{where}.remote.layer is missing", where=where))
        remote = RemoteLayer(**of_remote)
    for name in ("kind", "location"):
        # The address of a remote layer is its store's.
        if not fields.get(name) and not (name == "location" and remote and remote.store):
            raise DocumentError(sentence("{where}.{name} is missing", where=where, name=name))
    return SourceSettings(**{"location": "", **fields, "remote": remote})


_Check = Callable[[Any, str], Any]


def _checked(
    members: Mapping[str, Any], checks: Mapping[str, _Check], where: str
) -> dict[str, Any]:
    return {
        name: check(members[name], f"{where}.{name}")
        for name, check in checks.items()
        if members.get(name) is not None
    }


def _others(members: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if name not in known}


_WHOLE: Mapping[str, _Check] = {
    FORMAT: an_integer,
    "update_sequence": an_integer,
    "layers": a_list,
    "stores": a_list,
    "offline": a_boolean,
    "cache_size": a_size,
}
_LAYER: Mapping[str, _Check] = {
    "identifier": a_text,
    "title": a_text,
    "abstract": a_text,
    "attribution": a_text,
    "missing": a_text,
    "styles": effects,
    "services_off": lower_case_list,
    "wms": wms_from_json,
}
_SOURCE: Mapping[str, _Check] = {
    "kind": a_text,
    "location": a_text,
    "rows": a_text,
    "grid": a_grid,
    "bounds": bounds,
    "levels": levels,
    "own_levels": levels,
    "level_offset": an_integer,
    "tile_size": an_integer,
    "format": a_text,
    "headers": texts,
    "query": texts,
    "user": a_text,
    "password": a_text,
    "authcfg": a_text,
    "absent_statuses": integers,
    "cache": a_text,
}
_REMOTE: Mapping[str, _Check] = {
    "layer": a_text,
    "store": a_text,
    "style": a_text,
    "matrix_sets": text_list,
    "first_set": a_text,
    "drawn_sets": grids,
    "dimensions": texts,
}
