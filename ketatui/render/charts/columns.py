"""What the pictures share: cells side by side in columns of fixed widths, and bars of whole cells."""

from collections.abc import Iterable, Sequence
from textwrap import wrap

from rich.cells import cell_len
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from ketatui.render.look import Look

GAP = 2
"""Empty cells between two columns."""


def grid(look: Look, widths: Sequence[int], rows: Iterable[Sequence[RenderableType]], gap: int = GAP) -> Table:
    """Rows of cells without lines, in columns of exactly these widths."""
    table = Table.grid(padding=(0, gap, 0, 0), pad_edge=False)
    table.style = look.style("foreground")
    for width in widths:
        table.add_column(width=width, overflow="fold")
    for row in rows:
        table.add_row(*row)
    return table


def bar(look: Look, sign: str, rest: str, share: float, width: int, colour: str = "secondary") -> Text:
    """A bar of `width` cells, filled by `share` (0 to 1); anything above nothing shows at least one cell."""
    filled = min(width, max(1, round(share * width))) if share > 0 else 0
    return Text.assemble(
        (sign * filled, look.style(colour)),
        (rest * (width - filled), look.style("line")),
    )


def widest(texts: Iterable[str]) -> int:
    """The cells that the longest text takes."""
    return max((cell_len(text) for text in texts), default=0)


def narrowest(texts: Iterable[str], limit: int) -> int:
    """The cells a column needs for texts that are wrapped at `limit`, without room left over."""
    return min(limit, widest(line for text in texts for line in wrap(text, limit)))
