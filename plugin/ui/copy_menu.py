"""The menu “Copy for”: one entry a program, with what is known of it."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ..adapters.settings import read_settings
from ..core.clients.profile import ClientProfile
from ..core.clients.profiles import OFFERED
from ..core.clients.words import dialect_words, evidence_words

__all__ = ["CopyMenu"]


class CopyMenu(QMenu):
    """Offers the client profiles, that of the user's choice first and in bold.

    `chosen` brings the identifier of one.
    """

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Copy for"))
        self.setToolTipsVisible(True)
        for profile in OFFERED:
            self._add(self, profile, profile.title, self._tool_tip(profile))
            if profile.other_names:
                self._add_others(profile)
        self._entries = self.actions()
        self.aboutToShow.connect(self._put_usual_first)

    def _put_usual_first(self) -> None:
        usual = read_settings().default_profile
        entries = sorted(self._entries, key=lambda entry: entry.data() != usual)
        for entry in entries:
            self.addAction(entry)  # what is there moves to the end
        self.setDefaultAction(entries[0] if entries[0].data() == usual else None)

    def _add_others(self, profile: ClientProfile) -> None:
        """Add the programs that get the same, in a menu of their own."""
        others = self.addMenu(self.tr("Other Programs"))
        others.setToolTipsVisible(True)
        for name in profile.other_names:
            same = self.tr("It gets the same as “{}”.").format(profile.title)
            says = self.tr("Its documentation says that it loads WMTS: {}").format(name.document)
            self._add(others, profile, name.title, f"{same}\n{says}")

    def _add(self, menu: QMenu, profile: ClientProfile, title: str, tool_tip: str) -> None:
        action = menu.addAction(title)
        action.setToolTip(tool_tip)
        action.setData(profile.identifier)
        action.triggered.connect(lambda: self.chosen.emit(profile.identifier))

    def _tool_tip(self, profile: ClientProfile) -> str:
        lines = [profile.paste, dialect_words(profile), evidence_words(profile)]
        return "\n".join(line for line in (*lines, profile.evidence.document) if line)
