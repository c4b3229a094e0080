"""Writes reports into files: whole ones, or a sentence why not."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterable

from ...errors import SetupError
from ...sentence import sentence

__all__ = ["check_can_be_written", "write_report"]


def check_can_be_written(paths: Iterable[str]) -> None:
    """Tell before long work if there will be no place for what comes of it.

    Raises:
        SetupError: the folder of a path does not exist or may not be written to.
    """
    for named in filter(None, paths):
        if _is_device(named):
            continue
        path = os.path.realpath(named)
        folder = os.path.dirname(os.path.abspath(path))
        if os.path.isdir(path):
            raise SetupError(sentence("cannot write {path}: it is a folder", path=path))
        if not os.path.isdir(folder):
            raise SetupError(
                sentence(
                    "cannot write {path}: there is no folder {folder}", path=path, folder=folder
                )
            )
        if not os.access(folder, os.W_OK):
            raise SetupError(
                sentence("cannot write {path}: the folder may not be written to", path=path)
            )


def write_report(path: str, body: bytes) -> None:
    """Write a file whole or not at all, so that nobody reads half a report.

    A link stays one, and what is no file, such as a pipe, is written to and not replaced.

    Raises:
        SetupError: it cannot be written.
    """
    try:
        if _is_device(path):
            with open(path, "wb") as device:
                device.write(body)
        else:
            _write_file(os.path.realpath(path), body)
    except OSError as exc:
        raise SetupError(
            sentence("cannot write {path}: {reason}", path=path, reason=exc.strerror or exc)
        ) from exc


def _is_device(path: str) -> bool:
    return os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path)


def _write_file(path: str, body: bytes) -> None:
    folder = os.path.dirname(os.path.abspath(path))
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(dir=folder, prefix=".report-")
        with os.fdopen(handle, "wb") as file:
            file.write(body)
        os.chmod(temporary, 0o666 & ~_umask())
        os.replace(temporary, path)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
