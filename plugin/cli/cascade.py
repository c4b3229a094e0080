"""The command `cascade`: what a remote WMTS offers, and publishing some of it."""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any, Optional

from ..core.assembly import EnvironmentSecrets, ServerOptions
from ..core.assembly.caching import OFF, Caches, folder_of
from ..core.assembly.opening import name_of, transport_settings
from ..core.assembly.publishing_cascaded import cascaded_layer
from ..core.assembly.remote_stores import RemoteStores
from ..core.cache.memory import MemoryBudget
from ..core.capabilities.model import CapabilitiesDocument, Layer
from ..core.capabilities.wmts_reader import ReadCapabilities
from ..core.catalogue.changing import with_cascaded_layers
from ..core.catalogue.file import CatalogueFile
from ..core.catalogue.values import Catalogue, LayerSettings, StoreSettings
from ..core.errors import DocumentError, GridError, SetupError
from ..core.grid.recognised import recognised
from .parser import Parser
from .source_options import (
    add_credential_options,
    add_layer_options,
    remote_settings,
    with_values_joined,
)
from .store_options import add_store_options, store_of

__all__ = ["SUMMARY", "run"]

SUMMARY = "show what a remote WMTS offers, and publish layers of it"

_DESCRIPTION = """\
Connects to the WMTS at URL (any address of it: the capabilities, or the base)
and lists its layers, with what had to be repaired in its document. With
--publish, layers are written to a catalogue that `serve --catalogue` serves."""

_EPILOG = """\
examples:
  python -m plugin cascade https://maps.example/wmts
  python -m plugin cascade https://maps.example/wmts --publish roads rivers \\
      --workspace maps --catalogue my.json
  python -m plugin cascade https://maps.example/wmts --publish roads --catalogue my.json \\
      --cache tiles/ --bounds 5.9,45.8,10.5,47.8 --missing 404 --absent-status 403
  python -m plugin serve --catalogue my.json

exit codes: 0 done, 2 could not connect or publish"""

_IDENTIFIER = "identifier of the one layer that is published (default: workspace.name)"
_COLUMNS = ("layer", "title", "matrix sets", "formats", "styles", "dimensions")
_WIDEST = 40


def run(arguments: Sequence[str]) -> int:
    """List or publish; return the exit code.

    Raises:
        WmtsBridgeError: the remote cannot be used, or the catalogue cannot be written.
    """
    options = _parser().parse_args(with_values_joined(arguments))
    if bool(options.publish) != bool(options.catalogue):
        raise SetupError("--publish and --catalogue go together")
    for flag, said in (("--identifier", options.identifier), ("--title", options.title)):
        if said and len(options.publish) != 1:
            raise SetupError(f"{flag} is for one layer: publish them one by one")
    store = store_of(options, _known(options.catalogue))
    server = ServerOptions(proxy=options.proxy, ca_file=options.ca)
    stores = RemoteStores(EnvironmentSecrets(), transport_settings(server))
    folder = folder_of(remote_settings(options, "any", store.full_name).source.cache)
    try:
        # A store that is published disabled is looked at all the same.
        read = stores.connected(store, [folder] if folder else []).read
        wanted = [_wanted(options, store, name, read.document) for name in options.publish]
        for layer in wanted:
            _try(layer, store, stores)
    finally:
        stores.close()
    if options.publish:
        _publish(dataclasses.replace(store, enabled=not options.disabled), wanted, options)
    elif options.json:
        print(json.dumps(_as_json(read), ensure_ascii=False))
    else:
        _print_table(read)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="python -m plugin cascade",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("url", metavar="URL", help="address of the remote WMTS")
    parser.add_argument("--json", action="store_true", help="print the list as one line of JSON")
    parser.add_argument("--publish", metavar="ID", nargs="+", default=[], help="layers to publish")
    parser.add_argument("--catalogue", metavar="FILE", help="where what is published is written")
    parser.add_argument("--name", metavar="NAME", help="name of the store (default: the host's)")
    parser.add_argument("--workspace", metavar="W", default="", help="comes before layers' names")
    parser.add_argument("--proxy", metavar="URL", default="", help="proxy on the way to the remote")
    parser.add_argument("--ca", metavar="FILE", default="", help="certificates to trust")
    add_credential_options(parser)
    add_store_options(parser)
    parser.add_argument("--identifier", metavar="ID", default="", help=_IDENTIFIER)
    add_layer_options(parser)
    return parser


