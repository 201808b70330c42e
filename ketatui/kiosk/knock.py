"""A secret knock: the same thing done several times within a short while, as nobody does by accident."""


class Knock:
    """Counts how often it is knocked."""

    def __init__(self, times: int, within: float) -> None:
        """Takes how often, and within how many seconds."""
        self._times, self._within = times, within
        self._heard: list[float] = []

    def heard(self, now: float) -> bool:
        """Notes a knock at a time in seconds; whether it is the last of a whole knock, which then begins anew."""
        self._heard = [*(then for then in self._heard if now - then <= self._within), now]
        if len(self._heard) < self._times:
            return False
        self._heard = []
        return True
