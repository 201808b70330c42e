"""Whoever cannot use the screens misses nothing: what they reach, plain mode reaches too, and the other way round.

A page, an action, a button or a line of the screens that is new makes these tests fail until plain mode has
it as well, or until the tables below say why a conversation has no need of it.
"""

import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module

import msgspec
import pytest
from textual.binding import Binding

import ketatui.tui
from ketatui.plain.commands import command, is_more, numbers, place
from ketatui.plain.conversation import PAGES as PLAIN_PAGES
from ketatui.plain.conversation import Conversation
from ketatui.plain.talk import Talk
from ketatui.policy import KIOSK, OPEN
from ketatui.tui.app import KetatuiApp
from ketatui.tui.pages import PAGES as SCREEN_PAGES
from ketatui.tui.takeaway import TakeAwayScreen

SIZE = (46, 260)
"""A window so narrow that nothing stands side by side, and high enough for every page."""

SAID = {
    "open('ask')": "ask",
    "open('check')": "check",
    "open('visit')": "list",
    "open('words')": "words",
    "open('help')": "now",
    "open('keys')": "help",
    "open('sources')": "sources",
    "topic": "topics",
    "menu": "menu",
    "turn": "more",
    "up_a_level": "back",
    "leave": "back",
    "quit": "quit",
    "app.finish": "finished",
    "app.next_language": "language",
    "told": "1",
    "go_on": "1",
    "choose": "1",
    "select": "1",
    "press": "1",
    "put_on_list": "1",
    "open": "now",
    "page_down": "more",
    "page_up": "again",
}
"""What a person types for each action of the screens."""

NEEDLESS = {
    "app.next_theme": "there are no colours",
    "app.focus_next": "there is no focus",
    "app.focus_previous": "there is no focus",
    "focus_next": "there is no focus",
    "focus_previous": "there is no focus",
    "scroll_up": "lines that were said stay where they are",
    "scroll_down": "what comes next is said at once, or for Enter",
    "scroll_home": "a part is said again for a word",
    "scroll_end": "what comes next is said for Enter",
    "scroll_answer": "an answer is said at once",
    "scroll_words": "words are said for Enter",
    "read_aloud": "the screen reader of the person speaks",
    "hush": "the screen reader of the person speaks",
    "voice": "the screen reader of the person speaks",
    "show_cursor": "the cursor of the person's terminal is never hidden",
    "staff": "for staff, who stop the program of such a terminal from outside",
    "try": "a key of the staff's number pad",
    "undo": "a key of the staff's number pad",
}
"""Actions that a conversation has no need of, and why."""

ONLY_SAID = {
    "menu": "the sidebar",
    "read": "the page of a topic",
    "common": "the questions under an empty box",
    "answer": "the answer that is open under the box",
    "emergencies": "step 2 of the walk",
    "card": "the emergency card",
    "feel": "step 3 of the walk",
    "group": "a heading of step 3",
    "found": "the list of step 3 under a filled box",
    "detail": "step 4 of the walk",
    "advice": "step 5 of the walk",
    "ask-topics": "the headings of the visit list",
    "asks": "the questions of the visit list",
    "ready": "what to get ready on the visit list",
    "off": "a tick that is taken away on the visit list",
    "take": "the screen of what to take along",
    "whole": "the page on that screen",
    "short": "the code on that screen",
    "all-words": "the words under an empty box",
    "all-sources": "the page of sources",
    "finish": "the question at the end of a visit",
}
"""Pages of plain mode that are no page of the screens by themselves, and where they stand there."""

PICTURED = {"reading"}
"""Fields that say how to look at a picture: no use to somebody who hears."""

NAMES = {"id", "code", "level", "group", "phase", "region", "topic", "tags", "related"}
NAMES |= {"when", "beside", "to", "checked"}
"""Fields that hold names for the program."""


def needless_offers(words) -> dict[str, str]:
    """Labels of the screens that a conversation has no need of, and what stands for them."""
    return {
        words.back: "a word that is always understood",
        words.clear: "another question takes the place of the first",
        words.see_rest: "Enter",
        words.back_to_answers: "a word that is always understood",
        words.take_code: words.plain_take_short,
        words.next_topic.partition(":")[0]: words.next,
    }


