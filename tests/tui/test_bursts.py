"""Keys that come all at once, from a quick hand or a held key: nothing breaks, and the focus is never on nothing."""

from asyncio import gather

import pytest
from textual.events import Key

SIGNS = {"slash": "/", "tab": "\t", "enter": "\r", "exclamation_mark": "!"}

BURSTS = [
    "slash tab 2 enter",
    "slash tab tab 1 enter",
    "w tab 2 enter down",
    "c enter slash tab 1",
    "m 2 m enter",
    "exclamation_mark tab tab escape slash",
]


@pytest.mark.parametrize("size", [(100, 34), (40, 12)])
@pytest.mark.parametrize("burst", BURSTS)
async def test_the_focus_rests_on_something_that_can_be_seen(app, burst, size):
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        for key in burst.split():
            app.post_message(Key(key, SIGNS.get(key, key if len(key) == 1 else None)))
        for _ in range(4):
            await pilot.pause()
        assert app.screen.focused is not None
        assert app.screen.focused.region.area > 0


async def test_a_page_that_is_wanted_twice_at_once_is_whole_for_both(app):
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        pages = app.screen.query_one("#pages")
        first, second = await gather(pages.made("words"), pages.made("words"))
        assert first is second
        assert second.is_mounted
        second.begin()
