"""The staff menu: the knock, the PIN, and what is behind it."""

import pytest
from msgspec.structs import replace

from ketatui.kiosk.pin import hashed
from ketatui.policy import KIOSK, OPEN
from ketatui.render.look import Look
from ketatui.settings import Idle, Settings
from ketatui.tui.app import KetatuiApp
from ketatui.tui.choices import ChoiceList
from ketatui.tui.pinpad import PinPad
from ketatui.tui.staff import NotReopened, Reopened
from ketatui.tui.staffmenu import StaffMenu
from ketatui.tui.visit import VisitScreen
from ketatui.tui.welcome import WelcomeScreen

PIN = "24680"
SIZES = [(100, 34), (80, 24), (54, 15), (40, 12)]


class Clock:
    """A clock that stands still until a test moves it."""

    now = 5_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def settings() -> Settings:
    return Settings(staff_pin=hashed(PIN))


@pytest.fixture
def look(guide) -> Look:
    return Look(guide, guide.helpline("us"))


@pytest.fixture
def app(look, settings, clock) -> KetatuiApp:
    return KetatuiApp(look, KIOSK, settings, clock)


async def knock(pilot) -> None:
    await pilot.pause()
    await pilot.press("ctrl+t", "ctrl+t", "ctrl+t")
    await pilot.pause()


async def answered(pilot) -> None:
    """Waits until the PIN has been looked at."""
    await pilot.pause()
    while isinstance(pilot.app.screen, PinPad) and pilot.app.screen._busy:
        await pilot.pause(0.01)
    await pilot.pause()


async def let_in(pilot) -> StaffMenu:
    await knock(pilot)
    await pilot.press(*PIN, "enter")
    await answered(pilot)
    menu = pilot.app.screen
    assert isinstance(menu, StaffMenu)
    return menu


async def choose(pilot, label: str) -> None:
    choices = pilot.app.screen.query_one(ChoiceList)
    choices.highlighted = [str(choice.label) for choice in choices._choices].index(label)
    await pilot.press("enter")
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def test_two_presses_are_no_knock_and_three_slow_ones_neither(app, clock):
    async with app.run_test() as pilot:
        await pilot.pause()
        for _ in range(6):
            await pilot.press("ctrl+t")
            clock.now += 2
        assert isinstance(app.screen, WelcomeScreen)


async def test_without_a_pin_there_is_no_menu_and_the_key_is_any_key(look, clock):
    app = KetatuiApp(look, KIOSK, Settings(), clock)
    async with app.run_test() as pilot:
        await knock(pilot)
        assert isinstance(app.screen, VisitScreen)
        for _ in range(6):
            await pilot.click("#title")
        await pilot.pause()
        assert isinstance(app.screen, VisitScreen)


async def test_at_home_there_is_no_menu(look, settings, clock):
    app = KetatuiApp(look, OPEN, settings, clock)
    async with app.run_test() as pilot:
        await knock(pilot)
        for _ in range(6):
            await pilot.click("#title")
        await pilot.pause()
        assert isinstance(app.screen, VisitScreen)


@pytest.mark.parametrize("size", SIZES)
async def test_it_opens_by_touch_alone(app, size, touch, gone):
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        await app.start_visit()
        await pilot.pause()
        for _ in range(5):
            await touch(pilot, "#title")
        await pilot.pause()
        assert isinstance(app.screen, PinPad)
        for digit in PIN:
            await touch(pilot, f"#digit-{digit}")
        await touch(pilot, "#pin-try")
        await answered(pilot)
        assert isinstance(app.screen, StaffMenu)
        assert app.screen_stack[0] is app.screen, "the visit is over"
        await gone(pilot, VisitScreen)


async def test_the_menu_tells_what_runs_and_since_when(app, guide, painted, clock):
    app.last_error = "ValueError at askpage.py:12"
    async with app.run_test() as pilot:
        clock.now += 2 * 86_400 + 3 * 3_600 + 4 * 60
        await let_in(pilot)
        text = painted(pilot)
        assert "2 d 3 h 4 min" in text
        assert guide.info.review.checked in text
        assert guide.info.version in text
        assert "ValueError at askpage.py:12" in text
        assert "textual 8.2.8" in text
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.screen, WelcomeScreen)


