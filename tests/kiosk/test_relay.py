"""What is written by a process that follows another: not seen before it may be, then at once and in order."""

import os
import select
from collections.abc import Iterator
from time import monotonic

import pytest

from ketatui.kiosk import relay
from ketatui.kiosk.relay import HeldBack
from ketatui.tui.terminaloutput import WAITING


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    """The terminal that is written to, as a pipe: where it is read, and where it is written."""
    ends = os.pipe()
    yield ends
    for end in ends:
        os.close(end)


def is_empty(end: int) -> bool:
    return not select.select([end], [], [], 0)[0]


def held(end: int, calm_since: float | None, done: list[str]) -> HeldBack:
    output = HeldBack(end, lambda: done.append("gone"), calm_since, lambda: done.append("before"))
    output.start()
    return output


def test_nothing_is_seen_before_the_first_screen_is_whole(pipe: tuple[int, int]) -> None:
    done: list[str] = []
    output = held(pipe[1], None, done)
    for number in range(3 * WAITING):
        output.write(f"{number} ")
    assert is_empty(pipe[0])
    assert done == []
    output.show()
    select.select([pipe[0]], [], [])
    assert done == ["before"], "who listens knows before anybody can see it"
    output.finish("end")
    assert os.read(pipe[0], 4096).decode() == "".join(f"{number} " for number in range(3 * WAITING)) + "end"


def test_the_calm_screen_stands_its_time_though_the_first_screen_is_whole(
    pipe: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relay, "CALM", 3600.0)
    done: list[str] = []
    output = held(pipe[1], monotonic(), done)
    output.write("welcome")
    output.show()
    assert is_empty(pipe[0])
    assert output.finish(" end"), "an end waits for nothing"
    assert os.read(pipe[0], 4096) == b"welcome end"
    assert done == []


def test_a_calm_screen_that_has_stood_its_time_is_not_waited_for(pipe: tuple[int, int]) -> None:
    output = held(pipe[1], monotonic() - relay.CALM, [])
    output.write("welcome")
    output.show()
    assert os.read(pipe[0], 4096) == b"welcome"
    output.finish()
