"""What a person does in a visit, by keyboard and by mouse, in a real pseudo-terminal."""

import time
from collections.abc import Callable
from typing import Any

import pytest

from ketatui.model import Guide
from ketatui.tui.card import TO_READ

ENTER, ESCAPE, DOWN, CTRL_Q = "\r", "\x1b", "\x1b[B", "\x11"
SIZES = [(100, 30), (80, 24), (40, 12)]

Begin = Callable[..., Any]


@pytest.fixture
def begun(start: Begin, guide: Guide) -> Begin:
    """Opens a window and waits for the first panel."""

    def open_window(columns: int, rows: int, *arguments: str, **environment: str) -> Any:
        terminal = start(columns, rows, *arguments, **environment)
        terminal.wait_for(guide.interface.in_short)
        return terminal

    return open_window


@pytest.mark.parametrize(("columns", "rows"), SIZES)
def test_a_typed_question_shows_its_answer_and_enter_opens_it(
    begun: Begin, guide: Guide, beginning: Callable[[str], str], columns: int, rows: int
) -> None:
    answer = guide.question_by_id["drive-after"]
    terminal = begun(columns, rows)
    terminal.send("/")
    terminal.wait_for(guide.interface.ask)
    terminal.send("can i drive after")
    terminal.wait_for("can i drive after", f"> {answer.question}")
    terminal.send(ENTER)
    terminal.wait_for(beginning(answer.answer))
    terminal.wait_until(lambda: not terminal.shows("can i drive after"), "the box stands in the way")
    terminal.send(ESCAPE)
    terminal.wait_for("can i drive after")


def test_words_of_crisis_bring_up_help_first(begun: Begin, guide: Guide, beginning: Callable[[str], str]) -> None:
    terminal = begun(80, 24)
    terminal.send("/")
    terminal.wait_for(beginning(guide.interface.ask_hint))
    terminal.send("i want to die")
    terminal.wait_for(beginning(guide.interface.crisis_first), f"! {guide.interface.need_help}")


@pytest.mark.parametrize(("columns", "rows"), SIZES)
def test_an_emergency_interrupts_the_walk_with_its_card(
    begun: Begin, guide: Guide, beginning: Callable[[str], str], columns: int, rows: int
) -> None:
    words = guide.interface
    first = next(effect for effect in guide.side_effects if effect.emergency)
    terminal = begun(columns, rows)
    terminal.send("c")
    terminal.wait_for(words.where_are_you, f"> {words.in_clinic}", words.at_home)
    terminal.send(ENTER)
    terminal.wait_for(words.emergency_first, beginning(first.label))
    terminal.send(ENTER)
    number = guide.helpline(guide.info.region).emergency.number
    terminal.wait_for(f"! {words.headline_staff}", beginning(first.clinic.text), number, words.told_someone)
    can_be_left = time.monotonic() + TO_READ
    terminal.wait_until(lambda: time.monotonic() > can_be_left, "the clock stands still")
    assert not terminal.shows(words.emergency_first)
    terminal.send(ENTER)
    terminal.wait_for(words.emergency_first, "[x] ")


def test_the_card_at_home_shows_the_number(begun: Begin, guide: Guide) -> None:
    words, line = guide.interface, guide.helpline(guide.info.region)
    terminal = begun(80, 24)
    terminal.send("c")
    terminal.wait_for(f"> {words.in_clinic}")
    terminal.send(DOWN)
    terminal.wait_for(f"> {words.at_home}")
    terminal.send(ENTER)
    terminal.wait_for(words.emergency_first)
    terminal.send(ENTER)
    terminal.wait_for(f"! Call {line.emergency.number} now", words.told_someone)


@pytest.mark.parametrize(("columns", "rows"), SIZES)
def test_the_help_key_shows_the_numbers(begun: Begin, guide: Guide, columns: int, rows: int) -> None:
    line = guide.helpline(guide.info.region)
    terminal = begun(columns, rows)
    terminal.send("!")
    terminal.wait_for(f"! {line.emergency.name}", line.emergency.say)
    if rows > 12:
        terminal.wait_for(f"! {line.crisis.name}", line.crisis.say)


def test_a_window_that_is_too_small_says_so_until_it_grows(
    begun: Begin, guide: Guide, beginning: Callable[[str], str]
) -> None:
    terminal = begun(80, 24)
    terminal.resize(30, 8)
    terminal.wait_for(beginning(guide.interface.too_small))
    assert not terminal.shows(guide.interface.in_short)
    terminal.resize(80, 24)
    terminal.wait_for(guide.interface.in_short, guide.topics[0].title)
    assert not terminal.shows(beginning(guide.interface.too_small))


def test_ctrl_q_leaves_the_terminal_as_it_was(begun: Begin) -> None:
    terminal = begun(80, 24)
    assert b"\x1b[?1049h" in terminal.raw
    terminal.send(CTRL_Q)
    assert terminal.ended() == 0
    for on, off in ((b"\x1b[?1049h", b"\x1b[?1049l"), (b"\x1b[?25l", b"\x1b[?25h"), (b"\x1b[?1003h", b"\x1b[?1003l")):
        assert terminal.raw.rindex(off) > terminal.raw.rindex(on)
    assert terminal.modes() == terminal.before


def test_a_click_on_the_sidebar_opens_its_topic(begun: Begin, guide: Guide, beginning: Callable[[str], str]) -> None:
    topic = guide.topic_by_id["going-home"]
    terminal = begun(100, 30)
    assert not terminal.shows(beginning(topic.summary[0]))
    terminal.click(topic.title)
    terminal.wait_for(beginning(topic.purpose), beginning(topic.summary[0]))


def test_the_mouse_alone_opens_the_menu_of_a_narrow_window(begun: Begin, guide: Guide) -> None:
    first, second, *_ = guide.topics
    terminal = begun(60, 24)
    assert not terminal.shows(second.title)
    terminal.click(first.title)
    terminal.wait_for(second.title, guide.interface.need_help)
    terminal.click(second.title)
    terminal.wait_until(lambda: not terminal.shows(guide.interface.need_help), "the menu stays")
    terminal.wait_for(second.title, f"2 of {len(guide.topics)}", guide.interface.in_short)


def test_hostile_letters_in_the_question_box_harm_nothing(
    begun: Begin, guide: Guide, beginning: Callable[[str], str]
) -> None:
    terminal = begun(80, 24)
    terminal.send("/")
    terminal.wait_for(beginning(guide.interface.ask_hint))
    terminal.send("[red]x[/ \N{PILL}e\N{COMBINING ACUTE ACCENT}" + "a" * 10_000)
    terminal.wait_for("aaaaaaaaaa")
    terminal.send(ESCAPE)
    terminal.wait_for(beginning(guide.interface.ask_hint))
    terminal.send(CTRL_Q)
    assert terminal.ended() == 0
