"""The menu “Serve Map Theme”: one entry a theme of the project."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QWidget

__all__ = ["ThemesMenu"]


class ThemesMenu(QMenu):
    """Looks up the themes whenever it is opened; `chosen` brings the name of one."""

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Serve Map Theme"))
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        themes = QgsProject.instance().mapThemeCollection().mapThemes()
        for theme in themes:
            # An ampersand alone would underline what follows it.
            action = self.addAction(theme.replace("&", "&&"))
            action.setToolTip(self.tr("Serve what this map theme shows, drawn by QGIS"))
            action.triggered.connect(lambda _=False, name=theme: self.chosen.emit(name))
        if not themes:
            self.addAction(self.tr("The project has no map themes")).setEnabled(False)
