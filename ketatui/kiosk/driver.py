"""The hold on a kiosk's terminal: only keys, touches and the wheel come in, never faster than a person presses.

What cannot be kept out here must be kept out by the system: Alt+F1 and its kin, Ctrl+Alt+Del, SysRq, power.
"""

import signal
import termios
from collections.abc import Iterable
from contextlib import suppress
from threading import Event
from time import monotonic
from typing import Any, ClassVar

from textual.events import InputEvent, Paste
from textual.message import Message

from ketatui.kiosk.budget import Budget
from ketatui.kiosk.relay import HeldBack
from ketatui.tui import terminalmodes as modes
from ketatui.tui.driver import MOST_UNTAKEN, GuideDriver
from ketatui.tui.terminalinput import KEYS_AND_MOUSE, Accepts, TerminalInput
from ketatui.tui.terminaloutput import PATIENCE, TerminalOutput, write_all

RATE, BURST = 100, 64
"""Events a second and at once: a held key repeats 30 to 50 times a second, a dragging finger reports 60 moves."""

FLOOD = 2048
"""Bytes at once that no person types, even while the app was busy for a second."""

CALM = 0.01
"""Seconds to read nothing after a flood, so that it costs nothing."""

STALE = 0.5
"""Seconds after which what was pressed long ago is no longer meant for what the screen shows."""

IGNORED = (
    signal.SIGINT,
    signal.SIGQUIT,
    signal.SIGTSTP,
    signal.SIGTTIN,
    signal.SIGTTOU,
    signal.SIGALRM,
    signal.SIGUSR1,
)
"""Signals that a key of the terminal or another process of the same user could send."""

TRY_AGAIN = 75
"""Exit status when the terminal has gone (EX_TEMPFAIL of BSD's sysexits): start it again."""

CLIPBOARD = "\x1b]52"
"""How a program asks a terminal to fill the clipboard."""


ASKED = signal.SIGUSR2
"""The signal that asks for a fresh start; the timer of the service files sends it every night."""


PRESSED = (InputEvent, Paste)
"""What comes from a person, beside what a terminal says by itself."""


class StartAfresh(Message):
    """The kiosk is to start afresh as soon as nobody is using it."""


class Paused(Message):
    """All that was typed has been told before this; what is typed now waits in the terminal."""


