"""A list of things to tick, each a whole line that says `[x]` or `[ ]`."""

from collections.abc import Sequence
from typing import NamedTuple

from rich.console import RenderableType
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from ketatui.tui.markedlist import MarkedList, hanging, heading


class Tick(NamedTuple):
    """One thing to tick: its id and its label. Without a `box` it is not ticked but chosen."""

    id: str
    label: str
    box: bool = True


class TickList(MarkedList):
    """Ticks by Enter, Space or touch; headings part the groups."""

    class Changed(Message):
        """Something was ticked or unticked; `ticked` holds the ids in the order of the list."""

        def __init__(self, sender: "TickList", last: str) -> None:
            """Keeps what is ticked now, what changed last and whether it is on now."""
            super().__init__()
            self.sender, self.ticked, self.last = sender, sender.ticked, last
            self.on = last in sender.ticked

        @property
        def control(self) -> "TickList":
            """The list, so that a page can tell two lists apart."""
            return self.sender

    def __init__(
        self,
        groups: Sequence[tuple[str, Sequence[Tick]]],
        *,
        ticked: Sequence[str] = (),
        id: str | None = None,
    ) -> None:
        """Takes pairs of a heading (empty: none) and the things under it, and what is ticked at first."""
        super().__init__(*self._take(groups, ticked), id=id)

    def regroup(self, groups: Sequence[tuple[str, Sequence[Tick]]], *, ticked: Sequence[str]) -> None:
        """Shows other things to tick."""
        self._marked = None
        self.set_options(self._take(groups, ticked))
        self.action_first()

    def tick(self, name: str) -> None:
        """Ticks a line again."""
        self._ticked.add(name)
        self.redraw(name)

    def untick(self, name: str) -> None:
        """Takes the tick from a line."""
        self._ticked.discard(name)
        self.redraw(name)

    def _take(self, groups: Sequence[tuple[str, Sequence[Tick]]], ticked: Sequence[str]) -> list[Option]:
        self._labels = {tick.id: tick.label for _, ticks in groups for tick in ticks}
        self._plain = {tick.id for _, ticks in groups for tick in ticks if not tick.box}
        self._ticked = set(ticked) & set(self._labels)
        lines: list[Option] = []
        for title, ticks in groups:
            lines += [heading(title)] if title else []
            lines += [Option(self.draw(tick.id, False), id=tick.id) for tick in ticks]
        return lines

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids that are ticked, in the order of the list."""
        return tuple(name for name in self._labels if name in self._ticked)

    @property
    def labels(self) -> list[str]:
        """What can be ticked, in words."""
        return list(self._labels.values())

    def draw(self, option_id: str, marked: bool) -> RenderableType:
        """The mark, the box and the label."""
        box = "[x] " if option_id in self._ticked else "[ ] "
        return hanging(marked, "" if option_id in self._plain else box, self._labels[option_id])

    def relabel(self, option_id: str, label: str) -> None:
        """Calls a line something else."""
        self._labels[option_id] = label
        self.redraw(option_id)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Ticks or unticks the line."""
        event.stop()
        name = event.option.id
        if name is None:
            return
        self._ticked ^= {name}
        self.redraw(name)
        self.post_message(self.Changed(self, name))
