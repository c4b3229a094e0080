"""Why a client's names lead nowhere: layers, styles, sets, formats, dimensions, parameters."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import Optional

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
        text = "The address asks for nothing: it lacks SERVICE=WMTS and REQUEST=GetCapabilities."
        remedy = "Give the client the whole address: …/wmts?SERVICE=WMTS&REQUEST=GetCapabilities."
        return Explanation("address-incomplete", text, remedy)
    text = f"The client does not say which {fault.locator} it wants."
    remedy = "The client's template is incomplete; let it read the capabilities document instead."
    return Explanation("parameter-missing", text, remedy)


def unknown_layer(asked: Asked) -> Optional[Explanation]:
    """Explain a layer that is not published, or not any more."""
    if asked.layer is not None or "layer" not in asked.parameters or not asked.faults:
        return None
    name, names = asked.parameters["layer"], list(asked.publication.layers)
    if not names:
        return Explanation(
            "nothing-published",
            f"The client asks for the layer {name!r}, but nothing is published.",
            "Publish a layer, then let the client try again.",
        )
    return Explanation(
        "layer-unknown",
        f"There is no layer {name!r}; it was removed, renamed, or never there."
        f" {_there_is(name, names)}",
        "Choose the layer anew in the client.",
    )


def unknown_style(asked: Asked) -> Optional[Explanation]:
    """Explain a style that the layer lacks."""
    if asked.layer is None or asked.fault(_INVALID, "style") is None:
        return None
    name, names = asked.parameters.get("style", ""), [s.identifier for s in asked.layer.styles]
    return Explanation(
        "style-unknown",
        f"The layer {asked.layer.identifier} has no style {name!r}. {_there_is(name, names)}",
        f"Set the client's style to {names[0]!r}, or leave it empty.",
    )


def unknown_format(asked: Asked) -> Optional[Explanation]:
    """Explain a format that the layer is not given in."""
    if asked.layer is None or asked.fault(_INVALID, "format") is None:
        return None
    formats = ", ".join(asked.layer.formats)
    named = asked.parameters.get("format", "") or asked.path.rpartition(".")[2]
    return Explanation(
        "format-unknown",
        f"The client asks for the format {named!r}; the layer is given as {formats}.",
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
        f"The layer {asked.layer.identifier} is not published in the tile matrix set {name!r}."
        f" {_there_is(name, names)}",
        f"Set the client's tile matrix set to {names[0]!r}.",
    )


def unknown_dimension(asked: Asked) -> Optional[Explanation]:
    """Explain a value that a dimension does not have."""
    for dimension in asked.layer.dimensions if asked.layer else ():
        if asked.fault(_INVALID, dimension.identifier) is not None:
            value = asked.parameters.get(dimension.identifier.lower(), "")
            return Explanation(
                "dimension-value-unknown",
                f"There is nothing for {dimension.identifier} {value!r}."
                f" {_there_is(value, dimension.values)}",
                f"Choose one of these, or none for {dimension.default!r}.",
            )
    return None


def _there_is(name: str, names: Iterable[str]) -> str:
    """Return a sentence with the names that exist, the likeliest first."""
    every = list(names)
    similar = difflib.get_close_matches(name[:200], every, n=2, cutoff=0.5)
    shown = [*similar, *(one for one in every if one not in similar)][:_MOST_NAMED]
    more = len(every) - len(shown)
    return f"There is {', '.join(shown)}{f' and {more} more' if more else ''}."
