"""What the environment of a kiosk may not say: everything that changes the library under the screens."""

from collections.abc import MutableMapping

SWITCHES = frozenset(
    {
        "COLUMNS",
        "LINES",
        "ESCDELAY",
        "PYTHONASYNCIODEBUG",
        "PYTHONBREAKPOINT",
        "PYTHONINSPECT",
        "PYTHONWARNINGS",
        "TTY_COMPATIBLE",
        "TTY_INTERACTIVE",
    }
)
"""Variables that fix the size, log, debug, or open an interpreter."""

FAMILY = "TEXTUAL"
"""How the library's own switches begin: debugging writes every key to a file, pressed keys and pictures can be
asked for, a driver can be replaced, and the developer tools open a network connection."""

FIXED = {"TEXTUAL_DISABLE_KITTY_KEY": "1", "TEXTUAL_SMOOTH_SCROLL": "0", "BROWSER": "/bin/false"}
"""What is set instead: the plain keyboard, no reports of the window's size, and no web browser."""


def prepare(environment: MutableMapping[str, str]) -> None:
    """Takes away what a kiosk must not obey. Only counts before the library is imported."""
    for name in list(environment):
        if name in SWITCHES or name.startswith(FAMILY):
            del environment[name]
    environment.update(FIXED)
