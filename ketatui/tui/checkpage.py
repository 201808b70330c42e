"""Check side effects: a calm walk of five steps, from "Where are you?" to what to do."""

from asyncio import Lock
from time import monotonic
from typing import ClassVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Button, Input, Static

from ketatui.model import SideEffect
from ketatui.render.look import Look
from ketatui.triage import Place
from ketatui.tui.advicestep import AdviceStep, StartAgain
from ketatui.tui.buttons import LabelButton
from ketatui.tui.card import EmergencyCard
from ketatui.tui.markedlist import MarkedList
from ketatui.tui.messages import TakeAway
from ketatui.tui.page import Keys, Page
from ketatui.tui.steps import NONE, DetailStep, EmergencyStep, FeelStep, PlaceStep, Step
from ketatui.tui.ticklist import TickList
from ketatui.walk import Walk

STEPS = 5

WIDE = 52
"""Columns of the page from which both buttons of the last step fit with all their words."""

DOUBLE_PRESS = 0.4
"""Seconds within which a second press is taken for the same one."""


class CheckPage(Page):
    """Shows one step at a time; Left and Right go back and on."""

    name_: ClassVar[str] = "check"

    def __init__(self, look: Look) -> None:
        """Starts at the first step with nothing answered."""
        super().__init__(look)
        self.walk = Walk(look.guide)
        self._number = self._first = 1
        self._preset: Place | None = None
        self._one_at_a_time = Lock()
        self._interrupted = False

    def preset(self, place: Place) -> None:
        """Takes the place as known, and leaves out the step that asks for it."""
        self._preset = self.walk.place = place
        self._number = self._first = 2

    def compose(self) -> ComposeResult:
        """The heading, the step, and the buttons."""
        yield Static(id="step-place")
        yield Static(id="step-heading")
        yield Static(id="step-note")
        yield Vertical(id="step")
        yield Static(id="step-more", classes="more")
        with Horizontal(classes="buttons", id="step-buttons"):
            yield LabelButton(id="step-back")
            yield LabelButton(id="step-on")

    async def on_mount(self) -> None:
        """Shows the first step."""
        await self._show(self._number)
        for box in self.query(Input):
            box.value = self.typed

    def go_on_from(self, before: Page) -> None:
        """Goes on with the walk, at the same step."""
        super().go_on_from(before)
        if isinstance(before, CheckPage):
            self.walk = before.walk.in_guide(self.look.guide)
            self._number, self._first, self._preset = before._number, before._first, before._preset

    def begin(self) -> None:
        """The arrows move in the step."""
        for step in self.query(Step):
            step.begin()

    def restyle(self, look: Look) -> None:
        """Draws the step in other colours."""
        super().restyle(look)
        self.call_later(self._redraw)

    def go_back(self) -> bool:
        """One step back; False at the first."""
        if self._number == self._first:
            return False
        self.call_later(self.turn, -1)
        return True

    @property
    def heading(self) -> str:
        """Check side effects."""
        return self.look.words.check

    @property
    def spoken(self) -> str:
        """The step that is open."""
        return "\n".join([self.heading, self.position, *(step.spoken for step in self.query(Step))])

    @property
    def position(self) -> str:
        """Step 2 of 5; a step that is left out is not counted."""
        left_out = self._first - 1
        return self.look.word(self.look.words.step_of, here=self._number - left_out, all=STEPS - left_out)

    @property
    def keys(self) -> Keys:
        """Moving, ticking, and the steps."""
        words = self.look.words
        if self._number == 1:
            return (
                ("Up/Down", words.key_choose),
                ("Enter", words.next),
                ("Esc", words.key_home),
                ("?", words.key_help),
            )
        back, leave = ("Left", words.change_answer), ("Esc", words.back)
        if self._number == STEPS:
            return (("Up/Down", words.key_scroll), back, ("Tab", words.key_on), leave, ("?", words.key_help))
        turn = ("Left/Right", f"{words.back}/{words.next}")
        return (("Up/Down", words.key_choose), ("Enter", words.key_tick), leave, ("?", words.key_help), turn)

    async def _redraw(self) -> None:
        async with self._one_at_a_time:
            await self._show(self._number)

    async def turn(self, step: int) -> None:
        """Goes a step on or back, past the steps that have nothing to ask."""
        async with self._one_at_a_time:
            await self._turn(step)

    async def _turn(self, step: int) -> None:
        unseen = self._unseen
        if step > 0 and unseen and not self.walk.emergencies:
            unseen.action_page_down()
            return
        number = self._number + step
        while number in (2, 3, 4) and not self._has(number):
            number += step
        if number == 5 and step > 0 and self.walk.place is None:
            return
        if self._first <= number <= STEPS and not (step > 0 and self._number == 1 and self.walk.place is None):
            await self._show(number)

    def _has(self, number: int) -> bool:
        return number != 4 or bool(self.walk.to_ask())

    async def _show(self, number: int) -> None:
        """Shows a step. What changes is painted together: no heading stands over another step's lines."""
        with self.app.batch_update():
            await self._change(number)
        for step in self.query(Step) if self.display else ():
            step.begin()
            self.post_message(Page.KeysChanged())

    async def _change(self, number: int) -> None:
        self._number = number
        kinds: dict[int, type[Step]] = {1: PlaceStep, 2: EmergencyStep, 3: FeelStep, 4: DetailStep, 5: AdviceStep}
        holder = self.query_one("#step", Vertical)
        await holder.remove_children()
        step = kinds[number](self.look, self.walk)
        await holder.mount(step)
        words, look = self.look.words, self.look
        place = Text.assemble((words.check, look.style("primary", bold=True)), "   ", self.position)
        self.query_one("#step-place", Static).update(place)
        self.query_one("#step-heading", Static).update(Text(step.heading))
        note = self.query_one("#step-note", Static)
        note.update(Text(step.note))
        note.set_class(not step.note, "empty")
        back, on_ = self.query_one("#step-back", LabelButton), self.query_one("#step-on", LabelButton)
        wide = (self.size.width or self.app.size.width) >= WIDE
        back.relabel(f"< {words.change_answer if number == STEPS and wide else words.back}")
        back.disabled, on_.disabled = number == self._first, number == 1
        self._label_next()

    @property
    def _unseen(self) -> MarkedList | None:
        """The list of emergencies, while some of it has not been on the screen yet."""
        step = next(iter(self.query(EmergencyStep)), None)
        return step.list_ if step and step.list_ and step.list_.has_more else None

    @on(MarkedList.Scrolled)
    def _scrolled(self, event: MarkedList.Scrolled) -> None:
        event.stop()
        self._label_next()

    def _label_next(self) -> None:
        """Says what the button that goes on will do, as things stand, and whether there is more below."""
        words, label = self.look.words, self.look.words.next
        more = any(step.list_ is not None and step.list_.has_more for step in self.query(Step))
        below = self.query_one("#step-more", Static)
        below.update(words.more_below if more else "")
        below.display = self._number != STEPS  # its pane has a line of its own
        if self._unseen and not self.walk.emergencies:
            label = words.see_rest
        elif self._number == STEPS:
            label = words.take_it
        elif self._number == 4 or (self._number == 3 and not self.walk.to_ask()):
            label = words.show_advice
        self.query_one("#step-on", LabelButton).relabel(f"{label} >")

    @on(PlaceStep.Chosen)
    async def _placed(self, event: PlaceStep.Chosen) -> None:
        event.stop()
        self.walk.place = event.place
        await self.turn(1)

    @on(TickList.Changed, "#emergencies")
    async def _emergency(self, event: TickList.Changed) -> None:
        event.stop()
        if event.last == NONE:
            event.control.untick(NONE)
            if event.on and self._number == 2:
                await self.turn(1)
                self._rest_a_moment()
            return
        if not event.on and self._interrupted:
            event.control.tick(event.last)  # a second press before the card was there
            return
        self.walk.emergencies = tuple(name for name in event.ticked if name != NONE)
        for step in self.query(EmergencyStep):
            step.relabel()
        self._label_next()
        if event.on:
            self._interrupt(self.look.guide.side_effect_by_id[event.last])

    def _rest_a_moment(self) -> None:
        """Lets the second half of a double press pass, so that it ticks nothing on the step that has just come."""
        for step in self.query(Step):
            if step.list_ is not None:
                step.list_.deaf_until = monotonic() + DOUBLE_PRESS

    def _interrupt(self, effect: SideEffect) -> None:
        if self._interrupted:
            return
        self._interrupted = True
        place: Place = self.walk.place or "home"
        self.app.push_screen(EmergencyCard(effect, place, self.look), self._told)

    def _told(self, told: bool | None) -> None:
        self._interrupted = False
        self._rest_a_moment()
        if self.display:
            self.begin()

    @on(FeelStep.Changed)
    def _felt(self, event: FeelStep.Changed) -> None:
        event.stop()
        self.walk.ticked, self.walk.own_words = event.ticked, event.own_words
        self._label_next()

    @on(Button.Pressed, "#step-back")
    async def _back(self, event: Button.Pressed) -> None:
        event.stop()
        await self.turn(-1)

    @on(Button.Pressed, "#step-on")
    async def _on(self, event: Button.Pressed) -> None:
        event.stop()
        if self._number == STEPS:
            self.post_message(TakeAway())
            return
        await self.turn(1)

    @on(StartAgain)
    async def _again(self, event: StartAgain) -> None:
        event.stop()
        async with self._one_at_a_time:
            self.walk = Walk(self.look.guide, place=self._preset)
            await self._show(self._first)
