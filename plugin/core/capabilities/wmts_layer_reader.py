"""Reads the layers of foreign WMTS capabilities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from .box_reader import BoxReader
from .elements import attributes, keywords_in, line_in, text_in, texts_in
from .links_to import absolute
from .model import BoxInCrs, Layer, ResourceUrl
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
        identifier = self._identifier(parts, title)
        if not identifier:
            return None
        links = self._links.read(parts.get("tilematrixsetlink", ()), identifier)
        extent = self._boxes.extent(parts.get("wgs84boundingbox", ()), identifier)
        boxes: tuple[BoxInCrs, ...] = ()
        if "boundingbox" in parts:
            linked = [self._sets[link.tile_matrix_set] for link in links]
            boxes = self._boxes.boxes(parts["boundingbox"], identifier, extent, linked)
        resource_urls = self._resource_urls(parts, identifier) if "resourceurl" in parts else ()
        return Layer(
            identifier=identifier,
            title=title,
            links=links,
            formats=self._formats(parts, resource_urls, identifier),
            extent=extent,
            abstract=text_in(parts, "abstract"),
            keywords=keywords_in(parts),
            boxes=boxes,
            metadata=self._metadata(parts) if "metadata" in parts else (),
            styles=read_styles(parts.get("style", ()), identifier, self._url, self._notes),
            info_formats=texts_in(parts, "infoformat"),
            dimensions=(
                read_dimensions(parts["dimension"], identifier, self._notes)
                if "dimension" in parts
                else ()
            ),
            resource_urls=resource_urls,
        )

    def _identifier(self, parts: _Parts, title: str) -> str:
        identifier = text_in(parts, "identifier")
        if identifier:
            return identifier
        if title:
            text = "the layer has no identifier; its title was taken"
            self._notes.add("layer-without-identifier", text, title)
        else:
            text = "a layer with neither identifier nor title was left out"
            self._notes.add("layer-without-identifier", text)
        return title

    def _resource_urls(self, parts: _Parts, layer: str) -> tuple[ResourceUrl, ...]:
        found = []
        for element in parts["resourceurl"]:
            said = attributes(element)
            template = absolute(said.get("template", ""), self._url)
            if template is None:
                shown = quoted(said.get("template", ""))
                text = f"a URL template was left out, since it is no web address: {shown}"
                self._notes.add("address-refused", text, layer)
                continue
            resource_type = said.get("resourcetype") or "tile"
            found.append(ResourceUrl(said.get("format", ""), template, resource_type))
        return tuple(found)

    def _formats(
        self, parts: _Parts, resource_urls: tuple[ResourceUrl, ...], layer: str
    ) -> tuple[str, ...]:
        """Return the formats, else those of the URL templates, else PNG."""
        formats = texts_in(parts, "format")
        if formats:
            return formats
        offered = (url.format for url in resource_urls if url.resource_type.lower() == "tile")
        formats = tuple(dict.fromkeys(filter(None, offered))) or ("image/png",)
        text = f"the layer names no format; {', '.join(formats)} was taken"
        self._notes.add("format-missing", text, layer)
        return formats

    def _metadata(self, parts: _Parts) -> tuple[str, ...]:
        hrefs = (attributes(element).get("href", "") for element in parts["metadata"])
        found = (absolute(href, self._url) for href in hrefs)
        return tuple(href for href in found if href)
