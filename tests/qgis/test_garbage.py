"""What Python may delete in any thread: of Qt's objects, none that the plugin leaves behind."""

from __future__ import annotations

import gc
import weakref

import pytest
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QDialog
from wmts_bridge.tests.qgis.live import xyz


@pytest.fixture
def collected():
    """Return what collects garbage, and names the QObjects in it that Python would delete."""

    def collect():
        gc.set_debug(gc.DEBUG_SAVEALL)
        gc.collect()
        gc.set_debug(0)
        found = {type(one).__name__ for one in gc.garbage if is_to_be_deleted(one)}
        gc.garbage.clear()
        return found

    gc.collect()
    yield collect
    gc.set_debug(0)
    gc.garbage.clear()


def is_to_be_deleted(one):
    if not isinstance(one, QObject) or isinstance(one, weakref.ProxyTypes):
        return False
    return not sip.isdeleted(one) and sip.ispyowned(one)


def test_an_object_without_a_parent_is_found(qgis_app, collected):
    left = QObject()
    left.itself = left
    del left
    assert collected() == {"QObject"}


@pytest.mark.parametrize("name", ["add_tiles", "add_remote", "validate", "edit", "seed"])
def test_a_window_that_was_closed_leaves_nothing_to_other_threads(
    name, window, plugin, serve, remote, qtbot, collected
):
    row = serve(xyz(f"{remote.url}{{z}}/{{x}}/{{y}}.png"))
    commands = plugin.presenter._commands
    of_a_layer = name in ("edit", "seed")
    getattr(commands, name)(*([row.identifier] if of_a_layer else []))
    qtbot.waitUntil(lambda: bool(opened(window)), timeout=20000)
    close(*opened(window), qtbot)

    assert collected() == set()


def opened(window):
    """The plugin's windows that are to be seen."""
    return [one for one in window.window.findChildren(QDialog) if one.isVisible()]


def close(dialog, qtbot):
    dialog.close()
    qtbot.waitUntil(lambda: sip.isdeleted(dialog), timeout=20000)
