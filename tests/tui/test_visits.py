"""The visits of a shared screen: a welcome, a visit, its end; driven by a clock that the test sets."""

import pytest
from textual.events import Key, MouseUp
from textual.widgets import Input

from ketatui.kiosk.idle import EMERGENCY
from ketatui.palette import PALETTES
from ketatui.policy import KIOSK
from ketatui.render.look import Look
from ketatui.settings import Clinic, Idle, Settings
from ketatui.tui.app import KetatuiApp
from ketatui.tui.card import EmergencyCard
from ketatui.tui.ending import AreYouFinished, StillThere
from ketatui.tui.takeaway import TakeAwayScreen
from ketatui.tui.visit import VisitScreen
from ketatui.tui.welcome import WelcomeScreen
from tests.rest import at_rest

WIDE, SMALL, BIG_TEXT, SMALLEST = (100, 34), (80, 24), (54, 15), (40, 12)
SIZES = [WIDE, SMALL, BIG_TEXT, SMALLEST]


class Clock:
    """A clock that stands still until a test moves it; then the watch looks as its timer would."""

    now = 1_000.0

    def __call__(self) -> float:
        return self.now

    async def forward(self, pilot, seconds: float) -> None:
        self.now += seconds
        pilot.app.idle_watch.look()
        await pilot.pause()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shared(guide, clock) -> KetatuiApp:
    settings = Settings(clinic=Clinic(name="Northside Clinic"), theme="paper")
    return KetatuiApp(Look(guide, guide.helpline("us")), KIOSK, settings, clock)


async def begin(pilot) -> VisitScreen:
    """Comes to the screen as a patient does."""
    await pilot.pause()
    await pilot.press("a")
    await pilot.pause()
    assert isinstance(pilot.app.screen, VisitScreen)
    return pilot.app.screen


@pytest.mark.parametrize("size", SIZES)
async def test_the_welcome_says_what_this_is_how_to_begin_and_whom_to_call(shared, guide, painted, size):
    words = guide.interface
    async with shared.run_test(size=size) as pilot:
        await pilot.pause()
        text = painted(pilot)
        asked = [q.question for q in guide.questions if q.common]
        for part in (words.title, words.touch_to_begin, words.ask_front_desk, "Northside Clinic", asked[0]):
            assert part in text
        assert "988" in text
        assert "911" in text


async def test_other_questions_come_and_the_first_ones_come_back(shared, guide, painted):
    asked = [q.question for q in guide.questions if q.common]
    async with shared.run_test(size=WIDE) as pilot:
        await pilot.pause()
        seen = set()
        for _ in asked:
            seen |= {question for question in asked if question in painted(pilot)}
            shared.screen.next_questions()
            await pilot.pause()
        assert seen == set(asked)


@pytest.mark.parametrize("key", ["a", "c", "tab", "enter", "escape", "f10", "exclamation_mark", "ctrl+q", "ctrl+c"])
async def test_the_key_that_starts_a_visit_does_nothing_else(shared, guide, painted, key):
    async with shared.run_test(size=WIDE) as pilot:
        await pilot.pause()
        assert isinstance(shared.screen, WelcomeScreen)
        await pilot.press(key)
        await pilot.pause()
        assert isinstance(shared.screen, VisitScreen)
        assert f"1 of {len(guide.topics)}" in painted(pilot)
        assert not shared.screen.has_answers


async def test_the_welcome_is_the_first_screen_that_there_is(shared):
    async with shared.run_test(size=WIDE):
        assert [type(screen) for stack in shared._screen_stacks.values() for screen in stack] == [WelcomeScreen]


async def test_a_finger_that_came_down_on_the_screen_before_starts_nothing(shared, touch):
    async with shared.run_test(size=WIDE) as pilot:
        await pilot.pause()
        up = {"x": 50, "y": 17, "delta_x": 0, "delta_y": 0, "button": 1, "shift": False, "meta": False, "ctrl": False}
        shared.post_message(MouseUp(None, **up))
        await pilot.pause()
        assert isinstance(shared.screen, WelcomeScreen)
        await touch(pilot, "#welcome-touch")
        assert isinstance(shared.screen, VisitScreen)


