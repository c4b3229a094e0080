"""From what the user said about a source to the opened source."""

from __future__ import annotations

import os
from urllib.parse import urlsplit

from ..errors import SetupError

__all__ = ["kind_of", "open_source"]


def kind_of(location: str) -> str:
    """Return what kind of source a location names: `xyz`, `tms`, `folder` or `mbtiles`.

    Raises:
        SetupError: it is neither an address nor something on this computer.
    """
    if urlsplit(location).scheme in ("http", "https"):
        return "xyz" if "{" in location or "%7B" in location.upper() else "tms"
    if os.path.isdir(location):
        return "folder"
    if os.path.isfile(location):
        return "mbtiles"
    if location.lower().endswith(".mbtiles"):
        raise SetupError(f"there is no file {location}")
    raise SetupError(
        f"not a source of tiles: {location!r} is no folder or file here,"
        " and no address that starts with http:// or https://"
    )
