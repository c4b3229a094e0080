"""What the windows show of the bridge: one value, made anew after each change."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from pathlib import PurePath
from typing import Any, NamedTuple, Optional
from urllib.parse import urlsplit

from ..core.catalogue.values import LayerSettings, SourceSettings
from ..core.errors import SetupError
from .layer_services import Services, first_address, first_address_of_all, services_of
from .rendered.place import read_location
from .translated import translated

__all__ = ["BridgeView", "LayerRow", "LayerState", "view_of"]


_NUMBERED = re.compile(r"(?P<family>.*\D)(?P<level>\d+)$", re.DOTALL)
_FIRST_ERROR = 400
_REMOTE_KINDS = ("xyz", "tms", "wmts")


class LayerState(Enum):
    """The lamp of a layer."""

    RUNNING = "running"
    STOPPED = "stopped"
    FAILING = "failing"


class LayerRow(NamedTuple):
    """One published layer as the list shows it. `levels` is a range or empty: not known yet.

    `kind` is that of `SourceSettings`, `place` its host or file name, without secrets. `problem` is
    why the layer fails, `notes` are doubts about its source. `services` are the protocols by which
    it is answered, `service` is that of its `address`; without one both are empty.
    """

    identifier: str
    title: str
    state: LayerState
    kind: str
    place: str
    levels: str
    requests: int
    errors: int
    address: str
    problem: str = ""
    notes: tuple[str, ...] = ()
    service: str = "wmts"
    services: Services = frozenset(("wmts",))

    @property
    def is_remote(self) -> bool:
        """Whether the tiles come from elsewhere, so that they can be fetched beforehand."""
        return self.kind in _REMOTE_KINDS


class BridgeView(NamedTuple):
    """Everything the dock shows. `url` is the start page, `address` that of all layers.

    `service` is the protocol of the address, WMTS if it is spoken; without one both are empty.
    `requests` and `errors` count every answer since the bridge was opened, of layers or not.
    """

    rows: tuple[LayerRow, ...] = ()
    is_running: bool = False
    is_busy: bool = False
    url: str = ""
    address: str = ""
    requests: int = 0
    errors: int = 0
    service: str = "wmts"

    def row(self, identifier: str) -> Optional[LayerRow]:
        """Return the row of a layer, or None."""
        return next((row for row in self.rows if row.identifier == identifier), None)


def view_of(bridge: Any, is_busy: bool) -> BridgeView:
    """Return what there is to show of `bridge`; asks no source and waits for nobody."""
    figures = bridge.figures.snapshot()
    rows = tuple(_row(bridge, layer, figures.layers) for layer in bridge.catalogue.layers)
    of_all = first_address_of_all(bridge)
    return BridgeView(
        rows=rows,
        is_running=bridge.running,
        is_busy=is_busy,
        url=bridge.url,
        address=of_all.address,
        service=of_all.service,
        requests=sum(figures.answers.values()),
        errors=sum(n for (_, status), n in figures.answers.items() if status >= _FIRST_ERROR),
    )


def _row(bridge: Any, settings: LayerSettings, asked: Mapping[str, Any]) -> LayerRow:
    identifier = settings.identifier
    published = bridge.publication.layers.get(identifier)
    requests, errors = asked.get(identifier, (0, 0))
    problem = translated(bridge.failures.get(identifier, ""))
    reached = first_address(bridge, settings)
    return LayerRow(
        identifier=identifier,
        title=(published.title if published else settings.title) or identifier,
        state=_state(bridge.running, problem),
        kind=settings.source.kind,
        place=place_of(settings.source),
        levels=_levels(settings, published),
        requests=requests,
        errors=errors,
        address=reached.address,
        service=reached.service,
        services=services_of(bridge, settings),
        problem=problem,
        notes=tuple(map(translated, published.notes)) if published else (),
    )


def _state(is_running: bool, problem: str) -> LayerState:
    if problem:
        return LayerState.FAILING
    return LayerState.RUNNING if is_running else LayerState.STOPPED


def place_of(source: SourceSettings) -> str:
    """Return the host or the file name of a source: what tells it from others, without secrets.

    A layer of a remote WMTS follows after its host or the name of its store, a map theme after its
    project.
    """
    if source.kind in _REMOTE_KINDS:
        host = urlsplit(source.location).hostname or ""
        remote = source.remote
        return f"{remote.store or host}, {remote.layer}" if remote else host
    if source.kind == "rendered":
        return _in_project(source.location)
    return PurePath(source.location).name


def _in_project(location: str) -> str:
    try:
        place = read_location(location)
    except SetupError:
        return ""  # why it is not served is told elsewhere
    return ", ".join(filter(None, (PurePath(place.project).name, place.theme)))


def _levels(settings: LayerSettings, published: Any) -> str:
    if published and published.links:
        matrices = published.links[0].tile_matrix_set.matrices
        return _range(matrices[0].identifier, matrices[-1].identifier)
    known = settings.source.levels
    return _range(str(known.first), str(known.last)) if known else ""


def _range(first: str, last: str) -> str:
    # Matrices of a remote may be named EPSG:2154:0 and so on: the numbers are what differs.
    numbers = _NUMBERED.match(first), _NUMBERED.match(last)
    if numbers[0] and numbers[1] and numbers[0]["family"] == numbers[1]["family"]:
        first, last = numbers[0]["level"], numbers[1]["level"]
    return first if first == last else f"{first}–{last}"
