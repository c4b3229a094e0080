"""The algorithm `exportwmts`: a folder that any web server can serve as a WMTS."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
)

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
from .parameters import advanced, explained, text, whole, yes_or_no
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

if TYPE_CHECKING:
    from ..core.assembly.exporting import Exported, PreparedExport
    from ..core.layer.published import PublishedLayer

__all__ = ["ExportWmts"]

OUTPUT, PUBLIC_URL, FORMAT = "OUTPUT", "PUBLIC_URL", "FORMAT"
MOST_TILES, MOST_SIZE, REPLACE = "MAX_TILES", "MAX_SIZE", "REPLACE"
_FORMATS = ("", "image/png", "image/jpeg", "image/webp")
_MEGABYTE = 1_000_000


@dataclass(frozen=True)
class _Wanted:
    tiles: Tiles
    area: Area
    pace: Pace
    folder: str
    public_url: str
    media_type: str
    most_tiles: int
    most_bytes: int
    replace: bool


class ExportWmts(BridgeAlgorithm):
    """Writes tiles at the paths of their addresses, and the document that says where they are."""

    NAME = "exportwmts"
    GROUP = SERVING

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Export a static WMTS")

    def shortHelpString(self) -> str:
        """Return what it does."""
        return tr(
            "Writes a layer into a folder that any web server can serve as a WMTS, without a"
            " program of ours: the tiles, and the capabilities document that says where they are."
            "\n\n"
            "Put the folder at the address that you say here. Clients load"
            " 1.0.0/WMTSCapabilities.xml below it; they need to know RESTful WMTS, as QGIS, GDAL,"
            " ArcGIS, OpenLayers and Cesium do. For pages of other websites, let the web server"
            " send Access-Control-Allow-Origin.\n\n"
            "The limits in the document are those of the tiles that were written. Tiles that do not"
            " exist are left out. What was cancelled, or broke off, goes on where it was when it is"
            " run again, and a further extent is added to what is there.\n\n"
            "Mind the terms of use of the service that the tiles come from."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Add parameters and outputs."""
        told = tr("A layer of this project. One that is not made of tiles is drawn, as it is now.")
        add_tiles(self, tr("Layer"), told)
        told = tr("Such as https://maps.example/tiles/; the document's addresses begin with it.")
        self.addParameter(text(PUBLIC_URL, tr("Address that the folder will have"), told))
        add_area(self)
        names = [tr("As the layer has it"), "PNG", "JPEG", "WebP"]
        kind = QgsProcessingParameterEnum(FORMAT, tr("Format of the tiles"), names, False, 0)
        told = tr("Where it is another than the layer's own, pictures are converted.")
        self.addParameter(explained(kind, told))
        tiles = tr("More than that is refused before anything is written.")
        size = tr("More than that is refused by an estimate, and never written.")
        for parameter in (
            whole(MOST_TILES, tr("Tiles at most"), tiles, 100_000, 1, 1_000_000_000),
            whole(MOST_SIZE, tr("Size at most, in MB"), size, 1000, 1, 1_000_000_000),
        ):
            self.addParameter(advanced(parameter))
        told = tr("Else they are left as they are.")
        again = yes_or_no(REPLACE, tr("Replace tiles that are there"), told, default=False)
        self.addParameter(advanced(again))
        add_pace(self)
        told = tr("An empty folder, or one of an earlier export of the same layer and levels.")
        folder = QgsProcessingParameterFolderDestination(OUTPUT, tr("Folder of the export"))
        self.addParameter(explained(folder, told))
        self.addOutput(QgsProcessingOutputFile("DOCUMENT", tr("Capabilities document")))
        self.addOutput(QgsProcessingOutputString("ADDRESS", tr("Address of the document")))
        self.addOutput(QgsProcessingOutputNumber("TILES", tr("Tiles in the area")))
        add_counts(self)

    def wanted(self, parameters: Any, context: Any) -> _Wanted:
        """Return what the user chose."""
        return _Wanted(
            read_tiles(self, parameters, context),
            read_area(self, parameters, context),
            read_pace(self, parameters, context),
            self.parameterAsFileOutput(parameters, OUTPUT, context),
            self.parameterAsString(parameters, PUBLIC_URL, context),
            _FORMATS[self.parameterAsEnum(parameters, FORMAT, context)],
            self.parameterAsInt(parameters, MOST_TILES, context),
            self.parameterAsInt(parameters, MOST_SIZE, context) * _MEGABYTE,
            self.parameterAsBool(parameters, REPLACE, context),
        )

    def outcome(self, wanted: _Wanted, feedback: Any) -> dict[str, Any]:
        """Write the folder."""
        from ..core.assembly.options import ServerOptions
        from ..core.assembly.unserved import UnservedLayers
        from ..core.catalogue.values import Catalogue

        settings = settings_of(wanted.tiles)
        found, reach, options = wanted.tiles.catalogue, wanted.tiles.reach, ServerOptions()
        catalogue = found.catalogue if found else Catalogue()
        transports, openers = reach.transport_for(options), reach.openers()
        layers = UnservedLayers(options, catalogue, reach.secrets(), transports, openers)
        try:
            with cancelled_by(feedback) as stop:
                layer = layers.surveyed(layers.open(settings), stop.is_set)
                _tell_of(layer, feedback)
                prepared = _prepared(wanted, layer, settings)
                tell_estimate(prepared.estimate(stop.is_set), feedback)
                exported = prepared.run(Meter(feedback), stop.is_set)
        finally:
            layers.close()
        return _outputs(wanted, prepared, exported, feedback)


def _tell_of(layer: PublishedLayer, feedback: Any) -> None:
    tell_notes(layer, feedback)
    if layer.protected:
        text = tr("At its source, this layer needs credentials; whoever reads the folder sees it.")
        feedback.pushWarning(text)


def _prepared(wanted: _Wanted, layer: PublishedLayer, settings: Any) -> PreparedExport:
    from ..core.assembly.exporting import ExportOptions, origin_of, prepared_export

    options = ExportOptions(
        wanted.public_url,
        wanted.media_type,
        replace=wanted.replace,
        most_tiles=wanted.most_tiles,
        most_bytes=wanted.most_bytes,
        seeding=seed_options_of(wanted.pace),
    )
    folder, area = Path(wanted.folder).absolute(), seed_area_of(wanted.area)
    origin = wanted.tiles.origin or origin_of(settings.source)
    return prepared_export(layer, origin, folder, area, options)


def _outputs(
    wanted: _Wanted, prepared: PreparedExport, exported: Exported, feedback: Any
) -> dict[str, Any]:
    report = exported.report
    tell_report(report, feedback)
    if exported.document is None and not report.cancelled:
        raise SetupError(tr("None of these tiles exists."))
    told = {"DOCUMENT": str(exported.document or ""), "ADDRESS": prepared.address}
    feedback.pushInfo(prepared.address)
    return {OUTPUT: wanted.folder, **told, "TILES": report.total, **counts_of(report)}
