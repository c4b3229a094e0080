"""The kinds of tile source, and what opening one finds out."""
