"""What is left of a visit after its screens are gone, and how it is forgotten."""

import gc
import sys
from collections.abc import Iterator
from functools import _lru_cache_wrapper

from textual._context import visible_screen_stack
from textual.app import App

from ketatui.language.remembered import forget_words

CLEAR_SCROLLBACK = "\x1b[3J"
"""Clears the lines that a terminal keeps after they have left its screen (xterm's form of ED)."""

OURS = ("ketatui", "rich", "textual")
"""The packages whose memories are emptied; those of Python itself are not."""

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
    app.call_after_refresh(_free)
    app.set_timer(SETTLED, _free)


def _free() -> None:
    """Empties what remembers results by the text that they were computed from, then frees everything unused.

    Such memories hold single words that were typed, and one of the library's holds whole lines as drawn.
    """
    forget_words()
    for memory in _memories():
        memory.cache_clear()
    gc.collect()


def _memories() -> "Iterator[_lru_cache_wrapper[object]]":
    """The memories with a limit in the modules of the guide and of what draws it, and in their classes.

    They are looked for by name: a list of all objects, as the garbage collector gives it, would for a moment hold
    tuples that another thread is still filling, and the interpreter then breaks off what that thread does.
    """
    for name, module in tuple(sys.modules.items()):
        if name.partition(".")[0] in OURS:
            for thing in tuple(vars(module).values()):
                inner = tuple(vars(thing).values()) if isinstance(thing, type) else ()
                for one in (thing, *(getattr(part, "__func__", None) or getattr(part, "fget", part) for part in inner)):
                    if isinstance(one, _lru_cache_wrapper) and one.cache_info().maxsize is not None:
                        yield one