async def test_the_pin_is_never_shown(app, painted):
    async with app.run_test() as pilot:
        await knock(pilot)
        await pilot.press(*"13579")
        text = painted(pilot)
        assert "13579" not in text
        assert "1 3 5" not in text
        assert "• • • • •" in text
        await pilot.press("backspace", "x", "c")
        assert "• • • •" in painted(pilot)
        assert "• • • • •" not in painted(pilot)


async def test_each_failure_waits_longer_and_the_fifth_locks(app, clock, painted):
    async with app.run_test() as pilot:
        await knock(pilot)
        for wait in (1, 2, 4, 8, 300):
            await pilot.press(*"1111", "enter")
            await answered(pilot)
            assert f" {wait} second" in " ".join(painted(pilot).split())
            await pilot.press(*PIN, "enter")
            await answered(pilot)
            assert isinstance(app.screen, PinPad), "nothing is listened to meanwhile"
            clock.now += wait - 0.5
            await pilot.press(*PIN, "enter")
            await answered(pilot)
            assert isinstance(app.screen, PinPad)
            clock.now += 0.5
        await pilot.press("escape")
        await knock(pilot)
        await pilot.press(*PIN, "enter")
        await answered(pilot)
        assert isinstance(app.screen, StaffMenu)


async def test_leaving_and_knocking_again_does_not_shorten_the_wait(app, painted):
    async with app.run_test() as pilot:
        await knock(pilot)
        await pilot.press(*"1111", "enter")
        await answered(pilot)
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.screen, WelcomeScreen)
        await knock(pilot)
        await pilot.press(*PIN, "enter")
        await answered(pilot)
        assert isinstance(app.screen, PinPad)
        assert "1 second." in " ".join(painted(pilot).split())


@pytest.mark.parametrize("behind", ["welcome", "visit", "menu"])
async def test_it_times_out_back_to_the_welcome(app, clock, behind):
    async with app.run_test() as pilot:
        await pilot.pause()
        if behind == "visit":
            await app.start_visit()
            await pilot.press("v", "space")
        await (let_in(pilot) if behind == "menu" else knock(pilot))
        clock.now += 60
        app.idle_watch.look()
        await pilot.pause()
        await pilot.pause()
        assert isinstance(app.screen, WelcomeScreen)
        assert len(app.screen_stack) == 1


async def test_a_patient_who_opened_the_door_by_accident_goes_on_where_they_were(app):
    async with app.run_test() as pilot:
        await pilot.pause()
        await app.start_visit()
        await pilot.press("v", "space")
        await knock(pilot)
        assert isinstance(app.screen, PinPad)
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.screen, VisitScreen)
        assert app.screen.has_answers


async def test_content_is_opened_again_in_whole_or_not_at_all(look, guide, settings, clock, painted):
    new = replace(guide, info=replace(guide.info, version="2027.01"), questions=guide.questions[:3])
    answers = [
        NotReopened(tuple(f"topics/a.yaml:{n}: wrong" for n in range(1, 9))),
        Reopened((look._replace(guide=new),), replace(settings, idle=Idle(after=200))),
    ]

    def reopen() -> Reopened:
        answer = answers.pop(0)
        if isinstance(answer, NotReopened):
            raise answer
        return answer

    app = KetatuiApp(look, KIOSK, settings, clock, reopen)
    async with app.run_test(size=(100, 34)) as pilot:
        await let_in(pilot)
        await choose(pilot, guide.interface.staff_reopen)
        text = painted(pilot)
        assert guide.interface.staff_not_reopened in text
        assert "topics/a.yaml:5: wrong" in text
        assert "topics/a.yaml:6: wrong" not in text
        assert "+ 3" in text
        assert app.look.guide is guide
        await choose(pilot, guide.interface.staff_reopen)
        assert "2027.01" in painted(pilot)
        assert app.look.guide is new
        await pilot.press("escape")
        await pilot.pause()
        await app.start_visit()
        await pilot.pause()
        assert app.screen.look.guide is new
        clock.now += 150
        app.idle_watch.look()
        assert isinstance(app.screen, VisitScreen), "the new settings hold"


async def test_ending_the_kiosk_asks_once_and_ends_with_status_0(app, guide):
    async with app.run_test() as pilot:
        await let_in(pilot)
        await choose(pilot, guide.interface.staff_end)
        await pilot.press("enter")
        await pilot.pause()
        assert app.is_running, "the answer that is marked leaves it running"
        assert isinstance(app.screen, StaffMenu)
        await choose(pilot, guide.interface.staff_end)
        await choose(pilot, guide.interface.staff_end_yes)
    assert app._exit
    assert app.return_code == 0
