"""The map of this folder; imports nothing.

core/        everything of the trade, without QGIS: grids, sources, layers, services, the server
adapters/    QGIS without widgets: its layers, settings, credentials and network made ours
ui/          the windows; no rules of the trade
main.py      the plugin that QGIS loads: builds and wires, and undoes it in reverse
cli.py       the headless command line, run by `python -m plugin`
"""
