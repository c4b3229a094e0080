"""The menu “Copy for”: the client of the user's choice stands first."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings
from wmts_bridge.plugin.adapters.settings import BridgeSettings, write_settings
from wmts_bridge.plugin.core.clients.profiles import OFFERED
from wmts_bridge.plugin.ui.copy_menu import CopyMenu


@pytest.fixture
def menu(qgis_app, qtbot):
    menu = CopyMenu()
    qtbot.addWidget(menu)
    yield menu
    QgsSettings().remove("wmts_bridge")


def titles(menu):
    """What a user sees, from the top."""
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()]


def test_the_chosen_client_stands_first_and_the_others_in_their_order(menu):
    for choice in ("gdal", "cesium", "gdal"):
        write_settings(BridgeSettings(default_profile=choice))
        seen = titles(menu)
        others = [profile.title for profile in OFFERED if profile.identifier != choice]
        assert menu.defaultAction() is menu.actions()[0]
        assert menu.actions()[0].data() == choice
        assert [title for title in seen[1:] if title != "Other Programs"] == others
        assert seen.count("Other Programs") == 1


def test_a_choice_that_is_no_more_changes_nothing(menu):
    write_settings(BridgeSettings(default_profile="gone"))
    seen = titles(menu)
    assert menu.defaultAction() is None
    assert seen[:2] == [profile.title for profile in OFFERED[:2]]
