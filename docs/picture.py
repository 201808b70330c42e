"""Draws docs/guide.svg, the picture in the README, with the app itself: `python docs/picture.py`."""

import asyncio
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from gallery.shots import picture, shots  # noqa: E402
from ketatui.load import load  # noqa: E402
from ketatui.store import shipped  # noqa: E402


async def draw(target: Path) -> None:
    """Saves the treatment-day topic as it stands in a window of 100 by 34."""
    async for _, app in shots(load(shipped()), "calm", "wide", "topic-treatment-day"):
        target.write_text(picture(app), encoding="utf-8")


if __name__ == "__main__":
    asyncio.run(draw(HERE / "guide.svg"))
