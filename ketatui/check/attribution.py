"""Rules about sources: each statement names them, each is used, and each says when it was read."""

import re
from collections.abc import Iterator

from ketatui.blocks import BaseBlock
from ketatui.check.material import Material
from ketatui.check.rule import Rule
from ketatui.model import Helpline, Question, SideEffect, Source, Topic
from ketatui.references import Placed
from ketatui.yamlfile import Path, Problem

_DAY = re.compile(r"\b20\d\d-\d\d-\d\d\b")
_DATED = re.compile(r"^(?:(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?|not dated)$")
_ADDRESS = re.compile(r"^https?://[^\s/]+\.[^\s/]+")

ANYTHING_ELSE = "other"
"""The side effect that a person names; it states no fact."""


def unsourced(material: Material) -> Iterator[Problem]:
    """Topics, panels, answers, side effects and numbers to call that name no source."""
    for item in material.placed:
        for path, what in _unsourced(item):
            yield item.file.problem(
                (*item.path, *path), f"{what} names no source; add `sources: [id]` from sources.yaml"
            )


def _unsourced(item: Placed) -> Iterator[tuple[Path, str]]:
    record = item.record
    if isinstance(record, Topic | Question | SideEffect) and not record.sources and record.id != ANYTHING_ELSE:
        what = {Topic: "the topic", Question: "the answer", SideEffect: "the side effect"}[type(record)]
        yield (), f"{what} `{record.id}`"
    if isinstance(record, Helpline) and not record.sources:
        phones = [record.emergency, record.crisis, record.poison, *record.more]
        if any(phone and phone.confirmed and phone.number for phone in phones):
            yield (), f"the region `{record.region}` has numbers marked as confirmed but"
    blocks: tuple[BaseBlock, ...] = ()
    if isinstance(record, Topic):
        blocks = record.blocks
    elif isinstance(record, Question):
        blocks = record.more
    field = "blocks" if isinstance(record, Topic) else "more"
    for i, block in enumerate(blocks):
        if not block.sources:
            yield (field, i), f'the panel "{block.title}"'


def unused(material: Material) -> Iterator[Problem]:
    """Sources that nothing names."""
    used: set[str] = set()
    for item in material.placed:
        if not isinstance(item.record, Source):
            used.update(getattr(item.record, "sources", ()))
            for block in (*getattr(item.record, "blocks", ()), *getattr(item.record, "more", ())):
                used.update(getattr(block, "sources", ()))
    for item, source in material.every(Source):
        if source.id not in used and not source.seen.startswith("Not read"):
            yield item.file.problem((*item.path, "id"), f"nothing names the source `{source.id}`; cite it or delete it")


def unseen(material: Material) -> Iterator[Problem]:
    """Sources without the day on which they were read."""
    for item, source in material.every(Source):
        days = _DAY.findall(source.seen)
        if not days:
            text = f'`seen` of `{source.id}` has no day; begin it with "Read on 2026-11-23 at ..."'
            yield item.file.problem((*item.path, "seen"), text)
        elif min(days) > material.today.isoformat():
            text = f"`seen` of `{source.id}` is in the future ({min(days)}); write the day on which it was read"
            yield item.file.problem((*item.path, "seen"), text)


def unclear_source(material: Material) -> Iterator[Problem]:
    """Sources whose address is none, or whose date is neither a date nor "not dated"."""
    for item, source in material.every(Source):
        if not _ADDRESS.match(source.url):
            text = f"`{source.url}` is not a web address; write it in full, from https:// on"
            yield item.file.problem((*item.path, "url"), text)
        if not _DATED.match(source.date):
            text = f'the date "{source.date}" is unclear; write 2026, 2026-11, 2026-11-23 or "not dated"'
            yield item.file.problem((*item.path, "date"), text)


RULES = (
    Rule(
        "KT010",
        "Each statement names its sources",
        "JAMA benchmark: attribution; IPDAS certifying 2; CDC Index 11",
        "A reader must be able to see what a sentence rests on. Name the documents in `sources:` of the topic, of each "
        "panel, answer and side effect, and of each region whose numbers are confirmed.",
        unsourced,
    ),
    Rule(
        "KT011",
        "Each source is used",
        "JAMA benchmark: attribution",
        "A source that nothing names makes a list look better than it is. Cite it where it carries a statement, or "
        'delete it. A source that was looked for and not found may stay, if its `seen` begins with "Not read".',
        unused,
        "warning",
    ),
    Rule(
        "KT012",
        "Each source says when it was read",
        "JAMA benchmark: currency",
        "Pages and labels change. `seen` says on which day, where, and how much of the document was read.",
        unseen,
    ),
    Rule(
        "KT013",
        "Each source can be found again",
        "JAMA benchmark: attribution; IPDAS certifying 2",
        "The address is a web address in full, and the date is the document's own (a year, a month or a day), or says "
        '"not dated".',
        unclear_source,
    ),
)
