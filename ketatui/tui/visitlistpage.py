"""My visit list: questions to ask, and what to get ready, to take to the next visit."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Button, Input, Static

from ketatui import visitlist
from ketatui.crisis.judge import alarming
from ketatui.render.look import Look
from ketatui.render.urgency import crisis_line_first
from ketatui.tui.box import Box, CrisisBanner
from ketatui.tui.buttons import LabelButton
from ketatui.tui.markedlist import MarkedList
from ketatui.tui.messages import OpenPage, TakeAway
from ketatui.tui.oneline import OneLine
from ketatui.tui.page import Keys, Page
from ketatui.tui.ticklist import Tick, TickList
from ketatui.visitlist import VisitList


class VisitListPage(Page):
    """A box for own questions, and everything that can be ticked."""

    name_: ClassVar[str] = "visit"

    def __init__(self, look: Look) -> None:
        """Starts with nothing on the list."""
        super().__init__(look)
        self.visit: VisitList = visitlist.for_guide(look.guide)
        self._met = ""
        """A cry for help that was met with Help now; if it is sent once more, it is put on the list."""
        self._topics: dict[str, str] = {}
        for topic in look.guide.topics:
            for question in topic.ask:
                self._topics.setdefault(question, topic.title)

    def go_on_from(self, before: Page) -> None:
        """Takes over the list, its own questions as they were typed."""
        super().go_on_from(before)
        if isinstance(before, VisitListPage):
            self.visit = visitlist.translated(before.visit, before.look.guide, self.look.guide)

    def on_mount(self) -> None:
        """Puts back what stood in the box in another language."""
        self.query_one("#own-question", Box).value = self.typed

    def compose(self) -> ComposeResult:
        """The box, the list, and the way to take it along."""
        words = self.look.words
        yield self.head()
        yield Static(words.visit_list_note, id="visit-note")
        yield Box(words.add_own_question, id="own-question")
        yield CrisisBanner(self.look)
        yield TickList(self._groups(), ticked=self._ticked(), id="visit-list")
        yield OneLine(id="visit-more", classes="more")
        with Horizontal(classes="buttons"):
            yield LabelButton(f"{words.take_it} >", id="take")

    def begin(self) -> None:
        """The arrows move in the list; what stands half typed in the box is gone on with."""
        box = self.query_one("#own-question", Box)
        self.screen.set_focus(box if box.value else self._list)

    def put(self, question: str) -> None:
        """Puts a question on the list."""
        self.visit = visitlist.add(self.visit, question)
        if self.is_mounted:
            self._redraw()

    @property
    def to_take(self) -> VisitList:
        """The list to take along; what to get ready only where something of it is ticked."""
        return visitlist.begun(self.visit)

    @property
    def heading(self) -> str:
        """My visit list."""
        return self.look.words.visit_list

    @property
    def spoken(self) -> str:
        """The note, and what can be ticked."""
        return "\n".join([self.heading, self.look.words.visit_list_note, *self._list.labels])

    @property
    def keys(self) -> Keys:
        """Ticking, and going back."""
        words = self.look.words
        return (
            ("Up/Down", words.key_choose),
            ("Enter", words.key_tick),
            ("Tab", words.key_on),
            ("Esc", words.key_home),
        )

    @property
    def box_key(self) -> str:
        """Enter puts a question on the list."""
        return self.look.words.key_add

    @property
    def _list(self) -> TickList:
        return self.query_one("#visit-list", TickList)

    def _groups(self) -> list[tuple[str, list[Tick]]]:
        words, visit = self.look.words, self.visit
        own = [Tick(f"ask-{q}", q) for q in visit.questions if q not in self._topics]
        groups = [(words.my_questions, own)]
        groups += [(title, [Tick(f"ready-{point}", point) for point in points]) for title, points in visit.groups]
        for title in dict.fromkeys(self._topics.values()):
            asks = [Tick(f"ask-{q}", q) for q, topic in self._topics.items() if topic == title]
            groups.append((self.look.word(words.questions_to_ask, topic=title), asks))
        return [(title, ticks) for title, ticks in groups if ticks]

    def _ticked(self) -> tuple[str, ...]:
        return (*(f"ask-{q}" for q in self.visit.questions), *(f"ready-{p}" for p in self.visit.done))

    @on(MarkedList.Scrolled)
    def _scrolled(self, event: MarkedList.Scrolled) -> None:
        """Keeps the hint under the list true."""
        event.stop()
        self.query_one("#visit-more", OneLine).update(self.look.words.more_below if self._list.has_more else "")

    def _redraw(self) -> None:
        self._list.regroup(self._groups(), ticked=self._ticked())

    @on(TickList.Changed, "#visit-list")
    def _changed(self, event: TickList.Changed) -> None:
        event.stop()
        kind, _, text = event.last.partition("-")
        if kind == "ready":
            self.visit = visitlist.tick(self.visit, text)
        elif event.on:
            self.visit = visitlist.add(self.visit, text)
        else:
            self.visit = visitlist.remove(self.visit, text)

    @on(Input.Changed, "#own-question")
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.query_one(CrisisBanner).judge(event.value)

    @on(Input.Submitted, "#own-question")
    def _own(self, event: Input.Submitted) -> None:
        event.stop()
        if alarming(event.value) and event.value != self._met:
            self._met = event.value
            self.post_message(OpenPage("help", crisis_first=crisis_line_first(event.value)))
            return
        self._met = ""
        self.put(event.value)
        event.input.value = ""

    @on(Button.Pressed, "#take")
    def _take(self, event: Button.Pressed) -> None:
        event.stop()
        self.post_message(TakeAway())
