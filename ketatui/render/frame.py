"""A frame round a body, with a title that is never cut and a foot that names sources and places."""

from collections.abc import Sequence

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.panel import Panel
from rich.style import Style
from rich.text import Text

from ketatui.render.look import Look
from ketatui.render.prose import gap
from ketatui.render.signs import frame_box
from ketatui.render.wording import citation, region_note

AROUND_TITLE = 6
"""Cells of the frame's upper line that a title cannot use: the corners, a line and a space on each side."""


class Frame:
    """A panel as wide as the room it gets.

    `colour` is that of the frame, `title_style` the look of its title (the frame's own unless given).
    A title too long for the frame becomes the first line inside it.
    """

    def __init__(
        self,
        look: Look,
        title: str,
        body: Sequence[RenderableType],
        *,
        colour: str = "line",
        title_style: Style | None = None,
        heavy: bool = False,
    ) -> None:
        """Takes the parts of the body, one under the other."""
        self.look = look
        self.title = Text(title, title_style or look.style(colour, bold=True))
        self.body = body
        self.colour = colour
        self.heavy = heavy

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Draws the frame, and the title in it or under it."""
        fits = self.title.cell_len + AROUND_TITLE <= options.max_width
        body = self.body if fits else [self.title, gap(self.look), *self.body]
        yield Panel(
            Group(*body),
            frame_box(self.look, heavy=self.heavy),
            title=self.title if fits else None,
            title_align="left",
            padding=(0, 1),
            style=self.look.style("foreground"),
            border_style=self.look.style(self.colour, bold=self.heavy),
        )


class Foot:
    """The last line of a panel: where it is true on the left, its sources on the right."""

    def __init__(self, look: Look, note: str, cited: str) -> None:
        """Takes the note and the source numbers, either of which may be empty."""
        self.note = Text(note, look.style("secondary"))
        self.cited = Text(cited, look.style("secondary"), justify="right")

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """One line where both fit, else one under the other."""
        room = options.max_width - self.note.cell_len - self.cited.cell_len
        if self.note and self.cited and room >= 2:
            yield Text.assemble(self.note, " " * room, self.cited)
            return
        if self.note:
            yield self.note
        if self.cited:
            yield self.cited


def foot(look: Look, sources: Sequence[str], region: Sequence[str] = ()) -> list[RenderableType]:
    """The foot of a panel, or nothing where it has neither sources nor a place."""
    note, cited = region_note(look, region), citation(look, sources)
    if not note:
        return [Foot(look, note, cited)] if cited else []
    return [gap(look), Foot(look, note, cited)]
