"""The ready files, looked at by the programs that they are for."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ketatui.kiosk.freed import OVERWRITTEN
from ketatui.kiosk.stacks import STACKS, Names, Stack, ready_files

Written, System = Callable[..., Path], Callable[..., Any]

SIDES = [("console", ""), ("wayland", ""), ("ssh", "server"), ("ssh", "terminal")]
SCREENS = [
    ("console", "etc/systemd/system/ketatui-kiosk.service"),
    ("wayland", "etc/systemd/system/ketatui-kiosk.service"),
    ("ssh", "terminal/etc/systemd/system/ketatui-terminal.service"),
]
"""The services that hold the screen of a machine."""

CALLED = ("/usr/bin/loadkeys", "/usr/bin/pkill", "/usr/bin/ssh", "/usr/sbin/sshd")


def values(text: str, key: str) -> list[str]:
    return re.findall(rf"^{key}=(.*)$", text, re.MULTILINE)


@pytest.mark.parametrize(("stack", "side"), SIDES)
def test_systemd_finds_nothing_to_say_about_the_units(
    written: Written, system: System, stack: Stack, side: str
) -> None:
    folder = written(stack, program="/bin/true") / side
    units = sorted((folder / "etc/systemd/system").iterdir())
    assert units
    for unit in units:
        text = unit.read_text().replace("/usr/local/libexec/", f"{folder}/usr/local/libexec/")
        for program in CALLED:
            if not Path(program).exists():
                text = text.replace(program, "/bin/true")
        unit.write_text(text)
        result = system("systemd-analyze", "verify", unit, SYSTEMD_UNIT_PATH=f"{unit.parent}:")
        assert (result.returncode, result.stderr) == (0, ""), unit


def test_systemd_would_say_something_about_a_misspelt_key(written: Written, system: System) -> None:
    unit = written("console", program="/bin/true") / "etc/systemd/system/ketatui-kiosk.service"
    unit.write_text(unit.read_text().replace("WatchdogSec=", "WatchdogSecs="))
    assert "WatchdogSecs" in system("systemd-analyze", "verify", unit).stderr


@pytest.mark.parametrize(("stack", "name"), SCREENS)
def test_a_screen_comes_back_after_every_end_but_that_by_staff(written: Written, stack: Stack, name: str) -> None:
    text = (written(stack) / name).read_text()
    assert values(text, "Restart") == ["always"]
    assert values(text, "RestartPreventExitStatus") == ["0"]
    assert values(text, "StartLimitIntervalSec") == ["0"]
    assert values(text, "SuccessExitStatus") == []


@pytest.mark.parametrize(
    ("stack", "name", "access"),
    [
        ("console", "etc/systemd/system/ketatui-kiosk.service", "main"),
        ("wayland", "etc/systemd/system/ketatui-kiosk.service", "all"),
        ("ssh", "server/etc/systemd/system/ketatui-ssh@.service", "all"),
    ],
)
def test_a_guide_that_hangs_is_noticed_and_bounded(written: Written, stack: Stack, name: str, access: str) -> None:
    text = (written(stack) / name).read_text()
    assert values(text, "NotifyAccess") == [access]
    assert 0 < int(values(text, "WatchdogSec")[0]) <= 90
    assert values(text, "MemoryMax")
    assert values(text, "MemorySwapMax") == values(text, "LimitCORE") == ["0"]
    assert values(text, "ProtectSystem") == ["strict"]
    assert values(text, "NoNewPrivileges") == ["yes"]


@pytest.mark.parametrize(("stack", "name"), SCREENS)
@pytest.mark.parametrize(
    ("code", "status", "job", "starts"),
    [
        ("exited", "0", "", True),
        ("exited", "0", "371", False),
        ("exited", "70", "", False),
        ("killed", "TERM", "", False),
        ("dumped", "ABRT", "", False),
    ],
    ids=["by staff", "by an administrator", "mistakes", "killed", "watchdog"],
)
def test_a_login_takes_the_screen_only_after_staff_have_ended_the_kiosk(
    written: Written,
    system: System,
    tmp_path: Path,
    stack: Stack,
    name: str,
    code: str,
    status: str,
    job: str,
    starts: bool,
) -> None:
    text = (written(stack, tty="tty7") / name).read_text()
    command = re.fullmatch(r"\+-/bin/sh -c '(.*)'", values(text, "ExecStopPost")[0])
    assert command
    called = tmp_path / "bin"
    called.mkdir()
    (called / "systemctl").write_text(f"#!/bin/sh\ntest $1 = show && echo '{job}' || echo \"$@\"\n")
    (called / "systemctl").chmod(0o755)
    result = system(
        "sh", "-c", command[1].replace("$$", "$"), PATH=f"{called}:/bin", EXIT_CODE=code, EXIT_STATUS=status
    )
    wanted = "--no-block start getty@tty7.service\n"
    assert result.stdout == (wanted if starts else "")


@pytest.mark.parametrize("stack", STACKS)
def test_every_name_is_filled_in(stack: Stack) -> None:
    files = list(ready_files(stack, Names("/opt/x/ketatui", "kiosk", "tty9")))
    for file in files:
        assert not re.search(r"@(PROGRAM|USER|TTY|SHELL)@", file.text), file.place
    assert any("/opt/x/ketatui --kiosk" in file.text for file in files)
    assert any("u kiosk -" in file.text for file in files)
    assert {"INSTALL.md"} <= {file.place for file in files}


@pytest.mark.parametrize("stack", STACKS)
def test_the_instructions_name_only_files_and_units_that_are_there(written: Written, stack: Stack) -> None:
    folder = written(stack)
    text = (folder / "INSTALL.md").read_text()
    units = set(re.findall(r"\bketatui-[a-z@*]+\.(?:service|socket|timer)", text))
    there = {path.name for path in folder.rglob("ketatui-*")}
    assert units
    assert units <= there


@pytest.mark.parametrize("stack", STACKS)
def test_a_new_version_is_put_in_place_while_no_guide_runs(written: Written, stack: Stack) -> None:
    text = (written(stack) / "INSTALL.md").read_text()
    stopped, upgraded = text.find("systemctl stop ketatui-"), text.find("pip install --upgrade")
    started = text.find("systemctl start ketatui-", upgraded)
    assert 0 < stopped < upgraded < started


def test_the_night_reaches_every_guide_and_nothing_else(written: Written) -> None:
    text = (written("console") / "etc/systemd/system/ketatui-afresh.service").read_text()
    pattern = values(text, "ExecStart")[0].split('"')[1]
    program = "/opt/ketatui/bin/ketatui --kiosk --settings /etc/ketatui/settings.yaml"
    guide = [
        f"/opt/ketatui/bin/python3 {program}",
        f"/opt/ketatui/bin/python {program}",
        f"/usr/bin/python3.11 {program}",
    ]
    others = [
        f"/usr/bin/foot --config=/etc/ketatui/foot.ini {program}",
        f"/bin/sh /usr/local/libexec/ketatui-screen {program}",
        "/opt/ketatui/bin/python3 /opt/ketatui/bin/ketatui kiosk doctor",
        "sshd: ketatui@pts/0",
    ]
    assert all(re.search(pattern, line) for line in guide)
    assert not any(re.search(pattern, line) for line in others)


def test_sshd_takes_its_configuration(written: Written, system: System, tmp_path: Path) -> None:
    key = tmp_path / "key"
    system("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key)
    config = written("ssh") / "server/etc/ketatui/sshd_config"
    config.write_text(config.read_text().replace("/etc/ketatui/ssh_host_ed25519_key", str(key)))
    Path("/run/sshd").mkdir(exist_ok=True)
    result = system("sshd", "-t", "-f", config)
    assert (result.returncode, result.stderr) == (0, "")


def test_ssh_has_no_command_line_of_its_own(written: Written, system: System) -> None:
    result = system("ssh", "-G", "-F", written("ssh") / "terminal/etc/ketatui/ssh_config", "guide")
    assert result.returncode == 0
    assert {"escapechar none", "forwardagent no", "requesttty force", "permitlocalcommand no"} <= set(
        result.stdout.splitlines()
    )


def test_foot_takes_its_configuration(written: Written, system: System) -> None:
    result = system("foot", "--check-config", f"--config={written('wayland')}/etc/ketatui/foot.ini", LANG="C.UTF-8")
    assert result.returncode == 0, result.stderr


def test_loadkeys_takes_the_keys(written: Written, system: System) -> None:
    keymap = written("console") / "etc/ketatui/locked.kmap"
    result = system("loadkeys", "--parse", keymap)
    assert (result.returncode, result.stderr) == (0, "")
    for line in ("alt keycode 59", "control alt keycode 111", "shift keycode 104", "alt keycode 105"):
        assert f"{line} = VoidSymbol" in keymap.read_text()


@pytest.mark.parametrize(("side", "shell"), [("server", "/usr/local/libexec/ketatui-session"), ("terminal", "nologin")])
def test_the_user_gets_no_shell(written: Written, system: System, side: str, shell: str) -> None:
    users = written("ssh") / side / "etc/sysusers.d/ketatui.conf"
    assert users.read_text().splitlines()[-1].endswith(shell)
    result = system("systemd-sysusers", "--dry-run", users)
    assert result.returncode == 0, result.stderr
    assert "ignoring" not in result.stderr


@pytest.mark.parametrize("stack", STACKS)
def test_scripts_are_sound(written: Written, system: System, stack: Stack) -> None:
    scripts = [path for path in written(stack).rglob("*") if path.is_file() and path.read_text().startswith("#!")]
    assert len(scripts) == (stack != "console")
    for script in scripts:
        assert script.stat().st_mode & 0o111
        result = system("sh", "-n", script)
        assert (result.returncode, result.stderr) == (0, "")


def test_a_stack_is_written_for_the_program_that_runs() -> None:
    from ketatui.kiosk.stacks import HOME, own_program

    assert own_program() == HOME or shutil.which(own_program())


@pytest.mark.parametrize("stack", ["console", "wayland"])
def test_what_is_freed_is_overwritten_from_the_start(written: Written, stack: Stack) -> None:
    """The service says it, so that the program need not start a second time for it."""
    service = written(stack) / "etc/systemd/system/ketatui-kiosk.service"
    [line] = [one for one in service.read_text().splitlines() if one.startswith("Environment=") and "HOME=" in one]
    assert {f"{name}={value}" for name, value in OVERWRITTEN.items()} <= set(line.removeprefix("Environment=").split())
