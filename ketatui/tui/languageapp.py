"""The choice of language: the visit that is open changes, and each new one begins in the clinic's own."""

from collections.abc import Callable

from textual import on

from ketatui.policy import Policy
from ketatui.render.look import Look
from ketatui.settings import Settings
from ketatui.tongues import NotInLanguage
from ketatui.tui.isvisit import is_visit
from ketatui.tui.messages import ChangeLanguage, TakeReopened
from ketatui.tui.staff import OpenIn, Reopen
from ketatui.tui.staffapp import StaffApp


class LanguageApp(StaffApp, inherit_bindings=False):
    """Knows what to draw in each language. One that was not chosen yet is opened when somebody chooses it."""

    def __init__(
        self,
        look: Look,
        policy: Policy,
        settings: Settings,
        clock: Callable[[], float],
        reopen: Reopen | None = None,
        open_in: OpenIn | None = None,
    ) -> None:
        """Takes the look that each visit begins with, and what opens the guide in another language."""
        super().__init__(policy, settings, clock, reopen)
        self._look = self._first = look
        self._open_in = open_in
        self._opened = {look.guide.language: look}

    @property
    def is_first_language(self) -> bool:
        """Whether the guide is shown in the language that each visit begins in."""
        return self._look is self._first

    def begin_in(self, language: str) -> None:
        """What is drawn from now on is in that language; where it cannot be opened, all stays as it is."""
        if language in self._opened:
            self._look = self._opened[language]
        elif self._open_in is not None:
            try:
                self._look = self._opened[language] = self._open_in(language)
            except NotInLanguage as error:
                self._leave_out(error)

    def begin_anew(self) -> None:
        """Goes back to the first language and the first colours."""
        super().begin_anew()
        self._look = self._first

    async def action_next_language(self) -> None:
        """Changes to the next language, at the same place and with all answers."""
        visit, next_ = self.screen, self._look.next_language
        if is_visit(visit) and next_ is not None:
            self.begin_in(next_.id)
            self.title = self._look.words.title
            await visit.translate(self.look)

    @on(ChangeLanguage)
    async def _change_language(self) -> None:
        await self.action_next_language()

    def _leave_out(self, error: NotInLanguage) -> None:
        """A language that cannot be opened is offered no more, and staff can see why."""
        self.last_error = error.problems[0] if error.problems else error.language
        left = tuple(tongue for tongue in self._look.languages if tongue.id != error.language)
        self._opened = {name: look._replace(languages=left) for name, look in self._opened.items()}
        self._first = self._opened[self._first.guide.language]
        self._look = self._opened[self._look.guide.language]

    @on(TakeReopened)
    def _take_reopened(self, message: TakeReopened) -> None:
        """Shows what has been read anew, from the next visit on."""
        looks = message.new.looks
        self._look = self._first = looks[0]
        self._opened = {look.guide.language: look for look in looks}
        self.settings = message.new.settings
        self.idle_watch.idle = self.settings.idle
