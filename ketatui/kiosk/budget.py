"""How much one person can press: what comes faster is a cat on the keyboard, a stuck key or an attack."""

from collections.abc import Callable
from time import monotonic


class Budget:
    """Allows so many events a second, and so many at once after a pause."""

    def __init__(self, rate: float, burst: int, clock: Callable[[], float] = monotonic) -> None:
        """Takes events a second, events at once, and a clock in seconds that never runs backwards."""
        self._rate = rate
        self._burst = burst
        self._clock = clock
        self._left = float(burst)
        self._then = clock()

    def take(self, wanted: int) -> int:
        """How many of so many events are allowed now; they are spent."""
        now = self._clock()
        self._left = min(float(self._burst), self._left + self._rate * (now - self._then))
        self._then = now
        allowed = min(wanted, int(self._left))
        self._left -= allowed
        return allowed
