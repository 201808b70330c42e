"""The signs that pictures and lists are drawn with, by what the terminal's font has."""

from typing import NamedTuple

from rich.box import DOUBLE, HEAVY, ROUNDED, SQUARE, Box

from ketatui.render.look import Look


class Signs(NamedTuple):
    """One sign for each thing that is drawn; every one is one cell wide."""

    dot: str
    no_dot: str
    bar: str
    other_bar: str
    no_bar: str
    bullet: str
    knot: str
    rail: str
    rule: str


DRAWN = Signs(dot="●", no_dot="·", bar="█", other_bar="▒", no_bar="░", bullet="•", knot="●", rail="│", rule="─")
"""Signs of a terminal window."""

CONSOLE = Signs(dot="#", no_dot=".", bar="█", other_bar="▒", no_bar="░", bullet="•", knot="#", rail="│", rule="─")
"""What every font of a Linux console has; round dots are missing in some."""

TYPED = Signs(dot="#", no_dot=".", bar="#", other_bar="=", no_bar=".", bullet="-", knot="*", rail="|", rule="-")
"""ASCII, for text without colour, which goes to pipes, printers and simple terminals."""


def signs(look: Look) -> Signs:
    """The signs to draw with."""
    if look.palette is None:
        return TYPED
    return CONSOLE if look.console else DRAWN


def frame_box(look: Look, *, heavy: bool = False) -> Box:
    """The lines of a frame; a console gets single and double ones, which every font has had since CP437."""
    if look.console:
        return DOUBLE if heavy else SQUARE
    return HEAVY if heavy else ROUNDED