def letters(text: str) -> str:
    """Only letters and figures, so that frames and line ends make no difference."""
    return re.sub(r"[\W_]+", "", text).casefold()


def leaves(record, look) -> Iterator[tuple[str, str]]:
    """Every text of a record with the name of its field, numbers of the region filled in."""
    for name in record.__struct_fields__:
        value = getattr(record, name)
        if name == "columns":
            value = value[1:]  # a row is said without the name of its first column
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, msgspec.Struct):
                yield from leaves(item, look)
            elif isinstance(item, str) and name not in PICTURED | NAMES:
                yield name, look.text(item)
            elif isinstance(item, tuple) and name not in NAMES:
                yield from ((name, look.text(cell)) for cell in item if isinstance(cell, str))


def everything(guide, look) -> dict[str, list[str]]:
    """Every text of the guide that a person may read, by what it belongs to."""
    parts = {"topics": guide.topics, "questions": guide.questions, "side effects": guide.side_effects}
    parts |= {"words": guide.words, "sources": guide.sources, "helplines": (look.line,)}
    return {
        part: [text for record in records for _, text in leaves(record, look) if len(letters(text)) > 3]
        for part, records in parts.items()
    }


def actions() -> dict[str, str]:
    """Every action that a key of any screen, page or widget of ours runs, and where it stands."""
    found = {}
    for module in pkgutil.iter_modules(ketatui.tui.__path__, "ketatui.tui."):
        for name, kind in vars(import_module(module.name)).items():
            if isinstance(kind, type) and kind.__module__ == module.name and "BINDINGS" in kind.__dict__:
                for binding in kind.__dict__["BINDINGS"]:
                    action = binding.action if isinstance(binding, Binding) else binding[1]
                    known = action if action.startswith("open(") else action.partition("(")[0]
                    found[known] = f"{name} in {module.name}"
    return found


def test_every_page_of_the_screens_can_be_reached_in_plain_mode(reach):
    missing = set(SCREEN_PAGES) - reach().pages
    assert not missing, f"give plain mode a page called {missing}"


def test_every_page_of_plain_mode_is_reached_and_has_its_place_on_the_screens(reach, guide):
    reached = reach().pages | reach(policy=KIOSK).pages | {"found", "off"}
    assert set(PLAIN_PAGES) == reached
    unknown = set(PLAIN_PAGES) - set(SCREEN_PAGES) - set(ONLY_SAID)
    assert not unknown, f"where do the screens have {unknown}?"


def test_every_key_of_the_screens_has_a_word_in_plain_mode():
    found = actions()
    unknown = {action: at for action, at in found.items() if action not in SAID and action not in NEEDLESS}
    assert not unknown, f"what does a person type for {unknown}?"
    stale = (set(SAID) | set(NEEDLESS)) - set(found)
    assert not stale, f"no key runs {stale} any more"


@pytest.mark.parametrize("typed", sorted(set(SAID.values())))
def test_each_of_these_words_is_understood(typed):
    assert command(typed) or place(typed) or is_more(typed) or numbers(typed)


async def every_screen(guide, look, painted, offered):
    """Opens every page, reads every topic, asks every question, walks to the advice: what is shown and offered."""
    app, shown, labels = KetatuiApp(look), [], set()

    def take() -> None:
        shown.append(painted(pilot))
        labels.update(offered(app))

    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        visit = app.screen
        for topic in guide.topics:
            (await visit.open("topic")).open(topic.id)
            await pilot.pause()
            take()
        for name in SCREEN_PAGES:
            await visit.open(name)
            await pilot.pause()
            take()
        ask = await visit.open("ask")
        for question in guide.questions:
            ask.query_one("#question").value = question.question
            await pilot.pause()
            take()
            ask._read(question)
            await pilot.pause()
            take()
        check = await visit.open("check")
        check.walk.place = "home"
        check.walk.emergencies = tuple(e.id for e in guide.side_effects if e.emergency)
        check.walk.ticked = tuple(e.id for e in guide.side_effects if not e.emergency and e.id != "other")
        check.walk.own_words = "my knee itches"
        for step in (2, 3, 4, 5):
            await check._show(step)
            await pilot.pause()
            take()
        talk = Talk(look)
        talk.walk = check.walk
        app.push_screen(TakeAwayScreen(talk.to_take(), look))
        await pilot.pause()
        take()
    return "\n".join(shown), labels