async def test_a_touch_starts_a_visit_and_one_on_the_numbers_opens_them(shared, guide, painted, clock):
    async with shared.run_test(size=WIDE) as pilot:
        await pilot.pause()
        assert await pilot.click("#welcome-touch")
        await pilot.pause()
        assert f"1 of {len(guide.topics)}" in painted(pilot)
        assert await pilot.click("#finish-side")
        await pilot.pause()
        assert isinstance(shared.screen, WelcomeScreen)
        assert await pilot.click("#help-line")
        await pilot.pause()
        assert guide.helpline("us").crisis.name in painted(pilot)


async def test_what_was_pressed_before_the_visit_stood_there_is_not_meant_for_it(shared):
    async with shared.run_test(size=WIDE) as pilot:
        await pilot.pause()
        early = Key("c", "c")
        await begin(pilot)
        shared.post_message(early)
        await pilot.pause()
        assert shared.screen._pages.page.name_ == "topic"
        await pilot.press("c")
        await pilot.pause()
        assert shared.screen._pages.page.name_ == "check"


async def test_what_is_pressed_once_the_visit_is_painted_is_meant_for_it(shared, monkeypatch):
    take_away = shared.remove_mode

    async def slowly(mode: str) -> None:
        await take_away(mode)
        await at_rest()
        shared.post_message(Key("c", "c"))

    monkeypatch.setattr(shared, "remove_mode", slowly)
    async with shared.run_test(size=WIDE) as pilot:
        await begin(pilot)
        await pilot.pause()
        assert shared.screen._pages.page.name_ == "check"


async def test_at_home_there_is_no_welcome_no_end_and_no_button_for_it(app, painted, guide):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.pause()
        assert isinstance(app.screen, VisitScreen)
        assert guide.interface.finished not in painted(pilot)
        await pilot.press("f10")
        await app.end_visit()
        await pilot.pause()
        assert isinstance(app.screen, VisitScreen)


@pytest.mark.parametrize("size", SIZES)
async def test_finished_stands_in_the_frame_and_ends_a_visit_without_answers_at_once(shared, guide, painted, size):
    async with shared.run_test(size=size) as pilot:
        await begin(pilot)
        assert guide.interface.finished in painted(pilot)
        row = next(i for i, line in enumerate(painted(pilot).splitlines()) if guide.interface.finished in line)
        assert await pilot.click(offset=(4, row))
        await pilot.pause()
        assert isinstance(shared.screen, WelcomeScreen)


@pytest.mark.parametrize("size", SIZES)
async def test_finished_asks_first_where_something_would_be_lost_and_enter_goes_on(
    shared, guide, painted, size, monkeypatch
):
    monkeypatch.setattr("ketatui.tui.ending.DOUBLE_PRESS", 0)
    async with shared.run_test(size=size) as pilot:
        await begin(pilot)
        await pilot.press("slash", *"drive")
        await pilot.press("f10")
        await pilot.pause()
        assert isinstance(shared.screen, AreYouFinished)
        text = painted(pilot)
        assert guide.interface.are_you_finished in text
        assert guide.interface.not_finished in text
        assert guide.interface.yes_finished in text
        assert "911" in text
        await pilot.press("enter")
        await pilot.pause()
        assert shared.screen.query_one("#question", Input).value == "drive", "going on is what Enter does"
        await pilot.press("f10")
        await pilot.pause()
        assert await pilot.click("#yes-finished")
        await pilot.pause()
        assert isinstance(shared.screen, WelcomeScreen)


async def test_a_double_press_on_finished_answers_nothing(shared, monkeypatch):
    monkeypatch.setattr("ketatui.tui.ending.DOUBLE_PRESS", 60)
    async with shared.run_test(size=WIDE) as pilot:
        await begin(pilot)
        await pilot.press("v", "space", "f10")
        await pilot.pause()
        await pilot.press("down", "enter")
        await pilot.pause()
        assert isinstance(shared.screen, AreYouFinished)


async def test_a_question_that_nobody_answers_ends_the_visit(shared, clock):
    async with shared.run_test(size=WIDE) as pilot:
        await begin(pilot)
        await pilot.press("v", "space", "f10")
        await pilot.pause()
        await clock.forward(pilot, 12)
        assert "8 seconds" in str(shared.screen.query_one("#notice-text").render())
        await clock.forward(pilot, 8)
        await pilot.pause()
        assert isinstance(shared.screen, WelcomeScreen)


