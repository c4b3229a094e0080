"""Client profiles: the dialect each client program needs."""
