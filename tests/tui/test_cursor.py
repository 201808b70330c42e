"""The terminal's cursor stands where a person's keys act, so that braille displays and magnifiers can follow."""

import pytest
from textual.geometry import Offset

from ketatui.tui.markedlist import MarkedList


async def test_in_a_box_it_stands_behind_what_is_typed(app, painted):
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("slash", *"driv")
        await pilot.pause()
        x, y = app.cursor_position
        assert painted(pilot).splitlines()[y][:x].endswith("driv")


@pytest.mark.parametrize("size", [(80, 24), (40, 12)])
async def test_in_a_list_it_goes_along_with_the_mark(app, painted, size):
    async with app.run_test(size=size) as pilot:
        await pilot.press("v")
        for _ in range(4):
            await pilot.press("down")
            await pilot.pause()
            x, y = app.cursor_position
            assert painted(pilot).splitlines()[y][x] == ">"


async def test_it_follows_tab_to_every_place(app):
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("slash", *"drive", "enter")
        seen = set()
        for _ in range(6):
            await pilot.press("tab")
            await pilot.pause()
            assert app.screen.focused.region.contains_point(app.cursor_position)
            seen.add(app.cursor_position)
        assert len(seen) >= 3


async def test_a_widget_cannot_move_it_elsewhere(app):
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("c")
        await pilot.pause()
        here = app.cursor_position
        app.cursor_position = Offset(0, 0)
        assert app.cursor_position == here
        assert isinstance(app.screen.focused, MarkedList)


async def test_the_key_shows_and_hides_it(app):
    async with app.run_test(size=(80, 24)) as pilot:
        written = []
        app._driver.write = written.append
        await pilot.press("f9")
        assert app.cursor_shown
        assert "\x1b[?25h" in written
        await pilot.press("f9")
        assert not app.cursor_shown
        assert "\x1b[?25l" in written
