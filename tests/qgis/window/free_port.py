"""Print the port that was asked for if it is free on loopback, else another that is."""

import socket
import sys

for port in (int(sys.argv[1]), 0):
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            continue
        print(probe.getsockname()[1])
        break
