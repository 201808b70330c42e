"""Writes the files of a stack for a test, and runs programs of the system on them where they are installed."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from ketatui.kiosk.stacks import Names, Stack, ready_files

Result = subprocess.CompletedProcess[str]


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., Path]:
    """Writes the files of a stack into a folder and returns it."""

    def write(stack: Stack, **names: str) -> Path:
        folder = tmp_path / stack
        for file in ready_files(stack, Names(**names)):
            path = folder / file.place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(file.text)
            path.chmod(0o755 if file.program else 0o644)
        return folder

    return write


@pytest.fixture
def system() -> Callable[..., Result]:
    """Runs a program of the system; skips the test where it is not installed."""

    def run(*command: str | Path, **environment: str) -> Result:
        program = shutil.which(str(command[0]), path="/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin")
        if program is None:
            pytest.skip(f"{command[0]} is not installed")
        path = {"PATH": "/usr/bin:/bin:/usr/sbin:/sbin"}
        arguments = [program, *map(str, command[1:])]
        return subprocess.run(
            arguments, env=path | environment, capture_output=True, text=True, timeout=60, check=False
        )

    return run
