"""Draws docs/guide.svg, the picture in the README, with the app itself: `python docs/picture.py`."""

import asyncio
import re
from pathlib import Path

from ketatui.load import load
from ketatui.render.look import Look
from ketatui.store import shipped
from ketatui.tui.app import KetatuiApp

SIZE = (100, 34)


async def picture(target: Path) -> None:
    """Opens the treatment-day topic at 100 x 34 and saves what stands on the screen."""
    guide = load(shipped())
    app = KetatuiApp(Look(guide, guide.helpline("us")))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("7")
        await pilot.pause()
        svg = app.export_screenshot(title="ketatui")
    svg = re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL)  # the reader's own fonts, nothing from the network
    target.write_text(svg.replace("<svg ", '<svg xml:space="preserve" ', 1), encoding="utf-8")


if __name__ == "__main__":
    asyncio.run(picture(Path(__file__).with_name("guide.svg")))
