"""The windows; no rules of the trade live here."""
