"""The protocol front ends, a protocol a file."""
