"""Runs the guide for weeks in a waiting room."""

import os
import signal
from typing import NoReturn

from ketatui.kiosk.environment import prepare
from ketatui.kiosk.history import unpack
from ketatui.kiosk.journal import Journal
from ketatui.kiosk.silence import silence
from ketatui.kiosk.supervisor import Supervisor
from ketatui.kiosk.watchdog import Watchdog
from ketatui.palette import BY_COLOURS
from ketatui.policy import Policy
from ketatui.render.look import Look
from ketatui.settings import Settings
from ketatui.tui.staff import OpenIn, Reopen


def run_unattended(look: Look, policy: Policy, settings: Settings, reopen: Reopen, open_in: OpenIn) -> NoReturn:
    """Shows the guide until the service manager ends it. Never returns; the exit status tells why it ended."""
    prepare(os.environ)
    from ketatui.kiosk.app import KioskApp
    from ketatui.kiosk.driver import ASKED, IGNORED

    for number in (*IGNORED, ASKED):
        signal.signal(number, signal.SIG_IGN)
    journal = Journal(settings.log == "journal")
    silence(journal)
    palette = next(palette for palette in BY_COLOURS[look.colours] if palette.name == settings.theme)
    supervisor = Supervisor(unpack(os.environ), journal, look._replace(palette=palette))
    watchdog = Watchdog(os.environ)
    app = KioskApp(supervisor, watchdog, look, policy, settings, reopen=reopen, open_in=open_in)
    try:
        app.run()
    except BaseException as error:  # noqa: BLE001 - the supervisor: whatever ended the app, a patient may be there
        supervisor.crashed(error, app.terminal)
    watchdog.stopping()
    os._exit(app.return_code or 0)
