"""What the library can do and a visitor at a kiosk must not: asked for at every door, nothing happens."""

import io
from pathlib import Path

import pytest
from textual.app import SuspendNotSupported
from textual.widgets import Input

from ketatui.model import Guide
from ketatui.policy import KIOSK, OPEN
from ketatui.render.look import Look
from ketatui.tui.app import KetatuiApp


@pytest.fixture
def kiosk(guide: Guide) -> KetatuiApp:
    return KetatuiApp(Look(guide, guide.helpline("us")), KIOSK)


@pytest.fixture(autouse=True)
def nothing_is_saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


async def test_no_key_closes_it_or_opens_a_tool(kiosk: KetatuiApp) -> None:
    async with kiosk.run_test(size=(100, 34)) as pilot:
        await pilot.pause()
        await kiosk.start_visit()
        screens = len(kiosk.screen_stack)
        await pilot.press("ctrl+q", "ctrl+c", "ctrl+p", "ctrl+z", "ctrl+d", "ctrl+backslash", "f12", "ctrl+s")
        assert kiosk.is_running
        assert not kiosk._exit
        assert len(kiosk.screen_stack) == screens


async def test_no_door_of_the_library_leads_out(kiosk: KetatuiApp, nothing_is_saved: Path) -> None:
    opened: list[str] = []
    async with kiosk.run_test(size=(100, 34)) as pilot:
        await pilot.pause()
        driver = kiosk._driver
        assert driver is not None
        driver.open_url = lambda url, new_tab=True: opened.append(url)  # type: ignore[method-assign]
        driver.write = opened.append  # type: ignore[assignment, method-assign]
        screens = len(kiosk.screen_stack)
        await kiosk.action_quit()
        kiosk.action_help_quit()
        kiosk.action_command_palette()
        kiosk.action_screenshot()
        kiosk.action_suspend_process()
        kiosk.copy_to_clipboard("a secret")
        kiosk.open_url("https://example.org")
        assert kiosk.save_screenshot() == ""
        assert kiosk.deliver_screenshot() is None
        assert kiosk.deliver_text(io.StringIO("a secret")) is None
        assert kiosk.deliver_binary(io.BytesIO(b"a secret")) is None
        with pytest.raises(SuspendNotSupported), kiosk.suspend():
            pass
        for action in ("quit", "screenshot", "simulate_key('q')", "push_screen('x')", "show_help_panel", "notify('x')"):
            assert not await kiosk.run_action(action)
        await pilot.pause()
        assert kiosk.is_running
        assert not kiosk._exit
        assert len(kiosk.screen_stack) == screens
        assert kiosk.clipboard == ""
    assert opened == []
    assert list(nothing_is_saved.iterdir()) == []


async def test_a_box_gives_nothing_to_the_clipboard(kiosk: KetatuiApp) -> None:
    async with kiosk.run_test(size=(100, 34)) as pilot:
        await pilot.pause()
        await kiosk.start_visit()
        await pilot.press("slash")
        await pilot.pause()
        box = kiosk.focused
        assert isinstance(box, Input)
        await pilot.press(*"private", "home", "shift+end", "ctrl+x")
        assert kiosk.clipboard == ""
        await pilot.press("ctrl+v")
        assert "privateprivate" not in box.value


async def test_the_same_doors_open_at_home(guide: Guide) -> None:
    app = KetatuiApp(Look(guide, guide.helpline("us")), OPEN)
    async with app.run_test(size=(100, 34)) as pilot:
        await pilot.pause()
        app.copy_to_clipboard("mine")
        assert app.clipboard == "mine"
        await pilot.press("ctrl+q")
        assert app._exit
