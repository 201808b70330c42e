"""Ask a question: answers while typing, reading one, going on, crisis, and hostile letters."""

from threading import Event

import pytest
from textual.events import Paste
from textual.widgets import Input

from ketatui.search.index import Index
from ketatui.tui.box import LONGEST

SIZE = (100, 34)


async def ask(pilot, text: str) -> None:
    await pilot.press("slash")
    pilot.app.screen.query_one("#question", Input).value = text
    await pilot.pause()


def first_then_second(text: str, first: str, second: str) -> None:
    assert first in text
    assert second in text
    assert text.index(first) < text.index(second)


async def test_an_empty_box_offers_common_questions(app, guide, painted):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("slash")
        await pilot.pause()
        common = [q for q in guide.questions if q.common]
        assert common
        assert common[0].question in painted(pilot)


async def test_the_answer_is_open_while_typing_and_enter_reads_it(app, guide, painted):
    question = guide.questions[0]
    async with app.run_test(size=SIZE) as pilot:
        await ask(pilot, question.also[0])
        assert question.question in painted(pilot)
        assert question.answer.split(".")[0] in " ".join(painted(pilot).split())
        assert app.focused.id == "question", "typing never leaves the box"
        await pilot.press("enter")
        await pilot.pause()
        topic = guide.topic_by_id[question.topic].title
        assert topic in painted(pilot)
        assert not app.screen.query_one("#question").region.area, "an answer is read on its own"
        await pilot.press("escape")
        assert app.focused.id == "question"
        assert app.screen.query_one("#question", Input).value == question.also[0]


async def test_the_open_answer_is_that_of_the_highlighted_question(app, guide, painted):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("slash", "down")
        await pilot.pause()
        second = [q for q in guide.questions if q.common][1]
        assert f"> {second.question}" in painted(pilot)
        assert second.answer in painted(pilot)


async def test_an_answer_leads_on_to_its_topic(app, guide, painted):
    question = guide.questions[0]
    async with app.run_test(size=SIZE) as pilot:
        await ask(pilot, question.question)
        await pilot.press("enter", "tab", "down", "enter")
        await pilot.pause()
        number = [topic.id for topic in guide.topics].index(question.topic) + 1
        assert f"{number} of {len(guide.topics)}" in painted(pilot)


@pytest.mark.parametrize("words", ["i want to die", "I am going to kill myself", "suicide"])
async def test_words_of_crisis_bring_up_help_first(app, guide, painted, words):
    async with app.run_test(size=SIZE) as pilot:
        await ask(pilot, words)
        text = painted(pilot)
        assert guide.helpline("us").crisis.say in text
        assert text.index(guide.interface.need_help) < len(text)
        rows = text.splitlines()
        marked = next(row for row in rows if "> !" in row)
        assert guide.interface.need_help in marked, "help is the first line, and highlighted"
        await pilot.press("enter")
        await pilot.pause()
        first_then_second(painted(pilot), guide.helpline("us").crisis.name, guide.helpline("us").emergency.name)
        # By its own key the page begins with the emergency number again.
        await pilot.press("escape", "escape", "escape", "exclamation_mark")
        await pilot.pause()
        first_then_second(painted(pilot), guide.helpline("us").emergency.name, guide.helpline("us").crisis.name)


async def test_a_body_in_danger_brings_up_the_emergency_number_first(app, guide, painted):
    async with app.run_test(size=SIZE) as pilot:
        await ask(pilot, "she is not breathing")
        await pilot.press("enter")
        await pilot.pause()
        first_then_second(painted(pilot), guide.helpline("us").emergency.name, guide.helpline("us").crisis.name)


async def test_the_banner_over_the_box_leads_to_the_number_that_it_names(app, guide, painted):
    async with app.run_test(size=SIZE) as pilot:
        await ask(pilot, "i want to die")
        assert await pilot.click(".banner")
        await pilot.pause()
        first_then_second(painted(pilot), guide.helpline("us").crisis.name, guide.helpline("us").emergency.name)


async def test_in_the_smallest_window_an_open_answer_says_what_it_answers(app, guide, painted):
    question = guide.questions[0]
    async with app.run_test(size=(40, 12)) as pilot:
        await ask(pilot, question.question)
        assert question.question[:20] not in painted(pilot).splitlines()[0]
        await pilot.press("enter")
        await pilot.pause()
        assert question.question[:20] in painted(pilot).splitlines()[0]
        await pilot.press("end")
        await pilot.pause()
        assert question.question[:20] in painted(pilot).splitlines()[0], "however far it is scrolled"
        await pilot.press("escape")
        await pilot.pause()
        assert guide.interface.ask in painted(pilot).splitlines()[0]


async def test_in_the_smallest_window_nothing_found_is_said_in_full_and_how_to_choose(app, guide, painted):
    words = guide.interface
    async with app.run_test(size=(40, 12)) as pilot:
        await ask(pilot, "what is the weather on mars")
        rows = painted(pilot).split("\n")
        assert words.nothing_found in [row.strip() for row in rows]
        assert f"Up/Down {words.key_choose}" in rows[-1]


@pytest.mark.parametrize("size", [SIZE, (80, 24), (40, 12)])
async def test_no_number_of_the_banner_stands_alone(app, painted, size):
    async with app.run_test(size=size) as pilot:
        await ask(pilot, "i want to die")
        region = app.screen.query_one("#page-ask .banner").region
        rows = [row[region.x :].strip() for row in painted(pilot).split("\n")[region.y : region.bottom]]
        assert rows
        assert all(len(row.split()) > 1 for row in rows), rows


