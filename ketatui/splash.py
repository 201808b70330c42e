"""The first screen as it was painted the last time, put up before anything else is loaded.

What is kept is the very frame that the app has painted, for one size and kind of terminal and one command line. It is
shown only while every file that it was made of is as it was; so nothing jumps when the app paints the same.
What is typed meanwhile waits in the terminal, unseen, until the app reads it. Imports next to nothing: it must
stand on the screen before a person has let go of the key.
"""

from __future__ import annotations

import os
from zlib import crc32

from ketatui.cachefolder import cache_folder

try:
    import termios
except ImportError:  # Windows
    termios = None  # type: ignore[assignment]

COUNTS = ("TERM", "COLORTERM", "NO_COLOR", "LANG", "LC_ALL", "LC_CTYPE", "COLUMNS", "LINES", "TMUX")
"""Variables of the environment that change what is painted, beside our own and those of Textual."""

ENTER, LEAVE = "\x1b[?1049h\x1b[?25l\x1b[?7l\x1b[H", "\x1b[?7h\x1b[?25h\x1b[0m\x1b[H\x1b[2J\x1b[?1049l"
"""A screen of its own without a cursor and without wrapping, and back (private modes of DEC and xterm)."""


_found: list[object] | None = None
"""How the terminal was found, as long as it has not been handed over or given back."""


def show(arguments: list[str]) -> bool:
    """Puts up the kept frame for this command line. False where there is none, or it is no longer true."""
    global _found
    path = place(arguments)
    if not path:
        return False
    try:
        with open(path, encoding="utf-8", newline="") as file:
            kept = file.read()
        name, stamps, frame = kept.split("\0")
        if name != name_of(arguments) or not _fresh(stamps):
            return False
        found = termios.tcgetattr(0)
        _quieten()
        _found = found
        os.write(1, f"{ENTER}{frame}".encode())
    except (OSError, ValueError, termios.error):
        give_back()
        return False
    _mind_signals()
    return True


def _quieten() -> None:
    """While the app is loaded every key waits as it is, as the app would read it.

    A terminal that is left to itself eats Ctrl+Q, stops at Ctrl+S (flow control), takes Enter for another key, and
    lets Ctrl+Z stop and Ctrl+Backslash abort the program. Ctrl+C still ends it: nothing else would, if the app did not
    load.
    """
    settings = termios.tcgetattr(0)
    settings[0] &= ~(termios.IXON | termios.IXOFF | termios.ICRNL | termios.INLCR | termios.IGNCR)
    settings[3] &= ~(termios.ECHO | termios.ICANON | termios.IEXTEN)
    # No key at all (_POSIX_VDISABLE).
    settings[6][termios.VSUSP] = settings[6][termios.VQUIT] = b"\0"
    termios.tcsetattr(0, termios.TCSANOW, settings)


def hand_over() -> list[object] | None:
    """How the terminal was found, for whoever gives it back from now on; None where it has not been touched."""
    global _found
    found, _found = _found, None
    return found


def give_back() -> None:
    """Takes the frame down and gives the terminal back, unless it has been handed over."""
    found = hand_over()
    if found is not None:
        try:
            os.write(1, LEAVE.encode())
            termios.tcsetattr(0, termios.TCSANOW, found)  # type: ignore[arg-type]
        except (OSError, termios.error):
            return


def _mind_signals() -> None:
    """Lets a signal that ends or stops the program give the terminal back first; the app has its own way later."""
    import signal

    def end(number: int, _: object) -> None:
        give_back()
        # At once: nothing waits to be written, and the terminal may have gone.
        os._exit(128 + number)

    def stop(_: int, __: object) -> None:
        give_back()
        os.kill(os.getpid(), signal.SIGSTOP)

    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, end)
    signal.signal(signal.SIGTSTP, stop)


def place(arguments: list[str]) -> str:
    """The file of a frame; none where there is no terminal of our own to paint on."""
    folder = cache_folder()
    if termios is None or not folder or not (os.isatty(0) and os.isatty(1)):
        return ""
    return os.path.join(folder, f"screen-{crc32(name_of(arguments).encode(errors='replace')):08x}")


def name_of(arguments: list[str]) -> str:
    """All that decides what is painted, beside files: the size, the terminal, the command line and its folder."""
    size = os.get_terminal_size(1)
    named = sorted(
        f"{name}={value}"
        for name, value in os.environ.items()
        if name in COUNTS or name.startswith(("KETATUI_", "TEXTUAL_", "XDG_CONFIG"))
    )
    return repr((size.columns, size.lines, arguments, os.getcwd() if arguments else "", named))


def _fresh(stamps: str) -> bool:
    return all(stamp(line.partition(" ")[2]) == line.partition(" ")[0] for line in stamps.split("\n"))


def stamp(path: str) -> str:
    """When a file was last changed, its text and its entry, and its size; a file that is not there has a stamp too."""
    try:
        found = os.stat(path)
    except OSError:
        return "-"
    return f"{found.st_mtime_ns},{found.st_ctime_ns},{found.st_size}"
