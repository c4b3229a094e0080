"""The parameters of what asks a remote WMTS: where it is, as whom, and how politely."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.core import (
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .base import tr

if TYPE_CHECKING:
    from ..core.transport.settings import TransportSettings
    from ..core.validator.sitting import Sitting

__all__ = ["Service", "add_service", "advanced", "read_service", "service_at", "sitting_of"]

URL, LAYER, AUTHCFG = "URL", "LAYER", "AUTHCFG"
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
    integer = QgsProcessingParameterNumber.Type.Integer
    double = QgsProcessingParameterNumber.Type.Double
    url = tr("Address of the WMTS: its capabilities, or the base")
    most, rate = tr("Requests at most"), tr("Requests a second at most (0: as many as it answers)")
    algorithm.addParameter(QgsProcessingParameterString(URL, url))
    algorithm.addParameter(QgsProcessingParameterString(LAYER, layer, optional=True))
    algorithm.addParameter(
        QgsProcessingParameterAuthConfig(AUTHCFG, tr("Authentication"), optional=True)
    )
    number = QgsProcessingParameterNumber(
        MAX_REQUESTS, most, integer, 2000, False, 1, _MOST_REQUESTS
    )
    algorithm.addParameter(advanced(number))
    algorithm.addParameter(
        advanced(QgsProcessingParameterNumber(RATE, rate, double, 10.0, False, 0.0))
    )


def advanced(parameter: Any) -> Any:
    """Return a parameter that is shown only to who asks for more."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.FlagAdvanced)
    return parameter


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


def service_at(text: str) -> str:
    """Return the address that is meant by a text, which may begin with `wmts:` as ours do."""
    text = text.strip()
    is_ours = text.lower().startswith(_FORERUNNER)
    return text[len(_FORERUNNER) :] if is_ours else text


def sitting_of(service: Service, sample: int = 0, probe: bool = True) -> Sitting:
    """Return how the judge is to ask a service. It imports the heavy packages: in any thread."""
    from ..core.validator.judging import Depth
    from ..core.validator.manners.rules import Manners
    from ..core.validator.sitting import Sitting

    manners = Manners(max_requests=service.max_requests, per_second=service.per_second)
    depth = Depth(sample, probe=probe)
    return Sitting(service.url, service.settings, manners, depth, service.layer)
