"""Horizontal bars, most first, each with its count in words and the comparison under it."""

from collections.abc import Iterator

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.text import Text

from ketatui.blocks import Bar, BarsBlock
from ketatui.render.charts.columns import GAP, bar, grid, narrowest, widest
from ketatui.render.look import Look
from ketatui.render.prose import Hanging, spaced
from ketatui.render.signs import signs
from ketatui.render.wording import count, most_first, one_line

SHORTEST = 20
"""Cells below which a bar stands under its label instead of beside it."""


class BarsChart:
    """A bar for each row, as long as its share of all people; the scale is the same for all."""

    def __init__(self, block: BarsBlock, look: Look) -> None:
        """Takes the block to draw."""
        self.block = block
        self.look = look
        self.rows = most_first(block.rows)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Labels beside the bars where there is room, else above them."""
        width = options.max_width
        counts = widest(said for row in self.rows for said, _, _ in self._values(row))
        labels = narrowest((one_line(self.look, row.label) for row in self.rows), width * 2 // 5)
        beside = width - labels - counts - 2 * GAP
        if beside >= SHORTEST:
            indent, drawn = labels + GAP, [self._beside(row, labels, beside, counts) for row in self.rows]
        else:
            indent, drawn = 0, [self._under(row, width, counts) for row in self.rows]
        yield from spaced(self.look, list(self._legend(width, indent)), *([part] for part in drawn))

    def _values(self, row: Bar) -> Iterator[tuple[str, int, str]]:
        """The count in words, the value and the sign of each bar of a row."""
        sign = signs(self.look)
        yield count(self.look, row.value, self.block.of, row.said), row.value, sign.bar
        if row.other is not None:
            yield count(self.look, row.other, self.block.of, row.other_said), row.other, sign.other_bar

    def _bar(self, value: int, sign: str, width: int) -> Text:
        colour = "primary" if sign == signs(self.look).bar else "secondary"
        return bar(self.look, sign, signs(self.look).no_dot, value / self.block.of, width, colour)

    def _label(self, row: Bar) -> Text:
        return Text(one_line(self.look, row.label), self.look.style("foreground", bold=True))

    def _count(self, said: str, width: int = 0) -> Text:
        return Text(said.rjust(width), self.look.style("foreground"))

    def _beside(self, row: Bar, labels: int, width: int, counts: int) -> RenderableType:
        values = list(self._values(row))
        bars = Group(*(self._bar(value, sign, width) for _, value, sign in values))
        said = Group(*(self._count(said, counts) for said, _, _ in values))
        return grid(self.look, [labels, width, counts], [[self._label(row), bars, said]])

    def _under(self, row: Bar, width: int, counts: int) -> RenderableType:
        parts: list[RenderableType] = [self._label(row)]
        room = width - counts - GAP
        for said, value, sign in self._values(row):
            if room >= SHORTEST // 2:
                parts.append(Text.assemble(self._bar(value, sign, room), " " * GAP, self._count(said, counts)))
            else:
                parts += [self._bar(value, sign, width), self._count(said)]
        return Group(*parts)

    def _legend(self, width: int, indent: int) -> Iterator[RenderableType]:
        """Which bar is whose, on one line where it fits."""
        sign = signs(self.look)
        names = [one_line(self.look, name) for name in self.block.compared]
        marks = (
            Text(sign.bar * 2 + " ", self.look.style("primary")),
            Text(sign.other_bar * 2 + " ", self.look.style("secondary")),
        )
        keys = [(mark, Text(name, self.look.style("foreground"))) for mark, name in zip(marks, names, strict=False)]
        line = Text("   ").join(Text.assemble(*key) for key in keys)
        if line.cell_len + indent <= width:
            if keys:
                yield Text.assemble(" " * indent, line)
            return
        for mark, name in keys:
            yield Hanging(mark, name)
