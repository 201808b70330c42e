"""The guide's hold on a terminal: unbreakable, idle while nobody types, and given back as it was found.

Only for POSIX; elsewhere the library's own driver is used.
"""

import os
import signal
import sys
import termios
import tty
from collections.abc import Iterable
from contextlib import suppress
from threading import RLock, Thread, Timer, current_thread
from time import monotonic
from typing import Any, ClassVar

from textual import events
from textual.app import App
from textual.constants import DISABLE_KITTY_KEY
from textual.drivers.linux_driver import LinuxDriver
from textual.geometry import Size
from textual.message import Message

from ketatui import splash
from ketatui.tui import terminalmodes as modes
from ketatui.tui.terminalinput import EVERYTHING, Accepts, TerminalInput
from ketatui.tui.terminaloutput import PATIENCE, TerminalOutput, write_all
from ketatui.tui.wakepipe import WakePipe

READ = 4096
"""Bytes that are read at once; the kernel keeps no more of what is typed."""

USUAL_SIZE = (80, 24)
"""Columns and rows of a terminal that does not say its size."""

LARGEST_SIZE = (640, 240)
"""Columns and rows beyond which no screen reaches; a terminal that claims more is mistaken."""

MOST_UNTAKEN = 16
"""Events after which the next bytes wait in the kernel until the app has taken these."""

LONGEST_TAKE = 2.0
"""Seconds to wait for that; after them it is the watchdog that must see that the app hangs."""

MOST_BUTTONS = 8
"""Buttons of a mouse that can be held down at a time."""


