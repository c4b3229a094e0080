"""The window “Add Remote WMTS”: who wants what of the remote, and what is shown of the answers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout, QWidget

from ...adapters.controller import BridgeController
from ...adapters.remote_listing import RemoteListing
from ...adapters.remote_publishing import Changes, Published, RemovedStore
from ...adapters.remote_session import RemoteSession
from ...adapters.remote_wanted import WantedLayers
from ...core.catalogue.identifiers import free_identifier
from ...core.catalogue.values import LayerSettings, StoreSettings
from .messages import Messages
from .parts import Parts
from .words import about_changes, about_published, about_removed

__all__ = ["AddRemoteDialog"]

_PREVIEW_MILLISECONDS = 300


class AddRemoteDialog(QDialog):
    """Connects to a remote WMTS, previews and publishes its layers; stores are changed here too.

    It does not block QGIS, and goes away for good when it is closed or the plugin is unloaded.
    """

    def __init__(
        self, iface: Any, controller: BridgeController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add Remote WMTS"))
        self.setObjectName("WmtsBridgeAddRemote")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.parts = Parts(self)
        self.session = RemoteSession(controller)
        self._iface = iface
        self._controller = controller
        self._messages = Messages(self.parts.bar)
        self._original = self._asked_for = self._asked_at = self._listed_at = ""
        self._listing: RemoteListing | None = None
        self._wanted = WantedLayers()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PREVIEW_MILLISECONDS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.parts)
        self.resize(900, 650)
        self.restoreGeometry(self.parts.find_places())
        self._connect_parts()
        self._connect_session()
        self._show_state()
        self.session.load()

    def open_store(self, full_name: str) -> None:
        """Show a store of the catalogue and connect to it."""
        row = self.parts.stores.findData(full_name)
        if row >= 0:
            self.parts.stores.setCurrentIndex(row)
        else:
            self._asked_for = full_name  # the catalogue is still being read

    def done(self, result: int) -> None:
        """Let go of everything; QDialog calls it whichever way the window is closed."""
        self._soon.stop()
        self.parts.keep_places(self.saveGeometry())
        self.parts.let_be()
        self.session.close()
        super().done(result)

    # --- what the user wants ---

    def _choose_store(self) -> None:
        """Show the chosen store, or an empty form for a new one."""
        self._messages.clear()
        full_name = self.parts.stores.currentData() or ""
        store = next((x for x in self.session.stores() if x.full_name == full_name), None)
        self._original = full_name if store else ""
        self._listing = None
        self.parts.options.show_nothing()  # what it says is of another store
        self._take_known()
        self.parts.form.show_store(store or StoreSettings("", ""))
        self.parts.offers.show_listing(RemoteListing("", (), ()), set())
        self._show_layer()
        self._show_state()
        if store is not None:
            self._connect_to_remote()

    def _connect_to_remote(self) -> None:
        store = self._store()
        if store is not None and not self.session.is_busy:
            self._messages.clear()
            self._asked_at = store.capabilities_url
            self.session.connect_to(store)

    def _refresh(self) -> None:
        stored = next((x for x in self.session.stores() if x.full_name == self._original), None)
        if stored is not None and not self.session.is_busy:
            self._asked_at = stored.capabilities_url
            self.session.refresh(stored, self._listing)

    def _publish(self) -> None:
        store = self._store()
        if store is None or self.session.is_busy:
            return
        if self.parts.options.problem():
            self._messages.warned(self.parts.options.problem())
            self.parts.tabs.setCurrentWidget(self.parts.options)
            return
        self._keep_options()
        if self._listing is not None and store.capabilities_url != self._listed_at:
            self._messages.warned(self.tr("The address is another one now: connect to it first."))
            return
        names = [offer.identifier for offer in self.parts.offers.model.ticked()]
        wanted = self._wanted.wanted(store, names, self._listing)
        if not wanted.layers and not self._original:
            self._messages.warned(self.tr("Tick the layers that are to be published first."))
            return
        self.session.publish(wanted)

    def _delete(self) -> None:
        if self._original and not self.session.is_busy:
            self.session.remove(self._original)

    def _validate(self) -> None:
        """Open the window that judges a WMTS, for this one, asked as the store asks it."""
        from ..validation.dialog import ValidationDialog

        store = self._store()
        if store is None:
            return
        offer = self.parts.offers.current()
        dialog = ValidationDialog(self._iface, self._controller, self.parentWidget())
        dialog.show_wish(self.session.wish(store, offer.identifier if offer else ""))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._controller.destroyed.connect(dialog.close)
        dialog.show()

    def _preview_soon(self) -> None:
        if self.parts.tabs.currentWidget() is self.parts.preview:
            self._soon.start()

    def _preview(self) -> None:
        offer = self.parts.offers.current()
        if offer is None or not offer.is_usable or self._listing is None:
            self.parts.preview.show_preview(None)
            return
        if self.parts.options.problem():
            return
        self._keep_options()
        self.parts.preview.say(self.tr("Opening the preview…"))
        self.session.preview(self._wanted.settings_of(offer.identifier))

    # --- values ---

    def _store(self) -> StoreSettings | None:
        """Return the store as the form has it, or None after saying why there is none."""
        problem = self.parts.form.problem()
        if problem is None:
            return self.parts.form.store()
        text, part = problem
        self._messages.warned(text)
        part.setFocus()
        return None

    def _keep_options(self) -> None:
        """Keep what the form of the layer says now."""
        self._wanted.keep(self.parts.options.settings())

    def _take_known(self, drafts: Iterable[LayerSettings] = ()) -> None:
        """Begin with what is published of the store."""
        known = self.session.layers_of(self._original) if self._original else ()
        self._wanted = WantedLayers(self._original, known, drafts)

    # --- what is shown ---

    def _show_stores(self) -> None:
        """List the stores of the catalogue; the one that is shown stays so."""
        box = self.parts.stores
        box.blockSignals(True)
        box.clear()
        box.addItem(self.tr("New store"), "")
        for store in self.session.stores():
            box.addItem(store.full_name, store.full_name)
        box.setCurrentIndex(max(0, box.findData(self._original)))
        box.blockSignals(False)
        self._show_state()
        asked_for, self._asked_for = self._asked_for, ""
        if asked_for and box.findData(asked_for) >= 0:
            self.open_store(asked_for)

    def _show_layer(self) -> None:
        """Show the options and the preview of the layer that is looked at."""
        self._keep_options()
        offer = self.parts.offers.current()
        if offer is None or not offer.is_usable:
            self.parts.options.show_nothing()
        else:
            workspace = self.parts.form.workspace.text().strip()
            name = f"{workspace}.{offer.identifier}" if workspace else offer.identifier
            usual = free_identifier(name, ())
            self.parts.options.show_layer(offer, self._wanted.settings_of(offer.identifier), usual)
        self._preview_soon()

    def _show_state(self) -> None:
        self.parts.show_state(is_busy=self.session.is_busy, is_stored=bool(self._original))

    def _show_progress(self, done: int, of_all: int) -> None:
        self.parts.progress.setRange(0, of_all)
        self.parts.progress.setValue(done)

    def _show_listing(self, listing: RemoteListing) -> None:
        ticked = {offer.identifier for offer in self.parts.offers.model.ticked()}
        self._listing, self._listed_at = listing, self._asked_at
        self.parts.preview.show_preview(None)  # the server behind the one before is gone
        self.parts.offers.show_listing(listing, ticked | self._wanted.known)
        self._show_layer()
        if not listing.layers:
            self._messages.warned(self.tr("The service answers, but it offers no layers."))

    def _on_refreshed(self, listing: RemoteListing, changes: Changes) -> None:
        self._show_listing(listing)
        self._messages.informed(about_changes(changes))

    def _on_not_previewed(self, text: str) -> None:
        self.parts.preview.show_preview(None)
        self.parts.preview.say(text)

    def _on_published(self, published: Published) -> None:
        self._original = published.store.full_name
        self._take_known(self._wanted.drafts())  # those that failed can be mended
        self._show_stores()
        self.parts.options.show_nothing()  # it is filled anew, by what was published
        self._show_layer()
        is_whole = not published.failures and not published.left_out
        say = self._messages.done if is_whole else self._messages.warned
        say(about_published(published))

    def _on_removed(self, removed: RemovedStore) -> None:
        self._original = ""
        self._show_stores()
        self._choose_store()
        undo = self.tr("Undo")
        self._messages.offered(about_removed(removed), undo, lambda: self.session.restore(removed))

    def _on_restored(self, store: StoreSettings) -> None:
        self._show_stores()
        self.open_store(store.full_name)

    def _on_controller_failed(self, text: str) -> None:
        """Say why the catalogue cannot be read; other failures are told elsewhere."""
        if self._controller.bridge is None:
            self._messages.failed(text)

    # --- wiring ---

    def _connect_parts(self) -> None:
        parts = self.parts
        parts.stores.currentIndexChanged.connect(lambda: self._choose_store())
        parts.form.connect_requested.connect(self._connect_to_remote)
        parts.refresh_button.clicked.connect(lambda: self._refresh())
        parts.delete_button.clicked.connect(lambda: self._delete())
        parts.cancel_button.clicked.connect(lambda: self.session.cancel())
        parts.publish_button.clicked.connect(lambda: self._publish())
        parts.validate_button.clicked.connect(lambda: self._validate())
        parts.buttons.rejected.connect(self.reject)
        parts.offers.current_changed.connect(self._show_layer)
        parts.form.named.connect(self._show_layer)
        parts.options_changed.connect(self._preview_soon)
        parts.tabs.currentChanged.connect(lambda: self._preview_soon())
        parts.preview_troubled.connect(self._messages.warned)
        parts.preview_drawn.connect(
            lambda: parts.preview.show_trouble(self.session.preview_trouble())
        )
        self._soon.timeout.connect(self._preview)

    def _connect_session(self) -> None:
        session = self.session
        session.loaded.connect(self._show_stores)
        session.connected.connect(self._show_listing)
        session.refreshed.connect(self._on_refreshed)
        session.not_connected.connect(self._messages.failed)
        session.previewed.connect(lambda preview: self.parts.preview.show_preview(preview))
        session.not_previewed.connect(self._on_not_previewed)
        session.published.connect(self._on_published)
        session.removed.connect(self._on_removed)
        session.restored.connect(self._on_restored)
        session.failed.connect(self._messages.failed)
        session.cancelled.connect(lambda: self._messages.informed(self.tr("Cancelled.")))
        session.progressed.connect(self._show_progress)
        session.busy_changed.connect(self._show_state)
        self._controller.failed.connect(self._on_controller_failed)
        self._controller.destroyed.connect(self.close)
