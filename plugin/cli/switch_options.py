"""The options of a layer's services and of the maps of its WMS."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Mapping
from typing import Any

from ..core.catalogue.values import LayerSettings
from ..core.errors import SetupError
from ..core.image.media_types import normal_media_type
from ..core.service.protocols import PROTOCOLS
from ..core.service.wms_wanted import FORMATS, METHODS
from ..core.source.remote_map import remote_map_address

__all__ = ["FLAGS", "SWITCHES", "add_switch_options", "switched"]

_ALL_ON = "none"
_FORWARD = "forward"


def add_switch_options(group: Any) -> None:
    """Describe the options to a parser, or to a group of one."""
    for flag, how in _OPTIONS.items():
        group.add_argument(flag, **how)


def switched(settings: LayerSettings, options: argparse.Namespace) -> LayerSettings:
    """Return the layer as these options want it; what they do not say stays."""
    said: dict[str, Any] = dict(options.wms or {})
    if options.resampling is not None:
        said["resampling"] = options.resampling
    if options.wms_format is not None:
        said.update(formats=tuple(options.wms_format), client_chooses=True)
    if options.wms_format_fixed:
        said["client_chooses"] = False
    settings = dataclasses.replace(settings, wms=settings.wms._replace(**said))
    if options.without is not None:
        settings = dataclasses.replace(settings, services_off=options.without)
    return settings


def _services(text: str) -> tuple[str, ...]:
    if text == _ALL_ON:
        return ()
    names = tuple(name.strip() for name in text.split(","))
    for name in names:
        if name not in PROTOCOLS:
            known = ", ".join(PROTOCOLS)
            raise argparse.ArgumentTypeError(f"there is no service {name!r} (there are: {known})")
    return names


def _way(text: str) -> Mapping[str, Any]:
    way, colon, url = text.partition(":")
    if way == _FORWARD and colon:
        try:
            remote_map_address(url)
        except SetupError as exc:
            raise argparse.ArgumentTypeError(str(exc)) from exc
        return {"maps": way, "forward_url": url}
    if text not in ("assemble", "aligned"):
        raise argparse.ArgumentTypeError(f"{text!r:.60} is not assemble, aligned or forward:URL")
    return {"maps": text, "forward_url": ""}


def _format(text: str) -> str:
    media_type = normal_media_type(text)
    if media_type not in FORMATS:
        offered = ", ".join(FORMATS)
        raise argparse.ArgumentTypeError(f"maps are given as {offered}, not as {text!r:.60}")
    return media_type


_OPTIONS: Mapping[str, dict[str, Any]] = {
    "--without": {
        "metavar": "SERVICE[,SERVICE]", "type": _services,
        "help": f"protocols by which the layer is not to be had, of {', '.join(PROTOCOLS)};"
        f" {_ALL_ON}: all are on again",
    },
    "--wms": {
        "metavar": "assemble|aligned|forward:URL", "type": _way,
        "help": "how WMS makes maps of the layer: of its tiles (default), not at all unless a map"
        " is just one tile, or by the WMS at URL, whose query names the layer there (LAYERS=, and"
        " if need be VERSION=1.3.0, STYLES=, FORMAT=), and whose maps --bounds does not cut",
    },
    "--resampling": {
        "choices": tuple(method.lower() for method in METHODS),
        "help": "how maps of WMS are drawn where a request does not say (default: bilinear;"
        " in another CRS than the tiles', lanczos is bicubic)",
    },
    "--wms-format": {
        "metavar": "MIME", "action": "append", "type": _format,
        "help": "media type of maps of WMS (default: any); several may come, the first is for"
        " requests that name none; for a map of several layers, the lowest of them decides",
    },
    "--wms-format-fixed": {
        "action": "store_true",
        "help": "maps of WMS are of the first of these, whatever a request names",
    },
}  # fmt: skip

SWITCHES = frozenset({"--wms-format-fixed"})
"""Those that take no value."""

FLAGS = frozenset(_OPTIONS) - SWITCHES
"""Those that take one."""
