"""The document of a stranger put right, everything else kept."""
