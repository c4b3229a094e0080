"""The dimensions of a remote layer as we publish them: their names, defaults and doubts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..capabilities.dimension_values import value_inside
from ..capabilities.model import Dimension, Layer
from ..sentence import sentence

__all__ = ["dimension_name", "doubts_about", "own_dimension", "spelt_by"]

_NOT_IN_DIMENSIONS = re.compile(r"\W+", re.ASCII)


def spelt_by(layer: Layer, defaults: Mapping[str, str]) -> Mapping[str, str]:
    """Return values by the names of dimensions as the remote spells them."""
    spelt = {dimension.identifier.lower(): dimension.identifier for dimension in layer.dimensions}
    return {spelt.get(name.lower(), name): value for name, value in defaults.items()}


def own_dimension(dimension: Dimension, defaults: Mapping[str, str]) -> Dimension:
    """Return a dimension with our name and default, which can be asked for whatever it is."""
    default = defaults.get(dimension.identifier, dimension.default)
    named = dimension._replace(identifier=dimension_name(dimension.identifier), default=default)
    return named if _lists(named, default) else named._replace(values=(*named.values, default))


def _lists(dimension: Dimension, value: str) -> bool:
    is_current = value == "current" and dimension.current
    return (
        is_current or value in dimension.values or value_inside(dimension.values, value) is not None
    )


def doubts_about(layer: Layer, defaults: Mapping[str, str]) -> Sequence[str]:
    """Say which of the defaults that were chosen the remote may not know.

    Nothing fails over them: the times that a remote lists come and go.
    """
    known = {dimension.identifier: dimension for dimension in layer.dimensions}
    doubts = []
    for name, value in defaults.items():
        if name not in known:
            doubts.append(
                sentence(
                    "it has no dimension {name}, so {value} is not asked for (it has {offered})",
                    name=name,
                    value=value,
                    offered=", ".join(known) or sentence("none"),
                )
            )
        elif value != known[name].default and not _lists(known[name], value):
            doubts.append(
                sentence(
                    "its dimension {name} does not list {value}, which is asked for",
                    name=name,
                    value=value,
                )
            )
    return doubts


def dimension_name(identifier: str) -> str:
    """Return the name under which clients can ask for a dimension (interop.md rule 14)."""
    return _NOT_IN_DIMENSIONS.sub("_", identifier)
