"""Everything that was found out and can be said otherwise, in three tabs."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgsAuthConfigSelect, QgsExtentWidget, QgsFileWidget, QgsSpinBox
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QTabWidget,
    QToolButton,
    QWidget,
)

from ...adapters.tile_survey import Choices, read_headers
from ...core.grid.well_known import well_known_names

__all__ = ["OptionsTabs"]

_FORMATS = ("image/png", "image/jpeg", "image/webp", "image/gif")
_LAST_LEVEL = 30
_WAIT_MILLISECONDS = 600
_HEADER_LINES = 3


class OptionsTabs(QTabWidget):
    """Tiles, access and layer; `changed` comes when the user pauses.

    What is left alone is found out, and stands there in grey.
    """

    changed = pyqtSignal()

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MILLISECONDS)
        self._timer.timeout.connect(self.changed)
        self.addTab(self._make_tiles(iface), self.tr("Tiles"))
        self.addTab(self._make_access(), self.tr("Access"))
        self.addTab(self._make_layer(), self.tr("Layer"))
        self._connect()

    def choices(self, location: str) -> Choices:
        """Return what the user said, for a source at `location`."""
        return Choices(
            location=location,
            rows=self.rows.currentData(),
            grid=self._grid(),
            levels=self._levels(),
            bounds=self._bounds(),
            tile_size=self.tile_size.currentData(),
            format=self.format.currentData(),
            headers=read_headers(self.headers.toPlainText()),
            authcfg=self.auth.configId(),
            identifier=self.identifier.text().strip(),
            title=self.title.text().strip(),
            attribution=self.attribution.text().strip(),
            cache=self._cache(),
        )

    def set_choices(self, choices: Choices) -> None:
        """Show choices without telling anybody."""
        self.blockSignals(True)
        self.rows.setCurrentIndex(self.rows.findData(choices.rows))
        self.grid.setCurrentText(choices.grid or self._found_out)
        first, last = choices.levels or (-1, -1)
        self.first_level.setValue(first)
        self.last_level.setValue(last)
        box = QgsRectangle(*choices.bounds) if choices.bounds else QgsRectangle()
        if choices.bounds:
            self.bounds.setOutputExtentFromUser(box, QgsCoordinateReferenceSystem("EPSG:4326"))
        else:
            self.bounds.clear()
        self.tile_size.setCurrentIndex(self.tile_size.findData(choices.tile_size))
        self.format.setCurrentIndex(self.format.findData(choices.format))
        lines = (f"{name}: {value}" for name, value in choices.headers.items())
        self.headers.setPlainText("\n".join(lines))
        self.auth.setConfigId(choices.authcfg)
        self.identifier.setText(choices.identifier)
        self.title.setText(choices.title)
        self.attribution.setText(choices.attribution)
        is_folder = choices.cache not in ("memory", "off")
        self.cache.setCurrentIndex(self.cache.findData("" if is_folder else choices.cache))
        self.cache_folder.setFilePath(choices.cache if is_folder else "")
        self._timer.stop()
        self.blockSignals(False)

    def forget(self) -> None:
        """Tell nobody of what was changed last."""
        self._timer.stop()

    def show_access(self) -> None:
        """Bring the tab for credentials to the front."""
        self.setCurrentIndex(1)

    def show_found(self, title: str, attribution: str, levels: tuple[int, int] | None) -> None:
        """Show in grey what the source says of itself."""
        self.title.setPlaceholderText(title or self.tr("that of the source"))
        self.attribution.setPlaceholderText(attribution or self.tr("none"))
        for box, level in zip((self.first_level, self.last_level), levels or (-1, -1)):
            found = self._found_out if level < 0 else self.tr("Found out: {}").format(level)
            box.setSpecialValueText(found)

    @property
    def _found_out(self) -> str:
        return self.tr("Found out")

    def _make_tiles(self, iface: Any) -> QWidget:
        self.rows = self._combo(
            self.tr("Which way the source counts its rows"),
            (self._found_out, ""),
            (self.tr("From the top (XYZ)"), "top"),
            (self.tr("From the bottom (TMS)"), "bottom"),
        )
        self.grid = QComboBox(self)
        self.grid.setEditable(True)
        self.grid.addItems([self._found_out, *well_known_names()])
        self.grid.setToolTip(
            self.tr("The tile matrix set: a well-known one, a national one, or a JSON file")
        )
        self.grid_file = QToolButton(self)
        self.grid_file.setText("…")
        self.grid_file.setToolTip(self.tr("Choose a tile matrix set in a JSON file (OGC 17-083)"))
        self.first_level = self._level_box(self.tr("The coarsest level"))
        self.last_level = self._level_box(self.tr("The finest level"))
        self._make_bounds(iface)
        self._make_kinds()
        return self._form(
            (self.tr("&Rows"), self.rows),
            (self.tr("&Grid"), self._in_line(self.grid, self.grid_file)),
            (self.tr("&Levels"), self._in_line(self.first_level, QLabel("–"), self.last_level)),
            (self.tr("&Extent"), self.bounds),
            (self.tr("Tile &size"), self._in_line(self.tile_size)),
            (self.tr("&Format"), self._in_line(self.format)),
        )

    def _make_bounds(self, iface: Any) -> None:
        self.bounds = QgsExtentWidget(self, QgsExtentWidget.WidgetStyle.CondensedStyle)
        self.bounds.setNullValueAllowed(True, self._found_out)
        self.bounds.setOutputCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        self.bounds.setToolTip(self.tr("Where the tiles are: outside of it nothing is served"))
        if iface.mapCanvas() is not None:
            self.bounds.setMapCanvas(iface.mapCanvas(), False)

    def _make_kinds(self) -> None:
        self.tile_size = self._combo(
            self.tr("The side of a tile in pixels"),
            (self._found_out, 0),
            ("256", 256),
            ("512", 512),
        )
        formats = ((media_type.partition("/")[2].upper(), media_type) for media_type in _FORMATS)
        self.format = self._combo(
            self.tr("The format in which the layer is offered first"),
            (self._found_out, ""),
            *formats,
        )

    def _make_access(self) -> QWidget:
        self.auth = QgsAuthConfigSelect(self)
        self.auth.setToolTip(self.tr("An authentication that QGIS keeps; nothing of it is copied"))
        self.auth.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.headers = QPlainTextEdit(self)
        self.headers.setPlaceholderText(self.tr("Name: value, one a line"))
        self.headers.setToolTip(
            self.tr("Headers that go with each request, such as a referer or a key")
        )
        self.headers.setTabChangesFocus(True)
        lines = _HEADER_LINES * self.fontMetrics().lineSpacing()
        self.headers.setFixedHeight(lines + 12)
        return self._form(
            (self.tr("A&uthentication"), self.auth), (self.tr("&Headers"), self.headers)
        )

    def _make_layer(self) -> QWidget:
        self.title = QLineEdit(self)
        self.title.setToolTip(self.tr("What programs show as the layer's name"))
        self.identifier = QLineEdit(self)
        self.identifier.setPlaceholderText(self.tr("made from the title"))
        self.identifier.setToolTip(
            self.tr("The layer's name in addresses: letters, digits, “_”, “.” and “-”")
        )
        self.attribution = QLineEdit(self)
        self.attribution.setToolTip(self.tr("Whose the tiles are"))
        self.cache = self._combo(
            self.tr("Where tiles are kept that were asked for once"),
            (self.tr("In memory"), "memory"),
            (self.tr("On disk"), ""),
            (self.tr("Nowhere"), "off"),
        )
        self.cache_folder = QgsFileWidget(self)
        self.cache_folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.cache_folder.setToolTip(self.tr("The folder for tiles that are kept on disk"))
        self.cache_folder.setEnabled(False)
        return self._form(
            (self.tr("&Title"), self.title),
            (self.tr("&Identifier"), self.identifier),
            (self.tr("&Attribution"), self.attribution),
            (self.tr("&Cache"), self._in_line(self.cache, self.cache_folder)),
        )

    def _connect(self) -> None:
        for combo in (self.rows, self.tile_size, self.format, self.cache):
            combo.currentIndexChanged.connect(lambda _: self._timer.start())
        self.grid.currentTextChanged.connect(lambda _: self._timer.start())
        self.grid_file.clicked.connect(lambda: self._choose_grid())
        for box in (self.first_level, self.last_level):
            box.valueChanged.connect(lambda _: self._timer.start())
        self.bounds.extentChanged.connect(lambda _: self._timer.start())
        self.headers.textChanged.connect(lambda: self._timer.start())
        self.auth.selectedConfigIdChanged.connect(lambda _: self._timer.start())
        for line in (self.title, self.identifier, self.attribution):
            line.textChanged.connect(lambda _: self._timer.start())
        self.cache.currentIndexChanged.connect(
            lambda _: self.cache_folder.setEnabled(not self.cache.currentData())
        )

    def _choose_grid(self) -> None:
        kinds = self.tr("Tile matrix sets (*.json)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a Grid"), "", kinds)
        if chosen:
            self.grid.setCurrentText(chosen)

    def _grid(self) -> str:
        text = self.grid.currentText().strip()
        return "" if text == self._found_out else text

    def _levels(self) -> tuple[int, int] | None:
        first, last = self.first_level.value(), self.last_level.value()
        if first < 0 and last < 0:
            return None
        first = max(0, first)
        return first, last if last >= first else _LAST_LEVEL

    def _bounds(self) -> tuple[float, float, float, float] | None:
        if not self.bounds.isValid() or self.bounds.outputExtent().isEmpty():
            return None
        box = self.bounds.outputExtent()
        return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()

    def _cache(self) -> str:
        return self.cache.currentData() or self.cache_folder.filePath() or "memory"

    def _combo(self, tip: str, *items: tuple[str, Any]) -> QComboBox:
        combo = QComboBox(self)
        for text, value in items:
            combo.addItem(text, value)
        combo.setToolTip(tip)
        return combo

    def _level_box(self, tip: str) -> QgsSpinBox:
        box = QgsSpinBox(self)
        box.setRange(-1, _LAST_LEVEL)
        box.setValue(-1)
        box.setSpecialValueText(self._found_out)
        box.setToolTip(tip)
        box.setShowClearButton(False)
        box.setMinimumWidth(box.fontMetrics().horizontalAdvance(self._found_out + ": 00") + 40)
        return box

    def _in_line(self, *widgets: QWidget) -> QWidget:
        line = QWidget(self)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            layout.addWidget(widget)
        layout.addStretch(1)
        line.setFocusProxy(widgets[0])
        return line

    def _form(self, *rows: tuple[str, QWidget]) -> QWidget:
        page = QWidget(self)
        form = QFormLayout(page)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, widget in rows:
            form.addRow(text, widget)
        return page
