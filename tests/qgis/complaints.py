"""What a doctor may say, for tests of what shows it."""

from __future__ import annotations

from wmts_bridge.plugin.core.doctor.complaint import Complaint, Explanation


def complaint(cause="rows-from-bottom", **values):
    given = {"client": "QGIS 3.40.6", "layer": "roads", "requests": 3, "last": 1_700_000_000.0}
    explanation = Explanation(
        cause, "The client counts rows <from> the bottom.", "Switch off “TMS” in the client."
    )
    address = "/wmts/1.0.0/roads/default/WebMercatorQuad/4/12/5.png"
    return Complaint(
        **{**given, "explanation": explanation, "status": 404, "address": address, **values}
    )
