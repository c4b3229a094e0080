"""Stores: connecting to a remote WMTS, refreshing what is known of it, choosing its layers."""
