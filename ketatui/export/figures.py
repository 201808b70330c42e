"""Pictures on the page. What they show stands beside them in words; what is only drawn is hidden from ears."""

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from ketatui.blocks import Bar, BarsBlock, EvidenceBlock, NumbersBlock, ScheduleBlock, TimelineBlock
from ketatui.export.element import Child, el
from ketatui.render.look import Look
from ketatui.render.sentences import Drawn, sentence
from ketatui.render.wording import count, most_first, one_line, strength

ACROSS, STEP, RADIUS = 25, 10, 4
"""Dots in a row, and the distance between their middles and their radius in the units of the drawing."""

Row = tuple[str, Sequence[Child]]
"""What a thing in a picture is called, and each thing that is said or drawn about it."""


def figure(block: Drawn, look: Look) -> Element:
    """A picture as a list of names with what is said about each, under the picture's caption."""
    entries: list[Element] = []
    for name, said in _rows(block, look):
        entries.append(el("dt", name))
        entries += [part if isinstance(part, Element) and part.tag == "dd" else el("dd", part) for part in said]
    return el("figure", el("figcaption", one_line(look, block.caption)), el("dl", *entries))


def _rows(block: Drawn, look: Look) -> Iterator[Row]:
    match block:
        case NumbersBlock():
            for group in block.groups:
                said = el("strong", count(look, group.value, block.of, group.said))
                yield one_line(look, group.label), [el("dd", said, _dots(group.value, block.of))]
        case BarsBlock():
            for row in most_first(block.rows):
                yield one_line(look, row.label), list(_bars(block, row, look))
        case TimelineBlock():
            for point in block.points:
                yield one_line(look, point.when), [sentence(one_line(look, point.text))]
        case ScheduleBlock():
            for week in block.weeks:
                yield one_line(look, week.week), [sentence(one_line(look, week.said))]
        case EvidenceBlock():
            for finding in block.rows:
                step = el("strong", f"{strength(look, finding.strength)}.")
                yield one_line(look, finding.label), [el("dd", step, f" {sentence(one_line(look, finding.text))}")]


def _bars(block: BarsBlock, row: Bar, look: Look) -> Iterator[Child]:
    """Each count in words, with the name of who was counted, over its bar."""
    counts = [(row.value, row.said), *([(row.other, row.other_said)] if row.other is not None else [])]
    for number, (value, said) in enumerate(counts):
        name = f"{one_line(look, block.compared[number])}: " if number < len(block.compared) else ""
        share = f"--share:{value * 100 / block.of:g}"
        bar = el("span", class_="bar", style=share, aria_hidden="true")
        yield el("dd", name, el("strong", count(look, value, block.of, said)), bar)


def _dots(filled: int, of: int) -> Element:
    """A dot for each person, the filled ones first."""
    rows = -(-of // ACROSS)
    size = f"0 0 {ACROSS * STEP} {rows * STEP}"
    dots = [
        el(
            "circle",
            cx=str(number % ACROSS * STEP + STEP // 2),
            cy=str(number // ACROSS * STEP + STEP // 2),
            r=str(RADIUS),
            class_="on" if number < filled else "off",
        )
        for number in range(of)
    ]
    return el("svg", *dots, class_="dots", viewBox=size, aria_hidden="true", focusable="false")
