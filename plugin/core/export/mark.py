"""The mark of an export in its folder, lest tiles of different layers get mixed up."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from ..errors import SetupError
from ..grid.tile_matrix import TileMatrixSet
from ..sentence import sentence
from .files import WholeFiles

__all__ = ["check_mark", "mark_of"]

_NAME = "wmts-bridge-export.json"
_LARGEST = 65536


def mark_of(
    origin: str,
    layer: str,
    style: str,
    grid: TileMatrixSet,
    media_type: str,
    dimensions: Mapping[str, str],
) -> str:
    """Return a text that tells the tiles of one export from those of every other."""
    matrices = [list(matrix) for matrix in grid.matrices]
    told = [origin, layer, style, grid.identifier, matrices, media_type, sorted(dimensions.items())]
    return hashlib.blake2b(json.dumps(told).encode(), digest_size=12).hexdigest()


def check_mark(files: WholeFiles, mark: str) -> None:
    """Mark an empty folder, and refuse one of another export, or one with anything else in it.

    Raises:
        SetupError: it holds something else.
        OSError: it cannot be read or written.
    """
    path = files.folder / _NAME
    try:
        with open(path, encoding="utf-8") as file:
            found = json.loads(file.read(_LARGEST))
    except FileNotFoundError:
        if files.folder.is_dir() and any(x.name[:1] != "." for x in files.folder.iterdir()):
            raise SetupError(
                sentence(
                    "{path} holds files that are no export: choose an empty folder",
                    path=files.folder,
                )
            ) from None
        files.write(path, json.dumps({"export": mark}).encode())
        return
    except ValueError:
        found = None
    if not isinstance(found, dict) or found.get("export") != mark:
        raise SetupError(
            sentence(
                "{path} holds the export of another layer, or of other levels, another style or "
                "format: choose another folder",
                path=files.folder,
            )
        )
