"""Rules about languages: each says the same things, about the same people, with the same numbers."""

from collections.abc import Iterator
from typing import Any

import msgspec

from ketatui.check.material import Material
from ketatui.check.rule import Rule
from ketatui.check.sentences import words
from ketatui.model import GuideInfo, Question, SideEffect, Topic
from ketatui.record import Record
from ketatui.references import Placed
from ketatui.yamlfile import Problem

_KINDS: tuple[tuple[type[Record], str], ...] = (
    (Topic, "topic"),
    (Question, "question"),
    (SideEffect, "side effect"),
)
_SAME = frozenset(
    words(
        """kind sources region forms checked value other of strength visits level tags topic related common code group
        phase emergency short when beside to"""
    )
)
"""Fields whose values do not depend on the language. (`when` is text in a timeline, and then left alone.)"""


def missing_records(material: Material) -> Iterator[Problem]:
    """What the original language has and this one does not, and the other way round."""
    if material.original is None:
        return
    info = next(item for item, _ in material.every(GuideInfo))
    for kind, name in _KINDS:
        here = {record.id: item for item, record in material.every(kind)}  # type: ignore[attr-defined]
        there = {record.id for _, record in material.original.every(kind)}  # type: ignore[attr-defined]
        for gone in sorted(there - set(here)):
            text = f"the language `{material.language}` has no {name} `{gone}`; translate it"
            yield info.file.problem(("languages",), text)
        for extra in sorted(set(here) - there):
            text = f"the {name} `{extra}` is not in `{material.original.language}`; write it there or delete it"
            yield here[extra].file.problem(here[extra].path, text)


def different_records(material: Material) -> Iterator[Problem]:
    """Translations whose panels, numbers, levels or sources are not those of the original."""
    if material.original is None:
        return
    for kind, _ in _KINDS:
        there = {record.id: record for _, record in material.original.every(kind)}  # type: ignore[attr-defined]
        for item, record in material.every(kind):
            original = there.get(record.id)  # type: ignore[attr-defined]
            if original is not None:
                yield from _different(item, record, original, ())


def _different(item: Placed, value: Any, original: Any, path: tuple[str | int, ...]) -> Iterator[Problem]:
    """Where a translation says something else than its original."""
    place = (*item.path, *path)
    if isinstance(value, msgspec.Struct):
        if type(value) is not type(original):
            yield item.file.problem(place, "this is another kind of panel than in the original; make them equal")
            return
        for field in value.__struct_fields__:
            yield from _different(item, getattr(value, field), getattr(original, field), (*path, field))
    elif isinstance(value, tuple) and path[-1] not in ("also", "lay"):
        if len(value) != len(original):
            text = f"`{path[-1]}` has {len(value)} entries and the original {len(original)}; make them equal"
            yield item.file.problem(place, text)
            return
        for i, (part, other) in enumerate(zip(value, original, strict=True)):
            yield from _different(item, part, other, (*path, i))
    elif value != original and _language_free(path, value):
        text = f"`{_field(path)}` is {value!r} and in the original {original!r}; make them equal"
        yield item.file.problem(place, text)


def _field(path: tuple[str | int, ...]) -> str:
    return next(str(step) for step in reversed(path) if isinstance(step, str))


def _language_free(path: tuple[str | int, ...], value: Any) -> bool:
    return _field(path) in _SAME and not (_field(path) == "when" and "points" in path) and not isinstance(value, tuple)


RULES = (
    Rule(
        "KT080",
        "Each language has every topic, question and side effect",
        "CDC Index 7; PEMAT-P 3",
        "Nobody gets less of a guide for reading it in another language.",
        missing_records,
    ),
    Rule(
        "KT081",
        "Each language has the same panels, numbers, levels and sources",
        "CDC Index 7, 15; IPDAS certifying 1",
        "A translation changes words and nothing else. Compare it with the original and make them equal.",
        different_records,
    ),
)
