"""Every kind of block as elements of the page, under a heading of a given level."""

from collections.abc import Iterable, Iterator
from typing import assert_never
from xml.etree.ElementTree import Element

from ketatui.blocks import (
    BarsBlock,
    Block,
    CalloutBlock,
    Choice,
    EvidenceBlock,
    ListBlock,
    NumbersBlock,
    OptionsBlock,
    ScheduleBlock,
    StepsBlock,
    TableBlock,
    TextBlock,
    TimelineBlock,
)
from ketatui.export.element import Child, el, listed
from ketatui.export.figures import figure
from ketatui.render.look import Look
from ketatui.render.wording import callout_title, one_line, paragraphs, region_note


def blocks(shown: Iterable[Block], look: Look, level: int) -> Iterator[Element]:
    """The blocks that are true for this reader, each in a box when it must stand out."""
    for block in shown:
        if look.shows(block.region):
            callout = isinstance(block, CalloutBlock)
            title = callout_title(look, block) if isinstance(block, CalloutBlock) else one_line(look, block.title)
            parts = [el(f"h{level}", title), *_body(block, look, level), *foot(look, block.sources, block.region)]
            kind = f"box {block.level}" if isinstance(block, CalloutBlock) else ""
            yield el("div", *parts, class_=kind) if callout else el("div", *parts)


def text(look: Look, raw: str) -> list[Element]:
    """The paragraphs of a content text."""
    return [el("p", paragraph) for paragraph in paragraphs(look, raw)]


def points(look: Look, items: Iterable[str], tag: str = "ul") -> Element:
    """A list of content texts."""
    return listed(tag, (one_line(look, item) for item in items))


def foot(look: Look, sources: Iterable[str], region: tuple[str, ...] = ()) -> Iterator[Element]:
    """Where something is true, and links to what it rests on."""
    where, cited = region_note(look, region), look.guide.cited(sources)
    if where:
        yield el("p", where)
    if cited:
        links: list[Child] = [f"{look.words.sources}: "]
        for number in cited:
            links += [el("a", str(number), href=f"#source-{number}"), " "]
        yield el("p", *links, class_="sources")


def _body(block: Block, look: Look, level: int) -> list[Element]:
    match block:
        case TextBlock():
            return text(look, block.text)
        case CalloutBlock():
            return [*text(look, block.text), *([points(look, block.items)] if block.items else [])]
        case ListBlock():
            return [*text(look, block.intro), points(look, block.items)]
        case StepsBlock():
            return [*text(look, block.intro), points(look, block.items, "ol")]
        case TableBlock():
            return [*text(look, block.intro), _table(block, look)]
        case OptionsBlock():
            choices = [part for choice in block.choices for part in _choice(choice, look, level + 1)]
            return [*text(look, block.caption), *choices, *text(look, block.text)]
        case NumbersBlock() | BarsBlock() | TimelineBlock() | ScheduleBlock() | EvidenceBlock():
            return [figure(block, look), *text(look, block.text)]
        case _:
            assert_never(block)


def _table(block: TableBlock, look: Look) -> Element:
    """A table. A small window shows each row as lines of "column: cell"; its roles keep it a table for ears."""
    title = one_line(look, block.caption or block.title)
    columns = [one_line(look, column) for column in block.columns]
    head = el("tr", *(el("th", column, scope="col", role="columnheader") for column in columns), role="row")
    rows = []
    for first, *rest in block.rows:
        about = el("th", one_line(look, first), scope="row", role="rowheader", data_column=columns[0])
        cells = [
            el("td", one_line(look, cell), role="cell", data_column=column)
            for column, cell in zip(columns[1:], rest, strict=True)
        ]
        rows.append(el("tr", about, *cells, role="row"))
    groups = el("thead", head, role="rowgroup"), el("tbody", *rows, role="rowgroup")
    return el("table", el("caption", title), *groups, role="table")


def _choice(choice: Choice, look: Look, level: int) -> Iterator[Element]:
    words = look.words
    yield el(f"h{level}", one_line(look, choice.name))
    yield from text(look, choice.what)
    for heading, items in (
        (words.for_it, choice.good),
        (words.against_it, choice.bad),
        (words.not_known, (choice.unknown,) if choice.unknown else ()),
    ):
        if items:
            yield el("p", el("strong", heading))
            yield points(look, items)
