"""The algorithm `validatewmts`: is a WMTS right, and where does it really have tiles?"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from .base import BridgeAlgorithm, tr
from .hearing import Telling, cancelled_by
from .parameters import advanced, file_to_write, whole
from .service_parameters import (
    PROBE,
    Service,
    add_service,
    probing,
    read_service,
    sitting_of,
)

if TYPE_CHECKING:
    from ..core.validator.judgement import Judgement
    from ..core.validator.sitting import Judged

__all__ = ["ValidateWmts"]

SAMPLE = "SAMPLE"
HTML, JSON, JUNIT = "OUTPUT_HTML", "OUTPUT_JSON", "OUTPUT_JUNIT"


@dataclass(frozen=True)
class _Wanted:
    service: Service
    sample: int
    probe: bool
    html: str
    json: str
    junit: str


class ValidateWmts(BridgeAlgorithm):
    """Judges a service, or the document in a file, and writes reports."""

    NAME = "validatewmts"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Validate a WMTS")

    def shortHelpString(self) -> str:
        """Return what it does."""
        return tr(
            "Judges a WMTS: its document, its answers, where it really has tiles, and what each"
            " client will show. The address is that of the capabilities or of the service; a file"
            " is judged by what it says alone.\n\n"
            "Only GET requests are made, few and slowly. What was found out so far is reported if"
            " it is cancelled.\n\n"
            "Availability is the share, in per cent, of a sample of legal requests that were"
            " answered with a right tile."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Add parameters and outputs."""
        add_service(self, tr("Layer (empty: all)"))
        sample = whole(
            SAMPLE,
            tr("Tiles asked for to measure availability"),
            tr("The more, the surer is the share of requests that bring a tile."),
            100,
            1,
            1_000_000,
        )
        self.addParameter(advanced(sample))
        self.addParameter(probing())
        page = tr("A page for people, with all findings and what to do.")
        programs = tr("All findings and figures, to be read by programs.")
        pipelines = tr("A test case for each rule, as continuous integration shows them.")
        for name, title, told, ending in (
            (HTML, tr("Report as a page"), page, "HTML (*.html)"),
            (JSON, tr("Report for programs"), programs, "JSON (*.json)"),
            (JUNIT, tr("Report for pipelines (JUnit)"), pipelines, "XML (*.xml)"),
        ):
            is_made = name == HTML
            self.addParameter(
                file_to_write(name, title, told, ending, optional=True, is_made=is_made)
            )
        for name, title in (
            ("ERRORS", tr("Errors")),
            ("WARNINGS", tr("Warnings")),
            ("AVAILABILITY", tr("Availability in per cent")),
            ("REQUESTS", tr("Requests made")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputString("VERDICT", tr("Verdict")))

    def wanted(self, parameters: Any, context: Any) -> _Wanted:
        """Return what the user chose."""
        files = [self.parameterAsFileOutput(parameters, x, context) for x in (HTML, JSON, JUNIT)]
        return _Wanted(
            read_service(self, parameters, context),
            self.parameterAsInt(parameters, SAMPLE, context),
            self.parameterAsBool(parameters, PROBE, context),
            *files,
        )

    def outcome(self, wanted: _Wanted, feedback: Any) -> dict[str, Any]:
        """Judge, and write the reports."""
        from ..core.validator.reports.report_files import check_can_be_written
        from ..core.validator.reports.terminal import terminal_report

        check_can_be_written((wanted.html, wanted.json, wanted.junit))
        judgement = _judged(wanted, feedback).judgement
        feedback.pushInfo(terminal_report(judgement))
        return {**_numbers(judgement), **_written(wanted, judgement)}


def _judged(wanted: _Wanted, feedback: Any) -> Judged:
    from ..core.validator.fetching import is_web_address
    from ..core.validator.sitting import judged_file, judged_service

    service = wanted.service
    if not is_web_address(service.url):
        return judged_file(service.url, service.layer)
    with cancelled_by(feedback) as stop:
        sitting = sitting_of(service, wanted.sample, wanted.probe)
        return judged_service(sitting, stop, Telling(feedback))


def _numbers(judgement: Judgement) -> dict[str, Any]:
    from ..core.validator.finding import Severity
    from ..core.validator.reports.words import counted, verdict

    shares = [share.share for share in judgement.availability if not share.layer]
    return {
        "ERRORS": counted(judgement, Severity.ERROR),
        "WARNINGS": counted(judgement, Severity.WARNING),
        "AVAILABILITY": round(shares[0] * 100, 2) if shares else None,
        "REQUESTS": judgement.requests,
        "VERDICT": verdict(judgement),
    }


def _written(wanted: _Wanted, judgement: Judgement) -> dict[str, str]:
    """Write the reports that are wanted, and return their paths."""
    from ..core.validator.judging import RULES
    from ..core.validator.reports.json_report import json_report
    from ..core.validator.reports.junit import junit_report
    from ..core.validator.reports.page import html_report
    from ..core.validator.reports.report_files import write_report

    files = {}
    if wanted.html:
        write_report(wanted.html, html_report(judgement).encode("utf-8"))
        files[HTML] = wanted.html
    if wanted.json:
        text = json.dumps(json_report(judgement), ensure_ascii=False, indent=2)
        write_report(wanted.json, f"{text}\n".encode())
        files[JSON] = wanted.json
    if wanted.junit:
        write_report(wanted.junit, junit_report(judgement, RULES))
        files[JUNIT] = wanted.junit
    return files
