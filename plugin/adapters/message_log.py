"""What the core logs, in QGIS's own panel of log messages."""

from __future__ import annotations

import logging

from qgis.core import Qgis, QgsMessageLog

__all__ = ["LOG_TAG", "MessageLogHandler"]

LOG_TAG = "WMTS Bridge"
_LOGGER = __name__.partition(".")[0]  # that of the whole plugin, whatever QGIS calls it


class MessageLogHandler(logging.Handler):
    """Passes warnings and worse on; any thread may log."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)

    def attach(self) -> None:
        """Begin."""
        logging.getLogger(_LOGGER).addHandler(self)

    def detach(self) -> None:
        """End."""
        logging.getLogger(_LOGGER).removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Pass one record on."""
        is_grave = record.levelno >= logging.ERROR
        level = Qgis.MessageLevel.Critical if is_grave else Qgis.MessageLevel.Warning
        # Without a pop-up: what concerns the user is said in the message bar.
        QgsMessageLog.logMessage(record.getMessage(), LOG_TAG, level, False)
