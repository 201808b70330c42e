"""The commands that answer in the terminal, in a real one: panels there, plain text where they are asked for."""

from collections.abc import Callable
from typing import Any

from ketatui.model import Guide

Begin = Callable[..., Any]


def test_read_draws_panels_on_a_terminal(start: Begin, guide: Guide, beginning: Callable[[str], str]) -> None:
    topic = guide.topic_by_id["going-home"]
    terminal = start(80, 200, "read", "going-home")
    assert terminal.ended() == 0
    assert terminal.shows(topic.title, f"╭─ {guide.interface.in_short} ─", beginning(topic.summary[0]))
    assert max(map(len, terminal.text.splitlines())) <= 80


def test_read_plain_draws_none(start: Begin, guide: Guide, beginning: Callable[[str], str]) -> None:
    terminal = start(80, 200, "read", "going-home", "--plain")
    assert terminal.ended() == 0
    assert terminal.shows(guide.interface.in_short, beginning(guide.topic_by_id["going-home"].summary[0]))
    assert not set(terminal.text) & set("╭│╰┃")
    assert b"\x1b" not in terminal.raw


def test_ask_draws_the_answer_in_a_panel(start: Begin, guide: Guide, beginning: Callable[[str], str]) -> None:
    question = guide.question_by_id["drive-after"]
    terminal = start(80, 100, "ask", "can", "i", "drive", "after")
    assert terminal.ended() == 0
    assert terminal.shows(f"╭─ {question.question} ─", beginning(question.answer))


def test_a_terminal_that_cannot_move_its_cursor_gets_the_conversation(start: Begin, guide: Guide) -> None:
    terminal = start(80, 24, TERM="dumb")
    terminal.wait_for(guide.interface.plain_choose_or_ask)
    terminal.send("quit\n")
    assert terminal.ended() == 0
    assert b"\x1b" not in terminal.raw


def test_a_broken_guide_never_opens_the_screen(start: Begin, tmp_path: Any) -> None:
    terminal = start(80, 24, "--content", str(tmp_path))
    assert terminal.ended() == 1
    assert terminal.shows("guide.yaml:1: the file is missing")
    assert b"\x1b[?1049h" not in terminal.raw
