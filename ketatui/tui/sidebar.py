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
        self._entries: dict[str, Entry] = {}
        lines = [heading(words.learn)]
        for number, topic in enumerate(look.guide.topics, 1):
            key = str(number) if number < 10 else ""
            lines += self._add(f"topic-{topic.id}", Entry(key, topic.title, OpenTopic(topic.id)))
        lines.append(heading(words.do))
        for key, label, page in (("/", words.ask, "ask"), ("c", words.check, "check"), ("w", words.words, "words")):
            lines += self._add(f"page-{page}", Entry(key, label, OpenPage(page)))
        lines.append(heading(words.help_now))
        lines += self._add("page-help", Entry("!", words.need_help, OpenPage("help")))
        super().__init__(*lines, id="sidebar")

    def _add(self, option_id: str, entry: Entry) -> Iterator[Option]:
        self._entries[option_id] = entry
        yield Option(self.draw(option_id, False), id=option_id)

    def draw(self, option_id: str, marked: bool) -> Content:
        """The key, the label, and the mark."""
        entry = self._entries[option_id]
        return Content(f"{'>' if marked else ' '}{entry.key:>2} {entry.label}")

    def show_open(self, option_id: str) -> None:
        """Moves the highlight to what is open; pages that have no line leave it where it is."""
        if option_id in self._entries:
            self.highlighted = self.get_option_index(option_id)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Opens what was chosen."""
        event.stop()
        if event.option.id in self._entries:
            self.post_message(replace(self._entries[event.option.id].opens))
