"""My visit list, and taking it along: the page, its code, a file; nothing before the person asks."""

import pytest
from textual.events import Key
from textual.widgets import Input, Static

from ketatui.policy import KIOSK, Policy
from ketatui.render.look import Look
from ketatui.tui.app import KetatuiApp
from ketatui.tui.choices import ChoiceList
from ketatui.tui.messages import TakeAway
from ketatui.tui.takeaway import TakeAwayScreen
from ketatui.tui.visitlistpage import VisitListPage

SIZE = (100, 34)


async def choose(pilot, label: str) -> None:
    """Chooses a line of the list that has the focus, by its words."""
    choices = pilot.app.screen.query_one("#take-on", ChoiceList)
    labels = [str(choice.label) for choice in choices._choices]
    choices.highlighted = labels.index(label)
    await pilot.press("enter")
    await pilot.pause()


async def take(pilot) -> None:
    """Ticks the first question of the guide and takes it along."""
    await pilot.press("v", "space", "tab", "enter")
    await pilot.pause()


async def test_a_question_of_the_guide_and_one_of_my_own_are_on_the_page(app, guide, painted):
    asked = next(question for topic in guide.topics for question in topic.ask)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("v", "space", "shift+tab", *"why", "enter")
        await pilot.pause()
        page = app.screen.query_one(VisitListPage)
        assert page.visit.questions == (asked, "why")
        assert app.screen.query_one("#own-question", Input).value == ""
        await pilot.press("tab", "tab", "enter")
        await pilot.pause()
        assert isinstance(app.screen, TakeAwayScreen)
        text = painted(pilot)
        assert asked in text
        assert "- why" in text
        assert guide.interface.take_warning.split(".")[0] in text


@pytest.mark.parametrize("size", [SIZE, (80, 24), (40, 12)])
async def test_a_long_question_goes_on_under_its_first_word_and_beside_the_scroll_bar(app, size):
    question = "is there anybody " + "whom I may ask about my medicines " * 4
    async with app.run_test(size=size) as pilot:
        await pilot.press("v")
        app.screen.query_one("#own-question", Input).value = question.strip()
        await pilot.press("shift+tab", "enter")
        await pilot.pause()
        app.screen.post_message(TakeAway())
        await pilot.pause()
        room = app.screen.query_one("#take-body").scrollable_content_region.width
        lines = str(app.screen.query_one("#take-text", Static).render()).split("\n")
        first = next(number for number, line in enumerate(lines) if line.startswith("- is there"))
        assert all(len(line) < room for line in lines[first : first + 2])
        assert lines[first + 1].startswith("  ")
        assert lines[first + 1].strip()


async def test_an_answer_can_be_put_on_the_list(app, guide):
    question = guide.questions[0]
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("slash")
        app.screen.query_one("#question", Input).value = question.question
        await pilot.pause()
        await pilot.press("enter", "tab", "end", "enter")
        await pilot.pause()
        assert app.screen.query_one(VisitListPage).visit.questions == (question.question,)


async def test_what_nobody_could_answer_can_be_put_on_the_list(app, guide):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("slash")
        app.screen.query_one("#question", Input).value = "zebra parking"
        await pilot.pause()
        await pilot.press("enter")
        await pilot.press("enter")
        await pilot.pause()
        assert app.screen.query_one(VisitListPage).visit.questions == ("zebra parking",)


@pytest.mark.parametrize("size", [(80, 24), SIZE])
async def test_a_code_is_shown_only_when_asked_for_and_a_touch_leaves_it(app, guide, painted, size):
    async with app.run_test(size=size) as pilot:
        await take(pilot)
        assert "█" not in painted(pilot)
        await choose(pilot, guide.interface.take_code)
        assert "█" in painted(pilot)
        assert guide.interface.code_how in painted(pilot)
        assert await pilot.click(offset=(3, 3))
        await pilot.pause()
        assert "█" not in painted(pilot)
        await pilot.press("escape")
        await pilot.pause()
        assert not isinstance(app.screen, TakeAwayScreen)


async def test_too_small_a_window_for_the_code_says_so(app, guide, painted):
    async with app.run_test(size=(40, 12)) as pilot:
        await take(pilot)
        await choose(pilot, guide.interface.take_code)
        assert guide.interface.code_too_small.split(".")[0] in " ".join(painted(pilot).split())


async def test_after_a_code_that_cannot_be_shown_enter_leads_back_and_ends_no_visit(guide):
    app = KetatuiApp(Look(guide, guide.helpline("us")), KIOSK)
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.pause()
        await app.start_visit()
        await take(pilot)
        await choose(pilot, guide.interface.take_code)
        await pilot.press("enter")
        await pilot.pause()
        assert app.screen.query_one(VisitListPage).display


async def test_a_file_is_written_only_when_asked_for(app, guide, painted, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    async with app.run_test(size=SIZE) as pilot:
        await take(pilot)
        assert not list(tmp_path.iterdir())
        await choose(pilot, guide.interface.take_save)
        await app.workers.wait_for_complete()
        await pilot.pause()
        (file,) = tmp_path.iterdir()
        assert guide.topics[0].ask[0] in file.read_text(encoding="utf-8")
        assert file.name in "".join(painted(pilot).split()), "a long way to it is wrapped anywhere"


async def test_where_nothing_may_be_kept_neither_file_nor_paper_is_offered(guide, painted):
    app = KetatuiApp(Look(guide, guide.helpline("us")), Policy(may_quit=True, may_keep=False))
    async with app.run_test(size=SIZE) as pilot:
        await take(pilot)
        rows = painted(pilot)
        assert guide.interface.take_code in rows
        assert guide.interface.take_save not in rows
        assert guide.interface.take_print not in rows


async def test_the_help_line_of_the_page_opens_help_now(app, guide, painted):
    async with app.run_test(size=SIZE) as pilot:
        await take(pilot)
        assert await pilot.click("#help-line")
        await pilot.pause()
        assert guide.helpline("us").crisis.name in painted(pilot)


async def test_a_cry_for_help_in_the_box_of_own_questions_opens_help_now(app, guide, painted):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("v", "shift+tab")
        app.screen.query_one("#own-question", Input).value = "i want to kill myself"
        await pilot.pause()
        assert guide.interface.crisis_first.split(".")[0] in painted(pilot)
        await pilot.press("enter")
        await pilot.pause()
        text = painted(pilot)
        assert 0 < text.index(guide.helpline("us").crisis.name) < text.index(guide.helpline("us").emergency.name)
        page = app.screen.query_one(VisitListPage)
        assert page.visit.questions == (), "nothing is done with it unasked"
        await pilot.press("escape")
        await pilot.pause()
        assert app.focused is app.screen.query_one("#own-question")
        await pilot.press("enter")
        await pilot.pause()
        assert page.visit.questions == ("i want to kill myself",)
        assert page.display, "help has been shown for it"
        app.screen.query_one("#own-question", Input).value = "i want to die"
        await pilot.press("enter")
        await pilot.pause()
        assert not page.display, "another cry brings it up again"


async def test_leaving_twice_at_once_leaves_once(app):
    async with app.run_test(size=SIZE) as pilot:
        await take(pilot)
        await pilot.press("end")
        for key in ("enter", "enter", "escape"):
            app.post_message(Key(key, None))
        await pilot.pause()
        await pilot.pause()
        assert not isinstance(app.screen, TakeAwayScreen)
        assert app.is_running
