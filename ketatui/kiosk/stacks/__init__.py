"""Ready files for a kiosk: which files each way of running it needs, with the names of this machine filled in."""

import sysconfig
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Literal, NamedTuple

Stack = Literal["console", "wayland", "ssh"]
"""A Linux console; a touch screen with cage and foot; thin terminals and a server with OpenSSH."""

STACKS: tuple[Stack, ...] = ("console", "wayland", "ssh")
"""Every stack, the simplest first."""

HOME = "/opt/ketatui/bin/ketatui"
"""Where the instructions install the program."""

NOLOGIN = "/usr/sbin/nologin"
SESSION = "/usr/local/libexec/ketatui-session"
"""What a thin terminal gets in the place of a shell."""


NOT_AT = {"server/": ("logind", "system.conf"), "terminal/": ("afresh",)}
"""What a server does not need, as it has no keys to lock, and a thin terminal, as no guide runs on it."""


class Names(NamedTuple):
    """What differs from one machine to the next."""

    program: str = HOME
    user: str = "ketatui"
    tty: str = "tty1"

    def filled(self, text: str, shell: str) -> str:
        """A template with these names in it."""
        for mark, name in (("PROGRAM", self.program), ("USER", self.user), ("TTY", self.tty), ("SHELL", shell)):
            text = text.replace(f"@{mark}@", name)
        return text


class ReadyFile(NamedTuple):
    """A file to write: its place in the folder, its text, and whether it is a program."""

    place: str
    text: str
    program: bool = False


def ready_files(stack: Stack, names: Names = Names()) -> Iterator[ReadyFile]:  # noqa: B008 - frozen
    """Every file of a stack, with the names filled in."""
    root = files(__package__)
    for entry, place in _below(root / stack, ""):
        server = place.startswith("server/")
        yield _ready(entry, place, names, SESSION if server else NOLOGIN)
    sides = {"server/": SESSION, "terminal/": NOLOGIN} if stack == "ssh" else {"": NOLOGIN}
    for side, shell in sides.items():
        for entry, place in _below(root / "common", ""):
            if not any(part in place for part in NOT_AT.get(side, ())):
                yield _ready(entry, side + place, names, shell)
    if stack == "ssh":
        keymap = "etc/ketatui/locked.kmap"
        yield _ready(root / "console" / keymap, f"terminal/{keymap}", names, NOLOGIN)


def own_program() -> str:
    """The program that runs now, where a user without a home could start it; else where it is to be installed."""
    path = Path(sysconfig.get_path("scripts")) / "ketatui"
    private = path.parts[1:2] in (("home",), ("root",), ("tmp",))
    reached = all(_reached(folder) for folder in path.parents)
    return str(path) if path.is_file() and reached and not private else HOME


def _reached(folder: Path) -> bool:
    try:
        return bool(folder.stat().st_mode & 0o001)
    except OSError:
        return False


def _ready(entry: Traversable, place: str, names: Names, shell: str) -> ReadyFile:
    text = names.filled(entry.read_text(encoding="utf-8"), shell)
    return ReadyFile(place, text, program=text.startswith("#!"))


def _below(folder: Traversable, place: str) -> Iterator[tuple[Traversable, str]]:
    for entry in sorted(folder.iterdir(), key=lambda e: e.name):
        if entry.is_dir():
            yield from _below(entry, f"{place}{entry.name}/")
        else:
            yield entry, place + entry.name
