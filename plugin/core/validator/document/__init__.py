"""Checks of the document: each module asks one question and yields findings."""
