"""The plugin in the user's language: the compiled texts, the window, and English again after."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QTabWidget
from wmts_bridge.plugin.adapters.translation import Translation, language_of
from wmts_bridge.tools.translations import LANGUAGES, texts_file, translated


@pytest.fixture
def speak(qgis_app):
    """Return what makes QGIS say that it shows a language; undone after the test."""
    before = QgsApplication.instance().translation()
    yield QgsApplication.setTranslation
    QgsApplication.setTranslation(before)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_texts_are_those_of_the_source(language, speak):
    speak(language)
    translation = Translation()
    translation.install()
    words = translated(texts_file(language))
    compiled = {text: QCoreApplication.translate(*text) for text in words}
    translation.remove()
    assert compiled == words, "run: make translations"


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("de", "de"),
        ("de_DE", "de"),
        ("de-AT", "de"),
        ("de_CH.UTF-8", "de"),
        ("zh-Hans", "zh-Hans"),
        ("zh_CN", "zh-Hans"),
        ("zh_Hans_CN", "zh-Hans"),
        ("zh_SG", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("zh-Hant", ""),
        ("zh_TW", ""),
        ("zh_HK", ""),
        ("en_US", ""),
        ("den", ""),
        ("C", ""),
        ("", ""),
    ],
)
def test_a_locale_gets_the_translation_that_suits_it(locale, language):
    assert language_of(locale) == language


@pytest.mark.parametrize(
    ("locale", "actions", "tabs", "algorithm", "parameter"),
    [
        (
            "de",
            ["Als WMTS bereitstellen", "Kacheln hinzufügen…", "Entfernten WMTS hinzufügen…"],
            ["Layer", "Protokoll"],
            "WMTS prüfen",
            "Anfragen höchstens",
        ),
        (
            "zh-Hans",
            ["作为 WMTS 提供服务", "添加瓦片…", "添加远程 WMTS…"],
            ["图层", "日志"],
            "检验 WMTS",
            "最多请求数",
        ),
        (
            "fr",
            ["Serve as WMTS", "Add Tiles…", "Add Remote WMTS…"],
            ["Layers", "Log"],
            "Validate a WMTS",
            "Requests at most",
        ),
    ],
)
def test_the_window_speaks_the_language_of_qgis(
    load, speak, locale, actions, tabs, algorithm, parameter
):
    speak(locale)
    plugin = load()
    assert [action.text() for action in plugin._actions[:3]] == actions
    plugin.presenter.watch(True)
    pages = plugin.dock.findChild(QTabWidget)
    assert [pages.tabText(index) for index in range(pages.count())] == tabs
    validate = QgsApplication.processingRegistry().algorithmById("wmtsbridge:validatewmts")
    assert validate.displayName() == algorithm
    assert parameter in [one.description() for one in validate.parameterDefinitions()]


def test_after_unloading_nothing_of_the_translation_is_left(load, speak):
    speak("de")
    load().unload()
    assert QCoreApplication.translate("WmtsBridgePlugin", "Add Tiles…") == "Add Tiles…"


def test_it_is_installed_once_however_often_it_is_asked_for(speak):
    speak("de")
    translation = Translation()
    for _ in range(2):
        translation.install()
    assert QCoreApplication.translate("BridgePanel", "Log") == "Protokoll"
    translation.remove()
    assert QCoreApplication.translate("BridgePanel", "Log") == "Log"
