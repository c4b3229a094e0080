"""Legends of styles, at the addresses that the capabilities document names."""

from __future__ import annotations

from ..errors import TileError
from ..layer.published import PublishedLayer
from ..sentence import sentence
from ..web.message import Header, Request, Response
from .exception_report import invalid
from .wmts_tile import could_not_be_had, found_response

__all__ = ["legend_response"]


def legend_response(
    request: Request, layer: PublishedLayer, style: str, open_to: tuple[Header, ...]
) -> Response:
    """Answer with the legend of a style.

    Raises:
        RequestRefused: it has none, or it could not be had.
    """
    legend = layer.legends.get(style)
    if legend is None:
        raise invalid("style", sentence("There is no legend of a style {style!r}.", style=style))
    try:
        return found_response(request, legend.picture(), open_to)
    except TileError as exc:
        raise could_not_be_had(exc) from exc
