"""What each kind of page looks like, at three sizes and in each theme, against kept pictures."""

import pytest

from ketatui.palette import PALETTES

WIDE, SMALL, SMALLEST = (100, 34), (80, 24), (40, 12)

PAGES = {
    "topic": [],
    "pictures": ["2"],
    "ask": ["slash", *"drive"],
    "answer": ["slash", *"drive", "enter"],
    "feel": ["c", "enter", "right"],
    "advice": ["c", "enter", "right", "space", "right", "right"],
    "card": ["c", "enter", "space"],
    "words": ["w"],
    "help": ["exclamation_mark"],
    "keys": ["question_mark"],
}


@pytest.mark.parametrize("page", PAGES)
def test_wide(snap_compare, app, page):
    assert snap_compare(app, press=["wait:50", *PAGES[page]], terminal_size=WIDE)


@pytest.mark.parametrize("page", ["topic", "ask", "feel", "card"])
def test_small(snap_compare, app, page):
    assert snap_compare(app, press=["wait:50", *PAGES[page]], terminal_size=SMALL)


@pytest.mark.parametrize("page", ["topic", "ask", "answer", "feel", "advice", "card"])
def test_smallest(snap_compare, app, page):
    assert snap_compare(app, press=["wait:50", *PAGES[page]], terminal_size=SMALLEST)


@pytest.mark.parametrize("turns", range(1, len(PALETTES)), ids=[p.name for p in PALETTES[1:]])
@pytest.mark.parametrize("page", ["pictures", "card"])
def test_themes(snap_compare, app, page, turns):
    assert snap_compare(app, press=["wait:50", *["t"] * turns, *PAGES[page]], terminal_size=WIDE)