@pytest.fixture
async def screens(guide, look, painted, offered, kept={}):  # noqa: B006  (walked once for all tests that look)
    if not kept:
        kept["screens"] = await every_screen(guide, look, painted, offered)
    return kept["screens"]


async def test_everything_that_the_screens_offer_is_offered_in_plain_mode(screens, reach, guide, look):
    _, labels = screens
    asked = [question.question for question in guide.questions]
    reached = reach([*asked, "pizza near me"], OPEN._replace(place="home"))
    known = {letters(label) for label in reached.offers} | {letters(guide.interface.finished)}
    spoken = letters(reached.text)
    needless = {letters(label) for label in needless_offers(guide.interface)}
    missing = [
        label
        for label in sorted(labels)
        if letters(label) not in known | needless and letters(label) not in spoken and label != '"my knee itches"'
    ]
    assert not missing


async def test_every_text_of_the_guide_that_one_shows_the_other_shows(screens, reach, guide, look):
    shown = letters(screens[0])
    spoken = letters(reach([question.question for question in guide.questions]).text)
    total = 0
    for part, texts in everything(guide, look).items():
        seen = [text for text in texts if letters(text) in shown]
        heard = [text for text in texts if letters(text) in spoken]
        assert seen, part
        assert sorted(set(seen) - set(heard)) == [], f"{part}: shown and not said"
        assert sorted(set(heard) - set(seen)) == [], f"{part}: said and not shown"
        total += len(seen)
    assert total > 100


ANSWERS = [
    ("clinic", (), ("nausea",), {"nausea": ("mild", "no", "no")}),
    ("home", (), ("nausea", "headache", "blurred-vision"), {"nausea": ("strong", "yes", "yes")}),
    ("between", ("chest-pain",), ("passing-urine-often",), {}),
    ("home", (), (), {}),
]


@pytest.mark.parametrize(("place_", "emergencies", "ticked", "answers"), ANSWERS)
async def test_the_same_answers_get_the_same_advice(guide, look, painted, place_, emergencies, ticked, answers):
    app = KetatuiApp(look)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        check = await app.screen.open("check")
        check.walk.place, check.walk.emergencies, check.walk.ticked = place_, emergencies, ticked
        tell(check.walk, answers)
        await check._show(5)
        await pilot.pause()
        await pilot.pause()
        shown = letters(painted(pilot, "#step"))
    talk = Talk(look)
    talk.walk.place, talk.walk.emergencies, talk.walk.ticked = place_, emergencies, ticked
    tell(talk.walk, answers)
    said = [part.text for part in PLAIN_PAGES["advice"](talk)._parts()]
    spoken = letters("".join(said))
    texts = [text for effect in guide.side_effects for _, text in leaves(effect, look) if len(letters(text)) > 5]
    headlines = [
        look.word(getattr(guide.interface, name)) for name in guide.interface.__struct_fields__ if "headline" in name
    ]
    assert [t for t in texts + headlines if letters(t) in shown] == [
        t for t in texts + headlines if letters(t) in spoken
    ]
    assert any(letters(text) in spoken for text in headlines)


def tell(walk, answers):
    for effect, (strong, worse, lasting) in answers.items():
        walk.answer(effect, "strong", strong)
        walk.answer(effect, "worse", worse)
        walk.answer(effect, "lasting", lasting)


@pytest.mark.parametrize("policy", [KIOSK, KIOSK._replace(may_keep=True)])
async def test_both_take_along_only_what_the_policy_allows(guide, look, offered, policy):
    app = KetatuiApp(look, policy._replace(shared=False))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        app.push_screen(TakeAwayScreen(Talk(look).to_take(), look))
        await pilot.pause()
        labels = offered(app)
    conversation = Conversation(Talk(look, policy))
    for line in ("list", "a question", "1"):
        conversation.hear(line)
    said = conversation.hear("again")
    for label in (guide.interface.take_save, guide.interface.take_print):
        assert (label in labels) == policy.may_keep
        assert (label in said) == policy.may_keep
