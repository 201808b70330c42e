"""Every pair of colours that is painted: text at least 7:1 (WCAG 2.2, 1.4.6), lines and marks at least 3:1 (1.4.11)."""

import re
from collections.abc import Iterator

import pytest
from rich.color import Color as Ink
from rich.segment import Segment
from textual.color import Color

from gallery.frames import Frame
from ketatui.palette import QR_INK, QR_PAPER
from ketatui.tui.colours import READABLE, SEEN, contrast, eight_bit

LINES = re.compile(r"^[\s│─╭╮╰╯┃━┏┓┗┛║═╔╗╚╝┌┐└┘├┤┬┴┼●·░▒█▀▄#.=|*-]*$")
"""What is drawn and not read. A sign such as `-` counts as drawn only where no letter stands beside it."""


def rgb(ink: Ink | None) -> Color:
    assert ink is not None, "a cell without a colour of its own"
    assert not ink.is_default, "a cell in the terminal's own colour"
    return Color(*ink.get_truecolor())


def pair(segment: Segment) -> tuple[Color, Color]:
    style = segment.style
    assert style is not None
    ink, ground = rgb(style.color), rgb(style.bgcolor)
    return (ground, ink) if style.reverse else (ink, ground)


def of_a_code(segment: Segment) -> bool:
    """Whether it belongs to a QR code, whose dark and light squares are read by a phone and by nobody else."""
    return not segment.text.strip("█▀▄ ") and set(pair(segment)) <= {Color.parse(QR_INK), Color.parse(QR_PAPER)}


def faint(frames: list[Frame]) -> Iterator[str]:
    """What is painted too faintly, and where."""
    for frame in frames:
        for row in frame.rows:
            for segment in row:
                if segment.text.strip() and not of_a_code(segment):
                    ratio = contrast(*pair(segment))
                    least = SEEN if LINES.match(segment.text) else READABLE
                    if ratio < least:
                        yield f"{frame.name}: {segment.text!r} {ratio:.2f} {segment.style}"


@pytest.mark.parametrize(
    "where", [("wide", "themes"), ("smallest", "calm"), ("small", "console"), ("smallest", "console")]
)
def test_what_is_painted_can_be_read(painted, where):
    assert not sorted(set(faint(painted[where])))


def test_all_three_themes_are_painted(painted):
    assert {frame.look for frame in painted["wide", "themes"]} == {"calm", "paper", "contrast"}


@pytest.mark.parametrize("where", [("wide", "themes"), ("smallest", "calm"), ("small", "console")])
def test_the_thumb_of_a_scroll_bar_stands_out(painted, where):
    seen = 0
    for frame in painted[where]:
        for bar in frame.bars:
            grounds = set()
            for row in frame.rows[bar.y : bar.bottom]:
                grounds.add(_ground(_cell(row, bar.x)))
            if len(grounds) == 2:
                assert contrast(*grounds) >= SEEN, frame.name
                seen += 1
    assert seen, "there was no scroll bar to look at"


def _ground(segment: Segment) -> Color:
    """What is behind an empty cell."""
    style = segment.style
    assert style is not None
    return rgb(style.color if style.reverse else style.bgcolor)


def _cell(row: tuple[Segment, ...], column: int) -> Segment:
    """The segment that paints a column."""
    at = 0
    for segment in row:
        at += segment.cell_length
        if at > column:
            return segment
    raise AssertionError(column)


@pytest.mark.parametrize("where", [("wide", "themes"), ("smallest", "calm")])
def test_256_colours_are_enough_to_read(painted, where):
    for frame in painted[where]:
        for row in frame.rows:
            for segment in row:
                if segment.text.strip() and not of_a_code(segment):
                    assert segment.style
                    fewer = Segment(segment.text, eight_bit(segment.style, Color(0, 0, 0)))
                    least = SEEN if LINES.match(segment.text) else READABLE
                    assert contrast(*pair(fewer)) >= least, (frame.name, segment, fewer)
