"""The OGC's XML schemas, as MapProxy's package carries them, ready to validate documents offline.

Two editions of the WMTS schema: `as published` in 2010, where tile limits are positive numbers, and
`corrected` by the erratum of 2011, where they may be 0 (GeoWebCache issues 250 and 411).
"""

from __future__ import annotations

import functools
import importlib.util
import re
from pathlib import Path
from typing import Any

from lxml import etree

_WMTS = "wmts/1.0/wmtsGetCapabilities_response.xsd"
_ELSEWHERE = {
    "http://www.w3.org/2001/xml.xsd": "xml.xsd",
    "http://www.w3.org/1999/xlink.xsd": "xlink/1.0.0/xlinks.xsd",
}
_LIMIT = re.compile(rb'(name="(?:Min|Max)Tile(?:Row|Col)" type=")positiveInteger')
_OGC = re.compile(r"^https?://schemas\.opengis\.net/")


def schema_errors(document: bytes, schema: str = _WMTS, corrected: bool = True) -> list[str]:
    """Return what is wrong with a document, a line each; nothing if it is valid."""
    validator = _schema(schema, corrected)
    parser = etree.XMLParser(no_network=True, resolve_entities=False)
    validator.validate(etree.fromstring(document, parser))
    return [f"line {error.line}: {error.message}" for error in validator.error_log]


@functools.cache
def _schema(schema: str, corrected: bool) -> Any:
    parser = etree.XMLParser(no_network=True, resolve_entities=False)
    parser.resolvers.add(_Local())
    path = folder() / schema
    text = path.read_bytes()
    if corrected and schema == _WMTS:
        text, count = _LIMIT.subn(rb"\1nonNegativeInteger", text)
        assert count == 4, "the schema is not the edition that this correction is for"
    return etree.XMLSchema(etree.fromstring(text, parser, base_url=str(path)))


@functools.cache
def folder() -> Path:
    """Return where MapProxy's package keeps the schemas."""
    found = importlib.util.find_spec("mapproxy")
    assert found, "MapProxy is not installed; it carries the schemas"
    return Path(str(found.origin)).parent / "test" / "schemas"


class _Local(etree.Resolver):
    """Answers for addresses on the network from the folder; never asks the network."""

    def resolve(self, url: str, public_id: str, context: Any) -> Any:
        name = _ELSEWHERE.get(url) or _OGC.sub("", url)
        path = folder() / name
        return self.resolve_filename(str(path), context) if path.is_file() else None
