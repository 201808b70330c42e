"""What is always true in a conversation, whatever page is open."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from ketatui.plain.conversation import PAGES, Conversation
from ketatui.plain.talk import Talk
from ketatui.policy import KIOSK, OPEN
from ketatui.render.look import Look

DRAWN = re.compile(r"[\u2500-\u25ff\u2800-\u28ff\x00-\x09\x0b-\x1f\x7f\x9b]")
WALK = ["3", "2", "1", "1", "3", "1", "1 2", "", "my knee itches", "7", "1", "2", "", "2"]
"""From the menu through the side effects of the test guide."""


def test_the_start_says_what_it_is_whom_to_call_and_how_to_go_on(begin, guide):
    talk = begin().talk
    text = " ".join(Conversation(talk).start().split())
    words = guide.interface
    assert text.index(words.title) < text.index("911") < text.index("1. ")
    for said in (words.review_none, "988", words.plain_intro, words.plain_always, words.need_help):
        assert said in text


@pytest.mark.parametrize("line", ["back", "b", "0", "Back.", "  BACK ", "go back"])
def test_back_goes_one_step_back_in_the_ways_people_type_it(begin, line):
    conversation = begin("1", "2")
    assert conversation.page.name == "read"
    conversation.hear(line)
    assert conversation.page.name == "topic"
    conversation.hear(line)
    assert conversation.page.name == "menu"
    assert conversation.hear(line).startswith("This is the menu.")


@pytest.mark.parametrize("line", ["quit", "q", "exit", "Quit!", "bye", "stop"])
def test_quit_ends_with_the_numbers_to_call(begin, line):
    conversation = begin("1")
    said = conversation.hear(line)
    assert conversation.ended
    assert "911" in said
    assert "988" in said


@pytest.mark.parametrize("line", ["help", "?", "HELP", "h"])
def test_help_names_the_numbers_to_call_first_and_stays_on_the_page(begin, guide, line):
    conversation = begin("1", "1")
    said = conversation.hear(line)
    assert said.index("911") < said.index(guide.interface.plain_help_lines[0])
    assert conversation.page.name == "read"


def test_again_says_the_same_once_more(begin):
    conversation = begin("1")
    said = conversation.hear("1")
    assert conversation.hear("again") == said
    assert conversation.hear("repeat") == said


@pytest.mark.parametrize("line", ["!", "now", "911", "988", "I need help now."])
def test_whom_to_call_is_never_further_than_a_word(begin, guide, line):
    said = begin("1", "1").hear(line)
    assert said.index(guide.helpline("us").emergency.say) < 250
    assert guide.helpline("us").crisis.say in said


@pytest.mark.parametrize("at", [[], ["1", "1"], ["2"], ["3"], ["3", "2", "4"], ["4"], ["5"], ["7"], WALK[:10]])
def test_words_of_crisis_bring_help_first_wherever_they_are_typed(begin, guide, at):
    conversation = begin(*at)
    said = conversation.hear("i want to kill myself")
    assert said.startswith("Please do not wait. Call or text 988")
    assert guide.helpline("us").emergency.say in said.split("\n\n")[0] + said
    assert not conversation.ended


@pytest.mark.parametrize(("typed", "crisis_first"), [("i want to kill myself", True), ("chest pain", False)])
def test_the_numbers_of_the_first_help_stand_in_the_order_of_its_sentence(begin, guide, typed, crisis_first):
    line, said = guide.helpline("us"), begin().hear(typed)
    assert (said.index("988") < said.index("911")) == crisis_first
    assert (said.index(f"- {line.crisis.name}") < said.index(f"- {line.emergency.name}")) == crisis_first


def test_numbers_are_understood_as_people_type_them(begin):
    for line in ("2", "2.", " 2 ", "#2", "no. 2", "number 2", "two", "Two"):
        conversation = begin("1")
        conversation.hear(line)
        assert conversation.page.name == "read", line


def test_a_number_that_was_not_offered_changes_nothing(begin):
    conversation = begin()
    assert "no number 42" in conversation.hear("42")
    assert conversation.page.name == "menu"


def test_a_place_is_reached_by_its_name_from_everywhere(begin):
    conversation = begin("1", "1")
    for line, name in (("ask", "ask"), ("check", "check"), ("list", "visit"), ("words", "words"), ("topics", "topic")):
        conversation.hear(line)
        assert conversation.page.name == name


def test_a_question_may_be_typed_at_the_menu_and_while_reading(begin, guide):
    question = guide.questions[0]
    assert question.answer in " ".join(begin().hear(question.question).split())
    assert question.answer in " ".join(begin("1", "1").hear(question.question).split())


def test_at_a_kiosk_nobody_quits_and_finished_ends_the_visit(begin, guide):
    conversation = begin(policy=KIOSK)
    for line in ("quit", "exit", "q"):
        assert "finished" in conversation.hear(line)
        assert not conversation.ended
    assert guide.interface.plain_new_visit in conversation.hear("finished")
    assert conversation.ended


def test_at_a_kiosk_what_was_told_is_not_cleared_by_one_wrong_number(begin, guide):
    conversation = begin("4", "May I bring my dog?", "menu", policy=KIOSK)
    assert conversation.hear("9").startswith(guide.interface.are_you_finished)
    conversation.hear("1")
    assert conversation.page.name == "menu"
    assert conversation.talk.visit.questions
    conversation.hear("finished")
    conversation.hear("2")
    assert conversation.ended


def test_at_a_kiosk_the_start_and_the_menu_do_not_speak_of_closing(begin, guide):
    conversation = begin(policy=KIOSK)
    said = conversation.hear("menu") + conversation.hear("help") + Conversation(conversation.talk).start()
    assert guide.interface.plain_close not in said
    assert "quit" not in said
    assert guide.interface.finished in said


@pytest.mark.parametrize("width", [20, 40, 80])
def test_no_line_is_longer_than_the_width_and_nothing_is_drawn(whole, begin, width):
    conversation = begin(of=whole, width=width)
    talk = conversation.talk
    for name, about in everything(whole):
        page = PAGES[name](talk, about)
        while True:
            text = page.say()
            assert not DRAWN.search(text), name
            long = [line for line in text.split("\n") if cell_len(line) > width]
            assert not [line for line in long if " " in line.strip().removeprefix("- ")], (name, about)
            if not page.has_more:
                break
            page.more()


def test_parts_are_short(whole, begin):
    talk = begin(of=whole).talk
    for topic in whole.topics:
        page = PAGES["read"](talk, topic.id)
        longest = 0
        while page.has_more:
            longest = max(longest, page.say().count("\n"))
            page.more()
        assert longest <= 24, topic.id


def everything(guide):
    """Every page with every thing that it can be about, without those that want a walk first."""
    yield from ((name, "") for name in ("menu", "topic", "ask", "check", "emergencies", "feel", "visit", "take"))
    yield from ((name, "") for name in ("words", "all-words", "sources", "all-sources", "help", "keys", "ask-topics"))
    yield from (("read", topic.id) for topic in guide.topics)
    yield from (("answer", question.id) for question in guide.questions)
    yield from (("card", effect.id) for effect in guide.side_effects if effect.emergency)


LINES = st.one_of(
    st.text(max_size=60),
    st.integers(0, 130).map(str),
    st.sampled_from(
        ["", "back", "menu", "help", "again", "check", "list", "words", "sources", "ask", "parts", "1 2", "now"]
    ),
    st.binary(max_size=40).map(lambda raw: raw.decode("utf-8", errors="replace")),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(LINES, max_size=40), kiosk=st.booleans())
def test_whatever_is_typed_there_is_an_answer(guide, lines, kiosk):
    talk = Talk(Look(guide, guide.helpline("us")), KIOSK if kiosk else OPEN, width=40)
    conversation = Conversation(talk)
    conversation.start()
    for line in lines:
        said = conversation.hear(line)
        assert said.strip()
        assert not DRAWN.search(said)
        if conversation.ended:
            break
