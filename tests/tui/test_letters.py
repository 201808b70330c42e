"""Letters on a page that has a box: they are typed into it, and open nothing else."""

import pytest

from gallery.screens import until_step
from ketatui.tui.askpage import AskPage
from ketatui.tui.box import Box
from ketatui.tui.visitlistpage import VisitListPage


def page_of(app):
    return next(page for page in app.screen.query("#pages > *") if page.display)


def boxed(app) -> str:
    return page_of(app).query_one(Box).value


@pytest.mark.parametrize("typed", ["canary", "vomiting", "worried", "9 lives", "machine"])
@pytest.mark.parametrize("page", ["v", "w"])
async def test_a_question_is_typed_wherever_the_focus_is(app, page, typed):
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press(page)
        await pilot.pause()
        opened = page_of(app)
        await pilot.press("tab")
        await pilot.press(*("space" if letter == " " else letter for letter in typed))
        await pilot.pause()
        assert page_of(app) is opened
        assert boxed(app) == typed


async def test_own_words_in_the_walk_open_no_other_page(app):
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("c", "down", "enter")
        await until_step(3)(pilot)
        await pilot.pause()
        walk = page_of(app)
        assert walk.query(Box)
        await pilot.press(*"vomiting")
        await pilot.pause()
        assert page_of(app) is walk
        assert boxed(app) == "vomiting"


async def test_a_space_ticks_and_the_signs_for_help_open_help(app):
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("v")
        await pilot.pause()
        await pilot.press("space")
        assert boxed(app) == ""
        assert app.screen.has_answers
        await pilot.press("exclamation_mark")
        await pilot.pause()
        assert page_of(app).name_ == "help"


async def test_enter_after_a_question_without_an_answer_does_nothing_by_itself(app):
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("slash", *"qxqxv")
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(page_of(app), AskPage)
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(page_of(app), VisitListPage)


async def test_while_an_answer_is_read_letters_are_shortcuts(app):
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("slash", "enter")
        await pilot.pause()
        assert page_of(app).has_class("reading")
        await pilot.press("w")
        await pilot.pause()
        assert page_of(app).name_ == "words"


async def test_the_keys_say_what_enter_does_in_the_box(app, painted):
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.pause()
        await pilot.press("v")
        await pilot.pause()
        assert "Enter Tick" in painted(pilot)
        await pilot.press("a")
        await pilot.pause()
        assert "Enter Add" in painted(pilot)
        assert "m Menu" not in painted(pilot)
