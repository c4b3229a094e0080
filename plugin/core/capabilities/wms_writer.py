"""Writes WMS capabilities: 1.3.0 by the schema of OGC 06-042, 1.1.1 by the DTD of OGC 01-068r3.

The order of elements is theirs.
"""

from __future__ import annotations

from collections.abc import Iterator

from .wms_writer_layers import layer_lines_111, layer_lines_130, root_lines_111, root_lines_130
from .wms_writer_values import WmsDocument
from .xml_text import address, line, paragraph, verbatim

__all__ = ["write_wms_111", "write_wms_130"]

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
_DOCTYPE = (
    "<!DOCTYPE WMT_MS_Capabilities SYSTEM"
    ' "http://schemas.opengis.net/wms/1.1.1/WMS_MS_Capabilities.dtd">'
)
_ROOT_130 = (
    '<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms"'
    ' xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xsi:schemaLocation="http://www.opengis.net/wms'
    ' http://schemas.opengis.net/wms/1.3.0/capabilities_1_3_0.xsd"'
)
_XLINK = ' xmlns:xlink="http://www.w3.org/1999/xlink"'
_EXCEPTIONS_111 = tuple(f"application/vnd.ogc.se_{kind}" for kind in ("xml", "inimage", "blank"))
_EXCEPTIONS_130 = ("XML", "INIMAGE", "BLANK")


def write_wms_130(document: WmsDocument) -> bytes:
    """Return the document of version 1.3.0, as XML in UTF-8.

    Raises:
        GridError: a coordinate is not a finite number.
    """
    lines = [_DECLARATION, f"{_ROOT_130}{_update_sequence(document)}>"]
    lines.extend(_service_lines(document, "WMS", ""))
    lines += ["<Capability>", "<Request>"]
    lines.extend(_operation_lines("GetCapabilities", ("text/xml",), document, ""))
    lines.extend(_operation_lines("GetMap", document.formats, document, ""))
    lines.extend(_operation_lines("GetFeatureInfo", document.info_formats, document, ""))
    lines += ["</Request>", *_exception_lines(_EXCEPTIONS_130), "<Layer>"]
    lines.extend(root_lines_130(document))
    for layer in document.layers:
        lines.extend(layer_lines_130(layer))
    lines += ["</Layer>", "</Capability>", "</WMS_Capabilities>\n"]
    return "\n".join(lines).encode()


def write_wms_111(document: WmsDocument) -> bytes:
    """Return the document of version 1.1.1, as XML in UTF-8.

    Raises:
        GridError: a coordinate is not a finite number.
    """
    root = f'<WMT_MS_Capabilities version="1.1.1"{_update_sequence(document)}>'
    lines = [_DECLARATION, _DOCTYPE, root]
    lines.extend(_service_lines(document, "OGC:WMS", _XLINK))
    formats = ("application/vnd.ogc.wms_xml",)
    lines += ["<Capability>", "<Request>"]
    lines.extend(_operation_lines("GetCapabilities", formats, document, _XLINK))
    lines.extend(_operation_lines("GetMap", document.formats, document, _XLINK))
    lines.extend(_operation_lines("GetFeatureInfo", document.info_formats, document, _XLINK))
    lines.extend(_operation_lines("GetLegendGraphic", document.legend_formats, document, _XLINK))
    lines += ["</Request>", *_exception_lines(_EXCEPTIONS_111), "<Layer>"]
    lines.extend(root_lines_111(document))
    for layer in document.layers:
        lines.extend(layer_lines_111(layer))
    lines += ["</Layer>", "</Capability>", "</WMT_MS_Capabilities>\n"]
    return "\n".join(lines).encode()


def _update_sequence(document: WmsDocument) -> str:
    text = document.update_sequence
    return f' updateSequence="{verbatim(text)}"' if text else ""


def _service_lines(document: WmsDocument, name: str, xlink: str) -> Iterator[str]:
    service = document.identification
    yield "<Service>"
    yield f"<Name>{name}</Name>"
    yield f"<Title>{line(service.title)}</Title>"
    yield f"<Abstract>{paragraph(service.abstract)}</Abstract>"
    words = "".join(f"<Keyword>{line(word)}</Keyword>" for word in service.keywords)
    yield f"<KeywordList>{words}</KeywordList>"
    yield _online_resource(document.address, xlink)
    yield f"<Fees>{line(service.fees)}</Fees>"
    yield f"<AccessConstraints>{line(service.access_constraints)}</AccessConstraints>"
    if not xlink:  # these came with version 1.3.0
        yield f"<LayerLimit>{document.layer_limit}</LayerLimit>"
        yield f"<MaxWidth>{document.max_width}</MaxWidth>"
        yield f"<MaxHeight>{document.max_height}</MaxHeight>"
    yield "</Service>"


def _operation_lines(
    name: str, formats: tuple[str, ...], document: WmsDocument, xlink: str
) -> Iterator[str]:
    """Yield an operation; one without formats is not offered."""
    if not formats:
        return
    yield f"<{name}>"
    for media_type in formats:
        yield f"<Format>{verbatim(media_type)}</Format>"
    get = f"<Get>{_online_resource(document.address, xlink)}</Get>"
    yield f"<DCPType><HTTP>{get}</HTTP></DCPType>"
    yield f"</{name}>"


def _exception_lines(formats: tuple[str, ...]) -> Iterator[str]:
    yield "<Exception>"
    for name in formats:
        yield f"<Format>{name}</Format>"
    yield "</Exception>"


def _online_resource(href: str, xlink: str) -> str:
    return f'<OnlineResource{xlink} xlink:type="simple" xlink:href="{address(href)}"/>'
