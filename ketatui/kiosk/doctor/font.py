"""Which letters and signs of the guide the font of a Linux console lacks, as its kernel says (GIO_UNIMAP)."""

import array
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress

from ketatui.kiosk.doctor.finding import Finding, look, ok, wrong
from ketatui.kiosk.doctor.machine import Machine

GIO_UNIMAP = 0x4B66
"""The request that asks a console which characters its font has (linux/kd.h)."""

MOST = 4096
"""Entries of the table that are asked for; a console font has at most 512 glyphs, each under a few names."""

FRAMES = frozenset("─│┌┐└┘═║╔╗╚╝")
"""What frames are drawn with on a console."""

SHOWN = 20
"""Missing signs that are named."""


def font(machine: Machine, needed: Iterable[str]) -> Iterator[Finding]:
    """Whether the console's font has what the guide needs; nothing to say of other terminals."""
    if not machine.environment.get("TERM", "").startswith("linux"):
        text = "Fonts other than those of a Linux console cannot be looked at from here."
        yield look(
            "font", text, "use a font with box drawing, such as DejaVu Sans Mono; look at the topic 'Does it work?'"
        )
        return
    known = font_characters()
    if known is None:
        yield look("font", "The console's font cannot be asked.", "run this on the console itself, not through SSH")
        return
    missing = sorted({sign for text in needed for sign in text if sign.isprintable()} - known)
    if not missing:
        yield ok("font", "The console's font has every letter and sign of the guide.")
        return
    text = f"The console's font lacks {len(missing)} signs of the guide: {' '.join(missing[:SHOWN])}"
    todo = "set FONTFACE=Terminus and CODESET=Uni2 in /etc/default/console-setup, run setupcon"
    # Without a letter or a line of a frame a page cannot be read; without a curly quote it can.
    needed_most = any(sign.isalnum() or sign in FRAMES for sign in missing)
    yield (wrong if needed_most else look)("font", text, todo)


def font_characters(console: str = "/dev/tty") -> frozenset[str] | None:
    """Every character that the font of a console has; None where this is no console, or no Linux."""
    try:
        import fcntl
        import struct
    except ImportError:
        return None
    with suppress(OSError):
        file = os.open(console, os.O_RDONLY | os.O_NOCTTY)
        try:
            pairs = array.array("H", bytes(4 * MOST))
            address, _ = pairs.buffer_info()
            asked = bytearray(struct.pack("HP", MOST, address))
            fcntl.ioctl(file, GIO_UNIMAP, asked)
            count, _ = struct.unpack("HP", asked)
            return frozenset(chr(pairs[2 * i]) for i in range(count))
        finally:
            os.close(file)
    return None
