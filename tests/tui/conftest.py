import gc
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from textual.events import MouseDown, MouseUp
from textual.pilot import Pilot

from gallery.shots import app_in
from ketatui.load import load
from ketatui.model import Guide
from ketatui.tui.app import KetatuiApp
from ketatui.tui.forget import step_out

GUIDE = Path(__file__).parent.parent / "guide"

Painted = Callable[[Pilot[None]], str]


@pytest.fixture(scope="session")
def guide() -> Guide:
    return load(GUIDE)


@pytest.fixture
def app(guide: Guide) -> KetatuiApp:
    return app_in("calm", guide)


@pytest.fixture(scope="session")
def painted() -> Painted:
    """Reads what stands on the screen, as lines of text."""

    def read(pilot: Pilot[None]) -> str:
        return "\n".join(strip.text for strip in pilot.app.screen._compositor.render_strips())

    return read


Touch = Callable[[Pilot[None], str], Awaitable[None]]


@pytest.fixture(scope="session")
def touch() -> Touch:
    """Touches the middle of a widget as a terminal does, through the app; a pilot's click goes past it."""

    async def press_and_release(pilot: Pilot[None], selector: str) -> None:
        x, y, width, height = pilot.app.screen.query_one(selector).region
        for kind in (MouseDown, MouseUp):
            place = {"x": x + width // 2, "y": y + height // 2}
            pilot.app.post_message(
                kind(None, **place, delta_x=0, delta_y=0, button=1, shift=False, meta=False, ctrl=False)
            )
        await pilot.pause()

    return press_and_release


Gone = Callable[..., Awaitable[None]]


@pytest.fixture(scope="session")
def gone() -> Gone:
    """Waits until no object of some kinds is left in the process, or `but` of them, as soon as the last task has ended.

    A pilot that pauses may paint in the test's own context, where the library notes the screens beneath; no app does.
    """

    def left(kinds: tuple[type, ...]) -> list[object]:
        gc.collect()
        return [thing for thing in gc.get_objects() if isinstance(thing, kinds)]

    async def wait(pilot: Pilot[None], *kinds: type, but: int = 0) -> None:
        for _ in range(100):
            step_out()
            if len(left(kinds)) <= but:
                return
            await pilot.pause(0.02)
        pytest.fail(f"still there: {left(kinds)}")

    return wait
