"""Reads the layers of foreign WMTS capabilities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Optional

from ..grid.limits import BoundingBox
from ..sentence import sentence
from .box_reader import BoxReader
from .elements import attributes, keywords_in, line_in, text_in, texts_in
from .links_to import absolute
from .model import BoxInCrs, Layer, ResourceUrl, TileMatrixSetLink
from .repair_notes import NoteBook, quoted
from .wmts_dimension_reader import read_dimensions
from .wmts_link_reader import LinkReader
from .wmts_set_reader import ReadSets
from .wmts_style_reader import read_styles

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["LayerReader"]

_Parts = dict[str, list["_Element"]]


class LayerReader:
    """Reads the layers of the document that came from `url`."""

    def __init__(self, url: str, sets: ReadSets, boxes: BoxReader, notes: NoteBook) -> None:
        self._url = url
        self._sets = sets.sets
        self._links = LinkReader(sets, notes)
        self._boxes = boxes
        self._notes = notes

    def read(self, parts: _Parts) -> Optional[Layer]:
        """Return the layer with these children, or None if it has no name to ask for."""
        title = line_in(parts, "title")
        identifier = text_in(parts, "identifier") or self._title_for_identifier(title)
        if not identifier:
            return None
        links = self._links.read(parts.get("tilematrixsetlink", ()), identifier)
        extent = self._boxes.extent(parts.get("wgs84boundingbox", ()), identifier)
        resource_urls = self._resource_urls(parts, identifier) if "resourceurl" in parts else ()
        # A frozen dataclass's own __init__ takes four times as long.
        layer = Layer.__new__(Layer)
        layer.__dict__.update(
            identifier=identifier,
            title=title,
            links=links,
            formats=texts_in(parts, "format") or self._no_formats(resource_urls, identifier),
            extent=extent,
            abstract=text_in(parts, "abstract"),
            keywords=keywords_in(parts),
            boxes=self._all_boxes(parts, links, extent, identifier),
            metadata=self._metadata(parts) if "metadata" in parts else (),
            styles=read_styles(parts.get("style", ()), identifier, self._url, self._notes),
            info_formats=texts_in(parts, "infoformat"),
            dimensions=read_dimensions(parts.get("dimension", ()), identifier, self._notes),
            resource_urls=resource_urls,
        )
        return layer

    def _title_for_identifier(self, title: str) -> str:
        if title:
            text = sentence("the layer has no identifier; its title was taken")
            self._notes.add("layer-without-identifier", text, title)
        else:
            text = sentence("a layer with neither identifier nor title was left out")
            self._notes.add("layer-without-identifier", text)
        return title

    def _all_boxes(
        self,
        parts: _Parts,
        links: Sequence[TileMatrixSetLink],
        extent: Optional[BoundingBox],
        layer: str,
    ) -> tuple[BoxInCrs, ...]:
        if "boundingbox" not in parts:
            return ()
        linked = [self._sets[link.tile_matrix_set] for link in links]
        return self._boxes.boxes(parts["boundingbox"], layer, extent, linked)

    def _resource_urls(self, parts: _Parts, layer: str) -> tuple[ResourceUrl, ...]:
        found = []
        for element in parts["resourceurl"]:
            said = attributes(element)
            template = absolute(said.get("template", ""), self._url)
            if template is None:
                shown = quoted(said.get("template", ""))
                text = sentence(
                    "a URL template was left out, since it is no web address: {text}", text=shown
                )
                self._notes.add("address-refused", text, layer)
                continue
            resource_type = said.get("resourcetype") or "tile"
            found.append(ResourceUrl(said.get("format", ""), template, resource_type))
        return tuple(found)

    def _no_formats(self, resource_urls: Sequence[ResourceUrl], layer: str) -> tuple[str, ...]:
        """Return what a layer without formats may have: those of its URL templates, else PNG."""
        offered = (url.format for url in resource_urls if url.resource_type.lower() == "tile")
        formats = tuple(dict.fromkeys(filter(None, offered))) or ("image/png",)
        text = sentence(
            "the layer names no format; {formats} was taken", formats=", ".join(formats)
        )
        self._notes.add("format-missing", text, layer)
        return formats

    def _metadata(self, parts: _Parts) -> tuple[str, ...]:
        hrefs = (attributes(element).get("href", "") for element in parts["metadata"])
        found = (absolute(href, self._url) for href in hrefs)
        return tuple(href for href in found if href)
