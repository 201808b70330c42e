"""How often a PIN may be tried: slower after each failure, locked after five. Pure: seconds go in, seconds come out."""

from typing import NamedTuple

FREE = 5
"""Failures after which the menu is locked; each further one locks it again."""

LOCKED = 300
"""Seconds for which it is locked."""

FORGOTTEN = 3600
"""Seconds after the last failure until the failures are forgotten: a tired nurse is no burglar."""


class Attempts(NamedTuple):
    """The failures in a row so far, and when the last one was, in seconds on a clock that only goes forward."""

    failures: int = 0
    last: float = 0.0

    def wait(self, now: float) -> float:
        """Seconds until the next attempt is listened to: 1, 2, 4 and 8 after a failure, then five minutes."""
        if not self.failures:
            return 0.0
        pause = LOCKED if self.failures >= FREE else 2 ** (self.failures - 1)
        return max(0.0, self.last + pause - now)

    def failed(self, now: float) -> "Attempts":
        """After one more failure."""
        before = 0 if now - self.last > FORGOTTEN else self.failures
        return Attempts(before + 1, now)
