"""Every kind of block as headings, sentences and lists; pictures become sentences."""

from collections.abc import Iterable
from typing import assert_never

from ketatui.blocks import (
    STRONGEST,
    Bar,
    BarsBlock,
    Block,
    CalloutBlock,
    Choice,
    EvidenceBlock,
    ListBlock,
    Moment,
    NumbersBlock,
    OptionsBlock,
    ScheduleBlock,
    StepsBlock,
    TableBlock,
    TextBlock,
    TimelineBlock,
)
from ketatui.render.look import Look
from ketatui.render.sheet import Sheet
from ketatui.render.wording import (
    callout_title,
    count,
    most_first,
    one_line,
    paragraphs,
    region_note,
    strength,
)


def write_block(sheet: Sheet, block: Block, look: Look) -> None:
    """Writes a block with its title, its region and its sources."""
    title = callout_title(look, block) if isinstance(block, CalloutBlock) else one_line(look, block.title)
    sheet.heading(title)
    _write_body(sheet, block, look)
    write_foot(sheet, look, block.sources, block.region)


def write_foot(sheet: Sheet, look: Look, sources: Iterable[str], region: tuple[str, ...] = ()) -> None:
    """Writes where something is true and what it rests on."""
    cited = ", ".join(map(str, look.guide.cited(sources)))
    sheet.note(region_note(look, region))
    sheet.note(f"{look.words.sources}: {cited}" if cited else "")


def write_text(sheet: Sheet, look: Look, raw: str) -> None:
    """Writes the paragraphs of a content text."""
    for paragraph in paragraphs(look, raw):
        sheet.paragraph(paragraph)


def write_items(sheet: Sheet, look: Look, items: Iterable[str]) -> None:
    """Writes points in no order."""
    for item in items:
        sheet.item(one_line(look, item))


def sentence(text: str) -> str:
    """A text with a full stop at its end, unless it has a sign there already."""
    return text if text.endswith((".", "?", "!", ":")) else f"{text}."


def _write_body(sheet: Sheet, block: Block, look: Look) -> None:
    match block:
        case TextBlock():
            write_text(sheet, look, block.text)
        case CalloutBlock():
            write_text(sheet, look, block.text)
            write_items(sheet, look, block.items)
        case ListBlock():
            write_text(sheet, look, block.intro)
            write_items(sheet, look, block.items)
        case StepsBlock():
            write_text(sheet, look, block.intro)
            for number, item in enumerate(block.items, 1):
                sheet.item(one_line(look, item), f"{number}. ")
        case TableBlock():
            write_text(sheet, look, block.intro)
            write_text(sheet, look, block.caption)
            write_items(sheet, look, (_row(block, row) for row in block.rows))
        case OptionsBlock():
            write_text(sheet, look, block.caption)
            for choice in block.choices:
                _write_choice(sheet, choice, look)
            write_text(sheet, look, block.text)
        case NumbersBlock() | BarsBlock() | TimelineBlock() | ScheduleBlock() | EvidenceBlock():
            write_text(sheet, look, block.caption)
            write_items(sheet, look, picture_sentences(block, look))
            write_text(sheet, look, block.text)
        case _:
            assert_never(block)


Drawn = NumbersBlock | BarsBlock | TimelineBlock | ScheduleBlock | EvidenceBlock
"""Pictures that are a row of things, a sentence each."""


def picture_sentences(block: Drawn, look: Look) -> list[str]:
    """What a picture shows, a sentence for each thing in it."""
    match block:
        case NumbersBlock():
            return [f"{g.label}: {sentence(count(look, g.value, block.of, g.said))}" for g in block.groups]
        case BarsBlock():
            return [_bar(block, row, look) for row in most_first(block.rows)]
        case TimelineBlock():
            return [_moment(point, any(p.strength for p in block.points), look) for point in block.points]
        case ScheduleBlock():
            return [f"{week.week}: {sentence(week.said)}" for week in block.weeks]
        case EvidenceBlock():
            return [f"{row.label}: {strength(look, row.strength)}. {sentence(row.text)}" for row in block.rows]


def _moment(point: Moment, bars: bool, look: Look) -> str:
    """A point of a timeline; where the picture draws bars, how strong the effects are then."""
    said = f"{point.when}: {sentence(point.text)}"
    return f"{said} {look.word(look.words.effects_strength, n=point.strength, all=STRONGEST)}" if bars else said


def _bar(block: BarsBlock, row: Bar, look: Look) -> str:
    """A row in words, as in "Feeling unreal: 41 of 100 with the spray, 9 of 100 with a dummy spray"."""
    counts = [count(look, row.value, block.of, row.said)]
    if row.other is not None:
        counts.append(count(look, row.other, block.of, row.other_said))
    names = [_inside(name) for name in block.compared]
    said = [f"{text} {names[i]}" if i < len(names) else text for i, text in enumerate(counts)]
    return f"{row.label}: {', '.join(said)}."


def _inside(name: str) -> str:
    """A name as it stands inside a sentence: "With the spray" becomes "with the spray", "FDA" stays."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def _row(block: TableBlock, row: tuple[str, ...]) -> str:
    """A row in words: what it is about, then what each column says of it. What it is about needs no column's name."""
    about, *cells = row
    said = (f"{column}: {sentence(cell)}" for column, cell in zip(block.columns[1:], cells, strict=False))
    return " ".join([sentence(about), *said])


def _write_choice(sheet: Sheet, choice: Choice, look: Look) -> None:
    """Writes a choice so that each line says by itself whether it speaks for or against."""
    words = look.words
    sheet.paragraph(f"{one_line(look, choice.name)}: {one_line(look, choice.what)}")
    points = [(words.for_it, item) for item in choice.good] + [(words.against_it, item) for item in choice.bad]
    if choice.unknown:
        points.append((words.not_known, choice.unknown))
    write_items(sheet, look, (f"{heading}: {item}" for heading, item in points))
