"""What is done in later turns: in its order, with turns between, never for what is gone."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QEvent, QObject, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLabel, QTabWidget
from wmts_bridge.plugin.ui.first_use import FirstUse
from wmts_bridge.plugin.ui.later import Later, LaterTab


@pytest.fixture
def owner(qgis_app):
    owner = QObject()
    yield owner
    owner.deleteLater()


@pytest.fixture
def tabs(qtbot):
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    tabs.addTab(QLabel("one"), "One")
    return tabs


def test_things_are_done_later_and_in_their_order(owner, qtbot):
    done = []
    later = Later(owner)

    later.do(lambda: done.append(1), lambda: done.append(2))
    later.do(lambda: done.append(3))
    assert done == []
    assert later.is_under_way

    qtbot.waitUntil(lambda: not later.is_under_way)
    assert done == [1, 2, 3]


def test_what_others_posted_is_heard_between_two_things(owner, qtbot):
    heard = []
    later = Later(owner)

    def post():
        QTimer.singleShot(0, lambda: heard.append("an event"))
        heard.append("a thing")

    later.do(post, lambda: heard.append("the next"))
    qtbot.waitUntil(lambda: len(heard) == 3)

    assert heard == ["a thing", "an event", "the next"]


def test_a_thing_that_fails_keeps_no_other_from_being_done(owner, qtbot):
    done = []
    with qtbot.captureExceptions() as errors:
        Later(owner).do(lambda: 1 / 0, lambda: done.append(2))
        qtbot.waitUntil(lambda: done == [2])

    assert [kind for kind, *_ in errors] == [ZeroDivisionError]


def test_nothing_is_done_for_what_is_gone(qtbot):
    done, owner = [], QObject()
    Later(owner).do(lambda: done.append(1))

    owner.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()

    assert done == []


def test_what_is_forgotten_is_not_done(owner):
    done = []
    later = Later(owner)
    later.do(lambda: done.append(1))

    later.forget()
    QApplication.processEvents()

    assert (done, later.is_under_way) == ([], False)


def test_the_page_of_a_tab_is_made_when_it_is_seen(tabs):
    made = []
    later = LaterTab(tabs, "Two", lambda: made.append(QLabel("two")) or made[-1])
    assert (later.is_made, tabs.count(), tabs.tabText(1)) == (False, 2, "Two")

    tabs.setCurrentIndex(1)

    assert tabs.currentWidget() is made[0]
    assert [tabs.tabText(at) for at in range(tabs.count())] == ["One", "Two"]


def test_the_page_of_a_tab_is_made_once_for_who_wants_it_before(tabs):
    made = []
    later = LaterTab(tabs, "Two", lambda: made.append(QLabel("two")) or made[-1])

    pages = [later.page(), later.page()]

    assert pages == [made[0], made[0]]
    assert (tabs.currentIndex(), tabs.indexOf(made[0])) == (0, 1)


def test_who_comes_first_waits_for_the_modules_and_goes_on_in_its_order(owner, qtbot):
    done = []
    use = FirstUse(owner)

    use.then(lambda: done.append("made"), lambda: done.append("used"))
    use.then(lambda: done.append("used again"))
    assert done == []

    qtbot.waitUntil(lambda: not use.is_under_way, timeout=20000)
    assert done == ["made", "used", "used again"]


def test_nobody_is_called_when_the_plugin_goes_meanwhile(owner, qtbot):
    done = []
    use = FirstUse(owner)
    use.then(lambda: done.append(1))

    use.close()
    other = FirstUse(owner)
    other.then(lambda: done.append(2))
    qtbot.waitUntil(lambda: not other.is_under_way, timeout=20000)

    assert done == [2]


@pytest.mark.parametrize("name", ["add_tiles", "add_remote", "validate"])
def test_a_window_that_is_closed_before_it_is_whole_is_gone(plugin, window, qtbot, name):
    before = set(window.window.findChildren(QDialog))
    getattr(plugin.presenter, name)()
    [dialog] = set(window.window.findChildren(QDialog)) - before

    dialog.close()

    qtbot.waitUntil(lambda: set(window.window.findChildren(QDialog)) == before)


@pytest.mark.parametrize("name", ["add_remote", "validate"])
def test_a_window_is_whole_soon_after_it_is_seen(plugin, window, qtbot, name):
    getattr(plugin.presenter, name)()
    [dialog] = window.window.findChildren(QDialog)

    [later] = {one.parent() for one in dialog.findChildren(Later)}

    qtbot.waitUntil(lambda: not later.findChild(Later).is_under_way)
    tabs = later if isinstance(later, QTabWidget) else later.tabs
    assert all(tabs.widget(at).children() for at in range(tabs.count()))
