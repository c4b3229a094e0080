"""Serving without QGIS: the script, what starts it at log-in, and how it is set up and removed."""

from __future__ import annotations

import configparser
import dataclasses
import plistlib
import re
import socket
import subprocess
import sys
import threading
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from wmts_bridge.plugin.adapters.keep_serving import surroundings as surroundings_of
from wmts_bridge.plugin.adapters.keep_serving import switch
from wmts_bridge.plugin.adapters.keep_serving.keeping import KeepServing, keeper_file
from wmts_bridge.plugin.adapters.keep_serving.surroundings import Surroundings, find_surroundings
from wmts_bridge.plugin.adapters.keep_serving.texts import login_entry, script_text
from wmts_bridge.plugin.adapters.keep_serving.unkept import unkept_layers
from wmts_bridge.plugin.adapters.settings import BridgeSettings
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions
from wmts_bridge.plugin.core.catalogue.file import CatalogueFile
from wmts_bridge.plugin.core.catalogue.values import (
    Catalogue,
    LayerSettings,
    RemoteLayer,
    SourceSettings,
    StoreSettings,
    WmsSettings,
)
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.plugin.core.server.taking import TakenListeners

ODD = PurePosixPath('/home/ä b/100%/"q"/$x`y\\z/keep.py')


class TestTexts:
    def test_the_script_is_python_whatever_the_paths_are(self, tmp_path):
        odd = Path(str(tmp_path) + '/it\'s "ü" \\ {x}')
        text = script_text(odd, odd / "log", ["serve", "--catalogue", str(odd)])
        script = tmp_path / "script.py"
        script.write_text(text)
        done = subprocess.run([sys.executable, script], timeout=60, check=False)
        assert done.returncode == 0  # the plugin is not there
        assert text.isascii()

    def test_linux_starts_it_by_a_desktop_entry(self):
        around = Surroundings("linux", Path("/usr/bin/python3"), Path("/home/u/.config/autostart"))
        entry = login_entry(around, ODD, "default")
        assert entry.path == around.folder / "wmts-bridge-default.desktop"
        parser = configparser.RawConfigParser()
        parser.optionxform = str
        parser.read_string(entry.content.decode())
        command = parser["Desktop Entry"]["Exec"]
        # As a string of the file first, then as a command; %% stands for a percent sign.
        unquoted = re.findall(r'"((?:[^"\\]|\\.)*)"', command.replace("\\\\", "\\"))
        assert [re.sub(r"\\(.)", r"\1", one).replace("%%", "%") for one in unquoted] == [
            "/usr/bin/python3",
            str(ODD),
        ]

    def test_macos_starts_it_by_a_launch_agent(self):
        around = Surroundings("darwin", Path("/Applications/QGIS.app/x/python3"), Path("/U/L"))
        entry = login_entry(around, ODD, "default")
        said = plistlib.loads(entry.content)
        assert entry.path.name == "wmts-bridge.default.plist"
        assert said["ProgramArguments"] == [str(around.python), str(ODD)]
        assert said["RunAtLoad"]

    def test_windows_starts_it_without_a_window(self):
        around = Surroundings(
            "win32",
            PureWindowsPath("C:/Program Files/QGIS 3.40/apps/Python312/pythonw.exe"),
            Path("/Startup"),
            PureWindowsPath("C:/Program Files/QGIS 3.40/bin/o4w_env.bat"),
        )
        script = PureWindowsPath("C:/Users/Jörg/100%/keep_serving.py")
        entry = login_entry(around, script, "default")
        text = entry.content.decode("utf-8")
        lines = text.split("\r\n")
        assert "\n" not in text.replace("\r\n", "")
        assert lines.index("chcp 65001 >nul") < lines.index(
            r'call "C:\Program Files\QGIS 3.40\bin\o4w_env.bat" >nul'
        )
        assert lines[-2] == (
            r'start "" "C:\Program Files\QGIS 3.40\apps\Python312\pythonw.exe"'
            r' "C:\Users\Jörg\100%%\keep_serving.py"'
        )

    def test_without_osgeo4w_no_environment_is_called(self):
        around = Surroundings("win32", PureWindowsPath("C:/p/pythonw.exe"), Path("/Startup"))
        assert b"call" not in login_entry(around, PureWindowsPath("C:/s.py"), "x").content


