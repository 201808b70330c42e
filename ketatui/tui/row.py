"""One line of a list: a mark, words, and at its right end what they belong to."""

from rich.cells import cell_len
from rich.segment import Segment
from rich.text import Text
from textual.app import App

from ketatui.render.prose import Beside, Hanging
from ketatui.tui.drawn import Drawn


class Row(Drawn):
    """Drawn as `Beside` and `Hanging` draw it, and in a tenth of the time where the words fit into one line."""

    def __init__(self, app: App[object], mark: str, label: str | Text, note: str = "") -> None:
        """Takes the app, the mark with the gap after it, the words, and what they belong to."""
        self._mark, self._note = mark, note
        self._label = label if isinstance(label, Text) else Text(label)
        line = Hanging(Text(mark), self._label)
        super().__init__(app, [Beside(line, Text(note)) if note else line])

    def wrapped(self, width: int) -> list[list[Segment]]:
        """Its lines at a width, made anew."""
        words = self._label.plain
        beside = cell_len(self._note) + Beside.GAP if self._note and width >= Beside.ROOM else 0
        before = cell_len(self._mark) + cell_len(words)
        if not words.isprintable() or words != words.strip() or before + beside > width:
            return super().wrapped(width)
        line = [Segment(self._mark), *self._label.render(self._app.console)]
        if beside:
            line.append(Segment(" " * (width - before - beside + Beside.GAP) + self._note))
        return [line]