class KioskDriver(GuideDriver):
    """Reads and writes one terminal that anybody may touch and nobody looks after."""

    MODES: ClassVar[tuple[modes.Mode, ...]] = (
        modes.ALTERNATE_SCREEN,
        modes.HIDDEN_CURSOR,
        modes.NO_WRAP,
        modes.PRESSES,
        modes.DRAGS,
        modes.DECIMAL_MOUSE,
    )
    ACCEPTS: ClassVar[Accepts] = KEYS_AND_MOUSE
    ENDING: ClassVar[dict[signal.Signals, int]] = {
        signal.SIGTERM: 0,
        signal.SIGHUP: TRY_AGAIN,
        signal.SIGABRT: 128 + signal.SIGABRT,
    }
    """The end of a service, a lost line, and the watchdog of systemd, which has seen that the app hangs."""
    IGNORED: ClassVar[tuple[signal.Signals, ...]] = IGNORED
    ASKING: ClassVar[dict[signal.Signals, type[Message]]] = {ASKED: StartAfresh}
    VANISHED: ClassVar[int] = TRY_AGAIN
    RESIZE_PAUSE: ClassVar[float] = 0.1

    def __init__(self, *args: Any, **options: Any) -> None:
        """Takes the app; changes nothing in the terminal yet."""
        super().__init__(*args, **options)
        self._budget = Budget(RATE, BURST)
        self._calm_since: float | None = None
        self._follows = False
        """Whether it has the terminal from a process before."""
        self._hears, self._stands = Event(), False
        self._pauses, self._has_paused = False, False

    @property
    def can_suspend(self) -> bool:
        """Never: the terminal is lent to nobody."""
        return False

    def open_url(self, url: str, new_tab: bool = True) -> None:
        """Does nothing: a web browser would be a way out."""

    def deliver_binary(self, *args: Any, **options: Any) -> None:
        """Does nothing: no file is written."""

    def write(self, data: str) -> None:
        """Writes to the terminal, but nothing to its clipboard."""
        if CLIPBOARD not in data:
            super().write(data)

    def start_application_mode(self) -> None:
        """Takes the terminal; what ends the guide may come in again (see `hand_over`)."""
        super().start_application_mode()
        signal.pthread_sigmask(signal.SIG_UNBLOCK, self.ENDING)

    def take_back(self, attributes: list[Any] | None, calm_since: float | None = None) -> None:
        """Takes over from a process that has handed over, with the settings that the terminal had at first.

        Nothing is shown before `show`. Where a calm screen stands, since `calm_since`, what is pressed until then was
        pressed at that screen, and is not told. Else a welcome stands, and what is pressed is told from `show` on.
        """
        self.attrs_before = attributes
        self._entered = attributes is not None
        self._calm_since = calm_since
        self._follows = self._entered or calm_since is not None

    def show(self) -> None:
        """The first screen is whole: it may be seen, and from then on all counts that is pressed."""
        if isinstance(self._output, HeldBack):
            self._output.show()

    def pause(self) -> None:
        """Leaves what is typed from here on in the terminal, and tells so with `Paused`; signals are obeyed."""
        self._pauses, self._has_paused = True, False
        self._pipe.wake()

    def read_on(self) -> None:
        """Reads on after `pause`."""
        self._pauses = False
        self._pipe.wake()

    def hand_over(self, screen: str) -> list[Any] | None:
        """Leaves the terminal to the next process as it is, with a last screen on it and what waits to be read.

        Returns the settings that the terminal had at first. From here on signals wait: none may end the
        guide with the terminal still taken.
        """
        signal.pthread_sigmask(signal.SIG_BLOCK, self.ENDING)
        output, self._output = self._output, None
        if output is None:
            write_all(self._out, (modes.ALTERNATE_SCREEN.on + screen).encode(errors="replace"))
        elif not output.finish(modes.ABORT + screen):
            self._write_at_once(modes.ABORT + screen)
        # Only now: until here the input thread obeys a signal, and from here no other thread could get one.
        self._stop_listening()
        for number in (*self.IGNORED, *self.ASKING):
            signal.signal(number, signal.SIG_IGN)
        return self.attrs_before

    def heard(self, source: TerminalInput, data: bytes) -> None:
        """Tells the app of what some bytes mean, as far as a person can have pressed it; nothing of a flood."""
        flood = len(data) >= FLOOD
        messages = [] if flood else source.feed(data)
        allowed = self._budget.take(len(messages))
        if flood or allowed < len(messages):
            self._forget(source)
        self.tell(messages[:allowed])
        end = monotonic() + CALM if flood else 0.0
        while monotonic() < end and not self.exit_event.is_set():
            self._wait(end - monotonic())

    def tell(self, messages: Iterable[Message]) -> None:
        """Sends events a few at a time; those that had to wait for too long are dropped."""
        rest, begun = [one for one in messages if self._hears.is_set() or not isinstance(one, PRESSED)], monotonic()
        while rest and monotonic() < begun + STALE:
            super().tell(rest[:MOST_UNTAKEN])
            rest = rest[MOST_UNTAKEN:]

    def _new_output(self) -> TerminalOutput:
        if self._follows:
            return HeldBack(self._out, self._vanished, self._calm_since, self._let_hear)
        self._hears.set()
        return super()._new_output()

    def _let_hear(self) -> None:
        """Right before the first screen is seen: has what was pressed until now read, and what comes next told."""
        self._stands = True
        self._pipe.wake()
        # Less than an end waits for the output: where the input thread itself ends the guide, it cannot answer.
        self._hears.wait(PATIENCE / 2)

    def _wants_input(self, source: TerminalInput) -> bool:
        if self._stands:
            # Only here: what was pressed at the calm screen has been read by now.
            self._hears.set()
        if not self._hears.is_set() and self._calm_since is None:
            # Pressed at a welcome, though at that of the process before: it waits until this one is whole.
            return False
        if not self._pauses or source.wait is not None:
            return True
        if not self._has_paused:
            self._has_paused = True
            self.send_message(Paused())
        return False

    def _forget(self, source: TerminalInput) -> None:
        """Throws away what waits in the kernel, and what it would have completed."""
        source.reset()
        with suppress(termios.error):
            termios.tcflush(self.fileno, termios.TCIFLUSH)
