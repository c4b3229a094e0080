"""Surveys of tiles for the windows: what the user chose in, what was found out back."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Callable, NamedTuple, Optional, Union

from qgis.PyQt.QtCore import QCoreApplication

from ..core.catalogue.values import LayerSettings, Levels, SourceSettings
from ..core.errors import SetupError, WmtsBridgeError
from .connections import Connections
from .tasks import JobTask
from .tile_location import read_location
from .translated import told

if TYPE_CHECKING:
    from ..core.assembly.tile_findings import TileSurvey
    from ..core.source.remote_probe import Trouble
    from ..core.transport.settings import TransportSettings
    from .controller import BridgeController

__all__ = ["Choices", "Surveyed", "TileSurveyor", "layer_of", "read_headers"]

_NO_HEADERS: Mapping[str, str] = {}
_LONGEST_GRID_FILE = 1_000_000
_REMOTE = ("http://", "https://")


class Choices(NamedTuple):
    """What the user said of a source; what is empty is found out, or left to the source.

    `grid` is a name or the path of a JSON file; `bounds` are west, south, east and north in
    degrees; `tile_size` 0 is to be found out.
    """

    location: str = ""
    rows: str = ""
    grid: str = ""
    levels: Optional[tuple[int, int]] = None
    bounds: Optional[tuple[float, float, float, float]] = None
    tile_size: int = 0
    format: str = ""
    headers: Mapping[str, str] = _NO_HEADERS
    authcfg: str = ""
    identifier: str = ""
    title: str = ""
    attribution: str = ""
    cache: str = "memory"

    def of_survey(self) -> Choices:
        """Return the choices that a survey depends on; the others are as if nothing was said."""
        return self._replace(rows="", identifier="", title="", attribution="", cache="memory")


class Surveyed(NamedTuple):
    """What came of a survey; `note` is a remark on what was typed."""

    survey: Union[TileSurvey, Trouble]
    note: str = ""


class TileSurveyor:
    """Runs surveys in worker threads, one at a time: a new one cancels the one before.

    For the main thread; the callbacks come there, and only those of the latest survey.
    """

    def __init__(self, controller: BridgeController) -> None:
        self._controller = controller
        self._connections = Connections()
        self._task: Optional[JobTask] = None
        self._latest = 0

    def start(
        self,
        choices: Choices,
        near: Optional[tuple[float, float]],
        on_found: Callable[[Surveyed], None],
        on_error: Callable[[str], None],
    ) -> None:
        """Find out about a source; see `survey_tiles` for `near`."""
        self.cancel()
        number = self._latest
        try:
            place = read_location(choices.location)
        except SetupError as exc:
            on_error(told(exc))
            return
        if place.location.lower().startswith(_REMOTE):
            kind = "xyz"  # which of the two makes no difference to QGIS
            self._connections.prepare(
                [SourceSettings(kind, place.location, authcfg=choices.authcfg)]
            )

        description = QCoreApplication.translate("AddTiles", "Looking at tiles")

        def job(is_cancelled: Callable[[], bool]) -> Surveyed:
            return _surveyed(choices, self._connections, is_cancelled, near)

        def done(found: Surveyed) -> None:
            if number == self._latest:
                self._task = None
                on_found(found)

        def failed(error: WmtsBridgeError) -> None:
            if number == self._latest:
                self._task = None
                on_error(told(error))

        self._task = self._controller.run(description, job, done, failed)

    def cancel(self) -> None:
        """Forget the survey that runs, if one does."""
        self._latest += 1
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    @property
    def is_running(self) -> bool:
        """Whether a survey is under way."""
        return self._task is not None


def _surveyed(
    choices: Choices,
    connections: Connections,
    is_cancelled: Callable[[], bool],
    near: Optional[tuple[float, float]],
) -> Surveyed:
    """Find out about a source. For worker threads: it loads the heavy packages."""
    from ..core.assembly.opening import transport_settings
    from ..core.assembly.options import ServerOptions
    from ..core.assembly.tile_survey import survey_tiles

    plain = transport_settings(ServerOptions())

    def transport_for(source: SourceSettings) -> TransportSettings:
        return connections.complete(source, plain(source))

    source, note = source_of(choices)
    keeps_size = choices.tile_size > 0
    survey = survey_tiles(source, transport_for, is_cancelled, near=near, keeps_size=keeps_size)
    return Surveyed(survey, note)


def source_of(choices: Choices) -> tuple[SourceSettings, str]:
    """Return the source that the choices mean, and a remark. It looks at the disk.

    Raises:
        SetupError: they mean none.
    """
    from ..core.assembly.opening import located

    place = read_location(choices.location)
    source = located(place.location)
    levels = Levels(*choices.levels) if choices.levels else None
    source = dataclasses.replace(
        source,
        rows=choices.rows or place.rows,
        grid=_grid(choices.grid),
        bounds=choices.bounds,
        levels=levels,
        tile_size=choices.tile_size or 256,
        format=choices.format if source.kind != "mbtiles" else "",
        headers=dict(choices.headers),
        authcfg=choices.authcfg,
        cache=choices.cache,
    )
    return source, place.note


def _grid(text: str) -> Union[str, Mapping[str, Any]]:
    """Return the name of a grid, or the JSON of the file that is named."""
    if not text.lower().endswith(".json"):
        return text
    try:
        with open(text, encoding="utf-8-sig") as file:
            found = json.loads(file.read(_LONGEST_GRID_FILE))
    except (OSError, ValueError, RecursionError) as exc:
        said = _tr("the tile matrix set {} cannot be read: {}")
        raise SetupError(said.format(text, exc)) from exc
    if not isinstance(found, dict):
        raise SetupError(_tr("{} holds no tile matrix set (OGC 17-083 JSON)").format(text))
    return found


def layer_of(choices: Choices, survey: TileSurvey) -> LayerSettings:
    """Return the layer to publish: what was found out, and what the user says instead."""
    from ..core.assembly.tile_survey import with_rows

    source = dataclasses.replace(survey.settings, cache=choices.cache)
    if survey.has_choice and survey.trouble is None:
        source = with_rows(source, choices.rows or survey.rows.rows)
    elif choices.rows:
        source = with_rows(source, choices.rows)
    return LayerSettings(
        identifier=choices.identifier,
        source=source,
        title=choices.title,
        attribution=choices.attribution,
    )


def read_headers(text: str) -> Mapping[str, str]:
    """Return headers written one a line, `Name: value`; lines without a colon are left out."""
    pairs = (line.partition(":") for line in text.splitlines())
    return {name.strip(): value.strip() for name, colon, value in pairs if colon and name.strip()}


def _tr(text: str) -> str:
    return QCoreApplication.translate("AddTiles", text)
