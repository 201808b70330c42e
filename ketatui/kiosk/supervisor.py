"""What happens after a mistake of the program in front of a patient: a calm screen, and a new visit.

The process replaces itself by a fresh one (execve(2)). Nothing of the visit outlives that, no matter what
broke: not a widget, not a cache, not a thread. Too many mistakes in a row end it, so that the service
manager takes over.
"""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from typing import NoReturn, Protocol

from ketatui.kiosk.history import History
from ketatui.kiosk.journal import Journal, summary
from ketatui.render.look import Look

CRASHED = 70
"""Exit status after too many mistakes (EX_SOFTWARE of BSD's sysexits)."""

TOO_MANY = 3
"""Mistakes within a minute that end the kiosk."""

SCREEN = 1
"""Standard output, which is the terminal."""


class Terminal(Protocol):
    """What the supervisor needs of a driver."""

    def end(self, status: int, farewell: str = "") -> None:
        """Gives the terminal back and ends the process."""

    def hand_over(self, screen: str) -> list[object] | None:
        """Leaves the terminal to the next process, with a last screen on it."""

    def _get_terminal_size(self) -> tuple[int, int]:
        """Columns and rows."""


class Supervisor:
    """Starts the kiosk afresh, or gives up."""

    def __init__(
        self,
        history: History,
        journal: Journal,
        look: Look,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """Takes what happened before, where to tell of mistakes, and the words of the calm screen."""
        self.history = history
        self._journal = journal
        self._look = look
        self._clock = clock

    def crashed(self, error: BaseException, terminal: Terminal | None) -> NoReturn:
        """Shows the calm screen and starts a new visit in a new process; the third time in a minute it ends."""
        what = summary(error)
        self._journal.tell(what)
        self.history = self.history.with_crash(what, self._clock())
        if terminal is not None and len(self.history.crashes) < TOO_MANY:
            self._start_afresh(terminal, self._calm_screen(terminal))
        self._give_up(terminal)

    def noticed(self, error: BaseException) -> None:
        """Tells the journal of a mistake that no patient sees."""
        self._journal.tell(summary(error))

    def renew(self, terminal: Terminal) -> NoReturn:
        """Starts a fresh process while nobody is there to see it."""
        self._start_afresh(terminal, "")
        self._give_up(terminal)

    def _calm_screen(self, terminal: Terminal) -> str:
        from ketatui.kiosk.calmpanel import calm_panel, plain_panel

        try:
            return calm_panel(self._look, *terminal._get_terminal_size())
        except Exception:  # noqa: BLE001 - whatever is broken may be what draws; these words must be shown
            return plain_panel(self._look)

    def _start_afresh(self, terminal: Terminal, screen: str) -> None:
        attributes = terminal.hand_over(screen)
        since = self._clock() if screen else None
        self.history._replace(attributes=attributes, screen_since=since).pack(os.environ)
        command = [sys.executable, *sys.orig_argv[1:]]
        try:
            os.execv(sys.executable, command)
        except OSError as error:
            self._journal.tell(f"cannot start afresh: {error.strerror}")

    def _give_up(self, terminal: Terminal | None) -> NoReturn:
        farewell = self._look.word(self._look.words.out_of_order)
        if terminal is not None:
            terminal.end(CRASHED, farewell)
        with suppress(OSError):
            os.write(SCREEN, f"{farewell}\n".encode(errors="replace"))
        os._exit(CRASHED)
