"""Check side effects: the walk, the emergency card, own words, and changing an answer."""

import pytest
from textual.events import Key

from gallery.shots import app_in
from ketatui.model import BODY_GROUPS
from ketatui.policy import KIOSK, Policy
from ketatui.render.look import Look
from ketatui.tui import card
from ketatui.tui.app import KetatuiApp
from ketatui.tui.card import EmergencyCard
from ketatui.tui.ticklist import TickList

SIZE = (100, 34)


def ordinary(guide):
    """The side effects of the third step, in the order of its list."""
    effects = [e for e in guide.side_effects if not e.emergency and e.id != "other"]
    return sorted(effects, key=lambda effect: BODY_GROUPS.index(effect.group))


async def walk_to(pilot, step: int, place: int = 0) -> None:
    """Goes to a step by keyboard alone."""
    await pilot.press("c", *["down"] * place)
    if step > 1:
        await pilot.press("enter")
        await pilot.pause()
    for _ in range(2, step):
        await pilot.press("right")
        await pilot.pause()


@pytest.mark.parametrize("size", [SIZE, (80, 24), (40, 12)])
async def test_the_first_step_asks_where_you_are(app, guide, painted, size):
    async with app.run_test(size=size) as pilot:
        await walk_to(pilot, 1)
        await pilot.pause()
        text = painted(pilot)
        words = guide.interface
        for place in (words.in_clinic, words.at_home, words.between_visits):
            assert place in text
        await pilot.press("right")
        assert words.where_are_you in painted(pilot), "nothing goes on before the place is known"


async def test_buttons_of_one_row_have_edges_that_show_without_colours(guide, painted):
    words = guide.interface
    for look in ("calm", "nocolor"):
        app = app_in(look, guide)
        async with app.run_test(size=(40, 12)) as pilot:
            await walk_to(pilot, 2)
            await pilot.pause()
            assert f"│ < {words.back} │" in painted(pilot), look


async def test_a_step_is_painted_with_its_own_heading_only(app, guide, painted, monkeypatch):
    words, frames = guide.interface, []
    async with app.run_test(size=SIZE) as pilot:
        await walk_to(pilot, 1)
        await pilot.pause()
        shown = app._display
        monkeypatch.setattr(app, "_display", lambda *args: (frames.append(painted(pilot)), shown(*args)))
        await pilot.press("enter")
        await pilot.pause()
    assert words.emergency_first in frames[-1]
    for frame in frames:
        assert (words.where_are_you in frame) == (words.in_clinic in frame), frame


async def test_emergencies_come_first_and_alone(app, guide, painted):
    async with app.run_test(size=SIZE) as pilot:
        await walk_to(pilot, 2)
        ticks = app.screen.query_one("#emergencies", TickList)
        ids = {ticks.get_option_at_index(i).id for i in range(ticks.option_count)}
        assert ids == {e.id for e in guide.side_effects if e.emergency} | {"none"}


async def test_nobody_says_none_to_what_was_not_on_the_screen(app, guide, painted):
    async with app.run_test(size=(40, 12)) as pilot:
        many = guide.interface
        await walk_to(pilot, 2)
        ticks = app.screen.query_one("#emergencies", TickList)
        ticks.styles.height = 2
        await pilot.pause()
        await pilot.pause()
        assert many.see_rest in painted(pilot)
        assert many.more_below in painted(pilot)
        await pilot.press("right")
        await pilot.pause()
        assert many.emergency_first in painted(pilot), "the rest is shown first"
        await pilot.press("right")
        await pilot.pause()
        assert many.what_do_you_feel in painted(pilot)


