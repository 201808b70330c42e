"""After a visit no object in the process holds what was typed or drawn in it."""

import gc
from collections.abc import Iterator

from textual.widgets import Input

from ketatui.policy import KIOSK
from ketatui.render.look import Look
from ketatui.tui.app import KetatuiApp
from ketatui.tui.welcome import WelcomeScreen

CANARY = "zyxwvutsr"


def holders(word: str) -> Iterator[str]:
    """The kinds of objects, of all that the garbage collector knows, that hold a text with a word in it."""
    for thing in gc.get_objects():
        for held in gc.get_referents(thing):
            if isinstance(held, str) and word in held and held is not word:
                yield f"{type(thing).__name__}: {held[:40]}"


async def type_into(pilot, *keys: str) -> None:
    await pilot.press(*keys)
    await pilot.pause()
    box = pilot.app.focused
    assert isinstance(box, Input)
    assert box.value == ""
    await pilot.press(*CANARY)
    assert box.value == CANARY


async def test_a_word_typed_into_every_box_is_held_by_nothing(guide):
    app = KetatuiApp(Look(guide, guide.helpline("us")), KIOSK)
    async with app.run_test(size=(100, 34)) as pilot:
        await pilot.pause()
        await app.start_visit()
        await type_into(pilot, "slash")
        await type_into(pilot, "escape", "escape", "w")
        await type_into(pilot, "escape", "escape", "v", "shift+tab")
        await pilot.press("enter", "tab", "tab", "enter")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert app.screen.has_class("coded"), "the code is on the screen"
        await pilot.press("escape", "escape", "escape")
        await type_into(pilot, "c", "right", "shift+tab")
        await pilot.press("enter", "tab", "right")
        await pilot.pause()
        assert list(holders(CANARY)), "the search would find it"
        await app.end_visit()
        await pilot.pause(1.2)
        assert isinstance(app.screen, WelcomeScreen)
        assert list(holders(CANARY)) == []


async def test_the_terminal_forgets_the_lines_that_have_left_its_screen(guide):
    app = KetatuiApp(Look(guide, guide.helpline("us")), KIOSK)
    written: list[str] = []
    async with app.run_test() as pilot:
        await pilot.pause()
        await app.start_visit()
        await pilot.pause()
        app._driver.write = written.append
        await app.end_visit()
    assert "\x1b[3J" in written
