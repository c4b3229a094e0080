"""Asks into which file a report goes; its name says the format."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QFileInfo
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...adapters.validation_reports import ReportFormat, named

__all__ = ["choose_file"]

_FOLDER = "wmts_bridge/report_folder"


def choose_file(parent: QWidget) -> str:
    """Return the path that the user chose, with an ending that says its format, or nothing."""
    filters = _filters()
    folder = str(QgsSettings().value(_FOLDER, "", type=str))
    path, chosen = QFileDialog.getSaveFileName(
        parent, _tr("Save Report"), folder, ";;".join(filters)
    )
    if not path:
        return ""
    QgsSettings().setValue(_FOLDER, QFileInfo(path).path())
    return named(path, filters.get(chosen, ReportFormat.PAGE))


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
