"""Whether the terminal can show the guide: its name, size, colours, letters and font."""

from collections.abc import Iterator

from ketatui.kiosk.doctor.finding import Finding, look, ok, wrong
from ketatui.kiosk.doctor.machine import Machine

SMALLEST = (40, 12)
"""Columns and rows below which the guide cannot be used."""

USUAL = (80, 24)
"""Columns and rows that show a topic with the sidebar beside it."""

GOOD_NAMES = ("xterm-256color", "foot", "foot-extra", "linux", "screen-256color", "tmux-256color", "alacritty")
"""Values of TERM with which the guide has been looked at or whose colours are those of such a one."""


def terminal(machine: Machine) -> Iterator[Finding]:
    """The terminal that the doctor was started in; it must be the one of the kiosk to say anything about that."""
    name = machine.environment.get("TERM", "")
    if machine.size is None:
        todo = "run it again on the screen of the kiosk itself"
        yield look("terminal", "This does not run in a terminal, so screen, colors and font cannot be looked at.", todo)
    elif name in ("", "dumb"):
        todo = "set TERM to what the terminal is, such as xterm-256color, foot or linux"
        yield wrong("terminal", f"TERM is {name or 'not set'}, so nothing can be drawn.", todo)
    elif name in GOOD_NAMES:
        yield ok("terminal", f"The terminal is {name}.")
    else:
        yield look("terminal", f"The terminal is {name}, which nobody has tried.", "look at every theme once (key t)")
    if machine.size is not None:
        yield _size(machine.size)
    yield _colours(machine)
    yield _letters(machine)
    for variable in ("COLUMNS", "LINES"):
        if machine.environment.get(variable):
            todo = f"take {variable} out of the environment; the service files do so"
            yield look("size", f"{variable} is set; the guide would keep to it when the screen changes.", todo)


def _size(size: tuple[int, int]) -> Finding:
    columns, rows = size
    said = f"The screen has {columns} columns and {rows} rows"
    if columns < SMALLEST[0] or rows < SMALLEST[1]:
        return wrong("size", f"{said}, too few to use the guide.", f"use a smaller font, for {USUAL[0]} by {USUAL[1]}")
    if columns < USUAL[0] or rows < USUAL[1]:
        todo = f"keep it if the letters must be that large; {USUAL[0]} by {USUAL[1]} shows more at a time"
        return look("size", f"{said}; the menu folds away.", todo)
    return ok("size", f"{said}.")


def _colours(machine: Machine) -> Finding:
    name, depth = machine.environment.get("TERM", ""), machine.environment.get("COLORTERM", "")
    if machine.environment.get("NO_COLOR"):
        return look("colors", "NO_COLOR is set, so there are only grays.", "take it out unless you want that")
    if name.startswith("linux"):
        if depth:
            todo = "take COLORTERM out: a Linux console has 16 colors"
            return wrong("colors", f"COLORTERM is {depth} on a Linux console, which then shows wrong colors.", todo)
        return ok("colors", "A Linux console has 16 colors; the guide keeps to them.")
    if depth in ("truecolor", "24bit"):
        return ok("colors", "The terminal says that it shows every color.")
    if "256color" in name or name.startswith("foot"):
        return ok("colors", "The terminal shows 256 colors.")
    return look("colors", "The terminal may show only 16 colors.", "set COLORTERM=truecolor if it shows more")


def _letters(machine: Machine) -> Finding:
    named = next((machine.environment[n] for n in ("LC_ALL", "LC_CTYPE", "LANG") if machine.environment.get(n)), "")
    if machine.encoding.lower().replace("-", "") != "utf8":
        todo = "set LANG=C.UTF-8 in the environment"
        return wrong("locale", f"Text is written as {machine.encoding or 'nothing known'}, not as UTF-8.", todo)
    if "utf-8" not in named.lower() and "utf8" not in named.lower():
        todo = "set LANG=C.UTF-8 in the environment"
        return look("locale", f"The locale is {named or 'not set'}; Python writes UTF-8 all the same.", todo)
    return ok("locale", f"The locale is {named}, and text is written as UTF-8.")
