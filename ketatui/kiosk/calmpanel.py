"""The screen between a mistake of the program and the next visit: two short sentences, and whom to call."""

from io import StringIO

from ketatui.render.look import Look

WIDEST = 60
"""Columns of the panel, at most."""

CLEAR = "\x1b[0m\x1b[2J\x1b[H"
"""An empty screen in the terminal's own colours, with the cursor at its top."""


def calm_panel(look: Look, columns: int, rows: int) -> str:
    """The whole screen as text for a terminal of this size."""
    from rich.align import Align
    from rich.console import Console
    from rich.constrain import Constrain
    from rich.text import Text

    from ketatui.render.frame import Frame
    from ketatui.render.prose import prose

    words = look.words
    paper = look.style("foreground")
    parts = [prose(look, words.starting_again), Text(), prose(look, words.call_meanwhile)]
    frame = Frame(look, look.word(words.went_wrong_here), parts)
    shown = Align.center(Constrain(frame, WIDEST), vertical="middle", height=rows, style=paper)
    out = StringIO()
    console = Console(file=out, force_terminal=True, width=columns, height=rows, markup=False, highlight=False)
    console.print(shown, end="", style=paper, overflow="crop")
    # Raw mode leaves out the return to the first column; the last line must not scroll the screen.
    return CLEAR + out.getvalue().rstrip("\n").replace("\n", "\r\n")


def plain_panel(look: Look) -> str:
    """The same words without a frame, for when the frame is what is broken."""
    words = look.words
    lines = (words.went_wrong_here, words.starting_again, words.call_meanwhile)
    return CLEAR + "\r\n".join(look.word(line) for line in lines)
