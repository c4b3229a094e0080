"""HTTP exchanges with remotes: the Transport protocol and what speaks it."""
