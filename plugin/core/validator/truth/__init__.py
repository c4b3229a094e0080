"""Finds out where a service really has tiles."""
