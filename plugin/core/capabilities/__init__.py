"""The documents that describe tile services: model, readers, writers."""
