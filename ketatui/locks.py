"""What a clinic's own pages cannot take away: urgent warnings, whom to call, and answers about safety."""

from collections.abc import Iterator
from typing import Any

from msgspec.structs import replace

from ketatui.blocks import CalloutBlock
from ketatui.model import Guide, Question, Topic
from ketatui.offered import HELP, SAFETY_TAGS, texts
from ketatui.references import Placed
from ketatui.yamlfile import Problem

_WHERE = "the page that it replaces"


def lock_problems(guide: Guide, placed: list[Placed]) -> Iterator[Problem]:
    """Where a record that replaces another one of the guide says less about danger than that one."""
    for item in placed:
        record = item.record
        if isinstance(record, Topic) and (topic := guide.topic_by_id.get(record.id)):
            yield from _lost_callouts(item, topic.blocks, record.blocks)
            yield from _lost_numbers(item, topic, record)
        elif isinstance(record, Question) and (question := guide.question_by_id.get(record.id)):
            if not SAFETY_TAGS.isdisjoint(question.tags):
                text = f"the answer `{record.id}` is about safety and locked; take it out, or write one of another id"
                yield item.file.problem((*item.path, "id"), text)
                continue
            yield from _lost_callouts(item, question.more, record.more)
            yield from _lost_numbers(item, question, record)


def _lost_callouts(item: Placed, before: tuple[Any, ...], after: tuple[Any, ...]) -> Iterator[Problem]:
    """Urgent callouts of the original that are not there word for word, for the same readers."""
    kept = [_essence(block) for block in after]
    for block in before:
        if isinstance(block, CalloutBlock) and block.level == "urgent" and _essence(block) not in kept:
            text = f"{_WHERE} has the urgent panel `{block.title}`; copy it here, word for word, with its `region`"
            yield item.file.problem(item.path, text)


def _essence(block: Any) -> Any:
    """What of a callout is read; its sources may be others."""
    return replace(block, sources=(), forms=())


def _lost_numbers(item: Placed, before: Topic | Question, after: Topic | Question) -> Iterator[Problem]:
    """Whom to call, where the original says it and the new page does not."""
    said, says = " ".join(texts(before)), " ".join(texts(after))
    for sign in HELP:
        if sign in said and sign not in says:
            yield item.file.problem(item.path, f"{_WHERE} names {sign}, whom to call; say here too when to call")
    if isinstance(after, Question) and after.region and set(after.region) != set(getattr(before, "region", ())):
        text = "the answer that it replaces is there for other regions too; take `region` out"
        yield item.file.problem((*item.path, "region"), text)
