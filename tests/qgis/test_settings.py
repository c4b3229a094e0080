"""Settings of the bridge: kept by QGIS, read whatever stands there, and what is wrong with them."""

from __future__ import annotations

import os
import socket

import pytest
from qgis.core import QgsSettings
from wmts_bridge.plugin.adapters.opening import (
    catalogue_path,
    chosen_port,
    server_options,
    usual_folder,
)
from wmts_bridge.plugin.adapters.settings import (
    BridgeSettings,
    needs_restart,
    read_settings,
    starts_with_qgis,
    write_settings,
)
from wmts_bridge.plugin.adapters.settings_checks import Problems, is_open_to_others, problems_of
from wmts_bridge.plugin.core.assembly import ServerOptions
from wmts_bridge.plugin.core.service.protocols import PROTOCOLS

OTHERS = BridgeSettings(
    host="0.0.0.0",
    port=9000,
    start_with_qgis=True,
    services_off=("wms",),
    cache_folder="/tmp/tiles ü",
    disk_megabytes=2000,
    memory_megabytes=128,
    default_profile="gdal",
    origins=("https://maps.example", "http://127.0.0.1:3000"),
    allowed_hosts=("maps.example",),
    offline=True,
)


@pytest.fixture(autouse=True)
def nothing_chosen(qgis_app):
    """Forget what is chosen, before and after."""
    QgsSettings().remove("wmts_bridge")
    yield
    QgsSettings().remove("wmts_bridge")


def test_what_was_never_chosen_has_its_default():
    assert read_settings() == BridgeSettings()
    assert server_options(read_settings()) == ServerOptions()
    assert usual_folder() == str(catalogue_path().with_name("tiles"))
    assert not starts_with_qgis()


def test_what_is_written_is_read_again():
    write_settings(OTHERS)
    assert read_settings() == OTHERS
    assert chosen_port() == 9000
    assert usual_folder() == "/tmp/tiles ü"
    assert starts_with_qgis()
    write_settings(BridgeSettings())
    assert read_settings() == BridgeSettings()


def test_the_core_gets_what_was_chosen():
    options = server_options(OTHERS)
    assert (options.host, options.port, options.offline) == ("0.0.0.0", 9000, True)
    assert options.origins == frozenset(OTHERS.origins)
    assert options.allowed_hosts == {"maps.example"}
    assert options.services == set(PROTOCOLS) - {"wms"}
    assert options.disk_bytes == 2000 << 20
    assert options.cache_bytes == 128 << 20
    assert server_options(BridgeSettings(services_off=tuple(PROTOCOLS))).services == frozenset()


def test_a_port_that_was_set_before_there_was_a_page_is_kept():
    QgsSettings().setValue("wmts_bridge/port", "8888")
    assert read_settings() == BridgeSettings(port=8888)


NONSENSE = {
    "port": ["", "eight", "-1", "0", "65536", "1e3", "٨٧", [], 3.5],
    "memory_megabytes": ["0", "99999999999"],
    "disk_megabytes": ["-5", "x"],
}


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in NONSENSE.items() for value in values]
)
def test_a_number_that_is_none_has_its_default(name, value):
    QgsSettings().setValue(f"wmts_bridge/{name}", value)
    assert read_settings() == BridgeSettings()


def test_lists_of_other_writers_are_read():
    QgsSettings().setValue("wmts_bridge/origins", ["https://a.example", "https://b.example"])
    QgsSettings().setValue("wmts_bridge/start_with_qgis", "true")
    settings = read_settings()
    assert settings.origins == ("https://a.example", "https://b.example")
    assert settings.start_with_qgis


@pytest.mark.parametrize("name", BridgeSettings._fields)
def test_only_what_concerns_the_server_restarts_it(name):
    changed = BridgeSettings()._replace(**{name: getattr(OTHERS, name)})
    later = ("start_with_qgis", "cache_folder", "default_profile")
    assert needs_restart(BridgeSettings(), changed) == (name not in later)


@pytest.mark.parametrize(
    ("host", "is_open"),
    [
        ("127.0.0.1", False),
        ("localhost", False),
        ("::1", False),
        ("[::1]", False),
        ("127.0.0.9", False),
        ("0.0.0.0", True),
        ("::", True),
        ("", True),
        ("192.0.2.7", True),
        ("maps.example", True),
    ],
)
def test_it_is_known_whether_others_can_ask(host, is_open):
    assert is_open_to_others(host) == is_open


@pytest.fixture
def taken():
    """Return a port of the loopback that another program listens at."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


def test_a_taken_port_is_named(taken):
    problem = problems_of(BridgeSettings(port=taken)).address
    assert problem.startswith(f"Port {taken} is taken")


def test_a_port_that_our_own_server_has_is_free_for_it(taken):
    assert problems_of(BridgeSettings(port=taken), own_port=taken) == Problems()


def test_an_address_of_another_machine_is_refused():
    problem = problems_of(BridgeSettings(host="192.0.2.7", port=1)).address
    assert problem == "192.0.2.7 is no address of this machine."


def test_a_folder_that_can_be_made_is_not_made_by_asking(tmp_path, taken):
    folder = tmp_path / "a" / "b"
    assert problems_of(BridgeSettings(port=taken, cache_folder=str(folder)), taken) == Problems()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_of_which_nothing_can_come_is_refused(tmp_path, taken):
    file = tmp_path / "file"
    file.write_bytes(b"")
    found = {
        folder: problems_of(BridgeSettings(port=taken, cache_folder=str(folder)), taken).folder
        for folder in ("tiles", file, file / "below", "/proc/nothing", "/proc/1/\0")
    }
    assert found == {
        "tiles": "“tiles” is no complete path.",
        file: f"“{file}” is a file, and no folder.",
        file / "below": f"“{file}” is a file, and no folder.",
        "/proc/nothing": "Nothing can be written into “/proc/nothing”.",
        "/proc/1/\0": "Nothing can be written into “/proc/1/\0”.",
    }
    assert os.listdir(tmp_path) == ["file"]


@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        (BridgeSettings(allowed_hosts=("a b",)), "Not the name of a host: 'a b'"),
        (BridgeSettings(origins=("maps.example",)), "Not the address of a website"),
        (BridgeSettings(origins=("https://maps.example/page",)), "Not the address of a website"),
    ],
)
def test_names_that_are_none_are_told(settings, problem, taken):
    assert problems_of(settings._replace(port=taken), taken).clients.startswith(problem)
