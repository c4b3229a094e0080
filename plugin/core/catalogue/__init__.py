"""The catalogue: the values that describe what is published, and their file."""
