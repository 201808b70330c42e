"""Hears what comes from a terminal and from the system: unbreakable, and idle while nobody types. Only for POSIX."""

import os
import signal
import sys
from collections.abc import Iterable
from contextlib import suppress
from time import monotonic
from typing import Any, ClassVar

from textual import events
from textual.geometry import Size
from textual.message import Message

from ketatui.tui import terminalmodes as modes
from ketatui.tui.heldterminal import HeldTerminal
from ketatui.tui.terminalinput import EVERYTHING, Accepts, TerminalInput

READ = 4096
"""Bytes that are read at once; the kernel keeps no more of what is typed."""

MOST_UNTAKEN = 16
"""Events after which the next bytes wait in the kernel until the app has taken these."""

LONGEST_TAKE = 2.0
"""Seconds to wait for that; after them it is the watchdog that must see that the app hangs."""

MOST_BUTTONS = 8
"""Buttons of a mouse that can be held down at a time."""


class GuideDriver(HeldTerminal):
    """Reads the keyboard and the mouse, and obeys signals, beside holding the terminal.

    One thread waits, without any time limit, for the terminal or for the wake pipe. Signals arrive in
    that pipe too, so that they are obeyed even while the app is busy or hangs.
    """

    ACCEPTS: ClassVar[Accepts] = EVERYTHING

    ENDING: ClassVar[dict[signal.Signals, int]] = {
        number: 128 + number
        for number in (
            signal.SIGHUP,
            signal.SIGINT,
            signal.SIGQUIT,
            signal.SIGTERM,
            signal.SIGUSR1,
            signal.SIGUSR2,
        )
    }
    """Signals that end the guide, and its exit status then, as shells count it."""

    IGNORED: ClassVar[tuple[signal.Signals, ...]] = ()

    ASKING: ClassVar[dict[signal.Signals, type[Message]]] = {}
    """Signals that ask the app for something, and the message that tells it so."""

    RESIZE_PAUSE: ClassVar[float] = 0.03
    """Seconds from a change of the window's size until the app hears of it, and between two of them."""

    def __init__(self, *args: Any, **options: Any) -> None:
        """Takes the app; changes nothing in the terminal yet."""
        super().__init__(*args, **options)
        self._resize_due: float | None = None
        self._untaken = 0
        self._taken = True

    # Signals

    def _listen_to_signals(self) -> None:
        noted = {*self.ENDING, *self.ASKING, signal.SIGWINCH, signal.SIGTSTP, signal.SIGCONT}.difference(self.IGNORED)
        self._pipe.listen(noted, self.IGNORED)

    def _obey(self, number: int) -> None:
        """Does what a signal asks for; runs in the input thread."""
        if number in self.ENDING:
            self.end(self.ENDING[signal.Signals(number)])
        elif number in self.ASKING:
            self.send_message(self.ASKING[signal.Signals(number)]())
        elif number == signal.SIGWINCH and self._resize_due is None:
            self._resize_due = monotonic() + self.RESIZE_PAUSE
        elif number == signal.SIGTSTP:
            self._loop.call_soon_threadsafe(self._sigtstp_application)
        elif number == signal.SIGCONT:
            self._loop.call_soon_threadsafe(self._sigcont_application)

    def _sigcont_application(self, *_: object) -> None:
        """Goes on after the process was stopped: from a shell that had the terminal, or without having left it."""
        if self._output is None:
            super()._sigcont_application()
        else:
            self._take_keyboard()
            self.write("".join(mode.on for mode in self._modes if mode not in modes.ENTERED_ONCE))
            self._repaint()

    def _tell_size(self) -> None:
        self._resize_due = None
        size = Size(*self._get_terminal_size())
        self.send_message(events.Resize(size, size))

    # The input thread

    def _run_input_thread(self) -> None:
        """Hands a mistake of the guide's own to the app, as any other."""
        try:
            self.run_input_thread()
        finally:
            error = sys.exc_info()[1]
            if isinstance(error, Exception):
                self._loop.call_soon_threadsafe(self._app._handle_exception, error)

    def run_input_thread(self) -> None:
        """Waits for the terminal and for signals, and tells the app, until `disable_input`."""
        source = TerminalInput(self.ACCEPTS)
        while not self.exit_event.is_set():
            file = self.fileno if self._wants_input(source) else None
            if self._wait(self._soonest(source.wait), file):
                self.heard(source, self._read())
            else:
                self.tell(source.expire())
            if self._resize_due is not None and monotonic() >= self._resize_due:
                self._tell_size()

    def _wants_input(self, source: TerminalInput) -> bool:
        """Whether the terminal is read now. Asked each time before it is waited for."""
        return True

    def heard(self, source: TerminalInput, data: bytes) -> None:
        """Tells the app of what some bytes mean."""
        self.tell(source.feed(data))

    def tell(self, messages: Iterable[Message]) -> None:
        """Sends events to the app, of several moves of the mouse in a row the last, and lets it take them."""
        before: Message | None = None
        for message in messages:
            if before is not None and not (
                isinstance(before, events.MouseMove) and isinstance(message, events.MouseMove)
            ):
                self._send(before)
            before = message
        if before is not None:
            self._send(before)
        if self._untaken >= MOST_UNTAKEN:
            self._let_it_take()

    def _send(self, message: Message) -> None:
        self.process_message(message)
        # The library notes every press of a button until its release, which may never come.
        del self._down_buttons[:-MOST_BUTTONS]
        self._untaken += 1

    def _let_it_take(self) -> None:
        """Waits until the app has got to what it was sent; meanwhile keys wait in the kernel, not in memory."""
        self._untaken, self._taken = 0, False
        self._loop.call_soon_threadsafe(self._app.call_later, self._pass_on)
        end = monotonic() + LONGEST_TAKE
        while not self._taken and not self.exit_event.is_set() and monotonic() < end:
            self._wait(end - monotonic())

    def _pass_on(self) -> None:
        """Reached by the app after what it was sent before; the widget that got the keys comes next."""
        if not (self._app.screen_stack and (self._app.focused or self._app.screen).call_later(self._all_taken)):
            self._all_taken()

    def _all_taken(self) -> None:
        self._taken = True
        self._pipe.wake()

    def _read(self) -> bytes:
        """What has been typed; ends the guide where the terminal has gone."""
        data = b""
        with suppress(OSError):
            data = os.read(self.fileno, READ)
        if not data:
            self._vanished()
        return data

    def _soonest(self, wait: float | None) -> float | None:
        due = None if self._resize_due is None else max(0.0, self._resize_due - monotonic())
        return due if wait is None else wait if due is None else min(wait, due)

    def _wait(self, seconds: float | None, file: int | None = None) -> bool:
        """Waits for a file or for the wake pipe, and obeys the signals in it; whether the file is ready."""
        woken = self._pipe.wait(seconds, file)
        for number in woken.signals:
            self._obey(number)
        return woken.ready
