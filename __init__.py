"""WMTS Bridge, as QGIS finds it: the entry point of the plugin, nothing else."""


def classFactory(iface):
    """Return the plugin. QGIS calls this; everything else is imported from here on."""
    from .plugin.main import WmtsBridgePlugin

    return WmtsBridgePlugin(iface)
