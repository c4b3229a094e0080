"""What the tests against the machine's QGIS share."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication
from wmts_bridge.tests.qgis.qgis_window import QgisWindow
from wmts_bridge.tests.qgis.tile_remote import TileRemote


@pytest.fixture
def remote():
    """Return a remote that gives its tiles to anyone."""
    remote = TileRemote()
    yield remote
    remote.close()


@pytest.fixture
def window(qgis_app):
    """Return a stand-in for QGIS's window."""
    window = QgisWindow()
    window.window.resize(1000, 600)
    window.window.show()
    yield window
    window.window.close()
    window.window.deleteLater()


@pytest.fixture(scope="session")
def auth_manager(qgis_app):
    """Return QGIS's authentication manager, unlocked with a master password."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("only-for-tests", True)
    return manager
