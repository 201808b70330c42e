"""What stands on the terminal already, so that it is not written a second time."""

import re
from collections.abc import Callable, Iterable
from itertools import takewhile
from time import monotonic

from rich.console import Console, ConsoleOptions, RenderResult
from rich.control import Control
from textual._compositor import ChopsUpdate, CompositorUpdate
from textual.strip import Strip

TRUSTED = 10.0
"""Seconds for which what was written counts as still there; a message of the system may have come over it."""

NARROW = re.compile("[ -~\u00a1-\u024f\u2010-\u2027\u2030-\u203a\u2500-\u259f]*")
"""What takes one cell on every terminal; past anything else nothing is left out."""


class Written:
    """The pieces of each row that were written last, from column to column."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        """Starts knowing nothing; the clock counts seconds and never runs backwards."""
        self._clock = clock
        self._rows: dict[int, dict[int, tuple[int, Strip]]] = {}
        self._since = 0.0

    def forget(self) -> None:
        """Anything may stand on the terminal now."""
        self._rows.clear()

    def sparing(self, update: ChopsUpdate) -> "Difference":
        """The same update without what stands there already."""
        now = self._clock()
        if now > self._since + TRUSTED:
            self.forget()
            self._since = now
        return Difference(update, self)

    def before(self, row: int, start: int, end: int, piece: Strip | None) -> Strip | None:
        """What stood between two columns, if exactly that was written; takes note of what stands there now."""
        known = self._rows.setdefault(row, {})
        found = known.get(start)
        for other, (other_end, _) in list(known.items()):
            if other < end and other_end > start:
                del known[other]
        if piece is not None:
            known[start] = end, piece
        return found[1] if found is not None and found[0] == end else None


class Difference(CompositorUpdate):
    """An update that writes the cells that have changed."""

    def __init__(self, update: ChopsUpdate, written: Written) -> None:
        """Takes the update, and what has been written before."""
        self._update = update
        self._written = written
        self._text: str | None = None

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield from self._update.__rich_console__(console, options)

    def render_segments(self, console: Console) -> str:
        """What is written to the terminal; to be asked for only where it is indeed written."""
        if self._text is None:
            pieces = [(Control.move_to(x, row).segment.text, piece.render(console)) for x, row, piece in self._pieces()]
            self._text = "".join(place + text for place, text in pieces)
        return self._text

    def _pieces(self) -> Iterable[tuple[int, int, Strip]]:
        """Column, row and what is written there."""
        update = self._update
        for row, first, last in update.spans:
            for end, (start, piece) in zip(update.chop_ends[row], update.chops[row].items(), strict=False):
                if piece is None or start >= last or end <= first:
                    continue
                if end > last:
                    self._written.before(row, start, end, None)
                    yield start, row, piece.crop(0, last - start)
                    continue
                before = self._written.before(row, start, end, piece)
                yield from _changed(start, row, before, piece)


def _changed(start: int, row: int, before: Strip | None, piece: Strip) -> Iterable[tuple[int, int, Strip]]:
    if before is None or before.cell_length != piece.cell_length:
        yield start, row, piece
    elif before is not piece and before._segments != piece._segments:
        skipped, dropped = _alike(before, piece, 1), _alike(before, piece, -1)
        yield start + skipped, row, piece.crop(skipped, piece.cell_length - dropped)


def _alike(before: Strip, now: Strip, step: int) -> int:
    """How many cells at the beginning of two rows look the same, or with a step of -1 at their end."""
    cells = 0
    for one, other in zip(before._segments[::step], now._segments[::step], strict=False):
        text, length = one.text[::step], len(one.text)
        if one != other:
            pairs = zip(text, other.text[::step], strict=False) if one.style == other.style else ()
            length = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        if not NARROW.fullmatch(text[:length]):
            break
        cells += length
        if one != other:
            break
    return cells
