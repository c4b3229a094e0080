"""What each window says of itself: at F1, and at its Help button."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QDialog,
    QDialogButtonBox,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..adapters.translation import language_of

__all__ = ["add_help", "help_text"]

_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "help"


def help_text(page: str, locale: str) -> str:
    """Return the HTML of a page of `resources/help`, in the locale's language or in English."""
    path = _FOLDER / (language_of(locale) or "en") / f"{page}.html"
    return path.read_text("utf-8")


def add_help(window: QWidget, page: str, buttons: QDialogButtonBox | None = None) -> None:
    """Have F1 in a window, and a Help button among its buttons, show a page."""
    action = QAction(QCoreApplication.translate("Help", "Help"), window)
    action.setShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda: _HelpWindow(page, window).show())
    window.addAction(action)
    if buttons is not None:
        button = buttons.addButton(QDialogButtonBox.StandardButton.Help)
        button.setToolTip(QCoreApplication.translate("Help", "What this window does (F1)"))
        button.clicked.connect(lambda: action.trigger())


class _HelpWindow(QDialog):
    """One page, beside the window that it is about."""

    def __init__(self, page: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("Help", "WMTS Bridge Help"))
        text = QTextBrowser(self)
        text.setHtml(help_text(page, QgsApplication.instance().translation()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(buttons)
        self.resize(460, 420)
