"""What the doctor says about keys, traces, the clock and the service."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from ketatui.kiosk.doctor.keys import keys
from ketatui.kiosk.doctor.service import clock, service
from ketatui.kiosk.doctor.traces import traces, writable

Make, Verdicts = Callable[..., Any], Callable[..., dict[str, str]]

KERNEL = {
    "/proc/sys/kernel/sysrq": "0\n",
    "/proc/sys/dev/tty/legacy_tiocsti": "0\n",
    "/run/systemd/system/x": "",
    "/etc/systemd/logind.conf": "[Login]\n#NAutoVTs=6\n",
    "/etc/systemd/logind.conf.d/kiosk.conf": "[Login]\nNAutoVTs=0\nReserveVT = 0\n",
}
"""A machine whose keys are locked, but for Ctrl+Alt+Del."""


def test_a_machine_that_is_locked(machine: Make, verdicts: Verdicts, tmp_path: Path) -> None:
    made = machine(KERNEL)
    mask = tmp_path / "etc/systemd/system/ctrl-alt-del.target"
    mask.parent.mkdir(parents=True, exist_ok=True)
    mask.symlink_to("/dev/null")
    assert verdicts(keys(made)) == {"sysrq": "ok", "ctrl-alt-del": "ok", "consoles": "ok", "tiocsti": "ok"}


@pytest.mark.parametrize(
    ("change", "what", "verdict"),
    [
        ({"/proc/sys/kernel/sysrq": "176"}, "sysrq", "wrong"),
        ({"/proc/sys/dev/tty/legacy_tiocsti": "1"}, "tiocsti", "wrong"),
        ({"/etc/systemd/logind.conf.d/kiosk.conf": "NAutoVTs=0\n"}, "consoles", "wrong"),
        ({"/etc/systemd/logind.conf.d/zz.conf": "ReserveVT=3\n"}, "consoles", "wrong"),
        ({}, "ctrl-alt-del", "wrong"),
    ],
)
def test_a_key_that_leads_out(
    machine: Make, verdicts: Verdicts, change: dict[str, str], what: str, verdict: str
) -> None:
    assert verdicts(keys(machine(KERNEL | change)))[what] == verdict


def test_what_is_no_linux_is_not_judged(machine: Make, verdicts: Verdicts) -> None:
    assert verdicts(keys(machine())) == {"keys": "look"}


def test_a_kernel_too_old_to_lock_is_told(machine: Make, verdicts: Verdicts) -> None:
    assert verdicts(keys(machine({"/proc/sys/kernel/ostype": "Linux"})))["tiocsti"] == "look"


@pytest.mark.parametrize(
    ("swaps", "verdict"),
    [
        ("Filename\tType\tSize\n", "ok"),
        ("Filename Type Size\n/dev/zram0 partition 100\n", "ok"),
        ("Filename Type Size\n/dev/sda2 partition 100\n", "look"),
        (None, "look"),
    ],
)
def test_swap(machine: Make, verdicts: Verdicts, swaps: str | None, verdict: str) -> None:
    assert verdicts(traces(machine({"/proc/swaps": swaps} if swaps else {})))["swap"] == verdict


@pytest.mark.parametrize("name", ["TEXTUAL_DEBUG", "TEXTUAL_LOG", "TEXTUAL_SCREENSHOT"])
def test_debugging_is_wrong_at_a_kiosk(machine: Make, verdicts: Verdicts, name: str) -> None:
    assert verdicts(traces(machine(environment={name: "1"})))["debugging"] == "wrong"
    assert verdicts(traces(machine()))["debugging"] == "ok"


def test_places_that_can_be_written_to_are_named(machine: Make, tmp_path: Path) -> None:
    found = next(writable(machine(), {"the home": tmp_path, "nothing": tmp_path / "nowhere"}))
    assert found.verdict == "look"
    assert found.text == f"This user can write to: the home ({tmp_path})."
    assert next(writable(machine(), {"nothing": tmp_path / "nowhere"})).verdict == "ok"


@pytest.mark.parametrize(
    ("now", "files", "verdict"),
    [
        (datetime(2026, 11, 25), {"/run/systemd/timesync/synchronized": ""}, "ok"),
        (datetime(2026, 11, 25), {}, "look"),
        (datetime(1999, 1, 1), {"/run/systemd/timesync/synchronized": ""}, "wrong"),
    ],
)
def test_clock(machine: Make, verdicts: Verdicts, now: datetime, files: dict[str, str], verdict: str) -> None:
    made = machine(files | {"/etc/localtime": ""}, now=now)
    assert verdicts(clock(made, "2026-11-23")) == {"clock": verdict}


@pytest.mark.parametrize(
    ("environment", "verdict"),
    [
        ({"NOTIFY_SOCKET": "/run/x", "WATCHDOG_USEC": "30000000"}, "ok"),
        ({"NOTIFY_SOCKET": "/run/x"}, "look"),
        ({}, "look"),
    ],
)
def test_watchdog(machine: Make, verdicts: Verdicts, environment: dict[str, str], verdict: str) -> None:
    assert verdicts(service(machine(environment=environment)))["watchdog"] == verdict


@pytest.mark.parametrize(("shell", "verdict"), [("/usr/sbin/nologin", "ok"), ("/bin/bash", "look")])
def test_user(machine: Make, verdicts: Verdicts, monkeypatch: pytest.MonkeyPatch, shell: str, verdict: str) -> None:
    monkeypatch.setattr("os.getuid", lambda: 812)
    made = machine({"/etc/passwd": f"root:x:0:0::/root:/bin/sh\nketatui:x:812:812::/:{shell}\n"})
    assert verdicts(service(made))["user"] == verdict
