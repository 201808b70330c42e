"""Choices side by side, what speaks for each and against it with the same weight."""

from collections.abc import Iterator

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.text import Text

from ketatui.blocks import Choice, OptionsBlock
from ketatui.render.charts.columns import grid
from ketatui.render.look import Look
from ketatui.render.prose import bullets, gap, prose, spaced
from ketatui.render.signs import signs
from ketatui.render.wording import one_line

NARROWEST = 28
"""Cells a choice needs to stand beside another one."""

BETWEEN = 4
"""Empty cells between two choices."""


class OptionsChart:
    """Columns that start each part on the same row; one under the other where they would be too narrow."""

    def __init__(self, block: OptionsBlock, look: Look) -> None:
        """Takes the block to draw."""
        self.block = block
        self.look = look

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Draws the choices in the author's order."""
        choices, width = self.block.choices, options.max_width
        each = (width - BETWEEN * (len(choices) - 1)) // len(choices)
        if each < NARROWEST:
            stacked = [[self._head(c, width), *spaced(self.look, *([p] for p in self._parts(c)))] for c in choices]
            yield from spaced(self.look, *stacked)
            return
        rows: list[list[RenderableType]] = [[self._head(choice, each) for choice in choices]]
        parts = [list(self._parts(choice)) for choice in choices]
        for number in range(max(map(len, parts))):
            if number:
                rows.append([gap(self.look)] * len(choices))
            rows.append([part[number] if number < len(part) else Text() for part in parts])
        yield grid(self.look, [each] * len(choices), rows, BETWEEN)

    def _head(self, choice: Choice, width: int) -> RenderableType:
        """The name over a line."""
        name = Text(one_line(self.look, choice.name), self.look.style("primary", bold=True))
        return Group(name, Text(signs(self.look).rule * width, self.look.style("line")))

    def _parts(self, choice: Choice) -> Iterator[RenderableType]:
        """What it is, for it, against it, not known."""
        words = self.look.words
        yield prose(self.look, choice.what)
        yield self._points(words.for_it, "+", choice.good)
        yield self._points(words.against_it, "-", choice.bad)
        if choice.unknown:
            yield self._points(words.not_known, "?", (choice.unknown,))

    def _points(self, heading: str, mark: str, items: tuple[str, ...]) -> RenderableType:
        head = Text(self.look.text(heading), self.look.style("foreground", bold=True))
        return Group(head, *bullets(self.look, items, mark))
