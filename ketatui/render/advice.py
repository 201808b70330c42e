"""What to do about side effects: the headline, then each item with its reasons."""

from collections.abc import Sequence

from rich.console import RenderableType
from rich.padding import Padding

from ketatui.model import Level, SideEffect
from ketatui.render.frame import Frame
from ketatui.render.look import Look
from ketatui.render.prose import bullets, prose, spaced
from ketatui.render.urgency import beyond_headline, headline, to_do
from ketatui.triage import Item, Place, Result

_COLOURS: dict[Level, str] = {"emergency": "urgent", "now": "urgent", "today": "caution", "next-visit": "primary"}


def advice_panels(result: Result, place: Place, look: Look) -> list[RenderableType]:
    """The headline with the most urgent advice, then every item, then what this is not."""
    note = Padding(prose(look, look.words.not_a_diagnosis), (0, 2), style=look.style("foreground"))
    title = headline(result.level, place, look)
    if not result.items:
        return spaced(look, [_loud(look, title, "caution", [prose(look, look.words.nothing_ticked)])], [note])
    first = result.items[0]
    because = [item.effect.label for item in result.items if item.level == result.level]
    do = beyond_headline(first, place, look)
    body = spaced(
        look,
        [prose(look, do, bold=True)] if do else [],
        [prose(look, look.words.because_of), *bullets(look, because)],
    )
    top = _loud(look, title, _COLOURS[first.level], body)
    items = [[_item(item, place, look, told=item is first)] for item in result.items]
    return spaced(look, [top], *items, [note])


def _item(item: Item, place: Place, look: Look, *, told: bool) -> RenderableType:
    """One side effect: what to do, why, how common, how long, what would make it more urgent.

    `told` leaves out what to do where the headline has just said it.
    """
    words, effect = look.words, item.effect
    what = [] if told else [prose(look, to_do(item, place, look), bold=True)]
    why = [prose(look, words.raised_for, "caution"), *bullets(look, item.why, "!", "caution")] if item.why else []
    if item.felt.strength is None and "strong" in item.changes:
        why.append(prose(look, words.not_answered, "caution"))
    risers = [rise.text for rise in effect.raises if rise.text not in item.why]
    more = [prose(look, words.more_urgent_if, "secondary"), *bullets(look, risers)] if risers else []
    colour = _COLOURS[item.level]
    parts = spaced(look, [*what, *why], _facts(effect, look), more)
    return Frame(look, effect.label, parts, title_style=look.style(colour, bold=True))


def _facts(effect: SideEffect, look: Look) -> list[RenderableType]:
    facts = []
    if effect.how_often:
        facts.append(prose(look, f"{look.words.how_often}: {effect.how_often.text}"))
    if effect.how_long:
        facts.append(prose(look, f"{look.words.how_long}: {effect.how_long}"))
    return list(facts)


def _loud(look: Look, title: str, colour: str, body: Sequence[RenderableType]) -> RenderableType:
    style = look.alarm if colour == "urgent" else None
    return Frame(look, f"! {title}", body, colour=colour, heavy=True, title_style=style)
