"""After a visit no object in the process holds what was typed or drawn in it."""

from threading import Event, Thread

from textual.widgets import Input

from ketatui.crisis.judge import crisis
from ketatui.policy import KIOSK
from ketatui.render.look import Look
from ketatui.tui.app import KetatuiApp
from ketatui.tui.forget import forget
from ketatui.tui.welcome import WelcomeScreen
from tests.holders import holders

CANARY = "zyxwvutsr"


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


async def test_a_misspelt_name_is_held_by_nothing(guide):
    app = KetatuiApp(Look(guide, guide.helpline("us")), KIOSK)
    name = "".join(["marg", "rethe"])
    async with app.run_test() as pilot:
        await pilot.pause()
        crisis(f"can my mothher {name} drive")
        assert list(holders(name)), "the search would find it"
        forget(app)
        await pilot.pause(1.2)
        assert list(holders(name)) == []


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


class Bystander:
    """Is asked for its class by whoever goes through all objects; the tuple of the other thread is then filled."""

    def __init__(self, go_on: Event, thread: Thread) -> None:
        self.go_on, self.thread = go_on, thread

    @property
    def __class__(self):
        self.go_on.set()
        self.thread.join(5)
        return Bystander


async def test_forgetting_does_not_break_off_what_another_thread_is_making(guide):
    half_way, go_on = Event(), Event()
    made: list[tuple[int, ...]] = []

    def number(n: int) -> int:
        if n == 5:
            half_way.set()
            go_on.wait(20)
        return n

    app = KetatuiApp(Look(guide, guide.helpline("us")), KIOSK)
    async with app.run_test() as pilot:
        await pilot.pause()
        thread = Thread(target=lambda: made.append(tuple(map(number, range(100)))))
        thread.start()
        assert half_way.wait(20)
        bystander = Bystander(go_on, thread)
        forget(app)
        await pilot.pause(1.2)
        bystander.go_on.set()
        bystander.thread.join(20)
    assert made == [tuple(range(100))]
