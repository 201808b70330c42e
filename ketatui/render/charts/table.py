"""A table whose cells wrap; in a narrow window each row becomes lines of "column: cell"."""

from rich import box
from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.table import Table
from rich.text import Text

from ketatui.blocks import TableBlock
from ketatui.render.charts.columns import GAP, widest
from ketatui.render.look import Look
from ketatui.render.prose import Hanging, prose, spaced
from ketatui.render.wording import one_line

WIDE = 48
"""Cells from which a table is drawn as a table."""


class TableChart:
    """Columns as wide as their text asks, a line under the head, an empty line between rows."""

    def __init__(self, block: TableBlock, look: Look) -> None:
        """Takes the block to draw."""
        self.block = block
        self.look = look

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """A table where every column has room for its longest word, else lines."""
        words = self._longest_words()
        if options.max_width >= WIDE and sum(words) + GAP * (len(words) - 1) <= options.max_width:
            yield self._table(words)
        else:
            yield from spaced(self.look, *(self._lines(row) for row in self.block.rows))

    def _longest_words(self) -> list[int]:
        """The cells that each column needs so that no word is broken."""
        columns = zip(self.block.columns, *self.block.rows, strict=False)
        return [widest(word for cell in column for word in one_line(self.look, cell).split()) for column in columns]

    def _table(self, words: list[int]) -> Table:
        look = self.look
        table = Table(
            box=box.SIMPLE,
            show_edge=False,
            pad_edge=False,
            padding=(0, GAP - 1),
            leading=1,
            expand=True,
            style=look.style("foreground"),
            border_style=look.style("line"),
            header_style=look.style("secondary", bold=True),
        )
        for title, least in zip(self.block.columns, words, strict=True):
            table.add_column(Text(one_line(look, title)), min_width=least, overflow="fold", vertical="top")
        for row in self.block.rows:
            first, *rest = row
            table.add_row(prose(look, first, bold=True), *(prose(look, cell) for cell in rest))
        return table

    def _lines(self, row: tuple[str, ...]) -> list[RenderableType]:
        """A row as "column: cell" lines."""
        lines: list[RenderableType] = []
        for number, (title, cell) in enumerate(zip(self.block.columns, row, strict=False)):
            label = Text(f"{one_line(self.look, title)}: ", self.look.style("secondary", bold=True))
            value = prose(self.look, cell, bold=number == 0)
            lines.append(Hanging(Text("" if number == 0 else "  "), Text.assemble(label, value)))
        return lines
