"""`ketatui` without a word: opens the guide on the whole screen, or as plain text where that is wanted."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING, cast

from ketatui import splash
from ketatui.cli.common import USAGE, Stop, helpline, in_language, open_guide, reload_of, say, settings_of, tongues
from ketatui.cli.firstframe import keep
from ketatui.problem import ContentError
from ketatui.settingsfile import region_named
from ketatui.terminal import terminal

if TYPE_CHECKING:
    from argparse import Namespace
    from types import ModuleType

NOT_A_TERMINAL = (
    "The guide needs a terminal to open in. As plain text, with numbers to type: ketatui --plain\n"
    "To read it here, try: ketatui read --all\n"
    "To ask a question, try: ketatui ask can i drive after"
)

NO_KIOSK = (
    "The kiosk needs Linux or another Unix, and a terminal that can draw, such as TERM=linux or TERM=xterm-256color.\n"
    "Standard input and output must both be that terminal."
)


def run(args: Namespace) -> int:
    """Opens the guide. Raises Stop where there is no terminal, or for a guide that cannot be shown."""
    attended = sys.stdin.isatty() and sys.stdout.isatty()
    if args.plain_mode or (attended and os.environ.get("TERM") == "dumb" and not args.policy.unattended):
        # A terminal that can only write one line after the other still has all of the guide.
        from ketatui.cli.plain import run as converse

        return converse(args)
    if args.policy.unattended and (os.name != "posix" or not attended or os.environ.get("TERM") == "dumb"):
        raise Stop(USAGE, NO_KIOSK)
    if not attended:
        raise Stop(USAGE, NOT_A_TERMINAL)
    if args.policy.unattended:
        from ketatui.kiosk.freed import overwrite_on_free

        overwrite_on_free()
    try:
        return _open(args)
    except Stop as stop:
        splash.give_back()
        if not args.policy.unattended:
            raise
        return _not_ready(stop, args)
    except BaseException:
        splash.give_back()
        raise


def _not_ready(stop: Stop, args: Namespace) -> int:
    """Tells the service what is wrong, and the person in front of the screen whom to ask."""
    from ketatui.kiosk.standin import stand_in

    say(stop.text)
    stand_in(args.region or region_named(args.settings))
    return stop.status


def without_network() -> None:
    """Loads asyncio without its encryption of connections (ssl): 4 MB and an eighth of asyncio's own loading.

    The library of the screens needs asyncio; nothing here ever connects to anything. Whoever wants ssl later has it.
    """
    if "asyncio" not in sys.modules and "ssl" not in sys.modules:
        sys.modules["ssl"] = cast("ModuleType", None)
        try:
            import asyncio  # noqa: F401
        finally:
            del sys.modules["ssl"]


def _open(args: Namespace) -> int:
    # Everything that is made from here to the first painting stays; looking for waste would only take time.
    gc.disable()
    guide = open_guide(args)
    line = helpline(guide, args)
    able = terminal(os.environ)
    if able.colours == "few" and "COLORTERM" in os.environ:
        # Inherited from elsewhere: a console takes 24-bit colours, and shows other ones.
        os.environ.setdefault("TEXTUAL_COLOR_SYSTEM", "standard")
    from ketatui.render.look import Look
    from ketatui.tui.staff import NotReopened, Reopened

    without_network()
    again = reload_of(args)

    def reopen() -> Reopened:
        try:
            shown = again()
        except ContentError as error:
            raise NotReopened(tuple(map(str, error.problems))) from None
        drawn = look._replace(languages=shown.tongues)
        return Reopened(tuple(drawn._replace(guide=g, line=n) for g, n in shown.editions), shown.settings)

    look = Look(guide, line, console=able.console, colours=able.colours, languages=tongues(guide, args))
    open_in = in_language(args, look)
    if args.policy.unattended:
        from ketatui.kiosk.run import run_unattended

        run_unattended(look, args.policy, settings_of(args), reopen, open_in)
    from ketatui.tui.app import KetatuiApp

    app = KetatuiApp(look, args.policy, settings_of(args), reopen=reopen, open_in=open_in)
    app.cursor_shown = args.reader
    if args.policy.may_keep and not settings_of(args).content:
        app.painted = lambda frame: keep(args, look, frame)
    app.run()
    # The terminal has been given back; taking the interpreter down would only keep a person waiting.
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(app.return_code or 0)
