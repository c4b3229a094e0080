"""Layers with pictures for tests of the WMS, and ways to ask for their maps."""

from __future__ import annotations

import io
from typing import Optional

from lxml import etree
from PIL import Image
from wmts_bridge.plugin.core.capabilities.model import Dimension, Style
from wmts_bridge.plugin.core.errors import TileError
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.layer.published import (
    LegendPicture,
    MatrixSetLink,
    Publication,
    PublishedLayer,
)
from wmts_bridge.plugin.core.layer.transcoded import TranscodedSource
from wmts_bridge.plugin.core.server.addressing import Addressing
from wmts_bridge.plugin.core.server.application import Application
from wmts_bridge.plugin.core.service.wms import WmsService
from wmts_bridge.plugin.core.service.wms_turns import MapTurns
from wmts_bridge.plugin.core.tile import Absent, Answer, FeatureInfo, InfoRequest, Tile, TileRequest
from wmts_bridge.plugin.core.web.message import Response
from wmts_bridge.tests.core.service.published import FORMATS, HOST, WORLD, ask
from wmts_bridge.tests.schemas import folder, schema_errors

EDGE = 20037508.342789244
RED, BLUE, GREEN = (200, 30, 30), (30, 60, 200), (20, 160, 60)
WHOLE = "-20037508.342789244,-20037508.342789244,20037508.342789244,20037508.342789244"


class Painted:
    """Tiles whose pixel 3, 3 stands out; half of each is transparent if it is `half`."""

    def __init__(
        self,
        colour: tuple[int, int, int] = RED,
        half: bool = False,
        absent: tuple[tuple[str, int, int], ...] = (),
        error: Optional[TileError] = None,
    ) -> None:
        picture = Image.new("RGBA" if half else "RGB", (256, 256), (*colour, 255)[: 3 + half])
        if half:
            picture.paste((0, 0, 0, 0), (128, 0, 256, 256))
        self.body = bytes_of(picture)
        self.absent, self.error = absent, error
        self.asked: list[TileRequest] = []

    def tile(self, request: TileRequest) -> Answer:
        self.asked.append(request)
        if self.error is not None:
            raise self.error
        if (request.matrix, request.column, request.row) in self.absent:
            return Absent("nothing was drawn here")
        return Tile(self.body, "image/png", etag=f"{request.matrix}-{request.column}-{request.row}")

    def feature_info(self, request: InfoRequest) -> FeatureInfo:
        tile = request.tile
        said = f"{tile.matrix}/{tile.column}/{tile.row} {request.i},{request.j}"
        return FeatureInfo(said.encode(), request.info_format)


def bytes_of(picture: Image.Image, kind: str = "PNG") -> bytes:
    """The picture as a file."""
    body = io.BytesIO()
    picture.save(body, kind)
    return body.getvalue()


def painted(
    identifier: str = "map", source: Optional[Painted] = None, *sets: str, **further: object
) -> PublishedLayer:
    """A layer of the world, in Web Mercator unless something else is said."""
    source = source or Painted()
    links = tuple(
        MatrixSetLink(
            found,
            found.extent,
            {("default", kind): TranscodedSource(source, kind) for kind in FORMATS},
        )
        for found in map(well_known_set, sets or ("WebMercatorQuad",))
    )
    values = {"title": identifier, "formats": ("image/png",), "extent": WORLD, **further}
    return PublishedLayer(identifier=identifier, links=links, **values)


def with_info(layer: PublishedLayer, source: Painted) -> PublishedLayer:
    """The layer, which can be asked about what it shows."""
    import dataclasses

    links = tuple(dataclasses.replace(link, info={"default": source}) for link in layer.links)
    formats = ("text/plain", "application/json")
    return dataclasses.replace(layer, links=links, info_formats=formats)


def with_legend(layer: PublishedLayer) -> PublishedLayer:
    """The layer, whose style has a legend of 20 by 30 pixels."""
    import dataclasses

    body = bytes_of(Image.new("RGB", (20, 30), GREEN))
    legend = LegendPicture("image/png", 20, 30, lambda: Tile(body, "image/png", etag="legend"))
    return dataclasses.replace(layer, legends={"default": legend})


def wms_of(
    *layers: PublishedLayer, sequence: int = 7, turns: Optional[MapTurns] = None
) -> Application:
    """A server with nothing but a WMS of these layers."""
    made = Application(Addressing(HOST), {"wms": WmsService(turns)}, {})
    made.publication = Publication({x.identifier: x for x in layers}, sequence)
    return made


_BASICS = {
    "service": "WMS",
    "version": "1.3.0",
    "request": "GetMap",
    "layers": "map",
    "styles": "",
    "crs": "EPSG:3857",
    "bbox": WHOLE,
    "width": "300",
    "height": "200",
    "format": "image/png",
}


def target(**changed: Optional[str]) -> str:
    """The address of a map, of which some parameters are changed, or left out by None."""
    values = {**_BASICS, **changed}
    if values["version"] == "1.1.1" and "srs" not in values:
        values["srs"] = values.pop("crs")
    return "/wms?" + "&".join(f"{k.upper()}={v}" for k, v in values.items() if v is not None)


def map_of(made: Application, **changed: Optional[str]) -> Image.Image:
    """The map that is answered."""
    response = ask(made, target(**changed))
    assert response.status == 200, response.body
    return picture_of(response)


def picture_of(response: Response) -> Image.Image:
    """The picture in an answer, which is of the type that it says."""
    with Image.open(io.BytesIO(response.body)) as picture:
        picture.load()
        assert f"image/{str(picture.format).lower()}" == response.header("Content-Type")
        return picture.copy()


def exception_code(response: Response, version: str = "1.3.0") -> str:
    """The code of a report, which is valid by the schema or DTD of its version."""
    assert response.status >= 400
    root = etree.fromstring(response.body)
    if version == "1.1.1":
        assert response.header("Content-Type").startswith("application/vnd.ogc.se_xml")
        assert dtd_errors(response.body, "wms/1.1.1/exception_1_1_1.dtd") == []
    else:
        assert response.header("Content-Type").startswith("text/xml")
        assert schema_errors(response.body, "wms/1.3.0/exceptions_1_3_0.xsd") == []
    assert root[0].text.strip()
    return str(root[0].get("code", ""))


def dtd_errors(document: bytes, name: str) -> list[str]:
    """What is wrong with a document by a DTD, a line each."""
    with open(folder() / name, "rb") as file:
        dtd = etree.DTD(file)
    dtd.validate(etree.fromstring(document))
    return [f"line {error.line}: {error.message}" for error in dtd.error_log]


TIME = Dimension("time", "2020", ("2019", "2020", "2021"), current=True)
LEVELS = Dimension("depth", "10", ("10", "20/40/5"), unit="m", unit_symbol="m")
STYLES = (Style("default", is_default=True), Style("grey", title="Shades of grey"))
SWISS = BoundingBox(5.96, 45.82, 10.49, 47.81)
