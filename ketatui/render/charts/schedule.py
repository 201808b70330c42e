"""A calendar of visits: a box for each week with a mark for each visit, and the same in words."""

from collections.abc import Iterator
from re import findall
from typing import NamedTuple

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.text import Text

from ketatui.blocks import ScheduleBlock, Week
from ketatui.render.charts.columns import GAP, grid, narrowest
from ketatui.render.look import Look
from ketatui.render.prose import Hanging, gap, spaced
from ketatui.render.signs import frame_box, signs
from ketatui.render.wording import one_line

SHORTEST = 16
"""Cells below which the words stand under the week instead of beside it."""

CALENDAR = 40
"""Cells from which there is a calendar; narrower, each stretch of weeks is one line."""

LONGEST = 16
"""Weeks of the longest stretch that is drawn week by week."""


class Box(NamedTuple):
    """A week of the calendar: its number as it is written ("9+" where it stands for all that follow) and its visits."""

    number: str
    visits: int


class ScheduleChart:
    """Weeks as a calendar where there is room; else a line for each stretch, with its marks and its words."""

    def __init__(self, block: ScheduleBlock, look: Look) -> None:
        """Takes the block to draw."""
        self.block = block
        self.look = look
        self.marks = max(1, 2 * max(week.visits for week in block.weeks) - 1)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Draws the calendar in one strip where it fits, else a strip for each stretch of weeks."""
        width, stretches = options.max_width, calendar(self.block.weeks)
        if width < CALENDAR or not stretches:
            yield from self._lines(width)
            return
        whole = [box for stretch in stretches for box in stretch]
        if self._width(len(whole)) <= width:
            yield from self._strip(whole)
            yield gap(self.look)
            yield from (self._in_words(week) for week in self.block.weeks)
        elif max(self._width(len(stretch)) for stretch in stretches) <= width:
            strips = zip(self.block.weeks, stretches, strict=True)
            yield from spaced(self.look, *([self._in_words(week), *self._strip(boxes)] for week, boxes in strips))
        else:
            yield from self._lines(width)

    def _width(self, boxes: int) -> int:
        """The cells that a strip takes, with its frame."""
        return boxes * (self._cell + 1) + 1

    @property
    def _cell(self) -> int:
        """The cells inside a box."""
        return max(self.marks, GAP) + 2

    def _strip(self, boxes: list[Box]) -> Iterator[Text]:
        """Boxes side by side: the numbers of the weeks over their marks."""
        frame, style, number = frame_box(self.look), self.look.style, self.look.style("foreground", bold=True)
        edge = [Text(frame.top * self._cell, style("line"))] * len(boxes)
        yield self._row(edge, frame.top_left, frame.top_divider, frame.top_right)
        numbers = [self._centred(Text(box.number, number)) for box in boxes]
        yield self._row(numbers, frame.mid_left, frame.mid_vertical, frame.mid_right)
        marks = [self._centred(self._marks(box.visits)) for box in boxes]
        yield self._row(marks, frame.mid_left, frame.mid_vertical, frame.mid_right)
        yield self._row(edge, frame.bottom_left, frame.bottom_divider, frame.bottom_right)

    def _row(self, cells: list[Text], left: str, between: str, right: str) -> Text:
        line = self.look.style("line")
        return Text.assemble((left, line), Text(between, line).join(cells), (right, line))

    def _centred(self, text: Text) -> Text:
        text.align("center", self._cell)
        return text

    def _in_words(self, week: Week) -> RenderableType:
        """A stretch and what it says: "Weeks 1 to 4: 2 visits a week"."""
        name = self._week(week)
        return Hanging(Text(), Text.assemble(name, (": ", name.style), self._said(week)))

    def _lines(self, width: int) -> Iterator[RenderableType]:
        """Weeks, marks and words in three columns; in a narrow window the marks stand under the week."""
        weeks = narrowest((one_line(self.look, week.week) for week in self.block.weeks), width // 3)
        said = width - weeks - self.marks - 2 * GAP
        rows = self.block.weeks
        if said >= SHORTEST and weeks + self.marks <= width // 2:
            table = [[self._week(w), self._marks(w.visits), self._said(w)] for w in rows]
            yield from spaced(self.look, *([grid(self.look, [weeks, self.marks, said], [row])] for row in table))
            return
        yield from spaced(self.look, *([self._week(w), self._under(w, width)] for w in rows))

    def _week(self, week: Week) -> Text:
        return Text(one_line(self.look, week.week), self.look.style("foreground", bold=True))

    def _marks(self, visits: int) -> Text:
        sign = signs(self.look)
        if not visits:
            return Text(sign.no_dot, self.look.style("line"))
        return Text(" ".join(sign.dot * visits), self.look.style("secondary", bold=True))

    def _said(self, week: Week) -> Text:
        return Text(one_line(self.look, week.said), self.look.style("foreground"))

    def _under(self, week: Week, width: int) -> RenderableType:
        return grid(self.look, [self.marks, width - self.marks - GAP], [[self._marks(week.visits), self._said(week)]])


def calendar(weeks: tuple[Week, ...]) -> list[list[Box]]:
    """The weeks that each line is about, by the numbers in its words; none where they are no weeks in a row.

    "Weeks 1 to 4" are four boxes. "From week 9" at the end is one that stands for all that follow.
    """
    stretches: list[list[Box]] = []
    expected = None
    for place, week in enumerate(weeks):
        numbers = [int(digits) for digits in findall(r"\d+", week.week)]
        last = place == len(weeks) - 1
        if len(numbers) not in (1, 2) or (expected is not None and numbers[0] != expected):
            return []
        first, final = numbers[0], numbers[-1]
        if not 0 <= final - first < LONGEST:
            return []
        goes_on = last and len(numbers) == 1 and place > 0
        stretches.append([Box(f"{number}{'+' * goes_on}", week.visits) for number in range(first, final + 1)])
        expected = final + 1
    return stretches
