"""How much memory the kiosk holds, so that it can start afresh between two visits before that is too much."""

import os

LIMIT = 250 * 2**20
"""Bytes above which it starts afresh while nobody uses it: about four times what it needs."""

MANIFOLD = 2
"""It does so only at this many times of what it held at first: a very large guide must not start for ever."""


def resident() -> int:
    """Bytes of memory that this process holds; 0 where the system does not say."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0
