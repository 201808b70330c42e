"""A calendar of visits: a line for each week or stretch of weeks, a mark for each visit."""

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.text import Text

from ketatui.blocks import ScheduleBlock, Week
from ketatui.render.charts.columns import GAP, grid, narrowest
from ketatui.render.look import Look
from ketatui.render.prose import spaced
from ketatui.render.signs import signs
from ketatui.render.wording import one_line

SHORTEST = 16
"""Cells below which the words stand under the week instead of beside it."""


class ScheduleChart:
    """Weeks, marks and words in three columns; in a narrow window the marks stand under the week."""

    def __init__(self, block: ScheduleBlock, look: Look) -> None:
        """Takes the block to draw."""
        self.block = block
        self.look = look
        self.marks = max(1, 2 * max(week.visits for week in block.weeks) - 1)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Draws one line after the other."""
        width = options.max_width
        weeks = narrowest((one_line(self.look, week.week) for week in self.block.weeks), width // 3)
        said = width - weeks - self.marks - 2 * GAP
        rows = self.block.weeks
        if said >= SHORTEST and weeks + self.marks <= width // 2:
            table = [[self._week(w), self._marks(w), self._said(w)] for w in rows]
            yield from spaced(self.look, *([grid(self.look, [weeks, self.marks, said], [row])] for row in table))
            return
        yield from spaced(self.look, *([self._week(w), self._under(w, width)] for w in rows))

    def _week(self, week: Week) -> Text:
        return Text(one_line(self.look, week.week), self.look.style("foreground", bold=True))

    def _marks(self, week: Week) -> Text:
        sign = signs(self.look)
        if not week.visits:
            return Text(sign.no_dot, self.look.style("line"))
        return Text(" ".join(sign.dot * week.visits), self.look.style("secondary", bold=True))

    def _said(self, week: Week) -> Text:
        return Text(one_line(self.look, week.said), self.look.style("foreground"))

    def _under(self, week: Week, width: int) -> RenderableType:
        return grid(self.look, [self.marks, width - self.marks - GAP], [[self._marks(week), self._said(week)]])
