"""HTTP without sockets: messages, query strings, conditional requests, URL templates."""
