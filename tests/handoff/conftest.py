"""A walk with its summary, codes as pictures, and an independent decoder for them."""

from collections.abc import Callable, Iterable
from datetime import date

import pytest
import zxingcpp
from PIL import Image, ImageDraw

from ketatui.handoff import Summary, summary
from ketatui.load import load
from ketatui.model import Guide
from ketatui.qr import Code, Run
from ketatui.store import shipped
from ketatui.visitlist import VisitList
from ketatui.walk import Walk

DAY = date(2026, 11, 23)

Summarize = Callable[..., Summary]


@pytest.fixture(scope="session")
def guide() -> Guide:
    return load(shipped())


@pytest.fixture
def walk(guide: Guide) -> Walk:
    """A walk at home: throwing up, a mild headache, and something else in own words."""
    walk = Walk(guide, "home", ticked=("vomiting", "headache"), own_words="my knee itches")
    told = {"vomiting": ("strong", "yes", "no"), "headache": ("mild", "no", "no"), "other": ("moderate", "no", "yes")}
    for name, (strong, worse, lasting) in told.items():
        walk.answer(name, "strong", strong)
        walk.answer(name, "worse", worse)
        walk.answer(name, "lasting", lasting)
    return walk


@pytest.fixture
def summarized(guide: Guide) -> Summarize:
    """The summary of a walk, with a visit list where one is given."""

    def make(walk: Walk | None = None, visit: VisitList | None = None) -> Summary:
        line = guide.helpline("us")
        if walk is None:
            return summary(guide, line, DAY, visit=visit)
        told = {"place": walk.place, "result": walk.result(), "own_words": walk.own_words}
        return summary(guide, line, DAY, visit=visit, **told)

    return make


CELL = (8, 16)
"""Pixels of a character cell, as on a console."""

BLACK, WHITE = 0, 255
HALVES = {" ": (WHITE, WHITE), "▀": (BLACK, WHITE), "▄": (WHITE, BLACK), "█": (BLACK, BLACK)}


def draw_code(code: Code, *, cell: tuple[int, int] = CELL, gap: int = 0) -> Image.Image:
    """What a terminal shows: ink and paper of each cell, round it a dark screen.

    `gap` is the part of a cell, in pixels, that a font leaves empty at its foot: only paper is there.
    """
    width, height = cell
    margin = 4 * height
    size = (code.columns * width + 2 * margin, len(code.rows) * height + 2 * margin)
    picture = Image.new("L", size, BLACK)
    pen = ImageDraw.Draw(picture)
    for y, row in enumerate(code.rows):
        for x, (letter, dark) in enumerate(letters(row)):
            left, top = margin + x * width, margin + y * height
            pen.rectangle((left, top, left + width - 1, top + height - 1), BLACK if dark else WHITE)
            inked = height - gap
            upper, lower = HALVES[letter]
            if upper == BLACK:
                pen.rectangle((left, top, left + width - 1, top + inked // 2 - 1), BLACK)
            if lower == BLACK:
                pen.rectangle((left, top + inked // 2, left + width - 1, top + inked - 1), BLACK)
    return picture


def letters(row: Iterable[Run]) -> list[tuple[str, bool]]:
    """Each character of a row, with its paper."""
    return [(letter, run.dark) for run in row for letter in run.text]


def read_codes(picture: Image.Image) -> list[str]:
    """The texts of all codes that the decoder finds. It is not told where they are or how they are turned."""
    return [found.text for found in zxingcpp.read_barcodes(picture)]


@pytest.fixture(scope="session")
def draw() -> Callable[..., Image.Image]:
    """Draws a code as a terminal shows it."""
    return draw_code


@pytest.fixture(scope="session")
def read() -> Callable[[Image.Image], list[str]]:
    """Reads the codes of a picture."""
    return read_codes
