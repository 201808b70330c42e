"""What stands on the screen at once, in every window size and every kind of terminal."""

from collections.abc import Callable
from typing import Any

import pytest

from ketatui.model import Guide

SIZES = [(100, 30), (80, 24), (40, 12)]


def first_words(guide: Guide, beginning: Callable[[str], str]) -> tuple[str, ...]:
    """What a reader must see first: the first panel of the first topic, and whom to call."""
    line = guide.helpline(guide.info.region)
    return guide.interface.in_short, beginning(guide.topics[0].summary[0]), line.crisis.number, line.emergency.number


@pytest.mark.parametrize(("columns", "rows"), SIZES)
def test_the_first_panel_of_the_first_topic_is_visible(
    start: Callable[..., Any], guide: Guide, beginning: Callable[[str], str], columns: int, rows: int
) -> None:
    terminal = start(columns, rows)
    terminal.wait_for(*first_words(guide, beginning), guide.topics[0].title)


@pytest.mark.parametrize(
    "environment",
    [
        {"TERM": "linux"},
        {"NO_COLOR": "1"},
        {"TERM": "linux", "NO_COLOR": "1"},
        {"TERM": "xterm-256color", "COLORTERM": "truecolor"},
    ],
    ids=lambda env: "-".join(f"{name}={value}" for name, value in env.items()),
)
def test_every_kind_of_terminal_shows_the_same_words(
    start: Callable[..., Any], guide: Guide, beginning: Callable[[str], str], environment: dict[str, str]
) -> None:
    terminal = start(80, 24, **environment)
    terminal.wait_for(*first_words(guide, beginning), guide.topics[0].title)


def test_the_console_font_gets_only_signs_it_has(start: Callable[..., Any], guide: Guide) -> None:
    terminal = start(80, 24, TERM="linux")
    terminal.wait_for(guide.interface.in_short)
    assert not set(terminal.text) & set("╭╮╯╰┏┓┗┛━┃▎█⣿")


def test_no_color_sends_no_colour(start: Callable[..., Any], guide: Guide) -> None:
    terminal = start(80, 24, NO_COLOR="1", COLORTERM="truecolor")
    terminal.wait_for(guide.interface.in_short)
    painted = {cell.fg for row in terminal.screen.buffer.values() for cell in row.values()}
    greys = {colour for colour in painted if colour == "default" or colour[:2] == colour[2:4] == colour[4:]}
    assert painted == greys


def test_the_region_of_the_command_line_sets_the_numbers(start: Callable[..., Any], guide: Guide) -> None:
    elsewhere = guide.helpline("uk")
    terminal = start(80, 24, "--region", "uk")
    terminal.wait_for(elsewhere.emergency.number, guide.interface.in_short)
    assert not terminal.shows(guide.helpline("us").crisis.number)
