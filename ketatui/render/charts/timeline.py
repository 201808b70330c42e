"""What happens when, from top to bottom, with a bar for how strong the effects are."""

from itertools import zip_longest

from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from ketatui.blocks import STRONGEST, Moment, TimelineBlock
from ketatui.render.charts.columns import GAP, bar, narrowest, widest
from ketatui.render.look import Look
from ketatui.render.prose import prose
from ketatui.render.signs import signs
from ketatui.render.wording import one_line

WIDE = 54
"""Cells from which the time stands beside what happens, instead of above it."""

BAR = 8
"""Cells of a full bar."""


class TimelineChart:
    """Moments on a rail. Where no moment has a strength, there are no bars."""

    def __init__(self, block: TimelineBlock, look: Look) -> None:
        """Takes the block to draw."""
        self.block = block
        self.look = look
        self.bars = any(point.strength for point in block.points)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Draws one moment after the other, the rail running through to the last."""
        draw = self._wide if options.max_width >= WIDE else self._narrow
        for point in self.block.points:
            yield from draw(console, options.max_width, point, point is self.block.points[-1])

    def _when(self, point: Moment) -> Text:
        return Text(one_line(self.look, point.when), self.look.style("foreground", bold=True))

    def _bar(self, point: Moment) -> Text:
        sign = signs(self.look)
        return bar(self.look, sign.bar, sign.no_bar, point.strength / STRONGEST, BAR)

    def _rail(self, sign: str) -> Text:
        return Text(sign, self.look.style("secondary" if sign == signs(self.look).knot else "line"))

    def _wide(self, console: Console, width: int, point: Moment, last: bool) -> RenderResult:
        """When, the rail, the bar and the text in one row."""
        sign, between = signs(self.look), " " * GAP
        whens = narrowest((one_line(self.look, p.when) for p in self.block.points), width // 3)
        head = Text.assemble(self._bar(point), between) if self.bars else Text()
        texts = prose(self.look, point.text).wrap(console, width - whens - 1 - 2 * GAP - head.cell_len)
        lines = list(zip_longest(self._when(point).wrap(console, whens), texts))
        for number, (when, text) in enumerate(lines):
            rail = self._rail(sign.knot if number == 0 else " " if last else sign.rail)
            left = Text.assemble(when or "", " " * (whens - (when.cell_len if when else 0)))
            middle = head if number == 0 else Text(" " * head.cell_len)
            yield Text.assemble(left, between, rail, between, middle, text or "")
        if not last:
            yield Text.assemble(" " * (whens + GAP), self._rail(sign.rail))

    def _narrow(self, console: Console, width: int, point: Moment, last: bool) -> RenderResult:
        """When, the bar and the text one under the other, right of the rail."""
        sign, when = signs(self.look), self._when(point)
        whens = widest(one_line(self.look, p.when) for p in self.block.points)
        if self.bars and whens + BAR + 2 * GAP <= width:
            when.pad_right(whens + GAP - when.cell_len)
            lines = [Text.assemble(when, self._bar(point))]
        else:
            lines = [*when.wrap(console, width - GAP), *([self._bar(point)] if self.bars else [])]
        lines += prose(self.look, point.text).wrap(console, width - GAP)
        for number, line in enumerate(lines):
            rail = self._rail(sign.knot if number == 0 else " " if last else sign.rail)
            yield Text.assemble(rail, " " * (GAP - 1), line)
        if not last:
            yield self._rail(sign.rail)
