"""Raise the loopback interface of a fresh network namespace, as `ip link set lo up` does."""

import fcntl
import socket
import struct

SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP = 0x8913, 0x8914, 0x1  # linux/sockios.h, linux/if.h

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
    answer = fcntl.ioctl(sock, SIOCGIFFLAGS, struct.pack("16sH14x", b"lo", 0))
    (flags,) = struct.unpack_from("H", answer, 16)
    fcntl.ioctl(sock, SIOCSIFFLAGS, struct.pack("16sH14x", b"lo", flags | IFF_UP))
