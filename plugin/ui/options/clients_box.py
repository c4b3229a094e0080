"""Whom addresses are copied for, and who else may ask."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QPlainTextEdit, QWidget

from ...adapters.settings import BridgeSettings
from ...adapters.translated import translated
from ...core.clients.profiles import DEFAULT, OFFERED, PROFILES
from .notice import Notice

__all__ = ["ClientsBox"]

_LINES = 3


class ClientsBox(QgsCollapsibleGroupBox):  # type: ignore[misc]  # QGIS has no types
    """A group; `edited` says that something in it was changed."""

    edited = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Clients"))
        self.profile = QComboBox(self)
        for profile in OFFERED:
            self.profile.addItem(translated(profile.title), profile.identifier)
        self.profile.setToolTip(self.tr("The program that stands first where addresses are copied"))
        self.origins = self._lines("https://maps.example")
        self.origins.setToolTip(
            self.tr(
                "Websites whose pages may show layers that are fetched with your keys and "
                "passwords, one a line. All other layers may be shown by any website."
            )
        )
        self.allowed_hosts = self._lines("maps.example")
        self.allowed_hosts.setToolTip(
            self.tr(
                "Further names by which clients reach this computer, one a line. Requests by "
                "other names are refused, so that no website can get in by a name of its own."
            )
        )
        self.notice = Notice(self)
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Copy addresses for"), self.profile)
        form.addRow(self.tr("&Websites (CORS)"), self.origins)
        form.addRow(self.tr("&Host names"), self.allowed_hosts)
        form.addRow(self.notice)
        for lines in (self.origins, self.allowed_hosts):
            lines.textChanged.connect(self.edited)

    def show_settings(self, settings: BridgeSettings) -> None:
        """Show the settings."""
        chosen = PROFILES.get(settings.default_profile, DEFAULT)
        self.profile.setCurrentIndex(self.profile.findData(chosen.identifier))
        self.origins.setPlainText("\n".join(settings.origins))
        self.allowed_hosts.setPlainText("\n".join(settings.allowed_hosts))

    def read(self, settings: BridgeSettings) -> BridgeSettings:
        """Return the settings with what stands here."""
        return settings._replace(
            default_profile=self.profile.currentData(),
            origins=_words(self.origins),
            allowed_hosts=_words(self.allowed_hosts),
        )

    def tell(self, problem: str) -> None:
        """Say what is wrong with the names."""
        self.notice.say(problem)

    def _lines(self, example: str) -> QPlainTextEdit:
        lines = QPlainTextEdit(self)
        lines.setTabChangesFocus(True)
        lines.setPlaceholderText(self.tr("one a line, such as {}").format(example))
        lines.setFixedHeight((_LINES + 1) * lines.fontMetrics().lineSpacing())
        return lines


def _words(lines: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(dict.fromkeys(lines.toPlainText().replace(",", " ").split()))
