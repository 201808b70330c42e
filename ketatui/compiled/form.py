"""A guide as bytes, and back: JSON, one record a line, each read when it is first looked at.

    line 1   the checksum of all that follows
    line 2   what it was made of and by which program; ids, titles and the length of each record
    then     info, interface, helplines, and every topic, question, side effect, word and source, a line each

It is read as data of known types and never executed. Bytes that are cut, changed or of another program are refused.
"""

from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import Any, TypeVar
from zlib import crc32

import msgspec

from ketatui.compiled.stamp import Stamp
from ketatui.interface import Interface
from ketatui.model import ClinicPart, Guide, GuideInfo, Helpline, Question, SideEffect, Source, Topic, Word
from ketatui.record import Record
from ketatui.shelf import Beside, Shelf, column

R = TypeVar("R", bound=Record)

SHELVES: dict[str, type[Any]] = {
    "topics": Topic,
    "questions": Question,
    "side_effects": SideEffect,
    "words": Word,
    "sources": Source,
}
"""The parts of a guide whose records are read one by one."""


KNOWN: dict[str, tuple[str, ...]] = {
    "topics": ("id", "title"),
    "questions": ("id", "common"),
    "side_effects": ("id",),
    "sources": ("id",),
}
"""The fields that are wanted of every record, often of hardly any other."""


class Row(msgspec.Struct, frozen=True, array_like=True):
    """The records of one shelf: how many bytes each takes with its line end, and what is known of all."""

    sizes: tuple[int, ...]
    known: dict[str, tuple[str | bool, ...]]


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """What stands before the records. `maker` is the program that wrote it, `root` the folder it read."""

    maker: str
    root: str
    language: str
    files: tuple[Stamp, ...]
    first: tuple[int, int, int]
    """Bytes of info, interface and helplines."""
    shelves: dict[str, Row]


def to_bytes(guide: Guide, *, maker: str, root: str, files: tuple[Stamp, ...]) -> bytes:
    """A guide in its compiled form."""
    encode = msgspec.json.encode
    first = [encode(part) + b"\n" for part in (guide.info, guide.interface, guide.helplines)]
    rows, records = {}, []
    for name in SHELVES:
        every: Sequence[Record] = getattr(guide, name)
        lines = [encode(record) + b"\n" for record in every]
        known = {field: tuple(column(every, field)) for field in KNOWN.get(name, ())}
        rows[name] = Row(tuple(map(len, lines)), known)
        records += lines
    head = Head(
        maker=maker,
        root=root,
        language=guide.language,
        files=files,
        first=(len(first[0]), len(first[1]), len(first[2])),
        shelves=rows,
    )
    body = b"".join([encode(head) + b"\n", *first, *records])
    return sealed(body)


def sealed(body: bytes) -> bytes:
    """Bytes behind their checksum."""
    return b"%d\n" % crc32(body) + body


def opened(data: bytes) -> memoryview | None:
    """What stands behind a checksum; None where it is not what was sealed."""
    check, _, _ = data[:20].partition(b"\n")
    body = memoryview(data)[len(check) + 1 :]
    return body if check.isdigit() and int(check) == crc32(body) else None


def whole(data: bytes) -> tuple[Head, int] | None:
    """The head of a compiled form and where its records start; None where the bytes are not what was written."""
    body = opened(data)
    if body is None:
        return None
    start = len(data) - len(body)
    end = data.find(b"\n", start)
    try:
        return msgspec.json.decode(memoryview(data)[start:end], type=Head), end + 1
    except msgspec.DecodeError:
        return None


def to_guide(data: bytes, head: Head, start: int, beside: Beside | None = None) -> Guide:
    """The guide of a form that `whole` has found to be whole. Raises DecodeError where the types have changed."""
    view = memoryview(data)
    places = [start, *accumulate(head.first, initial=start)][1:]
    info = msgspec.json.decode(view[places[0] : places[1]], type=GuideInfo)
    interface = msgspec.json.decode(view[places[1] : places[2]], type=Interface)
    helplines = msgspec.json.decode(view[places[2] : places[3]], type=tuple[Helpline, ...])
    shelves: dict[str, Shelf[Any]] = {}
    at = places[3]
    for name, kind in SHELVES.items():
        row = head.shelves[name]
        shelves[name] = Shelf(len(row.sizes), _maker(kind, view, at, row.sizes), beside=beside, **row.known)
        at += sum(row.sizes)
    return Guide(
        info=info, interface=interface, helplines=helplines, clinic=ClinicPart(), language=head.language, **shelves
    )


def _maker(kind: type[R], view: memoryview, start: int, sizes: tuple[int, ...]) -> Callable[[int], R]:
    ends = list(accumulate(sizes, initial=start))
    decoders: list[msgspec.json.Decoder[R]] = []

    def make(place: int) -> R:
        if not decoders:
            # Taking a type apart costs more than reading a record, and many shelves are never looked at.
            decoders.append(msgspec.json.Decoder(kind))
        return decoders[0].decode(view[ends[place] : ends[place + 1]])

    return make
