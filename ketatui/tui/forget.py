"""What is left of a visit after its screens are gone, and how it is forgotten."""

from textual._context import visible_screen_stack
from textual.app import App

from ketatui.language.remembered import forget_visit

CLEAR_SCROLLBACK = "\x1b[3J"
"""Clears the lines that a terminal keeps after they have left its screen (xterm's form of ED)."""

SETTLED = 1.0
"""Seconds after which the last task of a closed screen has ended, and what it held can be freed too."""


def step_out() -> None:
    """Lets go of the screens that a mouse has last been over.

    The library notes them in a context that every task started from here would inherit, and keep alive.
    """
    visible_screen_stack.set([])


def forget(app: App[None]) -> None:
    """Forgets what an app keeps beside its screens: clipboard, notices, and where the pointer was.

    What a visit has typed is freed as soon as the welcome is painted, rather than when the garbage collector comes by.
    """
    app._clipboard = ""
    app.clear_notifications()
    app._mouse_down_widget = None
    app.mouse_over = app.hover_over = None
    if app._driver is not None:
        app._driver.write(CLEAR_SCROLLBACK)
        app._driver.flush()
    app.call_after_refresh(forget_visit)
    app.set_timer(SETTLED, forget_visit)
