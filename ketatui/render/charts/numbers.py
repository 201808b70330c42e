"""Dot arrays: each dot is one person, each group on the same scale."""

from collections.abc import Iterator

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.text import Text

from ketatui import blocks
from ketatui.blocks import NumbersBlock
from ketatui.render.charts.columns import grid
from ketatui.render.look import Look
from ketatui.render.prose import spaced
from ketatui.render.signs import signs
from ketatui.render.wording import count, one_line

BETWEEN = 4
"""Empty cells between two arrays side by side."""


class NumbersChart:
    """Arrays side by side where they fit, of 25 dots a row before 10, else one under the other."""

    def __init__(self, block: NumbersBlock, look: Look) -> None:
        """Takes the block to draw."""
        self.block = block
        self.look = look

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Draws every group with the same shape."""
        groups, width = self.block.groups, options.max_width
        beside = (width - BETWEEN * (len(groups) - 1)) // len(groups)
        shape = next((shape for shape in ((25, 0), (10, 1)) if _row_width(*shape) <= beside), None)
        if len(groups) > 1 and shape:
            space = [Text(" ")] * len(groups)
            rows: list[list[RenderableType]] = [
                [self._label(group) for group in groups],
                [*space],
                [self._dots(group, *shape) for group in groups],
                [*space],
                [self._said(group) for group in groups],
            ]
            yield grid(self.look, [beside] * len(groups), rows, BETWEEN)
            return
        across, apart = next((shape for shape in ((25, 1), (25, 0)) if _row_width(*shape) <= width), (10, 0))
        stacked = [[self._label(g), self._dots(g, across, apart), self._said(g)] for g in groups]
        yield from spaced(self.look, *stacked)

    def _label(self, group: blocks.Group) -> Text:
        return Text(one_line(self.look, group.label), self.look.style("foreground", bold=True))

    def _said(self, group: blocks.Group) -> Text:
        said = count(self.look, group.value, self.block.of, group.said)
        return Text(said, self.look.style("secondary", bold=True))

    def _dots(self, group: blocks.Group, across: int, apart: int) -> RenderableType:
        return Group(*self._rows(group.value, across, " " * apart))

    def _rows(self, filled: int, across: int, between: str) -> Iterator[Text]:
        """The rows of dots, the filled ones first, in reading order."""
        sign, on, off = signs(self.look), self.look.style("secondary", bold=True), self.look.style("line")
        for start in range(0, self.block.of, across):
            row = min(across, self.block.of - start)
            full = max(0, min(row, filled - start))
            line = Text(between.join(sign.dot * full + sign.no_dot * (row - full)), off)
            line.stylize(on, 0, full * (1 + len(between)))
            yield line


def _row_width(across: int, apart: int) -> int:
    """The cells that a row of dots takes."""
    return across + apart * (across - 1)
