"""The plugin in the user's language: the compiled texts, the window, and English again after."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QTabWidget
from wmts_bridge.plugin.adapters.translation import Translation, language_of
from wmts_bridge.tools.translations import LANGUAGES, texts_file, translated

ROOT = Path(__file__).resolve().parents[2]

TAKEN_AWAY_WHILE_QT_ASKS = """
import sys
import time

from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QTranslator, QUrl
from qgis.PyQt.QtNetwork import QNetworkAccessManager, QNetworkRequest
from plugin.adapters.translation import take_away

class InPython(QTranslator):
    def translate(self, context, source, *_):
        return "other" if source == "one" else None

    def isEmpty(self):
        return False

app = QCoreApplication([])
network = QNetworkAccessManager()
reply = network.get(QNetworkRequest(QUrl(sys.argv[1])))
loop = QEventLoop()
reply.finished.connect(loop.quit)
loop.exec()
translator = {"plain": QTranslator, "in Python": InPython}[sys.argv[2]]()
sys.setswitchinterval(60)  # no other thread gets Python's lock, but where it is let go
QCoreApplication.installTranslator(translator)
print("close", flush=True)
over = time.monotonic() + 0.5
while time.monotonic() < over:
    pass
take_away(translator)
print(QCoreApplication.translate("any", "one"))
"""


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


@pytest.mark.parametrize("kind", ["plain", "in Python"])
def test_one_is_taken_away_while_a_thread_of_qt_looks_up_a_text(kind):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(30)
        address = "http://{}:{}/".format(*listener.getsockname())
        command = [sys.executable, "-c", TAKEN_AWAY_WHILE_QT_ASKS, address, kind]
        child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        try:
            with listener.accept()[0] as connection:
                connection.recv(65536)
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
                assert child.stdout.readline() == "close\n"
            assert child.communicate(timeout=30) == ("one\n", None)
        finally:
            child.kill()
            child.communicate()


def test_none_is_taken_away_otherwise():
    files = (file for folder in ("plugin", "tests") for file in (ROOT / folder).rglob("*.py"))
    call = "removeTranslator" + "("
    assert not [str(file) for file in files if call in file.read_text("utf-8")]
