"""What each way of running allows."""

from textual.app import App
from textual.screen import Screen

from ketatui.policy import ENDING, KIOSK, OPEN
from ketatui.tui.app import KetatuiApp

MOVING = {"blur", "dismiss", "focus", "focus_next", "focus_previous"}
MOVING |= {f"page_{way}" for way in ("up", "down", "left", "right")}
MOVING |= {f"scroll_{way}" for way in ("up", "down", "left", "right", "home", "end")}
"""Actions of the library that only move inside the guide."""


def actions(kind: type) -> set[str]:
    return {name.removeprefix("action_") for name in dir(kind) if name.startswith("action_")}


def test_a_kiosk_denies_every_action_of_the_library_that_does_not_only_move() -> None:
    known = actions(App) | actions(Screen)
    assert {"quit", "screenshot", "command_palette", "suspend_process", "copy_text"} <= known
    open_ones = {name for name in known if KIOSK.allows(name)}
    assert open_ones <= MOVING, "look at what the library has that is new, and decide about it in policy.py"


def test_a_kiosk_keeps_its_own_actions() -> None:
    own = actions(KetatuiApp) - actions(App)
    assert "next_theme" in own
    assert all(KIOSK.allows(name) for name in own)


def test_a_kiosk_saves_nothing_and_prints_nothing() -> None:
    assert not KIOSK.allows("save_page")
    assert not KIOSK.allows("print_page")


def test_at_home_everything_is_allowed() -> None:
    assert all(OPEN.allows(name) for name in {*actions(KetatuiApp), "save_page", "print_page"} - ENDING)
    assert not any(OPEN.allows(name) for name in ENDING), "nobody follows: a visit ends with the guide"
