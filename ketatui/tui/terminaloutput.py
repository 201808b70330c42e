"""Writes to a terminal from a thread of its own, and comes to an end even where the terminal takes nothing more."""

import os
import select
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, Full, Queue
from threading import Thread, current_thread

WAITING = 30
"""Pieces of output that may wait; a terminal that is slower than that slows the app down."""

PATIENCE = 0.5
"""Seconds that a terminal gets to take what is left when the guide closes."""


class TerminalOutput(Thread):
    """A thread that writes what it is given, in order, and tells when the terminal has gone."""

    def __init__(self, file: int, gone: Callable[[], None], encoding: str = "utf-8") -> None:
        """Takes the descriptor to write to and what to call once it can no longer be written to."""
        super().__init__(name="terminal-output", daemon=True)
        self._file = file
        self._gone = gone
        self._encoding = encoding
        self._queue: Queue[str | None] = Queue(WAITING)
        self._broken = False

    def write(self, text: str) -> None:
        """Puts a text in line; waits while too much is waiting."""
        while not self._broken:
            with suppress(Full):
                self._queue.put(text, timeout=1)
                return

    def finish(self, last: str = "") -> bool:
        """Writes what is left and some last words, and ends the thread; False where the terminal does not take it."""
        with suppress(Full):
            self._queue.put(last, timeout=PATIENCE)
            self._queue.put(None, timeout=PATIENCE)
        if self is not current_thread():
            self.join(PATIENCE)
        return not self.is_alive()

    def run(self) -> None:
        """Writes until `finish`, whatever has gathered at once."""
        more = True
        while more and not self._broken:
            texts = [self._queue.get()]
            with suppress(Empty):
                while texts[-1] is not None:
                    texts.append(self._queue.get_nowait())
            more = texts[-1] is not None
            text = "".join(text for text in texts if text is not None)
            if not write_all(self._file, text.encode(self._encoding, "replace")):
                self._broken = True
                self._gone()


def write_all(file: int, data: bytes) -> bool:
    """Writes all the bytes; False where the terminal has gone."""
    while data:
        try:
            data = data[os.write(file, data) :]
        except BlockingIOError:
            select.select([], [file], [], 1)
        except OSError:
            return False
    return True
