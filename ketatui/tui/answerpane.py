"""The pane under the list of answers: what the highlighted line leads to, drawn once for a visit."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from rich.console import RenderableType
from textual.app import ComposeResult

from ketatui.model import Question
from ketatui.render.look import Look
from ketatui.render.panels import helpline_panels, message_panel, question_panels, topic_panels
from ketatui.tui.choices import ChoiceList
from ketatui.tui.drawn import Drawn
from ketatui.tui.messages import OpenPage, OpenTopic
from ketatui.tui.reading import ReadingPane

KEPT = 32
"""Beginnings that stay drawn: a person who types and deletes comes by the same few again and again."""


@dataclass(frozen=True)
class Preview:
    """What the pane shows, by a name that says nothing of what was typed, and how it is made."""

    name: tuple[str, object]
    parts: Callable[[], Iterable[RenderableType]]


def preview(look: Look, what: object, *, waiting: bool, nothing: bool) -> Preview:
    """What is shown of a line's destination: `waiting` for the index, or `nothing` found with confidence."""
    if isinstance(what, OpenPage):
        first = what.crisis_first
        return Preview(("help", first), lambda: helpline_panels(look, crisis_first=first))
    if isinstance(what, OpenTopic):
        topic = look.guide.topic_by_id[what.topic_id]
        return Preview(("topic", topic.id), lambda: topic_panels(topic, look))
    if waiting:
        return Preview(("waiting", None), lambda: [])
    if nothing or not isinstance(what, Question):
        words = look.words
        return Preview(("nothing", None), lambda: [message_panel(look, words.nothing_found, words.whom_to_ask)])
    return answer(look, what)


def answer(look: Look, question: Question) -> Preview:
    """An answer as it is read."""
    return Preview(("question", question.id), lambda: question_panels(question, look))


class AnswerPane(ReadingPane):
    """The answer, and under it where to go on: its topic and related questions."""

    def __init__(self, more: str) -> None:
        """Takes the words for "more below"."""
        super().__init__(more)
        self._kept: dict[tuple[str, object], Drawn] = {}
        self._shown: tuple[str, object] | None = None

    def compose_after(self) -> ComposeResult:
        """The list of where to go on."""
        yield ChoiceList(id="go-on")

    def preview(self, wanted: Preview) -> None:
        """Shows something from its first line. What is shown already is not drawn again."""
        if wanted.name == self._shown:
            self.scroller.scroll_to_top()
            return
        drawn = self._kept.pop(wanted.name, None)
        if drawn is None:
            drawn = Drawn(self.app, wanted.parts())
        self._kept[wanted.name], self._shown = drawn, wanted.name
        if len(self._kept) > KEPT:
            del self._kept[next(iter(self._kept))]
        self.show(drawn)

    def restyle(self) -> None:
        """Draws everything again from now on: the colours have changed."""
        self._kept.clear()
        self._shown = None
