"""BridgeAlgorithm: what all algorithms share, from their group to how errors are told."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication

from ..adapters.python_thread import in_python_thread
from ..adapters.translated import told
from ..core.errors import WmtsBridgeError
from .hearing import RelayedFeedback

__all__ = ["JUDGING", "SERVING", "BridgeAlgorithm", "tr"]

JUDGING, SERVING = "judging", "serving"
"""The groups, by their ids."""


def tr(text: str) -> str:
    """Return a text in the user's language."""
    return QCoreApplication.translate("Algorithms", text)


class BridgeAlgorithm(QgsProcessingAlgorithm):
    """Reads its parameters in the thread of QGIS's window, and works in any.

    `NAME` is for good: models and scripts go by it. A subclass adds `wanted`, which returns the
    parameters as one frozen value, and `outcome`, which gets it and returns the outputs; both raise
    errors of ours, which QGIS hears as its own. If the outputs need QGIS, `outputs` makes them of
    what `outcome` returned. A run that was cancelled has what it had until then, and else nothing.
    """

    NAME = ""
    GROUP = JUDGING

    def name(self) -> str:
        """Return the id without the provider's part."""
        return self.NAME

    def groupId(self) -> str:
        """Return the id of the group in the toolbox."""
        return self.GROUP

    def group(self) -> str:
        """Return the group in the toolbox."""
        return tr("Judge and mend") if self.GROUP == JUDGING else tr("Serve and keep")

    def icon(self) -> Any:
        """Return the provider's icon."""
        provider = self.provider()
        return provider.icon() if provider is not None else super().icon()

    def shortDescription(self) -> str:
        """Return what its tool tip says: the first paragraph of the help."""
        return str(self.shortHelpString()).partition("\n")[0]

    def tags(self) -> list[str]:
        """Return the words by which it is found in the toolbox."""
        return [word.strip() for word in tr("WMTS, tiles, tile server, OGC, cascade").split(",")]

    def createInstance(self) -> BridgeAlgorithm:
        """Return a new one, for one run."""
        return type(self)()

    def wanted(self, parameters: Any, context: Any) -> Any:
        """Return what the user chose, as a frozen value; it may ask QGIS for credentials."""
        raise NotImplementedError

    def outcome(self, wanted: Any, feedback: Any) -> Any:
        """Do the work, in a thread of Python's own, and return the outputs."""
        raise NotImplementedError

    def outputs(self, found: Any, parameters: Any, context: Any, feedback: Any) -> dict[str, Any]:
        """Return the outputs, given what `outcome` returned."""
        return dict(found)

    def prepareAlgorithm(self, parameters: Any, context: Any, feedback: Any) -> bool:
        """Read the parameters; what is wrong with them is told by `processAlgorithm`."""
        try:
            self._wanted, self._refusal = self.wanted(parameters, context), ""
        except WmtsBridgeError as exc:
            self._wanted, self._refusal = None, told(exc)
        return True

    def processAlgorithm(self, parameters: Any, context: Any, feedback: Any) -> dict[str, Any]:
        """Work."""
        if self._refusal:
            raise QgsProcessingException(self._refusal)
        try:
            relayed = RelayedFeedback(feedback)
            found = in_python_thread(lambda: self.outcome(self._wanted, relayed), relayed.pass_on)
        except WmtsBridgeError as exc:
            if feedback.isCanceled():
                return {}
            raise QgsProcessingException(told(exc)) from exc
        return self.outputs(found, parameters, context, feedback)
