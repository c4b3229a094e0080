"""Saves what was found out about a WMTS, in the format that a file's name says."""

from __future__ import annotations

import json
from enum import Enum
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import SetupError

if TYPE_CHECKING:
    from ..core.validator.corrected.correcting import Corrected
    from ..core.validator.judgement import Judgement

__all__ = ["ReportFormat", "format_of", "named", "save_report"]


class ReportFormat(Enum):
    """What can be saved; the value is the end of the file's name."""

    PAGE = ".html"
    JSON = ".json"
    JUNIT = ".junit.xml"
    CORRECTED = ".xml"
    DIFF = ".diff"


_ENDINGS = {".htm": ReportFormat.PAGE, ".patch": ReportFormat.DIFF}


def format_of(path: str) -> ReportFormat:
    """Return the format that the name of a file says.

    Raises:
        SetupError: it says none.
    """
    name = path.lower()
    for known in ReportFormat:  # .junit.xml comes before .xml
        if name.endswith(known.value):
            return known
    for ending, known in _ENDINGS.items():
        if name.endswith(ending):
            return known
    said = _tr("the name of {} does not say what to save: a report, JSON, XML, a diff")
    raise SetupError(said.format(path))


def named(path: str, chosen: ReportFormat) -> str:
    """Return a path that says its format: as it is if it does, else with the ending of `chosen`.

    A plain `.xml` is the corrected document, unless a JUnit report was chosen.
    """
    try:
        said = format_of(path)
    except SetupError:
        return f"{path}{chosen.value}"
    if said is ReportFormat.CORRECTED and chosen is ReportFormat.JUNIT:
        return f"{path[: -len(said.value)]}{chosen.value}"
    return path


def save_report(path: str, judgement: Judgement, corrected: Corrected) -> str:
    """Write the file whole or not at all, and return its path. For a worker thread.

    Raises:
        SetupError: the name says no format, or it cannot be written.
    """
    from ..core.validator.reports.report_files import check_can_be_written, write_report

    wanted = format_of(path)
    check_can_be_written([path])
    write_report(path, _body(wanted, judgement, corrected))
    return path


def _body(wanted: ReportFormat, judgement: Judgement, corrected: Corrected) -> bytes:
    from ..core.validator.judging import RULES
    from ..core.validator.reports.json_report import json_report
    from ..core.validator.reports.junit import junit_report
    from ..core.validator.reports.page import html_report

    if wanted is ReportFormat.PAGE:
        return html_report(judgement).encode("utf-8")
    if wanted is ReportFormat.JSON:
        text = json.dumps(json_report(judgement), ensure_ascii=False, indent=2)
        return f"{text}\n".encode()
    if wanted is ReportFormat.JUNIT:
        return junit_report(judgement, RULES)
    return corrected.body if wanted is ReportFormat.CORRECTED else corrected.diff.encode("utf-8")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ValidationReports", text)
