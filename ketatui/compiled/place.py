"""Where compiled forms lie: beside the content, or in the cache folder of the person who runs the program."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from ketatui.cachefolder import cache_folder

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

FOLDER = "compiled"
"""The folder beside the content that the installed package brings along."""


def beside(root: Traversable, language: str) -> Traversable:
    """The form that came with the content."""
    return root.joinpath(FOLDER, f"{language}.jsonl")


def cached(root: Path, language: str) -> Path | None:
    """The form of a folder in the user's cache; None where the user has no such place."""
    folder = cache_folder()
    return Path(folder) / f"{root.name}-{crc32(os.fsencode(root)):08x}-{language}.jsonl" if folder else None


def write(path: Path, data: bytes) -> bool:
    """Writes a file whole or not at all; False where that cannot be: a full or read-only disk is no reason to stop.

    Readers see the old file or the new one. Of two writers the last one wins, and both wrote the same.
    """
    new = path.with_name(f".{path.name}.{os.getpid()}-{time.monotonic_ns()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            with open(new, "xb") as file:
                file.write(data)
            os.replace(new, path)
        finally:
            with suppress(OSError):
                new.unlink(missing_ok=True)
    except OSError:
        return False
    return True
