"""The parts that keep a kiosk alive, each by itself: what is counted, carried over, written down and told."""

import json
import os
import socket
import sys
from pathlib import Path
from typing import Any

import pytest

from ketatui.kiosk.budget import Budget
from ketatui.kiosk.calmpanel import calm_panel, plain_panel
from ketatui.kiosk.environment import prepare
from ketatui.kiosk.history import NAME, History, unpack
from ketatui.kiosk.journal import Journal, summary
from ketatui.kiosk.memory import resident
from ketatui.kiosk.supervisor import CRASHED, Supervisor
from ketatui.kiosk.watchdog import Watchdog
from ketatui.load import load
from ketatui.model import Guide
from ketatui.palette import PALETTES
from ketatui.render.look import Look

GUIDE = Path(__file__).parent.parent / "guide"
SECRET = "what a patient typed"


class Clock:
    """A clock that is set by hand."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(scope="module")
def guide() -> Guide:
    return load(GUIDE)


# The budget


def test_a_pause_saves_up_one_burst_and_no_more() -> None:
    clock = Clock()
    budget = Budget(rate=10, burst=5, clock=clock)
    assert budget.take(20) == 5
    assert budget.take(1) == 0
    clock.now += 0.31
    assert budget.take(20) == 3
    clock.now += 3600
    assert budget.take(20) == 5


def test_steady_pressing_is_never_held_up() -> None:
    clock = Clock()
    budget = Budget(rate=100, burst=64, clock=clock)
    for _ in range(500):
        clock.now += 1 / 50
        assert budget.take(1) == 1


# The environment


def test_switches_are_taken_away_and_the_rest_stays() -> None:
    environment = {
        "TEXTUAL": "debug",
        "TEXTUAL_LOG": "x",
        "TEXTUAL_DRIVER": "x:y",
        "COLUMNS": "1",
        "LINES": "1",
        "ESCDELAY": "9999",
        "PYTHONINSPECT": "1",
        "BROWSER": "firefox",
        "TERM": "linux",
        "NO_COLOR": "1",
        "NOTIFY_SOCKET": "/run/notify",
    }
    prepare(environment)
    assert environment == {
        "TERM": "linux",
        "NO_COLOR": "1",
        "NOTIFY_SOCKET": "/run/notify",
        "BROWSER": "/bin/false",
        "TEXTUAL_DISABLE_KITTY_KEY": "1",
        "TEXTUAL_SMOOTH_SCROLL": "0",
    }


# The history


def test_the_history_goes_on_from_one_process_to_the_next() -> None:
    attributes: list[Any] = [1, 2, 3, 4, 15, 15, [b"\x03", b"\x1c", 0, 1]]
    before = History(5.0, (6.0, 7.0), "ValueError at ketatui/tui/app.py:1", 8.0, attributes)
    environment: dict[str, str] = {}
    before.pack(environment)
    after = unpack(environment)
    assert after._replace(attributes=None) == before._replace(attributes=None)
    assert after.attributes is not None
    assert after.attributes[:6] == attributes[:6]
    assert after.attributes[6][:2] == [b"\x03", b"\x1c"]
    assert environment == {}, "it is told once"


@pytest.mark.parametrize("said", ["", "{", "[]", '{"since": "x"}', json.dumps({"since": 1, "attributes": [1]})])
def test_nonsense_in_its_place_is_a_new_beginning(said: str) -> None:
    fresh = unpack({NAME: said})
    assert fresh.crashes == ()
    assert fresh.attributes is None


def test_only_the_last_minute_counts() -> None:
    history = History(0.0)
    for then in (10.0, 65.0, 80.0):
        history = history.with_crash("X", then)
    assert history.crashes == (65.0, 80.0)
    assert history.with_crash("X", 81.0).crashes == (65.0, 80.0, 81.0)


# The journal


def failed() -> ValueError:
    patient = SECRET
    try:
        raise ValueError(patient)
    except ValueError as error:
        return error


def test_a_line_says_what_and_where_and_nothing_else() -> None:
    written: list[bytes] = []
    Journal(True, lambda file, data: written.append(data) or len(data)).tell(summary(failed()))
    line = b"".join(written).decode()
    assert line.startswith("ketatui: ValueError at ")
    assert "test_survival.py:" in line
    assert line.count("\n") == 1
    assert SECRET not in line


def test_a_mistake_that_is_wrapped_up_is_named() -> None:
    from textual.worker import WorkerFailed

    assert summary(WorkerFailed(failed())).startswith("ValueError at ")


def test_no_log_is_no_line_and_a_full_disk_no_mistake() -> None:
    written: list[bytes] = []
    Journal(False, lambda file, data: written.append(data) or len(data)).tell("x")
    assert written == []

    def full(file: int, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    Journal(True, full).tell("x")


# The supervisor


class Window:
    """A terminal that notes what is done to it."""

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.ended: list[tuple[int, str]] = []

    def end(self, status: int, farewell: str = "") -> None:
        self.ended.append((status, farewell))
        raise SystemExit(status)

    def hand_over(self, screen: str) -> list[object] | None:
        self.shown.append(screen)
        return None

    def _get_terminal_size(self) -> tuple[int, int]:
        return 80, 24


class Replaced(Exception):
    """The process would be another one now."""


@pytest.fixture
def replaced(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    commands: list[list[str]] = []

    def execv(path: str, command: list[str]) -> None:
        commands.append(command)
        raise Replaced

    monkeypatch.setattr(os, "execv", execv)
    monkeypatch.setenv(NAME, "")
    return commands


def test_the_third_mistake_in_a_minute_ends_it(guide: Guide, replaced: list[list[str]]) -> None:
    clock, window = Clock(), Window()
    look = Look(guide, guide.helpline("us"))
    history = History(0.0)
    for _ in range(2):
        clock.now += 10
        supervisor = Supervisor(history, Journal(False), look, clock)
        with pytest.raises(Replaced):
            supervisor.crashed(failed(), window)
        history = unpack(os.environ)
        assert history.screen_since == clock.now
        assert history.last_error.startswith("ValueError at ")
    assert len(window.shown) == len(replaced) == 2
    assert all(command[0] == sys.executable for command in replaced)
    clock.now += 10
    with pytest.raises(SystemExit):
        Supervisor(history, Journal(False), look, clock).crashed(failed(), window)
    assert [status for status, _ in window.ended] == [CRASHED]
    assert guide.helpline("us").crisis.number in window.ended[0][1]


def test_mistakes_far_apart_never_end_it(guide: Guide, replaced: list[list[str]]) -> None:
    clock, window = Clock(), Window()
    history = History(0.0)
    for _ in range(10):
        clock.now += 31
        with pytest.raises(Replaced):
            Supervisor(history, Journal(False), Look(guide, guide.helpline("us")), clock).crashed(failed(), window)
        history = unpack(os.environ)
    assert window.ended == []


def test_starting_afresh_at_rest_shows_nothing_and_counts_as_no_mistake(
    guide: Guide, replaced: list[list[str]]
) -> None:
    window = Window()
    with pytest.raises(Replaced):
        Supervisor(History(7.0), Journal(False), Look(guide, guide.helpline("us"))).renew(window)
    assert window.shown == [""]
    after = unpack(os.environ)
    assert (after.since, after.crashes, after.screen_since) == (7.0, (), None)


@pytest.mark.parametrize(("columns", "rows"), [(100, 34), (80, 24), (40, 12), (10, 3), (1, 1)])
def test_the_calm_screen_fits(guide: Guide, columns: int, rows: int) -> None:
    import pyte

    screen = pyte.Screen(columns, rows)
    look = Look(guide, guide.helpline("us"), palette=PALETTES[0])
    pyte.Stream(screen).feed(calm_panel(look, columns, rows))
    text = " ".join("\n".join(screen.display).replace("│", " ").split())
    if columns >= 40:
        assert guide.interface.went_wrong_here in text
        assert guide.helpline("us").crisis.number in text
    assert guide.interface.went_wrong_here in plain_panel(look)


# The watchdog and the memory


def test_the_service_manager_is_told_over_an_abstract_socket() -> None:
    name = f"ketatui-test-{os.getpid()}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(f"\0{name}")
        manager.settimeout(5)
        watchdog = Watchdog({"NOTIFY_SOCKET": f"@{name}", "WATCHDOG_USEC": "30000000"})
        assert watchdog.interval == 15.0
        watchdog.ready("waiting")
        watchdog.alive()
        watchdog.stopping()
        assert [manager.recv(100) for _ in range(3)] == [b"READY=1\nSTATUS=waiting", b"WATCHDOG=1", b"STOPPING=1"]


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"NOTIFY_SOCKET": ""},
        {"NOTIFY_SOCKET": "vsock:2:1234", "WATCHDOG_USEC": "x"},
        {"NOTIFY_SOCKET": "/nowhere/at/all", "WATCHDOG_USEC": "0"},
        {"WATCHDOG_USEC": "1000000", "WATCHDOG_PID": "1"},
    ],
)
def test_without_a_service_manager_nothing_happens(environment: dict[str, str]) -> None:
    watchdog = Watchdog(environment)
    watchdog.ready("x")
    watchdog.alive()
    assert watchdog.interval is None


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
def test_the_memory_that_is_held_is_known() -> None:
    before = resident()
    assert before > 10 * 2**20
    heap = bytearray(os.urandom(1)) * (32 * 2**20)
    assert resident() - before > 24 * 2**20
    assert len(heap)
