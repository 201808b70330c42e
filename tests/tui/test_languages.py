"""The choice of language: live, at the same place, forgotten at the end of a visit, and only where there is one."""

from pathlib import Path

import pytest
from textual.events import Resize
from textual.geometry import Size
from textual.widgets import Input

from ketatui.load import load
from ketatui.policy import KIOSK, OPEN
from ketatui.render.look import Look
from ketatui.settings import Clinic, Settings
from ketatui.tongues import NotInLanguage, Tongue
from ketatui.tui.app import KetatuiApp
from ketatui.tui.bars import HelpLine, TitleBar
from ketatui.tui.messages import OpenPage, OpenTopic, TakeReopened
from ketatui.tui.page import Page
from ketatui.tui.sidebar import Sidebar
from ketatui.tui.staff import Reopened
from ketatui.tui.visit import VisitScreen
from ketatui.tui.welcome import WelcomeScreen

SIZES = [(100, 34), (80, 24), (40, 12)]
BOTH = (Tongue("en", "English"), Tongue("xx", "Xish"))


class Opener:
    """Opens the guide in a language, and notes each time that it does."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.asked = folder, []

    def __call__(self, language: str) -> Look:
        self.asked.append(language)
        guide = load(self.folder, language)
        return Look(guide, guide.helpline("us"), languages=BOTH)


@pytest.fixture
def open_in(two_languages: Path) -> Opener:
    return Opener(two_languages)


@pytest.fixture
def app(open_in: Opener) -> KetatuiApp:
    app = KetatuiApp(open_in("en"), OPEN._replace(may_speak=False), open_in=open_in)
    open_in.asked.clear()
    return app


@pytest.fixture
def kiosk(open_in: Opener) -> KetatuiApp:
    app = KetatuiApp(open_in("en"), KIOSK, Settings(clinic=Clinic(name="Hill House")), open_in=open_in)
    open_in.asked.clear()
    return app


async def press(pilot, *keys: str) -> VisitScreen:
    await pilot.press(*keys)
    await pilot.pause()
    await pilot.pause()
    assert isinstance(pilot.app.screen, VisitScreen)
    return pilot.app.screen


def page_of(visit: VisitScreen) -> Page:
    page = visit._pages.page
    assert page is not None
    return page


@pytest.mark.parametrize("size", SIZES)
async def test_the_whole_visit_changes_and_the_topic_stays(app, open_in, painted, size) -> None:
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        visit = await press(pilot, "2")
        assert page_of(visit).topic.id == "the-weeks-after"
        assert "[Xish]" in painted(pilot)
        assert "Xx" not in painted(pilot)
        assert not open_in.asked
        await press(pilot, "l")
        assert open_in.asked == ["xx"]
        assert app.screen is visit
        assert page_of(visit).topic.id == "the-weeks-after"
        assert page_of(visit).topic.title.startswith("Xx ")
        assert "[English]" in painted(pilot)
        assert all(entry.label.startswith("Xx ") for entry in visit.query_one(Sidebar)._entries.values())
        assert "Xx" in visit.query_one(HelpLine).wording(200)
        assert "Xx" in painted(pilot).splitlines()[-1], "the keys"
        assert app.focused is page_of(visit).pane.scroller
        await press(pilot, "l")
        assert "Xx" not in painted(pilot)
        assert open_in.asked == ["xx", "en"][: len(open_in.asked)]


async def test_a_language_is_opened_once(app, open_in) -> None:
    async with app.run_test() as pilot:
        await pilot.pause()
        await press(pilot, "l", "l", "l", "l", "l")
        assert open_in.asked == ["xx"]
        assert app.look.guide.language == "xx"


@pytest.mark.parametrize("size", SIZES)
async def test_a_touch_on_the_name_changes_and_keeps_the_focus_in_the_page(app, painted, size) -> None:
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        await pilot.click("#title", offset=(painted(pilot).splitlines()[0].index("Xish") + 1, 0))
        await pilot.pause()
        await pilot.pause()
        assert app.look.guide.language == "xx"
        assert not app.screen.has_class("menu-open")
        assert app.focused is page_of(app.screen).pane.scroller


async def test_enter_on_the_name_changes_again_and_again(app, painted) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        app.screen.query_one(TitleBar).focus()
        await pilot.pause()
        assert ">Xish<" in painted(pilot)
        await press(pilot, "enter")
        assert ">English<" in painted(pilot)
        await press(pilot, "enter")
        assert ">Xish<" in painted(pilot)


async def test_a_scrolled_text_stays_where_it_is(app) -> None:
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.pause()
        visit = await press(pilot, "down", "down", "down", "down", "down", "down")
        before = page_of(visit).pane.scroller.scroll_y
        assert before > 3
        await press(pilot, "l")
        assert abs(page_of(visit).pane.scroller.scroll_y - before) <= 1


async def test_what_was_asked_stays_and_is_asked_anew(app, painted) -> None:
    async with app.run_test(size=(80, 34)) as pilot:
        await pilot.pause()
        visit = await press(pilot, "slash", *"can i drive")
        # A letter belongs into the box: the choice is touched.
        assert app.look.guide.language == "en"
        await app.run_action("next_language")
        await pilot.pause()
        assert page_of(visit).query_one("#question", Input).value == "can i drive"
        assert "Xx Can I drive after treatment?" in painted(pilot)
        assert app.focused is page_of(visit).query_one("#question")


async def test_an_answer_that_is_open_stays_open(app, painted) -> None:
    async with app.run_test(size=(80, 34)) as pilot:
        await pilot.pause()
        visit = await press(pilot, "slash", *"can i drive", "enter")
        assert page_of(visit).has_class("reading")
        await press(pilot, "l")
        assert page_of(visit).has_class("reading")
        assert "Xx Can I drive after treatment?" in painted(pilot)
        await press(pilot, "escape")
        assert page_of(visit).query_one("#question", Input).value == "can i drive"


async def test_the_walk_goes_on_at_its_step_with_its_answers(app, painted) -> None:
    async with app.run_test(size=(80, 34)) as pilot:
        await pilot.pause()
        visit = await press(pilot, "c", "enter", "right")
        check = page_of(visit)
        check.walk.ticked = ("nausea",) if "nausea" in app.look.guide.side_effect_by_id else ()
        check.walk.emergencies = ("chest-pain",)
        number, walk = check._number, check.walk
        await app.run_action("next_language")
        await pilot.pause()
        after = page_of(visit)
        assert after is not check
        assert after._number == number > 1
        assert (after.walk.place, after.walk.ticked, after.walk.emergencies) == (
            walk.place,
            walk.ticked,
            walk.emergencies,
        )
        assert after.walk.guide.language == "xx"


async def test_the_visit_list_goes_along_and_own_words_stay(app, painted) -> None:
    async with app.run_test(size=(80, 34)) as pilot:
        await pilot.pause()
        visit = await press(pilot, "v")
        listed = page_of(visit)
        listed.put("Whom do I call at night?")
        listed.put("Can I drive after treatment?")
        listed.put("My own question")
        await press(pilot, "escape", "s", "l")
        assert page_of(visit).name_ == "sources"
        await press(pilot, "escape", "v")
        assert page_of(visit).visit.questions == (
            "Xx Whom do I call at night?",
            "Xx Can I drive after treatment?",
            "My own question",
        )
        assert "My own question" in painted(pilot)


async def test_the_menu_of_a_narrow_window_stays_open(app) -> None:
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.pause()
        visit = await press(pilot, "m", "l")
        assert visit.has_class("menu-open")
        assert app.focused is visit.query_one(Sidebar)


@pytest.mark.parametrize("size", SIZES)
async def test_the_welcome_offers_each_language_in_its_own_words(kiosk, painted, touch, size) -> None:
    async with kiosk.run_test(size=size) as pilot:
        await pilot.pause()
        assert "1  English" in painted(pilot)
        assert "2  Xish" in painted(pilot)
        assert "Need help? Ask the front desk." in painted(pilot)
        await touch(pilot, "#speak-2")
        await pilot.pause()
        assert isinstance(kiosk.screen, VisitScreen)
        assert kiosk.screen.look.guide.language == "xx"


@pytest.mark.parametrize(("key", "language"), [("1", "en"), ("2", "xx"), ("3", "en"), ("x", "en")])
async def test_a_number_begins_in_its_language_and_any_other_key_in_the_first(kiosk, key, language) -> None:
    async with kiosk.run_test() as pilot:
        await pilot.pause()
        visit = await press(pilot, key)
        assert visit.look.guide.language == language


async def test_the_next_person_finds_the_first_language(kiosk, painted) -> None:
    async with kiosk.run_test() as pilot:
        await pilot.pause()
        await press(pilot, "2")
        await kiosk.end_visit()
        await pilot.pause()
        assert isinstance(kiosk.screen, WelcomeScreen)
        assert "Xx" not in painted(pilot)
        visit = await press(pilot, "x")
        assert visit.look.guide.language == "en"
        await press(pilot, "l")
        assert "Xx" in painted(pilot)
        await kiosk.end_visit()
        await pilot.pause()
        assert "Xx" not in painted(pilot)


async def test_nothing_of_it_is_to_be_seen_where_there_is_one_language(open_in, painted) -> None:
    for policy in (OPEN, KIOSK):
        app = KetatuiApp(open_in("en")._replace(languages=()), policy, open_in=open_in)
        open_in.asked.clear()
        async with app.run_test() as pilot:
            await pilot.pause()
            assert "English" not in painted(pilot)
            if policy is KIOSK:
                await press(pilot, "2")
            visit = await press(pilot, "l")
            assert visit.look.guide.language == "en"
            assert not visit.query_one(TitleBar).can_focus
            await press(pilot, "question_mark")
            assert "change the language" not in painted(pilot)
            assert not open_in.asked


async def test_the_help_page_names_the_key(app, painted) -> None:
    async with app.run_test(size=(80, 60)) as pilot:
        await pilot.pause()
        await press(pilot, "question_mark")
        assert "change the language" in painted(pilot)


@pytest.mark.parametrize("how", ["l", "2"])
async def test_a_language_that_cannot_be_opened_is_offered_no_more(open_in, painted, how) -> None:
    def broken(language: str) -> Look:
        raise NotInLanguage(language, ["xx/words.yaml:1: wrong"])

    app = KetatuiApp(open_in("en"), KIOSK, open_in=broken)
    async with app.run_test() as pilot:
        await pilot.pause()
        visit = await press(pilot, *({"l": ["x", "l"], "2": ["2"]}[how]))
        assert visit.look.guide.language == "en"
        assert "Xish" not in painted(pilot)
        assert app.last_error == "xx/words.yaml:1: wrong"


async def test_what_has_been_read_anew_is_shown_in_each_language(kiosk, open_in) -> None:
    async with kiosk.run_test() as pilot:
        await pilot.pause()
        await press(pilot, "2")
        new = (open_in("xx"), open_in("en"))
        kiosk.post_message(TakeReopened(Reopened(new, Settings())))
        await pilot.pause()
        open_in.asked.clear()
        await kiosk.end_visit()
        await pilot.pause()
        visit = await press(pilot, "x")
        assert visit.look.guide is new[0].guide
        await press(pilot, "l")
        assert visit.look.guide is new[1].guide
        assert not open_in.asked


async def test_a_changed_language_is_not_kept_as_the_first_screen(app) -> None:
    kept = []
    async with app.run_test() as pilot:
        await pilot.pause()
        await press(pilot, "l")
        app.painted = kept.append
        app._calm()
        assert app.screen.is_untouched
        assert not kept


@pytest.mark.parametrize("name", ["help", "keys", "sources", "words"])
async def test_every_page_can_be_open_while_the_language_changes(app, painted, name) -> None:
    async with app.run_test() as pilot:
        await pilot.pause()
        visit = app.screen
        await visit.open(name)
        if name == "words":
            visit.query_one("#word", Input).value = "dis"
        await app.run_action("next_language")
        await pilot.pause()
        assert page_of(visit).name_ == name
        assert "Xx" in painted(pilot)
        assert not page_of(visit).query("#word") or visit.query_one("#word", Input).value == "dis"
        await press(pilot, "escape", "escape")
        assert page_of(visit).name_ in ("topic", "words")


async def test_keys_that_come_fast_find_a_whole_visit(app) -> None:
    async with app.run_test() as pilot:
        await pilot.pause()
        visit = await press(pilot, "l", "2", "l", "c", "l", "escape", "l", "1")
        assert page_of(visit).topic.id == next(iter(app.look.guide.titles))


async def test_a_page_that_is_wanted_meanwhile_opens_in_the_new_language(app, painted) -> None:
    async with app.run_test() as pilot:
        await pilot.pause()
        for name in ("check", "visit", "ask", "words", "help", "sources"):
            app.screen.post_message(OpenPage(name))
            await app.run_action("next_language")
            app.screen.post_message(OpenTopic("going-home"))
            await app.run_action("next_language")
            app.screen.post_message(OpenPage(name))
            await pilot.pause()
            await pilot.pause()
            assert page_of(app.screen).name_ == name
            assert page_of(app.screen).is_mounted
            assert page_of(app.screen).look.guide.language == app.look.guide.language


async def test_a_window_that_changes_its_size_meanwhile_breaks_nothing(app) -> None:
    async with app.run_test(size=(100, 34)) as pilot:
        await pilot.pause()
        for size in (*SIZES, (20, 5), *SIZES):
            app.screen.post_message(Resize(Size(*size), Size(*size)))
            app.screen.post_message(Page.KeysChanged())
            await app.run_action("next_language")
            app.screen.post_message(Resize(Size(*size), Size(*size)))
            await pilot.pause()
        assert app.screen.query_one(TitleBar).is_mounted
