"""How a remote is told who asks: a configuration of QGIS, or user, headers and keys."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsAuthConfigSelect, QgsCollapsibleGroupBox, QgsPasswordLineEdit
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ...core.catalogue.values import StoreSettings
from .pairs_table import PairsTable

__all__ = ["CredentialsBox"]


class CredentialsBox(QWidget):
    """Two groups; what is stored already shows as `${NAME}` and stays as it is if left alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.authcfg = QgsAuthConfigSelect(self)
        self.authcfg.setToolTip(
            self.tr("A configuration of QGIS that adds what the service wants to each request")
        )
        self.user = QLineEdit(self)
        self.user.setToolTip(self.tr("User name for HTTP basic authentication"))
        self.password = QgsPasswordLineEdit(self)
        self.password.setToolTip(
            self.tr("It is kept in QGIS's encrypted authentication database, never in a file")
        )
        self.headers = PairsTable(self.tr("HTTP headers that go with every request"), self)
        self.query = PairsTable(
            self.tr("Parameters that go with every request, such as authkey or token"), self
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._preferred())
        layout.addWidget(self._others())

    def fields(self) -> dict[str, Any]:
        """Return the fields of a store that are set here."""
        return {
            "authcfg": self.authcfg.configId(),
            "user": self.user.text().strip(),
            "password": self.password.text(),
            "headers": self.headers.pairs(),
            "query": self.query.pairs(),
        }

    def show_store(self, store: StoreSettings) -> None:
        """Show the fields of a store."""
        self.authcfg.setConfigId(store.authcfg)
        self.user.setText(store.user)
        self.password.setText(store.password)
        self.headers.set_pairs(store.headers)
        self.query.set_pairs(store.query)
        if store.user or store.headers or store.query:
            self.others.setCollapsed(False)

    def _preferred(self) -> QWidget:
        box = QgsCollapsibleGroupBox(self.tr("Authentication"), self)
        hint = QLabel(
            self.tr(
                "Best is a configuration of QGIS: its secrets stay in QGIS's encrypted database."
            ),
            box,
        )
        hint.setWordWrap(True)
        layout = QVBoxLayout(box)
        layout.addWidget(hint)
        layout.addWidget(self.authcfg)
        return box

    def _others(self) -> QWidget:
        self.others = QgsCollapsibleGroupBox(self.tr("User, Headers and Keys"), self)
        layout = QFormLayout(self.others)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.addRow(self.tr("&User"), self.user)
        layout.addRow(self.tr("Pass&word"), self.password)
        layout.addRow(QLabel(self.tr("HTTP headers"), self.others))
        layout.addRow(self.headers)
        layout.addRow(QLabel(self.tr("Parameters (authKey)"), self.others))
        layout.addRow(self.query)
        self.others.setCollapsed(True)
        return self.others
