"""A list of places to go: answers, related questions, topics."""

from collections.abc import Sequence
from dataclasses import dataclass

from rich.console import RenderableType
from rich.text import Text
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from ketatui.render.prose import Beside
from ketatui.tui.markedlist import MarkedList, hanging


@dataclass(frozen=True)
class Choice:
    """One line and what it leads to."""

    label: str | Text
    what: object
    """A question to read, a message to send, or whatever else the page understands."""
    beside: str = ""
    """What it belongs to, at the right end of its line."""


class ChoiceList(MarkedList):
    """Lines that lead somewhere; the first one is highlighted."""

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
        self._choices, self._filled = list(choices), True
        self._marked = "0" if choices else None
        self.set_options([Option(self.draw(str(i), i == 0), id=str(i)) for i in range(len(choices))])
        self.highlighted = 0 if choices else None
        self.set_class(not choices, "empty")

    @property
    def current(self) -> Choice | None:
        """The line that is highlighted."""
        return None if self.highlighted is None else self._choices[self.highlighted]

    def draw(self, option_id: str, marked: bool) -> RenderableType:
        """The mark, the label, and what it belongs to."""
        choice = self._choices[int(option_id)]
        line = hanging(marked, "", choice.label)
        return Beside(line, Text(choice.beside)) if choice.beside else line

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Tells the page what was chosen."""
        event.stop()
        self.post_message(self.Chosen(self._choices[event.option_index]))
