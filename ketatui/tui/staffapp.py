"""The way of the staff into an app: a knock that patients do not make, a PIN, and the menu behind it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from textual import on

from ketatui.kiosk.attempts import Attempts
from ketatui.kiosk.knock import Knock
from ketatui.policy import Policy
from ketatui.settings import Settings
from ketatui.tui.isvisit import is_visit
from ketatui.tui.messages import EndKiosk, TitleTouched
from ketatui.tui.staff import Reopen
from ketatui.tui.visitsapp import VisitsApp

if TYPE_CHECKING:
    from ketatui.tui.staffmenu import StaffMenu

KEY = (3, 3.0)
"""How often, within how many seconds, Ctrl+T is pressed: every terminal and console sends it as one byte."""

TITLE = (5, 3.0)
"""How often, within how many seconds, the title of a visit is touched."""

ENDED = 0
"""Exit status of a kiosk that staff have ended: the one after which its service does not start it again."""


class StaffApp(VisitsApp, inherit_bindings=False):
    """Opens the staff menu to whoever knocks and knows the PIN. Without a PIN in the settings there is none."""

    def __init__(
        self, policy: Policy, settings: Settings, clock: Callable[[], float], reopen: Reopen | None = None
    ) -> None:
        """Takes the rules, the settings, a clock, and what opens the content again."""
        super().__init__(policy, settings, clock)
        self._clock, self._reopen = clock, reopen
        self._started = clock()
        self._by_key, self._by_title = Knock(*KEY), Knock(*TITLE)
        self._attempts = Attempts()
        self.last_error = ""
        """The type and place of the last mistake in the program; never what somebody has typed."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is a way for staff only where the settings have a PIN."""
        if action == "staff" and not self.settings.staff_pin:
            return False
        return super().check_action(action, parameters)

    def action_staff(self) -> None:
        """Knocks by key."""
        if self._by_key.heard(self._clock()):
            self._ask_pin()

    @on(TitleTouched)
    def _title_touched(self) -> None:
        """Knocks by touch."""
        if self._by_title.heard(self._clock()) and self.check_action("staff", ()):
            self._ask_pin()

    def _ask_pin(self) -> None:
        from ketatui.kiosk.pin import matches
        from ketatui.tui.pinpad import PinPad
        from ketatui.tui.welcome import WelcomeScreen

        if not is_visit(self.screen) and not isinstance(self.screen, WelcomeScreen):
            return
        if not self.in_visit:
            self.idle_watch.begin()
        right = partial(matches, stored=self.settings.staff_pin)
        self.push_screen(PinPad(self.look, right, self._attempts, self._keep, self._clock), self._answered)
        self.idle_watch.look()

    def _keep(self, attempts: Attempts) -> None:
        self._attempts = attempts

    def _answered(self, right: bool | None) -> None:
        if right:
            self.call_later(self._open_menu)
        elif not self.in_visit:
            self.idle_watch.stop()

    async def _open_menu(self) -> None:
        """The visit that was on, if any, ends; the menu takes its place."""
        await self.end_visit(self._staff_menu)
        self.idle_watch.begin()

    def _staff_menu(self) -> StaffMenu:
        from ketatui.tui.staffmenu import StaffMenu

        return StaffMenu(self.look, lambda: self._clock() - self._started, self.last_error, self._reopen)

    @on(EndKiosk)
    def _end_kiosk(self) -> None:
        if self.policy.allows("staff"):
            self.exit(return_code=ENDED)
