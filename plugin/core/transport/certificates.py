"""Whose certificates are trusted."""

from __future__ import annotations

import ssl
import sys

import urllib3

from ..errors import SetupError
from ..sentence import sentence

__all__ = ["certificates"]


def certificates(ca_file: str) -> ssl.SSLContext:
    """Return what is trusted: the system's certificates, and those of the file.

    On Windows that is the system's own store (ssl.SSLContext.load_default_certs); a Python on macOS
    may know none, and then certifi's are taken where they are installed.
    """
    context = ssl.create_default_context()
    if urllib3.__version__.startswith("1."):
        # urllib3 1.26 compares the name itself then, and only so can it take https://192.0.2.1/.
        context.check_hostname = False
    paths = ssl.get_default_verify_paths()
    if sys.platform != "win32" and not (paths.cafile or paths.capath):
        try:
            import certifi
        except ImportError:
            pass
        else:
            context.load_verify_locations(certifi.where())
    if ca_file:
        try:
            context.load_verify_locations(ca_file)
        except (OSError, ValueError) as exc:  # ssl.SSLError is an OSError
            raise SetupError(
                sentence("{path} cannot be read as certificates (PEM)", path=ca_file)
            ) from exc
    return context
