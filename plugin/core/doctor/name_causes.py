"""Why a client's names lead nowhere: layers, styles, sets, formats, dimensions, parameters."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import Optional

from ..sentence import sentence
from .asked import Asked
from .complaint import Explanation

__all__ = [
    "missing_parameter",
    "unknown_dimension",
    "unknown_format",
    "unknown_layer",
    "unknown_set",
    "unknown_style",
]

_MOST_NAMED = 5
_INVALID = "InvalidParameterValue"


def missing_parameter(asked: Asked) -> Optional[Explanation]:
    """Explain a request that lacks what it must say."""
    fault = asked.fault("MissingParameterValue")
    if fault is None:
        return None
    if fault.locator.lower() in ("service", "request"):
        return Explanation(
            "address-incomplete",
            "The address asks for nothing: it lacks SERVICE=WMTS and REQUEST=GetCapabilities.",
            "Give the client the whole address: …/wmts?SERVICE=WMTS&REQUEST=GetCapabilities.",
        )
    return Explanation(
        "parameter-missing",
        sentence("The client does not say which {name} it wants.", name=fault.locator),
        "The client's template is incomplete; let it read the capabilities document instead.",
    )


def unknown_layer(asked: Asked) -> Optional[Explanation]:
    """Explain a layer that is not published, or not any more."""
    if asked.layer is not None or "layer" not in asked.parameters or not asked.faults:
        return None
    name, names = asked.parameters["layer"], list(asked.publication.layers)
    if not names:
        return Explanation(
            "nothing-published",
            sentence(
                "The client asks for the layer {name!r}, but nothing is published.", name=name
            ),
            "Publish a layer, then let the client try again.",
        )
    return Explanation(
        "layer-unknown",
        sentence(
            "There is no layer {name!r}; it was removed, renamed, or never there. There is "
            "{names}.",
            name=name,
            names=_likeliest(name, names),
        ),
        "Choose the layer anew in the client.",
    )


def unknown_style(asked: Asked) -> Optional[Explanation]:
    """Explain a style that the layer lacks."""
    if asked.layer is None or asked.fault(_INVALID, "style") is None:
        return None
    name, names = asked.parameters.get("style", ""), [s.identifier for s in asked.layer.styles]
    return Explanation(
        "style-unknown",
        sentence(
            "The layer {layer} has no style {name!r}. There is {names}.",
            layer=asked.layer.identifier,
            name=name,
            names=_likeliest(name, names),
        ),
        sentence("Set the client's style to {name!r}, or leave it empty.", name=names[0]),
    )


def unknown_format(asked: Asked) -> Optional[Explanation]:
    """Explain a format that the layer is not given in."""
    if asked.layer is None or asked.fault(_INVALID, "format") is None:
        return None
    formats = ", ".join(asked.layer.formats)
    named = asked.parameters.get("format", "") or asked.path.rpartition(".")[2]
    return Explanation(
        "format-unknown",
        sentence(
            "The client asks for the format {name!r}; the layer is given as {formats}.",
            name=named,
            formats=formats,
        ),
        "Choose one of these formats in the client.",
    )


def unknown_set(asked: Asked) -> Optional[Explanation]:
    """Explain a tile matrix set that the layer is not published in."""
    if asked.layer is None or asked.fault(_INVALID, "TileMatrixSet") is None:
        return None
    name = asked.parameters.get("tilematrixset", "")
    names = [link.tile_matrix_set.identifier for link in asked.layer.links]
    return Explanation(
        "matrix-set-unknown",
        sentence(
            "The layer {layer} is not published in the tile matrix set {name!r}. There is {names}.",
            layer=asked.layer.identifier,
            name=name,
            names=_likeliest(name, names),
        ),
        sentence("Set the client's tile matrix set to {name!r}.", name=names[0]),
    )


def unknown_dimension(asked: Asked) -> Optional[Explanation]:
    """Explain a value that a dimension does not have."""
    for dimension in asked.layer.dimensions if asked.layer else ():
        if asked.fault(_INVALID, dimension.identifier) is not None:
            value = asked.parameters.get(dimension.identifier.lower(), "")
            return Explanation(
                "dimension-value-unknown",
                sentence(
                    "There is nothing for {dimension} {value!r}. There is {values}.",
                    dimension=dimension.identifier,
                    value=value,
                    values=_likeliest(value, dimension.values),
                ),
                sentence("Choose one of these, or none for {value!r}.", value=dimension.default),
            )
    return None


def _likeliest(name: str, names: Iterable[str]) -> str:
    """Return the names that exist, the likeliest first; if they are many, how many more."""
    every = list(names)
    similar = difflib.get_close_matches(name[:200], every, n=2, cutoff=0.5)
    shown = [*similar, *(one for one in every if one not in similar)][:_MOST_NAMED]
    more = len(every) - len(shown)
    listed = ", ".join(shown)
    return sentence("{names} and {count} more", names=listed, count=more) if more else listed