def _known(path: Optional[str]) -> Catalogue:
    """Return what the catalogue holds already; one that is damaged is told of when it is written.

    Raises:
        CatalogueError: it cannot be read.
    """
    try:
        found = CatalogueFile(path).peek() if path else None
    except DocumentError:
        found = None
    return found or Catalogue()


def _publish(
    store: StoreSettings, wanted: Sequence[LayerSettings], options: argparse.Namespace
) -> None:
    file = CatalogueFile(options.catalogue)
    with file.locked():
        catalogue, messages = file.read()
        replaces = _says_how(options)
        changed = with_cascaded_layers(catalogue, store, wanted, replaces=replaces)
        EnvironmentSecrets().keep(file.write(changed.catalogue).secrets)
    _tell(*messages)
    for identifier in changed.identifiers:
        print(identifier)


def _try(layer: LayerSettings, store: StoreSettings, stores: RemoteStores) -> None:
    """Open a layer as a server will, which tells what cannot be had, and what is left out.

    Raises:
        SetupError: it cannot be published so.
    """
    source = dataclasses.replace(layer.source, cache=OFF)
    tried = dataclasses.replace(layer, source=source)
    opened = stores.open(source, store)
    found = cascaded_layer(tried, opened, Caches(MemoryBudget(0)), store.capabilities_url)
    _tell(*(f"{name_of(source)}: {note}" for note in found.notes))


def _tell(*messages: str) -> None:
    for message in messages:
        print(f"wmts-bridge: {message}", file=sys.stderr)


def _wanted(
    options: argparse.Namespace, store: StoreSettings, name: str, document: CapabilitiesDocument
) -> LayerSettings:
    layer = document.layer(name)
    if layer is None:
        raise SetupError(f"the remote has no layer {name!r}")
    settings = remote_settings(options, name, store.full_name)
    title = settings.title or layer.title
    return dataclasses.replace(settings, identifier=options.identifier, title=title)


def _says_how(options: argparse.Namespace) -> bool:
    """Tell whether there is any option of the layers to be published."""
    plain = _parser().parse_args([options.url])
    return remote_settings(options, "any", "") != remote_settings(plain, "any", "")


def _rows(document: CapabilitiesDocument) -> list[tuple[str, ...]]:
    return [
        (
            layer.identifier,
            layer.title,
            ", ".join(_set_names(document, layer)),
            ", ".join(layer.formats),
            ", ".join(style.identifier or "default" for style in layer.styles),
            ", ".join(dimension.identifier for dimension in layer.dimensions),
        )
        for layer in document.layers
    ]


def _set_names(document: CapabilitiesDocument, layer: Layer) -> list[str]:
    """Return the layer's sets under the names that we publish."""
    names = []
    for link in layer.links:
        found = document.tile_matrix_set(link.tile_matrix_set)
        try:
            name = recognised(found).tile_matrix_set.identifier if found else ""
        except GridError:
            name = ""
        names.append(name or f"{link.tile_matrix_set} (cannot be used)")
    return names


def _print_table(read: ReadCapabilities) -> None:
    rows = [_COLUMNS, *_rows(read.document)]
    widths = [min(_WIDEST, max(map(len, column))) for column in zip(*rows)]
    for row in rows:
        cells = (_shortened(cell).ljust(width) for cell, width in zip(row, widths))
        print("  ".join(cells).rstrip())
    if read.notes:
        print("\nrepaired:")
    for note in read.notes:
        print(f"  {note.place}: {note.text}" if note.place else f"  {note.text}")


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _WIDEST else f"{line[: _WIDEST - 3]}..."


def _as_json(read: ReadCapabilities) -> Mapping[str, Any]:
    document = read.document
    return {
        "layers": [
            {
                "identifier": layer.identifier,
                "title": layer.title,
                "matrixSets": _set_names(document, layer),
                "formats": layer.formats,
                "styles": [style.identifier for style in layer.styles],
                "dimensions": [dimension.identifier for dimension in layer.dimensions],
            }
            for layer in document.layers
        ],
        "repaired": [note._asdict() for note in read.notes],
    }
