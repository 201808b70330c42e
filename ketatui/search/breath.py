"""Gives other threads a turn while an index is made: a person who types meanwhile must not feel it."""

from collections.abc import Callable
from time import perf_counter, sleep

SLICE = 0.003
"""Seconds of work after which others get a turn."""

PAUSE = 0.002
"""Seconds that they get. Python hands its lock over only when it is let go, else after 5 ms."""

Breathe = Callable[[], None]
"""Called between two pieces of work."""


class Breath:
    """Pauses whenever a slice of work is done. Made in the thread that works."""

    def __init__(self) -> None:
        """Starts the first slice."""
        self._until = perf_counter() + SLICE

    def __call__(self) -> None:
        """Pauses if it is time to."""
        if perf_counter() >= self._until:
            sleep(PAUSE)
            self._until = perf_counter() + SLICE


def no_pause() -> None:
    """Works on, where nobody waits for anything else."""
