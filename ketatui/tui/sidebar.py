"""The list of everything there is: topics to learn from, things to do, and help."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from ketatui.render.look import Look
from ketatui.tui.markedlist import MarkedList, heading
from ketatui.tui.messages import OpenPage, OpenTopic


class Entry(NamedTuple):
    """One line of the sidebar: the key that opens it, its label and what it opens."""

    key: str
    label: str
    opens: OpenTopic | OpenPage


class Sidebar(MarkedList):
    """LEARN, DO and HELP NOW, each with its entries."""

    def __init__(self, look: Look) -> None:
        """Builds the lines from the guide's topics."""
        words = look.words
        learn = {
            f"topic-{topic}": Entry(str(number) if number < 10 else "", title, OpenTopic(topic))
            for number, (topic, title) in enumerate(look.guide.titles.items(), 1)
        }
        do = (
            ("/", words.ask, "ask"),
            ("c", words.check, "check"),
            ("v", words.visit_list, "visit"),
            ("w", words.words, "words"),
        )
        self._groups = {
            words.learn: learn,
            words.do: {f"page-{page}": Entry(key, label, OpenPage(page)) for key, label, page in do},
            words.help_now: {"page-help": Entry("!", words.need_help, OpenPage("help"))},
        }
        self._entries = {name: entry for group in self._groups.values() for name, entry in group.items()}
        lines = list(self._shown_lines(headings=True))
        self._shape = (False, len(lines))
        """Whether there are empty lines between the groups, and how many lines there are."""
        super().__init__(*lines, id="sidebar")

    @property
    def full_height(self) -> int:
        """Rows that all entries take with their headings."""
        return len(self._groups) + len(self._entries)

    def fit(self, height: int) -> None:
        """Leaves out what would push a line out of sight: empty lines, the headings, then the call for help.

        The help line right under the list opens the same page, and is never left out.
        """
        between = len(self._groups) - 1
        apart, headings = height >= self.full_height + between, height >= self.full_height
        lines = list(self._shown_lines(headings=headings, apart=apart))
        lines = lines if headings or len(lines) <= height else lines[:-1]
        shape = (apart, len(lines))
        if shape == self._shape:
            return
        self._shape = shape
        here = self.get_option_at_index(self.highlighted).id if self.highlighted is not None else None
        self.set_options(lines)
        if here:
            self.show_open(here)

    def _shown_lines(self, *, headings: bool, apart: bool = False) -> Iterator[Option]:
        for number, (title, group) in enumerate(self._groups.items()):
            if headings:
                yield heading(title, apart=apart and number > 0)
            for option_id in group:
                yield Option(self.draw(option_id, False), id=option_id)

    def draw(self, option_id: str, marked: bool) -> Content:
        """The key, the label, and the mark."""
        entry = self._entries[option_id]
        return Content(f"{'>' if marked else ' '}{entry.key:>2} {entry.label}")

    def show_open(self, option_id: str) -> None:
        """Moves the highlight to what is open; pages that have no line take it away."""
        self.highlighted = self.get_option_index(option_id) if option_id in self._id_to_option else None
        if self.highlighted is None and self._marked:
            marked, self._marked = self._marked, None
            self.redraw(marked)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Opens what was chosen."""
        event.stop()
        if event.option.id in self._entries:
            self.post_message(replace(self._entries[event.option.id].opens))
