"""The algorithm `correctcapabilities`: the document of a WMTS put right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputNumber

from ..adapters.translated import translated
from .base import BridgeAlgorithm, tr
from .hearing import Telling, cancelled_by
from .parameters import file_to_write
from .service_parameters import (
    PROBE,
    Service,
    add_service,
    probing,
    read_service,
    sitting_of,
)

if TYPE_CHECKING:
    from ..core.validator.corrected.correcting import Corrected

__all__ = ["CorrectCapabilities"]

OUTPUT, DIFF = "OUTPUT", "OUTPUT_DIFF"


@dataclass(frozen=True)
class _Wanted:
    service: Service
    probe: bool
    output: str
    diff: str


class CorrectCapabilities(BridgeAlgorithm):
    """Writes the corrected document, and what was changed in it."""

    NAME = "correctcapabilities"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Write corrected capabilities")

    def shortHelpString(self) -> str:
        """Return what it does."""
        return tr(
            "Writes the capabilities document of a WMTS, or of a file, with everything put right"
            " that is known to be wrong, and everything else kept as it is.\n\n"
            "With probing, tiles are asked for, and the limits of each level are those at which"
            " there really are tiles. The log says what could not be put right."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Add parameters and outputs."""
        add_service(self, tr("Layer to look for tiles of (empty: all)"))
        self.addParameter(probing())
        document = tr("The whole document, to be put in the place of the service's own.")
        changes = tr("What was changed, as programs like patch and git read it.")
        for name, title, told, ending in (
            (OUTPUT, tr("Corrected capabilities"), document, "XML (*.xml)"),
            (DIFF, tr("Differences, line by line"), changes, "Diff (*.diff)"),
        ):
            needed = name == OUTPUT
            self.addParameter(
                file_to_write(name, title, told, ending, optional=not needed, is_made=needed)
            )
        self.addOutput(QgsProcessingOutputNumber("CHANGES", tr("Changes made")))
        self.addOutput(QgsProcessingOutputNumber("LEFT", tr("What could not be put right")))

    def wanted(self, parameters: Any, context: Any) -> _Wanted:
        """Return what the user chose."""
        return _Wanted(
            read_service(self, parameters, context),
            self.parameterAsBool(parameters, PROBE, context),
            self.parameterAsFileOutput(parameters, OUTPUT, context),
            self.parameterAsFileOutput(parameters, DIFF, context),
        )

    def outcome(self, wanted: _Wanted, feedback: Any) -> dict[str, Any]:
        """Put the document right, and write it."""
        from ..core.validator.reports.report_files import check_can_be_written, write_report

        check_can_be_written((wanted.output, wanted.diff))
        result = _corrected(wanted, feedback)
        for why in result.left:
            feedback.pushWarning(tr("Not put right: {}").format(translated(why)))
        write_report(wanted.output, result.body)
        files = {OUTPUT: wanted.output}
        if wanted.diff:
            write_report(wanted.diff, result.diff.encode("utf-8"))
            files[DIFF] = wanted.diff
        return {**files, "CHANGES": len(result.changes), "LEFT": len(result.left)}


def _corrected(wanted: _Wanted, feedback: Any) -> Corrected:
    from ..core.validator.corrected.correcting import corrected
    from ..core.validator.fetching import is_web_address
    from ..core.validator.sitting import find_tiles, read_subject

    telling = Telling(feedback)
    with cancelled_by(feedback) as stop:
        sitting = sitting_of(wanted.service)
        if not (wanted.probe and is_web_address(sitting.url)):
            return corrected(read_subject(sitting, stop))
        found = find_tiles(sitting, stop, telling)
    if found.unfinished:
        feedback.pushWarning(tr("Not finished: {}").format(translated(found.unfinished)))
    return corrected(found.subject, found.truths)
