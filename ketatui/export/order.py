"""What every form of the whole guide has in common: the order of things, and the advice in words."""

from collections.abc import Iterator

from ketatui.model import BODY_GROUPS, Question, SideEffect
from ketatui.render.look import Look
from ketatui.render.sentences import sentence
from ketatui.render.urgency import headline


def questions_by_topic(look: Look) -> Iterator[tuple[str, list[Question]]]:
    """The questions that are true for this region, under the title of their topic, topics in reading order."""
    every = [question for question in look.guide.questions if look.shows(question.region)]
    for topic_id, title in look.guide.titles.items():
        found = [question for question in every if question.topic == topic_id]
        if found:
            yield title, found


def side_effects_by_group(look: Look) -> Iterator[tuple[str, list[SideEffect]]]:
    """The side effects under the name of their group, emergencies first under a heading of their own."""
    effects = list(look.guide.side_effects)
    yield look.words.urgent, [effect for effect in effects if effect.emergency]
    for group in BODY_GROUPS:
        found = [effect for effect in effects if effect.group == group and not effect.emergency]
        if found:
            yield str(getattr(look.words, f"group_{group.replace('-', '_')}")), found


def advice_of(effect: SideEffect, look: Look) -> list[tuple[str, str]]:
    """What the guide says about a side effect, as pairs of a heading and a text."""
    words = look.words
    told = [
        (words.in_clinic, _advice(headline(effect.clinic.level, "clinic", look), look.text(effect.clinic.text))),
        (words.export_at_home, _advice(headline(effect.home.level, "home", look), look.text(effect.home.text))),
    ]
    risers = [_advice(look.text(rise.text), headline(rise.to, "home", look)) for rise in effect.raises]
    told += [(words.more_urgent_if.rstrip(":"), riser) for riser in risers]
    told += [(words.how_often, look.text(effect.how_often.text))] if effect.how_often else []
    told += [(words.how_long, look.text(effect.how_long))] if effect.how_long else []
    return told


def _advice(first: str, then: str) -> str:
    """Two sentences, the first only where the second does not say it itself."""
    said = then.casefold().startswith(first.rstrip(".").casefold())
    return sentence(then) if said else f"{sentence(first)} {sentence(then)}"