class TestSurroundings:
    def test_here_it_is_the_python_that_runs(self):
        assert find_surroundings().python == Path(sys.executable)

    def test_windows_is_told_by_its_variables(self, tmp_path, monkeypatch):
        environment = tmp_path / "bin" / "o4w_env.bat"
        environment.parent.mkdir()
        environment.touch()
        monkeypatch.setattr(surroundings_of.sys, "platform", "win32")
        monkeypatch.setenv("OSGEO4W_ROOT", str(tmp_path))
        monkeypatch.setenv("APPDATA", "/Roaming")
        found = find_surroundings()
        assert found.environment == environment
        assert found.python.name == "pythonw.exe"
        assert str(found.folder).startswith("/Roaming/Microsoft/Windows/Start Menu")

    def test_on_macos_it_is_the_python_inside_qgis(self, tmp_path, monkeypatch):
        python = tmp_path / "MacOS" / "bin" / "python3"
        python.parent.mkdir(parents=True)
        python.touch()
        monkeypatch.setattr(surroundings_of.sys, "platform", "darwin")
        monkeypatch.setattr(surroundings_of.sys, "executable", str(tmp_path / "MacOS" / "QGIS"))
        assert find_surroundings().python == python


@pytest.fixture
def port():
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


@pytest.fixture
def catalogue(tmp_path):
    return tmp_path / "profil ü" / "wmts_bridge" / "catalogue.json"


@pytest.fixture
def keeping(qgis_app, tmp_path, catalogue):
    around = find_surroundings()._replace(folder=tmp_path / "autostart")
    keeping = KeepServing(catalogue, "my profile/2", around)
    yield keeping
    keeping.take_away()


@pytest.fixture
def bridge(catalogue, port):
    catalogue.parent.mkdir(parents=True)
    listeners = TakenListeners(keeper_file(catalogue))
    bridge = Bridge(ServerOptions(port=port), CatalogueFile(catalogue), listeners=listeners)
    bridge.load()
    yield bridge
    bridge.close()


def never():
    return False


def is_answered(port):
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=10) as answer:
            return answer.status == 200
    except OSError:
        return False


class TestKeeping:
    def test_it_serves_when_qgis_has_gone_without_refusing_anyone(
        self, keeping, bridge, port, qtbot
    ):
        bridge.start()
        assert not keeping.is_set_up
        keeping.set_up(BridgeSettings(port=port), bridge.listeners, never)
        assert keeping.is_set_up
        with ThreadPoolExecutor(4) as pool:
            asked = [pool.submit(is_answered, port) for _ in range(50)]
            bridge.close()
            asked += [pool.submit(is_answered, port) for _ in range(50)]
            assert all(one.result() for one in asked)
        assert keeping.is_running()

    def test_taken_away_nothing_is_left_and_the_port_is_free(
        self, keeping, bridge, port, qtbot, tmp_path, catalogue
    ):
        keeping.set_up(BridgeSettings(port=port), bridge.listeners, never)
        qtbot.waitUntil(lambda: is_answered(port), timeout=10000)
        keeping.take_away()
        qtbot.waitUntil(lambda: not is_answered(port), timeout=10000)
        assert not keeping.is_set_up
        assert not keeping.is_running()
        assert list((tmp_path / "autostart").iterdir()) == []
        assert not list(catalogue.parent.glob("keep*.py"))

    def test_qgis_keeps_the_port_when_the_script_goes(self, keeping, bridge, port):
        bridge.start()
        keeping.set_up(BridgeSettings(port=port), bridge.listeners, never)
        keeping.take_away()
        assert is_answered(port)

    def test_set_up_twice_it_runs_once(self, keeping, bridge, port, tmp_path):
        bridge.start()
        for _ in range(2):
            keeping.set_up(BridgeSettings(port=port), bridge.listeners, never)
        names = [path.name for path in (tmp_path / "autostart").iterdir()]
        assert len(names) == 1
        assert re.fullmatch(r"wmts-bridge-my_profile_2\.\w+", names[0])

    def test_taken_away_and_set_up_again_it_runs(self, keeping, bridge, port):
        bridge.start()
        for _ in range(2):
            keeping.set_up(BridgeSettings(port=port), bridge.listeners, never)
            keeping.take_away()
            assert not keeping.is_running()
        keeping.set_up(BridgeSettings(port=port), bridge.listeners, never)
        bridge.close()
        assert is_answered(port)

    def test_a_folder_that_cannot_be_written_is_told(self, qgis_app, tmp_path, catalogue, bridge):
        (tmp_path / "autostart").write_text("a file")
        around = find_surroundings()._replace(folder=tmp_path / "autostart")
        keeping = KeepServing(catalogue, "default", around)
        with pytest.raises(SetupError, match="cannot be written"):
            keeping.set_up(BridgeSettings(), bridge.listeners, never)
        assert not list(catalogue.parent.glob("keep*.py"))


