"""A terminal program in a pseudo-terminal: when what it wrote arrived, and what that cost."""

import errno
import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

import pyte

COLUMNS, ROWS = 100, 34

QUIET = 0.08
"""Seconds without output after which a screen counts as settled."""

PATIENCE = 30.0
"""Seconds to wait for what must come."""

SYNCHRONIZED = re.compile(rb"\x1b\[\?2026\$p")
ATTRIBUTES = re.compile(rb"\x1b\[0?c")
PLACE = re.compile(rb"\x1b\[6n")
ESCAPE = re.compile(rb"\x1b(?:\[[0-9;:<=>?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\^_=>])")


class Settled(NamedTuple):
    """What a key brought: seconds to the first and to the last output, and bytes in all. None: no output."""

    first: float | None
    last: float | None
    size: int


class Usage(NamedTuple):
    """What a program has used so far: CPU seconds, MB of memory now and at most, and how often it woke up."""

    cpu: float
    now: float
    most: float
    wakes: int


class Ended(NamedTuple):
    """How a program ended: seconds from being asked to the end, its status, CPU seconds and most MB it ever had."""

    seconds: float
    status: int
    cpu: float
    most: float


class Program:
    """A command in a window of its own. Times are taken where output arrives, before anything looks at it."""

    def __init__(
        self, command: Sequence[str], *, columns: int = COLUMNS, rows: int = ROWS, env: Mapping[str, str] = {}
    ) -> None:
        """Starts the command; the clock starts just before it."""
        self.chunks: list[tuple[float, bytes]] = []
        self._size = (columns, rows)
        whole = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8"} | {
            name: os.environ[name] for name in ("PATH", "HOME", "XDG_CACHE_HOME") if name in os.environ
        }
        whole |= dict(env)
        self.started = time.perf_counter()
        self.pid, self._fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            try:
                os.execvpe(command[0], list(command), whole)
            finally:
                os._exit(127)
        os.set_blocking(self._fd, False)

    def read(self, seconds: float) -> bytes:
        """What arrives within some seconds; answers what a terminal is asked."""
        ready, _, _ = select.select([self._fd], [], [], max(0.0, seconds))
        if not ready:
            return b""
        try:
            data = os.read(self._fd, 1 << 16)
        except OSError as error:
            if error.errno != errno.EIO:
                raise
            time.sleep(min(seconds, 0.002))  # the program has closed the window
            return b""
        if data:
            self.chunks.append((time.perf_counter(), data))
            for asked, answer in (
                (SYNCHRONIZED, b"\x1b[?2026;2$y"),
                (ATTRIBUTES, b"\x1b[?62;22c"),
                (PLACE, b"\x1b[1;1R"),
            ):
                if asked.search(data):
                    self.send(answer)
        return data

    def send(self, keys: bytes) -> None:
        """Types keys."""
        os.write(self._fd, keys)

    def wait_for(self, text: str) -> None:
        """Reads until a text has been written, and then until the screen is quiet. Raises TimeoutError."""
        wanted, written, end = text.encode(), b"", time.perf_counter() + PATIENCE
        while wanted not in written:
            if time.perf_counter() > end:
                raise TimeoutError(f"{text!r} never came; the end of the output: {written[-400:]!r}")
            written += ESCAPE.sub(b"", self.read(0.05))
        self.settle()

    def settle(self, quiet: float = QUIET) -> None:
        """Reads until nothing has come for a while."""
        while self.read(quiet):
            pass

    def press(self, keys: bytes, quiet: float = QUIET) -> Settled:
        """Presses a key and waits until the screen is quiet again."""
        self.settle(0)
        before, start = len(self.chunks), time.perf_counter()
        self.send(keys)
        while self.read(quiet if len(self.chunks) > before else 5 * quiet):
            pass
        came = self.chunks[before:]
        if not came:
            return Settled(None, None, 0)
        return Settled(came[0][0] - start, came[-1][0] - start, sum(len(data) for _, data in came))

    def painted(self, text: str) -> float:
        """Seconds from the start until a text stood on the screen. Raises TimeoutError where it never did."""
        screen = pyte.Screen(*self._size)
        stream = pyte.ByteStream(screen)
        for moment, data in self.chunks:
            stream.feed(_known(data))
            if any(text in line for line in screen.display):
                return moment - self.started
        raise TimeoutError(f"{text!r} never stood on the screen:\n" + "\n".join(screen.display))

    def usage(self) -> Usage:
        """What the program has used so far."""
        cpu, now, most, wakes = 0.0, 0, 0, 0
        with open(f"/proc/{self.pid}/stat") as file:
            fields = file.read().rpartition(")")[2].split()
        cpu = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        with open(f"/proc/{self.pid}/status") as file:
            for line in file:
                if line.startswith("VmRSS:"):
                    now = int(line.split()[1])
                elif line.startswith("VmHWM:"):
                    most = int(line.split()[1])
        for task in os.listdir(f"/proc/{self.pid}/task"):
            with suppress(OSError), open(f"/proc/{self.pid}/task/{task}/status") as file:
                wakes += sum(int(line.split()[1]) for line in file if line.startswith("voluntary"))
        return Usage(cpu, now / 1024, most / 1024, wakes)

    def end(self, keys: bytes | None = None) -> Ended:
        """Asks it to end, with keys or SIGKILL, and waits."""
        start = time.perf_counter()
        if keys is None:
            os.kill(self.pid, signal.SIGKILL)
        else:
            self.send(keys)
        while True:
            self.read(0.001)
            pid, status, used = os.wait4(self.pid, os.WNOHANG)
            if pid:
                break
            if keys is not None and time.perf_counter() - start > 5:
                keys = None
                os.kill(self.pid, signal.SIGKILL)
        os.close(self._fd)
        scale = 1 << 20 if sys.platform == "darwin" else 1 << 10
        return Ended(time.perf_counter() - start, status, used.ru_utime + used.ru_stime, used.ru_maxrss / scale)


def _known(data: bytes) -> bytes:
    """Without private sequences that pyte takes for others: the keyboard protocol and saved modes."""
    return re.sub(rb"\x1b\[[<>=?][0-9;]*[^0-9;hl]", b"", data)
