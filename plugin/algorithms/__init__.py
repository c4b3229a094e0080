"""The Processing provider and its algorithms: thin, for the toolbox, models and `qgis_process`."""