@pytest.mark.parametrize("size", [*SIZES, (240, 67)])
async def test_the_question_stands_in_the_middle_and_says_what_its_own_keys_do(shared, guide, painted, size):
    words = guide.interface
    async with shared.run_test(size=size) as pilot:
        await begin(pilot)
        await pilot.press("v", "space", "f10")
        await pilot.pause()
        answer, rows = shared.screen.query_one("#not-finished").region, painted(pilot).split("\n")
        assert abs(answer.x - (size[0] - answer.right)) <= 1
        assert not any("F10" in row for row in rows), "nothing looks out from under it that cannot be pressed"
        assert f"Esc {words.not_finished}" in rows[-1]
        assert words.key_tick not in rows[-1]


@pytest.mark.parametrize("size", SIZES)
async def test_a_warning_that_any_key_answers_names_none(shared, clock, painted, size):
    async with shared.run_test(size=size) as pilot:
        await begin(pilot)
        await clock.forward(pilot, 70)
        assert isinstance(shared.screen, StillThere)
        assert not painted(pilot).split("\n")[-1].strip()


async def test_a_quiet_visit_is_warned_by_text_and_bell_and_then_ends(shared, clock, painted, monkeypatch):
    rung = []
    monkeypatch.setattr(shared, "bell", lambda: rung.append(clock.now))
    async with shared.run_test(size=SMALL) as pilot:
        await begin(pilot)
        await clock.forward(pilot, 69)
        assert not isinstance(shared.screen, StillThere)
        await clock.forward(pilot, 1)
        assert isinstance(shared.screen, StillThere)
        assert "20 seconds" in painted(pilot)
        assert len(rung) == 1
        await clock.forward(pilot, 5)
        assert "15 seconds" in painted(pilot)
        assert len(rung) == 1
        await clock.forward(pilot, 15)
        await pilot.pause()
        assert isinstance(shared.screen, WelcomeScreen)


@pytest.mark.parametrize("how", ["c", "enter", "escape", "touch"])
async def test_any_key_or_touch_goes_on_and_does_nothing_else(shared, clock, how, touch):
    async with shared.run_test(size=SMALL) as pilot:
        visit = await begin(pilot)
        for _ in range(11):
            await clock.forward(pilot, 75)
            assert isinstance(shared.screen, StillThere), "as often as the person likes"
            if how == "touch":
                await touch(pilot, "#notice")
            else:
                await pilot.press(how)
            await pilot.pause()
            assert shared.screen is visit
        assert visit._pages.page.name_ == "topic"
        await clock.forward(pilot, 69)
        assert shared.screen is visit


async def test_the_welcome_never_counts(shared, clock):
    async with shared.run_test(size=SMALL) as pilot:
        await pilot.pause()
        welcome = shared.screen
        await clock.forward(pilot, 10_000)
        assert shared.screen is welcome


async def test_who_listens_is_there_until_the_voice_has_come_to_its_end(shared, clock, monkeypatch):
    speaking = True
    monkeypatch.setattr(VisitScreen, "is_speaking", property(lambda visit: speaking))
    async with shared.run_test(size=SMALL) as pilot:
        visit = await begin(pilot)
        for _ in range(4):
            await clock.forward(pilot, 70)
            assert shared.screen is visit
        speaking = False
        await clock.forward(pilot, 69)
        assert shared.screen is visit
        await clock.forward(pilot, 1)
        assert isinstance(shared.screen, StillThere)


async def test_a_mouse_that_only_moves_keeps_no_visit(shared, clock):
    async with shared.run_test(size=SMALL) as pilot:
        await begin(pilot)
        clock.now += 65
        await pilot.hover(offset=(20, 10))
        await clock.forward(pilot, 5)
        assert isinstance(shared.screen, StillThere)


