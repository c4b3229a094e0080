"""Asks into which file a report goes; its name says the format."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QDir, QFileInfo
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...adapters.validation_reports import ReportFormat, format_of, named
from ...core.catalogue.identifiers import free_identifier

__all__ = ["choose_file"]

_FOLDER = "wmts_bridge/report_folder"


def choose_file(parent: QWidget, title: str) -> str:
    """Return the path that the user chose, with an ending that says its format, or nothing.

    A name is proposed after the title of the service.
    """
    filters = _filters()
    folder = str(QgsSettings().value(_FOLDER, "", type=str))
    proposed = QDir(folder).filePath(f"{free_identifier(title, ())}.html")
    path, chosen = QFileDialog.getSaveFileName(
        parent, _tr("Save Report"), proposed, ";;".join(filters)
    )
    if not path:
        return ""
    QgsSettings().setValue(_FOLDER, QFileInfo(path).path())
    complete = named(path, filters.get(chosen, ReportFormat.PAGE))
    return complete if complete == path else _free(complete)


def _free(path: str) -> str:
    """Return a path at which no file is: Qt asked about another name whether to overwrite it."""
    ending = format_of(path).value
    stem = path[: -len(ending)] if path.lower().endswith(ending) else path
    number = 1
    while QFileInfo.exists(path):
        number += 1
        path = f"{stem}-{number}{ending}"
    return path


def _filters() -> dict[str, ReportFormat]:
    return {
        _tr("Report as a page (*.html)"): ReportFormat.PAGE,
        _tr("Report for programs (*.json)"): ReportFormat.JSON,
        _tr("Report for pipelines, JUnit (*.junit.xml)"): ReportFormat.JUNIT,
        _tr("Corrected document (*.xml)"): ReportFormat.CORRECTED,
        _tr("What was put right, as a diff (*.diff)"): ReportFormat.DIFF,
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("ValidationFileChoice", text)
