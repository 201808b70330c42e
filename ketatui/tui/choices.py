"""A list of places to go: answers, related questions, topics."""

from collections.abc import Sequence
from dataclasses import dataclass

from rich.text import Text
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import Reactive
from textual.scrollbar import ScrollBar
from textual.visual import VisualType
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from ketatui.tui.markedlist import MarkedList
from ketatui.tui.row import Row
from ketatui.tui.sizes import forget_sizes
from ketatui.tui.soonbar import plain_bar, show_bar


@dataclass(frozen=True)
class Choice:
    """One line and what it leads to."""

    label: str | Text
    what: object
    """A question to read, a message to send, or whatever else the page understands."""
    beside: str = ""
    """What it belongs to, at the right end of its line."""


class ChoiceList(MarkedList):
    """Lines that lead somewhere; the first one is highlighted.

    It is as high as its lines are, up to what its style sheet allows; past that it has a scroll bar.
    """

    virtual_size = Reactive(Size(0, 0), layout=False, repaint=False)
    """Its width, and how many rows its lines take. Only where that changes its height is anything laid out anew."""

    class Chosen(Message):
        """A line was chosen."""

        def __init__(self, choice: Choice) -> None:
            """Keeps the choice."""
            super().__init__()
            self.choice = choice

    def __init__(self, *, id: str | None = None) -> None:
        """Starts empty."""
        self._choices: list[Choice] = []
        self._filled = False
        super().__init__(id=id)

    def replace(self, choices: Sequence[Choice]) -> None:
        """Shows other lines and highlights the first. The same lines again are not drawn again."""
        if self._filled and self._choices == list(choices):
            self.highlighted = 0 if choices else None
            return
        known = [
            (choice, option.id == self._marked, option.prompt)
            for choice, option in zip(self._choices, self._options, strict=True)
        ]
        self._choices, self._filled = list(choices), True
        self._marked = "0" if choices else None
        self._put([Option(self._drawn(number, known), id=str(number)) for number in range(len(choices))])
        # Not by a class: that would have every rule of the style sheet looked at again.
        self.styles.display = None if choices else "none"

    def _drawn(self, number: int, known: list[tuple[Choice, bool, VisualType]]) -> VisualType:
        """A line, as it was drawn for what stood there before where that says the same."""
        choice, marked = self._choices[number], number == 0
        for other, was_marked, prompt in known:
            if marked == was_marked and choice == other:
                return prompt
        return self.draw(str(number), marked)

    def _put(self, options: list[Option]) -> None:
        """Takes other lines in place of all that are there; lays the page out only if they are more or fewer."""
        height, before = self.container_size.height, self.virtual_size.height
        self._options[:] = options
        self._id_to_option = {option.id: option for option in options if option.id}
        self._option_to_index = {option: number for number, option in enumerate(options)}
        self._option_render_cache.clear()
        self._line_cache.clear()
        # Whoever puts other lines here knows of the first one: only a reader's moves are told.
        self.set_reactive(OptionList.highlighted, 0 if options else None)
        self.scroll_y = self.scroll_target_y = 0
        if not self.is_mounted:
            return
        self._update_lines()
        now, most = self.virtual_size.height, self.styles.max_height
        cut = most is not None and most.is_cells and height < now and height < before
        if height and (cut or now == before):
            forget_sizes(self)
            self.refresh()
        else:
            self.refresh(layout=True)

    @property
    def vertical_scrollbar(self) -> ScrollBar:
        """The scroll bar, made when it is first wanted."""
        return plain_bar(self)

    def _refresh_scrollbars(self) -> None:
        """Leaves the scroll bar as it is: outside a layout nobody knows yet how many rows there will be."""

    def _get_scrollable_region(self, region: Region) -> Region:
        """The part of a region that its lines have; asked for in each layout, where the scroll bar is decided."""
        free = super()._get_scrollable_region(region)
        wanted = self.get_content_height(free.size, free.size, free.width) > region.height
        if wanted == self.show_vertical_scrollbar:
            return free
        show_bar(self, wanted)
        self._line_cache.clear()
        self._option_render_cache.clear()
        self._set_dirty()
        return super()._get_scrollable_region(region)

    def _size_updated(self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True) -> bool:
        """Counts its rows anew where a scroll bar has taken a column from them, or has given one back."""
        changed = super()._size_updated(size, virtual_size, container_size, layout)
        self._update_lines()
        return changed

    @property
    def current(self) -> Choice | None:
        """The line that is highlighted."""
        return None if self.highlighted is None else self._choices[self.highlighted]

    def draw(self, option_id: str, marked: bool) -> VisualType:
        """The mark, the label, and what it belongs to."""
        choice = self._choices[int(option_id)]
        return Row(self.app, "> " if marked else "  ", choice.label, choice.beside)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Tells the page what was chosen."""
        event.stop()
        self.post_message(self.Chosen(self._choices[event.option_index]))
