"""The bridge's outside without its inside: no sockets, no files, and failures on demand."""

from __future__ import annotations

import dataclasses
import threading
from types import SimpleNamespace

from wmts_bridge.plugin.core.catalogue.values import Catalogue
from wmts_bridge.plugin.core.errors import ListenError, SetupError
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.layer.published import MatrixSetLink, Publication, PublishedLayer
from wmts_bridge.plugin.core.service.protocols import PROTOCOLS

URL = "http://127.0.0.1:8787/"
WORLD = BoundingBox(-180.0, -85.0, 180.0, 85.0)


class FakeBridge:
    """Opens whatever it is given; a location with `broken` in it cannot be opened.

    `listen_error` is the sentence that `start` fails with. While `gate` is cleared, opening waits.
    """

    def __init__(self, *remembered):
        self.catalogue = Catalogue(layers=tuple(remembered))
        self.publication = Publication()
        self.failures = {}
        self.counts = {}
        self.answers = {}
        self.figures = SimpleNamespace(snapshot=self._snapshot)
        self.doctor = FakeDoctor()
        self.running = False
        self.url = URL
        self.services = frozenset(PROTOCOLS)
        self.listen_error = ""
        self.gate = threading.Event()
        self.gate.set()
        self.calls = []
        self.threads = set()
        self._subscribers = []

    def open(self, secrets, connections, openers):
        """Stand in for `bridge_opener(path)`."""
        self._note("open")
        self.secrets, self.connections = secrets, connections
        return self, ()

    def address_of(self, identifier):
        return f"{URL}layers/{identifier}/wmts/1.0.0/WMTSCapabilities.xml"

    def with_identifier(self, settings):
        for known in self.catalogue.layers:
            if known.source.location == settings.source.location:
                return dataclasses.replace(settings, identifier=known.identifier)
        return dataclasses.replace(settings, identifier=settings.title.lower().replace(" ", "-"))

    def publish(self, settings, instead_of=""):
        self._note("publish")
        self.gate.wait(10)
        if "broken" in settings.source.location:
            raise SetupError("The tiles could not be opened: it is broken.")
        gone = (settings.identifier, instead_of)
        kept = [x for x in self.catalogue.layers if x.identifier not in gone]
        self.catalogue = Catalogue((*kept, settings))
        self._open(settings)
        self._tell()

    def publish_layers(self, wanted):
        self._note("publish_layers")
        for settings in wanted:
            self.publish(settings)
        return {}

    def withdraw(self, *identifiers):
        self._note("withdraw")
        kept = tuple(x for x in self.catalogue.layers if x.identifier not in identifiers)
        self.catalogue = Catalogue(kept)
        layers = {k: v for k, v in self.publication.layers.items() if k not in identifiers}
        self.publication = Publication(layers)
        self._tell()

    def start(self):
        self._note("start")
        if self.listen_error:
            raise ListenError(self.listen_error)
        self.running = True
        for settings in self.catalogue.layers:
            if "broken" in settings.source.location:
                self.failures[settings.identifier] = "It is broken."
            else:
                self._open(settings)
        self._tell()

    def stop(self):
        self._note("stop")
        self.running = False
        self._tell()

    def close(self):
        self._note("close")
        self.running = False

    def offered_to(self, source):
        raise SetupError("The remote is down.")

    def subscribe(self, callback):
        self._subscribers.append(callback)
        return lambda: self._subscribers.remove(callback)

    def _snapshot(self):
        return SimpleNamespace(layers=dict(self.counts), answers=dict(self.answers))

    def _open(self, settings):
        matrix_set = well_known_set("WebMercatorQuad").trimmed("0", "5")
        link = MatrixSetLink(matrix_set, None, matrix_set.extent)
        name = settings.identifier
        layer = PublishedLayer(name, settings.title, (link,), ("image/png",), WORLD)
        self.publication = Publication({**self.publication.layers, name: layer})

    def _note(self, call):
        self.calls.append(call)
        self.threads.add(threading.current_thread())

    def _tell(self):
        for callback in self._subscribers:
            callback()


class FakeDoctor:
    """Says what it is given, and in which thread it was asked."""

    def __init__(self):
        self.seen = 0
        self.threads = set()
        self._complaints = ()

    def say(self, *complaints):
        self.seen += 1
        self._complaints = complaints

    def complaints(self):
        self.threads.add(threading.current_thread())
        return self._complaints

    def forget(self):
        self._complaints = ()