def served(identifier, **source):
    return LayerSettings(
        identifier, SourceSettings(**{"kind": "folder", "location": "/t", **source})
    )


class TestWhatIsLeftOut:
    @pytest.mark.parametrize(
        "source",
        [
            {"kind": "rendered", "location": "qgis:?layer=a"},
            {"authcfg": "ab12345"},
            {"password": "${p}"},
            {"location": "http://127.0.0.1/{z}/{x}/{y}?key=${k}"},
            {"headers": {"X-Key": "${k}"}},
            {"kind": "wmts", "remote": RemoteLayer("roads", store="theirs")},
        ],
        ids=["drawn", "authcfg", "password", "address", "header", "store"],
    )
    def test_layers_that_need_qgis_are_named(self, source):
        store = StoreSettings("theirs", "http://127.0.0.1/wmts", authcfg="ab12345")
        catalogue = Catalogue((served("plain"), served("needy", **source)), stores=(store,))
        assert unkept_layers(catalogue) == ["needy"]

    @pytest.mark.parametrize(("maps", "left_out"), [("forward", ["needy"]), ("assemble", [])])
    def test_a_layer_whose_maps_need_a_key_is_named_while_they_are_forwarded(self, maps, left_out):
        wms = WmsSettings(maps, "http://127.0.0.1/wms?LAYERS=a&key=${k}")
        needy = dataclasses.replace(served("needy"), wms=wms)
        assert unkept_layers(Catalogue((needy,))) == left_out


class TestInTheDock:
    @pytest.fixture(autouse=True)
    def script_of_the_test(self, plugin, port, tmp_path, monkeypatch):
        """Have the script written where only this test finds it, and end it whatever happens."""
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
        monkeypatch.setattr(switch, "catalogue_path", lambda: plugin.catalogue)
        monkeypatch.setattr(switch, "read_settings", lambda: BridgeSettings(port=port))
        yield
        switch.keep_serving_of_profile().take_away()

    def test_it_is_turned_on_and_off_in_the_dock(self, plugin, window, qtbot, tmp_path):
        folder = tmp_path / "config" / "autostart"
        plugin.panel_action.trigger()
        keep = plugin.presenter.panel.layer_actions.keep
        assert not keep.isChecked()

        keep.trigger()
        qtbot.waitUntil(lambda: bool(window.message()), timeout=20000)
        assert "Serving goes on" in window.message()
        assert keep.isChecked()
        assert list(folder.iterdir())

        keep.trigger()
        qtbot.waitUntil(lambda: not list(folder.iterdir()), timeout=20000)
        qtbot.waitUntil(lambda: not keep.isChecked(), timeout=20000)

    def test_of_wishes_that_follow_closely_the_last_is_granted(self, plugin, monkeypatch, qtbot):
        done, at_once, most, shown = [], [], [], []

        class Keeping:
            @property
            def is_set_up(self):
                return bool(done)

            def is_running(self):
                return False

            def set_up(self, settings, listeners, is_cancelled):
                self.take("set up")

            def take_away(self):
                self.take("take away")

            def take(self, what):
                at_once.append(what)
                most.append(len(at_once))
                gate.wait(10)
                done.append(at_once.pop())

        gate = threading.Event()
        plugin.panel_action.trigger()
        controller = plugin.presenter.controller
        with qtbot.waitCallback() as loaded:
            controller.load(loaded)
        wishes = switch.KeepServingSwitch(controller, Keeping())
        wishes.changed.connect(lambda: shown.append(list(done)))
        with qtbot.waitSignal(wishes.kept, timeout=20000):
            wishes.set(True)
            qtbot.waitUntil(lambda: bool(at_once), timeout=20000)
            for is_wanted in (False, True, False, True):
                wishes.set(is_wanted)
            gate.set()
        assert (done, max(most)) == (["set up", "set up"], 1)
        qtbot.waitUntil(lambda: bool(shown), timeout=20000)
        assert shown == [done]  # nothing of what was wished in between
