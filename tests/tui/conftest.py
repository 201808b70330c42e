from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from ketatui.load import load
from ketatui.model import Guide
from ketatui.render.look import Look
from ketatui.tui.app import KetatuiApp

GUIDE = Path(__file__).parent.parent / "guide"

Painted = Callable[[Pilot[None]], str]


@pytest.fixture(scope="session")
def guide() -> Guide:
    return load(GUIDE)


@pytest.fixture
def app(guide: Guide) -> KetatuiApp:
    return KetatuiApp(Look(guide, guide.helpline("us")))


@pytest.fixture(scope="session")
def painted() -> Painted:
    """Reads what stands on the screen, as lines of text."""

    def read(pilot: Pilot[None]) -> str:
        return "\n".join(strip.text for strip in pilot.app.screen._compositor.render_strips())

    return read
