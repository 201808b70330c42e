"""What no single file can know: that ids exist, stand once, and that tables and counts add up."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any, NamedTuple

import msgspec

from ketatui.blocks import BarsBlock, NumbersBlock, TableBlock
from ketatui.model import Guide, GuideInfo, Helpline, Question, SideEffect, Source, Topic, Word
from ketatui.record import Record
from ketatui.yamlfile import Path, Problem, YamlFile

PLACEHOLDERS = {"emergency", "crisis", "poison", "review"}
"""What braces in a text may name; the reader's region, or who has reviewed the guide."""

_BRACES = re.compile(r"\{([^{}]*)\}")


class Placed(NamedTuple):
    """A record, the file it came from and where it stands in it."""

    file: YamlFile
    path: Path
    record: Record


class _Known(NamedTuple):
    """The ids that references may name."""

    sources: set[str]
    regions: set[str]
    topics: set[str]
    questions: set[str]
    side_effects: set[str]


def reference_problems(placed: list[Placed], guide: Guide | None = None) -> list[Problem]:
    """Every dangling or doubled reference in a guide whose files are each well formed.

    With a `guide` the records may also name what that one has: they are laid over it.
    """
    known = _Known(
        {p.record.id for p in placed if isinstance(p.record, Source)},
        {p.record.region for p in placed if isinstance(p.record, Helpline)},
        {p.record.id for p in placed if isinstance(p.record, Topic)},
        {p.record.id for p in placed if isinstance(p.record, Question)},
        {p.record.id for p in placed if isinstance(p.record, SideEffect)},
    )
    if guide is not None:
        known.sources.update(guide.source_numbers)
        known.regions.update(line.region for line in guide.helplines)
        known.topics.update(guide.topic_by_id)
        known.questions.update(guide.question_by_id)
        known.side_effects.update(guide.side_effect_by_id)
    problems = list(_doubled(placed))
    for item in placed:
        found = [*_shared(item, known), *_own(item, known)]
        problems += [item.file.problem((*item.path, *path), text) for path, text in found]
    return problems


def _doubled(placed: list[Placed]) -> Iterator[Problem]:
    first: dict[tuple[type, str, str], Placed] = {}
    for item in placed:
        for field in ("id", "region", "term", "code"):
            if field not in item.record.__struct_fields__ or (
                field == "region" and not isinstance(item.record, Helpline)
            ):
                continue
            if field == "term" and not isinstance(item.record, Word):
                continue
            value = getattr(item.record, field)
            seen = first.setdefault((type(item.record), field, value.casefold()), item)
            if seen is not item:
                where = f"{seen.file.name}:{seen.file.line((*seen.path, field))}"
                text = f"the {field} `{value}` stands already at {where}; give this one another"
                yield item.file.problem((*item.path, field), text)


def _shared(item: Placed, known: _Known) -> Iterator[tuple[Path, str]]:
    """What holds in every record, however deep: sources, regions and placeholders."""
    for path, value in _walk(item.record):
        if isinstance(value, str):
            for name in _BRACES.findall(value):
                if name not in PLACEHOLDERS and item.file.name.rpartition("/")[2] != "interface.yaml":
                    names = ", ".join(f"{{{p}}}" for p in sorted(PLACEHOLDERS))
                    yield path, f"`{{{name}}}` means nothing here; braces may hold {names}"
        else:
            for name, ids, where in (
                ("sources", known.sources, "sources.yaml"),
                ("region", known.regions, "helplines.yaml"),
            ):
                named = getattr(value, name, ())
                if isinstance(named, tuple):
                    yield from _missing((*path, name), named, ids, name.removesuffix("s"), where)


def _own(item: Placed, known: _Known) -> Iterator[tuple[Path, str]]:
    """What holds in one kind of record only."""
    record = item.record
    if isinstance(record, GuideInfo):
        yield from _missing(("order",), record.order, known.topics, "topic", "topics/")
        for left_out in sorted(known.topics - set(record.order)):
            yield ("order",), f"the topic `{left_out}` is not in the order; add it"
        if record.region not in known.regions:
            yield ("region",), f"the region `{record.region}` is not in helplines.yaml; use one that is"
        for i, topic in enumerate(record.order):
            if topic in record.order[:i]:
                yield ("order", i), f"the topic `{topic}` stands twice in the order; keep one"
    elif isinstance(record, Topic):
        name = item.file.name.rpartition("/")[2].rpartition(".")[0]
        if record.id != name:
            yield ("id",), f"the id `{record.id}` is not the file's name; call the file {record.id}.yaml"
        for i, block in enumerate(record.blocks):
            yield from _block(block, ("blocks", i))
    elif isinstance(record, Question):
        yield from _missing(("topic",), record.topic, known.topics, "topic", "topics/")
        yield from _missing(("related",), record.related, known.questions, "question", "questions/")
        if len(record.more) > 2:
            yield ("more",), "an answer holds at most two panels; move the rest to its topic"
    elif isinstance(record, SideEffect):
        for i, rise in enumerate(record.raises):
            path = ("raises", i)
            yield from _missing((*path, "beside"), rise.beside, known.side_effects, "side effect", "side_effects.yaml")


def _block(block: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(block, TableBlock):
        for i, cells in enumerate(block.rows):
            if len(cells) != len(block.columns):
                text = f"this row has {len(cells)} cells and the table {len(block.columns)} columns; make them equal"
                yield (*path, "rows", i), text
    if isinstance(block, NumbersBlock | BarsBlock):
        name = "groups" if isinstance(block, NumbersBlock) else "rows"
        for i, counted in enumerate(getattr(block, name)):
            if max(counted.value, getattr(counted, "other", None) or 0) > block.of:
                yield (*path, name, i), f"the count is higher than the {block.of} people it is of; correct one"


def _missing(
    path: Path, named: str | tuple[str, ...], known: set[str], what: str, where: str
) -> Iterator[tuple[Path, str]]:
    """The ids that do not exist, of a list at `path` or of the one name that stands there."""
    for i, name in enumerate((named,) if isinstance(named, str) else named):
        if name not in known:
            near = get_close_matches(name, known, n=1)
            advice = f"did you mean `{near[0]}`?" if near else f"add it to {where} or take it out"
            yield path if isinstance(named, str) else (*path, i), f"there is no {what} `{name}`; {advice}"


def _walk(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every record and every text in a record, with the way to it."""
    if isinstance(value, msgspec.Struct):
        yield path, value
        for field in value.__struct_fields__:
            yield from _walk(getattr(value, field), (*path, field))
    elif isinstance(value, tuple):
        for i, item in enumerate(value):
            yield from _walk(item, (*path, i))
    elif isinstance(value, str):
        yield path, value
