"""Every screen painted once for all tests that look at it."""

import asyncio
from pathlib import Path

import pytest

from gallery.frames import Frame, frames
from ketatui.load import load
from ketatui.model import Guide
from ketatui.store import shipped

SMALL_GUIDE = Path(__file__).parent.parent / "guide"

PAINTED = (
    ("wide", "themes", False),
    ("smallest", "calm", True),
    ("small", "console", True),
    ("smallest", "console", False),
    ("small", "nocolor", True),
)
"""The windows and looks in which every screen is painted, and whether the focus goes round there."""

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
def painted(guide: Guide) -> Painted:
    """All frames, by size and look."""

    async def paint() -> Painted:
        return {
            (size, look): [frame async for frame in frames(guide, look, size, rounds=rounds)]
            for size, look, rounds in PAINTED
        }

    return asyncio.run(paint())
