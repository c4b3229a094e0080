"""Published layers: what a client sees."""
