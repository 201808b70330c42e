"""What a clinic shows, by the forms of treatment that it offers. What keeps people safe is shown everywhere."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec
from msgspec.structs import replace

from ketatui.blocks import BaseBlock, CalloutBlock, Form, SmallBlock
from ketatui.model import Guide, Question, SideEffect, Topic
from ketatui.settings import FORMS

HELP = ("{emergency}", "{crisis}", "{poison}")
"""What stands in a text that says whom to call."""

SAFETY_TAGS = frozenset({"safety", "suicidal-thoughts"})
"""Tags of questions whose answers are for everybody."""


def offered(guide: Guide, forms: Iterable[Form]) -> Guide:
    """The guide without what is only about forms of treatment that are not offered."""
    here = frozenset(forms)
    if here >= frozenset(FORMS):
        return guide
    questions = [question for question in guide.questions if _shown(question, here)]
    left = {question.id for question in questions}
    return replace(
        guide,
        topics=tuple(_topic(topic, here) for topic in guide.topics),
        questions=tuple(_question(question, here, left) for question in questions),
        side_effects=tuple(effect for effect in guide.side_effects if _shown(effect, here)),
    )


def for_everybody(record: BaseBlock | Question | SideEffect) -> bool:
    """Whether something keeps people safe, so that no form of treatment may hide it.

    Urgent callouts, texts that say whom to call, answers about safety, and side effects that can need help at once.
    """
    if isinstance(record, SideEffect):
        return record.emergency or not record.levels.isdisjoint(("emergency", "now"))
    if isinstance(record, Question) and not SAFETY_TAGS.isdisjoint(record.tags):
        return True
    if isinstance(record, CalloutBlock) and record.level == "urgent":
        return True
    inner = record.more if isinstance(record, Question) else ()
    return any(for_everybody(block) for block in inner) or any(sign in text for text in texts(record) for sign in HELP)


def _shown(record: BaseBlock | Question | SideEffect, here: frozenset[Form]) -> bool:
    return not record.forms or not here.isdisjoint(record.forms) or for_everybody(record)


def _topic(topic: Topic, here: frozenset[Form]) -> Topic:
    blocks = tuple(block for block in topic.blocks if _shown(block, here))
    return topic if len(blocks) == len(topic.blocks) else replace(topic, blocks=blocks)


def _question(question: Question, here: frozenset[Form], left: set[str]) -> Question:
    more: tuple[SmallBlock, ...] = tuple(block for block in question.more if _shown(block, here))
    related = tuple(name for name in question.related if name in left)
    if len(more) == len(question.more) and len(related) == len(question.related):
        return question
    return replace(question, more=more, related=related)


def texts(value: Any) -> Iterator[str]:
    """Every text in a record, in the order of its fields."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Sequence):
        for item in value:
            yield from texts(item)
    elif isinstance(value, msgspec.Struct):
        for field in value.__struct_fields__:
            yield from texts(getattr(value, field))