async def test_nothing_found_says_so_kindly_and_offers_topics(app, guide, painted):
    async with app.run_test(size=SIZE) as pilot:
        await ask(pilot, "wifi password please")
        text = painted(pilot)
        assert guide.interface.nothing_found in text
        assert guide.interface.whom_to_ask in " ".join(text.split())
        assert guide.topics[0].title in text


async def test_other_things_get_no_guesses_and_a_second_enter_puts_them_on_the_list(app, guide, painted):
    async with app.run_test(size=SIZE) as pilot:
        await ask(pilot, "wifi password please")
        rows = painted(pilot).splitlines()
        assert guide.interface.perhaps not in painted(pilot)
        assert any(f"> + {guide.interface.put_on_list}" in row for row in rows)
        await pilot.press("enter")
        await pilot.pause()
        assert guide.interface.my_questions not in painted(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert "wifi password please" in painted(pilot)
        assert guide.interface.my_questions in painted(pilot)


async def test_one_key_puts_what_was_not_answered_on_the_list(app, guide, painted):
    async with app.run_test(size=SIZE) as pilot:
        await ask(pilot, "xyzzy plugh")
        assert f"F2 {guide.interface.put_on_list}" in " ".join(painted(pilot).split())
        await pilot.press("f2")
        await pilot.pause()
        assert "xyzzy plugh" in painted(pilot)
        assert guide.interface.my_questions in painted(pilot)


@pytest.mark.parametrize(("columns", "is_there"), [(100, True), (40, False)])
async def test_a_topic_stands_beside_each_answer_where_there_is_room(app, guide, painted, columns, is_there):
    question = next(q for q in guide.questions if q.common)
    topic = guide.titles[question.topic]
    async with app.run_test(size=(columns, 34)) as pilot:
        await ask(pilot, "")
        row = next(row for row in painted(pilot).splitlines() if f"> {question.question}" in row)
        assert row.rstrip(" |\u2502").endswith(topic) == is_there


async def test_a_question_typed_early_is_answered_as_soon_as_the_index_is_there(app, guide, painted, monkeypatch):
    go_on, prepare = Event(), Index.prepare
    monkeypatch.setattr("ketatui.search.index.REMEMBERED", 0)
    monkeypatch.setattr(Index, "prepare", lambda self, *how: go_on.wait(10) and prepare(self, *how))
    async with app.run_test(size=SIZE) as pilot:
        await ask(pilot, guide.questions[0].question)
        assert guide.interface.looking in painted(pilot)
        assert guide.interface.nothing_found not in painted(pilot)
        app.screen.query_one("#question", Input).value = "i want to die"
        await pilot.pause()
        assert "> !" in painted(pilot), "help waits for nothing"
        app.screen.query_one("#question", Input).value = guide.questions[0].question
        await pilot.pause()
        go_on.set()
        for _ in range(200):
            if guide.interface.looking not in painted(pilot):
                break
            await pilot.pause(0.02)
        assert f"> {guide.questions[0].question}" in painted(pilot)


async def test_clear_empties_the_box(app, guide, painted):
    async with app.run_test(size=SIZE) as pilot:
        await ask(pilot, "xyzzy")
        assert await pilot.click("#clear")
        await pilot.pause()
        assert app.screen.query_one("#question", Input).value == ""
        await pilot.press("a")
        assert app.screen.query_one("#question", Input).value == "a"


@pytest.mark.parametrize(
    "text",
    [
        "[bold]can i[/] drive [@click=app.quit]x[/]",
        "[" * 50,
        "e\u0301" * 60,
        "\U0001f600\U0001f468\u200d\U0001f469\u200d\U0001f467",
        "\u202eright to left \u05e9\u05dc\u05d5\u05dd",
        "\x00\x1b[31m\x07",
        "a" * 10_000,
        "drive " * 2_000,
        " \t ",
    ],
)
async def test_no_text_harms_the_box(app, painted, text):
    async with app.run_test(size=(40, 12)) as pilot:
        await ask(pilot, text)
        await pilot.press("down", "pagedown", "enter", "escape", "escape", "escape")
        await pilot.pause()
        assert app.is_running
        assert "988" in painted(pilot)


async def test_a_cry_for_help_at_the_end_of_a_long_text_is_heard(app, guide, painted):
    async with app.run_test(size=SIZE) as pilot:
        await ask(pilot, "the weather was grey and i walked about the town " * 6 + "and i want to kill myself tonight")
        assert guide.helpline("us").crisis.say in painted(pilot)
        assert "> !" in painted(pilot)


async def test_a_paste_of_several_lines_is_kept_whole_as_far_as_it_fits(app):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("slash")
        box = app.screen.query_one("#question", Input)
        box.post_message(Paste("one\ntwo\r\nthree"))
        await pilot.pause()
        assert box.value == "one two three"
        box.post_message(Paste("x" * 20_000))
        await pilot.pause()
        assert len(box.value) == LONGEST


async def test_coming_back_from_another_page_shows_the_box_again(app):
    async with app.run_test(size=SIZE) as pilot:
        await ask(pilot, "drive")
        await pilot.press("enter", "exclamation_mark", "slash")
        await pilot.pause()
        assert app.focused.id == "question"
        assert app.focused.region.area


async def test_the_box_takes_no_more_than_it_needs(app):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("slash")
        box = app.screen.query_one("#question", Input)
        box.insert_text_at_cursor("a" * 10_000)
        assert len(box.value) <= LONGEST
