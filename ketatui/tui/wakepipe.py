"""Waits for a terminal and for signals at once, without a time limit and without ever missing one.

A signal is written into a pipe by the interpreter's own handler, so that a thread which waits for the
pipe learns of it even while the main thread is busy or hangs (`signal.set_wakeup_fd`).
"""

import os
import select
import signal
from collections.abc import Collection
from contextlib import suppress
from threading import current_thread, main_thread
from types import FrameType
from typing import Any, NamedTuple

WOKEN = 0
"""Written into the pipe for "look up": no signal has this number."""

AT_ONCE = 4096
"""Bytes that are read from the pipe at once."""


class Woken(NamedTuple):
    """What ended a wait."""

    ready: bool
    """Whether the file can be read."""
    signals: frozenset[int]
    """The signals that have come."""


class WakePipe:
    """A pipe that wakes the one thread that waits for it."""

    def __init__(self) -> None:
        """Opens the pipe; it stays open as long as the process runs."""
        self._read, self._write = os.pipe()
        os.set_blocking(self._read, False)
        os.set_blocking(self._write, False)
        self._before: dict[int, Any] = {}

    def wake(self) -> None:
        """Ends the wait; may be called from any thread. A full pipe wakes too."""
        with suppress(BlockingIOError):
            os.write(self._write, bytes([WOKEN]))

    def wait(self, seconds: float | None, file: int | None = None) -> Woken:
        """Waits until a file can be read, a signal comes, somebody calls `wake` or the seconds are over."""
        files = [self._read] if file is None else [self._read, file]
        ready = select.select(files, [], [], seconds)[0]
        numbers = b""
        if self._read in ready:
            with suppress(BlockingIOError):
                numbers = os.read(self._read, AT_ONCE)
        return Woken(file in ready, frozenset(numbers) - {WOKEN})

    def listen(self, noted: Collection[int], ignored: Collection[int]) -> None:
        """Takes some signals into the pipe, and ignores others; only in the main thread."""

        def in_the_pipe(number: int, frame: FrameType | None) -> None:
            """The handler that the interpreter needs; the pipe has the signal already."""

        chosen: dict[int, Any] = {number: in_the_pipe for number in noted}
        chosen |= {number: signal.SIG_IGN for number in ignored}
        self._before = {number: signal.signal(number, handler) for number, handler in chosen.items()}
        signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)

    def leave(self) -> None:
        """Gives the signals back to whom they belonged before; nothing in another thread, as the process ends then."""
        if current_thread() is not main_thread():
            return
        signal.set_wakeup_fd(-1)
        for number, handler in self._before.items():
            signal.signal(number, handler if handler is not None else signal.SIG_DFL)
        self._before = {}
