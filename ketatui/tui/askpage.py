"""Ask a question: type, choose an answer with the arrows, read it, go on from there."""

from dataclasses import replace
from threading import Thread
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Button, Input, OptionList, Static

from ketatui.crisis.judge import crisis
from ketatui.model import Question
from ketatui.render.look import Look
from ketatui.search.breath import Breath
from ketatui.search.index import Index
from ketatui.search.typed import SEARCHED, searched
from ketatui.tui.answerlines import AnswerLines
from ketatui.tui.answerpane import AnswerPane, answer, preview
from ketatui.tui.box import Box, CrisisBanner
from ketatui.tui.buttons import LabelButton
from ketatui.tui.choices import Choice, ChoiceList
from ketatui.tui.markedlist import MarkedList
from ketatui.tui.messages import GoBack, OpenPage, OpenTopic, PutOnList
from ketatui.tui.oneline import OneLine
from ketatui.tui.page import Keys, Page


class AskPage(Page):
    """The box on top, answers under it, the best one already open beneath."""

    name_: ClassVar[str] = "ask"

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "choose(-1)", show=False),
        Binding("down", "choose(1)", show=False),
        Binding("pageup", "scroll_answer(-1)", show=False),
        Binding("pagedown", "scroll_answer(1)", show=False),
        Binding("f2", "put_on_list", show=False),
    ]

    class Prepared(Message):
        """The index is there: what was typed meanwhile can be answered."""

    def __init__(self, look: Look) -> None:
        """Builds the index of the questions."""
        super().__init__(look)
        self._index = Index(look.guide)
        self._answers = self._index.ask("")
        self._shown: Question | None = None
        self._answered = ""
        """What was typed when the answers were last looked for."""
        self._lines = AnswerLines(look, self._index)
        self._keys_told: Keys = ()

    def compose(self) -> ComposeResult:
        """Box, count, answers, and the answer that is open."""
        words = self.look.words
        yield Static(Content(words.ask), classes="page-head")
        with Horizontal(id="box"):
            yield Box(words.ask_hint, id="question")
            yield LabelButton(words.clear, id="clear")
        yield CrisisBanner(self.look)
        yield OneLine(id="count")
        yield ChoiceList(id="answers")
        yield AnswerPane(words.more_below)

    def go_on_from(self, before: Page) -> None:
        """Goes on with what was typed, and with the answer that was open."""
        super().go_on_from(before)
        if isinstance(before, AskPage) and before.has_class("reading") and before._shown:
            self._shown = self.look.guide.question_by_id.get(before._shown.id)
            self.set_class(self._shown is not None, "reading")

    def on_mount(self) -> None:
        """Offers the questions that people often ask; the index is made once the page has been drawn."""
        reading = self._shown if self.has_class("reading") else None
        with self.prevent(Input.Changed):
            self._box.value = self.typed
        self._answer_now()
        # At once, in the box's own turn: the letter and its answers come onto the screen together.
        self.watch(self._box, "value", self._changed, init=False)
        if reading:
            self._show(reading)
        self.call_after_refresh(self._prepare)

    def _prepare(self) -> None:
        """Makes the index beside the screen, which goes on answering keys; it never holds up the end of the guide."""
        Thread(target=self._prepare_aside, name="index", daemon=True).start()

    def _prepare_aside(self) -> None:
        self._index.prepare(Breath())
        self.post_message(self.Prepared())

    @on(Prepared)
    def _prepared(self, event: Prepared) -> None:
        event.stop()
        if self._answers.waiting:
            self._answer_now()

    def begin(self) -> None:
        """The reader can type at once, and sees what is typed."""
        self.remove_class("reading")
        self._preview()
        self.screen.set_focus(self._box)

    def settle(self) -> None:
        """Goes on reading, or in the box."""
        if self.has_class("reading"):
            self.screen.set_focus(self.query_one(AnswerPane).scroller)
            self.call_after_refresh(self._scroll_there)
        else:
            self.begin()

    @property
    def box(self) -> Box | None:
        """The question; letters are shortcuts again while an answer is read."""
        return None if self.has_class("reading") else self.query_one("#question", Box)

    def go_back(self) -> bool:
        """From an answer to the box; from a filled box to an empty one."""
        if self.has_class("reading"):
            self.remove_class("reading")
            self._preview()
            self.screen.set_focus(self._box)
            self.post_message(Page.KeysChanged())
            return True
        if self._box.value:
            self._box.value = ""
            return True
        return False

    def restyle(self, look: Look) -> None:
        """Draws the answer in other colours."""
        super().restyle(look)
        self._lines = AnswerLines(look, self._index)
        self.query_one(AnswerPane).restyle()
        self._preview()

    @property
    def heading(self) -> str:
        """Ask a question; while an answer is read, what it answers."""
        reading = self._shown if self.has_class("reading") else None
        return self.look.text(reading.question) if reading else self.look.words.ask

    @property
    def spoken(self) -> str:
        """The answer that is open."""
        from ketatui.render.plain import question_text

        return question_text(self._shown, self.look) if self._shown else self.look.words.ask

    @property
    def keys(self) -> Keys:
        """Choosing and reading; a letter goes into the box."""
        words = self.look.words
        if self.has_class("reading"):
            return (("Up/Down", words.key_scroll), ("Tab", words.key_on), ("Esc", words.back_to_answers))
        keys: Keys = (("Up/Down", words.key_choose), ("Enter", words.key_open), ("Esc", words.back))
        if self._nothing and not self._answers.danger:
            return (*keys, ("F2", words.put_on_list))
        return (*keys, ("!", words.need_help))

    @property
    def _box(self) -> Box:
        return self.query_one("#question", Box)

    @property
    def _list(self) -> ChoiceList:
        return self.query_one("#answers", ChoiceList)

    def _changed(self) -> None:
        """Answers a letter, unless more of them are waiting: then only the last one is answered."""
        if not self._box.is_hurried:
            self._answer_now()

    @on(Input.Changed, "#question")
    def _typed(self, event: Input.Changed) -> None:
        """Comes after the letters that were waiting, if there were any."""
        event.stop()
        if self._answered != self._box.value:
            self._answer_now()

    @on(Input.Submitted, "#question")
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        choice = self._list.current
        if choice and isinstance(choice.what, PutOnList) and self.screen.focused is self._box:
            # Nothing was found: Enter goes into the list, and only a second one puts the question on it.
            self.screen.set_focus(self._list)
        else:
            self._list.action_select()

    @on(Button.Pressed, "#clear")
    def _clear(self, event: Button.Pressed) -> None:
        event.stop()
        self.remove_class("reading")
        self._box.value = ""
        if self.display:
            self.screen.set_focus(self._box)

    def _answer_now(self) -> None:
        """Searches for what stands in the box and lists what was found."""
        text = self._answered = self._box.value
        ask = self._index.ask if self._index.is_quick else self._index.glance
        found = self._answers = ask(searched(text), limit=8, region=self.look.line.region)
        # Of a long text only a part is searched, but all of it is listened to.
        needed = found.crisis or (len(text) > SEARCHED and crisis(text).shown)
        self.query_one(CrisisBanner).show(text, is_needed=needed)
        self.query_one("#count", OneLine).update(self._lines.count(text, found))
        self._list.replace(self._lines.choices(text, found))
        self._preview()
        if self.keys != self._keys_told:
            self._keys_told = self.keys
            self.post_message(Page.KeysChanged())

    def _preview(self) -> None:
        """Shows what the highlighted line leads to."""
        choice = self._list.current
        what = choice.what if choice else None
        self._shown = what if isinstance(what, Question) else None
        waiting, nothing = self._answers.waiting, self._nothing
        self.query_one(AnswerPane).preview(preview(self.look, what, waiting=waiting, nothing=nothing))
        self.query_one("#go-on", ChoiceList).replace(self._go_on())

    @property
    def _nothing(self) -> bool:
        """Whether something was asked that the guide cannot answer with confidence."""
        return bool(self._box.value.strip()) and not self._answers.confident

    def _go_on(self) -> list[Choice]:
        reading = self.has_class("reading")
        if self._shown is None or (self._nothing and not reading):
            return []
        return self._lines.go_on(self._shown, back=reading)

    @on(OptionList.OptionHighlighted, "#answers")
    def _highlighted(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        if not self.has_class("reading"):
            self._preview()

    @on(OptionList.OptionHighlighted, "#go-on")
    @on(MarkedList.Scrolled)
    def _moved(self, event: Message) -> None:
        """Changes nothing but the list itself."""
        event.stop()

    @on(ChoiceList.Chosen)
    def _chosen(self, event: ChoiceList.Chosen) -> None:
        event.stop()
        what = event.choice.what
        if isinstance(what, OpenTopic | OpenPage | PutOnList | GoBack):
            self.post_message(replace(what))
        elif isinstance(what, Question):
            self._read(what)

    def _read(self, what: Question) -> None:
        self._show(what)
        self.post_message(Page.KeysChanged())
        self.screen.set_focus(self.query_one(AnswerPane).scroller)

    def _show(self, what: Question) -> None:
        self._shown = what
        self.add_class("reading")
        self.query_one(AnswerPane).preview(answer(self.look, what))
        self.query_one("#go-on", ChoiceList).replace(self._go_on())

    def action_put_on_list(self) -> None:
        """Puts what was asked on the visit list; where an answer is open, its question."""
        text = self._box.value.strip()
        if text and not self._answers.danger:
            answered = self._shown and (self._answers.confident or self.has_class("reading"))
            self.post_message(PutOnList(self._shown.question if self._shown and answered else text))

    def action_choose(self, step: int) -> None:
        """Moves the highlight while the reader stays in the box."""
        if step > 0:
            self._list.action_cursor_down()
        else:
            self._list.action_cursor_up()

    def action_scroll_answer(self, step: int) -> None:
        """Scrolls the open answer while the reader stays in the box."""
        scroller = self.query_one(AnswerPane).scroller
        scroller.scroll_relative(y=step * max(1, scroller.size.height - 1), animate=False)
