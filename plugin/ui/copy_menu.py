"""The menu “Copy for”: one entry a program, with what is known of it."""

from __future__ import annotations

from collections.abc import Collection

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
        self._others: dict[str, QMenu] = {}
        self._menus = self._add_menus()
        self._services: Collection[str] | None = None
        for profile in OFFERED:
            menu = self._menus[profile.group]
            entry = self._add(menu, profile, translated(profile.title), self._tool_tip(profile))
            self._entries[profile.identifier] = entry
            if profile.other_names:
                self._others[profile.identifier] = self._other_programs(menu, profile)
        for menu in list(self._menus.values())[1:]:
            self.addMenu(menu)
        self._arrange()
        self.aboutToShow.connect(self._arrange)

    def offer(self, services: Collection[str] | None) -> None:
        """Offer only what speaks one of these services, from the next time on; by None, all."""
        self._services = services

    def _add_menus(self) -> dict[Group, QMenu]:
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

    def _arrange(self) -> None:
        """Show the program of the user's choice at the top, and no second time among programs."""
        usual = read_settings().default_profile
        offered = [
            one for one in OFFERED if self._services is None or one.service in self._services
        ]
        for profile in OFFERED:
            is_above = profile.identifier == usual and profile.group is Group.PROGRAMS
            self._entries[profile.identifier].setVisible(profile in offered and not is_above)
            if profile.identifier in self._others:
                self._others[profile.identifier].menuAction().setVisible(profile in offered)
        for group, menu in list(self._menus.items())[1:]:
            menu.menuAction().setVisible(any(profile.group is group for profile in offered))
        self._show_usual(next((one for one in offered if one.identifier == usual), None))

    def _show_usual(self, profile: ClientProfile | None) -> None:
        self._line.setVisible(profile is not None)
        self._usual.setVisible(profile is not None)
        self.setDefaultAction(self._usual if profile else None)
        if profile:
            self._usual.setText(translated(profile.title))
            self._usual.setToolTip(self._tool_tip(profile))
            self._usual.setData(profile.identifier)

    def _other_programs(self, menu: QMenu, profile: ClientProfile) -> QMenu:
        """Add the programs that get the same, in a menu of their own."""
        service = profile.service.upper()
        others = menu.addMenu(self.tr("Other Programs by {}").format(service))
        others.setToolTipsVisible(True)
        same = self.tr("It gets the same as “{}”.").format(translated(profile.title))
        for name in profile.other_names:
            says = self.tr("Its documentation says that it loads {}: {}")
            says = says.format(service, name.document)
            self._add(others, profile, name.title, f"{same}\n{says}")
        return others

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
