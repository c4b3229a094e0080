"""What the window is made of, and where it stands; nothing happens here."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QByteArray, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..help import add_help
from ..later import Later, LaterTab
from ..message_bar import MessageBar
from ..windows import without_default_buttons
from .layer_options import LayerOptions
from .offers_view import OffersView
from .preview_pane import PreviewPane
from .store_form import StoreForm

__all__ = ["Parts"]

_KEY = "wmts_bridge/add_remote"


class Parts(QWidget):
    """Message bar, chooser of stores, form beside list, options and preview, progress, buttons.

    Options and preview are made once the window is seen, or at the first call for them.
    """

    options_changed = pyqtSignal()
    preview_troubled = pyqtSignal(str)
    preview_drawn = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.bar = MessageBar(self)
        self.bar.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.stores = QComboBox(self)
        self.stores.setToolTip(self.tr("A connection that is here already, or a new one"))
        self.refresh_button = self._button(
            "mActionRefresh.svg", self.tr("Ask the service anew and tell what changed")
        )
        self.delete_button = self._button(
            "mActionDeleteSelected.svg", self.tr("Remove the store and all of its layers")
        )
        self.form = StoreForm(self)
        self.offers = OffersView(self)
        self.tabs = QTabWidget(self)
        self._options = LaterTab(self.tabs, self.tr("Options of the Layer"), self._make_options)
        self._preview = LaterTab(self.tabs, self.tr("Preview"), self._make_preview)
        self._later = Later(self)
        self._later.do(self._options.page, self._preview.page)
        self._make_progress()
        self._make_buttons()
        self._lay_out()
        without_default_buttons(self)
        self.form.url.setFocus()  # a new user looks for it first

    @property
    def options(self) -> LayerOptions:
        """The form of the layer that is looked at."""
        form: LayerOptions = self._options.page()
        return form

    @property
    def preview(self) -> PreviewPane:
        """The map of the layer that is looked at."""
        pane: PreviewPane = self._preview.page()
        return pane

    def let_be(self) -> None:
        """Let go of what the preview shows, and make nothing further: the window is closed."""
        self._later.forget()
        if self._preview.is_made:
            self.preview.close_map()

    def show_state(self, *, is_busy: bool, is_stored: bool) -> None:
        """Bring buttons and progress in line with what is going on."""
        self.progress.setRange(0, 0)
        for part in (self.progress, self.cancel_button):
            part.setVisible(is_busy)
        for part in (self.stores, self.form.connect_button, self.publish_button):
            part.setEnabled(not is_busy)
        for part in (self.refresh_button, self.delete_button):
            part.setEnabled(is_stored and not is_busy)
        self.publish_button.setText(self.tr("&Save Changes") if is_stored else self.tr("&Publish"))

    def keep_places(self, geometry: QByteArray) -> None:
        """Remember where the window and its splitters stand."""
        settings = QgsSettings()
        settings.setValue(f"{_KEY}/geometry", geometry)
        settings.setValue(f"{_KEY}/columns", self.columns.saveState())
        settings.setValue(f"{_KEY}/rows", self.rows.saveState())

    def find_places(self) -> QByteArray:
        """Put the splitters where they stood; return the geometry of the window, maybe empty."""
        settings = QgsSettings()
        for splitter, name in ((self.columns, "columns"), (self.rows, "rows")):
            splitter.restoreState(settings.value(f"{_KEY}/{name}", QByteArray()))
        return settings.value(f"{_KEY}/geometry", QByteArray())

    def _make_options(self) -> LayerOptions:
        form = LayerOptions(self)
        form.changed.connect(self.options_changed)
        without_default_buttons(form)
        return form

    def _make_preview(self) -> PreviewPane:
        pane = PreviewPane(self)
        self.options.bounds.setMapCanvas(pane.canvas, False)
        pane.troubled.connect(self.preview_troubled)
        pane.drawn.connect(self.preview_drawn)
        return pane

    def _make_progress(self) -> None:
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.cancel_button = QPushButton(self.tr("Ca&ncel"), self)
        self.cancel_button.setToolTip(self.tr("Stop what is being done"))
        for part in (self.progress, self.cancel_button):
            part.hide()

    def _make_buttons(self) -> None:
        roles = QDialogButtonBox.ButtonRole
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.validate_button = self.buttons.addButton(self.tr("&Validate…"), roles.ActionRole)
        self.validate_button.setToolTip(
            self.tr("Judge the service, or the layer that is looked at, before it is published")
        )
        self.publish_button = self.buttons.addButton(self.tr("&Publish"), roles.ActionRole)
        self.publish_button.setToolTip(
            self.tr("Keep the store and serve the ticked layers as WMTS, no others of it")
        )

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        label = QLabel(self.tr("&Store"), self)
        label.setBuddy(self.stores)
        top.addWidget(label)
        top.addWidget(self.stores, 1)
        top.addWidget(self.refresh_button)
        top.addWidget(self.delete_button)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.form, 1)
        self.rows = QSplitter(Qt.Orientation.Vertical, self)
        self.rows.addWidget(self.offers)
        self.rows.addWidget(self.tabs)
        self.rows.setSizes([210, 330])
        self.columns = QSplitter(Qt.Orientation.Horizontal, self)
        self.columns.addWidget(left)
        self.columns.addWidget(self.rows)
        self.columns.setSizes([310, 590])
        self.columns.setStretchFactor(1, 1)
        bottom = QHBoxLayout()
        bottom.addWidget(self.progress, 1)
        bottom.addWidget(self.cancel_button)
        bottom.addWidget(self.buttons, 1)
        add_help(self, "add_remote", self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 9, 9, 9)
        layout.addWidget(self.bar)
        layout.addWidget(self.columns, 1)
        layout.addLayout(bottom)

    def _button(self, icon: str, what: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolTip(what)
        button.setAccessibleName(what)
        button.setAutoRaise(True)
        return button
