"""Opens what QGIS draws, and tells when it would be drawn otherwise."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ...core.catalogue.values import SourceSettings
from ...core.errors import SetupError
from ..main_thread import MainThread
from .drawing import THREADS, Drawing, drawings_of, layers_of
from .place import Place, read_location

if TYPE_CHECKING:
    from ...core.source.opened import OpenedSource
    from .painting import Painter

__all__ = ["RenderedLayers"]

_SETTLED_MILLISECONDS = 700
"""A change of style is a burst of signals, and so is an edit."""


class _Watcher(QObject):
    """Tells when one of some layers changes, until it is ended."""

    changed = pyqtSignal(str)

    def __init__(self, location: str, layers: Sequence[QgsMapLayer], parent: QObject) -> None:
        super().__init__(parent)
        self.location = location
        for layer in layers:
            for signal in (layer.repaintRequested, layer.styleChanged, layer.dataSourceChanged):
                signal.connect(self._tell)

    def end(self) -> None:
        """Tell nothing any more. Qt undoes the connections, also those to layers that are gone."""
        self.blockSignals(True)
        self.deleteLater()

    def _tell(self, *_: Any) -> None:
        self.changed.emit(self.location)


class RenderedLayers(QObject):
    """Lives in the main thread; `open` may be called in any.

    `changed` names the locations that are to be opened anew: their layers or styles differ, their
    project was opened, closed or saved under another name.
    """

    changed = pyqtSignal(set)

    def __init__(self, project: QgsProject, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._project = project
        self._main_thread = MainThread(self)
        self._watchers: dict[str, Optional[_Watcher]] = {}
        self._differ: set[str] = set()
        self._lock = threading.Lock()
        self._painters: list[Painter] = []  # all whose threads have not ended
        self._is_closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLED_MILLISECONDS)
        self._timer.timeout.connect(self._tell)
        project.readProject.connect(self._on_project)
        project.cleared.connect(self._on_project)
        project.layersRemoved.connect(self._on_project)
        project.mapThemeCollectionChanged.connect(self._watch_themes)
        self._watch_themes()

    def open(self, source: SourceSettings) -> OpenedSource:
        """Return the source that draws a place, as the project has it at this moment.

        Raises:
            SetupError: the project is not open, it has no such layer, nothing can be drawn, or all
                was closed meanwhile.
        """
        from .opening import open_drawings  # for worker threads: it takes time

        place = read_location(source.location)
        drawings = self._main_thread.ask(lambda: self._drawings(source.location, place))
        opened, painter = open_drawings(source, drawings)
        with self._lock:
            self._painters = [one for one in self._painters if not one.is_over] + [painter]
            is_closed = self._is_closed
        if is_closed:  # nobody would end its threads, and QGIS crashes over layers that outlive it
            painter.abort()
            raise SetupError(_tr("The layer is being closed."))
        return opened

    def close(self) -> None:
        """Draw and watch nothing any more. Qt undoes the connections."""
        self._main_thread.close()
        with self._lock:
            painters, self._painters = self._painters, []
            self._is_closed = True
        for painter in painters:
            painter.abort()
        self._timer.stop()
        self.blockSignals(True)
        self.deleteLater()

    # --- in the main thread ---

    def _drawings(self, location: str, place: Place) -> list[Drawing]:
        self._unwatch(location)
        self._watchers[location] = None  # what cannot be drawn now may be, in another project
        drawings = drawings_of(self._project, place, THREADS)
        watcher = _Watcher(location, layers_of(self._project, place), self)
        watcher.changed.connect(self._settle)
        self._watchers[location] = watcher
        return drawings

    def _unwatch(self, location: str) -> None:
        watcher = self._watchers.pop(location, None)
        if watcher is not None:
            watcher.end()

    def _watch_themes(self) -> None:
        """Watch the map themes: each project that is opened comes with a collection of its own."""
        themes = self._project.mapThemeCollection()
        themes.mapThemesChanged.connect(self._on_project)
        themes.mapThemeChanged.connect(self._on_theme)

    def _on_theme(self, theme: str) -> None:
        self._settle(*(name for name in self._watchers if read_location(name).theme == theme))

    def _on_project(self, *_: Any) -> None:
        self._settle(*self._watchers)

    def _settle(self, *locations: str) -> None:
        self._differ.update(locations)
        if self._differ:
            self._timer.start()

    def _tell(self) -> None:
        differ, self._differ = self._differ, set()
        self.changed.emit(differ)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RenderedLayers", text)
