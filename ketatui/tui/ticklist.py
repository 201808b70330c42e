"""A list of things to tick, each a whole line that says `[x]` or `[ ]`."""

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from ketatui.tui.markedlist import MarkedList, heading


class Tick(NamedTuple):
    """One thing to tick: its id and its label."""

    id: str
    label: str


class TickList(MarkedList):
    """Ticks by Enter, Space or touch; headings part the groups."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("space", "select", show=False)]

    class Changed(Message):
        """Something was ticked or unticked; `ticked` holds the ids in the order of the list."""

        def __init__(self, ticked: tuple[str, ...], last: str, on: bool) -> None:
            """Keeps what is ticked now, what changed last and how."""
            super().__init__()
            self.ticked, self.last, self.on = ticked, last, on

    def __init__(
        self,
        groups: Sequence[tuple[str, Sequence[Tick]]],
        *,
        ticked: Sequence[str] = (),
        id: str | None = None,
    ) -> None:
        """Takes pairs of a heading (empty: none) and the things under it, and what is ticked at first."""
        self._labels = {tick.id: tick.label for _, ticks in groups for tick in ticks}
        self._ticked = set(ticked)
        lines: list[Option] = []
        for title, ticks in groups:
            lines += [heading(title)] if title else []
            lines += [Option(self.draw(tick.id, False), id=tick.id) for tick in ticks]
        super().__init__(*lines, id=id)

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids that are ticked, in the order of the list."""
        return tuple(name for name in self._labels if name in self._ticked)

    def draw(self, option_id: str, marked: bool) -> Content:
        """The mark, the box and the label."""
        return Content(f"{'>' if marked else ' '} [{'x' if option_id in self._ticked else ' '}] {self._labels[option_id]}")

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Ticks or unticks the line."""
        event.stop()
        name = event.option.id
        if name is None:
            return
        self._ticked ^= {name}
        self.redraw(name)
        self.post_message(self.Changed(self.ticked, name, name in self._ticked))
