"""How strong the evidence is: four steps, filled and named, and why."""

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.text import Text

from ketatui.blocks import EvidenceBlock, Finding
from ketatui.render.charts.columns import GAP, grid, narrowest, widest
from ketatui.render.look import Look
from ketatui.render.prose import prose, spaced
from ketatui.render.signs import signs
from ketatui.render.wording import one_line, strength

FILLED = {"strong": 4, "some": 2, "early": 1, "not-shown": 0}
"""Steps that are filled. Not shown fills none, and some evidence is half the way, not nearly there."""

STEPS = 4
"""Steps of the ladder, each two cells wide."""

WIDE = 54
"""Cells from which the reason stands beside the steps, instead of under them."""


class EvidenceChart:
    """A row for each use: its name, the steps with their name, the reason."""

    def __init__(self, block: EvidenceBlock, look: Look) -> None:
        """Takes the block to draw."""
        self.block = block
        self.look = look

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Three columns where there is room, else one part under the other."""
        width, rows = options.max_width, self.block.rows
        if width < WIDE:
            yield from spaced(self.look, *([self._label(r), self._one_line(r), self._text(r)] for r in rows))
            return
        labels = narrowest((one_line(self.look, row.label) for row in rows), width // 3)
        steps = max(widest(strength(self.look, step) for step in FILLED), 3 * STEPS - 1)
        widths = [labels, steps, width - labels - steps - 2 * GAP]
        table: list[list[RenderableType]] = [
            [self._label(r), Group(self._steps(r), self._name(r)), self._text(r)] for r in rows
        ]
        yield from spaced(self.look, *([grid(self.look, widths, [row])] for row in table))

    def _label(self, row: Finding) -> Text:
        return Text(one_line(self.look, row.label), self.look.style("foreground", bold=True))

    def _name(self, row: Finding) -> Text:
        return Text(strength(self.look, row.strength), self.look.style("secondary", bold=True))

    def _text(self, row: Finding) -> Text:
        return prose(self.look, row.text)

    def _steps(self, row: Finding) -> Text:
        sign, full = signs(self.look), FILLED[row.strength]
        on = [(sign.bar * 2, self.look.style("secondary"))] * full
        off = [(sign.no_bar * 2, self.look.style("line"))] * (STEPS - full)
        return Text(" ").join(Text(*step) for step in on + off)

    def _one_line(self, row: Finding) -> Text:
        return Text.assemble(self._steps(row), " " * GAP, self._name(row))
