"""The hold on a terminal: taken once, given back as it was found, however the guide ends. Only for POSIX."""

import os
import signal
import sys
import termios
import tty
from contextlib import suppress
from threading import RLock, Thread, Timer, current_thread
from typing import Any, ClassVar

from textual.app import App
from textual.constants import DISABLE_KITTY_KEY
from textual.drivers.linux_driver import LinuxDriver

from ketatui import splash
from ketatui.tui import terminalmodes as modes
from ketatui.tui.terminaloutput import PATIENCE, TerminalOutput, write_all
from ketatui.tui.wakepipe import WakePipe

USUAL_SIZE = (80, 24)
"""Columns and rows of a terminal that does not say its size."""

LARGEST_SIZE = (640, 240)
"""Columns and rows beyond which no screen reaches; a terminal that claims more is mistaken."""


class HeldTerminal(LinuxDriver):
    """Takes a terminal, writes to it, and gives it back; what comes from it is heard by `GuideDriver`."""

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

    VANISHED: ClassVar[int] = 128 + signal.SIGHUP
    """Exit status when the terminal has gone away."""

    def __init__(
        self, app: App[Any], *, debug: bool = False, mouse: bool = True, size: tuple[int, int] | None = None
    ) -> None:
        """Takes the app; changes nothing in the terminal yet."""
        super().__init__(app, debug=False, mouse=mouse, size=size)
        self._out = (sys.__stdout__ or sys.__stderr__ or sys.stdout).fileno()
        self._size = size or self._get_terminal_size()
        self._output: TerminalOutput | None = None
        self._pipe = WakePipe()
        self._stopping = RLock()
        self._entered = False
        """Whether the terminal shows a screen of its own already, put up by another process."""

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
        self._output = self._new_output()
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
        """Listens no more, neither to the terminal nor to signals; lets go of what was typed. May be called twice."""
        if self._stop_listening():
            with suppress(termios.error):
                termios.tcflush(self.fileno, termios.TCIFLUSH)

    def _stop_listening(self) -> bool:
        """What is typed from here on waits in the terminal. False where nobody listened."""
        thread = self._key_thread
        if thread is None or self.exit_event.is_set():
            return False
        self.exit_event.set()
        self._pipe.wake()
        if thread is not current_thread():
            thread.join(PATIENCE)
        self._key_thread = None
        self.exit_event.clear()
        self._pipe.leave()
        return True

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

    def _new_output(self) -> TerminalOutput:
        return TerminalOutput(self._out, self._vanished)

    def _tell_size(self) -> None:
        """Tells the app how large the window is."""

    def _listen_to_signals(self) -> None:
        """From here on signals come into the pipe."""

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
