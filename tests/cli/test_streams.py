"""Readers that go away, streams that are closed, disks that are full: never a traceback."""

import os
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import ketatui
from ketatui.model import Guide

ENVIRONMENT = os.environ | {"PYTHONPATH": str(Path(ketatui.__file__).parent.parent)}
COMMANDS = ["--help", "--version", "topics", "read --all", "read sources", "ask drive", "ask --json drive", "check"]


def shell(line: str) -> subprocess.CompletedProcess[bytes]:
    """Runs a line of shell in which KETATUI is the command."""
    command = line.replace("KETATUI", f"{shlex.quote(sys.executable)} -m ketatui")
    return subprocess.run(["sh", "-c", command], capture_output=True, env=ENVIRONMENT, timeout=60, check=False)


def test_head_gets_its_line_and_nobody_complains(guide: Guide) -> None:
    result = shell("KETATUI read --all | head -n 1")
    assert result.stdout.decode() == guide.topics[0].title + "\n"
    assert result.stderr == b""


@pytest.mark.parametrize("command", COMMANDS)
def test_a_pipe_that_is_closed_already_ends_quietly(command: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    words = [sys.executable, "-m", "ketatui", *command.split()]
    result = subprocess.run(words, stdout=writing, stderr=subprocess.PIPE, env=ENVIRONMENT, timeout=60, check=False)
    os.close(writing)
    assert result.stderr == b""


@pytest.mark.parametrize("closed", [">&-", "<&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize("command", ["", "topics", "read nothing", "ask -", "ask drive"])
def test_closed_streams_are_no_mistake(command: str, closed: str) -> None:
    result = shell(f"KETATUI {command} {closed}")
    assert result.returncode in (0, 1, 2)
    assert b"Traceback" not in result.stdout + result.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full, a disk that is always full")
@pytest.mark.parametrize("command", ["topics", "read --all", "ask drive"])
def test_a_full_disk_is_a_sentence(command: str) -> None:
    result = shell(f"KETATUI {command} > /dev/full")
    assert result.returncode == 1
    assert result.stderr.count(b"\n") == 1
    assert b"could not be written" in result.stderr


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_an_output_without_unicode_gets_its_text(ketatui_: Callable[..., Any], guide: Guide, encoding: str) -> None:
    result = ketatui_("read", "--all", PYTHONIOENCODING=encoding)
    assert result.returncode == 0
    assert result.stderr == b""
    assert guide.topics[-1].title in result.stdout.decode(encoding)
