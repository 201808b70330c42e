"""The code for a phone, read back from the screen of the running guide by an independent reader."""

from collections.abc import Callable
from typing import Any

import pytest

from ketatui.model import Guide

Image = pytest.importorskip("PIL.Image", reason="pillow is not installed")
zxingcpp = pytest.importorskip("zxingcpp", reason="zxing-cpp is not installed")

ENTER = "\r"
SIZE = 8
"""Pixels of a module: a cell is one module wide and two high."""

LIGHT, DARK = (229, 229, 229), (0, 0, 0)
"""The two colours of a terminal of its own, as most are: light letters on a dark ground."""

MANY = {"COLORTERM": "truecolor"}

QUESTION = "why me"


def picture(screen: Any) -> Any:
    """What stands on a pyte screen, as a picture: half and full blocks in their colours, all else as paper."""
    image = Image.new("RGB", (screen.columns * SIZE, screen.lines * 2 * SIZE))
    for row in range(screen.lines):
        for column in range(screen.columns):
            cell = screen.buffer[row][column]
            ink, paper = colour(cell.fg, LIGHT), colour(cell.bg, DARK)
            ink, paper = (paper, ink) if cell.reverse else (ink, paper)
            halves = {"█": (ink, ink), "▀": (ink, paper), "▄": (paper, ink)}.get(cell.data, (paper, paper))
            for half, painted in enumerate(halves):
                place = (column * SIZE, (2 * row + half) * SIZE)
                image.paste(painted, (*place, place[0] + SIZE, place[1] + SIZE))
    return image


def colour(name: str, own: tuple[int, int, int]) -> tuple[int, int, int]:
    """A colour as pyte names it: six hex digits, or the terminal's own."""
    try:
        return int(name[:2], 16), int(name[2:4], 16), int(name[4:], 16)
    except ValueError:
        return own


@pytest.mark.parametrize(
    ("columns", "rows", "environment"),
    [(80, 24, MANY), (100, 34, MANY), (80, 24, {"NO_COLOR": "1"})],
    ids=["small", "wide", "no colour"],
)
def test_a_phone_reads_my_question_from_the_screen(
    start: Callable[..., Any], guide: Guide, columns: int, rows: int, environment: dict[str, str]
) -> None:
    words = guide.interface
    terminal = start(columns, rows, **environment)
    terminal.wait_for(words.in_short)
    terminal.send("v")
    terminal.wait_for(words.visit_list_note[:20])
    terminal.send(QUESTION + ENTER)
    terminal.wait_for(words.my_questions, f"[x] {QUESTION}")
    terminal.click(words.take_it)
    terminal.wait_for(words.take_title, f"> {words.take_code}")
    terminal.send(ENTER)
    terminal.wait_for(words.code_how)
    read = [found.text for found in zxingcpp.read_barcodes(picture(terminal.screen))]
    assert len(read) == 1
    assert QUESTION in read[0]