@pytest.mark.parametrize(("place", "says"), [(0, "headline_staff"), (1, "headline_emergency")])
async def test_one_emergency_interrupts_with_a_card(app, guide, painted, monkeypatch, place, says):
    monkeypatch.setattr(card, "TO_READ", 0)
    async with app.run_test(size=(80, 24)) as pilot:
        await walk_to(pilot, 2, place)
        await pilot.press("space")
        await pilot.pause()
        assert isinstance(app.screen, EmergencyCard)
        effect = next(e for e in guide.side_effects if e.emergency)
        text = " ".join(painted(pilot).split())
        assert getattr(guide.interface, says).replace("{emergency}", "911") in text
        assert effect.label in text
        assert "911" in text
        assert guide.topics[0].title not in text, "nothing else stands on the card"
        await pilot.press("enter")
        await pilot.pause()
        assert not isinstance(app.screen, EmergencyCard)
        await pilot.press("right", "right", "right")
        await pilot.pause()
        assert effect.label in painted(pilot), "the emergency stays in the advice"


async def test_a_trembling_finger_neither_unticks_an_emergency_nor_sends_its_card_away(app, guide, monkeypatch):
    effect = next(e for e in guide.side_effects if e.emergency)
    async with app.run_test(size=SIZE) as pilot:
        await walk_to(pilot, 2)
        for _ in range(3):
            app.post_message(Key("enter", None))
        await pilot.pause()
        await pilot.press("enter", "escape", "space")
        await pilot.pause()
        assert isinstance(app.screen, EmergencyCard)
        monkeypatch.setattr(card, "TO_READ", 0)
        for key in ("enter", "escape", "enter"):
            app.post_message(Key(key, None))
        await pilot.pause()
        await pilot.pause()
        assert not isinstance(app.screen, EmergencyCard)
        assert app.is_running
        assert app.screen.query_one("#emergencies", TickList).ticked == (effect.id,)


async def test_fast_fingers_on_none_of_these_neither_end_the_guide_nor_skip_a_step(app, guide, painted):
    async with app.run_test(size=SIZE) as pilot:
        await walk_to(pilot, 2)
        for key in ("end", "enter", "up", "enter"):
            app.post_message(Key(key, None))
        await pilot.pause()
        await pilot.pause()
        assert app.is_running
        app.post_message(Key("escape", None))
        await pilot.pause()
    app_2 = KetatuiApp(Look(guide, guide.helpline("us")))
    async with app_2.run_test(size=SIZE) as pilot:
        await walk_to(pilot, 2)
        for key in ("end", "enter", "enter"):
            app_2.post_message(Key(key, None))
        await pilot.pause()
        await pilot.pause()
        await pilot.press("space")
        assert guide.interface.what_do_you_feel in painted(pilot)
        assert not app_2.screen.query_one("#feelings", TickList).ticked


async def test_past_none_of_these_no_list_begins_again_with_an_emergency(app, guide, painted):
    async with app.run_test(size=(40, 12)) as pilot:
        await walk_to(pilot, 2)
        emergencies = app.screen.query_one("#emergencies", TickList)
        await pilot.press("end", "down", "down")
        assert emergencies.highlighted == max(n for n, one in enumerate(emergencies.options) if not one.disabled)
        await pilot.press("home", "up", "up", "up")
        assert emergencies.highlighted == min(n for n, one in enumerate(emergencies.options) if not one.disabled)
        assert emergencies.scroll_y == 0, "the heading over the first line can be seen again"


async def test_own_words_go_on_growing_after_they_are_ticked(app, guide, painted):
    async with app.run_test(size=SIZE) as pilot:
        await walk_to(pilot, 3, place=1)
        await pilot.press("shift+tab", *"sad", "enter")
        app.screen.query_one("#find").value = "sad and i want to kill myself"
        await pilot.pause()
        await pilot.press("tab", "right", "right")
        await pilot.pause()
        assert "Call 911 now" in painted(pilot)


async def test_what_is_ticked_gives_advice_at_once(app, guide, painted):
    effect = ordinary(guide)[0]
    async with app.run_test(size=SIZE) as pilot:
        await walk_to(pilot, 3)
        await pilot.press("space", "right")
        await pilot.pause()
        for _ in range(2):
            await pilot.press("space", "down", "down", "down")
        await pilot.press("right")
        await pilot.pause()
        text = " ".join(painted(pilot).split())
        assert guide.interface.what_to_do in text
        assert effect.label in text
        assert guide.interface.headline_staff in text or guide.interface.headline_next_visit in text


