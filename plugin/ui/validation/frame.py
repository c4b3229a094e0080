"""The widgets of the validation window and where they stand; nothing happens here."""

from __future__ import annotations

import html
from typing import Any, Optional

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...adapters.translated import ended, with_capital
from ..help import add_help
from ..message_bar import MessageBar
from ..windows import without_default_buttons
from .options import ValidationOptions
from .plain import one_line
from .progress import ProgressStrip
from .result_tabs import ResultTabs

__all__ = ["ValidationFrame"]

_LETTERS_WIDE, _LETTERS_HIGH = 160, 100


class ValidationFrame(QDialog):
    """A message bar, what is to be judged, how far it is, the results, and what to do with them."""

    def __init__(self, iface: Any, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._make_widgets(iface)
        self._lay_out()

    def tell(self, text: str) -> None:
        """Say what was done."""
        self._push(text, Qgis.MessageLevel.Success)

    def warn(self, text: str) -> None:
        """Say what is not as it should be."""
        self._push(ended(with_capital(text)), Qgis.MessageLevel.Warning)

    def _make_widgets(self, iface: Any) -> None:
        theme = QgsApplication.getThemeIcon
        self.setWindowTitle(_tr("Validate WMTS"))
        self.bar = MessageBar(self)
        self.options = ValidationOptions(self)
        self.start_button = QPushButton(theme("mActionStart.svg"), _tr("&Validate"), self)
        self.start_button.setToolTip(_tr("Judge this service: only reads, few and slowly"))
        self.stop_button = QPushButton(theme("mActionStop.svg"), _tr("&Stop"), self)
        self.stop_button.setToolTip(_tr("Stop, and show what was found so far"))
        self.strip = ProgressStrip(self)
        self.tabs = ResultTabs(iface, self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        roles = QDialogButtonBox.ButtonRole
        self.save_button = self.buttons.addButton(_tr("Save &Report…"), roles.ActionRole)
        self.save_button.setIcon(theme("mActionFileSave.svg"))
        self.save_button.setToolTip(
            _tr("Saves a page, JSON, JUnit, the corrected document or a diff")
        )
        self.serve_button = self.buttons.addButton(_tr("Serve Correc&ted"), roles.ActionRole)
        self.serve_button.setToolTip(
            _tr("Serves the document put right at an address of this computer")
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.strip, 1)
        row.addWidget(self.start_button)
        row.addWidget(self.stop_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.bar)
        layout.addWidget(self.options)
        layout.addLayout(row)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.buttons)
        add_help(self, "validation", self.buttons)
        without_default_buttons(self)  # Enter in the filter is not meant to judge again
        letter = self.fontMetrics().averageCharWidth()
        self.resize(_LETTERS_WIDE * letter, _LETTERS_HIGH * letter)

    def _push(self, text: str, level: Any) -> None:
        self.bar.clearWidgets()  # what it said is history
        # A message bar takes its text for HTML: what strangers say must not be read as such.
        shown = html.escape(one_line(text), quote=False)
        self.bar.pushMessage("", f"<span>{shown}</span>", level=level)


def _tr(text: str) -> str:
    # Not self.tr: in a subclass that would look for the text under another name.
    return QCoreApplication.translate("ValidationFrame", text)
