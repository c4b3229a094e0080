"""GetLegendGraphic: the legend of a style, as the layer's own source has it."""

from __future__ import annotations

from collections.abc import Mapping

from ..errors import ImageError, TileError
from ..image.transcode import transcode
from ..layer.published import PublishedLayer
from ..sentence import sentence
from ..web.message import Header, Request, Response
from .wms_report import refusal
from .wms_wanted import wanted_format, wanted_style
from .wmts_tile import could_not_be_had, found_response

__all__ = ["map_legend_response"]


def map_legend_response(
    request: Request,
    layer: PublishedLayer,
    parameters: Mapping[str, str],
    open_to: tuple[Header, ...],
) -> Response:
    """Answer with the legend of a style, in the format asked for.

    Raises:
        RequestRefused: it has none, or it could not be had.
    """
    style = wanted_style(layer, parameters.get("style", ""))
    legend = layer.legends.get(style)
    if legend is None:
        raise refusal(
            sentence("There is no legend of a style {style!r}.", style=style), "StyleNotDefined"
        )
    media_type = wanted_format({"format": parameters.get("format") or legend.media_type})
    try:
        picture = legend.picture()
        if picture.media_type != media_type:
            etag = f"{picture.etag}-{media_type.rpartition('/')[2]}" if picture.etag else ""
            body = transcode(picture.body, media_type)
            picture = picture._replace(body=body, media_type=media_type, etag=etag)
    except TileError as exc:
        raise could_not_be_had(exc) from exc
    except ImageError as exc:
        raise refusal(
            sentence("The legend cannot be shown: {reason}.", reason=exc), "InvalidFormat"
        ) from exc
    return found_response(request, picture, open_to, layer.identifier)
