"""Explains, in words, the requests that our server could not satisfy."""
