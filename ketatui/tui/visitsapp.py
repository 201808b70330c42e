"""The visits of an app: one person after the other, each in a screen mode of their own that is destroyed at the end."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING

from textual import on
from textual.events import Event, Key, MouseDown, MouseScrollDown, MouseScrollUp, Paste
from textual.message import Message
from textual.screen import Screen

from ketatui.kiosk.idle import Stage, Standing
from ketatui.policy import Policy
from ketatui.render.look import Look
from ketatui.settings import Settings
from ketatui.tui.forget import forget, step_out
from ketatui.tui.gate import GatedApp
from ketatui.tui.idlewatch import IdleWatch
from ketatui.tui.isvisit import is_visit
from ketatui.tui.messages import EndVisit, Finish, StartVisit

if TYPE_CHECKING:
    from ketatui.tui.visit import VisitScreen
    from ketatui.tui.welcome import WelcomeScreen

TOUCHES = (Key, MouseDown, MouseScrollDown, MouseScrollUp, Paste)
"""What tells that somebody is there. A mouse that only moves may do so by itself."""


class VisitsApp(GatedApp, inherit_bindings=False):
    """Starts a visit, watches whether somebody is still there, and ends it so that nothing of it is left."""

    def __init__(self, policy: Policy, settings: Settings, clock: Callable[[], float] = monotonic) -> None:
        """Takes the rules, the clinic's settings, and a clock in seconds that only goes forward."""
        super().__init__()
        self.policy, self.settings = policy.with_headphones(settings.headphones), settings
        self.idle_watch = IdleWatch(settings.idle, clock, self._stage, self._is_listening, self.set_timer, self._stands)
        self._modes_made = 0
        self._changing = False
        self._since = 0.0
        """The time since which the screen stands; what was pressed before it was meant for another one."""

    @property
    def look(self) -> Look:
        """What to draw."""
        raise NotImplementedError

    @property
    def in_visit(self) -> bool:
        """Whether a visit is on."""
        return is_visit(self.screen_stack[0])

    def get_default_screen(self) -> Screen[None]:
        """The screen that is there from the start: the visit, or the welcome where one person follows another."""
        if not self.policy.shared:
            return self._visit()
        welcome = self._welcome()
        self._load_screen_css(welcome)
        return welcome

    async def start_visit(self, page: str = "", language: str = "") -> None:
        """Starts the visit of a person who has touched the welcome; nothing where a visit is on."""
        if self.in_visit or self._changing:
            return
        if language:
            self.begin_in(language)
        await self._change(self._visit)
        screen = self.screen
        if page and is_visit(screen):
            await screen.open(page)
        self.idle_watch.begin()

    async def end_visit(self, then: Callable[[], Screen[None]] | None = None) -> None:
        """Ends the visit and everything that belongs to it; `then` comes next, else the welcome."""
        if not self.policy.shared or self._changing:
            return
        self.idle_watch.stop()
        self.begin_anew()
        await self._change(then or self._welcome)
        forget(self)
        self.written.forget()
        self.show_cursor(False)
        if then is None:
            self.at_rest()

    def begin_in(self, language: str) -> None:
        """What is drawn from now on is in that language."""

    def begin_anew(self) -> None:
        """Forgets what a person has chosen: the next one finds the guide as the clinic has set it."""
        self.theme = self.settings.theme

    def at_rest(self) -> None:
        """Tells that nobody is using the guide: nothing typed is left, and it may start afresh."""

    def _welcome(self) -> WelcomeScreen:
        # Only a kiosk has one.
        from ketatui.tui.welcome import WelcomeScreen

        return WelcomeScreen(self.look, self.settings.clinic.name)

    def _visit(self) -> VisitScreen:
        # A kiosk shows its welcome first.
        from ketatui.tui.visit import VisitScreen

        return VisitScreen(self.look, self.policy, self.settings.clinic.name)

    async def _change(self, screen: Callable[[], Screen[None]]) -> None:
        """Changes to a mode that is made anew, and destroys the one before with all its screens."""
        self._changing = True
        step_out()
        before = self.current_mode
        self._modes_made += 1
        mode = f"{screen.__name__.strip('_')}-{self._modes_made}"
        self.add_mode(mode, screen)
        self._since = 0.0
        await self.switch_mode(mode)
        self.screen.call_after_refresh(self._shown)
        # The library takes away only a mode that it was told of, and it was not told of the first one.
        self._modes.setdefault(before, Screen)
        await self.remove_mode(before)
        self._changing = False
        self._shown()

    def _shown(self) -> None:
        """From here on what is pressed is meant for the new screen: it is painted, or the change is over."""
        self._since = self._since or Message().time

    async def on_event(self, event: Event) -> None:
        """Notes that somebody is there. What was pressed before this screen stood is not meant for it."""
        if isinstance(event, TOUCHES) and not event.is_forwarded:
            if event.time < self._since:
                return
            self.idle_watch.touch()
            top = next(reversed(self.screen_stack), None)
            if isinstance(event, Key) and is_visit(top):
                top.aim(event)
        await super().on_event(event)

    def _stage(self) -> Stage:
        """What stands on the screen, as the uppermost screen that says so has it."""
        said = (getattr(screen, "STAGE", None) for screen in reversed(self.screen_stack))
        return next(filter(None, said), "guide")

    def _is_listening(self) -> bool:
        visit = next(iter(self.screen_stack), None)
        return is_visit(visit) and visit.is_speaking

    def _stands(self, now: Standing) -> None:
        """Warns, counts down, or ends the visit."""
        from ketatui.tui.ending import Countdown, StillThere

        if not self.screen_stack:
            return  # The guide is being closed: the screens are gone, and a timer was about to fire.
        top = self.screen
        if now.over:
            self.call_later(self.end_visit)
        elif now.left is None:
            if isinstance(top, StillThere):
                top.dismiss()
        elif isinstance(top, Countdown):
            top.left = now.left
        else:
            self.bell()
            self.push_screen(StillThere(self.look, now.left))

    @on(StartVisit)
    async def _start(self, message: StartVisit) -> None:
        await self.start_visit(message.page, message.language)

    @on(EndVisit)
    async def _end(self) -> None:
        await self.end_visit()

    @on(Finish)
    async def action_finish(self) -> None:
        """Ends the visit of a person who says so; asks first where they have typed or ticked something."""
        from ketatui.tui.ending import AreYouFinished
        from ketatui.tui.takeaway import TakeAwayScreen

        visit, top = self.screen_stack[0], self.screen
        if not is_visit(visit) or not (is_visit(top) or isinstance(top, TakeAwayScreen)):
            return
        if visit.has_answers:
            await self.push_screen(AreYouFinished(self.look, self.settings.idle.warning))
            self.idle_watch.look()
        elif self.policy.allows("finish"):
            await self.end_visit()
