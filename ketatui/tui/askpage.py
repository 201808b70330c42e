"""Ask a question: type, choose an answer with the arrows, read it, go on from there."""

import re
from dataclasses import replace
from typing import ClassVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Button, Input, OptionList

from ketatui.model import Question
from ketatui.render.look import Look
from ketatui.render.panels import helpline_panels, message_panel, question_panels, topic_panels
from ketatui.search.index import Answers, Hit, Index
from ketatui.search.typed import BESIDE_HELP, searched
from ketatui.tui.box import Box, CrisisBanner
from ketatui.tui.buttons import LabelButton
from ketatui.tui.choices import Choice, ChoiceList
from ketatui.tui.messages import GoBack, OpenPage, OpenTopic, PutOnList
from ketatui.tui.oneline import OneLine
from ketatui.tui.page import Keys, Page
from ketatui.tui.reading import ReadingPane


class AnswerPane(ReadingPane):
    """The answer, and under it where to go on: its topic and related questions."""

    def compose_after(self) -> ComposeResult:
        """The list of where to go on."""
        yield ChoiceList(id="go-on")


class AskPage(Page):
    """The box on top, answers under it, the best one already open beneath."""

    name_: ClassVar[str] = "ask"

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "choose(-1)", show=False),
        Binding("down", "choose(1)", show=False),
        Binding("pageup", "scroll_answer(-1)", show=False),
        Binding("pagedown", "scroll_answer(1)", show=False),
    ]

    def __init__(self, look: Look) -> None:
        """Builds the index of the questions."""
        super().__init__(look)
        self._index = Index(look.guide)
        self._answers = self._index.ask("")
        self._shown: Question | None = None
        self._previewed: tuple[Look, object, bool] | None = None
        """What the pane shows the beginning of, so that a letter that changes nothing draws nothing."""

    def compose(self) -> ComposeResult:
        """Box, count, answers, and the answer that is open."""
        words = self.look.words
        yield self.head()
        with Horizontal(id="box"):
            yield Box(words.ask_hint, id="question")
            yield LabelButton(words.clear, id="clear")
        yield CrisisBanner(self.look)
        yield OneLine(id="count")
        yield ChoiceList(id="answers")
        yield AnswerPane(words.more_below)

    def on_mount(self) -> None:
        """Offers the questions that people often ask."""
        self._answer_now()

    def begin(self) -> None:
        """The reader can type at once, and sees what is typed."""
        self.remove_class("reading")
        self._preview()
        self.screen.set_focus(self._box)

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
        self._preview()

    @property
    def heading(self) -> str:
        """Ask a question."""
        return self.look.words.ask

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
        return (("Up/Down", words.key_choose), ("Enter", words.key_open), ("Esc", words.back), ("!", words.need_help))

    @property
    def _box(self) -> Input:
        return self.query_one("#question", Input)

    @property
    def _list(self) -> ChoiceList:
        return self.query_one("#answers", ChoiceList)

    @on(Input.Changed, "#question")
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self._answer_now()

    @on(Input.Submitted, "#question")
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
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
        text = self._box.value
        found = self._answers = self._index.ask(searched(text), limit=8, region=self.look.line.region)
        self.query_one(CrisisBanner).judge(text)
        self.query_one("#count", OneLine).update(self._count(text, found))
        self._list.replace(self._choices(text, found))
        self._preview()

    def _count(self, text: str, found: Answers) -> str:
        words = self.look.words
        if found.crisis:
            return ""
        if not text.strip():
            return words.common_questions
        if not found.confident:
            return words.perhaps if found.hits else f"{words.nothing_found} {words.whom_to_ask}"
        return words.answers_one if len(found.hits) == 1 else self.look.word(words.answers_many, n=len(found.hits))

    def _choices(self, text: str, found: Answers) -> list[Choice]:
        words = self.look.words
        choices = [Choice(f"! {words.need_help}", OpenPage("help"))] if found.crisis else []
        if not text.strip():
            return [_asked(question) for question in self._index.common()]
        if found.confident:
            choices += [_found(hit) for hit in found.hits[: BESIDE_HELP if found.crisis else None]]
        elif not found.danger:
            choices += [_found(hit) for hit in found.hits[:3]]
            choices += [Choice(f"+ {words.put_on_list}", PutOnList(text))]
            choices += [Choice(title, OpenTopic(topic)) for topic, title in self.look.guide.titles.items()]
        return choices

    def _preview(self) -> None:
        """Shows what the highlighted line leads to."""
        look, pane = self.look, self.query_one(AnswerPane)
        choice = self._list.current
        self._shown = choice.what if choice and isinstance(choice.what, Question) else None
        previewed = (look, choice.what if choice else None, self._nothing)
        if previewed == self._previewed:
            pane.scroller.scroll_home(animate=False)
        elif choice and isinstance(choice.what, OpenPage):
            pane.show(helpline_panels(look, crisis_first=True))
        elif choice and isinstance(choice.what, OpenTopic):
            pane.show(topic_panels(look.guide.topic_by_id[choice.what.topic_id], look))
        elif self._shown is None or self._nothing:
            pane.show([message_panel(look, look.words.nothing_found, look.words.whom_to_ask)])
        else:
            pane.show(question_panels(self._shown, look))
        self._previewed = previewed
        self.query_one("#go-on", ChoiceList).replace(self._go_on())

    @property
    def _nothing(self) -> bool:
        """Whether something was asked that the guide cannot answer with confidence."""
        return bool(self._box.value.strip()) and not self._answers.confident

    def _go_on(self) -> list[Choice]:
        if self._shown is None or (self._nothing and not self.has_class("reading")):
            return []
        topic = self._shown.topic
        read_on = self.look.word(self.look.words.read_on, topic=self.look.guide.titles[topic])
        related = [_asked(question) for question in self._index.related(self._shown)[:3]]
        back = [Choice(f"< {self.look.words.back_to_answers}", GoBack())] if self.has_class("reading") else []
        put = Choice(f"+ {self.look.words.put_on_list}", PutOnList(self._shown.question))
        return [*back, Choice(read_on, OpenTopic(topic)), *related, put]

    @on(OptionList.OptionHighlighted, "#answers")
    def _highlighted(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        if not self.has_class("reading"):
            self._preview()

    @on(ChoiceList.Chosen)
    def _chosen(self, event: ChoiceList.Chosen) -> None:
        event.stop()
        what = event.choice.what
        if isinstance(what, OpenTopic | OpenPage | PutOnList | GoBack):
            self.post_message(replace(what))
        elif isinstance(what, Question):
            self._read(what)

    def _read(self, what: Question) -> None:
        self._shown, self._previewed = what, None
        self.add_class("reading")
        self.query_one(AnswerPane).show(question_panels(what, self.look))
        self.query_one("#go-on", ChoiceList).replace(self._go_on())
        self.post_message(Page.KeysChanged())
        self.screen.set_focus(self.query_one(AnswerPane).scroller)

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


def _asked(question: Question) -> Choice:
    return Choice(question.question, question)


def _found(hit: Hit) -> Choice:
    """The question with the words that led to it in bold."""
    text = Text(hit.question.question)
    for word in hit.matched:
        text.highlight_regex(re.compile(rf"(?<!\w){re.escape(word)}\w*", re.IGNORECASE), "bold underline")
    return Choice(text, hit.question)
