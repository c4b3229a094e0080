"""The algorithm `seedcache`: the tiles of an area into a cache, before anybody asks for them."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import Any

from qgis.core import QgsProcessingParameterFolderDestination

from ..core.errors import SetupError
from .base import SERVING, BridgeAlgorithm, tr
from .fetching_tiles import (
    Meter,
    Pace,
    add_counts,
    add_pace,
    counts_of,
    read_pace,
    seed_options_of,
    tell_estimate,
    tell_notes,
    tell_report,
)
from .hearing import cancelled_by
from .parameters import advanced, explained, whole, yes_or_no
from .tile_parameters import (
    Area,
    Tiles,
    add_area,
    add_tiles,
    read_area,
    read_tiles,
    seed_area_of,
    settings_of,
)

__all__ = ["SeedCache"]

CACHE, CACHE_SIZE, PIN, SKIP_EMPTY = "CACHE", "CACHE_SIZE", "PIN", "SKIP_EMPTY"
_MEGABYTE = 1_000_000


@dataclass(frozen=True)
class _Wanted:
    tiles: Tiles
    area: Area
    pace: Pace
    folder: str
    cache_bytes: int
    pin: bool
    skip_empty: bool


class SeedCache(BridgeAlgorithm):
    """Fills the folder that the server takes tiles from."""

    NAME = "seedcache"
    GROUP = SERVING

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Seed a cache")

    def shortHelpString(self) -> str:
        """Return what it does."""
        return tr(
            "Fetches the tiles of an area before anybody asks for them, and keeps them in the"
            " folder that the server takes tiles from: for slow remotes, and for working offline."
            "\n\n"
            "Tiles that are there and still good are not fetched again: what was cancelled, or"
            " broke off, goes on where it was when it is run again. A server may use the same"
            " folder meanwhile.\n\n"
            "Mind the terms of use of the service that the tiles come from."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Add parameters and outputs."""
        told = tr("A layer of this project whose tiles come from a remote: XYZ, TMS or WMTS.")
        add_tiles(self, tr("Layer of tiles"), told)
        add_area(self)
        pinned = tr("They stay when other tiles have to make room in the folder.")
        self.addParameter(yes_or_no(PIN, tr("Keep these tiles for good"), pinned, default=False))
        add_pace(self)
        nothing = tr("What lies under an empty tile of a coarser level is not asked for.")
        title = tr("Skip what lies under empty tiles")
        self.addParameter(advanced(yes_or_no(SKIP_EMPTY, title, nothing, default=False)))
        room = tr("What the folder may take in all; left out, what the catalogue says, or 1 GB.")
        title = tr("Size of the cache in MB")
        self.addParameter(advanced(whole(CACHE_SIZE, title, room, None, 1, 1_000_000_000)))
        title = tr("Folder of the cache (empty: the one of the catalogue's layer)")
        told = tr("Each layer has its own files in it; layers may share a folder.")
        cache = QgsProcessingParameterFolderDestination(CACHE, title, None, True, False)
        self.addParameter(explained(cache, told))
        add_counts(self)

    def wanted(self, parameters: Any, context: Any) -> _Wanted:
        """Return what the user chose."""
        return _Wanted(
            read_tiles(self, parameters, context),
            read_area(self, parameters, context),
            read_pace(self, parameters, context),
            self.parameterAsFileOutput(parameters, CACHE, context),
            self.parameterAsInt(parameters, CACHE_SIZE, context) * _MEGABYTE,
            self.parameterAsBool(parameters, PIN, context),
            self.parameterAsBool(parameters, SKIP_EMPTY, context),
        )

    def outcome(self, wanted: _Wanted, feedback: Any) -> dict[str, Any]:
        """Fetch the tiles."""
        from ..adapters.settings_checks import folder_problem
        from ..core.assembly.options import ServerOptions
        from ..core.assembly.seeding import LayersToSeed, prepared_seeding
        from ..core.catalogue.values import Catalogue

        settings = settings_of(wanted.tiles)
        if settings.source.kind == "rendered":
            text = tr("“{}” is drawn by QGIS: there are no tiles to fetch.")
            raise SetupError(text.format(settings.title))
        if wanted.folder:
            source = replace(settings.source, cache=os.path.abspath(wanted.folder))
            settings = replace(settings, source=source)
            problem = folder_problem(source.cache)
            if problem:
                raise SetupError(problem)
        found, reach = wanted.tiles.catalogue, wanted.tiles.reach
        catalogue = found.catalogue if found else Catalogue()
        options = ServerOptions(disk_bytes=wanted.cache_bytes or None)
        layers = LayersToSeed(options, catalogue, reach.secrets(), reach.transport_for(options))
        seeding = seed_options_of(wanted.pace, pin=wanted.pin, skip_empty=wanted.skip_empty)
        try:
            with cancelled_by(feedback) as stop:
                layer = layers.open(settings)
                tell_notes(layer, feedback)
                area = seed_area_of(wanted.area)
                prepared = prepared_seeding(layer, layers.caches, area, seeding)
                tell_estimate(prepared.estimate(stop.is_set), feedback)
                report = prepared.job().run(Meter(feedback), stop.is_set)
        finally:
            layers.close()
        tell_report(report, feedback)
        return {CACHE: settings.source.cache, **counts_of(report)}
