"""How soon to act and what to do, in words: the same on the screen, in plain text and on the emergency card."""

from typing import NamedTuple

from ketatui.crisis.judge import is_bodily
from ketatui.model import Level, SideEffect
from ketatui.render.look import Look
from ketatui.triage import Item, Place, headline_key


def headline(level: Level | None, place: Place, look: Look) -> str:
    """The one line that says how soon to act: "Call 911 now", "Tell staff now"."""
    return look.word(getattr(look.words, headline_key(level, place)))


def to_do(item: Item, place: Place, look: Look) -> str:
    """What to do: the author's advice, or the headline where the item has outgrown that advice.

    "Call for help now" leaves a person asking whom to call, so what to do says that in its place.
    """
    if not item.raised:
        return look.text(item.advice)
    if item.level == "now" and place != "clinic":
        return look.word(look.words.do_now_mood if item.effect.group == "mood" else look.words.do_now)
    return f"{headline(item.level, place, look)}."


def beyond_headline(item: Item, place: Place, look: Look) -> str:
    """What to do, where that says more than the headline over it; else nothing."""
    do = to_do(item, place, look)
    return "" if do.rstrip(".") == headline(item.level, place, look) else do


def crisis_line_first(text: str) -> bool:
    """Whether words of crisis have the crisis line before the emergency number; not where a body is in danger."""
    return not is_bodily(text)


def help_first(look: Look, *, crisis_first: bool) -> str:
    """The sentence before everything else, over numbers in the same order: see `crisis_line_first`."""
    words = look.words
    return look.text(words.crisis_first if crisis_first else words.emergency_call_first)


class Card(NamedTuple):
    """What an emergency card says, in this order; `call` may be empty."""

    headline: str
    label: str
    advice: str
    call: str
    number: str
    """What to dial, to be drawn large; empty where the region has none."""
    number_first: bool
    """Whether the number stands before `call`: at home it is what to do, in the clinic it is for when nobody comes."""


def emergency_card(effect: SideEffect, place: Place, look: Look) -> Card:
    """What to do about one emergency in this place, with the numbers of the region."""
    words, in_clinic, in_mood = look.words, place == "clinic", effect.group == "mood"
    advice = effect.clinic if in_clinic else effect.home
    to_line = advice.level != "emergency" and in_mood
    number = (look.line.crisis if to_line else look.line.emergency).number
    emergency = look.word(words.headline_emergency) if look.line.emergency.number else look.line.emergency.say
    beside = look.word(words.emergency_short) if to_line else look.line.crisis.say
    at_home = beside if in_mood else ""
    return Card(
        headline=headline(advice.level, place, look),
        label=effect.label,
        advice=look.text(advice.text),
        call=look.word(words.if_nobody_comes, call=emergency) if in_clinic else at_home,
        number=number,
        number_first=bool(at_home) and not in_clinic,
    )
