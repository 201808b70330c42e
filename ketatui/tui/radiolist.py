"""Questions with a few answers each, of which one can be chosen: `(o)` and `( )`."""

from collections.abc import Sequence
from typing import NamedTuple

from rich.console import RenderableType
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from ketatui.tui.markedlist import MarkedList, hanging, heading


class Asked(NamedTuple):
    """One question: its id, what it is about, its words and its answers as pairs of id and label."""

    id: str
    about: str
    text: str
    answers: Sequence[tuple[str, str]]


class RadioList(MarkedList):
    """One answer for each question, by Enter, Space or touch."""

    class Changed(Message):
        """An answer was chosen; `answers` holds question id -> answer id."""

        def __init__(self, answers: dict[str, str]) -> None:
            """Keeps all answers so far."""
            super().__init__()
            self.answers = answers

    def __init__(self, questions: Sequence[Asked], answers: dict[str, str], *, id: str | None = None) -> None:
        """Takes the questions and the answers that are chosen already."""
        self._labels = {f"{q.id}:{a}": label for q in questions for a, label in q.answers}
        self._answers = dict(answers)
        self._questions = questions
        lines: list[Option] = []
        about = ""
        for question in questions:
            if question.about != about:
                lines.append(heading(question.about, apart=bool(lines)))
                about = question.about
            lines.append(heading(f" {question.text}"))
            lines += [
                Option(self.draw(f"{question.id}:{a}", False), id=f"{question.id}:{a}") for a, _ in question.answers
            ]
        super().__init__(*lines, id=id)

    @property
    def labels(self) -> list[str]:
        """The questions with their answers, in words."""
        return [line for q in self._questions for line in (f"{q.about}: {q.text}", *(label for _, label in q.answers))]

    def draw(self, option_id: str, marked: bool) -> RenderableType:
        """The mark, the circle and the label."""
        question, _, answer = option_id.partition(":")
        return hanging(marked, "(o) " if self._answers.get(question) == answer else "( ) ", self._labels[option_id])

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Chooses the line and takes the choice from its neighbours."""
        event.stop()
        question, _, answer = (event.option.id or "").partition(":")
        self._answers[question] = answer
        for option_id in self._labels:
            if option_id.startswith(f"{question}:"):
                self.redraw(option_id)
        self.post_message(self.Changed(dict(self._answers)))
