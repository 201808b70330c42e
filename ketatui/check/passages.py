"""Every text of a record that a patient reads, with its place and its part in the page."""

from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

import msgspec

from ketatui.blocks import BaseBlock, PictureBlock
from ketatui.check.sentences import words
from ketatui.model import Helpline, Question, SideEffect, Topic, Word
from ketatui.record import Record
from ketatui.references import Placed
from ketatui.yamlfile import Path, Problem, YamlFile

Role = Literal["prose", "label", "title"]
"""Prose is read as sentences; labels stand in tables and pictures; titles stand above panels and answers."""

_PROSE = words(
    """purpose summary text items intro caption reading actions ask next_step what good bad unknown
    answer plain how_long does"""
)
_LABEL = words("label when week columns rows name compared said other_said say")
ROLES: dict[str, Role] = {
    **dict.fromkeys(_PROSE, "prose"),
    **dict.fromkeys(_LABEL, "label"),
    "title": "title",
    "question": "title",
}
"""The part that a field plays. Fields that are not here hold ids, addresses or what people type."""

READ = Topic | Question | SideEffect | Word | Helpline
"""The records whose texts are written for patients."""


class Passage(NamedTuple):
    """A text, its place and its part. `region` is where it is true; empty means everywhere."""

    file: YamlFile
    path: Path
    text: str
    role: Role
    owner: Record
    block: BaseBlock | None
    region: tuple[str, ...]

    def problem(self, text: str) -> Problem:
        """A problem at the line of this passage."""
        return self.file.problem(self.path, text)


def passages(item: Placed) -> Iterator[Passage]:
    """The texts of a record in the order in which they are read; none of a record that patients do not read."""
    if isinstance(item.record, READ):
        yield from _walk(item, item.record, item.path, "", None, ())


def _walk(
    item: Placed, value: Any, path: Path, field: str, block: BaseBlock | None, region: tuple[str, ...]
) -> Iterator[Passage]:
    if isinstance(value, str):
        role = ROLES.get(field)
        if role and value:
            yield Passage(item.file, path, value, role, item.record, block, region)
    elif isinstance(value, tuple):
        for i, part in enumerate(value):
            yield from _walk(item, part, (*path, i), field, block, region)
    elif isinstance(value, msgspec.Struct):
        inside = value if isinstance(value, BaseBlock) else block
        where = region or tuple(getattr(value, "region", ())) if not isinstance(value, Helpline) else (value.region,)
        for name in _reading_order(value):
            yield from _walk(item, getattr(value, name), (*path, name), name, inside, where)


def _reading_order(value: msgspec.Struct) -> list[str]:
    """The fields as they are shown: an introduction first, a picture's own sentence after the picture."""
    last = "text" if isinstance(value, PictureBlock) else ""
    return sorted(value.__struct_fields__, key=lambda name: (name == last) - (name == "intro"))
