"""What a kiosk knows of itself after it has started afresh: since when it runs, and what went wrong."""

import json
from collections.abc import MutableMapping
from time import monotonic
from typing import Any, NamedTuple

NAME = "KETATUI_HISTORY"
"""The variable that carries it from one process to the next."""

MINUTE = 60.0


class History(NamedTuple):
    """Seconds are of the clock that only goes forward; it goes on from one process to the next."""

    since: float
    """When the kiosk was started."""
    crashes: tuple[float, ...] = ()
    """When mistakes of the program ended a visit, within the last minute before the latest."""
    last_error: str = ""
    """Kind and place of the latest mistake; empty: none."""
    screen_since: float | None = None
    """When the process before put its last screen up; None: there is none."""
    attributes: list[Any] | None = None
    """The settings that the terminal had at first (termios)."""

    def with_crash(self, error: str, now: float) -> "History":
        """The same after one more mistake."""
        recent = tuple(then for then in self.crashes if now - MINUTE < then <= now)
        return self._replace(crashes=(*recent, now), last_error=error)

    def pack(self, environment: MutableMapping[str, str]) -> None:
        """Puts it into the environment of the next process."""
        attributes = self.attributes and [
            [byte if isinstance(byte, int) else list(byte) for byte in value] if isinstance(value, list) else value
            for value in self.attributes
        ]
        environment[NAME] = json.dumps(self._replace(attributes=attributes)._asdict())


def unpack(environment: MutableMapping[str, str]) -> History:
    """Takes it out of the environment; a kiosk that has just been started knows nothing."""
    new = History(monotonic())
    try:
        said = json.loads(environment.pop(NAME, "{}"))
        attributes = said["attributes"]
        if attributes is not None:
            *flags, characters = attributes
            restored = [bytes(one) if isinstance(one, list) else int(one) for one in characters]
            attributes = [*(int(flag) for flag in flags), restored]
        since = said["screen_since"]
        return History(
            since=float(said["since"]),
            crashes=tuple(float(then) for then in said["crashes"]),
            last_error=str(said["last_error"])[:200],
            screen_since=None if since is None else float(since),
            attributes=attributes,
        )
    except (ValueError, KeyError, TypeError):
        return new
