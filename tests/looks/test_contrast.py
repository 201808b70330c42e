"""Every pair of colours that is painted: text at least 7:1 (WCAG 2.2, 1.4.6), lines and marks at least 3:1 (1.4.11)."""

import re
from collections.abc import Iterator

import pytest
from rich.color import Color as Ink
from rich.segment import Segment
from rich.style import Style
from textual.color import Color

from gallery.frames import Frame
from gallery.frames import frame as frame_of
from gallery.screens import SIZES, chain, keys, topic
from gallery.shots import app_in
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


def coloured(frame: Frame) -> list[list[tuple[str, Style]]]:
    """What is painted, and in which colours."""
    return [
        [(segment.text, (segment.style or Style()).clear_meta_and_links()) for segment in row] for row in frame.rows
    ]


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


COLOURED = [
    *(("wide", "calm"), ("wide", "paper"), ("wide", "contrast")),
    *(("wall", "calm"), ("phone", "calm"), ("smallest", "calm")),
]
CONSOLES = [("small", "console"), ("smallest", "console")]


@pytest.mark.parametrize("where", [*COLOURED, *CONSOLES])
def test_what_is_painted_can_be_read(painted, where):
    assert not sorted(set(faint(painted[where])))


def test_each_theme_paints_every_screen_in_its_own_colours(painted):
    themes = [painted["wide", theme] for theme in ("calm", "paper", "contrast")]
    assert len({tuple(frame.screen for frame in frames) for frames in themes}) == 1
    for same in zip(*themes, strict=True):
        assert len({frame.rows for frame in same}) == 3 or same[0].screen.startswith("card-"), same[0].screen


@pytest.mark.parametrize("steps", [topic("the-weeks-after"), keys("c")])
async def test_a_theme_that_is_changed_recolours_all_that_stands_there(guide, steps):
    """Panels, pictures and lists: what is painted then is what an app that started in that theme paints."""
    shown = []
    for theme, further in (("paper", ()), ("calm", ("t",))):
        app = app_in(theme, guide)
        async with app.run_test(size=SIZES["wide"]) as pilot:
            await chain(steps, keys(*further))(pilot)
            assert app.theme == "paper"
            shown.append(coloured(frame_of(app, "", "paper", "wide")))
    assert shown[0] == shown[1]


@pytest.mark.parametrize("where", [*COLOURED, ("small", "console")])
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


@pytest.mark.parametrize("where", COLOURED)
def test_256_colours_are_enough_to_read(painted, where):
    for frame in painted[where]:
        for row in frame.rows:
            for segment in row:
                if segment.text.strip() and not of_a_code(segment):
                    assert segment.style
                    fewer = Segment(segment.text, eight_bit(segment.style, Color(0, 0, 0)))
                    least = SEEN if LINES.match(segment.text) else READABLE
                    assert contrast(*pair(fewer)) >= least, (frame.name, segment, fewer)
