"""Sockets and threads around the Application, which answers requests without either."""