async def test_nothing_ticked_never_says_that_all_is_well(app, guide, painted):
    async with app.run_test(size=SIZE) as pilot:
        await walk_to(pilot, 4)
        await pilot.pause()
        text = " ".join(painted(pilot).split())
        assert guide.interface.headline_watch in text
        assert guide.interface.not_a_diagnosis in text


@pytest.mark.parametrize("ticked", [True, False], ids=["ticked", "left in the box"])
async def test_own_words_that_name_an_emergency_are_taken_as_one(app, guide, painted, ticked):
    async with app.run_test(size=SIZE) as pilot:
        await walk_to(pilot, 3, place=1)
        await pilot.press("shift+tab")
        app.screen.query_one("#find").value = "i cant breathe"
        await pilot.pause()
        await pilot.press(*["enter"] * ticked, "tab", "right", "right")
        await pilot.pause()
        assert "Call 911 now" in painted(pilot)


async def test_going_back_keeps_the_answers_and_start_again_forgets_them(app, guide, painted):
    async with app.run_test(size=SIZE) as pilot:
        await walk_to(pilot, 3)
        await pilot.press("space")
        await pilot.pause()
        await pilot.press("left", "right")
        await pilot.pause()
        assert app.screen.query_one("#feelings", TickList).ticked
        await pilot.press("right", "right")
        await pilot.pause()
        await pilot.press("tab", "end", "enter")
        await pilot.pause()
        assert guide.interface.where_are_you in painted(pilot)
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("right")
        await pilot.pause()
        assert not app.screen.query_one("#feelings", TickList).ticked


async def test_the_walk_works_by_mouse_alone(app, guide, painted):
    async with app.run_test(size=SIZE) as pilot:

        async def touch(label: str) -> None:
            rows = painted(pilot).splitlines()
            row = next(i for i, line in enumerate(rows) if label in line)
            assert await pilot.click(offset=(rows[row].index(label) + 1, row))
            await pilot.pause()

        words = guide.interface
        await touch(words.check)
        await touch(words.at_home)
        await touch(words.emergency_none)
        await touch(ordinary(guide)[0].label)
        assert await pilot.click("#step-on")
        await pilot.pause()
        if words.show_advice in painted(pilot):
            await touch(words.show_advice)
        assert words.what_to_do in painted(pilot)


async def test_a_lay_word_finds_a_side_effect(app, guide):
    effect = next(e for e in ordinary(guide) if e.lay)
    async with app.run_test(size=SIZE) as pilot:
        await walk_to(pilot, 3)
        app.screen.query_one("#find").value = effect.lay[0]
        await pilot.pause()
        ticks = app.screen.query_one("#feelings", TickList)
        ids = [ticks.get_option_at_index(i).id for i in range(ticks.option_count)]
        assert effect.id in ids
        assert len(ids) < len(ordinary(guide)) + 2


async def test_where_the_place_is_known_nobody_is_asked_for_it(guide, painted):
    app = KetatuiApp(Look(guide, guide.helpline("us")), Policy(may_quit=True, may_keep=False, place="clinic"))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("c")
        await pilot.pause()
        assert guide.interface.emergency_first in painted(pilot)
        assert app.look.word(guide.interface.step_of, here=1, all=4) in painted(pilot)
        await pilot.press("left", "space")
        await pilot.pause()
        assert guide.interface.headline_staff in painted(pilot)


async def test_where_nobody_can_close_the_guide_no_key_is_named_for_it(app, guide, painted):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("question_mark")
        await pilot.pause()
        assert "Ctrl+Q" in painted(pilot)
    kiosk = KetatuiApp(Look(guide, guide.helpline("us")), KIOSK)
    async with kiosk.run_test(size=SIZE) as pilot:
        await pilot.pause()
        await kiosk.start_visit()
        await pilot.press("question_mark")
        await pilot.pause()
        assert guide.interface.help_title in painted(pilot)
        assert "Ctrl+Q" not in painted(pilot)
