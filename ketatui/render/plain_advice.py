"""What to do about side effects as plain text: the advice, the emergency card, and help before all else."""

from ketatui.model import SideEffect
from ketatui.render.look import Look
from ketatui.render.plain import helpline_lines
from ketatui.render.sentences import sentence, write_items, write_text
from ketatui.render.sheet import Sheet
from ketatui.render.urgency import beyond_headline, crisis_line_first, emergency_card, headline, help_first, to_do
from ketatui.triage import Item, Place, Result


def advice_sections(result: Result, place: Place, look: Look, width: int | None = None) -> list[str]:
    """The headline with the most urgent advice and what it is for, then each side effect, then what this is not."""
    words, top = look.words, Sheet(width)
    top.heading(sentence(headline(result.level, place, look)))
    if not result.items:
        top.paragraph(words.nothing_ticked)
        return [str(top), _note(look, width)]
    first = result.items[0]
    if do := beyond_headline(first, place, look):
        write_text(top, look, do)
    top.paragraph(words.because_of)
    write_items(top, look, (item.effect.label for item in result.items if item.level == result.level))
    return [
        str(top),
        *(_item(item, place, look, width, told=item is first) for item in result.items),
        _note(look, width),
    ]


def card_text(effect: SideEffect, place: Place, look: Look, width: int | None = None) -> str:
    """The emergency card: what to do at once, what for, and whom to call."""
    card, sheet = emergency_card(effect, place, look), Sheet(width)
    sheet.heading(sentence(card.headline))
    sheet.note(sentence(card.label))
    write_text(sheet, look, card.advice)
    sheet.note(sentence(card.call) if card.call else "")
    return str(sheet)


def first_help(typed: str, look: Look, width: int | None = None) -> str:
    """What stands before everything else where words of crisis were typed: the few numbers that help now."""
    sheet, crisis_first = Sheet(width), crisis_line_first(typed)
    sheet.paragraph(help_first(look, crisis_first=crisis_first))
    for line in helpline_lines(look, few=True, crisis_first=crisis_first):
        sheet.item(line)
    sheet.note(look.words.plain_all_numbers)
    return str(sheet).rstrip("\n")


def _item(item: Item, place: Place, look: Look, width: int | None, *, told: bool) -> str:
    """One side effect: what to do, why, how common, how long, what would make it more urgent."""
    words, effect, sheet = look.words, item.effect, Sheet(width)
    sheet.heading(effect.label)
    if not told:
        write_text(sheet, look, to_do(item, place, look))
    if item.why:
        sheet.note(words.raised_for)
        write_items(sheet, look, item.why)
    if item.felt.strength is None and "strong" in item.changes:
        sheet.note(words.not_answered)
    sheet.note(f"{words.how_often}: {look.text(effect.how_often.text)}" if effect.how_often else "")
    sheet.note(f"{words.how_long}: {look.text(effect.how_long)}" if effect.how_long else "")
    risers = [rise.text for rise in effect.raises if rise.text not in item.why]
    if risers:
        sheet.note(words.more_urgent_if)
        write_items(sheet, look, risers)
    return str(sheet)


def _note(look: Look, width: int | None) -> str:
    sheet = Sheet(width)
    sheet.paragraph(look.words.not_a_diagnosis)
    return str(sheet)
