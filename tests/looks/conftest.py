"""Every screen painted once for all tests that look at it."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from os import cpu_count
from pathlib import Path

import pytest

from gallery.frames import Frame, paint
from ketatui.load import load
from ketatui.model import Guide
from ketatui.store import shipped

SMALL_GUIDE = Path(__file__).parent.parent / "guide"

PAINTED = (
    ("small", "console", True),
    ("small", "nocolor", True),
    ("smallest", "calm", True),
    ("wall", "calm", False),
    ("wide", "calm", False),
    ("wide", "paper", False),
    ("wide", "contrast", False),
    ("phone", "calm", False),
    ("smallest", "console", False),
)
"""The windows and looks in which every screen is painted, and whether the focus goes round there; the longest first."""

Painted = dict[tuple[str, str], list[Frame]]


@pytest.fixture(scope="session")
def guide() -> Guide:
    """A guide with little in it, but with every kind of panel."""
    return load(SMALL_GUIDE)


@pytest.fixture(scope="session")
def whole_guide() -> Guide:
    """The guide that is shipped."""
    return load(shipped())


@pytest.fixture(scope="session")
def painted() -> Painted:
    """All frames, by size and look; painted side by side, as most of it is waiting for a screen to come to rest."""
    with ProcessPoolExecutor((cpu_count() or 1) + 1, mp_context=get_context("spawn")) as pool:
        jobs = {(size, look): pool.submit(paint, SMALL_GUIDE, look, size, rounds) for size, look, rounds in PAINTED}
        return {where: job.result() for where, job in jobs.items()}
