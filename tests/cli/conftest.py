"""Runs the command as people and scripts do: in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import ketatui
from ketatui.load import load
from ketatui.model import Guide
from ketatui.store import shipped

Result = subprocess.CompletedProcess[bytes]


@pytest.fixture(scope="session")
def ketatui_() -> Callable[..., Result]:
    """Runs `ketatui ARGUMENTS`, not in a terminal, with `stdin` given to it; its output is bytes."""
    packages = str(Path(ketatui.__file__).parent.parent)

    def run(*arguments: str | bytes, stdin: bytes = b"", **environment: str) -> Result:
        env = os.environ | {"PYTHONPATH": packages, "PYTHONIOENCODING": "utf-8"} | environment
        command = [sys.executable, "-m", "ketatui", *arguments]
        return subprocess.run(command, input=stdin, capture_output=True, env=env, timeout=60, check=False)

    return run


@pytest.fixture(scope="session")
def guide() -> Guide:
    """The shipped guide, which the command reads where no other is named."""
    return load(shipped())
