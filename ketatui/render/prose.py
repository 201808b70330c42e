"""Paragraphs and lists as rich renderables. Content is never read as markup: `[` prints as `[`."""

from collections.abc import Iterable, Sequence

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.padding import Padding
from rich.text import Text

from ketatui.render.look import Look
from ketatui.render.signs import signs
from ketatui.render.wording import paragraphs


class Hanging:
    """A text with a mark before its first line; the lines after it start under the text, not under the mark."""

    def __init__(self, mark: Text, body: Text) -> None:
        """Takes the mark, with the gap after it, and the text."""
        self.mark = mark
        self.body = body

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Wraps the text into the room beside the mark."""
        indent = self.mark.cell_len
        lines = self.body.wrap(console, max(1, options.max_width - indent))
        for number, line in enumerate(lines):
            yield Text.assemble(self.mark if number == 0 else " " * indent, line)


class Beside:
    """A line, and at the right end of it what it belongs to, where there is room for both."""

    ROOM = 60
    """Columns from which both are shown."""

    GAP = 2

    def __init__(self, line: "Hanging", note: Text) -> None:
        """Takes the line and the note."""
        self.line = line
        self.note = note

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The note stands in the first row, and the line is wrapped before it."""
        if options.max_width < self.ROOM:
            yield self.line
            return
        room = options.max_width - self.note.cell_len - self.GAP
        indent = self.line.mark.cell_len
        for number, part in enumerate(self.line.body.wrap(console, max(1, room - indent))):
            row = Text.assemble(self.line.mark if number == 0 else " " * indent, part)
            if number == 0:
                row.rstrip()
                row.append(" " * (options.max_width - row.cell_len - self.note.cell_len))
                row.append_text(self.note)
            yield row


def prose(look: Look, raw: str, colour: str = "foreground", *, bold: bool = False) -> Text:
    """Content text as paragraphs with an empty line between them."""
    return Text("\n\n".join(paragraphs(look, raw)), look.style(colour, bold=bold))


def bullets(look: Look, items: Iterable[str], mark: str = "", colour: str = "secondary") -> list[RenderableType]:
    """Points in no order, each after a mark."""
    sign = Text(f"{mark or signs(look).bullet} ", look.style(colour, bold=True))
    return [Hanging(sign, prose(look, item)) for item in items]


def steps(look: Look, items: Sequence[str]) -> list[RenderableType]:
    """Numbered steps, the numbers flush right."""
    width = len(str(len(items)))
    style = look.style("secondary", bold=True)
    return [Hanging(Text(f"{n:>{width}}. ", style), prose(look, item)) for n, item in enumerate(items, 1)]


def gap(look: Look) -> RenderableType:
    """An empty line in the theme's background."""
    return Padding(Text(" "), style=look.style("foreground"))


def spaced(look: Look, *groups: Sequence[RenderableType]) -> list[RenderableType]:
    """Groups of lines with an empty line between them; empty groups leave no trace."""
    parts: list[RenderableType] = []
    for group in groups:
        if group and parts:
            parts.append(gap(look))
        parts += group
    return parts
