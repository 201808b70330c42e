"""Opens a guide: from its compiled form where that is fresh, else from YAML, compiled for the next time."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

import ketatui
from ketatui.compiled.form import to_bytes, to_guide, whole
from ketatui.compiled.kept import Kept
from ketatui.compiled.place import beside, cached, write
from ketatui.compiled.stamp import stamps, unchanged, without_times
from ketatui.model import Guide

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

FORM = 3
"""The number of the form; a form of another number is not read."""


def open_folder(root: Traversable, language: str = "en", *, keep: bool = True) -> Guide:
    """The guide of a content folder. With `keep` its compiled form is put into the user's cache.

    Raises ContentError with every mistake found.
    """
    root = root.resolve() if isinstance(root, Path) else root
    cache = cached(root, language) if isinstance(root, Path) else None
    guide = _from(beside(root, language), release(), "", root, language, keep=False)
    if guide is None and cache:
        guide = _from(cache, _program(), str(root), root, language, keep=keep)
    if guide is None:
        guide = _from_yaml(root, language, cache if keep else None)
    return guide


def compile_folder(root: Traversable, language: str, target: Path) -> None:
    """Writes the form to ship with a folder, and what the search needs. Raises ContentError and OSError."""
    from ketatui.load import load
    from ketatui.search.index import Index

    files = without_times(stamps(root, language))
    data = to_bytes(load(root, language), maker=release(), root="", files=files)
    form = target / f"{language}.jsonl"
    form.write_bytes(data)
    head, start = whole(data) or (None, 0)
    if head:
        index = Index(to_guide(data, head, start, Kept(form, data, release(), keep=True)))
        index.prepare()
        index.about_crisis.keep()


def release() -> str:
    """Which program makes forms that are shipped: they are made of the same sources as the program beside them."""
    return f"{ketatui.__version__}/{FORM}"


def _program() -> str:
    """Which program makes forms that are cached. Its sources count too: in a checkout they change without a release."""
    home = os.path.dirname(ketatui.__file__)
    count = size = newest = 0
    for folder in ("", "crisis", "language", "search"):
        try:
            with os.scandir(os.path.join(home, folder)) as entries:
                for entry in entries:
                    if entry.name.endswith(".py"):
                        found = entry.stat()
                        count, size, newest = count + 1, size + found.st_size, max(newest, found.st_mtime_ns)
        except OSError:
            # In an archive there are no single files, and none can change.
            continue
    return f"{release()}/{count}-{size}-{newest}"


def _from(place: Traversable, maker: str, name: str, root: Traversable, language: str, *, keep: bool) -> Guide | None:
    """The guide of a compiled form; None where there is none that can be relied on."""
    try:
        data = place.read_bytes()
    except OSError:
        return None
    found = whole(data)
    if found is None:
        return None
    head, start = found
    if (head.maker, head.root, head.language) != (maker, name, language) or not unchanged(root, language, head.files):
        return None
    try:
        return to_guide(data, head, start, Kept(place, data, maker, keep=keep))
    except (msgspec.DecodeError, KeyError, IndexError, ValueError):
        return None


def _from_yaml(root: Traversable, language: str, cache: Path | None) -> Guide:
    from ketatui.load import load

    try:
        files = stamps(root, language) if cache else ()
    except OSError:
        files = ()
    guide = load(root, language)
    # What was changed while it was read is compiled another time.
    if cache and files and unchanged(root, language, files):
        maker = _program()
        if write(cache, to_bytes(guide, maker=maker, root=str(root), files=files)):
            return _from(cache, maker, str(root), root, language, keep=True) or guide
    return guide
