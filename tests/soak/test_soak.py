"""Memory stays flat over many visits: each one is destroyed at its end, and nothing is left of it."""

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pty")
HERE = Path(__file__).parent
GUIDE = HERE.parent / "guide"

WARM = {200: 100, 2_000: 500}
"""After how many visits the library's memories of colours and shapes are full, by how many visits there are."""


@pytest.mark.parametrize("visits", [200, pytest.param(2_000, marks=pytest.mark.soak)])
def test_memory_is_flat_and_no_screen_is_left(visits: int) -> None:
    command = [sys.executable, str(HERE / "persons.py"), str(visits), str(GUIDE)]
    told = subprocess.run(command, capture_output=True, text=True, timeout=30 * visits, check=True).stdout
    rows = [[int(word) for word in line.split() if word.isdecimal()] for line in told.splitlines()]
    held = {number: (kilobytes, objects, screens) for number, kilobytes, _own, objects, screens in rows}
    warm, last = held[WARM[visits]], held[visits]
    assert last[0] <= warm[0] * 1.05
    assert last[1] <= warm[1] * 1.02
    assert last[2] <= 2, "the welcome, and the first one, which the library keeps"
