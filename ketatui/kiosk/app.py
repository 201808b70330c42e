"""The app as it runs in a waiting room: it mends itself, and tells the service manager that it is alive."""

import asyncio
from importlib import import_module
from typing import Any

from textual import on
from textual.driver import Driver
from textual.events import Event
from textual.message import Message

from ketatui.kiosk.driver import KioskDriver, Paused, StartAfresh
from ketatui.kiosk.memory import LIMIT, MANIFOLD, resident
from ketatui.kiosk.supervisor import Supervisor
from ketatui.kiosk.watchdog import Watchdog
from ketatui.language.remembered import keep_for_good
from ketatui.tui.app import KetatuiApp
from ketatui.tui.pages import PAGES
from ketatui.tui.staff import NotReopened
from ketatui.tui.visitsapp import TOUCHES
from ketatui.tui.welcome import WelcomeScreen

QUIET = 1.0
"""Seconds without a touch after which nobody has just come: a touch begins a visit well within them."""

AT_LATEST = 0.5
"""Seconds after which the first screen is shown in any case, should it have gone before it was painted."""


class KioskApp(KetatuiApp):
    """The guide with nobody at hand who could start it again."""

    CSS_PATH = f"../tui/{KetatuiApp.CSS_PATH}"

    def __init__(self, supervisor: Supervisor, watchdog: Watchdog, *args: Any, **options: Any) -> None:
        """Takes what starts it afresh and the line to the service manager; the rest as the app at home."""
        super().__init__(*args, **options)
        self.supervisor = supervisor
        self._watchdog = watchdog
        self._wanted_afresh = False
        self._at_first = 0
        self._touched = 0.0
        self._started, self.last_error = supervisor.history.since, supervisor.history.last_error

    def get_driver_class(self) -> type[Driver]:
        """The kiosk's own, whatever the environment asks for."""
        return KioskDriver

    @property
    def terminal(self) -> KioskDriver | None:
        """The terminal it runs in; None before it runs, and in a test."""
        return self._driver if isinstance(self._driver, KioskDriver) else None

    def _build_driver(self, *args: Any, **options: Any) -> Driver:
        driver = super()._build_driver(*args, **options)
        if isinstance(driver, KioskDriver):
            history = self.supervisor.history
            driver.take_back(history.attributes, history.screen_since)
        return driver

    def on_ready(self) -> None:
        """The first screen stands: says so, and keeps saying that it is alive."""
        self._watchdog.ready("in use")
        asyncio.get_running_loop().set_exception_handler(self._noticed)
        if self._watchdog.interval:
            self.set_interval(self._watchdog.interval, self._watchdog.alive, name="watchdog")
        self.call_after_refresh(self._show)
        self.set_timer(AT_LATEST, self._show)
        self.call_after_refresh(self._make_ready)

    def _show(self) -> None:
        if self.terminal:
            self.terminal.show()

    def _make_ready(self) -> None:
        """While the first welcome stands: loads what every visit needs, so that each one ends in a moment.

        What there is before the first visit need not be looked through after it.
        """
        for module in ("visit", *(module for module, _ in PAGES.values())):
            import_module(f"ketatui.tui.{module}")
        if self._modes_made == 0 and isinstance(self.screen, WelcomeScreen):
            # Nobody has come yet.
            keep_for_good()

    def _noticed(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """A mistake beside the screens, which go on."""
        if isinstance(error := context.get("exception"), BaseException):
            self.supervisor.noticed(error)

    async def on_event(self, event: Event) -> None:
        """Notes when somebody was there."""
        if isinstance(event, TOUCHES):
            self._touched = event.time
        await super().on_event(event)

    def at_rest(self) -> None:
        """Nobody uses it: if it was asked to, or has grown too large, it starts afresh once the welcome is painted."""
        self._watchdog.status("waiting for the next person")
        self._at_first = self._at_first or resident()
        self._wanted_afresh |= resident() > max(LIMIT, MANIFOLD * self._at_first)
        if self.terminal and self._wanted_afresh:
            self.call_after_refresh(self.terminal.pause)

    @on(Paused)
    def _renew(self) -> None:
        """Starts afresh, and the next process reads what is typed from here on. Not where somebody has just come."""
        if self.terminal is None:
            return
        if isinstance(self.screen, WelcomeScreen) and not self._changing:
            if Message().time - self._touched < QUIET:
                self.set_timer(QUIET, self._start_afresh)
            elif self._could_start():
                self.supervisor.renew(self.terminal)
        self.terminal.read_on()

    @on(StartAfresh)
    def _start_afresh(self) -> None:
        """Starts afresh at the welcome, and else when the visit, or the staff, have come to their end."""
        self._wanted_afresh = True
        if isinstance(self.screen, WelcomeScreen):
            self.at_rest()

    def _could_start(self) -> bool:
        """Whether a new process would find settings and content without a mistake; if not, the old one stays."""
        self._wanted_afresh = False
        try:
            if self._reopen is not None:
                self._reopen()
        except NotReopened:
            return False
        return True

    def _handle_exception(self, error: Exception) -> None:
        """Hands a mistake to the supervisor; a test without a terminal sees it instead."""
        if self._exit or (self.terminal is None and self._driver is not None):
            super()._handle_exception(error)
        else:
            self.supervisor.crashed(error, self.terminal)
