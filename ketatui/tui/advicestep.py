"""The last step of the side-effects walk: what to do, and where to go on from there."""

from dataclasses import dataclass, replace

from rich.console import RenderableType
from textual import on
from textual.app import ComposeResult
from textual.message import Message

from ketatui.render.advice import advice_panels
from ketatui.render.urgency import headline, to_do
from ketatui.tui.choices import Choice, ChoiceList
from ketatui.tui.messages import OpenPage
from ketatui.tui.reading import ReadingPane
from ketatui.tui.steps import Step


@dataclass
class StartAgain(Message):
    """Forget all answers and start the walk again."""


class AdvicePane(ReadingPane):
    """The advice, and under it where to go on."""

    def compose_after(self) -> ComposeResult:
        """The list of where to go on."""
        yield ChoiceList(id="take-on")


class AdviceStep(Step):
    """Step 5: what to do."""

    number = 5

    def compose(self) -> ComposeResult:
        """A pane to read."""
        yield AdvicePane(self.look.words.more_below)

    def on_mount(self) -> None:
        """Draws the advice."""
        parts: list[RenderableType] = advice_panels(self.walk.result(), self.walk.place or "home", self.look)
        self.query_one(AdvicePane).show(parts)
        words = self.look.words
        again, list_ = Choice(words.start_again, StartAgain()), Choice(words.visit_list, OpenPage("visit"))
        self.query_one(ChoiceList).replace([list_, again])

    @on(ChoiceList.Chosen)
    def _chosen(self, event: ChoiceList.Chosen) -> None:
        event.stop()
        if isinstance(event.choice.what, OpenPage | StartAgain):
            self.post_message(replace(event.choice.what))

    def begin(self) -> None:
        """The arrows scroll."""
        self.screen.set_focus(self.query_one(ReadingPane).scroller)

    @property
    def spoken(self) -> str:
        """How soon to act, then what to do about each side effect and why."""
        result, place, look = self.walk.result(), self.walk.place or "home", self.look
        lines = [f"{headline(result.level, place, look)}."]
        for item in result.items:
            lines += [f"{item.effect.label}: {to_do(item, place, look)}", *item.why]
        return "\n".join([*lines, look.words.not_a_diagnosis])

    @property
    def heading(self) -> str:
        """What to do."""
        return self.look.words.what_to_do
