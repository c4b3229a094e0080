"""The menu “Copy for”: one entry a program, with what is known of it."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QMenu, QWidget

from ..adapters.settings import read_settings
from ..adapters.translated import translated
from ..core.clients.profile import ClientProfile, Group
from ..core.clients.profiles import OFFERED
from ..core.clients.words import dialect_sentences, evidence_words

__all__ = ["CopyMenu"]


class CopyMenu(QMenu):
    """Offers the client profiles, group by group, above them that of the user's choice in bold.

    `chosen` brings the identifier of one.
    """

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Copy for"))
        self.setToolTipsVisible(True)
        self._usual = self.addAction("")
        self._usual.triggered.connect(lambda: self.chosen.emit(self._usual.data()))
        self._line = self.addSeparator()
        self._entries: dict[str, QAction] = {}
        menus = self._menus()
        for profile in OFFERED:
            menu = menus[profile.group]
            entry = self._add(menu, profile, profile.title, self._tool_tip(profile))
            self._entries[profile.identifier] = entry
            if profile.other_names:
                self._add_others(menu, profile)
        for group, menu in menus.items():
            if group is not Group.PROGRAMS:
                self.addMenu(menu)
        self._put_usual_first()
        self.aboutToShow.connect(self._put_usual_first)

    def _menus(self) -> dict[Group, QMenu]:
        """Return the menu of each group: this one for programs, menus of their own for others."""
        titles = {
            Group.WEB_PAGES: self.tr("Web Pages"),
            Group.SCRIPTS: self.tr("Scripts and Commands"),
            Group.OTHERS: self.tr("Tiles and Tests"),
        }
        menus = {group: QMenu(title, self) for group, title in titles.items()}
        for menu in menus.values():
            menu.setToolTipsVisible(True)
        return {Group.PROGRAMS: self, **menus}

    def _put_usual_first(self) -> None:
        """Show the program of the user's choice at the top, and no second time among programs."""
        usual = read_settings().default_profile
        chosen = self._entries.get(usual)
        for profile in OFFERED:
            is_above = profile.identifier == usual and profile.group is Group.PROGRAMS
            self._entries[profile.identifier].setVisible(not is_above)
        self._line.setVisible(chosen is not None)
        self._usual.setVisible(chosen is not None)
        self.setDefaultAction(self._usual if chosen else None)
        if chosen:
            self._usual.setText(chosen.text())
            self._usual.setToolTip(chosen.toolTip())
            self._usual.setData(usual)

    def _add_others(self, menu: QMenu, profile: ClientProfile) -> None:
        """Add the programs that get the same, in a menu of their own."""
        service = profile.service.upper()
        others = menu.addMenu(self.tr("Other Programs by {}").format(service))
        others.setToolTipsVisible(True)
        same = self.tr("It gets the same as “{}”.").format(profile.title)
        for name in profile.other_names:
            says = self.tr("Its documentation says that it loads {}: {}")
            says = says.format(service, name.document)
            self._add(others, profile, name.title, f"{same}\n{says}")

    def _add(self, menu: QMenu, profile: ClientProfile, title: str, tool_tip: str) -> QAction:
        action = menu.addAction(title)
        action.setToolTip(tool_tip)
        action.setData(profile.identifier)
        action.triggered.connect(lambda: self.chosen.emit(profile.identifier))
        return action

    def _tool_tip(self, profile: ClientProfile) -> str:
        dialect = " ".join(translated(text) for text in dialect_sentences(profile))
        lines = [translated(profile.paste), dialect, translated(evidence_words(profile))]
        return "\n".join(line for line in (*lines, profile.evidence.document) if line)