async def test_an_emergency_keeps_its_number_longer_but_not_for_ever(shared, clock, guide, painted):
    async with shared.run_test(size=SMALLEST) as pilot:
        await begin(pilot)
        await pilot.press("c", "space")
        await pilot.pause()
        assert isinstance(shared.screen, EmergencyCard)
        await clock.forward(pilot, 200)
        assert isinstance(shared.screen, EmergencyCard)
        await pilot.press("f10")
        await pilot.pause()
        assert isinstance(shared.screen, EmergencyCard), "only having told someone goes on"
        await clock.forward(pilot, EMERGENCY - 20)
        assert isinstance(shared.screen, StillThere)
        assert "911" in painted(pilot), "the warning covers no number without showing it"
        await clock.forward(pilot, 20)
        await pilot.pause()
        assert isinstance(shared.screen, WelcomeScreen)


async def test_a_code_that_is_left_on_the_screen_goes_with_the_visit(shared, clock):
    async with shared.run_test(size=WIDE) as pilot:
        await begin(pilot)
        await pilot.press("v", "space", "tab", "enter")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(shared.screen, TakeAwayScreen)
        assert shared.screen.has_class("coded")
        await clock.forward(pilot, 90)
        await pilot.pause()
        assert isinstance(shared.screen, WelcomeScreen)
        assert len(shared.screen_stack) == 1


async def test_the_next_person_starts_from_the_beginning_in_the_clinics_colours(shared, painted, guide):
    async with shared.run_test(size=WIDE) as pilot:
        await begin(pilot)
        await pilot.press("t", "2")
        await pilot.pause()
        assert shared.theme != "paper"
        shared._clipboard = "secret"
        shared.notify("secret")
        await shared.end_visit()
        await begin(pilot)
        assert shared.theme == "paper"
        assert shared.screen.styles.background.hex.lower() == PALETTES[1].background
        assert shared.clipboard == ""
        assert not shared._notifications
        assert f"1 of {len(guide.topics)}" in painted(pilot)


async def test_it_is_at_rest_on_the_welcome_only(shared, monkeypatch):
    rests = []
    monkeypatch.setattr(shared, "at_rest", lambda: rests.append(type(shared.screen)))
    async with shared.run_test(size=SMALL) as pilot:
        await begin(pilot)
        assert rests == [WelcomeScreen]
        await shared.end_visit()
        await pilot.pause()
        assert rests == [WelcomeScreen] * 2


async def test_no_screen_of_six_visits_is_left(shared, gone, monkeypatch):
    # The event loop lets go of a timer that was stopped, and of its screen, only when its time has come.
    monkeypatch.setattr("ketatui.tui.welcome.EVERY", 0.2)
    async with shared.run_test(size=SMALL) as pilot:
        for _ in range(6):
            await begin(pilot)
            await pilot.press("c", "right", "space", "v", "space", "tab", "enter")
            await pilot.pause()
            await shared.end_visit()
            await pilot.pause()
        await gone(pilot, VisitScreen, TakeAwayScreen)
        # The one that stands, and the first one, which the library keeps.
        await gone(pilot, WelcomeScreen, but=2)
        assert len(shared._modes) == 1


async def test_a_real_timer_ends_a_real_visit(guide):
    short = Settings(idle=Idle(after=1.5, warning=1))
    app = KetatuiApp(Look(guide, guide.helpline("us")), KIOSK, short)
    async with app.run_test(size=SMALL) as pilot:
        await pilot.press("a")
        assert isinstance(app.screen_stack[0], VisitScreen)
        warned = False
        for _ in range(1_000):
            warned = warned or isinstance(app.screen, StillThere)
            if isinstance(app.screen, WelcomeScreen):
                break
            await pilot.pause(0.01)
        assert warned
        await pilot.pause()
        assert isinstance(app.screen, WelcomeScreen)


async def test_a_look_at_the_clock_while_the_guide_is_closed_breaks_nothing(shared, clock):
    async with shared.run_test(size=SMALL) as pilot:
        await begin(pilot)
        clock.now += 75
    assert not shared.screen_stack
    shared.idle_watch.touch()
    shared.idle_watch.begin()
    assert shared.idle_watch.is_counting


async def test_the_page_of_keys_says_how_to_end_the_visit_and_not_how_to_close_the_guide(shared, painted):
    async with shared.run_test(size=(100, 60)) as pilot:
        await begin(pilot)
        await pilot.press("question_mark")
        await pilot.pause()
        assert "F10" in painted(pilot)
        assert "Ctrl+Q" not in painted(pilot)
