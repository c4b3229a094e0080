"""Finding the TileMap document that an address means."""

from __future__ import annotations

from typing import NamedTuple, Union
from urllib.parse import urljoin, urlsplit, urlunsplit

from ..capabilities.tms_reader import TileMap, TmsList, read_tms
from ..errors import DocumentError, SetupError, TransportError, TransportRefused
from ..secrets import redact
from ..sentence import joined, sentence, sentence_of
from ..transport.addresses import with_user_of
from ..transport.protocol import RemoteAnswer, Transport

__all__ = ["TileMapAt", "find_tile_map", "folder_of"]

_DOCUMENT = "tilemapresource.xml"
_MOST_LISTS = 3
"""A root leads to a service, a service to a tile map."""


class TileMapAt(NamedTuple):
    """A TileMap document and where it was."""

    tile_map: TileMap
    url: str


def find_tile_map(transport: Transport, address: str, deadline: float) -> TileMapAt:
    """Follow an address to a TileMap document, if need be under the name gdal2tiles gives it.

    Raises:
        SetupError: there is none, or several may be meant.
    """
    url = address
    for _ in range(_MOST_LISTS):
        answer, document = _read(transport, url, deadline)
        if isinstance(document, TileMap):
            return TileMapAt(document, with_user_of(address, answer.url))
        url = _for_the_same_user(address, _only_link(document, answer.url))
    raise SetupError(
        sentence("{address} leads from list to list, but to no TileMap", address=redact(address))
    )


def _for_the_same_user(address: str, link: str) -> str:
    try:
        return with_user_of(address, link)
    except TransportRefused as exc:
        raise SetupError(
            sentence(
                "{address} leads to what is no web address: {reason}",
                address=redact(address),
                reason=exc,
            )
        ) from exc


def _read(
    transport: Transport, url: str, deadline: float
) -> tuple[RemoteAnswer, Union[TileMap, TmsList]]:
    try:
        return _read_exactly(transport, url, deadline)
    except SetupError:
        beside = _beside(url)
        if not beside:
            raise
        try:
            return _read_exactly(transport, beside, deadline)
        except SetupError:
            pass
        raise


def _read_exactly(
    transport: Transport, url: str, deadline: float
) -> tuple[RemoteAnswer, Union[TileMap, TmsList]]:
    try:
        answer = transport.get(url, deadline=deadline)
    except TransportError as exc:
        raise SetupError(sentence_of(exc)) from exc
    if answer.status != 200:
        raise SetupError(
            sentence(
                "{address} answered with status {status}", address=redact(url), status=answer.status
            )
        )
    try:
        return answer, read_tms(answer.body)
    except DocumentError as exc:
        raise SetupError(sentence("{address}: {reason}", address=redact(url), reason=exc)) from exc


def _beside(url: str) -> str:
    """Return the address of tilemapresource.xml in the folder that `url` may be."""
    parts = urlsplit(url)
    if parts.path.lower().endswith(".xml"):
        return ""
    return urlunsplit(parts._replace(path=f"{parts.path.rstrip('/')}/{_DOCUMENT}", fragment=""))


def _only_link(found: TmsList, base: str) -> str:
    links = {urljoin(base, link.href): link.title for link in found.links}
    if len(links) == 1:
        return next(iter(links))
    if not links:
        raise SetupError(sentence("{address} lists no tile maps", address=redact(base)))
    untitled = sentence("untitled")
    listed = joined(joined((links[url] or untitled, redact(url)), ": ") for url in links)
    raise SetupError(
        sentence(
            "{address} lists several tile maps; give the address of one: {listed}",
            address=redact(base),
            listed=listed,
        )
    )


def folder_of(url: str) -> str:
    """Return what hrefs of a document are relative to.

    By RFC 3986 that is the folder it lies in; but a TileMap's own address, which is no file, is a
    folder itself, and so it is meant where hrefs are only `0`, `1`, ….
    """
    parts = urlsplit(url)
    is_file = "." in parts.path.rpartition("/")[2]
    path = parts.path if is_file or parts.path.endswith("/") else f"{parts.path}/"
    return urlunsplit(parts._replace(path=path, query="", fragment=""))
