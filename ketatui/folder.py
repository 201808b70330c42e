"""Which files a content folder holds, and what each of them is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from ketatui.interface import Interface
from ketatui.model import GuideInfo, Helpline, Question, SideEffect, Source, Topic, Word
from ketatui.record import Record

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


class ContentFile(NamedTuple):
    """One file of a content folder: what it holds and whether that is one record or a list."""

    name: str
    entry: Traversable
    kind: type[Record]
    many: bool


SINGLE: dict[str, tuple[type[Record], bool]] = {
    "guide.yaml": (GuideInfo, False),
    "sources.yaml": (Source, True),
    "helplines.yaml": (Helpline, True),
    "{lang}/interface.yaml": (Interface, False),
    "{lang}/side_effects.yaml": (SideEffect, True),
    "{lang}/words.yaml": (Word, True),
}
"""The files that a guide always has."""

FOLDERS: dict[str, tuple[type[Record], bool]] = {
    "{lang}/topics": (Topic, False),
    "{lang}/questions": (Question, True),
}
"""The folders that hold one YAML file for each topic, or for each group of questions."""


def content_files(root: Traversable, language: str) -> Iterator[ContentFile]:
    """The files of a content folder that a guide is made of, in a fixed order."""
    for pattern, (kind, many) in SINGLE.items():
        name = pattern.format(lang=language)
        yield ContentFile(name, root.joinpath(*name.split("/")), kind, many)
    for pattern, (kind, many) in FOLDERS.items():
        name = pattern.format(lang=language)
        folder = root.joinpath(*name.split("/"))
        entries = sorted(folder.iterdir(), key=lambda e: e.name) if folder.is_dir() else []
        for entry in entries:
            if entry.name.endswith((".yaml", ".yml")) and not entry.name.startswith("."):
                yield ContentFile(f"{name}/{entry.name}", entry, kind, many)
