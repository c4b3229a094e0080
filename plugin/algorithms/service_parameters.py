"""The parameters of what asks a remote WMTS: where it is, as whom, and how politely."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.core import QgsProcessingParameterAuthConfig

from .base import tr
from .parameters import advanced, explained, number, text, whole, yes_or_no

if TYPE_CHECKING:
    from ..core.transport.settings import TransportSettings
    from ..core.validator.sitting import Sitting

__all__ = [
    "AUTHCFG",
    "PROBE",
    "URL",
    "Service",
    "add_service",
    "authentication",
    "probing",
    "read_service",
    "service_at",
    "sitting_of",
]

URL, LAYER, AUTHCFG = "URL", "LAYER", "AUTHCFG"
PROBE = "PROBE"
MAX_REQUESTS, RATE = "MAX_REQUESTS", "RATE"
_MOST_REQUESTS = 1_000_000
_FORERUNNER = "wmts:"


class Service(NamedTuple):
    """A remote WMTS as the user said it: at most so many requests, so many a second (0: any)."""

    url: str
    settings: TransportSettings
    layer: str
    max_requests: int
    per_second: float


def add_service(algorithm: Any, layer: str) -> None:
    """Add the parameters to an algorithm; `layer` describes which layer is meant."""
    address = text(
        URL,
        tr("Address of the WMTS"),
        tr("The address of its capabilities, or of the service itself, or a file."),
    )
    one = text(LAYER, layer, tr("The layer's identifier in the capabilities."), optional=True)
    for parameter in (address, one, authentication()):
        algorithm.addParameter(parameter)
    most = whole(
        MAX_REQUESTS,
        tr("Requests at most"),
        tr("After so many requests it ends, with what was found out until then."),
        2000,
        1,
        _MOST_REQUESTS,
    )
    rate = number(
        RATE,
        tr("Requests a second at most"),
        tr("Be polite to servers of others. 0: as many as it answers."),
        10.0,
    )
    for parameter in (most, rate):
        algorithm.addParameter(advanced(parameter))


def authentication() -> Any:
    """Return the parameter that says as whom a remote is asked.

    It is an advanced one also because its widget takes all the room that the dialog has to spare.
    """
    parameter = QgsProcessingParameterAuthConfig(AUTHCFG, tr("Authentication"), optional=True)
    told = tr(
        "A configuration of QGIS's. Its secrets are neither written nor shown; what is typed into"
        " an address, Processing writes into its log."
    )
    return explained(advanced(parameter), told)


def probing() -> Any:
    """Return the parameter that says whether tiles are asked for to find where there are any."""
    return yes_or_no(
        PROBE,
        tr("Look where there really are tiles"),
        tr("It asks for some tiles of each level, beginning at the coarsest."),
        default=True,
    )


def read_service(algorithm: Any, parameters: Any, context: Any) -> Service:
    """Return what the user chose. For the main thread: QGIS may ask for its master password.

    Raises:
        SetupError: QGIS does not give the credentials.
    """
    from ..adapters.connections import Connections
    from ..core.catalogue.values import SourceSettings
    from ..core.transport.settings import TransportSettings

    url = service_at(algorithm.parameterAsString(parameters, URL, context))
    authcfg = algorithm.parameterAsString(parameters, AUTHCFG, context)
    source = SourceSettings("wmts", url, authcfg=authcfg)
    connections = Connections()
    connections.prepare([source])
    return Service(
        url,
        connections.complete(source, TransportSettings()),
        algorithm.parameterAsString(parameters, LAYER, context).strip(),
        algorithm.parameterAsInt(parameters, MAX_REQUESTS, context),
        algorithm.parameterAsDouble(parameters, RATE, context),
    )


def service_at(said: str) -> str:
    """Return the address that is meant by a text, which may begin with `wmts:` as ours do."""
    said = said.strip()
    is_ours = said.lower().startswith(_FORERUNNER)
    return said[len(_FORERUNNER) :] if is_ours else said


def sitting_of(service: Service, sample: int = 0, probe: bool = True) -> Sitting:
    """Return how the judge is to ask a service. It imports the heavy packages: in any thread."""
    from ..core.validator.judging import Depth
    from ..core.validator.manners.rules import Manners
    from ..core.validator.sitting import Sitting

    manners = Manners(max_requests=service.max_requests, per_second=service.per_second)
    depth = Depth(sample, probe=probe)
    return Sitting(service.url, service.settings, manners, depth, service.layer)
