"""What the tests with real clients share: a live server, a browser, and a website of its own."""

from __future__ import annotations

import functools
import shutil
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from wmts_bridge.plugin.core.assembly.exporting import ExportOptions
from wmts_bridge.tests.clients.browser import WEB, Browser
from wmts_bridge.tests.clients.served import serving, write_all
from wmts_bridge.tests.core.assembly.exported import AT_ONCE, export, files_at

HERE = Path(__file__).resolve().parent


def pytest_collection_modifyitems(items):
    """Mark everything here."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.client)


@pytest.fixture(scope="session")
def written(tmp_path_factory):
    """Return the tile sets on disk, ready to be published."""
    return write_all(tmp_path_factory.mktemp("tiles"))


@pytest.fixture(scope="module")
def served(written):
    """Return the live server with all the tile sets."""
    with serving(written) as server:
        yield server


@pytest.fixture(scope="session")
def exported(written, tmp_path_factory):
    """Return what exports a set into a folder of a plain web server, and says its address."""
    folder = tmp_path_factory.mktemp("exported")
    with files_at(folder, open_to_all=True) as url:

        def exported(tiles):
            settings = next(one for one in written if one.identifier == tiles.name)
            options = ExportOptions(f"{url}{tiles.name}", seeding=AT_ONCE)
            assert export(settings, folder / tiles.name, options).report.complete
            return f"{url}{tiles.name}/1.0.0/WMTSCapabilities.xml"

        yield exported


@pytest.fixture(scope="session")
def browser():
    """Return Chromium."""
    program = shutil.which("chromium")
    assert program, "chromium is not installed; `make test` installs it"
    chromium = Browser(program)
    yield chromium
    chromium.close()


@pytest.fixture(scope="module")
def website():
    """Return the address of another website, from which pages look at our server."""
    handler = functools.partial(_Quiet, directory=str(WEB))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args):
        """Say nothing."""
