"""What each client makes of a document, by that client's own rules."""