class GuideDriver(LinuxDriver):
    """Reads the keyboard and the mouse and writes the screen of one terminal.

    One thread waits, without any time limit, for the terminal or for the wake pipe. Signals arrive in
    that pipe too, so that they are obeyed even while the app is busy or hangs.
    """

    MODES: ClassVar[tuple[modes.Mode, ...]] = (
        modes.ALTERNATE_SCREEN,
        modes.HIDDEN_CURSOR,
        modes.NO_WRAP,
        modes.PRESSES,
        modes.MOVES,
        modes.DECIMAL_MOUSE,
        modes.FOCUS,
        modes.BRACKETED_PASTE,
        *(() if DISABLE_KITTY_KEY else (modes.FULL_KEYS,)),
    )
    """What is switched on, in this order."""

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

    VANISHED: ClassVar[int] = 128 + signal.SIGHUP
    """Exit status when the terminal has gone away."""

    RESIZE_PAUSE: ClassVar[float] = 0.03
    """Seconds from a change of the window's size until the app hears of it, and between two of them."""

    def __init__(
        self, app: App[Any], *, debug: bool = False, mouse: bool = True, size: tuple[int, int] | None = None
    ) -> None:
        """Takes the app; changes nothing in the terminal yet."""
        super().__init__(app, debug=False, mouse=mouse, size=size)
        self._out = (sys.__stdout__ or sys.__stderr__ or sys.stdout).fileno()
        self._size = size or self._get_terminal_size()
        self._output: TerminalOutput | None = None
        self._pipe = WakePipe()
        self._resize_due: float | None = None
        self._untaken = 0
        self._taken = True
        self._stopping = RLock()
        self._entered = False
        """Whether the terminal shows a screen of its own already, put up by another process."""

    # The terminal

    def _get_terminal_size(self) -> tuple[int, int]:
        """Columns and rows as the kernel knows them; no setting of the environment counts."""
        try:
            columns, rows = os.get_terminal_size(self._out)
        except OSError:
            columns, rows = 0, 0
        return (
            min(columns or USUAL_SIZE[0], LARGEST_SIZE[0]),
            min(rows or USUAL_SIZE[1], LARGEST_SIZE[1]),
        )

    def write(self, data: str) -> None:
        """Writes to the terminal; nothing once it has been given back."""
        if self._output is not None:
            self._output.write(data)

    def start_application_mode(self) -> None:
        """Takes the terminal. Stops the process instead while it runs in the background of a shell."""
        if self._output is not None or self._in_background():
            return
        splashed = splash.hand_over()
        entered, self._entered = splashed is not None or self._entered, False
        if self.attrs_before is None:
            with suppress(termios.error):
                self.attrs_before = splashed or termios.tcgetattr(self.fileno)
        self._output = TerminalOutput(self._out, self._vanished)
        self._output.start()
        self._listen_to_signals()
        self._take_keyboard()
        self.write("".join(mode.on for mode in self._modes if not (entered and mode is modes.ALTERNATE_SCREEN)))
        self._request_terminal_sync_mode_support()
        self._tell_size()
        self._key_thread = Thread(target=self._run_input_thread, name="terminal-input", daemon=True)
        self._key_thread.start()
        if self._must_signal_resume:
            self._must_signal_resume = False
            self.send_message(self.SignalResume())
            self._loop.call_soon_threadsafe(self._repaint)

    def stop_application_mode(self) -> None:
        """Gives the terminal back as it was found. May be called twice."""
        with self._stopping:
            output, self._output = self._output, None
            if output is None:
                return
            last = "".join(mode.off for mode in reversed(self._modes))
            if not output.finish(last):
                self._write_at_once(modes.ABORT + last)
            self.disable_input()
            if self.attrs_before is not None:
                with suppress(termios.error):
                    termios.tcsetattr(self.fileno, termios.TCSANOW, self.attrs_before)

    def disable_input(self) -> None:
        """Listens no more, neither to the terminal nor to signals. May be called twice."""
        thread = self._key_thread
        if thread is None or self.exit_event.is_set():
            return
        self.exit_event.set()
        self._pipe.wake()
        if thread is not current_thread():
            thread.join(PATIENCE)
        self._key_thread = None
        self.exit_event.clear()
        self._pipe.leave()
        with suppress(termios.error):
            termios.tcflush(self.fileno, termios.TCIFLUSH)

    def close(self) -> None:
        """Does nothing: `stop_application_mode` leaves nothing behind."""

    def end(self, status: int, farewell: str = "") -> None:
        """Gives the terminal back, says a farewell on it and ends the process at once.

        Nothing of a visit is worth a goodbye: no file is half written, and a broken screen need not be
        taken down piece by piece.
        """
        self.stop_application_mode()
        if farewell:
            write_all(self._out, f"{farewell}\n".encode(errors="replace"))
        os._exit(status)

    def end_within(self, seconds: float, status: int) -> None:
        """Ends the process after some seconds, should the app not have come to an end by itself."""
        late = Timer(seconds, self.end, (status,))
        late.daemon = True
        late.start()

    @property
    def _modes(self) -> tuple[modes.Mode, ...]:
        mouse = (modes.PRESSES, modes.DRAGS, modes.MOVES, modes.DECIMAL_MOUSE)
        return tuple(mode for mode in self.MODES if self._mouse or mode not in mouse)

    def _write_at_once(self, text: str) -> None:
        """Writes past everything that the terminal has not taken, as far as it takes anything."""
        with suppress(termios.error):
            termios.tcflush(self._out, termios.TCOFLUSH)
        with suppress(OSError):
            os.set_blocking(self._out, False)
            os.write(self._out, text.encode())
            os.set_blocking(self._out, True)

    def _take_keyboard(self) -> None:
        with suppress(termios.error):
            raw = termios.tcgetattr(self.fileno)
            raw[tty.LFLAG] = self._patch_lflag(raw[tty.LFLAG])
            raw[tty.IFLAG] = self._patch_iflag(raw[tty.IFLAG])
            raw[tty.CC][termios.VMIN], raw[tty.CC][termios.VTIME] = 1, 0
            termios.tcsetattr(self.fileno, termios.TCSANOW, raw)

    def _tell_size(self) -> None:
        self._resize_due = None
        size = Size(*self._get_terminal_size())
        self.send_message(events.Resize(size, size))

    def _repaint(self) -> None:
        self._app.refresh(layout=True)

    def _vanished(self) -> None:
        self.end(self.VANISHED)

    def _in_background(self) -> bool:
        """Whether a shell has put the process into its background; it then stops until it is fetched."""
        with suppress(OSError):
            if os.isatty(self.fileno) and os.tcgetpgrp(self.fileno) != os.getpgrp():
                os.kill(os.getpid(), signal.SIGSTOP)
                return True
        return False

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
            if self._wait(self._soonest(source.wait), self.fileno):
                self.heard(source, self._read())
            else:
                self.tell(source.expire())
            if self._resize_due is not None and monotonic() >= self._resize_due:
                self._tell_size()

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
