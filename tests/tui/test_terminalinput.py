"""What bytes from a terminal come to: the keys people press, and never an error, a stop or a heap."""

import sys
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from textual import events
from textual._ansi_sequences import ANSI_SEQUENCES_KEYS
from textual._xterm_parser import XTermParser
from textual.message import Message
from textual.messages import TerminalSupportsSynchronizedOutput

from ketatui.tui.terminalinput import (
    DROPPED_PASTE_TIME,
    EVERYTHING,
    KEYS_AND_MOUSE,
    LONGEST_PASTE,
    LONGEST_PASTE_TIME,
    STALLED,
    Accepts,
    TerminalInput,
)


class Clock:
    """A clock that is set by hand."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def heard(data: bytes, accepts: Accepts = EVERYTHING) -> list[Message]:
    """Everything that bytes come to, also after a long silence."""
    clock = Clock()
    source = TerminalInput(accepts, clock)
    found = source.feed(data)
    clock.now += 10
    return [*found, *source.expire()]


def keys(messages: Iterable[Message]) -> list[str]:
    return [message.key for message in messages if isinstance(message, events.Key)]


@pytest.mark.parametrize("accepts", [EVERYTHING, KEYS_AND_MOUSE])
@pytest.mark.parametrize(
    ("data", "names"),
    [
        (b"a", ["a"]),
        (b"can I", ["c", "a", "n", "space", "I"]),
        ("éñ".encode(), ["é", "ñ"]),
        (b"\r\t\x7f", ["enter", "tab", "backspace"]),
        (b"\x1b", ["escape"]),
        (b"\x1b\x1b", ["escape", "escape"]),
        (b"\x1b[A\x1b[B\x1b[C\x1b[D", ["up", "down", "right", "left"]),
        (b"\x1bOA\x1bOP", ["up", "f1"]),
        (b"\x1b[[A\x1b[[E", ["f1", "f5"]),
        (b"\x1b[5~\x1b[6~\x1b[H\x1b[F\x1b[3~", ["pageup", "pagedown", "home", "end", "delete"]),
        (b"\x1b[1;5C", ["ctrl+right"]),
        (b"\x1b[Z", ["shift+tab"]),
        (b"\x1b[3$", ["shift+delete"]),
        (b"\x11\x03", ["ctrl+q", "ctrl+c"]),
        (b"\x1bx", ["alt+x"]),
        (b"\x1bq\x1b[A", ["alt+q", "up"]),
    ],
)
def test_the_keys_that_people_press(data: bytes, names: list[str], accepts: Accepts) -> None:
    assert keys(heard(data, accepts)) == names


def test_a_key_may_come_in_pieces() -> None:
    source = TerminalInput()
    found = [message for byte in "é\x1b[5~\x1b[<0;3;4M".encode() for message in source.feed(bytes([byte]))]
    assert keys(found) == ["é", "pageup"]
    assert isinstance(found[-1], events.MouseDown)
    assert (found[-1].x, found[-1].y) == (2, 3)


def test_escape_alone_is_told_after_its_delay_and_not_before() -> None:
    clock = Clock()
    source = TerminalInput(clock=clock)
    assert source.feed(b"\x1b") == []
    wait = source.wait
    assert wait is not None
    assert 0 < wait <= 0.2
    clock.now += wait / 2
    assert source.expire() == []
    clock.now += wait
    assert keys(source.expire()) == ["escape"]
    assert source.wait is None


def test_the_full_keyboard_protocol_is_understood_at_home_only() -> None:
    assert keys(heard(b"\x1b[113;5u\x1b[97u\x1b[27u")) == ["ctrl+q", "a", "escape"]
    assert heard(b"\x1b[113;5u\x1b[97u\x1b[27u", KEYS_AND_MOUSE) == []


@pytest.mark.parametrize("accepts", [EVERYTHING, KEYS_AND_MOUSE])
@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xfe",
        b"\x9b31m"[:1],
        b"\xc2\x9b",
        b"\xe2\x82",
        b"\xed\xa0\x80",
        b"\x00" * 50,
        b"\x1b[99999999999u",
        b"\x1b[97;1;99999999u",
        b"\x1b[97;1;55296u",
        b"\x1b[:;:;:u",
        b"\x1b[97:98:99:100u",
        b"\x1b[48;24;80;0;0t",
        b"\x1b[48;1;1;1;1t",
        b"\x1b[48;3000;3000;1;1t",
        b"\x1b[?2048;1$y",
        b"\x1b[24;80R",
        b"\x1b[?1;2c",
        b"\x1b[>0;115;0c",
        b"\x1b]52;c;c2VjcmV0\x07",
        b"\x1b]11;rgb:0000/0000/0000\x1b\\",
        b"\x1bP1+r544e=787465726d\x1b\\",
        b"\x1b_Gi=1;OK\x1b\\",
        b"\x1b^private\x1b\\",
        b"\x1b[<0;-5;3M",
        b"\x1b[<0;99999999;3M",
        b"\x1b[<;;M",
        b"\x1b[M   ",
        b"\x1b[",
        b"\x1bO",
        b"\x1b[1;",
        b"\x1b[12;12;12;12;12;12zz"[:-1],
        b"\x1b[" + b"1" * 60 + b"x",
        b"\x1b[201~",
        b"\x1b]0;" + b"x" * 4000,
        b"\x1b[?" + b"\x1b[?" * 20,
    ],
)
def test_what_no_key_sends_is_dropped(data: bytes, accepts: Accepts) -> None:
    assert [m for m in heard(data, accepts) if keys([m]) != ["escape"]] == []


def test_a_key_after_a_broken_sequence_is_heard() -> None:
    for broken in (b"\x1b[1;\x07", b"\x1b[200", b"\xe2\x82", b"\x1b[<0;1", b"\x1b[M", b"\x1b]0;title", b"\x1bP"):
        clock = Clock()
        source = TerminalInput(clock=clock)
        source.feed(broken)
        clock.now += STALLED + 0.01
        source.expire()
        assert keys(source.feed(b"k")) == ["k"], broken


def test_what_the_library_knows_as_a_key_is_heard_as_the_library_hears_it() -> None:
    for sequence in ANSI_SEQUENCES_KEYS:
        ours, theirs = keys(heard(sequence.encode())), keys(XTermParser().feed(sequence))
        # It takes keys that it has a name for, such as F13, for control characters and signs: those are left out.
        assert ours == theirs or not ours or not theirs or sequence == "\x1b\x1b", sequence


def test_two_mouse_buttons_and_the_wheel() -> None:
    found = heard(b"\x1b[<0;10;5M\x1b[<0;10;5m\x1b[<64;1;1M\x1b[<65;1;1M\x1b[<35;7;8M", KEYS_AND_MOUSE)
    kinds = [type(message) for message in found]
    assert kinds == [
        events.MouseDown,
        events.MouseUp,
        events.MouseScrollUp,
        events.MouseScrollDown,
        events.MouseMove,
    ]


def test_the_terminal_may_say_that_it_can_paint_at_once() -> None:
    assert [type(m) for m in heard(b"\x1b[?2026;2$y")] == [TerminalSupportsSynchronizedOutput]


def test_focus_is_told_at_home_only() -> None:
    assert [type(m) for m in heard(b"\x1b[O\x1b[I")] == [events.AppBlur, events.AppFocus]
    assert heard(b"\x1b[O\x1b[I", KEYS_AND_MOUSE) == []


# Pastes


def pasted(messages: Iterable[Message]) -> list[str]:
    return [message.text for message in messages if isinstance(message, events.Paste)]


def test_a_paste_at_home_is_one_paste() -> None:
    found = heard(b"\x1b[200~can I drive\r\nafter\x00 \x1b]it\x9b\x1b[201~x")
    assert pasted(found) == ["can I drive\nafter ]it"]
    assert keys(found) == ["x"]


def test_a_paste_is_bounded() -> None:
    source = TerminalInput()
    source.feed(b"\x1b[200~")
    for _ in range(100):
        source.feed(b"x" * 4096)
    found = source.feed(b"\x1b[201~k")
    assert pasted(found) == ["x" * LONGEST_PASTE]
    assert keys(found) == ["k"]


def test_the_mark_of_a_pastes_end_may_come_in_pieces() -> None:
    source = TerminalInput()
    found = [m for byte in b"\x1b[200~abc\x1b[201~d" for m in source.feed(bytes([byte]))]
    assert pasted(found) == ["abc"]
    assert keys(found) == ["d"]


def test_a_paste_without_an_end_ends_in_a_silence() -> None:
    clock = Clock()
    source = TerminalInput(clock=clock)
    assert source.feed(b"\x1b[200~abc") == []
    clock.now += STALLED + 0.01
    assert pasted(source.expire()) == ["abc"]
    assert keys(source.feed(b"k")) == ["k"]


def test_a_paste_without_an_end_does_not_swallow_steady_typing() -> None:
    clock = Clock()
    source = TerminalInput(clock=clock)
    source.feed(b"\x1b[200~")
    found: list[Message] = []
    for _ in range(int(LONGEST_PASTE_TIME / 0.2) + 5):
        clock.now += 0.2
        found += source.feed(b"k")
    assert len(pasted(found)) == 1
    assert len(keys(found)) >= 4


def test_a_waiting_room_drops_pastes_and_hears_keys_soon_after() -> None:
    clock = Clock()
    source = TerminalInput(KEYS_AND_MOUSE, clock)
    assert source.feed(b"\x1b[200~secret\x1b[201~") == []
    assert source.feed(b"\x1b[200~never closed") == []
    clock.now += DROPPED_PASTE_TIME + 0.01
    assert keys(source.feed(b"k")) == ["k"]


# Anything at all

PIECES = st.one_of(
    st.binary(max_size=12),
    st.sampled_from(
        [b"\x1b", b"\x1b[", b"\x1b[200~", b"\x1b[201~", b"\x1b[<", b";", b"M", b"\x1b]", b"\x07", b"\x1bP", b"\x1b\\"]
    ),
    st.from_regex(rb"\x1b\[[0-9;:?<>=]{0,40}[ -~]", fullmatch=True),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=30), st.sampled_from([EVERYTHING, KEYS_AND_MOUSE]))
def test_no_bytes_make_it_fail_or_go_deaf(pieces: list[bytes], accepts: Accepts) -> None:
    clock = Clock()
    source = TerminalInput(accepts, clock)
    for piece in pieces:
        for message in source.feed(piece):
            assert not isinstance(message, events.Resize)
            if isinstance(message, events.Key) and message.character:
                message.character.encode()
        clock.now += 0.01
    clock.now += LONGEST_PASTE_TIME
    source.expire()
    clock.now += 1
    assert keys(source.feed(b"\x18k"))[-1:] == ["k"]
    assert sys.getsizeof(source._rest) < 10_000


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co")), max_size=40))
def test_every_letter_is_one_key(text: str) -> None:
    text = text.replace("\ufffd", "")
    found = heard(text.encode())
    assert "".join(m.character or "" for m in found if isinstance(m, events.Key)) == text
