"""Checks of what the service answers, and how often it answers rightly."""
