"""What to do about side effects: the headline, then each item with its reasons."""

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

from ketatui.model import SideEffect
from ketatui.render.look import Look
from ketatui.triage import Item, Result

_COLOURS = {"emergency": "urgent", "now": "urgent", "today": "caution", "next-visit": "primary"}


def headline(result: Result, look: Look) -> str:
    """The one line that says how soon to act: "Call 911 now", "Tell staff now"."""
    return look.word(getattr(look.words, result.headline_key))


def advice_panels(result: Result, look: Look) -> list[RenderableType]:
    """The headline with the most urgent advice, then every item, then what this is not."""
    words = look.words
    if not result.items:
        text = Text(look.text(words.nothing_ticked), style=look.style("foreground"))
        return [_framed(headline(result, look), text, "caution", look), _note(look)]
    first = result.items[0]
    colour = _COLOURS[first.level]
    urgent = Text(look.text(first.advice), style=look.style("foreground", bold=True))
    because = ", ".join(item.effect.label for item in result.items if item.level == first.level)
    why = Text(look.word(words.because_of, items=because), style=look.style("foreground"))
    parts: list[RenderableType] = [_framed(headline(result, look), Group(urgent, Text(), why), colour, look)]
    parts += [_item_panel(item, look) for item in result.items]
    return [*parts, _note(look)]


def _item_panel(item: Item, look: Look) -> RenderableType:
    words, effect = look.words, item.effect
    plain = look.style("foreground")
    lines: list[RenderableType] = [Text(look.text(item.advice), style=plain)]
    lines += [Text(look.text(reason), style=look.style("caution")) for reason in item.why]
    lines += _facts(effect, look)
    risers = [look.text(rise.text) for rise in effect.raises if rise.text not in item.why]
    if risers:
        lines.append(Text(words.more_urgent_if, style=look.style("secondary")))
        lines += [Text(f"  - {text}", style=plain) for text in risers]
    return Panel(
        Group(*lines),
        title=Text(effect.label, style=look.style(_COLOURS[item.level], bold=True)),
        title_align="left",
        box=box.ROUNDED,
        border_style=look.style("line"),
        style=plain,
        padding=(0, 1),
    )


def _facts(effect: SideEffect, look: Look) -> list[RenderableType]:
    words, style = look.words, look.style("secondary")
    facts = []
    if effect.how_often:
        facts.append(Text(f"{words.how_often}: {effect.how_often.text}", style=style))
    if effect.how_long:
        facts.append(Text(f"{words.how_long}: {effect.how_long}", style=style))
    return list(facts)


def _framed(title: str, body: RenderableType, colour: str, look: Look) -> RenderableType:
    style = look.style(colour, bold=True)
    return Panel(
        body,
        title=Text(f"! {title}", style=style),
        title_align="left",
        box=box.HEAVY,
        border_style=style,
        style=look.style("foreground"),
        padding=(1, 2),
    )


def _note(look: Look) -> RenderableType:
    return Padding(Text(look.words.not_a_diagnosis, style=look.style("foreground")), (1, 1))
