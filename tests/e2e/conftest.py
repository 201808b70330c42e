"""Drives the installed command in a real pseudo-terminal, with pyte as the screen a person looks at."""

import itertools
import os
import re
import select
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import pyte
import pytest

import ketatui
from ketatui.load import load
from ketatui.model import Guide
from ketatui.store import shipped
from ketatui.tui.terminalmodes import PRESSES

try:
    import fcntl
    import pty
    import termios
except ImportError:  # Windows has no pseudo-terminals of this kind
    collect_ignore_glob = ["test_*.py"]

PATIENCE = 20.0
"""Seconds to wait for what must come; a busy machine may need some."""

MODES = 200
"""Bytes in which a program says how it wants its terminal; what is longer has been painted."""

SCRIPT = Path(sys.executable).with_name("ketatui")
COMMAND = [str(SCRIPT)] if SCRIPT.is_file() else [sys.executable, "-m", "ketatui"]


def _in_front() -> None:
    """Takes the window as a program in front of a shell does.

    The signals of the terminal reach it, also where the tests run behind a shell or under nohup, and ignore them.
    """
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    for number in (signal.SIGINT, signal.SIGHUP, signal.SIGQUIT, signal.SIGTSTP):
        signal.signal(number, signal.SIG_DFL)


class Terminal:
    """A pseudo-terminal with the command in it: what is sent, what the screen shows, how it ended."""

    command = COMMAND
    errors: Path | None = None
    """Where standard error goes; None: to the window, as at home."""

    def __init__(self, columns: int, rows: int, *arguments: str, **environment: str) -> None:
        """Starts the command in a window of this size."""
        self.raw = b""
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        home = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR", "XDG_CACHE_HOME") if name in os.environ}
        packages = str(Path(ketatui.__file__).parent.parent)
        env = home | {"TERM": "xterm-256color", "LANG": "C.UTF-8", "PYTHONPATH": packages} | environment
        self._fd, self._child = pty.openpty()
        self.before = self.modes()
        self._set_size(columns, rows)
        errors = open(self.errors, "ab") if self.errors else self._child  # noqa: SIM115 - lives with the program
        # Both ends of the window stay open here, so that what the program leaves behind can be looked at.
        self._process = subprocess.Popen(
            [*self.command, *arguments],
            stdin=self._child,
            stdout=self._child,
            stderr=errors,
            env=env,
            start_new_session=True,
            preexec_fn=_in_front,
        )

    @property
    def text(self) -> str:
        """The screen, a line a row."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def shows(self, *texts: str) -> bool:
        """Whether each text stands on one line of the screen."""
        return all(text in self.text for text in texts)

    def send(self, keys: str) -> None:
        """Types keys, as the bytes that a terminal sends for them."""
        os.write(self._fd, keys.encode())

    def pour(self, data: bytes, patience: float = 30.0) -> None:
        """Sends bytes as fast as the program takes them, and reads what it writes meanwhile."""
        os.set_blocking(self._fd, False)
        end = time.monotonic() + patience
        while data and time.monotonic() < end and self.is_running:
            readable, writable, _ = select.select([self._fd], [self._fd], [], 0.1)
            with suppress(BlockingIOError):
                data = data[os.write(self._fd, data[:4096]) :] if writable else data
            if readable:
                self._read(0)
        os.set_blocking(self._fd, True)
        assert not data, f"{len(data)} bytes were not taken"

    def click(self, text: str) -> None:
        """Presses and releases the left button on a text, once it is shown and the terminal tells of presses.

        Of a painting that has come in part the text may still be where it stood before: nothing more may be coming.
        """
        self.wait_until(lambda: self.shows(text) and self._tells_of_presses, f"no {text!r} to press")
        while self.read():
            pass
        row, line = next((n, line) for n, line in enumerate(self.screen.display, 1) if text in line)
        place = f"0;{line.index(text) + 1};{row}"
        self.send(f"\x1b[<{place}M\x1b[<{place}m")

    @property
    def _tells_of_presses(self) -> bool:
        """Whether a program has asked for the mouse and painted since: before that no terminal sends a press."""
        _, mode, painted = bytes(self.raw).rpartition(PRESSES.on.encode())
        return bool(mode) and len(painted) > MODES

    def resize(self, columns: int, rows: int) -> None:
        """Makes the window another size; the kernel tells the program."""
        self.screen.resize(rows, columns)
        self._set_size(columns, rows)

    def resize_unseen(self, columns: int, rows: int) -> None:
        """Tells the program another size than the one that is looked at, however absurd."""
        self._set_size(columns, rows)

    def signal_by_name(self, name: str) -> None:
        """Sends the program a signal by its name."""
        self.signal(signal.Signals[name])

    def wait_for(self, *texts: str) -> None:
        """Waits until the screen shows every text."""
        self.wait_until(lambda: self.shows(*texts), f"no {texts!r}")

    def wait_until(self, condition: Callable[[], bool], what: str) -> None:
        """Reads what the program writes until a condition holds; fails at once where it has ended before."""
        end = time.monotonic() + PATIENCE
        while not condition():
            ended = self._process.poll() is not None
            if not self._read(0.05) and (ended or time.monotonic() > end):
                pytest.fail(f"{what}; {'the program ended' if ended else 'time is up'}; the screen:\n{self.text}")

    def signal(self, number: int) -> None:
        """Sends the program a signal."""
        self._process.send_signal(number)

    @property
    def pid(self) -> int:
        """The process of the program."""
        return self._process.pid

    @property
    def is_running(self) -> bool:
        """Whether the program has not ended."""
        return self._process.poll() is None

    def press_until(self, keys: Sequence[str], condition: Callable[[], bool], what: str) -> None:
        """Presses keys in turn, each again and again, until a condition holds; for when one press may be lost."""
        end = time.monotonic() + PATIENCE
        for key in itertools.cycle(keys):
            self.send(key)
            patience = time.monotonic() + 0.3
            while time.monotonic() < patience:
                self.read()
                if condition():
                    return
            if not self.is_running or time.monotonic() > end:
                pytest.fail(f"no answer after {what}; running: {self.is_running}; the screen:\n{self.text}")

    @property
    def memory(self) -> int:
        """Bytes of memory that the program holds."""
        return int(Path(f"/proc/{self.pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    def ended(self) -> int:
        """Waits until the program has ended and returns its exit status."""
        self.wait_until(lambda: self._process.poll() is not None, "the program runs on")
        while self._read(0.05):
            pass
        return int(self._process.returncode)

    def modes(self) -> list[int]:
        """The settings of the terminal: echo, whole lines, signals and the like, without its control characters."""
        return [value for value in termios.tcgetattr(self._child) if isinstance(value, int)]

    def close(self) -> None:
        """Ends the program, if it still runs, and the window."""
        self._process.kill()
        self._process.wait()
        self.vanish()
        os.close(self._child)

    def vanish(self) -> None:
        """Closes the window over the head of the program, as a line that is cut."""
        if self._fd >= 0:
            os.close(self._fd)
        self._fd = -1

    def read(self) -> bool:
        """Takes what the program writes within a moment; whether it wrote anything."""
        return self._read(0.05)

    def _read(self, wait: float) -> bool:
        if self._fd < 0:
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(wait)
            return False
        ready, _, _ = select.select([self._fd], [], [], wait)
        data = b""
        with suppress(OSError):
            data = os.read(self._fd, 65536) if ready else b""
        self.raw += data
        # pyte takes the end of the keyboard protocol, which it does not know, for the letter u.
        self._stream.feed(data.replace(b"\x1b[<u", b""))
        return bool(data)

    def _set_size(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self._fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


class BrokenGuide(Terminal):
    """The same with a mistake in the program; the place of the mistake comes before the arguments."""

    def __init__(self, place: str, columns: int, rows: int, *arguments: str, **environment: str) -> None:
        """Starts the guide with a mistake at a place: see broken.py."""
        self.command = [sys.executable, str(Path(__file__).with_name("broken.py")), place]
        super().__init__(columns, rows, *arguments, **environment)


@pytest.fixture
def broken() -> Iterator[Callable[..., Terminal]]:
    """Starts a guide with a mistake in it: `broken("render", 80, 24)`."""
    opened: list[Terminal] = []

    def open_window(place: str, columns: int, rows: int, *arguments: str, **environment: str) -> Terminal:
        opened.append(BrokenGuide(place, columns, rows, *arguments, **environment))
        return opened[-1]

    yield open_window
    for terminal in opened:
        terminal.close()


class Kiosk(Terminal):
    """The guide as in a waiting room; standard error goes to a journal, as under a service manager."""

    def __init__(self, errors: Path, columns: int, rows: int, *arguments: str, place: str = "", **environment: str):
        """Starts the kiosk, with a mistake at a place if one is given."""
        self.errors = errors
        if place:
            self.command = [sys.executable, str(Path(__file__).with_name("broken.py")), place]
        super().__init__(columns, rows, "--kiosk", *arguments, **environment)

    @property
    def journal(self) -> str:
        """What has been written to the journal."""
        return self.errors.read_text() if self.errors and self.errors.exists() else ""


@pytest.fixture(scope="session")
def kiosk_type() -> type[Kiosk]:
    """The window of a kiosk, for a test that keeps one over many."""
    return Kiosk


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Callable[..., Kiosk]]:
    """Starts the kiosk in a window: `kiosk(100, 34)`; `place="render"` puts a mistake into it."""
    opened: list[Kiosk] = []

    def open_window(columns: int, rows: int, *arguments: str, place: str = "", **environment: str) -> Kiosk:
        opened.append(Kiosk(tmp_path / f"journal-{len(opened)}", columns, rows, *arguments, place=place, **environment))
        return opened[-1]

    yield open_window
    for terminal in opened:
        terminal.close()


@pytest.fixture
def begin_visit(guide: Guide) -> Callable[[Terminal], None]:
    """Comes to a kiosk and begins a visit: `begin_visit(terminal)`."""

    def begin(terminal: Terminal) -> None:
        terminal.wait_for(guide.interface.touch_to_begin)
        terminal.send(" ")
        terminal.wait_for(guide.interface.in_short)

    return begin


@pytest.fixture
def start() -> Iterator[Callable[..., Terminal]]:
    """Starts the guide in a window, `start(80, 24)`; arguments and environment may follow."""
    opened: list[Terminal] = []

    def open_window(columns: int, rows: int, *arguments: str, **environment: str) -> Terminal:
        opened.append(Terminal(columns, rows, *arguments, **environment))
        return opened[-1]

    yield open_window
    for terminal in opened:
        terminal.close()


@pytest.fixture
def run_in_window() -> Iterator[Callable[..., Terminal]]:
    """Starts any command in a window: `run_in_window(["ssh", "host"], 80, 24)`."""
    opened: list[Terminal] = []

    def open_window(command: list[str], columns: int, rows: int, **environment: str) -> Terminal:
        made = type("Window", (Terminal,), {"command": command})
        opened.append(made(columns, rows, **environment))
        return opened[-1]

    yield open_window
    for terminal in opened:
        terminal.close()


@pytest.fixture(scope="session")
def guide() -> Guide:
    """The shipped guide, whose words the screens must show."""
    return load(shipped())


@pytest.fixture(scope="session")
def beginning() -> Callable[[str], str]:
    """The first words of a text, few enough to stand on one line of the smallest window."""

    def cut(text: str, most: int = 22) -> str:
        return text if len(text) <= most else re.sub(r"\s+\S*$", "", text[: most + 1])

    return cut
