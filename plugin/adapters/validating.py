"""Judges a WMTS for a window: what is wished, how it is reached, and how it is stopped."""

from __future__ import annotations

import dataclasses
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Callable, NamedTuple, Optional

from qgis.core import QgsMapLayer, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..core.catalogue.values import SourceSettings
from ..core.errors import SetupError
from ..core.sentence import sentence_of
from .connections import Connections
from .layer_uri import read_layer_uri

if TYPE_CHECKING:
    from ..core.transport.settings import TransportSettings
    from ..core.validator.corrected.correcting import Corrected
    from ..core.validator.sitting import Judged, Sitting

__all__ = [
    "JobStop",
    "Look",
    "Moment",
    "NotReady",
    "Ticker",
    "Wish",
    "judge",
    "put_right",
    "reach",
    "wish_of",
]

_FORERUNNER = "wmts:"
_LOOK_AROUND = 0.1


class NotReady(SetupError):
    """It cannot be judged like this; the text says what is missing."""


class Look(Enum):
    """How closely a service is looked at; each does what the one before does, too."""

    DOCUMENT = "document"
    ANSWERS = "answers"
    LIMITS = "limits"


@dataclass(frozen=True)
class Wish:
    """What is to be judged, and how; an empty layer stands for all.

    At most so many requests in all, and so many a second (0: as many as are answered). `authcfg` is
    the id of a QGIS authentication configuration. What is secret does not show in the repr.
    """

    address: str
    layer: str = ""
    look: Look = Look.LIMITS
    max_requests: int = 2000
    per_second: float = 10.0
    authcfg: str = ""
    user: str = ""
    password: str = field(default="", repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    query: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def place(self) -> str:
        """The address or path that is meant: it may begin with `wmts:` as ours do."""
        text = self.address.strip()
        is_ours = text[: len(_FORERUNNER)].lower() == _FORERUNNER
        return text[len(_FORERUNNER) :] if is_ours else text

    @property
    def source(self) -> SourceSettings:
        """The service as the rest of the plugin knows remote services."""
        return SourceSettings(
            "wmts",
            self.place,
            headers=dict(self.headers),
            query=dict(self.query),
            user=self.user,
            password=self.password,
            authcfg=self.authcfg,
        )


class Moment(NamedTuple):
    """What is being done, how much of it is done, how much there is, and requests so far."""

    what: str = ""
    done: int = 0
    total: int = 0
    requests: int = 0


class Ticker:
    """Remembers what the judge told last: it tells in its thread, a window looks from its own."""

    def __init__(self) -> None:
        self.moment = Moment()

    def __call__(self, what: str, done: int, total: int, requests: int) -> None:
        """Take in how far it is."""
        self.moment = Moment(what, done, total, requests)


class JobStop(threading.Event):
    """Is set by who sets it, and as soon as a task was cancelled: QGIS cancels tasks at its end."""

    def __init__(self) -> None:
        super().__init__()
        self.is_cancelled: Callable[[], bool] = lambda: False

    def is_set(self) -> bool:
        """Tell whether to stop."""
        return super().is_set() or self.is_cancelled()

    def wait(self, timeout: Optional[float] = None) -> bool:
        """Wait so many seconds, or until it is set; tell whether it is."""
        until = None if timeout is None else time.monotonic() + timeout
        while not self.is_set():
            left = _LOOK_AROUND if until is None else until - time.monotonic()
            if left <= 0:
                return False
            super().wait(min(left, _LOOK_AROUND))
        return True


def wish_of(layer: Optional[QgsMapLayer]) -> Wish:
    """Return the wish to judge the service of a WMTS layer, asked as QGIS asks it.

    Raises:
        NotReady: it is no WMTS layer.
    """
    if isinstance(layer, QgsRasterLayer) and layer.providerType() == "wms":
        uri = read_layer_uri(layer.source())
        if uri.tile_matrix_set and uri.url:
            return Wish(
                uri.url,
                uri.layer,
                authcfg=uri.authcfg,
                user=uri.user,
                password=uri.password,
                headers=dict(uri.headers),
            )
    raise NotReady(_tr("Select a WMTS layer in the Layers panel first."))


def reach(wish: Wish) -> TransportSettings:
    """Return how the service is reached. For the main thread: QGIS may ask for its master password.

    Raises:
        NotReady: no address was given, or QGIS does not give the credentials.
    """
    from ..core.transport.settings import TransportSettings
    from ..core.validator.fetching import is_web_address

    if not wish.place:
        raise NotReady(_tr("Type the address of a WMTS, or choose the file of its capabilities."))
    plain = TransportSettings(
        headers=wish.headers, query=wish.query, user=wish.user, password=wish.password
    )
    if not is_web_address(wish.place):
        return plain
    connections = Connections()
    connections.prepare([wish.source])
    try:
        return connections.complete(wish.source, plain)
    except SetupError as exc:
        raise NotReady(sentence_of(exc)) from exc


def judge(
    wish: Wish,
    settings: TransportSettings,
    stop: threading.Event,
    told: Callable[[str, int, int, int], None],
) -> Judged:
    """Judge; it ends within a moment if `stop` is set. For a worker thread.

    Raises:
        WmtsBridgeError: there is nothing that can be judged.
    """
    from ..core.validator.fetching import is_web_address
    from ..core.validator.judging import Depth
    from ..core.validator.manners.rules import Manners
    from ..core.validator.sitting import Sitting, judged_file, judged_service

    if not is_web_address(wish.place):
        return judged_file(wish.place, wish.layer)
    manners = Manners(max_requests=wish.max_requests, per_second=wish.per_second)
    depth = Depth(probe=wish.look is Look.LIMITS)
    sitting = Sitting(wish.place, settings, manners, depth, wish.layer)
    if wish.look is Look.DOCUMENT:
        return _judged_document(sitting, stop, told)
    return judged_service(sitting, stop, told)


def put_right(judged: Judged) -> Corrected:
    """Return the document put right, as far as is known how. For a worker thread."""
    from ..core.validator.corrected.correcting import corrected

    return corrected(judged.subject, judged.judgement.truth)


def _judged_document(
    sitting: Sitting, stop: threading.Event, told: Callable[[str, int, int, int], None]
) -> Judged:
    from ..core.validator.judging import judge_document
    from ..core.validator.manners.known_secrets import known_secrets
    from ..core.validator.sitting import Judged, read_subject

    told(_tr("asking for the capabilities"), 0, 0, 0)
    subject = read_subject(sitting, stop)
    told(_tr("checking the document"), 0, 0, 1)
    judgement = judge_document(subject, sitting.layer)
    secrets = known_secrets(sitting.settings, sitting.url)
    findings = tuple(
        one._replace(place=secrets.out_of(one.place), seen=secrets.out_of(one.seen))
        for one in judgement.findings
    )
    return Judged(dataclasses.replace(judgement, findings=findings, requests=1), subject)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Validating", text)
