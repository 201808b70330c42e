"""What a file of the content was when it was compiled, and whether it still is.

A file is unchanged where the kernel says so: same size, same time of change of its text and of its entry. Nobody
can set back the latter (`ctime`), so that a copy with its old date is noticed too. Where the times say
nothing (another machine, an archive, a file changed in the moment in which it was read) its text is
read and its checksum compared. A CRC-32 guards against accident, not against malice: whoever may write the
content may write anything.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

import msgspec

from ketatui.folder import content_files

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

SETTLED = 3_000_000_000
"""Nanoseconds after which a further change would surely get another time, on any file system (FAT counts in twos)."""


class Stamp(msgspec.Struct, frozen=True, array_like=True):
    """A file: its name in the folder, size, checksum, and when it was changed, in ns; 0: not to be relied on."""

    name: str
    size: int
    check: int
    text_changed: int = 0
    entry_changed: int = 0


def stamps(root: Traversable, language: str) -> tuple[Stamp, ...]:
    """The stamps of every file that a guide is made of. Raises OSError where one cannot be read."""
    now = time.time_ns()
    return tuple(_stamp(item.name, item.entry, now) for item in content_files(root, language))


def without_times(every: tuple[Stamp, ...]) -> tuple[Stamp, ...]:
    """The same stamps for another machine, where times say nothing."""
    return tuple(Stamp(stamp.name, stamp.size, stamp.check) for stamp in every)


def unchanged(root: Traversable, language: str, every: tuple[Stamp, ...]) -> bool:
    """Whether a folder holds the stamped files, these alone, and each as it was."""
    try:
        files = list(content_files(root, language))
        return len(files) == len(every) and all(
            item.name == stamp.name and _same(item.entry, stamp) for item, stamp in zip(files, every, strict=True)
        )
    except OSError:
        return False


def _stamp(name: str, entry: Traversable, now: int) -> Stamp:
    if not isinstance(entry, Path):
        text = entry.read_bytes()
        return Stamp(name, len(text), crc32(text))
    before = entry.stat()
    text = entry.read_bytes()
    settled = now - max(before.st_mtime_ns, before.st_ctime_ns) > SETTLED and before.st_size == len(text)
    times = (before.st_mtime_ns, before.st_ctime_ns) if settled else (0, 0)
    return Stamp(name, len(text), crc32(text), *times)


def _same(entry: Traversable, stamp: Stamp) -> bool:
    if isinstance(entry, Path):
        now = entry.stat()
        if now.st_size != stamp.size:
            return False
        if stamp.text_changed and (now.st_mtime_ns, now.st_ctime_ns) == (stamp.text_changed, stamp.entry_changed):
            return True
    text = entry.read_bytes()
    return len(text) == stamp.size and crc32(text) == stamp.check
