"""What the screen shows while one process of the kiosk follows another: the last screen, until the next is whole."""

from collections.abc import Callable
from threading import Event
from time import monotonic

from ketatui.tui.terminaloutput import WAITING, TerminalOutput

CALM = 1.2
"""Seconds that the calm screen stands at least: long enough to read two short sentences."""


class HeldBack(TerminalOutput):
    """Gathers what is written, and leaves the last screen of the process before until the new one may be seen.

    So the work of a start goes on while the calm screen is read.
    """

    def __init__(
        self, file: int, gone: Callable[[], None], calm_since: float | None, before: Callable[[], None]
    ) -> None:
        """Takes since when the calm screen stands, and what is done right before the new one is seen.

        None: there is no calm screen, and nobody has to read it.
        """
        super().__init__(file, gone)
        self._before = before
        self._until = 0.0 if calm_since is None else calm_since + CALM
        self._shown, self._ends = Event(), Event()
        # What is held back must not hold up the app that has to say when it may be seen.
        self._queue.maxsize = 0

    def show(self) -> None:
        """What has been written may be seen, as soon as the calm screen has stood long enough."""
        self._shown.set()

    def finish(self, last: str = "") -> bool:
        """Waits for nothing more: the process is about to end."""
        self._ends.set()
        self._shown.set()
        return super().finish(last)

    def run(self) -> None:
        """Writes until `finish`, but nothing before it may be seen."""
        self._shown.wait()
        self._ends.wait(min(CALM, max(0.0, self._until - monotonic())))
        self._queue.maxsize = WAITING
        if not self._ends.is_set():
            self._before()
        super().run()
