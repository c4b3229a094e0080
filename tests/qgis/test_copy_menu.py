"""The menu “Copy for”: the client of the user's choice stands first, the others by groups."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings
from wmts_bridge.plugin.adapters.settings import BridgeSettings, write_settings
from wmts_bridge.plugin.core.clients.profile import Group
from wmts_bridge.plugin.core.clients.profiles import OFFERED, PROFILES
from wmts_bridge.plugin.ui.copy_menu import CopyMenu

PROGRAMS = [profile.title for profile in OFFERED if profile.group is Group.PROGRAMS]
SUBMENUS = ["Web Pages", "Scripts and Commands", "Tiles and Tests"]


@pytest.fixture
def menu(qgis_app, qtbot):
    menu = CopyMenu()
    qtbot.addWidget(menu)
    yield menu
    QgsSettings().remove("wmts_bridge")


def titles(menu):
    """What a user sees, from the top."""
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if action.isVisible()]


def programs(seen):
    """The entries between the line and the submenus, without the other programs."""
    return [title for title in seen if title in PROGRAMS]


@pytest.mark.parametrize("choice", ["default", "gdal", "any-wms"])
def test_the_chosen_client_stands_first_and_the_others_in_their_order(menu, choice):
    write_settings(BridgeSettings(default_profile=choice))
    first, line, *others = titles(menu)
    assert first == PROFILES[choice].title
    assert line == ""
    assert menu.defaultAction() is menu.actions()[0]
    assert menu.defaultAction().data() == choice
    assert programs(others) == [title for title in PROGRAMS if title != first]
    assert others[-3:] == SUBMENUS


def test_a_change_of_mind_leaves_one_entry_for_each_program(menu):
    for choice in ("qgis", "fme", "qgis"):
        write_settings(BridgeSettings(default_profile=choice))
        seen = titles(menu)
    assert sorted(programs(seen)) == sorted(PROGRAMS)


def test_the_entry_above_all_brings_the_choice(menu, qtbot):
    write_settings(BridgeSettings(default_profile="cesium"))
    titles(menu)
    with qtbot.waitSignal(menu.chosen) as chosen:
        menu.actions()[0].trigger()
    assert chosen.args == ["cesium"]


def test_a_choice_that_is_no_more_changes_nothing(menu):
    write_settings(BridgeSettings(default_profile="gone"))
    seen = titles(menu)
    assert menu.defaultAction() is None
    assert seen[0] == PROGRAMS[0]
    assert programs(seen) == PROGRAMS


def test_every_client_is_in_one_menu(menu):
    found = []
    below = [action.menu() for action in menu.actions() if action.text() in SUBMENUS]
    for one in (menu, *below):
        entries = [each for each in one.actions() if each.data() and each is not menu.actions()[0]]
        found += [entry.data() for entry in entries]
    assert found == [profile.identifier for profile in OFFERED]


def test_what_speaks_a_service_that_is_off_is_not_offered(menu):
    write_settings(BridgeSettings(default_profile="default"))
    menu.offer({"wms", "kml"})
    seen = titles(menu)
    assert seen == ["Google Earth", "Any WMS client", "Other Programs by WMS", "Web Pages"]
    (web,) = [action.menu() for action in menu.actions() if action.text() == "Web Pages"]
    assert [entry.text() for entry in web.actions() if entry.isVisible()] == ["Leaflet by WMS"]
    assert menu.defaultAction() is None

    menu.offer(None)
    assert titles(menu)[-3:] == SUBMENUS
    assert menu.defaultAction().data() == "default"


def test_a_click_says_who_is_copied_for(menu, qtbot):
    (web,) = [action.menu() for action in menu.actions() if action.text() == "Web Pages"]
    with qtbot.waitSignal(menu.chosen) as chosen:
        next(entry for entry in web.actions() if entry.text() == "MapLibre GL JS").trigger()
    assert chosen.args == ["maplibre"]


def test_programs_that_prefer_wms_are_named_with_the_document_that_says_so(menu):
    (others,) = [
        action.menu() for action in menu.actions() if action.text() == "Other Programs by WMS"
    ]
    tips = {action.text(): action.toolTip() for action in others.actions()}
    assert "Any WMS client" in tips["AutoCAD Map 3D"]
    assert "that it loads WMS: https://" in tips["BricsCAD"]
    assert {action.data() for action in others.actions()} == {"any-wms"}
