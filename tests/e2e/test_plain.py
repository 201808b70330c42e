"""Plain mode in a real terminal: whole lines, nothing drawn, a clean end; and at a kiosk, no key that leads out."""

import os
import signal

from ketatui.model import Guide


def test_a_conversation_with_the_ends_that_people_make(start, guide: Guide) -> None:
    terminal = start(80, 24, "--plain")
    terminal.wait_for(guide.interface.plain_choose_or_ask)
    terminal.send("3\n")
    terminal.wait_for(guide.interface.where_are_you)
    terminal.send("\x04")
    assert terminal.ended() == 0
    assert b"\x1b" not in terminal.raw
    assert b"\x07" not in terminal.raw


def test_ctrl_c_says_whom_to_call(start, guide: Guide) -> None:
    terminal = start(80, 24, "--plain")
    terminal.wait_for(guide.interface.plain_choose_or_ask)
    terminal.send("\x03")
    terminal.wait_for("The guide is closed.")
    assert terminal.ended() == 0
    assert b"Traceback" not in terminal.raw


def test_a_dumb_terminal_gets_it_by_itself(start, guide: Guide) -> None:
    terminal = start(80, 24, TERM="dumb")
    terminal.wait_for(guide.interface.plain_choose_or_ask)
    assert b"\x1b" not in terminal.raw
    terminal.send("quit\n")
    assert terminal.ended() == 0


def test_lines_fit_the_window(start, guide: Guide) -> None:
    terminal = start(40, 24, "--plain")
    terminal.wait_for(guide.interface.plain_choose_or_ask[:20])
    terminal.send("1\n8\n")
    terminal.wait_for("Part 1 of")
    assert max(len(line.rstrip("\r")) for line in terminal.raw.decode().split("\n")) <= 40


def test_at_a_kiosk_no_key_ends_it_and_nothing_stays_for_the_next_person(start, guide: Guide) -> None:
    terminal = start(80, 24, "--plain", "--kiosk")
    terminal.wait_for(guide.interface.plain_choose_or_ask)
    terminal.send("list\nmy secret\n")
    terminal.wait_for("On your list now: my secret")
    terminal.send("\x03\x1a\x1c\x04quit\n")
    terminal.send("quit\n")
    terminal.wait_for("This guide stays open here.")
    terminal.send("finished\n2\n")
    terminal.wait_until(lambda: "my secret" not in terminal.text, "what was typed is still there")
    terminal.wait_for(guide.interface.plain_choose_or_ask)
    terminal.send("list\n")
    terminal.wait_for(guide.interface.plain_list_empty)


def test_a_window_that_is_closed_ends_it(start, guide: Guide) -> None:
    terminal = start(80, 24, "--plain")
    terminal.wait_for(guide.interface.plain_choose_or_ask)
    os.kill(terminal._process.pid, signal.SIGHUP)
    assert terminal.ended() != 0
    assert b"Traceback" not in terminal.raw
