"""The loop: idle visits end, the next one knows nothing, and lines come in from streams and terminals."""

import io
import os
from itertools import chain, repeat

import pytest

from ketatui.plain.loop import ROOM, Idle, converse, from_stream, from_terminal
from ketatui.policy import KIOSK

GONE = TimeoutError()
IDLE = Idle(70, 20)


def held(begin, heard, policy=KIOSK, idle=IDLE):
    """What is said in conversations in which these lines come in, or nobody types; and the waiting times."""
    waited = []
    lines = chain(heard, repeat(None))

    def listen(seconds):
        waited.append(seconds)
        line = next(lines)
        if line is GONE:
            raise line
        return line

    out = io.StringIO()
    converse(lambda: begin(policy=policy), listen, out, idle)
    return out.getvalue(), waited


def test_an_abandoned_visit_ends_after_a_warning(begin, guide):
    said, waited = held(begin, ["list", "my secret", GONE, GONE, "list"])
    before, after = said.split(guide.interface.plain_new_visit)
    assert guide.interface.still_there in before
    assert "20 seconds" in before
    assert guide.interface.plain_list_empty in after
    assert waited[:5] == [None, 70, 70, 20, None], "nobody is hurried before the first word"


@pytest.mark.parametrize("answer", ["", "1"])
def test_any_answer_to_the_warning_keeps_the_visit(begin, guide, answer):
    said, _ = held(begin, ["list", "my secret", GONE, answer, "list"])
    assert guide.interface.plain_new_visit not in said
    assert said.count("- my secret") >= 1


def test_without_idle_times_nobody_is_asked(begin, guide):
    said, waited = held(begin, ["1", "1"], idle=None)
    assert set(waited) == {None}
    assert guide.interface.still_there not in said


def test_a_stream_of_any_bytes():
    listen = from_stream(io.BytesIO(b"one\r\n\xff\xfe\n" + b"x" * (3 * ROOM) + b"\nlast"))
    assert listen(None) == "one"
    assert listen(None) == "\ufffd\ufffd"
    assert listen(None) == "x" * ROOM
    assert listen(None) == "last"
    assert listen(None) is None


def test_a_terminal_hands_over_lines_and_silence():
    reading, writing = os.pipe()
    try:
        listen = from_terminal(reading)
        os.write(writing, b"one\ntwo\r\npa")
        assert [listen(1), listen(1)] == ["one", "two"]
        with pytest.raises(TimeoutError):
            listen(0)
        os.write(writing, b"rt\n")
        assert listen(1) == "part"
        os.close(writing)
        assert listen(1) is None
    finally:
        os.close(reading)
